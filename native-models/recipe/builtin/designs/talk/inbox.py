"""A list of mails: senders, subjects, times, which are unread."""

import random

from ..design import At, Count, Design
from ..terminals.parts import ask, mark, unknown
from . import words
from .parts import Sheet, page


def build(rng: random.Random, korean: bool) -> Design:
    sheet = Sheet(rng, korean)
    count = rng.randint(4, 8)
    senders = words.names(rng, korean, count)
    subjects = rng.sample(words.SUBJECTS_KO if korean and rng.random() < 0.9 else words.SUBJECTS, count)
    minutes = sorted(rng.sample(range(300, 1400), count), reverse=True)
    style = rng.randrange(2)
    times = [words.clock(rng, m, korean, style) for m in minutes]
    unread = sorted(rng.sample(range(count), rng.choice([1, 1, 2, 3])))
    two_lines, dots = rng.random() < 0.45, rng.random() < 0.6
    folders = ["받은편지함", "보낸편지함", "임시보관함", "스팸", "휴지통"] if korean else ["Inbox", "Sent", "Drafts", "Spam", "Trash"]
    rows = []
    for i in range(count):
        weight = "font-weight:700" if i in unread else ""
        name, subject, time = mark(senders[i], weight, id=f"from{i}"), mark(subjects[i], weight, id=f"subject{i}"), mark(times[i], f"color:{sheet.muted};margin-left:auto;padding-left:14px", id=f"time{i}")
        dot = f'<i style="width:8px;height:8px;flex:none;border-radius:4px;background:{sheet.accent if i in unread else "transparent"}"></i>' if dots else ""
        if two_lines:
            rows.append(f'<div class="r n" data-counted="items">{dot}<div style="flex:1"><div style="display:flex">{name}{time}</div><div>{subject}</div></div></div>')
        else:
            rows.append(f'<div class="r n" data-counted="items">{dot}<span style="width:10em;flex:none">{name}</span>{subject}{time}</div>')
    number = mark(str(len(unread)), f"background:{sheet.accent};color:#fff;border-radius:9px;padding:0 7px;font-size:.85em", id="unread")
    side = f'<div style="width:150px;flex:none;background:{sheet.panel};padding:12px" class=n>' + "".join(f'<div style="display:flex;justify-content:space-between;padding:4px 6px{";font-weight:700" if i == 0 else ""}">{mark(f, id=f"folder{i}")}{number if i == 0 else ""}</div>' for i, f in enumerate(folders)) + "</div>" if rng.random() < 0.6 else ""
    title = "" if side else f'<div style="padding:12px 14px;font-size:1.3em;font-weight:700">{mark(folders[0], title=True)} {number}</div>'
    i, j, last = rng.randrange(count), rng.randrange(count), count - 1
    asks = [
        ask("mail-from", "what did {name} write about?|subject of {name}'s mail?|what does {name} want?|which subject has the mail from {name}?|[read|tell me] the topic of {name}'s message|{name} sent something called what?", "{name}~이 보낸 메일 제목?|{name}~은 무슨 일로 메일을 보냈어?|{name} 메일 제목 알려 줘|{name}에게서 온 메일은 뭐에 관한 거야?", At(f"subject{i}"), name=senders[i]),
        ask("who-sent", "who [sent|wrote] \"{subject}\"?|from whom is \"{subject}\"?|sender of \"{subject}\"?|the mail about {subject}, who is it from?", "\"{subject}\" 누가 보냈어?|{subject} 메일의 발신자?|\"{subject}\" 보낸 사람 알려 줘|{subject}~은 누구한테서 왔나요?", At(f"from{j}"), subject=subjects[j]),
        ask("when-from", "when did {name} write?|time of {name}'s mail?|at what time did the mail from {name} arrive?|{name}'s message came when?", "{name} 메일은 언제 왔어?|{name}~이 몇 시에 보냈어?|{name} 메일 시각 알려 줘", At(f"time{i}"), name=senders[i]),
        ask("newest-mail", "who wrote [last|most recently]?|who is the newest mail from?|sender at the top of the list?|whose mail came in last?", "가장 최근 메일은 누가 보냈어?|맨 위 메일 발신자?|제일 나중에 온 메일은 누구 거야?", At("from0")),
        ask("newest-subject", "subject of the [newest|topmost|latest] mail?|what is the top mail about?|the most recent mail says what in the subject?", "맨 위 메일 제목?|최신 메일 제목이 뭐야?|가장 최근 메일은 무슨 내용이야?", At("subject0")),
        ask("oldest-mail", "who sent the [oldest|last listed|bottom] mail?|sender at the bottom?|whose mail is the earliest of these?", "가장 오래된 메일은 누가 보냈어?|맨 아래 발신자?|목록 끝의 메일은 누구한테서 왔어?", At(f"from{last}")),
        ask("count-mails", "how many mails are [listed|in the list]?|number of mails shown?|count the messages in the list", "메일이 몇 통 보여?|목록에 메일 몇 개야?|메일 개수 알려 줘", Count("items")),
        ask("unread-mails", "how many are unread?|number of unread mails?|how many new mails do I have?|unread count?|how many have I not opened yet?", "안 읽은 메일 몇 통이야?|읽지 않은 메일 수?|새 메일이 몇 개 있어?|미확인 메일 개수 알려 줘", At("unread")),
        unknown("what did {name} write?|when did the mail from {name} come?|subject of {name}'s mail?", "{name}~은 뭐라고 썼어?|{name} 메일은 언제 왔어?|{name} 메일 제목?", name=next(n for n in words.names(rng, korean, count + 1) if n not in senders)),
        unknown("what is {name}'s address?|how big is the mail from {name}?|what did I answer {name}?|which file did {name} attach?", "{name} 주소가 뭐야?|{name} 메일 크기?|{name}에게 뭐라고 답했어?|{name}~이 첨부한 파일은?", name=senders[i]),
    ]
    if len(unread) == 1:
        asks.append(ask("unread-from", "who is the unread mail from?|which sender have I not read yet?|the bold one is by whom?|whose mail is still new?", "안 읽은 메일은 누가 보냈어?|굵은 글씨 메일 발신자?|아직 안 읽은 건 누구 메일이야?", At(f"from{unread[0]}")))
    if count > i + 1:
        asks.append(ask("mail-below", "which mail is [right |]below the one from {name}?|subject of the mail under {name}'s?|what comes after {name}'s mail in the list?", "{name} 메일 바로 아래 메일 제목?|{name} 다음 메일은 뭐야?|{name} 밑에 있는 제목 알려 줘", At(f"subject{i + 1}"), name=senders[i]))
    longest = max(len(x) for x in subjects) * sheet.size * (0.95 if korean else 0.62)
    width = min(1280, int(longest + sheet.size * (10 if two_lines else 19) + (150 if side else 0)) + rng.choice([60, 120]))
    style_ = f".r{{display:flex;gap:10px;align-items:center;padding:{rng.randint(5, 12)}px 14px;border-bottom:1px solid {sheet.line}}}"
    height = int(90 + count * (sheet.size * (3.2 if two_lines else 1.6) + 24)) + rng.choice([0, 80])
    return page(sheet, f'<div style="display:flex;min-height:100vh">{side}<div style="flex:1">{title}{"".join(rows)}</div></div>', style_, "mail", max(width, 480), max(height, 320), asks)
