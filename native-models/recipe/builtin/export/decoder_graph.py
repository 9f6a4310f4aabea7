"""The decoder as a graph with a cache: the same tokens whether a prompt is run at once, in chunks or token by token.

A position depends on earlier positions only, and each turn looks at its own question, so an answer does not depend on
what was said before. The row that a token was copied from is known one run later, from the cache: positions within a
chunk have none, and need none, as only the last one's logits are asked for and that is <answer>.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ..language.codes import LONGEST_WORD, SIGN, character_codes, place_signs, unit, words_ended
from ..language.decoder import (
    WINDOW,
    BuiltinModel,
    Layer,
    Match,
    Screen,
    attend,
    coordinate_tokens,
    rotate,
    rotations_of,
)
from ..language.row_features import RELATIONS
from . import records as at

_LOOK_BACK = 2 * LONGEST_WORD + 2  # positions that the word before a separator depends on
_INNER = at.HEADS * at.HEAD_DIM


@dataclass
class State:
    """Of s positions, [s] floats each."""

    is_image: Tensor
    turn: Tensor
    in_question: Tensor  # <question> to <answer>
    in_answer: Tensor  # from <answer> on
    goes_on: Tensor  # whether the question does


class DecoderGraph(nn.Module):
    """inputs_embeds [1, s, RECORD], attention_mask [1, p + s], position_ids [1, s], past_key_values.N.key and value
    [1, HEADS, p, HEAD_DIM] -> logits [1, s, vocabulary], present.N.key and value [1, HEADS, p + s, HEAD_DIM]."""

    def __init__(self, model: BuiltinModel) -> None:
        super().__init__()
        self.model, self.size = model, model.size
        place_signs()  # kept now: random numbers can't be traced
        self.slots = at.KEPT_SLOTS + self.size.late
        dim = model.match.dim
        widths = [2 * _INNER] * self.size.early + [SIGN, SIGN, RELATIONS * dim]
        self.text_fields = _fields(widths)  # layers' keys and values, folded codes, words, their keys
        self.row_fields = _fields([*at.ROW_WIDTHS, self.size.pointer])
        self.register_buffer("table", model.text.table().detach().T.contiguous())
        self.register_buffer("codes", character_codes().T.contiguous())
        self.register_buffer("coordinates", coordinate_tokens())

    def forward(self, inputs_embeds: Tensor, attention_mask: Tensor, position_ids: Tensor, *past: Tensor):
        model, x = self.model, inputs_embeds[0]
        kept = torch.cat([_unpacked(past[2 * slot], past[2 * slot + 1]) for slot in range(at.KEPT_SLOTS)], dim=1)
        state = self._state(x, kept)
        present = torch.where(attention_mask[0] > 0, 1.0, 0.0)  # [p + s]
        is_row = torch.cat([kept[:, 0], state.is_image]) * present
        allowed = self._allowed(x, kept, state, present)

        features = x[:, at.FEATURES]
        own = [features, x[:, at.RELATED], x[:, at.CHARACTER], x[:, at.BOX], model.match.row_key(features)]
        every = [torch.cat([kept[:, field], part]) for field, part in zip(self.row_fields, own, strict=True)]
        relations = (every[1] * is_row[:, None]).view(-1, RELATIONS, SIGN)  # text keeps other things there
        screen = Screen(every[0][None], relations[None], every[2][None], every[3][None], (is_row > 0)[None])

        folded = x[:, at.FOLDED] * (1 - state.is_image)[:, None]
        words = self._words(folded, kept) * state.in_question[:, None]
        h = features + model.word_in(words * SIGN**0.5) + model.look_up(words[None], screen)[0]
        rotations = rotations_of(position_ids[0], self.size)
        text = []
        for layer, field in zip(model.layers[: self.size.early], self.text_fields, strict=False):
            h, keys_and_values = self._layer(layer, h, kept[:, field], allowed, rotations)
            text.append(keys_and_values)
        text += [folded, words, model.match.key(model.match.norm(h))]
        question = [torch.cat([kept[:, field], part]) for field, part in zip(self.text_fields[-2:], text[-2:], strict=True)]
        pooled, similar = self._match(h, *question, allowed, screen, every[4])
        h = h + pooled * state.in_answer[:, None]

        layers = []
        for number, layer in enumerate(model.layers[self.size.early :], at.KEPT_SLOTS):
            held = _unpacked(past[2 * number], past[2 * number + 1])
            after, keys_and_values = self._layer(layer, h, held, allowed, rotations, features, state.is_image, screen)
            h = torch.where(state.in_answer[:, None] > 0, after, h)
            layers += _packed(torch.cat([held, keys_and_values]))
        logits, came = self._copy(h, similar, every[4], screen, self._previous(x, kept, state))
        came = torch.where(state.in_answer > 0, came, torch.full_like(came, -1.0))
        kept = torch.cat([kept, self._fields_to_keep(state, came, own, text)])
        slots = [part for slot in kept.split(at.SLOT, dim=1) for part in _packed(slot)]
        return logits[None], *slots, *layers

    def _state(self, x: Tensor, kept: Tensor) -> State:
        last = torch.cat([kept.new_zeros(1, at.STATE), kept[:, : at.STATE]])[-1]
        is_image, starts, ends = x[:, at.IS_IMAGE], x[:, at.IS_QUESTION], x[:, at.IS_ANSWER]
        turn = last[1] + starts.cumsum(0)
        goes_on = (last[4] + starts.cumsum(0) - ends.cumsum(0)).clamp(0, 1)
        in_question = (goes_on + ends).clamp(0, 1)
        in_answer = torch.where((turn > 0) & (is_image == 0) & ((in_question == 0) | (ends > 0)), 1.0, 0.0)
        return State(is_image, turn, in_question, in_answer, goes_on)

    def _allowed(self, x: Tensor, kept: Tensor, state: State, present: Tensor) -> Tensor:
        """[s, p + s] bool: text of the same turn, of its question or not further back than the window."""
        before, new = kept.shape[0], x.shape[0]
        number = torch.arange(new, device=x.device)[:, None] + before
        other = torch.arange(before + new, device=x.device)[None]
        turn, in_question = torch.cat([kept[:, 1], state.turn]), torch.cat([kept[:, 2], state.in_question])
        is_text = (1 - torch.cat([kept[:, 0], state.is_image])) * present
        near = (number - other < WINDOW) | (in_question[None] > 0)
        return (other <= number) & near & (turn[None] == state.turn[:, None]) & (is_text[None] > 0)

    def _words(self, folded: Tensor, kept: Tensor) -> Tensor:
        """[s, SIGN]: at separators the word before."""
        earlier = kept[:, self.text_fields[-3]] * (1 - kept[:, :1])
        earlier = F.pad(earlier, (0, 0, _LOOK_BACK, 0))[-_LOOK_BACK:]
        return words_ended(torch.cat([earlier, folded]))[_LOOK_BACK:]

    def _layer(self, layer: Layer, h: Tensor, held: Tensor, allowed: Tensor, rotations, features=None, is_image=None, screen=None):
        """h [s, width], held [p, 2 * inner] -> h, new keys and values [s, 2 * inner]: a row's, or turned ones of text."""
        normed = layer.norm_in(h)
        cos, sin = rotations
        split = lambda part: part.view(-1, at.HEADS, at.HEAD_DIM)
        queries = layer.query(normed)
        turned = rotate(split(queries[:, :_INNER]), cos[:, None], sin[:, None])
        keys, values = layer.text_kv(normed).chunk(2, dim=-1)
        keys = rotate(split(keys), cos[:, None], sin[:, None]).flatten(1)
        new = torch.cat([keys, values], dim=-1)
        if layer.looks:
            new = torch.where(is_image[:, None] > 0, layer.row_kv(features), new)
        keys, values = (split(part).transpose(0, 1) for part in torch.cat([held, new]).chunk(2, dim=-1))
        said = attend(turned.transpose(0, 1), keys, values, allowed[None]).transpose(0, 1).flatten(1)
        if layer.looks:
            looking = split(queries[:, _INNER:]).transpose(0, 1)
            seen = attend(looking, keys, values, screen.valid[:, None])
            said = torch.cat([said, seen.transpose(0, 1).flatten(1)], dim=-1)
        h = h + layer.out(said)
        gate, up = layer.up(layer.norm_mid(h)).chunk(2, dim=-1)
        return h + layer.down(F.silu(gate) * up), new

    def _match(self, h: Tensor, words: Tensor, keys: Tensor, allowed: Tensor, screen: Screen, row_keys: Tensor):
        """As `Match.forward`: [s, width] to add, and similarities [1, 1, s, RELATIONS, p + s]."""
        match = self.model.match
        normed = match.norm(h)
        queries = match.query(normed).view(-1, RELATIONS, match.dim).transpose(0, 1)
        keys = keys.view(-1, RELATIONS, match.dim).permute(1, 2, 0)
        is_word = ((words.abs().sum(-1) > 0)[None] & allowed)[None]  # words are of questions only
        score = (queries @ keys) * match.dim**-0.5
        weight = score.masked_fill(~is_word, -1e4).softmax(-1) * torch.where(is_word, 1.0, 0.0)
        sought = unit(weight @ words)  # [RELATIONS, s, SIGN]
        similar = (sought @ screen.relations[0].permute(1, 2, 0)).transpose(0, 1)[None, None]
        weights, query = match.weights(normed)[None, None], match.row_query(normed)[None, None]
        start = Match.score(similar, weights, query, row_keys[None], screen.valid)
        looked = torch.cat([start, match.none.expand(1, 1, start.shape[2], 1)], dim=-1).softmax(-1)[0, 0]
        seen = looked[:, :-1] @ screen.features[0]
        return match.out(torch.cat([seen, similar[0, 0].amax(-1), looked[:, -1:]], dim=-1)), similar

    def _previous(self, x: Tensor, kept: Tensor, state: State) -> Tensor:
        """[s]: the row that each position's token was copied from; -1 where none was, or within a chunk."""
        last = torch.cat([kept.new_full((1, at.STATE), -1.0), kept[:, : at.STATE]])[-1, 3]
        marked = x[0, at.IS_QUESTION] + x[0, at.IS_ANSWER] + state.is_image[0]
        first = torch.where(marked > 0, torch.full_like(last, -1.0), last)
        return torch.cat([first[None], torch.full_like(state.turn[1:], -1.0)])

    def _copy(self, h: Tensor, similar: Tensor, row_keys: Tensor, screen: Screen, previous: Tensor):
        """logits [s, vocabulary], and the row that the likeliest token is copied from [s], -1 if it is not."""
        match = _Matched(similar, row_keys[None])
        copied = self.model.copy(h[None, None], match, screen, previous[None, None].long())
        generated = copied.hidden[0, 0] @ self.table
        logits = generated + copied.code[0, 0] @ self.codes + copied.digits[0, 0] @ self.coordinates
        row = copied.pointer[0, 0].argmax(-1)
        is_copy = (screen.code[0][row] @ self.codes).argmax(-1) == logits.argmax(-1)
        return logits, torch.where(is_copy, row, torch.full_like(row, -1)).to(logits.dtype)

    def _fields_to_keep(self, state: State, came: Tensor, rows: list[Tensor], text: list[Tensor]) -> Tensor:
        """[s, KEPT_SLOTS * SLOT]"""
        width = at.KEPT_SLOTS * at.SLOT - at.STATE
        parts = [torch.cat(part, dim=1) for part in (rows, text)]
        rows, text = (F.pad(part, (0, width - part.shape[1])) for part in parts)
        first = torch.stack([state.is_image, state.turn, state.in_question, came, state.goes_on], dim=1)
        return torch.cat([first, torch.where(state.is_image[:, None] > 0, rows, text)], dim=1)


@dataclass
class _Matched:
    similar: Tensor
    keys: Tensor


def _fields(widths: list[int]) -> list[slice]:
    ends = [at.STATE + sum(widths[: index + 1]) for index in range(len(widths))]
    if ends[-1] > at.KEPT_SLOTS * at.SLOT:
        raise ValueError(f"{ends[-1]} numbers a position do not fit into {at.KEPT_SLOTS} slots.")
    return [slice(end - width, end) for end, width in zip(ends, widths, strict=True)]


def _unpacked(key: Tensor, value: Tensor) -> Tensor:
    """[1, HEADS, n, HEAD_DIM] twice -> [n, SLOT]"""
    return torch.cat([key[0], value[0]]).transpose(0, 1).flatten(1)


def _packed(slot: Tensor) -> tuple[Tensor, Tensor]:
    """[n, SLOT] -> [1, HEADS, n, HEAD_DIM] twice"""
    heads = slot.view(-1, 2 * at.HEADS, at.HEAD_DIM).transpose(0, 1)[None]
    return heads[:, : at.HEADS], heads[:, at.HEADS :]
