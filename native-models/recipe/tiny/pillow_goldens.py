"""Records what Pillow's resize and the real CLIP and SigLIP image processors make of generated pictures."""

import hashlib
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import PIL
from PIL import Image
from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil
from transformers.models.siglip.image_processing_pil_siglip import SiglipImageProcessorPil

from .json_file import write_json
from .numbers import summarise
from .pixel_pattern import FORMULA, pattern

Size = tuple[int, int]  # width, height

FILTERS = {
    "nearest": Image.Resampling.NEAREST,
    "box": Image.Resampling.BOX,
    "bilinear": Image.Resampling.BILINEAR,
    "hamming": Image.Resampling.HAMMING,
    "bicubic": Image.Resampling.BICUBIC,
    "lanczos": Image.Resampling.LANCZOS,
}

RESIZES: list[tuple[Size, Size]] = [
    ((1, 1), (1, 1)),
    ((1, 1), (7, 5)),
    ((2, 3), (9, 4)),
    ((3, 2), (1, 1)),
    ((17, 31), (31, 17)),
    ((40, 40), (40, 40)),  # nothing to do
    ((50, 50), (63, 50)),  # only across
    ((50, 50), (50, 29)),  # only down
    ((100, 1), (13, 1)),
    ((1, 100), (1, 37)),
    ((13, 7), (64, 35)),
    ((255, 257), (49, 50)),
    ((333, 77), (48, 11)),
    ((640, 480), (56, 42)),
    ((97, 61), (128, 96)),
    ((1920, 1080), (40, 23)),
    ((1080, 2340), (21, 45)),
    ((4096, 2160), (37, 20)),
    # Too large to store; compared by hash only.
    ((300, 200), (384, 384)),
    ((1023, 767), (224, 224)),
    ((2160, 4096), (336, 637)),
]
MAX_STORED_EDGE = 128

SIZES: list[Size] = [
    (1, 1), (31, 17), (55, 55), (56, 56), (57, 56), (56, 57), (100, 101), (333, 77), (640, 480), (480, 640),
    (1079, 1921), (1920, 1080), (4096, 2160), (3, 200), (200, 3),
]  # fmt: skip
FULL_SIZES: list[Size] = [(336, 336), (640, 480), (1079, 1921), (1920, 1080), (4096, 2160)]

PROCESSORS = {
    "clip-56": (CLIPImageProcessorPil, {"size": {"shortest_edge": 56}, "crop_size": 56}, SIZES),
    # The crop is wider than the image: padded with zeros before normalising.
    "clip-40-crop-56": (CLIPImageProcessorPil, {"size": {"shortest_edge": 40}, "crop_size": 56}, SIZES),
    "siglip-60": (SiglipImageProcessorPil, {"size": {"height": 60, "width": 60}}, SIZES),
    # Not square, so that width and height cannot be mixed up.
    "siglip-48x40-bilinear": (SiglipImageProcessorPil, {"size": {"height": 40, "width": 48}, "resample": 2}, SIZES),
    "clip-336": (CLIPImageProcessorPil, {"size": {"shortest_edge": 336}, "crop_size": 336}, FULL_SIZES),
    "siglip-384": (SiglipImageProcessorPil, {"size": {"height": 384, "width": 384}}, FULL_SIZES),
}


def record_pillow_goldens(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    golden = {
        "source": f"Pillow {PIL.__version__}",
        "formula": FORMULA,
        "filters": list(FILTERS),
        "resizes": [_record_resize(source, target, folder) for source, target in RESIZES],
        "processors": [_record_processor(name, folder) for name in PROCESSORS],
    }
    write_json(folder / "golden.json", golden)
    (folder / "README.md").write_text(_README.format(formula="\n".join(FORMULA)), encoding="utf-8")


def _record_resize(source: Size, target: Size, folder: Path) -> dict[str, Any]:
    image = pattern(*source)
    results = [np.asarray(image.resize(target, resample)) for resample in FILTERS.values()]
    return {
        "source": source,
        "target": target,
        "sha256": {name: _sha256(result) for name, result in zip(FILTERS, results, strict=True)},
        "png": _store(results, folder, f"resize-{_label(source)}-to-{_label(target)}.png"),
    }


def _record_processor(name: str, folder: Path) -> dict[str, Any]:
    kind, settings, sizes = PROCESSORS[name]
    processor = kind(**settings)
    pictures = [pattern(*size) for size in sizes]
    # [height, width, 3] uint8 before rescaling and normalising; [3, height, width] float32 after.
    bytes_ = [_run(processor, picture, do_rescale=False, do_normalize=False) for picture in pictures]
    bytes_ = [np.ascontiguousarray(each.transpose(1, 2, 0)) for each in bytes_]
    assert all(each.dtype == np.uint8 for each in bytes_)
    normalised = [_run(processor, picture) for picture in pictures]
    return {
        "name": name,
        "preprocessor_config": processor.to_dict(),
        "images": [
            {"source": size, "sha256": _sha256(raw), "pixel_values": summarise(values)}
            for size, raw, values in zip(sizes, bytes_, normalised, strict=True)
        ],
        "png": _store(bytes_, folder, f"processor-{name}.png"),
    }


def _run(processor, picture: Image.Image, **settings) -> np.ndarray:
    return np.asarray(processor(picture, **settings)["pixel_values"][0])


def _store(results: list[np.ndarray], folder: Path, name: str) -> str | None:
    """One PNG with the results below each other, in the order of `filters` or `images`."""
    if max(results[0].shape) > MAX_STORED_EDGE:
        return None
    Image.fromarray(np.concatenate(results)).save(folder / name, optimize=True)
    return name


def _sha256(pixels: np.ndarray) -> str:
    return hashlib.sha256(pixels.tobytes()).hexdigest()


def _label(size: Size) -> str:
    return f"{size[0]}x{size[1]}"


_README = """# Pillow goldens

What Pillow's `Image.resize` and the real CLIP and SigLIP image processors of `transformers` make of pictures that any
language can generate. Made by `native-models/recipe/make_fixtures.py`.

{formula}

In `golden.json` sizes are `[width, height]`; `sha256` is of the result's bytes, rows from the top, RGB interleaved
(for processors: uint8 after resizing and cropping, before rescaling and normalising). `png`, where not null, holds the
results below each other, in the order of `filters` or of `images`, to look at when a hash differs.
`pixel_values` are the final float32 values, shape `[3, height, width]`: their sum and `[flat index, value]` samples.
"""
