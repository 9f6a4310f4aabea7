"""Fully convolutional glyph encoder: a picture in grey becomes cells of 8 by 2 pixels, each with what stands there.

It looks twice: coarse cells (8 px high, 4 px wide) see about eight characters to each side, and a skip connection
brings back the fine columns (2 px) that narrow letters of small text need.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .alphabet import CLASSES, PARTS

CELL_HEIGHT, CELL_WIDTH = 8, 2  # pixels
MULTIPLE = 8  # a picture's sides are padded to multiples of this
GAPS = 3  # before a character: nothing, a space, a wide gap or the start of a line
NOTHING, SPACE, WIDE = range(GAPS)


@dataclass(frozen=True)
class EncoderSize:
    early: int = 32
    fine: int = 64
    coarse: int = 96
    head: int = 128
    blocks: int = 3


@dataclass(frozen=True)
class Glyphs:
    """What the heads say of some cells; n cells, logits where not said otherwise."""

    kind: Tensor  # [n, CLASSES]
    initial: Tensor  # [n, 19]
    medial: Tensor  # [n, 21]
    final: Tensor  # [n, 28]
    gap: Tensor  # [n, GAPS]
    place: (
        Tensor  # [n, 2]: the line's middle below the cell's middle, in cell heights; log2 of the font size over 16 px
    )


class GlyphEncoder(nn.Module):
    def __init__(self, size: EncoderSize | None = None) -> None:
        super().__init__()
        size = size or EncoderSize()
        self.size = size
        self.early = nn.Sequential(_conv(1, 24, 5, (2, 2)), _conv(24, size.early))
        self.fine = _conv(size.early, size.fine, stride=(2, 1))  # [H/4, W/2]
        self.coarse = nn.Sequential(
            _conv(size.fine, size.coarse, stride=(2, 2)),  # [H/8, W/4]
            *(Residual(size.coarse, dilation=1 if block % 2 == 0 else 2) for block in range(size.blocks)),
        )
        self.widen = nn.Conv2d(size.coarse, 2 * size.fine, 1)
        self.skip = _conv(size.fine, size.fine, stride=(2, 1))  # [H/8, W/2]
        self.join = _conv(size.fine, size.head)
        self.is_glyph = nn.Conv2d(size.head, 1, 1)
        self.features = nn.Linear(size.head, size.head)
        outputs = (CLASSES, *PARTS, GAPS, 2)
        self.heads = nn.ModuleList(nn.Linear(size.head, width) for width in outputs)
        nn.init.constant_(self.is_glyph.bias, -3.0)  # few cells hold a glyph's middle

    def forward(self, grey: Tensor) -> tuple[Tensor, Tensor]:
        """grey [b, 1, H, W] in -1..1, sides in multiples of 8 -> cells [b, head, H/8, W/2], logits [b, H/8, W/2]."""
        fine = self.fine(self.early(grey))
        coarse = self.widen(self.coarse(fine))  # [b, 2*fine, H/8, W/4]
        left, right = coarse.chunk(2, dim=1)
        both = torch.stack([left, right], dim=-1).flatten(-2)  # [b, fine, H/8, W/2]: columns interleaved
        cells = self.join(F.relu(both + self.skip(fine)))
        return cells, self.is_glyph(cells)[:, 0]

    def read(self, cells: Tensor) -> Glyphs:
        """cells [n, head], gathered from the map that `forward` gives."""
        hidden = F.relu(self.features(cells))
        return Glyphs(*(head(hidden) for head in self.heads))


class Residual(nn.Module):
    def __init__(self, width: int, dilation: int) -> None:
        super().__init__()
        self.first = _conv(width, width)
        self.second = nn.Sequential(
            nn.Conv2d(width, width, 3, padding=(1, dilation), dilation=(1, dilation), bias=False), nn.BatchNorm2d(width)
        )

    def forward(self, x: Tensor) -> Tensor:
        return F.relu(x + self.second(self.first(x)))


def _conv(inputs: int, outputs: int, kernel: int = 3, stride: tuple[int, int] = (1, 1)) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, kernel, stride, padding=kernel // 2, bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(inplace=True),
    )
