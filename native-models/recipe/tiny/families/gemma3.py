"""Gemma 3: pooled SigLIP patches that attend both ways within an image, sliding and full layers, pan and scan."""

import shutil
from pathlib import Path

import numpy as np
import torch
from transformers import (
    BatchFeature,
    Gemma3Config,
    Gemma3ForConditionalGeneration,
    Gemma3Processor,
    Gemma3TextConfig,
    PreTrainedTokenizerFast,
    SiglipVisionConfig,
)
from transformers.models.gemma3.image_processing_pil_gemma3 import Gemma3ImageProcessorPil

from ..answer import NEW_TOKENS, Answer, prepare, weaknesses
from ..export_onnx import export_embed_tokens
from ..family import Family
from ..golden_cases import CASES
from ..json_file import write_json
from ..numbers import shorten
from ..paths import RECIPE
from ..run_onnx import DecoderPrompt, OnnxModel, files_in
from ..tokenizer import BOS_ID, EOS_ID, IMAGE_ID, MAX_LENGTH, PAD_ID
from ..verify import verify_run
from ..view_goldens import FILES, FULL_SIZES, SIZES, record_view_goldens
from .gemma_decoder import CausalDecoder, ImageBlockDecoder, export_gemma_decoder
from .gemma_tokenizer import build_gemma_tokenizer

IMAGE_SIZE, PATCH_SIZE, IMAGE_TOKENS = 32, 8, 4
SPECIAL_TOKENS = ["<unk>", "<bos>", "<eos>", "<pad>", "<image_soft_token>", "<start_of_image>", "<end_of_image>"]
SPECIAL_TOKENS += ["<start_of_turn>", "<end_of_turn>"]
VOCABULARY_SIZE = 352

# The processor does not pan and scan unless it is asked to, whatever the image processor's own settings say.
PAN_AND_SCAN = {
    "pan_and_scan_min_crop_size": 24,
    "pan_and_scan_max_num_crops": 4,
    "pan_and_scan_min_ratio_to_activate": 1.2,
}
PANNED_CASE = "pan-and-scan"
CAUSAL_CASE = "korean"  # where looking ahead within an image changes the answer


def _build_tokenizer() -> PreTrainedTokenizerFast:
    return build_gemma_tokenizer(
        SPECIAL_TOKENS,
        VOCABULARY_SIZE,
        image_token="<image_soft_token>",
        boi_token="<start_of_image>",
        eoi_token="<end_of_image>",
    )


def _build_model() -> Gemma3ForConditionalGeneration:
    vision = SiglipVisionConfig(
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        image_size=IMAGE_SIZE,
        patch_size=PATCH_SIZE,
        vision_use_head=False,
    )
    text = Gemma3TextConfig(
        vocab_size=VOCABULARY_SIZE,
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        head_dim=16,
        query_pre_attn_scalar=256,  # the norms of queries and keys are about 2 each with the weights drawn here
        sliding_window=24,  # shorter than the prompts
        layer_types=["sliding_attention", "full_attention"],
        max_position_embeddings=MAX_LENGTH,
        tie_word_embeddings=False,
        bos_token_id=BOS_ID,
        eos_token_id=EOS_ID,
        pad_token_id=PAD_ID,
    )
    config = Gemma3Config(
        vision_config=vision,
        text_config=text,
        mm_tokens_per_image=IMAGE_TOKENS,
        image_token_id=IMAGE_ID,
        boi_token_index=SPECIAL_TOKENS.index("<start_of_image>"),
        eoi_token_index=SPECIAL_TOKENS.index("<end_of_image>"),
        tie_word_embeddings=False,
    )
    return Gemma3ForConditionalGeneration._from_config(config, attn_implementation="sdpa")


def _build_processor(tokenizer: PreTrainedTokenizerFast) -> Gemma3Processor:
    images = Gemma3ImageProcessorPil(size={"height": IMAGE_SIZE, "width": IMAGE_SIZE}, **PAN_AND_SCAN)
    template = (RECIPE / "tiny" / "families" / "gemma3_template.jinja").read_text(encoding="utf-8").rstrip("\n")
    return Gemma3Processor(images, tokenizer, chat_template=template, image_seq_length=IMAGE_TOKENS)


class _VisionEncoder(torch.nn.Module):
    """pixel_values [n, 3, H, W] -> image_features [n, image tokens, hidden]."""

    def __init__(self, model: Gemma3ForConditionalGeneration) -> None:
        super().__init__()
        self.model = model.model

    def forward(self, pixel_values: torch.Tensor) -> torch.Tensor:
        return self.model.multi_modal_projector(self.model.vision_tower(pixel_values).last_hidden_state)


def _view_sets():
    small = {"size": {"height": IMAGE_SIZE, "width": IMAGE_SIZE}}
    yield "whole-32", Gemma3ImageProcessorPil(**small), _views, SIZES, FILES
    yield (
        "pan-and-scan-32",
        Gemma3ImageProcessorPil(**small, do_pan_and_scan=True, **PAN_AND_SCAN),
        _views,
        SIZES,
        FILES,
    )
    full = {
        "size": {"height": 896, "width": 896},
        "do_pan_and_scan": True,
        "pan_and_scan_min_crop_size": 256,
        "pan_and_scan_max_num_crops": 4,
        "pan_and_scan_min_ratio_to_activate": 1.2,
    }
    yield "pan-and-scan-896", Gemma3ImageProcessorPil(**full), _views, FULL_SIZES, []


def _views(processor, picture, **settings):
    out = processor(picture, **settings)
    return np.stack(out["pixel_values"]), {"crops": int(out["num_crops"][0])}


class Gemma3(Family):
    def prepare(self, processor, case: str):
        settings = {"do_pan_and_scan": True, **PAN_AND_SCAN} if case == PANNED_CASE else {}
        return prepare(processor, self.cases[case], **settings)

    def export(self, model, folder: Path) -> None:
        self.export_vision(model, folder / "vision_encoder.onnx")
        export_embed_tokens(model, folder / "embed_tokens.onnx")
        decoder = ImageBlockDecoder(self.text_model(model), self.lm_head(model))
        export_gemma_decoder(decoder, folder / "decoder_model_merged.onnx")

    def extra_decoder_inputs(self, model, inputs, encoded) -> dict[str, np.ndarray]:
        return {"token_type_ids": inputs["token_type_ids"].numpy()}

    def make_more(self, model, answers, base: Path) -> None:
        """The decoder of published files, with what the class answers without token types."""
        case, folder = CAUSAL_CASE, base.with_name("gemma3-variants")
        shutil.rmtree(folder, ignore_errors=True)
        path = folder / "causal" / "decoder_model_merged.onnx"
        inputs = BatchFeature({k: v for k, v in answers[case].inputs.items() if k != "token_type_ids"})
        expected = Answer(answers[case].prompt, inputs, *self.generate(model, inputs))
        export_gemma_decoder(CausalDecoder(self.text_model(model), self.lm_head(model)), path)
        onnx_model = OnnxModel({**files_in(base / "onnx"), "decoder_model_merged": path})
        run = self.run(onnx_model, model, answers[case].inputs, NEW_TOKENS)
        verify_run(case, run, expected)
        same = expected.tokens == answers[case].tokens
        if same or weaknesses(expected):
            raise RuntimeError(f"The causal answer is a poor golden: {weaknesses(expected)}.")
        variant = {
            "name": "causal",
            "suffix": "",
            "files": [path.name],
            "equals_reference": same,
            "tokens": expected.tokens,
            "first_logits": [shorten(value) for value in expected.logits[0]],
            "min_margin": shorten(expected.margin),
        }
        write_json(folder / "golden.json", {"case": case, "base": self.name, "variants": [variant]})

    def finish_folder(self, folder: Path) -> None:
        record_view_goldens(folder / "views.json", _view_sets())

    def verify_chunked_prefill(self, onnx_model, model, answer) -> None:
        """Cut where no image is: 16 tokens, then one, must not part the only block of the case."""
        prompt: DecoderPrompt = self.decoder_prompt(onnx_model, model, answer.inputs)[0]
        types = prompt.extras["token_type_ids"][0]
        if any(types[cut - 1] == 1 and types[cut] == 1 for cut in (16, 17)):
            raise RuntimeError("Choose other cuts: these part an image.")
        super().verify_chunked_prefill(onnx_model, model, answer)


GEMMA3 = Gemma3(
    name="gemma3",
    title="Gemma 3 layout: SigLIP tower, pooled, Gemma 3 decoder with images that attend both ways",
    seed=3,
    build_model=_build_model,
    build_processor=_build_processor,
    build_vision_encoder=_VisionEncoder,
    text_model=lambda model: model.model.language_model,
    lm_head=lambda model: model.lm_head,
    build_tokenizer=_build_tokenizer,
    cases={**CASES, PANNED_CASE: CASES["two-images"]},
)
