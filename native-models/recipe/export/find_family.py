"""Which of the families a checkpoint is of, from its config.json."""

import json
from pathlib import Path

from tiny.families import FAMILIES
from tiny.family import Family


class Refusal(Exception):
    """Why a checkpoint is not exported, in words for whoever asked."""


def find_family(source: Path) -> Family:
    config = _read_config(source)
    wanted = _features(config, (config.get("architectures") or [None])[0])
    known: dict[str, list[tuple[Family, list[str | None]]]] = {}
    for family in FAMILIES.values():
        tiny = family.build_model()
        features = _features(tiny.config.to_dict(), type(tiny).__name__)
        known.setdefault(tiny.config.model_type, []).append((family, features))
    model_type = config.get("model_type")
    if model_type not in known:
        raise Refusal(f'the model type "{model_type}" is not known. Known: {", ".join(sorted(known))}.')
    likeness = lambda each: sum(a == b for a, b in zip(each[1], wanted, strict=True))  # noqa: E731
    return max(known[model_type], key=likeness)[0]


def _features(config: dict, architecture: str | None) -> list[str | None]:
    """What tells families of one model type apart: LLaVA's towers, BLIP-2's language models, BLIP's heads."""
    parts = [(config.get(part) or {}).get("model_type") for part in ("vision_config", "text_config")]
    return [architecture, *parts]


def _read_config(source: Path) -> dict:
    path = source / "config.json"
    if not path.is_file():
        raise Refusal(f"{source} has no config.json; give the folder of a checkpoint as `transformers` saves it.")
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise Refusal(f"{path} is not JSON: {error}.") from error
