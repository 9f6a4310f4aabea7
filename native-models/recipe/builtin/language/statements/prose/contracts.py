"""Offers, contracts to sign, and the rent."""

from ..statement import Asked, Statement
from .names import firm
from .values import day, money, one_of, short_time

STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "We can offer the {goods} for {money}; this price is valid until {day}.|Our offer: {goods} at {money}, good until {day}.|"
        "Until {day} you get the {goods} for {money}.",
        "{goods}~은 {money}에 드릴 수 있으며 {day}까지 유효합니다.|견적: {goods} {money}, 유효 기간 {day}까지.|{day}까지 {goods}~을 {money}에 제공해 드립니다.",
        {
            "goods": one_of(
                "desks|office chairs|solar panels|windows|carpets|printers|kitchen units|shelves|lamps|floor tiles|curtains|uniforms",
                "책상|사무용 의자|태양광 패널|창호|카펫|복합기|주방 가구|선반|조명|바닥재|커튼|단체복",
            ),
            "money": money,
            "day": day,
        },
        (
            Asked(
                "money",
                "how much [are|would we pay for|do they want for] the {goods}?|what [would|do] the {goods} [cost|come to]?|"
                "what are they [asking|charging] for the {goods}?|what's the quote?|how expensive are the {goods}?|<tell> what the {goods} cost.",
                "{goods}~은 얼마[야|래|인가요|예요]?|얼마에 [준대|해 준대|주나요|팔아]?|[가격|값|견적가]~이 <얼마야>?|{goods} 사려면 얼마 [내야 해|들어|드나요]?|{goods} 값 <알려><줘>.",
            ),
            Asked(
                "day",
                "how long [is it good|does it hold|can i think about it|does the offer stand]?|when does the [quote|offer] [expire|end|run out]?|"
                "by when must i [decide|say yes|accept]?|<tell> when the offer expires.|[end|expiry] of the offer?",
                "언제까지 [결정해야 해|그 값이야|살 수 있나요|유지돼]?|견적[은|이] 언제 [끝나|만료돼|끝나나요]?|며칠까지 [답해야|정해야] [해|하나요]?|유효 기한[은|이] 언제<야>?|만료일은?",
            ),
        ),
        ("mail",),
    ),
    Statement(
        "Please sign the contract and return it to {firm} within {time}.|{firm} is waiting for the signed contract; you have {time}.",
        "계약서에 서명해 {time} 안에 {firm}~으로 보내 주세요.|서명한 계약서는 {time} 이내에 {firm}에 도착해야 합니다.",
        {"firm": firm, "time": short_time},
        (
            Asked(
                "time",
                "how long [do i have|can i take|may i think about it]?|how much time [is left|do i have|is there]?|"
                "how soon [must it be back|do they want it]?|how quickly must i act?|<tell> how much time i have.",
                "얼마나 [시간이 있어|여유가 있어|시간이 있나요]?|얼마 안에 [돌려줘야 해|해야 하나요|보내야 해]?|시간이 얼마나 [있어|남았어|있나요]?|며칠 안에 [해야|끝내야] [해|하나요]?|얼마나 빨리 해야 [해|하나요]?",
            ),
            Asked(
                "firm",
                "who [wants|gets|expects] the [papers|contract|agreement]?|where does the [contract|agreement|paperwork] go?|"
                "with whom is the [contract|agreement]?|which company is it with?|<tell> who gets the papers.",
                "[서류|계약서]~은 [어디로|누구한테] [가|보내|보내나요|줘야 해]?|어느 회사[랑|와] [계약해|계약하나요]?|계약 상대[는|가] <어디야>?|어디에 내야 [해|하나요]?|서류 받을 회사는?",
            ),
        ),
        ("mail",),
    ),
    Statement(
        "From {day} your rent rises to {money} a month.|Your new monthly rent is {money}, starting {day}.|We must raise the rent to {money} from {day}.",
        "{day}부터 월세가 {money}~으로 오릅니다.|{day}부터 새 월 임대료는 {money}입니다.|부득이 {day}부터 월세를 {money}~으로 인상합니다.",
        {"day": day, "money": money},
        (
            Asked(
                "money",
                "how much [do i pay|will the flat be|is the flat] [then|each month|from then on]?|what will [the flat|living here] cost( me)?|"
                "how expensive does the flat get?|what do they want for the flat now?|<tell> what the flat will cost.",
                "집세[가|는] 얼마[야|가 돼|인가요|로 돼]?|앞으로 [매달 |]얼마 [내야 해|내나요|내]?|한 달에 얼마[야|인가요|씩 내]?|얼마로 올[라|려|라가나요]?|방값이 얼마나 [돼|되나요]?",
            ),
            Asked(
                "day",
                "when do i have to pay more?|when does the [flat|apartment] get more expensive?|from what [day|date] does the higher price apply?|"
                "from when on is it dearer?|<tell> when the flat gets dearer.",
                "언제부터 [더 내|비싸져|더 내나요|올라]?|며칠부터 [더 내야 해|적용돼|적용되나요]?|언제 [비싸져|올라가나요]?|집세는 언제 올[라|라가|라가나요]?|인상 시점은?",
            ),
        ),
        ("mail", "text"),
    ),
)
