"""Fixtures of models that score pictures against texts: what they must say, and how they are recorded and checked."""

import copy
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from transformers import PreTrainedModel, PreTrainedTokenizerFast, ProcessorMixin

from .images import load_for_processor
from .json_file import write_json
from .model_folder import without_noise, write_preprocessor_config
from .numbers import shorten, summarise
from .run_onnx import OnnxModel, files_in

Tensors = dict[str, torch.Tensor]

PICTURES = ["gradient.png", "bars.png", "banner.png", "grey.png", "palette.png", "alpha.png", "sideways.jpg"]
LABELS = ["a bar chart", "A yellow circle, and a square!", "text", "빨간 막대그래프", "the number 42"]
MIN_SPREAD = 0.02  # between the best label of a picture and its worst, in cosines
MAX_DIFFERENCE = 1e-4


@dataclass(frozen=True)
class Scores:
    """[pictures, labels] each, float64."""

    cosines: np.ndarray
    logits: np.ndarray
    probabilities: np.ndarray


@dataclass(frozen=True)
class Matcher:
    name: str
    title: str
    seed: int
    build_model: Callable[[], PreTrainedModel]
    build_processor: Callable[[PreTrainedTokenizerFast], ProcessorMixin]
    build_tokenizer: Callable[[], PreTrainedTokenizerFast]

    def adjust_weights(self, model: PreTrainedModel) -> None:
        """After they were drawn, where the usual distribution gives scores that hardly differ."""

    def picture_inputs(self, processor: ProcessorMixin) -> Tensors:
        pictures = [load_for_processor(name) for name in PICTURES]
        return dict(processor.image_processor(pictures, return_tensors="pt"))

    def label_inputs(self, processor: ProcessorMixin) -> Tensors:
        return dict(processor.tokenizer(LABELS, padding=True, return_tensors="pt", return_token_type_ids=False))

    def score(self, model: PreTrainedModel, pictures: Tensors, labels: Tensors) -> Scores:
        """By the reference class."""
        raise NotImplementedError

    def export(self, model: PreTrainedModel, folder: Path) -> None:
        raise NotImplementedError

    def score_onnx(self, onnx_model: OnnxModel, model: PreTrainedModel, pictures: Tensors, labels: Tensors) -> Scores:
        raise NotImplementedError

    def finish_folder(self, folder: Path, model: PreTrainedModel) -> None:
        """Changes or adds files of the written model folder."""


def make_matcher(matcher: Matcher, reference: tuple[PreTrainedModel, ProcessorMixin], folder: Path) -> None:
    model, processor = reference
    if not is_good_matcher(matcher, model, processor):
        raise RuntimeError(f"Seed {matcher.seed} of {matcher.name} gives poor goldens; run `python -m tiny.find_seed`.")
    pictures, labels = matcher.picture_inputs(processor), matcher.label_inputs(processor)
    scores = matcher.score(model, pictures, labels)
    write_json(folder / "golden.json", _to_json(model, pictures, labels, scores))
    _write_folder(matcher, model, processor, folder)
    matcher.finish_folder(folder, model)
    matcher.export(model, folder / "onnx")
    found = matcher.score_onnx(OnnxModel(files_in(folder / "onnx")), model, pictures, labels)
    difference = max(float(np.abs(getattr(found, key) - getattr(scores, key)).max()) for key in vars(scores))
    if difference > MAX_DIFFERENCE:
        raise RuntimeError(f"{matcher.name}: ONNX differs from PyTorch by {difference}.")
    print(f"{matcher.name}: ONNX equals PyTorch; largest difference of a score {difference:.1e}")


_MODEL_CARD = """# {title}

**Random weights: a test fixture, not a model.** Its scores are noise, by design: it has the file layout, the
preprocessing and the arithmetic of the real thing at a thousandth of the size.

- Made by `native-models/recipe/make_fixtures.py` (seed {seed}); nothing was downloaded and no data set was used.
- `golden.json` holds the scores that PyTorch (`transformers`) gives with the same weights.
- `sightline.json` is Sightline's own, optional: a display name, and that this is a placeholder.
- Licence: that of this repository.
"""


def _write_folder(matcher: Matcher, model: PreTrainedModel, processor: ProcessorMixin, folder: Path) -> None:
    processor.save_pretrained(folder)
    write_preprocessor_config(folder, type(processor).__name__)
    config = json.loads(model.config.to_json_string(use_diff=False))
    write_json(folder / "config.json", {"architectures": [type(model).__name__], **without_noise(config)})
    write_json(folder / "sightline.json", {"name": "Placeholder (random weights)", "placeholder": True})
    (folder / "README.md").write_text(_MODEL_CARD.format(title=matcher.title, seed=matcher.seed), encoding="utf-8")


def is_good_matcher(matcher: Matcher, model: PreTrainedModel, processor: ProcessorMixin) -> bool:
    """Labels must differ, pictures too, and what is done to a picture must show in its scores."""
    pictures, labels = matcher.picture_inputs(processor), matcher.label_inputs(processor)
    cosines = matcher.score(model, pictures, labels).cosines
    double = matcher.score(copy.deepcopy(model).double(), _to_double(pictures), labels).cosines
    spread = cosines.max(axis=1) - cosines.min(axis=1)
    steps = np.diff(np.sort(cosines, axis=1), axis=1)
    return bool(
        np.abs(cosines - double).max() < 1e-5
        and spread.min() > 2.5 * MIN_SPREAD
        and steps.min() > MIN_SPREAD / 10
        and np.abs(np.diff(cosines, axis=0)).max(axis=1).min() > MIN_SPREAD
        and all(_changes(matcher.score(model, spoilt, labels).cosines, cosines) for spoilt in _spoil(pictures))
    )


def _changes(spoilt: np.ndarray, cosines: np.ndarray) -> bool:
    """Those of grey and of symmetric pictures need not, but some must."""
    return bool(np.abs(spoilt - cosines).max() > MIN_SPREAD)


def _spoil(pictures: Tensors):
    """Colours swapped; mirrored, where the values still have the shape of a picture."""
    values = pictures["pixel_values"]
    if values.dim() == 4:
        yield {**pictures, "pixel_values": values.flip(1)}
        yield {**pictures, "pixel_values": values.flip(3)}
    else:
        patches = values.unflatten(-1, (-1, 3)).flip(-1).flatten(-2)
        yield {**pictures, "pixel_values": patches}


def _to_double(tensors: Tensors) -> Tensors:
    return {name: value.double() if value.is_floating_point() else value for name, value in tensors.items()}


def _to_json(model: PreTrainedModel, pictures: Tensors, labels: Tensors, scores: Scores) -> dict[str, Any]:
    cases = []
    for row, picture in enumerate(PICTURES):
        found = [
            {
                "label": label,
                "cosine": shorten(scores.cosines[row, column]),
                "logit": shorten(scores.logits[row, column]),
                "probability": shorten(scores.probabilities[row, column]),
            }
            for column, label in enumerate(LABELS)
        ]
        inputs = {name: summarise(value[row].numpy()) for name, value in pictures.items()}
        cases.append({"image": picture, "inputs": inputs, "scores": found})
    return {
        "source": f"transformers {type(model).__name__}, float32",
        "input_ids": labels["input_ids"].tolist(),
        "cases": cases,
    }


def softmax(logits: np.ndarray) -> np.ndarray:
    powers = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def sigmoid(logits: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-logits))


def cosines_of(images: np.ndarray, texts: np.ndarray) -> np.ndarray:
    """[n, d] and [m, d] to [n, m]."""
    unit = lambda rows: rows / np.linalg.norm(rows, axis=-1, keepdims=True)  # noqa: E731
    return (unit(images.astype(np.float64)) @ unit(texts.astype(np.float64)).T).astype(np.float64)
