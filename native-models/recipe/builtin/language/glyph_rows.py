"""Glyphs as image tokens: a row is what stands there, in the text's own embedding, plus where and how large it is."""

import torch
from torch import Tensor, nn

from ..glyphs.alphabet import FINALS, INITIALS, MEDIALS, split_syllable
from ..words import COMMON_SYLLABLES
from .tokenizer import FIRST_SYLLABLE

_FREQUENCIES = 12
_LONGEST, _SHORTEST = 4096.0, 8.0  # wavelengths in pixels


class TextEmbedding(nn.Module):
    """Embeds tokens, and scores them (tied). A syllable is the sum of its three parts: 68 rows reach all of Hangul."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.base = nn.Parameter(torch.randn(FIRST_SYLLABLE, width) * 0.02)
        self.parts = nn.Parameter(torch.randn(INITIALS + MEDIALS + FINALS, width) * 0.012)
        split = torch.tensor([split_syllable(ord(syllable)) for syllable in COMMON_SYLLABLES])
        self.register_buffer("syllables", split + torch.tensor([0, INITIALS, INITIALS + MEDIALS]), persistent=False)

    def table(self) -> Tensor:
        """[vocabulary, width]"""
        return torch.cat([self.base, self.parts[self.syllables].sum(1)])


class PlaceEmbedding(nn.Module):
    """Where a row stands, in pixels; also marks it as image rather than text."""

    def __init__(self, width: int) -> None:
        super().__init__()
        ratio = (_SHORTEST / _LONGEST) ** (torch.arange(_FREQUENCIES) / (_FREQUENCIES - 1))
        self.register_buffer("angle", 2 * torch.pi / (_LONGEST * ratio), persistent=False)
        self.project = nn.Linear(4 * _FREQUENCIES + 1, width)
        nn.init.normal_(self.project.weight, std=0.003)  # or it would drown the characters at first

    def forward(self, x: Tensor, y: Tensor, size: Tensor) -> Tensor:
        """[...] each -> [..., width]"""
        phases = torch.cat([x[..., None] * self.angle, y[..., None] * self.angle], dim=-1)
        return self.project(torch.cat([phases.sin(), phases.cos(), torch.log2(size / 16)[..., None]], dim=-1))


class RowContext(nn.Module):
    """The characters before a row, mixed into it: what follows "Tot" is found by one look."""

    def __init__(self, width: int, reach: int = 8) -> None:
        super().__init__()
        self.reach = reach
        self.mix = nn.Conv1d(width, width, reach, groups=width, bias=False)
        self.project = nn.Linear(width, width, bias=False)
        nn.init.xavier_normal_(self.project.weight)

    def forward(self, seen: Tensor) -> Tensor:
        """seen [b, n, width], zero where there is no row -> [b, n, width]; row k sees k-reach to k-1."""
        before = nn.functional.pad(seen.transpose(1, 2), (self.reach, 0))[..., :-1]
        return self.project(self.mix(before).transpose(1, 2))
