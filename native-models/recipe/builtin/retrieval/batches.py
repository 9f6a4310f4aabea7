"""Batches of simulated screens with a query each: characters at places, no pixels."""

import random
from dataclasses import dataclass

import numpy as np

from ..language.page import Page
from ..language.screens import random_page
from ..language.tokenizer import NEWLINE_ID, PAD_ID, SPACE_ID, TAB_ID, encode
from .queries import random_query

_LONGEST_QUERY = 64
_LENGTHS = [40, 80, 120, 180, 260]  # characters on a page, about
_MISREAD = 0.02
_LETTERS = "abcdefghijklmnoprstuvwxyzABCDEGHIKLMNOPRSTUVW0123456789"


@dataclass(frozen=True)
class Batch:
    ids: np.ndarray  # [b, n] int64
    place: np.ndarray  # [b, n, 3] float32: x, y, font size in pixels
    queries: np.ndarray  # [b, s] int64


class Pages:
    """Pages that are asked for again with other queries; some are replaced by new ones at each step.

    A batch's pages are about as long as each other: little padding, and no page is found by its length.
    """

    def __init__(self, rng: random.Random, count: int) -> None:
        self._rng = rng
        each = max(1, count // len(_LENGTHS))
        self._pages = {length: [random_page(rng, length) for _ in range(each)] for length in _LENGTHS}

    def screens(self) -> list[list[int]]:
        """The characters of all pages that are kept."""
        return [rows_of(self._rng, page)[0] for pages in self._pages.values() for page in pages]

    def batch(self, size: int, replaced: int) -> Batch:
        length = self._rng.choice(_LENGTHS)
        kept = self._pages[length]
        for number in self._rng.sample(range(len(kept)), replaced):
            kept[number] = random_page(self._rng, length)
        pages = self._rng.sample(kept, size)
        seen = [rows_of(self._rng, page) for page in pages]
        queries = [encode(random_query(self._rng, page))[:_LONGEST_QUERY] for page in pages]
        length, longest = max(len(ids) for ids, _ in seen), max(map(len, queries))
        ids, place = np.full((size, length), PAD_ID), np.zeros((size, length, 3), dtype=np.float32)
        asked = np.full((size, longest), PAD_ID)
        for number, ((row_ids, row_place), query) in enumerate(zip(seen, queries, strict=True)):
            ids[number, : len(row_ids)] = row_ids
            place[number, : len(row_ids)] = row_place
            asked[number, : len(query)] = query
        return Batch(ids, place, asked)


def rows_of(rng: random.Random, page: Page) -> tuple[list[int], list[tuple[float, float, float]]]:
    """Characters and the white space between them, as the vision side has them; a few misread."""
    ids: list[int] = []
    place: list[tuple[float, float, float]] = []
    for number, line in enumerate(page.lines()):
        for column, segment in enumerate(line):
            space = TAB_ID if column else NEWLINE_ID
            characters = ([space] if number or column else []) + [_read(rng, character) for character in segment.text]
            x = segment.x
            for token in characters:
                x += segment.advance
                ids.append(token)
                place.append((x, segment.y, segment.size))
    return ids, place


def _read(rng: random.Random, character: str) -> int:
    if character.isspace():
        return SPACE_ID
    if rng.random() < _MISREAD:
        character = rng.choice(_LETTERS)
    return encode(character)[0]
