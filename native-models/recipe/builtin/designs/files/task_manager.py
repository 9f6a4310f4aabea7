"""A task manager: processes with their share of the processor and the memory, one of them selected, sums above or below."""

import random

from ..design import Ask, At, BoxOf, CannotTell, Count, Design, YesNo
from ..dialogs.parts import button, ink_on, page, random_theme, shade
from ..dialogs.words import program
from ..terminals.parts import ask, mark, unknown

_SERVICES = "indexer audiod fontcache printspool netwatch thumbnailer powerd clockd clipboard updater bluetoothd wallpaperd keyring scannerd desktop-shell launcher cloudsync mailcheck antivirus tracker compositor crashreport".split()
_USERS = "root system anna minho local guest print audio hana jonas".split()
_HEADS = {"name": ("Process|Name|Application|Task", "프로세스|이름|앱|작업"), "cpu": ("CPU|CPU %|Processor", "CPU|프로세서"), "memory": ("Memory|RAM|Mem", "메모리"), "disk": ("Disk|Disk I/O", "디스크"), "pid": ("PID|ID", "PID"), "user": ("User|Account", "사용자|계정"), "state": ("Status|State", "상태")}
_STATES, _STATES_KO = ["Running", "Sleeping", "Suspended", "Not responding", "Idle"], ["실행 중", "대기", "일시 중단", "응답 없음", "유휴"]


def build(rng: random.Random, korean: bool) -> Design:
    theme = random_theme(rng, korean, 12, 16)
    count = rng.randint(4, 10)
    names: list[str] = []
    while len(names) < count:
        name = program(rng, korean) if rng.random() < 0.55 else rng.choice(_SERVICES)
        if not any(name in other or other in name for other in names):
            names.append(name)
    columns = ["name", "cpu", "memory", *rng.sample(["disk", "pid", "user", "state"], rng.randint(0, 3))]
    heads = {c: rng.choice(_HEADS[c][korean].split("|")) for c in columns}
    cpu, memory = [n / 10 for n in rng.sample(range(1, 700), count)], rng.sample(range(3, 2900), count)
    order = rng.choice(["cpu", "memory", "none"])
    if order == "cpu":
        cpu.sort(reverse=True)
    elif order == "memory":
        memory.sort(reverse=True)
    pids = rng.sample(range(101, 32000), count)
    cells = [{"cpu": f"{cpu[i]:.1f}%", "memory": f"{memory[i]:,} MB", "disk": f"{rng.randint(0, 90) / 10:.1f} MB/s", "pid": str(pids[i]), "user": rng.choice(_USERS), "state": rng.choice(_STATES_KO if korean else _STATES)} for i in range(count)]
    chosen = rng.randrange(count) if rng.random() < 0.7 else -1
    paint = shade(rng, rng.choice(["blue", "blue", "green", "purple", "grey"]))
    pad, line = rng.randint(3, 8), rng.choice(["0", "1px solid #8883"])
    cell = f"padding:{pad}px 11px;border-bottom:{line};white-space:nowrap;"
    table = "<tr>" + "".join(f'<th style="{cell}text-align:{"left" if c in ("name", "user", "state") else "right"};color:{theme.look.muted};font-weight:600">{heads[c]}{" ▾" if c == order else ""}</th>' for c in columns) + "</tr>"
    for i, name in enumerate(names):
        table += f'<tr style="{f"background:{paint};color:{ink_on(paint)}" if i == chosen else ""}">' + "".join(
            f'<td style="{cell}text-align:{"left" if c in ("name", "user", "state") else "right"}">'
            + (mark(name, id=f"process{i}", counted="rows") if c == "name" else mark(cells[i][c], id=f"{c}{i}", row=name, column=heads[c], **({"rank": c, "amount": str({"cpu": cpu, "memory": memory}[c][i]), "named": f"process{i}", "heading": heads[c]} if c in ("cpu", "memory") else {})))
            + "</td>"
            for c in columns
        ) + "</tr>"
    title = rng.choice(["작업 관리자", "시스템 감시", "활성 상태 보기", "프로세스"] if korean else ["Task Manager", "System Monitor", "Activity", "Processes", "Resource Watch"])
    busy, used, whole = f"{rng.randint(4, 99)}%", f"{rng.randint(10, 155) / 10:.1f}", rng.choice([8, 16, 32, 64])
    tabs = rng.sample(["프로세스", "성능", "시작 앱", "서비스", "사용자"] if korean else ["Processes", "Performance", "Startup", "Services", "Users", "Details"], 4)
    strip = "".join(f'<span class="n" style="padding:5px 12px;{"border-bottom:2px solid " + paint + ";font-weight:600" if t == 0 else ""}">{mark(tab, id=f"tab{t}")}</span>' for t, tab in enumerate(tabs)) if rng.random() < 0.5 else ""
    cpu_key, ram_key = ("전체 CPU", "사용한 메모리") if korean else (rng.choice(["CPU load", "Total CPU", "Processor use"]), rng.choice(["Memory in use", "RAM used", "Used memory"]))
    sums = f'<div class="f n" style="gap:26px;padding:8px 14px;background:{theme.look.panel}"><span>{mark(cpu_key, key="busy")} {mark(busy, "font-weight:700", id="busy", value="busy")}</span><span>{mark(ram_key, key="used")} {mark(f"{used} / {whole} GB", "font-weight:700", id="used", value="used")}</span></div>'
    end = rng.choice(["작업 끝내기", "강제 종료", "프로세스 끝내기"] if korean else ["End task", "Kill process", "Force quit", "End now"])
    foot = f'<div class="f" style="justify-content:flex-end;padding:10px 14px;border-top:{theme.border}">{button(rng, theme, end, "end", rng.choice([None, "red", "blue"]))}</div>' if rng.random() < 0.6 else ""
    above = rng.random() < 0.5
    body = f'<div class="n" style="padding:8px 14px;background:{theme.look.panel};border-bottom:{theme.border}">{mark(title, "font-weight:700", id="title", title=True)}</div><div class="f">{strip}</div>{sums if above else ""}<table style="border-collapse:collapse;width:100%">{table}</table>{"" if above else sums}{foot}'
    i, j = rng.randrange(count), rng.randrange(count - 1)
    absent = next(n for n in iter(lambda: program(rng, korean), "") if not any(n in other or other in n for other in names))
    asked = rng.choice([names[i], absent])
    by = lambda values, best: values.index(best(values))  # noqa: E731
    questions = {
        "cpu": ("how much [processor|CPU] does {p} [eat|use|take up]?|CPU share of {p}?|{p} keeps the processor how busy?|processor percentage beside {p}?|what load comes from {p}?|{p}: CPU?|how hard does {p} work the processor?|[read|check] the CPU figure of {p}", "{p}~은 CPU를 얼마나 써?|{p} CPU 사용률?|{p}~이 프로세서를 얼마나 차지해?|{p} 프로세서 점유율 알려 줘|{p} CPU는 몇 퍼센트인가요?|{p}~이 주는 부하는?|{p} CPU 수치 읽어 줘|{p} 때문에 CPU가 얼마나 돌아?"),
        "memory": ("how much [memory|RAM] does {p} [occupy|hold|need|hog]?|memory footprint of {p}?|{p} takes how many megabytes?|RAM taken by {p}?|{p}: memory?|how greedy for memory is {p}?|what does {p} use up in RAM?|megabytes beside {p}?", "{p}~은 메모리를 얼마나 먹어?|{p} 메모리 사용량?|{p}~이 차지한 램?|{p} 몇 메가바이트 써?|{p}의 메모리 점유 알려 줘|{p} 램은 얼마예요?|{p} 메모리 수치 좀|{p}~은 메모리 얼마지?"),
        "disk": ("how much does {p} read and write?|disk traffic of {p}?|what does {p} do to the disk, in MB/s?|{p}'s disk rate?|disk use beside {p}?|{p} loads the drive how much?|drive activity of {p}?|disk column for {p}?", "{p} 디스크 사용량?|{p}~은 디스크를 얼마나 써?|{p}의 디스크 속도 알려 줘|{p} 읽고 쓰는 양?|{p} 디스크 칸 값은?|{p} 드라이브 사용률이 얼마예요?|{p} 디스크 활동?|{p} 디스크는?"),
        "pid": ("which process number has {p}?|PID of {p}?|to kill {p}, which id do i type?|{p} runs under what id?|number of the process {p}?|process id for {p}, please|the id beside {p}?|{p}: pid?", "{p} 프로세스 번호?|{p} PID가 뭐야?|{p} 아이디 번호 알려 줘|{p}~은 몇 번 프로세스예요?|{p} 종료하려면 어떤 번호를 써?|{p} 옆의 번호?|{p}의 pid?|{p} 식별 번호는?"),
        "user": ("[which|what] [account|user] runs {p}?|{p} belongs to which account?|who started {p}?|owner of the process {p}?|under whose name does {p} run?|{p}: user?|account beside {p}?|whose is {p}?", "{p}~은 누가 실행했어?|{p} 사용자?|{p} 소유 계정 알려 줘|{p}~은 어느 계정으로 돌아?|{p} 프로세스 주인이 누구예요?|{p} 계정 칸?|{p}~은 누구 거야?|{p} 실행한 계정은?"),
        "state": ("what is {p} doing: [running or what|which state]?|state of {p}?|has {p} hung - what does the list say?|{p} is in which condition?|status of the process {p}?|how is {p}, by the table?|{p}: running, sleeping or other?|what's up with {p}?", "{p} 상태?|{p}~은 실행 중이야, 뭐야?|{p}~이 멈췄어? 뭐라고 나와?|{p} 상태 칸 읽어 줘|{p}~은 어떤 상태인가요?|{p} 프로세스는 어때?|{p} 지금 어떻게 돼 있지?|{p} 상태 알려 줘"),
    }
    asks: list[Ask] = [ask(f"process-{c}" if c in columns else "cannot-tell", *questions[c], At(f"{c}{i}") if c in columns else CannotTell(), p=names[i]) for c in questions if c in columns or rng.random() < 0.4]
    asks += [
        ask("most-cpu", "[which|what] (program |process )[works the processor hardest|hogs the CPU|is busiest]?|biggest CPU consumer?|what makes the fan spin, by CPU?|top process by processor load?|the CPU is mostly eaten by what?|who is to blame for the load?|heaviest on the processor?|what should i quit to free the CPU?", "CPU를 가장 많이 쓰는 건?|어떤 프로세스가 제일 바빠?|프로세서를 잡아먹는 프로그램은?|CPU 1위가 뭐예요?|부하가 가장 큰 프로세스 알려 줘|뭘 꺼야 CPU가 한가해져?|CPU 점유 최고는?|팬이 도는 게 뭐 때문이야?", At(f"process{by(cpu, max)}")),
        ask("most-memory", "[which|what] (program |process )[fills|hogs|eats] the most memory?|biggest memory user?|top RAM consumer?|what sits on most of the RAM?|greediest for memory?|to free memory, what should be closed first?|the largest memory footprint belongs to what?|most megabytes go to which process?", "메모리를 제일 많이 먹는 프로그램?|램을 가장 차지하는 건 뭐야?|메모리 1위 프로세스?|메모리 비우려면 뭘 닫아야 해?|메모리 점유가 가장 큰 이름 알려 줘|램 도둑이 뭐예요?|메가바이트가 가장 큰 건?|메모리 최다 사용은?", At(f"process{by(memory, max)}")),
        ask("least-memory", "which process is the lightest on memory?|smallest memory user?|least RAM goes to what?|the tiniest footprint?|who needs hardly any memory?|lowest memory figure belongs to?|most modest in RAM?|which one uses the fewest megabytes?", "메모리를 가장 적게 쓰는 건?|램 사용이 제일 작은 프로세스?|메모리 최소는 뭐야?|제일 가벼운 프로그램 알려 줘|메모리를 거의 안 쓰는 건 뭔가요?|메가바이트가 가장 작은 이름?|램 적게 먹는 것?|메모리 꼴찌는?", At(f"process{by(memory, min)}")),
        ask("least-cpu", "which one hardly touches the processor?|lowest CPU share?|the laziest process?|least busy of them?|smallest percentage belongs to which process?|what uses the least CPU?|processor use is lowest for which?|bottom of the ranking by CPU?", "CPU를 가장 적게 쓰는 건?|제일 한가한 프로세스?|CPU 점유가 최소인 이름?|프로세서를 거의 안 쓰는 게 뭐야?|CPU 꼴찌 알려 줘|가장 낮은 퍼센트는 무엇인가요?|부하가 제일 작은 건?|CPU 사용 최저?", At(f"process{by(cpu, min)}")),
        ask("total-cpu", "how [busy|loaded] is the [machine|computer|processor] overall?|CPU load in total?|total processor use?|all processes together keep the CPU how busy?|the overall CPU figure?|load of the whole system?|sum for the processor?|is the computer busy - what percentage?", "컴퓨터 전체가 얼마나 바빠?|총 CPU 사용률?|전체 프로세서 부하 알려 줘|CPU 합계는?|시스템 부하가 몇 퍼센트예요?|전체 CPU가 얼마야?|모두 합한 CPU?|프로세서 전체 수치는?", At("busy")),
        ask("total-memory", "how much memory is taken altogether?|used and total RAM?|how full is the memory?|overall memory figure?|what's the state of the RAM, used of total?|gigabytes in use?|memory in use over all?|RAM sum?", "메모리가 전체 중 얼마나 찼어?|총 램 사용량?|쓴 메모리와 전체 메모리?|메모리 합계 알려 줘|램이 얼마나 사용 중인가요?|몇 기가 쓰고 있어?|전체 메모리 수치?|메모리 얼마나 남기고 썼어, 표시된 대로?", At("used")),
        ask("count-processes", "how many processes are listed?|number of tasks shown?|count the programs in the list|processes: how many?|how much is running, in entries?|rows of the process list?|tasks in view?|how many things run at once?", "프로세스 몇 개야?|실행 중인 작업 수?|목록의 프로그램 개수 세어 줘|프로세스는 모두 몇 개인가요?|몇 개가 돌고 있어?|보이는 작업 수는?|프로그램 몇 개 나와?|프로세스 수 알려 줘", Count("rows")),
        ask("is-running", "is {p} [running|active|alive]?|do you see {p} in the list?|has {p} been started?|does {p} show up among the tasks?|{p}: is it on?|any sign of {p}?|is there a process {p}?|check whether {p} runs", "{p}~이 돌고 있어?|{p} 실행됐어?|목록에 {p} 보여?|{p} 프로세스 있나요?|{p} 켜져 있지?|{p}~도 떠 있어?|{p} 있는지 봐 줘|{p} 실행 중이야?", YesNo(asked in names), p=asked),
        ask("process-below", "what is [listed|shown] right below {p}?|next process after {p}?|under {p} stands which one?|going down, what follows {p}?|the row beneath {p} is which program?|{p} is followed by what?|one line lower than {p}?|which process comes after {p}?", "{p} 바로 아래 프로세스?|{p} 다음 줄은 뭐야?|{p} 밑에 있는 프로그램 알려 줘|{p} 다음에 나오는 건 무엇인가요?|{p} 한 칸 아래?|{p} 뒤에 오는 이름?|{p} 아래 행은?|{p} 밑에 뭐가 있지?", At(f"process{j + 1}"), p=names[j]),
        ask("window-title", "which tool is this?|name of the monitoring window?|title of this tool?|what is the program with the process list called?|heading at the top?|the window is named how?|what does it call itself?|read the top line", "무슨 도구야?|창 이름?|이 프로그램은 뭐라고 해?|맨 위 제목 알려 줘|프로세스 목록이 뜬 창의 제목은 뭔가요?|도구 이름 읽어 줘|제목 줄?|위에 뭐라고 적혔어?", At("title")),
        ask("where-is-process", "where in the list is {p}?|mark {p}|coordinates for {p}?|point out {p} to me|box around {p}?|find the row name {p}|on which spot stands {p}?|show me {p}", "{p}~은 목록 어디 있어? 좌표로|{p}에 상자 쳐 줘|{p} 위치?|{p} 짚어 줘|{p} 자리 표시해 줘|{p} 이름이 있는 곳은?|{p} 찾아 줘, 좌표로|{p} 네모로 표시", BoxOf(f"process{i}"), p=names[i]),
        unknown("how much memory does {p} use?|CPU of {p}?|{p} takes what share of the processor?|how heavy is {p}?|RAM for {p}?|what load does {p} cause?|megabytes of {p}, please", "{p} 메모리?|{p} CPU?|{p}~은 얼마나 무거워?|{p} 사용량 알려 줘|{p} 점유율?|{p}~이 쓰는 램은?|{p} 부하가 얼마야?", p=absent),
        unknown("how hot is the processor?|since when is {p} running?|how long has the computer been on?|which graphics card is built in?|what version is {p}?|how many windows has {p} open?|where is {p} installed?|how fast does the fan turn?", "프로세서 온도?|{p}~은 언제부터 돌고 있어?|컴퓨터 켠 지 얼마나 됐어?|그래픽 카드가 뭐야?|{p} 버전?|{p} 설치 위치?|{p} 창이 몇 개 열렸어?|팬 속도는?", p=names[i]),
    ]
    if chosen >= 0:
        asks.append(ask("selected-process", "which process is [selected|highlighted|marked]?|the coloured row is about what?|what was clicked in the list?|name in the highlighted line?|which program would be ended by the button?|the chosen task?|which entry has the colored background?|what did the user pick?", "어떤 프로세스가 선택됐어?|강조된 줄의 이름?|색칠된 행은 뭐야?|고른 작업 알려 줘|선택 표시된 프로그램은 무엇인가요?|눌러 둔 프로세스?|버튼을 누르면 뭐가 끝나?|배경색이 다른 줄은?", At(f"process{chosen}")))
    if foot:
        asks.append(ask("end-button", "[which|what] button ends the [program|process]?|what do i press to stop it?|label of the button at the bottom?|caption of the button under the list?|how is the quit button worded?|read the button|what does the only button say?|the button says?", "끝내려면 무슨 버튼을 눌러?|아래 버튼 글자?|종료 버튼에 뭐라고 적혀 있어?|목록 밑의 버튼 읽어 줘|버튼 이름이 뭐예요?|프로그램을 멈추는 버튼은?|단추 문구 알려 줘|하단 버튼?", At("end")))
    return Design("table", page(theme, body, "table,td,th{font:inherit}"), rng.randint(620, 900), 170 + round((count + 1) * (theme.size * theme.look.line_height + 2 * pad + 2)) + (50 if foot else 0) + rng.choice([0, 30]), asks)
