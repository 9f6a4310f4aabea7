"""Ways to say a thing, written down as a small grammar and drawn from at random.

`[a|b]` is one of several, `(a)` may be left out, `<name>` is a rule of `rules.py`, `{slot}` is filled in later, and `~은` is
a Korean particle that fits the word before it. `*` before an alternative keeps it out of training: what a model does with
words and constructions that it never saw is measured on questions that hold at least one of them.
"""

import random
from dataclasses import dataclass
from functools import cache

from .particles import MARK

_CHANCE = 0.3  # of what may be left out
_SPECIAL = "[]()|<>"


@dataclass(frozen=True)
class Choice:
    trained: tuple["Node", ...]
    kept: tuple["Node", ...]  # for validation
    ways_to_kept: tuple["Node", ...]  # trained alternatives that hold kept ones
    optional: bool = False


@dataclass(frozen=True)
class Sequence:
    parts: tuple["Node", ...]
    ways_to_kept: tuple[int, ...]


@dataclass(frozen=True)
class Rule:
    name: str


Node = str | Choice | Sequence | Rule


def draw(rng: random.Random, grammar: str, held_out: bool = False) -> str:
    """A form with its slots unfilled. If `held_out`, one that is never trained on, where the grammar has any."""
    node = _parsed(grammar)
    said: list[str] = []
    _draw(rng, node, held_out and _has_kept(node), said)
    return "".join(said)


def count_forms(grammar: str, held_out: bool = False) -> int:
    """How many forms the grammar has, slots unfilled; some may be spelt alike."""
    trained, every = _counts(_parsed(grammar))
    return every - trained if held_out else trained


def _draw(rng: random.Random, node: Node, kept: bool, said: list[str]) -> None:
    if isinstance(node, str):
        said.append(node)
    elif isinstance(node, Rule):
        _draw(rng, _rule(node.name), kept, said)
    elif isinstance(node, Sequence):
        which = rng.choice(node.ways_to_kept) if kept else -1
        for index, part in enumerate(node.parts):
            _draw(rng, part, index == which, said)
    elif kept:
        number = int(rng.random() * (len(node.kept) + len(node.ways_to_kept)))
        if number < len(node.kept):
            _draw(rng, node.kept[number], False, said)
        else:
            _draw(rng, node.ways_to_kept[number - len(node.kept)], True, said)
    elif not node.optional or rng.random() < _CHANCE:
        _draw(rng, node.trained[int(rng.random() * len(node.trained))], False, said)


def _has_kept(node: Node) -> bool:
    if isinstance(node, Rule):
        return _has_kept(_rule(node.name))
    if isinstance(node, Sequence):
        return bool(node.ways_to_kept)
    return isinstance(node, Choice) and bool(node.kept or node.ways_to_kept)


def _counts(node: Node) -> tuple[int, int]:
    """Forms that are trained on, and all that can be drawn: with one kept alternative at the most."""
    if isinstance(node, str):
        return 1, 1
    if isinstance(node, Rule):
        return _counts(_rule(node.name))
    if isinstance(node, Sequence):
        trained, kept = 1, 0
        for part in node.parts:
            of_part, every = _counts(part)
            trained, kept = trained * of_part, kept * of_part + trained * (every - of_part)
        return trained, trained + kept
    trained = sum(_counts(part)[0] for part in node.trained) + node.optional
    kept = sum(_counts(part)[0] for part in node.kept)
    for part in node.ways_to_kept:
        of_part, every = _counts(part)
        kept += every - of_part
    return trained, trained + kept


@cache
def _parsed(grammar: str) -> Node:
    node, end = _alternatives(grammar, 0, False)
    if end != len(grammar):
        raise ValueError(f"a bracket too many at {end} in {grammar!r}")
    return node


@cache
def _rule(name: str) -> Node:
    from .rules import RULES

    return _parsed(RULES[name])


def _alternatives(text: str, at: int, optional: bool) -> tuple[Node, int]:
    trained, kept = [], []
    while True:
        is_kept = text[at : at + 1] == "*"
        node, at = _sequence(text, at + is_kept)
        (kept if is_kept else trained).append(node)
        if text[at : at + 1] != "|":
            break
        at += 1
    if not trained:
        raise ValueError(f"nothing to train on in {text!r}")
    if len(trained) == 1 and not kept and not optional:
        return trained[0], at
    return Choice(tuple(trained), tuple(kept), tuple(node for node in trained if _has_kept(node)), optional), at


def _sequence(text: str, at: int) -> tuple[Node, int]:
    parts: list[Node] = []
    while at < len(text) and text[at] not in "|])":
        if text[at] in "[(":
            close = "]" if text[at] == "[" else ")"
            node, at = _alternatives(text, at + 1, close == ")")
            if text[at : at + 1] != close:
                raise ValueError(f"no {close} at {at} in {text!r}")
            parts.append(node)
            at += 1
        elif text[at] == "<":
            end = text.index(">", at)
            parts.append(Rule(text[at + 1 : end]))
            at = end + 1
        elif text[at] == ">":
            raise ValueError(f"a > without its < at {at} in {text!r}")
        else:
            end = at
            while end < len(text) and text[end] not in _SPECIAL:
                end += 1
            parts.append(text[at:end].replace("~", MARK))
            at = end
    ways = tuple(index for index, part in enumerate(parts) if _has_kept(part))
    return parts[0] if len(parts) == 1 else Sequence(tuple(parts), ways), at
