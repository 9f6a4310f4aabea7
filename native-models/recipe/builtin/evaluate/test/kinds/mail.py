"""Mail: an inbox as a list, and one letter opened."""

from ..page import Canvas, Drawn, ask, escape, marked

NAMES = (
    ["mail", "email", "e-mail", "inbox", "email client", "mail app"],
    ["메일", "이메일", "받은 편지함", "받은편지함", "전자 우편", "전자우편", "메일함"],
)


def inbox(c: Canvas) -> Drawn:
    count = c.rng.randint(5, 8)
    senders, subjects = c.words.some(c.rng, "people", count), c.words.some(c.rng, "subjects", count)
    times = [f"{c.rng.randint(7, 20)}:{c.rng.randint(0, 59):02}" for _ in range(count)]
    bold = c.rng.sample(range(count), c.rng.randint(2, count - 2))
    rows = "".join(
        '<div style="display:grid;grid-template-columns:24px 210px 1fr 70px;padding:8px 12px;'
        f'border-bottom:1px solid {c.look.line};font-weight:{700 if n in bold else 400}">'
        '<span><svg width="10" height="10"><circle cx="5" cy="5" r="4" fill="'
        f'{"#2460d8" if n in bold else "transparent"}"/></svg></span>'
        f"<span>{escape(sender)}</span>{marked(subject, subject, 'justify-self:start')}<span>{time}</span></div>"
        for n, (sender, subject, time) in enumerate(zip(senders, subjects, times, strict=True))
    )
    one, two, three = c.rng.sample(range(count), 3)
    asks = [
        ask("value.subject", subjects[one], person=senders[one]),
        ask("count", str(len(bold)), things=("letters with a blue dot", "파란 점이 찍힌 편지")),
        ask("value.sender", senders[two], subject=subjects[two]),
        ask("value.time", times[three], person=senders[three]),
        ask("count", str(count), things=("letters in the list", "목록에 있는 편지")),
        ask("box", "", box=subjects[one], thing=(f"the subject “{subjects[one]}”", f"“{subjects[one]}” 제목")),
    ]
    title = c.say("Letters", "편지")
    return Drawn(f'<div style="width:960px;padding:10px">{rows}</div>', asks, 980, 40 + 46 * count, title, [])


def letter(c: Canvas) -> Drawn:
    sender, receiver = c.words.some(c.rng, "people", 2)
    subject = c.words.one(c.rng, "subjects")
    paragraphs = c.words.some(c.rng, "sentences", 3)
    sent = f"{c.rng.randint(1, 28)}/{c.rng.randint(1, 12)}/2027 {c.rng.randint(7, 20)}:{c.rng.randint(0, 59):02}"
    attached = c.words.one(c.rng, "stems") + c.rng.choice([".pdf", ".odt", ".jpg"])
    facts = [
        (c.say("Sender", "보낸 이"), sender),
        (c.say("Addressee", "받는 이"), receiver),
        (c.say("Sent on", "보낸 때"), sent),
        (c.say("Enclosed", "붙임"), attached),
    ]
    rows = "".join(
        (
            f'<div style="display:flex"><span style="width:110px;color:{c.look.faint}">{key}'
            f"</span>{marked(value, value)}</div>"
        )
        for key, value in facts
    )
    text = "".join(f'<p style="margin:10px 0">{escape(paragraph)}</p>' for paragraph in paragraphs)
    body = (
        '<div style="padding:18px 24px;width:640px">'
        f'<div style="font-size:1.4em;margin-bottom:10px">{escape(subject)}</div>{rows}'
        f'<div style="border-top:1px solid {c.look.line};margin:12px 0"></div>{text}</div>'
    )
    asks = [
        ask("value", sender, key=facts[0][0]),
        ask("value", attached, key=facts[3][0]),
        ask("value.heading", subject),
        ask("value", sent, key=facts[2][0]),
        ask("value", receiver, key=facts[1][0]),
        ask("count", "3", things=("paragraphs", "문단")),
        ask("box", "", box=attached, thing=(f"the words {attached}", f"{attached} 글자")),
    ]
    return Drawn(body, asks, 700, 480, subject, [c.say("Blind copy", "숨은 참조"), c.say("Reply by", "답장 기한")])


TEMPLATES = [inbox, letter]
