"""A month as a grid of days, with events in coloured boxes or with strips."""

import calendar
import random

from ..boards.parts import Html, ask, ask_colour, el, page, some_look, tints
from ..boards.words import DAYS, EVENTS, MONTHS, one, pick
from ..design import At, CannotTell, Count, Design, YesNo


def build(rng: random.Random, korean: bool) -> Design:
    look = some_look(rng, korean, (11, 12, 12, 13, 14))
    year, month, first = rng.randrange(2023, 2030), rng.randrange(1, 13), rng.choice([0, 6])
    weeks = calendar.Calendar(first).monthdayscalendar(year, month)
    number = rng.randrange(3, 8)
    names = pick(rng, EVENTS, korean, number)
    days = sorted(rng.sample(range(1, 29), number))
    colours, filled = tints(rng, number), rng.random() < 0.6
    width = rng.randrange(880, 1240)
    boxes = {}
    for i, (day, name, tint) in enumerate(zip(days, names, colours, strict=True)):
        look_of = f"background:{tint.css};color:{tint.on};padding:1px 5px;border-radius:{look.radius // 2}px" if filled else f"border-left:4px solid {tint.css};padding-left:5px"
        boxes[day] = el(name, id=f"name{i}", value=f"k{i}", counted="events", colour=tint.name if filled else False, beside=False if filled else tint.name, css=f"{look_of};white-space:nowrap;font-size:.9em;width:max-content")
    title = f"{year}년 {month}월" if korean else f"{MONTHS[month - 1][0]} {year}"
    names_of_days = [DAYS[(first + i) % 7] for i in range(7)]
    heads = [el(d[1][0] if korean else d[0][:3], css=f"color:{look.muted};padding:4px 6px;white-space:nowrap") for d in names_of_days]
    high = rng.randrange(54, 90)
    cells = [
        el([el(str(d), key=f"k{days.index(d)}" if d in boxes else False, id=f"day{days.index(d)}" if d in boxes else False, css="padding:1px 3px") if d else "", boxes.get(d, "")], css=f"height:{high}px;border:1px solid #8884;padding:3px;margin:-1px 0 0 -1px")
        for week in weeks for d in week
    ]  # fmt: skip
    grid = el([*heads, *cells], css=f"display:grid;grid-template-columns:repeat(7,minmax({(width - 50) // 7}px,1fr))")
    today = rng.choice(["오늘", "이번 달"] if korean else ["Today", "This month"])
    head = el([el(title, title=True, id="title", css=f"font-size:{look.size + 8}px;font-weight:700"), el(today, tag="span", button=True, css="border:1px solid #8886;padding:3px 12px;border-radius:4px")], css="display:flex;justify-content:space-between;margin-bottom:10px;align-items:center")
    html = page(look, Html(el([head, grid], css="padding:18px;width:max-content;min-width:100%")))
    of = rng.randrange(number)
    tint = colours[of]
    free = rng.choice([d for d in range(1, 29) if d not in days])
    day = rng.choice([days[of], free])
    asks = [
        ask("event-day", "[on which|on what|which] [day|date] is {name}?|when is {name}?|{name} [falls|is] on [which|what] (day of the month)?|the date of {name}?|what number stands [over|above] {name}?|[find|look up] {name} and tell me the day", "{name}~은 [며칠이야|며칠인가요|며칠이에요|언제야]?|{name} [날짜|날]~은?|{name}~이 며칠인지 [알려 줘|말해 줘]|{name}~은 며칠에 [있어|잡혔어|하나요]?|{name} 며칠?", At(f"day{of}"), name=names[of]),
        ask("day-event", "what [is on|happens on|is planned for|do i have on] the {day}?|[which|what] [event|appointment] [falls on|is entered on|is written in the box of] day {day}?|day {day}: what's up?|the [entry|event] [under|on] {day}?", "{day}일에 [뭐 있어|뭐가 있나요|무슨 일정이 있어|뭐 해]?|{day}일 [일정|약속]~은 [뭐야|]?|{day}일 칸에 뭐라고 [쓰여|적혀] 있[어|나요]?", At(f"name{of}"), day=str(days[of])),
        ask("is-day-free", "is [the {day} free|day {day} empty|nothing planned on the {day}]?|am i [free|available] on the {day}?|[nothing|no appointment] on the {day}, [right|correct]?", "{day}일[은|] [비어 있어|비었어|한가해|일정 없어|시간 있어]?|{day}일에 [아무것도 없어|아무 일정도 없나요]?", YesNo(day not in days), day=str(day)),
        ask("title", "[which|what] month [is this|is shown|does the page show|do we look at]?|the month and year?|what [is|stands] at the top of the [calendar|grid]?|which [month of which year|year and month] [is it|am i seeing]?", "[몇 월이야|무슨 달이야|어느 달이야|몇 년 몇 월이야]?|[달력|화면]~은 [몇 월|어느 달][이야|인가요]?|달력 [제목|맨 위 글]~은?", At("title")),
        ask("count-events", "how many [events|appointments|entries] [are there|does the month have|are entered|do i have]?|[count|number of] the [events|entries]|how [full|busy] is the month, in events?", "[일정|약속]~이 [몇 개야|몇 건이야|모두 몇 개예요|몇 개 있어]?|이달 [일정|약속] [수|개수]~은?|일정 세어 줘", Count("events")),
        ask_colour("event-colour", "[which|what] colour [is|has|marks] {name}?|in what [color|colour] is {name} [entered|shown|marked]?|the [entry|box|label] {name} is [which|what] colour?|{name}: [colour|color]?", "{name}~은 [무슨|어떤] 색[이야|인가요|]?|{name} [색|색깔|색상]~은?|{name}~은 [어떤|무슨] [색|색깔]로 [표시됐어|칠해져 있나요]?", tint, name=names[of]),
        ask("of-colour", "[which|what] [event|entry] is {tint}?|what does the {tint} [one|label|entry|mark] say?|the {tint} [event|entry]?|[read|name] the {tint} [entry|event]", "{tint_ko} [일정|표시]~은 [뭐야|]?|{tint_ko}으로 [표시된|칠해진] [일정|것]~은?|[어떤|무슨] 일정이 {tint_ko}이야?", At(f"name{of}"), tint=tint.name, tint_ko=tint.korean),
        ask("first-event", "[which|what] [event|entry] [is|comes] first (in the month)?|the [earliest|first] [event|entry|appointment]?|what [opens|starts] the month?", "[이달의 |][첫|첫 번째|제일 이른|가장 빠른] [일정|약속]~은 [뭐야|]?|[제일 먼저|맨 처음] 있는 일정은?", At("name0")),
        ask("last-event", "[which|what] [event|entry] [is|comes] last (in the month)?|the [latest|final|last] [event|entry|appointment]?|what [closes|ends] the month?", "[이달의 |][마지막|제일 늦은|맨 끝] [일정|약속]~은 [뭐야|]?|[제일 나중에|맨 마지막에] 있는 일정은?", At(f"name{number - 1}")),
        ask("absent-event", "[on which day|when] is {name}?|the date of {name}?|what colour has {name}?", "{name}~은 [언제야|며칠이야]?|{name} [날짜|색]~은?", CannotTell(), name=next(n for n in iter(lambda: one(rng, EVENTS, korean), None) if n not in names)),
        ask("absent-hour", "at [what time|which hour] is {name}?|how long does {name} [last|take]?|where is {name} held?|who is coming to {name}?", "{name}~은 몇 시야?|{name}~은 [얼마나 걸려|몇 시간 해]?|{name}~은 어디서 해?|{name}에 누가 와?", CannotTell(), name=names[of]),
    ]  # fmt: skip
    return Design("calendar", html, width + 40, 130 + look.size * 3 + len(weeks) * high, asks)
