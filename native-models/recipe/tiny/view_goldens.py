"""Records what a family's real image processor makes of pictures of many sizes and kinds: its views, byte for byte."""

import hashlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import numpy as np
import PIL
from PIL import Image

from .images import load_for_processor
from .json_file import write_json
from .numbers import summarise
from .pixel_pattern import pattern

Size = tuple[int, int]  # width, height
# What a processor makes of a picture: views of [3, height, width], and numbers that the prompt depends on.
Process = Callable[..., tuple[np.ndarray | list[np.ndarray], dict[str, Any]]]

SIZES: list[Size] = [
    (1, 1), (31, 17), (32, 32), (33, 32), (96, 96), (97, 61), (100, 101), (333, 77), (640, 480), (480, 640),
    (1079, 1921), (1920, 1080), (4096, 2160), (3, 200), (200, 3),
]  # fmt: skip
# Grey, palette, transparent, and turned by EXIF.
FILES = ["grey.png", "palette.png", "alpha.png", "sideways.jpg"]
FULL_SIZES: list[Size] = [(336, 336), (1079, 1921), (4096, 2160)]


def record_view_goldens(path: Path, sets: Iterable[tuple[str, Any, Process, list[Size], list[str]]]) -> None:
    """Each set: a name, an image processor (or its settings), how to run it, sizes of generated pictures, files of
    `images/`."""
    recorded = [
        {
            "name": name,
            "preprocessor_config": processor if isinstance(processor, dict) else processor.to_dict(),
            "images": [
                *({"source": size, **_record(process, processor, pattern(*size))} for size in sizes),
                *({"file": file, **_record(process, processor, load_for_processor(file))} for file in files),
            ],
        }
        for name, processor, process, sizes, files in sets
    ]
    write_json(path, {"source": f"Pillow {PIL.__version__}", "sets": recorded})


def _record(process: Process, processor: Any, picture: Image.Image) -> dict[str, Any]:
    """`sha256` of the bytes before rescaling, views one after the other, rows from the top, RGB interleaved."""
    raw, numbers = process(processor, picture, do_rescale=False, do_normalize=False)
    values, _ = process(processor, picture)
    pixels = b"".join(_bytes_of(view) for view in raw)
    flat = np.stack(values) if isinstance(values, np.ndarray) else np.concatenate([view.ravel() for view in values])
    return {**numbers, "sha256": hashlib.sha256(pixels).hexdigest(), "pixel_values": summarise(flat)}


def _bytes_of(view: np.ndarray) -> bytes:
    """Of [3, height, width]; a processor may give whole numbers as floats."""
    whole = view.astype(np.uint8)
    if (whole != view).any():
        raise RuntimeError("The processor gives no bytes before rescaling.")
    return np.ascontiguousarray(whole.transpose(1, 2, 0)).tobytes()
