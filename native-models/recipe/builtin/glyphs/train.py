"""Trains the glyph encoder: `python -m builtin.glyphs.train --device cpu --steps 3000`. Goes on from its checkpoint."""

import argparse
import math
import random
import time
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
_BESIDE = 0.3  # the share of places beside a middle that a step reads


def main() -> None:
    arguments = _parse()
    torch.manual_seed(arguments.seed)
    torch.set_num_threads(arguments.threads)
    source = CropSource(arguments.pages)
    encoder = GlyphEncoder(EncoderSize(coarse=arguments.width, blocks=arguments.blocks)).to(arguments.device)
    for parameter in encoder.early.parameters() if arguments.freeze_early else ():
        parameter.requires_grad_(False)
    optimizer = torch.optim.AdamW(encoder.parameters(), lr=arguments.rate, weight_decay=0.01)
    step, clock, started = 0, Clock(), time.monotonic()
    saved = load_checkpoint(arguments.checkpoint, arguments.device)
    if saved:
        encoder.load_state_dict(saved["encoder"])
        if "optimizer" in saved:
            optimizer.load_state_dict(saved["optimizer"])
        step, clock = saved["step"], Clock(saved["seconds"])
    encoder.train()
    encoder.early.train(not arguments.freeze_early)
    if arguments.compile:
        encoder.forward = torch.compile(encoder.forward)
    with ThreadPoolExecutor(1) as loader:
        upcoming = loader.submit(_batch, source, arguments, step)
        while step < arguments.steps and time.monotonic() - started < 60 * arguments.minutes:
            batch = upcoming.result()
            upcoming = loader.submit(_batch, source, arguments, step + 1)
            elapsed = (time.monotonic() - started) / 60 / arguments.minutes
            for group in optimizer.param_groups:
                group["lr"] = learning_rate(step, arguments.steps, arguments.rate, elapsed=elapsed)
            losses = _train_step(encoder, optimizer, batch, arguments.device)
            step += 1
            if step % 25 == 0:
                shown = " ".join(f"{name} {value:.3f}" for name, value in losses.items() if not math.isnan(value))
                print(f"step {step}/{arguments.steps} {shown} {clock.seconds():.0f} s", flush=True)
            if step % 50 == 0:
                _save(arguments.checkpoint, encoder, optimizer, step, clock)
    _save(arguments.checkpoint, encoder, optimizer, step, clock)


def _save(path: Path, encoder: GlyphEncoder, optimizer: torch.optim.Optimizer, step: int, clock: Clock) -> None:
    state = {"encoder": encoder.state_dict(), "optimizer": optimizer.state_dict()}
    save_checkpoint(path, **state, step=step, seconds=clock.seconds(), size=vars(encoder.size))


def _batch(source: CropSource, arguments: argparse.Namespace, step: int) -> tuple[np.ndarray, list[Targets]]:
    rng = random.Random(f"{arguments.seed}/{step}")  # the same crops, however often training was interrupted
    crops = [source.crop(rng, CROP_HEIGHT, CROP_WIDTH) for _ in range(arguments.batch)]
    pictures = np.stack([picture for picture, _ in crops])[:, None] * 2 - 1
    targets = [_thinned(build_targets(characters, CROP_HEIGHT, CROP_WIDTH), rng) for _, characters in crops]
    return pictures.astype(np.float32), targets


def _thinned(targets: Targets, rng: random.Random) -> Targets:
    """Without most of the places beside a glyph's middle: on full crops, reading them would cost as much as finding."""
    kept = np.random.default_rng(rng.randrange(2**32)).random(len(targets.weight)) < _BESIDE
    kept |= targets.weight == 1
    return Targets(targets.heat, targets.places[kept], targets.labels[kept], targets.place[kept], targets.weight[kept])


def _train_step(encoder: GlyphEncoder, optimizer, batch, device: str) -> dict[str, float]:
    """Losses, and which shares of the characters' classes and of the syllables' three parts were right."""
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
    middle, syllable = weight == 1, (weight == 1) & (labels[:, 1] >= 0)
    parts = torch.stack([part.argmax(-1) for part in (glyphs.initial, glyphs.medial, glyphs.final)], dim=1)
    right = (glyphs.kind.argmax(-1) == labels[:, 0])[middle].float().mean()
    syllables = (parts == labels[:, 1:4]).all(1)[syllable].float().mean()  # not a number where there are none
    return {name: float(value.detach()) for name, value in {**losses, "right": right, "syllables": syllables}.items()}


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
    parser.add_argument("--minutes", type=float, default=1e6, help="ends by then, the learning rate too")
    parser.add_argument("--freeze-early", action="store_true", help="keep the first two layers: a sixth faster")
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--width", type=int, default=96)
    parser.add_argument("--blocks", type=int, default=3)
    parser.add_argument("--compile", action="store_true", help="an eighth faster on a CPU; needs a C++ compiler")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
