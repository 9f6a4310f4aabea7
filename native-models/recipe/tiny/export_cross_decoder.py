"""Exports a decoder with cross-attention as one file with two branches, as `optimum` merges them for the hubs."""

import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import GraphProto, ModelProto, TensorProto, helper, numpy_helper
from transformers import DynamicCache, EncoderDecoderCache, PreTrainedConfig

from .export_onnx import BATCH, NEW, OPSET, PAST, export_graph, save_model

READ = 5  # encoder rows in the traces
KINDS = ("decoder", "encoder")  # whose keys and values: of what was written, of what was read


def export_cross_decoder(decoder: torch.nn.Module, config: PreTrainedConfig, path: Path, embeds: bool = False) -> None:
    """`decoder(tokens, states, cache)` gives logits; `embeds`: it takes embeddings in the place of ids.

    Inputs `input_ids` or `inputs_embeds`, `encoder_hidden_states`, `encoder_attention_mask`, `use_cache_branch` and
    `past_key_values.N.{decoder,encoder}.{key,value}`; outputs `logits` and the same caches as `present.N...`. With
    `use_cache_branch` the encoder's caches are read and not given back: what stands there is empty.
    """
    layers = _layer_count(config)
    with tempfile.TemporaryDirectory() as folder:
        branches = [Path(folder) / "first.onnx", Path(folder) / "later.onnx"]
        for later, branch in enumerate(branches):
            _export_branch(_Branch(decoder, layers, bool(later)).eval(), config, branch, embeds)
        save_model(_merge(*(onnx.load(branch) for branch in branches), config, embeds), path)


class _Branch(torch.nn.Module):
    """Flat tensors in, the two caches rebuilt inside, flat tensors out."""

    def __init__(self, decoder: torch.nn.Module, layers: int, later: bool) -> None:
        super().__init__()
        self.decoder, self.layers, self.later = decoder, layers, later

    def forward(self, tokens, encoder_hidden_states, *past):
        cache = EncoderDecoderCache(DynamicCache(), DynamicCache())
        for layer in range(self.layers if self.later else 0):
            key, value, read_key, read_value = past[4 * layer : 4 * layer + 4]
            cache.self_attention_cache.update(key, value, layer)
            cache.cross_attention_cache.update(read_key, read_value, layer)
            cache.is_updated[layer] = True
        logits = self.decoder(tokens, encoder_hidden_states, cache)
        kept = [cache.self_attention_cache] if self.later else [cache.self_attention_cache, cache.cross_attention_cache]
        present = [t for n in range(self.layers) for c in kept for t in (c.layers[n].keys, c.layers[n].values)]
        return logits, *present


def _export_branch(branch: _Branch, config: PreTrainedConfig, path: Path, embeds: bool) -> None:
    new = {0: "batch_size", 1: "sequence_length"}
    hidden = config.hidden_size
    tokens = torch.zeros(BATCH, NEW, hidden) if embeds else torch.zeros(BATCH, NEW, dtype=torch.int64)
    inputs = {
        "inputs_embeds" if embeds else "input_ids": new,
        "encoder_hidden_states": {0: "batch_size", 1: "encoder_sequence_length"},
    }
    arguments = [tokens, torch.zeros(BATCH, READ, hidden)]
    outputs = {"logits": new}
    heads, dim = _heads(config)
    for name in cache_names(branch.layers):
        axes = {0: "batch_size", 2: f"length_{len(outputs)}"}
        if branch.later:
            inputs[f"past_key_values.{name}"] = axes
            arguments.append(torch.zeros(BATCH, heads, PAST if ".decoder." in f".{name}." else READ, dim))
        if not branch.later or "decoder" in name:
            outputs[f"present.{name}"] = {0: "batch_size", 2: f"total_{len(outputs)}"}
    export_graph(branch, tuple(arguments), path, inputs, outputs)


def cache_names(layers: int) -> list[str]:
    return [f"{layer}.{kind}.{part}" for layer in range(layers) for kind in KINDS for part in ("key", "value")]


def _merge(first: ModelProto, later: ModelProto, config: PreTrainedConfig, embeds: bool) -> ModelProto:
    """Weights move out of the branches, each once."""
    weights: dict[bytes, TensorProto] = {}
    first_graph = _as_branch(first.graph, "first", weights)
    later_graph = _as_branch(later.graph, "later", weights)
    heads, dim = _heads(config)
    given = {output.name: output for output in later_graph.output}
    del later_graph.output[:]
    for output in first_graph.output:
        name = output.name.replace("first/", "later/")
        if name not in given:
            nothing = numpy_helper.from_array(np.zeros((0, heads, 1, dim), dtype=np.float32))
            later_graph.node.append(helper.make_node("Constant", [], [name], value=nothing))
            given[name] = helper.make_tensor_value_info(name, TensorProto.FLOAT, None)
        later_graph.output.append(given[name])
    names = [output.name.removeprefix("first/") for output in first_graph.output]
    choice = helper.make_node("If", ["use_cache_branch"], names, then_branch=later_graph, else_branch=first_graph)
    inputs, outputs = _declare(config, embeds)
    graph = helper.make_graph([choice], "decoder_model_merged", inputs, outputs, list(weights.values()))
    opsets = [helper.make_opsetid("", OPSET)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=8, producer_name="sightline-recipe")


def _as_branch(graph: GraphProto, prefix: str, weights: dict[bytes, TensorProto]) -> GraphProto:
    """Renamed so that nothing in it hides a name of the outer graph; inputs and weights are the outer graph's."""
    renamed = {value.name: value.name for value in graph.input}
    renamed[""] = ""
    for tensor in graph.initializer:
        value = numpy_helper.to_array(tensor)
        content = b"%s %s " % (str(value.dtype).encode(), str(value.shape).encode()) + value.tobytes()
        if content not in weights:
            weights[content] = numpy_helper.from_array(value, f"weight_{len(weights)}")
        renamed[tensor.name] = weights[content].name
    for node in graph.node:
        for name in node.output:
            renamed.setdefault(name, f"{prefix}/{name}")
    branch = GraphProto(name=prefix)
    for node in graph.node:
        copy = branch.node.add()
        copy.CopyFrom(node)
        copy.input[:] = [renamed[name] for name in node.input]
        copy.output[:] = [renamed[name] for name in node.output]
        copy.name = f"{prefix}/{node.name}"
    for output in graph.output:
        branch.output.append(helper.make_tensor_value_info(renamed[output.name], TensorProto.FLOAT, None))
    return branch


def _declare(config: PreTrainedConfig, embeds: bool):
    """Inputs and outputs of the whole file, with the names that loaders of the hubs go by."""
    f32, i64 = TensorProto.FLOAT, TensorProto.INT64
    heads, dim = _heads(config)
    new, read = ["batch_size", "sequence_length"], ["batch_size", "encoder_sequence_length"]
    info = helper.make_tensor_value_info
    tokens = info("inputs_embeds", f32, [*new, config.hidden_size]) if embeds else info("input_ids", i64, new)
    names = cache_names(_layer_count(config))
    past = {"decoder": "past_decoder_sequence_length", "encoder": "encoder_sequence_length_out"}
    total = {"decoder": "past_decoder_sequence_length + 1", "encoder": "encoder_sequence_length_out"}
    cache = lambda prefix, length: [  # noqa: E731
        info(f"{prefix}.{name}", f32, ["batch_size", heads, length[name.split(".")[1]], dim]) for name in names
    ]
    inputs = [
        info("encoder_attention_mask", i64, read),
        tokens,
        info("encoder_hidden_states", f32, [*read, config.hidden_size]),
        *cache("past_key_values", past),
        info("use_cache_branch", TensorProto.BOOL, [1]),
    ]
    return inputs, [info("logits", f32, [*new, config.vocab_size]), *cache("present", total)]


def _layer_count(config: PreTrainedConfig) -> int:
    for key in ("decoder_layers", "num_decoder_layers", "num_hidden_layers"):
        if getattr(config, key, None):
            return getattr(config, key)
    raise ValueError("The config does not say how many layers the decoder has.")


def _heads(config: PreTrainedConfig) -> tuple[int, int]:
    """Heads of the decoder, and the size of one."""
    heads = getattr(config, "decoder_attention_heads", None) or config.num_attention_heads
    return heads, getattr(config, "d_kv", None) or config.hidden_size // heads
