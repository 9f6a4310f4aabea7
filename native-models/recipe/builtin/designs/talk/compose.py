"""A mail being written: to whom, copies, subject, the text so far, attachments, the bar of buttons."""

import random

from ..design import Answer, Ask, At, BoxOf, CannotTell, Count, Design, YesNo
from ..terminals.parts import ask, mark, unknown
from . import words
from .parts import Sheet, page

_OPENINGS = "Dear {n},|Hi {n},|Hello {n},|Good morning {n},|{n},|Good afternoon {n},".split("|")
_OPENINGS_KO = "{n}님께,|{n}님 안녕하세요,|안녕하세요 {n}님,|{n}님,".split("|")
_CLOSINGS = "Best regards|Kind regards|Thanks in advance|Yours sincerely|Cheers|Many thanks|See you soon|All the best|Warm wishes".split("|")
_CLOSINGS_KO = "감사합니다|고맙습니다|좋은 하루 되세요|수고하세요|건강하세요|이만 줄입니다|답장 기다리겠습니다".split("|")
_TITLES = "New message|Compose|Draft|Write mail|New mail|Untitled letter".split("|")
_TITLES_KO = "새 메일|메일 쓰기|새 편지|임시 저장된 메일|편지 쓰기".split("|")
_NOTES = "Draft saved at {t}|Saved {t}|Last saved {t}|Not sent yet".split("|")
_NOTES_KO = "{t}에 임시 저장됨|{t} 저장|마지막 저장 {t}|아직 보내지 않음".split("|")


def build(rng: random.Random, korean: bool) -> Design:
    sheet = Sheet(rng, korean)
    to, copy, me = words.names(rng, korean, 3)
    latin = rng.random() < 0.6
    shown_to, shown_copy = (words.address(rng, to), words.address(rng, copy)) if latin else (to, copy)
    while shown_copy == shown_to:
        shown_copy = words.address(rng, copy)
    sender = words.address(rng, me)
    subject = rng.choice(words.SUBJECTS_KO if korean and rng.random() < 0.9 else words.SUBJECTS)
    lines = rng.sample(words.BODIES_KO if korean and rng.random() < 0.9 else words.BODIES, rng.randint(2, 4))
    opening, closing = rng.choice(_OPENINGS_KO if korean else _OPENINGS).format(n=to.split()[0]), rng.choice(_CLOSINGS_KO if korean else _CLOSINGS)
    files = rng.sample(words.ATTACHED_KO if korean else words.ATTACHED, rng.choice([0, 1, 1, 2, 3]))
    labels = {"to": "받는 사람|수신|받는이" if korean else "To|Recipient|To:", "cc": "참조|함께 받는 사람" if korean else "Cc|Copy|Cc:", "from": "보내는 사람|발신" if korean else "From|Sender|From:", "subject": "제목" if korean else "Subject|Subject:|Topic"}
    say = {key: rng.choice(pool.split("|")) for key, pool in labels.items()}
    has_copy, has_from = rng.random() < 0.6, rng.random() < 0.6
    chips = rng.random() < 0.5
    fields: list[tuple[str, str]] = [("to", shown_to), ("subject", subject)]
    if has_copy:
        fields.insert(1, ("cc", shown_copy))
    if has_from:
        fields.insert(0, ("from", sender))
    rows = "".join(
        f'<div class=n style="display:flex;gap:12px;padding:6px 14px;border-bottom:1px solid {sheet.line}">{mark(say[k], f"color:{sheet.muted};min-width:5.5em", key=k)}'
        + mark(value, f"background:{sheet.panel};border:1px solid {sheet.line};border-radius:11px;padding:0 9px" if chips and k in ("to", "cc") else "font-weight:600" if k == "subject" and chips else "", id=k, value=k)
        + "</div>"
        for k, value in fields
    )
    text = "".join(f'<div style="margin:4px 0">{mark(line, id=f"line{n}", counted="lines")}</div>' for n, line in enumerate(lines))
    body = f'<div style="padding:12px 14px;flex:1"><div>{mark(opening, id="opening")}</div>{text}<div style="margin-top:10px">{mark(closing, id="closing")}</div><div>{mark(me, id="signature")}</div></div>'
    attached = f'<div class=n style="display:flex;flex-wrap:wrap;gap:8px;padding:6px 14px">' + "".join(f'<span style="border:1px solid {sheet.line};background:{sheet.panel};padding:3px 10px;border-radius:{min(sheet.radius, 8)}px">{mark(f, id=f"file{n}", counted="files")} {mark(f"{rng.randint(9, 980)} KB", f"color:{sheet.muted}", id=f"size{n}")}</span>' for n, f in enumerate(files)) + "</div>" if files else ""
    time = words.clock(rng, rng.randrange(400, 1380), korean, rng.randrange(2))
    note = rng.choice(_NOTES_KO if korean else _NOTES).format(t=time)
    buttons = [rng.choice(["보내기", "전송", "발송"] if korean else ["Send", "Send now", "Dispatch"]), *rng.sample(["버리기", "예약 발송", "첨부", "미리 보기", "임시 저장"] if korean else ["Discard", "Send later", "Attach", "Preview", "Save draft", "Encrypt"], rng.randint(1, 3))]
    shape = f"padding:5px 14px;border-radius:{min(sheet.radius, 14)}px;border:1px solid {sheet.line};"
    bar = f'<div class=n style="display:flex;gap:9px;align-items:center;padding:9px 14px;background:{sheet.panel}">' + "".join(mark(b, shape + (f"background:{sheet.accent};color:#fff" if n == 0 else ""), id=f"button{n}", button=True, counted="buttons") for n, b in enumerate(buttons)) + mark(note, f"margin-left:auto;color:{sheet.muted};font-size:{sheet.size - 1}px", id="note") + "</div>"
    title = rng.choice(_TITLES_KO if korean else _TITLES)
    head = f'<div class=n style="padding:8px 14px;background:{rng.choice([sheet.panel, sheet.accent + ";color:#fff"])};display:flex;justify-content:space-between">{mark(title, "font-weight:700", id="title", title=True)}<span>×</span></div>'
    on_top = rng.random() < 0.35
    whole = f'<div style="display:flex;flex-direction:column;min-height:100vh">{head}{bar if on_top else ""}{rows}{body}{attached}{"" if on_top else bar}</div>'
    every: list[Answer] = [part for n in range(len(buttons)) for part in (At(f"button{n}"), ", ")][:-1]
    stranger = rng.choice([n for n in words.names(rng, korean, 8) if n.split()[0] not in (to.split()[0], copy.split()[0], me.split()[0])])
    addressed = rng.choice([True, False])
    absent = rng.choice(["번역", "인쇄", "암호 걸기"] if korean else ["Translate", "Print", "Sign digitally"])
    asked = rng.choice([buttons[-1], absent])
    copy_asks = ("who [gets|receives] a copy?|who is copied in?|name in the copy field?|to whom does a carbon copy go?|who else will read it, by the cc line?|cc'd person?|the second recipient, the one in copy?|which address is put in copy?", "참조에 누가 있어?|사본은 누구한테 가?|참조 받는 사람?|함께 받는 사람 이름 알려 줘|참조 칸에 뭐라고 적혔나요?|누가 참조로 들어가 있지?|사본 수신자는?|또 누가 받아 봐?")
    from_asks = ("from which [account|address] [is|will] it [be |]sent?|sender's address in the form?|which of my addresses is used?|who appears as the sender?|what stands in the sender field?|outgoing address?|under what address does it leave?|sending account?", "어느 주소로 보내는 거야?|발신 주소?|보내는 계정 알려 줘|보내는 사람 칸에 뭐라고 돼 있어?|발신자로 뭐가 찍혀요?|내 주소 중 무엇을 써?|누구 이름으로 나가?|발신인 주소는?")
    asks: list[Ask] = [
        ask("mail-to", "to whom is (the mail|it) [addressed|going]?|who will receive it?|addressee?|whom is this letter for?|which recipient was entered?|who is it being written to?|the first field names whom?|where will it land, to which recipient?|[read|check] the recipient|who's getting this?", "누구한테 보내는 메일이야?|받는 사람?|수신인이 누구예요?|이 편지는 누구에게 가?|받는이 칸 읽어 줘|누가 받게 돼?|수신자 알려 줘|누구 앞으로 쓰는 중이지?|보낼 상대는?", At("to")),
        ask("mail-subject", "what is the (mail|letter) going to be about, by its subject?|subject line?|which subject was typed?|what heading does the draft have?|the topic field says?|under what subject will it go out?|read the subject to me|what did they put as topic?|subject of the unsent mail?", "메일 제목을 뭐라고 썼어?|제목 칸?|무슨 제목으로 나가?|쓰는 중인 메일 제목 읽어 줘|제목에 적은 말은요?|편지 제목 알려 줘|어떤 주제로 쓰고 있어?|입력한 제목?|제목이 뭔지 봐 줘", At("subject")),
        ask("mail-opening", "how does the letter open?|the salutation?|with which greeting does it begin?|first words of the text?|how is the reader addressed?|greeting line?|which form of address was chosen?|the mail starts off how?", "첫인사가 뭐야?|어떤 인사말로 시작해?|맨 처음 부르는 말?|받는 이를 뭐라고 불렀어?|시작 문구 읽어 줘|편지 첫 줄은 뭔가요?|인사말 알려 줘|글이 어떻게 열려?", At("opening")),
        ask("mail-closing", "how does the letter [close|sign off]?|which closing phrase is used?|words before the [name|signature]?|farewell line?|the polite ending?|what precedes the signature?|sign-off?|with which wish does it end?", "끝인사?|맺음말이 뭐야?|이름 앞에 뭐라고 썼어?|마무리 인사 읽어 줘|편지를 어떻게 끝맺나요?|서명 바로 위 문구?|마지막 인사말 알려 줘|맺는 말은?", At("closing")),
        ask("mail-signature", "who signs [the mail|it]?|name at the foot of the text?|signed by?|whose signature is it?|the writer's name?|which name closes the letter?|who is the writer, by the signature?|under the closing phrase stands which name?", "누가 서명했어?|글 끝의 이름?|쓴 사람 이름 알려 줘|서명이 누구로 돼 있어?|맨 끝에 적힌 이름은 누구예요?|편지 쓴 이가 누구지?|끝인사 밑의 이름?|서명자는?", At("signature")),
        ask("mail-first-line", "what is the first sentence after the greeting?|after the salutation it says what?|opening sentence of the body?|the line right under the greeting?|how does the actual message begin?|first thing told to the reader?|read the sentence below the greeting|what comes straight after the greeting?", "인사 다음 첫 문장?|인사말 밑에 뭐라고 써 있어?|본문 첫 줄 읽어 줘|본론은 어떻게 시작해?|첫인사 바로 아래 문장은 뭔가요?|본문 처음 문장 알려 줘|인사 뒤에 뭐라고 했지?|첫 문장은?", At("line0")),
        ask("mail-last-line", "what is the last sentence before the sign-off?|just above the closing phrase it says what?|final sentence of the body?|how does the body end?|the sentence before the farewell?|last thing told to the reader?|read the line over the closing|what was added at the end of the text?", "끝인사 앞 마지막 문장?|맺음말 바로 위에 뭐라고 했어?|본문 끝 줄 읽어 줘|본론은 무슨 말로 끝나?|마지막 문장은 뭔가요?|끝에 덧붙인 말?|본문 마지막 문장 알려 줘|맺음말 윗줄은?", At(f"line{len(lines) - 1}")),
        ask("mail-buttons", "which buttons does the [draft|compose window] offer?|all buttons, left to right?|what can i press in this window?|read the buttons aloud|button captions in order?|[list|name] everything in the button bar|what may be done with the draft, by the buttons?|labels of the bar?", "어떤 버튼들이 있어?|버튼 왼쪽부터 모두?|이 창에서 누를 수 있는 것들?|버튼 글자 차례로 읽어 줘|버튼 줄에 뭐가 있나요?|단추 이름 전부 알려 줘|누를 버튼 나열해 줘|쓰기 창 버튼은?", *every),
        ask("button-there", "can i {b} from here - is that a button?|is {b} one of the buttons?|does the bar have {b}?|{b}: offered or not?|do you see {b} to click?|has the window a {b} button?|is there something labelled {b}?|any {b} button in the draft?", "{b} 버튼 있어?|{b} 누를 수 있나요?|{b}~도 버튼에 있어?|{b} 단추가 보여?|{b}라는 버튼 있지?|버튼 줄에 {b} 있나?|{b} 버튼 있는지 봐 줘|{b} 나와 있어?", YesNo(asked in buttons), b=asked),
        ask("draft-note", "has the draft been saved - what does it say?|the small note by the buttons?|when was it saved, says the note?|what is the state of the draft?|grey text in the button bar?|read the saving note|what does the window tell about saving?|is it stored? quote the notice", "저장됐는지 뭐라고 나와?|버튼 옆 작은 글씨?|임시 저장 안내 읽어 줘|초안 상태가 어떻게 적혀 있어?|저장에 관한 문구는 뭔가요?|회색 안내 글?|저장 표시 알려 줘|버튼 줄의 알림 글은?", At("note")),
        ask("draft-window", "what kind of window is it, by its title?|title of the writing window?|the bar on top reads?|what is the window headed?|name at the very top of the window?|caption of the compose window?|what's the window called?|the top strip says what?", "쓰기 창 제목?|창 맨 위 글자?|위쪽 막대에 뭐라고 써 있어?|무슨 창이라고 나와?|창 이름이 뭔가요?|상단 제목 읽어 줘|이 창은 뭐라고 해?|창 제목 알려 줘", At("title")),
        ask("where-is-send", "where do i click to send?|point at the send button|coordinates of {b}?|box of the {b} button?|mark {b}|show me where {b} is|which spot must i press to get the mail off?|find {b}", "어디를 눌러야 보내져?|{b} 버튼 위치?|{b}에 상자 쳐 줘|{b} 좌표 알려 줘|{b} 버튼 짚어 줘|보내려면 어디 클릭해?|{b} 어디 있어? 좌표로|{b} 표시해 줘", BoxOf("button0"), b=buttons[0]),
        ask("mail-copy" if has_copy else "cannot-tell", *copy_asks, At("cc") if has_copy else CannotTell()),
        ask("mail-from" if has_from else "cannot-tell", *from_asks, At("from") if has_from else CannotTell()),
        unknown("what did {n} answer?|when was it [sent|delivered]?|has {n} read it?|who gets a hidden copy?|how long did it take to write?|what is {n}'s phone number?|in which folder will the reply land?|what was the previous mail about?", "{n}~은 뭐라고 답했어?|언제 보냈어?|{n}~이 읽었어?|숨은 참조는 누구야?|쓰는 데 얼마나 걸렸어?|{n} 전화번호?|지난 메일은 무슨 내용이었어?|답장은 어느 폴더로 와?", n=to.split()[0]),
        unknown("what does {n} get told?|which address has {n}?|what did {n} write?|why is {n} mentioned?|what should {n} bring?|when will {n} answer?|where does {n} work?", "{n} 주소?|{n}~은 뭐라고 썼어?|{n}~이 왜 나와?|{n}~은 뭘 가져와야 해?|{n}~은 언제 답해?|{n}~은 어디서 일해?|{n}에게 뭐라고 했어?", n=stranger),
    ]
    if files:
        n = rng.randrange(len(files))
        asks += [
            ask("attachments", "what is attached?|[which|what] files go along?|names of the enclosures?|list the attachments|files hanging on the mail?|what will be sent with the text?|enclosed documents?|everything pinned to the draft?", "뭐가 첨부돼 있어?|같이 보내는 파일?|첨부 파일 이름 모두 알려 줘|붙임 문서가 뭔가요?|메일에 딸린 파일들?|첨부한 것들 읽어 줘|함께 나가는 파일은?|첨부물 이름?", *[part for k in range(len(files)) for part in (At(f"file{k}"), ", ")][:-1]),
            ask("count-attachments", "how many attachments?|number of enclosed files?|how many files hang on it?|files attached: how many?|count the enclosures|how many documents go along?|attachment count?|it carries how many files?", "첨부가 몇 개야?|붙인 파일 수?|파일 몇 개를 같이 보내?|첨부 개수 세어 줘|붙임이 모두 몇 개예요?|첨부 파일 몇 개지?|딸린 파일 수 알려 줘|함께 가는 문서 몇 개?", Count("files")),
            ask("attachment-size", "how big is the enclosed {f}?|{f} weighs how many KB?|size beside {f}?|kilobytes of {f}?|attachment {f}: size?|how much does {f} add?|how heavy is {f}?|the figure after {f}?", "첨부한 {f} 크기?|{f} 몇 KB야?|{f} 옆의 용량?|{f}~은 얼마나 커?|{f} 파일 용량 알려 줘|{f} 크기가 얼마예요?|{f} 뒤의 숫자?|{f} 몇 킬로바이트지?", At(f"size{n}"), f=files[n]),
        ]
    asks.append(ask("is-for", "is the mail for {n}?|will {n} receive it as the main recipient?|is {n} the addressee?|did they address it to {n}?|{n} is who it goes to, right?|is this letter meant for {n}?|am i writing to {n}?|does it go to {n}?", "{n}에게 보내는 거야?|받는 사람이 {n} 맞아?|{n} 앞으로 쓰는 메일이야?|수신인이 {n}예요?|{n}한테 가는 편지 맞지?|{n}~이 받아?|{n}에게 쓰고 있어?|받는 이는 {n}인가?", YesNo(addressed), n=to.split()[0] if addressed else stranger.split()[0]))
    width = rng.choice([560, 640, 720, 820])
    height = int(150 + sheet.size * 2.4 * (len(fields) + len(lines) + 4) + (50 if files else 0))
    return page(sheet, whole, "", "mail", width, min(max(440, height), 860), asks)
