"""The words that test screens are filled with, in two languages. Training has none of them (`check.py` looks)."""

import random
from dataclasses import dataclass, fields

from .english import ENGLISH
from .korean import KOREAN

__all__ = ["WORDS", "Words", "all_entries"]


@dataclass(frozen=True)
class Words:
    """One language's lists; the names of the fields say what an entry is."""

    people: list[str]
    cities: list[str]
    companies: list[str]
    goods: list[str]
    dishes: list[str]
    drinks: list[str]
    projects: list[str]
    subjects: list[str]
    messages: list[str]
    sentences: list[str]
    headlines: list[str]
    events: list[str]
    stems: list[str]
    warnings: list[str]
    metrics: list[str]
    categories: list[str]
    streets: list[str]

    def some(self, rng: random.Random, name: str, count: int) -> list[str]:
        return rng.sample(getattr(self, name), count)

    def one(self, rng: random.Random, name: str) -> str:
        return rng.choice(getattr(self, name))


WORDS = {"en": Words(**ENGLISH), "ko": Words(**KOREAN)}


def all_entries() -> set[str]:
    return {entry for words in WORDS.values() for field in fields(words) for entry in getattr(words, field.name)}
