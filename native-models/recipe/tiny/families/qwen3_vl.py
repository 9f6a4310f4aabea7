"""Qwen3-VL: learned positions in the tower, DeepStack, interleaved M-RoPE, a timestamp before each step of a clip."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from transformers import (
    BatchFeature,
    PreTrainedModel,
    PreTrainedTokenizerFast,
    Qwen3VLConfig,
    Qwen3VLForConditionalGeneration,
    Qwen3VLProcessor,
)

from ..export_onnx import BATCH, NEW
from ..paths import RECIPE
from .qwen2_vl import MERGE_SIZE, PATCH_SIZE, TEXT, TOKENS, build_images
from .qwen3_text import DeepstackDecoder
from .qwen_family import MropeFamily, export_mrope_decoder
from .qwen_video import PillowVideoProcessor, with_pillow_videos
from .qwen_vision import Qwen3Vision

LAYERS, DEEPSTACK_LAYERS = 3, [0, 2]  # of the tower
HALF = [0.5, 0.5, 0.5]
CLIP_PIXELS = {"shortest_edge": 4 * 32 * 32, "longest_edge": 6 * 96 * 96}  # of all frames together
TEMPLATE = (RECIPE / "tiny" / "families" / "qwen3_template.jinja").read_text(encoding="utf-8").rstrip("\n")
VISION = {
    "depth": LAYERS,
    "hidden_size": 16,
    "intermediate_size": 32,
    "num_heads": 2,
    "patch_size": PATCH_SIZE,
    "spatial_merge_size": MERGE_SIZE,
    "out_hidden_size": TEXT["hidden_size"],
    "num_position_embeddings": 36,  # a table of 6 x 6, resampled to each picture's grid
}


@dataclass(frozen=True)
class DeepstackFamily(MropeFamily):
    def output_names(self, model: PreTrainedModel) -> tuple[str, ...]:
        return ("image_features", *deepstack_names(model))

    def export_decoder(self, model: PreTrainedModel, path: Path) -> None:
        names = deepstack_names(model)
        decoder = DeepstackDecoder(self.text_model(model), self.lm_head(model), len(names))
        rows = torch.zeros(BATCH, NEW, decoder.config.hidden_size)
        export_mrope_decoder(decoder, path, dict.fromkeys(names, rows))

    def extra_decoder_inputs(
        self, model: PreTrainedModel, inputs: BatchFeature, encoded: dict[str, torch.Tensor]
    ) -> dict[str, np.ndarray]:
        """Dense rows [1, S, hidden]."""
        dense = {}
        for name in deepstack_names(model):
            dense[name] = torch.zeros(*inputs["input_ids"].shape, self.text_config(model).hidden_size)
            if encoded:
                dense[name][inputs["input_ids"] == self.image_id] = encoded[name]
        return {name: rows.numpy() for name, rows in dense.items()}


def deepstack_names(model: PreTrainedModel) -> tuple[str, ...]:
    """Outputs of the tower and inputs of the decoder."""
    return tuple(f"deepstack_features_{i}" for i in range(len(model.config.vision_config.deepstack_visual_indexes)))


def _build_model() -> Qwen3VLForConditionalGeneration:
    rope = {"rope_type": "default", "rope_theta": 10000.0, "mrope_section": [4, 2, 2], "mrope_interleaved": True}
    config = Qwen3VLConfig(
        text_config={**TEXT, "head_dim": 16, "rope_parameters": rope},
        vision_config={**VISION, "deepstack_visual_indexes": DEEPSTACK_LAYERS},
        **TOKENS,
    )
    return Qwen3VLForConditionalGeneration._from_config(config, attn_implementation="sdpa")


def build_qwen3_processor(tokenizer: PreTrainedTokenizerFast) -> Qwen3VLProcessor:
    images = build_images(image_mean=HALF, image_std=HALF)
    videos = PillowVideoProcessor(images, CLIP_PIXELS, whole_clip=True, frames_per_second=2)
    return with_pillow_videos(Qwen3VLProcessor, images, tokenizer, videos, TEMPLATE)


QWEN3_VL = DeepstackFamily(
    name="qwen3-vl",
    title="Qwen3-VL layout: DeepStack, interleaved M-RoPE, Qwen3 decoder",
    seed=2,
    build_model=_build_model,
    build_processor=build_qwen3_processor,
    build_vision_encoder=Qwen3Vision,
    text_model=lambda model: model.model.language_model,
    lm_head=lambda model: model.lm_head,
)
