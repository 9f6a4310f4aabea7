"""Draws the curves of a training's log as a picture: `python -m builtin.evaluate.plot_training LOG CURVES.png`."""

import argparse
import re
from collections import defaultdict
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

_WIDTH, _HEIGHT, _MARGIN = 480, 220, 36  # pixels of one curve's panel
_LINE = re.compile(r"^step (\d+)/\d+ (.+?) [\d.]+ s$")
_PAIR = re.compile(r"([a-z]+) (-?[\d.]+)")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("log", type=Path)
    parser.add_argument("picture", type=Path)
    arguments = parser.parse_args()
    curves = read_log(arguments.log.read_text(encoding="utf-8"))
    picture = Image.new("RGB", (_WIDTH, _HEIGHT * len(curves)), "white")
    for number, (name, points) in enumerate(curves.items()):
        _draw(ImageDraw.Draw(picture), number * _HEIGHT, name, points)
    picture.save(arguments.picture)


def read_log(log: str) -> dict[str, list[tuple[int, float]]]:
    """Each figure's (step, value). Where training went back to a checkpoint, the later run counts."""
    curves: dict[str, dict[int, float]] = defaultdict(dict)
    for line in log.splitlines():
        if match := _LINE.match(line):
            for name, value in _PAIR.findall(match[2]):
                curves[name][int(match[1])] = float(value)
    return {name: sorted(values.items()) for name, values in curves.items()}


def _draw(draw: ImageDraw.ImageDraw, top: int, name: str, points: list[tuple[int, float]]) -> None:
    steps, values = zip(*points, strict=True)
    highest = max(max(values), 1e-9)
    inner_width, inner_height = _WIDTH - 2 * _MARGIN, _HEIGHT - 2 * _MARGIN
    bottom = top + _MARGIN + inner_height
    placed = [
        (_MARGIN + inner_width * step / max(steps), bottom - inner_height * value / highest) for step, value in points
    ]
    draw.rectangle((_MARGIN, top + _MARGIN, _WIDTH - _MARGIN, bottom), outline="#bbb")
    if len(placed) > 1:
        draw.line(placed, fill="#1d5fbf", width=2)
    title = f"{name}: {values[-1]:.3f} at step {steps[-1]} (0 to {highest:.3f})"
    draw.text((_MARGIN, top + 10), title, fill="black", font=ImageFont.load_default(14))


if __name__ == "__main__":
    main()
