"""Appointments of a day or a few days: hours, names, places and strips of colour, as a list or as cards."""

import random

from ..boards.parts import ask, ask_colour, el, frame, page, some_look, tints
from ..boards.words import DAYS, EVENTS, MONTHS, PEOPLE, ROOMS, one, pick
from ..design import Ask, At, CannotTell, Count, Design


def build(rng: random.Random, korean: bool) -> Design:
    look = some_look(rng, korean)
    number = rng.randrange(3, 8)
    names, places = pick(rng, EVENTS, korean, number), pick(rng, ROOMS, korean, number)
    starts = sorted(rng.sample(range(14, 42), number))  # half hours
    twelve = rng.random() < 0.4
    hours = [_clock(twelve, s, korean) for s in starts]
    colours = tints(rng, number)
    strip = rng.choice(["strip", "strip", "dot"])
    with_place, hour_below, cards = rng.random() < 0.7, rng.random() < 0.3, rng.random() < 0.5
    edge = frame(rng, look)
    rows = []
    for i, tint in enumerate(colours):
        name = el(names[i], key=f"k{i}", id=f"name{i}", beside=tint.name, css="white-space:nowrap;font-weight:600")
        hour = el(hours[i], value=f"k{i}", id=f"hour{i}", css=f"white-space:nowrap;color:{look.muted};" + ("" if hour_below else "min-width:84px"))
        place = el(places[i], id=f"place{i}", css=f"white-space:nowrap;color:{look.muted};font-size:.9em") if with_place else ""
        mark = el("", tag="i", css=f"flex:none;background:{tint.css};" + ("width:5px;align-self:stretch;border-radius:3px" if strip == "strip" else "width:11px;height:11px;border-radius:50%;margin-top:.3em"))
        inner = [mark, el([name, hour if hour_below else "", place])]
        rows.append(el(inner if hour_below else [hour, *inner], counted="events", box=cards, css="display:flex;gap:10px;" + (f"padding:10px 12px;{edge}" if cards else "padding:7px 2px;border-bottom:1px solid #8883")))
    day = one(rng, DAYS, korean)
    month, date = one(rng, MONTHS, korean), rng.randrange(1, 29)
    title = rng.choice([f"{month} {date}일 {day}", f"{day}의 일정", "오늘 일정", f"{month} {date}일"] if korean else [f"{day}, {month} {date}", f"{month} {date}", "Today's schedule", f"Your {day}", f"{date} {month}, {day}"])
    owner = one(rng, PEOPLE, korean)
    sub = f"{owner}{'님의 캘린더' if korean else rng.choice([chr(39) + 's calendar', ' - calendar'])}" if rng.random() < 0.5 else ""
    button = rng.choice(["일정 추가", "새 일정", "오늘로"] if korean else ["New event", "Add", "Today", "+ Event"])
    blue = tints(rng, 1)[0]
    head = el([el([el(title, title=True, id="title", css=f"font-size:{look.size + 6}px;font-weight:700"), el(sub, css=f"color:{look.muted}")]), el(button, tag="span", button=True, id="button", colour=blue.name, css=f"background:{blue.css};color:{blue.on};padding:6px 12px;border-radius:{look.radius}px;white-space:nowrap;align-self:flex-start")], css="display:flex;justify-content:space-between;gap:16px;margin-bottom:14px")
    html = page(look, el([head, el(rows, css=f"display:grid;gap:{rng.choice([6, 12]) if cards else 0}px")], css="padding:22px"))
    of = rng.randrange(number)
    between = rng.randrange(number - 1)
    tint = colours[of]
    asks = [
        ask("when", "when [is|does|do i have|have i got] {name}( begin| start)?|[at what|what] time is {name}?|{name}: when?|[how early|what hour] [does {name} start|must i be at {name}]?|the [hour|time] of {name}?|for when is {name} [down|planned|scheduled|fixed]?|i have {name} at what o'clock?", "{name}~은 [언제야|몇 시야|몇 시예요|언제인가요]?|{name}~은 [몇 시에|언제] [시작해|있어|하나요]?|{name} [시간|시각|시작 시간]~은?|{name}~이 [언제인지|몇 시인지] 알려 줘|{name} 몇 시?|{name}~은 [언제로|몇 시로] [잡혔어|잡혀 있나요]?", At(f"hour{of}"), name=names[of]),
        ask("what-at", "what [is|do i have|happens|is on|is planned] at {hour}?|{hour}: what is [on|planned|up]?|which [appointment|event] [begins|starts|falls] at {hour}?|what am i [doing|down for] at {hour}?|at {hour}, [where must i go|what's up]?|the {hour} [appointment|slot|entry]?", "{hour}에 [뭐 있어|뭐 해|뭐가 있나요|무슨 일정이야|뭐가 잡혀 있어]?|{hour} [일정|약속]~은 [뭐야|]?|{hour}에 [시작하는|있는] [일정|약속|것]~은?|{hour}[에는|엔] [무엇을|뭘] [해|하나요]?", At(f"name{of}"), hour=hours[of]),
        ask("first-event", "what is [first|the first thing|my first appointment|the earliest event]?|how does the day [begin|start]?|[which|what] [comes|takes place] [first|earliest]?|my [earliest|opening] [entry|appointment]?|what do i start with (that day)?", "[첫|첫 번째|제일 이른|가장 빠른] [일정|약속]~은 [뭐야|]?|하루를 [뭐로|무엇으로] [시작해|시작하나요]?|[맨 처음|제일 먼저] [뭐 해|뭐가 있어|있는 일정은]?|[아침|처음] 일정 알려 줘", At("name0")),
        ask("last-event", "what is [last|the last thing|my final appointment|the latest event]?|how does the day [end|finish]?|[which|what] [comes|takes place] [last|latest]?|after what am i [free|done] (for the day)?|the [closing|latest] [entry|appointment]?", "[마지막|제일 늦은|맨 나중] [일정|약속]~은 [뭐야|]?|하루가 [뭐로|무엇으로] [끝나|끝나나요]?|[맨 끝|제일 나중]에 [뭐 해|뭐가 있어]?|[마지막|끝] 일정 알려 줘", At(f"name{number - 1}")),
        ask("after-event", "what [comes|follows|is] [right |straight |]after {name}?|once {name} is over, what [is next|follows]?|{name} is followed by [what|which event]?|the [next|following] [entry|appointment] after {name}?", "{name} [다음|다음 일정]~은 [뭐야|]?|{name} [끝나고|다음에|뒤에] [뭐 있어|뭐 해|뭐가 오나요]?|{name} 바로 뒤의 [일정|약속]~은?", At(f"name{between + 1}"), name=names[between]),
        ask("before-event", "what [comes|is|do i have] [right |]before {name}?|{name} [comes after|follows] what?|what [precedes|leads up to] {name}?|the [entry|appointment] just before {name}?", "{name} [전|전 일정|바로 앞]~은 [뭐야|]?|{name} [전에|앞에] [뭐 있어|뭐 해|뭐가 있나요]?|{name} 직전[의|] [일정|약속]~은?", At(f"name{between}"), name=names[between + 1]),
        ask_colour("event-colour", "[which|what] colour [is|marks|goes with|has] {name}?|the [strip|bar|dot|mark] [beside|next to|left of] {name} is [which|what] colour?|in what [color|colour] is {name} [marked|entered|kept]?|{name}: [colour|color]?", "{name}~은 [무슨|어떤] 색[이야|인가요|으로 표시됐어|]?|{name} [옆|왼쪽]의 [띠|줄|점|표시]~은 무슨 색[이야|]?|{name} [색|색깔|색상]~은?|{name}의 색 알려 줘", tint, name=names[of]),
        ask("of-colour", "[which|what] [event|appointment|entry] is [marked |shown |]{tint}?|what [has|carries] the {tint} [strip|dot|mark|bar]?|the {tint} one is [what|which event]?|{tint} [stands for|belongs to] what?", "{tint_ko} [일정|약속|표시]~은 [뭐야|]?|{tint_ko}으로 [표시된|칠해진] [일정|것]~은?|[어떤|무슨] 일정이 {tint_ko}이야?|{tint_ko} [띠|점|줄]~이 있는 [일정|약속]~은?", At(f"name{of}"), tint=tint.name, tint_ko=tint.korean),
        ask("count-events", "how many [appointments|events|entries|things] [are there|have i got|are planned|do i have]?|[count|number of] [my |the |][appointments|events]?|how [full|busy] is the day, in [appointments|events]?", "[일정|약속]~이 [몇 개야|몇 건이야|모두 몇 개예요|몇 개 있어]?|[일정|약속] [수|개수]~은?|[일정|약속] 세어 줘|몇 [건|개]나 [잡혀 있어|있어]?", Count("events")),
        ask("title", "[which|what] [day|page|schedule] is [this|shown]?|the [heading|title] (of the page)?|what is written [at the top|above the list]?|whose day or which [day|date] is [this|on screen]?", "[제목|머리말]~은 [뭐야|]?|맨 위에 [뭐라고|뭐가] [쓰여|적혀] 있[어|나요]?|[무슨|어느] [날|일정][이야|인가요]?", At("title")),
        ask("absent-event", "when is {name}?|[at what|what] time does {name} [begin|start]?|the time of {name}?|where is {name} [held|taking place]?", "{name}~은 [언제야|몇 시야]?|{name}~은 어디서 [해|열려]?|{name} [시간|장소]~은?", CannotTell(), name=next(n for n in iter(lambda: one(rng, EVENTS, korean), None) if n not in names)),
        ask("absent-detail", "[who else|who] is [invited|coming|taking part] (to {name})?|what does {name} cost?|how do i get to {name}?|what should i bring to {name}?|what is the phone number for {name}?", "{name}에 누가 [와|참석해|초대됐어]?|{name} 비용~은 얼마야?|{name}에 [뭘|무엇을] 가져가야 해?|{name} 전화번호~은?", CannotTell(), name=names[of]),
    ]  # fmt: skip
    asks += _places(names, places, of) if with_place else []
    height = round(170 + look.size * 2 + number * (look.size * 1.6 * (2 + (with_place and hour_below)) + 36))
    return Design("calendar", html, rng.randrange(460, 900), height, asks)


def _places(names: list[str], places: list[str], of: int) -> list[Ask]:
    return [
        ask("where", "where [is|does|will] {name}( take place| happen| be held)?|{name}: [where|place|room]?|in [which|what] [room|place] is {name}?|the [venue|place|location] of {name}?|where must i go for {name}?", "{name}~은 어디[야|서 해|예요|에서 하나요|서 열려]?|{name} [장소|위치]~은?|{name} 하러 어디로 가[|야 해]?|{name}~이 [어디인지|어디서 하는지] 알려 줘", At(f"place{of}"), name=names[of]),
        ask("what-where", "what [is|happens|takes place|do i have] [at|in] {place}?|{place}: [what for|which event]?|which [appointment|event] is [held |]at {place}?", "{place}에서 [뭐 해|뭐가 있어|하는 일정은]?|{place}에서 [열리는|하는] [일정|약속]~은?|{place}~은 무슨 일정이야?", At(f"name{of}"), place=places[of]),
    ]  # fmt: skip


def _clock(twelve: bool, half_hours: int, korean: bool) -> str:
    hour, minute = half_hours // 2, half_hours % 2 * 30
    if not twelve:
        return f"{hour:02d}:{minute:02d}"
    shown = (hour - 1) % 12 + 1
    if korean:
        return f"{'오전' if hour < 12 else '오후'} {shown}시" + (f" {minute}분" if minute else "")
    return f"{shown}:{minute:02d} {'AM' if hour < 12 else 'PM'}"
