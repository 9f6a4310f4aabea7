"""What people ask about a table: cells, extremes of a column, which row holds a value, how many rows, what is missing."""

import random

from ..design import Ask, At, CannotTell, Count, YesNo

_CELL = (
    "[[what|which value] stands where {row} meets {column}?|{column} of {row}?|what {column} does {row} have?|for {row}, what does the column {column} hold?|go to the row {row} and read {column}|{row}: {column}?|tell me {row}'s {column}|look along {row} until {column}: what is there?|"
    "what is entered as {column} for {row}?|give me the {column} [belonging to|listed for|given for|recorded for] {row}|i need {column} for {row}|in the line of {row}, what is under {column}?|{row} - what about the {column}?|with what {column} does {row} appear?|where {row} is concerned, {column} is what?]"
)
_CELL_KO = (
    "[{row}의 {column}~은?|{row} {column}[~이 뭐야|~은 뭔가요|~이 어떻게 돼]?|{row} [줄|행]에서 {column} [칸|열]에 뭐가 [있어|적혀 있나요]?|{column} 열에서 {row}의 값~은?|{row}~은 {column}~이 [뭐야|뭐지|어떻게 되나요]?|{row} {column} 좀 [알려 줘|읽어 줘|봐 줘]|{row}의 {column} [값|내용]~을 말해 줘|"
    "{row}~과 {column}~이 만나는 칸에는 뭐라고 되어 있어?|{row} 쪽 {column}~이 궁금해|{column}, {row} 거 알려 주세요]"
)
_MOST = (
    "[[which|whose] {row_name} tops the {column} column?|who or what leads in {column}?|{column}: which {row_name} is [in front|at the peak|on top|number one]?|where is {column} [at its highest|greatest|at its peak]?|the {row_name} with the [most|highest|largest|greatest|biggest] {column}?|no other {row_name} has a {column} as [high|large|big] as which?|"
    "which {row_name} [boasts|records|shows|reaches|posts] the [highest|top|peak|maximum|largest] {column}?|sort by {column} descending: what comes first?|find the {row_name} that outdoes the rest in {column}|name the {row_name} [whose {column} is unbeaten|with the record {column}]|which {row_name} ranks first by {column}?|"
    "by {column}, which {row_name} is [ahead of|above] all others?|[maximum|top] {column}, at which {row_name}?|who beats everyone else on {column}?|point to the {row_name} where {column} is the largest]"
)
_MOST_KO = (
    "[{column}~이 [제일|가장|젤] [높은|큰|많은] {row_name}~은?|{column} [1위|으뜸|선두|최고]인 {row_name}~은 [뭐야|어디야|무엇인가요|누구야]?|어느 {row_name}~이 {column}~이 [제일|가장] [높아|커|많아|높은가요]?|{column} 기준으로 [맨 위|첫째|첫 번째|1등]인 {row_name}~을 [알려 줘|말해 줘|골라 주세요]|"
    "{column}에서 [앞서는|앞선|최고를 기록한|가장 앞선] {row_name}~은?|{column} 최댓값을 가진 {row_name} [이름|좀 알려 줘]|{column}~이 다른 데보다 다 높은 {row_name}~은 어느 거야?|{column} 큰 순서로 줄 세우면 처음 오는 {row_name}~은?]"
)
_LEAST = (
    "[[which|whose] {row_name} [trails|is last|ranks last] in {column}?|who or what brings up the rear in {column}?|{column}: which {row_name} is [at the bottom|behind everyone|at the tail end]?|where is {column} [at its lowest|smallest|at its minimum]?|the {row_name} with the [least|lowest|smallest|tiniest] {column}?|no other {row_name} has a {column} as [low|small] as which?|"
    "which {row_name} [records|shows|posts|suffers|makes do with] the [lowest|bottom|minimum|smallest] {column}?|sort by {column} ascending: what comes first?|find the {row_name} that the rest outdo in {column}|which {row_name} comes last by {column}?|by {column}, which {row_name} is below all others?|[minimum|lowest] {column}, at which {row_name}?|who lags behind on {column}?|point to the {row_name} where {column} is the smallest]"
)
_LEAST_KO = (
    "[{column}~이 [제일|가장|젤] [낮은|작은|적은] {row_name}~은?|{column} [꼴찌|최하위|최저]인 {row_name}~은 [뭐야|어디야|무엇인가요|누구야]?|어느 {row_name}~이 {column}~이 [제일|가장] [낮아|작아|적어|낮은가요]?|{column} 기준으로 [맨 아래|마지막|맨 끝]인 {row_name}~을 [알려 줘|말해 줘|골라 주세요]|"
    "{column}에서 [뒤처지는|제일 뒤진|밀리는] {row_name}~은?|{column} 최솟값을 가진 {row_name} [이름|좀 알려 줘]|{column}~이 다른 데보다 다 낮은 {row_name}~은 어느 거야?|{column} 작은 순서로 줄 세우면 처음 오는 {row_name}~은?]"
)
_MOST_AMOUNT = "[what is the [highest|largest|greatest|top|peak] {column}( of all)?|how high does {column} go at most?|the maximum in the {column} column?|up to what does {column} reach?|biggest {column}: what value?|read the largest number under {column}|best value of {column}?|the upper end of {column}, please]"
_MOST_AMOUNT_KO = "[{column} [최댓값|최고치|최대]~은?|{column}~은 최고 얼마까지 돼?|[가장|제일] [높은|큰|많은] {column}~은 [얼마야|얼마인가요|몇이야]?|{column} 열에서 제일 큰 수[를 읽어 줘|는]?|{column}~이 가장 높을 때 값~은?|{column} 중에 최고 값 좀 알려 줘]"
_LEAST_AMOUNT = "[what is the [lowest|smallest|least|bottom] {column}( of all)?|how low does {column} go?|the minimum in the {column} column?|down to what does {column} fall?|smallest {column}: what value?|read the smallest number under {column}|worst value of {column}?|the lower end of {column}, please]"
_LEAST_AMOUNT_KO = "[{column} [최솟값|최저치|최소]~은?|{column}~은 최저 얼마까지 내려가?|[가장|제일] [낮은|작은|적은] {column}~은 [얼마야|얼마인가요|몇이야]?|{column} 열에서 제일 작은 수[를 읽어 줘|는]?|{column}~이 가장 낮을 때 값~은?|{column} 중에 최저 값 좀 알려 줘]"
_HOLDS = "[which {row_name} has {value} [as|for] {column}?|{value} is the {column} of which {row_name}?|[where|in which row] does it say {value}?|the {row_name} whose {column} [is|reads|says] {value}?|{value} - to which {row_name} does it belong?|look for {value} under {column}: which {row_name} is that?|who or what has {column} {value}?|find the {row_name} listed with {value}|name the row that holds {value}]"
_HOLDS_KO = "[{column}~이 {value}인 {row_name}~은?|{value}[~은|~이] [어느|어떤] {row_name}의 {column}[이야|인가요]?|어떤 {row_name}~이 {column} {value}[이야|인가요|이지]?|{value}~이라고 [적힌|쓰인|나온] {row_name}~은?|{column} 칸에 {value}~이 있는 {row_name} [알려 줘|찾아 줘]|{value}~은 무슨 {row_name} 줄에 있어?]"
_ABSENT = "[what is the {column} of {row}?|{row}: {column}?|tell me {row}'s {column}|which {column} does {row} have?|i need the {column} for {row}|{column} for {row}, please|and {row}, what about its {column}?|look up {row} and read me the {column}]"
_ABSENT_KO = "[{row}의 {column}~은?|{row} {column} 좀 알려 줘|{row}~은 {column}~이 뭐야?|{row} {column}~이 어떻게 되나요?|{column}, {row} 거 읽어 줘|{row} 줄의 {column}~은 뭐예요?]"


def cell(row: str, column: str, id_: str) -> Ask:
    return Ask("cell", _CELL, _CELL_KO, [At(id_)], slots={"row": row, "column": column})


def about_rows(rng: random.Random, row_name: str, row_name_ko: str, rows: list[str], columns: list[str], texts: list[list[str]], numeric: dict[int, list[float]], others: list[str], missing: list[str]) -> list[Ask]:
    """Asks about a table whose row r has the name `n{r}` and cells `v{r}-{c}`, `texts[r][c]` below `columns[c]`.

    `numeric` has the numbers of columns that are compared; `others` are rows and `missing` columns that are not there.
    """
    asks = []
    for _ in range(min(4, len(rows))):
        r, c = rng.randrange(len(rows)), rng.randrange(len(columns))
        asks.append(cell(rows[r], columns[c], f"v{r}-{c}"))

    def ask(kind: str, english: str, korean: str, id_: str, **slots: str) -> Ask:
        return Ask(kind, english.replace("{row_name}", row_name), korean.replace("{row_name}", row_name_ko), [At(id_)], slots=slots)

    for c, numbers in numeric.items():
        for kind, extreme, wordings in (("most", max(numbers), (_MOST, _MOST_KO, _MOST_AMOUNT, _MOST_AMOUNT_KO)), ("least", min(numbers), (_LEAST, _LEAST_KO, _LEAST_AMOUNT, _LEAST_AMOUNT_KO))):
            if numbers.count(extreme) == 1:
                r = numbers.index(extreme)
                asks.append(ask(f"{kind}-of", *wordings[:2], f"n{r}", column=columns[c]))
                if rng.random() < 0.5:
                    asks.append(ask(f"{kind}-amount", *wordings[2:], f"v{r}-{c}", column=columns[c]))
    every = [text for row in texts for text in row]
    single = [(r, c) for r, row in enumerate(texts) for c, text in enumerate(row) if every.count(text) == 1 and text not in rows]
    for r, c in rng.sample(single, min(2, len(single))):
        asks.append(ask("row-with", _HOLDS, _HOLDS_KO, f"n{r}", column=columns[c], value=texts[r][c]))
    asks += [
        Ask("absent", _ABSENT, _ABSENT_KO, [CannotTell()], slots={"row": rng.choice(others), "column": rng.choice(columns)}),
        Ask("absent", _ABSENT, _ABSENT_KO, [CannotTell()], slots={"row": rng.choice(rows), "column": rng.choice([one for one in missing if one not in columns])}),
        Ask("how-many", "[how many THINGS [are there|are listed|do you count|does the table have]?|count the THINGS|number of THINGS?|THINGS in the table: how many?|how long is the list, in rows?|tell me how many THINGS you see]".replace("THINGS", "[rows|entries|records|lines of data]"), "[행~이 몇 개야?|몇 줄이나 있어?|항목~은 모두 몇 개인가요?|데이터가 몇 건이야?|줄 수를 세어 줘|표에 몇 개가 올라와 있는지 알려 줘]", [Count("rows")]),
        Ask("contains", "[is {row} [on the list|in the table|listed|among them]?|can you see {row} anywhere?|does the table [include|mention|have] {row}?|{row} - is it there?|is there a row for {row}?|does {row} figure in it?]", "[{row}~이 [있어|있나요|표에 있어|목록에 있나요]?|{row}도 [나와|포함돼 있어|올라와 있나요]?|{row} 줄이 있는지 봐 줘|{row}~이 표에 보이나요?]", [YesNo(True)], slots={"row": rng.choice(rows)}),
        Ask("contains", "[is {row} [on the list|in the table|listed|among them]?|can you see {row} anywhere?|does the table [include|mention|have] {row}?|{row} - is it there?|is there a row for {row}?|does {row} figure in it?]", "[{row}~이 [있어|있나요|표에 있어|목록에 있나요]?|{row}도 [나와|포함돼 있어|올라와 있나요]?|{row} 줄이 있는지 봐 줘|{row}~이 표에 보이나요?]", [YesNo(False)], slots={"row": rng.choice(others)}),
        Ask("last-row", "[what is the last {row_name}?|which {row_name} closes the table?|the bottom row: which {row_name}?|name the {row_name} at the foot|who or what comes at the very end?|which {row_name} is listed last?]".replace("{row_name}", row_name), "[마지막 {row_name}~은?|맨 아래 [줄|행]~은 어느 {row_name}[이야|인가요]?|제일 끝에 있는 {row_name}~은 뭐야?|표 맨 밑에 적힌 {row_name}~을 알려 줘]".replace("{row_name}", row_name_ko), [At(f"n{len(rows) - 1}")]),
        Ask("first-row", "[what is the first {row_name}?|which {row_name} opens the table?|the top row: which {row_name}?|name the {row_name} right under the headings|which {row_name} is listed first?|with which {row_name} does it start?]".replace("{row_name}", row_name), "[첫 번째 {row_name}~은?|맨 위 [줄|행]~은 어느 {row_name}[이야|인가요]?|제일 처음 나오는 {row_name}~은 뭐야?|제목 줄 바로 아래 {row_name}~을 알려 줘]".replace("{row_name}", row_name_ko), [At("n0")]),
    ]
    if len(rows) > 2:
        r = rng.randrange(len(rows) - 1)
        asks.append(Ask("row-below", "[what [comes|stands|is listed] [right |directly |]below {row}?|which {row_name} follows {row}?|the {row_name} under {row}?|after {row}, what is next?|name the neighbour below {row}]".replace("{row_name}", row_name), "[{row} [바로 아래|다음|밑]~은 뭐야?|{row} 다음에 나오는 {row_name}~은?|{row} 아래 줄에는 어떤 {row_name}~이 있어?|{row} 밑에 적힌 {row_name} 알려 줘]".replace("{row_name}", row_name_ko), [At(f"n{r + 1}")], slots={"row": rows[r]}))
    return asks


def kind() -> Ask:
    return Ask("kind", "[what kind of [screen|page|picture] is this?|what am i looking at?|in what form is this information laid out?|what does this show, a chat, a table or a letter?|what sort of view is open?]", "[이건 무슨 화면이야?|이게 뭐야?|어떤 형식으로 정리돼 있어?|무슨 종류의 화면인지 알려 줘|지금 보고 있는 게 뭐예요?]", ["A table"], ["표"])


def title(wordings: str = "", wordings_ko: str = "") -> Ask:
    return Ask("title", wordings or "[what is the [title|heading|caption]?|what is [this|the list|the table] called?|which words stand above the table?|the headline, please|how is this table titled?|what does it say at the top?|name of this overview?]", wordings_ko or "[제목~이 뭐야?|표 [제목|이름]~은?|위에 뭐라고 적혀 있어?|이 표~은 뭐라고 불러?|맨 위 제목 좀 읽어 줘|목록 이름이 어떻게 되나요?]", [At("title")])
