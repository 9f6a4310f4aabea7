"""What `inputs_embeds` and the cache hold at each position: rows of pictures and tokens of text share one layout."""

from ..language.codes import CODE, SIGN
from ..language.colour_names import COLOURS_NAMED
from ..language.decoder import NUMBER_SLOTS, DecoderSize
from ..language.row_features import NUMBERS, RELATIONS, SHADES

IS_IMAGE, IS_QUESTION, IS_ANSWER, HAS_RELATIONS = range(4)
STATE = 7 + SIGN
"""Of each position, in the cache: is a row, its turn, of the question, 1 + the place of the row that the next token's
character was copied from (0: none), whether the question goes on, letters of the word so far, has relations; and the
word so far."""


class Record:
    """Slices of a record. Four flags, then what a row is: whatever depends on it alone is worked out once, by the vision
    encoder, and not at each step. Of text, `features` are a token's embedding, and `folded` is its code."""

    def __init__(self, size: DecoderSize) -> None:
        self.length = 4
        self.features = self._next(size.width)
        self.folded = slice(self.length, self.length + SIGN)
        self.related = self._next(RELATIONS * SIGN)
        # Its code, the likeliest character's token, a symbol for each place of its numbers, and the names of its colours.
        self.character = self._next(CODE + 1 + NUMBER_SLOTS + SHADES * COLOURS_NAMED)
        self.code = slice(self.character.start, self.character.start + CODE)
        self.shades = slice(self.character.stop - SHADES * COLOURS_NAMED, self.character.stop)
        self.key = self._next(size.pointer)
        self.keys_values = self._next(2 * size.late * size.heads * size.head_dim)
        self.numbers = self._next(NUMBERS)  # what the symbols were made from, for comparing with PyTorch

    def _next(self, length: int) -> slice:
        start = self.length
        self.length += length
        return slice(start, self.length)
