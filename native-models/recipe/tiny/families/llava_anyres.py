"""What LLaVA-NeXT and LLaVA-OneVision share: a picture is seen whole and as tiles, and its rows are packed without what
padding added, with a newline after each line of patches."""

from dataclasses import dataclass

import numpy as np
import torch
from transformers import BatchFeature, PreTrainedModel
from transformers.models.llava_next.modeling_llava_next import image_size_to_num_patches

from ..family import Family


class TileEncoder(torch.nn.Module):
    """pixel_values [n,3,H,W] -> image_features [n,patches,hidden], image_newline [hidden]. Packing is the runtime's."""

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.tower = model.model.vision_tower
        self.projector = model.model.multi_modal_projector
        self.newline = model.model.image_newline
        self.layer = model.config.vision_feature_layer
        self.skips_class_token = model.config.vision_feature_select_strategy == "default"

    def forward(self, pixel_values: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        features = self.tower(pixel_values, output_hidden_states=True).hidden_states[self.layer]
        return self.projector(features[:, 1:] if self.skips_class_token else features), self.newline.clone()


def views_of_one(processor, picture, **settings):
    """[views, 3, height, width] of a picture that is alone: the whole, then its tiles."""
    return np.asarray(processor(picture, **settings)["pixel_values"][0]), {}


@dataclass(frozen=True)
class AnyresFamily(Family):
    vision_outputs: tuple[str, ...] = ("image_features", "image_newline")
    packs_rows: bool = True

    def tile_counts(self, model: PreTrainedModel, inputs: BatchFeature) -> list[int]:
        config = model.config
        return [
            image_size_to_num_patches(size, config.image_grid_pinpoints, config.vision_config.image_size)
            for size in inputs["image_sizes"]
        ]

    def vision_inputs(self, model: PreTrainedModel, inputs: BatchFeature) -> dict[str, torch.Tensor]:
        """Tiles [n,3,H,W], the whole picture first; the reference pads their number to that of the largest picture."""
        if "pixel_values" not in inputs:
            return {}
        pictures = zip(inputs["pixel_values"], self.tile_counts(model, inputs), strict=True)
        return {"pixel_values": torch.cat([tiles[:count] for tiles, count in pictures])}

    def image_rows(self, model, inputs, encoded):
        if not encoded:
            return None
        pictures = torch.split(encoded["image_features"], self.tile_counts(model, inputs))
        rows, _ = self.pack(model, pictures, inputs["image_sizes"], encoded["image_newline"])
        return torch.cat(rows)

    def pack(self, model, pictures, sizes, newline):
        raise NotImplementedError
