"""A byte-level BPE vocabulary of any size, made by rule: no corpus, and a word of it is one token in every runtime.

A word is a space and two or three syllables of a consonant and a vowel. Nothing merges across syllables but from the
space on, so that whatever stands around a word, it is read the same way.
"""

from itertools import islice, product

from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers
from transformers import PreTrainedTokenizerFast

from .shapes import Shape

MAX_TILES_AN_EDGE = 6
# Their ids are their places in this list.
SPECIAL_TOKENS = [
    "<|endoftext|>",
    "<|im_start|>",
    "<end_of_utterance>",
    "<|im_end|>",
    "<image>",
    "<fake_token_around_image>",
    "<global-img>",
    *(f"<row_{row + 1}_col_{column + 1}>" for row in range(MAX_TILES_AN_EDGE) for column in range(MAX_TILES_AN_EDGE)),
]
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
    bpe = Tokenizer(models.BPE(vocab=vocabulary, merges=merges_for(shape.vocabulary)))
    bpe.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    bpe.decoder = decoders.ByteLevel()
    bpe.add_special_tokens([AddedToken(token, special=True, normalized=False) for token in SPECIAL_TOKENS])
    return PreTrainedTokenizerFast(
        tokenizer_object=bpe,
        bos_token="<|im_start|>",
        eos_token="<end_of_utterance>",
        pad_token="<|im_end|>",
        unk_token="<|endoftext|>",
        extra_special_tokens={
            "image_token": "<image>",
            "fake_image_token": "<fake_token_around_image>",
            "global_image_token": "<global-img>",
            "end_of_utterance_token": "<end_of_utterance>",
        },
        model_max_length=shape.context,
    )
