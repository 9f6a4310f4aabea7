"""`python -m unittest builtin.language.questions_test`, from `native-models/recipe`."""

import random
import time
import unittest
from collections import defaultdict
from unittest import mock

from .asking.asker import Asker, Box, Rest, Solution
from .page import Span, see
from .phrasings.answers import CANNOT_TELL, CANNOT_TELL_KO
from .phrasings.grammar import count_forms
from .questions import _BUILD, QUESTION_KINDS, _weights, ask
from .samples import answer_tokens, features_of
from .screens import random_page

_FEWEST = 200  # forms of a kind in a language


class QuestionsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        rng = random.Random(1)
        cls.pages = [random_page(rng, rng.choice([80, 200, 400])) for _ in range(500)]

    def test_every_kind_is_asked_in_both_languages_in_many_forms(self) -> None:
        forms: dict[tuple[str, bool], set[str]] = defaultdict(set)
        drawn = Asker.say
        with mock.patch.object(Asker, "say", autospec=True) as say:
            for kind in QUESTION_KINDS:
                say.side_effect = lambda a, english, korean, of=kind, **slots: (
                    forms[of, a.korean].add(korean if a.korean else english) or drawn(a, english, korean, **slots)
                )
                for korean in (False, True):
                    self.assertTrue(self._asks(kind, korean), f"{kind}, Korean: {korean}")
        for kind in QUESTION_KINDS:
            counts = [sum(count_forms(grammar) for grammar in forms[kind, korean]) for korean in (False, True)]
            print(f"{kind:22} {counts[0]:>12,} English {counts[1]:>12,} Korean")
            self.assertGreater(min(counts), _FEWEST, kind)

    def _asks(self, kind: str, korean: bool) -> bool:
        rng = random.Random(kind)
        pages = [page for page in self.pages if kind in _weights(page)]
        asked = 0
        for page in pages * 6:
            asker = Asker(rng, page, False)
            asker.korean = korean
            asked += _BUILD[kind](asker) is not None
            if asked == 200:
                break
        return asked > 0

    def test_answers_can_be_written_from_the_rows(self) -> None:
        rng = random.Random(5)
        for page in self.pages[:60]:
            seen = see(rng, page, 0.0)
            features = features_of(page, seen)
            for _ in range(6):
                asked = ask(rng, page)
                self.assertGreater(len(answer_tokens(asked, seen, features).ids), 1, asked)
                for part in asked.answer:
                    self.assertTrue(_segments_of(part) <= {id(segment) for segment in page.segments}, asked)

    def test_what_can_not_be_told_is_not_on_the_page(self) -> None:
        rng = random.Random(6)
        refused = 0
        for page in self.pages:
            asked = ask(rng, page, kind="no-value")
            if asked.kind == "no-value":
                refused += asked.answer in ([CANNOT_TELL], [CANNOT_TELL_KO])
                self.assertIn(asked.answer, ([CANNOT_TELL], [CANNOT_TELL_KO]))
        self.assertGreater(refused, 300)

    def test_yes_is_as_often_right_as_no(self) -> None:
        for kind in ("present", "is-kind", "is-value"):
            said = [self._yes(kind, number) for number in range(400)]
            share = sum(said) / len(said)
            self.assertTrue(0.35 < share < 0.65, f"{kind}: {share:.0%} yes")

    def _yes(self, kind: str, seed: int) -> bool:
        rng = random.Random(seed)
        while True:
            page = rng.choice(self.pages)
            turn = _BUILD[kind](Asker(rng, page, False)) if kind in _weights(page) else None
            if turn:
                return turn[1][0] in ("Yes.", "예.")

    def test_a_question_takes_less_than_a_third_of_a_millisecond(self) -> None:
        rng = random.Random(7)
        for page in self.pages:
            ask(rng, page)
        began = time.process_time()
        for page in self.pages * 4:
            ask(rng, page)
        self.assertLess((time.process_time() - began) / len(self.pages) / 4, 3e-4)


def _segments_of(part) -> set[int]:
    if isinstance(part, (Box, Span, Solution)):
        return {id(part.segment)}
    return {id(part.first), id(part.last)} if isinstance(part, Rest) else set()


if __name__ == "__main__":
    unittest.main()
