"""What is asked of charts whose entries have names and values, each chart in words of its own beside these."""

import random

from ..boards.parts import ask
from ..design import Ask, At, CannotTell, Count, YesNo
from .series import Series, some_series


def about(rng: random.Random, series: Series, korean: bool, counted: str | None = "bars", written: bool = True) -> list[Ask]:
    """Elements have the ids `name0`..., `value0`... (if values are `written`) and `title`."""
    names, values = series.names, series.values
    n = len(names)
    order = sorted(range(n), key=lambda i: values[i])
    low, high, second = order[0], order[-1], order[-2]
    of, other = rng.sample(range(n), 2)
    asks = [
        ask("chart-highest", "[which|what] [bar|category|entry|name] [is|stands|comes out] [highest|tallest|largest|longest|on top]?|[who or what|what] [leads|dominates|is ahead|comes first|wins]?|where is the [peak|maximum|record|summit]?|the [peak|maximum|leader|biggest entry]?|name the [winner|front-runner|category with the greatest value]|[which|what] [accounts for|makes up|reaches] the most?|[i'd like to know|tell me] which [one|category] is [number one|in first place|unbeaten]|nothing [is higher|beats|exceeds] which entry?",
            "[가장|제일] [높은|큰|긴|많은] [막대|항목|것|게]~은 [뭐야|무엇인가요|]?|[1등|1위|최고|선두]~은 [어디야|뭐야|무엇인가요]?|[최댓값|최고치|정점]~을 [보인|기록한|찍은] [항목|것]~은?|뭐가 [제일|가장] [높아|많아|커|앞서]?|[가장|제일] [많이 차지하는|앞선|큰 값을 가진] [것|항목] [말해|알려|짚어] 줘|어느 [것이|항목이] [으뜸|최고|최대]인가요?",
            At(f"name{high}")),
        ask("chart-lowest", "[which|what] [bar|category|entry|name] [is|stands] [lowest|shortest|smallest|at the bottom]?|what [trails|comes last|lags behind|has the least]?|where is the [low point|minimum|trough]?|the [minimum|smallest entry|tail-ender]?|name the [loser|weakest category|entry with the least value]|[which|what] [contributes|reaches|gets] the least?|[i'd like to know|tell me] which [one|category] is [in last place|smaller than the rest|the weakest]",
            "[가장|제일] [낮은|작은|짧은|적은] [막대|항목|것|게]~은 [뭐야|무엇인가요|]?|[꼴찌|최하위|맨 끝 순위]~은 [어디야|뭐야|무엇인가요]?|[최솟값|최저치|바닥]~을 [보인|기록한|찍은] [항목|것]~은?|뭐가 [제일|가장] [낮아|적어|작아|뒤처져]?|[가장|제일] [적게 차지하는|뒤진|작은 값을 가진] [것|항목] [말해|알려|짚어] 줘",
            At(f"name{low}")),
        ask("chart-second", "[which|what] [is|comes|ranks] [second|second highest|number two|in second place]?|who is the runner-up?|the [second largest|second biggest|runner-up]?|after {top}, [which|what] [is|comes] [next|the largest]?|name the [second|second-placed] [entry|category] [by value|by size]|not the [top|first] one but the one [behind it|following it] in [size|rank]?",
            "[두 번째로|둘째로] [높은|큰|많은] [항목|것|건]~은 [뭐야|무엇인가요|]?|2위~은 [뭐야|어디야|무엇인가요|]?|{top} 다음으로 [높은|큰|많은] [것|항목]~은?|[차점자|준우승|2등]~은?|[1위|최고] 바로 다음[은|은 뭐야]?",
            At(f"name{second}"), top=names[high]),
        ask("chart-compare", "is {one} [higher|larger|bigger|greater] than {two}?|does {one} [beat|exceed|outdo|surpass|outrank] {two}?|{one} [above|ahead of|greater than|over] {two}?|[would you say|is it true that] {one} [lies|is] [above|ahead of] {two}?|comparing {one} [and|with|to] {two}, is the former [larger|higher]?|{two} is [smaller|lower|less] than {one}, [right|isn't it|correct]?",
            "{one}~이 {two}보다 [높아|많아|커|큰가요|높은가요|앞서]?|{one}~은 {two}보다 [위야|위인가요|더 높니|더 많니]?|{two}~이 {one}보다 [작은|낮은|적은] 거 맞아?|{one}~이 {two}~을 [넘어|앞질러|능가하나요|이기고 있어]?|{one}~이 {two}보다 [큰지|높은지] [알려 줘|확인해 줘]",
            YesNo(values[of] > values[other]), one=names[of], two=names[other]),
        ask("chart-title", "what [does|is] this [chart|graph|diagram] [show|called|about|headed]?|what [is|has been] [plotted|being compared|measured|charted] here?|the [chart's|graph's] [title|heading|caption]?|[read|give] (me )the [title|heading] of the [chart|graph|figure]|[under|above] the chart, what title [is given|stands]?|what's the [subject|topic|theme] of this [graph|graphic]?",
            "이 [차트|그래프|도표]~은 [뭘|무엇을] [보여 줘|나타내|비교해|보여 주나요]?|[차트|그래프] [제목|표제|이름]~은?|[무엇에|뭐에] 대한 [그래프|차트|도표][야|인가요]?|[그래프|차트] [제목|머리글] [읽어|알려] 줘|[무슨|어떤] [그래프|차트|도표]야?|주제가 뭐야?",
            At("title")),
    ]  # fmt: skip
    if counted:
        asks.append(ask("chart-count", "how many [bars|categories|entries|values|data points] [are there|are compared|does it have|are drawn|can be seen]?|[count|number] the [bars|categories|entries]|the [number|total|count] of [bars|categories|entries]?|into how many [groups|categories] is [it|this] [divided|split]?|between how many [things|entries] does the [chart|graph] distinguish?",
                        "[막대|항목|범주|값]~이 [몇 개|모두 몇 개|전부 몇 개][야|예요|있어|인가요]?|[항목|막대|범주] [수|개수|갯수]~은?|몇 [가지|개]~을 [비교해|비교하고 있어|나타내나요]?|[항목|막대] [세어|헤아려] 줘|[몇 개로|몇 가지로] [나뉘어|구분되어] 있[어|나요]?", Count(counted)))
    if written:
        asks += [
            ask("chart-value", "what [value|number|figure] [does {name} have|belongs to {name}|is written for {name}]?|how [much|many|high|tall] is {name}?|{name} [reached|got|scored|came to] what?|[read off|read|quote] {name}|{name}?|at {name}, [what does the chart say|which number is printed]?|the [number|value|label] [for|of|above|beside] {name} (please)|how far does {name} [go|reach|get]?",
                "{name}~은 [얼마야|몇이야|얼마인가요|얼마예요]?|{name}의 [값|수치|숫자|높이]~은?|{name} [값|수치] [읽어|알려|말해] 줘|{name}?|{name} [막대|항목]에 [적힌|표시된] [수|값|숫자]~은?|{name}~은 [얼마까지|어디까지] [갔어|올랐어|나왔어]?|{name}~이 [얼마나|어느 정도] 되[니|나요|지]?",
                At(f"value{of}"), name=names[of]),
            ask("chart-highest-value", "what is the [highest|largest|greatest|top|maximum] [value|number|figure]?|how [high|large] is the [peak|maximum|tallest bar|leader]?|the [maximum|top|peak] [value|figure]?|how much does the [leader|winner|biggest one] have?|up to what [number|value] does [it|the chart] go at most?|read the [biggest|largest] number (off the chart)",
                "[최댓값|최고치|최고값|가장 큰 값|제일 높은 수치]~은 [얼마야|몇이야|]?|[가장|제일] [높은|큰|긴] [것|막대|항목]~은 [얼마야|몇이야|값이 얼마인가요]?|[1위|선두|최고]의 [값|수치]~은?|[최고|최대] 몇까지 [나왔어|갔어]?|제일 큰 [숫자|수] 읽어 줘", At(f"value{high}")),
            ask("chart-lowest-value", "what is the [lowest|smallest|minimum|least] [value|number|figure]?|how [low|small] is the [minimum|shortest bar|last one]?|the [minimum|bottom] [value|figure]?|how [little|much] does the [smallest|last] one have?|read the [smallest|lowest] number (off the chart)",
                "[최솟값|최저치|최저값|가장 작은 값|제일 낮은 수치]~은 [얼마야|몇이야|]?|[가장|제일] [낮은|작은|짧은] [것|막대|항목]~은 [얼마야|몇이야|값이 얼마인가요]?|[꼴찌|최하위]의 [값|수치]~은?|제일 작은 [숫자|수] 읽어 줘", At(f"value{low}")),
            ask("chart-whose-value", "[which|what] [entry|category|bar|name] [has|shows|stands at|reaches|equals] {value}?|{value} [belongs to|is] [which|what]?|what [comes to|amounts to|is at] {value}?|[behind|beside] the number {value}, [what|which name] do i [find|see]?|{value} - [whose|for what] is that?|to which [name|category] does {value} [refer|apply|belong]?",
                "{value}~은 [뭐야|무슨 값이야|어느 항목이야|무엇의 수치인가요]?|[뭐가|무엇이|어느 항목이] {value}[야|인가요|이야]?|값이 {value}인 [것|항목|막대]~은?|{value}~을 [기록한|나타낸|가진] [항목|것] 알려 줘", At(f"name{of}"), value=series.written[of]),
        ]  # fmt: skip
    absent = next(name for name in iter(lambda: some_series(rng, korean, 3).names[0], None) if name not in names)
    asks += [
        ask("absent-entry", "[how much|how high|what] is {name}?|[what value|which number] does {name} have?|the figure for {name}?|[read|give] me {name}|{name}: [how many|value]?", "{name}~은 [얼마야|몇이야|얼마인가요]?|{name}의 [값|수치]~은?|{name} [값|수치] [알려|읽어] 줘|{name}?", CannotTell(), name=absent),
        ask("absent-source", "[where does|from where does] the data come [from|]?|who [collected|measured|surveyed|published] [this|these numbers|the data]?|what is the source of the [chart|figures|numbers]?|how many people were [asked|interviewed|surveyed]?|which [institute|company|agency] drew the [graph|chart]?|what was the [method|margin of error]?",
            "[자료|데이터|수치]의 출처~은 [어디야|뭐야|어디인가요|]?|[누가|어느 기관이] [조사했어|측정했나요|발표했어|만들었어]?|[몇 명을|몇 명에게] [조사했어|물어봤어]?|[오차|조사 방법]~은 [얼마야|뭐야]?", CannotTell()),
    ]  # fmt: skip
    return asks
