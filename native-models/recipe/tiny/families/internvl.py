"""InternVL (2.5, 3, 3.5): InternViT tower over tiles and a thumbnail, pixel shuffle, Qwen decoder."""

from pathlib import Path

import numpy as np
import torch
from transformers import (
    AutoTokenizer,
    BatchFeature,
    InternVLConfig,
    InternVLForConditionalGeneration,
    InternVLVisionConfig,
    PreTrainedTokenizerFast,
    ProcessorMixin,
)
from transformers import InternVLProcessor as ReferenceProcessor
from transformers.models.got_ocr2.image_processing_pil_got_ocr2 import GotOcr2ImageProcessorPil

from ..export_onnx import export_vision_encoder
from ..family import Family
from ..golden_cases import CASES, Message, text_part, user
from ..images import CLIP_FRAMES, load_for_processor
from ..templates import read_template
from ..tokenizer import SPECIAL_TOKENS
from ..view_goldens import FILES, FULL_SIZES, SIZES, record_view_goldens
from .llava_text import CHATML, HIDDEN, read_json, small_tokenizer, tiny_qwen3

IMAGE_SIZE, PATCH_SIZE = 32, 8  # 16 patches, so 4 rows a tile; really 448 and 14: 256
MAX_TILES = 6  # really 12
CONTEXT, START, END = "<IMG_CONTEXT>", "<img>", "</img>"
IMAGE_ID = len(SPECIAL_TOKENS)
IMAGENET_MEAN, IMAGENET_STD = [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]


def _build_model() -> InternVLForConditionalGeneration:
    vision = InternVLVisionConfig(
        hidden_size=HIDDEN,
        intermediate_size=48,
        num_hidden_layers=2,
        num_attention_heads=4,
        attention_bias=True,
        image_size=IMAGE_SIZE,
        patch_size=PATCH_SIZE,
    )
    config = InternVLConfig(
        vision_config=vision,
        text_config=tiny_qwen3(),
        image_token_id=IMAGE_ID,
        image_seq_length=(IMAGE_SIZE // PATCH_SIZE // 2) ** 2,
        tie_word_embeddings=False,
    )
    return InternVLForConditionalGeneration._from_config(config, attn_implementation="sdpa")


class InternVLProcessor(ReferenceProcessor):
    """Without the part for clips, which asks for torchvision."""

    def __init__(self, image_processor, tokenizer, chat_template, image_seq_length):
        ProcessorMixin.__init__(self, image_processor, tokenizer, chat_template=chat_template)
        self.image_seq_length = image_seq_length
        self.start_image_token, self.end_image_token, self.image_token = START, END, CONTEXT
        self.image_token_id = tokenizer.convert_tokens_to_ids(CONTEXT)

    def __call__(self, images=None, text=None, **settings):
        inputs = ProcessorMixin.__call__(self, images=images, text=text, crop_to_patches=True, **settings)
        inputs.pop("num_patches", None)
        return inputs


def build_internvl_processor(tokenizer: PreTrainedTokenizerFast, template: str) -> InternVLProcessor:
    images = GotOcr2ImageProcessorPil(
        size={"height": IMAGE_SIZE, "width": IMAGE_SIZE},
        max_patches=MAX_TILES,
        image_mean=IMAGENET_MEAN,
        image_std=IMAGENET_STD,
    )
    return InternVLProcessor(images, tokenizer, template, (IMAGE_SIZE // PATCH_SIZE // 2) ** 2)


class _TileEncoder(torch.nn.Module):
    """pixel_values [tiles,3,H,W] -> image_features [tiles,rows,hidden], after pixel shuffle and projection."""

    def __init__(self, model: InternVLForConditionalGeneration) -> None:
        super().__init__()
        self.model = model.model

    def forward(self, pixel_values: torch.Tensor) -> torch.Tensor:
        return self.model.get_image_features(pixel_values).pooler_output


def _view_sets():
    small = {"size": {"height": IMAGE_SIZE, "width": IMAGE_SIZE}, "max_patches": MAX_TILES}
    full = {"size": {"height": 448, "width": 448}}
    colours = {"image_mean": IMAGENET_MEAN, "image_std": IMAGENET_STD}
    yield "tiles-32", GotOcr2ImageProcessorPil(**small, **colours), _views, SIZES, FILES
    yield (
        "two-to-four-32",
        GotOcr2ImageProcessorPil(**{**small, "min_patches": 2, "max_patches": 4}),
        _views,
        SIZES,
        FILES,
    )
    yield "tiles-448", GotOcr2ImageProcessorPil(**full, **colours), _views, FULL_SIZES, []


def _views(processor, picture, **settings):
    return np.stack(processor(picture, crop_to_patches=True, **settings)["pixel_values"]), {}


CLIP_QUESTION = "Where does the circle go?"


def _cases() -> dict[str, list[Message]]:
    frames = [{"image": f"frame-{i}.png", "seconds": i / 2} for i in range(CLIP_FRAMES)]
    return {**CASES, "video": [user({"type": "video", "frames": frames}, text_part(CLIP_QUESTION))]}


class InternVLFamily(Family):
    def prepare(self, processor: ProcessorMixin, case: str) -> tuple[str, BatchFeature]:
        """Frames are seen once each, and numbered; only their resizing is the image processor's here, because the real
        class asks for torchvision."""
        clips = [part for part in self.cases[case][-1]["content"] if isinstance(part, dict) and part["type"] == "video"]
        if not clips:
            return super().prepare(processor, case)
        prompt = processor.apply_chat_template(self.cases[case], add_generation_prompt=True, tokenize=False)
        frames = [load_for_processor(frame["image"]) for frame in clips[0]["frames"]]
        inputs = processor.image_processor(frames, crop_to_patches=False, return_tensors="pt")
        words = ReferenceProcessor.replace_video_token(processor, {"pixel_values_videos": [inputs["pixel_values"]]}, 0)
        ids = processor.tokenizer(prompt.replace(CONTEXT, words), return_tensors="pt")
        return prompt, BatchFeature({**ids, "pixel_values": inputs["pixel_values"]})

    def export_vision(self, model, path: Path) -> None:
        edge, _ = model.config.vision_config.image_size
        export_vision_encoder(self.build_vision_encoder(model), edge, path)

    def load_processor(self, source: Path) -> ProcessorMixin:
        images = GotOcr2ImageProcessorPil.from_pretrained(source, local_files_only=True)
        tokenizer = AutoTokenizer.from_pretrained(source, local_files_only=True)
        rows = read_json(source / "processor_config.json").get("image_seq_length", 256)
        return InternVLProcessor(images, tokenizer, tokenizer.chat_template, rows)

    def finish_folder(self, folder: Path) -> None:
        record_view_goldens(folder / "views.json", _view_sets())


INTERNVL = InternVLFamily(
    name="internvl",
    title="InternVL 3.5 layout: InternViT over tiles and a thumbnail, Qwen3 decoder",
    seed=144,
    build_model=_build_model,
    build_processor=lambda tokenizer: build_internvl_processor(tokenizer, read_template("chatml", CONTEXT)),
    build_vision_encoder=_TileEncoder,
    text_model=lambda model: model.model.language_model,
    lm_head=lambda model: model.lm_head,
    build_tokenizer=lambda: small_tokenizer(CONTEXT, START, END, *CHATML, image_token=CONTEXT),
    image_id=IMAGE_ID,
    cases=_cases(),
)
