"""The checkpoint that everything else is made from, as `transformers` saves it."""

from pathlib import Path

import torch
from transformers import (
    GenerationConfig,
    Idefics3Processor,
    LlamaConfig,
    SmolVLMConfig,
    SmolVLMForConditionalGeneration,
    SmolVLMVisionConfig,
)
from transformers.models.smolvlm.image_processing_pil_smolvlm import SmolVLMImageProcessorPil

from tiny.json_file import write_json
from tiny.model_folder import write_preprocessor_config
from tiny.paths import RECIPE

from .shapes import Shape
from .tokenizer import SPECIAL_TOKENS, build_tokenizer

_BOS, _EOS, _PAD, _IMAGE = (SPECIAL_TOKENS.index(t) for t in ("<|im_start|>", "<end_of_utterance>", "<|im_end|>", "<image>"))
_SEED = 1
LONGEST_EDGE = 2048  # of a picture, before it is cut into tiles: HuggingFaceTB/SmolVLM-256M-Instruct


def save_checkpoint(shape: Shape, folder: Path) -> None:
    model = build_model(shape)
    draw_weights(model)
    model.save_pretrained(folder)
    GenerationConfig(bos_token_id=_BOS, eos_token_id=_EOS, pad_token_id=_PAD).save_pretrained(folder)
    # One tile: what is compared with PyTorch after the export is then a matter of seconds.
    save_processor(shape, folder, longest_edge=shape.tile_edge)


def save_processor(shape: Shape, folder: Path, longest_edge: int) -> None:
    images = SmolVLMImageProcessorPil(
        size={"longest_edge": longest_edge}, max_image_size={"longest_edge": shape.tile_edge}
    )
    template = (RECIPE / "tiny" / "families" / "idefics3_template.jinja").read_text(encoding="utf-8").rstrip("\n")
    rows = (shape.tile_edge // shape.patch // shape.shuffle) ** 2
    tokenizer = build_tokenizer(shape)
    # Idefics3's processor writes the same prompt as SmolVLM's, which needs packages for video that we do without.
    Idefics3Processor(images, tokenizer, image_seq_len=rows, chat_template=template).save_pretrained(folder)
    (folder / "preprocessor_config.json").unlink(missing_ok=True)
    write_preprocessor_config(folder, "Idefics3Processor")


def build_model(shape: Shape) -> SmolVLMForConditionalGeneration:
    vision = SmolVLMVisionConfig(
        hidden_size=shape.vision_hidden,
        intermediate_size=shape.vision_feed_forward,
        num_hidden_layers=shape.vision_layers,
        num_attention_heads=shape.vision_heads,
        image_size=shape.tile_edge,
        patch_size=shape.patch,
    )
    text = LlamaConfig(
        vocab_size=shape.vocabulary,
        hidden_size=shape.hidden,
        intermediate_size=shape.feed_forward,
        num_hidden_layers=shape.layers,
        num_attention_heads=shape.heads,
        num_key_value_heads=shape.kv_heads,
        head_dim=shape.head_dim,
        max_position_embeddings=shape.context,
        rope_parameters={"rope_type": "default", "rope_theta": shape.rope_theta},
        rms_norm_eps=1e-5,
        tie_word_embeddings=False,
        bos_token_id=_BOS,
        eos_token_id=_EOS,
        pad_token_id=_PAD,
    )
    config = SmolVLMConfig(
        vision_config=vision,
        text_config=text,
        image_token_id=_IMAGE,
        scale_factor=shape.shuffle,
        pad_token_id=_PAD,
        tie_word_embeddings=False,
    )
    return SmolVLMForConditionalGeneration._from_config(config, attn_implementation="sdpa")


@torch.no_grad()
def draw_weights(model: SmolVLMForConditionalGeneration) -> None:
    """Every layer keeps the size of what it is given, so that numbers stay ordinary and greedy choices are clear.

    Special tokens get a logit of exactly 0, far below the largest of the others: no answer ends before its limit, in
    any runtime and any precision.
    """
    random = torch.Generator().manual_seed(_SEED)
    for name, parameter in sorted(model.named_parameters()):
        if parameter.dim() > 1:
            inputs = parameter[0].numel()
            std = 1.0 if "embed_tokens" in name or "position_embedding" in name else inputs**-0.5
            parameter.normal_(0.0, std, generator=random)
        elif name.endswith("bias"):
            parameter.zero_()
        else:
            parameter.fill_(1.0)
    model.lm_head.weight[: len(SPECIAL_TOKENS)] = 0.0
