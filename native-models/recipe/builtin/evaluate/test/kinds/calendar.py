"""Calendars: a month as a grid, and a day as an agenda."""

from ..page import Canvas, Drawn, ask, escape, marked

NAMES = (["calendar", "schedule", "agenda", "month view"], ["달력", "캘린더", "일정", "일정표"])

_DAYS = [["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], ["월", "화", "수", "목", "금", "토", "일"]]
_MONTHS = [
    ("June 2027", "2027년 6월"),
    ("October 2027", "2027년 10월"),
    ("February 2028", "2028년 2월"),
    ("August 2028", "2028년 8월"),
]


def month(c: Canvas) -> Drawn:
    title = c.rng.choice(_MONTHS)[c.language == "ko"]
    offset, events = c.rng.randrange(6), c.words.some(c.rng, "events", c.rng.randint(3, 6))
    days = sorted(c.rng.sample(range(1, 29), len(events)))
    at = dict(zip(days, events, strict=True))
    cell = f"border:1px solid {c.look.line};height:64px;vertical-align:top;padding:4px 6px;width:104px"
    cells = [""] * offset + [str(day) for day in range(1, 29)]
    cells += [""] * (-len(cells) % 7)
    rows = ""
    for week in range(0, len(cells), 7):
        rows += (
            "<tr>"
            + "".join(
                f'<td style="{cell}">{day}'
                + (
                    f"<br>{marked(at[int(day)], at[int(day)], f'font-size:{max(11, c.look.size - 2)}px')}"
                    if day and int(day) in at
                    else ""
                )
                + "</td>"
                for day in cells[week : week + 7]
            )
            + "</tr>"
        )
    head = (
        "<tr>"
        + "".join(f'<th style="font-weight:600;padding:4px">{day}</th>' for day in _DAYS[c.language == "ko"])
        + "</tr>"
    )
    body = (
        '<div style="padding:14px 18px"><div style="font-size:1.4em;margin-bottom:8px">'
        f'{title}</div><table style="border-collapse:collapse;line-height:1.3">{head}{rows}'
        "</table></div>"
    )
    one, two = c.rng.sample(range(len(days)), 2)
    asks = [
        ask("cell.day", events[one], day=str(days[one])),
        ask("value.day", [str(days[two]), f"{days[two]}일"], event=events[two]),
        ask("count", str(len(events)), things=("appointments", "약속")),
        ask("cell.day", events[two], day=str(days[two])),
        ask("value.heading", title),
        ask("box", "", box=events[one], thing=(f"the words {events[one]}", f"{events[one]} 글자")),
    ]
    return Drawn(body, asks, 900, 130 + 76 * (len(cells) // 7), title, [])


def agenda(c: Canvas) -> Drawn:
    count = c.rng.randint(4, 6)
    events, places = c.words.some(c.rng, "events", count), c.words.some(c.rng, "streets", count)
    hours = sorted(c.rng.sample(range(7, 21), count))
    times = [f"{hour:02}:{c.rng.choice(['05', '20', '35', '50'])}" for hour in hours]
    picked = [c.colour() for _ in range(count)]
    rows = "".join(
        f'<div style="display:flex;gap:14px;padding:8px 0;align-items:baseline"><span style="width:52px">{time}</span>'
        f'<span style="align-self:stretch;width:10px;background:{css}">'
        f"</span>{marked(event, event, 'width:170px;font-weight:600')}"
        f'<span style="color:{c.look.faint}">{escape(place)}</span></div>'
        for time, event, place, (_, css, _) in zip(times, events, places, picked, strict=True)
    )
    title = c.say("Saturday, 19 June", "6월 19일 토요일")
    one, two = c.rng.sample(range(count), 2)
    asks = [
        ask("value.when", times[one], event=events[one]),
        ask("colour", picked[two][2], thing=(f"the strip beside {events[two]}", f"{events[two]} 옆 띠")),
        ask("count", str(count), things=("appointments", "약속")),
        ask("value.where", places[two], event=events[two]),
        ask("value.when", times[two], event=events[two]),
        ask("colour", picked[one][2], thing=(f"the strip beside {events[one]}", f"{events[one]} 옆 띠")),
    ]
    body = (
        '<div style="padding:16px 22px;width:560px">'
        f'<div style="font-size:1.4em;margin-bottom:8px">{title}</div>{rows}</div>'
    )
    return Drawn(body, asks, 620, 90 + 46 * count, title, [])


TEMPLATES = [month, agenda]
