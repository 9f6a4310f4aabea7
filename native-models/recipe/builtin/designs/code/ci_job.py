"""A job of a build server: its number and branch, its steps with states and durations, and the last lines of the one that failed."""

import random

from ..design import Ask, At, BoxOf, Count, Design, YesNo
from ..dialogs.parts import ink_on
from ..talk.parts import KOREAN_COLOURS, Sheet, page, tone
from ..terminals import words
from ..terminals.parts import ask, mark, unknown

_STEPS = "Set up job|Check out code|Restore cache|Install dependencies|Compile|Lint|Type check|Unit tests|Integration tests|Build image|Push image|Upload artifacts|Deploy to staging|Smoke test|Publish docs|Notify team|Clean up|Run migrations|Scan licences|Measure coverage|Sign packages|Browser tests".split("|")
_STEPS_KO = "작업 준비|코드 가져오기|캐시 복원|의존성 설치|컴파일|코드 검사|형식 검사|단위 테스트|통합 테스트|이미지 만들기|이미지 올리기|결과물 보관|스테이징 배포|동작 확인|문서 게시|팀에 알림|정리|데이터 이전|라이선스 검사|커버리지 측정|패키지 서명|브라우저 테스트".split("|")
_JOBS = "build-linux test-macos release nightly e2e package windows-x64 docs-site security-scan arm64-image lint-and-test canary".split()
_STATES = {"passed": ("green", ["Passed", "Succeeded", "OK", "Success"], ["통과", "성공", "정상"]), "failed": ("red", ["Failed", "Error", "Broken"], ["실패", "오류"]), "skipped": ("grey", ["Skipped", "Not run", "Left out"], ["건너뜀", "실행 안 함"]), "running": ("blue", ["Running", "In progress"], ["실행 중", "진행 중"])}
_CAUSES = "error: cannot find module 'zlib'|AssertionError: expected 12, got 11|exit status 2|npm ERR! missing script: build|fatal: unable to access repository|undefined reference to 'main'|timed out after 30 minutes|disk quota exceeded|3 of 214 tests failed|denied: token has expired|Segmentation fault (core dumped)|ENOTFOUND registry.example.org".split("|")


def _span(seconds: int, style: int) -> str:
    return [f"{seconds // 60}m {seconds % 60}s" if seconds > 59 else f"{seconds}s", f"{seconds // 60}:{seconds % 60:02}", f"{seconds // 60:02}:{seconds % 60:02}"][style]


def build(rng: random.Random, korean: bool) -> Design:
    sheet = Sheet(rng, korean)
    count = rng.randint(4, 8)
    steps = sorted(rng.sample(range(len(_STEPS)), count))
    names = [(_STEPS_KO if korean else _STEPS)[n] for n in steps]
    outcome = rng.choice(["failed", "failed", "passed", "running"])
    broken = rng.randrange(1, count - 1) if outcome != "passed" else count
    states = ["passed"] * min(broken, count) + ([outcome] + ["skipped"] * (count - broken - 1) if broken < count else [])
    say = {state: rng.choice(said[2 if korean else 1]) for state, said in _STATES.items()}
    style = rng.randrange(3)
    seconds = rng.sample(range(2, 700), count)
    took = [_span(s, style) if states[i] != "skipped" else "–" for i, s in enumerate(seconds)]
    job, branch, commit, author, number = rng.choice(_JOBS), rng.choice(words.BRANCHES), words.commit(rng), rng.choice(words.USERS), str(rng.randint(12, 9800))
    total = _span(sum(s for i, s in enumerate(seconds) if states[i] != "skipped") + 701, style)
    subject = rng.choice(words.SUBJECTS_KO if korean and rng.random() < 0.8 else words.SUBJECTS)
    pill = rng.random() < 0.5
    rows = []
    for i, name in enumerate(names):
        colour = _STATES[states[i]][0]
        paint = tone(rng, colour)
        state = mark(say[states[i]], (f"background:{paint};color:{ink_on(paint) if colour == 'grey' else '#fff'};border-radius:10px;padding:1px 10px;" if pill else "") + f"font-size:{sheet.size - 1}px", id=f"state{i}", **({"colour": colour} if pill else {}))
        dot = "" if pill else f'<i style="width:10px;height:10px;border-radius:5px;flex:none;background:{paint}"></i>'
        rows.append(f'<div class=n data-counted="items" style="display:flex;align-items:center;gap:12px;padding:6px 14px;border-bottom:1px solid {sheet.line}">{dot}<span style="flex:1">{mark(name, id=f"step{i}")}</span>{state}<span class=m style="width:5em;text-align:right">{mark(took[i], id=f"took{i}")}</span></div>')
    cause = rng.choice(_CAUSES)
    log = f'<div style="margin:12px 14px;padding:10px 12px;background:#15181d;color:#dfe3e8;font:{sheet.size - 1}px/1.5 \'Liberation Mono\',monospace;white-space:pre"><div>$ make {job.split("-")[0]}</div><div>{mark(cause, "color:#ff8f87", id="cause", error=True)}</div></div>' if outcome == "failed" else ""
    label = {"branch": "브랜치" if korean else "Branch", "commit": "커밋" if korean else "Commit", "author": "작성자" if korean else rng.choice(["Started by", "Triggered by", "Author"]), "total": "전체 시간" if korean else rng.choice(["Duration", "Total time", "Took"])}
    facts = "".join(f"<span>{mark(label[key], f'color:{sheet.muted}', key=key)} {mark(value, id=key, value=key)}</span>" for key, value in (("branch", branch), ("commit", commit), ("author", author), ("total", total)))
    head = f'<div style="padding:12px 14px;background:{sheet.panel}"><div class=n style="font-size:1.25em;font-weight:700">{mark(job, id="job", title=True)} {mark("#" + number, f"color:{sheet.muted};font-weight:400", id="number")}</div><div class=n>{mark(subject, id="subject")}</div><div class=n style="display:flex;gap:20px;flex-wrap:wrap;margin-top:6px;font-size:{sheet.size - 1}px">{facts}</div></div>'
    i = rng.randrange(count)
    done = [k for k in range(count) if states[k] != "skipped"]
    slow, fast = max(done, key=lambda k: seconds[k]), min(done, key=lambda k: seconds[k])
    absent = rng.choice([n for n in (_STEPS_KO if korean else _STEPS) if n not in names])
    asked = rng.choice([names[i], absent])
    timed = rng.choice(done)
    asks: list[Ask] = [
        ask("step-state", "how did {s} [go|turn out|end]?|outcome of {s}?|what became of the step {s}?|{s} came out how?|[did it pass or what|which state]: {s}?|what label does {s} carry?|is {s} green or red - what does it say?|the pipeline says what about {s}?|status next to {s}?", "{s}~은 어떻게 끝났어?|{s} 결과?|{s} 단계 상태 알려 줘|{s}~은 통과했어, 아니면 뭐라고 나와?|{s} 옆에 뭐라고 표시돼?|{s} 성공 여부가 어떻게 적혀 있나요?|{s}~은 어떤 상태지?|{s} 잘됐어? 뭐라고 나와?", At(f"state{i}"), s=names[i]),
        ask("step-time", "how long did {s} [take|run|last]?|duration of {s}?|time spent on {s}?|{s} needed how much time?|how many minutes and seconds went into {s}?|the clock beside {s} shows?|run time for {s}?|what did {s} cost in time?", "{s}~은 얼마나 걸렸어?|{s} 소요 시간?|{s}에 든 시간 알려 줘|{s} 몇 초 걸렸나요?|{s} 옆에 적힌 시간?|{s} 실행 시간은?|{s} 하는 데 걸린 시간이 얼마야?|{s} 얼마 동안 돌았지?", At(f"took{timed}"), s=names[timed]),
        ask("slowest-step", "[which|what] step [took the longest|was the slowest|dragged on most]?|where does the pipeline lose most time?|the slowest stage?|biggest time eater?|what kept us waiting the most?|the longest-running step is called?|which stage should we speed up first, by its time?|most time went into what?", "가장 오래 걸린 단계?|어디서 시간이 제일 많이 들었어?|제일 느린 단계가 뭐야?|시간을 가장 잡아먹은 건 뭔가요?|최장 단계 이름 알려 줘|무엇이 제일 오래 돌았지?|제일 굼뜬 단계는?|오래 걸린 것 하나만 꼽으면?", At(f"step{slow}")),
        ask("fastest-step", "which step was over soonest?|the quickest stage?|what took the least time?|the shortest step is which?|least time went into what?|what was done in a flash?|name the speediest step|fastest of the steps?", "가장 빨리 끝난 단계?|제일 짧게 걸린 건 뭐야?|최단 단계 이름?|어느 단계가 제일 빨랐나요?|시간이 가장 적게 든 단계 알려 줘|금방 끝난 단계는?|제일 빠른 게 뭐지?|가장 짧은 단계?", At(f"step{fast}")),
        ask("job-name", "[which|what] job is this?|name of the job?|the pipeline page shows which job?|title of the build?|how is this job called?|what was run here, by name?|which build job am i looking at?|headline of the page?", "무슨 작업이야?|작업 이름?|어떤 빌드를 보고 있어?|맨 위 작업명 알려 줘|이 페이지는 무슨 잡인가요?|실행한 작업이 뭐지?|빌드 작업의 이름은?|잡 이름 읽어 줘", At("job")),
        ask("run-number", "[which|what] number has the run?|build number?|number after the job's name?|run id?|how is the run numbered?|it's run number what?|the figure with the hash sign?|quote the build number", "빌드 번호?|몇 번째 실행이야?|작업 이름 뒤의 번호?|실행 번호 알려 줘|샵 뒤에 뭐라고 적혔어?|번호가 몇이에요?|이 빌드는 몇 번이지?|런 번호?", At("number")),
        ask("run-branch", "from which branch was it built?|the run is for what branch?|branch of this build?|on which branch did it run?|what branch triggered it?|which line of development is that?|branch, please|name of the branch that was built?", "어느 브랜치를 빌드했어?|빌드한 브랜치?|이 실행의 브랜치 알려 줘|무슨 가지에서 돌린 거야?|어떤 브랜치로 실행됐나요?|브랜치가 뭐지?|브랜치 이름은?|빌드 대상 가지?", At("branch")),
        ask("run-author", "who [set it off|started it|kicked it off]?|whose commit is it?|who is behind this run?|name of the person who triggered it?|by whom was the build started?|the culprit, by user name?|who pushed this?|user who caused the run?", "누가 돌렸어?|실행한 사람?|누가 시작한 빌드야?|커밋한 사용자 이름 알려 줘|이 실행은 누구 거예요?|작업을 건 사람이 누구지?|누가 올린 거야?|빌드 주인?", At("author")),
        ask("run-commit", "[which|what] commit was built?|hash of the commit?|short hash?|the build used which revision?|revision under test?|commit id, please|the seven characters of the commit?|which state of the code is it?", "어떤 커밋을 빌드했어?|커밋 해시?|빌드한 리비전 알려 줘|해시 일곱 자리?|커밋 아이디가 뭐예요?|무슨 커밋이지?|짧은 해시 값은?|대상 커밋?", At("commit")),
        ask("run-total", "how long did the whole [run|job] take?|time overall?|total duration?|all steps together lasted how long?|the run was finished after what time?|how much time in all?|overall run time, please|what was the full length?", "전부 얼마나 걸렸어?|총 소요 시간?|작업 전체 시간 알려 줘|다 합쳐서 몇 분이야?|처음부터 끝까지 걸린 시간은요?|전체 실행 시간?|통틀어 얼마 걸렸지?|합계 시간은?", At("total")),
        ask("count-steps", "[in |]how many steps does the job have?|number of stages?|count the steps|the pipeline is made of how many steps?|steps in total?|how many stages are listed?|of how many parts does it consist?|tally of the steps?", "단계가 몇 개야?|총 몇 단계예요?|작업은 몇 단계로 돼 있어?|단계 수 세어 줘|목록의 단계 개수?|몇 단계짜리야?|단계 개수 알려 줘|모두 몇 단계지?", Count("items")),
        ask("step-there", "is {s} part of the job?|does the pipeline include {s}?|do they run {s}?|is there a step {s}?|{s}: one of the steps?|was {s} planned in this run?|has the job got a {s} stage?|does it do {s} too?", "{s} 단계가 있어?|{s}~도 하나요?|파이프라인에 {s} 들어 있어?|{s}~은 단계에 포함돼?|{s} 있나?|{s}~도 실행하게 돼 있어?|{s} 단계 있지?|{s} 하는지 봐 줘", YesNo(asked in names), s=asked),
        ask("step-after", "which step [follows|runs after|comes after] {s}?|what is done once {s} is over?|after {s} the job does what?|the step below {s}?|next stage after {s}?|{s}, and then?|{s} is followed by which step?|what's up after {s}?", "{s} 다음 단계?|{s} 끝나면 뭘 해?|{s} 아래에 나오는 단계 알려 줘|{s} 뒤에 오는 건 뭔가요?|{s} 다음으로 뭐가 실행돼?|{s} 바로 밑 단계?|{s} 이후에 뭐 하지?|{s} 다음은?", At(f"step{1 + (k := rng.randrange(count - 1))}"), s=names[k]),
        ask("where-is-step", "point to the step {s}|where is {s} on the page?|box of {s}?|coordinates of {s}?|mark {s}|find {s} on the screenshot|show the spot of {s}|frame the name {s}", "{s} 위치?|{s} 어디에 있어? 좌표로|{s}에 상자 쳐 줘|{s} 자리 짚어 줘|{s} 글자 위치 알려 줘|{s} 표시해 줘|{s} 네모로 표시|{s}~은 어디쯤?", BoxOf(f"step{i}"), s=names[i]),
        unknown("how long did {s} take?|how did {s} turn out?|state of {s}?|which step comes after {s}?|when was {s} run?|duration of {s}, please|did {s} pass and in what time?", "{s} 결과?|{s}~은 얼마나 걸렸어?|{s} 다음 단계?|{s} 상태 알려 줘|{s} 소요 시간은?|{s} 언제 실행됐어?|{s}~은 통과했어?", s=absent),
        unknown("on which machine did it run?|what does a minute of building cost?|how many artifacts were stored?|who will fix it?|when is the next run?|how much memory did the runner have?|how did the run before this one end?|which tests are flaky?", "어느 기계에서 돌았어?|빌드 비용이 얼마야?|누가 고칠 거야?|다음 실행은 언제야?|러너 메모리는 얼마야?|지난번 실행은 어떻게 끝났어?|보관된 결과물은 몇 개야?|불안정한 테스트가 뭐야?"),
    ]
    if outcome == "failed":
        asks += [
            ask("failed-step", "[which|what] step [failed|broke|tripped]?|at which stage did it go wrong?|where did the build stop?|the red step is called what?|what made the run red?|it broke in which step?|name the stage with the error|the pipeline came to grief where?|which stage is to blame?", "어느 단계에서 실패했어?|실패한 단계 이름?|빌드가 어디서 멈췄어?|빨간 단계가 뭐야?|오류 난 단계 알려 줘|문제가 된 단계는 뭔가요?|어디서 깨졌지?|작업이 무슨 단계에서 걸렸어?", At(f"step{broken}")),
            ask("failure-cause", "why did the [build|job|run] fail?|the red line in the log?|which error stopped the job?|what does the log complain about?|error text of the run?|what broke the build, literally?|the last log line reads?|[quote|copy] the error from the log|reason given in the output?", "왜 실패했어?|로그의 빨간 줄?|무슨 오류로 멈췄어?|실패 원인 그대로 읽어 줘|로그에 찍힌 에러가 뭐예요?|빌드가 깨진 이유?|출력에 나온 오류 문구 알려 줘|마지막 로그 줄은?", At("cause")),
        ]
    if outcome == "running":
        asks.append(ask("running-step", "[which|what] step is [going on|running|under way]?|what is it doing right now?|how far is the job, which step?|at what stage is it?|current step?|it is busy with what?|the job is working on which stage?|what's being executed at present?", "지금 뭘 하고 있어?|실행 중인 단계?|어느 단계까지 왔어?|현재 단계 이름 알려 줘|진행 중인 건 뭔가요?|작업이 어느 단계에 있지?|지금 도는 단계?|뭐가 돌아가고 있어?", At(f"step{broken}")))
    colour = _STATES[states[i]][0]
    asks.append(ask("state-colour", "[which|what] color marks {s}?|{s} has [a dot|a label] in which colour?|the sign of {s} is what colour?|colour beside {s}?|in what colour is the state of {s} given?|is {s} green, red, blue or grey?|{s}: colour of its mark?|shade of the marker for {s}?", "{s} 표시는 무슨 색이야?|{s} 상태 색?|{s}에 붙은 색깔 알려 줘|{s} 줄의 색은 뭔가요?|{s}~은 초록이야 빨강이야, 무슨 색이야?|{s} 표식 색상?|{s} 상태가 어떤 색으로 나와?|{s} 마크 색깔은?", colour.capitalize(), ko=[KOREAN_COLOURS[colour]], s=names[i]))
    body = f"<div>{head}{''.join(rows)}{log}</div>"
    return page(sheet, body, "", "table", rng.choice([600, 680, 760, 900]), 130 + count * int(sheet.size * 1.45 + 15) + sheet.size * 5 + rng.choice([0, 40, 120]), asks)
