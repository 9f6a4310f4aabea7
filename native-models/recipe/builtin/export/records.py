"""What `inputs_embeds` and the cache hold at each position: rows of pictures and tokens of text share one layout."""

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
BOX = slice(CHARACTER.stop, CHARACTER.stop + 4)
RECORD = BOX.stop

# The cache is cut into slots of [1, HEADS, positions, HEAD_DIM], key and value, as every runtime knows them.
HEADS, HEAD_DIM = 4, 32
SLOT = 2 * HEADS * HEAD_DIM
KEPT_SLOTS = 4  # that hold what follows; the late layers have a slot each
# Of every position: whether it is a row, its turn, whether it is of the question, the row that the next token was copied
# from (-1: none), and whether the question goes on after it.
STATE = 5
ROW_WIDTHS = (WIDTH, RELATIONS * SIGN, CODE, 4)  # then the pointer's key
