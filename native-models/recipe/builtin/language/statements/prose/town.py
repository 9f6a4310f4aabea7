"""What concerns a whole town: its mayor, its donors, its library and where nobody may park."""

import random

from ..statement import Asked, Statement
from .names import TOWN_BACK, TOWN_FRONT, person, town
from .values import building, day, decimal, millions, one_of


def _street(rng: random.Random, korean: bool) -> str:
    if korean:
        return f"{rng.choice('은행 느티 개나리 소나무 한빛 중앙 강변 솔밭 매화 호수'.split())}{rng.choice(['로', '길'])} {rng.randint(2, 90)}"
    return f"{rng.choice(TOWN_FRONT)}{rng.choice(TOWN_BACK)} {rng.choice(['Street', 'Road', 'Lane'])}"


STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "{person} was elected mayor of {town} with {share} of the votes.|With {share} of the votes, {person} becomes the mayor of {town}.|"
        "{town} has a new mayor: {person} got {share} of the ballots.",
        "{person} 후보가 득표율 {share}~으로 {town}시장에 당선됐다.|{town}시장 선거에서 {person} 후보가 {share}~을 얻어 이겼다.|{share}의 지지를 받은 {person} 후보가 {town}시장이 됐다.",
        {"person": person, "town": town, "share": decimal(38, 79, "%")},
        (
            Asked(
                "person",
                "who [won|is the winner of] the election?|who [runs|governs|leads|is in charge of] {town} now?|who did [people|the town|they] vote for?|"
                "<tell> who will govern {town}.|who is the new head of the city?|name of the [election winner|new mayor]?",
                "누가 [뽑혔어|뽑혔나요|됐어]?|새 시장[이|은] <누구야>?|{town}시장~은 누가 됐[어|나요|대]?|선거에서 이긴 사람[은|이] <누구야>?|[당선인|당선자] 이름은?",
            ),
            Asked(
                "share",
                "what [share|part|percentage|proportion] voted for {person}?|how many percent [did {person} get|was it]?|"
                "how [clear|big] was the [victory|win]?|<tell> what {person}'s result was.|how well did {person} do( in the election)?",
                "몇 퍼센트[를 얻었어|나 나왔어|야|인가요]?|{person} 후보 [득표는|지지는] 얼마나 [돼|됐어|되나요]?|표를 얼마나 [받았어|얻었나요]?|지지율[이|은] <얼마야>?|어느 정도로 이겼[어|나요]?",
            ),
            Asked(
                "town",
                "mayor of [what|where|which city]?|which [town|city] [voted|chose|held the election]?|where was the election( held)?|"
                "<tell> where they voted.|what place will {person} govern?",
                "어느 [도시|시] 시장[이야|인가요|이 됐어]?|어디 선거[야|였어|인가요]?|{person} 후보는 어디 시장이 됐[어|나요]?|선거를 한 [도시|곳]~은 <어디야>?|어느 지역 얘기야?",
            ),
        ),
        ("article",),
    ),
    Statement(
        "{person} donated {money} to the {building} in {town}.|The {building} in {town} received {money} from {person}.|"
        "A gift of {money} from {person} helps the {building} in {town}.",
        "{person} 씨가 {town} {building}에 {money}~을 기부했다.|{town} {building}~은 {person} 씨에게서 {money}~을 받았다.|{person} 씨는 {money}~을 {town} {building}에 내놓았다.",
        {"person": person, "money": millions, "building": building, "town": town},
        (
            Asked(
                "person",
                "who [gave|handed over|is giving away] [so much|the|all that] money?|who [supports|is the sponsor of|is so generous to] the {building}?|"
                "name of the [donor|sponsor|benefactor]?|whose money [is it|was it]?|<tell> who gave the money.",
                "누가 [돈을 냈어|냈나요|냈대]?|[돈을 낸|기부한|후원한] 사람[은|이] <누구야>?|[기부자|후원자]~은 <누구야>?|누구 돈[이야|인가요]?|{building}~을 도운 사람은?",
            ),
            Asked(
                "money",
                "how [generous was {person}|large was the gift|much did {person} give]?|what sum did {person} [give|hand over]?|"
                "how much did the {building} get?|<tell> how much was given.|[size|amount] of the donation?",
                "얼마를 [냈어|냈나요|줬어|줬대]?|[기부금|후원금]~은 <얼마야>?|{person} 씨가 낸 돈은?|{building}~은 얼마를 얻었[어|나요]?|금액이 얼마나 [돼|되나요]?",
            ),
        ),
        ("article",),
    ),
    Statement(
        "The library is closed on {day}; books can be returned at {place}.|On {day} the library stays shut, please return books at {place}.",
        "도서관은 {day} 휴관하며 반납은 {place}에서 받습니다.|{day}에는 도서관이 쉬니 책은 {place}에 반납하세요.",
        {
            "day": day,
            "place": one_of(
                "the town hall|the side door|the petrol station|the museum desk|the kiosk|the school office|the red box|the bakery|the post office|the cinema",
                "주민센터|옆문 앞|편의점|박물관 안내대|무인 반납기|행정실|빨간 상자|우체국|지하철역|경비실",
            ),
        },
        (
            Asked(
                "place",
                "where [can|do] i [bring|leave|hand in|drop off|take] [the|my] books?|where do my books go?|where can i get rid of my books?|"
                "what place takes borrowed books?|<tell> where to drop off my books.",
                "책은 어디에 [내|둬|갖다줘|돌려주나요]?|어디로 책을 [가져가|돌려줘|가져가나요]?|빌린 책은 [어디|어디에] 놓[아|나요]?|책 돌려주는 [곳|데]~은 <어디야>?|책을 어디서 받[아|나요]?",
            ),
            Asked(
                "day",
                "when [can't i borrow anything|can i not get in|don't they open]?|which day [don't they open|is nobody there|is it no use going]?|"
                "what day can't i borrow books?|<tell> which day they don't open.|on what date do they take a day off?",
                "언제 [쉬어|안 해|쉬나요|문 닫아]?|[쉬는|문 닫는] [날|날짜]~은 언제<야>?|며칠에 [안 열어|안 여나요|쉬어]?|무슨 날에 가면 안 [돼|되나요]?|휴관일[은|이] 언제<야>?",
            ),
        ),
        ("mail", "text"),
    ),
    Statement(
        "No parking in {street} on {day}: a {work} takes place there.|On {day} all cars must leave {street} because of a {work}.|"
        "Because of a {work}, {street} must be free of cars on {day}.",
        "{day} {street}에서는 {work} 때문에 주차할 수 없습니다.|{work} 관계로 {day} {street}의 차량을 옮겨 주세요.|{day} {work} 예정, {street} 주차 금지",
        {
            "street": _street,
            "day": day,
            "work": one_of(
                "film shoot|tree felling|street market|marathon|crane delivery|house move|parade|road repair|fire drill|wedding",
                "영화 촬영|가지치기|장터|마라톤|크레인 작업|이사|행진|도로 보수|소방 훈련|벽 도색",
            ),
        },
        (
            Asked(
                "work",
                "why [must i move my car|can't i leave my car there|do the cars have to go]?|what is going on in {street}?|what happens there?|"
                "what's the reason for the ban?|<tell> why i can't leave my car there.",
                "왜 [차를 빼야 해|차를 못 대|차를 못 대나요]?|무슨 일[이야|로 그래|이 있나요]?|{street}에서 뭘 [해|하나요]?|[이유|까닭]~이 <뭐야>?|차 빼라는 이유[는|가] <뭐야>?",
            ),
            Asked(
                "street",
                "where [can't i leave my car|must i not put my car|do i have to move my car from]?|which [road|part of town] is affected?|"
                "from where must the cars be gone?|where is there no space for cars?|<tell> where i can't leave my car.",
                "어디에 차를 [못 대|대면 안 돼|대면 안 되나요]?|[어느|무슨] 길[이야|인가요]?|어디서 차를 빼야 [해|하나요]?|차를 못 대는 [곳|데]~은 <어디야>?|어느 도로가 막[혀|히나요]?",
            ),
            Asked(
                "day",
                "when must my car be [gone|somewhere else]?|[what|which] day do i have to move my car?|what date is the {work}?|when is the {work}?|"
                "<tell> when my car must be gone.",
                "차를 언제 [빼야 해|옮기나요|치워야 해]?|[며칠|무슨 요일]에 차를 [빼|빼나요]?|{work}~은 언제[야|인가요]?|어느 날 못 [대|대나요]?|언제 차 빼래?",
            ),
        ),
        ("mail", "text"),
    ),
)
