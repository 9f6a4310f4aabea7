"""SigLIP 2 in its NaFlex form (Tschannen et al. 2025, arXiv 2502.14786): pictures keep their shape, as a sequence of
patches with a mask. (Its other form is SigLIP's in every file.)"""

from pathlib import Path

import numpy as np
import torch
from transformers import PreTrainedModel, PreTrainedTokenizerFast, Siglip2Config, Siglip2Model, Siglip2Processor
from transformers.models.siglip2.image_processing_pil_siglip2 import Siglip2ImageProcessorPil

from ..export_onnx import BATCH
from ..matching import Tensors
from ..view_goldens import FILES, FULL_SIZES, SIZES, record_view_goldens
from .sentencepiece_tokenizer import build_siglip_tokenizer
from .siglip import TEXT_LENGTH, SiglipTowers, text_tower

PATCH_SIZE, MAX_PATCHES, GRID = 8, 24, 4


def _build_model() -> Siglip2Model:
    vision = dict(
        hidden_size=32,
        intermediate_size=32,
        num_hidden_layers=1,
        num_attention_heads=4,
        patch_size=PATCH_SIZE,
        num_patches=GRID * GRID,
    )
    return Siglip2Model(Siglip2Config(text_config=text_tower(), vision_config=vision))


def _build_processor(tokenizer: PreTrainedTokenizerFast) -> Siglip2Processor:
    return Siglip2Processor(Siglip2ImageProcessorPil(patch_size=PATCH_SIZE, max_num_patches=MAX_PATCHES), tokenizer)


class NaflexTowers(SiglipTowers):
    def example_pictures(self, model: PreTrainedModel) -> Tensors:
        values = torch.zeros(BATCH, MAX_PATCHES, 3 * PATCH_SIZE**2)
        mask = torch.ones(BATCH, MAX_PATCHES, dtype=torch.int64)
        mask[1, 15:] = 0
        return {
            "pixel_values": values,
            "pixel_attention_mask": mask,
            "spatial_shapes": torch.tensor([[4, 6], [5, 3]]),
        }

    def export(self, model: PreTrainedModel, folder: Path) -> None:
        embeddings = model.vision_model.embeddings
        embeddings.resize_positional_embeddings = _resize_positions
        super().export(model, folder)
        del embeddings.resize_positional_embeddings

    def finish_folder(self, folder: Path, model: PreTrainedModel) -> None:
        super().finish_folder(folder, model)
        record_view_goldens(folder / "views.json", _view_sets())


def _resize_positions(positions: torch.Tensor, shapes: torch.Tensor, max_length: int) -> torch.Tensor:
    """As the class does, picture by picture in a loop that cannot be traced: two small matrices a picture.

    positions [rows, columns, dim], shapes [n, 2] -> [n, max_length, dim]
    """
    rows, columns, dim = positions.shape
    place = torch.arange(max_length)[None]  # [1, P]
    height, width = shapes[:, :1], shapes[:, 1:]
    down = _weights(place // width, height, rows)  # [n, P, rows]
    across = _weights(place % width, width, columns)  # [n, P, columns]
    weights = (down[..., :, None] * across[..., None, :]).flatten(2)  # [n, P, rows * columns]
    resized = weights @ positions.reshape(rows * columns, dim)
    # Behind the last patch stands the first one's, as in the class.
    is_patch = (place < height * width)[..., None]
    return torch.where(is_patch, resized, resized[:, :1])


def _weights(place: torch.Tensor, size: torch.Tensor, source: int) -> torch.Tensor:
    """Of each source position for a place on an axis of `size`: bilinear, antialiased, as `F.interpolate` has it."""
    scale = source / size.float()  # [n, 1]
    support = scale.clamp(min=1)
    centre = scale * (place.float() + 0.5)  # [n, P]
    positions = torch.arange(source).float() + 0.5
    distance = (positions[None, None] - centre[..., None]) / support[..., None]
    weight = (1 - distance.abs()).clamp(min=0)
    return weight / weight.sum(-1, keepdim=True).clamp(min=1e-6)


def _view_sets():
    small = Siglip2ImageProcessorPil(patch_size=PATCH_SIZE, max_num_patches=MAX_PATCHES)
    yield "patches-24-of-8", small, _views, SIZES, FILES
    yield "patches-256-of-16", Siglip2ImageProcessorPil(), _views, FULL_SIZES, []


def _views(processor, picture, **settings):
    """The picture put together again from its patches, so that it can be looked at."""
    out = processor(picture, **settings)
    rows, columns = (int(value) for value in np.asarray(out["spatial_shapes"])[0])
    edge = processor.patch_size
    patches = np.asarray(out["pixel_values"])[0, : rows * columns].reshape(rows, columns, edge, edge, 3)
    return patches.transpose(4, 0, 2, 1, 3).reshape(1, 3, rows * edge, columns * edge), {
        "rows": rows,
        "columns": columns,
    }


SIGLIP_2 = NaflexTowers(
    name="siglip2",
    title="SigLIP 2 NaFlex layout: pictures in their own shape as patches, sigmoid scores",
    seed=1,
    build_model=_build_model,
    build_processor=_build_processor,
    build_tokenizer=lambda: build_siglip_tokenizer(TEXT_LENGTH),
    vision_output="pooler_output",
    text_output="pooler_output",
    text_inputs=("input_ids",),
    text_length=TEXT_LENGTH,
)
