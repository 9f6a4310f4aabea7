"""What LLaVA fixtures share, whichever vision tower they have: text model, processor, vision wrapper."""

import torch
from transformers import (
    LlamaConfig,
    LlavaConfig,
    LlavaForConditionalGeneration,
    LlavaProcessor,
    PreTrainedConfig,
    PreTrainedTokenizerFast,
)

from ..paths import RECIPE
from ..tokenizer import BOS_ID, EOS_ID, IMAGE_ID, MAX_LENGTH, PAD_ID, VOCABULARY_SIZE


def build_llava(vision: PreTrainedConfig, *, feature_layer: int, select_strategy: str) -> LlavaForConditionalGeneration:
    text = LlamaConfig(
        vocab_size=VOCABULARY_SIZE,
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,  # fewer than heads: grouped-query attention is really exercised
        head_dim=16,  # not hidden_size / heads; and GroupQueryAttention rotates only multiples of 16
        max_position_embeddings=MAX_LENGTH,
        tie_word_embeddings=False,
        bos_token_id=BOS_ID,
        eos_token_id=EOS_ID,
        pad_token_id=PAD_ID,
    )
    config = LlavaConfig(
        vision_config=vision,
        text_config=text,
        image_token_id=IMAGE_ID,
        image_seq_length=(vision.image_size // vision.patch_size) ** 2,
        vision_feature_layer=feature_layer,
        vision_feature_select_strategy=select_strategy,
        tie_word_embeddings=False,
    )
    return LlavaForConditionalGeneration._from_config(config, attn_implementation="sdpa")


def build_llava_processor(image_processor, tokenizer: PreTrainedTokenizerFast, **settings) -> LlavaProcessor:
    return LlavaProcessor(image_processor, tokenizer, chat_template=read_llava_template(), **settings)


def read_llava_template() -> str:
    return (RECIPE / "tiny" / "chat_template.jinja").read_text(encoding="utf-8").rstrip("\n")


class VisionEncoder(torch.nn.Module):
    """pixel_values [n,3,H,W] -> image_features [n,patches,hidden].

    Not `get_image_features`: that returns a list, so a trace bakes in the number of images without a word.
    """

    def __init__(self, model: LlavaForConditionalGeneration) -> None:
        super().__init__()
        self.tower = model.model.vision_tower
        self.projector = model.model.multi_modal_projector
        self.layer = model.config.vision_feature_layer
        self.skips_class_token = model.config.vision_feature_select_strategy == "default"

    def forward(self, pixel_values: torch.Tensor) -> torch.Tensor:
        features = self.tower(pixel_values, output_hidden_states=True).hidden_states[self.layer]
        return self.projector(features[:, 1:] if self.skips_class_token else features)
