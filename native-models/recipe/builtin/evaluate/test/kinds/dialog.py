"""Dialogs: a question in a frame, an alert with a sign, a sheet with a tick box."""

from ..page import Canvas, Drawn, ask, escape, ink_on, marked

NAMES = (
    ["dialog", "dialog box", "popup", "modal", "message box", "alert"],
    ["대화 상자", "대화상자", "팝업", "알림창", "대화창"],
)

_BUTTONS = [
    ("Save", "저장"),
    ("Cancel", "취소"),
    ("Delete", "삭제"),
    ("Retry", "다시 시도"),
    ("Close", "닫기"),
    ("Open", "열기"),
    ("Print", "인쇄"),
    ("Ignore", "무시"),
]
_TITLES = [
    ("Kiln still hot", "가마가 뜨겁습니다"),
    ("Leave the sketch?", "스케치를 떠날까요?"),
    ("Gauge not reachable", "조위계와 연결 끊김"),
    ("Photograph exists", "사진이 이미 있음"),
    ("Empty the compost list", "퇴비 목록 비우기"),
    ("Sensor battery low", "감지기 건전지 부족"),
]
_OPTIONS = [
    ("Remember my choice for this kiln", "이 가마에서는 이 선택 기억하기"),
    ("Never warn me about tides again", "조수 경고를 다시 띄우지 않기"),
    ("Also tell the other editors", "다른 편집자에게도 알리기"),
]


def framed(c: Canvas) -> Drawn:
    bar = f"background:{c.look.panel};border-bottom:1px solid {c.look.line};padding:8px 14px;font-weight:600"
    return _dialog(c, 560, 250, bar, "justify-content:flex-end", sign=False, option=False)


def alert(c: Canvas) -> Drawn:
    return _dialog(
        c, 480, 300, "padding:18px 18px 0;font-size:1.25em", "justify-content:center", sign=True, option=False
    )


def sheet(c: Canvas) -> Drawn:
    return _dialog(
        c, 640, 320, "padding:16px 22px 0;font-weight:700", "justify-content:flex-start", sign=False, option=True
    )


def _dialog(c: Canvas, width: int, height: int, bar: str, placed: str, sign: bool, option: bool) -> Drawn:
    index = 1 if c.language == "ko" else 0
    title, message = c.rng.choice(_TITLES)[index], c.words.one(c.rng, "warnings")
    buttons = c.rng.sample(_BUTTONS, c.rng.choice([2, 3]))
    labels = [button[index] for button in buttons]
    tick = c.rng.choice(_OPTIONS)[index]
    name, css, answers = c.colour()
    main = c.rng.randrange(len(labels))
    drawn_buttons = "".join(
        marked(
            label,
            label,
            f"padding:6px 16px;border-radius:4px;border:1px solid {c.look.line};"
            + (f"background:{css};color:{ink_on(name)}" if number == main else ""),
        )
        for number, label in enumerate(labels)
    )
    head = f'<div style="{bar}">{escape(title)}</div>'
    mark = "<svg width=36 height=36 style='flex:none'><circle cx=18 cy=18 r=16 fill='#d62f2f'/></svg>" if sign else ""
    body = (
        f'<div style="display:flex;gap:14px;padding:18px 22px;align-items:center">{mark}'
        f"<div>{escape(message)}</div></div>"
    )
    box = (
        '<div style="padding:0 22px 14px"><span style="display:inline-block;width:11px;'
        f'height:11px;border:1px solid {c.look.faint};margin-right:8px"></span>{escape(tick)}'
        "</div>"
    )
    foot = f'<div style="display:flex;gap:10px;{placed};padding:12px 22px">{drawn_buttons}</div>'
    frame = f"margin:16px;border:1px solid {c.look.line};border-radius:8px;background:{c.look.paper}"
    asks = [
        ask("dialog.title", title),
        ask("dialog.message", message),
        ask("dialog.buttons", [" ".join(labels), ", ".join(labels)]),
        ask("count", str(len(labels)), things=("buttons", "단추")),
        ask("colour", answers, thing=(f"the {labels[main]} button", f"{labels[main]} 단추")),
        ask("box", "", box=labels[0], thing=(f"the {labels[0]} button", f"{labels[0]} 단추")),
        ask("box", "", box=labels[-1], thing=(f"the {labels[-1]} button", f"{labels[-1]} 단추")),
        _translate(c, buttons[0]),
    ]
    if option:
        asks.insert(1, ask("dialog.option", tick))
    return Drawn(f'<div style="{frame}">{head}{body}{box if option else ""}{foot}</div>', asks, width, height, title)


def _translate(c: Canvas, button: tuple[str, str]):
    english, korean = button
    if c.language == "ko":
        return ask("translate", english, word=korean, language=("English", "영어"))
    return ask("translate", korean, word=english, language=("Korean", "한국어"))


TEMPLATES = [framed, alert, sheet]
