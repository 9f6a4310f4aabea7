"""From a picture to its glyphs in reading order. Plain tensor operations only, so that it is exported as it stands."""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from .colours import glyph_colours
from .encoder import CELL_HEIGHT, MULTIPLE, GlyphEncoder, Glyphs
from .levels import LEVELS, SMALLEST, surest

THRESHOLD = 0.35  # of being a glyph's middle
_SAME_LINE = 0.3  # of the font size: a larger step down begins a new line
_SAME_GLYPH = 0.14  # of the font size: two finds nearer than this in one line are one glyph; i and l are 0.2 apart
_TWIN_REACH = 4  # pixels to each side where twins are looked for
_GREY = (0.299, 0.587, 0.114)  # Pillow's conversion to L
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
    paper: Tensor  # [n, 3] RGB in 0..1: the background around the glyph
    ink: Tensor  # [n, 3] RGB in 0..1: the colour of its strokes


def find_glyphs(encoder: GlyphEncoder, picture: Tensor) -> Found:
    """picture [1, 3, H, W] (RGB) or [1, 1, H, W] (grey) in -1..1, any size."""
    grey = _grey_of(picture)
    finds = [_of_level(encoder, grey, level) for level in range(len(LEVELS))]
    level, x, y, size, score = (torch.cat(parts) for parts in zip(*(places for places, _ in finds), strict=True))
    glyphs = Glyphs(*(torch.cat(parts) for parts in zip(*(vars(glyphs).values() for _, glyphs in finds), strict=True)))
    kept = surest(level, x, y, size, score, picture.shape[2], picture.shape[3])
    chosen, line = _reading_order(kept, x[kept], y[kept], size[kept])
    x, y, size = x[chosen], y[chosen], size[chosen]
    paper, ink = glyph_colours(picture, x, y, size)
    return Found(Glyphs(*(tensor[chosen] for tensor in vars(glyphs).values())), x, y, size, line, score[chosen], paper, ink)


def _of_level(encoder: GlyphEncoder, grey: Tensor, level: int) -> tuple[tuple[Tensor, ...], Glyphs]:
    """What is found in the picture made smaller: level, x, y, size in pixels of the whole one, and score, [n] each; glyphs."""
    by = LEVELS[level]
    smaller = F.avg_pool2d(grey, by, ceil_mode=True) if by > 1 else grey
    cells, logits = encoder(_padded(smaller))
    score = torch.sigmoid(logits[0])  # [rows, columns of 1 px]
    left, right = F.pad(score, (1, 0))[:, :-1], F.pad(score, (0, 1))[:, 1:]
    enough = torch.clamp(score.max(), max=THRESHOLD) if level == 0 else THRESHOLD  # an empty picture gives its likeliest place
    where = torch.nonzero((score >= enough) & (score > left) & (score >= right))  # [candidates, 2]
    row, column = where[:, 0], where[:, 1]
    glyphs = encoder.read(cells, torch.zeros_like(row), row, column)
    initial, medial, final = encoder.prior(glyphs.initial, glyphs.medial, glyphs.final)
    glyphs = Glyphs(glyphs.kind, initial, medial, final, glyphs.gap, glyphs.place)
    y = (row + 0.5 + glyphs.place[:, 0]) * CELL_HEIGHT
    size = 16 * torch.exp(glyphs.place[:, 1] * _LN_2)  # exp2 has no ONNX operator
    kept = _without_twins(score, row, column, y, size)
    if level > 0:
        kept = kept[torch.nonzero(size[kept] >= SMALLEST)[:, 0]]
    x, y, size = (column[kept] + 0.5) * by, y[kept] * by, size[kept] * by
    places = (torch.full_like(kept, level), x, y, size, score[row[kept], column[kept]])
    return places, Glyphs(*(tensor[kept] for tensor in vars(glyphs).values()))


def _grey_of(picture: Tensor) -> Tensor:
    if picture.shape[1] == 1:
        return picture
    return (picture * torch.tensor(_GREY, device=picture.device)[None, :, None, None]).sum(1, keepdim=True)


def _padded(grey: Tensor) -> Tensor:
    height, width = grey.shape[2], grey.shape[3]
    down, across = (
        (MULTIPLE - height % MULTIPLE) % MULTIPLE,
        (MULTIPLE - width % MULTIPLE) % MULTIPLE,
    )
    return F.pad(grey, (0, across, 0, down), mode="replicate")


def _without_twins(score: Tensor, row: Tensor, column: Tensor, y: Tensor, size: Tensor) -> Tensor:
    """Indices of candidates without a surer one beside, above or below that claims the same place of the same line.

    A line's middle on the border of two rows of cells is found in both; lines of small text are as near as that too.
    """
    around = torch.zeros_like(F.pad(score, (_TWIN_REACH, _TWIN_REACH, 1, 1)))
    strength = around.index_put((row + 1, column + _TWIN_REACH), score[row, column])
    heights = around.index_put((row + 1, column + _TWIN_REACH), y)
    across = torch.arange(-_TWIN_REACH, _TWIN_REACH + 1, device=row.device)[None, None, :]
    down = torch.arange(-1, 2, device=row.device)[None, :, None]
    rows, columns = (
        row[:, None, None] + 1 + down,
        column[:, None, None] + _TWIN_REACH + across,
    )  # [n, 3, 9]
    surer = strength[rows, columns] > score[row, column][:, None, None]
    same_line = (heights[rows, columns] - y[:, None, None]).abs() < _SAME_LINE * size[:, None, None]
    near = across.abs() <= torch.clamp(_SAME_GLYPH * size, min=1.0)[:, None, None]
    twins = (surer & same_line & near).to(y.dtype).sum((1, 2))
    return torch.nonzero(twins == 0)[:, 0]


def _reading_order(index: Tensor, x: Tensor, y: Tensor, size: Tensor) -> tuple[Tensor, Tensor]:
    """`index` in reading order, and each one's line. Lines are cut where the next glyph down is a step lower."""
    y_sorted, down = torch.sort(y)
    step = torch.cat([torch.zeros_like(y_sorted[:1]), y_sorted[1:] - y_sorted[:-1]])
    line = torch.cumsum((step > _SAME_LINE * size[down]).to(y.dtype), dim=0)
    _, across = torch.sort(line * _LINE_STRIDE + x[down])
    return index[down[across]], line[across]
