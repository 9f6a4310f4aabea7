"""How many bytes of weights a decoder reads for each token: what its speed is held against."""

from pathlib import Path

import gguf
import onnx

# Of these a token reads one row.
_TABLES = {"cos_cache", "sin_cache", "token_embd.weight"}


def onnx_bytes(decoder: Path) -> int:
    model = onnx.load(decoder, load_external_data=False)
    return sum(_size(each) for each in model.graph.initializer if each.name not in _TABLES)


def gguf_bytes(file: Path) -> int:
    return sum(int(tensor.n_bytes) for tensor in gguf.GGUFReader(file).tensors if tensor.name not in _TABLES)


def _size(tensor: onnx.TensorProto) -> int:
    width = onnx.helper.tensor_dtype_to_np_dtype(tensor.data_type).itemsize
    count = 1
    for dim in tensor.dims:
        count *= dim
    return count * width
