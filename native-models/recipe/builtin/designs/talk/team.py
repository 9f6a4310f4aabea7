"""A team's channel: its name and topic, round pictures with initials, names with times, reactions, threads, mentions."""

import random

from ..design import Ask, At, BoxOf, Count, Design, YesNo
from ..terminals.parts import ask, mark, unknown
from . import words
from .parts import KOREAN_COLOURS, STRONG, Sheet, page, tone

_CHANNELS = "general releases support-desk design-review lunch random on-call backend frontend hiring payroll warehouse marketing facilities data-quality announcements kitchen bike-club roadmap incidents translations field-sales onboarding legal research".split()
_CHANNELS_KO = "전체공지 배포 고객지원 디자인 점심메뉴 잡담 당직 백엔드 프론트엔드 채용 급여 물류 마케팅 시설 데이터품질 번역 영업 신입안내 법무 연구 회의록 사내동호회".split()
_TOPICS = "Ask before you merge|Only facts, no guesses|Daily at half past nine|Questions about shifts go here|Links and screenshots welcome|Be kind, be brief|Plans for the next quarter|Who is where this week|Report what is broken".split("|")
_TOPICS_KO = "병합하기 전에 물어보세요|매일 아침 회의 내용 공유|근무 문의는 여기로|다음 분기 계획|고장 난 것은 바로 알려 주세요|짧고 친절하게|이번 주 외근 일정|화면 사진 환영".split("|")
_REACTIONS = "❤ ♥ ★ ✓ ☺ ♪ +1".split()
_BADGES = "Admin Lead Bot Guest Intern".split()
_BADGES_KO = "관리자 팀장 봇 손님 인턴".split()


def build(rng: random.Random, korean: bool) -> Design:
    sheet = Sheet(rng, korean)
    count = rng.randint(3, 6)
    people = words.names(rng, korean, count)
    said = rng.sample(words.WORK_KO if korean and rng.random() < 0.9 else words.WORK, count)
    minutes, times, style = rng.randrange(480, 1000), [], rng.randrange(2)
    for _ in range(count):
        minutes += rng.randint(2, 50)
        times.append(words.clock(rng, minutes, korean, style))
    channels = rng.sample(_CHANNELS_KO if korean else _CHANNELS, rng.randint(4, 8))
    here = rng.randrange(len(channels))
    sign = rng.choice(["#", "# ", ""])
    topic = rng.choice(_TOPICS_KO if korean else _TOPICS)
    members = str(rng.randint(7, 180))
    shape = rng.choice(["50%", "6px", "0"])
    colours = rng.sample(STRONG, min(count, len(STRONG)))
    reacted = rng.sample(range(count), rng.randint(1, 2))
    hearts = {i: rng.randint(2, 29) for i in reacted}
    if len(set(hearts.values())) < len(hearts):
        hearts[reacted[0]] += 30
    threaded = rng.randrange(count) if rng.random() < 0.7 else -1
    replies = rng.randint(2, 19)
    badge_at = rng.randrange(count) if rng.random() < 0.5 else -1
    badge = rng.choice(_BADGES_KO if korean else _BADGES)
    small = f"font-size:{max(10, sheet.size - 2)}px;"
    rows = []
    for i in range(count):
        initials = people[i][0] if not people[i].isascii() else "".join(part[0] for part in people[i].split())
        face = f'<div style="width:{sheet.size * 2.4:.0f}px;height:{sheet.size * 2.4:.0f}px;line-height:{sheet.size * 2.4:.0f}px;flex:none;border-radius:{shape};text-align:center;color:#fff;background:{tone(rng, colours[i])}" data-colour="{colours[i]}">{mark(initials, id=f"initials{i}")}</div>'
        name = mark(people[i], "font-weight:700", id=f"who{i}")
        title = mark(badge, f"{small}border:1px solid {sheet.line};border-radius:3px;padding:0 5px", id="badge") if i == badge_at else ""
        time = mark(times[i], f"{small}color:{sheet.muted}", id=f"when{i}")
        extras = ""
        if i in hearts:
            extras += f'<span style="{small}border:1px solid {sheet.line};background:{sheet.panel};border-radius:12px;padding:1px 9px">{rng.choice(_REACTIONS)} {mark(str(hearts[i]), id=f"cheers{i}")}</span> '
        if i == threaded:
            extras += mark(f"답글 {replies}개" if korean else f"{replies} replies", f"{small}color:{sheet.accent};font-weight:600", id="replies")
        rows.append(f'<div style="display:flex;gap:11px;padding:{sheet.size // 2}px 16px">{face}<div style="min-width:0"><div class=n style="display:flex;gap:9px;align-items:baseline">{name}{title}{time}</div><div>{mark(said[i], id=f"said{i}", said=people[i], counted="messages", message=True)}</div>{f"<div class=n style=margin-top:4px>{extras}</div>" if extras else ""}</div></div>')
    has_side, unread = rng.random() < 0.6, rng.choice([k for k in range(len(channels)) if k != here])
    fresh = str(rng.randint(2, 60))
    chip = mark(fresh, f"background:{sheet.accent};color:#fff;border-radius:9px;padding:0 7px;{small}", id="fresh")
    team = rng.choice(["새봄물산", "한결소프트", "누리상사", "가온연구소", "다온병원"] if korean else ["Harrow & Sons", "Bluefin Labs", "Copperleaf", "Northgate Clinic", "Tallship Media", "Ridgeway Foods"])
    listed = "".join(f'<div style="display:flex;justify-content:space-between;gap:14px;padding:3px 14px;{f"background:{sheet.accent};color:#fff" if k == here else "font-weight:700" if k == unread else ""}">{mark(f"{sign}{c}", id=f"channel{k}")}{chip if k == unread else ""}</div>' for k, c in enumerate(channels))
    side = f'<div class=n style="width:{sheet.size * 13}px;flex:none;background:{sheet.panel};padding:12px 0;border-right:1px solid {sheet.line}"><div style="padding:0 14px 8px;font-weight:700">{mark(team, id="team")}</div>{listed}</div>' if has_side else ""
    head = f'<div class=n style="display:flex;align-items:baseline;gap:14px;padding:10px 16px;border-bottom:1px solid {sheet.line}">{mark(sign + channels[here], "font-weight:700;font-size:1.15em", title=True, id="channel")}{mark(topic, f"{small}color:{sheet.muted}", id="topic")}<span style="margin-left:auto;{small}">{mark(f"멤버 {members}명" if korean else f"{members} members", id="members")}</span></div>'
    hint = mark(f"{sign}{channels[here]}에 보낼 메시지" if korean else f"Message {sign}{channels[here]}", f"color:{sheet.muted}", id="hint")
    foot = f'<div style="margin:8px 16px 14px;border:1px solid {sheet.line};border-radius:{min(sheet.radius, 10)}px;padding:8px 12px">{hint}</div>' if rng.random() < 0.6 else ""
    body = f'<div style="display:flex;min-height:100vh">{side}<div style="flex:1;min-width:0">{head}<div style="padding:8px 0">{"".join(rows)}</div>{foot}</div></div>'
    i, last = rng.randrange(count), count - 1
    liked = max(hearts, key=lambda k: hearts[k])
    stranger = next(n for n in iter(lambda: words.names(rng, korean, 1)[0], "") if all(n.split()[0] != p.split()[0] for p in people))
    given = people[i].split()[0]
    asked = rng.choice([people[i], stranger])
    asks: list[Ask] = [
        ask("channel", "[which|what] channel [is this|am i in|are we in|is open]?|[title|heading] of the channel?|where in the team chat are we?|the room is called what?|in which channel was this posted?|which group do these messages belong to?|the name next to the topic?|what's at the head of the conversation?|what do they call this channel?", "무슨 채널이야?|채널 이름?|어느 방에 올라온 글이야?|지금 열린 채널 알려 줘|이 대화방은 뭐라고 불러?|채널 제목 읽어 줘|어떤 채널을 보고 있나요?|위쪽에 적힌 채널은?|여긴 무슨 채널이지?", At("channel")),
        ask("channel-topic", "what is the channel (all )about?|topic of the channel?|which motto stands beside the channel name?|how is the channel described?|[subject|description] of this room?|the small print after the channel title?|what is this room meant for?|read the topic line|is there a topic, and which one?", "채널 주제?|채널 이름 옆에 뭐라고 돼 있어?|채널 설명 읽어 줘|이 방은 무슨 용도야?|채널 소개 문구가 뭐예요?|주제로 적힌 말은?|방 설명?|이 채널은 뭐 하는 데야?|제목 옆 안내 글 알려 줘", At("topic")),
        ask("channel-members", "how [many|big] [people|members] [belong to|are in|has] the channel?|[size|headcount] of the channel?|number of members?|how large is the group?|the channel counts how many members?|member count, please|how many are in here?|how many colleagues joined?", "멤버가 몇 명이야?|채널 인원?|이 방에 몇 사람 있어?|참여 인원 알려 줘|구성원 수는 얼마인가요?|몇 명이 들어와 있지?|멤버 수?|총 몇 명짜리 채널이야?", At("members")),
        ask("said-by", "what did {who} [post|report|announce|contribute|tell the team]?|{who} reported what?|which news comes from {who}?|[look|see] what {who} posted|the post by {who}?|{who}'s update?|quote {who}|beside {who}'s picture it says what?|under the name {who} there is what text?|so what's {who} telling everyone?", "{who}~이 올린 글?|{who}~은 무슨 소식을 전했어?|{who} 이름 밑에 뭐라고 적혔어?|{who}~이 팀에 뭐라고 알렸나요?|{who}의 글 읽어 줘|{who}~이 남긴 메시지가 뭐야?|{who} 보고 내용?|{who}~이 한 말 그대로 알려 줘|{who}~은 뭐라고 공유했지?", At(f"said{i}"), who=rng.choice([people[i], given])),
        ask("who-said", "who [posted|reported|announced|told the team] \"{text}\"?|which colleague wrote \"{text}\"?|the poster of \"{text}\"?|\"{text}\", whose post is that?|name over \"{text}\"?|from which team member do we know \"{text}\"?|\"{text}\" was put up by whom?|find the author of \"{text}\"", "\"{text}\" 올린 사람?|누가 \"{text}\"라고 알렸어?|\"{text}\" 글쓴이 이름?|어느 동료가 \"{text}\"라고 썼나요?|\"{text}\" 위에 적힌 이름은?|\"{text}\"~은 누가 공유한 거야?|\"{text}\" 작성자 알려 줘|\"{text}\"~이라고 한 사람이 누구지?", At(f"who{i}"), text=said[i]),
        ask("posted-when", "when did {who} [post|write that]?|at what hour did {who} chime in?|time beside {who}?|{who} posted at what time?|clock time of {who}'s post?|how late was it when {who} wrote?|the stamp next to {who}?|{who}: when?", "{who}~은 몇 시에 올렸어?|{who} 글 올린 시간?|{who} 이름 옆 시각?|{who}~이 쓴 때가 언제예요?|{who} 게시 시각 알려 줘|{who}~은 언제 말했지?|{who} 메시지 시간이 몇 시야?|{who} 옆에 적힌 시간은?", At(f"when{i}"), who=people[i]),
        ask("newest-post", "who posted most recently?|whose post is the newest?|last one to write?|the bottom post is by whom?|who had the final say in the channel?|name of the latest poster?|who spoke last here?|most recent contribution: whose?", "마지막에 글 올린 사람?|가장 최근 글은 누구 거야?|맨 밑 글의 작성자?|끝에 쓴 동료 이름 알려 줘|최신 글 쓴 사람이 누구예요?|누가 제일 나중에 말했어?|마지막 글쓴이?|최근에 올린 사람은?", At(f"who{last}")),
        ask("most-reactions", "which post got the most reactions?|what did people [like|cheer] most?|the message with the highest reaction count?|most applauded message?|[what|which] text drew the biggest response?|top-reacted post, please|to which message did most people react?|the crowd's favourite says what?", "반응이 가장 많은 글?|사람들이 제일 좋아한 메시지가 뭐야?|공감 수가 최고인 글 읽어 줘|반응 제일 많이 받은 글은 뭔가요?|인기 있는 메시지?|가장 호응이 큰 글 알려 줘|공감을 제일 많이 얻은 글?|이모지가 가장 많이 달린 글은?", At(f"said{liked}")),
        ask("reactions-of", "how many [reactions|emoji] did \"{text}\" [get|collect|draw]?|count under \"{text}\"?|how many people reacted to \"{text}\"?|reactions on \"{text}\"?|\"{text}\" has how many cheers?|the figure in the little bubble below \"{text}\"?|how well was \"{text}\" received, as a number?|number next to the emoji of \"{text}\"?", "\"{text}\" 반응 몇 개야?|\"{text}\"에 몇 명이 반응했어?|\"{text}\" 밑 이모지 숫자?|\"{text}\" 공감 수 알려 줘|\"{text}\"~은 반응을 몇 개 받았나요?|\"{text}\"에 달린 이모지 수?|\"{text}\" 아래 작은 숫자가 뭐야?|\"{text}\"에 공감한 사람 수?", At(f"cheers{liked}"), text=said[liked]),
        ask("avatar-colour", "[which|what] colour is {who}'s [avatar|picture|icon|profile image]?|the [square|circle|badge] next to {who} has which color?|{who} is shown with what colour?|background colour behind {who}'s initials?|in what color is {who}'s initial drawn on?|avatar of {who}: colour?|tint of {who}'s profile picture?|{who} has a picture in which colour?", "{who} 프로필 색?|{who} 아이콘은 무슨 색이야?|{who} 이름 옆 그림 색깔?|{who}의 머리글자 바탕색 알려 줘|{who} 아바타 색상이 뭐예요?|{who} 사진 자리는 무슨 색이지?|{who} 동그라미 색깔은?|{who} 프로필 바탕은 어떤 색?", colours[i].capitalize(), ko=[KOREAN_COLOURS[colours[i]]], who=people[i]),
        ask("has-posted", "did {who} [post|write] anything [here|in the channel]?|is there [a post|anything] by {who}?|has {who} spoken up?|any words from {who}?|{who} - among the posters?|do you see {who} in the conversation?|was {who} active here?|check if {who} took part", "{who}~이 글을 올렸어?|{who} 글 있어?|{who}~도 참여했나요?|{who}~이 말한 적 있어?|{who} 이름이 보여?|{who}~은 대화에 나와?|여기 {who} 있지?|{who}~이 뭔가 썼어?", YesNo(asked in people), who=asked),
        ask("count-posts", "how many posts [can i see|are there] in the channel?|number of contributions?|how often did someone post?|posts: how many?|count the posts|the channel shows how many messages?|how much was posted, in messages?|tally of posts?", "글이 몇 개 올라왔어?|게시글 수?|채널에 보이는 메시지 몇 개야?|글 개수 세어 줘|올라온 글은 모두 몇 건인가요?|몇 번 글이 올라왔지?|메시지 수 알려 줘|보이는 글 몇 개?", Count("messages")),
        ask("where-is-post", "where is {who}'s post?|box around what {who} wrote?|locate {who}'s message in the picture|coordinates of {who}'s words?|mark the text from {who}|point me to {who}'s contribution|on which spot is the text of {who}?|frame {who}'s message", "{who}~이 쓴 글 위치?|{who} 메시지에 상자 쳐 줘|{who} 글 좌표?|{who}~이 쓴 글 어디 있어? 표시해 줘|{who} 메시지 자리 짚어 줘|{who} 글을 네모로 표시|{who} 말이 있는 곳은?|{who} 글 찾아 줘", BoxOf(f"said{i}"), who=people[i]),
        unknown("what did {who} [post|say|report]?|when did {who} post?|which colour is {who}'s avatar?|how many reactions did {who} get?|{who}'s update, please|what is {who} working on?|time of {who}'s post?|tell me what {who} announced", "{who}~은 뭐라고 올렸어?|{who} 글 읽어 줘|{who}~은 몇 시에 썼어?|{who} 프로필 색?|{who} 소식은?|{who}~이 받은 반응 몇 개야?|{who}~이 뭘 보고했나요?|{who} 메시지 알려 줘", who=stranger),
        unknown("who created the channel?|what is {who}'s job title?|which files were shared in the channel?|when does {who} go on holiday?|who has muted this channel?|what is {who}'s mail address?|what was written here last week?|who exactly reacted?", "채널을 누가 만들었어?|{who} 직함이 뭐야?|{who}~은 언제 휴가야?|{who} 메일 주소?|지난주에는 무슨 말이 있었어?|누가 반응을 눌렀는지 알려 줘|채널에 공유된 파일은?|{who} 내선 번호?", who=people[i]),
    ]
    if threaded >= 0:
        asks += [
            ask("thread-replies", "how many replies did the thread get?|replies to \"{text}\"?|number of answers below \"{text}\"?|how long is the thread, in replies?|\"{text}\" was answered how often?|the link under \"{text}\" says what?|what count of replies is given?|size of the thread?", "답글 몇 개 달렸어?|\"{text}\"에 달린 답글 수?|스레드 답글이 몇 개예요?|\"{text}\" 밑에 답이 몇 개야?|답글 개수 알려 줘|\"{text}\"에 몇 번 답했지?|댓글 타래 크기?|\"{text}\" 답글?", At("replies"), text=said[threaded]),
            ask("thread-starter", "whose post has a thread?|which colleague's message got replies?|who started the thread?|to whom did people reply?|the post with replies is by whom?|author of the message that was answered in a thread?|under whose message is the link to replies?|who set off the discussion?", "답글이 달린 글은 누가 썼어?|스레드 시작한 사람?|누구 글에 답이 달렸어?|답글 받은 사람 이름 알려 줘|댓글 타래는 누구 글에 있나요?|답글 링크가 있는 글의 작성자?|누구한테 답글이 갔지?|타래를 연 사람은?", At(f"who{threaded}")),
        ]
    if badge_at >= 0:
        asks.append(ask("badge-of", "who is marked as {b}?|which name has the {b} label?|{b}: who is it?|whose name carries the tag {b}?|find the {b} among the posters|the {b} here is called?|next to whom does it say {b}?|which of them is {b}?", "{b}~이라고 표시된 사람?|누가 {b}야?|{b} 표가 붙은 이름?|이 중 {b}~은 누구예요?|{b} 이름 알려 줘|{b} 꼬리표는 누구한테 있어?|{b}~은 누구지?|옆에 {b}~이라고 적힌 사람?", At(f"who{badge_at}"), b=badge))
    if has_side:
        asks += [
            ask("unread-count", "how many [new|unread] messages has {c}?|number beside {c}?|{c} has how many unread?|the badge on {c} shows what?|how much is waiting in {c}?|what count stands next to {c} in the list?|unread in {c}?|how many things did i miss in {c}?", "{c}에 안 읽은 글 몇 개야?|{c} 옆 숫자?|{c} 새 글 수 알려 줘|{c} 미확인 개수는?|{c}에 쌓인 메시지 몇 개예요?|{c} 배지에 뭐라고 나와?|{c} 안 읽은 수?|{c}에서 몇 개 놓쳤지?", At("fresh"), c=channels[unread]),
            ask("unread-channel", "which channel has [new|unread] messages?|where is something unread?|[which|what] channel is in bold with a number?|in which room did i miss something?|the channel with the counter?|which other channel wants my attention?|unread posts are in which channel?|name the channel with news", "안 읽은 글이 있는 채널?|새 글이 온 방은 어디야?|숫자가 붙은 채널 이름?|어느 채널에 새 소식이 있어?|굵게 표시된 채널 알려 줘|미확인 메시지가 있는 곳은?|숫자 배지 달린 채널이 뭐예요?|놓친 글이 있는 채널?", At(f"channel{unread}")),
            ask("team-name", "which [workspace|team|company] is it?|name of the workspace?|what firm uses this chat?|the side bar's heading?|whose workspace am i in?|what stands over the list of channels?|organisation?|top left, which name?", "워크스페이스 이름?|어느 회사 채팅이야?|팀 이름이 뭐예요?|채널 목록 위에 뭐라고 적혔어?|조직 이름 알려 줘|어떤 회사의 작업 공간인가요?|왼쪽 위 이름?|사이드바 제목은?", At("team")),
        ]
    width = rng.choice([760, 860, 980, 1100]) if has_side else rng.choice([620, 700, 800])
    height = int(130 + count * sheet.size * 5.6)
    return page(sheet, body, "", "chat", width, min(max(460, height), 900), asks)
