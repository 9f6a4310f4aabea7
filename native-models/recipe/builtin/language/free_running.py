"""How many answers are exact when the model goes on from its own tokens, on fresh pages and phrasings never trained on."""

import random
from collections import defaultdict

import torch
from torch.nn import functional as F

from .decoder import BuiltinModel, Screen, Text, next_tokens
from .questions import QUESTION_KINDS
from .samples import Batch, Sample, build_sample, encode_question, question_words, stack
from .tokenizer import EOS_ID, decode

LONGEST = 48  # tokens of an answer that is checked


@torch.no_grad()
def exact_by_kind(model: BuiltinModel, rng: random.Random, rounds: int, budget: int, show: bool = False, held_out: bool = True) -> str:
    """A line of figures. Kinds of questions are asked in turn; what a page can't be asked is asked of another."""
    model.eval()
    exact: dict[str, list[bool]] = defaultdict(list)
    for number in range(rounds):
        samples: list[Sample] = []
        while len(samples) < 2:
            kinds = [QUESTION_KINDS[(number * 2 + len(samples) + 7 * i) % len(QUESTION_KINDS)] for i in range(16)]
            sample = build_sample(rng, round(budget * rng.uniform(0.5, 1)), 16, held_out, 0.5, kinds)
            if sample:
                samples.append(sample)
        answers = answer_all(model, stack(rng, samples, LONGEST))
        for page, sample in enumerate(samples):
            for index, (asked, (_, tokens)) in enumerate(zip(sample.asked, sample.turns, strict=True)):
                expected = tokens.ids
                if len(expected) >= LONGEST:
                    continue
                said = answers[page][index]
                exact[asked.kind].append(said == expected[:-1])
                if show and said != expected[:-1]:
                    print(f"{asked.kind}: {asked.question!r}: {decode(said)!r}, not {decode(expected)!r}")
    model.train()
    share = {kind: sum(values) / len(values) for kind, values in sorted(exact.items())}
    shown = ", ".join(f"{kind} {value:.0%} of {len(exact[kind])}" for kind, value in share.items())
    return f"exact: mean {sum(share.values()) / len(share):.1%}: {shown}"


def answer_all(model: BuiltinModel, batch: Batch) -> list[list[list[int]]]:
    """Greedy answers of every question of a batch; its own answers are not looked at."""
    from .train import inputs_of

    _, screen, text = inputs_of(model, batch, "cpu")
    t_q = text.question
    text.ids[:, :, t_q:] = EOS_ID
    text.previous[:] = -1
    text.valid[:, :, t_q:] = True
    length = text.position[:, :, t_q - 1]
    steps = batch.previous.shape[2]
    for step in range(steps - 1):
        text.position[:, :, t_q + step] = length + 1 + step
    said = torch.full((*text.ids.shape[:2], steps), EOS_ID)
    done = torch.zeros(text.ids.shape[:2], dtype=torch.bool)
    full = text
    for step in range(steps):
        text = type(full)(
            full.ids[:, :, : t_q + step], full.words[:, :, : t_q + step], full.position[:, :, : t_q + step],
            full.valid[:, :, : t_q + step], t_q, full.previous[:, :, : step + 1],
        )  # fmt: skip
        told, _ = model(screen, text)
        token, came = next_tokens(model, told, screen)
        done = done | (token == EOS_ID)
        said[:, :, step] = torch.where(done, EOS_ID, token)
        if done.all() or step + 1 == steps:
            break
        full.ids[:, :, t_q + step] = token
        full.previous[:, :, step + 1] = came
    return [[[t for t in turn if t != EOS_ID] for turn in page] for page in said.tolist()]


@torch.no_grad()
def answer_screen(model: BuiltinModel, screen: Screen, question: str, steps: int) -> list[int]:
    """Greedy tokens about one screen, without the end token."""
    ids = encode_question(question)
    words, t_q = torch.from_numpy(question_words(ids))[None, None], len(ids)
    said: list[int] = []
    came = [-1]
    while len(said) < steps:
        length = t_q + len(said)
        padded = F.pad(words, (0, 0, 0, len(said)))
        text = Text(
            torch.tensor([[[*ids, *said]]]), padded, torch.arange(length)[None, None].float(),
            torch.ones(1, 1, length, dtype=torch.bool), t_q, torch.tensor([[came]]),
        )  # fmt: skip
        told, _ = model(screen, text)
        token, row = next_tokens(model, told, screen)
        if token.item() == EOS_ID:
            break
        said.append(token.item())
        came.append(row.item())
    return said
