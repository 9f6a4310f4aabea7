"""What every cell of a crop should say, from the exact places of the characters."""

from dataclasses import dataclass

import numpy as np

from .alphabet import classes_of
from .encoder import CELL_HEIGHT, NOTHING, SPACE, WIDE

WIDE_GAP_EM = 1.2  # a gap wider than this many font sizes separates columns rather than words
_FADING = (
    0.6,
    0.6,
    0.2,
)  # what 0, 1, 2 px beside a glyph's middle may be said without being punished much
_ROW_REACH = 0.75  # of a cell: rows whose middle is further from the line's may not claim the glyph


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
    heat: np.ndarray  # [rows, width] float32, a column for each pixel: 1 at a glyph's middle, fading beside it
    places: np.ndarray  # [m, 2] int64: row of cells and column of pixels that read a glyph
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
    rows, row = height // CELL_HEIGHT, characters.y / CELL_HEIGHT
    inside = (row >= 0) & (row < rows) & (characters.x >= 0) & (characters.x < width)
    index = np.flatnonzero(inside)
    heat = np.zeros((rows, width), dtype=np.float32)
    claims = np.zeros((rows, width), dtype=np.int64)
    nearest = np.full((rows, width), np.inf, dtype=np.float32)
    owner = np.full((rows, width), -1, dtype=np.int64)
    for down in (-1, 0, 1):
        for across in (-2, -1, 0, 1, 2):
            r, c, i = (
                row[index].astype(int) + down,
                characters.x[index].astype(int) + across,
                index,
            )
            from_middle = np.abs(row[i] - r - 0.5)
            ok = (r >= 0) & (r < rows) & (c >= 0) & (c < width) & (from_middle < _ROW_REACH)
            r, c, i, from_middle = r[ok], c[ok], i[ok], from_middle[ok]
            is_middle = down == across == 0
            np.maximum.at(heat, (r, c), 1.0 if is_middle else _FADING[abs(across)])
            if abs(across) > 1:
                continue
            np.add.at(claims, (r, c), 1)
            distance = (4 * from_middle**2 + (characters.x[i] - c - 0.5) ** 2).astype(np.float32) * (not is_middle)
            order = np.argsort(-distance, kind="stable")  # the nearest is written last
            r, c, i, distance = r[order], c[order], i[order], distance[order]
            closer = distance < nearest[r, c]
            nearest[r[closer], c[closer]] = distance[closer]
            owner[r[closer], c[closer]] = i[closer]
    heat[(claims > 1) & (heat < 1)] = 0.0  # between i and l there is a valley, or they are one peak
    places = np.argwhere(owner >= 0)
    i = owner[places[:, 0], places[:, 1]]
    labels = np.concatenate([characters.classes[i], characters.gap[i, None]], axis=1)
    place = np.stack([row[i] - places[:, 0] - 0.5, np.log2(characters.size[i] / 16)], axis=1).astype(np.float32)
    weight = np.where(nearest[places[:, 0], places[:, 1]] == 0, 1.0, 0.25).astype(np.float32)
    return Targets(heat, places, labels, place, weight)
