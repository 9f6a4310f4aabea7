"""Letters home: trips, what to bring, the parents' evening and what was found."""

import random

from ..statement import Asked, Statement
from .names import person, town
from .values import day, one_of, price, room, time_of_day


def _class(rng: random.Random, korean: bool) -> str:
    return f"{rng.randint(1, 6)}학년 {rng.randint(1, 12)}반" if korean else f"{rng.randint(1, 12)}{rng.choice('ABCDE')}"


STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "Class {group} is going to {town} on {day}; the cost is {money}.|On {day}, class {group} visits {town} for {money} per child.|"
        "School trip of class {group}: {town}, {day}, {money}.",
        "{group}~은 {day} {town}~으로 현장 학습을 가며 비용은 {money}입니다.|{day} {group} 체험 학습: {town}, 참가비 {money}|{group} 학생들은 {money}~을 내고 {day} {town}에 갑니다.",
        {"group": _class, "town": town, "day": day, "money": price},
        (
            Asked(
                "town",
                "where [are they travelling|do the pupils go|is the outing to|does the outing lead|do the children travel]?|what's the destination?|"
                "which [town|city|place] do the kids see?|<tell> where the kids are going.|what place is the excursion to?",
                "어디[로 가|로 소풍 가|에 가나요|로 놀러 가]?|[목적지|가는 곳]~이 <어디야>?|애들은 어디 [가|가나요]?|어느 도시로 [가|가나요]?|소풍[은|지는] <어디야>?",
            ),
            Asked(
                "money",
                "how much [do parents pay|must i give my child|does each pupil pay|is the outing]?|what do i have to pay for the outing?|"
                "how expensive is the excursion?|what's the price of the outing?|<tell> what the outing costs.",
                "얼마 [내야 해|내나요|보내야 해|가져가야 해]?|소풍[비|값|에 드는 돈]~은 <얼마야>?|한 명당 얼마[야|인가요]?|애한테 얼마 줘야 [해|하나요]?|돈은 얼마나 [들어|드나요]?",
            ),
            Asked(
                "day",
                "when [is the outing|is the excursion|are the kids away|do they travel]?|[what|which] day is the [outing|excursion]?|"
                "on what date are there no lessons for {group}?|<tell> when the outing is.|date of the excursion?",
                "[소풍|견학]~은 언제[야|예요|인가요]?|[며칠|무슨 요일]에 [가|가나요|출발해]?|소풍 날짜[는|가] 언제<야>?|언제 [놀러 가|떠나|떠나나요]?|어느 날 가는 거야?",
            ),
            Asked(
                "group",
                "[what|which] [pupils|group] [is it for|travels|is meant]?|who is [going|travelling|allowed to go]?|for whom is the outing?|"
                "which children go on the excursion?|<tell> which group is going.",
                "[몇 반|몇 학년]~이 [가|가나요|해당돼]?|누가 소풍 [가|가나요]?|[어느|무슨] 반[이야|인가요|이 가]?|가는 반은 몇 학년 몇 반이야?|어떤 아이들이 [가|가나요]?",
            ),
        ),
        ("mail", "text"),
    ),
    Statement(
        "Children should bring {thing} and {other} on {day}.|Please pack {thing} and {other} for {day}.|For {day}, every child needs {thing} and {other}.",
        "{day}에는 {thing}~과 {other}~을 준비해 주세요.|{day} 준비물은 {thing}~과 {other}입니다.|아이 편에 {thing}~과 {other}~을 {day}에 보내 주세요.",
        {
            "thing": one_of(
                "swimwear|rain boots|a packed lunch|an old shirt|a ruler|slippers|a sun hat|a sleeping bag|a recorder|five chestnuts",
                "수영복|장화|도시락|헌 옷|자|실내화|모자|침낭|리코더|돗자리",
            ),
            "other": one_of(
                "a towel|a glue stick|a water bottle|scissors|a torch|a family photo|gloves|coloured pencils|a cardboard box|an apron",
                "수건|풀|물병|가위|손전등|가족사진|장갑|색연필|종이 상자|앞치마",
            ),
            "day": day,
        },
        (
            Asked(
                "other",
                "besides {thing}, what [do they need|must be in the bag|do i have to get ready]?|what else goes into the bag with {thing}?|"
                "what do they need other than {thing}?|<tell> what they need apart from {thing}.|{thing} and what else?",
                "{thing} 말고 [뭐가 필요해|뭘 챙겨|뭘 챙기나요|뭘 싸]?|{thing}~이랑 또 [뭐|뭘 챙겨야 해|뭐가 필요한가요]?|{thing} 외에 [뭘|무엇을] 가져가야 [해|하나요]?|{thing} 말고 챙길 건 <뭐야>?|"
                "또 뭘 가져오래, {thing}~이랑?",
            ),
            Asked(
                "thing",
                "besides {other}, what [do they need|must be in the bag|do i have to get ready]?|what else goes into the bag with {other}?|"
                "what do they need other than {other}?|<tell> what they need apart from {other}.|{other} and what else?",
                "{other} 말고 [뭐가 필요해|뭘 챙겨|뭘 챙기나요|뭘 싸]?|{other}~이랑 또 [뭐|뭘 챙겨야 해|뭐가 필요한가요]?|{other} 외에 [뭘|무엇을] 가져가야 [해|하나요]?|{other} 말고 챙길 건 <뭐야>?|"
                "또 뭘 가져오래, {other}~이랑?",
            ),
            Asked(
                "day",
                "when [do they need|must i have packed] [it|all that|these things|{thing}]?|[what|which] day do they need these things?|"
                "for which day do i pack the bag?|by when do i buy {thing}?|<tell> when they need {thing}.",
                "언제 [필요해|가져가야 해|필요한가요|챙겨 가]?|[며칠|무슨 요일]에 [가져가|챙겨 가나요|필요해]?|{thing}~은 언제 [필요해|쓰나요]?|언제까지 사 둬야 [해|하나요]?|어느 날 들려 보내야 [해|하나요]?",
            ),
        ),
        ("mail", "text"),
    ),
    Statement(
        "Parents' evening takes place in {room} at {time}; {person} will speak.|At {time} {person} talks to the parents in {room}.|"
        "Dear parents, please come to {room} at {time} to hear {person}.",
        "학부모 모임은 {time} {room}에서 열리며 {person} 선생님이 말씀하십니다.|{time} {room}에서 {person} 교장 선생님의 설명회가 있습니다.|학부모님께서는 {time} {room}~으로 오셔서 {person} 선생님 강연을 들어 주세요.",
        {"room": room, "time": time_of_day, "person": person},
        (
            Asked(
                "person",
                "who [gives the talk|is the speaker|holds the speech|are the parents going to hear]?|whose talk is it?|name of the speaker?|"
                "who are we going to listen to?|<tell> who gives the talk.",
                "누가 [말해|강연해|강연하나요|설명해]?|[강사|연사]~은 <누구야>?|누구 이야기를 [들어|듣나요]?|발표하는 [사람|분]~은 <누구야>?|누구 강연[이야|인가요]?",
            ),
            Asked(
                "room",
                "where [do mums and dads go|is the talk|do i go for the talk|should mums and dads be]?|which part of the school is it in?|"
                "where in the building is it?|where are the parents meeting?|<tell> where the talk is.",
                "어디로 [가|가나요|가야 해]?|어디서 [모여|모이나요|들어]?|[장소|모이는 곳]~이 <어디야>?|어느 방[이야|인가요]?|학교 어디로 오래?",
            ),
            Asked(
                "time",
                "what time [is the talk|do mums and dads have to be there|does it begin]?|when does the talk begin?|how late is the talk, what time?|"
                "at what hour should i be at school?|<tell> what time the talk begins.",
                "몇 시[야|에 시작해|까지 가|인가요]?|언제 시작[해|하나요]?|[시작|모이는] 시각은?|몇 시까지 학교에 [가|가나요]?|부모들은 몇 시까지 오래?",
            ),
        ),
        ("mail", "text"),
    ),
    Statement(
        "A {thing} was found in {room}; it can be collected from {person}.|{person} keeps a {thing} that somebody lost in {room}.",
        "{room}에서 {thing}~을 주웠으니 {person} 씨에게 찾아가세요.|{room}에서 발견된 {thing}~은 {person} 씨가 보관 중입니다.",
        {
            "thing": one_of(
                "silver watch|blue glove|house key|hearing aid|grey jacket|pair of glasses|USB stick|child's shoe|wedding ring|red purse|lunch box",
                "은색 시계|파란 장갑|집 열쇠|보청기|회색 재킷|안경|USB 메모리|아이 신발|반지|빨간 지갑|도시락통",
            ),
            "room": room,
            "person": person,
        },
        (
            Asked(
                "person",
                "who has [my|the] {thing}?|who do i ask for [my|the] {thing}?|who took the {thing}?|who looks after the lost {thing}?|"
                "<tell> who has the {thing} now.",
                "{thing}~은 누가 갖고 있[어|나요]?|{thing} 찾으려면 누구한테 [가|가나요|물어봐]?|누가 [맡고 있어|맡고 있나요]?|[맡아 둔|가지고 있는] 사람[은|이] <누구야>?|누구한테 받으면 [돼|되나요]?",
            ),
            Asked(
                "thing",
                "what [did somebody lose|turned up|was picked up|is looking for its owner]?|which lost item is it?|what was lying around?|"
                "what does {person} have for its owner?|<tell> what was picked up.",
                "[뭘|뭐를] [주웠어|주웠나요|찾았대]?|[주운|습득한] 물건[은|이] <뭐야>?|[무엇을|뭘] 맡아 두고 있[어|나요]?|무슨 물건이 나왔[어|나요]?|분실물[은|이] <뭐야>?",
            ),
            Asked(
                "room",
                "where [was the {thing} lying|did somebody find it|did somebody leave the {thing}|had it been left]?|where had the {thing} been left?|"
                "which place did it turn up in?|where did they pick up the {thing}?|<tell> where the {thing} was lying.",
                "어디서 [주웠어|나왔어|주웠나요]?|[주운|떨어뜨린] 곳[은|이] <어디야>?|{thing}~은 어디에 [있었어|떨어져 있었나요]?|어디에 두고 간 [거야|건가요]?|어디서 나온 [거야|건가요]?",
            ),
        ),
        ("mail", "text"),
    ),
)
