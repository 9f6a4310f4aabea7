"""Qwen2.5-VL: most layers of the tower attend within windows; time in a clip counts in seconds."""

from transformers import (
    PreTrainedTokenizerFast,
    Qwen2_5_VLConfig,
    Qwen2_5_VLForConditionalGeneration,
    Qwen2_5_VLProcessor,
)

from .qwen2_vl import FACTOR, MERGE_SIZE, PATCH_SIZE, PIXELS, TEMPLATE, TEXT, TOKENS, build_images
from .qwen_family import MropeFamily, cases_with_clip
from .qwen_video import PillowVideoProcessor, with_pillow_videos
from .qwen_vision import Qwen25Vision

# With 2 positions a second and 0.8 s a step of time: steps at 0, 1.6 and 3.2, of which whole positions are kept.
# No more, because transformers 5.18 goes on behind a clip from its height and width alone, unlike the paper.
FRAMES_PER_SECOND, POSITIONS_PER_SECOND = 2.5, 2


def _build_model() -> Qwen2_5_VLForConditionalGeneration:
    vision = {
        "depth": 3,
        "hidden_size": 16,
        "intermediate_size": 32,
        "num_heads": 2,
        "patch_size": PATCH_SIZE,
        "spatial_merge_size": MERGE_SIZE,
        "window_size": 2 * FACTOR,  # 2 x 2 rows of features; edges cut some windows short
        "fullatt_block_indexes": [1],
        "out_hidden_size": TEXT["hidden_size"],
        "tokens_per_second": POSITIONS_PER_SECOND,
    }
    rope = {"rope_type": "default", "rope_theta": 10000.0, "mrope_section": [2, 3, 3]}  # of 8 frequencies
    config = Qwen2_5_VLConfig(text_config={**TEXT, "rope_parameters": rope}, vision_config=vision, **TOKENS)
    return Qwen2_5_VLForConditionalGeneration._from_config(config, attn_implementation="sdpa")


def _build_processor(tokenizer: PreTrainedTokenizerFast) -> Qwen2_5_VLProcessor:
    videos = PillowVideoProcessor(build_images(), PIXELS, whole_clip=False, frames_per_second=FRAMES_PER_SECOND)
    return with_pillow_videos(Qwen2_5_VLProcessor, build_images(), tokenizer, videos, TEMPLATE)


QWEN2_5_VL = MropeFamily(
    name="qwen2-5-vl",
    title="Qwen2.5-VL layout: window attention in the tower, M-RoPE with seconds, Qwen2 decoder",
    seed=9,
    build_model=_build_model,
    build_processor=_build_processor,
    build_vision_encoder=Qwen25Vision,
    text_model=lambda model: model.model.language_model,
    lm_head=lambda model: model.lm_head,
    cases=cases_with_clip(FRAMES_PER_SECOND),
)
