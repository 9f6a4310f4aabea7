"""One equation or sum among prose: on a whiteboard, a slide, a page of a textbook, a card."""

import random

from ..boards.parts import Html, ask, el, frame, page, some_look, tints
from ..boards.words import PEOPLE, one
from ..design import At, BoxOf, CannotTell, Design, YesNo
from .problems import drawn, some_problem

_TITLES = [("Algebra, lesson {n}", "수학 {n}단원"), ("Warm-up", "준비 운동"), ("Maths club", "수학 동아리"), ("Question {n}", "문제 {n}"), ("Try it yourself", "스스로 풀어 보기"), ("Homework for Thursday", "목요일까지 숙제"), ("Quick quiz", "깜짝 퀴즈"), ("Entrance test", "입학 시험"), ("Brain teaser", "두뇌 운동"), ("Chapter {n} review", "{n}장 복습")]
_BEFORE_EQUATION = [("Find the value of the unknown.", "미지수의 값을 구하시오."), ("Solve the equation below and show your working.", "다음 방정식을 풀고 풀이 과정을 쓰시오."), ("Remember to do the same on both sides.", "양변에 같은 일을 해야 합니다."), ("Which number makes this true?", "어떤 수를 넣으면 식이 맞을까요?"), ("We want the letter alone on one side.", "문자만 한쪽에 남기려고 합니다.")]
_BEFORE_SUM = [("Work this out without a calculator.", "계산기 없이 계산하시오."), ("Do multiplication and division first.", "곱셈과 나눗셈을 먼저 합니다."), ("How fast can you do this in your head?", "암산으로 얼마나 빨리 풀 수 있나요?"), ("Write the result in the box.", "답을 상자에 쓰시오.")]
_AFTER = [("Put your hand up when you are done.", "다 풀면 손을 드세요."), ("Check your answer by putting it back in.", "답을 다시 넣어 검산하세요."), ("Two points for the answer, one for the working.", "답은 2점, 풀이는 1점입니다."), ("Tomorrow we will look at graphs.", "내일은 그래프를 배웁니다."), ("Solutions are at the back of the book.", "정답은 책 뒤에 있습니다."), ("Hand in your sheets before the bell.", "종이 치기 전에 제출하세요."), ("You may work in pairs.", "둘이서 함께 풀어도 됩니다.")]
_BUTTONS = [("Check", "확인"), ("Hint", "힌트"), ("Skip", "건너뛰기"), ("Next", "다음"), ("Submit", "제출")]


def build(rng: random.Random, korean: bool) -> Design:
    look = some_look(rng, korean, (12, 13, 14, 15, 16, 18, 20))
    as_sum = rng.random() < 0.4
    problem = some_problem(rng, as_sum, rng.choice(["-", "-", "−"]), rng.choice(["×", "×", "*", "·"]) if as_sum else "×")
    tail = rng.choice(["", " = ?", " ="]) if as_sum else ""
    size = rng.choice([look.size, look.size, 22, 28, 36, 46])
    equation = el([drawn(rng, problem, "", rng.random() < 0.5, size, tail)], css=f"margin:{rng.choice([10, 18, 30])}px 0;" + rng.choice(["", "text-align:center", "padding-left:36px", f"padding:14px;text-align:center;{frame(rng, look)}"]))
    title = rng.choice(_TITLES)[korean].replace("{n}", str(rng.randrange(2, 19)))
    heading = el(title, title=True, id="title", css=f"font-size:{look.size + rng.choice([0, 4, 9])}px;font-weight:700;margin-bottom:8px")
    before = el(rng.choice(_BEFORE_SUM if as_sum else _BEFORE_EQUATION)[korean], id="before", message=True)
    after = [text[korean] for text in rng.sample(_AFTER, rng.randrange(0, 3))]
    notes = [el(text, id=f"after{i}", message=True) for i, text in enumerate(after)]
    teacher = one(rng, PEOPLE, korean) if rng.random() < 0.4 else ""
    key = rng.choice(["Teacher", "Set by", "Tutor"]) if not korean else rng.choice(["선생님", "출제", "담당 교사"])
    sign = el([el(key, tag="span", key="teacher", css="white-space:nowrap"), ": ", el(teacher, tag="span", value="teacher", id="teacher", css="white-space:nowrap")], css=f"color:{look.muted};margin-top:10px") if teacher else Html("")
    names = [b[korean] for b in rng.sample(_BUTTONS, rng.choice([0, 0, 2, 3]))]
    colours = tints(rng, len(names)) if names else []
    buttons = el([el(name, tag="span", button=True, id=f"button{i}", colour=tint.name, css=f"background:{tint.css};color:{tint.on};padding:6px 14px;border-radius:{look.radius}px;white-space:nowrap") for i, (name, tint) in enumerate(zip(names, colours, strict=True))], css="display:flex;gap:10px;margin-top:16px")
    width = rng.randrange(460, 960)
    card = frame(rng, look) if rng.random() < 0.4 and "border" not in equation else ""
    html = page(look, el([heading, before, equation, *notes, sign, buttons], css=f"margin:{rng.choice([14, 26, 40])}px;padding:16px;{card}"))
    height = round(220 + size * 2.4 + look.size * 15)
    what = ("[sum|calculation|expression|calculation]", "[식|계산식|계산]") if as_sum else ("[equation|formula|equation]", "[방정식|식|수식|등식]")
    asks = [
        ask("read-problem", f"[which|what] {what[0]} [is written|stands|is given|do you see] (here)?|[read|copy|type out|repeat|quote] the {what[0]}|what [has to be|is to be|must be] [solved|worked out|calculated]?|the {what[0]} on the [board|page|slide]?|how does the {what[0]} [go|read|look]?", f"[어떤|무슨] {what[1]}~이 [있어|나와|적혀 있나요|쓰여 있어]?|{what[1]}~을 [읽어|옮겨|받아써] [줘|주세요]|[풀어야 할|계산할] {what[1]}~은 [뭐야|무엇인가요|]?|{what[1]}~이 뭐라고 [돼 있어|쓰여 있어]?", At("problem")),
        ask("instruction", "what [are we|am i|are the pupils] [told|asked|supposed] to do?|what does the [instruction|sentence above it|task] say?|the [instruction|wording] [above|before] the [problem|maths]?|[read|quote] the [line|sentence] [above|over] the maths|how is the [task|exercise] [put|worded]?", "[뭘|무엇을] 하라고 [해|돼 있어|하나요]?|[지시문|안내문|문제 설명]~은 [뭐야|]?|식 위[의|에 있는] [문장|글|말]~은?|[지시|설명] [읽어|알려] 줘|과제가 [뭐라고|어떻게] 쓰여 있어?", At("before")),
        ask("title", "[what|which] [heading|title] [does the page have|stands at the top|is this under]?|the [title|headline] of the [page|board|slide|sheet]?|what is [written|printed] at the (very )top?|what's the [lesson|sheet] called?", "[제목|머리말]~은 [뭐야|뭐라고 돼 있어|]?|맨 위에 [뭐라고|뭐가] [쓰여|적혀] 있[어|나요]?|[칠판|페이지|이 화면] [제목|표제] [읽어|알려] 줘", At("title")),
        ask("box-of-problem", f"where [on the page |]is the {what[0]}?|[give me|i want] the [box|coordinates|bounds] of the {what[0]}|[locate|frame|mark|point to] the {what[0]}", f"{what[1]}~은 어디[야|에 있어|에 있나요]?|{what[1]}의 [좌표|위치|영역] [알려 줘|줘]|{what[1]}에 [상자|네모] 쳐 줘", BoxOf("problem")),
        ask("is-there-equation", "is there [an unknown|a letter to find|a variable] in it?|does the [problem|task] contain [a letter|an unknown|a variable]?|do i have to [find|solve for] a letter?", "[미지수|문자|변수]~이 [있어|들어 있어|나오나요]?|[문자|미지수]를 구하는 [문제야|건가요]?|식에 [문자|변수]가 있는지 알려 줘", YesNo(not as_sum)),
        ask("absent-mark", "what [mark|grade|score] did the [pupil|student|class] get?|who [solved|answered] [it|this] (first)?|how many pupils are in the class?|at what time does the lesson [begin|end]?|which page of the book is this from?|how old is the teacher?", "[점수|성적|등급]~은 몇 점이었어?|누가 [제일 먼저|가장 빨리] 풀었어?|[반|학급]에 학생이 몇 명이야?|수업은 몇 시에 [시작해|끝나]?|교과서 몇 쪽이야?|선생님 나이는?", CannotTell()),
    ]  # fmt: skip
    if teacher:
        asks.append(ask("teacher", "who [set|wrote|gave out|is responsible for] the [task|exercise|problem]?|[who is|what's the name of] the [teacher|tutor]?|the [teacher|tutor]'s name?|whose [lesson|exercise] is it?|[by|from] whom is this [task|problem]?", "[누가|어느 선생님이] [낸|출제한|만든] 문제야?|[선생님|교사|출제자]~은 누구[야|신가요|예요]?|[선생님|교사|출제자] [성함|이름] [알려 줘|이 뭐야]", At("teacher")))
    else:
        asks.append(ask("absent-teacher", "who is the teacher?|the [teacher|tutor]'s name?|who set this [problem|task]?", "선생님은 누구야?|[선생님|출제자] [성함|이름]~은?|누가 낸 문제야?", CannotTell()))
    if after:
        asks.append(ask("after-problem", "what [is said|comes|stands|follows] [under|after|below] the [maths|problem]?|[read|quote] the (first )[remark|sentence|line] [after|under|below] the problem|the [note|remark] [below|underneath]?|what [tip|remark|notice] is [given|added] below?", "[식|문제] [아래|밑|다음]에 [뭐라고|뭐가] [쓰여|적혀] 있[어|나요]?|[식|문제] 아래[의|에 있는] [문장|말|글]~은?|[아래|밑] [안내|설명] 읽어 줘|[덧붙인|추가된] 말~은?", At("after0")))
    if names:
        asks.append(ask("button-names", "[which|what] buttons [are there|can i press|do i have]?|[list|name|read] (all )the buttons|what can be [clicked|tapped|pressed]?|the [labels|names] of the buttons from left to right?", "[어떤|무슨] 버튼이 [있어|있나요]?|버튼 [이름|목록] [말해|읽어] 줘|[누를|클릭할] 수 있는 [것|버튼]~은?", *[part for i in range(len(names)) for part in ([", "] if i else []) + [At(f"button{i}")]]))
    return Design("equation", html, width, height, asks)
