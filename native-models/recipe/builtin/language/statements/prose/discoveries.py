"""What was found, studied and seen in the sky."""

import random

from ..statement import Asked, Statement
from .names import person, town
from .values import long_time, number, one_of, year


def _celestial_body(rng: random.Random, korean: bool) -> str:
    kinds = ["혜성", "소행성", "위성", "성운"] if korean else ["comet", "asteroid", "moon", "star"]
    return f"{rng.choice(kinds)} {rng.choice('ABCDKLMPRX')}{rng.randint(10, 999)}"


STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "{person} discovered {thing} near {town}.|It was {person} who came across {thing} close to {town}.|Near {town}, {person} has dug up {thing}.",
        "{person} 씨가 {town} 근처에서 {thing}~을 발견했다.|{thing}~을 {town} 인근에서 찾아낸 사람은 {person} 씨다.|{person} 씨는 {town}에서 {thing}~을 캐냈다.",
        {
            "person": person,
            "town": town,
            "thing": one_of(
                "a Roman coin|a dinosaur tooth|an old shipwreck|a stone axe|a bronze sword|a sealed tomb|a meteorite|a gold ring|a mammoth bone|a clay jar",
                "로마 동전|공룡 이빨|난파선|돌도끼|청동 검|옛 무덤|운석|금반지|매머드 뼈|백자 항아리",
            ),
        },
        (
            Asked(
                "person",
                "who [found|spotted|unearthed] [it|{thing}]?|whose find [is it|was that]?|<tell> who made the [find|discovery].|"
                "name of the [finder|discoverer]?|by whom was {thing} [found|unearthed]?|who [stumbled on|turned up] {thing}?",
                "누가 [찾았어|찾았나요|찾아낸 거야]?|{thing} [찾은|찾아낸|처음 본] 사람은?|{thing}~은 누가 찾았지?|발견자[가|는] <누구야>?|누가 찾았는지 <알려><줘>.",
            ),
            Asked(
                "thing",
                "what did {person} [find|unearth|turn up]?|what [was found|has been found|turned up|came to light] [near|around|at] {town}?|"
                "<tell> what was [found|unearthed].|what kind of find was it?|[the find|the discovery] - what was it?",
                "{person} 씨가 뭘 [찾았어|찾았나요|찾았대]?|{town}에서 [뭐가|무엇이] 나왔[어|나요|대]?|[뭘|무엇을] 찾아냈[어|나요]?|무슨 [물건|유물]~이 나온 거야?|찾은 게 <뭐야>?",
            ),
            Asked(
                "town",
                "where was {thing} [found|unearthed]?|where did [{person}|they] [find|spot] [it|{thing}]?|what place [is the find from|was it found at]?|"
                "<tell> where {thing} turned up.|whereabouts was the [find|discovery] made?",
                "{thing}~은 어디서 [나왔어|나왔나요|찾았대]?|어디에서 찾았[어|나요|대]?|[찾은|나온] 곳이 <어디야>?|어느 [지역|동네|도시]에서 찾았[어|나요]?|{thing} 나온 데가 <어디야>?",
            ),
        ),
        ("article",),
    ),
    Statement(
        "Researchers in {town} examined {count} {sample} over {time}.|For {time}, a team from {town} studied {count} {sample}.|"
        "The study looked at {count} {sample} from {town} during {time}.",
        "{town} 연구진은 {time} 동안 {sample} {count}~을 분석했다.|연구팀은 {town}에서 {time}에 걸쳐 {sample} {count}~을 조사했다.|{time} 동안 진행된 {town}의 연구에는 {sample} {count}~이 쓰였다.",
        {
            "town": town,
            "count": number(40, 9800, "", "개"),
            "sample": one_of(
                "water samples|tree rings|soil samples|blood tests|bird eggs|ice cores|shells|hair samples|seeds|bones",
                "물 시료|나이테|흙 시료|혈액 검체|새알|얼음 조각|조개껍데기|머리카락|씨앗|뼛조각",
            ),
            "time": long_time,
        },
        (
            Asked(
                "count",
                "how many [were tested|were looked at|did they look at|did they analyse|did they have]?|how large was the [study|sample|data set]?|"
                "sample size?|how much material did they [test|analyse]?|<tell> how many {sample} they [tested|had].|number of {sample}?",
                "[몇 개를|얼마나 많이] [살펴봤어|검사했나요|들여다봤어]?|{sample}~은 몇 개[였어|야|인가요]?|표본 [크기|수]~은 <얼마야>?|[시료|표본]~이 얼마나 [됐어|되나요]?|{sample} 몇 개 썼는지 <알려><줘>.",
            ),
            Asked(
                "sample",
                "what did [they|the scientists] [test|analyse|look at|work with]?|what was [tested|analysed|looked into]?|"
                "what is the [data|material] of the study?|<tell> what the scientists tested.|what did the lab work on?",
                "[뭘|무엇을] [살펴봤어|검사했나요|들여다봤어]?|연구 [대상|재료]~이 <뭐야>?|과학자들이 [뭘|무엇을] 연구<했어>?|어떤 걸 살펴본 거야?|연구에 쓴 게 <뭐야>?",
            ),
            Asked(
                "time",
                "how long did the [study|research|work|project] [go on|run|last|take]?|how long were the scientists at it?|"
                "what was the duration of the [study|project]?|<tell> how long they did research.|over what [time|period] did it run?",
                "연구[는|가] 얼마나 [걸렸어|걸렸나요|오래 했어]?|얼마 동안 [연구했어|한 거야|했나요]?|연구 기간[은|이] <얼마야>?|조사하는 데 얼마나 걸렸[어|나요]?|얼마나 오래 연구했는지 <알려><줘>.",
            ),
        ),
        ("article",),
    ),
    Statement(
        "The {body} was discovered by {person} in {year}.|{person} first saw the {body} in {year}.|"
        "In {year}, {person} spotted the {body} with a small telescope.",
        "{body}~은 {year} {person}~이 발견했다.|{person}~은 {year}에 {body}~을 처음 관측했다.|{year} {person}의 망원경에 {body}~이 잡혔다.",
        {"body": _celestial_body, "person": person, "year": year},
        (
            Asked(
                "person",
                "who [found|noticed|detected] [it|the {body}]?|which astronomer [found|detected] it?|whose [find|discovery] is the {body}?|"
                "who was the first to see [it|the {body}]?|<tell> who found the {body}.",
                "누가 [찾았어|찾아냈어|찾았나요|먼저 봤어]?|{body} 찾은 사람[은|이] <누구야>?|{body}~은 누가 찾았[어|나요]?|[발견자|천문학자]~은 <누구야>?|처음 본 사람은?",
            ),
            Asked(
                "year",
                "when was [it|the {body}] [found|detected|first noticed]?|since when [is the {body} known|do we know of the {body}]?|what year was it found?|"
                "how long have we known the {body}, since when?|<tell> when the {body} was found.|year of the discovery?",
                "언제 [찾았어|알려졌어|찾았나요|처음 봤어]?|몇 년에 [찾았어|찾아냈나요]?|{body}~은 언제부터 알려[졌어|졌나요]?|찾은 [해|연도]~은 언제<야>?|{body} 언제 찾았는지 <알려><줘>.",
            ),
        ),
        ("article", "text"),
    ),
    Statement(
        "The planet takes {days} to circle its star and has {moons} moons.|With {moons} moons, the planet goes round its star once in {days}.",
        "이 행성은 {days}에 한 번 별을 돌고 위성 {moons}~을 거느린다.|위성이 {moons}인 이 행성의 공전 주기는 {days}이다.|행성이 별을 한 바퀴 도는 데 {days}~이 걸리며 위성은 {moons}이다.",
        {"days": number(3, 4300, " days", "일"), "moons": number(2, 96, "", "개")},
        (
            Asked(
                "days",
                "how long is [a year there|one orbit|its year]?|how [fast|quickly] does [it|the planet] [orbit|complete an orbit]?|"
                "what's the orbital period?|when has it gone all the way round, after how long?|<tell> how long one orbit lasts.",
                "[거기 |그곳의 ]1년은 [며칠이야|얼마나 돼|며칠인가요]?|한 바퀴 도는 데 [얼마나|며칠] 걸[려|리나요]?|공전[에|은] 얼마나 걸려?|궤도를 도는 데 걸리는 시간은?|며칠 만에 한 바퀴 [돌아|도나요]?",
            ),
            Asked(
                "moons",
                "how many [satellites|companions] [does it have|are there|circle it]?|what number of [satellites|smaller bodies] goes round it?|"
                "how many bodies accompany the planet?|<tell> how many satellites it has.|number of satellites?",
                "[달|위성]~이 몇 개[야|나 있어|인가요]?|주위를 도는 [달|천체]~은 몇 개[야|인가요]?|달이 얼마나 [많아|있나요]?|딸린 위성 수는?|달은 몇 개나 [돼|되나요]?",
            ),
        ),
        ("article", "text"),
    ),
)
