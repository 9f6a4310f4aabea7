"""A list of tasks or orders with coloured states: bordered, or striped below a toolbar and above page numbers."""

import random

from ..design import Ask, At, CannotTell, Design
from ..money.kit import choose_look, colour_answers, document, el, money_of, paint
from ..money.words import dates, people
from . import words
from .asking import about_rows, kind, title
from .parts import heads, table_rows, unlike

_NAMES = [("Task|To do|Job|Work item", "할 일|업무|작업", words.TASKS), ("Product|Article|Goods", "품목|제품|상품", words.PRODUCTS)]
_OWNER, _STATE, _DATE, _TEAM = ("Owner|Assigned to|Responsible|Contact|Handled by", "담당|담당자|책임자|처리자"), ("Status|State|Progress|Stage", "상태|진행|단계"), ("Due|Date|Updated|Deadline|Created", "마감|날짜|수정일|기한|등록일"), ("Team|Department|Unit", "부서|팀|소속")
_COST, _EFFORT = ("Cost|Amount|Budget|Value|Price|Expense", "금액|비용|예산|가격|지출"), ("Hours|Points|Effort|Votes|Pieces|Visits", "시간|점수|공수|표|수량|방문")
_BUTTONS = "New|Export|Filter|Add row|Refresh|Import|Print|Columns|Share|Archive", "새로 만들기|내보내기|필터|행 추가|새로 고침|가져오기|인쇄|열 선택|공유|보관"


def build(rng: random.Random, korean: bool) -> Design:
    look, money = choose_look(rng, korean, [11, 12, 13, 14, 15]), money_of(rng, korean)
    count = rng.randint(3, 9)
    english, ko, pool = rng.choice(_NAMES)
    chosen = rng.sample(words.of(pool, korean), count + 1)
    names, others = chosen[:count], chosen[count:]
    say = lambda pair: rng.choice(words.of(pair, korean))  # noqa: E731
    states = rng.choice(words.STATES)[korean].split("|")
    colours, used = {}, []
    for state in states:
        colours[state] = paint(rng, "grey" if rng.random() < 0.5 else "pink", *used)
        used.append(colours[state][0])
    row_states = [rng.choice(states) for _ in names]
    money_like = rng.random() < 0.4
    numbers = unlike(rng, count, 1, 400) if not money_like else unlike(rng, count, 2000 if korean else 10, 90000 if korean else 900, 100 if korean else 1)
    makers = {
        "owner": (say(_OWNER), people(rng, korean, count)), "state": (say(_STATE), row_states), "amount": (say(_COST if money_like else _EFFORT), [money(number) if money_like else f"{number:.0f}" for number in numbers]),
        "date": (say(_DATE), dates(rng, korean, count)), "team": (say(_TEAM), [say(words.DEPARTMENTS) for _ in names]),
    }
    order = ["state", "amount", *rng.sample(["owner", "date", "team"], rng.randint(0, 2))]
    rng.shuffle(order)
    columns = [makers[sort][0] for sort in order]
    missing = [makers[sort][0] for sort in makers if sort not in order]
    texts = [[makers[sort][1][r] for sort in order] for r in range(count)]
    state_column, numeric = order.index("state"), {order.index("amount"): numbers}
    badge = rng.choice(["border-radius:10px;padding:1px 9px", "border-radius:3px;padding:1px 6px", "padding:1px 8px;font-size:.9em"])
    wrap = {(r, state_column): f"{badge};background:{colours[state][1]};color:{colours[state][2]}#!{colours[state][0]}" for r, state in enumerate(row_states)}
    striped = rng.random() < 0.5
    cell = f"padding:{rng.randint(3, 10)}px {rng.randint(7, 16)}px;{'' if striped else 'border:1px solid #8887'}"
    head_style = rng.choice([f"background:{look.panel}", "border-bottom:2px solid currentColor", f"color:{look.muted};font-weight:400"])
    right = rng.random() < 0.6
    first = rng.choice((ko if korean else english).split("|"))
    table = el("table", heads(columns, cell, head_style, first, numeric, right) + table_rows(names, columns, texts, numeric, cell, right, row_styles=[f"background:{look.panel if r % 2 and striped else 'none'}" for r in range(count)], wrap=wrap), rng.choice(["", "width:100%"]))
    name = say(words.TITLES)
    buttons = rng.sample(words.of(_BUTTONS, korean), rng.randint(2, 4))
    colour, background, ink = paint(rng)
    toolbar = "".join(el("span", button, f"padding:4px 12px;border-radius:{look.radius}px;white-space:nowrap;{f'background:{background};color:{ink}' if index == 0 else 'border:1px solid #8889'}", id=f"b{index}", button="", **({"colour": colour} if index == 0 else {})) for index, button in enumerate(buttons))
    page, pages = rng.randint(1, 4), rng.randint(5, 30)
    foot_text = rng.choice([f"{page} / {pages}", f"{page}쪽 / 전체 {pages}쪽"] if korean else [f"Page {page} of {pages}", f"{page} / {pages}", f"{page} of {pages}"])
    caption = el("h1", name, f"font-size:{rng.choice([1.2, 1.4, 1.7])}em;white-space:nowrap;margin-right:auto", id="title", title="")
    bar = el("div", caption + (toolbar if striped else ""), "display:flex;gap:8px;align-items:center;margin-bottom:12px")
    foot = el("div", el("span", "«", "margin-right:10px") + el("span", foot_text, id="pages") + el("span", "»", "margin-left:10px"), f"margin-top:12px;color:{look.muted};text-align:{rng.choice(['left', 'right', 'center'])}") if striped else ""
    asks = about_rows(rng, "[row|entry|item|line]", "[항목|행|줄|것]", names, columns, texts, numeric, others, missing) + [kind(), title()]
    r = rng.randrange(count)
    asks.append(Ask("badge-colour", "[what colour is the [badge|label|tag|pill] of {row}?|in which colour is {row}'s {column} shown?|the mark next to {row} - what color?|{row}'s state is painted in which colour?|which colour lies behind the {column} of {row}?|color of the tag for {row}?]", "[{row}의 [배지|표시|라벨|태그]~은 무슨 색이야?|{row} {column}~은 어떤 색으로 표시돼 있어?|{row} 쪽 상태 표시 색깔~은?|{row}의 {column} 배경색이 뭐예요?|{row} 줄에 붙은 딱지 색을 알려 줘]", *colour_answers(colours[row_states[r]][0]), slots={"row": names[r], "column": columns[state_column]}))
    asks.append(Ask("state-of", "[how is {row} [doing|coming along|getting on]?|what has become of {row}?|where does {row} stand?|is {row} finished, and if not, what does its label say?|what does the badge of {row} read?|{row} is in what [state|phase]?]", "[{row}~은 어떻게 됐어?|{row}~은 지금 어떤 상태야?|{row} 진행 상황~은?|{row}에 붙은 배지에 뭐라고 적혀 있어?|{row}~은 어디까지 됐는지 알려 줘]", [At(f"v{r}-{state_column}")], slots={"row": names[r]}))
    single = [state for state in states if row_states.count(state) == 1]
    if single:
        state = rng.choice(single)
        asks.append(Ask("row-in-state", "[which one is [marked |labelled |]{state}?|what is {state}?|name the one that says {state}|the row with the badge {state}?|where do you see {state}?|only one is {state} - which?]", "[{state}~으로 표시된 [것|항목]~은?|뭐가 {state}[이야|인가요]?|{state} 배지가 붙은 항목~은?|{state} 상태인 건 어느 거야?|{state}~이라고 된 줄을 알려 줘]", [At(f"n{row_states.index(state)}")], slots={"state": state}))
        asks.append(Ask("badge-colour", "[what colour is the {state} badge?|in which color is {state} marked?|{state} - what colour does that have?|the label {state} is what color?|colour behind the word {state}?]", "[{state} 배지~은 무슨 색이야?|{state} 표시 색깔~은?|{state}~은 어떤 색으로 되어 있나요?|{state} 글자 뒤 배경색을 알려 줘]", *colour_answers(colours[state][0]), slots={"state": state}))
    if striped:
        listed: list = []
        for index in range(len(buttons)):
            listed += [", ", At(f"b{index}")] if index else [At("b0")]
        asks += [
            Ask("buttons", "[which buttons [are there|does the toolbar have|stand above the table]?|list the buttons from left to right|what can i press up there?|name all actions in the toolbar|which commands does the bar offer?|the toolbar buttons, please]", "[[어떤|무슨] 버튼이 있어?|도구 모음 버튼을 왼쪽부터 읽어 줘|위쪽에서 누를 수 있는 건 뭐뭐야?|표 위에 있는 버튼 이름~은?|툴바에 뭐가 있나요?]", listed, listed),
            Ask("button-colour", "[what colour is the button {button}?|in what color is {button} filled?|{button} has which colour?|the {button} button's background?|how is {button} coloured?]", "[{button} 버튼~은 무슨 색이야?|{button} 버튼 색깔~은?|{button}~은 어떤 색으로 칠해져 있어?|{button} 버튼 배경색 알려 줘]", *colour_answers(colour), slots={"button": buttons[0]}),
            Ask("pagination", "[on which page of the list am i?|what does the page counter say?|how many pages are there, what does it read?|which page is shown, out of how many?|read the pagination]", "[몇 쪽을 보고 있어?|페이지 표시에 뭐라고 되어 있어?|전체 몇 쪽 중 몇 쪽이야?|쪽 번호 좀 읽어 줘|아래 페이지 수~은?]", [At("pages")]),
        ]
    else:
        asks.append(Ask("absent", "[what is the phone number of the person in charge of {row}?|who commented on {row}?|what is the order number of {row}?|which customer ordered {row}?]", "[{row} 담당자 전화번호~은?|{row}에 누가 댓글을 달았어?|{row} 주문 번호~이 뭐야?|{row}~은 어느 고객 거야?]", [CannotTell()], slots={"row": rng.choice(names)}))
    width = max(560, min(1280, int((len(columns) + 1.5) * look.size * 13)))
    return Design("table", document(look, el("div", bar + table + foot, f"padding:{rng.randint(12, 28)}px")), width, max(420, min(800, int((count + 3) * (look.size * look.line_height + 20) + 130))), asks)
