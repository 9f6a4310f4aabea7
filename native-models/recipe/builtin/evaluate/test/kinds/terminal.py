"""Terminals: a listing, a failed command, a stack trace."""

from ..page import Canvas, Drawn, ask, escape

NAMES = (
    ["terminal", "terminal window", "command line", "console", "shell", "stack trace", "error log"],
    ["터미널", "콘솔", "명령줄", "터미널 창", "셸", "명령 프롬프트"],
)

# What fails, the line that says so, and words one of which an explanation has in English or Korean.
_FAILURES = [
    (
        "cat {f}.conf",
        "cat: {f}.conf: No such file or directory",
        ["not exist", "no such", "not found", "missing", "doesn't exist", "없"],
    ),
    ("./deploy-{f}.sh", "bash: ./deploy-{f}.sh: Permission denied", ["permission", "not allowed", "rights", "권한"]),
    (
        "curl http://{f}.local:8471/tides",
        "curl: (7) Failed to connect to {f}.local port 8471: Connection refused",
        ["refus", "connect", "not running", "연결"],
    ),
    ("npm run {f}", 'npm ERR! Missing script: "{f}"', ["missing", "no such script", "not defined", "script", "없"]),
    (
        "cp {f}.tar /mnt/attic",
        "cp: error writing '/mnt/attic/{f}.tar': No space left on device",
        ["space", "full", "공간", "가득", "용량"],
    ),
    (
        "{f} --sort depth",
        "bash: {f}: command not found",
        ["not found", "not installed", "unknown command", "없", "설치"],
    ),
]
_TRACES = [
    ("ModuleNotFoundError: No module named '{f}'", ["module", "not installed", "missing", "모듈", "설치"]),
    ("KeyError: '{f}'", ["key", "missing", "키"]),
    ("ZeroDivisionError: division by zero", ["zero", "0", "영"]),
    (
        "FileNotFoundError: [Errno 2] No such file or directory: '{f}.csv'",
        ["not exist", "no such", "not found", "missing", "doesn't exist", "없"],
    ),
]
_WORDS = ["heron", "kilnctl", "barley", "trellis", "moorings", "acorns"]


def listing(c: Canvas) -> Drawn:
    folder, files = c.rng.choice(_WORDS), c.rng.sample(_ascii_stems(), c.rng.randint(5, 8))
    rows = [(f"{name}.{c.rng.choice(['pdf', 'txt', 'csv', 'svg'])}", c.rng.randint(112, 98000)) for name in files]
    lines = [f"$ cd {folder}", "$ ls -l", f"total {c.rng.randint(20, 900)}"]
    lines += [
        f"-rw-r--r-- 1 oakes mill {size:>6} {c.rng.choice(['Feb', 'Apr', 'Oct'])} {c.rng.randint(1, 28):>2} {name}"
        for name, size in rows
    ]
    lines += [f"$ wc -l {rows[0][0]}", f"{c.rng.randint(20, 900)} {rows[0][0]}", "$"]
    one = c.rng.randrange(1, len(rows))
    big = max(rows, key=lambda row: row[1])
    asks = [
        ask("terminal.size", str(rows[one][1]), file=rows[one][0]),
        ask("terminal.command", f"cd {folder}", order=("first of all", "맨 먼저")),
        ask("highest", big[0], items=("files", "파일"), measure=("size", "크기")),
        ask("terminal.command", f"wc -l {rows[0][0]}", order=("last", "맨 나중에")),
        ask("count", str(len(rows)), things=("files in the listing", "목록에 나온 파일")),
    ]
    return _terminal(c, lines, asks)


def failure(c: Canvas) -> Drawn:
    word = c.rng.choice(_WORDS)
    command, message, words = c.rng.choice(_FAILURES)
    command, message = command.format(f=word), message.format(f=word)
    note = c.say("Tide report ready in ", "조수 보고서 준비, ") + f"{c.rng.randint(2, 90)} s"
    seats = c.rng.randint(30, 900)
    lines = [
        f"$ ferry status --pier {c.rng.randint(2, 9)}",
        note,
        f"seats: {seats}",
        f"$ {command}",
        message,
        "$ echo $?",
        "1",
        "$",
    ]
    asks = [
        ask("terminal.error", message),
        ask("error", words),
        ask("terminal.command", command, order=("just before the error", "오류 바로 앞에")),
        ask("value", str(seats), key="seats"),
        ask("terminal.command", "echo $?", order=("last", "맨 나중에")),
    ]
    return _terminal(c, lines, asks)


def trace(c: Canvas) -> Drawn:
    word, other = c.rng.sample(_WORDS, 2)
    message, words = c.rng.choice(_TRACES)
    message = message.format(f=word)
    first, second = c.rng.randint(4, 60), c.rng.randint(61, 300)
    lines = [
        f"$ python {other}.py --pier {c.rng.randint(2, 9)}",
        c.say("Reading the tide table", "조수표를 읽는 중"),
        "Traceback (most recent call last):",
        f'  File "{other}.py", line {first}, in <module>',
        f"    sail({word}_list)",
        f'  File "{other}_core.py", line {second}, in sail',
        f"    return weigh({word})",
        message,
        "$",
    ]
    asks = [
        ask("terminal.error", message),
        ask("terminal.place", str(second), file=f"{other}_core.py"),
        ask("error", words),
        ask("terminal.place", str(first), file=f"{other}.py"),
        ask("terminal.command", lines[0][2:], order=("at the top", "맨 위에서")),
    ]
    return _terminal(c, lines, asks)


def _terminal(c: Canvas, lines: list[str], asks: list) -> Drawn:
    size = max(11, min(15, c.look.size))
    paper, ink = c.rng.choice(
        [("#101418", "#d6dde4"), ("#1b1030", "#e9e3f5"), ("#fdf8ec", "#3a3226"), ("#0b2020", "#bfe8d8")]
    )
    rows = "".join(f'<div style="white-space:pre;height:1.5em">{escape(line)}</div>' for line in lines)
    body = (
        f'<div style="background:{paper};color:{ink};font:{size}px {c.look.mono};padding:14px;'
        f'min-height:100vh;box-sizing:border-box">{rows}</div>'
    )
    return Drawn(body, asks, 820, 60 + round(1.5 * size * len(lines)), lines[0][2:], ["uptime", "exit signal"])


def _ascii_stems() -> list[str]:
    from ..words import WORDS

    return WORDS["en"].stems


TEMPLATES = [listing, failure, trace]
