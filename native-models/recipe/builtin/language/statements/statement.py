"""Sentences that say a thing, and questions about what they say in other words: what readers of messages, mails and articles ask."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field

Value = Callable[[random.Random, bool], str]
SENDER = "sender"  # the answer is who wrote the message


@dataclass(frozen=True)
class Asked:
    """Grammars (see `phrasings/grammar.py`). `{slot}` of the sentence may stand in a question about another slot."""

    slot: str  # whose text is the answer, as it stands in the sentence; or SENDER
    english: str
    korean: str


@dataclass(frozen=True)
class Statement:
    """`english` and `korean`: ways to say it, with `|` between them; each holds all `{slot}`s once, and nothing else in it may
    answer the questions. Korean particles after a slot are written `~은` as in the grammars."""

    english: str
    korean: str
    slots: dict[str, Value]
    asked: tuple[Asked, ...]
    places: tuple[str, ...] = field(default=("chat", "mail", "article"))  # kinds of pages where it may stand
