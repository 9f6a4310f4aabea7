"""Makes the reduced-precision forms that the hubs publish beside each fp32 file, with the same suffixes."""

from pathlib import Path

import onnx
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer
from onnxruntime.transformers.float16 import convert_float_to_float16
from onnxruntime.transformers.onnx_model import OnnxModel

from .export_onnx import save_model

Q4_BLOCK = 32


def to_fp16(source: Path, target: Path) -> None:
    """float16 weights and caches; what goes in and out otherwise stays float32, as published files have it."""
    model = onnx.load(source)
    names = [value.name for value in (*model.graph.input, *model.graph.output)]
    plain = [name for name in names if not name.startswith(("past_key_values.", "present."))]
    converted = OnnxModel(convert_float_to_float16(model, keep_io_types=plain))
    _drop_repeated_casts(converted.model.graph)
    converted.topological_sort()  # the converter puts its casts last
    save_model(converted.model, target)


def _drop_repeated_casts(graph: onnx.GraphProto) -> None:
    """The converter casts a constant once for each node that shares it, under one name."""
    written: set[str] = set()
    nodes = [node for node in graph.node if not (node.output[0] in written or written.update(node.output))]
    del graph.node[:]
    graph.node.extend(nodes)


def to_q4(source: Path, target: Path) -> None:
    """4-bit weights in blocks: MatMul becomes MatMulNBits, the embedding's Gather becomes GatherBlockQuantized.

    Asymmetric, so with zero points: the fuller contract, and its answer is far from any tie.
    """
    quantizer = MatMulNBitsQuantizer(
        onnx.load(source), block_size=Q4_BLOCK, is_symmetric=False, op_types_to_quantize=("MatMul", "Gather")
    )
    quantizer.process()
    save_model(quantizer.model.model, target)


def to_int8(source: Path, target: Path) -> None:
    """8-bit weights, activations quantised as they come. Unsigned weights: x86 without VNNI saturates on signed ones."""
    quantize_dynamic(source, target, weight_type=QuantType.QUInt8)
    save_model(onnx.load(target), target)
