"""Charts: bars with an axis, lines of two colours, a pie with a legend."""

import math

from ..page import Canvas, Drawn, ask, escape

NAMES = (
    ["chart", "bar chart", "line chart", "pie chart", "graph"],
    [
        "차트",
        "그래프",
        "막대 그래프",
        "막대그래프",
        "선 그래프",
        "꺾은선 그래프",
        "원 그래프",
        "원그래프",
        "파이 차트",
        "막대 차트",
        "선 차트",
    ],
)
_SEASONS = [("Jan", "1월"), ("Mar", "3월"), ("May", "5월"), ("Jul", "7월"), ("Sep", "9월"), ("Nov", "11월")]


def bars(c: Canvas) -> Drawn:
    names = c.words.some(c.rng, "categories", c.rng.randint(4, 6))
    values = [step * 5 + c.rng.randint(0, 3) for step in c.rng.sample(range(3, 19), len(names))]
    picked = [c.colour() for _ in names]
    shapes, base = [], 330
    for number, (name, value, (_, css, _)) in enumerate(zip(names, values, picked, strict=True)):
        x, height = 80 + 100 * number, value * 2.8
        shapes.append(
            f'<rect data-box="bar {name}" x="{x}" y="{base - height}" width="56" height="{height}" fill="{css}"/>'
        )
        shapes.append(_text(c, x + 28, base + 20, name) + _text(c, x + 28, base - height - 6, str(value)))
    title = c.words.one(c.rng, "metrics")
    body = _frame(
        c, title, 720, 380, shapes + [f'<line x1="60" x2="690" y1="{base}" y2="{base}" stroke="{c.look.faint}"/>']
    )
    ranked = sorted(range(len(names)), key=values.__getitem__)
    one = c.rng.randrange(len(names))
    asks = [
        ask("highest", names[ranked[-1]], items=("bars", "막대"), measure=("height", "높이")),
        ask("colour", picked[one][2], thing=(f"the {names[one]} bar", f"{names[one]} 막대")),
        ask("value.bar", str(values[ranked[1]]), name=names[ranked[1]]),
        ask("count", str(len(names)), things=("bars", "막대")),
        ask("lowest", names[ranked[0]], items=("bars", "막대"), measure=("height", "높이")),
        ask("box", "", box=f"bar {names[one]}", thing=(f"the {names[one]} bar", f"{names[one]} 막대")),
        ask("value.heading", title),
    ]
    return Drawn(body, asks, 760, 470, title, c.words.some(c.rng, "events", 2))


def lines(c: Canvas) -> Drawn:
    months = [month[c.language == "ko"] for month in _SEASONS]
    towns = c.words.some(c.rng, "cities", 2)
    picked = [c.colour(), c.colour()]
    peaks, shapes, base = [], [], 320
    for number, (town, (_, css, _)) in enumerate(zip(towns, picked, strict=True)):
        values = c.rng.sample(range(5, 50), len(months))
        peak = c.rng.randrange(len(months))
        values[peak] = max(values) + 12
        peaks.append(months[peak])
        points = " ".join(f"{90 + 105 * index},{base - value * 4}" for index, value in enumerate(values))
        shapes.append(f'<polyline points="{points}" fill="none" stroke="{css}" stroke-width="4"/>')
        shapes.append(f'<rect x="{100 + 200 * number}" y="8" width="18" height="10" fill="{css}"/>')
        shapes.append(_text(c, 126 + 200 * number, 18, town, "start"))
    shapes += [_text(c, 90 + 105 * index, base + 22, month) for index, month in enumerate(months)]
    shapes.append(f'<path d="M60 30V{base}H690" fill="none" stroke="{c.look.faint}"/>')
    title = c.words.one(c.rng, "metrics")
    asks = [
        ask("highest.month", peaks[0], town=towns[0]),
        ask("colour", picked[0][2], thing=(f"the {towns[0]} line", f"{towns[0]} 선")),
        ask("count", "2", things=("lines drawn", "그려진 선")),
        ask("colour", picked[1][2], thing=(f"the {towns[1]} line", f"{towns[1]} 선")),
        ask("highest.month", peaks[1], town=towns[1]),
        ask("value.heading", title),
    ]
    return Drawn(_frame(c, title, 740, 360, shapes), asks, 780, 460, title, c.words.some(c.rng, "people", 2))


def pie(c: Canvas) -> Drawn:
    names = c.words.some(c.rng, "categories", 4)
    shares = c.rng.choice([[46, 27, 18, 9], [52, 24, 15, 9], [41, 33, 17, 9], [38, 29, 21, 12]])
    shares = c.rng.sample(shares, 4)
    picked = [c.colour() for _ in names]
    shapes, angle = [], 0.0
    for number, (name, share, (_, css, _)) in enumerate(zip(names, shares, picked, strict=True)):
        start, angle = angle, angle + share / 100 * 2 * math.pi
        (x0, y0), (x1, y1) = ((170 + 140 * math.sin(turn), 170 - 140 * math.cos(turn)) for turn in (start, angle))
        shapes.append(
            f'<path d="M170 170L{x0:.1f} {y0:.1f}A140 140 0 {int(share > 50)} 1 {x1:.1f} {y1:.1f}Z" fill="{css}"/>'
        )
        shapes.append(f'<rect x="370" y="{80 + 44 * number}" width="18" height="18" fill="{css}"/>')
        shapes.append(_text(c, 400, 94 + 44 * number, f"{name} {share}%", "start"))
    title = c.words.one(c.rng, "metrics")
    big, small, one = shares.index(max(shares)), shares.index(min(shares)), c.rng.randrange(4)
    asks = [
        ask("highest", names[big], items=("slices", "조각"), measure=("share", "비율")),
        ask("colour", picked[one][2], thing=(f"the {names[one]} slice", f"{names[one]} 조각")),
        ask("value", f"{shares[one]}%", key=names[one]),
        ask("lowest", names[small], items=("slices", "조각"), measure=("share", "비율")),
        ask("count", "4", things=("slices", "조각")),
        ask("value.heading", title),
    ]
    return Drawn(_frame(c, title, 640, 340, shapes), asks, 680, 440, title, c.words.some(c.rng, "goods", 2))


def _frame(c: Canvas, title: str, width: int, height: int, shapes: list[str]) -> str:
    return (
        f'<div style="padding:16px"><div style="font-size:1.3em;margin-bottom:8px">{escape(title)}</div>'
        f'<svg width="{width}" height="{height}">{"".join(shapes)}</svg></div>'
    )


def _text(c: Canvas, x: float, y: float, text: str, anchor: str = "middle") -> str:
    return f'<text x="{x}" y="{y}" text-anchor="{anchor}" fill="{c.look.ink}">{escape(text)}</text>'


TEMPLATES = [bars, lines, pie]
