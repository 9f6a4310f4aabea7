"""Questions about a simulated page, with answers whose copied parts say where they are copied from."""

import random
from collections.abc import Callable
from dataclasses import dataclass

from .asking import absent, comparing, controls, pages, people, reading, values, working
from .asking.asker import Asker, Box, ColourName, CountFrom, Part, Rest, Solution, Turn
from .page import Page

__all__ = ["QUESTION_KINDS", "Asked", "Box", "ColourName", "CountFrom", "Part", "Rest", "Solution", "ask"]
_LONGEST = 100  # characters of a question
_OWN = 0.65  # of the questions about a page that has some of its own


@dataclass(frozen=True)
class Asked:
    kind: str
    question: str
    answer: list[Part]


def ask(rng: random.Random, page: Page, held_out: bool = False, kind: str | None = None) -> Asked:
    """`held_out`: in words and constructions that are never trained on. `kind`: mostly this one, if the page has it."""
    asker = Asker(rng, page, held_out)
    if page.asks and kind is None and rng.random() < _OWN:
        chosen = rng.choice(page.asks)
        question = asker.say(chosen.english, chosen.korean, **{name: asker.named(said) for name, said in chosen.slots.items()})
        if len(question) < _LONGEST:
            return Asked(f"design-{chosen.kind}", question, chosen.answer_ko if asker.korean else chosen.answer)
    weights = _weights(page)
    kinds, shares = list(weights), list(weights.values())
    for _ in range(30):
        chosen = kind if kind in weights and rng.random() < 0.9 else rng.choices(kinds, shares)[0]
        turn = _BUILD[chosen](asker)
        if turn and 0 < len(turn[0]) < _LONGEST:
            return Asked(chosen, *turn)
    return Asked("first", *reading.first_line(asker))


def _weights(page: Page) -> dict[str, float]:
    """The kinds of questions that the page can be asked, and how often they should be."""
    weights = {
        "read": 2.4, "first": 0.6, "last": 0.6, "nth-line": 0.3, "line-with": 0.9, "after": 0.5, "before": 0.3, "beside": 0.6, "present": 1.8,
        "present-button": 0.25, "kind": 1.1, "is-kind": 0.6, "describe": 0.8, "where": 1.8, "translate": 0.6, "world": 0.3, "no-value": 3.0,
        "background": 0.3, "dark": 0.2, "count-lines": 0.4,
    }  # fmt: skip
    singles = sum(len(fact.names) == 1 for fact in page.facts)
    if singles:
        weights |= {"fact": 6, "key-of": 0.8, "is-value": 0.6}
    if singles < len(page.facts):
        weights |= {"cell": 8, "row-of": 1.2}
    if page.kind in ("receipt", "invoice"):
        weights["total"] = 1.5
    if page.title:
        weights["title"] = 1.0
    if page.buttons:
        weights |= {"buttons": 2.2, "where-button": 2.0, "present-button": 1.4, "default-button": 1.6}
    if page.extremes:
        weights |= {"highest": 2.2, "lowest": 2.2, "highest-price": 0.9, "lowest-price": 0.9}
    if page.coloured:
        weights["colour"] = 3.0
    if page.counts:
        weights["count"] = 1.6
    for note, extra in _OF_NOTES.items():
        if page.notes.get(note):
            weights |= extra
    if page.kind == "mail":
        weights["mail"] = 4
    return weights


_OF_NOTES = {
    "message": {"message": 2.5}, "equation": {"solve": 28}, "problems": {"solve": 28, "problem": 4, "count-problems": 1.2}, "error": {"error": 4}, "error_line": {"error-line": 2.0, "command-before-error": 1.4},
    "commands": {"command": 4, "output-of": 1.4}, "numbered": {"line-number": 4}, "functions": {"function": 3, "arguments": 1.2},
    "said": {"said": 4, "end-message": 3, "who-said": 2.5, "when-said": 1.6}, "trace": {"trace": 4}, "exit_code": {"exit-code": 2.5}, "prompt": {"prompt": 2},
}  # fmt: skip
_BUILD: dict[str, Callable[[Asker], Turn | None]] = {
    "read": reading.read, "first": reading.first_line, "last": reading.last_line, "nth-line": reading.nth_line, "line-with": reading.line_with,
    "after": reading.after, "before": reading.before, "beside": reading.beside, "line-number": reading.line_number, "title": reading.title,
    "fact": values.fact, "cell": values.cell, "key-of": values.key_of, "row-of": values.row_of, "is-value": values.is_value, "total": values.total,
    "no-value": absent.no_value, "present": controls.present, "present-button": controls.present_button, "buttons": controls.buttons,
    "default-button": controls.default_button, "message": controls.message, "colour": controls.colour, "background": controls.background,
    "dark": controls.dark, "where": controls.where, "where-button": controls.where_button,
    "highest": lambda a: comparing.extreme(a, True), "lowest": lambda a: comparing.extreme(a, False),
    "highest-price": lambda a: comparing.extreme_value(a, True), "lowest-price": lambda a: comparing.extreme_value(a, False),
    "count": comparing.count, "count-lines": comparing.count_lines, "kind": pages.kind, "is-kind": pages.is_kind, "describe": pages.describe,
    "solve": pages.solve, "problem": pages.problem, "count-problems": pages.count_problems, "error": pages.error, "translate": pages.translate, "world": pages.world,
    "error-line": working.error_line, "command-before-error": working.command_before_error, "command": working.command, "output-of": working.output_of,
    "trace": working.trace, "exit-code": working.exit_code, "prompt": working.prompt, "function": working.function, "arguments": working.arguments,
    "said": people.said, "end-message": people.end_message, "who-said": people.who_said, "when-said": people.when_said, "mail": people.mail,
}  # fmt: skip
QUESTION_KINDS = tuple(_BUILD)
