"""People and what they arrange: profiles, colleagues, mails, meetings, bookings, pupils, members, shifts, loans, parcels."""

import datetime
import random
import re
from dataclasses import dataclass

from .thing import Known, Thing, Value

_GIVEN = (
    "Adele Amir Anouk Arjun Astrid Beatriz Bram Callum Carmen Chidi Clara Dariusz Delia Dmitri Edith Elif Emeka Enzo Esther Farah Felix Fiona Gareth Gita Greta Hamza Hana Harriet "
    "Hugo Ida Imran Ines Ivo Jasper Joanna Kamal Kirsten Lars Leila Linus Lorna Maeve Malik Marek Mei Milan Moira Nadia Nils Nora Olga Omar Oscar Paula Pavel Petra Priya Quentin Rafael "
    "Ravi Rosa Rupert Sanne Selma Silas Sofia Stefan Tamsin Tariq Theo Ulla Uma Vera Victor Wanda Wes Ximena Yara Yusuf Zelda Zoe"
).split()
_FAMILY = (
    "Abbott Adeyemi Ahlberg Almeida Aydin Barlow Becker Bianchi Boateng Brandt Calloway Castillo Chaudhry Conway Costa Dalgaard Delacroix Dobson Eklund Fairley Farouk Ferrari Finch Fontaine Garrity "
    "Gomes Haddad Hale Hargrove Hoffmann Ibarra Ikeda Jansen Kaplan Keller Khalil Kowalski Larkin Lindqvist Lowell Mahoney Marchetti Mbeki Mercer Moreau Nakano Navarro Novak Okafor Osborne Park "
    "Pereira Quigley Ramos Rashid Reyes Rossi Rutherford Sandoval Schulz Sinclair Sokolov Tanaka Thorne Underwood Vasquez Vogel Wahlberg Whitaker Yilmaz Zeller"
).split()
_GIVEN_KO = (
    "가영 건우 경민 규리 나영 다솜 다은 대현 도현 동욱 명수 미란 민아 민재 병철 보람 상우 새롬 서진 석진 선영 성민 세아 소율 수빈 수정 승현 시윤 아름 연우 영호 예린 용준 우진 유나 윤서 은채 은호 "
    "인성 재민 정아 정훈 주연 준영 지아 지원 지호 진우 찬영 채원 태민 태윤 하늘 하린 한결 해인 현주 형준 혜진 호연 효주 희수"
).split()
_FAMILY_KO = "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 홍 전 고 문 양 손 배 백 허 유 남 심 노 하 곽 성 차 주 우 구 민 진 지 엄 채 원 천 방 공 현 함 변 추 도 소 석 선 설 마 길 연".split()
_MONTHS = "January February March April May June July August September October November December".split()
_CITIES = (
    "Kolding|Hasselt|Molde|Vitoria|Bologna|Bristol|Brno|Cardiff|Chicago|Sligo|Dakar|Denver|Dresden|Dundee|Tralee|Geneva|Ghent|Graz|Haifa|Moncton|Bendigo|Izmir|Jaipur|Kyoto|Lagos|Leeds|Lima|Linz|Lyon|"
    "Malmö|Manila|Nairobi|Nantes|Odense|Osaka|Ottawa|Mildura|Aveiro|Cuenca|Riga|Rotterdam|Seville|Tampa|Tartu|Turin|Utrecht|Valencia|Vilnius|York|Osijek"
)
_CITIES_KO = (
    "서울 마포구|서울 송파구|부산 해운대구|부산 사하구|대구 수성구|대전 유성구|광주 북구|인천 연수구|울산 남구|세종시|수원시 팔달구|성남시 분당구|고양시 일산|용인시 수지|청주시|천안시|전주시 완산구|여수시|순천시|목포시|"
    "포항시|경주시|창원시|진주시|김해시|강릉시|춘천시|원주시|속초시|제주시|서귀포시|안동시|구미시|군산시|평택시|파주시|김포시|하남시|양평군|통영시"
)
_STREETS = "Alder Beech Bridge Canal Castle Cedar Chapel Church Cliff Copper Elm Field Forge Garden Grove Harbour Hazel High Hill King Lake Lime Maple Market Meadow Mill Oak Orchard Park Pine Poplar Quarry River Rose Station Tower Vine Walnut Water Willow".split()
_STREETS_KO = "가람로 강변로 구름길 꽃마을길 느티나무길 달빛로 대학로 도래울로 동백길 매봉로 무지개로 미사대로 바다로 백제로 벚꽃길 봉은사로 산들길 새싹로 솔밭길 수목원로 시청로 양지로 연꽃길 오솔길 온천로 은행나무길 장미로 중앙로 청계로 충장로 한밭대로 해안로".split()
_SITES = "acornmail birchpost bluefern cedarworks dovetail eastquay fernhill goldleaf harborline inkwell junipernet kitemail larkspur mapleoffice northgate oakfield pinepost quarrymail riverbend stonebridge tidemark willowmail".split()


def _one_of(english: str, korean: str) -> Value:
    choices, choices_ko = english.split("|"), korean.split("|")
    return lambda rng, ko: rng.choice(choices_ko if ko else choices)


def _two_of(english: str, korean: str) -> Value:
    choices, choices_ko = english.split("|"), korean.split("|")
    return lambda rng, ko: ", ".join(rng.sample(choices_ko if ko else choices, 2))


def _joined(first: str, second: str, first_ko: str, second_ko: str) -> Value:
    """Names of two parts."""
    one, two = _one_of(first, first_ko), _one_of(second, second_ko)
    return lambda rng, ko: f"{one(rng, ko)} {two(rng, ko)}"


def _number(low: int, high: int, unit: str = "", unit_ko: str = "") -> Value:
    return lambda rng, ko: f"{rng.randint(low, high)}{unit_ko if ko else unit}"


def _code(*shapes: str) -> Value:
    """`9` stands for a digit, `A` for a letter."""

    def value(rng: random.Random, ko: bool) -> str:
        letters = {"9": "0123456789", "A": "ABCDEFGHJKLMNPQRSTUVWXYZ"}
        return "".join(rng.choice(letters[sign]) if sign in letters else sign for sign in rng.choice(shapes))

    return value


def _person(rng: random.Random, ko: bool) -> str:
    return rng.choice(_FAMILY_KO) + rng.choice(_GIVEN_KO) if ko else f"{rng.choice(_GIVEN)} {rng.choice(_FAMILY)}"


def _some_people(rng: random.Random, ko: bool) -> str:
    return ", ".join(rng.choice(_FAMILY_KO) + name if ko else name for name in rng.sample(_GIVEN_KO if ko else _GIVEN, rng.randint(2, 3)))


def _doctor(rng: random.Random, ko: bool) -> str:
    return f"{_person(rng, True)} {rng.choice(['원장', '과장', '교수', '선생님'])}" if ko else f"Dr {rng.choice(_FAMILY)}"


def _days(first: int, last: int) -> Value:
    """Dates of these years, with the year."""

    def value(rng: random.Random, ko: bool) -> str:
        year, month, day = rng.randint(first, last), rng.randint(1, 12), rng.randint(1, 28)
        name = _MONTHS[month - 1]
        if ko:
            return rng.choice([f"{year}년 {month}월 {day}일", f"{year}. {month}. {day}.", f"{year}-{month:02}-{day:02}", f"{year}.{month:02}.{day:02}"])
        return rng.choice([f"{day} {name} {year}", f"{name[:3]} {day}, {year}", f"{year}-{month:02}-{day:02}", f"{day:02}/{month:02}/{year}", f"{day:02}.{month:02}.{year}"])

    return value


def _soon(rng: random.Random, ko: bool) -> str:
    """Dates as people write them about the next weeks: mostly without a year."""
    day = datetime.date(rng.randint(2021, 2028), 1, 1) + datetime.timedelta(days=rng.randint(0, 364))
    if ko:
        weekday = "월화수목금토일"[day.weekday()]
        return rng.choice([f"{day.month}월 {day.day}일", f"{day.month}월 {day.day}일 ({weekday})", f"{day.month}/{day.day}({weekday})", f"{weekday}요일, {day.month}월 {day.day}일", day.isoformat()])
    return rng.choice([f"{day:%a} {day.day} {day:%b}", f"{day:%A}, {day:%b} {day.day}", f"{day.day} {day:%B}", f"{day:%b} {day.day}, {day.year}", day.isoformat(), f"{day.day:02}.{day.month:02}."])


def _clock(rng: random.Random, ko: bool) -> str:
    hour, minute = rng.randint(6, 22), rng.choice([0, 5, 10, 15, 20, 30, 40, 45, 50, 55])
    if ko and rng.random() < 0.5:
        return f"{'오전' if hour < 12 else '오후'} {(hour - 1) % 12 + 1}시" + (f" {minute}분" if minute else "")
    if not ko and rng.random() < 0.5:
        return f"{(hour - 1) % 12 + 1}:{minute:02} {'am' if hour < 12 else 'pm'}"
    return f"{hour:02}:{minute:02}"


def _moment(rng: random.Random, ko: bool) -> str:
    return f"{_soon(rng, ko)}{' ' if ko else ', '}{_clock(rng, ko)}"[:24].rstrip(" ,")


def _phone(rng: random.Random, ko: bool) -> str:
    a, b = rng.randint(200, 9999), rng.randint(1000, 9999)
    if ko:
        return rng.choice([f"010-{rng.randint(2000, 9999)}-{b}", f"0{rng.randint(31, 64)}-{rng.randint(200, 999)}-{b}", f"02-{a}-{b}"])
    return rng.choice([f"+{rng.randint(30, 98)} {rng.randint(10, 99)} {a} {b}", f"({rng.randint(201, 989)}) 555-{b}", f"0{rng.randint(1200, 1999)} {rng.randint(100000, 999999)}", f"0{rng.randint(20, 99)} {a} {b}"])


def _mail_address(rng: random.Random, ko: bool) -> str:
    user = rng.choice(_GIVEN).lower()[: rng.randint(1, 6)] + rng.choice([".", "", "_", str(rng.randint(2, 99))]) + rng.choice(_FAMILY).lower()[:5]
    return f"{user}@{rng.choice(_SITES)[:6]}.{rng.choice(['com', 'org', 'net', 'kr'] if ko else ['com', 'org', 'net', 'io'])}"


def _street(rng: random.Random, ko: bool) -> str:
    if ko:
        return f"{rng.choice(_STREETS_KO)} {rng.randint(2, 240)}" + rng.choice(["", f", {rng.randint(101, 120)}동 {rng.randint(1, 24)}0{rng.randint(1, 6)}호"])
    return f"{rng.randint(2, 240)} {rng.choice(_STREETS)} {rng.choice(['Street', 'Road', 'Lane', 'Avenue', 'Close'])}"


def _room(rng: random.Random, ko: bool) -> str:
    number = rng.randint(101, 899)
    return rng.choice([f"{number}호", f"본관 {number}호", f"별관 {number}호", f"{number // 100}층 회의실 {number % 9 + 1}"] if ko else [f"Room {number}", f"{rng.choice('ABCDE')}-{number}", f"{rng.choice('ABCDE')}{number % 90 + 10}", f"Building {number % 9 + 1}, {number}"])


def _money(low: int, high: int) -> Value:
    """In dollars or the like; a thousand times as many won."""
    return lambda rng, ko: f"{rng.randint(low, high) * 1000 + rng.choice([0, 500]):,}원" if ko else rng.choice(["$", "€", "£"]) + f"{rng.randint(low, high):,}" + rng.choice(["", ".00", ".50"])


def _duration(rng: random.Random, ko: bool) -> str:
    hours, minutes = rng.randint(0, 4), rng.choice([10, 15, 20, 25, 30, 40, 45, 50, 55])
    if ko:
        return (f"{hours}시간 " if hours else "") + f"{minutes}분"
    return rng.choice([f"{hours} h {minutes} min", f"{hours}h {minutes:02}m"]) if hours else f"{minutes} {rng.choice(['min', 'minutes'])}"


def _file(rng: random.Random, ko: bool) -> str:
    stem = rng.choice("계약서 견적서 회의록 보고서 사진 일정표 명단 안내문 초안 신청서 발표자료 도면".split() if ko else "agenda budget contract draft floorplan invite minutes notes offer photos plan quote report scan slides survey ticket".split())
    return f"{stem}{rng.choice(['_', '-', ''])}{rng.randint(1, 99)}.{rng.choice(['hwp', 'pdf', 'xlsx', 'zip', 'jpg', 'docx'] if ko else ['pdf', 'docx', 'xlsx', 'zip', 'jpg', 'png', 'pptx'])}"


_employer = _joined(
    "Alder|Amber|Anchor|Beacon|Birch|Bluestone|Cobalt|Coral|Crown|Delta|Falcon|Fjord|Granite|Harbor|Ivory|Juniper|Lantern|Meridian|Nimbus|Orchid|Pioneer|Quartz|Raven|Sable|Summit|Tulip|Vertex|Zenith",
    "Analytics|Bank|Bakery|Builders|Clinic|Design|Energy|Foods|Freight|Games|Health|Insurance|Labs|Logistics|Media|Motors|Optics|Press|Robotics|School|Software|Studio|Fabrics|Travel|Works",
    "가온|나래|다온|동해|라온|마루|미래|바른|백두|새벽|서해|소담|솔빛|아람|온누리|우람|은하|정우|청솔|태평|푸른|한결|한빛|해솔",
    "건설|교육|금융|기획|디자인|물류|미디어|바이오|병원|상사|소프트|식품|엔지니어링|연구소|은행|전자|제약|출판사|테크|통신|항공|화학",
)
_JOBS = (
    "Accountant|Architect|Baker|Biologist|Bus driver|Carpenter|Chemist|Civil engineer|Data analyst|Dentist|Economist|Editor|Electrician|Florist|Gardener|Geologist|Illustrator|Interpreter|Journalist|Lawyer|Librarian|"
    "Mechanic|Midwife|Musician|Nurse|Optician|Paramedic|Pharmacist|Photographer|Physicist|Pilot|Plumber|Product manager|Sales manager|Software engineer|Surveyor|Tailor|Teacher|Translator|UX designer|Vet|Welder"
)
_JOBS_KO = (
    "간호사|개발자|건축가|경찰관|교사|기계 설계사|기자|디자이너|목수|물리치료사|미용사|바리스타|번역가|변호사|사서|사진작가|사회복지사|세무사|소방관|수의사|약사|연구원|영양사|요리사|용접공|은행원|작곡가|"
    "전기 기사|정비사|제빵사|조종사|치과 의사|통역사|편집자|플로리스트|회계사|영업 관리자|데이터 분석가|조경사|측량사"
)
_job = _one_of(_JOBS, _JOBS_KO)
_department = _one_of(
    "Accounts|Archive|Audit|Catering|Communications|Compliance|Customer Care|Design|Engineering|Facilities|Finance|Fundraising|HR|IT Support|Legal|Logistics|Maintenance|Marketing|Operations|Payroll|Planning|Procurement|Production|Quality|Research|Sales|Security|Training|Warehouse",
    "감사팀|개발1팀|개발2팀|경영지원실|고객지원팀|교육팀|구매팀|기획팀|디자인팀|마케팅팀|물류팀|법무팀|보안팀|생산관리팀|시설팀|연구소|영업1팀|영업2팀|인사팀|재무팀|전략실|총무팀|콘텐츠팀|품질팀|해외사업부|홍보팀|회계팀",
)
_country = _one_of(
    "Argentina|Australia|Austria|Belgium|Brazil|Canada|Chile|Colombia|Croatia|Cuba|Denmark|Egypt|Estonia|Finland|France|Ghana|Greece|Iceland|India|Ireland|Italy|Jamaica|Japan|Kenya|Latvia|Malta|Mexico|Morocco|Nepal|Nigeria|Norway|Peru|Poland|Portugal|Senegal|Serbia|Slovenia|Spain|Sweden|Tunisia|Uruguay|Vietnam",
    "대한민국|가나|그리스|네팔|노르웨이|뉴질랜드|덴마크|독일|라오스|말레이시아|멕시코|모로코|몽골|미국|베트남|벨기에|브라질|스위스|스페인|싱가포르|아르헨티나|아일랜드|영국|우즈베키스탄|이탈리아|인도|일본|칠레|카자흐스탄|캐나다|케냐|태국|튀르키예|페루|포르투갈|폴란드|프랑스|핀란드|필리핀|호주",
)
_languages = _two_of("Arabic|Bengali|Czech|Danish|Dutch|English|Finnish|French|German|Greek|Hindi|Italian|Japanese|Korean|Latvian|Polish|Russian|Spanish|Swahili|Turkish", "영어|일본어|중국어|프랑스어|독일어|스페인어|러시아어|베트남어|태국어|아랍어|이탈리아어|몽골어|인도네시아어|한국어|힌디어|포르투갈어")
_city = _one_of(_CITIES, _CITIES_KO)


@dataclass(frozen=True)
class _Referred:
    """How the one thing that a page is about is referred to."""

    subject: str
    possessive: str
    object: str
    korean: str
    title_ko: str = ""  # what follows its name


_PERSON = _Referred("[he|she|this person|this one]", "[his|her|their|this person's]", "[him|her|this person|them]", "[이 사람|이분]", "[||| 씨|님]")


def _it(names: str, korean: str) -> _Referred:
    subject = f"[it|it|{names}]"
    return _Referred(subject, f"[its|the {names.split('|')[0].removeprefix('the ').removeprefix('this ')}'s]", subject, korean)


def _known(referred: _Referred, labels: str, labels_ko: str, english: str, korean: str, value: Value, also: str = "", also_ko: str = "") -> Known:
    """In `english`, `@` stands for the thing as a subject, `@'s` for the possessive and `@@` for the object: its name where there
    are several, else a pronoun. In `korean`, `@` with a particle and a space is mostly left out where there is one thing.
    `also`: wordings that fit only where there is one."""
    ask = english.replace("@@", referred.object).replace("@'s", referred.possessive).replace("@", referred.subject)
    ask_ko = re.sub(r"@((?:~?[가-힣]+)?) ", lambda match: f"({referred.korean}{match[1]} )", korean).replace("@", referred.korean)
    return Known(
        labels, labels_ko,
        f"{ask}|{also}" if also else ask, f"{ask_ko}|{also_ko}" if also_ko else ask_ko,
        english.replace("@@", "{row}").replace("@", "{row}"), korean.replace("@", "{row}" + referred.title_ko), value,
    )  # fmt: skip


# What is known of people in more than one place.
_BORN = _known(
    _PERSON, "Born|Date of birth|Birthday|DOB|Birth date", "생년월일|생일|출생일|출생",
    "[when|on what date|on which day|in what year] [was @ born|did @ come into the world]?|how old is @, [going by the birth date|what does it say]?|when does @ [turn a year older|get a cake|celebrate getting older|blow out candles]?|when [is|was] @'s birthday?|<tell> when @ [was born|came into the world].|@'s [birth date|date of birth|day of birth|birthday]?|[what year|what date] is @ from?|[what is @'s year of birth|what day does @'s birth certificate give]?",
    "@~은 언제 [태어났어|태어났나요|태어났지|태어났습니까|태어난 거야|세상에 나왔어]?|@~은 [몇 년생|며칠생|몇 년 몇 월생]<이라>?|@ 나이가 [몇인지 생년으로|어떻게 되는지 날짜로] <알려><줘>.|@ [생일|태어난 날|귀빠진 날|생신]~이 [언제<야>|며칠<이라>]?|@~이 [언제 태어났는지|언제 났는지|몇 년에 태어났는지] <알려><줘>.|@ [태어난 날짜|생년월일|태어난 때]~은?|@ 생일 파티는 [언제 해야 해|언제 하면 되나요]?|@~이 [몇 월 며칠|몇 년도]에 태어났어?",
    _days(1948, 2009), also="[when|in which year] were they born?|birthday [when|on which date]?|when do we [congratulate|wish many happy returns]?",
)  # fmt: skip
_LIVES = _known(
    _PERSON, "Lives in|Residence|City|Home town|Based in", "거주지|사는 곳|거주 지역|도시",
    "where does @ [live|reside|stay|dwell|call home]?|[what|which] [town|place|part of the world] does @ live in?|where is @ [at home|settled|based these days|living]?|where would i have to go to visit @@?|<tell> where @ [lives|resides|has made a home].|@ lives where?|@'s [home|place of residence|domicile]?|in [what|which] [town|city] [is @'s flat|does @ have a home|can @ be found]?",
    "@~은 어디[에|] [살아|사나요|삽니까|사세요|살지|살고 있어|살고 계세요]?|@ [집|자택|보금자리|동네]~은 <어디야>?|@~은 [어느 도시|어느 동네|어느 지역|무슨 시]에 [살아|사나요|살고 있지|거주해]?|@~이 [어디 사는지|어디에 거주하는지|사는 데가 어딘지] <알려><줘>.|@~을 만나러 가려면 [어디로|어느 동네로] 가야 [해|하나요|돼]?|@ [사는 데|사는 동네|사는 도시|거처]~은?|@ 어디 사람이야?|@~은 [어디에 자리 잡고|어디서 지내고] 있어?",
    _city, also="where do they live?|where's home?|which town is that person from now?",
)  # fmt: skip
_JOB = _known(
    _PERSON, "Job|Occupation|Profession|Job title|Position", "직업|직함|직책|하는 일|직종",
    "what does @ [do for a living|do|do all day|earn a living with|do for work|work as]?|how does @ [earn money|make a living|pay the rent|earn a crust]?|what's @'s [trade|line of work|calling|craft|occupation|profession]?|what is @ by [trade|profession]?|<tell> what @ [does for a living|works as|is by profession].|as what is @ [employed|working]?|what [kind of|sort of] work does @ do?|what [role|job] does @ have?",
    "@~은 [뭐 하는|무슨 일 하는|뭘 하는|어떤 일을 하는] [사람이야|분이야|사람인가요|분이세요]?|@~은 [뭘로|무슨 일로|뭐 해서] [먹고살아|돈을 벌어|벌어먹어|생계를 꾸려]?|@~은 무슨 [일을|일] [해|하나요|합니까|하세요|하지]?|@ [밥벌이|생업|하는 일|맡은 일]~은 <뭐야>?|@~이 [무슨 일을 하는지|뭘 하는 사람인지|어떤 일에 종사하는지] <알려><줘>.|@ [직업|직책|직종]~은?|@~은 어떤 일에 [종사해|종사하나요|몸담고 있어]?",
    _job, also="what do they do for work?|what's the person's trade?",
)  # fmt: skip
_EMPLOYER = _known(
    _PERSON, "Employer|Company|Works at|Organisation|Organization", "회사|직장|근무처|소속 회사|소속",
    "who does @ work for?|[which|what] [firm|business|company|outfit] [is @ with|does @ belong to|employs @@|pays @@|has hired @@]?|where does @ [work|go to work|earn a salary]?|who [pays @@|signs @'s pay cheque|employs @@|has @@ on the payroll]?|<tell> [who @ works for|which firm @ is with|who employs @@].|@'s [firm|place of work|workplace|employer]?|at [which|what] [firm|business] is @ [employed|working]?",
    "@~은 [어디|어느 회사|어떤 회사|무슨 회사] [다녀|다니나요|다닙니까|다니세요|다니지]?|@~은 어디서 [일해|일하나요|근무해|근무합니까|월급을 받아]?|@ 월급은 [어디서 나와|누가 줘|어느 회사가 주나요]?|@~을 [고용한|채용한|데리고 있는] [곳|업체|기업]~은 <어디야>?|@~이 [어디에 다니는지|어디서 일하는지|어느 기업 소속인지] <알려><줘>.|@ [다니는 곳|일터|직장|일하는 곳]~은?|@ 명함에 적힌 [업체|기업]~이 <어디야>?",
    _employer, also="where do they work?|who do they work for?",
)  # fmt: skip
_PHONE = _known(
    _PERSON, "Phone|Mobile|Telephone|Tel.|Cell|Phone number", "전화번호|휴대폰|연락처|휴대전화|전화",
    "how [can|do|could|would] i [call|ring|phone|text|reach @@ by phone, what do i dial to get|give a call to|telephone] @@?|what number [do i dial|must i dial|do i ring|should i call] [for|to reach|to talk to|to get hold of] @@?|[which|what] number [is @'s|rings at @'s end|does @ pick up on]?|what do i [dial|key in] to [talk to|speak to|ring] @@?|@'s [number|digits|cell number|mobile number]?|i [want|need|have] to [ring|call|phone] @@, [which number|what number|the number please].|<tell> [the number to call @@ on|on which number @ can be called].",
    "@한테 [어디로|몇 번으로|어느 번호로] [전화해|걸어|전화하면 돼|걸면 되나요|전화해야 하나요]?|@ 번호[| 좀] [알려 줘|알려 주세요|줘|불러 줘|뭐야|가르쳐 줘]|@한테 [전화하려면|통화하려면|문자하려면] [몇 번을 눌러야 해|번호가 뭐야|어떤 번호로 걸어야 하나요]?|@ [폰 번호|핸드폰 번호|휴대폰 번호|폰번|전번]~은 <뭐야>?|@~은 [몇 번으로 걸면 받아|어느 번호로 통화돼]?|@한테 [문자|전화]하고 싶은데 번호~은?|@ [핸드폰|폰] 몇 번<이라>?",
    _phone, also="what number do i dial?|how do i ring them?|which number do i call?", also_ko="몇 번으로 전화하면 돼?|전번 뭐야?|번호 알려 줘.",
)  # fmt: skip
_MAIL_ADDRESS = _known(
    _PERSON, "E-mail|Email|Email address|Mail", "이메일|메일|이메일 주소|전자우편",
    "where [do|can|should] i [write|mail|send mail|send a message|write electronically] to @@?|to [which|what] address do i [mail|write|send a file|forward this] to reach @@?|how can i [mail|write to|contact @@ in writing, at which address is] @@?|at [which|what] address does @ [get mail|receive mail|read mail]?|@'s [mailbox|inbox address|mail address|e-mail]?|what do i [type|put] in the to field to write to @@?|<tell> [where to mail @@|the address to write to @@|which mailbox @ uses].",
    "@한테 [메일|이메일|편지|파일]~을 [어디로|어느 주소로|어떤 주소로] [보내|보내면 돼|보내야 하나요|보내면 되나요]?|@ [메일 주소|이메일|메일함 주소|멜 주소]~은 <뭐야>?|@한테 메일 [보내려면|쓰려면] 주소를 [뭐라고 써|뭘로 해|뭐라고 적어야 해]?|@~은 [어느 주소로|어떤 주소로] 메일을 [받아|받나요|받지]?|@ [골뱅이 들어간 주소|인터넷 편지 주소|메일 계정]~은?|@한테 [글로|메일로] 연락하려면 [어디로 해|주소가 뭐야]?|@ 메일 주소[| 좀] <알려><줘>.",
    _mail_address, also="where do i write to?|what address do i mail?",
)  # fmt: skip
_NATIONALITY = _known(
    _PERSON, "Nationality|Citizenship|Citizen of|Country", "국적|시민권|출신 국가|나라",
    "[what|which] country [is @ from|does @ come from|is @ a citizen of|issued @'s passport]?|where does @ come from?|of [what|which] [country|state] is @ a [citizen|national|subject]?|what's @'s [home country|citizenship|nationality]?|[which|what] passport does @ [hold|have|carry|travel on]?|@ is from [which|what] country?|<tell> what country @ [is from|comes from|belongs to].",
    "@~은 어느 나라 [사람이야|사람인가요|출신이야|분이세요|사람이지|출신인가요]?|@~은 어느 나라에서 [왔어|왔나요|오셨어요|왔지|온 거야]?|@ [여권은|시민권은] 어느 나라 [거야|것인가요|거예요]?|@ [고국|본국|조국|출신국]~은 <어디야>?|@~이 [어느 나라 출신인지|어느 나라 국민인지|어디 나라 사람인지] <알려><줘>.|@ [어느 나라|무슨 나라] 사람?|@ 국적~은?",
    _country, also="where are they from?|which country is that?",
)  # fmt: skip
_LANGUAGES = _known(
    _PERSON, "Languages|Speaks|Language skills|Spoken languages", "언어|구사 언어|사용 언어|가능 언어",
    "what does @ speak?|in [what|which] [languages|tongues] can [i talk to @@|@ talk|@ chat|@ hold a conversation]?|what can @ [speak|understand|talk in]?|[what|which] tongues does @ [know|master|speak]?|<tell> what @ speaks.|how can i talk with @@, in english or what?|what [languages|mother tongue] does @ have?|@ speaks what?|what is @ fluent in?",
    "@~은 [무슨|어떤|어느 나라] 말을 [해|할 줄 알아|하나요|할 수 있어|쓰나요|구사해]?|@하고 [어떤 말로|무슨 말로|몇 개 국어로] [얘기해|대화할 수 있어|말해야 해]?|@~은 [무슨 외국어|어떤 외국어|외국어는 뭐]를 할 줄 [알아|아나요|아세요]?|@~이 [유창한|할 줄 아는|구사하는] [말|외국어|언어]~은 <뭐야>?|@~이 무슨 말을 [쓰는지|하는지] <알려><줘>.|@ [할 줄 아는 말|외국어]~은?",
    _languages, also="what do they speak?",
)  # fmt: skip
_JOINED = _known(
    _PERSON, "Joined|Member since|Registered|Signed up|Since", "가입일|등록일|가입한 날|회원 등록일",
    "since when [is|has] @ [a member|with us|been one of us|been around|been registered]?|when did @ [sign up|become a member|register|come on board|enrol|open the account|join]?|how long has @ been [a member|with us|here|part of this]?|on [what|which] [date|day] did @ [sign up|enter|register]?|<tell> when @ [signed up|became a member|came on board].|@ has been [a member|with us|here] since when?|when was @ [admitted|taken in|added]?",
    "@~은 언제 [가입했어|들어왔어|등록했나요|가입하셨어요|회원이 됐어|합류했어]?|@~은 언제부터 [회원이야|함께했어|회원인가요|우리와 함께했나요|있었어]?|@~이 [언제 가입했는지|언제 들어왔는지|회원이 된 날이 언제인지] <알려><줘>.|@~은 [들어온 지|가입한 지|회원 된 지] 얼마나 [됐어|됐나요|됐지]?|@ [들어온 날|합류한 때|회원이 된 날]~은?|@ 계정을 [언제 만들었어|언제 열었나요]?|@~이 들어온 게 [언제<야>|며칠<이라>]?",
    _days(2006, 2026), also="a member since when?|when did they sign up?",
)  # fmt: skip

_PROFILE = Thing("form", "Profiles|Members|People|User profiles", "프로필|회원 정보|사람들|사용자 프로필", _person, (_BORN, _LIVES, _JOB, _EMPLOYER, _PHONE, _MAIL_ADDRESS, _NATIONALITY, _LANGUAGES, _JOINED))

_DEPARTMENT = _known(
    _PERSON, "Department|Dept.|Division|Team|Unit", "부서|소속 부서|팀|소속 팀",
    "[what|which] [part of the company|part of the firm|branch|group|section] [is @ in|does @ belong to|does @ sit in]?|what [area|field|part of the house] does @ work in?|where [in the company|in the firm|in the organisation] does @ [work|belong]?|[which|what] [department|division|team|unit] is @ [in|part of|assigned to]?|<tell> [which part of the firm @ works in|what section @ belongs to].|@ works in which [section|area|group]?|to which [group|section] is @ assigned?",
    "@~은 어느 [팀|부서|쪽|파트]에서 [일해|일하나요|근무해|근무하나요|일하지]?|@~은 어느 [팀|부서|파트] [사람이야|소속이야|소속인가요|직원이야|사람이지]?|@~은 [회사에서|회사 내에서] 어디 [소속이야|속해 있어|소속인가요]?|@~이 [어디 소속인지|어느 팀인지|어느 파트 사람인지] <알려><줘>.|@ [소속|파트|몸담은 곳]~은?|@~이 배치된 [데|곳|자리]~은 <어디야>?|@~은 [무슨|어떤] 팀에 [있어|있나요|계세요]?",
    _department,
)  # fmt: skip
_OFFICE = _known(
    _PERSON, "Office|Room|Desk|Office location|Seat", "사무실|자리|근무 위치|호실|책상",
    "where [can|do|would] i [find|meet|drop in on|knock for|visit] @@?|where [does @ sit|is @ sitting|is @'s desk|is @'s chair]?|[which|what] [door|room|office] [is @'s|do i knock on for @@|belongs to @@|is @ in]?|in [which|what] [room|building] does @ [sit|work]?|<tell> where @ [sits|can be found].|where must i go to see @@?|behind which door is @?",
    "@~은 어디[에|] [앉아|앉아 있어|앉나요|앉아 계세요]?|@ [자리|책상|사무실|방]~은 <어디야>?|@~을 [찾아가려면|만나려면|보러 가려면] [어디로|어느 방으로|몇 호로] [가야 해|가면 돼|가야 하나요]?|@~은 [몇 호|어느 방|몇 층 몇 호]에 <있어>?|@~이 [어디 앉는지|어느 방에 있는지|몇 호실에 있는지] <알려><줘>.|@ 방 문은 어느 [문이야|것인가요|호실이야]?|@ [몇 호실|방 번호]~은?",
    _room,
)  # fmt: skip
_EXTENSION = _known(
    _PERSON, "Extension|Ext.|Internal number|Short dial", "내선|내선번호|내선 번호|단축번호",
    "what do i [dial|press] [inside the house|internally|from my desk phone] [for|to get] @@?|what's @'s [short number|internal number|in-house number|ext]?|[which|what] [internal|in-house|short] number [connects me to|gets me through to|rings at the desk of|puts me through to] @@?|how do i [ring|call|reach] @@ [from inside|from my desk|in the house|over the office phone]?|<tell> @'s [in-house number|short number].|to be put through to @@, what do i say?|@ has which internal number?",
    "@한테 [사내 전화|회사 전화|자리 전화|구내 전화]로 걸려면 [몇 번을 눌러|몇 번이야|뭘 눌러야 해]?|@ [내선|구내번호|사내 번호|자리 전화]~은 [몇 번<이라>|<뭐야>]?|@ 내선 몇 번?|@~을 [연결해 달라고|바꿔 달라고] 할 때 [번호가 뭐야|몇 번을 대야 해]?|@ [짧은 번호|사내 번호|구내 번호]~은?|@ 자리로 [전화하려면|연결하려면] [몇 번|어떤 번호]<이라>?|@ [사내|구내] 번호[| 좀] <알려><줘>.",
    _code("999", "9999", "99-99"),
)  # fmt: skip
_MANAGER = _known(
    _PERSON, "Manager|Supervisor|Reports to|Line manager|Boss", "상사|팀장|관리자|보고 대상|담당 팀장",
    "who [is|'s] @'s [boss|superior|chief|head|lead]?|who does @ [report to|answer to|take orders from|work under]?|who [leads|supervises|is in charge of|is above|is over|oversees|looks after] @@?|[to|under] whom does @ [report|work|answer]?|<tell> who @ [reports to|answers to|works under].|who [signs off @'s holidays|approves @'s leave|gives @@ orders]?|@ reports to who?|who do i complain to about @@?",
    "@ [윗사람|상사|보스|팀장|사수]~은 <누구야>?|@~은 누구[한테|에게] 보고[해|하나요|합니까|하지|해야 해]?|@~은 누구 밑에서 [일해|일하나요|일하지|근무해]?|@~을 [관리하는|이끄는|지휘하는|감독하는] [사람|분]~은 <누구야>?|@ 휴가는 누가 [승인해|결재해|허락하나요]?|@~이 [누구 지시를 받는지|누구 밑에 있는지] <알려><줘>.|@한테 [지시하는|일을 시키는] [사람|분]~은?|@ 위에 누가 있어?",
    _person,
)  # fmt: skip
_STARTED = _known(
    _PERSON, "Start date|Hired|Hire date|Employed since|Joined", "입사일|채용일|근무 시작일|입사",
    "when did @ [start|begin|start work|start here|come to the company|come on board|get the job]?|since when [does|has] @ [worked here|been employed|been on staff|been with the company]?|how long has @ [worked|been] [here|at the company|with the firm]?|when was @ [hired|taken on|employed|recruited]?|@'s first day (at work|here)?|on [what|which] [day|date] did @ [start|begin|start working]?|<tell> when @ [started|was taken on|was hired].",
    "@~은 언제 [입사했어|들어왔어|입사했나요|뽑혔어|채용됐나요|일을 시작했어]?|@~은 언제부터 [일했어|다녔어|근무했나요|여기서 일했지|출근했어]?|@~은 [일한 지|다닌 지|근무한 지] 얼마나 [됐어|됐나요|됐지]?|@ [첫 출근|첫날|첫 출근일]~은 [언제<야>|며칠<이라>]?|@~이 [언제 뽑혔는지|언제 입사했는지|언제부터 출근했는지] <알려><줘>.|@ 회사에 들어온 날은?|@~을 [뽑은|채용한] 게 언제야?",
    _days(1996, 2026), also="when did they start here?",
)  # fmt: skip
_EMPLOYEE = Thing("table", "Staff directory|Employees|Our staff|Phone list|Colleagues", "직원 명부|임직원 목록|사내 연락망|직원 안내|동료", _person, (_JOB, _DEPARTMENT, _OFFICE, _EXTENSION, _MANAGER, _STARTED, _MAIL_ADDRESS))

# Mails.
_MAIL = _it("this mail|the mail|this message|the email", "[이 메일|메일|이거]")
_MAIL_KO = "[|| 메일|~이라는 메일]"
_subject = _joined(
    "Quarterly|Missing|New|Broken|Summer|Revised|Lost|Final|Urgent|Annual|Second|Your|Monday's|Updated|Unpaid|Spring|Late|Free|Delayed|Office",
    "invoice|budget|keys|parking rules|rota|contract|lunch|printer|menu|survey|reminder|tickets|minutes|floor plan|password|delivery|workshop|photos|garden day|room swap|timetable|heating",
    "분기|긴급|변경된|신규|여름|분실|최종|연간|두 번째|월요일|미납|봄맞이|수정|지연|무료|사무실|상반기|하반기|공동|주간",
    "청구서|예산안|열쇠 안내|주차 규정|근무표|계약서|점심 모임|프린터 고장|설문 조사|알림|입장권|회의록|평면도|비밀번호 변경|배송 안내|워크숍|사진 공유|방 교체|시간표|난방 공사",
)
_FROM = _known(
    _MAIL, "From|Sender|Sent by|Author", "보낸 사람|보낸이|발신자|발신|작성자",
    "who [wrote|sent|typed|composed|is behind|mailed] @@?|who does @ come from?|whose [mail|letter|message] is @?|<tell> who [wrote|sent] @@.|by whom was @ [written|sent|mailed|composed]?|who is @ [from|by]?|[who do i answer|who gets my answer] if i reply to @@?|who got in touch [by|through|with us in] @@?",
    "@ 누가 [썼어|보냈어|보냈나요|썼나요|쓴 거야|보낸 거야|작성했어|보내왔어]?|@~은 [누구한테서|누구에게서|누구로부터] [왔어|왔나요|온 거야|온 건가요|날아왔어]?|@~을 [쓴|보낸|부친|작성한] [사람|이|분]~은 <누구야>?|@~은 누구[ 거야| 메일이야|가 쓴 거예요]?|@~을 누가 [썼는지|보냈는지|부쳤는지] <알려><줘>.|@에 답장하면 누구[한테|에게] 가?|@ [글쓴이|보낸이|쓴 사람]~은?",
    _person, also="who wrote this?|who is writing?|who is this from?|who sent it to me?|who's contacting us?", also_ko="누가 썼어?|누가 보낸 거야?|누구한테서 온 거야?|누가 연락했어?",
)  # fmt: skip
_TO = _known(
    _MAIL, "To|Recipient|Addressee|Sent to", "받는 사람|받는이|수신자|수신",
    "who [gets|got|received|was sent|is meant to read|is supposed to read] @@?|who [was|is] @ [for|addressed to|sent to|meant for|directed at|written to]?|to whom [is @ addressed|did @ go|was @ sent|was @ written]?|[whose|what] inbox did @ [go to|land in|end up in]?|<tell> who [got|received|should read] @@.|who is [the reader|the addressee|on the receiving end] of @@?|where did @ go, to which person?",
    "@~은 누구[한테|에게] [갔어|보냈어|보낸 거야|갔나요|보내졌어|쓴 거야|전달됐어]?|@~을 누가 [받아|받았어|받나요|받았나요|받게 돼]?|@~은 누구 [앞으로|보라고] [왔어|쓴 거야|보냈어|온 건가요]?|@~을 [받은|받을|읽어야 할|받게 될] [사람|분|이]~은 <누구야>?|@~이 누구[한테|에게] [갔는지|보내졌는지] <알려><줘>.|@ [받는 쪽|받은 사람|수신인]~은?",
    lambda rng, ko: rng.choice([_person, _person, _mail_address])(rng, ko), also="who is this written to?|who is it to?|who was supposed to get this?",
)  # fmt: skip
_SENT = _known(
    _MAIL, "Date|Sent|Received|Sent on", "날짜|보낸 날짜|보낸 시간|받은 날짜|일시",
    "when [was @ sent|did @ arrive|was @ written|did @ come in|did @ reach us|was @ mailed|did @ get here]?|[what|which] [day|date] [is @ from|was @ sent|was @ written]?|how [old|recent|long ago] is @?|at [what|which] time did @ [arrive|come in|go out]?|<tell> when @ [came|came in|was sent|arrived|went out].|@ [is from when|came when|arrived when|was sent when]?|since when has @ been lying here?",
    "@~은 언제 [왔어|보냈어|도착했어|왔나요|받았어|쓴 거야|보낸 거예요|들어왔어]?|@ 언제 [거야|온 거야|온 건가요|메일이야|적 거야]?|@~은 [며칠|몇 월 며칠|몇 시]에 [왔어|보냈어|도착했나요|들어왔지]?|@~이 [언제 왔는지|언제 보내졌는지|언제 도착했는지] <알려><줘>.|@~은 [온 지|받은 지|쓴 지] 얼마나 [됐어|됐나요]?|@~이 [도착한|들어온|발송된] 때~은?",
    _moment, also="when did i get this?|when did they write?|when was that?", also_ko="언제 온 거야?|언제 받았어?|언제 썼지?",
)  # fmt: skip
_SUBJECT = _known(
    _MAIL, "Subject|Re|Title|Topic", "제목|메일 제목|건명|주제",
    "what is @ [about|on|regarding|concerning]?|what does @ [deal with|concern|treat|revolve around]?|what's @'s [title|headline|heading|topic|subject line]?|what's the [headline|matter|issue|theme|title] of @@?|<tell> what @ is [about|concerned with].|@ is about what?|about what [is|was] @ [written|sent]?",
    "@~은 [무슨 내용이야|무엇에 관한 거야|뭐에 대한 거야|무슨 내용인가요|어떤 내용이지|무슨 건이야]?|@~은 [뭐 때문에|무슨 일로|무슨 용건으로|왜] [왔어|보냈어|온 거야|온 건가요]?|@ [용건|주제|제목|타이틀]~은 <뭐야>?|@~이 [무엇에 대한 것인지|뭐에 관한 건지|무슨 일인지] <알려><줘>.|@ [맨 위 한 줄|메일 타이틀|용건]~은?|@에서 [다루는|말하는] [문제|일]~은 <뭐야>?",
    _subject, also="what is this about?|what do they want to discuss?|why are they writing?", also_ko="무슨 일로 보낸 거야?|무슨 내용이야?|무슨 용건이래?",
)  # fmt: skip
_CC = _known(
    _MAIL, "Cc|Copy|Copy to|Carbon copy", "참조|참조인|사본|함께 받는 사람",
    "who [else|also|besides] [got|gets|received|is reading|was included on|is in on] @@?|who was [copied in on|kept in the loop on|put in copy on|informed as well by] @@?|who [reads along on|is in the loop on|got a copy of|received a copy of] @@?|who else knows about @@?|<tell> who [else got|was copied in on] @@.|who is [in copy|copied|cc'd] on @@?|to whom did a copy of @@ go?",
    "@~은 누가 [또|같이|함께|더] [받았어|받아|받나요|봤어|받았나요|봐]?|@ [사본|복사본]~은 누구[한테|에게] [갔어|갔나요|보냈어]?|@에 [같이 걸린|함께 들어간|곁다리로 들어간|끼어 있는] [사람|분]~은 <누구야>?|@ [누구 참조로|누구를 참조로] [보냈어|걸었어|넣었나요]?|@~을 누가 [같이 받았는지|함께 보는지|참조로 받았는지] <알려><줘>.|@ [같이 받은 사람|곁에서 같이 보는 사람]~은?",
    _person, also="who else gets this?|who else is on this?", also_ko="또 누가 받았어?|누가 같이 봐?",
)  # fmt: skip
_ATTACHMENT = _known(
    _MAIL, "Attachment|Attached|Attachments|Enclosed", "첨부|첨부 파일|첨부파일|붙임",
    "what [file|document] [came with|was sent along with|comes with|is enclosed with|hangs on|is clipped to] @@?|what is [attached to|enclosed in|stuck to|added to] @@?|what can i [download|save|open] from @@?|[which|what] file did they [put in|add to|send with] @@?|<tell> what file [came with|is enclosed with] @@.|what was [sent along|included|enclosed] with @@?|is there a file with @@, which one?",
    "@에 [뭐가|무슨 파일이|어떤 파일이|무엇이] [붙어 있어|딸려 왔어|같이 왔어|들어 있어|붙어 왔나요|달려 있어]?|@에서 [내려받을|다운받을|저장할] [수 있는 |]파일~은 <뭐야>?|@에 [붙은|딸린|같이 온|동봉된] [파일|문서|자료]~은 <뭐야>?|@하고 같이 [온|보낸] 파일 [이름이 뭐야|이름은]?|@에 뭐가 [붙어 있는지|딸려 왔는지] <알려><줘>.|@에 무슨 파일을 [첨부했어|붙였어|넣었나요]?",
    _file, also="which file came along?|what did they enclose?|what file can i open here?", also_ko="무슨 파일이 같이 왔어?|뭘 붙여 보냈어?",
)  # fmt: skip
_MAIL_SIZE = _known(
    _MAIL, "Size|Message size|Total size", "크기|용량|메일 크기",
    "how [big|large|heavy] is @?|how much [space|room|storage] does @ [take|use|need|occupy]( up)?|how many [kilobytes|bytes|megabytes] [is @|does @ have|does @ take]?|is @ big, how big?|<tell> how [big|large|heavy] @ is.|[kilobytes|bytes|volume] of @@?|how much would i free by deleting @@?",
    "@~은 [얼마나 커|얼마나 큰가요|얼마나 무거워|몇 메가야|몇 킬로바이트야|몇 바이트인가요]?|@~은 [용량을|공간을|자리를] 얼마나 [차지해|먹어|잡아먹어|차지하나요]?|@~이 [얼마나 큰지|몇 메가인지|얼마나 차지하는지] <알려><줘>.|@~을 지우면 얼마나 [비워져|줄어|확보돼]?|@ [몇 메가|몇 킬로]?|@ [용량|부피]~은?",
    lambda rng, ko: rng.choice([f"{rng.randint(3, 980)} KB", f"{rng.randint(1, 24)}.{rng.randint(1, 9)} MB"]),
)  # fmt: skip
_message_name = _joined("Message|Mail|Letter|Mail no.|Message #|Inbox item", "|".join(str(number) for number in range(11, 480)), "메일|메시지|편지|받은 메일|메일 번호", "|".join(f"{number}번" for number in range(11, 480)))
_HEADER = Thing("mail", "Messages|Mail|Headers", "메일|메시지 목록|메일 정보", _message_name, (_FROM, _TO, _SENT, _SUBJECT, _CC, _ATTACHMENT, _MAIL_SIZE))
_MAILS = Thing("mail", "Inbox|Mail|Archive|All mail", "받은 편지함|메일함|전체 메일|보관함", _subject, (_FROM, _TO, _SENT, _CC, _ATTACHMENT, _MAIL_SIZE))

# Meetings and other events.
_EVENT_IS = _it("the event|this event|the appointment|the meeting", "[이 일정|이 모임|이 행사|이거]")
_BEGINS = _known(
    _EVENT_IS, "Starts|Start|Start time|Begins|From|When", "시작|시작 시간|개시|시작 시각",
    "when does @ [start|begin|kick off|get going|get under way|open]?|[at |]what time [do i have to be at @@|must i be at @@|is @|does @ get going|should i show up for @@]?|how early is @?|when do i have to [be there for|turn up for|show up at] @@?|<tell> when @ [starts|begins|gets under way].|@ [is when|starts when|begins when]?|from what time on is @?",
    "@~은 언제 [시작해|시작하나요|열려|시작하지|시작돼|막이 올라]?|@~은 몇 시[야|에 시작해|부터야|부터인가요|에 열리나요|에 해]?|@ 몇 시까지 [가야 해|가면 돼|와야 하나요|참석해야 해]?|@~이 [언제 시작되는지|몇 시부터인지|언제 열리는지] <알려><줘>.|@~은 언제부터<야>?|@에 [늦지 않으려면|제때 가려면] 몇 시에 도착해야 해?|@ [여는 시각|개회 시각|스타트]~은?",
    _moment, also="when do we start?|what time do i have to be there?|when should i turn up?", also_ko="몇 시부터야?|언제 시작해?|몇 시까지 가면 돼?",
)  # fmt: skip
_ENDS = _known(
    _EVENT_IS, "Ends|End|End time|Until|Finishes", "종료|종료 시간|끝|마치는 시간",
    "when [is @ over|does @ end|does @ finish|does @ stop|is @ done|does @ wrap up|does @ close]?|until [when|what time] does @ [last|go on|run|go]?|[at |]what time can i leave @@?|when [am i|are we] free [again |]after @@?|<tell> when @ [is over|finishes|ends|wraps up].|@ [is over when|goes on till when|ends when]?|how late does @ go?",
    "@~은 언제 [끝나|끝나나요|마쳐|끝나지|마치나요|파해]?|@~은 몇 시[에 끝나|까지야|까지인가요|에 마쳐|까지 해]?|@ 언제까지[ 해|야|인가요| 하나요| 이어져]?|@~이 [언제 끝나는지|몇 시에 마치는지|언제까지인지] <알려><줘>.|@ 끝나고 나오면 몇 시<야>?|@에서 몇 시에 [나올 수 있어|빠져나올 수 있어|풀려나]?|@ [마무리되는 때|끝나는 시각|폐회 시각]~은?",
    _moment, also="when are we done?|how late will it get?|when can i go home?", also_ko="언제 끝나?|몇 시에 풀려나?|몇 시까지 해?",
)  # fmt: skip
_WHERE = _known(
    _EVENT_IS, "Location|Place|Room|Venue|Where", "장소|위치|회의실|개최 장소",
    "where is @( held| taking place)?|where do [i|we] [go|have to go|meet|need to be] for @@?|in [which|what] [building|hall|room] [is @|does @ take place|will @ be]?|where does @ [take place|happen]?|<tell> where @ [is|takes place|is held|happens].|@ is [where|in which room]?|where am i supposed to [be|go] for @@?|where [can|do] i find @@?",
    "@~은 어디서 [해|열려|하나요|열리나요|진행돼|모여|만나]?|@~은 [어디로|어느 방으로|몇 호로] 가야 [해|하나요|돼]?|@ [어디야|어디예요|어디서야|어디인가요|어디지]?|@~이 [어디서 열리는지|어디인지|어느 방에서 하는지] <알려><줘>.|@~이 [열리는|진행되는|있는] [곳|데|방]~은 <어디야>?|@ [모이는 곳|만나는 데|열리는 곳]~은?|@에 [가려면|참석하려면] 어디로 가?",
    _one_of("Room 2.14|Library|Studio 3|Main hall|Café Lindo|Roof terrace|Lab 5|Town hall|Canteen|Room B12|Gym|Meeting room Oak|Garden house|Auditorium|Harbour pub|Room 304|Chapel|Back office|Cellar bar|Zoom|Meeting room 7|Atrium|Workshop|Boardroom|Sports field|Reception|Theatre foyer|Room Lisbon|Training centre|Pier 4",
            "대회의실|3층 세미나실|302호|본관 로비|옥상 정원|도서관 2층|카페 모모|강당|소회의실 B|구내식당|체육관|별관 104호|시민회관|5층 라운지|한옥 식당|줌|교육장|제1연구동|전망대|시청각실|회의실 나무|스튜디오 2|야외 마당|문화센터|지하 1층 홀|컨퍼런스룸 4|동아리방|휴게실"),
    also="where do i have to be?|where do we meet?|which room do i go to?|where's that?", also_ko="어디로 가면 돼?|어디서 만나?|어디서 모여?|몇 호실이야?",
)  # fmt: skip
_ORGANISER = _known(
    _EVENT_IS, "Organiser|Organizer|Host|Organised by|Chair", "주최자|주관|진행자|주최|담당자",
    "who [set @@ up|called @@|arranged @@|planned @@|runs @@|is in charge of @@|is behind @@|is hosting @@|invited us to @@]?|who do i [ask about|cancel with for|turn to about] @@?|whose [idea|invitation|initiative] [is|was] @?|<tell> who [set up|arranged|runs|leads] @@.|who is [leading|running|responsible for] @@?|by whom was @ [set up|arranged|planned]?|@ is run by whom?",
    "@~은 누가 [열어|만들었어|주최해|잡았어|준비해|진행하나요|이끌어|소집했어]?|@~을 [준비한|잡은|여는|이끄는|소집한] [사람|분]~은 <누구야>?|@에 [못 가면|대해 물어보려면|빠지려면] 누구한테 [말해|연락해|물어봐|말해야 하나요]?|@~을 누가 [잡았는지|여는지|진행하는지] <알려><줘>.|@~은 누구 [초대야|주관이야|아이디어야]?|@ [책임지는 사람|총대 멘 사람|여는 사람]~은?|@ 누가 [불렀어|만든 거야]?",
    _person, also="who invited me?|who is in charge?|whose invitation is this?", also_ko="누가 불렀어?|누가 잡은 거야?",
)  # fmt: skip
_WITH = _known(
    _EVENT_IS, "Attendees|Participants|Invited|Guests|With", "참석자|참가자|초대한 사람|함께하는 사람",
    "who( else) [comes to|is coming to|will be at|takes part in|is going to|joins|sits in on|shows up at] @@?|who will [i|we] [meet|see] at @@?|with whom is @?|who [is expected at|was asked to come to|is on the list for] @@?|<tell> who [comes to|will be at|takes part in|joins] @@.|which people [are|sit] in on @@?|@ is with [who|whom]?",
    "@에 누가 [와|오나요|참석해|참여하나요|나와|가|함께해]?|@~은 누구[랑|하고] [해|하나요|같이 해|만나는 거야|하는 거야]?|@에 [오는|나오는|참여하는|초대된] [사람|분|사람들]~은 <누구야>?|@에 가면 누구를 [만나|보게 돼|만나나요]?|@에 누가 [오는지|나오는지|함께하는지] <알려><줘>.|@~은 누구누구 [와|모여|불렀어]?|@ [같이하는 사람|멤버|인원]~은?",
    _some_people, also="who am i meeting?|who will be there?|who else is coming?|with whom?", also_ko="누구랑 만나?|누가 와?|누구누구 와?",
)  # fmt: skip
_TOPIC = _known(
    _EVENT_IS, "Topic|Agenda|Subject|Purpose|About", "주제|안건|의제|목적|내용",
    "what [is|was] @ [about|for]?|what [will we talk about|will be discussed|gets discussed|do we go through|are we going to cover|will they speak about] [at|in] @@?|why [is @ held|do we have @@|are we having @@]?|what's [the point|the aim|the theme|the reason] of @@?|<tell> what @ is [about|for].|what is [on the table|up for discussion] at @@?|what should i prepare for at @@?",
    "@에서 [뭘|무엇을|무슨 얘기를|무슨 이야기를] [해|다뤄|논의해|하나요|다루나요|얘기해]?|@~은 [뭐 하는|무엇에 관한|뭐에 대한|무엇을 위한] [거야|자리야|건가요|모임이야]?|@~은 왜 [해|하는 거야|열려|모여]?|@에서 [다룰|논의할|얘기할] [것|거리|문제]~은 <뭐야>?|@에서 [무엇을 다루는지|무슨 얘기를 하는지] <알려><줘>.|@ [얘깃거리|취지|논의거리]~은?|@ 때문에 뭘 준비해야 해?",
    _joined("Summer|Next year's|Kitchen|Website|Road|Staff|School|Storage|Ticket|Energy|Travel|Safety|Garden|Brand|Supplier|Holiday", "prices|redesign|repairs|budget|hiring|plan|rules|rota|shortage|costs|training|test results|contract|opening|complaints",
            "내년|여름|주방|홈페이지|직원|창고|입장권|에너지|출장|안전|정원|브랜드|협력사|휴가|신제품|하반기", "가격|개편|수리|예산|채용|계획|규정|근무표|부족 문제|비용|교육|시험 결과|계약|개장 준비|민원"),
    also="what will we talk about?|why do we meet?", also_ko="무슨 얘기 하는 거야?|왜 모이는 거야?",
)  # fmt: skip
_LASTS = _known(
    _EVENT_IS, "Duration|Length|Planned time", "소요 시간|길이|진행 시간|예상 시간",
    "how long [is @|does @ last|does @ take|will @ go on|do i have to sit in @@|will i be stuck in @@]?|how much [time|of my time] [does @ take|is planned for @@|should i set aside for @@|do i have to keep free for @@]?|<tell> how [long @ lasts|much time @ takes].|how many [minutes|hours] does @ [last|take]?|is @ [long|short], how many minutes?|@ lasts how long?",
    "@~은 얼마나 [걸려|걸리나요|오래 해|길어|긴가요|오래 걸리지]?|@~은 몇 [분|시간] [동안 해|걸려|짜리야|동안 하나요]?|@에 시간을 얼마나 [비워 둬야|내야|잡아 둬야] [해|하나요]?|@~이 [얼마나 걸리는지|얼마나 긴지|몇 분짜리인지] <알려><줘>.|@ [긴 편이야, 몇 분이야|오래 걸려, 몇 분이야]?|@에 [얼마 동안|얼마나 오래] [앉아|붙들려] 있어야 해?|@ [걸리는 시간|드는 시간]~은?",
    _duration, also="how long will this take?", also_ko="얼마나 걸려?|오래 걸려?",
)  # fmt: skip
_event_name = _joined(
    "Monday|Team|Budget|Design|Board|Project|Morning|Summer|Parents'|Choir|Safety|Sales|Product|Book|Alumni|Press|Harvest|Chess|Farewell|Garden|Staff|Client|Launch|Winter|Lunch",
    "meeting|review|workshop|call|party|rehearsal|briefing|lecture|training|breakfast|evening|interview|tour|planning|walk|debate|seminar|concert",
    "월요일|팀|예산|디자인|이사회|프로젝트|아침|여름|학부모|합창단|안전|영업|신제품|독서|동문|기자|김장|바둑|송별|텃밭|직원|고객사|출시|연말|점심",
    "회의|검토|워크숍|통화|파티|연습|설명회|강연|교육|모임|면담|견학|기획 회의|산책|토론회|세미나|음악회|간담회",
)
_EVENTS = Thing("calendar", "Events|Appointments|Meetings|Agenda|Upcoming", "일정|예정된 행사|회의 목록|다가오는 약속|모임", _event_name, (_BEGINS, _ENDS, _WHERE, _ORGANISER, _WITH, _TOPIC, _LASTS))

# Rooms and tables that are booked.
_BOOKING_IS = _it("this booking|the booking|the reservation|this reservation", "[이 예약|예약]")
_GUEST = _known(
    _BOOKING_IS, "Guest|Guest name|Name|Booked by|Lead guest", "투숙객|예약자|손님|예약자명|고객명",
    "who [is staying|stays|is coming|checks in|sleeps here|is expected] under @@?|[in|under] whose name is @( made)?|who [made|is behind|placed] @@?|whose name is on @@?|who is @ [for|made out to]?|<tell> [who made|whose name is on] @@.|which visitor [belongs to|goes with] @@?",
    "@~은 누구 [이름으로 돼 있어|이름으로 됐나요|앞으로 돼 있어|거야|명의야]?|@~은 누가 [했어|잡았어|했나요|넣었어|걸었어]?|@로 누가 [묵어|오나요|머물러|와]?|@~을 [한|잡은|넣은] [사람|분]~은 <누구야>?|@~을 누가 [했는지|잡았는지] <알려><줘>.|@ [묵는 사람|오는 분|명의자]~은?",
    _person, also="who is coming to stay?", also_ko="누가 묵어?",
)  # fmt: skip
_ARRIVAL = _known(
    _BOOKING_IS, "Arrival|Check-in|Arriving|From", "체크인|도착일|입실|입실일",
    "when does @ [start|begin]?|from [when|what day|which night] on [is @ valid|does @ run|does @ start]?|on [what|which] [day|date] [do we|do i|do they|does the guest] [get here|come|move in|get the key] with @@?|when do [i|we|they] [get into the room|move in|get the key|come] under @@?|<tell> [from when @ runs|which day @ starts].|what's the first [day|night] of @@?",
    "@~은 언제부터[야|인가요| 시작돼|예요]?|@으로 언제 [들어가|와|들어가나요|오나요|입실해|들어갈 수 있어]?|@ [첫날|첫 밤|들어가는 날|오는 날]~은 [언제<야>|며칠<이라>]?|@~이 [언제부터인지|며칠부터인지] <알려><줘>.|@ 손님은 [언제|며칠에] [도착해|와|오나요|도착하나요]?|@ 방 열쇠는 언제 받아?",
    _soon, also="when do they get here?|when do we move in?|when can i have the key?", also_ko="언제 들어가?|며칠부터 묵어?|언제 도착해?",
)  # fmt: skip
_DEPARTURE = _known(
    _BOOKING_IS, "Departure|Check-out|Checkout|Leaving|Until", "체크아웃|출발일|퇴실|퇴실일",
    "when does @ [end|run out|finish]?|until [when|what day|which morning] does @ [last|run]?|on [what|which] [day|date] [do we|do i|do they|does the guest] [leave|go|clear out|hand the key back|move out] with @@?|when is the room [free again|empty again] after @@?|<tell> [until when @ lasts|which day @ ends].|what's the last day of @@?",
    "@~은 언제까지[야|인가요| 돼|예요]?|@ 언제 [나가|떠나|나가야 해|떠나나요|방을 비워]?|@ [마지막 날|나가는 날|떠나는 날]~은 [언제<야>|며칠<이라>]?|@~이 [언제까지인지|며칠에 끝나는지] <알려><줘>.|@ 손님은 [언제|며칠에] [떠나|나가|나가나요|방을 빼]?|@ 끝나고 방이 언제 [비어|비나요]?",
    _soon, also="when do they leave?|when do we have to be out?|when is the room empty again?", also_ko="언제 나가야 해?|며칠에 떠나?|방은 언제 비워?",
)  # fmt: skip
_NIGHTS = _known(
    _BOOKING_IS, "Nights|Length of stay|Stay", "숙박일수|박수|숙박|투숙 기간",
    "how long [is @ for|does @ last|is the visit under @@|do they stay under @@]?|how many [times does one sleep here with @@|days does @ cover|sleeps does @ cover|nights are in @@]?|for how long is @?|<tell> how [long @ is|many days @ covers].|is @ a [long|short] visit, how long?|@ is for how long?",
    "@ [몇 박|며칠 밤|몇 밤]<이라>?|@~은 며칠 동안[ 묵어|이야|인가요| 머물러| 있는 거야]?|@으로 [며칠|얼마나|몇 밤] [자|묵어|머물러|자나요|묵나요]?|@~이 [며칠짜리인지|몇 박인지|얼마 동안인지] <알려><줘>.|@ 기간이 얼마나 [돼|되나요|길어]?|@ 며칠짜리<야>?",
    _number(1, 21, " nights", "박"), also="how long are they staying?|how long will i sleep here?", also_ko="며칠 묵어?|얼마나 머물러?|몇 밤 자?",
)  # fmt: skip
_ADULTS = _known(
    _BOOKING_IS, "Adults|Grown-ups|Adults (18+)", "성인|어른|성인 수|대인",
    "how many [people|persons] over eighteen [come with|are in|are on|are covered by|does @ list|stay under] @@?|how many grown-ups [are on|come with|are in] @@?|how many full-price guests are on @@?|without the kids, how many [come|people] [with|on] @@?|<tell> how many [grown people|grown-ups|non-children] @ [is for|covers].|how many big people are on @@?",
    "@ [어른|성인|큰 사람]~은 몇 [명이야|명인가요|분이세요|명이지]?|@에 어른 [몇 명|몇이나|몇 분] [와|오나요|있어|묵어]?|@에 [애들 빼고|아이 말고] 몇 명<이라>?|@에서 어른이 [몇인지|몇 명인지] <알려><줘>.|@ 만 18세 넘은 사람 수~은?|@ 성인 요금은 몇 명분이야?",
    _number(1, 6), also="how many grown-ups are coming?", also_ko="어른 몇 명이야?",
)  # fmt: skip
_CHILDREN = _known(
    _BOOKING_IS, "Children|Kids|Children (0-12)|Minors", "어린이|아동|소아|아이 수",
    "how many [kids|little ones|youngsters|boys and girls|small guests] [are on|come with|are in|stay under] @@?|are there any [kids|little ones] on @@, how many?|how many cots or small beds does @ need?|<tell> how many [kids|little ones|youngsters] @ includes.|how many [under twelve|young guests] [are on|come with] @@?|the number of [kids|little ones|minors] on @@?",
    "@ [아이|애|애들|꼬마]~은 몇 명[이야|인가요|이지|이에요]?|@에 아이 [몇 명|몇이나] [와|오나요|있어|딸려 있어]?|@에 [애들도|꼬마도|아이들도] 있어, 몇 명이야?|@에서 아이가 몇 명인지 <알려><줘>.|@ [미성년자|꼬마 손님|작은 손님] 수~은?|@에 아이 침대 몇 개 필요해?",
    lambda rng, ko: rng.choice(["0", "1", "2", "3", "4", "없음" if ko else "none"]), also="how many kids are coming along?", also_ko="애들은 몇 명이야?",
)  # fmt: skip
_STAY_ROOM = _known(
    _BOOKING_IS, "Room|Room no.|Room number|Unit", "객실|객실 번호|방|호실",
    "where [do they sleep|does the guest sleep|am i put up|do i sleep] [with|under] @@?|which [door|key|bedroom] [belongs to|goes with|is for|do i get with] @@?|where do i carry the luggage for @@?|[what's on the key|which door number is it] for @@?|<tell> which [door|bedroom|key] [is for|goes with] @@.|behind which door is the guest of @@?|which [room|unit] [is given to|did we give to|is set aside for] @@?",
    "@ [몇 호|몇 호실|어느 방|어떤 방]<이라>?|@ 손님은 어디서 [자|자나요|묵어|주무세요]?|@ [열쇠는|키는] [몇 호|어느 방] [거야|것인가요]?|@ 짐은 어느 방으로 [옮겨|가져가|올려]?|@에 [어느 방이|몇 호가] 배정됐는지 <알려><줘>.|@ [배정된 방|잡힌 방|묵는 방]~은?",
    lambda rng, ko: (f"{rng.randint(101, 1260)}호" if rng.random() < 0.7 else f"별채 {rng.randint(1, 60)}") if ko else rng.choice([f"{rng.randint(101, 1260)}", f"Suite {rng.randint(1, 90)}", f"{rng.randint(101, 990)} (sea view)", f"{rng.choice('ABCD')}{rng.randint(10, 99)}"]),
    also="where do i sleep?|which door is mine?", also_ko="내 방은 몇 호야?|어디서 자?",
)  # fmt: skip
_CONFIRMATION = _known(
    _BOOKING_IS, "Confirmation code|Confirmation no.|Booking code|PIN|Reference", "확인 번호|예약 번호|확인 코드|승인 번호",
    "what do i [show|say|quote|give] at the (front )desk [for|with] @@?|[which|what] [letters and digits|number|string] [identifies|proves|confirms|stands for] @@?|how do i [prove|identify|look up] @@?|what [number|code] [do i need to find|should i keep for|goes with|do i type in to change] @@?|<tell> [the number that proves|which code belongs to] @@.|the secret number of @@?",
    "@ [프런트에서|안내 데스크에서|카운터에서] [뭘 보여줘야|무슨 번호를 대야|뭘 말해야] [해|하나요]?|@~을 [조회하려면|찾으려면|바꾸려면] 무슨 번호를 [넣어|입력해야 해|대야 해]?|@ [증명하는|구별하는|찾는] 번호~은 <뭐야>?|@에 쓰는 [코드|영문 숫자]~이 <뭐야>?|@~을 확인할 때 [말할 번호|쓸 코드] <알려><줘>.|@ [컨펌 번호|조회 번호|조회 코드]~은?",
    _code("AAA999", "9999-9999", "AA-99999", "A9A9A9", "99999999"), also="what do i show at the desk?|what code do i give them?", also_ko="프런트에 뭐라고 대면 돼?|무슨 코드 보여줘?",
)  # fmt: skip
_booking_name = _joined("Booking|Reservation|Stay|Booking no.", "|".join(str(number * 37 + 2011) for number in range(200)), "예약|숙박 예약|예약 건", "|".join(f"{number * 37 + 2011}번" for number in range(200)))
_STAYS = Thing("form", "Bookings|Reservations|Hotel bookings|Arrivals list", "예약 목록|숙박 예약|객실 예약|투숙 예약", _booking_name, (_GUEST, _ARRIVAL, _DEPARTURE, _NIGHTS, _ADULTS, _CHILDREN, _STAY_ROOM, _CONFIRMATION))

# Contacts, pupils, patients, travellers.
_ADDRESS = _known(
    _PERSON, "Address|Home address|Street|Street address", "주소|집 주소|도로명 주소|자택 주소",
    "where [does @ live|is @'s (house|flat|front door)|do i send a postcard for @@|do i ring the bell to see @@]?|in [what|which] street [is @ at home|does @ live]?|[which|what] street and (house )number [is @'s|do i write on a letter to @@]?|<tell> [where @ lives|which street @ lives in|where a letter reaches @@].|what do i write on the envelope for @@?|what do i tell the taxi driver to get to @@?",
    "@ 집~은 <어디야>?|@~은 [어디|어느 길|무슨 길] [살아|사나요|사세요|살지]?|@한테 [편지|엽서|택배]~을 [보내려면|부치려면] 어디로 [보내|보내야 해|부치면 되나요]?|@ [집에 가려면|사는 데로 가려면] 어디로 가?|@~이 [어디 사는지|무슨 길 몇 번에 사는지] <알려><줘>.|@ 봉투에 [뭐라고 써|뭘 적어]?|@ [집|사는 데|도로명]~은?",
    _street, also="where do i send the letter?", also_ko="우편은 어디로 보내?",
)  # fmt: skip
_RELATION = _known(
    _PERSON, "Relationship|Relation|Group|Label", "관계|그룹|분류",
    "who is @ to [me|us]?|how [do i|do we] know @@?|where do i know @@ from?|in what way is @ [connected|tied|linked|related] to me?|is @ [family|a friend or a colleague|family or a friend], what is @?|<tell> [how i know @@|what @ is to me].|what is @ to me?|what kind of acquaintance is @?",
    "@~은 나랑 [무슨 사이야|어떤 사이야|어떤 사이인가요|뭐가 돼]?|@~은 내가 어떻게 아는 [사람이야|사이야|분인가요]?|@~을 [어디서|어떻게] 알게 [됐어|됐지|됐나요]?|@~은 [가족이야 친구야|친구야 동료야|친척이야 뭐야]?|@~이 나한테 [누구인지|뭐가 되는지] <알려><줘>.|@하고 나는 [어떤 인연이야|무슨 관련이 있어]?|@ [나와의 사이|나랑 뭐야]?",
    _one_of("Aunt|Brother|Choir|Cousin|Dentist|Ex-colleague|Flatmate|Football|Friend|Godmother|Gym|Hairdresser|Landlord|Neighbour|Nephew|Old school|Plumber|Sister|Tax adviser|Teacher|Uncle|University|Vet|Work",
            "고모|고향 친구|남동생|단골 미용실|대학 동기|동네 이웃|동아리|담임|부동산|사촌|삼촌|세무사|수영장|시누이|언니|이모|전 직장 동료|조카|집주인|치과|친구|형|회사|후배"),
    also="who is that to me?", also_ko="나랑 무슨 사이야?",
)  # fmt: skip
_CONTACTS = Thing("form", "Contacts|Address book|My contacts|Favourites", "연락처|주소록|내 연락처|즐겨찾기", _person, (_PHONE, _MAIL_ADDRESS, _ADDRESS, _EMPLOYER, _BORN, _RELATION))

_CLASS = _known(
    _PERSON, "Class|Grade|Form|Year", "학년|반|학급|학년 반",
    "how far along is @ at school?|[which|what] (school )group does @ [sit in|learn in|go to]?|where in the school does @ [belong|sit]?|in [what|which] [stage|year|form] is @( at school)?|<tell> [which group @ is in|how far @ is at school].|which pupils does @ [sit with|learn with]?|what stage has @ reached?",
    "@~은 몇 학년 [몇 반]<이라>?|@~은 [어느 반|어느 교실|몇 반]에 [다녀|있어|다니나요|속해]?|@~이 [몇 학년인지|어느 반인지] <알려><줘>.|@~은 학교에서 [어디 소속이야|몇 학년째야]?|@ [어느 교실|몇 반] 학생이야?|@~은 어디서 수업을 들어?",
    lambda rng, ko: f"{rng.randint(1, 6)}학년 {rng.randint(1, 12)}반" if ko else rng.choice([f"{rng.randint(1, 12)}{rng.choice('abcdef')}", f"Year {rng.randint(1, 12)}{rng.choice('ABCDEF')}", f"{rng.randint(1, 12)}-{rng.randint(1, 6)}"]),
)  # fmt: skip
_TEACHER = _known(
    _PERSON, "Teacher|Class teacher|Form tutor|Tutor", "담임|담임 교사|담임 선생님|지도 교사",
    "who (usually )[teaches|instructs|educates|looks after] @@( at school)?|by whom is @ [taught|instructed]?|who do [parents|i] [talk to|ring] about @'s lessons?|<tell> who [teaches|instructs] @@.|who stands at the board in @'s lessons?|whose pupil is @?|with whom does @ have lessons?",
    "@~은 누가 [가르쳐|맡아|가르치나요|맡고 있어|지도해]?|@~은 누구[한테|에게] [배워|배우나요|수업을 들어]?|@ [선생님|쌤|스승]~은 <누구야>?|@~을 [가르치는|맡은|지도하는] [분|사람]~은 <누구야>?|@ 일로 학교의 누구와 [상담해|상담하나요|얘기해야 해]?|@~은 누구 제자야?|@~을 누가 가르치는지 <알려><줘>.",
    _person,
)  # fmt: skip
_ABSENCES = _known(
    _PERSON, "Absences|Days absent|Missed days|Days missed", "결석|결석 일수|결석일|빠진 날",
    "how [often|many times] [was @ [away|missing|not there]|has @ [been away|been missing|skipped school]|did @ not [come|show up|turn up]]?|how many [lessons|days|times] [did @ miss|has @ missed|was @ off|was @ sick or away]?|<tell> how often @ [was away|did not come|stayed home].|how much school has @ missed?|on how many days was @'s chair empty?|how regularly does @ stay away, in days?",
    "@~은 [몇 번|며칠|며칠이나] [빠졌어|안 왔어|빠졌나요|못 나왔어|쉬었어]?|@~은 학교를 [얼마나|며칠이나|몇 번이나] [빠졌어|빼먹었어|안 나왔나요]?|@~은 [며칠이나|얼마나 자주] 자리를 비웠어?|@~이 [며칠 안 왔는지|몇 번 빠졌는지] <알려><줘>.|@ [안 나온 날|빼먹은 날] 수~은?|@ 출석 안 한 게 며칠이야?",
    _number(0, 34, "", "일"),
)  # fmt: skip
_AVERAGE = _known(
    _PERSON, "Average|Mean mark|GPA|Overall mark", "평균|평균 점수|평점|성적 평균",
    "how [well is @ doing|good a pupil is @|strong a pupil is @]( overall)?|how does @ do at school( overall)?|[what|which] (overall )[mark|score] does @ [have|get|reach] [overall|on the whole|all in all]?|<tell> how well @ does [overall|on the whole].|all in all, how are @'s marks?|how [many points|much] does @ score on the whole?|what do @'s marks come to, taken together?",
    "@~은 [공부를|성적이] [얼마나 잘해|어때|어떤가요|어느 정도야]?|@~은 [전체적으로|전반적으로|다 합쳐서] 몇 점[이야|인가요|이지]?|@ 점수가 [대체로|전체적으로] 어때?|@~이 [공부를 얼마나 하는지|전체 몇 점인지] <알려><줘>.|@ [종합 점수|전 과목 점수|총평 점수]~은?|@~은 시험을 대체로 얼마나 잘 봤어?",
    lambda rng, ko: f"{rng.randint(48, 99)}.{rng.randint(0, 9)}" + rng.choice(["", "점" if ko else " %"]),
)  # fmt: skip
_GUARDIAN = _known(
    _PERSON, "Guardian|Parent|Emergency contact|Next of kin", "보호자|학부모|비상 연락인|보호자 성명",
    "who do [we|i] [call|inform|ring|notify] if [something happens to @@|@ is ill|@ gets hurt]?|who is responsible for @@ at home?|who [signs for|picks up|takes care of|collects|raises] @@?|whose [child|kid|son or daughter] is @?|<tell> who to [call|inform] if @ [is ill|gets hurt].|who are @'s [folks|family]?",
    "@한테 [무슨 일이 생기면|사고가 나면|탈이 나면] 누구한테 [연락해|전화해|알려야 해|연락하나요]?|@~은 누구[네 아이야|집 아이야|의 아이인가요]?|@~을 [돌보는|데려가는|키우는|책임지는] [사람|분]~은 <누구야>?|@ [엄마나 아빠|부모|부모님]~은 <누구야>?|@ 집에 있는 어른은 누구인지 <알려><줘>.|@~이 아프면 누구를 불러?",
    _person,
)  # fmt: skip
_STUDENTS = Thing("table", "Class list|Students|Pupils|Class register", "학생 명부|출석부|학급 명단|우리 반", _person, (_CLASS, _TEACHER, _ABSENCES, _AVERAGE, _GUARDIAN, _BORN, _ADDRESS))

_DOCTOR = _known(
    _PERSON, "Doctor|Physician|Consultant|Seen by", "담당 의사|의사|주치의|진료의",
    "who [examines|treats|sees|will look at|is going to treat|takes care of] @@?|by whom [is @|will @ be] [treated|examined|seen]?|[which|what] [medic|specialist|surgeon|practitioner] does @ [go to|see|get]?|whose patient is @?|<tell> who [treats|examines] @@.|who is @ going to see?|who wears the white coat for @@?",
    "@~은 누구[한테|에게] [진료받아|치료받아|진찰받나요|가|진료를 봐]?|@~은 누가 [봐|진찰해|치료하나요|진료해|봐 줘]?|@~을 [치료하는|진찰하는|보는|맡은] [분|사람|선생님]~은 <누구야>?|@~이 누구한테 [가는지|치료받는지] <알려><줘>.|@~은 어느 선생님 환자야?|@ [맡은 선생님|봐 주는 분]~은?",
    _doctor,
)  # fmt: skip
_VISIT = _known(
    _PERSON, "Appointment|Date and time|Scheduled|Next visit", "예약 일시|예약|진료 일시|다음 방문",
    "when [must|does|should] @ [come|be there|go there|turn up|show up|be in the waiting room]?|when is @'s turn?|[at|for] what time [is @ booked|is @ expected|is @ down]?|<tell> when @ [is expected|has to come].|[what|which] day and time did @ get?|when will @ be [seen|called in|treated]?|how soon is @'s turn?",
    "@~은 언제 [와|가야 해|와야 하나요|오면 돼|가면 되나요]?|@ [차례|순서]~은 [언제<야>|몇 시<야>]?|@~은 몇 시에 [진찰받아|봐|가나요|들어가]?|@~이 [언제 가야 하는지|언제 오는지] <알려><줘>.|@~은 며칠 몇 시로 [잡혔어|잡았나요|되어 있어]?|@ [가는 날|오는 시각]~은?",
    _moment, also="when do i have to go to the doctor's?", also_ko="병원에 언제 가야 해?",
)  # fmt: skip
_REASON = _known(
    _PERSON, "Reason|Reason for visit|Complaint|Symptoms", "방문 사유|증상|진료 사유|내원 사유",
    "why [does @ come|is @ coming|does @ see the doctor|is @ here]?|what [ails|bothers|hurts|troubles|is wrong with|is the trouble with|is the matter with] @@?|what does @ [suffer from|come in with|need treated]?|what's the problem with @@?|<tell> [why @ comes|what is wrong with @@|what ails @@].|for what is @ being [treated|examined]?|where does @ feel pain?",
    "@~은 [왜|뭐 때문에|무슨 일로|어째서] [와|왔어|오나요|병원에 가]?|@~은 어디가 [아파|아픈가요|불편해|안 좋아|탈났어]?|@~이 [왜 왔는지|어디가 아픈지|뭐가 문제인지] <알려><줘>.|@ 몸에 무슨 [문제|탈|이상]~이 <있어>?|@ [아픈 데|불편한 데]~은?|@~은 무엇을 치료받아?",
    _one_of("Back pain|Blood test|Broken tooth|Check-up|Chest cough|Dizziness|Earache|Vision exam|Flu shot|Headaches|Hearing test|Hip pain|Insomnia|Knee pain|Migraine|New glasses|Rash|Sore throat|Sprained wrist|Stitches out|Stomach ache|Tooth cleaning|Travel vaccination|Vaccination",
            "건강 검진|고혈압|귀 통증|기침|독감 예방 접종|두드러기|두통|무릎 통증|발목 염좌|복통|불면증|비염|사랑니|속쓰림|스케일링|안과 검진|어지럼증|요통|위내시경|충치|피부 발진|혈액 검사|허리 통증|눈 충혈"),
)  # fmt: skip
_BRING = _known(
    _PERSON, "Bring|Please bring|To bring|Required", "준비물|지참물|가져올 것|필요 서류",
    "what [must @|should @|does @ have to] [take along|carry|pack|have along|put in the bag]?|[which|what] things does @ need (for it|with it)?|what is @ [asked|told|meant] to [have along|take along|hand over]?|<tell> what @ has to [take along|pack].|what must not be left at home by @@?|what should be in @'s bag?",
    "@~은 뭘 [챙겨|챙겨야 해|들고 가|챙겨 가나요|갖고 가야 해]?|@~이 [챙길|들고 갈|빠뜨리면 안 되는] [것|물건]~은 <뭐야>?|@ 가방에 뭘 [넣어야|담아야] [해|하나요]?|@~이 뭘 [챙겨야 하는지|들고 가야 하는지] <알려><줘>.|@~은 [무엇을 갖고|뭘 들고] [가|오면 되나요|와야 해]?|@~이 잊으면 안 되는 게 뭐야?",
    _two_of("Insurance|Old X-rays|Glasses|Referral|Photo|Pill list|Trainers|Towel|Allergy card|Lab sheet|Vaccines|ID card|Warm socks|Diary|Dentures|Snack", "신분증|보험증|의뢰서|복용 약|안경|수건|운동화|엑스레이|수첩|진단서|편한 옷|간식|검사지|접종 수첩|도장|사진 1장"),
    also="what do i need to take with me?", also_ko="뭐 챙겨 가야 해?",
)  # fmt: skip
_PATIENTS = Thing("table", "Appointments|Patients today|Waiting list|Surgery hours", "진료 예약|오늘의 환자|대기 명단|예약 환자", _person, (_DOCTOR, _VISIT, _REASON, _BRING, _BORN, _PHONE))

_PASS_NUMBER = _known(
    _PERSON, "Passport No.|Document number|Card no.|ID number|No.", "여권번호|문서 번호|증명서 번호|발급 번호",
    "[what|which] (letters and )digits [are printed on @'s document|identify @@|stand on @'s papers]?|how is @'s [document|booklet|card|paper] numbered?|what do i [type|enter|copy] into the (visa )form for @@ as the identifier?|<tell> [the digits on @'s document|how @'s papers are numbered].|what [string|sequence] [identifies|stands for] @@?|which serial does @'s [booklet|document] [have|carry|bear]?",
    "@ [여권|증명서|신분증]에 [찍힌|박힌|새겨진] [숫자|영문 숫자|고유 번호]~은 <뭐야>?|@~은 [몇 번|무슨 번호]으로 구별[해|되나요|돼]?|@ [여권|신분증] [몇 번이야|번호가 뭐야|번호 좀 불러 줘]?|@ 비자 양식에 [무슨 번호를|어떤 숫자를] [적어|넣어야 해|적나요]?|@ [고유|일련] 번호~은?|@ 문서의 일련번호 <알려><줘>.",
    _code("A9999999", "AA999999", "A99A99999", "999999999"),
)  # fmt: skip
_BIRTHPLACE = _known(
    _PERSON, "Place of birth|Birthplace|Born in", "출생지|태어난 곳|출생 도시",
    "where [was @ born|did @ come into the world|did @'s life begin]?|in [what|which] [town|city] [was @ born|did @ first see the light of day]?|@'s native [town|city]?|where does @ originally come from, which [town|city]?|<tell> where @ was born.|in which town did @'s mother give birth?|@ was born where?",
    "@~은 어디서 [태어났어|났어|태어났나요|태어났지|나셨어요]?|@~은 어느 [도시|동네|고장]에서 [태어났어|났나요|세상에 나왔어]?|@ [고향|난 데|난 곳]~은 <어디야>?|@~이 어디서 [태어났는지|났는지] <알려><줘>.|@ 어머니가 어디서 낳았어?|@ 어디 태생이야?",
    _city,
)  # fmt: skip
_ISSUED = _known(
    _PERSON, "Issued|Date of issue|Issue date|Issued on", "발급일|발행일|교부일",
    "when did @ [get|receive|pick up|collect] [it|the document|this document|the card]?|when was @'s [document|card|booklet] [made out|handed out|made|given out]?|from when [is|are] @'s [document|papers] ?|since when does @ have (it|these papers|the document)?|how old [is @'s document|are @'s papers]?|<tell> when @ got the document.",
    "@~은 [이걸|문서를|증을] 언제 [받았어|만들었어|받았나요|만들었지|떼었어]?|@ [증|문서|신분증]~은 언제 [나왔어|만들어졌어|나왔나요|내줬어]?|@~은 언제부터 갖고 있어?|@~이 언제 [받았는지|만들었는지] <알려><줘>.|@ [만든 날|받은 날|내준 날]~은?|@ 문서가 [나온 지|만든 지] 얼마나 됐어?",
    _days(2014, 2025),
)  # fmt: skip
_EXPIRES = _known(
    _PERSON, "Expires|Valid until|Expiry date|Date of expiry", "만료일|유효기간|유효 기한|기간 만료일",
    "until when [can @ travel with it|is @ covered|can @ use it]?|when will @ need a new one?|how long [is @'s document|are @'s papers] [still |]good( for)?|when [does @'s document|do @'s papers] run out?|by when must @ [renew|get a new one|apply for another]?|<tell> when @ needs a new one.|when will @'s [document|card] [lapse|stop working|be void]?",
    "@~은 언제까지 [쓸 수 있어|여행할 수 있어|쓸 수 있나요|유효해|통해]?|@~은 언제 [새로 만들어야|갱신해야|다시 받아야|바꿔야] [해|하나요]?|@ [신분증|문서|증]~은 언제 [끝나|못 쓰게 돼|효력을 잃어|끝나나요]?|@~이 언제까지 [쓸 수 있는지|유효한지] <알려><줘>.|@ [쓸 수 있는 마지막 날|끝나는 날]~은?|@ 기한이 얼마나 남았어?",
    _days(2026, 2038),
)  # fmt: skip
_PASSPORTS = Thing("form", "Passports|Identity cards|Travel documents|Travellers", "여권|신분증|여행자 정보|여행 서류", _person, (_PASS_NUMBER, _NATIONALITY, _BORN, _BIRTHPLACE, _ISSUED, _EXPIRES))

# Loans, clubs, shifts, parcels, tables.
_LOAN_IS = _it("the book|this book|this one|this title", "[이 책|책|이거]")
_BORROWER = _known(
    _LOAN_IS, "Borrower|Borrowed by|Lent to|Reader", "대출자|빌린 사람|대출인|이용자",
    "who [has|took|took home|has got|is reading|holds|checked out|took away] @@?|who do i [ask for|chase for|turn to about] @@?|[at|in] whose [home|place|house|hands] is @ now?|which [visitor|library user|person] [took|has] @@?|<tell> who [has|took home|is reading] @@.|where is @ now, with whom?|to whom did we [give|hand out] @@?",
    "@~은 누가 [빌려 갔어|가져갔어|갖고 있어|가져갔나요|읽고 있어|빌려 갔나요]?|@~은 지금 누구[한테|에게] <있어>?|@~을 [가져간|갖고 있는|읽고 있는] [사람|분]~은 <누구야>?|@~은 누구 [집에|손에] 있어?|@~을 누가 [가져갔는지|갖고 있는지] <알려><줘>.|@~은 누구한테 [받아야|돌려달라고] 해?",
    _person, also="who took this home?", also_ko="누가 가져갔어?",
)  # fmt: skip
_LENT = _known(
    _LOAN_IS, "Borrowed on|Lent|Checked out|Loan date|Out since", "대출일|빌린 날|대출 날짜",
    "when [was @ taken home|was @ handed out|did @ leave the library|did @ go out|was @ taken away]?|since when [is|has] @ [gone|been gone|been away|been out]?|how long has @ been [gone|away|out|missing from the shelf]?|on [what|which] [day|date] [was @ taken|did they take @@]?|<tell> when @ was [taken home|handed out|taken].",
    "@~은 언제 [빌려 갔어|가져갔어|나갔어|나갔나요|가져갔나요]?|@~은 언제부터 [없어|나가 있어|없었나요|밖에 있어]?|@~은 [나간 지|가져간 지] 얼마나 [됐어|됐나요]?|@~이 언제 [나갔는지|반출됐는지] <알려><줘>.|@ [가져간 날|나간 날]~은?|@~을 며칠에 [꺼내 갔어|가져갔지]?",
    _days(2022, 2026),
)  # fmt: skip
_DUE = _known(
    _LOAN_IS, "Due back|Due|Due date|Return by", "반납일|반납 예정일|반납 기한|만기일",
    "when [must|will] @ [come back|be returned|be back|be given back]?|by when [must|should] @ be [back|returned|brought back|given back]?|until when [may|can] [they|i|one] keep @@?|when [will|can] i (finally )[get|have|read] @@ again?|how long [can|may] @ be kept?|<tell> [when @ comes back|by when @ must be back].|what's the last day for @@?",
    "@~은 언제까지 [돌려줘야|갖다줘야|가져와야|돌려놔야] [해|하나요|돼]?|@~은 언제 [돌아와|들어와|돌아오나요|다시 볼 수 있어]?|@~은 언제까지 [볼 수 있어|갖고 있어도 돼|읽어도 되나요]?|@~을 [돌려줄|갖다줄|가져올] [날|기한]~은 [언제<야>|며칠<이라>]?|@~이 언제 [돌아오는지|들어오는지] <알려><줘>.|@ 며칠까지 봐도 돼?",
    _soon, also="when do i have to bring it back?", also_ko="언제까지 돌려줘야 해?",
)  # fmt: skip
_SHELF = _known(
    _LOAN_IS, "Shelf|Shelf mark|Call number|Location", "서가|청구 기호|서가 번호|소장 위치",
    "where [does @ stand|is @ kept|does @ belong|do i put @@ back|do i look for @@|can i find @@]?|in [what|which] [row|bookcase|aisle|corner] [is @|does @ stand|does @ belong]?|[to|on] which rack [does @ go|do i put @@]?|<tell> where @ [stands|belongs|is kept].|what's the place of @@ in the library?|where should i reach for @@?",
    "@~은 어디[에|] [꽂혀 있어|있나요|꽂아|꽂아야 해|둬|놓여 있어]?|@~을 [찾으려면|도로 꽂으려면] 어디로 [가|가야 해|가나요]?|@ [자리|꽂는 자리|놓인 데]~은 <어디야>?|@~은 어느 [책장|칸|줄|책꽂이]에 <있어>?|@~이 어디 [있는지|꽂혀 있는지] <알려><줘>.|@ 어느 책장<이라>?",
    _code("A99.9", "999.99 A", "AA 99-9", "9A / 99"),
)  # fmt: skip
_AUTHOR = _known(
    _LOAN_IS, "Author|By|Writer", "저자|지은이|작가",
    "who (actually )[wrote|penned|created|came up with|is behind] @@?|by whom [is|was] @( written)?|whose [work is @|novel is @|name is on the cover of @@]?|whose pen did @ come from?|<tell> who [wrote|penned] @@.|who is the [creator|novelist|hand] behind @@?|which name stands on @'s cover?",
    "@~은 누가 [썼어|지었어|썼나요|집필했어|쓴 거야]?|@~은 누구 [작품이야|소설이야|책이야|글이야]?|@~을 [쓴|집필한|지은] [사람|분]~은 <누구야>?|@ 표지에 누구 이름이 있어?|@~을 누가 [썼는지|지었는지] <알려><줘>.|@ [쓴 사람|글쓴이]~은?",
    _person,
)  # fmt: skip
_FINE = _known(
    _LOAN_IS, "Fine|Late fee|Charge|Fee due", "연체료|벌금|지연 요금",
    "how much (money )do i [owe|pay|have to pay] for [bringing back @@ late|being late with @@]?|what [does it cost|do they charge] that @ is late?|what [penalty|punishment|sum] is on @@?|how expensive [was|is] it to be late with @@?|<tell> what being late with @@ costs.|what did [forgetting|keeping] @@ cost?",
    "@~을 [늦게 돌려줘서|늦어서|안 갖다줘서] 얼마 [내|내야 해|물어|내야 하나요]?|@ 늦은 [값|대가|돈]~이 <얼마야>?|@ 때문에 돈을 얼마나 [물어야|내야] [해|하나요]?|@ 늦으면 [얼마야|얼마를 무나요]?|@ 늦은 데 대해 얼마를 내는지 <알려><줘>.|@ [밀린 돈|내야 할 돈]~은?",
    lambda rng, ko: f"{rng.randint(1, 98) * 100:,}원" if ko else rng.choice(["$", "€", "£"]) + f"{rng.randint(0, 14)}.{rng.randint(0, 19) * 5:02}",
)  # fmt: skip
_book_name = _joined(
    "The Salt|The Last|A Quiet|The Copper|Wintry|Silent|The Glass|A Distant|Beyond the|Toward the|The Paper|Northern|Lost|The Blue|Under the|A Short|The Orchard|Hidden", "Road|Garden|Harbour|Clock|Island|Mountain|Letters|Summer|Forest|Bridge|Beacon|River|Winter|Kitchen|Orchestra|Sea|House",
    "조용한|마지막|푸른|수정|겨울의|북쪽|사라진|골판지|숨은|먼|소금|오래된|천 개의|달빛|작은|잊힌|바람의|느린", "정원|섬|시계|편지|여름|숲|다리|등대|강|부엌|바다|집|산책|기차역|골목|도서관|항구",
)  # fmt: skip
_LOANS = Thing("table", "Library loans|Borrowed books|Lending list|Loans", "도서 대출 현황|대출 목록|빌린 책|대출 기록", _book_name, (_BORROWER, _LENT, _DUE, _SHELF, _AUTHOR, _FINE))

_MEMBER_NUMBER = _known(
    _PERSON, "Member no.|Membership number|Card number|Member ID", "회원 번호|회원증 번호|회원 ID",
    "[what|which] [number|digits|code] [stands on|is printed on] @'s card?|under [what|which] number is @ [kept|filed|registered|in the files]?|how is @ numbered( in the files)?|[what|which] digits [identify|stand for|belong to] @@?|<tell> the digits [on @'s card|that identify @@].|what does @ [say|show|type] at the door to get in?",
    "@~은 몇 번으로 [등록돼 있어|올라 있어|관리돼|등록됐나요]?|@ [카드|증]에 [적힌|찍힌] [숫자|번호]~은 <뭐야>?|@~을 [찾으려면|조회하려면] 몇 번을 [쳐|입력해|넣어야 해]?|@ [고유 번호|등록 번호]~은?|@~이 몇 번인지 <알려><줘>.|@ 명부에서 몇 번이야?",
    _code("9999", "A-9999", "99999", "AA9999"),
)  # fmt: skip
_DUES = _known(
    _PERSON, "Fee|Annual fee|Dues|Membership fee", "회비|연회비|가입비|월회비",
    "how much [does @ pay|does @ owe the club|is it for @@|do we collect from @@|does it cost @@]?|what does @ [pay|contribute|hand over]( for being in the club)?|how expensive is [the club|it] for @@?|<tell> [how much @ pays|what it costs @@].|what [amount|sum] [is due from|do we charge] @@?|what is @ charged?",
    "@~은 돈을 얼마[나 내|나 내나요|씩 내| 내지]?|@한테 얼마를 [받아|걷어|걷나요|받아야 해]?|@~은 다니는 데 얼마[가 들어|나 드나요]?|@~이 [내는|낼|부담하는] [돈|금액|액수]~은 <얼마야>?|@~이 얼마를 내는지 <알려><줘>.|@ 얼마씩 내?",
    _money(10, 320),
)  # fmt: skip
_SECTION = _known(
    _PERSON, "Section|Group|Activity|Sport", "종목|분과|소모임|활동",
    "what does @ [do|play|practise|train|take part in] [here|at the club|with us]?|[what|which] [sport|pastime|hobby] [is @'s|does @ go in for|did @ choose]?|<tell> what @ [plays|practises|does at the club].|for what [is|did] @ [here|come here]?|what does @ spend the club evenings on?|which hobby brings @@ here?",
    "@~은 여기서 뭘 [해|하나요|즐겨|배워|하지]?|@~은 무슨 [운동을|취미를|모임을] [해|하나요|골랐어]?|@ 취미가 <뭐야>?|@~이 무엇을 [하는지|즐기는지|배우는지] <알려><줘>.|@~은 뭐 하러 [와|오나요|나와]?|@ [즐기는 것|하는 운동]~은?",
    _one_of("Archery|Badminton|Ballet|Bowling|Boxing|Bridge|Canoeing|Chess|Climbing|Cycling|Darts|Fencing|Gymnastics|Handball|Hiking|Hockey|Judo|Knitting|Painting|Photography|Pottery|Rowing|Sailing|Skating|Squash|Swimming|Table tennis|Theatre|Volleyball|Yoga",
            "검도|골프|낚시|농구|댄스|서각|등산|뜨개질|모형 제작|바둑|배구|배드민턴|볼링|사진|서예|수영|수채화|스쿼시|승마|암벽 등반|양궁|연극|요가|자전거|조정|족구|축구|탁구|태권도|통기타"),
)  # fmt: skip
_CLUB = Thing("table", "Members|Club members|Membership list|Our members", "회원 명부|동호회 회원|회원 목록|우리 회원", _person, (_JOINED, _MEMBER_NUMBER, _DUES, _SECTION, _BORN, _PHONE))

_SHIFT_DAY = _known(
    _PERSON, "Day|Shift|Weekday|On duty", "요일|근무일|당번 날|근무 요일",
    "when [does @ help|does @ work|is it @'s turn|is @ on|is @ here|does @ come to help]?|which [part of the week|slot] [does @ cover|is @'s]?|[on|for] [what|which] [date|morning or evening] is @ [down|here|needed]?|<tell> when @ [helps|works|is here|is on].|when can we count on @@?|when will i meet @@ here?",
    "@~은 언제 [나와|일해|와|도와|나오나요|봉사해|오나요]?|@~은 무슨 요일에 [와|나와|나오나요|일해]?|@ [차례|순번]~은 [언제<야>|무슨 요일<이라>]?|@~이 언제 [나오는지|오는지|일하는지] <알려><줘>.|@~은 언제 [볼 수 있어|만날 수 있어]?|@ 나오는 날은?",
    lambda rng, ko: rng.choice(["월", "화", "수", "목", "금", "토", "일"]) + rng.choice(["요일 오전", "요일 오후", "요일 저녁", "요일", "요일 새벽"]) if ko else rng.choice("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()) + rng.choice([" morning", " afternoon", " evening", "", " night"]),
    also="when do they come to help?", also_ko="언제 나온대?",
)  # fmt: skip
_POST = _known(
    _PERSON, "Station|Post|Place|Location", "배치 장소|근무지|위치|담당 구역",
    "where [does @ help|does @ stand|is @ needed|do we send @@|is @ posted|does @ have to be]?|[what|which] [spot|corner|stand|area] [does @ look after|is @ at|did @ get]?|where on the site is @?|<tell> where @ [helps|stands|is needed].|where will i [find|see|meet] @@?|at which spot is @?",
    "@~은 어디서 [도와|일해|서 있어|봉사하나요|일하나요]?|@~은 어디[에|로] [배치됐어|가야 해|가나요|배정됐어]?|@~은 어느 [쪽을|구역을] [맡아|맡았어|지켜]?|@~이 어디 [있는지|서는지|맡았는지] <알려><줘>.|@ [서는 곳|맡은 자리|있을 곳]~은 <어디야>?|@~을 어디서 만나?",
    _one_of("Cloakroom|Main gate|East gate|Car park|Ticket desk|Info point|Kitchen|Bar|Stage left|First-aid tent|Bike stand|Book stall|Children's corner|Cake stand|Lost & found|Tea tent|Ferry pier|Registration|Finish line|Water point 2|Merch table|Sound desk|Playground|Shuttle stop",
            "정문|후문|주차장|매표소|안내소|주방|무대 옆|의무실|자전거 거치대|책 판매대|어린이 놀이방|분실물 센터|접수대|결승선|급수대 2|기념품 판매대|음향석|셔틀 정류장|물품 보관소|포토존|휴게 천막|푸드 코트|동쪽 출입구|선착장"),
)  # fmt: skip
_TASK = _known(
    _PERSON, "Task|Duty|Role|Assignment", "업무|역할|맡은 일|담당 업무",
    "what does @ (have to )[do|take care of|look after|see to]?|what is @ [in charge of|responsible for|busy with|working on]?|what [job|work] [did we give|falls to|is left to] @@?|<tell> what @ [does|is in charge of|takes care of].|what can i count on @@ for?|with what does @ help?",
    "@~은 뭘 [해|맡았어|하나요|맡아|담당해|도와]?|@~은 무슨 일을 [해|하나요|맡았어|도와줘]?|@~이 [책임지는|담당한|하기로 한] [것|일]~은 <뭐야>?|@한테 [뭘|무슨 일을] [시켰어|맡겼어|부탁했어]?|@~이 뭘 [하는지|맡았는지] <알려><줘>.|@ 할 일은?",
    _one_of("Baking|Checking bags|Cleaning up|Coat check|Collecting litter|Counting cash|Driving the van|Face painting|Filming|First aid|Handing out maps|Lighting|Making coffee|Parking cars|Pouring drinks|Putting up tents|Reading aloud|Selling tickets|Serving soup|Sound check|Taking photos|Translating|Washing up|Welcoming guests",
            "가방 검사|길 안내|김밥 말기|단체 사진 촬영|동영상 촬영|무대 조명|물품 운반|방송|분리수거|사회 보기|설거지|손님 맞이|승합차 운전|안내문 배부|음료 판매|응급 처치|의자 정리|입장권 판매|주차 정리|책 읽어 주기|천막 설치|청소|커피 내리기|통역|페이스페인팅|현금 정산"),
)  # fmt: skip
_STAND_IN = _known(
    _PERSON, "Substitute|Stand-in|Backup|Deputy|Cover", "대체자|대리인|교대자|대신할 사람",
    "who [steps in|fills in|jumps in|takes over|helps out|comes instead] if @ [is ill|cannot come|is away|drops out]?|who [replaces|relieves|takes the place of] @@?|who do i [call|ask] when @ is [away|ill]?|<tell> who [replaces|takes over from|fills in for] @@.|by whom is @ [replaced|relieved]?|without @@, who does it?",
    "@~이 [못 오면|아프면|빠지면|없으면] 누가 [와|대신해|하나요|맡아|메워]?|@ 대신 누가 [와|해|나와|하나요|서]?|@ [빈자리|자리]~은 누가 [채워|메워|메우나요]?|@ 대타~은 <누구야>?|@ 대신 누가 오는지 <알려><줘>.|@~이 빠지면 누구를 불러?",
    _person,
)  # fmt: skip
_VOLUNTEERS = Thing("table", "Volunteers|Shift plan|Helpers|Duty rota|Who works when", "자원봉사자|근무표|당번표|봉사자 명단", _person, (_SHIFT_DAY, _POST, _TASK, _STAND_IN, _PHONE))

_PARCEL_SENDER = _known(
    _PERSON, "Sender|From|Shipper|Shop", "보낸 곳|발송인|판매처|보낸 이",
    "who [sent @@ something|has sent @@ a box|posted it to @@]?|[what|which] [shop|store|firm] [sent @@ something|did @ order from]?|where did @ [buy|order]( that| it)?|from [whom|which shop] did @ get a box?|<tell> where @ [bought it|ordered it].|whose name is on the back of @'s box?",
    "@한테 누가 [보냈어|부쳤어|보냈나요|보낸 거야]?|@~은 어디서 [주문했어|샀어|시켰어|주문했나요]?|@ 상자는 [어디서|누구한테서] [왔어|온 거야|왔나요]?|@~이 [물건을 산|주문한] [곳|데|가게]~은 <어디야>?|@ 물건을 누가 [보냈는지|부쳤는지] <알려><줘>.|@ 상자 뒷면에 적힌 이름은?",
    _employer,
)  # fmt: skip
_CARRIER = _known(
    _PERSON, "Carrier|Courier|Delivery service|Delivered by", "택배사|배송사|운송사|배송 업체",
    "who (actually )[brought|dropped off|drove round|carried up] @'s [box|thing|packet|stuff]?|[what|which] van [came|stopped] for @@?|which postal firm [came for|brought it to] @@?|who rang the bell for @@?|<tell> who [brought|dropped off] @'s box.|with which firm was @'s box on the road?",
    "@ [상자|물건|택배]~은 누가 [가져왔어|갖다줬어|배달했어|놓고 갔나요]?|@ 물건은 어느 [업체|기사님|회사]가 [가져왔어|날랐어|맡았나요]?|@ 집 초인종은 누가 눌렀어?|@ 택배는 [어느 회사 거야|어디 걸로 왔어|어디 택배야]?|@ 물건을 [나른|실어 온] 데는 어디인지 <알려><줘>.",
    _joined("Swift|Blue|Metro|Parrot|Comet|Fox|Otter|North|City|Green|Swallow|Arrow", "Post|Parcel|Couriers|Express|Freight|Cargo", "번개|하늘|참새|제비|바다|새벽|무지개|번쩍|다람쥐|초록|으뜸|한걸음", "택배|로지스|익스프레스|퀵|물류|특송"),
)  # fmt: skip
_DELIVERED = _known(
    _PERSON, "Delivered|Arrived|Received|Delivery time", "도착|배송 완료|도착 일시|수령 일시",
    "when did [the box|the packet|it] [come|get here|turn up|reach us] for @@?|since when is @'s [box|packet|thing] [here|waiting|lying around]?|how long has @'s box been [here|lying here|waiting]?|when was it [brought|dropped off|handed over] for @@?|<tell> when @'s box [came|got here|turned up].|what time did the courier come for @@?",
    "@ [물건|상자|택배]~은 언제 [왔어|왔나요|들어왔어|받았어|온 거야]?|@ 상자는 언제부터 [여기 있어|와 있어|기다려]?|@ 택배가 [온 지|와 있은 지] 얼마나 됐어?|@ 물건이 언제 [왔는지|들어왔는지] <알려><줘>.|@ 앞으로 [몇 시에|며칠에] 왔어?|@ 상자가 [온 때|들어온 시각]~은?",
    _moment,
)  # fmt: skip
_LEFT_WITH = _known(
    _PERSON, "Left with|Left at|Safe place|Kept at", "보관 장소|맡긴 곳|보관처|보관 위치",
    "where [is|did they put] @'s [box|packet]( now)?|where can @ [pick it up|collect it|fetch it|get it]?|[who|which flat or place] is keeping it for @@?|where does @ have to [go|look|ring] for the box?|<tell> where @ can [fetch|collect|pick up] it.|where was it put down for @@?",
    "@ [상자|물건|택배]~은 어디[에|] <있어>?|@~은 어디서 [찾아|찾아가|찾아가야 해|가져가나요]?|@ 물건을 어디에 [뒀어|맡겼어|놓고 갔어|뒀나요]?|@ 택배를 [누가|어디서] [갖고 있어|맡아 두고 있어]?|@~이 어디로 찾으러 가야 하는지 <알려><줘>.|@ 상자를 놔둔 데는?",
    lambda rng, ko: rng.choice([f"{rng.randint(1, 24)}0{rng.randint(1, 6)}호", f"무인함 {rng.randint(1, 60)}번", f"경비실 {rng.randint(1, 9)}", f"{_person(rng, True)} ({rng.randint(1, 15)}층)"] if ko else [f"Flat {rng.randint(1, 48)}", f"Locker {rng.randint(1, 90)}", f"Shed {rng.randint(1, 9)}", f"{rng.choice(_FAMILY)}, floor {rng.randint(1, 9)}", f"No. {rng.randint(2, 98)}"]),
)  # fmt: skip
_WEIGHT = _known(
    _PERSON, "Weight|Parcel weight|Gross weight", "무게|중량|총중량",
    "how [heavy|light] is @'s [box|packet|thing]?|how many kilos [is|has] @'s box?|can i [lift|carry] @'s box, how [heavy|many kilos]?|how much does @'s box [bring to the scales|weigh]?|<tell> how heavy @'s box is.|do i need a trolley for @'s box, how [heavy|many kilos] is it?",
    "@ [상자|물건|택배]~은 [얼마나 무거워|몇 킬로야|몇 킬로인가요|얼마나 나가]?|@ 상자를 [혼자 들 수 있어, 몇 킬로야|들 만해, 얼마나 무거워]?|@ 물건이 [얼마나 무거운지|몇 킬로인지] <알려><줘>.|@ 택배를 저울에 달면 얼마야?|@ 상자 몇 킬로<야>?|@ 물건은 [가벼워, 몇 킬로야|무거워, 몇 킬로야]?",
    lambda rng, ko: f"{rng.randint(0, 29)}.{rng.randint(1, 9)} kg",
)  # fmt: skip
_PARCELS = Thing("table", "Parcels for neighbours|Deliveries|Parcel list|Waiting parcels", "이웃 택배|택배 보관 목록|배송 목록|맡아 둔 택배", _person, (_PARCEL_SENDER, _CARRIER, _DELIVERED, _LEFT_WITH, _WEIGHT))

# Mails listed by who wrote them, tables in a restaurant, applicants.
_WRITES_ABOUT = _known(
    _PERSON, "Subject|Title|Topic", "제목|주제|건명",
    "what does @ [want|write about|need from me|want to tell me|bring up]?|what is @ [writing about|mailing about|on about|after]?|why [did @ write|does @ write|did @ get in touch|is @ mailing me]?|about what did @ [write|get in touch]?|<tell> what @ [wants|writes about|wrote about].|what headline did @ give (to )the mail?|what [is|was] @'s [mail|message] about?",
    "@~은 [뭐 때문에|왜|무슨 일로|무슨 용건으로] [썼어|연락했어|메일을 보냈어|보냈나요]?|@~이 [원하는|말하려는|쓴] [것|내용]~은 <뭐야>?|@~은 뭐에 대해 [썼어|썼나요|얘기해]?|@ [메일은|편지는] 무슨 내용이야?|@~이 왜 [썼는지|연락했는지] <알려><줘>.|@ [용건|볼일]~은?",
    _subject, also="what do they want?|why are they writing?", also_ko="무슨 일이래?|왜 연락했대?",
)  # fmt: skip
_WROTE_WHEN = _known(
    _PERSON, "Received|Date|Sent|Time", "받은 날짜|날짜|보낸 시간|수신 시각",
    "when did @ [write|get in touch|mail me|contact me|send that|last write]?|how long ago did @ [write|get in touch|mail]?|since when has @ been waiting for an answer?|at what [time|hour] did @ [write|mail me]?|<tell> when @ [wrote|got in touch].|when did [i hear from @@|@'s mail come in|@'s mail arrive]?",
    "@~은 언제 [썼어|연락했어|보냈어|썼나요|메일했어]?|@한테서 언제 [왔어|연락이 왔어|메일이 왔나요]?|@~이 [쓴 지|보낸 지] 얼마나 [됐어|됐나요]?|@~은 언제부터 답을 기다려?|@~이 언제 [썼는지|보냈는지] <알려><줘>.|@ 메일은 몇 시에 들어왔어?",
    _moment, also="when did they write?", also_ko="언제 썼대?",
)  # fmt: skip
_SENT_FILE = _known(
    _PERSON, "Attachment|Attached file|Attachments", "첨부 파일|첨부|첨부파일",
    "what [file|document] did @ [send along|enclose|put in|include|add]?|what [can i download|do i get to open] from @@?|[which|what] [document|file] [came|is] from @@?|<tell> what file @ [sent along|enclosed|put in].|did @ [send|enclose] a file, which one?|what is @'s file called?",
    "@~은 [무슨 파일을|어떤 파일을|뭘] [같이 보냈어|붙였어|같이 보냈나요|딸려 보냈어]?|@~이 [같이 보낸|붙인|동봉한] [파일|자료|문서]~은 <뭐야>?|@한테서 [받은|내려받을] 파일~은 <뭐야>?|@~이 무슨 파일을 붙였는지 <알려><줘>.|@ 파일 이름이 뭐야?",
    _file,
)  # fmt: skip
_FOLDER = _known(
    _PERSON, "Folder|Label|Filed under", "폴더|편지함|라벨|분류",
    "where [is @'s mail kept|did i put what @ wrote|did @'s mail go|does @'s mail lie]?|[into|in] [what|which] [drawer|tray|box] [was @'s mail sorted|is @'s mail]?|how is @'s mail [sorted|tagged|marked]?|<tell> where @'s mail [is|went|was put].|under what did i [sort|save|keep] @'s mail?|where do i look for the mail of @@?",
    "@ 메일은 어디[에|로] [있어|갔어|정리했어|들어갔나요|뒀어]?|@ 메일은 어떻게 [정리됐어|나뉘었어]?|@ 메일을 [찾으려면|보려면] 어디를 봐야 [해|하나요]?|@~이 쓴 걸 어디에 [뒀는지|넣었는지] <알려><줘>.|@ 메일이 [들어 있는|담긴] 데~은 <어디야>?",
    _one_of("Inbox|Archive|Bills|Travel|Family|Projects|Work|Receipts|Newsletters|Spam|School|Taxes|Later|Starred|Clients|Hiring|Personal|House|Club|Orders|Insurance|Health", "받은 편지함|보관|청구서|여행|가족|프로젝트|업무|영수증|소식지|스팸|학교|세금|나중에|중요|고객사|채용|개인|집|동호회|주문|보험|건강"),
)  # fmt: skip
_INBOX = Thing("mail", "Inbox|Mail|Unread|Today's mail", "받은 편지함|메일|안 읽은 메일|오늘 온 메일", _person, (_WRITES_ABOUT, _WROTE_WHEN, _SENT_FILE, _FOLDER, _MAIL_ADDRESS))

_DINNER_TIME = _known(
    _PERSON, "Time|Date|Reserved for|Seating", "예약 시간|시간|예약 일시",
    "when does @ [come|want to eat|get here|arrive|sit down|dine]?|when [is @ expected|will @ be here|do we expect @@]?|from when does @ need a seat?|at what [time|hour] do we [expect @@|have to be ready for @@]?|<tell> when @ [comes|wants to eat].|how late will @ [eat|be here]?",
    "@~은 언제 [와|오나요|먹으러 와|오시나요|식사해|도착해]?|@~은 몇 시에 [와|오나요|먹어|앉아]?|@~이 [언제 오는지|몇 시에 오는지] <알려><줘>.|@ 자리는 언제부터 필요해?|@~을 언제 맞이해야 해?",
    _moment,
)  # fmt: skip
_PARTY = _known(
    _PERSON, "Party|Party size|Guests|Covers|People", "인원|인원수|손님 수|예약 인원",
    "how many [come|eat|are coming|sit down|dine] with @@?|how many [seats|chairs|plates|menus] [does @ need|do we set for @@]?|how big is @'s [group|round|company]?|with how many does @ [come|eat]?|<tell> how many [come with @@|seats @ needs].|does @ come alone, with how many?",
    "@~은 몇 [명이서|명이|사람이] [와|오나요|먹어|와서 먹어]?|@ 일행은 몇 명<이라>?|@ 자리는 의자 몇 개 [놓아|필요해|준비하나요]?|@~은 혼자 와, 몇 명이 와?|@~이 몇 명이서 오는지 <알려><줘>.|@ 쪽은 [모두|다 해서] 몇 명이야?",
    _number(1, 24, "", "명"),
)  # fmt: skip
_TABLE = _known(
    _PERSON, "Table|Table no.|Seat|Seats at", "테이블|테이블 번호|좌석|자리",
    "where [will|can|does] @ [sit|eat|dine]?|where do we [put|seat|place|take|lead] @@?|[what|which] [corner|spot|place] did @ get?|<tell> where @ [sits|eats|is seated].|where do i bring @'s food?|to which place do i [lead|show] @@?",
    "@~은 어디[에|] [앉아|앉나요|앉혀|앉으면 돼]?|@~을 어디로 [안내해|모셔|안내하나요|데려가]?|@ 음식은 어디로 [가져가|내가]?|@~이 어디 앉는지 <알려><줘>.|@~이 [앉을|앉는] [데|곳]~은 <어디야>?|@~은 몇 번에 앉아?",
    lambda rng, ko: (f"{rng.choice(['', '창가 ', '테라스 ', '홀 '])}{rng.randint(1, 60)}번" if ko else rng.choice(["", "Window ", "T", "Terrace ", "Bar "]) + str(rng.randint(1, 60))),
)  # fmt: skip
_WISH = _known(
    _PERSON, "Notes|Requests|Special requests|Remarks", "요청 사항|메모|비고|특이 사항",
    "what( else) does @ [wish for|want|ask for|need]?|what must we [think of|keep in mind|prepare|watch out for|look after] with @@?|what [wish|wishes] does @ have?|<tell> what [@ asks for|we must watch out for with @@].|what extra did @ [order|want]?|what would make @@ happy?",
    "@~은 [뭘|무엇을|뭘 따로] [바라|원해|부탁했어|원하나요]?|@한테 [뭘|무엇을] [신경 써야|준비해 줘야|조심해야] [해|하나요]?|@~이 [부탁한|바라는|원하는] [것|점]~은 <뭐야>?|@~이 뭘 부탁했는지 <알려><줘>.|@~은 따로 뭐라고 했어?",
    _one_of("Nut allergy|High chair|Birthday cake|Vegan|Gluten-free|Quiet corner|Wheelchair|Brings a dog|No onions|Anniversary|Window seat|Separate bills|Tea lights|Pram space|Halal|Lactose-free|No stairs|Own wine|Early dessert|Projector|Flowers|Kids' menu", "땅콩 알레르기|아기 의자|생일 케이크|채식|글루텐 제외|조용한 자리|휠체어|강아지 동반|양파 빼기|결혼기념일|창가 자리|계산 따로|촛불|유모차 공간|할랄|우유 빼기|계단 없는 곳|와인 지참|꽃 장식|돌잔치|어린이 메뉴|고수 빼기"),
)  # fmt: skip
_TABLES = Thing("table", "Table reservations|Tonight's guests|Dinner list|Reservations", "식당 예약|오늘 저녁 손님|테이블 예약|예약 손님", _person, (_DINNER_TIME, _PARTY, _TABLE, _WISH, _PHONE))

_APPLIES_FOR = _known(
    _PERSON, "Applied for|Position|Vacancy|Desired role", "지원 분야|지원 직무|희망 직무|지원 부문",
    "what [job|post] does @ [want|go for|hope to get|ask for]?|[what|which] [opening|post|job] is @ [after|interested in|trying for]?|what would @ like to [become|work as|do here]?|as what would @ [work|start]?|<tell> what @ wants to [become|work as].|what does @ want to be [hired|taken on] as?",
    "@~은 무슨 일을 [하고 싶어 해|하고 싶대|하려고 해|원하나요]?|@~은 [뭘로|무슨 자리로|어떤 일로] [뽑히고 싶어 해|들어오려고 해|일하고 싶대]?|@~이 [노리는|바라는|원하는] [자리|일]~은 <뭐야>?|@~이 무슨 일을 하고 싶어 하는지 <알려><줘>.|@~은 어느 자리에 서류를 냈어?",
    _job,
)  # fmt: skip
_WANTS_PAY = _known(
    _PERSON, "Salary expectation|Expected salary|Desired pay", "희망 연봉|희망 급여|희망 임금",
    "how much (money )does @ [want|ask for|hope to earn|want to earn|demand]?|what would @ cost us?|what must we [pay|offer] @@?|how expensive would @ be?|<tell> how much @ [wants|asks for|hopes to earn].|what [sum|figure] did @ name?|for how much would @ work here?",
    "@~은 얼마[나 받고 싶어 해|를 원해|를 달래|나 바라나요|를 불렀어]?|@한테 얼마를 [줘야|제시해야] [해|하나요]?|@~을 쓰려면 얼마가 [들어|드나요]?|@~이 [부른|바라는|받고 싶은] [돈|금액|액수]~은 <얼마야>?|@~이 얼마를 바라는지 <알려><줘>.",
    lambda rng, ko: f"{rng.randint(26, 98) * 100:,}만원" if ko else rng.choice(["$", "€", "£"]) + f"{rng.randint(24, 140) * 500 + 8000:,}",
)  # fmt: skip
_AVAILABLE = _known(
    _PERSON, "Available from|Earliest start|Can start", "입사 가능일|근무 가능일|출근 가능일",
    "when [can|could|would] @ [begin|be here|come to us|join us|take up work]?|how soon [can|could] @ [begin|be here|join]?|from when on is @ free?|<tell> when @ [could begin|is free].|how long must we wait for @@?|what is the first day @ could [work|come in]?",
    "@~은 언제부터 [일할 수 있어|나올 수 있어|일할 수 있나요|올 수 있대]?|@~은 언제 [시간이 돼|들어올 수 있어|시작할 수 있어]?|@~을 얼마나 기다려야 [해|하나요]?|@~이 언제부터 나올 수 있는지 <알려><줘>.|@~이 첫 출근할 수 있는 날~은 [언제<야>|며칠<이라>]?",
    _days(2025, 2027),
)  # fmt: skip
_APPLICANTS = Thing("table", "Applicants|Candidates|Applications|Shortlist", "지원자|후보자|지원서 목록|서류 합격자", _person, (_APPLIES_FOR, _WANTS_PAY, _AVAILABLE, _LANGUAGES, _NATIONALITY, _BORN, _PHONE))

THINGS = (
    _PROFILE, _EMPLOYEE, _HEADER, _MAILS, _INBOX, _EVENTS, _STAYS, _TABLES, _CONTACTS, _STUDENTS, _PATIENTS, _PASSPORTS, _LOANS, _CLUB, _VOLUNTEERS, _PARCELS,
    _APPLICANTS,
)  # fmt: skip
