"""Glyph encoder: a picture in grey becomes cells of 8 by 2 pixels; where glyphs stand, it reads the cells around.

It looks three times: coarse cells (8 px high, 4 px wide) see about eight characters to each side; a skip connection
brings back the fine columns (2 px) that narrow letters of small text need; and the few places that hold a glyph are
read from a patch of cells, with more weights than could be spent on every place.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .alphabet import CLASSES, PARTS
from .syllables import SyllablePrior

CELL_HEIGHT, CELL_WIDTH = 8, 2  # pixels
COLUMNS = 2  # of 1 px in a cell, each may be a glyph's middle: i and l of 11 px are hardly 2 px apart
MULTIPLE = 8  # a picture's sides are padded to multiples of this
GAPS = 3  # before a character: nothing, a space, a wide gap or the start of a line
NOTHING, SPACE, WIDE = range(GAPS)

_PATCH_DOWN = (
    -1,
    0,
    1,
)  # cells around a place that are read: 24 px high, 22 px wide, thinned out to the sides
_PATCH_ACROSS = (-5, -3, -2, -1, 0, 1, 2, 3, 5)


@dataclass(frozen=True)
class EncoderSize:
    early: int = 32
    fine: int = 64
    coarse: int = 96
    head: int = 128
    hidden: int = 256
    blocks: int = 3


@dataclass(frozen=True)
class Glyphs:
    """What the heads say of n places, logits where not said otherwise."""

    kind: Tensor  # [n, CLASSES]
    initial: Tensor  # [n, 19]
    medial: Tensor  # [n, 21]
    final: Tensor  # [n, 28]
    gap: Tensor  # [n, GAPS]
    place: (
        Tensor  # [n, 2]: the line's middle below the cell's middle, in cell heights; log2 of the font size over 16 px
    )


class GlyphEncoder(nn.Module):
    """`forward` finds and costs the same everywhere; `read` reads only where something was found.

    `prior` is what `find_glyphs` weighs syllables with; it holds nothing that is trained.
    """

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
        self.is_glyph = nn.Conv2d(size.head, COLUMNS, 1)
        self.column = nn.Embedding(COLUMNS, size.hidden)
        self.patch = nn.Linear(len(_PATCH_DOWN) * len(_PATCH_ACROSS) * size.head, size.hidden)
        self.deepen = nn.Sequential(
            nn.Linear(size.hidden, size.hidden),
            nn.ReLU(),
            nn.Linear(size.hidden, size.hidden, bias=False),
        )
        outputs = (CLASSES, *PARTS, GAPS, 2)
        self.heads = nn.ModuleList(nn.Linear(size.hidden, width) for width in outputs)
        self.prior = SyllablePrior()
        nn.init.constant_(self.is_glyph.bias, -3.0)  # few columns hold a glyph's middle

    def forward(self, grey: Tensor) -> tuple[Tensor, Tensor]:
        """grey [b, 1, H, W] in -1..1, sides in multiples of 8 -> cells [b, head, H/8, W/2], logits [b, H/8, W]."""
        fine = self.fine(self.early(grey))
        coarse = self.widen(self.coarse(fine))  # [b, 2*fine, H/8, W/4]
        cells = self.join(F.relu(_interleaved(coarse) + self.skip(fine)))
        return cells, _interleaved(self.is_glyph(cells))[:, 0]

    def read(self, cells: Tensor, picture: Tensor, row: Tensor, x: Tensor) -> Glyphs:
        """The glyphs at n places of `forward`'s cells; int64 [n] each: picture, row of cells, column of pixels."""
        reach = _PATCH_ACROSS[-1]
        around = F.pad(cells, (reach, reach, 1, 1)).permute(0, 2, 3, 1)  # [b, H/8+2, W/2+2*reach, head]
        down = torch.tensor(_PATCH_DOWN, device=cells.device)[None, :, None]
        across = torch.tensor(_PATCH_ACROSS, device=cells.device)[None, None, :]
        rows, columns = (
            row[:, None, None] + 1 + down,
            x[:, None, None] // CELL_WIDTH + reach + across,
        )
        patch = around[picture[:, None, None], rows, columns]  # [n, 3, 9, head]
        hidden = F.relu(self.patch(patch.flatten(1)) + self.column(x % COLUMNS))
        hidden = hidden + self.deepen(hidden)
        return Glyphs(*(head(hidden) for head in self.heads))


def _interleaved(columns: Tensor) -> Tensor:
    """[b, 2*c, h, w] -> [b, c, h, 2*w]: each column of cells becomes two."""
    return torch.stack(columns.chunk(2, dim=1), dim=-1).flatten(-2)


class Residual(nn.Module):
    def __init__(self, width: int, dilation: int) -> None:
        super().__init__()
        self.first = _conv(width, width)
        self.second = nn.Sequential(
            nn.Conv2d(
                width,
                width,
                3,
                padding=(1, dilation),
                dilation=(1, dilation),
                bias=False,
            ),
            nn.BatchNorm2d(width),
        )

    def forward(self, x: Tensor) -> Tensor:
        return F.relu(x + self.second(self.first(x)))


def _conv(inputs: int, outputs: int, kernel: int = 3, stride: tuple[int, int] = (1, 1)) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, kernel, stride, padding=kernel // 2, bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(inplace=True),
    )
