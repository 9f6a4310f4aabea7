"""Bills: invoices for work, and what a household is charged for energy and water."""

from ..thing import Thing
from .values import MONTHS, account, code, company, date, joined, money, one_of
from .wording import thing

_job = joined(
    one_of(
        "Roof|Garden|Kitchen|Website|Logo|Office|Window|Floor|Network|Brochure|Heating|Stage|Catering|Fence|Bathroom|Server|Wedding|Garage|Poster|Basement",
        "지붕|정원|주방|홈페이지|로고|사무실|창문|마루|통신망|안내 책자|난방|무대|행사|담장|욕실|서버|예식|차고|포스터|지하실",
    ),
    one_of("repair|design|cleaning|renewal|inspection|planning|upkeep|setup|consulting|photos|painting|review", "수리|디자인|청소|교체|점검|설계|관리|설치|자문|촬영|도색|검토"),
)

_INVOICE = thing(
    "invoice", "Invoices|Open invoices|Bills to pay|Accounts receivable|Billing", "청구서 목록|미결제 청구서|청구 내역|받을 돈|세금계산서 목록",
    "it|this|the invoice|this bill", "이거|이 청구서|이 건", _job,
    ("Invoice no.|Invoice number|Reference|Doc. no.", "청구서 번호|문서 번호|일련번호|참조 번호",
     ("what do i quote when i pay for @?|[what|which] [id|code|identifier] does @ [have|carry|bear|go by]?|"
      "under [what|which] [number|code|reference] [is @ filed|can i find @|was @ registered]?|how is @ [numbered|referred to in the books]?|"
      "[tell me|give me|read me] the [identifier|reference|serial number] of @.|which [reference|number] goes with @?|what should i write as the reference?"),
     ("@~은 몇 번<이라>?|@ [고유 번호|관리 번호|식별 번호] [알려<줘>|뭐야|뭐예요]|@에 매겨진 번호가 <뭐야>?|@~을 어떤 번호로 [찾아|조회해|부르면 돼]?|문의할 때 [무슨|어떤] 번호를 대야 [해|하나요|돼요]?|"
      "@ 조회하려면 [무슨 번호를 대|어떤 번호를 불러]야 [해|해요|하나요]?|@~은 몇 번으로 [등록됐|기록됐|접수됐]어?"),
     code("INV-####", "RE-#####", "2025-####", "A-#####", "IN#######")),
    ("Issued|Issue date|Invoice date|Date of issue|Billed on", "발행일|작성일|청구일|발급일|작성 일자",
     ("when [was @ written|was @ made out|was @ drawn up|was @ sent out|did they write @|did they bill @]?|"
      "[what|which] [date|day] was @ [written|made out|drawn up|sent out|created]?|how old is @?|on [what|which] day did they [charge us for|bill us for|write up] @?|"
      "since when has @ been [open|around]?|what date is printed on @?|[tell me|check|say] when @ [went out|was made out|was written]."),
     ("@~은 언제 [발행됐어|나왔어|만들어졌어|끊었어|보냈어|썼어]?|@~이 [작성된|발급된|나간|끊긴] [날|날짜|때]~이 언제<야>?|@ 며칠에 [끊은|발행한|보낸] 거[야|예요]?|@~은 언제 [청구한|나온|쓴] 거[야|예요|죠]?|언제 청구됐는지 알려<줘>|"
      "@~이 언제 [작성됐는지|나왔는지|발행됐는지] 알려<줘>"),
     date()),
    ("Due|Due date|Payable by|Payment due|Pay before", "납기일|지급 기한|결제 기한|납부 기한|마감일",
     ("when [do i have to|must i|do we have to|should i|does one have to] [pay|settle|clear] @?|by when [must|should|does] @ [be paid|be settled|get paid]?|"
      "how long [do i have|have i got|can i wait] to [pay|settle] @?|what's the [deadline|last day|latest date|final day] [for|to pay|to settle] @?|"
      "[until|till] when can i pay @?|when [does|will] the payment for @ [fall due|run late|become overdue]?|how soon [must i|do i have to|should we] pay @?|"
      "when is the money [expected|wanted]?"),
     ("@ 언제까지 [내야 해|내면 돼|내야 하나요|입금해야 해|갚아야 돼|결제해야 하나요|송금하면 돼요]?|@ [마감|데드라인|최종 기한]~이 언제<야>?|돈을 언제까지 [보내야|부쳐야|내야] [해|하나요|돼]?|@~은 며칠까지 [지불|결제|입금|송금]해야 [해|하나요|합니까|돼]?|"
      "@~은 언제 지나면 연체[야|예요|인가요]?|@ 입금을 언제까지 해야 하는지 알려<줘>"),
     date()),
    ("Customer|Bill to|Client|Billed to|Recipient", "고객|거래처|받는 분|공급받는 자|수신",
     ("who [has to pay|must pay|pays|owes the money for|is charged for|got billed for] @?|[who|whom] is @ [made out to|addressed to|meant for|for]?|"
      "who [ordered|commissioned|hired us for|asked for] @?|who's the [buyer|payer|debtor] [of|for|on] @?|in whose name is @?|"
      "which [company|firm|party] [has to pay for|receives|owes us for] @?|[tell me|say] who [has to|must] pay for @."),
     ("@~은 누구[ 앞으로|한테|에게] [나온|끊은|보낸|발행한] 거[야|예요|죠]?|@ 돈은 누가 [내|내야 해|내나요|부담해|지불해]?|@~은 누구한테 [청구했|청구됐|보냈|발행했]어?|@~을 [의뢰한|주문한|맡긴] [곳|데|업체]~이 어디<야>?|@ 누가 결제해야 하는지 알려<줘>|"
      "@~을 받는 쪽이 누구<야>?|@ 구매자가 누구<야>?"),
     company),
    ("Billed by|From|Supplier|Seller|Vendor|Issued by", "발행처|공급자|판매자|공급업체|청구인",
     ("who [sent|prepared|issued|made out|drew up] @?|who [wants|gets|receives|is asking for] the money for @?|who are we paying for @?|"
      "who [did|does|carried out|took care of] the work on @?|which [company|firm|business] [charges|is charging|bills|is billing] us for @?|where does @ come from?|"
      "who do i [owe|owe money to] for @?|to whom [goes|do i send] the money for @?"),
     ("@ 돈을 누구한테 [줘야 해|내야 해|보내야 하나요|줘]?|@~은 [누가|어디서] [보낸|청구한|발행한|끊은] 거[야|예요|죠]?|@ [작업한|납품한|일한] [데가|업체가|회사가] 어디<야>?|@ 대금은 어느 [회사|업체]~이 받[아|나요]?|"
      "@~은 어느 업체에 [갚아야|지불해야|내야] [해|하나요]?|@ 청구한 쪽이 [어딘지|누군지] 알려<줘>"),
     company),
    ("Subtotal|Net|Net amount|Before tax|Excl. VAT", "공급가액|소계|세전 금액|순액|합계(세금 제외)",
     ("how much is @ [without|before|not counting|excluding|minus] [tax|vat|taxes]?|what does @ cost [before|without] [tax|vat|the tax man's share]?|"
      "what's the [price|sum|figure] of @ [before tax is added|leaving vat out|with no tax on it|tax-free]?|[tell me|say] what @ comes to [before|without] [vat|tax].|"
      "what would @ be if there were no [tax|vat]?|[net sum|tax-free sum|sum without vat] [for|of] @?"),
     ("@~은 [세금|부가세] [빼고|빼면|제외하고|전에|없이] <얼마야>?|@ 세금 [붙기|더하기|포함되기] 전[ 금액|에는 돈]~이 <얼마야>?|@~은 부가세 별도로 <얼마야>?|[세금|부가세] 안 [붙은|들어간|더한] @ [값|가격|금액]~이 <얼마야>?|@ 세금을 뺀 금액 알려<줘>|"
      "@ 순수 [공급 금액|작업비|대금]만 <얼마야>?"),
     money(80, 9000)),
    ("Tax|VAT|Sales tax|GST|VAT amount", "부가세|세액|부가가치세|세금|VAT",
     ("how much [of @ goes|from @ goes] to the [state|taxman|tax office|government]?|what does the [state|government|taxman] [get|take] [of|from|out of] @?|"
      "how much [tax|vat] [is added to|is on|do we pay on|was put on|comes on top of] @?|what [is added|comes] on top of the net price of @?|"
      "how [high|big] is the levy on @?|what [duty|levy] is [charged|paid|due] on @?"),
     ("@에 나라에 낼 돈이 얼마나 [붙어|붙었어|붙나요|들어가|더해졌어]?|@ 중에 [나라에|국가에|세무서에] 내는 돈이 <얼마야>?|@ 세금만 [따로 ]얼마<야>?|@에 추가된 [세금|부가세] [알려<줘>|얼마야]|@ [세무서에|나라에] 얼마나 [나가|떼|내]?|"
      "@에 얹힌 [나라 몫|국가 몫]~이 <얼마야>?|@ 세무서에 신고할 돈이 <얼마야>?"),
     money(10, 1500)),
    ("Amount due|Total due|Balance due|To pay|Grand total", "총액|청구 금액|합계 금액|결제 금액|받을 금액",
     ("how much [do i|do we|does one|must i] [have to pay|owe|need to transfer|need to send] (altogether )for @?|"
      "what [do i|do we|does one] [owe|have to pay] [in all|in the end|altogether|all in all] for @?|how much [money ]is [wanted|demanded|asked] for @( all together)?|"
      "what does @ [come to|add up to|run to|cost] [in the end|tax included|all in|altogether]?|[tell me|say] [how much|what] to [pay|transfer|send] for @.|"
      "what's the [damage|bottom line|final sum] [for|of|on] @?"),
     ("@ [다 해서|전부|모두|총|세금 포함해서] <얼마야>?|@ 얼마 [내야 해|내면 돼|보내야 해|입금해야 하나요|송금하면 돼요|물어야 해]?|@ 최종[적으로| 금액이| 금액은] <얼마야>?|@ 결국 얼마를 [줘야|지불해야|결제해야|부쳐야] [해|하나요|돼]?|"
      "@~으로 낼 돈이 전부 얼마인지 알려<줘>|@ 합쳐서 <얼마야>?"),
     money(100, 12000)),
    ("IBAN|Account|Bank details|Pay to account|Bank account", "입금 계좌|계좌번호|계좌|송금 계좌|납입 계좌",
     ("where [do i|should i|do we|can i] [transfer|send|wire|pay] the money for @( to)?|where [does the money for @ go|must the money for @ end up]?|"
      "which bank details [belong to|go with|are for] @?|[where to|where should we] wire [it|the money] for @?|what are the bank [details|coordinates] for @?|"
      "[read|give|tell] me the [long number|number] i [pay|transfer the money] to for @.|which [bank and number|long number] do i [type in|enter] to pay @?"),
     ("@ 돈을 [어디로|어느 통장으로|어떤 계좌로] [보내|보내야 해|부쳐|입금해|이체해|송금하면 돼]?|@ 입금할 [곳|데|통장] [알려<줘>|어디야|어디예요]|@ 어디에다 [입금|송금|이체]하면 [돼|되나요|돼요|됩니까]?|@ [이체할|송금할|돈 보낼] 번호 [불러|알려]<줘>|"
      "@~은 몇 번 [통장|계좌]으로 [내|보내|부치]면 [돼|돼요|되나요]?|돈 부칠 데 [알려|적어]<줘>"),
     account),
)  # fmt: skip

_UTILITY_BILL = thing(
    "invoice", "Utility bills|Household bills|Energy bills|Meters", "공과금|요금 고지서|관리비 내역|에너지 요금",
    "it|this|this bill|the bill", "이거|이 고지서|이 요금",
    lambda rng, ko: f"{rng.choice('전기 가스 수도 난방 온수 인터넷'.split())} {rng.randint(22, 26)}년 {rng.randint(1, 12)}월" if ko else
    f"{rng.choice('Electricity Gas Water Heating Broadband Sewage'.split())} {rng.choice(MONTHS)[:3]} {rng.randint(2022, 2026)}",
    ("Meter reading|Reading|Current reading|Meter stands at", "지침|검침값|당월 지침|계량기 수치",
     ("what did the [counter|dial|clock in the cellar] [show|say|stand at] for @?|where did the [dial|counter|wheel] stand (at the end )for @?|"
      "what (number )was [read off|noted from the dial|seen on the counter] for @?|how far had the [counter|dial] [run|got] [for|with] @?|"
      "what did the [man|woman|technician] read off for @?|which number was on the [dial|counter] for @?"),
     "@ [계기판|눈금|바늘]~이 얼마[야|였어|까지 갔어|를 가리켜]?|@ [계기판|눈금]에 몇[이라고 나왔어|이 찍혔어|이 떴어]?|@ [검침원이|기사가] 얼마라고 [읽었|적었|적어 갔]어?|@ 계기판 숫자가 <뭐야>?|@ 눈금이 몇이었[어|나요|지]?|@ 눈금이 얼마였는지 알려<줘>",
     lambda rng, ko: rng.choice([f"{rng.randint(1000, 99999):,}", f"{rng.randint(1000, 99999):06}", f"{rng.randint(1000, 99999)}.{rng.randint(0, 9)}"])),
    ("Consumption|Usage|Used|Consumed", "사용량|당월 사용량|소비량|총 사용량",
     ("how much [energy|water|of it] did [we|i] [burn|go through|get through|need|draw] [for|in] @?|how [thirsty|greedy|wasteful|thrifty] were we [in|with] @?|"
      "how many [units|kilowatt hours|cubic metres] [went through|did we need for|did we go through for|flowed in] @?|did we [waste|save] a lot in @, how many units?|"
      "how many units is @ for?|how much did we go through?"),
     "@ 얼마나 [썼어|많이 썼어|썼나요|쓴 거야|틀었어]?|@ 몇 [킬로와트|단위|세제곱미터]나 [썼어|쓴 거야|나왔어]?|@ 많이 [썼어|쓴 거야], 얼마나?|@ 얼마만큼 [쓴|틀어 쓴] 거[야|예요|지]?|@ [아껴 썼어|낭비했어], 얼마나 [썼어|썼나요]?|@ 얼마나 썼는지 알려<줘>",
     lambda rng, ko: f"{rng.randint(3, 980)} " + rng.choice(["kWh", "kWh", "m³", "㎥" if ko else "units"])),
    ("Tariff|Rate plan|Contract|Price plan", "요금제|계약 종별|적용 요금|요금 종류",
     ("[what|which] (kind of )[deal|scheme|contract] are we on [for|with] @?|on which [deal|terms|scheme] is @ [based|calculated|charged]?|"
      "by which [scheme|price list] did they [work out|calculate] @?|which [deal|offer] did we sign [for|that covers] @?|what's our [deal|scheme] called [for|on] @?|"
      "under what [terms|scheme] do they charge @?"),
     ("@ [무슨|어떤] [방식|조건|상품]으로 [계산됐|매겨졌|나왔]어?|@ 우리 어떤 [상품|조건]~을 [써|쓰고 있어|쓰나요]?|@~은 [무슨|어떤] 기준으로 [나온|계산한|매긴] 거[야|예요]?|@ 어떤 상품에 [가입했|들었]어?|@ [가입한|계약한] 상품 이름이 <뭐야>?|"
      "@ 무슨 상품인지 알려<줘>"),
     joined(
         one_of("Green|Basic|Night|Family|Fix|Flex|City|Home|Eco|Smart|Weekend|Comfort", "주택용|일반|심야|알뜰|가정용|녹색|복지|산업용|계절별|취사용|업무용|난방용"),
         one_of("24|Plus|12|Power|Direct|Saver|Online|36", "저압|고압|플러스|1종|2종|3단계|기본|A형"))),
    ("Customer number|Customer no.|Account no.|Client ID", "고객 번호|고객번호|납부자 번호|수용가 번호",
     ("what do they know us by [on|for] @?|what do i [say|quote|give] when i [ring|call|complain] about @?|"
      "under [what|which] [id|digits] [are we|am i] [registered|filed|known] for @?|[what|which] id do they have for [us|me] on @?|"
      "how do they [identify|recognise] [us|me] [on|for] @?|[read|give] me our id for @.|which id do we have with the company?"),
     ("@ 전화로 [문의하면|물어보면|따지면] 몇 번이라고 [해|말해|해야 해]?|@ 우리 집은 몇 번으로 [등록돼|올라가|돼] 있어?|@ 상담할 때 뭘 [불러 줘|대야 해|말해야 하나요]?|@ 우리를 [구분하는|식별하는] [ID|숫자]~이 <뭐야>?|@ 몇 번 [가입자|회원]<이라>?|"
      "@ 우리 집 등록 숫자 알려<줘>"),
     code("########", "K-######", "## #### ####", "####-####", "C#######")),
    ("Collected on|Debited on|Direct debit on|Withdrawn on", "자동이체일|출금일|인출일|자동 납부일",
     ("when [does the money for @ go|will they take the money for @|does @ leave my account|is my account charged for @|does the bank pay @]?|"
      "by when should there be enough (money )in my account for @?|on [what|which] day do they [help themselves to|take] the money for @?|"
      "when should my account be full for @?|how soon is the money for @ [gone|taken]?|what day of the month is @ [taken|paid by the bank]?|"
      "when do they take the money?"),
     ("@ 돈 언제 [빠져나가|나가|빠지|빼 가|가져가]?|@ 통장에서 언제 [빠져|나가|빠져나가나요|빼 가나요]?|@ 언제까지 통장에 돈을 [넣어 놔야|채워 놔야|넣어 둬야] [해|하나요|돼]?|@ 며칠에 [빠져|나가|빠져나가나요]?|@ [은행에서|통장에서] 빼 가는 날이 언제<야>?|"
      "@ 언제 빠져나가는지 알려<줘>"),
     date()),
    ("Amount|Amount payable|Total|Charge", "청구 요금|당월 요금|납부 금액|청구액",
     ("how much [is|was] @?|what does @ [cost|come to|run to]?|how [expensive|dear|bad] [is|was] @?|how much do [we|i] [owe|have to pay|pay] for @?|"
      "how much (money )do they want for @?|what do we [owe|pay] [them|the company] for @?|was @ [cheap|steep], how much is it?"),
     "@ 얼마[야|예요| 나왔어|나 나왔어|인가요| 내야 해| 내면 돼]?|@ 돈 얼마나 [나왔어|내야 해|나왔나요]?|@ 얼마를 [내라고|달라고] [해|하나요|적혀 있어]?|@ 많이 나왔[어|나요], 얼마야?|@ [내야 할|낼] 돈이 <얼마야>?|@ 얼마 나왔는지 알려<줘>",
     money(12, 600)),
    ("Meter number|Meter no.|Meter ID|Counter no.", "계량기 번호|기기 번호|계기 번호|미터기 번호",
     ("which [device|box|counter|gadget] [was read|is meant|was it] for @?|what is [stamped|engraved|printed] on the [device|box|counter] for @?|"
      "which [device|box] in the [cellar|hall|cupboard] belongs to @?|how do i tell which [device|box] belongs to @?|"
      "what's the serial of the [device|counter|box] [for|behind|of] @?|which device is it about?"),
     ("@ 어느 [기기|기계]~을 [읽은|검침한] 거[야|예요]?|@ [기계|기기]에 [새겨진|붙은|찍힌] 숫자가 <뭐야>?|@ [지하실|복도|현관] 어느 기계[야|예요|인가요]?|@~은 몇 번 [기계|기기]에서 [나온|잰] 거[야|예요]?|@ [기계|기기] 시리얼이 <뭐야>?|"
      "@ 어느 기계인지 알려<줘>"),
     code("##-######", "A#######", "1EMH00########", "ZG####-##")),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_INVOICE, _UTILITY_BILL)
