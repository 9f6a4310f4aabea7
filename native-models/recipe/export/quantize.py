"""The decoder with 4- or 8-bit weights, and how far that moves its answers."""

from pathlib import Path

import numpy as np
import onnx
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer

from tiny.answer import NEW_TOKENS, Answer
from tiny.export_onnx import save_model
from tiny.run_onnx import OnnxModel, files_in

from .check import common_length
from .load_checkpoint import Checkpoint

_BLOCK = 32
_INT8_ACTIVATIONS = 4  # accuracy_level: several times faster on CPUs
_PART = "decoder_model_merged"
_SUFFIX = {"q4": "_q4", "q8": "_quantized"}


def quantize(checkpoint: Checkpoint, expected: Answer, out: Path, precision: str) -> str:
    """Writes the decoder beside the float32 one, removes that, and says how far the answers moved."""
    source = out / "onnx" / f"{_PART}.onnx"
    target = source.with_name(f"{_PART}{_SUFFIX[precision]}.onnx")
    if precision == "q4":
        _to_q4(source, target)
    else:
        quantize_dynamic(source, target, weight_type=QuantType.QUInt8, per_channel=True)
    files = {**files_in(out / "onnx"), _PART: target}
    run = checkpoint.family.run(OnnxModel(files), checkpoint.model, expected.inputs, NEW_TOKENS)
    difference = float(np.abs(run.logits[0] - expected.logits[0]).max())
    same = common_length(run.tokens, expected.tokens)
    before, after = _size(source), _size(target)
    for file in (source, source.with_name(f"{source.name}_data")):
        file.unlink(missing_ok=True)
    moved = f"logits move by {difference:.2f} of {np.ptp(expected.logits[0]):.1f}"
    sizes = f"{precision}: {before / 1e6:.1f} -> {after / 1e6:.1f} MB"
    return f"{sizes}; {moved}; the first {same} of {NEW_TOKENS} tokens stay"


def _to_q4(source: Path, target: Path) -> None:
    quantizer = MatMulNBitsQuantizer(
        onnx.load(source), block_size=_BLOCK, is_symmetric=True, accuracy_level=_INT8_ACTIVATIONS
    )
    quantizer.process()
    save_model(quantizer.model.model, target)


def _size(file: Path) -> int:
    data = file.with_name(f"{file.name}_data")
    return file.stat().st_size + (data.stat().st_size if data.exists() else 0)
