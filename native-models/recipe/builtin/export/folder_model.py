"""The exported folder in Python's ONNX Runtime: the reference for what the engine should say."""

from pathlib import Path

import numpy as np
import onnxruntime as ort
from PIL import Image

from ..language.samples import encode_question
from ..language.tokenizer import BOS_ID, EOS_ID


class FolderModel:
    def __init__(self, folder: Path) -> None:
        options = ort.SessionOptions()
        options.intra_op_num_threads = 1
        options.log_severity_level = 3
        self.sessions = {
            name: ort.InferenceSession(str(folder / "onnx" / f"{name}.onnx"), options, providers=["CPUExecutionProvider"])
            for name in ("vision_encoder", "embed_tokens", "decoder_model_merged")
        }
        self.decoder = self.sessions["decoder_model_merged"]
        self.held: tuple[np.ndarray, dict[str, np.ndarray]] | None = None
        self.cached = [meta for meta in self.decoder.get_inputs() if meta.name.startswith("past_key_values")]

    def encode(self, picture: Image.Image) -> np.ndarray:
        """[rows, hidden]"""
        return self.sessions["vision_encoder"].run(None, {"pixel_values": pixel_values(picture)})[0]

    def embed(self, ids: list[int]) -> np.ndarray:
        return self.sessions["embed_tokens"].run(None, {"input_ids": np.array([ids], dtype=np.int64)})[0]

    def answer(self, rows: np.ndarray, question: str, steps: int, chunk: int | None = None) -> list[int]:
        """Greedy tokens, without the end token. `chunk`: tokens of the prompt that run at once; without it the picture's cache
        is kept for the next question."""
        asked = self.embed(encode_question(question))
        if chunk is None:
            past, position = self._looked_at(rows), 1 + len(rows)
        else:
            asked = np.concatenate([self.embed([BOS_ID]), rows[None], asked], axis=1)
            past, position = self._nothing(), 0
        for start in range(0, asked.shape[1], chunk or asked.shape[1]):
            part = asked[:, start : start + (chunk or asked.shape[1])]
            logits, past = self._decode(part, position, past)
            position += part.shape[1]
        tokens: list[int] = []
        while len(tokens) < steps and (token := int(logits[0, -1].argmax())) != EOS_ID:
            tokens.append(token)
            logits, past = self._decode(self.embed([token]), position, past)
            position += 1
        return tokens

    def _looked_at(self, rows: np.ndarray) -> dict[str, np.ndarray]:
        """The cache after the picture. Kept for one picture."""
        if self.held is None or self.held[0] is not rows:
            embeds = np.concatenate([self.embed([BOS_ID]), rows[None]], axis=1)
            self.held = rows, self._decode(embeds, 0, self._nothing())[1]
        return self.held[1]

    def _nothing(self) -> dict[str, np.ndarray]:
        return {meta.name: np.zeros((1, meta.shape[1], 0, meta.shape[3]), dtype=np.float32) for meta in self.cached}

    def _decode(self, embeds: np.ndarray, position: int, past: dict[str, np.ndarray]):
        end = position + embeds.shape[1]
        feeds = {
            "inputs_embeds": embeds,
            "attention_mask": np.ones((1, end), dtype=np.int64),
            "position_ids": np.arange(position, end)[None],
            "num_logits_to_keep": np.array(1, dtype=np.int64),
            **past,
        }
        logits, *present = self.decoder.run(None, feeds)
        return logits, dict(zip(past, present, strict=True))


def pixel_values(picture: Image.Image) -> np.ndarray:
    """[1, 3, H, W], as the folder's image processor says."""
    array = np.asarray(picture.convert("RGB"), dtype=np.float32)
    return array.transpose(2, 0, 1)[None] / np.float32(127.5) - np.float32(1)
