"""Draws and reads pages to train on: `python -m builtin.rendered.make --count 600`. Goes on where it stopped.

Each page is NUMBER.pickle: the page, and what the encoder saw of it. Chromium and the encoder take about a second a page.
"""

import argparse
import pickle
import random
import time
from pathlib import Path

import torch

from ..designs.annotated import Drawing, draw_design
from ..designs.catalogue import random_design
from ..designs.design import Design
from ..designs.page_of import page_of
from ..glyphs.encoder import GlyphEncoder
from ..glyphs.transcribe import load_encoder
from ..language.any_page import any_page
from ..language.page import Page, SeenRows
from ..render.chromium import Chromium
from .draw import draw
from .read import read

_MOST_MISSED = 0.2  # of a page's segments


def main() -> None:
    arguments = _parse()
    torch.set_num_threads(1)
    arguments.out.mkdir(parents=True, exist_ok=True)
    encoder = load_encoder(arguments.glyphs)
    made, started = 0, time.monotonic()
    with Chromium() as browser:
        for number in range(arguments.first, arguments.first + arguments.count):
            path = arguments.out / f"{number:05}.pickle"
            if path.exists() or path.with_suffix(".none").exists():
                continue
            rng = random.Random(f"rendered/{arguments.seed}/{number}")
            if rng.random() < arguments.designs:
                source, design = random_design(rng)
                page, seen = _read_design(encoder, design, draw_design(browser, rng, design))
            else:
                source, page = "simulated", any_page(rng, round(arguments.smallest * (arguments.largest / arguments.smallest) ** rng.random()))
                drawn = draw(browser, rng, page)
                seen = read(encoder, page, *drawn) if drawn else None
            if seen is None:
                path.with_suffix(".none").write_text(source)
            else:
                beside = path.with_suffix(".writing")
                beside.write_bytes(pickle.dumps((page, seen)))
                beside.rename(path)
                made += 1
            if number % 20 == 0:
                print(f"page {number}, {made} kept, {time.monotonic() - started:.0f} s", flush=True)


def _read_design(encoder: GlyphEncoder, design: Design, drawing: Drawing) -> tuple[Page, SeenRows | None]:
    """Reads it again without the few segments that were not seen at all, if there are any."""
    page = page_of(design, drawing)
    seen = read(encoder, page, drawing.picture, drawing.boxes) if page.segments else None
    missed = [segment for segment in page.segments if all(row < 0 for row in segment.rows)]
    if seen is None and 0 < len(missed) < _MOST_MISSED * len(page.segments):
        drawing.forget(missed)
        page = page_of(design, drawing)
        seen = read(encoder, page, drawing.picture, drawing.boxes)
    return page, seen


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--glyphs", type=Path, default=Path("/tmp/builtin-train/glyphs.pt"))
    parser.add_argument("--out", type=Path, default=Path("/tmp/builtin-train/rendered"))
    parser.add_argument("--count", type=int, default=600)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--designs", type=float, default=0.6, help="share of pages that are designed ones, see `builtin.designs`")
    parser.add_argument("--smallest", type=int, default=60, help="characters of a simulated page")
    parser.add_argument("--largest", type=int, default=900)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
