"""People at work: colleagues in a staff directory, and those who would like to be."""

import random

from ..thing import Thing
from .profiles import BORN, JOB, LANGUAGES, MAIL_ADDRESS, NATIONALITY, PHONE
from .values import code, days, job, one_of, person
from .wording import PERSON, known


def _room(rng: random.Random, ko: bool) -> str:
    number = rng.randint(101, 899)
    if ko:
        return rng.choice([f"{number}호", f"본관 {number}호", f"별관 {number}호", f"{number // 100}층 회의실 {number % 9 + 1}"])
    lettered = [f"{rng.choice('ABCDE')}-{number}", f"{rng.choice('ABCDE')}{number % 90 + 10}"]
    return rng.choice([f"Room {number}", *lettered, f"Building {number % 9 + 1}, {number}"])


_department = one_of(
    (
        "Accounts|Archive|Audit|Catering|Communications|Compliance|Customer Care|Design|Engineering|Facilities|Finance|Fundraising|HR|IT Support|Legal|Logistics|"
        "Maintenance|Marketing|Operations|Payroll|Planning|Procurement|Production|Quality|Research|Sales|Security|Training|Warehouse"
    ),
    "감사팀|개발1팀|개발2팀|경영지원실|고객지원팀|교육팀|구매팀|기획팀|디자인팀|마케팅팀|물류팀|법무팀|보안팀|생산관리팀|시설팀|연구소|영업1팀|영업2팀|인사팀|재무팀|전략실|총무팀|콘텐츠팀|품질팀|해외사업부|홍보팀|회계팀",
)

_DEPARTMENT = known(
    PERSON, "Department|Dept.|Division|Team|Unit", "부서|소속 부서|팀|소속 팀",
    (
        "[what|which] [part of the company|part of the firm|branch|group|section] [is @ in|does @ belong to|does @ sit in]?|"
        "what [area|field|part of the house] does @ work in?|where [in the company|in the firm|in the organisation] does @ [work|belong]?|"
        "[which|what] [department|division|team|unit] is @ [in|part of|assigned to]?|<tell> [which part of the firm @ works in|what section @ belongs to].|"
        "@ works in which [section|area|group]?|to which [group|section] is @ assigned?"
    ),
    (
        "@~은 어느 [팀|부서|쪽|파트]에서 [일해|일하나요|근무해|근무하나요|일하지]?|@~은 어느 [팀|부서|파트] [사람이야|소속이야|소속인가요|직원이야|사람이지]?|@~은 [회사에서|회사 내에서] 어디 [소속이야|속해 있어|소속인가요]?|"
        "@~이 [어디 소속인지|어느 팀인지|어느 파트 사람인지] <알려><줘>.|@ [소속|파트|몸담은 곳]~은?|@~이 배치된 [데|곳|자리]~은 <어디야>?|@~은 [무슨|어떤] 팀에 [있어|있나요|계세요]?"
    ),
    _department,
)  # fmt: skip
_OFFICE = known(
    PERSON, "Office|Room|Desk|Office location|Seat", "사무실|자리|근무 위치|호실|책상",
    (
        "where [can|do|would] i [find|meet|drop in on|knock for|visit] @@?|where [does @ sit|is @ sitting|is @'s desk|is @'s chair]?|"
        "[which|what] [door|room|office] [is @'s|do i knock on for @@|belongs to @@|is @ in]?|in [which|what] [room|building] does @ [sit|work]?|"
        "<tell> where @ [sits|can be found].|where must i go to see @@?|behind which door is @?"
    ),
    (
        "@~은 어디[에|] [앉아|앉아 있어|앉나요|앉아 계세요]?|@ [자리|책상|사무실|방]~은 <어디야>?|@~을 [찾아가려면|만나려면|보러 가려면] [어디로|어느 방으로|몇 호로] [가야 해|가면 돼|가야 하나요]?|@~은 [몇 호|어느 방|몇 층 몇 호]에 <있어>?|"
        "@~이 [어디 앉는지|어느 방에 있는지|몇 호실에 있는지] <알려><줘>.|@ 방 문은 어느 [문이야|것인가요|호실이야]?|@ [몇 호실|방 번호]~은?"
    ),
    _room,
)  # fmt: skip
_EXTENSION = known(
    PERSON, "Extension|Ext.|Internal number|Short dial", "내선|내선번호|내선 번호|단축번호",
    (
        "what do i [dial|press] [inside the house|internally|from my desk phone] [for|to get] @@?|what's @'s [short number|internal number|in-house number|ext]?|"
        "[which|what] [internal|in-house|short] number [connects me to|gets me through to|rings at the desk of|puts me through to] @@?|"
        "how do i [ring|call|reach] @@ [from inside|from my desk|in the house|over the office phone]?|<tell> @'s [in-house number|short number].|"
        "to be put through to @@, what do i say?|@ has which internal number?"
    ),
    (
        "@한테 [사내 전화|회사 전화|자리 전화|구내 전화]로 걸려면 [몇 번을 눌러|몇 번이야|뭘 눌러야 해]?|@ [내선|구내번호|사내 번호|자리 전화]~은 [몇 번<이라>|<뭐야>]?|@ 내선 몇 번?|@~을 [연결해 달라고|바꿔 달라고] 할 때 [번호가 뭐야|몇 번을 대야 해]?|"
        "@ [짧은 번호|사내 번호|구내 번호]~은?|@ 자리로 [전화하려면|연결하려면] [몇 번|어떤 번호]<이라>?|@ [사내|구내] 번호[| 좀] <알려><줘>."
    ),
    code("999", "9999", "99-99"),
)  # fmt: skip
_MANAGER = known(
    PERSON, "Manager|Supervisor|Reports to|Line manager|Boss", "상사|팀장|관리자|보고 대상|담당 팀장",
    (
        "who [is|'s] @'s [boss|superior|chief|head|lead]?|who does @ [report to|answer to|take orders from|work under]?|"
        "who [leads|supervises|is in charge of|is above|is over|oversees|looks after] @@?|[to|under] whom does @ [report|work|answer]?|"
        "<tell> who @ [reports to|answers to|works under].|who [signs off @'s holidays|approves @'s leave|gives @@ orders]?|@ reports to who?|"
        "who do i complain to about @@?"
    ),
    (
        "@ [윗사람|상사|보스|팀장|사수]~은 <누구야>?|@~은 누구[한테|에게] 보고[해|하나요|합니까|하지|해야 해]?|@~은 누구 밑에서 [일해|일하나요|일하지|근무해]?|@~을 [관리하는|이끄는|지휘하는|감독하는] [사람|분]~은 <누구야>?|"
        "@ 휴가는 누가 [승인해|결재해|허락하나요]?|@~이 [누구 지시를 받는지|누구 밑에 있는지] <알려><줘>.|@한테 [지시하는|일을 시키는] [사람|분]~은?|@ 위에 누가 있어?"
    ),
    person,
)  # fmt: skip
_STARTED = known(
    PERSON, "Start date|Hired|Hire date|Employed since|Joined", "입사일|채용일|근무 시작일|입사",
    (
        "when did @ [start|begin|start work|start here|come to the company|come on board|get the job]?|"
        "since when [does|has] @ [worked here|been employed|been on staff|been with the company]?|how long has @ [worked|been] [here|at the company|with the firm]?|"
        "when was @ [hired|taken on|employed|recruited]?|@'s first day (at work|here)?|on [what|which] [day|date] did @ [start|begin|start working]?|"
        "<tell> when @ [started|was taken on|was hired]."
    ),
    (
        "@~은 언제 [입사했어|들어왔어|입사했나요|뽑혔어|채용됐나요|일을 시작했어]?|@~은 언제부터 [일했어|다녔어|근무했나요|여기서 일했지|출근했어]?|@~은 [일한 지|다닌 지|근무한 지] 얼마나 [됐어|됐나요|됐지]?|@ [첫 출근|첫날|첫 출근일]~은 [언제<야>|며칠<이라>]?|"
        "@~이 [언제 뽑혔는지|언제 입사했는지|언제부터 출근했는지] <알려><줘>.|@ 회사에 들어온 날은?|@~을 [뽑은|채용한] 게 언제야?"
    ),
    days(1996, 2026), also="when did they start here?",
)  # fmt: skip
_EMPLOYEE = Thing(
    "table", "Staff directory|Employees|Our staff|Phone list|Colleagues", "직원 명부|임직원 목록|사내 연락망|직원 안내|동료", person,
    (JOB, _DEPARTMENT, _OFFICE, _EXTENSION, _MANAGER, _STARTED, MAIL_ADDRESS),
)  # fmt: skip

_APPLIES_FOR = known(
    PERSON, "Applied for|Position|Vacancy|Desired role", "지원 분야|지원 직무|희망 직무|지원 부문",
    (
        "what [job|post] does @ [want|go for|hope to get|ask for]?|[what|which] [opening|post|job] is @ [after|interested in|trying for]?|"
        "what would @ like to [become|work as|do here]?|as what would @ [work|start]?|<tell> what @ wants to [become|work as].|"
        "what does @ want to be [hired|taken on] as?"
    ),
    (
        "@~은 무슨 일을 [하고 싶어 해|하고 싶대|하려고 해|원하나요]?|@~은 [뭘로|무슨 자리로|어떤 일로] [뽑히고 싶어 해|들어오려고 해|일하고 싶대]?|@~이 [노리는|바라는|원하는] [자리|일]~은 <뭐야>?|@~이 무슨 일을 하고 싶어 하는지 <알려><줘>.|"
        "@~은 어느 자리에 서류를 냈어?"
    ),
    job,
)  # fmt: skip
_WANTS_PAY = known(
    PERSON, "Salary expectation|Expected salary|Desired pay", "희망 연봉|희망 급여|희망 임금",
    (
        "how much (money )does @ [want|ask for|hope to earn|want to earn|demand]?|what would @ cost us?|what must we [pay|offer] @@?|how expensive would @ be?|"
        "<tell> how much @ [wants|asks for|hopes to earn].|what [sum|figure] did @ name?|for how much would @ work here?"
    ),
    "@~은 얼마[나 받고 싶어 해|를 원해|를 달래|나 바라나요|를 불렀어]?|@한테 얼마를 [줘야|제시해야] [해|하나요]?|@~을 쓰려면 얼마가 [들어|드나요]?|@~이 [부른|바라는|받고 싶은] [돈|금액|액수]~은 <얼마야>?|@~이 얼마를 바라는지 <알려><줘>.",
    lambda rng, ko: f"{rng.randint(26, 98) * 100:,}만원" if ko else rng.choice(["$", "€", "£"]) + f"{rng.randint(24, 140) * 500 + 8000:,}",
)  # fmt: skip
_AVAILABLE = known(
    PERSON, "Available from|Earliest start|Can start", "입사 가능일|근무 가능일|출근 가능일",
    (
        "when [can|could|would] @ [begin|be here|come to us|join us|take up work]?|how soon [can|could] @ [begin|be here|join]?|from when on is @ free?|"
        "<tell> when @ [could begin|is free].|how long must we wait for @@?|what is the first day @ could [work|come in]?"
    ),
    "@~은 언제부터 [일할 수 있어|나올 수 있어|일할 수 있나요|올 수 있대]?|@~은 언제 [시간이 돼|들어올 수 있어|시작할 수 있어]?|@~을 얼마나 기다려야 [해|하나요]?|@~이 언제부터 나올 수 있는지 <알려><줘>.|@~이 첫 출근할 수 있는 날~은 [언제<야>|며칠<이라>]?",
    days(2025, 2027),
)  # fmt: skip
_APPLICANTS = Thing(
    "table", "Applicants|Candidates|Applications|Shortlist", "지원자|후보자|지원서 목록|서류 합격자", person,
    (_APPLIES_FOR, _WANTS_PAY, _AVAILABLE, LANGUAGES, NATIONALITY, BORN, PHONE),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_EMPLOYEE, _APPLICANTS)
