"""What computers show of many things: names, amounts, times, versions, addresses."""

import random

from ..thing import Value

GIVEN_NAMES = (
    "Amira Bastian Carla Dmitri Elif Farah Goran Hanna Ines Jonas Kasia Liam Marta Nadia Oskar Petra Quentin Rosa Selim Tomas Ulla Viktor Wanda Ximena Yusuf Zoe "
    "Aiko Bruno Celine Diego Emil Freya Gus Hugo Ivy Joel Kofi Lena Milo Noor Otis Priya Ravi Signe Tara Umar Vera Wes Yara Zane"
).split()
FAMILY_NAMES = (
    "Abbott Becker Castro Dunn Eriksen Falk Grant Holm Ito Jansen Kaur Lowe Moreau Novak Okafor Park Quinn Reyes Sato Thorne Ueda Varga Weiss Yilmaz Zhang Ahmed "
    "Brandt Costa Doyle Ekman Flores Gupta Hayes Ivanov Joshi Kim Lund Mbeki Nolan Olsen Petit Rossi Silva Tran Usman Vega Walsh Young"
).split()
_FAMILY_NAMES_KO = "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 전 홍 고 문 손 양 배 백 허 남 심 노 하 곽 성 차 주 우 구 민 유".split()
_GIVEN_NAMES_KO = (
    "민준 서연 도윤 하은 지호 수아 예준 지우 시우 서현 건우 유진 현우 채원 준서 다은 우진 소율 승현 나연 태윤 은서 재민 가영 동혁 보라 성민 혜진 상우 미나 "
    "영호 정아 규태 슬기 진수 아름 병철 세희 찬호 윤정 기범 해솔 광수 다정 원석 경미"
).split()
WORDS = (
    "amber atlas aspen bison birch cedar cobalt comet coral delta echo ember falcon fjord garnet glacier harbor hazel indigo ivory juniper kestrel lagoon lotus maple "
    "meadow nimbus north onyx orchid otter pebble pine quartz raven ridge river sable sierra slate sparrow summit tundra umber velvet walnut willow zephyr zinc"
).split()
TOPICS = (
    "report invoice budget survey photo scan backup notes draft contract plan schedule roster inventory logo poster banner lecture thesis recipe map manual minutes "
    "agenda portfolio resume payroll forecast statement brochure catalog slides interview summary checklist itinerary ledger receipt template translation proposal"
).split()
TOPICS_KO = (
    "보고서 견적서 예산안 설문 사진 스캔 회의록 초안 계약서 계획표 일정 명단 재고 로고 포스터 강의 논문 조리법 지도 설명서 안내문 이력서 급여 발표자료 요약 점검표 "
    "여행 가계부 영수증 번역 제안서 과제 출석부 신청서 성적표 도면 악보 일기 공지 졸업앨범"
).split()
PLACES_KO = (
    "서울 부산 대구 인천 광주 대전 울산 세종 수원 화천 강릉 청주 천안 전주 고흥 포항 창원 제주 평창 판교 안양 가산 나주 순천 구미 김해 원주 성남 용인 파주 "
    "도쿄 오사카 싱가포르 시드니 런던"
).split()
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def one_of(english: str, korean: str) -> Value:
    return lambda rng, is_korean: rng.choice((korean if is_korean else english).split("|"))


def number(low: int, high: int, english: str = "{}", korean: str = "") -> Value:
    """A whole number within words, with thousands apart."""
    return lambda rng, is_korean: rng.choice(((korean or english) if is_korean else english).split("|")).format(f"{rng.randint(low, high):,}")


def code(pattern: str) -> Value:
    """`A` is a capital, `a` a hexadecimal digit, `9` a digit, all else itself; patterns with `|` between them."""

    def value(rng: random.Random, korean: bool) -> str:
        drawn = {"A": "ABCDEFGHJKLMNPQRSTUVWXYZ", "a": "0123456789abcdef", "9": "0123456789"}
        return "".join(rng.choice(drawn.get(sign, sign)) for sign in rng.choice(pattern.split("|")))

    return value


def person(rng: random.Random, korean: bool) -> str:
    if korean:
        return rng.choice(_FAMILY_NAMES_KO) + rng.choice(_GIVEN_NAMES_KO)
    given, family = rng.choice(GIVEN_NAMES), rng.choice(FAMILY_NAMES)
    return rng.choice((f"{given} {family}", f"{given} {family}", f"{given[0]}. {family}", given))


def app_name(rng: random.Random, korean: bool) -> str:
    word = rng.choice(WORDS).title()
    if korean:
        return f"{word} {rng.choice('메모 사진 지도 노트 녹음기 달력 플레이어 편집기 백신 압축 메일 가계부 번역기 화면캡처'.split())}"
    return f"{word} {rng.choice('Notes Photo Maps Studio Player Editor Mail Draw Reader Sync Zip Chat Music Sheets Recorder Vault'.split())}"


def date(rng: random.Random, korean: bool) -> str:
    year, month, day = rng.randint(2017, 2029), rng.randint(1, 12), rng.randint(1, 28)
    if korean:
        return rng.choice((f"{year}년 {month}월 {day}일", f"{year}.{month:02}.{day:02}", f"{year}-{month:02}-{day:02}", f"{month}월 {day}일", f"{year}. {month}. {day}."))
    name = _MONTHS[month - 1]
    numbers = (f"{year}-{month:02}-{day:02}", f"{month:02}/{day:02}/{year}", f"{day}.{month}.{year}")
    return rng.choice((f"{day} {name} {year}", f"{name} {day}, {year}", *numbers, f"{name} {day}"))


def clock(rng: random.Random, korean: bool) -> str:
    hour, minute = rng.randint(0, 23), rng.randint(0, 59)
    if korean and rng.random() < 0.5:
        return f"{'오전' if hour < 12 else '오후'} {hour % 12 or 12}:{minute:02}"
    if rng.random() < 0.6:
        return f"{hour:02}:{minute:02}"
    return f"{hour}시 {minute}분" if korean else f"{hour % 12 or 12}:{minute:02} {'AM' if hour < 12 else 'PM'}"


_SOME_DAY = one_of("Today|Yesterday|Mon|Tue|Wed|Thu|Fri", "오늘|어제|그저께|월요일|화요일|금요일")
_AGO = number(2, 59, "{} minutes ago|{} min ago|{} days ago|{} hours ago", "{}분 전|{}일 전|{}시간 전")


def moment(rng: random.Random, korean: bool) -> str:
    """A date, a time of day with or without it, or how long ago."""
    way = rng.random()
    if way < 0.35:
        return date(rng, korean)
    if way < 0.7:
        day = f"{rng.randint(2018, 2028)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}" if rng.random() < 0.5 else _SOME_DAY(rng, korean)
        return f"{day} {clock(rng, korean)}"
    return _AGO(rng, korean) if way < 0.85 else clock(rng, korean)


def duration(rng: random.Random, korean: bool) -> str:
    """From seconds to hours."""
    minutes, seconds = rng.randint(1, 59), rng.randint(1, 59)
    if korean:
        return rng.choice((f"{minutes}분 {seconds}초", f"{minutes}분", f"{rng.randint(1, 9)}시간 {minutes}분", f"{seconds}초", f"{minutes:02}:{seconds:02}"))
    long = f"{rng.randint(1, 9)} h {minutes} min"
    return rng.choice((f"{minutes}m {seconds}s", f"{minutes} min {seconds} s", long, f"{seconds} seconds", f"{minutes:02}:{seconds:02}", f"{minutes} minutes"))


def file_size(rng: random.Random, korean: bool) -> str:
    size = rng.choice((rng.randint(2, 980), round(rng.uniform(1, 99), 1), round(rng.uniform(1, 9.99), 2)))
    if rng.random() < 0.9:
        return f"{size} {rng.choice(('KB', 'MB', 'MB', 'GB', 'kB', 'MiB'))}"
    return f"{rng.randint(1000, 9999999):,} {'바이트' if korean else 'bytes'}"


def percent(rng: random.Random, korean: bool) -> str:
    return rng.choice((f"{rng.randint(1, 99)}%", f"{rng.randint(1, 99)} %", f"{round(rng.uniform(0.1, 99.9), 1)}%"))


def price(rng: random.Random, korean: bool) -> str:
    if korean:
        return f"{rng.randint(19, 990) * 100:,}원"
    return rng.choice((f"${rng.randint(2, 320)}.99", f"€{rng.randint(2, 290)}.50", f"${rng.randint(3, 900)}", f"£{rng.randint(2, 220)}.00"))


def version(rng: random.Random, korean: bool) -> str:
    numbered = (f"{rng.randint(1, 24)}.{rng.randint(0, 19)}.{rng.randint(0, 40)}", f"v{rng.randint(1, 12)}.{rng.randint(0, 30)}")
    return rng.choice((*numbered, f"{rng.randint(1, 140)}.{rng.randint(0, 9)}", f"20{rng.randint(19, 27)}.{rng.randint(1, 12)}"))


def ip_address(rng: random.Random, korean: bool) -> str:
    network = rng.choice(("10.{}.{}.{}", "192.168.{1}.{2}", "172.16.{1}.{2}", "{3}.{0}.{1}.{2}"))
    return network.format(rng.randint(1, 254), rng.randint(0, 254), rng.randint(1, 254), rng.randint(20, 220))
