"""Qwen3.5: Qwen3-VL's tower without DeepStack, and a decoder that mixes linear attention with full attention."""

from dataclasses import dataclass
from pathlib import Path

import torch
from transformers import PreTrainedModel, Qwen3_5Config, Qwen3_5ForConditionalGeneration

from ..export_onnx import BATCH, NEW, PAST, export_graph
from .qwen2_vl import TEXT, TOKENS
from .qwen3_5_text import HybridDecoder
from .qwen3_vl import VISION, build_qwen3_processor
from .qwen_family import MropeFamily
from .qwen_vision import Qwen35Vision


@dataclass(frozen=True)
class HybridFamily(MropeFamily):
    def adjust_weights(self, model: PreTrainedModel) -> None:
        """Norms of this line add one to their weights, but those behind linear attention."""
        super().adjust_weights(model)
        for name, parameter in model.model.language_model.named_parameters():
            if "norm" in name and "linear_attn" not in name:
                parameter.data -= 1

    def export_decoder(self, model: PreTrainedModel, path: Path) -> None:
        decoder = HybridDecoder(self.text_model(model), self.lm_head(model))
        new = {0: "batch_size", 1: "sequence_length"}
        caches = decoder.cache_shapes()
        axes = {
            name: {
                axis: "past_sequence_length" if axis else "batch_size"
                for axis, size in enumerate(shape)
                if size is None
            }
            for name, shape in caches.items()
        }
        grown = {
            name.replace("past_key_values", "present").replace("past_", "present_"): {
                axis: free.replace("past", "total") for axis, free in named.items()
            }
            for name, named in axes.items()
        }
        arguments = (
            torch.zeros(BATCH, NEW, decoder.config.hidden_size),
            torch.ones(BATCH, PAST + NEW, dtype=torch.int64),
            torch.arange(PAST, PAST + NEW).expand(3, BATCH, NEW),
            *(
                torch.zeros([size or (PAST if i else BATCH) for i, size in enumerate(shape)])
                for shape in caches.values()
            ),
        )
        inputs = {
            "inputs_embeds": new,
            "attention_mask": {0: "batch_size", 1: "total_sequence_length"},
            "position_ids": {1: "batch_size", 2: "sequence_length"},
            **axes,
        }
        export_graph(decoder, arguments, path, inputs, {"logits": new, **grown})


def _build_model() -> Qwen3_5ForConditionalGeneration:
    rope = {
        "rope_type": "default",
        "rope_theta": 10000.0,
        "partial_rotary_factor": 0.5,
        "mrope_section": [2, 1, 1],  # of the 4 frequencies that half a head has
        "mrope_interleaved": True,
    }
    text = {
        **TEXT,
        "num_hidden_layers": 3,
        "layer_types": ["linear_attention", "full_attention", "linear_attention"],
        "intermediate_size": 48,
        "head_dim": 16,
        "linear_conv_kernel_dim": 4,
        "linear_key_head_dim": 8,
        "linear_value_head_dim": 12,
        "linear_num_key_heads": 2,
        "linear_num_value_heads": 4,
        "rope_parameters": rope,
    }
    config = Qwen3_5Config(text_config=text, vision_config=VISION | {"depth": 2}, **TOKENS)
    return Qwen3_5ForConditionalGeneration._from_config(config, attn_implementation="sdpa")


QWEN3_5 = HybridFamily(
    name="qwen3-5",
    title="Qwen3.5 layout: linear and full attention, interleaved M-RoPE over half a head",
    seed=13,
    build_model=_build_model,
    build_processor=build_qwen3_processor,
    build_vision_encoder=Qwen35Vision,
    text_model=lambda model: model.model.language_model,
    lm_head=lambda model: model.lm_head,
)
