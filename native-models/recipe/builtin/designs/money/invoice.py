"""An invoice: letterhead, details on the right, a table of items with quantities, a block of sums, how to pay."""

import random

from ..design import Ask, At, CannotTell, Design
from .asking import how_many, priced_list, total
from .kit import choose_look, colour_answers, different, document, el, money_of, paint
from .words import SERVICES, city, date, firm, person, some

_NUMBER = ["Invoice no.", "Invoice number", "Bill no.", "Document", "Reference"], ["청구번호", "문서번호", "거래번호", "청구서 번호"]
_ISSUED = ["Date", "Issued", "Invoice date", "Billed on"], ["발행일", "작성일", "청구일"]
_DUE = ["Due date", "Payable by", "Pay until", "Due"], ["납부기한", "지급기한", "결제기한", "입금기한"]
_FOR = ["Bill to", "Client", "Customer", "Billed to", "Recipient"], ["공급받는자", "고객", "수신", "청구처"]
_SUM = ["Total due", "Total", "Amount payable", "Balance", "Grand total", "Please pay"], ["합계", "청구금액", "총 청구액", "결제하실 금액", "총계"]
_TITLE = ["INVOICE", "Invoice", "Tax invoice", "Bill for services"], ["청구서", "거래명세서", "세금계산서", "청 구 서"]
_COLUMNS = [("Description", "Qty", "Unit price", "Amount"), ("Service", "Units", "Rate", "Sum"), ("Item", "Quantity", "Price each", "Line total")], [("품목", "수량", "단가", "금액"), ("내역", "수량", "단가", "공급가액"), ("항목", "개수", "단가", "소계")]


def build(rng: random.Random, korean: bool) -> Design:
    look, money = choose_look(rng, korean, [11, 12, 13, 14, 15, 16]), money_of(rng, korean)
    count = rng.randint(2, 6)
    names, ranges = some(rng, SERVICES, count + 1, korean)
    others, names = names[count:], names[:count]
    units = different(rng, [(low / 4, high / 4) for low, high in ranges[:count]], korean)
    quantities = [rng.choice([1, 1, 2, 3, 4, 5, 8, 12]) for _ in names]
    amounts = [round(unit * quantity, 2) for unit, quantity in zip(units, quantities, strict=True)]
    for index in range(count):
        while amounts.count(amounts[index]) > 1:
            units[index] += 500 if korean else 1
            amounts[index] = round(units[index] * quantities[index], 2)
    columns, sender, client, town = rng.choice(_COLUMNS[korean]), firm(rng, korean), person(rng, korean), city(rng, korean)
    colour, background, ink = paint(rng)
    filled = rng.random() < 0.5
    cell = f"padding:{rng.randint(3, 9)}px {rng.randint(6, 14)}px"
    grid = rng.choice(["border-bottom:1px solid #8886", "border:1px solid #8888", ""])
    head_style = f"background:{background};color:{ink};" if filled else f"border-bottom:2px solid {look.ink};"
    heads = "".join(el("th", name, f"{cell};text-align:{'left' if index == 0 else 'right'}", id=f"c{index}") for index, name in enumerate(columns))
    rows = ""
    for index, name in enumerate(names):
        values = [str(quantities[index]), money(units[index]), money(amounts[index])]
        cells = el("td", el("span", name, id=f"n{index}"), f"{cell};{grid}")
        for number, value in enumerate(values):
            marks = {"rank": ["quantity", "unit", "price"][number], "amount": [quantities, units, amounts][number][index], "named": f"n{index}", "heading": columns[number + 1]} if number != 0 or len(set(quantities)) == count else {}
            cells += el("td", el("span", value, id=f"v{index}-{number}", row=name, column=columns[number + 1], **marks), f"{cell};{grid};text-align:right")
        rows += el("tr", cells, counted="items")
    rate = rng.choice([5, 7, 10, 19, 20, 21])
    tax = round(sum(amounts) * rate / 100, 0 if korean else 2)
    sums = [("소계" if korean else rng.choice(["Subtotal", "Net amount", "Sum"]), money(sum(amounts)), "sub"), (f"부가세 {rate}%" if korean else f"{rng.choice(['VAT', 'Tax', 'GST'])} {rate}%", money(tax), "tax"), (rng.choice(_SUM[korean]), money(sum(amounts) + tax), "total")]
    block = "".join(el("tr", el("td", el("span", key, key=id_), cell) + el("td", el("span", value, id=id_, value=id_), f"{cell};text-align:right"), "font-weight:700" if id_ == "total" else "") for key, value, id_ in sums)
    number = f"{rng.choice(['INV-', 'R', '2026-', 'A-', ''])}{rng.randint(100, 99999):05}"
    details = [(rng.choice(_NUMBER[korean]), number, "number"), (rng.choice(_ISSUED[korean]), date(rng, korean, 2026), "issued"), (rng.choice(_DUE[korean]), date(rng, korean, 2027), "due"), (rng.choice(_FOR[korean]), client, "client")]
    with_due = rng.random() < 0.75
    if not with_due:
        details.pop(2)
    meta = "".join(el("tr", el("td", el("span", key, key=id_), f"padding:2px 10px 2px 0;color:{look.muted}") + el("td", el("span", value, id=id_, value=id_), f"text-align:{rng.choice(['left', 'right'])}")) for key, value, id_ in details)
    title = rng.choice(_TITLE[korean])
    head = el("div", el("div", el("div", sender, f"font-size:{rng.choice([1.1, 1.3, 1.5])}em;font-weight:700;white-space:nowrap", id="sender") + el("div", town, f"color:{look.muted}", id="town") + el("h1", title, f"font-size:{rng.choice([1.5, 1.9, 2.2])}em;margin-top:12px;white-space:nowrap", id="title", title="")) + el("table", meta, "align-self:flex-start"), "display:flex;justify-content:space-between;gap:40px;margin-bottom:20px")
    account = f"{rng.randint(100, 999)}-{rng.randint(10, 99)}-{rng.randint(100000, 999999)}"
    pay = el("p", el("span", "입금 계좌" if korean else rng.choice(["Account", "Bank account", "Transfer to"]), key="account") + " " + el("span", account, id="account", value="account"), f"margin-top:18px;color:{look.muted};white-space:nowrap")
    with_account = rng.random() < 0.6
    width = rng.randint(max(560, look.size * 46), max(760, look.size * 54))
    head_row = el("tr", heads, head_style, **({"colour": colour} if filled else {}))
    body = el("div", head + el("table", head_row + rows, "width:100%") + el("table", block, f"margin:{rng.randint(8, 20)}px 0 0 auto") + (pay if with_account else ""), f"width:{width}px;margin:0 auto;padding:{rng.randint(16, 40)}px")
    one = rng.randrange(count)
    asks = priced_list(rng, "[item|position|service|line item|entry]", "[항목|품목|서비스|내역]", names, [(f"n{index}", f"v{index}-2") for index in range(count)], amounts, [money(amount) for amount in amounts], others)
    # "The dearest" is asked for only where price each and line total agree on it, and of the line totals' amount.
    unclear = {"price-of", "item-by-price", "dearest-price", "cheapest-price"}
    unclear |= {kind for kind, which in (("dearest", max), ("cheapest", min)) if units.index(which(units)) != amounts.index(which(amounts))}
    asks = [ask for ask in asks if ask.kind not in unclear] + [
        total("total"), how_many("items", "[positions|services|line items|billed items|entries]", "[항목|품목|청구 항목]"),
        Ask("sender", "[who [issued|sent|wrote] this [bill|invoice]?|from which [firm|company|business] is it?|who wants the money?|to whom do i owe this?|the [issuer|biller|sender|supplier]?|which company is charging?|name of the firm in the letterhead|who did the work?]", "[누가 [보낸|발행한|청구한] 거야?|어느 [회사|업체]에서 온 청구서야?|[발행인|발행처|공급자|보낸 곳]~은?|어디에 돈을 줘야 해?|청구한 [회사|업체] 이름 좀 알려 줘|머리글에 적힌 회사명~은?]", [At("sender")]),
        Ask("client", "[who is [it|this] for?|who has to pay?|to whom is it addressed?|the [recipient|customer|client]'s name?|who is being [billed|charged]?|who owes the money?|whose bill is this?|on whose name was it made out?]", "[누구[한테|에게] 청구된 거야?|누가 내야 [해|하나요]?|받는 사람~은?|[고객|수신인] 이름~은?|누구 앞으로 온 [청구서야|건가요]?|청구 대상이 누군지 알려 줘]", [At("client")]),
        Ask("number", "[what is the [number|reference] of this [invoice|bill|document]?|which number do i quote when i pay?|invoice [number|no|id], please|under what number is it filed?|the document's reference?|read out its number]", "[[청구서|문서] 번호~은?|번호가 뭐야?|입금할 때 어떤 번호를 적어야 해?|관리 번호 좀 불러 줘|몇 번 청구서인가요?|문서 번호 알려 주세요]", [At("number")]),
        Ask("issued", "[when was it [issued|written|drawn up|billed]?|[date|day] of issue?|on what date did they make it out?|which day was this bill written?|when was this document created?|tell me the billing date]", "[언제 [발행|작성|청구]됐어?|[발행일|작성일|청구 날짜]~은?|며칠에 끊은 거야?|청구서를 쓴 날짜가 언제예요?|발행된 날을 알려 줘]", [At("issued")]),
        Ask("due", "[by when [must|do] i pay?|what is the [deadline|last day] for paying?|until when is it [due|payable]?|when does the money have to be there?|how long can i wait with paying, until which date?|latest day of payment?|the due date, please]", "[언제까지 [내야|입금해야|결제해야] [해|하나요]?|[마감일|납기|지급 기한|납부 마감]~은?|며칠까지 돈을 보내야 해?|입금 마감이 언제인지 알려 줘|기한이 언제까지예요?]", [At("due") if with_due else CannotTell()]),
        Ask("account", "[where do i send the money?|which account [takes the payment|should i pay into]?|bank account number?|to what account do i transfer?|the account for the transfer, please]", "[어디로 [입금해|송금해|돈을 보내]?|계좌번호~은?|무슨 계좌로 보내야 하나요?|입금할 계좌 좀 알려 줘|송금 계좌가 뭐야]", [At("account") if with_account else CannotTell()]),
        Ask("tax", "[how much [tax|vat] is [added|on it|included]?|the tax amount?|what is charged as tax?|what share goes to the state?|how high is the tax, in money?|the sum for tax, please]", "[세금~은 얼마야?|부가세 [금액~은|얼마나 붙어]?|세액이 어떻게 되나요?|세금으로 얼마 나가?|부가세 액수를 알려 줘]", [At("tax")]),
        Ask("subtotal", "[what is the [net|pre-tax] [sum|amount]?|how much before tax?|the sum without tax?|what do the items come to before tax is added?|net total, please]", "[세금 빼고 얼마야?|세전 금액~은?|공급가 합계~은?|부가세 전 합계가 얼마예요?|세금 제외 금액을 알려 줘]", [At("sub")]),
        Ask("quantity", "[how many [units |]of {item} [were billed|are there|did they charge]?|what quantity of {item}?|{item}: how many times?|the number of units for {item}?|in the row {item}, what is the quantity?|how often was {item} billed?]", "[{item} 수량~은?|{item}~은 몇 개[야|인가요|로 되어 있어]?|{item} 줄의 수량이 얼마예요?|{item}~이 몇 개 청구됐는지 알려 줘]", [At(f"v{one}-0")], slots={"item": names[one]}),
        Ask("unit-price", "[what does one {item} cost?|the [rate|unit price|price per unit] of {item}?|how much per unit for {item}?|{item}, price for a single one?|what do they take for each {item}?]", "[{item} 단가~은?|{item} 하나에 얼마야?|{item} 1개 값이 얼마인가요?|{item}~은 개당 얼마인지 알려 줘]", [At(f"v{one}-1")], slots={"item": names[one]}),
        Ask("line-total", "[how much [is|was] charged for {item} [in all|altogether|in sum]?|the line total of {item}?|{item}: what amount in the last column?|what do all units of {item} come to?|the amount at the right end of {item}?]", "[{item} [금액|소계]~은?|{item} 전부 해서 얼마야?|{item} 줄 맨 오른쪽 금액~은?|{item}에 모두 얼마가 청구됐나요?]", [At(f"v{one}-2")], slots={"item": names[one]}),
        Ask("town", "[in which [city|town|place] is the sender [based|located]?|where does the company sit?|city of the issuer?|from what town does it come?|which place stands under the firm's name?]", "[발행 업체~은 어느 도시에 있어?|회사 [소재지|위치]~은?|어느 지역 회사야?|회사 이름 밑에 적힌 도시~은?|보낸 곳이 어디 있는지 알려 줘]", [At("town")]),
        Ask("absent", "[who signed it?|whose signature is on it?|what is the discount for early payment?|how much interest is charged if i pay late?|what is the fax number?]", "[누가 서명했어?|서명한 사람~은?|조기 결제 할인~은 얼마야?|연체 이자~은 몇 퍼센트인가요?|팩스 번호~은?]", [CannotTell()]),
        Ask("kind", "[what kind of document is this?|is this a receipt, an invoice or a letter, what is it?|what type of paper do i have here?|what am i looking at?|name the sort of document]", "[무슨 문서야?|이 서류~은 뭐예요?|어떤 종류의 문서인지 알려 줘|이건 영수증이야 청구서야, 뭐야?|이게 뭔가요?]", ["An invoice"], ["청구서"]),
    ]
    if filled:
        wording = "[what colour is the [header|top row|heading row] of the table?|which colour [lies|is] behind the column names?|the table head is painted in which color?|in what colour is the row with the column titles?|colour of the bar over the items?]"
        asks.append(Ask("header-colour", wording, "[표 [머리글|제목 줄|맨 윗줄]~은 무슨 색이야?|열 이름 뒤의 배경색~은?|표 머리가 어떤 색으로 칠해져 있나요?|항목 위 띠의 색깔을 알려 줘]", *colour_answers(colour)))
    height = int((count + 10) * (look.size * look.line_height + 12) + 150)
    return Design("invoice", document(look, body), min(1280, width + rng.choice([0, 60, 200])), max(460, min(800, height)), asks)
