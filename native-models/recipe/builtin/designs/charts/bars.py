"""A chart of bars: columns with their values above and names below, or bars that lie, with their values at the end."""

import random

from ..boards.parts import Html, ask, ask_colour, el, frame, page, some_look, tints
from ..boards.words import company
from ..design import At, Design
from .questions import about
from .series import some_series

_NOTES = [
    ("Figures are provisional and may still change.", "잠정 집계이며 바뀔 수 있습니다."), ("Rounded to whole numbers where that was needed.", "필요한 곳은 소수점 아래를 반올림했습니다."), ("Updated every morning at 6:00.", "매일 오전 6시에 갱신됩니다."), ("Hover over a bar for details.", "막대에 마우스를 올리면 자세히 볼 수 있습니다."),
    ("Last year's results are in the archive.", "지난해 결과는 보관함에 있습니다."), ("Branches that opened in spring are not included.", "봄에 연 지점은 포함하지 않았습니다."), ("Please send corrections before Friday.", "금요일 전까지 고칠 점을 알려 주세요."), ("Entries below two percent were left out.", "2퍼센트가 안 되는 항목은 뺐습니다."),
]  # fmt: skip
_ROOMY = 0.3  # of the longest: from here on, a value fits into its bar
_TABS = [("Day", "일"), ("Week", "주"), ("Month", "월"), ("Year", "연")]


def build(rng: random.Random, korean: bool) -> Design:
    look = some_look(rng, korean)
    upright = rng.random() < 0.5
    number = rng.randrange(3, 8 if upright else 9)
    series = some_series(rng, korean, number)
    number = len(series.names)
    order = sorted(range(number), key=lambda i: -series.values[i]) if rng.random() < 0.3 else list(range(number))
    many = rng.random() < 0.55
    colours = tints(rng, number) if many else tints(rng, 1) * number
    top, gap, radius = max(series.values), rng.choice([6, 10, 16, 24]), rng.choice([0, 0, 3, 6])
    inside = rng.random() < 0.3
    width = max(420, min(1280, (number * rng.randrange(88, 140) + 60) if upright else rng.randrange(440, 1000)))
    tall = rng.randrange(160, 380)

    bars = []
    for i in order:
        tint, part = colours[i], series.values[i] / top
        name = el(series.names[i], key=f"k{i}", id=f"name{i}", counted="bars", css="white-space:nowrap;" + ("font-size:.9em" if upright else ""))
        roomy = inside and part > _ROOMY
        value = el(
            series.written[i], value=f"k{i}", id=f"value{i}", rank="value", amount=f"{series.values[i]:g}", named=f"name{i}", colour=tint.name if roomy else False, beside=tint.name if not roomy and not upright else False,
            css="white-space:nowrap;width:max-content;" + (f"background:{tint.css};color:{tint.on};padding:2px 4px" if roomy else f"font-size:.9em;color:{look.muted}"),
        )  # fmt: skip
        if upright:
            bar = el(value if roomy else "", css=f"width:60%;min-width:36px;height:{max(6, part * tall):.0f}px;background:{tint.css};border-radius:{radius}px {radius}px 0 0;display:flex;justify-content:center;overflow:visible;padding-top:3px")
            bars.append(el([Html("") if roomy else value, bar, el(name, css="margin-top:6px")], css=f"flex:1;display:flex;flex-direction:column;align-items:center;justify-content:flex-end;height:{tall + 60}px"))
        else:
            bar = el(value if roomy else "", css=f"width:{max(2, part * 100):.1f}%;height:{look.size + 12}px;background:{tint.css};border-radius:0 {radius}px {radius}px 0;display:flex;align-items:center;justify-content:flex-end;padding:0 {4 if roomy else 0}px")
            bars.append(Html(el(name, css="text-align:right") + el([bar, Html("") if roomy else value], css="display:flex;align-items:center;gap:8px;padding-right:90px")))
    axis = rng.choice(["", f"border-{'bottom' if upright else 'left'}:1px solid #8888;"])
    lines = "background-image:repeating-linear-gradient(0deg,#8883 0 1px,transparent 1px 44px);" if upright and rng.random() < 0.3 else ""
    plot = el(bars, css=(f"display:flex;gap:{gap}px;align-items:flex-end;{lines}" if upright else f"display:grid;grid-template-columns:max-content 1fr;gap:{gap}px 12px;align-items:center;") + ("" if upright else axis.replace("left", "top")))

    title = el(series.title, title=True, id="title", css=f"font-size:{look.size + rng.choice([2, 4, 8])}px;font-weight:700;white-space:nowrap;" + rng.choice(["", "text-align:center"]))
    by = rng.random() < 0.6
    source = el(company(rng, korean), css=f"color:{look.muted};font-size:.9em;margin-bottom:6px") if by else Html("")
    note = rng.choice(_NOTES)[korean] if rng.random() < 0.8 else ""
    chosen = rng.randrange(4) if rng.random() < 0.45 else None
    accent = tints(rng, 1)[0]
    tabs = el([el(t[korean], tag="span", button=True, id=f"tab{i}", css=f"padding:3px 10px;border-radius:{look.radius}px;" + (f"background:{accent.css};color:{accent.on}" if i == chosen else "border:1px solid #8886"), colour=accent.name if i == chosen else False) for i, t in enumerate(_TABS)], css="display:flex;gap:6px;margin:8px 0") if chosen is not None else Html("")
    card = frame(rng, look) if rng.random() < 0.6 else ""
    body = el([title, source, tabs, el(plot, css="margin-top:14px"), el(note, message=True, id="note", css=f"color:{look.muted};font-size:.9em;margin-top:12px") if note else ""], css=f"margin:{rng.choice([12, 20])}px;padding:16px;{card}")
    height = round(150 + 5 * look.size + (tall + 70 if upright else number * (look.size * 1.6 + 14 + gap)))

    asks = about(rng, series, korean)
    touched = [i for i in range(number) if not upright or inside and series.values[i] / top > _ROOMY]  # text stands on or right beside their bars
    of = rng.choice(touched or [0])
    if many and touched:
        tint = colours[of]
        asks += [
            ask_colour("bar-colour", "[what|which] colour is the [bar|column|block] [of|for|labelled|named] {name}?|[in what|in which] [color|colour] is {name} [drawn|painted|filled|plotted]?|the {name} bar is [what|which] colour?|{name}: [bar colour|colour]?|how is {name} coloured?|tell me the [hue|shade|colour] (that is )used for {name}|what's the [fill|hue] of the {name} [bar|column]?",
                "{name} [막대|기둥|바]~은 [무슨|어떤] 색[이야|인가요|이에요|]?|{name}~은 [무슨|어떤] [색|색깔|색상]으로 [그려져 있어|칠해져 있어|나와 있나요|표시됐어]?|{name} 막대 [색|색깔|색상]~은?|{name}의 색[깔|상|]~을 [알려|말해] 줘", tint, name=series.names[of]),
            ask("of-colour", "[which|what] [entry|category|name] [has|is shown by|is drawn with] the {tint} [bar|column|block]?|what does the {tint} [bar|column|one] [stand for|mean|represent|show]?|the {tint} [bar|column] [belongs to|is] [whom|what]?|{tint} = ?|name the category [drawn|painted|coloured] {tint}|the bar in {tint} is [labelled|called] what?",
                "{tint_ko} [막대|기둥|바]~은 [뭐야|무엇인가요|무슨 항목이야|뭘 뜻해]?|[무엇이|뭐가|어느 항목이] {tint_ko}[이야|인가요]?|{tint_ko}으로 [그린|칠한|표시된] [항목|막대] [이름|]~은?|{tint_ko} 막대의 이름 알려 줘", At(f"name{of}"), tint=tint.name, tint_ko=tint.korean),
            ask("value-of-colour", "[how high|how much|what number] is the {tint} [bar|column|one]?|the value of the {tint} [bar|column]?|read the {tint} [bar|column]|what [does|is written at] the {tint} bar( say)?", "{tint_ko} 막대[의 값|의 수치|]~은 [얼마야|몇이야|]?|{tint_ko} [막대|기둥] [값|숫자] 읽어 줘|{tint_ko} 막대에 [적힌|붙은] [숫자|값]~은?", At(f"value{of}"), tint=tint.name, tint_ko=tint.korean),
        ]  # fmt: skip
    elif touched:
        asks.append(ask_colour("bars-colour", "[what|which] colour are the [bars|columns]?|in [what|which] colour [are the bars drawn|is the chart]?|the bars' [colour|color]?|[how are|tell me how] the [bars|columns] [are |]coloured", "막대[들은|는] [무슨|어떤] 색이야?|막대 [색|색깔|색상]~은?|[그래프|차트]~은 [무슨|어떤] [색|색깔]로 그렸어?", colours[0]))
    at = rng.randrange(number - 1)
    asks += [
        ask("next-bar", "[what|which name|which bar] [comes|stands|follows] [right|directly|just] [after|behind] {name}?|{name} is followed by [what|which]?|the [neighbour|next one|bar] after {name}?|going through them in order, what follows {name}?" if upright else "[what|which bar|which name] [is|stands|lies] [directly|right|just] [below|under|beneath] {name}?|under {name}, what [is|comes|stands]?|the [next one down|bar below] {name}?|what follows {name} (in the list)?",
            "{name} [바로 다음|다음|바로 오른쪽] [막대|항목|것]~은 [뭐야|]?|{name} [뒤에|다음에] [뭐가|무엇이] [와|오나요|있어]?|{name}의 오른쪽 이웃은?" if upright else "{name} [바로 아래|밑|아래] [막대|항목|것]~은 [뭐야|]?|{name} [아래에|밑에] [뭐가|무엇이] 있[어|나요]?|{name} 다음 줄은?", At(f"name{order[at + 1]}"), name=series.names[order[at]]),
        ask("first-bar", "[which|what] is the [first|leftmost] [bar|column|name]?|what [stands|is] at the (far )left?|the chart [begins|starts] with [what|which]?|name the [first|leftmost] [one|bar]" if upright else "[which|what] is the [topmost|first|uppermost] [bar|name|entry]?|what stands at the [very |]top of the list of bars?|the chart [begins|starts] with [what|which]?", "[맨 왼쪽|첫|첫 번째|제일 왼쪽] [막대|항목]~은 [뭐야|무엇인가요|]?|[왼쪽 끝|맨 처음]에 [뭐가|무엇이] [있어|나와]?" if upright else "[맨 위|첫|첫 번째|제일 위] [막대|항목]~은 [뭐야|무엇인가요|]?|[맨 위|맨 처음]에 [뭐가|무엇이] [있어|나와]?", At(f"name{order[0]}")),
    ]  # fmt: skip
    if note:
        asks.append(ask("chart-note", "what does the [note|footnote|small print|remark] [below|under the chart|at the bottom] say?|[read|quote] the [note|remark|line] (under the bars)|the [text|sentence] [below|beneath] the [bars|chart]?|is there a [footnote|remark] and what does it say?", "[아래|차트 밑|밑에|하단] [설명|글귀|글|각주|주석]~은 [뭐야|뭐라고 돼 있어|]?|[각주|주석|안내 문구] 읽어 줘|차트 [밑에|아래에] 뭐라고 [쓰여|적혀] 있[어|나요]?", At("note")))
    if chosen is not None:
        asks.append(ask("selected-tab", "[which|what] [period|range|tab] is [selected|active|chosen|highlighted]?|what [span|time range] (of time )[am i looking at|is switched on]?|the [active|highlighted|coloured] [tab|button]?|is it by day, week, month or year?", "[어떤|무슨] [기간|탭|단위]~이 [선택됐어|켜져 있어|활성화되어 있나요]?|[선택된|눌린|강조된] [탭|기간|버튼]~은?|[지금|현재] [무슨 기간|어떤 단위]로 [보고 있어|표시되어 있나요]?", At(f"tab{chosen}")))
    return Design("chart", page(look, body), width, height, asks)
