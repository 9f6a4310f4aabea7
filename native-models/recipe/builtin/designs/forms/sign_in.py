"""Sign-in and sign-up: a card with fields, a box to tick, a main button and ways around it."""

import random

from ..design import Ask, At, BoxOf, CannotTell, Design, YesNo
from ..dialogs import wordings
from ..dialogs.parts import buttons, icon, page, random_theme, shade, span
from ..dialogs.words import mail_address, person, program
from .parts import count_ask, order_asks, value_asks

_NEW = [("Full name|Your name|Name", "이름|성명"), ("E-mail|Email address|Work e-mail", "이메일|전자우편|이메일 주소"), ("Password|Choose a password", "비밀번호|새 비밀번호"), ("Phone|Mobile number", "휴대폰 번호|연락처"), ("Company|Organisation", "회사|소속"), ("Invitation code|Referral code", "초대 코드|추천인 코드"), ("User name|Nickname", "사용자 이름|별명")]
_LINKS = ["Forgot your password?|비밀번호를 잊으셨나요?", "Can't sign in?|로그인이 안 되나요?", "New here? Create an account|처음이신가요? 가입하기", "Already registered? Sign in|이미 회원이신가요? 로그인", "Privacy policy|개인정보 처리방침", "Need help?|도움이 필요하신가요?"]
_TICKS = ["Keep me signed in|로그인 상태 유지", "Remember this device|이 기기 기억하기", "I accept the terms|약관에 동의합니다", "Send me news|소식 받기"]
_ERROR = [("Wrong password. Try again.|비밀번호가 맞지 않습니다."), ("This address is already in use.|이미 쓰고 있는 주소입니다."), ("Please fill in every field.|모든 칸을 채워 주세요."), ("Too many attempts. Wait 10 minutes.|시도가 너무 많습니다. 10분 뒤에 하세요.")]
_COMPLAINT = (
    "what [is wrong|went wrong|does the red text say|does it complain about]?|[which|what] (error )message [is shown|appears]( in red)?|why [won't it let me in|can't i go on|was it rejected]?|[read|tell me] the [red|warning] [line|text].|the [complaint|error] of the form?",
    "[빨간|붉은] 글씨[는 뭐야|로 뭐라고 쓰여 있어| 읽어 줘]?|[무슨|어떤] 오류[야|가 떴어|가 나왔나요]?|왜 [로그인이 안 돼|안 넘어가|거절됐지]?|[뭐가|무엇이] [잘못됐대|틀렸대|문제야]?|[경고|오류] [글귀|메시지](는|를)? [알려 줘|뭐야|읽어 줘]",
)
_FORGOT = (
    "what does the [link|small link|underlined text] say?|which [link|text] [can i click on|is underlined]?|[read|tell me] the link.|beside the buttons, which link is there?|the [caption|words] of the [link|hyperlink]?",
    "[링크|밑줄 친 글자][는|에는|에] [뭐라고 쓰여 있어|뭐야|뭐라고 되어 있나요]?|[밑줄|링크]로 된 [글|글귀](은|는)?( 뭐야)?|링크 [읽어 줘|문구 알려 줘]|클릭할 수 있는 링크는?",
)
_TICK_SAYS = (
    "what does the [checkbox|box to tick|tick box] say?|[text|label] [of|next to|beside] the checkbox?|what can i [tick|check]?|what would i agree to by ticking the box?|[read|tell me] what is beside the little square.",
    "체크[박스| 상자]에는 뭐라고 [쓰여|적혀] 있[어|나요]?|체크[박스|란] [글귀|글자|내용](은|는)? [뭐야|알려 줘]|네모 칸 옆[에 뭐라고 나와|의 글은]?|체크하면 뭐에 동의하는 거야?",
)
_IS_TICKED = (
    "is the [checkbox|box|tick box] [ticked|checked|marked]?|is {tick} [ticked|checked|selected]?|did i [tick|check] {tick}?|has the box a [tick|check mark] in it?|{tick}: ticked or not?",
    "{tick}~은 [체크되어|선택되어|표시되어] 있[어|나요]?|체크[박스|란]가 [체크돼|선택돼] 있[어|나요]?|{tick} [체크했어|골랐나|선택했어]?|{tick}에 체크 표시가 있[어|지|나요]?",
)
_FIELD = (
    "where do i [type|enter|fill in|write] (my |the ){key}?|[where|in which box] [does|goes] the {key}( go)?|[box|coordinates|position] of the field for {key}?|[mark|show me] the [field|box] for {key}.|the input for {key} is where?",
    "{key}[~은|~을] 어디에 [입력해|써|적어|넣나요]?|{key} [입력란|칸|필드][은|이] 어디[야|에 있어]?|{key} 칸의 [위치|좌표](는|를)? [알려 줘|?]|{key} 쓰는 [곳|칸]을 [짚어 줘|표시해 줘]",
)
_SERVICE = (
    "[which|what] [service|site|app|company|product] [is this for|do i sign in to|is it]?|what do i get an account [for|with]?|the [brand|name of the service] on the card?|whose [form|account|sign-in] is this?|into what would i log in?",
    "[어느|무슨|어떤] [서비스|사이트|앱][야|에 들어가는 거야|인가요|의 화면이야]?|[서비스|회사|앱] 이름(은)?( 뭐야)?|어디에 [로그인|가입]하는 [화면|거]야?|누구네 [계정|로그인 창][이야|인가요]?",
)


def build(rng: random.Random, korean: bool) -> Design:
    theme = random_theme(rng, korean, 13, 17)
    signs_in, service = rng.random() < 0.45, program(rng, korean)
    fields = _NEW[1:3] if signs_in else rng.sample(_NEW, rng.randint(3, 5))
    titles = ("로그인|{p} 로그인|다시 오신 것을 환영합니다" if korean else "Sign in|Log in to {p}|Welcome back") if signs_in else ("회원가입|{p} 계정 만들기|가입하기" if korean else "Create your {p} account|Sign up|Join {p}|Get started")
    title = rng.choice(titles.split("|")).format(p=service)
    beside = rng.random() < 0.25
    width, filled, pad, gap = rng.randint(560, 640) if beside else rng.randint(360, 480), [], rng.randint(6, 11), rng.randint(8, 16)
    rows, keys = "", []
    name = person(rng, korean)
    values = [name, mail_address(rng), "•" * rng.randint(6, 12), f"010-{rng.randint(1000, 9999)}-{rng.randint(1000, 9999)}", program(rng, korean), f"{rng.choice('ABCDEF')}{rng.randint(1000, 9999)}", f"user{rng.randint(10, 999)}"]
    for field in fields:
        kind = _NEW.index(field)
        key, typed = rng.choice(field[korean].split("|")), rng.random() < 0.75
        keys.append((key, f"v{kind}-key", kind))
        value = span(values[kind], f'class="n" data-value="v{kind}" data-id="v{kind}"') if typed else "&nbsp;"
        if typed and kind != 2:
            filled.append((key, f"v{kind}", values[kind]))
        label = span(key, f'class="n" data-key="v{kind}" data-id="v{kind}-key"' if typed else f'class="n" data-id="v{kind}-key"')
        box = f'<div data-id="v{kind}-box" style="border:{theme.border};border-radius:{min(theme.radius, 8)}px;padding:{pad}px 10px;background:{theme.look.panel};{"flex:1" if beside else "margin-top:4px"}">{value}</div>'
        rows += f'<div data-counted="fields" style="margin-top:{gap}px;{"display:flex;align-items:center;gap:12px" if beside else ""}">{f"""<div style="width:38%">{label}</div>""" if beside else label}{box}</div>'
    tick, ticked = rng.choice(_TICKS).split("|")[korean], rng.random() < 0.5
    colour = shade(rng, rng.choice(["blue", "green", "purple"]))
    mark = '<i style="position:absolute;left:4px;top:1px;width:4px;height:8px;border:solid #fff;border-width:0 2px 2px 0;transform:rotate(42deg)"></i>' if ticked else ""
    extra, asks = "", []
    if has_tick := rng.random() < 0.65:
        extra += f'<div class="f c" style="gap:9px;margin-top:{gap}px"><i style="position:relative;flex:none;width:14px;height:14px;border:1px solid {colour if ticked else "#888"};border-radius:3px;background:{colour if ticked else "transparent"}">{mark}</i>{span(tick, """class="n" data-id="tick" """)}</div>'
    complaint = rng.choice(_ERROR).split("|")[korean]
    if has_error := rng.random() < 0.35:
        extra += f'<div data-message data-id="complaint" data-ink="red" style="color:{"#ef4444" if theme.dark else "#c62828"};margin-top:{gap}px">{complaint}</div>'
    labels = [rng.choice((("로그인|들어가기|계속" if signs_in else "가입하기|계정 만들기|다음") if korean else ("Sign in|Log in|Continue" if signs_in else "Create account|Sign up|Register|Next")).split("|"))]
    labels += rng.sample(("다른 방법으로|취소|QR 코드로|인증서로" if korean else "Use a code instead|Cancel|Sign in with a key|Guest access").split("|"), rng.randint(0, 2))
    row = buttons(rng, theme, labels, 0, False, width)
    link = rng.choice(_LINKS).split("|")[korean]
    foot = f'<div style="margin-top:14px;text-align:{rng.choice(["left", "center"])}">{span(link, """class="n" data-id="link" """, "text-decoration:underline")}</div>' if (has_link := rng.random() < 0.75) else ""
    brand = f'<div class="f c" style="gap:10px;margin-bottom:12px">{icon(rng, 26)}{span(service, """class="n b" data-id="brand" """)}</div>' if (has_brand := rng.random() < 0.6) else ""
    html = page(
        theme,
        f'<div style="margin:{rng.randint(10, 30)}px auto 0;width:{width}px;border:{theme.border if rng.random() < 0.7 else "0"};border-radius:{min(theme.radius, 12)}px;padding:{theme.pad}px">{brand}<div data-title data-id="title" style="font-weight:700;font-size:{theme.size + rng.randint(3, 9)}px">{title}</div>{rows}{extra}<div style="margin-top:18px">{row.html}</div>{foot}</div>',
    )
    if filled:
        asks += value_asks(rng, filled, ["생년월일", "우편번호", "직업", "성별"] if korean else ["Date of birth", "Postcode", "Job title", "Country"])
    asks += order_asks(rng, [(key, one) for key, one, _ in keys]) + rng.sample(row.asks, min(5, len(row.asks))) + [count_ask(), Ask("title", *wordings.TITLE, [At("title")])]
    key, _, kind = rng.choice(keys)
    asks.append(Ask("where-is-field", *_FIELD, [BoxOf(f"v{kind}-box")], slots={"key": key}))
    if has_tick:
        asks += [Ask("checkbox", *_TICK_SAYS, [At("tick")]), Ask("is-ticked", *_IS_TICKED, [YesNo(ticked)], slots={"tick": tick})]
    if has_error:
        asks.append(Ask("complaint", *_COMPLAINT, [At("complaint")]))
    if has_link:
        asks.append(Ask("link", *_FORGOT, [At("link")]))
    if has_brand:
        asks.append(Ask("service", *_SERVICE, [At("brand")]))
    asks.append(Ask("not-there", "what [is the password|letters does the password have]?|when [did i last sign in|was the account made]?|how [much does an account cost|many users are there]?|who is the administrator?", "비밀번호가 [뭐야|무엇인가요]?|마지막으로 로그인한 [때는|게 언제야]?|가입비는 [얼마야|얼마인가요]?|관리자는 누구[야|인가요]?", [CannotTell()]))
    return Design("form", html, width + rng.randint(60, 240), min(890, max(520, 330 + len(fields) * (gap + 2 * pad + round(theme.size * theme.look.line_height * (1 if beside else 2)) + 10) + 50 * len(labels))), asks)
