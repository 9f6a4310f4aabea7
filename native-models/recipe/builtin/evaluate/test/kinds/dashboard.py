"""Dashboards: tiles over a table, and tiles over bars."""

from ..page import Canvas, Drawn, ask, escape

NAMES = (["dashboard", "admin dashboard", "overview"], ["대시보드", "현황판", "상황판"])

_STATES = [("Moored", "정박"), ("Sailing", "항해 중"), ("In dock", "수리"), ("Fogbound", "안개 대기")]
_BOATS = [
    ("Petrel", "바다제비"),
    ("Old Tom", "큰형님"),
    ("Marigold", "금잔화"),
    ("Sea Oat", "갯보리"),
    ("Plover", "물떼새"),
    ("Wren", "굴뚝새"),
]


def fleet(c: Canvas) -> Drawn:
    metrics, numbers, tiles = _tiles(c, 4)
    index = c.language == "ko"
    boats = [boat[index] for boat in c.rng.sample(_BOATS, 5)]
    captains = c.words.some(c.rng, "people", 5)
    states = [c.rng.choice(_STATES)[index] for _ in boats]
    knots = c.rng.sample(range(4, 40), 5)
    heads = [c.say("Boat", "배"), c.say("Skipper", "선장"), c.say("Knots", "노트"), c.say("State", "상태")]
    cell = f"padding:8px 14px;border-bottom:1px solid {c.look.line};text-align:left"
    rows = "".join(
        f"<tr>{''.join(f'<td style={chr(34)}{cell}{chr(34)}>{escape(str(value))}</td>' for value in row)}</tr>"
        for row in zip(boats, captains, knots, states, strict=True)
    )
    header = "".join(f'<th style="{cell};color:{c.look.faint}">{head}</th>' for head in heads)
    title = c.say("Harbour at a glance", "한눈에 보는 항구")
    body = (
        '<div style="padding:18px 24px"><div style="font-size:1.5em;margin-bottom:12px">'
        f'{title}</div>{tiles}<table style="border-collapse:collapse;width:1180px;'
        f'margin-top:20px"><tr>{header}</tr>{rows}</table></div>'
    )
    one, two = c.rng.sample(range(5), 2)
    asks = [
        ask("cell", states[one], row=boats[one], column=heads[3]),
        ask("value", numbers[0], key=metrics[0]),
        ask("highest", boats[knots.index(max(knots))], items=("boats", "배"), measure=heads[2]),
        ask("cell", captains[two], row=boats[two], column=heads[1]),
        ask("value", numbers[2], key=metrics[2]),
        ask(
            "count", str(states.count(states[one])), things=(f"boats marked {states[one]}", f"{states[one]} 표시된 배")
        ),
        ask("lowest", boats[knots.index(min(knots))], items=("boats", "배"), measure=heads[2]),
        ask("box", "", box=metrics[1], thing=(f"the tile {metrics[1]}", f"{metrics[1]} 타일")),
    ]
    return Drawn(body, asks, 1280, 720, title, c.words.some(c.rng, "goods", 2))


def workshop(c: Canvas) -> Drawn:
    metrics, numbers, tiles = _tiles(c, 3)
    names = c.words.some(c.rng, "categories", 5)
    values = c.rng.sample(range(12, 98), 5)
    picked = [c.colour() for _ in names]
    rows = "".join(
        '<div style="display:flex;align-items:center;gap:12px;height:34px">'
        f'<span style="width:120px">{escape(name)}</span>'
        f'<span data-box="bar {name}" style="display:inline-block;height:18px;width:'
        f'{value * 6}px;background:{css}"></span><span>{value}%</span></div>'
        for name, value, (_, css, _) in zip(names, values, picked, strict=True)
    )
    title = c.say("Workshop this week", "이번 주 공방")
    body = (
        '<div style="padding:18px 24px"><div style="font-size:1.5em;margin-bottom:12px">'
        f'{title}</div>{tiles}<div style="margin-top:20px">{rows}</div></div>'
    )
    one = c.rng.randrange(5)
    asks = [
        ask("value", f"{values[one]}%", key=names[one]),
        ask("colour", picked[one][2], thing=(f"the {names[one]} bar", f"{names[one]} 막대")),
        ask("highest", names[values.index(max(values))], items=("bars", "막대"), measure=("length", "길이")),
        ask("value", numbers[1], key=metrics[1]),
        ask("count", "5", things=("coloured bars", "색 막대")),
        ask("lowest", names[values.index(min(values))], items=("bars", "막대"), measure=("length", "길이")),
        ask("box", "", box=f"bar {names[one]}", thing=(f"the {names[one]} bar", f"{names[one]} 막대")),
    ]
    return Drawn(body, asks, 1000, 460, title, c.words.some(c.rng, "goods", 2))


def _tiles(c: Canvas, count: int) -> tuple[list[str], list[str], str]:
    metrics = c.words.some(c.rng, "metrics", count)
    numbers = [
        c.rng.choice([f"{c.rng.randint(1000, 99000):,}", f"{c.rng.randint(2, 99)}%", str(c.rng.randint(3, 990))])
        for _ in metrics
    ]
    tiles = "".join(
        f'<div data-box="{escape(metric)}" style="background:{c.look.panel};border:1px solid '
        f'{c.look.line};border-radius:10px;padding:12px 16px;width:230px">'
        f'<div style="color:{c.look.faint}">{escape(metric)}</div>'
        f'<div style="font-size:1.8em;font-weight:700">{number}</div></div>'
        for metric, number in zip(metrics, numbers, strict=True)
    )
    return metrics, numbers, f'<div style="display:flex;gap:16px">{tiles}</div>'


TEMPLATES = [fleet, workshop]
