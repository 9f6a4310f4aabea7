"""What dialogs, forms and file windows are built from: a theme, buttons, switches, and the page around them."""

import html
import random
from dataclasses import dataclass

from ...language.glossary import COLOURS
from ...render.looks import Look, random_look
from ..design import Ask, At, Count
from . import wordings

KOREAN_COLOURS = {name: korean for name, korean, _ in COLOURS}
_SHADES = {name: shades for name, _, shades in COLOURS}
EMPHASIS = ["blue", "blue", "blue", "blue", "green", "green", "purple", "orange", "black", "pink", "brown"]
_LIGHT = 150  # of 255: on backgrounds brighter than this, text is black


@dataclass(frozen=True)
class Theme:
    look: Look
    size: int
    dark: bool
    border: str  # a CSS border that can be seen
    radius: int
    pad: int
    button_css: str
    plain: str  # how the other buttons look: outlined, filled or bare

    @property
    def css(self) -> str:
        look = self.look
        return (
            "*{box-sizing:border-box}body{margin:0;width:100vw;height:100vh;overflow:hidden;position:relative;"
            f"font:{min(look.weight, 500)} {self.size}px/{look.line_height:.2f} {look.family};color:{look.ink};background:{look.paper}}}"
            f".n{{white-space:nowrap}}.m{{color:{look.muted}}}.b{{font-weight:700}}.f{{display:flex}}.c{{align-items:center}}"
        )


def random_theme(rng: random.Random, korean: bool, smallest: int = 12, largest: int = 17) -> Theme:
    dark = rng.random() < 0.35
    look = random_look(rng, dark, 0.85 if korean else 0.1)
    size = rng.randint(smallest, largest)
    border = rng.choice(["1px solid #8888", "1px solid #8885", "1px solid #999", "2px solid #8886", "1px solid " + look.muted])
    padding = f"padding:{rng.randint(4, 11)}px {rng.randint(12, 26)}px;"
    radius = rng.choice([0, 2, 4, 6, 8, 12, 20])
    extra = rng.choice(["", "", "", "font-weight:600;", "min-width:88px;", "min-width:110px;", "letter-spacing:.3px;"])
    return Theme(look, size, dark, border, radius, rng.randint(14, 28), padding + f"border-radius:{radius}px;{extra}", rng.choice(["outlined", "outlined", "filled", "bare"]))


def shade(rng: random.Random, colour: str) -> str:
    return rng.choice(_SHADES[colour])


def ink_on(background: str) -> str:
    red, green, blue = (int(background[i : i + 2], 16) for i in (1, 3, 5))
    return "#000" if 0.3 * red + 0.59 * green + 0.11 * blue > _LIGHT else "#fff"


def text(words: str) -> str:
    return html.escape(words)


def span(words: str, attributes: str = "", css: str = "") -> str:
    return f'<span {attributes} style="{css}">{html.escape(words)}</span>'


def button(rng: random.Random, theme: Theme, label: str, name: str, colour: str | None = None, css: str = "") -> str:
    """A button whose label can be named; `colour` fills it."""
    if colour:
        background = shade(rng, colour)
        own, attributes = f"background:{background};color:{ink_on(background)};border:1px solid {background};", f' data-colour="{colour}"'
    else:
        attributes = ""
        own = {
            "outlined": f"border:{theme.border};background:transparent;",
            "filled": f"border:1px solid #8883;background:{theme.look.panel};",
            "bare": "border:1px solid transparent;background:transparent;",
        }[theme.plain]
    return (
        f'<span class="n" data-button data-counted="buttons" data-id="{name}"{attributes} '
        f'style="display:inline-block;text-align:center;{theme.button_css}{own}{css}">{html.escape(label)}</span>'
    )


@dataclass(frozen=True)
class Buttons:
    html: str
    names: list[str]  # their `data-id`s, from left to right or from top to bottom
    labels: list[str]
    asks: list[Ask]


def buttons(
    rng: random.Random, theme: Theme, labels: list[str], main: int = 0, dangerous: bool = False, width: int = 400, absent: list[str] | None = None
) -> Buttons:
    """A row or a stack of buttons. `labels[main]` is emphasised; names are `button0`... by place in `labels`."""
    order = list(range(len(labels)))
    if rng.random() < 0.5:
        order.reverse()
    room = sum(len(label) * theme.size * (1.0 if any("가" <= c <= "힣" for c in label) else 0.62) + 70 for label in labels)
    stacked = room > width - 2 * theme.pad or rng.random() < 0.12
    colour = rng.choice(["red", "red", "red", "orange"]) if dangerous else rng.choice(EMPHASIS)
    if theme.dark and colour == "black":
        colour = "blue"
    emphasised = rng.random() < 0.88
    place = rng.choice(["flex-end", "flex-end", "flex-end", "center", "flex-start", "space-between"])
    drawn = [button(rng, theme, labels[i], f"button{i}", colour if emphasised and i == main else None, "width:100%;" if stacked else "") for i in order]
    flow = "flex-direction:column;" if stacked else f"justify-content:{place};"
    row = f'<div class="f" style="gap:{rng.randint(6, 16)}px;{flow}">{"".join(drawn)}</div>'
    names = [f"button{i}" for i in order]
    asks = button_asks(rng, names, [labels[i] for i in order], f"button{main}" if emphasised else None, labels[main], colour, stacked, absent or [])
    return Buttons(row, names, [labels[i] for i in order], asks)


def button_asks(
    rng: random.Random, names: list[str], labels: list[str], main: str | None, main_label: str, colour: str, stacked: bool, absent: list[str]
) -> list[Ask]:
    asks = [
        Ask("buttons", *(wordings.ALL_STACKED if stacked else wordings.ALL_BUTTONS), joined(names)),
        Ask("number-of-buttons", *wordings.NUMBER_OF_BUTTONS, [Count("buttons")]),
    ]
    if len(names) > 1:
        first, last = (wordings.TOP_BUTTON, wordings.BOTTOM_BUTTON) if stacked else (wordings.LEFT_BUTTON, wordings.RIGHT_BUTTON)
        asks += [Ask("button-by-place", *first, [At(names[0])]), Ask("button-by-place", *last, [At(names[-1])])]
        which = rng.randrange(len(names) - 1)
        if not stacked:
            asks.append(Ask("button-beside", *wordings.RIGHT_OF_BUTTON, [At(names[which + 1])], slots={"button": labels[which]}))
            asks.append(Ask("button-beside", *wordings.LEFT_OF_BUTTON, [At(names[which])], slots={"button": labels[which + 1]}))
    if main:
        asks.append(Ask("emphasised-button", *wordings.EMPHASISED, [At(main)]))
        asks.append(coloured("button-colour", wordings.BUTTON_COLOUR, colour, {"button": main_label}))
        asks.append(coloured("button-colour", wordings.EMPHASISED_COLOUR, colour, {}))
    which = rng.randrange(len(names))
    asks.append(wordings.is_there(labels[which], True))
    asks.append(wordings.where_is(names[which], labels[which]))
    others = [word for word in absent if word not in labels]
    if others:
        asks.append(wordings.is_there(rng.choice(others), False))
    return asks


def joined(names: list[str]) -> list:
    parts: list = []
    for name in names:
        parts += [", ", At(name)] if parts else [At(name)]
    return parts


def coloured(kind: str, wording: tuple[str, str], colour: str, slots: dict[str, str]) -> Ask:
    return Ask(kind, *wording, [colour.capitalize()], [KOREAN_COLOURS[colour]], slots)


def toggle(rng: random.Random, is_on: bool, colour: str, height: int) -> str:
    """A switch, without text."""
    width = round(height * 1.8)
    background = shade(rng, colour) if is_on else "#8886"
    return (
        f'<i style="display:inline-block;flex:none;width:{width}px;height:{height}px;border-radius:{height}px;background:{background};position:relative">'
        f'<i style="position:absolute;top:2px;{"right" if is_on else "left"}:2px;width:{height - 4}px;height:{height - 4}px;border-radius:50%;background:#fff"></i></i>'
    )


def icon(rng: random.Random, size: int, colour: str | None = None) -> str:
    """A small shape that stands for a picture."""
    background = shade(rng, colour or rng.choice(["blue", "green", "orange", "purple", "grey", "pink", "yellow"]))
    return f'<i style="display:inline-block;flex:none;width:{size}px;height:{size}px;border-radius:{rng.choice([2, 4, size // 2])}px;background:{background}"></i>'


def page(theme: Theme, body: str, more_css: str = "") -> str:
    return f"<!doctype html><meta charset=utf-8><style>{theme.css}{more_css}</style><body>{body}"
