"""Random pages for training: windows of many kinds, or blocks of mixed text. The test screens are other templates."""

import html
import random
from collections.abc import Callable
from dataclasses import dataclass

from ..words import random_number, random_phrase, random_string, random_word
from .looks import KOREAN, MONOSPACE, SANS, SERIF, SIZES, random_look
from .screens import random_window
from .texts import Texts

_WINDOWS = 0.65  # the share of windows; other blocks hold every letter about as often


@dataclass(frozen=True)
class Page:
    html: str
    width: int
    height: int
    scale: float


@dataclass(frozen=True)
class Style:
    """What the blocks of one page share."""

    rng: random.Random
    dark: bool
    hangul: float  # share of Korean words

    def phrase(self, low: int, high: int) -> str:
        return html.escape(random_phrase(self.rng, self.rng.randint(low, high), self.hangul))

    def colours(self) -> str:
        hue, saturation = self.rng.randrange(360), self.rng.choice([0, 10, 40, 80])
        paper = self.rng.choice([4, 8, 12, 18, 25]) if self.dark else self.rng.choice([100, 100, 97, 93, 85])
        ink = self.rng.choice([60, 75, 85, 95, 100]) if self.dark else self.rng.choice([0, 5, 15, 30, 45])
        return (
            f"color:hsl({hue} {saturation}% {ink}%);background:hsl({self.rng.randrange(360)} {saturation}% {paper}%);"
        )

    def font(self) -> str:
        family = self.rng.choice(self.rng.choice([SANS, SANS, SERIF, MONOSPACE]))
        korean = self.rng.choice(KOREAN)
        families = f"'{korean}','{family}'" if self.rng.random() < self.hangul else f"'{family}','{korean}'"
        weight = self.rng.choice([400, 400, 400, 400, 500, 600, 700])
        slant = "font-style:italic;" if self.rng.random() < 0.06 else ""
        spacing = f"letter-spacing:{self.rng.choice([-0.2, 0.3, 1])}px;" if self.rng.random() < 0.1 else ""
        size, height = self.rng.choice(SIZES), self.rng.uniform(1.15, 1.8)
        return f"font:{weight} {size}px {families};line-height:{height:.2f};{slant}{spacing}"

    def box(self) -> str:
        border = self.rng.choice(["0", "0", "1px solid", "1px solid #8888", "2px solid #58c", "1px dashed #999"])
        return f"border:{border};border-radius:{self.rng.choice([0, 3, 8])}px;padding:{self.rng.randint(1, 14)}px;"


def random_page(rng: random.Random, hangul: float) -> Page:
    """`hangul`: the share of pages that hold Korean."""
    style = Style(rng, dark=rng.random() < 0.4, hangul=rng.choice([0.5, 0.9]) if rng.random() < hangul else 0.0)
    scale = rng.choice([1, 1, 1, 1, 1.25, 1.5, 2])
    width, height = round(1280 / scale), round(960 / scale)
    columns = rng.choice([1, 2, 2, 3]) if scale < 2 else 1
    blocks = "".join(_window(style) if rng.random() < _WINDOWS else _block(style) for _ in range(round(26 / scale)))
    padding = f"{rng.randint(0, 9)}px {rng.randint(0, 9)}px"
    body = f"margin:0;padding:{padding};columns:{columns};column-gap:{rng.randint(8, 30)}px;overflow:hidden;"
    page = f'<!doctype html><meta charset=utf-8><body style="{body}{style.colours()}">{blocks}</body>'
    return Page(page, width, height, scale)


def dense_page(rng: random.Random, hangul: float) -> Page:
    """Small text without a gap: a crop of it teaches three times as many characters for the same convolutions."""
    style = Style(rng, dark=rng.random() < 0.4, hangul=rng.choice([0.8, 0.95]) if rng.random() < hangul else 0.0)
    texts = Texts(rng, style.hangul)

    def block() -> str:
        size, height = rng.choice([11, 11, 12, 12, 13, 13, 14, 15]), rng.uniform(1.1, 1.35)
        text = " ".join(
            texts.sentence() if rng.random() < 0.4 else style.phrase(4, 9) for _ in range(rng.randint(3, 8))
        )
        fill = style.colours() if rng.random() < 0.5 else ""
        return f'<div style="{style.font()}font-size:{size}px;line-height:{height:.2f};{fill}">{text}</div>'

    body = (
        f"margin:0;columns:{rng.choice([2, 3])};column-gap:4px;overflow:hidden;overflow-wrap:anywhere;{style.colours()}"
    )
    return Page(
        f'<!doctype html><meta charset=utf-8><body style="{body}">{"".join(block() for _ in range(70))}', 1280, 960, 1
    )


def _window(style: Style) -> str:
    dark = style.dark if style.rng.random() < 0.8 else not style.dark
    return random_window(style.rng, random_look(style.rng, dark, style.hangul), Texts(style.rng, style.hangul))


def _block(style: Style) -> str:
    kind: Callable[[Style], str] = style.rng.choice([_text, _text, _table, _form, _code, _list, _buttons])
    fill = style.colours() if style.rng.random() < 0.4 else ""
    looks = f"{style.font()}{style.box()}{fill}margin:{style.rng.randint(0, 10)}px 0;overflow-wrap:anywhere"
    return f'<div style="{looks}">{kind(style)}</div>'


def _text(style: Style) -> str:
    heading = f"<b style='font-size:1.4em'>{style.phrase(1, 5)}</b><br>" if style.rng.random() < 0.3 else ""
    align = style.rng.choice(["left", "left", "center", "right", "justify"])
    return f"<div style='text-align:{align}'>{heading}{style.phrase(5, 45)}</div>"


def _table(style: Style) -> str:
    columns = style.rng.randint(2, 5)
    line = style.rng.choice(["none", "1px solid #888", "1px solid #ccc"])

    def cell() -> str:
        return html.escape(random_number(style.rng)) if style.rng.random() < 0.5 else style.phrase(1, 2)

    rows = "".join(
        "<tr>"
        + "".join(
            f"<td style='border:{line};padding:{style.rng.randint(1, 6)}px'>{cell()}</td>" for _ in range(columns)
        )
        for _ in range(style.rng.randint(2, 8))
    )
    return f"<table style='border-collapse:collapse;width:{style.rng.choice(['auto', '100%'])}'>{rows}</table>"


def _form(style: Style) -> str:
    between = style.rng.choice(["space-between", "flex-start", "flex-end"])
    field = f"border:1px solid #889;padding:{style.rng.randint(1, 5)}px"
    return "".join(
        f"<div style='display:flex;gap:{style.rng.randint(6, 40)}px;justify-content:{between}'>"
        f"<span>{style.phrase(1, 3)}{style.rng.choice(['', ':'])}</span>"
        f"<span style='{field}'>{style.phrase(1, 3)}</span></div>"
        for _ in range(style.rng.randint(2, 6))
    )


def _code(style: Style) -> str:
    lines = []
    for number in range(style.rng.randint(3, 9)):
        indent = "  " * style.rng.randrange(4)
        words = [
            random_string(style.rng) if style.rng.random() < 0.6 else random_word(style.rng).lower() for _ in range(3)
        ]
        lines.append(f"{number + 1:3} {indent}{html.escape(' '.join(words))}")
    family = style.rng.choice(MONOSPACE)
    return f"<pre style=\"margin:0;font-family:'{family}';white-space:pre-wrap\">{'<br>'.join(lines)}</pre>"


def _list(style: Style) -> str:
    mark = style.rng.choice(["•", "-", "·", "✓", "→", ">", "1.", "*"])
    return "".join(f"<div>{html.escape(mark)} {style.phrase(1, 6)}</div>" for _ in range(style.rng.randint(3, 8)))


def _buttons(style: Style) -> str:
    return "".join(
        f'<span style="{style.colours()}{style.box()}display:inline-block;margin:2px 5px;border:1px solid #7778">'
        f"{style.phrase(1, 2)}</span>"
        for _ in range(style.rng.randint(2, 7))
    )
