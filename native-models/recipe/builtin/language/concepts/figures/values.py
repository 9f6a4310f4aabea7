"""How the names and figures of tables are written: people, places, days, clock times, amounts."""

import random

from ..thing import Value

_FIRST = (
    "Anna Ben Carla David Elena Felix Grace Hugo Iris Jonas Kira Liam Maya Noah Olga Peter Rosa Samuel Tara Victor Wanda Yusuf Zoe Amir Bianca Cedric Dora Emil "
    "Freya Gavin Hana Igor Julia Kofi Lena Marco Nina Oscar Priya Quinn Rafael Sofia Tomas Ursula Vera Walter Xenia Yara Aiko Bruno"
).split()
LAST = (
    "Adams Becker Castro Dalton Evans Fischer Garcia Hansen Ito Jensen Keller Lopez Moreau Novak Okafor Petrov Quist Rossi Silva Tanaka Ueda Vogel Weber Young "
    "Zeller Ahmed Brandt Cohen Dubois Ekman Ferrari Gupta Horvat Ivanov Jung Kowalski Larsen Mendes Nash Olsen Parker Reyes Sato Turner Varga Walsh Yilmaz Bauer "
    "Costa Doyle"
).split()
FAMILY_KO = "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 전 홍 유 고 문 양 손 배 백 허 남 노".split()
_GIVEN_KO = (
    "민준 서연 도윤 지우 하준 서윤 시우 하은 주원 지호 지유 수아 예준 채원 현우 다은 건우 은서 우진 소율 지훈 예린 유진 가은 태윤 나연 성민 수빈 동현 미경 재훈 정아 상철 영미 경호 혜진 "
    "석진 보람 진수 윤서 태희 승호 아름 준영 희수 기태 세은 나래"
).split()
_MONTHS = "January February March April May June July August September October November December".split()
_TOWNS = (
    "Ashford Belmont Carlow Derby Eastham Fairview Glenwood Halden Ipswich Kingston Lakeside Marlow Norwood Oakdale Preston Ravenna Selby Tampere Ulverton "
    "Vernon Westport Yarmouth Kolding Molde Cadiz Dover Essen Florence Ghent Bendigo Izmir Jaffa Kyoto Lille Malmo Nantes Odense Aveiro Riga Salem Turin Utrecht "
    "Verona Winslow Osijek"
).split()
_TOWNS_KO = (
    "강릉 합천 경주 광명 구미 정읍 김포 나주 남원 논산 대전 동해 나주 함안 서천 부천 사천 서산 인제 수원 순천 영주 안산 양산 고흥 영주 용인 울산 원주 의정부 이천 익산 전주 제천 진주 창원 "
    "천안 청주 화천 충주 고성 파주 평택 포항 하남 화성"
).split()


def person(rng: random.Random, korean: bool) -> str:
    if korean:
        return rng.choice(FAMILY_KO) + rng.choice(_GIVEN_KO)
    first, last = rng.choice(_FIRST), rng.choice(LAST)
    return rng.choice((f"{first} {last}", f"{first} {last}", f"{first[0]}. {last}"))


def date(first_year: int, last_year: int) -> Value:
    def value(rng: random.Random, korean: bool) -> str:
        year, month, day = rng.randint(first_year, last_year), rng.randint(1, 12), rng.randint(1, 28)
        name = _MONTHS[month - 1]
        numbers = f"{year}-{month:02}-{day:02}"
        if korean:
            return rng.choice((f"{year}년 {month}월 {day}일", f"{year}. {month}. {day}.", numbers, f"{month}월 {day}일", f"{year}.{month:02}.{day:02}"))
        spelt = (f"{day} {name} {year}", f"{name} {day}, {year}", numbers, f"{day} {name[:3]} {year}")
        return rng.choice((*spelt, f"{day:02}/{month:02}/{year}", f"{name[:3]} {day}", f"{day:02}.{month:02}.{year}"))

    return value


def clock(first_hour: int, last_hour: int) -> Value:
    def value(rng: random.Random, korean: bool) -> str:
        hour, minute = rng.randint(first_hour, last_hour), rng.randrange(0, 60, 5)
        if korean:
            half = "오전" if hour < 12 else "오후"
            return rng.choice((f"{hour:02}:{minute:02}", f"{half} {hour % 12 or 12}시 {minute}분", f"{half} {hour % 12 or 12}:{minute:02}"))
        return rng.choice((f"{hour:02}:{minute:02}", f"{hour % 12 or 12}:{minute:02} {'am' if hour < 12 else 'pm'}"))

    return value


def number(low: int, high: int, unit: str = "", unit_ko: str | None = None, step: int = 1) -> Value:
    """With one of the units, `|` between them, each with its own space if it has one."""

    def value(rng: random.Random, korean: bool) -> str:
        units = unit if not korean or unit_ko is None else unit_ko
        return f"{rng.randrange(low, high + 1, step):,}" + rng.choice(units.split("|"))

    return value


def decimal(low: float, high: float, digits: int = 1, unit: str = "", unit_ko: str | None = None) -> Value:
    def value(rng: random.Random, korean: bool) -> str:
        units = unit if not korean or unit_ko is None else unit_ko
        return f"{rng.uniform(low, high):.{digits}f}" + rng.choice(units.split("|"))

    return value


def money(low: int, high: int, cents: bool = False) -> Value:
    """In Korean a thousand times as much, in won."""

    def value(rng: random.Random, korean: bool) -> str:
        if korean:
            amount = rng.randint(low * 10, high * 10) * 100
            return rng.choice((f"{amount:,}원", f"{amount:,}원", f"₩{amount:,}"))
        amount = f"{rng.uniform(low, high):,.2f}" if cents else f"{rng.randint(low, high):,}"
        return rng.choice((f"${amount}", f"€{amount}", f"£{amount}", f"{amount} EUR", f"{amount} USD"))

    return value


def one_of(english: str, korean: str) -> Value:
    return lambda rng, is_korean: rng.choice((korean if is_korean else english).split("|"))


def joined(first: str, second: str, first_ko: str, second_ko: str, numbered: float = 0.0) -> Value:
    """A name of two parts, now and then with a number."""

    def value(rng: random.Random, korean: bool) -> str:
        parts = (first_ko, second_ko) if korean else (first, second)
        text = " ".join(rng.choice(part.split("|")) for part in parts)
        return f"{text} {rng.randint(1, 12)}" if rng.random() < numbered else text

    return value


def place(english: str, korean: str) -> Value:
    """A town with a word after it."""

    def value(rng: random.Random, is_korean: bool) -> str:
        towns, words = (_TOWNS_KO, korean) if is_korean else (_TOWNS, english)
        return f"{rng.choice(towns)} {rng.choice(words.split('|'))}"

    return value


def either(*values: Value) -> Value:
    return lambda rng, korean: rng.choice(values)(rng, korean)
