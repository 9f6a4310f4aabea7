"""GLM-4V's tower and decoder as traceable graphs, made of the real classes' own layers."""

import torch
from transformers.models.glm4v import modeling_glm4v

from ..export_onnx import Decoder
from .qwen_vision import Qwen2Vision, resample_table


class GlmVision(Qwen2Vision):
    """Learned positions resampled bicubically, and a convolution that joins each block of patches."""

    def embed(self, pixel_values, grid):
        visual = self.visual
        hidden = visual.post_conv_layernorm(visual.patch_embed(pixel_values))
        table = visual.embeddings.position_embedding.weight
        side = int(table.shape[0] ** 0.5)
        # `grid_sample(bicubic, border)` of the real class as gathered taps: no GridSample, which few runtimes have.
        return hidden + resample_table(table, grid, side, visual.embeddings.interpolated_method, False)

    def finish(self, hidden, kept):
        visual = self.visual
        blocks = visual.post_layernorm(hidden).view(-1, self.merge, self.merge, hidden.shape[-1]).permute(0, 3, 1, 2)
        return visual.merger(visual.downsample(blocks).view(-1, visual.config.out_hidden_size))


class GlmDecoder(Decoder):
    """The TorchScript exporter does not take the interleaved rotation; as products with constant matrices it does."""

    def __init__(self, text_model: torch.nn.Module, lm_head: torch.nn.Module) -> None:
        super().__init__(text_model, lm_head)
        self.rotary = MatrixRotary(text_model.rotary_emb)

    def run_text_model(self, *arguments):
        original, rotary = modeling_glm4v.apply_rotary_pos_emb, self.text_model.rotary_emb
        modeling_glm4v.apply_rotary_pos_emb = self.rotary.apply
        self.text_model.rotary_emb = self.rotary
        try:
            return super().run_text_model(*arguments)
        finally:
            modeling_glm4v.apply_rotary_pos_emb = original
            self.text_model.rotary_emb = rotary


class MatrixRotary(torch.nn.Module):
    """M-RoPE over the first `2 * frequencies` dims of a head, neighbours paired."""

    def __init__(self, rotary: torch.nn.Module) -> None:
        super().__init__()
        count = len(rotary.inv_freq)
        axes = torch.arange(3).repeat_interleave(torch.tensor(rotary.mrope_section))  # which axis turns each frequency
        turn = torch.zeros(2 * count, 2 * count)
        for i in range(count):
            turn[2 * i + 1, 2 * i], turn[2 * i, 2 * i + 1] = -1, 1
        self.register_buffer("frequencies", rotary.inv_freq.clone(), persistent=False)
        self.register_buffer("choose", torch.nn.functional.one_hot(axes, 3).T.float(), persistent=False)
        self.register_buffer("pair", torch.eye(count).repeat_interleave(2, dim=1), persistent=False)
        self.register_buffer("turn", turn, persistent=False)

    def forward(self, x, position_ids):
        angles = position_ids.permute(1, 2, 0).float() @ self.choose * self.frequencies  # [B, S, frequencies]
        return angles.cos() @ self.pair, angles.sin() @ self.pair

    def apply(self, q, k, cos, sin):
        return self._rotate(q, cos[:, None], sin[:, None]), self._rotate(k, cos[:, None], sin[:, None])

    def _rotate(self, x, cos, sin):
        turned, kept = x[..., : self.turn.shape[0]], x[..., self.turn.shape[0] :]
        return torch.cat([turned * cos + turned @ self.turn * sin, kept], dim=-1)
