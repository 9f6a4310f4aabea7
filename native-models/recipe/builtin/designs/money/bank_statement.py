"""An account's movements: a balance above, then a list or table of bookings with plus and minus."""

import random

from ..design import Ask, At, CannotTell, Design
from ..tables.asking import cell
from .asking import how_many
from .kit import choose_look, colour_answers, different, document, el, money_of
from .words import eatery, person, shop

_IN = ["Salary", "Refund", "Interest", "Rent from tenant", "Tax refund", "Freelance work", "Dividend", "Gift", "Insurance payout", "Sold bicycle"], ["급여", "환불", "이자", "월세 수입", "세금 환급", "원고료", "배당금", "용돈", "보험금", "중고 판매"]
_OUT = ["Electricity", "Rent", "Gym", "Phone bill", "Water works", "Cinema", "Pharmacy", "Petrol", "Train ticket", "Bookshop", "Hairdresser", "Music streaming", "Car insurance", "Dentist", "Parking", "Florist", "Cash machine", "Charity", "Nursery", "Piano lessons"], ["전기요금", "월세", "헬스장", "통신비", "수도요금", "영화관", "약국", "주유소", "기차표", "서점", "미용실", "음악 구독", "자동차 보험", "치과", "주차비", "꽃집", "현금 인출", "기부금", "어린이집", "피아노 학원"]
_TITLE = ["Transactions", "Account activity", "Recent payments", "Statement", "Movements", "Money in and out"], ["거래 내역", "입출금 내역", "최근 거래", "계좌 조회", "사용 내역", "통장 내역"]
_BALANCE = ["Balance", "Available", "Current balance", "You have", "Account balance"], ["잔액", "출금 가능 금액", "현재 잔액", "계좌 잔액", "통장 잔고"]
_NAMES = ["Everyday account", "Giro", "Savings", "Joint account", "Travel pot", "Checking"], ["입출금통장", "생활비 통장", "저축예금", "모임통장", "여행 적금", "급여계좌"]


def build(rng: random.Random, korean: bool) -> Design:
    look, money = choose_look(rng, korean, [12, 13, 14, 15, 16]), money_of(rng, korean)
    count = rng.randint(4, 9)
    incoming = rng.randint(1, 2)
    pool = [*rng.sample(_OUT[korean], count - incoming - 1), rng.choice([shop, eatery])(rng, korean)]
    names = rng.sample(_IN[korean], incoming) + pool
    others = [one for one in _OUT[korean] if one not in names][:3]
    amounts = different(rng, [(200, 2400)] * incoming + [(3, 180)] * (count - incoming), korean)
    order = rng.sample(range(count), count)
    names, signed = [names[at] for at in order], [amounts[at] if at < incoming else -amounts[at] for at in order]
    month, days = rng.randint(1, 12), sorted(rng.sample(range(1, 29), count), reverse=True)
    when = [f"{month}월 {day}일" if korean else f"{day:02}/{month:02}" for day in days]
    plus, coloured, grid = rng.choice(["+", ""]), rng.random() < 0.6, rng.choice(["border-bottom:1px solid #8885", "", "border-bottom:1px dotted #8888"])
    minus, rows = rng.choice(["-", "-", "–"]), ""
    ink = lambda value: ("green" if value > 0 else "red") if coloured else ""  # noqa: E731
    texts = [(plus if value > 0 else minus) + money(abs(value)) for value in signed]
    columns = ["날짜", "내용", "금액"] if korean else [rng.choice(["Date", "Booked"]), rng.choice(["Payee", "Details", "Description"]), rng.choice(["Amount", "Sum"])]
    tabular, pad = rng.random() < 0.5, f"padding:{rng.randint(3, 9)}px {rng.randint(4, 14)}px;"
    on_dark = int(look.ink.split()[-1].rstrip("%)")) > 50
    green, red = ("#4ade80", "#ff7b7b") if on_dark else ("#1a8a4a", "#d32f2f")
    for index, name in enumerate(names):
        marks: dict[str, str] = {"ink": ink(signed[index])} if coloured else {}
        paint = f"color:{green if signed[index] > 0 else red}" if coloured else ""
        day = el("span", when[index], f"color:{look.muted};", id=f"d{index}", row=name, column=columns[0])
        label = el("span", name, "", id=f"n{index}")
        amount = el("span", texts[index], paint, id=f"p{index}", row=name, column=columns[2], rank="amount", amount=signed[index], named=f"n{index}", heading=columns[2], **marks)
        if tabular:
            rows += el("tr", el("td", day, pad + grid) + el("td", label, pad + grid) + el("td", amount, f"{pad}{grid};text-align:right"), counted="rows")
        else:
            rows += el("div", el("div", el("div", label) + el("div", day, "font-size:.85em")) + amount, f"display:flex;justify-content:space-between;align-items:center;white-space:nowrap;{pad}{grid}", counted="rows")
    if tabular:
        head = el("tr", "".join(el("th", column, f"{pad}text-align:{'right' if index == 2 else 'left'};border-bottom:2px solid currentColor") for index, column in enumerate(columns)))
        rows = el("table", head + rows, "width:100%")
    holder, balance, account = person(rng, korean), money(rng.randint(3, 90) * (10000 if korean else 91) + (370 if korean else 0.55)), rng.choice(_NAMES[korean])
    with_holder = rng.random() < 0.5
    top = el("h1", rng.choice(_TITLE[korean]), f"font-size:{rng.choice([1.2, 1.5])}em;white-space:nowrap", id="title", title="")
    top += el("div", account + (" · " if with_holder else ""), f"color:{look.muted};display:inline-block;white-space:pre") .replace(account, el("span", account, id="account")) + (el("span", holder, f"color:{look.muted}", id="holder") if with_holder else "")
    top += el("div", el("span", rng.choice(_BALANCE[korean]), f"color:{look.muted};margin-right:12px", key="balance") + el("span", balance, f"font-size:{rng.choice([1.1, 1.4, 1.8])}em;font-weight:700", id="balance", value="balance"), f"margin:10px 0 14px;white-space:nowrap;{f'background:{look.panel};padding:12px;border-radius:8px' if rng.random() < 0.5 else ''}")
    width = rng.randint(420, 760)
    body = el("div", top + rows, f"width:{width}px;max-width:100%;padding:{rng.randint(12, 28)}px;margin:0 auto")
    spent = [index for index in range(count) if signed[index] < 0]
    worst, least, best, r = min(spent, key=signed.__getitem__), max(spent, key=signed.__getitem__), max(range(count), key=signed.__getitem__), rng.randrange(count)
    asks = [cell(names[r], columns[0], f"d{r}"), cell(names[r], columns[2], f"p{r}")] if tabular else []

    def ask(kind: str, english: str, ko: str, answer: list, answer_ko: list | None = None, **slots: str) -> None:
        asks.append(Ask(kind, english, ko, answer, answer_ko, slots))

    ask("balance", "[how much [money |]is [in|left in|on] the account?|what is the balance?|how much do i have?|the account holds how much?|my funds at the moment?|what can still be spent?|amount available?|how rich am i, going by this account?]", "[[계좌|통장]에 얼마 [있어|남았어|들어 있나요]?|잔액~은 얼마야?|잔고[가 어떻게 돼|를 알려 줘]|지금 쓸 수 있는 돈~은?|남은 돈이 얼마예요?|통장에 남은 금액 좀 읽어 줘]", [At("balance")])
    ask("largest-expense", "[what was the [biggest|largest|heaviest] [expense|outgoing payment|debit]?|on what was the most money spent?|which payment took the most out of the account?|the costliest spending?|what ate up the most?|where did most of the money go?|name the largest outgoing|which debit hurts the most?]", "[[가장|제일] [큰|많은] 지출~은 뭐야?|돈이 제일 많이 나간 [곳|데|항목]~은?|어디에 제일 많이 [썼어|썼나요]?|최대 지출 항목을 알려 줘|가장 많이 빠져나간 건 뭐예요?|출금액이 으뜸인 거래~은?]", [At(f"n{worst}")])
    ask("smallest-expense", "[what was the [smallest|tiniest|least] [expense|outgoing payment|debit]?|on what was the least money spent?|which payment took the least out of the account?|the cheapest spending?|name the smallest outgoing|which debit is the most modest?]", "[[가장|제일] [작은|적은] 지출~은 뭐야?|돈이 제일 적게 나간 [곳|데|항목]~은?|어디에 제일 적게 [썼어|썼나요]?|최소 지출 항목을 알려 줘|출금액이 꼴찌인 거래~은?]", [At(f"n{least}")])
    ask("largest-income", "[what brought in the most?|the [largest|biggest] [credit|incoming payment|income]?|from what did most money come in?|which booking filled the account the most?|what was the top deposit?|name the biggest money coming in]", "[[가장|제일] [큰|많은] 수입~은 뭐야?|돈이 제일 많이 들어온 건 뭐예요?|최고 입금 항목~은?|입금액이 가장 큰 거래를 알려 줘|뭘로 돈이 제일 많이 들어왔어?]", [At(f"n{best}")])
    ask("largest-expense-amount", "[how much was the [largest|biggest|heaviest] [expense|debit|outgoing]?|the amount of the costliest payment?|what sum did the biggest spending take?|how much went on the most expensive thing?]", "[[가장|제일] 큰 지출~은 얼마야?|최대 지출액~은?|제일 많이 나간 돈이 얼마인가요?|가장 큰 출금 금액을 읽어 줘]", [At(f"p{worst}")])
    ask("amount-of", "[how much was {item}?|what was [booked|paid|moved] for {item}?|the amount next to {item}?|{item}: what sum?|read the figure for {item}|by how much did {item} change the account?|what did {item} amount to?]", "[{item}~은 얼마야?|{item} 금액~은?|{item}~으로 얼마가 [나갔어|오갔어|찍혔나요]?|{item} 거래액 좀 알려 줘|{item} 옆 금액~을 읽어 줘]", [At(f"p{r}")], item=names[r])
    ask("date-of", "[when was {item}?|on [which|what] [day|date] [was|did] {item} [booked|happen]?|the date of {item}?|{item}: which day?|which day shows {item}?]", "[{item}~은 언제야?|{item} 날짜~은?|{item}~은 며칠에 [있었어|처리됐나요]?|{item} 거래일을 알려 줘|{item}~이 찍힌 날~은?]", [At(f"d{r}")], item=names[r])
    ask("on-date", "[what was booked on {day}?|what happened on {day}?|which [payment|transaction|booking] is dated {day}?|{day} - what was that?|the entry of {day}?|for what did money move on {day}?]", "[{day}에는 무슨 거래가 있었어?|{day} 거래~은 뭐야?|{day}에 뭐가 처리됐나요?|{day} 내역을 알려 줘|{day}에 돈이 오간 곳~은?]", [At(f"n{r}")], day=when[r])
    ask("by-amount", "[what was {amount} for?|which booking has the amount {amount}?|{amount} - where does that come from?|the entry with {amount}?|who or what stands beside {amount}?]", "[{amount}~은 [무슨|어떤] 거래야?|금액이 {amount}인 내역~은?|{amount}~은 뭐 때문이야?|{amount} 옆에 적힌 이름~은?]", [At(f"n{r}")], amount=texts[r])
    ask("latest", "[what is the most recent [booking|transaction|payment]?|the latest movement?|what happened last on the account?|which transaction is the newest?|the top entry of the list?]", "[가장 최근 거래~은?|제일 마지막에 있었던 거래~은 뭐야?|최신 내역을 알려 줘|맨 위에 있는 거래~은 뭐예요?]", [At("n0")])
    ask("earliest", "[what is the [oldest|earliest] [booking|transaction|payment] shown?|how does the list begin, by date?|which transaction lies furthest back?|the bottommost entry?]", "[가장 오래된 거래~은?|제일 먼저 있었던 거래~은 뭐야?|제일 예전 내역을 알려 줘|맨 아래 거래~은 뭐예요?]", [At(f"n{count - 1}")])
    ask("account", "[which account is [this|open]?|name of the account?|what kind of account am i seeing?|which of my accounts do these movements belong to?|how is the account called?]", "[무슨 [계좌|통장]이야?|계좌 이름~은?|어느 통장 내역인가요?|이 계좌~은 뭐라고 불러?|통장 종류를 알려 줘]", [At("account")])
    ask("holder", "[who [owns|holds] the account?|whose [account|money] is it?|name of the account holder?|to whom does this account belong?|the owner's name, please]", "[[예금주|계좌 주인]~은 누구야?|누구 통장이야?|계좌 명의자~은?|통장 주인 이름 알려 줘|명의가 누구로 되어 있나요?]", [At("holder") if with_holder else CannotTell()])
    ask("absent", "[what is the account number?|the iban, please|which branch keeps the account?|how high is the overdraft limit?|what interest rate does the account pay?|what is the pin?]", "[계좌번호[가 뭐야|는]?|어느 지점 계좌야?|마이너스 한도~은?|이율이 몇 퍼센트예요?|비밀번호가 뭐야?]", [CannotTell()])
    ask("absent", "[how much was {item}?|when was {item} paid?|the amount for {item}, please|what did {item} take out of the account?]", "[{item}~은 얼마야?|{item}~은 언제 나갔어?|{item} 금액 좀 알려 줘|{item}에 얼마를 썼나요?]", [CannotTell()], item=rng.choice(others))
    if coloured:
        asks.append(Ask("amount-colour", "[what colour is the amount of {item}?|in which color is {item}'s sum written?|the figure beside {item} is what colour?|which colour does the number for {item} have?]", "[{item} 금액~은 무슨 색이야?|{item} 숫자 색깔~은?|{item} 옆 금액은 어떤 색으로 적혀 있어?|{item} 금액의 글자색을 알려 줘]", *colour_answers(ink(signed[r])), slots={"item": names[r]}))
    asks.append(how_many("rows", "[bookings|transactions|payments|movements]", "[거래|내역|입출금]", "[몇 건|몇 개]"))
    return Design("table", document(look, body), width + rng.choice([0, 60, 200]), max(440, min(800, int(count * ((1 if tabular else 2) * look.size * look.line_height + 18) + 190))), asks)
