"""Gives the inner tensors of an exported graph short names: the exporter's take a third of a tiny model's file."""

import itertools
from pathlib import Path

import onnx

from .export_onnx import save_model

_TABLES = {"cos_cache", "sin_cache"}  # a reader of parameters tells tables of positions from weights by these


def shorten_names(path: Path) -> None:
    """Inputs and outputs keep their names, as does what refers to weights beside the graph."""
    model = onnx.load(path, load_external_data=False)
    if any(tensor.external_data for tensor in model.graph.initializer):
        return
    _shorten(model.graph, {}, itertools.count())
    save_model(model, path)


def _shorten(graph: onnx.GraphProto, outer: dict[str, str], numbers: itertools.count) -> None:
    kept = {value.name for value in (*graph.input, *graph.output)} | _TABLES | {""}
    names = dict(outer)
    inner = (name for node in graph.node for name in node.output)
    for name in itertools.chain((tensor.name for tensor in graph.initializer), inner):
        if name not in kept:
            names[name] = f"{next(numbers):x}"
    for tensor in graph.initializer:
        tensor.name = names.get(tensor.name, tensor.name)
    for node in graph.node:
        node.ClearField("name")
        node.input[:] = [names.get(name, name) for name in node.input]
        node.output[:] = [names.get(name, name) for name in node.output]
        for attribute in node.attribute:
            for inside in (attribute.g, *attribute.graphs):
                if inside.node:
                    _shorten_inside(inside, names, numbers)


def _shorten_inside(graph: onnx.GraphProto, outer: dict[str, str], numbers: itertools.count) -> None:
    """A branch gives its outputs by place, so their names are its own; outer tensors are read by name."""
    _shorten(graph, outer, numbers)
    for value in graph.output:
        value.name = outer.get(value.name, value.name)
