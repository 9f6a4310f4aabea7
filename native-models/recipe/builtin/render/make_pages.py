"""Renders training pages: `python -m builtin.render.make_pages --count 600`. Goes on where it stopped.

Each page becomes PAGE.png (grey) and PAGE.npy: one row a character, as `char_boxes.js` lists them, in picture pixels.
"""

import argparse
import io
import random
import time
from pathlib import Path

import numpy as np
from PIL import Image

from .chromium import Chromium
from .pages import Page, dense_page, random_page

CHARACTER_BOXES = (Path(__file__).parent / "char_boxes.js").read_text(encoding="utf-8")
COLUMNS = ["code", "x", "y", "size", "word_start", "left", "right"]
_LENGTHS = [1, 2, 3, 5, 6]  # the columns that are measured in pixels


def main() -> None:
    arguments = _parse()
    arguments.out.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    with Chromium() as browser:
        for number in range(arguments.first, arguments.first + arguments.count):
            path = arguments.out / f"{number:05}.npy"
            if path.exists():
                continue
            rng = random.Random(f"{arguments.seed}/{number}")
            kind = dense_page if rng.random() < arguments.dense else random_page
            page = kind(rng, arguments.hangul)
            picture, characters = render_page(browser, page)
            picture.save(path.with_suffix(".png"))
            np.save(path, characters)
            if number % 20 == 0:
                print(f"page {number}, {len(characters)} characters, {time.monotonic() - started:.0f} s", flush=True)


def render_page(browser: Chromium, page: Page) -> tuple[Image.Image, np.ndarray]:
    """The page in grey, and its characters [n, len(COLUMNS)] that lie inside the picture."""
    png, boxes = browser.render(page.html, page.width, page.height, page.scale, CHARACTER_BOXES)
    picture = Image.open(io.BytesIO(png)).convert("L")
    characters = np.array(boxes or np.zeros((0, len(COLUMNS))), dtype=np.float32)
    characters[:, _LENGTHS] *= page.scale
    x, y = characters[:, 1], characters[:, 2]
    return picture, characters[(x > 0) & (x < picture.width) & (y > 0) & (y < picture.height)]


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("/tmp/builtin-train/pages"))
    parser.add_argument("--count", type=int, default=600)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--hangul", type=float, default=0.0, help="share of pages that hold Korean")
    parser.add_argument("--dense", type=float, default=0.2, help="share of pages full of small text")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
