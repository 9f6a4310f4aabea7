"""Asks about one page in one of the two languages, in words drawn from a grammar and typed as people type."""

import random
import re
from dataclasses import dataclass

from ..glossary import PAIRS
from ..page import Page, Segment, Span
from ..phrasings import answers
from ..phrasings.grammar import draw
from ..phrasings.particles import fit_particles


@dataclass(frozen=True)
class Rest:
    """From a segment's start to another's end, with what stands between them."""

    first: Segment
    last: Segment


@dataclass(frozen=True)
class Box:
    """The coordinates of a segment's box, or of the box of what it stands in."""

    segment: Segment
    container: bool = False


@dataclass(frozen=True)
class CountFrom:
    """How many segments there are from this one on, down its column or along its line."""

    segment: Segment
    expected: str  # digits


@dataclass(frozen=True)
class Solution:
    """What the equation or the sum of a segment comes to."""

    segment: Segment
    expected: str


@dataclass(frozen=True)
class ColourName:
    """The name of a colour that a segment has."""

    segment: Segment
    name: str  # in the language of the answer


def all_of(first: Segment, last: Segment) -> Span | Rest:
    return Span(first) if first is last else Rest(first, last)


Part = str | Span | Rest | Box | CountFrom | Solution | ColourName
Turn = tuple[str, list[Part]]  # a question and its answer

_SLOT = re.compile(r"(\b[aA] )?\{(\w+)\}")
_SPACES = re.compile(r" {2,}")
_SPACE_BEFORE = re.compile(r" +([?.,:!](?= |$))")
_WORD = re.compile(r"(?<![{\w])[a-z]{5,}(?![}\w])")
_QUOTES = ['"', '"', '"', '"', "'", "“"]
_KOREAN_OF = {english.lower(): korean for english, korean in PAIRS}
_ENGLISH_OF = {korean: english.lower() for english, korean in PAIRS}
_CLOSED_BY = {"“": "”"}


class Asker:
    def __init__(self, rng: random.Random, page: Page, held_out: bool) -> None:
        self.rng, self.page, self.held_out = rng, page, held_out
        self.korean = rng.random() < (0.7 if page.korean else 0.12)
        self.text = page.text().lower()

    def say(self, english: str, korean: str, **slots: str) -> str:
        """A question of the grammar of the asker's language."""
        template = draw(self.rng, korean if self.korean else english, self.held_out)
        if "{here}" in template and "here" not in slots:
            slots["here"] = draw(self.rng, (answers.HERE_KO if self.korean else answers.HERE).get(self.page.kind, self._anywhere))
        if not self.korean and self.rng.random() < 0.025:
            template = _mistyped(self.rng, template)
        template = _SPACE_BEFORE.sub(r"\1", _SPACES.sub(" ", template)).strip()
        question = _SLOT.sub(lambda found: _article(found[1], slots[found[2]]) + slots[found[2]], template)
        question = fit_particles(question, self.rng, 0.02)
        return self._as_typed(question)

    def say_of_any_page(self, english: str, korean: str, **slots: str) -> str:
        """The same, without a word of what kind of page it is."""
        return self.say(english, korean, **slots, here=draw(self.rng, self._anywhere))

    @property
    def _anywhere(self) -> str:
        return answers.ELSEWHERE_KO if self.korean else answers.ELSEWHERE

    def _as_typed(self, question: str) -> str:
        rng = self.rng
        draw_of = rng.random()
        if draw_of < 0.22:
            question = question.rstrip(".?: ")
        elif draw_of < 0.27:
            question = question.rstrip(".?: ") + rng.choice(["??", "!", " ?", "...", "?!", "."])
        elif draw_of < 0.4 and question[-1:].isalnum():
            question += "?"
        if self.korean:
            spaces = [index for index, character in enumerate(question) if character == " "]
            if spaces and rng.random() < 0.06:
                at = rng.choice(spaces)
                question = question[:at] + question[at + 1 :]
            return question
        draw_of = rng.random()
        if draw_of < 0.12:
            return question.lower()
        return question[:1].upper() + question[1:] if draw_of < 0.75 else question

    def named(self, name: str) -> str:
        """As people repeat a name: without its colon, often without its capitals, now and then in quotes or in their own
        language."""
        name = name.strip().rstrip(":").strip()
        translated = (_KOREAN_OF if self.korean else _ENGLISH_OF).get(name.lower())
        if translated and self.rng.random() < 0.3 and self.is_absent(translated):
            name = translated
        if self.rng.random() < 0.4:
            name = name.lower()
        return _quoted(self.rng, name) if self.rng.random() < 0.08 else name

    def part(self, text: str, quotes: float = 0.55) -> str:
        """As people repeat what they see."""
        text = text.strip()
        if self.rng.random() < 0.35:
            text = text.lower()
        return _quoted(self.rng, text) if self.rng.random() < quotes else text

    def once(self, text: str) -> bool:
        return self.text.count(text.lower()) == 1

    def is_absent(self, text: str) -> bool:
        """Whether no word of it stands anywhere on the page."""
        return not any(part in self.text for part in text.lower().split())

    @property
    def cannot_tell(self) -> list[Part]:
        return [answers.CANNOT_TELL_KO if self.korean else answers.CANNOT_TELL]

    def yes_or_no(self, is_so: bool) -> list[Part]:
        if self.korean:
            return [answers.YES_KO if is_so else answers.NO_KO]
        return [answers.YES if is_so else answers.NO]


def _article(article: str | None, following: str) -> str:
    if not article:
        return ""
    return article[0] + "n " if following.lstrip("\"'“")[:1].lower() in "aeiou" else article


def _quoted(rng: random.Random, text: str) -> str:
    mark = rng.choice(_QUOTES)
    return mark + text + _CLOSED_BY.get(mark, mark)


def _mistyped(rng: random.Random, template: str) -> str:
    """Two letters of a longer word change places, or one is left out."""
    words = list(_WORD.finditer(template))
    if not words:
        return template
    found = rng.choice(words)
    at = rng.randrange(found.start() + 1, found.end() - 1)
    if rng.random() < 0.5:
        return template[:at] + template[at + 1] + template[at] + template[at + 2 :]
    return template[:at] + template[at + 1 :]
