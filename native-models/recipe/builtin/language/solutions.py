"""What an equation or a sum that stands on the screen comes to, worked out beside the network as a calculator would.

Plain tensor code without weights, exported as it stands: digits become numbers, numbers and a letter become terms, terms
add up within parentheses (one level) and on each side of "=". Linear in one letter, or a calculation of numbers; no powers.
A wrong solution costs more than none: what has a shape that sums share with dates, ranges, sizes or scores is left alone.
Small decoders can't learn long arithmetic (calculators beside them: Cobbe et al. 2021); copying a result they can.
"""

from functools import cache
from string import ascii_lowercase, ascii_uppercase

import numpy as np
import torch
from torch import Tensor

from .tokenizer import CHARACTERS, FIRST_CHARACTER, FIRST_SYLLABLE, TAB_ID, VOCABULARY_SIZE, encode

NOTHING = 1e7  # stands where there is no solution
SLOTS = 9  # places of a solution that is written out
HUNDREDTHS = 100  # solutions are kept in whole hundredths
_LARGEST = 9999.0
_LARGEST_TERM = 1e6  # sums run over the whole screen: larger ones would cost the others their last digits
_LONGEST = 8  # digits of a number
_LN_10 = 2.302585092994046
_ZERO = 1e-9  # has a logarithm
_LETTERS = ascii_lowercase.replace("l", "").replace("o", "")  # those two are digits that were misread
_KINDS = ["0123456789", "+", "-–—~", "=", "/÷", "×*·•", ".", ",", "?_", "(", ")", ":→]", _LETTERS, "—~", "/", ",;.", ascii_lowercase + ascii_uppercase]
_SYNTAX, _SHIFTED = 13, 17  # the first kinds, of which neighbours are looked at
_ORDERS = {  # words that an exercise follows, colon or not; two halves make one
    "solve": 1.0, "calculate": 1.0, "compute": 1.0, "evaluate": 1.0, "simplify": 1.0, "equation": 1.0, "work": 0.5, "out": 0.5, "what": 0.5, "is": 0.5,
    "계산": 1.0, "풀이": 1.0, "계산하시오": 1.0, "계산하세요": 1.0, "푸시오": 1.0, "푸세요": 1.0, "방정식": 1.0,
}  # fmt: skip
_LABELS = ["problem", "question", "exercise", "task", "no", "nr", "ex", "number", "문제", "번호"]  # words that its number follows
_LABEL_LENGTH = 4  # "(12)"


def solve_segments(ids: Tensor, segment: Tensor, white: Tensor) -> Tensor:
    """ids [n] of rows, segment [n] their segments from 0 on, white [n] bool -> [n] float: the solution of a row's segment
    in hundredths, or NOTHING."""
    start = torch.cat([torch.ones_like(segment[:1]), segment[1:] - segment[:-1]]).clamp(0, 1).to(torch.float64)
    blank = white.to(torch.float64)
    rank, hints = (start.cumsum(0) - 1).long(), _hints().index_select(1, ids)
    likely = (_summed(hints, torch.nonzero(start > 0)[:, 0]).amin(0) > 0).to(torch.float64)
    likely = torch.cat([torch.ones_like(likely[:1]), likely[1:]])  # segments worth a look, never none
    # White space goes, but a segment's first row stays.
    kept = torch.nonzero((start + 1 - blank) * likely.index_select(0, rank) > 0)[:, 0]
    before = torch.stack([_shifted(blank, 1), _shifted((ids == TAB_ID).to(torch.float64), 1)]) * (1 - start)
    first, dark, gap, tab = torch.stack([start, 1 - blank, *before.unbind(0)]).index_select(1, kept).unbind(0)
    ids, begins = ids.index_select(0, kept), torch.nonzero(first > 0)[:, 0]
    of = (first.cumsum(0) - 1).long()  # which segment
    ids, sizes = _reread(ids, first, gap)
    kinds = _classes().index_select(1, ids)
    before = _shifted(kinds[:_SHIFTED], 1) * (1 - first)
    after = _shifted(kinds[:_SHIFTED] * (1 - first), -1)
    formula, unknown, evident, ordered, introduced = _formula(kinds, before.unbind(0), after.unbind(0), first, gap, tab, dark, begins, of)

    kinds = kinds * formula
    digit, plus, minus, equals, slash, cross, dot, comma, asked, opened, closed, _, letter, dash, stroke, _, _, place, _, worth = kinds.unbind(0)
    p, n = (before[:_SYNTAX] * _shifted(formula, 1)).unbind(0), (after[:_SYNTAX] * _shifted(formula, -1)).unbind(0)
    near, next_gap = 1 - gap, _shifted(gap, -1)
    tight = 1 - next_gap
    joint = (dot + comma) * p[0] * n[0] * near * tight
    is_first = digit * (1 - (p[0] + _shifted(joint, 1)) * near)
    value, divides, ill_formed = _numbers(digit, worth, joint * dot, joint * comma, is_first, p[4])

    # What may stand beside what.
    is_last = 1 - (n[0] + n[1] + n[2] + n[3] + n[4] + n[5] + n[6] + n[8] + n[9] + n[10] + n[12])
    ends_before, begins_after = p[0] + p[10] + p[12], n[0] + n[9] + n[12]
    operator = plus + minus + cross + slash
    ends = (dot + 0.0) * (1 - joint) * is_last  # a full stop
    blank_at_end = asked * (p[3] + p[8] + is_last * ends_before) * torch.maximum(n[8], is_last)
    known = digit + operator + equals + joint + opened + closed + letter + ends + (blank_at_end > 0).to(torch.float64)
    wrong = torch.stack(
        [
            formula - known,
            (plus + cross + slash + equals) * (1 - ends_before),
            operator * (1 - begins_after),
            minus * (1 - ends_before) * (p[1] + p[2] + p[4] + p[5] + introduced * next_gap * (1 - p[3] - p[9])),
            slash * n[12],
            is_first * (p[0] + p[10] + p[12]),
            letter * (p[12] + gap * p[10] + near * p[0] * _shifted(divides, 1)),
            opened * (p[12] + p[10] + p[0] * _shifted(divides, 1) + 1 - n[0] - n[2] - n[12]),
            closed * (1 - p[0] - p[12]),
            equals * (n[1] + n[4] + n[5] + n[10]),
            ill_formed + is_first * (value >= _LARGEST_TERM),
        ]
    )
    so_far = _within(torch.stack([opened - closed, equals]), begins, of)
    depth, sided = so_far.unbind(0)
    inside = depth.clamp(0, 1)
    astray = (wrong.clamp(min=0).sum(0) + (depth * (depth - 1) > 0.5) + equals * inside) * dark
    factor = is_first * torch.log(value.clamp(min=_ZERO)) * (1 - 2 * p[4])
    slope, constant, left, powers = _sides(first, plus + minus + equals, minus, opened, opened * p[4], factor, is_first, letter, inside, sided)

    beside = opened * (p[0] + p[5] + p[4]) + closed * (n[5] + n[4])  # a factor or divisor of parentheses
    places = letter * place + unknown
    untidy = torch.clamp(near + tight, max=1)
    each = torch.stack(
        [
            letter + (unknown > 0), places, places * places, operator + beside, (operator + beside) * (1 - sided), is_first, equals,
            equals * (is_last + n[8]), opened - closed, astray, beside, minus * untidy + dash + stroke * untidy, sizes + cross * untidy,
            plus, minus, stroke,
        ]
    )  # fmt: skip
    letters, places, squares, operators, at_left, numbers, equal, unfinished, unclosed, strange, groups, ranges, spans, adds, takes, strokes = _sums(
        each, begins
    )
    has_letter = letters > 0.5
    result = torch.where(has_letter, -constant / (slope + (slope.abs() <= 1e-6)), left)
    evident, ordered, introduced = (flag.index_select(0, begins) for flag in (evident, ordered, introduced))
    is_order = ordered > 0.9
    no_range = ((ranges < 0.5) & ((spans < 0.5) | (evident > 0.5) | (adds > 0.5))) | (groups > 0.5)
    no_score = ((takes < 0.5) | (result > -1e-6)) & ((strokes < 0.5) | (groups > 0.5) | (result > 1 + 1e-6))
    alone = ((introduced < 0.5) | (evident > 0.5)) & no_range & no_score
    is_sum = ~has_letter & (operators > 0.5) & (numbers > 1.5) & (at_left > 0.5) & ((equal > 0.5) | is_order | alone)
    one_letter = (places * places - letters * squares).abs() < 0.5
    is_equation = has_letter & (equal > 0.5) & (unfinished < 0.5) & (slope.abs() > 1e-6) & (numbers > 0.5) & one_letter
    fine = (strange < 0.5) & (unclosed.abs() < 0.5) & (powers < 0.5) & (equal < 1.5) & (is_sum | is_equation)
    hundredths = (result * HUNDREDTHS).round()
    exact = ((result * HUNDREDTHS - hundredths).abs() < 1e-4) & (result.abs() <= _LARGEST)
    solved = torch.where(fine & exact, hundredths, NOTHING).to(torch.float32) + 0.0
    solved = torch.where(likely > 0, solved.index_select(0, (likely.cumsum(0) - 1).long()), NOTHING)
    return solved.index_select(0, rank)


def solution_slots(solution: Tensor, end: int, minus: int, point: int) -> Tensor:
    """[...] hundredths -> [..., SLOTS]: the symbol at each place of it, written out: 0-9, `minus`, `point`, then `end`."""
    known = solution.abs() < NOTHING
    negative = ((solution < 0) & known)[..., None].to(solution.dtype)
    size = torch.where(known, solution.abs(), torch.zeros_like(solution))[..., None]
    tens = torch.tensor([1.0, 10.0, 100.0, 1000.0], device=solution.device)
    units, rest = (size / HUNDREDTHS).floor(), size.remainder(HUNDREDTHS)
    count = 1 + (units >= tens[1:]).to(size.dtype).sum(-1, keepdim=True)
    place = torch.arange(SLOTS, device=solution.device).to(size.dtype)
    power = count - 1 - (place - negative)  # of ten
    digit = (units / tens[power.clamp(0, 3).long()]).floor().remainder(10)
    fraction = torch.where(power > -1.5, torch.full_like(size, float(point)), torch.where(power > -2.5, (rest / 10).floor(), rest.remainder(10)))
    is_fraction = ((rest > 0) & (power >= -2)) | ((rest.remainder(10) > 0) & (power >= -3))
    symbol = torch.where(power >= 0, digit, torch.where(is_fraction, fraction, torch.full_like(size, float(end))))
    return torch.where((negative > 0) & (place == 0), torch.full_like(size, float(minus)), symbol)


def written(solution: float) -> str:
    """Hundredths as people write them."""
    return f"{solution / HUNDREDTHS:.2f}".rstrip("0").rstrip(".")


def _reread(ids: Tensor, first: Tensor, gap: Tensor) -> tuple[Tensor, Tensor]:
    """Glyphs that only their neighbours tell apart, as what they must be: O and l within a number, X, a cross that is
    written as the letter x; and where that cross stands, as sizes are written with it too."""
    near, next_gap, onward = (1 - gap) * (1 - first), _shifted(gap, -1), 1 - _shifted(first, -1)
    is_digit, is_o, is_l, is_x, is_open, is_close, is_letter = _likely().index_select(1, ids).unbind(0)
    o = is_o * near * torch.maximum(_shifted(is_digit, 1), _shifted(is_o * near * _shifted(is_digit, 1), 1))
    one = is_l * (1 - next_gap) * onward * _shifted(is_digit, -1) * (1 - near * _shifted(is_letter, 1))
    is_digit = is_digit + o + one
    before = (_shifted(is_digit, 1) + gap * _shifted(is_close, 1)) * (1 - first)
    after = (_shifted(is_digit, -1) + next_gap * _shifted(is_open, -1)) * onward
    times = is_x * before * after * (1 - (gap - next_gap).abs())
    as_x = torch.where((is_x > 0), torch.where(times > 0, _id("×"), _id("x")), ids)
    return torch.where(o > 0, _id("0"), torch.where(one > 0, _id("1"), as_x)), times


def _formula(kinds, p, n, first, gap, tab, dark, begins, of) -> tuple[Tensor, ...]:
    """Which rows are the equation or sum itself: not its number, an order before it, or "x = ?" after it; the letter of
    that "x = ?", where it stands; whether a label
    with a mark such as "1)" shows that it is an exercise, how much of an order there is, and whether anything is before it.
    All [m], the last three the same for each row of a segment."""
    digit, plus, minus, equals, slash, cross, dot, comma, asked, opened, closed, mark, letter, _, _, parts, alpha, place, spelling, _ = kinds.unbind(0)
    onward, next_gap = 1 - _shifted(first, -1), _shifted(gap, -1)
    word_first = alpha * (1 - p[16] * (1 - gap))
    word_last = alpha * (1 - n[16] * (1 - next_gap))
    order, label = _words(alpha, spelling, word_first, word_last)
    operator = plus + minus + equals + slash + cross
    each = torch.stack([operator, opened - closed, order, label, dark, letter + digit])
    used, depth, orders, labels, length, _ = _within(each, begins, of).unbind(0)
    unary = n[2] * (1 - _shifted(_shifted(gap, -1), -1))
    begins_next = n[0] + n[12] + n[9] + unary
    named = closed * ((depth < -0.5) | ((length <= _LABEL_LENGTH) & (next_gap * begins_next > 0)))
    pointed = (dot * next_gap + mark * torch.maximum(next_gap, 1 - p[0])) * onward
    bullet = cross * (used - operator < 0.5) * next_gap * (length < 1.5)
    told = word_last * (order > 0.4) * (orders > 0.9) * (next_gap + n[9])
    numbered = digit * next_gap * torch.maximum(n[0] * (labels > 0.5), _shifted(tab, -1) * begins_next)
    no_operator = (used < 0.5).to(kinds.dtype)
    cuts = torch.maximum((((named + pointed + told + numbered) * no_operator) > 0).to(kinds.dtype), bullet)
    marks = (named + pointed) * no_operator * (p[0] + p[16] * _shifted(word_first, 1)) * ((length <= _LABEL_LENGTH) | (labels > 0.5))
    so_far = _within(torch.stack([cuts]), begins, of)[0]
    total, evident, ordered = _summed(torch.stack([cuts, marks, order]), begins).index_select(1, of).unbind(0)
    prefix = (total - so_far + cuts > 0.5).to(kinds.dtype)
    # "; x = ?"
    wanted = letter * torch.maximum(p[15], tab) * n[3] * _shifted(asked * (1 - _shifted(1 - first, -1) * _shifted(dark, -1)), -2) * (used > 0.5)
    after = torch.maximum(wanted, _shifted(wanted, 1)) + _shifted(wanted, 2) + _shifted(wanted, -1) * parts
    return dark * (1 - prefix) * (1 - after.clamp(max=1)), wanted * place, evident, ordered, (total > 0.5).to(kinds.dtype)


def _words(alpha: Tensor, sign: Tensor, word_first: Tensor, word_last: Tensor) -> tuple[Tensor, Tensor]:
    """At each word's last row: how much of an order it is, and whether it is a label. [m] each."""
    where = torch.nonzero(torch.cat([torch.ones_like(word_first[:1]), word_first[1:]]) > 0)[:, 0]
    word = (torch.cat([torch.ones_like(word_first[:1]), word_first[1:]]).cumsum(0) - 1).long()
    place = torch.arange(alpha.shape[0], device=alpha.device) - where.index_select(0, word) + 1
    spelled = _sums((alpha * sign * place)[None], where)[0].index_select(0, word)
    signs, orders = _word_signs()
    same = ((spelled[None] - signs[:, None]).abs() < 1e-7).to(alpha.dtype) * word_last
    return (orders @ same).unbind(0)


def _sides(first, signs, minus, opened, divided, factor, is_first, letter, inside, sided) -> tuple[Tensor, ...]:
    """Of each segment: how often the letter and how much else there is, left minus right; what the left comes to; and
    whether something is no linear term. A term may hold one pair of parentheses, whose inner terms add up first."""
    outside = 1 - inside
    outer = torch.clamp(first + signs * outside, max=1)
    pieces = torch.nonzero(outer + opened + signs * inside > 0)[:, 0]  # terms, and those within parentheses
    terms = torch.nonzero(outer > 0)[:, 0]
    first_pieces = torch.nonzero(outer.index_select(0, pieces) > 0)[:, 0]
    sign = 1 - 2 * minus
    factors, numbers, letters = _sums(torch.stack([factor, is_first, letter]) * inside, pieces)
    within = _product(factors) * (numbers + letters > 0.5) * sign.index_select(0, pieces)
    has_letter = (letters > 0.5).to(factor.dtype)
    large = (factors > _LN_10 * 6).to(factor.dtype)
    group_slope, group_constant, squares = _sums(torch.stack([within * has_letter, within * (1 - has_letter), (letters > 1.5) + large]), first_pieces)
    both = torch.stack([factor * outside, is_first * outside, letter * outside, opened, divided])
    factors, numbers, letters, groups, divided = _sums(both, terms)
    of_group, by_group, is_letter = groups > 0.5, divided > 0.5, (letters > 0.5).to(factor.dtype)
    nil = group_constant.abs() < 1e-6
    size = torch.where(by_group, 1 / (group_constant + nil), group_constant)
    size = torch.where(of_group, size, (numbers + letters > 0.5).to(factor.dtype))
    rise = torch.where(of_group, group_slope, torch.zeros_like(size))
    term = _product(factors) * sign.index_select(0, terms)
    bent = (letters > 1.5) | (groups > 1.5) | (squares > 0.5) | ((rise.abs() > 0) & ((letters > 0.5) | by_group)) | (by_group & nil) | (factors > _LN_10 * 6)
    right = sided.index_select(0, terms).clamp(0, 1)
    slope, constant = term * (rise * (1 - is_letter) + size * is_letter), term * size * (1 - is_letter)
    each = torch.stack([slope * (1 - 2 * right), constant * (1 - 2 * right), constant * (1 - right), bent.to(factor.dtype)])
    return _sums(each, torch.nonzero(first.index_select(0, terms) > 0)[:, 0])


def _product(logarithms: Tensor) -> Tensor:
    return torch.exp(logarithms.clamp(max=_LN_10 * 6))


def _id(character: str) -> int:
    return FIRST_CHARACTER + CHARACTERS.index(character)


@cache
def _classes() -> Tensor:
    """[kinds + 3, vocabulary]: what each token is to a calculator; which letter, a number to spell words with, its digit."""
    table = np.zeros((len(_KINDS) + 3, VOCABULARY_SIZE))
    for index, characters in enumerate(_KINDS):
        table[index, [_id(character) for character in characters]] = 1.0
    table[-4, FIRST_SYLLABLE:] = 1.0
    for index, character in enumerate(_LETTERS):
        table[-3, _id(character)] = index + 1.0
    table[-2] = _spellings(np.arange(VOCABULARY_SIZE))
    for upper, lower in zip(ascii_uppercase, ascii_lowercase, strict=True):
        table[-2, _id(upper)] = table[-2, _id(lower)]
    for value in range(10):
        table[-1, _id(str(value))] = value
    return torch.from_numpy(table)


@cache
def _hints() -> Tensor:
    """[2, vocabulary]: digits, and signs between numbers; without both there is nothing to work out."""
    table = np.zeros((2, VOCABULARY_SIZE))
    for index, characters in enumerate(["0123456789", "+-–—~=/÷×*·•xX"]):
        table[index, [_id(character) for character in characters]] = 1.0
    return torch.from_numpy(table)


@cache
def _likely() -> Tensor:
    """[7, vocabulary]: for `_reread`."""
    table = np.zeros((7, VOCABULARY_SIZE))
    for index, characters in enumerate(["0123456789", "O", "lI", "xX", "(", ")", ascii_lowercase + ascii_uppercase]):
        table[index, [_id(character) for character in characters]] = 1.0
    return torch.from_numpy(table)


def _spellings(ids: np.ndarray) -> np.ndarray:
    """Fractions of the golden ratio: sums of a few of them hardly ever agree."""
    return ids * 0.6180339887498949 % 1.0 + 0.1


@cache
def _word_signs() -> tuple[Tensor, Tensor]:
    """[words] what they are spelled as, [2, words] how much of an order and of a label each is."""
    words = [*_ORDERS, *_LABELS]
    spelled = [_spellings(np.array(encode(word))) @ np.arange(1, len(word) + 1) for word in words]
    orders = [[*_ORDERS.values(), *[0.0] * len(_LABELS)], [*[0.0] * len(_ORDERS), *[1.0] * len(_LABELS)]]
    return torch.from_numpy(np.array(spelled)), torch.from_numpy(np.array(orders))


def _shifted(x: Tensor, by: int) -> Tensor:
    """[..., n] moved `by` places on; zeros come in. Few operations: a graph of them is loaded at each start."""
    nothing = torch.zeros(*x.shape[:-1], abs(by), dtype=x.dtype, device=x.device)
    return torch.cat([nothing, x], dim=-1)[..., :-by] if by > 0 else torch.cat([x, nothing], dim=-1)[..., -by:]


def _numbers(digit, worth, points, thousands, is_first, divided) -> tuple[Tensor, Tensor, Tensor]:
    """At each row: the value of the number that began last, whether that is divided by, and what is no number. [m] each."""
    opens = torch.cat([torch.ones_like(is_first[:1]), is_first[1:]])
    where, number = torch.nonzero(opens > 0)[:, 0], (opens.cumsum(0) - 1).long()
    until = digit.cumsum(0)
    last = torch.cat([until.index_select(0, where[1:]) - 1, until[-1:]])  # digits up to each number's end
    to_the_right = last.index_select(0, number) - until
    whole = digit * worth * torch.exp(to_the_right.clamp(0, _LONGEST) * _LN_10).round()
    each = _summed(torch.stack([whole, points * to_the_right, points, is_first * divided]), where).index_select(1, number)
    decimals = each[1].clamp(0, _LONGEST)
    value = each[0].round() * torch.exp(-decimals * _LN_10)
    ungrouped = thousands * ((to_the_right - decimals).remainder(3) + (to_the_right - decimals < 0.5) > 0.5)
    padded = is_first * (worth < 0.5) * _shifted(digit * (1 - is_first), -1)  # 07
    return value, each[3], points * (each[2] > 1.5) + ungrouped + padded + digit * (to_the_right > _LONGEST)


def _within(each: Tensor, begins: Tensor, of: Tensor) -> Tensor:
    """[k, m] summed up from each segment's first row on, the row itself too."""
    total = each.cumsum(1)
    return total - (total - each).index_select(1, begins).index_select(1, of)


def _sums(each: Tensor, where: Tensor) -> tuple[Tensor, ...]:
    return _summed(each, where).unbind(0)


def _summed(each: Tensor, where: Tensor) -> Tensor:
    """[k, n], starts [m] in order, the first 0 -> [k, m]: the sum of each stretch from one start to the next."""
    total = each.cumsum(1)
    at_start = (total - each).index_select(1, where)
    return torch.cat([at_start[:, 1:], total[:, -1:]], dim=1) - at_start
