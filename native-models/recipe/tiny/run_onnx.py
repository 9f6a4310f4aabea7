"""A plain ONNX Runtime generation loop: checks exported files, and is the reference for quantised ones."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime as ort

PARTS = ("vision_encoder", "embed_tokens", "decoder_model_merged")
_DTYPES = {"tensor(float)": np.float32, "tensor(float16)": np.float16, "tensor(int64)": np.int64}


@dataclass(frozen=True)
class Run:
    tokens: list[int]
    logits: np.ndarray  # [steps, vocabulary]
    image_features: np.ndarray | None  # [images, patches, hidden]


class OnnxModel:
    def __init__(self, files: dict[str, Path]) -> None:
        options = ort.SessionOptions()
        options.intra_op_num_threads = 1
        options.log_severity_level = 3
        self.sessions = {
            part: ort.InferenceSession(str(files[part]), options, providers=["CPUExecutionProvider"]) for part in PARTS
        }
        self.decoder_inputs = {meta.name: meta for meta in self.sessions["decoder_model_merged"].get_inputs()}

    def encode(self, pixel_values: np.ndarray) -> np.ndarray:
        return self.run("vision_encoder", {"pixel_values": pixel_values})[0]

    def generate(self, input_ids: np.ndarray, pixel_values: np.ndarray | None, image_id: int, steps: int) -> Run:
        """Greedy, batch 1. `input_ids` [1, S] with image tokens expanded."""
        features = None if pixel_values is None else self.encode(pixel_values)
        embeds = self.run("embed_tokens", {"input_ids": input_ids})[0]
        if features is not None:
            embeds[input_ids == image_id] = features.reshape(-1, features.shape[-1])
        past = self.empty_cache()
        position, tokens, logits = 0, [], []
        for _ in range(steps):
            logits_now, past = self.decode(embeds, position, past)
            position += embeds.shape[1]
            logits.append(logits_now[0, -1].astype(np.float64))
            tokens.append(int(logits[-1].argmax()))
            embeds = self.run("embed_tokens", {"input_ids": np.array([[tokens[-1]]], dtype=np.int64)})[0]
        return Run(tokens, np.stack(logits), features)

    def decode(self, embeds: np.ndarray, position: int, past: dict[str, np.ndarray], keep: int = 1):
        new = embeds.shape[1]
        feeds = {
            "inputs_embeds": embeds,
            "attention_mask": np.ones((1, position + new), dtype=np.int64),
            "position_ids": np.arange(position, position + new)[None],
            "num_logits_to_keep": np.array(keep),
            **past,
        }
        logits, *present = self.run("decoder_model_merged", feeds)
        return logits, dict(zip(past, present, strict=True))

    def empty_cache(self) -> dict[str, np.ndarray]:
        caches = [meta for name, meta in self.decoder_inputs.items() if name.startswith("past_key_values")]
        return {meta.name: np.zeros((1, meta.shape[1], 0, meta.shape[3]), dtype=_DTYPES[meta.type]) for meta in caches}

    def run(self, part: str, feeds: dict[str, np.ndarray]) -> list[np.ndarray]:
        """Feeds only what the file asks for, in the type it asks for."""
        wanted = {meta.name: _DTYPES[meta.type] for meta in self.sessions[part].get_inputs()}
        return self.sessions[part].run(None, {name: feeds[name].astype(dtype) for name, dtype in wanted.items()})


def files_in(folder: Path, suffix: str = "") -> dict[str, Path]:
    return {part: folder / f"{part}{suffix}.onnx" for part in PARTS}
