"""Two towers that meet in one space: what is written on a screen, and what somebody types to find it.

Both sides look for the same character n-grams with the same weights, so a word that training never had is found too: it
switches on the same features wherever it stands. A feature's strongest place counts (SPLADE's pooling, Formal et al.
2021: log of one plus the activation, the maximum over places), weighted by how telling the place is; large text near
the top tells more. Beside that each side adds what its whole tells: "receipt" is seldom written on one.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ..glyphs.alphabet import FINALS, HANGUL, INITIALS, LATIN, MEDIALS, split_syllable
from ..language.tokenizer import CHARACTERS, FIRST_CHARACTER, FIRST_LATIN, FIRST_SYLLABLE, SPACE_ID, VOCABULARY_SIZE
from ..words import COMMON_SYLLABLES

_REACH = 2  # characters to each side that a feature sees
_NOWHERE = -1.0  # below every activation, so that padding never is the strongest place


@dataclass(frozen=True)
class TowerSize:
    width: int = 48  # of a character
    hidden: int = 128
    embedding: int = 512


class Characters(nn.Module):
    """Embeds characters without capitals, and syllables as the sum of their parts."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.base = nn.Parameter(torch.randn(FIRST_SYLLABLE, width) * 0.5)
        self.parts = nn.Parameter(torch.randn(INITIALS + MEDIALS + FINALS, width) * 0.35)
        split = torch.tensor([split_syllable(ord(syllable)) for syllable in COMMON_SYLLABLES])
        self.register_buffer("syllables", split + torch.tensor([0, INITIALS, INITIALS + MEDIALS]), persistent=False)
        self.register_buffer("folded", torch.tensor(_without_capitals()), persistent=False)

    def table(self) -> Tensor:
        """[vocabulary, width]; white space is one, control tokens are zero."""
        is_text = torch.arange(FIRST_SYLLABLE, device=self.base.device) >= FIRST_CHARACTER - 256
        base = self.base[self.folded] * is_text[:, None]
        return torch.cat([base, self.parts[self.syllables].sum(1)])[:VOCABULARY_SIZE]

    def mixed(self, kind: Tensor, initial: Tensor, medial: Tensor, final: Tensor) -> Tensor:
        """Probabilities of the encoder's classes [n, ...] -> [n, width]."""
        latin = self.table()[FIRST_LATIN : FIRST_LATIN + len(LATIN)]
        syllable = sum(
            part @ rows
            for part, rows in zip((initial, medial, final), self.parts.split([INITIALS, MEDIALS, FINALS]), strict=True)
        )
        return kind[:, : len(LATIN)] @ latin + kind[:, HANGUL, None] * syllable


class Towers(nn.Module):
    def __init__(self, size: TowerSize | None = None) -> None:
        super().__init__()
        self.size = size = size or TowerSize()
        self.characters = Characters(size.width)
        self.place = nn.Linear(4, size.hidden)
        self.first = nn.Conv1d(size.width, size.hidden, 3, padding=1)
        self.second = nn.Conv1d(size.hidden, size.hidden, 3, padding=1, groups=8)
        self.detect = nn.Conv1d(size.hidden, size.embedding, 1)
        self.telling = nn.Conv1d(size.hidden, 1, 1)
        self.telling_place = nn.Linear(4, 1)
        self.of_image = _whole(size)
        self.of_text = _whole(size)
        self.temperature = nn.Parameter(torch.tensor(3.0))  # log of what similarities are multiplied by

    def embed_image(self, seen: Tensor, place: Tensor, is_there: Tensor) -> Tensor:
        """seen [b, n, width], place [b, n, 4] (see `places`), is_there [b, n] -> [b, embedding], of length 1."""
        return self._embed(seen * is_there[..., None], is_there, self.of_image, place)

    def embed_text(self, ids: Tensor) -> Tensor:
        """ids [b, s]; control tokens (padding too) count as nothing -> [b, embedding], of length 1."""
        is_text = ids >= FIRST_CHARACTER - 256
        spaced = F.pad(torch.where(is_text, ids, SPACE_ID), (_REACH, _REACH), value=SPACE_ID)
        seen = self.characters.table()[spaced]  # a query's ends are the ends of words
        return self._embed(seen, F.pad(is_text, (_REACH, _REACH)), self.of_text, None)

    def _embed(self, seen: Tensor, is_there: Tensor, whole: nn.Module, place: Tensor | None) -> Tensor:
        there = is_there[:, None].to(seen.dtype)  # [b, 1, n]
        hidden = F.gelu(self.first(seen.transpose(1, 2)))
        if place is not None:
            hidden = hidden * there  # padding is as the end of the screen
        hidden = F.gelu(hidden + self.second(hidden))  # [b, hidden, n]: five characters around
        telling = self.telling(hidden)
        mean_of = hidden
        if place is not None:
            telling = telling + self.telling_place(place).transpose(1, 2)
            mean_of = hidden + self.place(place).transpose(1, 2)
        found = torch.log1p(F.relu(self.detect(hidden))) * torch.sigmoid(telling)
        strongest = torch.where(there > 0, found, _NOWHERE).amax(-1).clamp(min=0)  # [b, embedding]
        mean = (F.gelu(mean_of) * there).sum(-1) / there.sum(-1).clamp(min=1)
        return F.normalize(strongest + whole(mean), dim=-1)


def places(x: Tensor, y: Tensor, size: Tensor, is_there: Tensor) -> Tensor:
    """Pixels [b, n] each -> [b, n, 4]: across and down the written part, size beside the mean, how much there is."""
    there = is_there.to(x.dtype)
    count = there.sum(1, keepdim=True).clamp(min=1)
    right, bottom = ((value * there).amax(1, keepdim=True).clamp(min=1) for value in (x, y))
    mean = (size * there).sum(1, keepdim=True) / count
    much = torch.log(count).expand_as(x) / 6
    return torch.stack([x / right, y / bottom, torch.log2(size.clamp(min=1) / mean.clamp(min=1)), much], dim=-1)


def contrast(image: Tensor, text: Tensor, temperature: Tensor) -> Tensor:
    """The symmetric InfoNCE loss of CLIP (Radford et al. 2021): image i belongs to text i."""
    logits = image @ text.T * temperature.exp().clamp(max=100)
    target = torch.arange(len(image), device=image.device)
    return (F.cross_entropy(logits, target) + F.cross_entropy(logits.T, target)) / 2


def _whole(size: TowerSize) -> nn.Module:
    last = nn.Linear(size.hidden, size.embedding)
    nn.init.normal_(last.weight, std=0.01)  # matching n-grams comes first
    nn.init.zeros_(last.bias)
    return nn.Sequential(nn.Linear(size.hidden, size.hidden), nn.GELU(), last)


def _without_capitals() -> list[int]:
    """For each token below the syllables the one that stands for it."""
    index = {character: FIRST_CHARACTER + number for number, character in enumerate(CHARACTERS)}
    folded = list(range(FIRST_SYLLABLE))
    for character, token in index.items():
        folded[token] = SPACE_ID if character.isspace() else index.get(character.lower(), token)
    return folded
