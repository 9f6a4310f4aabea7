"""The most and the least of a column, and how many there are."""

from ..page import Segment, Span
from ..phrasings import comparing as say
from ..phrasings.answers import ANY_ITEM, ANY_ITEM_KO, COUNTED, COUNTED_KO, ITEM, ITEM_KO
from ..phrasings.grammar import draw
from .asker import Asker, CountFrom, Part, Turn

_PRICED = ("receipt", "menu", "invoice")
_OF_PAGE = {True: (say.HIGHEST, say.HIGHEST_KO), False: (say.LOWEST, say.LOWEST_KO)}
_OF_PRICES = {True: (say.DEAREST, say.DEAREST_KO), False: (say.CHEAPEST, say.CHEAPEST_KO)}
_OF_COLUMN = {True: (say.HIGHEST_OF, say.HIGHEST_OF_KO), False: (say.LOWEST_OF, say.LOWEST_OF_KO)}
_VALUE = {True: (say.HIGHEST_VALUE, say.HIGHEST_VALUE_KO), False: (say.LOWEST_VALUE, say.LOWEST_VALUE_KO)}
_PRICE = {True: (say.HIGHEST_PRICE, say.HIGHEST_PRICE_KO), False: (say.LOWEST_PRICE, say.LOWEST_PRICE_KO)}
_VALUE_OF = {True: (say.HIGHEST_VALUE_OF, say.HIGHEST_VALUE_OF_KO), False: (say.LOWEST_VALUE_OF, say.LOWEST_VALUE_OF_KO)}


def extreme(a: Asker, high: bool) -> Turn | None:
    """The name of the row that has the most or the least."""
    prices = a.page.kind in _PRICED and a.rng.random() < 0.7
    return _extreme(a, high, _OF_PRICES if prices else _OF_PAGE, _OF_COLUMN, 0)


def extreme_value(a: Asker, high: bool) -> Turn | None:
    prices = a.page.kind in _PRICED and a.rng.random() < 0.7
    return _extreme(a, high, _PRICE if prices else _VALUE, _VALUE_OF, 2)


def _extreme(a: Asker, high: bool, of_page: dict, of_column: dict, place: int) -> Turn | None:
    if not a.page.extremes:
        return None
    column, items = a.rng.choice(a.page.extremes)
    amounts = [amount for _, amount, _ in items]
    best = (max if high else min)(items, key=lambda item: item[1])
    if len(items) < 2 or amounts.count(best[1]) > 1:
        return None
    if column is None or (len(a.page.extremes) == 1 and a.rng.random() < 0.5):
        return a.say(*of_page[high], item=_item(a)), [Span(best[place])]
    return a.say(*of_column[high], column=a.named(column)), [Span(best[place])]


def _item(a: Asker) -> str:
    names, any_item = (ITEM_KO, ANY_ITEM_KO) if a.korean else (ITEM, ANY_ITEM)
    return draw(a.rng, names.get(a.page.kind, any_item))


def no_column_to_compare(a: Asker, column: str) -> Turn | None:
    if not any(heading for heading, _ in a.page.extremes):
        return None
    grammars = a.rng.choice([_OF_COLUMN, _VALUE_OF])[a.rng.random() < 0.5]
    return a.say(*grammars, column=a.named(column)), a.cannot_tell


def count(a: Asker) -> Turn | None:
    counts = [*a.page.counts]
    said = a.page.notes.get("said")
    if said:
        counts.append(("people", len({who for who, *_ in said})))
    functions = a.page.notes.get("functions")
    if functions:
        counts.append(("functions", len(functions)))
    counts = [(what, number) for what, number in counts if what in COUNTED]
    if not counts:
        return None
    what, number = a.rng.choice(counts)
    return _count(a, what, number, (a.page.counted or {}).get(what, []))


def count_lines(a: Asker) -> Turn:
    return _count(a, "lines", len(a.page.lines()), [])


def _count(a: Asker, what: str, number: int, members: list[Segment]) -> Turn:
    korean, many, counter = COUNTED_KO[what]
    slots = {"what": draw(a.rng, korean if a.korean else COUNTED[what]), "many": draw(a.rng, many)}
    counted: Part = CountFrom(members[0], str(number)) if members else str(number)
    return a.say(say.COUNT, say.COUNT_KO, **slots), [counted, *[counter] * a.korean]
