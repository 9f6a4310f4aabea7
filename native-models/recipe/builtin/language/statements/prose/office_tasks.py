"""Who does what at work, what is sent, and what may be spent."""

from ..statement import SENDER, Asked, Statement
from .names import person
from .values import day, file_name, money, one_of

STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "Please send me the {document} by {day}.|I need your {document} by {day} at the latest.|The {document} has to be on my desk by {day}.",
        "{document}~을 {day}까지 보내 주시기 바랍니다.|{day}까지 {document} 제출 부탁드립니다.|늦어도 {day}까지는 {document}~이 필요합니다.",
        {
            "document": one_of(
                "sales figures|travel report|signed contract|cost estimate|project plan|customer list|tax form|time sheet|floor plan|final draft|"
                "test results|photos",
                "매출 자료|출장 보고서|서명한 계약서|견적서|사업 계획서|고객 명단|세금 서류|근무표|도면|최종 원고|시험 결과|사진",
            ),
            "day": day,
        },
        (
            Asked(
                "day",
                "when is the {document} [due|needed|wanted]?|until when do i have time?|[what's|what is] the deadline( for the {document})?|"
                "how long [do i have|can i take|is there still time]?|when must [it|the {document}] be [there|handed in|finished|ready]?|"
                "by when do they want the {document}?|<tell> when the {document} must be ready.",
                "[마감|기한|제출일]~이 언제[야|예요|인가요]?|{document}~은 언제까지 [내야 해|내면 돼|줘야 해|내야 하나요]?|언제까지 [해야 해|끝내야 하나요|시간이 있어]?|{document} 데드라인은?|며칠까지 [줘야|내야|넘겨야] [돼|되나요]?",
            ),
            Asked(
                "document",
                "what [must|should|do] i [hand in|submit|deliver|turn in]?|what [do they|does the sender] [want|need|ask for|expect] [from me|by {day}]?|"
                "what is due( on {day})?|which document is wanted?|<tell> what i have to hand in.",
                "[뭘|무엇을] [내야 해|제출해야 해|내야 하나요|줘야 해]?|뭐가 필요하[대|다는 거야|다고 하나요]?|{day}까지 [뭘|뭐] [내야|해야] [해|하나요]?|무슨 [서류|자료]~을 달래?|어떤 [자료|파일]~을 원하[는 거야|나요]?",
            ),
            Asked(
                SENDER,
                "who wants [it|the {document}] [from me|by {day}]?|who [is waiting for|asks for|is asking for|needs] the {document}?|"
                "to whom do i [send|give|hand in] the {document}?|who set the deadline?|<tell> who is waiting for the {document}.",
                "누가 [달래|달라고 해|필요하대|달라고 하나요]?|{document}~은 누구한테 [보내야 해|줘야 해|보내면 되나요]?|{document}~을 기다리는 사람[은|이] <누구야>?|누가 요청했[어|나요]?|누구 부탁이야?",
            ),
        ),
        ("mail",),
    ),
    Statement(
        "Please find attached {file} with the {document}.|The {document} is in the attached file {file}.|I attach {file}; it contains the {document}.",
        "{document}~은 첨부한 {file} 파일을 봐 주세요.|{file}에 {document}~을 담아 첨부합니다.|첨부 파일 {file}에서 {document}~을 확인하실 수 있습니다.",
        {
            "file": file_name,
            "document": one_of(
                "revised prices|seating plan|signed copy|new logo|travel costs|guest list|measurements|test log|menu|timetable|translation|sketches",
                "수정 단가|좌석 배치|서명본|새 로고|출장비|참석자 명단|치수|시험 기록|식단|시간표|번역본|스케치",
            ),
        },
        (
            Asked(
                "file",
                "what [is|was] [attached|enclosed|sent along]?|"
                "[which|what] [document|file] [came with it|should i open|do i open|do i have to read|comes along]?|"
                "what['s| is] the [attachment|enclosure]( called)?|where do i find the {document}?|file name?|<tell> what file came along.",
                "[뭐가|무엇이] [붙어 있어|딸려 왔어|붙어 있나요]?|첨부[ 파일|물][은|이] <뭐야>?|[어떤|무슨] [문서|파일]~을 [열어야 해|보면 돼|보냈나요]?|{document}~은 어디에 <있어>?|파일 이름[은|이] <뭐야>?",
            ),
            Asked(
                "document",
                "what is [in|inside] {file}?|what does {file} [hold|have in it]?|why should i open {file}, what's inside?|what is {file} about?|"
                "<tell> what {file} holds.",
                "{file}에 [뭐가|무엇이] [들어 있어|들었어|있나요|들어 있나요]?|{file}~은 [뭐야|무슨 파일이야|어떤 문서인가요]?|{file}~을 열면 뭐가 [나와|나오나요]?|{file} 내용[은|이] <뭐야>?|{file}~은 뭐에 대한 거야?",
            ),
        ),
        ("mail",),
    ),
    Statement(
        "{person} will take care of the {task} until {day}.|We agreed that {person} does the {task} by {day}.|"
        "The {task} is now up to {person}, who wants to be done by {day}.",
        "{task}~은 {person} 씨가 {day}까지 맡기로 했습니다.|{person} 씨가 {day}까지 {task}~을 마무리합니다.|{day}까지 {task}~을 책임질 사람은 {person} 씨입니다.",
        {
            "person": person,
            "task": one_of(
                "catering|translation|booth design|shipping|bookkeeping|photo shoot|stock count|venue booking|newsletter|staff training|window cleaning|"
                "data import",
                "음식 준비|번역|부스 디자인|발송|장부 정리|사진 촬영|재고 조사|장소 예약|소식지|직원 교육|창문 청소|자료 이관",
            ),
            "day": day,
        },
        (
            Asked(
                "person",
                "who [is responsible for|handles|is doing|got|deals with|looks after] the {task}?|whose [job|task|duty] is the {task}?|"
                "who is the {task} assigned to?|the {task} is on whose plate?|<tell> who handles the {task}.",
                "{task}~은 누가 [해|하나요|하기로 했어]?|{task} 담당[은|자는] <누구야>?|누가 {task}~을 [처리해|하나요]?|{task}~은 누구 [일이야|몫이야|일인가요]?|{task}~을 하는 사람[은|이] <누구야>?",
            ),
            Asked(
                "task",
                "what [must|should] {person} [do|deal with|look after]?|what is {person}'s [job|task|duty]?|what is {person} responsible for?|"
                "which work was given to {person}?|<tell> what {person} has to do.",
                "{person} 씨는 [뭘|무슨 일을] [해|하나요|하기로 했어]?|{person} 씨 [담당|일|할 일]~이 <뭐야>?|{person} 씨한테 맡긴 [일|것]~은 <뭐야>?|{person} 씨는 뭘 해야 [해|하나요]?|"
                "{person} 씨는 무슨 담당[이야|인가요]?",
            ),
            Asked(
                "day",
                "when [should|must|will] the {task} be [finished|ready|complete|over]?|deadline for the {task}?|how long does {person} have?|"
                "when is {person} supposed to finish?|<tell> when the {task} must be ready.",
                "{task}~은 언제 [끝나|다 돼|끝나나요]?|{person} 씨는 언제까지 [해야 해|끝내야 하나요]?|{task} [기한|마감]~은 언제<야>?|{task}~은 며칠까지[야|인가요]?|{person} 씨한테 시간이 언제까지 <있어>?",
            ),
        ),
        ("mail",),
    ),
    Statement(
        "{person} has approved {money} for {thing}.|The {money} you asked for {thing} were signed off by {person}.|"
        "For {thing} you may spend {money}, says {person}.",
        "{person} 부장님이 {thing} 비용 {money}~을 승인하셨습니다.|{thing}에 쓸 {money}~을 {person} 이사님이 결재했습니다.|{money}까지 {thing}에 써도 된다고 {person} 실장님이 허락하셨습니다.",
        {
            "person": person,
            "money": money,
            "thing": one_of(
                "the trip|new chairs|the party|a training course|software|repairs|a projector|flowers|the trade fair|a bike rack",
                "출장|의자 구입|회식|교육|프로그램|수리|빔프로젝터|화환|박람회|간식",
            ),
        },
        (
            Asked(
                "person",
                "who [allowed|permitted|said yes to|gave the green light for|agreed to] {thing}?|whose [permission|consent|ok] do i have?|"
                "who agreed to the money?|who gave permission?|<tell> who said yes to {thing}.",
                "누가 [허락했어|된다고 했어|허락했나요|오케이했어]?|누구 [허락이야|허락인가요|허가야]?|누가 써도 [된대|된다고 하나요]?|허락한 사람[은|이] <누구야>?|{thing} 허락은 누가 했[어|나요]?",
            ),
            Asked(
                "money",
                "how much [may|can|could] [i|we] [use|pay|lay out]( for {thing})?|what is the budget( for {thing})?|how much money is there for {thing}?|"
                "what are we allowed to pay for {thing}?|<tell> how much there is for {thing}.",
                "얼마[까지|를] [써도 돼|쓸 수 있어|쓸 수 있나요]?|{thing} 예산[은|이] <얼마야>?|{thing}에 돈이 얼마나 [나와|나오나요|있어]?|얼마나 쓸 수 있는지 <알려><줘>.|{thing}에 얼마 쓰래?",
            ),
            Asked(
                "thing",
                "what is the money [for|meant for]?|what did we get the {money} for?|what are the {money} for?|what was the money granted for?|"
                "<tell> what the money is for.",
                "{money}~은 [어디에|뭐에] [쓰는 거야|쓰나요|쓰는 돈이야]?|무슨 [돈이야|비용이야|비용인가요]?|돈의 용도[는|가] <뭐야>?|뭘 하라고 준 돈[이야|인가요]?|뭐 하는 데 쓰는 돈이야?",
            ),
        ),
        ("mail",),
    ),
)
