"""A worksheet of numbered problems, in one or two columns, perhaps with lines to write on and points."""

import random

from ..boards.parts import ask, el, page, some_look
from ..design import At, CannotTell, Count, Design, Solved
from .problems import Problem, drawn, some_problem

_TITLES = [("Worksheet {n}", "학습지 {n}"), ("Practice set {n}", "연습 문제 {n}"), ("Mental arithmetic", "암산 연습"), ("Linear equations", "일차방정식"), ("Test on unit {n}", "{n}단원 평가"), ("Exercises", "익힘 문제"), ("Daily maths", "매일 수학"), ("Revision sheet", "복습지")]
_ORDERS = [("Solve each problem.", "각 문제를 푸시오."), ("Write your answers on the lines.", "답을 줄 위에 쓰시오."), ("You have 15 minutes.", "시간은 15분입니다."), ("No calculators, please.", "계산기를 쓰지 마세요."), ("Show every step.", "풀이 과정을 모두 쓰시오."), ("Round nothing.", "반올림하지 마시오.")]
_ORDINALS = [("first", "첫 번째"), ("second", "두 번째"), ("third", "세 번째"), ("fourth", "네 번째"), ("fifth", "다섯 번째"), ("sixth", "여섯 번째"), ("seventh", "일곱 번째"), ("eighth", "여덟 번째")]


def build(rng: random.Random, korean: bool) -> Design:
    look = some_look(rng, korean, (13, 14, 15, 16, 18, 20), dark=0.2)
    number, columns = rng.randrange(3, 9), rng.choice([1, 1, 2])
    sort = rng.choice(["sums", "equations", "both"])
    minus, times = rng.choice(["-", "-", "−"]), rng.choice(["×", "×", "*"])
    problems: list[Problem] = []
    while len(problems) < number:
        problem = some_problem(rng, sort == "sums" or sort == "both" and rng.random() < 0.5, minus, times)
        if problem.text not in [p.text for p in problems]:
            problems.append(problem)
    mark = rng.choice(["{}.", "{})", "{})", "({})", "letter", "문제 {}" if korean else "Nr. {}"])
    marks = ["abcdefgh"[i] + ")" if mark == "letter" else mark.replace("{}", str(i + 1)) for i in range(number)]
    tail, serif, size = rng.choice(["", " = ?", " = "]), rng.random() < 0.5, look.size * rng.choice([1, 1, 1.3, 1.6])
    space, points = rng.choice([10, 16, 26]), rng.random() < 0.3
    lined = rng.random() < 0.4
    rows = []
    for i, problem in enumerate(problems):
        label = el(marks[i], tag="span", key=f"k{i}", css=f"white-space:nowrap;margin-right:12px;color:{look.muted}")
        formula = drawn(rng, problem, str(i), serif, size, tail if not problem.letter else "")
        end = el("", tag="span", css="flex:1;border-bottom:1px solid #8888;margin-left:10px;align-self:flex-end;min-width:40px") if lined else el("", tag="span", css="flex:1")
        worth = el(f"({rng.randrange(1, 6)}점)" if korean else f"({rng.randrange(1, 6)} pts)", tag="span", css=f"margin-left:10px;color:{look.muted};white-space:nowrap;font-size:.85em") if points else ""
        rows.append(el([label, formula, end, worth], counted="rows", css="display:flex;align-items:baseline"))
    title = rng.choice(_TITLES)[korean].replace("{n}", str(rng.randrange(2, 30)))
    orders = [o[korean] for o in rng.sample(_ORDERS, rng.randrange(1, 4))]
    head = el(title, title=True, id="title", css=f"font-size:{look.size + 6}px;font-weight:700")
    blanks = el(["이름 ________   날짜 ________" if korean else "Name ____________  Date ________"], css=f"color:{look.muted};margin:4px 0;white-space:nowrap") if rng.random() < 0.4 else ""
    told = el([el(o, tag="span", id=f"order{i}", css="margin-right:8px") for i, o in enumerate(orders)], message=True, css="margin-bottom:16px")
    grid = el(rows, css=f"display:grid;grid-template-columns:repeat({columns},1fr);gap:{space}px {rng.choice([40, 60])}px")
    width = max(460, min(1100, round(columns * (size * 14 + 150)) + rng.randrange(0, 160)))
    height = round(200 + look.size * 8 + -(-number // columns) * (size * 1.5 + space))
    of = rng.randrange(number)
    first = problems[0]
    which = rng.randrange(number)
    said = rng.choice([marks[which], marks[which].strip("().")])
    asks = [
        ask("solve-nth", f"[what is|what's|find|give me|i need] {problems[which].letter or 'the result'} [in|of|for] {{mark}}?|[solve|work out|calculate|do|answer|compute|crack] [number |problem |exercise |question |]{{mark}}( for me)( please)?|[what is|what's|give me|tell me] the [answer|solution|result|outcome] [to|of|for] [problem |exercise |number |question |]{{mark}}?|[answer|solution|result] [to|for|of] {{mark}}?|{{mark}}: [answer|result|solution|what comes out|how much]?|how much [is|does] {{mark}}( come to)?|which [value|number] [makes|satisfies] {{mark}}( true)?|what [do i write|must i put|goes] [down |]for {{mark}}?|what comes out of {{mark}}?|[solve|do|work out|answer] the {{nth}} [one|problem|exercise|sum|equation]( please)?|[result|answer|outcome] of the {{nth}} [one|problem|sum|equation]?|what does the {{nth}} [one|problem|exercise] [come to|give|equal|make]?|{{mark}}?", "{mark}[번|] [문제|식|]의 [답|정답|해|결과|값]~은 [뭐야|뭐예요|얼마야|무엇인가요|]?|{mark}[번|]~을 [풀어|계산해|해결해] [줘|주세요|봐]|{mark}[번|]~은 얼마[야|예요|가 되나요|인가요]?|{mark}[번|] [답|정답][ 좀|] [알려|말해|구해] [줘|주세요]|{mark} [답|정답|결과]?|{nth} [문제|식][의 답|]~은 [뭐야|얼마야|무엇인가요]?|{nth} [문제|식]~을 [풀어|계산해] [줘|주세요]|{nth} [것|문제] [답|결과][ 좀|]?", Solved(f"problem{which}"), mark=said, nth=_ORDINALS[which][korean]),
        ask("nth-problem", "[what|which] [is|stands as] the {nth} [problem|exercise|task|question]?|[read|copy|quote] (me )[problem|exercise|number] {mark}|the {nth} [one|exercise|sum] on the [sheet|page]?|what does [exercise|number|problem] {mark} say?|what [has to be|is to be] solved in the {nth} [task|exercise]?|{mark} [reads|says] what?", "{nth_ko} [문제|식]~은 [뭐야|무엇인가요|]?|{mark} 문제[를|] [읽어|옮겨] 줘|{nth_ko} [문제|것] [좀 |]읽어 [줘|주세요]|{mark}~은 [뭐라고 돼 있어|무슨 식이야]?|{nth_ko}로 [나온|적힌] [식|문제]~은?", At(f"problem{of}"), nth=_ORDINALS[of][0], nth_ko=_ORDINALS[of][1], mark=marks[of].split()[-1].strip("().")),
        ask("last-problem", "what is the [last|final] [problem|exercise|one] on the [sheet|page]?|[read|copy] the [last|bottom|final] exercise|the [sheet|page] ends with which [problem|exercise]?|what do i [do|solve] at the very end?", "[마지막|맨 끝|끝] [문제|식]~은 [뭐야|]?|[마지막|맨 끝] 문제 읽어 줘|학습지는 [어떤|무슨] 문제로 끝나?|맨 나중에 푸는 [식|문제]~은?", At(f"problem{number - 1}")),
        ask("count-problems", "how many [problems|exercises|tasks|questions|sums] [are there|does the sheet have|must i solve|have been set]?|[count|number of] the [problems|exercises]|the [number|total] of [exercises|tasks]?", "[문제|문항]~이 [몇 개야|몇 문제야|모두 몇 개예요|몇 개인가요]?|[문제|문항] [수|개수]~은?|[몇 문제|몇 개]~을 [풀어야 해|풀어야 하나요]?|문제 세어 줘", Count("rows")),
        ask("title", "what is the [sheet|worksheet|handout|page] [called|headed|titled]?|the [heading|title] of the [sheet|exercises]?|what [stands|is printed] at the top of the [handout|sheet]?|[read|give] me the title", "[학습지|시험지|유인물|페이지] [제목|이름]~은 [뭐야|]?|맨 위에 [뭐라고|뭐가] [쓰여|적혀] 있[어|나요]?|제목 [읽어|알려] 줘", At("title")),
        ask("instructions", "what are the [instructions|rules|directions]?|[read|quote] (me )the [instructions|directions] (at the top)|what must one [observe|keep in mind|do] (here)?|the [instructions|directions] (please)?|how [are|is] the [exercises|sheet] to be done?", "[지시 사항|안내|설명|주의 사항]~은 [뭐야|무엇인가요|]?|[지시문|안내문] [읽어|알려] 줘|[어떻게|무엇을] [하라고|풀라고] [해|하나요]?|위쪽 [안내|설명]이 뭐라고 해?", *[part for i in range(len(orders)) for part in ([" "] if i else []) + [At(f"order{i}")]]),
        ask("after-problem", "[which|what] [problem|exercise] [comes|follows|stands] after {text}?|after {text}, what [is|comes] next?|what do i solve once {text} is done?", "{text} 다음[에 나오는|] 문제~은 [뭐야|]?|{text} [다음에|뒤에] [뭐가|무슨 문제가] [와|나와]?", At("problem1"), text=first.text),
        ask("absent-answers", "who [filled in|solved|did|corrected] [this|the sheet]?|what [grade|mark] was given?|when [is it|must it be] handed in?|which school [is this|does it come] from?|how many [problems|answers] [are|were] wrong?|what did the pupil [write|answer]?", "누가 [풀었어|채점했어|작성했나요]?|[점수|등급]~은 [몇 점이야|뭐야]?|언제까지 [내야 해|제출하나요]?|어느 학교 [시험지야|거야]?|몇 개 틀렸어?|학생은 뭐라고 답했어?", CannotTell()),
        ask("absent-number", "what is [problem|exercise|number] {n}?|[read|solve] (exercise )number {n}|how does [task|problem] {n} go?", "{n}번 [문제|식]~은 [뭐야|]?|{n}번 [읽어|풀어] 줘|문제 {n}~은?", CannotTell(), n=str(rng.randrange(11, 40))),
    ]  # fmt: skip
    return Design("equation", page(look, el([head, blanks, told, grid], css=f"padding:{rng.choice([20, 30, 40])}px")), width, height, asks)
