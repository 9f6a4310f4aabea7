"""Chats: bubbles left and right, and a channel with names and times."""

from ..page import Canvas, Drawn, ask, escape, ink_on, marked

NAMES = (
    ["chat", "conversation", "messenger", "chat window", "messages"],
    ["채팅", "대화", "메신저", "채팅창", "채팅 화면"],
)


def bubbles(c: Canvas) -> Drawn:
    other = c.words.one(c.rng, "people")
    said = c.words.some(c.rng, "messages", c.rng.randint(4, 6))
    name, css, answers = c.colour()
    sides = [True, False, *(c.rng.random() < 0.5 for _ in said[2:])]
    rows = "".join(
        f'<div style="display:flex;justify-content:{"flex-end" if mine else "flex-start"};margin:7px 0">'
        + marked(
            text,
            text,
            (
                "max-width:320px;padding:8px 12px;border-radius:14px;"
                f"{f'background:{css};color:{ink_on(name)}' if mine else f'background:{c.look.panel}'}"
            ),
        )
        + "</div>"
        for text, mine in zip(said, sides, strict=True)
    )
    body = (
        '<div style="padding:14px 18px;width:480px;box-sizing:border-box">'
        f'<b style="font-size:1.15em">{escape(other)}</b>{rows}</div>'
    )
    asks = [
        ask("value.last", said[-1]),
        ask("colour", answers, thing=("the bubbles on the right", "오른쪽 말풍선")),
        ask("count", str(len(said)), things=("messages", "말풍선")),
        ask("value.partner", other),
        ask("box", "", box=said[1], thing=(f"the message “{said[1]}”", f"“{said[1]}” 말풍선")),
        ask("value.earliest", said[0]),
    ]
    return Drawn(body, asks, 480, 110 + 58 * len(said), other, [])


def channel(c: Canvas) -> Drawn:
    people = c.words.some(c.rng, "people", c.rng.randint(4, 5))
    said = c.words.some(c.rng, "messages", len(people))
    minutes = sorted(c.rng.sample(range(60), len(people)))
    hour = c.rng.randint(8, 18)
    times = [f"{hour}:{minute:02}" for minute in minutes]
    room = "#" + c.words.one(c.rng, "projects").lower().replace(" ", "-")
    rows = "".join(
        (
            f'<div style="margin:11px 0"><div><b>{escape(person)}</b> '
            f'<span style="color:{c.look.faint};margin-left:8px">{time}</span>'
            f"</div>{marked(text, text, '', 'span')}</div>"
        )
        for person, text, time in zip(people, said, times, strict=True)
    )
    body = (
        '<div style="padding:14px 20px;width:620px">'
        f'<div style="font-size:1.25em;border-bottom:1px solid {c.look.line};'
        f'padding-bottom:8px">{escape(room)}</div>{rows}</div>'
    )
    one, two = c.rng.sample(range(len(people)), 2)
    asks = [
        ask("value.said", said[one], person=people[one]),
        ask("count", str(len(people)), things=("people who wrote", "글을 쓴 사람")),
        ask("value.time", times[two], person=people[two]),
        ask("value.said", said[two], person=people[two]),
        ask("box", "", box=said[one], thing=(f"the words “{said[one]}”", f"“{said[one]}” 글자")),
        ask("value.heading", room),
    ]
    return Drawn(body, asks, 680, 110 + 70 * len(people), room, [])


TEMPLATES = [bubbles, channel]
