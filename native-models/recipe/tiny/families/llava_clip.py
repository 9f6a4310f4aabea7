"""LLaVA-1.5: CLIP tower without its class token, last layer but one, Llama decoder."""

from transformers import CLIPVisionConfig, LlavaForConditionalGeneration, LlavaProcessor, PreTrainedTokenizerFast
from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil

from ..family import Family
from .llava import VisionEncoder, build_llava, build_llava_processor

IMAGE_SIZE, PATCH_SIZE = 56, 14  # 16 image tokens


def _build_model() -> LlavaForConditionalGeneration:
    vision = CLIPVisionConfig(
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=3,
        num_attention_heads=4,
        projection_dim=32,
        image_size=IMAGE_SIZE,
        patch_size=PATCH_SIZE,
    )
    return build_llava(vision, feature_layer=-2, select_strategy="default")


def _build_processor(tokenizer: PreTrainedTokenizerFast) -> LlavaProcessor:
    images = CLIPImageProcessorPil(
        size={"shortest_edge": IMAGE_SIZE}, crop_size={"height": IMAGE_SIZE, "width": IMAGE_SIZE}
    )
    return build_llava_processor(
        images,
        tokenizer,
        patch_size=PATCH_SIZE,
        vision_feature_select_strategy="default",
        num_additional_image_tokens=1,  # CLIP's class token, which "default" takes off again
    )


LLAVA = Family(
    name="llava",
    title="LLaVA-1.5 layout: CLIP vision tower, Llama decoder",
    seed=93,
    build_model=_build_model,
    build_processor=_build_processor,
    build_vision_encoder=VisionEncoder,
    text_model=lambda model: model.model.language_model,
    lm_head=lambda model: model.lm_head,
)
