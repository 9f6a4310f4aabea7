"""GLM-4.1V (glm4v) and GLM-4.6V (glm46v): one image token for pictures and clips, a time behind each step of a clip."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import torch
from transformers import (
    Glm4vConfig,
    Glm4vForConditionalGeneration,
    Glm4vProcessor,
    Glm46VConfig,
    Glm46VForConditionalGeneration,
    Glm46VProcessor,
    PreTrainedModel,
    PreTrainedTokenizerFast,
    ProcessorMixin,
)
from transformers.models.glm4v.image_processing_pil_glm4v import Glm4vImageProcessorPil
from transformers.models.glm46v.image_processing_pil_glm46v import Glm46VImageProcessorPil

from ..answer import Answer
from ..paths import FIXTURES, RECIPE
from ..run_onnx import OnnxModel
from ..tokenizer import IMAGE_ID
from .glm_graphs import GlmDecoder, GlmVision
from .glm_tokenizer import MARK_IDS, VOCABULARY_SIZE, build_glm_tokenizer
from .qwen2_vl import MERGE_SIZE, PATCH_SIZE, TEXT
from .qwen_family import MropeFamily, export_mrope_decoder
from .qwen_video import PillowVideoProcessor, with_pillow_videos
from .qwen_views import record_glm_views

# Pixels of all frames; a picture counts as one step of time, so as two frames.
PIXELS = {"shortest_edge": 2 * 32 * 32, "longest_edge": 2 * 96 * 96}
CLIP_PIXELS = {"shortest_edge": 4 * 32 * 32, "longest_edge": 6 * 96 * 96}
TEMPLATE = (RECIPE / "tiny" / "families" / "glm_template.jinja").read_text(encoding="utf-8").rstrip("\n")


@dataclass(frozen=True)
class GlmFamily(MropeFamily):
    build_tokenizer: object = build_glm_tokenizer

    def frames_grid(self, grid: torch.Tensor) -> torch.Tensor:
        """The real class encodes each step of time as a picture."""
        return torch.cat([torch.tensor([[1, h, w]]).repeat(t, 1) for t, h, w in grid.tolist()])

    def export_decoder(self, model: PreTrainedModel, path: Path) -> None:
        export_mrope_decoder(GlmDecoder(self.text_model(model), self.lm_head(model)), path)


@dataclass(frozen=True)
class GlmTwin(GlmFamily):
    """A layout whose graphs are those of `glm-4v`, byte for byte: they are kept once, there."""

    def verify_more(self, onnx_model: OnnxModel, model: PreTrainedModel, answers: dict[str, Answer]) -> None:
        super().verify_more(onnx_model, model, answers)
        own, twin = (FIXTURES / name / "onnx" for name in (self.name, GLM_4V.name))
        for path in own.iterdir():
            if path.read_bytes() != (twin / path.name).read_bytes():
                raise RuntimeError(f"{path} is not the same as that of {GLM_4V.name}; make that one first.")
        shutil.rmtree(own)


def _build_config(kind):
    vision = {
        "depth": 2,
        "hidden_size": 16,
        "intermediate_size": 32,
        "num_heads": 2,
        "image_size": 6 * PATCH_SIZE,  # a table of 6 x 6 positions
        "patch_size": PATCH_SIZE,
        "spatial_merge_size": MERGE_SIZE,
        "out_hidden_size": TEXT["hidden_size"],
    }
    rope = {
        "rope_type": "default",
        "rope_theta": 10000.0,
        "partial_rotary_factor": 0.5,
        "mrope_section": [2, 1, 1],  # of the 4 frequencies that half a head has
    }
    text = {**TEXT, "vocab_size": VOCABULARY_SIZE, "rope_parameters": rope}
    return kind(text_config=text, vision_config=vision, image_token_id=IMAGE_ID, **MARK_IDS)


def _build_glm4v() -> Glm4vForConditionalGeneration:
    return Glm4vForConditionalGeneration._from_config(_build_config(Glm4vConfig), attn_implementation="sdpa")


def _build_glm46v() -> Glm46VForConditionalGeneration:
    return Glm46VForConditionalGeneration._from_config(_build_config(Glm46VConfig), attn_implementation="sdpa")


def _build_processor(kind, images, tokenizer: PreTrainedTokenizerFast) -> ProcessorMixin:
    pictures = images(patch_size=PATCH_SIZE, merge_size=MERGE_SIZE, size=PIXELS)
    videos = PillowVideoProcessor(pictures, CLIP_PIXELS, whole_clip=True, frames_per_second=2)
    return with_pillow_videos(kind, pictures, tokenizer, videos, TEMPLATE)


GLM_4V = GlmFamily(
    name="glm-4v",
    title="GLM-4.1V layout: one image token for pictures and clips, M-RoPE over half a head, GLM decoder",
    seed=2,
    build_model=_build_glm4v,
    build_processor=lambda tokenizer: _build_processor(Glm4vProcessor, Glm4vImageProcessorPil, tokenizer),
    build_vision_encoder=GlmVision,
    text_model=lambda model: model.model.language_model,
    lm_head=lambda model: model.lm_head,
    record_views=record_glm_views,
)
GLM_4_6V = GlmTwin(
    name="glm-4-6v",
    title="GLM-4.6V layout: as GLM-4.1V, with tenths of seconds behind the steps of a clip",
    seed=2,
    build_model=_build_glm46v,
    build_processor=lambda tokenizer: _build_processor(Glm46VProcessor, Glm46VImageProcessorPil, tokenizer),
    build_vision_encoder=GlmVision,
    text_model=lambda model: model.model.language_model,
    lm_head=lambda model: model.lm_head,
)
