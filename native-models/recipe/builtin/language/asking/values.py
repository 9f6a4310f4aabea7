"""Values by the names of their keys, cells by row and column, and back."""

import re

from ..page import Fact, Span
from ..phrasings import values as say
from ..phrasings import working
from .asker import Asker, Turn

_DATE = re.compile(r"\d{1,4}([-/.])\d{1,2}\1\d{1,4}|\d{1,2}:\d{2}")
_NUMBER = re.compile(r"[-–]?[$€£₩]?\d[\d,.]*\s?(%|원|[A-Za-z°]{1,3})?")
_STATES = set("on off enabled disabled connected yes no none 켜짐 꺼짐 연결됨 없음 예 아니요".split())
_TOTALS = {"total", "total due", "sum", "balance due", "합계", "총액", "grand total", "amount due"}
_FORMS = {
    "plain": (say.VALUE, say.VALUE_KO), "number": (say.VALUE_NUMBER, say.VALUE_NUMBER_KO), "date": (say.VALUE_DATE, say.VALUE_DATE_KO),
    "person": (say.VALUE_PERSON, say.VALUE_PERSON_KO), "state": (say.VALUE_STATE, say.VALUE_STATE_KO), "price": (say.VALUE_PRICE, say.VALUE_PRICE_KO),
    "assigned": (working.ASSIGNED, working.ASSIGNED_KO), "day": (say.EVENT_ON, say.EVENT_ON_KO),
}  # fmt: skip
_CELL_FORMS = {
    "plain": (say.CELL, say.CELL_KO), "number": (say.CELL_NUMBER, say.CELL_NUMBER_KO), "date": (say.CELL_DATE, say.CELL_DATE_KO),
    "person": (say.CELL_PERSON, say.CELL_PERSON_KO),
}  # fmt: skip


def fact(a: Asker) -> Turn | None:
    found = a.rng.choice([fact for fact in a.page.facts if len(fact.names) == 1] or a.page.facts)
    if len(found.names) > 1 or not _is_unique(a, found):
        return None
    return _ask_key(a, found.names[0], _form_of(a, found)), [found.value]


def cell(a: Asker) -> Turn | None:
    cells = [fact for fact in a.page.facts if len(fact.names) == 2]
    if not cells:
        return None
    found = a.rng.choice(cells)
    if not _is_unique(a, found):
        return None
    return _ask_cell(a, *found.names, _kind_of_value(found.value.text)), [found.value]


def _is_unique(a: Asker, found: Fact) -> bool:
    return all(name.strip(": ") for name in found.names) and sum(other.names == found.names for other in a.page.facts) == 1


def _ask_key(a: Asker, key: str, form: str) -> str:
    key_said = a.named(key)
    english, korean = _FORMS["plain" if form != "day" and a.rng.random() < 0.45 else form]
    ending = "th"
    if form == "day" and key.isdigit():
        ending = "th" if int(key) // 10 == 1 else {1: "st", 2: "nd", 3: "rd"}.get(int(key) % 10, "th")
        key_said = key
    return a.say(english, korean, key=key_said, th=ending)


def _ask_cell(a: Asker, row: str, column: str, kind: str) -> str:
    form = kind if kind in _CELL_FORMS and a.rng.random() < 0.4 else "plain"
    return a.say(*_CELL_FORMS[form], row=a.named(row), column=a.named(column))


def _form_of(a: Asker, found: Fact) -> str:
    if a.page.kind == "calendar":
        return "day"
    if a.page.kind == "code":
        return "assigned"
    if a.page.kind in ("receipt", "menu", "invoice") and any(first.text == found.names[0] for _, items in a.page.extremes for first, _, _ in items):
        return "price"
    return _kind_of_value(found.value.text)


def _kind_of_value(text: str) -> str:
    text = text.strip()
    if _DATE.fullmatch(text):
        return "date"
    if _NUMBER.fullmatch(text):
        return "number"
    if text.lower() in _STATES:
        return "state"
    words = text.split()
    return "person" if 1 <= len(words) <= 2 and all(word[:1].isupper() and word[1:].islower() for word in words) else "plain"


def no_key(a: Asker, key: str) -> Turn:
    forms = ["plain", "plain", "number", "price", "date", "person", "state"]
    form = "price" if a.page.kind in ("receipt", "menu") and a.rng.random() < 0.6 else a.rng.choice(forms)
    return _ask_key(a, key, "assigned" if a.page.kind == "code" else form), a.cannot_tell


def no_cell(a: Asker, name: str) -> Turn | None:
    cells = [fact for fact in a.page.facts if len(fact.names) == 2]
    if not cells:
        return None
    row, column = a.rng.choice(cells).names
    row, column = (row, name) if a.rng.random() < 0.5 else (name, column)
    return _ask_cell(a, row, column, a.rng.choice(["plain", "number", "date", "person"])), a.cannot_tell


def no_such_value(a: Asker, part: str) -> Turn:
    cells = [fact for fact in a.page.facts if len(fact.names) == 2]
    if cells:
        column = a.named(a.rng.choice(cells).names[1])
        return a.say(say.ROW_OF, say.ROW_OF_KO, column=column, part=a.part(part, 0.4)), a.cannot_tell
    return a.say(say.KEY_OF, say.KEY_OF_KO, part=a.part(part, 0.5)), a.cannot_tell


def key_of(a: Asker) -> Turn | None:
    """The key that has a value, where only one has it."""
    if a.page.kind in ("calendar", "chat"):
        return None
    singles = [fact for fact in a.page.facts if len(fact.names) == 1]
    if not singles:
        return None
    found = a.rng.choice(singles)
    value = found.value.text.strip()
    key = _segment_of_key(a, found)
    if key is None or not 1 <= len(value) <= 30 or not a.once(value) or not _is_unique(a, found):
        return None
    return a.say(say.KEY_OF, say.KEY_OF_KO, part=a.part(value, 0.45)), [key]


def _segment_of_key(a: Asker, found: Fact) -> Span | None:
    name, value = found.names[0], found.value
    if value.start > 0:
        return Span(value.segment, 0, len(name)) if value.segment.text.startswith(name + ": ") else None
    named = [segment for segment in a.page.segments if segment.text.strip().rstrip(":") == name.rstrip(":")]
    return Span(named[0], 0, len(named[0].text.rstrip(": "))) if len(named) == 1 else None


def row_of(a: Asker) -> Turn | None:
    """The row that has a value in a column."""
    cells = [fact for fact in a.page.facts if len(fact.names) == 2]
    if not cells:
        return None
    found = a.rng.choice(cells)
    row, column = found.names
    value = found.value.text.strip()
    alike = [fact for fact in cells if fact.names[1] == column and fact.value.text.strip().lower() == value.lower()]
    first = [segment for segment in a.page.segments if segment.text == row]
    if len(alike) != 1 or len(first) != 1 or not value or not _is_unique(a, found):
        return None
    return a.say(say.ROW_OF, say.ROW_OF_KO, column=a.named(column), part=a.part(value, 0.35)), [Span(first[0])]


def total(a: Asker) -> Turn | None:
    found = [fact for fact in a.page.facts if len(fact.names) == 1 and fact.names[0].lower() in _TOTALS]
    if len(found) != 1:
        return None
    return a.say(say.TOTAL, say.TOTAL_KO), [found[0].value]


def no_total(a: Asker) -> Turn | None:
    if any(word in a.text for word in ("total", "sum", "due", "합계", "총액", "총")) or a.page.kind in ("invoice", "receipt"):
        return None
    return a.say(say.NAMED_TOTAL, say.NAMED_TOTAL_KO), a.cannot_tell


def is_value(a: Asker) -> Turn | None:
    """Yes or no: whether a key has a value; as often another key's."""
    singles = [fact for fact in a.page.facts if len(fact.names) == 1]
    if len(singles) < 2 or a.page.kind == "calendar":
        return None
    found, other = a.rng.sample(singles, 2)
    is_so = a.rng.random() < 0.5
    value = (found if is_so else other).value.text.strip()
    if not is_so and value.lower() == found.value.text.strip().lower():
        return None
    if not _is_unique(a, found) or not 1 <= len(value) <= 24:
        return None
    return a.say(say.YES_VALUE, say.YES_VALUE_KO, key=a.named(found.names[0]), value=a.part(value, 0.2)), a.yes_or_no(is_so)


