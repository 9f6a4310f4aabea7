"""Screens without pixels: characters at the places where a screen would have them, and what can be asked about them.

A decoder learns to follow a page from these thousands of times faster than from pictures.
"""

import random
from dataclasses import dataclass, field

from ..words import INTERFACE_WORDS, random_number, random_phrase, random_word

_MISREAD = {
    "l": "I1i|",
    "I": "l1|",
    "1": "lI",
    "i": "lj",
    "0": "OoQ",
    "O": "0Q",
    "o": "0e",
    ".": ",",
    ",": ".'",
    "S": "5",
}


@dataclass(frozen=True)
class Row:
    """One image token: a character, or the white space before one."""

    character: str
    mistaken: str  # what the encoder also believes it to be
    surety: float  # how much of the belief is in `character`; below 0.5 it is read wrong
    x: float
    y: float
    size: float


@dataclass(frozen=True)
class Segment:
    """Text that stands together, with a wide gap to what is beside it."""

    text: str
    x: float


@dataclass(frozen=True)
class Fact:
    """Something that can be asked for by name: a key's value, or a cell by its row and column."""

    names: tuple[str, ...]
    value: str
    start: int  # in the screen's text


@dataclass
class Screen:
    kind: str
    lines: list[tuple[float, float, list[Segment]]] = field(default_factory=list)  # y, font size, segments
    facts: list[Fact] = field(default_factory=list)

    def add(self, y: float, size: float, *segments: Segment) -> int:
        """Adds a line; where in the text it starts."""
        start = len(self.text()) + 1 if self.lines else 0
        self.lines.append((y, size, list(segments)))
        return start

    def has_fact(self, *names: str) -> bool:
        return any([name.lower() for name in names] == [name.lower() for name in fact.names] for fact in self.facts)

    def text_lines(self) -> list[str]:
        return ["\t".join(segment.text for segment in segments) for _, _, segments in self.lines]

    def text(self) -> str:
        return "\n".join(self.text_lines())


def random_screen(rng: random.Random, budget: int) -> Screen:
    """A screen of about `budget` characters."""
    screen = Screen(rng.choice(["form", "form", "table", "receipt", "text", "dialog"]))
    build = {"form": _form, "table": _table, "receipt": _receipt, "text": _text, "dialog": _dialog}[screen.kind]
    build(rng, screen, budget)
    return screen


def rows_of(rng: random.Random, screen: Screen) -> list[Row]:
    """The screen's image tokens, as the encoder would give them: some unsure, a few wrong."""
    rows: list[Row] = []
    for y, size, segments in screen.lines:
        advance = size * rng.uniform(0.45, 0.6)
        for number, segment in enumerate(segments):
            x = segment.x
            for index, character in enumerate(segment.text):
                x += advance
                if character == " ":
                    continue
                if rows:
                    space = {True: " ", False: ""}[index > 0 and segment.text[index - 1] == " "]
                    space = space if index > 0 else ("\t" if number > 0 else "\n")
                    if space:
                        rows.append(Row(space, space, 1.0, x, y, size))
                rows.append(_seen(rng, character, x, y, size))
    return rows


def _seen(rng: random.Random, character: str, x: float, y: float, size: float) -> Row:
    draw = rng.random()
    if draw > 0.12:
        return Row(character, character, 1.0, x, y, size)
    similar = _MISREAD.get(character)
    mistaken = (
        rng.choice(similar) if similar else rng.choice("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    )
    surety = rng.uniform(0.0, 0.5) if draw < 0.01 else rng.uniform(0.5, 1.0)
    return Row(character, mistaken, surety, x, y, size)


def _metrics(rng: random.Random) -> tuple[float, float, float, float]:
    """Font size, line pitch, left edge and first line, in pixels."""
    size = rng.choice([11, 12, 13, 14, 15, 16, 18, 20, 24])
    return size, size * rng.uniform(1.2, 2.4), rng.uniform(4, 500), rng.uniform(8, 400)


def _label(rng: random.Random) -> str:
    words = rng.choice([1, 1, 2, 2, 3])
    return " ".join(
        rng.choice([w, w, random_word(rng)]) for w in rng.choices(INTERFACE_WORDS[:230], k=words)
    ).capitalize()


def _value(rng: random.Random) -> str:
    return random_number(rng) if rng.random() < 0.45 else random_phrase(rng, rng.choice([1, 1, 2, 3]))


def _title(rng: random.Random, screen: Screen, chance: float) -> tuple[float, float, float, float]:
    size, pitch, left, y = _metrics(rng)
    if rng.random() < chance:
        screen.add(y, size * rng.uniform(1, 1.6), Segment(random_phrase(rng, rng.randint(1, 4)), left))
        y += pitch * rng.uniform(1, 2)
    return size, pitch, left, y


def _form(rng: random.Random, screen: Screen, budget: int) -> None:
    size, pitch, left, y = _title(rng, screen, 0.4)
    colon, apart = rng.choice(["", "", ":"]), rng.random() < 0.8
    column = left + size * rng.uniform(10, 30)
    used = len(screen.text())
    while used < budget or not screen.facts:
        key, value = _label(rng), _value(rng)
        if screen.has_fact(key):
            continue
        separate = [Segment(key + colon, left), Segment(value, column)]
        start = screen.add(y, size, *(separate if apart else [Segment(f"{key}{colon or ':'} {value}", left)]))
        screen.facts.append(Fact((key,), value, start + len(screen.text()[start:]) - len(value)))
        y += pitch
        used += len(key) + len(value) + 2


def _receipt(rng: random.Random, screen: Screen, budget: int) -> None:
    size, pitch, left, y = _title(rng, screen, 0.7)
    right = left + size * rng.uniform(12, 30)
    currency, used = rng.choice(["$", "€", "£", "", "₩"]), len(screen.text())
    while used < budget or not screen.facts:
        name = random_phrase(rng, rng.choice([1, 2, 2])) if rng.random() < 0.8 else _label(rng)
        price = f"{currency}{rng.randrange(1, 200)}.{rng.randrange(100):02}"
        if screen.has_fact(name):
            continue
        start = screen.add(y, size, Segment(name, left), Segment(price, right))
        screen.facts.append(Fact((name,), price, start + len(name) + 1))
        y += pitch
        used += len(name) + len(price) + 2


def _table(rng: random.Random, screen: Screen, budget: int) -> None:
    size, pitch, left, y = _title(rng, screen, 0.3)
    width = rng.randint(2, 4)
    columns = [left + size * 9 * index for index in range(width + 1)]
    heads = [random_word(rng) for _ in range(width + 1)]
    screen.add(y, size, *map(Segment, heads, columns))
    used = len(screen.text())
    for _ in range(30):
        y += pitch
        name = random_word(rng) if rng.random() < 0.7 else random_phrase(rng, 2)
        cells = [random_number(rng) if rng.random() < 0.7 else random_word(rng) for _ in range(width)]
        start = screen.add(y, size, *map(Segment, [name, *cells], columns))
        for index, (head, cell) in enumerate(zip(heads[1:], cells, strict=True)):
            if not screen.has_fact(name, head):
                before = sum(len(text) + 1 for text in [name, *cells[:index]])
                screen.facts.append(Fact((name, head), cell, start + before))
        used += len(name) + sum(map(len, cells)) + width + 1
        if used >= budget:
            break


def _text(rng: random.Random, screen: Screen, budget: int) -> None:
    size, pitch, left, y = _title(rng, screen, 0.5)
    used = len(screen.text())
    length = rng.randint(2, 9)
    while used < budget or len(screen.lines) < 1:
        line = random_phrase(rng, rng.randint(max(1, length - 2), length))
        screen.add(y, size, Segment(line, left + size * rng.choice([0, 0, 0, 2])))
        y += pitch
        used += len(line) + 1


def _dialog(rng: random.Random, screen: Screen, budget: int) -> None:
    _text(rng, screen, max(4, budget - 16))
    y, size, segments = screen.lines[-1]
    buttons = rng.sample(
        ["OK", "Cancel", "Yes", "No", "Retry", "Close", "Save", "Ignore", "Help"], rng.choice([1, 2, 3])
    )
    x = segments[0].x
    placed = [Segment(label, x + size * 6 * index) for index, label in enumerate(buttons)]
    screen.add(y + size * rng.uniform(1.6, 3), size, *placed)
