"""What `concepts` and `statements` hold can be drawn: `python -m unittest builtin.language.content_test`."""

import random
import unittest

from .known_pages import things
from .phrasings.answers import KIND_NAMES
from .phrasings.grammar import draw
from .statements.statement import SENDER, Statement
from .told_pages import Told, all_statements

_DRAWN = 20
_LONGEST_VALUE, _LONGEST_NAME = 27, 27  # characters


class Things(unittest.TestCase):
    def test_names_and_values_are_short_and_differ(self) -> None:
        for thing in things():
            self.assertIn(thing.kind, KIND_NAMES)
            for korean in (False, True):
                names = {thing.name(random.Random(seed), korean) for seed in range(_DRAWN)}
                self.assertGreater(len(names), _DRAWN / 3, thing.titles)
                self.assertLessEqual(max(map(len, names)), _LONGEST_NAME, names)
                for known in thing.known:
                    values = {known.value(random.Random(seed), korean) for seed in range(_DRAWN)}
                    self.assertGreater(len(values), _DRAWN / 5, known.labels)
                    self.assertLessEqual(max(map(len, values)), _LONGEST_VALUE, values)

    def test_questions_name_rows_where_there_are_any(self) -> None:
        for thing in things():
            for known in thing.known:
                for seed in range(_DRAWN):
                    for grammar in (known.ask, known.ask_ko):
                        self.assertNotIn("{", draw(random.Random(seed), grammar))
                    for grammar in (known.of, known.of_ko):
                        self.assertIn("{row}", draw(random.Random(seed), grammar))


class Statements(unittest.TestCase):
    def test_sentences_hold_what_is_asked(self) -> None:
        for statement in all_statements():
            self.assertLessEqual(set(statement.places), set(KIND_NAMES), statement.english)
            for korean in (False, True):
                for seed in range(_DRAWN):
                    self._check(statement, Told(random.Random(seed), korean, statement), korean, seed)

    def _check(self, statement: Statement, told: Told, korean: bool, seed: int) -> None:
        for asked in statement.asked:
            self.assertTrue(asked.slot == SENDER or asked.slot in told.places, f"{asked.slot}: {told.text}")
            question = draw(random.Random(seed), asked.korean if korean else asked.english)
            for slot in told.values:
                question = question.replace(f"{{{slot}}}", "")
            self.assertNotIn("{", question, statement.english)


if __name__ == "__main__":
    unittest.main()
