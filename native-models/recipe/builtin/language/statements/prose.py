"""What articles, mails, notices and dialogs say in whole sentences, and how people ask for it who only glanced at them."""

import random

from .statement import SENDER, Asked, Statement, Value

_ARTICLE = ("article",)
_REFERENCE = ("article", "text")
_MAIL = ("mail",)
_NOTICE = ("mail", "text")
_DIALOG = ("dialog",)

_FIRST = """Anna Tom Maria Leo Ruth Omar Ines Paul Clara Hugo Nadia Erik Grace Ivan Lucy Felix Joan Samir Elsa Victor Priya Oscar Helen Diego Martha
Noah Alice Yusuf Karen Dmitri Sofia Walter Amina Peter Julia Kenji Rosa Simon Edith Marco Tessa Adam Naomi Frank Lena Carlos Judith Ravi Stella Hannah""".split()
_LAST = """Berg Carter Novak Haddad Stone Fischer Moreau Silva Grant Okafor Lindholm Mercer Patel Rossi Walsh Tanaka Vance Kowalski Holt Brandt Ellis Moreno
Dahl Whitaker Sato Keller Murphy Ortiz Pryce Weber Lang Adeyemi Foster Nilsen Hoffman Reyes Barker Singh Dubois Marsh Kaplan Petrov Quinn Larsen Bauer Doyle""".split()
_FAMILY_KO = "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 홍 전 고 문 양 손 배 백 허 유 남 심 노 하 곽 성 차 주 우 구 민".split()
_GIVEN_KO = """민재 서진 지현 하늘 도현 수빈 예린 지호 태윤 윤서 현수 은채 태민 미정 성민 유나 재현 소라 동욱 나영 준혁 가은 혜진 영호 정민 상우 보람 경희 진아 승현 다인
기철 순영 명수 희정 건우 세영 종훈 아름 병철 주연 인호 선미 규리 찬영 문희 원석 해인 시윤 우진""".split()
_TOWN_FRONT = "Ash Bram Cald Dun Elm Fair Glen Hart Kings Lang Mar North Oak Pen Raven Stan Thorn West Wind Yar Holm Brad Cros Lin".split()
_TOWN_BACK = "ford ton bury field haven mouth wick ley bridge dale stead port minster burn".split()
_CITIES = "Lisbon Oslo Ghent Turin Kyoto Leeds Aveiro Basel Malmo Lyon Molde Denver Cuenca Sligo Mildura Tampere Dresden Moncton Seville Osijek Nairobi Austin Graz Bristol Osaka".split()
_CITIES_KO = """강릉 인제 화천 원주 횡성 정선 충주 제천 청주 천안 공주 서천 서산 논산 전주 정읍 익산 남원 나주 고흥 순천 나주 포항 경주 영주 구미 영주 상주 문경 창원 진주 고성 합천
함안 김해 양산 제주 서귀포 수원 성남 안양 부천 파주 김포 이천 여주 양평 가평 대전 대구 광주 울산 부산 인천""".split()
_MONTHS = "January February March April May June July August September October November December".split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_WEEKDAYS_KO = "월 화 수 목 금 토 일".split()
_FIRM_FRONT = "Nord Blue Halden Vertex Cedar Orbit Lumen Quarry Delta Harbor Pine Apex Solar Brook Mantis Rivet Copper Falcon Tidal Vela Arden Zephyr".split()
_FIRM_BACK = "works| Foods| Motors| Energy| Bank| Air| Fabrics| Labs| Media| Pharma| Steel| Logistics".split("|")
_FIRM_FRONT_KO = "한빛 대성 미래 푸른 동양 새한 우리 가온 태광 나래 세종 은하 다온 한결 해솔 누리 청운 금강 서해 두레".split()
_FIRM_BACK_KO = "전자 식품 건설 은행 제약 항공 에너지 물산 통신 자동차 화학 물류".split()


def _person(rng: random.Random, korean: bool) -> str:
    return rng.choice(_FAMILY_KO) + rng.choice(_GIVEN_KO) if korean else f"{rng.choice(_FIRST)} {rng.choice(_LAST)}"


def _town(rng: random.Random, korean: bool) -> str:
    if korean:
        return rng.choice(_CITIES_KO)
    return rng.choice(_CITIES) if rng.random() < 0.4 else rng.choice(_TOWN_FRONT) + rng.choice(_TOWN_BACK)


def _firm(rng: random.Random, korean: bool) -> str:
    return rng.choice(_FIRM_FRONT_KO) + rng.choice(_FIRM_BACK_KO) if korean else rng.choice(_FIRM_FRONT) + rng.choice(_FIRM_BACK)


def _day(rng: random.Random, korean: bool) -> str:
    """As it follows "on", "by" and "until"."""
    month, day, weekday = rng.randrange(12), rng.randint(1, 28), rng.randrange(7)
    if korean:
        name = _WEEKDAYS_KO[weekday]
        return rng.choice([f"{month + 1}월 {day}일", f"{month + 1}월 {day}일({name})", f"{name}요일", f"{day}일 {name}요일", f"{month + 1}/{day}({name})", f"{month + 1}월 {day}일"])
    name, full = _WEEKDAYS[weekday], _MONTHS[month]
    return rng.choice([f"{day} {full}", f"{full} {day}", name, f"{name[:3]} {day} {full[:3]}", f"{name}, {full[:3]} {day}", f"{day} {full}"])


def _date(rng: random.Random, korean: bool) -> str:
    year, month, day = rng.randint(2014, 2027), rng.randrange(12), rng.randint(1, 28)
    number = f"{year}-{month + 1:02}-{day:02}"
    if korean:
        return rng.choice([f"{year}년 {month + 1}월 {day}일", f"{year}.{month + 1:02}.{day:02}", number, f"{year}. {month + 1}. {day}."])
    return rng.choice([f"{day} {_MONTHS[month]} {year}", f"{_MONTHS[month]} {day}, {year}", f"{_MONTHS[month][:3]} {day}, {year}", number])


def _hour(first: int, last: int) -> Value:
    def written(rng: random.Random, korean: bool) -> str:
        hour, minute = rng.randint(first, last), rng.choice([0, 0, 0, 15, 30, 30, 45, rng.randrange(60)])
        half, twelve = hour >= 12, (hour - 1) % 12 + 1
        if korean:
            said = f"{'오후' if half else '오전'} {twelve}시" + (f" {minute}분" if minute else "")
            return rng.choice([said, said, f"{hour}:{minute:02}"])
        suffix = "pm" if half else "am"
        return rng.choice([f"{hour}:{minute:02}", f"{twelve}:{minute:02} {suffix}", f"{twelve}:{minute:02} {suffix}" if minute else f"{twelve} {suffix}"])

    return written


_early, _late, _time = _hour(6, 11), _hour(13, 21), _hour(7, 21)


def _of(english: str, korean: str) -> Value:
    pools = english.split("|"), korean.split("|")
    return lambda rng, is_korean: rng.choice(pools[is_korean])


def _number(first: int, last: int, unit: str = "", unit_ko: str = "") -> Value:
    return lambda rng, korean: f"{rng.randint(first, last):,}{unit_ko if korean else unit}"


def _decimal(first: float, last: float, unit: str, unit_ko: str = "") -> Value:
    return lambda rng, korean: f"{rng.uniform(first, last):.1f}{unit_ko if korean and unit_ko else unit}"


def _year(rng: random.Random, korean: bool) -> str:
    return f"{rng.randint(1480, 2024)}" + "년" * korean


def _money(rng: random.Random, korean: bool) -> str:
    if korean:
        return f"{rng.randint(3, 990) * rng.choice([100, 1000, 1000]):,}원"
    amount = rng.choice([f"{rng.randint(5, 2400):,}", f"{rng.uniform(5, 2400):,.2f}"])
    return rng.choice([f"${amount}", f"£{amount}", f"€{amount}"])


def _price(rng: random.Random, korean: bool) -> str:
    """Of a ticket."""
    return f"{rng.randint(12, 480) * 100:,}원" if korean else f"{rng.choice('$£€')}{rng.choice([str(rng.randint(2, 60)), f'{rng.uniform(1.5, 60):.2f}'])}"


def _millions(rng: random.Random, korean: bool) -> str:
    if korean:
        return rng.choice([f"{rng.randint(2, 980)}억 원", f"{rng.randint(2, 90) * 100:,}만 원", f"{rng.randint(1, 9)}조 {rng.randint(1, 9)},000억 원"])
    return f"{rng.choice('$€£')}{rng.choice([f'{rng.uniform(1, 90):.1f}', str(rng.randint(2, 950))])} {rng.choice(['million', 'million', 'billion'])}"


def _long(rng: random.Random, korean: bool) -> str:
    """As long as works and studies take."""
    return f"{rng.randint(2, 30)}{rng.choice(['개월', '년', '주'] if korean else [' months', ' years', ' weeks'])}"


def _short(rng: random.Random, korean: bool) -> str:
    """As long as answers and parcels take."""
    return f"{rng.randint(2, 12)}{rng.choice(['일', '시간', '영업일', '주'] if korean else [' days', ' hours', ' working days', ' weeks'])}"


def _file(rng: random.Random, korean: bool) -> str:
    stem = rng.choice("견적서 보고서 예산안 회의록 계약서 일정표 명단 발표자료 설계도 사진 정산내역 이력서 제안서 도면".split() if korean else "budget report minutes contract offer plan draft slides roster invoice survey notes agenda floorplan".split())
    tail = rng.choice(["", f"_{rng.randint(2, 12)}", f"-v{rng.randint(2, 9)}", f"_{rng.randint(2015, 2027)}", f"{rng.randint(10, 99)}"])
    return f"{stem}{tail}.{rng.choice('pdf docx xlsx hwp pptx zip'.split() if korean else 'pdf docx xlsx odt pptx zip csv'.split())}"


def _code(rng: random.Random, _korean: bool) -> str:
    letters = "".join(rng.choices("ABCDEFGHJKLMNPRSTUVWXYZ", k=2))
    return rng.choice([f"{letters}-{rng.randint(1000, 99999)}", f"{rng.randint(10000, 9999999)}", f"#{rng.randint(1000, 99999)}", f"{letters}{rng.randint(100, 999)}-{rng.randint(10, 99)}"])


def _release(first: int, last: int) -> Value:
    return lambda rng, _korean: f"{rng.randint(first, last)}.{rng.randint(0, 19)}" + rng.choice(["", f".{rng.randint(0, 12)}", f".{rng.randint(0, 12)}"])


def _phone(rng: random.Random, korean: bool) -> str:
    if korean:
        return f"{rng.choice(['02', '031', '051', '010', '070'])}-{rng.randint(2000, 9999)}-{rng.randint(1000, 9999)}"
    return rng.choice([f"+44 20 {rng.randint(1000, 9999)} {rng.randint(1000, 9999)}", f"555-{rng.randint(1000, 9999)}", f"({rng.randint(201, 989)}) 555-0{rng.randint(100, 199)}", f"extension {rng.randint(100, 899)}"])


def _room(rng: random.Random, korean: bool) -> str:
    if korean:
        return rng.choice([f"{rng.randint(101, 940)}호", f"{rng.randint(1, 14)}층 회의실", f"제{rng.randint(1, 9)}회의실", f"{rng.choice(_CITIES_KO)}실", f"별관 {rng.randint(101, 440)}호"])
    return rng.choice([f"room {rng.randint(101, 940)}", f"Room {rng.choice('ABCDEFG')}{rng.randint(1, 20)}", f"the {rng.choice(_CITIES)} room", f"hall {rng.randint(1, 12)}", f"room {rng.randint(1, 9)}.{rng.randint(10, 40)}"])


def _title(rng: random.Random, korean: bool) -> str:
    if korean:
        return f"{rng.choice('푸른 마지막 조용한 잃어버린 깊은 하얀 먼 긴 붉은 두 번째'.split())} {rng.choice('바다 겨울 정원 편지 여름 집 기차 섬 약속 골목 노래 강'.split())}"
    return f"The {rng.choice('Silent Last Glass Paper Lost Northern Second Hollow Golden Winter'.split())} {rng.choice('Garden Harbour River Letter Orchard Signal Summer Mirror Road Bell Island'.split())}"


_reason = _of(
    "flooding|a burst pipe|storm damage|a staff shortage|rotten beams|lack of money|a strike|a gas leak|mould|heavy snow|a broken lift|unpaid bills|fallen trees|a power failure|cracks in the roof|few visitors",
    "누수|화재|인력 부족|폭우|자금난|파업|가스 누출|곰팡이|폭설|정전|지붕 균열|방문객 감소|안전 문제|건물 노후|수도관 파열|태풍 피해",
)
_hitch = _of(
    "a strike at the port|a missing part|bad weather|a customs check|high demand|a broken machine|an accident|a supplier's mistake|a wrong address|the public holidays|a printing error|illness in the team",
    "항만 파업|부품 부족|기상 악화|통관 검사|주문 폭주|기계 고장|교통사고|협력사 실수|주소 오류|연휴|인쇄 오류|담당자 병가",
)
_building = _of("library|swimming pool|concert hall|train station|market hall|hospital|sports centre|school|town hall|ferry terminal", "도서관|수영장|공연장|기차역|전통시장|병원|체육관|학교|시청사|여객터미널")
_animals = _of("beavers|lynxes|storks|sea turtles|otters|vultures|seals|wild horses|owls|bison|salmon|toads", "수달|황새|반달곰|바다거북|올빼미|물범|독수리|산양|따오기|여우|두루미|연어")
_program = _of(
    "Word|Excel|Photo Editor|Media Player|Backup Agent|Outlook|Acrobat|Sync Client|Terminal|Spreadsheet|Archive Tool|Video Studio|Python|Mail|Scanner",
    "한글|엑셀|사진 편집기|미디어 플레이어|백업 도우미|아웃룩|PDF 뷰어|동기화 앱|터미널|압축 프로그램|동영상 편집기|메일 앱|그림판|스캐너",
)

_NEWS = (
    Statement(
        "{person} discovered {thing} near {town}.|It was {person} who came across {thing} close to {town}.|Near {town}, {person} has dug up {thing}.",
        "{person} 씨가 {town} 근처에서 {thing}~을 발견했다.|{thing}~을 {town} 인근에서 찾아낸 사람은 {person} 씨다.|{person} 씨는 {town}에서 {thing}~을 캐냈다.",
        {"person": _person, "town": _town, "thing": _of("a Roman coin|a dinosaur tooth|an old shipwreck|a stone axe|a bronze sword|a sealed tomb|a meteorite|a gold ring|a mammoth bone|a clay jar", "로마 동전|공룡 이빨|난파선|돌도끼|청동 검|옛 무덤|운석|금반지|매머드 뼈|백자 항아리")},
        (
            Asked("person", "who [found|spotted|unearthed] [it|{thing}]?|whose find [is it|was that]?|<tell> who made the [find|discovery].|name of the [finder|discoverer]?|by whom was {thing} [found|unearthed]?|who [stumbled on|turned up] {thing}?", "누가 [찾았어|찾았나요|찾아낸 거야]?|{thing} [찾은|찾아낸|처음 본] 사람은?|{thing}~은 누가 찾았지?|발견자[가|는] <누구야>?|누가 찾았는지 <알려><줘>."),
            Asked("thing", "what did {person} [find|unearth|turn up]?|what [was found|has been found|turned up|came to light] [near|around|at] {town}?|<tell> what was [found|unearthed].|what kind of find was it?|[the find|the discovery] - what was it?", "{person} 씨가 뭘 [찾았어|찾았나요|찾았대]?|{town}에서 [뭐가|무엇이] 나왔[어|나요|대]?|[뭘|무엇을] 찾아냈[어|나요]?|무슨 [물건|유물]~이 나온 거야?|찾은 게 <뭐야>?"),
            Asked("town", "where was {thing} [found|unearthed]?|where did [{person}|they] [find|spot] [it|{thing}]?|what place [is the find from|was it found at]?|<tell> where {thing} turned up.|whereabouts was the [find|discovery] made?", "{thing}~은 어디서 [나왔어|나왔나요|찾았대]?|어디에서 찾았[어|나요|대]?|[찾은|나온] 곳이 <어디야>?|어느 [지역|동네|도시]에서 찾았[어|나요]?|{thing} 나온 데가 <어디야>?"),
        ), _ARTICLE),
    Statement(
        "The new {building} in {town} opened its doors on {day}.|{town}'s new {building} was inaugurated on {day}.|On {day}, the mayor opened the {building} of {town}.",
        "{town}의 새 {building}~이 {day}에 문을 열었다.|{day} {town}에 {building}~이 새로 개관했다.|{town} 주민이 기다리던 {building}~이 {day} 개장했다.",
        {"building": _building, "town": _town, "day": _day},
        (
            Asked("day", "since when can [people|visitors] [use|go to] the {building}?|when [could|did] the {building} [first be used|welcome its first visitors|start up]?|what day was the [opening|launch|inauguration]?|<tell> when the {building} got going.|[date of the|the date of its] opening?|from what day is it in use?", "언제 [개관했어|개장했나요|열렸어]?|{building}~은 언제부터 [쓸|이용할] 수 있[어|나요]?|[개관일|개장일|개소일]~이 언제<야>?|며칠에 연 거야?|{building} 언제 생겼[어|나요|지]?"),
            Asked("town", "where is the [new |]{building}?|in [what|which] [town|city|place] is it?|which [town|city] [got|has got|now has] a [new |]{building}?|<tell> where it was built.|where would i find the {building}?", "{building}~은 <어디야>?|어느 [도시|지역|동네]에 생겼[어|나요]?|어디에 생긴 거야?|{building} 새로 생긴 [곳|데]~은 <어디야>?|어디 가면 있[어|나요]?"),
        ), _ARTICLE),
    Statement(
        "Building the {work} cost {money} and took {time}.|The {work} swallowed {money}; work on it lasted {time}.|After {time} of construction and {money} in expenses, the {work} is ready.",
        "{work} 건설에는 {money}~이 들었고 {time}~이 걸렸다.|총 {money}~을 들인 {work}~이 착공 {time} 만에 완공됐다.|{work} 공사는 {time} 동안 이어졌고 {money}~이 투입됐다.",
        {"work": _of("bridge|tunnel|stadium|dam|airport hall|tram line|museum|harbour wall|cable car|canal", "다리|터널|경기장|댐|공항|전철 노선|박물관|방파제|케이블카|운하"), "money": _millions, "time": _long},
        (
            Asked("money", "how [expensive|pricey|dear] was [it|the {work}]?|how much [was spent|did they spend|money went into it]?|what was the [bill|price|budget]?|what did they [pay|spend|lay out] for the {work}?|<tell> how much money the {work} needed.|price of the {work}?", "얼마나 [들었어|들었나요|썼대]?|{work} 짓는 데 [돈이 |]얼마 [들었어|들었나요|들었대]?|[비용|공사비|예산]~이 <얼마야>?|돈을 얼마나 [썼어|쏟아부었어|썼나요]?|{work}에 들어간 돈은?"),
            Asked("time", "how long did [it|they|the builders] [need|work|build]?|how long was it being built?|how much time [went by|did it need|went into it]?|<tell> how long the {work} was under construction.|what was the construction time?", "[짓는 데|만드는 데|공사에] 얼마나 [걸렸어|걸렸나요|걸렸대]?|{work}~은 얼마 만에 [다 지었어|끝났어|끝났나요]?|공사 기간[은|이] <얼마야>?|몇 년이나 몇 달 걸린 거야?|얼마나 오래 지었[어|나요]?"),
        ), _ARTICLE),
    Statement(
        "Some {count} people came to the {fest} in {town}.|{count} visitors crowded into {town} for the {fest}.|At the {fest} in {town}, {count} guests were counted.",
        "{town}에서 열린 {fest}에 {count}~이 찾았다.|{fest}~이 열린 {town}에는 {count}의 인파가 몰렸다.|{count}~이 {town}에서 {fest}~을 즐겼다.",
        {"count": _number(120, 48000, "", "명"), "fest": _of("lantern festival|wine fair|jazz weekend|cheese market|kite festival|book fair|harvest feast|boat parade|flower show|street carnival", "등불 축제|벚꽃 축제|재즈 축제|불꽃놀이|연날리기 대회|도서전|김장 축제|빙어 축제|꽃 박람회|거리 공연"), "town": _town},
        (
            Asked("count", "how many [went|turned up|attended|were there|showed up]?|how [big|large] was the [crowd|audience|turnout]?|what was the attendance?|how well attended was the {fest}?|<tell> how many people went to the {fest}.|[crowd|audience] size at the {fest}?", "[몇 명이|몇 사람이|얼마나] [왔어|왔나요|갔대|모였어]?|[관람객|방문객|참가자]~은 몇 명[이야|인가요|이었어]?|사람이 얼마나 [많이 |]왔[어|나요|대]?|{fest}에 간 사람 수는?|얼마나 붐볐는지 <알려><줘>."),
            Asked("fest", "what [event|festivity|party] was [it|there|on] in {town}?|what [happened|was going on|was celebrated] in {town}?|why did people [go|travel] to {town}?|which event drew the crowd?|<tell> what they were all [there for|celebrating].", "{town}에서 무슨 [행사가|축제가|일이] 있었[어|나요|대]?|사람들이 왜 {town}에 갔[어|나요]?|어떤 행사[였어|였나요]?|{town}에서 [뭐|뭘] 했[어|나요|대]?|무슨 행사인지 <알려><줘>."),
        ), _ARTICLE),
    Statement(
        "{person} won the {race}, {gap} ahead of {other}.|{person} finished first in the {race}; {other} came in {gap} later.|The {race} went to {person}, with {other} {gap} behind.",
        "{person}~이 {race}에서 {other}~을 {gap} 차로 제치고 우승했다.|{race} 우승은 {person}, {gap} 뒤진 {other}~이 2위였다.|{person}~은 {race}에서 {other}보다 {gap} 먼저 들어왔다.",
        {"person": _person, "other": _person, "race": _of("city marathon|downhill race|ski final|regatta|rowing cup|cycling tour|100 m final|hill climb|triathlon", "시민 마라톤|사이클 대회|스키 결승|조정 경기|수영 결승|철인 3종|100m 결승|산악 달리기"), "gap": _decimal(0.1, 59, " seconds", "초")},
        (
            Asked("person", "who [is the winner|was fastest|took gold|was the champion|came top]?|who [took|got|claimed] the [title|trophy|victory]?|name of the [winner|champion]?|who [beat|defeated] {other}?|<tell> who was the fastest of all.|whose victory was it?", "누가 [이겼어|이겼나요|1등 했어|일등이야]?|[우승자|1위|금메달]~은 <누구야>?|가장 빨랐던 [사람|선수]~은?|{other}~을 이긴 [사람|선수]~은 <누구야>?|누가 정상에 올랐[어|나요]?"),
            Asked("other", "who [was|is|got] [second|runner-up|in second place|number two]?|who [lost|was beaten] [to|by] {person}?|who took silver?|<tell> who had to settle for second.|who was right after {person}?", "[2등|2위|준우승]~은 <누구야>?|누가 {person}한테 [졌어|졌나요]?|은메달은 누가 [땄어|땄나요]?|{person} 다음으로 [들어온|빨랐던] [사람|선수]~은?|누가 두 번째[야|였어|였나요]?"),
            Asked("gap", "how [close|tight|narrow] was [it|the race|the finish]?|[by how much|how clearly] did {person} win?|what was the [margin|difference]?|how much [faster|quicker] was the winner?|<tell> how far behind {other} was.", "[몇 초|얼마] 차이[였어|였나요|로 이겼어]?|얼마나 [더 빨랐어|앞섰어|앞섰나요]?|차이가 얼마나 났[어|나요|대]?|1등과 2등은 얼마 차이야?|{other}~은 얼마나 늦었[어|나요]?"),
        ), _ARTICLE),
    Statement(
        "{team} beat {other} {score} on {day}.|On {day}, {team} won {score} against {other}.|{team} were too strong for {other} on {day}: it ended {score}.",
        "{day} {team} 팀이 {other} 팀을 {score}~으로 꺾었다.|{team} 팀은 {day} {other} 팀에 {score}~으로 승리했다.|{day} 경기에서 {team} 팀이 {other} 팀을 {score}~으로 눌렀다.",
        {"team": _town, "other": _town, "day": _day, "score": lambda rng, korean: f"{rng.randint(3, 9)}{rng.choice([' 대 ', ':', '-']) if korean else rng.choice(['-', ':', ' to '])}{rng.randint(0, 2)}"},
        (
            Asked("score", "what was the [result|final score|outcome]?|how did the [match|game] [end|turn out|finish]?|how many goals [were there|did each side get]?|<tell> how the match went.|by what score did they win?", "[경기 결과|스코어|점수]~이 <어떻게>?|몇 대 몇[이야|이었어|으로 끝났어|인가요]?|경기 어떻게 [됐어|끝났어|끝났나요]?|점수 <알려><줘>.|최종 스코어는?"),
            Asked("team", "which [side|team] [won|was better|got the points]?|who [won|were the winners|came out on top]?|<tell> who won the [game|match].|who were {other} beaten by?|winning [team|side]?", "[어느|어떤] 팀이 [이겼어|이겼나요|더 잘했어]?|이긴 [팀|쪽]~은 <어디야>?|승리 팀은?|{other} 팀은 어디한테 [졌어|졌나요]?|누가 이겼는지 <알려><줘>."),
            Asked("other", "which [side|team] lost?|who [lost|were the losers|were defeated]?|who did {team} play( against)?|<tell> who {team}'s opponents were.|losing [team|side]?", "[어느|어떤] 팀이 [졌어|졌나요]?|진 [팀|쪽]~은 <어디야>?|{team} 팀 상대는 [어디였어|어디야|누구야]?|패배한 팀은?|{team} 팀은 누구랑 붙었[어|나요]?"),
        ), _ARTICLE),
    Statement(
        "The {building} in {town} has been closed since {day} because of {reason}.|Because of {reason}, {town}'s {building} has been shut since {day}.",
        "{town} {building}~은 {reason} 때문에 {day}부터 문을 닫았다.|{reason} 탓에 {town} {building}~은 {day}부터 휴관 중이다.|{day}부터 {town} {building}~이 {reason}~으로 폐쇄됐다.",
        {"building": _building, "town": _town, "day": _day, "reason": _reason},
        (
            Asked("reason", "why [can't i|can no one|can't anyone] [use|go into|enter] the {building}?|why isn't the {building} open?|what('s| is) the [trouble|problem|matter] with the {building}?|what [happened to|is wrong with|made them shut] the {building}?|<tell> the reason for the closure.|what caused the closure?", "왜 [안 열어|못 들어가|문 닫았어|쉬는 거야]?|무슨 [일|문제]~이 있어서 닫았[어|나요]?|[닫은|휴관|폐쇄] [이유|까닭|원인]~이 <뭐야>?|{building}에 무슨 일이 [생겼어|있었어|있었나요]?|왜 이용할 수 없[어|나요|는지 알려 줘]?"),
            Asked("day", "since when is the {building} [not open|shut|off limits]?|when [did they shut|was it shut|did the closure begin]?|from when on could nobody get in?|<tell> when the {building} shut down.|from what day on was it off limits?", "언제부터 [안 열어|못 가|닫혀 있어|쉬고 있나요]?|언제 닫았[어|나요|대]?|{building}~은 언제 이후로 못 [써|쓰나요|들어가]?|문 닫은 [날|날짜]~은?|며칠부터 휴관[이야|인가요]?"),
        ), _ARTICLE),
    Statement(
        "{count} people were injured when a {vehicle} left the road near {town}.|A {vehicle} crashed close to {town}; {count} people had to go to hospital.",
        "{town} 부근에서 {vehicle}~이 도로를 벗어나 {count}~이 다쳤다.|{vehicle} 사고로 {town}에서 {count}~이 병원으로 옮겨졌다.|{town} 인근 {vehicle} 전복 사고의 부상자는 {count}이다.",
        {"count": _number(2, 48, "", "명"), "vehicle": _of("bus|coach|lorry|tractor|van|school bus|tanker|minibus|delivery truck", "버스|관광버스|화물차|트랙터|승합차|통학버스|유조차|택배 차량|견인차"), "town": _town},
        (
            Asked("count", "how many [were hurt|got hurt|casualties are there|victims were there|were wounded]?|how bad was the [crash|accident]?|number of [casualties|wounded|people hurt]?|how many came to harm?|<tell> how many people got hurt.", "[몇 명|얼마나] [다쳤어|다쳤나요|다친 거야]?|[부상자|다친 사람|피해자]~은 몇 명[이야|인가요]?|인명 피해[가|는] <어떻게>?|다친 사람이 얼마나 [돼|되나요]?|사고로 병원 간 사람 수는?"),
            Asked("vehicle", "what [kind of |]vehicle [was it|crashed|was involved]?|what [crashed|was in the accident|came off the road]?|<tell> what had the accident.|was it a car or what was it?|which sort of vehicle had the accident?", "무슨 차[가 사고 났어|였어|야]?|어떤 [차량|차]~이 [사고를 냈어|사고 났나요]?|사고 난 [차|차량]~은 <뭐야>?|뭐가 [사고 났어|뒤집혔어]?|사고 차종은?"),
            Asked("town", "where did [it|the accident|the crash] happen?|where was the [accident|crash]?|which [town|place] was it [near|at]?|<tell> where the {vehicle} had its accident.|scene of the [accident|crash]?", "사고는 어디서 [났어|났나요|일어났어]?|사고 [현장|장소|지점]~이 <어디야>?|어디에서 사고가 난 거야?|{vehicle} 사고 난 [곳|데]~은?|어느 [지역|동네]에서 그랬[어|나요]?"),
        ), _ARTICLE),
    Statement(
        "The fire broke out at {time} in a {site} in {town}.|At {time} a {site} in {town} caught fire.|Flames were seen at {time} in a {site} in {town}.",
        "불은 {time}쯤 {town}의 한 {site}에서 났다.|{time}께 {town}의 {site}에 불이 붙었다.|{town}에 있는 {site}에서 {time}경 화재가 발생했다.",
        {"time": _time, "site": _of("barn|bakery|sawmill|warehouse|garage|paper mill|hotel kitchen|boat shed|pub|farmhouse", "창고|빵집|제재소|주차장|제지 공장|호텔 주방|선착장|식당|농가|비닐하우스"), "town": _town},
        (
            Asked("time", "when did [it|the blaze] [start|begin]?|what time did it [start|begin] [to burn|burning]?|at what hour [was the blaze noticed|did the blaze begin]?|<tell> when things started to burn.|since what time was it burning?", "몇 시에 [불났어|시작됐어|불이 났나요]?|언제 [불났어|타기 시작했어|불이 났대]?|[발생|불난] 시각은?|화재[가|는] 언제 [났어|일어났나요]?|불난 시간 <알려><줘>."),
            Asked("site", "what [burned|burnt|was on fire|was burning|went up in flames]?|which [building|place] was hit by the blaze?|<tell> what was on fire.|what kind of building burned( down)?|what was destroyed in the blaze?", "[뭐가|어디가] [탔어|불탔어|탔나요]?|어떤 [건물|곳]에서 [불났어|불이 났나요]?|불난 [건물|곳]~이 <뭐야>?|무슨 건물이 탔[어|나요|대]?|탄 게 뭔지 <알려><줘>."),
        ), _ARTICLE),
    Statement(
        "{person} was elected mayor of {town} with {share} of the votes.|With {share} of the votes, {person} becomes the mayor of {town}.|{town} has a new mayor: {person} got {share} of the ballots.",
        "{person} 후보가 득표율 {share}~으로 {town}시장에 당선됐다.|{town}시장 선거에서 {person} 후보가 {share}~을 얻어 이겼다.|{share}의 지지를 받은 {person} 후보가 {town}시장이 됐다.",
        {"person": _person, "town": _town, "share": _decimal(38, 79, "%")},
        (
            Asked("person", "who [won|is the winner of] the election?|who [runs|governs|leads|is in charge of] {town} now?|who did [people|the town|they] vote for?|<tell> who will govern {town}.|who is the new head of the city?|name of the [election winner|new mayor]?", "누가 [뽑혔어|뽑혔나요|됐어]?|새 시장[이|은] <누구야>?|{town}시장~은 누가 됐[어|나요|대]?|선거에서 이긴 사람[은|이] <누구야>?|[당선인|당선자] 이름은?"),
            Asked("share", "what [share|part|percentage|proportion] voted for {person}?|how many percent [did {person} get|was it]?|how [clear|big] was the [victory|win]?|<tell> what {person}'s result was.|how well did {person} do( in the election)?", "몇 퍼센트[를 얻었어|나 나왔어|야|인가요]?|{person} 후보 [득표는|지지는] 얼마나 [돼|됐어|되나요]?|표를 얼마나 [받았어|얻었나요]?|지지율[이|은] <얼마야>?|어느 정도로 이겼[어|나요]?"),
            Asked("town", "mayor of [what|where|which city]?|which [town|city] [voted|chose|held the election]?|where was the election( held)?|<tell> where they voted.|what place will {person} govern?", "어느 [도시|시] 시장[이야|인가요|이 됐어]?|어디 선거[야|였어|인가요]?|{person} 후보는 어디 시장이 됐[어|나요]?|선거를 한 [도시|곳]~은 <어디야>?|어느 지역 얘기야?"),
        ), _ARTICLE),
    Statement(
        "Researchers in {town} examined {count} {sample} over {time}.|For {time}, a team from {town} studied {count} {sample}.|The study looked at {count} {sample} from {town} during {time}.",
        "{town} 연구진은 {time} 동안 {sample} {count}~을 분석했다.|연구팀은 {town}에서 {time}에 걸쳐 {sample} {count}~을 조사했다.|{time} 동안 진행된 {town}의 연구에는 {sample} {count}~이 쓰였다.",
        {"town": _town, "count": _number(40, 9800, "", "개"), "sample": _of("water samples|tree rings|soil samples|blood tests|bird eggs|ice cores|shells|hair samples|seeds|bones", "물 시료|나이테|흙 시료|혈액 검체|새알|얼음 조각|조개껍데기|머리카락|씨앗|뼛조각"), "time": _long},
        (
            Asked("count", "how many [were tested|were looked at|did they look at|did they analyse|did they have]?|how large was the [study|sample|data set]?|sample size?|how much material did they [test|analyse]?|<tell> how many {sample} they [tested|had].|number of {sample}?", "[몇 개를|얼마나 많이] [살펴봤어|검사했나요|들여다봤어]?|{sample}~은 몇 개[였어|야|인가요]?|표본 [크기|수]~은 <얼마야>?|[시료|표본]~이 얼마나 [됐어|되나요]?|{sample} 몇 개 썼는지 <알려><줘>."),
            Asked("sample", "what did [they|the scientists] [test|analyse|look at|work with]?|what was [tested|analysed|looked into]?|what is the [data|material] of the study?|<tell> what the scientists tested.|what did the lab work on?", "[뭘|무엇을] [살펴봤어|검사했나요|들여다봤어]?|연구 [대상|재료]~이 <뭐야>?|과학자들이 [뭘|무엇을] 연구<했어>?|어떤 걸 살펴본 거야?|연구에 쓴 게 <뭐야>?"),
            Asked("time", "how long did the [study|research|work|project] [go on|run|last|take]?|how long were the scientists at it?|what was the duration of the [study|project]?|<tell> how long they did research.|over what [time|period] did it run?", "연구[는|가] 얼마나 [걸렸어|걸렸나요|오래 했어]?|얼마 동안 [연구했어|한 거야|했나요]?|연구 기간[은|이] <얼마야>?|조사하는 데 얼마나 걸렸[어|나요]?|얼마나 오래 연구했는지 <알려><줘>."),
        ), _ARTICLE),
    Statement(
        "{count} {animals} were released in {park} on {day}.|Rangers set {count} {animals} free in {park} on {day}.|On {day}, {park} became home to {count} {animals}.",
        "{day} {park}에 {animals} {count}~이 방사됐다.|{animals} {count}~이 {day} {park}에 풀려났다.|{park}~은 {day} {animals} {count}~을 자연으로 돌려보냈다.",
        {"count": _number(3, 90, "", "마리"), "animals": _animals, "day": _day, "park": lambda rng, korean: f"{rng.choice('설악 지리 우포 순천 소백 한라 무등 월악 덕유 치악'.split())}{rng.choice(['산 공원', '습지', '숲'])}" if korean else f"{rng.choice(_TOWN_FRONT)}{rng.choice(['wood', 'moor', 'mere'])} {rng.choice(['Park', 'Reserve', 'Forest'])}"},
        (
            Asked("count", "how many {animals} [are there now|live there now|have been let go|got their freedom|were let out]?|how many animals [was it|were let go|were freed|moved in]?|number of [animals|{animals}]?|<tell> how many were let go.|how big is the group of {animals}?", "[몇 마리|몇 마리나] [풀어 줬어|놓아 줬나요|보냈어]?|{animals} 몇 마리[야|였어|인가요]?|풀어 준 [동물|{animals}]~은 몇 마리[야|인가요]?|얼마나 많이 [놓아줬어|풀어 줬나요]?|{animals} 수는?"),
            Asked("animals", "[what|which] animals [are they|is it about|were let go|got freed|live there now]?|what [species|kind of animal] [was freed|is it]?|what kind of animals did they let go?|<tell> which animals were freed.|which creatures got a new home?", "[무슨|어떤] 동물[이야|을 풀어 줬어|이었나요]?|[뭘|어떤 동물을] [놓아줬어|풀어 줬나요]?|{park}에 새로 들어온 동물은?|풀어 준 동물이 <뭐야>?|동물 이름이 <뭐야>?"),
            Asked("park", "where do the {animals} live now?|where were [they|the {animals}|the animals] [let go|freed|taken|put]?|what is the {animals}' new home?|<tell> where the animals were freed.|in what area can one now meet {animals}?", "{animals}~은 어디에 [풀어 줬어|놓아줬나요|살게 됐어]?|어디에 [놓아줬어|보냈나요]?|이제 {animals}~은 어디 [살아|사나요]?|풀어 준 [곳|장소]~이 <어디야>?|어디 가면 {animals}~을 볼 수 있[어|나요]?"),
        ), _ARTICLE),
    Statement(
        "“{quote},” said {person}.|“{quote},” {person} told our reporter.|{person} put it this way: “{quote}.”",
        "{person} 씨는 “{quote}”라고 말했다.|“{quote}”라고 {person} 씨는 전했다.|{person} 씨는 기자에게 “{quote}”라고 밝혔다.",
        {"person": _person, "quote": _of("We never gave up|It was pure luck|This is only the start|I heard a loud bang|We need more nurses|Nobody asked us|The children loved it|It smelled of smoke|I would do it again|We saw it coming|The roof simply fell|Prices must come down|We slept in the car|That bridge is not safe", "끝까지 포기하지 않았어요|운이 좋았습니다|이제 시작일 뿐입니다|큰 소리가 났어요|일손이 더 필요합니다|아무도 묻지 않았어요|아이들이 좋아했어요|탄 냄새가 났습니다|다시 해도 똑같이 할 거예요|이럴 줄 알았습니다|값이 내려야 합니다|차에서 잤어요|그 다리는 위험합니다")},
        (
            Asked("person", "who [is quoted|is being quoted|do they quote|says so|says that|said so]?|whose [words are these|quote is it|quote is that|words are they]?|who thinks so?|who did the [reporter|journalist] [talk to|speak with|interview]?|<tell> whose words these are.|who made this [remark|comment|statement]?", "누가 [그렇게 |그런 |]말[했어|했나요|한 거야]?|이 말[은|을 한 사람은] <누구야>?|[누구|누구의] 말[이야|인가요]?|인용된 사람[은|이] <누구야>?|누가 한 [얘기|이야기|말]인지 <알려><줘>."),
            Asked("quote", "what did {person} [say|tell them|have to say|think]?|what are {person}'s words?|what does {person} think( about it)?|how does {person} see it?|<give> what {person} said.|the [quote|words] of {person}?", "{person} 씨[가|는] 뭐라고 [했어|했나요|그랬어|말했지]?|{person} 씨 [말|의견|생각]~은 <뭐야>?|{person} 씨가 한 말[은|을 읽어 줘]?|{person} 씨는 어떻게 [생각해|생각하나요]?|뭐라고 인용됐[어|나요]?"),
        ), _ARTICLE),
    Statement("By {person}|Written by {person}|Report: {person}|{person}, staff writer|Words: {person}|From our correspondent {person}", "{person} 기자|글 {person}|글쓴이 {person}|{person} 특파원|취재: {person} 기자", {"person": _person},
        (Asked("person", "who [wrote|authored|penned|is behind|is the author of] [this|it|the [article|story|piece]]?|whose [article|piece|story|text] is [this|it]?|who is the [author|journalist|reporter|writer]?|name of the [author|journalist|reporter|writer]?|who [did they get to write this|put this together|reported this]?|<tell> who [wrote|penned] this.|author?|by whom?", "[이 기사 |이 글 |]누가 [썼어|썼나요|썼지|쓴 거야]?|[글쓴이|작성자|기자|저자]~은 <누구야>?|누구 [글이야|기사야|글인가요]?|기자 이름[이|은] <뭐야>?|누가 [작성했어|작성했나요|취재했어]?|쓴 사람[은|이] <누구야>?|기자 누구?"),), _ARTICLE),
    Statement("Published {date}|Published on {date}|First published: {date}|Posted {date}", "입력 {date}|기사 등록 {date}|발행일 {date}|게시: {date}", {"date": _date},
        (Asked("date", "when [did this come out|was this put online|did it appear|was this posted|was it printed|was this written]?|how [old|recent|fresh] is [this|the] [article|news|story|text]?|what [day|date] is the [article|piece|story] from?|from when is this?|since when is it online?|<tell> when this appeared.|date of the [article|story]?", "언제 [올라왔어|나온 기사야|나왔어|올린 글이야|실렸나요]?|기사[가|는] 언제 [나왔어|떴어|나왔나요]?|언제 [쓴|적|쓰인] [글이야|거야|건가요]?|[올린|나온|실린] 날짜는?|며칠 [기사야|자 기사야|기사인가요]?"),), _ARTICLE),
    Statement("By {person}, {date}|{person} · {date}|{date}, {person} reporting|{person} – {date}", "{person} 기자 {date}|{date} {person} 기자|{person} 기자 · {date}", {"person": _person, "date": _date},
        (
            Asked("person", "who [wrote|penned|put together] [this|it|the [article|story]]?|whose [article|work|story] [is|was] it?|[writer|author|reporter] of the [piece|story|article]?|which journalist was it?|<tell> the author's name.", "[이거 |]누가 쓴 [거야|기사야|건가요]?|어느 기자[야|가 썼어|인가요]?|[쓴|취재한] 기자 이름은?|기사 쓴 사람 <알려><줘>.|누구 기사<야>?"),
            Asked("date", "when [was it written|did it come out|did it appear]?|how [old|new] is the [article|story]?|what day [was it written|did it come out]?|is it old, when is it from?|<tell> what day this came out.", "언제 [기사야|쓴 거야|나온 거야|기사인가요]?|며칠에 [나왔어|썼어|나왔나요]?|얼마나 [오래된|최근] 기사야?|날짜[가|는] 언제[야|인가요]?|언제 나왔는지 <알려><줘>."),
        ), _ARTICLE),
    Statement("Photo: {person}|Picture by {person}|Photograph: {person}|Image credit: {person}", "사진 {person}|사진: {person}|사진 제공 {person}|{person} 촬영", {"person": _person},
        (Asked("person", "who [took|shot|made|captured] [this|the] [shot|image|pic]?|whose [shot|image|camera work] is [this|it]?|who [is|was] the photographer?|who was behind the camera?|<tell> who shot the image.|name of the photographer?", "[이 사진|사진은] 누가 [찍었어|찍었나요|찍은 거야]?|[찍은|찍어 준] 사람[은|이] <누구야>?|사진작가[는|가] <누구야>?|누구[ 사진이야|가 찍은 사진인가요]?|사진 찍은 이는?"),), _ARTICLE),
    Statement(
        "{buyer} is buying {firm} for {money}.|{firm} will be taken over by {buyer}; the price is {money}.|For {money}, {firm} goes to {buyer}.",
        "{buyer}~이 {firm}~을 {money}에 인수한다.|{firm}~은 {money}에 {buyer}~으로 넘어간다.|{buyer}~은 {firm} 인수에 {money}~을 쓴다.",
        {"buyer": _firm, "firm": _firm, "money": _millions},
        (
            Asked("money", "how much is [{buyer} paying|{firm} worth|the deal worth]?|what [is {firm} worth|do they pay|does the deal cost]?|how big is the deal?|what sum changes hands?|<tell> what {buyer} has to pay.|purchase price?", "얼마에 [사들였어|사는 거야|팔렸어|팔리나요]?|[인수가|거래 금액|가격]~이 <얼마야>?|{buyer}~은 얼마를 [내|내나요|주고 샀어]?|{firm} 값이 <얼마야>?|거래 규모는?"),
            Asked("buyer", "who [is the buyer|buys {firm}|will own {firm}|acquires {firm}|gets {firm}]?|who is {firm} being sold to?|{firm}'s new owner?|which company [acquires|swallows|purchases] the other?|<tell> who will own {firm}.", "누가 [{firm}~을 |]사[들여|나요|는 거야]?|{firm}~은 [누구한테|어디에] [팔렸어|팔리나요|가는 거야]?|{firm} 새 주인[은|이] <누구야>?|[사는|인수하는] 쪽은 <어디야>?|어느 회사가 사들여?"),
            Asked("firm", "what [company|firm] is [{buyer} acquiring|being sold|changing hands|up for sale]?|who is being [sold|acquired|swallowed]?|what does {buyer} acquire?|<tell> which company is sold.|who gets a new owner?", "{buyer}~은 [뭘|어느 회사를] [사|사들여|사나요]?|[팔리는|넘어가는] 회사[는|가] <어디야>?|어느 회사가 [팔려|팔리나요]?|주인이 바뀌는 [회사|기업]~은?|{buyer}~이 사는 회사는?"),
        ), _ARTICLE),
    Statement(
        "{firm} will cut {count} jobs in {town}.|In {town}, {count} employees of {firm} must go.|{firm} is letting {count} workers in {town} go.",
        "{firm}~이 {town}에서 {count}~을 감원한다.|{town}에 있는 {firm} 공장에서 {count}~이 일자리를 잃는다.|{firm}~은 {town} 사업장 인력 {count}~을 줄이기로 했다.",
        {"firm": _firm, "count": _number(12, 4800, "", "명"), "town": _town},
        (
            Asked("count", "how many [lose their [job|work]|are [laid off|fired|sacked]|will be out of work]?|how many [positions|posts] [disappear|are lost]?|how big are the layoffs?|how many people will {firm} fire?|<tell> how many will be laid off.", "[몇 명|얼마나] [잘려|자르나요|해고돼|내보내]?|일자리 잃는 사람[은|이] 몇 명[이야|인가요]?|해고 [규모|인원]~이 <어떻게>?|직원 몇 명을 내보내[는 거야|나요]?|몇 명이 그만둬야 [해|하나요]?"),
            Asked("firm", "[which|what] [company|firm|employer] [lays people off|fires people|is sacking staff]?|who [is laying off staff|fires people|is shrinking]?|<tell> which company gets rid of people.|whose workers lose their jobs?|who do the people work for?", "어느 회사[가 자르는|에서 해고하는] 거야?|[직원을 내보내는|해고하는] [회사|기업]~은 <어디야>?|누가 [해고해|자르나요]?|어디서 사람을 [잘라|자르나요]?|어느 기업 얘기[야|인가요]?"),
        ), _ARTICLE),
    Statement(
        "Forecasters expect up to {degrees} in {town} on {day}.|On {day} it will reach {degrees} in {town}.|{town} is heading for {degrees} on {day}.",
        "{day} {town}의 낮 기온은 {degrees}까지 오르겠다.|{town}~은 {day} 최고 {degrees}~을 기록할 전망이다.|{day}에는 {town}~이 {degrees}까지 치솟을 것으로 보인다.",
        {"degrees": _number(18, 41, " °C", "도"), "town": _town, "day": _day},
        (
            Asked("degrees", "how [hot|warm] [will it be|does it get|is it going to be]( in {town})?|what [temperature|heat] is forecast?|what's the [temperature|weather] going to be?|how high will the thermometer go?|<tell> how warm {town} gets.|hot day ahead, how hot?", "얼마나 [더워|덥대|더운가요|더울까]?|몇 도까지 [올라가|올라|가나요]?|[예상|최고] 온도는 [몇 도야|얼마야]?|{town} 날씨 얼마나 [따뜻해|더워]?|{town}~은 몇 도[야|래|인가요]?"),
            Asked("day", "when does it get [that hot|so hot|so warm]?|what day will be the [hottest|hot one|warmest]?|when is {town} to have {degrees}?|<tell> which day gets so warm.|which day is the hot one?", "언제 그렇게 [더워|덥대|더운가요]?|[어느 날|며칠]에 가장 [더워|덥나요]?|{degrees} 되는 날은 언제<야>?|더운 날이 언제[야|인가요|래]?|언제 {degrees}까지 간대?"),
        ), _ARTICLE),
    Statement(
        "The storm left {count} homes in {town} without power for {hours}.|{count} households in {town} had no electricity for {hours}.|For {hours}, {count} homes around {town} were in the dark.",
        "폭풍으로 {town} {count}~이 {hours} 동안 정전됐다.|{town}에서는 {count}에 {hours} 동안 전기가 끊겼다.|{count}~이 {hours} 동안 어둠 속에서 지낸 곳은 {town}이다.",
        {"count": _number(80, 64000, "", "가구"), "town": _town, "hours": _number(2, 60, " hours", "시간")},
        (
            Asked("count", "how many [were affected|were hit|families sat in the dark|were cut off]?|how many had [no light|no current|a blackout]?|how big was the [blackout|outage]?|<tell> how many were hit by the blackout.|how widespread was the outage?", "[몇 집|몇 가구]~이 [피해를 봤어|깜깜했어|불편을 겪었나요]?|피해[가|는] 얼마나 [컸어|컸나요]?|얼마나 많은 집에 불이 나갔[어|나요]?|피해 가구 수는?|집이 얼마나 [영향을 받았어|끊겼어]?"),
            Asked("hours", "how long [was the blackout|did the blackout last|was the current off|did they wait for the lights]?|how long did it take [to fix the lines|until the lights were back]?|duration of the [blackout|outage]?|<tell> how long the lights were out.|how long was it dark?", "[얼마나|몇 시간] [오래 |]불이 [나갔어|안 들어왔어|꺼져 있었나요]?|전기[는|가] 얼마나 안 들어왔[어|나요]?|복구[까지|에] 얼마나 [걸렸어|걸렸나요]?|얼마 동안 깜깜했[어|나요]?|몇 시간이나 불편했[어|나요]?"),
        ), _ARTICLE),
    Statement(
        "No trains will run between {town} and {other} until {day}.|Until {day}, all trains from {town} to {other} are cancelled.|The line from {town} to {other} stays closed until {day}.",
        "{day}까지 {town}~과 {other} 사이 열차가 다니지 않는다.|{town}에서 {other}~으로 가는 열차는 {day}까지 운행이 중단된다.|{town}~과 {other}~을 잇는 철길은 {day}까지 막힌다.",
        {"town": _town, "other": _town, "day": _day},
        (Asked("day", "when [will|can] [trains|one] [go|travel|ride] [there |][again|normally]?|how long [does this last|is there no service|do i have to take the bus]?|when is the [service|railway] back?|<tell> how long there is no service.|when do things get back to normal?|end of the disruption?", "언제[부터|쯤] 다시 [탈 수 있어|다녀|다니나요]?|언제까지 [못 타|기차가 없어|안 다니나요]?|운행 재개는 언제[야|인가요]?|기차 언제 다시 [가|가나요|다니지]?|언제쯤 [정상으로 돌아와|풀려|풀리나요]?"),), _ARTICLE),
    Statement(
        "{person}'s new novel, {title}, comes out on {day}.|On {day}, {title}, a novel by {person}, reaches the shops.|{title}, the new book by {person}, is on sale from {day}.",
        "{person} 작가의 신작 《{title}》~이 {day} 나온다.|{day} 서점에 나오는 《{title}》~은 {person}의 장편이다.|{person}~이 쓴 소설 《{title}》~이 {day} 출간된다.",
        {"person": _person, "title": _title, "day": _day},
        (
            Asked("person", "who [wrote|is the author of|is the writer of] {title}?|whose [book|story] is {title}?|{title} is by whom?|who [has written|is bringing out] a [book|story]?|<tell> the author of {title}.", "{title} 누가 [썼어|썼나요|쓴 거야]?|{title} [저자|지은이]~은 <누구야>?|누구 [책이야|소설이야|작품인가요]?|누가 책을 [냈어|내나요]?|소설가 이름은?"),
            Asked("title", "what[ is|'s] [the book|{person}'s [book|story]] called?|what did {person} [write|bring out]?|[title|name] of the [book|story]?|which book is it about?|<tell> what {person}'s book is called.", "책 [제목|이름]~이 <뭐야>?|{person}~이 [낸|내는] 책은?|무슨 [책이야|소설인가요]?|{person} 새 책은 뭐라고 [해|하나요]?|어떤 책이 [나와|나오나요]?"),
            Asked("day", "when [can i buy|can one buy|will there be|does one get] [it|{title}|the book]?|when is {title} [published|released|available|to be had]?|publication [day|date] of {title}?|<tell> when i can get the book.|from when is {title} in bookshops?", "{title}~은 언제 [살 수 있어|나와|출시돼|사나요]?|책이 언제[ 나와|부터 팔려|부터 파나요]?|[발매일|출간일|나오는 날]~은 언제<야>?|언제부터 읽을 수 있[어|나요]?|며칠에 나오는지 <알려><줘>."),
        ), _ARTICLE),
    Statement(
        "{firm} is recalling {count} {goods} because of {fault}.|Because of {fault}, {firm} takes back {count} {goods}.|{count} {goods} made by {firm} go back to the factory: {fault}.",
        "{firm}~이 {fault} 문제로 {goods} {count}~을 회수한다.|{fault} 우려에 {firm}~은 {goods} {count}~을 리콜한다.|{firm} {goods} {count}~이 {fault} 때문에 수리를 받는다.",
        {"firm": _firm, "count": _number(600, 98000, "", "대"), "goods": _of("toasters|e-bikes|baby seats|hair dryers|blenders|scooters|air pumps|heaters|kettles|drills", "토스터|전기 자전거|카시트|헤어드라이어|믹서|킥보드|공기청정기|난로|전기 주전자|전동 드릴"), "fault": _of("weak brakes|loose screws|a fire risk|sharp edges|a faulty plug|a leaking battery|a cracked frame|wrong labels", "제동 불량|나사 풀림|발화 위험|날카로운 모서리|플러그 결함|배터리 누액|프레임 균열|과열")},
        (
            Asked("fault", "what('s| is) [wrong with|the matter with|the defect in|dangerous about] [them|the {goods}]?|why [should i|must customers] [return|hand in|stop using] the {goods}?|what [defect|danger|flaw] [do they have|is it]?|<tell> why the {goods} are not safe.|what makes the {goods} dangerous?", "{goods}에 무슨 [문제|하자|결함]~이 [있어|있나요|있대]?|왜 [반품해|돌려보내|거둬들여|거둬들이나요]?|{goods}~이 왜 위험[해|한가요|하대]?|리콜 [이유|사유]~이 <뭐야>?|어디가 잘못된 거야?"),
            Asked("count", "how many {goods} [are affected|have the defect|are faulty|must be returned]?|how many [devices|units|of them] are [affected|faulty]?|how large is the recall?|<tell> how many {goods} are affected.|number of faulty {goods}?", "[몇 대|얼마나 많이] [거둬들여|해당돼|해당되나요]?|문제 있는 {goods}~은 몇 대[야|인가요]?|대상[은|이] 몇 대[야|인가요]?|리콜 [규모|물량]~은 <얼마야>?|{goods} 몇 대가 문제[야|래]?"),
            Asked("goods", "[what|which] [product|devices|things|items] [is it about|are unsafe|have a defect|must i give back]?|what does {firm} want back?|what kind of product is [faulty|affected]?|<tell> which products are affected.|what should i check at home?", "[무슨|어떤] [제품|물건]~이 [문제야|해당돼|해당되나요]?|{firm}~은 [뭘|무엇을] 거둬들[여|이나요]?|리콜 [제품|대상]~이 <뭐야>?|뭐가 [위험해|위험하대|위험한가요]?|집에서 뭘 확인해야 [해|하나요]?"),
        ), _ARTICLE),
    Statement(
        "Tickets for {person}'s concert in {town} were gone within {minutes}.|{town} is full: {person}'s show sold out in {minutes}.|It took {minutes} to sell all seats for {person} in {town}.",
        "{person}의 {town} 공연 표가 {minutes} 만에 매진됐다.|{town}에서 열리는 {person} 콘서트는 {minutes} 만에 다 팔렸다.|{person} {town} 공연은 예매 {minutes} 만에 동났다.",
        {"person": _person, "town": _town, "minutes": _number(2, 58, " minutes", "분")},
        (
            Asked("minutes", "how [fast|quickly|soon] [were|did] the [tickets|seats] [sold|go]?|how long [did the tickets last|did it take to sell out|was it possible to buy one]?|how quickly was it full?|<tell> how fast it filled up.|how rapidly did people buy?", "표가 얼마 만에 [없어졌어|나갔어|나갔나요]?|[얼마나|몇 분 만에] [빨리 |][팔렸어|끝났어|끝났나요]?|예매[는|가] 얼마나 [걸렸어|빨랐어|빨랐나요]?|표 다 나가는 데 얼마나 걸렸[어|나요]?|몇 분 걸린 거야?"),
            Asked("person", "who [is singing|is playing|performs|gives the concert|is on stage|is the star]?|whose [show|gig|concert] is it?|which [artist|musician|singer|star] is it?|<tell> who is going to perform.|who are people so eager to hear?", "누가 [노래해|공연해|공연하나요|무대에 서]?|누구 [공연이야|콘서트야|콘서트인가요]?|[가수|출연자|주인공]~은 <누구야>?|어느 가수[야|인가요|래]?|무대에 서는 사람은?"),
            Asked("town", "where is the [show|concert|gig]?|which [city|town] will {person} [visit|play in|come to]?|where can one hear {person}?|<tell> where the gig is.|what's the [city|town] of the show?", "[공연|콘서트]~은 어디서 [해|하나요|열려]?|{person}~은 어디에서 [노래해|공연하나요]?|[공연 도시|공연하는 곳]~은 <어디야>?|어느 도시에서 [해|하나요]?|어디로 가야 [봐|볼 수 있어|보나요]?"),
        ), _ARTICLE),
    Statement(
        "The cat was found {far} from home after {time}.|After {time}, the missing dog turned up {far} away.|The lost parrot came back after {time}; it had flown {far}.",
        "사라진 고양이는 {time} 만에 집에서 {far} 떨어진 곳에서 발견됐다.|잃어버린 개가 {time} 뒤 {far} 밖에서 나타났다.|앵무새는 {time} 만에 {far} 거리에서 돌아왔다.",
        {"far": _number(2, 480, " km", "km"), "time": _number(2, 40, " weeks", "주")},
        (
            Asked("time", "how long was [it|the [pet|animal]] [missing|away|gone|lost]?|how long did the owners [wait|search|look for it]?|how long did it take to get the [pet|animal] back?|<tell> how long it was gone.|duration of the absence?", "얼마나 [오래 |][없어졌어|사라졌어|못 찾았나요]?|얼마 동안 [없었어|찾았어|찾았나요]?|[주인은|가족은] 얼마나 [기다렸어|기다렸나요]?|찾기까지 얼마나 걸렸[어|나요]?|얼마 만에 찾은 거야?"),
            Asked("far", "how far [did it get|did it go|did the [pet|animal] run|was it|off was it]?|what distance [was it|did it cover]?|how many kilometres did it cover?|<tell> how far the animal got.|how far off did they find it?", "얼마나 [멀리 |][갔어|간 거야|갔나요]?|몇 킬로미터[나 갔어|야|를 갔나요]?|집에서 얼마나 [멀어|먼 데야|멀었나요]?|거리[는|가] <얼마야>?|얼마나 떨어진 데 있었[어|나요]?"),
        ), _ARTICLE),
    Statement(
        "The exhibition “{title}” is on until {day}; admission is {money}.|“{title}” can be seen until {day}, tickets cost {money}.|Until {day} the museum shows “{title}” for {money} a head.",
        "전시 ‘{title}’~은 {day}까지 열리며 입장료는 {money}이다.|{day}까지 볼 수 있는 ‘{title}’전의 관람료는 {money}이다.|‘{title}’ 전시는 {day}에 끝나고 표는 {money}이다.",
        {"title": _title, "day": _day, "money": _price},
        (
            Asked("money", "how much [is it|is a ticket|does one pay|do i have to pay] to [go|get] in?|what does [it cost to get in|a ticket cost|entry cost]?|entrance fee?|how expensive is a visit?|<tell> what i pay at the door.|what's the price of entry?", "[들어가는 데|보는 데] 얼마[야|예요|인가요|들어]?|[표|티켓|관람]~은 <얼마야>?|표값[은|이] <얼마야>?|한 사람당 얼마[야|인가요]?|얼마 내고 [들어가|보나요]?"),
            Asked("day", "when [does it end|does it finish|is it over|does it close]?|how long [is it|can i still see it|does it run]?|[last|final] day of the [show|exhibition]?|<tell> when {title} ends.|what's the last chance to see it?", "언제 [끝나|끝나나요|마쳐]?|언제까지 [해|하나요|볼 수 있어]?|[마지막 날|종료일|폐막]~은 언제<야>?|며칠까지 가면 [돼|되나요]?|{title} 언제까지 하는지 <알려><줘>."),
            Asked("title", "what is [being shown|on show|on at the museum]?|what('s| is) the exhibition called?|name of the [exhibition|show]?|which exhibition is it?|<tell> what there is to see.", "무슨 전시[야|를 해|인가요]?|전시[ 제목|회 이름]~이 <뭐야>?|[뭐|무엇을] 볼 수 있[어|나요]?|어떤 전시가 열[려|리나요]?|박물관에서 뭐 [해|하나요]?"),
        ), _ARTICLE),
    Statement(
        "{person} donated {money} to the {building} in {town}.|The {building} in {town} received {money} from {person}.|A gift of {money} from {person} helps the {building} in {town}.",
        "{person} 씨가 {town} {building}에 {money}~을 기부했다.|{town} {building}~은 {person} 씨에게서 {money}~을 받았다.|{person} 씨는 {money}~을 {town} {building}에 내놓았다.",
        {"person": _person, "money": _millions, "building": _building, "town": _town},
        (
            Asked("person", "who [gave|handed over|is giving away] [so much|the|all that] money?|who [supports|is the sponsor of|is so generous to] the {building}?|name of the [donor|sponsor|benefactor]?|whose money [is it|was it]?|<tell> who gave the money.", "누가 [돈을 냈어|냈나요|냈대]?|[돈을 낸|기부한|후원한] 사람[은|이] <누구야>?|[기부자|후원자]~은 <누구야>?|누구 돈[이야|인가요]?|{building}~을 도운 사람은?"),
            Asked("money", "how [generous was {person}|large was the gift|much did {person} give]?|what sum did {person} [give|hand over]?|how much did the {building} get?|<tell> how much was given.|[size|amount] of the donation?", "얼마를 [냈어|냈나요|줬어|줬대]?|[기부금|후원금]~은 <얼마야>?|{person} 씨가 낸 돈은?|{building}~은 얼마를 얻었[어|나요]?|금액이 얼마나 [돼|되나요]?"),
        ), _ARTICLE),
    Statement(
        "From {day}, a bus ticket in {town} will cost {money}.|{town} raises bus fares to {money} on {day}.|Riding the bus in {town} costs {money} from {day} on.",
        "{day}부터 {town} 버스 요금이 {money}~으로 오른다.|{town}시는 {day}부터 버스비를 {money}~으로 올린다.|{town} 버스를 타려면 {day}부터 {money}~을 내야 한다.",
        {"day": _day, "town": _town, "money": _price},
        (
            Asked("money", "how much [will i pay on the bus|is a ride|do i pay for a ride]?|what will [a ride|a trip by bus] be?|how dear does [it|the bus] get?|new fare?|<tell> what passengers will have to pay.|what's the new price?", "버스 타는 데 얼마[야|예요|인가요|내야 해]?|새 요금[은|이] <얼마야>?|앞으로 얼마 [내야 해|내나요]?|얼마로 [인상돼|인상되나요|비싸져]?|한 번 타는 데 얼마[야|인가요]?"),
            Asked("day", "when does [the price go up|it get more expensive|the new price apply]?|since when is it dearer?|until when is it still cheaper, what's the day of change?|<tell> when the fare goes up.|what day brings the new fare?", "언제 [비싸져|인상돼|인상되나요|바뀌어]?|새 요금은 언제부터[야|인가요| 적용돼]?|인상일[은|이] 언제<야>?|며칠부터 더 내야 [해|하나요]?|언제부터 비싸지는지 <알려><줘>."),
        ), _ARTICLE),
)

_KNOWLEDGE = (
    Statement(
        "Mount {name} is {height} high and was first climbed by {person} in {year}.|{person} was the first on top of the {height} high Mount {name}, in {year}.",
        "{name}산은 높이가 {height}이며 {year} {person}~이 처음 올랐다.|해발 {height}의 {name}산은 {year} {person}~이 초등했다.|{year} {person}~이 {height} 높이의 {name}산을 처음 정복했다.",
        {"name": lambda rng, korean: rng.choice("백운 청계 무학 가람 두타 천마 용문 명지 화악 운달".split()) if korean else rng.choice("Kesh Orlan Tavic Belmor Irun Sorrel Vaska Dorn Hale Corvo".split()), "height": lambda rng, korean: f"{rng.randint(620, 8400):,} m" if not korean else f"{rng.randint(320, 4400):,}m", "person": _person, "year": _year},
        (
            Asked("height", "how [tall|big] is [it|the mountain|{name}]?|how far up is the [top|summit|peak]?|what['s| is] the [altitude|elevation][ of {name}|]?|how many metres [is it|does it have]?|<tell> how far above the sea {name} is.", "[얼마나|몇 미터나] [높아|높은가요|돼]?|{name}산은 몇 미터[야|인가요|예요]?|[고도|해발]~이 <얼마야>?|꼭대기까지 몇 미터[야|인가요]?|산이 얼마나 높은지 <알려><줘>."),
            Asked("person", "who [reached|conquered|got to|stood on] the [top|summit|peak] first?|who made the first ascent?|name of the first climber?|which climber was first [up there|up {name}]?|<tell> who conquered {name}.", "누가 [먼저|최초로|맨 처음] [올라갔어|정복했어|올라갔나요]?|첫 [등반가|등정자]~은 <누구야>?|꼭대기에 처음 선 사람[은|이] <누구야>?|{name}산을 [최초로|제일 먼저] 오른 이는?|처음 등반한 사람 <알려><줘>."),
            Asked("year", "when was [it|{name}|the mountain] [conquered|scaled]?|when did [someone|a person|{person}] [first |]reach the [top|summit]?|what year was the first ascent?|<tell> when the first ascent was.|in which year did they conquer it?", "언제 [정복됐어|처음 올라갔어|처음 올라갔나요]?|첫 등반[은|이] [몇 년이야|언제야|몇 년도예요]?|{person}~은 언제 정상에 섰[어|나요]?|몇 년에 처음 등반<했어>?|처음 오른 해는?"),
        ), _REFERENCE),
    Statement(
        "The {work} of {town} is {height} tall and dates from {year}.|Built in {year}, the {work} of {town} stands {height} high.|{town}'s {work} was put up in {year}; it rises {height}.",
        "{town} {work}~은 높이 {height}~으로 {year}에 세워졌다.|{year}에 지은 {town} {work}~은 높이가 {height}이다.|{town}의 {work}~은 {height} 높이로, {year}에 완성됐다.",
        {"work": _of("beacon tower|bell tower|TV tower|cathedral|water tower|monument|windmill|castle tower|chimney", "등대|종탑|송신탑|성당|급수탑|기념비|풍차|전망대|석탑|굴뚝"), "town": _town, "height": _number(9, 340, " metres", "미터"), "year": _year},
        (
            Asked("height", "what height [is|has] [it|the {work}]?|how [high|big] is [it|the {work}]?|how far up does [it|the {work}] [go|reach]?|how many metres from the ground to the top?|<tell> how tall the {work} is.", "[얼마나|몇 미터나] [높아|높은가요|커]?|{work}~은 몇 미터[야|예요|인가요]?|{work} 크기는 얼마나 [돼|되나요]?|꼭대기까지 얼마나 [돼|되나요]?|{work}~이 얼마나 높은지 <알려><줘>."),
            Asked("year", "how old is [it|the {work}]?|when was [it|the {work}] [constructed|erected|made|finished]?|since when [is there a {work}|has it stood there]?|what year is it from?|<tell> when they built the {work}.|year of construction?", "언제 [지었어|지어졌어|만들었나요|생겼어]?|{work}~은 얼마나 [오래됐어|오래됐나요]?|몇 년[에 지었어|도 건물이야|에 만들었나요]?|[건립|준공] 연도는?|언제부터 {work}~이 있었[어|나요]?"),
        ), _REFERENCE),
    Statement(
        "The river {name} is {length} long and flows into {sea}.|The {name}, a river of {length}, ends in {sea}.|After {length} the river {name} reaches {sea}.",
        "{name}강은 길이가 {length}이고 {sea}~으로 흘러든다.|{length}~을 흐른 {name}강은 {sea}에 닿는다.|{sea}~으로 흐르는 {name}강의 길이는 {length}이다.",
        {"name": lambda rng, korean: rng.choice("가람 미호 섬진 내린 동진 탐진 경호 주천 홍천 보성".split()) if korean else rng.choice("Arve Tamsel Orle Brenn Lune Sava Marra Isk Velden Corra".split()), "length": _number(24, 2900, " km", "킬로미터"), "sea": _of("the North Sea|the Black Sea|Lake Orta|the Baltic|the Atlantic|the Red Sea|Lake Vener|the Gulf of Sirte", "서해|동해|하동|한강|낙동강|금강|북해|흑해|대서양")},
        (
            Asked("length", "how far does [it|the {name}] [run|flow|go]?|what distance does the water [travel|cover]?|how [long|big] is [it|the {name}]?|how many kilometres [is it|does it flow]?|<tell> how long the {name} is.", "얼마나 [길어|긴가요|길지]?|{name}강은 몇 킬로[야|미터인가요]?|강이 얼마나 [길어|멀리 흘러|긴가요]?|물줄기는 얼마나 [돼|되나요]?|총 [연장|거리]~은 <얼마야>?"),
            Asked("sea", "where does [it|the {name}|the water] [end|go|end up|come out]?|what [sea|lake|water] does it [run|empty|drain] into?|where is the mouth of the {name}?|<tell> where the {name} ends up.|which water does it join?", "어디로 [가|흘러|흘러가|흐르나요]?|{name}강은 [어디서|어디에서] [끝나|끝나나요]?|강물은 어디로 [들어가|가나요]?|[하구|강어귀]~은 <어디야>?|{name}강이 만나는 [바다|물]~은?"),
        ), _REFERENCE),
    Statement(
        "The island covers {area} and has {count} inhabitants.|{count} people live on the island, which measures {area}.|On {area} of land, the island is home to {count} people.",
        "섬의 면적은 {area}, 인구는 {count}이다.|{count}~이 사는 이 섬은 넓이가 {area}이다.|{area} 크기의 섬에 주민 {count}~이 산다.",
        {"area": _decimal(1.2, 890, " km²", "㎢"), "count": _number(14, 48000, "", "명")},
        (
            Asked("count", "how many [residents|islanders|locals] [are there|does it have]?|what's the population?|how [populous|crowded] is it?|how many call it their home?|<tell> how many islanders there are.|is it inhabited, by how many?", "[몇 명이|사람이 얼마나] [살아|사나요|살고 있어]?|섬사람은 몇 명[이야|인가요]?|거기 [사는|살고 있는] 사람 수는?|얼마나 많은 사람이 [살아|사나요]?|거주자[는|가] 몇 명[이야|인가요]?"),
            Asked("area", "how [large|big|small|wide] is [it|the island]?|what['s| is] the [size|surface|area][ of it| of the island|]?|how much [land|space] is there?|how many square kilometres is it?|<tell> how large the place is.", "[얼마나|어느 정도로] [커|넓어|큰가요|넓은가요]?|섬 크기[가|는] <얼마야>?|땅이 얼마나 [넓어|되나요]?|몇 제곱킬로미터[야|인가요]?|섬이 얼마나 큰지 <알려><줘>."),
        ), _REFERENCE),
    Statement(
        "{town} was founded in {year} by {people}.|In {year}, {people} founded the town of {town}.|The first houses of {town} were put up by {people} in {year}.",
        "{town}~은 {year}에 {people}~이 세운 도시다.|{year} {people}~이 {town}~을 건설했다.|{people}~이 처음 마을을 이룬 {year}에 {town}의 역사가 시작됐다.",
        {"town": _town, "year": _year, "people": _of("monks|fishermen|gold miners|Dutch traders|salt merchants|railway workers|whalers|weavers|settlers|soldiers", "승려들|어부들|금광 광부들|상인들|소금 장수들|철도 노동자들|고래잡이들|도공들|이주민들|군인들")},
        (
            Asked("year", "how old is {town}?|since when [does {town} exist|is there a {town}|has {town} existed]?|when did {town} [start|begin|come into being]?|when was {town} [established|set up|created]?|<tell> when {town} came about.|{town}'s beginnings, what year?", "{town}~은 얼마나 [오래됐어|오래된 도시야|오래됐나요]?|{town}~은 언제 [생겼어|만들어졌어|생겼나요]?|언제부터 {town}~이 있었[어|나요]?|도시가 [몇 년|언제]에 [시작됐어|생겼나요]?|{town}~이 생긴 해는?"),
            Asked("people", "who [established|set up|created|started|settled] [it|{town}]?|who were {town}'s first [inhabitants|settlers|people]?|whom does {town} owe its beginnings to?|<tell> who {town} goes back to.|the founders of {town} were who?", "누가 [{town}~을 |][만들었어|만들었나요|시작했어]?|처음 [산|정착한] 사람들은 <누구야>?|[설립자|창건자]~은 <누구야>?|{town}~은 누가 만든 [도시야|거야|도시인가요]?|{town}의 첫 주민은?"),
        ), _REFERENCE),
    Statement(
        "The {body} was discovered by {person} in {year}.|{person} first saw the {body} in {year}.|In {year}, {person} spotted the {body} with a small telescope.",
        "{body}~은 {year} {person}~이 발견했다.|{person}~은 {year}에 {body}~을 처음 관측했다.|{year} {person}의 망원경에 {body}~이 잡혔다.",
        {"body": lambda rng, korean: f"{rng.choice(['혜성', '소행성', '위성', '성운'] if korean else ['comet', 'asteroid', 'moon', 'star'])} {rng.choice('ABCDKLMPRX')}{rng.randint(10, 999)}", "person": _person, "year": _year},
        (
            Asked("person", "who [found|noticed|detected] [it|the {body}]?|which astronomer [found|detected] it?|whose [find|discovery] is the {body}?|who was the first to see [it|the {body}]?|<tell> who found the {body}.", "누가 [찾았어|찾아냈어|찾았나요|먼저 봤어]?|{body} 찾은 사람[은|이] <누구야>?|{body}~은 누가 찾았[어|나요]?|[발견자|천문학자]~은 <누구야>?|처음 본 사람은?"),
            Asked("year", "when was [it|the {body}] [found|detected|first noticed]?|since when [is the {body} known|do we know of the {body}]?|what year was it found?|how long have we known the {body}, since when?|<tell> when the {body} was found.|year of the discovery?", "언제 [찾았어|알려졌어|찾았나요|처음 봤어]?|몇 년에 [찾았어|찾아냈나요]?|{body}~은 언제부터 알려[졌어|졌나요]?|찾은 [해|연도]~은 언제<야>?|{body} 언제 찾았는지 <알려><줘>."),
        ), _REFERENCE),
    Statement(
        "The {work} is made of {stuff} and weighs {weight}.|Made entirely of {stuff}, the {work} has a weight of {weight}.|The {work} consists of {stuff}; it tips the scales at {weight}.",
        "이 {work}~은 {stuff}~으로 만들었으며 무게는 {weight}이다.|{stuff}~으로 된 {work}~은 {weight}~이나 나간다.|{work}의 재질은 {stuff}, 무게는 {weight}이다.",
        {"work": _of("statue|bell|gate|dome|throne|mask|altar|crown|fountain|sundial", "불상|종|대문|왕관|탈|제단|분수|해시계|향로|비석"), "stuff": _of("bronze|oak|marble|iron|amber|clay|silver|granite|ivory|brass|limestone|walnut|copper", "청동|참나무|대리석|철|수정|점토|은|화강암|놋쇠|석회암|호두나무|구리|옥"), "weight": lambda rng, korean: f"{rng.randint(3, 940)}{rng.choice(['킬로그램', '톤', 'kg'] if korean else [' kg', ' tonnes', ' tons'])}"},
        (
            Asked("stuff", "what [material|stuff|substance] [is it|is used|did they use|was used]( for the {work})?|what did they [make|cast|carve] [it|the {work}] [from|out of]?|is it metal or stone or what?|which material is the {work}?|<tell> what the {work} is built from.", "[무엇|뭐]~으로 [만들었어|만들어졌어|만들었나요]?|{work}~은 [무슨|어떤] [재료야|재질이야|소재인가요]?|[재료|소재]~이 <뭐야>?|뭘로 된 [거야|건가요]?|{work} 만들 때 뭘 썼[어|나요]?"),
            Asked("weight", "how heavy is [it|the {work}]?|how much does [it|the {work}] weigh?|how many [kilos|tons] is [it|the {work}]?|could one lift it, how heavy is it?|<tell> how heavy the {work} is.", "얼마나 [무거워|무겁나요|무겁지]?|몇 [킬로|톤|kg][야|이나 돼|인가요]?|{work}~은 얼마나 나[가|가나요|가지]?|중량[은|이] <얼마야>?|{work}~이 얼마나 무거운지 <알려><줘>."),
        ), _REFERENCE),
    Statement(
        "A grown {animal} weighs up to {weight}, lives for {age} and eats {food}.|Adult {animal}s eat {food}, reach an age of {age} and a weight of {weight}.",
        "다 자란 {animal}~은 {weight}까지 나가고 {age}쯤 살며 {food}~을 먹는다.|{animal}~은 {food}~이 주식이고 몸무게 {weight}, 수명 {age}이다.|{food}~을 먹고 사는 {animal}~은 {age}~을 살고 {weight}까지 자란다.",
        {"animal": _of("marmot" + "|badger|capybara|stork|tortoise|beaver|pelican|seal|condor|tapir", "오소리|황새|거북|비버|물범|너구리|고라니|담비|두루미|산양"), "weight": _number(2, 290, " kg", "kg"), "age": _number(6, 90, " years", "년"), "food": _of("insects|roots|fish|berries|grass|snails|leaves|frogs|seeds|algae|worms|mice", "곤충|나무뿌리|물고기|열매|풀|달팽이|나뭇잎|개구리|씨앗|해조류|지렁이|쥐")},
        (
            Asked("weight", "how heavy [is a {animal}|does a {animal} get|is such an animal]?|how [big|heavy] do they [get|become|grow]?|what do they [bring to|show on] the scales?|how many kilos [is it|does a {animal} have]?|<tell> how heavy {animal}s get.", "얼마나 [무거워|무겁나요|크게 자라]?|몇 킬로[야|까지 나가|나 되나요]?|{animal} 무게는 <얼마야>?|체중[은|이] 얼마나 [돼|되나요]?|{animal}~은 얼마나 무겁[지|나요]?"),
            Asked("age", "how old [do they|can they|does a {animal}] [get|become|grow]?|what's the [life span|life expectancy|lifespan]?|how long can a {animal} [survive|stay alive]?|when do they die?|<tell> how old {animal}s get.", "[몇 년|얼마나 오래] [살아|사나요|살지|살 수 있어]?|{animal} 생애는 얼마나 [돼|되나요]?|얼마나 오래 [사는|살 수 있는]지 <알려><줘>.|{animal}~은 몇 살까지 [살아|사나요]?|평균 몇 년 [살아|사나요]?"),
            Asked("food", "what [do they|does it|does a {animal}] [feed on|live on|like to eat|hunt for]?|what('s| is) [on its menu|its diet|their food|the diet of a {animal}]?|what would i feed a {animal}?|what does it need as food?|<tell> what {animal}s feed on.", "[뭘|무엇을] [먹어|먹나요|먹고 살아|먹지]?|{animal} [먹이|밥]~은 <뭐야>?|먹이로 뭘 [줘|주나요|줘야 해]?|[먹는|즐겨 먹는] 게 <뭐야>?|{animal}~은 뭘 잡아먹[어|나요]?"),
        ), _REFERENCE),
    Statement(
        "{person} was born in {town} in {year} and worked as {job}.|Born in {year}, {person} came from {town} and became {job}.|{person}, {job} by trade, was born in {year} in {town}.",
        "{person}~은 {year} {town}에서 태어나 {job}~으로 일했다.|{year}에 난 {person}~은 {town} 출신의 {job}이다.|{job} {person}~은 {year} {town}에서 출생했다.",
        {"person": _person, "town": _town, "year": lambda rng, korean: f"{rng.randint(1720, 1995)}" + "년" * korean, "job": _of("a painter|an engineer|a botanist|a composer|a printer|a sculptor|a chemist|an architect|a surgeon|a poet|a teacher|a clockmaker", "화가|기술자|식물학자|작곡가|인쇄공|조각가|화학자|건축가|외과 의사|시인|교사|시계공")},
        (
            Asked("town", "where [was {person} from|did {person} come into the world|did {person} grow up]?|what('s| is) {person}'s [birthplace|home town|native town]?|which [town|city] is {person} from?|place of birth?|<tell> where {person} was from.", "[고향|출생지|태어난 곳]~이 <어디야>?|{person}~은 어디 [사람이야|출신이야|사람인가요]?|어디에서 났[어|나요]?|어느 지역 [사람이야|출신인가요]?|{person} 고향 <알려><줘>."),
            Asked("year", "when did {person} come into the world?|[what year|when] is {person}'s birth[ dated|]?|year of birth?|how long ago was {person} born, in which year?|<tell> {person}'s year of birth.", "몇 년[생이야|에 태어났어|생인가요]?|언제 태어났[어|나요|지]?|{person}~은 몇 년도 사람[이야|인가요]?|출생 연도[는|가] <어떻게>?|태어난 해는?"),
            Asked("job", "what did {person} do [for a living|as a job|for work]?|what was {person}'s [job|occupation|profession]?|what line of work was {person} in?|how did {person} earn a living?|<tell> what {person} did for work.", "[무슨|어떤] 일을 [했어|했나요|하던 사람이야]?|직업[은|이] <뭐야>?|{person}~은 뭐 하는 사람[이야|이었어|인가요]?|뭘 해서 먹고살았[어|나요]?|{person}~은 무슨 일 하던 사람이지?"),
        ), _REFERENCE),
    Statement(
        "The {plant} flowers from {month} and grows up to {height} high.|Growing to {height}, the {plant} is in bloom from {month} on.|From {month} the {plant} shows its flowers; it reaches {height}.",
        "{plant}~은 {month}부터 꽃이 피고 키는 {height}까지 자란다.|키가 {height}인 {plant}~은 {month}에 꽃을 피운다.|{month}이면 꽃이 피는 {plant}~은 {height}까지 큰다.",
        {"plant": _of("foxglove|sea thistle|bog lily|wild iris|mountain arnica|marsh orchid|blue gentian|yarrow|mullein|oxeye", "금낭화|엉겅퀴|원추리|붓꽃|도라지|용담|쑥부쟁이|개미취|동자꽃|매발톱꽃"), "month": lambda rng, korean: f"{rng.randint(2, 10)}월" if korean else rng.choice(_MONTHS[1:10]), "height": _number(8, 240, " cm", "cm")},
        (
            Asked("month", "when [can i|could one] see [it|the {plant}|its blossoms]?|when is [it|the {plant}] in blossom?|when does [it|the {plant}] [bloom|blossom]?|what time of year does it [bloom|blossom]?|what month [does it start|brings the blossoms]?|<tell> when the {plant} blossoms.", "언제 [펴|피나요|볼 수 있어|개화해]?|{plant}~은 몇 월에 [펴|피나요|볼 수 있어]?|[개화|개화 시기]~은 언제<야>?|언제쯤 꽃을 [봐|볼 수 있나요]?|어느 달에 꽃이 [펴|피나요]?"),
            Asked("height", "how [tall|big|large] does [it|the {plant}|the plant] [get|become]?|what height does [it|the plant] have?|how many centimetres does it get to?|how tall is a {plant}?|<tell> how tall the {plant} gets.", "[얼마나|몇 센티나] [커|크나요|높이 자라]?|{plant}~은 얼마나 [커|크나요]?|높이[는|가] <얼마야>?|몇 센티[야|까지 커|인가요]?|다 자라면 얼마나 [돼|되나요]?"),
        ), _REFERENCE),
    Statement(
        "The dish is made from {main} and {other} and comes from {town}.|In {town} they cook it with {main} and {other}.|Its home is {town}; {main} and {other} go into the pot.",
        "이 음식은 {main}~과 {other}~으로 만들며 {town}에서 유래했다.|{town} 사람들은 {main}~과 {other}~을 넣어 끓인다.|{town}의 향토 음식으로 {main}~과 {other}~이 들어간다.",
        {"main": _of("lentils|rye flour|salt cod|chestnuts|goat meat|potatoes|barley|chickpeas|beetroot|rice", "메밀|황태|밤|염소고기|감자|보리|콩나물|팥|쌀|고등어"), "other": _of("sour cream|saffron|dried plums|fennel|mustard|onions|walnuts|bacon|honey|mint", "들깨|미나리|대추|된장|겨자|양파|호두|부추|꿀|깻잎"), "town": _town},
        (
            Asked("town", "where is [it|the dish|this food] from?|where [do people eat it|does it originate|was it invented]?|which [town|city|place] is known for it?|what is the [origin|birthplace] of the [dish|recipe]?|<tell> where people eat this.", "어디 음식[이야|인가요|이지]?|어느 [지역|지방|도시] 음식[이야|인가요]?|어디서 [나온|온|시작된] [음식이야|거야]?|이 요리의 고향은 <어디야>?|어디 가면 먹을 수 있[어|나요]?"),
            Asked("main", "what goes with the {other}?|besides {other}, what [is in it|do i need|do i have to buy]?|what [else |]is in it [apart from|besides] {other}?|which ingredient is there next to {other}?|<tell> what i need along with {other}.", "{other} 말고 [뭐가 들어|뭘 넣어|뭐가 들어가나요]?|{other}~이랑 [뭘|무엇을] [넣어|써|섞나요]?|{other} 외의 [재료|주재료]~은 <뭐야>?|{other}~이랑 같이 뭐가 필요[해|한가요]?|{other} 말고 뭘 사야 [해|하나요]?"),
        ), _REFERENCE),
    Statement(
        "The {building} was designed by {person} and has room for {count} people.|{person} drew the plans for the {building}, which holds {count} people.",
        "{building}~은 {person}~이 설계했으며 {count}~을 수용한다.|{person} 건축가가 지은 {building}에는 {count}~이 들어간다.|{count}~이 들어가는 {building}~은 {person}의 작품이다.",
        {"building": _of("opera house|stadium|concert hall|theatre|cathedral|congress centre|arena|circus", "오페라하우스|경기장|공연장|극장|성당|회의장|체육관|예배당"), "person": _person, "count": _number(180, 68000, "", "명")},
        (
            Asked("person", "who was the architect( of the {building})?|who [drew|planned|thought up|came up with] [it|the {building}]?|whose [work|design|idea] [is|was] [it|the {building}]?|name of the architect?|<tell> who planned the {building}.", "건축가[는|가] <누구야>?|누가 [설계했어|그렸어|설계했나요]?|{building}~은 누구 [작품이야|설계야|작품인가요]?|도면은 누가 [그렸어|그렸나요]?|설계한 사람 이름은?"),
            Asked("count", "how many [fit in|can get in|seats are there|can sit there]?|how [large|big|roomy] is the {building}?|what's the capacity?|how many people does it [take|seat|fit]?|<tell> how many can get into the {building}.", "[몇 명이|몇 명까지|얼마나] [들어갈 수 있어|앉을 수 있어|앉나요]?|[수용 인원|정원|좌석]~은 <어떻게>?|{building}~은 얼마나 [커|큰가요]?|몇 사람까지 [돼|되나요]?|최대 몇 명[이야|인가요]?"),
        ), _REFERENCE),
    Statement(
        "The planet takes {days} to circle its star and has {moons} moons.|With {moons} moons, the planet goes round its star once in {days}.",
        "이 행성은 {days}에 한 번 별을 돌고 위성 {moons}~을 거느린다.|위성이 {moons}인 이 행성의 공전 주기는 {days}이다.|행성이 별을 한 바퀴 도는 데 {days}~이 걸리며 위성은 {moons}이다.",
        {"days": _number(3, 4300, " days", "일"), "moons": _number(2, 96, "", "개")},
        (
            Asked("days", "how long is [a year there|one orbit|its year]?|how [fast|quickly] does [it|the planet] [orbit|complete an orbit]?|what's the orbital period?|when has it gone all the way round, after how long?|<tell> how long one orbit lasts.", "[거기 |그곳의 ]1년은 [며칠이야|얼마나 돼|며칠인가요]?|한 바퀴 도는 데 [얼마나|며칠] 걸[려|리나요]?|공전[에|은] 얼마나 걸려?|궤도를 도는 데 걸리는 시간은?|며칠 만에 한 바퀴 [돌아|도나요]?"),
            Asked("moons", "how many [satellites|companions] [does it have|are there|circle it]?|what number of [satellites|smaller bodies] goes round it?|how many bodies accompany the planet?|<tell> how many satellites it has.|number of satellites?", "[달|위성]~이 몇 개[야|나 있어|인가요]?|주위를 도는 [달|천체]~은 몇 개[야|인가요]?|달이 얼마나 [많아|있나요]?|딸린 위성 수는?|달은 몇 개나 [돼|되나요]?"),
        ), _REFERENCE),
)

_BUSINESS = (
    Statement(
        "Please send me the {paper} by {day}.|I need your {paper} by {day} at the latest.|The {paper} has to be on my desk by {day}.",
        "{paper}~을 {day}까지 보내 주시기 바랍니다.|{day}까지 {paper} 제출 부탁드립니다.|늦어도 {day}까지는 {paper}~이 필요합니다.",
        {"linen": _of("sales figures|travel report|signed contract|cost estimate|project plan|customer list|tax form|time sheet|floor plan|final draft|test results|photos", "매출 자료|출장 보고서|서명한 계약서|견적서|사업 계획서|고객 명단|세금 서류|근무표|도면|최종 원고|시험 결과|사진"), "day": _day},
        (
            Asked("day", "when is the {paper} [due|needed|wanted]?|until when do i have time?|[what's|what is] the deadline( for the {paper})?|how long [do i have|can i take|is there still time]?|when must [it|the {paper}] be [there|handed in|finished|ready]?|by when do they want the {paper}?|<tell> when the {paper} must be ready.", "[마감|기한|제출일]~이 언제[야|예요|인가요]?|{paper}~은 언제까지 [내야 해|내면 돼|줘야 해|내야 하나요]?|언제까지 [해야 해|끝내야 하나요|시간이 있어]?|{paper} 데드라인은?|며칠까지 [줘야|내야|넘겨야] [돼|되나요]?"),
            Asked("linen", "what [must|should|do] i [hand in|submit|deliver|turn in]?|what [do they|does the sender] [want|need|ask for|expect] [from me|by {day}]?|what is due( on {day})?|which document is wanted?|<tell> what i have to hand in.", "[뭘|무엇을] [내야 해|제출해야 해|내야 하나요|줘야 해]?|뭐가 필요하[대|다는 거야|다고 하나요]?|{day}까지 [뭘|뭐] [내야|해야] [해|하나요]?|무슨 [서류|자료]~을 달래?|어떤 [자료|파일]~을 원하[는 거야|나요]?"),
            Asked(SENDER, "who wants [it|the {paper}] [from me|by {day}]?|who [is waiting for|asks for|is asking for|needs] the {paper}?|to whom do i [send|give|hand in] the {paper}?|who set the deadline?|<tell> who is waiting for the {paper}.", "누가 [달래|달라고 해|필요하대|달라고 하나요]?|{paper}~은 누구한테 [보내야 해|줘야 해|보내면 되나요]?|{paper}~을 기다리는 사람[은|이] <누구야>?|누가 요청했[어|나요]?|누구 부탁이야?"),
        ), _MAIL),
    Statement(
        "We will meet on {day} at {time} in {room}.|The meeting takes place in {room} on {day} at {time}.|Let us get together in {room}, {day}, {time}.",
        "회의는 {day} {time}, {room}에서 합니다.|{day} {time}에 {room}에서 뵙겠습니다.|{room}에서 {day} {time}에 모이겠습니다.",
        {"day": _day, "time": _time, "room": _room},
        (
            Asked("room", "where [is it|do i have to go|should i come to|is everyone meeting|is the conference]?|[which|what] room( is it| do i go to)?|where will they [sit|all be]?|<tell> where i should go.|what's the [place|location|venue] of the meeting?", "어디[서|로] [만나|모여|가야 해|모이나요|가면 돼]?|어느 [방|회의실][이야|인가요|으로 가]?|[장소|만나는 곳]~이 <어디야>?|회의[는|가] 어디서 [해|하나요]?|어디로 오래?"),
            Asked("time", "what time [is it|do i need to be there|do we start|does it begin]?|at what [hour|time] [does it start|should i be there|is the conference]?|how late or early do we start?|<tell> what time it starts.|when on {day} do they start?", "몇 시[에 모여|에 시작해|까지 가야 해|야|에 하나요]?|[시작|모이는] [시간|시각]~은?|{day} 몇 시[야|에 보자는 거야|인가요]?|회의 몇 시[야|부터야|부터예요]?|몇 시에 시작하는지 <알려><줘>."),
            Asked("day", "[what|which] day [is it|is the conference|do they want to see me|are we meeting]?|on [what|which] [day|date] do they [gather|come together]?|what date should i [block|keep free|note down]?|<tell> which day the conference is.|the date of the meeting?", "[무슨 요일|며칠|어느 날][이야|에 모여|에 만나|인가요]?|[회의|만나는] 날짜[는|가] 언제<야>?|언제로 [비워 둬야|적어 둬야] [해|하나요]?|며칠 회의야?|어느 날 모이는 거야?"),
        ), _MAIL),
    Statement(
        "Please find attached {file} with the {paper}.|The {paper} is in the attached file {file}.|I attach {file}; it contains the {paper}.",
        "{paper}~은 첨부한 {file} 파일을 봐 주세요.|{file}에 {paper}~을 담아 첨부합니다.|첨부 파일 {file}에서 {paper}~을 확인하실 수 있습니다.",
        {"file": _file, "linen": _of("revised prices|seating plan|signed copy|new logo|travel costs|guest list|measurements|test log|menu|timetable|translation|sketches", "수정 단가|좌석 배치|서명본|새 로고|출장비|참석자 명단|치수|시험 기록|식단|시간표|번역본|스케치")},
        (
            Asked("file", "what [is|was] [attached|enclosed|sent along]?|[which|what] [document|file] [came with it|should i open|do i open|do i have to read|comes along]?|what['s| is] the [attachment|enclosure]( called)?|where do i find the {paper}?|file name?|<tell> what file came along.", "[뭐가|무엇이] [붙어 있어|딸려 왔어|붙어 있나요]?|첨부[ 파일|물][은|이] <뭐야>?|[어떤|무슨] [문서|파일]~을 [열어야 해|보면 돼|보냈나요]?|{paper}~은 어디에 <있어>?|파일 이름[은|이] <뭐야>?"),
            Asked("linen", "what is [in|inside] {file}?|what does {file} [hold|have in it]?|why should i open {file}, what's inside?|what is {file} about?|<tell> what {file} holds.", "{file}에 [뭐가|무엇이] [들어 있어|들었어|있나요|들어 있나요]?|{file}~은 [뭐야|무슨 파일이야|어떤 문서인가요]?|{file}~을 열면 뭐가 [나와|나오나요]?|{file} 내용[은|이] <뭐야>?|{file}~은 뭐에 대한 거야?"),
        ), _MAIL),
    Statement(
        "For questions about {topic}, contact {person} at {phone}.|{person} will help you with {topic}: {phone}.|If you are stuck with {topic}, call {person} at {phone}.",
        "{topic} 문의는 {person} 씨, {phone}~으로 해 주세요.|{topic} 관련 사항은 {person} 대리, {phone}~으로 연락 바랍니다.|{topic} 담당자는 {person}, 번호는 {phone}입니다.",
        {"topic": _of("payroll|parking|the new software|your contract|holidays|expenses|the keys|deliveries|the website|insurance|training|access cards", "급여|주차|새 프로그램|계약|휴가|경비|열쇠|배송|홈페이지|보험|교육|출입증"), "person": _person, "phone": _phone},
        (
            Asked("person", "who [can help me with|do i ask about|knows about|is responsible for|is in charge of] {topic}?|whom do i [ask|call|turn to]( about {topic})?|who deals with {topic}?|who looks after {topic}?|<tell> who i can ask about {topic}.", "{topic}~은 누구한테 [물어봐|물어보면 돼|전화해|물어보나요]?|{topic} 담당[은|이] <누구야>?|누구한테 [물어봐야|연락해야] [해|하나요]?|{topic}~을 맡은 사람[은|이] <누구야>?|{topic} 누가 [알아|맡고 있어|맡고 있나요]?"),
            Asked("phone", "[what's|what is] {person}'s number?|how [can|do] i [reach|get hold of|get through to] {person}?|which number [should i dial|do i dial|do i ring]?|what do i dial for {topic}?|<tell> how to reach {person}.|telephone of {person}?", "[전화번호|연락처]~이 <어떻게>?|{person} 씨[는|한테] 어떻게 [연락해|연락하나요]?|몇 번으로 [걸어|전화해|걸면 되나요]?|어디로 전화[해|하면 돼|하나요]?|{person} 씨 번호 <알려><줘>."),
        ), _MAIL),
    Statement(
        "Your order {code} will arrive between {early} and {late} on {day}.|Order {code}: delivery on {day} from {early} to {late}.|On {day}, from {early} to {late}, we bring you order {code}.",
        "주문 {code}~은 {day} {early}에서 {late} 사이에 배송됩니다.|주문번호 {code}, {day} {early}부터 {late} 사이에 도착합니다.|{day} {early}부터 {late} 사이에 주문 {code}~을 가져다드립니다.",
        {"code": _code, "early": _early, "late": _late, "day": _day},
        (
            Asked("day", "when [do i get|am i getting|will they drop off|can i expect] [it|my things|my stuff|the package|{code}]?|[what|which] day [do they come|is the delivery|should i be at home]?|when should i stay at home?|<tell> when i get my package.|date of delivery?", "언제 [와|도착해|받아|오나요|받을 수 있어]?|[무슨 요일|며칠|어느 날]에 [와|오나요|받아]?|[배송일|도착일]~이 언제<야>?|택배[는|가] 언제 [와|오나요]?|언제 집에 있어야 [해|하나요]?"),
            Asked("code", "what is the number of my [order|purchase]?|what number [do i quote|does my purchase have|has my parcel]?|order number?|which [order|purchase] is it( about)?|<tell> the number of my purchase.", "주문 번호[가|는] <뭐야>?|몇 번 주문[이야|인가요]?|어떤 주문[이야|인가요| 얘기야]?|내 주문은 몇 번[이야|인가요]?|번호[가|는] <어떻게>?"),
            Asked("late", "what's the latest they come?|until [when|what time] [do i have to wait|might it take|must i be at home]?|how late could it get?|when is the [end|latest point] of the delivery window?|<tell> how long i have to wait at home.", "늦어도 몇 시까지 [와|오나요]?|몇 시까지 [기다려야|집에 있어야] [해|하나요]?|가장 늦으면 몇 시[야|인가요]?|언제까지 기다려[야 해|야 하나요]?|몇 시 전에는 [와|오나요]?"),
            Asked("early", "what's the earliest they come?|from [when|what time] (on )must i be at home?|how early could they be here?|when is the start of the delivery window?|<tell> from what time i should be in.", "빠르면 몇 시에 [와|오나요]?|몇 시부터 [기다려야|집에 있어야] [해|하나요]?|가장 이르면 몇 시[야|인가요]?|일러도 몇 시[야|인가요]?|몇 시 이후에 [와|오나요]?"),
        ), ("mail", "text")),
    Statement(
        "Because of {hitch}, your delivery will be late; the new date is {day}.|We are sorry: {hitch} delays your order until {day}.|Your goods are held up by {hitch} and should be with you on {day}.",
        "{hitch} 때문에 배송이 늦어져 {day}에 도착할 예정입니다.|죄송하지만 {hitch}~으로 발송이 {day}까지 미뤄졌습니다.|{hitch} 탓에 납품이 지연되어 {day}에 받으실 수 있습니다.",
        {"hitch": _hitch, "day": _day},
        (
            Asked("hitch", "why [is it late|does it take so long|isn't it here yet|do i have to wait|are they late]?|what is the [reason|cause|problem|excuse]?|what [went wrong|happened|is to blame|got in the way]?|what caused the [hold-up|delay]?|<tell> why it is not here yet.|reason for the delay?", "왜 [늦어|늦는대|안 와|이렇게 오래 걸려|늦나요]?|[늦는|안 오는|미뤄진] [이유|까닭|원인]~이 <뭐야>?|무슨 문제가 [있었어|생겼어|있나요]?|뭐 때문에 [늦어|늦나요|밀렸어]?|어떤 사정이 있[대|나요]?"),
            Asked("day", "when does it [come|get here|arrive] [now|instead|then]?|when [do i get|will i have|can i count on] [my things|it|the goods] [now|after all]?|how long do i have to wait now?|new delivery date?|<tell> when it comes after all.", "그럼 언제 [와|오나요|받아|받을 수 있어]?|새 [날짜|도착일]~은 언제<야>?|언제로 바뀌었[어|나요]?|결국 언제 도착[해|하나요|한대]?|언제까지 기다려야 [해|하나요]?"),
            Asked(SENDER, "who [is sorry|apologizes|regrets it|apologises to me]?|who kept me waiting?|who let me know about the delay?|<tell> who is sorry.|whose fault is the wait, who writes?", "누가 [미안하대|사과해|사과하나요]?|누가 [늦는다고 해|늦는다고 알려 줬어]?|지연됐다고 한 사람[은|이] <누구야>?|누가 늦게 보내는 거야?|누가 양해를 구해?"),
        ), _MAIL),
    Statement(
        "We can offer the {goods} for {money}; this price is valid until {day}.|Our offer: {goods} at {money}, good until {day}.|Until {day} you get the {goods} for {money}.",
        "{goods}~은 {money}에 드릴 수 있으며 {day}까지 유효합니다.|견적: {goods} {money}, 유효 기간 {day}까지.|{day}까지 {goods}~을 {money}에 제공해 드립니다.",
        {"goods": _of("desks|office chairs|solar panels|windows|carpets|printers|kitchen units|shelves|lamps|floor tiles|curtains|uniforms", "책상|사무용 의자|태양광 패널|창호|카펫|복합기|주방 가구|선반|조명|바닥재|커튼|단체복"), "money": _money, "day": _day},
        (
            Asked("money", "how much [are|would we pay for|do they want for] the {goods}?|what [would|do] the {goods} [cost|come to]?|what are they [asking|charging] for the {goods}?|what's the quote?|how expensive are the {goods}?|<tell> what the {goods} cost.", "{goods}~은 얼마[야|래|인가요|예요]?|얼마에 [준대|해 준대|주나요|팔아]?|[가격|값|견적가]~이 <얼마야>?|{goods} 사려면 얼마 [내야 해|들어|드나요]?|{goods} 값 <알려><줘>."),
            Asked("day", "how long [is it good|does it hold|can i think about it|does the offer stand]?|when does the [quote|offer] [expire|end|run out]?|by when must i [decide|say yes|accept]?|<tell> when the offer expires.|[end|expiry] of the offer?", "언제까지 [결정해야 해|그 값이야|살 수 있나요|유지돼]?|견적[은|이] 언제 [끝나|만료돼|끝나나요]?|며칠까지 [답해야|정해야] [해|하나요]?|유효 기한[은|이] 언제<야>?|만료일은?"),
        ), _MAIL),
    Statement(
        "Invoice {code} for {money} is still open; please pay by {day}.|We have not yet received {money} for invoice {code}, due on {day}.|Kindly settle invoice {code}, {money}, before {day}.",
        "청구서 {code}의 {money}~이 미납이니 {day}까지 입금해 주세요.|{code} 대금 {money}~을 {day}까지 결제 부탁드립니다.|{day}까지 내셔야 할 {code}번 청구액은 {money}입니다.",
        {"code": _code, "money": _money, "day": _day},
        (
            Asked("money", "how much [do i owe|do we owe|is outstanding|has to be transferred|is missing|do they want]?|what do i [owe|have to transfer]( them)?|how large is the debt?|what amount is unpaid?|<tell> how much i owe them.|the sum?", "[얼마|얼마를] [내야 해|보내야 해|부쳐야 하나요|달래]?|[밀린|낼|줄] 돈[이|은] <얼마야>?|미납 금액은?|얼마나 [밀렸어|빚졌어|밀렸나요]?|[송금|이체]할 금액[은|이] <얼마야>?"),
            Asked("day", "when do i have to [transfer the money|have paid]?|until when [can i|must i|do i have to] transfer it?|[how long do i have|how much time is there] to transfer it?|deadline for the money?|<tell> when they want their money.", "언제까지 [내야 해|보내야 해|이체하면 돼|내야 하나요]?|[납부|지급] [기한|마감]~이 언제<야>?|며칠까지 [내야|보내야] [돼|되나요]?|돈은 언제까지 줘야 [해|하나요]?|기한[이|은] 언제[야|인가요]?"),
            Asked("code", "what is the [number of the bill|bill's number]?|which [bill|bill number] is it( about)?|what do i put as the reference?|what should i quote when paying?|<tell> which bill it is.", "어떤 [건이야|청구서야|청구서인가요]?|청구서 번호[가|는] <뭐야>?|몇 번 [청구서야|청구서인가요]?|번호[가|는] <어떻게>?|입금할 때 뭐라고 적어야 [해|하나요]?"),
        ), _MAIL),
    Statement(
        "Sorry for the late reply, {why}.|Please excuse my silence: {why}.|I should have written sooner, but {why}.",
        "답장이 늦어 죄송합니다. {why}.|{why}. 이제야 연락드려 죄송합니다.|{why}. 늦게 회신드리는 점 양해 바랍니다.",
        {"why": _of("I was ill|my phone was broken|I was on a trip|your mail went to spam|I moved house|we had no internet|my father was in hospital|I was on holiday|I lost your address|exams kept me busy", "몸이 아팠습니다|전화기가 고장 났습니다|출장 중이었습니다|메일이 스팸함에 있었습니다|이사를 했습니다|인터넷이 끊겼습니다|휴가를 다녀왔습니다|주소를 잃어버렸습니다|시험이 있었습니다|아이가 입원했습니다")},
        (
            Asked("why", "why did [it|the answer] take so long?|why [didn't they|did nobody] [answer|write back|respond] [earlier|at once]?|what is the [excuse|reason] for not [answering|writing back]?|what kept them from [answering|writing]?|<tell> why they didn't answer earlier.", "왜 [이제야 |늦게 |]답했[어|대|나요]?|[늦은|답이 없던] [이유|까닭|사정]~이 <뭐야>?|왜 이렇게 오래 걸렸[어|나요]?|무슨 일이 있었[어|대|나요]?|왜 바로 답을 못 했[어|나요]?"),
            Asked(SENDER, "who [apologizes|apologises|feels bad|is sorry]( for [being slow|the long wait])?|who took so long to answer?|who [was slow|is late with an answer]?|<tell> who took so long.|who asks for forgiveness?", "누가 [사과해|미안하대|사과하나요]?|누가 답이 늦었[어|나요]?|[사과한|늦게 답한] 사람[은|이] <누구야>?|누가 이제야 답했[어|나요]?|미안해하는 사람은?"),
        ), _MAIL),
    Statement(
        "You are warmly invited to our {feast} on {day} at {place}.|We would love to see you at our {feast}, {day}, {place}.|Come to our {feast} on {day}; we celebrate at {place}.",
        "{day} {place}에서 열리는 {feast}에 초대합니다.|{feast}~이 {day} {place}에서 있으니 꼭 와 주세요.|{day}에 {place}에서 {feast}~을 엽니다. 자리를 빛내 주세요.",
        {"feast": _of("wedding|summer party|housewarming|birthday dinner|anniversary|farewell party|garden party|graduation party|opening night|baby shower", "결혼식|여름 모임|집들이|돌잔치|생일 파티|송별회|칠순 잔치|졸업 파티|개업식|동창회"), "day": _day, "place": lambda rng, korean: f"{rng.choice(_CITIES_KO)} {rng.choice(['호텔', '회관', '식당', '웨딩홀', '공원', '별장'])}" if korean else f"{rng.choice(['Hotel', 'Villa', 'Café', 'Castle', 'the inn at'])} {rng.choice(_TOWN_FRONT)}{rng.choice(_TOWN_BACK)}"},
        (
            Asked("feast", "what [are we|is it they are] celebrating?|what's the [occasion|event]?|what [kind of party|event] am i asked to?|why do they [want me to come|get together]?|<tell> what the occasion is.|what am i invited to?", "무슨 [모임이야|행사야|자리야|행사인가요]?|뭘 축하하[는 거야|나요]?|[왜|무슨 일로] 오라는 거야?|어떤 [잔치|자리]에 초대받았[어|나요]?|무슨 일로 [불렀어|모이나요]?"),
            Asked("place", "where [is the party|do they celebrate|are they holding it|should i go|is the event]?|what is the venue?|at [what|which] place [is it|does it take place]?|<tell> where the party is.|location of the {feast}?", "어디서 [해|열려|하나요|모여]?|{feast} [장소|하는 곳]~이 <어디야>?|어디로 [가야 해|가면 돼|오래|가나요]?|파티는 어디에서 [해|하나요]?|{feast}~은 어디야?"),
            Asked("day", "when is the [party|event|celebration]?|[what|which] day [is the party|do they celebrate|should i keep free]?|when do they [celebrate|want me there]?|date of the {feast}?|<tell> when they celebrate.", "{feast}~은 언제[야|예요|인가요]?|[며칠|무슨 요일|어느 날]에 [해|하나요|가면 돼]?|언제 오래?|언제 [열려|모여|열리나요]?|날짜가 언제[야|인가요]?"),
        ), _MAIL),
    Statement(
        "Please let us know by {day} whether you will bring {guest}.|Tell us before {day} if {guest} will come with you.",
        "{guest}~과 함께 오시는지 {day}까지 알려 주세요.|{day}까지 {guest} 동반 여부를 회신해 주세요.",
        {"day": _day, "guest": _of("your wife|your husband|children|a friend|your parents|your dog|a colleague|a guest", "부인|남편|아이|친구|부모님|반려견|동료|손님")},
        (Asked("day", "until when [can|should|must] i [answer|reply|respond|say so]?|when do they need [my answer|a reply|an answer]?|how long can i wait with my answer?|rsvp [date|by when]?|<tell> how long i can wait with my answer.", "언제까지 [답해야 해|답장해야 해|답하면 되나요]?|[회신|답장] [기한|마감]~은 언제<야>?|답은 며칠까지 [줘야|해야] [해|하나요]?|언제까지 답을 [달래|원하나요]?|대답 언제까지 하래?"),), _MAIL),
    Statement(
        "I would like to apply for the post of {job}; I could start on {day}.|I am applying as a {job} and am available from {day}.|My application is for the {job} position, starting {day}.",
        "{job} 직무에 지원하며 {day}부터 근무할 수 있습니다.|{day}부터 출근 가능하며 {job} 채용에 지원합니다.|{job} 모집 공고를 보고 지원합니다. {day}부터 일할 수 있습니다.",
        {"job": _of("baker|nurse|bus driver|bookkeeper|welder|web designer|librarian|chef|translator|gardener|lab assistant|sales manager|plumber|editor", "제빵사|간호사|버스 기사|경리|용접공|웹 디자이너|사서|요리사|번역가|정원사|연구 보조원|영업 사원|배관공|편집자"), "day": _day},
        (
            Asked("job", "what [job|position|role|work] [does the writer want|is it about|are they after|is wanted]?|what does the applicant want to [be|become|work as]?|as what would this person like to work?|which vacancy is it about?|<tell> which job this person wants.", "[무슨|어떤] [자리|일]~을 [원해|하고 싶대|원하나요]?|[뭐로|무엇으로] [일하고 싶대|일하려고 해]?|희망하는 [일|자리|직책]~은 <뭐야>?|어느 자리에 [관심 있대|들어오고 싶대]?|무슨 일 하고 싶다는 거야?"),
            Asked("day", "when could [this person|the applicant|they] begin( work)?|from when [is the applicant free|could they work here]?|what's the earliest [first day|day to begin]?|how soon could they begin?|<tell> when the applicant could begin.", "언제부터 [올 수 있어|일할 수 있대|나올 수 있나요]?|[첫 출근|입사 가능일]~은 언제<야>?|언제부터 시작할 수 있[어|나요|대]?|며칠부터 나올 수 있[어|나요]?|입사는 언제 가능[해|한가요]?"),
            Asked(SENDER, "who [wants the job|is looking for work|is the applicant|wants to work for us]?|name of the [applicant|candidate]?|whose application is it?|who would like to work as a {job}?|<tell> who wants the job.", "[지원자|구직자]~은 <누구야>?|누가 [일하고 싶대|일자리를 찾아|찾나요]?|누구 지원서[야|인가요]?|{job} 하고 싶다는 사람[은|이] <누구야>?|지원한 사람 이름은?"),
        ), _MAIL),
    Statement(
        "We would like to interview you on {day} at {time}; please ask for {person}.|Your interview with {person} is on {day} at {time}.",
        "{day} {time}에 면접을 보러 오셔서 {person} 과장을 찾으세요.|면접은 {day} {time}이며 면접관은 {person} 팀장입니다.",
        {"day": _day, "time": _time, "person": _person},
        (
            Asked("person", "who will [talk to|question|see] me?|who [do i|should i] [ask for|speak to|look for]( there| at the desk)?|whom do i meet there?|who is the interviewer?|<tell> who i should ask for.|who am i going to talk to?", "누가 [면접을 봐|면접해|면접하나요]?|누구를 찾아[야 해|가|야 하나요]?|[가서|거기서] 누구를 만나[야 해|나요]?|만날 사람[은|이] <누구야>?|누구한테 가면 [돼|되나요]?"),
            Asked("time", "what time [should i be there|do they expect me|is my appointment]?|at what hour [do i have to show up|do they want to see me]?|how early do i have to be there?|when on {day} do they expect me?|<tell> what time they expect me.", "몇 시[까지 가야 해|에 가면 돼|에 보재|까지 가나요]?|면접 [시간|시각]~은?|{day} 몇 시[야|인가요]?|몇 시에 오래?|몇 시까지 도착해야 [해|하나요]?"),
            Asked("day", "[what|which] day [should i come|do they want to see me|do i have to be there]?|on [what|which] date do they expect me?|when's the job talk, what day?|<tell> what day they want to see me.|what day do i need a suit?", "[며칠에|무슨 요일에|어느 날] [가야 해|오래|가나요]?|면접일[은|이] 언제<야>?|면접 날짜 <알려><줘>.|며칠에 면접[이야|인가요]?|언제 보러 오래?"),
        ), _MAIL),
    Statement(
        "Your parcel from {firm} was left {place} at {time}.|At {time} we left the {firm} parcel {place}.|Nobody was in, so the parcel from {firm} is {place} since {time}.",
        "{firm}에서 보낸 택배를 {time}에 {place}에 두었습니다.|{time} {place}에 {firm} 상품을 놓고 갑니다.|부재중이라 {firm} 소포를 {time}에 {place}에 맡겼습니다.",
        {"firm": _firm, "place": lambda rng, korean: rng.choice(["경비실", "문 앞", "무인 택배함", f"{rng.randint(101, 1904)}호", "관리사무소", "옆집", "소화전", "우편함 옆", "현관 안쪽", f"보관함 {rng.randint(1, 60)}번"]) if korean else rng.choice([f"with {rng.choice(_LAST)} next door", "behind the shed", f"in locker {rng.randint(2, 80)}", "under the stairs", "at the front door", "in the garage", f"at flat {rng.randint(2, 60)}", "with the porter", "on the balcony", f"with {rng.choice(_LAST)}"]), "time": _time},
        (
            Asked("place", "where is [my package|my parcel|it]( now)?|where [can|do|should] i [pick it up|find it|look for it|collect it]?|where did they put [it|the package]?|what place has my package?|<tell> where i find my package.", "[택배|소포|물건]~은 어디 있[어|나요|지]?|어디에 [놔뒀어|뒀나요|뒀대]?|어디서 [찾아|찾나요|가져와]?|택배 [있는 곳|둔 곳]~이 <어디야>?|물건을 어디에 놨[어|나요]?"),
            Asked("firm", "who [sent it|sent the package|is the package from|shipped it]?|where does the [package|stuff] come from?|from [whom|which shop] is the package?|which company shipped it?|<tell> who sent the package.", "[누가|어디서] [보냈어|보냈나요|온 거야]?|[보낸|판매한] [곳|회사]~은 <어디야>?|어느 [회사|업체] [물건이야|거야|물건인가요]?|택배는 어디서 왔[어|나요]?|발송한 데가 <어디야>?"),
            Asked("time", "when [was it dropped off|did the courier come|were they here|did it get here]?|what time [was the courier here|did it come]?|since when has it been lying there?|<tell> when the courier was here.|time of delivery?", "언제 [왔다 갔어|두고 갔어|왔나요|왔어]?|몇 시에 [왔어|놓고 갔어|왔나요]?|[배달|배송된] 시각은?|기사님은 몇 시에 왔[어|나요]?|택배 언제 왔는지 <알려><줘>."),
        ), ("mail", "text")),
    Statement(
        "On {day} we will charge {money} to your {account}.|{money} will be debited from your {account} on {day}.|Your bill of {money} is taken from your {account} on {day}.",
        "{day}에 {account}에서 {money}~이 인출됩니다.|이용 요금 {money}~이 {day} {account}에서 빠져나갑니다.|{money}~이 {day} {account}~으로 청구됩니다.",
        {"day": _day, "money": _money, "account": lambda rng, korean: f"{rng.choice(['국민', '신한', '우리', '하나', '농협', '기업'])} {rng.choice(['카드', '계좌'])} {rng.randint(1000, 9999)}" if korean else f"{rng.choice(['card', 'account', 'Visa card'])} ending in {rng.randint(1000, 9999)}"},
        (
            Asked("day", "when [does the money go out|do they take the money|will it be withdrawn|do they collect]?|[what|which] day [is the money gone|do they take it]?|when must there be enough in the bank?|<tell> when the money goes out.|date of the withdrawal?", "언제 [나가|빠져|돈이 빠지나요|출금돼]?|[출금일|결제일]~이 언제<야>?|며칠에 [빠져나가|나가|나가나요]?|돈이 언제 [나가|나가나요]?|언제까지 잔액을 채워야 [해|하나요]?"),
            Asked("money", "how much [do they take|do i pay|goes out|will be withdrawn|is due]?|how high is the [bill|charge]?|what will be withdrawn?|what does it cost me this time?|<tell> how much they take.|what sum goes out?", "얼마[가 나가|가 빠져|나 나가나요|가 출금돼]?|[나가는|낼|빠지는] 돈[은|이] <얼마야>?|이번 달 요금은 <얼마야>?|이번에 얼마 [내|내나요]?|금액[은|이] <얼마야>?"),
            Asked("account", "where does the money [come|get taken] from?|[which|what] [card|account] do they [use|take it from]?|from where is it paid?|how is it going to be paid?|<tell> which card or account they use.", "어디서 [나가|빠져|빠지나요|출금돼]?|[무슨|어느] [카드|통장]에서 [나가|나가나요]?|결제 수단[은|이] <뭐야>?|어느 통장[이야|인가요]?|뭘로 결제[돼|되나요]?"),
        ), _MAIL),
    Statement(
        "Your {plan} subscription renews on {day} for {money}.|On {day} the {plan} plan is extended automatically at {money}.|Unless you cancel before {day}, {plan} continues for {money}.",
        "{plan} 구독은 {day}에 {money}~으로 자동 갱신됩니다.|{day}까지 해지하지 않으면 {plan} 요금제가 {money}에 연장됩니다.|{plan} 이용권이 {day} {money}에 다시 결제됩니다.",
        {"plan": _of("Premium|Family|Basic|Student|Pro|Music Plus|Cloud Max|Team|Cinema|Reader|Duo|Sport Pass", "프리미엄|가족|베이직|학생|프로|뮤직 플러스|클라우드 맥스|팀|시네마|독서|듀오|스포츠"), "day": _day, "money": _price},
        (
            Asked("day", "when [will it run on|is it prolonged|does the next period begin]?|until when can i [quit|get out|stop it|opt out]?|when's the last chance to quit?|<tell> when it runs on.|by when must i opt out?", "언제 [연장돼|또 결제돼|연장되나요|이어져]?|언제까지 [끊어야 해|취소해야 해|끊을 수 있나요]?|다음 결제는 언제<야>?|며칠에 또 [돈이 나가|돈이 나가나요]?|[갱신|연장]일은 언제[야|인가요]?"),
            Asked("money", "how much [is the next period|will i pay|do i pay if i stay]?|what does it cost to go on?|what's the [price|fee] from then on?|how expensive is {plan}?|<tell> what it costs to stay.", "얼마[야|예요|씩 내|를 내나요]?|[구독료|다음 요금]~은 <얼마야>?|{plan} [값|가격]~이 <얼마야>?|계속 쓰려면 얼마 [내야 해|드나요]?|얼마가 또 나가[나요|]?"),
            Asked("plan", "which [tariff|package|membership] do i have?|what am i subscribed to?|what exactly is being prolonged?|which of the subscriptions is it about?|<tell> which package i have.", "무슨 [상품|구독]이야?|뭐가 연장[돼|되나요]?|내가 쓰는 [상품|서비스]~은?|나는 뭘 구독하고 있[어|지]?|어떤 이용권을 쓰고 있[어|나요]?"),
        ), _MAIL),
    Statement(
        "I am out of the office until {day}; {person} is standing in for me.|Until {day}, please write to {person}, who does my work.|While I am away {person} takes over; I return on {day}.",
        "{day}까지 자리를 비우며 {person} 씨가 업무를 대신합니다.|부재중에는 {person} 대리에게 연락 주세요. {day}에 복귀합니다.|휴가 중이라 {day} 돌아오며 급한 일은 {person} 씨가 맡습니다.",
        {"day": _day, "person": _person},
        (
            Asked("person", "who [replaces them|fills in|helps me meanwhile|is the substitute|covers for them|is the deputy]?|whom can i [ask|turn to] [meanwhile|instead|in the meantime]?|who is the stand-in?|<tell> who i can ask instead.|who do i bother in urgent cases?", "[대신|그동안] 누구한테 [물어봐|연락해|물어보나요]?|누가 [대신해|대신하나요|대신 맡아]?|[대체자|대리인|대행자]~은 <누구야>?|급하면 누구한테 [말해|말하나요]?|업무 대신하는 사람[은|이] <누구야>?"),
            Asked("day", "when [is the person|are they] [back|at work again|reachable again|here again]?|how long [are they gone|is the holiday|will they be off]?|from when can i reach them again?|<tell> when they are back at work.|end of the holiday?", "언제 [와|돌아와|오나요|다시 나와]?|언제까지 [없어|쉬어|쉬나요|휴가야]?|며칠에 [출근해|돌아와|나오나요]?|언제부터 다시 연락할 수 있[어|나요]?|복귀[는|일은] 언제<야>?"),
            Asked(SENDER, "who is [away|off|on holiday|not there|absent]?|who can't [answer|be reached] right now?|whose mailbox answers by itself?|<tell> who is away.|who won't be at work?", "누가 [없어|쉬어|휴가야|쉬나요]?|지금 연락이 안 되는 사람[은|이] <누구야>?|[휴가 간|없는] 사람[은|이] <누구야>?|누가 자리에 없[어|나요]?|누구 부재 알림[이야|인가요]?"),
        ), _MAIL),
    Statement(
        "We noticed a new sign-in from {town} on a {device} at {time}.|At {time} someone logged in from {town} with a {device}.|New login: {device}, {town}, {time}.",
        "{time} {town}에서 {device}~으로 새 로그인이 있었습니다.|{town}에서 {device} 기기로 {time}에 접속했습니다.|새로운 로그인 알림: {device}, {town}, {time}",
        {"town": _town, "device": _of("Windows PC|MacBook|Pixel phone|Linux laptop|Galaxy tablet|iPad|Chromebook|smart TV|game console|iPhone", "윈도우 PC|맥북|픽셀폰|리눅스 노트북|갤럭시 탭|아이패드|크롬북|스마트 TV|게임기|아이폰"), "time": _time},
        (
            Asked("town", "where [was the person|did it come from|was my account used|did that happen]?|in [what|which] [city|town|place] was my account used?|what's the location of the access?|<tell> where my account was used.|from where did somebody get in?", "어디[서|에서] [들어왔어|썼어|들어왔나요]?|어느 [도시|지역]에서 들어왔[어|나요]?|[접속|로그인] [위치|장소|지역]~이 <어디야>?|접속한 곳은 <어디야>?|내 계정을 어디서 썼[어|대]?"),
            Asked("device", "[what|which] [device|computer|machine|kind of gadget] [was it|was used|got in]?|what did [they|the person] use?|on what was my account opened?|which hardware was it?|<tell> what device it was.", "[무슨|어떤] [기기|장치]~을 [썼어|썼나요]?|뭘로 [들어왔어|들어왔나요|열었어]?|무슨 기기[야|였어|인가요]?|접속한 [기기|기계]~이 <뭐야>?|어떤 기종이야?"),
            Asked("time", "when [did that happen|was it|did someone get in|was my account used]?|what time was the access?|at what hour did someone get in?|<tell> when somebody got in.|time of the access?", "언제 [들어왔어|그랬어|썼어|들어왔나요]?|몇 시에 [들어왔어|그랬나요|누가 들어왔어]?|접속 [시각|시간]~은?|몇 시쯤[이야|이었어|인가요]?|누가 언제 접속했는지 <알려><줘>."),
        ), ("mail", "dialog")),
    Statement(
        "On {day}, {person} will join us as {job}.|Please welcome {person}, our new {job} from {day}.|From {day} the post of {job} is held by {person}.",
        "{day}부터 {person} 씨가 {job}~으로 함께합니다.|{day} 입사하는 신임 {job} {person} 씨를 환영해 주세요.|{person} 씨가 {day} {job}~으로 부임합니다.",
        {"person": _person, "day": _day, "job": _of("head of sales|office manager|accountant|lead designer|site manager|legal adviser|head cook|press officer|trainer|quality inspector|data analyst", "영업 팀장|총무|회계사|수석 디자이너|현장 소장|법무 담당|주방장|홍보 담당|강사|품질 검사원|데이터 분석가")},
        (
            Asked("person", "who [is new|starts here|is starting|was hired|is the new colleague|will be the {job}]?|name of the [new colleague|newcomer|new employee]?|who did they [hire|employ|take on]?|<tell> who is starting.|whom should i say hello to?", "누가 [새로 와|들어와|새로 오나요|오는 거야]?|새로 [오는|들어오는] 사람[은|이] <누구야>?|[신입|새 동료|새 직원]~은 <누구야>?|{job}~은 누가 [맡아|되나요]?|누구를 뽑았[어|나요|대]?"),
            Asked("job", "what will {person} [do|be|work as]?|what is {person}'s [role|task|position|title]?|which position was filled?|what was {person} hired for?|<tell> what {person} will do here.", "{person} 씨는 [무슨 일을 해|뭘 맡아|뭘 하나요]?|[무슨|어떤] 자리[야|로 와|인가요]?|{person} 씨 [직책|담당|역할]~이 <뭐야>?|뭐로 [와|들어와|오나요]?|{person} 씨는 무슨 담당[이야|인가요]?"),
            Asked("day", "when [is {person}'s first day|does {person} start|will {person} be here]?|from when on does {person} work here?|first day of {person}?|what day does the newcomer turn up?|<tell> when {person} starts.", "언제[부터 나와| 와|부터 일해|부터 나오나요]?|첫 출근[은|이] 언제<야>?|며칠부터 [와|나와|나오나요]?|{person} 씨는 언제 들어[와|오나요]?|{person} 씨 출근 시작일은?"),
        ), _MAIL),
    Statement(
        "We will refund {money} within {time}.|You get {money} back in {time} at most.|Your money, {money}, should be back on your card within {time}.",
        "{money}~은 {time} 안에 환불됩니다.|{time} 이내에 {money}~을 돌려드리겠습니다.|결제하신 {money}~은 {time} 내로 환급 처리됩니다.",
        {"money": _money, "time": _short},
        (
            Asked("money", "how much [will i receive|am i getting|is returned to me|do they give back|do they repay]?|what [sum|amount] [is returned|will i receive|do they repay]?|how much am i reimbursed?|<tell> how much they pay back.|the sum i receive?", "얼마[를|나] [받아|돌려줘|돌려받나요|받을 수 있어]?|[돌려받는|받을] [돈|금액]~은 <얼마야>?|환불액[은|이] <얼마야>?|얼마 받게 [돼|되나요]?|돈을 얼마나 [돌려줘|주나요]?"),
            Asked("time", "how long [does it take|will i wait|must i wait] [for the money|until i have it]?|how soon [is it repaid|do i have it|is the money there]?|when at the latest is the money there?|<tell> how long i wait for the money.|after how much time does the money come?", "얼마나 [기다려|걸려|기다려야 하나요|걸리나요]?|돈은 얼마 만에 [들어와|들어오나요]?|며칠이나 [걸려|걸리나요]?|늦어도 언제 [들어와|받아|받나요]?|환불까지 얼마나 걸리는지 <알려><줘>."),
        ), ("mail", "text")),
    Statement(
        "We have opened ticket {code} and will answer within {time}.|Your request is registered as {code}; expect a reply in {time}.|Thanks for writing. Case {code} will be looked at within {time}.",
        "문의가 {code}번으로 접수되었으며 {time} 안에 답변드립니다.|접수 번호는 {code}, 답변까지 {time} 걸립니다.|{time} 이내에 {code} 건에 대해 회신드리겠습니다.",
        {"code": _code, "time": _short},
        (
            Asked("code", "what is my [case|ticket|reference] number?|under what number do they [keep|handle] my [problem|question]?|what number should i [quote|mention|give] [if i call|on the phone]?|which number did i get?|<tell> the number of my request.", "내 [문의|접수] 번호[는|가] <뭐야>?|몇 번[이야|으로 등록됐어|인가요]?|전화할 때 무슨 번호를 [대야 해|말하나요]?|[문의|티켓] 번호 <알려><줘>.|내 건은 몇 번이야?"),
            Asked("time", "how long [will it take|do i have to wait|until they get back to me]?|how [soon|quickly|fast] do they [respond|react|write back|get back to me]?|when at the latest do they get back to me?|<tell> how long their response takes.|response time?", "[답|회답]~은 얼마나 [걸려|기다려야 해|걸리나요]?|얼마 안에 [답을 줘|연락이 와|연락 주나요]?|언제쯤 답을 [받아|들을 수 있나요]?|얼마나 빨리 [답해|답하나요]?|며칠이나 기다려야 [해|하나요]?"),
        ), _MAIL),
    Statement(
        "The crash is fixed in version {version}; until then, {cure}.|Please install version {version}. As a stopgap, {cure}.|To get round the bug, {cure}, or wait for version {version}.",
        "오류는 {version} 버전에서 해결됐으며 그 전에는 {cure}.|{version} 버전을 설치하시고 임시로 {cure}.|당장은 {cure}. {version} 버전에서 고쳐집니다.",
        {"version": _release(1, 29), "cure": _of("restart the router|clear the cache|turn off sync|use another browser|unplug the dock|log out and in again|disable the plug-in|delete the old profile|lower the resolution|switch to a cable", "공유기를 껐다 켜세요|캐시를 지우세요|동기화를 끄세요|다른 브라우저를 쓰세요|독을 분리하세요|다시 로그인하세요|확장 기능을 끄세요|옛 프로필을 지우세요|해상도를 낮추세요|유선으로 연결하세요")},
        (
            Asked("cure", "what [can|should|do] i do [now|for now|meanwhile|in the meantime]?|what is the [workaround|temporary solution]?|how can i [help myself|avoid the error]?|what do they [advise|suggest|recommend]?|<tell> what i can do for now.", "[우선|지금은|일단] [뭘|어떻게] [해야 해|하면 돼|하면 되나요]?|임시 [방법|해결책]~이 <뭐야>?|어떻게 하[래|라고 하나요]?|그동안 뭘 하면 [돼|되나요]?|뭘 해 보[래|라는 거야|라나요]?"),
            Asked("version", "which [release|update] [solves it|has the fix|do i need|repairs it]?|what [release|update] do i need?|from which release on does it work?|where is it repaired, in what release?|<tell> which release solves it.", "[몇|어느|어떤] 버전에서 [고쳐져|괜찮아|고쳐지나요]?|[무슨|어떤] 버전이 [필요해|필요한가요]?|어느 버전으로 [올려야|업데이트해야] [해|하나요]?|몇 버전부터 [돼|되나요|괜찮아]?|수정된 버전은?"),
        ), _MAIL),
    Statement(
        "Our servers will be down on {day} from {early} to {late}.|Maintenance: no service on {day} between {early} and {late}.|On {day}, from {early} to {late}, the website cannot be reached.",
        "{day} {early}부터 {late}까지 서버 점검이 있습니다.|점검 안내: {day} {early}부터 {late}까지 이용할 수 없습니다.|{day} {early}부터 {late}까지 홈페이지 접속이 중단됩니다.",
        {"day": _day, "early": _early, "late": _late},
        (
            Asked("late", "when [is it over|does it work again|are they back|can i log in again|is everything up again]?|until when [is it off|will nothing work]?|how long does [it|the outage] go on?|end of the [outage|work]?|<tell> when it works again.", "언제 [끝나|다시 돼|끝나나요|쓸 수 있어]?|몇 시까지 [안 돼|못 써|안 되나요]?|몇 시에 다시 [열려|돼|되나요]?|점검 [종료|끝나는] 시각은?|언제까지 [안 돼|못 쓰나요]?"),
            Asked("early", "when does [it|the outage|the work] [start|begin]?|from when [on |]does nothing work?|when do they switch it off?|what time do i have to be done?|<tell> when they switch it off.", "몇 시부터 [안 돼|못 써|안 되나요]?|언제 시작[해|하나요|돼]?|몇 시에 [꺼져|닫혀|끊기나요]?|점검 [시작|시작하는] 시각은?|몇 시 전에 끝내야 [해|하나요]?"),
            Asked("day", "[what|which] day [is nothing working|is the outage|do they do the work|is it off]?|on what date is the outage?|which day should i not plan on using it?|<tell> which day it is off.|date of the outage?", "[며칠|무슨 요일|어느 날]에 [안 돼|점검해|점검하나요]?|점검일[은|이] 언제<야>?|며칠 점검[이야|인가요]?|점검 날짜 <알려><줘>.|어느 날 못 쓰는 거야?"),
        ), ("mail", "text", "dialog")),
    Statement(
        "Your appointment with Dr {person} has been moved to {day} at {time}.|Dr {person} can only see you on {day} at {time}.|New appointment: Dr {person}, {day}, {time}.",
        "{person} 선생님 진료가 {day} {time}~으로 변경되었습니다.|{person} 원장님 예약: {day} {time}|{day} {time}에 {person} 선생님 진료로 바뀌었습니다.",
        {"person": lambda rng, korean: _person(rng, korean) if korean else rng.choice(_LAST), "day": _day, "time": _time},
        (
            Asked("person", "which [doctor|physician|dentist] [is it|do i see|examines me]?|whose patient am i?|who [examines|treats] me?|what's the doctor's name?|<tell> which doctor it is.", "어느 [의사야|의사 선생님이야|선생님인가요]?|누구한테 진료[받아|받나요]?|[의사|담당의|주치의] 이름은?|누가 진료[해|하나요|해 줘]?|어느 선생님한테 [가|가나요]?"),
            Asked("time", "what time [do i have to be there|is my slot|should i be at the doctor's]?|at what hour [am i to come|is my turn]?|when on {day} is it my turn?|<tell> what time i have to be there.|how late is the visit, what time?", "몇 시[야|까지 가|에 가면 돼|까지 가나요]?|진료 [시간|시각]~은?|{day} 몇 시에 [가|가나요]?|몇 시에 [봐 준대|예약돼 있어]?|병원에 몇 시까지 가야 [해|하나요]?"),
            Asked("day", "[what|which] day [do i go to the doctor|is my visit|will the doctor see me]?|on what date do i go there?|which day is my turn?|<tell> which day i go to the doctor.|the new date, what is it?", "[며칠|무슨 요일|어느 날]에 [가|병원 가|가나요]?|진료일[은|이] 언제<야>?|어느 날로 [바뀌었어|옮겨졌나요]?|병원 가는 날은?|며칠로 미뤄졌[어|나요]?"),
        ), ("mail", "text")),
    Statement(
        "Your flight {code} to {town} leaves at {time} from gate {gate}.|Gate {gate}: flight {code} to {town}, departure {time}.|At {time} flight {code} takes off for {town}; boarding at gate {gate}.",
        "{town}행 {code}편은 {time} {gate}번 탑승구에서 출발합니다.|{code}편 {town}행, {time} 출발, {gate}번 게이트입니다.|{gate}번 게이트에서 {time}에 {town}~으로 가는 {code}편을 타세요.",
        {"code": lambda rng, _: f"{rng.choice('KE OZ LH BA AF SK TK QF AY EK'.split())} {rng.randint(12, 999)}", "town": _town, "time": _time, "gate": _number(1, 96)},
        (
            Asked("gate", "where do i [board|get on|get in|have to wait]?|which [door|exit] of the airport do i need?|where does boarding take place?|what gate( do i need| is it)?|<tell> where i have to board.", "어디서 [타|탑승해|타나요|기다려]?|몇 번[에서 타|으로 가야 해|에서 타나요]?|[탑승|타는] [장소|곳]~이 <어디야>?|게이트 몇 번[이야|인가요]?|비행기 어디서 타야 [해|하나요]?"),
            Asked("time", "when [does the plane go|do we fly|do i fly|does it lift off]?|what time [do we fly|does the plane go|is the plane]?|at what hour am i in the air?|<tell> when the plane goes.|how late is my plane, what time?", "비행기[는|가] 몇 시[야|에 떠|에 뜨나요]?|언제 [떠|이륙해|뜨나요]?|몇 시에 [날아|떠나|떠나나요]?|몇 시 비행기[야|인가요]?|이륙 시각은?"),
            Asked("town", "where [am i flying|does the plane go|is it going|will i land]?|what is the destination?|to what city do i fly?|where is my trip to?|<tell> where the plane goes.", "어디[로 가|로 날아가|로 가나요| 가는 거야]?|[목적지|도착지|행선지]~은 <어디야>?|비행기는 어디 가는 [거야|건가요]?|어느 도시로 [가|가나요]?|어디에 [내려|내리나요]?"),
        ), ("mail", "text")),
    Statement(
        "{person} will take care of the {task} until {day}.|We agreed that {person} does the {task} by {day}.|The {task} is now up to {person}, who wants to be done by {day}.",
        "{task}~은 {person} 씨가 {day}까지 맡기로 했습니다.|{person} 씨가 {day}까지 {task}~을 마무리합니다.|{day}까지 {task}~을 책임질 사람은 {person} 씨입니다.",
        {"person": _person, "task": _of("catering|translation|booth design|shipping|bookkeeping|photo shoot|stock count|venue booking|newsletter|staff training|window cleaning|data import", "음식 준비|번역|부스 디자인|발송|장부 정리|사진 촬영|재고 조사|장소 예약|소식지|직원 교육|창문 청소|자료 이관"), "day": _day},
        (
            Asked("person", "who [is responsible for|handles|is doing|got|deals with|looks after] the {task}?|whose [job|task|duty] is the {task}?|who is the {task} assigned to?|the {task} is on whose plate?|<tell> who handles the {task}.", "{task}~은 누가 [해|하나요|하기로 했어]?|{task} 담당[은|자는] <누구야>?|누가 {task}~을 [처리해|하나요]?|{task}~은 누구 [일이야|몫이야|일인가요]?|{task}~을 하는 사람[은|이] <누구야>?"),
            Asked("task", "what [must|should] {person} [do|deal with|look after]?|what is {person}'s [job|task|duty]?|what is {person} responsible for?|which work was given to {person}?|<tell> what {person} has to do.", "{person} 씨는 [뭘|무슨 일을] [해|하나요|하기로 했어]?|{person} 씨 [담당|일|할 일]~이 <뭐야>?|{person} 씨한테 맡긴 [일|것]~은 <뭐야>?|{person} 씨는 뭘 해야 [해|하나요]?|{person} 씨는 무슨 담당[이야|인가요]?"),
            Asked("day", "when [should|must|will] the {task} be [finished|ready|complete|over]?|deadline for the {task}?|how long does {person} have?|when is {person} supposed to finish?|<tell> when the {task} must be ready.", "{task}~은 언제 [끝나|다 돼|끝나나요]?|{person} 씨는 언제까지 [해야 해|끝내야 하나요]?|{task} [기한|마감]~은 언제<야>?|{task}~은 며칠까지[야|인가요]?|{person} 씨한테 시간이 언제까지 <있어>?"),
        ), _MAIL),
    Statement(
        "{person} has approved {money} for {thing}.|The {money} you asked for {thing} were signed off by {person}.|For {thing} you may spend {money}, says {person}.",
        "{person} 부장님이 {thing} 비용 {money}~을 승인하셨습니다.|{thing}에 쓸 {money}~을 {person} 이사님이 결재했습니다.|{money}까지 {thing}에 써도 된다고 {person} 실장님이 허락하셨습니다.",
        {"person": _person, "money": _money, "thing": _of("the trip|new chairs|the party|a training course|software|repairs|a projector|flowers|the trade fair|a bike rack", "출장|의자 구입|회식|교육|프로그램|수리|빔프로젝터|화환|박람회|간식")},
        (
            Asked("person", "who [allowed|permitted|said yes to|gave the green light for|agreed to] {thing}?|whose [permission|consent|ok] do i have?|who agreed to the money?|who gave permission?|<tell> who said yes to {thing}.", "누가 [허락했어|된다고 했어|허락했나요|오케이했어]?|누구 [허락이야|허락인가요|허가야]?|누가 써도 [된대|된다고 하나요]?|허락한 사람[은|이] <누구야>?|{thing} 허락은 누가 했[어|나요]?"),
            Asked("money", "how much [may|can|could] [i|we] [use|pay|lay out]( for {thing})?|what is the budget( for {thing})?|how much money is there for {thing}?|what are we allowed to pay for {thing}?|<tell> how much there is for {thing}.", "얼마[까지|를] [써도 돼|쓸 수 있어|쓸 수 있나요]?|{thing} 예산[은|이] <얼마야>?|{thing}에 돈이 얼마나 [나와|나오나요|있어]?|얼마나 쓸 수 있는지 <알려><줘>.|{thing}에 얼마 쓰래?"),
            Asked("thing", "what is the money [for|meant for]?|what did we get the {money} for?|what are the {money} for?|what was the money granted for?|<tell> what the money is for.", "{money}~은 [어디에|뭐에] [쓰는 거야|쓰나요|쓰는 돈이야]?|무슨 [돈이야|비용이야|비용인가요]?|돈의 용도[는|가] <뭐야>?|뭘 하라고 준 돈[이야|인가요]?|뭐 하는 데 쓰는 돈이야?"),
        ), _MAIL),
    Statement(
        "Please sign the contract and return it to {firm} within {time}.|{firm} is waiting for the signed contract; you have {time}.",
        "계약서에 서명해 {time} 안에 {firm}~으로 보내 주세요.|서명한 계약서는 {time} 이내에 {firm}에 도착해야 합니다.",
        {"firm": _firm, "time": _short},
        (
            Asked("time", "how long [do i have|can i take|may i think about it]?|how much time [is left|do i have|is there]?|how soon [must it be back|do they want it]?|how quickly must i act?|<tell> how much time i have.", "얼마나 [시간이 있어|여유가 있어|시간이 있나요]?|얼마 안에 [돌려줘야 해|해야 하나요|보내야 해]?|시간이 얼마나 [있어|남았어|있나요]?|며칠 안에 [해야|끝내야] [해|하나요]?|얼마나 빨리 해야 [해|하나요]?"),
            Asked("firm", "who [wants|gets|expects] the [papers|contract|agreement]?|where does the [contract|agreement|paperwork] go?|with whom is the [contract|agreement]?|which company is it with?|<tell> who gets the papers.", "[서류|계약서]~은 [어디로|누구한테] [가|보내|보내나요|줘야 해]?|어느 회사[랑|와] [계약해|계약하나요]?|계약 상대[는|가] <어디야>?|어디에 내야 [해|하나요]?|서류 받을 회사는?"),
        ), _MAIL),
    Statement(
        "From {day} your rent rises to {money} a month.|Your new monthly rent is {money}, starting {day}.|We must raise the rent to {money} from {day}.",
        "{day}부터 월세가 {money}~으로 오릅니다.|{day}부터 새 월 임대료는 {money}입니다.|부득이 {day}부터 월세를 {money}~으로 인상합니다.",
        {"day": _day, "money": _money},
        (
            Asked("money", "how much [do i pay|will the flat be|is the flat] [then|each month|from then on]?|what will [the flat|living here] cost( me)?|how expensive does the flat get?|what do they want for the flat now?|<tell> what the flat will cost.", "집세[가|는] 얼마[야|가 돼|인가요|로 돼]?|앞으로 [매달 |]얼마 [내야 해|내나요|내]?|한 달에 얼마[야|인가요|씩 내]?|얼마로 올[라|려|라가나요]?|방값이 얼마나 [돼|되나요]?"),
            Asked("day", "when do i have to pay more?|when does the [flat|apartment] get more expensive?|from what [day|date] does the higher price apply?|from when on is it dearer?|<tell> when the flat gets dearer.", "언제부터 [더 내|비싸져|더 내나요|올라]?|며칠부터 [더 내야 해|적용돼|적용되나요]?|언제 [비싸져|올라가나요]?|집세는 언제 올[라|라가|라가나요]?|인상 시점은?"),
        ), _NOTICE),
    Statement(
        "I left {thing} on the train; my seat was {seat}.|I am looking for {thing}, lost near seat {seat}.|Has anyone handed in {thing}? I sat in {seat}.",
        "열차에 {thing}~을 두고 내렸습니다. 좌석은 {seat}입니다.|{seat} 좌석에서 {thing}~을 잃어버렸습니다.|{thing} 분실 신고합니다. {seat}에 앉았습니다.",
        {"thing": lambda rng, korean: f"{rng.choice('검은 빨간 파란 초록 회색 흰'.split())} {rng.choice('우산 지갑 배낭 목도리 모자 장갑 파우치 물병'.split())}" if korean else f"a {rng.choice('black red blue green grey brown'.split())} {rng.choice('umbrella|wallet|rucksack|scarf|hat|suitcase|laptop bag|violin case|bottle'.split('|'))}", "seat": lambda rng, korean: f"{rng.randint(1, 18)}호차 {rng.randint(1, 15)}{rng.choice('ABCD')}" if korean else f"{rng.randint(1, 90)}{rng.choice('ABCDEF')}"},
        (
            Asked("thing", "what [was forgotten|is missing|did they lose|did the writer lose|has gone missing]?|what [should be found|do they want back|is being searched]?|which item [is missing|was lost]?|<tell> what is missing.|what did the passenger forget?", "[뭘|무엇을] [잃어버렸어|두고 왔어|놓고 내렸나요|찾아]?|없어진 [게|물건이] <뭐야>?|[잃어버린|찾는] 물건[은|이] <뭐야>?|뭐가 없어졌[어|나요|대]?|뭘 찾고 있[어|나요]?"),
            Asked("seat", "where did [the passenger|they|the writer] sit?|which [place|chair] was it?|where could it lie?|where should they search?|<tell> where the passenger sat.", "어디 [앉았어|앉았대|앉았나요]?|[자리|앉은 자리]~이 <어디야>?|몇 번 [자리야|자리였어|좌석인가요]?|어디를 찾아봐야 [해|하나요]?|어느 자리[였어|야|인가요]?"),
            Asked(SENDER, "who [lost something|forgot something|misses something|wants something back]?|whose [property|thing] is it?|who is the owner of {thing}?|<tell> who lost something.|who do i give {thing} to?", "누가 [잃어버렸어|잃어버렸나요|두고 내렸어]?|{thing} 주인[은|이] <누구야>?|누구 물건[이야|인가요]?|{thing}~은 누구 거[야|예요]?|누구한테 돌려줘야 [해|하나요]?"),
        ), _MAIL),
)

_NOTICES = (
    Statement(
        "The water will be shut off on {day} from {early} until {late}.|No running water on {day} between {early} and {late}.|On {day} we close the water pipes from {early} to {late}.",
        "{day} {early}부터 {late}까지 단수됩니다.|배관 공사로 {day} {early}부터 {late}까지 물이 나오지 않습니다.|단수 안내: {day} {early}부터 {late}까지",
        {"day": _day, "early": _early, "late": _late},
        (
            Asked("late", "when [can i shower|do the taps work|is the tap on] again?|how long are the taps dry, until when?|when does it flow again?|until what time can't i wash?|<tell> when the taps work again.", "언제 다시 [나와|나오나요|씻을 수 있어]?|몇 시까지 못 [씻어|써|쓰나요]?|물은 몇 시에 [다시 |]나[와|오나요]?|언제까지 참아야 [해|하나요]?|단수 [끝나는|해제] 시각은?"),
            Asked("early", "by when should i fill [some buckets|the bathtub]?|when do the taps [stop|run dry]?|from what time on can't i shower?|when does the interruption begin?|<tell> when the taps run dry.", "몇 시 전에 [받아 둬야|씻어야] [해|하나요]?|물이 언제부터 안 나[와|오나요]?|몇 시에 끊[겨|기나요]?|단수[는|가] 몇 시에 시작[돼|되나요]?|언제부터 못 [써|쓰나요]?"),
            Asked("day", "[what|which] day are the taps dry?|on what date can't we shower?|which day should i wash somewhere else?|what day do they work on the pipes?|<tell> which day the taps stay dry.", "[며칠|무슨 요일|어느 날]에 물이 안 나[와|오나요]?|단수일[은|이] 언제<야>?|며칠에 단수[야|인가요]?|단수 날짜 <알려><줘>.|언제 공사[해|하나요]?"),
        ), _NOTICE),
    Statement(
        "The {thing} is out of order; {firm} will repair it on {day}.|{firm} will repair the broken {thing} on {day}.|Do not use the {thing}: {firm} comes to mend it on {day}.",
        "{thing} 고장으로 {day} {firm}에서 수리합니다.|고장 난 {thing}~은 {day}에 {firm} 기사가 고칩니다.|{thing} 사용 금지, {day} {firm} 점검 예정",
        {"thing": _of("lift|dryer|coffee machine|garage door|intercom|dishwasher|copier|front door|boiler|washing machine|escalator", "승강기|건조기|커피 기계|차고 문|인터폰|식기세척기|복사기|현관문|보일러|세탁기|에스컬레이터"), "day": _day, "firm": _firm},
        (
            Asked("thing", "what [doesn't work|is broken|is defective|must not be touched|can't i use]?|what needs fixing?|which [machine|device] is [broken|defective]?|<tell> what doesn't work.|what broke down?", "[뭐가|무엇이] [고장 났어|안 돼|고장 났나요|망가졌어]?|[고장 난|못 쓰는] 것은 <뭐야>?|뭘 못 [써|쓰나요]?|뭐를 고[쳐|치나요]?|무슨 기계가 고장[이야|인가요]?"),
            Asked("day", "when [will it be fixed|is it fixed|can i use the {thing} again|does the mechanic come|will it work again]?|how long must i do without the {thing}, until when?|when do they fix the {thing}?|which day is it being fixed?|<tell> when it gets fixed.", "언제 [고쳐|고친대|고치나요|다시 쓸 수 있어]?|기사[는|가] 언제 [와|오나요]?|{thing}~은 언제 다시 [돼|되나요]?|[수리일|수리 날짜]~은 언제<야>?|며칠에 고치는 거야?"),
            Asked("firm", "who [fixes it|will fix it|mends it|does the job|is coming to fix the {thing}]?|which company does the work?|who was asked to fix the {thing}?|whose mechanic comes?|<tell> who is going to fix it.", "누가 [고쳐|고치나요|고치러 와]?|어느 [업체|회사]~이 [고쳐|와|오나요]?|수리하는 [곳|업체]~은 <어디야>?|어디서 고치러 [와|오나요]?|수리 업체는?"),
        ), _NOTICE),
    Statement(
        "Class {group} is going to {town} on {day}; the cost is {money}.|On {day}, class {group} visits {town} for {money} per child.|School trip of class {group}: {town}, {day}, {money}.",
        "{group}~은 {day} {town}~으로 현장 학습을 가며 비용은 {money}입니다.|{day} {group} 체험 학습: {town}, 참가비 {money}|{group} 학생들은 {money}~을 내고 {day} {town}에 갑니다.",
        {"group": lambda rng, korean: f"{rng.randint(1, 6)}학년 {rng.randint(1, 12)}반" if korean else f"{rng.randint(1, 12)}{rng.choice('ABCDE')}", "town": _town, "day": _day, "money": _price},
        (
            Asked("town", "where [are they travelling|do the pupils go|is the outing to|does the outing lead|do the children travel]?|what's the destination?|which [town|city|place] do the kids see?|<tell> where the kids are going.|what place is the excursion to?", "어디[로 가|로 소풍 가|에 가나요|로 놀러 가]?|[목적지|가는 곳]~이 <어디야>?|애들은 어디 [가|가나요]?|어느 도시로 [가|가나요]?|소풍[은|지는] <어디야>?"),
            Asked("money", "how much [do parents pay|must i give my child|does each pupil pay|is the outing]?|what do i have to pay for the outing?|how expensive is the excursion?|what's the price of the outing?|<tell> what the outing costs.", "얼마 [내야 해|내나요|보내야 해|가져가야 해]?|소풍[비|값|에 드는 돈]~은 <얼마야>?|한 명당 얼마[야|인가요]?|애한테 얼마 줘야 [해|하나요]?|돈은 얼마나 [들어|드나요]?"),
            Asked("day", "when [is the outing|is the excursion|are the kids away|do they travel]?|[what|which] day is the [outing|excursion]?|on what date are there no lessons for {group}?|<tell> when the outing is.|date of the excursion?", "[소풍|견학]~은 언제[야|예요|인가요]?|[며칠|무슨 요일]에 [가|가나요|출발해]?|소풍 날짜[는|가] 언제<야>?|언제 [놀러 가|떠나|떠나나요]?|어느 날 가는 거야?"),
            Asked("group", "[what|which] [pupils|group] [is it for|travels|is meant]?|who is [going|travelling|allowed to go]?|for whom is the outing?|which children go on the excursion?|<tell> which group is going.", "[몇 반|몇 학년]~이 [가|가나요|해당돼]?|누가 소풍 [가|가나요]?|[어느|무슨] 반[이야|인가요|이 가]?|가는 반은 몇 학년 몇 반이야?|어떤 아이들이 [가|가나요]?"),
        ), _NOTICE),
    Statement(
        "Children should bring {thing} and {other} on {day}.|Please pack {thing} and {other} for {day}.|For {day}, every child needs {thing} and {other}.",
        "{day}에는 {thing}~과 {other}~을 준비해 주세요.|{day} 준비물은 {thing}~과 {other}입니다.|아이 편에 {thing}~과 {other}~을 {day}에 보내 주세요.",
        {"thing": _of("swimwear|rain boots|a packed lunch|an old shirt|a ruler|slippers|a sun hat|a sleeping bag|a recorder|five chestnuts", "수영복|장화|도시락|헌 옷|자|실내화|모자|침낭|리코더|돗자리"), "other": _of("a towel|a glue stick|a water bottle|scissors|a torch|a family photo|gloves|coloured pencils|a cardboard box|an apron", "수건|풀|물병|가위|손전등|가족사진|장갑|색연필|종이 상자|앞치마"), "day": _day},
        (
            Asked("other", "besides {thing}, what [do they need|must be in the bag|do i have to get ready]?|what else goes into the bag with {thing}?|what do they need other than {thing}?|<tell> what they need apart from {thing}.|{thing} and what else?", "{thing} 말고 [뭐가 필요해|뭘 챙겨|뭘 챙기나요|뭘 싸]?|{thing}~이랑 또 [뭐|뭘 챙겨야 해|뭐가 필요한가요]?|{thing} 외에 [뭘|무엇을] 가져가야 [해|하나요]?|{thing} 말고 챙길 건 <뭐야>?|또 뭘 가져오래, {thing}~이랑?"),
            Asked("thing", "besides {other}, what [do they need|must be in the bag|do i have to get ready]?|what else goes into the bag with {other}?|what do they need other than {other}?|<tell> what they need apart from {other}.|{other} and what else?", "{other} 말고 [뭐가 필요해|뭘 챙겨|뭘 챙기나요|뭘 싸]?|{other}~이랑 또 [뭐|뭘 챙겨야 해|뭐가 필요한가요]?|{other} 외에 [뭘|무엇을] 가져가야 [해|하나요]?|{other} 말고 챙길 건 <뭐야>?|또 뭘 가져오래, {other}~이랑?"),
            Asked("day", "when [do they need|must i have packed] [it|all that|these things|{thing}]?|[what|which] day do they need these things?|for which day do i pack the bag?|by when do i buy {thing}?|<tell> when they need {thing}.", "언제 [필요해|가져가야 해|필요한가요|챙겨 가]?|[며칠|무슨 요일]에 [가져가|챙겨 가나요|필요해]?|{thing}~은 언제 [필요해|쓰나요]?|언제까지 사 둬야 [해|하나요]?|어느 날 들려 보내야 [해|하나요]?"),
        ), _NOTICE),
    Statement(
        "The library is closed on {day}; books can be returned at {place}.|On {day} the library stays shut, please return books at {place}.",
        "도서관은 {day} 휴관하며 반납은 {place}에서 받습니다.|{day}에는 도서관이 쉬니 책은 {place}에 반납하세요.",
        {"day": _day, "place": _of("the town hall|the side door|the petrol station|the museum desk|the kiosk|the school office|the red box|the bakery|the post office|the cinema", "주민센터|옆문 앞|편의점|박물관 안내대|무인 반납기|행정실|빨간 상자|우체국|지하철역|경비실")},
        (
            Asked("place", "where [can|do] i [bring|leave|hand in|drop off|take] [the|my] books?|where do my books go?|where can i get rid of my books?|what place takes borrowed books?|<tell> where to drop off my books.", "책은 어디에 [내|둬|갖다줘|돌려주나요]?|어디로 책을 [가져가|돌려줘|가져가나요]?|빌린 책은 [어디|어디에] 놓[아|나요]?|책 돌려주는 [곳|데]~은 <어디야>?|책을 어디서 받[아|나요]?"),
            Asked("day", "when [can't i borrow anything|can i not get in|don't they open]?|which day [don't they open|is nobody there|is it no use going]?|what day can't i borrow books?|<tell> which day they don't open.|on what date do they take a day off?", "언제 [쉬어|안 해|쉬나요|문 닫아]?|[쉬는|문 닫는] [날|날짜]~은 언제<야>?|며칠에 [안 열어|안 여나요|쉬어]?|무슨 날에 가면 안 [돼|되나요]?|휴관일[은|이] 언제<야>?"),
        ), _NOTICE),
    Statement(
        "Parents' evening takes place in {room} at {time}; {person} will speak.|At {time} {person} talks to the parents in {room}.|Dear parents, please come to {room} at {time} to hear {person}.",
        "학부모 모임은 {time} {room}에서 열리며 {person} 선생님이 말씀하십니다.|{time} {room}에서 {person} 교장 선생님의 설명회가 있습니다.|학부모님께서는 {time} {room}~으로 오셔서 {person} 선생님 강연을 들어 주세요.",
        {"room": _room, "time": _time, "person": _person},
        (
            Asked("person", "who [gives the talk|is the speaker|holds the speech|are the parents going to hear]?|whose talk is it?|name of the speaker?|who are we going to listen to?|<tell> who gives the talk.", "누가 [말해|강연해|강연하나요|설명해]?|[강사|연사]~은 <누구야>?|누구 이야기를 [들어|듣나요]?|발표하는 [사람|분]~은 <누구야>?|누구 강연[이야|인가요]?"),
            Asked("room", "where [do mums and dads go|is the talk|do i go for the talk|should mums and dads be]?|which part of the school is it in?|where in the building is it?|where are the parents meeting?|<tell> where the talk is.", "어디로 [가|가나요|가야 해]?|어디서 [모여|모이나요|들어]?|[장소|모이는 곳]~이 <어디야>?|어느 방[이야|인가요]?|학교 어디로 오래?"),
            Asked("time", "what time [is the talk|do mums and dads have to be there|does it begin]?|when does the talk begin?|how late is the talk, what time?|at what hour should i be at school?|<tell> what time the talk begins.", "몇 시[야|에 시작해|까지 가|인가요]?|언제 시작[해|하나요]?|[시작|모이는] 시각은?|몇 시까지 학교에 [가|가나요]?|부모들은 몇 시까지 오래?"),
        ), _NOTICE),
    Statement(
        "A {thing} was found in {room}; it can be collected from {person}.|{person} keeps a {thing} that somebody lost in {room}.",
        "{room}에서 {thing}~을 주웠으니 {person} 씨에게 찾아가세요.|{room}에서 발견된 {thing}~은 {person} 씨가 보관 중입니다.",
        {"thing": _of("silver watch|blue glove|house key|hearing aid|grey jacket|pair of glasses|USB stick|child's shoe|wedding ring|red purse|lunch box", "은색 시계|파란 장갑|집 열쇠|보청기|회색 재킷|안경|USB 메모리|아이 신발|반지|빨간 지갑|도시락통"), "room": _room, "person": _person},
        (
            Asked("person", "who has [my|the] {thing}?|who do i ask for [my|the] {thing}?|who took the {thing}?|who looks after the lost {thing}?|<tell> who has the {thing} now.", "{thing}~은 누가 갖고 있[어|나요]?|{thing} 찾으려면 누구한테 [가|가나요|물어봐]?|누가 [맡고 있어|맡고 있나요]?|[맡아 둔|가지고 있는] 사람[은|이] <누구야>?|누구한테 받으면 [돼|되나요]?"),
            Asked("thing", "what [did somebody lose|turned up|was picked up|is looking for its owner]?|which lost item is it?|what was lying around?|what does {person} have for its owner?|<tell> what was picked up.", "[뭘|뭐를] [주웠어|주웠나요|찾았대]?|[주운|습득한] 물건[은|이] <뭐야>?|[무엇을|뭘] 맡아 두고 있[어|나요]?|무슨 물건이 나왔[어|나요]?|분실물[은|이] <뭐야>?"),
            Asked("room", "where [was the {thing} lying|did somebody find it|did somebody leave the {thing}|had it been left]?|where had the {thing} been left?|which place did it turn up in?|where did they pick up the {thing}?|<tell> where the {thing} was lying.", "어디서 [주웠어|나왔어|주웠나요]?|[주운|떨어뜨린] 곳[은|이] <어디야>?|{thing}~은 어디에 [있었어|떨어져 있었나요]?|어디에 두고 간 [거야|건가요]?|어디서 나온 [거야|건가요]?"),
        ), _NOTICE),
    Statement(
        "Please be quiet between {late} and {early}.|Quiet hours are from {late} to {early}.|No music or drilling from {late} until {early}.",
        "{late}부터 다음 날 {early}까지 조용히 해 주세요.|{late}부터 {early}까지 소음을 삼가 주시기 바랍니다.|정숙 시간: {late}부터 {early}까지",
        {"late": _hour(19, 23), "early": _early},
        (
            Asked("late", "until when may i [be loud|make noise|play the piano|use the drill]?|from what time on must it be silent?|when does the [night's rest|silence] begin?|how late can i [make noise|be loud]?|<tell> how late i may make noise.", "몇 시까지 [떠들어도|피아노 쳐도|시끄러워도] [돼|되나요]?|몇 시부터 [시끄러우면 안 돼|소리 내면 안 되나요]?|언제부터 조심해야 [해|하나요]?|밤 몇 시 이후에 [안 돼|안 되나요]?|몇 시 넘으면 안 [돼|되나요]?"),
            Asked("early", "when may i [be loud|make noise|play the piano|use the drill] again in the morning?|how early may i make noise?|when is the night's rest over?|until what time must it be silent?|<tell> how early i may make noise.", "아침 몇 시부터 [떠들어도|소리 내도|청소기 돌려도] [돼|되나요]?|언제까지 [소리 내면 안 돼|참아야 하나요]?|몇 시 지나면 [괜찮아|괜찮나요]?|아침에는 언제부터 [돼|되나요]?|몇 시가 되면 소음을 내도 [돼|되나요]?"),
        ), _NOTICE),
    Statement(
        "No parking in {street} on {day}: a {work} takes place there.|On {day} all cars must leave {street} because of a {work}.|Because of a {work}, {street} must be free of cars on {day}.",
        "{day} {street}에서는 {work} 때문에 주차할 수 없습니다.|{work} 관계로 {day} {street}의 차량을 옮겨 주세요.|{day} {work} 예정, {street} 주차 금지",
        {"street": lambda rng, korean: f"{rng.choice('은행 느티 개나리 소나무 한빛 중앙 강변 솔밭 매화 호수'.split())}{rng.choice(['로', '길'])} {rng.randint(2, 90)}" if korean else f"{rng.choice(_TOWN_FRONT)}{rng.choice(_TOWN_BACK)} {rng.choice(['Street', 'Road', 'Lane'])}", "day": _day, "work": _of("film shoot|tree felling|street market|marathon|crane delivery|house move|parade|road repair|fire drill|wedding", "영화 촬영|가지치기|장터|마라톤|크레인 작업|이사|행진|도로 보수|소방 훈련|벽 도색")},
        (
            Asked("work", "why [must i move my car|can't i leave my car there|do the cars have to go]?|what is going on in {street}?|what happens there?|what's the reason for the ban?|<tell> why i can't leave my car there.", "왜 [차를 빼야 해|차를 못 대|차를 못 대나요]?|무슨 일[이야|로 그래|이 있나요]?|{street}에서 뭘 [해|하나요]?|[이유|까닭]~이 <뭐야>?|차 빼라는 이유[는|가] <뭐야>?"),
            Asked("street", "where [can't i leave my car|must i not put my car|do i have to move my car from]?|which [road|part of town] is affected?|from where must the cars be gone?|where is there no space for cars?|<tell> where i can't leave my car.", "어디에 차를 [못 대|대면 안 돼|대면 안 되나요]?|[어느|무슨] 길[이야|인가요]?|어디서 차를 빼야 [해|하나요]?|차를 못 대는 [곳|데]~은 <어디야>?|어느 도로가 막[혀|히나요]?"),
            Asked("day", "when must my car be [gone|somewhere else]?|[what|which] day do i have to move my car?|what date is the {work}?|when is the {work}?|<tell> when my car must be gone.", "차를 언제 [빼야 해|옮기나요|치워야 해]?|[며칠|무슨 요일]에 차를 [빼|빼나요]?|{work}~은 언제[야|인가요]?|어느 날 못 [대|대나요]?|언제 차 빼래?"),
        ), _NOTICE),
)

_MESSAGES = (
    Statement(
        "You need {need} of free space, but only {free} is left.|{need} are required; the disk has {free} free.|Not enough room: {need} needed, {free} available.",
        "{need}의 공간이 필요하지만 {free}만 남아 있습니다.|필요한 용량은 {need}, 사용 가능한 용량은 {free}입니다.|공간 부족: {need} 필요, {free} 남음",
        {"need": _decimal(20, 190, " GB"), "free": _decimal(0.3, 19, " GB")},
        (
            Asked("need", "how much [space |room |]does it [want|take|ask for]?|how much do i have to have?|how large must the space be?|what does the installation require?|<tell> how much space it takes up.", "얼마나 있어야 [해|하나요|돼]?|설치하려면 얼마나 [있어야 해|비워야 하나요]?|얼마만큼 [있어야|확보해야] [해|하나요]?|[요구하는|요구] 용량은 <얼마야>?|공간을 얼마나 차지[해|하나요]?"),
            Asked("free", "how much [space |room |]do i [have|still have]?|how much is still unused?|how empty is the disk?|what remains on the disk?|<tell> how much space i still have.", "[얼마나|얼마] [비어 있어|남았어|남았나요]?|지금 여유[가|는] <얼마야>?|빈 [공간|자리]~은 <얼마야>?|디스크에 얼마나 더 들어[가|가나요]?|쓸 수 있는 게 얼마나 <있어>?"),
        ), _DIALOG),
    Statement(
        "{file} is open in {program}. Close it and try again.|The action can't be completed because {program} has {file} open.|{file} is locked by {program}.",
        "{file} 파일이 {program}에서 열려 있습니다. 닫은 후 다시 시도하세요.|{program}에서 {file}~을 사용 중이라 작업할 수 없습니다.|{file}: {program}에 의해 잠겨 있습니다.",
        {"file": _file, "program": _program},
        (
            Asked("program", "what is [blocking|holding|using|keeping] [the file|{file}|it]?|[which|what] [app|application|software] [uses it|blocks it|should i quit]?|what do i have to quit( first)?|what has hold of {file}?|<tell> which app uses the file.", "[뭐가|무슨 앱이|어떤 프로그램이] [쓰고 있어|잡고 있어|쓰고 있나요]?|[뭘|어떤 프로그램을] [꺼야|종료해야] [해|하나요]?|어디서 쓰고 있[어|나요]?|파일을 쓰는 [앱|프로그램]~은 <뭐야>?|뭐 때문에 막혔[어|나요]?"),
            Asked("file", "[which|what] [document|file] is [in use|blocked|the trouble]?|what can't be [moved|deleted|changed]?|what is {program} holding on to?|which of my documents is it about?|<tell> which document is in use.", "[무슨|어떤|어느] 파일이 [문제야|안 돼|문제인가요]?|{program}~이 뭘 잡고 있[어|나요]?|뭐가 [안 지워져|안 옮겨져|안 되나요]?|작업이 안 되는 [파일|문서]~은 <뭐야>?|어떤 걸 닫아야 [해|하나요]?"),
        ), _DIALOG),
    Statement(
        "{count} files in {folder} will be permanently deleted.|Do you really want to delete {count} files from {folder}?|This removes {count} files from {folder} for good.",
        "{folder} 폴더의 파일 {count}~이 영구적으로 삭제됩니다.|{folder}에서 파일 {count}~을 정말 지우시겠습니까?|{count}의 파일이 {folder}에서 완전히 제거됩니다.",
        {"count": _number(2, 9800, "", "개"), "folder": _of("Downloads|Pictures|Trash|Desktop|Old projects|Backup|Music|Temp|Scans|Archive|Videos|Invoices", "다운로드|사진|휴지통|바탕 화면|지난 프로젝트|백업|음악|임시|스캔|보관함|동영상|청구서")},
        (
            Asked("count", "how many [documents|items|things|of them] [will be gone|do i lose|get erased|will be erased|am i losing]?|how much will be erased?|number of items?|how many would i lose if i say yes?|<tell> how many get erased.", "[몇 개|얼마나] [없어져|지워져|지워지나요|사라져]?|[없어질|사라질] 파일[은|이] 몇 개[야|인가요]?|몇 개를 [날리는|잃는] 거야?|예를 누르면 몇 개가 사라[져|지나요]?|지울 개수는?"),
            Asked("folder", "where [are they|were the files|do they vanish from]?|[which|what] [directory|place] [gets emptied|loses files|is being cleaned out]?|what am i emptying?|from where are they erased?|<tell> where they get erased.", "어디[서|에서] [지워져|없어져|지워지나요|사라져]?|[어느|어떤] [폴더|위치]~을 비우는 거야?|어디 있던 [거야|파일이야|건가요]?|비우는 [곳|데]~은 <어디야>?|어디가 정리[돼|되나요]?"),
        ), _DIALOG),
    Statement(
        "Your computer will restart at {time} to install {update}.|{update} is ready; the restart is planned for {time}.|To finish {update}, a restart follows at {time}.",
        "{update} 설치를 위해 {time}에 컴퓨터가 다시 시작됩니다.|{update} 준비 완료. {time}에 재시작합니다.|{time}에 재부팅하여 {update} 설치를 마칩니다.",
        {"update": lambda rng, korean: f"{rng.choice(['보안 업데이트', '기능 업데이트', '드라이버', '서비스 팩'] if korean else ['Security Update', 'Feature Update', 'Driver Pack', 'Service Pack'])} {rng.randint(1, 99)}", "time": _time},
        (
            Asked("time", "when does [it|my pc|the machine] [reboot|go down|switch off]?|until when must i have saved my work?|what time is the reboot?|how long can i still work, until when?|<tell> when it reboots.", "언제 [꺼져|껐다 켜져|꺼지나요]?|몇 시에 [꺼져|껐다 켜져|재부팅되나요]?|몇 시까지 저장해야 [해|하나요]?|컴퓨터[는|가] 언제 꺼[져|지나요]?|몇 시 전에 일을 끝내야 [해|하나요]?"),
            Asked("update", "why [does it reboot|is a reboot needed|must it go down]?|what is [being put on|added to] my computer?|what gets installed?|which patch is it?|<tell> what gets installed.", "왜 [꺼져|껐다 켜|꺼지나요]?|뭐가 [깔려|설치돼|깔리나요]?|[뭘|무엇을] 설치[해|하나요|하는 거야]?|무슨 [패치야|업데이트야|업데이트인가요]?|새로 깔리는 게 <뭐야>?"),
        ), _DIALOG),
    Statement(
        "{program} {version} is available. You are using {old}.|Version {version} of {program} is ready to download; you have {old}.|Update {program} from {old} to {version}?",
        "{program} {version} 버전이 나왔습니다. 현재 버전은 {old}입니다.|{program}~을 {old}에서 {version}~으로 업데이트하시겠습니까?|현재 {old}, 최신 {version}: {program} 업데이트가 있습니다.",
        {"program": _program, "version": _release(12, 29), "old": _release(1, 11)},
        (
            Asked("version", "what's the [newest|latest] [release|one]?|which release can i get?|what is the new release( called)?|to what would i upgrade?|<tell> which release i can get.", "[새|새로 나온|최신] [버전|판]~은 <뭐야>?|뭘로 [올릴|업그레이드할] 수 있[어|나요]?|몇으로 올라[가|가나요]?|새로 나온 게 몇[이야|인가요]?|최신은 몇이야?"),
            Asked("old", "what do i [have|run] [now|at the moment|at present]?|which release [do i run|is installed|is on my computer]?|how outdated am i, what is installed?|what was i running before the upgrade?|<tell> which release i have now.", "지금 [뭘|몇 버전을] 쓰고 있[어|나요]?|[설치된|깔린|쓰던] 버전[은|이] <뭐야>?|내 건 몇 버전[이야|인가요]?|[옛|구] 버전은 <뭐야>?|지금 깔려 있는 건 몇이야?"),
            Asked("program", "[what|which] [app|application|software|tool] [is it about|can be upgraded|has something new|is out of date]?|what can i upgrade?|what is outdated?|what does the notice want to renew?|<tell> which app is out of date.", "[무슨|어떤] [앱|프로그램]~을 올리라는 거야?|뭐가 [새로 나왔어|나왔나요]?|뭘 업그레이드하[래|나요]?|[오래된|구버전인] 게 <뭐야>?|어떤 소프트웨어[야|인가요]?"),
        ), _DIALOG),
    Statement(
        "{file} is too large: it has {size}, the limit is {limit}.|Only files up to {limit} can be sent; {file} has {size}.|{size} exceed the limit of {limit}: {file}",
        "{file} 파일은 {size}~으로 최대 {limit}~을 넘습니다.|{limit}까지만 보낼 수 있습니다. {file}~은 {size}입니다.|{file} 전송 실패: {size}, 제한 {limit}",
        {"file": _file, "size": _decimal(1.1, 40, " GB"), "limit": _number(5, 950, " MB", " MB")},
        (
            Asked("limit", "how [big|large] [may|can] it be( at most)?|what's the [maximum|most|biggest size allowed]?|how much is allowed?|what may an attachment weigh?|<tell> how big it may be.", "얼마까지 [돼|되나요|올릴 수 있어]?|[최대|허용] [크기|용량]~은 <얼마야>?|얼마나 작아야 [해|하나요]?|몇까지 허용[돼|되나요]?|제한[은|이] <얼마야>?"),
            Asked("size", "how [big|heavy] is [it|{file}|my file]( now)?|how much does {file} take up?|what does my document weigh?|how many megabytes or gigabytes is it?|<tell> how big {file} is.", "{file}~은 얼마나 [커|크나요]?|파일 크기[는|가] <얼마야>?|내 파일은 몇 메가[야|인가요]?|용량이 얼마나 [돼|되나요]?|{file} 용량 <알려><줘>."),
            Asked("file", "what can't be sent?|which [document|attachment] is [too big|rejected|refused]?|what is [too big|the trouble|not going through]?|what must i make smaller?|<tell> which document is too big.", "[뭐가|무슨 파일이] [너무 커|안 보내져|안 되나요]?|[못 보낸|너무 큰] [파일|문서]~은 <뭐야>?|뭘 줄여야 [해|하나요]?|어떤 [파일|문서]~이 걸렸[어|나요]?|뭐가 거절됐[어|나요]?"),
        ), _DIALOG),
    Statement(
        "Your session ends in {minutes}; {user} will be signed out.|{user}, you will be logged off in {minutes}.|Still there, {user}? You are signed out in {minutes}.",
        "{minutes} 후에 {user} 님이 자동 로그아웃됩니다.|{user} 님, 세션이 {minutes} 뒤에 만료됩니다.|{user} 님, 아직 계신가요? {minutes} 후 접속이 종료됩니다.",
        {"minutes": lambda rng, korean: f"{rng.randint(2, 59)}{rng.choice(['분', '초'] if korean else [' minutes', ' seconds'])}", "user": _person},
        (
            Asked("minutes", "how [long|much time] do i [still |]have( left)?|how soon [am i thrown out|must i react|does it throw me out]?|when will it kick me out?|how much time remains?|<tell> how much time i have left.", "[얼마나|몇 분] [남았어|남았나요|더 쓸 수 있어]?|언제 [쫓겨나|끊겨|끊기나요|튕겨]?|시간이 얼마나 <있어>?|남은 시간은?|얼마 뒤에 나가[져|지나요]?"),
            Asked("user", "who is [logged in|using it]?|whose account is it?|what's my [user name|login name] here?|as whom am i [working|registered|known here]?|<tell> whose account it is.", "누가 [로그인해 있어|쓰고 있어|쓰고 있나요]?|누구 [계정이야|계정인가요]?|[사용자|계정] 이름[은|이] <뭐야>?|지금 쓰는 사람[은|이] <누구야>?|누구로 들어와 있[어|나요]?"),
        ), _DIALOG),
    Statement(
        "Do you want to save the changes you made to {file}?|{file} has unsaved changes. Save before closing?|{file} has not been saved yet.",
        "{file}의 변경 내용을 저장하시겠습니까?|{file}에 저장하지 않은 변경 사항이 있습니다.|{file}~이 아직 저장되지 않았습니다.",
        {"file": _file},
        (Asked("file", "[which|what] [document|file] [did i edit|did i work on|was i editing|would be lost|have i been editing]?|what might i lose?|what was i working on?|what is about to be lost?|<tell> which document i was editing.", "[무슨|어떤] [파일|문서]~을 [고쳤어|고치고 있었지|작업했나요]?|뭘 [편집|작업]하고 있었[어|지|나요]?|[날아갈|잃을 수 있는] [파일|문서]~은 <뭐야>?|내가 뭘 고쳤[어|지]?|수정하던 [파일|문서]~은 <뭐야>?"),), _DIALOG),
    Statement(
        "{device}: battery at {share}, about {minutes} left.|The battery of {device} is down to {share} and lasts {minutes}.|{device} has {share} of charge left, enough for {minutes}.",
        "{device} 배터리가 {share} 남았습니다. {minutes} 후 꺼집니다.|{device}: 배터리 {share}, 약 {minutes} 사용 가능|{device} 충전량이 {share}이며 {minutes} 동안 쓸 수 있습니다.",
        {"device": _of("Mouse|Keyboard|Headset|Pen|Tablet|Laptop|Earbuds|Speaker|Controller|Watch", "마우스|키보드|헤드셋|펜|태블릿|노트북|이어폰|스피커|컨트롤러|시계"), "share": _number(2, 39, "%", "%"), "minutes": _number(2, 59, " minutes", "분")},
        (
            Asked("share", "how [full|empty] is it?|how much [power|juice|energy] is there?|what percentage is it at?|how many percent are there?|<tell> how full it is.", "몇 퍼센트[야|인가요|예요]?|얼마나 [차 있어|충전돼 있나요]?|잔량[은|이] <얼마야>?|전기가 얼마나 <있어>?|몇 퍼센트인지 <알려><줘>."),
            Asked("minutes", "how long [does it last|will it hold out|can i go on]?|how long until it [dies|turns off|goes flat]?|how soon must i plug it in?|when is it flat?|<tell> how long it will hold out.", "얼마나 [버텨|더 써|버티나요|오래 가]?|[언제|얼마 뒤에] [꺼져|방전돼|꺼지나요]?|몇 분 더 쓸 수 있[어|나요]?|얼마나 오래 [쓸 수 있어|가나요]?|얼마 안에 꽂아야 [해|하나요]?"),
            Asked("device", "what [needs charging|should i plug in|is running low|will soon be off]?|[what|which] [device|gadget] is [low|almost empty|nearly flat]?|what do i have to charge?|what is about to die?|<tell> what i should charge.", "[뭘|무엇을] 충전해야 [해|하나요]?|뭐가 [꺼지려고 해|다 돼 가|부족한가요]?|[무슨|어떤] 기기[야|가 꺼져|인가요]?|충전할 [것|기기]~은 <뭐야>?|뭐를 꽂아야 [해|하나요]?"),
        ), _DIALOG),
    Statement(
        "{printer} cannot print: {fault}.|Printing stopped on {printer}, {fault}.|Please check {printer}: {fault}.",
        "{printer}에서 인쇄할 수 없습니다: {fault}|{fault}~으로 {printer} 인쇄가 중단되었습니다.|{printer} 상태: {fault}",
        {"printer": lambda rng, korean: f"{rng.choice(['LaserPro', 'InkJet', 'OfficeMate', 'PrintHub', 'DeskWriter'])} {rng.randint(100, 9900)}", "fault": _of("out of paper|paper jam|cover open|no toner|wrong paper size|ink low|offline|tray missing|waste box full|drum worn out", "용지 없음|용지 걸림|덮개 열림|토너 부족|용지 크기 오류|잉크 부족|오프라인|용지함 없음|폐토너통 가득 참|드럼 수명 만료")},
        (
            Asked("fault", "why [does nothing come out|doesn't it print|did it stop|is there no printout]?|what is [wrong|the matter|the problem] with the printer?|what ails {printer}?|what must i fix?|<tell> why nothing comes out.", "왜 [안 나와|안 뽑혀|안 나오나요|멈췄어]?|프린터[가|는] 왜 [이래|그래|그런가요]?|무슨 문제[야|가 있어|인가요]?|프린터 어디가 이상[해|한가요]?|뭘 고쳐야 [해|하나요]?"),
            Asked("printer", "[which|what] [machine|device|printer] [has trouble|is in trouble|has the problem|should i look at]?|which one of the printers is it?|what device went on strike?|name of the printer?|<tell> which printer has trouble.", "[어느|무슨|어떤] 프린터[야|가 안 돼|인가요]?|프린터 이름[은|이] <뭐야>?|[문제 있는|안 되는] [기기|프린터]~은 <뭐야>?|어느 기계를 봐야 [해|하나요]?|어떤 기기가 말썽[이야|인가요]?"),
        ), _DIALOG),
    Statement(
        "A file named {file}, last changed on {date}, is already in {folder}.|{folder} already has {file} from {date}. Replace it?",
        "{folder} 폴더에 {date}에 수정한 {file}~이 이미 있습니다. 바꾸시겠습니까?|{file} 파일이 {folder}에 있습니다. 수정한 날짜: {date}",
        {"file": _file, "date": _date, "folder": _of("Documents|Downloads|Desktop|Shared|Photos|Drafts|Clients|Exports", "문서|다운로드|바탕 화면|공유|사진|초안|고객|내보내기")},
        (
            Asked("date", "how [old|recent] is the [existing|old|other] [one|copy]?|when was the existing one [edited|saved|written]?|from when is the existing copy?|what's the age of the old copy, since when is it?|<tell> from when the old copy is.", "[원래|기존] [파일은|건] 언제 [거야|고친 거야|건가요]?|있던 파일[은|이] 얼마나 오래됐[어|나요]?|언제 [저장한|고친] [거야|건가요]?|기존 파일 날짜[는|가] 언제<야>?|옛날 건 언제 거야?"),
            Asked("file", "what would be overwritten?|which [document|one] [exists twice|would be overwritten|is there twice]?|what do i have twice?|what clashes?|<tell> what would be overwritten.", "[뭐가|무슨 파일이] [겹쳐|덮어써져|겹치나요]?|[덮어쓸|겹치는] [파일|문서]~은 <뭐야>?|뭐가 두 개[야|인가요]?|뭘 덮어쓰는 거야?|중복된 게 <뭐야>?"),
            Asked("folder", "where [is the other copy|am i copying to|does it go|do i put it]?|what's the [destination|target]?|which [directory|place] is it about?|where does the clash occur?|<tell> where the other copy is.", "어디[에|로] [복사해|복사하나요|저장하려고 해|옮겨]?|[대상|복사할] [위치|곳]~은 <어디야>?|겹치는 파일은 <어디야>?|기존 파일은 어디 있[어|나요]?|어디에서 겹쳐?"),
        ), _DIALOG),
    Statement(
        "Uploading {file}: {share} done, {minutes} remaining.|{file} is being copied, {share} finished, {minutes} to go.|{share} of {file} have been sent; {minutes} left.",
        "{file} 업로드 중: {share} 완료, {minutes} 남음|{file}~을 복사하고 있습니다. {share} 진행, {minutes} 남았습니다.|{file} 전송 {share}, 남은 시간 {minutes}",
        {"file": _file, "share": _number(2, 98, "%", "%"), "minutes": _number(2, 59, " minutes", "분")},
        (
            Asked("minutes", "how long will it [still take|take yet]?|when is it [through|ready|finished]?|how much longer( do i wait)?|how long do i have to [wait|be patient]?|<tell> how much longer it takes.", "얼마나 더 [걸려|기다려|걸리나요|기다려야 해]?|언제 [끝나|다 돼|끝나나요]?|몇 분 [더 기다려|있으면 돼|더 걸리나요]?|끝나려면 얼마나 [걸려|걸리나요]?|얼마 뒤에 끝나[나요|]?"),
            Asked("share", "how far (along )is it?|what percentage is [through|complete]?|how much has gone through?|what's the progress?|<tell> how far along it is.", "얼마나 [됐어|됐나요|올라갔어|진행됐어]?|몇 퍼센트[ 됐어|야|인가요|나 됐나요]?|어디까지 [됐어|갔어|됐나요]?|진행률[은|이] <어떻게>?|지금까지 얼마나 올라갔[어|나요]?"),
            Asked("file", "what [is on its way|is being transferred|goes up]?|which [document|one] is being transferred?|what is it busy with?|what am i waiting for?|<tell> what is being transferred.", "[뭘|무엇을] [올리고|보내고|옮기고] 있[어|나요]?|[올리는|보내는] [파일|것]~은 <뭐야>?|뭐가 올라가고 있[어|나요]?|[무슨|어떤] 파일[이야|을 올려|인가요]?|지금 뭐 기다리는 거야?"),
        ), _DIALOG),
    Statement(
        "Wrong password. {count} attempts left before {user} is locked for {time}.|{count} tries left, then {user} is locked for {time}.|After {count} more errors {user} will be locked for {time}.",
        "비밀번호가 틀렸습니다. {count} 더 틀리면 {user} 계정이 {time} 동안 잠깁니다.|{user}: 남은 횟수 {count}, 초과 시 {time} 동안 잠김|{count} 더 실패하면 {user} 계정은 {time} 동안 쓸 수 없습니다.",
        {"count": lambda rng, korean: f"{rng.randint(2, 9)}{'회' if korean else ''}", "user": lambda rng, _: f"{rng.choice(_FIRST).lower()}{rng.choice(['', '.', '_'])}{rng.choice(_LAST).lower()}", "time": _number(5, 59, " minutes", "분")},
        (
            Asked("count", "how often can i [still guess|guess wrong|get it wrong]?|how many [chances|guesses] do i have?|how many times may i [guess|get it wrong]?|what number of guesses is there?|<tell> how many chances i have.", "몇 번 [더 해 볼 수 있어|더 시도할 수 있나요|기회가 있어]?|[기회|시도]~이 몇 번 남았[어|나요]?|앞으로 몇 번까지 [괜찮아|괜찮나요]?|몇 번 더 입력할 수 있[어|나요]?|기회는 몇 번이야?"),
            Asked("time", "how long [is the account blocked|would i be shut out|would i have to wait] then?|how long is the punishment?|for how long can't i get in?|duration of the block?|<tell> how long i would be shut out.", "얼마나 [막혀|기다려야 해|막히나요|못 들어가]?|[잠기면|막히면] 몇 분 [기다려|기다리나요]?|얼마 동안 [못 써|못 들어가나요]?|[차단|잠금] 시간은 <얼마야>?|잠기면 얼마 뒤에 풀[려|리나요]?"),
            Asked("user", "which account is it?|whose password is it?|what login name [did i enter|was used]?|who is trying to get in?|<tell> which account it is.", "[어느|무슨] 계정[이야|인가요]?|[아이디|사용자 이름]~이 <뭐야>?|누구 비밀번호[야|인가요]?|어떤 아이디로 들어가려고 [했어|했나요]?|잠기는 계정[은|이] <뭐야>?"),
        ), _DIALOG),
    Statement(
        "Your trial of {program} ends on {day}; after that it costs {money} a year.|From {day} on, {program} costs {money} a year.|Buy {program} for {money} a year before the trial ends on {day}.",
        "{program} 체험판이 {day}에 끝나며 이후 연 {money}입니다.|{day} 이후 {program}~을 쓰려면 연간 {money}~이 필요합니다.|{program} 무료 기간은 {day}까지, 이후 매년 {money}",
        {"program": _program, "day": _day, "money": _price},
        (
            Asked("day", "until when [is it free|can i test it|don't i have to pay]?|when does the free time run out?|how long can i [test|use] it for free, until when?|what's the last free day?|<tell> until when i can test it.", "언제까지 [공짜야|무료야|무료인가요|그냥 쓸 수 있어]?|며칠까지 [돈 안 내도 돼|무료인가요]?|공짜로 쓰는 건 언제 [끝나|끝나나요]?|[만료일|무료 마지막 날]~은 언제<야>?|언제부터 돈을 내야 [해|하나요]?"),
            Asked("money", "how much [must i pay|do i pay|is it] [later|afterwards|per year|then]?|what's the [yearly|annual] [fee|price]?|how expensive is it each year?|what do they charge annually?|<tell> what i pay each year.", "[1년에|일 년에|나중에] 얼마 [내|내야 해|내나요|들어]?|[연회비|사용료|값]~은 <얼마야>?|계속 쓰려면 얼마[야|인가요|가 들어]?|1년에 얼마[야|인가요]?|돈은 얼마 [받아|받나요]?"),
            Asked("program", "[what|which] [app|software|product] [do i have to pay for|am i testing|is it about]?|what am i testing?|what won't be free any more?|what did i try out?|<tell> what i am testing.", "[무슨|어떤] [앱|프로그램]~을 [써 보고 있어|시험해 보고 있나요]?|뭐가 유료가 [돼|되나요]?|내가 뭘 써 보고 있[어|지]?|돈 내야 하는 [앱|프로그램]~은 <뭐야>?|뭘 사라는 거야?"),
        ), _DIALOG),
    Statement(
        "{app} would like to use your {part}. Allow?|Allow {app} to use the {part}?|{app} is asking for access to your {part}.",
        "{app} 앱이 {part}에 접근하려고 합니다. 허용하시겠습니까?|{app}에서 {part} 사용 권한을 요청합니다.|{part} 접근을 {app}에 허용할까요?",
        {"app": lambda rng, korean: rng.choice("지도 달리기 가계부 스캐너 날씨 회의 택시 번역 일기 배달 식물 주차".split()) + rng.choice("톡 온 팜 업 플러스 나우 노트 톡톡".split()) if korean else rng.choice("Map Run Snap Talk Scan Note Cab Chef Plant Park Bird Sky".split()) + rng.choice("ly|ify|Go|Now|Box|Mate|Up|Hub".split("|")), "part": _of("camera|microphone|location|contacts|calendar|photos|Bluetooth|local network|clipboard|reminders", "카메라|마이크|위치|연락처|캘린더|사진|블루투스|로컬 네트워크|클립보드|미리 알림")},
        (
            Asked("app", "who [wants permission|asks for permission|is asking]?|[what|which] [program|application] [wants something|is asking|wants permission]?|what do i give permission to?|who would get my permission?|<tell> which application wants permission.", "[뭐가|무슨 앱이|누가] [허락을 구해|쓰고 싶대|요구하나요]?|[권한을 원하는|물어보는] [앱|프로그램]~은 <뭐야>?|누구한테 권한을 주는 거야?|어떤 앱[이야|인가요]?|뭐가 권한을 달래?"),
            Asked("part", "what does {app} want?|what [permission|right] is it after?|what would {app} get if i agree?|what does it want from me?|<tell> what {app} wants.", "{app}~은 [뭘|무엇을] [원해|달래|원하나요]?|[무슨|어떤] 권한[이야|을 달래|인가요]?|뭘 쓰겠[대|다는 거야]?|허락하면 뭘 [쓸 수 있어|쓸 수 있나요]?|{app}~은 뭘 쓰고 싶대?"),
        ), _DIALOG),
    Statement(
        "{device} could not be ejected because {program} is still using it.|{program} is still using {device}. Eject it later.",
        "{program}에서 {device}~을 사용 중이어서 꺼낼 수 없습니다.|{device}~을 제거하지 못했습니다. {program}에서 사용하고 있습니다.",
        {"device": lambda rng, korean: f"{rng.choice(['USB 드라이브', '외장 하드', '메모리 카드', '백업 디스크'] if korean else ['USB drive', 'Camera card', 'Backup disk', 'Memory stick'])} {rng.choice('DEFGHK')}", "program": _program},
        (
            Asked("program", "what [must i quit|should i quit|has to be closed]( first)?|what keeps it busy?|why can't i unplug it, what runs?|which [app|application] is in the way?|what is busy with it?|<tell> what i should quit first.", "[뭘|어떤 프로그램을] [꺼야|닫아야] [해|하나요]?|뭐 때문에 못 [빼|빼나요]?|[무슨|어떤] [앱|프로그램]~이 막고 있[어|나요]?|뭐가 붙잡고 있[어|나요]?|먼저 종료할 [앱|프로그램]~은 <뭐야>?"),
            Asked("device", "what can't i [unplug|pull out|take out]?|what [should i leave in|must stay plugged in]?|which [medium|piece of hardware] is busy?|what did i try to unplug?|<tell> what i can't unplug yet.", "[뭘|무엇을] 못 [빼|뽑아|빼나요]?|[빼면|뽑으면] 안 되는 게 <뭐야>?|뭐가 안 빠[져|지나요]?|어떤 [기기|장치]~이 문제[야|인가요]?|뽑으려던 게 <뭐야>?"),
        ), _DIALOG),
)

STATEMENTS: tuple[Statement, ...] = _NEWS + _KNOWLEDGE + _BUSINESS + _NOTICES + _MESSAGES
