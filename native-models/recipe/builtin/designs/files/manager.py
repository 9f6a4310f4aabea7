"""A file manager: places in a sidebar, a path, files in columns, one of them selected, a status bar."""

import random

from ..design import Ask, At, BoxOf, CannotTell, Count, Design, YesNo
from ..dialogs.parts import icon, page, random_theme, shade, span
from ..dialogs.words import EXTENSIONS, date, file_name, person, stem

_PLACES = "Home|홈;Documents|문서;Downloads|다운로드;Pictures|사진;Music|음악;Videos|동영상;Desktop|바탕 화면;Trash|휴지통;Recent|최근 항목;Starred|즐겨찾기;Shared|공유;Network|네트워크;USB drive|USB 드라이브;Cloud|클라우드;Archive|보관함".split(";")
_HEADS = {"name": "Name,File name,Title|이름,파일 이름", "size": "Size,File size|크기,용량", "date": "Modified,Date modified,Last changed|수정한 날짜,수정일,변경일", "type": "Type,Kind|종류,유형,형식", "owner": "Owner,Created by|소유자,만든 사람"}  # fmt: skip
_KINDS = {"pdf": "PDF|PDF", "docx": "Word|워드 문서", "xlsx": "Spreadsheet|스프레드시트", "pptx": "Slides|프레젠테이션", "jpg": "JPEG image|JPEG 그림", "png": "PNG image|PNG 그림", "zip": "Archive|압축 파일", "mp3": "Audio|오디오", "mp4": "Video|동영상", "csv": "CSV data|CSV 데이터", "txt": "Text|텍스트", "md": "Markdown|마크다운"}
SIZE_OF = (
    "how [big|large|heavy] is {file}?|[what|how much] [space|room] does {file} [take|take up|use|need]?|(the )[size|file size] of {file}?|{file}: [size|how big]?|how many [bytes|KB or MB|megabytes] is {file}?|[tell me|give me|look up] the size of {file}.|{file} [weighs|takes up|comes to] how much?",
    "{file}[~은|~이|] [얼마나 커|몇 메가야|용량이 얼마야|크기가 어떻게 돼|몇 바이트인가요]?|{file}[의|] [크기|용량|사이즈][는|은|가|] [얼마야|?|알려 줘|어떻게 되나요]|{file}~은 [공간을|자리를] 얼마나 [차지해|써|먹어]?|{file} 파일 크기 [좀|읽어 줘|확인해 줘]",
)
DATE_OF = (
    "when was {file} [last |][changed|modified|edited|saved|touched|worked on]?|[date|day] of {file}?|since when is {file} unchanged?|the [date|timestamp] [beside|next to|for] {file}?|{file} [dates from|was last saved] when?|[tell me|check] when {file} was [modified|saved].|how old is {file}, by its date?",
    "{file}[~은|~이|] 언제 [수정됐어|고쳤어|바뀌었나요|저장했지|마지막으로 수정됐나요]?|{file}[의|] [수정일|날짜|수정한 날짜|변경일][은|는|이|가|] [뭐야|언제야|?|알려 줘]|{file} 옆에 적힌 날짜(는)?|{file}~을 마지막으로 만진 [날|때]은?",
)
KIND_OF = (
    "what [kind|type|sort] of file is {file}?|{file} is [a|what] what kind of file?|the [type|kind] (given )for {file}?|as what type is {file} [listed|shown]?|[type|kind] of {file}?",
    "{file}~은 [어떤|무슨] [종류야|형식이야|유형인가요|파일이야]?|{file}[의|] [종류|형식|유형]은?|{file}~은 무슨 파일로 [나와|표시돼|되어 있나요]?",
)
OWNER_OF = (
    "who [owns|made|created|put there|does] {file}[ belong to|]?|whose [file |]is {file}?|[owner|author|creator] of {file}?|{file} is by whom?|the [name|person] beside {file}?|to whom does {file} belong?",
    "{file}~은 [누구 거야|누가 만들었어|누구 것인가요|누가 올렸지]?|{file}[의|] [주인|소유자|만든 사람][은|는]?|{file}~을 만든 [사람|이]은 누구[야|인가요]?",
)
LARGEST = (
    "[which|what] (of the )[file|document|entry|item] [takes up the most space|is the biggest|is largest|is the heaviest|needs the most room|has the largest size]?|the [biggest|largest|heaviest|bulkiest] [file|item]?|what should i delete first to [free|save] space?|[find|name] the [file|entry] [that hogs the disk|with the greatest size].|the space eater here?",
    "[어느|어떤|무슨] [파일|문서]이 [제일|가장|젤] [커|큰가요|용량이 커|무거워|많이 차지해]?|[가장|제일] [큰|무거운|용량 큰] [파일|것|문서](은)?( 뭐야)?|용량을 [제일|가장] 많이 [먹는|차지하는|쓰는] [파일|것]은?|공간을 비우려면 뭘 먼저 지워야 해?|최대 용량 파일?",
)
SMALLEST = (
    "[which|what] [file|document|entry|item] [takes up the least space|is the smallest|is lightest|needs the least room]?|the [smallest|lightest|tiniest] [file|item]?|[find|name] the [file|entry] with the [least|smallest] size.|which one is quickest to send, being smallest?",
    "[어느|어떤|무슨] [파일|문서]이 [제일|가장|젤] [작아|작은가요|용량이 작아|가벼워]?|[가장|제일] [작은|가벼운|용량 작은] [파일|것|문서](은)?( 뭐야)?|용량을 [제일|가장] 적게 [차지하는|쓰는] [파일|것]은?|최소 용량 파일?",
)
_NEWEST = (
    "[which|what] [file|document] [was changed last|was modified most recently|is newest|is the latest|was worked on last]?|the [newest|latest|most recent] [file|document]?|what did [i|someone] [edit|save] most recently?|[by|going by] date, which comes last?",
    "[가장|제일] [최근에|나중에] [수정된|바뀐|저장한|고친] [파일|문서|것](은)?( 뭐야)?|[최신|최근] [파일|문서](은)? [뭐야|어느 거야]?|어느 [파일|문서]을 마지막으로 [고쳤어|수정했나요|저장했지]?|날짜가 제일 [늦은|최근인] [것|파일]은?",
)
_OLDEST = (
    "[which|what] [file|document] [has not been changed for the longest time|is oldest|was modified first|is the most dated]?|the [oldest|earliest] [file|document]?|what has lain here longest?|[by|going by] date, which comes first?",
    "[가장|제일] [오래된|먼저 수정된|예전] [파일|문서|것](은)?( 뭐야)?|어느 [파일|문서]이 [제일|가장] 오래됐[어|나요|지]?|날짜가 [제일|가장] [이른|빠른|옛날인] [것|파일]은?|옛날에 만들고 안 건드린 파일은?",
)
_SELECTED = (
    "[which|what] [file|entry|row|document] is [selected|highlighted|marked|chosen|picked]?|the [selected|highlighted|marked] [file|row|one]?|what would be [opened|deleted|copied] now?|which line is [coloured|in colour|shaded|highlighted]?|what have i [clicked on|picked]?",
    "[어떤|어느|무슨] [파일|항목|문서]이 [선택되어|골라져|강조되어|칠해져] 있[어|나요|지]?|[선택된|고른|강조된|표시된] [파일|항목|줄](은)?( 뭐야)?|지금 [클릭한|잡힌|고른] [파일|것]은?|[삭제|열기]를 누르면 어떤 파일이야?",
)
_FOLDER = (
    "[which|what] [folder|place|directory] [is this|is open|am i in|is shown|am i looking at]?|where am i[| on the disk]?|the [name|path] of [the|this] folder?|[current|open] [folder|place|directory]?|the [contents|files] of which folder do i see?|[read|tell me] the folder's name.",
    "[어느|무슨|어떤] [폴더|위치][야|를 보고 있어|가 열려 있어|인가요]?|[현재|지금|열린] [폴더|위치](는|은)?|지금 어디에 있[어|는 거야|나요]?|[폴더|디렉터리] 이름(은)?( 뭐야)?|어느 폴더의 [내용|파일들][이야|인가요]?",
)
_STATUS = (
    "what does the [status bar|line at the bottom|bottom line] [say|show|tell me]?|[read|give me] the [status bar|last line at the bottom].|the [summary|line] [below the list|under the files]?|[status bar|bottom line], please?|what stands at the lower edge of the window?",
    "[상태 표시줄|상태줄|맨 아래 줄][에는|에|은] [뭐라고|무엇이] [쓰여|나와|적혀] 있[어|나요]?|상태 표시줄[ 읽어 줘|?| 내용은]?|[창|목록] [아래쪽|하단]에 [적힌|나온] [글|글귀]은?|맨 밑 [줄|글자] 읽어 [줘|주세요]",
)
_HOW_MANY = (
    "how many [files|documents|things|entries] [are there|are listed|are in the folder|does it hold|do i have]?|[number|count] of files?|[count|tally] the files.|the folder [holds|contains] how many files?|files in all?",
    "파일[이|은] [몇 개야|모두 몇 개|총 몇 개인가요|몇 개 있어]?|파일 [수|개수](는)?|[폴더|여기]에 [파일|문서]이 [몇 개|얼마나] [있어|들어 있나요|있지]?|파일을 [세어 줘|세어 봐]",
)
_IS_FILE = (
    "is there a file [called|named] {file}?|do [i|we] have {file}( here)?|is {file} [in the folder|among the files|listed|there]?|does the folder [hold|contain] {file}?|{file}: is it here?|can you see {file} anywhere?",
    "{file}[~이라는|~이란] 파일이 [있어|있나요|보여]?|{file}[~이|~은|] [이 폴더에|목록에|여기] [있어|있나요|있는지 봐 줘|들어 있지]?|{file} 있는 거 맞아?|[폴더|목록]에서 {file}~이 보[여|이나요]?",
)
_WHERE_FILE = (
    "where [is|do i see|do i click for] {file}( in the list)?|[position|coordinates|box] of {file}?|[point to|mark|find] {file}.|on which spot is {file}?",
    "{file}~은 어디[야|에 있어|에 있나요]?|{file}[의 위치|의 좌표| 자리](를)? [알려 줘|짚어 줘]|{file}~을 [가리켜 줘|찾아 줘|표시해 줘]|{file}~이 화면 어디에 있[어|나요]?",
)
_ABOVE = (
    "[which|what] file [stands|is|comes] (directly )[above|over|before] {file}?|[the file |]one [row|line] above {file}?|what do i see [just |right ]over {file}?|going up from {file}, what is next?",
    "{file} [바로 위|위]에 [있는|오는] 파일[은|이] [뭐야|뭔가요]?|{file} 한 줄 위(에)는 [뭐가 있어|뭐야]?|{file} 앞 [줄|파일]은?|{file}에서 위로 가면 무슨 파일이야?",
)
_UNKNOWN = (
    "what [is written in|are the contents of|does the text in] {file}[ say|]?|how many [pages|words|sheets] does {file} have?|what is the password of {file}?|who [opened|downloaded|printed] {file} last?|with which [program|app] was {file} made?|how often was {file} opened?",
    "{file}[ 안에 뭐라고 쓰여 있어|의 내용은|은 몇 쪽이야| 비밀번호는]?|{file}~을 마지막으로 [연|인쇄한|내려받은] 사람은?|{file}~은 어떤 [프로그램|앱]으로 만들었[어|나요]?|{file}에 [글자|단어]이 몇 개[야|있어]?",
)


def megabytes(rng: random.Random) -> tuple[float, str]:
    """A size and how it is written."""
    unit, factor = rng.choice([("KB", 0.001), ("KB", 0.001), ("MB", 1.0), ("MB", 1.0), ("GB", 1000.0)])
    number = rng.uniform(1, 20 if unit == "GB" else 990)
    words = f"{number:.1f}" if number < 100 and rng.random() < 0.7 else str(round(number) or 1)
    return float(words) * factor, f"{words} {unit}"


def build(rng: random.Random, korean: bool) -> Design:
    theme = random_theme(rng, korean, 11, 16)
    columns = ["name", *rng.sample(["size", "date", "type", "owner"], rng.randint(2, 3))]
    heads = {column: rng.choice(_HEADS[column].split("|")[korean].split(",")) for column in columns}
    count, iso = rng.randint(4, 13), rng.random() < 0.75
    files: dict[str, dict[str, str]] = {}
    sizes: dict[str, float] = {}
    days: dict[str, int] = {}
    while len(files) < count:
        extension = rng.choice(list(_KINDS) if "type" in columns else EXTENSIONS)
        name = file_name(rng, korean, extension)
        megas, size = megabytes(rng)
        if name in files or any(name in other or other in name for other in files) or megas in sizes.values():
            continue
        year, month, day = rng.randint(2022, 2027), rng.randint(1, 12), rng.randint(1, 28)
        files[name] = {"name": name, "size": size, "type": _KINDS.get(extension, "|").split("|")[korean], "owner": person(rng, korean), "date": f"{year}-{month:02}-{day:02}" if iso else date(rng, korean)}
        sizes[name], days[name] = megas, year * 400 + month * 31 + day
    names = list(files)
    chosen = rng.choice(names) if rng.random() < 0.7 else None
    colour = rng.choice(["blue", "blue", "blue", "green", "purple", "orange", "grey"])
    background = shade(rng, colour)
    folder = stem(rng, korean)
    pad, zebra, rule, icons = rng.randint(3, 8), rng.random() < 0.3, rng.choice(["0", "1px solid #8882"]), rng.random() < 0.7
    right = rng.random() < 0.6
    cell = f"padding:{pad}px 10px;border-bottom:{rule};"
    table = "".join(f'<th class="n" style="{cell}text-align:{"right" if right and c == "size" else "left"};font-weight:{rng.choice([400, 600, 700])};color:{theme.look.muted};border-bottom:{theme.border}">{heads[c]}</th>' for c in columns)
    table = f"<tr>{table}</tr>"
    for index, name in enumerate(names):
        tint = f"background:{background}33;" if name == chosen else "background:#8881;" if zebra and index % 2 else ""
        table += f'<tr style="{tint}">'
        for c in columns:
            rank = {"size": f'data-rank="size" data-amount="{sizes[name]}" data-named="file{index}"'}.get(c, "")
            if c == "name":
                inner = f'<span class="f c" style="gap:8px">{icon(rng, theme.size) if icons else ""}{span(name, f"""class="n" data-id="file{index}" data-counted="files" """)}</span>'
            else:
                inner = span(files[name][c], f'class="n" data-id="{c}{index}" data-row="{name}" data-column="{heads[c]}" {rank}')
            table += f'<td style="{cell}text-align:{"right" if right and c == "size" else "left"}">{inner}</td>'
        table += "</tr>"
    side, width = rng.randint(120, 190), rng.randint(760, 1180)
    has_side = rng.random() < 0.7
    places = [pair.split("|")[korean] for pair in rng.sample(_PLACES, rng.randint(4, 9))]
    bar = "".join(f'<div class="n" style="padding:4px 12px">{place}</div>' for place in places)
    sidebar = f'<div style="width:{side}px;flex:none;background:{theme.look.panel};padding:8px 0;border-right:{theme.border}">{bar}</div>' if has_side else ""
    path = [rng.choice(places), *rng.sample(["2025", "2026", "old", "team", "work"], rng.randint(0, 1))]
    crumbs = "".join(f'<span class="n m">{part}</span><span class="m">{rng.choice("/›>")}</span>' for part in path) if rng.random() < 0.6 else ""
    head = f'<div class="f c" style="gap:9px;padding:9px 14px;border-bottom:{theme.border};background:{theme.look.panel}">{crumbs}<span class="n" data-title data-id="folder" style="font-weight:700">{folder}</span></div>'
    free = f"{rng.randint(3, 900)} GB"
    status = rng.choice([f"파일 {count}개 · {free} 사용 가능", f"{count}개 항목, 남은 공간 {free}", f"총 {count}개"] if korean else [f"{count} items, {free} free", f"{count} files · {free} available", f"{count} objects"])
    foot = f'<div class="n m" data-id="status" style="padding:6px 14px;border-top:{theme.border}">{status}</div>' if (has_foot := rng.random() < 0.7) else ""
    html = page(theme, f'<div class="f" style="height:100vh;flex-direction:column">{head}<div class="f" style="flex:1;min-height:0">{sidebar}<div style="flex:1;min-width:0;padding:6px"><table style="border-collapse:collapse;width:100%">{table}</table></div></div>{foot}</div>', "table,td,th{font:inherit}")
    asks = []
    for column, wording in (("size", SIZE_OF), ("date", DATE_OF), ("type", KIND_OF), ("owner", OWNER_OF)):
        for index in rng.sample(range(count), 2):
            shown = column in columns
            if shown or index % 3 == 0 and column != "type":
                asks.append(Ask(f"{column}-of-file" if shown else "not-there", *wording, [At(f"{column}{index}")] if shown else [CannotTell()], slots={"file": names[index]}))
    if "size" in columns:
        order = sorted(range(count), key=lambda index: sizes[names[index]])
        asks += [Ask("largest-file", *LARGEST, [At(f"file{order[-1]}")]), Ask("smallest-file", *SMALLEST, [At(f"file{order[0]}")])]
    if "date" in columns and iso and len(set(days.values())) == count:
        order = sorted(range(count), key=lambda index: days[names[index]])
        asks += [Ask("newest-file", *_NEWEST, [At(f"file{order[-1]}")]), Ask("oldest-file", *_OLDEST, [At(f"file{order[0]}")])]
    if chosen:
        asks.append(Ask("selected-file", *_SELECTED, [At(f"file{names.index(chosen)}")]))
    if has_foot:
        asks.append(Ask("status-bar", *_STATUS, [At("status")]))
    missing = next(name for name in iter(lambda: file_name(rng, korean), "") if not any(name in one or one in name for one in names))
    there = rng.random() < 0.5
    which = rng.randrange(1, count)
    asks += [
        Ask("open-folder", *_FOLDER, [At("folder")]),
        Ask("number-of-files", *_HOW_MANY, [Count("files")]),
        Ask("file-there", *_IS_FILE, [YesNo(there)], slots={"file": rng.choice(names) if there else missing}),
        Ask("file-above", *_ABOVE, [At(f"file{which - 1}")], slots={"file": names[which]}),
        Ask("where-is-file", *_WHERE_FILE, [BoxOf(f"file{which}")], slots={"file": names[which]}),
        Ask("not-there", *_UNKNOWN, [CannotTell()], slots={"file": rng.choice(names)}),
        Ask("not-there", *SIZE_OF, [CannotTell()], slots={"file": missing}),
    ]
    return Design("files", html, width, max(420, min(860, 130 + (count + 1) * (2 * pad + round(theme.size * theme.look.line_height) + 4) + rng.randint(0, 120))), asks)
