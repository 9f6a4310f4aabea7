"""SigLIP (Zhai et al. 2023, arXiv 2303.15343): each label has its own chance, by a sigmoid with a bias."""

import torch
from transformers import PreTrainedModel, PreTrainedTokenizerFast, SiglipConfig, SiglipModel, SiglipProcessor
from transformers.models.siglip.image_processing_pil_siglip import SiglipImageProcessorPil

from ..tokenizer import EOS_ID, VOCABULARY_SIZE
from ..two_towers import TwoTowers
from .sentencepiece_tokenizer import build_siglip_tokenizer

IMAGE_SIZE, PATCH_SIZE, TEXT_LENGTH = 48, 12, 32


def text_tower() -> dict:
    return dict(
        vocab_size=VOCABULARY_SIZE,
        hidden_size=32,
        intermediate_size=32,
        num_hidden_layers=1,
        num_attention_heads=4,
        max_position_embeddings=TEXT_LENGTH,
        projection_size=32,
        bos_token_id=1,
        eos_token_id=EOS_ID,
        pad_token_id=EOS_ID,
    )


def _build_model() -> SiglipModel:
    vision = dict(
        hidden_size=32,
        intermediate_size=32,
        num_hidden_layers=1,
        num_attention_heads=4,
        image_size=IMAGE_SIZE,
        patch_size=PATCH_SIZE,
    )
    return SiglipModel(SiglipConfig(text_config=text_tower(), vision_config=vision))


def _build_processor(tokenizer: PreTrainedTokenizerFast) -> SiglipProcessor:
    return SiglipProcessor(SiglipImageProcessorPil(size={"height": IMAGE_SIZE, "width": IMAGE_SIZE}), tokenizer)


class SiglipTowers(TwoTowers):
    def adjust_weights(self, model: PreTrainedModel) -> None:
        """What a text gives is read off its last place, which is mostly filling: attention must carry more to it."""
        with torch.no_grad():
            for name, parameter in model.named_parameters():
                if "self_attn" in name and name.endswith("weight"):
                    parameter.mul_(4 if "v_proj" in name or "out_proj" in name else 2)


SIGLIP = SiglipTowers(
    name="siglip",
    title="SigLIP layout: a tower for pictures, a tower for texts, sigmoid scores",
    seed=0,
    build_model=_build_model,
    build_processor=_build_processor,
    build_tokenizer=lambda: build_siglip_tokenizer(TEXT_LENGTH),
    vision_output="pooler_output",
    text_output="pooler_output",
    text_inputs=("input_ids",),
    text_length=TEXT_LENGTH,
)
