"""Questions about a thing that is named, written once, are asked of the one thing that a page is about too."""

import re

from ..thing import Known, Thing, Value


def thing(
    kind: str, titles: str, titles_ko: str, name: Value, it: str, it_ko: str, *known: tuple[str, str, str, str, str, str, Value]
) -> Thing:
    """Each of `known`: labels, the same in Korean, questions with `{row}`, the same in Korean, questions only for pages about one
    thing, the same in Korean, values. Questions with `{row}` are asked of the one thing too, which is `it` then."""
    return Thing(kind, titles, titles_ko, name, tuple(
        Known(labels, labels_ko, f"{_about_it(of, it)}|{ask}", f"{_about_it_ko(of_ko, it_ko)}|{ask_ko}", of, of_ko, value)
        for labels, labels_ko, of, of_ko, ask, ask_ko, value in known
    ))  # fmt: skip


def _about_it(grammar: str, it: str) -> str:
    its = "|".join("its" if word == "it" else word + "'s" for word in it.split("|"))
    return grammar.replace("{row}'s", f"[{its}]").replace("{row}", f"[{it}]")


def _about_it_ko(grammar: str, it: str) -> str:
    """What a question is about often goes unsaid in Korean."""

    def said_or_not(found: re.Match[str]) -> str:
        return f"[||[{it}]{found[1]} ]"

    return re.sub(r"\{row\}(~?[가-힣]*) (?![때할])", said_or_not, grammar).replace("{row}", f"[{it}]")
