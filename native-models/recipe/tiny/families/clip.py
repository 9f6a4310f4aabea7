"""CLIP (Radford et al. 2021, arXiv 2103.00020): as two files, and as the one file with both towers."""

from dataclasses import replace

from transformers import CLIPConfig, CLIPModel, CLIPProcessor, PreTrainedTokenizerFast
from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil

from ..two_towers import TwoTowers
from .clip_tokenizer import BOS_ID, EOS_ID, MAX_LENGTH, VOCABULARY_SIZE, build_clip_tokenizer

IMAGE_SIZE, PATCH_SIZE = 48, 12


def _build_model() -> CLIPModel:
    tower = dict(hidden_size=32, intermediate_size=32, num_hidden_layers=1, num_attention_heads=4)
    text = dict(
        **tower,
        vocab_size=VOCABULARY_SIZE,
        max_position_embeddings=MAX_LENGTH,
        bos_token_id=BOS_ID,
        eos_token_id=EOS_ID,
        pad_token_id=EOS_ID,
    )
    vision = dict(**tower, image_size=IMAGE_SIZE, patch_size=PATCH_SIZE)
    return CLIPModel(CLIPConfig(text_config=text, vision_config=vision, projection_dim=24))


def _build_processor(tokenizer: PreTrainedTokenizerFast) -> CLIPProcessor:
    images = CLIPImageProcessorPil(
        size={"shortest_edge": IMAGE_SIZE}, crop_size={"height": IMAGE_SIZE, "width": IMAGE_SIZE}
    )
    return CLIPProcessor(images, tokenizer)


CLIP = TwoTowers(
    name="clip",
    title="CLIP layout: a tower for pictures, a tower for texts",
    seed=2,
    build_model=_build_model,
    build_processor=_build_processor,
    build_tokenizer=build_clip_tokenizer,
)
CLIP_BOTH = replace(CLIP, name="clip-one-file", title="CLIP layout: both towers in one file", files="both")
