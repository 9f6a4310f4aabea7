"""Invoices: a letter with a table, and a compact one with a band on top."""

from ..page import Canvas, Drawn, ask, escape, marked

NAMES = (["invoice", "bill"], ["청구서", "송장", "인보이스", "거래 명세서"])


def letter(c: Canvas) -> Drawn:
    head = f'<div style="font-size:1.9em;letter-spacing:1px">{c.say("Statement of charges", "대금 청구서")}</div>'
    return _invoice(c, head, 760, "padding:30px 36px")


def band(c: Canvas) -> Drawn:
    name, css, answers = c.colour()
    head = (
        f'<div data-box="band" style="background:{css};height:26px;margin:-20px -24px 16px">'
        f'</div><b style="font-size:1.3em">{c.say("Amounts owed", "갚을 금액 안내")}</b>'
    )
    drawn = _invoice(c, head, 680, "padding:20px 24px")
    drawn.asks.insert(2, ask("colour", answers, thing=("the band along the top", "맨 위 띠")))
    return drawn


def _invoice(c: Canvas, head: str, width: int, style: str) -> Drawn:
    seller, buyer = c.words.some(c.rng, "companies", 2)
    person = c.words.one(c.rng, "people")
    lines = [
        (name, c.rng.randint(2, 40), c.rng.randrange(3, 60))
        for name in c.words.some(c.rng, "goods", c.rng.randint(3, 6))
    ]
    unit = 500 if c.language == "ko" else 1
    amounts = [count * price * unit for _, count, price in lines]
    facts = [
        (c.say("Reference", "참조 번호"), f"{c.rng.choice('QRTW')}{c.rng.randint(10, 99)}/{c.rng.randint(1000, 9999)}"),
        (c.say("Drawn up for", "받는 곳"), buyer),
        (c.say("Pay before", "납부 기한"), f"{c.rng.randint(1, 28)}.{c.rng.randint(1, 12):02}.2027"),
        (c.say("Handled by", "담당"), person),
    ]
    facts_drawn = "".join(
        (
            f'<div style="display:flex"><span style="width:170px;color:{c.look.faint}">{key}'
            f"</span>{marked(value, value)}</div>"
        )
        for key, value in facts
    )
    heads = [c.say("Article", "물품"), c.say("Pieces", "개수"), c.say("Each", "단가"), c.say("Line sum", "금액")]
    cell = f"padding:6px 8px;border-bottom:1px solid {c.look.line};text-align:"
    rows = "".join(
        f"<tr><td style='{cell}left'>{escape(name)}</td><td style='{cell}right'>{count}</td>"
        f"<td style='{cell}right'>{_money(c, price * unit)}</td><td style='{cell}right'>{_money(c, amount)}</td></tr>"
        for (name, count, price), amount in zip(lines, amounts, strict=True)
    )
    header = "".join(
        f"<th style='{cell}{'left' if number == 0 else 'right'}'>{name}</th>" for number, name in enumerate(heads)
    )
    total = c.say("Balance owed", "총 청구액")
    foot = (
        f'<div style="text-align:right;font-weight:700;padding:12px 8px">{total} '
        f"{marked('total', _money(c, sum(amounts)))}</div>"
    )
    table = f'<table style="border-collapse:collapse;width:100%;margin-top:18px"><tr>{header}</tr>{rows}</table>'
    body = (
        f'<div style="{style};width:{width - 80}px">{head}'
        f'<div style="margin:8px 0 14px">{escape(seller)}</div>{facts_drawn}{table}{foot}'
        "</div>"
    )
    row = c.rng.randrange(len(lines))
    asks = [
        ask("value", _money(c, sum(amounts)), key=total),
        ask("value", facts[0][1], key=facts[0][0]),
        ask("cell", str(lines[row][1]), row=lines[row][0], column=heads[1]),
        ask("value", facts[2][1], key=facts[2][0]),
        ask("highest", lines[amounts.index(max(amounts))][0], items=("articles", "물품"), measure=heads[3]),
        ask("value", facts[1][1], key=facts[1][0]),
        ask("cell", _money(c, amounts[row]), row=lines[row][0], column=heads[3]),
        ask("count", str(len(lines)), things=("articles in the table", "표에 적힌 물품")),
        ask("box", "", box="total", thing=(f"the amount of the {total}", f"{total} 금액")),
        ask("value", person, key=facts[3][0]),
    ]
    return Drawn(
        body, asks, width, 330 + 38 * len(lines), seller, [c.say("Bank code", "은행 부호"), c.say("Late fee", "연체료")]
    )


def _money(c: Canvas, amount: int) -> str:
    return f"{amount:,}원" if c.language == "ko" else f"£{amount:,}.00"


TEMPLATES = [letter, band]
