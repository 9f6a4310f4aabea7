"""A code editor: tabs, a tree of files, numbered and coloured lines of Python, TypeScript, Go or Rust, a status bar."""

import random
import re

from ..design import Answer, At, Count, Design, YesNo
from ..terminals import words
from ..terminals.parts import Scheme, ask, cells, fonts, interface_fonts, mark, unknown

_NOUNS = "order price user cart ticket seat route parcel photo reading invoice refund track recipe flight member booking sensor ledger score payment station book pixel message".split()
_VERBS = "load find count merge parse format validate update remove send compute filter sort store fetch round split rank export reserve".split()
_CONSTANTS = "MAX_RETRIES TIMEOUT PAGE_SIZE TAX_RATE LIMIT PORT CACHE_TTL BATCH_SIZE MIN_LENGTH DISCOUNT SAMPLE_RATE MAX_UPLOAD WORKERS RADIUS GRACE_DAYS THRESHOLD".split()
_PARAMETERS = "items path limit name key amount currency date rows text count start user_id rate options width".split()
_IMPORTS = {"python": ["json", "math", "os", "re", "sqlite3", "datetime", "logging", "random", "csv", "hashlib", "asyncio", "pathlib"], "typescript": ["express", "zod", "axios", "lodash", "dayjs", "pg", "react", "uuid", "redis"], "go": ["fmt", "os", "net/http", "strings", "time", "errors", "encoding/json", "sort"], "rust": ["std::fs", "std::collections::HashMap", "serde::Serialize", "std::io", "tokio::time", "anyhow::Result"]}
_BODIES = ["total = a * 2", "result = a + 1", "size = len(a)", "share = a / 100", "first = a[0]", "found = lookup(a)", "clean = a.strip()", "parts = a.split(',')", "doubled = a + a", "rest = a % 7", "width = max(a, 12)", "last = a[3]"]
_COMMENTS = ["amounts are in cents", "keeps the order of the input", "the server sends dates in UTC", "empty input is allowed", "see ticket 418", "slow, but called once", "both ends are included", "must not be negative"]
_COMMENTS_KO = ["금액은 원 단위", "입력 순서를 유지한다", "서버 시간은 UTC", "빈 값도 허용", "한 번만 호출된다", "음수이면 안 된다", "할인은 마지막에 적용", "이름은 바뀔 수 있음"]
_NAMES = {"python": "Python", "typescript": "TypeScript", "go": "Go", "rust": "Rust"}


def build(rng: random.Random, korean: bool) -> Design:
    s = Scheme(rng)
    language = rng.choice(list(_IMPORTS))
    extension = {"python": "py", "typescript": "ts", "go": "go", "rust": "rs"}[language]
    imports = rng.sample(_IMPORTS[language], rng.randint(1, 3))
    constants = rng.sample(_CONSTANTS, rng.randint(1, 3))
    values = [str(v) for v in rng.sample([*range(2, 100), 250, 443, 512, 1024, 3600, 8080], len(constants))]
    amount = rng.randint(1, 3)
    functions = [f"{v}_{n}" for v, n in zip(rng.sample(_VERBS, amount), rng.sample(_NOUNS, amount), strict=True)]
    if language in ("typescript", "go"):
        functions = [re.sub("_(.)", lambda m: m[1].upper(), f) for f in functions]
    arguments = [rng.sample(_PARAMETERS, rng.randint(1, 3)) for _ in functions]
    bodies = rng.sample(_BODIES, amount)
    comment = rng.choice(_COMMENTS_KO if korean and rng.random() < 0.7 else _COMMENTS)
    k, c, t, y = f"color:{s.purple}", f"color:{s.muted}", f"color:{s.blue}", f"color:{s.yellow}"
    hash_ = "#" if language == "python" else "//"
    end = {"python": "", "typescript": ";", "go": "", "rust": ";"}[language]
    lines: list[str] = []
    for i, name in enumerate(imports):
        n = mark(name, f"color:{s.green}", id=f"import{i}")
        lines.append({"python": f"{mark('import', k)} {n}", "typescript": f"{mark('import', k)} * {mark('as', k)} {re.sub('[^a-z]', '', name)} {mark('from', k)} '{n}';", "go": f'{mark("import", k)} "{n}"', "rust": f"{mark('use', k)} {n};"}[language])
    lines.append("")
    for i, name in enumerate(constants):
        v = mark(values[i], t, id=f"value{i}")
        n = mark(name, id=f"constant{i}")
        lines.append({"python": f"{n} = {v}", "typescript": f"{mark('const', k)} {n} = {v};", "go": f"{mark('const', k)} {n} = {v}", "rust": f"{mark('const', k)} {n}: u32 = {v};"}[language])
    lines += ["", mark(f"{hash_} ", c) + mark(comment, c, id="comment")]
    spots = []
    for i, name in enumerate(functions):
        n = mark(name, y, id=f"function{i}", function=True, counted="functions")
        args = mark(", ".join({"python": a, "typescript": f"{a}: number", "go": f"{a} int", "rust": f"{a}: u32"}[language] for a in arguments[i]), id=f"arguments{i}")
        spots.append(len(lines))
        lines.append({"python": f"{mark('def', k)} {n}({args}):", "typescript": f"{mark('export function', k)} {n}({args}) {{", "go": f"{mark('func', k)} {n}({args}) int {{", "rust": f"{mark('pub fn', k)} {n}({args}) -&gt; u32 {{"}[language])
        variable, _, value = bodies[i].partition(" = ")
        value = re.sub(r"\ba\b", arguments[i][0], value)
        start = {"python": "", "typescript": mark("const ", k), "go": "", "rust": mark("let ", k)}[language]
        lines.append("    " + start + f"{variable} {':=' if language == 'go' else '='} {mark(value, id=f'body{i}')}{end}")
        returned = rng.choice([variable, f"{variable} + {rng.choice(constants)}", f"{variable} - {rng.randint(2, 90)}", f"{variable} * {rng.choice(constants)}"])
        lines.append(f"    {mark('return', k)} " + mark(returned, id=f"return{i}") + end)
        lines += (["}"] if language != "python" else []) + [""]
    lines.pop()
    first = 1 if rng.random() < 0.7 else rng.randint(2, 200)
    texts = [re.sub("<[^>]*>", "", line) for line in lines]
    size, tall = rng.choice([11, 12, 13, 14, 15, 16]), rng.choice([1.3, 1.45, 1.6])
    numbered = "".join(f'<div class=l><span class=g data-id="number{i}">{first + i}</span><span data-numbered="{first + i}" data-id="line{i}">{line}</span></div>' if line else f"<div class=l><span class=g>{first + i}</span></div>" for i, line in enumerate(lines))
    tabs = [f"{rng.choice(_NOUNS)}s.{extension}", *rng.sample(words.FILES, rng.randint(0, 3))]
    active = rng.randrange(len(tabs))
    tabs[0], tabs[active] = tabs[active], tabs[0]
    bar = "".join(mark(f, f"padding:6px 14px;white-space:nowrap;{f'background:{s.paper};border-top:2px solid {s.blue}' if i == active else f'color:{s.muted}'}", id=f"tab{i}") for i, f in enumerate(tabs))
    folder = rng.sample([f for f in words.FILES if f not in tabs], rng.randint(3, 6))
    has_tree = rng.random() < 0.55
    project = rng.choice(words.PROJECTS)
    tree = f'<div style="width:{size * 12}px;flex:none;background:{s.bar};padding:8px 12px"><div style="font-weight:600">{mark(project, id="project")}</div>' + "".join(mark(f, "display:block;padding:2px 10px", id=f"tree{i}", counted="files") for i, f in enumerate(folder)) + "</div>" if has_tree else ""
    branch, line, column = rng.choice(words.BRANCHES), rng.randint(first, first + len(lines) - 1), rng.randint(1, 60)
    encoding, spaces = rng.choice(["UTF-8", "UTF-8", "UTF-16 LE", "EUC-KR", "ISO 8859-1"]), rng.choice(["Spaces: 4", "Spaces: 2", "Tab Size: 8"])
    has_status = rng.random() < 0.8
    place = ("줄 ", ", 열 ") if korean and rng.random() < 0.6 else rng.choice([("Ln ", ", Col "), ("", ":"), ("Line ", ", Column ")])
    status = f'<div class=n style="display:flex;gap:18px;padding:4px 12px;background:{s.bar};font-size:{max(11, size - 2)}px">' + mark(branch, id="branch") + f'<span style="margin-left:auto">{place[0]}{mark(str(line), id="at-line")}{place[1]}{mark(str(column), id="at-column")}</span>' + mark(spaces, id="spaces") + mark(encoding, id="encoding") + mark(_NAMES[language], id="language") + "</div>" if has_status else ""
    i, j, m = rng.randrange(amount), rng.randrange(len(constants)), rng.choice([n for n, text in enumerate(texts) if text.strip() not in ("", "}")])
    f = functions[i]
    every: list[Answer] = [part for n in range(amount) for part in (At(f"function{n}"), ", ")][:-1]
    asks = [
        ask("function-returns", "what does {f} [return|give back|yield]?|return value of {f}?|what comes [back from|out of] {f}?|{f} returns which expression?|which result does {f} hand to its caller?", "{f}~은 뭘 반환해?|{f} 반환값?|{f}~이 돌려주는 값이 뭐야?|{f} 리턴 값 알려 줘|{f}의 결과는 무엇인가요?", At(f"return{i}"), f=f),
        ask("function-arguments", "[which|what] [arguments|parameters|inputs] does {f} [take|have|expect]?|parameters of {f}?|what must be passed to {f}?|what stands in the brackets of {f}?|signature of {f}, the arguments?", "{f} 인자?|{f}~은 어떤 매개변수를 받아?|{f} 파라미터 알려 줘|{f}에 뭘 넘겨야 하나요?|{f}의 괄호 안에 뭐가 있어?", At(f"arguments{i}"), f=f),
        ask("constant-value", "[what is|give me] the value of {name}|how [large|big|high] is {name}?|{name} is set to what?|which number [is|has] {name}?|what is {name} defined as?|{name} = ?", "{name} 값?|{name}~은 얼마로 설정돼 있어?|{name}~이 몇이야?|상수 {name}의 값 알려 줘|{name}에는 무슨 숫자가 들어 있나요?", At(f"value{j}"), name=constants[j]),
        ask("constant-named", "which constant is {value}?|what is set to {value}?|name of the constant with the value {value}?|{value} belongs to which constant?", "값이 {value}인 상수?|{value}~은 어느 상수의 값이야?|{value}로 정해진 상수 이름 알려 줘", At(f"constant{j}"), value=values[j]),
        ask("line-says", "what [is|stands] [on|in] line {n}?|line {n}?|[read|show me] line {n}|what does line number {n} say?|the code at {n}?|what did the author write on line {n}?", "{n}번째 줄?|{n}행에 뭐라고 쓰여 있어?|{n}번 줄 읽어 줘|{n}줄 코드가 뭐야?|줄 번호 {n}의 내용은?", At(f"line{m}"), n=str(first + m)),
        ask("line-of-function", "on which line [is|does] {f} [defined|start]?|where does {f} begin, line number?|line of {f}?|at what line would i find {f}?", "{f}~은 몇 번째 줄에 있어?|{f} 줄 번호?|{f}~이 정의된 행 알려 줘|{f}~은 몇 줄에서 시작하나요?", At(f"number{spots[i]}"), f=f),
        ask("functions", "which functions are [defined|there|in this file]?|[list|name] [all |]the functions|what are the functions called, top to bottom?|names of the functions in this file?", "어떤 함수들이 있어?|함수 모두 알려 줘|정의된 함수 이름?|이 파일의 함수를 나열해 줘", *every),
        ask("count-functions", "how many functions [are defined|does the file have]?|number of functions?|count the functions", "함수가 몇 개야?|정의된 함수 수?|함수 개수 알려 줘", Count("functions")),
        ask("first-import", "what is imported [first|at the top]?|first import?|which [module|package] does the file need first?|the topmost import names what?", "맨 위에서 가져오는 모듈?|첫 import가 뭐야?|제일 먼저 불러오는 패키지 알려 줘", At("import0")),
        ask("comment", "what does the comment say?|[read|show me] the comment|which remark did the author leave?|comment text?|what note is in the code?", "주석에 뭐라고 쓰여 있어?|주석 내용?|주석 읽어 줘|작성자가 남긴 설명이 뭐야?", At("comment")),
        ask("open-file", "which file is [open|active|being edited]?|name of the active tab?|what file am I looking at?|which tab is in front?", "어떤 파일이 열려 있어?|활성 탭 이름?|지금 보는 파일이 뭐야?|편집 중인 파일 알려 줘", At(f"tab{active}")),
        ask("assigned", "what is {v} set to in {f}?|how is {v} computed?|{v} equals what?|which expression is assigned to {v}?", "{v}에 뭘 대입해?|{v}~은 어떻게 계산돼?|{f}에서 {v} 값이 뭐야?|{v}~은 무엇으로 정해지나요?", At(f"body{i}"), f=f, v=bodies[i].partition(" = ")[0]),
        ask("has-import", "is {name} imported?|does the file [use|import] {name}?|do they need {name} here?", "{name}~을 가져와?|{name} import 돼 있어?|{name}~을 쓰나요?", YesNo((name := rng.choice(_IMPORTS[language])) in imports), name=name),
        unknown("what does {g} return?|which arguments does {g} take?|on which line is {g}?", "{g}~은 뭘 반환해?|{g} 인자가 뭐야?|{g}~은 몇 줄에 있어?", g=rng.choice(["close_account", "open_door", "draw_map", "reset_password", "print_label", "sync_clock"])),
        unknown("who wrote this code?|when was the file last changed?|how long does it take to run?|how many tests cover it?|what licence is it under?", "이 코드를 누가 썼어?|파일이 언제 수정됐어?|실행하는 데 얼마나 걸려?|라이선스가 뭐야?"),
    ]
    if has_status:
        asks += [
            ask("branch", "which branch is checked out?|branch in the status bar?|on what branch is the editor?|git branch?", "브랜치?|상태 표시줄의 브랜치 이름?|어느 브랜치에서 작업해?|git 가지 알려 줘", At("branch")),
            ask("cursor-line", "[on|in] which line is the cursor?|line of the [cursor|caret]?|which line does the status bar show?", "커서가 몇 번째 줄에 있어?|커서 줄 번호?|상태 표시줄의 줄은 몇이야?", At("at-line")),
            ask("cursor-column", "in which column is the [cursor|caret]?|column?|column number in the status bar?", "커서가 몇 열에 있어?|열 번호?|칸은 몇이야?", At("at-column")),
            ask("encoding", "[which|what] encoding does the file have?|encoding?|how is the text encoded?|character set?", "인코딩?|파일 인코딩이 뭐야?|문자 인코딩 알려 줘|어떤 문자 집합이야?", At("encoding")),
            ask("language", "[which|what] programming language is this?|language of the file?|in what language is it written?|language mode?", "무슨 언어야?|프로그래밍 언어?|어떤 언어로 작성됐나요?|언어 모드 알려 줘", At("language")),
        ]
    if has_tree:
        asks += [
            ask("tree-project", "which project is open?|name of the [project|folder] in the tree?|what is the root folder called?", "어떤 프로젝트야?|프로젝트 이름?|최상위 폴더 이름 알려 줘", At("project")),
            ask("tree-last", "which file is at the bottom of the tree?|last file in the side bar?|what is listed last in the file tree?", "트리의 마지막 파일?|사이드바 맨 아래 파일이 뭐야?|파일 목록 끝에 뭐가 있어?", At(f"tree{len(folder) - 1}")),
        ]
    width = min(1280, max(640, int(max(cells(x) for x in lines) * size + size * 7 + (size * 12 if has_tree else 0)), int(sum(len(x) * 0.62 + 2.6 for x in tabs) * size)))
    height = int(max(len(lines), (len(folder) + 2) if has_tree else 0) * size * tall + 100 + rng.choice([0, 30, 90]))
    html = (
        f"<!doctype html><meta charset=utf-8><style>body{{margin:0;background:{s.paper};color:{s.ink};font:{size}px/1.5 {interface_fonts(rng, korean)}}}.n{{white-space:nowrap}}"
        f".l{{white-space:pre;font:{size}px/{tall} {fonts(rng)};font-variant-ligatures:none}}.g{{display:inline-block;width:3em;padding-right:1em;text-align:right;color:{s.muted}}}</style>"
        f'<div style="display:flex;flex-direction:column;min-height:{height}px"><div style="display:flex;background:{s.bar}">{bar}</div><div style="display:flex;flex:1">{tree}<div style="padding:8px 0">{numbered}</div></div>{status}</div>'
    )
    return Design("code", html, width, height, asks)
