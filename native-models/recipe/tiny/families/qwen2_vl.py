"""Qwen2-VL: a tower that takes pictures of any size as patches, and positions in time, height and width (M-RoPE)."""

from transformers import (
    PreTrainedTokenizerFast,
    Qwen2VLConfig,
    Qwen2VLForConditionalGeneration,
    Qwen2VLProcessor,
)
from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import Qwen2VLImageProcessorPil

from ..paths import RECIPE
from ..tokenizer import EOS_ID, IMAGE_ID, MAX_LENGTH, PAD_ID
from .qwen_family import MropeFamily
from .qwen_tokenizer import VIDEO_ID, VISION_END_ID, VISION_START_ID, VOCABULARY_SIZE
from .qwen_video import PillowVideoProcessor, with_pillow_videos
from .qwen_views import record_qwen_views
from .qwen_vision import Qwen2Vision

PATCH_SIZE, MERGE_SIZE = 8, 2
FACTOR = PATCH_SIZE * MERGE_SIZE  # 16 px: edges of resized pictures are multiples of it
PIXELS = {"shortest_edge": 32 * 32, "longest_edge": 96 * 96}  # so that the golden pictures meet both limits
TEXT = {
    "vocab_size": VOCABULARY_SIZE,
    "hidden_size": 32,
    "intermediate_size": 64,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "max_position_embeddings": MAX_LENGTH,
    "bos_token_id": None,
    "eos_token_id": EOS_ID,
    "pad_token_id": PAD_ID,
}
TOKENS = {
    "image_token_id": IMAGE_ID,
    "video_token_id": VIDEO_ID,
    "vision_start_token_id": VISION_START_ID,
    "vision_end_token_id": VISION_END_ID,
    "tie_word_embeddings": False,
}
TEMPLATE = (RECIPE / "tiny" / "families" / "qwen2_template.jinja").read_text(encoding="utf-8").rstrip("\n")


def _build_model() -> Qwen2VLForConditionalGeneration:
    vision = {
        "depth": 2,
        "embed_dim": 16,
        "hidden_size": TEXT["hidden_size"],
        "mlp_ratio": 2,
        "num_heads": 2,
        "patch_size": PATCH_SIZE,
        "spatial_merge_size": MERGE_SIZE,
    }
    rope = {"rope_type": "default", "rope_theta": 10000.0, "mrope_section": [2, 3, 3]}  # of 8 frequencies
    config = Qwen2VLConfig(text_config={**TEXT, "rope_parameters": rope}, vision_config=vision, **TOKENS)
    return Qwen2VLForConditionalGeneration._from_config(config, attn_implementation="sdpa")


def build_images(**settings) -> Qwen2VLImageProcessorPil:
    return Qwen2VLImageProcessorPil(patch_size=PATCH_SIZE, merge_size=MERGE_SIZE, size=PIXELS, **settings)


def _build_processor(tokenizer: PreTrainedTokenizerFast) -> Qwen2VLProcessor:
    videos = PillowVideoProcessor(build_images(), PIXELS, whole_clip=False, frames_per_second=2)
    return with_pillow_videos(Qwen2VLProcessor, build_images(), tokenizer, videos, TEMPLATE)


QWEN2_VL = MropeFamily(
    name="qwen2-vl",
    title="Qwen2-VL layout: patches of any picture size, M-RoPE, Qwen2 decoder",
    seed=5,
    build_model=_build_model,
    build_processor=_build_processor,
    build_vision_encoder=Qwen2Vision,
    text_model=lambda model: model.model.language_model,
    lm_head=lambda model: model.lm_head,
    grid_input="grid_thw",
    record_views=record_qwen_views,
)
