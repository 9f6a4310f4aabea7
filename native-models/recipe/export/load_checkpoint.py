"""A checkpoint in memory: the real class of `transformers` with its weights, and its processor."""

import json
from dataclasses import dataclass, replace
from pathlib import Path

import torch
import transformers
from transformers import BatchFeature, PreTrainedModel, ProcessorMixin

from tiny.answer import Answer
from tiny.family import Family
from tiny.golden_cases import CASES

from .find_family import Refusal

_CASE = "one-image"


@dataclass(frozen=True)
class Checkpoint:
    family: Family
    model: PreTrainedModel
    processor: ProcessorMixin

    def answer(self) -> Answer:
        """What PyTorch answers about a picture: 32 tokens, and their logits."""
        return self.family.answer(self.model, self.processor, _CASE)

    def inputs(self) -> BatchFeature:
        return self.family.prepare(self.processor, _CASE)[1]


def load_checkpoint(source: Path, family: Family) -> Checkpoint:
    config = json.loads((source / "config.json").read_text(encoding="utf-8"))
    name = (config.get("architectures") or [type(family.build_model()).__name__])[0]
    model_class = getattr(transformers, name, None)
    if model_class is None:
        raise Refusal(f'transformers {transformers.__version__} has no class "{name}".')
    if not any(source.glob("*.safetensors")):
        raise Refusal(f"{source} has no .safetensors file: there are no weights to export.")
    _refuse_gaps(config, source)
    model = model_class.from_pretrained(
        source, local_files_only=True, dtype=torch.float32, attn_implementation=_attention(family)
    )
    processor = family.load_processor(source)
    image_id = getattr(model.config, "image_token_id", None) or getattr(model.config, "image_token_index", None)
    cases = {_CASE: family.cases.get(_CASE) or CASES[_CASE]}
    own = {"cases": cases, **({} if image_id is None else {"image_id": image_id})}
    return Checkpoint(replace(family, **own), model.eval().requires_grad_(False), processor)


def _attention(family: Family) -> str:
    return family.build_model().config._attn_implementation or "sdpa"


def _refuse_gaps(config: dict, source: Path) -> None:
    if "quantization_config" in config:
        raise Refusal("its weights are quantised; export the unquantised checkpoint, then use --quantize.")
    if not (source / "tokenizer.json").is_file():
        raise Refusal(f"{source} has no tokenizer.json; save its fast tokenizer with `transformers` first.")
