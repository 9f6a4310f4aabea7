"""LLaVA-NeXT (1.6): CLIP tower, tiles chosen by the picture's shape, CLIP's class token dropped."""

from pathlib import Path

from transformers import (
    CLIPVisionConfig,
    LlavaNextConfig,
    LlavaNextForConditionalGeneration,
    LlavaNextProcessor,
    PreTrainedTokenizerFast,
)
from transformers.models.llava_next.image_processing_pil_llava_next import LlavaNextImageProcessorPil

from ..tokenizer import IMAGE_ID
from ..view_goldens import FILES, FULL_SIZES, SIZES, record_view_goldens
from .llava import read_llava_template
from .llava_anyres import AnyresFamily, TileEncoder, views_of_one
from .llava_text import HIDDEN, small_tokenizer, tiny_llama

IMAGE_SIZE, PATCH_SIZE = 28, 7  # 16 rows a tile
PINPOINTS = [[28, 56], [56, 28], [56, 56], [84, 28], [28, 84]]  # [height, width]


def _build_model() -> LlavaNextForConditionalGeneration:
    vision = CLIPVisionConfig(
        hidden_size=HIDDEN,
        intermediate_size=48,
        num_hidden_layers=3,
        num_attention_heads=4,
        projection_dim=HIDDEN,
        image_size=IMAGE_SIZE,
        patch_size=PATCH_SIZE,
    )
    config = LlavaNextConfig(
        vision_config=vision,
        text_config=tiny_llama(),
        image_token_index=IMAGE_ID,
        image_grid_pinpoints=PINPOINTS,
        image_seq_length=(IMAGE_SIZE // PATCH_SIZE) ** 2,
        vision_feature_layer=-2,
        vision_feature_select_strategy="default",
        tie_word_embeddings=False,
    )
    return LlavaNextForConditionalGeneration._from_config(config, attn_implementation="sdpa")


def _build_processor(tokenizer: PreTrainedTokenizerFast) -> LlavaNextProcessor:
    images = LlavaNextImageProcessorPil(
        size={"shortest_edge": IMAGE_SIZE},
        crop_size={"height": IMAGE_SIZE, "width": IMAGE_SIZE},
        image_grid_pinpoints=PINPOINTS,
    )
    return LlavaNextProcessor(
        images,
        tokenizer,
        patch_size=PATCH_SIZE,
        vision_feature_select_strategy="default",
        num_additional_image_tokens=1,  # CLIP's class token, which "default" takes off again
        chat_template=read_llava_template(),
    )


def _view_sets():
    small = {
        "size": {"shortest_edge": IMAGE_SIZE},
        "crop_size": {"height": IMAGE_SIZE, "width": IMAGE_SIZE},
        "image_grid_pinpoints": PINPOINTS,
    }
    full = {"size": {"shortest_edge": 336}, "crop_size": {"height": 336, "width": 336}}
    yield "tiles-28", LlavaNextImageProcessorPil(**small), views_of_one, SIZES, FILES
    yield "tiles-336", LlavaNextImageProcessorPil(**full), views_of_one, FULL_SIZES, []


class LlavaNextFamily(AnyresFamily):
    def finish_folder(self, folder: Path) -> None:
        record_view_goldens(folder / "views.json", _view_sets())

    def pack(self, model, pictures, sizes, newline):
        strategy = model.config.vision_feature_select_strategy
        return model.model.pack_image_features(pictures, sizes, strategy, newline)


LLAVA_NEXT = LlavaNextFamily(
    name="llava-next",
    title="LLaVA-NeXT layout: CLIP vision tower over tiles, Llama decoder",
    seed=107,
    build_model=_build_model,
    build_processor=_build_processor,
    build_vision_encoder=TileEncoder,
    text_model=lambda model: model.model.language_model,
    lm_head=lambda model: model.lm_head,
    build_tokenizer=small_tokenizer,
)
