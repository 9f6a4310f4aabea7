"""A board of departures or a timetable: time, line, destination, platform or gate, remarks in colour."""

import random

from ..design import Ask, At, CannotTell, Design
from ..money.kit import choose_look, colour_answers, document, el
from ..money.words import cities
from .asking import about_rows, kind, title
from .parts import heads, table_rows

_SORTS = [
    ("Departures|Train departures|Main station|Next trains", "열차 출발 안내|출발|중앙역|다음 열차", ["IC", "RE", "S", "EC", "R"], ["KTX", "ITX", "무궁화", "SRT", "새마을"], ("Platform|Track", "승강장|홈"), 24),
    ("Departures|Flights today|Terminal 2|Outbound flights", "국제선 출발|오늘의 항공편|제2터미널|출발편", ["KL", "BA", "LH", "AF", "QF", "TK"], ["KE", "OZ", "TW", "LJ", "7C"], ("Gate", "탑승구|게이트"), 60),
    ("Bus terminal|Coach departures|Next buses|Night lines", "고속버스터미널|버스 출발|심야 노선|시외버스", ["N", "X", "L", "B"], ["우등", "고속", "직행", "심야"], ("Bay|Stop", "승차장|정류장"), 40),
]
_REMARKS = [("On time", "정시", "green"), ("Delayed", "지연", "orange"), ("Cancelled", "취소", "red"), ("Boarding", "탑승 중", "blue"), ("Departed", "출발함", "grey"), ("Gate closed", "마감", "purple")]
_SHADES = {"green": "#22a352", "orange": "#f08010", "red": "#dc2f2f", "blue": "#2f6fe0", "grey": "#888888", "purple": "#8e3fc4"}


def build(rng: random.Random, korean: bool) -> Design:
    look = choose_look(rng, korean, [13, 14, 15, 16, 18, 20])
    titles, titles_ko, codes, codes_ko, gate, most = rng.choice(_SORTS)
    count = rng.randint(4, 8)
    places = cities(rng, korean, count + 1)
    names, others = places[:count], places[count:]
    minutes = sorted(rng.sample(range(rng.randint(300, 700), 1400), count))
    times = [f"{minute // 60:02}:{minute % 60:02}" for minute in minutes]
    lines = [f"{rng.choice(codes_ko if korean else codes)} {number}" for number in rng.sample(range(10, 990), count)]
    gates = [str(number) for number in rng.sample(range(1, most), count)]
    remarks = [rng.choice([*_REMARKS[:1] * 3, *_REMARKS]) for _ in names]
    makers = {"time": (("시각" if korean else rng.choice(["Time", "Leaves", "Departs"])), times), "line": (("편명" if korean else rng.choice(["Line", "No.", "Service"])), lines), "gate": (rng.choice(gate[korean].split("|")), gates), "remark": (("비고" if korean else rng.choice(["Remarks", "Status", "Info"])), [one[korean] for one in remarks])}
    order = ["time", *rng.sample(["line", "gate", "remark"], rng.randint(1, 3))]
    rng.shuffle(order)
    columns, texts = [makers[sort][0] for sort in order], [[makers[sort][1][r] for sort in order] for r in range(count)]
    missing = [makers[sort][0] for sort in makers if sort not in order] + (["요금", "소요 시간"] if korean else ["Fare", "Duration"])
    cell = f"padding:{rng.randint(4, 9)}px {rng.randint(8, 16)}px;{rng.choice(['border-bottom:1px solid #8886', '', 'border:1px solid #8886'])}"
    badges = rng.random() < 0.5
    where = order.index("remark") if "remark" in order else -1
    wrap = {(r, where): f"padding:1px 8px;background:{_SHADES[one[2]]};color:#fff#!{one[2]}" for r, one in enumerate(remarks)} if where >= 0 and badges else {}
    first = "행선지" if korean else rng.choice(["Destination", "To", "Towards", "Going to"])
    table = el("table", heads(columns, cell, rng.choice([f"color:{look.muted}", f"background:{look.panel}", "border-bottom:2px solid currentColor"]), first, {}, False) + table_rows(names, columns, texts, {}, cell, False, wrap=wrap), "width:100%")
    now = f"{max(0, minutes[0] - rng.randint(1, 30)) // 60:02}:{rng.randint(0, 59):02}"
    with_clock = rng.random() < 0.5 and now not in times
    clock = el("span", now, f"font-size:1.3em;color:{look.muted}", id="clock") if with_clock else ""
    top = el("div", el("h1", rng.choice((titles_ko if korean else titles).split("|")), f"font-size:{rng.choice([1.3, 1.6])}em;white-space:nowrap", id="title", title="") + clock, "display:flex;justify-content:space-between;margin-bottom:10px;gap:20px")
    body = el("div", top + table, f"padding:{rng.randint(14, 30)}px;background:{look.panel if rng.random() < 0.3 else look.paper}")
    asks = about_rows(rng, "[destination|place|city|connection]", "[행선지|도시|곳|편]", names, columns, texts, {}, others, missing) + [kind(), title()]
    time, r = order.index("time"), rng.randrange(count)

    def ask(sort: str, english: str, ko: str, answer: list, **slots: str) -> None:
        asks.append(Ask(sort, english, ko, answer, slots=slots))

    ask("when", "[when does [it|the one] [leave|depart|set off] for {row}?|at what [time|hour] [can i|do i] [go|travel] to {row}?|departure to {row}?|what time to {row}?|{row}: when?|when must i be there to catch the one to {row}?|i want to get to {row}, at what time does it go?|the departure time for {row}, please|what's the hour of leaving towards {row}?]", "[{row} 가는 [건|편은|차는] 언제 [출발해|떠나|있어]?|{row}행[은|은] 몇 시[야|에 출발하나요|예요]?|{row} 출발 [시간|시각]~은?|{row}까지 가려면 몇 시에 타야 해?|{row}~은 몇 시에 떠나는지 알려 줘|{row}행 시간표 좀 봐 줘, 몇 시야?]", [At(f"v{r}-{time}")], row=names[r])
    ask("where-to-at", "[where does the {time} one go?|which destination leaves at {time}?|what departs at {time}?|the {time} goes to which [city|place]?|at {time}, where to?|i leave at {time}: where am i heading?|towards where does it go at {time}?]", "[{time}에 [출발하는|떠나는] [건|편은] 어디로 가?|{time} 출발 행선지~은?|{time}에는 어디 가는 게 있어?|{time}에 떠나는 건 어디행이야?|{time}편 목적지를 알려 줘]", [At(f"n{r}")], time=times[r])
    ask("earliest", "[what leaves first?|the [earliest|soonest|next] departure goes where?|which destination [is up first|goes out first|is the earliest]?|where does the first one go?|to which [place|city] is the earliest connection?|where could i be off to soonest?]", "[제일 [먼저|일찍|빨리] 떠나는 건 어디행이야?|첫 [차|편]~은 어디로 가?|가장 이른 편의 행선지~은?|맨 먼저 출발하는 곳~이 어디예요?|첫 번째로 나가는 편은 어디 가는지 알려 줘]", [At("n0")])
    ask("latest", "[what leaves last?|the [latest|final] departure goes where?|which destination is the last to go?|where does the last one go?|to which [place|city] is the latest connection?|who leaves latest in the day, going where?]", "[제일 [늦게|나중에] 떠나는 건 어디행이야?|막차~은 어디로 가?|가장 늦은 편의 행선지~은?|맨 마지막에 출발하는 곳~이 어디예요?|마지막으로 나가는 편은 어디 가는지 알려 줘]", [At(f"n{count - 1}")])
    ask("earliest-time", "[at what time does the first one go?|the earliest time on the board?|when is the soonest departure?|how early does it start, by the board?|first departure, what hour?]", "[첫 [차|편]~은 몇 시야?|가장 이른 시각~은?|제일 빠른 출발 시간이 언제예요?|맨 처음 출발은 몇 시인지 알려 줘]", [At(f"v0-{time}")])
    ask("latest-time", "[at what time does the last one go?|the latest time on the board?|when is the final departure?|until when do they run, by the board?|last departure, what hour?]", "[막차~은 몇 시야?|가장 늦은 시각~은?|제일 나중 출발 시간이 언제예요?|맨 마지막 출발은 몇 시인지 알려 줘]", [At(f"v{count - 1}-{time}")])
    if "gate" in order:
        ask("gate", "[where do i [board|get on|wait] for {row}?|from [where|which number] does {row} leave?|to get to {row}, where must i [go|stand|line up]?|which {gate} for {row}?|{row} goes from which {gate}?|the {gate} for {row}, please]", "[{row}행~은 어디서 타?|{row} 가려면 [몇 번|어느] {gate}~으로 가야 해?|{row} {gate} [번호|]~은?|{row}~은 몇 번 {gate}에서 떠나요?|{row} 타는 곳 번호 알려 줘]", [At(f"v{r}-{order.index('gate')}")], row=names[r], gate=makers["gate"][0] if korean else makers["gate"][0].lower())
    if where >= 0:
        ask("remark", "[is {row} on schedule, what does it say?|any news about the one to {row}?|what is remarked for {row}?|how are things with {row}?|will {row} leave as planned, according to the board?|what note stands next to {row}?]", "[{row}행~은 제때 가? 뭐라고 나와?|{row} 쪽 운행 상태~은?|{row}에 무슨 안내가 떠 있어?|{row}행 비고란 좀 읽어 줘|{row} 편은 예정대로 가나요, 뭐라고 적혀 있어요?]", [At(f"v{r}-{where}")], row=names[r])
        if badges:
            asks.append(Ask("badge-colour", "[what colour is the remark for {row}?|in which color is {row}'s status?|the tag in the row {row}: what colour?|which colour marks the state of {row}?]", "[{row} 안내 표시~은 무슨 색이야?|{row} 상태 색깔~은?|{row} 줄의 표시는 어떤 색인가요?|{row}행 상태 배경색을 알려 줘]", *colour_answers(remarks[r][2]), slots={"row": names[r]}))
    if with_clock:
        ask("clock", "[what time is it now?|the clock [in the corner|at the top] says what?|what is the current time?|how late is it?|the time at the moment, going by the screen?]", "[지금 몇 시야?|현재 시각~은?|위쪽 시계~은 몇 시를 가리켜?|화면의 현재 시간 알려 줘|시계가 몇 시로 되어 있나요?]", [At("clock")])
    ask("absent", "[how long does the trip to {row} take?|what does a ticket to {row} cost?|when does it arrive in {row}?|how many seats are left to {row}?|is there food on board to {row}, and what?]", "[{row}까지 얼마나 걸려?|{row} 표~은 얼마야?|{row}에는 몇 시에 도착해?|{row}행 남은 자리는 몇 개인가요?|{row} 가는 요금이 얼마인지 알려 줘]", [CannotTell()], row=rng.choice(names))
    width = max(520, min(1280, int((len(columns) + 2) * look.size * 9)))
    return Design("table", document(look, body), width, max(420, min(800, int((count + 2) * (look.size * look.line_height + 20) + 80))), asks)
