"""LLaVA with a SigLIP tower: every patch of the last layer is used, images are squeezed to a square."""

from transformers import LlavaForConditionalGeneration, LlavaProcessor, PreTrainedTokenizerFast, SiglipVisionConfig
from transformers.models.siglip.image_processing_pil_siglip import SiglipImageProcessorPil

from ..family import Family
from .llava import VisionEncoder, build_llava, build_llava_processor

IMAGE_SIZE, PATCH_SIZE = 60, 12  # 25 image tokens


def _build_model() -> LlavaForConditionalGeneration:
    vision = SiglipVisionConfig(
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        image_size=IMAGE_SIZE,
        patch_size=PATCH_SIZE,
        vision_use_head=False,
    )
    return build_llava(vision, feature_layer=-1, select_strategy="full")


def _build_processor(tokenizer: PreTrainedTokenizerFast) -> LlavaProcessor:
    images = SiglipImageProcessorPil(size={"height": IMAGE_SIZE, "width": IMAGE_SIZE})
    return build_llava_processor(
        images,
        tokenizer,
        patch_size=PATCH_SIZE,
        vision_feature_select_strategy="full",
        num_additional_image_tokens=0,
    )


LLAVA_SIGLIP = Family(
    name="llava-siglip",
    title="LLaVA layout with a SigLIP vision tower, Llama decoder",
    seed=44,
    build_model=_build_model,
    build_processor=_build_processor,
    build_vision_encoder=VisionEncoder,
    text_model=lambda model: model.model.language_model,
    lm_head=lambda model: model.lm_head,
)
