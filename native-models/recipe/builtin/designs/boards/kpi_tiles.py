"""A board of key figures: tiles with a value and how it changed."""

import random

from ..design import Ask, At, BoxOf, CannotTell, Count, Design, YesNo
from .parts import ask, ask_colour, el, frame, page, some_look, tints
from .words import company, figures

_PERIODS = [("vs. last month", "지난달 대비"), ("since last week", "지난주보다"), ("compared to yesterday", "어제 대비"), ("vs. Q2", "2분기 대비"), ("from last year", "전년 대비"), ("", ""), ("this week", "이번 주")]
_TITLES = [("Overview", "현황"), ("Performance", "실적"), ("Weekly summary", "주간 요약"), ("Key figures", "주요 지표"), ("Store at a glance", "매장 한눈에 보기"), ("Today", "오늘의 현황"), ("Executive board", "경영 현황판"), ("Health of the service", "서비스 상태"), ("October report", "10월 보고")]
_ACTIONS = [("Export", "내보내기"), ("Refresh", "새로 고침"), ("Add tile", "타일 추가"), ("Last 30 days", "최근 30일"), ("Share", "공유"), ("Customise", "맞춤 설정"), ("Compare", "비교")]


def build(rng: random.Random, korean: bool) -> Design:
    look = some_look(rng, korean)
    number = rng.randrange(4, 9)
    shown = figures(rng, korean, number)
    changes = _changes(rng, number)
    period = rng.choice(_PERIODS)[korean]
    columns = rng.choice([c for c in (1, 2, 3, 4) if c <= number and (c > 1 or number < 6)])
    strips = tints(rng, number) if number <= 6 and rng.random() < 0.4 else None
    value_size = rng.choice([18, 20, 24, 28, 32])
    thick = rng.choice([4, 5, 6])
    inside = f"{rng.choice([10, 14, 18])}px {rng.choice([12, 16, 20])}px"
    edge, centred, value_first = frame(rng, look), rng.random() < 0.3, rng.random() < 0.3
    rises, falls = rng.choice([("#16a34a", "#dc2626"), ("#22c55e", "#ef4444"), (look.muted, look.muted)])
    on_own_line = rng.random() < 0.6
    signs = rng.choice([("+", "-"), ("+", "-"), ("↑ ", "↓ "), ("+", "−")])

    tiles = []
    for i, ((name, value), change) in enumerate(zip(shown, changes, strict=True)):
        label = el(name, key=f"k{i}", id=f"name{i}", css=f"color:{look.muted};white-space:nowrap", beside=strips[i].name if strips else False)
        amount = el(value, value=f"k{i}", id=f"value{i}", css=f"font-size:{value_size}px;font-weight:700;white-space:nowrap;line-height:1.3")
        ink = rises if change > 0 else falls
        coloured = ink != look.muted
        delta = el(f"{signs[change < 0]}{abs(change)}%", tag="span", id=f"change{i}", css=f"color:{ink};white-space:nowrap", ink=("green" if change > 0 else "red") if coloured else False)
        since = el(period, tag="span", css=f"color:{look.muted};font-size:.85em;margin-left:6px")
        small = el([delta, since if period and on_own_line else ""], css="white-space:nowrap" if on_own_line else "position:absolute;right:12px;top:10px")
        parts = [amount, label, small] if value_first else [label, amount, small]
        strip = f"border-left:{thick}px solid {strips[i].css};" if strips else ""
        tiles.append(el(parts, box=True, id=f"tile{i}", counted="cards", css=f"position:relative;padding:{inside};{edge}{strip}" + ("text-align:center;" if centred and on_own_line and not strips else "")))

    title = rng.choice(_TITLES)[korean] if rng.random() < 0.6 else company(rng, korean)
    actions = [a[korean] for a in rng.sample(_ACTIONS, rng.choice([0, 0, 1, 2]))]
    primary = tints(rng, 1)[0]
    pressed = [
        el(text, tag="span", button=True, id=f"button{i}", colour=primary.name if i == 0 else False, css=f"padding:5px 12px;border-radius:{look.radius}px;margin-left:8px;white-space:nowrap;" + (f"background:{primary.css};color:{primary.on}" if i == 0 else "border:1px solid #8888"))
        for i, text in enumerate(actions)
    ]
    head = el([el(title, tag="b", title=True, id="title", css=f"font-size:{look.size + rng.choice([2, 4, 8])}px;white-space:nowrap"), el(pressed)], css="display:flex;justify-content:space-between;align-items:center;margin-bottom:16px;gap:20px")
    gap = rng.choice([8, 12, 18, 24])
    grid = el(tiles, css=f"display:grid;grid-template-columns:repeat({columns},{rng.choice(['1fr', 'minmax(0,1fr)'])});gap:{gap}px")
    width = max(420, min(1280, columns * rng.randrange(220 + value_size * 2, 330)))
    rows = -(-number // columns)
    pad = rng.choice([16, 24, 32])
    height = round(2 * pad + 70 + rows * (gap + 40 + look.size * 2 * 1.65 + value_size * 1.35))
    html = page(look, el([head, grid], css=f"padding:{pad}px"))

    best, worst = max(range(number), key=lambda i: changes[i]), min(range(number), key=lambda i: changes[i])
    of = rng.randrange(number)
    rose = [i for i in range(number) if changes[i] > 0]
    asks = [
        ask("value", "[what does|what is|how much is] (the )[figure|number|value] [for|of|under] {name} (right now)?|{name}: [how much|what value|which number]?|[read off|read out|quote|fetch] the {name} figure|i need the {name} [number|reading] (please)|where does {name} [stand|sit] [at present|now|at the moment]?|our {name} [comes to|stands at|amounts to] what?|[could you|can you|would you] [look up|check|read me] {name}?|{name} [is at|shows] what number?|state the current {name}",
            "{name}~은 [지금|현재|] [얼마야|얼마인가요|얼마예요|몇이야]?|{name} [수치|값|숫자] [좀 |]읽어 [줘|주세요]|{name}?|{name} 칸에 [뭐라고|얼마라고] [나와|적혀 있어|쓰여 있나요]?|[현재|지금] {name}~이 [어느 정도야|얼마나 되지|얼마나 되나요]?|{name} [확인해|알려] 줘|{name}~이 얼마인지 [알고 싶어|궁금해|말해 줘]|{name}의 [값|수치]~은?",
            At(f"value{of}"), name=shown[of][0]),
        ask("change-of", "[by how much|how much] did {name} [change|move|shift]?|what is the change [in|of|for] {name}?|{name} [went|moved|is] [up or down] by [what|how many] percent?|[give|tell|show] me the [percentage|trend|delta|difference] (shown )[under|for|next to] {name}|how has {name} [developed|evolved|done] (compared with before)?|{name}: [trend|delta|change]?|which percentage [stands|is given] with {name}?|i'd like [the movement of {name}|to hear how far {name} moved]",
            "{name}~은 [얼마나|몇 퍼센트] [변했어|바뀌었어|움직였어|변동했나요]?|{name}의 [증감률|변화율|변동폭|증감]~은?|{name} [증감|변화|추이] [알려 줘|읽어 줘|뭐야]|{name}~은 [전보다|이전보다] [몇 프로|얼마나] [달라졌어|차이 나]?|{name} 옆 퍼센트 [숫자|값]?|{name}~이 얼마나 [오르거나 내렸어|변했는지 말해 줘]|{name}의 변동이 [몇 퍼센트인지|얼마인지] [궁금합니다|알려 주세요]",
            At(f"change{of}"), name=shown[of][0]),
        ask("rose-most", "[which|what] [figure|metric|number|tile|kpi] [rose|grew|climbed|increased|improved] [the most|most strongly|the furthest]?|[where|in which metric] is the [biggest|largest|strongest] [gain|increase|rise|jump]?|what [went up|grew] [most|fastest]?|name the [metric|measure|figure] with the [steepest|greatest|best] [growth|rise|positive change]|the [top|biggest] [riser|climber|gainer]?|our strongest [growth|increase] was in [what|which figure]?|tell me which [one|figure] [jumped|gained] the most",
            "[가장|제일] [많이|크게] [오른|늘어난|증가한|상승한|좋아진] [지표|항목|수치|것]~은?|뭐가 [제일|가장] [많이 올랐어|크게 늘었어|많이 뛰었어]?|[상승률|증가율]~이 [가장|제일] [높은|큰] [게|것이|지표가] [뭐야|무엇인가요]?|증가 폭이 최고인 [지표|타일] [알려 줘|이름은]|[무엇이|어떤 지표가] [최대|가장 큰] 폭으로 [성장했나요|증가했어]?",
            At(f"name{best}")) if rose else None,
        ask("fell-most", "[which|what] [figure|metric|number|tile] [fell|dropped|declined|shrank|sank] [the most|furthest|hardest]?|where is the [biggest|sharpest|worst] [drop|decline|fall|loss]?|what went down [most|the most]?|name the [metric|figure] with the [largest|steepest] [decrease|dip|negative change]|the [biggest|worst] [faller|loser]?|[point out|find|spot] the [measure|number] that [slid|lost|worsened] the most|what should worry us most, judging by the drop?",
            "[가장|제일] [많이|크게] [떨어진|내린|줄어든|감소한|하락한] [지표|항목|수치|것]~은?|뭐가 [제일|가장] [많이 떨어졌어|크게 줄었어|많이 빠졌어]?|[하락률|감소율]~이 [가장|제일] [높은|큰] [게|것이|지표가] [뭐야|무엇인가요]?|감소 폭이 최대인 [지표|타일] [알려 줘|이름은]|[무엇이|어떤 지표가] 제일 [나빠졌나요|많이 내려갔어]?",
            At(f"name{worst}")) if changes[worst] < 0 else None,
        ask("did-it-rise", "did {name} [go up|rise|increase|grow]?|is {name} [up|higher than before|growing|on the rise]?|has {name} [risen|gone up|increased|climbed]?|{name} [rising|climbing|growing]?|would you say {name} is [trending upward|increasing]?|[check|tell me] [if|whether] {name} [went up|rose|grew]|are we [seeing|looking at] an increase in {name}?",
            "{name}~은 [올랐어|늘었어|증가했어|상승했나요|올라갔나요]?|{name}~이 [전보다|이전보다] [높아졌어|많아졌어|올랐나요]?|{name} [상승|증가]한 거 맞아?|{name}~이 [늘었는지|올랐는지|증가했는지] [확인해 줘|알려 줘]|{name} [오르는|느는] 중이야?|{name} [상승세야|증가세인가요]?",
            YesNo(changes[of] > 0), name=shown[of][0]),
        ask("box-of-tile", "[where|whereabouts] is the {name} [tile|card|panel|widget]?|[give|tell|send] me the [box|coordinates|bounds|rectangle|position] of [the {name} tile|the card for {name}|{name}]|[mark|outline|locate|frame|highlight] the {name} [tile|card|panel]|which [area|region|part] [holds|contains|shows] {name}?|the [bounding box|frame|area] around {name} (please)|{name} [tile|card]: [coordinates|location|box]?|draw a box around the [panel|card] [labelled|called|headed] {name}",
            "{name} [타일|카드|칸|패널]~은 어디[야|에 있어|에 있나요]?|{name} [카드|타일]의 [좌표|위치|영역|박스] [알려 줘|줘|좀]|{name} [카드|타일] [위치|좌표]?|{name}~이 [있는|나온|적힌] [칸|영역|상자] [표시해|짚어|찾아] 줘|{name} [타일|패널]에 [네모|상자|박스] 쳐 줘|{name} 카드를 감싸는 [사각형|좌표]~은?",
            BoxOf(f"tile{of}"), name=shown[of][0]),
        ask("which-has-value", "[which|what] [metric|figure|tile|card] [shows|stands at|reads|displays|has] {value}?|what [does {value} stand for|is {value} the value of|does the {value} refer to]?|{value} [belongs to|is] which [metric|figure|tile]?|to what does {value} [belong|refer]?|under which [name|label|heading] do i [find|see] {value}?|what's [labelled|behind the number] {value}|{value}: what is that?",
            "{value}~은 [뭐야|무슨 수치야|무엇의 값이야|어떤 지표인가요]?|[무엇이|뭐가|어떤 지표가|어느 항목이] {value}[야|인가요|이야|로 나와]?|{value}~이 [뜻하는|가리키는|의미하는] [건|것은] [뭐지|무엇인가요]?|{value} [어디|어느 칸]에 [있어|나와]?|값이 {value}인 [타일|카드|항목] [이름|] 알려 줘",
            At(f"name{of}"), value=shown[of][1]),
        ask("count-tiles", "how many [tiles|key figures|cards|metrics|panels|kpis] [are there|are shown|does the board have|do you see|make up this board]?|[count|number] the [tiles|cards|metrics] (for me)|the number of [tiles|metrics|key figures]?|[what's|give me] the [count|total number] of [cards|panels|figures] (here)|of how many [tiles|metrics] does this [consist|board consist]?",
            "[타일|카드|지표|칸]~이 [몇 개|모두 몇 개|총 몇 개][야|예요|있어|인가요|나와]?|[지표|카드|타일] [개수|갯수|수]~은?|[화면에|여기] [수치가|지표가|카드가] 몇 개 [보여|있나요|있지]?|[카드|타일] 몇 장?|[타일|지표] 세어 줘",
            Count("cards")),
        ask("title", "what is this [board|overview|page|report] [called|titled|about]?|[read|give|tell] me the [heading|headline|title] (at the top)|the [title|heading|name] of this [board|page]?|what [stands|is written] [at the top|above the tiles]?|under what [name|heading] does this [board|report] run?|how is the [page|board] [headed|entitled]?",
            "[제목|표제|머리말]~이 [뭐야|무엇인가요|뭐라고 돼 있어]?|맨 위에 [뭐라고|뭐가] [쓰여|적혀] 있[어|나요]?|이 [화면|현황판|보드]의 [제목|이름]~은?|[현황판|대시보드] 제목 [좀 |]읽어 [줘|주세요]|상단 [제목|글씨]?",
            At("title")),
    ]  # fmt: skip
    asks += _absent(rng, [name for name, _ in shown], korean)
    if strips:
        tint = strips[of]
        asks.append(ask_colour("strip-colour", "what colour is the [strip|edge|bar|stripe|line] [beside|next to|left of|at] {name}?|[which|what] colour [marks|goes with|belongs to] {name}?|the {name} [tile|card] has [which|what] colour [strip|edge|stripe]?|{name}: [colour|color] of its [edge|stripe|marker]?|in [what|which] [colour|color] is {name} [marked|edged]?|name the [colour|color] on the left [side|edge] of {name}",
                               "{name} [옆|왼쪽|카드의] [띠|줄|선|막대]~은 무슨 색[이야|인가요|이에요|]?|{name}~은 [어떤|무슨] [색|색깔|색상]으로 [표시돼|표시되어 있나요|구분돼]?|{name} 카드 [테두리|왼쪽 띠] [색|색깔|색상]?|{name} 색[깔|상|]~이 뭐야?", tint, name=shown[of][0]))
        asks.append(ask("of-colour", "[which|what] [metric|figure|tile|card] is [marked|edged] [in |]{tint}?|what [has|carries] the {tint} [strip|edge|stripe|bar]?|the {tint} [strip|marker|edge] [belongs to|stands for] [what|which figure]?|{tint} [stripe|edge] - which [tile|metric] is that?|name the [tile|card] with a {tint} [side|edge|line]",
                        "{tint_ko} [띠|줄|선|막대]~이 [있는|붙은|그려진] [카드|지표|타일]~은 [뭐야|무엇인가요|]?|{tint_ko}으로 표시된 [지표|항목|칸]~은?|{tint_ko} 카드가 뭐야?|[어느|어떤] [카드|지표|타일]~이 {tint_ko}[이야|인가요]?", At(f"name{of}"), tint=tint.name, tint_ko=tint.korean))
    if actions:
        asks.append(ask("button-names", "[which|what] [buttons|controls] are [there|at the top|in the header|on offer]?|what can i [press|click|tap] [here|in the corner|on this board]?|[list|name|read] (me )the [buttons|actions] (on the right)|the [buttons|actions] [available|offered]?|what does the [top right|header] [offer|let me do]?",
                        "[어떤|무슨] 버튼이 [있어|있나요|보여]?|[누를|클릭할] 수 있는 [건|것은|버튼은] [뭐야|무엇인가요]?|버튼 [이름|목록|전부] [말해 줘|읽어 줘|알려 줘]|[오른쪽 위|상단] [버튼|단추]~은?", *[part for i in range(len(actions)) for part in ([", "] if i else []) + [At(f"button{i}")]]))
    return Design("dashboard", html, width, height, [a for a in asks if a])


def _changes(rng: random.Random, number: int) -> list[float]:
    """All of different size, up or down."""
    sizes = rng.sample(range(2, 420), number)
    return [size / 10 * rng.choice([1, 1, -1]) for size in sizes]


def _absent(rng: random.Random, shown: list[str], korean: bool) -> list[Ask]:
    other = next(name for name, _ in iter(lambda: figures(rng, korean, 1)[0], None) if name not in shown)
    return [
        ask("absent-figure", "what [is|does the board say about] {name}?|[give|tell|read] me {name}|how [much|high] is {name}?|the [number|value] of {name} (please)?|{name}?|where do we stand with {name}?",
            "{name}~은 [얼마야|몇이야|얼마인가요]?|{name} [수치|값] [알려 줘|읽어 줘]|{name}~이 [어느 정도야|얼마나 돼]?|{name}?", CannotTell(), name=other),
        ask("absent-person", "who [made|drew up|is responsible for|maintains|prepared|compiled] this [board|report|overview]?|[whose|which person's] [dashboard|board|report] is this?|tell me the [author|owner] of these figures|which [employee|manager] [entered|reported] the numbers?|the name of the [person in charge|analyst]?",
            "이 [현황판|보고서|화면]~은 누가 [만들었어|작성했어|관리해|준비했나요]?|[담당자|작성자|관리자|분석가]~이 누구[야|예요|인가요]?|이 수치를 [입력한|보고한] 사람은?|[담당 직원|책임자] 이름 [알려 줘|이 뭐야]", CannotTell()),
        ask("absent-target", "what [target|goal|budget|forecast|plan] [was set|had been set|did they set] for {name}?|[how high is|what's] the [target|planned value|goal] for {name}?|by when [must|should] {name} [reach its goal|be achieved]?|what will {name} be next [month|year|quarter]?|how much was {name} [five|ten|three] years ago?",
            "{name}의 [목표|목표치|예산|계획]~은 [얼마야|얼마로 잡혔어|몇이야]?|{name}~은 [내년|다음 달|다음 분기]에 [얼마가 될까|얼마야]?|[3년|5년|10년] 전 {name}~은 얼마였어?|{name} 목표 [달성일|기한]~은 언제야?", CannotTell(), name=rng.choice(shown)),
    ]  # fmt: skip
