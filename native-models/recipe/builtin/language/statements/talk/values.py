"""How what fills a slot is drawn, and what several groups of statements fill theirs with."""

import random

from ..statement import Value


def pick(english: str, korean: str) -> Value:
    pools = english.split("|"), korean.split("|")
    return lambda rng, is_korean: rng.choice(pools[is_korean])


def number(low: int, high: int, english: str, korean: str, step: int = 1) -> Value:
    """A number with its unit: `#` stands for it."""
    return lambda rng, is_korean: (korean if is_korean else english).replace("#", f"{rng.randrange(low, high, step):,}")


def either(*values: Value) -> Value:
    return lambda rng, is_korean: rng.choice(values)(rng, is_korean)


def time_of_day(rng: random.Random, korean: bool) -> str:
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


def afternoon(rng: random.Random, korean: bool) -> str:
    hour, minute = rng.randint(1, 6), rng.choice((15, 20, 30, 40, 45))
    return f"오후 {hour}시 {minute}분" if korean else f"{hour}:{minute} pm"


def date(rng: random.Random, korean: bool) -> str:
    month, day = rng.randrange(12), rng.randint(1, 28)
    if korean:
        return rng.choice((f"{month + 1}월 {day}일", f"{day}일", f"{month + 1}/{day}"))
    name = "January February March April May June July August September October November December".split()[month]
    ending = "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return rng.choice((f"{name} {day}", f"{day} {name}", f"the {day}{ending}", f"{name[:3]} {day}", f"{name} {day}{ending}"))


def celsius(rng: random.Random, korean: bool) -> str:
    degrees = rng.randint(30, 52) * 5
    return f"{degrees}도" if korean else rng.choice((f"{degrees} °C", f"{degrees}°C", f"{degrees} degrees", f"{degrees}C"))


WEEKDAY = pick("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday", "월요일|화요일|수요일|목요일|금요일|토요일|일요일")
DAY = either(WEEKDAY, date)
PERSON = pick(
    "Grandma|Aunt Ruth|Uncle Theo|Mia|Noah|Priya|Oskar|Leila|Hugo|Greta|Pavel|Ines|Tariq|Bridget|Kofi|Yara|Stefan|Wanda|Dmitri|Alba|Felix|Rosalie|Jonas|Carmen|"
    "Arjun|Elsie|Magnus|Nadia|Ravi|Beatriz|Cem|Dora|Emil|Fiona|Gus|Heidi|Ivo|Jade|Karim|Lotte|Marek|the twins|the kids|Dad|my sister|our neighbour|the boss",
    "할머니|이모|삼촌|고모|아빠|엄마|동생|우리 누나|형|큰아버지|민수|영희|하늘이|정우|세영|미나|재석|소희|준호|가은|도현|수정|승민|다혜|태호|보라|은우|지민|상우|혜원|현정|동건|나영|기태|선미|건우|아린|규진|쌍둥이|애들|팀장님|옆집 아저씨|사장님|막내",
)
CITY = pick(
    "Lisbon|Oslo|Kyoto|Aveiro|Graz|Tampere|Molde|Malmö|Utrecht|Seville|Opole|Ghent|Leeds|Boston|Denver|Austin|Quebec|Naples|Osijek|Split|"
    "Riga|Tallinn|Basel|Lyon|Nice|Sligo|Bath|York|Bendigo|Mildura|Osaka|Busan|Jeju|Hanoi|Bangkok|Marrakesh|Athens|Cologne|Dresden|Salzburg",
    "부산|제주도|강릉|인제|고흥|경주|전주|대전|대구|광주|화천|고성|포항|영주|나주|순천|양양|가평|하동|합천|울산|청주|평창|단양|태안|진안|수원|인천|오사카|교토|도쿄|다낭|방콕|타이베이|삿포로|파리|런던",
)
SPOT = pick(
    "the fountain|the north gate|platform 4|the main entrance|the ticket office|the bus stop|the library steps|the old bridge|car park B|the bakery|"
    "the boathouse|the town hall|the lighthouse|the clock tower|the swimming pool|the cinema|exit 3|the harbour|the tram stop|the church|"
    "the climbing wall|the rose garden|the ice rink|the lobby|the food court|the kiosk|the playground|the museum café|the petrol station|"
    "the market hall|the cable car|the post office|gate 12|the bike shop|the campsite|the chapel|the sports hall|the south exit|the pharmacy|the statue",
    "분수대 앞|정문|2번 출구|매표소|버스 정류장|도서관 앞|빵집 앞|시청 앞|시계탑|수영장 입구|영화관 로비|7번 출구|선착장|성당 앞|놀이터|편의점 앞|주유소|약국 앞|우체국|동상 앞|"
    "후문|터미널|지하 주차장|공원 입구|카페 앞|박물관 앞|푸드코트|체육관|등산로 입구|은행 앞|학교 앞|경비실|호텔 로비|역 광장|서점 앞|전망대|야구장 3루|다리 밑|케이블카 앞|아이스링크",
)
DISH = pick(
    "lentil soup|lasagne|mushroom risotto|chili|potato salad|pumpkin curry|pad thai|fish tacos|ramen|goulash|paella|quiche|falafel|carrot cake|"
    "apple pie|tiramisu|bibimbap|dumplings|shakshuka|pancakes|gnocchi|moussaka|meatballs|fried rice|tomato soup|cheese fondue|spring rolls|"
    "ratatouille|roast chicken|waffles|burritos|sushi|stuffed peppers|onion tart|banana bread|minestrone|couscous|kimchi stew|pierogi|borscht",
    "김치찌개|된장찌개|잡채|불고기|떡볶이|비빔밥|카레|파스타|라자냐|갈비찜|삼계탕|미역국|칼국수|수제비|만둣국|김밥|볶음밥|순두부찌개|감자탕|닭볶음탕|"
    "오므라이스|샌드위치|파전|티라미수|당근 케이크|애플파이|팬케이크|리소토|마라탕|샤부샤부|쌀국수|팟타이|월남쌈|콩국수|냉면|짜장면|돈가스|초밥|제육볶음|해물찜",
)
