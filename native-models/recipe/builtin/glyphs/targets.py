"""What every cell of a crop should say, from the exact places of the characters."""

from dataclasses import dataclass

import numpy as np

from .alphabet import classes_of
from .encoder import CELL_HEIGHT, CELL_WIDTH, NOTHING, SPACE, WIDE

WIDE_GAP_EM = 1.2  # a gap wider than this many font sizes separates columns rather than words
_FADING = 0.6  # what a cell beside a glyph's middle may say without being punished much


@dataclass(frozen=True)
class Characters:
    """Characters of a picture, n rows each."""

    classes: np.ndarray  # [n, 4] as `classes_of`
    x: np.ndarray  # [n] pixels
    y: np.ndarray  # [n] pixels: the line's middle
    size: np.ndarray  # [n] pixels: the font size
    gap: np.ndarray  # [n] NOTHING, SPACE or WIDE


@dataclass(frozen=True)
class Targets:
    heat: np.ndarray  # [rows, columns] float32: 1 at a glyph's middle, fading beside it
    cells: np.ndarray  # [m, 2] int64: row and column of the cells that read a glyph
    labels: np.ndarray  # [m, 5] int64: classes and gap
    place: np.ndarray  # [m, 2] float32: as `Glyphs.place`
    weight: np.ndarray  # [m] float32: 1 at the middle, less beside it


def characters_from_boxes(boxes: np.ndarray) -> Characters:
    """Rows as `char_boxes.js` lists them, in document order."""
    code, x, y, size, word_start, left, right = boxes.T
    gap = np.where(word_start > 0, SPACE, NOTHING)
    same_line = np.abs(np.diff(y, prepend=-1e9)) < 0.5 * size
    distance = left - np.concatenate([[-1e9], right[:-1]])
    wide = ~same_line | (distance > WIDE_GAP_EM * size) | (distance < -size)
    gap = np.where((word_start > 0) & wide, WIDE, gap)
    return Characters(classes_of(code), x, y, size, gap.astype(np.int64))


def build_targets(characters: Characters, height: int, width: int) -> Targets:
    rows, columns = height // CELL_HEIGHT, width // CELL_WIDTH
    row, column = characters.y / CELL_HEIGHT, characters.x / CELL_WIDTH
    inside = (row >= 0) & (row < rows) & (column >= 0) & (column < columns)
    index = np.flatnonzero(inside)
    heat = np.zeros((rows, columns), dtype=np.float32)
    nearest = np.full((rows, columns), np.inf, dtype=np.float32)
    owner = np.full((rows, columns), -1, dtype=np.int64)
    for down in (-1, 0, 1):
        for across in (-1, 0, 1):
            r, c = row[index].astype(int) + down, column[index].astype(int) + across
            ok = (r >= 0) & (r < rows) & (c >= 0) & (c < columns)
            r, c, i = r[ok], c[ok], index[ok]
            distance = ((row[i] - r - 0.5) ** 2 + (column[i] - c - 0.5) ** 2).astype(np.float32)
            if down == across == 0:
                distance, strength = np.zeros_like(distance), 1.0
            else:
                strength = _FADING
            np.maximum.at(heat, (r, c), strength)
            order = np.argsort(-distance, kind="stable")  # the nearest is written last
            r, c, i, distance = r[order], c[order], i[order], distance[order]
            closer = distance < nearest[r, c]
            nearest[r[closer], c[closer]] = distance[closer]
            owner[r[closer], c[closer]] = i[closer]
    cells = np.argwhere(owner >= 0)
    i = owner[cells[:, 0], cells[:, 1]]
    labels = np.concatenate([characters.classes[i], characters.gap[i, None]], axis=1)
    place = np.stack([row[i] - cells[:, 0] - 0.5, np.log2(characters.size[i] / 16)], axis=1).astype(np.float32)
    weight = np.where(nearest[cells[:, 0], cells[:, 1]] == 0, 1.0, 0.25).astype(np.float32)
    return Targets(heat, cells, labels, place, weight)
