"""Towns and countries: what their info boxes say."""

import random

from ..thing import Thing
from .values import LAND, PERSON, TOWN, either, joined, number_between, year_between
from .wording import thing


def _postcode(rng: random.Random, is_korean: bool) -> str:
    if is_korean:
        return f"{rng.randint(1000, 63999):05}"
    digits = f"{rng.randint(10000, 99999)}"
    lettered = f"{rng.choice('BCDGLNSTW')}{rng.randint(1, 29)} {rng.randint(1, 9)}{rng.choice('ABDEFGHJL')}{rng.choice('NPQRSTUW')}"
    return rng.choice([digits, lettered])


_TOWN = thing(
    "article", "Towns|Cities|Municipalities|Towns of the region|Boroughs", "도시|시군구|지방 자치 단체|지역 도시", "town|city|village", "도시|마을|고장",
    TOWN,
    (
        "Population|Inhabitants|Residents|Population (est.)", "인구|인구수|주민 수|총인구",
        ("how many [people|citizens|souls|locals] [live|dwell|are there|make their home] in #?|how populous is @?|"
         "how many [call # home|are at home in #|are counted in #]?|how many [people|citizens] does @ [have|count|house]?|"
         "<tell> how many [people live in #|people @ has|citizens @ counts]|is @ [crowded|populous], how many live there?|"
         "what is the [headcount|number of people] [in|of] #?|how many would i meet if all of # came out?"),
        ("@에 몇 명이 [살아?|살고 있&어|사나요?|사는지 알려 줘|살까?]|@에는 사람이 얼마나 [살아?|사나요?|많아?|많이 살아?]|@은 몇 명[이야?|이나 돼?|쯤 살아?|이 사는 곳이야?]|@에 사는 사람은 [몇이야?|얼마나 돼?|몇 명이에요?|몇 명인지 <싶어>]|"
         "@ 주민이 [몇이야?|몇 명이야?|얼마나 되나요?]|@은 사람 수가 [어떻게 돼?|얼마야?|얼마예요?]"),
        number_between(800, 4800000, "*|*|c. *|* (2023)", "*명|*명|약 *명"), "[how many live there|how many people]?", "[몇 명 살아?|사람 많이 살아?]",
    ),
    (
        "Area|Total area|Land area|Surface", "면적|총면적|넓이|행정 면적",
        ("how [big|vast|extensive|spread out] is the land of #?|how much [land|ground|space] does @ [cover|take up|occupy|fill]?|"
         "how many [square kilometres|square miles|hectares] [is @|does @ cover|has @ got]?|<tell> how much [land|ground] @ [covers|takes up]|"
         "over [what|how much] [ground|land] does @ [spread|stretch|sprawl]?|how far does @ [spread|sprawl], in square kilometres?|what is the extent of #?"),
        "@은 얼마나 [넓어?|넓나요?|큰 땅이야?|널따래?]|@은 땅이 얼마나 [커?|넓어?|돼?|되나요?]|@은 몇 [제곱킬로미터|km²|평]<야>?|@은 얼마나 넓&은|@은 어느 정도 [땅을 차지해?|넓은 거야?|공간을 차지하나요?]|@의 땅 크기는 [얼마야?|어느 정도야?|얼마예요?]",
        number_between(3, 2900, "* km²|* sq km|*km²|* sq mi", "*km²|* km²|*제곱킬로미터", 1), "[how much land|how many square kilometres]?", "[얼마나 넓어?|땅이 얼마나 커?]",
    ),
    (
        "Mayor|Lord mayor|Council leader|Head of council", "시장|단체장|군수|현 시장",
        ("who [runs|governs|leads|rules|is in charge of|is at the head of] @?|who was [elected|voted|chosen] to [lead|run|govern] @?|"
         "[who|which politician] [is in the town hall|sits in the town hall|wears the chain of office] [in|of] #?|<tell> who [runs|governs|leads] @|"
         "who is the [boss|chief|top politician|first citizen] of #?|by whom is @ [run|governed|led]?|whom did the people of # [vote for|elect|choose]?"),
        ("@은 누가 [다스려?|이끌어?|맡고 있&어|이끄나요?|운영해?]|@에서 누가 [뽑혔&어|당선됐&어|행정을 맡았&어]|@에서 제일 높은 공무원은 [누구야?|누구예요?|누군지 알려 줘]|@ 시청의 [수장은?|우두머리는 누구야?|주인은 누구예요?]|"
         "@ 행정을 [책임지는|이끄는] 사람은 [누구야?|누구예요?|누군지 <싶어>]|@ 사람들은 누구를 [뽑았&어|선출했&어]"),
        PERSON, "[who runs the place|who was elected|who is in charge]?", "[누가 다스려?|누가 당선됐대?]",
    ),
    (
        "Founded|First mentioned|Established|Settled|Town charter", "설립|최초 기록|시 승격|형성 시기",
        ("how old is @?|[when|in what year] [did people first settle in|did somebody first write about|did they set up|was the first house built in] #?|"
         "since when [is there|has there been|do people live in] #?|how long has @ [existed|been there|been on the map]?|"
         "<tell> [how old @ is|since when @ exists|when @ came to be]|when did @ [come into being|begin|start|come about|get its rights]?|how far back does @ go?"),
        ("@은 언제 [생겼&어|만들어졌&어|세워졌&어|시작됐&어]|@은 얼마나 [오래됐&어|오래된 거야?|오래된 곳이야?]|@은 몇 년에 [생겼&어|시가 됐&어|처음 나타났&어]|@은 언제부터 [있었&어|사람이 살았&어]|@의 역사는 [언제 시작돼?|언제부터야?|얼마나 길어?]|"
         "@은 생긴 지 [몇 년 됐&어|얼마나 됐&어]"),
        year_between(780, 1990), "[how old is it|since when does it exist|how far back does it go]?", "[얼마나 오래됐어?|언제부터 있었어?]",
    ),
    (
        "Elevation|Altitude|Height above sea level", "해발|고도|해발 고도|표고",
        ("how high up [is @|does @ lie|are the people of #]?|how far above the sea [is @|does @ lie|are we in #]?|"
         "how many metres [up|above the water|above the sea] is @?|<tell> how high [up|above the sea] @ [is|lies]|is @ [high up|in the hills|low], how high?|"
         "at what height [is @|does @ lie|would i be in #]?|how high [must i climb|do i have to go] to get to #?"),
        ("@은 얼마나 높은 데 [있&어|자리해?]|@은 바다에서 몇 미터 [위야?|높이 있&어|위에 있&어]|@은 몇 미터에 [있&어|자리 잡았&어]|@은 [높은 지대야?|고지대인가요?|높은 곳이야?]|@은 바다보다 얼마나 [높아?|위에 있&어|높나요?]|"
         "@에 가려면 얼마나 [올라가?|높이 가야 해?]"),
        number_between(2, 1900, "* m|* m a.s.l.|* ft", "*m|해발 *m|* m"), "[how high up|how far above the sea]?", "[얼마나 높은 데야?|바다에서 몇 미터 위야?]",
    ),
    (
        "Postcode|Postal code|ZIP code|ZIP", "우편번호|우편 번호|우편 코드",
        ("what [do i|should i|must i] [write on the envelope|put on the letter|put on the parcel] for #?|"
         "[which|what] [digits|number] [goes|belongs|do i write] on a letter to #?|<tell> [what digits letters to # need|what to write on a parcel to #]|"
         "i [want to send|am sending|have to post] a [letter|parcel|card] to #, [which code|what number] [is it|do i need]?|"
         "how do i address [a letter|a parcel|mail] to #, which code?|the [mail|post office|letter] [code|number] [of|for] #?|"
         "what code does the [post|mail|post office] use for #?"),
        ("@에 [편지|택배|소포] 보낼 때 번호 [뭐 써?|뭐 적어?|뭐라고 써요?|몇 번이야?]|@ 봉투에 몇 번을 [써?|적어?|써야 해?|적나요?]|@ 주소 앞에 [무슨 번호|몇 번을] 써?|@은 [우체국|편지] 코드가 [뭐야?|몇 번이야?|뭐예요?|몇인지 알려 줘]|"
         "@에 부칠 때 [다섯 자리|번호]는 [뭐야?|뭐예요?|알려 줘]|@은 택배 보낼 때 [코드가 몇이야?|번호 뭐야?|번호가 뭐예요?]"),
        _postcode, "[what do i write on the envelope|which digits for a letter]?", "[편지 봉투에 뭐라고 써?|택배 보낼 때 번호 뭐야?]",
    ),
    (
        "Twin town|Twinned with|Sister city|Partner town", "자매결연|자매도시|우호 도시|결연 도시",
        ("[which|what] (foreign )[place|community] is @ [friends with|close to|linked with|tied to]?|"
         "with [which place|whom] [is @ paired|is @ friends|does @ have ties|does @ exchange pupils]?|who [is the friend|is the partner|are the friends] of #?|"
         "<tell> [which place is friends with #|with whom @ is paired]|does @ have [friends|a partner] abroad, which?|to which place do pupils of # go on exchange?|"
         "where abroad does @ have [ties|friends|a partner]?"),
        ("@은 어디랑 [친해?|맺어졌&어|인연을 맺었&어|친구 사이야?|교류해?]|@과 [친한|교류하는|짝을 맺은] [곳은?|데가 어디야?|곳이 어디예요?|곳 알려 줘]|@은 해외 어디와 [교류해?|가까워?|교류하나요?|짝이야?]|"
         "@의 [짝은?|친구 도시는?|파트너는 어디야?|짝이 어디예요?]|@은 어느 곳과 [결연했&어|손잡았&어]|@ 학생들은 교환으로 어디에 [가?|가나요?|가는지 알려 줘]"),
        TOWN, "[who is its partner abroad|which place is it friends with]?", "[어디랑 친해?|짝을 맺은 데가 어디야?]",
    ),
)  # fmt: skip

_COUNTRY = thing(
    "article", "Countries|Countries of the world|Member states|Nations", "나라|세계의 나라|회원국|국가 정보", "country|nation|state", "나라|국가",
    LAND,
    (
        "Capital|Capital city|Seat of government", "수도|수도 도시|행정 수도",
        ("where does the government of # [sit|meet|work]?|[which|what] [city|town] [governs|rules|is at the head of|comes first in] #?|"
         "from [which|what] city is @ [ruled|governed|run]?|<tell> [where the government of # sits|from which city @ is run]|"
         "in which city [are the ministries|is the parliament|do the ministers work|is the palace] of #?|[what is|what's] the [main|chief|most important] city of #?|"
         "in which city would i find the embassies in #?"),
        ("@은 정부가 어느 도시에 [있&어|자리해?]|@에서 제일 중심이 되는 도시는 [어디야?|어디예요?|어딘지 알려 줘]|@은 어느 도시에서 [나랏일을 봐?|다스려?|통치해?]|@ 국회는 어느 도시에 [있&어|자리 잡았&어]|@의 으뜸 도시는 [어디야?|어디예요?|어디인가요?]|"
         "@ 대사관들은 어느 도시에 [모여 있&어|있&어]"),
        TOWN, "[where does the government sit|what is the main city]?", "[정부가 어디 있어?|중심 도시가 어디야?]",
    ),
    (
        "Population|Inhabitants|Residents", "인구|인구수|총인구",
        ("how many [people|citizens|souls] [live|are there|make their home] in #?|how [populous|crowded] is @?|"
         "how many [call # home|are at home in #|hold a passport of #]?|<tell> how many [people live in #|citizens @ has]|"
         "how many [millions|people] [does @ have|does @ count|are counted in #]?|[what is|what's] the [headcount|number of citizens] of #?|"
         "how many would have to be counted in a census of #?"),
        ("@에 몇 명이 [살아?|살고 있&어|사나요?|사는지 알려 줘]|@에는 사람이 얼마나 [살아?|많아?|사나요?]|@은 사람 수가 [얼마야?|얼마나 돼?|어떻게 돼?]|@ 국민은 [몇 명이야?|몇이나 돼?|몇 명인지 <싶어>]|"
         "@에 사는 사람이 [몇 명이야?|얼마나 되나요?|얼마나 돼?]|@은 사람이 [많은 나라야?|얼마나 많&은]"),
        either(number_between(1.1, 290, "* million|*m", "*만 명|약 *만 명", 1), number_between(300000, 90000000, "*|c. *", "*명|약 *명")),
        "[how many live there|how many people]?", "[몇 명 살아?|사람 많이 살아?]",
    ),
    (
        "Language|Official language|Languages|Spoken", "언어|공용어|사용 언어|국어",
        ("what do (the )people [speak|talk] in #?|[what|which] words do i need to [order a coffee|ask the way|say hello] in #?|how do people [talk|speak] in #?|"
         "<tell> [what people speak in #|what i should learn before i go to #]|what should i [learn|speak|study] [before i go to|if i move to] #?|"
         "will they understand my [english|korean|french] in #, or what do they speak?|in what tongue are the [laws|schools|street signs] of #?|"
         "which tongue is [heard|spoken|used] in #?"),
        ("@에서는 무슨 말을 [해?|써?|하나요?|쓰나요?|하는지 알려 줘]|@ 사람들은 무슨 말로 [얘기해?|말해?|대화해?]|@에 가려면 무슨 말을 [배워야 해?|배워?|배우나요?]|@에서 [영어|한국어|프랑스어] 통해, 무슨 말 써?|"
         "@은 어느 나라 말을 [써?|쓰나요?|쓰는지 <싶어>]|@ 표지판은 무슨 말로 [적혀 있&어|쓰여 있&어]"),
        joined(
            "English|French|Spanish|Arabic|Swahili|Polish|German|Portuguese|Czech|Danish|Malay|Nepali|Greek;||, Latin|, Turkish|, Italian|, Romani|, Hausa",
            "영어|프랑스어|스페인어|아랍어|스와힐리어|폴란드어|독일어|포르투갈어|체코어|말레이어|그리스어;||, 이탈리아어|, 터키어|, 라틴어",
        ),
        "[what do they speak there|what should i learn]?", "[무슨 말 써?|무슨 말을 배워야 해?]",
    ),
    (
        "Currency|Money|Legal tender|Monetary unit", "통화|화폐|화폐 단위|통화 단위",
        ("what do i [pay with|pay in|need in my purse] in #?|what [coins|notes|cash] [do they use|do i need|are used|should i change into] in #?|"
         "what [should|must|do] i [ask for at the bank|change my cash into|get from the bank] before i go to #?|"
         "<tell> [what i pay with in #|which coins they use in #|what to change my cash into for #]|how do they [pay|count|reckon prices] in #?|"
         "can i pay in [euros|dollars] in #, or what do they take?|what is in the [tills|wallets|purses] of #?"),
        ("@에서는 뭘로 [계산해?|돈을 내?|내나요?|값을 치러?]|@은 무슨 돈을 [써?|쓰나요?|쓰는지 알려 줘|받아?]|@에 가려면 무슨 돈으로 [바꿔?|바꿔야 해?|환전해?|환전하나요?]|@에서 [달러|유로] 받아, 무슨 돈 써?|@ 지갑에는 무슨 돈이 [들어 있&어|있&어]|"
         "@ 돈은 뭐라고 [불러?|부르나요?|해?|부르는지 <싶어>]"),
        joined(
            "|New |Old |Royal |Free |Island ;franc|crown|peso|dinar|pound|shilling|dollar|rupee|lira|krona|real|sol|forint|zloty",
            "|신 |구 |왕립 ;프랑|크로나|페소|디나르|파운드|실링|달러|루피|리라|레알|솔|포린트|즈워티|바트",
        ),
        "[what do i pay with|which coins do they use]?", "[무슨 돈 써?|뭘로 환전해?]",
    ),
    (
        "President|Head of state|Head of government|Prime minister", "대통령|국가원수|총리|정부 수반",
        ("who [rules|governs|leads|runs|is at the head of|is in power in] @?|who [won the election|was elected|was voted in|came to power] in #?|"
         "whose portrait hangs in the [offices|town halls] of #?|<tell> who [rules|leads|governs|runs] @|who [speaks for|represents|signs the laws of] @?|"
         "by whom is @ [led|ruled|governed]?|[which|what] politician [is at the top|has the power|is in charge] in #?"),
        ("@은 누가 [다스려?|이끌어?|통치해?|이끄나요?|다스리는지 알려 줘]|@에서 누가 [뽑혔&어|당선됐&어|권력을 잡았&어|선거에 이겼&어]|@에서 제일 높은 사람은 [누구야?|누구예요?|누군지 <싶어>]|@의 지도자는 [누구야?|누구예요?|누구인가요?]|"
         "@을 [대표하는|이끄는] 사람은 <누구야>?|@은 누구 [손에 있&어|지도 아래 있&어]"),
        PERSON, "[who rules there|who was elected|who is in power]?", "[누가 다스려?|누가 당선됐어?]",
    ),
    (
        "Area|Total area|Land area|Surface area", "면적|국토 면적|총면적|넓이",
        ("how much [land|ground|space] does @ [cover|take up|have|occupy]?|how many [square kilometres|square miles] [is @|does @ cover|are there in #]?|"
         "how [vast|spread out|extensive] is @?|<tell> how [much land @ has|vast @ is]|over how much land does @ [stretch|spread|extend]?|"
         "is @ a [big|tiny|small|huge] place on the map, how many square kilometres?|what is the [extent|size of the land] of #?"),
        "@은 얼마나 [넓어?|커?|넓나요?|큰 나라야?]|@은 땅이 얼마나 [커?|넓어?|돼?|되나요?]|@은 얼마나 넓&은|@은 지도에서 [커, 작아?|큰 편이야?]|@은 몇 제곱킬로미터[야?|예요?|나 돼?|인지 알려 줘]|@의 땅 크기는 [얼마야?|어느 정도야?|얼마예요?]",
        number_between(900, 2700000, "* km²|* sq km|* sq mi", "*km²|* km²"), "[how much land|how many square kilometres]?", "[얼마나 넓어?|땅이 얼마나 커?]",
    ),
    (
        "Calling code|Dialling code|Country code|Phone prefix", "국제전화 번호|국가 번호|전화 코드|국가 코드",
        ("what [do i dial|goes before the number|do i put in front|comes first] [to call|to phone|when i ring] [somebody in|a friend in] #?|"
         "how do i [phone|call|ring] (someone in )#?|with [what|which] digits [does a number in # start|do the numbers of # begin]?|"
         "<tell> [what to dial first for #|how to phone #]|i want to [phone|ring|call] [my aunt|a hotel|a friend] in #, [what do i dial first|what goes in front]?|"
         "which prefix [has @|is for #|does @ have]?|what must i type before the number of [a hotel|a friend|my aunt] in #?"),
        ("@에 전화할 때 앞에 뭐 [눌러?|붙여?|누르나요?|붙이면 돼?]|@으로 걸려면 몇 번부터 [눌러?|눌러야 해?|눌러요?]|@ 번호는 [뭘로|몇으로] [시작해?|시작하나요?|시작하는지 알려 줘]|@에 있는 친구한테 걸 때 앞자리가 [뭐야?|뭐예요?|몇이야?]|"
         "@은 앞에 [플러스 몇|몇 번]을 [붙여?|눌러?|붙이&나]|@에 국제로 걸 때 [앞번호는?|앞번호가 뭐야?|앞번호 알려 줘]"),
        lambda rng, is_korean: rng.choice(["+", "+", "00"]) + str(rng.randint(20, 998)), "[what do i dial first|how do i phone there]?", "[앞에 몇 번 눌러?|어떻게 전화 걸어?]",
    ),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_TOWN, _COUNTRY)
