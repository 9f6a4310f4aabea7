"""Compares written files with PyTorch: the same tokens, logits within a small difference."""

from pathlib import Path

import numpy as np

from tiny.answer import NEW_TOKENS, Answer
from tiny.run_onnx import OnnxModel, Run, files_in

from .find_family import Refusal
from .load_checkpoint import Checkpoint

_MAX_RELATIVE_DIFFERENCE = 1e-3  # of the range of the logits: real ones reach 50, tiny ones 5


def check(checkpoint: Checkpoint, expected: Answer, out: Path) -> float:
    """The largest difference of a logit, as long as the chosen tokens are the same."""
    run = run_folder(checkpoint, expected, out)
    same = common_length(run.tokens, expected.tokens)
    # After a token that differs the two read different texts; up to there each logit can be compared.
    steps = min(same + 1, NEW_TOKENS)
    difference = float(np.abs(run.logits[:steps] - expected.logits[:steps]).max())
    if difference > _MAX_RELATIVE_DIFFERENCE * float(np.ptp(expected.logits[0])):
        raise Refusal(f"the written files differ from PyTorch by {difference:.2e} at token {same}.")
    return difference


def run_folder(checkpoint: Checkpoint, expected: Answer, out: Path) -> Run:
    exported = OnnxModel(files_in(out / "onnx"))
    return checkpoint.family.run(exported, checkpoint.model, expected.inputs, NEW_TOKENS)


def common_length(a: list[int], b: list[int]) -> int:
    return next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
