"""Mountains, rivers and islands, by their measures."""

import random

from ..statement import Asked, Statement
from .names import person
from .values import decimal, number, one_of, year

_mountain = one_of("Kesh|Orlan|Tavic|Belmor|Irun|Sorrel|Vaska|Dorn|Hale|Corvo", "백운|청계|무학|가람|두타|천마|용문|명지|화악|운달")
_river = one_of("Arve|Tamsel|Orle|Brenn|Lune|Sava|Marra|Isk|Velden|Corra", "가람|미호|섬진|내린|동진|탐진|경호|주천|홍천|보성")


def _mountain_height(rng: random.Random, korean: bool) -> str:
    return f"{rng.randint(320, 4400):,}m" if korean else f"{rng.randint(620, 8400):,} m"


STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "Mount {name} is {height} high and was first climbed by {person} in {year}.|"
        "{person} was the first on top of the {height} high Mount {name}, in {year}.",
        "{name}산은 높이가 {height}이며 {year} {person}~이 처음 올랐다.|해발 {height}의 {name}산은 {year} {person}~이 초등했다.|{year} {person}~이 {height} 높이의 {name}산을 처음 정복했다.",
        {"name": _mountain, "height": _mountain_height, "person": person, "year": year},
        (
            Asked(
                "height",
                "how [tall|big] is [it|the mountain|{name}]?|how far up is the [top|summit|peak]?|what['s| is] the [altitude|elevation][ of {name}|]?|"
                "how many metres [is it|does it have]?|<tell> how far above the sea {name} is.",
                "[얼마나|몇 미터나] [높아|높은가요|돼]?|{name}산은 몇 미터[야|인가요|예요]?|[고도|해발]~이 <얼마야>?|꼭대기까지 몇 미터[야|인가요]?|산이 얼마나 높은지 <알려><줘>.",
            ),
            Asked(
                "person",
                "who [reached|conquered|got to|stood on] the [top|summit|peak] first?|who made the first ascent?|name of the first climber?|"
                "which climber was first [up there|up {name}]?|<tell> who conquered {name}.",
                "누가 [먼저|최초로|맨 처음] [올라갔어|정복했어|올라갔나요]?|첫 [등반가|등정자]~은 <누구야>?|꼭대기에 처음 선 사람[은|이] <누구야>?|{name}산을 [최초로|제일 먼저] 오른 이는?|처음 등반한 사람 <알려><줘>.",
            ),
            Asked(
                "year",
                "when was [it|{name}|the mountain] [conquered|scaled]?|when did [someone|a person|{person}] [first |]reach the [top|summit]?|"
                "what year was the first ascent?|<tell> when the first ascent was.|in which year did they conquer it?",
                "언제 [정복됐어|처음 올라갔어|처음 올라갔나요]?|첫 등반[은|이] [몇 년이야|언제야|몇 년도예요]?|{person}~은 언제 정상에 섰[어|나요]?|몇 년에 처음 등반<했어>?|처음 오른 해는?",
            ),
        ),
        ("article", "text"),
    ),
    Statement(
        "The river {name} is {length} long and flows into {sea}.|The {name}, a river of {length}, ends in {sea}.|"
        "After {length} the river {name} reaches {sea}.",
        "{name}강은 길이가 {length}이고 {sea}~으로 흘러든다.|{length}~을 흐른 {name}강은 {sea}에 닿는다.|{sea}~으로 흐르는 {name}강의 길이는 {length}이다.",
        {
            "name": _river,
            "length": number(24, 2900, " km", "킬로미터"),
            "sea": one_of(
                "the North Sea|the Black Sea|Lake Orta|the Baltic|the Atlantic|the Red Sea|Lake Vener|the Gulf of Sirte",
                "서해|동해|하동|한강|낙동강|금강|북해|흑해|대서양",
            ),
        },
        (
            Asked(
                "length",
                "how far does [it|the {name}] [run|flow|go]?|what distance does the water [travel|cover]?|how [long|big] is [it|the {name}]?|"
                "how many kilometres [is it|does it flow]?|<tell> how long the {name} is.",
                "얼마나 [길어|긴가요|길지]?|{name}강은 몇 킬로[야|미터인가요]?|강이 얼마나 [길어|멀리 흘러|긴가요]?|물줄기는 얼마나 [돼|되나요]?|총 [연장|거리]~은 <얼마야>?",
            ),
            Asked(
                "sea",
                "where does [it|the {name}|the water] [end|go|end up|come out]?|what [sea|lake|water] does it [run|empty|drain] into?|"
                "where is the mouth of the {name}?|<tell> where the {name} ends up.|which water does it join?",
                "어디로 [가|흘러|흘러가|흐르나요]?|{name}강은 [어디서|어디에서] [끝나|끝나나요]?|강물은 어디로 [들어가|가나요]?|[하구|강어귀]~은 <어디야>?|{name}강이 만나는 [바다|물]~은?",
            ),
        ),
        ("article", "text"),
    ),
    Statement(
        "The island covers {area} and has {count} inhabitants.|{count} people live on the island, which measures {area}.|"
        "On {area} of land, the island is home to {count} people.",
        "섬의 면적은 {area}, 인구는 {count}이다.|{count}~이 사는 이 섬은 넓이가 {area}이다.|{area} 크기의 섬에 주민 {count}~이 산다.",
        {"area": decimal(1.2, 890, " km²", "㎢"), "count": number(14, 48000, "", "명")},
        (
            Asked(
                "count",
                "how many [residents|islanders|locals] [are there|does it have]?|what's the population?|how [populous|crowded] is it?|"
                "how many call it their home?|<tell> how many islanders there are.|is it inhabited, by how many?",
                "[몇 명이|사람이 얼마나] [살아|사나요|살고 있어]?|섬사람은 몇 명[이야|인가요]?|거기 [사는|살고 있는] 사람 수는?|얼마나 많은 사람이 [살아|사나요]?|거주자[는|가] 몇 명[이야|인가요]?",
            ),
            Asked(
                "area",
                "how [large|big|small|wide] is [it|the island]?|what['s| is] the [size|surface|area][ of it| of the island|]?|"
                "how much [land|space] is there?|how many square kilometres is it?|<tell> how large the place is.",
                "[얼마나|어느 정도로] [커|넓어|큰가요|넓은가요]?|섬 크기[가|는] <얼마야>?|땅이 얼마나 [넓어|되나요]?|몇 제곱킬로미터[야|인가요]?|섬이 얼마나 큰지 <알려><줘>.",
            ),
        ),
        ("article", "text"),
    ),
)
