"""Trains the decoder on simulated screens: `python -m builtin.language.train --device cpu --steps 5000`.

Goes on from its checkpoint. Screens grow from a line to `--largest` characters over the first half: copying appears
early on small ones and stays.
"""

import argparse
import random
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F

from ..progress import Clock, learning_rate, load_checkpoint, save_checkpoint
from .decoder import BuiltinModel, DecoderSize
from .samples import Batch, build_batch

POINTER_WEIGHT = 0.5
SMALLEST = 24  # characters on the first screens
_QUESTION_TOKENS = 200  # what three questions and short answers take


def main() -> None:
    arguments = _parse()
    torch.manual_seed(arguments.seed)
    torch.set_num_threads(arguments.threads)
    size = DecoderSize(width=arguments.width, layers=arguments.layers)
    model = BuiltinModel(size).to(arguments.device)
    optimizer = torch.optim.AdamW(model.parameters(), lr=arguments.rate, betas=(0.9, 0.98), weight_decay=0.02)
    step, clock = 0, Clock()
    saved = load_checkpoint(arguments.checkpoint, arguments.device)
    if saved:
        model.load_state_dict(saved["model"])
        if "optimizer" in saved:
            optimizer.load_state_dict(saved["optimizer"])
        step, clock = saved["step"], Clock(saved["seconds"])
    with ProcessPoolExecutor(1) as loader:
        upcoming = loader.submit(_batch, arguments, step)
        while step < arguments.steps:
            batch = upcoming.result()
            upcoming = loader.submit(_batch, arguments, step + 1)
            for group in optimizer.param_groups:
                group["lr"] = learning_rate(step, arguments.steps, arguments.rate)
            figures = _train_step(model, optimizer, batch, arguments.device)
            step += 1
            if step % 50 == 0:
                shown = " ".join(f"{name} {value:.3f}" for name, value in figures.items())
                print(
                    f"step {step}/{arguments.steps} {shown} screen {_budget(arguments, step)} {clock.seconds():.0f} s",
                    flush=True,
                )
            if step % 250 == 0 or step == arguments.steps:
                state = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
                save_checkpoint(arguments.checkpoint, **state, step=step, seconds=clock.seconds(), size=asdict(size))


def load_model(path: Path) -> BuiltinModel:
    saved = torch.load(path, map_location="cpu", weights_only=True)
    model = BuiltinModel(DecoderSize(**saved["size"]))
    model.load_state_dict(saved["model"])
    return model.eval()


def _budget(arguments: argparse.Namespace, step: int) -> int:
    grown = min(1.0, step / (arguments.steps * arguments.growing))
    return round(SMALLEST * (arguments.largest / SMALLEST) ** grown)


def _batch(arguments: argparse.Namespace, step: int) -> Batch:
    rng = random.Random(f"{arguments.seed}/{step}")
    budget = _budget(arguments, step)
    length = _QUESTION_TOKENS + 2.5 * budget  # of the longest sequence, about
    return build_batch(rng, max(4, round(arguments.tokens / length)), budget)


def _train_step(model: BuiltinModel, optimizer, batch: Batch, device: str) -> dict[str, float]:
    arrays = {name: torch.from_numpy(array).to(device) for name, array in vars(batch).items()}
    answered = arrays["targets"] >= 0
    with torch.autocast(torch.device(device).type, torch.bfloat16):
        table = model.text.table()
        hidden, pointers = model(embed_batch(model, table, arrays))
        logits = hidden[answered] @ table.T
    targets = arrays["targets"][answered]
    text_loss = F.cross_entropy(logits.float(), targets)
    pointer_loss, pointed = _pointer_loss(pointers, arrays["pointers"])
    optimizer.zero_grad(set_to_none=True)
    (text_loss + POINTER_WEIGHT * pointer_loss).backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    right = (logits.argmax(-1) == targets).float().mean()
    return {"loss": text_loss.item(), "right": right.item(), "pointer": pointer_loss.item(), "pointed": pointed}


def embed_batch(model: BuiltinModel, table: Tensor, arrays: dict[str, Tensor]) -> Tensor:
    """[b, s, width]: image rows where `place` has a size, tokens elsewhere."""
    x, y, size = arrays["place"].unbind(-1)
    is_image = size[..., None] > 0
    tokens, others, surety = (
        F.embedding(arrays["ids"], table),
        F.embedding(arrays["other_ids"], table),
        arrays["surety"][..., None],
    )
    seen = torch.where(is_image, tokens * surety + others * (1 - surety), 0.0)
    rows = model.embed_rows(seen, x, y, torch.where(size > 0, size, 16.0))
    return torch.where(is_image, rows, tokens)


def _pointer_loss(scores: list[Tensor], pointers: Tensor) -> tuple[Tensor, float]:
    """Cross-entropy of where the pointer heads look, and how often their mean looks at the right place."""
    copied = pointers >= 0
    target = pointers[copied]
    picked = [layer.transpose(1, 2)[copied] for layer in scores]  # [copied, heads, s]
    loss = sum(F.cross_entropy(layer.flatten(0, 1), target.repeat_interleave(layer.shape[1])) for layer in picked)
    pointed = (picked[-1].mean(1).argmax(-1) == target).float().mean().item()
    return loss / len(picked), pointed


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--checkpoint", type=Path, default=Path("/tmp/builtin-train/decoder.pt"))
    parser.add_argument("--steps", type=int, default=5000)
    parser.add_argument("--tokens", type=int, default=2500, help="positions in a batch, about")
    parser.add_argument("--largest", type=int, default=320, help="characters on the largest screen")
    parser.add_argument("--growing", type=float, default=0.6, help="share of the steps over which screens grow")
    parser.add_argument("--rate", type=float, default=1.5e-3)
    parser.add_argument("--width", type=int, default=192)
    parser.add_argument("--layers", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
