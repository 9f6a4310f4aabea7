"""Makes an exported encoder's convolutions 8 bit: `python -m builtin.glyphs.quantise IN.onnx OUT.onnx`.

Works on any graph that the encoder is part of. The first two layers, where grey levels are all there is, and the map
of glyphs' middles stay as they are: with them in 8 bit, more characters are missed than the time is worth.
"""

import argparse
import random
from pathlib import Path

import numpy as np
import onnx
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static
from PIL import Image

_PARTS = ("fine", "coarse", "widen", "skip", "join")  # modules of GlyphEncoder; the exporter names nodes after them
_PICTURES = 14
_HEIGHT, _WIDTH = 320, 480  # pixels of a picture that ranges are measured on


def main() -> None:
    arguments = _parse()
    quantise_convolutions(arguments.graph, arguments.out, arguments.pages)
    before, after = arguments.graph.stat().st_size, arguments.out.stat().st_size
    print(f"{arguments.out}: {before / 1e6:.1f} MB before, {after / 1e6:.1f} MB now")


def quantise_convolutions(graph: Path, out: Path, pages: Path) -> None:
    """QDQ, uint8 activations, int8 weights for each channel. The graph's only input is a picture [1, 1 or 3, H, W]."""
    model = onnx.load(graph)
    chosen = [node.name for node in model.graph.node if node.op_type == "Conv" and _is_part(node.name)]
    if not chosen:
        raise SystemExit(f"{graph} has no convolution that is named after {', '.join(_PARTS)}.")
    picture = model.graph.input[0]
    channels = picture.type.tensor_type.shape.dim[1].dim_value
    quantize_static(
        str(graph),
        str(out),
        _Pictures(pages, picture.name, channels),
        quant_format=QuantFormat.QDQ,
        per_channel=True,
        activation_type=QuantType.QUInt8,
        weight_type=QuantType.QInt8,
        nodes_to_quantize=chosen,
    )


class _Pictures(CalibrationDataReader):
    """Corners of training pages, some inverted, from which the ranges of activations are measured."""

    def __init__(self, pages: Path, name: str, channels: int) -> None:
        rng = random.Random(3)
        paths = sorted(pages.glob("*.png"))
        self._feeds = iter([{name: self._corner(rng, path, channels)} for path in rng.sample(paths, _PICTURES)])

    def get_next(self) -> dict[str, np.ndarray] | None:
        return next(self._feeds, None)

    @staticmethod
    def _corner(rng: random.Random, path: Path, channels: int) -> np.ndarray:
        with Image.open(path) as page:
            grey = np.asarray(page.convert("L"), dtype=np.float32)[:_HEIGHT, :_WIDTH] / np.float32(127.5) - 1
        return np.repeat((-grey if rng.random() < 0.3 else grey)[None, None], channels, axis=1)


def _is_part(name: str) -> bool:
    return any(part in name.split("/") for part in _PARTS)


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("graph", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--pages", type=Path, default=Path("/tmp/builtin-train/pages"))
    return parser.parse_args()


if __name__ == "__main__":
    main()
