"""Meetings and other events, and who helps there."""

import random

from ..thing import Thing
from .profiles import PHONE
from .values import FAMILY_KO, GIVEN, GIVEN_KO, joined, moment, one_of, person
from .wording import PERSON, it, known


def _some_people(rng: random.Random, ko: bool) -> str:
    return ", ".join(rng.choice(FAMILY_KO) + name if ko else name for name in rng.sample(GIVEN_KO if ko else GIVEN, rng.randint(2, 3)))


def _duration(rng: random.Random, ko: bool) -> str:
    hours, minutes = rng.randint(0, 4), rng.choice([10, 15, 20, 25, 30, 40, 45, 50, 55])
    if ko:
        return (f"{hours}시간 " if hours else "") + f"{minutes}분"
    return rng.choice([f"{hours} h {minutes} min", f"{hours}h {minutes:02}m"]) if hours else f"{minutes} {rng.choice(['min', 'minutes'])}"


_EVENT_IS = it("the event|this event|the appointment|the meeting", "[이 일정|이 모임|이 행사|이거]")

_BEGINS = known(
    _EVENT_IS, "Starts|Start|Start time|Begins|From|When", "시작|시작 시간|개시|시작 시각",
    (
        "when does @ [start|begin|kick off|get going|get under way|open]?|"
        "[at |]what time [do i have to be at @@|must i be at @@|is @|does @ get going|should i show up for @@]?|how early is @?|"
        "when do i have to [be there for|turn up for|show up at] @@?|<tell> when @ [starts|begins|gets under way].|@ [is when|starts when|begins when]?|"
        "from what time on is @?"
    ),
    (
        "@~은 언제 [시작해|시작하나요|열려|시작하지|시작돼|막이 올라]?|@~은 몇 시[야|에 시작해|부터야|부터인가요|에 열리나요|에 해]?|@ 몇 시까지 [가야 해|가면 돼|와야 하나요|참석해야 해]?|@~이 [언제 시작되는지|몇 시부터인지|언제 열리는지] <알려><줘>.|"
        "@~은 언제부터<야>?|@에 [늦지 않으려면|제때 가려면] 몇 시에 도착해야 해?|@ [여는 시각|개회 시각|스타트]~은?"
    ),
    moment, also="when do we start?|what time do i have to be there?|when should i turn up?", also_ko="몇 시부터야?|언제 시작해?|몇 시까지 가면 돼?",
)  # fmt: skip
_ENDS = known(
    _EVENT_IS, "Ends|End|End time|Until|Finishes", "종료|종료 시간|끝|마치는 시간",
    (
        "when [is @ over|does @ end|does @ finish|does @ stop|is @ done|does @ wrap up|does @ close]?|until [when|what time] does @ [last|go on|run|go]?|"
        "[at |]what time can i leave @@?|when [am i|are we] free [again |]after @@?|<tell> when @ [is over|finishes|ends|wraps up].|"
        "@ [is over when|goes on till when|ends when]?|how late does @ go?"
    ),
    (
        "@~은 언제 [끝나|끝나나요|마쳐|끝나지|마치나요|파해]?|@~은 몇 시[에 끝나|까지야|까지인가요|에 마쳐|까지 해]?|@ 언제까지[ 해|야|인가요| 하나요| 이어져]?|@~이 [언제 끝나는지|몇 시에 마치는지|언제까지인지] <알려><줘>.|@ 끝나고 나오면 몇 시<야>?|"
        "@에서 몇 시에 [나올 수 있어|빠져나올 수 있어|풀려나]?|@ [마무리되는 때|끝나는 시각|폐회 시각]~은?"
    ),
    moment, also="when are we done?|how late will it get?|when can i go home?", also_ko="언제 끝나?|몇 시에 풀려나?|몇 시까지 해?",
)  # fmt: skip
_WHERE = known(
    _EVENT_IS, "Location|Place|Room|Venue|Where", "장소|위치|회의실|개최 장소",
    (
        "where is @( held| taking place)?|where do [i|we] [go|have to go|meet|need to be] for @@?|"
        "in [which|what] [building|hall|room] [is @|does @ take place|will @ be]?|where does @ [take place|happen]?|<tell> where @ [is|takes place|is held|happens].|"
        "@ is [where|in which room]?|where am i supposed to [be|go] for @@?|where [can|do] i find @@?"
    ),
    (
        "@~은 어디서 [해|열려|하나요|열리나요|진행돼|모여|만나]?|@~은 [어디로|어느 방으로|몇 호로] 가야 [해|하나요|돼]?|@ [어디야|어디예요|어디서야|어디인가요|어디지]?|@~이 [어디서 열리는지|어디인지|어느 방에서 하는지] <알려><줘>.|"
        "@~이 [열리는|진행되는|있는] [곳|데|방]~은 <어디야>?|@ [모이는 곳|만나는 데|열리는 곳]~은?|@에 [가려면|참석하려면] 어디로 가?"
    ),
    one_of(
        (
            "Room 2.14|Library|Studio 3|Main hall|Café Lindo|Roof terrace|Lab 5|Town hall|Canteen|Room B12|Gym|Meeting room Oak|Garden house|Auditorium|Harbour pub|"
            "Room 304|Chapel|Back office|Cellar bar|Zoom|Meeting room 7|Atrium|Workshop|Boardroom|Sports field|Reception|Theatre foyer|Room Lisbon|Training centre|"
            "Pier 4"
        ),
        (
            "대회의실|3층 세미나실|302호|본관 로비|옥상 정원|도서관 2층|카페 모모|강당|소회의실 B|구내식당|체육관|별관 104호|시민회관|5층 라운지|한옥 식당|줌|교육장|제1연구동|전망대|시청각실|회의실 나무|스튜디오 2|야외 마당|문화센터|지하 1층 홀|컨퍼런스룸 4|"
            "동아리방|휴게실"
        ),
    ),
    also="where do i have to be?|where do we meet?|which room do i go to?|where's that?", also_ko="어디로 가면 돼?|어디서 만나?|어디서 모여?|몇 호실이야?",
)  # fmt: skip
_ORGANISER = known(
    _EVENT_IS, "Organiser|Organizer|Host|Organised by|Chair", "주최자|주관|진행자|주최|담당자",
    (
        "who [set @@ up|called @@|arranged @@|planned @@|runs @@|is in charge of @@|is behind @@|is hosting @@|invited us to @@]?|"
        "who do i [ask about|cancel with for|turn to about] @@?|whose [idea|invitation|initiative] [is|was] @?|<tell> who [set up|arranged|runs|leads] @@.|"
        "who is [leading|running|responsible for] @@?|by whom was @ [set up|arranged|planned]?|@ is run by whom?"
    ),
    (
        "@~은 누가 [열어|만들었어|주최해|잡았어|준비해|진행하나요|이끌어|소집했어]?|@~을 [준비한|잡은|여는|이끄는|소집한] [사람|분]~은 <누구야>?|@에 [못 가면|대해 물어보려면|빠지려면] 누구한테 [말해|연락해|물어봐|말해야 하나요]?|"
        "@~을 누가 [잡았는지|여는지|진행하는지] <알려><줘>.|@~은 누구 [초대야|주관이야|아이디어야]?|@ [책임지는 사람|총대 멘 사람|여는 사람]~은?|@ 누가 [불렀어|만든 거야]?"
    ),
    person, also="who invited me?|who is in charge?|whose invitation is this?", also_ko="누가 불렀어?|누가 잡은 거야?",
)  # fmt: skip
_WITH = known(
    _EVENT_IS, "Attendees|Participants|Invited|Guests|With", "참석자|참가자|초대한 사람|함께하는 사람",
    (
        "who( else) [comes to|is coming to|will be at|takes part in|is going to|joins|sits in on|shows up at] @@?|who will [i|we] [meet|see] at @@?|with whom is @?|"
        "who [is expected at|was asked to come to|is on the list for] @@?|<tell> who [comes to|will be at|takes part in|joins] @@.|which people [are|sit] in on @@?|"
        "@ is with [who|whom]?"
    ),
    (
        "@에 누가 [와|오나요|참석해|참여하나요|나와|가|함께해]?|@~은 누구[랑|하고] [해|하나요|같이 해|만나는 거야|하는 거야]?|@에 [오는|나오는|참여하는|초대된] [사람|분|사람들]~은 <누구야>?|@에 가면 누구를 [만나|보게 돼|만나나요]?|"
        "@에 누가 [오는지|나오는지|함께하는지] <알려><줘>.|@~은 누구누구 [와|모여|불렀어]?|@ [같이하는 사람|멤버|인원]~은?"
    ),
    _some_people, also="who am i meeting?|who will be there?|who else is coming?|with whom?", also_ko="누구랑 만나?|누가 와?|누구누구 와?",
)  # fmt: skip
_TOPIC = known(
    _EVENT_IS, "Topic|Agenda|Subject|Purpose|About", "주제|안건|의제|목적|내용",
    (
        "what [is|was] @ [about|for]?|what [will we talk about|will be discussed|gets discussed|do we go through|are we going to cover|will they speak about] [at|"
        "in] @@?|why [is @ held|do we have @@|are we having @@]?|what's [the point|the aim|the theme|the reason] of @@?|<tell> what @ is [about|"
        "for].|what is [on the table|up for discussion] at @@?|what should i prepare for at @@?"
    ),
    (
        "@에서 [뭘|무엇을|무슨 얘기를|무슨 이야기를] [해|다뤄|논의해|하나요|다루나요|얘기해]?|@~은 [뭐 하는|무엇에 관한|뭐에 대한|무엇을 위한] [거야|자리야|건가요|모임이야]?|@~은 왜 [해|하는 거야|열려|모여]?|"
        "@에서 [다룰|논의할|얘기할] [것|거리|문제]~은 <뭐야>?|@에서 [무엇을 다루는지|무슨 얘기를 하는지] <알려><줘>.|@ [얘깃거리|취지|논의거리]~은?|@ 때문에 뭘 준비해야 해?"
    ),
    joined(
        "Summer|Next year's|Kitchen|Website|Road|Staff|School|Storage|Ticket|Energy|Travel|Safety|Garden|Brand|Supplier|Holiday",
        "prices|redesign|repairs|budget|hiring|plan|rules|rota|shortage|costs|training|test results|contract|opening|complaints",
        "내년|여름|주방|홈페이지|직원|창고|입장권|에너지|출장|안전|정원|브랜드|협력사|휴가|신제품|하반기",
        "가격|개편|수리|예산|채용|계획|규정|근무표|부족 문제|비용|교육|시험 결과|계약|개장 준비|민원",
    ),
    also="what will we talk about?|why do we meet?", also_ko="무슨 얘기 하는 거야?|왜 모이는 거야?",
)  # fmt: skip
_LASTS = known(
    _EVENT_IS, "Duration|Length|Planned time", "소요 시간|길이|진행 시간|예상 시간",
    (
        "how long [is @|does @ last|does @ take|will @ go on|do i have to sit in @@|will i be stuck in @@]?|"
        "how much [time|of my time] [does @ take|is planned for @@|should i set aside for @@|do i have to keep free for @@]?|"
        "<tell> how [long @ lasts|much time @ takes].|how many [minutes|hours] does @ [last|take]?|is @ [long|short], how many minutes?|@ lasts how long?"
    ),
    (
        "@~은 얼마나 [걸려|걸리나요|오래 해|길어|긴가요|오래 걸리지]?|@~은 몇 [분|시간] [동안 해|걸려|짜리야|동안 하나요]?|@에 시간을 얼마나 [비워 둬야|내야|잡아 둬야] [해|하나요]?|@~이 [얼마나 걸리는지|얼마나 긴지|몇 분짜리인지] <알려><줘>.|"
        "@ [긴 편이야, 몇 분이야|오래 걸려, 몇 분이야]?|@에 [얼마 동안|얼마나 오래] [앉아|붙들려] 있어야 해?|@ [걸리는 시간|드는 시간]~은?"
    ),
    _duration, also="how long will this take?", also_ko="얼마나 걸려?|오래 걸려?",
)  # fmt: skip

_event_name = joined(
    (
        "Monday|Team|Budget|Design|Board|Project|Morning|Summer|Parents'|Choir|Safety|Sales|Product|Book|Alumni|Press|Harvest|Chess|Farewell|Garden|Staff|Client|"
        "Launch|Winter|Lunch"
    ),
    "meeting|review|workshop|call|party|rehearsal|briefing|lecture|training|breakfast|evening|interview|tour|planning|walk|debate|seminar|concert",
    "월요일|팀|예산|디자인|이사회|프로젝트|아침|여름|학부모|합창단|안전|영업|신제품|독서|동문|기자|김장|바둑|송별|텃밭|직원|고객사|출시|연말|점심",
    "회의|검토|워크숍|통화|파티|연습|설명회|강연|교육|모임|면담|견학|기획 회의|산책|토론회|세미나|음악회|간담회",
)
_EVENTS = Thing(
    "calendar", "Events|Appointments|Meetings|Agenda|Upcoming", "일정|예정된 행사|회의 목록|다가오는 약속|모임", _event_name,
    (_BEGINS, _ENDS, _WHERE, _ORGANISER, _WITH, _TOPIC, _LASTS),
)  # fmt: skip


def _shift(rng: random.Random, ko: bool) -> str:
    if ko:
        return rng.choice("월화수목금토일") + rng.choice(["요일 오전", "요일 오후", "요일 저녁", "요일", "요일 새벽"])
    return rng.choice("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()) + rng.choice([" morning", " afternoon", " evening", "", " night"])


_SHIFT_DAY = known(
    PERSON, "Day|Shift|Weekday|On duty", "요일|근무일|당번 날|근무 요일",
    (
        "when [does @ help|does @ work|is it @'s turn|is @ on|is @ here|does @ come to help]?|which [part of the week|slot] [does @ cover|is @'s]?|"
        "[on|for] [what|which] [date|morning or evening] is @ [down|here|needed]?|<tell> when @ [helps|works|is here|is on].|when can we count on @@?|"
        "when will i meet @@ here?"
    ),
    "@~은 언제 [나와|일해|와|도와|나오나요|봉사해|오나요]?|@~은 무슨 요일에 [와|나와|나오나요|일해]?|@ [차례|순번]~은 [언제<야>|무슨 요일<이라>]?|@~이 언제 [나오는지|오는지|일하는지] <알려><줘>.|@~은 언제 [볼 수 있어|만날 수 있어]?|@ 나오는 날은?",
    _shift, also="when do they come to help?", also_ko="언제 나온대?",
)  # fmt: skip
_POST = known(
    PERSON, "Station|Post|Place|Location", "배치 장소|근무지|위치|담당 구역",
    (
        "where [does @ help|does @ stand|is @ needed|do we send @@|is @ posted|does @ have to be]?|"
        "[what|which] [spot|corner|stand|area] [does @ look after|is @ at|did @ get]?|where on the site is @?|<tell> where @ [helps|stands|is needed].|"
        "where will i [find|see|meet] @@?|at which spot is @?"
    ),
    (
        "@~은 어디서 [도와|일해|서 있어|봉사하나요|일하나요]?|@~은 어디[에|로] [배치됐어|가야 해|가나요|배정됐어]?|@~은 어느 [쪽을|구역을] [맡아|맡았어|지켜]?|@~이 어디 [있는지|서는지|맡았는지] <알려><줘>.|@ [서는 곳|맡은 자리|있을 곳]~은 <어디야>?|"
        "@~을 어디서 만나?"
    ),
    one_of(
        (
            "Cloakroom|Main gate|East gate|Car park|Ticket desk|Info point|Kitchen|Bar|Stage left|First-aid tent|Bike stand|Book stall|Children's corner|Cake stand|"
            "Lost & found|Tea tent|Ferry pier|Registration|Finish line|Water point 2|Merch table|Sound desk|Playground|Shuttle stop"
        ),
        "정문|후문|주차장|매표소|안내소|주방|무대 옆|의무실|자전거 거치대|책 판매대|어린이 놀이방|분실물 센터|접수대|결승선|급수대 2|기념품 판매대|음향석|셔틀 정류장|물품 보관소|포토존|휴게 천막|푸드 코트|동쪽 출입구|선착장",
    ),
)  # fmt: skip
_TASK = known(
    PERSON, "Task|Duty|Role|Assignment", "업무|역할|맡은 일|담당 업무",
    (
        "what does @ (have to )[do|take care of|look after|see to]?|what is @ [in charge of|responsible for|busy with|working on]?|"
        "what [job|work] [did we give|falls to|is left to] @@?|<tell> what @ [does|is in charge of|takes care of].|what can i count on @@ for?|with what does @ help?"
    ),
    "@~은 뭘 [해|맡았어|하나요|맡아|담당해|도와]?|@~은 무슨 일을 [해|하나요|맡았어|도와줘]?|@~이 [책임지는|담당한|하기로 한] [것|일]~은 <뭐야>?|@한테 [뭘|무슨 일을] [시켰어|맡겼어|부탁했어]?|@~이 뭘 [하는지|맡았는지] <알려><줘>.|@ 할 일은?",
    one_of(
        (
            "Baking|Checking bags|Cleaning up|Coat check|Collecting litter|Counting cash|Driving the van|Face painting|Filming|First aid|Handing out maps|Lighting|"
            "Making coffee|Parking cars|Pouring drinks|Putting up tents|Reading aloud|Selling tickets|Serving soup|Sound check|Taking photos|Translating|Washing up|"
            "Welcoming guests"
        ),
        "가방 검사|길 안내|김밥 말기|단체 사진 촬영|동영상 촬영|무대 조명|물품 운반|방송|분리수거|사회 보기|설거지|손님 맞이|승합차 운전|안내문 배부|음료 판매|응급 처치|의자 정리|입장권 판매|주차 정리|책 읽어 주기|천막 설치|청소|커피 내리기|통역|페이스페인팅|현금 정산",
    ),
)  # fmt: skip
_STAND_IN = known(
    PERSON, "Substitute|Stand-in|Backup|Deputy|Cover", "대체자|대리인|교대자|대신할 사람",
    (
        "who [steps in|fills in|jumps in|takes over|helps out|comes instead] if @ [is ill|cannot come|is away|drops out]?|"
        "who [replaces|relieves|takes the place of] @@?|who do i [call|ask] when @ is [away|ill]?|<tell> who [replaces|takes over from|fills in for] @@.|"
        "by whom is @ [replaced|relieved]?|without @@, who does it?"
    ),
    "@~이 [못 오면|아프면|빠지면|없으면] 누가 [와|대신해|하나요|맡아|메워]?|@ 대신 누가 [와|해|나와|하나요|서]?|@ [빈자리|자리]~은 누가 [채워|메워|메우나요]?|@ 대타~은 <누구야>?|@ 대신 누가 오는지 <알려><줘>.|@~이 빠지면 누구를 불러?",
    person,
)  # fmt: skip
_VOLUNTEERS = Thing(
    "table", "Volunteers|Shift plan|Helpers|Duty rota|Who works when", "자원봉사자|근무표|당번표|봉사자 명단", person,
    (_SHIFT_DAY, _POST, _TASK, _STAND_IN, PHONE),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_EVENTS, _VOLUNTEERS)
