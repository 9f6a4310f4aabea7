"""What a designed page is: HTML whose elements say what they are, and questions of its own.

A design is a function `build(rng, korean) -> Design` in a module of one of the folders beside this file. Chromium draws
its HTML, the glyph encoder reads the picture, and attributes of the elements tell what can be asked:

| attribute | element |
|---|---|
| `data-id="a"` | can be named in the design's own answers |
| `data-title` | the page's, window's or dialog's title |
| `data-key="k"`, `data-value="k"` | a key, and its value (any string joins the two; the key's text is its name) |
| `data-row="Nairobi"`, `data-column="Revenue"` | both on one element: a cell, by the names of its row and column |
| `data-button` | can be pressed; its box is the element's, not its text's |
| `data-message` | one or several: what a dialog or a notice says |
| `data-colour="red"` | the element's own background has that colour (a name of `glossary.COLOURS`) |
| `data-ink="red"` | its text has |
| `data-beside="red"` | a strip, dot or swatch of that colour stands directly left of its text |
| `data-box` | a field, tile or card whose box is asked for by the text of its first key, or its own |
| `data-counted="items"` | one of several; a name of `answers.COUNTED` |
| `data-rank="price"`, `data-amount="12.5"` | compared with the others of its group; `data-named="a"` names the element that it belongs to, `data-heading="Price"` its column, if it has one |
| `data-said="Mina"` | a message of a chat, and who wrote it |
| `data-command`, `data-error`, `data-exit`, `data-file`, `data-line`, `data-user`, `data-host` | of terminals and traces |
| `data-function`, `data-numbered="12"` | the name of a defined function; a line of code and its number |
| `data-equation="x = 5"` | an equation or a sum, and what it comes to |

Text of one element should not wrap where it is a value, a cell or a name (`white-space: nowrap`).
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class At:
    """The text of the element with this `data-id`, as it stands there."""

    id: str


@dataclass(frozen=True)
class BoxOf:
    """The box of the element with this `data-id`, in the notation that boxes are answered in."""

    id: str


@dataclass(frozen=True)
class Solved:
    """What the equation or sum of the element with this `data-id` and a `data-equation` comes to."""

    id: str


@dataclass(frozen=True)
class CannotTell:
    """That the picture does not hold the answer."""


@dataclass(frozen=True)
class YesNo:
    is_so: bool


@dataclass(frozen=True)
class Count:
    """How many elements have `data-counted` of this name."""

    counted: str


Answer = str | At | BoxOf | Solved | CannotTell | YesNo | Count


@dataclass(frozen=True)
class Ask:
    """A question in both languages, each a grammar of `phrasings/grammar.py`, and its answer: parts that follow each other."""

    kind: str  # lower case with hyphens, the same for questions of one sort in all designs
    english: str
    korean: str
    answer: list[Answer]
    answer_ko: list[Answer] | None = None  # where words that are not copied differ
    slots: dict[str, str] = field(default_factory=dict)  # texts for `{name}` in the grammars


@dataclass(frozen=True)
class Design:
    kind: str  # a name of `answers.KIND_NAMES`
    html: str
    width: int  # CSS pixels of the window
    height: int
    asks: list[Ask] = field(default_factory=list)


Build = Callable[[random.Random, bool], Design]
