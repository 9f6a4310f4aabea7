"""CogVLM: a visual-expert decoder. The reference is our own, in `tiny/cogvlm`, written from the paper."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from transformers import BatchFeature, PreTrainedTokenizerFast
from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil

from ..answer import NEW_TOKENS
from ..cogvlm.config import CogVlmConfig
from ..cogvlm.model import CogVlm, position_ids, token_types
from ..export_onnx import BATCH, NEW, PAST, cache_names, export_embed_tokens, export_graph, export_vision_encoder
from ..family import Family
from ..golden_cases import CASES, Message, images_of
from ..images import load_for_processor
from ..json_file import write_json
from ..tokenizer import BOS_ID, EOS_ID, IMAGE_ID, MAX_LENGTH, PAD_ID, VOCABULARY_SIZE
from ..view_goldens import FILES, FULL_SIZES, SIZES, record_view_goldens

IMAGE_SIZE, PATCH_SIZE = 48, 8
ROWS = (IMAGE_SIZE // PATCH_SIZE) ** 2 + 2  # of a picture: its patches, and a learned row on either side


class CogVlmProcessor:
    """What the published `build_conversation_input_ids` does: pictures first, then questions and answers as text."""

    def __init__(self, tokenizer: PreTrainedTokenizerFast) -> None:
        self.tokenizer = tokenizer
        self.images = _images(IMAGE_SIZE)

    def write_prompt(self, messages: list[Message]) -> str:
        """`_history_to_prompt` of the published code. A system message, which it does not know, is a line before it."""
        lines = []
        for message in messages:
            content = message["content"]
            parts = [{"type": "text", "text": content}] if isinstance(content, str) else content
            text = "".join(part["text"] for part in parts if part["type"] == "text")
            lines.append(
                {"system": f"{text}\n", "user": f"Question: {text} Answer:", "assistant": f" {text}\n"}[message["role"]]
            )
        return "<image>" * len(images_of(messages)) + "".join(lines)

    def __call__(self, messages: list[Message]) -> tuple[str, BatchFeature]:
        prompt = self.write_prompt(messages)
        ids = self.tokenizer.encode(prompt.replace("<image>", "<image>" * ROWS))
        inputs = {"input_ids": torch.tensor([ids])}
        pictures = [load_for_processor(name) for name in images_of(messages)]
        if pictures:
            inputs["pixel_values"] = self.images(pictures, return_tensors="pt")["pixel_values"]
        return prompt, BatchFeature(inputs)

    def save_pretrained(self, folder: Path) -> None:
        self.tokenizer.save_pretrained(folder)
        write_json(folder / "processor_config.json", {"image_processor": self.images.to_dict()})


@dataclass(frozen=True)
class CogVlmFamily(Family):
    cases: dict[str, list[Message]] = field(default_factory=lambda: CASES)

    def adjust_weights(self, model: CogVlm) -> None:
        """Sharper attention, logits further apart, and places in the picture that count."""
        for name, parameter in model.named_parameters():
            if "expert_query_key_value" in name:
                parameter.data[: 2 * model.config.hidden_size] *= 2
            if name.startswith("lm_head"):
                parameter.data *= 3
            if "position_embedding" in name:
                parameter.data *= 8

    def prepare(self, processor: CogVlmProcessor, case: str) -> tuple[str, BatchFeature]:
        return processor(self.cases[case])

    def generate(self, model: CogVlm, inputs: BatchFeature) -> tuple[list[int], np.ndarray]:
        """Without a cache: the plainest way to compute it."""
        ids, pixels = inputs["input_ids"], inputs.get("pixel_values")
        is_image = ids[0] == IMAGE_ID
        embeds = model.embed(ids, None if pixels is None else pixels.to(model.dtype))
        logits, tokens = [], []
        for _ in range(NEW_TOKENS):
            none = embeds.new_zeros(1, model.config.num_attention_heads, 0, self._head_dim(model))
            out, *_ = model(
                embeds,
                torch.ones(1, embeds.shape[1], dtype=torch.int64),
                position_ids(is_image, ROWS)[None],
                token_types(is_image, ROWS)[None],
                *[none] * (2 * model.config.num_hidden_layers),
            )
            logits.append(out[0, -1].double().numpy())
            tokens.append(int(out[0, -1].argmax()))
            embeds = torch.cat([embeds, model.embed(torch.tensor([tokens[-1:]]), None)], dim=1)
            is_image = torch.cat([is_image, torch.tensor([False])])
        return tokens, np.stack(logits)

    def positions(self, model: CogVlm, inputs: BatchFeature) -> np.ndarray:
        return position_ids(inputs["input_ids"][0] == IMAGE_ID, ROWS)[None].numpy()

    def extra_decoder_inputs(self, model, inputs: BatchFeature, encoded) -> dict[str, np.ndarray]:
        return {"token_type_ids": token_types(inputs["input_ids"][0] == IMAGE_ID, ROWS)[None].numpy()}

    def export(self, model: CogVlm, folder: Path) -> None:
        export_vision_encoder(model.model.vision, IMAGE_SIZE, folder / "vision_encoder.onnx")
        export_embed_tokens(model, folder / "embed_tokens.onnx")
        config = model.config
        new = {0: "batch_size", 1: "sequence_length"}
        cached, grown = ({0: "batch_size", 2: f"{kind}_sequence_length"} for kind in ("past", "total"))
        past, present = cache_names(config.num_hidden_layers)
        types = torch.zeros(BATCH, NEW, dtype=torch.int64)
        types[0, 1:] = 1
        cache = torch.zeros(BATCH, config.num_attention_heads, PAST, self._head_dim(model))
        export_graph(
            model,
            (
                torch.zeros(BATCH, NEW, config.hidden_size),
                torch.ones(BATCH, PAST + NEW, dtype=torch.int64),
                torch.arange(PAST, PAST + NEW).expand(BATCH, NEW),
                types,
                *[cache] * len(past),
            ),
            folder / "decoder_model_merged.onnx",
            inputs={
                "inputs_embeds": new,
                "attention_mask": {0: "batch_size", 1: "total_sequence_length"},
                "position_ids": new,
                "token_type_ids": new,
                **dict.fromkeys(past, cached),
            },
            outputs={"logits": new, **dict.fromkeys(present, grown)},
        )

    def finish_folder(self, folder: Path) -> None:
        for name, said, is_so in (
            ("golden.json", "transformers CogVlm", "our own CogVlm in PyTorch, from the paper"),
            ("README.md", "PyTorch (`transformers`)", "PyTorch (`recipe/tiny/cogvlm`, our own, from the paper)"),
        ):
            text = (folder / name).read_text(encoding="utf-8")
            (folder / name).write_text(text.replace(said, is_so), encoding="utf-8")
        sets = [(48, SIZES, FILES), (490, FULL_SIZES[:2], [])]  # 490 is CogVLM's own
        record_view_goldens(
            folder / "views.json",
            [(f"edge-{edge}", _images(edge), _views, sizes, files) for edge, sizes, files in sets],
        )

    def text_config(self, model: CogVlm):
        return model.config

    def _head_dim(self, model: CogVlm) -> int:
        return model.config.hidden_size // model.config.num_attention_heads


def _images(edge: int) -> CLIPImageProcessorPil:
    """Pillow's bicubic stretch to a square, CLIP's mean and deviation: the published `transforms.Compose`."""
    return CLIPImageProcessorPil(size={"height": edge, "width": edge}, do_center_crop=False)


def _views(processor, picture, **settings) -> tuple[np.ndarray, dict]:
    return np.asarray(processor([picture], **settings)["pixel_values"]), {}


def _build_model() -> CogVlm:
    vision = {
        "hidden_size": 16,
        "intermediate_size": 32,
        "num_hidden_layers": 2,
        "num_heads": 2,
        "image_size": IMAGE_SIZE,
        "patch_size": PATCH_SIZE,
    }
    config = CogVlmConfig(
        vocab_size=VOCABULARY_SIZE,
        hidden_size=32,
        intermediate_size=48,
        num_hidden_layers=2,
        num_attention_heads=2,
        max_position_embeddings=MAX_LENGTH,
        image_token_id=IMAGE_ID,
        bos_token_id=BOS_ID,
        eos_token_id=EOS_ID,
        pad_token_id=PAD_ID,
        tie_word_embeddings=False,
        vision_config=vision,
    )
    return CogVlm(config)


COGVLM = CogVlmFamily(
    name="cogvlm",
    title="CogVLM layout: a decoder whose layers have a visual expert, from the paper",
    seed=4,
    build_model=_build_model,
    build_processor=CogVlmProcessor,
    build_vision_encoder=lambda model: model.model.vision,
)
