"""Records golden.json: what PyTorch answers, and the steps on the way, so that a failing test says where it went wrong."""

from typing import Any

import torch
from transformers import PreTrainedModel, ProcessorMixin

from .family import Family
from .find_seed import is_good_seed
from .golden_cases import CASES
from .numbers import shorten, summarise
from .reference import Answer, answer


def record_goldens(family: Family, model: PreTrainedModel, processor: ProcessorMixin) -> dict[str, Answer]:
    """Must run before anything is exported: the TorchScript exporter can leave the model in training mode, and then
    dropout ends up in the goldens."""
    if any(module.training for module in model.modules()):
        raise RuntimeError("The reference model is in training mode.")
    if not is_good_seed(model, processor):
        raise RuntimeError(f"Seed {family.seed} of {family.name} gives poor goldens; run `python -m tiny.find_seed`.")
    return {case: answer(model, processor, case) for case in CASES}


@torch.no_grad()
def goldens_to_json(family: Family, model: PreTrainedModel, processor: ProcessorMixin, answers: dict[str, Answer]):
    encode = family.build_vision_encoder(model).eval()
    cases: list[dict[str, Any]] = []
    for case, found in answers.items():
        pixels = found.inputs.get("pixel_values")
        cases.append(
            {
                "name": case,
                "messages": CASES[case],
                "prompt": found.prompt,
                "input_ids": found.inputs["input_ids"][0].tolist(),
                "pixel_values": None if pixels is None else summarise(pixels.numpy()),
                "image_features": None if pixels is None else summarise(encode(pixels).numpy()),
                "first_logits": [shorten(value) for value in found.logits[0]],
                "tokens": found.tokens,
                "text": processor.tokenizer.decode(found.tokens, skip_special_tokens=True),
                "min_margin": shorten(found.margin),
            }
        )
    return {"source": f"transformers {type(model).__name__}, float32, greedy", "cases": cases}
