"""A program's settings: sections in a sidebar, one of them chosen, and its switches and choices beside it."""

import random

from ..design import Ask, At, CannotTell, Design, YesNo
from ..dialogs.parts import buttons, coloured, icon, page, random_theme, shade, span
from . import settings
from .parts import count_ask
from .words import SECTIONS

_SECTION = (
    "[which|what] [section|category|part|page] of the settings [is open|am i in|is selected|is chosen|do i see|is active]?|[what|which] [entry|item] [is highlighted|is selected|is marked] [in the sidebar|in the side menu|on the left|in the navigation]?|the [active|current|open|highlighted] [section|tab|menu entry]?|where in the settings am i?|[name|read] the highlighted entry of the side list.",
    "[어느|어떤|무슨] [섹션|항목|메뉴|분류]이 [열려|선택되어|골라져|강조되어] 있[어|나요]?|[왼쪽|옆|사이드바] [메뉴|목록]에서 [선택된|강조된|고른] [것|항목]은( 뭐야)?|지금 [보고 있는|열린] [설정|메뉴|항목][은|이] [뭐야|무엇인가요]?|설정의 어느 [부분|메뉴]에 [와 있어|있는 거야]?|현재 [섹션|메뉴](은)?",
)
_NEXT_SECTION = (
    "[what|which section] [comes|is] [below|under|after] {key} in the [sidebar|side menu|list on the left]?|under {key} in the navigation, what is there?|the section [following|after|below] {key}?|which menu entry follows {key}?",
    "[사이드바|옆 메뉴|왼쪽 목록]에서 {key} [아래|다음|밑]에 [뭐가 있어|무슨 메뉴가 있나요|있는 건 뭐야]?|{key} 다음 [메뉴|섹션][은|는]?|메뉴에서 {key} 바로 [아래|밑][은|엔] [뭐야|뭐가 있지]?",
)
_HAS_SECTION = (
    "is there a section [called|named|for] {key}?|can i [open|go to|find] {key} in the side menu?|do the settings have a {key} [page|section|category]?|is {key} listed on the left?",
    "{key}~이라는 [섹션|메뉴|항목]이 있[어|나요|지]?|[사이드바|왼쪽 목록]에 {key}~이 [있어|보여|있나요]?|{key} 메뉴도 있[어|는지 알려 줘]?",
)
SWITCH_COLOUR = (
    "[what|which] [colour|color] are the switches that are on?|in [what|which] [colour|color] are the [active|enabled] [toggles|switches] [shown|drawn]?|the [colour|color] of an [active|enabled] switch?|switched on, a toggle turns [what|which] [colour|color]?",
    "켜진 [스위치|토글][은|는] 무슨 [색이야|색깔인가요]?|켜져 있는 스위치(의) [색|색깔][은|이] [뭐야|뭔가요]?|활성화된 토글[은|의] [무슨 색이지|색상은]?",
)


def build(rng: random.Random, korean: bool) -> Design:
    theme = random_theme(rng, korean, 12, 16)
    sections = [pair[korean] for pair in rng.sample(SECTIONS, rng.randint(4, 9))]
    rest = [pair[korean] for pair in SECTIONS if pair[korean] not in sections]
    chosen = rng.randrange(len(sections))
    colour = rng.choice(["blue", "blue", "green", "green", "purple", "orange", "pink"])
    rows = settings.random_rows(rng, korean, rng.randint(2, 5), rng.randint(1, 4))
    style, lines = rng.choice(["switch", "switch", "both", "words"]), rng.choice(["1px solid #8883", "0"])
    mark = rng.randrange(3)
    names, icons = [], rng.random() < 0.4
    for index, name in enumerate(sections):
        css = f"padding:{rng.randint(6, 7)}px 10px;margin:2px 0;border-radius:{min(theme.radius, 8)}px;gap:9px;"
        if index == chosen:
            background = shade(rng, colour)
            css += [f"background:{background}22;font-weight:700;", "background:#8883;", f"border-left:3px solid {background};border-radius:0;font-weight:600;background:#8881;"][mark]
        names.append(f'<div class="f c" style="{css}">{icon(rng, theme.size) if icons else ""}{span(name, f"""class="n" data-id="s{index}" """)}</div>')
    pad, head = rng.randint(7, 13), rng.choice("설정|환경 설정|기본 설정|옵션".split("|") if korean else "Settings|Preferences|Options|Configuration".split("|"))
    drawn = [
        f'<div class="f c" data-counted="fields" style="justify-content:space-between;gap:14px;padding:{pad}px 2px;border-bottom:{lines}">{settings.key(index, row, style)}{settings.control(rng, theme, index, row, colour, korean, style)}</div>'
        for index, row in enumerate(rows)
    ]
    foot, asks = "", settings.row_asks(rng, rows, korean)
    if rng.random() < 0.5:
        labels = rng.sample(("저장|취소|초기화|적용" if korean else "Save changes|Cancel|Reset|Apply").split("|"), 2)
        row = buttons(rng, theme, labels, 0, False, 440)
        foot, asks = f'<div style="margin-top:18px">{row.html}</div>', asks + rng.sample(row.asks, 4)
    side = rng.randint(150, 220)
    body = (
        f'<div class="f" style="height:100vh"><div style="width:{side}px;flex:none;padding:14px 10px;background:{theme.look.panel};border-right:{theme.border}">'
        f'<div style="padding:4px 10px 12px;font-weight:700;font-size:{theme.size + 3}px">{head}</div>{"".join(names)}</div>'
        f'<div style="flex:1;min-width:0;padding:{theme.pad}px {theme.pad + 8}px"><div data-title data-id="title" style="font-size:{theme.size + rng.randint(3, 9)}px;font-weight:700;margin-bottom:12px">{sections[chosen]}</div>{"".join(drawn)}{foot}</div></div>'
    )
    asks += [Ask("open-section", *_SECTION, [At("title")]), count_ask()]
    at = rng.randrange(len(sections) - 1)
    asks.append(Ask("section-below", *_NEXT_SECTION, [At(f"s{at + 1}")], slots={"key": sections[at]}))
    there = rng.random() < 0.5
    asks.append(Ask("section-there", *_HAS_SECTION, [YesNo(there)], slots={"key": rng.choice(sections if there else rest)}))
    if style != "words" and any(row.is_on for row in rows):
        asks.append(coloured("switch-colour", SWITCH_COLOUR, colour, {}))
    asks.append(Ask("not-there", "whose [settings|account] [are these|is this]?|which version [is this|of the program is it]?|when were these settings last [saved|changed]?|how many users share these settings?", "누구의 [설정|계정][이야|인가요]?|[프로그램|앱] 버전은?|[마지막으로|언제] [저장한|바꾼] [날짜는|게 언제야]?|몇 명이 같이 [써|쓰나요]?", [CannotTell()]))
    return Design("form", page(theme, body), rng.randint(side + 460, 1040), rng.randint(560, 760), asks)
