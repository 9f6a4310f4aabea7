"""Everything of a model folder that is not weights: configs, tokenizer, chat template, card."""

import json
import shutil
from pathlib import Path

from transformers import ProcessorMixin

from tiny.json_file import write_json

_COPIED = (
    "config.json",
    "generation_config.json",
    "tokenizer.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "chat_template.jinja",
    "chat_template.json",
    "preprocessor_config.json",
    "processor_config.json",
    "video_preprocessor_config.json",
    "README.md",
    "LICENSE",
)


_SECOND_TOKENIZER = "qformer_tokenizer"  # InstructBLIP's


def copy_settings(source: Path, out: Path, processor: ProcessorMixin) -> None:
    out.mkdir(parents=True, exist_ok=True)
    for name in _COPIED:
        if (source / name).is_file():
            shutil.copyfile(source / name, out / name)
    if (source / _SECOND_TOKENIZER).is_dir():
        shutil.copytree(source / _SECOND_TOKENIZER, out / _SECOND_TOKENIZER, dirs_exist_ok=True)
    _write_preprocessor_config(out, type(processor).__name__)


def _write_preprocessor_config(out: Path, processor_class: str) -> None:
    """transformers 5 nests this in processor_config.json; other loaders look for the file."""
    nested = out / "processor_config.json"
    if (out / "preprocessor_config.json").exists() or not nested.exists():
        return
    settings = json.loads(nested.read_text(encoding="utf-8")).get("image_processor")
    if settings:
        write_json(out / "preprocessor_config.json", {**settings, "processor_class": processor_class})
