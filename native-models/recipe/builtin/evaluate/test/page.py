"""What a template gives: a page, how it looks, and what can be asked about it."""

import html
import random
from dataclasses import dataclass, field

from .words import WORDS, Words

LATIN = {"sans": ["DejaVu Sans", "Inter"], "serif": ["Linux Libertine O"], "mono": ["JetBrains Mono"]}
HANGUL = {"sans": ["NanumSquareRound"], "serif": ["NanumSquareRound"], "mono": ["NanumGothicCoding"]}
SIZES = [11, 12, 12, 13, 13, 14, 14, 15, 16]  # CSS pixels

# A colour as it is painted, and what people call it.
COLOURS = {
    "red": ("#d62f2f", ["red"], ["빨간색", "빨강", "붉은색", "적색"]),
    "orange": ("#f28a1c", ["orange"], ["주황색", "주황", "오렌지색"]),
    "yellow": ("#f2d21b", ["yellow"], ["노란색", "노랑"]),
    "green": ("#2e9e49", ["green"], ["초록색", "초록", "녹색"]),
    "blue": ("#2460d8", ["blue"], ["파란색", "파랑", "청색"]),
    "purple": ("#7b3fc4", ["purple", "violet"], ["보라색", "보라", "자주색"]),
    "pink": ("#ef6fae", ["pink"], ["분홍색", "분홍", "핑크색", "핑크"]),
    "grey": ("#8a8f98", ["grey", "gray"], ["회색"]),
}

Text = str | tuple[str, str]  # as on the screen in any language, or (English, Korean)


@dataclass(frozen=True)
class Ask:
    """One thing to ask. `phrasing` names a list in `phrasings.py`; up to its dot it is the kind that is scored."""

    phrasing: str
    slots: dict[str, Text]
    answers: tuple[list[str], list[str]]  # accepted for an English question, and for a Korean one
    box: str | None = None  # the element whose place is the answer


def ask(phrasing: str, answer: str | list[str] | tuple[list[str], list[str]], box: str = "", **slots: Text) -> Ask:
    if isinstance(answer, str):
        answer = [answer]
    return Ask(phrasing, slots, answer if isinstance(answer, tuple) else (answer, answer), box or None)


def ink_on(colour: str) -> str:
    """Black or white, whichever can be read on one of `COLOURS`."""
    return "#111" if colour in ("yellow", "orange", "pink", "grey") else "#fff"


@dataclass(frozen=True)
class Look:
    family: str
    mono: str
    size: int
    paper: str
    panel: str
    ink: str
    faint: str
    line: str
    accent: str

    @property
    def body(self) -> str:
        return f"margin:0;background:{self.paper};color:{self.ink};font:{self.size}px {self.family};line-height:1.45"


@dataclass
class Canvas:
    """What a template draws with."""

    rng: random.Random
    language: str
    look: Look
    words: Words
    dark: bool
    used: set[str] = field(default_factory=set)

    def say(self, english: str, korean: str) -> str:
        return korean if self.language == "ko" else english

    def money(self, low: int, high: int) -> str:
        if self.language == "ko":
            return f"{self.rng.randrange(low, high) * 500:,}원"
        return f"${self.rng.randrange(low, high)}.{self.rng.choice([0, 5, 20, 25, 40, 50, 75, 80, 90, 95]):02}"

    def colour(self) -> tuple[str, str, tuple[list[str], list[str]]]:
        """A colour not used on this page yet: its name, CSS, accepted answers."""
        name = self.rng.choice([name for name in COLOURS if name not in self.used])
        self.used.add(name)
        css, english, korean = COLOURS[name]
        return name, css, (english, korean)


@dataclass
class Drawn:
    body: str  # HTML
    asks: list[Ask]
    width: int
    height: int
    title: str = ""  # what a sentence about it should mention
    absent: list[str] = field(default_factory=list)  # keys that such a screen could have and this one has not


def canvas(rng: random.Random, language: str) -> Canvas:
    style = rng.choice(["sans", "sans", "sans", "serif"])
    latin, hangul, mono_hangul = rng.choice(LATIN[style]), rng.choice(HANGUL[style]), HANGUL["mono"][0]
    families = [hangul, latin] if language == "ko" and rng.random() < 0.6 else [latin, hangul]
    dark = rng.random() < 0.35
    hue = rng.randrange(360)
    shades = (
        (
            f"hsl({hue} 15% 11%)",
            f"hsl({hue} 15% 17%)",
            f"hsl({hue} 10% 90%)",
            f"hsl({hue} 10% 68%)",
            f"hsl({hue} 10% 30%)",
        )
        if dark
        else (
            f"hsl({hue} 20% 99%)",
            f"hsl({hue} 20% 95%)",
            f"hsl({hue} 15% 13%)",
            f"hsl({hue} 8% 40%)",
            f"hsl({hue} 10% 82%)",
        )
    )
    look = Look(
        ",".join(f"'{name}'" for name in families),
        f"'{LATIN['mono'][0]}','{mono_hangul}'",
        rng.choice(SIZES) + (1 if language == "ko" and style == "serif" else 0),
        *shades,
        accent=f"hsl({hue} 65% {38 if not dark else 62}%)",
    )
    return Canvas(rng, language, look, WORDS[language], dark)


def escape(text: str) -> str:
    return html.escape(text, quote=True)


def marked(name: str, text: str, style: str = "", tag: str = "span") -> str:
    """An element whose box is recorded under `name`."""
    return f'<{tag} data-box="{escape(name)}" style="{style}">{escape(text)}</{tag}>'
