"""A slip of a shop's till: centred head, dashes, items with or without quantities, totals, payment, a farewell."""

import random

from ..design import Ask, At, CannotTell, Design
from .asking import absent, how_many, priced_list, total
from .kit import choose_look, different, document, el, money_of
from .words import GROCERIES, clock, date, person, shop, some

_TOTAL = ["TOTAL", "Total", "Amount due", "To pay", "SUM", "Grand total", "Balance due", "You pay", "Total incl. VAT"], ["합계", "총액", "결제금액", "받을금액", "합 계", "총 결제금액", "내실 금액"]
_SUBTOTAL = ["Subtotal", "Net", "Goods", "Before tax", "Sub-total"], ["소계", "공급가액", "과세물품가액", "상품금액"]
_TAX = ["VAT", "Tax", "Sales tax", "GST"], ["부가세", "세금", "부가가치세"]
_METHOD = ["Card", "Cash", "Visa", "Mastercard", "Contactless", "Gift card", "Debit card"], ["신용카드", "현금", "체크카드", "간편결제", "상품권", "삼성페이"]
_PAID = ["Paid by", "Payment", "Tender", "Method"], ["결제수단", "결제방법", "지불방법", "결제"]
_CASHIER = ["Cashier", "Served by", "Operator", "Your cashier"], ["담당", "계산원", "캐셔", "판매원"]
_DATE = ["Date", "Printed", "Sold on"], ["날짜", "판매일", "거래일시", "일자"]
_BYE = ["Thank you for shopping!", "Have a nice day", "See you again soon", "Keep this slip for returns", "Returns within 14 days", "Thanks - come back!"], ["감사합니다", "또 오세요", "이용해 주셔서 감사합니다", "교환은 14일 이내에 가능합니다", "좋은 하루 되세요"]
_HEAD = ["RECEIPT", "Sales receipt", "Till receipt", "Customer copy", ""], ["영수증", "구매 영수증", "간이영수증", "고객용", ""]


def build(rng: random.Random, korean: bool) -> Design:
    look, money = choose_look(rng, korean, [11, 12, 13, 14, 15, 16, 18]), money_of(rng, korean)
    count = rng.randint(3, 9)
    names, ranges = some(rng, GROCERIES, count + 2, korean)
    names, others = names[:count], names[count:]
    amounts = different(rng, ranges[:count], korean)
    with_numbers, store, seller = rng.random() < 0.5, shop(rng, korean), person(rng, korean)
    family = look.monospace if rng.random() < 0.7 else look.family
    dashes = rng.choice(["border-top:1px dashed currentColor", "border-top:1px solid currentColor", "border-top:2px dotted currentColor", "border-top:3px double currentColor"])
    rule = el("div", "", f"{dashes};margin:{rng.randint(4, 10)}px 0")
    say = lambda pool: rng.choice(pool[korean])  # noqa: E731
    pad = rng.choice([0, 1, 2, 4])

    def line(left: str, right: str, style: str = "") -> str:
        return el("div", left + right, f"display:flex;justify-content:space-between;gap:24px;padding:{pad}px 0;white-space:nowrap;{style}")

    rows = []
    for number, (name, amount) in enumerate(zip(names, amounts, strict=True)):
        before = el("span", f"{number + 1:02} ") if with_numbers else ""
        rows.append(
            line(el("span", before + el("span", name, id=f"n{number}", key=f"i{number}")), el("span", money(amount), id=f"p{number}", value=f"i{number}", rank="price", amount=amount, named=f"n{number}", counted="items"))
        )
    goods = sum(amounts)
    tax = round(goods * rng.choice([0.05, 0.07, 0.1, 0.19, 0.2]), 0 if korean else 2)
    sums, with_tax = "", rng.random() < 0.6
    if with_tax:
        sums = line(el("span", say(_SUBTOTAL), key="sub"), el("span", money(goods), id="sub", value="sub")) + line(el("span", say(_TAX), key="tax"), el("span", money(tax), id="tax", value="tax"))
    all_of_it = goods + (tax if with_tax else 0)
    sums += line(el("span", say(_TOTAL), key="total"), el("span", money(all_of_it), id="total", value="total"), f"font-weight:700;font-size:{rng.choice([1, 1.1, 1.3])}em")
    details = [(say(_DATE), f"{date(rng, korean)} {clock(rng)}", "date"), (say(_CASHIER), seller, "cashier")]
    if rng.random() < 0.5:
        details.append(("전표번호" if korean else "Receipt no.", f"{rng.randint(1000, 99999)}", "number"))
    rng.shuffle(details)
    details = details[: rng.randint(1, 3)]
    meta = "".join(line(el("span", key + rng.choice(["", ":"]), key=id_), el("span", value, id=id_, value=id_)) for key, value, id_ in details)
    paid = line(el("span", say(_PAID), key="paid"), el("span", say(_METHOD), id="paid", value="paid"))
    head = say(_HEAD)
    top = el("div", store, f"font-size:{rng.choice([1.1, 1.3, 1.6])}em;font-weight:{rng.choice([400, 700])}", id="shop", title="")
    top += el("div", head, id="head") if head else ""
    align = rng.choice(["center", "center", "left"])
    parts = [el("div", top, f"text-align:{align}"), meta, rule, "".join(rows), rule, sums, rule, paid, el("div", say(_BYE), f"text-align:{align};padding-top:8px", id="bye", message="")]
    width = rng.randint(max(300, look.size * 24), 520)
    paper = rng.choice([f"background:{look.panel}", f"border:{look.line}", "box-shadow:0 2px 12px #0005", ""])
    body = el("div", "".join(parts), f"width:{width}px;margin:{rng.randint(0, 30)}px {rng.choice(['auto', '20px'])};padding:{rng.randint(12, 30)}px;font-family:{family};{paper}")
    height = int((count + 9) * (look.size * look.line_height * 1.1 + 2 * pad) + 150)
    things = "[item|product|article|thing|purchase]", "[품목|물건|상품|제품|구입품]"
    ids = [(f"n{index}", f"p{index}") for index in range(count)]
    asks = priced_list(rng, *things, names, ids, amounts, [money(one) for one in amounts], others, money) + [
        total("total"), absent(rng), how_many("items", "[items|articles|products|purchases|things bought]", "[품목|산 물건|상품|구입한 물건]", "[몇 개|몇 가지]"),
        Ask("shop", "[where was this bought?|in which [shop|store] [was this|did someone shop]?|what is the [store|shop|market] called?|who issued this [receipt|slip]?|name of the [shop|store|seller], please|which business [printed|handed out] this?|the [retailer|vendor|seller]?|whose till printed this?|at what place did i buy these groceries?]",
            "[어디서 [산|구입한|장 본] 거야?|[가게|매장|상점|마트] 이름~은?|어느 [가게|마트|상점]에서 [샀어|구매했나요|발행했습니까]?|상호[가 뭐야|를 알려 줘|명은]?|이 영수증~은 어디 거야?|판매한 곳 이름 좀 읽어 줘|무슨 [매장|가게]에서 장을 봤나요?]", [At("shop")]),
        Ask("how-paid", "[how was [it|this] paid( for)?|what was used to pay?|by what means did the customer [pay|settle]?|payment [method|type|form]?|was it cash, card or something else, what does it say?|what did the shopper pay with?|tell me the way it was [settled|paid]|means of payment, please]",
            "[[뭘로|무엇으로|어떻게] [계산했어|결제했나요|지불했습니까|냈어]?|결제 [수단|방법|방식]~은?|지불 수단[이 뭐야|을 알려 줘]|카드로 냈어 현금으로 냈어, 뭐라고 돼 있어?|무슨 수단으로 값을 치렀는지 말해 줘|결제는 뭘로 한 거야?]", [At("paid")]),
        Ask("last-item", "[what is the last {thing} on the list?|which {thing} was [rung up|scanned] last?|the final {thing} before the [sums|total]?|name the bottommost {thing}|what stands at the end of the items?|last thing that went over the till?]".replace("{thing}", things[0]), "[마지막 {thing}~은 뭐야?|맨 [아래|끝|마지막] {thing}~은?|제일 나중에 찍힌 {thing}~이 뭐예요?|목록 맨 끝에 있는 {thing} 이름 알려 줘|가장 아래에 적힌 {thing}~은 무엇인가요?]".replace("{thing}", things[1]), [At(f"n{count - 1}")]),
        Ask("first-item", "[what is the first {thing} on the list?|which {thing} was [rung up|scanned] first?|the topmost {thing}?|name the {thing} at the top|with which {thing} does the list begin?|what opens the list of purchases?]".replace("{thing}", things[0]), "[첫 {thing}~은 뭐야?|맨 [위|처음|앞] {thing}~은?|제일 먼저 찍힌 {thing}~이 뭐예요?|목록 첫 번째에 있는 {thing} 이름 알려 줘|가장 위에 적힌 {thing}~은 무엇인가요?]".replace("{thing}", things[1]), [At("n0")]),
        Ask("farewell", "[what does it say at the [very bottom|foot|very end]?|the closing line?|read the last line to me|how does the slip [end|say goodbye]?|what are the parting words?|which sentence closes it?]", "[맨 아래에 뭐라고 [적혀 있어|쓰여 있나요|써 있어]?|마지막 문구~은?|끝인사[가 뭐야|를 읽어 줘]|제일 밑에 있는 [말|문장|글귀] 좀 읽어 줘|영수증 끝에 적힌 글~은?]", [At("bye")]),
        Ask("kind", "[what kind of [document|scrap of paper|picture] is this?|what am i looking at?|what have we here?|what sort of thing is shown?|is this a receipt, a menu or a bank statement, what is it?]", "[이게 [뭐야|무슨 문서야|뭐예요]?|무슨 [쪽지|사진|서류]인지 알려 줘|어떤 종류의 문서인가요?|이건 무슨 화면이야?|뭘 찍은 거야?]", ["A receipt"], ["영수증"]),
    ]
    present = {id_ for _, _, id_ in details}
    when = "[when [was this|did this purchase happen]?|on which [day|date] was it [bought|printed|sold]?|date and time[, please|?]|what is the date on [it|the slip]?|when did the shopping take place?|which day does it bear?]", "[언제 [산 거야|샀어|구매했나요|발행됐나요]?|[날짜|판매 일시|거래 일시]~은?|며칠에 산 건지 알려 줘|구매일[이 언제야|을 읽어 줘]|언제 찍힌 영수증이야?]"
    who = "[who [served|rang this up|was at the till|took the money|worked the register]?|the [cashier|sales clerk|assistant]'s name?|which employee handled it?|name of the person at the counter|by whom was the customer served?]", "[[계산원|점원|직원|담당자]~은 누구야?|누가 계산해 [줬어|주었나요]?|담당 직원 이름~은?|계산대에 있던 사람이 누군지 알려 줘|캐셔 이름 좀 읽어 줘]"
    asks.append(Ask("date", *when, [At("date") if "date" in present else CannotTell()]))
    asks.append(Ask("cashier", *who, [At("cashier") if "cashier" in present else CannotTell()]))
    if with_tax:
        asks.append(Ask("tax", "[how much [tax|vat] [is in it|was charged|was added|did they add|is there]?|the tax[, please| amount|?]|what goes to the taxman?|how much of it is tax?|what is the tax line?|read me the tax]", "[세금~은 얼마야?|부가세[가 얼마예요|는]?|세금이 얼마나 [붙었어|나왔나요|포함됐어]?|세액[을 알려 줘|은 얼마입니까]|얼마가 세금이야?]", [At("tax")]))
        asks.append(Ask("subtotal", "[what is the amount before tax?|the subtotal?|how much are the goods [alone|without tax]?|net amount, please|sum of the items without the tax?|what did it come to before the tax was added?]", "[세금 [전|빼고|제외하고] 얼마야?|소계~은?|세전 금액[이 얼마예요|을 알려 줘]|물건값만 하면 얼마인가요?|세금 붙기 전 금액~은?]", [At("sub")]))
    else:
        asks.append(Ask("tax", "[how much tax is [shown|listed] here?|what tax amount does it state?|how many percent is the tax?|which tax rate was used?]", "[세율이 몇 퍼센트야?|세율~은?|세금 몇 퍼센트가 붙었나요?|세율이 어떻게 되는지 알려 줘]", [CannotTell()]))
    return Design("receipt", document(look, body), width + rng.choice([60, 120, 300]), max(420, height), asks)
