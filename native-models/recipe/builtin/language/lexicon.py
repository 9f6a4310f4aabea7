"""A meaning for each word that questions and labels are made of, found by its signature: synonyms are learnt word by word,
not letter by letter, and what is learnt of a word in questions holds for the same word on a screen. Words that are not in `lexicon.txt` (names on the screen, typing errors) have none."""

from functools import cache
from pathlib import Path

import torch
from torch import Tensor, nn

from .codes import SIGN, folded_codes, words_started
from .tokenizer import encode

MEANING = 64  # numbers of a word's meaning
FILE = Path(__file__).with_name("lexicon.txt")
_SHARP = 20.0  # a signature of 64 signs is like that of another word by 0.125, more or less
_UNKNOWN = 0.72  # similarity below which a word is none of them: one of four letters is another


class Lexicon(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.register_buffer("signatures", lexicon_signatures(), persistent=False)
        self.meaning = nn.Parameter(torch.randn(len(lexicon_words()), MEANING) * 0.02)
        self.widen = nn.Linear(MEANING, width, bias=False)

    def forward(self, words: Tensor) -> Tensor:
        """Words by their signatures [n, SIGN] -> [n, width], near zero for unknown ones."""
        return self.widen(self.meanings(words))

    def meanings(self, words: Tensor) -> Tensor:
        """[n, SIGN] -> [n, MEANING]"""
        score = words.float() @ self.signatures.T * _SHARP
        unknown = torch.full_like(score[:, :1], _SHARP * _UNKNOWN)
        return torch.cat([score, unknown], dim=1).softmax(-1)[:, :-1] @ self.meaning


def moved(meaning: Tensor, words: list[str]) -> Tensor:
    """[words, n] of another lexicon -> [words of this one, n]; words that are new mean nothing yet."""
    place = {word: number for number, word in enumerate(words)}
    known = [(number, place[word]) for number, word in enumerate(lexicon_words()) if word in place]
    here, there = torch.tensor(known).T
    return torch.zeros(len(lexicon_words()), meaning.shape[1], dtype=meaning.dtype).index_copy(0, here, meaning[there])


@cache
def lexicon_words() -> list[str]:
    return FILE.read_text(encoding="utf-8").split()


@cache
def lexicon_signatures() -> Tensor:
    """[words, SIGN], unit length"""
    return torch.stack([words_started(folded_codes()[torch.tensor(encode(word))])[0][0] for word in lexicon_words()])
