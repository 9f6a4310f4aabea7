"""What stands around the content of a window: its bars, its navigation, a note beside it. Distractors, mostly."""

import random

from ..words import INTERFACE_WORDS, random_number, random_syllables, random_word
from .glossary import ENGLISH, KOREAN
from .page import Page


def surround(rng: random.Random, page: Page) -> None:
    """Moves the content down and to the right to make room."""
    if rng.random() < 0.55:
        return
    if rng.random() < 0.6:
        _bar_above(rng, page)
    if rng.random() < 0.3:
        _navigation(rng, page)
    if rng.random() < 0.35:
        _bar_below(rng, page)


def _word(rng: random.Random, page: Page) -> str:
    if page.korean:
        return rng.choice(KOREAN) if rng.random() < 0.7 else random_syllables(rng)
    return rng.choice([rng.choice(ENGLISH), rng.choice(INTERFACE_WORDS[:230]), random_word(rng)]).capitalize()


def _move(page: Page, right: float, down: float) -> None:
    for segment in page.segments:
        segment.x += right
        segment.y += down


def _bar_above(rng: random.Random, page: Page) -> None:
    """One or two lines: the window's name, menus or tabs."""
    size = rng.choice([11, 12, 13, 14])
    lines = rng.choice([1, 1, 2])
    _move(page, 0, size * 2.4 * lines)
    for line in range(lines):
        x, y = rng.uniform(6, 60), size * (1.2 + 2.2 * line)
        for _ in range(rng.choice([1, 1, 3, 5])):
            segment = page.put(_word(rng, page), x, y, size)
            x = page.end_of(segment) + size * rng.uniform(1.5, 3)


def _navigation(rng: random.Random, page: Page) -> None:
    """A list of words to the left of everything; its lines seldom are the content's."""
    size = rng.choice([12, 13, 14, 15])
    width = size * rng.uniform(9, 14)
    _move(page, width, 0)
    top = min(segment.y for segment in page.segments)
    y = top + size * rng.uniform(0, 3)
    pitch = size * rng.uniform(1.8, 2.8)
    for _ in range(rng.randint(2, 7)):
        page.put(_word(rng, page)[:16], size, y, size)
        y += pitch


def _bar_below(rng: random.Random, page: Page) -> None:
    size = rng.choice([11, 12, 12, 13])
    y = max(segment.y + segment.size for segment in page.segments) + size * rng.uniform(1.5, 4)
    x = rng.uniform(6, 40)
    for _ in range(rng.choice([1, 2, 3])):
        text = rng.choice([_word(rng, page), random_number(rng), f"{_word(rng, page)} {rng.randrange(100)}"])
        segment = page.put(text, x, y, size)
        x = page.end_of(segment) + size * rng.uniform(2, 8)
