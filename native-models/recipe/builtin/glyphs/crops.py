"""Cuts augmented crops out of rendered pages."""

import io
import random
from pathlib import Path

import numpy as np
from PIL import Image

from .targets import Characters, characters_from_boxes

_TRIES = 6  # places of which the fullest is cropped


class CropSource:
    """All pages of a folder, held as encoded pictures: 500 pages take about 80 MB decoded lazily."""

    def __init__(self, folder: Path) -> None:
        self.paths = sorted(path.resolve() for path in folder.glob("*.npy"))
        if not self.paths:
            raise SystemExit(f"No pages in {folder}: run `python -m builtin.render.make_pages` first.")
        self._pages: dict[Path, tuple[np.ndarray, Characters]] = {}

    def crop(self, rng: random.Random, height: int, width: int) -> tuple[np.ndarray, Characters]:
        """Grey [height, width] in 0..1 and its characters."""
        picture, characters = self._page(rng.choice(self.paths))
        zoom = 1.0 if rng.random() < 0.75 else rng.uniform(0.85, 1.6)
        cut_height, cut_width = round(height / zoom), round(width / zoom)
        top, left = _corner(rng, characters, picture.shape, cut_height, cut_width)
        cut = picture[top : top + cut_height, left : left + cut_width]
        if zoom != 1.0:
            cut = np.asarray(Image.fromarray(cut).resize((width, height), Image.Resampling.BICUBIC))
        moved = Characters(
            characters.classes,
            (characters.x - left) * zoom,
            (characters.y - top) * zoom,
            characters.size * zoom,
            characters.gap,
        )
        return _augment(rng, cut), moved

    def _page(self, path: Path) -> tuple[np.ndarray, Characters]:
        if path not in self._pages:
            with Image.open(path.with_suffix(".png")) as picture:
                self._pages[path] = np.asarray(picture), characters_from_boxes(np.load(path))
        return self._pages[path]


def _corner(
    rng: random.Random, characters: Characters, shape: tuple[int, ...], height: int, width: int
) -> tuple[int, int]:
    """Mostly the fullest of a few places: characters teach, and empty paper costs as much."""
    lowest, furthest = max(0, shape[0] - height), max(0, shape[1] - width)
    places = [(rng.randint(0, lowest), rng.randint(0, furthest)) for _ in range(1 if rng.random() < 0.25 else _TRIES)]

    def fullness(place: tuple[int, int]) -> int:
        down, across = characters.y - place[0], characters.x - place[1]
        return int(np.count_nonzero((down >= 0) & (down < height) & (across >= 0) & (across < width)))

    return max(places, key=fullness)


def _augment(rng: random.Random, grey: np.ndarray) -> np.ndarray:
    if rng.random() < 0.1:
        encoded = io.BytesIO()
        Image.fromarray(grey).save(encoded, "JPEG", quality=rng.randint(35, 90))
        grey = np.asarray(Image.open(encoded))
    picture = grey.astype(np.float32) / 255
    if rng.random() < 0.25:
        picture = 1 - picture
    if rng.random() < 0.5:
        contrast = rng.uniform(0.5, 1.0)
        picture = picture * contrast + rng.uniform(0, 1 - contrast)
    if rng.random() < 0.2:
        noise = np.random.default_rng(rng.randrange(2**32)).standard_normal(picture.shape, dtype=np.float32)
        picture = np.clip(picture + noise * rng.uniform(0.01, 0.05), 0, 1)
    return picture
