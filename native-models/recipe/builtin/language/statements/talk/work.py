"""Appointments and rooms that change, shifts, deadlines, files, new jobs."""

import random

from ..statement import Asked, Statement
from .values import PERSON, WEEKDAY, afternoon, date, pick
from .wording import MAIL_TOO, who


def _early(rng: random.Random, korean: bool) -> str:
    hour = rng.randint(7, 11)
    return f"{hour}시" if korean else f"{hour} am"


def _folder(rng: random.Random, korean: bool) -> str:
    if korean:
        place, what = rng.choice(("공유/", "팀/", "자료/")), rng.choice(("발표", "회의록", "사진", "초안", "예산", "디자인"))
        return place + what + rng.choice(("", "_최종", f"_{rng.randint(1, 12)}월"))
    place, what = rng.choice(("Shared/", "Team/", "Public/", "Drive/", "/mnt/")), rng.choice(("slides", "drafts", "photos", "budget", "design", "talks"))
    return place + what + rng.choice(("", "-final", f"-{rng.randint(1, 12):02}"))


def _numbered_room(rng: random.Random, korean: bool) -> str:
    return f"{rng.randint(101, 499)}호" if korean else f"room {rng.randint(101, 499)}"


def _named_room(rng: random.Random, korean: bool) -> str:
    if korean:
        return f"{rng.choice(('대', '소', '중'))}회의실"
    return rng.choice(("the big hall", "the library", "the lab", "the annex", "the studio", "the canteen", "the gym", "the cellar"))


APPOINTMENT = pick(
    "dentist|band rehearsal|team meeting|vaccination|swimming lesson|poetry circle|site visit|haircut|physio|code review|yoga class|"
    "chess club|interview|car inspection|school open night|budget meeting|driving test|open day|choir|fire drill|game night|board meeting",
    "치과 예약|합주|팀 회의|예방 접종|수영 강습|책 읽기 모임|현장 방문|미용실 예약|물리 치료|코드 리뷰|요가 수업|체스 모임|면접|자동차 검사|학부모 상담|예산 회의|운전면허 시험|공개 수업|합주 연습|소방 훈련|동창회|이사회",
)
COMPANY = pick(
    "Halden Labs|Brightwater|Orbis|the city library|Kestrel Bank|Lumen Foods|Northgate|"
    "the museum|Tiderail|Vexa|Mapleworks|the hospital|Fennel & Co|Arcadia|the fire station",
    "한빛연구소|누리은행|시립 도서관|새봄식품|다온테크|박물관|푸른물산|대학 병원|하람전자|소방서|가온건설|미래출판사|온누리항공|바른소프트|해솔디자인",
)
MEETING = pick(
    "stand-up|budget talk|workshop|seminar|interview|training|review|kick-off|lecture|rehearsal|briefing|exam",
    "아침 회의|예산 회의|워크숍|세미나|면접|교육|검토 회의|착수 회의|강의|리허설|브리핑|시험",
)
PAPER = pick(
    "tax form|report|draft|application|abstract|budget|manuscript|survey|essay|contract|timesheet|slides|grant proposal|menu list",
    "세금 서류|보고서|초안|지원서|초록|예산안|원고|설문지|에세이|계약서|근무표|발표 자료|제안서|명단",
)

STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "The {what} is moved from {old} to {new}|Not {old} any more, the {what} is on {new}|"
        "They shifted the {what}: {new}, no longer {old}|No {what} on {old}, it'll be {new}",
        "{what} {old}에서 {new}~으로 옮겼어|{old} 말고 {new}에 {what} 하기로 했어요|{what} {old} 취소, {new}~으로 바뀜|원래 {old} {what}, {new}~으로 변경됐어",
        {"what": APPOINTMENT, "old": WEEKDAY, "new": date},
        (
            Asked(
                "new",
                "when is the {what} now?|to [what|which] [day|date] [was|is] the {what} [changed|rescheduled|postponed|put off|pushed]?|"
                "what's the [new|changed|updated] [date|day] [of|for] the {what}?|when does the {what} [take place|happen] [now|after all]?|"
                "when do i have to go to the {what}?|until when is the {what} postponed?|new date",
                "{what} 이제 [언제야|언제 해|며칠이야]?|{what} [언제로|며칠로] [바꿨어|미뤘어|변경됐어|연기됐어|조정됐나요]?|"
                "{what}의 [새|바뀐|변경된] [날짜|일정]~은 [언제야|뭐야|언제예요]?|[바뀐|새] 날짜 <알려><줘>|{what} 결국 언제 [하는 거야|열려|하나요]?|연기된 날은?",
            ),
            Asked(
                "old",
                "when was the {what} [originally|at first|before|supposed to be]?|what was the [old|original|previous|first] [day|date] [of|for] the {what}?|"
                "on what day would the {what} have been?|when [should|would] the {what} have [been|taken place]?|"
                "[which|what] day [is cancelled|doesn't count any more|falls through]?|{what}: which day was planned before?",
                "{what} [원래|처음에|전에는] [언제였어|무슨 요일이었어|언제였나요]?|{what}의 [기존|이전|원래] [날짜|요일|일정]~은 [뭐야|언제야]?|"
                "바뀌기 전 [날짜|요일]~은?|[취소된|없어진] [날|요일]은 언제야?|{what} 전에 언제 하기로 했었어?|원래 요일 <알려><줘>",
            ),
            Asked(
                "what",
                "what [was|has been|got] [rescheduled|postponed|put off|changed|pushed]?|"
                "which [appointment|event|date|meeting] [changed|got a new date|was rescheduled|is now later]?|"
                "what takes place on {new}?|what doesn't happen on {old}?|what's on {new}?|the thing that was rescheduled",
                "[뭐가|무엇이|무슨 일정이] [연기됐어|미뤄졌어|조정됐어|바뀐 거야]?|[어떤|무슨] 일정이 [바뀐 거야|미뤄졌대|달라졌나요]?|{new}에 뭐가 [있어|열려|있나요]?|{old}에 안 하는 건 뭐야?|날짜가 바뀐 건 [뭐야|뭐예요]?|연기된 일정",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "The {what} starts at {new} instead of {old}|Our {what} is now {new}, not {old}, sorry for the chaos|Change of plan, the {what} is at {new} and not {old}",
        "{what} {old} 말고 {new}에 시작해|{what} 시간 {old}에서 {new}~으로 바뀌었어요|계획 변경, {what} {old} 아니고 {new}",
        {"what": MEETING, "old": _early, "new": afternoon},
        (
            Asked(
                "new",
                "when does the {what} [begin|kick off|get going|really start]( now| after all)?|"
                "what's the [new|right|correct|changed|updated] time( of the {what})?|at what time [should i be there|do i have to come|does it begin] now?|"
                "to [when|what time] was it [put back|pushed|postponed]?|what time is right for the {what}?|{what} at what time now?",
                "{what} 이제 몇 시[야|에 해|예요|인가요]?|{what}의 [새|바뀐|변경된] 시간은 [몇 시야|언제야|뭐야]?|몇 시로 [미뤘어|변경됐어|옮겼어|조정됐나요]?|이제 몇 시까지 [가야 해|오면 돼]?|맞는 시간이 언제야?|{what} 결국 몇 시에 하는 거야?",
            ),
            Asked(
                "old",
                "when was the {what} [originally|at first|before that]?|what was the [old|original|previous|first] time?|"
                "which time [is wrong|no longer holds|is cancelled|doesn't apply any more]?|"
                "what time had been planned( for the {what})?|at what time would it have begun?|old time of the {what}",
                "{what} [원래|처음에|전에는] [몇 시였어|언제였나요|몇 시였지]?|[기존|이전|원래] 시간은 [뭐야|몇 시야|언제야]?|바뀌기 전 시간은?|[취소된|틀린|옛날] 시간은 몇 시야?|원래 몇 시에 하기로 했었어?|{what} 예전 시간 <알려><줘>",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "The {what} is in {new}, not in {old}|Come to {new} for the {what}, {old} is taken|Not {old} today, the {what} was moved to {new}",
        "{what} {old} 말고 {new}에서 해|오늘 {what} {new}~으로 오세요, {old}~은 찼어요|{what} 장소가 {old}에서 {new}~으로 바뀌었어",
        {"what": MEETING, "new": _numbered_room, "old": _named_room},
        (
            Asked(
                "new",
                "where does the {what} take place?|which [door|number] do i go to for the {what}?|where do i have to go for the {what}?|"
                "where does the {what} happen [now|after all|instead]?|to [what|which] place was the {what} [shifted|relocated]?|"
                "what's the new [place|venue|location]( of the {what})?|where shall i sit at the {what}?",
                "{what} [이제|결국|지금] 어디서 [열려|하나요|진행돼]?|{what} [새|바뀐|변경된] [장소|방]~은 [어디야|어디예요]?|어디로 [가야 해|가면 돼|옮겼나요]?|몇 호로 [가야 해|가면 돼|들어가]?|{what} 들으러 어디로 가?|맞는 장소 <알려><줘>",
            ),
            Asked(
                "old",
                "where was the {what} [planned|supposed to be] [first|originally|before]?|"
                "[which|what] place is [taken|occupied|wrong|no longer right]?|where should i not go for the {what}?|"
                "what was the [old|original|first] [venue|place|location]?|where had the {what} been planned?|where will i find nobody?",
                "{what} [원래|처음에는|전에는] 어디[였어|서 하기로 했었어|였나요]?|[원래|기존|이전] [장소|방]~은 [어디야|어디였어]?|가면 안 되는 곳은 [어디야|어디예요]?|바뀌기 전 장소는?|어디가 이미 [사용 중이야|차 있어]?|예전 장소 <알려><줘>",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "I can take the shift for {who} on {day}|{day}: I'll work in place of {who}|I'm filling in for {who} on {day}, it's agreed",
        "{day}에 {who} 대신 제가 근무할게요|{who} {day} 근무 내가 대신 들어가|{day}에는 {who} 자리 내가 메울게",
        {"who": PERSON, "day": WEEKDAY},
        (
            who(
                "[covers|substitutes|stands in|steps in|takes over|jumps in] for {who}|replaces {who}|"
                "is the replacement on {day}|has an extra shift( on {day})|does the work of {who}",
                "{who} [땜빵해|역할을 맡아|일을 대신해 줘]|{day}에 [대타야|일해 주나요|추가로 일해]|{who}~을 대체해",
                "{who} [대타인|일을 대신하는]|{day}에 [일해 주는|추가로 일하는]|{who}~을 대체하는",
            ),
            Asked(
                "who",
                "who [is replaced|doesn't have to work|gets the day off|is away|can stay home|is being covered]( on {day})?|"
                "whose [shift|work|turn] is taken over( on {day})?|for whom does somebody step in?|who needs a substitute on {day}?|the person who is replaced",
                "[근무|일]에서 빠지는 사람은 [누구야|누구예요|누군가요]?|누구 [근무|자리|일]~을 대신해?|누가 [쉬어|빠져|대타를 구했어|쉬나요]?|{day}에 쉬는 사람은 누구야?|누구[의|] [근무를|일을] 대신해?|누구 [대타야|대타인가요]?|일 안 해도 되는 사람은?",
            ),
            Asked(
                "day",
                "[when|on which day|on what day] [is {who} away|does {who} get a substitute|is {who} replaced|is the extra shift|does {who} not work]?|"
                "which day is it about?|what day can {who} stay home?|when does somebody step in for {who}?|day of the extra shift|when will {who} be off?",
                "{who}~은 언제 [쉬어|빠져|쉬나요]?|[무슨|어느] 요일 근무야?|[언제|무슨 요일에] 대타를 [해|뛰어|하나요]?|{who}~이 일 안 하는 [날|요일]은?|대타 서는 요일은 언제야?",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "The {document} must be in by {date}|Don't forget, the {document} is due {date}|Please send your {document} before {date}",
        "{document} {date}까지 꼭 내 주세요|잊지 마, {document} 마감 {date}~이야|{document}~은 늦어도 {date}까지 보내 줘",
        {"document": PAPER, "date": date},
        (
            Asked(
                "date",
                "what's the [deadline|cut-off|last day|latest date]( for the {document})?|"
                "[until when|till when|how long] [do i have time|can i work on it|can i hand in the {document}|will they take the {document}]?|"
                "when [is it too late|does time run out|must i be finished|must i hand it in]?|when do they want the {document}?|deadline|"
                "how much time is left for the {document}, until when?",
                "[언제|며칠]까지 [내야 해|제출해|시간 있어|끝내야 하나요]?|{document} [제출일|기한|데드라인]~은 [언제야|며칠이야]?|"
                "언제 넘으면 [늦어|안 돼|안 받아]?|{document} 언제까지 [써야 해|받아|작성해]?|최종 [기한|제출일] <알려><줘>|{document} 제출 기한이 언제야?",
            ),
            Asked(
                "document",
                "what [do i have to hand in|has a deadline|needs to be finished|do they want from me|must be submitted|should i hand in]( by {date})?|"
                "which [document|form|work] [is expected|has to be finished|is wanted]?|what do they wait for?|what mustn't be late?|"
                "what is needed by {date}?|what do i have to write?",
                "[뭘|무엇을] [제출해|제출해야 해|끝내야 해|내래|작성해야 하나요]?|[무슨|어떤] 서류를 [제출해|기다려|원해]?|{date}까지 [뭐|뭘] 해야 해?|제출할 것은 [뭐야|뭐예요]?|기한이 있는 건 뭐야?|늦으면 안 되는 것 <알려><줘>",
            ),
            who(
                "[sent a reminder|reminds us of the deadline|collects the {document}|is waiting for the {document}|wants the {document}|sets a deadline|needs the {document}]",
                "[기한을 알려 줬어|재촉해|독촉했나요|기한을 정했어]|{document}~을 [기다려|받아|달래|모아]",
                "[기한을 알려 준|재촉하는|기한을 정한]|{document}~을 [기다리는|받는|달라는|모으는]",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "The slides are in {path} now|I've put everything into {path}, have a look|Uploaded, check {path}|You'll find the files under {path}",
        "자료는 {path}에 올렸어요|{path} 폴더 확인해 줘, 다 넣어 뒀어|업로드 끝, {path} 보세요",
        {"path": _folder},
        (
            who(
                "[uploaded|shared|provides|stored|saved] the [files|documents|material]|did the upload|made the files available",
                "[파일|문서]~을 [업로드했어|공유했어|저장했나요]|공유를 [했어|해 줬어]",
                "파일을 [업로드한|공유한|저장한]|공유해 준",
            ),
            Asked(
                "path",
                "where [are the files|are the documents|is the material|is everything] [saved|stored|kept]?|"
                "[which|what] [folder|directory|path] [is it|do i open|must i go to|did they use|holds the files]?|"
                "where can i [download|get|see|open] [the files|it|the material]?|what's the [path|folder|location]?|into which folder was it uploaded?|storage place",
                "[파일|문서|자료] 어디 [있어|저장했어|뒀어|있나요|올라와 있어]?|[어느|무슨] 폴더[야|예요|에 있어|를 열어야 해]?|[저장|공유] [위치|경로]는 [어디야|뭐야]?|어디서 [다운로드해|받아|볼 수 있어]?|폴더 이름이 [뭐야|뭐예요]?|저장 경로 <알려><줘>",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "I start at {company} on {date}, wish me luck|Got the job! {company}, first day is {date}|Signed with {company}, beginning {date}",
        "나 {date}부터 {company} 출근해|합격! {company}, 첫 출근은 {date}|{company}~과 계약했어요, {date} 시작",
        {"company": COMPANY, "date": date},
        (
            who(
                "[has a new job|found work|was hired|changes jobs|has a new employer|got hired|"
                "is going to work at {company}|will join {company}|works for {company} soon]",
                "[취직했어|새 직장을 구했어|이직해|채용됐어|일자리를 얻었나요]|{company}에 [들어가|입사해]",
                "[취직한|새 직장을 구한|이직하는|채용된]|{company}에 [들어가는|입사하는]",
            ),
            Asked(
                "company",
                "where [will they work|do they go to work|is the new job|did they find work]?|"
                "[which|what] [firm|employer|organisation] [is it|hired somebody|did they choose]?|"
                "who [hired someone|is the new employer|is the new boss|employs them]?|"
                "for whom do they work soon?|name of the new employer|whom does somebody work for soon?",
                "어디[에|로] [취직했어|입사해|이직해|들어간대]?|[새|옮기는] 회사는 [어디야|어디예요]?|[어느|무슨] [직장|회사]에 다니게 돼?|어디서 일하게 [돼|됐대|되나요]?|입사하는 [곳|데] <알려><줘>|누가 채용했어, 어느 회사?",
            ),
            Asked(
                "date",
                "[tell me|say] when [the job begins|they begin working]|from [when|what date|which day] are they employed?|"
                "when [does the job begin|do they begin working|do they go to work for the first time]?|from when on do they work [there|at {company}]?|"
                "what date does the work begin?|when should i wish them luck?|start date|on what day do they begin [there|at {company}]?",
                "언제부터 [일해|다녀|근무해|출근하나요]?|[입사|근무 시작] [날|날짜|일]~은 [언제야|며칠이야]?|{company} [입사|근무]는 며칠부터야?|며칠에 [입사해|출근하나요|처음 나가]?|첫날이 [언제야|언제예요]?|입사일 <알려><줘>",
            ),
        ),
        MAIL_TOO,
    ),
)
