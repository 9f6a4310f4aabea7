"""Random pages of the kinds that people capture, with what can be asked about each."""

import random
from collections.abc import Callable

from ..words import (
    COMMON_SYLLABLES,
    INTERFACE_WORDS,
    random_number,
    random_phrase,
    random_string,
    random_syllables,
    random_word,
)
from .glossary import COLOURS, ENGLISH, ERRORS, KOREAN
from .page import Fact, Page, Segment, Span
from .row_features import TOTALS
from .sums import put_sums
from .surroundings import surround
from .traces import put_exit_code, put_trace

Build = Callable[[random.Random, Page, int], None]
_KOREAN_ENDINGS = ["니다", "세요", "했다", "하는", "에서", "으로", "까지", "합니다", "입니다", "됩니다"]
NAMES = "Mina Joon Ravi Ana Tom Lena Omar Yuki Sara Ben Iris Noah Maya Leo Eva Max Nora Paul Rosa Finn".split()
_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_DAYS_KO = "월 화 수 목 금 토 일".split()
NAMES_KO = "민수 지영 서준 하은 도윤 예린 현우 수아 지호 유진 은서 태윤 나래 영호 미경".split()


def random_page(rng: random.Random, budget: int, build: Build | None = None) -> Page:
    """A page of about `budget` characters, of one of the kinds of this module where no other way to build it is given."""
    kind = rng.choices(list(KINDS), [_WEIGHTS.get(name, 1.0) for name in KINDS])[0]
    dark = rng.random() < 0.35
    paper, ink = (_shade(rng, 0.0, 0.16), _shade(rng, 0.75, 1.0)) if dark else (_shade(rng, 0.92, 1.0), _shade(rng, 0.0, 0.3))
    width, height = rng.choice([(1280, 720), (1280, 720), (1920, 1080), (640, 480), (800, 600), (420, 700), (1000, 400)])
    page = Page(kind, rng.random() < 0.35, width, height, paper, ink)
    (build or KINDS[kind])(rng, page, budget)
    surround(rng, page)
    bottom = max((segment.y + segment.size for segment in page.segments), default=1)
    right = max((page.end_of(segment) for segment in page.segments), default=1)
    page.height, page.width = max(height, bottom + 8), max(width, right + 8)
    return page


def _shade(rng: random.Random, low: float, high: float) -> tuple[float, float, float]:
    base = rng.uniform(low, high)
    return tuple(min(1.0, max(0.0, base + rng.uniform(-0.03, 0.03))) for _ in range(3))


def colour(rng: random.Random, names: list[str] | None = None) -> tuple[str, tuple[float, float, float]]:
    name, _, examples = rng.choice([entry for entry in COLOURS if not names or entry[0] in names])
    example = rng.choice(examples)
    return name, tuple(min(1, max(0, int(example[i : i + 2], 16) / 255 + rng.uniform(-0.03, 0.03))) for i in (1, 3, 5))


def word(rng: random.Random, korean: bool) -> str:
    if korean:
        draw = rng.random()
        if draw < 0.45:
            return rng.choice(KOREAN)
        if draw < 0.6:
            return rng.choice(NAMES_KO)
        return random_syllables(rng) if draw < 0.8 else "".join(rng.choices(COMMON_SYLLABLES, k=rng.choice([1, 2, 2])))
    return random_word(rng) if rng.random() < 0.8 else rng.choice(NAMES)


def phrase(rng: random.Random, korean: bool, words: int) -> str:
    if not korean:
        return random_phrase(rng, words) if rng.random() < 0.5 else " ".join(word(rng, False) for _ in range(words))
    parts = [word(rng, rng.random() < 0.9) for _ in range(words)]
    return " ".join(part + rng.choice(_KOREAN_ENDINGS) if rng.random() < 0.2 else part for part in parts)


def label(rng: random.Random, korean: bool) -> str:
    if korean:
        return " ".join(rng.choice([rng.choice(KOREAN), word(rng, True)]) for _ in range(rng.choice([1, 1, 2])))
    words = rng.choice([1, 1, 2, 2, 3])
    text = " ".join(rng.choice([rng.choice(INTERFACE_WORDS[:230]), rng.choice(ENGLISH), random_word(rng)]) for _ in range(words))
    return rng.choice([text.capitalize(), text.title(), text])


def value(rng: random.Random, korean: bool) -> str:
    draw = rng.random()
    if draw < 0.45:
        return random_number(rng)
    if draw < 0.55:
        return random_string(rng)
    if draw < 0.62:
        return rng.choice(["On", "Off", "Enabled", "Disabled", "Connected", "None", "Yes", "No"] if not korean else ["켜짐", "꺼짐", "연결됨", "없음", "예", "아니요"])
    if draw < 0.7:
        return " ".join(rng.choices(NAMES_KO if korean else NAMES, k=rng.choice([1, 2])))
    return phrase(rng, korean, rng.choice([1, 1, 2, 3])).strip()


def _metrics(rng: random.Random) -> tuple[float, float, float, float]:
    """Font size, line pitch, left edge and first line, in pixels."""
    size = rng.choice([11, 12, 13, 13, 14, 14, 15, 16, 18, 20])
    return size, size * rng.uniform(1.25, 2.6), rng.uniform(8, 300), rng.uniform(12, 150)


def _title(rng: random.Random, page: Page, chance: float, text: str | None = None) -> tuple[float, float, float, float]:
    size, pitch, left, y = _metrics(rng)
    if rng.random() < chance:
        large = size * rng.uniform(1.0, 1.7)
        text = text or phrase(rng, page.korean, rng.randint(1, 4)).strip(",.:;")
        page.title = page.put(text, left + rng.choice([0, 0, 0, 40]), y, large)
        y += max(large * 1.4, pitch) * rng.uniform(1, 2)
    return size, pitch, left, y


def _used(page: Page) -> int:
    return sum(len(segment.text) + 1 for segment in page.segments)


def _is_total(name: str) -> bool:
    return any(word.strip(":") in TOTALS for word in name.lower().split())


def _known(page: Page, *names: str) -> bool:
    names = [name.lower() for name in names]
    return any([name.lower() for name in fact.names] == names for fact in page.facts)


def _form(rng: random.Random, page: Page, budget: int) -> None:
    size, pitch, left, y = _title(rng, page, 0.6)
    style = rng.choice(["apart", "apart", "apart", "colon", "same", "stacked", "right"])
    places = rng.choice([1, 1, 1, 2]) if budget > 120 else 1
    column = left + size * rng.uniform(10, 24)
    stride = column - left + size * rng.uniform(12, 22)
    place, keys = 0, []
    value_ink = colour(rng)[1] if rng.random() < 0.3 else None
    while _used(page) < budget or not page.facts:
        key, said = label(rng, page.korean), value(rng, page.korean)
        if _known(page, key):
            continue
        x = left + place * stride
        if style == "same":
            whole = page.put(f"{key}: {said}", x, y, size)
            keys.append(whole)
            page.facts.append(Fact((key,), Span(whole, len(key) + 2)))
        else:
            at = (x, y + pitch * 0.75) if style == "stacked" else (column + place * stride, y)
            keys.append(page.put(key + (":" if style == "colon" else ""), x, y, size))
            if style == "right":
                at = (at[0] + size * 14 - len(said) * size * 0.52, y)
            page.facts.append(Fact((key,), Span(page.put(said, *at, size * rng.choice([1, 1, 1.15]), ink=value_ink))))
        place += 1
        if place == places:
            place = 0
            y += pitch * (2 if style == "stacked" else 1)
    if rng.random() < 0.4:
        _buttons(rng, page, left, y + pitch, size)
    page.count("fields", keys)


def _buttons(rng: random.Random, page: Page, x: float, y: float, size: float, most: int = 3) -> None:
    if page.korean:
        pool = ["확인", "취소", "예", "아니요", "저장", "닫기", "다시 시도", "적용", "삭제", "다음", "뒤로", "저장 안 함", "로그인", "제출"]
    else:
        pool = ["OK", "Cancel", "Yes", "No", "Retry", "Close", "Save", "Ignore", "Help", "Apply", "Don't save", "Delete", "Next", "Back", "Submit", "Continue", "Log in", label(rng, False)]
    for text in rng.sample(pool, rng.randint(1, most)):
        if rng.random() < 0.6:
            name, paper = colour(rng)
            dark = sum(paper) < 1.6
            segment = page.put(text, x, y, size, ink=(1, 1, 1) if dark else (0.1, 0.1, 0.1), paper=paper)
            page.coloured.append((segment, name, True))
        else:
            segment = page.put(text, x, y, size)
        page.buttons.append(segment)
        x = page.end_of(segment) + size * rng.uniform(2.2, 5)
    page.count("buttons", page.buttons)


def _price(rng: random.Random, korean: bool, style: int) -> tuple[str, float]:
    if korean or style == 3:
        amount = rng.randrange(5, 600) * 100
        return (f"{amount:,}원" if style % 2 else f"₩{amount:,}"), amount
    if style == 0:
        amount = round(rng.uniform(0.5, 99), 2)
        return f"${amount:.2f}", amount
    if style == 1:
        amount = round(rng.uniform(0.5, 300), 2)
        return f"{rng.choice('€£$') if False else '€'}{amount:.2f}", amount
    amount = round(rng.uniform(1, 1500), 2)
    return f"{amount:,.2f}", amount


def _priced(rng: random.Random, page: Page, budget: int, totals: bool) -> None:
    size, pitch, left, y = _title(rng, page, 0.8)
    right = left + size * rng.uniform(14, 32)
    style, items, quantity = rng.randrange(4), [], rng.random() < 0.25
    heading = rng.random() < 0.25
    if heading:
        heads = ("품목", "금액") if page.korean else rng.choice([("Item", "Price"), ("Product", "Amount"), ("Dish", "Price")])
        page.put(heads[0], left, y, size)
        page.put(heads[1], right, y, size)
        y += pitch
    used: set[float] = set()
    while _used(page) < budget * (0.75 if totals else 1) or len(items) < 2:
        name = label(rng, page.korean) if rng.random() < 0.5 else phrase(rng, page.korean, rng.choice([1, 2, 2, 3])).strip(",.:;!?)…")
        price, amount = _price(rng, page.korean, style)
        if _known(page, name) or not name or _is_total(name) or amount in used or any(c.isdigit() for c in name):
            continue
        used.add(amount)
        first = page.put(name, left, y, size)
        if quantity:
            page.put(str(rng.randint(1, 9)), left + (right - left) * 0.8, y, size)
        said = page.put(price, right + (8 - len(price)) * size * 0.5, y, size)
        page.facts.append(Fact((name,), Span(said)))
        items.append((first, amount, said))
        if not totals and rng.random() < 0.15:
            y += pitch * 0.7
            page.put(phrase(rng, page.korean, 4), left, y, size * 0.85)
        y += pitch
    page.extremes.append((None, items))
    page.count("items", [first for first, _, _ in items])
    if totals:
        y += pitch * rng.uniform(0.2, 1)
        keys = rng.choice([["Subtotal", "Tax", "Total"], ["Total"], ["Subtotal", "Discount", "Total"], ["Total", "Cash", "Change"], ["Sum", "VAT", "Total due"]])
        if page.korean:
            keys = rng.choice([["합계"], ["소계", "세금", "합계"], ["소계", "부가세", "총액"]])
        for key in keys:
            price = _price(rng, page.korean, style)[0]
            page.put(key, left, y, size)
            page.facts.append(Fact((key,), Span(page.put(price, right + (8 - len(price)) * size * 0.5, y, size))))
            y += pitch
        if rng.random() < 0.5:
            page.put("감사합니다" if page.korean else rng.choice(["Thank you!", "Please come again", "Have a nice day"]), left + 20, y, size)


def _receipt(rng: random.Random, page: Page, budget: int) -> None:
    _priced(rng, page, budget, True)
    if rng.random() < 0.4 and page.title:
        page.put(random_number(rng), page.title.x, page.title.y + page.title.size * 1.3, 11)


def _menu(rng: random.Random, page: Page, budget: int) -> None:
    _priced(rng, page, budget, False)


def _table(rng: random.Random, page: Page, budget: int) -> None:
    size, pitch, left, y = _title(rng, page, 0.5)
    columns = rng.randint(2, 5)
    width = size * rng.uniform(8, 12)
    heads = []
    while len(heads) < columns + 1:
        head = (rng.choice(KOREAN) if page.korean else rng.choice([rng.choice(ENGLISH), random_word(rng).capitalize(), rng.choice(INTERFACE_WORDS[:230])]))
        head = head.upper() if rng.random() < 0.08 else head
        if head.lower() not in [other.lower() for other in heads]:
            heads.append(head)
    right_aligned = rng.random() < 0.4
    kinds = [rng.choice(["number", "number", "money", "percent", "word", "status"]) for _ in range(columns)]
    xs = [left + width * index + (size * 4 if index else 0) for index in range(columns + 1)]

    def put(text: str, index: int, ink=None) -> Segment:
        x = xs[index] + (size * 6 - len(text) * size * 0.52 if right_aligned and index else 0)
        return page.put(text[: int(width / size * 1.8)], x, y, size, ink=ink)

    heading = [put(head, index) for index, head in enumerate(heads)]
    rows, taken = [], [set() for _ in range(columns)]
    while _used(page) < budget or len(rows) < 2:
        y += pitch
        name = rng.choice([word(rng, page.korean), word(rng, page.korean), phrase(rng, page.korean, 2), f"{random_word(rng)[:2].upper()}-{rng.randrange(1000)}"]).strip(",.:;")
        if not name or _is_total(name) or any(name.lower() == row[0].text.lower() for row in rows):
            continue
        first, cells = put(name, 0), []
        for index, kind in enumerate(kinds):
            number = rng.randrange(10 ** rng.randint(1, 5)) + 1
            while number in taken[index]:
                number += 1
            taken[index].add(number)
            text = {
                "number": f"{number:,}", "money": f"${number:,}", "percent": f"{number / 1000:.1f}%",
                "word": word(rng, page.korean), "status": rng.choice(["Active", "Pending", "Done", "Delayed", "Failed"] if not page.korean else ["활성", "대기 중", "완료", "지연", "실패"]),
            }[kind]  # fmt: skip
            ink, name_of = None, None
            if kind == "status" and rng.random() < 0.5:
                name_of, ink = colour(rng, ["red", "green", "orange", "blue", "grey"])
            cell = put(text, index + 1, ink)
            if name_of:
                page.coloured.append((cell, name_of, False))
            cells.append((cell, number))
            page.facts.append(Fact((first.text, heading[index + 1].text), Span(cell)))
        rows.append((first, cells))
    for index, kind in enumerate(kinds):
        if kind in ("number", "money", "percent"):
            page.extremes.append((heading[index + 1].text, [(first, cells[index][1], cells[index][0]) for first, cells in rows]))
    page.count("rows", [first for first, _ in rows])
    page.count("columns", heading)


def _files(rng: random.Random, page: Page, budget: int) -> None:
    size, pitch, left, y = _title(rng, page, 0.5)
    heads = ["이름", "크기", "수정한 날짜"] if page.korean else ["Name", "Size", rng.choice(["Modified", "Date modified", "Type"])]
    xs = [left, left + size * 16, left + size * 25]
    for head, x in zip(heads, xs, strict=True):
        page.put(head, x, y, size)
    files = []
    while _used(page) < budget or len(files) < 2:
        y += pitch
        name = f"{rng.choice([random_word(rng).lower(), word(rng, page.korean)])}{rng.choice(['', '-2', '_old', ''])}.{rng.choice('txt pdf png jpg md py docx xlsx zip mp4 csv json'.split())}"
        if _known(page, name, heads[1]):
            continue
        number = rng.randrange(1, 999)
        first, cell = page.put(name, xs[0], y, size), page.put(f"{number} KB", xs[1], y, size)
        date = page.put(f"{rng.randint(2015, 2029)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}", xs[2], y, size)
        page.facts += [Fact((name, heads[1]), Span(cell)), Fact((name, heads[2]), Span(date))]
        files.append((first, number, cell))
    if len({number for _, number, _ in files}) == len(files):
        page.extremes.append((heads[1], files))
    page.count("files", [first for first, _, _ in files])


def _dialog(rng: random.Random, page: Page, budget: int) -> None:
    size, pitch, left, y = _title(rng, page, 1.0, phrase(rng, page.korean, rng.randint(1, 4)).strip(",.:;"))
    message, error = [], rng.random() < 0.35
    if error:
        entry = rng.choice(ERRORS)
        page.notes["error"] = entry
        message.append(page.put(rng.choice(entry[0]), left, y, size))
        page.notes["error_line"] = message[0]
        y += size * 1.5
    while _used(page) < budget - 16 or not message:
        text = phrase(rng, page.korean, rng.randint(2, 8))
        message.append(page.put(text + rng.choice([".", "", "?", "."]), left, y, size))
        y += size * 1.5
        if len(message) > 8:
            break
    page.notes["message"] = message
    _buttons(rng, page, left + rng.uniform(0, 200), y + size * rng.uniform(1, 2.5), size, 4)


def _text(rng: random.Random, page: Page, budget: int) -> None:
    size, pitch, left, y = _title(rng, page, 0.7)
    length = rng.randint(3, 11)
    places = 2 if budget > 200 and rng.random() < 0.2 else 1
    top, place = y, 0
    while _used(page) < budget or len(page.segments) < 2:
        line = phrase(rng, page.korean, rng.randint(max(1, length - 2), length))
        page.put(line, left + place * size * (length * 3.2 + 6), y, size)
        y += pitch * rng.choice([1, 1, 1, 1.7])
        if place + 1 < places and _used(page) > budget / 2:
            place, y = 1, top
    page.notes["prose"] = True


def _mail(rng: random.Random, page: Page, budget: int) -> None:
    size, pitch, left, y = _title(rng, page, 0.4)
    keys = ["보낸 사람", "받는 사람", "제목"] if page.korean else ["From", "To", rng.choice(["Subject", "Subject", "Date"])]
    apart = rng.random() < 0.5
    for key in keys:
        said = rng.choice([value(rng, page.korean), f"{rng.choice(NAMES).lower()}@{random_word(rng).lower()}.com", phrase(rng, page.korean, 3)]).strip()
        if apart:
            page.put(key + rng.choice(["", ":"]), left, y, size)
            page.facts.append(Fact((key,), Span(page.put(said, left + size * 7, y, size))))
        else:
            page.facts.append(Fact((key,), Span(page.put(f"{key}: {said}", left, y, size), len(key) + 2)))
        y += pitch
    y += pitch
    while _used(page) < budget:
        page.put(phrase(rng, page.korean, rng.randint(3, 9)), left, y, size)
        y += pitch


def _chat(rng: random.Random, page: Page, budget: int) -> None:
    size, pitch, left, y = _title(rng, page, 0.6)
    people = rng.sample(NAMES_KO if page.korean else NAMES, 3)
    count = 0
    while _used(page) < budget or count < 1:
        name = rng.choice(people)
        time = f"{rng.randrange(24):02}:{rng.randrange(60):02}"
        x = left + rng.choice([0, 0, size * 12])
        speaker = page.put(name, x, y, size * 0.9)
        page.put(time, page.end_of(speaker) + size * 2, y, size * 0.9)
        y += size * 1.6
        said = page.put(phrase(rng, page.korean, rng.randint(2, 8)), x, y, size)
        if not _known(page, name):
            page.facts.append(Fact((name,), Span(said)))
        page.notes.setdefault("said", []).append((name, said))
        page.notes["last"] = said
        y += pitch * 1.1
        count += 1
    page.facts = []  # who said what has questions of its own
    page.count("messages", [said for _, said in page.notes["said"]])


def _terminal(rng: random.Random, page: Page, budget: int) -> None:
    size, _, left, y = _metrics(rng)
    pitch = size * rng.uniform(1.3, 1.6)
    user, host = random_word(rng).lower(), random_word(rng).lower()
    named = rng.choice([f"{user}@{host}:~$ ", f"{user}@{host} ~ % ", f"[{user}@{host} ~]$ "])
    prompt = rng.choice(["$ ", "> ", "~ % ", named, named, "PS C:\\> "])
    if rng.random() < 0.3:
        entry = rng.choice(ERRORS)
        page.notes["error"] = entry
    commands, written = [], False
    while _used(page) < budget or not commands or ("error" in page.notes and not written):
        draw = rng.random()
        if draw < 0.25 or not commands:
            command = rng.choice([f"cd {random_word(rng).lower()}", f"git {rng.choice(['status', 'push', 'pull', 'log', 'diff'])}", f"npm run {random_word(rng).lower()}", f"python {random_word(rng).lower()}.py", f"ls {random_string(rng)}", f"cat {random_word(rng).lower()}.txt", "make test", f"pip install {random_word(rng).lower()}", f"ssh {random_word(rng).lower()}"])
            segment = page.put(prompt + command, left, y, size, advance=0.6)
            commands.append(Span(segment, len(prompt)))
            if prompt == named and "prompt" not in page.notes:
                start = prompt.index("@")
                page.notes["prompt"] = (Span(segment, start - len(user), start), Span(segment, start + 1, start + 1 + len(host)))
        elif "error" in page.notes and not written and draw < 0.6:
            text = rng.choice(["", f"{random_word(rng).lower()}: ", "Error: ", "bash: "]) + rng.choice(page.notes["error"][0])
            page.notes["error_line"] = page.put(text, left, y, size, advance=0.6)
            written = True
        elif draw < 0.75:
            key = random_word(rng).lower()
            if not _known(page, key):
                line = f"{key}: {value(rng, False)}"
                page.facts.append(Fact((key,), Span(page.put(line, left, y, size, advance=0.6), len(key) + 2)))
        else:
            page.put(rng.choice([phrase(rng, False, rng.randint(2, 7)), random_string(rng), f"{random_string(rng)} {random_number(rng)}"]), left, y, size, advance=0.6)
        y += pitch
        if "error" not in page.notes and "trace" not in page.notes and rng.random() < 0.04 and budget > 90:
            y = put_trace(rng, page, left, y, size, pitch)
        if "exit_code" not in page.notes and rng.random() < 0.04:
            put_exit_code(rng, page, left, y, size)
            y += pitch
    page.notes["commands"] = commands
    page.count("commands", [span.segment for span in commands])


def _code(rng: random.Random, page: Page, budget: int) -> None:
    size, _, left, y = _metrics(rng)
    pitch = size * rng.uniform(1.3, 1.7)
    if rng.random() < 0.5:
        page.title = page.put(f"{random_word(rng).lower()}.{rng.choice(['py', 'js', 'ts', 'go', 'rs', 'c'])}", left, y, size)
        y += pitch * 1.5
    numbered, number, indent = rng.random() < 0.6, rng.choice([1, 1, rng.randrange(1, 200)]), 0
    functions = []
    while _used(page) < budget or not page.facts:
        name = "_".join(random_word(rng).lower() for _ in range(rng.choice([1, 1, 2])))
        draw = rng.random()
        span = None
        if draw < 0.2:
            indent = 0
            text = rng.choice(["def {}({}):", "function {}({}) {{", "fn {}({}) {{"]).format(name, random_word(rng).lower())
        elif draw < 0.6:
            said = rng.choice([str(rng.randrange(1000)), f'"{random_word(rng).lower()}"', random_string(rng), f"{random_word(rng).lower()}()"])
            before = f"{rng.choice(['', '', 'const ', 'let '])}{name} = "
            text = before + said + rng.choice(["", ";"]) * 0
            if not _known(page, name):
                span = (len(before), len(before) + len(said))
        elif draw < 0.75:
            text = rng.choice(["return {}", "print({})", "import {}", "if {}:", "for x in {}:", "# {}", "// {}"]).format(name)
        elif draw < 0.8:
            text = "}"
        else:
            text = f"{name}.{random_word(rng).lower()}({random_string(rng)})"
        x = left + size * 0.6 * 2 * indent + (size * 3 if numbered else 0)
        if numbered:
            page.put(str(number), left, y, size, advance=0.6, ink=(0.5, 0.5, 0.5))
        segment = page.put(text, x, y, size, advance=0.6)
        if draw < 0.2:
            functions.append(Span(segment, text.index(name), text.index(name) + len(name)))
            indent = 1
        if span:
            page.facts.append(Fact((name,), Span(segment, *span)))
        if numbered:
            page.notes.setdefault("numbered", []).append((number, segment))
        y += pitch
        number += 1
    page.notes["functions"] = functions


def _dashboard(rng: random.Random, page: Page, budget: int) -> None:
    size, pitch, left, y = _title(rng, page, 0.7)
    columns = rng.randint(2, 4)
    width, cards = size * rng.uniform(11, 16), []
    above = rng.random() < 0.7
    while _used(page) < budget or not page.facts:
        for index in range(columns):
            key, number = label(rng, page.korean), random_number(rng)
            if _known(page, key):
                continue
            x = left + width * index
            big = size * rng.uniform(1.2, 2.2)
            name_of, ink = colour(rng) if rng.random() < 0.15 else (None, None)
            named = page.put(key[: int(width / size * 1.7)], x, y if above else y + big * 1.3, size * 0.9)
            said = page.put(number, x, y + big * 1.1 if above else y, big, ink=ink)
            if name_of:
                page.coloured.append((said, name_of, False))
            page.facts.append(Fact((key[: int(width / size * 1.7)],), Span(said)))
            cards.append(named)
        y += pitch * 2.6 + size * 2
    page.count("cards", cards)


def _chart(rng: random.Random, page: Page, budget: int) -> None:
    """Bars to the right of their names, their values written beside them."""
    size, pitch, left, y = _title(rng, page, 0.9)
    items, unit = [], rng.choice(["", "", "%", "k"])
    taken: set[int] = set()
    while (_used(page) < budget and len(items) < 16) or len(items) < 3:
        name, number = word(rng, page.korean).strip(",.:;"), rng.randrange(2, 400)
        if _known(page, name) or number in taken or not name or _is_total(name):
            continue
        taken.add(number)
        first = page.put(name, left, y, size)
        said = page.put(f"{number}{unit}", left + size * 8 + number * rng.choice([0, 0.9]), y, size)
        page.facts.append(Fact((name,), Span(said)))
        items.append((first, number, said))
        y += pitch
    page.extremes.append((None, items))
    page.count("bars", [first for first, _, _ in items])


def _calendar(rng: random.Random, page: Page, budget: int) -> None:
    size, _, left, y = _metrics(rng)
    month = rng.randrange(12)
    year = rng.randint(2018, 2034)
    name = f"{year}년 {month + 1}월" if page.korean else f"{_MONTHS[month]} {year}"
    page.title = page.put(name, left, y, size * rng.uniform(1.1, 1.8))
    y += size * 3
    pitch = size * rng.uniform(4, 6.5)
    width = size * rng.uniform(7, 10)
    days = rng.choice([_DAYS_KO, _DAYS_KO] if page.korean else [_DAYS, [day[:3] for day in _DAYS], [day[:2] for day in _DAYS]])
    for index, day in enumerate(days):
        page.put(day, left + width * index, y, size)
    y += size * 2
    first, last = rng.randrange(7), rng.choice([28, 30, 31])
    events = []
    for day in range(1, last + 1):
        place = first + day - 1
        x, top = left + width * (place % 7), y + pitch * (place // 7)
        page.put(str(day), x, top, size)
        if rng.random() < min(0.5, budget / 1500):
            said = label(rng, page.korean)[: int(width / size * 1.7)].strip()
            if said and not _known(page, str(day)):
                name_of, paper = colour(rng) if rng.random() < 0.3 else (None, None)
                dark = paper is not None and sum(paper) < 1.6
                event = page.put(said, x, top + size * 1.5, size * 0.85, ink=((1, 1, 1) if dark else (0.1, 0.1, 0.1)) if paper else None, paper=paper)
                if name_of:
                    page.coloured.append((event, name_of, True))
                page.facts.append(Fact((str(day),), Span(event)))
                events.append(event)
    page.count("events", events)


def _invoice(rng: random.Random, page: Page, budget: int) -> None:
    title = rng.choice(["청구서", "거래명세서", "견적서"]) if page.korean else rng.choice(["Invoice", "INVOICE", "Bill", "Statement", "Quote"])
    size, pitch, left, y = _title(rng, page, 1.0, title)
    width = size * rng.uniform(9, 13)
    pitch = min(pitch, size * 1.8)
    keys = rng.sample(["번호", "날짜", "납기일", "고객", "담당자", "주문 번호"] if page.korean else ["Invoice no.", "Date", "Due date", "Bill to", "Order", "Customer", "Account", "PO number"], rng.randint(2, 4))
    for key in keys:
        said = value(rng, page.korean)
        x = left + rng.choice([0, 0, width * 2])
        page.put(key + rng.choice(["", ":"]), x, y, size)
        page.facts.append(Fact((key,), Span(page.put(said, x + size * 8, y, size))))
        y += pitch
    y += pitch
    heads = rng.choice([["품목", "수량", "단가", "금액"], ["내역", "수량", "금액"]] if page.korean else [["Description", "Qty", "Unit price", "Amount"], ["Item", "Quantity", "Price", "Total"], ["Service", "Hours", "Amount"]])
    xs = [left] + [left + width * (1.3 + 0.8 * index) for index in range(len(heads) - 1)]
    heading = [page.put(head, x, y, size) for head, x in zip(heads, xs, strict=True)]
    style, items, used = rng.randrange(4), [], set()
    while len(items) < 2 or _used(page) < budget * 0.85:
        y += pitch
        name = phrase(rng, page.korean, rng.choice([1, 2, 2])).strip(",.:;!?)…")
        price, amount = _price(rng, page.korean, style)
        if not name or _is_total(name) or amount in used or any(name.lower() == item[0].text.lower() for item in items):
            continue
        used.add(amount)
        first = page.put(name, left, y, size)
        for index, x in enumerate(xs[1:], 1):
            text = price if index == len(xs) - 1 else str(rng.randint(1, 40)) if index == 1 else _price(rng, page.korean, style)[0]
            cell = page.put(text, x, y, size)
            page.facts.append(Fact((name, heads[index]), Span(cell)))
        items.append((first, amount, cell))
    page.extremes.append((heads[-1], items))
    page.count("items", [first for first, _, _ in items])
    y += pitch
    for key in rng.choice([["합계"], ["소계", "부가세", "합계"]] if page.korean else [["Subtotal", "VAT", "Total"], ["Total due"], ["Net", "Tax", "Balance due"]]):
        y += pitch
        page.put(key, xs[-2] if len(xs) > 2 else left, y, size)
        page.facts.append(Fact((key,), Span(page.put(_price(rng, page.korean, style)[0], xs[-1], y, size))))


def _article(rng: random.Random, page: Page, budget: int) -> None:
    size, _, left, y = _title(rng, page, 1.0, phrase(rng, page.korean, rng.randint(3, 7)).strip(",.:;"))
    pitch = size * rng.uniform(1.4, 1.8)
    if rng.random() < 0.6:
        page.put(f"{rng.choice(NAMES_KO if page.korean else NAMES)} · {random_number(rng)}", left, y, size * 0.85)
        y += pitch * 1.4
    length = rng.randint(5, 13)
    while _used(page) < budget or len(page.segments) < 4:
        for _ in range(rng.randint(2, 5)):
            page.put(phrase(rng, page.korean, length), left, y, size)
            y += pitch
        page.put(phrase(rng, page.korean, rng.randint(1, length)).rstrip(",:;") + ".", left, y, size)
        y += pitch * rng.uniform(1.4, 2)
        if rng.random() < 0.3:
            page.put(phrase(rng, page.korean, rng.randint(1, 4)).strip(",.:;"), left, y, size * rng.uniform(1.1, 1.4))
            y += pitch * 1.4
    page.notes["prose"] = True


KINDS: dict[str, Build] = {
    "form": _form, "receipt": _receipt, "menu": _menu, "table": _table, "files": _files, "dialog": _dialog,
    "text": _text, "mail": _mail, "chat": _chat, "terminal": _terminal, "code": _code, "dashboard": _dashboard,
    "chart": _chart, "equation": put_sums, "calendar": _calendar, "invoice": _invoice, "article": _article,
}  # fmt: skip
_WEIGHTS = {"form": 2.2, "table": 2.2, "dialog": 2.2, "receipt": 1.2, "code": 1.7, "terminal": 2.0, "equation": 2.5, "text": 0.6, "calendar": 0.7, "article": 0.7}
