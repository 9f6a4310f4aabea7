"""The small text models of the LLaVA line and InternVL, and what reading their files shares."""

import json
from pathlib import Path
from typing import Any

from transformers import LlamaConfig, MistralConfig, PreTrainedTokenizerFast, Qwen2Config, Qwen3Config

from ..tokenizer import BOS_ID, EOS_ID, MAX_LENGTH, PAD_ID, build_tokenizer

HIDDEN, HEAD_DIM = 32, 16
VOCABULARY_SIZE = 320
CHATML = ("<|im_start|>", "<|im_end|>")

_SHAPE = {
    "hidden_size": HIDDEN,
    "intermediate_size": 48,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,  # fewer than heads: grouped-query attention is really exercised
    "max_position_embeddings": MAX_LENGTH,
    "tie_word_embeddings": False,
    "bos_token_id": BOS_ID,
    "eos_token_id": EOS_ID,
    "pad_token_id": PAD_ID,
    "vocab_size": VOCABULARY_SIZE,
}


def tiny_llama() -> LlamaConfig:
    return LlamaConfig(**_SHAPE, head_dim=HEAD_DIM)


def tiny_mistral() -> MistralConfig:
    return MistralConfig(**_SHAPE, head_dim=HEAD_DIM, sliding_window=None)


def tiny_qwen2() -> Qwen2Config:
    return Qwen2Config(**_SHAPE)


def tiny_qwen3() -> Qwen3Config:
    return Qwen3Config(**_SHAPE, head_dim=HEAD_DIM)


def small_tokenizer(*more: str, **named: str) -> PreTrainedTokenizerFast:
    return build_tokenizer(*more, size=VOCABULARY_SIZE, **named)


def read_json(path: Path) -> dict[str, Any]:
    """{} where there is no such file: old checkpoints have no processor_config.json."""
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
