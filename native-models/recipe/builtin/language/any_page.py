"""A page of any kind that is simulated."""

import random

from .known_pages import known_page
from .page import Page
from .screens import random_page
from .told_pages import told_page

_KNOWN, _TOLD = 0.35, 0.2  # shares


def any_page(rng: random.Random, budget: int) -> Page:
    """A page of about `budget` characters."""
    chosen = rng.random()
    return random_page(rng, budget, known_page if chosen < _KNOWN else told_page if chosen < _KNOWN + _TOLD else None)
