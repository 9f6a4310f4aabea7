"""A shop's page of one thing: price, old price, rating, sizes or colours to choose from, stock, delivery, facts in a list, buttons."""

import random

from ..boards.parts import ask, ask_colour, el, page, some_look, tints
from ..boards.words import MONTHS, PRODUCTS, company, one
from ..design import At, BoxOf, CannotTell, Design, YesNo

_KINDS = [("Classic", "클래식"), ("Light", "라이트"), ("Nordic", "노르딕"), ("Compact", "콤팩트"), ("Deluxe", "디럭스"), ("Trail", "트레일"), ("Everyday", "에브리데이"), ("Studio", "스튜디오"), ("Mini", "미니"), ("Pro", "프로"), ("Retro", "레트로"), ("Urban", "어반"), ("Alpine", "알파인"), ("Soft", "소프트")]
_BLURBS = [tuple(pair.split("|")) for pair in """Made to be repaired, not thrown away.|버리지 않고 고쳐 쓰도록 만들었습니다.
Folds flat and fits under any bed.|납작하게 접어 침대 밑에 넣을 수 있습니다.
Our customers' favourite three years in a row.|3년 연속 고객이 뽑은 제품입니다.
Sewn in a small workshop by the sea.|바닷가 작은 공방에서 만듭니다.
Wipe with a damp cloth, never soak.|젖은 천으로 닦고 물에 담그지 마세요.
The lid doubles as a tray.|뚜껑은 쟁반으로도 쓸 수 있습니다.
Keeps its shape even after years of use.|오래 써도 모양이 변하지 않습니다.
Comes in a box made of old newspapers.|헌 신문으로 만든 상자에 담아 보내 드립니다.
Not suitable for children under three.|3세 미만 어린이에게는 적합하지 않습니다.
A gift that nobody will forget.|오래 기억에 남을 선물입니다.""".splitlines()]  # fmt: skip
# Label; values in English and Korean; what people call it.
_SPECS = [
    ("Material|소재|재질", ["Oak", "Steel", "Organic cotton", "Bamboo", "Recycled nylon", "Felt", "Walnut", "Linen", "Limerick"], ["참나무", "강철", "유기농 면", "대나무", "재생 나일론", "펠트", "호두나무", "리넨", "코르크"], "what is it made of?|[material|fabric]?|of what [material|stuff] is it made?|which material [did they use|was used]?|it consists of what?", "뭐로 만들었[어|나요]?|[소재|재료|재질]~은?|어떤 [재료|소재]로 [된|만든] 거야?|무슨 재질인가요?"),
    ("Weight|무게|중량", ["340 g", "1.2 kg", "85 g", "2.7 kg", "610 g", "4.4 kg", "950 g"], ["340 g", "1.2 kg", "85 g", "2.7 kg", "610 g", "4.4 kg", "950 g"], "how heavy is [it|the thing|the product]?|what does it weigh?|its weight?|how many [grams|kilos] does it bring to the scale?", "얼마나 무거워?|[무게|중량]~은?|몇 [그램|킬로]야?|무게가 얼마나 나가[|요]?"),
    ("Origin|원산지|제조국", ["Portugal", "Japan", "Denmark", "Vietnam", "Slovenia", "Chile", "Ireland"], ["대한민국", "베트남", "덴마크", "포르투갈", "일본", "이탈리아", "칠레"], "where is it [made|produced|manufactured]?|country of origin?|which country does it come from?|it [stems|comes] from which country?", "어디서 [만들었어|만든 거야|생산하나요]?|[원산지|제조국|생산지]~은?|어느 나라 [제품이야|거야]?"),
    ("Warranty|보증|보증 기간", ["2 years", "5 years", "18 months", "Lifetime", "3 years", "90 days"], ["2년", "5년", "18개월", "평생", "3년", "90일"], "how long is the [guarantee|warranty]?|for how long is it [guaranteed|covered]?|if it breaks, how long am i covered?|guarantee period?", "[보증|품질 보증]~은 [얼마나|언제까지] [돼|되나요]?|[보증 기간|무상 수리 기간]~은?|고장 나면 몇 년까지 보장돼?"),
    ("Item no.|상품 번호|제품 번호", ["A-40718", "KX 2290", "88-1453", "LB7716", "PR-0932", "5540-21"], ["A-40718", "KX 2290", "88-1453", "LB7716", "PR-0932", "5540-21"], "[item|article|product] number?|which [number|code] does the product have?|under what number can i order it?|its catalogue number?", "[상품|제품|품목] [번호|코드]~은?|몇 번 상품이야?|주문할 때 번호가 뭐[야|예요]?"),
    ("Dimensions|크기|치수", ["30 x 20 cm", "12 x 8 x 5 cm", "180 x 60 cm", "45 x 45 cm", "9 x 22 cm"], ["30 x 20 cm", "12 x 8 x 5 cm", "180 x 60 cm", "45 x 45 cm", "9 x 22 cm"], "how [big|large] is it?|its [measurements|dimensions|measures]?|how much room does it take up?|height and width, as listed?", "얼마나 [커|큰가요]?|[치수|크기|규격]~은?|가로세로가 몇 [센티야|cm야]?"),
]  # fmt: skip
_STOCK = [("In stock", "재고 있음"), ("Only 3 left", "3개 남음"), ("Sold out", "품절"), ("Ships in two days", "이틀 안에 발송"), ("Back in May", "5월 재입고"), ("Few pieces left", "품절 임박"), ("Made to order", "주문 제작")]
_BUY = [("Add to basket", "장바구니에 담기"), ("Buy now", "바로 구매"), ("Put in cart", "담기"), ("Order", "주문하기"), ("Reserve", "예약하기"), ("Get it", "구매하기")]
_OTHER = [("Add to wishlist", "찜하기"), ("Compare", "비교하기"), ("Ask a question", "문의하기"), ("Find in shop", "매장 찾기"), ("Send as gift", "선물하기")]
_SETS = [(("Size", "사이즈"), ["S", "M", "L", "XL", "XXL"], ["S", "M", "L", "XL", "XXL"]), (("Volume", "용량"), ["250 ml", "500 ml", "750 ml", "1 l"], ["250 ml", "500 ml", "750 ml", "1 l"]), (("Finish", "마감"), ["Matt", "Glossy", "Raw", "Brushed"], ["무광", "유광", "원목", "헤어라인"]), (("Pack", "묶음"), ["Single", "Pack of 3", "Pack of 10"], ["낱개", "3개 묶음", "10개 묶음"])]


def build(rng: random.Random, korean: bool) -> Design:
    look = some_look(rng, korean, (12, 13, 14, 15, 16), 0.3)
    shop, maker = company(rng, korean), company(rng, korean)
    while maker == shop:
        maker = company(rng, korean)
    name = f"{rng.choice(_KINDS)[korean]} {one(rng, PRODUCTS, korean)}"
    was, off = rng.randrange(12, 400), rng.choice([10, 15, 20, 30, 40])
    now = was * (100 - off) // 100
    cents = rng.choice([".00", ".90", ".95", ".49"])
    write = (lambda value: f"{value * 1000:,}원") if korean else (lambda value, sign=rng.choice("$€£"): f"{sign}{value}{cents}")
    reduced = rng.random() < 0.5
    stars, reviews = f"{rng.randrange(21, 50) / 10}", rng.randrange(4, 2400)
    small, big = max(11, look.size - 2), rng.choice([20, 24, 30, 36])
    nowrap, muted = "white-space:nowrap;", f"color:{look.muted};"
    accent, cut = tints(rng, 2)
    price = el([el(write(now), tag="span", id="price", css=f"font-size:{big}px;font-weight:700;{nowrap}"), *([el(write(was), tag="span", id="was", css=f"text-decoration:line-through;{muted}{nowrap}"), el(f"-{off}%", tag="span", id="off", colour=cut.name, css=f"background:{cut.css};color:{cut.on};padding:2px 8px;border-radius:4px;font-size:{small}px;{nowrap}")] if reduced else [])], css="display:flex;gap:14px;align-items:center;margin:8px 0")
    review = rng.choice([f"{reviews:,}개 후기" if korean else f"{reviews:,} reviews", f"후기 {reviews:,}" if korean else f"{reviews:,} ratings"])
    rating = el([el(stars if rng.random() < 0.5 else f"{stars} / 5", id="stars", css=nowrap + "font-weight:600"), el(review, id="reviews", css=muted + nowrap)], css="display:flex;gap:10px")
    stock_index = rng.randrange(len(_STOCK))
    stock_tint = next(t for t in iter(lambda: tints(rng, 1)[0], None) if t.name in ("green", "red", "orange", "blue"))
    stock = el(_STOCK[stock_index][korean], id="stock", ink=stock_tint.name, css=f"color:{stock_tint.css};font-weight:600;{nowrap}")
    set_name, *sets = rng.choice(_SETS)
    options = sets[korean][: rng.randrange(3, len(sets[korean]) + 1)]
    chosen = rng.randrange(len(options))
    chips = [el(o, tag="span", id=f"option{i}", colour=accent.name if i == chosen else False, css=f"padding:4px 12px;border-radius:{look.radius}px;{nowrap}" + (f"background:{accent.css};color:{accent.on}" if i == chosen else "border:1px solid #8888")) for i, o in enumerate(options)]
    choice = el([el(set_name[korean], id="set", css=f"{muted}{nowrap}font-size:{small}px"), el(chips, css="display:flex;gap:8px;flex-wrap:wrap;margin-top:5px")], css="margin:10px 0")
    blurbs = [b[korean] for b in rng.sample(_BLURBS, rng.randrange(1, 4))]
    blurb = el([x for i, b in enumerate(blurbs) for x in (el(b, tag="span", id=f"blurb{i}"), " ")][:-1], tag="p", css="margin:10px 0;max-width:560px")
    specs = rng.sample(range(len(_SPECS)), rng.randrange(2, 6))
    spec_values = {i: rng.choice(_SPECS[i][1 + korean]) for i in specs}
    striped = rng.random() < 0.4
    rows = [el([el(rng.choice(_SPECS[i][0].split("|")[1:]) if korean else _SPECS[i][0].split("|")[0], key=f"s{i}", css=muted + nowrap), el(spec_values[i], value=f"s{i}", id=f"spec{i}", css=nowrap)], css="display:flex;justify-content:space-between;gap:24px;padding:5px 8px;" + (f"background:{look.panel}" if striped and n % 2 else "border-bottom:1px solid #8883")) for n, i in enumerate(specs)]
    deeds = [rng.choice(_BUY)[korean], *(o[korean] for o in rng.sample(_OTHER, rng.randrange(0, 3)))]
    buttons = el([el(d, tag="span", button=True, id=f"button{i}", colour=accent.name if i == 0 else False, css=f"padding:8px 18px;border-radius:{look.radius}px;{nowrap}" + (f"background:{accent.css};color:{accent.on};font-weight:600" if i == 0 else "border:1px solid #8888")) for i, d in enumerate(deeds)], css="display:flex;gap:12px;flex-wrap:wrap;margin:14px 0")
    day = f"{rng.randrange(1, 13)}월 {rng.randrange(1, 29)}일" if korean else f"{rng.randrange(1, 29)} {one(rng, MONTHS, False)[:3]}"
    delivery = el([el("도착 예정" if korean else rng.choice(["Arrives by", "Delivery", "At your door on"]), tag="span", key="delivery", css=muted), " ", el(day, tag="span", id="delivery", value="delivery", css="font-weight:600")], css=nowrap)
    brand = el(maker, id="maker", css=f"font-size:{small}px;{muted}{nowrap}")
    title = el(name, title=True, id="name", css=f"font-size:{rng.choice([18, 22, 26, 30])}px;font-weight:700;line-height:1.25")
    crumbs = el(" > ".join(rng.sample(["홈", "생활", "기획전", "신상품"] if korean else ["Home", "Living", "Offers", "New in"], 3)), css=f"font-size:{small}px;{muted}{nowrap}margin-bottom:10px")
    bar = el([el(shop, tag="b", id="shop", css=f"font-size:{look.size + 4}px;{nowrap}"), el("검색" if korean else "Search", tag="span", css=f"border:1px solid #8888;border-radius:99px;padding:3px {rng.choice([30, 60])}px 3px 12px;{muted}"), el(f"{'장바구니' if korean else 'Basket'} ({rng.randrange(0, 9)})", tag="span", css=nowrap)], css=f"display:flex;justify-content:space-between;align-items:center;gap:16px;padding:10px 22px;background:{look.panel}")
    parts = [brand, title, rating, price, stock, choice, blurb, buttons, delivery, el(rows, css="margin-top:12px")]
    if rng.random() < 0.4:
        parts[3], parts[2] = parts[2], parts[3]
    split = rng.random() < 0.5
    picture = el("", css=f"flex:none;background:linear-gradient({rng.randrange(360)}deg,#9ab,{accent.css});border-radius:{look.radius}px;" + ("width:240px;height:280px" if split else f"height:{rng.choice([70, 120])}px;margin-bottom:14px"))
    html = page(look, [bar, el([crumbs, el([picture, el(parts, css="flex:1;min-width:0")], css="display:flex;gap:26px" if split else "")], css="padding:16px 22px")])
    asked = rng.sample(specs, min(3, len(specs)))
    lacking = rng.choice([i for i in range(len(_SPECS)) if i not in specs])
    other = rng.choice([o for i, o in enumerate(options) if i != chosen])
    asks = [ask("product-spec", _SPECS[i][3], _SPECS[i][4], At(f"spec{i}")) for i in asked]
    asks += [
        ask("absent-spec", _SPECS[lacking][3], _SPECS[lacking][4], CannotTell()),
        ask("product-price", "how much [is it|does it cost|do they want for it|is this one]( now)?|[current|present|actual] price?|what [would|will] i pay for {name}?|the price tag says?|what does the shop [charge|ask]?|for how much can i have it?|what is the [asking|selling] price?|{name}: price?|[damage|cost] if i buy one?", "[얼마야|얼마예요|얼마인가요]?|[지금|현재|판매] [가격|값]~은?|{name}~은 얼마[야|에 팔아|죠]?|사려면 얼마 [내야 해|필요해]?|{name} 가격 [좀|알려 줘]|하나에 얼마?|값이 [얼마나 해|어떻게 되나요]?", At("price"), name=name),
        ask("product-name", "what [product|thing|article] is [this|on sale|being sold]?|[what is|what's] the product called?|which [thing|article|product] does the page [offer|sell]?|what are they selling me?|name of the [thing|product|article]?|the product's full name?", "[무슨|어떤] [상품|제품]~이야?|[상품|제품] [이름|명]~은?|뭘 파는 [페이지야|거야|건가요]?|파는 물건이 [뭐야|뭔가요]?|제품명 [알려 줘|읽어 줘]", At("name")),
        ask("product-maker", "who makes it?|[brand|maker|manufacturer]?|[which|what] brand is [it|that]?|by which [brand|company] is the {name}?|the name of the [brand|maker]?|who is behind this product?", "[브랜드|제조사|만든 회사]~은?|어디 [제품이야|거야|브랜드야]?|누가 [만들어|만든 거야]?|어느 [회사|브랜드] [제품|물건]인가요?", At("maker"), name=name),
        ask("product-shop", "[which|what] [shop|store] is [this|it]?|who sells it?|whose [shop|store|web shop] am i in?|name of the [store|shop]?|the shop [is called|goes by] what?", "[무슨|어느|어떤] [가게|쇼핑몰|상점]~이야?|[가게|쇼핑몰|판매처] [이름|]~은?|어디서 [팔아|파는 거야|파나요]?", At("shop")),
        ask("product-rating", "how is it rated?|[rating|score|stars]?|how many stars (does it have|did it get)?|what do [buyers|customers] give it, on average?|the average [mark|grade|score]?|how well is it reviewed, in [stars|points]?", "[별점|평점|점수]~은?|[별|점수] 몇 개[야|예요]?|평가가 [몇 점이야|어때, 몇 점]?|[구매자|고객] 평점 알려 줘|평균 몇 점[이야|인가요]?", At("stars")),
        ask("product-reviews", "how many [people|customers] (have )[rated|reviewed] it?|number of [reviews|ratings|opinions]?|how many [reviews|opinions] are there?|the rating is based on how many [votes|reviews]?", "[후기|리뷰|평가]~이 몇 개[야|예요|나 있어|]?|[후기|리뷰] [수|개수]~은?|몇 명이 [평가했어|평가했나요]?", At("reviews")),
        ask("product-stock", "is it [available|in stock], and what does the page say?|[availability|stock]?|can i (still )get [it|one], according to the page?|what does it say about [stock|availability]?|how many are left, or what does the stock line say?|the stock [note|status]?", "[재고|재고 상태]~은 [어때|어떻게 돼|]?|[물건|재고] [있어|남아 있나요], 뭐라고 돼 있어?|지금 살 수 있는 [상태야|건지 뭐라고 적혀 있어]?|재고 안내 [읽어 줘|알려 줘]", At("stock")),
        ask_colour("stock-ink", "[what|which] colour is the (word )[stock note|availability]?|in what [color|colour] is {stock} [written|printed|shown]?|{stock}: [colour|color] of the [letters|writing]?|which [colour|color] have the words {stock}?", "{stock} 글씨~은 무슨 색[이야|인가요|]?|{stock}~은 [어떤|무슨] 색으로 [적혀|쓰여] 있어?|재고 글자 색?", stock_tint, stock=_STOCK[stock_index][korean]),
        ask("chosen-option", "which {set} is [chosen|selected|picked|active]?|the {set} that is (currently )[selected|set|marked]?|what {set} did i [choose|pick|go for]?|{set}: which one is [on|active|selected]?|[highlighted|picked] {set}?", "[고른|선택된|선택한] {set}~은 [뭐야|]?|{set}~은 [뭐가|뭘로|어느 것이] [선택돼 있어|골라져 있나요]?|{set} [선택|고른 것]?|지금 {set}~은?", At(f"option{chosen}"), set=set_name[korean].lower()),
        ask("all-options", "[which|what] {set} [options|choices] [are there|exist|are offered]?|[list|name|enumerate] the {set} [options|choices]|what can i choose [for|under] {set}?|{set}, what is on offer?", "{set}~은 [뭐뭐|어떤 것들이] 있[어|나요]?|{set} [종류|선택지] [모두|전부] [알려 줘|말해 줘]|{set}~은 어떤 걸 고를 수 있어?", *[part for i in range(len(options)) for part in (At(f"option{i}"), ", ")][:-1], set=set_name[korean].lower()),
        ask("is-chosen", "is {option} [selected|chosen|active|the chosen one]?|did i [pick|select|choose] {option}?|{option} is the {set} [i chose|that is set], right?", "{option}~이 [선택됐어|골라졌어|선택돼 있나요]?|{option} [고른|선택한] 거 맞아?|지금 {option}[이야|인가요]?", YesNo((yes := rng.random() < 0.5)), option=options[chosen] if yes else other, set=set_name[korean].lower()),
        ask("delivery-day", "when [will|would] it [arrive|come|be delivered|be here]?|[delivery|arrival] (date|day)?|by [when|what date] (can i expect|do i get) it?|how soon is it at my door?|on which day does the parcel come?", "언제 [도착해|와|받을 수 있어|배송되나요]?|[도착|배송] [예정일|날짜]~은?|며칠에 [와|받아|도착하나요]?|택배~은 언제 와?", At("delivery")),
        ask("product-buttons", "what buttons are there (under the options)?|how can i [order|proceed]?|[list|name] the buttons (of the product)|what can i [click|press] to go on?|which actions [does the shop|do they] offer?", "무슨 버튼이 있[어|나요]?|[구매|주문] 관련 버튼[들은|은]?|뭘 [누를|클릭할] 수 있어?|버튼 [전부|다] 읽어 줘", *[part for i in range(len(deeds)) for part in (At(f"button{i}"), ", ")][:-1]),
        ask("where-to-buy", "where do i [click|press|tap] to buy( it)?|[coordinates|box|position] of {button}?|which [spot|area] do i press for {button}?|[point|lead] me to {button}|locate {button}", "사려면 어디를 [눌러|눌러야 해|클릭해]?|{button} [위치|좌표]~은?|{button}~은 어디 있어?|{button} 버튼 [영역|자리] 알려 줘", BoxOf("button0"), button=deeds[0]),
        ask_colour("buy-colour", "[what|which] colour is {button}?|{button} has what [colour|color]?|the [colour|color] of the [buy|order|main] button?|in which [colour|color] does {button} [stand out|appear]?", "{button} 버튼~은 무슨 색[이야|]?|[구매|주문] 버튼 [색|색깔]~은?|{button} [색|바탕색]~이 뭐야?", accent, button=deeds[0]),
        ask("first-claim", "what is the [first sentence|opening] of the description?|how does the description [begin|start]?|what does the text [promise|say] first?|[first|opening] line of the blurb?", "설명~은 [뭐라고|어떻게] 시작해?|[제품|상품] 설명 첫 문장?|설명에서 처음 하는 말~은?", At("blurb0")),
        ask("absent-product", "who [designed|invented] it?|when does the [shop|store] close?|what is the [shop's|store's] phone number?|how much is [shipping|postage] to the moon?|how many were sold [last|this] month?|what did the first reviewer write?|is there a discount code?", "누가 [디자인했어|발명했어]?|가게~은 몇 시에 닫아?|[가게|쇼핑몰] 전화번호~은?|지난달에 몇 개 팔렸어?|첫 번째 후기 내용~은?|할인 코드 있어?", CannotTell()),
    ]  # fmt: skip
    if reduced:
        asks += [
            ask("old-price", "what did it cost [before|originally|earlier]?|[old|previous|original|former|regular] price?|the [crossed-out|struck] [price|number|amount]?|how much was it before the [reduction|discount]?|[from what|which] price was it marked down?", "[원래|할인 전|전에는] [얼마였어|가격~은|얼마]?|[정가|원가|이전 가격]~은?|줄 [그은|그어진] [가격|금액]~은?|할인 안 하면 얼마야?", At("was")),
            ask("discount", "how [big|large] is the [discount|reduction]?|by [how much|what percentage] (is it|was it) [reduced|cut|marked down]?|how much do i save, in per cent?|the [percentage|rebate]?|what does the [little badge|sale badge] say?", "얼마나 [할인돼|깎아 줘|싸졌어]?|할인율~은?|몇 [프로|퍼센트] [세일이야|할인이야|할인인가요]?|[할인 딱지|배지]에 뭐라고 [써|적혀] 있어?", At("off")),
            ask_colour("badge-colour", "[what|which] colour is the [discount|sale|percentage] badge?|the [colour|color] [behind|of] the discount?|the label with the {off} has what [colour|color]?", "[할인|세일] [배지|딱지]~은 무슨 색[이야|]?|{off} 바탕[색|은 무슨 색이야]?|할인율 칸 색깔?", cut, off=f"-{off}%"),
        ]  # fmt: skip
    else:
        asks.append(ask("absent-discount", "how [big|large] is the discount?|what did it cost before the reduction?|the old price?|by how many per cent is it reduced?", "할인율~은?|원래 [가격|값]~은?|[얼마나|몇 퍼센트] 깎았어?|할인 전 가격~은?", CannotTell()))
    line = look.size * look.line_height
    height = 150 + line * (5 + len(blurbs) * 1.5 + len(specs)) + big * 1.5 + 120 + len(specs) * 11 + (0 if split else 100)
    return Design("text", html, rng.randrange(760, 1000) if split else rng.randrange(500, 760), min(1000, round(height)), asks)
