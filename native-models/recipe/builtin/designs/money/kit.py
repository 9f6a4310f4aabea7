"""HTML with annotations, looks of a sensible size, and money in the notation of one page."""

import html
import random
from collections.abc import Callable
from dataclasses import replace

from ...language.glossary import COLOURS
from ...render.looks import Look, random_look

_PALE = 140  # of 255: brighter colours take dark ink
_CURRENCIES = ["${}", "${}", "€{}", "£{}", "{}", "{} €", "CHF {}", "{} USD", "US${}"]
_CURRENCIES_KO = ["{}원", "{}원", "{}", "₩{}", "₩ {}", "{} 원"]

Money = Callable[[float], str]


def el(tag: str, inner: str, style: str = "", **marks: str | float) -> str:
    """An element; `marks` become `data-` attributes, and an empty one stands without a value."""
    data = "".join(f' data-{name.rstrip("_")}="{html.escape(str(value))}"' if value != "" else f" data-{name}" for name, value in marks.items())
    return f'<{tag}{f" style={chr(34)}{style}{chr(34)}" if style else ""}{data}>{inner}</{tag}>'


def document(look: Look, body: str, css: str = "") -> str:
    return (
        f"<!doctype html><meta charset=utf-8><style>*{{box-sizing:border-box}}body{{margin:0;font:{look.weight} {look.size}px/{look.line_height:.2f} {look.family};color:{look.ink};background:{look.paper}}}"
        f"p,h1,h2,h3{{margin:0}}table{{border-collapse:collapse}}td,th{{white-space:nowrap}}{css}</style><body>{body}</body>"
    )


def choose_look(rng: random.Random, korean: bool, sizes: list[int]) -> Look:
    look = random_look(rng, rng.random() < 0.35, 0.6 if korean else 0.05)
    return replace(look, size=rng.choice(sizes), weight=rng.choice([400, 400, 400, 500, 600]))


def paint(rng: random.Random, *without: str) -> tuple[str, str, str]:
    """The name of a colour, the colour, and an ink that can be read on it."""
    name, _, examples = rng.choice([colour for colour in COLOURS if colour[0] not in {"white", "black", *without}])
    colour = rng.choice(examples)
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return name, colour, "#111" if 0.3 * red + 0.6 * green + 0.1 * blue > _PALE else "#fff"


def colour_answers(name: str) -> tuple[list[str], list[str]]:
    return [name.capitalize()], [next(korean for english, korean, _ in COLOURS if english == name)]


def money_of(rng: random.Random, korean: bool) -> Money:
    """How amounts are written on this page."""
    pattern = rng.choice(_CURRENCIES_KO if korean else _CURRENCIES)
    comma = pattern == "{} €"

    def written(amount: float) -> str:
        if korean:
            return pattern.format(f"{amount:,.0f}")
        text = f"{amount:,.2f}"
        return pattern.format(text.translate(str.maketrans(",.", ".,")) if comma else text)

    return written


def price(rng: random.Random, low: float, high: float, korean: bool) -> float:
    """Between the two, given in dollars; Korean prices are round."""
    value = rng.uniform(low, high)
    if korean:
        return max(5.0, round(value * 13)) * 100.0
    return max(0.25, round(value) - 0.01 if rng.random() < 0.3 else round(value * 20) / 20 if rng.random() < 0.5 else round(value, 2))


def different(rng: random.Random, ranges: list[tuple[float, float]], korean: bool) -> list[float]:
    """A price for each range, no two alike, so that the highest and the lowest are one."""
    prices: list[float] = []
    for low, high in ranges:
        one = price(rng, low, high, korean)
        while any(abs(one - other) < 0.005 for other in prices):
            one = round(one + (100 if korean else 0.35), 2)
        prices.append(one)
    return prices


def extremes(amounts: list[float]) -> tuple[int, int]:
    """Where the highest and the lowest stand."""
    return amounts.index(max(amounts)), amounts.index(min(amounts))
