"""What designs of terminals, code and talk share: marked text, asks in short, windows that fit their lines."""

import html
import random
import re

from ...render.looks import KOREAN, MONOSPACE, SANS
from ..design import Answer, Ask, CannotTell, Design

_TAG = re.compile(r"<[^>]*>")
_SCHEMES = [  # paper, ink, muted, red, green, yellow, blue, purple
    ("#0d1117", "#c9d1d9", "#8b949e", "#ff7b72", "#3fb950", "#e3b341", "#79c0ff", "#d2a8ff"),
    ("#1e1e1e", "#d4d4d4", "#8a8a8a", "#f44747", "#6a9955", "#dcdcaa", "#569cd6", "#c586c0"),
    ("#000000", "#e8e8e8", "#9a9a9a", "#ff5555", "#50fa7b", "#f1fa8c", "#6ea8fe", "#ff79c6"),
    ("#300a24", "#eeeeec", "#b0a5ac", "#ef2929", "#8ae234", "#fce94f", "#729fcf", "#ad7fa8"),
    ("#012456", "#eeedf0", "#a9b4c9", "#ff8a80", "#9ccc65", "#ffee58", "#81d4fa", "#ce93d8"),
    ("#282a36", "#f8f8f2", "#8f96b8", "#ff5555", "#50fa7b", "#f1fa8c", "#8be9fd", "#bd93f9"),
    ("#002b36", "#93a1a1", "#6f858c", "#dc322f", "#a3b300", "#c79a00", "#4aa3e0", "#8a8fdc"),
    ("#ffffff", "#1f2328", "#656d76", "#cf222e", "#1a7f37", "#9a6700", "#0969da", "#8250df"),
    ("#fafafa", "#383a42", "#7c7f88", "#d43d35", "#3f8f3f", "#a36a00", "#2f62d8", "#a626a4"),
    ("#fdf6e3", "#4f6069", "#7d8c8d", "#c9302c", "#6d7a00", "#946c00", "#1f75b5", "#5f65b5"),
]


class Scheme:
    """Colours of a terminal or an editor."""

    branch = "main"  # that all of a session is on

    def __init__(self, rng: random.Random) -> None:
        names = rng.choice(_SCHEMES)
        self.paper, self.ink, self.muted, self.red, self.green, self.yellow, self.blue, self.purple = names
        self.is_dark = sum(int(self.paper[i : i + 2], 16) for i in (1, 3, 5)) < 384
        self.bar = "rgba(255,255,255,.09)" if self.is_dark else "rgba(0,0,0,.07)"
        self.edge = "rgba(255,255,255,.16)" if self.is_dark else "rgba(0,0,0,.16)"


def wrap(inner: str, style: str = "", tag: str = "span", **data: str | bool) -> str:
    """An element around HTML. `id` and others become `data-id` and so on; True is an attribute without a value."""
    marks = "".join(
        f" data-{name.replace('_', '-')}" + ("" if value is True else f'="{html.escape(str(value), quote=True)}"')
        for name, value in data.items()
        if value is not False
    )
    return f"<{tag}{f' style={chr(34)}{style}{chr(34)}' if style else ''}{marks}>{inner}</{tag}>"


def mark(text: str, style: str = "", tag: str = "span", **data: str | bool) -> str:
    return wrap(html.escape(text), style, tag, **data)


def ask(kind: str, english: str, korean: str, *answer: Answer, ko: list[Answer] | None = None, **slots: str) -> Ask:
    return Ask(kind, english, korean, list(answer), ko, slots)


def unknown(english: str, korean: str, **slots: str) -> Ask:
    """A question of the same sort whose answer is not on the page."""
    return Ask("cannot-tell", english, korean, [CannotTell()], None, slots)


def cells(line: str) -> float:
    """How wide a line of HTML is in a monospace font, in font sizes; Hangul is wider than Latin."""
    text = html.unescape(_TAG.sub("", line))
    return sum(1.0 if ord(c) >= 0x1100 else 0.61 for c in text)


def fonts(rng: random.Random) -> str:
    return f"'{rng.choice(MONOSPACE)}','{rng.choice(KOREAN)}',monospace"


def interface_fonts(rng: random.Random, korean: bool) -> str:
    latin, hangul = rng.choice(SANS), rng.choice(KOREAN)
    return f"'{hangul}','{latin}'" if korean and rng.random() < 0.7 else f"'{latin}','{hangul}'"


def terminal(rng: random.Random, korean: bool, lines: list[str], title: str, asks: list[Ask], scheme: Scheme) -> Design:
    """A terminal as wide and high as its lines need, with one of several frames around it."""
    longest = max(cells(line) for line in lines)
    size = rng.choice([11, 12, 13, 13, 14, 15, 16])
    while size > 10 and longest * size > 1230:
        size -= 1
    height = rng.choice([1.2, 1.3, 1.4, 1.5, 1.65])
    pad = rng.choice([6, 10, 14, 20])
    frame = rng.choice(["none", "lights", "windows", "tabs", "card"])
    head = {
        "none": "",
        "lights": '<div class=bar style="justify-content:center"><i style="background:#ff5f57"></i><i style="background:#febc2e"></i>'
        f'<i style="background:#28c840;margin-right:auto"></i>{mark(title, "margin-right:auto", title=True)}</div>',
        "windows": f'<div class=bar>{mark(title, title=True)}<b style="margin-left:auto">&#8211;</b><b>&#9633;</b><b>&#215;</b></div>',
        "tabs": f'<div class=bar style="padding:0">{mark(title, f"padding:6px 16px;background:{scheme.paper}", title=True)}<b style="padding:0 10px">+</b></div>',
        "card": f'<div class=bar style="border-radius:8px 8px 0 0">{mark(title, title=True)}</div>',
    }[frame]
    outer = rng.choice([8, 16, 28]) if frame == "card" else 0
    width = min(1280, max(rng.choice([420, 520, 640]), int(longest * size + 2 * pad + 2 * outer + 12 + rng.choice([0, 20, 80]))))
    tall = int(len(lines) * size * height + 2 * pad + 2 * outer + (34 if head else 0) + rng.choice([4, 20, 60]))
    font = fonts(rng)
    bar_font = interface_fonts(rng, korean) if rng.random() < 0.7 else font
    body = "".join(f"<div class=l>{line or '&nbsp;'}</div>" for line in lines)
    page = (
        f"<!doctype html><meta charset=utf-8><style>body{{margin:0;padding:{outer}px;background:{'#c8d0da' if outer else scheme.paper};box-sizing:border-box;min-height:100vh}}"
        f".t{{background:{scheme.paper};color:{scheme.ink};border-radius:{8 if outer else 0}px;min-height:{tall - 2 * outer}px}}"
        f".bar{{display:flex;gap:8px;align-items:center;padding:5px 10px;background:{scheme.bar};font:{max(11, size - 1)}px/1.5 {bar_font};border-bottom:1px solid {scheme.edge}}}"
        f".bar i{{width:11px;height:11px;border-radius:6px}}.bar b{{font-weight:400;padding:0 4px}}"
        f".o{{padding:{pad}px;font:{size}px/{height} {font}}}.l{{white-space:pre;font-variant-ligatures:none}}</style>"
        f"<div class=t>{head}<div class=o>{body}</div></div>"
    )
    return Design("terminal", page, width, max(tall, 200), asks)
