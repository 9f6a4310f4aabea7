"""A list of downloads: name, source, how far each is, and what can be done with it."""

import random

from ..design import Ask, At, CannotTell, Count, Design, YesNo
from ..dialogs.parts import KOREAN_COLOURS, icon, page, random_theme, shade, span
from ..dialogs.words import file_name, site
from .manager import SIZE_OF, megabytes

_PROGRESS = (
    "how [far|far along|much done] is {file}?|[what|which] percentage of {file} is [done|loaded|there]?|[progress|percentage|per cent] of {file}?|{file}: how many per cent?|how much of {file} has [come down|been fetched|arrived]?|[tell|say] how far {file} has got.",
    "{file}~은 [얼마나|어디까지|몇 퍼센트] [받았어|됐어|진행됐나요|내려받았지]?|{file}(의)? [진행률|퍼센트][은|는|] [얼마야|?|알려 줘]|{file} 몇 %[야|나 됐어|까지 왔나요]?|{file}~은 몇 프로[야|까지 됐지]?",
)
_STATE = (
    "what [is the state of|is happening to|is up with|became of] {file}?|[state|status] of {file}?|is {file} [done|finished|stuck|still coming], or what?|what does it say [under|beside|about] {file}?|{file} is [in what state|how]?",
    "{file}[의|] 상태[는|가] [뭐야|어때|?|어떻게 돼]|{file}~은 [어떻게 됐어|어떤 상태야|다 됐어, 아니면 뭐야]?|{file} 옆에 뭐라고 [나와|쓰여 있어]?|{file}~은 지금 [어떻게 되고 있어|무슨 상태인가요]?",
)
_SOURCE = (
    "[where|from where|from which site] [does|did] {file} come( from)?|[source|origin|site|server] of {file}?|which [site|server|address] [gives|serves|supplied] {file}?|{file} is loaded from where?|whose server is {file} from?",
    "{file}~은 [어디서|어느 사이트에서] [받는 거야|온 거야|내려받았어|왔나요]?|{file}[의|] [출처|사이트|주소][는|은|] [어디야|?|알려 줘]|{file}~을 [제공하는|주는] [사이트|서버](는)?",
)
_WITH_STATE = (
    "[which|what] (one |file |download )[says|has the state|is marked|reads] {state}?|[name|find] the [file|download] that [is marked|says] {state}.|the one [with|that is] \"{state}\"?|next to which file do you see {state}?|{state}: which file is that?",
    "{state}[~이라고|~으로] [나온|표시된|적힌] [파일|다운로드][은|는]?|{state} 상태인 [것|파일]은( 뭐야)?|어느 [파일|다운로드]가 {state}[~이야|~이지|인가요]?|상태가 {state}인 파일 이름 [알려 줘|뭐야]",
)
_HOW_MANY = (
    "how many [downloads|files] [are listed|are there|do i see|are in the list]?|[number|count] of downloads?|[count|tally] the downloads.|the list has how many [files|entries]?|downloads in all?",
    "다운로드[가|는] [몇 개야|모두 몇 개|총 몇 개인가요|몇 건이지]?|[받는|내려받은] 파일[은|이] 몇 개[야|인가요|지]?|[목록|다운로드]의 파일 수(는)?|다운로드 [세어 줘|몇 건]?",
)
_BAR_COLOUR = (
    "[what|which] [colour|color] is the [progress bar|bar] [of|for|under|below] {file}?|the [colour|color] of {file}'s [bar|progress bar]?|{file}: the [bar|stripe] is [what|which] [colour|color]?|in what colour is the progress of {file} drawn?",
    "{file}[의|] [진행 막대|막대|진행 표시줄][는|은] 무슨 [색이야|색인가요|색깔이지]?|{file} [막대|바] [색|색깔](은)?|{file}의 진행 상황은 어떤 색으로 [그려져 있어|나와]?",
)
_FIRST = (
    "[which|what] (download |file )[is on top|comes first|is at the head|heads the list]?|the [first|topmost|uppermost] [download|file]?|[name|read] the download at the top.|starting from the top, what was downloaded?",
    "[맨 위|첫 번째|제일 위] [다운로드|파일][는|은|] [뭐야|뭔가요|이름이 뭐야]?|목록 [처음|맨 위]에 있는 파일(은)?|맨 먼저 나온 [파일|다운로드]는?",
)
_LAST = (
    "[which|what] (download |file )[is at the bottom|comes last|ends the list]?|the [last|bottom|lowest] [download|file]?|[name|read] the download at the bottom.|with which file does the list end?",
    "[맨 아래|마지막|제일 밑] [다운로드|파일][는|은|] [뭐야|뭔가요|이름이 뭐야]?|목록 [끝|맨 밑]에 있는 파일(은)?|마지막에 나온 [파일|다운로드]는?",
)
_IS_DONE = (
    "[is|has] {file} [done|finished|fully loaded|complete|ready]?|can i open {file} already?|did {file} [finish|complete|come through]?|{file} is [complete|finished], right?|is all of {file} there?",
    "{file}[~은|~이|] [다 받았어|끝났어|완료됐어|다 됐나요|완료된 거야]?|{file}~은 [이제 열 수 있어|완료 맞아]?|{file} 다운로드(가)? [끝났나|완료됐는지 알려 줘|다 됐어]?",
)
_UNKNOWN = (
    "when will [{file} be finished exactly|the virus scan of {file} end]?|into which folder [goes|is] {file}( saved)?|who asked for {file}?|what is [in|inside] {file}?|is {file} free of viruses?|what does {file} cost?",
    "{file}~은 어느 폴더에 [저장돼|들어가]?|{file}[ 안에 뭐가 들었어|의 내용은]?|{file}~은 누가 [받으라고 했어|올린 거야]?|{file}에 바이러스가 [있어|없나요]?",
)
_STATES = ["Completed,Done,Finished|완료,다 받음,받기 완료", "Paused|일시 중지", "Failed,Interrupted|실패,중단됨", "Waiting,Queued|대기 중", "Cancelled|취소됨", "Scanning|검사 중"]


def build(rng: random.Random, korean: bool) -> Design:
    theme = random_theme(rng, korean, 12, 16)
    colour = rng.choice(["blue", "blue", "green", "purple", "orange", "red", "pink"])
    bar_colour = shade(rng, colour)
    count, files, states, percents = rng.randint(3, 7), [], [], []
    while len(files) < count:
        name = file_name(rng, korean)
        if not any(name in other or other in name for other in files):
            files.append(name)
            percents.append(rng.randint(2, 98) if rng.random() < 0.45 else None)
            states.append("" if percents[-1] else rng.choice(rng.choice(_STATES).split("|")[korean].split(",")))
    finished = _STATES[0].split("|")[korean].split(",")
    with_site, with_size, boxed, gap = rng.random() < 0.6, rng.random() < 0.8, rng.random() < 0.4, rng.randint(7, 14)
    action = rng.random() < 0.5
    rows, sites, asks = "", rng.sample([site(rng) for _ in range(200)], count), []
    for index, name in enumerate(files):
        words, percent = [], percents[index]
        if with_size:
            words.append(span(megabytes(rng)[1], f'class="n" data-id="size{index}"'))
        if with_site:
            words.append(span(sites[index], f'class="n" data-id="site{index}"'))
        words.append(span(f"{percent}%" if percent else states[index], f'class="n" data-id="state{index}"'))
        bar = f'<div style="height:5px;background:#8883;border-radius:3px;margin-top:6px"><div style="height:5px;width:{percent}%;background:{bar_colour};border-radius:3px"></div></div>' if percent else ""
        label = ("폴더 열기" if not percent else "중지") if korean else ("Show in folder" if not percent else "Stop")
        end = f'<span class="n" data-button style="border:{theme.border};border-radius:{min(theme.radius, 8)}px;padding:3px 10px">{label}</span>' if action else ""
        frame = f"border:{theme.border};border-radius:{min(theme.radius, 10)}px;padding:{gap}px 12px;margin-bottom:8px;" if boxed else f"padding:{gap}px 4px;border-bottom:1px solid #8883;"
        rows += f'<div class="f c" style="gap:12px;{frame}">{icon(rng, theme.size * 2)}<div style="flex:1;min-width:0">{span(name, f"""class="n b" data-id="file{index}" data-counted="files" """)}<div class="f m" style="gap:14px">{"".join(words)}</div>{bar}</div>{end}</div>'
    for index in rng.sample(range(count), min(3, count)):
        slots = {"file": files[index]}
        asks.append(Ask("progress" if percents[index] else "state-of-file", *(_PROGRESS if percents[index] else _STATE), [At(f"state{index}")], slots=slots))
        asks.append(Ask("source-of-file" if with_site else "not-there", *_SOURCE, [At(f"site{index}")] if with_site else [CannotTell()], slots=slots))
        if with_size:
            asks.append(Ask("size-of-file", *SIZE_OF, [At(f"size{index}")], slots=slots))
        asks.append(Ask("is-done", *_IS_DONE, [YesNo(states[index] in finished)], slots=slots))
        if percents[index]:
            asks.append(Ask("bar-colour", *_BAR_COLOUR, [colour.capitalize()], [KOREAN_COLOURS[colour]], slots))
    alone = [index for index, state in enumerate(states) if state and states.count(state) == 1]
    if alone:
        index = rng.choice(alone)
        asks.append(Ask("file-in-state", *_WITH_STATE, [At(f"file{index}")], slots={"state": states[index]}))
    title = rng.choice("다운로드|내려받기|전송|받은 파일".split("|") if korean else "Downloads|Transfers|Download manager|Recent downloads".split("|"))
    asks += [Ask("number-of-downloads", *_HOW_MANY, [Count("files")]), Ask("first-download", *_FIRST, [At("file0")]), Ask("last-download", *_LAST, [At(f"file{count - 1}")]), Ask("not-there", *_UNKNOWN, [CannotTell()], slots={"file": rng.choice(files)})]
    body = f'<div style="padding:{theme.pad}px"><div data-title data-id="title" style="font-size:{theme.size + rng.randint(2, 9)}px;font-weight:700;margin-bottom:12px">{title}</div>{rows}</div>'
    return Design("files", page(theme, body), rng.randint(540, 860), max(420, min(880, 110 + count * (2 * gap + round(2 * theme.size * theme.look.line_height) + 34))), asks)
