"""What is written on training screens: terms, sentences, values, prose and code, in English or Korean."""

import functools
import glob
import html
import os
import pydoc_data.topics
import random
import re
from dataclasses import dataclass

from ..korean_words import korean_count, korean_name, korean_sentence, korean_term
from ..words import random_number, random_phrase, random_string, random_syllables, random_word

_NAMES = """Anna Ben Clara David Elena Felix Grace Hugo Irene Jonas Karin Liam Mia Noah Olga Pablo Quinn Rosa Sven Tara
Umar Vera Will Xenia Yusuf Zoe Miller Garcia Schmidt Rossi Novak Larsen Dubois Silva Kim Tanaka Ivanov Murphy""".split()
_EXTENSIONS = "txt pdf md png jpg zip csv json ts py log docx xlsx mp3 html yml ini exe dll so toml lock".split()


@dataclass(frozen=True)
class Texts:
    """All but `code` is escaped for HTML."""

    rng: random.Random
    hangul: float  # share of Korean

    def term(self) -> str:
        """A label, a button, a title: one to four words."""
        if self._korean():
            return korean_term(self.rng) if self.rng.random() < 0.7 else random_syllables(self.rng)
        words = " ".join(random_word(self.rng) for _ in range(self.rng.choice([1, 1, 2, 2, 3, 4])))
        return html.escape(words.capitalize() if self.rng.random() < 0.5 else words)

    def sentence(self) -> str:
        if self._korean():
            return " ".join(korean_sentence(self.rng) for _ in range(self.rng.choice([1, 1, 2])))
        draw = self.rng.random()
        if draw < 0.5:
            return html.escape(self._prose(self.rng.randint(4, 16)))
        return html.escape(random_phrase(self.rng, self.rng.randint(3, 12), self.hangul))

    def paragraph(self) -> str:
        if self._korean():
            return " ".join(korean_sentence(self.rng) for _ in range(self.rng.randint(2, 7)))
        return html.escape(self._prose(self.rng.randint(15, 60)))

    def name(self) -> str:
        if self._korean():
            return korean_name(self.rng) + self.rng.choice(["", "", " 님", " 과장", " 팀장"])
        return " ".join(self.rng.sample(_NAMES, self.rng.choice([1, 2, 2])))

    def value(self) -> str:
        """A number, an amount, a date, a time, a share."""
        if self._korean():
            if self.rng.random() < 0.3:
                return f"{self.rng.randint(1, 12)}월 {self.rng.randint(1, 31)}일"
            return korean_count(self.rng)
        return html.escape(random_number(self.rng))

    def price(self) -> str:
        if self.rng.random() < self.hangul:
            amount = f"{self.rng.randrange(10, 99999) * 10:,}"
            return self.rng.choice([f"{amount}원", f"₩{amount}", amount])
        amount = f"{self.rng.randrange(99999) / 100:,.2f}"
        return self.rng.choice([f"${amount}", f"€{amount}", f"£{amount}", amount, f"{amount} €", f"-{amount}"])

    def time(self) -> str:
        hour, minute = self.rng.randrange(24), self.rng.randrange(60)
        if self._korean():
            return f"{'오전' if hour < 12 else '오후'} {hour % 12 or 12}:{minute:02}"
        return self.rng.choice(
            [f"{hour:02}:{minute:02}", f"{hour % 12 or 12}:{minute:02} {'AM' if hour < 12 else 'PM'}"]
        )

    def file(self) -> str:
        stem = korean_term(self.rng) if self._korean() else random_word(self.rng)
        stem += self.rng.choice(
            ["", "", f"_{self.rng.randrange(100)}", f"-v{self.rng.randrange(9)}", f" ({self.rng.randrange(9)})"]
        )
        return html.escape(f"{stem}.{self.rng.choice(_EXTENSIONS)}")

    def token(self) -> str:
        """A path, an address, a hash: what no language explains."""
        return html.escape(random_string(self.rng))

    def code(self, lines: int) -> list[str]:
        """Consecutive lines of Python's own library, at most 90 characters each; a comment may be Korean."""
        source = _library()[self.rng.randrange(len(_library()))]
        first = self.rng.randrange(max(1, len(source) - lines))
        cut = [line[:90] for line in source[first : first + lines]]
        return [
            f"{line}  # {korean_sentence(self.rng)}" if line and self.rng.random() < 0.3 * self.hangul else line
            for line in cut
        ]

    def _korean(self) -> bool:
        return self.rng.random() < self.hangul

    def _prose(self, words: int) -> str:
        text = _prose_words()
        first = self.rng.randrange(len(text) - words)
        cut = " ".join(text[first : first + words])
        return cut[0].upper() + cut[1:] + self.rng.choice([".", ".", "", "?", "!", "…"])


@functools.cache
def _prose_words() -> list[str]:
    """Python's own documentation, without its underlining."""
    text = " ".join(pydoc_data.topics.topics[topic] for topic in sorted(pydoc_data.topics.topics))
    return re.sub(r"[*=~\-^]{3,}", " ", text).split()


@functools.cache
def _library() -> list[list[str]]:
    paths = sorted(glob.glob(os.path.join(os.path.dirname(os.__file__), "*.py")))
    return [_ascii_lines(path) for path in paths[:120]]


def _ascii_lines(path: str) -> list[str]:
    with open(path, encoding="utf-8") as file:
        return [line.rstrip().expandtabs(4) for line in file if line.isascii()] or [""]
