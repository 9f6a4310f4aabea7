"""Works that are known for how tall, heavy or large they are."""

import random

from ..statement import Asked, Statement
from .names import person, town
from .values import number, one_of, year


def _weight(rng: random.Random, korean: bool) -> str:
    return f"{rng.randint(3, 940)}{rng.choice(['킬로그램', '톤', 'kg'] if korean else [' kg', ' tonnes', ' tons'])}"


STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "The {work} of {town} is {height} tall and dates from {year}.|Built in {year}, the {work} of {town} stands {height} high.|"
        "{town}'s {work} was put up in {year}; it rises {height}.",
        "{town} {work}~은 높이 {height}~으로 {year}에 세워졌다.|{year}에 지은 {town} {work}~은 높이가 {height}이다.|{town}의 {work}~은 {height} 높이로, {year}에 완성됐다.",
        {
            "work": one_of(
                "beacon tower|bell tower|TV tower|cathedral|water tower|monument|windmill|castle tower|chimney",
                "등대|종탑|송신탑|성당|급수탑|기념비|풍차|전망대|석탑|굴뚝",
            ),
            "town": town,
            "height": number(9, 340, " metres", "미터"),
            "year": year,
        },
        (
            Asked(
                "height",
                "what height [is|has] [it|the {work}]?|how [high|big] is [it|the {work}]?|how far up does [it|the {work}] [go|reach]?|"
                "how many metres from the ground to the top?|<tell> how tall the {work} is.",
                "[얼마나|몇 미터나] [높아|높은가요|커]?|{work}~은 몇 미터[야|예요|인가요]?|{work} 크기는 얼마나 [돼|되나요]?|꼭대기까지 얼마나 [돼|되나요]?|{work}~이 얼마나 높은지 <알려><줘>.",
            ),
            Asked(
                "year",
                "how old is [it|the {work}]?|when was [it|the {work}] [constructed|erected|made|finished]?|"
                "since when [is there a {work}|has it stood there]?|what year is it from?|<tell> when they built the {work}.|year of construction?",
                "언제 [지었어|지어졌어|만들었나요|생겼어]?|{work}~은 얼마나 [오래됐어|오래됐나요]?|몇 년[에 지었어|도 건물이야|에 만들었나요]?|[건립|준공] 연도는?|언제부터 {work}~이 있었[어|나요]?",
            ),
        ),
        ("article", "text"),
    ),
    Statement(
        "The {work} is made of {stuff} and weighs {weight}.|Made entirely of {stuff}, the {work} has a weight of {weight}.|"
        "The {work} consists of {stuff}; it tips the scales at {weight}.",
        "이 {work}~은 {stuff}~으로 만들었으며 무게는 {weight}이다.|{stuff}~으로 된 {work}~은 {weight}~이나 나간다.|{work}의 재질은 {stuff}, 무게는 {weight}이다.",
        {
            "work": one_of("statue|bell|gate|dome|throne|mask|altar|crown|fountain|sundial", "불상|종|대문|왕관|탈|제단|분수|해시계|향로|비석"),
            "stuff": one_of(
                "bronze|oak|marble|iron|amber|clay|silver|granite|ivory|brass|limestone|walnut|copper",
                "청동|참나무|대리석|철|수정|점토|은|화강암|놋쇠|석회암|호두나무|구리|옥",
            ),
            "weight": _weight,
        },
        (
            Asked(
                "stuff",
                "what [material|stuff|substance] [is it|is used|did they use|was used]( for the {work})?|"
                "what did they [make|cast|carve] [it|the {work}] [from|out of]?|is it metal or stone or what?|which material is the {work}?|"
                "<tell> what the {work} is built from.",
                "[무엇|뭐]~으로 [만들었어|만들어졌어|만들었나요]?|{work}~은 [무슨|어떤] [재료야|재질이야|소재인가요]?|[재료|소재]~이 <뭐야>?|뭘로 된 [거야|건가요]?|{work} 만들 때 뭘 썼[어|나요]?",
            ),
            Asked(
                "weight",
                "how heavy is [it|the {work}]?|how much does [it|the {work}] weigh?|how many [kilos|tons] is [it|the {work}]?|"
                "could one lift it, how heavy is it?|<tell> how heavy the {work} is.",
                "얼마나 [무거워|무겁나요|무겁지]?|몇 [킬로|톤|kg][야|이나 돼|인가요]?|{work}~은 얼마나 나[가|가나요|가지]?|중량[은|이] <얼마야>?|{work}~이 얼마나 무거운지 <알려><줘>.",
            ),
        ),
        ("article", "text"),
    ),
    Statement(
        "The {building} was designed by {person} and has room for {count} people.|{person} drew the plans for the {building}, which holds {count} people.",
        "{building}~은 {person}~이 설계했으며 {count}~을 수용한다.|{person} 건축가가 지은 {building}에는 {count}~이 들어간다.|{count}~이 들어가는 {building}~은 {person}의 작품이다.",
        {
            "building": one_of("opera house|stadium|concert hall|theatre|cathedral|congress centre|arena|circus", "오페라하우스|경기장|공연장|극장|성당|회의장|체육관|예배당"),
            "person": person,
            "count": number(180, 68000, "", "명"),
        },
        (
            Asked(
                "person",
                "who was the architect( of the {building})?|who [drew|planned|thought up|came up with] [it|the {building}]?|"
                "whose [work|design|idea] [is|was] [it|the {building}]?|name of the architect?|<tell> who planned the {building}.",
                "건축가[는|가] <누구야>?|누가 [설계했어|그렸어|설계했나요]?|{building}~은 누구 [작품이야|설계야|작품인가요]?|도면은 누가 [그렸어|그렸나요]?|설계한 사람 이름은?",
            ),
            Asked(
                "count",
                "how many [fit in|can get in|seats are there|can sit there]?|how [large|big|roomy] is the {building}?|what's the capacity?|"
                "how many people does it [take|seat|fit]?|<tell> how many can get into the {building}.",
                "[몇 명이|몇 명까지|얼마나] [들어갈 수 있어|앉을 수 있어|앉나요]?|[수용 인원|정원|좌석]~은 <어떻게>?|{building}~은 얼마나 [커|큰가요]?|몇 사람까지 [돼|되나요]?|최대 몇 명[이야|인가요]?",
            ),
        ),
        ("article", "text"),
    ),
)
