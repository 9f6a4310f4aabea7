"""What the page is as a whole, the closed sets (sums, words, errors), and what is no question about a screen."""

import re

from ..glossary import PAIRS
from ..page import Span
from ..phrasings import answers
from ..phrasings import pages as say
from ..phrasings import quick_actions, working
from ..phrasings.grammar import draw
from ..phrasings.particles import MARK
from ..sums import Problem, left_side
from .asker import Asker, CountFrom, Part, Solution, Turn
from .controls import listed

# Where a problem stands among others, and what its signs are called, in the two languages.
_PLACES = [
    ("[first|first|1st|top|very first|topmost]", "[첫 번째|첫번째|첫|1번째|맨 위|제일 위|맨 처음]"), ("[second|2nd]", "[두 번째|두번째|2번째|둘째]"), ("[third|3rd]", "[세 번째|세번째|3번째|셋째]"),
    ("[fourth|4th]", "[네 번째|네번째|4번째|넷째]"), ("[fifth|5th]", "[다섯 번째|다섯번째|5번째]"), ("[sixth|6th]", "[여섯 번째|여섯번째|6번째]"),
    ("[seventh|7th]", "[일곱 번째|일곱번째|7번째]"), ("[eighth|8th]", "[여덟 번째|여덟번째|8번째]"),
]  # fmt: skip
_LAST, _LAST_BUT_ONE = ("[last|last|final|bottom|very last]", "[마지막|마지막|맨 끝|맨 아래|제일 마지막|제일 아래]"), ("[second to last|next to last|last but one]", "[끝에서 두 번째|뒤에서 두 번째|밑에서 두 번째]")
_SIGNS = [
    ("=", "[equals|is|equals|is equal to|makes]", "[~은|~이|이퀄]"), ("+", "[plus|plus|plus|and|added to]", "[더하기|더하기|플러스]"), ("-", "[minus|minus|minus|take away|less]", "[빼기|빼기|마이너스]"),
    ("×·*", "[times|times|times|multiplied by]", "[곱하기|곱하기|곱하기]"), ("÷/", "[divided by|divided by|over]", "[나누기|나누기]"),
]  # fmt: skip


def kind(a: Asker) -> Turn:
    english, korean = answers.KIND_NAMES[a.page.kind]
    return a.say_of_any_page(say.KIND, say.KIND_KO), [f"{korean}입니다." if a.korean else f"{english}."]


_ALIKE = [{"receipt", "invoice", "menu"}, {"text", "article"}, {"form", "dashboard"}, {"table", "files", "invoice", "menu"}, {"dialog", "form"}, {"mail", "text", "article"}, {"mail", "form"}, {"calendar", "table"}, {"code", "text"}, {"equation", "text"}]


def is_kind(a: Asker) -> Turn | None:
    """Yes or no; kinds that could pass for one another are not told apart here."""
    is_so = a.rng.random() < 0.5
    asked = a.page.kind if is_so else a.rng.choice([*answers.KIND_NAMES])
    if not is_so and (asked == a.page.kind or any({asked, a.page.kind} <= group for group in _ALIKE)):
        return None
    words = draw(a.rng, (answers.KIND_WORDS_KO if a.korean else answers.KIND_WORDS)[asked])
    return a.say_of_any_page(say.IS_KIND, say.IS_KIND_KO, kind=words), a.yes_or_no(is_so)


def describe(a: Asker) -> Turn:
    english, korean = answers.KIND_NAMES[a.page.kind]
    title, buttons = a.page.title, a.page.buttons
    if a.korean:
        parts: list[Part] = ["제목이 \"", Span(title), "\"인 "] if title else []
        parts += [f"{korean}입니다."]
        if buttons:
            parts += [" 버튼: ", *listed(buttons), "."]
        return _describing(a), parts
    parts = [english]
    if title:
        parts += [' titled "', Span(title), '"']
    if buttons:
        parts += [" with the button" + "s" * (len(buttons) > 1) + " ", *listed(buttons)]
    return _describing(a), [*parts, "."]


def _describing(a: Asker) -> str:
    if a.rng.random() < quick_actions.SHARE and not a.held_out:
        return a.rng.choice(quick_actions.DESCRIBE_KO if a.korean else quick_actions.DESCRIBE)
    return a.say_of_any_page(say.DESCRIBE, say.DESCRIBE_KO)


def solve(a: Asker) -> Turn | None:
    """The one problem that the page has, or one of some by its label, its place, or what is to be worked out."""
    problems: list[Problem] = a.page.notes.get("problems", [])
    only = a.page.notes.get("equation")
    if only and (not problems or a.rng.random() < 0.7):
        segment, answer = only
        before, _, number = answer.rpartition(" ")
        grammars = (say.SOLVE, say.SOLVE_KO) if "=" in answer else (say.CALCULATE, say.CALCULATE_KO)
        return a.say(*grammars, name=answer[0]), [*[before + " "] * bool(before), Solution(segment, number)]
    chosen = a.rng.choice(problems)
    answer_parts: list[Part] = [*[chosen.letter + " = "] * bool(chosen.letter), Solution(chosen.segment, chosen.number)]
    sought = chosen.letter if chosen.letter and a.rng.random() < 0.5 else draw(a.rng, say.SOUGHT_KO if a.korean else say.SOUGHT)
    mark, place = _mark(a, chosen), _place(a, chosen)
    if mark and a.rng.random() < 0.6:
        return a.say(say.SOLVE_MARKED, say.SOLVE_MARKED_KO, mark=mark, sought=sought), answer_parts
    if place and a.rng.random() < 0.55:
        return a.say(say.SOLVE_PLACED, say.SOLVE_PLACED_KO, place=place, sought=sought), answer_parts
    said = _said(a, chosen)
    if any(left_side(chosen.text) in other.text for other in problems if other is not chosen):
        return None
    if chosen.letter:
        return a.say(say.SOLVE_SAID, say.SOLVE_SAID_KO, said=said, name=chosen.letter), answer_parts
    return a.say(say.CALCULATE_SAID, say.CALCULATE_SAID_KO, said=said), answer_parts


def problem(a: Asker) -> Turn | None:
    """What it says, not what it comes to."""
    problems: list[Problem] = a.page.notes["problems"]
    chosen = a.rng.choice(problems)
    copied: list[Part] = [Span(chosen.segment, chosen.start, chosen.end)]
    if len(problems) == 1:
        return a.say(say.PROBLEM, say.PROBLEM_KO), copied
    mark, place = _mark(a, chosen), _place(a, chosen)
    if mark and (not place or a.rng.random() < 0.65):
        return a.say(say.PROBLEM_MARKED, say.PROBLEM_MARKED_KO, mark=mark), copied
    return (a.say(say.PROBLEM_PLACED, say.PROBLEM_PLACED_KO, place=place), copied) if place else None


def count_problems(a: Asker) -> Turn | None:
    problems: list[Problem] = a.page.notes["problems"]
    if len(problems) < 2 or not a.page.title and not problems[0].label:
        return None
    counted: list[Part] = [CountFrom(problems[0].segment, str(len(problems)))]
    return a.say(say.COUNT_PROBLEMS, say.COUNT_PROBLEMS_KO), [*counted, *["개"] * a.korean]


def _mark(a: Asker, chosen: Problem) -> str | None:
    """The label as people repeat it: mostly without its brackets and dots."""
    found = re.search(r"\d+|[A-Za-z가-힣](?=[).]|$)", chosen.label)
    if not found:
        return None
    if a.rng.random() < 0.12:
        return chosen.label.rstrip(".:").lower() if a.rng.random() < 0.5 else chosen.label.rstrip(":")
    mark = found[0].lower() if a.rng.random() < 0.6 else found[0]
    mark = a.rng.choice(["{}", "{}", "{}", "{}", "{}", "{})", "({})"]).format(mark)
    return draw(a.rng, say.MARK_KO if a.korean else say.MARK).format(mark=mark)


def _place(a: Asker, chosen: Problem) -> str | None:
    """Its place among the problems, as said."""
    problems: list[Problem] = a.page.notes["problems"]
    if not a.page.notes.get("in_order"):
        return None
    at = next(index for index, other in enumerate(problems) if other is chosen)
    names = [_PLACES[at]] if at < len(_PLACES) else []
    if at == len(problems) - 1:
        names += [_LAST] * 2
    elif at == len(problems) - 2 and at > 0:
        names.append(_LAST_BUT_ONE)
    return draw(a.rng, a.rng.choice(names)[a.korean]) if names else None


def _said(a: Asker, chosen: Problem) -> str:
    """What is to be worked out, in signs as they are typed or in words."""
    text = left_side(chosen.text).replace("–", "-")
    if not chosen.letter:
        text = text.split("=")[0].strip()
    elif a.rng.random() < 0.3 and any(sign in text.split("=")[0] for sign in "+-×*·÷/("):
        text = text.split("=")[0].strip()
    if a.rng.random() < 0.5 and "(" not in text and not text.startswith("-") and "= -" not in text and "=-" not in text:
        for sign, english, korean in _SIGNS:
            word = f"{draw(a.rng, korean if a.korean else english)} "
            word = word if word.startswith(MARK) else " " + word
            text = re.sub(rf" ?[{re.escape(sign)}] ?", word, text)
        return text
    for sign, typed in (("×·*", "×*x"), ("÷/", "÷/")):
        if chosen.letter and sign[0] == "×":
            typed = "×*"
        text = re.sub(f"[{re.escape(sign)}]", a.rng.choice(typed), text) if a.rng.random() < 0.5 else text
    return text.replace(" ", "") if a.rng.random() < 0.25 else text


def error(a: Asker) -> Turn:
    _, english, korean = a.page.notes["error"]
    return a.say(working.ERROR, working.ERROR_KO), [korean if a.korean else english]


def no_error(a: Asker) -> Turn | None:
    if a.page.notes.get("error") or a.page.kind not in ("form", "table", "menu", "chart", "calendar", "equation", "article", "text", "receipt"):
        return None
    return a.say(working.ERROR_LINE, working.ERROR_LINE_KO), a.cannot_tell


def translate(a: Asker) -> Turn:
    english, korean = a.rng.choice(PAIRS)
    if a.korean:
        return a.say(say.TRANSLATE_KO, say.TRANSLATE_KO, word=a.part(korean, 0.5)), [english]
    if a.rng.random() < 0.3:
        return a.say(say.TRANSLATE_IN_EN, say.TRANSLATE_IN_EN, word=a.part(korean, 0.5)), [english]
    return a.say(say.TRANSLATE, say.TRANSLATE, word=a.part(english, 0.5)), [korean]


def world(a: Asker) -> Turn:
    grammars = (say.GREET, say.GREET_KO) if a.rng.random() < 0.2 else (say.WORLD, say.WORLD_KO)
    return a.say(*grammars), [answers.ONLY_SCREENS_KO if a.korean else answers.ONLY_SCREENS]
