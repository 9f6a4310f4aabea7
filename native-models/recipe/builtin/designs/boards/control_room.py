"""A dashboard of several kinds of parts: a side bar, tiles, a table of regions or projects and a list of what happened lately."""

import random

from ..design import At, BoxOf, CannotTell, Count, Design, YesNo
from .parts import ask, ask_colour, el, frame, page, some_look, tints
from .words import GROUPS, PEOPLE, PLACES, company, figures, one, pick

_NAVIGATION = [("Home", "홈"), ("Reports", "보고서"), ("Customers", "고객"), ("Invoices", "청구서"), ("Inventory", "재고"), ("Campaigns", "캠페인"), ("Alerts", "알림"), ("Members", "구성원"), ("Billing", "결제 관리"), ("Devices", "기기"), ("Audit log", "감사 기록"), ("Help", "도움말")]
_TABLES = [("Regions", "지역별"), ("Branches", "지점별 실적"), ("By site", "사업장별"), ("Breakdown", "세부 내역"), ("Top places", "상위 지역"), ("Where it comes from", "유입 지역")]
_LISTS = [("Recent activity", "최근 활동"), ("What happened", "최근 소식"), ("Latest changes", "변경 내역"), ("Timeline", "타임라인"), ("Feed", "소식")]
_DEEDS = [("closed a ticket", "문의를 닫음"), ("uploaded a report", "보고서를 올림"), ("joined the team", "팀에 합류"), ("changed a price", "가격을 바꿈"), ("approved a budget", "예산을 승인"), ("invited a guest", "손님을 초대"), ("archived a project", "프로젝트를 보관"), ("left a comment", "댓글을 남김"), ("cancelled an order", "주문을 취소"), ("renamed a folder", "폴더 이름을 바꿈"), ("reset a password", "비밀번호를 초기화"), ("moved a deadline", "마감일을 옮김"), ("paid an invoice", "청구서를 결제"), ("booked a room", "회의실을 예약")]
_COLUMNS = [(("Sales", "매출"), "money"), (("Orders", "주문"), "count"), (("Visits", "방문"), "count"), (("Refunds", "환불"), "count"), (("Share", "비중"), "pct"), (("Staff", "직원"), "count"), (("Growth", "성장"), "pct")]


def build(rng: random.Random, korean: bool) -> Design:
    look = some_look(rng, korean, (11, 12, 12, 13, 14))
    nowrap, muted, small = "white-space:nowrap;", f"color:{look.muted};", max(11, look.size - 1)
    brand, accent = company(rng, korean), tints(rng, 1)[0]
    pages = [p[korean] for p in rng.sample(_NAVIGATION, rng.randrange(4, 8))]
    here = rng.randrange(len(pages))
    beside, filled = rng.random() < 0.6, rng.random() < 0.7
    active = f"background:{accent.css};color:{accent.on};" if filled else "font-weight:700;text-decoration:underline;"
    links = [el(p, id=f"page{i}", colour=accent.name if filled and i == here else False, css=f"padding:7px 12px;border-radius:{look.radius}px;{nowrap}" + (active if i == here else "")) for i, p in enumerate(pages)]
    logo = el(brand, id="brand", css=f"font-weight:800;font-size:{look.size + 4}px;{nowrap}padding:6px 12px")
    bar = el([logo, *links], css=f"background:{look.panel};padding:12px 8px;" + ("flex:none;width:max-content;min-height:100vh" if beside else "display:flex;gap:6px;align-items:center;flex-wrap:wrap"))

    tiles = figures(rng, korean, rng.randrange(2, 5))
    edge = frame(rng, look)
    size = rng.choice([18, 22, 26, 32])
    cards = [el([el(name, key=f"t{i}", css=f"{muted}{nowrap}font-size:{small}px"), el(value, value=f"t{i}", id=f"tile{i}", css=f"font-size:{size}px;font-weight:700;{nowrap}line-height:1.3")], box=True, id=f"card{i}", counted="cards", css=f"padding:12px 16px;{edge}flex:1") for i, (name, value) in enumerate(tiles)]

    columns = [c for c in rng.sample(_COLUMNS, rng.randrange(2, 4)) if c[0][korean] not in [n for n, _ in tiles]] or [_COLUMNS[2]]
    places = pick(rng, PLACES, korean, rng.randrange(3, 7))
    amounts = [rng.sample(range(12, 95) if how == "pct" else range(110, 9800), len(places)) for _, how in columns]
    write = {"money": lambda v: f"{v:,}만" if korean else f"${v:,}", "count": lambda v: f"{v:,}", "pct": lambda v: f"{v}%"}
    heads = ["지역" if korean else rng.choice(["City", "Place", "Office"]), *(name[korean] for name, _ in columns)]
    cell = f"padding:{rng.choice([4, 6, 8])}px 12px;{nowrap}border-bottom:1px solid #8883;"
    rows = [el([el(place, tag="td", id=f"place{r}", css=cell), *(el(write[how](amounts[c][r]), tag="td", row=place, column=name[korean], id=f"cell{r}-{c}", rank=f"column{c}", amount=amounts[c][r], named=f"place{r}", heading=name[korean], css=cell + "text-align:right") for c, (name, how) in enumerate(columns))], tag="tr", counted="rows") for r, place in enumerate(places)]
    table_name, list_name = rng.choice(_TABLES)[korean], rng.choice(_LISTS)[korean]
    title_css = f"font-weight:700;font-size:{look.size + 2}px;{nowrap}margin-bottom:6px"
    table = el([el(table_name, id="table", css=title_css), el([el([el(h, tag="th", css=cell + muted + f"text-align:{'right' if i else 'left'};font-size:{small}px") for i, h in enumerate(heads)], tag="tr"), *rows], tag="table", css="border-collapse:collapse;width:100%")], css=f"padding:12px 14px;{edge}flex:1.4")
    people, deeds = pick(rng, PEOPLE, korean, rng.randrange(3, 6)), rng.sample(_DEEDS, 6)
    ago = sorted(rng.sample(range(2, 59), len(people)))
    hours = [f"{a}분 전" if korean else rng.choice([f"{a} min ago", f"{a}m ago"]) for a in ago]
    dots = tints(rng, len(people))
    dotted = rng.random() < 0.5
    feed = [el([el("", tag="i", css=f"flex:none;width:10px;height:10px;border-radius:50%;margin-top:.35em;background:{dots[i].css}") if dotted else "", el([el([el(who, tag="span", id=f"who{i}", beside=dots[i].name if dotted else False, css="font-weight:600"), " ", el(deeds[i][korean], tag="span", id=f"deed{i}")], css=nowrap), el(hours[i], id=f"ago{i}", css=f"{muted}font-size:{small}px;{nowrap}")])], counted="events", css="display:flex;gap:9px;padding:5px 0") for i, who in enumerate(people)]
    stream = el([el(list_name, id="list", css=title_css), *feed], css=f"padding:12px 14px;{edge}flex:1")
    title = pages[here] if rng.random() < 0.3 else rng.choice(["오늘의 현황", "종합 상황", "운영 요약", f"{one(rng, GROUPS, True)} 부문"] if korean else ["Good morning", "Operations", "Where we stand", f"{one(rng, GROUPS, False)} at a glance", "This quarter", "All sites"])
    button = rng.choice(["보고서 받기", "기간 선택", "새로 만들기", "필터"] if korean else ["Download report", "Pick dates", "New report", "Filter", "Invite"])
    head = el([el(title, title=True, id="title", css=f"font-size:{look.size + rng.choice([4, 8, 12])}px;font-weight:700;{nowrap}"), el(button, button=True, id="button", colour=accent.name, css=f"background:{accent.css};color:{accent.on};padding:6px 14px;border-radius:{look.radius}px;{nowrap}")], css="display:flex;justify-content:space-between;align-items:center;gap:20px;margin-bottom:14px")
    side_by_side = rng.random() < 0.6
    lower = el([table, stream], css="display:flex;gap:14px;align-items:flex-start;margin-top:14px" if side_by_side else "display:grid;gap:14px;margin-top:14px")
    main = el([head, el(cards, css="display:flex;gap:14px;flex-wrap:wrap"), lower], css="flex:1;padding:18px 20px;min-width:0")
    html = page(look, el([bar, main], css="display:flex" if beside else ""))
    t, c, r, e = rng.randrange(len(tiles)), rng.randrange(len(columns)), rng.randrange(len(places)), rng.randrange(len(people))
    column = columns[c][0][korean]
    best, worst = max(range(len(places)), key=lambda i: amounts[c][i]), min(range(len(places)), key=lambda i: amounts[c][i])
    asks = [
        ask("tile-value", "the {name} tile: what's in it?|[peek at|glance at] {name} and tell me the [number|reading]|how are we doing on {name}, in [numbers|figures]?|big number [under|with|for] {name}?|{name} currently [runs at|reads|totals]?|what did {name} [come to|add up to]?|[boss wants|they want] the {name} [number|figure]|what are we at with {name}?", "{name} [타일|칸]에 얼마라고 [나와|돼 있어]?|{name}~은 [얼마로 나와|몇으로 표시돼|얼마였지]?|{name} [큰 숫자|숫자]~이 뭐야?|{name} [얼마 나왔어|어떻게 됐어]?|{name} 수치를 불러 줘|지금 {name}~은 어느 정도[야|인가요]?", At(f"tile{t}"), name=tiles[t][0]),
        ask("region-cell", "{column} [in|of|for] {place}?|how [many|much] {column} [has|had|does] {place}( have)?|{place}'s {column}?|what [stands|do i read] for {place} under {column}?|in {place}, {column} [was|is|ran to] what?|[look up|find] {place}, then {column}|i'd like {column} for {place} (only)|row {place}, column {column}?", "{place}의 {column}~은 [얼마야|몇이야|]?|{place} {column} [알려 줘|읽어 줘|얼마]?|{place} 줄 {column} 칸~은?|{place}에서 {column}~이 얼마나 [돼|되나요]?|{column}, {place} 것만 [말해 줘|보여 줘]", At(f"cell{r}-{c}"), place=places[r], column=column),
        ask("region-most", "[which|what] [place|city|site] [leads|is ahead|comes out on top] in {column}?|where is {column} [highest|largest|at its peak]?|[who|which city] has the [most|highest|best] {column}?|the [front-runner|leader|number one] by {column}?|the [biggest|top] value for {column} belongs to [whom|which place]?|{column}: who [wins|tops the list]?", "{column}~이 [가장|제일] [높은|많은|큰] [곳|도시|지역]~은?|{column} [1위|선두]~은 어디야?|어디가 {column}~이 [최고야|제일 많아]?|{column} 최대인 [도시|지점]~은?", At(f"place{best}"), column=column),
        ask("region-least", "[which|what] [place|city|site] [trails|is behind|comes last|brings up the rear] in {column}?|where is {column} [lowest|smallest|weakest]?|[who|which city] has the [least|lowest|fewest|worst] {column}?|{column}: who is [bottom|at the tail end]?|the weakest spot by {column}?", "{column}~이 [가장|제일] [낮은|적은|작은] [곳|도시|지역]~은?|{column} [꼴찌|최하위]~은 어디야?|어디가 {column}~이 [최저야|제일 적어]?|{column} 최소인 [도시|지점]~은?", At(f"place{worst}"), column=column),
        ask("deed-of", "what did {who} do?|{who} [did|has done] what?|what is {who} [reported|said] to have done?|what has {who} been up to?|[last|latest] [action|deed] of {who}?|which [action|entry] [goes|stands] with {who}?", "{who}~은 [뭐 했어|뭘 했나요|무엇을 했어]?|{who}의 [활동|한 일]~은?|{who} 옆에 뭐라고 [나와|적혀 있어]?|{who}~이 한 [일|작업] 알려 줘", At(f"deed{e}"), who=people[e]),
        ask("who-did", "who {deed}?|[which|what] [colleague|person|user] {deed}?|{deed} - who was [it|that]?|the one who {deed} [is called|was]?|[name|find] whoever {deed}" if not korean else "who is it with the entry {deed}?|{deed}: who was that?|whose entry reads {deed}?|the person behind {deed}?", "{deed} - 누구[야|였어|]?|누가 {deed}?|{deed}, 이거 누가 했[어|나요]?|{deed} 한 사람~은?", At(f"who{e}"), deed=deeds[e][korean]),
        ask("deed-when", "[how long ago|when] was {who} [active|busy|last seen in the list]?|when did {who} [do that|act]?|the time [next to|below|for] {who}?|how [recent|fresh] is the entry of {who}?", "{who}~은 [언제|몇 분 전에] [했어|활동했나요]?|{who} 기록~은 [언제야|얼마 전이야]?|{who} [밑|옆]의 시간~은?", At(f"ago{e}"), who=people[e]),
        ask("newest-person", "who is [at the top of|first in] {list}?|[most recent|newest|freshest] [entry|event]: who?|who was [last|most recently] active?|{list}: whose entry [comes first|is newest]?", "[가장|제일] [최근에|나중에] [활동한|뭔가 한] 사람~은?|{list} [맨 위|첫 번째] 사람~은?|{list}에서 누가 [처음|맨 위]에 나와?", At("who0"), list=list_name),
        ask("active-page", "[which|what] page (of the menu )[am i|are we] on?|which [menu entry|item in the navigation] is [active|current|highlighted]?|the [lit-up|selected|current] [entry|menu item|page]?|where in the [menu|navigation|app] am i?|in the [bar|menu], what is [selected|picked]?", "[어느|어떤] 메뉴~이 [선택돼 있어|켜져 있어|활성화돼 있나요]?|지금 [어느|무슨] [메뉴|페이지]에 있[어|나요]?|[강조된|선택된|현재] 메뉴~은?|메뉴 중 [뭐가|어느 것이] 골라져 있어?", At(f"page{here}")),
        ask("menu-first", "the first [entry|item|link] of the [menu|navigation]?|what does the [menu|navigation] [start|begin] with?|[right after|below or beside] the [logo|brand], which link comes first?", "메뉴~의 첫 [항목|번째]~은 뭐야?|[메뉴|내비게이션]~은 뭐로 시작해?|첫 번째 메뉴 이름 알려 줘".replace("~의", "의"), At("page0")),
        ask("menu-last", "the [last|final] [entry|item|link] of the [menu|navigation]?|what does the [menu|navigation] [end|finish] with?|which link [closes|ends] the [menu|navigation]?", "메뉴의 [마지막|맨 끝] [항목|것]~은 뭐야?|[메뉴|내비게이션]~은 뭐로 끝나[|나요]?|마지막 메뉴 이름~은?", At(f"page{len(pages) - 1}")),
        ask("menu-all", "[list|enumerate|recite] the [menu|navigation|links of the menu]|[which|what] [pages|sections] does the [app|menu|site] have?|what all is in the [menu|navigation]?|where can i [go|jump] from the menu?|the [entries|items] in the [menu|navigation bar]?", "메뉴~은 [뭐뭐|어떤 것들이] 있[어|나요]?|메뉴 [항목|이름] [전부|모두] [읽어 줘|말해 줘]|내비게이션에 [뭐가|무엇이] 있어?", *[part for i in range(len(pages)) for part in (At(f"page{i}"), ", ")][:-1]),
        ask("brand", "[whose|which company's] [app|board|dashboard] is it?|the [brand|logo|company name] (in the corner)?|which [firm|company|organisation] [uses|runs] this?|the name in the [corner|logo]?", "[어느|무슨] [회사|업체] [대시보드야|화면이야]?|[로고|회사] 이름~은?|구석에 있는 [상호|회사명]~은?", At("brand")),
        ask("table-title", "what is the table [called|headed]?|[title|heading] of the table?|the words above the table?|under which heading are the {column} [listed|shown]?", "표 [제목|이름]~은?|표 위에 뭐라고 [적혀|써] 있[어|나요]?|{column}~이 나온 표~은 제목이 뭐야?", At("table"), column=column),
        ask("count-table", "how many [cities|places|sites] [are there|are compared|does the table list]?|[number|count] of places (in the table)?|the table covers how many [places|cities]?", "표에 [도시|지역]~이 몇 개[야|나와|]?|[지역|도시] [수|개수]~은?|몇 군데가 [비교돼|나와 있어]?", Count("rows")),
        ask("count-feed", "how many [activities|happenings|entries] does {list} [show|hold|have]?|{list}: how many?|count what is in {list}", "{list}~은 [몇 건|몇 개][이야|]?|{list}에 [활동|기록]~이 몇 개 있어?", Count("events"), list=list_name),
        ask("in-the-table", "is {place} [in the table|among the places|listed]?|does the table [mention|include|cover] {place}?|{place} is [there|in the table], right?", "{place}~이 [표에 있어|나와 있어|포함돼 있나요]?|표에 {place}[도|] [나와|있나요]?", YesNo((yes := rng.random() < 0.5)), place=places[r] if yes else next(p for p in iter(lambda: one(rng, PLACES, korean), None) if p not in places)),
        ask_colour("button-colour", "{button} is [which|what] colour?|what [color|colour] did they give {button}?|the [colour|color] of {button}?|[name|tell me] {button}'s [colour|color]", "{button}~은 [무슨|어떤] 색[이야|인가요|]?|{button} [색|색깔]?|{button} 단추 색깔~은?", accent, button=button),
        ask("button-box", "where do i [click|find] {button}?|the [spot|rectangle|box] of {button}?|coordinates for {button} (please)|[show|mark] me where {button} is", "{button}~은 어디 [눌러|있어]?|{button} [좌표|위치|영역]~은?|{button} 어디인지 표시해 줘", BoxOf("button"), button=button),
        ask("tile-box", "where is the [figure|card|tile] {name}?|[outline|frame] the card {name}|[box|area] of the card {name}?", "{name} [타일|카드]~은 어디 있어?|{name} 카드 [영역|좌표] 줘", BoxOf(f"card{t}"), name=tiles[t][0]),
        ask("absent-cell", "{column} [in|for|of] {place}?|how [many|much] {column} has {place}?|what does the table [say|give] for {place}?", "{place}의 {column}~은?|{place} {column} 알려 줘|{place} {column}~은 얼마야?", CannotTell(), place=next(p for p in iter(lambda: one(rng, PLACES, korean), None) if p not in places), column=column),
        ask("absent-deed", "what did {who} do?|when was {who} last active?|{who} [did|changed] what?", "{who}~은 [뭐 했어|언제 활동했어]?|{who}의 활동~은?", CannotTell(), who=next(p for p in iter(lambda: one(rng, PEOPLE, korean), None) if p not in people)),
        ask("absent-board", "what is the [target|goal] for {name}?|which server does this run on?|why did {who} do that?|who is logged in?|how much did {place} spend on rent?|what was the {column} of {place} ten years ago?", "{name} 목표~은?|{who}~은 왜 그렇게 했어?|누가 로그인해 있어?|{place}의 임대료~은?|10년 전 {place} {column}~은 얼마야?", CannotTell(), name=tiles[t][0], who=people[e], place=places[r], column=column),
    ]  # fmt: skip
    if dotted:
        asks.append(ask_colour("dot-colour", "[what|which] colour is the dot [beside|next to|for] {who}?|the dot of {who}: [colour|color]?|{who} is marked with [which|what] [colour|color]?", "{who} [옆|앞] 점~은 무슨 색[이야|]?|{who} 점 [색|색깔]~은?", dots[e], who=people[e]))
    if filled:
        asks.append(ask_colour("page-colour", "[what|which] colour is {page} [highlighted|marked] in?|the [active|selected] [menu entry|page] has what [colour|color]?|the [colour|color] behind {page}?", "{page} 메뉴~은 무슨 색[이야|으로 칠해져 있어|]?|선택된 메뉴 [색|색깔]~은?", accent, page=pages[here]))
    line = look.size * look.line_height
    below = (len(places) + 1) * (line + 14) + 60, len(people) * (line * 2 + 10) + 60
    width = (190 if beside else 40) + (rng.randrange(820, 1060) if side_by_side else rng.randrange(620, 800))
    height = 60 + look.size + 20 + size * 1.3 + line + 60 + (max(below) if side_by_side else sum(below)) + (0 if beside else 60)
    return Design("dashboard", html, min(1280, width), min(1000, round(height)), asks)
