"""Wordings of things are written once: `@` stands for the thing, and becomes `{row}` where a page lists several of them. Those
without `@` are only asked where the page is about one."""

import re

from ..thing import Known, Thing, Value

_Fact = tuple[str, str, str, str, Value]  # labels and wordings, each in English and in Korean
_START, _START_KO = "([|||hey, |so |ok, |and |sorry, |now ])", "([|||||<저기>])"  # as people turn to somebody


def _alternatives(grammar: str) -> list[str]:
    depth, found = 0, [""]
    for sign in grammar:
        depth += (sign in "[(") - (sign in "])")
        if sign == "|" and not depth:
            found.append("")
        else:
            found[-1] += sign
    return found


def thing(kind: str, titles: str, titles_ko: str, it: str, it_ko: str, name: Value, *facts: _Fact) -> Thing:
    """`it`: what the thing is called where the page is about one. Koreans mostly leave that out, with its particle."""
    known = []
    for labels, labels_ko, english, korean, value in facts:
        ask = english.replace("@", f"[{it}]")
        ask_ko = re.sub(r"@([~가-힣]*) ", rf"([{it_ko}]\1 )", korean).replace("@", f"[{it_ko}]")
        of, of_ko = ("|".join(way.replace("@", "{row}") for way in _alternatives(said) if "@" in way) for said in (english, korean))
        known.append(Known(labels, labels_ko, _START + f"[{ask}]", _START_KO + f"[{ask_ko}]", _START + f"[{of}]", _START_KO + f"[{of_ko}]", value))
    return Thing(kind, titles, titles_ko, name, tuple(known))
