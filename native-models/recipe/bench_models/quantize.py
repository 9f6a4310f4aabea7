"""Reduced precisions as transformers.js' own `scripts/quantize.py` makes them, which published files come from."""

from pathlib import Path

import onnx
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer

from tiny.export_onnx import save_model

_BLOCK = 32
# With these in a graph, that script chooses unsigned weights.
_UNSIGNED = {"Conv", "GroupQueryAttention", "MultiHeadAttention"}


def to_q4(source: Path, target: Path, accuracy_level: int | None) -> None:
    """MatMulNBits, symmetric. That script sets no accuracy level; 4 lets the CPU compute with 8-bit activations."""
    _to_nbits(source, target, 4, accuracy_level)


def to_q8_blocks(source: Path, target: Path, accuracy_level: int | None) -> None:
    """8-bit MatMulNBits, as other exporters write it."""
    _to_nbits(source, target, 8, accuracy_level)


def to_q8(source: Path, target: Path) -> None:
    """MatMulInteger behind DynamicQuantizeLinear, one scale a matrix."""
    kinds = {node.op_type for node in onnx.load(source, load_external_data=False).graph.node}
    weights = QuantType.QUInt8 if kinds & _UNSIGNED else QuantType.QInt8
    # Shapes behind GroupQueryAttention cannot be inferred, nor so the types that are float32 everywhere.
    quantize_dynamic(
        source, target, weight_type=weights, extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT}
    )
    save_model(onnx.load(target), target)


def _to_nbits(source: Path, target: Path, bits: int, accuracy_level: int | None) -> None:
    quantizer = MatMulNBitsQuantizer(
        onnx.load(source), bits=bits, block_size=_BLOCK, is_symmetric=True, accuracy_level=accuracy_level
    )
    quantizer.process()
    save_model(quantizer.model.model, target)
