"""`python -m unittest builtin.retrieval.towers_test`: what both towers promise before any training."""

import unittest

import torch

from ..glyphs.alphabet import HANGUL, LATIN, PARTS, split_syllable
from ..glyphs.encoder import GlyphEncoder, Glyphs
from ..language.tokenizer import PAD_ID, encode
from .export import VisionModel
from .towers import Towers, places


class TowersTest(unittest.TestCase):
    def setUp(self) -> None:
        torch.manual_seed(0)
        self.towers = Towers().eval()

    def test_embeddings_have_length_1(self) -> None:
        self.assertAlmostEqual(self._text("the receipt").norm().item(), 1.0, places=5)

    def test_capitals_and_padding_change_nothing(self) -> None:
        plain = self._text("kiln 42 가마")
        self.assertTrue(torch.allclose(plain, self._text("KILN 42 가마"), atol=1e-6))
        padded = self.towers.embed_text(torch.tensor([[*encode("kiln 42 가마"), PAD_ID, PAD_ID, PAD_ID]]))[0]
        self.assertTrue(torch.allclose(plain, padded, atol=1e-5))

    def test_a_word_is_found_on_a_screen_before_any_training(self) -> None:
        screens = ["Balance owed 920", "Kiln still hot", "가마가 뜨겁습니다"]
        query = self._text("still")
        scores = [(self._screen(text) @ query).item() for text in screens]
        self.assertEqual(max(range(3), key=scores.__getitem__), 1)

    def test_a_glyph_is_the_token_of_its_character(self) -> None:
        vision = VisionModel(GlyphEncoder(), self.towers)
        kind, parts = torch.zeros(2, len(LATIN) + 2), [torch.zeros(2, width) for width in PARTS]
        kind[0, LATIN.index("Q")], kind[1, HANGUL] = 1, 1
        for part, index in zip(parts, split_syllable(ord("값")), strict=True):
            part[1, index] = 1
        glyphs = Glyphs(kind, *parts, torch.zeros(2, 3), torch.zeros(2, 2))
        self.assertEqual(vision.characters(glyphs).tolist(), encode("Q값"))

    def test_padding_changes_no_screen(self) -> None:
        ids = torch.tensor([[*encode("Balance owed 920"), PAD_ID, PAD_ID]])
        there = ids != PAD_ID
        x = torch.arange(ids.shape[1]).float()[None] * 8
        short = self._image(ids[:, :-2], x[:, :-2], there[:, :-2])
        self.assertTrue(torch.allclose(short, self._image(ids, x, there), atol=1e-5))

    def _text(self, text: str) -> torch.Tensor:
        return self.towers.embed_text(torch.tensor([encode(text)]))[0]

    def _image(self, ids: torch.Tensor, x: torch.Tensor, there: torch.Tensor) -> torch.Tensor:
        where = places(x, torch.full_like(x, 20.0), torch.full_like(x, 14.0), there)
        return self.towers.embed_image(ids, where, there)

    def _screen(self, text: str) -> torch.Tensor:
        ids = torch.tensor([encode(text)])
        return self._image(ids, torch.arange(ids.shape[1]).float()[None] * 8, ids >= 0)[0]


if __name__ == "__main__":
    unittest.main()
