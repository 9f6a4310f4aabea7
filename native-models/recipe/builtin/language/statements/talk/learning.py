"""Homework, marks, languages."""

import random

from ..statement import Asked, Statement
from .values import WEEKDAY, pick
from .wording import MAIL_TOO, who


def _year(rng: random.Random, korean: bool) -> str:
    return f"{rng.randint(2009, 2026)}{'년' if korean else ''}"


def _exercise(rng: random.Random, korean: bool) -> str:
    page, exercise = rng.randint(12, 240), rng.randint(1, 9)
    if korean:
        return rng.choice((f"{page}쪽", f"{page}쪽 {exercise}번", f"{page}페이지", f"{exercise + 1}단원"))
    return rng.choice((f"page {page}", f"page {page} no. {exercise}", f"exercises {exercise} to {exercise + 3}", f"chapter {exercise + 1}"))


def _mark(rng: random.Random, korean: bool) -> str:
    if korean:
        return f"{rng.randint(55, 100)}점"
    return rng.choice((f"{rng.randint(55, 99)}%", f"{rng.randint(51, 99)} percent", f"{rng.randint(55, 99)} out of 100"))


SUBJECT = pick(
    "maths|biology|history|Latin|physics|geography|French|chemistry|music|economics|German|ethics|computing|Spanish|art",
    "수학|생물|역사|한문|물리|지리|영어|화학|음악|경제|독일어|윤리|정보|국어|미술|사회",
)
LANGUAGE = pick(
    "Portuguese|Korean|Dutch|Polish|Finnish|Arabic|Japanese|Swahili|Italian|Norwegian|Czech|sign language|Turkish|Greek|Hindi|Welsh",
    "포르투갈어|프랑스어|네덜란드어|폴란드어|핀란드어|아랍어|일본어|이탈리아어|노르웨이어|체코어|수어|터키어|그리스어|힌디어|스페인어|베트남어",
)

STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "The {subject} homework is {pages}, due {day}|For {subject}: do {pages} until {day}|{pages} in {subject}, hand in on {day}",
        "{subject} 숙제는 {pages}, {day}까지야|{subject} {pages} 풀어서 {day}에 내야 돼|{day}까지 {subject} {pages} 하래요",
        {"subject": SUBJECT, "pages": _exercise, "day": WEEKDAY},
        (
            Asked(
                "pages",
                "what (exactly )[do we have to do|must we do|are we supposed to do|needs to be done|did the teacher set|do i need to prepare] [for|in] {subject}?|"
                "which [exercises|tasks|part of the book] do we have to do?|what's the {subject} [assignment|task]?|what was assigned?|"
                "what do i have to work on for {subject}?|which bit of the textbook?",
                "{subject} [뭐|뭘|어디] [해야 해|해야 하나요|풀어야 해|하면 돼]?|{subject} [과제|할 일]~은 [뭐야|뭐예요|어디까지야]?|"
                "[책|교과서] 어디를 [풀어|해야 해|푸나요]?|무슨 문제를 풀어야 해?|과제 [범위|내용] <알려><줘>|어디 풀어 가야 돼?",
            ),
            Asked(
                "day",
                "[by when|until when|when] [must|do] [i|we] [hand in|give in|submit|finish|have] the {subject} [assignment|exercises|task]?|"
                "when is the {subject} [deadline|assignment needed]?|how long do we have for {subject}?|"
                "on [which|what] day does the teacher collect it?|until what day do i have time?|last day for the {subject} task",
                "{subject} [언제까지|무슨 요일까지] [해야 해|내야 하나요|제출해|하면 돼]?|[마감|제출일]~은 언제[야|예요|인가요]?|선생님이 언제 걷어?|무슨 요일에 [내|제출해|검사해]?|{subject} 과제 마감 <알려><줘>|언제까지 시간 있어?",
            ),
            Asked(
                "subject",
                "[which|what] [subject|class|lesson|course] [is it for|gave homework|is the homework in|is that for]?|{pages} of which book?|"
                "for [which|what] [class|subject] do we have to do {pages}?|what do we have to study for?|which teacher set it - what subject?|subject of the assignment",
                "[무슨|어느|어떤] 과목[이야|인가요|에 과제가 있어]?|{pages}~은 무슨 과목이야?|[어느|무슨] [수업|시간] 과제야?|무슨 교과서야?|과제가 나온 과목은?|어떤 공부를 해야 해?",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "I got {mark} in {subject}, so happy|{mark} in {subject}! All that studying paid off|Results are out: {mark} for me in {subject}",
        "나 {subject} {mark} 받았어, 너무 좋아|{subject} {mark}! 공부한 보람이 있네|성적 나왔는데 {subject} {mark}~이에요",
        {"mark": _mark, "subject": SUBJECT},
        (
            who(
                "[passed the exam|did well at school|had a test|took an exam|got an exam back|did well in {subject}|is pleased with the grade|is good at {subject}]",
                "[시험을 잘 봤어|시험을 봤어|좋은 성적을 냈어|성적이 좋아]|{subject}~을 [잘해|잘 봤나요]",
                "[시험을 잘 본|시험을 본|좋은 성적을 낸]|{subject}~을 [잘하는|잘 본]",
            ),
            Asked(
                "mark",
                "how well did it go in {subject}?|what [grade|score|result] [did they get|was it|came out]( in {subject})?|how was the {subject} [exam|test]?|"
                "how many [points|percent] [were reached|in {subject}]?|the {subject} grade|what did they score in {subject}?|how did somebody do in {subject}?",
                "{subject} 몇 [점이야|점 나왔어|점인가요]?|{subject} [성적|점수|결과]~은 [얼마야|어때|몇이야]?|시험 [점수|결과]가 [어떻게 돼|얼마야]?|{subject} 시험 [잘 봤어|어땠어], 몇 점?|성적 <알려><줘>|점수를 얼마나 땄대?",
            ),
            Asked(
                "subject",
                "[which|what] [exam|test|course|class] [was it|went well|did they pass|is it about]?|{mark} in what?|"
                "what are they so good at?|what did they study for?|in what was the grade {mark}?|the exam was in which field?",
                "[무슨|어떤|어느] [과목에서|과목을] {mark} [땄어|얻었대]?|[무슨|어떤|어느] 과목이야?|{mark} 나온 과목은 [뭐야|뭐예요]?|무슨 시험을 봤대?|뭘 [잘해|잘 봤대|공부했대]?|{mark}~은 어느 과목 점수야?|시험 본 게 뭐야?",
            ),
        ),
    ),
    Statement(
        "I've been learning {lang} since {year}|Started {lang} in {year}, still a beginner|My {lang} lessons began in {year}, it's fun",
        "나 {year}부터 {lang} 배우고 있어|{year}에 {lang} 시작했는데 아직 초보예요|{lang} 수업 {year}부터 들어, 재밌어",
        {"lang": LANGUAGE, "year": _year},
        (
            who(
                "[studies|is studying|takes classes in|practises|can speak some|is a student of|has lessons in] {lang}|[studies|practises] a language",
                "{lang}~을 [공부해|익혀|공부하나요|조금 해]|외국어를 [공부해|익히나요]",
                "{lang}~을 [공부하는|익히는|조금 하는]|외국어를 [공부하는|익히는]",
            ),
            Asked(
                "lang",
                "[which|what] (foreign )language [is it|do they study|is somebody studying|do they practise|is being studied]?|"
                "what do they [study|take classes in|practise]( since {year})?|what tongue do they want to speak?|"
                "which country's language?|what could one of them soon speak?|language course in what?",
                "[무슨|어떤|어느] [언어|외국어|말]~을 [공부해|익혀|배운대|공부하나요]?|[공부하는|익히는] 언어는 [뭐야|뭐예요]?|어느 나라 말이야?|[뭘|무엇을] [공부해|배운대]?|무슨 수업을 듣는대?|곧 할 줄 알게 될 언어는?",
            ),
            Asked(
                "year",
                "[tell me|say] since when they [study|practise|speak a bit of] {lang}|what year did they [begin|take up|get into] {lang}?|"
                "when did they [begin|start|take up] {lang}?|since when do they [study|practise|take] {lang}?|in [which|what] year was the first {lang} class?|"
                "how long have they [studied|practised] {lang}, since when?|first year of {lang}|from what year on do they study it?",
                "언제부터 {lang}~을 [공부했어|익혔어|배운대|공부했나요]?|{lang}~은 [언제|몇 년에] [시작한 거야|시작했대]?|몇 년부터 [공부했어|배운대]?|{lang} 시작한 해는 [언제야|몇 년이야]?|첫 {lang} 수업은 언제였어?|공부 시작 연도",
            ),
        ),
    ),
)
