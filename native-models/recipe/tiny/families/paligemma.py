"""PaliGemma 2: SigLIP patches and the question as one prefix that attends both ways, a Gemma 2 decoder, no template."""

from pathlib import Path
from unittest import mock

import torch
from transformers import (
    Gemma2Config,
    PaliGemmaConfig,
    PaliGemmaForConditionalGeneration,
    PaliGemmaProcessor,
    PreTrainedTokenizerFast,
    SiglipVisionConfig,
)
from transformers.models.paligemma import processing_paligemma
from transformers.models.siglip.image_processing_pil_siglip import SiglipImageProcessorPil

from ..export_onnx import export_embed_tokens
from ..family import Family
from ..golden_cases import CASES, images_of, texts_of
from ..images import load_for_processor
from ..tokenizer import BOS_ID, EOS_ID, IMAGE_ID, MAX_LENGTH, PAD_ID
from .gemma_decoder import PrefixDecoder, export_gemma_decoder
from .gemma_tokenizer import build_gemma_tokenizer

IMAGE_SIZE, PATCH_SIZE = 28, 7  # 16 image tokens
# The real vocabularies have 1,024 places and 128 shapes.
PLACES = [f"<loc{place:04}>" for place in range(0, 1024, 128)]
SPECIAL_TOKENS = ["<unk>", "<bos>", "<eos>", "<pad>", "<image>", *PLACES]
VOCABULARY_SIZE = 352


def _build_tokenizer() -> PreTrainedTokenizerFast:
    return build_gemma_tokenizer(SPECIAL_TOKENS, VOCABULARY_SIZE, image_token="<image>")


def _build_model() -> PaliGemmaForConditionalGeneration:
    vision = SiglipVisionConfig(
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        image_size=IMAGE_SIZE,
        patch_size=PATCH_SIZE,
        projection_dim=32,
        vision_use_head=False,
    )
    text = Gemma2Config(
        vocab_size=VOCABULARY_SIZE,
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        head_dim=16,
        query_pre_attn_scalar=16,
        sliding_window=MAX_LENGTH,
        max_position_embeddings=MAX_LENGTH,
        tie_word_embeddings=False,
        bos_token_id=BOS_ID,
        eos_token_id=EOS_ID,
        pad_token_id=PAD_ID,
    )
    config = PaliGemmaConfig(
        vision_config=vision,
        text_config=text,
        image_token_index=IMAGE_ID,
        projection_dim=32,
        hidden_size=32,
        tie_word_embeddings=False,
    )
    return PaliGemmaForConditionalGeneration._from_config(config, attn_implementation="eager")


def _build_processor(tokenizer: PreTrainedTokenizerFast) -> PaliGemmaProcessor:
    images = SiglipImageProcessorPil(size={"height": IMAGE_SIZE, "width": IMAGE_SIZE})
    images.image_seq_length = (IMAGE_SIZE // PATCH_SIZE) ** 2
    with mock.patch.object(processing_paligemma, "EXTRA_TOKENS", []):  # it would add all places and shapes
        return PaliGemmaProcessor(images, tokenizer)


class _VisionEncoder(torch.nn.Module):
    """pixel_values [n, 3, H, W] -> image_features [n, patches, hidden]."""

    def __init__(self, model: PaliGemmaForConditionalGeneration) -> None:
        super().__init__()
        self.model = model.model

    def forward(self, pixel_values: torch.Tensor) -> torch.Tensor:
        return self.model.multi_modal_projector(self.model.vision_tower(pixel_values).last_hidden_state)


class PaliGemma(Family):
    def prepare(self, processor, case: str):
        """It was trained on pictures and one question: of a conversation it sees all pictures and the last question."""
        messages = self.cases[case]
        images = [load_for_processor(name) for name in images_of(messages)]
        prompt = "".join(texts_of(messages[-1:]))
        if not images:  # the processor refuses; this is what it writes behind the pictures
            text = processor.tokenizer.bos_token + prompt + "\n"
            inputs = processor.tokenizer(text, return_tensors="pt", return_token_type_ids=True, add_special_tokens=False)
            return text, inputs
        marked = processor.image_token * len(images) + prompt
        inputs = processor(images=images, text=marked, return_tensors="pt", add_special_tokens=False)
        inputs.pop("labels", None)
        return processor.image_token * len(images) + processor.tokenizer.bos_token + prompt + "\n", inputs

    def export(self, model, folder: Path) -> None:
        self.export_vision(model, folder / "vision_encoder.onnx")
        export_embed_tokens(model, folder / "embed_tokens.onnx")
        decoder = PrefixDecoder(self.text_model(model), self.lm_head(model))
        export_gemma_decoder(decoder, folder / "decoder_model_merged.onnx")

    def positions(self, model, inputs):
        return super().positions(model, inputs) + 1

    def verify_chunked_prefill(self, onnx_model, model, answer) -> None:
        """A prefix that attends both ways cannot come in pieces."""


PALIGEMMA = PaliGemma(
    name="paligemma",
    title="PaliGemma 2 layout: SigLIP tower, Gemma 2 decoder whose prompt attends both ways",
    seed=1,
    build_model=_build_model,
    build_processor=_build_processor,
    build_vision_encoder=_VisionEncoder,
    text_model=lambda model: model.model.language_model,
    lm_head=lambda model: model.lm_head,
    build_tokenizer=_build_tokenizer,
    cases=CASES,
)
