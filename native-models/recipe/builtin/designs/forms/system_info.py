"""A panel of what a computer, a printer, a connection or a disk is: keys and values, one under the other."""

import random

from ..design import Ask, At, CannotTell, Design
from ..dialogs import wordings
from ..dialogs.parts import buttons, page, random_theme, span
from ..dialogs.words import clock, date, file_name, person
from .parts import count_ask, value_asks


def _pick(*values: str):
    return lambda rng, korean: rng.choice(values)


def _number(low: int, high: int, form: str = "{}"):
    return lambda rng, korean: form.format(rng.randint(low, high))


def _decimal(low: float, high: float, form: str = "{:.1f}"):
    return lambda rng, korean: form.format(rng.uniform(low, high))


def _address(rng, korean):
    return f"{rng.choice(['192.168', '10.0', '172.16'])}.{rng.randint(0, 40)}.{rng.randint(2, 254)}"


def _mac(rng, korean):
    return rng.choice(":-").join(f"{rng.randrange(256):02X}" for _ in range(6))


def _serial(rng, korean):
    return "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789") for _ in range(rng.randint(8, 12)))


def _state(english: str, korean_words: str):
    return lambda rng, korean: rng.choice((korean_words if korean else english).split("|"))


# Titles; keys in English and Korean with their values.
_PANELS = {
    "computer": ("About this computer|System|Device specifications|System information|Hardware", "컴퓨터 정보|시스템|장치 사양|내 컴퓨터|하드웨어", [
        ("Device name|Computer name|Host", "장치 이름|컴퓨터 이름|호스트 이름", lambda r, k: f"{r.choice(['studio', 'kitchen', 'office', 'lab', 'desk', 'maple', 'atlas', 'orion'])}-{r.randint(1, 99):02}"), ("Processor|CPU", "프로세서|CPU", lambda r, k: r.choice(["Ryzen 7 {}", "Core i5-{}", "Core i7-{}", "Ryzen 5 {}", "Snapdragon {}"]).format(r.randint(3000, 9900))),
        ("Memory|Installed RAM|RAM", "메모리|설치된 RAM|RAM", _pick("4 GB", "8 GB", "16 GB", "32 GB", "64 GB", "24 GB")), ("Graphics|GPU|Video card", "그래픽|그래픽 카드|GPU", lambda r, k: r.choice(["Radeon RX {}", "GeForce RTX {}", "Arc A{}", "Iris Xe {}"]).format(r.randint(300, 7900))),
        ("Disk capacity|Storage|Hard disk", "저장 공간|디스크 용량|하드 디스크", _pick("256 GB", "512 GB", "1 TB", "2 TB", "500 GB")), ("Operating system|OS|System version", "운영 체제|OS|시스템 버전", lambda r, k: r.choice(["Ubuntu {}.04", "Fedora {}", "Windows {}", "Debian {}"]).format(r.randint(10, 42))), ("System type|Architecture", "시스템 종류|아키텍처", _pick("64-bit", "x86_64", "ARM64", "32-bit")),
        ("Serial number|Serial", "일련 번호|시리얼 번호", _serial), ("Resolution|Display", "해상도|화면", _pick("1920 × 1080", "2560 × 1440", "3840 × 2160", "1366 × 768")), ("Uptime|Running for", "가동 시간|켜진 시간", lambda r, k: f"{r.randint(1, 60)}{'일' if k else ' days'} {r.randint(1, 23)}{'시간' if k else ' h'}"), ("Battery|Charge", "배터리|충전량", _number(4, 100, "{}%")), ("Kernel", "커널", _decimal(4, 7, "{:.2f}.18")),
    ]),
    "printer": ("Printer|Printer status|Print settings|Printing preferences", "프린터|프린터 상태|인쇄 설정|인쇄 기본 설정", [
        ("Model|Printer", "모델|프린터", lambda r, k: r.choice(["LaserJet {}", "PixPrint {}", "EcoTank {}", "OfficePro {}", "InkStar {}"]).format(r.randint(100, 9900))), ("Status|State", "상태|프린터 상태", _state("Ready|Offline|Paper jam|Printing|Low toner|Paused", "준비됨|오프라인|용지 걸림|인쇄 중|토너 부족|일시 중지")), ("Paper size|Sheets", "용지 크기|용지", _pick("A4", "A3", "Letter", "Legal", "A5", "B5")),
        ("Copies", "매수|인쇄 매수", _number(1, 40)), ("Black ink|Black toner|Ink level", "검정 잉크|검정 토너|잉크 잔량", _number(3, 99, "{}%")), ("Colour mode|Output colour", "색상 모드|출력 색상", _state("Colour|Greyscale|Black and white", "컬러|회색조|흑백")), ("Orientation|Layout", "방향|용지 방향", _state("Portrait|Landscape", "세로|가로")),
        ("Two-sided|Duplex|Both sides", "양면 인쇄|양면", _state("Long edge|Short edge|Off", "긴 쪽|짧은 쪽|안 함")), ("Quality|Print quality", "품질|인쇄 품질", _pick("300 dpi", "600 dpi", "1200 dpi", "150 dpi")), ("Tray|Paper source", "용지함|급지대", _state("Tray 1|Tray 2|Manual feed|Auto", "1번 용지함|2번 용지함|수동 급지|자동")), ("Jobs waiting|Queue", "대기 문서|대기열", _number(0, 18)), ("Pages printed|Page count", "인쇄한 쪽수|누적 매수", _number(120, 90000, "{:,}")),
    ]),
    "network": ("Network|Connection details|Wi-Fi properties|Network status|Ethernet", "네트워크|연결 정보|와이파이 속성|네트워크 상태|이더넷", [
        ("Network name|SSID", "네트워크 이름|SSID", lambda r, k: r.choice(["HomeNet", "Cafe_Guest", "BlueFox", "Office-5F", "Penthouse", "Skynet", "LibraryWiFi", "Maple"]) + r.choice(["", "_5G", "-2.4", "-EXT"])), ("IP address|IPv4 address|Address", "IP 주소|IPv4 주소", _address), ("Subnet mask|Netmask", "서브넷 마스크|넷마스크", _pick("255.255.255.0", "255.255.0.0", "255.255.254.0")),
        ("Gateway|Router|Default gateway", "게이트웨이|라우터|기본 게이트웨이", _address), ("DNS server|DNS", "DNS 서버|DNS", _pick("1.1.1.1", "8.8.8.8", "9.9.9.9", "168.126.63.1", "208.67.222.222")), ("Physical address|MAC address|Hardware address", "물리적 주소|MAC 주소", _mac), ("Link speed|Speed", "연결 속도|속도", _number(54, 2400, "{} Mbps")), ("Signal strength|Signal", "신호 세기|신호", _number(-88, -30, "{} dBm")),
        ("Security|Encryption", "보안|보안 종류|암호화", _pick("WPA2", "WPA3", "WPA2/WPA3", "Open", "WEP")), ("Channel", "채널", _number(1, 165)), ("Frequency|Band", "주파수|대역", _pick("2.4 GHz", "5 GHz", "6 GHz")), ("Proxy", "프록시", _state("None|Manual|Automatic", "없음|수동|자동")), ("Data received|Downloaded", "받은 데이터|수신량", _decimal(1, 900, "{:.1f} MB")), ("Data sent|Uploaded", "보낸 데이터|송신량", _decimal(1, 90, "{:.1f} GB")), ("Lease expires|Valid until", "임대 만료|만료", clock),
    ]),
    "file": ("Properties|File information|Details|Get info", "속성|파일 정보|세부 정보|정보 가져오기", [
        ("File name|Name", "파일 이름|이름", file_name), ("Size|Size on disk", "크기|디스크 할당 크기", _decimal(1, 900, "{:.1f} MB")), ("Kind|Type of file", "종류|파일 형식", _state("Document|Picture|Archive|Spreadsheet|Video|Audio file", "문서|그림|압축 파일|스프레드시트|동영상|오디오")), ("Created|Date created", "만든 날짜|생성일", date), ("Modified|Last changed", "수정한 날짜|마지막 수정", date), ("Opened|Last accessed", "열어 본 날짜|마지막 접근", date),
        ("Owner|Created by", "소유자|만든 사람", person), ("Location|Where|Folder", "위치|폴더|경로", lambda r, k: r.choice(["/home/", "/media/", "/srv/", "/data/"]) + r.choice(["docs", "work", "shared", "archive", "photos", "team"])), ("Permissions|Access", "권한|접근 권한", _pick("rw-r--r--", "rwxr-xr-x", "r--------", "rw-rw-r--")), ("Attributes", "특성", _state("Read-only|Hidden|Archive", "읽기 전용|숨김|보관")), ("Checksum|Hash", "체크섬|해시", lambda r, k: f"{r.randrange(16**8):08x}"), ("Opens with|Default program", "연결 프로그램|기본 앱", _pick("Quill", "Lumen", "Slate", "Pebble", "Raven")), ("Version", "버전", _decimal(1, 9, "{:.2f}")),
    ]),
    "car": ("Vehicle status|My car|Dashboard data|Charging session", "차량 상태|내 차|주행 정보|충전 정보", [
        ("Odometer|Mileage", "주행 거리|누적 거리", _number(1200, 240000, "{:,} km")), ("Range|Range left", "주행 가능 거리|남은 거리", _number(30, 640, "{} km")), ("Charge level|State of charge", "충전 상태|배터리 잔량", _number(5, 100, "{}%")), ("Tyre pressure|Tires", "타이어 공기압|공기압", _decimal(1.9, 3.1, "{:.1f} bar")), ("Outside temperature|Temperature", "외부 온도|바깥 기온", _number(-12, 38, "{} °C")), ("Next service|Service due", "다음 점검|점검 예정일", date), ("Doors", "문|문 잠금", _state("Locked|Unlocked|Left rear open", "잠김|열림|왼쪽 뒷문 열림")),
        ("Registration|Number plate", "차량 번호|번호판", lambda r, k: f"{r.randint(10, 399)}{r.choice('가나다라마')} {r.randint(1000, 9999)}" if k else f"{r.choice('ABCDEGH')}{r.choice('KLMNP')}{r.randint(10, 79)} {r.choice('RSTUX')}{r.choice('ABCDE')}{r.choice('VWXYZ')}"), ("Driver|Signed in", "운전자|사용자", person), ("Software|Firmware", "소프트웨어|펌웨어", lambda r, k: f"{r.randint(1, 9)}.{r.randint(0, 40)}.{r.randint(0, 9)}"), ("Average consumption|Consumption", "평균 전비|전비", _decimal(12, 24, "{:.1f} kWh")), ("Power|Charging power", "충전 전력|전력", _number(3, 250, "{} kW")),
    ]),
}  # fmt: skip
_ABSENT = "Warranty,Price,Purchase date,Phone number,Fan speed,Colour profile,Time zone,Barcode,Weight,Insurance number,Support contact,Room number".split(",")
_ABSENT_KO = "보증 기간,가격,구입일,전화번호,팬 속도,색상 프로필,시간대,바코드,무게,보험 번호,고객 센터,방 번호".split(",")
_FIRST = (
    "[what|which entry] [is at the top of|comes first in|opens|heads] the list?|the [first|topmost] [key|label|entry]?|which [property|label] is listed first?|starting at the top, what is the first [label|property]?|[name|read] the [uppermost|first] property.",
    "[맨 위|맨 처음|첫 번째|제일 위] [항목|칸|속성][은|이|] [뭐야|뭔가요|무엇이지|이름이 뭐야]?|[목록의|표의] 첫 항목(은)?|가장 먼저 나오는 [항목|정보][은|이] [뭐야|무엇인가요]?|첫 줄 [이름|왼쪽 글자]은?",
)
_LAST = (
    "[what|which entry] [is at the bottom of|comes last in|ends|closes] the list?|the [last|bottommost|final] [key|label|entry]?|which [property|label] is listed last?|at the very bottom, what [label|property] do you see?|[name|read] the [lowest|last] property.",
    "[맨 아래|맨 끝|마지막|제일 밑] [항목|칸|속성][은|이|] [뭐야|뭔가요|무엇이지|이름이 뭐야]?|[목록의|표의] 끝 항목(은)?|가장 나중에 나오는 [항목|정보][은|이] [뭐야|무엇인가요]?|마지막 줄 [이름|왼쪽 글자]은?",
)
_LAST_VALUE = (
    "[what|which value] [is|stands] in the [last|bottom] line?|the value at the [very |]bottom?|[read|give] me the [last|bottom] value.|what does the list end with?|the [right-hand|second] part of the last line?",
    "[마지막|맨 아래] [줄|항목]의 값[은|이] [뭐야|뭔가요|얼마야]?|맨 밑에 적힌 값(은)?|마지막 값 [읽어 줘|알려 줘|좀]|목록이 [무슨|어떤] 값으로 끝나[|나요]?",
)


def build(rng: random.Random, korean: bool) -> Design:
    theme = random_theme(rng, korean, 11, 18)
    titles, titles_ko, keys = _PANELS[rng.choice(list(_PANELS))]
    title = rng.choice((titles_ko if korean else titles).split("|"))
    rows, used = [], set()
    for index, (english, hangul, value) in enumerate(rng.sample(keys, rng.randint(5, min(11, len(keys))))):
        words = value(rng, korean)
        if words not in used:
            used.add(words)
            rows.append((rng.choice((hangul if korean else english).split("|")), f"v{index}", words))
    width = rng.randint(440, 760)
    mark = rng.choice(["", "", ":", ":"])
    style, line, gap = rng.randrange(5), rng.choice(["", "1px solid #8883", "1px dotted #888"]), rng.randint(3, 10)
    label_width = rng.randint(30, 45)
    drawn = []
    for index, (key, name, value) in enumerate(rows):
        left = f'<span class="n {rng.choice(["m", "m", "b"]) if index == 0 else "KEY"}" data-key="{name}" data-id="{name}-key">{key}{mark}</span>'
        right = span(value, f'class="n" data-value="{name}" data-id="{name}"')
        css = f"padding:{gap}px 4px;border-bottom:{line or 0};" if style != 3 else f"padding:{gap}px 10px;background:{'#8881' if index % 2 else 'transparent'};"
        box = f'data-counted="fields" style="{css}'
        if style == 0:
            drawn.append(f'<div class="f" {box}justify-content:space-between;gap:20px">{left}{right}</div>')
        elif style == 1:
            drawn.append(f'<div class="f" {box}gap:14px"><div style="width:{label_width}%;text-align:right">{left}</div>{right}</div>')
        elif style in (2, 3):
            drawn.append(f'<div class="f" {box}gap:14px"><div style="width:{label_width}%">{left}</div>{right}</div>')
        else:
            drawn.append(f'<div class="f" {box}gap:10px;align-items:baseline">{left}<i style="flex:1;border-bottom:1px dotted #888"></i>{right}</div>')
    key_class = rng.choice(["m", "", "b"])
    body = "".join(drawn).replace("KEY", key_class).replace('class="n m" data-key', f'class="n {key_class}" data-key').replace('class="n b" data-key', f'class="n {key_class}" data-key')
    pool = "닫기|새로 고침|복사|변경|인쇄|고급" if korean else "Close|Refresh|Copy|Change|Print report|Advanced"
    labels = rng.sample(pool.split("|"), rng.randint(1, 3))
    asks = value_asks(rng, rows, _ABSENT_KO if korean else _ABSENT, keys_named=not mark) + [count_ask()]
    if not mark:
        asks += [Ask("first-entry", *_FIRST, [At(f"{rows[0][1]}-key")]), Ask("last-entry", *_LAST, [At(f"{rows[-1][1]}-key")])]
    asks += [Ask("title", *wordings.TITLE, [At("title")]), Ask("last-value", *_LAST_VALUE, [At(rows[-1][1])])]
    foot = ""
    if rng.random() < 0.6:
        row = buttons(rng, theme, labels, 0, False, width)
        foot, asks = f'<div style="margin-top:{rng.randint(14, 26)}px">{row.html}</div>', asks + rng.sample(row.asks, min(4, len(row.asks)))
    asks.append(Ask("not-there", "when was this [checked|looked up|read out] the last time?|who [set it up|installed it|paid for it]?|how old is [it|this thing]?|is it still under [warranty|guarantee]?|where was it [bought|made]?", "이거 [언제 샀어|누가 설치했어|어디서 만들었어|얼마 주고 샀지]?|[보증|무상 수리] 기간이 [남았어|언제까지야]?|[몇 년 됐어|얼마나 오래된 거야]?|마지막으로 점검한 게 언제[야|인가요]?", [CannotTell()]))
    heading = f'<div data-title data-id="title" style="font-size:{theme.size + rng.randint(0, 8)}px;font-weight:700;margin-bottom:{rng.randint(8, 18)}px;text-align:{rng.choice(["left", "left", "center"])}">{title}</div>'
    framed = rng.random() < 0.5
    frame = f"border:{theme.border};border-radius:{min(theme.radius, 10)}px;background:{theme.look.panel};padding:{theme.pad}px;" if framed else f"padding:{theme.pad}px;"
    html = page(theme, f'<div style="margin:{rng.randint(0, 24)}px auto;width:{width - 52}px;{frame}">{heading}{body}{foot}</div>')
    height = round(theme.size * theme.look.line_height * (len(rows) + 5)) + len(rows) * (2 * gap + 2) + 180
    if len(labels) == 3:
        height += 60
    return Design("form", html, width, max(420, min(880, height)), asks)
