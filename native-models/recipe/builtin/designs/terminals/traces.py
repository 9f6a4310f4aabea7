"""Stack traces and messages of compilers: Python, Node, Java, C#, Go and Rust, with files, lines and functions."""

import random

from ..design import Answer, At, Design
from . import words
from .parts import Scheme, ask, mark, terminal, unknown

_FUNCTIONS = "load_config parse_row fetch_orders send_mail main run_job read_header compute_total open_session handle_request build_index apply_discount resize_image connect validate_form write_report get_user update_stock render_page merge_rows next_page decode_token start_worker sync_files".split()
_MODULES = "orders config report mailer users stock images sessions router parser pricing export search tokens jobs calendar storage payments views client".split()
_ERRORS = {
    "python": [("KeyError", "'price'"), ("ValueError", "could not convert string to float: '12,5'"), ("FileNotFoundError", "[Errno 2] No such file or directory: 'data/rates.csv'"), ("ZeroDivisionError", "division by zero"), ("TypeError", "unsupported operand type(s) for +: 'int' and 'str'"), ("AttributeError", "'NoneType' object has no attribute 'name'"), ("IndexError", "list index out of range"), ("ModuleNotFoundError", "No module named 'yaml'"), ("UnicodeDecodeError", "'utf-8' codec can't decode byte 0xff in position 0"), ("RecursionError", "maximum recursion depth exceeded"), ("PermissionError", "[Errno 13] Permission denied: '/var/lib/app.db'"), ("json.decoder.JSONDecodeError", "Expecting value: line 1 column 1 (char 0)"), ("NameError", "name 'totl' is not defined")],
    "node": [("TypeError", "Cannot read properties of undefined (reading 'map')"), ("ReferenceError", "total is not defined"), ("SyntaxError", "Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON"), ("RangeError", "Maximum call stack size exceeded"), ("Error", "connect ECONNREFUSED 127.0.0.1:5432"), ("Error", "Cannot find module './routes/cart'"), ("TypeError", "res.json is not a function"), ("Error", "ENOENT: no such file or directory, open '.env'"), ("Error", "listen EADDRINUSE: address already in use :::3000"), ("TypeError", "Assignment to constant variable.")],
    "java": [("java.lang.NullPointerException", "Cannot invoke \"String.length()\" because \"name\" is null"), ("java.lang.IllegalStateException", "Connection pool is closed"), ("java.lang.ArrayIndexOutOfBoundsException", "Index 5 out of bounds for length 5"), ("java.sql.SQLException", "Too many connections"), ("java.lang.NumberFormatException", "For input string: \"4O2\""), ("java.io.IOException", "Broken pipe"), ("java.lang.OutOfMemoryError", "Java heap space"), ("java.lang.ClassCastException", "class Integer cannot be cast to class String"), ("java.net.SocketTimeoutException", "Read timed out")],
    "csharp": [("System.NullReferenceException", "Object reference not set to an instance of an object."), ("System.InvalidOperationException", "Sequence contains no elements"), ("System.FormatException", "Input string was not in a correct format."), ("System.IO.IOException", "The file is in use by another process."), ("System.ArgumentOutOfRangeException", "Index was out of range."), ("System.TimeoutException", "The operation has timed out.")],
    "go": [("panic", "runtime error: invalid memory address or nil pointer dereference"), ("panic", "runtime error: index out of range [3] with length 3"), ("panic", "assignment to entry in nil map"), ("fatal error", "all goroutines are asleep - deadlock!"), ("panic", "runtime error: integer divide by zero"), ("panic", "close of closed channel")],
    "rust": [("error[E0382]", "borrow of moved value: `items`"), ("error[E0308]", "mismatched types"), ("error[E0425]", "cannot find value `count` in this scope"), ("error[E0502]", "cannot borrow `list` as mutable because it is also borrowed as immutable"), ("error[E0599]", "no method named `sum_all` found for struct `Cart`"), ("error[E0106]", "missing lifetime specifier"), ("error[E0433]", "failed to resolve: use of undeclared type `HashMap`")],
}
_SOURCE = {
    "python": ["rate = rates[row['price']]", "return float(text)", "total = sum(values) / len(values)", "user = users[index]", "with open(path) as file:", "name = account.owner.name", "import yaml", "data = json.loads(body)", "amount = price + tax"],
    "rust": ["let total = items.len();", "    let port: u16 = \"8080\";", "println!(\"{}\", count);", "list.push(first.clone());", "cart.sum_all()", "fn longest(a: &str, b: &str) -> &str {", "let mut seen = HashMap::new();"],
}


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(part.title() for part in rest)


def build(rng: random.Random, korean: bool) -> Design:
    s = Scheme(rng)
    language = rng.choice(list(_ERRORS))
    kind, said = rng.choice(_ERRORS[language])
    depth = rng.randint(2, 5) if language != "rust" else 1
    functions, modules, numbers = rng.sample(_FUNCTIONS, depth), rng.sample(_MODULES, depth), rng.sample(range(4, 900), depth)
    project, column = rng.choice(words.PROJECTS), rng.randint(2, 60)
    if language not in ("python", "go", "rust"):
        functions = [_camel(f) for f in functions]
    if language == "csharp":
        functions = [f[0].upper() + f[1:] for f in functions]
    folder = rng.choice(["", "src/", f"/srv/{project}/", f"/home/{rng.choice(words.USERS)}/{project}/", "app/"])
    extension = {"python": "py", "node": rng.choice(["js", "ts", "mjs"]), "java": "java", "csharp": "cs", "go": "go", "rust": "rs"}[language]
    files = [folder + f"{m}.{extension}" if language not in ("java", "csharp") else f"{m.title()}{rng.choice(['Service', 'Controller', 'Client', 'Store'])}.{extension}" for m in modules]
    command = {"python": rng.choice([f"python {files[-1].split('/')[-1]}", "python3 -m app"]), "node": rng.choice(["node server.js", "npm start", "npm run dev"]), "java": "java -jar app.jar", "csharp": "dotnet run", "go": "go run .", "rust": rng.choice(["cargo build", "cargo check"])}[language]
    red = f"color:{s.red}"
    # The innermost call is number 0 everywhere.
    f = [mark(name, f"color:{s.yellow}" if rng.random() < 0.4 else "", id=f"fn{i}") for i, name in enumerate(functions)]
    p = [mark(name, id=f"file{i}", **({"file": True} if i == 0 else {})) for i, name in enumerate(files)]
    n = [mark(str(number), id=f"line{i}", **({"line": True} if i == 0 else {})) for i, number in enumerate(numbers)]
    k, m = mark(kind, red + ";font-weight:700", id="kind"), mark(said, red if rng.random() < 0.4 else "", id="said")
    error = f"<span data-error>{k}: {m}</span>"
    lines, source = [], None
    if rng.random() < 0.8:
        user = f"{rng.choice(words.USERS)}@{rng.choice(words.HOSTS)}:~/{project}$ " if rng.random() < 0.5 else "$ "
        lines.append(user + mark(command, command=True, id="command"))
        has_command = True
    else:
        has_command = False
    if language == "python":
        lines.append("Traceback (most recent call last):")
        code = rng.sample(_SOURCE["python"], min(depth, 5))
        for i in range(depth - 1, -1, -1):
            lines.append(f'  File "{p[i]}", line {n[i]}, in {f[i]}')
            lines.append("    " + (mark(code[0], id="source") if i == 0 else f"{functions[i - 1]}({rng.choice(['', 'path', 'order', 'request, user', 'rows'])})"))
        source = code[0]
        lines.append(error)
    elif language == "node":
        lines += [f"{folder or '/app/'}{modules[0]}.{extension}:{numbers[0]}", "", error] if rng.random() < 0.3 else [("Uncaught " if rng.random() < 0.5 else "") + error]
        lines += [f"    at {f[i]} ({p[i]}:{n[i]}:{column + i})" for i in range(depth)]
        if rng.random() < 0.5:
            lines += ["", "Node.js v" + mark(f"{rng.choice([18, 20, 21, 22])}.{rng.randrange(20)}.{rng.randrange(6)}", id="runtime")]
    elif language == "java":
        lines.append('Exception in thread "' + mark(rng.choice(["main", "worker-3", "http-nio-8080-exec-7", "scheduler-1"]), id="thread") + f'" {error}')
        lines += [f"\tat org.{rng.choice(['shop', 'acme', 'lumen', 'harbor'])}.{modules[i]}.{files[i][:-5]}.{f[i]}({p[i]}:{n[i]})".replace("\t", "    ") for i in range(depth)]
    elif language == "csharp":
        lines.append("Unhandled exception. " + error)
        lines += [f"   at {project.title().replace('-', '')}.{files[i][:-3]}.{f[i]}() in C:\\src\\{p[i]}:line {n[i]}" for i in range(depth)]
    elif language == "go":
        lines += [error, "", "goroutine " + mark(str(rng.randint(1, 90)), id="thread") + " [running]:"]
        for i in range(depth):
            lines += [f"main.{f[i]}(0xc0000{rng.randrange(16**5):05x})", f"    {p[i]}:{n[i]} +0x{rng.randrange(16**3):x}"]
    else:
        source = rng.choice(_SOURCE["rust"])
        pad = " " * len(str(numbers[0]))
        lines += [mark(f"   Compiling {project} v{words.version(rng)}", f"color:{s.green}"), error, f"{pad}{mark('-->', f'color:{s.blue}')} {p[0]}:{n[0]}:{column}", f"{pad} {mark('|', f'color:{s.blue}')}", f"{numbers[0]} {mark('|', f'color:{s.blue}')}     " + mark(source.strip(), id="source"), f"{pad} {mark('|', f'color:{s.blue}')}     " + mark("^" * rng.randint(3, 9), red), "", mark("error", red) + f": could not compile `{project}` due to 1 previous error"]
    exit_code = None
    if rng.random() < 0.4:
        exit_code = {"go": 2, "rust": 101, "csharp": 134}.get(language, 1)
        lines.append(rng.choice(["exit status ", "Process finished with exit code ", "[process exited with code "]) + mark(str(exit_code), id="exit", exit=True))
        if "[" in lines[-1]:
            lines[-1] += "]"
    frames = [f"{p_}" for p_ in files]
    asks = [
        ask("error-kind", "what [kind|type|sort] of error is [this|it]?|[name|which] exception was [thrown|raised]?|error type?|which [error|exception] [ended|stopped|killed] the program?|the class of the exception?|what is the error called?|under which name does the failure go?|exception name, please",
            "무슨 종류의 오류야?|오류 종류?|어떤 예외가 발생했어?|예외 이름 알려 줘|에러 타입이 뭐예요?|프로그램을 멈춘 예외는 무엇인가요?|오류 이름?", At("kind")),
        ask("error-message", "what does the error [message |]say?|error message?|[read|give me] the text [after|behind] {error}|what is the [complaint|message] of the {error}?|what went wrong[, in the words of the program|]?|the explanation given for the error?|why did the program crash?|reason for the crash?|what is the problem?",
            "오류 메시지?|에러가 뭐라고 해?|{error} 뒤에 뭐라고 쓰여 있어?|프로그램이 왜 죽었어?|오류 내용 읽어 줘|무엇이 잘못됐나요?|에러 문구 알려 줘|왜 멈췄어?", At("said"), error=kind),
        ask("error-file", "[which|in which|in what] file did the [error|crash|exception] happen?|file of the error?|where did it break - which file?|which source file is to blame?|in what file should i look?|name of the file with the [problem|bug]?",
            "어느 파일에서 오류가 났어?|오류 난 파일?|문제가 생긴 파일 이름 알려 줘|무슨 파일을 봐야 해?|에러가 발생한 소스 파일은 무엇인가요?", At("file0")),
        ask("error-line", "[which|on which|at what] line did it [fail|crash|break|happen]?|line number of the error?|what line is [wrong|the culprit]?|to which line should i go?|the number of the faulty line?|line?", "몇 번째 줄에서 오류가 났어?|오류 줄 번호?|몇 행이 문제야?|어느 줄로 가야 해?|에러 난 라인 알려 줘|몇 줄에서 터졌나요?", At("line0")),
        ask("file-and-line", "[give me|what are] file and line of the [error|crash]|where exactly did it happen, file and line?|the place of the error as file and line?|in which file and on which line is the bug?|location of the failure?", "오류 난 파일과 줄?|정확히 어디서 터졌어, 파일하고 줄 번호?|어느 파일 몇 번째 줄이야?|오류 위치를 파일과 줄로 알려 줘", At("file0"), ":", At("line0")),
        unknown("who [wrote|committed] this code?|when was the bug introduced?|how often did this error happen [today|this week]?|which customer saw the error?|what is the ticket number of the bug?|how can i phone the developer?", "이 코드를 누가 작성했어?|버그가 언제 생겼어?|이번 주에 이 오류가 몇 번 났어?|버그 티켓 번호는?|개발자 연락처 알려 줘"),
        unknown("what is the value of {name}?|how much memory was free?|what branch is this on?|at what time did the crash occur?|which processor does it run on?", "{name} 값이 뭐야?|남은 메모리는 얼마였어?|오류가 몇 시에 났어?|어느 브랜치야?|CPU가 뭐예요?", name=rng.choice(["customer_id", "retry_limit", "base_url", "session_key", "max_rows"])),
    ]
    if depth > 1:
        i = rng.randrange(depth)
        asks += [
            ask("error-function", "in which function did the [error|exception] [happen|occur]?|which function [crashed|failed|threw it|raised it]?|function where it broke?|the innermost function of the trace?|what was the program executing when it died - which function?", "어느 함수에서 오류가 났어?|오류 난 함수 이름?|어떤 함수가 터졌나요?|예외를 던진 함수 알려 줘|가장 안쪽 함수는?", At("fn0")),
            ask("calling-function", "which function called {name}?|what is the caller of {name}?|who calls {name} in the trace?|{name} was called from which function?", "{name}~을 부른 함수?|{name}~은 어디서 호출됐어?|{name}의 호출자는 누구야?|어떤 함수가 {name}~을 호출했나요?", At("fn1"), name=functions[0]),
            ask("frame-line", "on which line of {file} is the call?|what line number does the trace name for {file}?|{file}: which line?|line in {file}?", "{file} 몇 번째 줄이야?|{file}의 줄 번호?|{file}~은 몇 행으로 나와?|추적에서 {file} 라인 알려 줘", At(f"line{i}"), file=frames[i]),
            ask("frame-function", "which function of {file} is in the trace?|{file} was in which function?|what function stands [with|next to] {file}?", "{file}에서는 어떤 함수야?|{file} 옆의 함수 이름?|{file}의 함수 알려 줘", At(f"fn{i}"), file=frames[i]),
            ask("outermost-function", "where does the trace start, in which function?|which is the outermost function?|at the bottom of the calls is which function, the first that was called?|the entry point of the trace?", "가장 바깥 함수는?|맨 처음 호출된 함수가 뭐야?|추적의 시작 함수 알려 줘", At(f"fn{depth - 1}")),
        ]
        all_files: list[Answer] = []
        for j in range(depth):
            all_files += [At(f"file{depth - 1 - j if language == 'python' else j}"), ", "]
        asks.append(ask("trace-files", "which files appear in the trace?|list [all |]the files of the stack trace|all file names of the trace, from top to bottom|what files did the calls go through?", "추적에 나오는 파일 모두 알려 줘|어떤 파일들이 나와?|위에서부터 파일 이름 나열해 줘|스택에 있는 파일들?", *all_files[:-1]))
    if source is not None:
        asks.append(ask("error-source", "what does the [faulty|failing|broken] line [of code |]say?|[read|show me] the line of code that failed|which statement [caused|raised] it?|code at the error?|the source of line {line}?|what stands on line {line}?", "오류 난 줄의 코드?|{line}번째 줄에 뭐라고 돼 있어?|문제가 된 코드 읽어 줘|실패한 문장이 뭐야?|{line}행 코드 알려 줘", At("source"), line=str(numbers[0])))
    if has_command:
        asks.append(ask("run-command", "which command was run?|what did the user [type|start]?|how was the program started?|the command before the error?|what led to this output?", "어떤 명령을 실행했어?|실행한 명령?|프로그램을 어떻게 시작했나요?|오류 전에 친 명령 알려 줘", At("command")))
    else:
        asks.append(unknown("which command [started|launched] this?|what did the user type?", "무슨 명령으로 실행했어?|사용자가 뭘 쳤어?"))
    if language == "java":
        asks.append(ask("thread", "in which thread did it happen?|thread name?|which thread died?|the exception occurred in what thread?", "어느 스레드에서 났어?|스레드 이름?|죽은 스레드가 뭐야?", At("thread")))
    if language == "go":
        asks.append(ask("goroutine", "number of the goroutine?|which goroutine panicked?|what goroutine was running?", "고루틴 번호?|몇 번 고루틴이 죽었어?|실행 중이던 고루틴은?", At("thread")))
    asks.append(ask("exit-code", "exit code?|what did the process exit with?|[which|what] status did the process return?|the number it exited with?", "종료 코드?|몇 번으로 종료됐어?|종료 상태 값 알려 줘|프로세스 반환값이 뭐야?", At("exit")) if exit_code is not None else unknown("exit code?|what did the process exit with?|which status was returned?", "종료 코드?|몇 번으로 종료됐어?|프로세스 반환값은?"))
    return terminal(rng, korean, lines, rng.choice(["Terminal", "Output", "Console", command, "출력" if korean else "Debug Console"]), asks, s)
