"""What was paid on the way: slips of shops, taxi rides, fill-ups."""

import random

from ..thing import Thing, Value
from .values import code, firm, money, number, one_of, person, shop, street
from .wording import thing


def _decimal(low: float, high: float, places: int, english: str = "", korean: str = "") -> Value:
    return lambda rng, ko: f"{rng.uniform(low, high):,.{places}f}" + rng.choice((korean if ko else english).split("|"))


def _clock(rng: random.Random, ko: bool) -> str:
    hour, minute = rng.randint(6, 23), rng.randint(0, 59)
    half = (hour - 1) % 12 + 1
    if ko:
        return rng.choice([f"{hour:02}:{minute:02}", f"{'오전' if hour < 12 else '오후'} {half}:{minute:02}", f"{hour}시 {minute}분"])
    with_half = [f"{half}:{minute:02} {'AM' if hour < 12 else 'PM'}", f"{half}:{minute:02} {'am' if hour < 12 else 'pm'}"]
    return rng.choice([f"{hour:02}:{minute:02}", *with_half, f"{hour:02}:{minute:02}:{rng.randint(0, 59):02}"])


_RECEIPT = thing(
    "receipt", "Receipts|My receipts|Purchases|Expenses to claim|Till slips", "영수증 목록|구매 영수증|지출 증빙|경비 영수증|구매 내역",
    "it|this|the receipt|this purchase", "이거|이 영수증|이 구매",
    lambda rng, ko: ("영수증 " if ko else rng.choice(["Receipt ", "Slip ", "Bon "])) + code("####", "#####", "A-###")(rng, ko),
    ("Shop|Store|Merchant|Branch|Market", "상호|매장|가맹점|상점|점포명",
     ("where [did i|did we|did they|was i when i] [buy|get|pick up] [this|the things] on @?|where [is @ from|was @ printed|did @ come from|does @ come from]?|"
      "[which|what] [place|seller|retailer|supermarket|dealer] [is on @|issued @|gave me @|sold the things on @]?|who sold [me|us] the stuff on @?|"
      "where was the [money|cash] for @ spent?|where did i [shop|go shopping]?|where was this bought?"),
     ("@ 어디서 [샀어|산 거야|샀나요|산 거예요|구매했어|구입했나요|결제했어|긁은 거야]?|@~은 어느 [가게|마트|곳|집]에서 [받은|나온|산|준] 거[야|예요|죠]?|@~은 [어느 가게|어디] 거[야|예요|죠|니]?|[판|물건 판|계산한] [가게|곳]~이 어디<야>?|"
      "@ 어디에서 쓴 돈이야?|@~을 끊어 준 [가게|데]~이 어딘지 알려<줘>"),
     shop),
    ("Cashier|Served by|Operator|Clerk|Your server", "계산원|담당|캐셔|판매원|담당자",
     ("who [rang up|rang|scanned|checked out] [the things on |]@?|who [served|looked after|attended to] [me|us|the customer] for @?|"
      "who [worked|sat|stood|was] at the [till|register|checkout|counter] for @?|"
      "[what's|what was] the name of the [woman|man|person|employee|girl] [at the till|behind the counter|who took the money] on @?|"
      "who [took|handled] the money for @?|[which|what] employee [is named on|printed|handled] @?"),
     ("@ 누가 [계산해 줬어|계산했어|찍어 줬어|받았어|계산해 줬나요|처리했나요|처리했어]?|@ [점원|직원|알바|종업원] 이름이 <뭐야>?|@ 계산대에 [있던|서 있던|앉아 있던] 사람이 누구<야>?|@ 돈 받은 [사람|직원]~이 누구<야>?|"
      "@~을 [끊어 준|찍어 준|처리한] [사람|직원]~이 누군지 알려<줘>|@ 응대한 직원이 누구<야>?"),
     person),
    ("Till|Register|POS|Checkout|Terminal", "계산대|POS|포스 번호|단말기|카운터",
     ("at which [desk|counter|machine|lane] was @ [paid|rung up|printed|made]?|which [machine|lane|counter] [printed|produced|made out|spat out] @?|"
      "where in the shop was @ [paid|rung up]?|which [lane|counter] did [i|we] [go through|queue at|pay at]?|"
      "[number of the machine|lane number|counter number] [for|of|on] @?|what number did the [desk|lane|counter] [have|carry] on @?"),
     ("@ 몇 번 [기계|창구|자리|카운터]에서 [계산했어|찍혔어|나왔어|결제했나요|찍었어]?|@~을 [찍은|출력한|뽑은] 기계가 몇 번<이라>?|@~은 어느 [기계|창구]에서 [나온|찍힌|출력된] 거[야|예요]?|@ 계산한 기계 번호 알려<줘>|어느 줄에서 계산했[어|나요|지]?|"
      "@~이 출력된 기계 번호가 <뭐야>?"),
     lambda rng, ko: rng.choice([f"{rng.randint(1, 40):02}", f"{rng.randint(1, 40)}번" if ko else f"No. {rng.randint(1, 40)}",
                                 f"{rng.choice('ABCK')}{rng.randint(1, 60)}"])),
    ("Paid with|Payment|Payment method|Tender|Method", "결제 수단|지불 방법|결제 방법|지불 수단|결제 구분",
     ("how [did i|did we|did they|was the customer able to] [pay|settle] @?|"
      "[did i pay|did we pay|was it paid] [cash or card|by card or in cash|in cash], [for|with] @?|how was @ [paid|settled]?|cash or card [for|on] @?|"
      "by what means was @ [paid|settled]?|what did i [use|pull out|hold against the reader] to pay for @?|what kind of card was used for @?|"
      "[tell me|say] how @ was paid."),
     ("@ [뭐로|무엇으로|어떻게|뭘로] [계산했어|결제했어|냈어|지불했어|계산했나요|냈나요|결제했나요]?|@ [현금이야 카드야|카드로 냈어 현금으로 냈어|현금 결제야|카드로 긁었어]?|@~은 [무슨|어떤] 카드로 [긁었어|냈어|결제했나요|그었어]?|@ 값을 뭘로 치렀[어|지|나요]?|"
      "@~을 어떤 식으로 [냈는지|결제했는지|지불했는지] 알려<줘>|@ 카드인지 현금인지 알려<줘>"),
     one_of(
         "Cash|Visa|Mastercard|Debit card|Apple Pay|Google Pay|Gift card|Contactless|Maestro|Credit card|Amex|PayPal|Voucher|Visa **4471|Visa **9038|Debit **2215",
         "현금|신용카드|체크카드|카카오페이|네이버페이|삼성페이|상품권|교통카드|국민카드|신한카드|현대카드|제로페이|토스|계좌이체|포인트|하나카드")),
    ("Total|Sum|Total paid|Amount|To pay", "합계|총액|받을 금액|결제 금액|총 금액",
     ("how much did [i|we|they|the customer] [spend|pay|part with|leave there|shell out] [in all |altogether |]for @?|"
      "what did @ [cost|come to|add up to|set me back]( [altogether|in all])?|how [expensive|dear|pricey] was @?|"
      "what was [everything|the whole lot|all of it] on @ worth?|how much was @( all together)?|what was the bill for @?|how much did everything cost?|"
      "[tell me|say] how much [was spent|we spent] on @."),
     ("@ [다 해서|전부|모두|총|도합] <얼마야>?|@ 얼마 [썼어|나왔어|썼나요|나왔나요|들었어|나갔어]?|@ 전부 [합쳐서|더해서] <얼마야>?|총 얼마를 [쓴|낸] 거[야|예요|지]?|@ 얼마어치 [샀어|산 거야|샀나요]?|@ 계산한 돈이 전부 얼마인지 알려<줘>|"
      "@ 돈이 얼마나 [들었|나갔]어?"),
     money(4, 300)),
    ("Change|Change due|Cash back|Returned|Change given", "거스름돈|잔돈|거스름|반환 금액|거스름액",
     ("how much [did i|did we|did the customer] get back [for|on|from] @?|what [did they|did she|did he] [give|hand] [me|us] back on @?|"
      "how much came back [on|from] @?|how many coins did i get back on @?|how much (money )was [returned|handed back|given back] on @?|"
      "what was [left over|handed back] (from the cash )on @?|how much do i get back?"),
     ("@ 얼마 [돌려받았어|거슬러 줬어|거슬러 받았어|돌려줬어|거슬러 받나요|남겨 받았어]?|@에서 [돌려준|돌려받은|거슬러 준] [돈|금액]~이 <얼마야>?|돈을 얼마나 [돌려받았|거슬러 받았]어?|@ 얼마를 [돌려|거슬러] [주|받]는지 알려<줘>|"
      "@ 내고 [남아서|남은 거] 받은 돈이 <얼마야>?|@ 도로 받은 돈 <얼마야>?"),
     money(0.4, 40)),
    ("Cash given|Tendered|Cash received|Received|Given", "받은 돈|받은 금액|현금 받음|낸 돈|투입 금액",
     ("how much did [i|we|the customer] [hand over|put down|hand them|put on the counter] for @?|"
      "what [note|sum] did i [hand over|put on the counter|start with] for @?|how much (cash )did they [take from me|get from me|get handed] (at first )for @?|"
      "how much cash [was handed over|went in|changed hands at first] for @?|how big was the note [i|we] paid @ with?|what did i hand the cashier for @?"),
     ("@ 얼마짜리를 [냈어|내밀었어|줬어|건넸어|냈나요]?|@ [손님이|내가] 얼마를 [건넸|내밀었|내놓았|줬]어?|@ [지폐를|현금을] 얼마 [줬어|건넸어|내밀었어|건넸나요]?|처음에 얼마를 [냈|건넸|줬]어?|"
      "@에서 [점원이|가게가|직원이] 처음 [받은|건네받은] [현금|돈]~이 <얼마야>?|@ 계산할 때 건넨 돈 [얼마야|알려<줘>]"),
     money(10, 400)),
    ("Time|Printed at|Time of sale|Sold at|Hour", "시각|거래 시각|결제 시각|판매 시간|출력 시각",
     ("(at )what [time|hour] [was @ paid|did i buy the things on @|was @ printed|was @ made|did we check out on @]?|what o'clock was it [on|for] @?|"
      "[how late|how early|how late in the day] was it [when @ was printed|when i paid @]?|[what time|when exactly|at what minute] did [i|we] [pay|get] @?|"
      "[was @ in the morning|was @ in the evening], what does the clock say?|at what hour was i there?"),
     ("@ 몇 시에 [샀어|결제했어|계산했어|찍혔어|나왔어|긁었어|샀나요]?|@ 몇 시 몇 분에 [계산|결제|구매|출력]된 거[야|예요|죠]?|@ [아침이야 저녁이야|몇 시쯤이야|몇 시였어]?|@~이 [찍힌|계산된|나온] 게 몇 시<야>?|@ 몇 시에 샀는지 알려<줘>|"
      "그때가 몇 시[야|였어|였지]?"),
     _clock),
    ("Tip|Gratuity|Service|Service charge", "봉사료|팁|서비스 요금|서비스료",
     ("how much [was left for|did we leave for|went to] the [staff|waiter|waitress|server] [on|with|from] @?|"
      "what did the [waiter|waitress|staff] [get|earn] on top of @?|how [generous|kind] [was i|were we] to the staff on @?|"
      "how much extra [did we leave|was given|did i give|went to the staff] on @?|what was [left|given] [on the table|for good service|on top for the staff] with @?|"
      "how much did i [leave|give] the waiter?"),
     ("@에서 [종업원한테|직원에게|웨이터한테] 얼마 [줬어|더 줬어|얹어 줬어|줬나요|남겼어]?|@에 [직원 몫|서비스 값]으로 얼마를 [더 냈|줬|얹었]어?|@ 고맙다고 더 [준|낸] 돈이 <얼마야>?|@ [종업원|직원|서빙] 몫이 <얼마야>?|웨이터한테 얼마 [줬|남겼]어?|"
      "@ 종업원에게 따로 준 돈 알려<줘>"),
     money(1, 25)),
)  # fmt: skip

_RIDE = thing(
    "receipt", "Rides|Your trips|Taxi receipts|Ride history", "이용 내역|택시 이용 기록|탑승 기록|운행 내역",
    "it|this|the ride|this trip", "이거|이 택시|이때",
    lambda rng, ko: rng.choice(["탑승 ", "운행 ", "택시 "] if ko else ["Ride ", "Trip ", "Cab "]) + code("####", "A-###", "#####")(rng, ko),
    ("Driver|Your driver|Driven by|Chauffeur", "기사|운전기사|기사님|운전자",
     ("who [drove|was at the wheel|was behind the wheel|sat at the wheel|took me] [on|for|during] @?|who [steered|gave me a lift|picked me up] on @?|"
      "whose [car|cab] was @ in?|who was so [rude|kind|fast] on @?|what was the [man|woman|cabbie] on @ called?|who do i thank for @?|who took me there?"),
     "@ 누가 [몰았어|운전했어|태워 줬어|데려다줬어|몰았나요|운전했나요]?|@ 운전대 잡은 사람이 누구<야>?|@ [운전한|태워 준|데려다준] [분|사람] 이름이 <뭐야>?|@ 누구 차 [탔어|탄 거야|탔나요]?|@ 나를 태워 준 사람이 누구<야>?|@ 누가 몰았는지 알려<줘>",
     person),
    ("Pick-up|From|Pickup|Start|Origin", "출발지|승차|탑승 위치|출발|승차 지점",
     ("where did [i|we|they] [get in|start|set off|board|climb in|hop in] [on|for] @?|where did @ [start|begin|set off|pick me up]?|where was i when @ [came|began]?|"
      "at which [corner|place|address] did i [get in|wait for] @?|where was i [collected|fetched] for @?|where did i leave from on @?|where did i get in?"),
     "@ 어디서 [탔어|출발했어|탄 거야|올라탔어|탔나요|잡았어]?|@ 어디에서 [나를 태웠|시작했|떠났]어?|@ [탄|올라탄|잡은] [곳|데]~이 어디<야>?|@ 어디에서부터 [갔어|온 거야|갔나요]?|@ 처음에 어디 있었[어|나요|지]?|@ 어디서 탔는지 알려<줘>",
     street),
    ("Drop-off|To|Destination|End|Dropped off at", "도착지|하차|목적지|도착|하차 지점",
     ("where did [i|we|they] [get out|get off|climb out|end up|go to] [on|with|after] @?|where did @ [end|stop|finish|take me|go|bring me]?|"
      "where [to|was i going] on @?|where was i [let out|set down] [on|after] @?|at which [door|address] did @ [stop|leave me]?|where did i get off?|"
      "where was i headed on @?"),
     "@ 어디서 [내렸어|내린 거야|내렸나요|내려 줬어]?|@ 어디로 [갔어|간 거야|갔나요|데려다줬어|향했어]?|@ 어디까지 [갔어|탔어|타고 갔나요]?|@ [내린|내려 준|멈춘] [곳|데]~이 어디<야>?|@ 마지막에 어디 [섰|멈췄]어?|@ 어디서 내렸는지 알려<줘>",
     street),
    ("Distance|Mileage|Kilometres|Length", "거리|이동 거리|주행 거리|운행 거리",
     ("how far [was @|did @ go|did i go on @|did we drive on @]?|how many [kilometres|miles|km] [was @|did @ take|did we drive on @]?|"
      "how long was the way on @ in [kilometres|miles]?|how [great a|much] stretch did @ cover?|was @ [far|a long way], how many [miles|kilometres]?|"
      "how many miles was it?"),
     "@ 얼마나 [멀어|멀리 갔어|멀었어|멀었나요|멀리 탔어]?|@ 몇 [킬로|킬로미터|km] [갔어|탔어|달렸어|달렸나요]?|@ [가까워|멀어], 몇 킬로야?|@ 몇 킬로를 [움직였|달렸|간 거]어?|@ 길이 몇 [킬로|킬로미터]<이라>?|@ 얼마나 멀리 갔는지 알려<줘>",
     _decimal(0.6, 64, 1, " km| mi|km", "km| km|킬로미터")),
    ("Duration|Ride time|Travel time|Minutes", "소요 시간|이용 시간|걸린 시간|운행 시간",
     ("how long did @ [take|last|go on]?|how many minutes [did @ take|was @|did i sit in the car on @|was i on the road for @]?|"
      "how long [was i|were we] [in the car|on the road|underway|sitting in the cab] [on|for] @?|how [quick|fast|slow] was @?|was @ [quick|slow], how many minutes?|"
      "how long was i in the cab?"),
     ("@ 얼마나 [걸렸어|걸렸나요|오래 탔어|오래 걸렸어|타고 있었어]?|@ 몇 분[이나 걸렸어| 걸렸어| 탔어|이나 탔나요| 만에 갔어]?|@ [빨리|금방] 갔[어|나요], 몇 분이나?|@ 차에 얼마나 [있었어|앉아 있었어]?|@ 도착하는 데 몇 분이나 [걸렸어|들었어]?|"
      "@ 몇 분 걸렸는지 알려<줘>"),
     number(3, 95, " min| minutes|m", "분")),
    ("Fare|Total fare|Price|Amount charged", "요금|택시비|이용 요금|결제 요금",
     ("how much [was|is] @?|what did @ [cost|come to|set me back]?|how [expensive|dear|pricey|cheap] was @?|what did [i|we] [pay|spend|owe] for @?|"
      "how much did [the driver|they|he] [want|ask|charge] for @?|how much (money )went on @?|what did the [meter|taximeter] say (at the end )[of|for] @?"),
     "@ 얼마[야|였어|예요| 나왔어| 냈어| 들었어| 나왔나요]?|@ 돈이 얼마나 [들었어|나왔어|들었나요]?|@ [미터기에|미터가] 얼마 [찍혔어|나왔어|찍혔나요]?|@ 타는 데 얼마 [썼|들었|냈]어?|@ [비쌌어|쌌어], 얼마야?|@ 얼마 나왔는지 알려<줘>",
     money(5, 90)),
    ("Licence plate|Plate|Vehicle|Number plate|Cab no.", "차량 번호|차 번호|번호판|차량",
     ("which [car|cab] [was @ in|did i take for @|came for @|did i sit in on @]?|how would i recognise the [car|cab] of @?|"
      "what was on the (back of the )[car|cab] [of|on] @?|what car do i report for @?|what letters and digits did the [car|cab] of @ [have|carry|wear]?|"
      "what was the registration of the [car|cab] [on|of] @?|which car was it?"),
     "@ [무슨|어느|어떤] 차[ 탔어|였어|에 탔어|가 왔어|를 탔나요]?|@ 차 앞뒤에 뭐라고 [적혀|쓰여] 있었어?|@ 몇 번 [차|택시][ 탔어| 왔어|였어]?|@ [내가 탄|타고 간] [차|택시]~이 몇 번<이라>?|@ 신고하려면 어느 차라고 [해|말해]?|@ 어느 차였는지 알려<줘>",
     lambda rng, ko: f"{rng.randint(10, 99)}{rng.choice('가나다라마바사아자')} {rng.randint(1000, 9999)}" if ko else
     code("AA## AAA", "A-AA ####", "AAA-####", "#AAA###")(rng, ko)),
)  # fmt: skip

_FUEL = thing(
    "receipt", "Fill-ups|Fuel log|Petrol receipts|Refuelling", "주유 내역|주유 기록|충전 기록|주유 영수증",
    "it|this|the fill-up|this stop", "이거|이 주유|이때",
    lambda rng, ko: rng.choice(["주유 ", "주유 건 "] if ko else ["Fill-up ", "Stop ", "Refuel "]) + code("###", "####", "A##")(rng, ko),
    ("Station|Filling station|Petrol station|Gas station", "주유소|주유소명|지점|영업소",
     ("where did [i|we|they] [tank|fill up|refuel|get petrol|stop for petrol] [on|for] @?|where was @?|at whose [pumps|place] was @?|"
      "[which|what] place sold [us|me] the petrol [of|for] @?|where did the petrol [of|for] @ come from?|in which place did i stop for @?|where did i fill up?"),
     "@ 어디서 [넣었어|기름 넣었어|채웠어|넣은 거야|넣었나요]?|@ 기름 [어디서 샀어|어디에서 넣었어|어디서 채웠나요]?|@ [기름 넣은|들른|채운] [곳|데]~이 어디<야>?|@ 어디 [들렀어|들른 거야|섰어]?|@ 기름을 판 데가 어디<야>?|@ 어디서 넣었는지 알려<줘>",
     firm("Fuel|Petrol|Energy|Oil|Gas", "주유소|에너지|셀프주유소|석유|오일")),
    ("Litres|Volume|Gallons|Fuel quantity", "주유량|리터|수량|급유량",
     ("how much [petrol|diesel] [did i put in|went in|did i get|flowed|went into the tank] [on|for|with] @?|"
      "how [full|empty] was the tank [for|at|before] @, how much went in?|how much [petrol|juice|fuel] did [we|i] [take|buy|pour in] [on|for] @?|"
      "how many [cans|bottles] would @ have filled?|how big a gulp of petrol was @?|how much went into the tank?|what did the tank [swallow|take] on @?"),
     "@ 기름 얼마나 [넣었어|들어갔어|채웠어|부었어|넣었나요]?|@ 몇 리터[나 넣었어| 넣었어|나 들어갔어|나 넣었나요]?|@ 탱크에 얼마나 [들어갔|채웠|부었]어?|@ 얼마나 많이 [넣었어|채웠어|넣은 거야]?|@ 기름이 얼마만큼 들어[갔어|갔나요|간 거야]?|@ 얼마나 넣었는지 알려<줘>",
     _decimal(8, 78, 2, " l| L| gal|", "L| L|리터|")),
    ("Price per litre|Unit price|Per litre|PPL", "단가|리터당 가격|리터당 단가|리터 단가",
     ("how [dear|cheap|expensive] was (the )petrol [on|at] @?|what did one [measure|unit] of petrol cost [on|at] @?|how much for a single [unit|measure] [on|at] @?|"
      "what was the [going rate|day's rate] [on|at|for] @?|at [what|which] rate did [they|the place] sell petrol [on|at] @?|how dear was petrol that day?"),
     "@ 기름값이 [얼마였어|어땠어|얼마였나요|비쌌어]?|@ 1리터에 <얼마야>?|@ 한 리터에 얼마[였어|주고 넣었어|씩이야|였나요]?|@ 그날 기름 시세가 <얼마야>?|@ 기름이 [비쌌어|쌌어], 1리터에 얼마야?|@ 1리터에 얼마였는지 알려<줘>",
     lambda rng, ko: f"{rng.randint(1450, 2100):,}" + rng.choice(["원", "원/L"]) if ko else rng.choice("€$£") + f"{rng.uniform(1.1, 2.4):.3f}" + rng.choice(["", "/l"])),
    ("Pump|Pump no.|Dispenser|Column", "주유기|주유기 번호|주유대|펌프",
     ("where on the forecourt did [i|we] [stand|park|stop] [for|on] @?|which [hose|nozzle|bay|column] [did i use|was used|was it] [for|on] @?|"
      "at which [bay|hose|island] did [i|the car] stand [for|on] @?|which bay do i [tell|name to] the cashier [for|about] @?|"
      "what was the number of the bay [on|for] @?|which bay was i at?"),
     "@ 몇 번 [기계|자리|칸]에서 [넣었어|채웠어|넣었나요]?|@ 차를 몇 번 [자리|칸]에 [댔|세웠]어?|@ 어느 [자리|칸|호스]에서 [넣은|채운] 거[야|예요]?|@ 몇 번 호스를 [썼|들었]어?|@ [섰던|차 댄] 자리가 몇 번<이라>?|@ 몇 번 자리였는지 알려<줘>",
     lambda rng, ko: rng.choice([f"{rng.randint(1, 24):02}", f"{rng.randint(1, 24)}번" if ko else f"No. {rng.randint(1, 24)}", f"P{rng.randint(1, 24)}"])),
    ("Odometer|Mileage|Km reading|Car mileage", "주행 거리|적산 거리|계기판|누적 거리",
     ("how far had the car [been driven|gone|travelled] [by|at|before] @?|what did the [dashboard|tacho|clock in the car] [say|show] [at|on|for] @?|"
      "how many [kilometres|miles] did the car have [behind it|on it|on the clock] [at|by] @?|how [much|far] had i driven in all by @?|"
      "how worn was the car at @, how many kilometres?|what did the car have behind it at @?|how many kilometres were on the clock?"),
     "@ 그때 [차가|자동차가] 몇 킬로 [뛰었|달렸|탔]어?|@ 차를 [지금까지|그때까지] 얼마나 [탔|몰았|달렸]어?|@ 몇 킬로 [탄|뛴|달린] 차였[어|나요|지]?|@ 누적으로 몇 [킬로|km]<이라>?|@ 차에 몇 킬로 찍혀 있[었어|었나요|었지]?|@ 몇 킬로 탔는지 알려<줘>",
     number(4000, 290000, " km| mi|", "km| km|")),
    ("Fuel|Fuel type|Grade|Product", "유종|연료|종류|제품",
     ("[diesel or petrol|petrol or diesel|super or diesel] [for|on|with] @?|what did [i|we] [put in|pour in|fill in|pump] (the tank )[on|for|with] @?|"
      "what [is|was] the car fed [on|for|with] @?|what runs in the tank [since|from|after] @?|what (kind of )[stuff|juice|liquid] did i [buy|take] on @?|"
      "what did i put in the tank?"),
     ("@ [휘발유야 경유야|경유 넣었어 휘발유 넣었어|경유인가요 휘발유인가요]?|@ [뭐|뭘|무슨 기름] [넣었어|넣은 거야|채웠어|넣었나요]?|@ [무슨|어떤] 기름[이야|이었어|인가요|으로 넣었어]?|@ 탱크에 뭐가 들어[갔어|갔나요|간 거야]?|@ 차에 뭐 먹였[어|나요|지]?|"
      "@ 무슨 기름 넣었는지 알려<줘>"),
     one_of("Diesel|Super 95|Super Plus 98|E10|Unleaded|Premium|LPG|CNG|HVO 100|E85|Regular 87|AdBlue", "경유|휘발유|고급 휘발유|LPG|무연|프리미엄|수소|등유|보통 휘발유|초저유황 경유|CNG|요소수")),
    ("Total|Amount|To pay|Paid", "합계|결제 금액|총액|주유 금액",
     ("how much (money )did [i|we] [leave|pay|spend] (at the desk )[on|for|with] @?|how much was @?|what did @ [cost|set me back|come to]( all in all)?|"
      "how [expensive|dear|painful] was @?|how much did i have to pay [for|on] @?|what was the bill [for|on] @?|what did the whole tank cost me?"),
     "@ 얼마[ 냈어|어치 넣었어| 나왔어|야|예요| 들었어|어치 넣었나요]?|@ 다 해서 <얼마야>?|@ 돈 얼마 [썼어|들었어|냈어|썼나요]?|@ 얼마어치[야|예요|인가요| 채웠어]?|@ 전부 얼마 [긁었어|결제했어|냈나요]?|@ 얼마 들었는지 알려<줘>",
     money(15, 150)),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_RECEIPT, _RIDE, _FUEL)
