"""The test screens, rendered once: pictures, their true text in reading order, and questions with answers."""

import io
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from ..render.chromium import Chromium
from ..render.make_pages import CHARACTER_BOXES

FOLDER = Path(__file__).parent / "validation"
_WIDTH, _HEIGHT = 1280, 720
_SAME_LINE = 0.5  # of the font size


@dataclass(frozen=True)
class Screen:
    name: str
    picture: Image.Image  # RGB, 1280 x 720 CSS pixels or what of it holds something
    text: str
    questions: list[tuple[str, str]]

    @property
    def is_korean(self) -> bool:
        return self.name.endswith("-ko")


def render_screens(scale: float = 1.0) -> list[Screen]:
    questions = json.loads((FOLDER / "questions.json").read_text(encoding="utf-8"))
    screens = []
    with Chromium() as browser:
        for path in sorted(FOLDER.glob("*.html")):
            html = path.read_text(encoding="utf-8")
            png, boxes = browser.render(html, _WIDTH, _HEIGHT, scale, CHARACTER_BOXES)
            picture = Image.open(io.BytesIO(png)).convert("RGB")
            asked = [tuple(pair) for pair in questions.get(path.stem, [])]
            screens.append(Screen(path.stem, picture, text_from_boxes(np.array(boxes)), asked))
    return screens


def text_from_boxes(boxes: np.ndarray) -> str:
    """Characters in rows from top to bottom, left to right: the order that both readers are compared in."""
    rows: list[list[np.ndarray]] = []
    for box in boxes[np.argsort(boxes[:, 2], kind="stable")]:
        if rows and box[2] - rows[-1][-1][2] < _SAME_LINE * box[3]:
            rows[-1].append(box)
        else:
            rows.append([box])
    return "\n".join(_line(sorted(row, key=lambda box: box[1])) for row in rows)


def _line(row: list[np.ndarray]) -> str:
    return "".join((" " if box[4] else "") + chr(int(box[0])) for box in row).strip()
