"""The colours of found glyphs: of the paper around each, and of its strokes. Plain tensor code that is exported."""

import torch
from torch import Tensor

_DOWN = torch.linspace(-0.7, 0.7, 11).tolist()  # where paper is looked for, in font sizes from the glyph's middle
_ACROSS = torch.linspace(-0.5, 0.5, 9).tolist()
_INK_DOWN, _INK_ACROSS = (
    0.5,
    0.3,
)  # strokes are within this; further away stand borders and other glyphs


def glyph_colours(picture: Tensor, x: Tensor, y: Tensor, size: Tensor) -> tuple[Tensor, Tensor]:
    """picture [1, 3 or 1, H, W] in -1..1 and glyphs [n] in pixels -> paper and ink, RGB [n, 3] each in 0..1.

    Paper is the median of 99 points around the glyph, each channel for itself: more than half of them are paper. Ink is
    the point within the glyph that differs most from it, so that the grey edges of thin strokes don't dilute it.
    """
    height, width = picture.shape[2], picture.shape[3]
    down, across = _grid(x.device)
    rows = (y[:, None] + size[:, None] * down).clamp(min=0).long().clamp(max=height - 1)  # [n, 99]
    columns = (x[:, None] + size[:, None] * across).clamp(min=0).long().clamp(max=width - 1)
    colour = picture[0].permute(1, 2, 0)[rows, columns] * 0.5 + 0.5  # [n, 99, 3 or 1]
    paper = colour.sort(dim=1).values[:, colour.shape[1] // 2]  # [n, 3 or 1]
    inside = (down.abs() <= _INK_DOWN) & (across.abs() <= _INK_ACROSS)
    difference = (colour - paper[:, None]).abs().sum(-1) * inside  # [n, 99]
    ink = colour[torch.arange(colour.shape[0], device=x.device), difference.argmax(1)]
    return paper.expand(-1, 3), ink.expand(-1, 3)


def _grid(device: torch.device) -> tuple[Tensor, Tensor]:
    points = [(down, across) for down in _DOWN for across in _ACROSS]
    down, across = torch.tensor(points, device=device).unbind(1)
    return down[None], across[None]  # [1, 99] each
