"""How amounts, days, names and numbers that several things of money share are written."""

import random
import string

from ..thing import Value


def one_of(english: str, korean: str) -> Value:
    pools = english.split("|"), korean.split("|")
    return lambda rng, ko: rng.choice(pools[ko])


def joined(first: Value, second: Value, between: str = " ") -> Value:
    return lambda rng, ko: first(rng, ko) + between + second(rng, ko)


def amount(rng: random.Random, ko: bool, low: float, high: float) -> str:
    value = low * (high / low) ** rng.random()
    if ko:
        won = max(100, int(value * 1300) // 100 * 100)
        return rng.choice([f"{won:,}원", f"{won:,}원", f"₩{won:,}", f"{won:,} 원", f"KRW {won:,}"])
    return rng.choice([f"${value:,.2f}", f"£{value:,.2f}", f"€{value:,.2f}", f"{value:,.2f} €", f"{value:,.2f} EUR", f"CHF {value:,.2f}", f"${max(1, round(value)):,}"])


def money(low: float, high: float) -> Value:
    return lambda rng, ko: amount(rng, ko, low, high)


def number(low: int, high: int, english: str = "", korean: str = "") -> Value:
    """With a unit of several spellings."""
    return lambda rng, ko: f"{rng.randint(low, high):,}" + rng.choice((korean if ko else english).split("|"))


def code(*patterns: str) -> Value:
    """`#` is a digit, `A` a letter, `*` either."""
    pools = {"#": string.digits, "A": "ABCDEFGHJKLMNPRSTUVWXYZ", "*": "ABCDEFGHJKLMNPRSTUVWXYZ23456789"}
    return lambda rng, ko: "".join(rng.choice(pools.get(sign, sign)) for sign in rng.choice(patterns))


MONTHS = "January February March April May June July August September October November December".split()
_DAYS, _DAYS_KO = "Mon Tue Wed Thu Fri Sat Sun".split(), "월화수목금토일"


def date(first_year: int = 2023, last_year: int = 2027) -> Value:
    def value(rng: random.Random, ko: bool) -> str:
        year, month, day = rng.randint(first_year, last_year), rng.randint(1, 12), rng.randint(1, 28)
        if ko:
            forms = [f"{year}년 {month}월 {day}일", f"{month}월 {day}일", f"{year}.{month:02}.{day:02}", f"{year}-{month:02}-{day:02}",
                     f"{month}월 {day}일({rng.choice(_DAYS_KO)})"]  # fmt: skip
        else:
            name = MONTHS[month - 1]
            forms = [f"{day} {name} {year}", f"{name} {day}, {year}", f"{day} {name[:3]} {year}", f"{year}-{month:02}-{day:02}", f"{day:02}/{month:02}/{year}",
                     f"{day:02}.{month:02}.{year}", f"{rng.choice(_DAYS)}, {day} {name[:3]}", f"{name[:3]} {day}"]  # fmt: skip
        return rng.choice(forms)

    return value


_FIRST = (
    "Ada Boris Carla Dmitri Elena Farid Greta Hugo Ines Jonas Katya Liam Marta Nadia Oscar Priya Quentin Rosa Stefan Tara "
    "Umar Vera Wendy Xenia Yusuf Zoe Amir Bella Colin Dora Emil Freya Gavin Helga Igor Judith Kofi Leila Milo Noor"
).split()
_LAST = (
    "Abbott Becker Castro Dalton Engel Fischer Gomez Hartley Ivanova Jansen Keller Lindqvist Moreau Novak Okafor Petrov Quinn Rossi "
    "Schmidt Tanaka Usman Varga Weber Yilmaz Zhang Barker Cohen Duarte Eklund Farrell Grant Holm Ito Kovacs Larsen Mbeki"
).split()
_LAST_KO = "김이박최정강조윤장임한오서신권황안송류홍"
_GIVEN_KO = (
    "민준 서연 도윤 하은 지호 수아 예준 지우 시우 하린 건우 유나 태윤 소율 현우 다인 재현 나윤 성민 채원 "
    "동훈 미경 상철 은주 영호 혜진 병수 정아 기태 보라 찬영 세희 승표 가람 윤석 라희"
).split()


def person(rng: random.Random, ko: bool) -> str:
    if ko:
        return rng.choice(_LAST_KO) + rng.choice(_GIVEN_KO)
    first, last = rng.choice(_FIRST), rng.choice(_LAST)
    return rng.choice([f"{first} {last}", f"{first} {last}", f"{first[0]}. {last}"])


FIRMS = (
    "Alder Birch Copper Delta Ember Falcon Granite Harbour Iris Juniper Kestrel Lumen Meridian Nimbus Orchard "
    "Pioneer Quarry Raven Summit Tidal Umbra Velvet Willow Yarrow Zenith Amber Beacon Cedar Dune Everest"
).split()
FIRMS_KO = "한빛 가온 누리 다솜 라온 미르 바름 새솔 아람 온새 자람 참빛 큰별 태산 푸른 해든 우리 대명 세화 동방 신성 한결 은하 청담 백두 금강 서해 남산 초록 두레".split()


def firm(english: str, korean: str) -> Value:
    tails, tails_ko = english.split("|"), korean.split("|")
    return lambda rng, ko: rng.choice(FIRMS_KO) + rng.choice(tails_ko) if ko else f"{rng.choice(FIRMS)} {rng.choice(tails)}"


company = firm("Ltd|GmbH|Inc.|& Sons|Studio|Works|Group|Partners|Services|Supply Co.|Trading|Media", "상사|건설|디자인|테크|산업|물산|전자|유통|기획|시스템|(주)|엔지니어링")
shop = firm("Market|Deli|Stores|Bakery|Books|Pharmacy|Foods|Hardware|Grocers|Bazaar|Corner Shop|Outlet", "마트|슈퍼|상회|약국|필기구|서점|베이커리|편의점|정육점|백화점|아울렛|철물점")
_STREET = (
    "Elm Oak Mill Church Station Bridge Castle Garden Harbour High Lake Market Meadow "
    "North Orchard Park Queen River School Spring Tower Union Valley Water Willow"
).split()
_STREET_KO = "가람 나루 다산 도담 마루 무궁화 배나무 벚꽃 사직 산내 새벽 솔숲 안골 약수 연못 은행나무 장미 중앙 참나무 청사 평화 하늘 한강 해맞이 호수".split()


def street(rng: random.Random, ko: bool) -> str:
    if ko:
        return f"{rng.choice(_STREET_KO)}{rng.choice(['로', '길', '대로'])} {rng.randint(2, 240)}"
    return f"{rng.randint(2, 240)} {rng.choice(_STREET)} {rng.choice(['Street', 'Road', 'Lane', 'Avenue', 'Way', 'Close'])}"


_iban = code("DE####################", "GB##AAAA##############", "FR##########*##########", "NL##AAAA##########", "AT##################", "CH###############")


def account(rng: random.Random, ko: bool) -> str:
    return code("###-###-######", "####-##-#######", "###-######-##-###", "######-##-######")(rng, ko) if ko else _iban(rng, ko)
