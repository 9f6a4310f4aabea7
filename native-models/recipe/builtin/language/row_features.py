"""What a row of a screen is, beside its character: its words, its segment, and what stands left of and above it.

Plain tensor code without weights, for one screen at a time: training runs it on simulated rows, and it is exported as
it stands for the rows that the glyph encoder finds. A segment is text that stands together: wide gaps, new lines and
a colon followed by a space end it.
"""

from dataclasses import dataclass
from functools import cache

import torch
from torch import Tensor

from ..glyphs.regions import NOWHERE
from .codes import SIGN, character_codes, folded_codes, shifted, unit, words_started
from .colour_names import COLOURS_NAMED, colour_shares
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
NUMBERS = 11
"""What can be written out of a row: its segment's box and the box of the region around it (x1, y1, x2, y2 in 0..999), its
solution in hundredths (see `solutions`), and how many segments there are from it on, down its column and along its line."""
BOX, REGION_BOX, SOLUTION, DOWN, ALONG = 0, 4, 8, 9, 10
SHADES = 4  # colours that a row knows the names of: its paper, its ink, the region's around it, and of what is left of that
SCALARS = 121 + SHADES * COLOURS_NAMED
LINKS = 5  # segments whose words a row knows the meanings of: its own, and those left of it, above it, first on its line, heading it
_FREQUENCIES = 8
TOTALS = "total subtotal sum tax vat change cash balance tip due paid 합계 총액 소계 부가세 총합계 세금 총계".split()
_FAR = 1e6
_DIGIT_0 = FIRST_CHARACTER + CHARACTERS.index("0")
_WIDE_MARGIN, _NEAR_MARGIN = 6.0, 2.6  # font sizes from a text to the edges of what it stands in: counted up to, near below
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
    region: Tensor  # [n, 4] pixels: see `glyphs.regions`; of rows that begin a word, NOWHERE of others
    beside: Tensor  # [n, BESIDE]
    picture: Tensor  # [2] pixels: width and height


@dataclass(frozen=True)
class RowFeatures:
    relations: Tensor  # [n, RELATIONS, SIGN]: what a question's words are compared with; zero but at starts
    scalars: Tensor  # [n, SCALARS]
    numbers: Tensor  # [n, NUMBERS] of the row's segment, in the order of the constants
    links: Tensor  # [n, LINKS] int64: the first row of each such segment, -1 where there is none
    shades: Tensor  # [n, SHADES * COLOURS_NAMED]: the shares of each


def rows_of_tokens(ids, other_ids, surety, x, y, size, paper, ink, region, beside, picture) -> Rows:
    """Simulated rows: each a mixture of two tokens."""
    share = surety[:, None]
    code = character_codes()[ids] * share + character_codes()[other_ids] * (1 - share)
    folded = folded_codes()[ids] * share + folded_codes()[other_ids] * (1 - share)
    likeliest = torch.where(surety >= 0.5, ids, other_ids)
    return Rows(likeliest, code, folded, x, y, size, paper, ink, region, beside, picture)


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
    of_page = _rank_of_page(value, ranked, numeric, _units(ids, weight), size, same_line & before, above, has_above)
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
    edges = torch.stack([low, y - 0.62 * size, high, y + 0.62 * size], dim=1)  # [segments, 4]
    region, margins = _regions(rows.region, member, edges, size)
    picture = rows.picture[None].repeat(1, 2)  # width, height, width, height
    boxes = [(each / picture).clamp(0, 1).mul(999).round() for each in (edges, region)]
    down = (column & ~before & ~line_total[None]).float().sum(1)  # the later ones, and itself
    along = (same_line & ~before).float().sum(1)
    lines = line.amax() + 1
    shades = torch.cat([colour_shares(each) for each in (paper, ink, rows.beside[first, 1:4], rows.beside[first, 4:])], dim=1)
    shades = shades[segment]
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
            of_page,
            margins,
            rows.beside[first],
        ],
        dim=1,
    )  # [segments, 67]
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
    scalars = torch.cat([own_row, per_segment[segment], shades, sweep.sin(), sweep.cos()], dim=1)
    linked = [
        (index, index >= 0), (left, has_left), (above, has_above), (line_first, line_first != index), (header, header != index)
    ]  # fmt: skip
    links = torch.stack([torch.where(there, first[other], -1) for other, there in linked], dim=1)
    counts = torch.stack([down, along], dim=1)
    piece = (is_tab | is_newline).float().cumsum(0).long()  # a colon ends a segment, but what stands before it tells what follows
    solution = solve_segments(ids, piece, white)
    numbers = torch.cat([boxes[0][segment], boxes[1][segment], solution[:, None], counts[segment]], dim=1)
    return RowFeatures(relations, scalars, numbers, links[segment], shades)


def _regions(region: Tensor, member: Tensor, edges: Tensor, size: Tensor) -> tuple[Tensor, Tensor]:
    """The region around each segment [s, 4], its own edges where none was found, and its margins [s, 5]: how far it is from
    the text to each side, in font sizes, and whether it is near on all of them."""
    sign = torch.tensor([1.0, 1.0, -1.0, -1.0], device=size.device)
    furthest = torch.where(member[:, :, None], (region * sign)[None], NOWHERE).amin(1) * sign  # [s, 4]
    margin = ((edges - furthest) * sign / size[:, None]).clamp(0, _WIDE_MARGIN)
    is_found = (furthest[:, 0] < NOWHERE) & (furthest[:, 1] < NOWHERE) & (furthest[:, 3] > -NOWHERE)
    margin = torch.where(is_found[:, None], margin, torch.zeros_like(margin))
    is_near = (is_found & (margin[:, 1] < _NEAR_MARGIN) & (margin[:, 3] < _NEAR_MARGIN) & (margin[:, 0] < _WIDE_MARGIN)).float()
    return torch.where(is_found[:, None], furthest, edges), torch.cat([margin / 2, is_near[:, None]], dim=1)


def _rank_of_page(value, ranked, numeric, unit_of, size, to_the_left, above, has_above) -> Tensor:
    """[s, 4]: whether a number is the highest or the lowest of those on the page with its unit and size, and whether a segment
    is the name of such a number: the nearest text to its left, or else what stands above it."""
    count = value.shape[0]
    index = torch.arange(count, device=value.device)
    alike = (unit_of[:, None] - unit_of[None]).abs() < 0.5
    alike = alike & ((size[:, None] / size[None] - 1).abs() < 0.25)
    rival = alike & ranked[None] & ranked[:, None]
    several = rival.float().sum(1) >= 2
    highest = ranked & several & (value >= torch.where(rival, value[None], -_FAR * _FAR).amax(1))
    lowest = ranked & several & (value <= torch.where(rival, value[None], _FAR * _FAR).amin(1))
    nearest = torch.where(to_the_left & ~numeric[None], index[None], -1).amax(1)
    name = torch.where(nearest >= 0, nearest, torch.where(has_above, above, -1))
    is_name = name[:, None] == index[None]  # [s of the number, s of its name]
    named = [(is_name & flag[:, None]).float().amax(0) for flag in (highest, lowest)]
    return torch.stack([highest.float(), lowest.float(), *named], dim=1)


def _units(ids: Tensor, weight: Tensor) -> Tensor:
    """[s]: a number for what stands beside the digits of each segment: the same for 4 kg and 17 kg, another for 4 %."""
    code = ids - (FIRST_LATIN - ord("!"))
    is_digit = (ids >= _DIGIT_0) & (ids < _DIGIT_0 + 10)
    is_mark = (code == ord(".")) | (code == ord(",")) | (code == ord("-")) | (code == ord("–")) | (code == ord("+"))
    return weight @ torch.where(is_digit | is_mark, torch.zeros_like(ids), ids).float()


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
