"""What the settings pages share: rows with a switch or a choice, and questions about them."""

import random
from dataclasses import dataclass

from ..design import Ask, At, CannotTell, YesNo
from ..dialogs.parts import Theme, span, toggle
from .parts import order_asks, switch_asks, value_asks
from .words import CHOICES, SWITCHES

_ALL_ON = (
    "[which|what] [switch|setting|option] is (the only one |alone )[on|turned on|enabled]?|the [only |]one that is [switched on|active]?|what have i [turned on|enabled|left on]?|[name|find] the setting that is on.",
    "[켜진|켜져 있는|활성화된|사용 중인] [설정|스위치|기능|항목][은|이] [뭐야|뭔가요|어느 거야|무엇이지]?|[어떤|무슨] [기능|설정]만 켜져 있[어|나요]?|켜 둔 [게|것이] 뭐[야|지]?|하나만 켜진 [것|설정]은?",
)
_ALL_OFF = (
    "[which|what] [switch|setting|option] is (the only one |alone )[off|turned off|disabled]?|the [only |]one that is [switched off|inactive]?|what have i [turned off|disabled|left off]?|[name|find] the setting that is off.",
    "[꺼진|꺼져 있는|비활성화된|안 쓰는] [설정|스위치|기능|항목][은|이] [뭐야|뭔가요|어느 거야|무엇이지]?|[어떤|무슨] [기능|설정]만 꺼져 있[어|나요]?|꺼 둔 [게|것이] 뭐[야|지]?|하나만 꺼진 [것|설정]은?",
)
_IS_VALUE = (
    "is {key} set to {value}?|{key} is {value}, [right|correct|isn't it]?|[have i chosen|did i pick|is] {value} [as|for] {key}?|does it say {value} [for|next to|under] {key}?|check that {key} is {value}.|{key}: {value}?",
    "{key}~은 {value}[~이야| 맞아|~으로 되어 있어|~으로 설정돼 있나요]?|{key}~이 {value}~으로 [설정되어|돼|선택되어] 있[어|나요]?|{key}[~을|] {value}~으로 [골랐어|해 놨어|설정했나]?|{key}, {value} 맞[아|지|나요]?",
)
_SINCE_WHEN = (
    "[since when|how long] has {key} been [like this|set so]?|who [changed|set|last touched] {key}?|what was {key} [before|yesterday|previously]?|when did i last change {key}?|what is the factory default of {key}?",
    "{key}~을 [언제 바꿨어|누가 바꿨지|누가 설정했나요]?|{key}[의 기본값은|의 이전 값은|~은 전에 뭐였어]?|{key}[~이|~은] 언제부터 이렇게 되어 있[어|나요]?",
)


@dataclass(frozen=True)
class Row:
    key: str
    value: str  # "" of a switch
    is_on: bool


def random_rows(rng: random.Random, korean: bool, switches: int, choices: int) -> list[Row]:
    rows = [Row(pair[korean], "", rng.random() < 0.5) for pair in rng.sample(SWITCHES, switches)]
    for keys, keys_ko, values, values_ko in rng.sample(CHOICES, choices):
        rows.append(Row(rng.choice(keys_ko if korean else keys), rng.choice(values_ko if korean else values), False))
    rng.shuffle(rows)
    return rows


def control(rng: random.Random, theme: Theme, index: int, row: Row, colour: str, korean: bool, style: str) -> str:
    """The right side of a row: a switch with or without a word, or the chosen value as a select, a link or text."""
    name = f"v{index}"
    if not row.value:
        words = ("켜짐" if row.is_on else "꺼짐") if korean else ("On" if row.is_on else "Off")
        said = span(words, f'class="n m" data-value="{name}"', "margin-right:8px") if style in ("words", "both") else ""
        return f'<span class="f c">{said}{"" if style == "words" else toggle(rng, row.is_on, colour, theme.size + 5)}</span>'
    arrow = f'<i style="width:6px;height:6px;border-right:2px solid {theme.look.muted};border-bottom:2px solid {theme.look.muted};transform:rotate({45 if style != "words" else -45}deg)"></i>'
    box = f"border:{theme.border};border-radius:{min(theme.radius, 8)}px;padding:3px 10px;background:{theme.look.paper};" if style == "both" or style == "switch" else ""
    return f'<span class="f c" style="gap:10px;{box}">{span(row.value, f"""class="n" data-value="{name}" data-id="{name}" """)}{arrow}</span>'


def key(index: int, row: Row, style: str) -> str:
    """The left side: a key only where a word stands for its value."""
    joined = f'data-key="v{index}"' if row.value or style in ("words", "both") else ""
    return span(row.key, f'class="n" {joined} data-id="v{index}-key"')


def row_asks(rng: random.Random, rows: list[Row], korean: bool) -> list[Ask]:
    shown = {row.key for row in rows}
    keys = [pair[korean] for pair in SWITCHES if pair[korean] not in shown]
    asks = switch_asks(rng, [(row.key, row.is_on) for row in rows if not row.value], keys)
    chosen = [(row.key, f"v{index}", row.value) for index, row in enumerate(rows) if row.value]
    more = [names[0] for pair in CHOICES for names in [pair[1] if korean else pair[0]]]
    if chosen:
        asks += value_asks(rng, chosen, more)[:-1]
        label, _, value = rng.choice(chosen)
        others = next(values_ko if korean else values for keys, keys_ko, values, values_ko in CHOICES if label in keys + keys_ko)
        is_so = rng.random() < 0.5
        said = value if is_so else rng.choice([other for other in others if other != value])
        asks.append(Ask("is-value", *_IS_VALUE, [YesNo(is_so)], slots={"key": label, "value": said}))
        asks.append(Ask("not-there", *_SINCE_WHEN, [CannotTell()], slots={"key": label}))
    asks += order_asks(rng, [(row.key, f"v{index}-key") for index, row in enumerate(rows)])
    for state, wording in ((True, _ALL_ON), (False, _ALL_OFF)):
        alone = [index for index, row in enumerate(rows) if not row.value and row.is_on == state]
        if len(alone) == 1:
            asks.append(Ask("only-on" if state else "only-off", *wording, [At(f"v{alone[0]}-key")]))
    return asks
