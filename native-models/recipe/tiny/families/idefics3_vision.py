"""The vision encoder of the Idefics3 line in a form that the TorchScript exporter can trace, and its own checks."""

import numpy as np
import torch

from ..run_onnx import OnnxModel
from ..verify import MAX_DIFFERENCE

MASKED = -1e9  # added to the scores of patches that are only padding


class Idefics3VisionEncoder(torch.nn.Module):
    """pixel_values [batch, tiles, 3, H, W], pixel_attention_mask bool [batch, tiles, H, W]
    -> image_features [batch * tiles, rows, hidden].

    The class drops tiles that are all zeros, which no picture gives, and indexes by mask and by bucket, which cannot be
    traced: those steps are written out here. `verify_tiles` compares with the class itself.
    """

    def __init__(self, model: torch.nn.Module) -> None:
        super().__init__()
        self.vision = model.model.vision_model
        self.connector = model.model.connector
        self.patch = model.config.vision_config.patch_size

    def forward(self, pixel_values: torch.Tensor, pixel_attention_mask: torch.Tensor) -> torch.Tensor:
        pixels = pixel_values.flatten(0, 1)
        height, width = pixels.shape[-2:]
        squares = pixel_attention_mask.flatten(0, 1).int()
        squares = squares.reshape(-1, height // self.patch, self.patch, width // self.patch, self.patch)
        mask = squares.sum((2, 4)) > 0  # [tiles, rows, columns] of patches

        embeddings = self.vision.embeddings
        hidden = embeddings.patch_embedding(pixels).flatten(2).transpose(1, 2)
        hidden = hidden + embeddings.position_embedding(self._positions(mask))
        bias = torch.where(mask.flatten(1), 0.0, MASKED)[:, None, None, :]
        hidden = self.vision.encoder(inputs_embeds=hidden, attention_mask=bias).last_hidden_state
        return self.connector(self.vision.post_layernorm(hidden))

    def _positions(self, mask: torch.Tensor) -> torch.Tensor:
        """[tiles, patches]: the places of the real patches, spread over the whole square that the tower learnt."""
        side = self.vision.embeddings.num_patches_per_side
        bounds = torch.arange(1 / side, 1.0, 1 / side)
        rows = _buckets(mask[:, :, 0], bounds)
        columns = _buckets(mask[:, 0, :], bounds)
        places = rows[:, :, None] * side + columns[:, None, :]
        return torch.where(mask, places, 0).flatten(1)


def _buckets(real: torch.Tensor, bounds: torch.Tensor) -> torch.Tensor:
    """`real` bool [tiles, length]; bucket of each index as a fraction of how many are real."""
    index = torch.arange(real.shape[1], dtype=torch.float32)
    fraction = (index[None] * (1.0 / real.sum(1))[:, None]).clamp(max=1.0 - 1e-6)
    return (fraction[..., None] >= bounds).long().sum(-1)


class TileByTile:
    """Encodes one tile a run, as the engine does: quantising on the fly scales by the largest value of a run."""

    def __init__(self, onnx_model: OnnxModel) -> None:
        self.onnx_model = onnx_model
        self.run = onnx_model.run

    def encode(self, feeds: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        tiles = feeds["pixel_values"].shape[1]
        runs = [self.onnx_model.encode({name: v[:, i : i + 1] for name, v in feeds.items()}) for i in range(tiles)]
        return {name: np.concatenate([run[name] for run in runs]) for name in runs[0]}


def verify_tiles(onnx_model: OnnxModel, model: torch.nn.Module) -> None:
    """Against the class, with other counts of tiles than the trace had, and with tiles that are partly padding."""
    random = torch.Generator().manual_seed(0)
    edge = model.config.vision_config.image_size
    for batch, tiles in ((1, 1), (1, 4), (2, 3)):
        pixels = torch.randn(batch, tiles, 3, edge, edge, generator=random)
        mask = torch.ones(batch, tiles, edge, edge, dtype=torch.bool)
        mask[:, 0, edge // 2 :] = False
        mask[:, -1, :, edge * 3 // 4 :] = False
        expected = model.get_image_features(pixels, mask).pooler_output.numpy()
        found = onnx_model.encode({"pixel_values": pixels.numpy(), "pixel_attention_mask": mask.numpy()})
        difference = np.abs(found["image_features"] - expected).max()
        if difference > MAX_DIFFERENCE:
            raise RuntimeError(f"{batch} x {tiles} tiles differ from the class by {difference}.")
