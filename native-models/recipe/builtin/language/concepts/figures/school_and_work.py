"""Subjects at school and the hours of employees."""

import random

from ..thing import Thing
from .values import LAST, clock, date, decimal, either, joined, money, number, one_of, person
from .wording import thing


def _teacher(rng: random.Random, korean: bool) -> str:
    if korean:
        return person(rng, True) + rng.choice((" 선생님", "", " 교사"))
    return rng.choice(("Mr ", "Ms ", "Mrs ", "Dr ", "Mr. ", "Ms. ")) + rng.choice(LAST)


def _room(rng: random.Random, korean: bool) -> str:
    if korean:
        return rng.choice((f"{rng.randint(101, 430)}호", f"{rng.choice('ABCD')}동 {rng.randint(101, 430)}호"))
    lettered, plain = f"{rng.choice('ABCDEF')}{rng.randint(10, 420)}", f"Room {rng.randint(1, 420)}"
    return rng.choice((lettered, plain, f"{rng.choice(('Lab', 'Hall', 'Studio'))} {rng.randint(1, 29)}", f"{rng.randint(0, 4)}.{rng.randint(10, 48)}"))


def _hourly_pay(rng: random.Random, korean: bool) -> str:
    return f"{rng.randrange(10100, 39000, 50):,}원" if korean else money(12, 75, True)(rng, False)


_SUBJECT = thing(
    "table", "My subjects|Report card|School year 2025|Timetable|Marks", "성적표|내 과목|시간표|학기 성적|수강 과목",
    joined(
        "Advanced|Basic|Applied|Modern|General|Practical|Early|World|Beginner|Intensive",
        "Maths|Biology|History|Chemistry|Physics|French|Music|Art|Geography|Latin|Economics|Drama|Statistics|Spanish|Ethics|Computing|Politics|Writing",
        "심화|기초|응용|현대|통합|실용|생활|세계|고급|중급",
        "수학|생물|역사|화학|물리|프랑스어|음악|미술|지리|한문|경제|연극|통계|영어|윤리|정보|정치|국어|일본어", 0.2,
    ),
    "the subject|this subject|this class|it", "이 과목|그 과목",
    ("Teacher|Taught by|Instructor", "선생님|담당 교사|교사|강사",
     ("who [teaches|gives|takes|is in charge of] {row}?|whose class is {row}?|with whom do [i|we] have {row}?|who stands at the board in {row}?|"
      "who do [i|we] [have|get] for {row}?|<tell> who [gives|teaches] {row}."),
     ("{row} 누가 [가르쳐|가르치나요|가르치지|맡아]?|{row} 누구한테 [배워|배우나요|배우지]?|{row}~을 가르치는 [분은|사람은] [누구야|누구예요|누구세요]?|{row} 쌤 누구<이라>?|{row}~은 누구 수업<이라>?|"
      "{row}~을 누가 맡고 있는지 [알려|말해|가르쳐]<줘>."),
     "who [teaches us|stands at the board|gives the lessons]?|whose class is it?", "누가 가르[쳐|치나요|치지]?|누구 수업<이라>?|쌤이 누구<이라>?", _teacher),
    ("Room|Classroom|Where", "교실|강의실|장소",
     ("where is {row} [held|taught|given]?|where do [i|we] have to [go|be] for {row}?|which [door|classroom] is {row} behind?|"
      "in which [room|classroom|hall] [does {row} take place|is {row}]?|<tell> where {row} takes place.|where does {row} meet?"),
     ("{row} 어디서 [해|하나요|들어|듣나요]?|{row} 들으러 어디로 [가|가야 해|가나요]?|{row} 몇 호에서 [해|하나요|하지]?|{row} 수업하는 [곳은|데가] 어디<이라>?|{row}~은 어느 방에서 [들어|하는지 알려 줘|하나요]?|"
      "{row} 때 어디에 [있어야 해|가면 돼]?"),
     "where do we have to go?|which door?", "어디로 가야 [해|하나요|돼]?|몇 호실<이라>?", _room),
    ("Mark|Grade|Result", "성적|점수|등급",
     ("how [well|badly] did [i|she|he] do in {row}?|what did [i|they|the student] [get|score|receive] in {row}?|how did {row} [go|turn out|work out]?|"
      "<tell> how [i|the student] did in {row}.|what was {row} [assessed|scored|rated] with?|how [strong|weak] [am i|is the student] in {row}?"),
     ("{row} [잘했는지|몇 점인지] [알려|말해]<줘>.|{row} 몇 점 [받았어|받았나요|나왔어|맞았어]?|{row} 시험 잘 봤어, 몇 점<이라>?|{row} 얼마나 [잘했어|잘했나요|못했어]?|{row}~은 결과가 [어때|어떻게 나왔어|어떤가요]?|"
      "{row}에서 뭘 [받았어|받았나요]?|{row} 어떻게 [나왔는지 알려 줘|됐어|나왔나요]?"),
     "how well did it go?|what did [i|the student] get?", "몇 점 [받았어|나왔나요|맞았지]?|얼마나 잘 [했어|봤어|했나요]?",
     either(one_of("A|A-|B+|B|B-|C+|C|D|A+|2+|1-|3", "수|우|A+|A0|B+|B0|1등급|2등급|3등급|C+"), number(42, 100, "|%| / 100", "점"), decimal(1, 5.9))),
    ("Hours a week|Weekly hours|Lessons per week", "주당 시간|주당 수업|시수",
     ("how [often|many times] [a week |each week |]do [i|we] have {row}?|how much of {row} is there( each week| a week)?|"
      "how many lessons of {row} [every week|weekly|from Monday to Friday]?|<tell> how much of {row} there is each week.|"
      "how many times [must i sit in|do we sit in|is there] {row} [from Monday to Friday|every week]?|what time does {row} [take up|eat up] every week?"),
     ("{row} 일주일에 몇 [번|시간] [있어|들어|있나요|들었어]?|{row} 한 주에 [얼마나|몇 번] [해|하나요|배워]?|{row}~은 매주 몇 [시간이야|번이야|시간인가요]?|{row} 월요일부터 금요일까지 몇 번[이야| 있어]?|"
      "{row} 주에 몇 시간인지 [알려|말해|가르쳐]<줘>.|{row}~이 매주 [얼마나 들었어|몇 번 있지]?"),
     "how [often|many times] every week?|how much of it is there each week?", "일주일에 몇 [번|시간]<이라>?|매주 얼마나 [들어|배워|하나요]?", number(1, 8, "| h| hours", "시간|회|")),
    ("Next test|Exam date|Test on", "다음 시험|시험일|시험 날짜",
     ("when [do we|do i] [get tested|write a test|have a test] in {row}?|when is the [test|exam] in {row}?|when must i be ready for the [paper|test] in {row}?|"
      "by when should i have [studied|revised] {row}?|<tell> when we are [examined|tested] in {row}.|on which day do they [test|examine] us in {row}?"),
     ("{row} 언제 보는지 [알려|말해]<줘>.|{row} 시험 언제[야|예요|인가요|지| 봐]?|{row} 언제 시험 [봐|보나요|치러]?|{row} 시험이 며칠<이라>?|{row} 언제까지 공부해야 [해|하나요|돼]?|{row} 시험 보는 날[은|이 언제야| 알려 줘]?|"
      "{row}~은 며칠에 시험을 [쳐|치나요]?"),
     "when do we get tested?|when should i have revised?", "시험은 언제 [봐|보나요|치지]?|언제까지 공부해야 [해|하나요]?", date(2025, 2027)),
    ("Missed|Absences|Days absent", "결석|결석 일수|빠진 날",
     ("how often [was i|was the student|did i stay] away from {row}?|how many times did [i|the student] [skip|not come to|fail to attend] {row}?|"
      "how often was somebody [not there|gone] in {row}?|<tell> how often [i|the student] wasn't in {row}.|"
      "how many lessons of {row} did [i|the student] [skip|not attend]?|how much of {row} was [skipped|not attended]?"),
     ("{row} 몇 번 [빠졌어|빠졌나요|안 갔어|빼먹었어]?|{row}에 안 나간 [날이|게] 며칠<이라>?|{row} 수업을 얼마나 [빼먹었어|빠졌나요|못 갔어]?|{row} 며칠 빠졌는지 [알려|말해|가르쳐]<줘>.|{row} 출석 안 한 게 몇 번<이라>?|"
      "{row}에 몇 번이나 못 [갔어|나갔어|갔나요]?"),
     "how often not there?|how many times skipped?", "몇 번 빠졌[어|나요|지]?|며칠이나 안 나왔[어|나요]?", number(0, 14, "", "일|회|")),
    ("Book|Textbook", "교재|교과서",
     ("what do [we|i] [read|work with|need to bring] in {row}?|what must i [buy|bring|read] for {row}?|"
      "which [title|reading] [goes with|is used in|belongs to] {row}?|<tell> what we [read|learn from] in {row}.|what do we learn from in {row}?|"
      "what should lie on my desk in {row}?"),
     ("{row} 책상 위에 뭘 [올려놔|펴나요]?|{row} 뭘로 배우는지 [알려|말해|가르쳐]<줘>.|{row} 때 뭘 [가져가|챙겨야 해|펴야 해|가져가나요]?|{row}~은 어떤 책을 [써|쓰나요|봐]?|{row} 무슨 책으로 [배워|배우나요|공부해]?|"
      "{row} 수업에 [뭘 사야 해|필요한 책이 뭐야]?|{row} 책 이름[이 뭐야|은|]?|{row} 공부하려면 뭘 [읽어야 해|봐야 하나요]?"),
     "what do i have to [bring|buy]?|what are we reading?", "무슨 책을 [써|보나요|봐]?|뭘 챙겨 가야 [해|하나요]?",
     joined(
         "Open|First|Clear|Bright|New|Modern|Key|Smart|Simple",
         "Steps|Horizons|Pathways|Lessons|Foundations|Ideas|Voices|Roots|Insights",
         "열린|새로운|알찬|재미있는|한눈에 보는|기초 튼튼|살아 있는|생각하는",
         "교과서|길잡이|첫걸음|개념서|배움책|정석|핵심|노트", 0.5,
     )),
)

_EMPLOYEE = thing(
    "table", "Timesheet|Team hours|Employees|Staff overview|Payroll", "근무표|근태 현황|직원 현황|급여 명단|팀 근무 시간",
    person, "the employee|this employee|this colleague", "이 직원|이분|그 직원",
    ("Hours|Worked|Hours worked", "근무 시간|일한 시간",
     ("how [long|much] did {row} work?|how much time [has {row} put in|did {row} spend on the job|did {row} clock]?|for how long was {row} at the [desk|office|job]?|"
      "how [busy|hard-working|diligent] was {row}, in time?|<tell> how long {row} worked.|how long was {row} [on duty|clocked in|on shift]?"),
     ("{row} 총 얼마나 뛰었는지 [알려|말해|가르쳐]<줘>.|{row} 일한 게 [다 해서|모두] 몇 시간<이라>?|{row} 얼마나 [일했어|일했나요|일했지|일했는지 알려 줘]?|{row} 몇 시간 [일했어|일했나요|있었어]?|{row} 회사에 얼마나 [있었어|있었나요]?|"
      "{row} 총 몇 시간 [근무했어|근무했나요|뛰었어]?|{row} 일을 얼마나 오래 [했어|했나요|했지]?|{row} 몇 시간이나 [출근해 있었어|자리를 지켰나요]?"),
     "how long on duty?|how much time was put in?", "얼마나 오래 일했[어|나요]?|몇 시간 있었[어|지]?", either(decimal(12, 190, 1, " h|"), number(20, 190, " h|", "시간"))),
    ("Overtime|Extra hours|Over", "초과 근무|연장 근무|야근",
     ("how [long|much] did {row} stay [late|on|longer]?|how much more than [planned|agreed] did {row} work?|how much [on top|extra|more] did {row} do?|"
      "how long did {row} [stay behind|work late|work after closing]?|<tell> how much longer {row} stayed.|how much is {row} above the contract?"),
     ("{row} 얼마나 더 [일했어|일했나요|남았어]?|{row} 늦게까지 얼마나 [남았어|있었어|남았나요]?|{row} 퇴근 못 하고 몇 시간 더 [있었어|일했지]?|{row} 약속보다 얼마나 [더 했어|많이 일했어]?|{row} 추가로 몇 시간 [했어|했나요|뛰었어]?|"
      "{row} 몇 시간 더 일했는지 [알려|말해|가르쳐]<줘>."),
     "how much longer than planned?|how long after closing?", "얼마나 더 남았[어|나요]?|추가로 몇 시간 했[어|지]?",
     either(decimal(0.5, 29.5, 1, " h|", " h"), number(1, 29, " h", "시간"))),
    ("Hourly pay|Rate|Wage", "시급|시간당 임금",
     ("how [well|badly] is {row} paid?|how much does {row} [get|make|earn]( an hour| per hour)?|"
      "what does {row} [cost|get|make] [an hour|per hour|for sixty minutes]?|what [do we|does the firm] [give|pay] {row} [an hour|for one hour]?|"
      "<tell> what {row} earns in an hour.|how much money is one hour of {row} worth?"),
     ("{row} 한 시간에 얼마 [받아|받나요|벌어|받지]?|{row} 시간당 얼마[야|예요|를 줘|인가요]?|{row}한테 한 시간에 얼마 [줘|주나요|지급해]?|{row} 돈을 얼마나 [받아|받나요], 한 시간에?|{row} 한 시간 일하면 얼마<이라>?|"
      "{row} 시간마다 얼마 버는지 [알려|말해|가르쳐]<줘>."),
     "how much for one hour?|how well paid?", "한 시간에 얼마<이라>?|시간당 얼마 받[아|나요]?", _hourly_pay),
    ("Holiday left|Vacation days|Leave left", "남은 연차|잔여 휴가|연차",
     ("how many days off [does {row} still have|are there for {row}|has {row} got]?|how long can {row} still [be away|stay away|go on a trip|rest]?|"
      "how many free days [can {row} take|are {row}'s|remain for {row}]?|how many more days may {row} [stay home|take off|go to the beach]?|"
      "<tell> how many days {row} can still take off.|can {row} still take time off, how many days?"),
     ("{row} 며칠 더 [쉴 수 있어|쉬어도 돼|쉴 수 있나요]?|{row} 쉬는 날 며칠 [남았어|남았나요|있어]?|{row} 앞으로 며칠 [쉬어|놀 수 있어|빠질 수 있나요]?|{row} 아직 못 쓴 휴가[가 며칠이야|는 며칠이에요]?|"
      "{row} 며칠이나 더 여행 갈 수 [있어|있나요]?|{row} 며칠 쉴 수 있는지 [알려|말해|가르쳐]<줘>."),
     "how many days off remain?|how many more days may be taken off?", "며칠 더 쉴 수 있[어|나요]?|쉬는 날이 며칠 남았[어|지]?", number(0, 34, "| days", "일")),
    ("Sick days|Days ill|Sick", "병가|아픈 날",
     ("how [often|long] was {row} [unwell|in bed|down with something]?|how many days was {row} [unwell|in bed|not healthy]?|"
      "how long did {row} stay home with a [cold|fever|doctor's note]?|how healthy was {row}, how many days in bed?|<tell> how many days {row} was unwell.|"
      "for how many days did a doctor write {row} off?"),
     ("{row} 며칠 [아팠어|아팠나요|앓았어]?|{row} 아파서 며칠 [쉬었어|못 왔어|빠졌나요]?|{row} 몸이 안 좋아서 [며칠 쉬었어|몇 번 빠졌어]?|{row} 얼마나 [아팠어|앓았나요]?|{row} 진단서 내고 쉰 게 며칠<이라>?|"
      "{row} 며칠 앓았는지 [알려|말해|가르쳐]<줘>."),
     "how many days unwell?|how long in bed?", "며칠이나 아팠[어|나요]?|아파서 얼마나 쉬었[어|지]?", number(0, 19, "| d", "일")),
    ("Department|Team|Unit", "부서|팀|소속",
     ("where in the [firm|company|house] does {row} [work|sit|belong]?|which part of the [firm|company] does {row} belong to?|"
      "what [area|field|corner of the firm] [is {row} in|does {row} work in]?|with whom does {row} [sit|work], which group?|"
      "<tell> which part of the company {row} belongs to.|where do i find {row} in the company?"),
     "{row} 어디서 [일해|일하나요|근무해]?|{row} 어느 쪽 사람<이라>?|{row} 회사에서 어디 [있어|속해|소속이야]?|{row} 무슨 부[야|예요|에 있어]?|{row} 어느 조직에 [속해|있나요|들어가]?|{row} 어디 속하는지 [알려|말해|가르쳐]<줘>.",
     "which part of the company?|where in the firm?", "회사 어디 소속<이라>?|어느 쪽에서 일[해|하나요]?",
     one_of(
         ("Sales|Design|Logistics|Support|Finance|Research|Kitchen|Workshop|Legal|Marketing|IT|Quality|Purchasing|Reception|Dispatch|Payroll|Security|Cleaning|"
          "Production"),
         "영업부|디자인팀|물류팀|고객지원팀|재무팀|연구소|주방|정비반|법무팀|마케팅팀|전산실|품질팀|구매팀|안내 데스크|총무부|인사팀|경비실|생산부|기획실",
     )),
    ("Starts at|Shift start|Clock-in", "출근 시간|출근|시업",
     ("when does {row} [come in|arrive|get to work|have to be there|begin]?|"
      "at what time [must {row} be there|does {row} arrive|does {row}'s day begin|is {row} due in]?|how early does {row} [come|have to come|begin]?|"
      "from when [can i reach {row}|is {row} at work|is {row} in]?|<tell> when {row} comes in.|what time do we see {row} in the morning?"),
     ("{row} 몇 시에 [와|나와|오나요|나오지]?|{row} 언제 [와|나오나요|회사 와|일 시작해]?|{row} 몇 시부터 [일해|있어|일하나요]?|{row} 아침에 얼마나 일찍 [와|나오나요]?|{row} 몇 시까지 [와야 해|나와야 하나요|와야 하지]?|"
      "{row} 언제 나오는지 [알려|말해|가르쳐]<줘>."),
     "what time in the morning?|how early?", "몇 시에 [나와|와|오나요]?|몇 시부터 일[해|하지|하나요]?", clock(5, 15)),
)

THINGS: tuple[Thing, ...] = (_SUBJECT, _EMPLOYEE)
