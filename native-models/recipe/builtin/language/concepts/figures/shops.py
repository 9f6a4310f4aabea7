"""Branches of a chain, the figures of online shops, and what lies in the warehouse."""

import random

from ..thing import Thing
from .values import FAMILY_KO, LAST, date, decimal, joined, money, number, person, place
from .wording import thing


def _site(rng: random.Random, korean: bool) -> str:
    if korean:
        first = rng.choice("푸른 모아 바로 하루 온 새벽 오늘 달빛 착한 두루 우리 반짝 첫눈 마루".split())
        second = rng.choice("마켓|상점|북스|가구|필기구|펫|꽃집|신발|카메라|공방|식품|여행|키친|스포츠".split("|"))
        return first + second + rng.choice(("", "", ".kr", " 앱", " 몰"))
    first = rng.choice("Blue Maple North Kind Fox Lumen Pine Copper Sunny River Quick Little Oak Moss".split())
    second = rng.choice("market|shop|books|home|pens|pets|flowers|shoes|cameras|studio|foods|travel|kitchen|bikes".split("|"))
    return first + second + rng.choice(("", "", ".com", " app", ".shop"))


def _waiting_time(rng: random.Random, korean: bool) -> str:
    if korean:
        return f"{rng.randint(1, 44)}분 {rng.randint(1, 59)}초"
    return rng.choice((f"{rng.randint(1, 44)} min {rng.randint(1, 59)} s", f"{rng.randint(1, 44)}m {rng.randint(1, 59):02}s"))


def _shelf(rng: random.Random, korean: bool) -> str:
    return f"{rng.choice('ABCDEFGHK')}{rng.choice(('-', '', '/'))}{rng.randint(1, 48)}{rng.choice(('', '-1', '-2', '-3', '-4'))}"


def _supplier(rng: random.Random, korean: bool) -> str:
    if korean:
        return rng.choice(FAMILY_KO) + rng.choice("일 성 진 우 광 신 원 보".split()) + rng.choice("상사|산업|기업|철물|무역|상회|공업|유통".split("|"))
    return rng.choice(LAST) + rng.choice((" Ltd", " & Sons", " GmbH", " Supplies", " Trading", " Bros", " Inc", " Co."))


_BRANCH = thing(
    "table", "Branches|Our shops|Stores|Store performance|Locations", "지점 현황|매장 목록|점포 실적|우리 가게|지점 실적",
    place("Market Square|Station|High Street|Mall|Harbour|Airport|Old Town|Centre|Riverside|Park|Bridge", "본점|역점|시장점|터미널점|중앙점|신도시점|공항점|대학로점|시청점|항구점"),
    "the shop|this shop|this branch|the branch|it", "이 지점|이 매장|그 가게",
    ("Revenue|Sales|Turnover|Takings", "매출|매출액|판매액",
     ("how much [money |]did {row} [take in|make|earn|bring in]?|what [did|does] {row} [earn|bring in|ring up at the till]?|"
      "how much [came in|went through the till|was earned] at {row}?|how [good|bad] was business at {row}, in money?|<tell> how much {row} made.|"
      "what came into the till at {row}?"),
     ("{row} 얼마[나|를] [벌었어|벌었나요|벌었지|팔았어]?|{row} 장사 얼마나 [됐어|했어|했나요]?|{row}에서 [들어온 돈|번 돈]~이 얼마<이라>?|{row} 돈을 얼마나 [벌어들였어|벌었는지 알려 줘]?|{row} 계산대에 얼마 [들어왔어|찍혔나요]?|"
      "{row} 실적이 얼마[야|나 돼|인가요]?"),
     "how much came in?|how much was earned?", "얼마 벌었[어|나요|지]?|장사는 얼마나 됐[어|나요]?", money(9000, 940000)),
    ("Visitors|Customers|Footfall", "방문객|손님 수|고객 수",
     ("how many people [came to|walked into|went to|stepped into] {row}?|how [busy|crowded|full|popular] was {row}, in people?|"
      "how many [shoppers|guests|folks] [did {row} have|came through the door of {row}|were at {row}]?|<tell> how many people {row} drew.|"
      "how big was the crowd at {row}?|how many [dropped by|turned up at|entered] {row}?"),
     ("{row}에 몇 명[이|이나] [왔어|들어왔나요|다녀갔어|왔지]?|{row} 사람 얼마나 [왔어|많았어|왔나요|몰렸어]?|{row} 얼마나 [붐볐어|북적였나요], 몇 명?|{row}에 들어온 사람~은 몇 [명이야|명이에요|사람이야]?|"
      "{row} 찾은 사람이 몇인지 [알려|말해|가르쳐]<줘>.|{row} 문을 열고 들어온 사람 [수는|수가 얼마야]?"),
     "how many people came in?|how busy was it?", "몇 명이나 [왔어|다녀갔어|왔나요]?|얼마나 붐볐[어|나요]?", number(120, 86000, "", "|명")),
    ("Staff|Employees|Headcount", "직원|직원 수|근무 인원",
     ("how many [people |]work [at|in|for] {row}?|how many [workers|colleagues|hands] [does {row} have|are at {row}|help in {row}]?|"
      "how [big|large] is the team [of|at|in] {row}?|how many are on the payroll [of|at] {row}?|<tell> how many work at {row}.|"
      "how many people does {row} [pay|employ]?"),
     ("{row} 몇 명이 [일해|일하나요|근무해]?|{row}에서 일하는 사람~은 몇 [명이야|명인가요|사람이야]?|{row} 식구가 [몇이야|몇 명이에요]?|{row} 알바까지 몇 명<이라>?|{row} 인원이 얼마나 [돼|되나요|되지]?|"
      "{row} 몇 명이 일하는지 [알려|말해|가르쳐]<줘>."),
     "how many work here?|how big is the team?", "몇 명이 일[해|하나요|하지]?|일하는 사람이 몇<이라>?", number(2, 95, "", "명")),
    ("Rent|Monthly rent|Lease", "임대료|월세",
     ("how [expensive|dear|cheap] [are the rooms of|is the space of|is it to keep] {row}?|how much [do we pay|goes] to the landlord for {row}?|"
      "what do we [hand to the landlord|owe the landlord|pay for the rooms] (each month )at {row}?|what does the landlord [get|charge|want] for {row}?|"
      "<tell> what the landlord gets for {row}.|what does the [space|building] of {row} cost us?"),
     ("{row} 건물주한테 [얼마 내|얼마를 주나요|얼마 줘]?|{row} 가게 빌리는 데 얼마[야|예요|나 들어]?|{row} 자릿값이 얼마<이라>?|{row} 다달이 얼마 [내|내나요|나가]?|{row} 세가 얼마나 [비싸|나가|되나요]?|"
      "{row} 집주인이 얼마를 받는지 [알려|말해|가르쳐]<줘>."),
     "what does the landlord get?", "건물주한테 얼마 [줘|내나요]?|세로 얼마 나[가|가나요]?", money(900, 19000)),
    ("Manager|Run by|Head", "지점장|점장|책임자",
     ("who [runs|leads|heads|is in charge of|is the boss of] {row}?|who do i [talk to|complain to|ask for] at {row}?|who has the say [at|in] {row}?|"
      "who looks after {row}?|<tell> who is the boss of {row}.|under whom do they work at {row}?"),
     ("{row} 누가 [맡고 있어|이끌어|운영해|관리하나요]?|{row} 대장이 [누구야|누구예요|누구지]?|{row}에서 제일 높은 사람~은 [누구야|누구예요]?|{row} 누구한테 [말해야 해|따져야 해|물어봐]?|{row} 누구 [책임이야|담당이야|담당인가요]?|"
      "{row}~을 이끄는 사람 이름 [알려|말해|가르쳐]<줘>."),
     "who is in charge?|who do i complain to?", "누가 맡고 있[어|나요|지]?|사장님이 누구<이라>?", person),
    ("Opened|Open since|Founded", "개점일|개업|오픈일",
     ("since when [does {row} exist|has {row} been there|can people shop at {row}]?|how [old|new] is {row}, since when is it there?|"
      "when did {row} [start|start selling|welcome its first customers|begin]?|when was the first day of {row}?|<tell> how long {row} has been around, since when.|"
      "when were the doors of {row} first unlocked?"),
     ("{row} 언제 [문 열었어|생겼어|시작했어|열었나요]?|{row} 언제부터 [장사했어|있었어|영업했나요]?|{row} 생긴 게 [언제야|언제예요|언제지]?|{row} 얼마나 오래됐어, 언제 [열었지|생겼어]?|{row} 첫 손님 받은 날[은|이 언제야]?|"
      "{row} 언제 생겼는지 [알려|말해|가르쳐]<줘>."),
     "since when is it there?|when did it start?", "언제 생겼[어|나요|지]?|언제부터 장사[해|했어|했나요]?", date(1985, 2025)),
    ("Floor area|Area|Size", "면적|매장 면적|넓이",
     ("how [big|large|spacious|roomy|small] is {row}?|how much [space|room] [does {row} have|is there at {row}]?|"
      "how many square metres [has {row} got|does {row} have]?|<tell> how spacious {row} is.|how much floor must be swept at {row}?"),
     ("{row} 얼마나 [넓어|커|넓은가요|크지]?|{row} 몇 [평이야|제곱미터야|평인가요|평이나 돼]?|{row} 공간이 얼마나 [돼|되나요|있어]?|{row} 좁아, 넓어, 얼마나[ 돼|야]?|{row} 평수가 [어떻게 돼|몇이야|어떻게 되나요]?|"
      "{row} 얼마나 큰지 [알려|말해|가르쳐]<줘>."),
     "how spacious?|how many square metres?", "몇 평<이라>?|얼마나 넓[어|지|나요]?", number(28, 2400, " m²| sq m", "평|㎡|m²")),
)

_DASHBOARD = thing(
    "dashboard", "Overview|Today|Our sites|Business today|Traffic and sales", "오늘의 현황|사이트 현황|요약|실시간 현황|운영 현황",
    _site, "the site|our site|the shop|this site", "사이트|우리 사이트|이 사이트",
    ("Visitors|Visits|Unique visitors|Users today", "방문자|방문자 수|접속자",
     ("how many people [came to|opened|looked at|were on|found|dropped by] {row}( today)?|how much traffic [does|did] {row} [get|have]?|"
      "how [busy|popular|well visited] [is|was] {row}?|how many [guests|people] did {row} [get|have|attract]( today)?|<tell> how many people {row} drew.|"
      "how many pairs of eyes saw {row}?"),
     ("{row}에 몇 명[이|이나] [왔어|들어왔나요|접속했어|왔지]?|{row} 오늘 사람 얼마나 [왔어|들어왔어|왔나요]?|{row}~을 본 사람~이 몇 [명이야|명인가요|명이지]?|{row} 트래픽이 얼마나 [돼|되나요|나왔어]?|{row} 얼마나 [붐벼|붐비나요|북적여]?|"
      "{row} 몇 명이 다녀갔는지 [알려|말해|가르쳐]<줘>."),
     "how many people came by today?|how much traffic?", "오늘 몇 명 [왔어|들어왔나요]?|트래픽이 얼마[야|나 돼]?", number(140, 260000)),
    ("Orders|Purchases|Orders today", "주문|주문 수|구매 건수",
     ("how many [people bought something|times did someone buy|customers bought something] [at|on|from] {row}?|"
      "how many [parcels|boxes|baskets] must [we|they] [pack|send] for {row}?|how many [checkouts|baskets|sales] did {row} [get|have|complete]?|"
      "how often [did someone buy|was something bought] at {row}?|<tell> how many bought at {row}.|"
      "how many [people placed one|times was something ordered] at {row} today?"),
     ("{row}에서 몇 명이 [샀어|사 갔어|구매했나요]?|{row} 오늘 몇 건 [팔렸어|나갔어|팔았나요]?|{row} 택배 몇 개 [보내야 해|싸야 해|나가]?|{row}에서 물건이 몇 번 [팔렸어|팔렸나요|나갔지]?|{row} 결제가 몇 건<이라>?|"
      "{row} 사 간 사람이 몇인지 [알려|말해|가르쳐]<줘>."),
     "how many people bought something?|how many parcels must we pack?", "몇 건이나 팔렸[어|나요|지]?|오늘 결제 몇 건<이라>?", number(3, 9800, "", "|건")),
    ("Conversion rate|Conversion|CVR", "전환율|구매 전환율",
     ("what share of [people|guests] [bought something|ends up buying|became customers] at {row}?|how many percent [buy|bought|end up buying] at {row}?|"
      "how many out of a hundred buy something at {row}?|how good is {row} at turning [lookers|guests] into buyers?|<tell> what part of the people buys at {row}.|"
      "how likely is a guest of {row} to buy?"),
     ("{row}에 온 사람 중 몇 퍼센트가 [사|샀어|사나요]?|{row} 백 명 중 몇 명이 [사|사 가나요|샀어]?|{row}에서 구경만 하지 않고 사는 [비율은|비율이 얼마야]?|{row} 사는 사람 비율[은|이 얼마야|이 어떻게 되나요]?|"
      "{row} 들어와서 사는 비율 [알려|말해|가르쳐]<줘>.|{row} 몇 퍼센트나 [결제해|구매해|사지]?"),
     "how many percent buy something?|how many out of a hundred buy?", "몇 퍼센트가 [사|샀어|결제했지]?|백 명 중 몇 명꼴로 사[나요|지]?", decimal(0.2, 12.9, 2, " %|%", "%")),
    ("Returns|Returned|Refunds", "반품|환불|반품 건수",
     ("how [much was|many were] sent back to {row}?|how many [things|parcels|items] [came|were sent|went] back to {row}?|"
      "how many [want|wanted|got] their money back [at|from] {row}?|how often [did|do] people send stuff back to {row}?|<tell> how many parcels came back to {row}.|"
      "how many were [unhappy|dissatisfied] and sent it back to {row}?"),
     ("{row} 몇 개[가|나] [돌아왔어|되돌아왔나요|되돌려졌어]?|{row} 돌려보낸 게 몇 [건이야|개야|건인가요]?|{row} 마음에 안 들어서 [돌아온|보낸] 게 몇 개<이라>?|{row} 돈 돌려 달라는 게 몇 건<이라>?|"
      "{row} 얼마나 되돌아왔는지 [알려|말해|가르쳐]<줘>.|{row} 손님이 몇 번 돌려보냈[어|나요|지]?"),
     "how many parcels came back?|how many want their money back?", "몇 개나 돌아왔[어|나요]?|돌려보낸 건 몇 건<이라>?", number(0, 480, "", "|건")),
    ("Open tickets|Tickets|Support queue", "미처리 문의|열린 문의|대기 문의",
     ("how many [questions|complaints|people|customers] are still waiting for an answer at {row}?|"
      "how many [requests|complaints|cases] are [unanswered|unsolved|pending] at {row}?|how much [is left|work is left] for the help desk of {row}?|"
      "how many customers [need help|wait for help] from {row}?|<tell> how many requests {row} must still answer.|"
      "how many [cases|problems] are not solved yet at {row}?"),
     ("{row} 답 못 한 게 몇 [건이야|개야|건인가요]?|{row} 아직 해결 안 된 [게|것이] 몇 건<이라>?|{row} 답변 기다리는 [손님이|사람이] 몇 명<이라>?|{row} 상담이 얼마나 [밀렸어|쌓였어|밀렸나요]?|{row} 남은 상담 [몇 건이야|몇 개 있어]?|"
      "{row} 몇 건이 밀렸는지 [알려|말해|가르쳐]<줘>."),
     "how many are waiting for an answer?|how many cases are unsolved?", "몇 건이나 밀렸[어|나요]?|답 못 한 게 얼마나 [돼|되나요]?", number(0, 640, "", "|건")),
    ("Average wait|Waiting time|Avg. response", "평균 대기|대기 시간|응답 시간",
     ("how long [do people have to|does one have to|must a customer|do people] wait (for an answer )at {row}?|how [quick|fast|slow] [is {row}|does {row} answer]?|"
      "how soon does {row} [answer|get back to you|pick up]?|after how long does {row} [answer|reply|pick up]?|<tell> how long people hang on at {row}.|"
      "how patient must one be with {row}?"),
     ("{row} 얼마나 [기다려|기다려야 해|기다리나요]?|{row} 답이 얼마 만에 [와|오나요|오지]?|{row} 손님이 몇 분이나 [기다려|기다리나요]?|{row} 얼마나 빨리 [답해|답하나요|받아]?|{row} 답변까지 얼마나 [걸려|걸리나요|걸리지]?|"
      "{row} 몇 분 기다리는지 [알려|말해|가르쳐]<줘>."),
     "how long must people hang on?|how fast do we answer?", "얼마나 기다려야 [해|하나요]?|답이 몇 분 만에 [와|오지]?", _waiting_time),
    ("Revenue|Sales|Income today", "매출|수익|오늘 매출",
     ("how much [money |]did {row} [make|earn|take in|bring in]( today)?|how much [came in|was earned] [at|through|on] {row}?|"
      "what [did we earn|was earned|came in] [through|with|at] {row}?|how rich did {row} make us( today)?|<tell> how much we earned with {row}.|"
      "how much have customers spent at {row}?"),
     ("{row} 오늘 얼마 [벌었어|벌었나요|벌었지]?|{row}~으로 번 돈~이 얼마<이라>?|{row} 돈이 얼마나 [들어왔어|들어왔나요|됐어]?|{row}에서 손님들이 얼마나 [썼어|썼나요|쓴 거야]?|{row} 얼마를 벌어들였는지 [알려|말해|가르쳐]<줘>.|"
      "{row} 수입이 얼마나 [돼|되나요|되지]?"),
     "how much did we earn today?|how much money came in?", "얼마나 벌었[어|나요|지]?|돈은 얼마 들어왔[어|나요]?", money(60, 88000)),
    ("Bounce rate|Left at once|Bounces", "이탈률|바로 나감",
     ("how many percent [left|leave|quit|abandon] {row} [right away|at once|after one page]?|what share [of people |]gives up on {row} after one page?|"
      "how many [click away|turn round] [at once|right away] on {row}?|how many looked at a single page of {row}?|"
      "<tell> how many percent turn round at once at {row}.|how quickly do we lose people at {row}, in percent?"),
     ("{row} 바로 나가는 사람이 몇 퍼센트<이라>?|{row} 들어왔다가 그냥 [나간|가 버린] 비율[은|이 얼마야]?|{row} 한 페이지만 보고 [나가는|떠나는] 사람~은 얼마나 [돼|되나요]?|{row} 몇 퍼센트가 금방 [나가|떠나|나갔어]?|"
      "{row} 오자마자 떠나는 비율 [알려|말해|가르쳐]<줘>.|{row} 사람을 얼마나 [놓쳐|놓치나요], 몇 퍼센트?"),
     "how many percent leave at once?", "몇 퍼센트가 바로 나[가|가나요]?|금방 떠난 비율[은|이 얼마야]?", number(14, 92, " %|%", "%")),
)

_STOCK = thing(
    "table", "Stock|Inventory|Warehouse|Parts list|Store room", "재고 현황|재고 목록|창고|부품 목록|물품 관리",
    joined(
        "Steel|Brass|Oak|Rubber|Plastic|Blue|White|Small|Large|Heavy|Copper|Nylon",
        "hinges|screws|gloves|hoses|brackets|tape|filters|bolts|paint|cable|crates|bulbs|valves|shelves|buckets",
        "스테인리스|황동|참나무|고무|플라스틱|파란|흰색|소형|대형|구리|나일론",
        "경첩|나사|장갑|호스|브래킷|테이프|필터|볼트|페인트|케이블|상자|전구|밸브|선반|양동이", 0.15,
    ),
    "this article|the article|this item|them", "이 품목|이 물건|그 물건",
    ("In stock|Quantity|On hand|Qty", "재고|수량|보유량",
     ("how many {row} [do we have|are there|have we got|are left|do we own]?|how many [of the |]{row} [lie|are] in the warehouse?|"
      "are there [still |]any {row}, how many?|do we still have {row}, how many?|<tell> how many {row} there are.|how many {row} could we [sell|ship|send out] today?"),
     ("{row} 몇 개 [있어|있나요|남았어|남았나요]?|{row} 얼마나 [남았어|있어|남아 있나요]?|{row} 아직 [있어|남았어], 몇 개<이라>?|{row} 창고에 몇 개[나|] [있어|쌓여 있어|있나요]?|{row} 다 떨어졌어, 몇 개 [남았지|있지]?|"
      "{row} 몇 개 남았는지 [알려|말해|봐]<줘>."),
     "how many are left?|how many do we have?", "몇 개나 [있어|남았어|있나요]?|얼마나 남았[어|지]?", number(0, 7400, "| pcs", "|개")),
    ("Shelf|Bin|Storage place|Location", "선반|보관 위치|칸",
     ("where [are|do i find|do we keep|have we put] {row}?|where in the [warehouse|store room|hall] are {row}?|in which [aisle|rack|corner|row] are {row}?|"
      "where must i [go|look|reach] for {row}?|<tell> where {row} are kept.|to which [place|rack] do {row} go back?"),
     ("{row} 어디 [있어|있나요|뒀어|놓여 있어]?|{row} 창고 어디에 [있어|있나요|있지]?|{row} 어디서 [찾아|꺼내|찾나요|꺼내지]?|{row} 찾으려면 어디로 [가|가야 해|가면 돼]?|{row} 몇 번째 줄 어디에 [있어|있나요]?|"
      "{row} 어디 뒀는지 [알려|말해|가르쳐]<줘>."),
     "where do i find them?|in which aisle?", "창고 어디 있[어|지|나요]?|어디서 꺼내[면 돼|나요|]?", _shelf),
    ("Supplier|Vendor|Bought from", "공급업체|거래처|납품처",
     ("who [delivers|sells us|sends us|ships us] {row}?|where do we [buy|get|order] {row}?|from whom [do we get|come] {row}?|"
      "which [firm|company|dealer] [brings|sells|delivers] {row}?|<tell> who sends us {row}.|who do i call to get [new |more |]{row}?"),
     ("{row} 어디서 [사|사 와|사나요|들여와]?|{row} 누가 [대 줘|갖다줘|보내 주나요|팔아]?|{row} 어느 [회사에서|업체에서] [와|받나요|사]?|{row} 더 사려면 어디에 [전화해|주문해|연락하나요]?|{row} 파는 회사[가 어디야|는 어디예요|는]?|"
      "{row} 어디서 들여오는지 [알려|말해|가르쳐]<줘>."),
     "who sends us this?|where do we buy it?", "어디서 사 [와|오나요]?|누가 갖다[줘|주나요]?", _supplier),
    ("Reorder at|Minimum|Reorder level", "재주문 기준|최소 수량|안전 재고",
     ("when do we have to buy [more|new] {row}, at how many?|at how many [left |]do we [get|buy|send for] more {row}?|how low may {row} [get|go|run|fall]?|"
      "how few {row} are too few?|<tell> below how many {row} get scarce.|how many {row} must [always |]be there [at least|as a reserve]?"),
     ("{row} 몇 개 [남으면 사|되면 사야 해|이하면 주문하나요]?|{row} 몇 개 밑으로 떨어지면 [안 돼|사야 해|주문해]?|{row} 적어도 몇 개는 [있어야 해|있어야 하나요|둬야 해]?|{row} 얼마나 줄면 [더 사|시켜|주문하지]?|"
      "{row} 몇 개부터 [부족해|모자라|위험해]?|{row} 몇 개 남았을 때 사는지 [알려|말해|가르쳐]<줘>."),
     "how few are too few?|how low may it get?", "몇 개 남으면 [사|주문해|시키나요]?|최소 몇 개는 있어야 [해|하나요]?", number(2, 500, "", "|개")),
    ("Unit price|Price each|Cost", "단가|개당 가격",
     ("how much [is|costs] one of the {row}?|how [expensive|dear|cheap] are {row}?|what do we [pay|spend] for one of the {row}?|"
      "how much money goes for {row} apiece?|<tell> what {row} go for.|what does a customer owe for one of the {row}?"),
     "{row} 하나에 얼마<이라>?|{row} 얼마나 [비싸|해|하나요|싸]?|{row} 한 개 사려면 얼마 [들어|드나요|내]?|{row} 개당 얼마<이라>?|{row} 값이 [얼마야|얼마예요|어떻게 되나요]?|{row} 하나에 얼마인지 [알려|말해|가르쳐]<줘>.",
     "how much for one?|how dear is it?", "하나에 얼마<이라>?|한 개 값이 어떻게 [돼|되나요]?", money(1, 190, True)),
    ("Next delivery|Due in|Arrives", "입고 예정|다음 입고|도착 예정",
     ("when do [new|more|fresh] {row} [come|get here|reach us|come in]?|when will {row} be [here|brought|restocked]?|how long must we wait for {row}, until when?|"
      "on which day does the truck bring {row}?|<tell> when {row} will come.|from when can we have [more|new] {row}?"),
     ("{row} 언제 [와|들어와|오나요|들어오나요]?|{row} 새 물건 언제 [와|받아|들어오지]?|{row} 며칠에 [들어와|오나요|받나요]?|{row} 언제까지 기다려야 [해|하나요|하지]?|{row} 트럭이 언제 [싣고 와|가져와|오나요]?|"
      "{row} 언제 들어오는지 [알려|말해|봐]<줘>."),
     "when does more come?|when does the truck bring it?", "언제 들어[와|오나요|오지]?|며칠에 [와|받나요]?", date(2026, 2027)),
)

THINGS: tuple[Thing, ...] = (_BRANCH, _DASHBOARD, _STOCK)
