"""What the news say of companies: what they buy, whom they let go, what they take back."""

from ..statement import Asked, Statement
from .names import firm, town
from .values import millions, number, one_of

STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "{buyer} is buying {firm} for {money}.|{firm} will be taken over by {buyer}; the price is {money}.|For {money}, {firm} goes to {buyer}.",
        "{buyer}~이 {firm}~을 {money}에 인수한다.|{firm}~은 {money}에 {buyer}~으로 넘어간다.|{buyer}~은 {firm} 인수에 {money}~을 쓴다.",
        {"buyer": firm, "firm": firm, "money": millions},
        (
            Asked(
                "money",
                "how much is [{buyer} paying|{firm} worth|the deal worth]?|what [is {firm} worth|do they pay|does the deal cost]?|how big is the deal?|"
                "what sum changes hands?|<tell> what {buyer} has to pay.|purchase price?",
                "얼마에 [사들였어|사는 거야|팔렸어|팔리나요]?|[인수가|거래 금액|가격]~이 <얼마야>?|{buyer}~은 얼마를 [내|내나요|주고 샀어]?|{firm} 값이 <얼마야>?|거래 규모는?",
            ),
            Asked(
                "buyer",
                "who [is the buyer|buys {firm}|will own {firm}|acquires {firm}|gets {firm}]?|who is {firm} being sold to?|{firm}'s new owner?|"
                "which company [acquires|swallows|purchases] the other?|<tell> who will own {firm}.",
                "누가 [{firm}~을 |]사[들여|나요|는 거야]?|{firm}~은 [누구한테|어디에] [팔렸어|팔리나요|가는 거야]?|{firm} 새 주인[은|이] <누구야>?|[사는|인수하는] 쪽은 <어디야>?|어느 회사가 사들여?",
            ),
            Asked(
                "firm",
                "what [company|firm] is [{buyer} acquiring|being sold|changing hands|up for sale]?|who is being [sold|acquired|swallowed]?|"
                "what does {buyer} acquire?|<tell> which company is sold.|who gets a new owner?",
                "{buyer}~은 [뭘|어느 회사를] [사|사들여|사나요]?|[팔리는|넘어가는] 회사[는|가] <어디야>?|어느 회사가 [팔려|팔리나요]?|주인이 바뀌는 [회사|기업]~은?|{buyer}~이 사는 회사는?",
            ),
        ),
        ("article",),
    ),
    Statement(
        "{firm} will cut {count} jobs in {town}.|In {town}, {count} employees of {firm} must go.|{firm} is letting {count} workers in {town} go.",
        "{firm}~이 {town}에서 {count}~을 감원한다.|{town}에 있는 {firm} 공장에서 {count}~이 일자리를 잃는다.|{firm}~은 {town} 사업장 인력 {count}~을 줄이기로 했다.",
        {"firm": firm, "count": number(12, 4800, "", "명"), "town": town},
        (
            Asked(
                "count",
                "how many [lose their [job|work]|are [laid off|fired|sacked]|will be out of work]?|how many [positions|posts] [disappear|are lost]?|"
                "how big are the layoffs?|how many people will {firm} fire?|<tell> how many will be laid off.",
                "[몇 명|얼마나] [잘려|자르나요|해고돼|내보내]?|일자리 잃는 사람[은|이] 몇 명[이야|인가요]?|해고 [규모|인원]~이 <어떻게>?|직원 몇 명을 내보내[는 거야|나요]?|몇 명이 그만둬야 [해|하나요]?",
            ),
            Asked(
                "firm",
                "[which|what] [company|firm|employer] [lays people off|fires people|is sacking staff]?|who [is laying off staff|fires people|is shrinking]?|"
                "<tell> which company gets rid of people.|whose workers lose their jobs?|who do the people work for?",
                "어느 회사[가 자르는|에서 해고하는] 거야?|[직원을 내보내는|해고하는] [회사|기업]~은 <어디야>?|누가 [해고해|자르나요]?|어디서 사람을 [잘라|자르나요]?|어느 기업 얘기[야|인가요]?",
            ),
        ),
        ("article",),
    ),
    Statement(
        "{firm} is recalling {count} {goods} because of {fault}.|Because of {fault}, {firm} takes back {count} {goods}.|"
        "{count} {goods} made by {firm} go back to the factory: {fault}.",
        "{firm}~이 {fault} 문제로 {goods} {count}~을 회수한다.|{fault} 우려에 {firm}~은 {goods} {count}~을 리콜한다.|{firm} {goods} {count}~이 {fault} 때문에 수리를 받는다.",
        {
            "firm": firm,
            "count": number(600, 98000, "", "대"),
            "goods": one_of(
                "toasters|e-bikes|baby seats|hair dryers|blenders|scooters|air pumps|heaters|kettles|drills",
                "토스터|전기 자전거|카시트|헤어드라이어|믹서|킥보드|공기청정기|난로|전기 주전자|전동 드릴",
            ),
            "fault": one_of(
                "weak brakes|loose screws|a fire risk|sharp edges|a faulty plug|a leaking battery|a cracked frame|wrong labels",
                "제동 불량|나사 풀림|발화 위험|날카로운 모서리|플러그 결함|배터리 누액|프레임 균열|과열",
            ),
        },
        (
            Asked(
                "fault",
                "what('s| is) [wrong with|the matter with|the defect in|dangerous about] [them|the {goods}]?|"
                "why [should i|must customers] [return|hand in|stop using] the {goods}?|what [defect|danger|flaw] [do they have|is it]?|"
                "<tell> why the {goods} are not safe.|what makes the {goods} dangerous?",
                "{goods}에 무슨 [문제|하자|결함]~이 [있어|있나요|있대]?|왜 [반품해|돌려보내|거둬들여|거둬들이나요]?|{goods}~이 왜 위험[해|한가요|하대]?|리콜 [이유|사유]~이 <뭐야>?|어디가 잘못된 거야?",
            ),
            Asked(
                "count",
                "how many {goods} [are affected|have the defect|are faulty|must be returned]?|how many [devices|units|of them] are [affected|faulty]?|"
                "how large is the recall?|<tell> how many {goods} are affected.|number of faulty {goods}?",
                "[몇 대|얼마나 많이] [거둬들여|해당돼|해당되나요]?|문제 있는 {goods}~은 몇 대[야|인가요]?|대상[은|이] 몇 대[야|인가요]?|리콜 [규모|물량]~은 <얼마야>?|{goods} 몇 대가 문제[야|래]?",
            ),
            Asked(
                "goods",
                "[what|which] [product|devices|things|items] [is it about|are unsafe|have a defect|must i give back]?|what does {firm} want back?|"
                "what kind of product is [faulty|affected]?|<tell> which products are affected.|what should i check at home?",
                "[무슨|어떤] [제품|물건]~이 [문제야|해당돼|해당되나요]?|{firm}~은 [뭘|무엇을] 거둬들[여|이나요]?|리콜 [제품|대상]~이 <뭐야>?|뭐가 [위험해|위험하대|위험한가요]?|집에서 뭘 확인해야 [해|하나요]?",
            ),
        ),
        ("article",),
    ),
)
