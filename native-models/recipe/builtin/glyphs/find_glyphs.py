"""From a picture to its glyphs in reading order. Plain tensor operations only, so that it is exported as it stands."""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from .encoder import CELL_HEIGHT, CELL_WIDTH, GlyphEncoder, Glyphs

THRESHOLD = 0.3  # of being a glyph's middle
_SAME_GLYPH = 0.3  # of the font size: two finds nearer than this, one above the other, are one glyph
_SAME_LINE = 0.3  # of the font size: a larger step down begins a new line
_LN_2 = 0.6931471805599453
_LINE_STRIDE = 16384.0  # wider than any picture, small enough for float32


@dataclass(frozen=True)
class Found:
    """n glyphs in reading order."""

    glyphs: Glyphs
    x: Tensor  # [n] pixels
    y: Tensor  # [n] pixels: the line's middle
    size: Tensor  # [n] pixels: the font size
    line: Tensor  # [n] float: the line's number from 0
    score: Tensor  # [n] how surely there is a glyph


def find_glyphs(encoder: GlyphEncoder, grey: Tensor) -> Found:
    """grey [1, 1, H, W] in -1..1, any size."""
    cells, logits = encoder(_padded(grey))
    score = torch.sigmoid(logits[0])  # [rows, columns]
    left, right = F.pad(score, (1, 0))[:, :-1], F.pad(score, (0, 1))[:, 1:]
    enough = torch.clamp(score.max(), max=THRESHOLD)  # an empty picture gives its likeliest cell, never no row at all
    where = torch.nonzero((score >= enough) & (score > left) & (score >= right))  # [candidates, 2]
    row, column = where[:, 0], where[:, 1]
    glyphs = encoder.read(cells[0].permute(1, 2, 0)[row, column])
    y = (row + 0.5 + glyphs.place[:, 0]) * CELL_HEIGHT
    size = 16 * torch.exp(glyphs.place[:, 1] * _LN_2)  # exp2 has no ONNX operator
    single = _without_twins(score, row, column, y, size)
    order = _reading_order(single, (column[single] + 0.5) * CELL_WIDTH, y[single], size[single])
    chosen, line = order
    return Found(
        Glyphs(*(tensor[chosen] for tensor in vars(glyphs).values())),
        (column[chosen] + 0.5) * CELL_WIDTH,
        y[chosen],
        size[chosen],
        line,
        score[row[chosen], column[chosen]],
    )


def _padded(grey: Tensor) -> Tensor:
    height, width = grey.shape[2], grey.shape[3]
    return F.pad(grey, (0, (8 - width % 8) % 8, 0, (8 - height % 8) % 8), mode="replicate")


def _without_twins(score: Tensor, row: Tensor, column: Tensor, y: Tensor, size: Tensor) -> Tensor:
    """Indices of candidates without a surer one in the row above or below that claims the same line.

    A line's middle on the border of two rows of cells is found in both; lines of small text are as near as that too.
    """
    found = torch.zeros_like(F.pad(score, (1, 1, 1, 1)))  # [rows+2, columns+2]
    strength = found.index_put((row + 1, column + 1), score[row, column])
    heights = found.index_put((row + 1, column + 1), y)
    twin = torch.zeros_like(y)
    for down in (0, 2):
        for across in (0, 1, 2):
            surer = strength[row + down, column + across] > score[row, column]
            near = (heights[row + down, column + across] - y).abs() < _SAME_GLYPH * size
            twin = twin + (surer & near).to(y.dtype)
    return torch.nonzero(twin == 0)[:, 0]


def _reading_order(index: Tensor, x: Tensor, y: Tensor, size: Tensor) -> tuple[Tensor, Tensor]:
    """`index` in reading order, and each one's line. Lines are cut where the next glyph down is a step lower."""
    y_sorted, down = torch.sort(y)
    step = torch.cat([torch.zeros_like(y_sorted[:1]), y_sorted[1:] - y_sorted[:-1]])
    line = torch.cumsum((step > _SAME_LINE * size[down]).to(y.dtype), dim=0)
    place, across = torch.sort(line * _LINE_STRIDE + x[down])
    return index[down[across]], line[across]
