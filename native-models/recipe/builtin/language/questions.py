"""Questions about a simulated page, with answers whose copied parts say where they are copied from."""

import random
from collections.abc import Callable
from dataclasses import dataclass

from ..words import random_phrase
from . import phrasings as say
from .glossary import COLOURS, PAIRS
from .page import Page, Segment, Span
from .phrasings import pick
from .screens import label, word


@dataclass(frozen=True)
class Rest:
    """From a segment's start to another's end, with what stands between them."""

    first: Segment
    last: Segment


@dataclass(frozen=True)
class Box:
    """The coordinates of a segment's box."""

    segment: Segment


@dataclass(frozen=True)
class Solution:
    """What the equation or the sum of a segment comes to."""

    segment: Segment
    expected: str


Part = str | Span | Rest | Box | Solution


@dataclass(frozen=True)
class Asked:
    kind: str
    question: str
    answer: list[Part]


class Asker:
    """Asks about one page in one of the two languages."""

    def __init__(self, rng: random.Random, page: Page, held_out: bool) -> None:
        self.rng, self.page, self.held_out = rng, page, held_out
        self.korean = rng.random() < (0.7 if page.korean else 0.12)

    def ask(self, kind: str) -> Asked | None:
        answer = _BUILD[kind](self)
        if answer is None:
            return None
        question, parts = answer
        if self.rng.random() < 0.4 and not self.held_out:
            question = say.varied(self.rng, question, self.korean)
        if self.rng.random() < 0.12:
            question = question.rstrip(".?")
        if self.rng.random() < 0.1:
            question = question.lower()
        return Asked(kind, question, parts)

    def pick(self, english: list[str], korean: list[str] | None = None) -> str:
        return pick(self.rng, korean if self.korean and korean else english, self.held_out)

    def said(self, name: str) -> str:
        """People do not repeat capitals and final colons."""
        name = name.strip().rstrip(":")
        return name.lower() if self.rng.random() < 0.4 else name

    @property
    def cannot_tell(self) -> list[Part]:
        return [say.CANNOT_TELL_KO if self.korean else say.CANNOT_TELL]

    def once(self, text: str) -> bool:
        return self.page.text().lower().count(text.lower()) == 1


def ask(rng: random.Random, page: Page, held_out: bool = False, kind: str | None = None) -> Asked:
    for _ in range(30):
        asker = Asker(rng, page, held_out)
        weights = _weights(page)
        likely = rng.choices(list(weights), list(weights.values()))[0]
        asked = asker.ask(kind if kind in weights and rng.random() < 0.9 else likely)
        if asked and _fits(asked):
            return asked
    return Asked("first", "Read the first line.", [Rest(page.lines()[0][0], page.lines()[0][-1])])


def _fits(asked: Asked) -> bool:
    return len(asked.question) < 110


def _weights(page: Page) -> dict[str, float]:
    """The kinds of questions that the page can be asked, and how often they should be."""
    weights = {
        "read": 1.6, "first": 0.6, "last": 0.6, "line-with": 1.0, "after": 0.5, "present": 1.4, "kind": 0.7, "describe": 0.7, "where": 1.5,
        "translate": 0.5, "world": 0.45, "no-value": 1.6, "background": 0.25, "count-lines": 0.25,
    }  # fmt: skip
    if page.facts:
        weights["fact"] = 5
    if page.title:
        weights["title"] = 0.9
    if page.buttons:
        weights |= {"buttons": 0.9, "where-button": 0.7}
    if page.extremes:
        weights |= {"highest": 1.5, "lowest": 1.2, "highest-price": 0.4}
    if page.coloured:
        weights["colour"] = 2.2
    if page.counts:
        weights["count"] = 0.9
    for note, extra in (
        ("message", {"message": 1.2}), ("equation", {"solve": 9}), ("error", {"error": 4}), ("commands", {"command": 2.0}), ("numbered", {"line-number": 1.5}),
        ("functions", {"function": 1.2}), ("said", {"said": 2.5, "last-message": 1.2}),
    ):  # fmt: skip
        if page.notes.get(note):
            weights |= extra
    return weights


def _read(a: Asker):
    lines = a.page.lines()
    return a.pick(say.READ, say.READ_KO), [Rest(lines[0][0], lines[-1][-1])]


def _line(a: Asker, number: int) -> list[Part]:
    line = a.page.lines()[number]
    return [Rest(line[0], line[-1])]


def _fact(a: Asker):
    fact = a.rng.choice(a.page.facts)
    names = [a.said(name) for name in fact.names]
    if sum(other.names == fact.names for other in a.page.facts) > 1 or not all(names):
        return None
    if len(names) == 1:
        return a.pick(say.VALUE, say.VALUE_KO).format(key=names[0]), [fact.value]
    return a.pick(say.CELL, say.CELL_KO).format(row=names[0], column=names[1]), [fact.value]


def _no_value(a: Asker):
    key = label(a.rng, a.page.korean) if a.rng.random() < 0.8 else random_phrase(a.rng, 1)
    text = a.page.text().lower()
    if any(part in text for part in key.lower().split()):
        return None
    cells = [fact for fact in a.page.facts if len(fact.names) == 2]
    if cells and a.rng.random() < 0.6:
        fact = a.rng.choice(cells)
        names = (fact.names[0], key) if a.rng.random() < 0.5 else (key, fact.names[1])
        return a.pick(say.CELL, say.CELL_KO).format(row=a.said(names[0]), column=a.said(names[1])), a.cannot_tell
    templates = a.rng.choice([(say.VALUE, say.VALUE_KO), (say.VALUE, say.VALUE_KO), (say.WHERE, say.WHERE_KO), (say.WITH, say.WITH_KO)])
    filled = a.pick(*templates)
    return filled.format(key=a.said(key), part=a.said(key)), a.cannot_tell


def _title(a: Asker):
    return a.pick(say.TITLE, say.TITLE_KO), [Span(a.page.title)]


def _line_with(a: Asker):
    lines = a.page.lines()
    number = a.rng.randrange(len(lines))
    words = [part for segment in lines[number] for part in segment.text.split() if len(part) > 1]
    if not words:
        return None
    part = a.rng.choice(words).strip("\"'“”,;:()")
    if not part or not a.once(part):
        return None
    return a.pick(say.WITH, say.WITH_KO).format(part=a.said(part)), _line(a, number)


def _after(a: Asker):
    segment = a.rng.choice(a.page.segments)
    words = segment.text.split(" ")
    if len(words) < 2:
        return None
    number = a.rng.randrange(len(words) - 1)
    if len(words[number]) < 2 or not words[number + 1] or not a.once(words[number].strip(",.:;!?")):
        return None
    start = len(" ".join(words[: number + 1])) + 1
    return a.pick(say.AFTER, say.AFTER_KO).format(part=words[number].strip(",.:;!?")), [Span(segment, start, start + len(words[number + 1]))]


def _present(a: Asker):
    segment = a.rng.choice(a.page.segments)
    text = a.page.text().lower()
    is_there = a.rng.random() < 0.5
    part = segment.text if a.rng.random() < 0.4 else a.rng.choice(segment.text.split() or ["x"])
    if not is_there:
        part = a.rng.choice([word(a.rng, a.page.korean), label(a.rng, a.page.korean)])
        if any(piece in text for piece in part.lower().split()):
            return None
    part = part.strip("\"'“”,.;:!?()")
    if len(part) < 2 or len(part) > 40:
        return None
    yes, no = ("예.", "아니요.") if a.korean else ("Yes.", "No.")
    return a.pick(say.PRESENT, say.PRESENT_KO).format(part=a.said(part)), [yes if is_there else no]


def _listed(segments: list[Segment]) -> list[Part]:
    parts: list[Part] = []
    for segment in segments:
        parts += [", "] * bool(parts) + [Span(segment)]
    return parts


def _buttons(a: Asker):
    return a.pick(say.BUTTONS, say.BUTTONS_KO), _listed(a.page.buttons)


def _message(a: Asker):
    message = a.page.notes["message"]
    return a.pick(say.MESSAGE, say.MESSAGE_KO), [Rest(message[0], message[-1])]


def _extreme(a: Asker, high: bool, price: bool = False):
    column, items = a.rng.choice(a.page.extremes)
    amounts = [amount for _, amount, _ in items]
    if len(set(amounts)) < len(amounts):
        return None
    best = (max if high else min)(items, key=lambda item: item[1])
    if price:
        return a.pick(say.PRICE_OF_HIGHEST, say.PRICE_OF_HIGHEST_KO), [Span(best[2])]
    if column is None or (len(a.page.extremes) == 1 and a.rng.random() < 0.3):
        templates = (say.HIGHEST, say.HIGHEST_KO) if high else (say.LOWEST, say.LOWEST_KO)
        return a.pick(*templates), [Span(best[0])]
    templates = (say.HIGHEST_OF, say.HIGHEST_OF_KO) if high else (say.LOWEST_OF, say.LOWEST_OF_KO)
    return a.pick(*templates).format(column=a.said(column)), [Span(best[0])]


def _count(a: Asker):
    what, number = a.rng.choice(a.page.counts)
    if a.korean:
        return a.pick(say.COUNT, say.COUNT_KO).format(what=say.COUNTED_KO[what]), [f"{number}개"]
    return a.pick(say.COUNT).format(what=what), [str(number)]


def _count_lines(a: Asker):
    what = say.COUNTED_KO["lines"] if a.korean else "lines"
    number = len(a.page.lines())
    return a.pick(say.COUNT, say.COUNT_KO).format(what=what), [f"{number}개" if a.korean else str(number)]


def _colour_name(a: Asker, name: str) -> list[Part]:
    if not a.korean:
        return [name.capitalize()]
    return [next(korean for english, korean, _ in COLOURS if english == name)]


def _colour(a: Asker):
    segment, name, of_paper = a.rng.choice(a.page.coloured)
    if sum(other.text == segment.text for other in a.page.segments) > 1:
        return None
    templates = (say.COLOUR_OF_BUTTON, say.COLOUR_OF_BUTTON_KO) if of_paper else (say.COLOUR_OF_TEXT, say.COLOUR_OF_TEXT_KO)
    return a.pick(*templates).format(part=a.said(segment.text)), _colour_name(a, name)


def _background(a: Asker):
    return a.pick([q for q in say.BACKGROUND if "or" not in q.split()], say.BACKGROUND_KO), _colour_name(a, "black" if sum(a.page.paper) < 1.5 else "white")


def _kind(a: Asker):
    english, korean = say.KIND_NAMES[a.page.kind]
    return a.pick(say.KIND, say.KIND_KO), [f"{korean}입니다." if a.korean else f"{english}."]


def _describe(a: Asker):
    english, korean = say.KIND_NAMES[a.page.kind]
    title, buttons = a.page.title, a.page.buttons
    if a.korean:
        parts: list[Part] = ["제목이 \"", Span(title), "\"인 "] if title else []
        parts += [f"{korean}입니다."]
        if buttons:
            parts += [" 버튼: ", *_listed(buttons), "."]
        return a.pick(say.DESCRIBE, say.DESCRIBE_KO), parts
    parts = [english]
    if title:
        parts += [' titled "', Span(title), '"']
    if buttons:
        parts += [" with the button" + "s" * (len(buttons) > 1) + " ", *_listed(buttons)]
    return a.pick(say.DESCRIBE, say.DESCRIBE_KO), [*parts, "."]


def _where(a: Asker, button: bool = False):
    segment = a.rng.choice(a.page.buttons if button else a.page.segments)
    name = segment.text.strip()
    if not 2 <= len(name) <= 40 or not a.once(segment.text) or ": " in name:
        return None
    english = say.WHERE_BUTTON if button and a.rng.random() < 0.7 else say.WHERE
    return a.pick(english, say.WHERE_KO).format(part=a.said(name)), ['{"bbox_2d": [', Box(segment), ', "label": "', Span(segment), '"}']


def _solve(a: Asker):
    segment, answer = a.page.notes["equation"]
    name = answer[0] if "=" in answer else "x"
    template = a.pick(say.SOLVE, say.SOLVE_KO)
    if "=" not in answer and "{name}" in template:
        template = "Calculate this." if not a.korean else "계산해 줘."
    before, _, number = answer.rpartition(" ")
    return template.format(name=name), [*[before + " "] * bool(before), Solution(segment, number)]


def _error(a: Asker):
    _, english, korean = a.page.notes["error"]
    return a.pick(say.ERROR, say.ERROR_KO), [korean if a.korean else english]


def _translate(a: Asker):
    english, korean = a.rng.choice(PAIRS)
    if a.korean:
        return a.pick(say.TRANSLATE_KO).format(word=korean), [english]
    if a.rng.random() < 0.3:
        return a.pick(say.TRANSLATE_IN_EN).format(word=korean), [english]
    return a.pick(say.TRANSLATE).format(word=a.said(english)), [korean]


def _command(a: Asker):
    commands = a.page.notes["commands"]
    if a.rng.random() < 0.5:
        return a.pick(say.COMMAND, say.COMMAND_KO), [commands[0]]
    return a.pick(say.LAST_COMMAND, say.LAST_COMMAND_KO), [commands[-1]]


def _line_number(a: Asker):
    number, segment = a.rng.choice(a.page.notes["numbered"])
    return a.pick(say.LINE_NUMBER, say.LINE_NUMBER_KO).format(number=number), [Span(segment)]


def _function(a: Asker):
    return a.pick(say.FUNCTION, say.FUNCTION_KO), [a.page.notes["functions"][0]]


def _said(a: Asker):
    who, said = a.rng.choice(a.page.notes["said"])
    if sum(name == who for name, _ in a.page.notes["said"]) > 1:
        return None
    return a.pick(say.SAID, say.SAID_KO).format(who=a.said(who)), [Span(said)]


def _last_message(a: Asker):
    who, said = a.page.notes["said"][-1]
    if a.rng.random() < 0.3:
        speaker = [segment for segment in a.page.segments if segment.text == who][-1]
        return a.pick(say.WHO_LAST, say.WHO_LAST_KO), [Span(speaker)]
    return a.pick(say.LAST_MESSAGE, say.LAST_MESSAGE_KO), [Span(said)]


def _world(a: Asker):
    greets = a.rng.random() < 0.25
    templates = (say.GREET, say.GREET_KO) if greets else (say.WORLD, say.WORLD_KO)
    return a.pick(*templates), [say.ONLY_SCREENS_KO if a.korean else say.ONLY_SCREENS]


_BUILD: dict[str, Callable[[Asker], tuple[str, list[Part]] | None]] = {
    "read": _read, "first": lambda a: (a.pick(say.FIRST, say.FIRST_KO), _line(a, 0)),
    "last": lambda a: (a.pick(say.LAST, say.LAST_KO), _line(a, -1)),
    "fact": _fact, "no-value": _no_value, "title": _title, "line-with": _line_with, "after": _after, "present": _present,
    "buttons": _buttons, "message": _message, "highest": lambda a: _extreme(a, True), "lowest": lambda a: _extreme(a, False),
    "highest-price": lambda a: _extreme(a, True, True), "count": _count, "count-lines": _count_lines, "colour": _colour,
    "background": _background, "kind": _kind, "describe": _describe, "where": _where, "where-button": lambda a: _where(a, True),
    "solve": _solve, "error": _error, "translate": _translate, "command": _command, "line-number": _line_number,
    "function": _function, "said": _said, "last-message": _last_message, "world": _world,
}  # fmt: skip
QUESTION_KINDS = tuple(_BUILD)
