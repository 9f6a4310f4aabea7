"""What a family file must say, and what it may override. Everything else about making a fixture is shared.

A family whose pictures become rows that take the places of image tokens in front of a causal decoder fills in the
fields. One that differs (other inputs of the vision encoder, other parts, other positions) subclasses `Family` and
overrides the methods that do not fit.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from transformers import (
    AutoProcessor,
    BatchFeature,
    PreTrainedConfig,
    PreTrainedModel,
    PreTrainedTokenizerFast,
    ProcessorMixin,
)

from .answer import NEW_TOKENS, Answer, greedy, prepare
from .export_onnx import Decoder, export_decoder, export_embed_tokens, export_vision_encoder
from .golden_cases import CASES, Message
from .run_onnx import DecoderPrompt, OnnxModel, Run
from .tokenizer import IMAGE_ID, build_tokenizer
from .verify import verify_chunked_prefill, verify_image_counts, verify_run

Module = torch.nn.Module


@dataclass(frozen=True)
class Family:
    name: str  # of the fixture's folder
    title: str  # one line for the model card
    seed: int  # found by `python -m tiny.find_seed NAME`; checked again whenever goldens are recorded
    build_model: Callable[[], PreTrainedModel]  # architecture only; the weights are drawn afterwards
    build_processor: Callable[[PreTrainedTokenizerFast], ProcessorMixin]
    # The values of `vision_inputs` -> one output or a tuple of them; must trace with the number of images left open
    build_vision_encoder: Callable[[PreTrainedModel], Module] | None = None
    # The parts of the text model that the exported decoder consists of.
    text_model: Callable[[PreTrainedModel], Module] | None = None
    lm_head: Callable[[PreTrainedModel], Module] | None = None
    build_tokenizer: Callable[[], PreTrainedTokenizerFast] = build_tokenizer
    image_id: int = IMAGE_ID
    cases: Mapping[str, list[Message]] = field(default_factory=lambda: CASES)
    vision_outputs: tuple[str, ...] = ("image_features",)
    packs_rows: bool = False  # `image_rows` is more than the features in a row, so both are recorded

    def adjust_weights(self, model: PreTrainedModel) -> None:
        """Changes drawn weights that give poor goldens or mean another thing here. Must keep to the grid."""

    # ---- What PyTorch answers

    def prepare(self, processor: ProcessorMixin, case: str) -> tuple[str, BatchFeature]:
        """The rendered prompt, and the model inputs with image tokens expanded."""
        return prepare(processor, self.cases[case])

    def answer(self, model: PreTrainedModel, processor: ProcessorMixin, case: str) -> Answer:
        prompt, inputs = self.prepare(processor, case)
        return Answer(prompt, inputs, *self.generate(model, inputs))

    def generate(self, model: PreTrainedModel, inputs: BatchFeature) -> tuple[list[int], np.ndarray]:
        return greedy(model, inputs)

    def spoilt_pictures(self, inputs: BatchFeature) -> Iterator[BatchFeature]:
        """Inputs whose answer must differ, or the golden would prove little about images: colours swapped, mirrored."""
        for axis in (-3, -1):
            yield BatchFeature({**inputs, "pixel_values": inputs["pixel_values"].flip(axis)})

    # ---- The steps on the way, which are recorded too

    def vision_inputs(self, model: PreTrainedModel, inputs: BatchFeature) -> dict[str, torch.Tensor]:
        """What the exported vision encoder is fed, by name, in the order of its arguments; {} without images."""
        return {"pixel_values": inputs["pixel_values"]} if "pixel_values" in inputs else {}

    def recorded_pixels(self, vision: dict[str, torch.Tensor]) -> torch.Tensor | None:
        """Of `vision_inputs`, what any implementation must come to; one may leave out padding."""
        return vision.get("pixel_values")

    def encode(self, model: PreTrainedModel, inputs: BatchFeature) -> dict[str, torch.Tensor]:
        """What PyTorch makes of `vision_inputs`, by the names in `vision_outputs`; {} without images."""
        feeds = self.vision_inputs(model, inputs)
        if not feeds:
            return {}
        outputs = self.build_vision_encoder(model).eval()(*feeds.values())
        outputs = (outputs,) if isinstance(outputs, torch.Tensor) else outputs
        return dict(zip(self.vision_outputs, outputs, strict=True))

    def image_rows(
        self, model: PreTrainedModel, inputs: BatchFeature, encoded: dict[str, torch.Tensor]
    ) -> torch.Tensor | None:
        """The rows [image tokens, hidden] that take the places of the image tokens, in reading order."""
        return encoded["image_features"].flatten(0, -2) if encoded else None

    # ---- The ONNX files

    def export(self, model: PreTrainedModel, folder: Path) -> None:
        """Writes PART.onnx for each part that the runtime will open."""
        self.export_vision(model, folder / "vision_encoder.onnx")
        export_embed_tokens(model, folder / "embed_tokens.onnx")
        export_decoder(Decoder(self.text_model(model), self.lm_head(model)), folder / "decoder_model_merged.onnx")

    def export_vision(self, model: PreTrainedModel, path: Path) -> None:
        edge = model.config.vision_config.image_size
        export_vision_encoder(self.build_vision_encoder(model), edge, path, self.vision_outputs)

    def run(self, onnx_model: OnnxModel, model: PreTrainedModel, inputs: BatchFeature, steps: int) -> Run:
        """Answers with the exported files alone; `model` is for what the runtime computes, such as positions."""
        return onnx_model.generate(*self.decoder_prompt(onnx_model, model, inputs), steps)

    def encode_onnx(self, onnx_model: OnnxModel, model: PreTrainedModel, inputs: BatchFeature) -> dict[str, np.ndarray]:
        """`encode` with the exported file; {} without images."""
        feeds = {name: value.numpy() for name, value in self.vision_inputs(model, inputs).items()}
        return onnx_model.encode(feeds) if feeds else {}

    def decoder_prompt(
        self, onnx_model: OnnxModel, model: PreTrainedModel, inputs: BatchFeature
    ) -> tuple[DecoderPrompt, np.ndarray | None]:
        """The prompt as the exported files embed it, and the vision encoder's features."""
        encoded = self.encode_onnx(onnx_model, model, inputs)
        ids = inputs["input_ids"].numpy()
        embeds = onnx_model.run("embed_tokens", {"input_ids": ids})[0]
        tensors = {name: torch.from_numpy(value) for name, value in encoded.items()}
        rows = self.image_rows(model, inputs, tensors)
        if rows is not None:
            embeds[ids == self.image_id] = rows.numpy()
        prompt = DecoderPrompt(embeds, self.positions(model, inputs), self.extra_decoder_inputs(model, inputs, tensors))
        return prompt, encoded.get("image_features")

    def positions(self, model: PreTrainedModel, inputs: BatchFeature) -> np.ndarray:
        """[1, S], or [3, 1, S] for M-RoPE; what is written afterwards goes on from the largest."""
        return np.arange(inputs["input_ids"].shape[1])[None]

    def extra_decoder_inputs(
        self, model: PreTrainedModel, inputs: BatchFeature, encoded: dict[str, torch.Tensor]
    ) -> dict[str, np.ndarray]:
        """Further inputs of the decoder, [1, S, …]; zeros of that shape are fed in every later step."""
        return {}

    # ---- The check of the ONNX files against PyTorch

    def verify(self, onnx_model: OnnxModel, model: PreTrainedModel, answers: dict[str, Answer]) -> float:
        """Every case; gives back the largest difference of a logit."""
        runs = {case: self.run(onnx_model, model, answer.inputs, NEW_TOKENS) for case, answer in answers.items()}
        return max(verify_run(case, run, answers[case]) for case, run in runs.items())

    def verify_more(self, onnx_model: OnnxModel, model: PreTrainedModel, answers: dict[str, Answer]) -> None:
        """What the cases do not show: that sizes of the trace are not baked in, that a prompt may come in pieces."""
        pixels = max((self.vision_inputs(model, each.inputs) for each in answers.values()), key=_picture_count)
        verify_image_counts(onnx_model, pixels["pixel_values"].numpy())
        self.verify_chunked_prefill(onnx_model, model, next(iter(answers.values())))

    def verify_chunked_prefill(self, onnx_model: OnnxModel, model: PreTrainedModel, answer: Answer) -> None:
        verify_chunked_prefill(onnx_model, self.decoder_prompt(onnx_model, model, answer.inputs)[0], answer)

    # ---- Real checkpoints

    def load_processor(self, source: Path) -> ProcessorMixin:
        """Of a checkpoint on disk, with image processors that use Pillow."""
        return AutoProcessor.from_pretrained(source, local_files_only=True, backend="pil")

    # ---- The folder

    def text_config(self, model: PreTrainedModel) -> PreTrainedConfig:
        return model.config.get_text_config(decoder=True)

    def make_more(self, model: PreTrainedModel, answers: dict[str, Answer], base: Path) -> None:
        """Further fixtures from the same weights, beside the folder `base`."""

    def finish_folder(self, folder: Path) -> None:
        """Changes or adds files of the written model folder, for what published folders have and transformers does
        not write."""


def _picture_count(vision_inputs: dict[str, torch.Tensor]) -> int:
    return len(vision_inputs["pixel_values"]) if vision_inputs else 0
