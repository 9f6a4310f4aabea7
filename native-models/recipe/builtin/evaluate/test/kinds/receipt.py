"""Receipts: a narrow slip, a till's screen with dots, a delivery slip with quantities."""

from ..page import Canvas, Drawn, ask, escape, marked

NAMES = (["receipt", "sales receipt", "slip", "bill"], ["영수증", "계산서"])


def slip(c: Canvas) -> Drawn:
    return _receipt(c, f"font-family:{c.look.mono}", dots=False, quantities=False)


def dotted(c: Canvas) -> Drawn:
    return _receipt(c, "", dots=True, quantities=False)


def counted(c: Canvas) -> Drawn:
    return _receipt(c, "", dots=False, quantities=True)


def _receipt(c: Canvas, style: str, dots: bool, quantities: bool) -> Drawn:
    shop, street = c.words.one(c.rng, "companies"), c.words.one(c.rng, "streets")
    goods = c.words.some(c.rng, "goods", c.rng.randint(4, 8))
    step = 500 if c.language == "ko" else 5
    prices = [step * price for price in c.rng.sample(range(17, 900) if step == 5 else range(3, 90), len(goods))]
    total = sum(prices)
    shown = [_price(c, price) for price in prices]
    till, number = c.say("Till", "계산대"), f"{c.rng.randint(2, 19)}-{c.rng.randint(1000, 9999)}"
    labels = {
        "sum": c.say("To pay", "내실 돈"),
        "paid": c.say("Handed over", "받은 돈"),
        "back": c.say("Change due", "거스름돈"),
    }
    paid = (total // (20 * step) + 1) * 20 * step
    rows = "".join(
        _row(c, f"{c.rng.randint(1, 9)} × {name}" if quantities else name, price, dots, name)
        for name, price in zip(goods, shown, strict=True)
    )
    rule = f'<div style="border-top:1px dashed {c.look.faint};margin:8px 0"></div>'
    sums = (
        _row(c, labels["sum"], _price(c, total), dots, "sum", "font-weight:700")
        + _row(c, labels["paid"], _price(c, paid), dots, "paid")
        + _row(c, labels["back"], _price(c, paid - total), dots, "back")
    )
    stamp = (
        f"2026-{c.rng.randint(1, 12):02}-{c.rng.randint(1, 28):02} {c.rng.randint(8, 20):02}:{c.rng.randint(0, 59):02}"
    )
    head = (
        f'<div style="text-align:center;font-size:1.2em;font-weight:700">{escape(shop)}</div>'
        f'<div style="text-align:center;color:{c.look.faint}">{escape(street)}<br>{stamp}'
        "</div>"
    )
    body = (
        f'<div style="padding:18px 22px;width:360px;{style}">{head}{rule}{rows}{rule}{sums}'
        f"{rule}{_row(c, till, number, dots, 'till')}</div>"
    )
    first, second = c.rng.sample(range(len(goods)), 2)
    together = prices[first] + prices[second]
    asks = [
        ask("value", _price(c, total), key=labels["sum"]),
        ask("highest.price", goods[prices.index(max(prices))]),
        ask("value", shown[2], key=goods[2]),
        ask("sum", _said(c, together), first=goods[first], second=goods[second]),
        ask("value", _price(c, paid - total), key=labels["back"]),
        ask("count", str(len(goods)), things=("different goods bought", "산 물건 종류")),
        ask("lowest.price", goods[prices.index(min(prices))]),
        ask("value", number, key=till),
        ask("value.shop", shop),
        ask("box", "", box="sum", thing=(f"the amount beside {labels['sum']}", f"{labels['sum']} 옆 금액")),
    ]
    return Drawn(
        body,
        asks,
        404,
        250 + 32 * (len(goods) + 4),
        shop,
        [c.say("Voucher", "상품권"), c.say("Loyalty points", "단골 점수")],
    )


def _row(c: Canvas, name: str, price: str, dots: bool, box: str, style: str = "") -> str:
    fill = f'<span style="flex:1;border-bottom:1px dotted {c.look.faint};margin:0 6px 5px"></span>' if dots else ""
    return (
        f'<div style="display:flex;justify-content:space-between;{style}"><span>{escape(name)}'
        f"</span>{fill}{marked(box, price)}</div>"
    )


def _price(c: Canvas, cents: int) -> str:
    return f"{cents:,}원" if c.language == "ko" else f"${cents / 100:.2f}"


def _said(c: Canvas, cents: int) -> list[str]:
    return (
        [f"{cents:,}원", f"{cents}원", f"{cents:,}"]
        if c.language == "ko"
        else [f"${cents / 100:.2f}", f"{cents / 100:.2f}"]
    )


TEMPLATES = [slip, dotted, counted]
