"""FastVLM as the ONNX hubs have it: LLaVA over Qwen2 with a convolutional tower, a flat config and a text template."""

import json
from pathlib import Path

import numpy as np
import torch
from transformers import (
    BatchFeature,
    ConvNextConfig,
    FastVlmConfig,
    FastVlmForConditionalGeneration,
    LlavaProcessor,
    PreTrainedTokenizerFast,
    ProcessorMixin,
)
from transformers.models.llava.image_processing_pil_llava import LlavaImageProcessorPil

from ..export_onnx import export_vision_encoder
from ..family import Family
from ..golden_cases import CASES, Message
from ..images import load_for_processor
from ..json_file import write_json
from ..templates import read_template
from ..tokenizer import IMAGE_ID
from ..view_goldens import FILES, FULL_SIZES, SIZES, record_view_goldens
from .llava_text import CHATML, HIDDEN, small_tokenizer, tiny_qwen2

FASTVIT_HD_EDGE = 1024  # of the real tower, with patches of 64
IMAGE_SIZE, PATCH_SIZE = 64, 16  # 16 rows


def _build_model() -> FastVlmForConditionalGeneration:
    # The real FastViTHD is of another package; any tower does that gives a map [n, channels, height, width].
    vision = ConvNextConfig(
        patch_size=4,
        num_stages=3,
        hidden_sizes=[8, 16, HIDDEN],
        depths=[1, 1, 1],
        layer_norm_eps=1e-6,
        image_size=IMAGE_SIZE,
    )
    vision.hidden_size = HIDDEN
    config = FastVlmConfig(
        vision_config=vision, text_config=tiny_qwen2(), image_token_id=IMAGE_ID, tie_word_embeddings=False
    )
    return FastVlmForConditionalGeneration._from_config(config, attn_implementation="eager")


def _build_processor(tokenizer: PreTrainedTokenizerFast) -> LlavaProcessor:
    # FastVLM's own code pads to a square, as its config says (image_aspect_ratio); this class of LLaVA does the same.
    images = LlavaImageProcessorPil(
        do_pad=True,
        size={"shortest_edge": IMAGE_SIZE},
        crop_size={"height": IMAGE_SIZE, "width": IMAGE_SIZE},
        image_mean=[0.0, 0.0, 0.0],
        image_std=[1.0, 1.0, 1.0],
    )
    return LlavaProcessor(
        images,
        tokenizer,
        patch_size=PATCH_SIZE,
        vision_feature_select_strategy="full",
        num_additional_image_tokens=0,
        chat_template=read_template("chatml-text-only"),
    )


class _VisionEncoder(torch.nn.Module):
    """pixel_values [n,3,H,W] -> image_features [n,rows,hidden]."""

    def __init__(self, model: FastVlmForConditionalGeneration) -> None:
        super().__init__()
        self.tower = model.model.vision_tower
        self.projector = model.model.multi_modal_projector

    def forward(self, pixel_values: torch.Tensor) -> torch.Tensor:
        return self.projector(self.tower(pixel_values).last_hidden_state.flatten(2).transpose(1, 2))


class FastVlmFamily(Family):
    def prepare(self, processor: ProcessorMixin, case: str) -> tuple[str, BatchFeature]:
        messages = self.cases[case]
        contents = [{**message, "content": _as_text(message)} for message in messages]
        prompt = processor.apply_chat_template(contents, add_generation_prompt=True, tokenize=False)
        images = [load_for_processor(part["image"]) for message in messages for part in _images(message)] or None
        return prompt, processor(images=images, text=prompt, return_tensors="pt")

    def export_vision(self, model, path: Path) -> None:
        edge = getattr(model.config.vision_config, "image_size", None) or FASTVIT_HD_EDGE  # timm's config has none
        export_vision_encoder(self.build_vision_encoder(model), edge, path)

    def finish_folder(self, folder: Path) -> None:
        """As LlavaQwen2ForCausalLM was published: one flat config, nothing of the tower but its name; that pictures are
        padded stands there, not in the processor's file."""
        record_view_goldens(folder / "views.json", _view_sets())
        path = folder / "preprocessor_config.json"
        images = json.loads(path.read_text(encoding="utf-8"))
        write_json(path, {**images, "image_processor_type": "CLIPImageProcessor", "do_pad": None})
        (folder / "processor_config.json").write_text(
            json.dumps({"image_token": "<image>", "patch_size": PATCH_SIZE, "processor_class": "LlavaProcessor"}) + "\n"
        )
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        text = config["text_config"]
        flat = {key: value for key, value in text.items() if key not in ("model_type", "dtype", "layer_types")}
        write_json(
            folder / "config.json",
            {
                "architectures": ["LlavaQwen2ForCausalLM"],
                "model_type": "llava_qwen2",
                **flat,
                "image_aspect_ratio": "pad",
                "image_token_index": IMAGE_ID,
                "mm_hidden_size": HIDDEN,
                "mm_patch_merge_type": "flat",
                "mm_projector_type": "mlp2x_gelu",
                "mm_use_im_start_end": False,
                "mm_vision_select_feature": "patch",
                "mm_vision_select_layer": -2,
                "mm_vision_tower": f"mobileclip_l_{IMAGE_SIZE}",
                "tokenizer_model_max_length": text["max_position_embeddings"],
                "use_mm_proj": True,
                "vision_config": {},
            },
        )


def _view_sets():
    small = {"size": {"shortest_edge": IMAGE_SIZE}, "crop_size": {"height": IMAGE_SIZE, "width": IMAGE_SIZE}}
    full = {"size": {"shortest_edge": 1024}, "crop_size": {"height": 1024, "width": 1024}}
    colours = {"do_pad": True, "image_mean": [0.0, 0.0, 0.0], "image_std": [1.0, 1.0, 1.0]}
    yield "pad-64", LlavaImageProcessorPil(**small, **colours), _views, SIZES, FILES
    yield "pad-1024", LlavaImageProcessorPil(**full, **colours), _views, FULL_SIZES, []


def _views(processor, picture, **settings):
    return np.stack(processor(picture, **settings)["pixel_values"]), {}


def _as_text(message: Message) -> str:
    content = message["content"]
    if isinstance(content, str):
        return content
    return "".join("<image>\n" if part["type"] == "image" else part["text"] for part in content)


def _images(message: Message) -> list[dict[str, str]]:
    return [part for part in message["content"] if isinstance(part, dict) and part["type"] == "image"]


FASTVLM = FastVlmFamily(
    name="fastvlm",
    title="FastVLM layout (llava_qwen2): convolutional tower, Qwen2 decoder, flat config",
    seed=1068,
    build_model=_build_model,
    build_processor=_build_processor,
    build_vision_encoder=_VisionEncoder,
    text_model=lambda model: model.model.language_model,
    lm_head=lambda model: model.lm_head,
    build_tokenizer=lambda: small_tokenizer(*CHATML),
    # The kinds of files are shown by the other LLaVAs.
    cases={case: messages for case, messages in CASES.items() if case != "image-formats"},
)
