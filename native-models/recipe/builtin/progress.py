"""Checkpoints that a killed training goes on from, one line of progress a while, and a learning-rate schedule."""

import math
import os
import time
from pathlib import Path
from typing import Any

import torch


def save_checkpoint(path: Path, **state: Any) -> None:
    """Written beside and renamed, so that a kill in between leaves the old one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".writing")
    torch.save(state, beside)
    os.replace(beside, path)


def keep_weights(path: Path, kept: Path) -> None:
    """A checkpoint to commit: float16 and without the optimizer, a sixth of the size. Training starts from it too."""
    saved = load_checkpoint(path)
    if saved is None:
        raise SystemExit(f"No checkpoint at {path}.")
    for name in ("encoder", "model"):
        if name in saved:
            saved[name] = {key: _halved(value) for key, value in saved[name].items()}
    save_checkpoint(kept, **{name: value for name, value in saved.items() if name != "optimizer"})


def _halved(value: torch.Tensor) -> torch.Tensor:
    return value.half() if value.is_floating_point() else value


def load_checkpoint(path: Path, device: str = "cpu") -> dict[str, Any] | None:
    return torch.load(path, map_location=device, weights_only=True) if path.exists() else None


def learning_rate(step: int, steps: int, peak: float, warmup: int = 100, elapsed: float = 0.0) -> float:
    """Linear warm-up, then a cosine down to a twentieth, when the steps are done or all of the time has elapsed."""
    if step < warmup:
        return peak * (step + 1) / warmup
    done = min(1.0, max(elapsed, (step - warmup) / max(1, steps - warmup)))
    return peak * (0.05 + 0.95 * 0.5 * (1 + math.cos(math.pi * done)))


class Clock:
    """Trained seconds, also those before a restart."""

    def __init__(self, before: float = 0.0) -> None:
        self._started = time.monotonic() - before

    def seconds(self) -> float:
        return time.monotonic() - self._started
