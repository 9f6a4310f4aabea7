"""What people own and look after: coins, plants, cars."""

import random

from ..thing import Thing
from .values import date, decimal, either, joined, money, number, one_of, person
from .wording import thing


def _year_of_minting(rng: random.Random, korean: bool) -> str:
    return f"{rng.randint(1620, 1989)}" + "년" * (korean and rng.random() < 0.4)


def _interval(rng: random.Random, korean: bool) -> str:
    days = rng.randint(2, 35)
    return f"{days}일마다" if korean else rng.choice((f"{days} days", f"every {days} days"))


def _model(rng: random.Random, korean: bool) -> str:
    if korean:
        name, build = "산타 블루 코나 루나 제논 베가 오로라 미르 바람 하늘 네오 파도", "왜건 밴 쿠페 해치백 트럭 전기차 SUV 버스"
    else:
        name, build = "Vega Luna Nordic Terra Aura Comet Falcon Pico Solis Orbit Mistral Zephyr", "wagon van coupe hatch pickup EV SUV minibus"
    return f"{rng.choice(name.split())} {rng.choice(build.split())}" + rng.choice(("", f" {rng.randint(2, 98)}"))


def _plate(rng: random.Random, korean: bool) -> str:
    if korean:
        return f"{rng.randint(10, 399)}{rng.choice('가나다라마거너더러머버서고노도로모보소구누두루무부수하허호')} {rng.randint(1000, 9999)}"
    letters = "ABCDEFGHJKLMNPRSTUVWXYZ"
    long = f"{''.join(rng.choices(letters, k=2))}{rng.randint(10, 99)} {''.join(rng.choices(letters, k=3))}"
    return rng.choice((long, f"{''.join(rng.choices('ABCDEFGHJKLMNPRSTVWXYZ', k=3))}-{rng.randint(100, 9999)}"))


_COIN = thing(
    "table", "Coin collection|My coins|Collection|Auction lots|Cabinet", "동전 수집|수집품|내 동전|소장품|경매 물품",
    joined(
        "Silver|Gold|Copper|Royal|Old|Half|Double|Great|Little|Crowned",
        "penny|crown|ducat|thaler|florin|shilling|peso|mark|drachma|guinea|groat|kroner|rupee|stater",
        "은|금|구리|왕실|옛|반|두 배|큰|작은|왕관",
        "페니|크라운|두카트|탈러|플로린|실링|페소|마르크|드라크마|기니|엽전|크로네|루피|냥", 0.4,
    ),
    "it|the coin|this coin|this piece", "이 동전|그 동전|이거",
    ("Year|Minted|Struck in", "연도|발행 연도|주조 연도",
     ("how old is {row}?|from when is {row}?|when was {row} [made|stamped|issued|put out|produced]?|what date is [on|stamped on] {row}?|<tell> how old {row} is.|"
      "which [age|time|era] does {row} come from, when was it made?"),
     ("{row} 언제 [만들어졌어|만든 거야|나왔나요|찍었어]?|{row} 얼마나 [오래됐어|오래됐나요|오래된 거야]?|{row} 몇 년 [거야|건가요|거예요|물건이야]?|{row} 몇 년도에 [나왔어|찍혔어|만들었나요]?|{row} 언제 적 [거야|돈이야|물건인가요]?|"
      "{row} 언제 나온 건지 [알려|말해|가르쳐]<줘>."),
     "how old?|when was it stamped?", "얼마나 오래됐[어|지|나요]?|언제 적 거<이라>?", _year_of_minting),
    ("Metal|Material|Alloy", "쇠붙이|재질|소재",
     ("what is {row} [made of|made from|cast from]?|is {row} [real gold|pure silver|gold or silver|just copper], or what?|what [stuff|substance] is {row} of?|"
      "what did they [use|melt] for {row}?|<tell> what {row} is made of.|out of what was {row} made?"),
     ("{row} 뭘로 [만들었어|만들어졌나요|됐어]?|{row} 진짜 [금이야|은이야|금인가요], 뭐야?|{row}~은 무슨 [쇠야|성분이야|쇠붙이야]?|{row} 금이야 은이야, [뭐야|뭔가요]?|{row} 뭐로 [되어 있어|되어 있나요|된 거야]?|"
      "{row} 뭘로 만들었는지 [알려|말해|가르쳐]<줘>."),
     "is it real gold, or what?|what is it made of?", "진짜 금이야, 뭐야?|뭘로 만들었[어|지|나요]?",
     one_of(
         "Silver .925|Copper|Bronze|Gold 22k|Nickel|Brass|Billon|Zinc|Aluminium|Silver .900|Steel|Gold 18k|Cupronickel|Iron|Tin",
         "순은|구리|청동|22K 금|니켈|황동|아연|알루미늄|은 90%|강철|18K 금|백동|철|주석|합금",
     )),
    ("Weight|Mass", "무게|중량",
     ("how heavy is {row}?|how [much|many grams] does {row} [weigh|bring to the scales]?|what do the scales [say|show] for {row}?|how many grams [has|is] {row}?|"
      "<tell> how heavy {row} is.|how [light|heavy] does {row} lie in the hand?"),
     ("{row} 얼마나 [무거워|무거운가요|나가|가벼워]?|{row} 몇 그램[이야|이에요|인가요|이지|이나 돼]?|{row} 저울에 [올리면 얼마야|달면 얼마예요|몇으로 나와]?|{row} 들어 보면 얼마나 [무거워|묵직해]?|{row} 몇 그램 [나가|나가나요|돼]?|"
      "{row} 얼마나 나가는지 [알려|말해|가르쳐]<줘>."),
     "how heavy?|what do the scales say?", "얼마나 무거[워|운가요]?|몇 그램<이라>?", decimal(0.8, 38, 2, " g|g", "g| g|그램")),
    ("Diameter|Width", "지름|직경",
     ("how [big|large|wide] is {row}?|how [far|much] is it across {row}?|how many millimetres [is|has] {row}?|"
      "what [box|hole|capsule] does {row} need, how big is it?|<tell> how big {row} is.|{row} measures how much from edge to edge?"),
     ("{row} 얼마나 [커|큰가요|크지|작아]?|{row} 몇 밀리[야|예요|나 돼|인가요]?|{row} 끝에서 끝까지 [얼마야|몇 밀리야]?|{row} 둘레 말고 폭이 [얼마야|몇이야]?|{row} 크기가 [어떻게 돼|얼마나 돼|어떻게 되나요]?|"
      "{row} 얼마나 큰지 [알려|말해|가르쳐]<줘>."),
     "how big?|how wide is it?", "얼마나 [커|크지|큰가요]?|몇 밀리<이라>?", decimal(11, 42, 1, " mm|mm", "mm| mm|밀리")),
    ("Country|Origin|Issued by", "국가|발행국|나라",
     ("where [is {row} from|does {row} come from|was {row} made]?|which [land|nation|kingdom|state] [is {row} from|made {row}]?|"
      "where could one [pay|buy bread] with {row}?|in what part of the world was {row} [used|money]?|<tell> where {row} is from.|whose money was {row}?"),
     ("{row}~은 어디서 [왔어|왔나요|만들었어|썼어]?|{row} 어디 [거야|돈이야|건가요|물건이야]?|{row} 어디서 쓰던 [돈이야|거야|건가요]?|{row} 세계 어디서 [썼나요|만든 거야|나왔지]?|{row} 어느 땅에서 [왔어|나온 거야]?|"
      "{row} 어디서 온 건지 [알려|말해|가르쳐]<줘>."),
     "where is it from?|whose money was it?", "어디 돈<이라>?|어디서 쓰던 거<이라>?",
     one_of(
         "Austria|Mexico|India|Norway|Persia|Japan|Brazil|Prussia|Spain|Greece|Siam|Venice|Russia|Portugal|China|Sweden|Saxony|Egypt|Peru|Ottoman Empire",
         "오스트리아|멕시코|인도|노르웨이|페르시아|일본|브라질|프로이센|스페인|그리스|시암|베네치아|러시아|포르투갈|청나라|스웨덴|조선|이집트|페루",
     )),
    ("Value|Worth|Estimate", "가치|평가액|감정가",
     ("how [valuable|precious] is {row}?|how much [could i get|would a dealer pay|would i get|can one ask] for {row}?|"
      "what [can i sell {row} for|would {row} fetch|would {row} go for]?|how much money is {row}?|<tell> how much {row} would bring.|"
      "will {row} make me rich, how much is it?"),
     "{row} 얼마[야|예요|인가요|짜리야]?|{row} 팔면 얼마 [받아|받나요|받을 수 있어]?|{row} 얼마나 [비싸|값나가|귀해]?|{row} 돈으로 치면 얼마<이라>?|{row} 얼마에 [팔려|팔 수 있어|팔리나요]?|{row} 팔면 얼마인지 [알려|말해|가르쳐]<줘>.",
     "what would a dealer pay?|how much could i get?", "팔면 얼마 받[아|을까|나요]?|얼마짜리<이라>?", money(3, 9800)),
    ("Condition|Grade|State", "상태|보존 상태|등급",
     ("how [worn|well kept|scratched|well preserved|shiny] is {row}?|is {row} [worn|scratched|as good as new|damaged]?|how does {row} look, new or worn?|"
      "did {row} survive well?|<tell> how well {row} is kept.|how good is {row} still?"),
     ("{row} 얼마나 [닳았어|깨끗해|낡았나요|긁혔어]?|{row} 보관이 [잘됐어|잘됐나요|어때]?|{row} 새것 같아, [닳았어|어때]?|{row} 흠집 [있어|많아|났나요], 어때?|{row} 멀쩡[해|한가요|하지], 어떤 편이야?|"
      "{row} 얼마나 깨끗한지 [알려|말해|가르쳐]<줘>."),
     "is it worn?|how does it look, new or worn?", "닳았어, 깨끗해?|얼마나 낡았[어|지]?",
     one_of("Fine|Very fine|Poor|Uncirculated|Good|Proof|Fair|Extremely fine|About good|Mint|Scratched|Holed", "미사용|극미품|미품|보통|하급|프루프|양호|준미사용|긁힘|구멍 있음|최상")),
)

_PLANT = thing(
    "table", "My plants|Garden|Watering plan|Greenhouse|Balcony", "내 식물|정원|물 주기 계획|화분|베란다 정원",
    joined(
        "Red|Little|Hanging|Wild|Climbing|Dwarf|Golden|Giant|Spotted|Winter|Lemon|Silver",
        "fern|basil|cactus|tomato|orchid|ivy|rose|mint|fig|begonia|palm|sage|aloe|lavender",
        "빨간|작은|늘어진|야생|덩굴|난쟁이|황금|큰|점박이|겨울|레몬|은빛",
        "고사리|바질|선인장|토마토|난초|아이비|장미|박하|무화과|베고니아|야자|세이지|알로에|라벤더", 0.15,
    ),
    "it|this plant|the plant|this one", "이 식물|이 화분|얘",
    ("Water every|Watering|Waterings", "물 주기|물 주는 간격",
     ("how [often|frequently|regularly] [does {row} need a drink|must i pour for {row}|does {row} want to drink|do i give {row} a drink]?|"
      "how thirsty is {row}, after how many days?|after how many days is {row} thirsty again?|in what rhythm [does {row} drink|do i fill the can for {row}]?|"
      "<tell> how often {row} gets a drink.|how many days can {row} stay dry?"),
     ("{row} 며칠에 한 번 물[ 줘| 주나요| 줘야 해|을 마셔]?|{row} 물을 얼마나 자주 [줘|줘야 해|주나요|먹어]?|{row} 며칠마다 물을 [줘|줘야 하나요|주지]?|{row} 며칠이나 물 없이 [버텨|버티나요|살아]?|{row} 목마른 게 며칠마다[야|예요|지]?|"
      "{row} 얼마나 자주 물 주는지 [알려|말해|가르쳐]<줘>."),
     "how often does it need a drink?|how thirsty is it?", "며칠에 한 번 [줘|주나요|마셔]?|얼마나 자주 물을 [줘|주나요]?", _interval),
    ("Last watered|Watered on|Watered", "마지막 물 준 날|최근 급수|급수일",
     ("when did {row} [drink|get a drink|get something to drink]( last)?|when did the can last visit {row}?|since when is {row} dry?|"
      "when did [i|someone] last [pour something on|give a drink to] {row}?|<tell> when {row} last got a drink.|how long has {row} been [without a drink|dry]?"),
     ("{row} 물 언제 [줬어|줬나요|줬지|먹었어]?|{row} 언제 마지막으로 [적셔 줬어|물 먹었어|마셨나요]?|{row} 물 준 게 언제[야|였어|예요|지]?|{row} 언제부터 [말라 있어|물을 못 마셨어]?|{row} 물 마신 지 얼마나 됐어, 언제[야|였지]?|"
      "{row} 언제 물 줬는지 [알려|말해|가르쳐]<줘>."),
     "when did it get a drink?|since when is it dry?", "물 언제 [줬어|줬지|줬나요]?|언제부터 말라 있[어|나요]?", date(2026, 2026)),
    ("Light|Sun|Exposure", "빛|햇빛|일조",
     ("how [bright|dark|sunny] [must|should] {row} [stand|have it|be]?|does {row} like [shade|it bright|it dark], or what?|"
      "can {row} stand [by the window|in a dark corner], what does it like?|how much brightness does {row} [want|need|like]?|<tell> how bright {row} wants it.|"
      "[shade or window|bright or dark], what is best for {row}?"),
     ("{row} 얼마나 [밝아야 해|밝은 데 둬|밝은 게 좋아]?|{row} 그늘[이 좋아|에 둬야 해|을 좋아하나요], 아니면 뭐야?|{row} 창가에 [둬도 돼|둬야 해|둘까], 어때?|{row} 해를 얼마나 [봐야 해|쬐어야 하나요|좋아해]?|"
      "{row} 어두운 데서도 [살아|괜찮아|사나요], 어때?|{row} 밝은 게 좋은지 [알려|말해|가르쳐]<줘>."),
     "shade or bright?|how bright does it like it?", "그늘이 좋아, 밝은 게 좋아?|얼마나 밝아야 [해|하나요]?",
     one_of(
         "Full sun|Half shade|Deep shade|Bright, indirect|Morning sun|South window|North window|Low|Evening sun|Grow lamp|Dappled|Any",
         "양지|반음지|음지|밝은 간접광|아침 햇살|남쪽 창가|북쪽 창가|약함|오후 햇살|식물등|얼룩 그늘|상관없음",
     )),
    ("Place|Stands in|Spot", "자리|놓인 곳|장소",
     ("where [is {row}|have i put {row}|do i find {row}|does {row} grow|does {row} live]?|in which [corner|room|bed|part of the garden] is {row}?|"
      "where must i go to water {row}?|where in the [house|garden] is {row}?|<tell> where {row} is.|beside what did we put {row}?"),
     ("{row} 어디 [있어|있나요|뒀어|놨지]?|{row} 집 어디에서 [키워|키우나요|자라]?|{row} 물 주러 어디로 [가|가야 해|가나요]?|{row} 어느 구석에 [있어|뒀지|있나요]?|{row} 어디에 [심었어|놓았어|심었나요]?|"
      "{row} 어디 있는지 [알려|말해|가르쳐]<줘>."),
     "where have i put it?|where does it grow?", "어디에 [있어|뒀지|심었나요]?|어디서 키[워|우나요]?",
     one_of(
         "Kitchen sill|Balcony rail|Bathroom|Bed 3|Terrace|Hall table|By the gate|Greenhouse|Study|Staircase|Pond edge|Back fence|Bedroom|Porch|Bed 7|Roof",
         "주방 창턱|베란다 난간|욕실|3번 화단|테라스|현관 탁자|대문 옆|온실|서재|계단참|연못가|뒤쪽 울타리|안방|옥상|7번 화단|거실 구석",
     )),
    ("Height|Size|Grown to", "키|크기|높이",
     ("how [tall|big|high] [is {row}|has {row} grown|has {row} got]?|how far up does {row} reach?|how many centimetres from the soil to the tip of {row}?|"
      "has {row} grown, how tall is it?|<tell> how tall {row} is.|how much room does {row} take upwards?"),
     ("{row} 얼마나 [컸어|자랐어|자랐나요|커]?|{row} 몇 센티[야|예요|나 돼|나 자랐어]?|{row} 위로 얼마나 [뻗었어|올라갔어|뻗었나요]?|{row} 많이 자랐어, 몇 센티[야|지]?|{row} 흙에서 끝까지 얼마[야|예요|나 돼]?|"
      "{row} 얼마나 컸는지 [알려|말해|가르쳐]<줘>."),
     "how tall has it grown?|how far up?", "얼마나 자랐[어|나요|지]?|몇 센티나 [커|돼]?", number(4, 320, " cm|cm", "cm| cm")),
    ("Feed next|Fertilise|Plant food", "비료 예정|다음 비료|영양제",
     ("when [does {row} get food|is {row} hungry again|does {row} eat next]?|when must i [nourish|give nutrients to] {row}?|"
      "when do i reach for the [dung|nutrients|bottle of food] for {row}?|how soon does {row} need nutrients, when?|<tell> when {row} gets nutrients.|"
      "on which day is the [dung|compost] for {row}?"),
     ("{row} 거름 언제 [줘|주나요|줘야 해]?|{row} 밥 언제 [줘|주나요|먹어]?|{row} 퇴비 언제 [뿌려|줄까|주지]?|{row} 언제 영양을 [보충해|줘야 하나요]?|{row} 며칠에 거름을 [줘|줘야 해|뿌리나요]?|"
      "{row} 거름 언제 주는지 [알려|말해|가르쳐]<줘>."),
     "when does it get food?", "거름은 언제 [줘|주나요|주지]?|언제 영양을 [줘|주나요]?", date(2026, 2027)),
)

_CAR = thing(
    "dashboard", "My cars|Fleet|Vehicles|Car pool|Rental cars", "내 차|차량 현황|법인 차량|렌터카|차고",
    _model, "it|the car|this car|the vehicle", "이 차|그 차|내 차",
    ("Range|Distance left|Remaining range", "주행 가능 거리|남은 거리",
     ("how [far|much further] can [i|we] still [drive|get|go] with {row}?|how far will {row} [take me|carry us|get]( before it stops| today)?|"
      "do i get [home|to the coast] with {row}, how far will it go?|how many more kilometres will {row} [do|manage|last]?|<tell> how far {row} can still go.|"
      "where will {row} stop, after how many kilometres?"),
     ("{row} 얼마나 더 [갈 수 있어|달릴 수 있어|갈 수 있나요]?|{row} 앞으로 몇 킬로 [가|더 가|갈 수 있나요]?|{row}~으로 집까지 갈 수 있을까, 몇 킬로 [남았어|남았지]?|{row} 어디까지 [갈 수 있어|가나요], 몇 킬로야?|"
      "{row} 멈추기 전까지 얼마나 [가|달려|가나요]?|{row} 몇 킬로 더 가는지 [알려|말해|가르쳐]<줘>."),
     "how much further can i go?|do i still get home, how far?", "얼마나 더 갈 수 있[어|나요]?|몇 킬로 더 [가|가나요]?", number(12, 890, " km|km| mi", "km| km")),
    ("Fuel|Tank|Charge level|Fuel level", "연료|주유 상태|연료 잔량",
     ("how [full|empty] is {row}?|do i have to [fill up|stop at a pump|refuel] {row}, how full is it?|how much [petrol|gas|diesel|juice] is in {row}?|"
      "what does the needle of {row} say?|<tell> how full {row} is.|must {row} go to the filling station, how full?"),
     ("{row} 기름 얼마나 [남았어|있어|남았나요]?|{row} 얼마나 [찼어|비었어|차 있나요]?|{row} 기름 넣어야 해, 얼마나 [있어|남았지]?|{row} 주유소 들러야 [해|하나요], 몇 퍼센트야?|{row} 바늘이 어디를 [가리켜|가리키나요]?|"
      "{row} 기름이 얼마나 있는지 [알려|말해|가르쳐]<줘>."),
     "must i fill up, how full is it?|how empty?", "기름 얼마나 남았[어|지|나요]?|기름 넣어야 [해|하나], 얼마 있지?", number(3, 100, " %|%", "%")),
    ("Mileage|Odometer|Total distance", "주행 거리|총 주행거리|누적 거리",
     ("how [many kilometres|many miles|much road] [has {row} done|is behind {row}|are on the clock of {row}|has {row} seen]?|"
      "how far has {row} been driven( in its life| altogether| in all)?|how [worn|used] is {row}, in kilometres?|what does the counter of {row} say?|"
      "<tell> how much road {row} has seen.|how much has {row} been driven?"),
     ("{row} 지금까지 얼마나 [탔어|달렸어|탔나요|뛰었어]?|{row} 총 몇 킬로 [탔어|달렸나요|뛰었지]?|{row} 많이 탄 차야, 몇 [킬로야|만 킬로야]?|{row} 계기판에 몇 킬로[야|라고 나와|예요]?|{row} 사고 나서 얼마나 [몰았어|탔나요]?|"
      "{row} 얼마나 탔는지 [알려|말해|가르쳐]<줘>."),
     "how much road has it seen?", "지금까지 얼마나 탔[어|나요|지]?|총 몇 킬로 달렸[어|지]?", number(940, 289000, " km|km| miles", "km| km")),
    ("Tyre pressure|Tires|Pressure", "타이어 공기압|공기압",
     ("how [hard|soft|flat|well pumped up] are the wheels of {row}?|must i pump up {row}, how much is in there?|"
      "how much air [is in the wheels of {row}|has {row} in its wheels]?|how many bar [are there|are in the wheels] at {row}?|"
      "<tell> how much air is in the wheels of {row}.|do the wheels of {row} need air, how much do they have?"),
     ("{row} 바퀴에 바람 얼마나 [있어|들었어|있나요]?|{row} 바람 넣어야 해, 얼마[야|나 있어|지]?|{row} 바퀴가 [빵빵해|물렁해|괜찮나요], 얼마야?|{row} 바퀴 바람이 [얼마야|어때|빠졌어]?|{row} 바퀴 공기가 얼마나 [돼|되나요]?|"
      "{row} 바퀴에 바람이 얼마인지 [알려|말해|가르쳐]<줘>."),
     "do the wheels need air?|how much air is in there?", "바퀴에 바람이 얼마나 있[어|나요]?|바람 넣어야 [해|하나]?",
     either(decimal(1.6, 3.4, 1, " bar|bar", "bar| bar"), number(24, 46, " psi|psi"))),
    ("Next inspection|Service due|Inspection", "다음 검사|정비 예정|검사 만료일",
     ("when must {row} go to the [garage|workshop|mechanic]?|when [does the mechanic see|is there a check-up for] {row}?|until when may {row} drive without a check?|"
      "by when must {row} be [looked at|looked over|checked]?|<tell> when {row} must be looked over.|how long can the garage wait for {row}, until when?"),
     ("{row} 정비소에 언제 [가야 해|가|가나요]?|{row} 언제까지 [봐야 해|맡겨야 해|손봐야 하나요]?|{row} 언제 [점검받아|손봐|맡기나요]?|{row} 카센터 며칠에 [가|가야 하나요|예약했어]?|{row} 언제까지 그냥 [타도 돼|몰아도 되나요]?|"
      "{row} 언제 맡겨야 하는지 [알려|말해|가르쳐]<줘>."),
     "when must it go to the garage?|when does the mechanic see it?", "언제 맡겨야 [해|하나요]?|정비소에는 언제 [가|가나요]?", date(2026, 2028)),
    ("Plate|License plate|Registration", "번호판|차량 번호|등록 번호",
     ("what [letters|letters and digits] [does {row} carry|are on the bumper of {row}]?|how do i recognise {row} in the car park, what does it say at the back?|"
      "what do i tell the police if {row} is stolen?|what do i type into the parking machine for {row}?|<tell> what is written on the back of {row}.|"
      "what stands on the tin of {row}?"),
     ("{row} 몇 번 차[야|예요|인가요|지]?|{row} 뒤에 뭐라고 [적혀 있어|쓰여 있어|달려 있나요]?|{row} 주차장에서 뭘 보고 [찾아|찾지|알아봐]?|{row} 주차 기계에 뭘 [눌러|입력해|치나요]?|{row} 도둑맞으면 경찰에 뭐라고 [불러|말해]?|"
      "{row} 몇 번 차인지 [알려|말해|가르쳐]<줘>."),
     "what is written at the back?|what do i type at the parking machine?", "몇 번 차[야|예요|지]?|뒤에 뭐라고 달려 있[어|나요]?", _plate),
    ("Driver|Used by|Assigned to", "운전자|사용자|배정",
     ("who [has|sits in|sits at the wheel of|is out with|took] {row}?|whom do i ask for the keys of {row}?|who is [behind|at] the wheel of {row}?|"
      "whose turn is it with {row}?|<tell> who has {row}.|who can give me the keys to {row}?"),
     ("{row} 누가 [타고 나갔어|몰아|타|몰고 있나요]?|{row} 열쇠 누구한테 [있어|있나요|달라고 해]?|{row} 누가 [갖고 있어|끌고 갔어|끌고 갔나요]?|{row} 지금 누가 [써|쓰나요|타고 있어]?|{row} 핸들 잡은 사람[이 누구야|은]?|"
      "{row} 누가 모는지 [알려|말해|가르쳐]<줘>."),
     "who has the keys?|who is at the wheel?", "누가 [몰아|타고 갔어|끌고 갔나요]?|열쇠는 누구한테 있[어|나요]?", person),
)

THINGS: tuple[Thing, ...] = (_COIN, _PLANT, _CAR)
