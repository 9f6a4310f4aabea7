"""What charts show: titles, what is measured, and names of what is compared."""

import random
from dataclasses import dataclass

from ..boards.words import DAYS, MONTHS, PLACES, PRODUCTS, pick

# Title, unit before, unit after, names: English, then Korean.
_SUBJECTS = [
    ("Budget by team|Spending per department", "팀별 예산|부서별 지출", ("$", "k"), ("", "만 원"), "Sales Marketing Support Finance Design Legal Logistics Research Training Quality", "영업 마케팅 고객지원 재무 디자인 법무 물류 연구 교육 품질"),
    ("Visits by channel|Where our visitors come from|Traffic sources", "유입 경로|채널별 방문|방문자는 어디서 오나", ("", ""), ("", "회"), "Search Social Direct Referral Email Ads Partners Newsletter", "검색 소셜 직접 추천 이메일 광고 제휴 뉴스레터"),
    ("Power by source|Electricity mix|Energy produced", "발전원별 전력|전기 생산|에너지 생산량", ("", " GWh"), ("", " GWh"), "Wind Solar Hydro Nuclear Coal Gas Biomass Geothermal", "풍력 태양광 수력 원자력 석탄 가스 바이오매스 지열"),
    ("Monthly spending|Household budget|Where the money goes", "월 지출|가계부|돈은 어디에 쓰나", ("€", ""), ("", "만 원"), "Rent Food Transport Clothing Leisure Insurance Phone Books Gifts Pets", "집세 식비 교통비 의류 여가 보험 통신비 도서 선물 반려동물"),
    ("Fruit harvest|Fruit sold this week|Yield of the orchard", "과일 수확량|이번 주 팔린 과일|과수원 수확", ("", " t"), ("", "톤"), "Apples Pears Cherries Grapes Plums Peaches Figs Melons Lemons Apricots", "사과 서양배 체리 포도 자두 복숭아 무화과 참외 레몬 살구"),
    ("How we get to work|Ways to school|Commuters by transport", "출근 수단|통학 방법|교통수단별 이용자", ("", ""), ("", "명"), "Bus Train Car Bicycle Walking Ferry Tram Scooter Subway", "버스 기차 자동차 자전거 도보 배 노면전차 킥보드 지하철"),
    ("Favourite pets|Animals at the shelter|Pets of our readers", "좋아하는 동물|보호소 동물|독자의 반려동물", ("", ""), ("", "마리"), "Cats Dogs Rabbits Parrots Hamsters Turtles Goldfish Ponies Canaries", "고양이 개 토끼 앵무새 햄스터 거북 금붕어 조랑말 카나리아"),
    ("Languages spoken|Students by language|Courses booked", "사용 언어|언어별 수강생|예약된 강좌", ("", ""), ("", "명"), "English Spanish French German Korean Arabic Hindi Italian Swahili Polish", "영어 스페인어 프랑스어 독일어 한국어 아랍어 힌디어 이탈리아어 스와힐리어 폴란드어"),
    ("Storage by type|What fills the disk|Space used", "저장 공간 사용량|디스크를 채우는 것|종류별 용량", ("", " GB"), ("", " GB"), "Photos Videos Music Apps System Documents Backups Mail Games Cache", "사진 동영상 음악 앱 시스템 문서 백업 메일 게임 캐시"),
    ("Medals by club|Points in the league|Score after round 5", "클럽별 메달|리그 승점|5라운드 점수", ("", ""), ("", "점"), "Falcons Otters Badgers Comets Rovers Pirates Wolves Herons Titans Bears", "독수리 수달 오소리 혜성 탐험대 해적 늑대 왜가리 거인 곰"),
    ("Hours per task|Time spent|Working week", "업무별 시간|사용한 시간|한 주의 업무", ("", " h"), ("", "시간"), "Meetings Coding Reviews Planning Mail Travel Training Calls Reports Breaks", "회의 개발 검토 기획 메일 이동 교육 통화 보고서 휴식"),
    ("Drinks sold|Cafe orders|Cups served", "판매된 음료|카페 주문|나간 잔 수", ("", ""), ("", "잔"), "Espresso Latte Cocoa Mocha Chai Lemonade Cider Matcha Smoothie Water", "에스프레소 라테 코코아 모카 짜이 레모네이드 사이다 말차 스무디 생수"),
    ("Instruments taught|Orchestra members|Music school", "악기별 수강생|단원 수|음악 학교", ("", ""), ("", "명"), "Piano Violin Cello Flute Drums Guitar Harp Trumpet Oboe Tuba", "피아노 바이올린 첼로 플루트 드럼 기타 하프 트럼펫 오보에 튜바"),
    ("Survey: preferred season|Crimes solved|Votes cast", "설문: 선호도|처리한 사건|투표 결과", ("", ""), ("", "표"), "Kim Alder Brandt Castillo Dupont Eklund Farrow Gupta Hansen Ibarra", "김가온 이나래 박다솔 최라온 정마루 강바다 조사랑 윤아람 장자람 임차돌"),
]  # fmt: skip
_MEASURED = [("Rainfall", "강수량", " mm", " mm"), ("Visitors", "방문자 수", "", "명"), ("Sales", "매출", "k", "만 원"), ("Temperature", "기온", "°", "도"), ("Orders", "주문", "", "건"), ("Guests", "투숙객", "", "명"), ("Deliveries", "배송", "", "건"), ("Steps", "걸음", "", "보"), ("Sunshine", "일조 시간", " h", "시간"), ("Loans", "대출", "", "권")]


@dataclass(frozen=True)
class Series:
    title: str
    names: list[str]
    values: list[float]
    written: list[str]


def some_series(rng: random.Random, korean: bool, number: int, periods: bool = False) -> Series:
    """Names and values, all different. `periods`: months or days in their order."""
    draw = rng.random()
    if periods or draw < 0.15:
        pool = rng.choice([MONTHS, MONTHS, DAYS])
        number = min(number, len(pool))
        at = rng.randrange(len(pool) - number + 1)
        full = rng.random() < 0.5
        names = [pair[korean] if korean or full else pair[0][:3] for pair in pool[at : at + number]]
        if korean and pool is DAYS and not full:
            names = [name[0] for name in names]
        english, hangul, unit, unit_ko = rng.choice(_MEASURED)
        before, after = "", unit_ko if korean else unit
        title = rng.choice([hangul, f"{hangul} 추이", f"{'월' if pool is MONTHS else '요일'}별 {hangul}"] if korean else [english, f"{english} per {'month' if pool is MONTHS else 'day'}", f"{english} so far", f"{english} 2024"])
    elif draw < 0.4:
        names = pick(rng, rng.choice([PLACES, PLACES, PRODUCTS]), korean, number)
        english, hangul, unit, unit_ko = rng.choice([m for m in _MEASURED if m[0] not in ("Rainfall", "Sunshine", "Temperature", "Steps")])
        before, after = "", unit_ko if korean else unit
        title = f"{rng.choice(['주요 ', '전체 ', '이달의 ', ''])}{hangul}" if korean else rng.choice([f"{english} compared", f"{english} at a glance", f"Top {english.lower()}", english])
    else:
        titles, titles_ko, units, units_ko, words, words_ko = rng.choice(_SUBJECTS)
        names = rng.sample((words_ko if korean else words).split(), min(number, 8))
        before, after = units_ko if korean else units
        title = rng.choice((titles_ko if korean else titles).split("|"))
    if rng.random() < 0.3:
        before, after = "", ""
    top, fraction = rng.choice([(40, 1), (100, 1), (1000, 1), (9000, 1), (40, 10)])
    values = [n / fraction for n in rng.sample(range(max(2, top * fraction // 12), top * fraction), len(names))]
    return Series(title, names, values, [f"{before}{v:,.1f}{after}" if fraction == 10 else f"{before}{v:,.0f}{after}" for v in values])
