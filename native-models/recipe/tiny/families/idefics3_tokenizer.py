"""Trains the tiny tokenizer of the Idefics3 line, with the markers of the real ones."""

from tokenizers import Tokenizer, models, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast

from ..idefics3_tokens import as_idefics3, special_tokens, split_digits_and_bytes
from ..tokenizer import MAX_LENGTH, SENTENCES, check_round_trip

VOCABULARY_SIZE = 320
TILES_AN_EDGE = 3
_SPECIAL_TOKENS = special_tokens(TILES_AN_EDGE)


def build_idefics3_tokenizer() -> PreTrainedTokenizerFast:
    bpe = split_digits_and_bytes(Tokenizer(models.BPE()))
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY_SIZE,
        special_tokens=_SPECIAL_TOKENS,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    # The blank line before the whole picture is one token, as in the real vocabularies.
    bpe.train_from_iterator([*SENTENCES, "\n\n\n\n"], trainer)
    tokenizer = as_idefics3(bpe, MAX_LENGTH)
    check_round_trip(tokenizer, VOCABULARY_SIZE)
    return tokenizer
