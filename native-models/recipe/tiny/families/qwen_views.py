"""What the real image processors of Qwen-VL's and GLM-4V's lines make of pictures of many sizes."""

import random
from pathlib import Path
from typing import Any

import numpy as np
from transformers.models.glm4v.image_processing_pil_glm4v import Glm4vImageProcessorPil
from transformers.models.glm4v.image_processing_pil_glm4v import smart_resize as resize_clip
from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import Qwen2VLImageProcessorPil
from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import smart_resize as resize_frame

from ..json_file import write_json
from ..view_goldens import FILES, FULL_SIZES, SIZES, record_view_goldens

SMALL = {"patch_size": 8, "merge_size": 2}
FRAMES_PER_STEP = 2


def record_qwen_views(folder: Path) -> None:
    small = Qwen2VLImageProcessorPil(**SMALL, size={"shortest_edge": 32 * 32, "longest_edge": 96 * 96})
    record_view_goldens(
        folder / "views.json",
        [
            ("rows-16", small, _views, SIZES, FILES),
            ("rows-28", Qwen2VLImageProcessorPil(), _views, FULL_SIZES[:2], []),
            # As Qwen3-VL publishes it.
            ("rows-32", Qwen2VLImageProcessorPil(**_qwen3()), _views, FULL_SIZES[:1], []),
        ],
    )
    _record_sizes(folder / "sizes.json")


def record_glm_views(folder: Path) -> None:
    small = Glm4vImageProcessorPil(**SMALL, size={"shortest_edge": 2 * 32 * 32, "longest_edge": 2 * 96 * 96})
    sets = [("rows-16", small, _views, SIZES, FILES), ("rows-28", Glm4vImageProcessorPil(), _views, FULL_SIZES[:2], [])]
    record_view_goldens(folder / "views.json", sets)


def _qwen3() -> dict[str, Any]:
    half = [0.5, 0.5, 0.5]
    size = {"shortest_edge": 65536, "longest_edge": 16777216}
    return {"patch_size": 16, "image_mean": half, "image_std": half, "size": size}


def _views(processor, picture, **settings) -> tuple[np.ndarray, dict[str, Any]]:
    """[1, 3, height, width]: the patches laid out as a picture again, of the first of their two equal frames."""
    made = processor([picture], **settings)
    patches, (_, down, across) = np.asarray(made["pixel_values"]), made["image_grid_thw"][0]
    merge, edge = processor.merge_size, processor.patch_size
    blocks = patches.reshape(down // merge, across // merge, merge, merge, 3, FRAMES_PER_STEP, edge, edge)
    if not np.array_equal(blocks[..., 0, :, :], blocks[..., 1, :, :]):
        raise RuntimeError("A still picture's frames differ.")
    pixels = blocks[..., 0, :, :].transpose(4, 0, 2, 5, 1, 3, 6).reshape(1, 3, down * edge, across * edge)
    return pixels.astype(np.uint8) if settings.get("do_rescale") is False else pixels, {
        "down": int(down),
        "across": int(across),
    }


def _record_sizes(path: Path) -> None:
    """[width, height, frames, width seen, height seen]; nothing seen where the reference raises."""
    generator = random.Random(7)
    edges = lambda: generator.choice([generator.randint(1, 60), generator.randint(1, 800), generator.randint(1, 5000)])  # noqa: E731
    pictures = [(edges(), edges(), generator.randint(2, 16)) for _ in range(150)]
    pictures += [(40, 40, 2), (56, 72, 2), (24, 8, 3), (1, 200, 2), (1, 201, 2), (4000, 19, 4), (20, 5000, 2)]
    limits = [(16, 32 * 32, 96 * 96), (28, 56 * 56, 28 * 28 * 1280), (32, 65536, 768 * 32 * 32)]
    sets = [
        {
            "rule": name,
            "limits": {"factorPx": factor, "minPixels": least, "maxPixels": most},
            "sizes": [
                [*picture, *_resized(resize, picture, counts_frames, factor, least, most)] for picture in pictures
            ],
        }
        for name, resize, counts_frames in (("frame", resize_frame, False), ("all-frames", resize_clip, True))
        for factor, least, most in limits
    ]
    write_json(path, {"framesPerStep": FRAMES_PER_STEP, "sets": sets})


def _resized(resize, picture, counts_frames, factor, least, most) -> list[int]:
    width, height, frames = picture
    counted = {"num_frames": frames, "temporal_factor": FRAMES_PER_STEP} if counts_frames else {}
    try:
        seen = resize(height=height, width=width, factor=factor, min_pixels=least, max_pixels=most, **counted)
    except ValueError:  # the aspect ratio is over 200
        return []
    return [seen[1], seen[0]]
