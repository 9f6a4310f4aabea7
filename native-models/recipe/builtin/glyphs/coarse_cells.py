"""What stands where no text does: coarse cells with colour and edges, for bars, icons and shapes."""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from .find_glyphs import Found

COARSE = 32  # pixels, high and wide


@dataclass(frozen=True)
class CoarseCells:
    """The picture in cells of 32 px, m = rows * columns of them from the top left, row after row."""

    colour: Tensor  # [m, 3] mean RGB in 0..1
    contrast: Tensor  # [m, 3] standard deviation of RGB in the cell, 0..0.5
    edges: Tensor  # [m, 2] mean absolute step of grey from pixel to pixel, across and down, 0..1
    glyphs: Tensor  # [m] how many glyphs have their middle in the cell
    x: Tensor  # [m] pixels: the cell's middle
    y: Tensor  # [m] pixels


def coarse_cells(picture: Tensor, found: Found) -> CoarseCells:
    """picture [1, 3, H, W] in -1..1, any size; a last row and column that the picture doesn't fill repeat its edge."""
    height, width = picture.shape[2], picture.shape[3]
    down, across = (
        (COARSE - height % COARSE) % COARSE,
        (COARSE - width % COARSE) % COARSE,
    )
    rgb = F.pad(picture * 0.5 + 0.5, (0, across, 0, down), mode="replicate")
    mean, square = (
        F.avg_pool2d(rgb, COARSE),
        F.avg_pool2d(rgb * rgb, COARSE),
    )  # [1, 3, rows, columns]
    grey = rgb.mean(1, keepdim=True)
    to_right = F.pad((grey[..., 1:] - grey[..., :-1]).abs(), (0, 1))
    to_below = F.pad((grey[..., 1:, :] - grey[..., :-1, :]).abs(), (0, 0, 0, 1))
    edges = F.avg_pool2d(torch.cat([to_right, to_below], dim=1), COARSE)  # [1, 2, rows, columns]
    rows, columns = mean.shape[2], mean.shape[3]
    at = (found.y / COARSE).long().clamp(min=0, max=rows - 1) * columns + (found.x / COARSE).long()
    none = torch.zeros_like(mean[0, 0].flatten())
    glyphs = none.scatter_add(0, at, torch.ones_like(found.x))  # index_add loses repeats when exported
    middle = torch.arange(rows * columns, device=picture.device)
    return CoarseCells(
        mean[0].flatten(1).T,
        (square - mean * mean).clamp(min=0).sqrt()[0].flatten(1).T,
        edges[0].flatten(1).T,
        glyphs,
        (middle % columns + 0.5) * COARSE,
        (torch.div(middle, columns, rounding_mode="floor") + 0.5) * COARSE,
    )
