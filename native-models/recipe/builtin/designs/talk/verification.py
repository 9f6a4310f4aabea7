"""Text messages of services: codes to enter, parcels, payments, appointments."""

import random

from ..design import At, Design
from ..terminals.parts import ask, mark, unknown
from . import words
from .parts import Sheet, page

_SENDERS = "Northbank Parcelo TaxiGo Mealbox Skyjet Cloudnest PayLeaf Gymwise Telwave Petcare Rentora Tunefy Medline Shopwell Homeflix Citybike Bookhaven Lendly".split()
_SENDERS_KO = "한빛은행 바른택배 달려택시 한끼배달 푸른항공 구름저장소 잎새페이 튼튼헬스 온통신 다정동물병원 빌려카 노래나무 메디라인 착한마켓 집영화관 도시자전거 책마을 모아카드".split()


def build(rng: random.Random, korean: bool) -> Design:
    sheet = Sheet(rng, korean)
    sender = rng.choice(_SENDERS_KO if korean else _SENDERS)
    code = rng.choice([f"{rng.randrange(10**6):06}", f"{rng.randrange(10**4):04}", f"{rng.randrange(1000):03}-{rng.randrange(1000):03}", "".join(rng.choices("ABCDEFGHJKMNPQRSTUVWXYZ23456789", k=6))])
    minutes, parcel, amount, ending = rng.choice([2, 3, 5, 10, 15, 30]), f"{rng.randrange(10**10):010}", rng.randint(3, 900), f"{rng.randrange(10000):04}"
    c, m, p, e = mark(code, "font-weight:600" if rng.random() < 0.4 else "", id="code"), mark(f"{minutes}분" if korean else f"{minutes} minutes", "white-space:nowrap", id="minutes"), mark(parcel, id="parcel"), mark(ending, id="ending")
    paid = mark(f"{amount * 100:,}원" if korean else f"${amount}.{rng.randrange(100):02}", id="paid")
    shop, hour = mark(rng.choice(["별빛카페", "새벽서점", "골목식당", "초록약국", "동네철물점"] if korean else ["Corner Bakery", "Blue Pharmacy", "Old Mill Books", "Harbour Grill", "Lime Market"]), id="shop"), mark(words.clock(rng, rng.randrange(480, 1200), korean, 0), id="hour")
    first = rng.choice([f"인증번호 [{c}] 를 입력해 주세요. {m} 안에 유효합니다.", f"[{sender}] 본인확인 번호는 {c}입니다. 유효 시간 {m}", f"로그인 코드: {c}. {m} 후 만료됩니다. 타인에게 알려주지 마세요."] if korean else [f"Your {sender} code is {c}. It expires in {m}.", f"{c} is your verification code. Valid for {m}. Don't share it.", f"Use {c} to sign in. This code works for {m}.", f"Enter {c} to confirm it's you. You have {m}."])
    rest = {
        "parcel": f"송장번호 {p} 택배가 오늘 {hour}에 도착합니다." if korean else f"Parcel {p} arrives today at {hour}.",
        "payment": f"카드({e}) {shop} {paid} 승인" if korean else f"You paid {paid} at {shop} with card {e}.",
    }
    chosen = rng.sample(list(rest), rng.randint(1, 2))
    order = [("code", first), *[(k, rest[k]) for k in chosen]]
    rng.shuffle(order)
    start, times, style = rng.randrange(400, 1000), [], rng.randrange(2)
    for _ in order:
        start += rng.randint(2, 140)
        times.append(words.clock(rng, start, korean, style))
    bubble = rng.choice([f"background:{sheet.panel};border:1px solid {sheet.line}", f"border-left:4px solid {sheet.accent};background:{sheet.panel}", f"border:1px solid {sheet.line}"])
    rows = "".join(f'<div style="margin:12px 0"><div style="{bubble};border-radius:{sheet.radius}px;padding:10px 14px;max-width:84%">{text}</div>{mark(times[n], f"color:{sheet.muted};font-size:.85em", id=f"time-{k}")}</div>' for n, (k, text) in enumerate(order))
    number = mark(rng.choice([f"1588-{rng.randrange(10000):04}", f"02-{rng.randint(200, 999)}-{rng.randrange(10000):04}"] if korean else [f"+44 7700 {rng.randint(900000, 900999)}", f"{rng.randint(20000, 79999)}", f"+1 555 01{rng.randint(10, 99)}"]), f"color:{sheet.muted};font-size:.9em", "div", id="number")
    body = f'<div style="padding:12px 16px;background:{sheet.panel};border-bottom:1px solid {sheet.line}">{mark(sender, "font-weight:700", "div", title=True, id="sender")}{number}</div><div style="padding:8px 16px">{rows}</div>'
    asks = [
        ask("verification-code", "what is the [code|verification code|login code|one-time code]?|which code must I [enter|type in]?|[read|give me|copy] the code|the digits for signing in?|what do I have to type to confirm?|passcode from the text?|security code, please", "인증번호?|인증 코드가 뭐야?|입력할 번호 알려 줘|무슨 숫자를 넣어야 해?|로그인 코드 읽어 줘|본인확인 번호는 무엇인가요?|일회용 코드 좀 불러 줘", At("code")),
        ask("code-valid", "how long is the code [valid|good]?|when does the code [expire|run out]?|how much time do I have for the code?|after what time does it stop working?", "코드 유효 시간?|인증번호는 언제 만료돼?|몇 분 안에 입력해야 해?|얼마 동안 쓸 수 있나요?", At("minutes")),
        ask("code-time", "when did the code arrive?|time of the message with the code?|at what time was the code sent?", "인증번호는 언제 왔어?|코드 문자가 온 시각?|몇 시에 코드를 보냈나요?", At("time-code")),
        ask("sms-sender", "who [sent|texted] [this|the code]?|which company is writing?|sender of the texts?|from whom are these messages?|what service is it?", "누가 보낸 문자야?|발신자?|어느 회사에서 왔어?|문자 보낸 곳 알려 줘", At("sender")),
        ask("sms-number", "[which|what] number did the text come from?|number of the sender?|phone number at the top?", "보낸 번호?|발신 번호가 뭐야?|맨 위 전화번호 알려 줘|몇 번에서 왔어?", At("number")),
        unknown("what is my password?|what is my account balance?|what is the PIN of the card?|who requested the code?|where is my phone now?", "내 비밀번호가 뭐야?|계좌 잔액 얼마야?|카드 비밀번호는?|누가 코드를 요청했어?"),
        unknown("what is the name of the driver?|in which city was the code used?|what is my user name?", "기사님 이름이 뭐야?|어느 도시에서 썼어?|내 아이디가 뭐예요?"),
    ]
    if "parcel" in chosen:
        asks += [ask("tracking-number", "[which|what] number does the parcel have?|tracking number?|number to track the delivery?|consignment number?", "송장번호?|택배 번호가 뭐야?|배송 조회 번호 알려 줘|운송장 번호는?", At("parcel")), ask("arrival", "when does the parcel [arrive|come]?|what time is the delivery?|at what hour should I be home for the parcel?", "택배 언제 와?|몇 시에 도착해?|배송 시각 알려 줘|언제 받을 수 있나요?", At("hour"))]
    else:
        asks.append(unknown("when does the parcel come?|tracking number?", "택배는 언제 와?|송장번호?"))
    if "payment" in chosen:
        asks += [ask("paid", "how much was [paid|spent|charged]?|amount of the payment?|what did it cost?|how much money left the card?", "얼마 결제됐어?|결제 금액?|얼마를 썼나요?|카드에서 빠져나간 돈 알려 줘", At("paid")), ask("paid-where", "where was the card used?|at which shop did I pay?|who got the money?|name of the shop?", "어디서 결제했어?|가맹점 이름?|어느 가게에서 썼나요?|카드를 쓴 곳 알려 줘", At("shop")), ask("card-number", "which card was it, the last digits?|number of the card?|with what card was it paid?", "어느 카드야?|카드 끝 번호?|카드 번호 알려 줘", At("ending"))]
    else:
        asks.append(unknown("how much was charged to my card?|where was the card used?", "카드로 얼마 결제됐어?|카드를 어디서 썼어?"))
    return page(sheet, body, "", "chat", rng.choice([420, 460, 520]), rng.choice([500, 560, 640]), asks)
