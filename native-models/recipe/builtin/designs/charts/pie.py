"""A pie or a ring with a legend of swatches, names and percentages."""

import math
import random

from ..boards.parts import Html, Tint, ask, ask_colour, el, frame, page, some_look, tints
from ..boards.words import COUNTS, MONEY, count_of, money
from ..design import At, Design, YesNo
from .questions import about
from .series import Series, some_series

_TEXTS = [
    ("Shares are rounded, so they may not add up to one hundred.", "반올림했으므로 합이 백이 아닐 수 있습니다."), ("Based on answers from the spring survey.", "봄 설문의 응답을 바탕으로 했습니다."), ("Everything below one percent counts as other.", "1퍼센트 미만은 기타로 묶었습니다."), ("The picture has hardly changed since last year.", "지난해와 거의 달라지지 않았습니다."),
    ("Click a segment to see who is behind it.", "조각을 누르면 자세한 내용을 볼 수 있습니다."), ("Cancelled orders were taken out beforehand.", "취소된 주문은 미리 뺐습니다."), ("We publish these shares once a quarter.", "분기마다 한 번씩 공개합니다."),
]  # fmt: skip


def build(rng: random.Random, korean: bool) -> Design:
    look = some_look(rng, korean)
    number = rng.randrange(3, 7)
    base = some_series(rng, korean, number)
    number = len(base.names)
    shares = _shares(rng, number)
    exact = rng.random() < 0.3
    values = [s / 10 for s in shares] if exact else [float(round(s / 10)) for s in shares]
    if len(set(values)) < number:
        values, exact = [s / 10 for s in shares], True
    with_amount = rng.random() < 0.3
    series = Series(base.title, base.names, values, [f"{v:.1f}%" if exact else f"{v:.0f}%" for v in values])
    colours = tints(rng, number)
    size = rng.randrange(130, 280)

    dot = rng.choice([9, 11, 13, 16])
    rows = []
    for i, tint in enumerate(colours):
        swatch = el("", tag="i", css=f"flex:none;width:{dot}px;height:{dot}px;background:{tint.css};border-radius:{rng.choice(['50%', '2px'])};margin-right:{rng.choice([6, 8, 10])}px")
        name = el(series.names[i], tag="span", key=f"k{i}", id=f"name{i}", beside=tint.name, counted="items", css="white-space:nowrap")
        value = el(series.written[i], tag="span", value=f"k{i}", id=f"value{i}", rank="share", amount=f"{values[i]:g}", named=f"name{i}", css=f"white-space:nowrap;margin-left:auto;padding-left:18px;{'font-weight:700' if rng.random() < 0.5 else ''}")
        amount = el(base.written[i], tag="span", id=f"amount{i}", css=f"white-space:nowrap;padding-left:14px;color:{look.muted};min-width:84px;text-align:right") if with_amount else ""
        rows.append(el([swatch, name, value, amount], css="display:flex;align-items:center;padding:4px 0;" + ("border-bottom:1px solid #8884" if dot == 11 else "")))
    legend = el(rows, css=f"min-width:{rng.choice([190, 220, 260])}px")
    total = ""
    if rng.random() < 0.5:
        how = rng.randrange(2)
        word = rng.choice((MONEY, COUNTS)[how])[korean]
        figure = (money, count_of)[how](rng, korean)
        total = Html(el(figure, id="middle", value="middle", css=f"font-weight:700;font-size:{look.size + 5}px;white-space:nowrap;line-height:1.2") + el(word, key="middle", id="middle-name", css=f"color:{look.muted};font-size:.85em;white-space:nowrap;line-height:1.2"))
    ring = bool(total) or rng.random() < 0.4
    hole = 0.62 if total else rng.choice([0.4, 0.55])
    if total:
        size = max(size, 190)
    pie = _slices(shares, colours, size, hole, ring, look.paper, total, rng.random() < 0.5)
    beside = rng.random() < 0.6
    parts = [pie, legend] if rng.random() < 0.75 or not beside else [legend, pie]
    chart = el(parts, css=f"display:flex;align-items:center;gap:{rng.choice([20, 32, 44])}px;" + ("" if beside else "flex-direction:column"))
    title = el(series.title, title=True, id="title", css=f"font-size:{look.size + rng.choice([2, 4, 8])}px;font-weight:700;margin-bottom:14px;" + ("" if beside else "text-align:center"))
    text = rng.choice(_TEXTS)[korean] if rng.random() < 0.6 else ""
    below = el(text, message=True, id="note", css=f"color:{look.muted};margin-top:14px;font-size:.92em") if text else ""
    width = max(420, (size + 460 if beside else rng.randrange(420, 560)) + rng.choice([0, 0, 120]) + (80 if with_amount else 0))
    height = round(150 + look.size * 5 + (max(size, number * (look.size * 1.6 + 9)) if beside else size + 30 + number * (look.size * 1.6 + 9)))
    html = page(look, el([title, chart, below], css=f"margin:14px;padding:18px;{frame(rng, look) if rng.random() < 0.5 and not ring else ''}"))

    asks = about(rng, series, korean, counted="items")
    of, other = rng.sample(range(number), 2)
    tint = colours[of]
    half, named = max(values) > 50, rng.choice([of, other])
    asks += [
        ask_colour("legend-colour", "[what|which] colour [is|stands for|represents|marks|goes with|does the legend give to] {name}?|[in what|in which] [color|colour] is {name} [shown|drawn|marked]?|{name}'s [slice|segment|wedge|swatch|dot] is [which|what] colour?|{name}: [which|what] [swatch|colour|dot]?|the [swatch|square|dot] [beside|next to|before|in front of] {name} is [what|which] colour?|the legend [colour|color] [of|for] {name}?|how do i recognise {name} in the [pie|ring|chart]?",
            "{name}~은 [무슨|어떤] 색[이야|인가요|으로 표시돼|으로 나와|]?|{name} [조각|부분|영역]의 [색|색깔|색상]~은?|{name} 앞[의|에 있는] [점|네모|표시]~은 무슨 색[이야|인가요]?|범례에서 {name}~은 [어떤|무슨] [색|색깔]?|{name} 색[깔|상|]~이 [뭐야|뭐지|무엇인가요]?", tint, name=series.names[of]),
        ask("of-colour", "what [does|is] the {tint} [slice|segment|wedge|part|swatch|one] ([stand for|mean|show|represent])?|{tint} [stands for|means|is] what?|[which|what] [category|name|entry] [is|has] {tint}?|the {tint} [piece|share|slice] [belongs to|is that of] [what|whom]?|in the legend, what is [written|named] [next to|beside] the {tint} [dot|swatch|square]?|[look up|find] {tint} in the legend",
            "{tint_ko} [조각|부분|영역]~은 [뭐야|무엇인가요|무엇을 나타내]?|{tint_ko}~은 [뭘|무엇을] [뜻해|나타내|의미하나요|가리켜]?|{tint_ko}인 [항목|것]~은?|범례에서 {tint_ko} 옆에 [뭐라고|뭐가] [쓰여|적혀] 있[어|나요]?|[무엇이|뭐가|어느 항목이] {tint_ko}[이야|인가요]?", At(f"name{of}"), tint=tint.name, tint_ko=tint.korean),
        ask("share-of-colour", "how [big|large|much] is the {tint} [slice|segment|part|share]?|what [percentage|share|portion] [does the {tint} part have|is {tint}]?|the {tint} [slice|segment] makes up [what|how much]?|{tint}: how many percent?|[give|read] me the {tint} [percentage|share]",
            "{tint_ko} [조각|부분]~은 [몇 퍼센트야|얼마야|몇 프로야|몇 퍼센트인가요]?|{tint_ko}의 [비율|비중|몫]~은?|{tint_ko}~은 [얼마나|몇 프로] [차지해|되나요]?|{tint_ko} [비중|퍼센트] 알려 줘", At(f"value{of}"), tint=tint.name, tint_ko=tint.korean),
        ask("share-of", "what [share|percentage|proportion|slice|part] [is|goes to|falls to|does] {name}( have| get| take)?|how many percent [is|are|does] {name}( make up| account for)?|{name} [accounts for|makes up|takes] how much (of the whole)?|the [share|portion] [held by|of] {name}?|how [large|big] [a piece|a part] (of the pie )is {name}?|{name}, in percent?",
            "{name}~은 [몇 퍼센트야|몇 프로야|몇 퍼센트인가요|몇 %야]?|{name}의 [비율|비중|몫|점유율]~은?|{name}~이 [차지하는|가져가는] [비율|비중|몫]~은?|전체에서 {name}~은 [얼마나|몇 프로] [차지해|되나요]?|{name}~은 퍼센트로 [얼마야|몇이야]?", At(f"value{of}"), name=series.names[of]),
        ask("is-legend-colour", "is {name} {tint}?|does {tint} stand for {name}?|is the {tint} [slice|part] {name}?|{name} [= {tint}|in {tint}], [right|correct]?", "{name}~은 {tint_ko}[이야|인가요|맞아]?|{tint_ko}~이 {name}[야|인가요|맞지]?|{name} 색~이 {tint_ko} 맞아?", YesNo(named == of), name=series.names[named], tint=tint.name, tint_ko=tint.korean),
        ask("over-half", "does any [one|slice|category|share] [make up|take|have|exceed] more than half?|is [there a|one] [share|segment] [above|over|bigger than] 50 percent?|does one of them have the majority?|[more than half|an absolute majority] for anyone?", "[절반|반|50퍼센트] [넘는|이상인] [항목|것]~이 [있어|있나요|있니]?|[어느 하나가|하나라도] [절반을|반을|과반을] [넘어|넘나요|차지해]?|과반인 게 있어?", YesNo(half)),
    ]  # fmt: skip
    if total:
        asks.append(ask("in-the-middle", "what [is|stands|is written] in the [middle|centre|center|hole|heart] (of the ring)?|[which|what] [number|figure] [does the ring surround|is inside the ring]?|the [figure|number|amount] [at the centre|inside the circle]?|[read|give] me the [central|inner] [figure|number]", "[가운데|중앙|고리 안|원 안]에 [뭐라고|무슨 숫자가|얼마라고] [쓰여|적혀] 있[어|나요]?|[가운데|중앙] [숫자|수치|값]~은?|[원|고리|도넛] [안쪽|가운데] [숫자|값] 읽어 줘", At("middle")))
    if with_amount:
        asks.append(ask("amount-of", "what [amount|number|quantity], not percentage, [does {name} have|belongs to {name}]?|in absolute [terms|numbers|figures], how much is {name}?|the [grey|outer|last|right-hand] number [for|of|in the line of] {name}?|besides its percentage, what [else|figure] stands with {name}?", "{name}~은 [퍼센트 말고|비율 말고] [얼마야|실제 수치는|값이 얼마야]?|{name}의 [절대|실제] [수치|값]~은?|{name} 줄의 [맨 오른쪽|마지막] [수|숫자|값]~은?", At(f"amount{of}"), name=series.names[of]))
    if text:
        asks.append(ask("chart-note", "what [does the sentence|is said|remark stands] [below|under] the [pie|chart|legend]( say)?|[read|quote] the [explanation|remark|comment|line] [at the bottom|under the figure]|what should one know about these [shares|numbers]?|any [caveat|remark|explanation] (given)?", "[아래|밑|하단]의 [문장|설명|글]~은 [뭐야|뭐라고 해|]?|[아래|밑에 있는] [설명|문장|참고 사항] 읽어 줘|[비율|수치]에 대해 [뭐라고|어떤] [설명이|말이] [있어|나와]?", At("note")))
    return Design("chart", html, width, height, asks)


def _shares(rng: random.Random, number: int) -> list[int]:
    """Tenths of percent, all different, that add up to a thousand."""
    while True:
        cuts = [0, *sorted(rng.sample(range(1, 1000), number - 1)), 1000]
        shares = [b - a for a, b in zip(cuts, cuts[1:], strict=False)]
        if min(shares) >= 30 and len(set(shares)) == number:
            return shares


def _slices(shares: list[int], colours: list[Tint], size: int, hole: float, ring: bool, paper: str, middle: str, as_gradient: bool) -> Html:
    stops, at, paths = [], 0, []
    for share, tint in zip(shares, colours, strict=True):
        stops.append(f"{tint.css} {at / 10}% {(at + share) / 10}%")
        start, end = (2 * math.pi * p / 1000 for p in (at, at + share))
        (x1, y1), (x2, y2) = ((100 + 98 * math.sin(a), 100 - 98 * math.cos(a)) for a in (start, end))
        paths.append(f'<path d="M100 100L{x1:.1f} {y1:.1f}A98 98 0 {int(share > 500)} 1 {x2:.1f} {y2:.1f}Z" fill="{tint.css}" stroke="#fff" stroke-width="1"/>')
        at += share
    inner = el(middle, css=f"position:absolute;inset:{(1 - hole) * 50:.0f}%;background:{paper};border-radius:50%;display:flex;flex-direction:column;align-items:center;justify-content:center") if ring else ""
    if as_gradient:
        return el([inner], css=f"position:relative;flex:none;width:{size}px;height:{size}px;border-radius:50%;background:conic-gradient({','.join(stops)})")
    return el([Html(f'<svg width="{size}" height="{size}" viewBox="0 0 200 200">{"".join(paths)}</svg>'), inner], css=f"position:relative;flex:none;width:{size}px;height:{size}px")
