"""Korean particles in the form that fits the word before them."""

import random
import re

MARK = "\x01"  # stands before a particle that is to be fitted: `~` in a grammar
_PAIRS = {
    "은": "는", "이": "가", "을": "를", "과": "와", "으로": "로", "이야": "야", "이에요": "예요", "이라고": "라고", "이라는": "라는", "이란": "란",
    "이죠": "죠", "이지": "지", "이니": "니", "이냐": "냐", "이랑": "랑", "이나": "나", "이었": "였", "이며": "며",
}  # fmt: skip
_MARKED = re.compile(MARK + "(" + "|".join(sorted(_PAIRS, key=len, reverse=True)) + ")")
_DIGITS_WITH_FINAL = set("013678")  # 영 일 삼 육 칠 팔
_LETTERS_WITH_FINAL = set("bcklmnpt")  # as words that end so are mostly said in Korean
_CAPITALS_WITH_FINAL = set("LMNR")  # as letters are called
_RIEUL = 8  # number of ㄹ among the finals


def fit_particles(text: str, rng: random.Random | None = None, careless: float = 0.0) -> str:
    """Particles after `MARK`, chosen by the sound before them; now and then the wrong one, as people type."""
    if MARK not in text:
        return text

    def fitted(match: re.Match[str]) -> str:
        particle = match[1]
        final = final_sound(text[: match.start()])
        is_open = final == 0 or (particle == "으로" and final == _RIEUL)
        if rng and careless and rng.random() < careless:
            is_open = not is_open
        return _PAIRS[particle] if is_open else particle

    return _MARKED.sub(fitted, text)


def final_sound(text: str) -> int:
    """Number of the last consonant of the last syllable; 0 if it ends in a vowel. Signs after the word don't sound."""
    for character in reversed(text):
        if "가" <= character <= "힣":
            return (ord(character) - ord("가")) % 28
        if character.isdigit():
            return _RIEUL if character in "178" else int(character in _DIGITS_WITH_FINAL)
        if character.isascii() and character.isalpha():
            word = re.search(r"[A-Za-z]+$", text[: text.rindex(character) + 1])
            if word and word[0].isupper():
                return _RIEUL if character in "LR" else int(character in _CAPITALS_WITH_FINAL)
            if character == "g":
                return int(text[: text.rindex(character)].endswith("n"))
            return _RIEUL if character == "l" else int(character in _LETTERS_WITH_FINAL)
    return 0
