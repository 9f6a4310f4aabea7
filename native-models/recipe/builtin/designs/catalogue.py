"""All designs there are: modules with a `build` in the folders beside this file."""

import importlib
import pkgutil
import random
from functools import cache
from pathlib import Path

from .design import Build, Design

_KOREAN = 0.4  # of the pages


@cache
def designs() -> dict[str, Build]:
    """Each design by FOLDER.MODULE, in the order of the names, so that a seed draws the same on every machine."""
    folders = [folder.name for folder in pkgutil.iter_modules([str(Path(__file__).parent)]) if folder.ispkg]
    found: dict[str, Build] = {}
    for folder in sorted(folders):
        package = importlib.import_module(f".{folder}", __package__)
        for name in sorted(module.name for module in pkgutil.iter_modules(package.__path__)):
            build = getattr(importlib.import_module(f".{folder}.{name}", __package__), "build", None)
            if build:
                found[f"{folder}.{name}"] = build
    return found


def random_design(rng: random.Random) -> tuple[str, Design]:
    name = rng.choice(list(designs()))
    return name, designs()[name](rng, rng.random() < _KOREAN)
