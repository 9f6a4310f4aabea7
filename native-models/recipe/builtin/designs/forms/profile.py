"""A form of a person: name, address, telephone, with labels above or beside the fields, in one or two columns."""

import random

from ..design import Ask, At, CannotTell, Design, YesNo
from ..dialogs import wordings
from ..dialogs.parts import buttons, page, random_theme, span
from ..dialogs.words import ROADS_KO, STREETS, TOWNS, TOWNS_KO, mail_address, person, program
from .parts import count_ask, value_asks

_KEYS = [
    ("Name|Full name|Recipient", "이름|성명|받는 사람", person), ("E-mail|Email|Contact e-mail", "이메일|메일 주소", lambda r, k: mail_address(r)), ("Phone|Telephone|Mobile", "전화번호|휴대폰|연락처", lambda r, k: f"010-{r.randint(1000, 9999)}-{r.randint(1000, 9999)}" if k else f"+44 {r.randint(20, 79)} {r.randint(1000, 9999)} {r.randint(100, 999)}"),
    ("Street|Address line|Street and number", "도로명 주소|주소|거리", lambda r, k: f"{r.choice(ROADS_KO)} {r.randint(1, 400)}" if k else f"{r.randint(1, 240)} {r.choice(STREETS)}"), ("City|Town", "시/구|지역|도시", lambda r, k: r.choice(TOWNS_KO if k else TOWNS)), ("Postcode|ZIP code|Postal code", "우편번호", lambda r, k: str(r.randint(10000, 63999))),
    ("Company|Employer|Organisation", "회사|직장|소속", program), ("Job title|Position|Role", "직책|직위", lambda r, k: r.choice("팀장,대리,과장,연구원,디자이너,사원,부장,변호사,간호사,교사".split(",") if k else "Engineer,Nurse,Accountant,Designer,Teacher,Analyst,Electrician,Editor,Sales lead,Architect".split(","))), ("Date of birth|Birthday|Born", "생년월일|생일", lambda r, k: f"{r.randint(1950, 2008)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}"),
    ("Customer number|Member ID|Account number", "고객 번호|회원 번호", lambda r, k: f"{r.choice('ABCK')}{r.randint(10000, 999999)}"), ("Department|Team", "부서|팀", lambda r, k: r.choice("영업부,개발팀,인사부,재무팀,홍보팀,구매부".split(",") if k else "Sales,Research,Finance,Support,Logistics,Marketing".split(","))), ("Member since|Joined|Start date", "가입일|입사일", lambda r, k: f"{r.randint(2009, 2025)}-{r.randint(1, 12):02}"),
]  # fmt: skip
_IS_VALUE = (
    "is {value} [the|what stands for|given as the] {key}?|does it [give|say|show] {value} [as|for] the {key}?|the {key} is {value}, [right|correct|is it not]?|[confirm|check] that the {key} is {value}.|{key} = {value}, [yes or no|true]?",
    "{key}~이 {value}[~이야| 맞아|인가요]?|{key}~은 {value}~으로 [되어 있어|적혀 있나요|나와]?|{key}, {value} [맞지|맞나요|맞아]?|{value}~이 {key}[ 맞는지|인지] [봐 줘|확인해 줘]",
)


def build(rng: random.Random, korean: bool) -> Design:
    theme = random_theme(rng, korean, 12, 16)
    chosen = rng.sample(_KEYS, rng.randint(5, 9))
    if rng.random() < 0.7:
        chosen.sort(key=_KEYS.index)
    style, columns = rng.choice(["above", "beside", "right"]), rng.choice([1, 1, 2])
    if style != "above":
        columns = 1
    width = rng.randint(480, 640) if columns == 1 else rng.randint(640, 860)
    pad, gap, boxed, star = rng.randint(5, 10), rng.randint(7, 14), rng.random() < 0.75, rng.random() < 0.25
    rows, cells = [], ""
    for number, (english, hangul, value) in enumerate(chosen):
        key, words, name = rng.choice((hangul if korean else english).split("|")), value(rng, korean), f"v{number}"
        rows.append((key, name, words))
        label = span(key, f'class="n" data-key="{name}" data-id="{name}-key"', f"font-weight:{600 if boxed else 700}") + ('<span class="m"> *</span>' if star and number < 3 else "")
        frame = f"border:{theme.border};border-radius:{min(theme.radius, 8)}px;background:{theme.look.panel};padding:{pad}px 10px;" if boxed else f"border-bottom:{theme.border};padding:{pad}px 2px;"
        field = f'<div style="{frame}{"margin-top:4px" if style == "above" else "flex:1"}">{span(words, f"""class="n" data-value="{name}" data-id="{name}" """)}</div>'
        if style == "above":
            cells += f'<div data-counted="fields" data-box>{label}{field}</div>'
        else:
            cells += f'<div class="f c" data-counted="fields" data-box style="gap:14px"><div style="width:34%;text-align:{"right" if style == "right" else "left"}">{label}</div>{field}</div>'
    title = rng.choice("내 정보|회원 정보 수정|배송지|연락처 편집|인사 카드".split("|") if korean else "Your details|Edit profile|Shipping address|Contact card|Account details|Employee record".split("|"))
    row = buttons(rng, theme, rng.sample(("저장|취소|삭제|계속|수정" if korean else "Save|Cancel|Update|Continue|Remove").split("|"), 2), 0, False, width)
    html = page(theme, f'<div style="padding:{theme.pad}px"><div data-title data-id="title" style="font-weight:700;font-size:{theme.size + rng.randint(3, 10)}px;margin-bottom:14px">{title}</div><div style="display:grid;grid-template-columns:repeat({columns},minmax(0,1fr));gap:{gap}px 20px">{cells}</div><div style="margin-top:20px">{row.html}</div></div>')
    absent = "성별,국적,팩스,혈액형,비상 연락처,계좌 번호".split(",") if korean else "Fax,Nationality,Gender,Blood type,Emergency contact,Bank account".split(",")
    key, _, value = rng.choice(rows)
    asks = value_asks(rng, rows, absent, keys_named=True) + rng.sample(row.asks, 4) + [count_ask(), Ask("title", *wordings.TITLE, [At("title")]), Ask("is-value", *_IS_VALUE, [YesNo(True)], slots={"key": key, "value": value})]
    other = next(one for one in iter(lambda: next(pair for pair in _KEYS if key in pair[korean].split("|"))[2](rng, korean), None) if one != value)
    asks.append(Ask("is-value", *_IS_VALUE, [YesNo(False)], slots={"key": key, "value": other}))
    asks.append(Ask("not-there", "is this person [married|retired|a parent]?|how [old|tall] is the person exactly?|what does the person [earn|like to eat]?|who [filled in|checked] the form?|when was the form [sent|last changed]?", "[결혼했어|자녀가 있어|은퇴했나요]?|[연봉|키|취미][은|는|이|가] [얼마야|뭐야|어떻게 돼]?|이 양식을 누가 [작성했어|확인했나요]?|언제 [제출했어|마지막으로 고쳤나요]?", [CannotTell()]))
    lines = -(-len(rows) // columns)
    return Design("form", html, width, min(890, max(420, 210 + lines * (gap + 2 * pad + round(theme.size * theme.look.line_height * (2 if style == "above" else 1)) + 8))), asks)
