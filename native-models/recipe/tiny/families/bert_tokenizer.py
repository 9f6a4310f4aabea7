"""Builds the tiny WordPiece tokenizer of BLIP's text models and of InstructBLIP's Q-Former, as `bert-base-uncased` is.

It lower-cases and takes accents off, by which Hangul falls into its letters: a text does not round-trip.
"""

from collections import Counter

from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors
from transformers import PreTrainedTokenizerFast

from ..tokenizer import SENTENCES

# BLIP's own are [DEC], which begins what the decoder writes, and [ENC]. Their ids are their places in this list.
SPECIAL_TOKENS = ["[UNK]", "[DEC]", "[SEP]", "[PAD]", "[CLS]", "[ENC]", "[MASK]"]
BOS_ID, SEP_ID, PAD_ID, CLS_ID = 1, 2, 3, 4
VOCABULARY_SIZE = 192
MAX_LENGTH = 128


def build_bert_tokenizer() -> PreTrainedTokenizerFast:
    wordpiece = Tokenizer(models.WordPiece(_choose_vocabulary(), unk_token="[UNK]", max_input_chars_per_word=100))
    wordpiece.normalizer = normalizers.BertNormalizer(lowercase=True)
    wordpiece.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    wordpiece.decoder = decoders.WordPiece()
    wordpiece.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]",
        pair="[CLS] $A [SEP] $B:1 [SEP]:1",
        special_tokens=[("[CLS]", CLS_ID), ("[SEP]", SEP_ID)],
    )
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=wordpiece,
        bos_token="[DEC]",
        cls_token="[CLS]",
        sep_token="[SEP]",
        pad_token="[PAD]",
        unk_token="[UNK]",
        mask_token="[MASK]",
        model_max_length=MAX_LENGTH,
    )
    return tokenizer


def _choose_vocabulary() -> dict[str, int]:
    """Every character, first in a word and later in one, then the most frequent words. (The library's own trainer gives
    another vocabulary at each run.)"""
    normalise, split = normalizers.BertNormalizer(lowercase=True), pre_tokenizers.BertPreTokenizer()
    words = Counter(word for text in SENTENCES for word, _ in split.pre_tokenize_str(normalise.normalize_str(text)))
    characters = sorted({*"".join(words), *"abcdefghijklmnopqrstuvwxyz0123456789+=!'"})
    pieces = [*SPECIAL_TOKENS, *characters, *(f"##{each}" for each in characters)]
    pieces += sorted((word for word in words if len(word) > 1), key=lambda word: (-words[word], word))
    if len(pieces) < VOCABULARY_SIZE:
        raise RuntimeError(f"There are {len(pieces)} pieces, not {VOCABULARY_SIZE}: add sentences.")
    return {piece: place for place, piece in enumerate(pieces[:VOCABULARY_SIZE])}
