"""Trains the glyph encoder: `python -m builtin.glyphs.train --device cpu --steps 3000`. Goes on from its checkpoint."""

import argparse
import random
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from ..progress import Clock, learning_rate, load_checkpoint, save_checkpoint
from .crops import CropSource
from .encoder import EncoderSize, GlyphEncoder
from .targets import Targets, build_targets

CROP_HEIGHT, CROP_WIDTH = 192, 320


def main() -> None:
    arguments = _parse()
    torch.manual_seed(arguments.seed)
    torch.set_num_threads(arguments.threads)
    source = CropSource(arguments.pages)
    encoder = GlyphEncoder(EncoderSize(coarse=arguments.width, blocks=arguments.blocks)).to(arguments.device)
    optimizer = torch.optim.AdamW(encoder.parameters(), lr=arguments.rate, weight_decay=0.01)
    step, clock = 0, Clock()
    saved = load_checkpoint(arguments.checkpoint, arguments.device)
    if saved:
        encoder.load_state_dict(saved["encoder"])
        if "optimizer" in saved:
            optimizer.load_state_dict(saved["optimizer"])
        step, clock = saved["step"], Clock(saved["seconds"])
    encoder.train()
    if arguments.compile:
        encoder.forward = torch.compile(encoder.forward)
    with ThreadPoolExecutor(1) as loader:
        upcoming = loader.submit(_batch, source, arguments, step)
        while step < arguments.steps:
            batch = upcoming.result()
            upcoming = loader.submit(_batch, source, arguments, step + 1)
            for group in optimizer.param_groups:
                group["lr"] = learning_rate(step, arguments.steps, arguments.rate)
            losses, right = _train_step(encoder, optimizer, batch, arguments.device)
            step += 1
            if step % 25 == 0:
                shown = " ".join(f"{name} {value:.3f}" for name, value in losses.items())
                print(f"step {step}/{arguments.steps} {shown} right {right:.3f} {clock.seconds():.0f} s", flush=True)
            if step % 200 == 0 or step == arguments.steps:
                state = {"encoder": encoder.state_dict(), "optimizer": optimizer.state_dict()}
                save_checkpoint(
                    arguments.checkpoint, **state, step=step, seconds=clock.seconds(), size=vars(encoder.size)
                )


def _batch(source: CropSource, arguments: argparse.Namespace, step: int) -> tuple[np.ndarray, list[Targets]]:
    rng = random.Random(f"{arguments.seed}/{step}")  # the same crops, however often training was interrupted
    crops = [source.crop(rng, CROP_HEIGHT, CROP_WIDTH) for _ in range(arguments.batch)]
    pictures = np.stack([picture for picture, _ in crops])[:, None] * 2 - 1
    return pictures.astype(np.float32), [build_targets(characters, CROP_HEIGHT, CROP_WIDTH) for _, characters in crops]


def _train_step(encoder: GlyphEncoder, optimizer, batch, device: str) -> tuple[dict[str, float], float]:
    pictures, targets = batch
    with torch.autocast(torch.device(device).type, torch.bfloat16):
        cells, glyph_logits = encoder(torch.from_numpy(pictures).to(device))
        where, labels, place, weight = _joined(targets, device)
        glyphs = encoder.read(cells, *where.unbind(1))
    heat = torch.from_numpy(np.stack([target.heat for target in targets])).to(device)
    losses = {"glyph": _glyph_loss(glyph_logits.float(), heat), **_reading_losses(glyphs, labels, place, weight)}
    loss = sum(losses.values())
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
    optimizer.step()
    middle = weight == 1
    right = (glyphs.kind[middle].argmax(-1) == labels[middle, 0]).float().mean().item()
    return {name: float(value.detach()) for name, value in losses.items()}, right


def _joined(targets: list[Targets], device: str) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Where: picture, row and column of every place that reads a glyph."""
    where = [np.insert(target.places, 0, number, axis=1) for number, target in enumerate(targets)]
    parts = [where, *([getattr(target, name) for target in targets] for name in ("labels", "place", "weight"))]
    return tuple(torch.from_numpy(np.concatenate(part)).to(device) for part in parts)


def _glyph_loss(logits: Tensor, heat: Tensor) -> Tensor:
    """CenterNet's focal loss (Zhou et al., 2019), over the number of glyphs."""
    chance = torch.sigmoid(logits)
    hit = -((1 - chance) ** 2) * F.logsigmoid(logits)
    miss = -((1 - heat) ** 4) * chance**2 * F.logsigmoid(-logits)
    is_middle = heat == 1
    return torch.where(is_middle, hit, miss).sum() / is_middle.sum().clamp(min=1)


def _reading_losses(glyphs, labels: Tensor, place: Tensor, weight: Tensor) -> dict[str, Tensor]:
    total = weight.sum().clamp(min=1)

    def reading(logits: Tensor, column: int) -> Tensor:
        return (
            F.cross_entropy(logits.float(), labels[:, column], ignore_index=-1, reduction="none") * weight
        ).sum() / total

    parts = (glyphs.initial, glyphs.medial, glyphs.final)
    distance = F.smooth_l1_loss(glyphs.place.float(), place, reduction="none", beta=0.1).sum(-1)
    return {
        "kind": reading(glyphs.kind, 0),
        "parts": sum(reading(logits, column) for column, logits in enumerate(parts, start=1)),
        "gap": 0.5 * reading(glyphs.gap, 4),
        "place": (distance * weight).sum() / total,
    }


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--pages", type=Path, default=Path("/tmp/builtin-train/pages"))
    parser.add_argument("--checkpoint", type=Path, default=Path("/tmp/builtin-train/glyphs.pt"))
    parser.add_argument("--steps", type=int, default=3000)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--width", type=int, default=96)
    parser.add_argument("--blocks", type=int, default=4)
    parser.add_argument("--compile", action="store_true", help="an eighth faster on a CPU; needs a C++ compiler")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
