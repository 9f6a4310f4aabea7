"""Names, dates, codes and places: what several groups of things are described by."""

import datetime
import random

from ..thing import Value

GIVEN = (
    "Adele Amir Anouk Arjun Astrid Beatriz Bram Callum Carmen Chidi Clara Dariusz Delia Dmitri Edith Elif Emeka Enzo Esther Farah Felix Fiona Gareth Gita Greta Hamza "
    "Hana Harriet Hugo Ida Imran Ines Ivo Jasper Joanna Kamal Kirsten Lars Leila Linus Lorna Maeve Malik Marek Mei Milan Moira Nadia Nils Nora Olga Omar Oscar Paula "
    "Pavel Petra Priya Quentin Rafael Ravi Rosa Rupert Sanne Selma Silas Sofia Stefan Tamsin Tariq Theo Ulla Uma Vera Victor Wanda Wes Ximena Yara Yusuf Zelda Zoe"
).split()
FAMILY = (
    "Abbott Adeyemi Ahlberg Almeida Aydin Barlow Becker Bianchi Boateng Brandt Calloway Castillo Chaudhry Conway Costa Dalgaard Delacroix Dobson Eklund Fairley Farouk "
    "Ferrari Finch Fontaine Garrity Gomes Haddad Hale Hargrove Hoffmann Ibarra Ikeda Jansen Kaplan Keller Khalil Kowalski Larkin Lindqvist Lowell Mahoney Marchetti "
    "Mbeki Mercer Moreau Nakano Navarro Novak Okafor Osborne Park Pereira Quigley Ramos Rashid Reyes Rossi Rutherford Sandoval Schulz Sinclair Sokolov Tanaka Thorne "
    "Underwood Vasquez Vogel Wahlberg Whitaker Yilmaz Zeller"
).split()
GIVEN_KO = (
    "가영 건우 경민 규리 나영 다솜 다은 대현 도현 동욱 명수 미란 민아 민재 병철 보람 상우 새롬 서진 석진 선영 성민 세아 소율 수빈 수정 승현 시윤 아름 연우 영호 예린 용준 우진 유나 윤서 은채 은호 인성 재민 정아 정훈 주연 준영 지아 지원 지호 진우 찬영 채원 태민 태윤 하늘 하린 "
    "한결 해인 현주 형준 혜진 호연 효주 희수"
).split()
FAMILY_KO = "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 홍 전 고 문 양 손 배 백 허 유 남 심 노 하 곽 성 차 주 우 구 민 진 지 엄 채 원 천 방 공 현 함 변 추 도 소 석 선 설 마 길 연".split()
_MONTHS = "January February March April May June July August September October November December".split()
_CITIES = (
    "Kolding|Hasselt|Molde|Vitoria|Bologna|Bristol|Brno|Cardiff|Chicago|Sligo|Dakar|Denver|Dresden|Dundee|Tralee|Geneva|Ghent|Graz|Haifa|Moncton|Bendigo|Izmir|Jaipur|"
    "Kyoto|Lagos|Leeds|Lima|Linz|Lyon|Malmö|Manila|Nairobi|Nantes|Odense|Osaka|Ottawa|Mildura|Aveiro|Cuenca|Riga|Rotterdam|Seville|Tampa|Tartu|Turin|Utrecht|Valencia|"
    "Vilnius|York|Osijek"
)
_CITIES_KO = (
    "서울 마포구|서울 송파구|부산 해운대구|부산 사하구|대구 수성구|대전 유성구|광주 북구|인천 연수구|울산 남구|세종시|수원시 팔달구|성남시 분당구|고양시 일산|용인시 수지|청주시|천안시|전주시 완산구|여수시|순천시|목포시|포항시|경주시|창원시|진주시|김해시|강릉시|춘천시|원주시|속초시|"
    "제주시|서귀포시|안동시|구미시|군산시|평택시|파주시|김포시|하남시|양평군|통영시"
)
_SITES = (
    "acornmail birchpost bluefern cedarworks dovetail eastquay fernhill goldleaf harborline inkwell junipernet kitemail larkspur mapleoffice northgate oakfield "
    "pinepost quarrymail riverbend stonebridge tidemark willowmail"
).split()


def one_of(english: str, korean: str) -> Value:
    choices, choices_ko = english.split("|"), korean.split("|")
    return lambda rng, ko: rng.choice(choices_ko if ko else choices)


def two_of(english: str, korean: str) -> Value:
    choices, choices_ko = english.split("|"), korean.split("|")
    return lambda rng, ko: ", ".join(rng.sample(choices_ko if ko else choices, 2))


def joined(first: str, second: str, first_ko: str, second_ko: str) -> Value:
    """Names of two parts."""
    one, two = one_of(first, first_ko), one_of(second, second_ko)
    return lambda rng, ko: f"{one(rng, ko)} {two(rng, ko)}"


def number(low: int, high: int, unit: str = "", unit_ko: str = "") -> Value:
    return lambda rng, ko: f"{rng.randint(low, high)}{unit_ko if ko else unit}"


def code(*shapes: str) -> Value:
    """`9` stands for a digit, `A` for a letter."""

    def value(rng: random.Random, ko: bool) -> str:
        letters = {"9": "0123456789", "A": "ABCDEFGHJKLMNPQRSTUVWXYZ"}
        return "".join(rng.choice(letters[sign]) if sign in letters else sign for sign in rng.choice(shapes))

    return value


def person(rng: random.Random, ko: bool) -> str:
    return rng.choice(FAMILY_KO) + rng.choice(GIVEN_KO) if ko else f"{rng.choice(GIVEN)} {rng.choice(FAMILY)}"


def days(first: int, last: int) -> Value:
    """Dates of these years, with the year."""

    def value(rng: random.Random, ko: bool) -> str:
        year, month, day = rng.randint(first, last), rng.randint(1, 12), rng.randint(1, 28)
        name = _MONTHS[month - 1]
        if ko:
            return rng.choice([f"{year}년 {month}월 {day}일", f"{year}. {month}. {day}.", f"{year}-{month:02}-{day:02}", f"{year}.{month:02}.{day:02}"])
        numbered = [f"{year}-{month:02}-{day:02}", f"{day:02}/{month:02}/{year}", f"{day:02}.{month:02}.{year}"]
        return rng.choice([f"{day} {name} {year}", f"{name[:3]} {day}, {year}", *numbered])

    return value


def soon(rng: random.Random, ko: bool) -> str:
    """Dates as people write them about the next weeks: mostly without a year."""
    day = datetime.date(rng.randint(2021, 2028), 1, 1) + datetime.timedelta(days=rng.randint(0, 364))
    if ko:
        weekday = "월화수목금토일"[day.weekday()]
        date = f"{day.month}월 {day.day}일"
        return rng.choice([date, f"{date} ({weekday})", f"{day.month}/{day.day}({weekday})", f"{weekday}요일, {date}", day.isoformat()])
    named = [f"{day:%a} {day.day} {day:%b}", f"{day:%A}, {day:%b} {day.day}", f"{day.day} {day:%B}", f"{day:%b} {day.day}, {day.year}"]
    return rng.choice([*named, day.isoformat(), f"{day.day:02}.{day.month:02}."])


def _clock(rng: random.Random, ko: bool) -> str:
    hour, minute = rng.randint(6, 22), rng.choice([0, 5, 10, 15, 20, 30, 40, 45, 50, 55])
    if ko and rng.random() < 0.5:
        return f"{'오전' if hour < 12 else '오후'} {(hour - 1) % 12 + 1}시" + (f" {minute}분" if minute else "")
    if not ko and rng.random() < 0.5:
        return f"{(hour - 1) % 12 + 1}:{minute:02} {'am' if hour < 12 else 'pm'}"
    return f"{hour:02}:{minute:02}"


def moment(rng: random.Random, ko: bool) -> str:
    return f"{soon(rng, ko)}{' ' if ko else ', '}{_clock(rng, ko)}"[:24].rstrip(" ,")


def mail_address(rng: random.Random, ko: bool) -> str:
    user = rng.choice(GIVEN).lower()[: rng.randint(1, 6)] + rng.choice([".", "", "_", str(rng.randint(2, 99))]) + rng.choice(FAMILY).lower()[:5]
    return f"{user}@{rng.choice(_SITES)[:6]}.{rng.choice(['com', 'org', 'net', 'kr'] if ko else ['com', 'org', 'net', 'io'])}"


employer = joined(
    (
        "Alder|Amber|Anchor|Beacon|Birch|Bluestone|Cobalt|Coral|Crown|Delta|Falcon|Fjord|Granite|Harbor|Ivory|Juniper|Lantern|Meridian|Nimbus|Orchid|Pioneer|Quartz|"
        "Raven|Sable|Summit|Tulip|Vertex|Zenith"
    ),
    (
        "Analytics|Bank|Bakery|Builders|Clinic|Design|Energy|Foods|Freight|Games|Health|Insurance|Labs|Logistics|Media|Motors|Optics|Press|Robotics|School|Software|"
        "Studio|Fabrics|Travel|Works"
    ),
    "가온|나래|다온|동해|라온|마루|미래|바른|백두|새벽|서해|소담|솔빛|아람|온누리|우람|은하|정우|청솔|태평|푸른|한결|한빛|해솔",
    "건설|교육|금융|기획|디자인|물류|미디어|바이오|병원|상사|소프트|식품|엔지니어링|연구소|은행|전자|제약|출판사|테크|통신|항공|화학",
)
_JOBS = (
    "Accountant|Architect|Baker|Biologist|Bus driver|Carpenter|Chemist|Civil engineer|Data analyst|Dentist|Economist|Editor|Electrician|Florist|Gardener|Geologist|"
    "Illustrator|Interpreter|Journalist|Lawyer|Librarian|Mechanic|Midwife|Musician|Nurse|Optician|Paramedic|Pharmacist|Photographer|Physicist|Pilot|Plumber|"
    "Product manager|Sales manager|Software engineer|Surveyor|Tailor|Teacher|Translator|UX designer|Vet|Welder"
)
_JOBS_KO = (
    "간호사|개발자|건축가|경찰관|교사|기계 설계사|기자|디자이너|목수|물리치료사|미용사|바리스타|번역가|변호사|사서|사진작가|사회복지사|세무사|소방관|수의사|약사|연구원|영양사|요리사|용접공|은행원|작곡가|전기 기사|정비사|제빵사|조종사|치과 의사|통역사|편집자|플로리스트|회계사|영업 관리자|"
    "데이터 분석가|조경사|측량사"
)
job = one_of(_JOBS, _JOBS_KO)
city = one_of(_CITIES, _CITIES_KO)
