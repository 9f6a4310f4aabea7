"""The decoder: questions and answers look at the rows of a screen, find words there, and copy from there.

Rows are frozen: they do not depend on the question, so their keys and values are projections of their features, and
only text goes through the layers. Some things are built in rather than learned, since learning them took too long: words
are looked up by their signatures, and known by their meanings on both sides; each token of an answer is either said, or
copied by a pointer whose default is "the row after the last one", or written from the numbers of the row that is pointed
at (as in the pointer-generator of See et al. 2017, but each token is decided for one of the three); and the colour of what
is pointed at is known by its name.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .codes import CODE, SIGN, character_codes, unit
from .colour_names import COLOURS_NAMED
from .lexicon import MEANING, Lexicon
from .row_features import DOWN, LINKS, NUMBERS, OWN, RELATIONS, SCALARS, SHADES, SOLUTION, WORD
from .solutions import SLOTS, solution_slots
from .tokenizer import CHARACTERS, EOS_ID, FIRST_CHARACTER, VOCABULARY_SIZE
from .text_embedding import TextEmbedding

WINDOW = 48  # answer tokens that a token looks back on, beside the question
_SHARP = 12.0  # of looking up a word
_MISSING = 0.65  # similarity below which a word is not on the screen
SAY, COPY, WRITE = range(3)  # what is done for a token: see above
MODES = 3
OVER = 6.0  # by which writing is worth less where the number is over
_NEAR = 48  # signs of the codes beside a row that it knows of
_BOX_SLOTS = 16  # four coordinates, each up to three digits and an end
_COUNT_SLOTS = 3  # two digits and an end
NUMBER_SLOTS = 2 * _BOX_SLOTS + SLOTS + 2 * _COUNT_SLOTS
_SYMBOLS = "0123456789,]-."  # and the end of the answer: what numbers are written with
_END = len(_SYMBOLS)


@dataclass(frozen=True)
class DecoderSize:
    width: int = 192
    early: int = 2  # layers that read the question; they look at text only
    late: int = 3  # layers that write the answer
    heads: int = 4  # that look at text, and as many that look at rows
    head_dim: int = 32
    early_hidden: int = 384
    hidden: int = 512
    pointer: int = 96
    rope_theta: float = 10000.0


@dataclass
class Screen:
    """What the text may look at. b screens of r rows."""

    features: Tensor  # [b, r, width]
    relations: Tensor  # [b, r, RELATIONS, SIGN]
    code: Tensor  # [b, r, CODE]
    numbers: Tensor  # [b, r, NUMBERS]
    shades: Tensor  # [b, r, SHADES * COLOURS_NAMED]
    valid: Tensor  # [b, r] bool


@dataclass
class Text:
    """q questions a screen: a question of t_q positions (the last is <answer>), then t_a - 1 answer tokens."""

    ids: Tensor  # [b, q, t]
    words: Tensor  # [b, q, t, SIGN]: at separators of the question, the word before
    position: Tensor  # [b, q, t] float
    valid: Tensor  # [b, q, t] bool
    question: int  # t_q
    previous: Tensor  # [b, q, t_a]: the row that the token at this position was copied from, -1 if none


class RMSNorm(nn.Module):
    """torch's own can't be exported to opset 18."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))

    def forward(self, x: Tensor) -> Tensor:
        wide = x.float()
        return (wide * torch.rsqrt(wide.pow(2).mean(-1, keepdim=True) + 1e-6)).to(x.dtype) * self.weight


class RowEncoder(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        inputs = CODE + 2 * _NEAR + SCALARS + 4 * SIGN
        self.direct = nn.Linear(inputs, width)
        self.inner = nn.Linear(inputs, 2 * width)
        self.outer = nn.Linear(2 * width, width)
        self.known = nn.Linear((1 + LINKS) * MEANING, 3 * width, bias=False)
        nn.init.zeros_(self.known.weight)

    def forward(self, code: Tensor, scalars: Tensor, relations: Tensor, meanings: Tensor) -> Tensor:
        """[..., r, CODE], [..., r, SCALARS], [..., r, RELATIONS, SIGN], [..., r, (1 + LINKS) * MEANING] -> [..., r, width]"""
        signs = relations[..., [OWN, OWN + 1, OWN + 2, WORD], :].flatten(-2) * SIGN**0.5
        near = code[..., :_NEAR] * CODE**0.5
        before, after = F.pad(near, (0, 0, 1, 0))[..., :-1, :], F.pad(near, (0, 0, 0, 1))[..., 1:, :]
        x = torch.cat([code * CODE**0.5, before, after, scalars, signs], dim=-1)
        width = self.outer.out_features
        known, known_inside = self.known(meanings).split([width, 2 * width], dim=-1)
        return self.direct(x) + known + self.outer(F.silu(self.inner(x) + known_inside))


class BuiltinModel(nn.Module):
    def __init__(self, size: DecoderSize) -> None:
        super().__init__()
        self.size = size
        width = size.width
        self.text = TextEmbedding(width)
        self.rows = RowEncoder(width)
        self.row_norm = RMSNorm(width)
        self.word_in = nn.Linear(SIGN, width, bias=False)
        self.lexicon = Lexicon(width)
        self.lookup = nn.Linear(width + 2, width)
        self.layers = nn.ModuleList(Layer(size, number >= size.early) for number in range(size.early + size.late))
        self.match = Match(size)
        self.copy = CopyHead(size)

    def screen(self, code, scalars, relations, numbers, links, shades, valid) -> Screen:
        return Screen(self.features(code, scalars, relations, links), relations, code, numbers, shades, valid)

    def features(self, code: Tensor, scalars: Tensor, relations: Tensor, links: Tensor) -> Tensor:
        """[b, r, ...] each -> [b, r, width]"""
        return self.row_norm(self.rows(code, scalars, relations, self.meanings(relations[:, :, WORD], links)))

    def meanings(self, words: Tensor, links: Tensor) -> Tensor:
        """The words that start at rows [b, r, SIGN], and links [b, r, LINKS] -> what they mean, and what the words of the linked
        segments mean together [b, r, (1 + LINKS) * MEANING]"""
        b, r, _ = words.shape
        flat = words.flatten(0, 1)
        is_word = flat.abs().amax(-1) > 0
        known = F.pad(self.lexicon.meanings(flat[torch.nonzero(is_word)[:, 0]]), (0, 0, 0, 1))  # a screen may have no words
        there = is_word.to(known.dtype)[:, None]
        place = (is_word.long().cumsum(0) - 1).clamp(min=0)
        own = (torch.cat([known[place] * there, there], dim=1)).view(b, r, MEANING + 1)
        wide = lambda link: link.clamp(min=0)[..., None].expand(-1, -1, MEANING + 1)
        bags = torch.zeros_like(own).scatter_add(1, wide(links[..., 0]), own)
        bags = bags[..., :-1] / bags[..., -1:].clamp(min=1).sqrt()
        linked = [bags.gather(1, wide(link)[..., :-1]) * (link >= 0).to(bags.dtype)[..., None] for link in links.unbind(-1)]
        return torch.cat([own[..., :-1], *linked], dim=-1)

    def forward(self, screen: Screen, text: Text) -> tuple["Told", Tensor]:
        """-> what is decided of each token, and where an answer starts [b, q, t_a, r]"""
        b, q, t = text.ids.shape
        h = self.embed(text.ids, text.words)
        h = h + self.look_up(text.words.reshape(b, q * t, SIGN), screen).view(b, q, t, -1)
        allowed = text_mask(text)
        rotations = rotations_of(text.position, self.size)
        start = text.question - 1
        for layer in self.layers[: self.size.early]:
            h = layer(h, h, screen, allowed, rotations, 0)
        answer = h[:, :, start:]
        pooled, match = self.match(answer, h[:, :, : text.question], text, screen)
        answer = answer + pooled
        for layer in self.layers[self.size.early :]:
            h = torch.cat([h[:, :, :start], answer], dim=2)
            answer = layer(answer, h, screen, allowed[:, :, start:], rotations, start)
        return self.copy(answer, match, screen, text.previous), match.start

    def embed(self, ids: Tensor, words: Tensor) -> Tensor:
        ends = words.abs().amax(-1) > 0
        known = torch.zeros(*words.shape[:-1], self.size.width, dtype=words.dtype, device=words.device)
        known = known.masked_scatter(ends[..., None], self.lexicon(words[ends]).to(words.dtype))
        return self.text(ids) + self.word_in(words * SIGN**0.5) + known

    def look_up(self, words: Tensor, screen: Screen) -> Tensor:
        """words [b, n, SIGN] -> what stands where they do on the screen [b, n, width]; constant where there is no word."""
        similar = words @ screen.relations[:, :, WORD].transpose(1, 2)  # [b, n, r]
        similar = similar.masked_fill(~screen.valid[:, None], -1.0)
        score = F.pad(similar * _SHARP, (0, 1), value=_SHARP * _MISSING)
        weight = score.softmax(-1)
        seen = weight[..., :-1].to(screen.features.dtype) @ screen.features
        best = similar.amax(-1, keepdim=True)
        is_word = (words.abs().sum(-1, keepdim=True) > 0).to(best.dtype)
        return self.lookup(torch.cat([seen, best * is_word, weight[..., -1:] * is_word], dim=-1)) * is_word


class Layer(nn.Module):
    def __init__(self, size: DecoderSize, looks: bool) -> None:
        super().__init__()
        self.size, self.looks = size, looks
        inner, hidden = size.heads * size.head_dim, size.hidden if looks else size.early_hidden
        self.norm_in = RMSNorm(size.width)
        self.query = nn.Linear(size.width, (1 + looks) * inner, bias=False)
        self.text_kv = nn.Linear(size.width, 2 * inner, bias=False)
        if looks:
            self.row_kv = nn.Linear(size.width, 2 * inner, bias=False)
        self.out = nn.Linear((1 + looks) * inner, size.width, bias=False)
        self.norm_mid = RMSNorm(size.width)
        self.up = nn.Linear(size.width, 2 * hidden, bias=False)
        self.down = nn.Linear(hidden, size.width, bias=False)

    def forward(self, x: Tensor, context: Tensor, screen: Screen, allowed: Tensor, rotations, start: int) -> Tensor:
        """x [b, q, n, width]: positions from `start` on; context [b, q, t, width]; allowed [b, q, n, t]"""
        b, q, n, _ = x.shape
        t = context.shape[2]
        heads, dim = self.size.heads, self.size.head_dim
        normed = self.norm_in(x)
        seen = normed if n == t else self.norm_in(context)
        text_query, row_query = self.query(normed).split(heads * dim, dim=-1) if self.looks else (self.query(normed), None)
        keys, values = self.text_kv(seen).chunk(2, dim=-1)
        cos, sin = rotations
        text_query = rotate(text_query.view(b, q, n, heads, dim), cos[:, :, start:, None], sin[:, :, start:, None])
        keys = rotate(keys.view(b, q, t, heads, dim), cos[:, :, :, None], sin[:, :, :, None])
        said = attend(
            text_query.permute(0, 1, 3, 2, 4).flatten(0, 1),
            keys.permute(0, 1, 3, 2, 4).flatten(0, 1),
            values.view(b, q, t, heads, dim).permute(0, 1, 3, 2, 4).flatten(0, 1),
            allowed.flatten(0, 1)[:, None],
        )  # [b*q, heads, n, dim]
        said = said.transpose(1, 2).reshape(b, q, n, heads * dim)
        if row_query is not None:
            row_keys, row_values = self.row_kv(screen.features).view(b, -1, 2, heads, dim).permute(2, 0, 3, 1, 4)
            seen = attend(
                row_query.reshape(b, q * n, heads, dim).transpose(1, 2),
                row_keys,
                row_values,
                screen.valid[:, None, None],
            ).transpose(1, 2)
            said = torch.cat([said, seen.reshape(b, q, n, heads * dim)], dim=-1)
        x = x + self.out(said)
        gate, up = self.up(self.norm_mid(x)).chunk(2, dim=-1)
        return x + self.down(F.silu(gate) * up)


def attend(query: Tensor, key: Tensor, value: Tensor, allowed: Tensor) -> Tensor:
    """Plain attention: on CPU the backward pass of the fused one takes thrice the time at these sizes."""
    score = (query @ key.transpose(-1, -2)) * query.shape[-1] ** -0.5
    return score.masked_fill(~allowed, -1e4).softmax(-1).to(value.dtype) @ value


@dataclass
class Matched:
    start: Tensor  # [b, q, t_a, r] scores of where the answer starts
    similar: Tensor  # [b, q, t_a, RELATIONS, r]
    keys: Tensor  # [b, r, pointer]


class Match(nn.Module):
    """Compares the question's words with what each row says of itself and of what is beside and above it."""

    def __init__(self, size: DecoderSize) -> None:
        super().__init__()
        self.size = size
        self.dim = 16
        self.norm = RMSNorm(size.width)
        self.query = nn.Linear(size.width, RELATIONS * self.dim)
        self.key = nn.Linear(size.width, RELATIONS * self.dim)
        self.weights = nn.Linear(size.width, RELATIONS)
        nn.init.constant_(self.weights.bias, 0.3)
        self.row_key = nn.Linear(size.width, size.pointer)
        self.row_query = nn.Linear(size.width, size.pointer)
        self.none = nn.Parameter(torch.tensor(3.0))
        self.out = nn.Linear(size.width + RELATIONS + 1, size.width)

    def forward(self, answer: Tensor, question: Tensor, text: Text, screen: Screen) -> tuple[Tensor, Matched]:
        b, q, n, _ = answer.shape
        words = text.words[:, :, : question.shape[2]]
        is_word = (words.abs().sum(-1) > 0) & text.valid[:, :, : question.shape[2]]  # [b, q, t_q]
        normed = self.norm(answer)
        queries = self.query(normed).view(b, q, n, RELATIONS, self.dim).permute(0, 1, 3, 2, 4)
        keys = self.key(self.norm(question)).view(b, q, -1, RELATIONS, self.dim).permute(0, 1, 3, 4, 2)
        score = (queries @ keys).float() * self.dim**-0.5  # [b, q, RELATIONS, n, t_q]
        weight = score.masked_fill(~is_word[:, :, None, None], -1e4).softmax(-1)
        sought = unit(weight @ words[:, :, None].float())  # [b, q, RELATIONS, n, SIGN]
        by_relation = sought.transpose(1, 2).reshape(b, RELATIONS, q * n, SIGN)
        similar = by_relation.to(screen.relations.dtype) @ screen.relations.permute(0, 2, 3, 1)
        similar = similar.view(b, RELATIONS, q, n, -1).permute(0, 2, 3, 1, 4)  # [b, q, n, RELATIONS, r]
        row_keys = self.row_key(screen.features)
        start = self.score(similar, self.weights(normed), self.row_query(normed), row_keys, screen.valid)
        looked = torch.cat([start, self.none.expand(*start.shape[:-1], 1)], dim=-1).softmax(-1)
        seen = (looked[..., :-1].flatten(1, 2).to(screen.features.dtype) @ screen.features).view(b, q, n, -1)
        best = similar.amax(-1)
        return self.out(torch.cat([seen, best, looked[..., -1:]], dim=-1)), Matched(start, similar, row_keys)

    @staticmethod
    def score(similar: Tensor, weights: Tensor, query: Tensor, keys: Tensor, valid: Tensor) -> Tensor:
        """[b, q, n, r], float32"""
        b, q, n, _ = query.shape
        matched = (weights[..., None, :].float() * 8) @ similar.float()  # [b, q, n, 1, r]
        pointed = (query.flatten(1, 2) @ keys.transpose(1, 2)).view(b, q, n, -1).float() * query.shape[-1] ** -0.5
        return (matched[..., 0, :] + pointed).masked_fill(~valid[:, None, None], -1e4)


@dataclass
class Told:
    """Of each position: what the next token is made from."""

    modes: Tensor  # [b, q, n, MODES] scores
    hidden: Tensor  # [b, q, n, width]: says a token, see `said_logits`
    pointer: Tensor  # [b, q, n, r] scores: the row that it is copied or written from, or else about
    slots: Tensor  # [b, q, n, NUMBER_SLOTS] scores: the place of the row's numbers that is written


class CopyHead(nn.Module):
    """Whether to say, to copy or to write the next token; where from."""

    def __init__(self, size: DecoderSize) -> None:
        super().__init__()
        self.norm = RMSNorm(size.width)
        self.inner = nn.Linear(2 * size.width + 1, 2 * size.width)
        self.outer = nn.Linear(2 * size.width, size.width)
        self.final = RMSNorm(size.width)
        self.weights = nn.Linear(size.width, RELATIONS)
        self.query = nn.Linear(size.width, size.pointer)
        self.controls = nn.Linear(size.width, 3 + NUMBER_SLOTS + SHADES)
        self.shade = nn.Linear(COLOURS_NAMED, size.width, bias=False)
        nn.init.zeros_(self.shade.weight)
        with torch.no_grad():
            self.controls.bias[:3] = torch.tensor([6.0, 1.0, -2.0])
            self.weights.bias[:] = 0.2

    def forward(self, answer: Tensor, match: Matched, screen: Screen, previous: Tensor) -> Told:
        b, q, n, width = answer.shape
        following = previous + 1
        index = following.clamp(max=screen.features.shape[1] - 1).flatten(1, 2)
        goes_on = screen.valid.gather(1, index).view(b, q, n) & (following < screen.features.shape[1])
        goes_on = (goes_on & (previous >= 0)).to(answer.dtype)[..., None]
        ahead = screen.features.gather(1, index[..., None].expand(-1, -1, width)).view(b, q, n, width) * goes_on
        z = torch.cat([self.norm(answer), ahead, goes_on], dim=-1)
        z = self.final(answer + self.outer(F.silu(self.inner(z))))
        controls = self.controls(z).float()
        onward, copying, writing, slots, shades = controls.split([1, 1, 1, NUMBER_SLOTS, SHADES], dim=-1)
        score = Match.score(match.similar, self.weights(z), self.query(z), match.keys, screen.valid)
        row = torch.arange(screen.features.shape[1], device=answer.device)
        is_next = (row == following[..., None]) & (previous >= 0)[..., None]
        is_next = is_next & screen.valid[:, None, None]
        score = score + F.softplus(onward) * is_next.float()
        weight = score.softmax(-1).flatten(1, 2)
        seen = (weight.to(screen.shades.dtype) @ screen.shades).view(b, q, n, SHADES, COLOURS_NAMED)
        hue = (shades.softmax(-1)[..., None, :] @ seen.float())[..., 0, :]
        is_over = symbols_of(slots, numbers_at(screen, weight.argmax(-1)).view(b, q, n, NUMBERS))[..., _END:]
        modes = torch.cat([torch.zeros_like(copying), copying, writing - OVER * is_over], dim=-1)
        return Told(modes, z + self.shade(hue.to(z.dtype)), score, slots)


def said_logits(model: BuiltinModel, hidden: Tensor) -> Tensor:
    """[m, width] -> [m, vocabulary]"""
    return (hidden @ model.text.table().to(hidden.dtype).T).float()


def numbers_at(screen: Screen, row: Tensor) -> Tensor:
    """row [b, m] -> [b, m, NUMBERS]"""
    return screen.numbers.gather(1, row[..., None].expand(-1, -1, NUMBERS))


def symbols_of(slots: Tensor, numbers: Tensor) -> Tensor:
    """Scores [..., NUMBER_SLOTS] and numbers [..., NUMBERS] -> the share of each symbol [..., _END + 1]"""
    return (slots.softmax(-1)[..., None, :] @ number_slots(numbers))[..., 0, :]


def next_tokens(model: BuiltinModel, told: Told, screen: Screen) -> tuple[Tensor, Tensor]:
    """Of the last position: the token [b, q], and the row that it is copied from, -1 if it is not."""
    mode, row = told.modes[:, :, -1].argmax(-1), told.pointer[:, :, -1].argmax(-1)
    code = screen.code.gather(1, row[..., None].expand(-1, -1, CODE))
    copied = (code.float() @ character_codes().T).argmax(-1)
    written = (symbols_of(told.slots[:, :, -1], numbers_at(screen, row)) @ number_tokens()).argmax(-1)
    said = said_logits(model, told.hidden[:, :, -1]).argmax(-1)
    token = torch.where(mode == COPY, copied, torch.where(mode == WRITE, written, said))
    return token, torch.where(mode == COPY, row, -1)


def number_slots(numbers: Tensor) -> Tensor:
    """[..., NUMBERS] -> [..., NUMBER_SLOTS, _END + 1]: the symbol at each place of "x1, y1, x2, y2]", of its text and of
    its region, of the solution, and of both counts."""
    device = numbers.device
    coordinate, solution, counts = numbers[..., :SOLUTION, None], numbers[..., SOLUTION], numbers[..., DOWN:, None]
    tens = torch.tensor([1.0, 10.0, 100.0], device=device)
    count = 1 + (coordinate >= tens[1:]).float().sum(-1, keepdim=True)  # digits
    power = count - 1 - torch.arange(4, device=device).float()  # [..., 8, 4]
    digit = (coordinate / tens[power.clamp(0, 2).long()]).floor().remainder(10)
    ends = torch.tensor([float(_SYMBOLS.index(mark)) for mark in ",,,],,,]"], device=device)[:, None]
    of_boxes = torch.where(power >= 0, digit, ends.expand_as(digit)).flatten(-2)  # [..., 32]
    of_solution = solution_slots(solution, _END, _SYMBOLS.index("-"), _SYMBOLS.index("."))
    power = (counts >= 10).float() - torch.arange(_COUNT_SLOTS, device=device).float()  # [..., 2, 3]
    digit = (counts / tens[power.clamp(0, 1).long()]).floor().remainder(10)
    of_counts = torch.where(power >= 0, digit, torch.full_like(digit, float(_END))).flatten(-2)
    symbol = torch.cat([of_boxes, of_solution, of_counts], dim=-1)
    return (symbol[..., None] == torch.arange(_END + 1, device=device)).float()


def number_tokens() -> Tensor:
    """[_END + 1, vocabulary]: the tokens that numbers are written with."""
    tokens = torch.zeros(_END + 1, VOCABULARY_SIZE)
    for index, character in enumerate(_SYMBOLS):
        tokens[index, FIRST_CHARACTER + CHARACTERS.index(character)] = 1.0
    tokens[_END, EOS_ID] = 1.0
    return tokens


def text_mask(text: Text) -> Tensor:
    """[b, q, t, t] bool: earlier positions of the question, and answer tokens not further back than the window."""
    t = text.ids.shape[2]
    number = torch.arange(t, device=text.ids.device)
    causal = number[None] <= number[:, None]
    near = (number[:, None] - number[None] < WINDOW) | (number[None] < text.question)
    return (causal & near)[None, None] & (text.valid[:, :, None] | (number[:, None] == number[None]))


def rotations_of(position: Tensor, size: DecoderSize) -> tuple[Tensor, Tensor]:
    """[...] -> [..., head_dim] each; halves rather than pairs."""
    inverse = size.rope_theta ** (-torch.arange(0, size.head_dim, 2, device=position.device) / size.head_dim)
    angles = position[..., None].float() * inverse
    angles = torch.cat([angles, angles], dim=-1)
    return angles.cos(), angles.sin()


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    low, high = x.chunk(2, dim=-1)
    return (x * cos + torch.cat([-high, low], dim=-1) * sin).to(x.dtype)
