"""The copy head as a graph: the last n positions one after the other, as each goes on from the row of the one before. Only what
is decided for a position has logits other than zero: what it could say, or the one character that it copies or writes.

A loop in the graph, so that several tokens of an answer may be run together and give what they give one by one.
TorchScript compiles the loop, which tracing would unroll; so its functions take tensors one by one.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ..language.codes import CODE, character_codes
from ..language.colour_names import COLOURS_NAMED
from ..language.decoder import NUMBER_SLOTS, OVER, BuiltinModel, number_tokens
from ..language.row_features import RELATIONS, SHADES
from .row_attention import apart, row_scores

_SURE = 30.0  # logit of a character that is copied or written


@dataclass
class Looked:
    """What all steps look at: p rows held and s new ones, w with relations."""

    bias: Tensor  # [p + s]: added to scores
    related: Tensor  # [p + s] int64: which of the w; w where none
    held_keys: Tensor  # [p, pointer]
    new_keys: Tensor
    held_features: Tensor  # [p, width]
    new_features: Tensor
    held_characters: Tensor  # [p, CODE + 1 + NUMBER_SLOTS + SHADES * COLOURS_NAMED]: see `Record`
    new_characters: Tensor


class CopySteps(nn.Module):
    def __init__(self, model: BuiltinModel) -> None:
        super().__init__()
        self.head = head = model.copy
        asked = [head.weights, head.query, head.controls]
        self.sizes = [RELATIONS, RELATIONS + model.size.pointer, CODE, NUMBER_SLOTS, SHADES, COLOURS_NAMED]
        self.register_buffer("asked", torch.cat([part.weight for part in asked]).T.contiguous().detach())
        self.register_buffer("asked_bias", torch.cat([part.bias for part in asked]).detach())
        tables = [model.text.table().detach(), character_codes(), number_tokens().T]
        self.register_buffer("table", torch.cat(tables, dim=1).T.contiguous())

    def forward(self, h: Tensor, similar: Tensor, goes_on: Tensor, in_answer: Tensor, came: Tensor, count: Tensor, looked: Looked):
        """Of n positions: h [n, width], similar [n, RELATIONS, w + 1], whether each goes on from the row of the one
        before [n], is of an answer [n]; came [1] of the position before them -> logits [n, vocabulary], came [n]: 1 + the
        place of the row that the likeliest token is copied from, 0 if it is not. count: places of the cache in use."""
        head = self.head
        return torch.jit.script(_steps)(
            h, similar, goes_on, in_answer, came, count, *vars(looked).values(),
            head.norm.weight, head.inner.weight.T, head.inner.bias, head.outer.weight.T, head.outer.bias, head.final.weight,
            head.shade.weight.T, self.asked, self.asked_bias, self.table, *self.sizes, OVER, _SURE,
        )  # fmt: skip


def _steps(
    h: Tensor, similar: Tensor, goes_on: Tensor, in_answer: Tensor, came: Tensor, count: Tensor,
    bias: Tensor, related: Tensor, held_keys: Tensor, new_keys: Tensor, held_features: Tensor, new_features: Tensor,
    held_characters: Tensor, new_characters: Tensor,
    norm: Tensor, inner: Tensor, inner_bias: Tensor, outer: Tensor, outer_bias: Tensor, final: Tensor, shade: Tensor,
    asked: Tensor, asked_bias: Tensor, table: Tensor,
    relations: int, pointed_at: int, code_size: int, slots: int, shades: int, colours: int, over: float, sure: float,
):  # fmt: skip
    logits = torch.zeros([0, table.shape[1]])
    cames = torch.zeros([0])
    for i in range(h.shape[0]):
        said, came = _step(
            h[i : i + 1], similar[i : i + 1], came * goes_on[i : i + 1], count,
            bias, related, held_keys, new_keys, held_features, new_features, held_characters, new_characters,
            norm, inner, inner_bias, outer, outer_bias, final, shade, asked, asked_bias, table,
            relations, pointed_at, code_size, slots, shades, colours, over, sure,
        )  # fmt: skip
        came = came * in_answer[i : i + 1]
        logits, cames = torch.cat([logits, said]), torch.cat([cames, came])
    return logits, cames


def _step(
    h: Tensor, similar: Tensor, came: Tensor, count: Tensor,
    bias: Tensor, related: Tensor, held_keys: Tensor, new_keys: Tensor, held_features: Tensor, new_features: Tensor,
    held_characters: Tensor, new_characters: Tensor,
    norm: Tensor, inner: Tensor, inner_bias: Tensor, outer: Tensor, outer_bias: Tensor, final: Tensor, shade: Tensor,
    asked: Tensor, asked_bias: Tensor, table: Tensor,
    relations: int, pointed_at: int, code_size: int, slots: int, shades: int, colours: int, over: float, sure: float,
):  # fmt: skip
    """As `CopyHead.forward` and `next_tokens`, of one position."""
    places, total = held_keys.shape[0], bias.shape[0]
    following = came.long()  # [1]: the place after that of the row before; places of new rows lie behind unused ones
    following = torch.where(following >= count, following - count + places, following)
    is_row = bias[following.clamp(max=total - 1)] == 0
    goes_on = (is_row & (following < total) & (came > 0)).to(torch.float32)  # [1]
    ahead = _row(held_features, new_features, following) * goes_on[:, None]
    z = torch.cat([_normed(h, norm), ahead, goes_on[:, None]], dim=1)
    z = _normed(h + F.silu(z @ inner + inner_bias) @ outer + outer_bias, final)
    heard = z @ asked + asked_bias
    weights, query, controls = heard[:, :relations], heard[:, relations:pointed_at], heard[:, pointed_at:]
    is_next = (torch.arange(total) == following).to(torch.float32)
    score = row_scores(similar, weights, query, related, held_keys, new_keys) + bias + is_next * (goes_on * F.softplus(controls[:, 0]))
    named = code_size + 1 + slots
    seen = apart(torch.softmax(score, dim=-1), held_characters[:, named:], new_characters[:, named:])
    hue = (torch.softmax(controls[:, None, 3 + slots :], dim=-1) @ seen.view(1, shades, colours))[:, 0]
    pointer = score.argmax(-1)  # [1]
    pointed = _row(held_characters, new_characters, pointer)
    symbols = pointed[:, code_size + 1 : named, None] == torch.arange(table.shape[0] - h.shape[1] - code_size)
    number = (torch.softmax(controls[:, None, 3 : 3 + slots], dim=-1) @ symbols.to(torch.float32))[:, 0]
    modes = torch.cat([torch.zeros([1, 1]), controls[:, 1:2], controls[:, 2:3] - over * number[:, -1:]], dim=1)
    done = (modes.argmax(-1)[:, None] == torch.arange(3)).to(torch.float32)
    code = pointed[:, :code_size]
    logits = torch.cat([(z + hue @ shade) * done[:, :1], code * (done[:, 1:2] * sure), number * (done[:, 2:] * sure)], dim=1) @ table
    place = torch.where(pointer >= places, pointer - places + count, pointer)
    return logits, (place + 1).to(torch.float32) * done[:, 1]


def _row(held: Tensor, new: Tensor, place: Tensor) -> Tensor:
    """The row [1, size] at a place [1] of the two; zeros behind them."""
    first = int(place)
    before = first - held.shape[0]
    found = torch.cat([held[first : first + 1], new[max(before, 0) : max(before + 1, 0)]])
    return F.pad(found, [0, 0, 0, 1])[:1]


def _normed(x: Tensor, weight: Tensor) -> Tensor:
    return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6) * weight
