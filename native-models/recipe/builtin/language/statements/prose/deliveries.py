"""When an order arrives, why it is late, and where it was left."""

import random

from ..statement import SENDER, Asked, Statement
from .names import LAST, firm
from .values import code, day, early, late, one_of, time_of_day


def _where_left(rng: random.Random, korean: bool) -> str:
    if korean:
        return rng.choice([
            "경비실", "문 앞", "무인 택배함", f"{rng.randint(101, 1904)}호", "관리사무소", "옆집", "소화전", "우편함 옆", "현관 안쪽", f"보관함 {rng.randint(1, 60)}번",
        ])
    return rng.choice([
        f"with {rng.choice(LAST)} next door", "behind the shed", f"in locker {rng.randint(2, 80)}", "under the stairs", "at the front door", "in the garage",
        f"at flat {rng.randint(2, 60)}", "with the porter", "on the balcony", f"with {rng.choice(LAST)}",
    ])


STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "Your order {code} will arrive between {early} and {late} on {day}.|Order {code}: delivery on {day} from {early} to {late}.|"
        "On {day}, from {early} to {late}, we bring you order {code}.",
        "주문 {code}~은 {day} {early}에서 {late} 사이에 배송됩니다.|주문번호 {code}, {day} {early}부터 {late} 사이에 도착합니다.|{day} {early}부터 {late} 사이에 주문 {code}~을 가져다드립니다.",
        {"code": code, "early": early, "late": late, "day": day},
        (
            Asked(
                "day",
                "when [do i get|am i getting|will they drop off|can i expect] [it|my things|my stuff|the package|{code}]?|"
                "[what|which] day [do they come|is the delivery|should i be at home]?|when should i stay at home?|<tell> when i get my package.|"
                "date of delivery?",
                "언제 [와|도착해|받아|오나요|받을 수 있어]?|[무슨 요일|며칠|어느 날]에 [와|오나요|받아]?|[배송일|도착일]~이 언제<야>?|택배[는|가] 언제 [와|오나요]?|언제 집에 있어야 [해|하나요]?",
            ),
            Asked(
                "code",
                "what is the number of my [order|purchase]?|what number [do i quote|does my purchase have|has my parcel]?|order number?|"
                "which [order|purchase] is it( about)?|<tell> the number of my purchase.",
                "주문 번호[가|는] <뭐야>?|몇 번 주문[이야|인가요]?|어떤 주문[이야|인가요| 얘기야]?|내 주문은 몇 번[이야|인가요]?|번호[가|는] <어떻게>?",
            ),
            Asked(
                "late",
                "what's the latest they come?|until [when|what time] [do i have to wait|might it take|must i be at home]?|how late could it get?|"
                "when is the [end|latest point] of the delivery window?|<tell> how long i have to wait at home.",
                "늦어도 몇 시까지 [와|오나요]?|몇 시까지 [기다려야|집에 있어야] [해|하나요]?|가장 늦으면 몇 시[야|인가요]?|언제까지 기다려[야 해|야 하나요]?|몇 시 전에는 [와|오나요]?",
            ),
            Asked(
                "early",
                "what's the earliest they come?|from [when|what time] (on )must i be at home?|how early could they be here?|"
                "when is the start of the delivery window?|<tell> from what time i should be in.",
                "빠르면 몇 시에 [와|오나요]?|몇 시부터 [기다려야|집에 있어야] [해|하나요]?|가장 이르면 몇 시[야|인가요]?|일러도 몇 시[야|인가요]?|몇 시 이후에 [와|오나요]?",
            ),
        ),
        ("mail", "text"),
    ),
    Statement(
        "Because of {hitch}, your delivery will be late; the new date is {day}.|We are sorry: {hitch} delays your order until {day}.|"
        "Your goods are held up by {hitch} and should be with you on {day}.",
        "{hitch} 때문에 배송이 늦어져 {day}에 도착할 예정입니다.|죄송하지만 {hitch}~으로 발송이 {day}까지 미뤄졌습니다.|{hitch} 탓에 납품이 지연되어 {day}에 받으실 수 있습니다.",
        {
            "hitch": one_of(
                "a strike at the port|a missing part|bad weather|a customs check|high demand|a broken machine|an accident|a supplier's mistake|"
                "a wrong address|the public holidays|a printing error|illness in the team",
                "항만 파업|부품 부족|기상 악화|통관 검사|주문 폭주|기계 고장|교통사고|협력사 실수|주소 오류|연휴|인쇄 오류|담당자 병가",
            ),
            "day": day,
        },
        (
            Asked(
                "hitch",
                "why [is it late|does it take so long|isn't it here yet|do i have to wait|are they late]?|what is the [reason|cause|problem|excuse]?|"
                "what [went wrong|happened|is to blame|got in the way]?|what caused the [hold-up|delay]?|<tell> why it is not here yet.|reason for the delay?",
                "왜 [늦어|늦는대|안 와|이렇게 오래 걸려|늦나요]?|[늦는|안 오는|미뤄진] [이유|까닭|원인]~이 <뭐야>?|무슨 문제가 [있었어|생겼어|있나요]?|뭐 때문에 [늦어|늦나요|밀렸어]?|어떤 사정이 있[대|나요]?",
            ),
            Asked(
                "day",
                "when does it [come|get here|arrive] [now|instead|then]?|"
                "when [do i get|will i have|can i count on] [my things|it|the goods] [now|after all]?|how long do i have to wait now?|new delivery date?|"
                "<tell> when it comes after all.",
                "그럼 언제 [와|오나요|받아|받을 수 있어]?|새 [날짜|도착일]~은 언제<야>?|언제로 바뀌었[어|나요]?|결국 언제 도착[해|하나요|한대]?|언제까지 기다려야 [해|하나요]?",
            ),
            Asked(
                SENDER,
                "who [is sorry|apologizes|regrets it|apologises to me]?|who kept me waiting?|who let me know about the delay?|<tell> who is sorry.|"
                "whose fault is the wait, who writes?",
                "누가 [미안하대|사과해|사과하나요]?|누가 [늦는다고 해|늦는다고 알려 줬어]?|지연됐다고 한 사람[은|이] <누구야>?|누가 늦게 보내는 거야?|누가 양해를 구해?",
            ),
        ),
        ("mail",),
    ),
    Statement(
        "Your parcel from {firm} was left {place} at {time}.|At {time} we left the {firm} parcel {place}.|"
        "Nobody was in, so the parcel from {firm} is {place} since {time}.",
        "{firm}에서 보낸 택배를 {time}에 {place}에 두었습니다.|{time} {place}에 {firm} 상품을 놓고 갑니다.|부재중이라 {firm} 소포를 {time}에 {place}에 맡겼습니다.",
        {"firm": firm, "place": _where_left, "time": time_of_day},
        (
            Asked(
                "place",
                "where is [my package|my parcel|it]( now)?|where [can|do|should] i [pick it up|find it|look for it|collect it]?|"
                "where did they put [it|the package]?|what place has my package?|<tell> where i find my package.",
                "[택배|소포|물건]~은 어디 있[어|나요|지]?|어디에 [놔뒀어|뒀나요|뒀대]?|어디서 [찾아|찾나요|가져와]?|택배 [있는 곳|둔 곳]~이 <어디야>?|물건을 어디에 놨[어|나요]?",
            ),
            Asked(
                "firm",
                "who [sent it|sent the package|is the package from|shipped it]?|where does the [package|stuff] come from?|"
                "from [whom|which shop] is the package?|which company shipped it?|<tell> who sent the package.",
                "[누가|어디서] [보냈어|보냈나요|온 거야]?|[보낸|판매한] [곳|회사]~은 <어디야>?|어느 [회사|업체] [물건이야|거야|물건인가요]?|택배는 어디서 왔[어|나요]?|발송한 데가 <어디야>?",
            ),
            Asked(
                "time",
                "when [was it dropped off|did the courier come|were they here|did it get here]?|what time [was the courier here|did it come]?|"
                "since when has it been lying there?|<tell> when the courier was here.|time of delivery?",
                "언제 [왔다 갔어|두고 갔어|왔나요|왔어]?|몇 시에 [왔어|놓고 갔어|왔나요]?|[배달|배송된] 시각은?|기사님은 몇 시에 왔[어|나요]?|택배 언제 왔는지 <알려><줘>.",
            ),
        ),
        ("mail", "text"),
    ),
)
