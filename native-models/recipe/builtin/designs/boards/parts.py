"""Pieces that designs of boards, charts, calendars and pages share: elements that say what they are, looks, colours."""

import dataclasses
import html
import random
from collections.abc import Iterable

from ...language.glossary import COLOURS
from ...render.looks import Look, random_look
from ..design import Answer, Ask

_NO_TINTS = ("white", "black")  # would be taken for the paper


class Html(str):
    """Text that is markup already."""


@dataclasses.dataclass(frozen=True)
class Tint:
    name: str
    korean: str
    css: str

    @property
    def on(self) -> str:
        """The ink that can be read on it."""
        red, green, blue = (int(self.css[i : i + 2], 16) for i in (1, 3, 5))
        return "#fff" if 0.3 * red + 0.59 * green + 0.11 * blue < 150 else "#111"


def el(content: str | Iterable[str] = "", *, tag: str = "div", css: str = "", **data: str | bool) -> Html:
    """`el("Total", key="a", css="color:red")`: an element with `data-key="a"`. Attributes that are False are left out."""
    said = "".join(f" data-{k}" if v is True else f' data-{k}="{html.escape(str(v))}"' for k, v in data.items() if v is not False)
    style = f' style="{html.escape(css)}"' if css else ""
    parts = [content] if isinstance(content, str) else content
    inner = "".join(part if isinstance(part, Html) else html.escape(part) for part in parts)
    return Html(f"<{tag}{style}{said}>{inner}</{tag}>")


def page(look: Look, body: str | Iterable[str], css: str = "") -> str:
    inner = body if isinstance(body, str) else "".join(body)
    return (
        f"<!doctype html><meta charset=utf-8><style>*{{box-sizing:border-box}}body{{display:flow-root;margin:0;min-height:100vh;font:{look.weight} {look.size}px/{look.line_height:.2f} "
        f"{look.family};color:{look.ink};background:{look.paper};word-break:keep-all;{css}}}</style>{inner}"
    )


def some_look(rng: random.Random, korean: bool, sizes: Iterable[int] = (11, 12, 13, 13, 14, 14, 15, 16), dark: float = 0.35) -> Look:
    look = random_look(rng, rng.random() < dark, 0.8 if korean else 0.1)
    return dataclasses.replace(look, size=rng.choice(list(sizes)), weight=rng.choice([400, 400, 400, 500]), line_height=rng.uniform(1.25, 1.6), muted=f"color-mix(in srgb,{look.ink} {rng.choice([65, 75, 85])}%,{look.paper})")


def tints(rng: random.Random, count: int, without: Iterable[str] = ()) -> list[Tint]:
    """Colours with different names."""
    usable = [colour for colour in COLOURS if colour[0] not in (*_NO_TINTS, *without)]
    return [Tint(name, korean, rng.choice(shades)) for name, korean, shades in rng.sample(usable, count)]


def frame(rng: random.Random, look: Look) -> str:
    """CSS of a card's edge and paper."""
    return rng.choice([
        f"background:{look.panel};border-radius:{look.radius}px;", f"border:1px solid #8886;border-radius:{look.radius}px;",
        f"background:{look.panel};border:1px solid #8884;border-radius:{look.radius}px;", f"border-radius:{look.radius}px;box-shadow:0 1px 4px #0005;background:{look.panel};",
    ])  # fmt: skip


def ask(kind: str, english: str, korean: str, *answer: Answer, answer_ko: list[Answer] | None = None, **slots: str) -> Ask:
    return Ask(kind, english, korean, list(answer), answer_ko, slots)


def ask_colour(kind: str, english: str, korean: str, tint: Tint, **slots: str) -> Ask:
    return Ask(kind, english, korean, [tint.name.capitalize()], [tint.korean], slots)
