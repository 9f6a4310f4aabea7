"""Finds the words that questions are made of: `python -m builtin.language.make_lexicon`. Writes `lexicon.txt`.

Words of the wordings of designs and of questions about simulated pages that are used on several pages, and those of the
concepts and statements. A checkpoint that was trained with other words keeps what it learnt of those that stay
(`lexicon.moved`).
"""

import argparse
import random
import re
from collections import Counter
from collections.abc import Iterator

from ..designs.catalogue import random_design
from .codes import SEPARATORS
from .known_pages import things
from .lexicon import FILE
from .phrasings.grammar import draw
from .phrasings.particles import fit_particles
from .questions import ask
from .screens import random_page
from .told_pages import all_statements

_LONGEST = 24  # letters
_DRAWN = 2  # of each grammar of a page
_DRAWN_OF_CONCEPT = 5
_ASKED = 40  # questions about a simulated page
_BETWEEN = re.compile(f"[{re.escape(''.join(sorted(SEPARATORS)))}]+")
_SLOT = re.compile(r"\{\w+\}")
_NAME = "□"  # stands for what a slot is filled with while particles are fitted
_NUMBER = re.compile(r"[\d.,$€£₩%+-]+")
_LETTER = re.compile("[a-z가-힣]")


def main() -> None:
    arguments = _parse()
    rng = random.Random(arguments.seed)
    pages = Counter()
    for _ in range(arguments.designs):
        pages.update(set(_words_of_design(rng)))
    for _ in range(arguments.pages):
        page = random_page(rng, 100)
        pages.update({word for _ in range(_ASKED) for word in _words(ask(rng, page).question)})
    concepts = Counter(_words_of_concepts(rng))
    pages.update({word: count + arguments.least for word, count in concepts.items()})
    usual = [word for word, count in pages.most_common() if count >= arguments.least and _is_word(word)][: arguments.most]
    FILE.write_text("\n".join(sorted(usual)) + "\n", encoding="utf-8")
    print(f"{len(usual)} of {len(pages)} words")


def _words_of_design(rng: random.Random) -> Iterator[str]:
    _, design = random_design(rng)
    for own in design.asks:
        for grammar in (own.english, own.korean) * _DRAWN:
            yield from _words_of_grammar(rng, grammar)


def _words_of_concepts(rng: random.Random) -> Iterator[str]:
    grammars = []
    for thing in things():
        for known in thing.known:
            grammars += [known.ask, known.ask_ko, known.of, known.of_ko]
            yield from _words(f"{known.labels} {known.labels_ko}")
    for statement in all_statements():
        grammars += [statement.english, statement.korean]
        grammars += [grammar for asked in statement.asked for grammar in (asked.english, asked.korean)]
    for grammar in grammars * _DRAWN_OF_CONCEPT:
        yield from _words_of_grammar(rng, grammar)


def _words_of_grammar(rng: random.Random, grammar: str) -> Iterator[str]:
    yield from _words(fit_particles(_SLOT.sub(_NAME, draw(rng, grammar)), rng, 0.0).replace(_NAME, " "))


def _words(question: str) -> list[str]:
    return [word for word in _BETWEEN.split(question.lower()) if word]


def _is_word(text: str) -> bool:
    return len(text) <= _LONGEST and not _NUMBER.fullmatch(text) and _LETTER.search(text) is not None


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--designs", type=int, default=1600)
    parser.add_argument("--pages", type=int, default=900)
    parser.add_argument("--least", type=int, default=3, help="pages that a word is used on")
    parser.add_argument("--most", type=int, default=8192, help="words")
    parser.add_argument("--seed", type=int, default=5)
    return parser.parse_args()


if __name__ == "__main__":
    main()
