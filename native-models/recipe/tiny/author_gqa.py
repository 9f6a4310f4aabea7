"""Writes a Llama decoder node by node with GroupQueryAttention, as the exporters of GPU runtimes do.

Differs from the plain export in what a loader must notice: no `position_ids` (the operator rotates by itself, from the
attention mask's length), and caches that it may grow in place.
"""

import numpy as np
import torch
from onnx import GraphProto, ModelProto, TensorProto, helper, numpy_helper

from .export_onnx import OPSET, cache_names

MICROSOFT = "com.microsoft"


def author_gqa_decoder(
    text_model: torch.nn.Module,
    lm_head: torch.nn.Module,
    *,
    takes_positions: bool = False,
    positions: int | None = None,
) -> ModelProto:
    """`takes_positions`: rotates by `position_ids` before the operator, as many published files do; `positions`: the
    length of the tables, if not the model's context."""
    return _Author(text_model, lm_head, takes_positions, positions).build()


class _Author:
    def __init__(
        self, text_model: torch.nn.Module, lm_head: torch.nn.Module, takes_positions: bool, positions: int | None
    ) -> None:
        self.config = text_model.config
        self.takes_positions = takes_positions
        self.positions = positions or self.config.max_position_embeddings
        self.weights = {name: tensor.numpy() for name, tensor in text_model.state_dict().items()}
        self.weights["lm_head.weight"] = lm_head.weight.detach().numpy()
        self.graph = GraphProto(name="decoder_model_merged")

    def build(self) -> ModelProto:
        self._declare_inputs_and_outputs()
        self._lengths()
        self._rotary_caches()
        hidden = "inputs_embeds"
        for layer in range(self.config.num_hidden_layers):
            hidden = self._layer(layer, hidden)
        self._linear("lm_head", self._norm("norm", hidden), output="logits")
        opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(MICROSOFT, 1)]
        return helper.make_model(self.graph, opset_imports=opsets, ir_version=8, producer_name="sightline-recipe")

    def _declare_inputs_and_outputs(self) -> None:
        config, f32 = self.config, TensorProto.FLOAT
        new = ["batch_size", "sequence_length"]
        cache = ["batch_size", config.num_key_value_heads, "past_sequence_length", config.head_dim]
        grown = ["batch_size", config.num_key_value_heads, "total_sequence_length", config.head_dim]
        past, present = cache_names(config.num_hidden_layers)
        positions = [helper.make_tensor_value_info("position_ids", TensorProto.INT64, new)]
        self.graph.input.extend(
            [
                helper.make_tensor_value_info("inputs_embeds", f32, [*new, config.hidden_size]),
                helper.make_tensor_value_info("attention_mask", TensorProto.INT64, [new[0], "total_sequence_length"]),
                *(positions if self.takes_positions else []),
                *(helper.make_tensor_value_info(name, f32, cache) for name in past),
            ]
        )
        self.graph.output.extend(
            [
                helper.make_tensor_value_info("logits", f32, [*new, config.vocab_size]),
                *(helper.make_tensor_value_info(name, f32, grown) for name in present),
            ]
        )

    def _lengths(self) -> None:
        """seqlens_k int32 [batch]: index of each sequence's last token; total_length int32 scalar."""
        one = self._constant("one", np.array([1], dtype=np.int64))
        real = self._node("ReduceSum", ["attention_mask", one], "mask_sum", keepdims=0)
        self._node("Cast", [self._node("Sub", [real, one], "last_index")], "seqlens_k", to=TensorProto.INT32)
        axis = self._constant("length_axis", np.array(1, dtype=np.int64))
        length = self._node("Gather", [self._node("Shape", ["attention_mask"], "mask_shape"), axis], "mask_length")
        self._node("Cast", [length], "total_length", to=TensorProto.INT32)

    def _rotary_caches(self) -> None:
        """cos and sin [max positions, head_dim / 2]."""
        dim = self.config.head_dim
        frequencies = self.config.rope_parameters["rope_theta"] ** (-np.arange(0, dim, 2, dtype=np.float64) / dim)
        angles = np.outer(np.arange(self.positions), frequencies)
        self._constant("cos_cache", np.cos(angles).astype(np.float32))
        self._constant("sin_cache", np.sin(angles).astype(np.float32))

    def _layer(self, layer: int, hidden: str) -> str:
        at = f"layers.{layer}"
        hidden = self._node("Add", [hidden, self._attention(layer, self._norm(f"{at}.input_layernorm", hidden))])
        normed = self._norm(f"{at}.post_attention_layernorm", hidden)
        gate = self._linear(f"{at}.mlp.gate_proj", normed)
        activated = self._node("Mul", [gate, self._node("Sigmoid", [gate])])
        product = self._node("Mul", [activated, self._linear(f"{at}.mlp.up_proj", normed)])
        return self._node("Add", [hidden, self._linear(f"{at}.mlp.down_proj", product)])

    def _attention(self, layer: int, normed: str) -> str:
        at = f"layers.{layer}.self_attn"
        query, key, value = (self._linear(f"{at}.{part}_proj", normed) for part in "qkv")
        tables = ["cos_cache", "sin_cache"]
        if self.takes_positions:
            query, key = (
                self._node("RotaryEmbedding", [rows, "position_ids", *tables], f"{at}.{part}_rotated", domain=MICROSOFT)
                for rows, part in ((query, "q"), (key, "k"))
            )
        past = [f"past_key_values.{layer}.key", f"past_key_values.{layer}.value"]
        present = [f"present.{layer}.key", f"present.{layer}.value"]
        attended = f"{at}.attended"
        self.graph.node.append(
            helper.make_node(
                "GroupQueryAttention",
                [query, key, value, *past, "seqlens_k", "total_length", *([] if self.takes_positions else tables)],
                [attended, *present],
                name=at,
                domain=MICROSOFT,
                num_heads=self.config.num_attention_heads,
                kv_num_heads=self.config.num_key_value_heads,
                scale=self.config.head_dim**-0.5,
                do_rotary=0 if self.takes_positions else 1,
                rotary_interleaved=0,
            )
        )
        return self._linear(f"{at}.o_proj", attended)

    def _norm(self, name: str, hidden: str) -> str:
        scale = self._constant(f"{name}.weight", self.weights[f"{name}.weight"])
        epsilon = self.config.rms_norm_eps
        return self._node("SimplifiedLayerNormalization", [hidden, scale], f"{name}.out", axis=-1, epsilon=epsilon)

    def _linear(self, name: str, hidden: str, output: str | None = None) -> str:
        weight = np.ascontiguousarray(self.weights[f"{name}.weight"].T)  # torch keeps [out, in]
        return self._node("MatMul", [hidden, self._constant(f"{name}.weight", weight)], output or f"{name}.out")

    def _constant(self, name: str, value: np.ndarray) -> str:
        self.graph.initializer.append(numpy_helper.from_array(value, name))
        return name

    def _node(self, kind: str, inputs: list[str], output: str | None = None, **attributes) -> str:
        output = output or f"{kind}_{len(self.graph.node)}"
        self.graph.node.append(helper.make_node(kind, inputs, [output], name=output, **attributes))
        return output
