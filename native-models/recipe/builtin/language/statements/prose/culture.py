"""Festivals, novels, concerts and exhibitions."""

import random

from ..statement import Asked, Statement
from .names import person, town
from .values import day, number, one_of, price


def _title(rng: random.Random, korean: bool) -> str:
    if korean:
        first = rng.choice("푸른 마지막 조용한 잃어버린 깊은 하얀 먼 긴 붉은 두 번째".split())
        return f"{first} {rng.choice('바다 겨울 정원 편지 여름 집 기차 섬 약속 골목 노래 강'.split())}"
    first = rng.choice("Silent Last Glass Paper Lost Northern Second Hollow Golden Winter".split())
    return f"The {first} {rng.choice('Garden Harbour River Letter Orchard Signal Summer Mirror Road Bell Island'.split())}"


STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "Some {count} people came to the {fest} in {town}.|{count} visitors crowded into {town} for the {fest}.|"
        "At the {fest} in {town}, {count} guests were counted.",
        "{town}에서 열린 {fest}에 {count}~이 찾았다.|{fest}~이 열린 {town}에는 {count}의 인파가 몰렸다.|{count}~이 {town}에서 {fest}~을 즐겼다.",
        {
            "count": number(120, 48000, "", "명"),
            "fest": one_of(
                "lantern festival|wine fair|jazz weekend|cheese market|kite festival|book fair|harvest feast|boat parade|flower show|street carnival",
                "등불 축제|벚꽃 축제|재즈 축제|불꽃놀이|연날리기 대회|도서전|김장 축제|빙어 축제|꽃 박람회|거리 공연",
            ),
            "town": town,
        },
        (
            Asked(
                "count",
                "how many [went|turned up|attended|were there|showed up]?|how [big|large] was the [crowd|audience|turnout]?|what was the attendance?|"
                "how well attended was the {fest}?|<tell> how many people went to the {fest}.|[crowd|audience] size at the {fest}?",
                "[몇 명이|몇 사람이|얼마나] [왔어|왔나요|갔대|모였어]?|[관람객|방문객|참가자]~은 몇 명[이야|인가요|이었어]?|사람이 얼마나 [많이 |]왔[어|나요|대]?|{fest}에 간 사람 수는?|얼마나 붐볐는지 <알려><줘>.",
            ),
            Asked(
                "fest",
                "what [event|festivity|party] was [it|there|on] in {town}?|what [happened|was going on|was celebrated] in {town}?|"
                "why did people [go|travel] to {town}?|which event drew the crowd?|<tell> what they were all [there for|celebrating].",
                "{town}에서 무슨 [행사가|축제가|일이] 있었[어|나요|대]?|사람들이 왜 {town}에 갔[어|나요]?|어떤 행사[였어|였나요]?|{town}에서 [뭐|뭘] 했[어|나요|대]?|무슨 행사인지 <알려><줘>.",
            ),
        ),
        ("article",),
    ),
    Statement(
        "{person}'s new novel, {title}, comes out on {day}.|On {day}, {title}, a novel by {person}, reaches the shops.|"
        "{title}, the new book by {person}, is on sale from {day}.",
        "{person} 작가의 신작 《{title}》~이 {day} 나온다.|{day} 서점에 나오는 《{title}》~은 {person}의 장편이다.|{person}~이 쓴 소설 《{title}》~이 {day} 출간된다.",
        {"person": person, "title": _title, "day": day},
        (
            Asked(
                "person",
                "who [wrote|is the author of|is the writer of] {title}?|whose [book|story] is {title}?|{title} is by whom?|"
                "who [has written|is bringing out] a [book|story]?|<tell> the author of {title}.",
                "{title} 누가 [썼어|썼나요|쓴 거야]?|{title} [저자|지은이]~은 <누구야>?|누구 [책이야|소설이야|작품인가요]?|누가 책을 [냈어|내나요]?|소설가 이름은?",
            ),
            Asked(
                "title",
                "what[ is|'s] [the book|{person}'s [book|story]] called?|what did {person} [write|bring out]?|[title|name] of the [book|story]?|"
                "which book is it about?|<tell> what {person}'s book is called.",
                "책 [제목|이름]~이 <뭐야>?|{person}~이 [낸|내는] 책은?|무슨 [책이야|소설인가요]?|{person} 새 책은 뭐라고 [해|하나요]?|어떤 책이 [나와|나오나요]?",
            ),
            Asked(
                "day",
                "when [can i buy|can one buy|will there be|does one get] [it|{title}|the book]?|when is {title} [published|released|available|to be had]?|"
                "publication [day|date] of {title}?|<tell> when i can get the book.|from when is {title} in bookshops?",
                "{title}~은 언제 [살 수 있어|나와|출시돼|사나요]?|책이 언제[ 나와|부터 팔려|부터 파나요]?|[발매일|출간일|나오는 날]~은 언제<야>?|언제부터 읽을 수 있[어|나요]?|며칠에 나오는지 <알려><줘>.",
            ),
        ),
        ("article",),
    ),
    Statement(
        "Tickets for {person}'s concert in {town} were gone within {minutes}.|{town} is full: {person}'s show sold out in {minutes}.|"
        "It took {minutes} to sell all seats for {person} in {town}.",
        "{person}의 {town} 공연 표가 {minutes} 만에 매진됐다.|{town}에서 열리는 {person} 콘서트는 {minutes} 만에 다 팔렸다.|{person} {town} 공연은 예매 {minutes} 만에 동났다.",
        {"person": person, "town": town, "minutes": number(2, 58, " minutes", "분")},
        (
            Asked(
                "minutes",
                "how [fast|quickly|soon] [were|did] the [tickets|seats] [sold|go]?|"
                "how long [did the tickets last|did it take to sell out|was it possible to buy one]?|how quickly was it full?|<tell> how fast it filled up.|"
                "how rapidly did people buy?",
                "표가 얼마 만에 [없어졌어|나갔어|나갔나요]?|[얼마나|몇 분 만에] [빨리 |][팔렸어|끝났어|끝났나요]?|예매[는|가] 얼마나 [걸렸어|빨랐어|빨랐나요]?|표 다 나가는 데 얼마나 걸렸[어|나요]?|몇 분 걸린 거야?",
            ),
            Asked(
                "person",
                "who [is singing|is playing|performs|gives the concert|is on stage|is the star]?|whose [show|gig|concert] is it?|"
                "which [artist|musician|singer|star] is it?|<tell> who is going to perform.|who are people so eager to hear?",
                "누가 [노래해|공연해|공연하나요|무대에 서]?|누구 [공연이야|콘서트야|콘서트인가요]?|[가수|출연자|주인공]~은 <누구야>?|어느 가수[야|인가요|래]?|무대에 서는 사람은?",
            ),
            Asked(
                "town",
                "where is the [show|concert|gig]?|which [city|town] will {person} [visit|play in|come to]?|where can one hear {person}?|"
                "<tell> where the gig is.|what's the [city|town] of the show?",
                "[공연|콘서트]~은 어디서 [해|하나요|열려]?|{person}~은 어디에서 [노래해|공연하나요]?|[공연 도시|공연하는 곳]~은 <어디야>?|어느 도시에서 [해|하나요]?|어디로 가야 [봐|볼 수 있어|보나요]?",
            ),
        ),
        ("article",),
    ),
    Statement(
        "The exhibition “{title}” is on until {day}; admission is {money}.|“{title}” can be seen until {day}, tickets cost {money}.|"
        "Until {day} the museum shows “{title}” for {money} a head.",
        "전시 ‘{title}’~은 {day}까지 열리며 입장료는 {money}이다.|{day}까지 볼 수 있는 ‘{title}’전의 관람료는 {money}이다.|‘{title}’ 전시는 {day}에 끝나고 표는 {money}이다.",
        {"title": _title, "day": day, "money": price},
        (
            Asked(
                "money",
                "how much [is it|is a ticket|does one pay|do i have to pay] to [go|get] in?|what does [it cost to get in|a ticket cost|entry cost]?|"
                "entrance fee?|how expensive is a visit?|<tell> what i pay at the door.|what's the price of entry?",
                "[들어가는 데|보는 데] 얼마[야|예요|인가요|들어]?|[표|티켓|관람]~은 <얼마야>?|표값[은|이] <얼마야>?|한 사람당 얼마[야|인가요]?|얼마 내고 [들어가|보나요]?",
            ),
            Asked(
                "day",
                "when [does it end|does it finish|is it over|does it close]?|how long [is it|can i still see it|does it run]?|"
                "[last|final] day of the [show|exhibition]?|<tell> when {title} ends.|what's the last chance to see it?",
                "언제 [끝나|끝나나요|마쳐]?|언제까지 [해|하나요|볼 수 있어]?|[마지막 날|종료일|폐막]~은 언제<야>?|며칠까지 가면 [돼|되나요]?|{title} 언제까지 하는지 <알려><줘>.",
            ),
            Asked(
                "title",
                "what is [being shown|on show|on at the museum]?|what('s| is) the exhibition called?|name of the [exhibition|show]?|which exhibition is it?|"
                "<tell> what there is to see.",
                "무슨 전시[야|를 해|인가요]?|전시[ 제목|회 이름]~이 <뭐야>?|[뭐|무엇을] 볼 수 있[어|나요]?|어떤 전시가 열[려|리나요]?|박물관에서 뭐 [해|하나요]?",
            ),
        ),
        ("article",),
    ),
)
