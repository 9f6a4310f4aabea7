"""Profiles and contacts: who somebody is, and how to reach them. Much of it is known of people on other pages too."""

import random

from ..thing import Thing
from .values import city, days, employer, job, mail_address, one_of, person, two_of
from .wording import PERSON, known

_STREETS = (
    "Alder Beech Bridge Canal Castle Cedar Chapel Church Cliff Copper Elm Field Forge Garden Grove Harbour Hazel High Hill King Lake Lime Maple Market Meadow Mill Oak "
    "Orchard Park Pine Poplar Quarry River Rose Station Tower Vine Walnut Water Willow"
).split()
_STREETS_KO = "가람로 강변로 구름길 꽃마을길 느티나무길 달빛로 대학로 도래울로 동백길 매봉로 무지개로 미사대로 바다로 백제로 벚꽃길 봉은사로 산들길 새싹로 솔밭길 수목원로 시청로 양지로 연꽃길 오솔길 온천로 은행나무길 장미로 중앙로 청계로 충장로 한밭대로 해안로".split()


def _phone(rng: random.Random, ko: bool) -> str:
    a, b = rng.randint(200, 9999), rng.randint(1000, 9999)
    if ko:
        return rng.choice([f"010-{rng.randint(2000, 9999)}-{b}", f"0{rng.randint(31, 64)}-{rng.randint(200, 999)}-{b}", f"02-{a}-{b}"])
    return rng.choice([
        f"+{rng.randint(30, 98)} {rng.randint(10, 99)} {a} {b}",
        f"({rng.randint(201, 989)}) 555-{b}",
        f"0{rng.randint(1200, 1999)} {rng.randint(100000, 999999)}",
        f"0{rng.randint(20, 99)} {a} {b}",
    ])  # fmt: skip


def _street(rng: random.Random, ko: bool) -> str:
    if ko:
        return f"{rng.choice(_STREETS_KO)} {rng.randint(2, 240)}" + rng.choice(["", f", {rng.randint(101, 120)}동 {rng.randint(1, 24)}0{rng.randint(1, 6)}호"])
    return f"{rng.randint(2, 240)} {rng.choice(_STREETS)} {rng.choice(['Street', 'Road', 'Lane', 'Avenue', 'Close'])}"


_country = one_of(
    (
        "Argentina|Australia|Austria|Belgium|Brazil|Canada|Chile|Colombia|Croatia|Cuba|Denmark|Egypt|Estonia|Finland|France|Ghana|Greece|Iceland|India|Ireland|Italy|"
        "Jamaica|Japan|Kenya|Latvia|Malta|Mexico|Morocco|Nepal|Nigeria|Norway|Peru|Poland|Portugal|Senegal|Serbia|Slovenia|Spain|Sweden|Tunisia|Uruguay|Vietnam"
    ),
    (
        "대한민국|가나|그리스|네팔|노르웨이|뉴질랜드|덴마크|독일|라오스|말레이시아|멕시코|모로코|몽골|미국|베트남|벨기에|브라질|스위스|스페인|싱가포르|아르헨티나|아일랜드|영국|우즈베키스탄|이탈리아|인도|일본|칠레|카자흐스탄|캐나다|케냐|태국|튀르키예|페루|포르투갈|폴란드|프랑스|핀란드|"
        "필리핀|호주"
    ),
)
_languages = two_of(
    "Arabic|Bengali|Czech|Danish|Dutch|English|Finnish|French|German|Greek|Hindi|Italian|Japanese|Korean|Latvian|Polish|Russian|Spanish|Swahili|Turkish",
    "영어|일본어|중국어|프랑스어|독일어|스페인어|러시아어|베트남어|태국어|아랍어|이탈리아어|몽골어|인도네시아어|한국어|힌디어|포르투갈어",
)

BORN = known(
    PERSON, "Born|Date of birth|Birthday|DOB|Birth date", "생년월일|생일|출생일|출생",
    (
        "[when|on what date|on which day|in what year] [was @ born|did @ come into the world]?|how old is @, [going by the birth date|what does it say]?|"
        "when does @ [turn a year older|get a cake|celebrate getting older|blow out candles]?|when [is|was] @'s birthday?|"
        "<tell> when @ [was born|came into the world].|@'s [birth date|date of birth|day of birth|birthday]?|[what year|what date] is @ from?|"
        "[what is @'s year of birth|what day does @'s birth certificate give]?"
    ),
    (
        "@~은 언제 [태어났어|태어났나요|태어났지|태어났습니까|태어난 거야|세상에 나왔어]?|@~은 [몇 년생|며칠생|몇 년 몇 월생]<이라>?|@ 나이가 [몇인지 생년으로|어떻게 되는지 날짜로] <알려><줘>.|@ [생일|태어난 날|귀빠진 날|생신]~이 [언제<야>|며칠<이라>]?|"
        "@~이 [언제 태어났는지|언제 났는지|몇 년에 태어났는지] <알려><줘>.|@ [태어난 날짜|생년월일|태어난 때]~은?|@ 생일 파티는 [언제 해야 해|언제 하면 되나요]?|@~이 [몇 월 며칠|몇 년도]에 태어났어?"
    ),
    days(1948, 2009), also="[when|in which year] were they born?|birthday [when|on which date]?|when do we [congratulate|wish many happy returns]?",
)  # fmt: skip
_LIVES = known(
    PERSON, "Lives in|Residence|City|Home town|Based in", "거주지|사는 곳|거주 지역|도시",
    (
        "where does @ [live|reside|stay|dwell|call home]?|[what|which] [town|place|part of the world] does @ live in?|"
        "where is @ [at home|settled|based these days|living]?|where would i have to go to visit @@?|<tell> where @ [lives|resides|has made a home].|@ lives where?|"
        "@'s [home|place of residence|domicile]?|in [what|which] [town|city] [is @'s flat|does @ have a home|can @ be found]?"
    ),
    (
        "@~은 어디[에|] [살아|사나요|삽니까|사세요|살지|살고 있어|살고 계세요]?|@ [집|자택|보금자리|동네]~은 <어디야>?|@~은 [어느 도시|어느 동네|어느 지역|무슨 시]에 [살아|사나요|살고 있지|거주해]?|"
        "@~이 [어디 사는지|어디에 거주하는지|사는 데가 어딘지] <알려><줘>.|@~을 만나러 가려면 [어디로|어느 동네로] 가야 [해|하나요|돼]?|@ [사는 데|사는 동네|사는 도시|거처]~은?|@ 어디 사람이야?|@~은 [어디에 자리 잡고|어디서 지내고] 있어?"
    ),
    city, also="where do they live?|where's home?|which town is that person from now?",
)  # fmt: skip
JOB = known(
    PERSON, "Job|Occupation|Profession|Job title|Position", "직업|직함|직책|하는 일|직종",
    (
        "what does @ [do for a living|do|do all day|earn a living with|do for work|work as]?|how does @ [earn money|make a living|pay the rent|earn a crust]?|"
        "what's @'s [trade|line of work|calling|craft|occupation|profession]?|what is @ by [trade|profession]?|"
        "<tell> what @ [does for a living|works as|is by profession].|as what is @ [employed|working]?|what [kind of|sort of] work does @ do?|"
        "what [role|job] does @ have?"
    ),
    (
        "@~은 [뭐 하는|무슨 일 하는|뭘 하는|어떤 일을 하는] [사람이야|분이야|사람인가요|분이세요]?|@~은 [뭘로|무슨 일로|뭐 해서] [먹고살아|돈을 벌어|벌어먹어|생계를 꾸려]?|@~은 무슨 [일을|일] [해|하나요|합니까|하세요|하지]?|"
        "@ [밥벌이|생업|하는 일|맡은 일]~은 <뭐야>?|@~이 [무슨 일을 하는지|뭘 하는 사람인지|어떤 일에 종사하는지] <알려><줘>.|@ [직업|직책|직종]~은?|@~은 어떤 일에 [종사해|종사하나요|몸담고 있어]?"
    ),
    job, also="what do they do for work?|what's the person's trade?",
)  # fmt: skip
_EMPLOYER = known(
    PERSON, "Employer|Company|Works at|Organisation|Organization", "회사|직장|근무처|소속 회사|소속",
    (
        "who does @ work for?|[which|what] [firm|business|company|outfit] [is @ with|does @ belong to|employs @@|pays @@|has hired @@]?|"
        "where does @ [work|go to work|earn a salary]?|who [pays @@|signs @'s pay cheque|employs @@|has @@ on the payroll]?|"
        "<tell> [who @ works for|which firm @ is with|who employs @@].|@'s [firm|place of work|workplace|employer]?|"
        "at [which|what] [firm|business] is @ [employed|working]?"
    ),
    (
        "@~은 [어디|어느 회사|어떤 회사|무슨 회사] [다녀|다니나요|다닙니까|다니세요|다니지]?|@~은 어디서 [일해|일하나요|근무해|근무합니까|월급을 받아]?|@ 월급은 [어디서 나와|누가 줘|어느 회사가 주나요]?|"
        "@~을 [고용한|채용한|데리고 있는] [곳|업체|기업]~은 <어디야>?|@~이 [어디에 다니는지|어디서 일하는지|어느 기업 소속인지] <알려><줘>.|@ [다니는 곳|일터|직장|일하는 곳]~은?|@ 명함에 적힌 [업체|기업]~이 <어디야>?"
    ),
    employer, also="where do they work?|who do they work for?",
)  # fmt: skip
PHONE = known(
    PERSON, "Phone|Mobile|Telephone|Tel.|Cell|Phone number", "전화번호|휴대폰|연락처|휴대전화|전화",
    (
        "how [can|do|could|would] i [call|ring|phone|text|reach @@ by phone, what do i dial to get|give a call to|telephone] @@?|"
        "what number [do i dial|must i dial|do i ring|should i call] [for|to reach|to talk to|to get hold of] @@?|"
        "[which|what] number [is @'s|rings at @'s end|does @ pick up on]?|what do i [dial|key in] to [talk to|speak to|ring] @@?|"
        "@'s [number|digits|cell number|mobile number]?|i [want|need|have] to [ring|call|phone] @@, [which number|what number|the number please].|"
        "<tell> [the number to call @@ on|on which number @ can be called]."
    ),
    (
        "@한테 [어디로|몇 번으로|어느 번호로] [전화해|걸어|전화하면 돼|걸면 되나요|전화해야 하나요]?|@ 번호[| 좀] [알려 줘|알려 주세요|줘|불러 줘|뭐야|가르쳐 줘]|@한테 [전화하려면|통화하려면|문자하려면] [몇 번을 눌러야 해|번호가 뭐야|어떤 번호로 걸어야 하나요]?|"
        "@ [폰 번호|핸드폰 번호|휴대폰 번호|폰번|전번]~은 <뭐야>?|@~은 [몇 번으로 걸면 받아|어느 번호로 통화돼]?|@한테 [문자|전화]하고 싶은데 번호~은?|@ [핸드폰|폰] 몇 번<이라>?"
    ),
    _phone, also="what number do i dial?|how do i ring them?|which number do i call?", also_ko="몇 번으로 전화하면 돼?|전번 뭐야?|번호 알려 줘.",
)  # fmt: skip
MAIL_ADDRESS = known(
    PERSON, "E-mail|Email|Email address|Mail", "이메일|메일|이메일 주소|전자우편",
    (
        "where [do|can|should] i [write|mail|send mail|send a message|write electronically] to @@?|"
        "to [which|what] address do i [mail|write|send a file|forward this] to reach @@?|how can i [mail|write to|contact @@ in writing, at which address is] @@?|"
        "at [which|what] address does @ [get mail|receive mail|read mail]?|@'s [mailbox|inbox address|mail address|e-mail]?|"
        "what do i [type|put] in the to field to write to @@?|<tell> [where to mail @@|the address to write to @@|which mailbox @ uses]."
    ),
    (
        "@한테 [메일|이메일|편지|파일]~을 [어디로|어느 주소로|어떤 주소로] [보내|보내면 돼|보내야 하나요|보내면 되나요]?|@ [메일 주소|이메일|메일함 주소|멜 주소]~은 <뭐야>?|@한테 메일 [보내려면|쓰려면] 주소를 [뭐라고 써|뭘로 해|뭐라고 적어야 해]?|"
        "@~은 [어느 주소로|어떤 주소로] 메일을 [받아|받나요|받지]?|@ [골뱅이 들어간 주소|인터넷 편지 주소|메일 계정]~은?|@한테 [글로|메일로] 연락하려면 [어디로 해|주소가 뭐야]?|@ 메일 주소[| 좀] <알려><줘>."
    ),
    mail_address, also="where do i write to?|what address do i mail?",
)  # fmt: skip
NATIONALITY = known(
    PERSON, "Nationality|Citizenship|Citizen of|Country", "국적|시민권|출신 국가|나라",
    (
        "[what|which] country [is @ from|does @ come from|is @ a citizen of|issued @'s passport]?|where does @ come from?|"
        "of [what|which] [country|state] is @ a [citizen|national|subject]?|what's @'s [home country|citizenship|nationality]?|"
        "[which|what] passport does @ [hold|have|carry|travel on]?|@ is from [which|what] country?|<tell> what country @ [is from|comes from|belongs to]."
    ),
    (
        "@~은 어느 나라 [사람이야|사람인가요|출신이야|분이세요|사람이지|출신인가요]?|@~은 어느 나라에서 [왔어|왔나요|오셨어요|왔지|온 거야]?|@ [여권은|시민권은] 어느 나라 [거야|것인가요|거예요]?|@ [고국|본국|조국|출신국]~은 <어디야>?|"
        "@~이 [어느 나라 출신인지|어느 나라 국민인지|어디 나라 사람인지] <알려><줘>.|@ [어느 나라|무슨 나라] 사람?|@ 국적~은?"
    ),
    _country, also="where are they from?|which country is that?",
)  # fmt: skip
LANGUAGES = known(
    PERSON, "Languages|Speaks|Language skills|Spoken languages", "언어|구사 언어|사용 언어|가능 언어",
    (
        "what does @ speak?|in [what|which] [languages|tongues] can [i talk to @@|@ talk|@ chat|@ hold a conversation]?|what can @ [speak|understand|talk in]?|"
        "[what|which] tongues does @ [know|master|speak]?|<tell> what @ speaks.|how can i talk with @@, in english or what?|"
        "what [languages|mother tongue] does @ have?|@ speaks what?|what is @ fluent in?"
    ),
    (
        "@~은 [무슨|어떤|어느 나라] 말을 [해|할 줄 알아|하나요|할 수 있어|쓰나요|구사해]?|@하고 [어떤 말로|무슨 말로|몇 개 국어로] [얘기해|대화할 수 있어|말해야 해]?|@~은 [무슨 외국어|어떤 외국어|외국어는 뭐]를 할 줄 [알아|아나요|아세요]?|"
        "@~이 [유창한|할 줄 아는|구사하는] [말|외국어|언어]~은 <뭐야>?|@~이 무슨 말을 [쓰는지|하는지] <알려><줘>.|@ [할 줄 아는 말|외국어]~은?"
    ),
    _languages, also="what do they speak?",
)  # fmt: skip
JOINED = known(
    PERSON, "Joined|Member since|Registered|Signed up|Since", "가입일|등록일|가입한 날|회원 등록일",
    (
        "since when [is|has] @ [a member|with us|been one of us|been around|been registered]?|"
        "when did @ [sign up|become a member|register|come on board|enrol|open the account|join]?|how long has @ been [a member|with us|here|part of this]?|"
        "on [what|which] [date|day] did @ [sign up|enter|register]?|<tell> when @ [signed up|became a member|came on board].|"
        "@ has been [a member|with us|here] since when?|when was @ [admitted|taken in|added]?"
    ),
    (
        "@~은 언제 [가입했어|들어왔어|등록했나요|가입하셨어요|회원이 됐어|합류했어]?|@~은 언제부터 [회원이야|함께했어|회원인가요|우리와 함께했나요|있었어]?|@~이 [언제 가입했는지|언제 들어왔는지|회원이 된 날이 언제인지] <알려><줘>.|"
        "@~은 [들어온 지|가입한 지|회원 된 지] 얼마나 [됐어|됐나요|됐지]?|@ [들어온 날|합류한 때|회원이 된 날]~은?|@ 계정을 [언제 만들었어|언제 열었나요]?|@~이 들어온 게 [언제<야>|며칠<이라>]?"
    ),
    days(2006, 2026), also="a member since when?|when did they sign up?",
)  # fmt: skip
_PROFILE = Thing(
    "form", "Profiles|Members|People|User profiles", "프로필|회원 정보|사람들|사용자 프로필", person,
    (BORN, _LIVES, JOB, _EMPLOYER, PHONE, MAIL_ADDRESS, NATIONALITY, LANGUAGES, JOINED),
)  # fmt: skip

ADDRESS = known(
    PERSON, "Address|Home address|Street|Street address", "주소|집 주소|도로명 주소|자택 주소",
    (
        "where [does @ live|is @'s (house|flat|front door)|do i send a postcard for @@|do i ring the bell to see @@]?|"
        "in [what|which] street [is @ at home|does @ live]?|[which|what] street and (house )number [is @'s|do i write on a letter to @@]?|"
        "<tell> [where @ lives|which street @ lives in|where a letter reaches @@].|what do i write on the envelope for @@?|what do i tell the taxi driver to get to @@?"
    ),
    (
        "@ 집~은 <어디야>?|@~은 [어디|어느 길|무슨 길] [살아|사나요|사세요|살지]?|@한테 [편지|엽서|택배]~을 [보내려면|부치려면] 어디로 [보내|보내야 해|부치면 되나요]?|@ [집에 가려면|사는 데로 가려면] 어디로 가?|"
        "@~이 [어디 사는지|무슨 길 몇 번에 사는지] <알려><줘>.|@ 봉투에 [뭐라고 써|뭘 적어]?|@ [집|사는 데|도로명]~은?"
    ),
    _street, also="where do i send the letter?", also_ko="우편은 어디로 보내?",
)  # fmt: skip
_RELATION = known(
    PERSON, "Relationship|Relation|Group|Label", "관계|그룹|분류",
    (
        "who is @ to [me|us]?|how [do i|do we] know @@?|where do i know @@ from?|in what way is @ [connected|tied|linked|related] to me?|"
        "is @ [family|a friend or a colleague|family or a friend], what is @?|<tell> [how i know @@|what @ is to me].|what is @ to me?|what kind of acquaintance is @?"
    ),
    (
        "@~은 나랑 [무슨 사이야|어떤 사이야|어떤 사이인가요|뭐가 돼]?|@~은 내가 어떻게 아는 [사람이야|사이야|분인가요]?|@~을 [어디서|어떻게] 알게 [됐어|됐지|됐나요]?|@~은 [가족이야 친구야|친구야 동료야|친척이야 뭐야]?|"
        "@~이 나한테 [누구인지|뭐가 되는지] <알려><줘>.|@하고 나는 [어떤 인연이야|무슨 관련이 있어]?|@ [나와의 사이|나랑 뭐야]?"
    ),
    one_of(
        (
            "Aunt|Brother|Choir|Cousin|Dentist|Ex-colleague|Flatmate|Football|Friend|Godmother|Gym|Hairdresser|Landlord|Neighbour|Nephew|Old school|Plumber|Sister|"
            "Tax adviser|Teacher|Uncle|University|Vet|Work"
        ),
        "고모|고향 친구|남동생|단골 미용실|대학 동기|동네 이웃|동아리|담임|부동산|사촌|삼촌|세무사|수영장|시누이|언니|이모|전 직장 동료|조카|집주인|치과|친구|형|회사|후배",
    ),
    also="who is that to me?", also_ko="나랑 무슨 사이야?",
)  # fmt: skip
_CONTACTS = Thing(
    "form", "Contacts|Address book|My contacts|Favourites", "연락처|주소록|내 연락처|즐겨찾기", person,
    (PHONE, MAIL_ADDRESS, ADDRESS, _EMPLOYER, BORN, _RELATION),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_PROFILE, _CONTACTS)
