"""Fails loudly unless exported files answer exactly as PyTorch did."""

import numpy as np

from .reference import NEW_TOKENS, Answer
from .run_onnx import OnnxModel, Run
from .tokenizer import IMAGE_ID

MAX_DIFFERENCE = 1e-4  # seen: a few 1e-6


def verify(onnx_model: OnnxModel, answers: dict[str, Answer]) -> float:
    """Compares every case at every step; gives back the largest difference of a logit."""
    worst = 0.0
    for case, expected in answers.items():
        found = run_case(onnx_model, expected)
        difference = float(np.abs(found.logits - expected.logits).max())
        if found.tokens != expected.tokens or difference > MAX_DIFFERENCE:
            raise RuntimeError(f"{case}: ONNX differs from PyTorch by {difference}: {found.tokens}, {expected.tokens}")
        worst = max(worst, difference)
    return worst


def run_case(onnx_model: OnnxModel, expected: Answer) -> Run:
    pixels = expected.inputs.get("pixel_values")
    pixels = None if pixels is None else pixels.numpy()
    return onnx_model.generate(expected.inputs["input_ids"].numpy(), pixels, IMAGE_ID, NEW_TOKENS)


def verify_image_counts(onnx_model: OnnxModel, pixels: np.ndarray) -> None:
    """One, three and four images at once must give what each gives alone: traces were made with two."""
    alone = np.concatenate([onnx_model.encode(pixels[i : i + 1]) for i in range(len(pixels))])
    for count in (3, len(pixels)):
        difference = np.abs(onnx_model.encode(pixels[:count]) - alone[:count]).max()
        if difference > MAX_DIFFERENCE:
            raise RuntimeError(f"{count} images at once differ from one at a time by {difference}.")


def verify_chunked_prefill(onnx_model: OnnxModel, expected: Answer) -> None:
    """A prompt fed in pieces must end with the same logits as in one go."""
    run = run_case(onnx_model, expected)
    ids = expected.inputs["input_ids"].numpy()
    embeds = onnx_model.run("embed_tokens", {"input_ids": ids})[0]
    if run.image_features is not None:
        embeds[ids == IMAGE_ID] = run.image_features.reshape(-1, embeds.shape[-1])
    past, position = onnx_model.empty_cache(), 0
    for size in (16, 1, ids.shape[1] - 17):
        logits, past = onnx_model.decode(embeds[:, position : position + size], position, past)
        position += size
    difference = np.abs(logits[0, -1] - run.logits[0]).max()
    if difference > MAX_DIFFERENCE:
        raise RuntimeError(f"Prefill in chunks differs by {difference}.")
