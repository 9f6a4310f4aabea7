"""Trains the tiny tokenizer of CLIP's text tower: lower case, bytes, and pieces that know whether they end a word."""

import json

from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers
from transformers import PreTrainedTokenizerFast

from ..tokenizer import SENTENCES

BOS_TOKEN, EOS_TOKEN = "<|startoftext|>", "<|endoftext|>"
BOS_ID, EOS_ID = 0, 1
VOCABULARY_SIZE = 560  # 2 special tokens, 256 bytes within a word and 256 at its end, 46 merges
MAX_LENGTH = 40
WORDS = Regex(r"<\|startoftext\|>|<\|endoftext\|>|'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+")


def build_clip_tokenizer() -> PreTrainedTokenizerFast:
    bpe = Tokenizer(models.BPE())
    bpe.normalizer = normalizers.Sequence(
        [normalizers.NFC(), normalizers.Replace(Regex(r"\s+"), " "), normalizers.Lowercase()]
    )
    bpe.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Split(WORDS, behavior="removed", invert=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    bpe.decoder = decoders.ByteLevel()
    bpe.model = _train(bpe)
    bpe.add_special_tokens([BOS_TOKEN, EOS_TOKEN])
    bpe.post_processor = processors.TemplateProcessing(
        single=f"{BOS_TOKEN} $A {EOS_TOKEN}",
        pair=f"{BOS_TOKEN} $A {EOS_TOKEN} $B:1 {EOS_TOKEN}:1",
        special_tokens=[(BOS_TOKEN, BOS_ID), (EOS_TOKEN, EOS_ID)],
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=bpe,
        bos_token=BOS_TOKEN,
        eos_token=EOS_TOKEN,
        pad_token=EOS_TOKEN,
        unk_token=EOS_TOKEN,
        model_max_length=MAX_LENGTH,
    )


def _train(bpe: Tokenizer) -> models.BPE:
    """With all bytes, also as ends of words, so that nothing is unknown; the trainer has only those that it saw."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    trainer = trainers.BpeTrainer(vocab_size=VOCABULARY_SIZE, end_of_word_suffix="</w>", show_progress=False)
    bpe.train_from_iterator(SENTENCES, trainer)
    merges = [tuple(pair) for pair in json.loads(bpe.to_str())["model"]["merges"]]
    pieces = [BOS_TOKEN, EOS_TOKEN, *alphabet, *(f"{byte}</w>" for byte in alphabet)]
    pieces = list(dict.fromkeys([*pieces, *(left + right for left, right in merges)]))[:VOCABULARY_SIZE]
    vocabulary = {piece: place for place, piece in enumerate(pieces)}
    kept = [pair for pair in merges if pair[0] + pair[1] in vocabulary]
    return models.BPE(vocabulary, kept, unk_token=EOS_TOKEN, end_of_word_suffix="</w>")
