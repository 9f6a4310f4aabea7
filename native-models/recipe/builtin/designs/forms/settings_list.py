"""Settings as a telephone shows them: groups of rows under small headings, switches and values at the right edge."""

import random

from ..design import Ask, At, CannotTell, Design
from ..dialogs import wordings
from ..dialogs.parts import coloured, icon, page, random_theme, span
from . import settings
from .parts import count_ask
from .settings_sidebar import SWITCH_COLOUR
from .words import SECTIONS

_GROUP_FIRST = (
    "[what|which setting] [is first|comes first|stands first|opens the group] [under|in|below] {group}?|the first [setting|row|entry] of {group}?|{group} [starts|begins] with what?|under the heading {group}, what do i see first?",
    "{group}[의|에서| 아래] 첫 번째[는| 항목은| 설정은] [뭐야|뭔가요]?|{group} 밑에 [처음|맨 먼저] 나오는 [것|설정][은|이] [뭐야|무엇이지]?|{group} 묶음은 무엇으로 시작[해|하나요]?|{group}의 맨 위 항목?",
)
_HINT = (
    "what does the [small|grey|fine] [text|print|note] [under|below] {key} say?|[read|tell me] the [explanation|hint|description] of {key}.|how is {key} [explained|described]?|what does {key} do, according to the page?|the note below {key}?",
    "{key} [아래|밑](의) [작은 글씨|설명|회색 글자][는|은|가] [뭐야|뭐라고 되어 있어]?|{key} 설명 [읽어 줘|좀|알려 줘]|{key}~은 어떻게 설명되어 있[어|나요]?|{key}[~이 무슨 기능이래|~이 하는 일은]?",
)
_HINTS = ["Uses more battery|배터리를 더 많이 씁니다", "Recommended|권장 설정입니다", "Applies after a restart|다시 시작한 뒤 적용됩니다", "Only on this device|이 기기에만 적용됩니다", "Off during meetings|회의 중에는 꺼집니다", "Last changed in March|3월에 바꿨습니다", "Needs a connection|연결이 필요합니다", "Visible to friends|친구에게 보입니다", "Saves up to 2 GB|최대 2 GB를 아낍니다", "Managed by your organisation|조직에서 관리합니다"]  # fmt: skip


def build(rng: random.Random, korean: bool) -> Design:
    theme = random_theme(rng, korean, 13, 18)
    colour = rng.choice(["green", "green", "blue", "blue", "orange", "purple", "pink"])
    rows = settings.random_rows(rng, korean, rng.randint(3, 5), rng.randint(1, 3))
    groups = [pair[korean] for pair in rng.sample(SECTIONS, rng.randint(1, 3))]
    starts = [0, *sorted(rng.sample(range(1, len(rows)), len(groups) - 1))]
    style, pad, icons, boxed = rng.choice(["switch", "words", "switch"]), rng.randint(9, 14), rng.random() < 0.5, rng.random() < 0.6
    capitals = not korean and rng.random() < 0.25
    hints = {index: rng.choice(_HINTS).split("|")[korean] for index in range(len(rows)) if rng.random() < 0.18}
    title = rng.choice("설정|내 기기|환경설정|앱 설정".split("|") if korean else "Settings|My device|Preferences|App settings|Options".split("|"))
    body = f'<div data-title data-id="title" style="font-weight:700;font-size:{theme.size + rng.randint(3, 12)}px;padding:6px 4px 8px;text-align:{rng.choice(["left", "left", "center"])}">{title}</div>'
    for number, start in enumerate(starts):
        end = starts[number + 1] if number + 1 < len(starts) else len(rows)
        name = groups[number].upper() if capitals else groups[number]
        body += f'<div class="m" data-id="g{number}" style="padding:12px 6px 5px;font-size:{theme.size - 2}px">{name.replace("&", "&amp;")}</div>'
        frame = f"background:{theme.look.panel};border-radius:{max(theme.radius, 8)}px;padding:0 12px;" if boxed else "padding:0 4px;"
        inner = ""
        for index in range(start, end):
            left = settings.key(index, rows[index], style)
            if index in hints:
                left = f'<span style="display:flex;flex-direction:column;min-width:0">{left}{span(hints[index], f"""class="n m" data-id="h{index}" """, f"font-size:{theme.size - 2}px")}</span>'
            mark = icon(rng, theme.size + 8) if icons else ""
            rule = "border-top:1px solid #8883;" if index > start else ""
            inner += f'<div class="f c" data-counted="fields" data-box style="gap:12px;padding:{pad}px 0;{rule}">{mark}{left}<span style="flex:1"></span>{settings.control(rng, theme, index, rows[index], colour, korean, style)}</div>'
        body += f'<div style="{frame}">{inner}</div>'
    asks = settings.row_asks(rng, rows, korean) + [count_ask(), Ask("title", *wordings.TITLE, [At("title")])]
    if not capitals:
        number = rng.randrange(len(groups))
        asks.append(Ask("first-of-group", *_GROUP_FIRST, [At(f"v{starts[number]}-key")], slots={"group": groups[number]}))
    if hints:
        index = rng.choice(list(hints))
        asks.append(Ask("hint", *_HINT, [At(f"h{index}")], slots={"key": rows[index].key}))
    else:
        asks.append(Ask("not-there", "what does the [support|help] page say?|how much [battery|storage|data] is left?|which [phone|model|device] is this?|what time is it on the phone?", "[배터리|저장 공간|데이터][는|가|은|이] 얼마나 남았[어|나요]?|기기 모델[이|은] 뭐야?|지금 휴대폰 시각은?", [CannotTell()]))
    if style != "words" and any(row.is_on for row in rows):
        asks.append(coloured("switch-colour", SWITCH_COLOUR, colour, {}))
    width = rng.randint(420, 560)
    height = 110 + len(groups) * (theme.size * 3 + 12) + len(rows) * (2 * pad + round(max(theme.size * theme.look.line_height, theme.size + 8))) + len(hints) * 26
    return Design("form", page(theme, f'<div style="padding:12px {rng.randint(12, 26)}px">{body}</div>'), width, max(500, min(890, height)), asks)
