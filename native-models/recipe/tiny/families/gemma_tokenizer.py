"""Trains the tiny tokenizer of the Gemma fixtures: BPE over ▁-marked words with bytes for what it lacks, as the real one."""

import json

from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers
from transformers import PreTrainedTokenizerFast

from ..tokenizer import BOS_ID, MAX_LENGTH, SENTENCES, check_round_trip

BYTES = [f"<0x{byte:02X}>" for byte in range(256)]
# Two words of Hangul are known, all else of it is written in bytes. No `limit_alphabet`: its ties fall out differently
# each time.
TEXTS = [*(sentence for sentence in SENTENCES if sentence.isascii()), "그림 막대"]


def build_gemma_tokenizer(special: list[str], size: int, **named: str) -> PreTrainedTokenizerFast:
    """`special` tokens have their places in the list as ids; `named` ones are for a processor."""
    bpe = Tokenizer(models.BPE(byte_fallback=True, fuse_unk=True, unk_token="<unk>"))
    bpe.normalizer = normalizers.Replace(" ", "▁")
    bpe.pre_tokenizer = pre_tokenizers.Split("▁", "merged_with_next")
    bpe.decoder = decoders.Sequence([decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()])
    trainer = trainers.BpeTrainer(vocab_size=size, special_tokens=[*special, *BYTES], show_progress=False)
    bpe.train_from_iterator(TEXTS, trainer)
    bpe = _with_plain_bytes(bpe, size)
    # As the real files have it, which finds nothing to split: no merge crosses a ▁ that does not begin it.
    bpe.pre_tokenizer = pre_tokenizers.Split(" ", "merged_with_previous")
    bpe.post_processor = processors.TemplateProcessing(
        single="<bos> $A", pair="<bos> $A <bos> $B:1", special_tokens=[("<bos>", BOS_ID)]
    )
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=bpe,
        bos_token="<bos>",
        eos_token="<eos>",
        pad_token="<pad>",
        unk_token="<unk>",
        extra_special_tokens=named,
        model_max_length=MAX_LENGTH,
    )
    check_round_trip(tokenizer, size)
    return tokenizer


def _with_plain_bytes(bpe: Tokenizer, size: int) -> Tokenizer:
    """The trainer takes extra tokens only as special ones; the bytes must not be found in people's text."""
    description = json.loads(bpe.to_str())
    description["added_tokens"] = [token for token in description["added_tokens"] if token["content"] not in BYTES]
    if len(description["model"]["vocab"]) != size:
        raise RuntimeError(f"The tokenizer has {len(description['model']['vocab'])} tokens, not {size}.")
    return Tokenizer.from_str(json.dumps(description))
