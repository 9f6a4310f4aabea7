"""A small Llama, with the parameter names of `transformers`, whose attention can be supervised."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .glyph_rows import PlaceEmbedding, RowContext, TextEmbedding


@dataclass(frozen=True)
class DecoderSize:
    width: int = 192
    layers: int = 5
    heads: int = 6
    kv_heads: int = 3
    head_dim: int = 32  # GroupQueryAttention of ONNX Runtime rotates multiples of 16
    hidden: int = 512
    rope_theta: float = 10000.0
    pointer_layers: tuple[int, ...] = (2, 3)
    pointer_heads: int = 2  # the first heads of those layers


class BuiltinModel(nn.Module):
    """Text and image rows in, hidden states out. The rows come from `embed_rows`, or from the vision encoder."""

    def __init__(self, size: DecoderSize) -> None:
        super().__init__()
        self.size = size
        self.text = TextEmbedding(size.width)
        self.place = PlaceEmbedding(size.width)
        self.context = RowContext(size.width)
        self.layers = nn.ModuleList(Layer(size) for _ in range(size.layers))
        self.norm = nn.RMSNorm(size.width, eps=1e-6)

    def embed_rows(self, seen: Tensor, x: Tensor, y: Tensor, size: Tensor) -> Tensor:
        """Characters as they are seen [b, n, width] and where, in pixels [b, n] -> rows [b, n, width]."""
        return seen + self.context(seen) + self.place(x, y, size)

    def forward(self, embeds: Tensor) -> tuple[Tensor, list[Tensor]]:
        """embeds [b, s, width] -> hidden [b, s, width]; for each pointer layer its heads' scores [b, heads, s, s]."""
        length = embeds.shape[1]
        cos, sin = _rotations(length, self.size, embeds.device)
        future = torch.ones(length, length, dtype=torch.bool, device=embeds.device).triu(1)
        pointers = []
        for number, layer in enumerate(self.layers):
            pointing = self.size.pointer_heads if number in self.size.pointer_layers else 0
            embeds, scores = layer(embeds, cos, sin, future, pointing)
            if pointing:
                pointers.append(scores)
        return self.norm(embeds), pointers


class Layer(nn.Module):
    def __init__(self, size: DecoderSize) -> None:
        super().__init__()
        self.size = size
        self.input_layernorm = nn.RMSNorm(size.width, eps=1e-6)
        self.post_attention_layernorm = nn.RMSNorm(size.width, eps=1e-6)
        inner = size.heads * size.head_dim
        self.self_attn = nn.ModuleDict(
            {
                "q_proj": nn.Linear(size.width, inner, bias=False),
                "k_proj": nn.Linear(size.width, size.kv_heads * size.head_dim, bias=False),
                "v_proj": nn.Linear(size.width, size.kv_heads * size.head_dim, bias=False),
                "o_proj": nn.Linear(inner, size.width, bias=False),
            }
        )
        self.mlp = nn.ModuleDict(
            {
                "gate_proj": nn.Linear(size.width, size.hidden, bias=False),
                "up_proj": nn.Linear(size.width, size.hidden, bias=False),
                "down_proj": nn.Linear(size.hidden, size.width, bias=False),
            }
        )

    def forward(
        self, x: Tensor, cos: Tensor, sin: Tensor, future: Tensor, pointing: int
    ) -> tuple[Tensor, Tensor | None]:
        size, attention = self.size, self.self_attn
        normed = self.input_layernorm(x)
        shape = (*x.shape[:2], -1, size.head_dim)
        q = _rotate(attention["q_proj"](normed).view(shape).transpose(1, 2), cos, sin)  # [b, heads, s, head_dim]
        k = _rotate(attention["k_proj"](normed).view(shape).transpose(1, 2), cos, sin)
        v = attention["v_proj"](normed).view(shape).transpose(1, 2)
        k, v = (kv.repeat_interleave(size.heads // size.kv_heads, dim=1) for kv in (k, v))
        mixed = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + attention["o_proj"](mixed.transpose(1, 2).flatten(2))
        scores = None
        if pointing:
            scores = (q[:, :pointing] @ k[:, :pointing].transpose(2, 3)).float() * size.head_dim**-0.5
            scores = scores.masked_fill(future, -torch.inf)
        normed = self.post_attention_layernorm(x)
        gated = F.silu(self.mlp["gate_proj"](normed)) * self.mlp["up_proj"](normed)
        return x + self.mlp["down_proj"](gated), scores


def _rotations(length: int, size: DecoderSize, device: torch.device) -> tuple[Tensor, Tensor]:
    """[length, head_dim] each; Llama's layout, halves rather than pairs."""
    inverse = size.rope_theta ** (-torch.arange(0, size.head_dim, 2, device=device) / size.head_dim)
    angles = torch.arange(length, device=device)[:, None] * inverse
    angles = torch.cat([angles, angles], dim=-1)
    return angles.cos(), angles.sin()


def _rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    low, high = x.chunk(2, dim=-1)
    return (x * cos + torch.cat([-high, low], dim=-1) * sin).to(x.dtype)
