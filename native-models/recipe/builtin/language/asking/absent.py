"""Questions that the page does not answer: about keys, rows, people, buttons, words and numbers that are not on it."""

from ..glossary import ENGLISH, KOREAN
from ..screens import label, word
from ...words import random_number, random_phrase
from . import comparing, controls, pages, people, reading, values, working
from .asker import Asker, Turn

_KEYS = """
price|date|due date|email|phone number|address|version|serial number|order number|discount|tip|tax|tracking number|password|owner|weight|colour|size|deadline|score|battery|temperature|language|currency|invoice number|postcode|time|subject|
author|manager|supplier|department|quantity|warranty|speed|status|balance|account number|IP address|port|username|printer|delivery date|birthday|website|gate|seat|room|resolution|storage|opening hours|service charge|VAT number
""".replace("\n", "").split("|")  # fmt: skip
_KEYS_KO = "가격 날짜 마감일 이메일 전화번호 주소 버전 주문번호 할인 세금 비밀번호 담당자 무게 크기 점수 배터리 온도 언어 통화 우편번호 시간 작성자 관리자 부서 수량 보증 속도 상태 잔액 계좌번호 포트 사용자 프린터 배송일 생일 홈페이지 좌석 방 해상도 저장공간 영업시간 봉사료 배송비 포인트 유효기간".split()

# Words that ask for something of the page itself rather than for a key.
_MEANS_MORE = set("title heading name message error warning problem command button menu picture screen window background line text file function host user color colour language print copy search help solution answer result 제목 이름 메시지 오류 경고 명령 버튼 메뉴 사진 화면 창 배경 줄 글 파일 함수 사용자 언어 복사 검색 도움말".split())
_PRICES = set("price cost amount total sum value 가격 금액 합계 비용 총액".split())
_TIMES = set("time date day month year author user today sender recipient subject size modified 시간 날짜 작성자 오늘 월 연도 크기".split())
_SHOWN_WITHOUT_A_NAME = {"receipt": _PRICES, "menu": _PRICES, "invoice": _PRICES, "chat": _TIMES, "calendar": _TIMES, "mail": _TIMES, "files": _TIMES, "article": _TIMES}


def no_value(a: Asker) -> Turn | None:
    chosen = a.rng.random()
    if chosen < 0.62:
        name = _absent_name(a)
        if name is None:
            return None
        if a.rng.random() < 0.5 and any(len(fact.names) == 2 for fact in a.page.facts):
            return values.no_cell(a, name)
        return values.no_key(a, name)
    if chosen < 0.88:
        return _about_a_missing_thing(a)
    return a.rng.choice(_MISSING)(a)


def _absent_name(a: Asker) -> str | None:
    draw = a.rng.random()
    if draw < 0.3:
        name = a.rng.choice(_KEYS_KO if a.page.korean else _KEYS)
    elif draw < 0.5:
        name = a.rng.choice(KOREAN if a.page.korean else ENGLISH)
    else:
        name = label(a.rng, a.page.korean) if draw < 0.9 else random_phrase(a.rng, 1)
    means_more = name.lower() in _MEANS_MORE or (a.page.kind in _SHOWN_WITHOUT_A_NAME and name.lower() in _SHOWN_WITHOUT_A_NAME[a.page.kind])
    return name if name.strip(" :") and not means_more and a.is_absent(name) else None


def _about_a_missing_thing(a: Asker) -> Turn | None:
    builder = a.rng.choice(_OF_A_WORD)
    if builder is values.no_such_value:
        part = random_number(a.rng) if a.rng.random() < 0.6 else word(a.rng, a.page.korean)
    else:
        part = _absent_name(a) or ""
    part = part.strip("\"'“”,.;:!?()")
    if not 2 <= len(part) <= 30 or not a.is_absent(part):
        return None
    return builder(a, part)


_OF_A_WORD = (controls.nowhere, controls.no_colour, reading.no_line_with, reading.nothing_beside, values.no_such_value, people.nobody_wrote, comparing.no_column_to_compare)
_MISSING = (controls.no_such_button, controls.no_such_button, controls.no_buttons, people.nobody_said, people.nobody_said, people.no_mail, reading.no_line_number, values.no_total, working.nothing_of_a_terminal, pages.no_error)
