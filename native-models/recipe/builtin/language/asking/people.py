"""Chats and mails."""

import re

from ..page import Segment, Span
from ..phrasings import people as say
from ..screens import NAMES, NAMES_KO
from .asker import Asker, Turn, all_of

_TIME = re.compile(r"(오전 |오후 )?\d{1,2}:\d{2}( ?[AP]M)?")
_MAIL_KEYS = {
    "from": (say.SENDER, say.SENDER_KO), "보낸 사람": (say.SENDER, say.SENDER_KO), "to": (say.RECIPIENT, say.RECIPIENT_KO), "받는 사람": (say.RECIPIENT, say.RECIPIENT_KO),
    "subject": (say.SUBJECT, say.SUBJECT_KO), "제목": (say.SUBJECT, say.SUBJECT_KO), "date": (say.SENT_DATE, say.SENT_DATE_KO), "sent": (say.SENT_DATE, say.SENT_DATE_KO),
}  # fmt: skip


def said(a: Asker) -> Turn | None:
    who, *words = a.rng.choice(a.page.notes["said"])
    if _times(a, who) > 1:
        return None
    return a.say(say.SAID, say.SAID_KO, who=a.named(who)), [all_of(words[0], words[-1])]


def _times(a: Asker, who: str) -> int:
    return sum(name == who for name, *_ in a.page.notes["said"])


def end_message(a: Asker) -> Turn | None:
    """The first or the last message, or who wrote it."""
    is_last = a.rng.random() < 0.7
    who, *words = a.page.notes["said"][-1 if is_last else 0]
    if a.rng.random() < 0.65:
        grammars = (say.LAST_MESSAGE, say.LAST_MESSAGE_KO) if is_last else (say.FIRST_MESSAGE, say.FIRST_MESSAGE_KO)
        return a.say(*grammars), [all_of(words[0], words[-1])]
    speaker = _beside(a, words[0], who, -2)
    grammars = (say.WHO_LAST, say.WHO_LAST_KO) if is_last else (say.WHO_FIRST, say.WHO_FIRST_KO)
    return (a.say(*grammars), [Span(speaker)]) if speaker else None


def who_said(a: Asker) -> Turn | None:
    who, words, *_ = a.rng.choice(a.page.notes["said"])
    speaker = _beside(a, words, who, -2)
    pieces = words.text.split()
    at = a.rng.randrange(len(pieces))
    part = " ".join(pieces[at : at + a.rng.choice([1, 2, 3])]).strip(".,:;!?…")
    if speaker is None or not 2 <= len(part) <= 30 or not a.once(part):
        return None
    return a.say(say.WHO_SAID, say.WHO_SAID_KO, part=a.part(part, 0.75)), [Span(speaker)]


def when_said(a: Asker) -> Turn | None:
    who, words, *_ = a.rng.choice(a.page.notes["said"])
    time = _beside(a, words, None, -1)
    if time is None or _times(a, who) > 1 or not _TIME.fullmatch(time.text):
        return None
    return a.say(say.WHEN_SAID, say.WHEN_SAID_KO, who=a.named(who)), [Span(time)]


def _beside(a: Asker, words: Segment, text: str | None, step: int) -> Segment | None:
    """The segment that was put `step` places from another; of a message the name comes first, then the time."""
    at = next(index for index, segment in enumerate(a.page.segments) if segment is words) + step
    if at < 0 or a.page.notes.get("scattered"):
        return None
    found = a.page.segments[at]
    return found if text is None or found.text == text else None


def nobody_said(a: Asker) -> Turn | None:
    who = a.rng.choice(NAMES_KO if a.page.korean else NAMES)
    if who.lower() in a.text or a.page.kind not in ("chat", "mail", "article"):
        return None
    grammars = a.rng.choice([(say.SAID, say.SAID_KO), (say.SAID, say.SAID_KO), (say.WHEN_SAID, say.WHEN_SAID_KO)])
    return a.say(*grammars, who=a.named(who)), a.cannot_tell


def nobody_wrote(a: Asker, part: str) -> Turn | None:
    if a.page.kind != "chat":
        return None
    return a.say(say.WHO_SAID, say.WHO_SAID_KO, part=a.part(part, 0.75)), a.cannot_tell


def mail(a: Asker) -> Turn | None:
    """The fields of a mail, asked for by what they mean."""
    fields = [fact for fact in a.page.facts if len(fact.names) == 1 and fact.names[0].lower() in _MAIL_KEYS]
    if not fields or a.page.kind != "mail":
        return None
    found = a.rng.choice(fields)
    return a.say(*_MAIL_KEYS[found.names[0].lower()]), [found.value]


def no_mail(a: Asker) -> Turn | None:
    shown = {fact.names[0].lower() for fact in a.page.facts}
    missing = [grammars for key, grammars in _MAIL_KEYS.items() if key not in shown and key in ("from", "to", "date")]
    if a.page.kind == "mail":
        missing = [] if shown & {"date", "sent"} or "날짜" in a.text else [(say.SENT_DATE, say.SENT_DATE_KO)]
    elif a.page.kind in ("chat", "form", "invoice"):
        return None
    return (a.say(*a.rng.choice(missing)), a.cannot_tell) if missing else None
