"""What is on offer: homes to let, used cars, dishes of a menu."""

import random

from ..thing import Thing
from .values import MONTHS, date, joined, money, number, one_of, person, street
from .wording import thing


def _rooms(rng: random.Random, ko: bool) -> str:
    if ko:
        return rng.choice([f"{rng.randint(1, 6)}개", f"{rng.choice('원투쓰포')}룸", f"방 {rng.randint(1, 5)} 욕실 {rng.randint(1, 3)}"])
    forms = [f"{rng.randint(1, 7)}", f"{rng.randint(1, 6)}.5", f"{rng.randint(1, 6)} bed, {rng.randint(1, 3)} bath", f"{rng.randint(2, 6)} + kitchen"]
    return rng.choice(forms)


def _floor(rng: random.Random, ko: bool) -> str:
    if ko:
        return rng.choice([f"{rng.randint(1, 25)}층", f"{rng.randint(1, 9)}층/{rng.randint(10, 30)}층", "반지하", "옥탑"])
    floor = rng.randint(0, 24)
    ending = "th" if 10 < floor % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(floor % 10, "th")
    return rng.choice([f"{floor}{ending}" if floor else "Ground", f"{rng.randint(1, 6)} of {rng.randint(7, 20)}", f"{rng.randint(2, 30)}"])


_HOME = thing(
    "table", "Flats to let|Listings|Apartments|Homes for rent|Rooms to let", "매물 목록|전월세 매물|원룸 목록|부동산 매물",
    "it|this|the flat|the place|this apartment", "이거|이 집|이 방", street,
    ("Rent|Monthly rent|Rent per month|Price", "월세|월 임대료|임대료|월 차임",
     ("how much is @?|what does @ cost?|how [expensive|dear|pricey|cheap] is @?|what [would|do] [i|we] pay to live [in|at] @?|"
      "what does the landlord [want|ask|charge] for @?|how much does it cost to live [in|at] @?|can i afford @, what's it cost?"),
     ("@ [달마다|한 달에|다달이] [얼마야|얼마 내|얼마씩 내|얼마예요]?|@ [살려면|빌리려면] 얼마 [내|내야 해|들어|내야 하나요]?|@ 얼마[야|예요|에 나왔어|인가요]?|@ 매달 [얼마야|내는 돈이 얼마야|나가는 돈이 얼마예요]?|@ 한 달에 돈이 얼마나 [들어|나가|드나요]?|"
      "@ 한 달에 얼마인지 알려<줘>"),
     money(280, 2900)),
    ("Deposit|Security deposit|Bond|Caution money", "보증금|전세금|예치금",
     ("how much [must|do] i [leave|put down|pay] as [security|a guarantee] for @?|how much (money )[do i get back|comes back] when i [leave|move out of] @?|"
      "what do i [hand over|pay up front] [before moving into|to get the keys of|before i get] @?|how much does the landlord keep [until i leave|as security for] @?|"
      "what sum is [held back|kept as security] for @?|how much must i put down?"),
     ("@ 처음에 [목돈이|돈이] 얼마나 [들어|필요해|있어야 해|드나요]?|@ [들어갈 때|계약할 때|입주할 때] 얼마 [맡겨|걸어|맡겨야 해|걸어야 하나요]?|@ 나갈 때 얼마 [돌려받아|돌려줘|돌려받나요]?|@ 맡기는 [돈|목돈]~이 <얼마야>?|"
      "@ 집주인한테 얼마를 [맡겨|걸어|맡기나요]?|@ 얼마 맡기는지 알려<줘>"),
     money(300, 30000)),
    ("Rooms|Bedrooms|No. of rooms|Layout", "방 개수|방 수|구조|방",
     ("how many [people could sleep|beds fit|doors are there|chambers are there] [in|at] @?|how is @ [divided|laid out|split up]?|"
      "can each child have their own [bed|space] [in|at] @?|is @ a [studio|one-bed|two-bed] or what?|is @ enough for a family, how is it [divided|split]?|"
      "how many (separate )spaces does @ [have|offer]?"),
     "@ [투룸이야|쓰리룸이야|원룸이야], 아니면 뭐야?|@ 몇 [칸이야|칸짜리야|칸인가요|룸이야|칸이나 돼]?|@ [몇 명이|애들이] 따로 잘 수 있[어|나요]?|@ 어떻게 [나뉘어 있어|생겼어|나뉘어 있나요]?|@ [가족이|셋이] 살 만해, 몇 칸이야?|@ 몇 칸인지 알려<줘>",
     _rooms),
    ("Living area|Area|Size|Floor space|Square metres", "전용 면적|면적|평수|크기",
     ("how [big|large|small|roomy|spacious] is @?|how much [room|space] [is there|do i get|does one have] [in|at] @?|"
      "how many square [metres|feet] [are there in|has|is|does one get in] @?|is @ [tiny|cramped|roomy], how big?|how much carpet does @ need?|"
      "[tell me|say] how [big|large] @ is."),
     "@ 몇 [평이야|평인가요|평짜리야|제곱미터야|평이나 돼]?|@ 얼마나 [커|넓어|넓나요|커요|좁아]?|@ [넓어|좁아|작아], 몇 평이야?|@ 공간이 얼마나 [돼|넓어|되나요]?|@ 몇 [제곱미터|평방미터]<이라>?|@ 얼마나 넓은지 알려<줘>",
     lambda rng, ko: rng.choice([f"{rng.randint(18, 190)} m²", f"{rng.randint(18, 190)}.{rng.randint(1, 9)}㎡" if ko else f"{rng.randint(190, 2100):,} sq ft",
                                 f"{rng.randint(5, 58)}평" if ko else f"{rng.randint(18, 190)} sqm"])),
    ("Floor|Storey|Level|On floor", "층|층수|해당 층|위치 층",
     ("how high up is @?|how many stairs [are there to|must i climb to|lead to] @?|do i need a lift [for|to reach] @, how high is it?|"
      "[how far up|where] in the building is @?|is @ [at the top|on the ground|under the roof], or where?|how many flights up is @?|what do i press in the lift for @?"),
     ("@ 얼마나 [높아|높이 있어|높은 데야|높나요]?|@ 계단을 얼마나 [올라가|올라가야 해|올라가나요]?|@ 꼭대기[야|예요|인가요], 아니면 어디야?|@ 건물 [어디쯤에|어디에] [있어|있나요]?|@ [반지하야|옥탑이야|1층이야], 아니면 얼마나 높아?|"
      "@ 엘리베이터에서 몇 번 눌러야 [해|하나요]?|@ 얼마나 높은지 알려<줘>"),
     _floor),
    ("Available from|Move-in date|Free from|Vacant from", "입주 가능일|입주일|입주 시기|입주 가능",
     ("when can [i|we] [move in|get the keys|have the keys|start living|bring the furniture] [to|for|into|at] @?|when will @ [be empty|be ready|be vacated]?|"
      "how soon can i [live in|move into|have|take] @?|when do the people in @ [leave|move out]?|how early can i [get|rent|have] @?|when can i move in?"),
     ("@ 언제 [들어갈 수 있어|들어가|이사할 수 있어|비어|비나요|들어가나요]?|@ 언제부터 [살 수 있어|쓸 수 있어|비어 있어|들어갈 수 있나요]?|@ 이사 언제 [돼|가능해|되나요|들어가도 돼]?|@ [전에 살던 사람|세입자]~이 언제 [나가|빠져|나가나요]?|"
      "@ 며칠부터 들어가 살 수 있[어|나요]?|@ 언제 비는지 알려<줘>"),
     date(2025, 2027)),
    ("Built|Year built|Construction year|Built in", "준공|준공 연도|건축 연도|사용 승인일",
     ("how [old|new|modern] is @?|from [what|which] [year|time] is @?|when was @ [put up|constructed|erected|completed|finished]?|"
      "is @ an old [house|building], from which year?|how long has @ [stood|been standing]?|what age is @?|when did they put up @?"),
     ("@ 얼마나 [오래됐어|됐어|오래된 집이야|오래됐나요]?|@ 언제 [지었어|지은 거야|세웠어|지은 건물이야|지었나요]?|@ 몇 년 [됐어|된 집이야|된 건물이야|됐나요]?|@ [새집이야|신축이야|낡았어], 언제 지었어?|@~이 [지어진|세워진] [게|때가|해가] 언제<야>?|"
      "@ 언제 지었는지 알려<줘>"),
     lambda rng, ko: f"{rng.randint(1890, 2025)}" + rng.choice(["년", ""] if ko else [""])),
    ("Landlord|Contact|Agent|Let by", "집주인|임대인|중개인|담당 중개사",
     ("who [owns|lets|rents out|shows|has the keys to] @?|who do i [call|ring|ask|speak to|write to] [about|to see|to visit] @?|whose [house|property] is @?|"
      "to whom do i pay the money for @?|who can [show me|let me into] @?|with whom do i sign for @?|who would i rent @ from?"),
     "@ 누구 [집이야|거야|집인가요|소유야]?|@ 보려면 누구[한테|에게] [연락해|전화해|말해|연락해야 해]?|@ 누가 [빌려줘|세놓았어|내놓았어|보여 줘|내놨어]?|@ 주인이 누구<야>?|@ 누구랑 계약[해|하나요|하면 돼]?|@ 누구한테 연락하는지 알려<줘>",
     person),
)  # fmt: skip

_MODELS, _MODELS_KO = "Aster Borealis Corvus Draco Estrel Fenix Gavia Halden Istra Jupita Kestra Lyra".split(), "소나무 은하 바람 횡성 한라 노을 별빛 파도 번개 하늘".split()
_BODIES, _BODIES_KO = "GT LX Van Coupe Estate SE Hatch Touring Sport Cross".split(), "GT LX 밴 쿠페 왜건 SE 해치백 투어링 세단 크로스".split()


def _model(rng: random.Random, ko: bool) -> str:
    return f"{rng.choice(_MODELS_KO if ko else _MODELS)} {rng.choice(_BODIES_KO if ko else _BODIES)} {rng.randint(1, 9)}"


_CAR = thing(
    "table", "Used cars|Cars for sale|Second-hand cars|Vehicle offers", "중고차 목록|중고차 매물|매물 차량|내차 사기",
    "it|this|the car|this car", "이거|이 차", _model,
    ("Mileage|Odometer|Kilometres|Miles driven", "주행거리|주행 거리|적산 거리|키로수",
     ("how far has @ [been driven|gone|run|travelled]?|how many [miles|kilometres|km] [does @ have on the clock|has @ done|has @ run|are on @|has @ got behind it]?|"
      "how [worn|used up] is @?|what's on the clock of @?|has @ [been driven|done] a lot, how many [miles|km]?|how much road has @ [seen|covered]?"),
     ("@ 얼마나 [탔어|달렸어|뛰었어|굴렸어|탔나요|많이 탄 차야]?|@ 몇 [킬로|만 킬로|km] [탔어|뛰었어|달렸어|탄 차야|탔나요]?|@ 많이 [탔어|굴렸어|탔나요], 몇 킬로야?|@ 몇 킬로나 [돼|되나요|굴렀어]?|@ 계기판에 몇 킬로 찍혀 있[어|나요]?|"
      "@ 몇 킬로 탔는지 알려<줘>"),
     number(1200, 260000, " km| mi| km", "km| km|km")),
    ("First registered|Registration|Year|Model year", "최초 등록|연식|등록일|출고일",
     ("how [old|new] is @?|how long has @ been on the road?|when did @ [first hit the road|come off the line|first get plates|leave the factory]?|"
      "when was @ [new|built|made]?|from when is @?|since when has @ been driven?|what age is @?"),
     "@ 얼마나 [오래됐어|됐어|오래된 차야|오래됐나요]?|@ 몇 년[ 됐어| 된 차야|식이야|식인가요| 탔어]?|@ 언제 [나온 차야|나왔어|만들었어|처음 굴렸어|뽑았어]?|@ 언제부터 [달렸어|굴렸어|탔어]?|@ 몇 살이[야|에요|나 됐어]?|@ 언제 나왔는지 알려<줘>",
     lambda rng, ko: rng.choice([f"{rng.randint(1, 12):02}/{rng.randint(2004, 2025)}", f"{rng.randint(2004, 2025)}",
                                 f"{rng.randint(2004, 2025)}년 {rng.randint(1, 12)}월" if ko else f"{rng.choice(MONTHS)[:3]} {rng.randint(2004, 2025)}"])),
    ("Price|Asking price|Offer price|Cash price", "가격|판매가|차량 가격|매매가",
     ("how much is @?|what does @ cost?|what does the [seller|dealer] [want|ask] for @?|how [expensive|cheap|dear|pricey] is @?|"
      "how much (money )would i [pay|need|spend] for @?|for how much [does @ go|can i get @|do they sell @|may i drive off in @]?|can i afford @, how much is it?"),
     "@ 얼마[야|예요|에 나왔어|에 팔아|면 사|인가요]?|@ 얼마 [줘야 해|주면 돼|있어야 사|내야 하나요]?|@ [비싸|싸|저렴해], 얼마야?|@ 사려면 돈이 얼마나 [들어|필요해|드나요]?|@ 주인이 얼마 [달래|부르고 있어|받고 싶대]?|@ 얼마인지 알려<줘>",
     money(900, 60000)),
    ("Fuel|Fuel type|Engine|Drive", "연료|유종|엔진|동력",
     ("what does @ [run on|drink|burn|need in the tank]?|is @ [electric|a diesel|a hybrid] or [what|petrol]?|what do i [put in|fill into|feed] @?|"
      "do i have to [plug in|charge|tank] @?|do i need a [plug|socket|petrol pump] for @?|what makes @ go?|what's in the tank of @?"),
     "@ [전기차야|경유차야|하이브리드야|디젤이야], 아니면 뭐야?|@ [뭐|뭘] [넣어|먹어|넣고 다녀|넣어야 해|넣나요]?|@ [뭐로|뭘로|무엇으로] [가|굴러가|달려|가나요]?|@ [휘발유야 경유야|기름 넣어 충전해]?|@ 무슨 기름 [먹어|넣어|넣나요]?|@ 뭘 넣는지 알려<줘>",
     one_of(
         "Petrol|Diesel|Electric|Hybrid|Plug-in hybrid|LPG|CNG|Hydrogen|Mild hybrid|Ethanol|Bi-fuel|Petrol turbo",
         "가솔린|디젤|전기|하이브리드|플러그인 하이브리드|LPG|수소|가솔린 터보|CNG|LPG 겸용|마일드 하이브리드|바이퓨얼")),
    ("Power|Horsepower|Output|hp", "최고 출력|출력|마력|엔진 출력",
     ("how [strong|mighty] is @?|how many horses [does @ have|has @ got|pull @|are under the hood of @]?|is @ [strong|weak|a racer], how many horses?|"
      "how much [oomph|punch|muscle] does @ have?|how much can the engine of @ [do|deliver|give]?|what does the engine of @ [deliver|make|put out]?"),
     "@ [힘이|엔진이] [세|얼마나 세|좋아|얼마나 좋아|어때|얼마나 센가요]?|@ 몇 말[의 힘이야|이 끄는 셈이야]?|@ 얼마나 힘[차|이 나|을 내|을 내나요]?|@ 언덕 잘 올라가, 힘이 얼마나 [돼|되나요]?|@ 엔진이 얼마나 [뿜어|내|힘을 써]?|@ 얼마나 힘이 센지 알려<줘>",
     lambda rng, ko: f"{rng.randint(55, 480)}" + rng.choice([" hp", " PS", "마력" if ko else " bhp", " kW"])),
    ("Previous owners|Owners|Keepers|Former owners", "소유자 변경|이전 소유자|소유주 수|명의 변경",
     ("how many [people|hands|drivers] [had|drove|possessed|kept] @ before( me)?|through how many hands [did @ go|has @ gone]?|"
      "how many times was @ [sold|passed on|handed on] (already )so far?|how many [people|drivers] [have had|went through] @?|"
      "was @ driven by just one [person|driver], or how many?|who had @ before, how many people?"),
     "@ 몇 명이 [탔어|몰았어|탔던 차야|탔나요]?|@ 전에 몇 사람이 [탔|몰았|가졌]어?|@ 주인이 몇 번 [바뀌었어|갈렸어|바뀌었나요]?|@ 내가 몇 번째 [주인이야|주인인가요]?|@ 몇 사람 손을 [거쳤어|탔어|거쳐 왔나요]?|@ 몇 명이 탔는지 알려<줘>",
     lambda rng, ko: f"{rng.randint(1, 12)}" + rng.choice(["명", "인", "회"] if ko else ["", "", " so far"])),
    ("Inspection until|Inspected until|Next inspection|MOT until", "검사 만료일|정기 검사|검사 유효 기간|다음 검사",
     ("how long can i drive @ [before the next check|before it must be checked|without a new sticker]?|"
      "when must @ [be checked|go to the garage|be tested|get a new sticker]?|until when is @ [roadworthy|allowed on the road|fine to drive]?|"
      "how long is the sticker on @ good?|when does the sticker of @ run out?|when do i have to take @ to be [checked|tested]?"),
     ("@ 언제 [점검받아야 해|확인받아야 해|점검하나요]?|@ 언제까지 [그냥 타도 돼|타도 문제없어|몰아도 돼|탈 수 있나요]?|@ 점검 언제 [받아|받아야 해|가야 해|받나요]?|@ 언제까지 [점검 안 받아도|손 안 봐도] [돼|되나요]?|@ 며칠까지 점검받으면 [돼|되나요]?|"
      "@ 언제 점검하는지 알려<줘>"),
     lambda rng, ko: rng.choice([f"{rng.randint(1, 12):02}/{rng.randint(2025, 2029)}", f"{rng.randint(2025, 2029)}-{rng.randint(1, 12):02}",
                                 f"{rng.randint(2025, 2029)}년 {rng.randint(1, 12)}월" if ko else f"{rng.choice(MONTHS)[:3]} {rng.randint(2025, 2029)}"])),
)  # fmt: skip

_flavour = one_of(
    "Smoky|Lemon|Garlic|Grilled|Crispy|Roast|Spiced|Honey|Mushroom|Coconut|Herb|Ginger|Farmhouse|Pepper|Sesame",
    "매콤|들깨|치즈|해물|버섯|소고기|김치|궁중|얼큰|두부|명란|파|마늘|묵은지|순한|불",
)
_course = one_of(
    "chicken|noodles|salmon|risotto|lentils|dumplings|curry|soup|tofu|lamb|pancakes|gnocchi|salad|prawns|pie|wrap",
    "칼국수|볶음밥|찌개|덮밥|전골|파스타|만두|떡볶이|비빔밥|수제비|리조또|튀김|냉면|국밥|샐러드",
)
_spiciness = one_of("Mild|Medium|Hot|Very hot|Not spicy|Extra hot|Gentle|Fiery", "순한맛|보통|매움|아주 매움|안 매움|약간 매움|중간맛|불맛")
_ALLERGENS = "milk egg nuts soy wheat fish sesame mustard celery crab lupin oats".split()
_ALLERGENS_KO = "우유 계란 땅콩 대두 밀 새우 게 메밀 호두 잣 굴 오징어".split()

_DISH = thing(
    "menu", "Menu|Our dishes|Lunch menu|Dinner|Specials", "메뉴|메뉴판|점심 메뉴|오늘의 메뉴|식사 메뉴",
    "it|this|the dish|this dish", "이거|이 메뉴|이 음식", joined(_flavour, _course),
    ("Price|Cost|Regular|From", "가격|단가|판매가|값",
     ("how much is @?|what does @ cost?|how [expensive|dear|pricey|cheap] is @?|what do they [want|charge|ask] for @?|"
      "how much [do i pay|must i pay|will i pay|money do i need] for @?|what will @ set me back?|can i afford @, how much is it?"),
     "@ 얼마[야|예요|인가요| 해|에 팔아|나 하나요|면 먹어]?|@ [비싸|싸|저렴해], 얼마야?|@ 먹으려면 얼마 [내|내야 해|있어야 해|드나요]?|@ 한 그릇에 <얼마야>?|@ 얼마 주고 먹[어|나요|지]?|@ 얼마인지 알려<줘>",
     money(3, 45)),
    ("Calories|kcal|Energy|Nutrition", "칼로리|열량|kcal|영양",
     ("how [fattening|filling|rich|light] is @?|will @ make me fat, how much [is in it|does it have]?|"
      "how much [would i have to run|must i walk] [after|to burn off] @?|is @ ok for my diet, how heavy?|can i eat @ on a diet?|how much of my daily need is in @?|"
      "how bad is @ for my [waist|weight|diet]?"),
     ("@ [살쪄|살찌는 음식이야|살 많이 찌나요], 얼마나?|@ 다이어트할 때 [먹어도 돼|먹어도 되나요|괜찮아]?|@ 먹으면 [얼마나 살쪄|살이 얼마나 쪄|얼마나 뛰어야 해]?|@ 몸무게에 [나빠|괜찮아], 얼마나 [돼|되나요]?|@ 얼마나 [기름져|가벼워|살로 가]?|"
      "@ 얼마나 살찌는지 알려<줘>"),
     lambda rng, ko: f"{rng.randint(90, 1480):,}" + rng.choice([" kcal", "kcal", " cal"])),
    ("Portion|Serving|Serving size|Amount", "제공량|1인분|양|중량",
     ("how [big|large|small|generous] is @?|how much (food )do i get (on the plate )[with|for|of] @?|will @ fill me up, how much is it?|"
      "how much is on the plate [with|for] @?|is @ [enough|enough for two|a lot|for sharing]?|how many can eat from @?|can we share @, how big is it?"),
     "@ 얼마나 [많아|많이 줘|푸짐해|나와|많이 주나요]?|@ [배불러|배부르게 나와|푸짐한가요], 얼마나 줘?|@ 둘이 [먹어도 돼|먹을 만해|나눠 먹어도 돼]?|@ 몇 명이 먹[어|나요|을 수 있어]?|@ [많이|넉넉히|조금] 나와[|요], 얼마나?|@ 얼마나 주는지 알려<줘>",
     lambda rng, ko: rng.choice([f"{rng.randint(8, 90) * 10} g", f"{rng.randint(1, 6)}인분" if ko else f"{rng.randint(2, 14)} pieces",
                                 f"{rng.randint(8, 90) * 10}g", f"{rng.randint(200, 900)} ml"])),
    ("Spiciness|Heat|Spice level|Hotness", "맵기|매운맛|맵기 단계|매운 정도",
     ("how [hot|fiery|sharp|mild] is @?|does @ [burn|bite|sting]( a lot)?|is @ too [hot|sharp|fiery] for [kids|me|children]?|"
      "will @ [burn my tongue|make me sweat|make me cry]?|how much chilli is in @?|is @ [mild or hot|something for children]?|"
      "do i need [milk|water] with @, how hot is it?"),
     "@ [매워|많이 매워|맵나요|안 매워|매운가요|얼마나 매워]?|@ [애들이|아이가|아기가] 먹어도 [돼|되나요|괜찮아]?|@ [혀가|입이] [얼얼해|불나|화끈거려]?|@ [순해|자극적이야|칼칼해|순한가요]?|@ 고추가 얼마나 들어[가|갔어|가나요]?|@ 얼마나 매운지 알려<줘>",
     lambda rng, ko: rng.choice([_spiciness(rng, ko), f"{rng.randint(0, 5)}/5", f"{rng.randint(1, 5)}단계" if ko else f"level {rng.randint(1, 5)}"])),
    ("Allergens|Contains|Allergy info|May contain", "알레르기 유발 성분|알레르기|함유 성분|알레르겐",
     ("what in @ could make me [ill|itch|sick]?|can i eat @ [with a nut problem|if i can't have milk|if gluten is bad for me]?|"
      "is @ [safe|ok] for [people who react to nuts|someone who can't have gluten]?|what should [sensitive people|i] [watch out for|beware of] [in|with] @?|"
      "is there [milk|egg|nuts] in @?|what might i react to in @?"),
     ("@ 먹고 [두드러기 날|탈 날|가려울] 만한 게 뭐가 [있어|들었어|들어 있나요]?|@에 [우유|땅콩|계란|밀가루] 들어[가|갔어|가나요]?|@ [땅콩|우유|갑각류] 못 먹는데 먹어도 [돼|되나요]?|@에서 뭘 조심해야 [해|하나요]?|@에 민감한 사람이 피할 게 <뭐야>?|"
      "@에 위험한 재료 뭐 들었는지 알려<줘>"),
     lambda rng, ko: ", ".join(rng.sample(_ALLERGENS_KO if ko else _ALLERGENS, rng.randint(1, 3)))),
    ("Ready in|Preparation|Prep time|Waiting time", "조리 시간|소요 시간|대기 시간|준비 시간",
     ("how long [does @ take|do i wait for @|does the kitchen need for @|must i wait until @ comes|does it take to cook @]?|"
      "how [soon|fast|quickly] [is @ on the table|do i get @|comes @|can i have @]?|i'm in a hurry, how long does @ take?|when can i [eat|start eating] if i take @?|"
      "is @ quick to make?|how many minutes till @ is on the table?"),
     ("@ 얼마나 [걸려|기다려|기다려야 해|걸리나요|있어야 나와]?|@ 몇 분 [걸려|기다려|만에 나와|기다리나요|있어야 나와]?|@ [빨리|금방] 나와[|요], 몇 분이나?|@ 시키면 언제 [나와|먹을 수 있어|나오나요]?|@ 만드는 데 몇 분이나 [걸려|들어|걸리나요]?|"
      "@ 얼마나 기다리는지 알려<줘>"),
     lambda rng, ko: f"{rng.randint(3, 75)}" + rng.choice(["분", "분 이내"] if ko else [" min", " minutes", "'"])),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_HOME, _CAR, _DISH)
