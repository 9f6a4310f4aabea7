"""A screen without pixels: segments of text at the places where a screen would have them, and its rows as the encoder
would give them: in reading order, now and then misread, missed, unsure or out of place."""

import random
from dataclasses import dataclass, field

import numpy as np

from ..words import COMMON_SYLLABLES
from .tokenizer import FIRST_CHARACTER, NEWLINE_ID, SPACE_ID, TAB_ID, encode

_MISREAD = {
    "l": "I1i|", "I": "l1|", "1": "lI", "i": "lj", "0": "OoQ", "O": "0Q", "o": "0e", ".": ",", ",": ".'", "S": "5",
    ":": ".", "c": "e", "e": "c", "n": "r", "m": "n", "5": "6S", "8": "6B3", "6": "8", "v": "y", "'": "’",
}  # fmt: skip
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


@dataclass
class Segment:
    text: str
    x: float  # left edge
    y: float  # the line's middle
    size: float
    ink: tuple[float, float, float]
    paper: tuple[float, float, float]
    advance: float
    rows: list[int] = field(default_factory=list)  # of each character; -1 where the encoder missed it


@dataclass(frozen=True)
class Span:
    """Characters of a segment, to be copied."""

    segment: Segment
    start: int = 0
    end: int | None = None

    @property
    def text(self) -> str:
        return self.segment.text[self.start : self.end]


@dataclass(frozen=True)
class Fact:
    """What can be asked for by name: a key's value, or a cell by its row and column."""

    names: tuple[str, ...]
    value: Span


@dataclass
class Page:
    kind: str
    korean: bool
    width: float
    height: float
    paper: tuple[float, float, float]
    ink: tuple[float, float, float]
    segments: list[Segment] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    title: Segment | None = None
    buttons: list[Segment] = field(default_factory=list)
    coloured: list[tuple[Segment, str, bool]] = field(default_factory=list)  # segment, colour, whether of its paper
    extremes: list[tuple[str | None, list[tuple[Segment, float, Segment]]]] = field(default_factory=list)
    counts: list[tuple[str, int]] = field(default_factory=list)  # what, how many
    notes: dict = field(default_factory=dict)

    def put(self, text: str, x: float, y: float, size: float, ink=None, paper=None, advance: float = 0.52) -> Segment:
        segment = Segment(text, x, y, size, ink or self.ink, paper or self.paper, advance * size)
        if any(ord(character) > 0x3000 for character in text):
            segment.advance *= 1.5
        self.segments.append(segment)
        return segment

    def end_of(self, segment: Segment) -> float:
        return segment.x + segment.advance * len(segment.text)

    def lines(self) -> list[list[Segment]]:
        """As the encoder cuts them: a new line where the next glyph down is a step lower."""
        lines: list[list[Segment]] = []
        for segment in sorted(self.segments, key=lambda segment: segment.y):
            if lines and segment.y - lines[-1][-1].y < 0.3 * segment.size:
                lines[-1].append(segment)
            else:
                lines.append([segment])
        return [sorted(line, key=lambda segment: segment.x) for line in lines]

    def text(self) -> str:
        return "\n".join("\t".join(segment.text for segment in line) for line in self.lines())


@dataclass
class SeenRows:
    ids: np.ndarray  # [n]
    other_ids: np.ndarray
    surety: np.ndarray
    place: np.ndarray  # [n, 3] x, y, size
    colours: np.ndarray  # [n, 6] paper, ink


def see(rng: random.Random, page: Page, noise: float = 1.0) -> SeenRows:
    """Rows of the page; also notes in each segment where its characters went. `noise` 0: read right."""
    ids, others, surety, place, colours = [], [], [], [], []
    jitter = 0.03 * noise

    def add(token: int, other: int, share: float, x: float, segment: Segment) -> None:
        ids.append(token)
        others.append(other)
        surety.append(share)
        size = segment.size * (1 + rng.gauss(0, jitter))
        place.append((x + rng.gauss(0, jitter) * size, segment.y + rng.gauss(0, jitter) * size, size))
        colours.append((*segment.paper, *segment.ink))

    for number, line in enumerate(page.lines()):
        for column, segment in enumerate(line):
            segment.rows = []
            x, pending = segment.x, None
            if column > 0:
                pending = TAB_ID if rng.random() > 0.01 * noise else SPACE_ID
            elif number > 0:
                pending = NEWLINE_ID
            for character in segment.text:
                x += segment.advance * rng.uniform(0.9, 1.1)
                if character == " ":
                    segment.rows.append(-2)
                    if rng.random() > 0.006 * noise:
                        pending = pending or SPACE_ID
                    continue
                draw = rng.random()
                if draw < 0.003 * noise:
                    segment.rows.append(-1)
                    continue
                if pending is None and rng.random() < 0.003 * noise:
                    pending = SPACE_ID
                if pending is not None:
                    if segment.rows and segment.rows[-1] == -2:
                        segment.rows[-1] = len(ids)
                    add(pending, pending, 1.0, x, segment)
                    pending = None
                token, other, share = _seen(rng, character, noise)
                segment.rows.append(len(ids))
                add(token, other, share, x, segment)
            segment.rows = [-1 if row == -2 else row for row in segment.rows]
    return SeenRows(
        np.array(ids, dtype=np.int64),
        np.array(others, dtype=np.int64),
        np.array(surety, dtype=np.float32),
        np.array(place, dtype=np.float32),
        np.array(colours, dtype=np.float32),
    )


def _seen(rng: random.Random, character: str, noise: float) -> tuple[int, int, float]:
    token = encode(character)[0]
    draw = rng.random() / max(noise, 1e-6)
    if draw > 0.1:
        return token, token, 1.0
    similar = _MISREAD.get(character)
    if ord(character) >= 0xAC00:
        similar = chr(max(0xAC00, min(0xD7A3, ord(character) + rng.choice([-28, -1, 1, 28, 4]))))
        similar = similar if encode(similar)[0] >= FIRST_CHARACTER else rng.choice(COMMON_SYLLABLES)
    mistaken = encode(rng.choice(similar) if similar else rng.choice(_LETTERS))[0]
    return token, mistaken, rng.uniform(0.0, 0.49) if draw < 0.013 else rng.uniform(0.51, 1.0)
