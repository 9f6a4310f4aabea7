"""Equations in one letter and sums, with what they come to: at most two decimals."""

import random
from dataclasses import dataclass
from fractions import Fraction

from ..boards.parts import Html, el

_LARGEST = 2000
_LETTERS = "xxxxxxyyznabktmp"


@dataclass(frozen=True)
class Problem:
    text: str
    solution: str  # "5", "-2.5"
    letter: str  # "" for a sum

    @property
    def solved(self) -> str:
        return f"{self.letter} = {self.solution}" if self.letter else self.solution


def some_problem(rng: random.Random, as_sum: bool, minus: str = "-", times: str = "×") -> Problem:
    while True:
        text, value, letter = _sum(rng) if as_sum else _equation(rng)
        if (value * 100).denominator == 1 and abs(value) <= _LARGEST:
            return Problem(text.replace("-", minus).replace("×", times), _written(value), letter)


def drawn(rng: random.Random, problem: Problem, number: str, serif: bool, size: float, tail: str = "") -> Html:
    """The problem as an element of its own with the id `problem` and `number`; letters in italics if `serif`."""
    pieces = [el(c, tag="i") if c.isalpha() and serif else c for c in problem.text]
    family = "font-family:'Liberation Serif','EB Garamond',serif;" if serif else ""
    return el([*pieces, tail], tag="span", equation=problem.solved, id=f"problem{number}", css=f"{family}font-size:{size}px;white-space:nowrap;line-height:1.4")


def _equation(rng: random.Random) -> tuple[str, Fraction, str]:
    x, a, b, c, d = rng.choice(_LETTERS), rng.randrange(2, 13), rng.randrange(1, 40), rng.randrange(1, 60), rng.randrange(2, 12)
    sign = rng.choice([1, 1, -1])
    plus = "+" if sign > 0 else "-"
    shape = rng.randrange(9)
    if shape <= 1:
        return f"{a}{x} {plus} {b} = {c}", Fraction(c - sign * b, a), x
    if shape == 2:
        return f"{b} - {a}{x} = {c}", Fraction(b - c, a), x
    if shape == 3:
        return f"{x}/{a} = {d}", Fraction(a * d), x
    if shape == 4:
        return f"{a}({x} {plus} {d}) = {c}", Fraction(c, a) - sign * d, x
    if shape == 5 and a != d:
        return f"{a}{x} {plus} {b} = {d}{x} + {c}", Fraction(c - sign * b, a - d), x
    if shape == 6:
        return f"{x} {plus} {b} = {c}", Fraction(c - sign * b), x
    if shape == 7:
        return f"{c} = {a}{x} {plus} {b}", Fraction(c - sign * b, a), x
    return f"{x}/{a} {plus} {b} = {c}", Fraction((c - sign * b) * a), x


def _sum(rng: random.Random) -> tuple[str, Fraction, str]:
    a, b, c = rng.randrange(2, 13), rng.randrange(2, 100), rng.randrange(2, 300)
    shape = rng.randrange(8)
    if shape == 0:
        return f"{b} × {a}", Fraction(a * b), ""
    if shape == 1:
        return f"{a * b} ÷ {a} + {c}", Fraction(b + c), ""
    if shape == 2:
        return f"{c} + {b} - {a}", Fraction(c + b - a), ""
    if shape == 3:
        return f"{c + b} - {b}", Fraction(c), ""
    if shape == 4:
        return f"{a} × ({b} + {c})", Fraction(a * (b + c)), ""
    if shape == 5:
        return f"({c} - {b}) × {a}", Fraction((c - b) * a), ""
    if shape == 6:
        return f"{c} + {a} × {b}", Fraction(c + a * b), ""
    return f"{c / 4 + b:g} + {b / 10:g}", Fraction(c, 4) + b + Fraction(b, 10), ""


def _written(value: Fraction) -> str:
    return f"{float(value):.2f}".rstrip("0").rstrip(".")
