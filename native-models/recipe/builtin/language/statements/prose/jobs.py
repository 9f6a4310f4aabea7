"""Applications, interviews and new colleagues."""

from ..statement import SENDER, Asked, Statement
from .names import person
from .values import day, one_of, time_of_day

STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "I would like to apply for the post of {job}; I could start on {day}.|I am applying as a {job} and am available from {day}.|"
        "My application is for the {job} position, starting {day}.",
        "{job} 직무에 지원하며 {day}부터 근무할 수 있습니다.|{day}부터 출근 가능하며 {job} 채용에 지원합니다.|{job} 모집 공고를 보고 지원합니다. {day}부터 일할 수 있습니다.",
        {
            "job": one_of(
                "baker|nurse|bus driver|bookkeeper|welder|web designer|librarian|chef|translator|gardener|lab assistant|sales manager|plumber|editor",
                "제빵사|간호사|버스 기사|경리|용접공|웹 디자이너|사서|요리사|번역가|정원사|연구 보조원|영업 사원|배관공|편집자",
            ),
            "day": day,
        },
        (
            Asked(
                "job",
                "what [job|position|role|work] [does the writer want|is it about|are they after|is wanted]?|"
                "what does the applicant want to [be|become|work as]?|as what would this person like to work?|which vacancy is it about?|"
                "<tell> which job this person wants.",
                "[무슨|어떤] [자리|일]~을 [원해|하고 싶대|원하나요]?|[뭐로|무엇으로] [일하고 싶대|일하려고 해]?|희망하는 [일|자리|직책]~은 <뭐야>?|어느 자리에 [관심 있대|들어오고 싶대]?|무슨 일 하고 싶다는 거야?",
            ),
            Asked(
                "day",
                "when could [this person|the applicant|they] begin( work)?|from when [is the applicant free|could they work here]?|"
                "what's the earliest [first day|day to begin]?|how soon could they begin?|<tell> when the applicant could begin.",
                "언제부터 [올 수 있어|일할 수 있대|나올 수 있나요]?|[첫 출근|입사 가능일]~은 언제<야>?|언제부터 시작할 수 있[어|나요|대]?|며칠부터 나올 수 있[어|나요]?|입사는 언제 가능[해|한가요]?",
            ),
            Asked(
                SENDER,
                "who [wants the job|is looking for work|is the applicant|wants to work for us]?|name of the [applicant|candidate]?|whose application is it?|"
                "who would like to work as a {job}?|<tell> who wants the job.",
                "[지원자|구직자]~은 <누구야>?|누가 [일하고 싶대|일자리를 찾아|찾나요]?|누구 지원서[야|인가요]?|{job} 하고 싶다는 사람[은|이] <누구야>?|지원한 사람 이름은?",
            ),
        ),
        ("mail",),
    ),
    Statement(
        "We would like to interview you on {day} at {time}; please ask for {person}.|Your interview with {person} is on {day} at {time}.",
        "{day} {time}에 면접을 보러 오셔서 {person} 과장을 찾으세요.|면접은 {day} {time}이며 면접관은 {person} 팀장입니다.",
        {"day": day, "time": time_of_day, "person": person},
        (
            Asked(
                "person",
                "who will [talk to|question|see] me?|who [do i|should i] [ask for|speak to|look for]( there| at the desk)?|whom do i meet there?|"
                "who is the interviewer?|<tell> who i should ask for.|who am i going to talk to?",
                "누가 [면접을 봐|면접해|면접하나요]?|누구를 찾아[야 해|가|야 하나요]?|[가서|거기서] 누구를 만나[야 해|나요]?|만날 사람[은|이] <누구야>?|누구한테 가면 [돼|되나요]?",
            ),
            Asked(
                "time",
                "what time [should i be there|do they expect me|is my appointment]?|at what hour [do i have to show up|do they want to see me]?|"
                "how early do i have to be there?|when on {day} do they expect me?|<tell> what time they expect me.",
                "몇 시[까지 가야 해|에 가면 돼|에 보재|까지 가나요]?|면접 [시간|시각]~은?|{day} 몇 시[야|인가요]?|몇 시에 오래?|몇 시까지 도착해야 [해|하나요]?",
            ),
            Asked(
                "day",
                "[what|which] day [should i come|do they want to see me|do i have to be there]?|on [what|which] date do they expect me?|"
                "when's the job talk, what day?|<tell> what day they want to see me.|what day do i need a suit?",
                "[며칠에|무슨 요일에|어느 날] [가야 해|오래|가나요]?|면접일[은|이] 언제<야>?|면접 날짜 <알려><줘>.|며칠에 면접[이야|인가요]?|언제 보러 오래?",
            ),
        ),
        ("mail",),
    ),
    Statement(
        "On {day}, {person} will join us as {job}.|Please welcome {person}, our new {job} from {day}.|From {day} the post of {job} is held by {person}.",
        "{day}부터 {person} 씨가 {job}~으로 함께합니다.|{day} 입사하는 신임 {job} {person} 씨를 환영해 주세요.|{person} 씨가 {day} {job}~으로 부임합니다.",
        {
            "person": person,
            "day": day,
            "job": one_of(
                "head of sales|office manager|accountant|lead designer|site manager|legal adviser|head cook|press officer|trainer|quality inspector|"
                "data analyst",
                "영업 팀장|총무|회계사|수석 디자이너|현장 소장|법무 담당|주방장|홍보 담당|강사|품질 검사원|데이터 분석가",
            ),
        },
        (
            Asked(
                "person",
                "who [is new|starts here|is starting|was hired|is the new colleague|will be the {job}]?|name of the [new colleague|newcomer|new employee]?|"
                "who did they [hire|employ|take on]?|<tell> who is starting.|whom should i say hello to?",
                "누가 [새로 와|들어와|새로 오나요|오는 거야]?|새로 [오는|들어오는] 사람[은|이] <누구야>?|[신입|새 동료|새 직원]~은 <누구야>?|{job}~은 누가 [맡아|되나요]?|누구를 뽑았[어|나요|대]?",
            ),
            Asked(
                "job",
                "what will {person} [do|be|work as]?|what is {person}'s [role|task|position|title]?|which position was filled?|what was {person} hired for?|"
                "<tell> what {person} will do here.",
                "{person} 씨는 [무슨 일을 해|뭘 맡아|뭘 하나요]?|[무슨|어떤] 자리[야|로 와|인가요]?|{person} 씨 [직책|담당|역할]~이 <뭐야>?|뭐로 [와|들어와|오나요]?|{person} 씨는 무슨 담당[이야|인가요]?",
            ),
            Asked(
                "day",
                "when [is {person}'s first day|does {person} start|will {person} be here]?|from when on does {person} work here?|first day of {person}?|"
                "what day does the newcomer turn up?|<tell> when {person} starts.",
                "언제[부터 나와| 와|부터 일해|부터 나오나요]?|첫 출근[은|이] 언제<야>?|며칠부터 [와|나와|나오나요]?|{person} 씨는 언제 들어[와|오나요]?|{person} 씨 출근 시작일은?",
            ),
        ),
        ("mail",),
    ),
)
