"""`python -m unittest builtin.language.phrasings.phrasings_test`, from `native-models/recipe`."""

import random
import re
import unittest
from types import ModuleType

from . import comparing, controls, pages, people, reading, values, working
from .grammar import count_forms, draw
from .particles import MARK, final_sound, fit_particles

_MODULES: tuple[ModuleType, ...] = (comparing, controls, pages, people, reading, values, working)
_DRAWS = 20_000


def grammars() -> dict[str, str]:
    """All grammars of questions by their names; those that start with `_` are parts of others."""
    found: dict[str, str] = {}
    for module in _MODULES:
        for name, grammar in vars(module).items():
            if name.isupper() and not name.startswith("_"):
                named = grammar.items() if isinstance(grammar, dict) else [("", grammar)]
                found |= {f"{name}{'/' * bool(key)}{key}": text for key, text in named}
    return found


class GrammarTest(unittest.TestCase):
    def test_what_is_kept_is_drawn_only_when_held_out(self) -> None:
        rng = random.Random(1)
        grammar = "[a|b|c [d|*e]|*f](, [g|*h])"
        trained = {draw(rng, grammar) for _ in range(500)}
        held_out = {draw(rng, grammar, True) for _ in range(500)}
        self.assertEqual(trained, {"a", "b", "c d", "a, g", "b, g", "c d, g"})
        self.assertEqual(held_out, {"c e", "f", "c e, g", "f, g", "a, h", "b, h", "c d, h"})
        self.assertEqual((count_forms(grammar), count_forms(grammar, True)), (6, 7))

    def test_brackets_have_to_match(self) -> None:
        for wrong in ("[a|b", "a]", "(a", "[*a]", "a|b)"):
            with self.assertRaises(ValueError, msg=wrong):
                draw(random.Random(1), wrong)


class PhrasingsTest(unittest.TestCase):
    def test_training_never_draws_what_is_held_out(self) -> None:
        rng = random.Random(2)
        each = _DRAWS // len(grammars()) + 1
        for name, grammar in grammars().items():
            trained = {draw(rng, grammar) for _ in range(each)}
            held_out = {draw(rng, grammar, True) for _ in range(each)}
            self.assertEqual(trained & held_out, set(), name)

    def test_without_the_marks_held_out_forms_are_trained_on(self) -> None:
        """The twin of the test above."""
        rng = random.Random(3)
        without = values.VALUE.replace("*", "")
        trained = {draw(rng, without) for _ in range(3000)}
        self.assertTrue(trained & {draw(rng, values.VALUE, True) for _ in range(3000)})

    def test_slots_are_whole_and_korean_is_korean(self) -> None:
        rng = random.Random(4)
        for name, grammar in grammars().items():
            for held_out in (False, True):
                for _ in range(60):
                    text = draw(rng, grammar, held_out)
                    self.assertIsNone(re.search(r"[\[\]()|*<>~]|\{(?!\w+\})", text), f"{name}: {text!r}")
                    is_korean = re.search("[가-힣]", text) is not None
                    if "_KO" not in name:
                        self.assertFalse(is_korean, f"{name}: {text!r}")

    def test_there_are_many_forms_of_each(self) -> None:
        for name, grammar in grammars().items():
            self.assertGreater(count_forms(grammar), 20, name)
            self.assertGreater(count_forms(grammar, True), 2, name)


class ParticlesTest(unittest.TestCase):
    def test_particles_fit_the_sound_before_them(self) -> None:
        for written, expected in (
            ("제목~은", "제목은"), ("가격~은", "가격은"), ("날짜~은", "날짜는"), ("합계~을", "합계를"), ("서울~으로", "서울로"), ("부산~으로", "부산으로"),
            ("위치~이야", "위치야"), ("버튼~이에요", "버튼이에요"), ("메뉴~이에요", "메뉴예요"), ('"확인"~이라고', '"확인"이라고'), ("3~은", "3은"), ("12~은", "12는"),
            ("OK~이", "OK가"), ("Cancel~을", "Cancel을"), ("Save~은", "Save는"), ("Login~으로", "Login으로"), ("TOTAL~은", "TOTAL은"),
        ):  # fmt: skip
            self.assertEqual(fit_particles(written.replace("~", MARK)), expected)

    def test_digits_sound_as_they_are_read(self) -> None:
        self.assertEqual([final_sound(digit) > 0 for digit in "0123456789"], [True, True, False, True, False, False, True, True, True, False])


if __name__ == "__main__":
    unittest.main()
