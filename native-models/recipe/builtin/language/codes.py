"""Fixed codes: what a character is, for exact copying, and what a word is, for finding it on the screen.

Nothing here is trained. A character is a random vector of signs; a word is the sum of its characters, each turned by
the signs of its place in the word (holographic reduced representations, Plate 1995), so that the dot product of two
words counts the (character, place) pairs that they share. One misread letter costs one pair.
"""

from functools import cache

import torch
from torch import Tensor
from torch.nn import functional as F

from ..glyphs.alphabet import FINALS, INITIALS, MEDIALS, split_syllable
from ..words import COMMON_SYLLABLES
from .tokenizer import CHARACTERS, FIRST_CHARACTER, FIRST_SYLLABLE, UNK_ID, VOCABULARY_SIZE

CODE = 128  # signs in a character's code
SIGN = 64  # the first of them, case folded, make words
LONGEST_WORD = 12  # characters of a word that count
SEPARATORS = set("\n\t \"'“”‘’?!:;,()[]{}<>=|…")


@cache
def part_codes() -> Tensor:
    """[68, CODE] signs; a syllable's code is the product of its three parts, so all 11,172 are nearly orthogonal."""
    return _signs((INITIALS + MEDIALS + FINALS, CODE), 1)


@cache
def character_codes() -> Tensor:
    """[vocabulary, CODE], unit length."""
    codes = _signs((VOCABULARY_SIZE, CODE), 2)
    initial, medial, final = (part_codes()[index] for index in _syllable_parts())
    codes[FIRST_SYLLABLE:] = initial * medial * final
    return codes / CODE**0.5


@cache
def folded_codes() -> Tensor:
    """[vocabulary, SIGN], unit length: capitals as small letters, nothing for what stands between words."""
    codes = character_codes()[:, :SIGN] * (CODE / SIGN) ** 0.5
    folded = codes.clone()
    for index, character in enumerate(CHARACTERS):
        lower = CHARACTERS.find(character.lower())
        folded[FIRST_CHARACTER + index] = 0.0 if character in SEPARATORS else codes[FIRST_CHARACTER + max(lower, 0)]
    folded[UNK_ID] = 0.0
    folded[UNK_ID + 1 : FIRST_CHARACTER - 256] = 0.0  # control tokens
    return folded


@cache
def place_signs() -> Tensor:
    """[LONGEST_WORD, SIGN]"""
    return _signs((LONGEST_WORD, SIGN), 3)


def is_separator(folded: Tensor) -> Tensor:
    """[..., SIGN] -> [...] float; rows that are a mixture of both count as letters."""
    return (folded.abs().sum(-1) < 1e-3).to(folded.dtype)


def shifted(x: Tensor, by: int, length: Tensor | int) -> Tensor:
    """x [n, ...] moved `by` places on; zeros come in."""
    padding = [0, 0] * (x.dim() - 1)
    if by >= 0:
        return F.pad(x, [*padding, by, 0])[:length]
    return F.pad(x, [*padding, 0, -by])[-by:]


def placed_letters(folded: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """folded [n, SIGN] -> letters turned by their place in the word [n, SIGN], whether each is a letter, its place [n]."""
    length = folded.shape[0]
    letter = 1 - is_separator(folded)
    place, alive = torch.zeros_like(letter), letter
    for back in range(1, LONGEST_WORD + 1):
        alive = alive * shifted(letter, back, length)
        place = place + alive
    counted = letter * (place < LONGEST_WORD).to(letter.dtype)
    signs = place_signs().to(folded.device)[place.clamp(max=LONGEST_WORD - 1).long()]
    return folded * signs * counted[:, None], letter, place


def words_started(folded: Tensor) -> tuple[Tensor, Tensor]:
    """folded [n, SIGN] -> the word that starts at each position [n, SIGN], unit length or zero; whether one does [n]."""
    length = folded.shape[0]
    placed, letter, place = placed_letters(folded)
    total, alive = placed, letter
    for ahead in range(1, LONGEST_WORD):
        alive = alive * shifted(letter, -ahead, length)
        total = total + alive[:, None] * shifted(placed, -ahead, length)
    starts = letter * (place == 0).to(letter.dtype)
    return unit(total) * starts[:, None], starts


def words_ended(folded: Tensor) -> Tensor:
    """folded [n, SIGN] -> at each separator the word before it [n, SIGN], unit length; zero elsewhere.

    By [n, n] masks: texts are short, and a decoder's step has few operations to spare.
    """
    letter = 1 - is_separator(folded)
    number = torch.arange(folded.shape[0], device=folded.device)
    is_before = (number[None] < number[:, None]).to(folded.dtype)
    ends = (1 - letter) * (number + 1).to(folded.dtype)  # 1 + place of separators
    last = (is_before * ends[None]).amax(1)  # [n]: 1 + place of the separator before; 0 if none
    place = (number.to(folded.dtype) - last).clamp(0, LONGEST_WORD)
    counted = letter * (place < LONGEST_WORD).to(letter.dtype)
    placed = folded * place_signs().to(folded.device)[place.clamp(max=LONGEST_WORD - 1).long()] * counted[:, None]
    of_word = is_before * (number[None] >= last[:, None]).to(folded.dtype)
    return unit(of_word @ placed) * (1 - letter)[:, None]


def unit(x: Tensor) -> Tensor:
    return x / (x * x).sum(-1, keepdim=True).clamp(min=1e-6).sqrt()


def _signs(shape: tuple[int, ...], seed: int) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    return torch.randint(0, 2, shape, generator=generator).float() * 2 - 1


def _syllable_parts() -> list[Tensor]:
    split = torch.tensor([split_syllable(ord(syllable)) for syllable in COMMON_SYLLABLES])
    offsets = (0, INITIALS, INITIALS + MEDIALS)
    return [split[:, part] + offset for part, offset in enumerate(offsets)]


