"""Which of the named colours a colour is like: so that a network need not learn the shape of each in RGB."""

from functools import cache

import torch
from torch import Tensor

from .glossary import COLOURS

COLOURS_NAMED = len(COLOURS)
_NEAR = 0.012  # of squared distances in RGB


def colour_shares(colours: Tensor) -> Tensor:
    """[n, 3] RGB in 0..1 -> [n, COLOURS_NAMED], which add up to 1"""
    examples, owners = (tensor.to(colours.device) for tensor in _examples())
    distance = (colours[:, None] - examples[None]).pow(2).sum(-1)
    return (-distance / _NEAR).softmax(-1) @ owners


@cache
def _examples() -> tuple[Tensor, Tensor]:
    """[examples, 3], and whose each is [examples, COLOURS_NAMED]"""
    examples, owners = [], []
    for owner, (_, _, codes) in enumerate(COLOURS):
        for code in codes:
            examples.append([int(code[at : at + 2], 16) / 255 for at in (1, 3, 5)])
            owners.append(owner)
    return torch.tensor(examples), torch.nn.functional.one_hot(torch.tensor(owners), COLOURS_NAMED).float()
