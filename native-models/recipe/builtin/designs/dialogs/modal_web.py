"""Over a dimmed web page: a card that asks for a decision, a permission, or for consent to cookies, or a notice in a corner."""

import random

from ..design import Ask, At, CannotTell, Design
from . import wordings
from .parts import buttons, icon, page, random_theme, span, text
from .words import person, program, site

# Title, what it says, more of it; going on, staying, a third way. {p} a program, {s} a site, {n} a person, {k} a number.
_SCENES = [
    ("Cancel your plan?|Leaving so soon?", "Your {p} plan ends in {k} days.|You will lose access to {k} saved projects.", "You can come back at any time.|The remaining {k} days are refunded.", "End plan|Cancel plan|Yes, cancel", "Keep my plan|Stay|Never mind", "Pause instead"),
    ("Leave this page?|Unsaved entry", "What you typed on {s} will not be kept.|You have {k} unfinished fields.", "Drafts are stored for {k} days.|Go back to finish it first.", "Leave|Leave page|Discard", "Keep editing|Stay here|Go back", "Save draft"),
    ("We value your privacy|Cookies on {s}|Your choice about cookies", "{s} and {k} partners use cookies to measure visits.|We use cookies to remember your basket and to show adverts.", "You can change this later at the foot of the page.|Required cookies stay on. Consent lasts {k} weeks.", "Accept all|Allow cookies|Agree", "Reject all|Only necessary|Decline", "Customise|Manage preferences"),
    ("{s} wants to know your location|Use your camera?|Notifications from {s}", "Allow {p} to use the camera and the microphone?|{s} would like to see where you are.", "Access ends when you close the tab.|You were asked {k} times before.", "Allow|Allow once|While using the app", "Block|Don't allow|Deny", "Ask every time"),
    ("Update available|{p} {k}.0 is ready", "The new version brings {k} improvements.|Install the update to stay safe.", "It takes about {k} minutes.|{p} restarts afterwards.", "Install now|Update|Restart and update", "Later|Remind me tomorrow|Not today", "Release notes"),
    ("Invite {n}?|Share with {n}", "{n} will see {k} files of this project.|{n} can edit everything that you share.", "An invitation is valid for {k} days.|You can end sharing at any time.", "Send invitation|Share|Invite", "Cancel|Not now|Close", "Copy link"),
    ("Stay up to date|Get {k}% off", "Sign up for news from {s} and save {k}% on your first order.|Join {k},000 readers of our weekly letter.", "No spam, one mail a week.|The code is valid for {k} days.", "Subscribe|Sign me up|Get my discount", "No thanks|Maybe later|Skip", "Already a member"),
    ("Delete account|Remove {n}", "The account of {n} and {k} posts will be erased.|{n} loses access to all {k} channels.", "There is no way back.|A copy is kept for {k} days.", "Delete account|Remove|Erase for ever", "Keep account|Cancel|Back", "Export data first"),
]
_SCENES_KO = [
    ("구독을 해지할까요?|벌써 가시나요?", "{p} 구독이 {k}일 뒤에 끝납니다.|저장한 프로젝트 {k}개를 볼 수 없게 됩니다.", "언제든지 다시 시작할 수 있습니다.|남은 {k}일은 환불됩니다.", "해지하기|구독 해지|네, 해지합니다", "계속 이용|유지하기|그만두기", "잠시 멈추기"),
    ("페이지를 나갈까요?|저장하지 않은 내용", "{s}에 입력한 내용이 저장되지 않습니다.|작성하지 않은 칸이 {k}개 있습니다.", "임시 글은 {k}일 동안 보관됩니다.|먼저 작성을 마쳐 주세요.", "나가기|페이지 나가기|버리기", "계속 작성|머무르기|돌아가기", "임시 저장"),
    ("개인정보를 소중히 여깁니다|{s}의 쿠키|쿠키 사용 안내", "{s}와 협력사 {k}곳이 방문 분석에 쿠키를 씁니다.|장바구니를 기억하고 광고를 보여 주려고 쿠키를 씁니다.", "나중에 페이지 아래에서 바꿀 수 있습니다.|필수 쿠키는 켜져 있습니다. 동의는 {k}주 동안 유지됩니다.", "모두 허용|동의합니다|쿠키 허용", "모두 거부|필수만 허용|거절", "직접 설정|세부 설정"),
    ("{s}에서 위치를 알고 싶어 합니다|카메라를 사용할까요?|{s}의 알림", "{p}에서 카메라와 마이크를 쓰도록 허용할까요?|{s}에서 현재 위치를 보려고 합니다.", "탭을 닫으면 권한이 끝납니다.|전에 {k}번 물었습니다.", "허용|이번만 허용|앱 사용 중에만", "차단|허용 안 함|거부", "매번 묻기"),
    ("업데이트가 있습니다|{p} {k}.0 준비 완료", "새 버전에는 {k}가지 개선이 있습니다.|안전을 위해 업데이트를 설치하세요.", "약 {k}분이 걸립니다.|설치 후 {p}이(가) 다시 시작됩니다.", "지금 설치|업데이트|다시 시작하고 설치", "나중에|내일 알림|오늘은 안 함", "변경 사항"),
    ("{n} 님을 초대할까요?|{n} 님과 공유", "{n} 님이 이 프로젝트의 파일 {k}개를 보게 됩니다.|{n} 님이 공유한 내용을 모두 고칠 수 있습니다.", "초대는 {k}일 동안 유효합니다.|공유는 언제든지 끝낼 수 있습니다.", "초대 보내기|공유하기|초대", "취소|지금은 안 함|닫기", "링크 복사"),
    ("새 소식 받기|{k}% 할인", "{s}의 소식을 받고 첫 주문에서 {k}% 할인받으세요.|독자 {k},000명이 보는 주간 소식지입니다.", "광고 없이 일주일에 한 통만 보냅니다.|쿠폰은 {k}일 동안 쓸 수 있습니다.", "구독하기|신청하기|할인받기", "괜찮아요|다음에|건너뛰기", "이미 회원입니다"),
    ("계정 삭제|{n} 님 내보내기", "{n} 님의 계정과 글 {k}개가 지워집니다.|{n} 님은 채널 {k}개를 볼 수 없게 됩니다.", "되돌릴 방법이 없습니다.|사본은 {k}일 동안 보관됩니다.", "계정 삭제|내보내기|영구 삭제", "계정 유지|취소|뒤로", "데이터 먼저 받기"),
]
_MORE = (
    "what [else|further|more] [does it say|is written there|am i told]?|the [second|last|closing] sentence of the [message|notice|card]?|[read|give] me the [small print|extra line|footnote].|what does the [grey|lower|second] line say?|anything [to add|else to know], according to the card?|the remark above the buttons?",
    "[그 밖에|또|추가로] [뭐라고|무슨 말이] [쓰여|적혀] 있[어|나요]?|[두 번째|마지막|덧붙인] [문장|줄][은|] [뭐야|읽어 줘|?]|[작은|흐린] 글씨[로 뭐라고 했어|는 뭐야| 읽어 줘]?|버튼 위의 [안내|설명|문장]은?|더 알아야 할 [점|내용]으로 뭐라고 해?",
)
_SAYS = (
    "what is [the popup|this card|the notice|the box over the page] about, in its own words?|[read|quote] me the [main text|body|first sentence under the heading].|what [stands|is written] [under|below] the heading?|what does the site [want|tell me|ask of me|announce]?|the text below the title?|what am i being [told|asked|offered]?",
    "[제목|큰 글씨] [아래|밑]에 뭐라고 [쓰여|적혀] 있[어|나요]?|[본문|안내문|내용](을|은|) [읽어 줘|뭐야|그대로 알려 줘]|[사이트|팝업|알림]에서 [뭘 하자는|뭐라고 하는|무엇을 알리는] 거[야|예요|지]?|[뭘|무엇을] [묻고|알리고|권하고] 있[어|나요]?|제목 다음 문장은?",
)
_ACCEPT = (
    "[how do i|where do i press to] [accept|go along with it|say yes|take the offer]?|[which|what] button [agrees|accepts|goes for it|says yes]?|i [agree|am fine with it|want that], which button?|to [consent|give in|go for it], press what?|the button that [grants it|gives the go-ahead]?",
    "[동의하려면|받아들이려면|하겠다면] [뭘|어느 버튼을|어디를] 눌러[야 해|야 하나요|]?|[찬성|수락|동의]하는 버튼(은)?( 뭐야)?|좋다고 하려면 [무슨|어떤] 버튼[이야|인가요]?|승낙하는 쪽 버튼 이름[은|이 뭐지]?",
)
_REFUSE = (
    "[how do i|where do i press to] [refuse|turn it down|say no|get rid of it|opt out]?|[which|what] button [refuses|rejects|turns it down|says no]?|i [don't agree|am not interested|would rather not], which button?|to [decline|opt out|stay as i am], press what?|the button that [turns this down|leaves me in peace]?",
    "[거절하려면|거부하려면|안 하겠다면|싫다면] [뭘|어느 버튼을|어디를] 눌러[야 해|야 하나요|]?|[반대|거절|거부]하는 버튼(은)?( 뭐야)?|싫다고 하려면 [무슨|어떤] 버튼[이야|인가요]?|관심 없으면 뭘 [클릭해|눌러]?|물리치는 쪽 버튼 이름[은|이 뭐지]?",
)
_BRAND = (
    "what is the [site|page] behind [called|named]?|the [name|brand] [at the top of|in the header of] the page[| behind]?|on [which|what] [site|page] did this pop up?|which name is in the upper left of the page?|whose page lies underneath?",
    "[뒤에 있는|아래 깔린|뒤쪽] [사이트|페이지] 이름[은|이 뭐야]?|왼쪽 위에 [적힌|쓰인] [이름|상호]은?|[어느|무슨] [사이트|페이지]에서 뜬 [창|팝업][이야|인가요]?|페이지 맨 위 [이름|로고 글자][은|는] 뭐야?",
)
_LINKS = "Home,Products,Pricing,Blog,Docs,Team,Contact,News,Jobs,Events,Gallery,Shop".split(",")
_LINKS_KO = "홈,제품,요금,블로그,문서,팀 소개,문의,소식,채용,행사,갤러리,상점".split(",")


def build(rng: random.Random, korean: bool) -> Design:
    theme = random_theme(rng, korean, 12, 18)
    at = rng.randrange(len(_SCENES))
    facts = {"p": program(rng, korean), "s": site(rng), "n": person(rng, korean), "k": str(rng.randint(3, 60))}
    title, said, more, go, stay, third = (rng.choice(part.split("|")).format(**facts) for part in (_SCENES_KO if korean else _SCENES)[at])
    labels = [go, stay] + ([third] if rng.random() < 0.45 else [])
    width, height, card = rng.randint(640, 1200), rng.randint(500, 760), rng.randint(340, 500)
    row = buttons(rng, theme, labels, 0 if rng.random() < 0.8 else 1, at in (0, 7), card, ["도움말", "인쇄", "재시도"] if korean else ["Help", "Print", "Retry"])
    has_more, place = rng.random() < 0.75, rng.choice(["middle", "middle", "middle", "bottom", "corner"])
    centred = rng.random() < 0.35 and place == "middle"
    body = f'<div data-title data-id="title" style="font-weight:{rng.choice([600, 700])};font-size:{theme.size + rng.randint(2, 8)}px;margin-bottom:{rng.randint(6, 14)}px">{text(title)}</div><div data-message data-id="said">{text(said)}</div>'
    if has_more:
        body += f'<div data-message data-id="more" class="{rng.choice(["m", "m", ""])}" style="margin-top:8px">{text(more)}</div>'
    if centred and rng.random() < 0.6:
        body = f'<div style="margin-bottom:12px">{icon(rng, rng.randint(36, 56))}</div>{body}'
    body += f'<div style="margin-top:{rng.randint(14, 24)}px">{row.html}</div>'
    where = {"middle": f"left:50%;top:54%;transform:translate(-50%,-50%);width:{card}px", "bottom": "left:0;right:0;bottom:0", "corner": f"{rng.choice(['left', 'right'])}:20px;bottom:20px;width:{card}px"}[place]
    radius = 0 if place == "bottom" else theme.radius
    dimmed = rng.random() < (0.85 if place == "middle" else 0.15)
    veil = f'<div style="position:absolute;inset:0;background:rgba(0,0,0,{rng.choice([0.3, 0.4, 0.5])})"></div>' if dimmed else ""
    links = "".join(span(link, 'class="n"') for link in rng.sample(_LINKS_KO if korean else _LINKS, rng.randint(2, 4)))
    blocks = "".join(f'<div style="height:{rng.randint(50, 110)}px;width:{rng.randint(40, 100)}%;background:#8882;border-radius:6px;margin:14px 0"></div>' for _ in range(5))
    brand = program(rng, korean)
    html = page(
        theme,
        f'<div style="height:100vh;overflow:hidden"><div class="f c" style="gap:20px;padding:12px 20px;border-bottom:1px solid #8884">{span(brand, """class="n b" data-id="brand" """)}{links}</div><div style="padding:10px 20px">{blocks}</div></div>{veil}'
        f'<div style="position:absolute;{where};padding:{theme.pad}px;background:{theme.look.paper};border:{theme.border};border-radius:{radius}px;box-shadow:0 8px 30px #0005;text-align:{"center" if centred else "left"}">{body}</div>',
    )
    asks = rng.sample(row.asks, min(8, len(row.asks))) + [
        Ask("title", *wordings.TITLE, [At("title")]), Ask("message", *_SAYS, [At("said")]), Ask("button-to-agree", *_ACCEPT, [At("button0")]), Ask("button-to-refuse", *_REFUSE, [At("button1")]),
        Ask("page-behind", *_BRAND, [At("brand")]),
        Ask("not-there", "how many people [agreed|clicked yes] so far?|who [runs|owns] the site?|what is the [e-mail address|phone number] of the site?|how much does the [cheapest|yearly] plan cost?|what did i choose the last time?", "[사이트|서비스] [운영자는 누구야|전화번호는|이메일 주소는]?|지금까지 몇 명이 동의[했어|했나요]?|연간 요금은 얼마[야|인가요]?|지난번에 난 뭘 골랐[어|지]?", [CannotTell()]),
    ]  # fmt: skip
    asks.append(Ask("more" if has_more else "not-there", *(_MORE if has_more else ("which article of the law is [quoted|named]?|on which date does this [end|expire]?|who signed the notice?", "몇 조 몇 항이 [인용돼|나와] 있어?|며칠에 끝난다고 해?|안내문은 누가 썼[어|나요]?")), [At("more")] if has_more else [CannotTell()]))
    return Design("dialog", html, width, height, asks)
