"""Settings and forms: labels beside values, a sidebar with a panel, fields with labels above them."""

from ..page import Canvas, Drawn, ask, escape, ink_on, marked

NAMES = (
    ["settings", "settings page", "settings screen", "settings window", "form", "preferences"],
    ["설정", "설정 화면", "양식", "환경 설정", "설정 창", "폼"],
)

_FIELDS = [
    (("Kiln name", "가마 이름"), [("Old Bertha", "큰불이"), ("Ember Two", "잉걸 둘"), ("Stoke", "장작이")]),
    (
        ("Firing curve", "굽기 곡선"),
        [("Slow glaze", "느린 유약"), ("Bisque 04", "초벌 04"), ("Raku fast", "라쿠 빠름")],
    ),
    (("Peak heat", "최고 온도"), [("1240 °C", "1240 °C"), ("985 °C", "985 °C"), ("1085 °C", "1085 °C")]),
    (
        ("Tide station", "조위 관측소"),
        [("Pier 9", "9번 부두"), ("Gull Rock", "갈매기 바위"), ("South Mole", "남쪽 방파제")],
    ),
    (("Ring after", "울림 지연"), [("45 seconds", "45초"), ("3 minutes", "3분"), ("90 seconds", "90초")]),
    (
        ("Paper stock", "종이 종류"),
        [("Laid 120 g", "줄무늬 120 g"), ("Wove 90 g", "민무늬 90 g"), ("Rice 35 g", "닥종이 35 g")],
    ),
    (
        ("Ink profile", "잉크 특성"),
        [("Warm sepia", "따뜻한 갈색조"), ("Press black 7", "인쇄 먹 7"), ("Indigo wash", "쪽빛 번짐")],
    ),
    (
        ("Serial code", "일련 부호"),
        [("KX-55-0932", "KX-55-0932"), ("PT7-408-B", "PT7-408-B"), ("M-20981-Z", "M-20981-Z")],
    ),
    (("Watering hour", "물 주는 시각"), [("05:40", "05:40"), ("21:15", "21:15"), ("06:05", "06:05")]),
    (
        ("Bell tone", "종소리"),
        [("Low brass", "낮은 놋쇠"), ("Glass chime", "유리 풍경"), ("Wooden knock", "나무 두드림")],
    ),
    (("Hive scale", "벌통 저울"), [("31.4 kg", "31.4 kg"), ("27.9 kg", "27.9 kg"), ("40.2 kg", "40.2 kg")]),
    (("Lens shift", "렌즈 이동"), [("-0.35 mm", "-0.35 mm"), ("+1.20 mm", "+1.20 mm"), ("+0.08 mm", "+0.08 mm")]),
]
_SECTIONS = [
    ("Workshop", "작업실"),
    ("Sensors", "감지기"),
    ("Printing press", "인쇄기"),
    ("Ferry passes", "배표 관리"),
    ("Beehives", "벌통"),
]
_HEADINGS = [
    ("Kiln controller", "가마 조절기"),
    ("Greenhouse unit", "온실 장치"),
    ("Press room", "인쇄실"),
    ("Harbour station", "항구 관측소"),
]


def beside(c: Canvas) -> Drawn:
    pairs, absent = _pairs(c, c.rng.randint(6, 9))
    rows = "".join(
        '<div style="display:grid;grid-template-columns:240px 1fr;padding:7px 0;'
        f'border-bottom:1px solid {c.look.line}">'
        f'<span style="color:{c.look.faint}">{escape(key)}</span>{marked(value, value, "justify-self:start")}</div>'
        for key, value in pairs
    )
    heading = c.rng.choice(_HEADINGS)[c.language == "ko"]
    body = (
        '<div style="padding:22px 30px;width:640px">'
        f'<h2 style="margin:0 0 12px;font-size:1.5em">{heading}</h2>{rows}</div>'
    )
    return Drawn(body, _asks(pairs), 760, 160 + 48 * len(pairs), heading, absent)


def sidebar(c: Canvas) -> Drawn:
    pairs, absent = _pairs(c, c.rng.randint(7, 9))
    sections = [section[c.language == "ko"] for section in _SECTIONS]
    name, css, answers = c.colour()
    chosen = c.rng.randrange(len(sections))
    side = "".join(
        (
            '<div style="padding:9px 14px;height:24px;'
            f'border-left:6px solid {f"{css};font-weight:700" if number == chosen else "transparent"}">'
            f"{section}</div>"
        )
        for number, section in enumerate(sections)
    )
    rows = "".join(
        '<div style="display:flex;justify-content:space-between;height:24px;padding:9px 16px;'
        f'background:{c.look.panel if number % 2 else "transparent"}">'
        f"<span>{escape(key)}</span>{marked(value, value)}</div>"
        for number, (key, value) in enumerate(pairs)
    )
    body = (
        '<div style="display:flex;width:1280px;padding:16px 0">'
        f'<div style="width:220px">{side}</div><div style="width:900px">{rows}</div></div>'
    )
    asks = _asks(pairs)
    asks.insert(
        1, ask("colour", answers, thing=(f"the bar beside {sections[chosen]}", f"{sections[chosen]} 왼쪽 막대"))
    )
    asks.insert(3, ask("count", str(len(sections)), things=("sections in the list on the left", "왼쪽 목록의 항목")))
    return Drawn(body, asks, 1280, 720, sections[chosen], absent)


def stacked(c: Canvas) -> Drawn:
    pairs, absent = _pairs(c, c.rng.randint(4, 6))
    fields = "".join(
        f'<div style="margin-bottom:12px"><div style="font-size:{max(11, c.look.size - 1)}px;'
        f'color:{c.look.faint}">{escape(key)}</div>'
        f'<div data-box="{escape(value)}" style="border:1px solid {c.look.line};'
        f'border-radius:5px;padding:6px 10px;background:{c.look.panel}">{escape(value)}</div>'
        "</div>"
        for key, value in pairs
    )
    send = c.say("Send to the keeper", "관리인에게 보내기")
    name, css, answers = c.colour()
    button = marked(
        send,
        send,
        f"display:inline-block;background:{css};color:{ink_on(name)};padding:8px 18px;border-radius:5px",
        "div",
    )
    heading = c.rng.choice(_HEADINGS)[c.language == "ko"]
    body = (
        '<div style="padding:24px;width:460px"><div style="font-size:1.4em;'
        f'margin-bottom:14px">{heading}</div>{fields}{button}</div>'
    )
    asks = _asks(pairs)
    asks.insert(1, ask("colour", answers, thing=(f"the {send} button", f"{send} 단추")))
    asks.insert(2, ask("count", str(len(pairs)), things=("fields to fill in", "채워 넣는 칸")))
    asks.insert(4, ask("box", "", box=send, thing=(f"the {send} button", f"{send} 단추")))
    return Drawn(body, asks, 520, 180 + 76 * len(pairs), heading, absent)


def _pairs(c: Canvas, count: int) -> tuple[list[tuple[str, str]], list[str]]:
    index = c.language == "ko"
    fields = c.rng.sample(_FIELDS, len(_FIELDS))
    shown = [(names[index], c.rng.choice(values)[index]) for names, values in fields[:count]]
    return shown, [names[index] for names, _ in fields[count:]]


def _asks(pairs: list[tuple[str, str]]) -> list:
    values = [ask("value", value, key=key) for key, value in pairs]
    boxes = [ask("box", "", box=value, thing=(f"“{value}”", f"“{value}”")) for _, value in pairs[1:3]]
    return [*values[:2], boxes[0], *values[2:4], boxes[1], *values[4:]]


TEMPLATES = [beside, sidebar, stacked]
