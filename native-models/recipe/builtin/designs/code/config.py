"""A configuration file on the screen: YAML, JSON, TOML, INI or a file of variables, with sections, keys, values and remarks."""

import random

from ..design import Ask, At, BoxOf, Design, YesNo
from ..terminals.parts import Scheme, ask, cells, fonts, interface_fonts, mark, unknown

_LIGHT_AGAIN = 0.5  # of the dark schemes, another is drawn
_SECTIONS = "server database cache mail logging storage window editor player backup printer network limits billing search camera theme queue session export heating alarm display upload proxy account".split()
_TEXTS = {  # key: values
    "host": "localhost db.internal 10.0.4.12 mx.harbor.example 192.168.1.40 files.lumen.example 0.0.0.0".split(), "user": "reader anna deploy svc_mail backup guest root operator".split(), "driver": "postgres sqlite mysql redis mariadb oracle".split(),
    "level": "debug info warning error trace notice".split(), "format": "json plain csv xml pdf markdown".split(), "timezone": "UTC Europe/Oslo Asia/Seoul America/Lima Australia/Cairns Africa/Nairobi".split(), "language": "en ko de fr ja pt-BR es".split(),
    "mode": "production staging development test offline demo".split(), "region": "eu-west-1 us-east-2 ap-northeast-2 sa-east-1 eu-north-1".split(), "color": "navy teal maroon olive coral indigo ivory".split(), "font": "Lato Roboto Karla Vollkorn Cantarell Hack".split(),
    "output": "/var/log/app.log /srv/export ./build ~/reports /tmp/out dist/".split(), "unit": "celsius metric imperial kelvin litres".split(), "schedule": "daily weekly hourly monthly never nightly".split(), "protocol": "https http ftp sftp amqp smtp".split(),
    "algorithm": "sha256 bcrypt aes-128 argon2 md5 ed25519".split(), "image": "alpine:3.19 debian:12 node:20 ubuntu:24.04 python:3.12".split(), "owner": "facilities payroll it-support marketing logistics warehouse".split(), "license": "MIT Apache-2.0 GPL-3.0 BSD-2-Clause ISC".split(),
}  # fmt: skip
_NUMBERS = "port timeout retries workers max_size interval width height ttl threads quota batch delay depth opacity volume replicas memory_mb keep_days font_size refresh burst backlog margin grace_period".split()
_FLAGS = "enabled verbose ssl strict compress readonly autosave notify dark_mode cache_pages use_proxy watch dry_run follow_links encrypt preload sandbox telemetry anonymous rotate".split()
_REMARKS = "restart needed after a change|seconds, not minutes|ask the network team first|default is fine for most|do not commit secrets|only used in the office|zero switches it off|keep below one hundred|must match the router|old value was too high|raised after the outage|see the wiki".split("|")
_REMARKS_KO = "바꾼 뒤 다시 시작해야 함|단위는 분이 아니라 초|네트워크 팀에 먼저 문의|대부분은 기본값이면 충분|비밀번호는 올리지 말 것|사무실에서만 사용|0이면 꺼짐|백 이하로 유지|공유기 설정과 같아야 함|장애 이후에 올린 값|위키 참고".split("|")


def build(rng: random.Random, korean: bool) -> Design:
    scheme = Scheme(rng)
    while scheme.is_dark and rng.random() < _LIGHT_AGAIN:
        scheme = Scheme(rng)
    style = rng.choice(["yaml", "yaml", "json", "json", "toml", "ini", "env"])
    sections = rng.sample(_SECTIONS, rng.randint(2, 4))
    keys = rng.sample([*_TEXTS, *_NUMBERS, *_FLAGS], rng.randint(6, 12))
    values: dict[str, str] = {}
    used: set[str] = set()
    for key in keys:
        while True:
            value = rng.choice(_TEXTS[key]) if key in _TEXTS else rng.choice(["true", "false"] if style != "ini" else ["yes", "no"]) if key in _FLAGS else str(rng.choice([rng.randint(2, 99), rng.randint(1, 64) * 16, rng.randint(1, 90) * 100]))
            if key in _FLAGS or value not in used:
                break
        used.add(value)
        values[key] = value
    cuts = [0, *sorted(rng.sample(range(1, len(keys)), len(sections) - 1)), len(keys)]
    groups = [keys[a:b] for a, b in zip(cuts, cuts[1:], strict=False)]
    named, text, number, flag, quiet = f"color:{scheme.purple}", f"color:{scheme.green}", f"color:{scheme.blue}", f"color:{scheme.red}", f"color:{scheme.muted}"
    remarked = rng.choice(keys) if style != "json" and rng.random() < 0.75 else ""
    remark = rng.choice(_REMARKS_KO if korean and rng.random() < 0.8 else _REMARKS)
    lines: list[str] = []
    at: dict[str, int] = {}
    shown_sections = style != "env"
    if style == "json":
        lines.append("{")
    for g, (section, members) in enumerate(zip(sections, groups, strict=True)):
        if shown_sections:
            s = mark(section, f"color:{scheme.yellow}", id=f"section{g}")
            lines.append({"yaml": f"{s}:", "json": f'  "{s}": {{', "toml": f"[{s}]", "ini": f"[{s}]"}[style])
        for n, key in enumerate(members):
            is_text = key in _TEXTS
            k = mark(key.upper() if style == "env" else key, named, id=f"key-{key}", key=key)
            v = mark(values[key], text if is_text else flag if key in _FLAGS else number, id=f"value-{key}", value=key)
            q = '"' if is_text and style in ("json", "toml") else ""
            if key == remarked:
                lines.append(("  " if style == "yaml" else "") + mark("; " if style == "ini" else "# ", quiet) + mark(remark, quiet, id="remark"))
            at[key] = len(lines)
            lines.append({"yaml": f"  {k}: {v}", "json": f'    "{k}": {q}{v}{q}{"," if n + 1 < len(members) else ""}', "toml": f"{k} = {q}{v}{q}", "ini": f"{k} = {v}", "env": f"{k}={v}"}[style])
        if style == "json":
            lines.append("  }" + ("," if g + 1 < len(sections) else ""))
        elif g + 1 < len(sections) and (style != "yaml" or rng.random() < 0.3):
            lines.append("")
    if style == "json":
        lines.append("}")
    file = {"yaml": rng.choice(["config.yaml", "compose.yml", "values.yaml", "settings.yml"]), "json": rng.choice(["settings.json", "config.json", "appsettings.json", "profile.json"]), "toml": rng.choice(["config.toml", "app.toml", "rules.toml"]), "ini": rng.choice(["app.ini", "php.ini", "printer.cfg", "tool.conf"]), "env": rng.choice([".env", ".env.local", "prod.env"])}[style]
    size, tall, has_numbers = rng.choice([12, 13, 14, 15, 16, 18]), rng.choice([1.35, 1.5, 1.7]), rng.random() < 0.65
    first = 1 if rng.random() < 0.8 else rng.randint(2, 80)
    drawn = "".join(f'<div class=l>{f"""<span class=g data-id="no{i}">{first + i}</span>""" if has_numbers else ""}' + (f'<span data-id="line{i}"' + (f' data-numbered="{first + i}"' if has_numbers else "") + f">{line}</span>" if line else "&nbsp;") + "</div>" for i, line in enumerate(lines))
    shown_name = rng.random() < 0.75
    head = f'<div class=h>{mark(file, f"padding:5px 14px;background:{scheme.paper}", id="file")}<span style="padding:5px 10px;color:{scheme.muted}">{rng.choice(["×", "●", ""])}</span></div>' if shown_name else ""
    shown = (lambda key: key.upper()) if style == "env" else (lambda key: key)
    key = rng.choice(keys)
    other = rng.choice([k for k in keys if k not in _FLAGS] or keys)
    flags = [k for k in keys if k in _FLAGS]
    absent = rng.choice([k for k in [*_TEXTS, *_NUMBERS] if k not in keys])
    place = keys.index(key)
    section_of = next(g for g, members in enumerate(groups) if key in members)
    sought = rng.choice([key, absent])
    asks: list[Ask] = [
        ask("config-value", "what [did they enter|has been put] for {k}?|{k} [has|carries] which value?|[what follows|what is after] {k}?|the configuration says what about {k}?|{k} is configured as what?|set {k} - to what?|find {k} and give me its value|which value was chosen for {k}?|to what is {k} set in the file?|how have they configured {k}?|I'd like to see the entry for {k}",
            "{k}에 뭐라고 설정했어?|{k} 설정값?|{k} 뒤에 오는 값 읽어 줘|{k}~은 뭐로 돼 있나요?|설정 파일에 {k}~이 어떻게 적혀 있어?|{k} 항목 값이 뭔지 봐 줘|{k}에는 무엇을 넣었지?|{k} 지정된 값 좀|{k}~은 어떻게 잡혀 있어요?|{k} 옵션은 뭐야?", At(f"value-{key}"), k=shown(key)),
        ask("config-key", "[which|what] [key|option|setting] [is|was] set to {v}?|{v} is the value of which [key|option]?|where [in the file |]do they use {v}, under what key?|to which option does {v} belong?|name of the entry with {v}?|what has {v} as its value?|the {v} there configures what?|in front of {v} stands which key?",
            "{v}~으로 설정된 키?|{v}~은 어떤 옵션의 값이야?|값이 {v}인 항목 이름?|{v} 앞에 있는 키가 뭐야?|어느 설정이 {v}인가요?|{v}~을 쓰는 키 이름 알려 줘|{v}~은 뭘 정한 거지?|{v}라고 적힌 설정은?", At(f"key-{other}"), v=values[other]),
        ask("key-there", "does the [file|config] [set|contain|mention] {k}?|is {k} configured?|{k}: is it in there?|any {k} entry?|has someone defined {k}?|can {k} be found in the file?|do they set a {k}?|is there a key by the name of {k}?", "{k} 키가 있어?|{k} 설정돼 있나요?|설정 파일에 {k} 있어?|{k} 항목 있는지 봐 줘|{k}~이 들어 있어?|{k}라는 키 있지?|{k}~은 정의돼 있어?|{k} 나오나?", YesNo(sought in keys), k=shown(sought)),
        ask("last-key", "[what is the|] last key [in the file|of all|]?|with which key does the file [end|close]?|the [bottommost|final] setting is called?|what option comes at the very end?|key on the lowest line?|name the closing entry|scroll down: which key is last?|last option?", "마지막 키?|파일 끝에 있는 설정 이름?|맨 아래 키가 뭐야?|끝 항목의 키 알려 줘|제일 나중에 나오는 옵션은 뭔가요?|마지막 설정 항목?|가장 아래 줄의 키는?|파일이 어떤 키로 끝나?", At(f"key-{keys[-1]}")),
        ask("first-key", "which key comes first?|the [first|topmost] [option|entry|key] [is what|has what name]?|what [option|key] opens the file?|first setting of all?|key on top?|starting from the top, what is configured first?|name the very first key|uppermost key?", "첫 번째 키?|맨 처음 나오는 설정은?|제일 위에 있는 키 이름이 뭐야?|첫 옵션 알려 줘|파일 맨 앞 항목은 뭔가요?|가장 먼저 정한 설정?|처음 키 이름?|맨 위 옵션이 뭐지?", At(f"key-{keys[0]}")),
        ask("where-is-value", "where do i [change|edit] {k}, on the picture?|mark the value of {k}|box of what is set for {k}?|coordinates of {k}'s value?|show me the place where {k} gets its value|draw a frame round the value of {k}|position of the value next to {k}?|point to what {k} is set to", "{k} 값이 있는 자리?|{k} 값에 상자 쳐 줘|{k} 값 좌표 알려 줘|{k} 값을 어디서 고쳐야 해? 위치 짚어 줘|{k} 옆 값의 위치?|{k} 설정값 표시해 줘|{k} 값은 사진 어디쯤이에요?|{k} 값 네모로 표시", BoxOf(f"value-{key}"), k=shown(key)),
        unknown("what [is|was] {k} set to?|value of {k}?|{k} has which value?|how is {k} configured here?|what did they put for {k}?|read me the {k} entry|{k}, please|the file gives which {k}?", "{k} 값?|{k}~은 뭐로 설정돼 있어?|{k} 설정 알려 줘|{k}에 뭐라고 적혀 있나요?|{k} 항목 읽어 줘|{k}~은 얼마야?|{k} 좀 봐 줘|{k} 옵션 값이 뭐야?", k=shown(absent)),
        unknown("what was {k} before[ the last change|]?|who changed {k}?|what is the recommended {k}?|why is {k} set like that?|when was this [config|file] deployed?|on which machine does this file live?|what is the admin's password?|which program reads this file on startup?", "{k}~은 전에 얼마였어?|{k} 누가 바꿨어?|{k} 권장값이 뭐야?|왜 {k}~을 이렇게 설정했어?|이 설정은 언제 배포됐어?|관리자 비밀번호 뭐야?|어느 서버에 있는 파일이야?|이 파일을 읽는 프로그램은?", k=shown(key)),
    ]
    if flags:
        f = rng.choice(flags)
        asks.append(ask("flag-on", "is {k} [on|true|switched on] in this [file|config]?|does the config turn {k} on?|have they activated {k}?|{k}, yes or no?|would {k} be active with these settings?|[is|was] {k} allowed by the configuration?|{k} true?|do these settings enable {k}?", "{k} 켜져 있어?|{k}~은 참이야?|이 설정이면 {k}~이 활성화돼?|{k} 사용으로 돼 있나요?|{k} true 맞아?|{k} 켠 상태야?|{k}~을 쓰게 돼 있어?|{k} 허용됐어?", YesNo(values[f] in ("true", "yes")), k=shown(f)))
    if place + 1 < len(keys) and keys[place + 1] in groups[section_of]:
        asks.append(ask("key-after", "which key [follows|comes after|is below] {k}?|next option after {k}?|what is configured right under {k}?|going down from {k}, which key is next?|the entry beneath {k}?|{k} is followed by what key?|after {k} they set what?|one key further than {k}?", "{k} 다음 키는?|{k} 바로 밑 설정 이름?|{k} 아래에 뭐가 나와?|{k} 뒤를 잇는 키 알려 줘|{k} 다음으로 정한 건 뭔가요?|{k} 아래 항목 키?|{k} 밑에 있는 키가 뭐야?|{k} 다음 줄의 키?", At(f"key-{keys[place + 1]}"), k=shown(key)))
    if shown_sections:
        asks += [
            ask("section-of", "[which|what] section [holds|has|contains] {k}?|under [which|what] heading is {k}?|{k} is part of which block?|in which group do i find {k}?|the block around {k} is called?|{k} sits within what section?|name the section of {k}|what is the parent of {k}?", "{k}~은 어느 섹션에 있어?|{k}~이 속한 블록 이름?|{k} 상위 항목이 뭐야?|{k}~은 무슨 구역에 들어 있나요?|{k} 묶음 이름 알려 줘|{k} 부모 키?|{k}~은 어떤 그룹에 있지?|{k}~을 감싼 섹션은?", At(f"section{section_of}"), k=shown(key)),
            ask("sections", "[which|what] sections [are there|does the file have]?|list the [sections|blocks|groups]|names of all blocks, top to bottom?|into which parts is the configuration divided?|the headings of the file?|all top-level [names|entries]?|what groups of settings exist?|name every section", "섹션 이름 모두?|어떤 블록으로 나뉘어 있어?|상위 항목 전부 알려 줘|설정이 무슨 묶음들로 돼 있나요?|섹션들을 나열해 줘|구역 이름들?|최상위 키가 뭐 뭐야?|그룹 이름 다 읽어 줘", *[part for g in range(len(sections)) for part in (At(f"section{g}"), ", ")][:-1]),
        ]
    if remarked:
        asks.append(ask("remark", "what does the remark [above|over] {k} say?|which note comes with {k}?|the comment before {k}, please|[read|quote] what someone noted about {k}|is there a hint for {k}, and which?|what warning did they leave over {k}?|comment in the file?|explanation over {k}?", "{k} 위 주석?|{k}에 붙은 설명 읽어 줘|{k} 앞에 뭐라고 적어 뒀어?|파일에 있는 메모 내용?|{k}에 관한 주석이 뭐예요?|{k} 위 설명 알려 줘|주석 문구?|{k} 항목의 비고는?", At("remark"), k=shown(remarked)))
    if has_numbers:
        asks += [
            ask("line-of-key", "[on|in] which line is {k}?|line number of {k}?|{k} stands at which number?|to edit {k} i jump to line what?|what number is in the margin beside {k}?|{k}: line?|which row has {k}?|the line where {k} is set?", "{k}~은 몇 번째 줄에 있어?|{k} 줄 번호?|{k} 고치려면 몇 줄로 가?|{k} 왼쪽 숫자?|{k} 있는 행 번호 알려 줘|{k} 몇 행인가요?|{k} 설정 줄은 몇 번이야?|{k} 행?", At(f"no{at[key]}"), k=shown(key)),
            ask("line-says", "what is set on line {n}?|line {n} [contains|reads] what?|copy line {n}|in the margin it says {n}, what is beside it?|give me line {n} word for word|row {n}?|which entry is on {n}?|tell me what's at line {n}", "{n}번 줄에 뭐가 설정돼 있어?|{n}행 내용?|{n}번 줄 그대로 읽어 줘|줄 {n}에 뭐라고 적혔나요?|{n} 옆에 적힌 것?|{n}행 알려 줘|{n}번째 줄 뭐야?|{n}번 줄 복사해 줘", At(f"line{at[key]}"), n=str(first + at[key])),
        ]
    if shown_name:
        asks.append(ask("open-file", "which configuration [file|] is this?|name of the [config|settings] file?|what file am i editing here?|the tab is labelled what?|[file name|filename]?|how is this document named?|which file is being shown?|what's this file?", "무슨 설정 파일이야?|설정 파일 이름?|탭에 적힌 파일명?|보고 있는 파일 알려 줘|파일 이름이 뭔가요?|이 파일은 뭐라고 해?|열린 설정 파일은?|파일명 좀", At("file")))
    width = min(1200, max(rng.choice([420, 480, 620]), int(max(cells(line) for line in lines) * size + size * 6)))
    height = int(len(lines) * size * tall + (2.4 * size if head else 0) + 30 + rng.choice([0, 30, 90]))
    html = (
        f"<!doctype html><meta charset=utf-8><style>body{{margin:0;min-height:100vh;background:{scheme.paper};color:{scheme.ink};font:{max(11, size - 1)}px/1.5 {interface_fonts(rng, korean)}}}.h{{display:flex;background:{scheme.bar};white-space:nowrap}}"
        f".l{{white-space:pre;font:{size}px/{tall} {fonts(rng)};font-variant-ligatures:none;padding-left:12px}}.g{{display:inline-block;width:2.2em;padding-right:1em;text-align:right;color:{scheme.muted}}}</style>{head}<div style='padding:10px 0'>{drawn}</div>"
    )
    return Design("code", html, width, max(height, 200), asks)
