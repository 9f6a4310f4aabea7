"""The vision towers of Qwen-VL's line as one traceable graph each, made of the real classes' own layers.

What is written anew is only the glue that `forward` of the real class has: positions as tensor arithmetic (see
`qwen_grid.py`), and attention within a frame or window as a mask instead of one call a segment. `make_fixtures.py`
compares each with the real class.
"""

import torch
from transformers.models.qwen2_vl.modeling_qwen2_vl import apply_rotary_pos_emb_vision
from transformers.vision_utils import _interpolation_axis_taps_weights

from .qwen_grid import PatchGrid, same_segment


class Qwen2Vision(torch.nn.Module):
    """pixel_values [P, channels * frames * edge * edge], grid_thw [pictures, 3] -> rows [P / merge^2, hidden]."""

    def __init__(self, model: torch.nn.Module) -> None:
        super().__init__()
        self.visual = model.model.visual
        self.merge = self.visual.spatial_merge_size

    def forward(self, pixel_values, grid_thw):
        grid = PatchGrid(pixel_values.shape[0], grid_thw, self.merge)
        hidden = self.embed(pixel_values, grid)
        rotary = self.visual.rotary_pos_emb(hidden, grid.positions)
        within_frame = same_segment(grid.frame)
        kept = []
        for i, block in enumerate(self.visual.blocks):
            hidden = self.run_block(block, hidden, rotary, self.mask_of(i, grid, within_frame))
            self.keep(i, hidden, kept)
        return self.finish(hidden, kept)

    def embed(self, pixel_values, grid):
        return self.visual.patch_embed(pixel_values)

    def mask_of(self, layer, grid, within_frame):
        return within_frame

    def keep(self, layer, hidden, kept):
        """DeepStack takes features from some layers."""

    def finish(self, hidden, kept):
        return self.visual.merger(hidden)

    def run_block(self, block, hidden, rotary, mask):
        hidden = hidden + self.attend(block.attn, block.norm1(hidden), rotary, mask)
        return hidden + block.mlp(block.norm2(hidden))

    def attend(self, attention, hidden, rotary, mask):
        patches, heads = hidden.shape[0], attention.num_heads
        query, key, value = attention.qkv(hidden).reshape(patches, 3, heads, -1).permute(1, 0, 2, 3).unbind(0)
        query, key = apply_rotary_pos_emb_vision(query, key, *rotary)
        query, key, value = (x.transpose(0, 1) for x in (query, key, value))  # [heads, P, head_dim]
        weights = (query @ key.transpose(1, 2) * attention.scaling + mask).softmax(-1)
        return attention.proj((weights @ value).transpose(0, 1).reshape(patches, -1))


class Qwen25Vision(Qwen2Vision):
    """Most layers attend within windows. The real class sorts the patches by window; a mask does the same in place."""

    def mask_of(self, layer, grid, within_frame):
        if layer in self.visual.fullatt_block_indexes:
            return within_frame
        return same_segment(grid.windows(self.visual.window_size // self.visual.patch_size))


class Qwen35Vision(Qwen2Vision):
    """Adds learned positions, resampled from a square table to the picture's grid."""

    def embed(self, pixel_values, grid):
        visual = self.visual
        settings = (visual.num_grid_per_side, visual.interpolation_mode, visual.interpolation_align_corners)
        return visual.patch_embed(pixel_values) + resample_table(visual.pos_embed.weight, grid, *settings)


class Qwen3Vision(Qwen35Vision):
    """Also gives the rows of some layers, which DeepStack adds behind the decoder's first layers."""

    def keep(self, layer, hidden, kept):
        if layer in self.visual.deepstack_visual_indexes:
            kept.append(self.visual.deepstack_merger_list[len(kept)](hidden))

    def finish(self, hidden, kept):
        return self.visual.merger(hidden), *kept


def resample_table(table: torch.Tensor, grid: PatchGrid, side: int, mode: str, align_corners: bool) -> torch.Tensor:
    """[side * side, hidden] -> [P, hidden], as `get_vision_interpolation_indices_and_weights` does it."""
    rows, row_weights = _interpolation_axis_taps_weights(grid.row, grid.height, side, mode, align_corners)
    columns, column_weights = _interpolation_axis_taps_weights(grid.column, grid.width, side, mode, align_corners)
    places = (rows[:, :, None] * side + columns[:, None]).flatten(1)  # [P, taps]
    weights = (row_weights[:, :, None] * column_weights[:, None]).flatten(1)
    return (table[places] * weights[..., None]).sum(1)
