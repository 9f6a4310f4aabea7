"""What stands around glyphs: the region of the paper's colour that each is in, and what is drawn left of it.

A button's, a field's or a card's own edges are found from a text in it, whether it is filled or has a border; a tick box,
a strip or a swatch is the first thing left of its text. Plain tensor code that is exported.
"""

import torch
from torch import Tensor

from .find_glyphs import Found

BESIDE = 7  # whether something stands there, the colour of its edge, and of what is further in
_GREY = (0.3, 0.5, 0.2)
_OTHER = 0.025  # of grey: a larger difference is no paper
_ABOVE, _BELOW = 0.58, 0.62  # font sizes from a line's middle: letters don't reach there
_LOOKS = 40  # places to the left that are looked at
_FIRST, _STEP = 0.6, 0.075  # font sizes: from a glyph's middle to the first of them, and from one to the next
_IN, _FURTHER_IN = 1, 4  # looks beyond the edge
NOWHERE = 1e6


def word_regions(picture: Tensor, found: Found, begins_word: Tensor) -> tuple[Tensor, Tensor]:
    """`glyph_regions` of the glyphs that begin a word; of others NOWHERE and nothing."""
    first = torch.nonzero(begins_word)[:, 0]
    at_first = glyph_regions(picture, found.x[first], found.y[first], found.size[first], found.paper[first])
    nowhere = torch.tensor([NOWHERE, NOWHERE, -NOWHERE, -NOWHERE, *[0.0] * BESIDE], device=first.device)
    each = nowhere[None].repeat(found.x.shape[0], 1).index_put((first,), torch.cat(at_first, dim=1))
    return each[:, :4], each[:, 4:]


def glyph_regions(picture: Tensor, x: Tensor, y: Tensor, size: Tensor, paper: Tensor) -> tuple[Tensor, Tensor]:
    """picture [1, 3 or 1, H, W] in -1..1, glyphs [n] in pixels, paper [n, 3] in 0..1 -> region [n, 4] pixels (left, top,
    right, bottom; NOWHERE and -NOWHERE where the glyph's surroundings are no paper), beside [n, BESIDE]"""
    colours = (picture[0].expand(3, -1, -1) * 0.5 + 0.5)  # [3, H, W]
    weights = torch.tensor(_GREY, device=x.device)
    grey, own = (colours * weights[:, None, None]).sum(0), (paper * weights).sum(1)
    above = _sides(grey, x, y - _ABOVE * size, own)
    below = _sides(grey, x, y + _BELOW * size, own)
    upward = _sides(grey.T, y - _ABOVE * size, x, own)
    downward = _sides(grey.T, y + _BELOW * size, x, own)
    left, right = torch.minimum(above[0], below[0]), torch.maximum(above[1], below[1])
    region = torch.stack([left, upward[0], right, downward[1]], dim=1)
    return region, _beside(colours, x, y, size, paper)


def _sides(grey: Tensor, x: Tensor, y: Tensor, own: Tensor) -> tuple[Tensor, Tensor]:
    """How far to each side of (x, y) the colour stays the same: pixels. grey [h, w]; for columns give it transposed."""
    height, width = grey.shape
    row, column = y.clamp(min=0).long().clamp(max=height - 1), x.clamp(min=0).long().clamp(max=width - 1)
    other = (grey[row] - own[:, None]).abs() > _OTHER  # [n, w]
    place = torch.arange(width, device=x.device)[None]
    here = column[:, None]
    first = torch.where(other & (place <= here), place + 1.0, 0.0).amax(1)
    last = torch.where(other & (place >= here), place + 0.0, width + 0.0).amin(1)
    is_paper = first <= column  # the place itself is
    return torch.where(is_paper, first, NOWHERE), torch.where(is_paper, last, -NOWHERE)


def _beside(colours: Tensor, x: Tensor, y: Tensor, size: Tensor, paper: Tensor) -> Tensor:
    height, width = colours.shape[1], colours.shape[2]
    steps = _FIRST + _STEP * torch.arange(_LOOKS + _FURTHER_IN, device=x.device)
    columns = (x[:, None] - size[:, None] * steps).clamp(min=0).long().clamp(max=width - 1)  # [n, looks]
    row = y.clamp(min=0).long().clamp(max=height - 1)
    seen = colours.permute(1, 2, 0)[row[:, None], columns]  # [n, looks, 3]
    other = ((seen - paper[:, None]).abs().sum(-1) > 3 * _OTHER).to(x.dtype)[:, :_LOOKS]
    is_there = other.amax(1, keepdim=True)
    edge = other.argmax(1)
    number = torch.arange(x.shape[0], device=x.device)
    return torch.cat([is_there, seen[number, edge + _IN] * is_there, seen[number, edge + _FURTHER_IN] * is_there], dim=1)
