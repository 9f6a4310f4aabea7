"""Where things lie, so that no other file counts parent folders."""

from pathlib import Path

RECIPE = Path(__file__).resolve().parents[1]
FIXTURES = RECIPE.parent / "fixtures"
IMAGES = FIXTURES / "images"
