"""BLIP (Li et al. 2022, arXiv 2201.12086): a ViT, and a BERT that looks at its patches by cross-attention.

Three heads of one body: captioning, visual question answering, image-text matching.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from transformers import (
    BatchFeature,
    BlipConfig,
    BlipForConditionalGeneration,
    BlipForQuestionAnswering,
    BlipProcessor,
    PreTrainedModel,
    PreTrainedTokenizerFast,
    ProcessorMixin,
)
from transformers.models.blip.image_processing_pil_blip import BlipImageProcessorPil

from ..encoder_decoder import EncoderDecoder
from ..export_onnx import BATCH, NEW, export_graph
from ..family import Module
from ..golden_cases import image_part, images_of, text_part, user
from ..images import load_for_processor
from ..run_onnx import OnnxModel
from ..view_goldens import FILES, FULL_SIZES, SIZES, record_view_goldens
from .bert_tokenizer import BOS_ID, MAX_LENGTH, PAD_ID, SEP_ID, VOCABULARY_SIZE, build_bert_tokenizer

IMAGE_SIZE, PATCH_SIZE = 48, 12  # 16 patches and a class token

_TURNS = [
    user(image_part("bars.png"), text_part("How many bars are there?")),
    {"role": "assistant", "content": [text_part("Four.")]},
]
_SHAPES = {
    "grey": [user(image_part("grey.png"))],
    "transparent": [user(image_part("alpha.png"))],
    "turned": [user(image_part("sideways.jpg"))],
}
CAPTION_CASES = {
    "one-image": [user(image_part("gradient.png"))],
    "prefix": [user(image_part("banner.png"), text_part("a picture of"))],
    "image-in-second-turn": [*_TURNS, user(image_part("alpha.png"), text_part("the colour is"))],
    "korean": [user(image_part("palette.png"), text_part("이 그림에는"))],
    **_SHAPES,
}
QUESTION_CASES = {
    "one-image": [user(image_part("gradient.png"), text_part("What is in this picture?"))],
    "question-in-second-turn": [*_TURNS, user(text_part("Which one is the tallest?"))],
    "image-in-second-turn": [*_TURNS, user(image_part("alpha.png"), text_part("Which colour is this?"))],
    "korean": [user(image_part("palette.png"), text_part("이 그림에 무엇이 있나요?"))],
    **{name: [user(*messages[0]["content"], text_part("What is it?"))] for name, messages in _SHAPES.items()},
}


def build_blip_config() -> BlipConfig:
    text = dict(
        vocab_size=VOCABULARY_SIZE,
        hidden_size=32,
        intermediate_size=32,
        projection_dim=32,
        num_hidden_layers=2,
        num_attention_heads=4,
        max_position_embeddings=MAX_LENGTH,
        bos_token_id=BOS_ID,
        eos_token_id=SEP_ID,
        sep_token_id=SEP_ID,
        pad_token_id=PAD_ID,
        tie_word_embeddings=False,
    )
    vision = dict(
        hidden_size=32,
        intermediate_size=32,
        num_hidden_layers=1,
        num_attention_heads=4,
        image_size=IMAGE_SIZE,
        patch_size=PATCH_SIZE,
    )
    return BlipConfig(text_config=text, vision_config=vision, image_text_hidden_size=32, tie_word_embeddings=False)


def build_blip_processor(tokenizer: PreTrainedTokenizerFast) -> BlipProcessor:
    return BlipProcessor(BlipImageProcessorPil(size={"height": IMAGE_SIZE, "width": IMAGE_SIZE}), tokenizer)


class VisionModel(torch.nn.Module):
    """pixel_values [n, 3, H, W] -> last_hidden_state [n, patches + 1, hidden]."""

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.vision_model = model.vision_model

    def forward(self, pixel_values):
        return self.vision_model(pixel_values).last_hidden_state


class _TextDecoder(torch.nn.Module):
    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.text_decoder = model.text_decoder

    def forward(self, ids, states, cache):
        return self.text_decoder(
            input_ids=ids, encoder_hidden_states=states, past_key_values=cache, use_cache=cache is not None
        ).logits


@dataclass(frozen=True)
class BlipCaptioner(EncoderDecoder):
    """The prefix is what the decoder begins with."""

    def prepare(self, processor: ProcessorMixin, case: str) -> tuple[str, BatchFeature]:
        prompt, pixels = _last_question(processor, self.cases[case])
        ids = processor.tokenizer(prompt).input_ids
        # Published tokenizers do not know the token that begins a caption; the model does.
        first = ids[0] if processor.tokenizer.bos_token_id is None else processor.tokenizer.bos_token_id
        return prompt, BatchFeature({"input_ids": torch.tensor([[first, *ids[1:-1]]]), "pixel_values": pixels})

    def decoder_ids(self, model: PreTrainedModel, inputs: BatchFeature) -> list[int]:
        return [model.config.text_config.bos_token_id, *inputs["input_ids"][0, 1:].tolist()]

    def encoder_states(self, model: PreTrainedModel, inputs: BatchFeature) -> torch.Tensor:
        return model.vision_model(inputs["pixel_values"]).last_hidden_state

    def cross_decoder(self, model: PreTrainedModel) -> Module:
        return _TextDecoder(model)

    def export(self, model: PreTrainedModel, folder: Path) -> None:
        export_blip_vision(model, folder)
        self.export_decoder(model, folder)

    def onnx_states(self, onnx_model: OnnxModel, inputs: BatchFeature) -> tuple[np.ndarray, np.ndarray | None]:
        states = onnx_model.run("vision_encoder", {"pixel_values": inputs["pixel_values"].numpy()})[0]
        return states, states

    def finish_folder(self, folder: Path) -> None:
        if self.name == "blip":
            record_view_goldens(folder / "views.json", _view_sets())


@dataclass(frozen=True)
class BlipAnswerer(BlipCaptioner):
    """A second BERT reads the question while it looks at the picture; the decoder attends to what that gives."""

    def prepare(self, processor: ProcessorMixin, case: str) -> tuple[str, BatchFeature]:
        prompt, pixels = _last_question(processor, self.cases[case])
        ids = processor.tokenizer(prompt, return_tensors="pt").input_ids
        return prompt, BatchFeature({"input_ids": ids, "pixel_values": pixels})

    def decoder_ids(self, model: PreTrainedModel, inputs: BatchFeature) -> list[int]:
        return [model.config.text_config.bos_token_id]

    def encoder_states(self, model: PreTrainedModel, inputs: BatchFeature) -> torch.Tensor:
        picture = super().encoder_states(model, inputs)
        return model.text_encoder(inputs["input_ids"], encoder_hidden_states=picture).last_hidden_state

    def export(self, model: PreTrainedModel, folder: Path) -> None:
        super().export(model, folder)
        hidden = model.config.vision_config.hidden_size
        export_text_encoder(_TextEncoder(model), hidden, folder / "text_encoder.onnx")

    def onnx_states(self, onnx_model: OnnxModel, inputs: BatchFeature) -> tuple[np.ndarray, np.ndarray | None]:
        picture, _ = super().onnx_states(onnx_model, inputs)
        ids = inputs["input_ids"].numpy()
        feeds = {"input_ids": ids, "attention_mask": np.ones_like(ids), "encoder_hidden_states": picture}
        return onnx_model.run("text_encoder", feeds)[0], picture


class _TextEncoder(torch.nn.Module):
    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.text_encoder = model.text_encoder

    def forward(self, input_ids, attention_mask, encoder_hidden_states):
        return self.text_encoder(
            input_ids, attention_mask=attention_mask, encoder_hidden_states=encoder_hidden_states
        ).last_hidden_state


def export_blip_vision(model: PreTrainedModel, folder: Path) -> None:
    axes = {0: "batch_size"}
    edge = model.config.vision_config.image_size
    pixels = torch.zeros(BATCH, 3, edge, edge)
    path = folder / "vision_encoder.onnx"
    export_graph(VisionModel(model), (pixels,), path, {"pixel_values": axes}, {"last_hidden_state": axes})


def export_text_encoder(encoder: Module, hidden: int, path: Path) -> None:
    """input_ids, attention_mask [n, S], encoder_hidden_states [n, rows, hidden]."""
    text = {0: "batch_size", 1: "sequence_length"}
    ids = torch.ones(BATCH, NEW, dtype=torch.int64)
    states = torch.zeros(BATCH, NEW + 1, hidden)
    inputs = {
        "input_ids": text,
        "attention_mask": text,
        "encoder_hidden_states": {0: "batch_size", 1: "encoder_sequence_length"},
    }
    export_graph(encoder, (ids, torch.ones_like(ids), states), path, inputs, {"last_hidden_state": text})


def _view_sets():
    size = {"height": IMAGE_SIZE, "width": IMAGE_SIZE}
    yield "blip-48", BlipImageProcessorPil(size=size), squeezed_view, SIZES, FILES
    yield "blip-384", BlipImageProcessorPil(), squeezed_view, FULL_SIZES, []


def squeezed_view(processor, picture, **settings):
    return np.asarray(processor(picture, **settings)["pixel_values"]), {}


def _last_question(processor: ProcessorMixin, messages) -> tuple[str, torch.Tensor]:
    """These models know neither turns nor several pictures: the last question, about the latest picture."""
    picture = load_for_processor(images_of(messages)[-1])
    content = messages[-1]["content"]
    prompt = " ".join(part["text"] for part in content if part["type"] == "text")
    return prompt, processor.image_processor(picture, return_tensors="pt")["pixel_values"]


BLIP = BlipCaptioner(
    name="blip",
    title="BLIP captioning layout: ViT, BERT decoder with cross-attention",
    seed=0,
    build_model=lambda: BlipForConditionalGeneration(build_blip_config()),
    build_processor=build_blip_processor,
    build_vision_encoder=VisionModel,
    build_tokenizer=build_bert_tokenizer,
    cases=CAPTION_CASES,
)
BLIP_VQA = BlipAnswerer(
    name="blip-vqa",
    title="BLIP question answering layout: ViT, BERT encoder and decoder with cross-attention",
    seed=4,
    build_model=lambda: BlipForQuestionAnswering(build_blip_config()),
    build_processor=build_blip_processor,
    build_vision_encoder=VisionModel,
    build_tokenizer=build_bert_tokenizer,
    cases=QUESTION_CASES,
)
