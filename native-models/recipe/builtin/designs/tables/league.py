"""A league or ranking: places, teams or players, points and other figures, the leader or one row marked."""

import random

from ..design import Ask, At, CannotTell, Design
from ..money.kit import choose_look, colour_answers, document, el, paint
from ..money.words import people
from . import words
from .asking import about_rows, kind, title
from .parts import heads, table_rows, unlike

_COLUMNS = [("Played|Games|Matches", "경기|경기 수", 10, 40), ("Won|Wins", "승|승리", 1, 30), ("Lost|Losses", "패|패배", 1, 30), ("Goals|Scored", "득점|골", 5, 90), ("Conceded|Against", "실점", 5, 80), ("Bonus|Extra", "보너스|가산점", 1, 25), ("Cards|Fouls", "경고|반칙", 0, 50)]
_TITLES = "League table|Standings|Leaderboard|Season ranking|Hall of fame|Final results|Division two|Top scores", "순위표|리그 순위|리더보드|시즌 순위|명예의 전당|최종 결과|2부 리그|최고 기록"


def build(rng: random.Random, korean: bool) -> Design:
    look = choose_look(rng, korean, [12, 13, 14, 15, 16, 18])
    count, of_people = rng.randint(4, 10), rng.random() < 0.35
    chosen = people(rng, korean, count + 1) if of_people else rng.sample(words.of(words.TEAMS, korean), count + 1)
    names, others = chosen[:count], chosen[count:]
    figures = rng.sample(_COLUMNS, rng.randint(1, 4))
    points = sorted(unlike(rng, count, 8, 96), reverse=True)
    columns = [rng.choice(one[korean].split("|")) for one in figures] + [rng.choice((["점수", "승점"] if korean else ["Points", "Pts", "Score"]))]
    missing = [rng.choice(one[korean].split("|")) for one in _COLUMNS if one not in figures]
    numeric = {c: unlike(rng, count, low, high + 12) for c, (_, _, low, high) in enumerate(figures)} | {len(figures): points}
    texts = [[f"{numeric[c][r]:.0f}" for c in range(len(columns))] for r in range(count)]
    colour, background, ink = paint(rng)
    marked = rng.randrange(count)
    cell = f"padding:{rng.randint(3, 9)}px {rng.randint(8, 18)}px;{rng.choice(['border-bottom:1px solid #8885', '', 'border:1px solid #8886'])}"
    dot = rng.choice(["", "."])
    places = [f"{place}{dot}" for place in range(1, count + 1)]
    right = rng.random() < 0.7
    rows = table_rows(names, columns, texts, numeric, cell, right, before=places, row_styles=[f"background:{background};color:{ink}" if r == marked else "" for r in range(count)])
    table = el("table", heads(columns, cell, rng.choice([f"background:{look.panel}", "border-bottom:2px solid currentColor"]), ("이름" if of_people else "팀") if korean else "Player" if of_people else rng.choice(["Team", "Club"]), numeric, right, rng.choice(["#", "순위" if korean else "Pos", ""])) + rows, rng.choice(["", "width:100%"]))
    body = el("div", el("h1", rng.choice(words.of(_TITLES, korean)), f"font-size:{rng.choice([1.2, 1.5, 1.8])}em;margin-bottom:10px;white-space:nowrap", id="title", title="") + table, f"padding:{rng.randint(12, 30)}px")
    thing, thing_ko = ("[player|person|competitor]", "[선수|사람|참가자]") if of_people else ("[team|club|side]", "[팀|구단|클럽]")
    asks = about_rows(rng, thing, thing_ko, names, columns, texts, numeric, others, missing) + [kind(), title()]

    def ask(sort: str, english: str, korean_: str, answer: list, **slots: str) -> None:
        asks.append(Ask(sort, english.replace("{thing}", thing), korean_.replace("{thing}", thing_ko), answer, slots=slots))

    place = rng.randrange(count)
    ask("leader", "[who [leads|is in front|heads the table|is at the summit|is champion at this point]?|which {thing} sits on top?|the {thing} in first place?|who would take the title?|name the front-runner|number one is who?|which {thing} is ahead of the pack?|the current leader, please]", "[[1위|선두|으뜸|1등]~은 [누구야|어디야|누구인가요]?|지금 누가 앞서 있어?|맨 위에 있는 {thing}~은?|우승에 가장 가까운 {thing}~은 어디예요?|첫째 자리를 차지한 {thing} 이름 알려 줘|누가 선두를 달리고 있나요?]", [At("n0")])
    ask("last-placed", "[who [is last|props up the table|is bottom|is at the tail|finished last|carries the red lantern|brings up the rear]?|which {thing} sits at the bottom?|the {thing} in the last place?|name the straggler|which {thing} is behind all others?|who is in danger of going down, last of all?]", "[[꼴찌|최하위|꼴등|맨 끝]~은 [누구야|어디야|누구인가요]?|누가 제일 뒤처져 있어?|맨 아래에 있는 {thing}~은?|순위표 바닥에 있는 {thing}~은 어디예요?|마지막 자리를 차지한 {thing} 이름 알려 줘|꼴찌를 한 {thing}~은?]", [At(f"n{count - 1}")])
    ask("place-holder", "[who is [in place|number|ranked] {place}?|which {thing} holds position {place}?|position {place}?|rank {place} belongs to whom?|name the {thing} on place {place}|who came in at number {place}?|at rank {place}, which {thing}?]", "[{place}위~은 [누구야|어디야|누구인가요]?|{place}등~은?|순위 {place}번에 있는 {thing}~은?|{place}위 {thing} 이름 좀 알려 줘|누가 {place}위[를 했어|야|인가요]?]", [At(f"n{place}")], place=str(place + 1))
    ask("place-of", "[in which place is {row}?|what rank does {row} hold?|{row}'s position?|how high up is {row}, as a number?|where in the ranking is {row}?|{row} finished as number what?]", "[{row}~은 몇 위야?|{row} 순위~은?|{row}~은 몇 등인가요?|{row}~이 몇 번째에 있는지 숫자로 알려 줘|순위에서 {row}~은 어디쯤이야, 몇 위?]", [At(f"b{place}")], row=names[place])
    ask("marked-row", "[which {thing} is highlighted?|whose row is [coloured|marked|picked out in {colour}]?|the {thing} in the {colour} row?|who stands out by colour?|which row has a background of its own?|name the {thing} that is emphasised]".replace("{colour}", colour), "[어느 {thing}~이 강조돼 있어?|색이 칠해진 줄~은 어느 {thing}이야?|배경색이 다른 {thing}~은?|눈에 띄게 표시된 {thing} 이름 알려 줘|하이라이트된 줄의 {thing}~은?]", [At(f"n{marked}")])
    asks.append(Ask("row-colour", "[what colour is the row of {row}?|which color marks {row}?|the background behind {row}?|in what colour is {row} highlighted?|{row}'s row is painted what colour?]", "[{row} 줄~은 무슨 색이야?|{row} 배경색~은?|{row}~은 어떤 색으로 강조돼 있나요?|{row} 행의 색깔을 알려 줘]", *colour_answers(colour), slots={"row": names[marked]}))
    ask("absent", "[who is the coach of {row}?|where does {row} play at home?|when is the next match of {row}?|who scored for {row} last?|how many fans does {row} have?]", "[{row} 감독~은 누구야?|{row} 홈구장~은 어디예요?|{row} 다음 경기는 언제야?|{row} 팬은 몇 명이야?|{row} 주장이 누군지 알려 줘]", [CannotTell()], row=rng.choice(names))
    width = max(480, min(1280, int((len(columns) + 3) * look.size * 7.5)))
    return Design("table", document(look, body), width, max(420, min(800, int((count + 2) * (look.size * look.line_height + 18) + 110))), asks)
