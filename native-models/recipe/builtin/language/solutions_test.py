"""Equations and sums are solved as a calculator would, and nothing else is."""

import unittest

import torch

from .solutions import NOTHING, solution_slots, solve_segments, written
from .tokenizer import NEWLINE_ID, SPACE_ID, encode

_CASES = {
    "3x + 5 = 20": "5", "2x - 7 = 3": "5", "x = 4": "4", "12 = 4y": "3", "x/3 = 5": "15", "7 - x = 2": "5", "5x = 2x + 9": "3",
    "-2n = 8": "-4", "4x = 10": "2.5", "8x=2": "0.25", "12 + 7 =": "19", "6 × 7 = ?": "42", "81 ÷ 9": "9", "4 x 3 = ?": "12",
    "5 - 9 =": "-4", "2 × 3 + 4": "10", "1,200 + 300": "1500", "3x + 5 = 20.": "5", "10 + 0 =": "10", "x - 4 = -9": "-5",
    "Total": None, "3 items": None, "xy = 4": None, "2(x + 1) = 6": None, "x + y = 3": None, "42": None, "x = x": None, "1 = 2 = 3": None,
    "x * x = 4": None, "1 ÷ 3": None,
}  # fmt: skip


class SolutionsTest(unittest.TestCase):
    def test_each_alone_and_all_on_one_page(self) -> None:
        ids, segment = [], []
        for number, text in enumerate(_CASES):
            self.assertEqual(_solved(text), _CASES[text], text)
            ids += encode(text + "\n")
            segment += [number] * (len(text) + 1)
        together = _solve(ids, segment)
        at = 0
        for text, expected in _CASES.items():
            self.assertEqual(_text(together[at]), expected, text)
            at += len(text) + 1

    def test_one_row_is_enough(self) -> None:
        self.assertIsNone(_solved("5"))

    def test_slots_spell_the_solution(self) -> None:
        for hundredths in (0, 5, 500, 1900, -400, 250, 25, -1234, 999900, 10050):
            symbols = solution_slots(torch.tensor([float(hundredths)]), 13, 12, 14)[0].int().tolist()
            spelled = "".join({12: "-", 13: "", 14: "."}.get(symbol, str(symbol)) for symbol in symbols)
            self.assertEqual(spelled, written(hundredths))
            self.assertEqual(symbols[len(spelled)], 13)


def _solve(ids: list[int], segment: list[int]) -> torch.Tensor:
    tokens = torch.tensor(ids)
    return solve_segments(tokens, torch.tensor(segment), (tokens == SPACE_ID) | (tokens == NEWLINE_ID))


def _solved(text: str) -> str | None:
    ids = encode(text)
    return _text(_solve(ids, [0] * len(ids))[0])


def _text(solution: torch.Tensor) -> str | None:
    return None if float(solution) == NOTHING else written(float(solution))


if __name__ == "__main__":
    unittest.main()
