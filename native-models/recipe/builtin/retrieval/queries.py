"""What somebody types to find a screen again: a few of its words, its kind, in whole phrases or without."""

import random
import re

from ..language.page import Page

KINDS = {
    "form": (["settings", "form", "preferences"], ["설정", "양식", "환경설정"]),
    "receipt": (["receipt", "bill", "purchase"], ["영수증", "계산서", "구매 내역"]),
    "menu": (["menu", "restaurant menu", "food"], ["메뉴", "메뉴판", "음식"]),
    "table": (["table", "spreadsheet", "list of numbers"], ["표", "스프레드시트", "엑셀"]),
    "files": (["files", "folder", "file manager"], ["파일", "폴더", "파일 관리자"]),
    "dialog": (["dialog", "popup", "message box"], ["대화 상자", "팝업", "알림창"]),
    "text": (["article", "text", "page"], ["글", "기사", "문서"]),
    "mail": (["mail", "email", "inbox"], ["메일", "이메일", "받은 편지함"]),
    "chat": (["chat", "conversation", "messages"], ["채팅", "대화", "메시지"]),
    "terminal": (["terminal", "console", "command line"], ["터미널", "콘솔", "명령줄"]),
    "code": (["code", "source code", "program"], ["코드", "소스 코드", "프로그램"]),
    "dashboard": (["dashboard", "overview", "metrics"], ["대시보드", "현황", "지표"]),
    "chart": (["chart", "graph", "diagram"], ["차트", "그래프", "도표"]),
    "equation": (["equation", "math", "formula"], ["방정식", "수식", "수학"]),
}
_WITH_KIND = (
    [
        "{kind} {a}",
        "{a} {kind}",
        "the {kind} with {a}",
        "{kind} about {a}",
        "{kind} from {a} with {b}",
        "a {kind} that says {a}",
    ]
    + ["show me the {kind} where {a} is {b}", "{kind}: {a}, {b}", "screenshot of the {kind} with {a} and {b}"],
    ["{kind} {a}", "{a} {kind}", "{a} 있는 {kind}", "{a}에 대한 {kind}", "{a} {b} {kind}", "{kind}에서 {a} {b}"]
    + ["{a}라고 쓰인 {kind}", "{a}하고 {b} 나온 {kind} 찾아줘", "{b} {a} 있던 {kind} 화면"],
)
_WITHOUT = (
    [
        "{a}",
        "{a}",
        "{a} {b}",
        "{a}, {b}",
        "where it says {a}",
        "screen with {a}",
        "picture that has {a} and {b}",
        "something about {a}",
    ],
    ["{a}", "{a}", "{a} {b}", "{a}, {b}", "{a} 있는 화면", "{a} 나온 사진", "{a}하고 {b} 있는 것", "{a} 관련"],
)


def random_query(rng: random.Random, page: Page) -> str:
    """In English or Korean, whatever the screen is written in: people capture both."""
    is_korean = rng.random() < (0.8 if page.korean else 0.15)
    pieces = [_piece(rng, page) for _ in range(2)]
    with_kind = rng.random() < 0.55 and page.kind in KINDS
    template = rng.choice((_WITH_KIND if with_kind else _WITHOUT)[is_korean])
    kind = rng.choice(KINDS[page.kind][is_korean]) if with_kind else ""
    query = template.format(kind=kind, a=pieces[0], b=pieces[1])
    return _typed(rng, query)


def _piece(rng: random.Random, page: Page) -> str:
    """A title, a value, or some neighbouring words."""
    draw = rng.random()
    if page.title is not None and draw < 0.25:
        return _shortened(rng, page.title.text)
    if page.facts and draw < 0.45:
        return _shortened(rng, rng.choice(page.facts).value.text)
    segment = rng.choice(page.segments).text
    words = segment.split()
    telling = [number for number, word in enumerate(words) if len(word) > 2 or re.search("[가-힣]", word)]
    if not telling:
        return segment[:24]
    start = rng.choice(telling)
    return " ".join(words[start : start + rng.choice([1, 1, 1, 2, 3])])[:32]


def _shortened(rng: random.Random, text: str) -> str:
    words = text.split()
    return " ".join(words[: rng.randint(1, 4)])[:40] or text[:40]


def _typed(rng: random.Random, query: str) -> str:
    if rng.random() < 0.6:
        query = query.lower()
    if rng.random() < 0.2:
        query = re.sub(r"[.,:;!?()\"']", "", query)
    if rng.random() < 0.08 and len(query) > 6:  # a slip
        place = rng.randrange(len(query) - 1)
        query = query[:place] + query[place + 1 :]
    return query
