"""Makes an exported encoder's convolutions 8 bit: `python -m builtin.glyphs.quantise IN.onnx OUT.onnx`.

Works on any graph that the encoder is part of. The first two layers, where grey levels are all there is, and the map
of glyphs' middles stay as they are: with them in 8 bit, more characters are missed than the time is worth.
"""

import argparse
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static

from ..render.chromium import Chromium
from ..render.make_pages import render_page
from ..render.pages import random_page

_PARTS = ("fine", "coarse", "widen", "skip", "join")  # modules of GlyphEncoder; the exporter names nodes after them
_PICTURES = 24
_HEIGHT, _WIDTH = 320, 480  # pixels of a picture that ranges are measured on


def main() -> None:
    arguments = _parse()
    quantised = quantise_convolutions(onnx.load(arguments.graph))
    onnx.save(quantised, arguments.out)
    before, after = arguments.graph.stat().st_size, arguments.out.stat().st_size
    print(f"{arguments.out}: {before / 1e6:.1f} MB before, {after / 1e6:.1f} MB now")


def quantise_convolutions(model: onnx.ModelProto) -> onnx.ModelProto:
    """QDQ, uint8 activations, int8 weights for each channel. The graph's only input is a picture [1, 1 or 3, H, W].

    Ranges of activations are measured on pages that Chromium renders for it, the same each time.
    """
    chosen = [node.name for node in model.graph.node if node.op_type == "Conv" and _is_part(node.name)]
    if not chosen:
        raise SystemExit(f"The graph has no convolution that is named after {', '.join(_PARTS)}.")
    picture = model.graph.input[0]
    channels = picture.type.tensor_type.shape.dim[1].dim_value
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "quantised.onnx"
        quantize_static(
            model,
            str(out),
            _Pictures(picture.name, channels),
            quant_format=QuantFormat.QDQ,
            per_channel=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            reduce_range=True,  # 7 bits: without VNNI, CPUs add two products in 16 bits, which 8 would overflow
            nodes_to_quantize=chosen,
        )
        return onnx.load(out)


class _Pictures(CalibrationDataReader):
    """Corners of pages as those of the training, some inverted."""

    def __init__(self, name: str, channels: int) -> None:
        self._feeds = ({name: np.repeat(grey, channels, axis=1)} for grey in _corners())

    def get_next(self) -> dict[str, np.ndarray] | None:
        return next(self._feeds, None)


def _corners() -> Iterator[np.ndarray]:
    """[1, 1, up to _HEIGHT, up to _WIDTH] each, in -1..1."""
    rng = random.Random("pages to measure ranges on")
    with Chromium() as browser:
        for _ in range(_PICTURES):
            picture, _ = render_page(browser, random_page(rng, hangul=0.5))
            grey = np.asarray(picture, dtype=np.float32)[:_HEIGHT, :_WIDTH] / np.float32(127.5) - 1
            yield (-grey if rng.random() < 0.3 else grey)[None, None]


def _is_part(name: str) -> bool:
    return any(part in name.split("/") for part in _PARTS)


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("graph", type=Path)
    parser.add_argument("out", type=Path)
    return parser.parse_args()


if __name__ == "__main__":
    main()
