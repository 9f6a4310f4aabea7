"""`python -m unittest builtin.designs.designs_test`, from `native-models/recipe`. Needs no Chromium."""

import random
import re
import unittest
from html.parser import HTMLParser

from ..language.glossary import COLOURS
from ..language.phrasings import answers
from ..language.phrasings.grammar import count_forms, draw
from ..render.looks import HELD_OUT
from .catalogue import designs
from .design import Answer, At, BoxOf, CannotTell, Count, Design, YesNo

_SEEDS = 20  # of each design in each language
_SLOT = re.compile(r"\{(\w+)\}")
_KIND = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_FONTS = re.compile(r"font(?:-family)?\s*:([^;}]*)")
_COLOURS = {name for name, _, _ in COLOURS}


class _Elements(HTMLParser):
    """The `data-` attributes of each element that has any."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[dict[str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        data = {name.removeprefix("data-"): value or "" for name, value in attrs if name.startswith("data-")}
        if data:
            self.found.append(data)


class DesignsTest(unittest.TestCase):
    def test_every_design_is_sound(self) -> None:
        self.assertTrue(designs())
        for name, build in designs().items():
            with self.subTest(name):
                for seed in range(_SEEDS * 2):
                    try:
                        self._check(build(random.Random(f"{name}/{seed}"), seed % 2 == 1))
                    except Exception as error:
                        error.add_note(f"{name}, seed {seed}")
                        raise

    def _check(self, design: Design) -> None:
        self.assertIn(design.kind, answers.KIND_NAMES)
        self.assertTrue(0 < design.width <= 2560 and 0 < design.height <= 2560, (design.width, design.height))
        elements = _Elements(design.html).found
        self._check_elements(elements)
        fonts = " ".join(_FONTS.findall(design.html)).lower()
        for font in HELD_OUT + ["DejaVu Sans Mono"]:
            self.assertIsNone(re.search(rf"['\"]?\b{font.lower()}\b(?! serif)", fonts), font)
        ids = [element["id"] for element in elements if "id" in element]
        self.assertEqual(len(ids), len(set(ids)), "an id twice")
        counted = {element["counted"] for element in elements if "counted" in element}
        for ask in design.asks:
            self.assertTrue(_KIND.fullmatch(ask.kind), ask.kind)
            for grammar in (ask.english, ask.korean):
                self.assertGreater(count_forms(grammar), 0, ask.kind)  # reads all of it, rules too
                self.assertTrue(draw(random.Random(0), grammar).strip(), ask.kind)
                self.assertLessEqual(set(_SLOT.findall(grammar)) - {"here"}, ask.slots.keys(), ask.kind)
            for slot, said in ask.slots.items():
                self.assertTrue(isinstance(said, str) and said.strip(), (ask.kind, slot))
            for answer in (ask.answer, ask.answer_ko or ask.answer):
                self.assertTrue(answer, ask.kind)
                for part in answer:
                    self._check_part(part, set(ids), counted, ask.kind)

    def _check_part(self, part: Answer, ids: set[str], counted: set[str], kind: str) -> None:
        self.assertIsInstance(part, (str, At, BoxOf, CannotTell, YesNo, Count), kind)
        if isinstance(part, (At, BoxOf)):
            self.assertIn(part.id, ids, kind)
        if isinstance(part, Count):
            self.assertIn(part.counted, counted, kind)

    def _check_elements(self, elements: list[dict[str, str]]) -> None:
        keys, ids = ({element[name] for element in elements if name in element} for name in ("key", "id"))
        for element in elements:
            if "value" in element:
                self.assertIn(element["value"], keys)
            if "row" in element and "column" in element:
                self.assertTrue(element["row"] and element["column"], element)
            for name in ("colour", "ink", "beside"):
                if name in element:
                    self.assertIn(element[name], _COLOURS)
            if "counted" in element:
                self.assertIn(element["counted"], answers.COUNTED)
            if "rank" in element:
                float(element["amount"])
                self.assertIn(element.get("named"), ids, element)
            if "numbered" in element:
                int(element["numbered"])
            if "equation" in element:
                self.assertTrue(element["equation"])


if __name__ == "__main__":
    unittest.main()
