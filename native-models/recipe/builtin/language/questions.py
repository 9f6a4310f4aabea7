"""Questions about a simulated screen, their answers, and where on the screen each character of an answer stands."""

import random
from dataclasses import dataclass

from ..words import random_phrase
from .layouts import Screen

CANNOT_TELL = "I can't tell from this picture."

_READ = [
    "Read the text.",
    "Read all the text in this picture.",
    "What does it say?",
    "Transcribe this.",
    "What is written here?",
    "Read the screen.",
]
_VALUE = [
    "What is the {key}?",
    "What is {key}?",
    "{key}?",
    "What does it say for {key}?",
    "Tell me the {key}.",
    "What's the value of {key}?",
    "How much is {key}?",
]
_CELL = [
    "What is the {column} of {row}?",
    "What is {row}'s {column}?",
    "{column} of {row}?",
    "Which {column} does {row} have?",
]
_FIRST = ["What is the title?", "What is the first line?", "Read the first line.", "What does the heading say?"]
_LAST = ["What is the last line?", "Read the last line."]
_WITH = ['Which line has "{part}"?', 'Read the line with "{part}".', 'Where does it say "{part}"?']
_AFTER = ['What comes after "{part}"?', 'What follows "{part}"?']
_PRESENT = ['Does it say "{part}"?', 'Is there "{part}"?', 'Is "{part}" on the screen?']
_BUTTONS = ["Which buttons are there?", "What are the buttons?", "What can I click?"]


@dataclass(frozen=True)
class Asked:
    kind: str
    question: str
    answer: str
    start: int | None  # where in `screen.text()` the answer is copied from, if it is


def ask(rng: random.Random, screen: Screen) -> Asked:
    kinds = ["read", "read", "line-with", "after", "first", "present"]
    if screen.facts:
        kinds += ["fact"] * 8 + ["no-value"]
    if screen.kind == "dialog":
        kinds += ["buttons"] * 2
    if len(screen.lines) > 1:
        kinds += ["last"]
    return _BUILD[rng.choice(kinds)](rng, screen)


def _read(rng: random.Random, screen: Screen) -> Asked:
    return Asked("read", rng.choice(_READ), screen.text(), 0)


def _fact(rng: random.Random, screen: Screen) -> Asked:
    fact = rng.choice(screen.facts)
    names = [_said(rng, name) for name in fact.names]
    if len(names) == 1:
        return Asked("value", rng.choice(_VALUE).format(key=names[0]), fact.value, fact.start)
    return Asked("cell", rng.choice(_CELL).format(row=names[0], column=names[1]), fact.value, fact.start)


def _no_value(rng: random.Random, screen: Screen) -> Asked:
    key = random_phrase(rng, rng.choice([1, 2]))
    if key.lower() in screen.text().lower():
        return _read(rng, screen)
    return Asked("no-value", rng.choice(_VALUE).format(key=key), CANNOT_TELL, None)


def _line(rng: random.Random, screen: Screen, number: int, kind: str, question: str) -> Asked:
    lines = screen.text_lines()
    start = sum(len(text) + 1 for text in lines[:number])
    return Asked(kind, question, lines[number], start)


def _first(rng: random.Random, screen: Screen) -> Asked:
    return _line(rng, screen, 0, "first", rng.choice(_FIRST))


def _last(rng: random.Random, screen: Screen) -> Asked:
    return _line(rng, screen, len(screen.lines) - 1, "last", rng.choice(_LAST))


def _buttons(rng: random.Random, screen: Screen) -> Asked:
    return _line(rng, screen, len(screen.lines) - 1, "buttons", rng.choice(_BUTTONS))


def _line_with(rng: random.Random, screen: Screen) -> Asked:
    lines = screen.text_lines()
    number = rng.randrange(len(lines))
    part = rng.choice(lines[number].split())
    if screen.text().count(part) != 1:
        return _read(rng, screen)
    return _line(rng, screen, number, "line-with", rng.choice(_WITH).format(part=part))


def _after(rng: random.Random, screen: Screen) -> Asked:
    words = screen.text().split()
    if len(words) < 2:
        return _read(rng, screen)
    number = rng.randrange(len(words) - 1)
    if screen.text().count(words[number]) != 1:
        return _read(rng, screen)
    start = screen.text().index(words[number + 1], screen.text().index(words[number]) + len(words[number]))
    return Asked("after", rng.choice(_AFTER).format(part=words[number]), words[number + 1], start)


def _present(rng: random.Random, screen: Screen) -> Asked:
    part = rng.choice(screen.text().split()) if rng.random() < 0.5 else random_phrase(rng, 1)
    answer = "Yes." if part.lower() in screen.text().lower() else "No."
    return Asked("present", rng.choice(_PRESENT).format(part=part), answer, None)


def _said(rng: random.Random, name: str) -> str:
    """People do not repeat capitals."""
    return name.lower() if rng.random() < 0.4 else name


_BUILD = {
    "read": _read,
    "fact": _fact,
    "no-value": _no_value,
    "first": _first,
    "last": _last,
    "line-with": _line_with,
    "after": _after,
    "present": _present,
    "buttons": _buttons,
}
