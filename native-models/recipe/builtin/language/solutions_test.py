"""Equations and sums are solved as a calculator would, and nothing else is."""

import unittest

import torch

from .solutions import NOTHING, solution_slots, solve_segments, written
from .tokenizer import NEWLINE_ID, SPACE_ID, TAB_ID, encode

_CASES = {
    "3x + 5 = 20": "5", "2x - 7 = 3": "5", "x = 4": "4", "12 = 4y": "3", "x/3 = 5": "15", "7 - x = 2": "5", "5x = 2x + 9": "3",
    "-2n = 8": "-4", "4x = 10": "2.5", "8x=2": "0.25", "12 + 7 =": "19", "6 × 7 = ?": "42", "81 ÷ 9": "9", "4 x 3 = ?": "12",
    "5 - 9 =": "-4", "2 × 3 + 4": "10", "1,200 + 300": "1500", "3x + 5 = 20.": "5", "10 + 0 =": "10", "x - 4 = -9": "-5",
    "Total": None, "3 items": None, "xy = 4": None, "x + y = 3": None, "42": None, "x = x": None, "1 = 2 = 3": None,
    "x * x = 4": None, "1 ÷ 3": None, "2.5 + 1.25 =": "3.75", "0.5x = 3": "6", "8 / 0 =": None, "0x = 4": None,
}  # fmt: skip
_SOLVED = {
    # parentheses
    "5(x - 2) = 15": "5", "2(x + 3) - 4 = 10": "4", "3 × (4 + 5)": "27", "(12 - 4) / 2": "4", "-(x - 3) = 4": "-1", "(x + 1)/3 = 2": "5",
    "2(x+1) = 3(x-2)": "8", "12 ÷ (2 + 4) =": "2", "(2 + 3) × 4 =": "20", "4 + 2(3 - 1) =": "8", "7 - (2 + 3) = ?": "2", "(x - 4) = 6": "10",
    "10 - 2(x + 1) = 4": "2", "3(2x - 1) + 4 = 19": "3", "(-3 + 5) × 6 =": "12", "(2 + 1)x = 9": "3", "2(x + 1) = 6": "2", "3 × (x - 2)/2 = 6": "6",
    "(8 - 5) x 4": "12", "20 = 4(y + 2)": "3",
    # what stands before and after
    "1) 3x + 5 = 20": "5", "(3) 2x = 14": "7", "a) 12 + 7": "19", "(b) 7 × 8": "56", "No. 4 3x = 12": "4", "Problem 2: 15 - 6": "9", "Q5. x - 3 = 9": "12",
    "Solve for x: 2x + 3 = 11": "4", "풀이: 4x = 20": "5", "Calculate 12 × 7": "84", "3. 45 + 12": "57", "12. 5x = 35": "7", "Solve 3x + 5 = 20": "5",
    "Work out 45 - 12": "33", "What is 12 + 7?": "19", "Exercise 3) 6 × 4": "24", "문제 3: 9 × 6": "54", "다음 방정식을 푸시오: 2x = 10": "5",
    "Compute: 144 ÷ 12": "12", "(a) -3x = 9": "-3", "No. 4: 2x = 8": "4", "4\t3x + 5 = 20": "5", "1)\t8 + 9 =": "17", "→ x + 3 = 5": "2", "• 2x + 1 = 9": "4",
    "3x + 4 = 19 ; x = ?": "5", "3x + 4 = 19, x = ?": "5", "3x + 4 = 19\tx = ?": "5", "9 + 4 = ____": "13", "2) (x + 1)/3 = 2": "5",
    "Simplify 2(3 + 4)": "14", "Evaluate 45-12": "33", "1) 4 x 3": "12", "Equation: x/4 = 3": "12", "Total: 3 + 4 =": "7",
    # misread
    "3x – 5 = 10": "5", "3x — 5 = 10": "5", "3x − 5 = 10": "5", "3x ~ 5 = 10": "5", "4x3 =": "12", "4 · 3 =": "12", "4*3 = ?": "12", "4 X 3 =": "12",
    "1O + 5 =": "15", "2O5 + 1 =": "206", "1OO - 1 =": "99", "3X + 5 = 2x + 9": "4", "l2 + 7 =": "19", "2l5 + 1 =": "216", "3x+5=20": "5", "12+7": "19",
    "5(x–2)=15": "5", "4 • 3 =": "12", "3x + l5 = 30": "5", "45−12 =": "33",
}  # fmt: skip
_UNSOLVED = [
    "2026-03-14", "14/03/2026", "12-24-2025", "555-0143", "555-1234", "010-1234-5678", "+82 10-1234-5678", "(02) 555-1234", "12:30 - 14:00", "9:41", "3.8.0",
    "1.2.3 - 1.2.5", "3-7", "3 ~ 7", "3–7", "2019 – 2024", "pp. 10 - 20", "/usr/local/lib", "src/a/b = 3/c", "C:\\x\\3", "$4.50", "₩1,200 - ₩300", "$5 - $3", "50%", "50% + 3 = 53",
    "10 - 20%", "Page 3 of 12", "3 / 12", "3/12", "24/7", "1/2", "4x40 mm", "4x40", "16 × 16 px", "1920 × 1080", "1920x1080", "16x16", "Size: 10 × 15", "Score: 3 - 1",
    "Home 3 - 1 Away", "Pages: 3 - 7", "Range 10 - 5", "No. 5 - 3", "Room 12-4", "x(3) = 6", "f(2) = 5", "2((x + 1) - 3) = 4", "(x + 1)(x - 2) = 4", "x(x + 1) = 6",
    "x² = 9", "12/x = 3", "12 ÷ (x + 1) = 3", "3 × -4 =", "5 + ? = 9", "? + 3 = 5", "2x + 7 =", "x = ?", "3x + 4 = 19 ; y = ?", "sin x = 1", "log x = 2", "√ x = 3",
    "5 cm x 3 = 15", "3 apples + 4 = 7", "7 = 3 + 4", "= 12 + 7", "if (x = 4)", "a/b = 3", "07 + 5 =", "2,5 + 1 =", "1 200 + 300 =", "8/2(1 + 3) =", "3x + 4) = 19", "3(x + 4 = 19",
    "iPhone 15 - 128", "A4 - 12", "e-mail = 3", "3 kg = 5", "ISO 9001-2015", "10 - 20", "4 x 3", "v2 - 3", "F5 = 3", "Set width = 40", "Ctrl + 3", "1,2 + 3",
]  # fmt: skip


EXPECTED: dict[str, str | None] = _CASES | _SOLVED | dict.fromkeys(_UNSOLVED)


class SolutionsTest(unittest.TestCase):
    def test_each_alone_and_all_on_one_page(self) -> None:
        ids, segment, begins = [], [], []
        for number, (text, expected) in enumerate(EXPECTED.items()):
            with self.subTest(text):
                self.assertEqual(_solved(text), expected)
            begins.append(len(ids))
            ids += seen(text + "\n")
            segment += [number] * (len(ids) - len(segment))
        together = solve(ids, segment)
        for at, (text, expected) in zip(begins, EXPECTED.items(), strict=True):
            with self.subTest(text, together=True):
                self.assertEqual(_text(together[at]), expected)

    def test_there_are_enough_lines_of_each_sort(self) -> None:
        self.assertGreaterEqual(min(len(_SOLVED), len(_UNSOLVED)), 60)

    def test_one_row_is_enough(self) -> None:
        self.assertIsNone(_solved("5"))

    def test_slots_spell_the_solution(self) -> None:
        for hundredths in (0, 5, 500, 1900, -400, 250, 25, -1234, 999900, 10050):
            symbols = solution_slots(torch.tensor([float(hundredths)]), 13, 12, 14)[0].int().tolist()
            spelled = "".join({12: "-", 13: "", 14: "."}.get(symbol, str(symbol)) for symbol in symbols)
            self.assertEqual(spelled, written(hundredths))
            self.assertEqual(symbols[len(spelled)], 13)


def seen(text: str) -> list[int]:
    """Tokens as the glyph encoder sees them: a minus and an en dash are one glyph to it."""
    return encode(text.replace("−", "–"))


def solve(ids: list[int], segment: list[int]) -> torch.Tensor:
    tokens = torch.tensor(ids)
    return solve_segments(tokens, torch.tensor(segment), (tokens == SPACE_ID) | (tokens == TAB_ID) | (tokens == NEWLINE_ID))


def _solved(text: str) -> str | None:
    ids = seen(text)
    return _text(solve(ids, [0] * len(ids))[0])


def _text(solution: torch.Tensor) -> str | None:
    return None if float(solution) == NOTHING else written(float(solution))


if __name__ == "__main__":
    unittest.main()
