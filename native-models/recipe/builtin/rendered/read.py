"""Reads a drawn page with the glyph encoder: its rows with the encoder's own mistakes, and where each character went."""

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from ..glyphs.alphabet import CLASSES, HANGUL, LATIN, character_of
from ..glyphs.encoder import SPACE, WIDE, GlyphEncoder
from ..glyphs.find_glyphs import Found, find_glyphs
from ..glyphs.regions import word_regions
from ..language.page import Page, SeenRows
from ..language.tokenizer import FIRST_CHARACTER, NEWLINE_ID, SPACE_ID, TAB_ID, UNK_ID, encode

_NEAR = 0.45  # font sizes between a character and the glyph that was found for it, at most


def read(encoder: GlyphEncoder, page: Page, picture: Image.Image, boxes: np.ndarray) -> SeenRows | None:
    """Also notes in each segment where its characters went. None where lines are told apart in another way than drawn."""
    pixels = torch.from_numpy(np.asarray(picture, dtype=np.float32)).permute(2, 0, 1)[None] / 127.5 - 1
    with torch.no_grad():
        found = find_glyphs(encoder, pixels)
    row_of_glyph, seen = _rows(found, pixels)
    glyph_of_box = _match(boxes, np.stack([found.x.numpy(), found.y.numpy()], 1))
    at = 0
    for segment in page.segments:
        segment.rows = []
        for character in segment.text:
            if character.isspace():
                segment.rows.append(-1)
                continue
            glyph = glyph_of_box[at]
            segment.rows.append(-1 if glyph < 0 else int(row_of_glyph[glyph]))
            at += 1
    return seen if _is_ordered(page) else None


def _rows(found: Found, pixels: Tensor) -> tuple[np.ndarray, SeenRows]:
    """Each glyph's row, and all rows: the white space before a glyph is a row of its own."""
    first, second, surety = _likeliest(found)
    line, gap = found.line, found.glyphs.gap.argmax(-1)
    begins = torch.cat([torch.zeros(1), line[1:] - line[:-1]]) > 0
    white = torch.where(begins, NEWLINE_ID, torch.where(gap == WIDE, TAB_ID, SPACE_ID))
    is_first = torch.arange(len(gap)) == 0
    separated = (begins | (gap == SPACE) | (gap == WIDE)) & ~is_first
    kept = torch.stack([separated, torch.ones_like(separated)], dim=1).flatten()
    index = torch.nonzero(kept)[:, 0]
    glyph = index // 2
    both = lambda space, dark: torch.stack([space, dark], dim=1).flatten()[index].numpy()
    place = torch.stack([found.x, found.y, found.size], dim=1)[glyph]
    colours = torch.cat([found.paper, found.ink], dim=1)[glyph]
    region, beside = word_regions(pixels, found, separated | is_first)
    rows = torch.zeros(len(gap), dtype=torch.int64)
    is_glyph = index % 2 == 1
    rows[glyph[is_glyph]] = torch.nonzero(is_glyph)[:, 0]
    seen = SeenRows(both(white, first), both(white, second), both(torch.ones_like(surety), surety), place.numpy(), colours.numpy(), region[glyph].numpy(), beside[glyph].numpy())
    return rows.numpy(), seen


def _likeliest(found: Found) -> tuple[Tensor, Tensor, Tensor]:
    """The two likeliest tokens of each glyph, and the first one's share of both."""
    kind = found.glyphs.kind.softmax(-1)
    share, classes = kind.topk(2, dim=-1)
    parts = [part.softmax(-1).topk(2, dim=-1) for part in (found.glyphs.initial, found.glyphs.medial, found.glyphs.final)]
    first, second, surety = [], [], []
    for number in range(len(kind)):
        one, other = int(classes[number, 0]), int(classes[number, 1])
        sure, rival = float(share[number, 0]), float(share[number, 1])
        best = [int(part.indices[number, 0]) for part in parts]
        token, mistaken = _token(one, best), _token(other, best)
        if one == HANGUL:
            doubts = [float(part.values[number, 1]) for part in parts]
            if max(doubts) > rival:
                weakest = doubts.index(max(doubts))
                swapped = [int(part.indices[number, int(place == weakest)]) for place, part in enumerate(parts)]
                mistaken, rival = _token(HANGUL, swapped), max(doubts)
                sure = float(parts[weakest].values[number, 0])
        first.append(token)
        second.append(mistaken)
        surety.append(sure / (sure + rival))
    return torch.tensor(first), torch.tensor(second), torch.tensor(surety, dtype=torch.float32)


def _token(kind: int, parts: list[int]) -> int:
    if kind >= CLASSES - 1 or (kind != HANGUL and kind >= len(LATIN)):
        return UNK_ID
    token = encode(character_of(kind, *parts))[0]
    return token if token >= FIRST_CHARACTER else UNK_ID


def _match(boxes: np.ndarray, glyphs: np.ndarray) -> np.ndarray:
    """For each character the nearest glyph that is no other's, or -1."""
    size = boxes[:, 3:4]
    across = np.abs(boxes[:, 1:2] - glyphs[None, :, 0]) / size
    down = np.abs(boxes[:, 2:3] - glyphs[None, :, 1]) / size
    far = across + down
    far[(across > _NEAR) | (down > _NEAR)] = np.inf
    nearest = far.argmin(1)
    matched = np.where(np.isfinite(far.min(1)) & (far.argmin(0)[nearest] == np.arange(len(boxes))), nearest, -1)
    return matched


def _is_ordered(page: Page) -> bool:
    """Whether segments and lines stand in the rows in the order of the page, and every segment has a row."""
    last = -1
    for line in page.lines():
        for segment in line:
            rows = [row for row in segment.rows if row >= 0]
            if not rows or rows != sorted(rows) or rows[0] <= last:
                return False
            last = rows[-1]
    return True
