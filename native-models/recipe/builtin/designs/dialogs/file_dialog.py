"""Save as, open file, export: a folder's list, the name and the kind of the file, and the buttons that go on or give up."""

import random

from ..design import Ask, At, BoxOf, Count, Design, YesNo
from ..terminals.parts import ask, mark, unknown
from .parts import buttons, icon, ink_on, page, random_theme, shade
from .words import file_name, program, stem

_TITLES = {True: "Save As|Save a copy|Export to file|Save drawing|Save project as|Store document|Save selection|Keep a copy", False: "Open|Open file|Choose a file|Import picture|Pick a document|Select attachment|Browse for a file|Load project"}
_TITLES_KO = {True: "다른 이름으로 저장|사본 저장|파일로 내보내기|그림 저장|프로젝트 저장|문서 보관|선택 영역 저장", False: "열기|파일 열기|파일 고르기|그림 불러오기|문서 선택|첨부할 파일 선택|프로젝트 불러오기"}
_DO = {True: "Save|Store|Export|Write file|Keep", False: "Open|Choose|Load|Import|Pick this one"}
_DO_KO = {True: "저장|내보내기|보관|기록", False: "열기|선택|불러오기|가져오기"}
_KINDS = "PDF document (*.pdf)|Plain text (*.txt)|PNG image (*.png)|Spreadsheet (*.ods)|All files (*.*)|JPEG picture (*.jpg)|Web page (*.html)|Rich text (*.rtf)|Comma separated (*.csv)|SVG drawing (*.svg)|Audio (*.ogg)|Zip archive (*.zip)".split("|")
_KINDS_KO = "PDF 문서 (*.pdf)|일반 텍스트 (*.txt)|PNG 그림 (*.png)|통합 문서 (*.xlsx)|모든 파일 (*.*)|JPEG 사진 (*.jpg)|웹 페이지 (*.html)|한글 문서 (*.hwp)|쉼표로 구분 (*.csv)|SVG 도형 (*.svg)|압축 파일 (*.zip)".split("|")
_PLACES = "Desktop Documents Pictures Music Downloads Videos Templates Public Trash Recent Starred Network USB-Stick Archive Projects".split()
_PLACES_KO = "바탕 화면|문서|사진|음악|다운로드|동영상|서식|공용|휴지통|최근 항목|즐겨찾기|네트워크|USB 드라이브|보관함|프로젝트".split("|")


def build(rng: random.Random, korean: bool) -> Design:
    theme = random_theme(rng, korean, 12, 16)
    saving = rng.random() < 0.55
    pick = lambda pool: rng.choice(pool[saving].split("|"))  # noqa: E731
    title = pick(_TITLES_KO if korean else _TITLES)
    kinds = rng.sample(_KINDS_KO if korean else _KINDS, 1)
    name = file_name(rng, korean)
    count = rng.randint(3, 6)
    day_style = rng.choice(["{y}-{m:02}-{d:02}", "{y}년 {m}월 {d}일" if korean else "{d:02}/{m:02}/{y}", "{y}. {m}. {d}." if korean else "{d}.{m}.{y}"])
    listed: list[str] = []
    while len(listed) < count:
        one = stem(rng, korean) if rng.random() < 0.4 else file_name(rng, korean)
        if not any(one in other or other in one for other in [*listed, name]):
            listed.append(one)
    days = [day_style.format(y=rng.randint(2021, 2027), m=rng.randint(1, 12), d=rng.randint(1, 28)) for _ in listed]
    chosen = rng.randrange(count) if not saving else -1
    name = listed[chosen] if chosen >= 0 else name
    places = rng.sample(_PLACES_KO if korean else _PLACES, rng.randint(3, min(6, count + 2)))
    here = rng.randrange(len(places))
    colour = rng.choice(["blue", "blue", "green", "purple", "grey", "orange"])
    paint = shade(rng, colour)
    selected = f"background:{paint};color:{ink_on(paint)};"
    labels = [pick(_DO_KO if korean else _DO), rng.choice("취소 닫기 그만두기".split() if korean else "Cancel Close Abort Back".split())]
    row = buttons(rng, theme, labels, 0, False, 520, ["건너뛰기", "삭제", "인쇄"] if korean else ["Skip", "Delete", "Print"])
    name_key = rng.choice(["파일 이름", "이름", "파일명", "저장할 이름"][: 4 if saving else 3] if korean else ["File name", "Name", "Save under", "Document name"] if saving else ["File name", "Name", "File"])
    kind_key = rng.choice(["파일 형식", "종류", "형식"] if korean else ["Save as type", "Format", "File type", "Kind"] if saving else ["Files of type", "Filter", "Show", "File type"])
    folder_key = rng.choice(["위치", "폴더", "찾는 위치"] if korean else ["Location", "Folder", "Look in", "Where", "In folder"])
    folder = stem(rng, korean).capitalize()
    while folder in listed or folder in places:
        folder = stem(rng, korean).capitalize()
    field = f"border:{theme.border};border-radius:{min(theme.radius, 6)}px;padding:4px 9px;flex:1;"
    keys = lambda key, which, value: f'<div class="f c" style="gap:10px;margin:7px 0"><span class="n" style="width:{theme.size * 8}px;text-align:{align}">{mark(key + colon, key=which)}</span>{mark(value, field + "white-space:nowrap;overflow:hidden", id=which, value=which)}</div>'  # noqa: E731
    align, colon = rng.choice(["left", "right"]), rng.choice([":", ""])
    with_dates = rng.random() < 0.6
    files = "".join(f'<div class="f c n" style="gap:9px;padding:4px 10px;{selected if i == chosen else ""}">{icon(rng, theme.size) if rng.random() < 0.9 else ""}{mark(f, id=f"listed{i}", counted="files")}{mark(days[i], "margin-left:auto;padding-left:20px", id=f"day{i}") if with_dates else ""}</div>' for i, f in enumerate(listed))
    side = "".join(f'<div class="n" style="padding:4px 12px;{selected if i == here and saving else "font-weight:700" if i == here else ""}">{mark(p, id=f"place{i}")}</div>' for i, p in enumerate(places))
    has_side = rng.random() < 0.7
    ticked = rng.random() < 0.5
    option = rng.choice(["읽기 전용으로", "비밀번호로 보호", "닫은 뒤 폴더 열기", "미리 보기 포함"] if korean else ["Read-only", "Protect with password", "Show the folder afterwards", "Include preview", "Compress"])
    has_option = rng.random() < 0.5
    box = f'<div class="f c n" style="gap:8px;margin:6px 0"><i style="width:{theme.size}px;height:{theme.size}px;border:1px solid #888;font:700 {theme.size - 2}px/{theme.size}px sans-serif;text-align:center;background:{paint if ticked else "transparent"}"></i>{mark(option, id="option")}</div>' if has_option else ""
    width = rng.randint(580, 780)
    dialog = (
        f'<div style="position:absolute;left:{rng.randint(8, 60)}px;top:{rng.randint(8, 50)}px;width:{width}px;background:{theme.look.paper};border:{theme.border};border-radius:{min(theme.radius, 10)}px;box-shadow:0 6px 24px #0006;overflow:hidden">'
        f'<div class="f c n" style="padding:8px 14px;background:{theme.look.panel};border-bottom:{theme.border};justify-content:{rng.choice(["space-between", "center"])}">{mark(title, "font-weight:600", id="title", title=True)}</div>'
        f'<div style="padding:10px {theme.pad}px">{keys(folder_key, "folder", folder)}<div class="f" style="border:{theme.border};margin:8px 0">{f"""<div style="border-right:{theme.border};padding:4px 0;background:{theme.look.panel}">{side}</div>""" if has_side else ""}<div style="flex:1;padding:4px 0">{files}</div></div>'
        f'{keys(name_key, "name", name)}{keys(kind_key, "kind", kinds[0])}{box}<div style="padding-top:8px">{row.html}</div></div></div>'
    )
    behind = mark(program(rng, korean), f"padding:9px 14px;display:block;color:{theme.look.muted}", "div")
    i = rng.randrange(count)
    absent = next(one for one in iter(lambda: file_name(rng, korean), "") if not any(one in other or other in one for other in [*listed, name]))
    asked = rng.choice([listed[i], absent])
    asks: list[Ask] = [
        *row.asks,
        ask("chosen-name", "under [which|what] name [is|will] the file [be |][stored|saved|written]?|[which|what] name has been typed in?|how will the [document|file] be called?|file name in the box?|what did they type as a name?|the name field contains what?|read the entered file name|as what is it going to be saved?|name of the thing to be saved?" if saving else "which file [is picked|is about to be opened|will be loaded]?|what stands in the name field?|the highlighted file is called?|which document [got|was] clicked?|name that was entered?|which one is going to be opened?|tell me the chosen file|what have they picked?|the file in the name box?",
            "어떤 이름으로 저장돼?|입력한 파일 이름?|이름 칸에 뭐라고 적혀 있어?|저장될 이름 알려 줘|파일이 뭐라고 저장되나요?|저장하려는 이름 읽어 줘|이름을 뭐라고 지었어?|적어 넣은 파일명은?|저장할 파일명이 뭐지?" if saving else "어떤 파일을 열려고 해?|선택한 파일 이름?|이름 칸에 뭐라고 적혀 있어?|고른 파일 알려 줘|불러올 파일이 뭔가요?|강조된 파일 이름 읽어 줘|무슨 파일을 눌렀어?|열릴 파일명은?|어느 걸 골랐지?", At("name")),
        ask("chosen-kind", "[which|what] [format|file type|kind of file] [is selected|has been chosen|is set]?|in what format [will it be|is it]?|type of the file?|which kinds of files does it [show|write]?|[read|check] the format box|the type drop-down says what?|file format?|what's chosen as format?|with which extension type?", "파일 형식이 뭐로 돼 있어?|어떤 형식이 선택됐어?|형식 칸에 적힌 것?|포맷은 무엇인가요?|종류 목록에서 뭘 골랐어?|파일 종류 알려 줘|무슨 형식으로 돼 있지?|선택된 포맷?|확장자 종류는 뭐야?", At("kind")),
        ask("chosen-folder", "[into|in] which folder [does it go|are we|is this]?|which [folder|directory] is [open|shown|current]?|location?|where [will it be put|are these files kept]?|the folder at the top?|name of the directory on display?|what folder am i browsing?|which directory do these belong to?|the place field reads?", "어느 폴더야?|지금 보이는 폴더 이름?|위치 칸에 뭐라고 돼 있어?|어디에 있는 파일들이야?|폴더가 어디로 잡혀 있나요?|현재 디렉터리 알려 줘|어떤 폴더가 열려 있지?|위쪽 폴더 이름?|위치는?", At("folder")),
        ask("dialog-title", "[which|what] kind of window popped up, by its title?|window heading?|the caption of the [window|dialog]?|what does the title bar announce?|what is the user about to do, says the title?|the strip on top reads what?|name written across the top of the window?|how is the file window headed?", "창 위에 뭐라고 적혀 있어?|파일 창 제목?|제목 줄 문구?|창 머리말이 뭐야?|위쪽 막대에 적힌 글 읽어 줘|어떤 작업을 하는 창이라고 나와?|창의 표제는?|뜬 창의 이름 알려 줘", At("title")),
        ask("count-listed", "how many [entries|files and folders|things] are in the list?|number of entries in this folder?|count what the folder holds|how full is the folder, in items?|the listing has how many entries?|items to choose from?|how many can i pick from?|list length?", "목록에 몇 개 있어?|폴더 속 항목 수?|고를 수 있는 파일이 몇 개야?|항목 개수 세어 줘|파일과 폴더가 모두 몇 개인가요?|폴더에 뭐가 몇 개 들었지?|목록 길이?|안에 든 것 몇 개?", Count("files")),
        ask("is-listed", "is {f} in the [list|folder]?|can i see {f} among the files?|does the folder contain {f}?|{f}: is it there?|is there already a {f}?|do they list {f}?|has the folder got {f}?|check the list for {f}", "{f} 목록에 있어?|폴더에 {f} 있나요?|{f} 파일 있는지 봐 줘|{f}~이 이미 있어?|{f} 보여?|{f}~은 들어 있어?|{f} 있지?|목록에서 {f} 찾을 수 있어?", YesNo(asked in listed), f=asked),
        ask("first-listed", "[what|which entry] heads the list?|the topmost [file|entry]?|first thing in the folder?|what is at the top of the listing?|name the first entry|which one is listed before all others?|uppermost item in the folder?|the list begins with what?", "목록의 첫 항목?|맨 위에 뭐가 있어?|폴더에서 처음 나오는 파일은?|제일 위 항목 이름 알려 줘|첫 줄에 있는 건 뭔가요?|맨 앞 파일?|목록 시작이 뭐야?|가장 위의 파일 이름은?", At("listed0")),
        ask("where-is-field", "where do i [type|enter] the name?|point at the [name|file name] box|position of the field with the name?|coordinates of {k}'s entry?|mark the place where {n} is written|box for the text in the {k} field?|show the name field's content|frame the name that was filled in", "이름은 어디에 입력해?|이름 칸 내용의 위치?|{k} 칸에 적힌 글 좌표?|{n}~이 적힌 자리 표시해 줘|이름 입력란 글자 짚어 줘|{k} 칸의 글자에 네모 쳐 줘|이름 넣은 자리 어디야?|{k} 칸 속 글 위치 알려 줘", BoxOf("name"), k=name_key, n=name),
        unknown("how [big|large] is {f}?|who owns {f}?|what is written in {f}?|how much room is left on the disk?|when was {f} printed?|how many pages has {f}?|which program made {f}?|is {f} encrypted?", "{f} 크기?|{f} 주인이 누구야?|{f} 안에 뭐가 적혀 있어?|디스크 남은 용량?|{f}~은 몇 쪽이야?|{f}~은 언제 인쇄했어?|{f} 만든 프로그램은?|{f}~은 암호화됐어?", f=listed[i]),
        unknown("when was {f} changed?|what day does {f} show?|{f} is from when?|how large is {f}?|type of {f}?|date of {f}, please", "{f} 날짜?|{f}~은 언제 바뀌었어?|{f} 언제 거야?|{f}의 크기는?|{f} 종류?|{f} 수정일 알려 줘", f=absent),
        unknown("which version of the program is it?|how long does saving take?|what was the file called before?|what is the password?|who else can open it?|how many copies were made?|what did they choose last time?|is the disk healthy?", "프로그램 버전?|저장하는 데 얼마나 걸려?|예전 파일 이름은?|비밀번호가 뭐야?|또 누가 열 수 있어?|사본은 몇 개야?|지난번에 뭘 골랐어?|디스크 상태는 괜찮아?"),
    ]
    if with_dates:
        asks.append(ask("date-of-listed", "which date stands beside {f}?|{f} was last touched when?|[day|date] of {f}?|how old is {f}, by its date?|when is {f} from?|the date in {f}'s row?|to the right of {f} i see which day?|{f}, dated?", "{f} 옆 날짜?|{f}~은 언제 것이야?|{f} 줄에 적힌 날짜?|{f} 마지막으로 손댄 날?|{f} 날짜 좀 읽어 줘|{f}~은 며칠 자 파일인가요?|{f} 오른쪽에 뭐라고 돼 있어?|{f} 고친 날짜는?", At(f"day{i}"), f=listed[i]))
    if has_side:
        asks.append(ask("places", "which places can i [jump|go] to on the left?|[list|name] the shortcuts at the side|what does the side panel offer?|left-hand shortcuts?|the places listed left of the files?|all entries of the left column?|which locations are pinned at the side?|go through the side bar, top to bottom", "왼쪽에 어떤 위치들이 있어?|옆 목록의 바로 가기 모두?|사이드바 항목 읽어 줘|왼쪽 칸에 나온 폴더들 알려 줘|갈 수 있는 위치가 뭐 뭐예요?|왼편 목록 전부?|옆 칸에 있는 이름들?|왼쪽 바로 가기 나열해 줘", *[part for k in range(len(places)) for part in (At(f"place{k}"), ", ")][:-1]))
    if has_option:
        asks.append(ask("option-ticked", "is \"{o}\" ticked?|does the box at {o} have a fill?|has {o} been selected?|{o}: chosen or not - is it?|did they tick {o}?|is the {o} option active?|{o} turned on?|is {o} checked off?", "{o} 체크돼 있어?|{o} 선택했나요?|{o} 칸이 칠해져 있어?|{o} 켰어?|{o}~은 고른 상태야?|{o} 표시돼 있지?|{o} 옵션 활성이야?|{o} 체크했어?", YesNo(ticked), o=option))
    return Design("dialog", page(theme, behind + dialog), width + 90, max(470, min(820, 260 + round((max(count, len(places)) + 5) * (theme.size * theme.look.line_height + 12)) + 60)), asks)
