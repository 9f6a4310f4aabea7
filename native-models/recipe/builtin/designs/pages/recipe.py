"""A recipe: what goes in and how much of it, numbered steps, time, portions, a tip."""

import random

from ..boards.parts import ask, ask_colour, el, frame, page, some_look, tints
from ..boards.words import PEOPLE, one
from ..design import At, CannotTell, Count, Design, YesNo

_DISHES = [tuple(d.split("|")) for d in "Lentil soup|렌틸콩 수프;Plum cake|자두 케이크;Potato gratin|감자 그라탱;Fish stew|생선 스튜;Kimchi pancakes|김치전;Mushroom risotto|버섯 리소토;Apple crumble|사과 크럼블;Cold noodles|비빔국수;Bean salad|콩 샐러드;Onion tart|양파 타르트;Chicken curry|닭고기 카레;Seaweed soup|미역국;Carrot muffins|당근 머핀;Rice porridge|쌀죽;Spinach dumplings|시금치 만두;Pumpkin bread|호박빵;Braised tofu|두부조림;Oat biscuits|귀리 비스킷;Tomato pie|토마토 파이;Leek quiche|대파 키슈".split(";")]
_MOODS = [("Grandma's", "할머니의"), ("Quick", "간단한"), ("Sunday", "일요일"), ("Creamy", "부드러운"), ("Spicy", "매콤한"), ("Rustic", "시골풍"), ("Winter", "겨울"), ("Weeknight", "평일 저녁"), ("Golden", "노릇한"), ("Lazy", "게으른 날의")]
# Name; amounts without "korean" units first, then those of Korean kitchens.
_GOODS = [tuple(d.split("|")) for d in "Flour|밀가루|g;Sugar|설탕|g;Butter|버터|g;Milk|우유|ml;Eggs|달걀|x;Onions|양파|x;Garlic|마늘|x;Olive oil|올리브유|sp;Soy sauce|간장|sp;Salt|소금|t;Pepper|후추|t;Potatoes|감자|g;Carrots|당근|x;Leeks|대파|x;Rice|쌀|g;Cream|생크림|ml;Tomatoes|토마토|x;Lentils|렌틸콩|g;Cheese|치즈|g;Honey|꿀|sp;Yeast|효모|t;Ginger|생강|t;Sesame oil|참기름|sp;Chilli flakes|고춧가루|sp;Mushrooms|버섯|g;Spinach|시금치|g;Lemon juice|레몬즙|sp;Vegetable stock|채소 육수|ml;Cinnamon|계핏가루|t;Walnuts|호두|g;Tofu|두부|g;Vinegar|식초|sp".split(";")]
_STEPS = [tuple(d.split("|")) for d in """Chop everything into small cubes.|모두 잘게 썬다.
Heat the oil in a wide pan.|넓은 팬에 기름을 달군다.
Stir until the mixture is smooth.|덩어리가 없을 때까지 젓는다.
Cover with a lid and turn down the heat.|뚜껑을 덮고 불을 줄인다.
Let it stand under a damp cloth.|젖은 천을 덮어 둔다.
Grease the tin and dust it with flour.|틀에 기름을 바르고 밀가루를 뿌린다.
Fry until the edges turn brown.|가장자리가 갈색이 될 때까지 부친다.
Season to taste and serve at once.|간을 맞추어 바로 낸다.
Knead the dough with both hands.|두 손으로 반죽을 치댄다.
Rinse under cold water and drain.|찬물에 헹구어 물기를 뺀다.
Fold in the rest very gently.|나머지를 살살 섞는다.
Bake on the middle rack.|오븐 가운데 칸에서 굽는다.
Skim off the foam with a ladle.|국자로 거품을 걷어 낸다.
Grate the peel over the bowl.|껍질을 갈아 그릇에 넣는다.
Leave to cool before you cut it.|식힌 다음에 자른다.
Pour the stock over it little by little.|육수를 조금씩 붓는다.
Whisk with a fork for a minute.|포크로 1분 동안 휘젓는다.
Roll out the dough as thin as a coin.|반죽을 동전만큼 얇게 민다.
Sprinkle the herbs on top.|위에 허브를 뿌린다.
Bring to the boil and simmer.|끓인 뒤 약한 불에 둔다.
Mash half of it and put it back.|절반을 으깨어 다시 넣는다.
Line a tray with baking paper.|판에 종이를 깐다.""".splitlines()]  # fmt: skip
_TIPS = [tuple(d.split("|")) for d in """Tastes even better the next day.|다음 날 먹으면 더 맛있다.
Freeze what is left in small portions.|남은 것은 조금씩 나누어 얼린다.
Use a wooden spoon, never a metal one.|쇠숟가락 말고 나무 숟가락을 쓴다.
Goes well with a glass of cider.|사과술과 잘 어울린다.
If it gets too thick, add a splash of water.|너무 되직하면 물을 조금 넣는다.
Children like it without the spices.|아이들에게는 양념을 빼고 준다.""".splitlines()]  # fmt: skip
_ORDER = [("first", "첫 번째|첫째"), ("second", "두 번째|둘째"), ("third", "세 번째|셋째"), ("fourth", "네 번째|넷째"), ("fifth", "다섯 번째|다섯째"), ("sixth", "여섯 번째|여섯째")]


def _amount(rng: random.Random, unit: str, korean: bool) -> str:
    if unit in ("g", "ml"):
        return f"{rng.randrange(3, 60) * 10} {unit}"
    number = rng.randrange(2, 7)
    if unit == "x":
        return f"{number}개" if korean else rng.choice([str(number), f"{number} large", f"{number} small"])
    spoon = ("큰술", rng.choice(["tbsp", "tablespoons"])) if unit == "sp" else ("작은술", rng.choice(["tsp", "teaspoons"]))
    return f"{number}{spoon[0]}" if korean else f"{number} {spoon[1]}"


def build(rng: random.Random, korean: bool) -> Design:
    look = some_look(rng, korean, (12, 13, 14, 15, 16, 18, 20), 0.2)
    name = f"{rng.choice(_MOODS)[korean]} {rng.choice(_DISHES)[korean]}"
    goods = rng.sample(_GOODS, rng.randrange(4, 9))
    amounts: list[str] = []
    for good in goods:
        amounts.append(next(a for a in iter(lambda: _amount(rng, good[2], korean), None) if a not in amounts))
    steps = [s[korean] for s in rng.sample(_STEPS, rng.randrange(3, 7))]
    cook, minutes, portions = one(rng, PEOPLE, korean), rng.randrange(3, 24) * 5, rng.randrange(2, 13)
    nowrap, muted, small = "white-space:nowrap;", f"color:{look.muted};", max(11, look.size - 2)
    accent = tints(rng, 1)[0]
    heads = rng.choice([("재료", "만드는 법"), ("준비물", "조리 순서"), ("필요한 재료", "이렇게 만들어요")] if korean else [("Ingredients", "Method"), ("You need", "How to make it"), ("What goes in", "Steps"), ("Shopping list", "Directions")])
    facts = [("time", rng.choice(["조리 시간", "걸리는 시간"]) if korean else rng.choice(["Time", "Ready in", "Takes"]), f"{minutes}분" if korean else f"{minutes} min"), ("portions", rng.choice(["분량", "몇 인분"]) if korean else rng.choice(["Serves", "Portions", "Yields"]), f"{portions}인분" if korean else str(portions) + rng.choice(["", " people"])), ("level", "난이도" if korean else rng.choice(["Level", "Difficulty", "Skill"]), rng.choice(["쉬움", "보통", "어려움"] if korean else ["Easy", "Medium", "Tricky", "For beginners"])), ("energy", rng.choice(["열량", "칼로리"]) if korean else rng.choice(["Energy", "Calories"]), f"{rng.randrange(120, 900)} kcal")]
    shown = rng.sample(facts, rng.randrange(2, 5))
    stacked = rng.random() < 0.5
    strip = el([el([el(label, tag="span", key=key, css=muted + nowrap + f"font-size:{small}px"), *([] if stacked else [" "]), el(value, tag="div" if stacked else "span", value=key, id=key, css=nowrap + "font-weight:600")], box=True) for key, label, value in shown], css=f"display:flex;gap:10px 28px;flex-wrap:wrap;padding:10px 0;margin:8px 0;border-top:1px solid #8885;border-bottom:1px solid #8885")
    amount_first = rng.random() < 0.5
    def good_row(i: int) -> str:
        pair = [el(amounts[i], tag="span", value=f"g{i}", id=f"amount{i}", css=nowrap + ("min-width:7.5em;" if amount_first else "") + "font-weight:600"), el(goods[i][korean], tag="span", key=f"g{i}", id=f"good{i}", css=nowrap)]
        return el(pair if amount_first else pair[::-1], counted="items", css=f"display:flex;gap:14px;padding:{rng.choice([2, 2, 4])}px 0;" + ("" if amount_first else "justify-content:space-between;border-bottom:1px dotted #8887"))
    heading = f"font-weight:700;font-size:{look.size + rng.choice([2, 4, 7])}px;{nowrap}margin:12px 0 6px;"
    left = el([el(heads[0], css=heading), *map(good_row, range(len(goods)))], css="")
    badge = rng.random() < 0.5
    right = el([el(heads[1], css=heading), *(el([el(str(i + 1) + ("" if badge else "."), tag="span", css=(f"background:{accent.css};color:{accent.on};border-radius:50%;width:1.7em;height:1.7em;display:inline-flex;align-items:center;justify-content:center;" if badge else "font-weight:700;") + "flex:none"), el(s, id=f"step{i}")], css="display:flex;gap:10px;padding:4px 0") for i, s in enumerate(steps))])
    tip = rng.choice(_TIPS)[korean]
    hint = el([el(rng.choice(["팁", "한마디", "도움말"] if korean else ["Tip", "Good to know", "Cook's note"]), tag="b", css=nowrap + "margin-right:10px"), el(tip, tag="span", id="tip")], css=f"margin-top:14px;padding:10px 14px;{frame(rng, look)}")
    size = rng.choice([22, 26, 32, 38])
    head = el([el(name, title=True, id="name", css=f"font-size:{size}px;font-weight:700;line-height:1.2"), el([rng.choice(["요리 ", "올린이 "]) if korean else rng.choice(["Recipe by ", "From the kitchen of ", "Shared by "]), el(cook, tag="span", id="cook")], css=f"font-size:{small}px;{muted}{nowrap}margin-top:4px")])
    aside = rng.random() < 0.3
    body = el([el(left, css="flex:none;min-width:250px"), right], css="display:flex;gap:34px") if aside else el([left, right])
    html = page(look, el([head, strip, body, hint], css=f"padding:{rng.choice([18, 26])}px"))
    of, step = rng.randrange(len(goods)), rng.randrange(len(steps) - 1)
    other = rng.choice([g for g in _GOODS if g not in goods])
    english, ordinal = _ORDER[step]
    calls = {
        "time": ("how long does it take (to cook|to make)?|[how many minutes|what time] [must|should] i [reckon with|set aside]?|(cooking|preparation) time?|how soon is [it|dinner] [ready|done]?|is it a quick one, how many minutes?", "[얼마나|몇 분] 걸려[|요]?|[조리|요리|걸리는] 시간~은?|몇 분이면 [다 돼|완성돼|끝나나요]?|만드는 데 얼마나 [들어|걸리나요]?"),
        "portions": ("[for how many|how many people] does it [serve|feed]?|[servings|helpings]?|it is enough for how many?|how many [eaters|plates|guests] does this make?|how many will it fill?", "몇 인분[이야|인가요|]?|몇 명이 먹을 수 있[어|나요]?|몇 사람 [분량이야|몫이야]?|[양|분량]~은 얼마나 돼?"),
        "level": ("how [hard|difficult|demanding] is it?|is it [hard|easy], according to the page?|the [grade|degree] of difficulty?|can a novice manage it, what does it say?", "얼마나 어려[워|운가요]?|난이도[는|가 어떻게 돼|]?|쉬워 어려워, 뭐라고 돼 있어?|[초보|처음인 사람]도 할 수 있나, 난이도?"),
        "energy": ("how many calories (does it have)?|how [fattening|rich] is it, in kcal?|[calories|kcal] per [helping|plate]?|how much energy is in it?", "[칼로리|열량]~은 [얼마야|얼마나 돼|]?|몇 [칼로리|kcal]야?|열량이 얼마[나 되나요|예요]?"),
    }
    hidden = [key for key, _, _ in facts if key not in [k for k, _, _ in shown]]
    asks = [ask(f"recipe-{key}", *calls[key], At(key)) for key, _, _ in shown]
    asks += [ask(f"absent-{key}", *calls[key], CannotTell()) for key in hidden[:1]]
    asks += [
        ask("how-much-of", "how [much|many] {good} [do i need|goes in|must i buy|is called for|does it take]?|{good}: how [much|many]?|[quantity|amount] of {good}?|what [quantity|amount] of {good} does the [recipe|dish] [ask for|want]?|i have to weigh {good}, how much?|the [measure|quantity] beside {good}?|[put|pour] in how much {good}?", "{good}~은 [얼마나|몇 개|얼마만큼] [필요해|넣어|들어가|넣나요]?|{good} [양|분량|얼마나]?|{good} 얼마 넣어야 [해|돼]?|{good}~이 얼마나 들어가는지 [알려 줘|알고 싶어요]", At(f"amount{of}"), good=goods[of][korean].lower()),
        ask("what-has-amount", "[which|what] ingredient [comes with|is listed with|needs] {amount}?|{amount} of what?|what do i [need|take|measure] {amount} of?|{amount} - [which|what] ingredient is that?|{amount} refers to which [thing|ingredient]?", "{amount} [넣는|필요한|들어가는] [재료|것]~은?|무엇이 {amount} [필요해|들어가]?|{amount}~은 [무슨|어떤] 재료[야|의 양이야]?|{amount}?", At(f"good{of}"), amount=amounts[of]),
        ask("nth-step", f"what [is|do i do in] the {english} step?|[read|tell] me step {step + 1}|step {step + 1}?|the {english} [instruction|direction]?|what comes {english} in the [method|cooking]?|[under|at] number {step + 1}, what [is written|must i do]?", f"[{ordinal}] [단계|순서|과정]~은 [뭐야|]?|{step + 1}번 [과정|단계] [읽어 줘|알려 줘]|[{ordinal}]로 [뭘 해|무엇을 하나요]?|{step + 1}번?|{step + 1}번에서는 어떻게 [해|하나요]?", At(f"step{step}")),
        ask("step-after", "what [comes|follows] after {step}|when that is done: {step} - what [next|then]?|{step} And [then|after that]?|the step [following|right after] {step}", "{step} 그다음엔 [뭐 해|뭘 하나요]?|{step} 이 다음 [단계|순서]~은?|{step} 하고 나서는?", At(f"step{step + 1}"), step=steps[step]),
        ask("last-step", "what is the [last|final] step?|how does the [cooking|recipe|method] [end|finish]?|what do i do [last|at the very end]?|the [closing|final] instruction?|[last|final] thing to do?", "[마지막|맨 끝] [단계|순서|과정]~은?|끝으로 [뭘|무엇을] [해|하나요]?|어떻게 마무리[해|하나요]?|마지막에 뭐 해?", At(f"step{len(steps) - 1}")),
        ask("dish", "what [dish|food] is [this|it]?|what [am i|are we] [cooking|making|preparing]?|name of the [dish|recipe]?|[which|what] recipe is (that|on the page)?|the dish is called?|how is the recipe titled?|what's for dinner?", "[무슨|어떤] [요리|음식]~이야?|[요리|음식] 이름~은?|뭐 [만드는|하는] [거야|법이야|건가요]?|무슨 레시피[야|예요]?|레시피 제목 알려 줘", At("name")),
        ask("cook", "whose recipe is [it|this]?|who [shared|wrote down|came up with|cooks] this?|[by|from] whom is the recipe?|the cook('s name)?|who does the recipe come from?", "누구 [레시피야|요리야|요리법인가요]?|누가 [올렸어|만든 레시피야]?|요리한 사람~은?|요리사 이름 [좀|뭐야]", At("cook")),
        ask("count-ingredients", "how many ingredients (are there|does it need|go in)?|[number|count] of ingredients?|how long is the [shopping list|list of ingredients], in [items|entries]?|of how many things is it made?", "재료~은 [몇 가지|몇 개][야|예요|]?|재료 [수|가짓수]~은?|몇 가지 재료가 [들어가|필요해]?", Count("items")),
        ask("needs-good", "[does it|does the recipe|do i] need {good}?|is {good} [in it|among the ingredients|called for]?|[do|must] i have {good} [at home|in the house]?|any {good} in there?|i can't eat {good}, is there any (in it)?", "{good}~이 [들어가|필요해|들어가나요|있어야 해]?|{good}[도|] [넣어|들어 있어|쓰나요]?|재료에 {good} 있어?|{good} 사야 [해|하나요]?", YesNo((yes := rng.random() < 0.5)), good=(goods[of] if yes else other)[korean].lower()),
        ask("first-ingredient", "what is the first [ingredient|thing on the list]?|[which|what] ingredient [heads|tops] the list?|what comes first among the ingredients?|the list of ingredients begins with?", "[첫|맨 처음|맨 위] 재료~은 [뭐야|]?|재료 목록 [첫 번째|맨 위]~은?|재료 중 처음 [나오는|적힌] 것~은?", At("good0")),
        ask("tip", "[what|which] [tip|advice|hint] is given?|the [hint|tip|piece of advice] at the [end|bottom]?|any [advice|hint], and what?|what does the cook [advise|suggest|recommend]?|[read|quote] the [note|remark] at the bottom|some extra [wisdom|advice]?", "[팁|조언|참고]~은 [뭐야|]?|[아래|맨 밑] [한마디|도움말] 읽어 줘|뭐라고 조언[해|하나요]?|요리할 때 [도움말|귀띔]~은?", At("tip")),
        ask("absent-how-much", "how [much|many] {good} [do i need|goes in]?|{good}: how much?|the amount of {good}?", "{good}~은 얼마나 [필요해|넣어]?|{good} 양~은?|{good} 얼마?", CannotTell(), good=other[korean].lower()),
        ask("absent-recipe", "which wine goes with it?|how hot must the oven be?|who [invented|took the picture of] the dish?|what do the ingredients cost?|how many people liked [it|this recipe]?|when was the recipe [posted|published]?", "어떤 와인이 어울려?|오븐~은 몇 도야?|재료비~은 얼마야?|[몇 명이|얼마나] 좋아했어?|언제 올린 레시피야?|누가 처음 만든 요리야?", CannotTell()),
    ]  # fmt: skip
    if badge:
        asks.append(ask_colour("step-badge", "[what|which] colour are the [circles|numbers in circles|discs|step numbers]?|in what [colour|color] are the [steps|instructions] numbered?|the (little )[circles|discs] before the steps: [colour|color]?", "[동그라미|번호 동그라미|단계 번호]~은 무슨 색[이야|]?|단계 번호 [색|색깔]~은?|번호 [원|동그라미] 색깔 알려 줘", accent))
    line = look.size * look.line_height
    width = rng.randrange(760, 1000) if aside else rng.randrange(500, 760)
    lines = (max(len(goods), len(steps) * 1.5) if aside else len(goods) + len(steps) * (1.6 if look.size > 15 else 1.2))
    height = 40 + size * 2.4 + lines * (line + 8) + 7 * line + 70
    return Design("text", html, width, min(1050, round(height)), asks)
