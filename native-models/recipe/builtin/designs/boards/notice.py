"""A notice on a board: rules, opening hours, an outage, an event; what it says in sentences, hours in rows, whom to ask."""

import random

from ..design import At, CannotTell, Count, Design, YesNo
from .parts import ask, ask_colour, el, page, some_look, tints
from .words import DAYS, MONTHS, PEOPLE, ROOMS, one

_HEADS = [("Notice", "공지"), ("Please note", "알림"), ("To all residents", "입주민 여러분께"), ("Announcement", "안내 말씀"), ("For visitors", "방문객 안내"), ("House rules", "이용 수칙"), ("Attention", "주의"), ("Information", "안내"), ("Bulletin", "게시판")]
_TITLES = [tuple(t.split("|")) for t in "Lift out of order|승강기 운행 중단;Water shut off|단수 안내;New bin schedule|분리배출 요일 변경;Summer opening hours|여름철 운영 시간;Car park closed|주차장 폐쇄;Annual residents' meeting|입주민 총회;Fire alarm test|화재 경보 점검;Library moves|도서관 이전;Window cleaning|유리창 청소;Parcel room rules|택배 보관실 이용;Painting of the stairs|계단 도색 작업;Lost keys|열쇠 분실;Swimming course|수영 강습 모집;Flea market|벼룩시장;Pest control|방역 작업;Heating season|난방 시작;Roof garden reopened|옥상 정원 재개방;Bicycle check|자전거 점검;Elections of the council|대표자 선거;Film evening|영화 상영회".split(";")]
_RULES = [tuple(r.split("|")) for r in """Keep the doors shut at night.|밤에는 문을 닫아 주세요.
Do not leave bicycles in the hallway.|복도에 자전거를 두지 마세요.
Children must be accompanied by an adult.|어린이는 보호자와 함께 이용해 주세요.
Shoes have to be taken off at the entrance.|입구에서 신발을 벗어 주세요.
Smoking is forbidden on the balconies.|발코니에서는 담배를 피울 수 없습니다.
Switch off the light when you leave.|나갈 때 불을 꺼 주세요.
Please bring your own towel.|수건은 각자 가져오세요.
Food may be eaten at the tables only.|음식은 탁자에서만 드세요.
Use the stairs in the meantime.|그동안 계단을 이용해 주세요.
Store some water beforehand.|미리 물을 받아 두세요.
Pets stay on the leash at all times.|반려동물은 늘 목줄을 매 주세요.
Music must be turned down after dusk.|해가 지면 음악 소리를 줄여 주세요.
Put glass and paper into separate bins.|유리와 종이는 따로 버려 주세요.
Tools must be returned the same day.|공구는 당일에 돌려주세요.
Do not feed the pigeons.|비둘기에게 먹이를 주지 마세요.
Wear a helmet beyond this point.|여기부터는 안전모를 쓰세요.""".splitlines()]  # fmt: skip
_REASONS = [tuple(r.split("|")) for r in "a burst pipe|수도관 파열;a missing spare part|부품 부족;routine maintenance|정기 점검;a storm warning|폭풍 경보;repainting|도색;too few helpers|일손 부족;a power cut|정전;a public holiday|공휴일;complaints about noise|소음 민원;rebuilding|개축;an inspection|안전 검사;a school outing|소풍".split(";")]
_OFFICES = [tuple(r.split("|")) for r in "Caretaker|관리인;Building management|관리 사무소;The committee|운영 위원회;Front desk|안내 데스크;Head of the library|도서관장;Technical service|시설팀;Pool office|수영장 사무실;Residents' council|입주자 대표회의".split(";")]


def build(rng: random.Random, korean: bool) -> Design:
    look = some_look(rng, korean, (13, 14, 15, 16, 18, 20), 0.2)
    nowrap, muted, small = "white-space:nowrap;", f"color:{look.muted};", max(11, look.size - rng.choice([2, 4]))
    head, title, reason = rng.choice(_HEADS)[korean], rng.choice(_TITLES)[korean], rng.choice(_REASONS)[korean]
    office, place = rng.choice(_OFFICES)[korean], one(rng, ROOMS, korean)
    start, length = rng.randrange(1, 26), rng.randrange(1, 4)
    month = one(rng, MONTHS, korean)
    first = f"{month} {start}일" if korean else rng.choice([f"{month} {start}", f"{start} {month}"])
    last = f"{month} {start + length}일" if korean else first.replace(str(start), str(start + length))
    clock = f"{rng.choice(['오전', '오후'])} {rng.randrange(1, 12)}시" if korean else f"{rng.randrange(1, 12)} {rng.choice(['am', 'pm'])}"
    mark = lambda text, name: el(text, tag="span", id=name)  # noqa: E731
    if korean:
        when = rng.choice([["", mark(first, "first"), "부터 ", mark(last, "last"), "까지 해당됩니다."], ["기간은 ", mark(first, "first"), "에서 ", mark(last, "last"), "까지입니다."]])
        why = rng.choice([["사유: ", mark(reason, "reason")], ["이유는 ", mark(reason, "reason"), "입니다."], [mark(reason, "reason"), " 때문입니다."]])
        where = rng.choice([["장소: ", mark(place, "place")], [mark(place, "place"), "에서 진행합니다."], ["문의는 ", mark(place, "place"), "에서 받습니다."]])
        at = rng.choice([["시작은 ", mark(clock, "clock"), "입니다."], [mark(clock, "clock"), "에 시작합니다."]])
    else:
        when = rng.choice([["This applies from ", mark(first, "first"), " until ", mark(last, "last"), "."], ["It begins on ", mark(first, "first"), " and is over by ", mark(last, "last"), "."], ["Dates: ", mark(first, "first"), " to ", mark(last, "last")]])
        why = rng.choice([["The reason is ", mark(reason, "reason"), "."], ["Cause: ", mark(reason, "reason")], ["We owe this to ", mark(reason, "reason"), "."]])
        where = rng.choice([["Place: ", mark(place, "place")], ["We meet at this place: ", mark(place, "place")], ["Where: ", mark(place, "place")]])
        at = rng.choice([["We start at ", mark(clock, "clock"), "."], ["Work begins at ", mark(clock, "clock"), " sharp."], ["Begins: ", mark(clock, "clock")]])
    told = {"when": when, "why": why, "where": where, "at": at}
    kept = rng.sample(list(told), rng.randrange(2, 5))
    sentences = [told[k] for k in told if k in kept]
    apart = rng.random() < 0.5
    text = el([el(s, css=f"margin:{rng.choice([3, 6])}px 0") for s in sentences] if apart else [part for s in sentences for part in (*s, " ")], css="margin:12px 0")
    rules = [r[korean] for r in rng.sample(_RULES, rng.choice([0, 2, 3, 4, 5, 6]))]
    bullets = rng.choice(["disc", "decimal", "square", "none"])
    rule_rows = [el([el((f"{i + 1}." if bullets == "decimal" else {"disc": "•", "square": "▪", "none": ""}[bullets]), tag="span", css="flex:none"), el(r, id=f"rule{i}")], counted="items", css="display:flex;gap:9px;padding:3px 0") for i, r in enumerate(rules)]
    days = [DAYS[i][korean] for i in range(7)]
    groups = rng.sample(range(7), rng.choice([0, 0, 3, 4, 5])) if rules else rng.sample(range(7), rng.randrange(3, 6))
    groups.sort()
    opens = [rng.randrange(6, 12) for _ in groups]
    closed = rng.choice(groups) if groups and rng.random() < 0.6 else -1
    hours: list[str] = []
    for day, hour in zip(groups, opens, strict=True):
        end = hour + rng.randrange(3, 11)
        text_of = f"{hour:02d}:{rng.choice(['00', '30'])} - {end}:{rng.choice(['00', '15', '30', '45'])}"
        hours.append(("휴무" if korean else "Closed") if day == closed else text_of)
    spread = rng.random() < 0.5
    table = [el([el(days[d], key=f"d{d}", id=f"day{d}", css=nowrap + "min-width:7em"), el(h, value=f"d{d}", id=f"hours{d}", css=nowrap)], css="display:flex;gap:20px;padding:4px 0;border-bottom:1px solid #8883;" + ("justify-content:space-between" if spread else "")) for d, h in zip(groups, hours, strict=True)]
    phone = f"0{rng.randrange(2, 64)}-{rng.randrange(200, 999)}-{rng.randrange(1000, 9999)}"
    contact, with_phone = one(rng, PEOPLE, korean), rng.random() < 0.6
    foot = el([el(office, id="office", css=nowrap + "font-weight:600"), el([el(contact, tag="span", id="contact"), *([", ", el(phone, tag="span", id="phone")] if with_phone else [])], css=nowrap)], css=f"margin-top:16px;font-size:{small}px;" + rng.choice(["text-align:right;", f"border-top:1px solid #8886;padding-top:8px;{muted}", ""]))
    tint = tints(rng, 1)[0]
    size = rng.choice([22, 26, 32, 40, 46])
    banner = el(head, id="head", colour=tint.name, css=f"background:{tint.css};color:{tint.on};padding:{rng.choice([6, 10])}px 18px;font-weight:700;{nowrap}" + rng.choice(["", "text-align:center;", "display:inline-block;border-radius:6px;margin:14px 0 0 18px;"]) + rng.choice(["", "text-transform:uppercase;letter-spacing:1px;"]))
    big = el(title, title=True, id="title", css=f"font-size:{size}px;font-weight:800;line-height:1.15;" + rng.choice(["", "text-align:center;"]))
    inside = el([big, text, el(rule_rows, css=f"margin:10px 0;font-size:{look.size}px"), el(table, css="margin:12px 0")if table else "", foot], css="padding:16px 20px")
    framed = rng.choice(["border:2px solid #8888;", f"border:4px solid {tint.css};", "box-shadow:0 3px 12px #0006;", ""])
    html = page(look, el([banner, inside], css=f"margin:{rng.choice([14, 24, 36])}px;{framed}"))
    asks = [
        ask("notice-title", "what is the notice [about|on]?|the (big )[subject|topic|matter]?|[which|what] [subject|matter] does the [poster|notice|sheet] [deal with|announce]?|in [big|the largest] letters it says?|what's [going on|the matter], by the [heading|big words]?|they are [telling|informing] us of what?|the [gist|topic], in the words of the heading?", "무엇에 관한 [공지야|안내야|안내문인가요]?|[공지|안내] [제목|주제]~은?|큰 글씨로 뭐라고 [적혀|쓰여] 있[어|나요]?|무슨 일[이야|인가요], 제목은?|뭘 알리는 [글이야|종이야|건가요]?", At("title")),
        ask("notice-head", "what does the [band|strip|coloured label] [at the top |]say?|the word[s|] [on the coloured strip|in the coloured band]?|the [label|words] above the heading?|how is the [sheet|notice] [labelled|opened]?", "[색 띠|위쪽 띠]에 뭐라고 [써|적혀] 있[어|나요]?|맨 위 [글자|말]~은 뭐야?|제목 위 [띠|머리]의 글~은?", At("head")),
        ask("notice-from", "who [put up|issued|signed|posted] [the notice|this]?|[which office|who] is [responsible|in charge|the sender]?|signed by [what|which] (office|body)?|from [whom|which office] is the notice?|which [body|office] wants us to know this?", "누가 [붙였어|게시했어|알린 거야|붙였나요]?|[어디|어느 부서]에서 [알렸어|낸 공지야|나온 안내인가요]?|[게시자|알린 곳|공지 부서]~은?|공지한 [곳|데]~은?", At("office")),
        ask("notice-contact", "whom can i [ask|contact|turn to]?|who is the contact (person)?|which person [is named|signs] (at the bottom)?|questions go to whom?|the name [at the bottom|under the office]?", "누구한테 [물어봐|문의해|연락하나요]?|[담당자|문의할 사람]~은 누구야?|맨 아래 [이름|사람]~은?|연락할 사람 이름 [알려 줘|]", At("contact")),
        ask_colour("band-colour", "[what|which] colour is the [band|strip|label] with {head}?|{head} stands on [which|what] [colour|color]?|the [colour|color] behind {head}?|the [top band|label]: [colour|color]?", "{head} [띠|바탕]~은 무슨 색[이야|]?|{head} 배경 [색|색깔]~은?|위쪽 띠~은 [어떤|무슨] 색[인가요|이야]?", tint, head=head),
        ask("absent-notice", "what does [it|the thing] cost?|how many people [have signed up|came|are affected]?|who do i [sue|pay]?|what is the [wifi|wi-fi] password?|how high is the [fine|penalty]?|what is the [e-mail|web] address?|which [floor|storey] is it on?", "[비용|참가비]~은 얼마야?|몇 명이 [신청했어|왔어]?|와이파이 비밀번호~은?|[벌금|과태료]~은 얼마야?|[홈페이지|이메일] 주소~은?|몇 층이야?", CannotTell()),
    ]  # fmt: skip
    facts = {
        "first": ("when", "from [when|what date] (does it apply|is it)?|when does it [start|begin], what date?|the [first|opening] day?|[starting|beginning] on which day?|since or from which date?", "[언제|며칠]부터[야|인가요|]?|[시작|시작하는] [날|날짜]~은?|첫날~은 언제[야|예요]?|며칠에 시작[해|하나요]?"),
        "last": ("when", "until when (does it last)?|how long does it [last|go on], until which date?|the last day?|when is it over?|by what date is it [finished|done]?|it ends on which [day|date]?", "언제까지[야|인가요|]?|[끝나는|마지막] [날|날짜]~은?|며칠에 끝나[|요|나요]?|언제 끝나는지 [알려 줘|적혀 있어]?"),
        "reason": ("why", "why [is that|is this so|does it happen]?|for what reason?|the [cause|reason|grounds]?|what [is to blame|caused it|lies behind it]?|how come?|due to what?|because of what?", "왜 [그래|그런 거야|그런가요]?|[이유|사유|원인]~은?|[뭐|무엇] 때문이[야|에요]?|어째서 [그래|]?|무슨 까닭이야?"),
        "place": ("where", "[where|at what place] (is that|does it take place)?|which [room|place|spot] is [given|named|meant]?|the [venue|place|meeting point]?|where do i have to [go|be]?|in what location?", "어디[야|서 해|인가요|로 가야 해]?|[장소|곳]~은?|어느 [장소|곳]~이야?|장소가 어디로 [돼|적혀] 있[어|나요]?"),
        "clock": ("at", "at [what|which] [time|hour]?|what time does it [start|begin]?|when exactly do they start, which hour?|[starting time|the hour]?|from what o'clock?|how early in the day is it?", "몇 시[에|야|인가요|부터야]?|몇 시에 시작[해|하나요]?|시작 [시간|시각]~은?|정확히 몇 시?"),
    }
    asks += [ask(f"notice-{name}", english, korean_, At(name)) for name, (needs, english, korean_) in facts.items() if needs in kept]
    asks += [ask(f"absent-{name}", english, korean_, CannotTell()) for name, (needs, english, korean_) in facts.items() if needs not in kept and name != "first"][:1]
    phones = "[telephone|phone] number?|[what|which] number [can i|do i] [call|ring|dial]?|how do i reach {who} by phone?|the number to [call|ring]?|digits to dial?", "[전화번호|연락처]~은?|몇 번으로 [전화해|걸어|걸어야 해]?|{who} [전화|번호] [알려 줘|뭐야]|어디로 전화하면 [돼|되나요]?"
    asks.append(ask("notice-phone" if with_phone else "absent-phone", *phones, At("phone") if with_phone else CannotTell(), who=contact))
    if rules:
        i = rng.randrange(len(rules))
        order = ["first", "second", "third", "fourth", "fifth", "sixth"][i], ["첫", "두", "세", "네", "다섯", "여섯"][i]
        asks += [
            ask("nth-rule", f"what is the {order[0]} [rule|request|instruction]?|[read|quote] the {order[0]} [rule|point|item] (of the list)|[rule|point|item] {i + 1}?|the {order[0]} thing they ask of us?|what [stands|comes] {order[0]} (in the list)?", f"{order[1]} 번째 [규칙|수칙|항목|부탁]~은 [뭐야|]?|{i + 1}번[은|에 뭐라고 적혀 있어]?|{order[1]} 번째로 [하는 말|부탁하는 것]~은?|{order[1]} 번째 줄 [읽어 줘|알려 줘]", At(f"rule{i}")),
            ask("last-rule", "what is the [last|final] [rule|request|instruction]?|which [rule|point] [closes|ends] the list?|the [bottom|last] [rule|point|item]?|last thing they ask of us?", "마지막 [규칙|수칙|항목|부탁]~은 [뭐야|]?|맨 끝[에|으로] 뭘 부탁[해|하나요]?|목록의 마지막 줄~은?", At(f"rule{len(rules) - 1}")),
            ask("count-rules", "how many [rules|requests|points|instructions] (are there)?|the number of [rules|points]?|of how many [points|items] is the list made up?|count the [rules|requests]", "[규칙|수칙|항목]~은 몇 [개|가지][야|예요|]?|[수칙|항목] [수|개수]~은?|몇 가지를 [부탁해|지키라고 해]?", Count("items")),
        ]  # fmt: skip
    if groups:
        day = rng.choice(groups)
        other = rng.choice([d for d in range(7) if d not in groups])
        asks += [
            ask("hours-of", "[when|what hours] [is it|are they] open on {day}?|{day}: [which|what] hours?|the hours for {day}?|on {day} one can come when?|how is {day} [handled|listed]?|can i go there on {day}, and when?|{day} [times|hours]?|what is [beside|next to] {day}?", "{day}[에는|은] [몇 시부터 몇 시까지야|언제 열어|어떻게 해]?|{day} [시간|운영 시간|이용 시간]~은?|{day} 몇 시?|{day} 옆에 뭐라고 적혀 있[어|나요]?|{day}에 가도 돼, 몇 시에?", At(f"hours{day}"), day=days[day]),
            ask("absent-hours", "[when|what hours] [is it|are they] open on {day}?|{day}: [which|what] hours?|the hours for {day}?", "{day} [시간|운영 시간]~은?|{day}에는 [몇 시까지|언제] 열어?", CannotTell(), day=days[other]),
        ]  # fmt: skip
        if closed >= 0:
            asks += [
                ask("closed-day", "[on|what|which] day is it [closed|shut]?|when is [nobody there|it closed]?|the day off?|which day do they [rest|take off]?|on what day do i find the door locked?".replace("[on|what|which]", "[on which|which|what]"), "[쉬는|문 닫는|휴무인] [날|요일]~은 [언제야|]?|무슨 요일에 [쉬어|닫아|쉬나요]?|휴무일~은?|언제 안 [열어|하나요]?", At(f"day{closed}")),
                ask("is-closed", "is it [closed|shut] on {day}?|{day}, [closed|shut]?|do they [rest|stay shut] on {day}?|no access on {day}, right?", "{day}에 [쉬어|닫아|쉬나요|휴무야]?|{day}~은 [휴무|쉬는 날] 맞아?|{day}에 문 안 열어?", YesNo(day == closed), day=days[day]),
            ]  # fmt: skip
    line = look.size * look.line_height
    width = rng.randrange(500, 900)
    height = 150 + size * 2.4 + line * (len(sentences) + 3) + len(rules) * (line + 6) * 1.2 + len(groups) * (line + 9) + 30
    return Design("text", html, width, min(1000, round(height)), asks)
