"""Logs of servers: times, levels, services and messages, one below the other."""

import random

from ..design import At, Count, Design, YesNo
from . import words
from .parts import Scheme, ask, mark, terminal, unknown

_SERVICES = "auth api worker db cache mailer scheduler gateway search billing nginx uploads push payments metrics session indexer backup proxy queue".split()
_SAID = {
    "INFO": ["Server listening on port {n}", "User {u} signed in", "Job {n} finished in {m} ms", "Cache warmed with {n} keys", "Config reloaded", "Backup written to /backups/{n}.gz", "GET /orders/{n} 200", "Connected to {h}", "{m} mails sent", "Worker {m} started", "Index rebuilt, {n} documents", "Certificate renewed", "Session {n} closed"],
    "WARN": ["Slow query took {n} ms", "Disk usage at {p}%", "Retry {d} of 5 for {h}", "Token of {u} expires soon", "Queue length is {n}", "Deprecated call to /v1/users", "Memory at {p}% of limit", "Clock is {m} s off", "No answer from {h}, trying again"],
    "ERROR": ["Connection to {h} refused", "Timeout after {n} ms", "Payment {n} was declined", "Could not write /var/log/app.log", "Out of memory in worker {m}", "Invalid signature for user {u}", "POST /checkout 500", "Table orders is locked", "Upload of {n} bytes failed", "Host {h} not reachable", "Too many open files"],
    "DEBUG": ["Parsed {n} rows", "Lock acquired by {u}", "Cache miss for key {n}", "SQL took {m} ms", "Retry scheduled in {m} s", "Heartbeat from {h}"],
}
_SAID_KO = {
    "INFO": ["포트 {n}에서 대기 중", "사용자 {u} 로그인", "작업 {n} 완료", "설정을 다시 읽음", "백업 저장 완료", "{h}에 연결됨", "메일 {m}통 발송", "인증서 갱신됨"],
    "WARN": ["느린 쿼리 {n} ms", "디스크 사용량 {p}%", "{h} 응답 없음, 재시도", "대기열 길이 {n}", "메모리 {p}% 사용", "{u}의 토큰이 곧 만료됨"],
    "ERROR": ["{h} 연결 거부됨", "{n} ms 후 시간 초과", "결제 {n} 거절됨", "로그 파일 쓰기 실패", "작업자 {m} 메모리 부족", "잘못된 서명: {u}", "업로드 실패", "orders 테이블 잠김"],
    "DEBUG": ["행 {n}개 분석", "캐시 키 {n} 없음", "쿼리 {m} ms 소요", "{h} 하트비트"],
}


def build(rng: random.Random, korean: bool) -> Design:
    s = Scheme(rng)
    pool = _SAID_KO if korean and rng.random() < 0.6 else _SAID
    count = rng.randint(4, 11)
    levels = rng.choices(["INFO", "WARN", "ERROR", "DEBUG"], [6, 2, 2, 1], k=count)
    said: list[str] = []
    for level in levels:
        while True:
            text = rng.choice(pool[level]).format(n=rng.randint(100, 9000), m=rng.randint(2, 99), d=rng.randint(1, 4), p=rng.randint(60, 99), u=rng.choice(words.USERS), h=rng.choice(words.HOSTS))
            if text not in said:
                said.append(text)
                break
    start, times = rng.randrange(3600, 80000), []
    for _ in range(count):
        start += rng.randint(1, 300)
        times.append(f"{start // 3600:02}:{start // 60 % 60:02}:{start % 60:02}")
    services = [rng.choice(_SERVICES) for _ in range(count)]
    date = f"20{rng.randint(21, 29)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
    style = rng.choice(["dated", "plain", "syslog", "bracket", "journal"])
    colours = {"INFO": s.green, "WARN": s.yellow, "ERROR": s.red, "DEBUG": s.muted}
    spelt = rng.choice([{}, {}, {"WARN": "WARNING"}, {"INFO": "INF", "WARN": "WRN", "ERROR": "ERR", "DEBUG": "DBG"}, {level: level.lower() for level in colours}])
    coloured = rng.random() < 0.7
    host = rng.choice(words.HOSTS)
    lines = []
    if rng.random() < 0.6:
        lines.append("$ " + mark(command := rng.choice([f"tail -n {count} /var/log/{services[0]}.log", f"journalctl -u {services[0]} -n {count}", f"docker logs {services[0]}", f"kubectl logs {services[0]}-{rng.randrange(16**5):05x}", f"heroku logs -a {rng.choice(words.PROJECTS)}"]), command=True, id="command"))
    else:
        command = ""
    for i in range(count):
        level = mark(spelt.get(levels[i], levels[i]), f"color:{colours[levels[i]]}" if coloured else "", id=f"v{i}")
        time, service = mark(times[i], f"color:{s.muted}" if rng.random() < 0.5 else "", id=f"t{i}"), mark(services[i], id=f"s{i}")
        text = mark(said[i], id=f"m{i}", counted="messages", **({"error": True} if levels[i] == "ERROR" else {}))
        lines.append({"dated": f"{date} {time} {level} {service}: {text}", "plain": f"{time} {level} [{service}] {text}", "syslog": f"{date} {time} {host} {service}[{rng.randint(100, 9999)}]: {level} {text}", "bracket": f"[{time}] [{level}] {service} - {text}", "journal": f"{time} {service} | {level} | {text}"}[style])
    errors = [i for i, level in enumerate(levels) if level == "ERROR"]
    warnings = [i for i, level in enumerate(levels) if level == "WARN"]
    i, last = rng.randrange(count), count - 1
    j = rng.randrange(count)
    asks = [
        ask("logged-at", "what [was logged|happened|does the log say] at {time}?|the entry of {time}?|{time}: what was going on?|which message has the time {time}?|read the line from {time}|what did the server write at {time}?", "{time}에 무슨 일이 있었어?|{time} 로그 내용?|{time}에 뭐라고 기록됐어?|{time} 줄 읽어 줘|{time}에 남은 메시지는 무엇인가요?", At(f"m{i}"), time=times[i]),
        ask("logged-when", "when [was|did] \"{text}\" [logged|appear]?|at what time [came|was] \"{text}\"?|time of the entry \"{text}\"?|when does the log say {text}?|\"{text}\" - when?", "\"{text}\"~은 언제 기록됐어?|{text} 시각?|{text}~은 몇 시에 나왔어?|\"{text}\" 로그의 시간 알려 줘", At(f"t{j}"), text=said[j]),
        ask("level-at", "[which|what] level does the entry [of|at] {time} have?|how severe is the line of {time}?|log level at {time}?|is {time} an error or a warning - what does it say?", "{time} 로그 레벨?|{time} 줄의 수준은 뭐야?|{time}~은 어떤 등급이야?|{time} 기록의 심각도 알려 줘", At(f"v{i}"), time=times[i]),
        ask("service-at", "which [service|component|program] wrote the entry at {time}?|who logged something at {time}?|{time}: which service?|the {time} line comes from what service?", "{time} 로그는 어느 서비스야?|{time}에 기록한 프로그램?|{time} 줄은 어디서 나온 거야?", At(f"s{i}"), time=times[i]),
        ask("last-entry", "what is the [last|latest|newest|most recent] [entry|message] of the log?|what was logged last?|bottom line of the log?|with what does the log end?|the most recent thing the server reported?", "마지막 로그 내용?|가장 최근 기록이 뭐야?|맨 아래 로그 메시지 읽어 줘|로그가 뭘로 끝나?|마지막으로 기록된 일은 무엇인가요?", At(f"m{last}")),
        ask("last-time", "when was the last entry [written|logged]?|time of the [newest|last] line?|at what time does the log stop?|until when does it go?", "마지막 로그 시각?|로그는 몇 시까지야?|가장 최근 기록 시간 알려 줘|언제 끝나?", At(f"t{last}")),
        ask("first-entry", "what is the [first|oldest|earliest|top] [entry|message]?|with what does the log [begin|start]?|what was logged first?|top message?", "첫 로그 내용?|맨 위 기록이 뭐야?|제일 오래된 로그 메시지 알려 줘|로그가 뭘로 시작해?", At("m0")),
        ask("count-entries", "how many entries does the log show?|number of log lines?|how many messages are in the log?|count the entries", "로그가 몇 줄이야?|기록이 몇 개 있어?|로그 메시지 수?|항목은 모두 몇 개인가요?", Count("messages")),
        ask("has-error", "is there an error in the log?|[does|did] the log [contain|show] errors?|any errors?|did something fail?", "로그에 오류가 있어?|에러 나온 거 있어?|오류 기록이 있나요?", YesNo(bool(errors))),
        unknown("which time zone are these times in?|who is the operator on duty?|what is the IP address of the attacker?|how many customers were affected?|where is the data centre?|what will be logged next?", "시간대가 뭐야?|당직자는 누구야?|피해를 본 고객은 몇 명이야?|데이터 센터는 어디에 있어?|공격자 IP 주소?"),
        unknown("what happened at {time}?|which message was logged at {time}?|what does the entry of {time} say?", "{time}에 무슨 일이 있었어?|{time} 로그 내용 알려 줘", time=f"{(start // 3600 + 7) % 24:02}:{rng.randrange(60):02}:{rng.randrange(60):02}"),
    ]
    if len(errors) == 1:
        e = errors[0]
        asks += [
            ask("error-entry", "what [is|was] the error?|which error does the log show?|read the error line|what failed?|the message of the [only error|error]?|what problem did the server report?", "오류가 뭐야?|로그의 에러 메시지?|무엇이 실패했어?|오류 줄 읽어 줘|서버가 알린 문제는 무엇인가요?", At(f"m{e}")),
            ask("error-time", "when did the error [happen|occur]?|time of the error?|at what time did it fail?|when did things go wrong?", "오류가 언제 났어?|에러 시각?|몇 시에 실패했나요?|문제 생긴 시간 알려 줘", At(f"t{e}")),
            ask("error-service", "which service had the error?|what component failed?|who reported the error?|the error came from where?", "어느 서비스에서 오류가 났어?|에러를 낸 서비스?|문제가 된 구성 요소가 뭐야?", At(f"s{e}")),
        ]
    if len(warnings) == 1:
        asks.append(ask("warning-entry", "what does the warning say?|which warning [is there|was given]?|read the warning|what is the server warning about?|the text of the warning?", "경고 내용?|무슨 경고야?|경고 메시지 읽어 줘|서버가 뭘 경고했나요?", At(f"m{warnings[0]}")))
    if len(errors) > 1:
        asks.append(ask("first-error", "what was the first error?|which error came first?|the earliest error?|what failed first?|message of the topmost error?", "첫 번째 오류는?|가장 먼저 난 에러?|처음 실패한 게 뭐야?|맨 위 오류 메시지 알려 줘", At(f"m{errors[0]}")))
        asks.append(ask("last-error", "what was the last error?|which error is the most recent?|newest error?|the error at the bottom?", "마지막 오류가 뭐야?|가장 최근 에러?|맨 아래 오류 메시지?", At(f"m{errors[-1]}")))
    if command:
        asks.append(ask("log-command", "which command showed the log?|how was the log [opened|printed]?|what was typed to see this?|command at the top?", "로그를 어떤 명령으로 봤어?|로그 보는 명령?|뭘 쳐서 이걸 봤나요?", At("command")))
    return terminal(rng, korean, lines, rng.choice(["Logs", "Terminal", f"{host} — logs", "로그" if korean else "Live tail", f"/var/log/{services[0]}.log"]), asks, s)
