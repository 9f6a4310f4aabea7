"""Florence-2 (Xiao et al. 2023, arXiv 2311.06242): a DaViT's features and a task's prompt through a BART, which writes
text with places as `<loc_N>`, N thousandths of the picture's width or height.
"""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from transformers import (
    BartConfig,
    BatchFeature,
    Florence2Config,
    Florence2ForConditionalGeneration,
    Florence2Processor,
    PreTrainedModel,
    PreTrainedTokenizerFast,
    ProcessorMixin,
)
from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil

from ..encoder_decoder import EncoderDecoder
from ..export_onnx import export_embed_tokens, export_vision_encoder
from ..family import Module
from ..golden_cases import Message, image_part, images_of, text_part, user
from ..images import load_for_processor
from ..run_onnx import OnnxModel
from ..tokenizer import BOS_ID, EOS_ID, IMAGE_ID, PAD_ID, VOCABULARY_SIZE, build_tokenizer
from ..view_goldens import FILES, FULL_SIZES, SIZES, record_view_goldens
from .blip import squeezed_view
from .blip_2 import export_encoder, merged_states

IMAGE_SIZE, EDGE = 40, 5  # strides of 4 and 2
IMAGE_TOKENS = EDGE * EDGE + 1  # and their mean
PLACES = 100  # the real vocabulary has 1000
MARKS = ["<od>", "</od>", "<ocr>", "</ocr>", "<poly>", "</poly>", "<sep>", "<and>"]
SIZE = VOCABULARY_SIZE + len(MARKS) + PLACES

_TURN = [
    user(image_part("bars.png"), text_part("<OD>")),
    {"role": "assistant", "content": [text_part("bar<loc_10><loc_5><loc_40><loc_90>")]},
]
# What is asked of the product, and the task that it must make of that.
_ASKED: dict[str, tuple[list[Message], str]] = {
    "one-image": ([user(image_part("gradient.png"), text_part("<CAPTION>"))], "<CAPTION>"),
    "question": (
        [user(image_part("banner.png"), text_part("What is in this picture?"))],
        "<MORE_DETAILED_CAPTION>",
    ),
    "regions": ([user(image_part("banner.png"), text_part("<OCR_WITH_REGION>"))], "<OCR_WITH_REGION>"),
    "picture-alone": ([user(image_part("sideways.jpg"))], "<CAPTION>"),
    "image-in-second-turn": ([*_TURN, user(image_part("alpha.png"), text_part("<OD>"))], "<OD>"),
    "task-in-second-turn": (
        [*_TURN, user(text_part("<CAPTION_TO_PHRASE_GROUNDING> a yellow bar"))],
        "<CAPTION_TO_PHRASE_GROUNDING>a yellow bar",
    ),
    "korean": (
        [user(image_part("palette.png"), text_part("<OPEN_VOCABULARY_DETECTION>노란 막대"))],
        "<OPEN_VOCABULARY_DETECTION>노란 막대",
    ),
    "grey": ([user(image_part("grey.png"), text_part("<DENSE_REGION_CAPTION>"))], "<DENSE_REGION_CAPTION>"),
}


def _build_model() -> Florence2ForConditionalGeneration:
    vision = dict(
        depths=(1, 1),
        patch_size=(7, 3),
        patch_stride=(4, 2),
        patch_padding=(3, 1),
        patch_prenorm=(False, True),
        embed_dim=(16, 32),
        num_heads=(2, 4),
        num_groups=(2, 4),
        window_size=4,  # divides neither grid: windows are padded
        mlp_ratio=2.0,
        projection_dim=32,
        max_temporal_embeddings=4,
        max_position_embeddings=8,
    )
    text = BartConfig(
        vocab_size=SIZE,
        d_model=32,
        encoder_layers=1,
        decoder_layers=2,
        encoder_attention_heads=4,
        decoder_attention_heads=4,
        encoder_ffn_dim=32,
        decoder_ffn_dim=32,
        max_position_embeddings=160,
        bos_token_id=BOS_ID,
        eos_token_id=EOS_ID,
        pad_token_id=PAD_ID,
        decoder_start_token_id=EOS_ID,
        forced_eos_token_id=None,
        tie_word_embeddings=False,
    )
    config = Florence2Config(vision_config=vision, text_config=text, image_token_id=IMAGE_ID, tie_word_embeddings=False)
    model = Florence2ForConditionalGeneration(config)
    # Tied, a random model answers with one token repeated; loaded from a file that has both it is untied, too.
    model.lm_head.weight = torch.nn.Parameter(torch.empty(SIZE, 32))
    return model


def _build_tokenizer() -> PreTrainedTokenizerFast:
    """Places and marks are special tokens, as in the published files, and nevertheless text."""
    return build_tokenizer(*MARKS, *(f"<loc_{place}>" for place in range(PLACES)), size=SIZE)


def _build_images(edge: int) -> CLIPImageProcessorPil:
    return CLIPImageProcessorPil(
        size={"height": edge, "width": edge},
        do_center_crop=False,
        image_mean=[0.485, 0.456, 0.406],
        image_std=[0.229, 0.224, 0.225],
    )


def _build_processor(tokenizer: PreTrainedTokenizerFast) -> Florence2Processor:
    images = _build_images(IMAGE_SIZE)
    images.image_seq_length = IMAGE_TOKENS
    return Florence2Processor(images, tokenizer)


@dataclass(frozen=True)
class Florence2(EncoderDecoder):
    tasks: dict[str, str] = field(default_factory=lambda: {case: task for case, (_, task) in _ASKED.items()})
    decodes_embeddings: bool = True

    def prepare(self, processor: ProcessorMixin, case: str) -> tuple[str, BatchFeature]:
        """It knows neither turns nor several pictures: the last task, on the latest picture."""
        picture = load_for_processor(images_of(self.cases[case])[-1])
        inputs = processor(images=picture, text=self.tasks[case], return_tensors="pt")
        return processor._construct_prompts(self.tasks[case])[0], inputs

    def encoder_states(self, model: PreTrainedModel, inputs: BatchFeature) -> torch.Tensor:
        ids = inputs["input_ids"]
        embeds = model.get_input_embeddings()(ids)
        embeds[ids == self.image_id] = VisionTower(model)(inputs["pixel_values"]).flatten(0, 1)
        return model.model.language_model.encoder(inputs_embeds=embeds).last_hidden_state

    def cross_decoder(self, model: PreTrainedModel) -> Module:
        return _BartDecoder(model)

    def export(self, model: PreTrainedModel, folder: Path) -> None:
        self.export_vision(model, folder / "vision_encoder.onnx")
        export_embed_tokens(model, folder / "embed_tokens.onnx")
        hidden = model.config.text_config.hidden_size
        export_encoder(_BartEncoder(model), hidden, folder / "encoder_model.onnx")
        self.export_decoder(model, folder)

    def export_vision(self, model: PreTrainedModel, path: Path) -> None:
        # The config does not say how large pictures are: 768 px in all that is published.
        is_tiny = model.config.vision_config.max_position_embeddings < 24
        export_vision_encoder(VisionTower(model), IMAGE_SIZE if is_tiny else 768, path)

    def finish_folder(self, folder: Path) -> None:
        sets = [("florence-40", 40, SIZES, FILES), ("florence-768", 768, FULL_SIZES, [])]
        views = [(name, _build_images(edge), squeezed_view, sizes, files) for name, edge, sizes, files in sets]
        record_view_goldens(folder / "views.json", views)

    def onnx_states(self, onnx_model: OnnxModel, inputs: BatchFeature) -> tuple[np.ndarray, np.ndarray | None]:
        return merged_states(onnx_model, inputs, self.image_id)


class VisionTower(torch.nn.Module):
    """pixel_values [n, 3, H, W] -> image_features [n, tokens, hidden], the mean first."""

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.vision_tower, self.projector = model.model.vision_tower, model.model.multi_modal_projector

    def forward(self, pixel_values):
        return self.projector(self.vision_tower(pixel_values).last_hidden_state)


class _BartEncoder(torch.nn.Module):
    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.encoder = model.model.language_model.encoder

    def forward(self, inputs_embeds, attention_mask):
        return self.encoder(inputs_embeds=inputs_embeds, attention_mask=attention_mask).last_hidden_state


class _BartDecoder(torch.nn.Module):
    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.decoder, self.lm_head = model.model.language_model.decoder, model.lm_head

    def forward(self, embeds, states, cache):
        out = self.decoder(
            inputs_embeds=embeds, encoder_hidden_states=states, past_key_values=cache, use_cache=cache is not None
        )
        return self.lm_head(out.last_hidden_state)


FLORENCE_2 = Florence2(
    name="florence-2",
    title="Florence-2 layout: DaViT, BART encoder and decoder",
    seed=33,
    build_model=_build_model,
    build_processor=_build_processor,
    build_vision_encoder=VisionTower,
    build_tokenizer=_build_tokenizer,
    cases={case: messages for case, (messages, _) in _ASKED.items()},
)
