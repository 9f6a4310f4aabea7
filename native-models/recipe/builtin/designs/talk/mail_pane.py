"""An open mail: sender, receivers, subject, date, text, attachments, and what can be done with it."""

import random

from ..design import Answer, At, Design, YesNo
from ..terminals.parts import ask, mark, unknown
from . import words
from .parts import Sheet, page


def build(rng: random.Random, korean: bool) -> Design:
    sheet = Sheet(rng, korean)
    sender, receiver, other = words.names(rng, korean, 3)
    from_address, to_address = words.address(rng, sender), words.address(rng, receiver)
    while to_address == from_address:
        to_address = words.address(rng, receiver)
    subject = rng.choice(words.SUBJECTS_KO if korean and rng.random() < 0.9 else words.SUBJECTS)
    if rng.random() < 0.25:
        subject = rng.choice(["Re: ", "Fwd: ", "[External] "]) + subject
    sentences = rng.sample(words.BODIES_KO if korean and rng.random() < 0.9 else words.BODIES, rng.randint(2, 5))
    if korean:
        date = rng.choice([f"2026년 {rng.randint(1, 12)}월 {rng.randint(1, 28)}일", f"2026. {rng.randint(1, 12)}. {rng.randint(1, 28)}.", f"{rng.randint(1, 12)}월 {rng.randint(1, 28)}일"]) + " " + words.clock(rng, rng.randrange(1440), True, rng.randrange(2))
    else:
        date = rng.choice([f"{rng.randint(1, 28)} {rng.choice(['March', 'July', 'Oct', 'Jan'])} 202{rng.randint(4, 8)}", f"{rng.choice(['Mon', 'Tue', 'Fri'])}, {rng.choice(['May', 'June', 'Sept'])} {rng.randint(1, 28)}"]) + ", " + words.clock(rng, rng.randrange(1440), False, rng.randrange(2))
    files = rng.sample(words.ATTACHED_KO if korean and rng.random() < 0.7 else words.ATTACHED, rng.choice([0, 1, 1, 2, 3]))
    sizes = [f"{rng.randint(12, 980)} KB" if rng.random() < 0.6 else f"{rng.randint(1, 24)}.{rng.randrange(10)} MB" for _ in files]
    labels = {"from": rng.choice(["보낸 사람", "발신"] if korean else ["From", "Sender"]), "to": rng.choice(["받는 사람", "수신"] if korean else ["To", "Recipient"]), "date": rng.choice(["날짜", "보낸 시간", "일시"] if korean else ["Date", "Sent", "Received"]), "subject": "제목" if korean else "Subject", "cc": "참조" if korean else "Cc"}
    cc = labels["cc"]
    style = rng.choice(["fields", "fields", "card", "inline"])
    has_copy = rng.random() < 0.4
    s, f_, a, t, ta, d = mark(subject, "font-weight:700;" + ("font-size:1.25em" if style != "fields" else ""), title=True, id="subject"), mark(sender, "font-weight:600", id="from"), mark(from_address, f"color:{sheet.muted}", id="address"), mark(receiver, id="to"), mark(to_address, f"color:{sheet.muted}", id="to-address"), mark(date, id="date")
    copy = mark(other, id="cc")
    if style == "fields":
        def row(name: str, inner: str) -> str:
            return f'<div style="display:flex;gap:12px;padding:3px 0"><span class=m style="width:7em;white-space:nowrap" data-key={name}>{labels[name]}</span><span class=n data-value={name}>{inner}</span></div>'
        order = ["subject", "from", "to", "date"] if rng.random() < 0.5 else ["from", "to", "date", "subject"]
        inner = {"subject": s, "from": f"{f_} &lt;{a}&gt;", "to": f"{t} &lt;{ta}&gt;", "date": d}
        head = "".join(row(k, inner[k]) + (row("cc", copy) if k == "to" and has_copy else "") for k in order)
    elif style == "card":
        head = f'<div style="margin-bottom:10px">{s}</div><div style="display:flex;gap:10px;align-items:center"><div style="width:36px;height:36px;border-radius:{sheet.radius}px;background:{sheet.accent};flex:none"></div><div style="flex:1"><div class=n>{f_} {a}</div><div class=n style="font-size:.9em">{labels["to"]}: {t}{f", {cc}: {copy}" if has_copy else ""}</div></div></div><div class="m n" style="margin-top:4px">{d}</div>'
    else:
        head = f'<div class=n>{f_} · {a}</div><div class="m n">{d}</div><div style="margin:8px 0">{s}</div><div class="m n">{labels["to"]} {t}{f" · {cc} {copy}" if has_copy else ""}</div>'
    greet = rng.choice([f"{receiver}님 안녕하세요,", "안녕하세요,", f"{receiver}님께,"] if korean else [f"Hi {receiver.split()[0]},", f"Dear {receiver},", "Hello,", "Good morning,"])
    bye = rng.choice(["감사합니다.", "좋은 하루 보내세요.", "그럼 이만 줄입니다."] if korean else ["Best regards,", "Kind regards,", "Thanks,", "See you soon,", "Cheers,"])
    sign = sender if rng.random() < 0.6 else sender.split()[0]
    text = f'<p>{mark(greet, id="greeting")}</p><p>' + " ".join(mark(x, id=f"s{i}") for i, x in enumerate(sentences)) + f'</p><p>{mark(bye, id="bye")}<br>{mark(sign, id="sign")}</p>'
    chips = "".join(f'<div style="border:1px solid {sheet.line};border-radius:{min(8, sheet.radius)}px;padding:6px 10px;white-space:nowrap">{mark(n, id=f"a{i}", counted="files")} {mark(z, f"color:{sheet.muted};margin-left:8px", id=f"z{i}")}</div>' for i, (n, z) in enumerate(zip(files, sizes, strict=True)))
    attached = f'<div style="display:flex;flex-wrap:wrap;gap:8px;padding:10px 0;border-top:1px solid {sheet.line}">{chips}</div>' if files else ""
    deeds = rng.sample(["답장", "전체 답장", "전달", "삭제", "보관", "인쇄"] if korean else ["Reply", "Reply all", "Forward", "Delete", "Archive", "Print"], rng.randint(2, 4))
    bar = '<div style="display:flex;gap:8px;padding:10px 0">' + "".join(mark(b, f"border:1px solid {sheet.line};background:{sheet.panel};padding:5px 12px;border-radius:{min(8, sheet.radius)}px;white-space:nowrap", "div", id=f"b{i}", button=True, counted="buttons") for i, b in enumerate(deeds)) + "</div>"
    top = rng.random() < 0.5
    files_first = rng.random() < 0.4
    parts = [bar if top else "", f'<div style="border-bottom:1px solid {sheet.line};padding-bottom:10px">{head}</div>', attached if files_first else "", text, "" if top else bar, "" if files_first else attached]
    body = f'<div style="padding:16px 22px">{"".join(parts)}</div>'
    buttons: list[Answer] = [part for i in range(len(deeds)) for part in (At(f"b{i}"), ", ")][:-1]
    asks = [
        ask("mail-sender", "who [sent|wrote] [this|the mail]?|sender?|from whom is [this|the mail]?|who is the mail from?|whose mail is this?|the person who wrote to me is called?|who contacted {to}?|name of the writer?", "누가 보냈어?|보낸 사람?|발신인이 누구야?|누구한테서 온 메일이야?|메일 쓴 사람 이름 알려 줘|누가 연락했나요?|발신자?", At("from"), to=receiver),
        ask("mail-address", "what is {name}'s [mail|e-mail|email] address?|address of the sender?|to which address would an answer go?|which address was it sent from?|e-mail of {name}?", "{name} 메일 주소?|보낸 사람 주소 알려 줘|발신 이메일이 뭐야?|답장은 어느 주소로 가?|{name}의 이메일은 무엇인가요?", At("address"), name=sender),
        ask("mail-receiver", "to whom [was it sent|is it addressed]?|who [is the recipient|got the mail|is it for]?|receiver?|whose inbox is this, by the To line?|addressee?|who was {name} writing to?", "누구에게 보낸 거야?|받는 사람?|수신인 이름 알려 줘|누가 받았어?|{name}~이 누구한테 썼나요?", At("to"), name=sender),
        ask("mail-subject", "what is [the mail|it] about?|subject?|subject line?|[read|tell me] the heading of the mail|which topic does the mail have?|what did {name} put as subject?|re what?", "제목?|메일 제목이 뭐야?|무엇에 관한 메일이야?|제목 줄 읽어 줘|{name}~이 뭐라고 제목을 달았나요?|무슨 건이야?", At("subject"), name=sender),
        ask("mail-date", "when was [it|the mail] [sent|written]?|date of the mail?|when did {name} send it?|what time is on the mail?|when did this come in?|day and time?", "언제 보냈어?|메일 날짜?|언제 온 거야?|보낸 시각 알려 줘|{name}~이 언제 썼나요?|일시?", At("date"), name=sender),
        ask("mail-greeting", "how does the mail [start|begin]?|greeting?|with what words is the reader addressed?|the salutation?|what is the opening of the text?", "인사말?|메일이 어떻게 시작해?|첫마디가 뭐야?|뭐라고 부르며 시작하나요?", At("greeting")),
        ask("mail-closing", "how does {name} say goodbye?|closing words?|what stands above the signature?|with what phrase does it end?", "맺음말?|끝인사가 뭐야?|서명 위에 뭐라고 썼어?|{name}~은 어떻게 끝맺나요?", At("bye"), name=sender),
        ask("first-sentence", "first sentence after the greeting?|what does {name} write first?|the text begins with which sentence?|first thing that {name} says in the mail?", "본문 첫 문장?|인사 다음에 뭐라고 해?|{name}~이 처음 쓴 내용 읽어 줘|본문이 어떤 문장으로 시작하나요?", At("s0"), name=sender),
        ask("mail-buttons", "which buttons are there?|[name|list] [all |]the buttons[, left to right|]|what can I [click|press|do with the mail]?|what are the choices in the bar?|which actions does the mail offer?", "어떤 버튼이 있어?|버튼 모두 알려 줘|뭘 누를 수 있어?|메일로 할 수 있는 동작은?|버튼 이름을 왼쪽부터 읽어 줘", *buttons),
        ask("has-attachment", "[does the mail have|is there|are there] [an attachment|attachments|something attached]?|anything attached?|did {name} [attach|send along] a file?", "첨부 파일 있어?|뭐가 붙어 있어?|첨부된 게 있나요?|{name}~이 파일도 보냈어?", YesNo(bool(files)), name=sender),
        unknown("what is {name}'s phone number?|when was the mail [read|opened]?|how old is {name}?|what is in the spam folder?|what did {to} answer?|who is {name}'s boss?", "{name} 전화번호?|메일을 언제 읽었어?|{name} 나이는?|스팸함에 뭐가 있어?|{to}~은 뭐라고 답했어?", name=sender, to=receiver),
    ]
    if style == "fields":
        asks.append(ask("receiver-address", "what is the address of {name}?|to which address was it sent?|{name}'s e-mail?|mail address of the receiver?", "{name} 주소가 뭐야?|어느 주소로 보냈어?|받는 사람 이메일 알려 줘", At("to-address"), name=receiver))
    asks.append(ask("mail-copy", "who [is in copy|got a copy|is on cc|is copied in]?|cc?|to whom did a copy go?|who else [received|gets] it?", "참조는 누구야?|누가 참조로 받았어?|cc된 사람 알려 줘|사본은 누구한테 갔나요?", At("cc")) if has_copy else unknown("who is on cc?|who got a copy?|who is in copy?", "참조가 누구야?|사본을 받은 사람?|cc는 누구인가요?"))
    if len(files) == 1:
        asks.append(ask("attachment", "what is attached?|name of the attachment?|which file [came with|is attached to] the mail?|what [document|file] did {name} send along?|attachment?", "첨부 파일 이름?|뭐가 첨부돼 있어?|{name}~이 보낸 파일이 뭐야?|붙임 파일 알려 줘|어떤 파일이 딸려 왔나요?", At("a0"), name=sender))
    if len(files) > 1:
        asks.append(ask("attachments", "which files are attached?|[list|name] [all |]the attachments|what did {name} attach?|names of all attached files?|what came along with the mail?", "첨부 파일 모두 알려 줘|어떤 파일들이 첨부됐어?|{name}~이 뭐뭐 첨부했어?|붙임 파일 목록?", *[part for i in range(len(files)) for part in (At(f"a{i}"), ", ")][:-1], name=sender))
    if files:
        i = rng.randrange(len(files))
        asks.append(ask("attachment-size", "how [big|large] is {file}?|size of {file}?|{file}, how much is it?|how much space does the attachment {file} take?", "{file} 크기?|{file} 용량이 얼마야?|{file}~은 몇 KB야?|첨부된 {file} 크기 알려 줘", At(f"z{i}"), file=files[i]))
    width = max(rng.choice([520, 640, 760, 900]), int(sheet.size * 0.62 * (len(sender) + len(from_address) + 20)), int(sheet.size * (0.78 if style != "fields" else 0.68) * (len(subject) + 8)))
    return page(sheet, body, "p{margin:12px 0}", "mail", width, rng.choice([520, 560, 640]) + 50 * len(files), asks)
