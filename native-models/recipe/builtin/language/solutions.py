"""What an equation or a sum that stands on the screen comes to, worked out beside the network as a calculator would.

Plain tensor code without weights, exported as it stands: digits become numbers, numbers and a letter become terms, terms
add up on each side of "=". Linear in one letter, or a calculation of numbers with + - × ÷; no parentheses or powers.
Small decoders can't learn long arithmetic (calculators beside them: Cobbe et al. 2021); copying a result they can.
"""

from functools import cache
from string import ascii_lowercase

import torch
from torch import Tensor

from .tokenizer import CHARACTERS, FIRST_CHARACTER, SPACE_ID, VOCABULARY_SIZE

NOTHING = 1e7  # stands where there is no solution
SLOTS = 9  # places of a solution that is written out
HUNDREDTHS = 100  # solutions are kept in whole hundredths
_LARGEST = 9999.0
_MARGIN = 2  # rows
_KINDS = 11
_LONGEST = 8  # digits of a number
_LN_10 = 2.302585092994046


def solve_segments(ids: Tensor, segment: Tensor, white: Tensor) -> Tensor:
    """ids [n] of rows, segment [n] their segments from 0 on, white [n] bool -> [n] float: the solution of a row's segment
    in hundredths, or NOTHING."""
    ids, segment, white = _with_margin(ids, segment, white)
    digit, plus, minus, equals, slash, cross, dot, comma, asked, letter, x = _classes().index_select(1, ids).unbind(0)
    dark = 1.0 - white
    times = x * _neighbour(digit, white, 1) * _neighbour(digit, white, -1)  # 4 x 3
    letter, cross = letter - times, cross + times
    thousands = comma * _shifted(digit, 1) * _shifted(digit, -1)
    value, is_first = _numbers(ids, digit, thousands)
    power = 1 - 2 * _neighbour(slash, white, 1)  # of a factor

    start = torch.cat([segment[:1] * 0 + 1, segment[1:] - segment[:-1]]).clamp(0, 1).to(torch.float64)
    opens = torch.nonzero((plus + minus + equals + start) > 0)[:, 0]  # [terms]: where each begins
    begins = torch.nonzero(start > 0)[:, 0]  # [segments]
    factor = is_first * torch.log(value.clamp(min=1e-9)) * power
    factors, numbers, letters = _sums(torch.stack([factor, is_first, letter]), opens)
    term = torch.exp(factors) * ((numbers + letters) > 0) * (1 - 2 * minus.index_select(0, opens))
    of_term = segment.index_select(0, opens)
    belongs = (of_term[None] == segment.index_select(0, begins)[:, None]).to(torch.float64)  # [segments, terms]
    so_far = equals.cumsum(0)
    before = (so_far - equals).index_select(0, begins).index_select(0, of_term - segment[:1])
    right = (so_far.index_select(0, opens) - before).clamp(0, 1)  # after "="
    is_plain = (letters < 0.5).to(torch.float64)
    sided = term * (1 - 2 * right)
    parts = torch.stack([sided * (1 - is_plain), sided * is_plain, term * (1 - right) * is_plain, (letters > 1.5).to(torch.float64)])
    slope, constant, left, powers = (parts @ belongs.T).unbind(0)

    ends = dot * (1 - _shifted(digit, -1))  # a full stop
    unknown = dark - (digit + plus + minus + equals + slash + cross + comma + asked + letter + ends)
    place = letter * (ids - _id("a"))
    words = letter * _shifted(letter, 1)
    each = torch.stack([letter, place, place * place, plus + minus + cross + slash, is_first, equals, unknown + words])
    letters, places, squares, operators, numbers, equal, strange = _sums(each, begins)
    has_letter = letters > 0.5
    is_sum = ~has_letter & (operators > 0.5) & (numbers > 1.5)
    is_equation = has_letter & (equal > 0.5) & (slope.abs() > 1e-9) & (numbers > 0.5)
    one_letter = (places * places - letters * squares).abs() < 0.5
    fine = (strange < 0.5) & one_letter & (powers < 0.5) & (equal < 1.5) & (is_sum | is_equation)
    result = torch.where(has_letter, -constant / (slope + (slope.abs() <= 1e-9)), left)
    hundredths = (result * HUNDREDTHS).round()
    exact = ((result * HUNDREDTHS - hundredths).abs() < 1e-4) & (result.abs() <= _LARGEST)
    solved = torch.where(fine & exact, hundredths, NOTHING).to(torch.float32) + 0.0
    return solved.index_select(0, segment - segment[:1])[:-_MARGIN]


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


def _id(character: str) -> int:
    return FIRST_CHARACTER + CHARACTERS.index(character)


def _with_margin(ids: Tensor, segment: Tensor, white: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """With white space behind, so that there are never fewer rows than `_shifted` moves by."""
    spaces = torch.full((_MARGIN,), SPACE_ID, dtype=ids.dtype, device=ids.device)
    return (
        torch.cat([ids, spaces]),
        torch.cat([segment, segment[-1:].expand(_MARGIN)]),
        torch.cat([white.to(torch.float64), (spaces > 0).to(torch.float64)]),
    )


@cache
def _classes() -> Tensor:
    """[_KINDS, vocabulary]: what each token is to a calculator."""
    classes = ["0123456789", "+", "-–—", "=", "/÷", "×*·", ".", ",", "?", ascii_lowercase, "x"]
    table = torch.zeros(_KINDS, VOCABULARY_SIZE, dtype=torch.float64)
    for index, characters in enumerate(classes):
        table[index, [_id(character) for character in characters]] = 1.0
    return table


def _shifted(x: Tensor, by: int) -> Tensor:
    """[..., n] moved `by` places on, n at least as many; zeros come in. Few operations: a graph of them is loaded at each start."""
    nothing = torch.zeros(*x.shape[:-1], abs(by), dtype=x.dtype, device=x.device)
    return torch.cat([nothing, x[..., :-by]] if by > 0 else [x[..., -by:], nothing], dim=-1)


def _neighbour(flag: Tensor, white: Tensor, by: int) -> Tensor:
    """Whether the row before (1) or after (-1) has the flag, white space skipped."""
    return torch.where(_shifted(white, by) > 0, _shifted(flag, 2 * by), _shifted(flag, by))


def _numbers(ids: Tensor, digit: Tensor, thousands: Tensor) -> tuple[Tensor, Tensor]:
    """At each row the value of the number that began last, and whether one begins here. [n] each."""
    is_first = digit * (1 - _shifted(digit + thousands, 1))
    opens = torch.cat([torch.ones_like(is_first[:1]), is_first[1:]])
    where, number = torch.nonzero(opens > 0)[:, 0], (opens.cumsum(0) - 1).long()
    until = digit.cumsum(0)
    last = torch.cat([until.index_select(0, where[1:]) - 1, until[-1:]])  # digits up to each number's end
    to_the_right = last.index_select(0, number) - until
    worth = digit * (ids - _id("0")) * torch.exp(to_the_right.clamp(0, _LONGEST) * _LN_10)
    return _sums(worth[None], where)[0].index_select(0, number), is_first


def _sums(each: Tensor, where: Tensor) -> tuple[Tensor, ...]:
    """[k, n], starts [m] in order, the first 0 -> k of [m]: the sum of each stretch from one start to the next."""
    total = torch.cat([torch.zeros(each.shape[0], 1, dtype=each.dtype, device=each.device), each.cumsum(1)], dim=1)
    at_start = total.index_select(1, where)
    return (torch.cat([at_start[:, 1:], total[:, -1:]], dim=1) - at_start).unbind(0)
