"""Trains the decoder on simulated screens: `python -m builtin.language.train --device cpu --steps 5000`.

Goes on from its checkpoint. Screens grow from a line to `--largest` characters over the first part of the steps. On several
cores or GPUs: `torchrun --nproc-per-node 2 -m builtin.language.train`; each process has batches of its own.
"""

import argparse
import os
import random
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from functools import lru_cache
from pathlib import Path

import torch
from torch import Tensor, distributed
from torch.nn import functional as F

from ..progress import Clock, learning_rate, load_checkpoint, save_checkpoint
from .codes import character_codes
from .decoder import COPY, SAY, WRITE, BuiltinModel, DecoderSize, Screen, Text, number_tokens, said_logits, symbols_of
from .free_running import exact_by_kind
from .lexicon import lexicon_words, moved
from .optimizer import Optimizer
from .samples import SHORT, Batch, build_batch
from .tokenizer import NEWLINE_ID

POINTER_WEIGHT = 0.7
_ROUTINE = 0.2  # how much a token that follows the one copied before it counts in what losses are divided by: most do, and are soon learnt
_TURNS = ((40, 6), (24, SHORT), (6, 48), (40, 6), (6, 48))  # of a batch: questions a page, and answer tokens of each
SMALLEST = 30  # characters on the first screens
_SIZES = (0.3, 0.5, 0.8, 1.0, 1.6)  # of a batch's screens, in the size of the day


def main() -> None:
    arguments = _parse()
    if "RANK" in os.environ:
        distributed.init_process_group("gloo")
    torch.manual_seed(arguments.seed)
    torch.set_num_threads(arguments.threads)
    size = DecoderSize(width=arguments.width)
    model = BuiltinModel(size).to(arguments.device)
    optimizer = Optimizer(model, arguments.rate)
    step, clock = 0, Clock()
    saved = load_checkpoint(arguments.checkpoint, arguments.device)
    if saved:
        model.load_state_dict(_weights(saved))
        if "optimizer" in saved and saved["words"] == lexicon_words():
            optimizer.load_state_dict(saved["optimizer"])
        step, clock = saved["step"], Clock(saved["seconds"])
    arguments.rank = _rank()  # for the loader, which is a process of its own
    totals: dict[str, float] = {}
    with ProcessPoolExecutor(1, initializer=_one_thread) as loader:
        done = _done(arguments, step, clock)
        upcoming = loader.submit(_batch, arguments, step, done)
        while done < 1:
            batch = upcoming.result()
            upcoming = loader.submit(_batch, arguments, step + 1, done)
            optimizer.set_rate(learning_rate(step, arguments.steps, arguments.rate, elapsed=done))
            for name, value in _train_step(model, optimizer, batch, arguments.device).items():
                totals[name] = totals.get(name, 0.0) + value / 25
            step += 1
            done = _done(arguments, step, clock)
            if step % 25 == 0 and _rank() == 0:
                shown = " ".join(f"{name} {value:.3f}" for name, value in totals.items())
                totals = {}
                print(
                    f"step {step}/{arguments.steps} {shown} screen {_budget(arguments, done)} {clock.seconds():.0f} s",
                    flush=True,
                )
            if _rank() == 0 and (step % 100 == 0 or done >= 1):
                state = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
                save_checkpoint(arguments.checkpoint, **state, step=step, seconds=clock.seconds(), size=asdict(size), words=lexicon_words())
            if step % arguments.check == 0 and _rank() == 0:
                print(exact_by_kind(model, random.Random(f"check/{step}"), 24, _budget(arguments, done)), flush=True)


def load_model(path: Path) -> BuiltinModel:
    saved = torch.load(path, map_location="cpu", weights_only=True)
    model = BuiltinModel(DecoderSize(**saved["size"]))
    model.load_state_dict(_weights(saved))
    return model.eval()


def _weights(saved: dict) -> dict[str, Tensor]:
    """Of a checkpoint, moved to the lexicon that there is now."""
    meaning = moved(saved["model"]["lexicon.meaning"], saved["words"])
    return saved["model"] | {"lexicon.meaning": meaning}


def _rank() -> int:
    return distributed.get_rank() if distributed.is_initialized() else 0


def _average_gradients(model: BuiltinModel) -> None:
    """Over all processes, in one message."""
    if not distributed.is_initialized():
        return
    gradients = [parameter.grad for parameter in model.parameters() if parameter.grad is not None]
    together = torch.cat([gradient.flatten() for gradient in gradients])
    distributed.all_reduce(together)
    together /= distributed.get_world_size()
    for gradient, averaged in zip(gradients, together.split([gradient.numel() for gradient in gradients]), strict=True):
        gradient.copy_(averaged.view_as(gradient))


def _one_thread() -> None:
    torch.set_num_threads(1)


def _done(arguments: argparse.Namespace, step: int, clock: Clock) -> float:
    """The share of the training that is done, by steps or by the clock, whichever ends first. The first process decides."""
    done = torch.tensor(max(step / arguments.steps, clock.seconds() / 60 / arguments.minutes), dtype=torch.float64)
    if distributed.is_initialized():
        distributed.broadcast(done, 0)
    return done.item()


def _budget(arguments: argparse.Namespace, done: float) -> int:
    return round(SMALLEST * (arguments.largest / SMALLEST) ** min(1.0, done / arguments.growing))


def _batch(arguments: argparse.Namespace, step: int, done: float) -> Batch:
    rng = random.Random(f"{arguments.seed}/{step}/{arguments.rank}")
    budget = round(_budget(arguments, done) * rng.choice(_SIZES))
    each, longest = _TURNS[step % len(_TURNS)]
    pages = max(2, round(arguments.questions / 16 * 400 / (200 + budget)))
    rendered = _pages_in(arguments.rendered, step // 100) if arguments.rendered_share > 0 else []
    return build_batch(rng, pages, each, budget, longest, rendered, arguments.rendered_share)


@lru_cache(1)
def _pages_in(folder: Path, hundreds: int) -> list[Path]:
    """Looked for again every hundred steps: pages may be made while it trains."""
    pages = sorted(folder.glob("*.pickle"))
    if not pages:
        raise SystemExit(f"No pages in {folder}: make some with `python -m builtin.rendered.make`.")
    return pages


def inputs_of(model: BuiltinModel, batch: Batch, device: str) -> tuple[dict[str, Tensor], Screen, Text]:
    arrays = {
        name: torch.from_numpy(array).to(device) for name, array in vars(batch).items() if not isinstance(array, int)
    }
    share = arrays["surety"][..., None]
    codes = character_codes().to(device)
    code = codes[arrays["ids"]] * share + codes[arrays["other_ids"]] * (1 - share)
    code = code * arrays["valid"][..., None]
    names = ("scalars", "relations", "numbers", "links", "shades", "valid")
    screen = model.screen(code, *(arrays[name] for name in names))
    text = Text(
        arrays["text"], arrays["words"], arrays["position"], arrays["text_valid"], batch.question, arrays["previous"]
    )
    return arrays, screen, text


def _train_step(model: BuiltinModel, optimizer: Optimizer, batch: Batch, device: str) -> dict[str, float]:
    with torch.autocast(torch.device(device).type, torch.bfloat16):
        arrays, screen, text = inputs_of(model, batch, device)
        told, start = model(screen, text)
        targets, modes, pointers = (arrays[name] for name in ("targets", "modes", "pointers"))
        learnt = targets >= 0
        said, written = learnt & (modes == SAY), learnt & (modes == WRITE)
        logits = said_logits(model, told.hidden[said])
    begins = (modes == COPY) & ((pointers != arrays["previous"] + 1) | (arrays["previous"] < 0))
    goes_on = (modes == COPY) & ~begins & (targets != NEWLINE_ID)  # after a line an answer may be over, or not
    weight = torch.where(goes_on, _ROUTINE, 1.0)
    total = weight[learnt].sum()
    mode_loss = F.cross_entropy(told.modes[learnt], modes[learnt], reduction="sum") / total
    said_loss = F.cross_entropy(logits, targets[said], reduction="sum") / total
    written_loss = _written_loss(told.slots[written], written, arrays) / total
    points = learnt & (pointers >= 0)
    pointer_loss = F.cross_entropy(told.pointer[points], pointers[points], reduction="sum") / weight[points].sum().clamp(min=1)
    begins = points & (begins | (modes != COPY))
    start_loss = F.cross_entropy(start[begins], pointers[begins]) if begins.any() else 0 * start.sum()
    optimizer.zero_grad()
    (mode_loss + said_loss + written_loss + POINTER_WEIGHT * pointer_loss + 0.5 * start_loss).backward()
    _average_gradients(model)
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    with torch.no_grad():
        decided = (told.modes[learnt].argmax(-1) == modes[learnt])[~goes_on[learnt]].float().mean()
        pointed = (told.pointer[begins].argmax(-1) == pointers[begins]).float().mean()
    losses = {"mode": mode_loss, "said": said_loss, "written": written_loss, "pointer": pointer_loss, "start": start_loss}
    return {name: value.item() for name, value in (losses | {"decided": decided, "begun": pointed}).items()}


def _written_loss(slots: Tensor, written: Tensor, arrays: dict[str, Tensor]) -> Tensor:
    """Summed, of the places [k, NUMBER_SLOTS] where something is written, each from the row that it should be."""
    page = torch.nonzero(written)[:, 0]
    numbers = arrays["numbers"][page, arrays["pointers"][written]]
    share = symbols_of(slots, numbers) @ number_tokens().to(slots.device)
    return -share.gather(1, arrays["targets"][written][:, None]).clamp(min=1e-4).log().sum()


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--checkpoint", type=Path, default=Path("/tmp/builtin-train/decoder.pt"))
    parser.add_argument("--steps", type=int, default=5000)
    parser.add_argument("--minutes", type=float, default=1e6, help="ends then, if the steps take longer")
    parser.add_argument("--questions", type=int, default=64, help="in a batch of small screens; fewer of large ones")
    parser.add_argument("--largest", type=int, default=400, help="characters on the largest screen")
    parser.add_argument("--growing", type=float, default=0.6, help="share of the steps over which screens grow")
    parser.add_argument("--rate", type=float, default=1.5e-3)
    parser.add_argument("--width", type=int, default=192)
    parser.add_argument("--rendered", type=Path, default=Path("/tmp/builtin-train/rendered"))
    parser.add_argument("--rendered-share", type=float, default=0.0, help="share of pages that Chromium drew and the encoder read")
    parser.add_argument("--check", type=int, default=1000, help="steps between checks of free-running answers")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
