"""Lines drawn over months or days, with labels at both axes and one or several of them in a legend."""

import random

from ..boards.parts import Html, ask, ask_colour, el, frame, page, some_look, tints
from ..boards.words import GROUPS, PLACES, pick
from ..design import At, BoxOf, CannotTell, Count, Design
from .series import some_series

_HINTS = [("Dashed values are estimates.", "점선은 추정치입니다."), ("Source: own records", "출처: 자체 기록"), ("All values at the end of the period", "기간 말 기준"), ("Nothing was measured on public holidays.", "공휴일에는 측정하지 않았습니다."), ("Scroll to zoom in, drag to move.", "휠로 확대하고 끌어서 옮기세요."), ("The next reading is due on Monday.", "다음 측정은 월요일입니다.")]
_RANGES = [("1W", "1주"), ("1M", "1개월"), ("3M", "3개월"), ("1Y", "1년"), ("All", "전체")]


def build(rng: random.Random, korean: bool) -> Design:
    look = some_look(rng, korean)
    base = some_series(rng, korean, rng.randrange(4, 8), periods=True)
    points = len(base.names)
    lines = rng.choice([1, 1, 2, 3])
    names = pick(rng, rng.choice([PLACES, GROUPS]), korean, lines)
    colours = tints(rng, lines)
    step = rng.choice([5, 10, 20, 25, 50, 100, 500, 2000])
    ticks = rng.randrange(3, 7)
    unit = rng.choice(["", "", "%", "k"] + (["건", "명"] if korean else []))
    labels = [f"{step * i:,}{unit}" for i in range(ticks)]
    width, tall = rng.randrange(520, 1000), rng.randrange(180, 360)
    left, right = round(len(labels[-1]) * look.size * 0.8 + 24), 46
    across, plot_width = (width - 60 - left - right) / (points - 1), width - 60 - left - right
    up = tall / (ticks - 1)

    svg, texts = [], []
    for i, label in enumerate(labels):
        y = tall - i * up
        svg.append(f'<line x1="0" x2="{plot_width:.0f}" y1="{y:.0f}" y2="{y:.0f}" stroke="#8885"/>')
        texts.append(el(label, id=f"tick{i}", css=f"position:absolute;right:calc(100% - {left - 8}px);top:{y + 20:.0f}px;transform:translateY(-50%);white-space:nowrap;font-size:.88em;color:{look.muted}"))
    for i, name in enumerate(base.names):
        texts.append(el(name, id=f"label{i}", css=f"position:absolute;left:{left + i * across:.0f}px;top:{tall + 28}px;transform:translateX(-50%);white-space:nowrap;font-size:.88em;color:{look.muted}"))
    values: list[list[float]] = []
    for tint in colours:
        levels = [rng.uniform(0.05, 0.92) for _ in range(points)]
        values.append(levels)
        path = " ".join(f"{i * across:.1f},{tall * (1 - level):.1f}" for i, level in enumerate(levels))
        svg.append(f'<polyline points="{path}" fill="none" stroke="{tint.css}" stroke-width="{rng.choice([2, 3])}"/>')
        if lines == 1 and rng.random() < 0.4:
            svg.append(f'<polygon points="0,{tall} {path} {plot_width:.0f},{tall}" fill="{tint.css}" opacity=".2"/>')
        if rng.random() < 0.5:
            svg += [f'<circle cx="{i * across:.1f}" cy="{tall * (1 - level):.1f}" r="4" fill="{tint.css}"/>' for i, level in enumerate(levels)]
    marked = None
    if lines == 1 and rng.random() < 0.6:
        marked = max(range(points), key=lambda i: values[0][i])
        number = step * (ticks - 1) * values[0][marked]
        spot = f"left:{left + marked * across:.0f}px;top:{20 + tall * (1 - values[0][marked]) - 10:.0f}px;transform:translate({'-100%' if marked == points - 1 else '0' if marked == 0 else '-50%'},-100%)"
        texts.append(el(f"{number:,.0f}{unit}", id="peak", box=True, css=f"position:absolute;{spot};white-space:nowrap;padding:1px 7px;border-radius:4px;background:{look.ink};color:{look.paper};font-size:.9em"))
    plot = el([Html(f'<svg style="position:absolute;left:{left}px;top:20px;overflow:visible" width="{plot_width:.0f}" height="{tall}">{"".join(svg)}</svg>'), *texts], css=f"position:relative;height:{tall + 64}px")

    line_mark = rng.choice(["width:18px;height:3px", "width:12px;height:12px;border-radius:50%", "width:11px;height:11px"])
    legend = el([el([el("", tag="i", css=f"display:inline-block;{line_mark};background:{tint.css};margin-right:7px;vertical-align:middle"), el(name, tag="span", id=f"name{i}", beside=tint.name, counted="items", css="white-space:nowrap")]) for i, (name, tint) in enumerate(zip(names, colours, strict=True))], css=f"display:flex;gap:22px;flex-wrap:wrap;margin:8px 0;justify-content:{rng.choice(['flex-start', 'center', 'flex-end'])}")
    above = rng.random() < 0.6
    title = el(base.title, title=True, id="title", css=f"font-size:{look.size + rng.choice([2, 4, 7])}px;font-weight:700;white-space:nowrap")
    chosen = rng.randrange(len(_RANGES)) if rng.random() < 0.4 else None
    accent = tints(rng, 1)[0]
    ranges = el([el(r[korean], tag="span", button=True, id=f"range{i}", colour=accent.name if i == chosen else False, css="padding:2px 9px;border-radius:4px;white-space:nowrap;" + (f"background:{accent.css};color:{accent.on}" if i == chosen else "")) for i, r in enumerate(_RANGES)], css="display:flex;gap:4px") if chosen is not None else Html("")
    stacked = width < 700
    head = el([title, ranges], css="" if stacked else "display:flex;justify-content:space-between;align-items:center;gap:16px")
    hint = rng.choice(_HINTS)[korean] if rng.random() < 0.7 else ""
    foot = el(hint, message=True, id="hint", css=f"color:{look.muted};font-size:.9em") if hint else ""
    parts = [head, legend, plot, foot] if above else [head, plot, legend, foot]
    height = round(tall + 190 + look.size * 7)
    html = page(look, el(parts, css=f"margin:12px;padding:18px;{frame(rng, look) if rng.random() < 0.5 else ''}"))

    of = rng.randrange(lines)
    tint = colours[of]
    asks = [
        ask_colour("line-colour", "[what|which] colour is the [line|curve|graph] (of|for) {name}?|in [which|what] [colour|color] is {name} [plotted|drawn|traced]?|{name} is [drawn|shown] as [what|which] colour of line?|{name}: line colour?|how do i tell {name} [apart|by colour]?|the [curve|line] of {name} is [which|what] [hue|colour]?|legend: {name} [is|=] [what|which] colour?",
            "{name} [선|곡선|그래프]~은 [무슨|어떤] 색[이야|인가요|]?|{name}~은 [어떤|무슨] [색|색깔|색상]의 선[이야|으로 그려졌어|인가요]?|{name}~을 나타내는 [선|색]의 [색|색깔]~은?|범례에서 {name}~은 무슨 색?|{name} 색[깔|상|] 알려 줘", tint, name=names[of]),
        ask("line-of-colour", "what does the {tint} [line|curve] [show|stand for|mean|represent|trace]?|[which|what|whose] [name|line|series] is {tint}?|the {tint} [curve|line] [belongs to|is] [what|whom]?|{tint} line = ?|who or what is [plotted|drawn] in {tint}?", "{tint_ko} [선|곡선]~은 [뭐야|뭘 나타내|무엇을 뜻하나요|무슨 선이야]?|[무엇이|뭐가|어느 것이] {tint_ko} [선이야|으로 그려졌어]?|{tint_ko}으로 [그린|그려진|표시된] [것|항목]~은?", At(f"name{of}"), tint=tint.name, tint_ko=tint.korean),
        ask("axis-first", "[with|at] [which|what] [month|day|label] does the [horizontal axis|x-axis|bottom axis|chart] [begin|start]?|what is the [first|leftmost] [label|entry] on the [x-axis|horizontal axis|bottom]?|[from when|from which point] does the [curve|data|chart] [run|start]?|the [beginning|start] of the [period|x-axis]?", "[가로축|x축|아래 축]~은 [어디서|무엇부터|언제부터] [시작해|시작하나요]?|[가로축|x축]의 [첫|맨 왼쪽] [눈금|이름|글자]~은?|[언제|무엇]부터[의 자료야|인가요|야]?|기간의 시작~은?", At("label0")),
        ask("axis-last", "[with|at] [which|what] [month|day|label] does the [horizontal axis|x-axis|bottom axis] [end|stop]?|what is the [last|rightmost] [label|entry] [on the x-axis|at the bottom]?|[until when|up to which point] does the [curve|data|chart] [run|go|reach]?|the [end|last one] of the [period|x-axis]?", "[가로축|x축|아래 축]~은 [어디서|무엇으로|언제] [끝나|끝나나요]?|[가로축|x축]의 [마지막|맨 오른쪽] [눈금|이름|글자]~은?|[언제|무엇]까지[의 자료야|인가요|야]?|기간의 끝~은?", At(f"label{points - 1}")),
        ask("axis-top", "what is the [highest|top|largest|uppermost] [number|label|tick|value] on the [y-axis|vertical axis|left axis|scale]?|[how far|up to what] does the [vertical axis|scale|y-axis] [go|reach]?|the [upper end|maximum|top] of the scale?|where does the [left|vertical] [scale|axis] end?", "[세로축|y축|왼쪽 축]의 [가장 큰|맨 위|제일 높은|최대] [눈금|수|값|숫자]~은?|[세로축|y축|눈금]~은 [어디까지|얼마까지|몇까지] [있어|가|올라가나요]?|눈금 [최댓값|위쪽 끝]~은?", At(f"tick{ticks - 1}")),
        ask("axis-bottom", "what is the [lowest|bottom|smallest] [number|tick|label] on the [y-axis|vertical axis|left scale]?|where does the [vertical axis|scale|y-axis] [begin|start]?|the scale starts [at|from] [what|which number]?", "[세로축|y축]의 [가장 작은|맨 아래|최소] [눈금|수|숫자]~은?|[세로축|y축]~은 [어디서|얼마부터|몇부터] [시작해|시작하나요]?", At("tick0")),
        ask("chart-title", "what is [plotted|drawn|tracked|followed] (here)?|the [chart|graph|plot]'s [title|heading]?|what [development|quantity] does the [chart|curve|graph] [show|trace|follow]?|[read|give] me the heading [above|of] the [plot|lines|chart]|how is this [plot|diagram] [headed|titled|called]?", "[무엇을|뭘] [그린|나타낸|보여 주는] [그래프|차트]야?|[그래프|차트]의 [제목|이름|표제]~은 [뭐야|]?|[어떤|무슨] [변화|수치]~을 [보여 줘|나타내]?|[선 그래프|꺾은선] 제목 [읽어|알려] 줘", At("title")),
        ask("count-lines", "how many [lines|curves|series|graphs] are [drawn|plotted|there|in the legend]?|[count|number of] the [curves|lines]|between how many [lines|series] do i have to tell apart?|the [number|count] of [curves|lines|series]?", "[선|곡선|계열]~이 [몇 개야|몇 개예요|몇 개 있어|몇 줄이야]?|[선|곡선] [개수|수]~은?|범례에 [몇 개|몇 가지] [있어|나와]?|선 세어 줘", Count("items")),
        ask("after-on-axis", "what [comes|follows|stands] [after|right of] {name} on the [axis|bottom axis|x-axis]?|the [label|tick] [following|after|next to] {name}?|{name} is followed by [what|which label]?", "[가로축|축]에서 {name} 다음~은 [뭐야|]?|{name} [뒤에|오른쪽에|다음에] [오는|있는] [눈금|글자|것]~은?", At("label1"), name=base.names[0]),
        ask("absent-reading", "what was the exact [value|temperature|number] on the [19th|23rd|last Tuesday] at [noon|5 p.m.|dawn]?|what will the [value|line] be [in two years|next winter]?|who [measured|recorded|drew] [this|the curve]?|what is the [average|standard deviation|correlation] of all [points|values]?|which [instrument|sensor] was used?", "[19일|23일|지난 화요일] [정오|새벽|오후 5시]의 정확한 값은?|[2년 뒤|내년 겨울]에는 [얼마가 될까|얼마야]?|[누가|무엇으로] [측정했어|기록했나요|쟀어]?|[표준 편차|상관 계수]~은 얼마야?", CannotTell()),
    ]  # fmt: skip
    other = next(name for name in iter(lambda: rng.choice(PLACES + GROUPS)[korean], None) if name not in names)
    asks.append(ask("absent-line", "[what|which] colour is [{name}|the line of {name}|{name}'s curve]?|how [high|far] does {name} [go|reach]?|where does the [line|curve] for {name} end?", "{name} [선|곡선]~은 무슨 색이야?|{name}~은 [어디까지|얼마까지] [올라가|갔어]?|{name}의 색[깔|]~은?", CannotTell(), name=other))
    if marked is not None:
        asks += [
            ask("marked-value", "[which|what] [number|value|figure] is [marked|labelled|highlighted|tagged|called out] (on the curve)?|the [peak|top|highest point] [is labelled|has the label] [what|with what]?|what does the [bubble|label|tag|flag] [at|over] the [peak|line|highest point] say?|how high is the [peak|marked point]?|the curve tops out at [what|how much]?", "[표시된|강조된|말풍선에 적힌] [값|숫자|수치]~은 [뭐야|얼마야|]?|[꼭대기|정점|가장 높은 점]에 [뭐라고|얼마라고] [적혀|쓰여] 있[어|나요]?|[최고점|꼭대기]~은 [얼마야|몇이야|]?|곡선 위의 [숫자|이름표] 읽어 줘", At("peak")),
            ask("marked-box", "where is the [label|bubble|tag] of the [peak|highest point]?|[give me|i need] the [box|coordinates] of the [peak|value] [label|bubble|tag]|[locate|frame|mark] the [number|label] (that stands )on the curve", "[꼭대기|정점|최고점] [이름표|말풍선|숫자]~은 [어디 있어|어디야|어디에 있나요]?|[곡선 위|정점의] [숫자|값] [좌표|위치|상자] [알려 줘|줘]", BoxOf("peak")),
        ]  # fmt: skip
    if hint:
        asks.append(ask("chart-note", "what [hint|remark|note|line] [stands|is printed|is given] [under|below] the [plot|chart|curve]?|[read|repeat] the [bottom line|small text|note] (of the chart)|what does the [small print|text at the bottom] [tell|say]?", "[그래프|차트] [아래|밑]의 [글|글귀|설명]~은 [뭐야|]?|[작은 글씨|맨 아래 글] 읽어 줘|[아래|밑]에 뭐라고 [쓰여|적혀] 있[어|나요]?", At("hint")))
    if chosen is not None:
        asks.append(ask("selected-range", "[which|what] [range|period|time span|zoom] is [selected|active|set|highlighted]?|the [coloured|active|pressed] [button|range]?|over what [span|range] (of time )[is this|do we look]?|which of the [range|time] buttons is on?", "[어떤|무슨] [기간|범위]~이 [선택됐어|켜져 있어|눌려 있나요]?|[선택된|색칠된|눌린] [기간|버튼|범위]~은?|지금 [기간|범위]~은 [뭐로|무엇으로] [돼 있어|설정됐어]?", At(f"range{chosen}")))
    return Design("chart", html, width, height, asks)
