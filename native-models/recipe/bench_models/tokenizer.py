"""A byte-level BPE vocabulary of any size, made by rule: no corpus, and a word of it is one token in every runtime.

A word is a space and two or three syllables of a consonant and a vowel. Nothing merges across syllables but from the
space on, so that whatever stands around a word, it is read the same way.
"""

from itertools import islice, product

from tiny.idefics3_tokens import as_idefics3, special_tokens, split_digits_and_bytes
from tokenizers import AddedToken, Tokenizer, models, pre_tokenizers
from transformers import PreTrainedTokenizerFast

from .shapes import Shape

MAX_TILES_AN_EDGE = 6
SPECIAL_TOKENS = special_tokens(MAX_TILES_AN_EDGE)
PRE_TOKENIZER_OF_GGUF = "smollm"  # digits one by one, then byte-level

_SPACE = "Ġ"  # a space in the alphabet of byte-level BPE
_SYLLABLES = ["".join(pair) for pair in product("bcdfghjklmnpqrstvwxyz", "aeiou")]


def merges_for(size: int) -> list[tuple[str, str]]:
    """In the order of their rank, as many as fill a vocabulary of so many entries."""
    wanted = size - len(SPECIAL_TOKENS) - 256
    found = list(islice(_merges(), wanted))
    if len(found) < wanted:
        raise ValueError(f"There are words for {len(found)} merges, not for {wanted}.")
    return found


def _merges():
    yield from ((syllable[0], syllable[1]) for syllable in _SYLLABLES)
    yield from ((_SPACE, syllable) for syllable in _SYLLABLES)
    pairs = list(product(_SYLLABLES, repeat=2))
    yield from ((_SPACE + first, second) for first, second in pairs)
    # The rest in an order that uses all first syllables, so that any share of it looks alike.
    yield from ((_SPACE + first + second, third) for third, (first, second) in product(_SYLLABLES, pairs))


def tokens_for(size: int) -> list[str]:
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    return [*SPECIAL_TOKENS, *alphabet, *(left + right for left, right in merges_for(size))]


def build_tokenizer(shape: Shape) -> PreTrainedTokenizerFast:
    tokens = tokens_for(shape.vocabulary)
    vocabulary = {token: place for place, token in enumerate(tokens)}
    if len(vocabulary) != shape.vocabulary:
        raise RuntimeError(f"{len(vocabulary)} tokens differ, not {shape.vocabulary}.")
    bpe = split_digits_and_bytes(Tokenizer(models.BPE(vocab=vocabulary, merges=merges_for(shape.vocabulary))))
    bpe.add_special_tokens([AddedToken(token, special=True, normalized=False) for token in SPECIAL_TOKENS])
    return as_idefics3(bpe, shape.context)
