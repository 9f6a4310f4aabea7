"""Records golden.json: what PyTorch answers, and the steps on the way, so that a failing test says where it failed."""

from typing import Any

import torch
from transformers import PreTrainedModel, ProcessorMixin

from .answer import Answer
from .family import Family
from .find_seed import is_good_seed
from .numbers import shorten, summarise


def record_goldens(family: Family, model: PreTrainedModel, processor: ProcessorMixin) -> dict[str, Answer]:
    """Must run before anything is exported: the TorchScript exporter can leave the model in training mode, and then
    dropout ends up in the goldens."""
    if any(module.training for module in model.modules()):
        raise RuntimeError("The reference model is in training mode.")
    if not is_good_seed(family, model, processor):
        raise RuntimeError(f"Seed {family.seed} of {family.name} gives poor goldens; run `python -m tiny.find_seed`.")
    return {case: family.answer(model, processor, case) for case in family.cases}


@torch.no_grad()
def goldens_to_json(family: Family, model: PreTrainedModel, processor: ProcessorMixin, answers: dict[str, Answer]):
    cases: list[dict[str, Any]] = []
    for case, found in answers.items():
        vision = family.vision_inputs(model, found.inputs)
        pixels = family.recorded_pixels(vision)
        vision.pop("pixel_values", None)
        encoded = family.encode(model, found.inputs)
        rows = family.image_rows(model, found.inputs, encoded)
        cases.append(
            {
                "name": case,
                "messages": family.cases[case],
                "prompt": found.prompt,
                "input_ids": found.inputs["input_ids"][0].tolist(),
                "pixel_values": _summary(pixels),
                **({"vision_inputs": _summaries(vision)} if vision else {}),
                # The rows that take the places of image tokens, where packing (unpadding, newlines) makes others of
                # what the encoder gives.
                "image_features": _summary(rows if family.packs_rows else encoded.pop("image_features", None)),
                **({"vision_outputs": _summaries(encoded)} if encoded else {}),
                "first_logits": [shorten(value) for value in found.logits[0]],
                "tokens": found.tokens,
                "text": processor.tokenizer.decode(found.tokens, skip_special_tokens=True),
                "min_margin": shorten(found.margin),
            }
        )
    return {"source": f"transformers {type(model).__name__}, float32, greedy", "cases": cases}


def _summaries(tensors: dict[str, torch.Tensor]) -> dict[str, Any]:
    return {name: _summary(tensor) for name, tensor in tensors.items()}


def _summary(tensor: torch.Tensor | None) -> dict[str, Any] | None:
    return None if tensor is None else summarise(tensor.numpy())
