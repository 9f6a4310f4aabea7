"""Errors and warnings with a code: as a box with a coloured edge, a page that failed to load, or a plain alert."""

import random

from ..design import Ask, At, CannotTell, Design, YesNo
from . import wordings
from .parts import buttons, coloured, page, random_theme, shade, text
from .words import clock, file_name, program, site

# What failed, why, what to do. {f} a file, {p} a program, {s} a site, {t} a time, {k} a number.
_ERRORS = [
    ("{p} could not be started|{p} has stopped working", "The file {f} is damaged.|A required component is missing.|It ran out of memory.", "Reinstall the program.|Restart the computer and try again.|Send the report to the makers."),
    ("Can't reach {s}|This page is not available", "The server took longer than {k} seconds to answer.|The address of the server was not found.|The connection was reset.", "Check the cable and the router.|Try again in a few minutes.|Check the spelling of the address."),
    ("Upload failed|{f} was not uploaded", "The file is larger than {k} MB.|Your storage is full.|The connection was lost at {t}.", "Choose a smaller file.|Free some space first.|Upload it once more."),
    ("Payment declined|Your card was not charged", "The bank rejected the card.|The security code does not match.|The limit of {k} payments a day is reached.", "Use another card.|Contact your bank.|Check the number and the date."),
    ("Printing failed|The printer does not respond", "Tray {k} is empty.|Paper is jammed behind the rear cover.|The cable is not plugged in.", "Load paper and press Start.|Switch the printer off and on.|Choose another printer."),
    ("Can't open {f}|Unreadable file", "The format is not supported.|It was made with a newer version of {p}.|Another user has it open.", "Update {p} first.|Ask for a copy in an older format.|Open it as read-only."),
    ("Backup incomplete|Backup stopped", "The drive was removed at {t}.|{k} files could not be read.|The target disk is nearly full.", "Connect the drive again.|Start the backup anew.|Pick another destination."),
    ("Sign-in failed|Access denied", "The password was wrong {k} times.|Your session ended at {t}.|Your role does not allow this.", "Reset the password.|Wait {k} minutes.|Ask an administrator."),
    ("Battery very low|Low power", "Only {k}% is left.|The charger delivers too little power.|The battery is too warm.", "Plug in the charger.|Save your work now.|Close programs that you don't need."),
    ("Disk almost full|Not enough space", "{k} MB are left on the system disk.|The installation needs {k} GB more.|The trash takes up most of it.", "Empty the trash.|Move videos to another drive.|Delete old downloads."),
]
_ERRORS_KO = [
    ("{p}을(를) 시작하지 못했습니다|{p}이(가) 멈췄습니다", "{f} 파일이 손상되었습니다.|필요한 구성 요소가 없습니다.|메모리가 부족합니다.", "프로그램을 다시 설치하세요.|컴퓨터를 다시 시작한 뒤 시도하세요.|제작사에 보고서를 보내 주세요."),
    ("{s}에 연결할 수 없습니다|페이지를 열 수 없습니다", "서버가 {k}초 안에 응답하지 않았습니다.|서버 주소를 찾지 못했습니다.|연결이 초기화되었습니다.", "케이블과 공유기를 확인하세요.|몇 분 뒤에 다시 시도하세요.|주소를 바르게 썼는지 확인하세요."),
    ("업로드 실패|{f}을(를) 올리지 못했습니다", "파일이 {k}MB보다 큽니다.|저장 공간이 가득 찼습니다.|{t}에 연결이 끊겼습니다.", "더 작은 파일을 고르세요.|먼저 공간을 비우세요.|한 번 더 올려 보세요."),
    ("결제가 거절되었습니다|결제 실패", "은행에서 카드를 거절했습니다.|보안 코드가 맞지 않습니다.|하루 결제 한도 {k}회를 넘었습니다.", "다른 카드를 사용하세요.|은행에 문의하세요.|번호와 유효 기간을 확인하세요."),
    ("인쇄하지 못했습니다|프린터가 응답하지 않습니다", "{k}번 용지함이 비었습니다.|뒤쪽 덮개 안에 용지가 걸렸습니다.|케이블이 꽂혀 있지 않습니다.", "용지를 넣고 시작을 누르세요.|프린터를 껐다가 켜세요.|다른 프린터를 고르세요."),
    ("{f}을(를) 열 수 없습니다|읽을 수 없는 파일", "지원하지 않는 형식입니다.|더 최신 버전의 {p}에서 만든 파일입니다.|다른 사용자가 열어 두었습니다.", "먼저 {p}을(를) 업데이트하세요.|이전 형식의 사본을 요청하세요.|읽기 전용으로 여세요."),
    ("백업이 끝나지 않았습니다|백업 중단", "{t}에 드라이브가 제거되었습니다.|파일 {k}개를 읽지 못했습니다.|대상 디스크가 거의 찼습니다.", "드라이브를 다시 연결하세요.|백업을 새로 시작하세요.|다른 위치를 고르세요."),
    ("로그인 실패|접근이 거부되었습니다", "비밀번호가 {k}번 틀렸습니다.|{t}에 세션이 끝났습니다.|권한이 없는 작업입니다.", "비밀번호를 재설정하세요.|{k}분 동안 기다리세요.|관리자에게 문의하세요."),
    ("배터리 부족|전원이 얼마 남지 않았습니다", "{k}%만 남았습니다.|충전기의 출력이 너무 낮습니다.|배터리가 너무 뜨겁습니다.", "충전기를 연결하세요.|지금 작업을 저장하세요.|쓰지 않는 프로그램을 닫으세요."),
    ("디스크가 거의 찼습니다|공간 부족", "시스템 디스크에 {k}MB가 남았습니다.|설치하려면 {k}GB가 더 필요합니다.|휴지통이 공간을 대부분 차지합니다.", "휴지통을 비우세요.|동영상을 다른 드라이브로 옮기세요.|오래된 다운로드를 지우세요."),
]
_CODE = (
    "[what|which] [error |]code [is given|is shown|do i quote to support|does it report|is it]?|(the )[error|fault|failure|reference] [code|number]?|[read|copy|write down|give me] the [code|error code|error number].|the code [of this error|to look up|to search for]?|under which [code|number] does it fail?|i need the error's [identifier|code|number].|the [cryptic|technical] [code|number] here is what?",
    "[오류|에러] [코드|번호][는|은|가|] [뭐야|뭔가요|몇 번이야|무엇이지]?|[코드|오류 코드][ 좀|를|] [읽어 줘|알려 줘|적어 줘|복사하게 불러 줘]|고객 센터에 [말할|알려 줄] [코드|번호](는)?|무슨 코드[야|가 떴어|가 나왔나요|로 실패했지]?|에러 번호[?|는|가 궁금해]|[검색할|찾아볼] 오류 코드는?",
)
_FAILED = (
    "what [went wrong|failed|is the matter|is broken|has happened|doesn't work|is the trouble]?|what [error|failure|problem] is [reported|shown|announced]?|[read|tell me] the [error|headline of the error|main error line].|[summary|headline] of the [failure|problem]?|what is it complaining about?|which misfortune does the box announce?",
    "[뭐가|무엇이] [잘못됐어|문제야|안 되는 거야|실패했나요|고장 났지]?|[어떤|무슨] [오류|문제|에러]이 [났어|생겼나요|떴어|보고됐지]?|[오류 제목|오류 문구|에러 메시지](를)? [읽어 줘|알려 줘]|무슨 일이 [생긴 거야|일어났어|있었나요]?|뭐가 안 된다는 거[야|지]?|실패한 [게|것이] 뭐야?",
)
_CAUSE = (
    "why [did it fail|did this happen|does it not work|is that|was it refused]?|[what is|what's] the [cause|reason](, according to the message)?|[cause|reason] of the [error|failure|problem]?|what [caused|led to|is behind] [it|this|the failure]?|how come[ it failed|?]|for what reason [didn't it work|was it stopped]?|[give|tell] me the line with the [reason|cause].|what does it blame?",
    "왜 [실패했어|안 되는 거야|그런 거야|이런 일이 생겼나요|거절됐지]?|[원인|이유|까닭][은|이|은 뭐래] [뭐야|무엇인가요|]?|[실패|오류]한 [이유|까닭](를|) [알려 줘|읽어 줘|뭐지]|[무엇|뭐] 때문[이야|에 안 됐어|인가요]?|[원인|이유]이 적힌 [줄|문장] [읽어 줘|은]?|어째서 안 [돼|된대]?|뭐가 문제라서 그렇대?",
)
_REMEDY = (
    "what [should i do|can i do|is advised|is suggested|does it recommend|am i told to do]?|how [do i fix|can i solve|can i get rid of|do i remedy] [it|this]?|[the |][advice|remedy|suggestion|tip|fix|way out]?|what [helps|would help], says the [box|message]?|[read|give] me the [advice|tip|suggested fix].|how does it say to [go on|solve this]?|next step?",
    "[어떻게|뭘] [해야 해|하면 돼|하래|해야 하나요|하라고 해]?|[해결|해결하는] [방법|법](은|이|) [뭐야|뭐래|알려 줘]|[조언|권하는 것|제안|대처법](은|이)? [뭐야|뭔가요|?]|어떻게 [고쳐|해결해|풀어]?|[무엇을|뭘] 하라고 [권해|나와|쓰여 있어|되어 있나요]?|다음에 할 일은?|해결책 읽어 줘",
)
_LEVEL_COLOUR = (
    "[what|which] [colour|color] is the [strip|bar|band|stripe|edge][ of the box| of the error|]?|the [colour|color] of the [edge|stripe|bar]?|the [bar|stripe] is [painted|drawn] in which [colour|color]?|is the [band|stripe] red, orange or what?",
    "[띠|줄|막대|테두리 띠][는|은|가] 무슨 [색이야|색인가요|색깔이지]?|[오류|상자]의 [띠|가장자리|줄] [색|색깔](은)? [뭐야|알려 줘|?]|색 띠[의 색은|는 어떤 색이야]?|옆 띠가 빨간색이야, 주황색이야, 무슨 색이야?",
)
_WHEN = (
    "when did [it|this|the error] [happen|occur|appear]?|at what time did it fail?|[time|timestamp] of the [error|failure]?|what time [does it give|was it]?|since when does it not work?",
    "[언제|몇 시에] [일어났어|생긴 거야|오류가 났나요|발생했지]?|[발생|오류] [시각|시간](은)? [뭐야|언제야|?]|몇 시에 실패[했어|했나요]?|오류 난 때가 언제[야|지]?",
)
_ABSENT_CODES = "0x80070005,ERR-404,E1017,503,SYS-2210,C-77,0xC0000005,NET-12,PRT-9,1603".split(",")
_CHECK_CODE = (
    "is the (error )code {code}?|does it [say|show|report] {code}?|{code}: is that the code [here|shown|on the screen]?|did it fail with {code}?|the code is {code}, [right|correct]?",
    "[오류 |]코드[가|는] {code}[~이야| 맞아|인가요]?|{code}[~이라고|] [나와|떠|쓰여 있어|되어 있나요]?|{code} 오류[야|인가요|가 맞아]?|코드가 {code}~으로 나와?",
)


def _code(rng: random.Random) -> str:
    return rng.choice([f"0x{rng.randrange(16**8):08X}", f"E{rng.randint(100, 9999)}", f"ERR-{rng.randint(100, 999)}", str(rng.randint(400, 599)), f"{rng.choice(['NET', 'SYS', 'PRT', 'IO', 'DB', 'AUTH', 'FS'])}-{rng.randint(10, 9999)}", f"ERR_{rng.choice(['TIMED_OUT', 'CONNECTION_RESET', 'NAME_NOT_RESOLVED', 'ACCESS_DENIED', 'EMPTY_RESPONSE', 'DISK_FULL', 'BAD_FORMAT'])}"])


def build(rng: random.Random, korean: bool) -> Design:
    theme = random_theme(rng, korean, 12, 17)
    facts = {"f": file_name(rng, korean), "p": program(rng, korean), "s": site(rng), "t": clock(rng, korean), "k": str(rng.randint(2, 48))}
    failed, cause, remedy = (rng.choice(part.split("|")).format(**facts) for part in rng.choice(_ERRORS_KO if korean else _ERRORS))
    code, colour = _code(rng), rng.choice(["red", "red", "orange", "yellow"])
    labelled = rng.choice("오류 코드|코드|참조 번호|에러 번호".split("|") if korean else "Error code|Code|Reference|Error|Details".split("|"))
    has_code, has_remedy, has_time = rng.random() < 0.85, rng.random() < 0.85, rng.random() < 0.4
    style, centred, background = rng.randrange(4), rng.random() < 0.25, shade(rng, colour)
    parts = [f'<div data-title data-message data-id="failed" style="font-weight:700;font-size:{theme.size + rng.randint(0, 8)}px">{text(failed)}</div>', f'<div data-message data-id="cause" style="margin-top:10px">{text(cause)}</div>']
    if has_remedy:
        parts.append(f'<div data-message data-id="remedy" style="margin-top:{rng.randint(4, 10)}px">{text(remedy)}</div>')
    if has_code:
        mono = f"font-family:{theme.look.monospace};" if rng.random() < 0.4 else ""
        line = f'<div class="f" style="gap:8px;margin-top:12px;justify-content:{"center" if centred else "flex-start"}"><span class="n m" data-key="code">{labelled}:</span><span class="n" data-value="code" data-id="code" data-error style="{mono}">{code}</span></div>'
        parts.insert(rng.choice([len(parts), len(parts), 1]), line)
    when = clock(rng, korean)
    if has_time:
        label = rng.choice(["시각", "발생 시각", "시간"]) if korean else rng.choice(["Time", "Occurred at", "At"])
        parts.append(f'<div class="f" style="gap:8px;margin-top:6px;justify-content:{"center" if centred else "flex-start"}"><span class="n m" data-key="time">{label}:</span><span class="n" data-value="time" data-id="time">{when}</span></div>')
    labels = rng.sample(("다시 시도|닫기|보고서 보내기|무시|자세히|고객 센터|설정 열기" if korean else "Try again|Close|Send report|Ignore|Details|Contact support|Open settings|Dismiss|Abort").split("|"), rng.randint(1, 3))
    width = rng.randint(360, 560)
    row = buttons(rng, theme, labels, 0, False, width, ["결제", "업로드", "설치"] if korean else ["Pay now", "Upload", "Install"])
    body = f'{"".join(parts)}<div style="margin-top:{rng.randint(16, 26)}px">{row.html}</div>'
    padding, radius = f"padding:{theme.pad}px", min(theme.radius, 10)
    strip = [f"border-left:6px solid {background};", f"border-top:6px solid {background};", f"border:2px solid {background};", f"border:{theme.border};"][style]
    html = page(theme, f'<div style="position:absolute;left:50%;top:50%;transform:translate(-50%,-50%);width:{width}px;background:{theme.look.panel};border-radius:{radius}px;box-shadow:0 4px 18px #0004;{strip}{padding};text-align:{"center" if centred else "left"}">{body}</div>')
    asks = rng.sample(row.asks, min(6, len(row.asks))) + [Ask("what-failed", *_FAILED, [At("failed")]), Ask("cause", *_CAUSE, [At("cause")]), Ask("title", *wordings.TITLE, [At("failed")])]
    asks.append(Ask("remedy" if has_remedy else "not-there", *_REMEDY, [At("remedy")] if has_remedy else [CannotTell()]))
    asks.append(Ask("error-code" if has_code else "not-there", *_CODE, [At("code")] if has_code else [CannotTell()]))
    if facts["t"] not in cause:
        asks.append(Ask("time-of-error" if has_time else "not-there", *_WHEN, [At("time")] if has_time else [CannotTell()]))
    if has_code:
        is_so = rng.random() < 0.5
        asks.append(Ask("is-code", *_CHECK_CODE, [YesNo(is_so)], slots={"code": code if is_so else rng.choice([one for one in _ABSENT_CODES if one != code])}))
    if style < 2:
        asks.append(coloured("strip-colour", _LEVEL_COLOUR, colour, {}))
    asks.append(Ask("not-there", "how often has this happened?|which user [caused|ran into] [this|the error]?|what is the [phone number|address] of the help line?|who is to blame for the error?|in which country is the server?", "[몇 번이나|얼마나 자주] 일어[났어|났나요]?|[고객 센터|상담] 전화번호(는)?( 뭐야)?|누가 이 오류를 [냈어|일으켰지]?|어느 사용자에게 생긴 [오류|문제][야|인가요]?", [CannotTell()]))
    return Design("dialog", html, max(420, width + rng.randint(30, 320)), rng.randint(440, 660), asks)
