"""Weights stored in half the bytes: float16 in the file, cast to float32 once when ONNX Runtime loads it.

Only storage changes, not what is computed: the casts of constants are folded at load, so every device runs it.
"""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

_SMALLEST = 1024  # elements; below that a cast costs more than it saves


def halve_weights(model: onnx.ModelProto) -> onnx.ModelProto:
    """Changes `model` and returns it."""
    casts = []
    for weight in list(model.graph.initializer):
        values = numpy_helper.to_array(weight)
        if values.dtype != np.float32 or values.size < _SMALLEST:
            continue
        name = weight.name
        weight.CopyFrom(numpy_helper.from_array(values.astype(np.float16), f"{name}_half"))
        casts.append(helper.make_node("Cast", [f"{name}_half"], [name], to=TensorProto.FLOAT))
    nodes = [*casts, *model.graph.node]
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    return model
