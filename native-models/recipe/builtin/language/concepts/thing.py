"""Things that pages are about, and what is known of them: the labels it stands under, and how people ask for it without
saying the label. A model that only ever saw "what is the Size of notes.txt?" does not know that "how large is it?" is the same."""

import random
from collections.abc import Callable
from dataclasses import dataclass

Value = Callable[[random.Random, bool], str]


@dataclass(frozen=True)
class Known:
    """`labels`: what it stands under, the alternatives with `|` between them. The others are grammars (see
    `phrasings/grammar.py`): questions where the page is about one thing, and with `{row}` where it lists several. No question
    may hold the label's own words in each of its forms: those are asked elsewhere. `value(rng, korean)` is how it is written."""

    labels: str
    labels_ko: str
    ask: str
    ask_ko: str
    of: str
    of_ko: str
    value: Value


@dataclass(frozen=True)
class Thing:
    """`kind`: of pages about it, a name of `answers.KIND_NAMES`. `name(rng, korean)`: of one of them. `known`: at least five. No
    question of one may be answered by another of the same thing."""

    kind: str
    titles: str  # of a page that lists several, with `|` between them
    titles_ko: str
    name: Value
    known: tuple[Known, ...]
