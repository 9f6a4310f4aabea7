"""Whom to write to, and why no answer came."""

import random

from ..statement import SENDER, Asked, Statement
from .names import person
from .values import day, one_of


def _phone(rng: random.Random, korean: bool) -> str:
    if korean:
        return f"{rng.choice(['02', '031', '051', '010', '070'])}-{rng.randint(2000, 9999)}-{rng.randint(1000, 9999)}"
    return rng.choice([
        f"+44 20 {rng.randint(1000, 9999)} {rng.randint(1000, 9999)}",
        f"555-{rng.randint(1000, 9999)}",
        f"({rng.randint(201, 989)}) 555-0{rng.randint(100, 199)}",
        f"extension {rng.randint(100, 899)}",
    ])


STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "For questions about {topic}, contact {person} at {phone}.|{person} will help you with {topic}: {phone}.|"
        "If you are stuck with {topic}, call {person} at {phone}.",
        "{topic} 문의는 {person} 씨, {phone}~으로 해 주세요.|{topic} 관련 사항은 {person} 대리, {phone}~으로 연락 바랍니다.|{topic} 담당자는 {person}, 번호는 {phone}입니다.",
        {
            "topic": one_of(
                "payroll|parking|the new software|your contract|holidays|expenses|the keys|deliveries|the website|insurance|training|access cards",
                "급여|주차|새 프로그램|계약|휴가|경비|열쇠|배송|홈페이지|보험|교육|출입증",
            ),
            "person": person,
            "phone": _phone,
        },
        (
            Asked(
                "person",
                "who [can help me with|do i ask about|knows about|is responsible for|is in charge of] {topic}?|whom do i [ask|call|turn to]( about {topic})?|"
                "who deals with {topic}?|who looks after {topic}?|<tell> who i can ask about {topic}.",
                "{topic}~은 누구한테 [물어봐|물어보면 돼|전화해|물어보나요]?|{topic} 담당[은|이] <누구야>?|누구한테 [물어봐야|연락해야] [해|하나요]?|{topic}~을 맡은 사람[은|이] <누구야>?|"
                "{topic} 누가 [알아|맡고 있어|맡고 있나요]?",
            ),
            Asked(
                "phone",
                "[what's|what is] {person}'s number?|how [can|do] i [reach|get hold of|get through to] {person}?|"
                "which number [should i dial|do i dial|do i ring]?|what do i dial for {topic}?|<tell> how to reach {person}.|telephone of {person}?",
                "[전화번호|연락처]~이 <어떻게>?|{person} 씨[는|한테] 어떻게 [연락해|연락하나요]?|몇 번으로 [걸어|전화해|걸면 되나요]?|어디로 전화[해|하면 돼|하나요]?|{person} 씨 번호 <알려><줘>.",
            ),
        ),
        ("mail",),
    ),
    Statement(
        "Sorry for the late reply, {why}.|Please excuse my silence: {why}.|I should have written sooner, but {why}.",
        "답장이 늦어 죄송합니다. {why}.|{why}. 이제야 연락드려 죄송합니다.|{why}. 늦게 회신드리는 점 양해 바랍니다.",
        {
            "why": one_of(
                "I was ill|my phone was broken|I was on a trip|your mail went to spam|I moved house|we had no internet|my father was in hospital|"
                "I was on holiday|I lost your address|exams kept me busy",
                "몸이 아팠습니다|전화기가 고장 났습니다|출장 중이었습니다|메일이 스팸함에 있었습니다|이사를 했습니다|인터넷이 끊겼습니다|휴가를 다녀왔습니다|주소를 잃어버렸습니다|시험이 있었습니다|아이가 입원했습니다",
            ),
        },
        (
            Asked(
                "why",
                "why did [it|the answer] take so long?|why [didn't they|did nobody] [answer|write back|respond] [earlier|at once]?|"
                "what is the [excuse|reason] for not [answering|writing back]?|what kept them from [answering|writing]?|"
                "<tell> why they didn't answer earlier.",
                "왜 [이제야 |늦게 |]답했[어|대|나요]?|[늦은|답이 없던] [이유|까닭|사정]~이 <뭐야>?|왜 이렇게 오래 걸렸[어|나요]?|무슨 일이 있었[어|대|나요]?|왜 바로 답을 못 했[어|나요]?",
            ),
            Asked(
                SENDER,
                "who [apologizes|apologises|feels bad|is sorry]( for [being slow|the long wait])?|who took so long to answer?|"
                "who [was slow|is late with an answer]?|<tell> who took so long.|who asks for forgiveness?",
                "누가 [사과해|미안하대|사과하나요]?|누가 답이 늦었[어|나요]?|[사과한|늦게 답한] 사람[은|이] <누구야>?|누가 이제야 답했[어|나요]?|미안해하는 사람은?",
            ),
        ),
        ("mail",),
    ),
    Statement(
        "I am out of the office until {day}; {person} is standing in for me.|Until {day}, please write to {person}, who does my work.|"
        "While I am away {person} takes over; I return on {day}.",
        "{day}까지 자리를 비우며 {person} 씨가 업무를 대신합니다.|부재중에는 {person} 대리에게 연락 주세요. {day}에 복귀합니다.|휴가 중이라 {day} 돌아오며 급한 일은 {person} 씨가 맡습니다.",
        {"day": day, "person": person},
        (
            Asked(
                "person",
                "who [replaces them|fills in|helps me meanwhile|is the substitute|covers for them|is the deputy]?|"
                "whom can i [ask|turn to] [meanwhile|instead|in the meantime]?|who is the stand-in?|<tell> who i can ask instead.|"
                "who do i bother in urgent cases?",
                "[대신|그동안] 누구한테 [물어봐|연락해|물어보나요]?|누가 [대신해|대신하나요|대신 맡아]?|[대체자|대리인|대행자]~은 <누구야>?|급하면 누구한테 [말해|말하나요]?|업무 대신하는 사람[은|이] <누구야>?",
            ),
            Asked(
                "day",
                "when [is the person|are they] [back|at work again|reachable again|here again]?|how long [are they gone|is the holiday|will they be off]?|"
                "from when can i reach them again?|<tell> when they are back at work.|end of the holiday?",
                "언제 [와|돌아와|오나요|다시 나와]?|언제까지 [없어|쉬어|쉬나요|휴가야]?|며칠에 [출근해|돌아와|나오나요]?|언제부터 다시 연락할 수 있[어|나요]?|복귀[는|일은] 언제<야>?",
            ),
            Asked(
                SENDER,
                "who is [away|off|on holiday|not there|absent]?|who can't [answer|be reached] right now?|whose mailbox answers by itself?|"
                "<tell> who is away.|who won't be at work?",
                "누가 [없어|쉬어|휴가야|쉬나요]?|지금 연락이 안 되는 사람[은|이] <누구야>?|[휴가 간|없는] 사람[은|이] <누구야>?|누가 자리에 없[어|나요]?|누구 부재 알림[이야|인가요]?",
            ),
        ),
        ("mail",),
    ),
)
