"""Members of a class or a club, and the books that a library's members borrowed."""

import random

from ..thing import Thing
from .profiles import ADDRESS, BORN, JOINED, PHONE
from .values import code, days, joined, number, one_of, person, soon
from .wording import PERSON, it, known


def _dues(rng: random.Random, ko: bool) -> str:
    if ko:
        return f"{rng.randint(10, 320) * 1000 + rng.choice([0, 500]):,}원"
    return rng.choice(["$", "€", "£"]) + f"{rng.randint(10, 320):,}" + rng.choice(["", ".00", ".50"])


def _class(rng: random.Random, ko: bool) -> str:
    if ko:
        return f"{rng.randint(1, 6)}학년 {rng.randint(1, 12)}반"
    short, year = f"{rng.randint(1, 12)}{rng.choice('abcdef')}", f"Year {rng.randint(1, 12)}{rng.choice('ABCDEF')}"
    return rng.choice([short, year, f"{rng.randint(1, 12)}-{rng.randint(1, 6)}"])


_CLASS = known(
    PERSON, "Class|Grade|Form|Year", "학년|반|학급|학년 반",
    (
        "how far along is @ at school?|[which|what] (school )group does @ [sit in|learn in|go to]?|where in the school does @ [belong|sit]?|"
        "in [what|which] [stage|year|form] is @( at school)?|<tell> [which group @ is in|how far @ is at school].|which pupils does @ [sit with|learn with]?|"
        "what stage has @ reached?"
    ),
    "@~은 몇 학년 [몇 반]<이라>?|@~은 [어느 반|어느 교실|몇 반]에 [다녀|있어|다니나요|속해]?|@~이 [몇 학년인지|어느 반인지] <알려><줘>.|@~은 학교에서 [어디 소속이야|몇 학년째야]?|@ [어느 교실|몇 반] 학생이야?|@~은 어디서 수업을 들어?",
    _class,
)  # fmt: skip
_TEACHER = known(
    PERSON, "Teacher|Class teacher|Form tutor|Tutor", "담임|담임 교사|담임 선생님|지도 교사",
    (
        "who (usually )[teaches|instructs|educates|looks after] @@( at school)?|by whom is @ [taught|instructed]?|who do [parents|i] [talk to|ring] about @'s lessons?|"
        "<tell> who [teaches|instructs] @@.|who stands at the board in @'s lessons?|whose pupil is @?|with whom does @ have lessons?"
    ),
    (
        "@~은 누가 [가르쳐|맡아|가르치나요|맡고 있어|지도해]?|@~은 누구[한테|에게] [배워|배우나요|수업을 들어]?|@ [선생님|쌤|스승]~은 <누구야>?|@~을 [가르치는|맡은|지도하는] [분|사람]~은 <누구야>?|@ 일로 학교의 누구와 [상담해|상담하나요|얘기해야 해]?|"
        "@~은 누구 제자야?|@~을 누가 가르치는지 <알려><줘>."
    ),
    person,
)  # fmt: skip
_ABSENCES = known(
    PERSON, "Absences|Days absent|Missed days|Days missed", "결석|결석 일수|결석일|빠진 날",
    (
        "how [often|many times] [was @ [away|missing|not there]|has @ [been away|been missing|skipped school]|did @ not [come|show up|turn up]]?|"
        "how many [lessons|days|times] [did @ miss|has @ missed|was @ off|was @ sick or away]?|<tell> how often @ [was away|did not come|stayed home].|"
        "how much school has @ missed?|on how many days was @'s chair empty?|how regularly does @ stay away, in days?"
    ),
    (
        "@~은 [몇 번|며칠|며칠이나] [빠졌어|안 왔어|빠졌나요|못 나왔어|쉬었어]?|@~은 학교를 [얼마나|며칠이나|몇 번이나] [빠졌어|빼먹었어|안 나왔나요]?|@~은 [며칠이나|얼마나 자주] 자리를 비웠어?|@~이 [며칠 안 왔는지|몇 번 빠졌는지] <알려><줘>.|"
        "@ [안 나온 날|빼먹은 날] 수~은?|@ 출석 안 한 게 며칠이야?"
    ),
    number(0, 34, "", "일"),
)  # fmt: skip
_AVERAGE = known(
    PERSON, "Average|Mean mark|GPA|Overall mark", "평균|평균 점수|평점|성적 평균",
    (
        "how [well is @ doing|good a pupil is @|strong a pupil is @]( overall)?|how does @ do at school( overall)?|"
        "[what|which] (overall )[mark|score] does @ [have|get|reach] [overall|on the whole|all in all]?|<tell> how well @ does [overall|on the whole].|"
        "all in all, how are @'s marks?|how [many points|much] does @ score on the whole?|what do @'s marks come to, taken together?"
    ),
    (
        "@~은 [공부를|성적이] [얼마나 잘해|어때|어떤가요|어느 정도야]?|@~은 [전체적으로|전반적으로|다 합쳐서] 몇 점[이야|인가요|이지]?|@ 점수가 [대체로|전체적으로] 어때?|@~이 [공부를 얼마나 하는지|전체 몇 점인지] <알려><줘>.|"
        "@ [종합 점수|전 과목 점수|총평 점수]~은?|@~은 시험을 대체로 얼마나 잘 봤어?"
    ),
    lambda rng, ko: f"{rng.randint(48, 99)}.{rng.randint(0, 9)}" + rng.choice(["", "점" if ko else " %"]),
)  # fmt: skip
_GUARDIAN = known(
    PERSON, "Guardian|Parent|Emergency contact|Next of kin", "보호자|학부모|비상 연락인|보호자 성명",
    (
        "who do [we|i] [call|inform|ring|notify] if [something happens to @@|@ is ill|@ gets hurt]?|who is responsible for @@ at home?|"
        "who [signs for|picks up|takes care of|collects|raises] @@?|whose [child|kid|son or daughter] is @?|<tell> who to [call|inform] if @ [is ill|gets hurt].|"
        "who are @'s [folks|family]?"
    ),
    (
        "@한테 [무슨 일이 생기면|사고가 나면|탈이 나면] 누구한테 [연락해|전화해|알려야 해|연락하나요]?|@~은 누구[네 아이야|집 아이야|의 아이인가요]?|@~을 [돌보는|데려가는|키우는|책임지는] [사람|분]~은 <누구야>?|@ [엄마나 아빠|부모|부모님]~은 <누구야>?|"
        "@ 집에 있는 어른은 누구인지 <알려><줘>.|@~이 아프면 누구를 불러?"
    ),
    person,
)  # fmt: skip
_STUDENTS = Thing(
    "table", "Class list|Students|Pupils|Class register", "학생 명부|출석부|학급 명단|우리 반", person,
    (_CLASS, _TEACHER, _ABSENCES, _AVERAGE, _GUARDIAN, BORN, ADDRESS),
)  # fmt: skip

_LOAN_IS = it("the book|this book|this one|this title", "[이 책|책|이거]")

_BORROWER = known(
    _LOAN_IS, "Borrower|Borrowed by|Lent to|Reader", "대출자|빌린 사람|대출인|이용자",
    (
        "who [has|took|took home|has got|is reading|holds|checked out|took away] @@?|who do i [ask for|chase for|turn to about] @@?|"
        "[at|in] whose [home|place|house|hands] is @ now?|which [visitor|library user|person] [took|has] @@?|<tell> who [has|took home|is reading] @@.|"
        "where is @ now, with whom?|to whom did we [give|hand out] @@?"
    ),
    (
        "@~은 누가 [빌려 갔어|가져갔어|갖고 있어|가져갔나요|읽고 있어|빌려 갔나요]?|@~은 지금 누구[한테|에게] <있어>?|@~을 [가져간|갖고 있는|읽고 있는] [사람|분]~은 <누구야>?|@~은 누구 [집에|손에] 있어?|@~을 누가 [가져갔는지|갖고 있는지] <알려><줘>.|"
        "@~은 누구한테 [받아야|돌려달라고] 해?"
    ),
    person, also="who took this home?", also_ko="누가 가져갔어?",
)  # fmt: skip
_LENT = known(
    _LOAN_IS, "Borrowed on|Lent|Checked out|Loan date|Out since", "대출일|빌린 날|대출 날짜",
    (
        "when [was @ taken home|was @ handed out|did @ leave the library|did @ go out|was @ taken away]?|since when [is|has] @ [gone|been gone|been away|been out]?|"
        "how long has @ been [gone|away|out|missing from the shelf]?|on [what|which] [day|date] [was @ taken|did they take @@]?|"
        "<tell> when @ was [taken home|handed out|taken]."
    ),
    (
        "@~은 언제 [빌려 갔어|가져갔어|나갔어|나갔나요|가져갔나요]?|@~은 언제부터 [없어|나가 있어|없었나요|밖에 있어]?|@~은 [나간 지|가져간 지] 얼마나 [됐어|됐나요]?|@~이 언제 [나갔는지|반출됐는지] <알려><줘>.|@ [가져간 날|나간 날]~은?|"
        "@~을 며칠에 [꺼내 갔어|가져갔지]?"
    ),
    days(2022, 2026),
)  # fmt: skip
_DUE = known(
    _LOAN_IS, "Due back|Due|Due date|Return by", "반납일|반납 예정일|반납 기한|만기일",
    (
        "when [must|will] @ [come back|be returned|be back|be given back]?|by when [must|should] @ be [back|returned|brought back|given back]?|"
        "until when [may|can] [they|i|one] keep @@?|when [will|can] i (finally )[get|have|read] @@ again?|how long [can|may] @ be kept?|"
        "<tell> [when @ comes back|by when @ must be back].|what's the last day for @@?"
    ),
    (
        "@~은 언제까지 [돌려줘야|갖다줘야|가져와야|돌려놔야] [해|하나요|돼]?|@~은 언제 [돌아와|들어와|돌아오나요|다시 볼 수 있어]?|@~은 언제까지 [볼 수 있어|갖고 있어도 돼|읽어도 되나요]?|@~을 [돌려줄|갖다줄|가져올] [날|기한]~은 [언제<야>|며칠<이라>]?|"
        "@~이 언제 [돌아오는지|들어오는지] <알려><줘>.|@ 며칠까지 봐도 돼?"
    ),
    soon, also="when do i have to bring it back?", also_ko="언제까지 돌려줘야 해?",
)  # fmt: skip
_SHELF = known(
    _LOAN_IS, "Shelf|Shelf mark|Call number|Location", "서가|청구 기호|서가 번호|소장 위치",
    (
        "where [does @ stand|is @ kept|does @ belong|do i put @@ back|do i look for @@|can i find @@]?|"
        "in [what|which] [row|bookcase|aisle|corner] [is @|does @ stand|does @ belong]?|[to|on] which rack [does @ go|do i put @@]?|"
        "<tell> where @ [stands|belongs|is kept].|what's the place of @@ in the library?|where should i reach for @@?"
    ),
    (
        "@~은 어디[에|] [꽂혀 있어|있나요|꽂아|꽂아야 해|둬|놓여 있어]?|@~을 [찾으려면|도로 꽂으려면] 어디로 [가|가야 해|가나요]?|@ [자리|꽂는 자리|놓인 데]~은 <어디야>?|@~은 어느 [책장|칸|줄|책꽂이]에 <있어>?|"
        "@~이 어디 [있는지|꽂혀 있는지] <알려><줘>.|@ 어느 책장<이라>?"
    ),
    code("A99.9", "999.99 A", "AA 99-9", "9A / 99"),
)  # fmt: skip
_AUTHOR = known(
    _LOAN_IS, "Author|By|Writer", "저자|지은이|작가",
    (
        "who (actually )[wrote|penned|created|came up with|is behind] @@?|by whom [is|was] @( written)?|whose [work is @|novel is @|name is on the cover of @@]?|"
        "whose pen did @ come from?|<tell> who [wrote|penned] @@.|who is the [creator|novelist|hand] behind @@?|which name stands on @'s cover?"
    ),
    "@~은 누가 [썼어|지었어|썼나요|집필했어|쓴 거야]?|@~은 누구 [작품이야|소설이야|책이야|글이야]?|@~을 [쓴|집필한|지은] [사람|분]~은 <누구야>?|@ 표지에 누구 이름이 있어?|@~을 누가 [썼는지|지었는지] <알려><줘>.|@ [쓴 사람|글쓴이]~은?",
    person,
)  # fmt: skip
_FINE = known(
    _LOAN_IS, "Fine|Late fee|Charge|Fee due", "연체료|벌금|지연 요금",
    (
        "how much (money )do i [owe|pay|have to pay] for [bringing back @@ late|being late with @@]?|what [does it cost|do they charge] that @ is late?|"
        "what [penalty|punishment|sum] is on @@?|how expensive [was|is] it to be late with @@?|<tell> what being late with @@ costs.|"
        "what did [forgetting|keeping] @@ cost?"
    ),
    (
        "@~을 [늦게 돌려줘서|늦어서|안 갖다줘서] 얼마 [내|내야 해|물어|내야 하나요]?|@ 늦은 [값|대가|돈]~이 <얼마야>?|@ 때문에 돈을 얼마나 [물어야|내야] [해|하나요]?|@ 늦으면 [얼마야|얼마를 무나요]?|@ 늦은 데 대해 얼마를 내는지 <알려><줘>.|"
        "@ [밀린 돈|내야 할 돈]~은?"
    ),
    lambda rng, ko: f"{rng.randint(1, 98) * 100:,}원" if ko else rng.choice(["$", "€", "£"]) + f"{rng.randint(0, 14)}.{rng.randint(0, 19) * 5:02}",
)  # fmt: skip

_book_name = joined(
    (
        "The Salt|The Last|A Quiet|The Copper|Wintry|Silent|The Glass|A Distant|Beyond the|Toward the|The Paper|Northern|Lost|The Blue|Under the|A Short|The Orchard|"
        "Hidden"
    ),
    "Road|Garden|Harbour|Clock|Island|Mountain|Letters|Summer|Forest|Bridge|Beacon|River|Winter|Kitchen|Orchestra|Sea|House",
    "조용한|마지막|푸른|수정|겨울의|북쪽|사라진|골판지|숨은|먼|소금|오래된|천 개의|달빛|작은|잊힌|바람의|느린",
    "정원|섬|시계|편지|여름|숲|다리|등대|강|부엌|바다|집|산책|기차역|골목|도서관|항구",
)
_LOANS = Thing(
    "table", "Library loans|Borrowed books|Lending list|Loans", "도서 대출 현황|대출 목록|빌린 책|대출 기록", _book_name,
    (_BORROWER, _LENT, _DUE, _SHELF, _AUTHOR, _FINE),
)  # fmt: skip

_MEMBER_NUMBER = known(
    PERSON, "Member no.|Membership number|Card number|Member ID", "회원 번호|회원증 번호|회원 ID",
    (
        "[what|which] [number|digits|code] [stands on|is printed on] @'s card?|under [what|which] number is @ [kept|filed|registered|in the files]?|"
        "how is @ numbered( in the files)?|[what|which] digits [identify|stand for|belong to] @@?|<tell> the digits [on @'s card|that identify @@].|"
        "what does @ [say|show|type] at the door to get in?"
    ),
    "@~은 몇 번으로 [등록돼 있어|올라 있어|관리돼|등록됐나요]?|@ [카드|증]에 [적힌|찍힌] [숫자|번호]~은 <뭐야>?|@~을 [찾으려면|조회하려면] 몇 번을 [쳐|입력해|넣어야 해]?|@ [고유 번호|등록 번호]~은?|@~이 몇 번인지 <알려><줘>.|@ 명부에서 몇 번이야?",
    code("9999", "A-9999", "99999", "AA9999"),
)  # fmt: skip
_DUES = known(
    PERSON, "Fee|Annual fee|Dues|Membership fee", "회비|연회비|가입비|월회비",
    (
        "how much [does @ pay|does @ owe the club|is it for @@|do we collect from @@|does it cost @@]?|what does @ [pay|contribute|hand over]( for being in the club)?|"
        "how expensive is [the club|it] for @@?|<tell> [how much @ pays|what it costs @@].|what [amount|sum] [is due from|do we charge] @@?|what is @ charged?"
    ),
    "@~은 돈을 얼마[나 내|나 내나요|씩 내| 내지]?|@한테 얼마를 [받아|걷어|걷나요|받아야 해]?|@~은 다니는 데 얼마[가 들어|나 드나요]?|@~이 [내는|낼|부담하는] [돈|금액|액수]~은 <얼마야>?|@~이 얼마를 내는지 <알려><줘>.|@ 얼마씩 내?",
    _dues,
)  # fmt: skip
_SECTION = known(
    PERSON, "Section|Group|Activity|Sport", "종목|분과|소모임|활동",
    (
        "what does @ [do|play|practise|train|take part in] [here|at the club|with us]?|[what|which] [sport|pastime|hobby] [is @'s|does @ go in for|did @ choose]?|"
        "<tell> what @ [plays|practises|does at the club].|for what [is|did] @ [here|come here]?|what does @ spend the club evenings on?|which hobby brings @@ here?"
    ),
    "@~은 여기서 뭘 [해|하나요|즐겨|배워|하지]?|@~은 무슨 [운동을|취미를|모임을] [해|하나요|골랐어]?|@ 취미가 <뭐야>?|@~이 무엇을 [하는지|즐기는지|배우는지] <알려><줘>.|@~은 뭐 하러 [와|오나요|나와]?|@ [즐기는 것|하는 운동]~은?",
    one_of(
        (
            "Archery|Badminton|Ballet|Bowling|Boxing|Bridge|Canoeing|Chess|Climbing|Cycling|Darts|Fencing|Gymnastics|Handball|Hiking|Hockey|Judo|Knitting|Painting|"
            "Photography|Pottery|Rowing|Sailing|Skating|Squash|Swimming|Table tennis|Theatre|Volleyball|Yoga"
        ),
        "검도|골프|낚시|농구|댄스|서각|등산|뜨개질|모형 제작|바둑|배구|배드민턴|볼링|사진|서예|수영|수채화|스쿼시|승마|암벽 등반|양궁|연극|요가|자전거|조정|족구|축구|탁구|태권도|통기타",
    ),
)  # fmt: skip
_CLUB = Thing(
    "table", "Members|Club members|Membership list|Our members", "회원 명부|동호회 회원|회원 목록|우리 회원", person,
    (JOINED, _MEMBER_NUMBER, _DUES, _SECTION, BORN, PHONE),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_STUDENTS, _CLUB, _LOANS)
