"""Looking at rows of which some are held and some are new, without joining the two. TorchScript compiles all of it."""

import torch
from torch import Tensor

FORBIDDEN = -1e4  # added to scores of what must not be looked at


def row_scores(
    similar: Tensor, weights: Tensor, query: Tensor, related: Tensor, held_keys: Tensor, new_keys: Tensor
) -> Tensor:
    """As `Match.score`: similar [t, RELATIONS, w + 1], weights [t, RELATIONS], query [t, pointer], related [p + s], keys
    [p, pointer] and [s, pointer] -> [t, p + s]"""
    matched = ((weights * 8)[:, None] @ similar)[:, 0]  # [t, w + 1]
    return matched[:, related] + across(query, held_keys, new_keys) * query.shape[1] ** -0.5


def across(query: Tensor, held: Tensor, new: Tensor) -> Tensor:
    """query [..., t, size], keys [..., p, size] and [..., s, size] -> [..., t, p + s]"""
    return torch.cat([query @ held.transpose(-1, -2), query @ new.transpose(-1, -2)], dim=-1)


def apart(weight: Tensor, held: Tensor, new: Tensor) -> Tensor:
    """weight [..., t, p + s] over values [..., p, size] and [..., s, size] -> [..., t, size]"""
    places = held.shape[-2]
    return weight[..., :places] @ held + weight[..., places:] @ new
