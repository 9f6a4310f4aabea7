"""The tower (EVA2-CLIP-E without its last layer) and the adapter to the decoder's space, section 2.1 of the paper."""

import torch
from torch import Tensor
from torch.nn import GELU, Conv2d, Embedding, LayerNorm, Linear, Module, ModuleList, Parameter


class VisionTower(Module):
    """pixel_values [n, 3, edge, edge] -> [n, 1 + patches + 1, hidden]: a learned row on either side of the patches."""

    def __init__(self, settings: dict, hidden: int, inner: int) -> None:
        super().__init__()
        width = settings["hidden_size"]
        self.patch_embedding = PatchEmbedding(width, settings["image_size"], settings["patch_size"])
        self.transformer = Module()
        self.transformer.layers = ModuleList([TowerLayer(settings) for _ in range(settings["num_hidden_layers"])])
        self.linear_proj = Adapter(width, hidden, inner)
        self.boi = Parameter(torch.zeros(1, 1, hidden))
        self.eoi = Parameter(torch.zeros(1, 1, hidden))

    def forward(self, pixel_values: Tensor) -> Tensor:
        x = self.patch_embedding(pixel_values)
        for layer in self.transformer.layers:
            x = layer(x)
        x = self.linear_proj(x[:, 1:])  # without the class token
        side = torch.zeros_like(x[:, :1])  # takes the batch size from the features, so that a trace leaves it open
        return torch.cat([self.boi + side, x, self.eoi + side], dim=1)


class PatchEmbedding(Module):
    def __init__(self, width: int, edge: int, patch: int) -> None:
        super().__init__()
        self.proj = Conv2d(3, width, kernel_size=patch, stride=patch)
        self.cls_embedding = Parameter(torch.zeros(1, width))
        self.position_embedding = Embedding((edge // patch) ** 2 + 1, width)

    def forward(self, pixel_values: Tensor) -> Tensor:
        patches = self.proj(pixel_values).flatten(2).transpose(1, 2)
        first = self.cls_embedding + torch.zeros_like(patches[:, :1])
        return torch.cat([first, patches], dim=1) + self.position_embedding.weight


class TowerLayer(Module):
    """Normalises what attention and MLP give, not what they take."""

    def __init__(self, settings: dict) -> None:
        super().__init__()
        width, eps = settings["hidden_size"], settings["layer_norm_eps"]
        self.heads = settings["num_heads"]
        self.input_layernorm = LayerNorm(width, eps=eps)
        self.post_attention_layernorm = LayerNorm(width, eps=eps)
        self.attention = Module()
        self.attention.query_key_value = Linear(width, 3 * width)
        self.attention.dense = Linear(width, width)
        self.mlp = Module()
        self.mlp.fc1 = Linear(width, settings["intermediate_size"])
        self.mlp.fc2 = Linear(settings["intermediate_size"], width)

    def forward(self, x: Tensor) -> Tensor:
        x = x + self.input_layernorm(self._attend(x))
        return x + self.post_attention_layernorm(self.mlp.fc2(GELU()(self.mlp.fc1(x))))

    def _attend(self, x: Tensor) -> Tensor:
        parts = self.attention.query_key_value(x).chunk(3, dim=-1)
        query, key, value = (part.unflatten(-1, (self.heads, -1)).transpose(1, 2) for part in parts)
        weights = (query @ key.transpose(2, 3) / query.shape[-1] ** 0.5).softmax(-1)
        return self.attention.dense((weights @ value).transpose(1, 2).flatten(2))


class Adapter(Module):
    """A gated MLP behind a linear layer."""

    def __init__(self, width: int, hidden: int, inner: int) -> None:
        super().__init__()
        self.linear_proj = Linear(width, hidden, bias=False)
        self.norm1 = LayerNorm(hidden)
        self.dense_h_to_4h = Linear(hidden, inner, bias=False)
        self.gate_proj = Linear(hidden, inner, bias=False)
        self.dense_4h_to_h = Linear(inner, hidden, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        x = GELU()(self.norm1(self.linear_proj(x)))
        return self.dense_4h_to_h(torch.nn.functional.silu(self.gate_proj(x)) * self.dense_h_to_4h(x))
