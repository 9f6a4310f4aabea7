"""Fails loudly unless exported files answer exactly as PyTorch did."""

import numpy as np

from .answer import Answer
from .run_onnx import DecoderPrompt, OnnxModel, Run

MAX_DIFFERENCE = 1e-4  # seen: a few 1e-6


def verify_run(case: str, found: Run, expected: Answer) -> float:
    """Compares every step; gives back the largest difference of a logit."""
    difference = float(np.abs(found.logits - expected.logits).max())
    if found.tokens != expected.tokens or difference > MAX_DIFFERENCE:
        raise RuntimeError(f"{case}: ONNX differs from PyTorch by {difference}: {found.tokens}, {expected.tokens}")
    return difference


def verify_image_counts(onnx_model: OnnxModel, pixels: np.ndarray) -> None:
    """One, three and all images (or tiles) at once must give what each gives alone: traces were made with two."""
    encode = lambda images: onnx_model.encode({"pixel_values": images})["image_features"]  # noqa: E731
    alone = np.concatenate([encode(pixels[i : i + 1]) for i in range(len(pixels))])
    for count in (3, len(pixels)):
        difference = np.abs(encode(pixels[:count]) - alone[:count]).max()
        if difference > MAX_DIFFERENCE:
            raise RuntimeError(f"{count} images at once differ from one at a time by {difference}.")


def verify_chunked_prefill(onnx_model: OnnxModel, prompt: DecoderPrompt, expected: Answer) -> None:
    """A prompt fed in pieces must end with the same logits as in one go."""
    past, position, length = onnx_model.empty_cache(), 0, prompt.embeds.shape[1]
    for size in (16, 1, length - 17):
        logits, past = onnx_model.decode(prompt.slice(position, position + size), position, past)
        position += size
    difference = np.abs(logits[0, -1] - expected.logits[0]).max()
    if difference > MAX_DIFFERENCE:
        raise RuntimeError(f"Prefill in chunks differs by {difference}.")
