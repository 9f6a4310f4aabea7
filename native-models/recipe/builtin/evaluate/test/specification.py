"""The 144 screens of the frozen test set, before rendering: which template, which seed, which page, what is asked."""

import hashlib
import random
from dataclasses import dataclass

from .kinds import KINDS
from .page import Ask, Drawn, ask, canvas
from .phrasings import PHRASINGS

SEED = "frozen 2026-11"
_SCREENS = {"en": 6, "ko": 3}  # of each kind
_SPECIFIC = 3  # questions about what only this screen holds
_COMMON = [  # two more for each screen, in turn
    ("screen", "box"),
    ("present", "cannot"),
    ("box", "describe"),
    ("absent", "cannot.world"),
    ("screen", "box"),
    ("present", "cannot"),
    ("absent", "box"),
]
_RARE = {"colour", "highest", "lowest", "sum", "error", "equation", "cell"}  # or there would be too few of them
_MORE_SPECIFIC = {"dialog": 2, "equation": 2, "code": 1, "terminal": 1}  # kinds whose questions have a bar of their own


@dataclass(frozen=True)
class Plan:
    name: str
    kind: str
    language: str
    template: str
    scale: float
    drawn: Drawn
    html: str
    asks: list[Ask]

    @property
    def html_sha256(self) -> str:
        return hashlib.sha256(self.html.encode()).hexdigest()


def plan_screens() -> list[Plan]:
    plans: list[Plan] = []
    for kind, module in KINDS.items():
        for language, count in _SCREENS.items():
            for number in range(count):
                template = module.TEMPLATES[number % len(module.TEMPLATES)]
                plans.append(plan_screen(f"{kind}-{language}-{number}", kind, language, template, len(plans)))
    return plans


def plan_screen(name: str, kind: str, language: str, template, index: int) -> Plan:
    """One screen; its name is its seed."""
    rng = random.Random(f"{SEED}/{name}")
    c = canvas(rng, language)
    drawn = template(c)
    scale = rng.choice([1, 1, 1, 1, 1, 1.5, 2]) if drawn.width < 900 else 1
    page = f'<!doctype html><meta charset="utf-8"><body style="{c.look.body}">{drawn.body}</body>'
    return Plan(name, kind, language, template.__name__, scale, drawn, page, _choose(rng, kind, drawn, index))


def _choose(rng: random.Random, kind: str, drawn: Drawn, index: int) -> list[Ask]:
    specific = [asked for asked in drawn.asks if asked.phrasing not in ("box", "translate")]
    boxes = [asked for asked in drawn.asks if asked.phrasing == "box"]
    wanted = _SPECIFIC + _MORE_SPECIFIC.get(kind, 0)
    turn = index % max(1, len(specific) - wanted + 1)
    turned = specific[turn:] + specific[:turn]
    rare = [asked for asked in turned if asked.phrasing.split(".")[0] in _RARE]
    chosen = sorted(turned, key=lambda asked: asked not in rare[:2])[:wanted]
    chosen += [asked for asked in drawn.asks if asked.phrasing == "translate"]
    for common in _COMMON[index % len(_COMMON)]:
        if common == "box" and boxes:
            chosen.append(boxes.pop(0))
        else:
            chosen.append(_common("absent" if common == "box" else common, rng, kind, drawn))
    return chosen


def _common(common: str, rng: random.Random, kind: str, drawn: Drawn) -> Ask:
    if common == "screen":
        return ask("screen", KINDS[kind].NAMES)
    if common == "describe":
        return ask("describe", KINDS[kind].NAMES)
    if common == "cannot" and drawn.absent:
        return ask("cannot.key", [], key=rng.choice(drawn.absent))
    if common.startswith("cannot"):
        return ask("cannot.world", [])
    return ask(common, "")  # present, absent: their word is found on the rendered screen


def put(rng: random.Random, asked: Ask, language: str) -> str:
    """The question's wording."""
    phrasing = {"cannot.key": "value", "absent": "present"}.get(asked.phrasing, asked.phrasing)
    index = language == "ko"
    slots = {name: text if isinstance(text, str) else text[index] for name, text in asked.slots.items()}
    return rng.choice(PHRASINGS[phrasing][index]).format(**slots)
