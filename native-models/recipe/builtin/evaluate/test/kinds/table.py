"""Tables: a ruled one, a spreadsheet with column letters, a striped list."""

from ..page import Canvas, Drawn, ask, escape

NAMES = (["table", "spreadsheet", "data table", "sheet"], ["표", "스프레드시트", "시트"])

_COLUMNS = [
    ("Rainfall", "강수량"),
    ("Herons", "왜가리"),
    ("Ferries", "배편"),
    ("Cellists", "첼로 연주자"),
    ("Bakeries", "빵집"),
    ("Tram stops", "전차 정류장"),
    ("Sunshine", "일조"),
]


def ruled(c: Canvas) -> Drawn:
    return _table(c, f"border:1px solid {c.look.line};padding:6px 12px;", striped=False, letters=False)


def spreadsheet(c: Canvas) -> Drawn:
    return _table(c, f"border:1px solid {c.look.line};padding:2px 10px;min-width:90px;", striped=False, letters=True)


def striped(c: Canvas) -> Drawn:
    return _table(c, "padding:8px 18px;", striped=True, letters=False)


def _table(c: Canvas, cell: str, striped: bool, letters: bool) -> Drawn:
    heads = [head[c.language == "ko"] for head in c.rng.sample(_COLUMNS, c.rng.randint(3, 5))]
    towns = c.words.some(c.rng, "cities", c.rng.randint(5, 9))
    numbers = [[c.rng.randint(12, 9800) for _ in heads] for _ in towns]
    for column in range(len(heads)):  # no two alike, so that there is one highest
        for row, value in enumerate(c.rng.sample(range(12, 9800), len(towns))):
            numbers[row][column] = value
    town = c.say("Town", "고장")
    letter_row = (
        f'<tr style="color:{c.look.faint};background:{c.look.panel}"><td style="{cell}"></td>'
        + "".join(f'<td style="{cell}text-align:center">{letter}</td>' for letter in "ABCDEFG"[: len(heads) + 1])
        + "</tr>"
        if letters
        else ""
    )

    def index(number: int) -> str:
        return f'<td style="{cell}min-width:20px;color:{c.look.faint}">{number}</td>' if letters else ""

    head_row = (
        f"<tr>{index(1)}"
        + "".join(
            f'<th style="{cell}text-align:{"left" if n == 0 else "right"}">{h}</th>'
            for n, h in enumerate([town, *heads])
        )
        + "</tr>"
    )
    rows = "".join(
        (
            f'<tr style="background:{c.look.panel if striped and number % 2 else "transparent"}">'
            f'{index(number + 2)}<td style="{cell}">{escape(name)}</td>'
        )
        + "".join(
            f'<td data-box="{name}/{head}" style="{cell}text-align:right">{_number(value)}</td>'
            for head, value in zip(heads, values, strict=True)
        )
        + "</tr>"
        for number, (name, values) in enumerate(zip(towns, numbers, strict=True))
    )
    title = c.say("Survey of the coast, part ", "해안 조사, ") + (str(c.rng.randint(2, 9)) + c.say("", "부"))
    body = (
        '<div style="padding:18px 22px"><div style="font-size:1.2em;margin-bottom:10px">'
        f'{title}</div><table style="border-collapse:collapse">{letter_row}{head_row}{rows}'
        "</table></div>"
    )
    asks = []
    for row, column in zip(c.rng.sample(range(len(towns)), 3), c.rng.sample(range(len(heads)), 3), strict=True):
        asks.append(
            ask(
                "cell", [_number(numbers[row][column]), str(numbers[row][column])], row=towns[row], column=heads[column]
            )
        )
    column = c.rng.randrange(len(heads))
    ranked = sorted(range(len(towns)), key=lambda row: numbers[row][column])
    asks.insert(1, ask("highest", towns[ranked[-1]], items=("towns", "고장"), measure=heads[column]))
    asks.insert(3, ask("lowest", towns[ranked[0]], items=("towns", "고장"), measure=heads[column]))
    asks.insert(4, ask("count", str(len(towns)), things=("towns listed", "적혀 있는 고장")))
    together = numbers[0][0] + numbers[1][0]
    asks.append(ask("sum.cells", [_number(together), str(together)], first=towns[0], second=towns[1], column=heads[0]))
    place = f"{towns[2]}/{heads[1]}"
    asks.append(
        ask("box", "", box=place, thing=(f"the cell of {towns[2]} and {heads[1]}", f"{towns[2]} {heads[1]} 칸"))
    )
    return Drawn(
        body,
        asks,
        1000 if len(heads) > 3 else 760,
        170 + 42 * len(towns),
        title,
        [h[c.language == "ko"] for h in _COLUMNS if h[c.language == "ko"] not in heads],
    )


def _number(value: int) -> str:
    return f"{value:,}"


TEMPLATES = [ruled, spreadsheet, striped]
