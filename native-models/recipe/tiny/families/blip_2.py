"""BLIP-2 (Li et al. 2023, arXiv 2301.12597): a Q-Former asks a ViT with a fixed number of learnt queries; a frozen
language model reads their answers before the text. Here with OPT, which goes on with the prompt, and with T5, which
reads it with its encoder.
"""

from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import torch
from tokenizers import AddedToken
from transformers import (
    BatchFeature,
    Blip2Config,
    Blip2ForConditionalGeneration,
    Blip2Processor,
    OPTConfig,
    PreTrainedConfig,
    PreTrainedModel,
    PreTrainedTokenizerFast,
    ProcessorMixin,
    T5Config,
)
from transformers.modeling_outputs import BaseModelOutput
from transformers.models.blip.image_processing_pil_blip import BlipImageProcessorPil

from ..encoder_decoder import EncoderDecoder
from ..export_onnx import BATCH, NEW, Decoder, export_decoder, export_embed_tokens, export_graph
from ..family import Family, Module
from ..golden_cases import CASES, Message, images_of
from ..images import load_for_processor
from ..run_onnx import OnnxModel
from ..tokenizer import BOS_ID, EOS_ID, IMAGE_ID, PAD_ID, VOCABULARY_SIZE
from .sentencepiece_tokenizer import build_t5_tokenizer

IMAGE_SIZE, PATCH_SIZE, QUERIES = 48, 12, 6

VISION = dict(
    hidden_size=32,
    intermediate_size=32,
    num_hidden_layers=1,
    num_attention_heads=4,
    image_size=IMAGE_SIZE,
    patch_size=PATCH_SIZE,
)
QFORMER = dict(
    vocab_size=VOCABULARY_SIZE,
    hidden_size=32,
    intermediate_size=32,
    num_hidden_layers=2,
    num_attention_heads=4,
    encoder_hidden_size=32,
    cross_attention_frequency=2,
    max_position_embeddings=64,
)


def _build_config(text: PreTrainedConfig) -> Blip2Config:
    return Blip2Config(
        vision_config=VISION,
        qformer_config=QFORMER,
        text_config=text,
        num_query_tokens=QUERIES,
        image_token_index=IMAGE_ID,
        tie_word_embeddings=False,
    )


def _build_opt() -> Blip2ForConditionalGeneration:
    text = OPTConfig(
        vocab_size=VOCABULARY_SIZE,
        hidden_size=32,
        word_embed_proj_dim=32,
        ffn_dim=32,
        num_hidden_layers=2,
        num_attention_heads=4,
        max_position_embeddings=256,
        bos_token_id=BOS_ID,
        eos_token_id=EOS_ID,
        pad_token_id=PAD_ID,
        tie_word_embeddings=False,
    )
    return Blip2ForConditionalGeneration(_build_config(text))


def _build_t5() -> Blip2ForConditionalGeneration:
    text = T5Config(
        vocab_size=VOCABULARY_SIZE,
        d_model=32,
        d_kv=8,
        d_ff=32,
        num_layers=1,
        num_decoder_layers=2,
        num_heads=4,
        relative_attention_num_buckets=8,
        relative_attention_max_distance=32,
        feed_forward_proj="gated-gelu",  # as Flan-T5
        decoder_start_token_id=PAD_ID,
        eos_token_id=EOS_ID,
        pad_token_id=PAD_ID,
        tie_word_embeddings=False,
    )
    model = Blip2ForConditionalGeneration(_build_config(text))
    # transformers 5.18 ties them whatever the config says, and unties when it loads Flan-T5, which has both.
    model.language_model.lm_head.weight = torch.nn.Parameter(torch.empty(VOCABULARY_SIZE, 32))
    return model


def _build_processor(tokenizer: PreTrainedTokenizerFast) -> Blip2Processor:
    images = BlipImageProcessorPil(size={"height": IMAGE_SIZE, "width": IMAGE_SIZE})
    return Blip2Processor(images, tokenizer, num_query_tokens=QUERIES)


def write_dialogue(messages: list[Message]) -> str:
    """Turns as LAVIS, the authors' own code, writes them: `Question: ... Answer: ... Question: ... Answer:`.

    Without a question it is captioning, which has no prompt. There is no place for a system message.
    """
    turns = [(message["role"], text_of(message)) for message in messages if message["role"] != "system"]
    if turns[-1][1] == "":
        return ""
    written = [f"Question: {text}" if role == "user" else f"Answer: {text}" for role, text in turns]
    return " ".join([*written, "Answer:"])


def text_of(message: Message) -> str:
    content = message["content"]
    if isinstance(content, str):
        return content
    return " ".join(part["text"].strip() for part in content if part["type"] == "text")


class QFormerEncoder(torch.nn.Module):
    """pixel_values [n, 3, H, W] -> image_features [n, queries, hidden of the language model]."""

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.model = model

    def forward(self, pixel_values):
        model = self.model
        states = model.vision_model(pixel_values).last_hidden_state
        queries = model.query_tokens.expand(pixel_values.shape[0], -1, -1)
        return model.language_projection(
            model.qformer(query_embeds=queries, encoder_hidden_states=states).last_hidden_state
        )


def mend_image_token(processor: ProcessorMixin) -> None:
    """transformers 5.18 takes the name that the tokenizer has for it and then asks that for its content."""
    if isinstance(processor.image_token, str):
        processor.image_token = AddedToken(processor.image_token, normalized=False, special=True)


class _Asked:
    """The prompt form, which both language models share: the queries of all pictures, then the text."""

    def prepare(self, processor: ProcessorMixin, case: str) -> tuple[str, BatchFeature]:
        messages = self.cases[case]
        mend_image_token(processor)
        prompt = write_dialogue(messages)
        pictures = [load_for_processor(name) for name in images_of(messages)]
        if not pictures:
            return prompt, processor(text=prompt, return_tensors="pt")
        inputs = processor(images=pictures, text=prompt, return_tensors="pt")
        # The processor knows of one picture. The model takes the features of all of them in a row.
        more = torch.full((1, processor.num_query_tokens * (len(pictures) - 1)), self.image_id)
        ids = torch.cat([more, inputs["input_ids"]], dim=1)
        return prompt, BatchFeature(
            {**inputs, "input_ids": ids, "attention_mask": torch.ones_like(ids), "pixel_values": inputs["pixel_values"]}
        )


@dataclass(frozen=True)
class Blip2Opt(_Asked, Family):
    def generate(self, model: PreTrainedModel, inputs: BatchFeature) -> tuple[list[int], np.ndarray]:
        """`generate` of the class wants a picture, so the language model is asked itself where there is none."""
        asked = model if "pixel_values" in inputs else model.language_model
        return super().generate(asked, inputs)

    def export(self, model: PreTrainedModel, folder: Path) -> None:
        self.export_vision(model, folder / "vision_encoder.onnx")
        export_embed_tokens(model, folder / "embed_tokens.onnx")
        decoder = Decoder(self.text_model(model), self.lm_head(model))
        text = model.config.text_config
        # OPT's config has other names for these.
        decoder.config = SimpleNamespace(
            num_hidden_layers=text.num_hidden_layers,
            num_key_value_heads=text.num_attention_heads,
            head_dim=text.hidden_size // text.num_attention_heads,
            hidden_size=text.hidden_size,
        )
        export_decoder(decoder, folder / "decoder_model_merged.onnx")


@dataclass(frozen=True)
class Blip2T5(_Asked, EncoderDecoder):
    def encoder_states(self, model: PreTrainedModel, inputs: BatchFeature) -> torch.Tensor:
        embeds = model.get_input_embeddings()(inputs["input_ids"])
        if "pixel_values" in inputs:
            embeds[inputs["input_ids"] == self.image_id] = QFormerEncoder(model)(inputs["pixel_values"]).flatten(0, 1)
        return model.language_model.encoder(inputs_embeds=embeds).last_hidden_state

    def cross_decoder(self, model: PreTrainedModel) -> Module:
        return _T5Decoder(model.language_model)

    def export(self, model: PreTrainedModel, folder: Path) -> None:
        self.export_vision(model, folder / "vision_encoder.onnx")
        export_embed_tokens(model, folder / "embed_tokens.onnx")
        hidden = model.config.text_config.hidden_size
        export_encoder(_T5Encoder(model.language_model), hidden, folder / "encoder_model.onnx")
        self.export_decoder(model, folder)

    def onnx_states(self, onnx_model: OnnxModel, inputs: BatchFeature) -> tuple[np.ndarray, np.ndarray | None]:
        return merged_states(onnx_model, inputs, self.image_id)


class _T5Encoder(torch.nn.Module):
    def __init__(self, language_model: PreTrainedModel) -> None:
        super().__init__()
        self.encoder = language_model.encoder

    def forward(self, inputs_embeds, attention_mask):
        return self.encoder(inputs_embeds=inputs_embeds, attention_mask=attention_mask).last_hidden_state


class _T5Decoder(torch.nn.Module):
    def __init__(self, language_model: PreTrainedModel) -> None:
        super().__init__()
        self.language_model = language_model

    def forward(self, ids, states, cache):
        return self.language_model(
            decoder_input_ids=ids,
            encoder_outputs=BaseModelOutput(last_hidden_state=states),
            past_key_values=cache,
            use_cache=cache is not None,
        ).logits


def export_encoder(encoder: Module, hidden: int, path: Path) -> None:
    """inputs_embeds [n, S, hidden], attention_mask [n, S] -> last_hidden_state [n, S, hidden]."""
    axes = {0: "batch_size", 1: "encoder_sequence_length"}
    mask = torch.ones(BATCH, NEW, dtype=torch.int64)
    inputs = {"inputs_embeds": axes, "attention_mask": axes}
    export_graph(encoder, (torch.zeros(BATCH, NEW, hidden), mask), path, inputs, {"last_hidden_state": axes})


def merged_states(onnx_model: OnnxModel, inputs: BatchFeature, image_id: int) -> tuple[np.ndarray, np.ndarray | None]:
    """What the encoder makes of a prompt whose image tokens are replaced by the rows of its pictures."""
    ids, features = inputs["input_ids"].numpy(), None
    embeds = onnx_model.run("embed_tokens", {"input_ids": ids})[0]
    if "pixel_values" in inputs:
        features = onnx_model.run("vision_encoder", {"pixel_values": inputs["pixel_values"].numpy()})[0]
        embeds[ids == image_id] = features.reshape(-1, features.shape[-1])
    feeds = {"inputs_embeds": embeds, "attention_mask": np.ones_like(ids)}
    return onnx_model.run("encoder_model", feeds)[0], features


BLIP_2 = Blip2Opt(
    name="blip-2",
    title="BLIP-2 layout: ViT, Q-Former, OPT decoder",
    seed=29,
    build_model=_build_opt,
    build_processor=_build_processor,
    build_vision_encoder=QFormerEncoder,
    text_model=lambda model: model.language_model.model.decoder,
    lm_head=lambda model: model.language_model.lm_head,
)
BLIP_2_T5 = Blip2T5(
    name="blip-2-t5",
    title="BLIP-2 layout: ViT, Q-Former, T5 encoder and decoder",
    seed=4,
    build_model=_build_t5,
    build_processor=_build_processor,
    build_vision_encoder=QFormerEncoder,
    build_tokenizer=build_t5_tokenizer,
    cases={name: CASES[name] for name in ("one-image", "two-images", "image-in-second-turn", "no-image", "korean")},
)
