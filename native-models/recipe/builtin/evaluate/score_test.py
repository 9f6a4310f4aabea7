"""`python -m unittest builtin.evaluate.score_test`, from `native-models/recipe`."""

import unittest

from .error_rate import error_rate
from .score import is_right, overlap, read_box


class ScoreTest(unittest.TestCase):
    def test_only_capitals_space_and_a_full_stop_are_forgiven(self) -> None:
        question = {"kind": "value", "answers": ["Ember Two"]}
        self.assertTrue(is_right(question, " ember  two.\n"))
        for wrong in ("Ember Twoo", "It is Ember Two", "Ember", ""):
            self.assertFalse(is_right(question, wrong), wrong)

    def test_closed_answers_may_stand_in_a_short_sentence(self) -> None:
        self.assertTrue(is_right({"kind": "screen", "answers": ["dialog"]}, "It's a dialog."))
        self.assertTrue(is_right({"kind": "colour", "answers": ["파란색"]}, "파란색입니다."))
        self.assertTrue(is_right({"kind": "count", "answers": ["7"]}, "7개입니다."))
        self.assertFalse(is_right({"kind": "count", "answers": ["7"]}, "17"))
        self.assertFalse(is_right({"kind": "screen", "answers": ["dialog"]}, "dialog menu receipt"))

    def test_yes_and_no_are_told_by_the_first_word(self) -> None:
        no = {"kind": "present", "answers": ["no", "아니요"]}
        self.assertTrue(is_right(no, "No."))
        self.assertTrue(is_right(no, "아니요, 없습니다."))
        self.assertFalse(is_right(no, "Yes."))
        self.assertFalse(is_right(no, "Nothing."))

    def test_a_refusal_is_right_only_where_nothing_can_be_told(self) -> None:
        said = "I can't tell from this picture."
        self.assertTrue(is_right({"kind": "cannot", "answers": []}, said))
        self.assertTrue(is_right({"kind": "cannot", "answers": []}, "이 그림으로는 알 수 없습니다."))
        self.assertFalse(is_right({"kind": "cannot", "answers": []}, "42"))
        self.assertFalse(is_right({"kind": "value", "answers": ["42"]}, said))

    def test_boxes_are_read_from_the_notation_and_compared_by_overlap(self) -> None:
        self.assertEqual(read_box('[{"bbox_2d": [10, 20, 30, 40], "label": "Save"}]'), [10, 20, 30, 40])
        self.assertIsNone(read_box("at the top"))
        self.assertEqual(overlap([0, 0, 10, 10], [0, 0, 10, 10]), 1.0)
        self.assertAlmostEqual(overlap([0, 0, 10, 10], [5, 0, 15, 10]), 1 / 3)
        self.assertEqual(overlap([0, 0, 10, 10], [20, 20, 30, 30]), 0.0)
        self.assertEqual(overlap([0, 0, 10, 10], None), 0.0)

    def test_the_error_rate_counts_edits_over_the_truth(self) -> None:
        self.assertEqual(error_rate("one  two\n", "one two"), 0.0)
        self.assertEqual(error_rate("abcd", "abxd"), 0.25)
        self.assertEqual(error_rate("abcd", "abcdef"), 0.5)
        self.assertEqual(error_rate("abcd", ""), 1.0)


if __name__ == "__main__":
    unittest.main()
