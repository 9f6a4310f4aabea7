"""The text model as GGUF for llama.cpp (https://github.com/ggml-org/ggml/blob/master/docs/gguf.md): the same weights."""

from collections.abc import Iterator
from pathlib import Path

import gguf
import numpy as np
from safetensors import safe_open

from .shapes import Shape
from .tokenizer import PRE_TOKENIZER_OF_GGUF, SPECIAL_TOKENS, merges_for, tokens_for

_KINDS = gguf.GGMLQuantizationType
KINDS = {
    "f32": (_KINDS.F32, gguf.LlamaFileType.ALL_F32),
    "f16": (_KINDS.F16, gguf.LlamaFileType.MOSTLY_F16),
    "q8_0": (_KINDS.Q8_0, gguf.LlamaFileType.MOSTLY_Q8_0),
    "q4_0": (_KINDS.Q4_0, gguf.LlamaFileType.MOSTLY_Q4_0),
}
_TEXT_MODEL = "model.text_model."
_LAYER_PARTS = {
    "input_layernorm": "attn_norm",
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "post_attention_layernorm": "ffn_norm",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}


def write_gguf(shape: Shape, checkpoint: Path, target: Path, kind: str) -> None:
    matrix_type, file_type = KINDS[kind]
    writer = gguf.GGUFWriter(target, "llama")
    _add_settings(writer, shape, file_type)
    _add_vocabulary(writer, shape)
    for name, weights in _tensors(shape, checkpoint):
        is_matrix = weights.ndim > 1  # norms stay float32, as llama.cpp's own converter has it
        kind_of_tensor = matrix_type if is_matrix else _KINDS.F32
        data = gguf.quants.quantize(weights, kind_of_tensor)
        writer.add_tensor(name, data, raw_dtype=kind_of_tensor)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _add_settings(writer: gguf.GGUFWriter, shape: Shape, file_type: gguf.LlamaFileType) -> None:
    writer.add_name(f"{shape.name} (random weights)")
    writer.add_file_type(file_type)
    writer.add_vocab_size(shape.vocabulary)
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.hidden)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_key_length(shape.head_dim)
    writer.add_value_length(shape.head_dim)
    writer.add_rope_dimension_count(shape.head_dim)
    writer.add_rope_freq_base(shape.rope_theta)
    writer.add_layer_norm_rms_eps(1e-5)


def _add_vocabulary(writer: gguf.GGUFWriter, shape: Shape) -> None:
    tokens = tokens_for(shape.vocabulary)
    special, normal = int(gguf.TokenType.CONTROL), int(gguf.TokenType.NORMAL)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre(PRE_TOKENIZER_OF_GGUF)
    writer.add_token_list(tokens)
    writer.add_token_types([special if place < len(SPECIAL_TOKENS) else normal for place in range(len(tokens))])
    writer.add_token_merges([" ".join(pair) for pair in merges_for(shape.vocabulary)])
    writer.add_bos_token_id(SPECIAL_TOKENS.index("<|im_start|>"))
    writer.add_eos_token_id(SPECIAL_TOKENS.index("<end_of_utterance>"))
    writer.add_add_bos_token(False)


def _tensors(shape: Shape, checkpoint: Path) -> Iterator[tuple[str, np.ndarray]]:
    names = {
        f"{_TEXT_MODEL}embed_tokens.weight": "token_embd.weight",
        f"{_TEXT_MODEL}norm.weight": "output_norm.weight",
        "lm_head.weight": "output.weight",
    }
    for layer in range(shape.layers):
        for theirs, llama in _LAYER_PARTS.items():
            names[f"{_TEXT_MODEL}layers.{layer}.{theirs}.weight"] = f"blk.{layer}.{llama}.weight"
    places = _places(checkpoint)
    for theirs, llama in names.items():
        with safe_open(places[theirs], framework="np") as file:
            weights = file.get_tensor(theirs)
        yield llama, _for_rotation(weights, llama, shape)


def _places(checkpoint: Path) -> dict[str, Path]:
    found: dict[str, Path] = {}
    for path in sorted(checkpoint.glob("*.safetensors")):
        with safe_open(path, framework="np") as file:
            found.update(dict.fromkeys(file.keys(), path))
    return found


def _for_rotation(weights: np.ndarray, name: str, shape: Shape) -> np.ndarray:
    """llama.cpp rotates neighbours where `transformers` rotates halves, so rows of queries and keys change places."""
    heads = {"attn_q": shape.heads, "attn_k": shape.kv_heads}.get(name.split(".")[-2])
    if heads is None:
        return weights
    halves = weights.reshape(heads, 2, shape.head_dim // 2, -1)  # [heads, half, pair, hidden]
    return np.ascontiguousarray(halves.swapaxes(1, 2).reshape(weights.shape))
