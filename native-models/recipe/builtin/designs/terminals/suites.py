"""What test runners print: pytest, Jest, cargo test, go test, JUnit; which tests failed, why, and the counts."""

import random

from ..design import Answer, At, Design, YesNo
from . import words
from .parts import Scheme, ask, mark, terminal, unknown

_SUBJECTS = "cart invoice login session upload parser router cache mailer payment refund calendar search avatar profile booking queue quota coupon shipping tax currency address webhook token locale theme archive export import".split()
_DEEDS = """rejects_empty_input|returns_total|keeps_order|handles_unicode|expires_after_an_hour|is_idempotent|rounds_half_up|ignores_case|retries_twice
closes_file|escapes_html|sorts_by_date|sends_one_mail|limits_size|accepts_korean_names|raises_on_timeout|merges_duplicates|formats_price
skips_weekends|hides_deleted|loads_defaults|validates_phone|survives_restart|trims_spaces|counts_pages|updates_stock""".replace("\n", "|").split("|")
_REASONS = """expected 200 but got 500|expected 3, received 4|AssertionError: 19.99 != 20.0|TimeoutError: no answer in 5 s|expected "ok" to equal "done"|KeyError: 'email'
TypeError: cannot read properties of null|assert 12 == 21|left: 7, right: 8|expected true to be false|ConnectionRefusedError: [Errno 111]|index out of bounds: the len is 3 but the index is 3
got nil, want error|ValueError: invalid date|expected [1, 2] to have length 3|NullPointerException|assert 'Seoul' in 'Busan'|snapshot does not match|StaleElementReferenceException|want 404, got 200""".replace("\n", "|").split("|")


def build(rng: random.Random, korean: bool) -> Design:
    s = Scheme(rng)
    runner = rng.choice(["pytest", "jest", "cargo", "go", "junit"])
    ok = f"color:{s.green}"
    bad = f"color:{s.red}"
    total, failures = rng.randint(3, 8), rng.choice([0, 1, 1, 1, 2, 2, 3])
    names, seen = [], set()
    while len(names) < total:
        name = f"{rng.choice(_SUBJECTS)}_{rng.choice(_DEEDS)}"
        if name not in seen:
            seen.add(name)
            names.append(name)
    failing = sorted(rng.sample(range(total), failures))
    reasons = dict(zip(failing, rng.sample(_REASONS, failures), strict=True))
    extra = rng.choice([0, 0, rng.randint(10, 300)])  # passed before what is seen
    passed, skipped = total - failures + extra, rng.choice([0, 0, rng.randint(1, 9)])
    seconds = f"{rng.randint(0, 95)}.{rng.randint(1, 99):02}"
    file = {"pytest": f"tests/test_{rng.choice(_SUBJECTS)}.py", "jest": f"src/{rng.choice(_SUBJECTS)}.test.{rng.choice(['ts', 'js', 'tsx'])}", "cargo": f"src/{rng.choice(_SUBJECTS)}.rs", "go": f"{rng.choice(_SUBJECTS)}_test.go", "junit": f"{rng.choice(_SUBJECTS).title()}Test.java"}[runner]
    at_lines = {i: str(n) for i, n in zip(failing, rng.sample(range(9, 400), failures), strict=True)}
    shown = names if runner != "junit" else [w.split("_")[0] + "".join(p.title() for p in w.split("_")[1:]) for w in names]
    command = {"pytest": rng.choice(["pytest -v", f"pytest {file} -v", "python -m pytest -v"]), "jest": rng.choice(["npm test", "npx jest", "yarn test"]), "cargo": rng.choice(["cargo test", "cargo test --lib"]), "go": rng.choice(["go test ./...", "go test -v ."]), "junit": rng.choice(["mvn test", "./gradlew test"])}[runner]
    lines = [rng.choice(["$ ", f"{rng.choice(words.USERS)}@{rng.choice(words.HOSTS)}:~/{rng.choice(words.PROJECTS)}$ ", "❯ "]) + mark(command, id="command", command=True)]
    heads = {"pytest": [mark("=" * 12 + " test session starts " + "=" * 12), f"collected {total + extra + skipped} items", ""], "jest": [mark(" FAIL " if failures else " PASS ", f"background:{s.red if failures else s.green};color:{s.paper}") + " " + file], "cargo": [f"running {total + extra + skipped} tests"], "go": [f"=== RUN   {rng.choice(_SUBJECTS)}"], "junit": [f"Running {file[:-5]}"]}
    lines += heads[runner]
    for i, name in enumerate(shown):
        n = mark(name if runner != "jest" else name.replace("_", " "), id=f"n{i}")
        is_bad = i in reasons
        word = {"pytest": ("FAILED", "PASSED"), "cargo": ("FAILED", "ok"), "junit": ("FAILURE", "OK")}.get(runner, ("", ""))
        result = mark(word[0 if is_bad else 1], bad if is_bad else ok) if word[0] else ""
        lines.append({
            "pytest": f"{file}::test_{n} {result}", "jest": "  " + mark("✕" if is_bad else "✓", bad if is_bad else ok) + f" {n} ({rng.randint(1, 400)} ms)", "cargo": f"test tests::{n} ... {result}",
            "go": "--- " + mark("FAIL" if is_bad else "PASS", bad if is_bad else ok) + f": {n} ({rng.randint(0, 3)}.{rng.randint(10, 99)}s)", "junit": f"  {n}() {result}",
        }[runner])
    lines.append("")
    for i in failing:
        where = mark(file, id=f"f{i}", file=True) if i == failing[0] else file
        lines.append((mark(f"____ {shown[i]} ____", bad) if runner == "pytest" else mark(f"● {shown[i]}".replace("_", " ") if runner == "jest" else f"---- {shown[i]} ----", bad)))
        lines.append("  " + mark(reasons[i], bad, id=f"r{i}", error=True))
        lines.append("  " + rng.choice(["at ", "--> ", ""]) + where + ":" + mark(at_lines[i], id=f"l{i}", line=True))
    p, f, k, t = mark(str(passed), id="passed"), mark(str(failures), id="failed"), mark(str(skipped), id="skipped"), mark(f"{seconds}s" if runner != "junit" else f"{seconds} s", id="time")
    summary = {
        "pytest": "==== " + (f"{wrap_ink(f + ' failed', bad)}, " if failures else "") + f"{wrap_ink(p + ' passed', ok)}" + (f", {k} skipped" if skipped else "") + f" in {t} ====",
        "jest": "Tests:  " + (f"{wrap_ink(f + ' failed', bad)}, " if failures else "") + (f"{k} skipped, " if skipped else "") + f"{wrap_ink(p + ' passed', ok)}, {mark(str(passed + failures + skipped), id='total')} total",
        "cargo": f"test result: {mark('FAILED', bad) if failures else mark('ok', ok)}. {p} passed; {f} failed; {k} ignored; finished in {t}",
        "go": (mark("FAIL", bad) if failures else mark("ok", ok)) + f"  example.org/{rng.choice(words.PROJECTS)}  {t}",
        "junit": f"Tests run: {mark(str(passed + failures + skipped), id='total')}, Failures: {f}, Errors: 0, Skipped: {k}, Time elapsed: {t}",
    }[runner]
    lines.append(summary)
    if runner == "jest":
        lines.append(f"Time:   {t}")
    exit_code = None
    if rng.random() < 0.5:
        exit_code = (101 if runner == "cargo" else 1) if failures else 0
        lines.append(rng.choice(["Process finished with exit code ", "exit status ", "Command exited with code "]) + mark(str(exit_code), id="exit", exit=True))
    some = rng.randrange(total)
    said = shown[some].replace("_", " ") if runner == "jest" else shown[some]
    asks = [
        ask("test-time", "how long did the tests [take|run]?|duration of the test run?|in what time [were they|was it] through?|how many seconds did the suite need?|run time of the tests?|the whole thing was over after how long?|time it took to test everything?",
            "테스트하는 데 얼마나 걸렸어?|테스트 시간?|몇 초 만에 끝났나요?|테스트 실행 시간 알려 줘|전체 테스트 소요 시간은?|시험이 얼마 동안 돌았어?", At("time")),
        ask("test-command", "which command started the tests?|how were the tests [started|launched|invoked]?|what was typed to run [the suite|the tests]?|the command at the top?", "테스트를 어떤 명령으로 돌렸어?|테스트 명령어?|무엇을 쳐서 테스트를 시작했나요?|맨 위 명령 알려 줘", At("command")),
        ask("test-passes", "did {name} pass?|was {name} successful?|is {name} green?|{name}: passed?|does the test {name} work?", "{name} 통과했어?|{name} 성공이야?|{name} 테스트 잘 됐나요?|{name}~은 합격인가요?", YesNo(some not in reasons), name=said),
        ask("all-passed", "did all tests [pass|succeed]?|is everything green?|are the tests fine?|no failures?|can i merge, did every test go through?", "테스트 모두 통과했어?|전부 성공이야?|실패한 테스트 없어?|다 초록불인가요?|모든 테스트가 잘 됐어?", YesNo(not failures)),
        unknown("who wrote the tests?|what is the code coverage?|how much [memory|RAM] did the tests use?|on which operating system was this run?|what does the function {name} return?|which test was added most recently?", "테스트를 누가 작성했어?|코드 커버리지는 몇 퍼센트야?|테스트가 메모리를 얼마나 썼어?|어느 운영 체제에서 돌렸나요?|가장 최근에 추가된 테스트는?", name=said),
        unknown("which reviewer approved this?|what is the e-mail of the author?|how long did the tests take yesterday?|what was the result of the previous run?", "어제는 테스트가 얼마나 걸렸어?|지난번 결과는 어땠어?|승인한 사람은 누구야?|작성자 이메일 알려 줘"),
    ]
    if runner != "go":
        asks += [ask("tests-passed", "how many tests passed?|number of [passed|successful|passing] tests?|[count|tell me] the passes|how many [are|were] green?|passed: how many?|how many succeeded?", "몇 개 통과했어?|통과한 테스트 수?|성공한 테스트는 몇 개야?|몇 개가 합격했나요?|패스한 개수 알려 줘", At("passed"))] if runner != "junit" else []
        if failures or runner in ("cargo", "junit"):
            asks.append(ask("tests-failed", "how many tests failed?|number of [failures|failed tests|broken tests]?|how many [are|were] red?|count of failing tests?|failed: how many?|how many did not pass?|how many tests went wrong?", "몇 개 실패했어?|실패한 테스트 수?|깨진 테스트가 몇 개야?|통과하지 못한 건 몇 개인가요?|실패 개수 알려 줘|빨간 건 몇 개?", At("failed")))
        if skipped or runner in ("cargo", "junit"):
            asks.append(ask("tests-skipped", "how many tests were [skipped|ignored|left out]?|number of skipped tests?|how many did not run?|skipped ones, how many?", "건너뛴 테스트 수?|몇 개를 건너뛰었어?|무시된 테스트는 몇 개인가요?|실행하지 않은 테스트 개수?", At("skipped")))
    if runner in ("jest", "junit"):
        asks.append(ask("tests-total", "how many tests [are there|were run] in [all|total]?|total number of tests?|all tests together, how many?|how large is the suite?", "테스트가 모두 몇 개야?|전체 테스트 수?|총 몇 개를 돌렸나요?|테스트 총개수 알려 줘", At("total")))
    if failures == 1:
        i = failing[0]
        asks += [
            ask("failed-test", "which test failed?|[name|what is] the failing test?|which test is [red|broken]?|what did not pass?|one test is broken, which one?|the name of the unsuccessful test?", "어떤 테스트가 실패했어?|실패한 테스트 이름?|깨진 테스트가 뭐야?|통과 못 한 테스트 알려 줘|빨간 테스트는 어느 것인가요?", At(f"n{i}")),
            ask("failure-line", "on which line did the test fail?|line number of the failure?|where in the file is the failed check?|at what line does it break?|in {file}, which line?", "몇 번째 줄에서 실패했어?|실패한 줄 번호?|{file} 몇 행에서 깨졌나요?|어느 줄이 문제야?", At(f"l{i}"), file=file),
            ask("failure-reason", "why did the test fail?|what was the reason of the failure?|the failure message?|what went wrong in the failed test?|what does the assertion say?|error of the failing test?", "테스트가 왜 실패했어?|실패 이유?|실패 메시지 읽어 줘|무엇 때문에 깨졌나요?|실패 원인 알려 줘", At(f"r{i}")),
        ]
    if failures > 1:
        i = rng.choice(failing)
        each: list[Answer] = []
        for j in failing:
            each += [At(f"n{j}"), ", "]
        asks += [
            ask("failed-tests", "which tests failed?|[name|list] [all |]the failing tests|what are the names of the broken tests?|everything that did not pass, please|failed tests?", "어떤 테스트들이 실패했어?|실패한 테스트 모두 알려 줘|깨진 테스트 목록?|통과 못 한 테스트 이름들?", *each[:-1]),
            ask("failure-of", "why did {name} fail?|what went wrong in {name}?|reason for the failure of {name}?|what is the message of {name}?|{name} broke because of what?", "{name}~은 왜 실패했어?|{name} 실패 이유?|{name}에서 무슨 오류가 났나요?|{name} 메시지 읽어 줘", At(f"r{i}"), name=shown[i].replace("_", " ") if runner == "jest" else shown[i]),
        ]
    if failures:
        asks.append(ask("failure-file", "which file [are|is] the failing [tests|test] in?|in what file did it fail?|test file with the failure?|file name of the broken test?", "실패한 테스트가 어느 파일에 있어?|테스트 파일 이름?|어떤 파일에서 실패했나요?", At(f"f{failing[0]}")))
    asks.append(ask("exit-code", "[which|what] exit code did the [run|process|command] end with?|exit code?|exit status of the tests?|code that the process returned?", "종료 코드?|프로세스는 몇 번 코드로 끝났어?|exit code 알려 줘|반환된 코드가 몇이야?", At("exit")) if exit_code is not None else unknown("what exit code did it end with?|exit status?|return code of the process?", "종료 코드는?|몇 번 코드로 종료됐어?"))
    return terminal(rng, korean, lines, rng.choice(["Terminal", command, "Test Results" if not korean else "테스트 결과", rng.choice(words.PROJECTS)]), asks, s)


def wrap_ink(inner: str, style: str) -> str:
    return f'<span style="{style}">{inner}</span>'
