"""Two towers that meet in one space: what is written on a screen, and what somebody types to find it.

Both sides are bags of the character n-grams inside words (fastText's idea, Bojanowski et al. 2017), so a word that
training never had is found too, and one misread character leaves most of a word. An embedding has two parts. The first
sums a fixed random direction for every n-gram (a count sketch, Charikar et al. 2002), weighted by how telling training
found it to be, on that side; the second is learned altogether and says what kind of thing this is: "receipt" is seldom
written on one.
"""

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ..language.tokenizer import CHARACTERS, FIRST_CHARACTER, SPACE_ID, VOCABULARY_SIZE
from .matcher import Matcher

LENGTHS = (2, 3, 4, 5)  # of n-grams, the white space around a word included
_FIRST_WEIGHTS = (0.25, 0.6, 1.0, 1.0)  # of the lengths, before training
_LEAST_RARITY = 0.05
_PRIMES = (251, 257)  # an n-gram's direction is the product of a row of each table: 64,507 of them, all but orthogonal
_BUCKETS = _PRIMES[0] * _PRIMES[1]
_FACTORS = (1, 2749, 30011, 47251, 11969)  # of the hash, for each character of an n-gram
_OF_KIND = 4096  # rows of the learned table that kinds are told by
_FIRST_TEXT = FIRST_CHARACTER - 256  # tokens before it are control tokens


@dataclass(frozen=True)
class TowerSize:
    words: int = 960  # numbers of an embedding that hold n-grams
    kind: int = 64  # and those that hold what kind of thing it is
    hidden: int = 64


class Towers(nn.Module):
    def __init__(self, size: TowerSize | None = None) -> None:
        super().__init__()
        self.size = size = size or TowerSize()
        signs = torch.Generator().manual_seed(2026)
        for number, prime in enumerate(_PRIMES):
            drawn = torch.randint(0, 2, (prime, size.words), generator=signs) * 2 - 1
            self.register_buffer(f"signs_{number}", drawn.to(torch.int8))
        self.register_buffer("folded", torch.tensor(_without_capitals()), persistent=False)
        self.image, self.text = Side(size, places=4), Side(size, places=0)
        self.matcher = Matcher(size.words, size.kind)
        self.kind_share = nn.Parameter(torch.tensor(-3.0))  # of the similarity, before a sigmoid
        self.temperature = nn.Parameter(torch.tensor(3.0))  # log of what similarities are multiplied by

    def embed_image(self, ids: Tensor, place: Tensor, is_there: Tensor) -> Tensor:
        """Characters and white space ids [b, n], place [b, n, 4] (see `places`), is_there [b, n] -> [b, embedding]."""
        return self._embed(ids, is_there, self.image, place)

    def embed_text(self, ids: Tensor) -> Tensor:
        """ids [b, s]; control tokens (padding too) count as nothing -> [b, embedding], of length 1."""
        return self._embed(ids, ids >= _FIRST_TEXT, self.text, None)

    def _embed(self, ids: Tensor, is_there: Tensor, side: "Side", place: Tensor | None) -> Tensor:
        folded = torch.where(is_there, self.folded[ids], SPACE_ID)
        buckets, is_inside = _ngrams(folded)  # [b, lengths, n+1]
        weight = side.weigh(buckets) * is_inside
        if place is not None:
            weight = weight * F.pad(side.telling(place), (1, 0), mode="replicate")[:, None]
        first, second = buckets % _PRIMES[0], buckets // _PRIMES[0]
        direction = self.signs_0[first] * self.signs_1[second]  # [b, lengths, n+1, words]
        words = (direction.to(weight.dtype) * weight[..., None]).sum((1, 2))
        kind = side.of_kind(buckets % _OF_KIND, is_inside, place, is_there)
        share = torch.sigmoid(self.kind_share)
        parts = F.normalize(words, dim=-1) * (1 - share).sqrt(), F.normalize(kind, dim=-1) * share.sqrt()
        return torch.cat(parts, dim=-1)

    @torch.no_grad()
    def begin_with_frequencies(self, screens: list[list[int]]) -> None:
        """Before training: an n-gram tells the more the fewer screens have it (inverse document frequency)."""
        having = torch.zeros(len(LENGTHS), _BUCKETS)
        for ids in screens:
            buckets, is_inside = _ngrams(self.folded[torch.tensor([ids])])
            for length in range(len(LENGTHS)):
                having[length, buckets[0, length][is_inside[0, length]].unique()] += 1
        rarity = (math.log(len(screens) + 1) - torch.log(having + 1)) / math.log(len(screens) + 1)
        for side in (self.image, self.text):
            side.weights.add_(rarity.clamp(min=_LEAST_RARITY).log())


class Side(nn.Module):
    """What one side has learned: how telling each n-gram is there, and what kinds are told by."""

    def __init__(self, size: TowerSize, places: int) -> None:
        super().__init__()
        first = torch.tensor(_FIRST_WEIGHTS).log()[:, None].expand(-1, _BUCKETS)
        self.weights = nn.Parameter(first.clone())  # logs
        self.size_matters = nn.Parameter(torch.tensor(0.0))
        self.kinds = nn.Embedding(_OF_KIND, size.hidden)
        self.whole = nn.Sequential(
            nn.Linear(size.hidden + 2 * places, 2 * size.hidden), nn.GELU(), nn.Linear(2 * size.hidden, size.kind)
        )

    def weigh(self, buckets: Tensor) -> Tensor:
        """[b, lengths, n] -> the same."""
        lengths = torch.arange(len(LENGTHS), device=buckets.device)[None, :, None]
        return self.weights.flatten()[buckets + lengths * _BUCKETS].exp()

    def telling(self, place: Tensor) -> Tensor:
        """[b, n, 4] -> [b, n]: large text may tell more."""
        return torch.exp(self.size_matters * place[..., 2])

    def of_kind(self, rows: Tensor, is_inside: Tensor, place: Tensor | None, is_there: Tensor) -> Tensor:
        inside = is_inside.to(self.kinds.weight.dtype)
        seen = (self.kinds(rows) * inside[..., None]).sum((1, 2)) / inside.sum((1, 2)).clamp(min=1)[:, None].sqrt()
        if place is not None:
            there = is_there.to(place.dtype)[..., None]
            count = there.sum(1).clamp(min=1)
            mean = (place * there).sum(1) / count
            spread = ((place - mean[:, None]).abs() * there).sum(1) / count
            seen = torch.cat([seen, mean, spread], dim=-1)
        return self.whole(seen)


def _ngrams(ids: Tensor) -> tuple[Tensor, Tensor]:
    """ids [b, n] -> buckets [b, lengths, n+1], and whether each is one inside a word, at most with its borders."""
    reach = max(LENGTHS)
    spaced = F.pad(ids, (1, reach), value=SPACE_ID)  # the ends are the ends of words
    count = ids.shape[1] + 1
    characters = [spaced[:, start : start + count] for start in range(reach)]
    is_space = [character == SPACE_ID for character in characters]
    buckets, inside = [], []
    for length in LENGTHS:
        hashed = sum(
            character * factor for character, factor in zip(characters[:length], _FACTORS[:length], strict=True)
        )
        buckets.append((hashed + length) % _BUCKETS)
        within = ~torch.stack(is_space[1 : max(2, length - 1)]).any(0)
        inside.append(within)
    return torch.stack(buckets, dim=1), torch.stack(inside, dim=1)


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


def _without_capitals() -> list[int]:
    """For each token the one that stands for it."""
    index = {character: FIRST_CHARACTER + number for number, character in enumerate(CHARACTERS)}
    folded = list(range(VOCABULARY_SIZE))
    for character, token in index.items():
        folded[token] = SPACE_ID if character.isspace() else index.get(character.lower(), token)
    return folded
