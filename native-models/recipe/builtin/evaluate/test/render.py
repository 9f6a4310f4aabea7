"""Renders the test screens and asks their questions: pictures, true text, boxes of the elements that are asked for."""

import io
import random
import re
from dataclasses import dataclass

import numpy as np
from PIL import Image

from ...render.chromium import Chromium
from ...render.make_pages import CHARACTER_BOXES
from ..screens import text_from_boxes
from .page import Ask
from .specification import SEED, Plan, plan_screens, put
from .words import all_entries

_SCRIPT = f"""(async () => [
  await {CHARACTER_BOXES.strip().rstrip(";")},
  Object.fromEntries([...document.querySelectorAll("[data-box]")].map((element) => {{
    const box = element.getBoundingClientRect();
    return [element.dataset.box, [box.left, box.top, box.right, box.bottom]];
  }})),
])()"""
_YES = ["yes", "네", "예"]
_NO = ["no", "아니요", "아니오"]


@dataclass(frozen=True)
class Rendered:
    plan: Plan
    picture: Image.Image
    text: str
    questions: list[dict]


def render_screens(names: set[str] | None = None) -> list[Rendered]:
    """All of them, or those named. About 0.2 s each."""
    plans = [plan for plan in plan_screens() if names is None or plan.name in names]
    with Chromium() as browser:
        return [render_screen(browser, plan) for plan in plans]


def render_screen(browser: Chromium, plan: Plan) -> Rendered:
    width, height = plan.drawn.width, plan.drawn.height
    png, (characters, boxes) = browser.render(plan.html, width, height, plan.scale, _SCRIPT)
    placed = np.array(characters)
    if (
        (placed[:, [5, 2]] < 0).any()
        or (placed[:, 6] > width).any()
        or (placed[:, 2] + placed[:, 3] / 2 > height).any()
    ):
        raise ValueError(f"{plan.name}: its text leaves the picture")
    text = text_from_boxes(placed)
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    scaled = {name: _thousandths(box, width, height) for name, box in boxes.items()}
    return Rendered(plan, picture, text, _questions(plan, text, scaled))


def _thousandths(box: list[float], width: int, height: int) -> list[int]:
    """[left, top, right, bottom] in the notation of the answers: 0 to 999 across and down."""
    return [round(999 * edge / size) for edge, size in zip(box, (width, height, width, height), strict=True)]


def _questions(plan: Plan, text: str, boxes: dict[str, list[int]]) -> list[dict]:
    rng = random.Random(f"{SEED}/{plan.name}/questions")
    questions = []
    other = "ko" if plan.language == "en" else "en"
    paired = rng.randrange(3)
    for number, asked in enumerate(plan.asks):
        asked = _with_word(rng, asked, text) if asked.phrasing in ("present", "absent") else asked
        question = _question(rng, f"{plan.name}/{number}", asked, plan.language, boxes)
        questions.append(question)
        if number == paired:
            pair = _question(rng, f"{plan.name}/{number}-{other}", asked, other, boxes)
            questions.append({**pair, "pair": question["id"]})
    return questions


def _question(rng: random.Random, name: str, asked: Ask, language: str, boxes: dict[str, list[int]]) -> dict:
    kind = {"absent": "present"}.get(asked.phrasing, asked.phrasing.split(".")[0])
    question = {"id": name, "kind": kind, "language": language, "question": put(rng, asked, language)}
    if asked.box is not None:
        return {**question, "box": boxes[asked.box]}
    return {**question, "answers": asked.answers[language == "ko"]}


def _with_word(rng: random.Random, asked: Ask, text: str) -> Ask:
    """A word of this screen, or one of the same lists that it has not."""
    if asked.phrasing == "present":
        words, answers = _long_words(text), _YES
    else:
        is_korean = bool(re.search("[가-힣]", text))
        entries = sorted(entry for entry in all_entries() if bool(re.search("[가-힣]", entry)) == is_korean)
        words = [word for entry in entries for word in _long_words(entry) if word.lower() not in text.lower()]
        answers = _NO
    return Ask(asked.phrasing, {"word": rng.choice(words)}, (answers, answers))


def _long_words(text: str) -> list[str]:
    return re.findall(r"[A-Za-z]{5,}|[가-힣]{2,}", text) or re.findall(r"[A-Za-z0-9]+", text)
