"""How a training screen looks: fonts, sizes, colours, borders. Chosen once for a window, so that its parts agree."""

import random
from dataclasses import dataclass

SANS = """Arial,Helvetica,Liberation Sans,Roboto,Open Sans,Lato,Noto Sans,Carlito,FreeSans,Cantarell,Quicksand,Nimbus Sans,
PT Sans,Go,Karla,Open Sans,Roboto,Noto Sans,URW Gothic,TeX Gyre Heros,Roboto Condensed""".replace("\n", "").split(",")
SERIF = """Liberation Serif,DejaVu Serif,Caladea,FreeSerif,EB Garamond,Noto Serif,Nimbus Roman,C059,P052,URW Bookman,
PT Serif,Gentium Plus,Vollkorn""".replace("\n", "").split(",")
MONOSPACE = """Liberation Mono,Hack,Inconsolata,Fira Code,FreeMono,Noto Sans Mono,Nimbus Mono PS,Go Mono,PT Mono,mononoki,
Noto Sans Mono CJK KR""".replace("\n", "").split(",")
KOREAN = """NanumGothic,NanumGothic,NanumBarunGothic,NanumSquare,Noto Sans CJK KR,Noto Sans CJK KR,Noto Sans CJK KR,
NanumMyeongjo,Noto Serif CJK KR,UnDotum,UnGraphic,UnBatang,NanumBarunpen""".replace("\n", "").split(",")
HELD_OUT = "DejaVu Sans,Inter,Linux Libertine O,JetBrains Mono,NanumSquareRound,NanumGothicCoding".split(
    ","
)  # test only

SIZES = [11, 11, 11, 12, 12, 12, 12, 13, 13, 13, 13, 14, 14, 14, 15, 16, 16, 18, 20, 24, 30]  # CSS pixels
_WEIGHTS = [400, 400, 400, 400, 500, 600, 700]


@dataclass(frozen=True)
class Look:
    family: str  # CSS font-family
    monospace: str
    size: int  # CSS pixels
    weight: int
    line_height: float
    paper: str  # CSS colours, as are the next
    panel: str  # of bars and fields
    ink: str
    muted: str  # of what matters less; still readable
    accent: str
    on_accent: str
    line: str  # a CSS border
    radius: int

    @property
    def window(self) -> str:
        return (
            f"font:{self.weight} {self.size}px/{self.line_height:.2f} {self.family};color:{self.ink};"
            f"background:{self.paper};border:{self.line};border-radius:{self.radius}px;"
        )


def random_look(rng: random.Random, dark: bool, hangul: float) -> Look:
    hue, saturation = rng.randrange(360), rng.choice([0, 5, 10, 30, 60])
    tone = rng.choice([5, 9, 13, 18, 24]) if dark else rng.choice([100, 100, 100, 98, 95, 88])
    ink = rng.choice([78, 85, 92, 97, 100]) if dark else rng.choice([0, 8, 13, 20, 30])
    muted = rng.choice([55, 62, 70]) if dark else rng.choice([35, 42, 50])
    accent = rng.choice([25, 35, 45, 60, 70])
    korean, latin = rng.choice(KOREAN), rng.choice(rng.choice([SANS, SANS, SANS, SERIF, MONOSPACE]))
    monospace = f"'{rng.choice(MONOSPACE)}','{korean}',monospace"
    family = f"'{korean}','{latin}'" if rng.random() < hangul else f"'{latin}','{korean}'"
    return Look(
        family,
        monospace,
        rng.choice(SIZES),
        rng.choice(_WEIGHTS),
        rng.uniform(1.15, 1.7),
        f"hsl({hue} {saturation}% {tone}%)",
        f"hsl({hue} {saturation}% {tone + rng.choice([4, 8, 12]) if dark else tone - rng.choice([2, 5, 9])}%)",
        f"hsl({hue} {saturation // 2}% {ink}%)",
        f"hsl({hue} {saturation // 2}% {muted}%)",
        f"hsl({rng.randrange(360)} {rng.choice([40, 70, 90])}% {accent}%)",
        "#fff" if accent < 55 else "#000",
        rng.choice(["0", "1px solid #8886", "1px solid #8884", "1px solid #888", "2px solid #58c", "1px dashed #999"]),
        rng.choice([0, 0, 3, 6, 10]),
    )
