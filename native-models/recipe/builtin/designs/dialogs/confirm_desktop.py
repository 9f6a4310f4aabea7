"""A desktop program's confirmation: a window with a title bar, an icon, one question and what comes of it, a row of buttons."""

import random

from ..design import Ask, At, CannotTell, Design
from . import wordings
from .parts import buttons, icon, page, random_theme, shade, span, text
from .words import clock, file_name, person, program, size, stem

# Title, question, what comes of it; labels of going on, of staying, and of a third way, if any; whether going on destroys.
# {f} a file, {p} a program, {n} a person, {d} a folder, {k} a number, {s} a size, {t} a time.
_SCENES = [
    ("Delete file|Confirm deletion|Remove item", "Delete “{f}”?|Do you really want to delete “{f}”?|“{f}” will be deleted.", "This cannot be undone.|It takes up {s}.|The file is {s} and was changed at {t}.|You will not be able to restore it.", "Delete|Delete file|Remove|Yes, delete it|Move to trash", "Cancel|Keep|Keep it|No", "", True),
    ("{p}|Save changes|Unsaved changes", "Save changes to “{f}” before closing?|“{f}” has unsaved changes.|Do you want to keep the changes made to “{f}”?", "If you don't save, changes from the last {k} minutes will be lost.|Your edits since {t} are not saved yet.|Changes are lost if you close without saving.", "Save|Save changes|Keep changes", "Cancel|Keep editing|Go back", "Don't save|Discard|Close without saving|Throw away", False),
    ("Replace file?|File already exists|Copy {f}", "A file named “{f}” already exists in {d}.|“{f}” is already there. Replace it?|The folder {d} already holds “{f}”.", "The existing file is {s}.|It was last changed at {t}.|Replacing it overwrites its contents.", "Replace|Overwrite|Replace it", "Cancel|Skip|Skip this file", "Keep both|Rename|Compare", True),
    ("Empty trash|Recycle bin", "Empty the trash?|Delete {k} items permanently?|Erase everything in the bin?", "This frees {s}.|{k} files will be gone for good.|Nothing in the bin can be brought back afterwards.", "Empty trash|Erase|Delete all|Yes", "Cancel|No|Leave it", "", True),
    ("Quit {p}|{p}|Exit", "Quit {p}?|{p} is still working. Quit anyway?|{k} downloads are in progress. Quit {p}?", "Running tasks will be stopped.|Transfers resume at the next start.|{k} windows will be closed.", "Quit|Exit|Quit anyway|Leave", "Cancel|Stay|Wait", "Minimise|Run in background", False),
    ("Shut down|Power|Restart required", "Restart the computer now?|Shut down the computer?|Your computer has to restart to finish the update.", "{p} and {k} other programs are open.|It restarts by itself at {t}.|Save your work first.", "Restart|Restart now|Shut down|Reboot", "Later|Cancel|Not now|Remind me at {t}", "Log out|Sleep", False),
    ("Uninstall {p}|Remove program", "Remove {p} from this computer?|Uninstall {p} and all its components?|Do you want to uninstall {p}?", "It uses {s} of disk space.|Your documents stay where they are.|Settings of {n} are removed as well.", "Uninstall|Remove|Yes", "Cancel|Keep|No", "Repair|Modify", True),
    ("Eject disk|Safely remove hardware", "The disk “{d}” is in use. Eject it anyway?|Eject “{d}”?|A program still uses the drive “{d}”.", "{p} has files open on it.|{k} files may be damaged.|Copying ends at about {t}.", "Eject|Eject anyway|Force eject", "Cancel|Leave connected|Wait", "Try again|Retry", False),
    ("Send message|{p}", "Send this message to {n}?|Send without a subject?|You mention an attachment but none is attached. Send anyway?", "It goes to {k} recipients.|Delivery is planned for {t}.|{n} receives a copy.", "Send|Send anyway|Send now", "Cancel|Don't send|Back", "Add file|Attach|Edit subject", False),
    ("Print|{p}", "Print all {k} pages of “{f}”?|The page does not fit the paper. Print anyway?|“{f}” is larger than the paper.", "The printer has {k} sheets left.|The job starts at {t}.|Margins will be cut off.", "Print|Print anyway|Continue", "Cancel|Stop|Abort", "Scale to fit|Preview|Shrink", False),
    ("Sign out|Log out", "Sign out of {p}?|Log {n} out?|End the session of {n}?", "You are signed in since {t}.|{k} changes are not synced yet.|Offline copies ({s}) are removed.", "Sign out|Log out|End session", "Cancel|Stay signed in|Stay", "Switch user|Lock", False),
    ("Format drive|Erase disk", "Erase all data on “{d}”?|Format “{d}” now?|The drive “{d}” must be formatted.", "{s} of data will be destroyed.|Formatting takes about {k} minutes.|{k} files are on it.", "Format|Erase|Erase disk|Start", "Cancel|Stop|Do nothing", "", True),
    ("Restore session|{p}", "{p} closed unexpectedly at {t}. Reopen your windows?|Restore the last session?|Recover “{f}”?", "{k} tabs were open.|A copy from {t} was found.|The copy is {s}.", "Restore|Reopen|Recover", "Don't restore|Start fresh|Discard", "Show details|Send report", False),
]
_SCENES_KO = [
    ("파일 삭제|삭제 확인|항목 제거", "‘{f}’ 파일을 삭제할까요?|‘{f}’ 파일을 정말 지우시겠습니까?|‘{f}’ 파일이 삭제됩니다.", "이 작업은 되돌릴 수 없습니다.|파일 크기는 {s}입니다.|{t}에 수정된 {s} 파일입니다.|삭제하면 복원할 수 없습니다.", "삭제|지우기|파일 삭제|예, 삭제합니다|휴지통으로 이동", "취소|그대로 두기|아니요|유지", "", True),
    ("{p}|변경 내용 저장|저장되지 않은 변경", "닫기 전에 ‘{f}’의 변경 내용을 저장할까요?|‘{f}’에 저장하지 않은 내용이 있습니다.|‘{f}’ 문서를 저장하시겠습니까?", "저장하지 않으면 최근 {k}분 동안의 작업이 사라집니다.|{t} 이후에 고친 내용이 아직 저장되지 않았습니다.|저장하지 않고 닫으면 변경 내용이 없어집니다.", "저장|저장하기|변경 내용 저장", "취소|계속 편집|돌아가기", "저장 안 함|버리기|저장하지 않고 닫기", False),
    ("파일 바꾸기|같은 이름의 파일|파일 복사", "{d} 폴더에 ‘{f}’ 파일이 이미 있습니다.|‘{f}’ 파일이 이미 있습니다. 바꿀까요?|같은 이름의 파일 ‘{f}’이(가) {d}에 있습니다.", "기존 파일의 크기는 {s}입니다.|마지막으로 {t}에 수정되었습니다.|바꾸면 기존 내용을 덮어씁니다.", "바꾸기|덮어쓰기|교체", "취소|건너뛰기|이 파일 건너뛰기", "둘 다 유지|이름 바꾸기|비교", True),
    ("휴지통 비우기|휴지통", "휴지통을 비울까요?|항목 {k}개를 영구적으로 삭제할까요?|휴지통에 있는 것을 모두 지우시겠습니까?", "{s}의 공간이 생깁니다.|파일 {k}개가 완전히 사라집니다.|비운 뒤에는 되살릴 수 없습니다.", "비우기|모두 삭제|영구 삭제|예", "취소|아니요|그만두기", "", True),
    ("{p} 종료|{p}|끝내기", "{p}을(를) 종료할까요?|{p}에서 작업이 진행 중입니다. 그래도 끝낼까요?|다운로드 {k}개가 진행 중입니다. 종료하시겠습니까?", "실행 중인 작업이 중단됩니다.|전송은 다음에 이어집니다.|창 {k}개가 닫힙니다.", "종료|끝내기|그래도 종료|나가기", "취소|머무르기|기다리기", "최소화|백그라운드에서 실행", False),
    ("시스템 종료|전원|다시 시작 필요", "지금 컴퓨터를 다시 시작할까요?|컴퓨터를 끄시겠습니까?|업데이트를 마치려면 다시 시작해야 합니다.", "{p} 외 {k}개 프로그램이 열려 있습니다.|{t}에 자동으로 다시 시작합니다.|먼저 작업을 저장하세요.", "다시 시작|지금 다시 시작|끄기|재부팅", "나중에|취소|지금은 안 함|{t}에 알림", "로그아웃|절전", False),
    ("{p} 제거|프로그램 제거", "이 컴퓨터에서 {p}을(를) 제거할까요?|{p}와(과) 구성 요소를 모두 제거하시겠습니까?|{p} 프로그램을 삭제하시겠습니까?", "디스크 공간 {s}을(를) 쓰고 있습니다.|문서는 그대로 남습니다.|{n} 님의 설정도 함께 지워집니다.", "제거|삭제|예", "취소|유지|아니요", "복구|변경", True),
    ("디스크 꺼내기|하드웨어 안전하게 제거", "‘{d}’ 디스크가 사용 중입니다. 그래도 꺼낼까요?|‘{d}’을(를) 꺼낼까요?|다른 프로그램이 ‘{d}’ 드라이브를 쓰고 있습니다.", "{p}에서 파일을 열어 두었습니다.|파일 {k}개가 손상될 수 있습니다.|복사는 {t}쯤 끝납니다.", "꺼내기|그래도 꺼내기|강제로 꺼내기", "취소|연결 유지|기다리기", "다시 시도|재시도", False),
    ("메시지 보내기|{p}", "{n} 님에게 이 메시지를 보낼까요?|제목 없이 보내시겠습니까?|첨부 파일이 없습니다. 그래도 보낼까요?", "받는 사람은 {k}명입니다.|{t}에 발송됩니다.|{n} 님에게 사본이 갑니다.", "보내기|그래도 보내기|지금 보내기", "취소|보내지 않기|뒤로", "파일 추가|첨부|제목 쓰기", False),
    ("인쇄|{p}", "‘{f}’ {k}쪽을 모두 인쇄할까요?|용지에 맞지 않습니다. 그래도 인쇄할까요?|‘{f}’ 문서가 용지보다 큽니다.", "프린터에 용지가 {k}장 남았습니다.|인쇄는 {t}에 시작됩니다.|여백이 잘릴 수 있습니다.", "인쇄|그래도 인쇄|계속", "취소|중지|그만", "크기 맞춤|미리 보기|축소", False),
    ("로그아웃|계정", "{p}에서 로그아웃할까요?|{n} 님, 로그아웃하시겠습니까?|{n} 님의 세션을 끝낼까요?", "{t}부터 로그인되어 있습니다.|동기화되지 않은 변경이 {k}개 있습니다.|오프라인 사본({s})이 지워집니다.", "로그아웃|세션 종료|나가기", "취소|로그인 유지|머무르기", "사용자 전환|잠금", False),
    ("드라이브 포맷|디스크 지우기", "‘{d}’의 모든 데이터를 지울까요?|지금 ‘{d}’을(를) 포맷할까요?|‘{d}’ 드라이브를 포맷해야 합니다.", "{s}의 데이터가 사라집니다.|포맷에는 약 {k}분이 걸립니다.|파일 {k}개가 들어 있습니다.", "포맷|지우기|디스크 지우기|시작", "취소|중지|아무것도 안 함", "", True),
    ("세션 복원|{p}", "{p}이(가) {t}에 예기치 않게 종료되었습니다. 창을 다시 열까요?|지난 세션을 복원할까요?|‘{f}’ 파일을 복구할까요?", "탭 {k}개가 열려 있었습니다.|{t}에 저장된 사본이 있습니다.|사본의 크기는 {s}입니다.", "복원|다시 열기|복구", "복원 안 함|새로 시작|버리기", "자세히|보고서 보내기", False),
]
_ABSENT = "Help,Apply,Retry,Print,Share,Upload,Install,Copy,Download,Reply".split(",")
_ABSENT_KO = "도움말,적용,다시 시도,공유,업로드,설치,복사,다운로드,답장,새로 고침".split(",")
_GO_ON = (
    "[which|what] [button|one] [do|should|must] i [press|click|hit|take] to [go ahead|proceed|agree|carry it out|say yes|confirm]?|i want to [go through with it|confirm|do it], [what|where] do i [press|click]?|[what|which] button [confirms|agrees|does it|carries it out|says yes]?|to [accept|agree|approve|go ahead], i press what?|[name|tell me] the button that [confirms|goes ahead].|confirm with which button?|the affirmative button?",
    "[진행|실행|동의|승인]하려면 [뭘|무엇을|어떤 버튼을] 눌러야 [해|하나요|돼]?|[그대로 진행할|확인할|그렇게 할] 건데 [어느|무슨] 버튼[이야|을 눌러]?|[동의하는|진행하는|승인하는|실행하는] 버튼(은)? [뭐야|이름이 뭐지|알려 줘]|하겠다고 하려면 [뭘 클릭해|어디를 눌러]?|긍정하는 버튼?",
)
_STAY = (
    "[which|what] [button|one] [do|should|must] i [press|click|hit] to [back out|leave everything as it is|say no|change nothing|call it off]?|i [changed my mind|don't want this|would rather not], [what|which button] do i [press|click]?|[what|which] button [dismisses it|calls it off|declines|leaves things alone]?|the way out without [doing anything|changes] is which button?|[name|tell me] the button that [declines|does nothing|keeps things as they are].|[how do i refuse|how do i get out of this]?",
    "[그만두려면|안 하려면|거절하려면|없던 일로 하려면] [뭘|무엇을|어느 버튼을] 눌러[야 해|야 하나요|]?|마음이 바뀌었는데 [무슨|어떤] 버튼을 [눌러|누르면 돼]?|[거절하는|그만두는|물러나는|아무것도 안 하는] 버튼(은)? [뭐야|이름이 뭐지|알려 줘]|[하기 싫으면|원하지 않으면] [뭘 클릭해|어디를 눌러야 해]?|부정하는 버튼?",
)
_THIRD = (
    "besides [agreeing and declining|yes and no|{go} and {stay}], what [else|other button|third choice] is there?|apart from {go} and {stay}, which button?|the third [button|option|way out]?|what other [choice|button] than {go} and {stay} do i have?|neither {go} nor {stay}: what then?",
    "{go}[~과| 버튼과] {stay} [말고|외에|이외에] [다른|또 다른] 버튼[은|이] [뭐야|뭐가 있어|무엇인가요]?|[세 번째|또 하나의|나머지] [선택지|버튼](는|은)? [뭐야|뭔가요|알려 줘]|{go}도 {stay}도 아닌 버튼?",
)
_QUESTION = (
    "what [am i asked|does it want to know|is the question|does the program ask|must i decide|is being asked]?|[read|quote] the [question|main line|main message|first sentence].|what is [at issue|this about|the window about]?|the [big|main|upper] line of text?|what does it [first |]say?|what is going to happen, says the [window|box]?",
    "[뭘|무엇을] [물어보는|묻는|결정하라는|확인하는] 거[야|지|예요]?|[질문|주된 문구|첫 문장|큰 글씨][은|이|] [뭐야|뭔가요|무엇이지]?|[질문|본문 첫 줄](을|) [읽어 줘|그대로 알려 줘]|무슨 [일로|용건으로] 뜬 창[이야|인가요]?|프로그램이 뭐라고 물어[봐|보나요|]?",
)
_DETAIL = (
    "what [comes of it|does the smaller text add|else does it say|is added below|is the small print|further information is given]?|[read|give me] the [second line|detail|explanation|smaller text].|what [consequence|detail|note] [is mentioned|stands under the question|do they mention]?|[and below|under] the question, what does it say?|the explanation[ please|?| underneath?]|what should i know before deciding?",
    "[작은 글씨|아래 설명|보충 설명|둘째 줄][은|이|에는] 뭐[야|라고 되어 있어|라고 쓰여 있나요]?|질문 [아래|밑]에 뭐라고 [적혀|쓰여] 있[어|나요]?|[설명|안내 문구|결과 설명](을|) [읽어 줘|알려 줘|좀]|[그렇게 하면|그러면] [어떻게 된대|어떻게 된다고 해]?|더 알려 주는 [내용|말]은?",
)
_WHO_ASKED = (
    "who [installed the program|owns this computer|made this program|is the maker of the software]?|[what|which] version of the program is this?|how [much does the program cost|long has the computer been on]?|which operating system [is it|does this run on]?|[when was the program installed|who wrote the program]?",
    "이 프로그램 [만든 회사|버전|가격]은?|[컴퓨터 주인이|누가 설치했는지|제조사가] [누구야|어디야|뭐야]?|어떤 운영 체제[야|인가요|에서 돌아가]?|프로그램을 [언제|누가] 설치[했어|했나요]?",
)


def build(rng: random.Random, korean: bool) -> Design:
    theme = random_theme(rng, korean)
    scene = rng.choice(_SCENES_KO if korean else _SCENES)
    facts = {
        "f": file_name(rng, korean), "p": program(rng, korean), "n": person(rng, korean), "d": stem(rng, korean), "k": str(rng.randint(2, 60)), "s": size(rng), "t": clock(rng, korean),
    }  # fmt: skip
    title, question, detail, go, stay, third = (rng.choice(part.split("|")).format(**facts) for part in scene[:6])
    labels = [go, stay] + ([third] if third and rng.random() < 0.7 else [])
    destroys = scene[6]
    width = rng.randint(340, 520)
    main = 0 if rng.random() < 0.85 else 1
    row = buttons(rng, theme, labels, main, destroys and main == 0, width, _ABSENT_KO if korean else _ABSENT)
    has_detail = rng.random() < 0.85
    heading = rng.choice(["font-weight:700", "", f"font-size:{theme.size + 2}px", "font-weight:600"])
    body = f'<div data-message data-id="question" style="{heading}">{text(question)}</div>'
    if has_detail:
        body += f'<div data-message data-id="detail" class="{rng.choice(["m", ""])}" style="margin-top:{rng.randint(4, 12)}px">{text(detail)}</div>'
    if rng.random() < 0.6:
        mark = icon(rng, rng.randint(28, 44), rng.choice(["red", "orange"]) if destroys else None)
        body = f'<div class="f" style="gap:16px">{mark}<div style="min-width:0">{body}</div></div>'
    again = ""
    if rng.random() < 0.3:
        words = rng.choice("다시 묻지 않기|이 선택 기억하기|모든 항목에 적용".split("|") if korean else "Don't ask again|Remember my choice|Do this for all items".split("|"))
        again = f'<div class="f c" style="gap:8px;margin-top:{rng.randint(10, 18)}px"><i style="width:13px;height:13px;border:{theme.border};border-radius:2px"></i><span data-id="again">{words}</span></div>'
    html = page(
        theme,
        f'<div style="position:absolute;left:50%;top:50%;transform:translate(-50%,-50%);width:{width}px;border:{theme.border};border-radius:{min(theme.radius, 10)}px;background:{theme.look.panel};overflow:hidden;'
        f'box-shadow:0 {rng.randint(0, 12)}px {rng.randint(2, 40)}px #0006">{_title_bar(rng, theme, title)}<div style="padding:{theme.pad}px">{body}{again}<div style="margin-top:{rng.randint(14, 28)}px">{row.html}</div></div></div>',
        f"body{{background:{_desktop(rng, theme)}}}",
    )
    asks = row.asks + [
        Ask("title", *wordings.TITLE, [At("title")]),
        Ask("button-to-agree", *_GO_ON, [At("button0")]),
        Ask("button-to-refuse", *_STAY, [At("button1")]),
        Ask("question", *_QUESTION, [At("question")]),
        Ask("not-there", *_WHO_ASKED, [CannotTell()]),
    ]
    if has_detail:
        asks.append(Ask("detail", *_DETAIL, [At("detail")]))
    else:
        asks.append(Ask("not-there", "who [else|of my colleagues] [agreed|was asked|saw this]?|how [long|many seconds] do i have to [decide|answer]?|what did i [answer|choose] last time?", "[지난번에|저번에] 뭐라고 [답했어|골랐어|눌렀지]?|몇 초 안에 [답해야|골라야] [해|하나요]?|다른 사람은 뭐라고 [대답했어|했나요]?", [CannotTell()]))
    if len(labels) > 2:
        asks.append(Ask("third-button", *_THIRD, [At("button2")], slots={"go": go, "stay": stay}))
    if again:
        asks.append(Ask("checkbox", "what [does the checkbox say|can i tick|is next to the box to tick|can be ticked]?|[text|label|caption] of the [checkbox|tick box]?|[read|tell me] the line with the [small square|check box].", "체크[ 상자|박스|란]에 뭐라고 [쓰여|적혀] 있[어|나요]?|체크할 수 있는 [항목|것][은|이] [뭐야|뭔가요]?|네모 칸 옆 [글자|글귀](는)?", [At("again")]))
    return Design("dialog", html, max(420, width + rng.randint(20, 300)), rng.randint(400, 640), asks)


def _title_bar(rng: random.Random, theme, title: str) -> str:
    words = span(title, 'class="n" data-title data-id="title"', rng.choice(["font-weight:700", "", f"font-size:{theme.size - 1}px"]))
    style, padding = rng.randrange(4), f"padding:{rng.randint(5, 11)}px {theme.pad if rng.random() < 0.5 else 10}px;"
    cross = f'<i style="width:11px;height:11px;background:linear-gradient(45deg,#0000 44%,{theme.look.muted} 44% 56%,#0000 56%),linear-gradient(-45deg,#0000 44%,{theme.look.muted} 44% 56%,#0000 56%)"></i>'
    if style == 0:  # three round dots at the left
        dots = "".join(f'<i style="width:12px;height:12px;border-radius:50%;background:{colour}"></i>' for colour in ("#ff5f57", "#febc2e", "#28c840"))
        return f'<div class="f c" style="{padding}gap:8px;border-bottom:1px solid #8884"><span class="f" style="gap:7px">{dots}</span><span style="flex:1;text-align:center">{words}</span></div>'
    if style == 1:  # coloured
        colour = rng.choice(["blue", "blue", "purple", "green", "brown"])
        return f'<div class="f c" style="{padding}justify-content:space-between;background:{shade(rng, colour)};color:#fff">{words}{cross if rng.random() < 0.6 else ""}</div>'
    if style == 2:
        return f'<div class="f c" style="{padding}gap:8px;background:{theme.look.paper};border-bottom:1px solid #8883">{icon(rng, 14)}{words}<span style="flex:1"></span>{cross}</div>'
    return f'<div style="{padding}text-align:{rng.choice(["left", "center"])};border-bottom:{rng.choice(["0", "1px solid #8885"])}">{words}</div>'


def _desktop(rng: random.Random, theme) -> str:
    """What lies behind the window: plain or a gradient, without text."""
    hue = rng.randrange(360)
    light = rng.randint(12, 30) if theme.dark else rng.randint(60, 92)
    return rng.choice([theme.look.paper, f"hsl({hue} 25% {light}%)", f"linear-gradient({rng.randrange(180)}deg,hsl({hue} 40% {light}%),hsl({(hue + 60) % 360} 40% {light - 8}%))"])
