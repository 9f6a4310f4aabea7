"""What `inputs_embeds` and the the cache hold at each position: rows of pictures and tokens of text share one layout."""

from ..language.codes import CODE, SIGN
from ..language.row_features import RELATIONS

WIDTH = 192  # of features and embeddings

# inputs_embeds: three flags and a spare, then what a row is, or a token's embedding and case-folded code.
IS_IMAGE, IS_QUESTION, IS_ANSWER = range(3)
FEATURES = slice(4, 4 + WIDTH)
_RELATED = FEATURES.stop
RELATED_SIGNS = SIGN
RELATED = slice(_RELATED, _RELATED + RELATIONS * SIGN)
FOLDED = slice(_RELATED, _RELATED + SIGN)
CHARACTER = slice(RELATED.stop, RELATED.stop + CODE)
BOX = slice(CHARACTER.stop, CHARACTER.stop + 5)  # and the solution, see `row_features`
RECORD = BOX.stop

# What the cache keeps of each position: [1, heads, positions, size] under `past_key_values.N.key` and `.value`. Slots of
# their own shapes cost one copy a step; cutting all into slots of one shape cost three times as much.
STATE = 5  # is a row, its turn, of the question, the row that the next token was copied from (-1: none), goes on
