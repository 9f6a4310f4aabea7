"""Something takes its time: installers, copies, updates, exports, with a bar, a percentage, what is left and which step it is at."""

import random

from ..design import Ask, At, BoxOf, Design
from ..terminals.parts import ask, mark, unknown
from .parts import KOREAN_COLOURS, buttons, page, random_theme, shade
from .words import file_name, program, stem

_WORKS = {
    "install": ("Installing {p}|{p} Setup|Setting up {p}", "{p} 설치 중|{p} 설치", "Copying program files|Unpacking archives|Creating shortcuts|Registering fonts|Writing settings|Checking requirements|Adding menu entries", "프로그램 파일 복사|압축 푸는 중|바로 가기 만들기|글꼴 등록|설정 기록|요구 사항 확인|메뉴 항목 추가"),
    "copy": ("Copying {k} files|Moving {k} files|Transfer to {d}", "파일 {k}개 복사 중|파일 {k}개 이동|{d}에 옮기는 중", "Reading the source|Writing to disk|Comparing contents|Counting files|Emptying the buffer", "원본 읽기|디스크에 쓰기|내용 비교|파일 수 세기|버퍼 비우기"),
    "update": ("System update|Updating {p}|Upgrade in progress", "시스템 업데이트|{p} 업데이트 중|업그레이드 진행", "Downloading packages|Verifying signatures|Replacing libraries|Migrating data|Restarting services|Removing old versions", "꾸러미 내려받기|서명 확인|라이브러리 교체|자료 이전|서비스 다시 시작|옛 버전 제거"),
    "export": ("Exporting {f}|Rendering {f}|Converting {f}", "{f} 내보내는 중|{f} 변환 중|{f} 렌더링", "Reading frames|Encoding sound|Compressing pictures|Embedding fonts|Writing the index|Numbering pages", "프레임 읽기|소리 변환|그림 압축|글꼴 넣기|색인 쓰기|쪽 번호 매기기"),
    "backup": ("Backing up {d}|Backup to external drive|Synchronizing {d}", "{d} 백업 중|외장 드라이브에 백업|{d} 동기화", "Scanning folders|Encrypting blocks|Sending changes|Checking for duplicates|Closing the archive", "폴더 살펴보기|블록 암호화|변경분 보내기|중복 확인|보관 파일 닫기"),
}
_LABELS = "Pause,Cancel|Stop|Hide,Abort|Run in background,Cancel|Interrupt|Halt,Details".split("|")
_LABELS_KO = "일시 정지,취소|중단|숨기기,그만두기|백그라운드에서 실행,취소|멈추기|중지,자세히".split("|")


def build(rng: random.Random, korean: bool) -> Design:
    theme = random_theme(rng, korean, 13, 17)
    titles, titles_ko, steps, steps_ko = _WORKS[rng.choice(list(_WORKS))]
    title = rng.choice((titles_ko if korean else titles).split("|")).format(p=program(rng, korean), k=rng.randint(12, 4800), d=stem(rng, korean), f=file_name(rng, korean))
    stages = (steps_ko if korean else steps).split("|")
    rng.shuffle(stages)
    stages = stages[: rng.randint(3, 5)]
    at = rng.randrange(len(stages))
    percent = rng.randint(3, 97)
    left_minutes, left_seconds = rng.randint(1, 48), rng.randint(2, 59)
    remaining = rng.choice([f"{left_minutes}분 {left_seconds}초", f"약 {left_minutes}분", f"{left_seconds}초"] if korean else [f"{left_minutes} min {left_seconds} s", f"about {left_minutes} minutes", f"{left_seconds} seconds", f"{left_minutes}:{left_seconds:02}"])
    speed = f"{rng.uniform(0.4, 90):.1f} MB/s"
    whole = rng.randint(200, 9000)
    amount = f"{whole * percent // 100} / {whole} MB" if rng.random() < 0.5 else f"{whole * percent // 100} MB of {whole} MB" if not korean else f"{whole} MB 중 {whole * percent // 100} MB"
    current = file_name(rng, korean)
    colour = rng.choice(["blue", "blue", "green", "green", "orange", "purple", "pink", "red"])
    paint, bar = shade(rng, colour), rng.choice([6, 10, 16, 22])
    pieces = {"left": rng.choice(["남은 시간", "예상 남은 시간"] if korean else ["Time left", "Remaining", "Time remaining", "Estimated"]), "speed": rng.choice(["속도", "전송 속도"] if korean else ["Speed", "Rate", "Throughput"]), "amount": rng.choice(["진행", "전송량", "처리량"] if korean else ["Progress", "Transferred", "Done"]), "current": rng.choice(["현재 파일", "처리 중"] if korean else ["Current file", "Now", "Item", "File"])}
    values = {"left": remaining, "speed": speed, "amount": amount, "current": current}
    shown = rng.sample(list(pieces), rng.randint(2, 4))
    rows = "".join(f'<div class="f n" style="gap:12px;padding:2px 0"><span class="m" style="min-width:{theme.size * 9}px">{mark(pieces[k] + (":" if rng.random() < 0.5 else ""), key=k)}</span>{mark(values[k], id=k, value=k)}</div>' for k in shown)
    mode = rng.choice(["list", "line", "count"])
    said = mark(stages[at], "font-weight:600" if mode == "list" else "", id=f"stage{at}")
    if mode == "list":
        middle = "".join(f'<div class="n f c" style="gap:9px;padding:3px 0;{"" if i <= at else f"color:{theme.look.muted}"}"><i style="width:.7em;height:.7em;border-radius:50%;border:1px solid #888;background:{paint if i < at else "transparent"}"></i>{said if i == at else mark(s, id=f"stage{i}")}</div>' for i, s in enumerate(stages))
    elif mode == "count":
        middle = f'<div class="n">{mark(f"{len(stages)}단계 중 {at + 1}단계" if korean else f"Step {at + 1} of {len(stages)}", f"color:{theme.look.muted}", id="step")}</div><div class="n">{said}</div>'
    else:
        middle = f'<div class="n">{said}…</div>'
    shown_percent = mark(f"{percent}%", id="percent")
    inside = bar == 22
    number = f'<span style="position:absolute;left:0;right:0;top:0;text-align:center;font-size:12px;line-height:{bar}px">{shown_percent}</span>' if inside and percent < 40 else ""
    track = f'<div style="position:relative;height:{bar}px;margin:10px 0;background:#8884;border-radius:{rng.choice([0, 3, bar // 2])}px;overflow:hidden"><div style="height:100%;width:{percent}%;background:{paint}"></div>{number}</div>'
    row = buttons(rng, theme, rng.choice(_LABELS_KO if korean else _LABELS).split(","), 0, False, 460, ["다시 시도", "인쇄", "보내기"] if korean else ["Retry", "Print", "Send"])
    width, dim = rng.randint(400, 560), rng.random() < 0.4
    dialog = f'<div style="position:absolute;left:{rng.randint(10, 70)}px;top:{rng.randint(10, 50)}px;width:{width}px;background:{theme.look.paper};border:{theme.border};border-radius:{min(theme.radius, 12)}px;box-shadow:0 5px 22px #0005"><div class="n" style="padding:9px {theme.pad}px;background:{theme.look.panel};border-bottom:{theme.border}">{mark(title, "font-weight:700", id="title", title=True)}</div><div style="padding:12px {theme.pad}px 16px">{middle}{track}<div class="f" style="justify-content:{rng.choice(["flex-end", "flex-start", "center"])}">{"" if number else shown_percent}</div>{rows}<div style="padding-top:12px">{row.html}</div></div></div>'
    asks: list[Ask] = [
        *row.asks,
        ask("percent", "how far has it [come|got]?|[what|which] percentage is [reached|shown]?|how much of the job is behind us, in percent?|how full is the bar?|progress in per cent?|it's at what percent?|the meter stands at what?|how much has been done by now, percentwise?|tell me the figure with the percent sign", "몇 퍼센트야?|얼마나 진행됐어?|진행률?|막대가 몇 % 찼어?|지금까지 몇 프로 됐나요?|퍼센트 숫자 알려 줘|진척이 어느 정도지?|몇 퍼센트까지 왔는지 봐 줘|완료된 비율은?", At("percent")),
        ask("stage-now", "what is it [doing|busy with|working on] [now|at the moment|]?|which [step|stage] is in progress?|current [stage|activity|operation]?|what's going on in the window?|the program is occupied with what?|at which task is it?|which phase has it reached?|describe the present step in the window's words", "지금 무슨 작업을 해?|현재 단계?|어떤 과정이 진행 중이야?|지금 하는 일 읽어 줘|무슨 단계에 와 있나요?|프로그램이 뭘 하는 중이지?|진행 중인 일은?|현재 뭐 하고 있는지 알려 줘|어느 과정까지 왔어?", At(f"stage{at}")),
        ask("progress-title", "what is being [done|carried out], says the title?|heading of the progress window?|[which|what] job does the window show?|what am i waiting for?|name of the running job?|the caption over the bar?|which task is under way, by the window title?|top of the window: what text?", "무엇을 기다리는 중이야?|진행 창 제목?|어떤 일이 돌아가고 있어, 제목으로?|창 머리 글 읽어 줘|막대 위쪽 제목은 뭔가요?|무슨 작업 창이야?|작업 이름?|창 맨 위에 뭐라고 돼 있지?", At("title")),
        ask("bar-colour", "[what|which] colour does the [progress bar|meter] have?|the filled part of the bar is [what|which] color?|bar colour?|in which colour does progress show?|tint of the filled stretch?|the moving bar - what colour?|how is the bar coloured?|the strip that fills up is which colour?", "진행 막대 색?|막대가 무슨 색으로 차고 있어?|채워진 부분은 어떤 색이야?|진행 표시 색깔 알려 줘|바 색상이 뭔가요?|차오르는 막대는 무슨 색이지?|게이지 색?|막대 색깔은?", colour.capitalize(), ko=[KOREAN_COLOURS[colour]]),
        ask("where-is-percent", "where is the percentage?|box of the percent figure?|mark the per cent value|coordinates of the percentage?|point at the number with the percent sign|find the progress figure on the picture|frame the percentage|position of the percent number?", "퍼센트 숫자 위치?|진행률 숫자에 상자 쳐 줘|퍼센트가 어디 있어? 좌표로|퍼센트 자리 짚어 줘|진행률 표시 위치 알려 줘|퍼센트에 네모|% 숫자는 어디쯤?|퍼센트 글자 찾아 줘", BoxOf("percent")),
        unknown("when was this started?|who launched it?|how much disk space is left?|will a restart be needed?|how many errors occurred so far?|which version will be there in the end?|what comes after this is done?|does it need the internet?", "언제 시작했어?|누가 실행했어?|디스크 공간은 얼마 남아?|끝나면 다시 시작해야 해?|지금까지 오류가 몇 번 났어?|설치될 버전은?|끝나고 뭘 해?|인터넷이 필요해?"),
        unknown("how many people are waiting?|at what temperature is the processor?|how big is the trash?|what is the licence key?|who made this program?|how much battery is left?|which user is signed in?|on which drive letter?", "프로세서 온도?|라이선스 키가 뭐야?|배터리는 얼마나 남았어?|누가 만든 프로그램이야?|로그인한 사용자는?|휴지통 크기?|어느 드라이브야?|고객 지원 번호?"),
    ]
    wordings = {
        "left": ("how [long|much longer] [will it take|do i have to wait|until it is done]?|time [to go|left]?|when will it be through, in time from now?|how much time is still needed?|the wait is estimated at what?|remaining time?|how soon is it ready?|what's the estimate?|can i get a coffee, how long is left?", "얼마나 더 기다려야 해?|남은 시간?|언제 끝나, 얼마 남았어?|앞으로 얼마나 걸려요?|예상 시간 읽어 줘|몇 분 더 있어야 돼?|끝날 때까지 얼마지?|잔여 시간 알려 줘"),
        "speed": ("how fast is it going?|speed?|rate of transfer?|at what rate does it run?|how many megabytes a second?|what throughput is given?|how quick is it, in MB/s?|data rate?", "속도?|얼마나 빨라?|초당 몇 MB야?|전송률 알려 줘|지금 속도가 얼마예요?|초당 얼마씩 옮겨?|빠르기는?|속도 값 읽어 줘"),
        "amount": ("how many megabytes are [through|across|done]?|what part of the total, in MB?|how much data so far, and of how much?|amount handled?|the megabytes line?|volume done?|MB counter?|how much has come over out of the total?", "몇 MB까지 됐어?|처리한 용량?|전체 중 얼마나 옮겼어?|용량 표시 읽어 줘|MB로 얼마나 진행됐나요?|지금까지의 데이터 양?|전송한 양은?|총 몇 MB 중 얼마야?"),
        "current": ("which file is it [at|on]?|the file being handled?|what file is going through right now?|name of the current [item|file]?|which document has its turn?|[busy|working] with which file?|the item it is processing?|file name shown during the work?", "지금 어떤 파일을 다뤄?|처리 중인 파일?|현재 파일 이름 알려 줘|무슨 파일 차례야?|작업 중인 파일이 뭔가요?|진행 중에 뜬 파일명?|어느 파일까지 왔지?|지금 파일은?"),
    }
    asks += [ask(f"progress-{k}", *wordings[k], At(k)) if k in shown else unknown(*wordings[k]) for k in wordings]
    if mode == "count":
        asks.append(ask("step-number", "which step of how many?|step counter?|how is the step counted?|read the line with the step number|what step number does it show?|at step what are we?|the count of steps says?|how many steps, and where are we?", "몇 단계 중 몇 단계야?|단계 표시?|지금 몇 단계예요?|단계 번호 줄 읽어 줘|단계가 어떻게 적혀 있어?|몇 번째 단계인지 그대로 알려 줘|단계 수 표시는?|현재 몇 단계지?", At("step")))
    if mode == "list" and at + 1 < len(stages):
        asks.append(ask("next-stage", "what comes [next|afterwards] in the list?|which step is up next?|after the present step, what will it do?|the following stage?|next item after the bold one?|what is still to come first?|once this is through, which step starts?|the step under the current one?", "다음 단계?|이 다음엔 뭘 해?|굵은 줄 다음 단계는?|이어서 할 일 알려 줘|다음에 올 과정이 뭔가요?|지금 것 끝나면 뭐가 시작돼?|바로 뒤 단계?|그다음은 뭐지?", At(f"stage{at + 1}")))
    back = f"<div style='position:absolute;inset:0;background:{'#0006' if dim else 'transparent'}'></div>"
    return Design("dialog", page(theme, back + dialog), width + rng.randint(90, 220), 250 + theme.size * 2 * (len(shown) + (len(stages) if mode == "list" else 2)) + 90, asks)
