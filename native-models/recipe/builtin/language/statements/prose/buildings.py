"""What it took to build something, when it opened, and why it closed."""

from ..statement import Asked, Statement
from .names import town
from .values import building, day, long_time, millions, one_of

STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "The new {building} in {town} opened its doors on {day}.|{town}'s new {building} was inaugurated on {day}.|"
        "On {day}, the mayor opened the {building} of {town}.",
        "{town}의 새 {building}~이 {day}에 문을 열었다.|{day} {town}에 {building}~이 새로 개관했다.|{town} 주민이 기다리던 {building}~이 {day} 개장했다.",
        {"building": building, "town": town, "day": day},
        (
            Asked(
                "day",
                "since when can [people|visitors] [use|go to] the {building}?|"
                "when [could|did] the {building} [first be used|welcome its first visitors|start up]?|what day was the [opening|launch|inauguration]?|"
                "<tell> when the {building} got going.|[date of the|the date of its] opening?|from what day is it in use?",
                "언제 [개관했어|개장했나요|열렸어]?|{building}~은 언제부터 [쓸|이용할] 수 있[어|나요]?|[개관일|개장일|개소일]~이 언제<야>?|며칠에 연 거야?|{building} 언제 생겼[어|나요|지]?",
            ),
            Asked(
                "town",
                "where is the [new |]{building}?|in [what|which] [town|city|place] is it?|which [town|city] [got|has got|now has] a [new |]{building}?|"
                "<tell> where it was built.|where would i find the {building}?",
                "{building}~은 <어디야>?|어느 [도시|지역|동네]에 생겼[어|나요]?|어디에 생긴 거야?|{building} 새로 생긴 [곳|데]~은 <어디야>?|어디 가면 있[어|나요]?",
            ),
        ),
        ("article",),
    ),
    Statement(
        "Building the {work} cost {money} and took {time}.|The {work} swallowed {money}; work on it lasted {time}.|"
        "After {time} of construction and {money} in expenses, the {work} is ready.",
        "{work} 건설에는 {money}~이 들었고 {time}~이 걸렸다.|총 {money}~을 들인 {work}~이 착공 {time} 만에 완공됐다.|{work} 공사는 {time} 동안 이어졌고 {money}~이 투입됐다.",
        {
            "work": one_of("bridge|tunnel|stadium|dam|airport hall|tram line|museum|harbour wall|cable car|canal", "다리|터널|경기장|댐|공항|전철 노선|박물관|방파제|케이블카|운하"),
            "money": millions,
            "time": long_time,
        },
        (
            Asked(
                "money",
                "how [expensive|pricey|dear] was [it|the {work}]?|how much [was spent|did they spend|money went into it]?|what was the [bill|price|budget]?|"
                "what did they [pay|spend|lay out] for the {work}?|<tell> how much money the {work} needed.|price of the {work}?",
                "얼마나 [들었어|들었나요|썼대]?|{work} 짓는 데 [돈이 |]얼마 [들었어|들었나요|들었대]?|[비용|공사비|예산]~이 <얼마야>?|돈을 얼마나 [썼어|쏟아부었어|썼나요]?|{work}에 들어간 돈은?",
            ),
            Asked(
                "time",
                "how long did [it|they|the builders] [need|work|build]?|how long was it being built?|how much time [went by|did it need|went into it]?|"
                "<tell> how long the {work} was under construction.|what was the construction time?",
                "[짓는 데|만드는 데|공사에] 얼마나 [걸렸어|걸렸나요|걸렸대]?|{work}~은 얼마 만에 [다 지었어|끝났어|끝났나요]?|공사 기간[은|이] <얼마야>?|몇 년이나 몇 달 걸린 거야?|얼마나 오래 지었[어|나요]?",
            ),
        ),
        ("article",),
    ),
    Statement(
        "The {building} in {town} has been closed since {day} because of {reason}.|Because of {reason}, {town}'s {building} has been shut since {day}.",
        "{town} {building}~은 {reason} 때문에 {day}부터 문을 닫았다.|{reason} 탓에 {town} {building}~은 {day}부터 휴관 중이다.|{day}부터 {town} {building}~이 {reason}~으로 폐쇄됐다.",
        {
            "building": building,
            "town": town,
            "day": day,
            "reason": one_of(
                "flooding|a burst pipe|storm damage|a staff shortage|rotten beams|lack of money|a strike|a gas leak|mould|heavy snow|a broken lift|"
                "unpaid bills|fallen trees|a power failure|cracks in the roof|few visitors",
                "누수|화재|인력 부족|폭우|자금난|파업|가스 누출|곰팡이|폭설|정전|지붕 균열|방문객 감소|안전 문제|건물 노후|수도관 파열|태풍 피해",
            ),
        },
        (
            Asked(
                "reason",
                "why [can't i|can no one|can't anyone] [use|go into|enter] the {building}?|why isn't the {building} open?|"
                "what('s| is) the [trouble|problem|matter] with the {building}?|what [happened to|is wrong with|made them shut] the {building}?|"
                "<tell> the reason for the closure.|what caused the closure?",
                "왜 [안 열어|못 들어가|문 닫았어|쉬는 거야]?|무슨 [일|문제]~이 있어서 닫았[어|나요]?|[닫은|휴관|폐쇄] [이유|까닭|원인]~이 <뭐야>?|{building}에 무슨 일이 [생겼어|있었어|있었나요]?|"
                "왜 이용할 수 없[어|나요|는지 알려 줘]?",
            ),
            Asked(
                "day",
                "since when is the {building} [not open|shut|off limits]?|when [did they shut|was it shut|did the closure begin]?|"
                "from when on could nobody get in?|<tell> when the {building} shut down.|from what day on was it off limits?",
                "언제부터 [안 열어|못 가|닫혀 있어|쉬고 있나요]?|언제 닫았[어|나요|대]?|{building}~은 언제 이후로 못 [써|쓰나요|들어가]?|문 닫은 [날|날짜]~은?|며칠부터 휴관[이야|인가요]?",
            ),
        ),
        ("article",),
    ),
)
