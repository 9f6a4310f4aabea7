"""Money that moves and grows: accounts, transfers, wages, shares."""

import random

from ..thing import Thing, Value
from .values import MONTHS, account, code, company, date, firm, joined, money, one_of, person
from .wording import thing

_bank = firm("Bank|Savings Bank|Credit Union|Trust|Banking", "은행|저축은행|금고|신협|뱅크")


def _signed(high: float, unit: str) -> Value:
    return lambda rng, ko: f"{rng.choice('+-')}{rng.uniform(0.01, high):.2f}{unit}"


_BANK_ACCOUNT = thing(
    "table", "Accounts|My accounts|Account overview|Finances", "내 계좌|계좌 목록|보유 계좌|통장 목록",
    "it|this|the account|this account", "이거|이 계좌|이 통장",
    joined(
        one_of(
            "Holiday|Joint|Business|Emergency|Kids'|House|Everyday|Wedding|Car|Tax|Pension|Student|Family|Club|Rent",
            "여행|공동|사업|비상금|자녀|주택|생활비|결혼|자동차|세금|연금|학생|가족|동호회|월세"),
        one_of("savings|fund|account|money|deposit|current|pot|reserve", "적금|통장|예금|저축|모임통장|자금|계좌")),
    ("Balance|Available|Current balance|Funds", "잔액|현재 잔액|출금 가능액|예금 잔액",
     ("how much (money )[is|is left|is there|do i have|have i got|remains] [in|on] @?|how [full|rich|much in the black] is @?|"
      "how much can i [take out of|withdraw from|spend from] @?|what's [left|in there|lying] [in|on] @?|how much [cash|money] [sits|lies|rests] [in|on] @?|"
      "how much have [i|we] saved [in|on] @?|how broke am i, what's on @?"),
     ("@에 [돈이 ]얼마 [있어|남았어|들었어|들어 있어|있나요|남아 있나요]?|@에 돈이 얼마나 [있어|남았어|모였어|쌓였어|있나요]?|@에서 얼마까지 [뽑을|쓸|찾을|꺼낼] 수 있어?|@에 [모은|남은|들어 있는] 돈이 <얼마야>?|@에 얼마 모았[어|나요|지]?|"
      "@에 얼마 남았는지 알려<줘>"),
     money(20, 60000)),
    ("IBAN|Account number|Account no.|Number", "계좌번호|계좌 번호|통장 번호",
     ("where do people [send|transfer|wire] money [to reach|for] @?|what do i [give|tell] [people|my boss|the tenant] so they can pay into @?|what digits does @ have?|"
      "under what digits [does @ run|is @ kept|is @ filed]?|what do i [enter|type] to [send|wire] money to @?|[read|give|tell] me the [long code|digits|string] of @."),
     ("@으로 [입금받으려면|돈 받으려면] 뭘 [불러 줘|알려 줘야 해|말해 줘야 하나요]?|@으로 돈 [보내려면|부치려면] [몇 번으로 보내|뭘 입력해|뭘 쳐야 해]?|@ 몇 번<이라>?|@ 숫자 [불러|읽어|적어]<줘>|@~은 어떤 숫자로 [되어 있어|되어 있나요|등록돼 있어]?|"
      "@에 입금할 숫자 [알려|적어]<줘>"),
     account),
    ("Holder|Account holder|Owner|In the name of", "예금주|명의|명의자|계좌주|소유자",
     ("who [owns|has|runs|opened] @?|whose (money )is [@|in @]?|to whom does @ belong?|whose name is @ [under|on]?|whose is @?|who may [draw|spend] from @?|"
      "which person is @ registered to?|[tell me|say] whose @ is."),
     "@ 누구 [거야|거예요|건가요|이름으로 돼 있어|것이야]?|@ [주인|임자]~이 누구<야>?|@~은 누가 [만든|개설한|가진] 거[야|예요]?|@~은 누구 앞으로 [되어 있|돼 있|등록돼 있]어?|@~은 누구 돈[이야|이에요|인가요]?|@ 누구 것인지 알려<줘>",
     person),
    ("Interest rate|Interest|APY|Rate|p.a.", "금리|이자율|이율|연이율|적용 금리",
     ("how much [does @ yield|does @ pay|does @ earn|do i earn on @|grows on @] a year?|what percentage [do i get on|does the bank pay on|is paid on] @?|"
      "by how many percent does @ grow?|how [well|fast] does the money in @ grow?|what return [does @ bring|do i get on @|does @ give]?|"
      "what do i [earn|get] from leaving money in @?|how many percent does @ [give|pay|bring]?"),
     ("@ 1년에 몇 [퍼센트|프로] [붙어|줘|불어나|받아|주나요]?|@ 몇 [퍼센트|프로][야|짜리야|예요|나 줘|인가요]?|@에 돈 넣어 두면 몇 [프로|퍼센트] [받아|불어나|늘어나]?|@ 은행이 몇 [프로|퍼센트]~을 [줘|쳐줘|주나요]?|"
      "@ [돈이|원금이] 얼마나 [불어나|늘어나|붙나요]?|@ 몇 퍼센트 주는지 알려<줘>"),
     lambda rng, ko: f"{rng.uniform(0.01, 7):.2f}" + rng.choice(["%", " %", "% p.a." if not ko else "% (연)"])),
    ("Bank|Institution|Held at|Bank name", "은행|금융 기관|개설 은행|은행명",
     ("where [is @ kept|is @ held|do i have @|did i open @|is the money of @]?|who [keeps|manages|looks after|guards] the money [in|of] @?|"
      "with whom [is @|do i have @]?|[which|what] (financial )[house|company|firm] [keeps|runs|manages] @?|"
      "[who|which company] do i call [about|if something is wrong with] @?|at which [house|company] is @?"),
     ("@ 어디[ 거야| 거예요| 건가요| 통장이야|에 있어|에서 만들었어]?|@~은 어디에 [맡긴|넣어 둔|든] 거[야|예요]?|@ 어디에서 [만든|개설한|튼] 거[야|예요|죠]?|@ 돈을 어디가 [갖고|보관하고|맡고] 있어?|@에 문제가 생기면 어디에 [전화해|연락해|가야 해]?|"
      "@~이 어디 건지 알려<줘>"),
     _bank),
    ("Opened|Opened on|Since|Start date", "개설일|가입일|신규일|개설 일자",
     ("how long have i had @?|when [did i get|did i set up|did they set up|did i start|did we create|did i make] @?|how old is @?|"
      "what day was @ [created|started|set up]?|when did @ [begin|come into being]?|for how long has @ [existed|been running|been around]?|when was it [made|created]?"),
     "@ 언제 [만들었어|텄어|개설했어|들었어|만든 거야|만들었나요|가입했나요]?|@ 얼마나 [됐어|오래됐어|된 거야]?|@~을 [만든|튼|든] [날|날짜|때]~이 언제<야>?|@ 언제부터 [있었어|갖고 있었어|썼어|쓰고 있어]?|@ 며칠에 [만들었|텄|들었]어?|@ 언제 텄는지 알려<줘>",
     date(2004, 2026)),
    ("Overdraft|Credit line|Overdraft limit|Credit limit", "마이너스 한도|대출 한도|한도|여신 한도",
     ("how far [can i go|may i go|can i dip] [below zero|into the red|into minus|under zero] [with|on] @?|how much can i [overdraw|borrow on|owe on] @?|"
      "how deep (in the red )can @ [go|sink|fall]?|what [may|can] i owe the bank on @?|how much debt does the bank [allow|tolerate] on @?|"
      "how much [debt|borrowing] is allowed on @?"),
     ("@ 마이너스 얼마까지 [돼|가능해|쓸 수 있어|되나요|내려가]?|@에서 얼마까지 [빌릴|꿔 쓸|당겨 쓸|빌려 쓸] 수 있[어|나요]?|@ 돈 없어도 얼마까지 [쓸|뽑을] 수 있[어|나요]?|@ 얼마까지 [빚질 수 있어|빚내도 돼]?|@ 빚을 얼마까지 [내|져도 되나요|낼 수 있어]?|"
      "@ 얼마까지 꿔 쓸 수 있는지 알려<줘>"),
     money(100, 20000)),
)  # fmt: skip

_PURPOSES = "Rent|Tuition|Dues|Refund|Allowance|Gift|Deposit|Salary|Groceries|Donation|Repairs|Concert|Piano lessons|Trip".split("|")
_PURPOSES_KO = "월세 회비 관리비 수강료 식비 용돈 급여 학원비 보험료 경조사비 환불 대금 후원금 여행비".split()


def _purpose(rng: random.Random, ko: bool) -> str:
    if ko:
        return f"{rng.randint(1, 12)}월 {rng.choice(_PURPOSES_KO)}"
    return f"{rng.choice(_PURPOSES)} {rng.choice(MONTHS)[:3]}{rng.choice(['', ' 25', ' 26'])}"


_TRANSFER = thing(
    "table", "Transfers|Transactions|Bank statement|Payments|Account activity", "이체 내역|거래 내역|입출금 내역|송금 내역",
    "it|this|the transfer|this payment", "이거|이 이체|이 거래",
    lambda rng, ko: rng.choice(["이체 ", "송금 ", "거래 "] if ko else ["Transfer ", "Payment ", "Txn ", "Booking "]) + code("####", "#####", "A###", "##-###")(rng, ko),
    ("Sender|From|Payer|Ordered by|Remitter", "보낸 사람|송금인|보내는 분|입금자|의뢰인",
     ("who [sent|paid|transferred|made|initiated|wired] @?|who is the money of @ from?|where does the money [of|in] @ come from?|whose money [was|is] @?|"
      "who gave [us|me] the money [of|in] @?|who do i have to thank for @?|from whom [is|did i get|came] @?|[tell me|say] who [sent|wired|paid] @."),
     ("@ 누가 [보냈어|부쳤어|입금했어|넣었어|줬어|보냈나요|넣어 줬어]?|@~은 누가 [보낸|부친|넣은|준] 거[야|예요|죠]?|@~은 누구 돈[이야|이에요|인가요]?|@~은 누구한테서 [왔어|온 돈이야|받은 거야|들어온 거야]?|@ 돈을 준 [사람|쪽]~이 누구<야>?|"
      "@ 누가 보냈는지 알려<줘>"),
     person),
    ("Recipient|To|Payee|Beneficiary|Paid to", "받는 사람|수취인|받는 분|예금주",
     ("who [got|gets|received|receives|collected|ends up with] (the money of )@?|who was @ [for|meant for|made out to]?|where did the money of @ go?|"
      "to whom [was @ sent|did @ go|did i send @]?|whose account did @ land in?|who is richer now because of @?|who did [i|we] pay with @?|whom did it go to?"),
     ("@ 누구[한테|에게] [보냈어|줬어|부쳤어|보낸 거야|간 거야|보냈나요]?|@~은 누가 [받았어|받아|챙겼어|받나요]?|@~은 누구 [통장으로|앞으로] [갔어|들어갔어|보냈어|간 건가요]?|@ 돈이 누구[한테|에게] [갔어|들어갔어|넘어갔나요]?|@ 돈 챙긴 쪽이 누구<야>?|"
      "@ 누구한테 갔는지 알려<줘>"),
     company),
    ("Amount|Sum|Value|Transferred", "금액|이체 금액|거래 금액|송금액",
     ("how much was @?|how much (money )[was sent|went over|changed hands|moved|was wired|was paid] [with|by|in] @?|how [big|large|high] was @?|"
      "how much did [i|they|we] [send|pay|wire] with @?|what was @ worth?|how much did @ [come to|cost]?|[tell me|say] how much [money |]@ was."),
     "@ 얼마[야|였어|예요|짜리야|인가요]?|@ 얼마 [보냈어|부쳤어|보낸 거야|넣었어|오갔어|보냈나요]?|@~으로 [나간|오간|보낸|움직인] 돈이 <얼마야>?|@ 돈이 얼마나 [갔어|오갔어|움직였어]?|@ 얼마나 큰 돈[이야|이에요|인가요]?|@ 얼마를 보냈는지 알려<줘>",
     money(5, 20000)),
    ("Purpose|Reference|Memo|Payment reference|Details", "적요|내용|메모|이체 사유|받는 통장 표시",
     ("what [is|was] @ [for|about|supposed to pay]?|why [was @ sent|did i pay @|did they send @|was @ made]?|what did [i|they|we] pay (for )with @?|"
      "for what [reason|thing] was @( [made|sent])?|what's the reason [for|behind] @?|what does the line with @ say it is for?|what did we spend @ on?"),
     ("@ [뭐 때문에|왜|무슨 일로|뭘로] [보냈어|보낸 거야|냈어|부친 거야|보냈나요]?|@~은 무슨 돈[이야|이에요|인가요]?|@ 뭐 하는 데 [쓴|보낸|낸] 거[야|예요]?|@~을 보낸 [이유|까닭|용도]~이 <뭐야>?|@~은 [뭐에|어디에] 쓴 돈[이야|이에요|인가요]?|"
      "@ 무슨 돈인지 알려<줘>"),
     _purpose),
    ("Booked on|Booking date|Date|Value date|Posted", "거래일|거래 일자|입금일|처리일|거래 일시",
     ("when [was @ made|did @ go through|was @ sent|was @ carried out|did @ arrive|did the money of @ move|was @ processed]?|"
      "on [what|which] day [did @ go through|was @ made|was @ sent|did @ happen]?|how long ago was @?|when did the money of @ [go|leave|come in]?|"
      "when did [i|we|they] [send|pay] @?|since when is @ through?"),
     ("@ 언제 [보냈어|들어왔어|나갔어|됐어|한 거야|빠져나갔어|보냈나요]?|@~이 [들어온|나간|처리된|빠져나간] [날|날짜|때]~이 언제<야>?|@ 며칠에 [보냈|들어왔|나갔|처리됐]어?|@~은 언제 [일어난|한|보낸] [거야|일이야|건가요]?|@ 며칠 거[야|예요|인가요]?|"
      "@ 언제 오갔는지 알려<줘>"),
     date()),
    ("Fee|Charges|Bank fee|Commission", "수수료|이체 수수료|송금 수수료",
     ("what did the bank [take|charge|keep|cream off|deduct] for @?|how much did [it cost to send @|sending @ cost]?|"
      "how much [extra|on top] did [i|we] pay the bank for @?|was @ free[, or what did the bank want|, or how much did it cost to send]?|"
      "what did the bank earn [on|with] @?|how much did the bank keep?"),
     ("@ 은행이 얼마 [뗐어|가져갔어|떼 갔어|챙겼어|뗐나요]?|@ 보내는 [데|값으로] 얼마 [들었어|냈어|들었나요|떼였어]?|@ 공짜로 [보냈어|보낸 거야], 얼마 [뗐어|떼였어]?|@ 은행에 [따로|추가로] 얼마 [냈어|줬어|줬나요]?|@에서 은행 몫이 <얼마야>?|"
      "@ 은행이 얼마 뗐는지 알려<줘>"),
     money(0.3, 25)),
    ("Balance after|New balance|Remaining balance|Closing balance", "거래 후 잔액|이체 후 잔액|잔액",
     ("how much [was left|remained|did i have left|was still there|stayed on the account] after @?|"
      "what [was left|remained] [once @ was through|when @ had gone|after @]?|how much money did i [still have|have then] after @?|"
      "what did @ leave [me|on the account]?|where did the account stand [after|once] @( went through)?|how much is left afterwards?"),
     ("@ [하고|보내고|나가고|빠져나가고] 얼마 [남았어|남은 거야|남아 있어|남았나요]?|@ [뒤에|다음에|후에] 통장에 얼마 [있었어|남았어|있었나요]?|@ 하고 나서 [통장에 |]남은 돈이 <얼마야>?|@ 끝나고 돈이 얼마나 남[았어|아 있었어|았나요]?|"
      "@ 이후 통장에 남은 돈 [알려<줘>|얼마야]|@ 하고 얼마 남았는지 알려<줘>"),
     money(30, 60000)),
)  # fmt: skip

_PAYSLIP = thing(
    "table", "Payroll|Payslips|Salary run|Wages|Payroll report", "급여 대장|급여 명세|임금 대장|월급 명세",
    "this person|the employee|this employee|this worker", "이 사람|이 직원|이분", person,
    ("Gross|Gross pay|Gross salary|Gross wage", "지급 총액|급여 총액|세전 급여|총지급액",
     ("how much does @ earn before [tax|anything is taken off|deductions]?|what does @ [make|earn|get] [before tax|without deductions|on paper]?|"
      "what does the [firm|company|employer] pay @ before [deductions|taxes|anything is taken off]?|what would @ get if there were no [taxes|deductions]?|"
      "how high is the [wage|salary] of @ before [tax|deductions]?|what do i earn before tax?"),
     ("@ 세금 [떼기|빼기] 전에 얼마[야|를 받아|예요|나 받나요]?|@ [이것저것|공제] [떼기|빼기] 전[에는| 금액이] 얼마[야|예요|인가요]?|@ [안 떼면|공제 없으면] 얼마 [받아|벌어|받나요]?|@ 회사가 [떼기 전에|원래] 얼마 [줘|주나요|준 거야]?|"
      "@ 원래 [월급|봉급]~이 <얼마야>?|@ 세금 떼기 전 금액 알려<줘>"),
     money(1300, 9000)),
    ("Net|Net pay|Take-home pay|Paid out", "실수령액|차인 지급액|공제 후 금액|실지급액",
     ("how much does @ (really )[take home|get in hand|keep|get in the end]?|what [lands|ends up|arrives] in the account of @?|"
      "what is left [for|to] @ after [tax|deductions|everything]?|what does @ have [in hand|left] in the end?|"
      "how much [was wired|went out|goes] to @ [after tax|in the end]?|what do i take home?|how much do i get in the end?"),
     ("@ [실제로|결국|손에] 얼마 [받아|쥐어|들어와|받나요|가져가]?|@ 통장에 얼마 [들어와|찍혀|들어왔어|꽂혔어|찍히나요]?|@ [다 떼고|이것저것 빼고|세금 떼고] 얼마[야|를 받아| 남아|예요]?|@ 집에 가져가는 돈이 <얼마야>?|@ 손에 쥐는 돈이 <얼마야>?|"
      "@ 실제로 얼마 받는지 알려<줘>"),
     money(1000, 6500)),
    ("Income tax|Tax withheld|Wage tax|Tax", "소득세|근로소득세|원천징수|갑근세",
     ("how much [does the state|do they] [keep|take] from the pay of @?|what goes to the [state|treasury|revenue|government] [from|for] @?|"
      "how much is [taken away|withheld|handed to the state] from @?|what does the [government|state|treasury] [get|take] [from|out of the pay of] @?|"
      "how much of the pay of @ is [lost|given] to the [state|government]?|how much does the state take?"),
     "@ 나라에 얼마 [내|떼|뺏겨|떼였어|내나요]?|@ [국가가|나라에서] 얼마 [가져가|떼 가|떼나요|떼 갔어]?|@ [세무서|나라]로 가는 돈이 <얼마야>?|@ 월급에서 나라 몫이 <얼마야>?|@ [국세청에|나라에] 얼마를 [바쳐|떼여|낸 거야]?|@ 나라에 얼마 내는지 알려<줘>",
     money(60, 2500)),
    ("Hours|Hours worked|Working hours|Time worked", "근로 시간|근무 시간|총 근로 시간|정규 근로",
     ("how [long|much] did @ work?|how [busy|hard-working|diligent] was @, how long at work?|how long was @ [at the desk|on the job|there|at work|on duty]?|"
      "how much time did @ [put in|spend on the job|clock up|clock]?|for how long is @ paid?|how long did i work in all?"),
     ("@ 얼마나 [일했어|오래 일했어|일한 거야|일했나요|근무했어]?|@ 총 얼마나 [나와서 일했|회사에 있었]어?|@ 몇 시간[이나 일했어| 일했어|을 일한 거야| 뛰었어|이나 했나요]?|@ 일을 얼마나 [했|오래 했]어?|@ 회사에 [얼마나|몇 시간이나] [있었|나와 있었]어?|"
      "@ 몇 시간 일했는지 알려<줘>"),
     lambda rng, ko: rng.choice([f"{rng.randint(20, 190)}{'시간' if ko else ' h'}",
                                 f"{rng.randint(20, 190)}.{rng.choice(['25', '5', '75'])}{'시간' if ko else ''}",
                                 f"{rng.randint(20, 190)}:{rng.choice(['00', '15', '30', '45'])}"])),
    ("Bonus|Premium|Extra pay|Commission", "상여금|보너스|성과급|인센티브",
     ("how much (extra )did @ get [on top|for good work|as a reward|as a thank-you]?|"
      "what was @ given [on top of the wage|as a reward|for the good results|as a treat]?|how was @ [rewarded|thanked]?|what came on top of the wage [for|of] @?|"
      "how [generous|kind] was the boss to @?|what did the boss [add|throw in] for @?|what did i get on top?"),
     ("@ 월급 말고 [얼마 더|따로 얼마|덤으로 얼마] [받았어|나왔어|챙겼어|받았나요]?|@ 잘했다고 얼마 [줬어|받았어|더 줬나요]?|@ 월급에 [얼마를 더|덤으로 얼마를] [얹어|보태] [줬어|받았어]?|@ 상으로 받은 돈이 <얼마야>?|@ 추가로 [받은|챙긴] 돈이 <얼마야>?|"
      "@ 덤으로 얼마 받았는지 알려<줘>"),
     money(50, 4000)),
    ("Paid on|Pay day|Payment date|Transferred on", "지급일|급여일|월급날|입금일",
     ("when [does|did] @ get the money?|when [is|was] the [money|wage|salary] of @ [there|in the account|wired|sent]?|"
      "on [which|what] day [does|did] the money [reach|get to|arrive at] @?|how long must @ wait for the money?|since when does @ have the money?|"
      "when do i get my money?|when did the firm [wire|send] the wage to @?"),
     ("@ 돈 언제 [받아|들어와|나와|받았어|들어왔어|받나요]?|@ 월급 언제 [나와|들어와|나왔어|받았어|나오나요]?|@ 통장에 언제 [들어와|들어왔어|꽂혀|꽂혔나요]?|@ 며칠에 [돈이 나와|받아|받았어|돈이 들어오나요]?|@ 돈 받는 [날|날짜|때]~이 언제<야>?|"
      "@ 언제 돈 받는지 알려<줘>"),
     date()),
    ("Leave left|Holiday left|Vacation days|Days off left", "잔여 연차|남은 연차|연차 잔여|휴가 잔여",
     ("how long can @ [still stay away|be away|stay home|go travelling]?|how many days may @ [stay home|still take|be off|go away]?|"
      "can @ still [go away|take a break|take time off], how long?|how many free days does @ (still )have?|how much time off [remains for @|does @ have|is @ owed]?|"
      "how many days can i still take?"),
     ("@ 며칠 [더 쉴 수 있어|쉬어도 돼|더 놀 수 있어|쉴 수 있나요]?|@ 아직 [며칠|얼마나] [쉴 수 있어|더 쉬어도 돼|쓸 수 있어]?|@ 쉬는 날이 며칠 [남았어|있어|남았나요]?|@ 더 쉴 수 있는 [날|날짜]~이 며칠[이야|이에요|인가요]?|"
      "@ 안 쓴 쉬는 날이 며칠[이야|이에요|이나 돼]?|@ 며칠 더 쉬는지 알려<줘>"),
     lambda rng, ko: f"{rng.randint(0, 34)}{rng.choice(['', '', '.5'])}" + ("일" if ko else rng.choice(["", " days", " d"]))),
)  # fmt: skip

_STOCK = thing(
    "table", "Watchlist|Stocks|Market overview|Shares|Portfolio", "관심 종목|주식 시세|보유 종목|증권 시세",
    "it|this|the stock|this share", "이거|이 종목|이 주식",
    firm("Steel|Motors|Bio|Energy|Foods|Chips|Air|Pharma|Mining|Retail|Solar|Robotics", "제철|모터스|바이오|에너지|식품|반도체|항공|제약|화학|통신|조선|로보틱스"),
    ("Last|Price|Last price|Quote|Latest", "현재가|시세|종가|주가",
     ("how much is @( now| today)?|what does one [share|piece] of @ cost?|what is @ worth( now)?|what do i pay for @ [now|today|right now]?|"
      "where does @ stand( now| today)?|for how much can i [sell|get|buy] @ (right )now?|how [expensive|cheap|dear] is @ [now|at the moment|today]?|"
      "what's @ trading at?"),
     "@ [지금|오늘|이제] 얼마[야|예요| 해|인가요|에 거래돼]?|@ 한 주에 얼마[야|예요|인가요| 해]?|@ 지금 [사면|팔면] 얼마[야|예요|나 돼]?|@ 얼마에 [거래돼|살 수 있어|팔려|거래되나요]?|@ 얼마까지 [갔어|왔어|됐어]?|@ 지금 얼마인지 알려<줘>",
     lambda rng, ko: f"{rng.randint(9, 9000) * 100:,}" + rng.choice(["", "원"]) if ko else rng.choice(["", "$", "€", ""]) + f"{rng.uniform(2, 900):.2f}"),
    ("Change|Day change|+/-|Chg %", "등락률|전일 대비|변동률|등락",
     ("did @ [go|move] up or down?|did @ [rise or fall|win or lose|climb or drop](, by how much)?|by how much did @ [climb|drop|rise|fall|move|jump|sink]?|"
      "is @ [up or down|winning or losing|in the green or red]( today)?|how [well|badly] did @ [do|fare]( today)?|how much did @ [gain|lose|win]( today)?|"
      "how did the day go for @?"),
     ("@ [올랐어 내렸어|올랐어|떨어졌어|내렸어|오르고 있어], 얼마나?|@ 얼마나 [올랐어|내렸어|떨어졌어|뛰었어|움직였어|빠졌나요]?|@ 몇 퍼센트 [올랐|떨어졌|내렸|빠졌]어?|@ 어제보다 [올랐|떨어졌|좋아졌]어?|@ 오늘 [잘 나가|어땠어|벌었어 잃었어|망했어]?|"
      "@ 올랐는지 내렸는지 알려<줘>"),
     _signed(9.9, "%")),
    ("Volume|Traded|Shares traded|Vol.", "거래량|체결량|누적 거래량",
     ("how many [pieces|papers|shares] of @ [changed hands|were sold|went over the counter|were bought]?|how [busy|lively|brisk] was the trade [in|with] @?|"
      "how [much|often] was @ [bought and sold|handled|passed around]?|how many of @ were [sold|bought|dealt in]( today)?|"
      "is there much [going on|trade|action] [in|with] @?|how many changed hands?"),
     "@ 몇 주나 [오갔어|사고팔았어|팔렸어|팔렸나요|손이 바뀌었어]?|@ 사람들이 얼마나 [사고팔았|사 갔|팔았]어?|@ 얼마나 [활발해|많이 오갔어|사고팔렸어|활발한가요]?|@ [사고판|오간] 주식이 몇 주<이라>?|@ 몇 주가 [팔렸|오갔]어?|@ 얼마나 사고팔았는지 알려<줘>",
     lambda rng, ko: rng.choice([f"{rng.randint(1000, 9900000):,}", f"{rng.uniform(0.1, 90):.1f}{'백만' if ko else 'M'}", f"{rng.randint(3, 990)}{'천 주' if ko else 'K'}"])),
    ("High|Day high|Session high|Peak", "고가|최고가|당일 고가|장중 고가",
     ("how far up did @ [get|climb|go]?|what was the [best|dearest] [moment|price] [of|for] @?|how [much|dear] was @ at its [best|dearest|top]?|"
      "up to what did @ [climb|rise|get]?|what was the [ceiling|summit|top] [of|for] @?|how far did @ climb at best?"),
     "@ 얼마까지 [올라갔어|올랐어|치솟았어|뛰었어|올라갔나요]?|@ 제일 비쌀 때 얼마[였어|야|였나요]?|@ [꼭대기|천장|정점]~이 <얼마야>?|@ 가장 [올랐을|비쌌을] 때가 <얼마야>?|@ 많이 올랐을 때 얼마[였어|까지 갔어|였지]?|@ 어디까지 올랐는지 알려<줘>",
     lambda rng, ko: f"{rng.randint(9, 9000) * 100:,}" if ko else f"{rng.uniform(2, 900):.2f}"),
    ("Low|Day low|Session low|Bottom", "저가|최저가|당일 저가|장중 저가",
     ("how far down did @ [get|go|fall|sink]?|what was the [worst|cheapest] [moment|price] [of|for] @?|how [much|cheap] was @ at its [worst|cheapest]?|"
      "down to what did @ [fall|drop|sink|get]?|what was the floor [of|for] @?|how deep did @ [fall|sink|drop]?|how cheap did @ get?"),
     "@ 얼마까지 [내려갔어|떨어졌어|빠졌어|곤두박질쳤어|내려갔나요]?|@ 제일 쌀 때 얼마[였어|야|였나요]?|@ 바닥이 <얼마야>?|@ 가장 [떨어졌을|쌌을] 때가 <얼마야>?|@ 많이 떨어졌을 때 얼마[였어|까지 갔어|였지]?|@ 어디까지 떨어졌는지 알려<줘>",
     lambda rng, ko: f"{rng.randint(9, 9000) * 100:,}" if ko else f"{rng.uniform(2, 900):.2f}"),
    ("Market cap|Market value|Capitalization|Cap", "시가총액|시총|기업 가치",
     ("how [big|large] is the [company|firm] [behind|of] @?|what would [buying up|swallowing] all of @ cost?|what are all [pieces|papers] of @ worth together?|"
      "what is the whole [firm|company] [behind|of] @ worth?|what would it take to [own|buy] all of @?|how [big|rich|heavy] a firm is @?|what's the whole firm worth?"),
     "@ 회사가 [얼마나 커|얼마짜리야|얼마나 큰 거야|얼마나 크나요]?|@ 회사를 [통째로|다] 사려면 얼마[야| 들어|나 들어]?|@ 주식 [다 합치면|전부] 얼마[야|예요|나 돼]?|@ 덩치가 얼마나 [커|돼|큰가요]?|@ 회사 전체가 <얼마야>?|@ 회사가 얼마짜리인지 알려<줘>",
     lambda rng, ko: f"{rng.randint(1, 480)}조 {rng.randint(100, 9900):,}억" if ko else
     rng.choice(["", "$", "€"]) + f"{rng.uniform(0.2, 900):.1f}" + rng.choice(["B", " bn", "M"])),
    ("Dividend|Payout|Dividend per share|Yield", "배당금|배당|주당 배당금|배당 수익",
     ("how much does @ [pay|give] [its owners|those who hold it|holders|its keepers]?|"
      "what do (the )owners of @ [get|receive|earn] [each year|just for holding it|every year]?|what do i [get|earn|receive] for [keeping|holding|sitting on] @?|"
      "how much [of its profit|cash] does @ [share|hand out|give back]?|what does keeping @ bring me( a year)?|what do i get for holding it?"),
     ("@ 갖고 있으면 얼마 [줘|받아|나와|주나요|나오나요]?|@ 회사가 [주주한테|주인한테] 얼마 [줘|나눠 줘|주나요]?|@ 들고만 있어도 얼마 [나와|받아|들어와]?|@ [해마다|매년] 얼마씩 [줘|받아|나눠 줘|주나요]?|@ 주주가 받는 돈이 <얼마야>?|"
      "@ 갖고 있으면 얼마 받는지 알려<줘>"),
     lambda rng, ko: f"{rng.randint(1, 990) * 10:,}원" if ko else rng.choice("$€£") + f"{rng.uniform(0.05, 12):.2f}"),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_BANK_ACCOUNT, _TRANSFER, _PAYSLIP, _STOCK)
