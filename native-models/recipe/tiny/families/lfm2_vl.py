"""LFM2-VL: pictures in their own shape or in tiles, and a decoder of short convolutions and few attention layers."""

from pathlib import Path

import numpy as np
import torch
from PIL import Image
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers
from transformers import (
    Lfm2Config,
    Lfm2VlConfig,
    Lfm2VlForConditionalGeneration,
    PreTrainedTokenizerFast,
    Siglip2VisionConfig,
)

from ..export_onnx import export_embed_tokens, export_graph
from ..family import Family
from ..paths import RECIPE
from ..tokenizer import BOS_ID, EOS_ID, IMAGE_ID, MAX_LENGTH, PAD_ID, SENTENCES, check_round_trip
from ..verify import MAX_DIFFERENCE
from ..view_goldens import FILES, FULL_SIZES, SIZES, record_view_goldens
from .lfm2_graphs import Lfm2Decoder, Lfm2VisionEncoder, export_lfm2_decoder

PATCH_SIZE, FACTOR, TILE_SIZE, MAX_TILES = 8, 2, 32, 4
SETTINGS = {
    "encoder_patch_size": PATCH_SIZE,
    "downsample_factor": FACTOR,
    "tile_size": TILE_SIZE,
    "min_tiles": 2,
    "max_tiles": MAX_TILES,
    "min_image_tokens": 4,
    "max_image_tokens": 16,
    "max_pixels_tolerance": 1.0,
    "resample": 2,
}
SPECIAL_TOKENS = [
    "<|endoftext|>",
    "<|startoftext|>",
    "<|im_end|>",
    "<|pad|>",
    "<image>",
    "<|im_start|>",
    "<|image_start|>",
    "<|image_end|>",
    "<|img_thumbnail|>",
    *(f"<|img_row_{row + 1}_col_{column + 1}|>" for row in range(MAX_TILES) for column in range(MAX_TILES)),
]
VOCABULARY_SIZE = 320


def _build_tokenizer() -> PreTrainedTokenizerFast:
    bpe = Tokenizer(models.BPE())
    bpe.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    bpe.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY_SIZE,
        special_tokens=SPECIAL_TOKENS,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    bpe.train_from_iterator(SENTENCES, trainer)
    start = SPECIAL_TOKENS[BOS_ID]
    bpe.post_processor = processors.TemplateProcessing(
        single=f"{start} $A", pair=f"{start} $A {start} $B:1", special_tokens=[(start, BOS_ID)]
    )
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=bpe,
        bos_token=start,
        eos_token="<|im_end|>",
        pad_token="<|pad|>",
        extra_special_tokens={
            "image_token": "<image>",
            "image_start_token": "<|image_start|>",
            "image_end_token": "<|image_end|>",
            "image_thumbnail_token": "<|img_thumbnail|>",
        },
        model_max_length=MAX_LENGTH,
    )
    check_round_trip(tokenizer, VOCABULARY_SIZE)
    return tokenizer


def _build_model() -> Lfm2VlForConditionalGeneration:
    vision = Siglip2VisionConfig(
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        patch_size=PATCH_SIZE,
        num_patches=16,
        vision_use_head=False,
    )
    text = Lfm2Config(
        vocab_size=VOCABULARY_SIZE,
        hidden_size=32,
        intermediate_size=64,
        block_auto_adjust_ff_dim=False,
        num_hidden_layers=3,
        num_attention_heads=4,
        num_key_value_heads=2,
        layer_types=["conv", "full_attention", "conv"],
        conv_L_cache=3,
        max_position_embeddings=MAX_LENGTH,
        tie_word_embeddings=False,
        bos_token_id=BOS_ID,
        eos_token_id=EOS_ID,
        pad_token_id=PAD_ID,
    )
    config = Lfm2VlConfig(
        vision_config=vision,
        text_config=text,
        image_token_id=IMAGE_ID,
        downsample_factor=FACTOR,
        projector_hidden_size=32,
        tie_word_embeddings=False,
    )
    return Lfm2VlForConditionalGeneration._from_config(config, attn_implementation="sdpa")


def _image_processor(pillow: bool = True, **settings):
    """The real class, with Pillow's resize in the place of torchvision's, which rounds otherwise in some samples
    (`_views` makes sure that it is by one level at most). It exists for torchvision alone, so only this family needs
    that installed."""
    from transformers.image_processing_backends import TorchvisionBackend
    from transformers.models.lfm2_vl.image_processing_lfm2_vl import Lfm2VlImageProcessor

    class PillowBackend(TorchvisionBackend):
        def resize(self, image, size, resample=None, **_):
            filter_ = Image.Resampling(resample)
            pictures = [Image.fromarray(each.permute(1, 2, 0).numpy()) for each in image]
            resized = [np.asarray(each.resize((size.width, size.height), filter_)) for each in pictures]
            return torch.from_numpy(np.stack(resized)).permute(0, 3, 1, 2)

    kind = type("Lfm2VlImageProcessor", (Lfm2VlImageProcessor, PillowBackend), {}) if pillow else Lfm2VlImageProcessor
    return kind(**settings)


def _view_sets():
    yield "tiles-32", SETTINGS, _views, SIZES, FILES
    yield "whole", {**SETTINGS, "do_image_splitting": False}, _views, SIZES, FILES
    yield "tiles-512", {}, _views, FULL_SIZES, []


def _views(settings, picture, **more):
    views, numbers = _run(_image_processor(**settings), picture, **more)
    theirs, _ = _run(_image_processor(pillow=False, **settings), picture, do_rescale=False, do_normalize=False)
    ours, _ = _run(_image_processor(**settings), picture, do_rescale=False, do_normalize=False)
    worst = max(np.abs(a.astype(int) - b.astype(int)).max() for a, b in zip(ours, theirs, strict=True))
    if worst > 1:
        raise RuntimeError(f"Pillow's resize differs from torchvision's by {worst} levels.")
    return views, numbers


def _run(processor, picture, **more):
    out = processor(picture, return_row_col_info=True, return_tensors="pt", **more)
    shapes = out["spatial_shapes"].tolist()
    views = [
        _join_patches(values.numpy(), rows, columns, processor.encoder_patch_size)
        for values, (rows, columns) in zip(out["pixel_values"], shapes, strict=True)
    ]
    return views, {"rows": int(out["image_rows"][0]), "columns": int(out["image_cols"][0])}


def _join_patches(patches: np.ndarray, rows: int, columns: int, edge: int) -> np.ndarray:
    """[patches, edge * edge * 3] to [3, height, width]."""
    squares = patches[: rows * columns].reshape(rows, columns, edge, edge, 3)
    return squares.transpose(4, 0, 2, 1, 3).reshape(3, rows * edge, columns * edge)


def _build_processor(tokenizer: PreTrainedTokenizerFast):
    from transformers.models.lfm2_vl.processing_lfm2_vl import Lfm2VlProcessor

    template = (RECIPE / "tiny" / "families" / "lfm2_template.jinja").read_text(encoding="utf-8").rstrip("\n")
    return Lfm2VlProcessor(_image_processor(**SETTINGS), tokenizer, chat_template=template)


class Lfm2Vl(Family):
    def vision_inputs(self, model, inputs) -> dict[str, torch.Tensor]:
        names = ("pixel_values", "pixel_attention_mask", "spatial_shapes")
        return {name: inputs[name] for name in names if name in inputs}

    def recorded_pixels(self, vision) -> torch.Tensor | None:
        """[patches of all views, values]"""
        return vision["pixel_values"][vision["pixel_attention_mask"].bool()] if vision else None

    def export(self, model, folder: Path) -> None:
        patches, width = 16, 3 * PATCH_SIZE**2
        axes = {0: "batch_size", 1: "num_patches"}
        export_graph(
            self.build_vision_encoder(model),
            (torch.zeros(2, patches, width), torch.ones(2, patches).long(), torch.tensor([[2, 8], [4, 4]])),
            folder / "vision_encoder.onnx",
            inputs={"pixel_values": axes, "pixel_attention_mask": axes, "spatial_shapes": {0: "batch_size"}},
            outputs={"image_features": {0: "num_image_tokens"}},
        )
        export_embed_tokens(model, folder / "embed_tokens.onnx")
        export_lfm2_decoder(
            Lfm2Decoder(self.text_model(model), self.lm_head(model)), folder / "decoder_model_merged.onnx"
        )

    def spoilt_pictures(self, inputs):
        """Patches are rows of values, a pixel's colours side by side."""
        pixels = inputs["pixel_values"]
        swapped = pixels.unflatten(-1, (-1, 3)).flip(-1).flatten(-2)
        for changed in (swapped, pixels.flip(1)):
            yield type(inputs)({**inputs, "pixel_values": changed})

    def finish_folder(self, folder: Path) -> None:
        record_view_goldens(folder / "views.json", _view_sets())

    def verify_more(self, onnx_model, model, answers) -> None:
        """Tiles of several shapes at once and alone, against the class."""
        random = torch.Generator().manual_seed(0)
        for shapes in ([[4, 4]], [[2, 6], [8, 8], [4, 2]]):
            spatial = torch.tensor(shapes)
            counts = spatial.prod(1)
            mask = (torch.arange(int(counts.max()))[None] < counts[:, None]).long()
            pixels = torch.randn(len(shapes), mask.shape[1], 3 * PATCH_SIZE**2, generator=random) * mask[..., None]
            expected = torch.cat(model.model.get_image_features(pixels, spatial, mask).pooler_output).numpy()
            feeds = {"pixel_values": pixels, "pixel_attention_mask": mask, "spatial_shapes": spatial}
            found = onnx_model.encode({name: value.numpy() for name, value in feeds.items()})["image_features"]
            if np.abs(found - expected).max() > MAX_DIFFERENCE:
                raise RuntimeError(f"Tiles of {shapes} patches differ from the class.")
        self.verify_chunked_prefill(onnx_model, model, next(iter(answers.values())))


LFM2_VL = Lfm2Vl(
    name="lfm2-vl",
    title="LFM2-VL layout: SigLIP 2 tower over patches in their own shape, LFM2 decoder of convolutions and attention",
    seed=3,
    build_model=_build_model,
    build_processor=_build_processor,
    build_vision_encoder=Lfm2VisionEncoder,
    text_model=lambda model: model.model.language_model,
    lm_head=lambda model: model.lm_head,
    build_tokenizer=_build_tokenizer,
)
