"""LLaVA-OneVision: SigLIP tower; a single picture is tiled and its features shrunk where there are too many rows,
several pictures are each seen once, padded to a square."""

from pathlib import Path

import numpy as np
from transformers import (
    AutoTokenizer,
    BatchFeature,
    LlavaOnevisionConfig,
    LlavaOnevisionForConditionalGeneration,
    PreTrainedModel,
    PreTrainedTokenizerFast,
    ProcessorMixin,
    SiglipVisionConfig,
)
from transformers import LlavaOnevisionProcessor as ReferenceProcessor
from transformers.models.llava_onevision.image_processing_pil_llava_onevision import LlavaOnevisionImageProcessorPil

from ..golden_cases import contents_as_parts, images_of
from ..images import load_for_processor
from ..templates import read_template
from ..tokenizer import IMAGE_ID
from ..view_goldens import FILES, FULL_SIZES, SIZES, record_view_goldens
from .llava_anyres import AnyresFamily, TileEncoder, views_of_one
from .llava_text import CHATML, HIDDEN, read_json, small_tokenizer, tiny_qwen2

IMAGE_SIZE, PATCH_SIZE = 28, 7  # 16 rows a tile
PINPOINTS = [[rows * IMAGE_SIZE, columns * IMAGE_SIZE] for rows in (1, 2, 3) for columns in (1, 2, 3)]
MAX_TILES = "anyres_max_3"  # more rows than three tiles have are shrunk; really anyres_max_9 of up to 36 tiles


def _build_model() -> LlavaOnevisionForConditionalGeneration:
    vision = SiglipVisionConfig(
        hidden_size=HIDDEN,
        intermediate_size=48,
        num_hidden_layers=2,
        num_attention_heads=4,
        image_size=IMAGE_SIZE,
        patch_size=PATCH_SIZE,
        vision_use_head=False,
    )
    config = LlavaOnevisionConfig(
        vision_config=vision,
        text_config=tiny_qwen2(),
        image_token_index=IMAGE_ID,
        image_grid_pinpoints=PINPOINTS,
        vision_aspect_ratio=MAX_TILES,
        tie_word_embeddings=False,
    )
    return LlavaOnevisionForConditionalGeneration._from_config(config, attn_implementation="sdpa")


class LlavaOnevisionProcessor(ReferenceProcessor):
    """Without the part for clips, which asks for torchvision."""

    def __init__(self, image_processor, tokenizer, chat_template, num_image_tokens, vision_aspect_ratio):
        ProcessorMixin.__init__(self, image_processor, tokenizer, chat_template=chat_template)
        self.num_image_tokens = num_image_tokens
        self.vision_feature_select_strategy = "full"
        self.vision_aspect_ratio = vision_aspect_ratio
        self.image_token, self.video_token = "<image>", "<video>"
        self.image_token_id = tokenizer.convert_tokens_to_ids(self.image_token)


def _build_processor(tokenizer: PreTrainedTokenizerFast) -> LlavaOnevisionProcessor:
    images = LlavaOnevisionImageProcessorPil(
        size={"height": IMAGE_SIZE, "width": IMAGE_SIZE}, image_grid_pinpoints=PINPOINTS
    )
    rows = (IMAGE_SIZE // PATCH_SIZE) ** 2
    return LlavaOnevisionProcessor(images, tokenizer, read_template("chatml-images-first"), rows, MAX_TILES)


def _view_sets():
    small = {"size": {"height": IMAGE_SIZE, "width": IMAGE_SIZE}, "image_grid_pinpoints": PINPOINTS}
    yield "tiles-28", LlavaOnevisionImageProcessorPil(**small), views_of_one, SIZES, FILES
    yield "several-28", LlavaOnevisionImageProcessorPil(**small), _views_of_several, SIZES, FILES
    yield "tiles-384", LlavaOnevisionImageProcessorPil(), views_of_one, FULL_SIZES, []


def _views_of_several(processor, picture, **settings):
    """Of one of two pictures of a conversation."""
    return np.asarray(processor([[picture, picture]], **settings)["pixel_values"][0]), {}


class LlavaOnevisionFamily(AnyresFamily):
    def prepare(self, processor: ProcessorMixin, case: str) -> tuple[str, BatchFeature]:
        """The pictures as a list of this one conversation's, as `apply_chat_template` passes them on."""
        messages = self.cases[case]
        prompt = processor.apply_chat_template(messages, add_generation_prompt=True, tokenize=False)
        images = [load_for_processor(name) for name in images_of(messages)]
        return prompt, processor(images=[images] if images else None, text=prompt, return_tensors="pt")

    def tile_counts(self, model: PreTrainedModel, inputs: BatchFeature) -> list[int]:
        counts = super().tile_counts(model, inputs)
        return counts if len(counts) == 1 else [1] * len(counts)

    def load_processor(self, source: Path) -> ProcessorMixin:
        images = LlavaOnevisionImageProcessorPil.from_pretrained(source, local_files_only=True)
        tokenizer = AutoTokenizer.from_pretrained(source, local_files_only=True)
        settings = read_json(source / "processor_config.json")
        rows, ratio = settings.get("num_image_tokens", 729), settings.get("vision_aspect_ratio", "anyres_max_9")
        return LlavaOnevisionProcessor(images, tokenizer, tokenizer.chat_template, rows, ratio)

    def finish_folder(self, folder: Path) -> None:
        record_view_goldens(folder / "views.json", _view_sets())

    def pack(self, model, pictures, sizes, newline):
        return model.model.pack_image_features(pictures, sizes, newline, model.config.vision_aspect_ratio)


LLAVA_ONEVISION = LlavaOnevisionFamily(
    name="llava-onevision",
    title="LLaVA-OneVision layout: SigLIP vision tower over tiles, Qwen2 decoder",
    seed=71,
    build_model=_build_model,
    build_processor=_build_processor,
    build_vision_encoder=TileEncoder,
    text_model=lambda model: model.model.language_model,
    lm_head=lambda model: model.lm_head,
    build_tokenizer=lambda: small_tokenizer(*CHATML),
    cases=contents_as_parts(),
)
