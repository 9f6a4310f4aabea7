"""CLIP-like models: a tower for pictures, one for texts, and the cosine between what they give."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from transformers import PreTrainedModel

from .export_onnx import BATCH, NEW, export_graph
from .json_file import write_json
from .matching import LABELS, Matcher, Scores, Tensors, cosines_of, sigmoid, softmax
from .run_onnx import OnnxModel


@dataclass(frozen=True)
class TwoTowers(Matcher):
    vision_output: str = "image_embeds"
    text_output: str = "text_embeds"
    text_inputs: tuple[str, ...] = ("input_ids", "attention_mask")
    files: str = "towers"  # or "both": one file, as some are published; then it is called model.onnx
    text_length: int | None = None  # where texts are always filled up to it

    def label_inputs(self, processor) -> Tensors:
        if self.text_length is None:
            return super().label_inputs(processor)
        filled = processor.tokenizer(LABELS, padding="max_length", max_length=self.text_length, return_tensors="pt")
        return {"input_ids": filled["input_ids"]}

    def score(self, model: PreTrainedModel, pictures: Tensors, labels: Tensors) -> Scores:
        with torch.no_grad():
            out = model(**pictures, **labels)
        cosines = (out.image_embeds.double() @ out.text_embeds.double().T).numpy()
        return Scores(cosines, out.logits_per_image.double().numpy(), self._chances(out.logits_per_image.numpy()))

    def export(self, model: PreTrainedModel, folder: Path) -> None:
        pictures, labels = self.example_pictures(model), self.example_labels(model)
        text_axes = {name: {0: "text_batch_size", 1: "sequence_length"} for name in self.text_inputs}
        if self.text_length is not None:
            text_axes = {name: {0: "text_batch_size"} for name in self.text_inputs}
        picture_axes = {name: {0: "image_batch_size"} for name in pictures}
        vision, text = VisionTower(model), TextTower(model)
        if self.files == "towers":
            path = folder / "vision_model.onnx"
            # onnxscript 0.7.2 gives two shapes one name where a mask is flattened twice, as in SigLIP 2.
            export_graph(
                vision,
                tuple(pictures.values()),
                path,
                picture_axes,
                {self.vision_output: {0: "batch"}},
                simplifies="pixel_attention_mask" not in pictures,
            )
            path = folder / "text_model.onnx"
            export_graph(text, tuple(labels.values()), path, text_axes, {self.text_output: {0: "batch"}})
            return
        names = ("logits_per_image", "logits_per_text", "text_embeds", "image_embeds")
        arguments = (*labels.values(), *pictures.values())
        both = Both(model, list(labels), list(pictures))
        axes = {**text_axes, **picture_axes}
        outputs = {name: {0: f"{name}_rows"} for name in names}
        outputs["logits_per_image"][1] = outputs["logits_per_text"][1] = "columns"
        export_graph(both, arguments, folder / "model.onnx", axes, outputs)

    def example_pictures(self, model: PreTrainedModel) -> Tensors:
        edge = model.config.vision_config.image_size
        return {"pixel_values": torch.zeros(BATCH, 3, edge, edge)}

    def example_labels(self, model: PreTrainedModel) -> Tensors:
        ids = torch.ones(BATCH + 1, self.text_length or NEW, dtype=torch.int64)
        return {name: ids for name in self.text_inputs}

    def score_onnx(self, onnx_model: OnnxModel, model: PreTrainedModel, pictures: Tensors, labels: Tensors) -> Scores:
        feeds = {name: value.numpy() for name, value in {**pictures, **labels}.items()}
        if self.files == "both":
            logits, _, texts, images = onnx_model.run("model", feeds)
            cosines = cosines_of(images, texts)
            return Scores(cosines, logits, self._chances(logits))
        images = onnx_model.run("vision_model", feeds)[0]
        cosines = cosines_of(images, onnx_model.run("text_model", feeds)[0])
        logits = cosines * np.exp(model.logit_scale.item()) + (model.logit_bias.item() if self.is_sigmoid(model) else 0)
        return Scores(cosines, logits, self._chances(logits))

    def finish_folder(self, folder: Path, model: PreTrainedModel) -> None:
        """The towers' files don't hold what was learnt of the scale, so it is put where a loader can find it."""
        if self.files == "both":
            return
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        config["logit_scale"] = model.logit_scale.item()
        if self.is_sigmoid(model):
            config["logit_bias"] = model.logit_bias.item()
        write_json(folder / "config.json", config)

    def is_sigmoid(self, model: PreTrainedModel) -> bool:
        return hasattr(model, "logit_bias")

    def _chances(self, logits: np.ndarray) -> np.ndarray:
        return softmax(logits) if self.text_length is None else sigmoid(logits)


class VisionTower(torch.nn.Module):
    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.model = model

    def forward(self, *pictures):
        found = self.model.get_image_features(*pictures)
        return found if isinstance(found, torch.Tensor) else found.pooler_output


class TextTower(torch.nn.Module):
    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.model = model

    def forward(self, *labels):
        found = self.model.get_text_features(*labels)
        return found if isinstance(found, torch.Tensor) else found.pooler_output


class Both(torch.nn.Module):
    def __init__(self, model: PreTrainedModel, labels: list[str], pictures: list[str]) -> None:
        super().__init__()
        self.model, self.names = model, [*labels, *pictures]

    def forward(self, *arguments):
        out = self.model(**dict(zip(self.names, arguments, strict=True)))
        return out.logits_per_image, out.logits_per_text, out.text_embeds, out.image_embeds
