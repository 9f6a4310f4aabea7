"""What an online shop sums up: a card of things with boxes for pictures, delivery, discount, total and a button."""

import random

from ..design import Ask, At, BoxOf, CannotTell, Design
from .asking import absent, how_many, priced_list, total
from .kit import choose_look, colour_answers, different, document, el, money_of, paint
from .words import GOODS, city, dates, person, some

_TITLE = ["Your order", "Order summary", "Review your basket", "Shopping bag", "Order confirmed", "Checkout", "Your parcel is on its way"], ["주문 내역", "주문 확인", "장바구니", "주문이 완료되었습니다", "결제하기", "주문 상세", "배송 준비 중입니다"]
_SHIP = ["Delivery", "Shipping", "Postage", "Courier", "Delivery fee"], ["배송비", "배송료", "택배비", "운송비"]
_OFF = ["Discount", "Voucher", "Coupon", "You save", "Member bonus"], ["할인", "쿠폰", "적립금 사용", "회원 할인"]
_SUM = ["Total", "To pay", "You pay", "Order total", "Amount", "In total"], ["총 결제 금액", "합계", "결제 예정 금액", "최종 금액", "주문 금액"]
_BUTTON = ["Place order", "Pay now", "Buy now", "Track parcel", "Continue", "Go to payment", "Confirm"], ["주문하기", "결제하기", "구매 확정", "배송 조회", "계속하기", "바로 결제", "확인"]
_ARRIVES = ["Arrives", "Estimated delivery", "Expected", "Delivery on"], ["도착 예정", "배송 예정일", "도착일", "수령 예정"]
_TO = ["Deliver to", "Ship to", "Recipient", "Going to"], ["받는 분", "수령인", "받는 사람", "배송 받으실 분"]


def build(rng: random.Random, korean: bool) -> Design:
    look, money = choose_look(rng, korean, [12, 13, 14, 15, 16]), money_of(rng, korean)
    count = rng.randint(2, 5)
    names, ranges = some(rng, GOODS, count + 2, korean)
    names, others = names[:count], names[count:]
    amounts = different(rng, ranges[:count], korean)
    colour, background, ink = paint(rng)
    say = lambda pool: rng.choice(pool[korean])  # noqa: E731
    rule, side, cards = rng.choice(["border-bottom:1px solid #8885", "", "border-bottom:1px dashed #8888"]), rng.choice([32, 44, 56]), rng.random() < 0.3
    options = rng.sample(["블랙", "화이트", "라지", "미디엄", "1년 보증", "선물 포장"] if korean else ["black", "size M", "gift wrapped", "2-year warranty", "ivory", "large", "refurbished", "set of two"], count)
    with_options, rows = rng.random() < 0.5, ""
    for index, name in enumerate(names):
        picture = el("span", "", f"flex:none;width:{side}px;height:{side}px;background:hsl({rng.randrange(360)} 35% 60%);border-radius:{rng.choice([0, 4, 8])}px")
        text = el("div", name, "font-weight:600", id=f"n{index}", key=f"i{index}") + (el("div", options[index], f"font-size:.85em;color:{look.muted}", id=f"o{index}") if with_options else "")
        rows += el("div", picture + el("div", text, "flex:1") + el("span", money(amounts[index]), id=f"p{index}", value=f"i{index}", rank="price", amount=amounts[index], named=f"n{index}"), f"display:flex;gap:12px;align-items:center;padding:8px {10 if cards else 0}px;white-space:nowrap;{'border:1px solid #8886;border-radius:8px;margin-bottom:8px' if cards else rule}", id=f"r{index}", counted="items")
    shipping, discount = (rng.choice([2500, 3000, 4000]) if korean else rng.choice([3.9, 4.95, 6.5, 9.0])), (rng.choice([1000, 1500, 2000]) if korean else rng.choice([2.0, 5.0, 7.5]))
    with_shipping, with_discount = rng.random() < 0.75, rng.random() < 0.5
    sums = [(say(_SHIP), money(shipping), "ship")] * with_shipping + [(say(_OFF), "-" + money(discount), "off")] * with_discount
    sums.append((say(_SUM), money(sum(amounts) + shipping * with_shipping - discount * with_discount), "total"))
    buyer, town, arrival, number = person(rng, korean), city(rng, korean), dates(rng, korean, 1)[0], f"{rng.choice(['#', 'A', 'W-', ''])}{rng.randint(10000, 9999999)}"
    details = rng.sample([(say(_TO), buyer, "buyer"), (say(_ARRIVES), arrival, "arrival"), ("주문 번호" if korean else rng.choice(["Order", "Order no."]), number, "number"), ("배송지" if korean else "City", town, "town")], rng.randint(1, 4))
    line = lambda key, value, id_, style="": el("div", el("span", key, f"color:{look.muted}" if not style else "", key=id_) + el("span", value, id=id_, value=id_), f"display:flex;justify-content:space-between;gap:20px;padding:3px 0;white-space:nowrap;{style}")  # noqa: E731
    press = say(_BUTTON)
    button = el("div", press, f"background:{background};color:{ink};text-align:center;padding:10px;margin-top:14px;border-radius:{rng.choice([0, 4, 20])}px;font-weight:600", id="go", button="", colour=colour)
    heading = el("h1", say(_TITLE), f"font-size:{rng.choice([1.2, 1.4, 1.7])}em;margin-bottom:8px;white-space:nowrap", id="title", title="")
    block = "".join(line(*one, style="font-weight:700;font-size:1.1em" if one[2] == "total" else "") for one in sums)
    facts = "".join(line(*one) for one in details)
    wide = rng.random() < 0.4
    width = rng.randint(760, 1000) if wide else rng.randint(400, 560)
    panel = f"background:{look.panel};padding:16px;border-radius:{look.radius}px"
    content = heading + (el("div", el("div", rows, "flex:1.4") + el("div", facts + block + button, f"flex:1;align-self:flex-start;{panel}"), "display:flex;gap:28px") if wide else rows + el("div", facts, "margin:10px 0") + el("div", block + button, panel))
    body = el("div", content, f"width:{width}px;max-width:100%;margin:0 auto;padding:20px")
    thing, thing_ko = "[article|product|thing|item|purchase]", "[상품|물건|제품|품목]"
    here = {one[2] for one in [*sums, *details]}
    found = lambda id_: [At(id_) if id_ in here else CannotTell()]  # noqa: E731
    box = rng.randrange(count)
    asks = priced_list(rng, thing, thing_ko, names, [(f"n{index}", f"p{index}") for index in range(count)], amounts, [money(one) for one in amounts], others, money) + [
        total("total"), absent(rng), how_many("items", "[articles|products|different things|items in the order]", "[상품|물건|주문한 제품]", "[몇 개|몇 가지]"),
        Ask("shipping", "[what does the [delivery|shipping|postage] cost?|how much is charged for sending it?|the fee for bringing it to the door?|shipping costs?|how much extra for the parcel service?|what do they take for transport?]", "[배송비[가 얼마야|는]?|택배비는 얼마예요?|보내 주는 데 얼마 들어?|배송료 좀 알려 줘|운송 비용이 얼마인가요?]", found("ship")),
        Ask("discount", "[how much is [taken off|knocked off|deducted]?|what do i save?|the reduction, please|how large is the rebate?|by how much was the price lowered?|what was subtracted from the sum?]", "[얼마나 할인됐어?|깎인 금액~은?|할인액이 얼마예요?|얼마를 아꼈나요?|빼 준 금액 좀 알려 줘]", found("off")),
        Ask("recipient", "[who [gets|receives] the parcel?|to whom will it be sent?|name of the recipient?|who ordered this, by the name given?|whose parcel is it?|for which person is the delivery?]", "[누가 받아?|받는 사람~은 누구야?|수령인 이름~은?|누구에게 배송돼요?|택배 받을 사람 이름 좀 알려 줘]", found("buyer")),
        Ask("arrival", "[when will it [come|arrive|get here|be delivered]?|on what day can i expect the parcel?|expected day of arrival?|until when do i have to wait?|delivery date, please|which day does the courier come?]", "[언제 [도착해|와|받을 수 있어|오나요]?|도착 날짜~은?|며칠에 배송되나요?|언제쯤 받는지 알려 줘|배송 예정 날짜가 언제야?]", found("arrival")),
        Ask("order-number", "[what is the order [number|id|reference]?|under which number does the order run?|number to quote to customer service?|which reference identifies this order?|read me the order's number]", "[주문 번호[가 뭐야|는]?|몇 번 주문이야?|주문번호 좀 불러 줘|문의할 때 쓸 번호가 뭐예요?]", found("number")),
        Ask("town", "[to which [city|town] does it go?|where is it being shipped, which town?|destination of the parcel?|which place is it delivered to?]", "[어느 도시로 보내?|배송되는 지역~은?|어디로 배송돼요?|배송 도시를 알려 줘]", found("town")),
        Ask("button-text", "[what does the button say?|which button can i press?|what is written on the coloured button?|what do i click to go on?|the label of the button, please|what can be pressed here?]", "[버튼에 뭐라고 적혀 있어?|어떤 버튼을 누를 수 있어?|누르는 단추 글자~은?|진행하려면 뭘 눌러?|버튼 이름 좀 읽어 줘]", [At("go")]),
        Ask("button-colour", "[what colour is the button?|in which color is {button} painted?|the {button} button: what colour?|colour of the thing to press?|which colour does {button} have?]", "[버튼~은 무슨 색이야?|{button} 버튼 색깔~은?|{button}~은 어떤 색으로 되어 있어?|누르는 단추의 색이 뭐예요?]", *colour_answers(colour), slots={"button": press}),
        Ask("where-is", "[where is the {button} button?|the [box|coordinates|position|area] of {button}?|give me the bounding box of the button {button}|locate {button}|in which place of the picture is {button}?]", "[{button} 버튼~은 어디 있어?|{button} 버튼의 [좌표|위치|영역]~은?|{button}~이 어디에 있는지 상자로 알려 줘|{button} 버튼 위치를 찾아 줘]", [BoxOf("go")], slots={"button": press}),
        Ask("where-is", "[where is the row of {item}?|the box of the entry {item}?|bounding box for the line with {item}, please|mark the area of {item} with its picture|which region holds {item} and its price?]", "[{item} 항목~은 어디 있어?|{item} 줄의 좌표~은?|{item}~이 있는 영역을 상자로 알려 줘|{item} 칸 위치를 찾아 줘]", [BoxOf(f"r{box}")], slots={"item": names[box]}),
        Ask("title", "[what is the heading?|which words are at the top?|the title of the page?|what is this page headed?|read the headline]", "[제목~이 뭐야?|맨 위에 뭐라고 적혀 있어?|페이지 제목~은?|머리말 좀 읽어 줘]", [At("title")]),
    ]
    if with_options:
        asks.append(Ask("variant", "[which [variant|version|option] of {item} is it?|what does it say below {item}?|how is {item} specified?|the small text under {item}?|{item} in which version?]", "[{item} 옵션~은?|{item} 아래에 뭐라고 적혀 있어?|{item}~은 어떤 종류로 골랐어?|{item} 밑의 작은 글씨를 읽어 줘]", [At(f"o{box}")], slots={"item": names[box]}))
    return Design("receipt", document(look, body), width + rng.choice([20, 80, 160]), max(420, min(800, int((side + 30) * count + (0 if wide else 10) * look.size * look.line_height + 250))), asks)
