"""What family, friends, colleagues and people on support forums tell one another in chats: who does, has, wants or found what,
when, where and for how much. Half of the questions are about who said it, which no word of the message itself answers."""

import random

from .statement import SENDER, Asked, Statement, Value

MAIL_TOO = ("chat", "mail")


def _pick(english: str, korean: str) -> Value:
    pools = english.split("|"), korean.split("|")
    return lambda rng, is_korean: rng.choice(pools[is_korean])


def _number(low: int, high: int, english: str, korean: str, step: int = 1) -> Value:
    """A number with its unit: `#` stands for it."""
    return lambda rng, is_korean: (korean if is_korean else english).replace("#", f"{rng.randrange(low, high, step):,}")


def _either(*values: Value) -> Value:
    return lambda rng, is_korean: rng.choice(values)(rng, is_korean)


def _who(english: str, korean: str, korean_noun: str) -> Asked:
    """Who wrote it. `english`: what follows "who"; `korean`: what follows "누가"; `korean_noun`: what stands before "사람"."""
    verb, ends, before = f"[{english}]", f"[{korean}]", f"[{korean_noun}]"
    return Asked(
        SENDER,
        f"who {verb}?|who {verb}?|who {verb}|(<tell> )who {verb}.|[which of them|which person|which one of them|which member of the group|which participant] {verb}?|"
        f"[who is it that|who's the one who|who's the person who|who was it who|who here] {verb}?|[name|find|show me|give me the name of] [the person|the one|whoever it is] who {verb}.|"
        f"somebody {verb}, who [is it|is that|was that]?|what's the name of the [one|person] who {verb}?",
        f"누가 {ends}?|누가 {ends}?|누가 {ends}|<저기>누가 {ends}?|{before} [사람|사람은|사람이|분이|건|게] <누구야>?|{before} [사람|사람 이름|사람 이름 좀|사람이 누군지] [알려 줘|말해 줘|알려 주세요|찾아 줘|가르쳐 줘]|"
        f"누가 {before} [거야|건가요|거죠|거지|건지 <싶어>]?|{before} [사람|분]?|[이 중에|여기서|대화방에서|이 방에서] {before} [사람은|사람이] [누구|누구야|누구예요|누군가요]?",
    )


def _time(rng: random.Random, korean: bool) -> str:
    hour, minute = rng.randint(1, 12), rng.choice((0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55))
    if rng.random() < 0.3:
        return f"{rng.randint(6, 23)}:{minute:02}"
    half = "am" if 6 < hour < 12 and rng.random() < 0.6 else "pm"
    if korean:
        return rng.choice(("", "오전 " if 6 < hour < 12 else "오후 ")) + f"{hour}시" + ("" if minute == 0 else " 반" if minute == 30 else f" {minute}분")
    if minute in (15, 30) and rng.random() < 0.5:
        words = "one two three four five six seven eight nine ten eleven twelve".split()
        return f"{'half' if minute == 30 else 'quarter'} past {words[hour - 1]}"
    return f"{hour}{rng.choice((' ', ''))}{half}" if minute == 0 else f"{hour}:{minute:02}{rng.choice(('', ' ' + half, half))}"


def _early(rng: random.Random, korean: bool) -> str:
    hour = rng.randint(7, 11)
    return f"{hour}시" if korean else f"{hour} am"


def _afternoon(rng: random.Random, korean: bool) -> str:
    hour, minute = rng.randint(1, 6), rng.choice((15, 20, 30, 40, 45))
    return f"오후 {hour}시 {minute}분" if korean else f"{hour}:{minute} pm"


def _date(rng: random.Random, korean: bool) -> str:
    month, day = rng.randrange(12), rng.randint(1, 28)
    if korean:
        return rng.choice((f"{month + 1}월 {day}일", f"{day}일", f"{month + 1}/{day}"))
    name = "January February March April May June July August September October November December".split()[month]
    ending = "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return rng.choice((f"{name} {day}", f"{day} {name}", f"the {day}{ending}", f"{name[:3]} {day}", f"{name} {day}{ending}"))


def _price(rng: random.Random, korean: bool) -> str:
    if korean:
        return rng.choice((f"{rng.randint(3, 480) * 1000:,}원", f"{rng.randint(2, 90)}만 원", f"{rng.randint(3, 99) * 500:,}원"))
    return rng.choice((f"${rng.randint(4, 480)}", f"€{rng.randint(4, 300)}.{rng.choice(('50', '90', '99', '49'))}", f"£{rng.randint(5, 400)}", f"{rng.randint(6, 250)} euros", f"{rng.randint(6, 250)} bucks"))


def _year(rng: random.Random, korean: bool) -> str:
    return f"{rng.randint(2009, 2026)}{'년' if korean else ''}"


def _year(rng: random.Random, korean: bool) -> str:
    return f"{rng.randint(2009, 2026)}{'년' if korean else ''}"


def _share(rng: random.Random, korean: bool) -> str:
    if korean:
        return f"{rng.randint(5, 90) * 500:,}원"
    return rng.choice((f"${rng.randint(4, 60)}", f"€{rng.randint(3, 40)}.{rng.randint(1, 9)}0", f"£{rng.randint(3, 50)}", f"{rng.randint(4, 60)} euros"))


def _phone(rng: random.Random, korean: bool) -> str:
    if korean:
        return f"010-{rng.randint(2000, 9999)}-{rng.randint(1000, 9999)}"
    return rng.choice((f"555-{rng.randint(1000, 9999)}", f"0{rng.randint(151, 179)} {rng.randint(100, 999)} {rng.randint(1000, 9999)}", f"({rng.randint(201, 989)}) 555-0{rng.randint(100, 199)}"))


def _code(rng: random.Random, korean: bool) -> str:
    return rng.choice((f"{rng.randint(1000, 9999)}", f"{rng.randint(100000, 999999)}", f"{rng.randint(10, 99)}{rng.choice('ABCDEFHK')}{rng.randint(10, 99)}", f"{rng.randint(1000, 9999)}#", f"#{rng.randint(100, 999)}*"))


def _password(rng: random.Random, korean: bool) -> str:
    return rng.choice("maple|tiger|Ocean|lemon|Rocket|violet|piano|Falcon|noodle|winter|kimchi|Cactus|harbor|pepper".split("|")) + rng.choice(("", "-", "_", "!")) + str(rng.randint(10, 9999))


def _version(rng: random.Random, korean: bool) -> str:
    return rng.choice(("", "v")) + f"{rng.randint(1, 28)}.{rng.randint(0, 20)}" + rng.choice(("", f".{rng.randint(0, 19)}"))


def _error(rng: random.Random, korean: bool) -> str:
    return rng.choice((f"0x{rng.randrange(16**4):04X}", f"E-{rng.randint(10, 999)}", f"{rng.randint(400, 599)}", f"ERR_{rng.randint(1000, 9999)}", f"F{rng.randint(10, 99)}", f"{rng.choice('CDMTX')}{rng.randint(100, 999)}"))


def _celsius(rng: random.Random, korean: bool) -> str:
    degrees = rng.randint(30, 52) * 5
    return f"{degrees}도" if korean else rng.choice((f"{degrees} °C", f"{degrees}°C", f"{degrees} degrees", f"{degrees}C"))


def _score(rng: random.Random, korean: bool) -> str:
    more = rng.randint(2, 9)
    return (f"{more}대 {rng.randint(0, more - 1)}" if korean else f"{more}-{rng.randint(0, more - 1)}") if rng.random() < 0.6 else f"{more}:{rng.randint(0, more - 1)}"


def _room(rng: random.Random, korean: bool) -> str:
    return f"{rng.randint(101, 999)}호" if korean else rng.choice((f"room {rng.randint(2, 640)}", f"room {rng.choice('ABCDE')}{rng.randint(1, 40)}"))


def _exercise(rng: random.Random, korean: bool) -> str:
    page, number = rng.randint(12, 240), rng.randint(1, 9)
    if korean:
        return rng.choice((f"{page}쪽", f"{page}쪽 {number}번", f"{page}페이지", f"{number + 1}단원"))
    return rng.choice((f"page {page}", f"page {page} no. {number}", f"exercises {number} to {number + 3}", f"chapter {number + 1}"))


def _folder(rng: random.Random, korean: bool) -> str:
    parts = ("공유/", "팀/", "자료/"), ("발표", "회의록", "사진", "초안", "예산", "디자인") if korean else ()
    if korean:
        return rng.choice(parts[0]) + rng.choice(parts[1]) + rng.choice(("", "_최종", f"_{rng.randint(1, 12)}월"))
    return rng.choice(("Shared/", "Team/", "Public/", "Drive/", "/mnt/")) + rng.choice(("slides", "drafts", "photos", "budget", "design", "talks")) + rng.choice(("", "-final", f"-{rng.randint(1, 12):02}"))


WEEKDAY = _pick("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday", "월요일|화요일|수요일|목요일|금요일|토요일|일요일")
DAY = _either(WEEKDAY, _date)
MINUTES = _number(5, 60, "# minutes", "#분", 5)
PERSON = _pick(
    "Grandma|Aunt Ruth|Uncle Theo|Mia|Noah|Priya|Oskar|Leila|Hugo|Greta|Pavel|Ines|Tariq|Bridget|Kofi|Yara|Stefan|Wanda|Dmitri|Alba|Felix|Rosalie|Jonas|Carmen|Arjun|Elsie|Magnus|Nadia|Ravi|"
    "Beatriz|Cem|Dora|Emil|Fiona|Gus|Heidi|Ivo|Jade|Karim|Lotte|Marek|the twins|the kids|Dad|my sister|our neighbour|the boss",
    "할머니|이모|삼촌|고모|아빠|엄마|동생|우리 누나|형|큰아버지|민수|영희|하늘이|정우|세영|미나|재석|소희|준호|가은|도현|수정|승민|다혜|태호|보라|은우|지민|상우|혜원|현정|동건|나영|"
    "기태|선미|건우|아린|규진|쌍둥이|애들|팀장님|옆집 아저씨|사장님|막내",
)
CITY = _pick(
    "Lisbon|Oslo|Kyoto|Aveiro|Graz|Tampere|Molde|Malmö|Utrecht|Seville|Opole|Ghent|Leeds|Boston|Denver|Austin|Quebec|Naples|Osijek|Split|Riga|Tallinn|Basel|Lyon|Nice|Sligo|Bath|York|Bendigo|Mildura|"
    "Osaka|Busan|Jeju|Hanoi|Bangkok|Marrakesh|Athens|Cologne|Dresden|Salzburg",
    "부산|제주도|강릉|인제|고흥|경주|전주|대전|대구|광주|화천|고성|포항|영주|나주|순천|양양|가평|하동|합천|울산|청주|평창|단양|태안|진안|수원|인천|오사카|교토|도쿄|다낭|방콕|타이베이|삿포로|파리|런던",
)
SPOT = _pick(
    "the fountain|the north gate|platform 4|the main entrance|the ticket office|the bus stop|the library steps|the old bridge|car park B|the bakery|the boathouse|the town hall|the lighthouse|the clock tower|"
    "the swimming pool|the cinema|exit 3|the harbour|the tram stop|the church|the climbing wall|the rose garden|the ice rink|the lobby|the food court|the kiosk|the playground|the museum café|the petrol station|"
    "the market hall|the cable car|the post office|gate 12|the bike shop|the campsite|the chapel|the sports hall|the south exit|the pharmacy|the statue",
    "분수대 앞|정문|2번 출구|매표소|버스 정류장|도서관 앞|빵집 앞|시청 앞|시계탑|수영장 입구|영화관 로비|7번 출구|선착장|성당 앞|놀이터|편의점 앞|주유소|약국 앞|우체국|동상 앞|후문|터미널|지하 주차장|"
    "공원 입구|카페 앞|박물관 앞|푸드코트|체육관|등산로 입구|은행 앞|학교 앞|경비실|호텔 로비|역 광장|서점 앞|전망대|야구장 3루|다리 밑|케이블카 앞|아이스링크",
)
GEAR = _pick(
    "rope|tent|gas stove|cooler|first aid kit|speaker|projector|guitar|torch|camera|picnic blanket|frisbee|sleeping mats|hammock|grill|corkscrew|sunscreen|card games|folding chairs|extension cord|"
    "paper plates|napkins|badminton set|umbrella|power bank|map|toolbox|helmet|air pump|tea lights|whistle|ball|thermos|charcoal|kettle|water bottles|raincoats|compass|fishing rods|drum",
    "밧줄|텐트|버너|아이스박스|구급상자|스피커|빔프로젝터|기타|손전등|카메라|돗자리|원반|침낭|해먹|그릴|와인 오프너|선크림|보드게임|캠핑 의자|멀티탭|종이컵|냅킨|배드민턴 채|우산|보조 배터리|지도|공구함|헬멧|"
    "공기 펌프|촛대|호루라기|축구공|보온병|숯|주전자|생수|우비|나침반|낚싯대|랜턴",
)
GROCERY = _pick(
    "milk|eggs|flour|butter|oat milk|coffee|bread|cheese|tomatoes|rice|onions|yoghurt|honey|olive oil|toilet paper|dish soap|cat food|batteries|light bulbs|lemons|garlic|ice cream|crisps|apple juice|mustard|"
    "pasta|sugar|nappies|bin bags|tea|salad|cucumbers|sparkling water|wine|charcoal tablets|vinegar|raisins|toothpaste|stamps|ham",
    "우유|계란|밀가루|버터|두유|커피|식빵|치즈|토마토|쌀|양파|요구르트|꿀|올리브유|휴지|주방 세제|고양이 사료|건전지|전구|레몬|마늘|아이스크림|과자|사과 주스|겨자|파스타 면|설탕|기저귀|쓰레기봉투|녹차|상추|오이|"
    "탄산수|와인|두부|식초|건포도|치약|참기름|햄|콩나물|고추장|삼겹살|대파",
)
DISH = _pick(
    "lentil soup|lasagne|mushroom risotto|chili|potato salad|pumpkin curry|pad thai|fish tacos|ramen|goulash|paella|quiche|falafel|carrot cake|apple pie|tiramisu|bibimbap|dumplings|shakshuka|pancakes|gnocchi|"
    "moussaka|meatballs|fried rice|tomato soup|cheese fondue|spring rolls|ratatouille|roast chicken|waffles|burritos|sushi|stuffed peppers|onion tart|banana bread|minestrone|couscous|kimchi stew|pierogi|borscht",
    "김치찌개|된장찌개|잡채|불고기|떡볶이|비빔밥|카레|파스타|라자냐|갈비찜|삼계탕|미역국|칼국수|수제비|만둣국|김밥|볶음밥|순두부찌개|감자탕|닭볶음탕|오므라이스|샌드위치|파전|티라미수|당근 케이크|애플파이|"
    "팬케이크|리소토|마라탕|샤부샤부|쌀국수|팟타이|월남쌈|콩국수|냉면|짜장면|돈가스|초밥|제육볶음|해물찜",
)
ILLNESS = _pick(
    "the flu|a fever|a migraine|a sore throat|a stomach bug|a bad cold|a toothache|a cough|an ear infection|a stiff neck|food poisoning|a sprained ankle|a nosebleed|back pain|a rash|a swollen knee|hay fever|"
    "tonsillitis|a broken toe|a twisted wrist",
    "독감|몸살|편두통|장염|감기|치통|기침|중이염|식중독|허리 통증|두드러기|알레르기|편도염|고열|배탈|목감기|코로나|결막염|위염|발목 염좌",
)
ENGAGEMENT = _pick(
    "a dentist appointment|orchestra rehearsal|a job interview|a driving lesson|an exam|a parents' evening|a night shift|a wedding|a funeral|a work trip|a piano lesson|a physio session|a school play|a flat viewing|"
    "a training course|a blood test|a first aid class|a judo tournament|a family dinner|a handover",
    "치과 예약|합주 연습|면접|운전 연수|시험|학부모 간담회|야근|결혼식|장례식|출장|피아노 레슨|물리 치료|건강 검진|집 보러 가는 일|교육|자격증 시험|제사|가족 모임|돌잔치|인수인계",
)
ALLERGEN = _pick(
    "peanuts|shellfish|cats|pollen|eggs|wasp stings|strawberries|soy|walnuts|dust|latex|penicillin|kiwi|sesame|dogs|milk|celery|horses|nickel|mustard",
    "땅콩|조개|고양이 털|꽃가루|계란|벌침|딸기|콩|호두|먼지|라텍스|페니실린|키위|참깨|개털|우유|복숭아|새우|밀가루|메밀",
)
GADGET = _pick(
    "headphones|rice cooker|tent|road bike|office chair|espresso machine|air fryer|monitor|keyboard|vacuum cleaner|camera lens|hiking boots|lawn mower|cordless drill|tablet|bookshelf|winter coat|printer|smart watch|"
    "microphone|blender|stroller|desk lamp|graphics card|sofa bed|skis|sewing machine|electric piano|dehumidifier|turntable|toaster|suitcase|robot mop|fish tank|mattress|game console",
    "헤드폰|밥솥|자전거|의자|커피 머신|에어프라이어|모니터|키보드|청소기|렌즈|등산화|예초기|전동 드릴|태블릿|책장|패딩|프린터|스마트 워치|마이크|믹서기|유모차|스탠드|그래픽 카드|소파 베드|스키|재봉틀|전자 피아노|"
    "제습기|턴테이블|토스터|캐리어|로봇 청소기|어항|매트리스|게임기|안마기",
)
SHOP = _pick(
    "the flea market|Brandt & Co|the outlet|Nordhaus|the corner shop|Pixel Depot|the garden centre|Kramer's|the thrift store|Bluebird|the hardware store|Tekla|the airport|Hansa|the second-hand shop|Corvo",
    "벼룩시장|한빛마트|아울렛|동네 슈퍼|중고 가게|전자 상가|다온몰|면세점|새봄마켓|철물점|하나로상회|온라인몰|백화점|누리마트|창고 세일|바른상점",
)
TRADE = _pick(
    "plumber|electrician|vet|babysitter|landlord|dentist|locksmith|taxi driver|piano tuner|roofer|caretaker|hairdresser|tutor|florist|midwife|coach|notary|mechanic|gardener|cleaner",
    "배관공|전기 기사님|동물 병원|베이비시터|집주인|치과|열쇠 아저씨|택시 기사님|조율사|관리인|미용실|과외 선생님|꽃집|코치님|법무사|정비소|정원사|청소 업체|이삿짐센터|수리 기사님",
)
ACTIVITY = _pick(
    "bowling|karaoke|a boat trip|mini golf|the aquarium|a picnic|an escape room|laser tag|a museum|roller skating|a barbecue|stargazing|a pub quiz|trampolining|kayaking|a wine tasting|the zoo|go-karts|a sauna|"
    "a pottery class|berry picking|a bike tour|paintball|the planetarium|ice skating|a movie marathon|archery|a cheese market|horse riding|a street food tour",
    "볼링|노래방|유람선|미니 골프|아쿠아리움|소풍|방탈출|롤러장|박물관|바비큐|별 보기|퀴즈 대회|카약|와인 시음|동물원|카트|찜질방|도자기 체험|딸기 따기|자전거 여행|서바이벌 게임|천문대|스케이트|영화 몰아보기|"
    "양궁 체험|승마|야시장|캠핑|낚시|등산|보드게임 카페",
)
TASK = _pick(
    "my tax return|the move|a job application|this spreadsheet|the wallpaper|my physics homework|the router|a translation|the bookshelf|my thesis layout|the hedge|a cover letter|the sewing machine|my bike chain|the printer|"
    "a visa form|the curtain rail|a pivot table|the seating plan|the piano upstairs",
    "연말 정산|이사|자기소개서|엑셀 수식|도배|물리 숙제|공유기 설정|번역|책장 조립|논문 편집|가지치기|면접 준비|재봉틀|자전거 체인|프린터 연결|비자 서류|커튼 달기|발표 자료|자리 배치|김장",
)
FAVOUR = _pick(
    "the cake|the lift|the flowers|your notes|the jump leads|the concert tickets|the soup|the spare charger|the lovely card|the babysitting|the translation|the book|the tomatoes|the photos|the proofreading|the bunk bed|"
    "the quick answer|the warm welcome|the jam|the umbrella",
    "케이크|꽃다발|필기 노트|점프선|콘서트 표|죽|충전기|예쁜 카드|아기 봐 준 것|번역|책|토마토|사진|교정|이층 침대|빠른 답변|잼|우산|반찬|김치",
)
REMEDY = _pick(
    "Clearing the cache|A factory reset|Updating the firmware|Swapping the cable|Disabling the antivirus|Reinstalling the driver|A new power supply|Turning off IPv6|Cleaning the nozzle|Reseating the memory|"
    "Switching the USB port|Lowering the frame rate|Deleting the profile|A BIOS update|Unplugging the dock|Tightening the belt|Changing the DNS|Running it as admin|Removing the extension|Freeing disk space|"
    "Turning off Bluetooth|Replacing the fuse|Resetting the network|Levelling the bed",
    "캐시 삭제|공장 초기화|펌웨어 업데이트|케이블 교체|백신 끄기|드라이버 재설치|파워 교체|IPv6 해제|노즐 청소|램 재장착|USB 포트 변경|주사율 낮추기|프로필 삭제|바이오스 업데이트|독 분리|벨트 조이기|DNS 변경|"
    "관리자 권한 실행|확장 프로그램 제거|용량 확보|블루투스 끄기|퓨즈 교체|네트워크 초기화|베드 수평 맞추기",
)
BELONGING = _pick(
    "wallet|house key|phone|left glove|library card|reading glass|earbud|bus pass|passport|watch|umbrella|scarf|laptop charger|gym bag|wedding ring|lunch box|notebook|laptop|bike lock|water bottle|hat|student card|"
    "contact lens|bracelet|e-reader",
    "지갑|집 열쇠|휴대폰|왼쪽 장갑|도서관 카드|안경|이어폰|교통 카드|여권|손목시계|우산|목도리|노트북 충전기|운동 가방|결혼반지|도시락통|공책|선글라스|자전거 자물쇠|물통|모자|학생증|렌즈 통|팔찌|전자책 리더기",
)
FOUND = _pick(
    "blue mitten|silver earring|red backpack|black umbrella|toy dinosaur|folding knife|door key|green scarf|pink phone|child's shoe|leather purse|pearl necklace|grey beanie|brown wallet|tennis racket|"
    "striped sock|USB stick|yellow raincoat|pocket knife|teddy bear|harmonica|key ring",
    "파란 장갑|은색 귀걸이|빨간 배낭|검은 우산|공룡 장난감|안경|열쇠 꾸러미|초록 목도리|분홍 케이스 휴대폰|아이 신발|가죽 지갑|진주 목걸이|회색 비니|갈색 가방|테니스 라켓|줄무늬 양말|USB|노란 우비|곰 인형|하모니카",
)
GIFT = _pick(
    "a telescope|a cookbook|a silk scarf|a puzzle|concert tickets|a teapot|a hammock|a fountain pen|a cactus|roller skates|a record player|a massage voucher|a knitted hat|a ukulele|a chess set|a bird feeder|a lava lamp|"
    "a leather wallet|binoculars|a pasta maker|a train set|a perfume|a bonsai|a photo book|walkie-talkies",
    "망원경|요리책|스카프|퍼즐|콘서트 표|찻주전자|해먹|만년필|선인장|롤러스케이트|턴테이블|마사지 이용권|털모자|우쿨렐레|체스 세트|새 모이통|무드등|가죽 지갑|쌍안경|제면기|기차 장난감|향수|분재|사진첩|무전기",
)
GAME = _pick(
    "Scrabble|bowling|Tetris|darts|pinball|Catan|mini golf|the quiz|Yahtzee|chess blitz|Mario Kart|Boggle|the pub quiz|Pac-Man|Uno|Snake|Rummy|Dominoes|Bingo|Sudoku",
    "볼링|테트리스|다트|핀볼|카탄|미니 골프|퀴즈|야추|체스|카트 게임|오목|윷놀이|스네이크|우노|루미큐브|끝말잇기|빙고|스도쿠|인형 뽑기|펌프",
)
TEAM = _pick(
    "Riverside|the Hornets|Westfield|St. Anne's|the Blue Jays|Oakham|the Otters|Milltown|the Vikings|Harbour FC|the Comets|Eastbrook|the Wolves|Kingsley|the Sharks|Redhill",
    "강남중|청룡 팀|한강 FC|2반|영업부|백호 팀|동부 클럽|바다 FC|은하 팀|옆 동네|서울 유나이티드|독수리 팀|3반|개발팀|경찰서 팀|무지개 팀",
)
PET_NAME = _pick(
    "Biscuit|Luna|Pepper|Rusty|Mochi|Ziggy|Clover|Bandit|Waffles|Nala|Otis|Pickle|Maple|Simba|Tofu|Coco|Moose|Olive|Sushi|Gizmo|Hazel|Pip|Rocky|Smokey|Daisy",
    "초코|보리|콩이|두부|망고|나비|뽀삐|호두|구름이|찹쌀이|감자|몽이|치즈|까미|해피|단추|만두|별이|코코|라떼|모카|쿠키|밤이|땅콩|레오",
)
PET = _pick("cat|dog|hamster|rabbits|goldfish|parrot|tortoise|hens|guinea pigs|budgie|lizard|ferret|ducks|goats", "고양이|강아지|햄스터|토끼|금붕어|앵무새|거북이|닭|기니피그|잉꼬|도마뱀|고슴도치|오리|염소")
SUBJECT = _pick("maths|biology|history|Latin|physics|geography|French|chemistry|music|economics|German|ethics|computing|Spanish|art", "수학|생물|역사|한문|물리|지리|영어|화학|음악|경제|독일어|윤리|정보|국어|미술|사회")
HIDEOUT = _pick(
    "behind the bins|in the shed|under the doormat|on the porch|in the garage|by the back door|under the bench|in the meter box|by the flower pot|in the letterbox|on the windowsill|in the basement|beside the stairs|"
    "in the bike box|under the carport|in the hall",
    "쓰레기통 뒤|창고 안|현관 매트 밑|베란다|차고 안|뒷문 옆|벤치 밑|계량기함 안|화분 뒤|우편함 안|창틀 위|지하실|계단 옆|소화전 안|경비실|신발장 위|무인 택배함|복도",
)
NEIGHBOUR = _pick(
    "Mrs Okafor|Mr Lindgren|the neighbour|the café|Mrs Petrov|the caretaker|flat 3B|Mr Abadi|the pharmacy|the Kowalskis|the kiosk|Ms Hartley|the flat above|Mr Tanaka",
    "경비실|옆집|관리실|윗집|앞집|1층 카페|302호|세탁소|편의점|아랫집|101호|약국|부동산|미용실|분식집|문구점|504호",
)
APPOINTMENT = _pick(
    "dentist|band rehearsal|team meeting|vaccination|swimming lesson|poetry circle|site visit|haircut|physio|code review|yoga class|chess club|interview|car inspection|school open night|budget meeting|driving test|open day|"
    "choir|fire drill|game night|board meeting",
    "치과 예약|합주|팀 회의|예방 접종|수영 강습|책 읽기 모임|현장 방문|미용실 예약|물리 치료|코드 리뷰|요가 수업|체스 모임|면접|자동차 검사|학부모 상담|예산 회의|운전면허 시험|공개 수업|합주 연습|소방 훈련|동창회|이사회",
)
OPTION = _pick(
    "the mountains|the lake|pizza|option B|the blue logo|the earlier date|sushi|the second draft|the beach|the night train|the small hall|the comedy|the green one|Thai food|the hostel|option C|the longer route|tapas|the musical|"
    "the oak table|the cabin|plan A|burgers|the lighthouse",
    "산|호수|피자|2안|파란 로고|초밥|두 번째 시안|바다|밤기차|소강당|코미디|초록색|태국 음식|게스트하우스|3안|긴 코스|치킨|뮤지컬|원목 식탁|산장|1안|햄버거|중국집|빠른 날짜",
)
APPLIANCE = _pick(
    "dishwasher|boiler|fridge|coffee machine|lift|washing machine|oven|garage door|doorbell|copier|dryer|toilet|microwave|heating|air conditioner|projector|kettle|router|shower|vending machine",
    "식기세척기|보일러|냉장고|커피 머신|엘리베이터|세탁기|오븐|차고 문|초인종|복사기|건조기|변기|전자레인지|난방|에어컨|빔프로젝터|정수기|공유기|샤워기|자판기",
)
TOOL = _pick(
    "ladder|drill|wheelbarrow|sewing machine|pressure washer|roof box|sander|tripod|raclette grill|car jack|hedge trimmer|trailer|waffle iron|jigsaw|moving boxes|carpet cleaner|spirit level|ice cream maker|snow shovel|cake tin",
    "사다리|드릴|손수레|재봉틀|고압 세척기|루프 박스|샌더|삼각대|전기 그릴|잭|전정기|캠핑 의자|와플 기계|직소|이사 박스|카펫 청소기|수평계|제빙기|눈삽|케이크 틀",
)
EXPENSE = _pick(
    "the pizza|the petrol|the tickets|lunch|the taxi|the gift|the Airbnb|the groceries|the concert|the drinks|the ferry|the parking|the ski pass|breakfast|the tolls|the museum|the boat|the bowling",
    "피자값|기름값|표값|점심값|택시비|선물값|숙소비|장본 값|공연비|술값|뱃삯|주차비|리프트권|아침값|통행료|입장료|보트 대여료|볼링비",
)
FILM = _pick(
    "The Paper Moon|Night Ferry|Silent Orchard|Cold Harbor|The Last Beekeeper|Glass Summer|Northern Dust|Yellow Kite|Two Left Feet|The Tin Garden|Blue Monday|A Distant Bell|Salt Road|The Fox Hour|Iron Tide|Velvet City",
    "종이 달|밤의 부두|여름 뜰|마지막 양봉가|푸른 여름|북쪽의 먼지|노란 등대|두 개의 문|양철 정원|먼 종소리|소금길|여우의 시간|강철 파도|벨벳 시티|하얀 골목|달빛 열차",
)
LANGUAGE = _pick("Portuguese|Korean|Dutch|Polish|Finnish|Arabic|Japanese|Swahili|Italian|Norwegian|Czech|sign language|Turkish|Greek|Hindi|Welsh", "포르투갈어|프랑스어|네덜란드어|폴란드어|핀란드어|아랍어|일본어|이탈리아어|노르웨이어|체코어|수어|터키어|그리스어|힌디어|스페인어|베트남어")
CHORE = _pick("bathroom|kitchen|staircase|balcony|fridge|garage|porch|cellar|fish tank|oven|hallway|grill|attic|pantry", "화장실|부엌|계단|베란다|냉장고|차고|창문|지하실|어항|오븐|복도|그릴|다락|배수구")
COMPANY = _pick("Halden Labs|Brightwater|Orbis|the city library|Kestrel Bank|Lumen Foods|Northgate|the museum|Tiderail|Vexa|Mapleworks|the hospital|Fennel & Co|Arcadia|the fire station", "한빛연구소|누리은행|시립 도서관|새봄식품|다온테크|박물관|푸른물산|대학 병원|하람전자|소방서|가온건설|미래출판사|온누리항공|바른소프트|해솔디자인")
EVENT = _pick("the jazz concert|the derby|the opera|the comedy show|the science fair|the boat race|the ballet|the food festival|the final|the circus|the book fair|the musical|the film premiere|the light show", "재즈 공연|더비 경기|오페라|코미디 쇼|과학 축제|발레|음식 축제|결승전|서커스|도서전|뮤지컬|시사회|불꽃놀이|팬 미팅")
MATERIAL = _pick("PLA|PETG|ABS|nylon|TPU|ASA|resin|wood filament|carbon PLA|HIPS", "PLA|PETG|ABS|나일론|TPU|ASA|레진|우드 필라멘트|카본 PLA|HIPS")
CROP = _pick("cherries|tomatoes|plums|potatoes|courgettes|apples|blackberries|walnuts|pumpkins|beans|mushrooms|pears|raspberries|chestnuts", "체리|토마토|자두|감자|애호박|사과|블루베리|호두|호박|완두콩|버섯|배|산딸기|밤|고추|고구마")
STOP = _pick("Mill Lane|Castle Square|the hospital|Harbour Road|King's Park|Linden Avenue|the stadium|Market Street|Abbey Hill|the university|Chapel Road|Elm Grove|the old brewery|Station Road", "시청|중앙 시장|대학 병원|한강 공원|운동장|은행 사거리|도서관|법원 앞|성당|구청|연못 공원|역 앞|우체국|초등학교")
HOTEL = _pick("Grand Plaza|Seaview Inn|Hotel Aurora|the Old Mill|Park Lodge|the Blue Anchor|Villa Rosa|Alpenhof|Hotel Meridian|the Pelican|Lakeside Inn|the Ritzer", "바다호텔|한옥스테이|그랜드호텔|별빛펜션|오로라호텔|호수모텔|파크로지|해돋이호텔|언덕펜션|중앙호텔|메리디안|솔숲리조트")
ROOM = _pick("kitchen|nursery|hallway|bedroom|office|bathroom|attic|living room|shed|staircase|front door|fence", "부엌|아기 방|복도|침실|서재|화장실|다락방|거실|창고|계단|현관문|울타리")
COLOUR = _pick("mint green|navy|lavender|mustard yellow|terracotta|sky blue|coral|charcoal|cream|olive|burgundy|turquoise|peach|sage", "민트색|남색|연보라|겨자색|벽돌색|하늘색|산호색|진회색|크림색|올리브색|자주색|청록색|살구색|연두색")
MEETING = _pick("stand-up|budget talk|workshop|seminar|interview|training|review|kick-off|lecture|rehearsal|briefing|exam", "아침 회의|예산 회의|워크숍|세미나|면접|교육|검토 회의|착수 회의|강의|리허설|브리핑|시험")
PAPER = _pick("tax form|report|draft|application|abstract|budget|manuscript|survey|essay|contract|timesheet|slides|grant proposal|menu list", "세금 서류|보고서|초안|지원서|초록|예산안|원고|설문지|에세이|계약서|근무표|발표 자료|제안서|명단")
SERVER = _pick("mail server|build server|staging|the VPN|the wiki|the database|the proxy|the web shop|the print server|the ticket system|the login page|the file share", "메일 서버|빌드 서버|스테이징|VPN|위키|데이터베이스|프록시|쇼핑몰|인쇄 서버|티켓 시스템|로그인 페이지|파일 서버")

STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "I can bring the {thing}|I'll bring our {thing}, no need to get one|We have a {thing} at home, I'll carry it along|Leave the {thing} to me",
        "내가 {thing} 가져갈게|{thing}~은 제가 챙길게요|우리 집에 {thing} 있어, 들고 갈게|{thing} 걱정 마, 내가 맡을게",
        {"thing": GEAR},
        (_who("[takes care of|is bringing|brings|supplies|provides|comes with|turns up with|is packing|offered to bring] the {thing}|has {thing} to bring along|is responsible for the {thing}",
              "{thing}~을 [가져와|가져오나요|챙겨|들고 와|준비해|책임져|담당하지|준비하나요]|{thing} [챙기기로 했어|맡았어|준비하기로 했지]",
              "{thing}~을 [가져오는|챙겨 오는|들고 오는|준비하는|맡은|담당하는]|{thing} [챙기기로 한|담당인]"),),
    ),
    Statement(
        "I'm at the shop, getting {food}|I'll buy {food} on the way home|I can pick up some {food} at the supermarket|Just put {food} in my basket",
        "마트인데 {food} 사 갈게|집에 가는 길에 {food} 살게요|{food}~은 내가 장 볼 때 살게|장바구니에 {food} 담았어",
        {"food": GROCERY},
        (_who("[buys|is buying|purchases|shops for|is shopping for|is fetching|went to get|gets us] [the |]{food}|does the shopping|is doing the groceries", "{food} [사 와|구입해|사기로 했어|사나요|사 오지]|장을 [봐|보나요|보지]", "{food} [사 오는|사는|구입하는|사기로 한]|장 보는"),
         Asked("food", "[tell me|say] what [they are buying|somebody buys|the shopper gets]|what [food|stuff] do they [get|bring home|need]?|what [is being bought|gets bought|is in the basket|will be purchased]?|what's on the shopping list?|which groceries is someone getting?|what do they come home with from the shop?|what need we not buy any more?|what [was|is] bought at the supermarket?|name the groceries",
               "[뭘|무엇을] [사 온대|구입해|사기로 했어|장바구니에 넣었어]?|장 볼 게 <뭐야>?|[사는|구입하는] [물건|품목|식료품]은 <뭐야>?|이제 안 사도 되는 건 [뭐야|뭐지|무엇인가요]?|무슨 식료품을 [산대|사나요|사지]?|마트에서 산 것")),
    ),
    Statement(
        "I'm making {dish} on {day}|On {day} there's {dish} at mine, I'm in the kitchen|I'll do my {dish} for everyone on {day}|{day}: I cook, you eat {dish}",
        "{day}에 내가 {dish} 만들게|{day} 저녁은 내가 {dish} 할게|{day}에 우리 집에서 {dish} 해 줄게요|{day}에는 제가 요리해요, {dish}",
        {"dish": DISH, "day": WEEKDAY},
        (_who("[cooks|is cooking|is the cook|prepares the food|prepares the {dish}|stands at the stove|is serving {dish}|is in charge of dinner]( on {day})|will feed everybody", "{dish} [요리해|끓여|해 준대|차려 줘|대접하나요]|{day}에 [요리해|밥을 해|식사 준비해|요리 담당이야]", "{dish} [요리하는|해 주는|대접하는]|{day}에 [요리하는|밥하는|음식 담당인]"),
         Asked("dish", "what's for [dinner|food|lunch]( on {day})?|what [will we|do we|are we going to|shall we] eat( on {day})?|[which|what] [meal|dish|food] is being [cooked|prepared|served]( on {day})?|what's cooking?|what will be on the table( on {day})?|what gets served?|{day}'s meal",
               "({day}에 )[뭐|무엇을|뭘] [먹어|먹나요|먹지|먹게 돼|먹을 거야]?|({day} )[메뉴|식사 메뉴|음식|반찬]~은 <뭐야>?|무슨 [음식|요리]~을 [한대|해 준대|차린대|준비해]?|요리할 음식이 <뭐야>?|식탁에 오를 음식은?|어떤 요리를 대접하지?")),
    ),
    Statement(
        "I'll fetch {person} by car, {place}, {time}|At {time} I collect {person} at {place} with the van|I've got the car, I'll get {person} at {place}, {time}",
        "내가 차로 {person} 데리러 갈게, {place} {time}|{time}에 {place}에서 {person} 태워 올게|차 있으니까 {time}에 {place} 가서 {person} 데려올게",
        {"person": PERSON, "place": SPOT, "time": _time},
        (_who("[picks up|is picking up|gives a lift to|goes to get|drives for|chauffeurs|is the driver for] {person}|[drives|is driving|sits at the wheel|takes the car]", "{person} [픽업해|마중 나가|모시러 가|태우러 가나요|데려와]|운전[해|하나요|하지|대 잡아]", "{person} [픽업하는|마중 나가는|태우러 가는|데려오는]|운전하는"),
         Asked("place", "where [will {person} be picked up|is {person} picked up|does {person} wait|does {person} get in]?|where does {person} get a lift?|[where|at which spot] should {person} stand?|from which place is {person} collected?|pick-up [point|spot|location] for {person}|where does the car go to fetch {person}?|where must the driver go?",
               "{person} [어디서 타|어디서 기다려|어디에서 픽업해|어디에 서 있으면 돼]?|[픽업|마중] [장소|위치]는 <어디야>?|어디로 {person} [데리러|마중|모시러] 가?|차 타는 곳이 <어디야>?|운전자는 어디로 가야 [해|하나요|하지]?|{person} 태우는 장소"),
         Asked("time", "when [will {person} be picked up|is {person} collected|does {person} get a lift]?|what time [is the lift|is the pick-up|does the car come|will the driver be there]?|by when must {person} be ready?|at what hour does the ride come?|{person} gets a ride when?|pick-up time",
               "{person} [몇 시에|언제] [타|픽업해|마중 가|태워]?|[픽업|마중] 시간[은|이] <뭐야>?|언제까지 준비하고 있어야 [해|하나요|하지]?|차는 [언제|몇 시에] [와|오나요|도착해]?|몇 시에 데리러 간대?|마중 나가는 시각")),
        MAIL_TOO,
    ),
    Statement(
        "Booked {place} for {n}, {time}|I reserved {place} for {n}, {time}|Table for {n}, {place}, {time}, just called",
        "{time} {place}, {n} 예약했어|방금 전화해서 {place} {n} 자리 잡았어, {time}|내가 {place}에 {n} 예약해 뒀어요, {time}",
        {"n": _number(3, 25, "# people", "#명"), "place": _pick("Luigi's|the Golden Wok|Bistro 21|Casa Pepe|the Green Olive|Saffron|the Old Barn|Chez Marie|Namaste|the Fish Shack|Trattoria Roma|Taco Loco|Sakura|the Smokehouse|Il Forno|the Vine",
         "한옥집|미가식당|바다횟집|봄날카페|솔밭가든|홍콩반점|종로갈비|장수촌|청기와|루이지|할매순대|남도밥상|옛날손칼국수|산골농원|우리고기"), "time": _time},
        (_who("[made|did|took care of|arranged|organised|sorted out] the [reservation|booking|table]|phoned the restaurant|rang {place}", "예약[을 했어|을 잡았어|한 거야|하셨나요]|식당에 전화[했어|했나요]|자리를 [맡아 놨어|확보했어]", "예약한|예약을 [잡은|맡은]|식당에 [전화한|연락한]"),
         Asked("place", "[tell me|say] where [we eat|the dinner is|the table is]|where [are we eating|do we eat|do we have dinner|is the table|is our reservation|are we dining]?|which restaurant [is it|are we going to|did they choose]?|what's the restaurant called?|what is the place with the table called?|at which restaurant?",
               "어디서 [먹어|밥 먹어|식사해|모여 먹지]?|(예약한 )식당[은|이] <어디야>?|[어느|무슨] [식당|음식점]이야?|밥 먹는 곳 이름이 <뭐야>?|식당 이름 <알려><줘>|어디에 자리 잡았대?"),
         Asked("n", "how many [of us|people|guests|diners|persons] [are there|go to dinner|will sit down|will be eating|is the table for]?|how large is [the party|the group|our group]?|how many chairs do we get?|how many will be at dinner?|size of the party|the table is for how many?",
               "[몇 명|몇 사람]이 [먹어|가|앉아|모이나요]?|자리가 [몇 개|몇 석]~이야?|[인원|일행]은 [몇 명|몇이야|얼마나 돼]?|몇 인분 자리야?|식사 인원|총 몇 명 자리 잡았어?")),
        MAIL_TOO,
    ),
    Statement(
        "I can look after {pet} while you're in {city}|I'd love to feed {pet} when you go to {city}|You're off to {city}? {pet} can stay with me",
        "{city} 가 있는 동안 내가 {pet} 봐 줄게|{city} 다녀와, {pet}~은 내가 돌볼게|{city} 여행 동안 {pet} 밥은 제가 줄게요",
        {"pet": PET_NAME, "city": CITY},
        (_who("[takes care of|is minding|minds|cares for|is going to sit|watches|takes in|will babysit] {pet}|is the pet sitter|gives {pet} food|keeps {pet} company", "{pet}~을 [보살펴|맡아|챙겨|돌봐 준대|보살피나요]|{pet} 밥 [줘|주나요|챙겨]", "{pet}~을 [보살피는|맡는|챙기는|돌봐 주는|맡아 주는]|{pet} 밥 주는"),
         Asked("pet", "[tell me|say] what the [pet|animal] is called|how is the [pet|animal] called?|what's the [pet|animal] called?|which pet [needs a sitter|needs feeding|stays behind|gets a sitter]?|what's the name of the [pet|animal|little one]?|[who|which animal] has to be fed?|who gets looked after?|the pet's name", "[동물|반려동물|애완동물] 이름이 <뭐야>?|[누구|어느 아이]를 돌봐 [줘|준대|주나요]?|맡기는 [동물|아이] 이름은?|밥을 줘야 하는 건 누구야?|집에 남는 동물은 <누구야>?|돌봄이 필요한 동물"),
         Asked("city", "where is the [owner|pet owner|pet's owner] [going|travelling|off to|flying|heading]?|[which|what] [city|place] does the owner travel to?|where's the trip to?|why does {pet} need a sitter - off to where?|destination of {pet}'s owner|where will the owner be?", "[주인|집사]~은 어디 [가|가나요|놀러 가|여행 가]?|여행지[는|가] [어디야|어디예요|어디인가요]?|어디로 [여행|출장]을 [가|가나요|간대]?|어느 [도시|곳]에 가 있어?|주인이 가는 곳|{pet} 두고 어디 가?")),
    ),
    Statement(
        "Stuck in traffic, I need {delay} more|Sorry, missed my bus, I'm {delay} behind|Running late, give me {delay}|I'll be {delay} late, start without me",
        "차가 막혀서 {delay} 늦어|버스를 놓쳐서 {delay} 정도 늦겠어요|미안, {delay}만 기다려 줘, 늦을 것 같아|먼저 시작해, 나 {delay} 늦게 가",
        {"delay": MINUTES},
        (_who("[isn't|won't be] [on time|punctual|there in time]|[is delayed|is held up|comes later|arrives later|is not there yet|keeps the others waiting|apologises for being late]", "[지각해|제시간에 못 와|나중에 도착해|지연돼|늦게 도착하나요|늦는대]|약속 시간을 못 [지켜|지키나요]", "[지각하는|제시간에 못 오는|늦게 도착하는|늦는다고 한|기다려 달라는|나중에 오는]"),
         Asked("delay", "how [long is the delay|big is the delay|late is it|much longer|much later]?|how long [do we|must we|will we|should we] [wait|have to wait]?|by how much is someone late?|how many minutes late?|delay|how long till the missing person is here?|how much extra time is needed?",
               "얼마나 [늦어|늦나요|늦는대|지각해|걸려]?|[몇 분|얼마나] [기다려야 해|기다리면 돼|더 걸려|지각이야]?|[지각|지연] 시간은 <얼마야>?|얼마 뒤에 [와|도착해|오나요]?|몇 분 늦는지 <싶어>|기다릴 시간")),
    ),
    Statement(
        "I've got {illness}, staying in bed|Woke up with {illness}, I'm off sick|Feeling awful, the doctor says it's {illness}|Can't work today, I have {illness}",
        "{illness} 때문에 오늘 누워 있어|병원 갔더니 {illness}~이라고 하네|몸이 안 좋아요, {illness}~이에요|나 {illness} 때문에 오늘 쉴게",
        {"illness": ILLNESS},
        (_who("[is ill|is sick|is unwell|isn't well|feels bad|doesn't feel well|is poorly|is in bed|called in sick|has to rest|stays home today]|suffers from {illness}|caught {illness}", "[아파|아프나요|앓아|편찮아|몸져누웠어|병가야|병났어|아프대]|{illness}에 걸렸어|{illness}~으로 고생해", "[아픈|앓는|몸이 안 좋은|병가 낸|병이 난|쉬는|몸져누운]|{illness}에 걸린|{illness}~으로 고생하는"),
         Asked("illness", "what's wrong with [them|him|her|the sick one]?|what [illness|disease|ailment|health problem] [is it|does somebody have]?|what [did someone come down with|is the diagnosis|are they suffering from|did they catch]?|why is somebody [ill|in bed|sick|off sick|resting]?|what sort of sickness?|which medical problem is mentioned?",
               "[어디가|왜] [아파|아프대|아프나요|편찮아]?|무슨 [병|병이야|증상이야|질환이야]?|[병명|증상|진단]은 <뭐야>?|뭐 때문에 [앓아|못 나와|누워|결근해]?|무슨 병에 걸렸[어|대|나요]?|건강 문제가 <뭐야>?")),
        MAIL_TOO,
    ),
    Statement(
        "Can't make it on {day}, I have {reason}|I won't be there on {day}, {reason} got in the way|Count me out for {day}, there's {reason}|{day} is no good for me because of {reason}",
        "{day}에는 {reason} 있어서 못 가|나 {day}~은 빼 줘, {reason} 있어|{day} {reason} 때문에 참석이 어려워요|{reason} 때문에 {day}에 못 나가요",
        {"day": DAY, "reason": ENGAGEMENT},
        (_who("[can't come|is absent|will be missing|is unavailable|has to cancel|cancels|isn't coming|drops out|has no time|is not available|won't take part|isn't free]( on {day})|has {reason}", "[못 와|불참해|빠져|시간이 안 돼|참석 못 해|안 와|못 오나요|취소했어]|({day}에 )[없어|못 온대|안 되는 거야]|{reason} 있어", "[못 오는|불참하는|빠지는|시간이 안 되는|참석 못 하는|안 오는]|{day}에 [없는|안 되는|결석하는]"),
         Asked("reason", "what's the [excuse|reason for cancelling|clash|conflict]( on {day})?|[why|for what reason] [can't someone come|is somebody absent|will someone be missing|does someone cancel|is someone unavailable]( on {day})?|what [keeps someone away|prevents someone from coming|else is on|clashes]( on {day})?|what does somebody have to do instead( on {day})?|what other commitment is there?",
               "[왜|뭣 때문에|무슨 일로] [못 와|불참해|빠진대|안 와|결석하나요]?|[불참|결석] [사유|이유]는 <뭐야>?|{day}에 무슨 [일|약속|볼일]이 있대?|못 오는 [핑계|까닭|이유]~이 <뭐야>?|무슨 일이 겹쳤[어|대|나요]?|빠지는 이유"),
         Asked("day", "when [can't someone come|will someone be missing|is someone unavailable|isn't somebody free]?|on [which|what] day [is somebody absent|does somebody drop out|is one of us unavailable]?|[what|which] date [doesn't suit|is bad|is impossible] for someone?|the day that doesn't work|which day is {reason}?|when is {reason}?",
               "[언제|며칠에|어느 날] [못 온대|불참해|빠진대|시간이 안 돼|없대]?|안 되는 [날|날짜|요일]~은 <뭐야>?|{reason}~이 [언제야|언제예요|며칠이야]?|언제 빠지는지 <싶어>|참석이 불가능한 날|어느 날이 곤란하대?")),
        MAIL_TOO,
    ),
    Statement(
        "I could eat {dish} every single day|My absolute favourite is {dish}|Nothing beats {dish}, I'm a huge fan|Mmm, I adore {dish}",
        "난 {dish} 매일 먹을 수 있어|{dish} 진짜 내 최애야|세상에서 {dish}~이 제일 맛있어요|나 {dish} 완전 사랑해",
        {"dish": DISH},
        (_who("[likes|loves|enjoys|is fond of|is crazy about|is mad about|has a soft spot for|can't get enough of|is keen on|craves] {dish}", "{dish}~을 [좋아해|즐겨 먹어|제일 좋아하나요|잘 먹어|아주 좋아하지]|{dish}에 [빠졌어|푹 빠져 있어]|{dish} 팬이야", "{dish}~을 [좋아하는|즐겨 먹는|엄청 좋아하는]|{dish}에 빠진|{dish} 팬인"),
         Asked("dish", "what [food|dish|meal] does [someone|one of them] [like most|love|prefer|enjoy most]?|what's [somebody's|the] favourite [food|dish|meal]?|which dish is praised?|what do they like [to eat|eating] best?|what food is somebody crazy about?|what would be a good thing to cook for them?",
               "[무슨|어떤] 음식을 [좋아해|좋아한대|즐겨 먹어|좋아하나요]?|[가장|제일] 좋아하는 [음식|요리|메뉴]~은 <뭐야>?|뭘 [잘 먹어|좋아한대|해 주면 좋아할까]?|입맛에 맞는 음식은?|어떤 요리에 푹 빠졌어?|칭찬한 음식")),
    ),
    Statement(
        "Careful, I'm allergic to {thing}|No {thing} for me please, I get a reaction|Remember I can't be near {thing}, allergy|My skin swells up from {thing}",
        "나 {thing} 알레르기 있어|{thing} 있으면 나 두드러기 나|저는 {thing}에 과민 반응이 있어요|{thing}~은 안 돼, 몸이 부어",
        {"thing": ALLERGEN},
        (_who("[has an allergy|has a food allergy|must be careful|gets a rash|doesn't tolerate {thing}|can't tolerate {thing}|reacts badly to {thing}|has to avoid {thing}|must stay away from {thing}|has trouble with {thing}]", "{thing}~을 [피해야 해|못 견뎌|조심해야 해|멀리해야 하나요]|알러지가 <있어>|{thing} 때문에 고생해", "{thing}~을 [피해야 하는|조심해야 하는|멀리해야 하는]|알러지가 있는|{thing}에 예민한"),
         Asked("thing", "[tell me|say] what [we should leave out|they can't stand near them|makes somebody ill]|what would make one of them [ill|sick|itch]?|what [allergy does someone have|must be avoided|should we avoid|shall we leave out|can't somebody tolerate]?|what does somebody react to?|what is [someone|one of us] allergic to?|what triggers the allergy?|what mustn't be around?|what is dangerous for one of them?|which allergy is mentioned?",
               "[뭘|무엇을] [피해야 해|조심해야 해|빼야 해|못 견뎌]?|무슨 알러지가 <있어>?|알러지 [원인|유발 물질]은 <뭐야>?|뭐에 [예민해|예민한가요|반응이 와]?|무엇 때문에 두드러기가 나?|가까이하면 안 되는 것은?")),
        MAIL_TOO,
    ),
    Statement(
        "My train gets in at {time}, {n}|I arrive at {time} on {n}|On the train now, due at {time} on {n}",
        "내 기차 {time}에 {n} 도착이야|{time}에 {n}~으로 들어가요|지금 기차 안, {time} {n} 도착",
        {"time": _time, "n": _number(1, 25, "platform #", "#번 승강장")},
        (_who("[comes by train|is coming by rail|is on the train|travels by rail|sits in the train|is travelling|needs to be met at the station|arrives on {n}]", "기차[로 와|를 탔어|타고 있어|로 오나요]|열차[로 와|에 타고 있어]|역에 도착해", "기차[로 오는|를 탄|타고 오는|타고 있는]|열차에 있는|역으로 오는"),
         Asked("time", "when does the train [come|arrive|pull in|reach the station]?|what time should [i|we] be at the station?|when [can we|should we|do we] meet [them|somebody] at the station?|arrival time|at what time is the arrival?|when will the traveller be here?|how late is the train expected?",
               "기차[는|가] [언제|몇 시에] [와|들어와|도착해|도착하나요]?|몇 시까지 역에 [가야 해|나가야 해|있어야 하나요]?|[도착|열차] 시각은 <뭐야>?|언제 [마중 나가|역에 와|내려]?|열차가 들어오는 시간|몇 시 차야?"),
         Asked("n", "[which|what] [track|rail] [is it|does it come in on|should i go to|do i wait on]?|on what track does the train stop?|where [in|at] the station [do i wait|does it stop]?|track number|number of the platform|platform?|where does the train stop?",
               "[몇 번|어느] [플랫폼|홈|승강장|선로]~이야?|[플랫폼|홈|선로] 번호[는|가] <뭐야>?|역 어디서 [기다려|내려|기다리면 돼]?|어느 승강장으로 가야 [해|하나요|돼]?|기차가 서는 곳 번호|몇 번에서 기다려?")),
        MAIL_TOO,
    ),
    Statement(
        "Found the {item} for {price} at {shop}|The {item} is down to {price} at {shop}|{shop} has that {item} for {price}, just saw it",
        "{shop}에서 {item} {price}에 파네|{item} {shop}~이 {price}에 팔아, 방금 봤어|{shop} 갔더니 {item} {price} 하더라",
        {"item": GADGET, "price": _price, "shop": SHOP},
        (_who("[spotted|came across|discovered|saw|noticed|found out about|told us about] the [bargain|deal|offer|cheap {item}]|[spotted|discovered|tracked down] the {item}", "{item} [싸게 파는 걸 봤어|특가를 찾았어|가격을 알아냈어|할인을 알려 줬어]", "{item} [싼 데를 알려 준|특가를 찾은|가격을 알아낸|발견한]|할인 정보를 준"),
         Asked("price", "how much [is|would|does] the {item}( cost)?|what [does the {item} cost|do they charge for the {item}|would i pay for the {item}|do they want for it]?|[how cheap|how expensive] is the {item}?|what's the damage for the {item}?|for how much can one get the {item}?|the {item} goes for how much?|cost of the {item}",
               "{item}~은 <얼마야>?|{item} [가격|값]~이 <뭐야>?|{item} 사려면 [얼마 들어|얼마가 필요해|얼마 줘야 해]?|얼마에 [판대|살 수 있어|나왔어]?|{item} [비싸|싸], 얼마인데?|{item} 시세 <알려><줘>"),
         Asked("shop", "where [can|could|do] [i|we|you|one] [get|buy|find|purchase] the {item}?|[which|what] [shop|store|seller] [has|sells|offers] the {item}?|who sells the {item}?|where is the {item} [sold|available|on sale|that cheap]?|where must i go for the {item}?|the {item} is sold where?",
               "{item} 어디서 [사|팔아|구해|살 수 있어|파나요]?|{item} 파는 [곳|데|가게|매장]~은 <어디야>?|[어느|무슨] [가게|매장]에 있어?|어디로 가면 {item} 살 수 있나요?|{item} [판매처|구입처]|{item} 어디가 싸?")),
    ),
    Statement(
        "The {trade}'s number is {phone}|Here's the {trade}: {phone}, very friendly|You can reach the {trade} at {phone}|I always call {phone}, that's our {trade}",
        "{trade} 번호는 {phone}|{trade} 연락처야, {phone}|{phone}~으로 걸면 {trade} 연결돼|{trade}~은 {phone}, 친절해",
        {"trade": TRADE, "phone": _phone},
        (_who("[knows|recommends|has the contact of|gave us the contact of|can put us in touch with] the {trade}|gave out a phone number|shared [the|a] contact", "{trade} [전화번호를 알려 줬어|추천했어|번호를 줬어|알고 있어]", "{trade} [전화번호를 알려 준|추천한|번호를 준|소개한]|전화번호를 올린"),
         Asked("phone", "how do i [reach|contact|call|get hold of|ring] the {trade}?|[what's|which is] the [phone|telephone|mobile|contact] number( of the {trade})?|[where|which number] [should|do|can] i [call|dial|ring]( for the {trade})?|what do i dial for the {trade}?|phone of the {trade}|i need to ring the {trade}, what's the number?",
               "{trade} [전화번호|폰 번호|연락할 번호]가 <뭐야>?|{trade}한테 어떻게 [연락해|전화해|연락하나요]?|[몇 번으로|어디로] [전화해|걸어|연락하면 돼]?|{trade} 부르려면 어디로 걸어야 [해|하나요|돼]?|{trade} 전화 <알려><줘>|전화번호 좀"),
         Asked("trade", "whose [number|phone number|contact] is [it|that|{phone}]?|who [answers|can be reached|picks up] [at|on|under] {phone}?|{phone} - who is that?|which [professional|tradesperson|service] is recommended?|who would i get if i dialled {phone}?|what does the person at {phone} do?",
               "{phone}~은 [누구 번호야|누구 전화야|어디 번호야]?|이 [번호|전화번호] 주인은 <누구야>?|{phone}~으로 전화하면 누가 받아?|누구[의|] [전화번호|폰 번호]야?|어떤 업자를 추천했어?|무슨 일 하는 사람 번호야?")),
        MAIL_TOO,
    ),
    Statement(
        "The {what} code is {code}|To get in, type {code} at the {what}|{code} opens the {what}, don't share it|I changed the {what} code, it's {code} now",
        "{what} 비번은 {code}|{what}에서 {code} 누르고 들어와|{what} 번호 바꿨어, 이제 {code}|{code} 누르면 {what} 열려",
        {"what": _pick("gate|front door|garage|key box|locker|lift|bike shed|alarm|safe|side door|storage|barn|gym|laundry room", "현관|대문|차고|열쇠함|사물함|공동 현관|자전거 창고|금고|옆문|창고|세탁실|연습실|별장|탈의실"), "code": _code},
        (Asked("code", "how do i [open|unlock|get through] the {what}?|what [do i|should i|must i|do we] [enter|type|key in|press|punch in] at the {what}?|[what's|which is] the [pin|combination|secret number|passcode|access number|door code]?|which [digits|numbers] [open|unlock] it?|how do i get in?|combination for the {what}|what opens the {what}?",
               "{what} [어떻게 열어|어떻게 열어요|뭘 누르면 열려|여는 법]?|[비밀번호|암호|출입 번호|비밀번호 숫자]는 <뭐야>?|[뭘|몇 번을|무슨 숫자를] [눌러야 해|입력해야 하나요|누르면 돼]?|들어가려면 뭘 눌러?|{what} 암호 <알려><줘>|{what} 패스워드"),
         Asked("what", "what [can i|does one|do you] [open|unlock|enter] with {code}?|{code} [is for what|is the code for what|opens what]?|which [door|lock] [has|takes|is opened by|needs] {code}?|what is {code} for?|where do i [type in|use|enter] {code}?|where is {code} used?",
               "{code}~은 [어디|뭐 여는] [번호야|비번이야|암호야]?|{code}~으로 [뭘|어디를] 열어?|{code} 어디에 [써|눌러|입력해|쓰나요]?|어느 [문|자물쇠] 번호야?|무엇의 비밀번호지?|{code} 용도")),
        MAIL_TOO,
    ),
    Statement(
        "How about {activity} on {day}?|What do you think of {activity} on {day}?|We could do {activity} on {day}, just an idea|I'd be up for {activity} on {day}, anyone?",
        "{day}에 {activity} 어때?|{day}에 {activity} 가는 거 어떻게 생각해?|그냥 생각인데 {day}에 {activity} 가자|{day}에 {activity} 가실 분?",
        {"activity": ACTIVITY, "day": DAY},
        (_who("[suggested|proposed|suggests|proposes|came up with|had the idea of|brought up|wants to do|is in favour of] {activity}|[made a suggestion|made a proposal|had an idea|invites the others]", "{activity}~을 [제안했어|하자고 했어|추천했나요|꺼냈어|하고 싶어 해]|[제안을 했어|아이디어를 냈어|의견을 냈나요]", "{activity}~을 [제안한|하자고 한|추천한|하고 싶어 하는]|[제안한|아이디어를 낸|의견을 낸]"),
         Asked("activity", "what [was suggested|was proposed|is the suggestion|is the proposal|is the plan|might they do|is being considered]( for {day})?|what could [we|they] do( on {day})?|which [activity|outing|pastime] [was suggested|is proposed|came up]( for {day})?|what does somebody fancy doing?|{day}: doing what?|what's the idea for {day}?",
               "({day}에 )[뭐 하자고|뭘 하자고] [했어|제안했어|하는 거야|했나요]?|[제안한|제안된|추천한] [활동|것|놀거리]~은 <뭐야>?|{day}에 뭐 [해|하고 놀아|할까]?|무슨 [활동|놀이]~을 하고 싶대?|어떤 의견이 나왔어?|제안 내용이 <뭐야>?"),
         Asked("day", "when would {activity} be?|for [when|which day|what date] [is|was] {activity} [suggested|proposed]?|on [what|which] [day|date] might they go?|which day do they have in mind( for {activity})?|when [could|might] we do {activity}?|proposed date for {activity}",
               "{activity}~은 [언제|며칠에|무슨 요일에] [하재|간대|가자는 거야|가자고 했어]?|[언제로|며칠로] 제안했어?|{activity} [날짜|제안 날짜]는 언제<야>?|언제 놀러 가자는 거야?|제안한 날짜가 <뭐야>?|{activity} 언제")),
        MAIL_TOO,
    ),
    Statement(
        "Can someone help me with {task}?|I'm stuck with {task}, anybody got an hour?|Could use a hand with {task} this week|Who knows about {task}? I'm lost",
        "누가 {task} 좀 도와줄 수 있어?|{task} 하다가 막혔어, 시간 되는 사람?|이번 주에 {task} 도와주실 분 구해요|{task} 잘 아는 사람? 나 모르겠어",
        {"task": TASK},
        (_who("[needs help|asks for help|needs assistance|wants support|is looking for help|is asking for a favour|requests assistance|can't do it alone|needs somebody]", "도움을 [청해|청했어|요청했나요|필요로 해|구해|부탁했어]|도와 달라고 [했어|하나요]|혼자 못 하겠대", "도움을 [청하는|요청한|필요로 하는|구하는|부탁한]|도와 달라는|도와 달라고 한"),
         Asked("task", "what [is the problem|does someone need help with|is help needed for|is somebody stuck on|is too hard alone|do they need assistance with]?|with what can [i|we] [help|lend a hand|assist|support them]?|what's the favour about?|which [job|task|chore|problem] needs another pair of hands?|what is the question about?|what support is wanted?",
               "[뭘|무엇을] [도와 달래|도와 달라는 거야|도와줘야 해|부탁했어]?|무슨 [일|문제]~을 부탁해?|어떤 [일|작업]에 도움이 필요[해|한가요|하대]?|무슨 일로 [막혔어|고생해|도움을 청해]?|부탁 내용은 <뭐야>?|혼자 못 하는 일이 뭐야?")),
        MAIL_TOO,
    ),
    Statement(
        "Thanks for {thing}, {person}!|{person}, I can't thank you enough for {thing}|{person}, you're a star, {thing} made my day|Big hug to {person} for {thing}",
        "{person}, {thing} 정말 고마워|{thing} 잘 받았어, {person} 최고|{person} 덕분에 살았어, {thing} 감사!|{thing} 감동이야, {person} 땡큐",
        {"thing": FAVOUR, "person": PERSON},
        (_who("[is grateful|says thank you|expresses thanks|is thankful|thanks {person}|owes {person} thanks|got something from {person}|appreciates what {person} did]", "[감사 인사를 했어|고맙다고 했어|고마워해|감사를 표했나요]|{person}에게 [감사해|고마워해]", "[감사 인사를 한|고맙다고 한|고마워하는|감사를 전한]|{person}에게 고마워하는"),
         Asked("thing", "what [is someone grateful for|did {person} give|is {person} praised for|did {person} do|are the thanks for|does someone appreciate]?|[why|for what] is {person} [being thanked|thanked|praised]?|for what do they say thank you?|what good deed did {person} do?|what was {person}'s favour?|reason for the thanks",
               "[뭐가|뭘] [고맙대|고마운 거야|고맙다는 거야|감사하대]?|무엇에 [대해|대한] 감사 인사야?|{person}~이 [뭘|무엇을] 해 [줬어|줬나요|준 거야]?|왜 {person}에게 감사해?|고마운 이유가 <뭐야>?|{person}에게 받은 것"),
         Asked("person", "who is [being thanked|thanked|the hero|praised|appreciated]?|[whom|who] do the thanks go to?|who did somebody a favour?|who was so kind?|who [deserves|gets|receives] the thanks?|to whom is someone grateful?|who is responsible for {thing}?",
               "누구[에게|한테] [고마워해|감사하대|감사 인사를 했어|고맙다고 했어]?|감사를 받은 사람은 <누구야>?|누구 [덕분이야|덕이야|덕분인가요]?|{thing}~은 누가 해 준 거야?|고마운 사람은?|도와준 사람이 <누구야>?")),
        MAIL_TOO,
    ),
    Statement(
        "{fix} did the trick for me|{fix} made it work again here|Same issue. {fix} helped in my case|Solved! {fix} was all it took",
        "저는 {fix}~으로 해결됐어요|같은 증상이었는데 {fix} 하니까 되네요|해결! {fix} 하니 멀쩡해졌어|저도 그랬는데 {fix} 후 정상이에요",
        {"fix": REMEDY},
        (_who("[solved it|found the solution|got rid of the problem|fixed the problem|managed to repair it|knows the cure|had success|has the answer|got it running|posted the workaround]|recommends it because it helped", "[고쳤어|문제를 풀었어|해법을 찾았어|해결책을 알려 줬어|성공했어|증상을 없앴어|답을 알고 있어]", "[고친|문제를 푼|해법을 찾은|해결책을 알려 준|성공한|증상을 없앤|답을 준]"),
         Asked("fix", "what [solved|fixed|cured|resolved] [it|the problem|the issue]?|how [was the problem solved|did they fix it|was it repaired|do i get rid of the problem|can i solve it]?|what's the [solution|remedy|workaround|cure|answer|fix]?|which [step|trick|measure] [worked|brought success]?|what should i try?|what repaired it in the end?",
               "[뭘로|어떻게] [고쳤어|풀었어|고쳤나요|없앴어|문제를 풀었어]?|[해결책|해법|해결 방법|고치는 법]은 <뭐야>?|[무슨|어떤] [방법|처방]이 [통했어|먹혔어|효과 있었어]?|뭘 해 보면 [돼|되나요|될까]?|어떤 조치로 나아졌어?|뭐가 효과 있었어?")),
        MAIL_TOO,
    ),
    Statement(
        "I print {material} at {temp} and it sticks|For {material} I set the nozzle to {temp}|{temp} works best with {material} for me|Try {material} with {temp}, no stringing here",
        "저는 {material} {temp}에 맞추고 뽑아요|{material}~은 노즐 {temp}가 제일 낫더라고요|{material} {temp}에서 잘 붙어요|{temp}에 {material} 쓰니까 실 안 생겨요",
        {"material": MATERIAL, "temp": _celsius},
        (_who("[prints with|works with|uses|has experience with|knows about|prefers] {material}|has a setting for {material}|got good prints from {material}", "{material}~을 [써|쓰나요|사용해|잘 알아|다뤄 봤어]", "{material}~을 [쓰는|사용하는|잘 아는|다뤄 본|추천하는]"),
         Asked("temp", "how hot [should|must|does] [{material}|the nozzle|the extruder|it] (have to )be?|[which|what] [temperature|heat|nozzle setting] [is right|is good|did they use|is recommended|suits {material}]( for {material})?|how many degrees( for {material})?|how warm do i print {material}?|to what do i heat it for {material}?|nozzle temperature for {material}",
               "(노즐 )온도는 [몇 도|얼마]야?|{material}~은 몇 도야?|얼마나 뜨겁게 [해야 해|해야 하나요|뽑아]?|{material} [적정 온도|출력 온도|설정 온도]가 <뭐야>?|몇 도로 [맞춰|예열해|설정해|뽑아]?|{material} 출력 온도 <알려><줘>"),
         Asked("material", "what [material|filament|plastic] [is it|is printed|do they use|do they print with|needs {temp}]?|which [filament|plastic] [is recommended|was used|goes with {temp}]?|{temp} is for which filament?|printing with what?|what is in the printer?|what stuff is melted at {temp}?",
               "[재료|필라멘트|소재]는 [뭐야|뭐예요|무엇인가요]?|[무슨|어떤] [필라멘트|재료|소재]를 [써|쓰나요|사용해|뽑아]?|{temp}에 맞는 재료는?|뭘로 출력[해|하나요|했어]?|{temp}~은 어떤 소재용이야?|프린터에 넣은 게 뭐야?")),
    ),
    Statement(
        "I went back to {version} and the crashes stopped|Still on {version} here, runs fine|Downgraded to {version}, stable since then|Stay with {version}, the newer one is broken",
        "{version}~으로 되돌렸더니 안 튕겨요|전 아직 {version} 써요, 잘 돼요|{version}~으로 다운그레이드하니 안정적이에요|최신 거 말고 {version} 쓰세요, 문제없어요",
        {"version": _version},
        (_who("[has no crashes|rolled back|uses {version}|has {version}|runs {version}|avoids the newest release|advises against updating|works with an older release]|has {version} installed", "{version}~을 [사용해|깔았어|쓰나요|추천해]|구버전을 [써|추천해]|업데이트를 말려", "{version}~을 [사용하는|깐|설치한|추천하는]|[구버전을 쓰는|업데이트를 말리는]"),
         Asked("version", "which [release|build|version] [works|is stable|is good|should i install|do they use|is safe|is recommended]?|what should i [install|downgrade to|roll back to|use]?|which [release|build] doesn't crash?|what release [is running|was installed]?|to what did they roll back?|the stable version",
               "[몇|어느|무슨] 버전을 [써|깔아|설치해야 해|쓰나요|추천해]?|안정적인 [버전|릴리스|빌드]~은 <뭐야>?|[안 튕기는|잘 되는|문제없는] 버전이 <뭐야>?|뭘 설치하면 [돼|되나요|좋아]?|어느 릴리스로 돌아갔어?|버전 번호가 <뭐야>?")),
        MAIL_TOO,
    ),
    Statement(
        "Has anyone seen my {item}? I had it on {day}|I can't find my {item}, gone since {day}|My {item} disappeared on {day}, please look around",
        "내 {item} 본 사람? {day}까지는 있었어|{item}~이 안 보여, {day}부터 없어졌어|{day}에 {item} 사라졌는데 혹시 봤어요?",
        {"item": BELONGING, "day": WEEKDAY},
        (_who("[lost something|lost the {item}|misplaced the {item}|is missing the {item}|is searching for the {item}|is looking for the {item}|owns the missing {item}|wants the {item} back]", "{item}~을 [잃어버렸어|분실했어|찾고 있어|찾나요|잃었나요]|분실물을 신고했어|물건을 잃어버렸어", "{item}~을 [잃어버린|분실한|찾고 있는|찾는]|[물건을 잃어버린|뭔가 잃어버린]"),
         Asked("item", "what [was lost|got lost|is missing|is gone|is being looked for|vanished|did someone lose|did somebody misplace]?|which [thing|object|item] [is missing|is being searched for|has gone]?|what should we keep an eye out for?|what does somebody hope to get back?|the lost object|what did one of them mislay?",
               "[뭘|무엇을] [잃어버렸어|분실했어|찾고 있어|찾나요|잃었대]?|[분실물|잃어버린 물건|없어진 물건]은 <뭐야>?|무슨 물건을 [찾아|찾는대|잃어버렸대]?|뭐가 [분실됐어|실종됐대|없대]?|찾는 것|어떤 물건을 봐야 해?"),
         Asked("day", "[say|tell me] when the {item} [got lost|went missing|was last there]|when did [they|somebody] [last see|still have] the {item}?|since when is the {item} [missing|lost|away]?|when [was the {item} lost|did the {item} go missing|was the {item} last seen|did somebody lose it]?|on what day did the {item} get lost?|how long has the {item} been missing - since when?|which day was the {item} last there?",
               "{item}~은 언제 [잃어버렸어|분실됐어|없어진 거야|잃었나요]?|[무슨|어느] 요일에 [잃어버렸어|분실했대]?|언제부터 {item} 안 보인대?|{item} 분실한 [날|요일]은?|마지막으로 본 날이 언제<야>?")),
        MAIL_TOO,
    ),
    Statement(
        "I found a {thing} {place}, whose is it?|There was a {thing} {place}, I kept it for the owner|Who's missing a {thing}? It was {place}",
        "{place}에서 {thing} 주웠는데 누구 거야?|{thing} 주인 찾아요, {place}에 있었어요|{place}에 {thing} 떨어져 있더라, 내가 보관 중",
        {"thing": FOUND, "place": HIDEOUT},
        (_who("[picked up|came across|discovered|has|is keeping|holds] [the|a] {thing}|is looking for the owner|has something that isn't theirs|made a find", "{thing}~을 [발견했어|습득했어|맡고 있어|가지고 있어]|주인을 [찾아|찾고 있어|찾나요]", "{thing}~을 [발견한|습득한|맡고 있는|주운]|주인을 [찾는|찾고 있는]"),
         Asked("thing", "what [was found|turned up|has been found|did someone find|was lying there|did somebody pick up]?|which [object|lost property|thing] [was found|turned up]?|what has no owner?|what was discovered {place}?|what can its owner get back?|found property",
               "[뭘|무엇을] [주웠어|발견했어|습득했대|찾았어]?|[습득물|주운 물건|발견된 물건]은 <뭐야>?|{place}에 뭐가 [있었어|떨어져 있었어|있었대]?|무슨 물건을 [주웠대|보관하고 있어|맡고 있어]?|주인 없는 물건이 뭐야?|어떤 게 발견됐지?"),
         Asked("place", "[say|tell me] where the {thing} [was found|was lying|turned up]|where did [they|somebody] [discover|come across] the {thing}?|where [was the {thing} found|was the {thing}|did it lie|did the {thing} turn up|was it discovered|did someone pick up the {thing}]?|in what place was the {thing} lying?|at which spot did they find the {thing}?|location of the find|the {thing} was where?",
               "{thing} 어디서 [주웠어|발견했어|찾았대|나왔어|주웠나요]?|{thing} [발견된|주운|있던] [곳|장소]~은 <어디야>?|어디에 [떨어져 있었어|놓여 있었어|있었대]?|습득 장소가 [어디야|어디예요]?|{thing} 어디에서 났어?")),
        MAIL_TOO,
    ),
    Statement(
        "Let's meet at {place} at {time}|See you all at {place}, {time} sharp|Everybody be at {place} by {time}, please|So it's {place} then, {time}, don't be late",
        "{time}에 {place}에서 보자|다들 {time}까지 {place}~으로 와 주세요|그럼 {place}, {time}에 만나|{place} 집합이고 {time}~이에요",
        {"place": SPOT, "time": _time},
        (Asked("place", "where [do we get together|should i go|do i have to be|does the group gather|is the meeting point|will everyone wait|do we find each other]?|at [which|what] [spot|place] [do we gather|does everyone assemble]?|what's the meeting [point|place|spot]?|[which|what] location was agreed on?|where shall i turn up?|where are they meeting?|rendezvous where?",
               "[어디서|어디에서] [봐|모여|모이나요|만나|만나나요|만나기로 했어]?|[만날|모일|약속] [장소|곳]~은 [어디야|어디예요|어디죠|어디인가요]?|어디로 [가야 해|가면 돼|나가야 하나요|모이면 돼]?|[모임|약속] 장소 <알려><줘>|어디서 기다려?|집합 장소는?"),
         Asked("time", "when [do we get together|should i be there|does the group gather|are they meeting|do we find each other]?|what time [is the meet-up|should i turn up|do i have to be there|does everyone gather|was agreed on]?|by when must [i|we|everyone] be there?|at what hour do we get together?|how early must i be there?|time of the meet-up",
               "[몇 시에|언제] [봐|모여|모이나요|만나|만나기로 했어]?|[만날|모일|약속] 시간은 [언제야|몇 시야|몇 시예요]?|몇 시까지 [가야 해|가면 돼|나가야 하나요|모이면 돼]?|약속 시간 <알려><줘>|언제 보재?|집합 시간은?")),
        MAIL_TOO,
    ),
    Statement(
        "We're off to {city} for the weekend with {who}|Weekend in {city} with {who}, can't wait|Saturday we drive to {city}, {who} in the back seat",
        "주말에 {who}~이랑 {city} 놀러 가|토요일에 {who}~과 {city} 가기로 했어요|이번 주말은 {city}~이야, {who}~이랑",
        {"city": CITY, "who": PERSON},
        (_who("[is travelling|is going away|goes on a trip|takes a short trip|won't be home]( on the weekend)|[visits|is visiting|travels to|has a trip to] {city}", "{city}에 [여행 가|놀러 간대|가나요]|주말에 [여행을 떠나|집에 없어|어디 가]", "{city}에 [여행 가는|놀러 가는]|주말에 [여행 가는|집에 없는|떠나는]"),
         Asked("city", "where [are they going|will they be|does the trip go|do they travel] [on|at|for] the weekend?|what's the [destination|weekend destination]?|which [town|city|place] do they [visit|travel to]?|where does someone spend [the weekend|their weekend]?|where will {who} be?|trip to where?", "주말에 어디 [간대|가나요|여행 가|있어]?|(주말 )여행지[는|가] [어디야|어디예요]?|어느 지역으로 [떠나|여행 가]?|{who}~이랑 어디 가?|주말을 어디서 [보내|보낸대|보내나요]?|여행 가는 곳"),
         Asked("who", "who [comes along|goes along|is coming too|joins the trip|is taken along|travels with them]( to {city})?|[with whom|who with] [do they travel|is the trip|do they spend the weekend]?|who else [is going|will be in {city}|is in the car]?|company on the trip|who keeps them company in {city}?", "누구[랑|와|하고] [같이|함께] [가|간대|여행해|가나요]?|[같이|함께] 가는 사람은 누구야?|[일행|동행]~은 누구야?|{city}에 누가 따라가?|누구하고 주말을 보내?")),
    ),
    Statement(
        "I'm getting {who} {gift} for the birthday|I bought {gift} for {who}, wrapped it already|{gift} for {who}, that's my present|My present for {who} will be {gift}",
        "{who} 생일 선물로 {gift} 샀어|나는 {who}한테 {gift} 줄 거야|{who} 선물은 {gift}, 포장까지 끝!|{who}에게는 {gift} 준비했어요",
        {"gift": GIFT, "who": PERSON},
        (_who("[has a present for|found a gift for|has a gift for|spends money on|already has something for|chose a present for] {who}|is surprising {who}|gives {who} {gift}", "{who}에게 [선물을 해|선물해|선물을 줘]|{gift}~을 [선물해|골랐어|사 줬어]|선물을 [골랐어|마련했어]", "{who}에게 [선물하는|선물을 하는]|{gift}~을 [선물하는|고른|사 준]|선물을 마련한"),
         Asked("gift", "what [does {who} get|will {who} unwrap|will {who} receive|is the present|is the gift|does somebody give {who}|is in the parcel for {who}]?|which [present|gift] did they [choose|pick|get]?|what did someone [choose|pick|find] for {who}?|what's wrapped up?|{who}'s gift", "{who}~이 [뭘|무엇을] [받아|받게 돼|선물 받아|받나요]?|선물이 [뭐야|뭐예요|무엇인가요|뭔지 알려 줘]?|무슨 선물을 [골랐어|마련했대|하나요]?|{who}에게 뭘 [사 줘|선물해|사 줬대]?|포장한 것은?|어떤 걸 선물한대?"),
         Asked("who", "who [gets|receives|is given] [the gift|the present|{gift}|something]?|[for whom|who] is {gift}( for)?|who [will be surprised|has a birthday|unwraps {gift}|is given a present]?|recipient of the gift|who's it for?", "{gift}~은 누구 [거야|선물이야|주려고 샀어]?|누가 {gift}~을 받아?|선물 받는 사람은 누구야?|누구[한테|에게] [줘|주는 거야|선물해]?|생일인 사람이 누구야?|받을 사람 <알려><줘>")),
    ),
    Statement(
        "I got {points} in {game}, new record|{points} in {game}, beat that!|Just made {points} at {game}, my hands are shaking",
        "나 {game} {points} 나왔어, 신기록|{game} {points}, 이길 사람?|방금 {game}에서 {points} 찍었어",
        {"points": _number(60, 4000, "# points", "#점"), "game": GAME},
        (_who("[scored {points}|has {points}|set a record|has a new best|boasts about a score|played {game}|is proud of the result|holds the record|is good at {game}]", "{points}~을 [기록했어|냈어|얻었어]|신기록을 [세웠어|냈나요]|{game}~을 [했어|잘해]|점수를 자랑해", "{points}~을 [기록한|낸|얻은]|신기록을 [세운|낸]|{game}~을 [한|잘하는]|점수를 자랑하는"),
         Asked("points", "how many points( did somebody make| were made| were scored)?|[what's|what is] the [score|record|result|best]( in {game})?|what [score|result] did [someone|somebody] [reach|achieve|get|manage]( in {game})?|how high is the [score|record]?|how well did it go in {game}?|what do i have to beat?|score in {game}", "[점수가 얼마|점수는 얼마|득점이 얼마]야?|{game} [점수|기록|성적]~은 [얼마야|뭐야|몇이야]?|[최고 점수|기록]~이 얼마야?|몇 점을 [냈어|얻었대|기록했어|땄나요]?|얼마를 넘어야 이겨?|{game} 몇 점?"),
         Asked("game", "[which|what] game [was played|is it|did they play|is the record in]?|what did [someone|somebody] [play|score {points} in]?|{points} in what?|what are they so good at?|in which game was the record broken?|game with the {points}", "[무슨|어떤] 게임[이야|을 했어|에서 나온 점수야|인가요]?|[뭘|무엇을] 해서 {points} [땄어|얻었어]?|{points}~은 무슨 게임이야?|뭐 하고 놀았어?|기록을 세운 게임은?|어느 종목이야?")),
    ),
    Statement(
        "We beat {team} {score}!|It ended {score} against {team}, we won|{score} win over {team}, what a match|Final whistle, {score} for us against {team}",
        "우리가 {team} 상대로 {score} 이겼어!|{team}~이랑 {score}~으로 끝났어, 승리!|경기 끝, {team} 상대 {score} 승|{team} {score}~으로 꺾었어요",
        {"team": TEAM, "score": _score},
        (Asked("score", "how did [the match|the game|it] [end|go|finish|turn out]?|[what's|what was] the [result|final score|score]( of the match)?|by how much did they win?|how many goals did each side get?|how high was the victory?|what did the scoreboard say?|result of the game|how did they do against {team}?", "[경기|시합] [결과|스코어]는 [뭐야|어때|어떻게 돼]?|스코어가 [몇 대 몇이야|어떻게 됐어]?|몇 점 차로 [이긴 거야|승리했어]?|{team}~과의 [결과|점수]는?|[최종|경기] 점수 <알려><줘>|어떻게 [끝난 거야|마무리됐어]?"),
         Asked("team", "who [lost|was defeated|did they play|was the opponent|went home beaten|was the other team|got beaten]?|[which|what] (other )[team|side|club] [lost|was beaten|was it|did they face]?|against whom was the match?|who were they up against?|opponent in the match|name of the rival", "상대는 [누구야|누구였어|어디야]?|[누가|어느 팀이] [졌어|패배했어|진 거야]?|누구[랑|와] [붙었어|경기했어|시합했나요]?|진 팀 <알려><줘>|어느 팀을 [이긴 거야|눌렀어]?|맞붙은 팀 이름")),
        MAIL_TOO,
    ),
    Statement(
        "The vet says {pet} weighs {kilos} now|{pet} is up to {kilos}, we were at the vet|Put {pet} on the scale: {kilos}|Guess what, {pet} has reached {kilos}",
        "병원에서 {pet} 재 보니 {kilos} 나오네|{pet} 지금 {kilos} 나가|{pet} 체중계에 올렸더니 {kilos}|오늘 {pet} {kilos} 찍었어요",
        {"pet": PET_NAME, "kilos": lambda rng, korean: f"{rng.randint(1, 42)}.{rng.randint(1, 9)}" + rng.choice((" kg", "kg", "킬로" if korean else " kilos"))},
        (Asked("kilos", "how [heavy|fat|big] is {pet}( now)?|what's {pet}'s weight?|how much does {pet} weigh?|how many kilos [is|has] {pet}?|what did the scales [show|say]?|has {pet} got heavier, what is it now?|weight of {pet}|what does the animal weigh?", "{pet} [몇 킬로|몇 kg|얼마나 나가]?|{pet} [몸무게|체중|무게]~은 [얼마야|몇이야|얼마예요|어떻게 돼]?|{pet}~은 얼마나 [무거워|무겁나요|살쪘어]?|[몸무게|체중] <알려><줘>|몇 킬로그램[이야|인가요]?|체중이 얼마나 됐어?"),
         Asked("pet", "what's the name of [the animal|the pet|their pet]?|which [animal|pet] [was weighed|is {kilos}|weighs {kilos}]?|who [was weighed|stood on the scales|is {kilos} heavy]?|what is the [animal|patient] called?|who weighs {kilos}?|whose weight is it?", "몸무게를 [잰|단] [동물|아이]~은 누구야?|어떤 [동물|아이]~이 {kilos}나 돼?|{kilos}인 아이는 누구야?|[동물|반려동물] 이름은 [뭐야|뭐예요]?|누구[의|] 체중이야?|누가 {kilos}~이야?|몸무게를 잰 건 누구야?|어느 동물 체중이야?")),
    ),
    Statement(
        "The {subject} homework is {pages}, due {day}|For {subject}: do {pages} until {day}|{pages} in {subject}, hand in on {day}",
        "{subject} 숙제는 {pages}, {day}까지야|{subject} {pages} 풀어서 {day}에 내야 돼|{day}까지 {subject} {pages} 하래요",
        {"subject": SUBJECT, "pages": _exercise, "day": WEEKDAY},
        (Asked("pages", "what (exactly )[do we have to do|must we do|are we supposed to do|needs to be done|did the teacher set|do i need to prepare] [for|in] {subject}?|which [exercises|tasks|part of the book] do we have to do?|what's the {subject} [assignment|task]?|what was assigned?|what do i have to work on for {subject}?|which bit of the textbook?", "{subject} [뭐|뭘|어디] [해야 해|해야 하나요|풀어야 해|하면 돼]?|{subject} [과제|할 일]~은 [뭐야|뭐예요|어디까지야]?|[책|교과서] 어디를 [풀어|해야 해|푸나요]?|무슨 문제를 풀어야 해?|과제 [범위|내용] <알려><줘>|어디 풀어 가야 돼?"),
         Asked("day", "[by when|until when|when] [must|do] [i|we] [hand in|give in|submit|finish|have] the {subject} [assignment|exercises|task]?|when is the {subject} [deadline|assignment needed]?|how long do we have for {subject}?|on [which|what] day does the teacher collect it?|until what day do i have time?|last day for the {subject} task", "{subject} [언제까지|무슨 요일까지] [해야 해|내야 하나요|제출해|하면 돼]?|[마감|제출일]~은 언제[야|예요|인가요]?|선생님이 언제 걷어?|무슨 요일에 [내|제출해|검사해]?|{subject} 과제 마감 <알려><줘>|언제까지 시간 있어?"),
         Asked("subject", "[which|what] [subject|class|lesson|course] [is it for|gave homework|is the homework in|is that for]?|{pages} of which book?|for [which|what] [class|subject] do we have to do {pages}?|what do we have to study for?|which teacher set it - what subject?|subject of the assignment", "[무슨|어느|어떤] 과목[이야|인가요|에 과제가 있어]?|{pages}~은 무슨 과목이야?|[어느|무슨] [수업|시간] 과제야?|무슨 교과서야?|과제가 나온 과목은?|어떤 공부를 해야 해?")),
        MAIL_TOO,
    ),
    Statement(
        "The courier left your parcel {place}|There's a box for you {place}, just delivered|Your package is {place}, I signed for it",
        "택배 왔어, {place}에 뒀대|방금 온 상자 {place}에 놔뒀어요|네 소포 내가 받아서 {place}에 뒀어",
        {"place": HIDEOUT},
        (Asked("place", "where [is|was] [the parcel|my parcel|the package|my package|the delivery|my mail]( put| left)?|where [do|can|should] i [find|pick up|look for|get] [my|the] [parcel|package|delivery]?|where did [the postman|the delivery man|they|the driver] [put|leave|drop] it?|in what spot does the [parcel|package] lie?|what happened to my package, where is it?|location of the parcel",
               "[택배|소포|물건|내 택배] 어디 [있어|뒀어|놨어|놓고 갔어|있나요]?|어디 가서 [찾아|가져가|찾으면 돼|찾나요]?|[택배|소포] [둔 곳|있는 곳|위치]~은 [어디야|어디예요]?|배달된 게 어디 [있어|있나요]?|기사님이 어디에 [두고 갔어|놓았어|맡겼어]?|배송품 위치"),
         _who("[took in|received|accepted|saw|knows about|informs about] the [parcel|delivery|package]|tells us about a delivery|has news of the parcel", "택배 [소식을 전했어|얘기를 했어|온 걸 알려 줬어|봤어]|배달을 [알렸어|확인했어]", "택배 [소식을 전한|얘기를 한|온 걸 알려 준]|배달을 [알린|확인한]")),
        MAIL_TOO,
    ),
    Statement(
        "Ask {who} for your parcel, ring the bell there|The driver handed your box to {who}|Nobody home, so the package is with {who}",
        "집에 없어서 택배 {who}에 맡겼대|{who}에서 소포 받아 놨어, 찾아가|기사님이 상자 {who}에 주고 갔어요",
        {"who": NEIGHBOUR},
        (Asked("who", "who [has|is holding|keeps|received|accepted|is minding] [my|the] [parcel|package|delivery]?|[whose bell|which bell|at whose door] should i ring( for it)?|who do i [ask|see|go to] for my [package|parcel]?|to whom was the [parcel|delivery] given?|where can i collect it, at whose place?|with whom was it left?|the delivery ended up with whom?",
               "[누가|어디서] 택배를 [보관해|갖고 있어|맡고 있나요|대신 받았어]?|[택배|소포] [누구한테|어디] 가서 찾아?|누구[에게|한테] [줬어|있어|가야 해]?|어디 [벨을 눌러|가서 물어봐|들러야 해]?|대신 받아 준 [곳|데|사람]~은?|물건 맡아 준 곳은 어디야?"),),
        MAIL_TOO,
    ),
    Statement(
        "The {what} is moved from {old} to {new}|Not {old} any more, the {what} is on {new}|They shifted the {what}: {new}, no longer {old}|No {what} on {old}, it'll be {new}",
        "{what} {old}에서 {new}~으로 옮겼어|{old} 말고 {new}에 {what} 하기로 했어요|{what} {old} 취소, {new}~으로 바뀜|원래 {old} {what}, {new}~으로 변경됐어",
        {"what": APPOINTMENT, "old": WEEKDAY, "new": _date},
        (Asked("new", "when is the {what} now?|to [what|which] [day|date] [was|is] the {what} [changed|rescheduled|postponed|put off|pushed]?|what's the [new|changed|updated] [date|day] [of|for] the {what}?|when does the {what} [take place|happen] [now|after all]?|when do i have to go to the {what}?|until when is the {what} postponed?|new date",
               "{what} 이제 [언제야|언제 해|며칠이야]?|{what} [언제로|며칠로] [바꿨어|미뤘어|변경됐어|연기됐어|조정됐나요]?|{what}의 [새|바뀐|변경된] [날짜|일정]~은 [언제야|뭐야|언제예요]?|[바뀐|새] 날짜 <알려><줘>|{what} 결국 언제 [하는 거야|열려|하나요]?|연기된 날은?"),
         Asked("old", "when was the {what} [originally|at first|before|supposed to be]?|what was the [old|original|previous|first] [day|date] [of|for] the {what}?|on what day would the {what} have been?|when [should|would] the {what} have [been|taken place]?|[which|what] day [is cancelled|doesn't count any more|falls through]?|{what}: which day was planned before?",
               "{what} [원래|처음에|전에는] [언제였어|무슨 요일이었어|언제였나요]?|{what}의 [기존|이전|원래] [날짜|요일|일정]~은 [뭐야|언제야]?|바뀌기 전 [날짜|요일]~은?|[취소된|없어진] [날|요일]은 언제야?|{what} 전에 언제 하기로 했었어?|원래 요일 <알려><줘>"),
         Asked("what", "what [was|has been|got] [rescheduled|postponed|put off|changed|pushed]?|which [appointment|event|date|meeting] [changed|got a new date|was rescheduled|is now later]?|what takes place on {new}?|what doesn't happen on {old}?|what's on {new}?|the thing that was rescheduled", "[뭐가|무엇이|무슨 일정이] [연기됐어|미뤄졌어|조정됐어|바뀐 거야]?|[어떤|무슨] 일정이 [바뀐 거야|미뤄졌대|달라졌나요]?|{new}에 뭐가 [있어|열려|있나요]?|{old}에 안 하는 건 뭐야?|날짜가 바뀐 건 [뭐야|뭐예요]?|연기된 일정")),
        MAIL_TOO,
    ),
    Statement(
        "The {what} starts at {new} instead of {old}|Our {what} is now {new}, not {old}, sorry for the chaos|Change of plan, the {what} is at {new} and not {old}",
        "{what} {old} 말고 {new}에 시작해|{what} 시간 {old}에서 {new}~으로 바뀌었어요|계획 변경, {what} {old} 아니고 {new}",
        {"what": MEETING, "old": _early, "new": _afternoon},
        (Asked("new", "when does the {what} [begin|kick off|get going|really start]( now| after all)?|what's the [new|right|correct|changed|updated] time( of the {what})?|at what time [should i be there|do i have to come|does it begin] now?|to [when|what time] was it [put back|pushed|postponed]?|what time is right for the {what}?|{what} at what time now?", "{what} 이제 몇 시[야|에 해|예요|인가요]?|{what}의 [새|바뀐|변경된] 시간은 [몇 시야|언제야|뭐야]?|몇 시로 [미뤘어|변경됐어|옮겼어|조정됐나요]?|이제 몇 시까지 [가야 해|오면 돼]?|맞는 시간이 언제야?|{what} 결국 몇 시에 하는 거야?"),
         Asked("old", "when was the {what} [originally|at first|before that]?|what was the [old|original|previous|first] time?|which time [is wrong|no longer holds|is cancelled|doesn't apply any more]?|what time had been planned( for the {what})?|at what time would it have begun?|old time of the {what}", "{what} [원래|처음에|전에는] [몇 시였어|언제였나요|몇 시였지]?|[기존|이전|원래] 시간은 [뭐야|몇 시야|언제야]?|바뀌기 전 시간은?|[취소된|틀린|옛날] 시간은 몇 시야?|원래 몇 시에 하기로 했었어?|{what} 예전 시간 <알려><줘>")),
        MAIL_TOO,
    ),
    Statement(
        "I vote for {option}|My vote goes to {option}|I'm with those who want {option}|Definitely {option} for me, put me down for it",
        "난 {option}에 한 표|저는 {option} 찬성이요|{option}~으로 하자, 내 표는 그거야|무조건 {option}, 나 거기 넣어 줘",
        {"option": OPTION},
        (_who("[is for|is in favour of|chose|picked|prefers|supports|wants|would rather have|backs|likes the idea of|opted for|favours] {option}", "{option}~을 [골랐어|선택했어|원해|지지해|밀어|더 좋아해|뽑았나요]|{option}에 투표했어", "{option}~을 [고른|선택한|원하는|지지하는|미는|뽑은]|{option}에 투표한"),
         Asked("option", "what [did someone choose|was chosen|does somebody prefer|was picked|does someone want|is the choice]?|which [option|choice|alternative] [got a vote|is favoured|was picked|is wanted]?|what are they in favour of?|what would somebody rather have?|[name|what's] the choice that was made?|what did they opt for?", "[뭘|무엇을|어떤 걸] [골랐어|선택했어|원한대|지지해|뽑았어]?|[선택|의견]~은 [뭐야|뭐예요|무엇인가요]?|뭐가 표를 [받았어|얻었어]?|무엇에 [투표했어|손들었어]?|어느 쪽을 [원해|밀어|더 좋아해]?|고른 것 <알려><줘>")),
        MAIL_TOO,
    ),
    Statement(
        "The {thing} is broken again, I called the landlord|Just so you know, the {thing} stopped working|The {thing} died on me this morning|Heads up, our {thing} is out of order",
        "{thing} 또 고장 났어, 집주인한테 전화함|오늘 아침에 {thing} 멈췄어요|참고로 {thing} 안 돼|{thing}~이 먹통이야, 쓰지 마",
        {"thing": APPLIANCE},
        (_who("[reports|noticed|complains about|warns about|has trouble with|tells us about] the {thing}|[reported a fault|reports a defect|noticed a defect|has something broken]", "{thing} [고장을 알렸어|문제를 말했어|때문에 고생해|고장을 신고했나요]|고장을 [발견했어|신고했어]", "{thing} [고장을 알린|문제를 말한|때문에 고생하는]|고장을 [발견한|신고한]"),
         Asked("thing", "what [doesn't work|needs repair|has to be repaired|is defective|is faulty|is out of action|can't be used|needs fixing|gave up]?|[which|what] [device|appliance|machine|thing] [has a fault|is defective|doesn't run|needs a repair man]?|what does the technician have to fix?|what should nobody use?|what went wrong, which machine?|what has to be replaced?", "[뭐가|무엇이] [망가졌어|작동 안 해|문제야|고장이야|말을 안 들어]?|[망가진|수리할|못 쓰는] [것|물건|기계]~은 [뭐야|뭐예요]?|[무슨|어떤] 기계를 [고쳐야 해|못 써|수리해야 하나요]?|뭘 [수리해야 해|고쳐야 하나요|쓰면 안 돼]?|기사님이 뭘 고쳐야 해?|작동 안 하는 것 <알려><줘>")),
        MAIL_TOO,
    ),
    Statement(
        "Could I borrow your {tool} until {day}?|Can I have the {tool}? Back by {day}, promise|May I use your {tool}? You get it back on {day}",
        "{tool} {day}까지 빌려줄 수 있어?|혹시 {tool} 좀 써도 돼? {day}에 돌려줄게|{tool} 빌려 가도 될까요? {day}에 반납할게요",
        {"tool": TOOL, "day": DAY},
        (_who("[wants to borrow|would like to have|needs|asks for|wants to use|lacks] the {tool}|[borrows something|wants to borrow something|asks to borrow a tool]", "{tool}~이 [필요해|필요하대|없어서 부탁했어]|{tool}~을 [쓰고 싶어 해|빌리고 싶어 해]|뭘 빌려 달라고 했어", "{tool}~이 필요한|{tool}~을 [쓰고 싶어 하는|빌리려는|빌려 달라는]|뭔가 빌리려는"),
         Asked("tool", "what [does someone want to borrow|is to be lent|shall i lend out|is somebody short of|is needed for a while|do they need to borrow]?|[which|what] [tool|thing|object] [is borrowed|does somebody need|would be lent]?|what are they asking to use?|what will be given back later?|what should i lend them?|the thing to lend", "[뭘|무엇을] [빌려 달래|빌리고 싶대|빌리려고 해|쓰고 싶대]?|[빌리려는|필요한] [물건|도구]~은 [뭐야|뭐예요]?|무슨 [물건|도구]~이 필요하대?|내가 뭘 빌려줘야 [해|하나요|돼]?|나중에 돌려줄 물건은?|뭐가 없대?"),
         Asked("day", "when [will|do] [i|we] [get|have] [it|the {tool}] [back|again]?|how long do they need [it|the {tool}]?|[when|by when] will the {tool} be [returned|given back|here again]?|[what|which] day will it be returned?|until when is the {tool} away?|return date of the {tool}", "{tool} 언제 [돌려받아|돌려준대|돌아와|반납해]?|언제까지 [쓴대|필요하대|빌려줘|쓰나요]?|[반납|돌려주는] [날|날짜]~은 [언제야|언제예요]?|며칠까지 {tool} 없이 지내?|얼마 동안 빌린대, 언제까지?|반납일 <알려><줘>")),
        MAIL_TOO,
    ),
    Statement(
        "You still owe me {amount} for {what}|I paid for {what}, that's {amount} each please|It was {amount} a head for {what}, I paid for everyone|Please send me {amount} for {what}",
        "{what} 내가 냈으니까 {amount}씩 보내 줘|나한테 {what} {amount} 줘야 해|{what} 1인당 {amount}~이에요, 제 계좌로 주세요|{what} {amount} 아직 안 줬어",
        {"amount": _share, "what": EXPENSE},
        (_who("[gets money|wants money|gets money back|laid out the money|is owed money|advanced the money|wants {amount}|has to be paid back|covered {what}|asks for {amount}]", "돈을 [받아야 해|대신 냈어|달라고 했어|먼저 냈나요]|{amount}~을 [받아야 해|달라고 해]|{what}~을 [계산했어|결제했어]", "돈을 [받을|대신 낸|달라는|먼저 낸]|{amount}~을 [받아야 하는|달라는]|{what}~을 [계산한|결제한]"),
         Asked("amount", "how much (money )[do i have to pay|must i pay back|is owed|do i have to transfer|is my share|is to be paid|does everyone pay]( for {what})?|what's my share( of {what})?|what do i have to [pay|transfer|give back]( for {what})?|what sum [is due|is missing|has to be paid]?|how big is my debt?|my part of {what}", "[얼마|얼마를] [줘야 해|보내야 해|갚아야 해|내야 하나요|이체해]?|{what}~은 한 사람당 얼마야?|내 [몫|부담]~은 [얼마야|얼마예요]?|{what} [얼마야|얼마 나왔어|얼마씩이야]?|갚을 돈이 얼마야?|송금할 [금액|액수] <알려><줘>"),
         Asked("what", "[what|which expense] is the money for?|for what [do i have to pay|is the {amount}|am i in debt|do they want {amount}]?|why do i have to transfer {amount}?|what did someone pay [for us|in advance]?|what cost {amount}?|which bill has to be shared?|reason for the debt", "[무슨|어떤] [돈|비용]이야?|{amount}~은 [뭐 값이야|무슨 돈이야|왜 줘야 해]?|왜 돈을 [보내야 해|달래|줘야 하나요]?|무슨 값을 [대신 냈어|나눠 내]?|뭐에 쓴 돈이야?|{amount} [어디에 쓴 거야|무슨 비용이야]?")),
        MAIL_TOO,
    ),
    Statement(
        "I'm selling my old {item}, {price}, anyone?|Anybody need a {item}? Mine goes for {price}|My {item} has to go, yours for {price}",
        "안 쓰는 {item} {price}에 내놨어, 살 사람?|{item} 필요한 분? {price}에 드려요|내 {item} {price}에 가져갈 사람",
        {"item": GADGET, "price": _price},
        (_who("[sells|offers|is getting rid of|is advertising|wants to sell|parts with] the {item}|[has something to sell|is the seller|wants to get rid of something]", "{item}~을 [팔아|파나요|처분해|판대]|중고 물건을 [팔아|내놓았어]", "{item}~을 [파는|처분하는|팔고 싶어 하는|판다는]|중고로 파는"),
         Asked("price", "how much [do they want|is it|does the seller want|would i have to pay|are they asking]( for the {item})?|what [does the seller ask|is the asking price|is the {item} offered at|would the {item} cost me]?|at what price is the {item} offered?|what must i pay for the used {item}?|[how cheap|how expensive] is the second-hand {item}?|asking price", "{item} 얼마 [받는대|달래|받고 판대|주면 돼]?|중고 {item}~은 [얼마야|얼마예요|얼마인가요]?|[판매가|희망 가격]~은 [얼마야|얼마예요]?|{item} 사려면 얼마를 내야 해?|중고 가격 <알려><줘>|{item} 값이 얼마야?"),
         Asked("item", "what [is for sale|is being sold|does someone sell|can i buy|is offered|does somebody want to get rid of]?|[which|what] [used|second-hand] [thing|item] is [offered|for sale]?|what could i get for {price}?|what costs {price}?|what does the seller offer?|the thing on offer", "[뭘|무엇을] [팔아|판대|파나요|처분하려고 해]?|[팔 물건|매물|중고품]~은 [뭐야|뭐예요]?|{price}짜리는 [뭐야|무슨 물건이야]?|{price} 주면 뭘 살 수 있어?|무슨 중고를 [팔아|판대]?|처분하려는 게 뭐야?")),
    ),
    Statement(
        "Just watched {film}, {stars} from me|{film} was great last night, I give it {stars}|Saw {film}, my verdict: {stars}",
        "어제 {film} 봤는데 내 점수는 {stars}|{film} 보고 왔어, {stars} 줄래|방금 {film} 다 봤어요, {stars}!",
        {"film": FILM, "stars": lambda rng, korean: (f"{rng.randint(3, 9)}점" if korean else rng.choice((f"{rng.randint(3, 9)} out of 10", f"{rng.randint(2, 5)} stars", f"{rng.randint(3, 9)}/10")))},
        (_who("[has seen|went to see|knows|reviewed|rated|recommends|has an opinion on] {film}|[was at the cinema|went to the movies|rated a film]", "{film}~을 [관람했어|평가했어|이미 봤나요|감상했어]|영화를 [관람했어|평가했나요]", "{film}~을 [관람한|평가한|감상한|이미 본]|영화를 [관람한|평가한]"),
         Asked("film", "[which|what] [film|movie|picture] [was it|did they see|was watched|is being talked about|got {stars}|was on]?|what did someone [see|watch]( at the cinema)?|what was the [film|movie] called?|title of the [film|movie]|what was on last night?|name of the movie that got {stars}", "[무슨|어떤] 영화[야|를 봤대|를 봤나요|였어]?|영화 제목[은|이] [뭐야|뭐예요|뭐였어]?|뭘 [관람했어|감상했대]?|{stars} 받은 영화는?|어느 작품을 [봤대|봤나요]?|본 영화 <알려><줘>"),
         Asked("stars", "how [good|bad] [is|was] {film}( according to them)?|what rating [does|did] {film} get?|how [was {film} rated|did they like {film}|did {film} do]?|what's the verdict on {film}?|how many [stars|points] for {film}?|is {film} worth it, what score?|rating of {film}", "{film} [평점|평가|점수]~은 [얼마야|어때|뭐야]?|{film} [어땠어|어땠대|재밌대], 몇 점이래?|{film} 몇 점[이야|이래|줬어|받았나요]?|영화에 점수를 얼마나 [줬어|매겼어]?|{film} 볼만해, 몇 점?|별점 <알려><줘>")),
    ),
    Statement(
        "I can take the shift for {who} on {day}|{day}: I'll work in place of {who}|I'm filling in for {who} on {day}, it's agreed",
        "{day}에 {who} 대신 제가 근무할게요|{who} {day} 근무 내가 대신 들어가|{day}에는 {who} 자리 내가 메울게",
        {"who": PERSON, "day": WEEKDAY},
        (_who("[covers|substitutes|stands in|steps in|takes over|jumps in] for {who}|replaces {who}|is the replacement on {day}|has an extra shift( on {day})|does the work of {who}", "{who} [땜빵해|역할을 맡아|일을 대신해 줘]|{day}에 [대타야|일해 주나요|추가로 일해]|{who}~을 대체해", "{who} [대타인|일을 대신하는]|{day}에 [일해 주는|추가로 일하는]|{who}~을 대체하는"),
         Asked("who", "who [is replaced|doesn't have to work|gets the day off|is away|can stay home|is being covered]( on {day})?|whose [shift|work|turn] is taken over( on {day})?|for whom does somebody step in?|who needs a substitute on {day}?|the person who is replaced", "[근무|일]에서 빠지는 사람은 [누구야|누구예요|누군가요]?|누구 [근무|자리|일]~을 대신해?|누가 [쉬어|빠져|대타를 구했어|쉬나요]?|{day}에 쉬는 사람은 누구야?|누구[의|] [근무를|일을] 대신해?|누구 [대타야|대타인가요]?|일 안 해도 되는 사람은?"),
         Asked("day", "[when|on which day|on what day] [is {who} away|does {who} get a substitute|is {who} replaced|is the extra shift|does {who} not work]?|which day is it about?|what day can {who} stay home?|when does somebody step in for {who}?|day of the extra shift|when will {who} be off?", "{who}~은 언제 [쉬어|빠져|쉬나요]?|[무슨|어느] 요일 근무야?|[언제|무슨 요일에] 대타를 [해|뛰어|하나요]?|{who}~이 일 안 하는 [날|요일]은?|대타 서는 요일은 언제야?")),
        MAIL_TOO,
    ),
    Statement(
        "The spare key is {place}, let yourself in|Key's {place}, put it back afterwards|I've hidden the key {place}, don't tell anyone",
        "비상 열쇠 {place}에 있어, 열고 들어와|열쇠는 {place}에 숨겨 뒀어요|키 {place}에 놨으니까 쓰고 다시 둬",
        {"place": HIDEOUT},
        (Asked("place", "[tell me|say|remind me] where [the key is|they hid it|to look for the key]|where was the key [placed|hidden|put]?|where [is it hidden|do i find the key|can i find the key|do they keep the key|should i look for the key|did they put the key]?|what's the hiding place?|how do i get into the house, where do i look?|in which place was the key hidden?|where do i get the key from?|where must i return the key to?|hiding place of the key",
               "(비상)[열쇠|키] 어디 [있어|뒀어|숨겼어|놨어|있나요]?|[열쇠|키] [숨긴 곳|둔 곳|위치]~은 [어디야|어디예요]?|[열쇠|키] 어디서 [찾아|꺼내|가져와]?|집에 들어가려면 어디를 봐야 해?|어디에 숨겨 놓은 거야?|다 쓰고 키를 어디에 돌려놔?"),
         _who("[hid|put away|left|placed] the key|lets us into the house|allows us to come in|has a hiding place", "열쇠를 [뒀어|숨겼어|두고 갔어]|들어와도 된다고 했어", "열쇠를 [둔|숨긴|두고 간]|들어와도 된다고 한")),
        MAIL_TOO,
    ),
    Statement(
        "The car is on {level}, row {row}|I parked on {level} in row {row}|You'll find the car on {level}, look for row {row}",
        "차 {level} {row} 구역에 세웠어|{level} {row} 열에 주차해 놨어요|차는 {level}에 있어, {row} 기둥 옆",
        {"level": _either(_number(2, 9, "level #", "#층"), _number(1, 6, "basement #", "지하 #층")), "row": lambda rng, korean: f"{rng.choice('ABCDEFGHJK')}{rng.randint(1, 60)}"},
        (_who("[parked|left|put away|was driving|drove|knows where to find] the car|is the driver", "차를 [댔어|주차했어|몰았어|세워 뒀나요]|운전을 [했어|했나요]", "차를 [댄|주차한|몬|세운]|운전한"),
         Asked("level", "[which|what] [floor|storey|deck] [is the car on|did they park on|do i go to|do i have to go to|do we need]?|how [many floors up|high up] is the car?|on what floor did they leave it?|what do i press in the lift to get to the car?|floor in the car park|the car stands on which floor?", "[몇 층|어느 층]에 [댔어|차가 있어|주차했나요|세웠대|가야 해]?|차 있는 층은 [몇 층이야|어디야]?|엘리베이터에서 몇 층을 눌러야 해?|주차한 층 <알려><줘>|차 찾으러 몇 층으로 가?|주차 층수"),
         Asked("row", "[which|what] [bay|lane|section|spot|aisle] [is the car in|is it|did they park in]?|where exactly on that floor?|in what bay is the car?|what's written at the bay?|next to which sign is the car?|the number of the parking bay", "[몇 번|어느] [구역|기둥|자리|칸]~이야?|그 층에서 정확히 어디야?|[구역|자리|기둥] 번호는 [뭐야|뭐예요]?|어느 자리에 [댔어|세웠어|있나요]?|차 옆에 뭐라고 쓰여 있어?|주차 칸 <알려><줘>")),
    ),
    Statement(
        "{who} will be {age} on {day}, let's do something|On {day} {who} turns {age}, who bakes?|Big party for {who} on {day}, {age} already!",
        "{day}에 {who} {age} 생일이야|{who} {day}에 {age} 돼, 파티하자|{day}~이 {who} {age} 되는 날이에요",
        {"who": PERSON, "age": _number(6, 95, "#", "#살"), "day": _date},
        (Asked("age", "[tell me|say] how old {who} [will be|gets|is going to be]|how many years old is {who} [soon|going to be|about to be]?|how old [will {who} be|does {who} get]?|what age [does {who} reach|is {who} going to be]?|how many [candles|years]( for {who})?|which birthday is it for {who}?|{who}'s age|how old is {who} getting?|how many candles go on the cake?", "{who}~은 몇 살[이야|이 되나요|이 돼]?|{who} 나이[는|가] [몇이야|어떻게 돼|얼마야]?|케이크에 초 몇 개 [꽂아|필요해]?|몇 번째 생일이야?|{who} 연세가 어떻게 [돼|되나요]?|{who} 나이 <알려><줘>"),
         Asked("day", "[tell me|say] when {who} [celebrates|has a birthday|gets presents]|when does {who} [celebrate|have a birthday|get presents]?|when [is {who}'s birthday|do we celebrate|is the birthday party|must i congratulate {who}]?|[what|which] [day|date] is {who}'s birthday?|when should i congratulate {who}?|when do we need a cake for {who}?|on what date does {who} celebrate?|{who}'s birthday", "{who} 생일[은|이] 언제[야|예요|인가요]?|언제 [축하해 줘야 해|파티해|축하하나요]?|{who} 생일 날짜 <알려><줘>|{who}~은 며칠에 축하받아?|케이크는 언제 필요해?|파티 날짜는?"),
         Asked("who", "[who|which person] [has a birthday|is getting older|celebrates|turns {age}|is celebrated|gets a cake|should be congratulated]?|whose birthday is [it|coming up]?|for whom is the party?|who's the birthday child?|whom do i congratulate?|who gets {age} candles?", "누가 [생일이야|축하받아|주인공이야|한 살 더 먹어]?|[축하할|케이크 받을|생일 맞은] 사람은?|누구 생일[이야|인가요|이죠]?|생일인 사람은 누구야?|누구를 축하해 [줘|줘야 해]?|누구 파티[야|예요|인가요]?|{day} 주인공은 누구야?|누가 나이를 먹어?")),
        MAIL_TOO,
    ),
    Statement(
        "I have {n} spare tickets for {event}|There are {n} tickets left over for {event}, ask me|Anyone for {event}? I've got {n} tickets too many",
        "{event} 표 {n} 남아, 갈 사람?|나 {event} 티켓 {n} 더 있어|{event} 표가 {n} 남는데 필요한 분 연락 주세요",
        {"n": lambda rng, korean: f"{rng.randint(2, 9)}장" if korean else rng.choice(("two", "three", "four", "five", "six", "seven", "eight", str(rng.randint(2, 12)))), "event": EVENT},
        (_who("[gives away|offers|hands out] tickets|[could take me|can get me in|can take somebody along] to {event}|has too many tickets|looks for company for {event}", "표를 [나눠 줘|준대|내놓았어]|{event}에 같이 갈 사람을 [찾아|구해]|티켓이 많아", "표를 [나눠 주는|내놓은|주겠다는]|{event}에 같이 갈 사람을 찾는"),
         Asked("n", "[tell me|say] how many [there are|can be had|they have left]|how many [are left|could i get|do they give away]?|how many [of us can go|people can come|tickets are there|seats are free|can be had|are available]?|how many [friends|guests] could join?|how many admissions do they give away?|number of tickets|for how many people is there room at {event}?", "티켓이 [몇 장|얼마나] [있어|돼|있나요]?|몇 명이 (더 )갈 수 <있어>?|[여분|남는] 티켓은 몇 장이야?|{event} 몇 자리 비어?|표 몇 장 [구할 수 있어|받을 수 있어]?|표 [장수|수량] <알려><줘>"),
         Asked("event", "what (event )[are the tickets for|could i go to|can i attend|is it about]?|[which|what] [event|show|occasion] [do they have tickets for|is it]?|where could we go with those tickets?|what would i see there?|what do the tickets let me into?|{n} tickets to what?", "[무슨|어떤] 행사의 표야?|[뭐|뭘|무엇을] 보러 [가|갈 수 있어|가는 거야]?|어떤 [공연|행사]~이야?|그 표로 어디 갈 수 <있어>?|표가 있는 행사는 [뭐야|뭐예요]?|티켓 {n}~은 무슨 표야?")),
        MAIL_TOO,
    ),
    Statement(
        "Hurry, {shop} closes at {time} today|Careful, {shop} shuts at {time}|Go now, they lock up {shop} at {time}",
        "오늘 {shop} {time}에 문 닫아|서둘러, {shop}~은 {time}까지만 해|{shop} 영업은 {time}까지예요",
        {"shop": _pick("the bakery|the pharmacy|the pool|the library|the bank|the post office|the garden centre|the bike shop|the tailor|the farm shop|the tip|the gym|the butcher|the market|the town hall|the museum|the print shop|the deli", "빵집|약국|수영장|도서관|은행|우체국|화원|자전거 가게|세탁소|꽃집|헬스장|정육점|시장|구청|박물관|문구점|반찬 가게|서점"), "time": _afternoon},
        (Asked("time", "[tell me|say] [how long|until when] {shop} is open|when does {shop} [end its day|turn off the lights|stop serving]?|[until when|how long|till when] is {shop} open?|when will {shop} [be shut|no longer be open]?|by when must i be at {shop}?|how late is {shop} open?|when is it too late for {shop}?|what's the latest i can go to {shop}?|closing time", "{shop} [언제까지|몇 시까지] [열어|하나요|영업해|갈 수 있어]?|{shop}~은 몇 시에 [끝나|마감해|문 잠가]?|[마감|폐점|영업 종료] 시간은 [몇 시야|언제야]?|{shop} 언제까지 가면 [돼|되나요]?|몇 시 넘으면 못 가?|{shop} 마감 <알려><줘>"),
         Asked("shop", "[what|which place] is [open until|shut after] {time}?|where should i [go now|hurry to]?|which [shop|place] is about to [shut|lock its doors]?|where must i be before {time}?|what won't be open after {time}?|where is it too late after {time}?", "{time}까지 [여는|하는] 데는 어디야?|어디로 서둘러 가야 [해|하나요|돼]?|[어느|무슨] 가게가 곧 [끝나|마감해]?|{time} 넘으면 못 가는 곳은?|어디가 영업을 마쳐?|곧 닫는 데가 [어디야|어디예요]?")),
        MAIL_TOO,
    ),
    Statement(
        "I bake it at {temp} for {time}|Mine goes in at {temp}, takes {time}|{time} in the oven at {temp}, then it's perfect",
        "저는 {temp}에서 {time} 구워요|오븐 {temp}, {time} 돌리면 딱 좋아",
        {"temp": _celsius, "time": _number(12, 95, "# minutes", "#분")},
        (_who("[bakes|shares a recipe|gives baking advice|knows how to bake it|explains the baking|uses the oven|has baking experience]", "[빵을 구워|오븐을 써|조리법을 알려 줘|굽는 법을 알아]|베이킹을 [해|잘 알아]", "[빵을 굽는|오븐을 쓰는|조리법을 알려 주는|굽는 법을 아는]"),
         Asked("temp", "[tell me|say] how hot [it must be|the oven should be]|[how hot|how warm] does the oven [need to|have to] be?|how hot [should|must] the oven be?|at what [temperature|heat] does it go in?|how many degrees [do i need|in the oven]?|what do i [set|preheat] the oven to?|what heat does it need?|oven temperature|how warm must it be in the oven?", "오븐[은|을] 몇 도로 [맞춰|예열해|해야 해|하나요]?|[굽는|오븐] 온도는 [몇 도야|얼마야]?|얼마나 뜨겁게 [구워|해야 돼]?|예열은 몇 도로 해?|오븐 온도 <알려><줘>|몇 도에 넣어?"),
         Asked("time", "[tell me|say] how long [it bakes|it stays in|it takes]|how long is it [baked|in the heat|cooked]?|how long [does it take|must it stay in|does it need|do i leave it in|is the baking time|till it's done]?|when can i take it out?|how many minutes [does it need|in the oven]?|after how long is it done?|baking time|for how long is it in there?", "[얼마나|몇 분] [구워|걸려|굽나요|넣어 둬|오븐에 있어야 해]?|[굽는|조리] 시간은 [얼마야|몇 분이야]?|언제 꺼내면 [돼|되나요]?|몇 분 뒤에 [꺼내|다 돼]?|얼마나 있어야 익어?|조리 시간 <알려><줘>")),
        MAIL_TOO,
    ),
    Statement(
        "We picked {amount} of {crop} today, help yourselves|{amount} of {crop} from our garden, who wants some?|I harvested {amount} of {crop}, far too many for us",
        "오늘 {crop} {amount} 땄어, 가져가|우리 텃밭 {crop}~이 {amount}나 돼, 필요한 사람?|{crop} {amount} 수확했는데 나눠 드려요",
        {"amount": _number(3, 60, "# kg", "#kg"), "crop": CROP},
        (_who("[has a garden|grows {crop}|gives away {crop}|shares the {crop}|has too many {crop}|offers {crop}|was busy in the garden|could give me {crop}]", "{crop}~을 [나눠 줘|거뒀어|키워|준대|나눠 주나요]|텃밭을 [가꿔|하나요]", "{crop}~을 [나눠 주는|거둔|키우는|주는]|텃밭을 [가꾸는|하는]"),
         Asked("crop", "what [was harvested|grew in the garden|is given away|is being shared|can i have|did they gather]?|[which|what] [fruit|vegetable|crop|produce] [is it|was picked|do they give away]?|{amount} of what?|what's too much for them?|what came out of the garden?|what is ripe?", "[뭘|무엇을] [거뒀어|나눠 줘|땄대|수확했대|준대]?|[무슨|어떤] [작물이야|농산물이야|채소나 과일이야]?|텃밭에서 [뭐가|무엇이] 났어?|거둔 것은 [뭐야|뭐예요]?|{amount}, 무슨 작물이야?|뭐가 그렇게 많대?"),
         Asked("amount", "[tell me|say] how much [grew|there is|was gathered]|how much [grew there|did the garden give|was gathered]?|how much [was harvested|did they pick|is there|did they get]?|what was the yield?|how big was the harvest?|how many kilos( were there| did they get| of {crop})?|how heavy is the harvest?|weight of the {crop}", "[얼마나|몇 킬로나] [땄대|거뒀어|나왔어|되나요|수확했대]?|수확량[은|이] [얼마야|얼마예요|몇 킬로야]?|{crop} 몇 킬로[야|나 돼|예요]?|{crop} 무게는 얼마야?|얼마나 많이 [땄나요|거둔 거야]?|총 몇 kg[이야|인가요]?")),
    ),
    Statement(
        "Take bus {bus} and get off at {stop}|{bus} is your bus, out at {stop}|Hop on the {bus}, leave it at {stop}, then walk",
        "{bus}번 버스 타고 {stop}에서 내려|{stop}에서 내리면 돼, 버스는 {bus}번|{bus}번 타고 {stop} 하차예요",
        {"bus": lambda rng, korean: rng.choice((str(rng.randint(2, 99)), str(rng.randint(100, 780)), f"{rng.choice('MNXB')}{rng.randint(2, 60)}" if not korean else f"{rng.randint(2, 60)}-{rng.randint(1, 5)}")), "stop": STOP},
        (Asked("bus", "[which|what] [line|number] [do i take|goes there|is it|must i catch|do i need]?|how do i get there, which line?|what runs there?|[which|what] line should i [catch|get on|look for]?|number of the line|with what line do i go?|which one stops at {stop}?", "[몇 번을|무슨 노선을] [타|타야 해|타면 돼|타나요]?|[노선|버스] 번호는 [뭐야|뭐예요|몇 번이야]?|거기 어떻게 가, 몇 번 타?|{stop} 가는 [노선|차]~은 몇 번이야?|[타야 할|탈] 노선은?|버스 번호 <알려><줘>"),
         Asked("stop", "where [do|should|must] i [leave the bus|climb out|alight|step out|end my ride|press the button]?|[which|what] [stop|station] [is mine|do i need|is right|is it]?|where does the ride end?|at what stop am i there?|after which stop do i walk?|my stop", "어디[서|에서] [하차해|벨을 눌러|내려야 해|내리면 되나요]?|[하차|내릴] [정류장|정거장|곳]~은 [어디야|어디예요|뭐야]?|[무슨|어느] [정류장|정거장]에서 [내려야 하나요|하차해]?|어디까지 타고 가?|{bus}번 타고 어디까지 가?|하차할 곳 <알려><줘>")),
        MAIL_TOO,
    ),
    Statement(
        "I'm staying at {hotel}, {room}|We've checked in: {hotel}, {room}|Come over, {hotel}, {room}, there's a view!",
        "나 {hotel} {room}에 있어|우리 {hotel} 체크인했어, {room}|{hotel} {room}~으로 놀러 와요, 전망 최고",
        {"hotel": HOTEL, "room": _room},
        (_who("[sleeps at|lives at|is a guest of|spends the night at|is lodging at|has a room at] {hotel}|is in a hotel|has arrived at the hotel", "{hotel}에 [묵어|머물러|숙박해|묵나요]|호텔에 [묵어|도착했어]|숙소에 도착했어", "{hotel}에 [묵는|머무는|숙박하는]|호텔에 [묵는|도착한]"),
         Asked("hotel", "where [do they sleep|are they lodging|do they spend the night|is their room|can i visit them]?|[which|what] hotel [is it|did they choose|are they in|do they live in]?|what's their [hotel|accommodation|lodging] called?|name of the hotel|in which house do they have {room}?|where did they check in - what place?", "어디[서|에] [묵어|자|머물러|숙박해|묵나요]?|[숙소|호텔|숙박하는 곳]~은 [어디야|뭐야|어디예요]?|[무슨|어느] [호텔|숙소]~이야?|호텔 이름이 [뭐야|뭐예요]?|어느 숙소로 [가면 돼|찾아가]?|묵는 곳 <알려><줘>"),
         Asked("room", "which door [is theirs|do i knock on]?|on which door do i knock?|[what|which] number do they have [there|at {hotel}|in the hotel]?|where exactly at {hotel}?|where in the hotel [are they|do i find them]?|number of their bedroom|how do i find them inside {hotel}?", "몇 호[야|예요|인가요|실이야]?|[방|객실|호실] 번호는 [뭐야|몇 번이야|뭐예요]?|{hotel} 몇 호로 [가면 돼|가야 해]?|어느 방[이야|에 있어|인가요]?|{hotel} 어느 방이야?|방 번호 <알려><줘>")),
        MAIL_TOO,
    ),
    Statement(
        "I get error {code} whenever I {act}|It shows {code} each time I {act}|Whenever I {act}, {code} pops up, any ideas?",
        "{act} 할 때마다 {code} 오류가 떠요|{act} 하면 {code} 나와요, 왜 이러죠?|자꾸 {code} 에러예요, {act} 하려고만 하면",
        {"code": _error, "act": _pick("log in|print a page|export the video|sync my phone|start the game|open a PDF|scan a page|join the call|install the patch|run the backup|upload a photo|plug in the drive|change the ink|restart the router|save the project|add a printer", "로그인|인쇄|영상 내보내기|동기화|게임 실행|PDF 열기|스캔|회의 참가|패치 설치|백업|사진 업로드|드라이브 연결|잉크 교체|공유기 재시작|프로젝트 저장|프린터 추가")},
        (_who("[has a problem|has trouble|reports a fault|can't {act}|needs technical support|is stuck with an error|has the issue|asks about {code}|is annoyed by {code}|gets the message]", "[문제를 겪어|안 된다고 해|기술 지원이 필요해|문제가 있어]|{code} 때문에 [고생해|물어봤어]|{act} 못 해", "[문제를 겪는|안 된다는|기술 지원이 필요한]|{code} 때문에 [고생하는|물어본]|{act} 못 하는"),
         Asked("code", "[which|what] [error|fault|message|code|number] [appears|comes up|is displayed|do they see|is reported|is it]?|what [does the screen say|is displayed|comes up] when it fails?|what's the [fault|failure] [number|code]?|what should i search for to find the fault?|what do they see when they {act}?|error number", "[무슨|어떤] [에러가|오류가|메시지가|코드가] [나와|표시돼|뜬대|나오나요]?|[에러|오류] [코드|번호]는 [뭐야|뭐예요]?|화면에 뭐가 [표시돼|뜬대]?|몇 번 [에러|오류]야?|{act} 때 뭐라고 나와?|오류 번호 <알려><줘>"),
         Asked("act", "when does {code} [appear|happen|come up]?|what [can't they do|doesn't work|fails|triggers {code}|causes {code}|are they trying to do]?|during what [action|step] does it fail?|what leads to the fault?|what did they want to do when it failed?|in which situation is {code} shown?", "{code} 언제 [나와|뜨나요|발생해]?|[뭘|무엇을] 하려다 [안 됐어|실패해|막혔나요]?|[무슨|어떤] 작업이 안 [돼|된대]?|어떤 상황에서 {code}~이 발생해?|뭘 할 때 문제가 [생겨|있대]?|실패하는 동작은?")),
        MAIL_TOO,
    ),
    Statement(
        "Mine lasts {hours} on one charge|I get {hours} out of the battery|With the screen dimmed it runs {hours}|After two years I still get {hours} unplugged",
        "제 건 한 번 충전하면 {hours} 가요|화면 어둡게 하면 {hours} 버텨|2년 썼는데 아직 {hours} 써요, 배터리",
        {"hours": _number(3, 48, "# hours", "#시간")},
        (_who("[reports the battery life|talks about the battery|gives the battery life|has battery experience|measured the battery|comments on the battery]", "배터리 [얘기를 했어|경험을 말했어|시간을 알려 줬어|성능을 말했나요]", "배터리 [얘기를 한|경험을 말한|시간을 알려 준|성능을 말한]"),
         Asked("hours", "how long does [it|the battery|the device] [last|hold|run|keep going|survive]?|when does the battery [run out|die|need charging], after how long?|how [good|strong|durable] is the battery?|how many hours [without a socket|without the cable|from a full battery]?|how long can one work without a plug?|battery life|how often must it be charged, after how long?", "배터리 [얼마나 가|몇 시간 가|오래가|얼마나 버텨|몇 시간 쓰나요]?|[사용|배터리] 시간은 [얼마야|얼마나 돼|몇 시간이야]?|몇 시간마다 충전해야 [해|하나요]?|[콘센트|충전기] 없이 얼마나 [써|쓸 수 있어]?|완충하면 얼마나 쓸 수 [있어|있나요]?|배터리 수명 <알려><줘>")),
    ),
    Statement(
        "The slides are in {path} now|I've put everything into {path}, have a look|Uploaded, check {path}|You'll find the files under {path}",
        "자료는 {path}에 올렸어요|{path} 폴더 확인해 줘, 다 넣어 뒀어|업로드 끝, {path} 보세요",
        {"path": _folder},
        (_who("[uploaded|shared|provides|stored|saved] the [files|documents|material]|did the upload|made the files available", "[파일|문서]~을 [업로드했어|공유했어|저장했나요]|공유를 [했어|해 줬어]", "파일을 [업로드한|공유한|저장한]|공유해 준"),
         Asked("path", "where [are the files|are the documents|is the material|is everything] [saved|stored|kept]?|[which|what] [folder|directory|path] [is it|do i open|must i go to|did they use|holds the files]?|where can i [download|get|see|open] [the files|it|the material]?|what's the [path|folder|location]?|into which folder was it uploaded?|storage place", "[파일|문서|자료] 어디 [있어|저장했어|뒀어|있나요|올라와 있어]?|[어느|무슨] 폴더[야|예요|에 있어|를 열어야 해]?|[저장|공유] [위치|경로]는 [어디야|뭐야]?|어디서 [다운로드해|받아|볼 수 있어]?|폴더 이름이 [뭐야|뭐예요]?|저장 경로 <알려><줘>")),
        MAIL_TOO,
    ),
    Statement(
        "FYI {server} has been down since {time}|Can't reach {server}, it went dark at {time}|Anyone else? For me {server} died at {time}",
        "{time}부터 {server} 접속이 안 돼요|{server} {time}에 죽은 것 같은데 저만 그런가요|참고로 {server} {time}부터 먹통",
        {"server": SERVER, "time": _time},
        (_who("[reported the outage|noticed the outage|can't connect|has no access|raised the alarm|noticed that {server} doesn't work|informs us about {server}|complains about {server}]", "장애를 [알렸어|발견했어|신고했나요|제보했어]|{server} [문제를 말했어|못 쓴대]", "장애를 [알린|발견한|신고한|제보한]|{server} [문제를 말한|못 쓰는]"),
         Asked("server", "what [doesn't work|is offline|is out|isn't available|can't be reached|failed|has to be restarted]?|[which|what] [service|system|machine] [crashed|failed|is offline|is unavailable|has an outage]?|what must the admin look at?|what isn't responding?|what stopped at {time}?|the system with the outage", "[뭐가|무엇이] [안 열려|다운됐어|장애야|안 돼|멈췄나요]?|[무슨|어떤|어느] [서비스|시스템]에 [장애가 났어|문제가 있어|접속 못 해]?|[장애|문제] 난 시스템은 [뭐야|뭐예요]?|관리자가 뭘 봐야 해?|{time}에 뭐가 멈췄어?|다운된 것 <알려><줘>"),
         Asked("time", "since when is {server} [offline|unavailable|out|not working]?|when did [the outage start|it begin|{server} crash|{server} fail|the trouble begin]?|at what time did {server} [stop|fail|go offline|crash]?|start of the outage|how long is {server} out already, since when?|when was {server} last available?", "{server} 언제부터 [안 돼|다운이야|안 됐어|문제야|그랬나요]?|[몇 시에|언제] {server}~이 [다운됐어|멈췄어|나갔어]?|장애[는|가] 언제 [시작됐어|발생했어|났나요]?|장애 [시작|발생] 시각은 [언제야|몇 시야]?|언제부터 접속 불가야?|{server} 장애 시각 <알려><줘>")),
        MAIL_TOO,
    ),
    Statement(
        "I painted the {room} {colour} today|The {room} is {colour} now, I'm covered in paint|Done! My {room} looks lovely in {colour}",
        "오늘 {room} {colour}~으로 칠했어|{room} 이제 {colour}~이야, 나 페인트투성이|드디어 우리 {room} {colour} 페인트 끝냈어요",
        {"room": ROOM, "colour": COLOUR},
        (_who("[did some decorating|redecorated|renovated|was decorating|had a brush in the hand|did the decorating|gave the {room} a new look|freshened up the {room}]", "[페인트칠을 했어|인테리어를 했어|집을 꾸몄어|단장했나요]|{room}~을 [꾸몄어|단장했어]", "[페인트칠을 한|인테리어를 한|집을 꾸민]|{room}~을 [꾸민|단장한]"),
         Asked("colour", "[which|what] [colour|color|shade|tone] [is the {room}|did they choose|does the {room} have|was used|did the {room} get]?|how does the {room} look [now|after the work]?|what colour did they pick for the {room}?|the {room} is now what colour?|shade of the {room}|what paint did they use?", "{room}~은 무슨 색[이야|인가요|이에요|으로 바뀌었어]?|[무슨|어떤] [색|색깔|컬러]~을 [골랐어|썼어|선택했나요]?|{room} [색깔|색상|색]~은 [뭐야|뭐예요]?|페인트 색은 [뭐야|뭐예요]?|{room} 어떤 색 됐어?|고른 색 <알려><줘>"),
         Asked("room", "what [was redecorated|is {colour}|became {colour}|got a new colour|changed colour|was renovated]?|[which|what] part of the [house|home|flat] [is {colour}|was redone|got new paint]?|where did they [use {colour}|do the decorating]?|what did they work on with a brush?|where in the house is it {colour}?", "[어디|어디를|뭘] [꾸몄어|페인트칠했어|단장했대|바꿨나요]?|{colour} 된 곳은 어디야?|[집|집 안] 어디가 {colour}~이야?|[어느|무슨] 공간을 [꾸몄어|바꿨어]?|색이 바뀐 곳은 [어디야|어디예요]?|새로 단장한 데 <알려><줘>")),
    ),
    Statement(
        "I've been learning {lang} since {year}|Started {lang} in {year}, still a beginner|My {lang} lessons began in {year}, it's fun",
        "나 {year}부터 {lang} 배우고 있어|{year}에 {lang} 시작했는데 아직 초보예요|{lang} 수업 {year}부터 들어, 재밌어",
        {"lang": LANGUAGE, "year": _year},
        (_who("[studies|is studying|takes classes in|practises|can speak some|is a student of|has lessons in] {lang}|[studies|practises] a language", "{lang}~을 [공부해|익혀|공부하나요|조금 해]|외국어를 [공부해|익히나요]", "{lang}~을 [공부하는|익히는|조금 하는]|외국어를 [공부하는|익히는]"),
         Asked("lang", "[which|what] (foreign )language [is it|do they study|is somebody studying|do they practise|is being studied]?|what do they [study|take classes in|practise]( since {year})?|what tongue do they want to speak?|which country's language?|what could one of them soon speak?|language course in what?", "[무슨|어떤|어느] [언어|외국어|말]~을 [공부해|익혀|배운대|공부하나요]?|[공부하는|익히는] 언어는 [뭐야|뭐예요]?|어느 나라 말이야?|[뭘|무엇을] [공부해|배운대]?|무슨 수업을 듣는대?|곧 할 줄 알게 될 언어는?"),
         Asked("year", "[tell me|say] since when they [study|practise|speak a bit of] {lang}|what year did they [begin|take up|get into] {lang}?|when did they [begin|start|take up] {lang}?|since when do they [study|practise|take] {lang}?|in [which|what] year was the first {lang} class?|how long have they [studied|practised] {lang}, since when?|first year of {lang}|from what year on do they study it?", "언제부터 {lang}~을 [공부했어|익혔어|배운대|공부했나요]?|{lang}~은 [언제|몇 년에] [시작한 거야|시작했대]?|몇 년부터 [공부했어|배운대]?|{lang} 시작한 해는 [언제야|몇 년이야]?|첫 {lang} 수업은 언제였어?|공부 시작 연도")),
    ),
    Statement(
        "Wifi is {name}, password {word}|Connect to {name} with {word}|Join the network {name}, the key is {word}",
        "와이파이 {name}, 비번 {word}|{name} 잡고 {word} 치면 돼|인터넷은 {name}, 암호는 {word}~이에요",
        {"name": lambda rng, korean: f"{rng.choice(('Home', 'Cafe', 'Guest', 'Villa', 'Office', 'Sunny', 'KT_GiGA', 'Attic', 'Loft', 'Studio'))}{rng.choice(('-', '_', ''))}{rng.randint(2, 999)}", "word": _password},
        (Asked("word", "what do i [type in|enter|need] to get online?|how do i [log in to|get onto|get into] {name}?|what's the [passphrase|secret|login] for {name}?|which word lets me onto the internet?|[what|which] secret word does the internet need?|how do i get online with {name}?", "[인터넷|무선랜] [비밀번호|패스워드]는 [뭐야|뭐예요|무엇인가요]?|{name} [비밀번호|패스워드]가 [뭐야|뭐예요]?|인터넷 쓰려면 뭘 [입력해|쳐야 해|입력하나요]?|{name}에 어떻게 [접속해|들어가]?|무선 인터넷 비밀번호 <알려><줘>|뭐라고 입력해야 연결돼?"),
         Asked("name", "[which|what] [hotspot|router|wlan|access point] [do i choose|do i pick|should i use|is ours|is it]?|what's the [wireless|hotspot] called?|which name do i look for to get online?|on what network does {word} work?|which internet do i pick in the list?|name of the hotspot", "[어느|무슨|어떤] [네트워크|신호|공유기]에 [연결해|접속해야 해|붙어야 하나요]?|무선랜 이름이 [뭐야|뭐예요]?|목록에서 뭘 골라야 [해|하나요|돼]?|{word}~은 어느 네트워크 거야?|공유기 이름은 [뭐야|뭐예요]?|접속할 이름 <알려><줘>")),
        MAIL_TOO,
    ),
    Statement(
        "I got {mark} in {subject}, so happy|{mark} in {subject}! All that studying paid off|Results are out: {mark} for me in {subject}",
        "나 {subject} {mark} 받았어, 너무 좋아|{subject} {mark}! 공부한 보람이 있네|성적 나왔는데 {subject} {mark}~이에요",
        {"mark": lambda rng, korean: f"{rng.randint(55, 100)}점" if korean else rng.choice((f"{rng.randint(55, 99)}%", f"{rng.randint(51, 99)} percent", f"{rng.randint(55, 99)} out of 100")), "subject": SUBJECT},
        (_who("[passed the exam|did well at school|had a test|took an exam|got an exam back|did well in {subject}|is pleased with the grade|is good at {subject}]", "[시험을 잘 봤어|시험을 봤어|좋은 성적을 냈어|성적이 좋아]|{subject}~을 [잘해|잘 봤나요]", "[시험을 잘 본|시험을 본|좋은 성적을 낸]|{subject}~을 [잘하는|잘 본]"),
         Asked("mark", "how well did it go in {subject}?|what [grade|score|result] [did they get|was it|came out]( in {subject})?|how was the {subject} [exam|test]?|how many [points|percent] [were reached|in {subject}]?|the {subject} grade|what did they score in {subject}?|how did somebody do in {subject}?", "{subject} 몇 [점이야|점 나왔어|점인가요]?|{subject} [성적|점수|결과]~은 [얼마야|어때|몇이야]?|시험 [점수|결과]가 [어떻게 돼|얼마야]?|{subject} 시험 [잘 봤어|어땠어], 몇 점?|성적 <알려><줘>|점수를 얼마나 땄대?"),
         Asked("subject", "[which|what] [exam|test|course|class] [was it|went well|did they pass|is it about]?|{mark} in what?|what are they so good at?|what did they study for?|in what was the grade {mark}?|the exam was in which field?", "[무슨|어떤|어느] [과목에서|과목을] {mark} [땄어|얻었대]?|[무슨|어떤|어느] 과목이야?|{mark} 나온 과목은 [뭐야|뭐예요]?|무슨 시험을 봤대?|뭘 [잘해|잘 봤대|공부했대]?|{mark}~은 어느 과목 점수야?|시험 본 게 뭐야?")),
    ),
    Statement(
        "Big news: we're moving to {city} in {month}|In {month} we pack up and go to {city} for good|Found a flat in {city}, we move in {month}",
        "우리 {month}에 {city}~으로 이사 가|{city}에 집 구했어요, {month}에 들어가|큰 소식! {month}부터 {city}에서 살게 됐어",
        {"city": CITY, "month": _pick("January|February|March|April|May|June|July|August|September|October|November|December", "1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월")},
        (_who("[relocates|changes address|is relocating|is leaving town|gets a new home|will be living in {city}|leaves for {city}|is going to live elsewhere]", "[주소가 바뀌어|집을 옮겨|동네를 떠나|보금자리를 옮기나요]|{city}에서 [살 거래|지내게 돼]", "[집을 옮기는|동네를 떠나는|주소가 바뀌는]|{city}에서 [살게 된|지낼]"),
         Asked("city", "where [is the new home|will they live|do they relocate to|are they going to live|is the new flat]?|[which|what] [city|town] do they [choose|relocate to|change to]?|what's their new [town|city]?|where must i visit them in future?|new place of residence|to which place do they relocate?", "어디로 [이사해|집을 옮겨|간대]?|[새집|새 주소]~은 [어디야|어디예요]?|어느 [도시에 살아|동네로 가]?|앞으로 어디서 [살아|산대|지내나요]?|이사하는 [곳|도시|지역] <알려><줘>|새로 살 곳은?"),
         Asked("month", "when [do they relocate|will they be gone|does the removal van come|do they leave]?|in [which|what] month do they [relocate|leave|change flats]?|when will they live in {city}?|from when on do they live in {city}?|month of the removal|when must i help carry boxes?", "언제 [이사해|집을 옮겨|떠나|입주하나요]?|몇 월[이야|에 이사해|에 떠나|인가요]?|이사[는|가] [언제야|언제예요|몇 월이야]?|언제부터 {city}에 살아?|이삿짐은 언제 나르면 돼?|입주 시기 <알려><줘>")),
        MAIL_TOO,
    ),
    Statement(
        "I start at {company} on {date}, wish me luck|Got the job! {company}, first day is {date}|Signed with {company}, beginning {date}",
        "나 {date}부터 {company} 출근해|합격! {company}, 첫 출근은 {date}|{company}~과 계약했어요, {date} 시작",
        {"company": COMPANY, "date": _date},
        (_who("[has a new job|found work|was hired|changes jobs|has a new employer|got hired|is going to work at {company}|will join {company}|works for {company} soon]", "[취직했어|새 직장을 구했어|이직해|채용됐어|일자리를 얻었나요]|{company}에 [들어가|입사해]", "[취직한|새 직장을 구한|이직하는|채용된]|{company}에 [들어가는|입사하는]"),
         Asked("company", "where [will they work|do they go to work|is the new job|did they find work]?|[which|what] [firm|employer|organisation] [is it|hired somebody|did they choose]?|who [hired someone|is the new employer|is the new boss|employs them]?|for whom do they work soon?|name of the new employer|whom does somebody work for soon?", "어디[에|로] [취직했어|입사해|이직해|들어간대]?|[새|옮기는] 회사는 [어디야|어디예요]?|[어느|무슨] [직장|회사]에 다니게 돼?|어디서 일하게 [돼|됐대|되나요]?|입사하는 [곳|데] <알려><줘>|누가 채용했어, 어느 회사?"),
         Asked("date", "[tell me|say] when [the job begins|they begin working]|from [when|what date|which day] are they employed?|when [does the job begin|do they begin working|do they go to work for the first time]?|from when on do they work [there|at {company}]?|what date does the work begin?|when should i wish them luck?|start date|on what day do they begin [there|at {company}]?", "언제부터 [일해|다녀|근무해|출근하나요]?|[입사|근무 시작] [날|날짜|일]~은 [언제야|며칠이야]?|{company} [입사|근무]는 며칠부터야?|며칠에 [입사해|출근하나요|처음 나가]?|첫날이 [언제야|언제예요]?|입사일 <알려><줘>")),
        MAIL_TOO,
    ),
    Statement(
        "I'll clean the {room} on {day}, promise|Leave the {room}, I'm scrubbing it on {day}|{day} is my turn with the {room}, mop is ready",
        "{room} 청소는 내가 {day}에 할게|{room} 그냥 둬, {day}에 내가 닦을게|{day} {room} 담당 저예요, 걸레 준비 끝",
        {"room": CHORE, "day": WEEKDAY},
        (_who("[tidies|is responsible for|takes care of|washes|sorts out|looks after|makes tidy] the {room}|[has cleaning duty|does housework|does the dirty work]( on {day})", "{room}~을 [치워|정리해|맡았어|깨끗이 해 준대|정돈하나요]|집안일을 [해|맡았어]", "{room}~을 [치우는|정리하는|맡은]|집안일을 [하는|맡은]|{day} 당번인"),
         Asked("room", "what [gets tidied|will be spotless|is washed|gets a wash|will be tidy]( on {day})?|which part of the house [needs tidying|gets tidied|must be washed]?|where is housework [done|needed]?|what does somebody [tidy|wash|make spotless]( on {day})?|what needn't i tidy?|which chore is taken?", "[어디|어디를] [치워|치운대|정리해|치우나요]?|[청소할|치울|더러운] 곳은 [어디야|어디예요]?|{day}에 어디를 [치워|쓸고 닦아]?|내가 안 치워도 되는 데는?|맡은 구역이 [어디야|어디예요]?|어느 집안일을 맡았어?"),
         Asked("day", "[tell me|say] when the {room} [gets tidied|will be tidy|is washed]|when does the {room} get [tidied|a wash|spotless]?|when will the {room} be [tidied|spotless|tidy|washed]?|on [which|what] day is the {room} tidied?|how long does the {room} stay dirty, until when?|when can we expect a tidy {room}?|[what|which] day does somebody do housework?|when does someone take care of the {room}?", "{room}~은 언제 [치워|깨끗해져|정리해|치우나요]?|[무슨|어느] 요일에 [치워|정리해|치운대]?|{room} 언제까지 더러워?|언제 걸레질을 해?|{room} 정리하는 [날|요일]은?|당번인 요일은 언제야?")),
    ),
    Statement(
        "Ran {km} this morning in {time}|{km} in {time}, my legs are gone|Did {km} along the river, took me {time}",
        "오늘 아침 {km} {time} 만에 뛰었어|{km} {time}, 다리 풀렸다|강변 따라 {km} 달렸어요, {time} 걸림",
        {"km": lambda rng, korean: f"{rng.randint(3, 18)}{rng.choice(('', '.5', '.2', '.8'))}" + ("km" if korean else rng.choice((" km", "km", " miles", "k"))), "time": _number(24, 160, "# minutes", "#분")},
        (_who("[went jogging|goes jogging|went for a run|does sports|did some exercise|was out jogging|keeps fit|has tired legs|trained today]", "[조깅을 했어|운동했어|달리기를 했나요|러닝을 했어|땀을 흘렸어]|{km}를 완주했어", "[조깅을 한|운동한|달리기를 한|러닝을 한]|{km}를 완주한"),
         Asked("km", "how long was the [route|distance|track]?|[what|which] distance [was it|did they cover|did they manage|was covered]?|how far did [they|someone|somebody] [go|jog|get]?|how many kilometres or miles?|length of the route|how long was the distance?", "얼마나 [멀리|길게] [갔어|달렸나요|조깅했어]?|[거리|코스]는 [얼마야|얼마나 돼|몇 킬로야]?|몇 [킬로|킬로미터]를 [조깅했어|갔어|달렸대]?|달린 거리 <알려><줘>|코스 길이는 [얼마야|얼마예요]?|총 거리가 얼마나 돼?"),
         Asked("time", "how [fast|quick] [was it|was the runner|were they]?|how many minutes [did it take|was someone out|were needed]?|what was the finishing time?|for how long did they exercise?|how long were they out?|what did the stopwatch say?", "[얼마나 빨리|몇 분 만에|몇 분 동안] [갔어|들어왔어|달렸나요|운동했어]?|[기록|소요 시간]~은 [얼마야|몇 분이야]?|시간이 얼마나 [들었어|걸렸나요]?|운동 시간 <알려><줘>|초시계에 몇 분 나왔어?|완주 기록은?")),
    ),
    Statement(
        "The {what} is in {new}, not in {old}|Come to {new} for the {what}, {old} is taken|Not {old} today, the {what} was moved to {new}",
        "{what} {old} 말고 {new}에서 해|오늘 {what} {new}~으로 오세요, {old}~은 찼어요|{what} 장소가 {old}에서 {new}~으로 바뀌었어",
        {"what": MEETING, "new": lambda rng, korean: f"{rng.randint(101, 499)}호" if korean else f"room {rng.randint(101, 499)}", "old": lambda rng, korean: f"{rng.choice(('대', '소', '중'))}회의실" if korean else rng.choice(("the big hall", "the library", "the lab", "the annex", "the studio", "the canteen", "the gym", "the cellar"))},
        (Asked("new", "where does the {what} take place?|which [door|number] do i go to for the {what}?|where do i have to go for the {what}?|where does the {what} happen [now|after all|instead]?|to [what|which] place was the {what} [shifted|relocated]?|what's the new [place|venue|location]( of the {what})?|where shall i sit at the {what}?", "{what} [이제|결국|지금] 어디서 [열려|하나요|진행돼]?|{what} [새|바뀐|변경된] [장소|방]~은 [어디야|어디예요]?|어디로 [가야 해|가면 돼|옮겼나요]?|몇 호로 [가야 해|가면 돼|들어가]?|{what} 들으러 어디로 가?|맞는 장소 <알려><줘>"),
         Asked("old", "where was the {what} [planned|supposed to be] [first|originally|before]?|[which|what] place is [taken|occupied|wrong|no longer right]?|where should i not go for the {what}?|what was the [old|original|first] [venue|place|location]?|where had the {what} been planned?|where will i find nobody?", "{what} [원래|처음에는|전에는] 어디[였어|서 하기로 했었어|였나요]?|[원래|기존|이전] [장소|방]~은 [어디야|어디였어]?|가면 안 되는 곳은 [어디야|어디예요]?|바뀌기 전 장소는?|어디가 이미 [사용 중이야|차 있어]?|예전 장소 <알려><줘>")),
        MAIL_TOO,
    ),
    Statement(
        "The {paper} must be in by {date}|Don't forget, the {paper} is due {date}|Please send your {paper} before {date}",
        "{paper} {date}까지 꼭 내 주세요|잊지 마, {paper} 마감 {date}~이야|{paper}~은 늦어도 {date}까지 보내 줘",
        {"linen": PAPER, "date": _date},
        (Asked("date", "what's the [deadline|cut-off|last day|latest date]( for the {paper})?|[until when|till when|how long] [do i have time|can i work on it|can i hand in the {paper}|will they take the {paper}]?|when [is it too late|does time run out|must i be finished|must i hand it in]?|when do they want the {paper}?|deadline|how much time is left for the {paper}, until when?", "[언제|며칠]까지 [내야 해|제출해|시간 있어|끝내야 하나요]?|{paper} [제출일|기한|데드라인]~은 [언제야|며칠이야]?|언제 넘으면 [늦어|안 돼|안 받아]?|{paper} 언제까지 [써야 해|받아|작성해]?|최종 [기한|제출일] <알려><줘>|{paper} 제출 기한이 언제야?"),
         Asked("linen", "what [do i have to hand in|has a deadline|needs to be finished|do they want from me|must be submitted|should i hand in]( by {date})?|which [document|linen|work] [is expected|has to be finished|is wanted]?|what do they wait for?|what mustn't be late?|what is needed by {date}?|what do i have to write?", "[뭘|무엇을] [제출해|제출해야 해|끝내야 해|내래|작성해야 하나요]?|[무슨|어떤] 서류를 [제출해|기다려|원해]?|{date}까지 [뭐|뭘] 해야 해?|제출할 것은 [뭐야|뭐예요]?|기한이 있는 건 뭐야?|늦으면 안 되는 것 <알려><줘>"),
         _who("[sent a reminder|reminds us of the deadline|collects the {paper}|is waiting for the {paper}|wants the {paper}|sets a deadline|needs the {paper}]", "[기한을 알려 줬어|재촉해|독촉했나요|기한을 정했어]|{paper}~을 [기다려|받아|달래|모아]", "[기한을 알려 준|재촉하는|기한을 정한]|{paper}~을 [기다리는|받는|달라는|모으는]")),
        MAIL_TOO,
    ),
    Statement(
        "For me the {dish} please|I'll have the {dish}, thanks|Order me {dish}, I'm starving|Put me down for {dish}",
        "난 {dish} 시켜 줘|저는 {dish} 먹을게요|{dish} 하나 추가, 배고파|내 거는 {dish}~으로 부탁해",
        {"dish": DISH},
        (_who("[ordered|orders|wants to eat|would like|has chosen|is hungry for|gets|chose|fancies] {dish}", "{dish}~을 [주문했어|골랐어|원해|먹는대|주문하나요]", "{dish}~을 [주문한|고른|원하는|먹겠다는|먹고 싶은]"),
         Asked("dish", "what [was ordered|does someone want to eat|did they choose from the menu|is someone hungry for|shall i order for them]?|which [dish|meal] [was chosen|is ordered|is wanted]?|what does somebody [fancy|order] for lunch?|what should the waiter bring?|what would they like from the restaurant?|the order, please", "[뭘|무엇을] [주문했어|먹는대|골랐어|주문하나요]?|[주문|고른 메뉴]~은 [뭐야|뭐예요]?|무슨 메뉴를 주문했어?|배고파서 뭘 먹고 싶대?|뭘 시켜 [주면 돼|줘야 해|주나요]?|주문할 것 <알려><줘>")),
    ),
    Statement(
        "I left my {item} on the {ride}, so annoying|Forgot my {item} on the {ride}, can you believe it|My {item} stayed on the {ride} when I got off",
        "{ride}에 {item} 두고 내렸어|나 {item} {ride}에 놓고 왔어, 짜증 나|{item}~이 아직 {ride}에 있어요, 깜빡했네",
        {"item": BELONGING, "ride": _pick("tram|night bus|ferry|airport train|school bus|plane|taxi|underground|boat|shuttle|cable car|coach", "지하철|버스|택시|비행기|기차|고속버스|공항버스|배|셔틀|케이블카|마을버스|전철")},
        (_who("[was careless|is forgetful|has to call the lost property office|travelled without the {item}|came home without the {item}|no longer has the {item}|was absent-minded]", "[깜빡했어|부주의했어|덜렁댔어|정신이 없었나요]|{item} 없이 [왔어|내렸나요]|유실물 센터에 전화해야 해", "[깜빡한|부주의한|덜렁대는]|{item} 없이 [온|내린]|유실물 센터에 전화할"),
         Asked("ride", "[tell me|say] where the {item} [is now|was left|travels]|where did the {item} [stay|remain|end up]?|where is the {item} now?|in [which|what] [vehicle|means of transport] did the {item} stay?|where did they leave the {item} behind?|what did they travel with?|what were they riding?|where should they ask for the {item}?|what drove off with the {item}?", "{item} 지금 어디 [있어|있나요|있대]?|{item} 어디에 [두고 왔어|놓쳤어|깜빡했대]?|뭘 [타고 왔어|타고 갔대|탔나요]?|{item} 찾으려면 어디에 물어봐?|어떤 교통수단에서 잃어버렸어?|{item} 놔두고 온 데는?"),
         Asked("item", "what [was left behind|did someone forget|is travelling alone|stayed behind|did they leave behind|will be at the lost property office]?|[which|what] thing was [left behind|forgotten]?|without what did they get home?|what [rides|drives] on without its owner?|what must be fetched from the {ride}?|the forgotten object", "[뭘|무엇을] [깜빡했어|두고 왔어|놓고 갔대|빠뜨렸나요]?|두고 온 [물건|것]~은 [뭐야|뭐예요]?|{ride}에 [뭐가|무엇이] 남아 있어?|무슨 물건을 [놓고 갔대|깜빡했나요]?|뭐 없이 집에 왔어?|빠뜨린 것 <알려><줘>")),
        MAIL_TOO,
    ),
)
