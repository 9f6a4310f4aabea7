"""A chat with bubbles: mine on one side in a colour, those of others on the other, with names and times."""

import random

from ..design import At, Count, Design, YesNo
from ..terminals.parts import ask, mark, unknown
from . import words
from .parts import KOREAN_COLOURS, STRONG, Sheet, page, tone


def build(rng: random.Random, korean: bool) -> Design:
    sheet = Sheet(rng, korean)
    group = rng.random() < 0.4
    others = words.names(rng, korean, rng.choice([2, 3]) if group else 1, first_only=rng.random() < 0.6)
    me = rng.choice(["나", "나"] if korean else ["You", "Me"])
    count = rng.randint(3, 8)
    said = rng.sample(words.SAID_KO if korean and rng.random() < 0.9 else words.SAID, count)
    writers = [rng.choice([me, rng.choice(others)]) for _ in range(count)]
    writers[0], writers[rng.randrange(1, count)] = others[0], me
    if me not in writers:
        writers[-1] = me
    style = rng.randrange(2)
    at, times = rng.randrange(400, 1200), []
    for _ in range(count):
        at += rng.randint(1, 14)
        times.append(words.clock(rng, at, korean, style))
    pale = {"grey": "#d5d8dd", "white": "#ffffff", "yellow": "#fde047"}
    right = rng.choice([*STRONG, *STRONG, "yellow", "grey"])
    left = rng.choice([c for c in ["grey", "white", "white", *STRONG] if c != right and not (c == "white" and sheet.paper in ("#ffffff", "#fbf9f5"))])
    tones = {c: pale.get(c) or tone(rng, c) for c in (right, left)}
    inks = {c: "#17191c" if c in pale or c == "orange" else "#fff" for c in (right, left)}
    shown_names = group or rng.random() < 0.6
    stamps = rng.choice(["inside", "below", "beside"])
    rows = []
    for i in range(count):
        mine = writers[i] == me
        colour = right if mine else left
        stamp = mark(times[i], f"font-size:{sheet.size - 3}px;white-space:nowrap;" + ("opacity:.85" if stamps == "inside" else f"color:{sheet.muted}"), id=f"t{i}")
        text = mark(said[i], id=f"m{i}", said=writers[i], message=True, counted="messages")
        bubble = f'<div data-colour={colour} style="background:{tones[colour]};color:{inks[colour]};padding:{sheet.size // 2}px {sheet.size}px;border-radius:{sheet.radius}px;max-width:74%">{text}{"<br>" + stamp if stamps == "inside" else ""}</div>'
        name = mark(writers[i], f"font-size:{sheet.size - 2}px;color:{sheet.muted}", "div", id=f"w{i}") if shown_names and not mine else ""
        line = f'<div style="display:flex;gap:6px;align-items:flex-end;flex-direction:{"row-reverse" if mine else "row"}">{bubble}{stamp if stamps == "beside" else ""}</div>'
        rows.append(f'<div style="margin:{sheet.size // 2}px 0;text-align:left">{name}{line}{f"<div style=text-align:{chr(114)}ight>{stamp}</div>" if stamps == "below" and mine else f"<div>{stamp}</div>" if stamps == "below" else ""}</div>')
    title = rng.choice(["주말 모임", "가족", "동창회", "등산반", "여행 준비", "이웃 모임"] if korean else ["Weekend trip", "Family", "Flat 12B", "Film club", "Football", "Neighbours", "Road trip"]) if group else others[0]
    under = rng.choice(["온라인", "방금 접속", "입력 중…"] if korean else ["online", "last seen today", "typing…"]) if rng.random() < 0.5 else ""
    head = f'<div style="display:flex;align-items:center;gap:10px;padding:10px 14px;background:{sheet.panel};border-bottom:1px solid {sheet.line}"><div style="width:32px;height:32px;border-radius:16px;background:{sheet.accent}"></div><div><div>{mark(title, "font-weight:700", title=True, id="title")}</div>{mark(under, f"font-size:{sheet.size - 3}px;color:{sheet.muted}", id="under") if under else ""}</div></div>' if rng.random() < 0.85 or not shown_names else ""
    hint = rng.choice(["메시지 입력", "메시지를 입력하세요"] if korean else ["Message", "Type a message", "Write something…"])
    foot = f'<div style="display:flex;gap:8px;padding:8px 14px;border-top:1px solid {sheet.line}"><div class=m style="flex:1;border:1px solid {sheet.line};border-radius:{sheet.radius}px;padding:6px 12px">{hint}</div>{mark("보내기" if korean else "Send", f"background:{sheet.accent};color:#fff;padding:6px 12px;border-radius:{sheet.radius}px", "div", button=True)}</div>' if rng.random() < 0.6 else ""
    day = f'<div class=m style="text-align:center;font-size:{sheet.size - 2}px">{mark(rng.choice(["오늘", "어제", "3월 14일 금요일", "2026년 5월 2일"] if korean else ["Today", "Yesterday", "Friday, March 14", "2 May 2026"]), id="day")}</div>' if rng.random() < 0.6 else ""
    body = f'<div>{head}<div style="padding:10px 14px">{day}{"".join(rows)}</div>{foot}</div>'
    width = rng.choice([420, 460, 520, 600, 720])
    per = 3.7 if stamps != "beside" else 2.6
    height = int(130 + count * sheet.size * (per + 1.5 + (1.4 if shown_names else 0)) + sheet.size * 1.45 * sum(len(t) * sheet.size * (0.95 if korean else 0.55) > 0.6 * width for t in said))
    mine_at = [i for i in range(count) if writers[i] == me]
    theirs = [i for i in range(count) if writers[i] == others[0]]
    last = count - 1
    i = rng.randrange(count)
    asks = [
        ask("colour-right", "[what|which] colour [are|is] [the bubbles|the messages] on the right?|colour of [my|the right-hand] bubbles?|in what color are the speech balloons at the right side?|my own messages are in which colour?|what tint do the right ones have?|the bubbles to the right - what color?",
            "오른쪽 말풍선은 무슨 색이야?|오른쪽 말풍선 색?|내 메시지 색깔이 뭐예요?|우측 풍선 색깔 알려 줘|오른편 메시지는 어떤 색인가요?|내가 보낸 말풍선 색은?", right.capitalize(), ko=[KOREAN_COLOURS[right]]),
        ask("colour-left", "[what|which] colour [are|is] [the bubbles|the messages] on the left?|colour of the [left-hand|incoming] bubbles?|in what color are the balloons at the left side?|received messages are in which colour?|the bubbles to the left, what colour?",
            "왼쪽 말풍선은 무슨 색이야?|왼쪽 말풍선 색?|받은 메시지 색깔이 뭐예요?|좌측 풍선 색깔 알려 줘|왼편 메시지는 어떤 색인가요?|상대방 말풍선 색은?", left.capitalize(), ko=[KOREAN_COLOURS[left]]),
        ask("last-message", "what was [said|written] last?|last message?|how does the chat end?|[read|show me] the newest message|the bottom bubble says what?|what is the final thing in this conversation?|the most recent text, please|closing line of the chat?",
            "마지막 메시지?|마지막에 뭐라고 했어?|대화가 어떻게 끝나?|가장 최근 말 읽어 줘|맨 아래 말풍선 내용은?|끝에 온 문자 뭐야?|최신 메시지 알려 주세요", At(f"m{last}")),
        ask("first-message", "how does the chat [start|begin|open]?|first message?|what was written first?|the top bubble says what?|opening line of the conversation?|what came at the very beginning?", "첫 메시지?|대화가 어떻게 시작해?|맨 위 말풍선 뭐라고 해?|처음 온 말 읽어 줘|제일 먼저 나온 글은 무엇인가요?", At("m0")),
        ask("message-time", "when was \"{text}\" [sent|written]?|time of \"{text}\"?|at what time did someone write {text}|the message \"{text}\" came when?|\"{text}\" has which time?", "\"{text}\"~은 언제 보냈어?|{text} 몇 시에 왔어?|\"{text}\" 보낸 시각 알려 줘|{text} 메시지 시간?", At(f"t{i}"), text=said[i]),
        ask("last-time", "when was the last message sent?|time of the newest message?|when did [they|the people] last write?|at what time does the chat end?|the latest bubble is from when?", "마지막 메시지는 몇 시야?|언제 마지막으로 연락했어?|최근 메시지 시각 알려 줘|마지막 글은 언제 왔나요?", At(f"t{last}")),
        ask("last-mine", "what did I [write|say] last?|my last message?|the last [bubble|message] on the right?|what was my final [answer|reply]?|last thing from me?|what did the owner of this phone write last?", "내가 마지막으로 뭐라고 썼어?|내 마지막 메시지?|오른쪽 마지막 말풍선 내용은?|내가 끝에 보낸 글 읽어 줘|제가 마지막으로 한 말이 뭐예요?", At(f"m{mine_at[-1]}")),
        ask("count-messages", "how many messages [are there|can be seen]?|number of bubbles?|count the messages|how many times was something written?", "메시지 몇 개야?|말풍선 수?|글이 몇 개 보여?|메시지는 모두 몇 건인가요?", Count("messages")),
        ask("last-by-me", "[is|was] the last message [mine|from me]?|did I write last?|do I have the last word?", "마지막 메시지 내가 보낸 거야?|내가 마지막에 썼어?|끝에 말한 사람이 나야?", YesNo(writers[last] == me)),
        unknown("what is {name}'s phone number?|how old is {name}?|where does {name} live?|what did {name} write yesterday evening?|when is {name}'s birthday?|is {name} married?", "{name} 전화번호?|{name} 몇 살이야?|{name}~은 어디 살아?|{name} 생일이 언제야?|{name} 결혼했어?", name=others[0]),
        unknown("what did {name} [say|write|answer]?|{name}'s message?|when did {name} write?", "{name}~은 뭐라고 했어?|{name} 메시지 읽어 줘|{name}~이 언제 썼어?", name=next(n for n in words.names(rng, korean, 5) if all(n.split()[0] != o.split()[0] for o in others))),
    ]
    if len(theirs) == 1:
        asks.append(ask("said-by", "what did {name} [say|write]?|{name} said what?|[read|give me] {name}'s message|the words of {name}?|what is in {name}'s bubble?|what does {name} want?", "{name}~이 뭐라고 했어?|{name}~은 뭐래?|{name}~이 보낸 글 읽어 줘|{name} 메시지?|{name} 말풍선에 뭐라고 적혀 있나요?", At(f"m{theirs[0]}"), name=others[0]))
    elif theirs:
        asks.append(ask("last-of", "what was the last thing {name} [said|wrote]?|{name}'s latest message?|what did {name} write most recently?|the newest words of {name}?", "{name}~이 마지막으로 한 말?|{name}의 최근 메시지 알려 줘|{name}~은 마지막에 뭐라고 했나요?", At(f"m{theirs[-1]}"), name=others[0]))
    if i + 1 < count:
        asks.append(ask("reply-to", "what [comes|came|was written] [right |]after \"{text}\"?|the answer to \"{text}\"?|what was replied to {text}|which message follows \"{text}\"?|below \"{text}\" stands what?", "\"{text}\" 다음 메시지?|{text}에 뭐라고 답했어?|\"{text}\" 바로 아래 말은?|{text} 다음에 온 글 알려 줘", At(f"m{i + 1}"), text=said[i]))
    if shown_names and len(set(writers)) > 2 and not writers[i] == me:
        asks.append(ask("who-said", "who [wrote|said|sent] \"{text}\"?|from whom is \"{text}\"?|whose words are {text}|author of \"{text}\"?", "누가 \"{text}\" 라고 했어?|{text}~은 누가 쓴 거야?|\"{text}\" 보낸 사람?|{text} 누구 말이에요?", At(f"w{i}"), text=said[i]))
    if head:
        asks.append(ask("chat-title", "[who|whom] [am I|is this] [talking|chatting] with?|whose chat is this?|name at the top of the chat?|title of the conversation?|with whom is the conversation?|what is this chat called?", "누구와 하는 대화야?|채팅방 이름?|맨 위에 있는 이름이 뭐야?|대화 상대 알려 줘|이 방 제목은 무엇인가요?", At("title")))
        if under:
            asks.append(ask("presence", "what does it say [under|below] {title}?|status of the contact?|which status is shown under the name?", "{title} 아래 뭐라고 쓰여 있어?|상대 상태?|이름 밑 문구 알려 줘", At("under"), title=title))
    if day:
        asks.append(ask("chat-day", "on [which|what] day was this written?|date of the chat?|what day does the chat show?|the date line says?", "언제 나눈 대화야?|대화 날짜?|날짜 줄에 뭐라고 있어?|며칠에 쓴 글이에요?", At("day")))
    return page(sheet, body, "", "chat", width, min(max(500, height), 1000), asks)
