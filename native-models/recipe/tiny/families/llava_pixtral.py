"""LLaVA with a Pixtral tower: a picture keeps its shape, so its rows depend on its size; each line of patches ends with
a token of its own."""

from pathlib import Path

import numpy as np
import torch
from transformers import (
    AutoTokenizer,
    BatchFeature,
    LlavaConfig,
    LlavaForConditionalGeneration,
    PixtralVisionConfig,
    PreTrainedModel,
    PreTrainedTokenizerFast,
    ProcessorMixin,
)
from transformers.models.pixtral.image_processing_pil_pixtral import PixtralImageProcessorPil

from ..export_onnx import export_graph
from ..family import Family
from ..golden_cases import images_of
from ..images import load_for_processor
from ..json_file import write_json
from ..run_onnx import OnnxModel
from ..templates import read_template
from ..tokenizer import SPECIAL_TOKENS
from ..view_goldens import FILES, FULL_SIZES, SIZES, record_view_goldens
from .llava_text import HIDDEN, read_json, small_tokenizer, tiny_mistral

PATCH_SIZE = 14
LONGEST_EDGE = 84  # of the golden pictures two are larger and are shrunk
IMAGE, LINE_BREAK, END = "[IMG]", "[IMG_BREAK]", "[IMG_END]"
IMAGE_ID = len(SPECIAL_TOKENS)


def _build_model() -> LlavaForConditionalGeneration:
    vision = PixtralVisionConfig(
        hidden_size=HIDDEN,
        intermediate_size=48,
        num_hidden_layers=2,
        num_attention_heads=2,
        image_size=LONGEST_EDGE,
        patch_size=PATCH_SIZE,
    )
    config = LlavaConfig(
        vision_config=vision,
        text_config=tiny_mistral(),
        image_token_id=IMAGE_ID,
        vision_feature_layer=-1,
        vision_feature_select_strategy="full",
        tie_word_embeddings=False,
    )
    return LlavaForConditionalGeneration._from_config(config, attn_implementation="sdpa")


class PixtralProcessor(ProcessorMixin):
    """Does what the class of this name in transformers does, which asks for torchvision though nothing here uses it."""

    def __init__(self, image_processor, tokenizer, chat_template, row_edge):
        super().__init__(image_processor, tokenizer, chat_template=chat_template)
        self.row_edge = row_edge  # pixels of one row of features, down and across

    def __call__(self, images, text, **settings):
        pictures = self.image_processor(images, patch_size=self.row_edge, return_tensors="pt") if images else {}
        before, *after = text.split(IMAGE)
        sizes = pictures["image_sizes"].tolist() if images else []
        text = before + "".join(self._lines(*size) + rest for size, rest in zip(sizes, after, strict=True))
        return BatchFeature({**self.tokenizer(text, **settings), **pictures})

    def _lines(self, height: int, width: int) -> str:
        lines = [IMAGE * (width // self.row_edge)] * (height // self.row_edge)
        return LINE_BREAK.join(lines) + END


def _build_processor(tokenizer: PreTrainedTokenizerFast) -> PixtralProcessor:
    images = PixtralImageProcessorPil(
        size={"longest_edge": LONGEST_EDGE}, patch_size={"height": PATCH_SIZE, "width": PATCH_SIZE}
    )
    return PixtralProcessor(images, tokenizer, read_template("pixtral"), PATCH_SIZE)


class _OnePicture(torch.nn.Module):
    """pixel_values [1,3,H,W] of any whole patches -> image_features [1,rows,hidden], lines from the top.

    The tower's own forward bakes the trace's size into its positions and into the mask between pictures.
    """

    def __init__(self, model: LlavaForConditionalGeneration) -> None:
        super().__init__()
        self.tower = model.model.vision_tower
        self.projector = model.model.multi_modal_projector

    def forward(self, pixel_values: torch.Tensor) -> torch.Tensor:
        patches = self.tower.patch_conv(pixel_values)  # [1,hidden,lines,columns]
        down = torch.arange(patches.shape[2])[:, None].expand(patches.shape[2], patches.shape[3])
        across = torch.arange(patches.shape[3])[None].expand(patches.shape[2], patches.shape[3])
        positions = torch.stack([down.flatten(), across.flatten()], dim=-1)
        rows = self.tower.ln_pre(patches.flatten(2).transpose(1, 2))
        rotation = self.tower.patch_positional_embedding(rows, positions)
        return self.projector(self.tower.transformer(rows, position_embeddings=rotation).last_hidden_state)


def _view_sets():
    small = PixtralImageProcessorPil(size={"longest_edge": LONGEST_EDGE}, patch_size=PATCH_SIZE)
    oblong = PixtralImageProcessorPil(size={"longest_edge": 90}, patch_size={"height": 16, "width": 10})
    # Pictures keep their size to the pixel, as the built-in model sees them.
    whole = PixtralImageProcessorPil(size={"longest_edge": 2560}, patch_size=1, do_resize=True)
    yield "within-84", small, _views, SIZES, FILES
    yield "within-90-oblong", oblong, _views, SIZES, FILES
    yield "within-2560-to-the-pixel", whole, _views, [size for size in SIZES if max(size) < 2000], []
    yield "within-1024", PixtralImageProcessorPil(), _views, FULL_SIZES, []


def _views(processor, picture, **settings):
    out = processor(picture, **settings)
    height, width = out["image_sizes"][0]
    return np.stack(out["pixel_values"]), {"height": int(height), "width": int(width)}


class LlavaPixtralFamily(Family):
    def prepare(self, processor: PixtralProcessor, case: str) -> tuple[str, BatchFeature]:
        messages = self.cases[case]
        prompt = processor.apply_chat_template(messages, add_generation_prompt=True, tokenize=False)
        images = [load_for_processor(name) for name in images_of(messages)] or None
        # The template has written <s>.
        return prompt, processor(images=images, text=prompt, add_special_tokens=False, return_tensors="pt")

    def pictures(self, inputs: BatchFeature) -> list[torch.Tensor]:
        """[1,3,H,W] each, without what makes them equal in size for a batch."""
        if "pixel_values" not in inputs:
            return []
        padded = zip(inputs["pixel_values"], inputs["image_sizes"].tolist(), strict=True)
        return [picture[None, :, :height, :width] for picture, (height, width) in padded]

    def vision_inputs(self, model: PreTrainedModel, inputs: BatchFeature) -> dict[str, torch.Tensor]:
        """The pictures behind each other, for the record: one is encoded at a time."""
        pictures = self.pictures(inputs)
        return {"pixel_values": torch.cat([picture.flatten() for picture in pictures])} if pictures else {}

    def encode(self, model: PreTrainedModel, inputs: BatchFeature) -> dict[str, torch.Tensor]:
        """By the reference, which sees all pictures in one sequence."""
        if "pixel_values" not in inputs:
            return {}
        out = model.model.get_image_features(inputs["pixel_values"], image_sizes=inputs["image_sizes"])
        return {"image_features": torch.cat(out.pooler_output)}

    def encode_onnx(self, onnx_model: OnnxModel, model, inputs):
        rows = [onnx_model.encode({"pixel_values": picture.numpy()}) for picture in self.pictures(inputs)]
        features = [torch.from_numpy(each["image_features"][0]) for each in rows]
        return {"image_features": torch.cat(features).numpy()} if features else {}

    def export_vision(self, model: PreTrainedModel, path: Path) -> None:
        patch = model.config.vision_config.patch_size
        export_graph(
            _OnePicture(model),
            (torch.zeros(1, 3, 3 * patch, 5 * patch),),
            path,
            inputs={"pixel_values": {2: "height", 3: "width"}},
            outputs={"image_features": {1: "image_tokens"}},
        )

    def verify_more(self, onnx_model, model, answers) -> None:
        self.verify_chunked_prefill(onnx_model, model, answers["one-image"])

    def load_processor(self, source: Path) -> ProcessorMixin:
        images = PixtralImageProcessorPil.from_pretrained(source, local_files_only=True)
        tokenizer = AutoTokenizer.from_pretrained(source, local_files_only=True)
        settings = read_json(source / "processor_config.json")
        row_edge = settings.get("patch_size", 16) * settings.get("spatial_merge_size", 1)
        return PixtralProcessor(images, tokenizer, tokenizer.chat_template, row_edge)

    def finish_folder(self, folder: Path) -> None:
        record_view_goldens(folder / "views.json", _view_sets())
        words = {"processor_class": "PixtralProcessor", "image_token": IMAGE, "patch_size": PATCH_SIZE}
        write_json(folder / "processor_config.json", {**words, "spatial_merge_size": 1})


LLAVA_PIXTRAL = LlavaPixtralFamily(
    name="llava-pixtral",
    title="LLaVA layout with a Pixtral vision tower: pictures keep their shape; Mistral decoder",
    seed=19,
    build_model=_build_model,
    build_processor=_build_processor,
    text_model=lambda model: model.model.language_model,
    lm_head=lambda model: model.lm_head,
    build_tokenizer=lambda: small_tokenizer(IMAGE, LINE_BREAK, END, "[INST]", "[/INST]", image_token=IMAGE),
    image_id=IMAGE_ID,
)
