"""A screen without pixels: segments of text at the places where a screen would have them, and its rows as the encoder
would give them: in reading order, now and then misread, missed, unsure or out of place."""

import random
from dataclasses import dataclass, field

import numpy as np

from ..glyphs.regions import BESIDE, NOWHERE
from ..words import COMMON_SYLLABLES
from .tokenizer import FIRST_CHARACTER, NEWLINE_ID, SPACE_ID, TAB_ID, encode

_MISREAD = {
    "l": "I1i|", "I": "l1|", "1": "lI", "i": "lj", "0": "OoQ", "O": "0Q", "o": "0e", ".": ",", ",": ".'", "S": "5",
    ":": ".", "c": "e", "e": "c", "n": "r", "m": "n", "5": "6S", "8": "6B3", "6": "8", "v": "y", "'": "’",
}  # fmt: skip
_NO_REGION = (NOWHERE, NOWHERE, -NOWHERE, -NOWHERE, [0.0] * BESIDE)
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
    container: tuple[float, float, float, float] | None = None  # of the button, field or tile that it stands in: x1, y1, x2, y2


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


@dataclass(frozen=True)
class OwnAsk:
    """A question that only this page has: a grammar in each language, and the parts of the answer to either."""

    kind: str
    english: str
    korean: str
    answer: list
    answer_ko: list
    slots: dict[str, str]


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
    counted: dict[str, list[Segment]] | None = None  # what `counts` counts: the first segment of each
    asks: tuple[OwnAsk, ...] = ()

    def count(self, what: str, members: list[Segment]) -> None:
        self.counts.append((what, len(members)))
        self.counted = {**(self.counted or {}), what: members}

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
    region: np.ndarray  # [n, 4] as `glyphs.regions` gives it
    beside: np.ndarray  # [n, BESIDE]


def see(rng: random.Random, page: Page, noise: float = 1.0) -> SeenRows:
    """Rows of the page; also notes in each segment where its characters went. `noise` 0: read right."""
    ids, others, surety, place, colours, regions = [], [], [], [], [], []
    jitter = 0.03 * noise
    around = {id(segment): _region(rng, page, segment) for segment in page.segments}

    def add(token: int, other: int, share: float, x: float, segment: Segment, begins_word: bool) -> None:
        ids.append(token)
        others.append(other)
        surety.append(share)
        size = segment.size * (1 + rng.gauss(0, jitter))
        place.append((x + rng.gauss(0, jitter) * size, segment.y + rng.gauss(0, jitter) * size, size))
        colours.append((*segment.paper, *segment.ink))
        regions.append(around[id(segment)] if begins_word else _NO_REGION)

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
                begins_word = pending is not None or not ids
                if pending is not None:
                    if segment.rows and segment.rows[-1] == -2:
                        segment.rows[-1] = len(ids)
                    add(pending, pending, 1.0, x, segment, False)
                    pending = None
                token, other, share = _seen(rng, character, noise)
                segment.rows.append(len(ids))
                add(token, other, share, x, segment, begins_word)
            segment.rows = [-1 if row == -2 else row for row in segment.rows]
    return SeenRows(
        np.array(ids, dtype=np.int64),
        np.array(others, dtype=np.int64),
        np.array(surety, dtype=np.float32),
        np.array(place, dtype=np.float32),
        np.array(colours, dtype=np.float32),
        np.array([[left, top, right, bottom] for left, top, right, bottom, *_ in regions], dtype=np.float32),
        np.array([beside for *_, beside in regions], dtype=np.float32),
    )


def _region(rng: random.Random, page: Page, segment: Segment) -> tuple:
    """What stands around a text, where the page doesn't say: the padding of what has a colour of its own, and else as much as
    there happens to be. Now and then something stands left of it."""
    size, right = segment.size, page.end_of(segment)
    beside = [0.0] * BESIDE
    if rng.random() < 0.06:
        beside = [1.0, *[rng.random() for _ in range(6)]]
    if segment.container:
        return (*segment.container, beside)
    if segment.paper != page.paper:
        across, down = size * rng.uniform(0.3, 1.6), size * rng.uniform(0.75, 1.3)
        return segment.x - across, segment.y - down, right + across, segment.y + down, beside
    left, end = (0.0, page.width) if rng.random() < 0.7 else (segment.x - size * rng.uniform(0.4, 9), right + size * rng.uniform(0.4, 12))
    top, bottom = segment.y - size * rng.uniform(0.7, 9), segment.y + size * rng.uniform(0.7, 9)
    return left, max(0.0, top), end, min(page.height, bottom), beside


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
