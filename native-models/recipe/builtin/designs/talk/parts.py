"""Pages of talk: their frame, colours that have names, tints for light and dark."""

import random

from ...language.glossary import COLOURS
from ..design import Ask, Design
from ..terminals.parts import interface_fonts

KOREAN_COLOURS = {name: korean for name, korean, _ in COLOURS}
_HEXES = {name: hexes for name, _, hexes in COLOURS}
STRONG = ["red", "orange", "green", "blue", "purple", "pink", "brown"]  # white text can be read on them


def tone(rng: random.Random, name: str) -> str:
    return rng.choice(_HEXES[name])


class Sheet:
    """Paper, ink and the like of one page."""

    def __init__(self, rng: random.Random, korean: bool) -> None:
        self.is_dark = rng.random() < 0.4
        self.paper, self.panel, self.ink, self.muted, self.line = rng.choice(
            [("#15171c", "#1f232b", "#e6e8ec", "#9aa1ac", "#343a46"), ("#1b1b1f", "#27272d", "#f0f0f2", "#a3a3ad", "#3b3b44"), ("#0e1621", "#17212b", "#f5f5f5", "#8fa3b5", "#2b3845")]
            if self.is_dark
            else [("#ffffff", "#f3f4f6", "#1a1c20", "#626a75", "#d9dce1"), ("#fbf9f5", "#efeae0", "#2b2620", "#756b5c", "#ddd4c4"), ("#f0f2f5", "#ffffff", "#111b21", "#5d6b75", "#d1d7db"), ("#eef3fa", "#ffffff", "#152238", "#5a6a80", "#c9d5e5")]
        )
        self.size = rng.choice([12, 13, 13, 14, 14, 15, 16, 17])
        self.font = interface_fonts(rng, korean)
        self.accent = rng.choice(["#2563eb", "#0f766e", "#9333ea", "#c2410c", "#be123c", "#15803d"])
        self.radius = rng.choice([0, 4, 8, 12, 18])


def page(sheet: Sheet, body: str, style: str, kind: str, width: int, height: int, asks: list[Ask]) -> Design:
    html = (
        f"<!doctype html><meta charset=utf-8><style>*{{box-sizing:border-box}}body{{margin:0;background:{sheet.paper};color:{sheet.ink};"
        f"font:{sheet.size}px/1.45 {sheet.font};min-height:100vh}}.m{{color:{sheet.muted}}}.n{{white-space:nowrap}}{style}</style>{body}"
    )
    return Design(kind, html, width, height, asks)
