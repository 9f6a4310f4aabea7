"""Chats, mails, articles and notices whose sentences say something that can be asked for in other words."""

import random
import re
from functools import cache

from . import statements
from .content import content_of
from .names import first_name, full_name
from .page import OwnAsk, Page, Segment, Span
from .phrasings.grammar import draw
from .phrasings.particles import fit_particles
from .screens import phrase
from .statements.statement import SENDER, Asked, Statement

_MOST = 4  # statements of a page
_OPEN, _CLOSE = "\x02", "\x03"  # around what a slot was filled with
_SLOT = re.compile(r"\{(\w+)\}")
_FILLED = re.compile(f"{_OPEN}(.*?){_CLOSE}")
_ENDINGS = ("chat", "dialog")  # kinds whose filling is left out half of the time


@cache
def all_statements() -> list[Statement]:
    return content_of(statements, "STATEMENTS")


@cache
def _of_kind(kind: str) -> list[Statement]:
    return [statement for statement in all_statements() if kind in statement.places]


@cache
def _kinds() -> list[str]:
    return sorted({place for statement in all_statements() for place in statement.places})


def told_page(rng: random.Random, page: Page, budget: int) -> None:
    page.kind = rng.choices(_kinds(), [len(_of_kind(kind)) for kind in _kinds()])[0]
    (_chat if page.kind == "chat" else _letter)(rng, page, budget)


class Told:
    """A statement with its slots filled, and where in its text each stands."""

    def __init__(self, rng: random.Random, korean: bool, statement: Statement) -> None:
        self.statement = statement
        self.values = {name: value(rng, korean) for name, value in statement.slots.items()}
        text = draw(rng, statement.korean if korean else statement.english)
        order = _SLOT.findall(text)
        text = fit_particles(_SLOT.sub(lambda slot: f"{_OPEN}{self.values[slot[1]]}{_CLOSE}", text))
        self.places: dict[str, tuple[int, int]] = {}
        for number, (slot, found) in enumerate(zip(order, _FILLED.finditer(text), strict=True)):
            start = found.start() - 2 * number
            self.places[slot] = (start, start + len(found[1]))
        self.text = text.replace(_OPEN, "").replace(_CLOSE, "")

    def ask(self, asked: Asked, answer: Span) -> OwnAsk:
        names = set(_SLOT.findall(asked.english + asked.korean)) & set(self.values)
        return OwnAsk("told", asked.english, asked.korean, [answer], [answer], {name: self.values[name] for name in names})


def _put_wrapped(rng: random.Random, page: Page, told: Told | str, x: float, y: float, size: float, pitch: float, widest: int):
    """-> segments, where the next line stands, and spans of the slots that stand on one line"""
    text = told if isinstance(told, str) else told.text
    segments: list[Segment] = []
    spans: dict[str, Span] = {}
    start = 0
    while start < len(text):
        end = len(text)
        if end - start > widest:
            end = text.rfind(" ", start + 1, start + widest)
            end = end if end > start else len(text)
        segment = page.put(text[start:end], x, y, size)
        if not isinstance(told, str):
            within = {slot: (a - start, b - start) for slot, (a, b) in told.places.items() if start <= a and b <= end}
            spans |= {slot: Span(segment, a, b) for slot, (a, b) in within.items()}
        segments.append(segment)
        y += pitch
        start = end + 1
    return segments, y, spans


def _drawn(rng: random.Random, page: Page, most: int) -> list[Told]:
    """Statements that differ, in the page's language."""
    pool = _of_kind(page.kind)
    return [Told(rng, page.korean, statement) for statement in rng.sample(pool, min(len(pool), most))]


def _metrics(rng: random.Random) -> tuple[float, float, float, float]:
    size = rng.choice([12, 13, 13, 14, 14, 15, 16, 18])
    return size, size * rng.uniform(1.3, 1.9), rng.uniform(8, 240), rng.uniform(14, 110)


def _title(rng: random.Random, page: Page, text: str, size: float, left: float, y: float) -> float:
    large = size * rng.uniform(1.0, 1.8)
    page.title = page.put(text, left, y, large)
    return y + large * rng.uniform(1.6, 2.6)


def _chat(rng: random.Random, page: Page, budget: int) -> None:
    size, pitch, left, y = _metrics(rng)
    if rng.random() < 0.6:
        y = _title(rng, page, phrase(rng, page.korean, rng.randint(1, 3)).strip(",.:;"), size, left, y)
    told = _drawn(rng, page, max(1, min(_MOST, budget // 60)))
    messages: list[Told | str] = [*told, *(phrase(rng, page.korean, rng.randint(2, 7)) for _ in range(rng.randint(0, max(1, budget // 90))))]
    rng.shuffle(messages)
    people = list({first_name(rng, page.korean) if rng.random() < 0.7 else full_name(rng, page.korean) for _ in range(rng.randint(2, 6))})
    widest, asks, bubble = rng.choice([26, 34, 44, 80]), [], None
    has_times, first_line = rng.random() < 0.7, rng.random() < 0.5
    if rng.random() < 0.5:
        bubble = tuple(min(1.0, max(0.0, channel + rng.uniform(-0.12, 0.12))) for channel in page.paper)
    said = []
    for message in messages:
        who = rng.choice(people)
        x = left + rng.choice([0, 0, 0, size * 10])
        speaker = page.put(who, x, y, size * rng.choice([0.85, 1.0]))
        time = f"{rng.randrange(24):02}:{rng.randrange(60):02}" if has_times else None
        if time and first_line:
            page.put(time, page.end_of(speaker) + size * rng.uniform(1.5, 4), y, size * 0.85)
        y += size * rng.uniform(1.35, 1.7)
        segments, y, spans = _put_wrapped(rng, page, message, x, y, size, size * 1.4, widest)
        if bubble:
            for segment in segments:
                segment.paper = bubble
        if time and not first_line:
            page.put(time, page.end_of(segments[-1]) + size * 1.5, segments[-1].y, size * 0.85)
        said.append((who, *segments))
        if isinstance(message, Told):
            for asked in message.statement.asked:
                answer = Span(speaker) if asked.slot == SENDER else spans.get(asked.slot)
                if answer:
                    asks.append(message.ask(asked, answer))
        y += pitch * rng.uniform(0.3, 0.9)
    if has_times and first_line:
        page.notes["said"] = said
        page.notes["last"] = said[-1][1]
    page.count("messages", [segments[0] for _, *segments in said])
    page.asks = tuple(asks)


def _letter(rng: random.Random, page: Page, budget: int) -> None:
    """An article, a mail, a notice: paragraphs, among them what is asked for."""
    size, pitch, left, y = _metrics(rng)
    if page.kind != "text" or rng.random() < 0.5:
        y = _title(rng, page, phrase(rng, page.korean, rng.randint(2, 6)).strip(",.:;"), size, left, y)
    told = _drawn(rng, page, max(1, min(_MOST, budget // 80)))
    filling = [phrase(rng, page.korean, rng.randint(3, 12)) + "." for _ in range(0 if page.kind in _ENDINGS and rng.random() < 0.5 else rng.randint(0, max(1, budget // 80)))]
    paragraphs: list[Told | str] = [*told, *filling]
    rng.shuffle(paragraphs)
    widest, asks, is_apart = rng.choice([36, 48, 60, 80]), [], rng.random() < 0.6
    for paragraph in paragraphs:
        _, y, spans = _put_wrapped(rng, page, paragraph, left, y, size, pitch, widest)
        if isinstance(paragraph, Told):
            asks += [paragraph.ask(asked, spans[asked.slot]) for asked in paragraph.statement.asked if asked.slot in spans]
        y += pitch * rng.uniform(0.4, 1.0) if is_apart else 0
    page.notes["prose"] = True
    page.asks = tuple(asks)
