"""Reading all, a line, or what stands beside a word."""

from ..page import Segment, Span
from ..phrasings import quick_actions
from ..phrasings import reading as say
from ..phrasings.answers import ORDINALS
from .asker import Asker, Part, Rest, Turn, all_of

_AROUND_WORDS = "\"'“”,;:()"


def read(a: Asker) -> Turn:
    lines = a.page.lines()
    is_quick = a.rng.random() < quick_actions.SHARE and not a.held_out
    quick = quick_actions.READ_KO if a.korean else quick_actions.READ
    return quick if is_quick else a.say(say.READ, say.READ_KO), [Rest(lines[0][0], lines[-1][-1])]


def first_line(a: Asker) -> Turn:
    return a.say(say.FIRST, say.FIRST_KO), _whole(a.page.lines()[0])


def last_line(a: Asker) -> Turn:
    return a.say(say.LAST, say.LAST_KO), _whole(a.page.lines()[-1])


def nth_line(a: Asker) -> Turn | None:
    lines = a.page.lines()
    number = a.rng.choice(list(ORDINALS))
    if len(lines) < number:
        return None
    english, korean, word = (_of(a, grammar) for grammar in ORDINALS[number])
    return a.say(say.NTH, say.NTH_KO, nth=korean if a.korean else english, number_word=word), _whole(lines[number - 1])


def _of(a: Asker, choices: str) -> str:
    return a.rng.choice(choices.strip("[]").split("|"))


def _whole(line: list[Segment]) -> list[Part]:
    return [Rest(line[0], line[-1])]


def line_with(a: Asker) -> Turn | None:
    lines = a.page.lines()
    line = a.rng.choice(lines)
    if a.rng.random() < 0.3:
        part = a.rng.choice(line).text
    else:
        words = [part for segment in line for part in segment.text.split() if len(part) > 1]
        part = a.rng.choice(words) if words else ""
    part = part.strip(_AROUND_WORDS)
    if not 2 <= len(part) <= 30 or not a.once(part):
        return None
    return a.say(say.WITH, say.WITH_KO, part=a.part(part)), _whole(line)


def after(a: Asker) -> Turn | None:
    return _word_beside(a, 1)


def before(a: Asker) -> Turn | None:
    return _word_beside(a, -1)


def _word_beside(a: Asker, step: int) -> Turn | None:
    segment = a.rng.choice(a.page.segments)
    words = segment.text.split(" ")
    number = a.rng.randrange(len(words))
    named = words[number].strip(",.:;!?")
    if not 0 <= number + step < len(words) or len(named) < 2 or not words[number + step] or not a.once(named):
        return None
    start = len(" ".join(words[: number + step])) + (number + step > 0)
    grammars = (say.AFTER, say.AFTER_KO) if step > 0 else (say.BEFORE, say.BEFORE_KO)
    return a.say(*grammars, part=a.part(named, 0.7)), [Span(segment, start, start + len(words[number + step]))]


def beside(a: Asker) -> Turn | None:
    """What stands below, above, right or left of a segment, where nothing else is as near."""
    side = a.rng.choice(["right", "right", "left", "below", "above"])
    segment = a.rng.choice(a.page.segments)
    found = _neighbour(a, segment, side)
    if found is None or not 2 <= len(segment.text) <= 30 or not a.once(segment.text) or ": " in segment.text + found.text:
        return None
    return a.say(say.BESIDE[side], say.BESIDE_KO[side], part=a.part(segment.text)), [Span(found)]


def _neighbour(a: Asker, segment: Segment, side: str) -> Segment | None:
    lines = a.page.lines()
    number = next(index for index, line in enumerate(lines) if any(other is segment for other in line))
    if side in ("right", "left"):
        line = lines[number]
        at = next(index for index, other in enumerate(line) if other is segment) + (1 if side == "right" else -1)
        return line[at] if 0 <= at < len(line) else None
    number += 1 if side == "below" else -1
    if not 0 <= number < len(lines):
        return None
    left, right = segment.x, a.page.end_of(segment)
    over = [other for other in lines[number] if min(right, a.page.end_of(other)) - max(left, other.x) > 0.2 * segment.size]
    return over[0] if len(over) == 1 and abs(over[0].y - segment.y) < 4 * segment.size else None


def line_number(a: Asker) -> Turn:
    number, *segments = a.rng.choice(a.page.notes["numbered"])
    return a.say(say.LINE_NUMBER, say.LINE_NUMBER_KO, number=str(number), th=_ordinal_ending(number)), [all_of(segments[0], segments[-1])]


def no_line_number(a: Asker) -> Turn | None:
    numbered = a.page.notes.get("numbered")
    number = a.rng.randrange(1, 400)
    if not numbered or str(number) in a.text:
        return None
    return a.say(say.LINE_NUMBER, say.LINE_NUMBER_KO, number=str(number), th=_ordinal_ending(number)), a.cannot_tell


def _ordinal_ending(number: int) -> str:
    return "th" if number // 10 % 10 == 1 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def title(a: Asker) -> Turn | None:
    if "title" in a.text or "제목" in a.text:  # could be a key's name there
        return None
    return a.say(say.TITLE, say.TITLE_KO), [Span(a.page.title)]


def no_line_with(a: Asker, part: str) -> Turn:
    return a.say(say.WITH, say.WITH_KO, part=a.part(part)), a.cannot_tell


def nothing_beside(a: Asker, part: str) -> Turn:
    side = a.rng.choice(list(say.BESIDE))
    grammars = a.rng.choice([(say.AFTER, say.AFTER_KO), (say.BESIDE[side], say.BESIDE_KO[side])])
    return a.say(*grammars, part=a.part(part)), a.cannot_tell
