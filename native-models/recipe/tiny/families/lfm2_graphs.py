"""LFM2-VL's vision encoder and decoder in forms that the TorchScript exporter can trace, with the hub's names."""

from pathlib import Path

import torch
from torch.nn import functional
from transformers import DynamicCache

from ..export_onnx import BATCH, NEW, PAST, export_graph

MASKED = -1e9


class Lfm2VisionEncoder(torch.nn.Module):
    """pixel_values [tiles, patches, 3 * patch * patch], pixel_attention_mask [tiles, patches], spatial_shapes
    [tiles, 2] (rows and columns of patches) -> image_features [all rows, hidden].

    The class resizes the learnt positions and cuts off padding in a Python loop over the tiles; here both are products
    with matrices and one selection.
    """

    def __init__(self, model: torch.nn.Module) -> None:
        super().__init__()
        self.tower = model.model.vision_tower
        self.projector = model.model.multi_modal_projector

    def forward(self, pixel_values, pixel_attention_mask, spatial_shapes):
        embeddings = self.tower.embeddings
        patch = torch.arange(pixel_values.shape[1])[None]  # [1, patches]
        width = spatial_shapes[:, 1:]
        hidden = embeddings.patch_embedding(pixel_values) + self._positions(patch, spatial_shapes)
        bias = torch.where(pixel_attention_mask.bool(), 0.0, MASKED)[:, None, None, :]
        hidden = self.tower.encoder(inputs_embeds=hidden, attention_mask=bias).last_hidden_state
        hidden = self.tower.post_layernorm(hidden)
        rows = torch.cat([torch.gather(hidden, 1, _expand(at, hidden)) for at in self._squares(patch, width)], -1)
        real = patch < (spatial_shapes.prod(1) // self.projector.factor**2)[:, None]
        return self._project(rows[real])

    def _squares(self, patch, width):
        """For each row of features the four patches that it is made of, in the order in which their values stand: across
        first. [tiles, patches] each; rows behind the last are not used."""
        factor = self.projector.factor
        columns = width // factor
        top, left = patch // columns * factor, patch % columns * factor
        for down in range(factor):
            for across in range(factor):
                yield ((top + down) * width + left + across).clamp(max=patch.shape[1] - 1)

    def _positions(self, patch, spatial_shapes):
        side = self.tower.embeddings.position_embedding_size
        table = self.tower.embeddings.position_embedding.weight.reshape(side, side, -1)
        height, width = spatial_shapes[:, :1], spatial_shapes[:, 1:]
        down = _resample(patch // width, height, side)  # [tiles, patches, side]
        across = _resample(patch % width, width, side)
        return torch.einsum("tpy,tpx,yxc->tpc", down, across, table)

    def _project(self, rows):
        projector = self.projector
        if projector.use_layer_norm:
            rows = projector.layer_norm(rows)
        return projector.linear_2(projector.act(projector.linear_1(rows)))


def _expand(index: torch.Tensor, hidden: torch.Tensor) -> torch.Tensor:
    return index[..., None].expand(-1, -1, hidden.shape[-1])


def _resample(at: torch.Tensor, length: torch.Tensor, source: int) -> torch.Tensor:
    """Weights of `source` places for the places `at` [tiles, patches] of `length` [tiles, 1]: bilinear, antialiased."""
    scale = source / length.float()  # [tiles, 1]
    support = scale.clamp(min=1.0)[..., None]
    centre = ((torch.minimum(at, length - 1).float() + 0.5) * scale)[..., None]  # padding lies behind the last place
    distance = (torch.arange(source) + 0.5 - centre) / support
    weights = (1.0 - distance.abs()).clamp(min=0.0)
    return weights / weights.sum(-1, keepdim=True)


class Lfm2Decoder(torch.nn.Module):
    """Attention layers keep keys and values; convolution layers keep their last inputs, a state of fixed size that is
    zeros at first: past_conv.N [batch, hidden, kernel]."""

    def __init__(self, text_model: torch.nn.Module, lm_head: torch.nn.Module) -> None:
        super().__init__()
        self.text_model = text_model
        self.lm_head = lm_head
        self.config = text_model.config

    def forward(self, inputs_embeds, attention_mask, position_ids, *past):
        held = dict(zip(cache_names(self.config)[0], past, strict=True))
        new, total = inputs_embeds.shape[1], attention_mask.shape[1]
        distance = (torch.arange(new) + total - new)[:, None] - torch.arange(total)[None]
        allowed = (distance >= 0)[None] & attention_mask[:, None].bool()
        bias = torch.where(allowed, 0.0, MASKED)[:, None]
        hidden, present = inputs_embeds, []
        rotation = self.text_model.rotary_emb(hidden, position_ids=position_ids)
        for index, layer in enumerate(self.text_model.layers):
            normed = layer.operator_norm(hidden)
            if layer.is_attention_layer:
                mixed, kept = self._attend(layer.self_attn, normed, rotation, bias, held, index)
            else:
                mixed, kept = self._convolve(layer.conv, normed, held[f"past_conv.{index}"])
            present += kept
            hidden = hidden + mixed
            hidden = hidden + layer.feed_forward(layer.ffn_norm(hidden))
        return self.lm_head(self.text_model.embedding_norm(hidden)), *present

    @staticmethod
    def _attend(attention, normed, rotation, bias, held, index):
        cache = DynamicCache()
        cache.update(held[f"past_key_values.{index}.key"], held[f"past_key_values.{index}.value"], index)
        mixed, _ = attention(normed, rotation, bias, past_key_values=cache)
        return mixed, [cache.layers[index].keys, cache.layers[index].values]

    @staticmethod
    def _convolve(conv, normed, state):
        new = normed.shape[1]
        before, after, values = conv.in_proj(normed).transpose(-1, -2).chunk(3, dim=-2)
        full = torch.cat([state, before * values], -1)
        mixed = functional.conv1d(full, conv.conv.weight, conv.conv.bias, groups=full.shape[1])[..., -new:]
        return conv.out_proj((after * mixed).transpose(-1, -2)), [full[..., -conv.conv_kernel_size :]]


def cache_names(config) -> tuple[list[str], list[str]]:
    past, present = [], []
    for index, kind in enumerate(config.layer_types):
        parts = ("key", "value") if kind == "full_attention" else ("conv",)
        for part in parts:
            past.append(f"past_conv.{index}" if part == "conv" else f"past_key_values.{index}.{part}")
            present.append(f"present_conv.{index}" if part == "conv" else f"present.{index}.{part}")
    return past, present


def export_lfm2_decoder(decoder: Lfm2Decoder, path: Path) -> None:
    config = decoder.config
    head_dim = config.hidden_size // config.num_attention_heads
    new, batch = {0: "batch_size", 1: "sequence_length"}, {0: "batch_size"}
    past, present = cache_names(config)
    named = [
        ("inputs_embeds", new, torch.zeros(BATCH, NEW, config.hidden_size)),
        ("attention_mask", {0: "batch_size", 1: "total_sequence_length"}, torch.ones(BATCH, PAST + NEW).long()),
        ("position_ids", new, torch.arange(PAST, PAST + NEW).expand(BATCH, NEW)),
    ]
    for name in past:
        if name.startswith("past_conv"):
            named.append((name, batch, torch.zeros(BATCH, config.hidden_size, config.conv_L_cache)))
        else:
            shape = (BATCH, config.num_key_value_heads, PAST, head_dim)
            named.append((name, {**batch, 2: "past_sequence_length"}, torch.zeros(shape)))
    grown = {**batch, 2: "total_sequence_length"}
    outputs = {name: batch if name.startswith("present_conv") else grown for name in present}
    tensors = tuple(tensor for _, _, tensor in named)
    export_graph(decoder, tensors, path, {name: axes for name, axes, _ in named}, {"logits": new, **outputs})
