"""Plans side by side: a card each, with a price, what is in it and a button; one of them recommended."""

import random

from ..design import Ask, At, BoxOf, CannotTell, Design
from .asking import absent, priced_list
from .kit import choose_look, colour_answers, different, document, el, money_of, paint

_PLANS = "Basic|Starter|Solo|Team|Family|Studio|Business|Premium|Unlimited|Light|Standard|Advanced|Enterprise|Campus|Duo", "베이직|스타터|개인|팀|가족|스튜디오|비즈니스|프리미엄|무제한|라이트|스탠다드|고급|기업|학생|커플"
_FEATURES = [("Storage|Space", "저장 공간", [5, 10, 20, 50, 100, 200, 500, 900], " GB"), ("Users|Seats", "사용자", [1, 2, 3, 5, 8, 10, 25, 60], ""), ("Projects|Boards", "프로젝트", [1, 3, 4, 6, 12, 15, 30, 75], ""), ("Devices|Screens", "기기", [1, 2, 4, 5, 7, 9, 14], ""), ("Data|Traffic", "데이터", [2, 6, 8, 15, 40, 80, 150], " GB"), ("Calls|Minutes", "통화", [30, 60, 90, 120, 240, 400, 700], "")]
_TITLE = "Choose your plan|Pricing|Plans and prices|Find what suits you|Membership|Compare our offers|Upgrade", "요금제 선택|요금 안내|플랜 비교|나에게 맞는 요금제|멤버십|상품 비교|업그레이드"
_TAG = "Most popular|Recommended|Best value|Our tip|Editors' pick", "인기|추천|가장 많이 선택|베스트|추천 상품"
_BUTTON = "Choose|Select|Try it|Sign up|Get started|Subscribe", "선택|고르기|써 보기|가입|시작하기|구독"
_PER = "per month|a month|/ month|monthly|per year", "월|매월|한 달 기준|연간|1개월"


def build(rng: random.Random, korean: bool) -> Design:
    look, money = choose_look(rng, korean, [12, 13, 14, 15, 16, 18]), money_of(rng, korean)
    count, say = rng.randint(2, 4), lambda pool: rng.choice(pool[korean].split("|"))
    chosen = rng.sample(_PLANS[korean].split("|"), count + 2)
    names, others = chosen[:count], chosen[count:]
    amounts = different(rng, [(3, 60)] * count, korean)
    if rng.random() < 0.6:
        amounts.sort()
    features = rng.sample(_FEATURES, rng.randint(2, 4))
    titles = [rng.choice(one[korean].split("|")) for one in features]
    values = [rng.sample(one[2], count) for one in features]
    marked, per, width_card = rng.randrange(count), say(_PER), rng.randint(max(170, look.size * 13), 290)
    colour, background, ink = paint(rng)
    presses = rng.sample(_BUTTON[korean].split("|"), count)
    cards = ""
    for index, name in enumerate(names):
        tag = el("span", say(_TAG), f"background:{background};color:{ink};padding:1px 9px;border-radius:9px;font-size:.85em;white-space:nowrap", id="tag", colour=colour) if index == marked else "&nbsp;"
        lines = "".join(
            el("div", el("span", titles[number], f"color:{look.muted}") + el("span", f"{values[number][index]}{one[3]}", id=f"v{index}-{number}", row=name, column=titles[number], rank=f"f{number}", amount=values[number][index], named=f"n{index}", heading=titles[number]), "display:flex;justify-content:space-between;gap:10px;padding:3px 0;white-space:nowrap")
            for number, one in enumerate(features)
        )
        price = el("div", el("span", money(amounts[index]), "font-size:1.6em;font-weight:700;white-space:nowrap", id=f"p{index}", value=f"k{index}", rank="price", amount=amounts[index], named=f"n{index}") + el("div", per, f"color:{look.muted};font-size:.85em"), "margin:6px 0 10px")
        button = el("div", presses[index], f"margin-top:12px;padding:7px;text-align:center;border:1px solid currentColor;border-radius:{look.radius}px", id=f"b{index}", button="")
        cards += el("div", el("div", tag, "height:1.9em") + el("div", name, "font-size:1.2em;font-weight:600;white-space:nowrap", id=f"n{index}", key=f"k{index}") + price + lines + button, f"width:{width_card}px;padding:14px;border:{f'2px solid {background}' if index == marked else '1px solid #8887'};border-radius:{look.radius}px;background:{look.panel}", id=f"card{index}", counted="cards")
    head = el("h1", say(_TITLE), f"font-size:{rng.choice([1.4, 1.8])}em;text-align:{rng.choice(['center', 'left'])};margin-bottom:14px;white-space:nowrap", id="title", title="")
    width = count * (width_card + 16) + 40
    asks = priced_list(rng, "[plan|package|offer|option|tariff]", "[요금제|플랜|상품|옵션]", names, [(f"n{index}", f"p{index}") for index in range(count)], amounts, [money(one) for one in amounts], others, money) + [absent(rng)]
    number, index = rng.randrange(len(features)), rng.randrange(count)
    high, low = values[number].index(max(values[number])), values[number].index(min(values[number]))

    def ask(kind: str, english: str, ko: str, answer: list, **slots: str) -> None:
        asks.append(Ask(kind, english, ko, answer, slots=slots))

    ask("cell", "[[how much|how many|what] {column} [comes with|is in|does one get with] {item}?|{column} in {item}?|{item} [gives|includes|offers] which {column}?|what does {item} say for {column}?|the {column} of {item}, please|with {item}, what about {column}?]", "[{item}~은 {column}~이 얼마나 돼?|{item}의 {column}~은?|{item}에 포함된 {column}~은 얼마인가요?|{item} {column} 좀 알려 줘|{item}~을 고르면 {column}~이 어떻게 돼?]", [At(f"v{index}-{number}")], item=names[index], column=titles[number])
    ask("most-of", "[which [plan|offer|package] [is the most generous with|offers the most|tops the others in|is richest in] {column}?|most {column}: which plan?|where do i get the largest {column}?|which one leads in {column}?|i need plenty of {column}, which is the one?]", "[{column}~이 가장 많은 [요금제|플랜]~은?|{column} 제일 넉넉한 건 뭐야?|{column}~이 으뜸인 상품~은 어느 거예요?|{column} 많이 주는 플랜을 알려 줘|{column} 최대인 요금제가 뭐야]", [At(f"n{high}")], column=titles[number])
    ask("least-of", "[which [plan|offer|package] [is the stingiest with|offers the least|trails the others in|is poorest in] {column}?|least {column}: which plan?|where do i get the smallest {column}?|which one ranks last in {column}?]", "[{column}~이 가장 적은 [요금제|플랜]~은?|{column} 제일 빠듯한 건 뭐야?|{column}~이 꼴찌인 상품~은 어느 거예요?|{column} 적게 주는 플랜을 알려 줘]", [At(f"n{low}")], column=titles[number])
    ask("recommended", "[which [plan|offer|package] is [recommended|highlighted|singled out|favoured|being pushed]?|what do they advise me to take?|the [featured|emphasised|promoted] plan?|which card wears a badge?|which one carries the label on top?|name the plan that is made to stand out]", "[추천하는 [요금제|플랜]~은 뭐야?|강조된 상품~은?|어떤 플랜에 배지가 붙어 있어?|눈에 띄게 표시된 요금제~은 어느 건가요?|밀어 주는 상품이 뭔지 알려 줘]", [At(f"n{marked}")])
    ask("badge-text", "[what does the [badge|label|tag] say?|which words are on the [coloured|little] tag?|read the badge to me|the text of the label above {item}?|how is {item} labelled?]", "[배지에 뭐라고 적혀 있어?|딱지 글자~은?|{item} 위의 표시에 뭐라고 되어 있나요?|라벨 문구 좀 읽어 줘]", [At("tag")], item=names[marked])
    asks.append(Ask("badge-colour", "[what colour is the [badge|tag|label]?|in which color is the little tag on {item}?|the badge is painted what colour?|colour of the label above {item}?]", "[배지~은 무슨 색이야?|{item}에 붙은 딱지 색깔~은?|라벨이 어떤 색으로 되어 있어?|표시 색을 알려 줘]", *colour_answers(colour), slots={"item": names[marked]}))
    ask("button-of", "[what does the button [under|of|for] {item} say?|which button belongs to {item}?|what do i press to take {item}?|the label of {item}'s button?|how do i order {item}, which button?]", "[{item} [아래|쪽] 버튼에 뭐라고 적혀 있어?|{item}~을 고르려면 뭘 눌러?|{item} 버튼 글자~은?|{item}에 있는 버튼 이름 알려 줘]", [At(f"b{index}")], item=names[index])
    listed: list = []
    for place in range(count):
        listed += [", ", At(f"b{place}")] if listed else [At("b0")]
    ask("buttons", "[which buttons are there?|name the buttons from left to right|list everything that can be pressed|what do the buttons say?|all button labels, please]", "[버튼이 뭐뭐 있어?|버튼을 왼쪽부터 다 읽어 줘|누를 수 있는 것들~은?|버튼 이름을 모두 알려 줘]", listed)
    ask("where-is", "[where is the card of {item}?|the box around {item}?|bounding box of the {item} card, please|which area does the card {item} take up?|locate the {item} offer]", "[{item} 카드~은 어디 있어?|{item} 카드의 좌표~은?|{item} 칸의 영역을 상자로 알려 줘|{item} 상품 위치를 찾아 줘]", [BoxOf(f"card{index}")], item=names[index])
    ask("title", "[what is the heading?|which words stand over the cards?|the title?|how is this page headed?|read the headline]", "[제목~은 뭐야?|카드 위에 뭐라고 적혀 있어?|페이지 제목 좀 읽어 줘|맨 위 문구~은?]", [At("title")])
    ask("absent", "[how long is the notice period?|how many days can i try it for free?|what does a setup cost?|who already uses {item}?|by when must i cancel {item}?]", "[해지 통보 기간~은?|무료 체험~은 며칠이야?|가입비~은 얼마예요?|{item}~은 누가 쓰고 있어?|{item}~은 언제까지 해지해야 해?]", [CannotTell()], item=names[index])
    if count > 2:
        middle = rng.randint(1, count - 1)
        ask("beside", "[which plan is [left of|to the left of|just before] {item}?|what stands on the left side of {item}?|the neighbour of {item} on its left?]", "[{item} 왼쪽에 있는 플랜~은?|{item} 바로 왼쪽~은 뭐야?|{item}의 왼쪽 카드 이름 알려 줘]", [At(f"n{middle - 1}")], item=names[middle])
    body = el("div", head + el("div", cards, "display:flex;gap:16px"), f"width:{width}px;padding:20px;margin:0 auto")
    return Design("menu", document(look, body), min(1300, max(480, width + rng.choice([0, 40, 120]))), max(420, min(800, int((len(features) + 10) * look.size * look.line_height + 160))), asks)
