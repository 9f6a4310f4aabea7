"""Pages about things of which several properties are known: one thing as a list of them, or several as a table or as cards.

What stands there can be asked for without the labels' words; what is known of such things but does not stand there, and
things that do not, can be asked for in vain.
"""

import random
from functools import cache

from . import concepts
from .concepts.thing import Known, Thing
from .content import content_of
from .page import Fact, OwnAsk, Page, Segment, Span
from .phrasings.answers import CANNOT_TELL, CANNOT_TELL_KO

_FIRST_HEADINGS = ("Name", "", "", "Item", "Title"), ("이름", "", "", "항목", "제목")
_GAP = 2.5  # font sizes between columns, at least
_IN_VAIN = 0.25  # questions about what is not there, for each that is


@cache
def things() -> list[Thing]:
    return content_of(concepts, "THINGS")


def known_page(rng: random.Random, page: Page, budget: int) -> None:
    thing = rng.choice(things())
    page.kind = thing.kind
    if rng.random() < 0.45:
        _one(rng, page, thing, budget)
    elif rng.random() < 0.75:
        _table(rng, page, thing, budget)
    else:
        _cards(rng, page, thing, budget)


class _Asks:
    def __init__(self, rng: random.Random, page: Page, thing: Thing) -> None:
        self.rng, self.page, self.thing = rng, page, thing
        self.asks: list[OwnAsk] = []

    def of_page(self, known: Known, value: Segment) -> None:
        self.asks.append(OwnAsk("known", known.ask, known.ask_ko, [Span(value)], [Span(value)], {}))

    def of_row(self, known: Known, row: Segment, value: Segment) -> None:
        self.asks.append(OwnAsk("known-of", known.of, known.of_ko, [Span(value)], [Span(value)], {"row": row.text}))

    def close(self, shown: list[Known], rows: list[Segment]) -> None:
        """With questions in vain: what is not shown of these things, and what is of others."""
        rng, names = self.rng, [row.text.lower() for row in rows]
        hidden = [known for known in self.thing.known if not any(known is other for other in shown)]
        found = []
        for _ in range(max(1, round(_IN_VAIN * len(self.asks)))):
            other = self.thing.name(rng, self.page.korean)
            if hidden and (not rows or rng.random() < 0.6):
                known = rng.choice(hidden)
                found.append((known, rng.choice(rows).text if rows else None))
            elif rows and other.lower() not in names:
                found.append((rng.choice(shown), other))
        for known, row in found:
            grammars = (known.of, known.of_ko) if row else (known.ask, known.ask_ko)
            self.asks.append(OwnAsk("unknown", *grammars, [CANNOT_TELL], [CANNOT_TELL_KO], {"row": row} if row else {}))
        self.page.asks = tuple(self.asks)


def _label(rng: random.Random, page: Page, known: Known) -> str:
    label = rng.choice((known.labels_ko if page.korean else known.labels).split("|")).strip()
    return label.upper() if not page.korean and rng.random() < 0.07 else label


def _drawn(rng: random.Random, page: Page, thing: Thing, most: int) -> list[tuple[Known, str]]:
    """Some of what is known, with labels that differ, in an order of its own half of the time."""
    numbers = rng.sample(range(len(thing.known)), min(len(thing.known), most))
    found: list[tuple[Known, str]] = []
    for number in numbers if rng.random() < 0.5 else sorted(numbers):
        label = _label(rng, page, thing.known[number])
        if label.lower() not in [other.lower() for _, other in found]:
            found.append((thing.known[number], label))
    return found


def _heading(rng: random.Random, page: Page, text: str | None, size: float, pitch: float, left: float, y: float) -> float:
    """-> where the next line stands"""
    if not text:
        return y
    large = size * rng.uniform(1.0, 1.7)
    page.title = page.put(text, left + rng.choice([0, 0, 0, 40]), y, large)
    return y + max(large * 1.4, pitch) * rng.uniform(1, 2)


def _metrics(rng: random.Random) -> tuple[float, float, float, float]:
    size = rng.choice([11, 12, 13, 13, 14, 14, 15, 16, 18])
    return size, size * rng.uniform(1.3, 2.6), rng.uniform(8, 260), rng.uniform(12, 120)


def _titles(rng: random.Random, page: Page, thing: Thing) -> str | None:
    return rng.choice((thing.titles_ko if page.korean else thing.titles).split("|")).strip() if rng.random() < 0.65 else None


def _wide(page: Page, text: str, size: float) -> float:
    return len(text) * size * (0.8 if page.korean else 0.53)


def _one(rng: random.Random, page: Page, thing: Thing, budget: int) -> None:
    size, pitch, left, y = _metrics(rng)
    y = _heading(rng, page, thing.name(rng, page.korean) if rng.random() < 0.8 else _titles(rng, page, thing), size, pitch, left, y)
    shown = _drawn(rng, page, thing, max(2, min(8, budget // 24)))
    style = rng.choice(["apart", "apart", "apart", "colon", "same", "stacked", "tiles", "below"])
    column = max(_wide(page, label, size) for _, label in shown) + size * rng.uniform(1.5, 10)
    stride = max(column, size * 13) + size * rng.uniform(2, 5)
    asks, keys = _Asks(rng, page, thing), []
    for number, (known, label) in enumerate(shown):
        said = known.value(rng, page.korean)
        if style == "same":
            key = value = page.put(f"{label}: {said}", left, y, size)
            span = Span(value, len(label) + 2)
            asks.asks.append(OwnAsk("known", known.ask, known.ask_ko, [span], [span], {}))
        else:
            x = left + (number % 3) * stride if style in ("tiles", "below") else left
            places = [(x, y), (x, y + pitch * 0.8)]
            if style in ("apart", "colon"):
                places[1] = (left + column, y)
            if style == "below":  # the figure above its name
                places.reverse()
            key = page.put(label + (":" if style == "colon" else ""), *places[0], size * (0.85 if style in ("tiles", "below") else 1))
            value = page.put(said, *places[1], size * (rng.choice([1, 1.3, 1.8]) if style in ("tiles", "below") else 1))
            span = Span(value)
            asks.of_page(known, value)
        keys.append(key)
        page.facts.append(Fact((label,), span))
        if style not in ("tiles", "below") or number % 3 == 2:
            y += pitch * (2.6 if style in ("tiles", "below") else 2 if style == "stacked" else 1)
    page.count("fields", keys)
    asks.close([known for known, _ in shown], [])


def _names(rng: random.Random, page: Page, thing: Thing, count: int) -> list[str]:
    found: list[str] = []
    for _ in range(4 * count):
        name = thing.name(rng, page.korean).strip()
        if name and len(found) < count and not any(name.lower() in other.lower() or other.lower() in name.lower() for other in found):
            found.append(name)
    return found


def _table(rng: random.Random, page: Page, thing: Thing, budget: int) -> None:
    size, pitch, left, y = _metrics(rng)
    y = _heading(rng, page, _titles(rng, page, thing), size, pitch, left, y)
    shown = _drawn(rng, page, thing, rng.randint(1, 5))
    names = _names(rng, page, thing, max(2, min(12, budget // (12 * len(shown) + 10))))
    cells = [[name, *(known.value(rng, page.korean) for known, _ in shown)] for name in names]
    heads = [rng.choice(_FIRST_HEADINGS[page.korean]), *(label for _, label in shown)]
    if rng.random() < 0.12:
        heads = [heads[0], *[""] * len(shown)]
    x, columns = left, []
    for number, head in enumerate(heads):
        widest = max(_wide(page, text, size) for text in [head, *(row[number] for row in cells)])
        columns.append((x, widest, number > 0 and rng.random() < 0.3))
        x += widest + size * rng.uniform(_GAP, _GAP + 4)
    order = list(range(len(heads)))
    if rng.random() < 0.15:  # the names are not always first
        order[0], order[-1] = order[-1], order[0]

    def put(text: str, number: int) -> Segment:
        at, widest, is_right = columns[order[number]]
        return page.put(text, at + (widest - _wide(page, text, size) if is_right else 0), y, size)

    for number, head in enumerate(heads):
        if head:
            put(head, number)
    asks, rows = _Asks(rng, page, thing), []
    for name, *said in cells:
        y += pitch
        row = put(name, 0)
        rows.append(row)
        for number, ((known, label), text) in enumerate(zip(shown, said, strict=True), start=1):
            value = put(text, number)
            asks.of_row(known, row, value)
            if heads[number]:
                page.facts.append(Fact((name, label), Span(value)))
    page.count("rows", rows)
    asks.close([known for known, _ in shown], rows)


def _cards(rng: random.Random, page: Page, thing: Thing, budget: int) -> None:
    """Each thing by its name, and under it what is known of it, with labels or without."""
    size, pitch, left, y = _metrics(rng)
    y = _heading(rng, page, _titles(rng, page, thing), size, pitch, left, y)
    shown = _drawn(rng, page, thing, rng.randint(1, 3))
    labelled, apart = rng.random() < 0.75, rng.random() < 0.4
    asks, rows = _Asks(rng, page, thing), []
    for name in _names(rng, page, thing, max(2, min(6, budget // (16 * len(shown) + 12)))):
        row = page.put(name, left, y, size * rng.choice([1, 1.15]))
        rows.append(row)
        for known, label in shown:
            y += pitch * 0.85
            said = known.value(rng, page.korean)
            if not labelled:
                value = page.put(said, left, y, size * 0.9)
            elif apart:
                page.put(label, left, y, size * 0.9)
                value = page.put(said, left + size * 14, y, size * 0.9)
            else:
                whole = page.put(f"{label}: {said}", left, y, size * 0.9)
                span = Span(whole, len(label) + 2)
                asks.asks.append(OwnAsk("known-of", known.of, known.of_ko, [span], [span], {"row": name}))
                continue
            asks.of_row(known, row, value)
        y += pitch * 1.5
    page.count("items", rows)
    asks.close([known for known, _ in shown], rows)
