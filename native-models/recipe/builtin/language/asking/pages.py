"""What the page is as a whole, the closed sets (sums, words, errors), and what is no question about a screen."""

from ..glossary import PAIRS
from ..page import Span
from ..phrasings import answers
from ..phrasings import pages as say
from ..phrasings import quick_actions, working
from ..phrasings.grammar import draw
from .asker import Asker, Part, Solution, Turn
from .controls import listed


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


def solve(a: Asker) -> Turn:
    segment, answer = a.page.notes["equation"]
    before, _, number = answer.rpartition(" ")
    grammars = (say.SOLVE, say.SOLVE_KO) if "=" in answer else (say.CALCULATE, say.CALCULATE_KO)
    return a.say(*grammars, name=answer[0]), [*[before + " "] * bool(before), Solution(segment, number)]


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
