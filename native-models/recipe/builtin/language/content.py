"""What the modules of a package hold under one name, joined."""

import importlib
import pkgutil
from types import ModuleType


def content_of(package: ModuleType, name: str) -> list:
    """Of all modules below it, in the order of their names, so that a seed draws the same on every machine."""
    modules = sorted(module.name for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."))
    return [one for module in modules for one in getattr(importlib.import_module(module), name, ())]
