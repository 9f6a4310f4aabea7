"""The decoder as a graph with a cache: the same tokens whether a prompt is run at once, in chunks or token by token.

A position depends on earlier positions only, and each turn looks at its own question, so an answer does not depend on
what was said before. The row that a token was copied from is known one run later, from the cache: positions within a
chunk have none, and need none, as only the last one's logits are asked for and that is <answer>.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ..language.codes import CODE, SIGN, character_codes, place_signs, unit, words_ended
from ..language.decoder import (
    WINDOW,
    BuiltinModel,
    Layer,
    Match,
    Screen,
    attend,
    number_tokens,
    rotate,
    rotations_of,
)
from ..language.row_features import RELATIONS
from . import records as at

_LOOK_BACK = 40  # positions in which the word before a separator is looked for
_STATE, _BOX, _ROWS, _CODE, _RELATIONS, _ROW_KEYS, _FOLDED, _WORDS, _WORD_KEYS, _SPARE, _LAYERS = range(11)


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
    [1, heads, p, size] -> logits [1, s, vocabulary], present.N.key and value [1, heads, p + s, size]."""

    def __init__(self, model: BuiltinModel) -> None:
        super().__init__()
        self.model, self.size = model, model.size
        place_signs()  # kept now: random numbers can't be traced
        layer = (self.size.heads, self.size.head_dim)
        kept = [(1, at.STATE), (1, 5), (1, self.size.width), (1, CODE), (RELATIONS, SIGN), (1, self.size.pointer)]
        said = [(1, SIGN), (1, SIGN), (RELATIONS, model.match.dim), (1, 1)]
        self.shapes = [*kept, *said, *[layer] * (2 * (self.size.early + self.size.late))]  # heads and size of each
        self.slots = len(self.shapes) // 2
        self.register_buffer("table", model.text.table().detach().T.contiguous())
        self.register_buffer("codes", character_codes().T.contiguous())
        self.register_buffer("coordinates", number_tokens())

    def forward(self, inputs_embeds: Tensor, attention_mask: Tensor, position_ids: Tensor, *past: Tensor):
        model, x = self.model, inputs_embeds[0]
        held_state = past[_STATE].flatten(0, 2)  # [p, STATE]
        state = self._state(x, held_state)
        present = torch.where(attention_mask[0] > 0, 1.0, 0.0)  # [p + s]
        is_row = torch.cat([held_state[:, 0], state.is_image]) * present
        allowed = self._allowed(held_state, state, present)

        features, image = x[:, at.FEATURES], state.is_image[:, None]
        related = (x[:, at.RELATED] * image).view(-1, RELATIONS, SIGN).transpose(0, 1)
        seen = [x[:, at.BOX], features, x[:, at.CHARACTER], related, model.match.row_key(features)]
        grown = [_grown(past[_BOX + number], part) for number, part in enumerate(seen)]
        box, rows, code, relations, row_keys = (part.squeeze(0) for part in grown)
        screen = Screen(rows, relations.transpose(0, 1)[None], code, box, (is_row > 0)[None])

        folded = x[:, at.FOLDED] * (1 - image)
        words = self._words(folded, past[_FOLDED].flatten(0, 2)) * state.in_question[:, None]
        h = features + model.word_in(words * SIGN**0.5) + model.look_up(words[None], screen)[0]
        rotations = rotations_of(position_ids[0], self.size)
        layers = []
        for number, layer in enumerate(model.layers[: self.size.early]):
            keys_values = past[_LAYERS + 2 * number : _LAYERS + 2 * number + 2]
            h, both = self._layer(layer, h, keys_values, allowed, rotations)
            layers += both
        all_words = _grown(past[_WORDS], words)
        word_keys = model.match.key(model.match.norm(h)).view(-1, RELATIONS, model.match.dim).transpose(0, 1)
        word_keys = _grown(past[_WORD_KEYS], word_keys)
        pooled, similar = self._match(h, all_words.flatten(0, 2), word_keys.squeeze(0), allowed, screen, relations, row_keys)
        h = h + pooled * state.in_answer[:, None]
        for number, layer in enumerate(model.layers[self.size.early :], self.size.early):
            keys_values = past[_LAYERS + 2 * number : _LAYERS + 2 * number + 2]
            after, both = self._layer(layer, h, keys_values, allowed, rotations, features, image, screen)
            h = torch.where(state.in_answer[:, None] > 0, after, h)
            layers += both
        logits, came = self._copy(h, similar, row_keys, screen, self._previous(x, held_state, state))
        came = torch.where(state.in_answer > 0, came, torch.full_like(came, -1.0))
        first = torch.stack([state.is_image, state.turn, state.in_question, came, state.goes_on], dim=1)
        unused = _grown(past[_SPARE], first[:, :1] * 0)
        said = [_grown(past[_FOLDED], folded), all_words, word_keys, unused]
        # Joined in two dimensions: the last place of the cache must be the last token's, and tokens must be run one by
        # one, while engines that know the usual join may leave room at the end, or verify several guesses in a run.
        states = torch.cat([held_state, first])[None, None]
        return logits[None], states, *grown, *said, *layers

    def _state(self, x: Tensor, held: Tensor) -> State:
        last = torch.cat([held.new_zeros(1, at.STATE), held])[-1]
        is_image, starts, ends = x[:, at.IS_IMAGE], x[:, at.IS_QUESTION], x[:, at.IS_ANSWER]
        turn = last[1] + starts.cumsum(0)
        goes_on = (last[4] + starts.cumsum(0) - ends.cumsum(0)).clamp(0, 1)
        in_question = (goes_on + ends).clamp(0, 1)
        in_answer = torch.where((turn > 0) & (is_image == 0) & ((in_question == 0) | (ends > 0)), 1.0, 0.0)
        return State(is_image, turn, in_question, in_answer, goes_on)

    def _allowed(self, held: Tensor, state: State, present: Tensor) -> Tensor:
        """[s, p + s] bool: text of the same turn, of its question or not further back than the window."""
        before, new = held.shape[0], state.turn.shape[0]
        number = torch.arange(new, device=held.device)[:, None] + before
        other = torch.arange(before + new, device=held.device)[None]
        turn, in_question = torch.cat([held[:, 1], state.turn]), torch.cat([held[:, 2], state.in_question])
        is_text = (1 - torch.cat([held[:, 0], state.is_image])) * present
        near = (number - other < WINDOW) | (in_question[None] > 0)
        return (other <= number) & near & (turn[None] == state.turn[:, None]) & (is_text[None] > 0)

    def _words(self, folded: Tensor, held: Tensor) -> Tensor:
        """[s, SIGN]: at separators the word before."""
        earlier = F.pad(held[-_LOOK_BACK:], (0, 0, _LOOK_BACK, 0))[-_LOOK_BACK:]
        return words_ended(torch.cat([earlier, folded]))[_LOOK_BACK:]

    def _layer(self, layer: Layer, h: Tensor, held: list[Tensor], allowed: Tensor, rotations, features=None, image=None, screen=None):
        """h [s, width], held keys and values [heads, p, head_dim] -> h, all keys and values: a row's, or turned ones of text."""
        heads, dim = self.size.heads, self.size.head_dim
        split = lambda part: part.view(-1, heads, dim).transpose(0, 1)  # [heads, s, head_dim]
        normed = layer.norm_in(h)
        cos, sin = rotations
        queries = layer.query(normed)
        turned = rotate(split(queries[:, : heads * dim]), cos, sin)
        keys, values = (split(part) for part in layer.text_kv(normed).chunk(2, dim=-1))
        keys = rotate(keys, cos, sin)
        if layer.looks:
            row_keys, row_values = (split(part) for part in layer.row_kv(features).chunk(2, dim=-1))
            keys, values = torch.where(image > 0, row_keys, keys), torch.where(image > 0, row_values, values)
        both = [_grown(held[0], keys), _grown(held[1], values)]
        keys, values = (part.squeeze(0) for part in both)
        said = attend(turned, keys, values, allowed[None]).transpose(0, 1).flatten(1)
        if layer.looks:
            seen = attend(split(queries[:, heads * dim :]), keys, values, screen.valid[:, None])
            said = torch.cat([said, seen.transpose(0, 1).flatten(1)], dim=-1)
        h = h + layer.out(said)
        gate, up = layer.up(layer.norm_mid(h)).chunk(2, dim=-1)
        return h + layer.down(F.silu(gate) * up), both

    def _match(self, h: Tensor, words: Tensor, keys: Tensor, allowed: Tensor, screen: Screen, relations: Tensor, row_keys: Tensor):
        """As `Match.forward`: [s, width] to add, and similarities [1, 1, s, RELATIONS, p + s]."""
        match = self.model.match
        normed = match.norm(h)
        queries = match.query(normed).view(-1, RELATIONS, match.dim).transpose(0, 1)
        is_word = ((words.abs().sum(-1) > 0)[None] & allowed)[None]  # words are of questions only
        score = (queries @ keys.transpose(1, 2)) * match.dim**-0.5
        weight = score.masked_fill(~is_word, -1e4).softmax(-1) * torch.where(is_word, 1.0, 0.0)
        sought = unit(weight @ words)  # [RELATIONS, s, SIGN]
        similar = (sought @ relations.transpose(1, 2)).transpose(0, 1)[None, None]
        weights, query = match.weights(normed)[None, None], match.row_query(normed)[None, None]
        start = Match.score(similar, weights, query, row_keys, screen.valid)
        looked = torch.cat([start, match.none.expand(1, 1, start.shape[2], 1)], dim=-1).softmax(-1)[0, 0]
        seen = looked[:, :-1] @ screen.features[0]
        return match.out(torch.cat([seen, similar[0, 0].amax(-1), looked[:, -1:]], dim=-1)), similar

    def _previous(self, x: Tensor, held: Tensor, state: State) -> Tensor:
        """[s]: the row that each position's token was copied from; -1 where none was, or within a chunk."""
        last = torch.cat([held.new_full((1, at.STATE), -1.0), held])[-1, 3]
        marked = x[0, at.IS_QUESTION] + x[0, at.IS_ANSWER] + state.is_image[0]
        first = torch.where(marked > 0, torch.full_like(last, -1.0), last)
        return torch.cat([first[None], torch.full_like(state.turn[1:], -1.0)])

    def _copy(self, h: Tensor, similar: Tensor, row_keys: Tensor, screen: Screen, previous: Tensor):
        """logits [s, vocabulary], and the row that the likeliest token is copied from [s], -1 if it is not."""
        match = _Matched(similar, row_keys)
        copied = self.model.copy(h[None, None], match, screen, previous[None, None].long())
        generated = copied.hidden[0, 0] @ self.table
        logits = generated + copied.code[0, 0] @ self.codes + copied.digits[0, 0] @ self.coordinates
        row = copied.pointer[0, 0].argmax(-1)
        is_copy = (screen.code[0][row] @ self.codes).argmax(-1) == logits.argmax(-1)
        return logits, torch.where(is_copy, row, torch.full_like(row, -1)).to(logits.dtype)


@dataclass
class _Matched:
    similar: Tensor
    keys: Tensor


def _grown(held: Tensor, new: Tensor) -> Tensor:
    """[1, heads, p, size] and [heads, s, size] or [s, size] -> [1, heads, p + s, size]"""
    return torch.cat([held, new[None] if new.dim() == 3 else new[None, None]], dim=2)
