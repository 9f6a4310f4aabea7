"""Invoices, charges, renewals and refunds."""

import random

from ..statement import Asked, Statement
from .values import code, day, money, one_of, price, short_time


def _account(rng: random.Random, korean: bool) -> str:
    if korean:
        return f"{rng.choice(['국민', '신한', '우리', '하나', '농협', '기업'])} {rng.choice(['카드', '계좌'])} {rng.randint(1000, 9999)}"
    return f"{rng.choice(['card', 'account', 'Visa card'])} ending in {rng.randint(1000, 9999)}"


STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "Invoice {code} for {money} is still open; please pay by {day}.|We have not yet received {money} for invoice {code}, due on {day}.|"
        "Kindly settle invoice {code}, {money}, before {day}.",
        "청구서 {code}의 {money}~이 미납이니 {day}까지 입금해 주세요.|{code} 대금 {money}~을 {day}까지 결제 부탁드립니다.|{day}까지 내셔야 할 {code}번 청구액은 {money}입니다.",
        {"code": code, "money": money, "day": day},
        (
            Asked(
                "money",
                "how much [do i owe|do we owe|is outstanding|has to be transferred|is missing|do they want]?|what do i [owe|have to transfer]( them)?|"
                "how large is the debt?|what amount is unpaid?|<tell> how much i owe them.|the sum?",
                "[얼마|얼마를] [내야 해|보내야 해|부쳐야 하나요|달래]?|[밀린|낼|줄] 돈[이|은] <얼마야>?|미납 금액은?|얼마나 [밀렸어|빚졌어|밀렸나요]?|[송금|이체]할 금액[은|이] <얼마야>?",
            ),
            Asked(
                "day",
                "when do i have to [transfer the money|have paid]?|until when [can i|must i|do i have to] transfer it?|"
                "[how long do i have|how much time is there] to transfer it?|deadline for the money?|<tell> when they want their money.",
                "언제까지 [내야 해|보내야 해|이체하면 돼|내야 하나요]?|[납부|지급] [기한|마감]~이 언제<야>?|며칠까지 [내야|보내야] [돼|되나요]?|돈은 언제까지 줘야 [해|하나요]?|기한[이|은] 언제[야|인가요]?",
            ),
            Asked(
                "code",
                "what is the [number of the bill|bill's number]?|which [bill|bill number] is it( about)?|what do i put as the reference?|"
                "what should i quote when paying?|<tell> which bill it is.",
                "어떤 [건이야|청구서야|청구서인가요]?|청구서 번호[가|는] <뭐야>?|몇 번 [청구서야|청구서인가요]?|번호[가|는] <어떻게>?|입금할 때 뭐라고 적어야 [해|하나요]?",
            ),
        ),
        ("mail",),
    ),
    Statement(
        "On {day} we will charge {money} to your {account}.|{money} will be debited from your {account} on {day}.|"
        "Your bill of {money} is taken from your {account} on {day}.",
        "{day}에 {account}에서 {money}~이 인출됩니다.|이용 요금 {money}~이 {day} {account}에서 빠져나갑니다.|{money}~이 {day} {account}~으로 청구됩니다.",
        {"day": day, "money": money, "account": _account},
        (
            Asked(
                "day",
                "when [does the money go out|do they take the money|will it be withdrawn|do they collect]?|"
                "[what|which] day [is the money gone|do they take it]?|when must there be enough in the bank?|<tell> when the money goes out.|"
                "date of the withdrawal?",
                "언제 [나가|빠져|돈이 빠지나요|출금돼]?|[출금일|결제일]~이 언제<야>?|며칠에 [빠져나가|나가|나가나요]?|돈이 언제 [나가|나가나요]?|언제까지 잔액을 채워야 [해|하나요]?",
            ),
            Asked(
                "money",
                "how much [do they take|do i pay|goes out|will be withdrawn|is due]?|how high is the [bill|charge]?|what will be withdrawn?|"
                "what does it cost me this time?|<tell> how much they take.|what sum goes out?",
                "얼마[가 나가|가 빠져|나 나가나요|가 출금돼]?|[나가는|낼|빠지는] 돈[은|이] <얼마야>?|이번 달 요금은 <얼마야>?|이번에 얼마 [내|내나요]?|금액[은|이] <얼마야>?",
            ),
            Asked(
                "account",
                "where does the money [come|get taken] from?|[which|what] [card|account] do they [use|take it from]?|from where is it paid?|"
                "how is it going to be paid?|<tell> which card or account they use.",
                "어디서 [나가|빠져|빠지나요|출금돼]?|[무슨|어느] [카드|통장]에서 [나가|나가나요]?|결제 수단[은|이] <뭐야>?|어느 통장[이야|인가요]?|뭘로 결제[돼|되나요]?",
            ),
        ),
        ("mail",),
    ),
    Statement(
        "Your {plan} subscription renews on {day} for {money}.|On {day} the {plan} plan is extended automatically at {money}.|"
        "Unless you cancel before {day}, {plan} continues for {money}.",
        "{plan} 구독은 {day}에 {money}~으로 자동 갱신됩니다.|{day}까지 해지하지 않으면 {plan} 요금제가 {money}에 연장됩니다.|{plan} 이용권이 {day} {money}에 다시 결제됩니다.",
        {
            "plan": one_of(
                "Premium|Family|Basic|Student|Pro|Music Plus|Cloud Max|Team|Cinema|Reader|Duo|Sport Pass",
                "프리미엄|가족|베이직|학생|프로|뮤직 플러스|클라우드 맥스|팀|시네마|독서|듀오|스포츠",
            ),
            "day": day,
            "money": price,
        },
        (
            Asked(
                "day",
                "when [will it run on|is it prolonged|does the next period begin]?|until when can i [quit|get out|stop it|opt out]?|"
                "when's the last chance to quit?|<tell> when it runs on.|by when must i opt out?",
                "언제 [연장돼|또 결제돼|연장되나요|이어져]?|언제까지 [끊어야 해|취소해야 해|끊을 수 있나요]?|다음 결제는 언제<야>?|며칠에 또 [돈이 나가|돈이 나가나요]?|[갱신|연장]일은 언제[야|인가요]?",
            ),
            Asked(
                "money",
                "how much [is the next period|will i pay|do i pay if i stay]?|what does it cost to go on?|what's the [price|fee] from then on?|"
                "how expensive is {plan}?|<tell> what it costs to stay.",
                "얼마[야|예요|씩 내|를 내나요]?|[구독료|다음 요금]~은 <얼마야>?|{plan} [값|가격]~이 <얼마야>?|계속 쓰려면 얼마 [내야 해|드나요]?|얼마가 또 나가[나요|]?",
            ),
            Asked(
                "plan",
                "which [tariff|package|membership] do i have?|what am i subscribed to?|what exactly is being prolonged?|"
                "which of the subscriptions is it about?|<tell> which package i have.",
                "무슨 [상품|구독]이야?|뭐가 연장[돼|되나요]?|내가 쓰는 [상품|서비스]~은?|나는 뭘 구독하고 있[어|지]?|어떤 이용권을 쓰고 있[어|나요]?",
            ),
        ),
        ("mail",),
    ),
    Statement(
        "We will refund {money} within {time}.|You get {money} back in {time} at most.|Your money, {money}, should be back on your card within {time}.",
        "{money}~은 {time} 안에 환불됩니다.|{time} 이내에 {money}~을 돌려드리겠습니다.|결제하신 {money}~은 {time} 내로 환급 처리됩니다.",
        {"money": money, "time": short_time},
        (
            Asked(
                "money",
                "how much [will i receive|am i getting|is returned to me|do they give back|do they repay]?|"
                "what [sum|amount] [is returned|will i receive|do they repay]?|how much am i reimbursed?|<tell> how much they pay back.|the sum i receive?",
                "얼마[를|나] [받아|돌려줘|돌려받나요|받을 수 있어]?|[돌려받는|받을] [돈|금액]~은 <얼마야>?|환불액[은|이] <얼마야>?|얼마 받게 [돼|되나요]?|돈을 얼마나 [돌려줘|주나요]?",
            ),
            Asked(
                "time",
                "how long [does it take|will i wait|must i wait] [for the money|until i have it]?|how soon [is it repaid|do i have it|is the money there]?|"
                "when at the latest is the money there?|<tell> how long i wait for the money.|after how much time does the money come?",
                "얼마나 [기다려|걸려|기다려야 하나요|걸리나요]?|돈은 얼마 만에 [들어와|들어오나요]?|며칠이나 [걸려|걸리나요]?|늦어도 언제 [들어와|받아|받나요]?|환불까지 얼마나 걸리는지 <알려><줘>.",
            ),
        ),
        ("mail", "text"),
    ),
)
