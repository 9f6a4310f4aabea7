"""What an equation or a sum that stands on the screen comes to, worked out beside the network as a calculator would.

Plain tensor code without weights, exported as it stands: digits become numbers, numbers and a letter become terms, terms
add up on each side of "=". Linear in one letter, or a calculation of numbers with + - × ÷; no parentheses or powers.
Small decoders can't learn long arithmetic (calculators beside them: Cobbe et al. 2021); copying a result they can.
"""

import torch
from torch import Tensor

from .codes import shifted
from .tokenizer import CHARACTERS, FIRST_CHARACTER

NOTHING = 1e7  # stands where there is no solution
SLOTS = 9  # places of a solution that is written out
HUNDREDTHS = 100  # solutions are kept in whole hundredths
_LARGEST = 9999.0
_LONGEST = 8  # digits of a number, with the commas in it


def solve_segments(ids: Tensor, segment: Tensor, white: Tensor) -> Tensor:
    """ids [n] of rows, segment [n] their segments from 0 on, white [n] bool -> [n] float: the solution of a row's segment
    in hundredths, or NOTHING."""
    length = ids.shape[0]
    dark = 1.0 - white.to(torch.float64)
    is_any = lambda characters: _is_any(ids, characters)
    digit = is_any("0123456789")
    plus, minus, equals = is_any("+"), is_any("-–—"), is_any("=")
    slash, cross, dot, comma, asked = is_any("/÷"), is_any("×*·"), is_any("."), is_any(","), is_any("?")
    letter = ((ids >= _id("a")) & (ids <= _id("z"))).to(torch.float64)
    before, after = _neighbour(digit, white, 1, length), _neighbour(digit, white, -1, length)
    times = is_any("x") * before * after  # 4 x 3
    letter, cross = letter - times, cross + times
    ends = dot * (1 - shifted(digit, -1, length))  # a full stop
    known = digit + plus + minus + equals + slash + cross + comma + asked + letter + ends

    start = torch.cat([torch.ones_like(segment[:1]), segment[1:] - segment[:-1]]).clamp(0, 1).to(torch.float64)
    thousands = comma * shifted(digit, 1, length) * shifted(digit, -1, length)
    value, is_first = _numbers(ids, digit, thousands, length)
    opens = (plus + minus + equals + start).clamp(0, 1)
    where = torch.nonzero(opens > 0)[:, 0]  # [terms]: where each begins; of float64 ONNX Runtime has none
    of_term = (opens.cumsum(0) - 1).long()
    divided = _neighbour(slash, white, 1, length)
    factor = is_first * torch.log(value.clamp(min=1e-9)) * (1 - 2 * divided)
    total = lambda each: _sums(each, where)
    numbers, letters = total(is_first), total(letter)
    size = torch.exp(total(factor)) * (numbers + letters > 0).to(torch.float64)
    sign = 1 - 2 * minus[where]
    right = _since_start(equals, start)[where]  # [terms]: after "="
    first_of_segment = torch.nonzero(start > 0)[:, 0]
    own = segment[where]  # [terms]
    belongs = (own[None] == segment[first_of_segment][:, None]).to(torch.float64)  # [segments, terms]
    sided = sign * size * (1 - 2 * right)
    slope, constant = belongs @ (sided * (letters > 0).to(torch.float64)), belongs @ (sided * (letters == 0).to(torch.float64))
    left = belongs @ (sign * size * (1 - right).clamp(0, 1) * (letters == 0).to(torch.float64))
    whole = lambda each: _sums(each, first_of_segment)
    has_letter = whole(letter) > 0
    result = torch.where(has_letter, -constant / torch.where(slope.abs() < 1e-9, torch.ones_like(slope), slope), left)

    alike = whole(letter * ids.to(torch.float64)) ** 2 - whole(letter) * whole(letter * ids.to(torch.float64) ** 2)
    operators = whole(plus + minus + cross + slash)
    is_sum = ~has_letter & (operators > 0) & (whole(is_first) > 1)
    is_equation = has_letter & (whole(equals) == 1) & (slope.abs() > 1e-9) & (whole(is_first) > 0)
    fine = (whole(dark * (1 - known)) == 0) & (alike.abs() < 0.5) & (whole(letter * shifted(letter, 1, length)) == 0)
    fine = fine & (belongs @ (letters > 1).to(torch.float64) == 0) & (whole(equals) < 2) & (is_sum | is_equation)
    hundredths = (result * HUNDREDTHS).round()
    exact = ((result * HUNDREDTHS - hundredths).abs() < 1e-4) & (result.abs() <= _LARGEST)
    solved = torch.where(fine & exact, hundredths + 0.0, torch.full_like(hundredths, NOTHING)).to(torch.float32)
    of_segment = (start.cumsum(0) - 1).long()
    return solved[of_segment]


def solution_slots(solution: Tensor, end: int, minus: int, point: int) -> Tensor:
    """[...] hundredths -> [..., SLOTS]: the symbol at each place of it, written out: 0-9, `minus`, `point`, then `end`."""
    negative = (solution < 0).to(solution.dtype)
    size = torch.where(solution.abs() >= NOTHING, torch.zeros_like(solution), solution.abs())
    units, rest = (size / HUNDREDTHS).floor(), size.remainder(HUNDREDTHS)
    count = 1 + (units >= 10).to(size.dtype) + (units >= 100).to(size.dtype) + (units >= 1000).to(size.dtype)
    tenths, hundredths = (rest / 10).floor(), rest.remainder(10)
    slots = []
    for place in range(SLOTS):
        power = count - 1 - (place - negative)  # of ten
        digit = units
        for lower in range(1, 4):
            digit = torch.where(power >= lower, (units / 10**lower).floor(), digit)
        symbol = torch.where(power >= 0, digit.remainder(10), torch.full_like(size, float(end)))
        symbol = torch.where((power == -1) & (rest > 0), torch.full_like(size, float(point)), symbol)
        symbol = torch.where((power == -2) & (rest > 0), tenths, symbol)
        symbol = torch.where((power == -3) & (hundredths > 0), hundredths, symbol)
        slots.append(torch.where(negative > 0, torch.full_like(size, float(minus)), symbol) if place == 0 else symbol)
    return torch.stack(slots, dim=-1)


def written(solution: float) -> str:
    """Hundredths as people write them."""
    return f"{solution / HUNDREDTHS:.2f}".rstrip("0").rstrip(".")


def _is_any(ids: Tensor, characters: str) -> Tensor:
    found = torch.zeros_like(ids, dtype=torch.float64)
    for character in characters:
        found = found + (ids == _id(character)).to(torch.float64)
    return found


def _id(character: str) -> int:
    return FIRST_CHARACTER + CHARACTERS.index(character)


def _neighbour(flag: Tensor, white: Tensor, by: int, length: Tensor | int) -> Tensor:
    """Whether the row before (1) or after (-1) has the flag, white space skipped."""
    near, far = shifted(flag, by, length), shifted(flag, 2 * by, length)
    between = shifted(white.to(flag.dtype), by, length)
    return torch.where(between > 0, far, near)


def _numbers(ids: Tensor, digit: Tensor, thousands: Tensor, length: Tensor | int) -> tuple[Tensor, Tensor]:
    """At the first digit of each number its value, and whether a number begins here. [n] each."""
    face = (ids - _id("0")).to(torch.float64) * digit
    inside = digit + thousands
    value, alive = face, digit
    for ahead in range(1, _LONGEST):
        alive = alive * shifted(inside, -ahead, length)
        grows = alive * shifted(digit, -ahead, length)
        value = torch.where(grows > 0, value * 10 + shifted(face, -ahead, length), value)
    return value, digit * (1 - shifted(inside, 1, length))


def _sums(each: Tensor, where: Tensor) -> Tensor:
    """[n], starts [k] in order, the first 0 -> [k]: the sum of each stretch from one start to the next."""
    total = torch.cat([torch.zeros_like(each[:1]), each.cumsum(0)])
    ends = torch.cat([where[1:], torch.ones_like(where[:1]) * each.shape[0]])
    return total[ends] - total[where]


def _since_start(flag: Tensor, start: Tensor) -> Tensor:
    """[n]: 1 from a flag on to the end of its stretch."""
    total = flag.cumsum(0)
    of_stretch = (start.cumsum(0) - 1).long()
    begun = (total - flag)[torch.nonzero(start > 0)[:, 0]][of_stretch]
    return (total - begun).clamp(0, 1)
