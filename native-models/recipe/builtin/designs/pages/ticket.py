"""Boarding passes, rail and bus tickets: labels over their values in a card, often with a coloured band."""

import random

from ..boards.parts import ask, ask_colour, el, frame, page, some_look, tints
from ..boards.words import MONTHS, PEOPLE, PLACES, company, one, pick
from ..design import At, BoxOf, CannotTell, Design

_TITLES = [("Boarding pass", "탑승권"), ("E-ticket", "전자 승차권"), ("Travel document", "여행 확인서"), ("Your ticket", "내 승차권"), ("Ferry ticket", "승선권"), ("Mobile pass", "모바일 탑승권")]
_NOTES = [("Please be at the gate 30 minutes before departure.", "출발 30분 전까지 오시기 바랍니다."), ("Have your ID ready.", "신분증을 준비해 주세요."), ("This ticket cannot be refunded.", "환불되지 않는 표입니다."), ("One piece of hand luggage is free.", "기내 수하물은 하나까지 무료입니다.")]
# Label on the card and what people call it: English, then Korean.
_FIELDS = {
    "name": ("Passenger|Name|Traveller", "승객|이름|탑승자", "[passenger|traveller|name of the traveller|person travelling]", "[승객|여행자|탑승객|타는 사람]"),
    "from": ("From|Origin", "출발지|출발", "[place of departure|starting point|origin|city it leaves from]", "[출발지|떠나는 곳|출발하는 도시]"),
    "to": ("To|Destination", "도착지|도착", "[destination|place it goes to|goal of the journey|city of arrival]", "[도착지|목적지|가는 곳|행선지]"),
    "date": ("Date|Day of travel", "날짜|여행일", "[date|day of the trip|travel date]", "[날짜|여행 날짜|타는 날]"),
    "time": ("Departs|Departure|Leaves at", "출발 시각|출발 시간", "[time of departure|departure time|hour it leaves]", "[출발 시각|떠나는 시간|출발 시간]"),
    "gate": ("Gate|Platform|Track", "탑승구|승강장|타는 곳", "[gate or platform|place to board|boarding point]", "[타는 곳|탑승구|승강장]"),
    "seat": ("Seat|Seat no.", "좌석|자리", "[seat|place to sit|seat number]", "[좌석|자리|앉을 자리|좌석 번호]"),
    "class": ("Class|Fare", "등급|좌석 등급", "[class|fare class|category]", "[등급|좌석 등급]"),
    "number": ("Flight|Train|Service", "편명|열차|운행 번호", "[number of the flight or train|service number]", "[편명|열차 번호|운행 번호]"),
    "code": ("Booking ref.|Confirmation", "예약 번호|확인 번호", "[booking reference|reservation code|confirmation code]", "[예약 번호|예약 코드|확인 번호]"),
    "price": ("Paid|Fare paid|Total", "결제 금액|운임", "[price|cost|amount paid]", "[가격|요금|낸 돈|표값]"),
}  # fmt: skip


def build(rng: random.Random, korean: bool) -> Design:
    look = some_look(rng, korean)
    start, end = pick(rng, PLACES, korean, 2)
    letters = "ABCDEFGHJKLMNPRSTUVWXYZ"
    values = {
        "name": one(rng, PEOPLE, korean), "from": start, "to": end, "date": f"{rng.randrange(1, 13)}월 {rng.randrange(1, 29)}일" if korean else f"{rng.randrange(1, 29)} {one(rng, MONTHS, False)[:3]} {rng.randrange(2024, 2029)}",
        "time": f"{rng.randrange(5, 23):02d}:{rng.randrange(0, 60, 5):02d}", "gate": rng.choice(["A", "B", "C", ""]) + str(rng.randrange(1, 40)), "seat": f"{rng.randrange(1, 42)}{rng.choice('ABCDEF')}",
        "class": rng.choice(["일반실", "특실", "이코노미", "비즈니스", "우등"] if korean else ["Economy", "Business", "First", "Second", "Saver"]), "number": f"{''.join(rng.sample(letters, 2))} {rng.randrange(100, 4000)}",
        "code": "".join(rng.choice(letters + "23456789") for _ in range(6)), "price": f"{rng.randrange(20, 900) * 100:,}원" if korean else f"€{rng.randrange(9, 400)}.{rng.choice(['00', '50', '90'])}",
    }  # fmt: skip
    missing = rng.sample(["gate", "seat", "class", "number", "code", "price", "date"], rng.randrange(2, 5))
    shown = [k for k in values if k not in missing]
    value_size, band = look.size + rng.choice([0, 2, 4, 8]), tints(rng, 1)[0]
    cells = [
        el([el(rng.choice(_FIELDS[k][korean].split("|")), key=k, css=f"color:{look.muted};font-size:.85em;white-space:nowrap"), el(values[k], value=k, id=k, css=f"font-weight:700;font-size:{value_size}px;white-space:nowrap")], box=True, css="min-width:110px")
        for k in shown
    ]  # fmt: skip
    title = rng.choice(_TITLES)[korean]
    seller = company(rng, korean)
    head = el([el(title, title=True, id="title", colour=band.name, css="font-weight:700;white-space:nowrap"), el(seller, id="seller", colour=band.name, css="white-space:nowrap")], css=f"display:flex;justify-content:space-between;gap:20px;background:{band.css};color:{band.on};padding:12px 18px")
    body = el(cells, css=f"display:grid;grid-template-columns:repeat({rng.choice([2, 3])},1fr);gap:{rng.choice([12, 18])}px 20px;padding:18px")
    note = el(rng.choice(_NOTES)[korean], message=True, id="note", css=f"padding:12px 18px;border-top:2px dashed #8888;color:{look.muted}")
    html = page(look, el([head, body, note], css=f"margin:{rng.choice([16, 30])}px;overflow:hidden;{frame(rng, look)}"))
    asked = rng.sample(shown, min(5, len(shown)))
    asks = [
        ask(f"ticket-{k}", f"what is the {_FIELDS[k][2]}?|[tell|give|show] me the {_FIELDS[k][2]} (please)|the {_FIELDS[k][2]}?|[i need|i'm looking for] the {_FIELDS[k][2]} (on this ticket)|[according to|on] the [ticket|pass|card], what's the {_FIELDS[k][2]}?|could you [find|read out|check] the {_FIELDS[k][2]}?", f"{_FIELDS[k][3]}~은 [뭐야|어떻게 돼|무엇인가요|]?|{_FIELDS[k][3]} [알려|읽어|말해] [줘|주세요]|[표|승차권]에 적힌 {_FIELDS[k][3]}~은?|{_FIELDS[k][3]} 좀 [찾아|확인해] 줘|{_FIELDS[k][3]}~이 [뭔지|어떻게 되는지] [궁금해|알고 싶어요]", At(k))
        for k in asked
    ]  # fmt: skip
    asks += [
        ask(f"absent-{k}", f"what is the {_FIELDS[k][2]}?|[tell|give] me the {_FIELDS[k][2]}|the {_FIELDS[k][2]} (please)?|does it name the {_FIELDS[k][2]}, and what is it?", f"{_FIELDS[k][3]}~은 [뭐야|어떻게 돼|]?|{_FIELDS[k][3]} [알려|읽어] 줘|{_FIELDS[k][3]}~이 적혀 있으면 말해 줘", CannotTell()) for k in missing[:2] if k != "number"
    ]  # fmt: skip
    asks += [
        ask("who-travels", "who is [travelling|flying|going|on the move]?|[for whom|in whose name] is the [ticket|pass] [issued|made out]?|whose [ticket|pass] is this?", "누가 [타|여행해|가나요|떠나]?|누구[의|] [표|탑승권|승차권]야?|[누구 이름으로|누구 앞으로] [발행됐어|예약됐나요]?", At("name")),
        ask("where-to", "where [is the trip going|does the journey lead|are they heading|does it go]?|to [which|what] [city|place] (does the ticket take you)?|[bound|headed] for where?", "어디로 [가|가나요|떠나|향해]?|[어느|무슨] [도시|곳]~으로 가는 [표야|거야]?|어디 가는 [표|승차권]야?", At("to")),
        ask("leave-when", "when [does it|do we|must i] [leave|depart|set off]?|[at what|what] time [is departure|does the journey start]?|it leaves at what [hour|time]?", "[언제|몇 시에] [출발해|떠나|출발하나요|타]?|출발이 [언제야|몇 시야]?|몇 시 [차야|출발이야|거야]?", At("time")),
        ask("from-where", "from where [do they|does it] [leave|depart|set out|start]?|which [city|place] does the [trip|journey] [begin|start] in?|[starting|leaving] from?", "어디서 [출발해|떠나|타나요]?|[어느|무슨] [도시|곳]에서 출발하[니|나요]?", At("from")),
        ask("seller", "[which|what] [company|carrier|firm] [issued|sold|is named on] the ticket?|who [issued|sold] [the ticket|it]?|the [company|carrier|operator]?", "[어느|무슨] [회사|업체] [표야|거야|인가요]?|[회사|운송사|업체] 이름~은?|표를 [판|발행한] [곳|회사]~은?", At("seller")),
        ask("note", "what does the [note|notice|small print|line at the bottom] [say|ask]?|[read|quote] the [notice|advice|remark] (at the bottom)|what should the traveller [know|bear in mind]?", "[아래|맨 밑|하단] [안내|글|글귀]~은 [뭐야|]?|[주의 사항|안내문] 읽어 줘|승객이 [알아야 할|주의할] 점은?", At("note")),
        ask("box-of-name", "where is the [passenger's|traveller's] name?|[give|send] me the [box|coordinates] of the [traveller|passenger]'s name|[frame|mark|locate] the name of the [passenger|traveller]", "[승객|여행자] 이름~은 어디 [있어|있나요]?|[승객|여행자] 이름의 [좌표|위치|영역] [줘|알려 줘]", BoxOf("name")),
        ask_colour("band-colour", "[what|which] colour is the [band|header|bar|top|strip with the title]?|in what [color|colour] is the [heading|top] [painted|filled]?|the [header|title bar]'s colour?", "[위쪽|상단|제목] [띠|줄|막대]~은 [무슨|어떤] 색이야?|제목 [배경|바탕] [색|색깔]~은?|[위|상단] [색|색깔]~은?", band),
        ask("absent-weather", "what will the weather be (like )on arrival?|how old is the [passenger|traveller]?|what is the (passenger's )phone number?|what is being served on board?|how long [is|does] the [delay|flight last]?", "[도착지|거기] 날씨~은 어때?|[승객|여행자] [나이|전화번호|국적]~은?|[기내식|식사]~은 뭐야?|얼마나 [지연됐어|걸려]?", CannotTell()),
    ]  # fmt: skip
    height = round(190 + -(-len(shown) // 2) * (look.size * 1.5 + value_size * 1.6 + 20) + look.size * 4)
    return Design("text", html, rng.randrange(480, 800), height, asks)
