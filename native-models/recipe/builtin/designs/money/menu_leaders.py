"""A menu in one column: sections, dots that lead to the price, descriptions under some dishes."""

import random

from ..design import Ask, At, CannotTell, Design, YesNo
from .asking import absent, how_many, priced_list
from .kit import choose_look, different, document, el, money_of
from .words import DISHES, DRINKS, SWEETS, eatery, some

_NOTES = ["with herbs and lemon", "served warm", "house recipe", "for two to share", "with seasonal greens", "slow cooked", "spicy", "freshly made each day", "with toasted almonds", "vegan", "gluten free", "on sourdough", "our favourite", "with cream", "smoked over beech", "small portion", "contains nuts", "with a side of rice"], ["국내산 재료로 만든", "매콤한 맛", "2인분", "매일 아침 준비", "들깨를 넣은", "하루 20그릇 한정", "직접 담근", "담백하고 깔끔한", "계절 채소 곁들임", "공깃밥 포함", "견과류 포함", "비건 가능", "주인장 추천", "불향 가득", "아이들도 좋아하는", "부드러운 크림"]
_PARTS = [("Starters|Mains|From the grill|Small plates|Kitchen", "식사류|요리|한 상|안주|주방 메뉴", DISHES), ("Coffee and tea|Drinks|From the bar|Beverages|To drink", "음료|커피와 차|마실 것|드링크", DRINKS), ("Sweets|Desserts|Cakes|Bakery|Something sweet", "디저트|베이커리|달콤한 것|후식", SWEETS)]
_FOOT = ["Prices include service", "Please tell us about allergies", "Cash only", "Kitchen closes at 21:30", "Ask for the soup of the day", "All dishes also to take away"], ["원산지는 벽면에 표시되어 있습니다", "포장 가능합니다", "라스트 오더 21:00", "알레르기가 있으면 말씀해 주세요", "가격은 부가세 포함입니다", "1인 1메뉴 부탁드립니다"]


def build(rng: random.Random, korean: bool) -> Design:
    look, money = choose_look(rng, korean, [12, 13, 14, 15, 16, 18, 20]), money_of(rng, korean)
    sections, body, names, amounts, others, first_of = rng.sample(_PARTS, rng.choice([1, 2, 2, 3])), [], [], [], [], []
    counts = [rng.randint(2, 4 if len(sections) > 1 else 7) for _ in sections]
    ranges = []
    for (_, _, pool), count in zip(sections, counts, strict=True):
        some_names, some_ranges = some(rng, pool, count + 1, korean)
        names += some_names[:count]
        others.append(some_names[count])
        ranges += some_ranges[:count]
    amounts, notes = different(rng, ranges, korean), rng.random() < 0.6
    dots = rng.choice(["border-bottom:2px dotted currentColor", "border-bottom:1px dotted currentColor", "border-bottom:1px dashed currentColor", "", ""])
    gap, at, noted = rng.randint(2, 12), 0, {}
    for section, count in enumerate(counts):
        heading = rng.choice(sections[section][korean].split("|"))
        if len(counts) > 1 or rng.random() < 0.4:
            body.append(el("h2", heading, f"font-size:{rng.choice([1.1, 1.25, 1.4])}em;margin:14px 0 6px;color:{look.accent if rng.random() < 0.3 else look.ink};{rng.choice(['', 'text-align:center', 'border-bottom:1px solid currentColor'])}", id=f"h{section}"))
            first_of.append((heading, f"n{at}", section, [f"n{index}" for index in range(at, at + count)]))
        for index in range(at, at + count):
            name = el("span", names[index], f"font-weight:{rng.choice([400, 400, 700])}", id=f"n{index}", key=f"k{index}")
            value = el("span", money(amounts[index]), id=f"p{index}", value=f"k{index}", rank="price", amount=amounts[index], named=f"n{index}", counted="items")
            body.append(el("div", name + el("span", "", f"flex:1;margin:0 10px 4px;{dots}") + value, f"display:flex;align-items:flex-end;white-space:nowrap;padding-top:{gap}px"))
            if notes and rng.random() < 0.6:
                unused = [note for note in _NOTES[korean] if note not in noted.values()]
                noted[index] = rng.choice(unused)
                body.append(el("div", noted[index], f"font-size:.85em;color:{look.muted};font-style:{rng.choice(['normal', 'italic']) if not korean else 'normal'}", id=f"d{index}"))
        at += count
    place, foot = eatery(rng, korean), rng.choice(_FOOT[korean])
    with_foot = rng.random() < 0.7
    top = el("h1", place, f"font-size:{rng.choice([1.4, 1.7, 2])}em;text-align:{rng.choice(['center', 'left'])};white-space:nowrap", id="place", title="")
    bottom = el("p", foot, f"margin-top:16px;font-size:.85em;color:{look.muted};text-align:center", id="foot") if with_foot else ""
    width = rng.randint(max(340, look.size * 24), 640)
    frame = el("div", top + "".join(body) + bottom, f"width:{width}px;margin:{rng.randint(0, 30)}px auto;padding:24px {rng.randint(20, 44)}px;border:{look.line};background:{look.panel}")
    ids = [(f"n{index}", f"p{index}") for index in range(len(names))]
    asks = priced_list(rng, "[dish|item|thing on the menu|choice|order]", "[메뉴|음식|품목|것]", names, ids, amounts, [money(one) for one in amounts], others, money) + [
        absent(rng, "open"), how_many("items", "[dishes and drinks|items|things to order|choices|entries]", "[메뉴|품목|시킬 수 있는 것|항목]", "[몇 가지|몇 개]"),
        Ask("place", "[what is the [restaurant|place|eatery|café] called?|whose menu is this?|name of the [restaurant|café|house]?|where could i eat this?|which place serves these?|what name stands above the menu?|in which [restaurant|establishment] does this menu hang?|the name of this eatery, please]", "[[식당|가게|음식점|카페] 이름~은?|어느 [식당|가게|집] 메뉴야?|어디 메뉴판인가요?|상호가 뭐예요?|이 메뉴를 파는 곳~은 어디야?|메뉴 위에 적힌 가게 이름 좀 읽어 줘|무슨 식당인지 알려 줘]", [At("place")]),
        Ask("kind", "[what kind of page is this?|what am i seeing?|what sort of list is this?|what did i take a picture of?|what type of document is shown here?]", "[이게 [뭐야|뭔가요|무슨 목록이야]?|무슨 종류의 화면이야?|뭘 찍은 사진인가요?|이건 어떤 문서야?]", ["A price list"], ["가격표"]),
        Ask("calories", "[how many calories does {item} have?|the calories of {item}?|how fattening is {item}, in kcal?|what is the energy content of {item}?]", "[{item}~은 몇 칼로리야?|{item} 칼로리~은?|{item} 열량이 어떻게 되나요?|{item}의 칼로리를 알려 줘]", [CannotTell()], slots={"item": rng.choice(names)}),
    ]
    for heading, first, section, inside in first_of:
        asks.append(Ask("first-in-section", "[what is the first [dish|item|entry] under {heading}?|which one opens {heading}?|{heading} begins with what?|the top entry of {heading}?|name the first thing below the heading {heading}|in the part {heading}, what comes first?]", "[{heading}의 첫 메뉴~은?|{heading} [아래|밑] 첫 번째~은 뭐야?|{heading}에서 맨 위에 있는 것~은?|{heading} 항목 첫 줄에 뭐가 있어?|{heading}~은 뭐로 시작해?]", [At(first)], slots={"heading": heading}))
        listed: list = []
        for id_ in inside:
            listed += [", ", At(id_)] if listed else [At(id_)]
        asks.append(Ask("all-in-section", "[what [is|do they have] under {heading}?|list everything in {heading}|which [dishes|items] belong to {heading}?|what can i [order|choose] from {heading}?|name all of {heading}|{heading}: what is there?|read me the {heading} part, names only]", "[{heading}에는 뭐가 있어?|{heading} [메뉴|종류]를 다 알려 줘|{heading}에 속한 메뉴를 나열해 줘|{heading}에서 고를 수 있는 건 뭐뭐예요?|{heading} 목록 이름만 읽어 줘]", listed, listed, slots={"heading": heading}))
    if 0 not in noted:
        asks.append(
            Ask("neighbour", "[what comes [right |directly |]after {item}?|which {x} is [just |]below {item}?|what stands under {item}?|name what follows {item}|the next one after {item}?]".replace("{x}", "[dish|entry]"), "[{item} [다음|바로 아래|밑]~은 뭐야?|{item} [다음에|아래에|밑에] [오는|있는|적힌] [메뉴|것]~은?|{item} 바로 다음 메뉴[를 알려 줘|가 뭐예요]?|{item} 아래 칸에는 뭐가 있어?]", [At("n1")], slots={"item": names[0]})
        )
    if noted:
        index = rng.choice(list(noted))
        asks += [
            Ask("description", "[how is {item} described?|what does it say [about|under|below] {item}?|the [description|note|small print] for {item}?|tell me more about {item}|what comes with {item}, according to the menu?|what should i know about {item}?]", "[{item}~은 어떻게 설명돼 있어?|{item} [설명|소개]~은?|{item} 아래에 뭐라고 적혀 있어?|{item}에 대한 설명 좀 읽어 줘|{item}~은 어떤 음식이라고 하나요?]", [At(f"d{index}")], slots={"item": names[index]}),
            Ask("described", "[which [dish|item|one] is described as \"{note}\"?|what is \"{note}\"?|to which [dish|entry] does the note \"{note}\" belong?|the menu says \"{note}\" about what?]", "[\"{note}\"~이라고 설명된 [메뉴|것]~은?|어떤 메뉴에 \"{note}\"~이라고 쓰여 있어?|\"{note}\"~은 무슨 메뉴에 대한 말이야?]", [At(f"n{index}")], slots={"note": noted[index]}),
        ]
    if with_foot:
        asks.append(Ask("footnote", "[what does the [note|line] at the [bottom|foot] say?|read the footer|the small note at the end?|what are guests told at the bottom?|is there a remark below the prices, and what does it say?]", "[맨 아래 [글귀|글|안내]~은?|아래쪽에 뭐라고 적혀 있어?|밑에 있는 안내문 좀 읽어 줘|끝에 적힌 참고 사항이 뭐예요?]", [At("foot")]))
    if rng.random() < 0.5:
        pair = sorted(rng.sample(range(len(names)), 2))
        asks.append(Ask("dearer-than", "[is {item} [dearer|more expensive|pricier] than {other}?|does {item} cost more than {other}?|would i pay more for {item} than for {other}?|{item} beats {other} in price, true?]", "[{item}~이 {other}보다 [비싸|비싼가요|더 비쌉니까|값이 더 나가]?|{item} 값이 {other}보다 높아?|{item}~이 {other}보다 비싼 거 맞아?]", [YesNo(amounts[pair[0]] > amounts[pair[1]])], slots={"item": names[pair[0]], "other": names[pair[1]]}))
    lines = len(names) + len(noted) * 0.85 + len(first_of) * 2
    return Design("menu", document(look, frame), min(1280, width + rng.choice([40, 120, 400])), max(420, min(800, int(lines * (look.size * look.line_height + gap * 0.8) + look.size * 4 + 190))), asks)
