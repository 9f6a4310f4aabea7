"""SmolVLM, and with it Idefics3 and Granite-Docling, whose graphs are the same: tiles and a view of the whole picture."""

from pathlib import Path
from types import SimpleNamespace
from unittest import mock

import numpy as np
import torch
from transformers import (
    BatchFeature,
    Idefics3Processor,
    LlamaConfig,
    PreTrainedTokenizerFast,
    SmolVLMConfig,
    SmolVLMForConditionalGeneration,
    SmolVLMVisionConfig,
)
from transformers.models.idefics3.image_processing_pil_idefics3 import Idefics3ImageProcessorPil
from transformers.models.smolvlm import processing_smolvlm
from transformers.models.smolvlm.image_processing_pil_smolvlm import SmolVLMImageProcessorPil
from transformers.video_utils import VideoMetadata

from ..export_onnx import export_graph
from ..family import Family
from ..golden_cases import Message, contents_as_parts
from ..images import CLIP_FRAMES, load_for_processor
from ..paths import RECIPE
from ..tokenizer import BOS_ID, EOS_ID, IMAGE_ID, MAX_LENGTH, PAD_ID
from ..view_goldens import FILES, FULL_SIZES, SIZES, record_view_goldens
from .idefics3_tokenizer import TILES_AN_EDGE, VOCABULARY_SIZE, build_idefics3_tokenizer
from .idefics3_vision import Idefics3VisionEncoder, TileByTile, verify_tiles

TILE_SIZE, PATCH_SIZE, SHUFFLE = 32, 8, 2  # 4 image tokens a tile
CLIP_CASE, CLIP_FPS = "video", 2


def _build_model() -> SmolVLMForConditionalGeneration:
    vision = SmolVLMVisionConfig(
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        image_size=TILE_SIZE,
        patch_size=PATCH_SIZE,
    )
    text = LlamaConfig(
        vocab_size=VOCABULARY_SIZE,
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        head_dim=16,
        max_position_embeddings=MAX_LENGTH,
        rope_parameters={"rope_type": "default", "rope_theta": 100000.0},
        rms_norm_eps=1e-5,
        tie_word_embeddings=False,
        bos_token_id=BOS_ID,
        eos_token_id=EOS_ID,
        pad_token_id=PAD_ID,
    )
    config = SmolVLMConfig(
        vision_config=vision,
        text_config=text,
        image_token_id=IMAGE_ID,
        scale_factor=SHUFFLE,
        pad_token_id=PAD_ID,
        tie_word_embeddings=False,
    )
    return SmolVLMForConditionalGeneration._from_config(config, attn_implementation="sdpa")


def _build_processor(tokenizer: PreTrainedTokenizerFast) -> Idefics3Processor:
    """Idefics3's processor writes the same prompt as SmolVLM's, which needs packages for video that we do without."""
    images = SmolVLMImageProcessorPil(
        size={"longest_edge": TILE_SIZE * TILES_AN_EDGE}, max_image_size={"longest_edge": TILE_SIZE}
    )
    template = (RECIPE / "tiny" / "families" / "idefics3_template.jinja").read_text(encoding="utf-8").rstrip("\n")
    image_seq_len = (TILE_SIZE // PATCH_SIZE // SHUFFLE) ** 2
    return Idefics3Processor(images, tokenizer, image_seq_len=image_seq_len, chat_template=template)


def _view_sets():
    small = {"size": {"longest_edge": 96}, "max_image_size": {"longest_edge": 32}}
    full = {"size": {"longest_edge": 2048}, "max_image_size": {"longest_edge": 512}}
    yield "tiles-32-of-96", SmolVLMImageProcessorPil(**small), _views, SIZES, FILES
    yield "whole-32", SmolVLMImageProcessorPil(**small, do_image_splitting=False), _views, SIZES, FILES
    # Idefics3's own numbers: 4 tiles of 364, which is no multiple of what follows.
    yield "idefics3-364", Idefics3ImageProcessorPil(), _views, FULL_SIZES[:1], []
    yield "tiles-512-of-2048", SmolVLMImageProcessorPil(**full), _views, FULL_SIZES[2:], []


def _views(processor, picture, **settings):
    out = processor(picture, return_row_col_info=True, **settings)
    return np.asarray(out["pixel_values"])[0], {"rows": out["rows"][0][0], "columns": out["cols"][0][0]}


def _prepare_clip(processor: Idefics3Processor, messages: list[Message]) -> tuple[str, BatchFeature]:
    """A clip as SmolVLM's own processor writes it: each frame seen as a whole, with its time before it.

    The processor cannot be built without its video classes, so its method is called on what it reads of itself.
    """
    frames = next(part["frames"] for part in messages[0]["content"] if part["type"] == "video")
    pictures = [load_for_processor(frame["image"]) for frame in frames]
    pixels = processor.image_processor([pictures], do_image_splitting=False, return_tensors="pt")
    seen = {**pixels, "video_metadata": [VideoMetadata(len(frames), fps=CLIP_FPS, frames_indices=range(len(frames)))]}
    itself = SimpleNamespace(
        image_seq_len=processor.image_seq_len,
        image_token=processor.image_token,
        fake_image_token=processor.fake_image_token,
        global_image_token=processor.global_image_tag,
    )
    with mock.patch.object(processing_smolvlm, "num2words", {5: "five"}.get):  # a package for this one word
        clip = processing_smolvlm.SmolVLMProcessor.replace_video_token(itself, seen, 0)
    prompt = processor.apply_chat_template(messages, add_generation_prompt=True, tokenize=False)
    return prompt, BatchFeature({**processor.tokenizer(prompt.replace("<video>", clip), return_tensors="pt"), **pixels})


def _clip_case() -> list[Message]:
    frames = [{"image": f"frame-{i}.png", "seconds": i / CLIP_FPS} for i in range(CLIP_FRAMES)]
    question = {"type": "text", "text": "Where does the circle go?"}
    return [{"role": "user", "content": [{"type": "video", "frames": frames}, question]}]


class SmolVlm(Family):
    def prepare(self, processor, case: str):
        if case == CLIP_CASE:
            return _prepare_clip(processor, self.cases[case])
        return super().prepare(processor, case)

    def vision_inputs(self, model, inputs) -> dict[str, torch.Tensor]:
        names = ("pixel_values", "pixel_attention_mask") if "pixel_values" in inputs else ()
        return {name: inputs[name].bool() if name.endswith("mask") else inputs[name] for name in names}

    def decoder_prompt(self, onnx_model, model, inputs):
        return super().decoder_prompt(TileByTile(onnx_model), model, inputs)

    def export_vision(self, model, path: Path) -> None:
        axes = {0: "batch_size", 1: "num_images"}
        edge = model.config.vision_config.image_size
        export_graph(
            self.build_vision_encoder(model),
            (torch.zeros(2, 3, 3, edge, edge), torch.ones(2, 3, edge, edge, dtype=torch.bool)),
            path,
            inputs={"pixel_values": axes, "pixel_attention_mask": axes},
            outputs={"image_features": {0: "num_images"}},
        )

    def finish_folder(self, folder: Path) -> None:
        """Names the processor that published folders name; it writes the same prompt."""
        record_view_goldens(folder / "views.json", _view_sets())
        for name in ("preprocessor_config.json", "processor_config.json", "tokenizer_config.json"):
            text = (folder / name).read_text(encoding="utf-8")
            (folder / name).write_text(text.replace("Idefics3Processor", "SmolVLMProcessor"), encoding="utf-8")

    def verify_more(self, onnx_model, model, answers) -> None:
        verify_tiles(onnx_model, model)
        self.verify_chunked_prefill(onnx_model, model, next(iter(answers.values())))


SMOLVLM = SmolVlm(
    name="smolvlm",
    title="SmolVLM layout: SigLIP tower over tiles, pixel shuffle, Llama decoder",
    seed=11,
    build_model=_build_model,
    build_processor=_build_processor,
    build_vision_encoder=Idefics3VisionEncoder,
    text_model=lambda model: model.model.text_model,
    lm_head=lambda model: model.lm_head,
    build_tokenizer=build_idefics3_tokenizer,
    cases={**contents_as_parts(), CLIP_CASE: _clip_case()},
)
