"""Places, travel and the natural world: info boxes, boards of departures, tickets, guides and forecasts.

A wording is written once for pages about one thing and for lists: `@` is "it" or the thing by its noun, `#` its noun only; in lists both are
the name of a row. In Korean, `@` takes the particle that follows it along, and half of the time both are left out where there is one thing.
`&어`, `&나` and `&은` are endings of past stems, of verb stems and of adjective stems that close with a consonant.
"""

import random
import re

from .thing import Known, Thing, Value

_ENDINGS = {
    "&어": "[어?|어요?|나요?|습니까?|지?|는지 <싶어>|는지 알려 줘|음?|을까?]",
    "&나": "[나요?|는지 <싶어>|는지 알려 줘|니?|는 거야?|는 건가요?|냐?|는지 봐 줘]",
    "&은": "[은가요?|은지 <싶어>|은지 알려 줘|나요?|지?|은 거야?|습니까?]",
}
_FITTED = ("으로", "은", "이", "을", "과")  # particles that change with the word before them
_SUBJECT_KO = re.compile(r"@(\S*) ")


def _known(noun: str, noun_ko: str, labels: str, labels_ko: str, english: str, korean: str, value: Value, alone: str = "", alone_ko: str = "") -> Known:
    """`alone`: wordings that only make sense where the page is about one thing."""
    for mark, endings in _ENDINGS.items():
        korean, alone_ko = korean.replace(mark, endings), alone_ko.replace(mark, endings)
    one = english.replace("@", f"[it|it|this|the [{noun}]|this [{noun}]]").replace("#", f"[the|this] [{noun}]")
    one_ko = _SUBJECT_KO.sub(lambda match: f"[|[이 |그 |][{noun_ko}]{_particle(match[1])} ]", korean)
    return Known(
        labels, labels_ko, one + (alone and "|" + alone), one_ko + (alone_ko and "|" + alone_ko),
        english.replace("@", "{row}").replace("#", "{row}"), _SUBJECT_KO.sub(lambda match: f"{{row}}{_particle(match[1])} ", korean), value,
    )  # fmt: skip


def _particle(particle: str) -> str:
    return "~" + particle if particle in _FITTED else particle


def _thing(kind: str, titles: str, titles_ko: str, noun: str, noun_ko: str, name: Value, *known: tuple) -> Thing:
    return Thing(kind, titles, titles_ko, name, tuple(_known(noun, noun_ko, *content) for content in known))


def _pool(english: str, korean: str) -> Value:
    return lambda rng, is_korean: rng.choice((korean if is_korean else english).split("|"))


def _joined(english: str, korean: str) -> Value:
    """One of each group of alternatives; groups are parted by `;` and written one after the other."""
    return lambda rng, is_korean: "".join(rng.choice(group.split("|")) for group in (korean if is_korean else english).split(";"))


def _number(low: float, high: float, english: str, korean: str, digits: int = 0) -> Value:
    """`english`, `korean`: how it is written, `*` for the number, with `|` between the ways."""

    def value(rng: random.Random, is_korean: bool) -> str:
        number = rng.uniform(low, high)
        return rng.choice((korean if is_korean else english).split("|")).replace("*", f"{number:,.{digits}f}")

    return value


def _either(*values: Value) -> Value:
    return lambda rng, is_korean: rng.choice(values)(rng, is_korean)


def _price(low: int, high: int, korean_step: int = 500) -> Value:
    def value(rng: random.Random, is_korean: bool) -> str:
        amount = rng.randint(low, high)
        if is_korean:
            won = amount * 1000 + rng.randrange(0, 1000, korean_step)
            return rng.choice([f"{won:,}원", f"{won:,}원", f"₩{won:,}"])
        cents = rng.choice(["", "", ".50", ".90", ".20"])
        return rng.choice(["$", "€", "£", "€"]) + f"{amount:,}{cents}" if rng.random() < 0.8 else f"{amount}{cents or '.00'} EUR"

    return value


def _date(first: int, last: int) -> Value:
    def value(rng: random.Random, is_korean: bool) -> str:
        year, month, day = rng.randint(first, last), rng.randint(1, 12), rng.randint(1, 28)
        name = "January February March April May June July August September October November December".split()[month - 1]
        if is_korean:
            return rng.choice([f"{year}년 {month}월 {day}일", f"{year}. {month}. {day}.", f"{year}-{month:02}-{day:02}", f"{year}.{month:02}.{day:02}"])
        return rng.choice([f"{day} {name} {year}", f"{name[:3]} {day}, {year}", f"{day} {name[:3]} {year}", f"{year}-{month:02}-{day:02}", f"{day:02}/{month:02}/{year}"])

    return value


def _year(first: int, last: int) -> Value:
    return lambda rng, is_korean: f"{rng.randint(first, last)}" + ("년" if is_korean and rng.random() < 0.7 else "")


def _clock(first: int, last: int) -> Value:
    def value(rng: random.Random, is_korean: bool) -> str:
        hour, minute = rng.randint(first, last), rng.randint(0, 59)
        half = (["오전", "오후"] if is_korean else ["am", "pm"])[hour >= 12]
        if is_korean:
            return rng.choice([f"{hour:02}:{minute:02}", f"{hour:02}:{minute:02}", f"{half} {(hour - 1) % 12 + 1}:{minute:02}", f"{hour}시 {minute}분"])
        return rng.choice([f"{hour:02}:{minute:02}", f"{hour:02}:{minute:02}", f"{(hour - 1) % 12 + 1}:{minute:02} {half}", f"{hour:02}.{minute:02}"])

    return value


def _duration(most_hours: int) -> Value:
    def value(rng: random.Random, is_korean: bool) -> str:
        hours, minutes = rng.randint(0, most_hours), rng.randint(5, 59)
        if is_korean:
            return f"{hours}시간 {minutes}분" if hours else f"{minutes}분"
        return rng.choice([f"{hours} h {minutes} min", f"{hours}h {minutes:02}m", f"{hours}:{minutes:02} h"]) if hours else f"{minutes} min"

    return value


def _hours(rng: random.Random, is_korean: bool) -> str:
    first, last, half = rng.randint(6, 11), rng.randint(4, 11), rng.choice(["00", "30"])
    if is_korean:
        return rng.choice([f"{first:02}:{half}~{last + 12}:00", f"오전 {first}시~오후 {last}시", f"매일 {first}:{half}-{last + 12}:30"])
    return rng.choice([f"{first}:{half}-{last + 12}:00", f"{first} am - {last} pm", f"Daily {first}-{last + 12}", f"{first:02}:{half} to {last + 12}:30", f"Tue-Sun {first}-{last + 12}"])


def _phone(rng: random.Random, is_korean: bool) -> str:
    def part(length: int) -> str:
        return str(rng.randrange(10 ** (length - 1), 10**length))

    if is_korean:
        return f"{rng.choice(['02', '031', '051', '064', '033', '010'])}-{part(4)}-{part(4)}"
    return rng.choice([f"+{part(2)} {part(3)} {part(4)}", f"0{part(3)} {part(6)}", f"({part(3)}) {part(3)}-{part(4)}", f"+{part(2)} {part(2)} {part(3)} {part(2)}"])


_STEMS = "Alder|Ash|Barrow|Birch|Black|Brad|Bram|Brook|Cal|Carn|Clay|Cold|Copper|Crow|Dal|Dun|East|Elm|Fair|Fern|Fox|Glen|Gold|Green|Grey|Hal|Harrow|Hazel|Heather|High|Holm|Iron|Kel|Kings|Lark|Lin|Long|Mar|Mill|Moss|North|Oak|Old|Pen|Queens|Raven|Red|Rose|Salt|Sand|Silver|Stan|Stone|Swan|Thorn|Wal|West|White|Wind|Wolf"
_STEMS_KO = "가람|강물|고은|금빛|나래|나루|노을|다솔|달빛|대진|동백|두물|마루|모래|무지개|미르|바람|반달|백운|별빛|봉화|산들|새벽|서광|소나무|솔뫼|송정|수련|안골|양지|여울|연꽃|영산|오름|온새|용담|우진|은하|장미|지평|진달래|참샘|청솔|초롱|칠성|큰솔|태양|평화|푸른|하늘|한빛|해맞이|호암|황금"
_TOWN = _joined(_STEMS + ";ford|ton|bury|field|mouth|wick|dale|bridge|haven|port|ham|stead|leigh|worth|minster", _STEMS_KO + ";시|군|읍|면|동|항|마을|촌")
_GIVEN = "Ada|Agnes|Amir|Anton|Bea|Boris|Carla|Chen|Clara|Cyrus|Dana|David|Elena|Emil|Erik|Fatima|Felix|Freya|George|Grace|Hana|Hugo|Ida|Igor|Ines|Ivan|Jana|Jonas|Kemal|Lara|Leo|Lena|Mara|Milo|Nadia|Nils|Olga|Omar|Paula|Pedro|Rosa|Ruth|Sami|Sara|Tariq|Tessa|Uma|Vera|Viktor|Wanda|Yusuf|Zoe"
_FAMILY = "Abbott|Adeyemi|Alvarez|Baker|Bergman|Castle|Costa|Dahl|Duval|Egan|Fischer|Ford|Garcia|Grant|Haddad|Hansen|Holt|Ibsen|Jensen|Kaya|Keller|Kim|Lang|Lindqvist|Lopez|Mendes|Moreau|Nakamura|Novak|Okafor|Olsen|Park|Patel|Quinn|Rossi|Ruiz|Sato|Schmidt|Singh|Stone|Tanaka|Torres|Urban|Vogel|Walsh|Weber|Wood|Yilmaz|Zhang"
_FAMILY_KO = "김|이|박|최|정|강|조|윤|장|임|한|오|서|신|권|황|안|송|류|홍|전|고|문|양|손|배|백|허|유|남"
_GIVEN_KO = "민준|서연|지훈|하은|도윤|수아|예준|지우|시우|서윤|현우|은지|태영|미래|성호|유진|재원|소희|동현|나연|준서|가영|상민|혜진|영수|보람|기태|다은|선우|정아|철민|윤서|명호|세라|경수|주희|용준|아름|승현|혜원"
_PERSON = _joined(f"{_GIVEN};{' '};{_FAMILY}", f"{_FAMILY_KO};{_GIVEN_KO}")
_CODE = lambda rng, is_korean: "".join(rng.choice("ABCDEFGHJKLMNPRSTUVWXYZ23456789") for _ in range(rng.randint(5, 8)))  # noqa: E731
_STREET = _either(
    lambda rng, is_korean: rng.choice(_STEMS_KO.split("|")) + rng.choice(["로", "길", "대로", "로2길"]) + f" {rng.randint(1, 290)}" if is_korean
    else f"{rng.randint(1, 240)} {rng.choice(_STEMS.split('|'))} {rng.choice(['Street', 'Road', 'Lane', 'Avenue', 'Square', 'Hill', 'Row', 'Quay'])}",
)  # fmt: skip
_LAND = _pool(
    "Argentina|Austria|Belgium|Bolivia|Bulgaria|Canada|Chile|Croatia|Cuba|Czechia|Denmark|Ecuador|Estonia|Ethiopia|Fiji|Finland|Georgia|Ghana|Hungary|Iceland|Indonesia|Ireland|Jordan|Kenya|Latvia|Malta|Mexico|Morocco|Nepal|Norway|Oman|Panama|Peru|Poland|Romania|Senegal|Serbia|Slovenia|Sweden|Tunisia|Uganda|Uruguay|Vietnam|Zambia",
    "가나|그리스|네덜란드|네팔|노르웨이|뉴질랜드|덴마크|독일|라오스|루마니아|말레이시아|멕시코|모로코|몽골|베트남|벨기에|볼리비아|불가리아|브라질|세네갈|스웨덴|스위스|스페인|싱가포르|아르헨티나|에스토니아|에티오피아|영국|오만|오스트리아|요르단|우루과이|이집트|인도|체코|칠레|캐나다|케냐|쿠바|크로아티아|태국|터키|페루|폴란드|핀란드|헝가리",
)

# What many sorts of places have alike.
_OPENING = (
    "Opening hours|Hours|Open|Opening times", "영업시간|운영 시간|이용 시간|관람 시간|여는 시간",
    "when can [i|we|one|people] [go to|get into|visit|drop in at] @?|[from when to when|between what times|during which hours] [can i enter|may one visit|are visitors let into] @?|[at what time|what time|when] does @ [open|close|open and close|shut|open its doors|shut its doors]?|<tell> [when @ opens|when @ shuts|how long @ stays open|when i can visit @]|how [late|long] [is @ open|can i stay at @|does @ stay open]?|(so )[is @ open|will @ be open] in the [morning|evening|afternoon], when exactly?|[visiting|business|working] times of #|until when [are the doors of # open|can i get into @|does @ let people in]?|[when are they there at #|when is somebody at #]?",
    "@은 몇 시에 [열어?|열어요?|엽니까?|여나요?|문을 여니?|닫아?|닫나요?|문 닫아?]|@은 언제 [여는지|닫는지|문을 여는지|들어갈 수 있는지] [알려 줘|<싶어>]|@에 몇 시까지 [들어갈 수 있&어|가면 돼?|가면 되나요?|있을 수 있&어]|@은 몇 시부터 몇 시까지 [해?|하나요?|열려 있&어|갈 수 있&어]|@은 [언제까지|몇 시까지] 하&나|@에 [언제|몇 시에] [가면 되나요?|가야 열려 있&어|갈 수 있&어|방문할 수 있&어]|@ [문 여는 시각|여닫는 시간|열려 있는 시간|방문 가능한 시간]",
    _hours, "[open when|when open|open from when|open until when|what time do they open|what time do they close|when do they shut|when can i come]?", "[몇 시까지 해?|언제 열어?|지금 가도 돼, 몇 시까지야?|문 언제 닫아요?]",
)  # fmt: skip
_CALL = (
    "Phone|Telephone|Tel.|Phone number|Call us", "전화|전화번호|연락처|문의|대표 전화",
    "[what|which] number [do i|can i|should i|do we] [dial|ring|call] [for|to reach] @?|how [can|do|could] [i|we|one] [call|ring|reach|get hold of|contact|speak to] @?|i [want|need|would like|have] to [ring|call|reach|contact] @, [what do i dial|which number is it|give me the number]|<give> the number [of|for] #|under [what|which] number [can @ be reached|do i reach @|does @ answer]?|[how|where] [do i|can i] [book|reserve|ask] [by phone|over the phone] for @?|[what do i dial|which digits do i dial] [for|to get through to] @?",
    "@에 [전화하려면|연락하려면|물어보려면] 몇 번으로 [해?|하나요?|걸어?|걸면 돼?|걸어야 해?]|@ [번호|폰 번호] 좀 <알려><줘>|@은 어떻게 연락[해?|하나요?|하면 돼?|하면 될까요?|하는지 알려 줘]|@에 어디로 [걸어?|걸면 되나요?|전화하면 돼?]|@은 몇 번으로 [걸면|누르면] [통화돼?|연결돼?|되나요?|돼?]|@에 [걸|전화할|예약 전화할] 번호[가 뭐<야>?|를 알려 줘| 뭐예요?|는?]|@과 통화하고 싶은데 번호[는?|가 뭐예요?| 알려 줘]",
    _phone, "[how do i call them|what number can i ring|how do i phone them|number to call|how do i get hold of them|whom do i dial]?", "[몇 번으로 걸어?|전화하려면?|연락은 어디로 해요?|어디로 전화해?]",
)  # fmt: skip
_WHEREABOUTS = (
    "Address|Street address|Location|Find us", "주소|위치|소재지|찾아오는 길|오시는 길",
    "where [is @|do i find @|can i find @|is @ located|is @ situated|does one find @]?|[in|on] [what|which] [street|road] is @?|where [do i|should i|must i|do we] [go|drive|walk] to [visit|get to|reach|see] @?|where (exactly )is @ [to be found|placed|based]?|<tell> [where @ is|how to find @|which street @ is in]|where [should|can] i [send a letter to|mail something to] @?|i [am looking for|can't find|want to get to|need to drive to] @, [where is it|which street]|what do i [type into|enter in] the [sat nav|satnav|map|navigation] for @?|whereabouts is @?",
    "@은 <어디야>?|@은 [무슨|어느] [길|거리|도로]에 있&어|@에 가려면 어디로 [가?|가야 해?|가야 하나요?|가면 돼?|가면 되나요?]|@은 어디에 [있는지|위치하는지|자리하는지] [알려 줘|<싶어>]|@은 어디쯤[이야?|인가요?|에 있어?|이에요?]|@을 찾아가려면 어디로 [가야 해?|갈까?|가면 될까요?]|내비에 @을 [찍을 때|찍으려면] 뭐라고 [쳐?|입력해?|찍어요?]|@에 [편지|택배|우편] 보내려면 [어디로 보내?|어디로 부쳐요?]",
    _STREET, "[where|where to|whereabouts|where is this place|which street|what street|where are they]?", "[어디야?|어디 있는 거야?|어디로 가면 돼요?|무슨 동네 어느 길이야?]",
)  # fmt: skip
_RATING = (
    "Rating|Guest rating|Score|Reviews", "평점|별점|평가|이용자 평점|후기 점수",
    "how [good|popular|well liked] is @?|what do [people|guests|visitors|others|customers] [think of|say about|make of|give] @?|how (well )[do people rate|do visitors rate|did guests rate] @?|is @ [any good|worth it|recommended], what do others say?|how many points [does @ get|did people give @|has @ got]?|<tell> [how good @ is|what people think of @|how well @ did with visitors]|[what|which] [mark|grade] does @ [have|get|carry]?|how [happy|satisfied] [are people|were visitors|were others] with @?",
    "@은 [얼마나 괜찮아?|괜찮아?|좋은 데야?|인기 있는 편이야?|평이 어때?|평이 좋은가요?]|[사람들|손님들|다른 사람들]은 @을 어떻게 생각[해?|하나요?|하는지 알려 줘]|@은 몇 점[이야?|인가요?|이에요?|을 받았&어|인지 알려 줘]|@에 사람들이 [몇 점 줬&어|뭐라고 매겼&어|별을 몇 개 줬&어]|@ 평이 [어때?|어떤가요?|어떤지 알려 줘|좋아?]|@은 [추천할 만해|갈 만해|믿을 만해], 몇 점이야?",
    _number(2.1, 5, "*|* / 5|*/5|* stars of 5", "*|*점|*/5|5점 만점에 *", 1), "[any good|is it any good|do people like it|is it worth a visit]?", "[갈 만해?|괜찮은 데야?|사람들이 좋대?]",
)  # fmt: skip
_LATIN = (
    "Scientific name|Latin name|Species|Binomial", "학명|라틴명|종명|정식 학명",
    "what do [scientists|biologists|researchers|botanists] call @?|what is @ called [in latin|in science|by scientists|by biologists|in the textbooks]?|how is @ [called|named] [in latin|in science|among experts]?|<tell> [what @ is called in latin|how scientists call @]|# in latin[?|, please|]|under [which|what] latin [word|words|term] is # known?|[which|what] [genus and species|genus] [is @|does @ belong to]?|which [latin|formal|learned] term [goes with|stands for] #?",
    "@은 라틴어로 [뭐야?|뭐라고 해?|뭐라고 하나요?|뭐라 불러?|뭐라고 하는지 알려 줘]|학자들은 @을 뭐라고 [불러?|부르나요?|부르지?|부르는지 알려 줘]|@은 학술적으로 [뭐라고 불러?|어떻게 불려?|어떤 이름이야?|어떤 이름인가요?]|@은 [무슨 속|어느 속|무슨 종]에 속[해?|하나요?|하는지 <싶어>]|@의 라틴어 [이름은?|명칭은?|표기 알려 줘|이름이 뭐예요?]|@은 과학자들이 뭐라고 [하지?|부르지?|불러요?]",
    _joined("Acer|Alca|Bufo|Canis|Cervus|Falco|Felis|Iris|Larus|Lepus|Lilium|Lupa|Mustela|Parus|Pinus|Quercus|Rana|Rosa|Salvia|Strix|Ursa|Viola|Vulpa;" + " ;alpina|arvensis|aurea|borealis|caerula|cinerea|communis|domestica|elegans|flava|gracilis|lutea|major|maritima|minor|montana|nivalis|orientalis|palustris|pratensis|rubra|silvestris|vulgaris",
            "Acer|Bufo|Canis|Cervus|Falco|Felis|Iris|Larus|Lepus|Lilium|Parus|Pinus|Rana|Rosa|Salvia|Strix|Viola;" + " ;alpina|aurea|borealis|cinerea|communis|elegans|flava|lutea|major|minor|montana|nivalis|palustris|rubra|vulgaris|koreana"),
)  # fmt: skip

_TOWER = _thing(
    "article", "Towers|Tall buildings|Landmarks|Skyscrapers|Lighthouses|Famous buildings", "타워|높은 건물|랜드마크|등대|유명 건축물", "tower|building|beacon tower", "탑|건물|등대|타워",
    _joined(_STEMS + ";" + " ;Tower|House|Hall|Spire|Beacon|Court|Plaza|Point|Beacon|Chapel", _STEMS_KO + ";" + " ;타워|빌딩|등대|회관|전망대|성당|센터|플라자|탑"),
    (
        "Height|Total height|Height to tip", "높이|총높이|전체 높이|최고 높이",
        "how [tall|high|lofty] is @?|how far [up does @ go|does @ rise|into the sky does @ reach]?|how many [metres|meters|feet] [tall|high] is @?|<tell> how [tall|high] @ [is|stands]|is @ [tall|high], how [tall|high]?|how far is it to the top of #?|what does @ measure from [bottom to top|top to bottom|the ground up]?|[up to|to] what height does @ rise?|how high does @ [stand|soar|go]?|i'd have to climb how [high|far] to the top of #?",
        "@은 얼마나 [높아?|높아요?|높나요?|커?|큰가요?|높이 솟아 있&어]|@은 몇 [미터|m]<야>?|@은 몇 미터나 [돼?|되나요?|될까?|올라가?|되는지 알려 줘]|@은 얼마나 높&은|@ 꼭대기까지 [얼마나 돼?|몇 미터<야>?|얼마나 올라가?]|@은 하늘로 얼마나 [뻗어 있&어|솟아 있&어|솟았&어]|@은 땅에서 끝까지 [몇 미터<야>?|얼마나 되나요?]",
        _either(_number(18, 640, "* m|* metres|*m", "*m|* m|*미터"), _number(60, 990, "* ft|* feet|* ft tall", "*m|* m")), "[how tall|how high|how many metres up]?", "[얼마나 높아?|높나?|높은 편이야, 몇 미터야?]",
    ),
    (
        "Built|Year built|Completed|Constructed|Year of construction", "완공|준공|건립 연도|지어진 해|준공 연도",
        "how old is @?|[when|in what year|in which year] was @ [put up|built|erected|finished|raised|made]?|[since when|for how long] has @ [stood there|stood|been standing|existed]?|when did they [build|finish|put up|erect|raise] @?|<tell> [how old @ is|when @ was built|when @ went up|when they finished @]|from [which|what] [year|time|date] [is @|does @ date]?|how long ago [was @ built|did they put up @|did @ go up]?|when did @ go up?|is @ old, from when?",
        "@은 언제 [지었&어|세웠&어|만들었&어|생겼&어|지어졌&어|세워졌&어]|@은 몇 년에 [지은 거야?|세운 건가요?|지어졌&어|세워졌&어]|@은 얼마나 [오래됐&어|된 거야?|된 건물이야?]|@은 언제부터 [있었&어|서 있었&어]|@은 지은 지 [얼마나 됐&어|오래됐&어]|@은 [어느|무슨] 해에 [다 지었&어|올렸&어|공사가 끝났&어]",
        _either(_year(1120, 2024), _date(1880, 2024)), "[how old|built when|from when|what year is it from]?", "[언제 지은 거야?|몇 년 된 거예요?|오래된 거야?]",
    ),
    (
        "Architect|Architects|Designed by|Design", "건축가|설계자|설계|디자인",
        "who [designed|drew|planned|dreamt up|thought up|drew up] @?|whose [design|idea|plan|work|creation] [is|was] @?|by whom was @ [designed|drawn|planned]?|<tell> who [designed|planned|drew|came up with] @|who made the [plans|drawings|design] [for|of] #?|[who's|who is|who was] [behind|responsible for] the [design|look|plans] of #?|[which|what] [designer|planner] [came up with|is behind|worked on|drew] @?|who came up with @?",
        "@은 누가 [설계했&어|그렸&어|도안했&어|구상했&어|디자인했&어]|@은 누구 [작품이야?|작품인가요?|솜씨야?|작품인지 알려 줘]|@을 [설계한|구상한|그려 낸] [사람은?|사람이 누구야?|분은 누구예요?|사람 이름 알려 줘]|@은 누구의 [설계야?|아이디어야?|머리에서 나왔&어]|@ 도면은 누가 [그렸&어|만들었&어]|누가 @을 [구상했&어|디자인했&어]",
        _PERSON, "[whose design|who drew the plans|designed by whom]?", "[누가 설계했대?|누구 작품이야?]",
    ),
    (
        "Floors|Storeys|Number of floors|Levels", "층수|층|지상 층수|규모",
        "how many [storeys|stories|levels|floors] does @ [have|count|hold]?|how many [levels|storeys|flights] [are there in|has] @?|[up to|to] which [floor|level|storey] does the [lift|elevator] of # go?|how many [storeys|stories] tall is @?|<tell> how many [storeys|levels] @ has|which is the top [floor|level|storey] of #?|[what is|what's] the number of [storeys|levels] in #?|how many times could i stop with the [lift|elevator] in #?|count of [storeys|levels] in #",
        "@은 몇 층[이야?|인가요?|짜리야?|까지 있&어|짜리예요?|까지야?|인지 알려 줘]|@ [엘리베이터|승강기]는 몇 층까지 [가?|가나요?|올라가?]|@ 꼭대기는 몇 층[이야?|인가요?|이에요?]|@은 총 몇 개 층[이야?|인가요?|으로 되어 있&어]|@은 몇 층 건물[이야?|인가요?|인지 <싶어>]|@은 층이 몇 개[야?|예요?|나 있&어|인지 알려 줘]",
        _number(3, 160, "*|* floors|* storeys|* levels", "*층|지상 *층|총 *층"), "[how many storeys|how many levels]?", "[몇 층짜리야?|몇 층까지 있어요?]",
    ),
    (
        "Material|Materials|Built of|Structure", "재료|자재|주재료|구조|소재",
        "what is @ [made of|made from|built of|built from|constructed from]?|what did they [make @ of|build @ with|use for the walls of #]?|of what is @ [made|built]?|is @ of [stone or steel|wood or brick|concrete or glass], what is it?|[which|what] [stuff|substance|stone] [did they use for|went into|was used for|makes up] @?|<tell> what @ is [made of|built from]|out of what was @ [made|put together|constructed]?|what are the walls of # made of?",
        "@은 [뭐로|무엇으로|뭘로] [만들었&어|지었&어|되어 있&어|만들어졌&어|지은 거야?]|@은 [나무야, 돌이야|벽돌이야, 돌이야|철이야, 콘크리트야], 뭐로 지은 거야?|@을 지을 때 [뭘 썼&어|뭘 쌓았&어|무엇을 사용했&어]|@ 벽은 뭐로 [되어 있&어|쌓았&어|만들었&어]|@은 어떤 [걸로|돌로|것으로] [지었&어|세웠&어]|@에 뭐가 [들어갔&어|쓰였&어]",
        _joined("|Red |Grey |White |Local |Old |Dark ;stone|brick|granite|steel|concrete|limestone|sandstone|marble|oak|timber|cast iron|slate;|, amber|, steel|, copper", "|붉은 |회색 |흰색 |검은 ;화강암|벽돌|철골|콘크리트|석회암|대리석|소나무|사암|강철|현무암;|, 수정|, 구리|, 목재"), "[made of what|what's it made from]?", "[뭐로 만든 거야?|뭘로 지었대?]",
    ),
    (
        "Location|City|Place|Site", "위치|소재지|도시|장소",
        "where [is @|does @ stand|can i see @|do i find @|would i find @]?|in [what|which] [town|city|place] [is @|does @ stand|will i find @]?|where do i [have to|need to] [go|travel] to see @?|<tell> where @ [is|stands]|whereabouts [is @|does @ stand]?|which [town|city] [has|is home to|is proud of] @?|what [town|city] is @ in?|where did they [build|put|erect] @?",
        "@은 <어디야>?|@은 어느 [도시|고장|동네|지역]에 있&어|@을 보려면 어디로 [가야 해?|가야 하나요?|가면 돼?|가?]|@은 어디에 [서 있&어|세워졌&어|자리 잡고 있&어]|@은 어디 [가면 볼 수 있&어|있는 거야?]|@은 [어디에|어느 곳에] [지었&어|세웠&어|만들었&어]",
        _TOWN, "[where|which city|which town|in what place]?", "[어디 있는 거야?|어느 도시야?]",
    ),
    (
        "Use|Function|Purpose|Used as", "용도|쓰임새|기능|현재 용도",
        "what is @ [for|there for|good for|used for|used as]?|what [happens|goes on|is done] [in|inside] #?|what do [people|they] [use @ for|do inside #|do with @]?|[what|which] [job|role] does @ have?|<tell> what @ [is used for|is for|serves as]|why do they (still )need @?|what does @ serve [as|for]?|as what [is @ used|does @ serve]?|what can one find inside #?",
        "@은 뭐 하는 [곳이야?|데야?|건물이야?|데예요?|곳인지 알려 줘]|@은 뭐로 [쓰여?|쓰고 있&어|쓰이나요?|사용돼?]|@은 무엇에 [써?|쓰나요?|쓰는지 <싶어>]|@은 왜 [필요해?|있는 거야?] 뭐로 써?|@ 안에서는 뭘 [해?|하나요?|하는지 알려 줘]|@은 지금 [뭘로|무엇으로] [쓰&나|쓰고 있&어]|@은 어떤 [역할을 해?|일에 쓰여?]",
        _joined("|Public |Former |Mainly |Partly ;offices|flats|hotel|library|museum|radio mast|town hall|warehouse|courthouse|viewing deck|concert hall|school|archive|observatory|bank|theatre|hospital|prison", "|공공 |옛 |주로 ;사무실|아파트|호텔|도서관|박물관|송신소|시청사|창고|법원|전망대|공연장|학교|기록관|천문대|은행|극장|병원"),
    ),
)  # fmt: skip

_BRIDGE = _thing(
    "article", "Bridges|Bridges and tunnels|Crossings|Tunnels", "다리|교량|교량과 터널|터널", "bridge|crossing", "다리|교량",
    _joined(_STEMS + "|" + _GIVEN + ";" + " ;Bridge|Viaduct|Tunnel|Crossing|Arch|Footbridge", _STEMS_KO + ";대교|교|터널|고가교|철교|구름다리"),
    (
        "Length|Total length|Overall length", "길이|총길이|연장|총연장",
        "how long is @?|how far is it [to the other end of #|over # from end to end|from end to end of #]?|how many [metres|meters|kilometres] [does @ stretch|long is @|do i walk across #]?|<tell> how [long @ is|far @ stretches]|what does @ measure from end to end?|how far does @ [stretch|reach|run]?|is @ long, how long?|how far [must|do] i [walk|drive] to [get over|cross] @?",
        "@은 얼마나 [길어?|길어요?|긴가요?|긴지 알려 줘|깁니까?]|@은 몇 [미터|킬로미터|m]<야>?|@은 끝에서 끝까지 [얼마나 돼?|몇 미터<야>?|얼마나 걸어?]|@을 건너려면 몇 미터나 [가?|가야 해?|걸어?]|@은 얼마나 길게 [뻗어 있&어|이어져 있&어]|@은 어디까지 뻗어, 몇 [미터|m]<야>?",
        _either(_number(80, 9800, "* m|*m|* metres", "*m|* m|*미터"), _number(1.1, 38, "* km|*km", "*km|* km", 1)), "[how long|how far across]?", "[얼마나 길어?|긴 거야, 몇 미터야?]",
    ),
    (
        "Width|Deck width|Roadway width|Total width", "폭|너비|교폭|차도 폭",
        "how [wide|broad] is @?|how many [metres|meters] [wide|broad] is @?|how much room is there [from side to side|side by side] on #?|<tell> how [wide|broad] @ is|from [one side to the other|railing to railing], how much is @?|what does @ measure [across|from side to side]?|is @ [narrow|wide|broad], how much?",
        "@은 얼마나 [넓어?|넓어요?|넓나요?|좁아?]|@은 얼마나 넓&은|@은 옆으로 [몇 미터<야>?|얼마나 돼?|얼마나 되나요?]|@ 난간에서 난간까지 [얼마나 돼?|몇 미터<야>?]|@은 [좁아?|넓은 편이야?] 몇 m<야>?|@은 가로로 [몇 미터나 돼?|얼마나 되는지 알려 줘]",
        _number(3, 49, "* m|*m|* m wide", "*m|* m|*미터", 1), "[how wide|how broad]?", "[넓어, 좁아?|얼마나 넓어?]",
    ),
    (
        "Opened|Opening date|Inaugurated|Opened to traffic", "개통|개통일|개통 연도|준공일",
        "since when [can people|can you|do people|have people been able to] [cross|use|drive over] @?|[when|in what year] [was @ opened|did @ open|was @ inaugurated|was @ handed over to the public]?|[when|on what day] [could the first cars use|did the first people cross|did traffic start on] @?|how [old|new] is @?|<tell> [since when people use @|when @ was finished|how old @ is]|how long has @ [been in use|been there|carried traffic]?|when did they [finish|inaugurate|cut the ribbon at] @?",
        "@은 언제 [열렸&어|생겼&어|놓였&어|뚫렸&어|완성됐&어]|@은 언제부터 [건널 수 있었&어|다닐 수 있었&어|차가 다녔&어|쓰였&어]|@은 몇 년에 [놓였&어|생겼&어|뚫렸&어|열렸&어]|@은 생긴 지 [얼마나 됐&어|오래됐&어]|@은 얼마나 [오래됐&어|된 거야?|된 건가요?]|@은 언제 처음 [차가 지나갔&어|사람들이 건넜&어]",
        _either(_date(1890, 2024), _year(1780, 2024)), "[how old|since when|open since when]?", "[언제 생겼대?|언제부터 있었어?]",
    ),
    (
        "Cost|Construction cost|Price|Total cost", "공사비|건설비|총사업비|비용",
        "how [expensive|costly|dear] was @?|how much money [went into|was spent on|did they sink into|did they pay for] @?|what did [they|the state|the city|taxpayers] [pay|spend|lay out] [for|on] @?|<tell> how much @ [cost|swallowed|came to]|was @ [cheap|expensive], how much did it take?|how many millions did @ [take|swallow|need]?|what [sum|amount] did @ [swallow|eat up|come to]?|for how much was @ built?",
        "@을 짓는 데 [얼마 들었&어|얼마나 들었&어|돈이 얼마나 들었&어|얼마 썼&어]|@은 얼마 [들여|주고] [지었&어|만들었&어]|@에 돈을 얼마나 [썼&어|쏟아부었&어|투입했&어]|@은 [비싸게 지은|비싼] 거야, 얼마 들었어?|@은 [몇 억|몇백억] [들었&어|들여 놓았&어]|@에 [예산|세금]이 얼마나 [들어갔&어|쓰였&어]",
        _number(2, 980, "$* million|€* million|£* m|* million kr", "*억 원|*억원|약 *억 원"), "[how expensive|how much was paid]?", "[얼마 들었대?|돈 얼마나 썼어?]",
    ),
    (
        "Crosses|Spans|Over|Carries over", "횡단|통과|아래 지형|건너는 곳",
        "what [is under #|flows under #|lies under #|lies below #|runs below #]?|[what|which river|which water|which valley] does @ [go over|lead over|pass over|get you over]?|over what [does @ lead|does @ go|is @ built]?|<tell> what @ [leads over|goes over|is built over]|what does one [see below|look down on from|pass when crossing] @?|what did they build @ [over|across]?|[across|over] which [water|river|valley|obstacle] does @ [take you|run|lead]?",
        "@은 [뭐 위를|무엇을|무슨 강을] [지나가?|건너?|가로질러?|지나가나요?|지나는지 알려 줘]|@ [아래|밑]에는 뭐가 [흘러?|있&어|흐르나요?|지나가?]|@을 타면 [뭘 건너?|어디를 건너나요?|뭘 넘어가?]|@은 [무슨 물|어느 강|어느 골짜기] 위에 [놓였&어|있&어|지었&어]|@은 어디 위에 [걸려 있&어|세웠&어|놓여 있&어]|@ 밑으로 [뭐가|무엇이] [지나가?|흐르&나]",
        _joined(_STEMS + ";" + " ;River|Valley|Bay|Strait|Canal|Gorge|Harbour|Railway|Lake|Creek", _STEMS_KO + ";강|천|만|계곡|해협|운하|호|철길"), "[over what|over which river]?", "[뭐 위로 지나가?|밑에 뭐 있어?]",
    ),
    (
        "Traffic|Daily traffic|Vehicles per day", "통행량|교통량|일일 통행량",
        "how [busy|crowded] is @?|how many [cars|vehicles|lorries|people|drivers] [use|cross|go over|pass] @ [every day|each day|a day|daily]?|how many [cars|vehicles] [pass|drive] there on #?|is @ [busy|much used], how much?|<tell> how [busy @ is|many cars use @]|how [much|heavily] is @ used?|how many [drive|go] over # [in a day|from morning to night]?",
        "@은 하루에 [몇 대|차가 몇 대|차가 얼마나] [다녀?|지나가?|다니&나|지나가&나]|@은 얼마나 [붐벼?|붐비&나|막혀?|북적여?]|매일 [몇 명이|몇 대가|얼마나] @을 [건너?|이용해?|지나가나요?]|@은 차가 [많아, 몇 대나 다녀?|많은 편이야, 하루 몇 대?]|@을 [이용하는|지나는|건너는] 차가 [얼마나 돼?|몇 대야?|몇 대인지 알려 줘]|@은 [많이들 써|많이 이용해], 하루 몇 대야?",
        _number(400, 190000, "* a day|* vehicles|* cars/day", "하루 *대|*대|일 *대"), "[how busy|how many cars]?", "[차 많아?|하루에 몇 대 다녀?]",
    ),
    (
        "Type|Design|Structure|Kind of bridge", "형식|구조|종류|교량 형식",
        "what [kind|sort] of [thing is @|construction is @|structure is @]?|how is @ [built|constructed|held up|engineered]?|what [sort|kind] of [bridge or tunnel|engineering] is @?|what [holds|keeps] @ [up|in place]?|<tell> how @ is [built|held up]|[as what|in what way] was @ [built|constructed]?|is @ [hung from cables|an arch|on pillars], or what?|in [which|what] [manner|way|style] is @ [put together|made|constructed]?",
        "@은 어떤 [방식이야?|방식으로 지었&어|모양이야?|식으로 되어 있&어]|@은 어떻게 [지었&어|만들었&어|버텨?|지탱돼?|생겼&어]|@은 무슨 [식이야?|방식인가요?|공법이야?|공법으로 지었&어]|@은 [매달린|줄에 걸린|기둥으로 받친] 거야, 뭐야?|@은 어떤 [종류야?|종류인가요?|종류인지 알려 줘]|@은 [무엇이|뭐가] 받치고 있&어",
        _joined("Steel |Stone |Concrete |Timber |Double |Twin |Low |Covered ;arch|suspension|cable-stayed|beam|truss|swing|lifting|bored tube|cantilever|pontoon", "강철 |돌 |콘크리트 |목재 |2층 |쌍둥이 ;아치교|현수교|사장교|거더교|트러스교|회전교|도개교|쉴드 터널|부교"),
    ),
)  # fmt: skip

_DEPARTURE = _thing(
    "table", "Departures|Departure board|Trains|Next trains|Timetable|Coach departures", "출발 안내|열차 시간표|출발 전광판|버스 시간표|열차 운행 정보", "train|coach|service", "열차|기차|차",
    lambda rng, is_korean: rng.choice(["KTX", "ITX", "무궁화", "새마을", "SRT", "고속", "직행"] if is_korean else ["IC", "RE", "EC", "ICE", "Coach", "Express", "Regio", "R", "Bus"]) + f" {rng.randint(11, 1990)}",
    (
        "Departure|Departs|Dep.|Leaves|Time", "출발|출발 시각|출발시간|발차",
        "[when|at what time|what time] does @ [leave|go|set off|start|pull out|depart|get going]?|[until|by] when do i [have to|need to] [be on @|get on @|board @|catch @]?|how [soon|early] does @ [go|leave|set off]?|<tell> when @ [goes|leaves|sets off|pulls out]|by what time must i be on #?|when is @ [off|leaving|due to leave|supposed to go]?|when [do we|do i|will we] [set off|leave|get going] [with|on] #?|until when can i still catch @?",
        "@은 몇 시에 [떠나?|가?|가나요?|떠나나요?|나가?|출발해?]|@은 언제 [떠나?|가?|떠나는지 알려 줘|가는지 <싶어>|떠납니까?]|@을 타려면 [몇 시까지|언제까지] [가야 해?|가야 하나요?|가 있어야 돼?|와야 해?]|@은 몇 시 차[야?|예요?|인가요?|인지 알려 줘]|@을 [놓치지 않으려면 몇 시까지 가?|몇 시에 타?|몇 시에 타나요?]|@은 [몇 시에|언제쯤] [움직여?|나서?|역을 떠나요?]",
        _clock(5, 23), "[when do we leave|leaving when|what time does it go|when must i be there]?", "[몇 시 차야?|언제 떠나?|몇 시에 가요?]",
    ),
    (
        "Arrival|Arrives|Arr.|Gets in", "도착|도착 시각|도착시간|도착 예정",
        "[when|at what time|what time] does @ [get in|get there|come in|pull in|reach the end|arrive]?|when [will i|do i|do we|will we] [be there|get there|get off] [with|on] #?|<tell> when @ [gets in|is there|pulls in|reaches its last stop]|how [late|early] [will it be|is it] when @ [gets there|gets in]?|when is @ [there|due in|expected in]?|by when [will|does] @ [be there|reach its last stop]?",
        "@은 몇 시에 [들어와?|닿아?|도착해?|내려 줘?|닿나요?]|@을 타면 [몇 시에|언제] [내려?|내리나요?|거기 가 있어?|닿아?|내릴 수 있&어]|@은 언제 [들어오는지|닿는지|다 가는지] [알려 줘|<싶어>]|@은 [언제쯤|몇 시쯤] [종점에 가?|다 가?|도착하&나]|@ 타고 가면 몇 시에 [거기야?|도착이에요?|내려요?]|@은 [몇 시면|언제면] [다 와?|가 있&어|닿&나]",
        _clock(6, 23), "[when do i get there|there by when|when do we get in]?", "[몇 시에 내려?|언제 다 와?|몇 시에 닿아요?]",
    ),
    (
        "Platform|Track|Bay|Stand", "승강장|타는 곳|플랫폼|홈|탑승구",
        "where [do i|can i|should i|do we] [catch|get on|board|wait for|take] @?|[from|at] [which|what] [track|platform|stand|bay] does @ [leave|go|start|stop]?|where does @ [leave from|start from|stop|stand|wait]?|to [which|what] [track|platform|side] do i [walk|go|have to go] for @?|<tell> where [i can catch @|@ leaves from|i have to stand for #|to wait for @]|which [track|number] [do i go to|is it] for @?|where must i stand to [get on|catch] @?",
        "@은 어디서 [타?|타요?|타나요?|탑니까?|타는지 알려 줘|기다려?]|@은 몇 번에서 [타?|떠나?|타나요?|출발해?|타는지 <싶어>]|@을 타려면 [어디로|몇 번으로] [가?|가야 해?|가나요?|내려가야 돼?]|@은 어느 [쪽|홈|선로]에서 [타?|떠나요?|기다려?]|@은 몇 번 [홈|선]이<야>?|@은 어디에 [서?|서나요?|멈춰?|들어와?]",
        _joined("1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18;|a|b| North| South| East| West", "1|2|3|4|5|6|7|8|9|10|11|12;번|번 홈|번 타는 곳|A|B"), "[where do i stand|which side|where to wait]?", "[어디서 타?|몇 번에서 타?|어디로 가서 기다려요?]",
    ),
    (
        "Destination|To|Towards|Final stop", "행선지|목적지|종착역|종점|도착지|방면",
        "where does @ [go|go to|end|take me|run to|head for|end up]?|where do i [get off|end up|come out] [with|on|if i take] #?|what is the last [stop|station] of #?|which [town|city|place] [is @ bound for|does @ head for|is @ heading for|does @ go to]?|<tell> where @ [goes|ends|is going|takes me]|where is @ [going|headed|bound]?|how far does @ [go|run|take me]?|how far can i [get|ride] [with|on] #?",
        "@은 어디로 [가?|가요?|가나요?|갑니까?|향해?|가는지 알려 줘]|@은 어디까지 [가?|가나요?|가는지 <싶어>|운행해?]|@을 타면 어디로 [가?|가게 돼?|가나요?]|@은 어디 가는 [차야?|거야?|기차예요?|차인가요?]|@의 마지막 [역은?|정류장은?|역이 어디야?|역이 어디예요?]|@은 무슨 [역|도시]에서 끝나&나",
        _TOWN, "[where to|going where|where do i get off|where does this end]?", "[어디 가는 거야?|어디까지 가?|어디서 내려?|마지막에 어디 서?]",
    ),
    (
        "Via|Calling at|Stops at|Route", "경유|경유지|정차역|거쳐 가는 곳",
        "which [way|stations] does @ [take|pass|go past|call at]?|where does @ [stop|halt|call] [on the way|in between|before the end]?|does @ stop [anywhere|on the way|in between], where?|<tell> [where @ stops on the way|which places @ passes|what is on the way of #]|what does @ [pass through|go through|go past|come past]?|through which [town|towns|places] does @ [go|run|pass]?|[over|through] which place is @ [routed|sent|led]?",
        "@은 어디를 [거쳐?|거쳐 가?|지나?|들러?|거치나요?|지나가?]|@은 [중간에|도중에|가는 길에] 어디 [서?|들러?|서나요?|멈춰?|서는지 알려 줘]|@은 어느 역을 [지나?|거쳐?|들르나요?|거쳐 갑니까?]|@은 어디에 [들렀다|섰다] [가?|가나요?|가는지 <싶어>]|@은 어느 쪽으로 [돌아가?|둘러 가나요?|지나가는지 알려 줘]|@이 [거치는|들르는|지나는] 데는 [어디야?|어디예요?|어딘지 알려 줘]",
        _joined("Alder|Birch|Bram|Clay|Dun|Elm|Fern|Fox|Glen|Hazel|Kel|Long|Mill|Oak|Raven|Rose|Stan|Thorn;ton|ford|bury|field|dale|mouth| Cross| Junction| Park;| only|, Airport|, Centre", "가람|금빛|나루|노을|두물|마루|별빛|서광|송정|여울|영산|온새|은하|장미|청솔|한빛|호암;역|시청|터미널|공원|입구;|, 공항|, 시청"),
    ),
    (
        "Delay|Late by|Expected delay", "지연|지연 시간|연착|늦어짐",
        "how late is @( running)?|is @ [on time|late|held up|behind], by how [much|long]?|how [much longer|many minutes longer|long] must i wait for @?|[by how much|for how long|by how many minutes] [has @ been held up|is @ behind|is @ held up]?|<tell> [how late @ is|how long @ is held up|if @ is on time, and how far behind]|how many minutes [behind|late|overdue] is @?|how far behind [schedule|the timetable|plan] is @?",
        "@은 얼마나 [늦어?|늦나요?|늦는지 알려 줘|늦었&어|밀렸&어|늦춰졌&어]|@은 몇 분 [늦어?|늦게 와?|늦었&어|밀렸&어|늦나요?]|@은 제때 [와, 얼마나 늦어?|오나요, 얼마나 늦나요?]|@은 [예정보다|시간표보다] 몇 분 [늦&나|뒤에 와?|더 걸려?]|@은 [얼마나|몇 분] 더 기다려야 [해?|하나요?|돼?|하는지 알려 줘]|@은 정시보다 [얼마나|몇 분이나] [늦어?|뒤처졌&어|밀렸&어]",
        _number(2, 95, "* min|+*|* minutes|+* min", "*분|+*분|약 *분"), "[how late|how long do i wait|how many minutes behind]?", "[얼마나 늦어?|몇 분 밀렸대?]",
    ),
    (
        "Operator|Company|Run by|Carrier", "운영사|운행사|운수 회사|운송사",
        "who [runs|operates|drives|owns|is behind] @?|with [whom|which firm|which line] do i [travel|go|ride] [on|in] #?|whose [train|service|vehicle] is @?|[which|what] [firm|business|line|railway] [runs|operates|is in charge of|provides] @?|<tell> [who runs @|whose service @ is|which firm is behind @]|by whom is @ [run|operated|provided]?|to whom do i complain about #?",
        "@은 누가 [굴려?|운행해?|운영하&나|몰아?|맡고 있&어]|@은 어디 [거야?|회사 차야?|회사 거예요?|소속이야?]|@은 [무슨|어느] 회사 [차야?|거야?|거예요?|차인지 알려 줘]|@은 어느 [회사에서|업체에서] [맡아?|굴려?|운행하&나]|@에 불만이 있으면 어느 회사에 [말해?|말하나요?|따져?]|@은 [어느 회사|어떤 업체]가 [맡&나|다니게 하&나]",
        _joined(_STEMS + ";" + " ;Rail|Lines|Coaches|Trains|Transit|Express|Railways", _STEMS_KO + ";철도|고속|운수|여객|교통|관광|버스"),
    ),
)  # fmt: skip

_TICKET = _thing(
    "form", "Tickets|My trips|Bookings|Reservations|Train tickets", "승차권|예매 내역|내 여행|예약 목록|탑승권", "ticket|journey|trip|booking", "표|승차권|티켓|예매",
    lambda rng, is_korean: (rng.choice(["승차권", "예매", "표", "티켓"]) if is_korean else rng.choice(["Ticket", "Booking", "Trip", "Order"])) + f" {rng.choice('ABCDEFGHKLMNPRT')}{rng.randint(100, 9999)}",
    (
        "Passenger|Traveller|Name|Issued to", "승객|탑승객|이용자|예약자|승객명",
        "who is [travelling|going|riding] [on|with] #?|[whose|for whom is] @, who [travels|goes]?|for whom was @ [bought|issued|booked|made out]?|[who|which person] may [travel|ride] [with|on] #?|<tell> [who travels with #|who @ is for|who @ belongs to|whose name is on #]|to whom does @ belong?|whose [is @|name is on #|trip is @]?|who [holds|owns|uses|has to show] @?|[who|whom] is @ made out to?",
        "@은 누가 [타?|써?|쓰는 거야?|타고 가?|여행해?|타는지 알려 줘]|@은 누구 [거야?|거예요?|것인가요?|표야?|건지 알려 줘]|@은 누구 [이름으로|앞으로] [되어 있&어|끊었&어|샀&어|발급됐&어]|@은 누굴 위해 [샀&어|끊었&어|예매했&어]|@으로 [여행하는|타는|가는] [사람은?|사람이 누구야?|분이 누구예요?]|@의 주인은 [누구야?|누구예요?|누군지 <싶어>]",
        _PERSON, "[who goes|who is travelling|who may use this|whose is this]?", "[누가 가는 거야?|누구 거야?|누구 이름으로 끊었어?]",
    ),
    (
        "Seat|Seat number|Seat no.|Place", "좌석|좌석번호|자리|좌석 번호",
        "where [do i|can i|will i|should i|am i going to] sit [with|on] #?|which [place|chair] [is mine|do i have|is reserved|did i get] [on|with] #?|where [is my place|am i seated|am i sitting|do i get to sit] [on|with] #?|<tell> [where i sit with #|which place is reserved on #]|[window or aisle|aisle or window], where does # put me?|which spot [is reserved|is booked|was booked] [on|with] #?",
        "@은 어디에 [앉아?|앉나요?|앉는지 알려 줘|앉아야 해?|앉으면 돼?]|@은 몇 번에 [앉아?|앉나요?|앉으면 되나요?]|@은 [창가야, 통로야|창가예요, 통로예요], 어디 앉아?|@은 [어느|몇 번] 의자[야?|예요?|에 앉아?|인지 알려 줘]|@으로 [가면|타면] 어디 앉게 [돼?|되나요?|되는지 <싶어>]|@ 앉을 [데는 어디야?|곳은 어디예요?|곳 알려 줘]",
        _joined("1|2|3|4|5|6|7|8|9|10|11|12|14|15|17|18|21|23|26|32|41|57|63|74|88;A|B|C|D|E|F;|| (window)| (aisle)", "1|2|3|4|5|6|7|8|9|10|11|12|13|14|15;A|B|C|D;|석|| (창가)| (통로)"), "[where do i sit|where is my place|what chair is mine]?", "[어디 앉아?|내 자리 어디야?|몇 번에 앉아요?]",
    ),
    (
        "Coach|Carriage|Car|Wagon", "호차|차량|객차|칸",
        "[which|what] [wagon|car|carriage] [do i get on|do i board|is it|do i need] [with|for|on] #?|[how far along|in which part of] the train [do i travel|am i] with #?|into which [part of the train|wagon|car|carriage] do i [get|climb|go] with #?|<tell> which [wagon|car|part of the train] [i board with #|# is for]|what number is on the [wagon|carriage|car] for #?|where along the train do i get on with #?",
        "@은 몇 번째 [칸이야?|칸에 타?|칸인가요?|차에 타나요?]|@은 어느 [칸|객실]에 [타?|타나요?|올라?|타는지 알려 줘|타야 해?]|@은 열차 [어느 부분|어디쯤|몇 번째 칸]에 [타?|타나요?|타면 돼?]|@은 어느 [칸이야?|칸인지 <싶어>|칸이에요?]|@으로 [타려면|가려면] 몇 번째 [칸으로 가?|칸으로 가야 해?|칸이에요?]|@ [탈|타야 할] 칸[은?| 번호 알려 줘|이 몇 번이야?]",
        _joined("|No. ;1|2|3|4|5|6|7|8|9|10|11|12|14|15|16|17|18|21|22|25|31|263|274", "1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18;호차|호"), "[which wagon|which car do i get on]?", "[어느 칸이야?|몇 번째 칸에 타?]",
    ),
    (
        "Class|Travel class|Comfort", "등급|객실 등급|좌석 등급|열차 등급",
        "[first or second|how comfortable|how posh] is @?|[do i|will i] travel [in comfort|first or second] with #?|[which|what] [comfort|standard|sort of seating] [did i book|is booked|do i get|was paid] [with|on] #?|is @ [first or second|business or economy|standard or better]?|<tell> [if @ is first or second|how comfortable @ is]|in which [part|category] do i travel with #?|what [category|tier|comfort] is @?",
        "@은 [일반실이야, 특실이야?|특실인가요, 일반실인가요?|비즈니스야, 이코노미야?|1등이야, 2등이야?]|@은 얼마나 [좋은 거야?|편한 자리야?|고급이야?]|@은 어떤 [객실이야?|방이야?|객실로 가?|실에 타나요?|객실인지 알려 줘]|@은 무슨 실[이야?|인가요?|로 끊었&어]|@은 [특실|우등|1등석] [맞아, 뭐야?|인가요, 아니면 뭐예요?]|@은 무슨 실로 [예매됐&어|샀&어|가나요?]",
        _joined("1st|2nd|First|Second|Standard|Business|Economy|Premium|Comfort|Quiet|Family;|| flex| saver| plus| light| basic", "일반실|특실|우등|비즈니스|이코노미|프리미엄|가족석|유아동반석|입석|1등석|2등석;|| 할인| 플러스| 자유"),
    ),
    (
        "Fare|Price|Total|Amount paid", "운임|요금|결제 금액|가격|금액",
        "how [expensive|dear|cheap] [is|was] @?|what [did i pay|does one pay|was paid|did they charge|do i owe] for @?|how much [does @ cost|was paid for @|did @ come to|do i pay for @|money went on #]?|<tell> [how much @ costs|what i paid for @|what @ comes to]|is @ [cheap|dear|expensive], how much?|what [does|did] @ cost?|for how much was @ [sold|bought]?|how dear was @?",
        "@은 <얼마야>?|@은 얼마 [줬&어|냈&어|들었&어|주고 샀&어]|@은 [비싸, 얼마야?|비싼가요?|싸게 샀어?]|@ 사는 데 얼마 [들어?|들었&어|썼&어]|@은 돈을 얼마나 [냈&어|내야 해?|내나요?]|@ [값은?|값이 얼마야?|값 알려 줘]",
        _price(9, 290), "[how much|what did it cost|what did i pay|how expensive was it]?", "[얼마야?|얼마 냈어?|비싸게 줬어?]",
    ),
    (
        "From|Departure station|Origin|Departing from", "출발역|출발지|타는 역|출발",
        "where [do i|does one|do we|will i] [get on|start|board|set off|climb in] with #?|where does @ [start|begin|take off from]?|at [which|what] [stop|station|place] does @ [begin|start]?|<tell> [where @ starts|where i get on with #]|which [town|station|place] does @ start from?|where must i be to [start|begin] #?|what is the first [stop|station] [of|on] #?|where [should|must] i go to use #?",
        "@은 어디서 [타?|타요?|타나요?|떠나?|시작해?|타는지 알려 줘]|@은 어느 역에서 [타?|떠나?|타나요?|타야 해?|타는지 <싶어>]|@은 어디에서 [올라?|시작하&나|타면 돼?]|@을 쓰려면 어느 역으로 [가?|가야 해?|가면 되나요?]|@은 [무슨 역|어느 도시]에서 [떠나?|시작돼?|떠나나요?]|@ 타는 데가 [어디야?|어디예요?|어딘지 알려 줘]",
        _TOWN, "[where do i get on|starting where|where does it start]?", "[어디서 타?|어디서 떠나요?]",
    ),
    (
        "To|Arrival station|Destination|Going to", "도착역|도착지|목적지|내리는 역",
        "where [do i|does one|do we|will i] [get off|get out|end up|arrive|leave the train] with #?|where does @ [end|take me|lead|get me|go]?|at [which|what] [stop|station] does @ [end|finish]?|<tell> [where @ ends|where i get off with #|where @ takes me]|how far can i [travel|ride|go] with #?|which [town|city|place] does @ [go to|take me to|get me to]?|where is somebody with # [going|headed|heading|bound]?",
        "@은 어디서 [내려?|내리나요?|끝나?|내리는지 알려 줘|내려야 해?]|@은 어디까지 [가?|가나요?|갈 수 있&어|가는지 <싶어>|타고 가?]|@은 어디로 [가는 거야?|가?|가나요?|가는 표야?]|@으로 [가면|타면] 어디에 [도착해?|닿아?|내려?]|@은 어느 [역|도시]까지[야?|예요?|인가요?| 가?]|@의 [마지막 역은?|끝은 어디야?|종점은 어디예요?]",
        _TOWN, "[where do i get off|where to|where am i going|where does the trip end]?", "[어디서 내려?|어디까지 가?|어디 가는 거야?]",
    ),
    (
        "Date|Travel date|Date of travel|Valid on", "날짜|승차일|이용일|탑승일|출발일",
        "[when|on what day|on which day] [do i|do we|does one|will i] [travel|go|leave|ride] with #?|which day is @ (good |valid |meant )for?|[when|on what day] [can|may|must] @ be used?|<tell> [which day # is for|when i travel with #|when @ is good]|what day [is it for|do i travel on] with #?|how soon is the trip with #?|for [when|what day] [was @ booked|did i book @|is @]?",
        "@은 언제 [가는 거야?|가?|가나요?|써?|쓰는 거야?|타?|타는지 알려 줘]|@은 며칠[이야?|날 가?|에 타나요?|에 떠나?|자 표야?]|@은 몇 월 며칠[이야?|에 타?|에 가나요?|인지 <싶어>]|@은 어느 날 [쓸 수 있&어|가나요?|타는 거야?]|@은 무슨 날 [여행이야?|가는 거예요?|표야?]|@은 언제 [쓸 수 있&어|사용하&나|유효해?]",
        _date(2024, 2027), "[when do i travel|which day|what day do i go|when is the trip]?", "[언제 가?|며칠에 타?|몇 월 며칠이야?]",
    ),
)  # fmt: skip

_FORECAST = _thing(
    "dashboard", "Weather|Forecast|Weather stations|Local weather|Observations", "날씨|일기예보|관측소|지역별 날씨|기상 정보", "place|spot|town|region", "동네|지역|도시",
    _TOWN,
    (
        "Temperature|Temp.|Air temperature|Now", "기온|온도|현재 기온|현재 온도",
        "how [warm|cold|hot|mild|chilly] [is it|does it get|will it be|has it got] [at|in] #?|is it [warm|cold|freezing|hot] [at|in] #, how many degrees?|how many degrees [is it|are there|do they have|has it got] [at|in] #?|[do i|would i] need a [coat|jumper|jacket] [at|in] #, how cold is it?|<tell> how [warm|cold|hot] it is [at|in] #|what does the thermometer [say|show] [at|in] #?|degrees [at|in] #?",
        "@은 얼마나 [더워?|추워?|따뜻해?|덥나요?|춥나요?|쌀쌀해?]|@은 몇 도[야?|예요?|인가요?|쯤 돼?|까지 올라가?|인지 알려 줘]|@은 [추워, 몇 도야?|춥나요, 덥나요?|더운 편이야?|쌀쌀해?]|@은 지금 [더운지|추운지|따뜻한지] [알려 줘|<싶어>]|@은 [외투|코트|겉옷] 입을 만큼 추워, 몇 도야?|@에 온도계가 [몇 도야?|몇 도를 가리켜?]",
        _number(-18, 38, "*°C|* °C|*°", "*°C|*도|*°"), "[how warm is it|how cold is it|is it hot|how many degrees|do i need a coat]?", "[지금 몇 도야?|추워?|더워?|밖에 얼마나 추워요?]",
    ),
    (
        "Wind|Wind speed|Gusts|Wind (max)", "바람|풍속|최대 풍속|바람 세기",
        "how [windy|stormy|gusty|breezy] [is it|will it be|does it get] [at|in] #?|how [hard|strongly|fast] does it blow [at|in] #?|is it [windy|calm|stormy|blowing] [at|in] #, how much?|<tell> how [windy|stormy|breezy] it is [at|in] #|how strong [is the breeze|are the gales|is the storm] [at|in] #?|could i [sail|fly a kite] [at|in] #, how hard does it blow?|how fast is the air moving [at|in] #?",
        "@은 얼마나 세게 [불어?|부나요?|부는지 알려 줘|불까?]|@은 [폭풍이야?|잔잔해?|얼마나 부는 편이야?]|@에 [세게|많이|얼마나] [부나요?|불어요?|불고 있&어]|@은 초속 [몇이야?|얼마야?|몇 미터로 불어?]|@에서 [연 날리기|돛단배 타기] 좋아, 얼마나 불어?|@은 공기가 얼마나 빨리 [움직여?|흐르나요?]",
        _either(_number(1, 110, "* km/h|* mph|* kn", "*km/h|시속 *km"), _joined("NW|SE|N|S|W|E|SW; ;8|14|22|31|45|52; km/h", "북서|남동|북|남|서|동; ;2|3|4|5|7|9|12;m/s")), "[how windy is it|is it stormy|does it blow hard]?", "[많이 불어?|세게 부나요?|폭풍이야?]",
    ),
    (
        "Humidity|Relative humidity|Moisture", "습도|상대 습도|수분",
        "how [humid|damp|moist|muggy|dry|sticky] is [it|the air] [at|in] #?|how much [moisture|water|damp] is in the air [at|in] #?|is the air [dry|damp|sticky] [at|in] #, how much?|<tell> how [humid|damp|dry|muggy] it is [at|in] #|will my [washing|laundry] dry [at|in] #, how damp is it?|how [wet|close] is the air [at|in] #?",
        "@은 얼마나 [습해?|눅눅해?|끈적해?|건조해?|축축해?|습한지 알려 줘]|@은 [건조해, 습해?|눅눅한가요?|꿉꿉해?]|@ 공기가 얼마나 [축축해?|말랐&어|촉촉해?|건조해?]|@에서 빨래가 잘 말라, 얼마나 습해?|@은 [습한|건조한] [편이야?|편인가요?|정도가 어때?]|@ 공기에 물기가 얼마나 [있&어|많아?]",
        _number(18, 99, "*%|* %|* % RH", "*%|* %|*퍼센트"), "[how humid|is it dry|how damp is it]?", "[습해?|눅눅해?|건조한가요?]",
    ),
    (
        "Chance of rain|Rain|Precipitation|Rain probability", "강수 확률|비|강수량|비 올 확률",
        "[will|does|could|might] it [rain|pour|be wet|drizzle] [at|in] #, how likely?|do i need an umbrella [at|in] #?|how [likely|probable] [is a shower|are showers|is it to get wet] [at|in] #?|should i take [an umbrella|a raincoat|wellies] to #?|<tell> [how likely showers are in #|if i need an umbrella in #|whether i get wet in #]|will i get [wet|soaked] [at|in] #, how likely?|does it stay dry [at|in] #?",
        "@은 [우산|우비|장화] [필요해?|챙겨야 해?|가져가야 하나요?|있어야 돼?]|@에 비가 [올까?|오나요?|와?|내려?|올 것 같&은]|@은 [젖을까|소나기 올까|맑게 지나갈까], 몇 퍼센트야?|@에 가면 비를 [맞을까?|맞나요?|만날까?]|@은 [비 소식|소나기] 있&어|@에 비가 올 가능성이 [얼마나 돼?|높아?|있&어]",
        _either(_number(0, 100, "*%|* %", "*%|* %"), _number(0.2, 38, "* mm|*mm", "*mm|* mm", 1)), "[will it rain|do i need an umbrella|will i get wet|should i take a raincoat]?", "[비 와?|우산 챙겨?|비 맞을까?]",
    ),
    (
        "Sunrise|Sun up|First light", "일출|해 뜨는 시각|해돋이",
        "when does the sun [rise|come up|get up|appear] [at|in] #?|when does it get [light|bright] [at|in] #?|when [is dawn|does the day begin|does the day break|does the night end] [at|in] #?|<tell> when [it gets light|the sun comes up|the day breaks] [at|in] #|how early is it light [at|in] #?|until when is it dark in the morning [at|in] #?|from when on [is there daylight|can i see without a lamp] [at|in] #?",
        "@은 해가 언제 [떠?|뜨나요?|뜨는지 알려 줘|올라와?|나와?]|@은 몇 시에 [해가 떠?|밝아?|날이 새?|동이 터?|환해지나요?]|@은 아침에 언제 [밝아져?|환해져?|밝아지나요?]|@은 동이 언제 [터?|트나요?|트는지 <싶어>]|@에서 해 뜨는 걸 보려면 몇 시에 [일어나?|나가?|가야 해?]|@은 새벽 몇 시까지 [어두워?|깜깜해?|어둡나요?]",
        _joined("5|6|7|4|8;:;02|07|11|14|19|23|28|31|36|42|47|53|58;|| am", "|오전 ;5|6|7|4;:;02|07|11|14|19|23|28|31|36|42|47|53|58"), "[when does it get light|when does the sun come up|when is dawn]?", "[해 언제 떠?|몇 시에 밝아져?]",
    ),
    (
        "Sunset|Sun down|Dusk", "일몰|해 지는 시각|해넘이",
        "when does the sun [set|go down|sink|disappear] [at|in] #?|when does it get dark [at|in] #?|when does [night fall|the night begin|the day end|darkness fall] [at|in] #?|<tell> when [it gets dark|the sun goes down|night falls] [at|in] #|how long is it light in the evening [at|in] #?|until when [is there daylight|can i play outside|can i see without a lamp] [at|in] #?|from when on do i need a lamp [at|in] #?",
        "@은 해가 언제 [져?|지나요?|지는지 알려 줘|넘어가?|들어가?]|@은 몇 시에 [해가 져?|어두워져?|깜깜해져?|어두워지나요?|캄캄해?]|@은 저녁에 언제까지 [밝아?|환해?|밝나요?]|@에서 노을을 보려면 [언제|몇 시에] [가야 해?|나가?|가면 되나요?]|@은 언제 [밤이 돼?|밤이 시작돼?|어두워지&나]|@은 몇 시부터 [불을 켜야 해?|깜깜해?|어둡나요?]",
        _joined("16|17|18|19|20|21;:;03|08|12|16|21|24|29|33|37|41|46|52|57", "16|17|18|19|20;:;03|08|12|16|21|24|29|33|37|41|46|52|57"), "[when does it get dark|when does the sun go down|light until when]?", "[해 언제 져?|몇 시에 어두워져?]",
    ),
    (
        "Pressure|Air pressure|Barometer", "기압|해면 기압|대기압",
        "what does the barometer [say|show|read] [at|in] #?|how many [hectopascals|millibars|hpa] [is it|are there|do they measure] [at|in] #?|how [high|low|heavy] is the [barometer|air] [at|in] #?|<tell> [what the barometer says|how many hectopascals they have] [at|in] #|is it a [high or a low|low or a high] [at|in] #?|how [much|heavily] does the air [press|weigh] down [at|in] #?",
        "@ 바로미터는 [몇이야?|얼마를 가리켜?|얼마예요?]|@은 몇 [헥토파스칼|hPa|밀리바]<야>?|@은 [고기압이야, 저기압이야?|고기압인가요, 저기압인가요?|저기압인지 알려 줘]|@ 공기가 얼마나 [무거워?|눌러?|누르나요?]|@은 공기가 누르는 힘이 [얼마야?|얼마나 돼?|얼마예요?]|@ 바로미터 [값 알려 줘|눈금은?|읽어 줘]",
        _number(978, 1042, "* hPa|* mbar|*hPa", "*hPa|* hPa|*헥토파스칼"), "[is it a high or a low|what does the barometer say]?", "[고기압이야, 저기압이야?]",
    ),
)  # fmt: skip

_HOTEL = _thing(
    "table", "Hotels|Places to stay|Guest houses|Search results|Stays", "호텔|숙소|숙박 검색 결과|펜션|게스트하우스", "hotel|guest house|place", "호텔|숙소|숙박업소",
    _joined("|Hotel |Villa |Pension |Hostel ;" + _STEMS + "; ;Inn|Lodge|House|Park|Court|Rooms|View|Garden", _STEMS_KO + "; ;호텔|펜션|게스트하우스|모텔|리조트|한옥스테이|여관|스테이"),
    (
        "Price per night|Nightly rate|Per night|Room rate", "1박 요금|숙박 요금|객실 요금|1박 가격",
        "how [much|dear|expensive] is [a bed|a room|sleeping] at #?|what do they [charge|ask|want] [at|for a bed at|for a room at] #?|how much [do i pay|does it cost|would i spend] to [sleep|stay|spend the night] [at|in] #?|is @ [cheap|dear|expensive|affordable], how much?|<tell> how [cheap|expensive|dear] @ is|what does [a room|one night|a double|sleeping] [at|in] # cost?|what would [i|we] have to pay [at|in] #?|can i afford #, how much is it?",
        "@은 하루 자는 데 <얼마야>?|@은 하룻밤에 [얼마야?|얼마예요?|얼마나 해?|얼마인지 알려 줘]|@에서 [자려면|묵으면|하루 묵으려면] 얼마 [들어?|내야 해?|하나요?|줘야 돼?]|@은 [비싸?|싸?|비싼가요?|비싼 데야?]|@은 방값이 [얼마야?|어떻게 돼?|얼마예요?|얼마나 하나요?]|@ 방 하나에 얼마[야?|예요?|인가요?|를 받아?]|@에서 하루 지내는 데 얼마 [써야 해?|드나요?|들까?]",
        _price(35, 420), "[how much for a bed|what does a room cost|how much to stay]?", "[방값 얼마야?|하루에 얼마야?|자는 데 얼마예요?]",
    ),
    (
        "Stars|Category|Star rating|Class", "등급|호텔 등급|성급|별 개수",
        "how [luxurious|posh|fancy|upmarket|grand] is @?|how many [asterisks|of five] does @ have?|is @ [luxury|posh|a luxury place|simple or grand], which category?|<tell> how [posh|luxurious|fancy] @ is|[which|what] [standard|official grade|level of comfort] does @ have?|what sort of [comfort|standard] [can i expect|is there] at #?|how [high-class|classy|comfortable] is @?",
        "@은 몇 성[이야?|급이야?|급인가요?|급인지 알려 줘|급 호텔이야?]|@은 얼마나 [고급이야?|좋은 데야?|호화로워?|고급스러워?]|@은 별이 몇 개[야?|예요?|인가요?|인지 <싶어>]|@은 [고급이야|럭셔리야], 몇 성급이야?|@은 별 몇 개짜리[야?|예요?|인가요?|인지 알려 줘]|@은 [수준이 어때?|급이 어떻게 돼?|급이 어때요?]",
        _joined("2|3|4|5; stars|-star| star house;|| plus| superior| comfort| boutique", "1|2|3|4|5;성|성급|성급 호텔|성 (별);| 비즈니스| 가족형| 부티크"), "[how posh is it|is it a luxury place|how fancy]?", "[몇 성급이야?|별 몇 개야?]",
    ),
    (
        "Check-in|Check-in from|Arrival from|Rooms ready", "체크인|입실|입실 시간|체크인 시간",
        "when can [i|we] [get into|move into|have|go up to] [the room|my room|our room] [at|in] #?|[from when|how early|from what time] can [i|we] [arrive|turn up|come|get the key] at #?|when do i get [my key|the key|the keys|my room] at #?|<tell> [from when the rooms are ready at #|how early i can turn up at #]|when [are the beds ready|is my bed ready] [at|in] #?|what's the earliest i can [arrive|turn up|come] at #?",
        "@에 몇 시부터 [들어갈 수 있&어|들어가?|들어가나요?|짐 풀 수 있&어]|@은 언제부터 방에 [들어가?|들어갈 수 있&어|들여보내 줘?]|@ 열쇠는 언제 [받아?|줘?|받나요?|받을 수 있&어]|@은 몇 시에 [가면 방을 줘?|가야 방에 들어가?|가면 되나요?]|@은 방이 언제 [준비돼?|비어?|준비되나요?]|@에 아무리 일러도 몇 시에 [가?|가야 해?|가면 돼?]",
        _joined("|from |after ;13|14|15|16|17|2|3|4;:;00|30|15|45", "오후 ;1|2|3|4|5;:;00|30|15|45;|| 이후|부터"), "[when can i get into my room|from when can i come|when do i get the key]?", "[몇 시부터 들어가?|열쇠 언제 줘?]",
    ),
    (
        "Check-out|Check-out by|Leave by|Rooms vacated by", "체크아웃|퇴실|퇴실 시간|체크아웃 시간",
        "[by when|until when|when] [must|should|do] [i|we] [leave|be out|get out of the room|hand back the key|vacate the room] [at|in] #?|how long may [i|we] [sleep in|keep the room|stay in bed] on the last day [at|in] #?|<tell> by when [i must leave|the key has to be back|we have to be gone] at #|[by|until] what time [do they want the room back|must the bags be packed|do they throw us out] at #?|how late can i [get up|leave|hand in the key] on the last morning at #?",
        "@은 몇 시까지 [나가야 해?|나가야 하나요?|방 빼야 해?|비워 줘야 돼?|나오면 돼?]|@은 언제까지 [방을 비워?|나가?|있어도 돼?|잘 수 있&어|나가야 하는지 알려 줘]|@ 마지막 날 몇 시까지 [있어도 돼?|자도 돼?|쉴 수 있&어]|@ 열쇠는 언제까지 [돌려줘?|반납해?|돌려줘야 하나요?]|@은 몇 시에 [쫓겨나?|짐 싸서 나가?|방 빼?]|@은 늦어도 몇 시에 [나가?|떠나야 해?|나서야 돼?]",
        _joined("|by |until |before ;9|10|11|12;:;00|30|15|45;|| am", "|오전 ;8|9|10|11;:;00|30|15|45;|| 이전| 전"), "[when must i be out|by when do i leave|how late can i sleep in]?", "[언제 나가야 해?|몇 시에 방 빼?]",
    ),
    (
        "Distance|Distance to centre|From the centre|To the beach", "거리|시내까지|도심에서|역에서",
        "how far [out|away|off] is @?|how [near|close|far off] is @?|how [long|far] must i walk (from the middle of town )to #?|is @ [central|far|close by|in the middle of town], how far?|<tell> how [far|near|close|central] @ is|how many [kilometres|miles|steps] is it to #?|how [far from everything|remote|central|well placed] is @?",
        "@은 얼마나 [멀어?|가까워?|먼가요?|떨어져 있&어]|@은 [가까워, 멀어?|시내랑 가까워?|멀리 있&어]|@은 몇 킬로[야?|예요?| 떨어졌&어|나 가야 해?]|@까지 [걸어서 얼마나 가?|얼마나 가야 해?|몇 미터<야>?]|@은 중심가에서 [멀어?|얼마나 가?|얼마나 돼?|먼지 알려 줘]|@은 얼마나 [외져 있&어|가까운 데 있&어]",
        _number(0.1, 19, "* km|* miles|*km", "*km|* km|*킬로미터", 1), "[how far|how far away|is it central|how close is it]?", "[멀어?|시내에서 가까워?|걸어갈 만해?]",
    ),
    (
        "Breakfast|Breakfast included|Meals|Board", "조식|아침 식사|식사|조식 포함",
        "do [i|we] get [something to eat in the morning|food|fed] [at|in] #?|what is there to eat [in the morning|after getting up] [at|in] #?|is [morning food|food|eating] [included|in the price|free] at #?|<tell> [what they serve in the morning|if food is included] at #|do i have to pay for [coffee and rolls|my morning coffee|food] at #?|what do they [serve|put on the table|offer] in the morning at #?|will i go hungry in the morning at #?",
        "@은 아침에 [밥 줘?|먹을 거 줘?|뭐 먹어?|뭘 주나요?|밥이 나와?]|@은 아침밥 [포함이야?|공짜야?|나와?|따로 내?|주나요?]|@에서 아침은 [어떻게 먹어?|따로 사 먹어?|주는 거야?]|@은 먹을 게 [포함돼 있&어|나오&나]|@은 자고 나면 [뭐 먹어?|뭘 차려 줘?|뭐 주나요?]|@은 아침값을 [따로 내?|받나요?|내야 해?]",
        _joined("Buffet|Included|Not included|Continental|Cooked|Vegan|On request|Self-service|Half board|Full board;|, free| until 10| from 7| +$9| +€12", "뷔페|포함|불포함|한식|간단식|유료|룸서비스|토스트|셀프;|, 무료| 10시까지| 7시부터| +9,000원| +15,000원"), "[do we get food in the morning|is food included]?", "[아침밥 줘?|밥 나와?]",
    ),
    _CALL,
    _RATING,
)  # fmt: skip

_RESTAURANT = _thing(
    "table", "Restaurants|Places to eat|Cafes and restaurants|Shops nearby|Where to eat", "맛집|음식점|식당 목록|근처 가게|카페", "restaurant|place|shop", "식당|가게|음식점|집",
    _joined("|The |Chez |Da |Old |Little ;" + _STEMS + "|" + _GIVEN + "; ;Kitchen|Grill|Table|Corner|Bistro|Cafe|Oven|Pan", _STEMS_KO + "; ;식당|국수|분식|카페|빵집|갈비|횟집|김밥|반점|곱창"),
    _OPENING,
    _CALL,
    _WHEREABOUTS,
    _RATING,
    (
        "Cuisine|Food|Style|Speciality", "음식 종류|메뉴|대표 메뉴|업종|전문",
        "what (sort of |kind of )(dishes |meals )[can i eat|do they serve|do they cook|do i get|is there to eat] [at|in] #?|what do they [cook|fry|put on the plate|make] [at|in] #?|what can [i|we|one] [eat|order|have for dinner|have for lunch] [at|in] #?|<tell> what [they serve|one eats|the cooks make|comes out of the kitchen] [at|in] #|from which [country|part of the world] are the dishes [at|in] #?|what is # [known for|famous for|good for]?|do they do [pizza|curry|fish|noodles] [at|in] #, or what?",
        "@은 뭐 파는 [데야?|집이야?|곳이야?|가게예요?]|@은 뭐가 [맛있&어|유명해?|나와?|유명한가요?]|@에서 뭘 [먹어?|먹을 수 있&어|시켜?|팔아?|먹나요?]|@은 [한식이야, 양식이야?|중식이야, 일식이야?|어느 나라 요리야?]|@은 무슨 [요리를 해?|집이야?|요리 하나요?|걸 만들어?]|@에 가면 뭐 [먹지?|시키지?|먹을까?|먹는지 알려 줘]",
        _joined("Italian|Thai|Greek|Korean|Indian|Turkish|Mexican|Vietnamese|Persian|Spanish|Polish|French|Vegan|Lebanese|Peruvian;|, grill|, seafood|, soups|, noodles|, cakes|, fusion", "한식|중식|일식|양식|태국식|인도식|베트남식|분식|해산물|채식|이탈리아식;|, 국수|, 구이|, 찜|, 전골|, 디저트|, 튀김"), "[what do they cook|what can we eat there]?", "[뭐 팔아?|뭐 먹을 수 있어?]",
    ),
    (
        "Average price|Price per person|Cost for two|Main courses", "1인당 가격|평균 가격|인당 비용|가격대",
        "how [expensive|dear|cheap] is it to eat [at|in] #?|what [do i|does one|will i] [pay|spend|shell out] for [a meal|dinner|lunch|eating] [at|in] #?|is @ [cheap|dear|expensive|affordable], how much?|how much (money )[should i bring to|do i need at|will i spend at] #?|<tell> [how dear @ is|what dinner costs at #|how much one spends at #]|what does [a meal|dinner|lunch|eating out] [at|in] # [cost|come to|set me back]?",
        "@은 한 사람이 먹는 데 [얼마야?|얼마 들어?|얼마나 하나요?|얼마예요?]|@은 [비싸?|비싼 데야?|싼 편이야?|비싼가요?]|@에서 [밥 한 끼|한 끼|식사]에 얼마 [해?|하나요?|들어?|써?]|@에 돈 얼마 [들고 가?|가져가야 해?|있어야 돼?]|@에서 먹으면 얼마나 [나와?|나오나요?|내?|쓸까?]|@은 한 명당 <얼마야>?",
        _price(6, 95), "[is it expensive there|what does a meal cost]?", "[비싼 데야?|한 끼 얼마야?]",
    ),
    (
        "Closed|Closed on|Rest day|Day off", "휴무|휴무일|정기 휴무|쉬는 날",
        "which [day|days|weekday] [do they rest|is nobody there|should i not go|are they away|do they take off] [at|in] #?|when should i not [come|go] to #?|on what [day|weekday] will i find the door [locked|shut] at #?|<tell> [when they rest at #|which day nobody works at #|which day i shouldn't go to #]|on which day is there no [food|service|staff] at #?|when do the [staff|cooks|people] of # [take a break|have a day to themselves|rest]?|when is nobody at #?",
        "@은 언제 [쉬어?|쉬나요?|안 해?|안 여나요?|쉬는지 알려 줘]|@은 무슨 요일에 [쉬어?|쉬나요?|안 열어?|문을 안 열어?]|@은 언제 가면 [안 돼?|헛걸음이야?|문이 잠겼&어]|@은 며칠에 [쉬어?|쉬나요?|놀아?]|@이 [안 하는|안 여는|노는] [날은?|요일은?|날이 언제야?|요일 알려 줘]|@은 어느 날 [비어 있&어|문을 안 여나요?]",
        _joined("Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays|1st Monday|Last Sunday|Mon;||, 24 Dec|, holidays|, August|, 1 January", "월요일|화요일|수요일|목요일|금요일|토요일|일요일|첫째 월요일|둘째 화요일|마지막 일요일;||, 설날|, 추석|, 공휴일"), "[which day do they rest|when should i not come]?", "[언제 쉬어?|무슨 요일에 안 해?]",
    ),
)  # fmt: skip

_MUSEUM = _thing(
    "table", "Museums|Sights|Castles and museums|What to see|Galleries", "박물관|관광지|미술관|볼거리|성과 박물관", "museum|castle|gallery|sight", "박물관|미술관|전시관|관광지",
    _joined("|The |Royal |City ;" + _STEMS + "; ;Museum|Castle|Gallery|Palace|Abbey|Fort|Archive", _STEMS_KO + "; ;박물관|미술관|기념관|산성|궁|전시관|민속촌|과학관"),
    _OPENING,
    _WHEREABOUTS,
    (
        "Entry fee|Admission|Tickets|Entrance|Admission fee", "입장료|관람료|이용 요금|입장권",
        "how much [does it cost|is it|do i pay|must i pay] to [get in|go in|look round] at #?|what do they [charge|want|ask] [at the door|for a visit|from visitors|from grown-ups] [at|of] #?|is @ [free|cheap|expensive], how much?|what does [a visit|seeing everything|getting in] at # cost?|<tell> [how much it is to visit #|what i pay at the door of #|if @ is free]|do i have to pay for seeing #?|how dear is @?",
        "@에 들어가는 데 [얼마야?|얼마 내?|얼마예요?|돈 내?|얼마 드나요?]|@은 [공짜야?|무료야?|돈 내야 해?|무료인가요?]|@을 [구경하려면|보려면|둘러보려면] 얼마 [내?|내야 해?|들어?|드나요?]|@은 어른이 <얼마야>?|@은 표 한 장에 <얼마야>?|@ 문 앞에서 얼마 [받아?|내나요?|내면 돼?]",
        _price(3, 38), "[how much to get in|is it free|what do they charge at the door]?", "[들어가는 데 얼마야?|공짜야?|돈 내야 해?]",
    ),
    (
        "Director|Curator|Head|Managed by", "관장|책임자|학예사|대표",
        "who [runs|leads|manages|heads|is in charge of|looks after] @?|who is the [boss|chief|person in charge|leader] [of|at] #?|under [whom|whose leadership] is @?|<tell> who [runs|leads|is in charge of|looks after] @|[who|which person] [takes the decisions|has the say|is at the top] [at|of] #?|by whom is @ [run|led|looked after]?|whom would i [write to|ask for] as the boss of #?",
        "@은 누가 [이끌어?|맡고 있&어|운영하&나|책임지&나|관리해?]|@에서 제일 높은 사람은 [누구야?|누구예요?|누군지 알려 줘]|@의 [우두머리는?|장은 누구야?|윗사람은 누구예요?|총괄은 누구야?]|@은 누구 [밑에 있&어|책임이야?|손에 있&어]|누가 @을 [이끌고 있&어|지휘해?|돌봐?]|@에서 [결정권자는|총괄하는 사람은] 누구<야>?",
        _PERSON, "[who is the boss|who runs it]?", "[누가 운영해?|제일 윗사람이 누구야?]",
    ),
    (
        "Founded|Established|Since|Foundation", "설립|개관|설립 연도|개관일|창립",
        "how old is @?|[when|in what year] [was @ set up|did @ begin|did @ start|was @ created|did it all begin for #]?|since when [has @ existed|does @ exist|has there been #|is there #]?|how long has @ [been around|existed|been there]?|<tell> [how old @ is|since when @ exists|when @ was set up]|when did [somebody|they] [set up|start|create] @?|when did @ first [welcome people|let people in|show its treasures]?",
        "@은 언제 [생겼&어|만들어졌&어|세워졌&어|시작했&어|문을 열었&어]|@은 몇 년에 [생겼&어|세웠&어|만들었&어]|@은 언제부터 [있었&어|있는 거야?]|@은 얼마나 [오래됐&어|된 거야?|된 곳인가요?]|@은 생긴 지 [얼마나 됐&어|몇 년 됐&어]|@의 역사는 언제 [시작됐&어|시작해?]",
        _either(_year(1620, 2022), _date(1880, 2022)), "[how old|since when does it exist|when was it set up]?", "[언제 생겼어?|얼마나 오래됐어?]",
    ),
    (
        "Visitors|Annual visitors|Visitors a year|Guests per year", "연간 관람객|방문객|관람객 수|연간 방문객",
        "how [popular|busy|crowded|well attended] is @?|how many [people|tourists|guests] [come to|go to|see|visit] @ [a year|every year|each year]?|how many [pass|walk] through the doors of # [each year|a year]?|<tell> how [popular @ is|many people go to #|many come to #]|does @ [get many people|attract crowds|draw many people], how many?|how large are the crowds at #?|how many tickets does @ sell a year?",
        "@은 얼마나 [인기 있&어|붐벼?|북적여?|인기가 많아?]|@에 해마다 몇 명[이 와?|이 가?|이나 오나요?|쯤 들러?]|@에 사람들이 얼마나 [와?|오&나|가?|많이 와?]|@은 1년에 몇 명이 [봐?|구경해?|찾아?|찾나요?|들러?]|@을 [찾는|구경하는|보러 오는] 사람이 [몇 명이야?|얼마나 돼?|얼마나 많아?]|@은 한 해에 표가 몇 장 [팔려?|팔리나요?]",
        _number(4000, 2400000, "*|*|* a year|c. *", "*명|연 *명|약 *명"), "[how popular|how many people come]?", "[인기 많아?|몇 명이나 와?]",
    ),
    (
        "Collection|Exhibits|Highlights|Items", "소장품|전시품|주요 전시|컬렉션",
        "what can [i|one|we] [see|look at|admire|discover] [at|in|inside] #?|what [is shown|do they show|is there to see|hangs or stands] [at|in] #?|what is [behind the glass|in the rooms|on the walls] [at|of|in] #?|<tell> what [there is to see|they keep|they show|one can admire] [at|in] #|why would i go to #, what is there?|what do they [keep|own|gather|store] [at|in] #?|what treasures does @ have?",
        "@에서 뭘 [볼 수 있&어|구경해?|봐?|보나요?|감상해?]|@에 뭐가 [있&어|걸려 있&어|놓여 있&어]|@은 뭘 [보여 줘?|모아 놨&어|갖고 있&어|간직하&나]|@에 가면 [뭐 봐?|볼 게 뭐야?|뭘 보나요?|볼 게 뭐예요?]|@은 볼거리가 [뭐야?|뭐예요?|뭐 있&어]|@은 무엇을 [보관하&나|모았&어|보여 주&나]",
        _joined("Old |Rare |Local |Roman |Modern |Royal |Folk ;coins|clocks|paintings|maps|ships|dolls|armour|fossils|posters|carpets|amber|engines|costumes|books|masks", "옛 |희귀 |지역 |현대 |왕실 |민속 |조선 ;동전|시계|회화|지도|선박|인형|갑옷|화석|포스터|도자기|유리 공예|가면|의상|서적"),
    ),
)  # fmt: skip

_TOWN_FACTS = _thing(
    "article", "Towns|Cities|Municipalities|Towns of the region|Boroughs", "도시|시군구|지방 자치 단체|지역 도시", "town|city|village", "도시|마을|고장",
    _TOWN,
    (
        "Population|Inhabitants|Residents|Population (est.)", "인구|인구수|주민 수|총인구",
        "how many [people|citizens|souls|locals] [live|dwell|are there|make their home] in #?|how populous is @?|how many [call # home|are at home in #|are counted in #]?|how many [people|citizens] does @ [have|count|house]?|<tell> how many [people live in #|people @ has|citizens @ counts]|is @ [crowded|populous], how many live there?|what is the [headcount|number of people] [in|of] #?|how many would i meet if all of # came out?",
        "@에 몇 명이 [살아?|살고 있&어|사나요?|사는지 알려 줘|살까?]|@에는 사람이 얼마나 [살아?|사나요?|많아?|많이 살아?]|@은 몇 명[이야?|이나 돼?|쯤 살아?|이 사는 곳이야?]|@에 사는 사람은 [몇이야?|얼마나 돼?|몇 명이에요?|몇 명인지 <싶어>]|@ 주민이 [몇이야?|몇 명이야?|얼마나 되나요?]|@은 사람 수가 [어떻게 돼?|얼마야?|얼마예요?]",
        _number(800, 4800000, "*|*|c. *|* (2023)", "*명|*명|약 *명"), "[how many live there|how many people]?", "[몇 명 살아?|사람 많이 살아?]",
    ),
    (
        "Area|Total area|Land area|Surface", "면적|총면적|넓이|행정 면적",
        "how [big|vast|extensive|spread out] is the land of #?|how much [land|ground|space] does @ [cover|take up|occupy|fill]?|how many [square kilometres|square miles|hectares] [is @|does @ cover|has @ got]?|<tell> how much [land|ground] @ [covers|takes up]|over [what|how much] [ground|land] does @ [spread|stretch|sprawl]?|how far does @ [spread|sprawl], in square kilometres?|what is the extent of #?",
        "@은 얼마나 [넓어?|넓나요?|큰 땅이야?|널따래?]|@은 땅이 얼마나 [커?|넓어?|돼?|되나요?]|@은 몇 [제곱킬로미터|km²|평]<야>?|@은 얼마나 넓&은|@은 어느 정도 [땅을 차지해?|넓은 거야?|공간을 차지하나요?]|@의 땅 크기는 [얼마야?|어느 정도야?|얼마예요?]",
        _number(3, 2900, "* km²|* sq km|*km²|* sq mi", "*km²|* km²|*제곱킬로미터", 1), "[how much land|how many square kilometres]?", "[얼마나 넓어?|땅이 얼마나 커?]",
    ),
    (
        "Mayor|Lord mayor|Council leader|Head of council", "시장|단체장|군수|현 시장",
        "who [runs|governs|leads|rules|is in charge of|is at the head of] @?|who was [elected|voted|chosen] to [lead|run|govern] @?|[who|which politician] [is in the town hall|sits in the town hall|wears the chain of office] [in|of] #?|<tell> who [runs|governs|leads] @|who is the [boss|chief|top politician|first citizen] of #?|by whom is @ [run|governed|led]?|whom did the people of # [vote for|elect|choose]?",
        "@은 누가 [다스려?|이끌어?|맡고 있&어|이끄나요?|운영해?]|@에서 누가 [뽑혔&어|당선됐&어|행정을 맡았&어]|@에서 제일 높은 공무원은 [누구야?|누구예요?|누군지 알려 줘]|@ 시청의 [수장은?|우두머리는 누구야?|주인은 누구예요?]|@ 행정을 [책임지는|이끄는] 사람은 [누구야?|누구예요?|누군지 <싶어>]|@ 사람들은 누구를 [뽑았&어|선출했&어]",
        _PERSON, "[who runs the place|who was elected|who is in charge]?", "[누가 다스려?|누가 당선됐대?]",
    ),
    (
        "Founded|First mentioned|Established|Settled|Town charter", "설립|최초 기록|시 승격|형성 시기",
        "how old is @?|[when|in what year] [did people first settle in|did somebody first write about|did they set up|was the first house built in] #?|since when [is there|has there been|do people live in] #?|how long has @ [existed|been there|been on the map]?|<tell> [how old @ is|since when @ exists|when @ came to be]|when did @ [come into being|begin|start|come about|get its rights]?|how far back does @ go?",
        "@은 언제 [생겼&어|만들어졌&어|세워졌&어|시작됐&어]|@은 얼마나 [오래됐&어|오래된 거야?|오래된 곳이야?]|@은 몇 년에 [생겼&어|시가 됐&어|처음 나타났&어]|@은 언제부터 [있었&어|사람이 살았&어]|@의 역사는 [언제 시작돼?|언제부터야?|얼마나 길어?]|@은 생긴 지 [몇 년 됐&어|얼마나 됐&어]",
        _year(780, 1990), "[how old is it|since when does it exist|how far back does it go]?", "[얼마나 오래됐어?|언제부터 있었어?]",
    ),
    (
        "Elevation|Altitude|Height above sea level", "해발|고도|해발 고도|표고",
        "how high up [is @|does @ lie|are the people of #]?|how far above the sea [is @|does @ lie|are we in #]?|how many metres [up|above the water|above the sea] is @?|<tell> how high [up|above the sea] @ [is|lies]|is @ [high up|in the hills|low], how high?|at what height [is @|does @ lie|would i be in #]?|how high [must i climb|do i have to go] to get to #?",
        "@은 얼마나 높은 데 [있&어|자리해?]|@은 바다에서 몇 미터 [위야?|높이 있&어|위에 있&어]|@은 몇 미터에 [있&어|자리 잡았&어]|@은 [높은 지대야?|고지대인가요?|높은 곳이야?]|@은 바다보다 얼마나 [높아?|위에 있&어|높나요?]|@에 가려면 얼마나 [올라가?|높이 가야 해?]",
        _number(2, 1900, "* m|* m a.s.l.|* ft", "*m|해발 *m|* m"), "[how high up|how far above the sea]?", "[얼마나 높은 데야?|바다에서 몇 미터 위야?]",
    ),
    (
        "Postcode|Postal code|ZIP code|ZIP", "우편번호|우편 번호|우편 코드",
        "what [do i|should i|must i] [write on the envelope|put on the letter|put on the parcel] for #?|[which|what] [digits|number] [goes|belongs|do i write] on a letter to #?|<tell> [what digits letters to # need|what to write on a parcel to #]|i [want to send|am sending|have to post] a [letter|parcel|card] to #, [which code|what number] [is it|do i need]?|how do i address [a letter|a parcel|mail] to #, which code?|the [mail|post office|letter] [code|number] [of|for] #?|what code does the [post|mail|post office] use for #?",
        "@에 [편지|택배|소포] 보낼 때 번호 [뭐 써?|뭐 적어?|뭐라고 써요?|몇 번이야?]|@ 봉투에 몇 번을 [써?|적어?|써야 해?|적나요?]|@ 주소 앞에 [무슨 번호|몇 번을] 써?|@은 [우체국|편지] 코드가 [뭐야?|몇 번이야?|뭐예요?|몇인지 알려 줘]|@에 부칠 때 [다섯 자리|번호]는 [뭐야?|뭐예요?|알려 줘]|@은 택배 보낼 때 [코드가 몇이야?|번호 뭐야?|번호가 뭐예요?]",
        lambda rng, is_korean: f"{rng.randint(1000, 63999):05}" if is_korean else rng.choice([f"{rng.randint(10000, 99999)}", f"{rng.choice('BCDGLNSTW')}{rng.randint(1, 29)} {rng.randint(1, 9)}{rng.choice('ABDEFGHJL')}{rng.choice('NPQRSTUW')}"]), "[what do i write on the envelope|which digits for a letter]?", "[편지 봉투에 뭐라고 써?|택배 보낼 때 번호 뭐야?]",
    ),
    (
        "Twin town|Twinned with|Sister city|Partner town", "자매결연|자매도시|우호 도시|결연 도시",
        "[which|what] (foreign )[place|community] is @ [friends with|close to|linked with|tied to]?|with [which place|whom] [is @ paired|is @ friends|does @ have ties|does @ exchange pupils]?|who [is the friend|is the partner|are the friends] of #?|<tell> [which place is friends with #|with whom @ is paired]|does @ have [friends|a partner] abroad, which?|to which place do pupils of # go on exchange?|where abroad does @ have [ties|friends|a partner]?",
        "@은 어디랑 [친해?|맺어졌&어|인연을 맺었&어|친구 사이야?|교류해?]|@과 [친한|교류하는|짝을 맺은] [곳은?|데가 어디야?|곳이 어디예요?|곳 알려 줘]|@은 해외 어디와 [교류해?|가까워?|교류하나요?|짝이야?]|@의 [짝은?|친구 도시는?|파트너는 어디야?|짝이 어디예요?]|@은 어느 곳과 [결연했&어|손잡았&어]|@ 학생들은 교환으로 어디에 [가?|가나요?|가는지 알려 줘]",
        _TOWN, "[who is its partner abroad|which place is it friends with]?", "[어디랑 친해?|짝을 맺은 데가 어디야?]",
    ),
)  # fmt: skip

_MOUNTAIN = _thing(
    "article", "Mountains|Peaks|Summits|Volcanoes", "산|봉우리|명산|산 목록", "mountain|peak|summit", "산|봉우리|봉",
    _joined("|Mount |Great |Little ;" + _STEMS + ";" + " ;Peak|Horn|Top|Fell|Ridge|Needle|Dome", _STEMS_KO + ";산|봉|령|악|바위산"),
    (
        "Height|Elevation|Altitude|Summit", "높이|고도|해발|해발 고도",
        "how [high|tall] is @?|how far up [is the top of #|does @ go|would i be on top of #]?|how many [metres|feet] [high is @|tall is @|does @ rise|would i stand on top of #]?|<tell> how [high|tall] @ [is|rises|gets]|is @ [high|tall], how [high|tall]?|[up to|to] what level does @ [rise|reach|tower]?|how close to the sky does @ get, in metres?|what does @ measure?",
        "@은 얼마나 [높아?|높나요?|높아요?|솟았&어]|@은 몇 [미터|m]<야>?|@은 얼마나 높&은|@ 꼭대기는 몇 미터[야?|예요?|인가요?|나 돼?]|@에 오르면 몇 미터 [위야?|높이에 서?|위에 서나요?]|@은 [높은 편이야|높아], 몇 미터야?",
        _either(_number(310, 8600, "* m|*m|* metres", "*m|* m|*미터"), _number(900, 27000, "* ft|* feet", "*피트|* ft")), "[how high|how tall|how many metres up]?", "[얼마나 높아?|몇 미터야?]",
    ),
    (
        "First climbed|First ascent|First conquered", "초등|첫 등정|최초 등정|초등 연도",
        "when did [somebody|people|anyone|the first climbers|the first people] (first )[stand on top of|reach the top of|conquer|get up] #?|[when|in which year|in what year] was @ [conquered|beaten|mastered|scaled]( for the first time)?|<tell> when [the first people got up #|@ was conquered|somebody first stood on top of #]|since when has @ been [conquered|beaten]?|when was the top of # [reached|trodden] for the first time?|[when|what year] did the first [rope party|team|expedition] make it up #?",
        "@은 언제 처음 [올랐&어|정복됐&어|정복했&어|밟았&어]|@ 꼭대기에 언제 처음 [올라갔&어|섰&어|닿았&어]|@은 몇 년에 [정복됐&어|처음 올랐&어|사람 발이 닿았&어]|사람이 @을 처음 [오른|정복한|밟은] 때는 [언제야?|언제예요?|언젠지 알려 줘]|언제 사람들이 @을 [정복했&어|처음 올라갔&어]|@은 언제까지 아무도 [못 올랐&어|오르지 못했&어]",
        _either(_year(1786, 1999), _date(1820, 1999)), "[when did someone first reach the top|since when is it conquered]?", "[언제 처음 올랐어?|언제 정복됐어?]",
    ),
    (
        "First climber|Climbed by|First ascent by", "초등자|첫 등반가|최초 등반자",
        "who [was the first on|was first on top of|first stood on|first conquered|first got up|was first up] #?|by whom was @ (first )[conquered|beaten|scaled|mastered]?|[which|what] [mountaineer|climber|alpinist] (first )[got up|made it up|conquered|reached the top of] #?|<tell> who [was first on top of #|conquered #|got up # before all others]|whose feet were the first on #?|who [beat all others to the top of|made it before anyone else up] #?",
        "누가 @을 처음 [올랐&어|정복했&어|밟았&어|올라갔&어]|@을 처음 [오른|정복한|밟은] [사람은?|사람이 누구야?|사람은 누구예요?|사람 알려 줘]|@ 꼭대기에 누가 [먼저|처음] [섰&어|올라갔&어|닿았&어]|@은 누가 [정복했&어|제일 먼저 올랐&어|처음으로 올라갔&어]|@은 누구 발이 처음 닿았&어|@을 정복한 [등산가는?|산악인은 누구야?|산악인은 누구예요?]",
        _PERSON, "[who was first on top|who first conquered it|who got up first]?", "[누가 처음 올랐어?|누가 정복했대?]",
    ),
    (
        "Range|Mountain range|Part of|Massif", "산맥|산줄기|소속 산맥|산계",
        "[to which|to what] [chain|group|massif|row of peaks] does @ belong?|what is @ [part of|a part of]?|in [which|what] [chain of hills|group of peaks|massif] [is @|does @ stand|do i find @]?|<tell> [which chain @ belongs to|what massif @ is in|which group @ is part of]|among which [peaks|hills] [is @|does @ stand]?|[which|what] [chain|massif] [is home to|holds|contains] @?|what are the hills around # called?",
        "@은 어느 [줄기에 있&어|줄기야?|산지에 있&어|줄기에 속해?]|@은 무엇의 [일부야?|일부인가요?|한 봉우리야?]|@은 어디에 [속해?|속하나요?|속하는지 알려 줘]|@은 어느 [산맥에|줄기에|산군에] [들어가?|속하&나|있&어]|@ 주변 [산들은|봉우리들은] 뭐라고 [불러?|부르나요?|해?]|@은 무슨 [줄기에 속해?|산군이야?|줄기인지 <싶어>]",
        _joined(_STEMS + "; ;Alps|Hills|Range|Mountains|Highlands|Uplands|Massif", _STEMS_KO + ";산맥|산지|연봉|고원|정맥|산군"),
    ),
    (
        "Difficulty|Grade|Climbing grade|Hardest part", "난이도|등반 난도|등산 난이도|등급",
        "how [hard|tough|tricky|dangerous|demanding|easy] is [@|the way up #|going up #]?|is @ [hard|easy|tough|tricky] to [get up|climb|go up]?|can [a beginner|a child|my granny|anyone] [get up|manage|go up] #?|<tell> how [hard|tough|tricky|easy] @ is|how [fit|skilled|brave|experienced] must i be for #?|[is @ for beginners or experts|do i need ropes for #|is @ something for beginners]?|how much skill does @ [take|need|ask for]?",
        "@은 얼마나 [힘들어?|어려워?|험해?|험한가요?|어렵나요?|쉬워?]|@은 [초보도 오를 수 있&어|아이도 갈 만해?|험한 편이야?]|@에 오르기 [쉬워?|힘들어?|어려운가요?|어려운지 알려 줘]|@은 [초보용이야, 고수용이야?|밧줄이 필요해?|위험해?]|@에 가려면 얼마나 [잘 타야 해?|단련돼야 해?|경험이 있어야 돼?]|@은 누구나 [올라갈 수 있&어|가기 쉬워?]",
        _joined("Easy|Moderate|Hard|Very hard|Technical|Walk|Scramble|Expert|PD|AD|TD|Steep;|, rocky|, snow|, exposed|, ice|, ladders", "쉬움|보통|어려움|매우 어려움|초급|중급|상급|전문가;|, 암벽|, 빙설|, 급경사|, 너덜길|, 사다리"), "[is it hard to climb|can a beginner do it|how tough]?", "[오르기 힘들어?|초보도 갈 수 있어?]",
    ),
    (
        "Country|State|Location|Nation", "국가|나라|위치|소재 국가",
        "where (on earth |in the world )is @?|where [do i have to|must i|do i] [fly|travel|go] to [see|climb|visit] @?|[which|what] [land|nation] [is @ in|owns @|has @]?|<tell> where @ [is|stands|can be found]|in which [land|nation|part of the world] [is @|does @ stand|will i find @]?|to [whom|which land|which nation] does @ belong?|whereabouts is @?|whose [land|soil] does @ stand on?",
        "@은 어느 [나라에 있&어|나라 산이야?|나라예요?|땅에 있&어]|@은 <어디야>?|@을 보려면 어느 나라로 [가?|가야 해?|가나요?|날아가?]|@은 어느 나라 [거야?|땅이야?|것인가요?|건지 알려 줘]|@은 세계 어디에 [있&어|솟아 있&어]|@에 오르려면 어디로 [날아가?|가야 해?|여행 가?]",
        _LAND, "[where is it|which nation|where on earth is that]?", "[어느 나라에 있어?|어디 있는 산이야?]",
    ),
    (
        "Last eruption|Last active|Last major eruption", "마지막 분화|최근 분화|최종 분화",
        "when did @ last [spit fire|blow up|throw out ash|go off|explode]?|when was @ last [a danger|on fire|alive|dangerous]?|how long has @ been [quiet|asleep|silent|sleeping]?|<tell> when @ last [blew up|spat fire|went off|exploded]|is @ [still dangerous|asleep|dead], since when?|since when is @ [quiet|asleep|calm]?|when did [lava|ash|smoke|fire] last come out of #?",
        "@은 언제 마지막으로 [터졌&어|폭발했&어|불을 뿜었&어|용암이 나왔&어]|@은 언제부터 [잠잠해?|조용해?|쉬고 있&어]|@은 얼마나 오래 [잠들어 있&어|조용했&어|쉬었&어]|@에서 [용암|화산재|연기]가 마지막으로 나온 게 [언제야?|언제예요?|언젠지 알려 줘]|@은 [최근에|가장 늦게] 언제 [터졌&어|폭발했&어]|@은 언제까지 [불을 뿜었&어|살아 있었&어]",
        _either(_year(1650, 2022), _date(1900, 2022)), "[how long has it been quiet|when did it last blow up]?", "[언제 마지막으로 터졌어?|언제부터 잠잠해?]",
    ),
)  # fmt: skip

_ANIMAL = _thing(
    "article", "Animals|Mammals|Species|Animals of the park|Birds", "동물|동물 도감|포유류|동물원 동물|새", "animal|creature|species", "동물|종|녀석",
    _joined("Common|Grey|Red|Mountain|Marsh|Spotted|Striped|Dwarf|Giant|Snow|Desert|Forest|River|Crested|Golden|Pygmy; ;otter|fox|owl|heron|badger|lynx|hare|deer|toad|seal|bat|weasel|newt|gull|marten|vole|ibex|crane",
            "회색|붉은|산|늪|점박이|줄무늬|꼬마|큰|눈|사막|숲|물|금빛|검은;수달|여우|올빼미|왜가리|오소리|살쾡이|토끼|사슴|두꺼비|물범|박쥐|족제비|도롱뇽|갈매기|담비|들쥐|산양|두루미"),
    (
        "Weight|Body mass|Mass|Adult weight", "몸무게|체중|무게|성체 무게",
        "how heavy is @?|how much does @ [weigh|bring to the scales]?|how many [kilos|pounds|grams] does @ [weigh|have|bring to the scales]?|<tell> how [heavy @ is|much @ weighs]|is @ [heavy|light], how [heavy|light]?|could i [lift|carry|pick up] @, how heavy is it?|what [do the scales say|does the scale show] for #?",
        "@은 얼마나 [무거워?|무겁나요?|나가?|나가&나|무거운지 알려 줘]|@은 몇 [킬로야?|킬로나 나가?|그램이야?|kg이야?]|@은 저울에 [올리면 얼마야?|달면 얼마나 나가?|달면 몇 킬로야?]|@은 [가벼워, 무거워?|들 수 있을 만큼 가벼워?|무거운 편이야?]|@ 한 마리가 [얼마나 나가?|몇 킬로야?|얼마나 나가나요?]|@은 다 크면 [몇 킬로야?|얼마나 나가나요?|얼마나 무거워져?]",
        _either(_number(0.2, 640, "* kg|up to * kg|*kg", "*kg|* kg|최대 *kg", 1), _number(1, 1400, "* lb|* kg", "*kg|*킬로그램")), "[how heavy|how many kilos]?", "[얼마나 나가?|무거워?|몇 킬로야?]",
    ),
    (
        "Length|Body length|Size|Head and body", "몸길이|길이|크기|전체 길이",
        "how [long|big|large] [is @|does @ get|does @ grow]?|how many [centimetres|metres|inches|feet] [does @ measure|is @ from nose to tail|is @]?|<tell> how [long|big|large] @ [is|gets|grows]|is @ [big|small|tiny|large], how big?|what does @ measure [from nose to tail|from head to tail]?|how far is it from the nose of # to its tail?|[would @ fit in a shoebox|does @ fit in my hand], how big is it?|how much space does # need lying down?",
        "@은 얼마나 [길어?|커?|크나요?|자라?|큰지 알려 줘]|@은 [커, 작아?|큰 편이야?|손바닥만 해?]|@은 몇 [센티야?|센티나 돼?|미터나 되나요?]|@은 머리에서 꼬리까지 [얼마나 돼?|몇 센티야?|얼마야?]|@은 어느 정도까지 [커?|자라?|자라나요?|크는지 <싶어>]|@은 다 자라면 [얼마나 길어?|얼마만 해?|몇 센티야?]",
        _either(_number(4, 290, "* cm|up to * cm|*cm", "*cm|* cm|최대 *cm"), _number(1, 6, "* m|* m long", "*m|* m", 1)), "[how big|how large does it get|how many centimetres]?", "[얼마나 커?|몇 센티야?]",
    ),
    (
        "Lifespan|Life expectancy|Maximum age|Longevity", "수명|평균 수명|최대 수명",
        "how [long does @ live|old does @ get|old can @ get]?|[until|up to] what [age|year] does @ [live|stay alive|last]?|how many [years|birthdays] does @ [have|live|see|get]?|<tell> how [old @ gets|long @ lives|many years @ has]|[when|at what age] does @ (usually )die?|does @ [live long|get old|die young], how many years?|how much time does @ have on earth?",
        "@은 얼마나 [오래 살아?|살아?|사나요?|오래 사는지 알려 줘]|@은 몇 살까지 [살아?|사나요?|살 수 있&어]|@은 몇 년 [살아?|사나요?|사는지 <싶어>|살다 죽어?]|@은 언제 [죽어?|늙어 죽어?|죽나요?]|@은 [오래 살아?|장수해?|일찍 죽어?|장수하&나]|@은 나이를 몇 살까지 [먹어?|먹나요?]",
        _joined("|up to |about |max. ;2|3|4|5|6|7|8|9|11|12|14|15|17|18|20|22|25|28|30|35|40|45|60; years| yrs", "|최대 |약 |평균 ;2|3|4|5|6|7|8|9|11|12|14|15|17|18|20|22|25|30|40|60;년"), "[how old does it get|how long does it live]?", "[몇 살까지 살아?|오래 살아?]",
    ),
    (
        "Habitat|Lives in|Environment|Biotope", "서식지|사는 곳|서식 환경|생활 환경",
        "where does @ [live|make its home|dwell|feel at home|nest]?|where [can i see|do i find|would i meet|can one spot] @?|in what [surroundings|landscape|kind of place|country] does @ [live|feel at home|thrive]?|<tell> where @ [lives|is at home|can be found|hides]|where is @ [at home|to be found|hiding]?|what [home|place|landscape] does @ [like|need|prefer]?|[in the woods or by the sea|in water or on land], where is @ at home?",
        "@은 어디[에 살아?|서 살아?|에 사나요?|서 지내?|에 사는지 알려 줘]|@을 보려면 어디로 [가?|가야 해?|가면 돼?|가나요?]|@은 어디서 [볼 수 있&어|지내&나|만나?|발견돼?|둥지를 틀어?]|@은 [숲에 살아, 물에 살아?|물에서 사나요, 땅에서 사나요?]|@은 어떤 [데를 좋아해?|곳에서 지내?|데서 살아?|데 살아요?]|@의 보금자리는 [어디야?|어디예요?|어딘지 <싶어>]",
        _joined("|Open |Damp |Old |Cold |High ;forest|wetland|meadows|river banks|tundra|sea coast|steppe|moorland|caves|scrub|gardens|reed beds|savanna;|, hills|, valleys|, lakes", "|깊은 |습한 |추운 |높은 |마른 ;숲|습지|풀밭|강가|툰드라|바닷가|초원|동굴|덤불|갈대밭|사바나|늪;|, 언덕|, 계곡|, 호수"), "[where does it live|where can i see one]?", "[어디 살아?|어디서 볼 수 있어?]",
    ),
    (
        "Diet|Food|Feeds on|Prey", "먹이|식성|주식|먹잇감",
        "what does @ [eat|feed on|live on|like to eat|hunt|catch]?|what [is on the menu of|do they feed|can i feed|does one give] #?|what [fills the stomach of #|must # be fed with]?|<tell> what @ [eats|hunts|lives on|feeds on|catches]|what [should|can|would] i [give|offer|throw to] # when it is hungry?|[does @ eat meat or plants|is @ a meat eater], what exactly?|what does @ have for [dinner|breakfast]?|on what does @ [live|feed]?",
        "@은 뭘 [먹어?|먹나요?|먹고 살아?|잡아먹어?|좋아해 먹어?|먹는지 알려 줘]|@은 [고기 먹어, 풀 먹어?|육식이야, 초식이야?|육식인가요, 초식인가요?]|@에게 뭘 [줘?|줘야 해?|먹여?|주면 돼?|먹이나요?]|@은 무엇을 [사냥해?|잡아?|먹이로 해?|먹는지 <싶어>]|@은 배고프면 뭘 [먹어?|찾아?|잡아?]|@은 주로 뭐 [먹어?|먹나요?|먹고 지내?]",
        _joined("Fish|Insects|Berries|Mice|Seeds|Frogs|Grass|Roots|Snails|Crabs|Eggs|Leaves|Worms|Nuts;, ;fruit|beetles|moss|carrion|bark|birds|buds|larvae|squid", "물고기|곤충|열매|쥐|씨앗|개구리|풀|뿌리|달팽이|게|알|나뭇잎|지렁이;, ;과일|딱정벌레|이끼|나무껍질|새|새싹|애벌레|오징어"), "[what does it eat|what do i feed it]?", "[뭐 먹어?|뭘 먹고 살아?]",
    ),
    _LATIN,
    (
        "Top speed|Speed|Maximum speed", "속도|최고 속도|달리는 속도",
        "how [fast|quick|swift] [is @|can @ run|can @ move|does @ go]?|can i [outrun|get away from|overtake] @, how fast is it?|how many [kilometres|miles] an hour does @ [run|do|manage|reach]?|<tell> how [fast|quick|swift] @ [is|runs|moves]|is @ [quick|slow|fast], how [quick|fast]?|at what pace does @ [run|move|race]?|would @ win a race, how fast is it?",
        "@은 얼마나 [빨라?|빠른가요?|빨리 달려?|빠르게 움직여?|빠른지 알려 줘]|@은 [빨라, 느려?|느린 편이야?|나보다 빨라?]|@은 시속 몇 [킬로야?|킬로로 달려?|킬로로 움직여요?]|@은 달리면 얼마나 [빨라?|나가?|빨라요?]|@은 한 시간에 몇 킬로 [가?|달려?|달리&나|가&나]|@이 뛰면 [얼마나 빨라?|시속 몇이야?|얼마나 빠른가요?]",
        _number(2, 118, "* km/h|* mph|*km/h", "시속 *km|*km/h|* km/h"), "[how fast|can it run fast|how quick]?", "[빨라?|시속 몇이야?]",
    ),
    (
        "Young|Litter size|Offspring|Eggs per clutch", "새끼 수|한배 새끼|산란 수|출산 수",
        "how many [babies|pups|cubs|little ones|kids|chicks] does @ [have|get|raise|bear|bring up]?|how [big|large] is the family of #?|<tell> how many [babies|little ones|cubs|pups] @ has|how many [are born|hatch|come] at [once|a time] with #?|how many mouths does a mother of # have to feed?|how numerous are the [babies|kids|little ones] of #?|how many [little ones|cubs|chicks] are in the nest of #?",
        "@은 새끼를 몇 마리 [낳아?|낳나요?|낳는지 알려 줘|키워?]|@은 한 번에 몇 마리 [낳아?|태어나?|낳나요?]|@은 아기가 몇 마리[야?|예요?|나 돼?|나 태어나?]|@은 새끼를 얼마나 [낳아?|많이 낳아?|가져?]|@ 둥지에 몇 마리 [있&어|태어나&나]|@ 어미는 몇 마리를 [길러?|먹여?|돌봐?|키우나요?]",
        _joined("1|2|3|4|5|6|7|8|9;-| to ;10|11|12|14|15|18;|| a year| per year", "1|2|3|4|5|6|7|8|9;~;10|11|12|14|15|18;마리"), "[how many babies|how many little ones]?", "[새끼 몇 마리 낳아?|아기 몇 마리야?]",
    ),
)  # fmt: skip

_PLANT = _thing(
    "article", "Plants|Garden plants|Wild flowers|Trees and shrubs|Herbs", "식물|정원 식물|들꽃|나무|화초", "plant|flower|shrub", "식물|꽃|화초",
    _joined("Alpine|Wood|Meadow|Garden|Golden|White|Blue|Sweet|Wild|Creeping|Dwarf|Autumn|Sea|Winter; ;anemone|thistle|sage|lily|iris|holly|thyme|violet|clover|poppy|aster|broom|rowan|fern|crocus|mallow",
            "산|들|물|금|흰|푸른|각시|애기|큰|좀|섬|가을|갯;나리|엉겅퀴|붓꽃|제비꽃|국화|백합|양지꽃|할미꽃|바람꽃|구절초|패랭이|민들레|꽃다지|수국|매화|동백"),
    (
        "Flowering time|Blooms|Bloom time|Flowers", "개화기|꽃 피는 시기|개화 시기|개화",
        "when does @ [bloom|blossom|open its buds|show its colours|come out]?|in [what|which] [month|months|season] does @ [bloom|blossom|open up|come out]?|<tell> when @ [blooms|blossoms|comes out|opens up]|when [can i see|will there be] [blossoms|petals|colour] on #?|from when to when [does # bloom|will there be blossoms on #]?|when is @ at its [prettiest|most beautiful|best]?|when do the buds of # open?",
        "@은 언제 [펴?|피나요?|피는지 알려 줘|핍니까?|활짝 펴?]|@은 몇 월에 [펴?|피나요?|볼 수 있&어|피는지 <싶어>]|@은 어느 철에 [펴?|피나요?|예뻐?]|@은 언제 [제일 예뻐?|봉오리를 열어?|볼 수 있&어]|@은 [봄에 펴, 가을에 펴?|봄꽃이야, 여름꽃이야?]|@은 언제부터 언제까지 [펴?|피나요?|피어 있&어]",
        _joined("January|February|March|April|May|June|Late April|Mid June|Early May;-| to ;July|August|September|October|November", "1월|2월|3월|4월|5월|6월|4월 말|5월 초|6월 중순;~;7월|8월|9월|10월|11월"), "[when does it bloom|which month does it blossom]?", "[언제 펴?|몇 월에 펴?]",
    ),
    (
        "Height|Size|Grows to|Mature height", "높이|키|크기|다 자란 크기",
        "how [tall|high|big|large] does @ [get|grow|become]?|how many [centimetres|metres|feet] [tall|high] does @ [get|grow]?|<tell> how [tall|high|big] @ [gets|grows|becomes]|how far up does @ [grow|reach|shoot]?|is @ [small|tall|low], how [tall|small]?|how much room [upwards does # need|above it does # need]?|will @ [fit on my windowsill|hide the fence], how tall is it?",
        "@은 얼마나 [커?|자라?|자라&나|높이 자라?|크는지 알려 줘]|@은 몇 [센티까지|미터까지] [자라?|커?|자라나요?]|@은 [작아, 커?|큰 편이야?|낮게 자라?]|@은 어디까지 [자라?|커?|크나요?]|@은 다 크면 [몇 센티야?|얼마만 해?|얼마나 돼?]|@은 위로 얼마나 [뻗어?|올라가?|뻗나요?]",
        _either(_number(5, 240, "* cm|up to * cm|*cm", "*cm|* cm|최대 *cm"), _number(1, 30, "* m|*m", "*m|* m", 1)), "[how tall|how tall does it get|how high does it grow]?", "[얼마나 자라?|몇 센티까지 커?]",
    ),
    (
        "Light|Sunlight|Exposure|Position", "빛|햇빛|일조량|채광",
        "how [much |many hours of ]sun does @ [need|like|want|take|stand]?|where [should|do|can] i [put|place|plant|stand] @, in the [sun|shade|shadow]?|does @ [like|want|need|stand] [sun or shade|it bright or dark]?|<tell> [how bright # must stand|if @ needs sun]|[sun or shade|bright or dark] for #?|[can|may] @ stand in the [dark|sun|shade]?|how bright [must it be for #|does @ like it]?",
        "@은 해를 얼마나 [봐야 해?|쬐어야 해?|받아야 돼?|쬐나요?]|@은 [양지야, 음지야?|그늘에 둬도 돼?|창가에 둬야 해?]|@은 어디에 [둬?|놔?|두나요?|두면 좋아?|놓아야 해?]|@은 얼마나 [밝아야 해?|환한 데 둬?|밝은 데가 좋아?]|@은 볕을 [좋아해?|많이 쬐어야 해?|잘 견뎌?|좋아하&나]|@은 어두운 데서도 [자라?|살아?|자라나요?]",
        _joined("Full sun|Half shade|Shade|Partial shade|Bright|Indirect light|Morning sun|Any;|, south|, east|, 6 h|, 4 h|, 8 h|, west", "양지|반양지|반음지|음지|밝은 그늘|직사광선|간접광;|, 남향|, 동향|, 하루 4시간|, 하루 6시간|, 창가"), "[sun or shade|how much sun]?", "[양지야, 음지야?|햇볕 많이 봐야 해?]",
    ),
    (
        "Watering|Water|Moisture|Irrigation", "물 주기|관수|물|수분",
        "how often [do|should|must] i [give # a drink|pour something on #|get out the can for #]?|how [thirsty|dry] [is @|may @ get]?|how [much|often] does @ [need a drink|drink|want to drink]?|<tell> how [often @ needs a drink|thirsty @ is|much @ drinks]|does @ [like|stand] it [dry or wet|wet or dry]?|[every how many days|on what days] does @ [get|need] [a drink|the can]?|can @ go [thirsty|dry] for a week?",
        "@은 얼마나 자주 [줘?|마셔?|줘야 해?|줘야 하나요?]|@은 며칠에 한 번 [줘?|주&나|주면 돼?]|@은 목이 [자주 말라?|잘 말라?|마른 편이야?]|@은 [건조하게|축축하게] [둬도 돼?|키워?|두나요?]|@에 언제 [줘야 해?|뿌려?|부어 줘?]|@은 흙이 [말라도 돼?|젖어 있어야 해?|마르면 어떡해?]",
        _joined("Daily|Weekly|Sparingly|Twice a week|Every 2 days|Every 3 days|Every 10 days|Keep moist|When dry|Monthly;|, 100 ml|, 1 cup|, 200 ml|, mornings|, evenings", "매일|주 1회|주 2회|3일마다|열흘마다|겉흙이 마르면|월 2회|촉촉하게;|, 겨울엔 적게|, 저면관수|, 200ml|, 아침에|, 저녁에"), "[how often does it need a drink|is it thirsty]?", "[며칠에 한 번 줘?|자주 줘야 해?]",
    ),
    (
        "Soil|Substrate|Ground|Soil type", "토양|흙|용토|토질",
        "what [earth|dirt|mix] [does @ grow in|should i plant # in|does @ like|do i fill the pot of # with]?|in what does @ [grow|root|take root|thrive]?|what [must|should|do] i [fill into|put into] the pot [of|for] #?|<tell> [what earth # likes|what to plant # in]|[sand or clay|clay or peat|loam or sand] for #?|which [earth|bed|compost] [suits|is best for|is right for] #?|what do the roots of # [like|need|want to be in]?",
        "@은 어떤 [데 심어?|데서 자라?|땅을 좋아해?|땅에 심나요?]|@은 [모래에 심어, 진흙에 심어?|모래땅이야, 진흙땅이야?]|@ 화분에 뭘 [채워?|넣어?|넣나요?|담아?]|@은 어디에 뿌리를 [내려?|내리나요?|뻗어?]|@은 무슨 땅이 [좋아?|맞아?|맞나요?|좋은지 알려 줘]|@은 뭐에 [심어?|심나요?|심으면 돼?|심어야 하는지 <싶어>]",
        _joined("Sandy|Loamy|Peaty|Chalky|Moist|Dry|Rich|Stony|Acidic|Well-drained;| loam| clay| sand| gravel| humus|, pH 6|, pH 7", "모래|마사토|부엽토|점토|양토|배양토|황토|산성토;|, 배수 양호|, 비옥|, pH 6|, pH 7|, 자갈 섞음"),
    ),
    (
        "Hardiness|Frost tolerance|Minimum temperature|Winter hardy to", "내한성|월동 온도|최저 온도|내한 온도",
        "how [cold|cool|chilly] [may|can] it get for #?|will @ [survive|stand|live through] [the winter|a cold night|snow|ice]?|does @ [freeze|die|suffer] in winter?|<tell> [how cold it may get for #|what cold @ stands|whether @ survives the winter]|down to how many degrees [can # stay outside|does @ live]?|must i [bring|take] # [indoors|inside] in winter?|how much cold does @ [bear|stand|take|endure]?",
        "@은 얼마나 추워도 [괜찮아?|살아?|견뎌?|버티나요?]|@은 몇 도까지 [버텨?|견뎌?|견디나요?|살아?|괜찮아?]|@은 겨울에 [밖에 둬도 돼?|얼어 죽어?|들여놔야 해?|살아남아?]|@은 추위를 [잘 견뎌?|많이 타?|얼마나 견디&나]|@은 눈 맞아도 [돼?|괜찮아?|되나요?|살아?]|@은 영하 몇 도까지 [괜찮아?|버텨?|살아?]",
        _number(-34, 12, "*°C|to *°C|* °C", "*°C|*도|*°"), "[will it survive the winter|how much cold does it stand]?", "[겨울에 밖에 둬도 돼?|몇 도까지 버텨?]",
    ),
    _LATIN,
)  # fmt: skip

_FLIGHT = _thing(
    "table", "Flights|Flight departures|Flights today|Airport departures", "항공편|출발 항공편|공항 출발 안내|오늘의 항공편", "flight|plane", "비행기|항공편",
    lambda rng, is_korean: rng.choice(["KE", "OZ", "7C", "LJ", "TW", "BX"] if is_korean else ["AF", "BA", "LH", "KL", "SK", "TP", "UA", "QF", "EK", "LO", "AY"]) + f"{rng.choice(['', ' '])}{rng.randint(101, 9899)}",
    (
        "Gate|Departure gate|Boarding gate", "게이트|탑승구|탑승 게이트|탑승구 번호",
        "where [do i|can i|should i|do we|do passengers] [board|get on|queue for|wait for|go for] @?|to [which|what] [door|exit|waiting room] do i [go|walk|have to go] for #?|where [does @ wait|does @ stand|is @ parked]?|<tell> [where to board #|where # is boarded|where i must queue for #]|[which|what] [door|number] [is it|do i walk to] for #?|in which waiting area [do i sit|are the people] for #?|where do i [have to|need to] be to [catch|get on] #?",
        "@은 어디서 [타?|타나요?|타는지 알려 줘|탑니까?|기다려?]|@은 몇 번에서 [타?|타나요?|타는지 <싶어>]|@을 타려면 [어디로|몇 번으로] [가?|가야 해?|가나요?|가면 돼?]|@은 어느 문으로 [타?|들어가?|가나요?]|@은 어디 앞에서 [기다려?|줄 서?|기다리나요?]|@은 공항 어느 쪽에서 [타?|기다려?|타나요?]",
        _joined("A|B|C|D|E|F|G||;1|2|3|4|5|6|7|8|9|10|11|12|14|15|17|18|21|24|26|28|33|36|42", "A|B|C|D|E||||;1|2|3|5|7|9|10|11|12|14|15|18|21|24|26|28|33|36|42|107|118|230;|번"), "[where do i board|which door|where do i queue]?", "[어디서 타?|몇 번으로 가?]",
    ),
    (
        "Boarding|Boarding time|Boards|Boarding starts", "탑승 시각|탑승 시간|탑승 시작|탑승",
        "when do [i|we|people|passengers] get [on|on board|into] #?|when [does the queue move|are passengers called|do they let people in|do they call us|may we go in] for #?|[from when|how early] can [i|we] [get on|enter|go on board] #?|<tell> when [we get on #|i can enter #|they call # up|they let us into #]|by when must i stand in the queue for #?|when do [the doors open|they open the doors] for #?",
        "@은 언제 [올라타?|태워 줘?|들여보내 줘?|들어가?|태우나요?]|@은 몇 시부터 [들어갈 수 있&어|태워?|태우나요?|올라타?]|@은 몇 시에 [줄 서야 해?|줄 서?|부르나요?|들어가게 해 줘?]|@ 안에 언제 [들어가?|들어갈 수 있&어|앉을 수 있&어]|@은 승객을 언제 [태워?|불러?|태우&나]|@ 문은 언제 [열려?|열리나요?|열어 줘?]",
        _clock(5, 22), "[when do we get on|when do they let us in]?", "[언제 들여보내 줘?|몇 시부터 태워?]",
    ),
    (
        "Departure|Takeoff|Scheduled|Departs", "출발|이륙|출발 시각|예정 시각",
        "when does @ [take off|leave|leave the ground|fly|lift off|go up]?|[when|at what time] [is @ in the air|are we in the air with #|do we fly with #]?|what time does @ [fly|leave|take off|go|get going]?|<tell> when @ [takes off|leaves|flies|lifts off]|when is @ [off|due to leave|planned to leave|meant to fly]?|how [soon|early|late] does @ [fly|leave|take off]?|at what hour does @ [lift off|roll|go up]?",
        "@은 언제 [떠?|떠나?|날아가?|뜨나요?|떠나나요?|뜨는지 알려 줘]|@은 몇 시에 [떠?|떠나?|날아?|뜨나요?|떠나나요?]|@은 몇 시 [비행기야?|비행기예요?|편이야?|편인지 알려 줘]|@은 땅에서 언제 [뜨&나|떠올라?]|@은 하늘로 몇 시에 [떠?|올라가?|오르나요?]|@은 언제쯤 [날아올라?|떠나&나|활주로를 달려?]",
        _clock(6, 23), "[when do we fly|when do we take off|flying when]?", "[언제 떠?|몇 시 비행기야?]",
    ),
    (
        "Airline|Carrier|Operated by|Company", "항공사|운항사|항공 회사",
        "who [flies|operates|runs] @?|with [whom|which company|which firm] do i fly [on|in] #?|whose [plane|aircraft|machine] is @?|by whom is @ [flown|operated|run]?|<tell> [who flies #|who runs #|whose plane @ is]|which [company|firm|business] [flies|runs|is behind|sells] @?|whose [logo|colours|name] [is|are] on the tail of #?",
        "@은 [무슨|어느] [회사야?|회사 비행기야?|회사 거야?|회사 거예요?]|@은 누가 [띄워?|운항해?|몰아?|운항하&나]|@은 어디 [비행기야?|회사 편이야?|거예요?]|@은 어느 회사가 [맡아?|날려?|운항해?|띄우&나]|@ 꼬리에 어느 회사 [이름이 있&어|로고가 있&어]|@은 어느 회사로 [타고 가?|가는 거야?|가나요?]",
        _joined(_STEMS + "; ;Air|Airways|Wings|Jet|Airlines|Sky", _STEMS_KO + ";항공|에어|에어라인|윙스|제트|스카이"), "[who flies us|whose plane]?", "[어느 회사 비행기야?|누가 운항해?]",
    ),
    (
        "Terminal|Hall|Concourse|Check-in desk", "터미널|체크인 카운터|청사|출국장",
        "[in|at] which [building|part of the airport|hall] [do i check in for|do i drop bags for|must i be for] #?|where [can i|do i] [drop|leave|hand in|check in] my [bags|suitcase|luggage] for #?|where should the taxi [drop|take|leave] me for #?|<tell> [which building # uses|where to drop my bags for #]|which [building|side of the airport|hall] does @ [use|belong to]?|to which part of the airport do i [drive|take the bus|go] for #?",
        "@은 공항 어느 건물[이야?|로 가?|로 가야 해?|인지 알려 줘]|@ 짐은 어디서 [부쳐?|맡겨?|부치&나|맡기&나]|@은 어디서 [수속해?|수속하나요?|짐 부쳐?]|@을 타려면 택시에서 어디 [내려?|내려야 해?|내리나요?]|@은 몇 [청사야?|청사로 가?|청사예요?]|@ 수속은 어디로 [가?|가야 해?|가서 해?]",
        _joined("|Terminal |T;1|2|3|4|5;|A|B|C|D; desk 3| desk 11| desk 24| hall 2| row 7| row 16||| north| south", "제;1|2|3;터미널;| A구역| B구역| C구역| D구역| E구역| 3층| 카운터 7| 카운터 12"), "[which building|where do i drop my bags]?", "[어느 건물로 가?|짐 어디서 부쳐?]",
    ),
    (
        "Destination|To|Flying to|City", "목적지|도착지|행선지|도착 도시",
        "where does @ [fly|go|land|come down|touch down|take me|head]?|where [will i|do i|do we] [end up|get out|land] with #?|in which [city|country|place] do i get out of #?|<tell> where @ [flies|goes|lands|is headed|comes down]|where is @ [going|headed|bound|flying]?|to [which|what] [city|place|country] does @ [fly|go|take me]?|[which|what] [city|place] is @ [bound for|headed for]?",
        "@은 어디로 [가?|날아가?|가나요?|날아가나요?|향해?|가는지 알려 줘]|@은 어디까지 [가?|날아?|가나요?]|@은 어디 가는 [비행기야?|편이야?|비행기예요?]|@을 타면 어디에 [내려?|가게 돼?|내리나요?]|@은 어느 [도시로|나라로] [가?|날아가?|가는지 <싶어>]|@은 어디에 [착륙해?|내려?|내려앉아?|착륙하&나]",
        _either(_TOWN, _LAND), "[where to|where are we flying|where do we land]?", "[어디 가?|어디로 날아가?]",
    ),
    (
        "Status|Remarks|Flight status|Info", "상태|비고|운항 상태|현황",
        "how [are things|does it look] [with|for] #?|is @ [on time|late|cancelled|still going|flying at all]?|[what's happening|what is going on|what's up|any news] with #?|<tell> [if @ is on time|whether # will fly|what is happening with #]|[has @ left|did @ leave|will @ fly|does @ go ahead], or what?|is everything [fine|alright|okay|as planned] with #?|do i have to worry about #?",
        "@은 [제때 떠?|정시야?|늦어졌&어|취소됐&어]|@은 어떻게 [됐&어|되고 있&어|돼 가?]|@은 무슨 일 [있&어|생겼&어]|@은 [뜨긴 해?|문제없&어|예정대로야?|계획대로인가요?]|@은 지금 [어때?|어떤가요?|어떤지 알려 줘|뭐 하고 있&어]|@은 [벌써 떴&어|떠났&어|아직 있&어]",
        _joined("On time|Delayed|Boarding|Cancelled|Last call|Diverted|Gate closed|Departed|Wait in lounge|Gate open;||| 5 min| 20 min| 45 min| 1 h| - rebook", "정시|지연|탑승 중|결항|마감 임박|회항|탑승 마감|출발 완료|대기|수속 중;||| 5분| 20분| 45분| 1시간| (안내)"), "[are we on time|is it late|any news]?", "[정시야?|늦어졌어?|별일 없어?]",
    ),
)  # fmt: skip

_HIKE = _thing(
    "table", "Hikes|Hiking routes|Trails|Walks near you|Tours", "등산로|걷기 길|둘레길|산책로|추천 코스", "hike|trail|walk|route", "코스|길|산책로",
    _joined(_STEMS + "; ;Loop|Trail|Circuit|Path|Traverse|Round|Way", _STEMS_KO + "; ;둘레길|산책로|능선길|숲길|해안길|옛길|올레"),
    (
        "Length|Distance|Total distance|Route length", "거리|길이|총거리|코스 길이",
        "how [far|long] a walk is @?|how far [do i|do we|must i|does one] walk [on|along] #?|how many [kilometres|miles|steps] [is @|do i walk on #|are there on #]?|<tell> how [far i walk on #|many kilometres @ is]|what [ground|stretch] do i cover on #?|how many kilometres will be in my legs after #?|how far is it to the end of #?",
        "@은 몇 [킬로야?|킬로나 돼?|킬로예요?|킬로인지 알려 줘]|@은 얼마나 [걸어?|걸어야 해?|멀어?|긴 길이야?]|@은 몇 킬로를 [걸어?|걷&나|가야 해?]|@ 끝까지 [얼마나 멀어?|몇 킬로야?|몇 미터야?]|@은 [멀어?|길어?|긴 편이야?|먼가요?]|@을 다 돌면 몇 킬로[야?|예요?|나 걸어?]",
        _number(1.5, 42, "* km|* miles|*km", "*km|* km|*킬로미터", 1), "[how far|how many kilometres]?", "[몇 킬로야?|멀어?]",
    ),
    (
        "Ascent|Elevation gain|Climb|Metres up", "누적 고도|오르막|상승 고도|고도 상승",
        "how steep is @?|how [much|far] uphill [is it on #|do i go on #|must i go on #]?|how many [metres|feet] [uphill|up|higher] [do i go|do we get|must i go] on #?|<tell> how [steep # is|much uphill there is on #]|is @ [flat|steep|hilly], how many metres up?|how [breathless|out of breath] will # make me, in metres upward?|how much must i [puff|sweat] uphill on #?",
        "@은 얼마나 [가팔라?|가파른가요?|올라가?|올라가나요?]|@은 몇 미터나 [올라가?|올라가야 해?|오르나요?]|@은 [평평해?|가파른 편이야?|많이 올라가?]|@은 위로 얼마나 [가?|올라가?|올라가는지 알려 줘]|@은 경사가 [심해?|어때?|어떤가요?]|@은 다 합쳐 몇 m 올라[가?|가나요?|가는지 <싶어>]",
        _number(30, 1900, "* m|*m up|+* m|* ft", "*m|* m|+*m"), "[how steep|is it steep|how much uphill]?", "[가팔라?|많이 올라가?]",
    ),
    (
        "Duration|Time|Walking time|Time needed", "소요 시간|시간|예상 시간|걷는 시간",
        "how [long|many hours] [does @ take|will i be out on #|am i under way on #|do i walk on #]?|how many hours [does @ take|will i be gone on #|are we on our feet on #]?|can i [do|walk|finish] @ [in a morning|before lunch|in an afternoon]?|<tell> how [long @ takes|many hours @ takes|long i will be out on #]|how quickly can one [do|finish|get through] @?|how long until i am [back|done|finished] with #?|when will i be [back|done] if i start # now?",
        "@은 얼마나 [걸려?|걸리&나|오래 걸려?]|@은 몇 시간[이야?|이나 걸려?|걸려요?|코스예요?]|@은 다 걷는 데 [얼마나 걸려?|몇 시간이야?|얼마나 들어?]|@은 [한나절이면 돼?|반나절에 가능해?|하루 종일이야?]|@을 지금 시작하면 [얼마나 있다 끝나?|몇 시간 뒤에 끝나?]|@은 몇 시간 [걸어?|걷나요?|걸어야 해?]",
        _duration(9), "[how long does it take|how many hours]?", "[얼마나 걸려?|몇 시간 걸려요?]",
    ),
    (
        "Difficulty|Grade|Level", "난이도|등급|수준|난도",
        "how [hard|tough|demanding|easy|tricky] is @?|can [children|beginners|my granny|unfit people] [do|manage|walk] @?|is @ [easy|hard|for beginners|something for kids]?|<tell> [how hard @ is|whether children can do #|how fit i must be for #]|how fit [must i be|do i need to be|should one be] for #?|do i need [experience|good boots|a head for heights] [on|for] #?|will @ be too much for me?",
        "@은 얼마나 [힘들어?|어려워?|쉬워?|힘든가요?|어려운지 알려 줘]|@은 [초보도 갈 만해?|아이도 갈 수 있&어|쉬운 길이야?]|@은 [쉬워, 어려워?|힘든 편이야?|만만해?]|@은 체력이 얼마나 [필요해?|좋아야 해?|있어야 돼?]|@은 누구나 [갈 수 있&어|걸을 수 있&어]|@은 [위험해?|험해?|부담 없어?]",
        _joined("Easy|Moderate|Hard|Very hard|Gentle|Challenging|Beginner|Expert|Family|Medium;|, T1|, T2|, T3|, 2/5|, 4/5|, exposed", "쉬움|보통|어려움|매우 어려움|초급|중급|상급|가족용;|, 2/5|, 3/5|, 4/5|, 암릉|, 계단 많음"), "[is it hard|can kids do it|how fit must i be]?", "[힘들어?|초보도 갈 만해?]",
    ),
    (
        "Start|Starting point|Trailhead|Begins at", "출발점|시작점|들머리|출발지",
        "where [do|must|should|can] i [park|get out|set off|leave the car|put on my boots] for #?|where does @ [begin|set off|kick off|set out from]?|from where do i [walk|set off|set out] on #?|<tell> where [to set off for #|# begins|i can park for #]|where [do i|does one] [get onto|join] #?|where is the [beginning|first signpost|car park] of #?|to where must i drive to walk #?",
        "@은 어디서 [시작해?|시작돼?|시작하나요?|걷기 시작해?]|@은 어디에 차를 [세워?|대?|세우나요?|세우면 돼?]|@은 어디서부터 [걸어?|걷나요?|가?|걷는지 알려 줘]|@을 걸으려면 [먼저 어디로 가?|어디로 가야 해?|어디서 만나?]|@의 [처음은|첫 표지판은|입구는] <어디야>?|@은 어디에서 [들어가?|올라가기 시작해?|출발하&나]",
        _joined(_STEMS + "; ;car park|station|chapel|bridge|hut|inn|lake|bus stop", _STEMS_KO + "; ;주차장|역|매표소|탐방센터|정류장|약수터|휴게소"), "[where do i park|starting where|where does it begin]?", "[어디서 시작해?|차 어디에 세워?]",
    ),
    (
        "Best season|Season|Best months|Open season", "추천 시기|추천 계절|적기|탐방 시기",
        "when [should i|is it best to|would you] walk #?|in [what|which] month [should i|is it good to|can one] [go on|walk|do] #?|[when|in what part of the year] is @ [at its best|nicest|free of snow|most beautiful]?|<tell> [when @ is at its best|in which month i should walk #]|from when to when [can # be walked|is # free of snow]?|can i walk # in [winter|spring|summer|autumn]?|what time of year suits #?",
        "@은 언제 [가는 게 좋아?|가야 예뻐?|가면 좋아?|가는 게 좋나요?]|@은 몇 월이 [좋아?|제일 좋아?|예뻐?|좋은지 알려 줘]|@은 어느 철에 [가?|가면 좋아?|걷기 좋아?|예뻐?]|@은 겨울에도 [갈 수 있&어|걸을 수 있&어|열려 있&어]|@은 언제 걸어야 [좋아?|제일 멋져?|제맛이야?]|@은 1년 중 언제가 [좋아?|최고야?|좋나요?]",
        _joined("January|February|March|April|May|June|Late April|Mid June|Early May;-| to ;July|August|September|October|November", "1월|2월|3월|4월|5월|6월|4월 말|5월 초;~;7월|8월|9월|10월|11월"), "[when should i go|which month is best]?", "[언제 가면 좋아?|몇 월이 좋아?]",
    ),
    (
        "Food and drink|Refreshments|Hut|Rest stop", "쉼터|매점|휴게 시설|먹거리",
        "where [can i|do i|can we] [eat|rest|have a coffee|get a beer|sit down|fill my bottle] on #?|is there [anything to eat|a coffee|a place to sit down|something to drink] on #?|must i [carry|take|pack] my own [lunch|sandwiches|water] on #?|<tell> where [to eat|to rest|i get a coffee|to have lunch] on #|who [feeds me|serves soup|sells coffee] on #?|where would i have [lunch|a break|a cake] on #?",
        "@에서 어디서 [쉬어?|먹어?|쉴 수 있&어|밥 먹어?]|@은 중간에 [뭐 먹을 데 있&어|앉을 데 있&어|쉴 데 있&어]|@에서 [커피|물|간식]은 어디서 [사?|구해?|사나요?]|@은 도시락을 [싸 가야 해?|챙겨야 해?|가져가나요?]|@은 배고프면 어디로 [가?|들어가?|가면 돼?]|@ 도중에 [숨 돌릴|쉬어 갈|밥 먹을] 데는 <어디야>?",
        _joined(_STEMS + "; ;Hut|Inn|Cafe|Kiosk|Spring|Farm|Lodge", _STEMS_KO + "; ;산장|매점|쉼터|약수터|찻집|휴게소|대피소"), "[where can i eat|is there a coffee on the way|where do we rest]?", "[어디서 쉬어?|먹을 데 있어?]",
    ),
)  # fmt: skip

_BOOK = _thing(
    "table", "Books|Library catalogue|New books|Reading list|Bestsellers", "도서 목록|신간|도서관 소장 자료|읽을 책|베스트셀러", "book|novel|volume", "책|소설|도서",
    _joined("The |A |My |Our ;Silent|Last|Amber|Hidden|Second|Broken|Quiet|Linen|Winter|Borrowed|Lost|Long; ;Garden|Letter|Harbour|Sister|Clock|Island|River|Orchard|Key|Summer|House|Map",
            "조용한|마지막|수정|숨은|두 번째|부서진|겨울|골판지|잃어버린|먼|푸른|그해; ;정원|편지|항구|언니|시계|섬|강|과수원|열쇠|여름|집|지도"),
    (
        "Author|By|Written by|Writer", "저자|지은이|글|작가",
        "who [wrote|penned|is behind|came up with|thought up] @?|whose [pen|work|words|story|imagination] is @( from)?|by whom [is @|was @ penned|was @ put on paper]?|<tell> [who wrote #|whose work # is|who penned @]|from whose pen [is @|does @ come]?|[which|what] [novelist|poet|person|storyteller] [wrote|made up|penned] @?|who [told|invented|made up] the story of #?|whose name is on the [cover|spine] of #?",
        "@은 누가 [썼&어|지었&어|쓴 거야?|쓴 건가요?]|@은 누구 [작품이야?|책이야?|작품인가요?|이야기야?|작품인지 알려 줘]|@을 [쓴|지은|집필한] [사람은?|사람이 누구야?|분은 누구예요?|사람 알려 줘]|@은 누구의 [펜에서 나왔&어|손에서 나왔&어|글이야?]|누가 @을 [썼&어|집필했&어|지어냈&어]|@ 표지에 누구 이름이 [있&어|적혀 있&어]",
        _PERSON, "[who wrote it|whose work|who penned this]?", "[누가 썼어?|누구 작품이야?]",
    ),
    (
        "Published|Publication date|First published|Year", "출간일|발행일|출판일|출간 연도",
        "how [old|new|recent] is @?|[when|in which year] did @ [come out|appear|hit the shops|see the light]?|[when|since when] [could people read|could one buy|was there a chance to buy] @?|<tell> [when @ came out|how old @ is|when @ appeared]|when was @ [printed|brought out|released|put on sale]?|from [what|which] year is @?|how long has @ been [around|on sale|in the shops]?",
        "@은 언제 [나왔&어|나온 거야?|찍었&어|세상에 나왔&어]|@은 몇 년에 [나왔&어|나온 거예요?|찍었&어]|@은 [최근 거야?|오래된 거야?|새 책이야?]|@은 얼마나 [오래됐&어|된 책이야?|된 거예요?]|@은 언제부터 [팔았&어|살 수 있었&어|서점에 있었&어]|@은 나온 지 [얼마나 됐&어|오래됐&어]",
        _either(_date(1960, 2025), _year(1890, 2025)), "[how old|when did it come out|is it new]?", "[언제 나왔어?|언제 나온 책이야?]",
    ),
    (
        "Pages|Number of pages|Extent|Length", "쪽수|페이지|분량|페이지 수",
        "how [thick|long|fat] is @?|how [much|many leaves] [is there to read in #|must i read in #]?|how many [sheets|leaves|sides] does @ have?|<tell> how [thick|long|much to read] @ is|is @ [long|short|thick|thin], how [long|thick]?|how long will @ keep me [busy|reading], how thick is it?|at what number does @ end?|how much paper is in #?",
        "@은 얼마나 [두꺼워?|두껍나요?|길어?|두꺼운지 알려 줘]|@은 [두꺼워, 얇아?|긴 편이야?|얇은 책이야?]|@은 몇 장[이야?|이나 돼?|이에요?|이나 읽어야 해?]|@은 읽을 게 얼마나 [돼?|많아?|되나요?]|@은 몇 쪽까지 [있&어|가?|가나요?]|@을 다 읽으려면 몇 장 [넘겨?|읽어?|읽어야 해?]",
        _number(48, 1290, "*|* pages|* p.|* pp.", "*쪽|*페이지|총 *쪽"), "[how thick|how long a read]?", "[두꺼워?|몇 장이야?]",
    ),
    (
        "Publisher|Published by|Imprint|Press", "출판사|펴낸곳|발행처",
        "who [printed|brought out|sells|put out|released] @?|with [whom|which house|which firm] did @ [appear|come out]?|[which|what] [house|firm|company] [brought out|printed|put out|is behind] @?|<tell> [who brought out #|which house printed #]|by whom was @ [printed|brought out|issued]?|[whose logo|which firm] is on the back of #?|what company must i write to for the rights to #?",
        "@은 어디서 [냈&어|나왔&어|찍었&어|펴냈&어|만들었&어]|@은 어느 [회사에서 냈&어|회사 책이야?|회사 거예요?|곳에서 나왔&어]|@은 누가 [펴냈&어|찍었&어|냈&어]|@을 [낸|찍은|펴낸] 데는 [어디야?|어디예요?|어딘지 알려 줘]|@ 등에 어느 [회사|집] 로고가 [있&어|찍혀 있&어]|@은 어디 [책이야?|거야?|거예요?]",
        _joined(_STEMS + "; ;Books|Press|House|Publishing|& Sons|Editions", _STEMS_KO + ";북스|출판|출판사|미디어|서가|책방|문화사"), "[who brought it out|which house]?", "[어디서 냈어?|어느 회사 책이야?]",
    ),
    (
        "Price|Retail price|Cover price|Hardback", "가격|정가|판매가|책값",
        "how [much|expensive|dear|cheap] is @?|what [do i pay|must i pay|do they want|will i spend] for @?|how much [money do i need for|does the shop want for|do i have to pay for] #?|<tell> [how expensive @ is|what @ costs|how much they want for #]|what does @ [cost|sell for|go for|set me back]?|can i afford @, how much?|for how much [can i get|can i buy|do they sell] @?",
        "@은 <얼마야>?|@은 얼마에 [팔아?|파나요?|살 수 있&어|사?]|@을 사려면 얼마 [내?|들어?|있어야 해?|내나요?]|@은 [비싸?|싸?|비싼가요?|비싼 편이야?]|@은 돈이 얼마나 [들어?|드나요?|필요해?]|@ 한 권에 [얼마야?|얼마예요?|얼마나 해?]",
        _price(5, 68), "[how much|what does it cost|how expensive]?", "[얼마야?|얼마에 팔아?|비싸?]",
    ),
    (
        "Translator|Translated by|Translation", "옮긴이|번역|역자|번역가",
        "who [put|turned|brought|carried over] @ into [our|another|this] language?|by whom [was @ carried over|was # turned into another language]?|who made # readable for [us|people abroad]?|<tell> [who put # into our language|who carried # over from the original]|whose version of # am i reading?|[which|what] linguist [worked on|handled|took care of] the foreign text of #?|who took # from one language to another?",
        "@은 누가 [우리말로 바꿨&어|우리말로 옮겼&어|한글로 옮겼&어]|@을 [우리말로 바꾼|다른 말로 바꾼|한글로 옮긴] [사람은?|사람이 누구야?|분은 누구예요?]|누가 @을 [우리말로 풀었&어|다른 말로 바꿨&어|옮겼&어]|@은 외국어에서 누가 [옮겼&어|풀어냈&어]|@을 옮긴 [사람 이름은?|이는 누구예요?|사람 알려 줘]|@은 누구 손을 거쳐 [우리말이 됐&어|옮겨졌&어]",
        _PERSON, "[whose version is it|who put it into our language]?", "[누가 우리말로 옮겼어?|누가 옮긴 거야?]",
    ),
    (
        "Shelf|Shelf mark|Call number|Location", "서가|청구기호|위치|자료실",
        "where [is @ kept|do i find @|can i find @|does @ stand|is @ put]?|[where|in which row] must i look for #?|in [which|what] [row|bookcase|corner|aisle] [is @|does @ stand]?|<tell> where [@ stands|to look for #|i find @|they keep @]|i'm looking for #, where do i [go|reach|search]?|where did they [put|hide|place|file] @?|to which [bookcase|row|aisle] must i go for #?",
        "@은 어디에 [꽂혀 있&어|있&어|놓여 있&어]|@은 어디서 [찾아?|찾나요?|찾을 수 있&어|꺼내?]|@을 빌리려면 어디로 [가?|가야 해?|가면 돼?]|@은 몇 번 책장에 [있&어|꽂혀 있&어]|@은 어느 칸에 [있&어|꽂았&어]|@을 찾고 있는데 어디로 [가?|가야 하나요?|가면 되나요?]",
        _joined("A|B|C|D|E|F|G|H|K|M|P|R|S;1|2|3|4|5|6|7|8|9|0; ;17|23|31|42|58|64|76|81|95;|-a|-b|.4|.9", "가|나|다|라|마|바|사|8|9;1|2|3|4|5|6|7|8|9;-;17|23|31|42|58|64|76|81|95;|번 서가"), "[where do i find it|in which row]?", "[어디 꽂혀 있어?|어디서 찾아?]",
    ),
)  # fmt: skip

_FILM = _thing(
    "table", "Films|Now showing|Movies|Film archive|Watchlist", "영화|상영 중인 영화|영화 목록|보고 싶은 영화", "film|movie|picture", "영화|작품",
    _joined("Night|Cold|Red|Blue|Silent|Double|Final|Golden|Stolen|Linen|Electric|Distant; ;Train|Harvest|Signal|Dance|Border|Thunder|Witness|Planet|Kingdom|Promise|Tide|Mirror",
            "밤의|차가운|붉은|푸른|소리 없는|두 개의|마지막|황금|훔친|전기|머나먼|한여름; ;열차|수확|신호|춤|국경|천둥|목격자|행성|왕국|약속|파도|거울"),
    (
        "Director|Directed by|A film by", "감독|연출|감독명",
        "who [made|shot|filmed|is behind|called action on] @?|whose [film|work|picture] is @?|by whom [is @|was @ made|was @ shot|was @ filmed]?|<tell> [who made #|who shot #|whose work # is]|[which|what] film-maker [shot|made|is behind] @?|who [sat behind the camera|stood behind the camera|gave the orders on set] [for|of] #?|who told the actors of # what to do?",
        "@은 누가 [찍었&어|만들었&어|메가폰을 잡았&어|찍은 거야?]|@은 누구 [작품이야?|영화야?|작품인가요?|영화인지 알려 줘]|@을 [찍은|만든] [사람은?|사람이 누구야?|분은 누구예요?|사람 알려 줘]|@ 메가폰은 누가 [잡았&어|쥐었&어]|누가 @을 [찍었&어|만들었&어|총지휘했&어]|@ 현장은 누가 [지휘했&어|이끌었&어]",
        _PERSON, "[who made it|who shot this|whose work is it]?", "[누가 찍었어?|누가 만든 거야?]",
    ),
    (
        "Starring|Lead actor|Cast|Leading role", "주연|출연|배우|주연 배우",
        "who [plays|acts|can i see|appears|is the star] in #?|who plays the [hero|heroine|main part|main character] [of|in] #?|[which|what] [star|famous face] [is in|appears in|carries] @?|<tell> who [plays in #|is in #|is the star of #]|whose face will i see in #?|who is [in front of the camera|on the screen] in #?|with [whom|which star] is @?|who [got|took] the main [part|character] in #?",
        "@에 누가 [나와?|나오나요?|나왔&어|나오는지 알려 줘]|@ 주인공은 [누구야?|누가 맡았&어|누구예요?]|@에서 누가 [연기해?|주인공이야?|연기했&어]|@에 나오는 [사람은?|스타는 누구야?|사람이 누구예요?]|@은 누가 나오는 [영화야?|거야?|영화예요?]|@에서 누구 얼굴을 [볼 수 있&어|봐?]",
        _PERSON, "[who is in it|who plays in it|which star]?", "[누가 나와?|주인공이 누구야?]",
    ),
    (
        "Released|Release date|Premiere|In cinemas", "개봉일|개봉|공개일|개봉 연도",
        "how [old|new|recent] is @?|[when|in which year] did @ [come out|hit the screens|open|start]?|since when [can one see|has one been able to watch|is there] @?|<tell> [when @ came out|how old @ is|when @ first ran]|when was @ first [shown|screened|seen]?|from [what|which] year is @?|when could people first [buy tickets for|see|watch] @?",
        "@은 언제 [나왔&어|나온 거야?|처음 틀었&어|극장에 걸렸&어]|@은 몇 년에 [나왔&어|나온 거예요?|걸렸&어]|@은 [최신작이야?|오래된 거야?|옛날 영화야?]|@은 얼마나 [오래됐&어|된 영화야?]|@은 언제부터 [볼 수 있었&어|극장에서 했&어]|@은 나온 지 [얼마나 됐&어|오래됐&어]",
        _either(_date(1965, 2026), _year(1928, 2026)), "[how old|when did it come out]?", "[언제 나왔어?|언제 나온 영화야?]",
    ),
    (
        "Running time|Length|Duration|Runtime", "상영 시간|러닝타임|길이",
        "how long [is @|does @ last|does @ go on|do i sit in #|must i sit still for #]?|how many [minutes|hours] [is @|does @ take|does @ last]?|<tell> how long [@ is|@ goes on|i will sit in #]|is @ [long|short], how long?|how much of my evening does @ take?|after how long is # over?|will i be [home late|out long] after #, how long is it?",
        "@은 얼마나 [길어?|긴가요?|해?|긴지 알려 줘]|@은 몇 [분이야?|분짜리야?|시간이야?|시간짜리예요?|분이나 해?]|@은 [길어, 짧아?|긴 편이야?|짧은 편이야?]|@은 다 보는 데 얼마나 [걸려?|걸리나요?|걸리는지 <싶어>]|@은 보면 몇 분 [앉아 있어야 해?|걸려?]|@은 얼마나 있다 [끝나?|끝나나요?]",
        _either(_number(68, 214, "* min|* minutes", "*분|* 분"), _duration(3)), "[how long|how long does it go on]?", "[얼마나 길어?|몇 분짜리야?]",
    ),
    (
        "Genre|Kind|Category|Style", "장르|분류|종류",
        "what [kind|sort|type] of thing is @?|is @ [funny|scary|sad|romantic|a comedy|a thriller], or what?|[will i|do i] [laugh|cry|get scared] in #?|<tell> [what sort of story # is|if @ is funny or sad]|[something to laugh about or to cry|funny or sad|scary or funny], what is @?|what [mood|sort of story] [is @|awaits me in #|does @ offer]?|in [which|what] drawer would you put #?",
        "@은 [웃겨, 무서워?|슬픈 거야?|무서운 거야?|코미디야, 스릴러야?]|@은 어떤 [영화야?|이야기야?|느낌이야?|거예요?|영화인지 <싶어>|이야기인지 알려 줘]|@은 무슨 [영화야?|이야기야?|종류야?|내용이야?]|@을 보면 [웃게 돼?|울어?|무서워?|눈물 나?]|@은 어떤 [쪽이야?|분위기야?|분위기인가요?]|@은 [웃기는|슬픈|무서운] 거예요, 뭐예요?",
        _joined("Comedy|Drama|Thriller|Horror|Western|Romance|Crime|War|Fantasy|Sci-fi|Animation|Musical;|, family|, history|, satire|, mystery|, sports", "코미디|드라마|스릴러|공포|로맨스|범죄|전쟁|판타지|SF|애니메이션|뮤지컬;|, 가족|, 역사|, 풍자|, 추리|, 스포츠"), "[is it funny or sad|will i be scared]?", "[무서운 거야?|어떤 영화야?]",
    ),
    (
        "Age rating|Certificate|Rated|Suitable from", "관람 등급|연령 등급|등급",
        "[can|may|should] [children|kids|my daughter|my little brother|teenagers] [watch|see] @?|how old must [i|one|you|my son] be for #?|from [what|which] [birthday|year of life] on [may one see|is one let into] #?|<tell> [if children may watch #|how old one must be for #|for whom @ is fit]|is @ [for adults|for the whole family|for children|too hard for kids]?|who [may|is allowed to] [see|watch] @?|for how small a child is @ [fit|okay|alright]?",
        "@은 몇 살부터 [봐?|볼 수 있&어|봐도 돼?|보나요?]|@은 애들이 [봐도 돼?|볼 만해?|봐도 되나요?]|@은 [어른만 봐?|아이랑 봐도 돼?|청소년도 볼 수 있&어]|@은 몇 세[야?|부터야?| 이상이야?|부터인가요?]|@은 누가 [볼 수 있&어|봐도 돼?]|@은 아이한테 [괜찮아?|보여 줘도 돼?|너무 세?]",
        _joined("PG|G|R|U|12A|15|18|6+|12+|16+|FSK 12|FSK 16|NC-17|M;|, violence|, language|, mild|, scary|, no sex", "전체|12세|15세|청불|7세|19세|18세;| 관람가| 이상| (폭력)| (언어)| (공포)"), "[can kids watch it|from how old]?", "[애들이 봐도 돼?|몇 살부터 봐?]",
    ),
)  # fmt: skip

_RIVER = _thing(
    "article", "Rivers|Streams and rivers|Waterways|Main rivers", "강|하천|주요 하천|강과 하천", "river|stream|waterway", "강|하천|물줄기",
    _joined("|Upper |Lower |Little |Great ;" + _STEMS + "; ;River|Brook|Water|Beck|Creek|Stream", "|큰|작은|윗|아랫;" + _STEMS_KO + ";강|천|내"),
    (
        "Length|Total length|Course", "길이|총길이|유로 연장|연장",
        "how long is @?|how far does @ [flow|run|travel|wind its way]?|how many [kilometres|miles] [does @ flow|long is @|does @ run|would i paddle on #]?|<tell> how [long @ is|far @ flows|far @ travels]|what [distance|stretch] does the water of # cover?|how far would i [paddle|float|drift] from one end of # to the other?|is @ long, how long?",
        "@은 얼마나 [길어?|긴가요?|길게 흘러?|긴지 알려 줘]|@은 몇 [킬로야?|킬로나 흘러?|킬로미터예요?|킬로나 돼?]|@은 끝에서 끝까지 [얼마나 돼?|몇 킬로야?]|@은 얼마나 멀리 [흘러?|가?|흐르&나]|@은 [길어?|긴 편이야?|긴 강이야?|짧아?]|@을 배로 다 내려가면 몇 킬로[야?|예요?|나 돼?]",
        _number(9, 4900, "* km|* miles|*km", "*km|* km|*킬로미터"), "[how long|how far does it flow]?", "[얼마나 길어?|몇 킬로나 흘러?]",
    ),
    (
        "Source|Rises in|Spring|Headwaters", "발원지|수원|근원|발원",
        "where does @ [rise|begin|start|come from|spring up|spring from]?|where is the [beginning|first drop|birthplace] of #?|from where does the water of # come?|<tell> where @ [begins|comes from|starts|is born]|out of what [hill|place|ground] does @ [flow|come|spring]?|if i walk up # to the end, where will i be?|what is the place where @ is [born|a trickle]?",
        "@은 어디서 [시작해?|시작돼?|나와?|시작하나요?|샘솟아?|태어나?]|@은 어디에서 [흘러나와?|솟아나?|비롯돼?]|@ 물은 어디서 [와?|오나요?|오는지 알려 줘|나와?]|@을 거슬러 올라가면 어디가 [나와?|나오나요?|있&어]|@의 [첫 물은|처음은|시작은] <어디야>?|@의 샘은 어디에 [있&어|솟아?]",
        _joined("Lake |Mount |;" + _STEMS + ";| Hills| Moor| Glacier| Fell", _STEMS_KO + ";산|호|골|샘|재|봉"), "[where does it begin|where does the water come from]?", "[어디서 시작해?|물이 어디서 와?]",
    ),
    (
        "Mouth|Flows into|Empties into|Outflow", "하구|유입처|흘러드는 곳|합류",
        "where does @ [end|flow to|go|finish|meet the sea|pour out]?|into [what|which sea|which water] does @ [run|pour|drain|go]?|where [will a bottle end up|would i end up|does a leaf arrive] [in|on] #?|<tell> where @ [ends|goes|runs to|pours out]|what does @ [join|meet|feed|pour itself into]?|where does the water of # [go|end up|end]?|which [sea|lake|bay] [gets|takes in] the water of #?",
        "@은 어디로 [흘러?|흘러가?|흘러들어?|가나요?|빠져?|흘러가는지 알려 줘]|@은 어디서 [끝나?|바다를 만나?|끝나나요?]|@ 물은 어디로 [가?|빠져나가?|들어가나요?]|@은 무슨 [바다로|물로] [들어가?|가?|흘러드나요?]|@에 병을 띄우면 어디까지 [가?|흘러가?]|@은 마지막에 어디로 [들어가?|흘러들어?|가는지 <싶어>]",
        _joined(_STEMS + "; ;Sea|Bay|Lake|Sound|Gulf|Ocean|Lagoon", _STEMS_KO + ";만|호|바다|해|포구|항"), "[where does it end|where does the water go]?", "[어디로 흘러?|어디서 끝나?]",
    ),
    (
        "Width|Maximum width|Average width", "폭|강폭|최대 폭|너비",
        "how [wide|broad|narrow] is @?|how far is it [across|over|from one bank to the other on] #?|how far [must|would|do] i swim to get over #?|<tell> how [wide|broad] @ [is|gets]|from bank to bank, how [much|far] is @?|could i throw a stone across #, how broad is it?|how many [metres|feet] from bank to bank is @?",
        "@은 얼마나 [넓어?|넓나요?|좁아?|넓은지 알려 줘]|@은 이쪽에서 저쪽까지 [얼마야?|몇 미터야?|얼마나 돼?]|@을 헤엄쳐 건너면 몇 미터[야?|예요?|나 가?]|@은 얼마나 넓&은|@ 건너편까지 [얼마나 돼?|몇 미터야?|멀어?]|@은 [넓어, 좁아?|좁은 편이야?|건널 만해?]",
        _number(3, 980, "* m|*m|* metres", "*m|* m|*미터"), "[how wide|how broad|how far across]?", "[얼마나 넓어?|건너편까지 얼마나 돼?]",
    ),
    (
        "Depth|Maximum depth|Average depth|Max. depth", "수심|깊이|최대 수심|평균 수심",
        "how deep is @?|how far down is the [bottom|bed|ground] of #?|can i [stand|wade|walk] in #, how deep?|<tell> how [deep @ is|far down # goes|deep the water of # is]|is @ [shallow|deep|safe to wade through]?|how many [metres|feet] of water [are there|would be under me|lie over the bed] in #?|how far would a stone sink in #?",
        "@은 얼마나 [깊어?|깊나요?|깊은지 알려 줘|깊습니까?]|@은 바닥까지 [얼마야?|몇 미터야?|얼마나 돼?]|@에서 [발이 닿아?|설 수 있&어|걸어서 건널 수 있&어]|@은 얼마나 깊&은|@은 [얕아, 깊어?|얕은 편이야?|위험하게 깊어?]|@에 돌을 던지면 몇 미터나 [가라앉아?|내려가?]",
        _number(0.4, 38, "* m|*m|* metres", "*m|* m|*미터", 1), "[how deep|can i stand in it]?", "[얼마나 깊어?|발 닿아?]",
    ),
    (
        "Fish|Fish species|Wildlife|Main fish", "어종|물고기|서식 어종|주요 어종",
        "what can i [catch|hook|pull out] in #?|what [lives|swims|is swimming] in #?|what will be on my [hook|line|plate] from #?|<tell> what [swims|lives|one catches|anglers catch] in #|[which|what] [animals|creatures] [live|swim|are at home] in #?|what do anglers [hope for|catch|go for] at #?|who is at home in the water of #?",
        "@에서 뭐가 [잡혀?|잡히나요?|낚여?|잡히는지 알려 줘]|@에 뭐가 [살아?|헤엄쳐?|사나요?|헤엄치나요?]|@에서 낚시하면 뭘 [낚아?|잡아?|낚나요?]|@ 물속에 [뭐 있&어|무엇이 살아?|무엇이 헤엄쳐?]|@에서 낚시꾼들은 뭘 [노려?|잡&나]|@에 사는 건 [뭐야?|뭐예요?|뭔지 <싶어>]",
        _joined("Trout|Pike|Carp|Eel|Perch|Salmon|Bream|Zander|Barbel|Chub;, ;tench|roach|grayling|dace|catfish|sturgeon|rudd|gudgeon", "송어|메기|잉어|장어|연어|붕어|쏘가리|피라미;, ;은어|누치|끄리|모래무지|가물치|동자개|황어"), "[what can i catch|what swims in it]?", "[뭐 잡혀?|물속에 뭐 살아?]",
    ),
)  # fmt: skip

_COUNTRY = _thing(
    "article", "Countries|Countries of the world|Member states|Nations", "나라|세계의 나라|회원국|국가 정보", "country|nation|state", "나라|국가",
    _LAND,
    (
        "Capital|Capital city|Seat of government", "수도|수도 도시|행정 수도",
        "where does the government of # [sit|meet|work]?|[which|what] [city|town] [governs|rules|is at the head of|comes first in] #?|from [which|what] city is @ [ruled|governed|run]?|<tell> [where the government of # sits|from which city @ is run]|in which city [are the ministries|is the parliament|do the ministers work|is the palace] of #?|[what is|what's] the [main|chief|most important] city of #?|in which city would i find the embassies in #?",
        "@은 정부가 어느 도시에 [있&어|자리해?]|@에서 제일 중심이 되는 도시는 [어디야?|어디예요?|어딘지 알려 줘]|@은 어느 도시에서 [나랏일을 봐?|다스려?|통치해?]|@ 국회는 어느 도시에 [있&어|자리 잡았&어]|@의 으뜸 도시는 [어디야?|어디예요?|어디인가요?]|@ 대사관들은 어느 도시에 [모여 있&어|있&어]",
        _TOWN, "[where does the government sit|what is the main city]?", "[정부가 어디 있어?|중심 도시가 어디야?]",
    ),
    (
        "Population|Inhabitants|Residents", "인구|인구수|총인구",
        "how many [people|citizens|souls] [live|are there|make their home] in #?|how [populous|crowded] is @?|how many [call # home|are at home in #|hold a passport of #]?|<tell> how many [people live in #|citizens @ has]|how many [millions|people] [does @ have|does @ count|are counted in #]?|[what is|what's] the [headcount|number of citizens] of #?|how many would have to be counted in a census of #?",
        "@에 몇 명이 [살아?|살고 있&어|사나요?|사는지 알려 줘]|@에는 사람이 얼마나 [살아?|많아?|사나요?]|@은 사람 수가 [얼마야?|얼마나 돼?|어떻게 돼?]|@ 국민은 [몇 명이야?|몇이나 돼?|몇 명인지 <싶어>]|@에 사는 사람이 [몇 명이야?|얼마나 되나요?|얼마나 돼?]|@은 사람이 [많은 나라야?|얼마나 많&은]",
        _either(_number(1.1, 290, "* million|*m", "*만 명|약 *만 명", 1), _number(300000, 90000000, "*|c. *", "*명|약 *명")), "[how many live there|how many people]?", "[몇 명 살아?|사람 많이 살아?]",
    ),
    (
        "Language|Official language|Languages|Spoken", "언어|공용어|사용 언어|국어",
        "what do (the )people [speak|talk] in #?|[what|which] words do i need to [order a coffee|ask the way|say hello] in #?|how do people [talk|speak] in #?|<tell> [what people speak in #|what i should learn before i go to #]|what should i [learn|speak|study] [before i go to|if i move to] #?|will they understand my [english|korean|french] in #, or what do they speak?|in what tongue are the [laws|schools|street signs] of #?|which tongue is [heard|spoken|used] in #?",
        "@에서는 무슨 말을 [해?|써?|하나요?|쓰나요?|하는지 알려 줘]|@ 사람들은 무슨 말로 [얘기해?|말해?|대화해?]|@에 가려면 무슨 말을 [배워야 해?|배워?|배우나요?]|@에서 [영어|한국어|프랑스어] 통해, 무슨 말 써?|@은 어느 나라 말을 [써?|쓰나요?|쓰는지 <싶어>]|@ 표지판은 무슨 말로 [적혀 있&어|쓰여 있&어]",
        _joined("English|French|Spanish|Arabic|Swahili|Polish|German|Portuguese|Czech|Danish|Malay|Nepali|Greek;||, Latin|, Turkish|, Italian|, Romani|, Hausa", "영어|프랑스어|스페인어|아랍어|스와힐리어|폴란드어|독일어|포르투갈어|체코어|말레이어|그리스어;||, 이탈리아어|, 터키어|, 라틴어"), "[what do they speak there|what should i learn]?", "[무슨 말 써?|무슨 말을 배워야 해?]",
    ),
    (
        "Currency|Money|Legal tender|Monetary unit", "통화|화폐|화폐 단위|통화 단위",
        "what do i [pay with|pay in|need in my purse] in #?|what [coins|notes|cash] [do they use|do i need|are used|should i change into] in #?|what [should|must|do] i [ask for at the bank|change my cash into|get from the bank] before i go to #?|<tell> [what i pay with in #|which coins they use in #|what to change my cash into for #]|how do they [pay|count|reckon prices] in #?|can i pay in [euros|dollars] in #, or what do they take?|what is in the [tills|wallets|purses] of #?",
        "@에서는 뭘로 [계산해?|돈을 내?|내나요?|값을 치러?]|@은 무슨 돈을 [써?|쓰나요?|쓰는지 알려 줘|받아?]|@에 가려면 무슨 돈으로 [바꿔?|바꿔야 해?|환전해?|환전하나요?]|@에서 [달러|유로] 받아, 무슨 돈 써?|@ 지갑에는 무슨 돈이 [들어 있&어|있&어]|@ 돈은 뭐라고 [불러?|부르나요?|해?|부르는지 <싶어>]",
        _joined("|New |Old |Royal |Free |Island ;franc|crown|peso|dinar|pound|shilling|dollar|rupee|lira|krona|real|sol|forint|zloty", "|신 |구 |왕립 ;프랑|크로나|페소|디나르|파운드|실링|달러|루피|리라|레알|솔|포린트|즈워티|바트"), "[what do i pay with|which coins do they use]?", "[무슨 돈 써?|뭘로 환전해?]",
    ),
    (
        "President|Head of state|Head of government|Prime minister", "대통령|국가원수|총리|정부 수반",
        "who [rules|governs|leads|runs|is at the head of|is in power in] @?|who [won the election|was elected|was voted in|came to power] in #?|whose portrait hangs in the [offices|town halls] of #?|<tell> who [rules|leads|governs|runs] @|who [speaks for|represents|signs the laws of] @?|by whom is @ [led|ruled|governed]?|[which|what] politician [is at the top|has the power|is in charge] in #?",
        "@은 누가 [다스려?|이끌어?|통치해?|이끄나요?|다스리는지 알려 줘]|@에서 누가 [뽑혔&어|당선됐&어|권력을 잡았&어|선거에 이겼&어]|@에서 제일 높은 사람은 [누구야?|누구예요?|누군지 <싶어>]|@의 지도자는 [누구야?|누구예요?|누구인가요?]|@을 [대표하는|이끄는] 사람은 <누구야>?|@은 누구 [손에 있&어|지도 아래 있&어]",
        _PERSON, "[who rules there|who was elected|who is in power]?", "[누가 다스려?|누가 당선됐어?]",
    ),
    (
        "Area|Total area|Land area|Surface area", "면적|국토 면적|총면적|넓이",
        "how much [land|ground|space] does @ [cover|take up|have|occupy]?|how many [square kilometres|square miles] [is @|does @ cover|are there in #]?|how [vast|spread out|extensive] is @?|<tell> how [much land @ has|vast @ is]|over how much land does @ [stretch|spread|extend]?|is @ a [big|tiny|small|huge] place on the map, how many square kilometres?|what is the [extent|size of the land] of #?",
        "@은 얼마나 [넓어?|커?|넓나요?|큰 나라야?]|@은 땅이 얼마나 [커?|넓어?|돼?|되나요?]|@은 얼마나 넓&은|@은 지도에서 [커, 작아?|큰 편이야?]|@은 몇 제곱킬로미터[야?|예요?|나 돼?|인지 알려 줘]|@의 땅 크기는 [얼마야?|어느 정도야?|얼마예요?]",
        _number(900, 2700000, "* km²|* sq km|* sq mi", "*km²|* km²"), "[how much land|how many square kilometres]?", "[얼마나 넓어?|땅이 얼마나 커?]",
    ),
    (
        "Calling code|Dialling code|Country code|Phone prefix", "국제전화 번호|국가 번호|전화 코드|국가 코드",
        "what [do i dial|goes before the number|do i put in front|comes first] [to call|to phone|when i ring] [somebody in|a friend in] #?|how do i [phone|call|ring] (someone in )#?|with [what|which] digits [does a number in # start|do the numbers of # begin]?|<tell> [what to dial first for #|how to phone #]|i want to [phone|ring|call] [my aunt|a hotel|a friend] in #, [what do i dial first|what goes in front]?|which prefix [has @|is for #|does @ have]?|what must i type before the number of [a hotel|a friend|my aunt] in #?",
        "@에 전화할 때 앞에 뭐 [눌러?|붙여?|누르나요?|붙이면 돼?]|@으로 걸려면 몇 번부터 [눌러?|눌러야 해?|눌러요?]|@ 번호는 [뭘로|몇으로] [시작해?|시작하나요?|시작하는지 알려 줘]|@에 있는 친구한테 걸 때 앞자리가 [뭐야?|뭐예요?|몇이야?]|@은 앞에 [플러스 몇|몇 번]을 [붙여?|눌러?|붙이&나]|@에 국제로 걸 때 [앞번호는?|앞번호가 뭐야?|앞번호 알려 줘]",
        lambda rng, is_korean: rng.choice(["+", "+", "00"]) + str(rng.randint(20, 998)), "[what do i dial first|how do i phone there]?", "[앞에 몇 번 눌러?|어떻게 전화 걸어?]",
    ),
)  # fmt: skip

_FERRY = _thing(
    "table", "Ferries|Ships|Sailings|Boats today|Fleet", "여객선|배편|운항 시간표|선박|유람선", "ferry|ship|boat", "배|여객선|선박",
    _joined("|MS |MV |Star |Lady ;" + _STEMS + ";| Queen| Wave| Spirit| Express| Breeze| Belle", _STEMS_KO + ";호|페리|스타호|퀸호|드림호"),
    (
        "Sails at|Departure|Leaves port|Casts off", "출항|출항 시각|출발 시각|출항 시간",
        "when does @ [leave|cast off|go|put to sea|set sail|start]?|[by when|until when] must i be at the [quay|pier|harbour] for #?|at what time do the ropes of # come off?|<tell> when @ [leaves|goes|casts off|sets sail]|how [soon|early|late] does @ [go|leave]?|when [do we|will we] set sail [on|with] #?|what time is @ [off|leaving|going]?",
        "@은 언제 [떠나?|떠?|떠나나요?|나가?|가는지 알려 줘]|@은 몇 시에 [떠나?|나가?|뜨나요?|움직여?]|@을 타려면 부두에 몇 시까지 [가?|가야 해?|와야 해?|가나요?]|@은 몇 시 [배야?|배예요?|배인가요?|배인지 <싶어>]|@은 항구를 언제 [떠나?|벗어나?|떠나&나]|@은 바다로 몇 시에 [나가?|나가나요?]",
        _clock(5, 22), "[when do we set sail|when does it go]?", "[몇 시 배야?|언제 떠나?]",
    ),
    (
        "Port of call|Sails to|Destination|Bound for", "입항지|행선지|목적지|도착항",
        "where does @ [go|take me|land|dock|tie up|sail]?|where do i [go ashore|get off|end up|walk off] [with|on] #?|which [island|harbour|port|town] [is @ headed for|does @ go to|does @ reach]?|<tell> where @ [goes|takes me|docks|is headed]|on what [shore|island|coast] will i be after a trip on #?|where is @ [headed|going|heading]?|where does @ [drop anchor|finish its trip]?",
        "@은 어디로 [가?|가나요?|향해?|가는지 알려 줘]|@을 타면 어디서 [내려?|내리나요?|내리게 돼?]|@은 어느 섬으로 [가?|가나요?|데려다줘?]|@은 어디 가는 배[야?|예요?|인가요?|인지 <싶어>]|@은 어디에 [닻을 내려?|닿아?|대나요?|정박해?]|@은 어느 항구에 [들어가?|닿&나]",
        _TOWN, "[where to|where do i go ashore]?", "[어디 가는 배야?|어디서 내려?]",
    ),
    (
        "Crossing time|Duration|Sailing time|Time at sea", "소요 시간|운항 시간|항해 시간",
        "how long [am i on the water|are we at sea|is the trip|do i have to sail|will i be seasick] [on|with] #?|how long does @ [take|need]?|how many hours [on the water|at sea|of waves] [on|with] #?|<tell> how long [@ takes|we are at sea with #|i will be on #]|how [quickly|fast] does @ get me across?|can i sleep on #, how long is the trip?|how much time do i spend on the deck of #?",
        "@은 얼마나 [걸려?|걸리&나|오래 가?|타고 가?]|@은 몇 시간 [걸려?|타?|가?|걸리나요?]|@은 바다에 얼마나 [있어?|떠 있&어|있어야 해?]|@을 타면 얼마나 있다 [내려?|도착해?|내리나요?]|@은 건너는 데 얼마나 [걸려?|걸리나요?|드는지 알려 줘]|@은 [금방 가?|오래 걸려?|한참 가?]",
        _duration(11), "[how long are we at sea|how long does it take]?", "[얼마나 걸려?|몇 시간 타?]",
    ),
    (
        "Captain|Master|Skipper|Commander", "선장|함장|책임 항해사",
        "who [steers|commands|sails|is at the wheel of|is at the helm of|gives the orders on] @?|who is [in charge|the boss|in command] [on|of] #?|under [whom|whose command] does @ sail?|<tell> who [steers|commands|is in charge of|is at the wheel of] @|who [must go down with|is the last to leave] #?|by whom is @ [steered|commanded|sailed]?|whose orders does the crew of # [follow|obey]?",
        "@은 누가 [몰아?|지휘해?|몰고 가?|지휘하&나|조종해?]|@에서 제일 높은 사람은 [누구야?|누구예요?|누군지 알려 줘]|@ 키는 누가 [잡아?|쥐고 있&어|잡나요?]|@ 선원들은 누구 말을 [들어?|따라?|따르나요?]|@을 [모는|지휘하는] 사람은 <누구야>?|@은 누구 [지휘로 가?|손에 맡겨졌&어]",
        _PERSON, "[who is at the wheel|who is in command]?", "[누가 몰아?|누가 지휘해?]",
    ),
    (
        "Passengers|Capacity|Passenger capacity|Seats", "정원|승선 인원|여객 정원|승객 정원",
        "how many [people|travellers|guests] [fit on|can board|can ride on|may board] #?|for how many is there [room|space] on #?|how many [souls|people] does @ [hold|carry|take]?|<tell> how many [fit on #|@ holds|people @ carries]|how [crowded|full] can @ get?|will all [200|90|400] of us [fit on|get on] #?|up to how many [may sail on|can travel on] #?",
        "@에 몇 명 [타?|탈 수 있&어|들어가?|타나요?]|@은 사람을 얼마나 [태워?|실어?|태우&나]|@에 최대 몇 명이 [탈 수 있&어|들어가?]|@은 몇 명까지 [태워?|돼?|괜찮아?|태우나요?]|@ 자리는 몇 명분[이야?|이에요?|인지 알려 줘]|@에 우리 반 전체가 [탈 수 있&어|들어가?]",
        _number(40, 3900, "*|* people|max. *", "*명|최대 *명|총 *명"), "[how many fit on it|for how many is there room]?", "[몇 명 타?|몇 명까지 돼?]",
    ),
    (
        "Speed|Service speed|Top speed|Cruising speed", "속력|속도|항해 속력|최고 속력",
        "how [fast|swift|quick] [is @|does @ go|can @ sail|does @ cut through the waves]?|how many knots does @ [make|do|manage|run]?|<tell> how [fast|swift] @ [is|goes|sails]|is @ [slow|quick|a fast one], how many knots?|at what pace does @ [move|sail|travel]?|how hard do the engines push #, in knots?|would @ win a race, how fast is it?",
        "@은 얼마나 [빨라?|빠른가요?|빨리 가?|빠른지 알려 줘]|@은 몇 노트[야?|예요?|로 가?|로 달려?|까지 내?]|@은 [느려, 빨라?|빠른 편이야?|느린 편이야?]|@은 물 위를 얼마나 빨리 [달려?|가나요?|달리&나]|@은 한 시간에 얼마나 [가?|나아가?]|@은 전속력이면 [얼마야?|몇 노트야?|얼마나 빨라?]",
        _number(7, 44, "* knots|* kn|* km/h", "*노트|* kn|시속 *km", 1), "[how fast|how many knots]?", "[빨라?|몇 노트야?]",
    ),
)  # fmt: skip
THINGS: tuple[Thing, ...] = (
    _TOWER, _BRIDGE, _DEPARTURE, _TICKET, _FORECAST, _HOTEL, _RESTAURANT, _MUSEUM, _TOWN_FACTS, _MOUNTAIN, _ANIMAL, _PLANT, _FLIGHT, _HIKE, _BOOK, _FILM, _RIVER, _COUNTRY, _FERRY,
)  # fmt: skip
