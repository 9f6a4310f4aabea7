"""A plain ONNX Runtime generation loop: checks exported files, and is the reference for quantised ones."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import onnxruntime as ort

_DTYPES = {
    "tensor(float)": np.float32,
    "tensor(float16)": np.float16,
    "tensor(int64)": np.int64,
    "tensor(int32)": np.int32,
    "tensor(bool)": np.bool_,
}


@dataclass(frozen=True)
class Run:
    tokens: list[int]
    logits: np.ndarray  # [steps, vocabulary]
    image_features: np.ndarray | None  # as the vision encoder gives them


@dataclass(frozen=True)
class DecoderPrompt:
    embeds: np.ndarray  # [1, S, hidden]
    positions: np.ndarray  # [..., S]
    extras: dict[str, np.ndarray] = field(default_factory=dict)  # [1, S, ...] each

    def slice(self, start: int, end: int) -> "DecoderPrompt":
        extras = {name: value[:, start:end] for name, value in self.extras.items()}
        return DecoderPrompt(self.embeds[:, start:end], self.positions[..., start:end], extras)

    def next(self, embeds: np.ndarray, step: int) -> "DecoderPrompt":
        """What is fed for the token written as number `step` after this prompt."""
        position = np.full_like(self.positions[..., :1], self.positions.max() + 1 + step)
        return DecoderPrompt(embeds, position, {name: np.zeros_like(v[:, :1]) for name, v in self.extras.items()})


class OnnxModel:
    def __init__(self, files: dict[str, Path]) -> None:
        options = ort.SessionOptions()
        options.intra_op_num_threads = 1
        options.log_severity_level = 3
        self.sessions = {
            part: ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
            for part, path in files.items()
        }

    def encode(self, feeds: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        """All outputs of the vision encoder, by name."""
        names = [meta.name for meta in self.sessions["vision_encoder"].get_outputs()]
        return dict(zip(names, self.run("vision_encoder", feeds), strict=True))

    def generate(self, prompt: DecoderPrompt, features: np.ndarray | None, steps: int) -> Run:
        """Greedy, batch 1."""
        past, cached = self.empty_cache(), 0
        tokens, logits, now = [], [], prompt
        for step in range(steps):
            logits_now, past = self.decode(now, cached, past)
            cached += now.embeds.shape[1]
            logits.append(logits_now[0, -1].astype(np.float64))
            tokens.append(int(logits[-1].argmax()))
            embeds = self.run("embed_tokens", {"input_ids": np.array([[tokens[-1]]], dtype=np.int64)})[0]
            now = prompt.next(embeds, step)
        return Run(tokens, np.stack(logits), features)

    def decode(self, now: DecoderPrompt, cached: int, past: dict[str, np.ndarray], keep: int = 1):
        new = now.embeds.shape[1]
        feeds = {
            "inputs_embeds": now.embeds,
            "attention_mask": np.ones((1, cached + new), dtype=np.int64),
            "position_ids": now.positions,
            "num_logits_to_keep": np.array(keep),
            **now.extras,
            **past,
        }
        logits, *present = self.run("decoder_model_merged", feeds)
        return logits, dict(zip(past, present, strict=True))

    def empty_cache(self) -> dict[str, np.ndarray]:
        """Growing keys and values without any row; a state of fixed size starts as zeros."""
        caches = [meta for meta in self.sessions["decoder_model_merged"].get_inputs() if meta.name.startswith("past_")]
        return {meta.name: np.zeros(_empty_shape(meta.shape), dtype=_DTYPES[meta.type]) for meta in caches}

    def run(self, part: str, feeds: dict[str, np.ndarray]) -> list[np.ndarray]:
        """Feeds only what the file asks for, in the type it asks for."""
        wanted = {meta.name: _DTYPES[meta.type] for meta in self.sessions[part].get_inputs()}
        return self.sessions[part].run(None, {name: feeds[name].astype(dtype) for name, dtype in wanted.items()})


def _empty_shape(shape: list[int | str]) -> list[int]:
    """The batch axis is 1; any other free axis is that of the cached positions."""
    return [dim if isinstance(dim, int) else 1 if axis == 0 else 0 for axis, dim in enumerate(shape)]


def files_in(folder: Path, suffix: str = "") -> dict[str, Path]:
    return {path.stem.removesuffix(suffix): path for path in sorted(folder.glob(f"*{suffix}.onnx"))}
