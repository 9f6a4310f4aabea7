"""Buttons, messages, colours, places, and whether a thing is there."""

from ..glossary import COLOURS, ENGLISH, KOREAN
from ..page import Segment, Span
from ..phrasings import controls as say
from ..screens import label, word
from .asker import Asker, Box, ColourName, Part, Rest, Turn

_PLAIN = {"white", "black", "grey"}
_BUTTON_NAMES = "OK Cancel Yes No Retry Close Save Ignore Help Apply Delete Next Back Submit Continue Print Send Share Edit Search Login Install Update Reset Stop Start".split()
_BUTTON_NAMES_KO = "확인 취소 예 아니요 저장 닫기 적용 삭제 다음 뒤로 로그인 제출 인쇄 보내기 공유 편집 검색 설치 업데이트 초기화 중지 시작 도움말 무시".split()
# Words that stand on pages of a kind, and so are asked for there when they don't.
_USUAL = {
    "receipt": "Total Subtotal Tax VAT Tip Discount Change Cash Card Service Coffee Tea Bread Water Milk Receipt Refund Coupon", "menu": "Coffee Tea Soup Salad Pizza Cake Bread Juice Water Dessert Beer Wine Rice Fish",
    "table": "Total Name Price Status Active Pending Failed Done Country City Revenue Growth Owner Score", "form": "Name Email Password Phone Address Language Version Status Bluetooth Theme Volume",
    "files": "readme.txt notes.md photo.jpg report.pdf backup.zip Folder Size Modified Downloads", "dialog": "error warning password restart update permission file network Cancel OK Retry", "mail": "Cc Bcc Attachment Subject From To Date Reply Regards invoice meeting",
    "chat": "online typing hello thanks photo meeting tomorrow yes", "terminal": "error warning failed git npm sudo python docker done permission", "code": "import return class lambda while async await function def None null true",
    "dashboard": "Revenue Users Orders Errors Uptime Sessions Visits Sales", "chart": "Total January Average Sales Revenue Maximum", "calendar": "meeting birthday holiday lunch dentist vacation deadline", "invoice": "Tax VAT Discount Total Due IBAN Shipping Subtotal", "article": "author photo comment source today government",
}  # fmt: skip


def _usual(a: Asker) -> str:
    """A word that could stand on a page of this kind."""
    if a.page.korean and a.rng.random() < 0.7:
        return a.rng.choice(KOREAN)
    return a.rng.choice(_USUAL.get(a.page.kind, "Total Name Date Save Search Help").split() if a.rng.random() < 0.6 else ENGLISH)


def buttons(a: Asker) -> Turn:
    return a.say(say.BUTTONS, say.BUTTONS_KO), listed(a.page.buttons)


def listed(segments: list[Segment]) -> list[Part]:
    parts: list[Part] = []
    for segment in segments:
        parts += [", "] * bool(parts) + [Span(segment)]
    return parts


def default_button(a: Asker) -> Turn | None:
    """The one button that has a colour of its own."""
    coloured = [segment for segment, name, of_paper in a.page.coloured if of_paper and name not in _PLAIN and _is_in(segment, a.page.buttons)]
    plain = [segment for segment in a.page.buttons if not any(segment is other for other, _, _ in a.page.coloured)]
    if len(coloured) != 1 or len(a.page.buttons) < 2 or len(plain) != len(a.page.buttons) - 1:
        return None
    return a.say(say.DEFAULT_BUTTON, say.DEFAULT_BUTTON_KO), [Span(coloured[0])]


def _is_in(segment: Segment, among: list[Segment]) -> bool:
    return any(segment is other for other in among)


def message(a: Asker) -> Turn:
    segments = a.page.notes["message"]
    return a.say(say.MESSAGE, say.MESSAGE_KO), [Rest(segments[0], segments[-1])]


def present(a: Asker) -> Turn | None:
    is_there = a.rng.random() < 0.5
    if is_there:
        segment = a.rng.choice(a.page.segments)
        part = segment.text if a.rng.random() < 0.4 else a.rng.choice(segment.text.split() or ["x"])
    else:
        part = _usual(a) if a.rng.random() < 0.6 else a.rng.choice([word, label])(a.rng, a.page.korean)
        if not a.is_absent(part):
            return None
    part = part.strip("\"'“”,.;:!?()")
    if not 2 <= len(part) <= 32:
        return None
    return a.say(say.PRESENT, say.PRESENT_KO, part=a.part(part, 0.5)), a.yes_or_no(is_there)


def present_button(a: Asker) -> Turn | None:
    is_there = a.rng.random() < 0.5
    if is_there and not a.page.buttons:
        return None
    part = a.rng.choice(a.page.buttons).text if is_there else _button_name(a)
    if not is_there and not a.is_absent(part):
        return None
    return a.say(say.PRESENT_BUTTON, say.PRESENT_BUTTON_KO, part=a.part(part, 0.3)), a.yes_or_no(is_there)


def _button_name(a: Asker) -> str:
    return a.rng.choice(_BUTTON_NAMES_KO if a.page.korean else _BUTTON_NAMES)


def dark(a: Asker) -> Turn | None:
    brightness = sum(a.page.paper) / 3
    if 0.35 < brightness < 0.7:
        return None
    asks_dark = a.rng.random() < 0.7
    grammars = (say.DARK, say.DARK_KO) if asks_dark else (say.LIGHT, say.LIGHT_KO)
    return a.say(*grammars), a.yes_or_no((brightness < 0.5) == asks_dark)


def where(a: Asker) -> Turn | None:
    segment = a.rng.choice(a.page.segments)
    return _where(a, segment, say.WHERE, say.WHERE_KO)


def where_button(a: Asker) -> Turn | None:
    segment = a.rng.choice(a.page.buttons)
    return _where(a, segment, say.WHERE_BUTTON, say.WHERE_BUTTON_KO, segment.container is not None)


def _where(a: Asker, segment: Segment, english: str, korean: str, container: bool = False) -> Turn | None:
    name = segment.text.strip()
    if not 2 <= len(name) <= 36 or not a.once(segment.text) or ": " in name:
        return None
    return a.say(english, korean, part=a.part(name, 0.4)), ['{"bbox_2d": [', Box(segment, container), ', "label": "', Span(segment), '"}']


def nowhere(a: Asker, part: str) -> Turn:
    return a.say(say.WHERE, say.WHERE_KO, part=a.part(part, 0.4)), a.cannot_tell


def no_such_button(a: Asker) -> Turn | None:
    part = _button_name(a)
    if not a.is_absent(part):
        return None
    grammars = a.rng.choice([(say.WHERE_BUTTON, say.WHERE_BUTTON_KO), (say.WHERE_BUTTON, say.WHERE_BUTTON_KO), (say.COLOUR_OF_BUTTON, say.COLOUR_OF_BUTTON_KO)])
    return a.say(*grammars, part=a.part(part, 0.25)), a.cannot_tell


def colour(a: Asker) -> Turn | None:
    segment, name, of_paper = a.rng.choice(a.page.coloured)
    if sum(other.text == segment.text for other in a.page.segments) > 1 or len(segment.text) > 36:
        return None
    is_button = of_paper and _is_in(segment, a.page.buttons)
    grammars = (say.COLOUR_OF_BUTTON, say.COLOUR_OF_BUTTON_KO) if is_button else (say.COLOUR_OF_TEXT, say.COLOUR_OF_TEXT_KO)
    return a.say(*grammars, part=a.part(segment.text, 0.3 if is_button else 0.5)), [ColourName(segment, _colour_name(a, name))]


def no_colour(a: Asker, part: str) -> Turn:
    return a.say(say.COLOUR_OF_TEXT, say.COLOUR_OF_TEXT_KO, part=a.part(part, 0.5)), a.cannot_tell


def background(a: Asker) -> Turn:
    return a.say(say.BACKGROUND, say.BACKGROUND_KO), [_colour_name(a, "black" if sum(a.page.paper) < 1.5 else "white")]


def _colour_name(a: Asker, name: str) -> str:
    if not a.korean:
        return name.capitalize()
    return next(korean for english, korean, _ in COLOURS if english == name)


def no_buttons(a: Asker) -> Turn | None:
    if a.page.buttons or a.page.kind not in ("text", "terminal", "code", "equation", "chart", "article"):
        return None
    return a.say(say.BUTTONS, say.BUTTONS_KO), a.cannot_tell
