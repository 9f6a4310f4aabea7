"""A shell session: prompts with user, host, folder and branch; commands of many programs, one of which may fail."""

import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from ..design import Ask, At, Count, Design, YesNo
from . import words
from .parts import Scheme, ask, mark, terminal, unknown, wrap


@dataclass
class Block:
    """A command, what it printed, and what can be asked about it."""

    command: str
    lines: list[str]
    asks: list[Ask] = field(default_factory=list)
    code: int = 0


def _missing(rng: random.Random, korean: bool, s: Scheme) -> Block:
    name = rng.choice(["gti status", "pyhton app.py", "dokcer ps", "sl -l", "htpo", "nmp install", "kubctl get pods", "terrafrom plan", "makee all", "crago build", "ffmepg -i in.mov out.mp4", "vmi notes.txt"])
    word = name.split()[0]
    said = rng.choice([f"bash: {word}: command not found", f"zsh: command not found: {word}", f"-bash: {word}: 명령어를 찾을 수 없음" if korean else f"sh: 1: {word}: not found"])
    return Block(name, [mark(said, error=True, id="err")], [
        ask("unknown-program", "which program was not found?|what could the shell not find?|what command does not exist?|name of the mistyped program?|the shell complains that something is missing, what?|which [word|name] did the user misspell?",
            "찾을 수 없다는 명령어가 뭐야?|없는 명령어는?|잘못 친 명령어 알려 줘|쉘이 못 찾은 프로그램 이름?|오타 난 명령 뭐예요?", At("word")),
    ], 127)


def _no_file(rng: random.Random, korean: bool, s: Scheme) -> Block:
    file, tool = rng.choice(words.FILES), rng.choice(["cat", "rm", "cp", "tail -n 20", "less", "wc -l", "chmod +x", "head"])
    verb = tool.split()[0]
    reason = rng.choice(["No such file or directory", "Permission denied", "Is a directory"] if not korean else ["그런 파일이나 디렉터리가 없습니다", "허가 거부", "디렉터리입니다", "No such file or directory"])
    return Block(f"{tool} {file}" + (" /tmp/" if verb == "cp" else ""), [mark(f"{verb}: {file}: ", error=True, id="err") + mark(reason, id="reason")], [
        ask("error-reason", "why did [{verb}|the {verb} command] fail?|what went wrong with {verb}?|[the |]reason {verb} did not work?|what does {verb} complain about?|what is the trouble with {file}?|{verb} gave an error, what [reason|cause] does it name?|what keeps {verb} from working on {file}?",
            "{verb}~이 왜 [실패했어|안 됐어|안 돼]?|{verb} 오류 원인?|{file}에 무슨 문제가 있어?|{verb} 명령이 실패한 이유 알려 줘|{file} [뭐가 잘못됐어|왜 안 열려]?|{verb}~은 무엇 때문에 실패했나요?", At("reason"), verb=verb, file=file),
    ], 1)


def _git_log(rng: random.Random, korean: bool, s: Scheme) -> Block:
    subjects = rng.sample(words.SUBJECTS_KO if korean and rng.random() < 0.7 else words.SUBJECTS, rng.randint(2, 5))
    hashes = [words.commit(rng) for _ in subjects]
    which = rng.randrange(len(subjects))
    lines = [mark(h, f"color:{s.yellow}", id=f"h{i}") + " " + mark(t, id=f"s{i}") for i, (h, t) in enumerate(zip(hashes, subjects, strict=True))]
    return Block(f"git log --oneline -{len(subjects)}", lines, [
        ask("commit-subject", "what is the message of [commit |]{hash}?|what did commit {hash} [do|change]?|{hash}: what does it say?|[read|give me|tell me] the subject of {hash}|the log line for {hash} says what?|which change is [behind|recorded as] {hash}?",
            "{hash} 커밋 메시지?|커밋 {hash}~은 무슨 내용이야?|{hash}에서 뭐가 바뀌었어?|{hash} 커밋 제목 읽어 줘|{hash}~은 어떤 변경인가요?", At(f"s{which}"), hash=hashes[which]),
        ask("commit-hash", "[what is the|give me the] hash of \"{subject}\"|which commit [is|says] \"{subject}\"?|id of the commit {subject}?|[under|by] which hash was \"{subject}\" committed?|i need the commit [number|id|hash] for {subject}",
            "\"{subject}\" 커밋의 해시?|{subject} 커밋 아이디 알려 줘|{subject}~은 어느 커밋이야?|{subject} 커밋 번호가 뭐예요?", At(f"h{which}"), subject=subjects[which]),
        ask("newest-commit", "what is the [newest|latest|most recent] commit about?|what was committed last?|top entry of the log?|[subject|message] of the last commit?|what did someone commit most recently?",
            "가장 [최근|최신] 커밋 메시지?|마지막으로 커밋한 내용이 뭐야?|맨 위 커밋 제목 알려 줘|최신 커밋은 뭘 바꿨어?", At("s0")),
    ])


def _git_status(rng: random.Random, korean: bool, s: Scheme) -> Block:
    branch, files = s.branch, rng.sample(words.FILES, rng.randint(1, 3))
    folder = rng.choice(words.DIRECTORIES)
    say = ("현재 브랜치 ", "커밋하도록 정하지 않은 변경 사항:", "수정함:", "추적하지 않는 파일:") if korean and rng.random() < 0.5 else ("On branch ", "Changes not staged for commit:", "modified:", "Untracked files:")
    lines = [say[0] + mark(branch, id="branch"), say[1]] + [mark(f"        {say[2]}   ", f"color:{s.red}") + mark(f"{folder}/{f}", f"color:{s.red}", id=f"m{i}") for i, f in enumerate(files)]
    new = rng.choice([f for f in words.FILES if f not in files])
    lines += [say[3], "        " + mark(new, f"color:{s.red}", id="new")]
    changed: list = []
    for i in range(len(files)):
        changed += [At(f"m{i}"), ", "]
    return Block("git status", lines, [
        ask("git-branch", "which branch is [checked out|the user on|active]?|on what branch [are we|am i|is this]?|branch?|what is the [current branch|name of the branch]|git says we are on which branch?|tell me the branch",
            "[지금|현재] 브랜치?|어느 브랜치에 있어?|무슨 브랜치야?|브랜치 이름 알려 줘|체크아웃된 브랜치가 뭐예요?|작업 중인 가지 이름?", At("branch")),
        ask("changed-files", "which files [were|have been|are] [modified|changed|edited]?|list the modified files|what has been changed but not staged?|name [all |]the files with changes|what did i edit?|the modified [ones|files], please",
            "[수정된|바뀐|변경된] 파일?|어떤 파일을 고쳤어?|수정한 파일 모두 알려 줘|변경 사항이 있는 파일 이름?|뭐가 수정됐나요?", *changed[:-1]),
        ask("untracked-file", "which file is [untracked|not tracked|unknown to git|new to git]?|what is listed as untracked?|name the file that git does not follow yet|untracked [one|file]?",
            "추적하지 않는 파일은?|git이 모르는 파일이 뭐야?|추적 안 되는 파일 이름 알려 줘|새로 생긴 미추적 파일?", At("new")),
    ])


def _git_push(rng: random.Random, korean: bool, s: Scheme) -> Block:
    branch, project, user = rng.choice(words.BRANCHES), rng.choice(words.PROJECTS), rng.choice(words.USERS)
    site = rng.choice(["github.com", "gitlab.com", "bitbucket.org", "git.example.org"])
    if rng.random() < 0.5:
        lines = [f"To {site}:{user}/" + mark(f"{project}.git", id="repo"), mark(f" ! [rejected]        {branch} -> {branch} ", f"color:{s.red}", error=True) + "(" + mark(rng.choice(["non-fast-forward", "fetch first", "stale info", "protected branch"]), id="reason") + ")", f"error: failed to push some refs to '{site}'"]
        return Block(f"git push origin {branch}", lines, [
            ask("push-rejected", "why was the push [rejected|refused|turned down]?|[for what|what] reason did git give for rejecting the push?|the push did not go through because of what?|what is in brackets after the rejected branch?|reason for the rejection?",
                "푸시가 왜 거부됐어?|push 거절 이유?|푸시 실패 원인 알려 줘|왜 밀어 넣지 못했나요?|거부 사유가 뭐야?", At("reason")),
            ask("push-done", "[did|was] the push [succeed|work|go through]?|was it pushed fine?|is the code on the server now?", "푸시 성공했어?|푸시됐어?|잘 올라갔나요?", YesNo(False)),
        ], 1)
    old, new = words.commit(rng), words.commit(rng)
    lines = [f"Enumerating objects: {rng.randint(5, 90)}, done.", f"To {site}:{user}/{project}.git", "   " + mark(f"{old}..{new}", id="range") + f"  {branch} -> {branch}"]
    return Block(f"git push origin {branch}", lines, [
        ask("pushed-range", "[which|what] range of commits was pushed?|from which hash to which did the push go?|the two hashes of the push?|what commits went up?", "푸시된 커밋 범위?|어떤 커밋부터 어디까지 올라갔어?|푸시 해시 범위 알려 줘", At("range")),
        ask("push-done", "[did|was] the push [succeed|work|go through]?|was it pushed fine?|is the code on the server now?", "푸시 성공했어?|푸시됐어?|잘 올라갔나요?", YesNo(True)),
    ])


def _list(rng: random.Random, korean: bool, s: Scheme) -> Block:
    files = rng.sample(words.FILES, rng.randint(3, 7))
    sizes = rng.sample(range(90, 99000), len(files))
    owner = rng.choice(words.USERS)
    lines, days = [], rng.sample(range(1, 29), len(files))
    months = ["Jan", "Mar", "May", "Jun", "Aug", "Oct", "Dec"] if not korean or rng.random() < 0.5 else ["1월", "3월", "5월", "6월", "8월", "10월", "12월"]
    month = rng.choice(months)
    for i, f in enumerate(files):
        lines.append(f"-rw-r{rng.choice('w-')}-r-- 1 {owner} {owner} " + mark(f"{sizes[i]:>6}".replace(" ", " "), id=f"z{i}", rank="size", amount=str(sizes[i]), named=f"f{i}") + f" {month} {days[i]:>2} {words.clock(rng)[:5]} " + mark(f, id=f"f{i}", counted="files"))
    which, most, least = rng.randrange(len(files)), sizes.index(max(sizes)), sizes.index(min(sizes))
    return Block(rng.choice(["ls -l", "ls -la", "ll", "ls -lh --block-size=1"]), lines, [
        ask("file-size", "how [big|large] is {file}?|how many bytes does {file} have?|size of {file}?|{file} takes up how much?|[give|tell] me the size of {file}|{file}, how many bytes?|what does the listing show as size for {file}?",
            "{file} 크기?|{file}~은 몇 바이트야?|{file} 용량 알려 줘|{file}~이 얼마나 커요?|{file}의 파일 크기는 얼마인가요?", At(f"z{which}"), file=files[which]),
        ask("biggest-file", "which file is the [biggest|largest]?|what takes the most [space|bytes]?|heaviest file?|which of these files is the largest one?|name the file that [needs|uses] most room", "가장 큰 파일은?|제일 큰 파일 이름?|용량을 가장 많이 차지하는 파일이 뭐야?|어느 파일이 제일 무거워요?", At(f"f{most}")),
        ask("smallest-file", "which file is the smallest?|what takes the least space?|tiniest file?|the file with the fewest bytes?", "가장 작은 파일은?|제일 작은 파일 이름?|용량이 가장 적은 파일 알려 줘", At(f"f{least}")),
        ask("count-files", "how many files [are listed|does ls show|are there]?|number of files?|count the files of the listing", "파일이 몇 개 있어?|목록에 파일 몇 개야?|파일 수?|ls가 보여 주는 파일 개수?", Count("files")),
    ])


def _version(rng: random.Random, korean: bool, s: Scheme) -> Block:
    tool, before = rng.choice([("python3", "Python "), ("node", "v"), ("rustc", "rustc "), ("docker", "Docker version "), ("git", "git version "), ("cmake", "cmake version "), ("ruby", "ruby "), ("php", "PHP "), ("psql", "psql (PostgreSQL) "), ("nginx", "nginx version: nginx/"), ("terraform", "Terraform v"), ("dotnet", ""), ("ffmpeg", "ffmpeg version "), ("kubectl", "Client Version: v")])
    return Block(f"{tool} --version", [before + mark(words.version(rng), id="version")], [
        ask("tool-version", "[which|what] version of {tool} is [installed|used|there|running]?|{tool} version?|what is the version number of {tool}?|how new is {tool} here?|tell me {tool}'s version|is {tool} up to date - which release is it?|the machine has which {tool}?",
            "{tool} 버전?|{tool} 몇 버전이야?|설치된 {tool} 버전 알려 줘|{tool}~은 어떤 버전인가요?|{tool} 버전 번호가 어떻게 돼?|{tool} 판 번호?", At("version"), tool=tool),
    ])


def _install(rng: random.Random, korean: bool, s: Scheme) -> Block:
    tool = rng.choice(["npm", "pip", "apt", "brew", "cargo"])
    if tool == "npm":
        package, seconds, added = rng.choice(words.PACKAGES[:24]), rng.randint(1, 50), rng.randint(2, 900)
        bad = rng.choice([0, 0, 2, 3, 7, 12])
        lines = ["", "added " + mark(str(added), id="added") + " packages, and audited " + mark(str(added + rng.randint(1, 90)), id="audited") + " packages in " + mark(f"{seconds}s", id="seconds"), "", "found " + mark(str(bad), id="bad") + (" vulnerabilities" if bad else " vulnerabilities")]
        return Block(f"npm install {package}", lines, [
            ask("packages-added", "how many packages were [added|installed]?|number of packages that npm added?|npm [brought in|put in] how many packages?|count of added packages?", "패키지 몇 개가 추가됐어?|추가된 패키지 수?|npm이 설치한 패키지 개수 알려 줘|패키지가 몇 개나 깔렸나요?", At("added")),
            ask("install-seconds", "how long did the [install|installation] take?|how much time did npm need?|install time?|after how many seconds was npm done?", "설치하는 데 얼마나 걸렸어?|설치 시간?|npm은 몇 초 만에 끝났어?|설치 소요 시간 알려 줘", At("seconds")),
            ask("vulnerabilities", "how many vulnerabilities [were found|are there]?|does npm report vulnerabilities, how many?|number of security holes found?|what does the audit find, how many?", "취약점이 몇 개 [나왔어|발견됐어]?|취약점 수?|보안 문제 몇 건이야?", At("bad")),
        ])
    if tool == "pip":
        package, version = rng.choice(words.PACKAGES[24:]), words.version(rng)
        if rng.random() < 0.4:
            lines = [mark("ERROR: ", f"color:{s.red}") + mark(f"Could not find a version that satisfies the requirement {package}=={version}", id="err", error=True), f"ERROR: No matching distribution found for {package}=={version}"]
            return Block(f"pip install {package}=={version}", lines, [
                ask("wanted-version", "which version of {package} could pip not find?|what version was asked for?|the missing {package} release?|pip has no {package} of which version?", "pip이 못 찾은 {package} 버전?|요청한 {package} 버전은 뭐였어?|{package} 몇 버전을 찾지 못했나요?", version, package=package)], 1)
        lines = [f"Collecting {package}", f"  Downloading {package}-{version}-py3-none-any.whl (" + mark(f"{rng.randint(20, 990)} kB", id="size") + ")", f"Successfully installed {package}-" + mark(version, id="version")]
        return Block(f"pip install {package}", lines, [
            ask("installed-version", "[which|what] version of {package} [was|got] installed?|{package} came in which release?|pip put in what {package} version?|version number of {package} now?", "{package} 몇 버전이 설치됐어?|설치된 {package} 버전?|{package} 어떤 버전이 깔렸나요?|{package} 버전 알려 줘", At("version"), package=package),
            ask("download-size", "how [big|large] was the download?|size of the {package} wheel?|how many kB did pip load?|download size?", "다운로드 크기?|내려받은 용량은 얼마야?|{package} 휠은 몇 kB인가요?", At("size"), package=package)])
    if tool == "apt":
        package, fresh = rng.choice(words.SYSTEM_PACKAGES), rng.randint(1, 30)
        if rng.random() < 0.4:
            return Block(f"apt install {package}", [mark("E: ", f"color:{s.red}") + mark("Unable to locate package " + package if rng.random() < 0.5 else "Could not get lock /var/lib/dpkg/lock-frontend", id="err", error=True)], [
                ask("apt-error", "what does apt complain about?|apt's error?|why can apt not install {package}?|what is the E: line saying?|what went wrong for apt?", "apt 오류 내용?|apt가 왜 설치 못 했어?|E: 뒤에 뭐라고 나와?|{package} 설치가 안 된 까닭은?", At("err"), package=package)], 100)
        held = rng.randint(31, 90)
        return Block(f"sudo apt install {package}", ["Reading package lists... Done", f"The following NEW packages will be installed: {package}", "0 upgraded, " + mark(str(fresh), id="fresh") + " newly installed, 0 to remove and " + mark(str(held), id="held") + " not upgraded.", "Need to get " + mark(f"{rng.randint(100, 9900)} kB", id="size") + " of archives."], [
            ask("newly-installed", "how many packages are newly installed?|apt installs how many new packages?|number of new packages?", "새로 설치되는 패키지는 몇 개야?|apt가 새로 까는 패키지 수?", At("fresh")),
            ask("not-upgraded", "how many [packages are|were] not upgraded?|number of packages held back?", "업그레이드하지 않은 패키지는 몇 개야?|업그레이드 안 된 패키지 수?", At("held")),
            ask("archive-size", "how much does apt have to [download|get]?|size of the archives?|how many kB are needed?", "apt가 받을 용량은?|내려받아야 할 크기 얼마야?|아카이브 크기?", At("size"))])
    if tool == "brew":
        package, version = rng.choice(words.SYSTEM_PACKAGES), words.version(rng)
        return Block(f"brew install {package}", [mark("==> ", f"color:{s.blue}") + f"Fetching {package}", mark("==> ", f"color:{s.blue}") + f"Pouring {package}--{version}.arm64_sonoma.bottle.tar.gz", f"/opt/homebrew/Cellar/{package}/{version}: " + mark(str(rng.randint(5, 700)), id="count") + " files, " + mark(f"{rng.randint(1, 90)}.{rng.randrange(10)}MB", id="size")], [
            ask("brew-files", "how many files did brew install?|number of files of {package}?|{package} brought how many files?", "brew가 파일 몇 개를 설치했어?|{package} 파일 수?", At("count"), package=package),
            ask("brew-size", "how much space does {package} take?|size of {package} on disk?|how many MB is {package}?", "{package}~은 몇 MB야?|{package} 용량 알려 줘|{package} 설치 크기?", At("size"), package=package)])
    names = rng.sample(words.PACKAGES[-10:], 3)
    seconds = f"{rng.randint(1, 90)}.{rng.randint(10, 99)}s"
    return Block("cargo build --release", [mark("   Compiling", f"color:{s.green};font-weight:700") + f" {n} v{words.version(rng)}" for n in names] + [mark("    Finished", f"color:{s.green};font-weight:700") + " release [optimized] target(s) in " + mark(seconds, id="seconds")], [
        ask("build-time", "how long did the build [take|last]?|build time?|after what time was cargo finished?|compiling took how much time?", "빌드하는 데 얼마나 걸렸어?|빌드 시간?|컴파일은 몇 초 만에 끝났나요?|cargo 소요 시간 알려 줘", At("seconds"))])


def _build(rng: random.Random, korean: bool, s: Scheme) -> Block:
    file, line, column = rng.choice(["main.c", "parser.cpp", "socket.c", "buffer.cpp", "matrix.cc", "queue.c", "render.cpp", "audio.c"]), rng.randint(5, 900), rng.randint(2, 70)
    said = rng.choice(["expected ';' before 'return'", "'count' was not declared in this scope", "unknown type name 'uint'", "too few arguments to function 'open_file'", "'struct node' has no member named 'next'", "invalid conversion from 'int' to 'char*'", "implicit declaration of function 'strlcpy'", "undefined reference to `draw_frame'", "redefinition of 'total'", "missing terminating \" character"])
    code = rng.choice([1, 2])
    lines = [f"gcc -O2 -Wall -c {file} -o {file.split('.')[0]}.o", mark(file, "font-weight:700", id="file", file=True) + ":" + mark(str(line), id="line", line=True) + f":{column}: " + mark("error: ", f"color:{s.red};font-weight:700") + mark(said, id="err", error=True), f"make: *** [Makefile:{rng.randint(8, 80)}: all] Error " + mark(str(code), id="code")]
    return Block(rng.choice(["make", "make all", "make -j4"]), lines, [
        ask("compile-error", "what does the compiler [complain about|say|report]?|compiler error?|what is wrong with the code?|the message after error:?|gcc's [error|complaint]?|why won't it compile?|what stopped the build?",
            "컴파일러가 뭐라고 해?|컴파일 오류 내용?|왜 컴파일이 안 돼?|error 뒤의 메시지 읽어 줘|빌드를 막은 오류가 뭐예요?|gcc 오류 문구?", At("err")),
        ask("error-file", "which source file [has the error|is broken|fails to compile]?|in what file is the mistake?|file with the error?|where, in which file, does gcc stop?", "어느 파일에서 오류가 났어?|오류가 있는 소스 파일?|잘못된 파일 이름 알려 줘|컴파일이 안 되는 파일은?", At("file")),
        ask("error-line", "on which line is the [error|mistake]?|line number of the error?|[at|in] what line of {file} does it break?|which line should i look at?", "오류는 몇 번째 줄이야?|오류 줄 번호?|{file} 몇 행에서 문제가 났나요?|몇 줄을 봐야 해?", At("line"), file=file),
    ], 2)


def _echo(rng: random.Random, korean: bool, s: Scheme) -> Block:
    name, value = rng.choice([("$HOME", "/home/" + rng.choice(words.USERS)), ("$SHELL", rng.choice(["/bin/bash", "/usr/bin/zsh", "/usr/bin/fish"])), ("$LANG", rng.choice(["en_US.UTF-8", "ko_KR.UTF-8", "de_DE.UTF-8"])), ("$EDITOR", rng.choice(["vim", "nano", "emacs", "code"])), ("$PORT", str(rng.randint(1024, 9999))), ("$NODE_ENV", rng.choice(["production", "development", "test"])), ("$TZ", rng.choice(["Asia/Seoul", "Europe/Berlin", "UTC", "America/Lima"]))])
    return Block(f"echo {name}", [mark(value, id="value")], [
        ask("variable", "what is {name} set to?|value of {name}?|what does {name} [contain|hold]?|{name} is what here?|which value [has|does] the variable {name}[| have]?|what came out for echo {name}?", "{name} 값?|{name}~은 뭘로 설정돼 있어?|{name} 변수에 뭐가 들어 있나요?|echo {name} 결과 알려 줘", At("value"), name=name)])


def _disk(rng: random.Random, korean: bool, s: Scheme) -> Block:
    names, uses = rng.sample(["/dev/sda1", "/dev/nvme0n1p2", "tmpfs", "/dev/sdb1", "overlay", "/dev/mapper/data"], 3), rng.sample(range(2, 100), 3)
    mounts = rng.sample(["/", "/home", "/var", "/boot", "/mnt/backup", "/data", "/run"], 3)
    lines = [f"{'Filesystem':<18}{'Size':>6}{'Used':>6}{'Avail':>7} Use% Mounted on"]
    for i in range(3):
        size = rng.randint(20, 900)
        lines.append(f"{names[i]:<18}{size:>5}G{size * uses[i] // 100:>5}G" + " " * (6 - len(str(size - size * uses[i] // 100))) + mark(f"{size - size * uses[i] // 100}G", id=f"a{i}") + " " * (5 - len(str(uses[i]))) + mark(f"{uses[i]}%", id=f"u{i}") + " " + mark(mounts[i], id=f"m{i}"))
    which, most = rng.randrange(3), uses.index(max(uses))
    return Block("df -h", lines, [
        ask("disk-use", "how full is {mount}?|use of {mount} in percent?|what percentage of {mount} is [taken|used]?|{mount}: how many percent?", "{mount}~은 얼마나 찼어?|{mount} 사용률?|{mount} 몇 퍼센트 썼나요?", At(f"u{which}"), mount=mounts[which]),
        ask("disk-free", "how much [room|space] is [left|free] on {mount}?|available space of {mount}?|what is free on {mount}?", "{mount}에 남은 공간?|{mount} 여유 공간이 얼마야?|{mount} 가용 용량 알려 줘", At(f"a{which}"), mount=mounts[which]),
        ask("fullest-disk", "which mount point is the fullest?|which [volume|disk] is closest to running out of room?|what is mounted on the fullest file system?", "가장 꽉 찬 마운트 지점은?|어느 디스크가 제일 찼어?|공간이 거의 다 찬 곳은 어디야?", At(f"m{most}"))])


def _docker(rng: random.Random, korean: bool, s: Scheme) -> Block:
    images = rng.sample(["nginx:1.25", "redis:7", "postgres:16", "node:20-slim", "python:3.12", "grafana:10.2", "rabbitmq:3", "mongo:7", "traefik:v3", "mysql:8"], rng.randint(2, 4))
    ports = rng.sample(range(3000, 9999), len(images))
    lines = [f"{'CONTAINER ID':<15}{'IMAGE':<16}{'STATUS':<16}PORTS"]
    for i, image in enumerate(images):
        status = f"Up {rng.randint(2, 58)} {rng.choice(['hours', 'minutes', 'days'])}"
        lines.append(f"{rng.randrange(16**12):012x}   " + mark(image, id=f"i{i}", counted="items") + " " * (16 - len(image)) + mark(status, id=f"s{i}") + " " * (16 - len(status)) + mark(f"{ports[i]}->80/tcp", id=f"p{i}"))
    which = rng.randrange(len(images))
    return Block("docker ps", lines, [
        ask("container-status", "how long has [the container of |]{image} been up?|status of {image}?|what is {image} doing, since when?|uptime of {image}?", "{image} 상태?|{image}~은 언제부터 돌고 있어?|{image} 컨테이너 상태 알려 줘", At(f"s{which}"), image=images[which]),
        ask("container-port", "[which|what] port does {image} [use|listen on|map]?|port mapping of {image}?|{image} can be reached at which port?", "{image} 포트?|{image}~은 몇 번 포트를 써?|{image} 포트 매핑 알려 줘", At(f"p{which}"), image=images[which]),
        ask("count-containers", "how many containers are running?|number of containers?|docker shows how many containers?", "컨테이너 몇 개가 돌고 있어?|실행 중인 컨테이너 수?", Count("items"))])


def _service(rng: random.Random, korean: bool, s: Scheme) -> Block:
    unit, ok = rng.choice(["nginx", "sshd", "postgresql", "redis-server", "cron", "docker", "apache2", "mariadb", "cups", "bluetooth"]), rng.random() < 0.6
    pid, code = rng.randint(300, 40000), rng.choice([1, 2, 127, 203])
    state = mark("active (running)", f"color:{s.green}", id="state") if ok else mark("failed (Result: exit-code)", f"color:{s.red}", id="state")
    lines = [mark("●", f"color:{s.green if ok else s.red}") + f" {unit}.service", f"     Active: {state} since Tue {words.clock(rng)} UTC", "   Main PID: " + mark(str(pid), id="pid") + f" ({unit})" + ("" if ok else f" (code=exited, status={code})")]
    return Block(f"systemctl status {unit}", lines, [
        ask("service-state", "[what|which] state is {unit} in?|how is the {unit} service doing?|status of {unit}?|what does it show as Active for {unit}?", "{unit} 서비스 상태?|{unit}~은 지금 어떤 상태야?|{unit} Active 줄에 뭐라고 돼 있어?", At("state"), unit=unit),
        ask("service-runs", "is {unit} running?|does {unit} run right now?|is the {unit} service up?", "{unit} 돌고 있어?|{unit} 실행 중이야?|{unit} 서비스 켜져 있나요?", YesNo(ok), unit=unit),
        ask("process-id", "what is the [main PID|process id|process number] of {unit}?|PID of {unit}?|under which process number does {unit} run?", "{unit} PID?|{unit} 프로세스 번호 알려 줘|{unit}의 메인 PID가 뭐예요?", At("pid"), unit=unit)])


def _curl(rng: random.Random, korean: bool, s: Scheme) -> Block:
    code, text = rng.choice([(200, "OK"), (404, "Not Found"), (301, "Moved Permanently"), (403, "Forbidden"), (500, "Internal Server Error"), (502, "Bad Gateway"), (204, "No Content"), (429, "Too Many Requests"), (503, "Service Unavailable")])
    server = rng.choice(["nginx/1.24.0", "cloudflare", "Apache/2.4.58", "gunicorn", "Caddy", "envoy"])
    kind = rng.choice(["application/json", "text/html; charset=utf-8", "text/plain", "image/png", "application/pdf"])
    length = rng.randint(10, 99999)
    lines = ["HTTP/1.1 " + mark(f"{code} {text}", id="code"), "server: " + mark(server, id="server"), "content-type: " + mark(kind, id="kind"), "content-length: " + mark(str(length), id="length")]
    return Block(f"curl -I https://{rng.choice(['api', 'www', 'shop', 'cdn'])}.example.{rng.choice(['com', 'org', 'net'])}/{rng.choice(['health', 'users', 'v1/orders', 'login', 'index.html'])}", lines, [
        ask("http-status", "[which|what] [status|code|HTTP status] did the server [answer|return|send back]?|HTTP status?|response code?|how did the server reply to curl?|what came back as status?", "HTTP 상태 코드?|서버가 어떤 상태로 응답했어?|응답 코드 알려 줘|curl 결과 상태가 뭐예요?", At("code")),
        ask("http-server", "[which|what] software runs the site?|server header?|what is named as server?|who serves this, by the header?", "서버 헤더 값?|무슨 서버 소프트웨어야?|server는 뭐라고 나와?", At("server")),
        ask("http-type", "content type?|what type of content is [it|returned|sent]?|which content-type came back?", "콘텐츠 타입?|content-type이 뭐야?|어떤 형식으로 왔나요?", At("kind")),
        ask("http-length", "how many bytes long is the content?|content length?|the content-length header?", "content-length 값?|본문은 몇 바이트야?|길이 헤더 알려 줘", At("length"))])


def _ping(rng: random.Random, korean: bool, s: Scheme) -> Block:
    host, ms = rng.choice(["192.168.0.1", "8.8.8.8", "1.1.1.1", "10.0.0.254", "172.16.4.9"]), [round(rng.uniform(0.3, 90), 1) for _ in range(3)]
    loss = rng.choice([0, 0, 25, 33, 50])
    lines = [f"64 bytes from {host}: icmp_seq={i + 1} ttl=5{rng.randrange(10)} time=" + mark(f"{m} ms", id=f"t{i}") for i, m in enumerate(ms)] + [f"{3} packets transmitted, " + mark(f"{loss}%", id="loss") + " packet loss"]
    return Block(f"ping -c 3 {host}", lines, [
        ask("packet-loss", "how many packets were lost, in percent?|packet loss?|what share of the packets got lost?|loss rate of the ping?", "패킷 손실률?|패킷이 몇 퍼센트 손실됐어?|손실 비율 알려 줘", At("loss")),
        ask("ping-time", "how long did [the second reply|icmp_seq 2] take?|time of icmp_seq=2?|round trip of the second packet?", "두 번째 응답 시간?|icmp_seq=2는 얼마나 걸렸어?|두 번째 핑은 몇 ms야?", At("t1"))])


def _grep(rng: random.Random, korean: bool, s: Scheme) -> Block:
    word = rng.choice(["TODO", "FIXME", "timeout", "password", "retry", "currency", "deprecated", "max_size"])
    hits, lines = rng.sample([f for f in words.FILES if f.endswith((".py", ".js", ".ts", ".rs", ".go", ".java", ".tsx"))], 3), []
    tails = {"TODO": ["handle empty input", "remove after release", "ask Mina about rates"], "FIXME": ["wrong for leap years", "leaks a handle", "too slow"]}.get(word, ["= 30", "= None", "= load()"])
    numbers = [rng.randint(3, 400) for _ in hits]
    for i, f in enumerate(hits):
        lines.append(mark(f"src/{f}", f"color:{s.purple}", id=f"f{i}") + ":" + mark(str(numbers[i]), f"color:{s.green}", id=f"n{i}") + ":    " + mark(f"# {word} {tails[i]}" if tails[i][0] != "=" else f"{word} {tails[i]}", id=f"t{i}"))
    which = rng.randrange(3)
    return Block(f"grep -rn {word} src/", lines, [
        ask("grep-line", "on which line of {file} was {word} found?|line number of the hit in {file}?|where in {file} does {word} stand?|{file}: which line?", "{file} 몇 번째 줄에 {word}~이 있어?|{file}에서 찾은 줄 번호?|{file}의 몇 행인가요?", At(f"n{which}"), file=hits[which], word=word),
        ask("grep-text", "what does the hit in {file} say?|which text did grep find in {file}?|the matching line of {file}?", "{file}에서 찾은 내용?|{file}의 해당 줄에 뭐라고 있어?|grep이 {file}에서 뭘 찾았어?", At(f"t{which}"), file=hits[which])])


_BLOCKS: list[Callable[[random.Random, bool, Scheme], Block]] = [_missing, _no_file, _git_log, _git_status, _git_push, _list, _version, _install, _install, _install, _build, _echo, _disk, _docker, _service, _curl, _ping, _grep]
_QUIET = ["cd {d}", "mkdir {d}", "clear", "touch {f}", "cp {f} backup/", "rm -r build", "source .venv/bin/activate", "export DEBUG=1", "vim {f}", "git add {f}", "git pull -q", "chmod 644 {f}", "mv {f} old/", "sudo reboot", "exit", "tail -f /var/log/syslog", "code ."]


def _own(one: Ask, number: int) -> Ask:
    """The ask with the ids that its block's elements have on the page."""
    return replace(one, answer=[At(f"{number}-{part.id}") if isinstance(part, At) else part for part in one.answer])


def build(rng: random.Random, korean: bool) -> Design:
    s = Scheme(rng)
    user, host, folder, branch = rng.choice(words.USERS), rng.choice(words.HOSTS), rng.choice(words.PROJECTS), rng.choice(words.BRANCHES)
    deep = f"~/{folder}" if rng.random() < 0.6 else f"~/{rng.choice(words.DIRECTORIES)}/{folder}"
    s.branch = branch
    style = rng.choice(["debian", "debian", "fedora", "arrow", "two-lines", "root", "powershell"])
    with_branch = style in ("arrow", "two-lines") or rng.random() < 0.2
    count = rng.choice([1, 2, 2, 3, 3])
    makers = rng.sample(_BLOCKS, count)
    blocks = []
    for maker in makers:
        block = maker(rng, korean, s)
        if all(block.command.split()[0] != other.command.split()[0] for other in blocks):
            blocks.append(block)
    quiet = [q.format(d=rng.choice(words.DIRECTORIES), f=rng.choice(words.FILES)) for q in rng.sample(_QUIET, rng.randint(0, 2))]
    for q in quiet:
        blocks.insert(rng.randint(0, len(blocks)), Block(q, []))
    failed = [b for b in blocks if b.code]
    shown_code = None
    if blocks[-1].code and rng.random() < 0.6 and style != "powershell":
        shown_code = blocks[-1].code
        blocks.append(Block("echo $?", [mark(str(shown_code), id="code", exit=True)]))
    lines: list[str] = []
    asks: list[Ask] = []
    has_user = style not in ("arrow", "powershell")
    for number, block in enumerate(blocks):
        first = number == 0
        u = mark(user, f"color:{s.green};font-weight:700", id="user", user=True) if first else mark(user, f"color:{s.green};font-weight:700")
        h = mark(host, f"color:{s.green}", id="host", host=True) if first else mark(host, f"color:{s.green}")
        d = mark(deep, f"color:{s.blue}", id="folder") if first else mark(deep, f"color:{s.blue}")
        b = f" ({mark(branch, f'color:{s.purple}', id='prompt-branch') if first else mark(branch, f'color:{s.purple}')})" if with_branch else ""
        typed = mark(block.command, command=True, counted="commands", id=f"c{number}")
        if block.command.split()[0] in ("gti", "pyhton", "dokcer", "sl", "htpo", "nmp", "kubctl", "terrafrom", "makee", "crago", "ffmepg", "vmi"):
            word, _, rest = block.command.partition(" ")
            typed = wrap(mark(word, id=f"{number}-word") + (" " + rest if rest else ""), command=True, counted="commands", id=f"c{number}")
        if style == "debian":
            prompt = f"{u}@{h}:{d}{b}$ "
        elif style == "fedora":
            prompt = f"[{u}@{h} {d}]{b}$ "
        elif style == "root":
            prompt = f"{u}@{h}:{d}{b}# "
        elif style == "arrow":
            prompt = mark("➜ ", f"color:{s.green}") + f" {d}{b} " + rng.choice(["", mark("✗ ", f"color:{s.yellow}")])
        elif style == "powershell":
            prompt = f"PS C:\\Users\\{user}\\{folder}{b}&gt; "
        else:
            lines.append(f"┌─{u}@{h} in {d}{b}")
            prompt = "└─$ "
        lines.append(prompt + typed)
        lines += [re.sub(r'data-(id|named)="', rf'data-\1="{number}-', line) for line in block.lines]
        asks += [_own(one, number) for one in block.asks]
        if rng.random() < 0.1:
            lines.append("")
    commands = [b.command for b in blocks]
    asks += _general(rng, korean, commands, failed, has_user, style, with_branch, shown_code)
    title = rng.choice([f"{user}@{host}: {deep}", "Terminal", "터미널" if korean else "Terminal — bash", f"{folder} — zsh", f"ssh {host}"]) if has_user else rng.choice(["Windows PowerShell", "Terminal", "PowerShell 7"]) if style == "powershell" else f"{folder} — zsh"
    return terminal(rng, korean, lines, title, asks, s)


def _general(rng: random.Random, korean: bool, commands: list[str], failed: list[Block], has_user: bool, style: str, with_branch: bool, shown_code: int | None) -> list[Ask]:
    last = len(commands) - 1
    asks = [
        ask("last-command", "what was [typed|entered|run] last?|last command?|which command comes [last|at the very bottom]?|the [final|most recent] thing the user typed?|what did [the user|they] run at the end?|show me the latest command|what is the bottom-most input?",
            "마지막으로 친 명령?|마지막 명령어가 뭐야?|맨 아래 입력한 명령 알려 줘|가장 나중에 실행한 건?|끝에 뭘 쳤어?|최근에 입력된 커맨드는 무엇인가요?", At(f"c{last}")),
        ask("first-command", "what was [typed|entered|run] first?|first command?|which command stands at the top?|with what command does the session [start|begin|open]?|what did they do first in the shell?|the earliest input?",
            "처음 친 명령?|첫 명령어가 뭐야?|맨 위에 입력한 명령은?|제일 먼저 실행한 커맨드 알려 줘|어떤 명령으로 시작했나요?", At("c0")),
        ask("count-commands", "how many commands [were typed|are there|did the user run]?|number of commands?|count the prompts with a command|how often was something entered?", "명령을 몇 번 쳤어?|명령어 몇 개야?|입력한 명령 수?|실행된 커맨드는 모두 몇 개인가요?", Count("commands")),
        unknown("what is the [password|root password]?|which IP address does [this machine|the host] have?|how much RAM is installed?|who owns the company?|what will the next command be?|how old is the user?|what is the phone number of the admin?", "비밀번호가 뭐야?|이 컴퓨터의 메모리는 몇 기가야?|사용자 나이는?|다음에 칠 명령은 뭐야?|관리자 전화번호 알려 줘"),
        unknown("which graphics card is in there?|what is the serial number of this computer?|what does the {word} licence cost?|on which day was the machine bought?", "그래픽 카드가 뭐야?|컴퓨터 일련번호?|이 기계는 언제 샀어?|{word} 라이선스 가격은 얼마야?", word=commands[0].split()[0]),
    ]
    if last > 0:
        number = rng.randrange(last)
        asks.append(ask("next-command", "what was [run|typed|entered] [right after|after|following] `{command}`?|after {command}, which command came next?|what follows {command}?|{command}, and then what?|which command did they give next, after {command}?",
                        "`{command}` 다음에 친 명령?|{command} 다음에는 뭘 실행했어?|{command} 뒤에 어떤 명령을 했나요?|{command} 하고 나서 입력한 건?", At(f"c{number + 1}"), command=commands[number]))
        asks.append(ask("command-before", "what was run [right |just |]before `{command}`?|which command precedes {command}?|before {command}, what did they type?", "{command} 전에 친 명령은?|`{command}` 바로 앞에 뭘 입력했어?|{command} 직전 명령 알려 줘", At(f"c{number}"), command=commands[number + 1]))
    if has_user:
        asks += [
            ask("user-name", "who is [logged in|signed in|at the prompt|working here]?|user name?|which user runs this?|as whom is this shell running?|the name before the @?|whose session is this?|which account is in use?", "사용자 이름?|누가 로그인했어?|어떤 계정으로 접속했나요?|@ 앞의 이름이 뭐야?|누구 세션이야?|쓰는 계정 알려 줘", At("user")),
            ask("host-name", "which [machine|computer|host|server] is this?|host name?|on what machine [are we|does this run]?|what stands after the @?|name of the server?|where is the user logged in, which host?", "호스트 이름?|어느 서버야?|무슨 컴퓨터에 접속해 있어?|@ 뒤에 뭐라고 적혀 있어?|서버 이름 알려 줘|어느 기기에서 실행 중인가요?", At("host")),
        ]
    else:
        asks.append(unknown("what is the host name?|which machine is this?|name of the server?", "호스트 이름?|어느 서버야?|기기 이름이 뭐예요?"))
    if style != "powershell":
        asks.append(ask("working-folder", "in which [folder|directory] [is the user|are we|is this]?|working directory?|current path?|what folder does the prompt show?|from where were the commands run?|pwd?", "현재 폴더?|어느 디렉터리에 있어?|작업 폴더가 어디야?|프롬프트에 나온 경로 알려 줘|지금 경로는 무엇인가요?", At("folder")))
    if with_branch and style != "powershell":
        asks.append(ask("prompt-branch", "which branch does the prompt [name|show]?|git branch at the prompt?|what is in the brackets of the prompt?|branch behind the folder?", "프롬프트에 나온 브랜치?|괄호 안 브랜치 이름?|프롬프트의 git 브랜치 알려 줘", At("prompt-branch")))
    if len(failed) == 1:
        at = next(i for i, c in enumerate(commands) if c == failed[0].command)
        asks.append(ask("failed-command", "which command failed?|what did not work?|the command that went wrong?|what was the user trying when the error came?|which of the commands ended with an error?|one command was unsuccessful, which?|what broke here?", "어떤 명령이 실패했어?|실패한 명령?|오류 난 명령어 알려 줘|뭐가 안 됐어?|에러가 난 커맨드는 무엇인가요?|잘 안 된 명령이 뭐야?", At(f"c{at}")))
    if not any(c.startswith(("curl", "systemctl", "ping")) for c in commands):
        asks.append(ask("any-failure", "did [anything|a command] fail?|is there an error?|was there any trouble?|did something go wrong?", "실패한 게 있어?|오류가 있나요?|문제가 생긴 명령이 있어?|에러 났어?", YesNo(bool(failed))))
    if shown_code is not None:
        asks.append(ask("exit-code", "[which|what] exit code did [it|the command] [return|give|end with]?|exit status?|return code?|what did echo $? print?|with what number did the failed command end?|the status of the last run?", "종료 코드?|exit 코드가 뭐야?|몇 번 코드로 끝났어?|echo $? 결과 알려 줘|반환 코드는 몇인가요?|종료 상태?", At(f"{last}-code")))
    else:
        asks.append(unknown("what exit code did the shell print?|exit status?|which return code is shown?", "종료 코드 몇이야?|exit 코드?|반환 코드 알려 줘"))
    return asks
