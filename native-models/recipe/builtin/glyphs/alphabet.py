"""What the encoder tells apart. A Hangul syllable is one class and three parts, so all 11,172 are in reach."""

import numpy as np

LATIN = "".join(chr(code) for code in range(33, 127)) + "…–—•·€£₩°×÷±→←↑↓✓✗©®“”‘’«»§²³µ½àáâäçèéêëíîïñóôöùúûüßÀÄÉÖÜ"
HANGUL = len(LATIN)  # the class of every syllable
OTHER = len(LATIN) + 1  # a character that is none of these
CLASSES = len(LATIN) + 2

INITIALS, MEDIALS, FINALS = 19, 21, 28
PARTS = (INITIALS, MEDIALS, FINALS)
_FIRST_SYLLABLE, _LAST_SYLLABLE = 0xAC00, 0xD7A3

_CLASS_OF = {ord(character): index for index, character in enumerate(LATIN)}
_CLASS_OF |= {ord("₋"): _CLASS_OF[ord("-")], ord("−"): _CLASS_OF[ord("–")], ord("✔"): _CLASS_OF[ord("✓")]}


def classes_of(codes: np.ndarray) -> np.ndarray:
    """Code points [n] -> [n, 4]: class, initial, medial, final; the parts are -1 where there is no syllable."""
    table = np.full((len(codes), 4), -1, dtype=np.int64)
    for row, code in enumerate(codes.astype(int)):
        if _FIRST_SYLLABLE <= code <= _LAST_SYLLABLE:
            table[row] = (HANGUL, *split_syllable(code))
        else:
            table[row, 0] = _CLASS_OF.get(code, OTHER)
    return table


def split_syllable(code: int) -> tuple[int, int, int]:
    """Unicode's own arithmetic (The Unicode Standard, 3.12)."""
    index = code - _FIRST_SYLLABLE
    return index // (MEDIALS * FINALS), index // FINALS % MEDIALS, index % FINALS


def character_of(kind: int, initial: int, medial: int, final: int) -> str:
    if kind == HANGUL:
        return chr(_FIRST_SYLLABLE + (initial * MEDIALS + medial) * FINALS + final)
    return LATIN[kind] if kind < len(LATIN) else "\ufffd"
