"""The decoder of Qwen3.5 as one traceable graph: linear attention whose state has one size however long the prompt is.

Caches have the names of published files: `past_conv.N` [B, channels, kernel], `past_recurrent.N` [B, heads, key, value]
in layers with linear attention, `past_key_values.N.{key,value}` in the others.
"""

import torch
from torch import Tensor
from torch.nn import Module
from transformers.models.qwen3_5.modeling_qwen3_5 import l2norm


class HybridDecoder(Module):
    """The real class's own layers; only what reads and writes its caches is written anew."""

    def __init__(self, text_model: Module, lm_head: Module) -> None:
        super().__init__()
        self.text_model = text_model
        self.lm_head = lm_head
        self.config = text_model.config

    def forward(self, inputs_embeds, attention_mask, position_ids, *past):
        rotary = self.text_model.rotary_emb(inputs_embeds, position_ids)
        mask = causal_mask(attention_mask, inputs_embeds.shape[1])
        hidden, present = inputs_embeds, []
        for i, layer in enumerate(self.text_model.layers):
            normed, held = layer.input_layernorm(hidden), (past[2 * i], past[2 * i + 1])
            if layer.block_type == "linear_attention":
                mixed, kept = linear_attention(layer.linear_attn, normed, *held)
            else:
                cache = OneLayerCache(held)
                mixed, _ = layer.self_attn(normed, rotary, mask, past_key_values=cache)
                kept = cache.held
            hidden = hidden + mixed
            hidden = hidden + layer.mlp(layer.post_attention_layernorm(hidden))
            present.extend(kept)
        return self.lm_head(self.text_model.norm(hidden)), *present

    def cache_shapes(self) -> dict[str, list[int | None]]:
        """By the inputs' names, in order; None is the batch first, then the length."""
        config = self.config
        shapes: dict[str, list[int | None]] = {}
        for i, kind in enumerate(config.layer_types):
            if kind == "linear_attention":
                key, value = config.linear_key_head_dim, config.linear_value_head_dim
                channels = 2 * key * config.linear_num_key_heads + value * config.linear_num_value_heads
                shapes[f"past_conv.{i}"] = [None, channels, config.linear_conv_kernel_dim]
                shapes[f"past_recurrent.{i}"] = [None, config.linear_num_value_heads, key, value]
            else:
                for part in ("key", "value"):
                    shapes[f"past_key_values.{i}.{part}"] = [None, config.num_key_value_heads, None, config.head_dim]
        return shapes


class OneLayerCache:
    def __init__(self, held: tuple[Tensor, Tensor]) -> None:
        self.held = held

    def update(self, key: Tensor, value: Tensor, layer: int) -> tuple[Tensor, Tensor]:
        self.held = torch.cat([self.held[0], key], dim=2), torch.cat([self.held[1], value], dim=2)
        return self.held


def causal_mask(attention_mask: Tensor, new: int) -> Tensor:
    """[B, 1, S, P + S] to add."""
    at = torch.arange(attention_mask.shape[1])
    seen = (at[None] <= at[-new:, None])[None, None] & (attention_mask[:, None, None] == 1)
    return torch.where(seen, 0.0, -1e9)


def linear_attention(layer: Module, hidden: Tensor, conv: Tensor, state: Tensor):
    """`Qwen3_5GatedDeltaNet.forward`, token by token. hidden [B, S, hidden] -> the same, and the two new states."""
    batch, length, _ = hidden.shape
    columns = torch.cat([conv, layer.in_proj_qkv(hidden).transpose(1, 2)], dim=2)  # [B, channels, kernel + S]
    mixed = torch.nn.functional.conv1d(columns, layer.conv1d.weight, groups=layer.conv_dim)[:, :, 1:]
    mixed = torch.nn.functional.silu(mixed).transpose(1, 2)
    query, key, value = mixed.split([layer.key_dim, layer.key_dim, layer.value_dim], dim=2)
    query, key = (part.unflatten(2, (layer.num_k_heads, -1)) for part in (query, key))
    value = value.unflatten(2, (layer.num_v_heads, -1))
    copies = layer.num_v_heads // layer.num_k_heads
    query, key = (part[:, :, :, None].expand(-1, -1, -1, copies, -1).flatten(2, 3) for part in (query, key))
    query = l2norm(query) * layer.head_k_dim**-0.5
    decay = (-layer.A_log.exp() * torch.nn.functional.softplus(layer.in_proj_a(hidden) + layer.dt_bias)).exp()
    beta = layer.in_proj_b(hidden).sigmoid()
    tokens = torch._shape_as_tensor(hidden)[1]  # a size taken inside of the loop would be baked in
    written, state = delta_rule(query, l2norm(key), value, decay, beta, state, tokens)
    # Heads one below the other, as the real class has it.
    gate = layer.in_proj_z(hidden).reshape(-1, layer.head_v_dim)
    normed = layer.norm(written.reshape(-1, layer.head_v_dim), gate).reshape(batch, length, -1)
    return layer.out_proj(normed), (columns[:, :, -layer.conv_kernel_size :], state)


@torch.jit.script
def delta_rule(
    query: Tensor, key: Tensor, value: Tensor, decay: Tensor, beta: Tensor, state: Tensor, tokens: Tensor
) -> tuple[Tensor, Tensor]:
    """query, key [B, S, heads, key], value [B, S, heads, value], decay, beta [B, S, heads] -> as value, and the state.

    state [B, heads, key, value]. Scripted, so that the exported graph loops over as many tokens as it is given.
    """
    written: list[Tensor] = []
    for t in range(int(tokens)):
        state = state * decay[:, t, :, None, None]
        held = (state * key[:, t, :, :, None]).sum(-2)
        change = (value[:, t] - held) * beta[:, t, :, None]
        state = state + key[:, t, :, :, None] * change[:, :, None]
        written.append((state * query[:, t, :, :, None]).sum(-2))
    return torch.stack(written, dim=1), state
