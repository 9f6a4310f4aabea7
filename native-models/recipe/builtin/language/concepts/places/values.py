"""How places and times are written, and the names that several groups of places draw from."""

import random

from ..thing import Value


def joined(english: str, korean: str) -> Value:
    """One of each group of alternatives; groups are parted by `;` and written one after the other."""
    return lambda rng, is_korean: "".join(rng.choice(group.split("|")) for group in (korean if is_korean else english).split(";"))


def number_between(low: float, high: float, english: str, korean: str, digits: int = 0) -> Value:
    """`english`, `korean`: how it is written, `*` for the number, with `|` between the ways."""

    def value(rng: random.Random, is_korean: bool) -> str:
        number = rng.uniform(low, high)
        return rng.choice((korean if is_korean else english).split("|")).replace("*", f"{number:,.{digits}f}")

    return value


def either(*values: Value) -> Value:
    return lambda rng, is_korean: rng.choice(values)(rng, is_korean)


def price_between(low: int, high: int) -> Value:
    def value(rng: random.Random, is_korean: bool) -> str:
        amount = rng.randint(low, high)
        if is_korean:
            won = amount * 1000 + rng.randrange(0, 1000, 500)
            return rng.choice([f"{won:,}원", f"{won:,}원", f"₩{won:,}"])
        cents = rng.choice(["", "", ".50", ".90", ".20"])
        return rng.choice(["$", "€", "£", "€"]) + f"{amount:,}{cents}" if rng.random() < 0.8 else f"{amount}{cents or '.00'} EUR"

    return value


def date_between(first: int, last: int) -> Value:
    def value(rng: random.Random, is_korean: bool) -> str:
        year, month, day = rng.randint(first, last), rng.randint(1, 12), rng.randint(1, 28)
        name = "January February March April May June July August September October November December".split()[month - 1]
        digits = f"{year}-{month:02}-{day:02}"
        if is_korean:
            return rng.choice([f"{year}년 {month}월 {day}일", f"{year}. {month}. {day}.", digits, f"{year}.{month:02}.{day:02}"])
        return rng.choice([f"{day} {name} {year}", f"{name[:3]} {day}, {year}", f"{day} {name[:3]} {year}", digits, f"{day:02}/{month:02}/{year}"])

    return value


def year_between(first: int, last: int) -> Value:
    return lambda rng, is_korean: f"{rng.randint(first, last)}" + ("년" if is_korean and rng.random() < 0.7 else "")


def clock_between(first: int, last: int) -> Value:
    def value(rng: random.Random, is_korean: bool) -> str:
        hour, minute = rng.randint(first, last), rng.randint(0, 59)
        half = (["오전", "오후"] if is_korean else ["am", "pm"])[hour >= 12]
        if is_korean:
            return rng.choice([f"{hour:02}:{minute:02}", f"{hour:02}:{minute:02}", f"{half} {(hour - 1) % 12 + 1}:{minute:02}", f"{hour}시 {minute}분"])
        return rng.choice([f"{hour:02}:{minute:02}", f"{hour:02}:{minute:02}", f"{(hour - 1) % 12 + 1}:{minute:02} {half}", f"{hour:02}.{minute:02}"])

    return value


def duration(most_hours: int) -> Value:
    def value(rng: random.Random, is_korean: bool) -> str:
        hours, minutes = rng.randint(0, most_hours), rng.randint(5, 59)
        if is_korean:
            return f"{hours}시간 {minutes}분" if hours else f"{minutes}분"
        return rng.choice([f"{hours} h {minutes} min", f"{hours}h {minutes:02}m", f"{hours}:{minutes:02} h"]) if hours else f"{minutes} min"

    return value


STEMS = (
    "Alder|Ash|Barrow|Birch|Black|Brad|Bram|Brook|Cal|Carn|Clay|Cold|Copper|Crow|Dal|Dun|East|Elm|Fair|Fern|Fox|Glen|Gold|Green|Grey|Hal|Harrow|Hazel|Heather|High|Holm|"
    "Iron|Kel|Kings|Lark|Lin|Long|Mar|Mill|Moss|North|Oak|Old|Pen|Queens|Raven|Red|Rose|Salt|Sand|Silver|Stan|Stone|Swan|Thorn|Wal|West|White|Wind|Wolf"
)
STEMS_KO = (
    "가람|강물|고은|금빛|나래|나루|노을|다솔|달빛|대진|동백|두물|마루|모래|무지개|미르|바람|반달|백운|별빛|봉화|산들|새벽|서광|소나무|솔뫼|송정|수련|안골|양지|여울|연꽃|영산|오름|온새|용담|우진|은하|장미|지평|진달래|참샘|청솔|초롱|칠성|큰솔|태양|평화|푸른|하늘|한빛|해맞이|호암|"
    "황금"
)
TOWN = joined(
    STEMS + ";ford|ton|bury|field|mouth|wick|dale|bridge|haven|port|ham|stead|leigh|worth|minster", STEMS_KO + ";시|군|읍|면|동|항|마을|촌",
)
GIVEN = (
    "Ada|Agnes|Amir|Anton|Bea|Boris|Carla|Chen|Clara|Cyrus|Dana|David|Elena|Emil|Erik|Fatima|Felix|Freya|George|Grace|Hana|Hugo|Ida|Igor|Ines|Ivan|Jana|Jonas|Kemal|Lara|"
    "Leo|Lena|Mara|Milo|Nadia|Nils|Olga|Omar|Paula|Pedro|Rosa|Ruth|Sami|Sara|Tariq|Tessa|Uma|Vera|Viktor|Wanda|Yusuf|Zoe"
)
_FAMILY = (
    "Abbott|Adeyemi|Alvarez|Baker|Bergman|Castle|Costa|Dahl|Duval|Egan|Fischer|Ford|Garcia|Grant|Haddad|Hansen|Holt|Ibsen|Jensen|Kaya|Keller|Kim|Lang|Lindqvist|Lopez|"
    "Mendes|Moreau|Nakamura|Novak|Okafor|Olsen|Park|Patel|Quinn|Rossi|Ruiz|Sato|Schmidt|Singh|Stone|Tanaka|Torres|Urban|Vogel|Walsh|Weber|Wood|Yilmaz|Zhang"
)
_FAMILY_KO = "김|이|박|최|정|강|조|윤|장|임|한|오|서|신|권|황|안|송|류|홍|전|고|문|양|손|배|백|허|유|남"
_GIVEN_KO = "민준|서연|지훈|하은|도윤|수아|예준|지우|시우|서윤|현우|은지|태영|미래|성호|유진|재원|소희|동현|나연|준서|가영|상민|혜진|영수|보람|기태|다은|선우|정아|철민|윤서|명호|세라|경수|주희|용준|아름|승현|혜원"
PERSON = joined(f"{GIVEN}; ;{_FAMILY}", f"{_FAMILY_KO};{_GIVEN_KO}")
LAND = joined(
    ("Argentina|Austria|Belgium|Bolivia|Bulgaria|Canada|Chile|Croatia|Cuba|Czechia|Denmark|Ecuador|Estonia|Ethiopia|Fiji|Finland|Georgia|Ghana|Hungary|Iceland|"
     "Indonesia|Ireland|Jordan|Kenya|Latvia|Malta|Mexico|Morocco|Nepal|Norway|Oman|Panama|Peru|Poland|Romania|Senegal|Serbia|Slovenia|Sweden|Tunisia|Uganda|Uruguay|"
     "Vietnam|Zambia"),
    ("가나|그리스|네덜란드|네팔|노르웨이|뉴질랜드|덴마크|독일|라오스|루마니아|말레이시아|멕시코|모로코|몽골|베트남|벨기에|볼리비아|불가리아|브라질|세네갈|스웨덴|스위스|스페인|싱가포르|아르헨티나|에스토니아|에티오피아|영국|오만|오스트리아|요르단|우루과이|이집트|인도|체코|칠레|캐나다|케냐|"
     "쿠바|크로아티아|태국|터키|페루|폴란드|핀란드|헝가리"),
)
