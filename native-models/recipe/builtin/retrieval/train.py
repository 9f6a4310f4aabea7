"""Trains the search towers on simulated screens: `python -m builtin.retrieval.train --minutes 35`.

Goes on from its checkpoint.
"""

import argparse
import random
from dataclasses import asdict
from pathlib import Path

import torch

from ..language.tokenizer import FIRST_CHARACTER
from ..progress import Clock, learning_rate, load_checkpoint, save_checkpoint
from .batches import Batch, Pages
from .matcher import matching_loss
from .towers import Towers, TowerSize, contrast, places

_PAGES = 3000  # kept to draw from
_MATCHING = 0.5  # weight of matching beside contrast


def main() -> None:
    arguments = _parse()
    torch.manual_seed(arguments.seed)
    torch.set_num_threads(arguments.threads)
    towers = Towers().to(arguments.device)
    optimizer = torch.optim.AdamW(towers.parameters(), lr=arguments.rate, weight_decay=0.01)
    step, clock = 0, Clock()
    saved = load_checkpoint(arguments.checkpoint, arguments.device)
    if saved:
        towers.load_state_dict(saved["model"])
        if "optimizer" in saved:
            optimizer.load_state_dict(saved["optimizer"])
        step, clock = saved["step"], Clock(saved["seconds"])
    pages = Pages(random.Random(f"{arguments.seed}/{step}"), arguments.pages)
    if step == 0:
        towers.begin_with_frequencies(pages.screens())
    while step < arguments.steps and clock.seconds() < 60 * arguments.minutes:
        for group in optimizer.param_groups:
            elapsed = clock.seconds() / (60 * arguments.minutes)
            group["lr"] = learning_rate(step, arguments.steps, arguments.rate, elapsed=elapsed)
        loss, found = _train_step(
            towers, optimizer, pages.batch(arguments.batch, arguments.batch // 4), arguments.device
        )
        step += 1
        if step % 50 == 0:
            print(
                f"step {step}/{arguments.steps} loss {loss:.3f} found {found:.3f} {clock.seconds():.0f} s", flush=True
            )
        if step % 50 == 0:
            _save(arguments, towers, optimizer, step, clock)
    _save(arguments, towers, optimizer, step, clock)


def load_towers(path: Path) -> Towers:
    saved = torch.load(path, map_location="cpu", weights_only=True)
    towers = Towers(TowerSize(**saved["size"]))
    towers.load_state_dict(saved["model"])
    return towers.eval()


def embed_batch(towers: Towers, batch: Batch, device: str) -> tuple[torch.Tensor, torch.Tensor]:
    """The screens' embeddings and their queries', [b, embedding] each."""
    ids, place, queries = (torch.from_numpy(array).to(device) for array in (batch.ids, batch.place, batch.queries))
    is_there = ids >= FIRST_CHARACTER - 256
    where = places(place[..., 0], place[..., 1], place[..., 2], is_there)
    return towers.embed_image(ids, where, is_there), towers.embed_text(queries)


def _train_step(towers: Towers, optimizer, batch: Batch, device: str) -> tuple[float, float]:
    image, text = embed_batch(towers, batch, device)
    loss = contrast(image, text, towers.temperature) + _MATCHING * matching_loss(towers.matcher, image, text)
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(towers.parameters(), 1.0)
    optimizer.step()
    found = (image @ text.T).argmax(0) == torch.arange(len(image), device=image.device)
    return loss.item(), found.float().mean().item()


def _save(arguments: argparse.Namespace, towers: Towers, optimizer, step: int, clock: Clock) -> None:
    state = {"model": towers.state_dict(), "optimizer": optimizer.state_dict(), "size": asdict(towers.size)}
    save_checkpoint(arguments.checkpoint, **state, step=step, seconds=clock.seconds())


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--checkpoint", type=Path, default=Path("/tmp/builtin-train/retrieval.pt"))
    parser.add_argument("--steps", type=int, default=20000)
    parser.add_argument("--minutes", type=float, default=35, help="of training; the learning rate ends with them")
    parser.add_argument("--batch", type=int, default=96)
    parser.add_argument("--pages", type=int, default=_PAGES)
    parser.add_argument("--rate", type=float, default=1.5e-2)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
