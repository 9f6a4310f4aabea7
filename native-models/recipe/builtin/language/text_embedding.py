"""Embeds tokens, and scores them (tied). A syllable is the sum of its three parts: 68 rows reach all of Hangul."""

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ..glyphs.alphabet import FINALS, INITIALS, MEDIALS, split_syllable
from ..words import COMMON_SYLLABLES
from .tokenizer import FIRST_SYLLABLE


class TextEmbedding(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.base = nn.Parameter(torch.randn(FIRST_SYLLABLE, width) * 0.08)
        self.parts = nn.Parameter(torch.randn(INITIALS + MEDIALS + FINALS, width) * 0.05)
        self.own = nn.Parameter(torch.zeros(len(COMMON_SYLLABLES), width))
        split = torch.tensor([split_syllable(ord(syllable)) for syllable in COMMON_SYLLABLES])
        self.register_buffer("syllables", split + torch.tensor([0, INITIALS, INITIALS + MEDIALS]), persistent=False)

    def table(self) -> Tensor:
        """[vocabulary, width]"""
        return torch.cat([self.base, self.parts[self.syllables].sum(1) + self.own])

    def forward(self, ids: Tensor) -> Tensor:
        return F.embedding(ids, self.table())
