"""The decoder as a graph with a cache: the same tokens whether a prompt is run at once, in chunks or token by token.

A position depends on earlier positions only, and each turn looks at its own question, so an answer does not depend on
what was said before. What a step costs decides the shape of this file: rows of pictures bring all that depends on them
alone, the layers run over text only, text looks at no more of the text before than the model can, and past and new are
looked at apart, so that nothing of the cache is copied but what a run asks to be given back.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ..language.codes import LONGEST_WORD, SIGN, is_separator, place_signs, unit
from ..language.decoder import _MISSING, _SHARP, WINDOW, BuiltinModel, Layer, rotate, rotations_of
from ..language.row_features import RELATIONS, WORD
from .copy_steps import CopySteps, Looked
from .records import HAS_RELATIONS, IS_ANSWER, IS_IMAGE, IS_QUESTION, STATE, Record
from .row_attention import FORBIDDEN, across, apart, row_scores

_STATE, _TEXT, _FEATURES, _CHARACTERS, _RELATIONS, _KEYS, _LAYERS = range(7)
_IS_ROW, _TURN, _IN_QUESTION, _CAME, _GOES_ON, _LETTERS, _RELATED = range(7)  # columns of the state, before the word


@dataclass
class State:
    """Of s positions, [s] floats each."""

    is_image: Tensor
    turn: Tensor
    in_question: Tensor  # <question> to <answer>
    in_answer: Tensor  # from <answer> on
    goes_on: Tensor  # whether the question does

    def at(self, index: Tensor) -> "State":
        return State(*torch.stack(list(vars(self).values()), dim=1)[index].unbind(1))


@dataclass
class Rows:
    """What text may look at: p positions held and s new ones, rows of pictures among them."""

    bias: Tensor  # [p + s]: 0 for rows, FORBIDDEN for others
    features: tuple[Tensor, Tensor]  # [p, width], [s, width]
    keys: tuple[Tensor, Tensor]  # [p, pointer], [s, pointer]
    relations: Tensor  # [RELATIONS, w, SIGN] of the w rows that have any
    related: Tensor  # [p + s] int64: which of the w; w where none


class DecoderGraph(nn.Module):
    """inputs_embeds [1, s, record], attention_mask [1, p + s], position_ids [1, s], num_logits_to_keep [] = n,
    past_key_values.N.key and value [1, heads, p, size] -> logits [1, n, vocabulary], present.N.key and value
    [1, heads, p + s, size]. Places of the cache that the mask leaves out must come after those in use."""

    def __init__(self, model: BuiltinModel) -> None:
        super().__init__()
        self.model, self.size, self.record = model, model.size, Record(model.size)
        place_signs()  # kept now: random numbers can't be traced
        size, late = self.size, (self.size.heads, self.size.head_dim)
        self.inner = size.heads * size.head_dim
        # Text is all kept together, as it is looked for together: words, their keys, keys and values of each layer.
        self.text_parts = [SIGN, RELATIONS * model.match.dim, *[self.inner] * (2 * (size.early + size.late))]
        of_rows = [(1, size.width), (1, self.record.character.stop - self.record.character.start)]
        of_rows += [(RELATIONS, SIGN), (1, size.pointer)]
        self.shapes = [(1, STATE), (1, sum(self.text_parts)), *of_rows, *[late] * (2 * size.late)]  # heads, size
        self.slots = len(self.shapes) // 2
        self.copying = CopySteps(model)
        self.fused = [torch.cat([layer.query.weight, layer.text_kv.weight]).T.contiguous().detach() for layer in model.layers]
        match = model.match
        parts = [match.query, match.key, match.weights, match.row_query]
        self.match_weight = torch.cat([part.weight for part in parts]).T.contiguous().detach()
        self.match_bias = torch.cat([part.bias for part in parts]).detach()

    def forward(self, inputs_embeds: Tensor, attention_mask: Tensor, position_ids: Tensor, num_logits_to_keep: Tensor, *past: Tensor):
        model, size, record, x = self.model, self.size, self.record, inputs_embeds[0]
        held = past[_STATE].flatten(0, 2)  # [p, STATE]
        places = held.shape[0]
        present = torch.where(attention_mask[0] > 0, 1.0, 0.0)  # [p + s]
        count = present[:places].sum().long()
        last = torch.cat([held.new_zeros(1, STATE), held[(count - 1).clamp(min=0) : count]])[-1]
        state = self._state(x, last)
        rows, of_rows = self._rows(x, past, held, present)

        is_chosen = torch.cat([1 - state.is_image[:-1], torch.ones_like(state.is_image[:1])])  # text, and the last one
        chosen = torch.nonzero(is_chosen)[:, 0]  # [t]
        text, text_state = x[chosen], state.at(chosen)
        is_text = 1 - text_state.is_image
        words, so_far, letters = self._words(text[:, record.folded] * is_text[:, None], last)
        words = words * text_state.in_question[:, None]
        h = text[:, record.features] + self._look_up(words, rows)

        context, bias = self._context(held, present[:places], chosen + count, text_state, is_text)
        parts = past[_TEXT].flatten(0, 2)[context].split(self.text_parts, dim=1)  # [c, ...] each
        held_words, held_word_keys, *held_layers = parts
        rotations = rotations_of(position_ids[0, chosen], size)
        layers: list[Tensor] = []
        for number in range(size.early):
            h, both = self._layer(number, h, held_layers[2 * number : 2 * number + 2], bias, rotations)
            layers += both
        all_words = torch.cat([held_words, words])
        pooled, word_keys, similar = self._match(h, all_words, held_word_keys, bias, rows)
        answers = text_state.in_answer[:, None]
        h = h + pooled * answers
        for number in range(size.early, size.early + size.late):
            late = 2 * (number - size.early)
            seen = [(past[_LAYERS + late + part][0], of_rows[_LAYERS - 2 + late + part]) for part in range(2)]
            after, both = self._layer(number, h, held_layers[2 * number : 2 * number + 2], bias, rotations, seen, rows)
            h = torch.where(answers > 0, after, h)
            layers += both

        looked = Looked(
            rows.bias, rows.related, *rows.keys, *rows.features,
            past[_CHARACTERS].flatten(0, 2), of_rows[_CHARACTERS - 2][0],
        )  # fmt: skip
        begin, total = chosen.shape[0] - num_logits_to_keep, x.shape[0]
        marked = x[chosen, IS_QUESTION] + x[chosen, IS_ANSWER] + text_state.is_image
        came = last[_CAME, None] * torch.where(num_logits_to_keep == total, 1.0, 0.0)  # within a run none is known
        logits, came = self.copying(h[begin:], similar[begin:], 1 - marked[begin:], text_state.in_answer[begin:], came, count, looked)
        came = torch.cat([came.new_zeros(total)[num_logits_to_keep:], came])

        place = (is_chosen.cumsum(0) - 1).clamp(min=0).long()  # of each position's text; rows get any
        kept = torch.cat([words, word_keys, *layers], dim=1)[place]
        spelled = (torch.cat([letters[:, None], so_far], dim=1) * is_text[:, None])[place] * (1 - state.is_image)[:, None]
        flags = [state.is_image, state.turn, state.in_question, came, state.goes_on]
        columns = [torch.stack(flags, dim=1), spelled[:, :1], x[:, HAS_RELATIONS, None], spelled[:, 1:]]
        new = [torch.cat(columns, dim=1)[None], kept[None], *of_rows]
        return logits[None], *(torch.cat([old, now[None]], dim=2) for old, now in zip(past, new, strict=True))

    def _state(self, x: Tensor, last: Tensor) -> State:
        is_image, starts, ends = x[:, IS_IMAGE], x[:, IS_QUESTION], x[:, IS_ANSWER]
        begun = starts.cumsum(0)
        turn = last[_TURN] + begun
        goes_on = (last[_GOES_ON] + begun - ends.cumsum(0)).clamp(0, 1)
        in_question = (goes_on + ends).clamp(0, 1)
        in_answer = torch.where((turn > 0) & (is_image == 0) & ((in_question == 0) | (ends > 0)), 1.0, 0.0)
        return State(is_image, turn, in_question, in_answer, goes_on)

    def _rows(self, x: Tensor, past: tuple[Tensor, ...], held: Tensor, present: Tensor) -> tuple[Rows, list[Tensor]]:
        """And the new part [heads, s, size] of each slot from the features on."""
        record, is_image = self.record, x[:, IS_IMAGE]
        split = lambda part, heads: part.view(x.shape[0], heads, -1).transpose(0, 1)
        new = [x[None, :, record.features], x[None, :, record.character], split(x[:, record.related], RELATIONS)]
        new += [x[None, :, record.key], *split(x[:, record.keys_values], 2 * self.size.late * self.size.heads).split(self.size.heads)]
        is_row = torch.cat([held[:, _IS_ROW], is_image]) * present
        are_related = [held[:, _RELATED] * present[: held.shape[0]], x[:, HAS_RELATIONS] * is_image]
        relations = torch.cat(
            [past[_RELATIONS][0][:, torch.nonzero(are_related[0])[:, 0]], new[2][:, torch.nonzero(are_related[1])[:, 0]]],
            dim=1,
        )  # [RELATIONS, w, SIGN]
        related = torch.cat(are_related)
        related = torch.where(related > 0, related.cumsum(0).long() - 1, relations.shape[1])
        bias = (1 - is_row) * FORBIDDEN
        features = (past[_FEATURES].flatten(0, 2), new[0][0])
        return Rows(bias, features, (past[_KEYS].flatten(0, 2), new[3][0]), relations, related), new

    def _words(self, folded: Tensor, last: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """folded [t, SIGN] -> at separators the word before [t, SIGN], the word up to each letter, its letters [t]."""
        letter = 1 - is_separator(folded)
        number = torch.arange(folded.shape[0], device=folded.device)
        is_before = (number[None] < number[:, None]).to(folded.dtype)
        ends = (1 - letter) * (number + 1).to(folded.dtype)  # 1 + place of separators
        begin = (is_before * ends[None]).amax(1)  # [t]: 1 + place of the separator before; 0 if none
        goes_on = (begin == 0).to(folded.dtype)  # the word began in an earlier run
        place = (number.to(folded.dtype) - begin + goes_on * last[_LETTERS]).clamp(0, LONGEST_WORD)
        counted = letter * (place < LONGEST_WORD).to(letter.dtype)
        placed = folded * place_signs()[place.clamp(max=LONGEST_WORD - 1).long()] * counted[:, None]
        of_word = is_before * (number[None] >= begin[:, None]).to(folded.dtype)
        before = of_word @ placed + goes_on[:, None] * last[_RELATED + 1 :]
        return unit(before) * (1 - letter)[:, None], (before + placed) * letter[:, None], (place + 1) * letter

    def _look_up(self, words: Tensor, rows: Rows) -> Tensor:
        """words [t, SIGN] -> [t, width]: as `embed` and `look_up` of the model, for the few positions that end a word."""
        model, is_word = self.model, words.abs().amax(1) > 0
        found = words[torch.nonzero(is_word)[:, 0]]  # [k, SIGN]
        similar = F.pad(found @ rows.relations[WORD].T, (0, 1))  # [k, w + 1]
        score = similar[:, rows.related] * _SHARP + rows.bias
        weight = F.pad(score, (0, 1), value=_SHARP * _MISSING).softmax(-1)
        seen = apart(weight[:, :-1], *rows.features)
        best = F.pad(similar, (0, 0, 0, 1)).amax(-1, keepdim=True)[:-1]  # ONNX Runtime reduces no rows to a wrong shape
        looked = model.lookup(torch.cat([seen, best, weight[:, -1:]], dim=-1))
        looked = F.pad(looked + model.word_in(found * SIGN**0.5) + model.lexicon(found), (0, 0, 0, 1))  # [k + 1, width]
        place = is_word.to(words.dtype).cumsum(0).long() - 1
        return looked[torch.where(is_word, place, found.shape[0])]

    def _context(self, held: Tensor, present: Tensor, number: Tensor, state: State, is_text: Tensor) -> tuple[Tensor, Tensor]:
        """Places of the cache [c] that text looks at: of its turn, of the question or not further back than the window.
        And what is added to scores [t, c + t]."""
        is_past = (1 - held[:, _IS_ROW]) * present > 0
        turn = torch.where(is_past, held[:, _TURN], -1.0)
        nearest = torch.arange(held.shape[0], device=held.device)[None] > (number - WINDOW)[:, None]  # [t, p]
        allowed = (turn[None] == state.turn[:, None]) & (nearest | (held[None, :, _IN_QUESTION] > 0))
        context = torch.nonzero(allowed.to(held.dtype).sum(0))[:, 0]
        near = (number[:, None] - number[None] < WINDOW) | (state.in_question[None] > 0)
        within = (number[None] <= number[:, None]) & near & (state.turn[None] == state.turn[:, None]) & (is_text[None] > 0)
        allowed = torch.cat([allowed[:, context], within], dim=1)
        return context, torch.where(allowed, 0.0, FORBIDDEN)

    def _layer(self, number: int, h: Tensor, held: list[Tensor], bias: Tensor, rotations, seen=None, rows: Rows | None = None):
        """h [t, width], held keys and values [c, inner] -> h, new keys and values [t, inner]. `seen`: of rows, held and new."""
        layer: Layer = self.model.layers[number]
        heads, dim = self.size.heads, self.size.head_dim
        fused = (layer.norm_in(h) @ self.fused[number]).view(h.shape[0], -1, heads, dim).transpose(0, 1)
        query, *asked, keys, values = fused.unbind(0)  # [t, heads, dim]
        cos, sin = (part[:, None] for part in rotations)
        query, keys = rotate(query, cos, sin), rotate(keys, cos, sin)
        new = [keys.flatten(1), values.flatten(1)]
        key, value = (torch.cat(both).view(-1, heads, dim).transpose(0, 1) for both in zip(held, new, strict=True))
        score = (query.transpose(0, 1) @ key.transpose(1, 2)) * dim**-0.5 + bias
        said = (score.softmax(-1) @ value).transpose(0, 1).flatten(1)
        if rows is not None:
            ask = asked[0].transpose(0, 1)
            score = across(ask, *seen[0]) * dim**-0.5 + rows.bias
            said = torch.cat([said, apart(score.softmax(-1), *seen[1]).transpose(0, 1).flatten(1)], dim=-1)
        h = h + layer.out(said)
        gate, up = layer.up(layer.norm_mid(h)).chunk(2, dim=-1)
        return h + layer.down(F.silu(gate) * up), new

    def _match(self, h: Tensor, words: Tensor, held_keys: Tensor, bias: Tensor, rows: Rows):
        """As `Match.forward`: [t, width] to add, new keys of words, and similarities [t, RELATIONS, w + 1], 0 the last."""
        match = self.model.match
        asked = RELATIONS * match.dim
        fused = match.norm(h) @ self.match_weight + self.match_bias
        query, key, weights, row_query = fused.split([asked, asked, RELATIONS, self.size.pointer], dim=1)
        by_relation = lambda part: part.view(-1, RELATIONS, match.dim).transpose(0, 1)
        is_word = words.abs().amax(1) > 0
        score = (by_relation(query) @ by_relation(torch.cat([held_keys, key])).transpose(1, 2)) * match.dim**-0.5
        score = score + bias + torch.where(is_word, 0.0, FORBIDDEN)
        weight = score.softmax(-1) * torch.where(is_word & (bias == 0), 1.0, 0.0)
        sought = unit(weight @ words)  # [RELATIONS, t, SIGN]
        similar = F.pad(sought @ rows.relations.transpose(1, 2), (0, 1)).transpose(0, 1)  # [t, RELATIONS, w + 1]
        start = row_scores(similar, weights, row_query, rows.related, *rows.keys) + rows.bias
        looked = torch.cat([start, match.none.expand(start.shape[0], 1)], dim=-1).softmax(-1)
        seen = apart(looked[:, :-1], *rows.features)
        return match.out(torch.cat([seen, similar.amax(-1), looked[:, -1:]], dim=-1)), key, similar

