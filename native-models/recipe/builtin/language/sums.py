"""Pages with equations and sums to work out: one alone, worksheets of some, calculators, quiz cards.

Only of shapes that `solutions` can solve: what it leaves alone is not asked for either.
"""

import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from ..words import random_phrase
from .glossary import KOREAN
from .page import Page, Segment
from .solutions import HUNDREDTHS

_LARGEST = 9999
_LETTERS = "xxxxxxxynatzbpmk"
_UNKNOWN_AT_END = ["; {} = ?", ", {} = ?"]
_AFTER_SUMS = ["", "", " =", " =", " = ?", " = ?", " =?", " = __", " = ____", "="]
_SYLLABLE_LABELS = ["{})", "{}.", "({})"]
_LETTER_LABELS = ["{})", "{})", "({})", "{}.", "Part {}"]
_NUMBER_LABELS = ["{}.", "{})", "({})", "Problem {}", "Problem {}:", "Question {}", "No. {}", "Q{}.", "Exercise {}", "Exercise {}:", "Task {}:", "#{}"]
_NUMBER_LABELS_KO = ["{}.", "{})", "({})", "문제 {}", "문제 {}.", "문제 {}:", "{}번", "{}번."]
_SYLLABLES = "가나다라마바사아"

_TITLES = ["Worksheet", "Practice sheet", "Maths homework", "Linear equations", "Quick sums", "Algebra basics", "Unit {} review", "Chapter {} exercises", "Homework {}", "Mental maths", "Arithmetic test", "Weekly quiz {}", "Warm-up", "Pop quiz", "Exam practice", "Problem set {}", "Extra practice", "Lesson {}: unknowns"]
_TITLES_KO = ["수학 숙제", "연습 문제", "일차방정식", "계산 연습", "{}단원 복습", "쪽지 시험", "수학 학습지", "기초 연산", "{}차시 문제", "오늘의 문제", "중간고사 대비", "과제 {}", "확인 학습", "단원 평가"]
_ORDERS = ["Solve each equation.", "Find the value of the unknown.", "Work out the answers.", "Show your working.", "Write the answer on the line.", "Answer all questions.", "Solve for the letter.", "Calculate.", "No calculators allowed.", "Find each missing number"]
_ORDERS_KO = ["다음을 계산하세요.", "다음 방정식을 푸세요.", "미지수의 값을 구하시오.", "풀이 과정도 쓰세요.", "빈칸에 답을 쓰세요.", "모든 문제에 답하시오.", "알맞은 수를 구하세요."]
_LINES = ["Name: ________", "Name ____________", "Date: ________", "Class: ____", "Due: Friday", "Due {}/{}", "Score: __ / {}0", "Total: {}0 points", "Time: {}0 minutes", "Teacher: Ms. Hale", "Due tomorrow", "Page {}"]
_LINES_KO = ["이름: ________", "이름 ______", "날짜: ____", "{}학년 {}반", "점수: ____", "제출: 금요일", "배점 {}0점", "시간 {}0분", "{}쪽", "마감 {}월 {}일"]
_CARDS = ["Question {} of 10", "Flashcard {}", "Level {}", "Round {}", "Daily quiz", "Math quiz", "Brain trainer", "Tap the answer", "Type your answer"]
_CARDS_KO = ["문제 {} / 10", "{}단계", "{}라운드", "오늘의 퀴즈", "수학 퀴즈", "두뇌 훈련", "정답을 고르세요", "답을 입력하세요", "암산 카드"]
_CARD_NOTES = ["Score: {}0", "Streak {}", "Skip", "Hint", "00:{}7 left", "{} lives", "Best: {}5"]
_CARD_NOTES_KO = ["점수 {}0", "건너뛰기", "힌트", "{}연속 정답", "남은 시간 {}초", "최고 기록 {}5"]
_CALCULATORS = ["Calculator", "Standard", "Scientific", "Calc", "Calculator - Standard", "History"]
_CALCULATORS_KO = ["계산기", "표준", "공학용", "계산 기록"]
_KEYS = [["C", "±", "%", "÷", "7", "8", "9", "×", "4", "5", "6", "-", "1", "2", "3", "+", "0", ".", "="], ["7", "8", "9", "/", "4", "5", "6", "*", "1", "2", "3", "-", "0", ".", "=", "+"], ["MC", "MR", "M+", "CE", "7", "8", "9", "÷", "4", "5", "6", "×", "1", "2", "3", "-", "0", ".", "=", "+"]]


@dataclass(frozen=True)
class Problem:
    segment: Segment
    start: int  # where it begins in its segment, after its label
    end: int
    label: str  # as it stands on the page, "" if there is none
    letter: str  # "" of a sum
    number: str  # what it comes to

    @property
    def text(self) -> str:
        return self.segment.text[self.start : self.end]

    @property
    def answer(self) -> str:
        return f"{self.letter} = {self.number}" if self.letter else self.number


@dataclass(frozen=True)
class Drawn:
    """A problem that is nowhere yet."""

    text: str
    letter: str
    number: str


def put_sums(rng: random.Random, page: Page, budget: int) -> None:
    """Notes `problems`, and `in_order` if they are asked for by their place too; of one alone also `equation`."""
    layout = rng.choices([_alone, _worksheet, _calculator, _card], [3, 5 if budget >= 45 else 0, 1.2, 1.2])[0]
    layout(rng, page, budget)


def _alone(rng: random.Random, page: Page, budget: int) -> None:
    size, pitch, left, y = _titled(rng, page, 0.4)
    if rng.random() < 0.35:
        page.put(_prose(rng, page, rng.randint(1, 5)) if rng.random() < 0.5 else rng.choice(_ORDERS_KO if page.korean else _ORDERS), left, y, size)
        y += pitch * 1.3
    drawn = _drawn(rng, rng.random() < 0.65, _style(rng), True)
    segment = page.put(drawn.text, left + rng.uniform(0, 200), y, size * rng.uniform(1, 2.4))
    _note(page, [_problem(segment, "", drawn)])
    y += size * 4
    if drawn.letter and rng.random() < 0.12:
        page.put(f"{drawn.letter} = " + rng.choice(["?", "____", "__", ""]).strip(), segment.x, y, segment.size)
        y += size * 3
    while _used(page) < budget * 0.3 and rng.random() < 0.5:
        page.put(_prose(rng, page, rng.randint(2, 6)), left, y, size)
        y += pitch


def _worksheet(rng: random.Random, page: Page, budget: int) -> None:
    size, pitch, left, y = _titled(rng, page, 0.75)
    size = min(size, 18)
    x = left
    for line in rng.sample(_LINES_KO if page.korean else _LINES, rng.choice([0, 0, 1, 2, 3])):
        x = page.end_of(page.put(_numbered(rng, line), x, y, size * 0.9)) + size * 3
    y += pitch * 1.3 * (x > left)
    if rng.random() < 0.5:
        page.put(rng.choice(_ORDERS_KO if page.korean else _ORDERS), left, y, size)
        y += pitch * 1.3
    number = max(2, min(rng.randint(2, 8), budget // 18))
    columns = 2 if number > 3 and rng.random() < 0.35 else 1
    labels, own = _labels(rng, page.korean, number), rng.random() < 0.4
    by_column = columns == 2 and rng.random() < 0.3
    column = size * rng.uniform(19, 26)
    indent = size * (1.8 + 0.6 * max(len(label) for label in labels))
    pitch = max(pitch, size * 1.6) * rng.choice([1, 1, 1.5, 2.5])
    points = rng.random() < 0.2
    per_column = -(-number // columns)
    problems: list[Problem] = []
    for index, drawn in enumerate(_different(rng, number)):
        place, row = (index // per_column, index % per_column) if by_column else (index % columns, index // columns)
        at_x, at_y = left + place * column, y + row * pitch
        if labels[index] and (own or labels[index][-1].isalnum() or "No" in labels[index]):
            page.put(labels[index], at_x, at_y, size)
            segment = page.put(drawn.text, at_x + indent, at_y, size)
            problems.append(_problem(segment, labels[index], drawn))
        else:
            before = labels[index] + " " * bool(labels[index])
            segment = page.put(before + drawn.text, at_x, at_y, size)
            problems.append(_problem(segment, labels[index], drawn, len(before)))
        if points:
            worth = f"({rng.randint(1, 9)}점)" if page.korean else rng.choice([f"({rng.randint(2, 9)} points)", f"[{rng.randint(2, 9)}]", f"{rng.randint(2, 9)} pts"])
            page.put(worth, page.end_of(segment) + size * 2, at_y, size * 0.85)
    _note(page, problems, not by_column)


def _calculator(rng: random.Random, page: Page, budget: int) -> None:
    """Its display, perhaps what was calculated before, perhaps its keys."""
    size, _, left, y = _metrics(rng)
    if rng.random() < 0.6:
        page.title = page.put(rng.choice(_CALCULATORS_KO if page.korean else _CALCULATORS), left, y, size)
        y += size * 2.4
    style, width = _style(rng), size * rng.uniform(14, 22)
    beside = rng.random() < 0.3
    before = _different(rng, rng.randint(1, 4), style, sums=True) if budget > 60 and rng.random() < 0.6 else []
    problems: list[Problem] = []
    for index, drawn in enumerate(before):
        text = f"{_bare(drawn.text)} = {drawn.number}"
        x, at_y = (left + width + size * 4, y + size * 2.2 * index) if beside else (left + width - len(text) * size * 0.52, y)
        problems.append(_problem(page.put(text, max(left, x), at_y, size), "", Drawn(text, "", drawn.number)))
        y += 0 if beside else size * 2.2
    drawn = next(one for one in _different(rng, 5, style, sums=True) if one.text not in [other.text for other in before])
    large = size * rng.uniform(1.4, 2.6)
    y += large * 1.5
    segment = page.put(drawn.text, max(left, left + width - len(drawn.text) * large * 0.52), y, large)
    shown = _problem(segment, "", drawn)
    _note(page, [*problems, shown], False)
    page.notes["equation"] = (segment, shown.answer)
    if rng.random() < 0.5:
        keys = rng.choice(_KEYS)
        y += large * 2
        for index, key in enumerate(keys):
            page.buttons.append(page.put(key, left + (index % 4) * width / 4, y + (index // 4) * size * 3, size))
        page.count("buttons", page.buttons)


def _card(rng: random.Random, page: Page, budget: int) -> None:
    """A question, perhaps with answers to choose from."""
    size, pitch, left, y = _metrics(rng)
    if rng.random() < 0.8:
        page.title = page.put(_numbered(rng, rng.choice(_CARDS_KO if page.korean else _CARDS)), left, y, size * rng.uniform(1, 1.3))
        y += size * 3.5
    drawn = _drawn(rng, rng.random() < 0.5, _style(rng), True)
    before = ""
    if rng.random() < 0.25:
        before = "풀이: " if page.korean else rng.choice(["Solve: ", f"Solve for {drawn.letter}: "] if drawn.letter else ["Calculate: ", "What is "])
    text = before + drawn.text
    large = size * rng.uniform(1.3, 2.4)
    segment = page.put(text, left + rng.uniform(0, 120), y, large)
    _note(page, [_problem(segment, "", drawn, len(before))])
    y += large * 2.6
    if rng.random() < 0.6 and "." not in drawn.number:
        right = int(drawn.number)
        near = rng.sample([right + by for by in (-10, -4, -3, -2, -1, 1, 2, 3, 5, 10)], rng.choice([2, 3, 3]))
        choices = [right, *near]
        rng.shuffle(choices)
        marks = rng.choice([["", "", "", ""], ["A", "B", "C", "D"], ["A)", "B)", "C)", "D)"], ["(A)", "(B)", "(C)", "(D)"]])
        across = rng.random() < 0.5
        for index, choice in enumerate(choices):
            x, at_y = (left + index * size * 7, y) if across else (left + 20, y + index * pitch)
            page.put(f"{marks[index]} {choice}".strip(), x, at_y, size)
        y += pitch * (1 if across else len(choices))
    x = left
    for note in rng.sample(_CARD_NOTES_KO if page.korean else _CARD_NOTES, rng.choice([0, 1, 2])):
        x = page.end_of(page.put(_numbered(rng, note), x, y + size, size * 0.9)) + size * 4


def _note(page: Page, problems: list[Problem], in_order: bool = True) -> None:
    page.notes["problems"] = problems
    page.notes["in_order"] = in_order and len(problems) > 1
    if len(problems) == 1:
        page.notes["equation"] = (problems[0].segment, problems[0].answer)


def _problem(segment: Segment, label: str, drawn: Drawn, start: int = 0) -> Problem:
    return Problem(segment, start, start + len(drawn.text), label, drawn.letter, drawn.number)


def _labels(rng: random.Random, korean: bool, number: int) -> list[str]:
    draw = rng.random()
    if draw < 0.15:
        return [""] * number
    if korean and draw < 0.4:
        form, marks = rng.choice(_SYLLABLE_LABELS), list(_SYLLABLES)
    elif draw < 0.55:
        form = rng.choice(_LETTER_LABELS)
        marks = list("ABCDEFGH" if rng.random() < 0.3 or form[0] == "P" else "abcdefgh")
    else:
        first = rng.choice([1, 1, 1, 1, rng.randint(2, 20)])
        form, marks = rng.choice(_NUMBER_LABELS_KO if korean else _NUMBER_LABELS), [str(first + index) for index in range(number)]
    return [form.replace("{}", mark) for mark in marks[:number]]


def _different(rng: random.Random, number: int, style: "Style | None" = None, sums: bool = False) -> list[Drawn]:
    """Problems of a page, alike in style, unlike in what stands on their left."""
    style, equations = style or _style(rng), 0.0 if sums else rng.choice([0.0, 0.5, 1.0, 1.0])
    drawn: list[Drawn] = []
    while len(drawn) < number:
        one = _drawn(rng, rng.random() < equations, style, False)
        if not any(one.text in other.text or other.text in one.text for other in drawn):
            drawn.append(one)
    return drawn


@dataclass(frozen=True)
class Style:
    minus: str
    times: str
    divided: str
    spaces: bool
    letter: str
    after: str  # of sums


def _style(rng: random.Random) -> Style:
    return Style(rng.choice("---–"), rng.choice("×××·*"), rng.choice("÷÷//"), rng.random() < 0.8, rng.choice(_LETTERS), rng.choice(_AFTER_SUMS))


def _drawn(rng: random.Random, equation: bool, style: Style, alone: bool) -> Drawn:
    letter = style.letter if equation else ""
    while True:
        text, value = _equation(rng, letter) if equation else _sum(rng)
        if (value * HUNDREDTHS).denominator == 1 and abs(value) <= _LARGEST:
            break
    if not equation:
        # Without a sign that asks, a difference or a quotient could as well be a range, a score or a date.
        text += style.after or " =" * ("-" in text or "÷" in text)
    elif alone and rng.random() < 0.06:
        text += rng.choice(_UNKNOWN_AT_END).format(letter)
    text = text.replace("-", style.minus).replace("×", style.times).replace("÷", style.divided)
    if not style.spaces and (equation or "=" in text):
        text = text.replace(" ", "")
    return Drawn(text, letter, f"{float(value):.2f}".rstrip("0").rstrip("."))


def _signed(number: int) -> str:
    return f"+ {number}" if number >= 0 else f"- {-number}"


def _equation(rng: random.Random, x: str) -> tuple[str, Fraction]:
    """As school books have them; the letter on one side or on both."""
    draw = rng.random()
    value = Fraction(rng.randint(1, 12) if draw < 0.5 else rng.randint(-15, 40))
    if draw > 0.9:
        value = Fraction(rng.randint(-20, 60), rng.choice([2, 4, 5]))
    a, b, c = rng.randint(2, 12), rng.randint(1, 40), rng.randint(2, 9)
    n = lambda number: f"{float(number):g}"
    shapes: list[Callable[[], tuple[str, Fraction]]] = [
        lambda: (f"{a}{x} + {b} = {n(a * value + b)}", value),
        lambda: (f"{a}{x} - {b} = {n(a * value - b)}", value),
        lambda: (f"{a}{x} = {n(a * value)}", value),
        lambda: (f"{x} + {b} = {n(value + b)}", value),
        lambda: (f"{x} - {b} = {n(value - b)}", value),
        lambda: (f"{b} - {x} = {n(b - value)}", value),
        lambda: (f"{b} + {x} = {n(b + value)}", value),
        lambda: (f"{b} - {a}{x} = {n(b - a * value)}", value),
        lambda: (f"{b} + {a}{x} = {n(b + a * value)}", value),
        lambda: (f"{n(a * value + b)} = {a}{x} + {b}", value),
        lambda: (f"{n(value + b)} = {x} + {b}", value),
        lambda: (f"{n(a * value)} = {a}{x}", value),
        lambda: (f"-{a}{x} = {n(-a * value)}", value),
        lambda: (f"-{a}{x} + {b} = {n(b - a * value)}", value),
        lambda: (f"{a + c}{x} + {b} = {c}{x} {_signed(a * int(value) + b)}", Fraction(int(value))),
        lambda: (f"{a + c}{x} - {c}{x} = {n(a * value)}", value),
        lambda: (f"{x}/{a} = {b}", Fraction(a * b)),
        lambda: (f"{x} ÷ {a} = {c}", Fraction(a * c)),
        lambda: (f"{x}/{a} + {b} = {b + c}", Fraction(a * c)),
        lambda: (f"{x}/{a} - {b} = {c - b}", Fraction(a * c)),
        lambda: (f"({x} + {b})/{a} = {c}", Fraction(a * c - b)),
        lambda: (f"{a}({x} + {c}) = {n(a * (value + c))}", value),
        lambda: (f"{a}({x} - {c}) = {n(a * (value - c))}", value),
        lambda: (f"{n(a * (value - c))} = {a}({x} - {c})", value),
        lambda: (f"{c}({x} + {a}) + {b} = {n(c * (value + a) + b)}", value),
        lambda: (f"{c}({a}{x} - {b}) = {n(c * (a * value - b))}", value),
        lambda: (f"0.5{x} = {n(value / 2)}", value),
        lambda: (f"{c}.5{x} + {b} = {n(value * (2 * c + 1) / 2 + b)}", value),
        lambda: (f"{a} × {x} = {n(a * value)}", value),
        lambda: (f"{x} × {a} = {n(a * value)}", value),
    ]
    return rng.choice(shapes)()


def _sum(rng: random.Random) -> tuple[str, Fraction]:
    a, b, c, d = rng.randint(2, 12), rng.randint(2, 99), rng.randint(2, 99), rng.randint(2, 15)
    large, tenths, quarters = rng.randint(101, 999), Fraction(rng.randint(11, 199), 10), Fraction(rng.randint(5, 199), 4)
    n = lambda number: f"{float(number):g}"
    shapes: list[Callable[[], tuple[str, Fraction]]] = [
        lambda: (f"{b} + {c}", Fraction(b + c)),
        lambda: (f"{b + c} - {c}", Fraction(b)),
        lambda: (f"{a} × {d}", Fraction(a * d)),
        lambda: (f"{b} × {a}", Fraction(a * b)),
        lambda: (f"{a * d} ÷ {a}", Fraction(d)),
        lambda: (f"{b * a} ÷ {a}", Fraction(b)),
        lambda: (f"{large} + {c * 7}", Fraction(large + c * 7)),
        lambda: (f"{large} - {c}", Fraction(large - c)),
        lambda: (f"{large * 9:,} + {large}", Fraction(large * 10)) if large * 10 < _LARGEST else (f"{large} + {b}", Fraction(large + b)),
        lambda: (f"{b} + {c} + {a}", Fraction(b + c + a)),
        lambda: (f"{b} + {c} - {a}", Fraction(b + c - a)),
        lambda: (f"{a} × {d} + {b}", Fraction(a * d + b)),
        lambda: (f"{b} + {a} × {d}", Fraction(b + a * d)),
        lambda: (f"{a * d} ÷ {a} + {c}", Fraction(d + c)),
        lambda: (f"({b} + {c}) × {a}", Fraction((b + c) * a)),
        lambda: (f"{a} × ({b} + {d})", Fraction(a * (b + d))),
        lambda: (f"{a} × ({b + d} - {d})", Fraction(a * b)),
        lambda: (f"({a * d + b} - {b}) ÷ {a}", Fraction(d)),
        lambda: (f"{n(tenths)} + {n(quarters)}", tenths + quarters),
        lambda: (f"{n(tenths)} × {a}", tenths * a),
        lambda: (f"{n(quarters + a)} - {n(quarters)}", Fraction(a)),
        lambda: (f"{b * d} ÷ {rng.choice([2, 4, 5, 10])}", Fraction(0)),
        lambda: (f"-{a} + {b}", Fraction(b - a)),
        lambda: (f"{a} - {a + d}", Fraction(-d)),
    ]
    text, value = rng.choice(shapes)()
    if not value:
        whole, _, by = text.split()
        value = Fraction(int(whole), int(by))
    return text, value


def _bare(text: str) -> str:
    return text.split("=")[0].strip()


def left_side(text: str) -> str:
    """What there is to work out: of a sum what stands before "=", of an equation all of it, without "x = ?"."""
    text = re.split("[;,] ?[a-z] =", text)[0]
    return text.rstrip("=?_ ").strip()


def _numbered(rng: random.Random, text: str) -> str:
    while "{}" in text:
        text = text.replace("{}", str(rng.randint(1, 9)), 1)
    return text


def _prose(rng: random.Random, page: Page, words: int) -> str:
    return " ".join(rng.choices(KOREAN, k=words)) if page.korean else random_phrase(rng, words)


def _titled(rng: random.Random, page: Page, chance: float) -> tuple[float, float, float, float]:
    size, pitch, left, y = _metrics(rng)
    if rng.random() < chance:
        text = _numbered(rng, rng.choice(_TITLES_KO if page.korean else _TITLES)) if rng.random() < 0.75 else _prose(rng, page, rng.randint(1, 4)).strip(",.:;")
        large = size * rng.uniform(1.0, 1.7)
        page.title = page.put(text, left + rng.choice([0, 0, 0, 40]), y, large)
        y += max(large * 1.4, pitch) * rng.uniform(1, 2)
    return size, pitch, left, y


def _metrics(rng: random.Random) -> tuple[float, float, float, float]:
    """Font size, line pitch, left edge and first line, in pixels."""
    size = rng.choice([11, 12, 13, 13, 14, 14, 15, 16, 18, 20])
    return size, size * rng.uniform(1.25, 2.6), rng.uniform(8, 300), rng.uniform(12, 150)


def _used(page: Page) -> int:
    return sum(len(segment.text) + 1 for segment in page.segments)
