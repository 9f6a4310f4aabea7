"""The chat templates of the families, as their published folders have them."""

from pathlib import Path


def read_template(name: str, image_token: str = "<image>") -> str:
    text = (Path(__file__).parent / f"{name}.jinja").read_text(encoding="utf-8")
    return text.rstrip("\n").replace("IMAGE", image_token)
