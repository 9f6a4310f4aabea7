"""The visual expert (section 2.1 of the paper): tokens of the picture have their own QKV, output and MLP matrices.

    Attention(X, W_I, W_T) = softmax(tril(Q K^T) / sqrt(d)) V,  Q = concat(X_I W_I^Q, X_T W_T^Q), K and V alike
    FFN(X) = concat(FFN_I(X_I), FFN_T(X_T))

Each matrix is applied to its own tokens only, so an exported decoder pays for one of the two.
"""

import torch
from torch import Tensor
from torch.nn import Linear, Module


def by_expert(x: Tensor, is_vision: Tensor, vision: Module, language: Module) -> Tensor:
    """x [B, S, in], is_vision [B, S] -> [B, S, out]."""
    flat, mask = x.flatten(0, 1), is_vision.flatten()
    seen, written = mask.nonzero()[:, 0], mask.logical_not().nonzero()[:, 0]
    both = torch.cat([vision(flat[seen]), language(flat[written])])
    order = torch.cat([seen, written])
    return torch.zeros_like(both).index_put((order,), both).unflatten(0, x.shape[:2])


class VisualExpertAttention(Module):
    def __init__(self, hidden: int, heads: int, rope_theta: float) -> None:
        super().__init__()
        self.heads = heads
        self.vision_expert_query_key_value = Linear(hidden, 3 * hidden, bias=False)
        self.vision_expert_dense = Linear(hidden, hidden, bias=False)
        self.language_expert_query_key_value = Linear(hidden, 3 * hidden, bias=False)
        self.language_expert_dense = Linear(hidden, hidden, bias=False)
        dim = hidden // heads
        frequencies = rope_theta ** -(torch.arange(0, dim, 2).double() / dim)
        self.register_buffer("frequencies", frequencies.float(), persistent=False)

    def forward(self, x: Tensor, is_vision: Tensor, positions: Tensor, mask: Tensor, past: tuple[Tensor, Tensor]):
        """x [B, S, hidden], positions [B, S], mask [B, 1, S, P + S] to add, past [B, heads, P, d] each."""
        qkv = by_expert(x, is_vision, self.vision_expert_query_key_value, self.language_expert_query_key_value)
        query, key, value = (part.unflatten(-1, (self.heads, -1)).transpose(1, 2) for part in qkv.chunk(3, dim=-1))
        angles = positions[:, None, :, None].to(x.dtype) * self.frequencies.to(x.dtype)  # [B, 1, S, d / 2]
        query, key = rotate(query, angles), rotate(key, angles)
        key, value = torch.cat([past[0], key], dim=2), torch.cat([past[1], value], dim=2)
        weights = (query @ key.transpose(2, 3) / query.shape[-1] ** 0.5 + mask).softmax(-1)
        seen = (weights @ value).transpose(1, 2).flatten(2)
        return by_expert(seen, is_vision, self.vision_expert_dense, self.language_expert_dense), (key, value)


def rotate(x: Tensor, angles: Tensor) -> Tensor:
    """Rotary embedding, the halves of a head paired."""
    first, second = x.chunk(2, dim=-1)
    cos, sin = angles.cos(), angles.sin()
    return torch.cat([first * cos - second * sin, second * cos + first * sin], dim=-1)


class GatedMlp(Module):
    def __init__(self, hidden: int, inner: int) -> None:
        super().__init__()
        self.gate_proj = Linear(hidden, inner, bias=False)
        self.up_proj = Linear(hidden, inner, bias=False)
        self.down_proj = Linear(inner, hidden, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        return self.down_proj(torch.nn.functional.silu(self.gate_proj(x)) * self.up_proj(x))


class VisualExpertMlp(Module):
    def __init__(self, hidden: int, inner: int) -> None:
        super().__init__()
        self.vision_mlp = GatedMlp(hidden, inner)
        self.language_mlp = GatedMlp(hidden, inner)

    def forward(self, x: Tensor, is_vision: Tensor) -> Tensor:
        return by_expert(x, is_vision, self.vision_mlp, self.language_mlp)
