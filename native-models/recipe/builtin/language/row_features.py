"""What a row of a screen is, beside its character: its words, its segment, and what stands left of and above it.

Plain tensor code without weights, for one screen at a time: training runs it on simulated rows, and it is exported as
it stands for the rows that the glyph encoder finds. A segment is text that stands together: wide gaps, new lines and
a colon followed by a space end it.
"""

from dataclasses import dataclass
from functools import cache

import torch
from torch import Tensor

from .codes import SIGN, character_codes, folded_codes, shifted, unit, words_started
from .solutions import solve_segments
from .tokenizer import (
    CHARACTERS,
    FIRST_CHARACTER,
    FIRST_LATIN,
    FIRST_SYLLABLE,
    NEWLINE_ID,
    SPACE_ID,
    TAB_ID,
    encode,
)

RELATIONS = 10
(OWN, LEFT, ABOVE, LINE_FIRST, HEADER, WORD, WORD_BEFORE, LINE, HIGHEST, LOWEST) = range(RELATIONS)
SCALARS = 105
_FREQUENCIES = 8
TOTALS = "total subtotal sum tax vat change cash balance tip due paid 합계 총액 소계 부가세 총합계 세금 총계".split()
_FAR = 1e6
_DIGIT_0 = FIRST_CHARACTER + CHARACTERS.index("0")
_HAS_COLUMN = 3.6  # font sizes: two segments further apart, one above the other, are no column


@dataclass(frozen=True)
class Rows:
    """n rows of one screen: characters, and the white space before them."""

    ids: Tensor  # [n] int64: the likeliest token
    code: Tensor  # [n, CODE]: the mixture of codes that the encoder believes in
    folded: Tensor  # [n, SIGN]
    x: Tensor  # [n] pixels: the middle; white space stands where the glyph after it does
    y: Tensor  # [n]
    size: Tensor  # [n] pixels: the font size
    paper: Tensor  # [n, 3] RGB in 0..1
    ink: Tensor  # [n, 3]
    picture: Tensor  # [2] pixels: width and height


@dataclass(frozen=True)
class RowFeatures:
    relations: Tensor  # [n, RELATIONS, SIGN]: what a question's words are compared with; zero but at starts
    scalars: Tensor  # [n, SCALARS]
    box: Tensor  # [n, 5] of the row's segment, 0..999: x1, y1, x2, y2; and its solution in hundredths, see `solutions`


def rows_of_tokens(ids, other_ids, surety, x, y, size, paper, ink, picture) -> Rows:
    """Simulated rows: each a mixture of two tokens."""
    share = surety[:, None]
    code = character_codes()[ids] * share + character_codes()[other_ids] * (1 - share)
    folded = folded_codes()[ids] * share + folded_codes()[other_ids] * (1 - share)
    likeliest = torch.where(surety >= 0.5, ids, other_ids)
    return Rows(likeliest, code, folded, x, y, size, paper, ink, picture)


def describe_rows(rows: Rows) -> RowFeatures:
    ids, length = rows.ids, rows.ids.shape[0]
    number = torch.arange(length, device=ids.device)
    is_tab, is_newline = ids == TAB_ID, ids == NEWLINE_ID
    white = is_tab | is_newline | (ids == SPACE_ID)
    words, word_starts = words_started(rows.folded)
    starts = _segment_starts(ids, is_tab | is_newline, white)
    line = is_newline.float().cumsum(0)

    first = torch.nonzero(starts)[:, 0]  # [segments]
    count = first.shape[0]
    segment = (starts.float().cumsum(0) - 1).clamp(min=0).long()
    index = torch.arange(count, device=ids.device)
    member = (segment[None] == index[:, None]) & ~white[None]  # [segments, n]
    weight = member.float()
    total = weight.sum(1).clamp(min=1)
    mean = lambda value: (weight @ value) / (total[:, None] if value.dim() > 1 else total)
    half = 0.3 * rows.size
    low = torch.where(member, (rows.x - half)[None], _FAR).amin(1)
    high = torch.where(member, (rows.x + half)[None], -_FAR).amax(1)
    y, size = mean(rows.y), mean(rows.size)
    paper, ink = mean(rows.paper), mean(rows.ink)
    line_of = line[first]

    same_line = line_of[:, None] == line_of[None]  # [segments, segments]
    before = index[None] < index[:, None]
    line_first = torch.where(same_line, index[None], count).amin(1)
    last_on_line = torch.where(same_line, index[None], -1).amax(1) == index
    has_left = (same_line & before).any(1)
    left = (index - 1).clamp(min=0)
    above, has_above, header, column = _columns(low, high, y, size, line_of, index)
    value, numeric = _numbers(ids, weight, rows, first, member)
    own_words = torch.where(word_starts[:, None] > 0, words, torch.zeros_like(words))
    own = unit(weight @ own_words)
    is_total = _mentions_total(weight @ own_words, own_words, weight)
    line_total = (same_line & is_total[None]).any(1)
    ranked = numeric & ~line_total
    rival = column & ranked[None] & ranked[:, None]
    several = rival.sum(1) >= 2
    highest = ranked & several & (value >= torch.where(rival, value[None], -_FAR * _FAR).amax(1))
    lowest = ranked & several & (value <= torch.where(rival, value[None], _FAR * _FAR).amin(1))
    headers = own[header] * (header != index).float()[:, None]
    line_bag = unit(same_line.float() @ (weight @ own_words))
    at_line_start = (line_first == index).float()[:, None]
    extreme = [
        unit(((same_line & flag[None]).float() @ headers)) * at_line_start for flag in (highest, lowest)
    ]

    place = (number[:, None] == first[None]).float()  # [n, segments]
    of_segment = torch.stack(
        [
            own,
            own[left] * has_left.float()[:, None],
            own[above] * has_above.float()[:, None],
            own[line_first] * (line_first != index).float()[:, None],
            headers,
            line_bag * at_line_start,
            *extreme,
        ],
        dim=1,
    )  # [segments, 8, SIGN]
    at_start = (place @ of_segment.flatten(1)).view(length, 8, SIGN)
    word_before = _word_before(own_words, word_starts)
    relations = torch.cat(
        [at_start[:, :5], own_words[:, None], word_before[:, None], at_start[:, 5:]], dim=1
    )  # in the order of the constants

    width, height = rows.picture[0], rows.picture[1]
    box = torch.stack([low / width, (y - 0.62 * size) / height, high / width, (y + 0.62 * size) / height], dim=1)
    box = (box.clamp(0, 1) * 999).round()
    lines = line.amax() + 1
    per_segment = torch.cat(
        [
            torch.stack(
                [
                    numeric.float(),
                    highest.float(),
                    lowest.float(),
                    (same_line & highest[None]).any(1).float(),
                    (same_line & lowest[None]).any(1).float(),
                    torch.log10(value.abs() + 1) * numeric.float(),
                    is_total.float(),
                    has_left.float(),
                    has_above.float(),
                    (header != index).float(),
                    last_on_line.float(),
                    (line_first == index).float(),
                    (line_of == 0).float(),
                    (line_of == line.amax()).float(),
                    torch.log2(size / rows.size.mean()),
                    torch.log2(size / 16),
                    (high - low) / width * 4,
                    (low + high) / width - 1,
                    2 * y / height - 1,
                    line_of / 10,
                    line_of * 0 + lines / 10,
                    count / (line_of * 0 + 20),
                    same_line.float().sum(1) / 4,
                    (index - line_first) / 3,
                    torch.log2(total) / 4,
                    (weight @ word_starts) / 4,
                ],
                dim=1,
            ),
            paper,
            ink,
            paper - _median(rows.paper),
            ink - _median(rows.ink),
            _bits(column.float().sum(1), 5),
            _bits(line_of * 0 + lines, 5),
            _bits(same_line.float().sum(1), 3),
        ],
        dim=1,
    )  # [segments, 51]
    angles = 3.14159265 * 2.0 ** torch.arange(_FREQUENCIES, device=ids.device) / 2
    sweep = torch.cat([rows.x[:, None] / width * angles, rows.y[:, None] / height * angles], dim=1)
    is_digit = (ids >= _DIGIT_0) & (ids < _DIGIT_0 + 10)
    letter = ids - (FIRST_LATIN - ord("!"))
    own_row = torch.stack(
        [
            starts.float(),
            word_starts,
            (starts & (place @ at_line_start > 0)[:, 0]).float(),
            white.float(),
            is_tab.float(),
            is_newline.float(),
            is_digit.float(),
            ((letter >= 65) & (letter <= 90)).float(),
            ((letter >= 97) & (letter <= 122)).float(),
            (ids >= FIRST_SYLLABLE).float(),
            (number == length - 1).float(),
            (number == 0).float(),
            shifted(white.float(), -1, length),
            shifted((is_tab | is_newline).float(), -1, length),
            shifted(is_newline.float(), -1, length),
            shifted(starts.float(), -1, length),
            shifted(starts.float(), 1, length),
            number / 100,
            torch.log2(length - number + 0.0) / 4,
            rows.size * 0 + length / 300,
            line / 10,
            line * 0 + lines / 10,
        ],
        dim=1,
    )  # 22
    scalars = torch.cat([own_row, per_segment[segment], sweep.sin(), sweep.cos()], dim=1)
    solution = solve_segments(ids, segment, white)
    return RowFeatures(relations, scalars, torch.cat([box[segment], solution[:, None]], dim=1))


def _median(values: Tensor) -> Tensor:
    """Of each column; torch's own can't be exported."""
    return values.sort(dim=0).values[(values.shape[0] - 1) // 2]


def _bits(count: Tensor, bits: int) -> Tensor:
    """[n] -> [n, bits]: small whole numbers, as a network can tell them apart."""
    powers = 2.0 ** torch.arange(bits, device=count.device)
    return (count[:, None] / powers).floor().remainder(2)


def _segment_starts(ids: Tensor, breaks: Tensor, white: Tensor) -> Tensor:
    length = ids.shape[0]
    colon = (ids == FIRST_CHARACTER + CHARACTERS.index(":")).float()
    after_break = shifted(breaks.float(), 1, length) > 0
    after_colon = (shifted(colon, 2, length) > 0) & (shifted((ids == SPACE_ID).float(), 1, length) > 0)
    is_first = torch.arange(length, device=ids.device) == 0
    return (after_break | after_colon | is_first) & (~white | is_first)


def _columns(low, high, y, size, line, index) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """For each segment: the nearest above it, whether there is one, the top of its column, and who shares that [s, s]."""
    overlap = torch.minimum(high[:, None], high[None]) - torch.maximum(low[:, None], low[None])
    narrow = torch.minimum(high - low, (high - low)[:, None]).clamp(min=1.0)
    down = y[:, None] - y[None]
    over = (overlap > 0.2 * narrow) & (line[None] < line[:, None]) & (down < 6 * size[:, None])
    nearness = torch.where(over, overlap / narrow - down / size[:, None], -_FAR)
    best, above = nearness.max(1)
    has_above = best > -_FAR / 2
    alike = ((size[above] / size) < 1.3) & ((size[above] / size) > 0.7)
    joined = has_above & alike & (y - y[above] < _HAS_COLUMN * size)
    header = torch.where(joined, above, index)
    for _ in range(5):  # 32 segments up
        header = header[header]
    return above, has_above, header, header[:, None] == header[None]


def _numbers(ids: Tensor, weight: Tensor, rows: Rows, first: Tensor, member: Tensor) -> tuple[Tensor, Tensor]:
    """The number that each segment is, and whether it is one: digits with signs and units, no date, time or address."""
    is_digit = ((ids >= _DIGIT_0) & (ids < _DIGIT_0 + 10)).float()
    digit = (ids - _DIGIT_0).float() * is_digit
    code = ids - (FIRST_LATIN - ord("!"))
    dot, hyphen = (code == ord(".")).float(), (code == ord("-")).float()
    letter = (((code >= 65) & (code <= 90)) | ((code >= 97) & (code <= 122)) | (ids >= FIRST_SYLLABLE)).float()
    other = ((code == ord(":")) | (code == ord("/")) | (code == ord("_")) | (code == ord("@"))).float()
    seen = is_digit.cumsum(0)  # [n]
    at_end = torch.where(member, seen[None], 0.0).amax(1)  # [segments]
    right = torch.where(member, at_end[:, None] - seen[None], 0.0)  # [segments, n]: digits to the right
    decimal = (weight * dot[None] * right * (right <= 2).float()).amax(1)  # digits after the point
    digits = weight @ is_digit
    exponent = (right - decimal[:, None]).clamp(-3, 12)
    value = (weight * digit[None] * torch.exp(exponent * 2.302585093)).sum(1)
    negative = (code[first] == ord("-")) | (code[first] == ord("–"))
    inner = weight @ hyphen - hyphen[first]
    numeric = (
        (digits >= 1) & (digits <= 10) & (weight @ letter <= 3) & (weight @ other < 1) & (inner < 1)
        & (weight @ dot < 2) & (weight @ letter <= digits + 1)
    )
    return torch.where(negative, -value, value), numeric


def _mentions_total(bags: Tensor, words: Tensor, weight: Tensor) -> Tensor:
    """Whether a segment has a word for a total: such lines are no items."""
    similar = (words @ total_words().to(words.device).T).amax(1)  # [n]
    return (weight * (similar > 0.75).float()[None]).amax(1) > 0


@cache
def total_words() -> Tensor:
    found = []
    for word in TOTALS:
        found.append(words_started(folded_codes()[torch.tensor(encode(word))])[0][0])
    return torch.stack(found)


def _word_before(words: Tensor, starts: Tensor) -> Tensor:
    """At each word's start the word before it, also across segments and lines."""
    where = torch.nonzero(starts)[:, 0]
    earlier = torch.cat([where[:1], where[:-1]])
    is_first = (torch.arange(where.shape[0], device=where.device) == 0).float()
    place = (torch.arange(words.shape[0], device=words.device)[:, None] == where[None]).float()
    return place @ (words[earlier] * (1 - is_first)[:, None])
