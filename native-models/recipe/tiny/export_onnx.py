"""Exports a model into the three files of the ONNX hubs: vision_encoder, embed_tokens, decoder_model_merged.

TorchScript exporter (`dynamo=False`): 0.1-1.3 s a file and every axis stays open. Traced with unequal sizes that are
never 0 or 1, because a size that repeats or is 1 can be baked in silently.
"""

from pathlib import Path

import onnx
import torch
from onnxscript import optimizer
from transformers import DynamicCache, PreTrainedModel

OPSET = 18
BATCH, NEW, PAST = 2, 4, 3
LARGEST_FILE = 1_800_000_000  # bytes


def export_vision_encoder(encoder: torch.nn.Module, edge: int, path: Path, names=("image_features",)) -> None:
    """pixel_values [n, 3, edge, edge] -> the outputs `names`, the first of them [n, rows, hidden]."""
    export_graph(
        encoder,
        (torch.zeros(BATCH, 3, edge, edge),),
        path,
        inputs={"pixel_values": {0: "batch_size"}},
        outputs={name: {0: "batch_size"} if i == 0 else {} for i, name in enumerate(names)},
    )


def export_embed_tokens(model: PreTrainedModel, path: Path) -> None:
    axes = {0: "batch_size", 1: "sequence_length"}
    ids = torch.zeros(BATCH, NEW, dtype=torch.int64)
    export_graph(
        model.get_input_embeddings(), (ids,), path, inputs={"input_ids": axes}, outputs={"inputs_embeds": axes}
    )


class Decoder(torch.nn.Module):
    """Flat tensors in, the cache rebuilt inside, flat tensors out."""

    def __init__(self, text_model: torch.nn.Module, lm_head: torch.nn.Module) -> None:
        super().__init__()
        self.text_model = text_model
        self.lm_head = lm_head
        self.config = text_model.config

    def forward(self, inputs_embeds, attention_mask, position_ids, *past):
        hidden, present = self.run_text_model(inputs_embeds, attention_mask, position_ids, past)
        return self.lm_head(hidden), *present

    def run_text_model(self, inputs_embeds, attention_mask, position_ids, past):
        cache = DynamicCache()
        for layer in range(self.config.num_hidden_layers):
            cache.update(past[2 * layer], past[2 * layer + 1], layer)
        out = self.text_model(
            inputs_embeds=inputs_embeds,
            attention_mask=attention_mask,
            position_ids=position_ids,
            past_key_values=cache,
            use_cache=True,
        )
        present = [tensor for layer in out.past_key_values.layers for tensor in (layer.keys, layer.values)]
        return out.last_hidden_state, present


class LastLogitsDecoder(Decoder):
    """Computes the logits of the last `num_logits_to_keep` positions only; 0 means all of them."""

    def forward(self, inputs_embeds, attention_mask, position_ids, num_logits_to_keep, *past):
        hidden, present = self.run_text_model(inputs_embeds, attention_mask, position_ids, past)
        return self.lm_head(hidden[:, -num_logits_to_keep:]), *present


def export_decoder(decoder: Decoder, path: Path) -> None:
    config = decoder.config
    new = {0: "batch_size", 1: "sequence_length"}
    cached = {0: "batch_size", 2: "past_sequence_length"}
    grown = {0: "batch_size", 2: "total_sequence_length"}
    past_names, present_names = cache_names(config.num_hidden_layers)
    inputs = {
        "inputs_embeds": new,
        "attention_mask": {0: "batch_size", 1: "total_sequence_length"},
        "position_ids": new,
    }
    arguments = [
        torch.zeros(BATCH, NEW, config.hidden_size),
        torch.ones(BATCH, PAST + NEW, dtype=torch.int64),
        torch.arange(PAST, PAST + NEW).expand(BATCH, NEW),
    ]
    if isinstance(decoder, LastLogitsDecoder):
        inputs["num_logits_to_keep"] = {}
        arguments.append(torch.tensor(NEW - 1))
    inputs.update({name: cached for name in past_names})
    head_dim = getattr(config, "head_dim", None) or config.hidden_size // config.num_attention_heads
    arguments += [torch.zeros(BATCH, config.num_key_value_heads, PAST, head_dim) for _ in past_names]
    logits = {0: "batch_size", 1: "logits_length" if isinstance(decoder, LastLogitsDecoder) else "sequence_length"}
    export_graph(decoder, tuple(arguments), path, inputs, {"logits": logits, **{name: grown for name in present_names}})


def cache_names(layers: int) -> tuple[list[str], list[str]]:
    pairs = [f"{layer}.{part}" for layer in range(layers) for part in ("key", "value")]
    return [f"past_key_values.{pair}" for pair in pairs], [f"present.{pair}" for pair in pairs]


def export_graph(
    module: torch.nn.Module, arguments: tuple, path: Path, inputs: dict, outputs: dict, opset: int = OPSET, simplifies: bool = True
) -> None:
    """Names of inputs and outputs in the order of the arguments, each with its free axes {axis: name}."""
    path.parent.mkdir(parents=True, exist_ok=True)
    torch.onnx.export(
        module.eval(),  # otherwise the exporter leaves the whole model in training mode
        arguments,
        str(path),
        input_names=list(inputs),
        output_names=list(outputs),
        dynamic_axes={**inputs, **outputs},
        opset_version=opset,
        dynamo=False,
    )
    exported = onnx.load(path)
    save_model(optimizer.optimize(exported) if simplifies else exported, path)


def save_model(model: onnx.ModelProto, path: Path) -> None:
    """Saves without what only a debugger of the exporter would read.

    No `onnx.checker` here: it rejects what ONNX Runtime adds to the default domain, and every file is run anyway.
    """
    for item in [model.graph, *model.graph.node]:
        item.ClearField("doc_string")
        item.ClearField("metadata_props")
    model.ClearField("metadata_props")
    model.graph.ClearField("value_info")
    model.graph.name = path.stem
    _remove(path)
    if model.ByteSize() < LARGEST_FILE:
        onnx.save(model, path)
    else:  # protobuf ends at 2 GB; the hubs name the file beside it so
        onnx.save(model, path, save_as_external_data=True, location=f"{path.name}_data")


def _remove(path: Path) -> None:
    """With the weights beside it: `onnx.save` would append to what is there."""
    for file in (path, path.with_name(f"{path.name}_data")):
        file.unlink(missing_ok=True)
