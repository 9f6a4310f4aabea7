"""Large text is read from smaller pictures: the encoder knows letters of 11 to 30 px, and screens at twice the scale have
larger ones. A picture is read whole, at half and at a quarter of its size; where two of them find text, the surer one is right.
Plain tensor code that is exported.
"""

import torch
from torch import Tensor
from torch.nn import functional as F

LEVELS = (1, 2, 4)  # by which the picture is shrunk
SMALLEST = 10.0  # pixels of a font at its level: no find of a smaller picture is smaller
_SMALLEST_MEAN = 11.6  # nor is the mean around it: what is smaller is read from a larger picture
_CELL_DOWN, _CELL_ACROSS = 16, 64  # pixels: levels are compared over three by three of these
_MARGIN = 0.03  # by which text of a smaller picture has to be surer
_SURE = 0.62  # finds around a place that are less sure than this, in the mean, are patterns and no text
_FEW, _SOME = 1.5, 3  # finds: so few don't outweigh some more than these on another level


def surest(level: Tensor, x: Tensor, y: Tensor, size: Tensor, score: Tensor, height: Tensor | int, width: Tensor | int) -> Tensor:
    """Finds of all levels [n], in pixels of the whole picture: which of them to keep [k] int64. `level` counts from 0.

    Around each place the level is kept whose finds are surest in the mean. Chosen on the validation screens at both scales.
    """
    device = x.device
    down, across = height // _CELL_DOWN + 1, width // _CELL_ACROSS + 1
    row = (y / _CELL_DOWN).clamp(min=0).long().clamp(max=down - 1)
    column = (x / _CELL_ACROSS).clamp(min=0).long().clamp(max=across - 1)
    by = torch.tensor([float(by) for by in LEVELS], device=device)
    each = torch.stack([score, size / by[level], torch.ones_like(score)])  # [3, n]
    place = (level * down + row) * across + column
    cells = torch.zeros(3, len(LEVELS) * down * across, device=device)
    grid = cells.scatter_add(1, place[None].expand(3, -1), each).view(3, len(LEVELS), down, across)
    total, sizes, count = (9 * F.avg_pool2d(grid, 3, stride=1, padding=1)).unbind(0)  # [levels, down, across]
    sure, size_there = total / count.clamp(min=1), sizes / count.clamp(min=1)
    is_smaller = (by > 1)[:, None, None]
    is_weak = (count < _FEW) & (count.amax(0, keepdim=True) > _SOME)
    is_small = is_smaller & (size_there < _SMALLEST_MEAN)
    sure = torch.where(is_weak | is_small, torch.zeros_like(sure), sure - _MARGIN * is_smaller * (sure > 0))
    there = sure.permute(1, 2, 0)[row, column]  # [n, levels]
    own = there.gather(1, level[:, None])[:, 0]
    kept = (own >= there.amax(1)) & (own >= _SURE)
    return torch.nonzero(kept | (kept.float().sum() == 0))[:, 0]  # an empty picture gives its likeliest place, never no row
