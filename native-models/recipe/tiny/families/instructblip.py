"""InstructBLIP (Dai et al. 2023, arXiv 2305.06500): BLIP-2 whose Q-Former reads the question as well, so that the
features of a picture depend on what is asked. Here with a Llama decoder, as those with Vicuna.
"""

from dataclasses import dataclass
from pathlib import Path

import torch
from transformers import (
    BatchFeature,
    InstructBlipConfig,
    InstructBlipForConditionalGeneration,
    InstructBlipProcessor,
    LlamaConfig,
    PreTrainedModel,
    PreTrainedTokenizerFast,
    ProcessorMixin,
)
from transformers.models.blip.image_processing_pil_blip import BlipImageProcessorPil

from ..export_onnx import BATCH, NEW, Decoder, export_decoder, export_embed_tokens, export_graph
from ..golden_cases import CASES, images_of
from ..images import load_for_processor
from ..run_onnx import OnnxModel
from ..tokenizer import BOS_ID, EOS_ID, IMAGE_ID, PAD_ID, VOCABULARY_SIZE
from .bert_tokenizer import VOCABULARY_SIZE as QFORMER_VOCABULARY_SIZE
from .bert_tokenizer import build_bert_tokenizer
from .blip_2 import IMAGE_SIZE, QFORMER, QUERIES, VISION, Blip2Opt, mend_image_token, text_of


def _build_model() -> InstructBlipForConditionalGeneration:
    text = LlamaConfig(
        vocab_size=VOCABULARY_SIZE,
        hidden_size=32,
        intermediate_size=32,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        head_dim=8,
        max_position_embeddings=256,
        tie_word_embeddings=False,
        bos_token_id=BOS_ID,
        eos_token_id=EOS_ID,
        pad_token_id=PAD_ID,
    )
    config = InstructBlipConfig(
        vision_config=VISION,
        qformer_config={**QFORMER, "vocab_size": QFORMER_VOCABULARY_SIZE},
        text_config=text,
        num_query_tokens=QUERIES,
        image_token_index=IMAGE_ID,
        tie_word_embeddings=False,
    )
    return InstructBlipForConditionalGeneration(config)


def _build_processor(tokenizer: PreTrainedTokenizerFast) -> InstructBlipProcessor:
    images = BlipImageProcessorPil(size={"height": IMAGE_SIZE, "width": IMAGE_SIZE})
    return InstructBlipProcessor(images, tokenizer, build_bert_tokenizer(), num_query_tokens=QUERIES)


class AskingEncoder(torch.nn.Module):
    """pixel_values [n, 3, H, W], qformer_input_ids and _attention_mask [n, S] -> features [n, queries, hidden]."""

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.model = model

    def forward(self, pixel_values, qformer_input_ids, qformer_attention_mask):
        model = self.model
        states = model.vision_model(pixel_values).last_hidden_state
        queries = model.query_tokens.expand(pixel_values.shape[0], -1, -1)
        mask = torch.cat([torch.ones_like(queries[..., 0]).to(qformer_attention_mask.dtype), qformer_attention_mask], 1)
        answers = model.qformer(
            input_ids=qformer_input_ids, attention_mask=mask, query_embeds=queries, encoder_hidden_states=states
        ).last_hidden_state
        return model.language_projection(answers[:, : model.config.num_query_tokens])


@dataclass(frozen=True)
class InstructBlip(Blip2Opt):
    """Both tokenizers read the last question alone: it was trained on single instructions."""

    def prepare(self, processor: ProcessorMixin, case: str) -> tuple[str, BatchFeature]:
        messages = self.cases[case]
        mend_image_token(processor)
        prompt = text_of(messages[-1])
        pictures = [load_for_processor(name) for name in images_of(messages)] or None
        inputs = processor(images=pictures, text=prompt, return_tensors="pt")
        if pictures is None:
            return prompt, BatchFeature({name: inputs[name] for name in ("input_ids", "attention_mask")})
        # The processor knows of one picture. The model takes the features of all of them in a row.
        more = torch.full((1, processor.num_query_tokens * (len(pictures) - 1)), self.image_id)
        ids = torch.cat([more, inputs["input_ids"]], dim=1)
        asked = {name: inputs[name].repeat(len(pictures), 1) for name in inputs if name.startswith("qformer")}
        return prompt, BatchFeature({**inputs, **asked, "input_ids": ids, "attention_mask": torch.ones_like(ids)})

    def vision_inputs(self, model: PreTrainedModel, inputs: BatchFeature) -> dict[str, torch.Tensor]:
        names = ("pixel_values", "qformer_input_ids", "qformer_attention_mask")
        return {name: inputs[name] for name in names} if "pixel_values" in inputs else {}

    def export(self, model: PreTrainedModel, folder: Path) -> None:
        edge = model.config.vision_config.image_size
        pixels = torch.zeros(BATCH, 3, edge, edge)
        ids = torch.ones(BATCH, NEW, dtype=torch.int64)
        first, text = {0: "batch_size"}, {0: "batch_size", 1: "sequence_length"}
        names = {"pixel_values": first, "qformer_input_ids": text, "qformer_attention_mask": text}
        arguments = (pixels, ids, torch.ones_like(ids))
        export_graph(AskingEncoder(model), arguments, folder / "vision_encoder.onnx", names, {"image_features": first})
        export_embed_tokens(model, folder / "embed_tokens.onnx")
        decoder = Decoder(self.text_model(model), self.lm_head(model))
        export_decoder(decoder, folder / "decoder_model_merged.onnx")

    def verify_more(self, onnx_model: OnnxModel, model: PreTrainedModel, answers) -> None:
        """Pictures one at a time and several are in the cases."""
        self.verify_chunked_prefill(onnx_model, model, answers["korean"])


INSTRUCTBLIP = InstructBlip(
    name="instructblip",
    title="InstructBLIP layout: ViT, Q-Former that reads the question, Llama decoder",
    seed=23,
    build_model=_build_model,
    build_processor=_build_processor,
    build_vision_encoder=AskingEncoder,
    text_model=lambda model: model.language_model.model,
    lm_head=lambda model: model.language_model.lm_head,
    cases={name: CASES[name] for name in ("one-image", "two-images", "image-in-second-turn", "no-image", "korean")},
)
