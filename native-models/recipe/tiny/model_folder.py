"""Writes a complete model folder in the hubs' layout, so that a loader needs no special case for fixtures."""

import json
from pathlib import Path
from typing import Any

from transformers import GenerationConfig, PreTrainedModel, ProcessorMixin

from .family import Family
from .json_file import write_json
from .tokenizer import BOS_ID, EOS_ID, MAX_LENGTH, PAD_ID

_NOISE = {
    "_name_or_path",
    "architectures",
    "chunk_size_feed_forward",
    "id2label",
    "label2id",
    "output_attentions",
    "output_hidden_states",
    "return_dict",
}

_MODEL_CARD = """# {title}

**Random weights: a test fixture, not a model.** It answers every question with noise, by design: it has the file
layout, the preprocessing, the prompt format and the attention of the real thing at a thousandth of the size, so that
the whole path from picture to text can be checked token by token.

- Made by `native-models/recipe/make_fixtures.py` (seed {seed}); nothing was downloaded and no data set was used.
- `golden.json` holds what PyTorch (`transformers`) answers with the same weights.
- `sightline.json` is Sightline's own, optional: a display name, and that this is a placeholder.
- Vocabulary {vocabulary}, {layers} text layers, hidden size {hidden}, context {context} tokens.
- Licence: that of this repository.
"""


def write_model_folder(family: Family, model: PreTrainedModel, processor: ProcessorMixin, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    processor.save_pretrained(folder)
    write_preprocessor_config(folder, type(processor).__name__)
    config = json.loads(model.config.to_json_string(use_diff=False))
    write_json(folder / "config.json", {"architectures": [type(model).__name__], **without_noise(config)})
    generation = GenerationConfig(bos_token_id=BOS_ID, eos_token_id=EOS_ID, pad_token_id=PAD_ID)
    generation.save_pretrained(folder)
    write_json(folder / "sightline.json", {"name": "Placeholder (random weights)", "placeholder": True})
    text = family.text_config(model)
    card = _MODEL_CARD.format(
        title=family.title,
        seed=family.seed,
        vocabulary=text.vocab_size,
        layers=text.num_hidden_layers,
        hidden=text.hidden_size,
        context=getattr(text, "max_position_embeddings", MAX_LENGTH),  # T5 has no limit
    )
    (folder / "README.md").write_text(card, encoding="utf-8")
    family.finish_folder(folder)


def without_noise(config: dict[str, Any]) -> dict[str, Any]:
    """Every setting of the architecture, defaults too, because a runtime cannot know them; nothing of the rest."""
    kept = {key: value for key, value in config.items() if key not in _NOISE and value is not None}
    return {key: without_noise(value) if isinstance(value, dict) else value for key, value in kept.items()}


def write_preprocessor_config(folder: Path, processor_class: str) -> None:
    """transformers 5 nests this in processor_config.json; published folders have the file, and loaders look for it."""
    nested = json.loads((folder / "processor_config.json").read_text(encoding="utf-8"))["image_processor"]
    write_json(folder / "preprocessor_config.json", {**nested, "processor_class": processor_class})
