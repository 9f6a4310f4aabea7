"""Which of the families a checkpoint is of, from its config.json."""

import json
from pathlib import Path

from tiny.families import FAMILIES
from tiny.family import Family


class Refusal(Exception):
    """Why a checkpoint is not exported, in words for whoever asked."""


def find_family(source: Path) -> Family:
    config = _read_config(source)
    model_type, vision_type = config.get("model_type"), config.get("vision_config", {}).get("model_type")
    known: dict[str, list[tuple[str | None, Family]]] = {}
    for family in FAMILIES.values():
        tiny = family.build_model().config
        vision = getattr(tiny, "vision_config", None)
        known.setdefault(tiny.model_type, []).append((getattr(vision, "model_type", None), family))
    if model_type not in known:
        raise Refusal(f'the model type "{model_type}" is not known. Known: {", ".join(sorted(known))}.')
    same_tower = [family for vision, family in known[model_type] if vision == vision_type]
    return (same_tower or [family for _, family in known[model_type]])[0]


def _read_config(source: Path) -> dict:
    path = source / "config.json"
    if not path.is_file():
        raise Refusal(f"{source} has no config.json; give the folder of a checkpoint as `transformers` saves it.")
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise Refusal(f"{path} is not JSON: {error}.") from error
