"""What is filled into the sentences: numbers, times, amounts of money, and things that sentences on several subjects name."""

import random

from ..statement import Value
from .names import CITIES, CITIES_KO

MONTHS = "January February March April May June July August September October November December".split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_WEEKDAYS_KO = "월 화 수 목 금 토 일".split()
_FILES = "budget report minutes contract offer plan draft slides roster invoice survey notes agenda floorplan".split()
_FILES_KO = "견적서 보고서 예산안 회의록 계약서 일정표 명단 발표자료 설계도 사진 정산내역 이력서 제안서 도면".split()


def one_of(english: str, korean: str) -> Value:
    pools = english.split("|"), korean.split("|")
    return lambda rng, is_korean: rng.choice(pools[is_korean])


def number(first: int, last: int, unit: str = "", unit_ko: str = "") -> Value:
    return lambda rng, korean: f"{rng.randint(first, last):,}{unit_ko if korean else unit}"


def decimal(first: float, last: float, unit: str, unit_ko: str = "") -> Value:
    return lambda rng, korean: f"{rng.uniform(first, last):.1f}{unit_ko if korean and unit_ko else unit}"


def year(rng: random.Random, korean: bool) -> str:
    return f"{rng.randint(1480, 2024)}" + "년" * korean


def day(rng: random.Random, korean: bool) -> str:
    """As it follows "on", "by" and "until"."""
    month, nth, weekday = rng.randrange(12), rng.randint(1, 28), rng.randrange(7)
    if korean:
        name, full = _WEEKDAYS_KO[weekday], f"{month + 1}월 {nth}일"
        return rng.choice([full, f"{full}({name})", f"{name}요일", f"{nth}일 {name}요일", f"{month + 1}/{nth}({name})", full])
    name, full = _WEEKDAYS[weekday], MONTHS[month]
    return rng.choice([f"{nth} {full}", f"{full} {nth}", name, f"{name[:3]} {nth} {full[:3]}", f"{name}, {full[:3]} {nth}", f"{nth} {full}"])


def date(rng: random.Random, korean: bool) -> str:
    during, month, nth = rng.randint(2014, 2027), rng.randrange(12), rng.randint(1, 28)
    numeric = f"{during}-{month + 1:02}-{nth:02}"
    if korean:
        return rng.choice([f"{during}년 {month + 1}월 {nth}일", f"{during}.{month + 1:02}.{nth:02}", numeric, f"{during}. {month + 1}. {nth}."])
    return rng.choice([f"{nth} {MONTHS[month]} {during}", f"{MONTHS[month]} {nth}, {during}", f"{MONTHS[month][:3]} {nth}, {during}", numeric])


def hour_between(first: int, last: int) -> Value:
    def written(rng: random.Random, korean: bool) -> str:
        hour, minute = rng.randint(first, last), rng.choice([0, 0, 0, 15, 30, 30, 45, rng.randrange(60)])
        half, twelve = hour >= 12, (hour - 1) % 12 + 1
        if korean:
            said = f"{'오후' if half else '오전'} {twelve}시" + (f" {minute}분" if minute else "")
            return rng.choice([said, said, f"{hour}:{minute:02}"])
        suffix = "pm" if half else "am"
        return rng.choice([f"{hour}:{minute:02}", f"{twelve}:{minute:02} {suffix}", f"{twelve}:{minute:02} {suffix}" if minute else f"{twelve} {suffix}"])

    return written


early, late, time_of_day = hour_between(6, 11), hour_between(13, 21), hour_between(7, 21)


def money(rng: random.Random, korean: bool) -> str:
    if korean:
        return f"{rng.randint(3, 990) * rng.choice([100, 1000, 1000]):,}원"
    amount = rng.choice([f"{rng.randint(5, 2400):,}", f"{rng.uniform(5, 2400):,.2f}"])
    return rng.choice([f"${amount}", f"£{amount}", f"€{amount}"])


def price(rng: random.Random, korean: bool) -> str:
    """Of a ticket."""
    return f"{rng.randint(12, 480) * 100:,}원" if korean else f"{rng.choice('$£€')}{rng.choice([str(rng.randint(2, 60)), f'{rng.uniform(1.5, 60):.2f}'])}"


def millions(rng: random.Random, korean: bool) -> str:
    if korean:
        return rng.choice([f"{rng.randint(2, 980)}억 원", f"{rng.randint(2, 90) * 100:,}만 원", f"{rng.randint(1, 9)}조 {rng.randint(1, 9)},000억 원"])
    return f"{rng.choice('$€£')}{rng.choice([f'{rng.uniform(1, 90):.1f}', str(rng.randint(2, 950))])} {rng.choice(['million', 'million', 'billion'])}"


def long_time(rng: random.Random, korean: bool) -> str:
    """As long as works and studies take."""
    return f"{rng.randint(2, 30)}{rng.choice(['개월', '년', '주'] if korean else [' months', ' years', ' weeks'])}"


def short_time(rng: random.Random, korean: bool) -> str:
    """As long as answers and parcels take."""
    return f"{rng.randint(2, 12)}{rng.choice(['일', '시간', '영업일', '주'] if korean else [' days', ' hours', ' working days', ' weeks'])}"


def file_name(rng: random.Random, korean: bool) -> str:
    stem = rng.choice(_FILES_KO if korean else _FILES)
    tail = rng.choice(["", f"_{rng.randint(2, 12)}", f"-v{rng.randint(2, 9)}", f"_{rng.randint(2015, 2027)}", f"{rng.randint(10, 99)}"])
    return f"{stem}{tail}.{rng.choice('pdf docx xlsx hwp pptx zip'.split() if korean else 'pdf docx xlsx odt pptx zip csv'.split())}"


def code(rng: random.Random, _korean: bool) -> str:
    letters = "".join(rng.choices("ABCDEFGHJKLMNPRSTUVWXYZ", k=2))
    return rng.choice([
        f"{letters}-{rng.randint(1000, 99999)}",
        f"{rng.randint(10000, 9999999)}",
        f"#{rng.randint(1000, 99999)}",
        f"{letters}{rng.randint(100, 999)}-{rng.randint(10, 99)}",
    ])


def release(first: int, last: int) -> Value:
    return lambda rng, _korean: f"{rng.randint(first, last)}.{rng.randint(0, 19)}" + rng.choice(["", f".{rng.randint(0, 12)}", f".{rng.randint(0, 12)}"])


def room(rng: random.Random, korean: bool) -> str:
    if korean:
        return rng.choice([
            f"{rng.randint(101, 940)}호",
            f"{rng.randint(1, 14)}층 회의실",
            f"제{rng.randint(1, 9)}회의실",
            f"{rng.choice(CITIES_KO)}실",
            f"별관 {rng.randint(101, 440)}호",
        ])
    return rng.choice([
        f"room {rng.randint(101, 940)}",
        f"Room {rng.choice('ABCDEFG')}{rng.randint(1, 20)}",
        f"the {rng.choice(CITIES)} room",
        f"hall {rng.randint(1, 12)}",
        f"room {rng.randint(1, 9)}.{rng.randint(10, 40)}",
    ])


building = one_of(
    "library|swimming pool|concert hall|train station|market hall|hospital|sports centre|school|town hall|ferry terminal",
    "도서관|수영장|공연장|기차역|전통시장|병원|체육관|학교|시청사|여객터미널",
)
program = one_of(
    "Word|Excel|Photo Editor|Media Player|Backup Agent|Outlook|Acrobat|Sync Client|Terminal|Spreadsheet|Archive Tool|Video Studio|Python|Mail|Scanner",
    "한글|엑셀|사진 편집기|미디어 플레이어|백업 도우미|아웃룩|PDF 뷰어|동기화 앱|터미널|압축 프로그램|동영상 편집기|메일 앱|그림판|스캐너",
)
