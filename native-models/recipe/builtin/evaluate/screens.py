"""The validation screens, rendered once: pictures, their true text in reading order, and questions with answers.

A screen is `validation/NAME.html` with `validation/NAME.json` beside it: the window it is shown in, and its questions
as `score.py` takes them, each with its language. Boxes are written in CSS pixels of the window, as a person measures
them, and asked in 0-999, as the model says them. Names of Korean screens end in `-ko`.
"""

import hashlib
import io
import json
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from ..render.chromium import Chromium
from ..render.make_pages import CHARACTER_BOXES

FOLDER = Path(__file__).parent / "validation"
_CACHE = Path(tempfile.gettempdir()) / "sightline-validation"  # rendering takes longer than asking
_SAME_LINE = 0.5  # of the font size


@dataclass(frozen=True)
class Screen:
    name: str
    picture: Image.Image  # RGB, the whole window
    text: str
    questions: list[dict]  # kind, language, question, and answers or box (0-999)

    @property
    def is_korean(self) -> bool:
        return self.name.endswith("-ko")

    @property
    def language(self) -> str:
        return "ko" if self.is_korean else "en"


def render_screens(scale: float = 1.0) -> list[Screen]:
    screens = []
    with _Renderer(scale) as renderer:
        for path in sorted(FOLDER.glob("*.html")):
            plan = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
            picture, text = renderer.render(path.read_text(encoding="utf-8"), plan["window"])
            questions = [_in_thousandths(question, plan["window"]) for question in plan["questions"]]
            screens.append(Screen(path.stem, picture, text, questions))
    return screens


def _in_thousandths(question: dict, window: list[int]) -> dict:
    if "box" not in question:
        return question
    box = [round(pixels / side * 999) for pixels, side in zip(question["box"], window * 2, strict=True)]
    return {**question, "box": box}


class _Renderer:
    """Starts the browser when the first page is not in the cache."""

    def __init__(self, scale: float) -> None:
        self.scale, self.browser = scale, None

    def __enter__(self) -> "_Renderer":
        _CACHE.mkdir(exist_ok=True)
        return self

    def __exit__(self, *raised) -> None:
        if self.browser:
            self.browser.__exit__(*raised)

    def render(self, html: str, window: list[int]) -> tuple[Image.Image, str]:
        kept = _CACHE / hashlib.sha256(f"{window} {self.scale} {CHARACTER_BOXES} {html}".encode()).hexdigest()[:24]
        drawn, read = kept.with_suffix(".png"), kept.with_suffix(".txt")
        if not (drawn.exists() and read.exists()):
            self.browser = self.browser or Chromium().__enter__()
            png, boxes = self.browser.render(html, *window, self.scale, CHARACTER_BOXES)
            read.write_text(text_from_boxes(np.array(boxes)), encoding="utf-8")
            drawn.write_bytes(png)
        return Image.open(io.BytesIO(drawn.read_bytes())).convert("RGB"), read.read_text(encoding="utf-8")


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
