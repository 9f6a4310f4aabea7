"""Names of goods, dishes, services, shops, people and places in both languages, with usual prices in dollars."""

import random

_GROCERIES = """
Whole milk|우유 1L|1|3;Sourdough bread|통밀식빵|3|6;Brown eggs|유정란 10구|3|7;Basmati rice|이천쌀 4kg|4|14;Olive oil|올리브유|7|16;Cherry tomatoes|방울토마토|2|5;Cucumber|오이 3입|1|3
Bananas|바나나 1송이|1|4;Greek yoghurt|플레인 요거트|2|5;Cheddar|체다치즈|3|8;Salted butter|가염버터|3|6;Oat flakes|오트밀|2|5;Strawberry jam|딸기잼|3|6;Peanut butter|땅콩버터|3|7;Honey|아카시아꿀|5|12
Ground coffee|원두커피 200g|6|14;Green tea|녹차 티백|2|7;Orange juice|오렌지주스|2|5;Sparkling water|탄산수 6입|1|6;Cola 1.5 l|콜라 1.5L|1|3;Potato chips|감자칩|2|4;Dark chocolate|다크초콜릿|2|5
Spaghetti|스파게티면|1|3;Tomato sauce|토마토소스|1|4;Tuna can|참치캔|2|4;Chickpeas|병아리콩|1|3;Red lentils|팥 500g|2|5;Frozen peas|냉동만두|2|8;Salmon fillet|연어 필렛|8|19;Chicken breast|닭가슴살|5|11
Minced beef|다진 소고기|6|13;Bacon|베이컨|4|8;Cooked ham|슬라이스 햄|3|6;Tofu|두부 한 모|1|4;Mushrooms|표고버섯|2|5;Red onions|양파 1.5kg|1|4;Garlic|깐마늘|1|3;Carrots|당근|1|3;Broccoli|브로콜리|2|4
Spinach|시금치|2|4;Apples|사과 5입|2|8;Lemons|레몬|1|3;Blueberries|블루베리|3|7;Watermelon|수박|5|16;Toothpaste|치약|2|5;Shampoo|샴푸|3|9;Hand soap|손세정제|2|5;Dish soap|주방세제|2|5
Paper towels|키친타월|2|6;Toilet paper|두루마리 휴지|4|15;Laundry powder|세탁세제|6|15;Sponges|수세미|1|3;Batteries AA|건전지 AA|3|8;Light bulb|LED 전구|3|9;Umbrella|우산|5|14;Dog food|강아지 사료|8|24
Cat litter|고양이 모래|5|14;Notebook A5|노트 A5|1|5;Gel pens|볼펜 세트|2|6;Sticky notes|포스트잇|2|4;Candles|램프|3|9;Aluminium foil|호일|2|4;Walnuts|호두|4|9;Rye crackers|크래커|2|4;Soy sauce|간장|2|6
Vinegar|식초|1|4;Sea salt|천일염|1|3;Black pepper|후추|2|5;Kimchi|포기김치|5|18;Ramen pack|라면 5봉|3|6;Seaweed|구운 김|2|7;Fish cake|어묵|2|4;Rice cake|떡국떡|3|6
"""
_DISHES = """
Onion soup|된장찌개|6|9;Caesar salad|샐러드|7|12;Garlic bread|마늘빵|4|6;Bruschetta|감자전|6|9;Margherita|김치찌개|9|13;Grilled trout|고등어구이|15|22;Beef burger|수제버거|11|16;Fish and chips|생선가스|11|16
Mushroom risotto|버섯리소토|12|17;Lamb curry|양고기카레|13|18;Pad thai|팟타이|10|14;Ramen bowl|돈코츠라멘|10|14;Veggie wrap|비빔밥|7|11;Club sandwich|클럽샌드위치|8|12;Roast duck|오리구이|19|28;Sirloin steak|등심스테이크|22|38
Lasagne|라자냐|11|15;Gnocchi|떡볶이|5|9;Paella|해물파전|14|21;Tacos|제육볶음|8|12;Dumplings|군만두|6|9;Spring rolls|춘권|5|8;Chicken wings|닭날개튀김|8|12;Fries|감자튀김|3|5;Coleslaw|계란찜|3|6
Cheese platter|치즈 모둠|12|19;Tomato soup|순두부찌개|5|9;Pumpkin soup|단호박죽|6|9;Oysters|굴전|14|24;Goulash|갈비탕|11|17;Schnitzel|돈까스|10|18;Pancakes|김치전|6|10;Waffles|와플|6|9;Omelette|오므라이스|7|11
Porridge|호박죽|4|13;Falafel plate|잡채|9|13;Tofu bowl|두부김치|9|13;Poke bowl|연어덮밥|11|15;Mussels|홍합탕|13|19;Ceviche|물회|12|17;Pulled pork|보쌈|12|32;Ratatouille|나물 모둠|10|14;Moussaka|칼국수|8|14
Bulgogi|불고기|12|18;Cold noodles|물냉면|8|12;Kimbap|김밥|3|5;Tempura|새우튀김|9|14
"""
_DRINKS = """
Espresso|에스프레소|2|3;Double espresso|도피오|2.5|4;Americano|아메리카노|2.5|4;Cappuccino|카푸치노|3|5;Flat white|플랫화이트|3|5;Latte|카페라떼|3|5;Mocha|카페모카|3.5|5.5;Cold brew|콜드브루|3.5|5.5;Matcha latte|말차라떼|4|6
Chai latte|차이라떼|3.5|5.5;Hot chocolate|핫초코|3|5;Earl Grey|얼그레이|2|4;Peppermint tea|페퍼민트|2|4;Rooibos|루이보스|2|4;Ginger tea|유자차|2.5|4.5;Iced tea|아이스티|2.5|4;Lemonade|레모네이드|3|5;Ginger ale|진저에일|2.5|4
Apple spritz|청사과에이드|3|5;Mango smoothie|망고스무디|4|7;Banana shake|바나나쉐이크|4|6;Tonic water|토닉워터|2|4;Still water|생수|1|3;House red|하우스 레드와인|5|8;House white|하우스 화이트와인|5|8;Pale ale|페일에일|4|7
Pilsner|생맥주|4|6;Cider|사이다|2|5;Prosecco|막걸리|4|8;Gin fizz|진피즈|7|11;Affogato|아포가토|4|7;Citron tea|유자차|3|5;Jujube tea|매실차|3|5;Milk tea|밀크티|3|5.5
"""
_SWEETS = """
Cheesecake|치즈케이크|4|7;Carrot cake|당근케이크|4|6;Brownie|브라우니|3|5;Blueberry muffin|블루베리머핀|2.5|4;Croissant|크루아상|2|4;Cinnamon roll|시나몬롤|3|5;Lemon tart|레몬타르트|4|6;Apple pie|애플파이|4|6;Tiramisu|티라미수|5|8
Panna cotta|판나코타|5|7;Ice cream|아이스크림|2|6;Creme caramel|커스터드푸딩|4|7;Scone|스콘|2|4;Almond cookie|아몬드쿠키|1.5|3;Bagel|베이글|2|5;Macaron|마카롱|1.5|3;Churros|츄러스|3|6;Baklava|약과|2|5;Egg tart|에그타르트|2|4;Honey toast|허니브레드|4|8
"""
_GOODS = """
Desk lamp|책상 스탠드|19|60;Office chair|사무용 의자|89|320;Standing desk|높이조절 책상|220|600;Mechanical keyboard|기계식 키보드|59|180;Wireless mouse|무선 마우스|15|80;27-inch monitor|27인치 모니터|150|420;Laptop sleeve|노트북 파우치|14|40;USB-C hub|USB 허브|22|75
Headphones|헤드폰|39|290;Earbuds|무선 이어폰|25|190;Power bank|보조 배터리|19|60;Phone case|휴대폰 케이스|9|35;Smart watch|스마트워치|120|390;Fitness band|피트니스 밴드|29|90;Rain jacket|방수 재킷|49|170;Wool sweater|울 스웨터|39|110
Running shoes|러닝화|59|160;Hiking boots|등산화|79|220;Backpack 25 l|백팩 25L|39|130;Travel mug|텀블러|14|38;Yoga mat|요가 매트|18|60;Dumbbell set|아령 세트|35|120;Tent for two|2인용 텐트|89|290;Sleeping bag|침낭|45|160;Camping stove|캠핑 버너|25|90
Water filter|정수 필터|20|55;Kettle|전기 주전자|25|80;Toaster|토스터|29|90;Rice cooker|전기밥솥|60|250;Air fryer|에어프라이어|70|210;Frying pan|프라이팬|20|70;Knife set|칼 세트|35|140;Cutting board|도마|12|45;Vacuum cleaner|청소기|90|450
Humidifier|가습기|30|110;Desk fan|탁상 선풍기|20|65;Wall clock|벽시계|15|60;Bed linen|이불 커버|35|120;Pillow|메모리폼 베개|18|70;Floor rug|러그|40|180;Bookshelf|책장|59|210;Plant pot|화분|8|40;Picture frame|액자|9|35
Tripod|삼각대|25|120;Webcam|웹캠|29|130;Microphone|마이크|45|190;Graphics tablet|그래픽 태블릿|55|260;Memory card|메모리 카드|12|60;External SSD|외장 SSD|69|210;Router|공유기|45|190;Printer ink|프린터 잉크|18|60
Board game|보드게임|20|55;Puzzle 1000|퍼즐 1000조각|14|30;Bike helmet|자전거 헬멧|29|110;Bike light|자전거 라이트|15|60;Garden hose|정원 호스|18|50;Tool box|공구함|25|120;Cordless drill|전동 드릴|59|190;Sunglasses|선글라스|19|140;Leather belt|가죽 벨트|19|65;Suitcase|여행 가방|69|260
"""
_SERVICES = """
Logo design|로고 디자인|300|1500;Website hosting|웹 호스팅|60|300;Copywriting|문안 작성|150|900;Photo session|사진 촬영|200|1200;Translation|번역|90|800;Proofreading|교정 교열|60|400;Server maintenance|서버 유지보수|150|900;Data migration|데이터 이전|300|2200
App prototype|앱 시제품|900|4200;Interior painting|실내 도장|400|2400;Window cleaning|창문 청소|80|420;Carpet fitting|바닥 시공|250|1300;Roof repair|지붕 수리|500|3200;Garden care|정원 관리|90|520;Plumbing work|배관 공사|120|900;Heating check|가스 점검|80|260
Tax advice|세무 상담|150|900;Bookkeeping|기장 대행|120|700;Legal review|법률 검토|250|1800;Staff training|직원 교육|300|1900;Workshop day|워크숍 1일|500|2100;Video editing|영상 편집|200|1500;Sound mixing|음향 믹싱|150|900;Event catering|행사 케이터링|400|3000
Delivery van|화물 운송|60|400;Storage unit|창고 보관|70|350;Security audit|보안 점검|600|3500;SEO report|검색 최적화|150|800;Newsletter setup|뉴스레터 제작|100|600;Print flyers|전단 인쇄|60|450;Business cards|명함 인쇄|25|140;Travel costs|출장비|40|480
Express fee|급행료|20|160;Licence renewal|라이선스 갱신|90|900;Cloud storage|클라우드 저장소|30|280;Consulting hours|컨설팅|200|2600;Project management|프로젝트 관리|400|3400;User research|사용자 조사|300|2500
"""
_SHOPS = "Green Basket|Corner Market|Harbour Foods|Maple Grocers|Sunny Mart|Hill Street Store|Daily Pantry|Northside Market|Bluebird Deli|Fern and Sons|Old Mill Shop|Riverbank Stores|Pinewood Supply|Lucky Seven Mart|Orchard Lane|Field Fresh|Quick Stop 24|Copper Kettle Goods|Willow Market|Baker Street Foods"
_SHOPS_KO = "행복마트|싱싱유통|하늘슈퍼|동네마켓|푸른식자재|우리할인점|별빛편의점|한마음마트|새벽시장|초록장터|큰나무마트|해오름상회|바른먹거리|정다운슈퍼|강변마켓|미소마트|온누리상회|달빛가게|다정마트|아침농산"
_EATERIES = "The Copper Spoon|Casa Verde|Olive and Thyme|Lantern House|Blue Door Bistro|Saffron Table|The Red Kettle|Harbour Grill|Juniper Room|Moonlight Diner|Fig Tree|Noodle Corner|Little Lisbon|Stone Oven|Rosemary Lane|The Quiet Bean|Paper Crane|North Pier|Cedar and Salt|Morning Glory"
_EATERIES_KO = "소담식당|달팽이부엌|온기밥상|골목길식당|솔향|푸른달카페|느린오후|한옥다방|바다횟집|참숯마당|할매국수|모퉁이커피|봄날식탁|은행나무집|별다방|나무그늘|고운상|서촌키친|옥상정원|감나무집"
_FIRMS = "Brightline Studio|Kestrel Works|Oakfield Partners|Nimbus Systems|Palmer Repairs|Tidewater Media|Larkspur Design|Granite Services|Halden Consulting|Silverbirch Ltd|Corvus Labs|Meadow Print|Atlas Movers|Beacon Translations|Juniper Legal|Redwood Carpentry"
_FIRMS_KO = "한빛디자인|누리시스템|가온파트너스|푸름인쇄|다온컨설팅|미르소프트|한결건축|새움미디어|아라번역|정도세무회계|바름정비|하나설비|이음교육|솔빛스튜디오|도담물산|늘찬기획"
_FIRST = "Emma|Liam|Sofia|Noah|Clara|Jonas|Amira|Oscar|Priya|Lucas|Hanna|Mateo|Greta|Samuel|Ivy|Felix|Nora|Daniel|Elena|Theo|Yusuf|Marta|Owen|Alice|Ravi|Lena|Hugo|Zoe|Peter|Maria"
_LAST = "Carter|Novak|Silva|Berg|Okafor|Lindqvist|Meyer|Rossi|Dubois|Patel|Kowalski|Haas|Moreno|Walsh|Tanaka|Ivanov|Brooks|Fischer|Nakamura|Costa|Reid|Olsen|Hughes|Marin|Adler|Fontaine"
_SURNAMES_KO, _GIVEN_KO = "김이박최정강조윤장임한오서신권황안송류홍", "민준|서연|도윤|하은|지호|수아|예준|지우|현우|채원|은지|태현|소영|재훈|미경|동욱|유진|성민|나래|보람|영호|혜진|주원|다인|상철|정숙"
_CITIES = "Oslo|Lisbon|Vienna|Prague|Dublin|Geneva|Braga|Malmo|Turin|Leeds|Alesund|Gdansk|Basel|Lyon|Seville|Hamburg|Bruges|Maribor|Tallinn|Riga|Nairobi|Lima|Cusco|Boston|Denver|Seattle|Austin|Toronto|Cairns|Osaka|Kyoto|Hanoi|Jakarta|Mumbai|Cairo|Tunis|Athens|Izmir|Bristol|Cardiff"
_CITIES_KO = "서울|부산|대구|인천|광주|대전|울산|세종|수원|원주|강릉|청주|전주|순천|나주|포항|창원|진주|제주|원주|천안|영주|경주|익산|순천|양양|김해|용인|성남|평택|도쿄|오사카|파리|런던|방콕|하노이|시드니|뉴욕"


def _parsed(pool: str) -> list[tuple[str, str, float, float]]:
    lines = [line.split("|") for line in pool.replace("\n", ";").split(";") if line]
    return [(english, korean, float(low), float(high)) for english, korean, low, high in lines]


GROCERIES, DISHES, DRINKS, SWEETS, GOODS, SERVICES = map(_parsed, [_GROCERIES, _DISHES, _DRINKS, _SWEETS, _GOODS, _SERVICES])


def some(rng: random.Random, pool: list[tuple[str, str, float, float]], count: int, korean: bool) -> tuple[list[str], list[tuple[float, float]]]:
    """That many names of the pool, and between what they cost. No name is part of another, so each names one thing."""
    chosen: list[tuple[str, str, float, float]] = []
    for one in rng.sample(pool, len(pool)):
        name = one[korean].lower()
        if len(chosen) < count and not any(name in other[korean].lower() or other[korean].lower() in name for other in chosen):
            chosen.append(one)
    return [one[korean] for one in chosen], [one[2:] for one in chosen]


def _one_of(english: str, korean: str):
    pools = english.split("|"), korean.split("|")
    return lambda rng, is_korean: rng.choice(pools[is_korean])


shop, eatery, firm, city = _one_of(_SHOPS, _SHOPS_KO), _one_of(_EATERIES, _EATERIES_KO), _one_of(_FIRMS, _FIRMS_KO), _one_of(_CITIES, _CITIES_KO)


def cities(rng: random.Random, korean: bool, count: int) -> list[str]:
    return rng.sample((_CITIES_KO if korean else _CITIES).split("|"), count)


def person(rng: random.Random, korean: bool) -> str:
    if korean:
        return rng.choice(_SURNAMES_KO) + rng.choice(_GIVEN_KO.split("|"))
    return f"{rng.choice(_FIRST.split('|'))} {rng.choice(_LAST.split('|'))}"


def people(rng: random.Random, korean: bool, count: int) -> list[str]:
    """Different people, whose first names differ as well."""
    found: dict[str, str] = {}
    while len(found) < count:
        one = person(rng, korean)
        found.setdefault(one[1:] if korean else one.split()[0], one)
    return list(found.values())


_MONTHS = "January February March April May June July August September October November December".split()


def dates(rng: random.Random, korean: bool, count: int, year: int | None = None) -> list[str]:
    """Dates in one notation, in no order."""
    notation = rng.choice(
        ["{y}-{m:02}-{d:02}", "{y}년 {m}월 {d}일", "{y}.{m:02}.{d:02}", "{y}/{m:02}/{d:02}", "{m}월 {d}일"] if korean else ["{y}-{m:02}-{d:02}", "{d} {name} {y}", "{short} {d}, {y}", "{d:02}/{m:02}/{y}", "{d:02}.{m:02}.{y}", "{d} {short} {y}"]
    )
    found = []
    for _ in range(count):
        month = rng.randint(1, 12)
        found.append(notation.format(y=year or rng.randint(2019, 2029), m=month, d=rng.randint(1, 28), name=_MONTHS[month - 1], short=_MONTHS[month - 1][:3]))
    return found


def date(rng: random.Random, korean: bool, year: int | None = None) -> str:
    return dates(rng, korean, 1, year)[0]


def clock(rng: random.Random) -> str:
    return f"{rng.randint(6, 22):02}:{rng.randint(0, 59):02}"
