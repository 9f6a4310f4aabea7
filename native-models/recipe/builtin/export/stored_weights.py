"""Weights in fewer bytes: float16 in the file, whole numbers and what the lexicon holds in 8 bits, equal ones once.

Only storage changes, not what is computed with: what turns them back is folded when ONNX Runtime loads the file, so every
device runs it.
"""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from ..language.lexicon import lexicon_words

_SMALLEST = 1024  # elements; below that a cast costs more than it saves
_TYPES = {np.dtype(np.float32): TensorProto.FLOAT, np.dtype(np.float64): TensorProto.DOUBLE}


def store_small(model: onnx.ModelProto) -> onnx.ModelProto:
    """Changes `model` and returns it."""
    _share(model)
    made: list[onnx.NodeProto] = []
    added: list[onnx.TensorProto] = []
    for weight in list(model.graph.initializer):
        values = numpy_helper.to_array(weight)
        if values.dtype not in _TYPES or values.size < _SMALLEST:
            continue
        name, stored = weight.name, f"{weight.name}_stored"
        if np.array_equal(values, np.clip(np.round(values), -127, 127)):
            weight.CopyFrom(numpy_helper.from_array(values.astype(np.int8), stored))
        elif values.ndim == 2 and len(lexicon_words()) in values.shape and values.dtype == np.float32:
            axis = int(np.argmax(values.shape))  # a scale for each word
            scale = (np.abs(values).max(1 - axis) / 127).clip(1e-12).astype(np.float32)
            whole = np.round(values / np.expand_dims(scale, 1 - axis)).astype(np.int8)
            weight.CopyFrom(numpy_helper.from_array(whole, stored))
            added.append(numpy_helper.from_array(scale, f"{name}_scale"))
            made.append(helper.make_node("DequantizeLinear", [stored, f"{name}_scale"], [name], axis=axis))
            continue
        elif values.dtype == np.float32:
            weight.CopyFrom(numpy_helper.from_array(values.astype(np.float16), stored))
        else:
            continue
        made.append(helper.make_node("Cast", [stored], [name], to=_TYPES[values.dtype]))
    model.graph.initializer.extend(added)
    nodes = [*made, *model.graph.node]
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    return model


def _share(model: onnx.ModelProto) -> None:
    """Of large weights that are equal, one is kept. Graphs inside of nodes name none of them."""
    first: dict[tuple, str] = {}
    named: dict[str, str] = {}
    kept = []
    for weight in model.graph.initializer:
        values = numpy_helper.to_array(weight)
        key = (values.dtype.str, values.shape, values.tobytes()) if values.size >= _SMALLEST else (weight.name,)
        named[weight.name] = first.setdefault(key, weight.name)
        if named[weight.name] == weight.name:
            kept.append(weight)
    inner = {name for node in model.graph.node for name in _names_inside(node)}
    if any(named[name] != name for name in inner & named.keys()):
        raise ValueError("A graph inside of a node names a weight that stands twice.")
    for node in model.graph.node:
        for place, name in enumerate(node.input):
            node.input[place] = named.get(name, name)
    del model.graph.initializer[:]
    model.graph.initializer.extend(kept)


def _names_inside(node: onnx.NodeProto) -> set[str]:
    graphs = [attribute.g for attribute in node.attribute if attribute.type == onnx.AttributeProto.GRAPH]
    return {name for graph in graphs for inner in graph.node for name in (*inner.input, *_names_inside(inner))}
