"""`python -m unittest builtin.evaluate.test.check_test`: the guard of the test set finds what it is there to find."""

import tempfile
import unittest
from pathlib import Path
from unittest.mock import patch

from . import check


class CheckTest(unittest.TestCase):
    def test_training_that_shares_nothing_passes(self) -> None:
        self.assertEqual(self._complaints('ASKED = ["What is the {key}?"]\nWORDS = """Save|Cancel"""'), [])

    def test_a_phrasing_is_found_whatever_its_capitals_points_and_gaps(self) -> None:
        found = self._complaints('ASKED = ["look for {name} and give me only what it holds"]')
        self.assertEqual(len(found), 1)
        self.assertIn("Look for {key}", found[0])

    def test_an_f_string_is_a_phrasing_too(self) -> None:
        self.assertEqual(len(self._complaints('def ask(x):\n    return f"What has been put next to {x}?"')), 1)

    def test_entries_are_found_inside_lists_of_words(self) -> None:
        found = self._complaints('WORDS = """foo|Thornbury Optics\\n낡은 집|등대 복원"""')
        self.assertEqual(len(found), 2)

    def _complaints(self, source: str) -> list[str]:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "questions.py"
            path.write_text(source, encoding="utf-8")
            with patch.object(check, "_training_sources", lambda: [path]):
                return list(check.shared_with_training())


if __name__ == "__main__":
    unittest.main()
