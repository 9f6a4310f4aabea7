"""Source files of C, Java, Kotlin, C#, PHP, Swift, Ruby and shells in editors, mostly light: types, constants, remarks, calls."""

import random

from ..design import Answer, Ask, At, BoxOf, Count, Design, YesNo
from ..terminals.parts import Scheme, ask, cells, fonts, interface_fonts, mark, unknown

_LIGHT_AGAIN = 0.6  # of the dark schemes, another is drawn
_STEMS = """invoice parcel ticket basket ledger meter tariff shelf signal queue token voucher crew wheel lamp tank valve train platform bakery recipe
salary mileage harvest glacier beacon compass cabin orchard kiln loom anchor rudder pulse dosage fabric canvas tile ribbon gravel mosaic flute""".split()
_DOINGS = "open close read write scan pack charge weigh measure refill paint rotate mix trim cool heat lock unlock print stamp seal grade polish shift resume cancel verify stretch align drain".split()
_LIMITS = "MAX_SPEED MIN_AGE BUFFER_SIZE RETRY_DELAY BASE_FEE QUEUE_LENGTH SEATS VAT_PERCENT GRID_WIDTH ROW_HEIGHT TICKS MAX_DEPTH SLOTS HALF_LIFE MIN_PRESSURE LINE_LIMIT POOL_SIZE MAX_ITEMS BAUD_RATE SHELF_LIFE FRAME_RATE DEADLINE_DAYS".split()
_TAKEN = "count weight level angle price depth speed step code volume days start finish width ratio index floor zone shift grams".split()
_VARIABLES = "sum rest share limit next delta height gain loss mean offset factor load span base".split()
_REMARKS = """rounds half up|called once per night|temperature is in kelvin|never returns a negative number|the caller frees the memory|index starts at one|slow for long lists|weights are in grams|not safe for threads
keeps the last reading|the sensor drifts by two percent|assumes a sorted array|see the manual, page 14|fee is waived on Sundays|must run before startup|old clients still need this|times are local|the limit comes from the law|a zero means unknown
do not change the order""".replace("\n", "|").split("|")
_REMARKS_KO = """반올림해서 돌려준다|매일 밤 한 번 실행|온도는 섭씨 기준|음수를 반환하지 않는다|메모리는 호출한 쪽에서 해제|번호는 1부터 시작|긴 목록에서는 느리다|무게는 그램 단위|여러 스레드에서 쓰면 안 됨|마지막 측정값을 보관
정렬된 배열이라고 가정|설명서 14쪽 참고|일요일은 수수료 면제|시작 전에 실행해야 함|옛 버전 때문에 남겨 둠|순서를 바꾸지 말 것|0은 알 수 없음을 뜻함""".replace("\n", "|").split("|")
_BORROWED = {
    "c": "stdio.h stdlib.h string.h math.h time.h errno.h pthread.h signal.h stdint.h ctype.h".split(), "java": "java.util.List java.util.Map java.io.File java.time.LocalDate java.nio.file.Path java.util.Optional java.math.BigDecimal".split(),
    "kotlin": "kotlin.math.max kotlin.random.Random java.util.UUID kotlinx.coroutines.delay java.time.Instant".split(), "csharp": "System System.IO System.Linq System.Text System.Net.Http System.Threading".split(),
    "php": "App\\Models\\Order App\\Mail\\Receipt Carbon\\Carbon App\\Services\\Clock Illuminate\\Support\\Str".split(), "swift": "Foundation SwiftUI Combine CoreData MapKit UIKit".split(),
    "ruby": "json csv date set net/http digest logger".split(), "shell": "./env.sh ./lib/log.sh ~/.profile ./colors.sh /etc/os-release".split(),
}  # fmt: skip
_TYPES = {"c": "int double long float size_t".split(), "java": "int double long String boolean".split(), "kotlin": "Int Double Long String".split(), "csharp": "int double long decimal string".split(), "php": "int float string".split(), "swift": "Int Double Float String".split(), "ruby": [""], "shell": [""]}
_ENDINGS = {"c": "c", "java": "java", "kotlin": "kt", "csharp": "cs", "php": "php", "swift": "swift", "ruby": "rb", "shell": "sh"}


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


class _Writer:
    """Writes lines of one language; `line` numbers of what is asked for are kept."""

    def __init__(self, rng: random.Random, language: str, scheme: Scheme) -> None:
        self.rng, self.language, self.lines, self.texts = rng, language, [], []
        self.word, self.quiet, self.number, self.call = f"color:{scheme.purple}", f"color:{scheme.muted}", f"color:{scheme.blue}", f"color:{scheme.yellow}"
        self.green = f"color:{scheme.green}"

    def add(self, *parts: str) -> int:
        self.lines.append("".join(parts))
        return len(self.lines) - 1

    def word_(self, text: str) -> str:
        return mark(text, self.word)

    def borrow(self, name: str, number: int) -> None:
        before, after = {"c": ("#include <", ">"), "java": ("import ", ";"), "kotlin": ("import ", ""), "csharp": ("using ", ";"), "php": ("use ", ";"), "swift": ("import ", ""), "ruby": ("require '", "'"), "shell": ("source ", "")}[self.language]
        self.add(mark(before, self.word), mark(name, self.green, id=f"borrowed{number}"), after.replace(">", "&gt;"))

    def limit(self, name: str, value: str, number: int, indent: str) -> int:
        before, after = {"c": ("#define ", " "), "java": ("static final int ", " = "), "kotlin": ("const val ", " = "), "csharp": ("const int ", " = "), "php": ("const ", " = "), "swift": ("let ", " = "), "ruby": ("", " = "), "shell": ("readonly ", "=")}[self.language]
        return self.add(indent, mark(before, self.word) if before else "", mark(name, id=f"limit{number}"), after, mark(value, self.number, id=f"amount{number}"), ";" if self.language in ("java", "csharp", "php") else "")

    def head(self, name: str, taken: str, kind: str, number: int, indent: str) -> int:
        n, t, k = mark(name, self.call, id=f"routine{number}", function=True, counted="functions"), mark(taken, id=f"taken{number}") if taken else "", mark(kind, self.green, id=f"kind{number}") if kind else ""
        return self.add(indent, {"c": f"{k} {n}({t}) {{", "java": f"{self.word_('public static')} {k} {n}({t}) {{", "kotlin": f"{self.word_('fun')} {n}({t}): {k} {{", "csharp": f"{self.word_('public')} {k} {n}({t}) {{", "php": f"{self.word_('function')} {n}({t}): {k} {{", "swift": f"{self.word_('func')} {n}({t}) -&gt; {k} {{", "ruby": f"{self.word_('def')} {n}({t})", "shell": f"{n}() {{"}[self.language])

    def body(self, variable: str, value: str, given: str, number: int, indent: str, kind: str) -> None:
        start = {"c": f"{kind} ", "java": f"{kind} ", "kotlin": "val ", "csharp": "var ", "php": "$", "swift": "let ", "ruby": "", "shell": "local "}[self.language]
        end = ";" if self.language in ("c", "java", "csharp", "php") else ""
        equals = "=" if self.language == "shell" else " = "
        self.add(indent, mark(start, self.word) if start else "", f"{variable}{equals}", mark(value, id=f"reckoned{number}"), end)
        self.add(indent, mark("echo" if self.language == "shell" else "return", self.word), " ", mark(given, id=f"given{number}"), end)
        self.add(indent[2:] if self.language in ("ruby",) else indent[4:], self.word_("end") if self.language == "ruby" else "}")


def build(rng: random.Random, korean: bool) -> Design:
    scheme = Scheme(rng)
    while scheme.is_dark and rng.random() < _LIGHT_AGAIN:
        scheme = Scheme(rng)
    language = rng.choice(list(_ENDINGS))
    w = _Writer(rng, language, scheme)
    borrowed = rng.sample(_BORROWED[language], rng.randint(1, 3))
    limits, amounts = rng.sample(_LIMITS, rng.randint(1, 4)), [str(n) for n in rng.sample([*range(2, 99), 115, 144, 256, 300, 720, 1440, 2048, 9600, 44100], 4)]
    amount = rng.randint(1, 4)
    routines = [f"{doing}_{stem}" for doing, stem in zip(rng.sample(_DOINGS, amount), rng.sample(_STEMS, amount), strict=True)]
    routines = routines if language in ("c", "ruby", "shell") else [_camel(name) for name in routines]
    remarks = rng.sample(_REMARKS_KO if korean and rng.random() < 0.75 else _REMARKS, amount)
    kinds = [rng.choice(_TYPES[language]) for _ in routines]
    wrapped = language in ("java", "csharp", "php") or (language in ("kotlin", "swift") and rng.random() < 0.5)
    inner = "    " if wrapped else ""
    title = rng.choice(_STEMS).capitalize() + rng.choice(["Service", "Store", "Helper", "Desk", "Book", "Counter", "Board"])
    if language == "shell":
        w.add(mark("#!/bin/" + rng.choice(["bash", "sh", "zsh"]), w.quiet, id="shebang"))
    for number, name in enumerate(borrowed):
        w.borrow(name, number)
    w.add("")
    if wrapped:
        w.add(w.word_({"kotlin": "object", "swift": "struct"}.get(language, "class")), " ", mark(title, w.call, id="class"), " {")
    limit_lines = [w.limit(name, amounts[number], number, inner) for number, name in enumerate(limits)]
    heads, returned, parameters, variables, reckonings = [], [], [], rng.sample(_VARIABLES, amount), []
    sign = "$" if language in ("php", "shell") else ""
    for number, name in enumerate(routines):
        w.add("")
        if number == 0 or rng.random() < 0.6:
            w.add(inner, mark("# " if language in ("ruby", "shell") else "// ", w.quiet), mark(remarks[number], w.quiet, id=f"remark{number}"))
        else:
            remarks[number] = ""
        names = rng.sample(_TAKEN, rng.randint(1, 3))
        own = [rng.choice(_TYPES[language]) for _ in names]
        taken = {"kotlin": [f"{n}: {t}" for n, t in zip(names, own, strict=True)], "swift": [f"{n}: {t}" for n, t in zip(names, own, strict=True)], "ruby": names, "shell": []}.get(language, [f"{t} {sign}{n}" for n, t in zip(names, own, strict=True)])
        parameters.append(", ".join(taken))
        heads.append(w.head(name, ", ".join(taken), kinds[number], number, inner))
        first, factor = ("$1" if language == "shell" else sign + names[0]), rng.randint(2, 60)
        value = rng.choice([f"{first} {rng.choice('+-*/')} {factor}", f"{first} * {limits[-1]}" if language not in ("php", "shell") else f"{first} * {factor}", f"{first} % {factor}"])
        reckonings.append(f"$(( {value} ))" if language == "shell" else value)
        returned.append(rng.choice([f"{sign}{variables[number]}", f"{sign}{variables[number]} + {rng.randint(1, 9)}"]) if language != "shell" else f'"${variables[number]}"')
        w.body(variables[number], reckonings[number], returned[number], number, inner + ("  " if language == "ruby" else "    "), kinds[number])
    if wrapped:
        w.add("}")
    texts = w.lines
    first = 1 if rng.random() < 0.75 else rng.randint(2, 160)
    size, tall, has_numbers = rng.choice([11, 12, 13, 14, 15, 16, 17]), rng.choice([1.3, 1.4, 1.55, 1.7]), rng.random() < 0.85
    lit = rng.randrange(len(texts)) if rng.random() < 0.3 else -1
    drawn = "".join(
        f'<div class=l style="{"background:" + scheme.bar if i == lit else ""}">{mark(str(first + i), "", id=f"no{i}").replace("<span", "<span class=g") if has_numbers else ""}'
        + (f'<span data-id="line{i}"' + (f' data-numbered="{first + i}"' if has_numbers else "") + f">{line}</span>" if line.strip() else "&nbsp;")
        + "</div>"
        for i, line in enumerate(texts)
    )
    file = (title if wrapped else rng.choice(_STEMS)) + "." + _ENDINGS[language]
    saved = rng.choice(["", "", " ●", " *"])
    place = rng.choice(["bar", "path", "none"])
    folder = rng.choice("src lib core tools jobs app util main".split())
    top = {"bar": f'<div class=h>{mark(file, f"padding:5px 14px;background:{scheme.paper};border-right:1px solid {scheme.edge}", id="file")}{saved}</div>', "path": f'<div class=h style="padding:4px 12px">{mark(f"{folder} › ", w.quiet)}{mark(file, id="file")}{saved}</div>', "none": ""}[place]
    cursor = rng.randrange(len(texts))
    foot = f'<div class=h style="padding:3px 12px;gap:16px;justify-content:space-between"><span>{"줄" if korean else "Line"} {mark(str(first + cursor), id="cursor")} / {mark(str(first + len(texts) - 1), id="lines")}</span>{mark(rng.choice(["LF", "CRLF"]), id="ending")}{mark(rng.choice(["INSERT", "READ ONLY", "삽입" if korean else "Ins"]), id="mode")}</div>' if rng.random() < 0.5 else ""
    i, j = rng.randrange(amount), rng.randrange(len(limits))
    routine, missing = routines[i], f"{rng.choice(_DOINGS)}_{rng.choice(_STEMS)}"
    while missing in routines or _camel(missing) in routines:
        missing = f"{rng.choice(_DOINGS)}_{rng.choice(_STEMS)}"
    missing = missing if language in ("c", "ruby", "shell") else _camel(missing)
    asked = rng.choice([routine, missing])
    listed: list[Answer] = [part for n in range(len(borrowed)) for part in (At(f"borrowed{n}"), ", ")][:-1]
    n = rng.choice([k for k, line in enumerate(texts) if line.strip() not in ("", "}", "    }")])
    asks: list[Ask] = [
        ask("function-returns", "what [value |]comes back when [i|you|somebody] call[|s] {r}?|{r} hands back what?|[the|which] expression [stands|comes] after [return|the return word] in {r}?|with what does {r} end its work?|what will a caller of {r} get?|i want to know the outcome of {r}.|[look at|check] {r}: what is given back?|{r} produces which result?|final value of {r}, please",
            "{r}~을 부르면 뭐가 돌아와?|{r} 끝에서 돌려주는 것?|{r}~은 무엇을 되돌려 주나요?|{r} 호출하면 나오는 값 알려 줘|{r} 결괏값이 뭔지 궁금해|{r}에서 마지막에 내보내는 건 뭐지?|{r}의 출력은?|{r} 함수는 어떤 값을 내놓아?|{r} 결과로 뭘 받아?", At(f"given{i}"), r=routine),
        ask("computed", "how is {v} [worked out|calculated|reckoned|derived] in {r}?|{v} is computed [from what|as what]?|what is [on the right of|to the right of] the equals sign after {v}?|[which|what] sum gives {v}?|[show|read|quote] the calculation of {v}|{r} gets {v} how?|formula for {v}?|the arithmetic behind {v}?",
            "{v}~은 어떻게 계산해?|{v} 계산식?|{r}에서 {v}~을 구하는 식 읽어 줘|{v} 등호 오른쪽에 뭐가 있어?|{v}~은 무슨 수식으로 나와요?|{v}에 들어가는 식 알려 줘|{v} 구하는 방법이 뭐야?|{v} 산출식은?", At(f"reckoned{i}"), r=routine, v=variables[i]),
        ask("constant-value", "how much is {c}?|what number did they pick for {c}?|{c} stands at what?|[look up|find] {c} for me|to which figure is {c} fixed?|{c} has been given which number?|at what does {c} cap it?|i need the figure behind {c}|{c}, how many?|the setting {c} amounts to?",
            "{c}~은 얼마로 정해졌어?|{c} 숫자가 뭐야?|{c}에 적힌 수 읽어 줘|{c} 수치?|{c}~은 몇으로 고정돼 있나요?|{c}~이 얼만지 찾아봐 줘|{c} 얼마지?|{c}의 수는?|{c}에 준 숫자 좀", At(f"amount{j}"), c=limits[j]),
        ask("constant-named", "which name [carries|bears|got] the number {a}?|{a} is the value of what?|what was given the number {a}?|[which|what] setting equals {a}?|to what name is {a} bound?|where does {a} belong, which constant?|the identifier that holds {a}?|who has the value {a}?",
            "{a}~이 들어 있는 이름은?|{a}~은 무엇의 값이야?|어떤 상수가 {a}야?|{a}~을 준 상수 이름 알려 줘|숫자 {a}~은 어디에 붙어 있나요?|{a}~을 담은 이름?|{a}~이라고 정한 게 뭐지?|{a}에 해당하는 상수는 뭐예요?", At(f"limit{j}"), a=amounts[j]),
        ask("borrowed", "[which|what] [headers|libraries|modules|packages] does this file [pull in|bring in|include|load]?|list everything that is [included|imported|pulled in]|what [things|libraries] from outside [are|get] used?|[names of all|all the] includes?|on what does the file depend at the top?|i'd like the imports, in order|imported [names|stuff]?|which dependencies [head|open] the file?",
            "무엇을 가져다 써?|포함한 헤더나 모듈 전부 알려 줘|불러온 라이브러리 목록?|맨 위에서 뭘 불러와?|이 파일이 의존하는 것들?|가져온 모듈 이름 모두 읽어 줘|임포트한 것들 나열해 줘|어떤 라이브러리를 쓰나요?", *listed),
        ask("last-borrowed", "[which|what] (library |header |module )is [included|imported|brought in] last?|the [last|final|lowest] import?|with which import does the list of imports end?|bottom one of the imports?|name the import just above the code|the closing include is what?|last thing pulled in?|which dependency is named at the end of that block?",
            "마지막으로 가져오는 건 뭐야?|끝에 있는 임포트?|맨 나중에 포함한 것 알려 줘|가져오기 목록의 마지막은?|제일 아래 임포트 이름이 뭐예요?|마지막 헤더나 모듈?|끝에 불러온 라이브러리는?|가장 아래에서 불러오는 건 뭐지?", At(f"borrowed{len(borrowed) - 1}")),
        ask("remark-above", "what does the [note|remark|comment] [above|over|on top of] {r} say?|[which|what] remark [precedes|introduces] {r}?|what did someone note about {r}?|right before {r} there is a comment, [read|quote] it|{r} comes with which explanation?|comment of {r}?|how is {r} explained in words?|[the|any] hint written over {r}?",
            "{r} 위 주석이 뭐야?|{r} 바로 앞 설명 읽어 줘|{r}에 달린 주석?|{r} 위에 적힌 말은 뭔가요?|{r}~을 설명한 문구 알려 줘|{r} 함수 앞에 뭐라고 적어 놨어?|{r}에 붙은 메모는?|{r} 위의 코멘트가 뭐지?", At("remark0"), r=routines[0]),
        ask("count-functions", "[in all |]how many [routines|methods|functions] does the file [hold|define|contain]?|number of [routines|methods] written here?|[tally|count up] the function heads|the code is split into how many functions?|functions: how many?|how many things can be called here?|say how many procedures are defined|what's the function count?",
            "메서드가 몇 개 들어 있어?|함수는 총 몇 개예요?|정의한 함수의 수는?|함수 몇 개짜리 파일이야?|부를 수 있는 함수 개수 세어 줘|함수 개수가 어떻게 돼?|여기 함수 몇 개지?|만들어 둔 함수가 몇이나 돼?", Count("functions")),
        ask("last-function", "[which|what] function [comes|stands] last?|the [lowest|bottom|final] [function|method|routine]?|name of the function at the end?|with which routine does the file finish?|scrolling down, which function is the last one?|last method, please|the function nearest the end is called?|closing function?",
            "맨 아래 함수 이름?|마지막 함수가 뭐야?|끝에 정의된 메서드는?|파일 끝쪽 함수 알려 줘|제일 나중에 나오는 함수 이름이 뭐예요?|마지막에 쓴 함수?|가장 밑에 있는 함수 이름은?|끝 함수 뭐지?", At(f"routine{amount - 1}")),
        ask("calls-it", "[is|was] there a [function|method|routine] [called|named] {r}?|does the [file|code] define {r}?|can i find {r} in this file?|{r}: is it written here?|do they have a {r}?|is {r} among the functions?|has {r} been implemented here?|check whether {r} exists",
            "{r}~이라는 함수가 있어?|{r} 정의돼 있어?|이 파일에 {r} 있나요?|{r} 함수 있는지 봐 줘|{r}~은 여기서 만들었어?|{r} 구현돼 있나?|함수 중에 {r} 있어?|{r} 있는 거 맞아?", YesNo(asked in routines), r=asked),
        ask("where-is-function", "where [on the picture|in the picture|] is the name {r}?|[mark|box in|outline] {r}|point at the definition of {r}|coordinates of {r}?|in which [spot|region] is {r} [written|defined]?|[find|locate] {r} on the image|bounding box for {r}?|show where {r} begins",
            "{r} 위치 좌표?|{r}~이 사진 어디에 있어?|{r}에 네모 쳐 줘|{r} 이름이 있는 자리 짚어 줘|{r} 정의된 곳 표시해 줘|{r} 어디쯤이야?|{r} 찾아서 좌표로 알려 줘|{r}의 상자는?", BoxOf(f"routine{i}"), r=routine),
        unknown("what [does|would] {r} return?|[which|what] arguments go into {r}?|what is computed in {r}?|how does {r} end?|comment above {r}?|{r} gives what?|what type is {r}?|tell me the result of {r}", "{r}~은 뭘 돌려줘?|{r} 결과가 뭐야?|{r} 주석 읽어 줘|{r}~은 무슨 인자를 받아?|{r}의 계산식은?|{r} 반환형?|{r} 부르면 뭐가 나와?|{r} 위에 뭐라고 적혀 있어?", r=missing),
        unknown("how many times was [this|the file] [compiled|run]?|does this [compile|build] without errors?|who [maintains|reviewed] the file?|how [fast|slow] is it in milliseconds?|which compiler version is needed?|in which year was it written?|is there a test for it somewhere?|what did the programmer have in mind?", "컴파일은 잘 돼?|누가 관리하는 파일이야?|실행하면 몇 밀리초 걸려?|어떤 컴파일러 버전이 필요해?|몇 년도에 작성됐어?|테스트는 어디에 있어?|이 코드 검토한 사람은?|몇 번 실행됐어?"),
    ]
    if kinds[i]:
        asks += [
            ask("return-type", "[which|what] type does {r} [return|give back|hand over]?|return type of {r}?|{r} returns a value of which type?|of what type is the result of {r}?|is {r} an int, a double or what?|the declared type of {r}?|{r} is declared to give which type?|data type coming out of {r}?",
                "{r}의 반환형?|{r}~은 어떤 자료형을 돌려줘?|{r} 반환 타입이 뭐야?|{r} 결과의 자료형 알려 줘|{r}~은 무슨 타입으로 선언됐나요?|{r} 값의 형은?|{r} 리턴형이 뭐지?|{r}~은 무슨 형이야?", At(f"kind{i}"), r=routine),
            ask("function-arguments", "what goes into {r}?|what has to be handed [to|over to] {r}?|[between|inside] the parentheses of {r} there is what?|{r} wants which inputs?|what do i feed {r}?|[parameter list|inputs] of {r}, please|with what is {r} called?|{r} is declared with which parameters?|which values does {r} ask for?",
                "{r}에 뭘 넣어야 돼?|{r} 괄호 속 내용?|{r}~은 무엇을 넘겨받아?|{r} 호출할 때 필요한 값 알려 줘|{r} 입력이 뭐예요?|{r} 매개변수 목록 읽어 줘|{r}~은 뭐 뭐 받지?|{r}에 전달하는 값은?|{r} 선언부의 인자들?", At(f"taken{i}"), r=routine),
        ]
    if has_numbers:
        asks += [
            ask("line-says", "[quote|copy out|type out] line {n}|{n}: what is written there?|what code [sits|is] at number {n}?|the [{n}th|] line numbered {n} reads how?|next to the number {n} it says what?|read the code beside {n}|i can't see row {n}, what's there?|text of row {n}?|what have we got on {n}?", "{n}번 줄에 적힌 코드?|줄 번호 {n} 옆에 뭐가 있어?|{n}행 좀 읽어 줘|{n}번째 행 내용 알려 줘|{n}이라고 매겨진 줄은 뭐라고 돼 있어?|{n} 줄 그대로 옮겨 줘|{n}번 코드 뭐야?|{n}행 코드가 뭐지?", At(f"line{n}"), n=str(first + n)),
            ask("line-of-function", "what [line number|number] stands beside {r}?|{r} [opens|starts] on which row?|at which row do i [find|see] the head of {r}?|to reach {r} i go to which line?|row of {r}?|the definition of {r}: line?|which line holds {r}?|jump to {r}: what number do i type?", "{r} 시작하는 줄 번호는?|{r}~은 몇 행에서 나와?|{r} 있는 행 번호 알려 줘|{r} 보려면 몇 번 줄로 가야 해?|{r} 몇 행이야?|{r} 옆 숫자?|{r} 함수 줄은 몇 번이에요?|{r} 정의는 몇 번째 줄?", At(f"no{heads[i]}"), r=routine),
            ask("line-of-constant", "which line sets {c}?|{c} is on what line?|at which number do i find {c}?|row number of {c}?|where, by line number, is {c} fixed?|line with {c}?|{c} gets its value on which line?|to change {c}, i edit which line?", "{c}~은 몇 번째 줄이야?|{c} 정한 줄 번호?|{c} 바꾸려면 몇 행을 고쳐?|{c} 있는 줄 알려 줘|{c}~은 몇 번 줄에 있나요?|{c} 행 번호는?|{c} 몇 줄이지?|{c} 값 정하는 행?", At(f"no{limit_lines[j]}"), c=limits[j]),
        ]
    if wrapped:
        asks.append(ask("class-name", "[what|which] is the [class|type|object] called?|name of the [class|type]?|the functions live in which class?|what type is declared here?|[which|what] class does this file define?|what encloses the methods?|class name, please|they named the class how?", "클래스 이름?|무슨 클래스야?|메서드들은 어느 클래스에 있어?|이 파일이 정의하는 클래스 알려 줘|클래스를 뭐라고 불러?|타입 이름이 뭐예요?|클래스명은?|함수들을 감싼 클래스가 뭐지?", At("class")))
    if top:
        asks.append(ask("open-file", "what [file|source file] [is|have i got] open?|[the|] file name [at the top|above the code]?|which source is [loaded|on display]?|how is this file called?|name the document in the editor|the tab says what?|what's the name of this source?|I am editing which file?", "이 소스 파일 이름은?|위에 적힌 파일명?|어느 소스를 보고 있어?|편집기에 뜬 파일 알려 줘|탭에 뭐라고 돼 있나요?|파일명이 뭐야?|무슨 파일을 고치는 중이지?|코드 위의 파일 이름?", At("file")))
    if foot:
        asks += [
            ask("cursor-line", "the [caret|cursor] [stands|sits] on which line?|at which line is the author [typing|now]?|line shown in the [footer|bottom bar]?|which row is active according to the bottom?|current line number?|where is the cursor, by line?|what line am i on?|status line: current row?", "지금 몇 번째 줄에 있어?|커서 위치가 몇 줄이야?|아래 줄에 나온 현재 줄 번호?|현재 행 번호 알려 줘|커서는 몇 행에 있나요?|내가 있는 줄은?|아래쪽 상태에 몇 줄이라고 나와?|현재 줄?", At("cursor")),
            ask("count-lines-shown", "how [many lines|long] is the [whole |]file?|total lines according to the [footer|bottom]?|the file has how many lines?|what is the number after the slash?|length of the file in lines?|how many rows altogether, says the status line?|last line's number?|lines in total?", "전체 몇 줄이야?|파일 길이가 몇 줄이에요?|빗금 뒤의 숫자?|총 줄 수 알려 줘|모두 몇 행인가요?|파일이 몇 줄까지 있어?|줄 수 합계?|끝 줄 번호는?", At("lines")),
            ask("line-ending", "[which|what] line [endings|ending] [is|are] used?|is it LF or CRLF?|how do lines end?|the style of line breaks?|newline format?|which kind of line break does the footer name?|are these Windows line breaks or what does it say?|end-of-line marker?", "줄바꿈 방식?|줄 끝은 LF야 CRLF야?|줄바꿈 형식 알려 줘|개행 문자는 무엇인가요?|아래에 적힌 줄바꿈 종류?|개행이 뭐로 돼 있어?|줄 끝 표시가 뭐지?|개행 형식은?", At("ending")),
        ]
    width = min(1280, max(rng.choice([480, 560, 700]), int(max(cells(x) for x in texts) * size + size * (6 if has_numbers else 2.5)) + 20))
    height = int(len(texts) * size * tall + (2.4 * size if top else 0) + (2.2 * size if foot else 0) + 26 + rng.choice([0, 20, 60, 140]))
    html = (
        f"<!doctype html><meta charset=utf-8><style>body{{margin:0;background:{scheme.paper};color:{scheme.ink};font:{max(11, size - 1)}px/1.5 {interface_fonts(rng, korean)}}}.h{{display:flex;background:{scheme.bar};white-space:nowrap}}"
        f".l{{white-space:pre;font:{size}px/{tall} {fonts(rng)};font-variant-ligatures:none;padding-left:10px}}.g{{display:inline-block;width:2.6em;padding-right:1em;text-align:right;color:{scheme.muted}}}</style>"
        f'<div style="display:flex;flex-direction:column;min-height:{height}px">{top}<div style="padding:8px 0;flex:1">{drawn}</div>{foot}</div>'
    )
    return Design("code", html, width, max(height, 200), asks)
