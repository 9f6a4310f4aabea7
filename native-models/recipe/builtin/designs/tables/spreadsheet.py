"""A spreadsheet: letters above the columns, numbers beside the rows, a bar with the chosen cell, sheets below."""

import random

from ..design import Ask, At, CannotTell, Design
from ..money.kit import choose_look, document, el
from ..money.words import cities, people
from . import words
from .asking import about_rows, kind
from .parts import unlike

_SUBJECTS = [
    ("Month|Quarter|Region|City|Branch", "지역|도시|지점|매장", "cities", [("Sales", "매출", 80, 9900), ("Costs", "비용", 60, 7000), ("Staff", "직원", 2, 90), ("Visitors", "방문객", 100, 9000), ("Orders", "주문", 10, 900), ("Returns", "반품", 1, 60), ("Growth %", "성장률", 1, 40), ("Area m²", "면적", 30, 800)]),
    ("Name|Student|Member|Employee", "이름|학생|회원|직원", "people", [("Maths", "수학", 35, 100), ("Physics", "물리", 35, 100), ("History", "역사", 35, 100), ("Hours", "시간", 4, 180), ("Points", "점수", 10, 500), ("Age", "나이", 17, 68), ("Absences", "결석", 0, 20), ("Bonus", "보너스", 100, 990)]),
    ("Product|Article|Material", "품목|자재|제품", "products", [("Stock", "재고", 3, 900), ("Weight", "무게", 1, 90), ("Price", "단가", 2, 300), ("Ordered", "발주", 5, 400), ("Shelf", "선반", 1, 60), ("Sold", "판매", 1, 700), ("Minimum", "최소량", 2, 80)]),
]
_FILES = "budget|report|plan_2026|overview|q3_numbers|team|inventory|results|summary|copy_of_list", "예산안|보고서|계획_2026|현황|3분기|팀명단|재고표|결과|정리|목록_사본"
_MENU = "File Edit View Insert Format Data Tools Help", "파일 편집 보기 삽입 서식 데이터 도구 도움말"


def build(rng: random.Random, korean: bool) -> Design:
    look = choose_look(rng, korean, [11, 12, 13, 14, 15])
    english, ko, sort, possible = rng.choice(_SUBJECTS)
    count, width_columns = rng.randint(4, 11), rng.randint(2, 5)
    chosen = rng.sample(possible, width_columns + 1)
    columns, missing = [one[korean] for one in chosen[:-1]], [chosen[-1][korean]]
    first = rng.choice((ko if korean else english).split("|")[-4:] if sort != "cities" else (ko if korean else "Region|City|Branch").split("|"))
    pool = cities(rng, korean, count + 1) if sort == "cities" else people(rng, korean, count + 1) if sort == "people" else rng.sample(words.of(words.PRODUCTS, korean), count + 1)
    names, others = pool[:count], pool[count:]
    numeric = {c: unlike(rng, count, low, max(high, low + count + 5)) for c, (_, _, low, high) in enumerate(chosen[:-1])}
    texts = [[f"{numeric[c][r]:,.0f}" for c in range(width_columns)] for r in range(count)]
    grid, pad = "border:1px solid #8886", f"padding:{rng.randint(1, 5)}px {rng.randint(6, 16)}px"
    grey = f"background:{look.panel};color:{look.muted};text-align:center;font-weight:400"
    empty = rng.randint(0, 2)
    letters = "ABCDEFGHIJ"[: width_columns + 1 + empty]
    top = el("tr", "".join(el("th", letter, f"{grid};{pad};{grey}") for letter in ["", *letters]))
    line = lambda number, cells: el("tr", el("th", str(number), f"{grid};{pad};{grey}") + cells + f'<td style="{grid}"></td>' * empty)  # noqa: E731
    bold = rng.choice(["font-weight:700", f"font-weight:700;background:{look.panel}", ""])
    body = line(1, el("td", el("span", first, id="first"), f"{grid};{pad};{bold}") + "".join(el("td", el("span", name, id=f"c{c}", counted="columns"), f"{grid};{pad};{bold};text-align:right") for c, name in enumerate(columns)))
    selected = rng.randrange(count), rng.randrange(width_columns)
    for r, name in enumerate(names):
        cells = el("td", el("span", name, id=f"n{r}", counted="rows"), f"{grid};{pad}")
        for c, text in enumerate(texts[r]):
            ring = f";outline:2px solid {look.accent};outline-offset:-2px" if (r, c) == selected else ""
            cells += el("td", el("span", text, id=f"v{r}-{c}", row=name, column=columns[c], rank=f"c{c}", amount=numeric[c][r], named=f"n{r}", heading=columns[c]), f"{grid};{pad};text-align:right{ring}")
        body += line(r + 2, cells)
    for number in range(rng.randint(0, 4)):
        body += line(count + 2 + number, f'<td style="{grid}">&nbsp;</td>' * (width_columns + 1))
    file = rng.choice(words.of(_FILES, korean)) + rng.choice([".xlsx", ".ods", ".csv", ""])
    where = f"{letters[selected[1] + 1]}{selected[0] + 2}"
    menu = rng.choice([_MENU[korean].split(), _MENU[korean].split()[: rng.randint(3, 6)], []])
    bar = el("div", el("span", file, "font-weight:700;margin-right:18px;white-space:nowrap", id="file", title="") + "".join(el("span", word, "margin-right:12px;white-space:nowrap") for word in menu), f"padding:6px 10px;background:{look.panel}")
    formula = el("div", el("span", where, f"{grid};padding:2px 12px;margin-right:10px", id="where") + el("i", "fx", "margin-right:10px") + el("span", texts[selected[0]][selected[1]].replace(",", ""), id="bar"), "padding:5px 10px")
    with_formula = rng.random() < 0.7
    sheets = rng.sample([f"Sheet{number}" for number in range(1, 5)] if not korean else [f"시트{number}" for number in range(1, 5)], rng.randint(1, 3))
    tabs = el("div", "".join(el("span", sheet, f"padding:3px 12px;white-space:nowrap;{f'border-bottom:2px solid {look.accent};font-weight:700' if index == 0 else ''}", id=f"s{index}") for index, sheet in enumerate(sheets)), f"padding:6px 10px;background:{look.panel};margin-top:{rng.randint(0, 30)}px")
    row_name, row_name_ko = {"cities": ("[place|city|region|row]", "[지역|도시|곳|행]"), "people": ("[person|one|name|row]", "[사람|이름|분|행]"), "products": ("[article|product|row|item]", "[품목|제품|자재|행]")}[sort]
    asks = about_rows(rng, row_name, row_name_ko, names, columns, texts, numeric, others, missing) + [kind()]
    r, c = rng.randrange(count), rng.randrange(width_columns)
    address = f"{letters[c + 1]}{r + 2}"
    asks += [
        Ask("cell-address", "[what is in cell {cell}?|which value does {cell} hold?|{cell}?|read {cell}|the content of {cell}, please|cell {cell} contains what?|what number sits in {cell}?|tell me what {cell} says]", "[{cell} [셀|칸]에는 뭐가 있어?|{cell} 값~은?|{cell}[ 좀 읽어 줘|에 적힌 수가 뭐야]?|{cell} 셀 내용 알려 줘|{cell}에 무슨 숫자가 들어 있나요?]", [At(f"v{r}-{c}")], slots={"cell": address}),
        Ask("cell-address", "[what is in cell {cell}?|which {x} stands in {cell}?|read {cell} to me|cell {cell}, what does it hold?|the entry at {cell}?]".replace("{x}", "[name|entry]"), "[{cell} 셀에 뭐가 있어?|{cell}에 적힌 [이름|내용]~은?|{cell} 칸을 읽어 줘|{cell}에는 뭐라고 되어 있나요?]", [At(f"n{r}")], slots={"cell": f"A{r + 2}"}),
        Ask("file", "[what is the file called?|which [document|workbook|file] is open?|name of the spreadsheet?|what file am i in?|the workbook's name, please|under what name is it saved?]", "[파일 이름~이 뭐야?|무슨 파일이 열려 있어?|문서 이름~은?|이 스프레드시트 이름 좀 알려 줘|어떤 이름으로 저장돼 있나요?]", [At("file")]),
        Ask("active-sheet", "[which sheet is [open|active|in front|selected]?|on what tab am i?|name the current sheet|the highlighted sheet tab?|which of the tabs below is in use?]", "[어느 시트가 [열려|선택돼] 있어?|지금 [탭|시트]~은 뭐야?|현재 시트 이름~은?|아래에서 어떤 시트가 활성화돼 있나요?|강조된 시트 탭을 알려 줘]", [At("s0")]),
        Ask("absent", "[who edited this last?|when was the file last changed?|how large is the file?|who owns this sheet?|by whom was it made?]", "[누가 마지막으로 고쳤어?|언제 마지막으로 저장됐나요?|파일 크기~은?|시트 주인이 누구야?|작성한 사람을 알려 줘]", [CannotTell()]),
    ]
    if with_formula:
        asks.append(Ask("selected-cell", "[which cell is [selected|active|chosen|marked]?|where is the cursor in the sheet?|what address does the name box show?|the current cell?|on which cell am i standing?|address of the outlined cell?]", "[어느 셀이 선택돼 있어?|커서가 어느 칸에 있어?|선택된 셀 [주소|이름]~은?|지금 어떤 셀이야?|테두리가 쳐진 셀 주소 알려 줘]", [At("where")]))
        asks.append(Ask("selected-value", "[what does the [formula bar|input line] say?|which value is in the selected cell?|what is behind fx?|the content of the marked cell?|read the formula line]", "[수식 입력줄에 뭐라고 되어 있어?|선택한 셀의 값~은?|fx 옆에 뭐가 있어?|수식줄 내용 좀 읽어 줘|지금 고른 칸에 든 값이 뭐예요?]", [At("bar")]))
    width = max(560, min(1280, int((width_columns + 2.5) * look.size * 7.5)))
    content = bar + (formula if with_formula else "") + el("table", top + body, rng.choice(["", "", "width:100%"])) + tabs
    return Design("table", document(look, content), width, max(420, min(800, int((count + 9) * (look.size * look.line_height + 11)))), asks)
