"""Bargains, second-hand offers, debts among friends, opening hours."""

import random

from ..statement import Asked, Statement
from .values import afternoon, pick
from .wording import MAIL_TOO, who


def _price(rng: random.Random, korean: bool) -> str:
    if korean:
        return rng.choice((f"{rng.randint(3, 480) * 1000:,}원", f"{rng.randint(2, 90)}만 원", f"{rng.randint(3, 99) * 500:,}원"))
    dollars, euros = f"${rng.randint(4, 480)}", f"€{rng.randint(4, 300)}.{rng.choice(('50', '90', '99', '49'))}"
    return rng.choice((dollars, euros, f"£{rng.randint(5, 400)}", f"{rng.randint(6, 250)} euros", f"{rng.randint(6, 250)} bucks"))


def _share(rng: random.Random, korean: bool) -> str:
    if korean:
        return f"{rng.randint(5, 90) * 500:,}원"
    return rng.choice((f"${rng.randint(4, 60)}", f"€{rng.randint(3, 40)}.{rng.randint(1, 9)}0", f"£{rng.randint(3, 50)}", f"{rng.randint(4, 60)} euros"))


GADGET = pick(
    "headphones|rice cooker|tent|road bike|office chair|espresso machine|air fryer|monitor|keyboard|vacuum cleaner|camera lens|hiking boots|"
    "lawn mower|cordless drill|tablet|bookshelf|winter coat|printer|smart watch|microphone|blender|stroller|desk lamp|graphics card|"
    "sofa bed|skis|sewing machine|electric piano|dehumidifier|turntable|toaster|suitcase|robot mop|fish tank|mattress|game console",
    "헤드폰|밥솥|자전거|의자|커피 머신|에어프라이어|모니터|키보드|청소기|렌즈|등산화|예초기|전동 드릴|태블릿|책장|패딩|프린터|스마트 워치|마이크|믹서기|유모차|스탠드|그래픽 카드|소파 베드|스키|재봉틀|전자 피아노|제습기|턴테이블|토스터|캐리어|로봇 청소기|어항|매트리스|게임기|안마기",
)
SHOP = pick(
    "the flea market|Brandt & Co|the outlet|Nordhaus|the corner shop|Pixel Depot|the garden centre|Kramer's|"
    "the thrift store|Bluebird|the hardware store|Tekla|the airport|Hansa|the second-hand shop|Corvo",
    "벼룩시장|한빛마트|아울렛|동네 슈퍼|중고 가게|전자 상가|다온몰|면세점|새봄마켓|철물점|하나로상회|온라인몰|백화점|누리마트|창고 세일|바른상점",
)
EXPENSE = pick(
    "the pizza|the petrol|the tickets|lunch|the taxi|the gift|the Airbnb|the groceries|the concert|"
    "the drinks|the ferry|the parking|the ski pass|breakfast|the tolls|the museum|the boat|the bowling",
    "피자값|기름값|표값|점심값|택시비|선물값|숙소비|장본 값|공연비|술값|뱃삯|주차비|리프트권|아침값|통행료|입장료|보트 대여료|볼링비",
)
OPEN_TODAY = pick(
    "the bakery|the pharmacy|the pool|the library|the bank|the post office|the garden centre|the bike shop|"
    "the tailor|the farm shop|the tip|the gym|the butcher|the market|the town hall|the museum|the print shop|the deli",
    "빵집|약국|수영장|도서관|은행|우체국|화원|자전거 가게|세탁소|꽃집|헬스장|정육점|시장|구청|박물관|문구점|반찬 가게|서점",
)

STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "Found the {item} for {price} at {shop}|The {item} is down to {price} at {shop}|{shop} has that {item} for {price}, just saw it",
        "{shop}에서 {item} {price}에 파네|{item} {shop}~이 {price}에 팔아, 방금 봤어|{shop} 갔더니 {item} {price} 하더라",
        {"item": GADGET, "price": _price, "shop": SHOP},
        (
            who(
                "[spotted|came across|discovered|saw|noticed|found out about|told us about] the [bargain|deal|offer|cheap {item}]|"
                "[spotted|discovered|tracked down] the {item}",
                "{item} [싸게 파는 걸 봤어|특가를 찾았어|가격을 알아냈어|할인을 알려 줬어]",
                "{item} [싼 데를 알려 준|특가를 찾은|가격을 알아낸|발견한]|할인 정보를 준",
            ),
            Asked(
                "price",
                "how much [is|would|does] the {item}( cost)?|what [does the {item} cost|do they charge for the {item}|would i pay for the {item}|do they want for it]?|"
                "[how cheap|how expensive] is the {item}?|what's the damage for the {item}?|for how much can one get the {item}?|the {item} goes for how much?|"
                "cost of the {item}",
                "{item}~은 <얼마야>?|{item} [가격|값]~이 <뭐야>?|{item} 사려면 [얼마 들어|얼마가 필요해|얼마 줘야 해]?|얼마에 [판대|살 수 있어|나왔어]?|{item} [비싸|싸], 얼마인데?|{item} 시세 <알려><줘>",
            ),
            Asked(
                "shop",
                "where [can|could|do] [i|we|you|one] [get|buy|find|purchase] the {item}?|[which|what] [shop|store|seller] [has|sells|offers] the {item}?|"
                "who sells the {item}?|where is the {item} [sold|available|on sale|that cheap]?|where must i go for the {item}?|the {item} is sold where?",
                "{item} 어디서 [사|팔아|구해|살 수 있어|파나요]?|{item} 파는 [곳|데|가게|매장]~은 <어디야>?|[어느|무슨] [가게|매장]에 있어?|어디로 가면 {item} 살 수 있나요?|{item} [판매처|구입처]|{item} 어디가 싸?",
            ),
        ),
    ),
    Statement(
        "I'm selling my old {item}, {price}, anyone?|Anybody need a {item}? Mine goes for {price}|My {item} has to go, yours for {price}",
        "안 쓰는 {item} {price}에 내놨어, 살 사람?|{item} 필요한 분? {price}에 드려요|내 {item} {price}에 가져갈 사람",
        {"item": GADGET, "price": _price},
        (
            who(
                "[sells|offers|is getting rid of|is advertising|wants to sell|parts with] the {item}|[has something to sell|is the seller|wants to get rid of something]",
                "{item}~을 [팔아|파나요|처분해|판대]|중고 물건을 [팔아|내놓았어]",
                "{item}~을 [파는|처분하는|팔고 싶어 하는|판다는]|중고로 파는",
            ),
            Asked(
                "price",
                "how much [do they want|is it|does the seller want|would i have to pay|are they asking]( for the {item})?|"
                "what [does the seller ask|is the asking price|is the {item} offered at|would the {item} cost me]?|at what price is the {item} offered?|"
                "what must i pay for the used {item}?|[how cheap|how expensive] is the second-hand {item}?|asking price",
                "{item} 얼마 [받는대|달래|받고 판대|주면 돼]?|중고 {item}~은 [얼마야|얼마예요|얼마인가요]?|[판매가|희망 가격]~은 [얼마야|얼마예요]?|{item} 사려면 얼마를 내야 해?|중고 가격 <알려><줘>|{item} 값이 얼마야?",
            ),
            Asked(
                "item",
                "what [is for sale|is being sold|does someone sell|can i buy|is offered|does somebody want to get rid of]?|"
                "[which|what] [used|second-hand] [thing|item] is [offered|for sale]?|what could i get for {price}?|"
                "what costs {price}?|what does the seller offer?|the thing on offer",
                "[뭘|무엇을] [팔아|판대|파나요|처분하려고 해]?|[팔 물건|매물|중고품]~은 [뭐야|뭐예요]?|{price}짜리는 [뭐야|무슨 물건이야]?|{price} 주면 뭘 살 수 있어?|무슨 중고를 [팔아|판대]?|처분하려는 게 뭐야?",
            ),
        ),
    ),
    Statement(
        "You still owe me {amount} for {what}|I paid for {what}, that's {amount} each please|"
        "It was {amount} a head for {what}, I paid for everyone|Please send me {amount} for {what}",
        "{what} 내가 냈으니까 {amount}씩 보내 줘|나한테 {what} {amount} 줘야 해|{what} 1인당 {amount}~이에요, 제 계좌로 주세요|{what} {amount} 아직 안 줬어",
        {"amount": _share, "what": EXPENSE},
        (
            who(
                "[gets money|wants money|gets money back|laid out the money|is owed money|"
                "advanced the money|wants {amount}|has to be paid back|covered {what}|asks for {amount}]",
                "돈을 [받아야 해|대신 냈어|달라고 했어|먼저 냈나요]|{amount}~을 [받아야 해|달라고 해]|{what}~을 [계산했어|결제했어]",
                "돈을 [받을|대신 낸|달라는|먼저 낸]|{amount}~을 [받아야 하는|달라는]|{what}~을 [계산한|결제한]",
            ),
            Asked(
                "amount",
                "how much (money )[do i have to pay|must i pay back|is owed|do i have to transfer|is my share|is to be paid|does everyone pay]( for {what})?|"
                "what's my share( of {what})?|what do i have to [pay|transfer|give back]( for {what})?|what sum [is due|is missing|has to be paid]?|"
                "how big is my debt?|my part of {what}",
                "[얼마|얼마를] [줘야 해|보내야 해|갚아야 해|내야 하나요|이체해]?|{what}~은 한 사람당 얼마야?|내 [몫|부담]~은 [얼마야|얼마예요]?|{what} [얼마야|얼마 나왔어|얼마씩이야]?|갚을 돈이 얼마야?|송금할 [금액|액수] <알려><줘>",
            ),
            Asked(
                "what",
                "[what|which expense] is the money for?|for what [do i have to pay|is the {amount}|am i in debt|do they want {amount}]?|"
                "why do i have to transfer {amount}?|what did someone pay [for us|in advance]?|what cost {amount}?|which bill has to be shared?|reason for the debt",
                "[무슨|어떤] [돈|비용]이야?|{amount}~은 [뭐 값이야|무슨 돈이야|왜 줘야 해]?|왜 돈을 [보내야 해|달래|줘야 하나요]?|무슨 값을 [대신 냈어|나눠 내]?|뭐에 쓴 돈이야?|{amount} [어디에 쓴 거야|무슨 비용이야]?",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "Hurry, {shop} closes at {time} today|Careful, {shop} shuts at {time}|Go now, they lock up {shop} at {time}",
        "오늘 {shop} {time}에 문 닫아|서둘러, {shop}~은 {time}까지만 해|{shop} 영업은 {time}까지예요",
        {"shop": OPEN_TODAY, "time": afternoon},
        (
            Asked(
                "time",
                "[tell me|say] [how long|until when] {shop} is open|when does {shop} [end its day|turn off the lights|stop serving]?|"
                "[until when|how long|till when] is {shop} open?|when will {shop} [be shut|no longer be open]?|by when must i be at {shop}?|"
                "how late is {shop} open?|when is it too late for {shop}?|what's the latest i can go to {shop}?|closing time",
                "{shop} [언제까지|몇 시까지] [열어|하나요|영업해|갈 수 있어]?|{shop}~은 몇 시에 [끝나|마감해|문 잠가]?|"
                "[마감|폐점|영업 종료] 시간은 [몇 시야|언제야]?|{shop} 언제까지 가면 [돼|되나요]?|몇 시 넘으면 못 가?|{shop} 마감 <알려><줘>",
            ),
            Asked(
                "shop",
                "[what|which place] is [open until|shut after] {time}?|where should i [go now|hurry to]?|which [shop|place] is about to [shut|lock its doors]?|"
                "where must i be before {time}?|what won't be open after {time}?|where is it too late after {time}?",
                "{time}까지 [여는|하는] 데는 어디야?|어디로 서둘러 가야 [해|하나요|돼]?|[어느|무슨] 가게가 곧 [끝나|마감해]?|{time} 넘으면 못 가는 곳은?|어디가 영업을 마쳐?|곧 닫는 데가 [어디야|어디예요]?",
            ),
        ),
        MAIL_TOO,
    ),
)
