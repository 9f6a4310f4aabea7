"""Menus of places to eat: a board in one column, cards in two, a leaf with sections."""

from ..page import Canvas, Drawn, ask, escape, marked

NAMES = (["menu", "restaurant menu", "food menu", "price list"], ["메뉴", "메뉴판", "차림표", "가격표"])

_HOUSES = [
    ("The Salted Fig", "소금꽃 식당"),
    ("Lantern & Rye", "등불 밥집"),
    ("Mother Goose Table", "거위 식탁"),
    ("Nine Herons", "아홉 왜가리"),
]


def board(c: Canvas) -> Drawn:
    dishes = _dishes(c, c.rng.randint(6, 9))
    rows = "".join(
        (
            '<div style="display:flex;justify-content:space-between;padding:5px 0">'
            f"{marked(name, name)}<span>{price}</span></div>"
        )
        for name, _, price in dishes
    )
    return _menu(c, dishes, f'<div style="width:420px">{rows}</div>', 500, 160 + 40 * len(dishes))


def cards(c: Canvas) -> Drawn:
    dishes = _dishes(c, 6)
    rows = "".join(
        f'<div style="border:1px solid {c.look.line};border-radius:8px;padding:12px;background:{c.look.panel}">'
        f"{marked(name, name, 'font-weight:600', 'div')}<div>{price}</div></div>"
        for name, _, price in dishes
    )
    grid = f'<div style="display:grid;grid-template-columns:repeat(3,250px);gap:14px">{rows}</div>'
    return _menu(c, dishes, grid, 860, 330)


def leaf(c: Canvas) -> Drawn:
    dishes = _dishes(c, 5)
    drinks = _dishes(c, 4, "drinks")

    def section(title: str, entries: list) -> str:
        rows = "".join(
            f'<div>{marked(name, name)}<span style="color:{c.look.faint}"> — </span><span>{price}</span></div>'
            for name, _, price in entries
        )
        return f'<div style="margin-top:14px;color:{c.look.accent};font-weight:700">{title}</div>{rows}'

    body = section(c.say("From the oven", "부엌에서"), dishes) + section(c.say("In the glass", "마실 것"), drinks)
    drawn = _menu(c, dishes + drinks, body, 460, 460)
    drawn.asks.insert(1, ask("count", "4", things=("drinks", "마실 것")))
    return drawn


def _dishes(c: Canvas, count: int, of: str = "dishes") -> list[tuple[str, int, str]]:
    names = c.words.some(c.rng, of, count)
    if c.language == "ko":
        return [
            (name, price * 500, f"{price * 500:,}원")
            for name, price in zip(names, c.rng.sample(range(7, 80), count), strict=True)
        ]
    prices = c.rng.sample(range(45, 380), count)
    return [(name, price * 10, f"{price / 10:.2f}") for name, price in zip(names, prices, strict=True)]


def _menu(c: Canvas, dishes: list, inner: str, width: int, height: int) -> Drawn:
    house = c.rng.choice(_HOUSES)[c.language == "ko"]
    ranked = sorted(dishes, key=lambda dish: dish[1])
    first, second = c.rng.sample(dishes, 2)
    together = first[1] + second[1]
    total = [f"{together:,}원", f"{together}원", f"{together:,}"] if c.language == "ko" else [f"{together / 100:.2f}"]
    asks = [
        ask("highest.price", ranked[-1][0]),
        ask("value.price", dishes[1][2], thing=dishes[1][0]),
        ask("lowest.price", ranked[0][0]),
        ask("sum", total, first=first[0], second=second[0]),
        ask("value.price", dishes[-1][2], thing=dishes[-1][0]),
        ask("box", "", box=dishes[2][0], thing=(f"the words {dishes[2][0]}", f"{dishes[2][0]} 글자")),
        ask("count", str(len(dishes)), things=("prices", "값")),
        ask("value.heading", house),
    ]
    body = (
        '<div style="padding:22px 30px"><div style="font-size:1.7em;margin-bottom:10px">'
        f"{escape(house)}</div>{inner}</div>"
    )
    return Drawn(body, asks, width, height, house, [c.words.one(c.rng, "goods")])


TEMPLATES = [board, cards, leaf]
