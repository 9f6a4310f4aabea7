"""Things about money and shopping: bills, orders, goods, accounts, contracts. See `thing.py`.

Wordings are written once: `@` stands for the thing, and becomes `{row}` where a page lists several of them. Those without `@`
are only asked where the page is about one."""

import random
import re
import string

from .thing import Known, Thing, Value

_Fact = tuple[str, str, str, str, Value]  # labels and wordings, each in English and in Korean


_START, _START_KO = "([|||hey, |so |ok, |and |sorry, |now ])", "([|||||<저기>])"  # as people turn to somebody


def _alternatives(grammar: str) -> list[str]:
    depth, found = 0, [""]
    for sign in grammar:
        depth += (sign in "[(") - (sign in "])")
        if sign == "|" and not depth:
            found.append("")
        else:
            found[-1] += sign
    return found


def _thing(kind: str, titles: str, titles_ko: str, it: str, it_ko: str, name: Value, *facts: _Fact) -> Thing:
    """`it`: what the thing is called where the page is about one. Koreans mostly leave that out, with its particle."""
    known = []
    for labels, labels_ko, english, korean, value in facts:
        ask = english.replace("@", f"[{it}]")
        ask_ko = re.sub(r"@([~가-힣]*) ", rf"([{it_ko}]\1 )", korean).replace("@", f"[{it_ko}]")
        of, of_ko = ("|".join(way.replace("@", "{row}") for way in _alternatives(said) if "@" in way) for said in (english, korean))
        known.append(Known(labels, labels_ko, _START + f"[{ask}]", _START_KO + f"[{ask_ko}]", _START + f"[{of}]", _START_KO + f"[{of_ko}]", value))
    return Thing(kind, titles, titles_ko, name, tuple(known))


def _of(english: str, korean: str) -> Value:
    pools = english.split("|"), korean.split("|")
    return lambda rng, ko: rng.choice(pools[ko])


def _joined(first: Value, second: Value, between: str = " ") -> Value:
    return lambda rng, ko: first(rng, ko) + between + second(rng, ko)


def _amount(rng: random.Random, ko: bool, low: float, high: float) -> str:
    value = low * (high / low) ** rng.random()
    if ko:
        won = max(100, int(value * 1300) // 100 * 100)
        return rng.choice([f"{won:,}원", f"{won:,}원", f"₩{won:,}", f"{won:,} 원", f"KRW {won:,}"])
    return rng.choice([f"${value:,.2f}", f"£{value:,.2f}", f"€{value:,.2f}", f"{value:,.2f} €", f"{value:,.2f} EUR", f"CHF {value:,.2f}", f"${max(1, round(value)):,}"])


def _money(low: float, high: float) -> Value:
    return lambda rng, ko: _amount(rng, ko, low, high)


def _number(low: int, high: int, english: str = "", korean: str = "") -> Value:
    """With a unit of several spellings."""
    return lambda rng, ko: f"{rng.randint(low, high):,}" + rng.choice((korean if ko else english).split("|"))


def _decimal(low: float, high: float, places: int, english: str = "", korean: str = "") -> Value:
    return lambda rng, ko: f"{rng.uniform(low, high):,.{places}f}" + rng.choice((korean if ko else english).split("|"))


def _signed(high: float, unit: str) -> Value:
    return lambda rng, ko: f"{rng.choice('+-')}{rng.uniform(0.01, high):.2f}{unit}"


def _code(*patterns: str) -> Value:
    """`#` is a digit, `A` a letter, `*` either."""
    pools = {"#": string.digits, "A": "ABCDEFGHJKLMNPRSTUVWXYZ", "*": "ABCDEFGHJKLMNPRSTUVWXYZ23456789"}
    return lambda rng, ko: "".join(rng.choice(pools.get(sign, sign)) for sign in rng.choice(patterns))


_MONTHS = "January February March April May June July August September October November December".split()
_DAYS, _DAYS_KO = "Mon Tue Wed Thu Fri Sat Sun".split(), "월화수목금토일"


def _day(first_year: int = 2023, last_year: int = 2027) -> Value:
    def value(rng: random.Random, ko: bool) -> str:
        year, month, day = rng.randint(first_year, last_year), rng.randint(1, 12), rng.randint(1, 28)
        if ko:
            forms = [f"{year}년 {month}월 {day}일", f"{month}월 {day}일", f"{year}.{month:02}.{day:02}", f"{year}-{month:02}-{day:02}", f"{month}월 {day}일({rng.choice(_DAYS_KO)})"]
        else:
            name = _MONTHS[month - 1]
            forms = [f"{day} {name} {year}", f"{name} {day}, {year}", f"{day} {name[:3]} {year}", f"{year}-{month:02}-{day:02}", f"{day:02}/{month:02}/{year}",
                     f"{day:02}.{month:02}.{year}", f"{rng.choice(_DAYS)}, {day} {name[:3]}", f"{name[:3]} {day}"]  # fmt: skip
        return rng.choice(forms)

    return value


def _clock(rng: random.Random, ko: bool) -> str:
    hour, minute = rng.randint(6, 23), rng.randint(0, 59)
    half = (hour - 1) % 12 + 1
    if ko:
        return rng.choice([f"{hour:02}:{minute:02}", f"{'오전' if hour < 12 else '오후'} {half}:{minute:02}", f"{hour}시 {minute}분"])
    return rng.choice([f"{hour:02}:{minute:02}", f"{half}:{minute:02} {'AM' if hour < 12 else 'PM'}", f"{half}:{minute:02} {'am' if hour < 12 else 'pm'}", f"{hour:02}:{minute:02}:{rng.randint(0, 59):02}"])


_FIRST = "Ada Boris Carla Dmitri Elena Farid Greta Hugo Ines Jonas Katya Liam Marta Nadia Oscar Priya Quentin Rosa Stefan Tara Umar Vera Wendy Xenia Yusuf Zoe Amir Bella Colin Dora Emil Freya Gavin Helga Igor Judith Kofi Leila Milo Noor".split()
_LAST = "Abbott Becker Castro Dalton Engel Fischer Gomez Hartley Ivanova Jansen Keller Lindqvist Moreau Novak Okafor Petrov Quinn Rossi Schmidt Tanaka Usman Varga Weber Yilmaz Zhang Barker Cohen Duarte Eklund Farrell Grant Holm Ito Kovacs Larsen Mbeki".split()
_LAST_KO, _GIVEN_KO = "김이박최정강조윤장임한오서신권황안송류홍", "민준 서연 도윤 하은 지호 수아 예준 지우 시우 하린 건우 유나 태윤 소율 현우 다인 재현 나윤 성민 채원 동훈 미경 상철 은주 영호 혜진 병수 정아 기태 보라 찬영 세희 승표 가람 윤석 라희".split()


def _person(rng: random.Random, ko: bool) -> str:
    if ko:
        return rng.choice(_LAST_KO) + rng.choice(_GIVEN_KO)
    first, last = rng.choice(_FIRST), rng.choice(_LAST)
    return rng.choice([f"{first} {last}", f"{first} {last}", f"{first[0]}. {last}"])


_FIRM = "Alder Birch Copper Delta Ember Falcon Granite Harbour Iris Juniper Kestrel Lumen Meridian Nimbus Orchard Pioneer Quarry Raven Summit Tidal Umbra Velvet Willow Yarrow Zenith Amber Beacon Cedar Dune Everest".split()
_FIRM_KO = "한빛 가온 누리 다솜 라온 미르 바름 새솔 아람 온새 자람 참빛 큰별 태산 푸른 해든 우리 대명 세화 동방 신성 한결 은하 청담 백두 금강 서해 남산 초록 두레".split()


def _firm(english: str, korean: str) -> Value:
    tails, tails_ko = english.split("|"), korean.split("|")
    return lambda rng, ko: rng.choice(_FIRM_KO) + rng.choice(tails_ko) if ko else f"{rng.choice(_FIRM)} {rng.choice(tails)}"


_company = _firm("Ltd|GmbH|Inc.|& Sons|Studio|Works|Group|Partners|Services|Supply Co.|Trading|Media", "상사|건설|디자인|테크|산업|물산|전자|유통|기획|시스템|(주)|엔지니어링")
_shop = _firm("Market|Deli|Stores|Bakery|Books|Pharmacy|Foods|Hardware|Grocers|Bazaar|Corner Shop|Outlet", "마트|슈퍼|상회|약국|필기구|서점|베이커리|편의점|정육점|백화점|아울렛|철물점")
_bank = _firm("Bank|Savings Bank|Credit Union|Trust|Banking", "은행|저축은행|금고|신협|뱅크")
_STREET = "Elm Oak Mill Church Station Bridge Castle Garden Harbour High Lake Market Meadow North Orchard Park Queen River School Spring Tower Union Valley Water Willow".split()
_STREET_KO = "가람 나루 다산 도담 마루 무궁화 배나무 벚꽃 사직 산내 새벽 솔숲 안골 약수 연못 은행나무 장미 중앙 참나무 청사 평화 하늘 한강 해맞이 호수".split()


def _street(rng: random.Random, ko: bool) -> str:
    if ko:
        return f"{rng.choice(_STREET_KO)}{rng.choice(['로', '길', '대로'])} {rng.randint(2, 240)}"
    return f"{rng.randint(2, 240)} {rng.choice(_STREET)} {rng.choice(['Street', 'Road', 'Lane', 'Avenue', 'Way', 'Close'])}"


_town = _of(
    "Molde|Leiden|Graz|Aveiro|Sligo|Lyon|Bath|Turku|Basel|Ghent|Malmo|Verona|Seville|Opole|Dover|Bruges|Tampere|Trieste|Tralee|Nantes|Bonn|Kolding|Leeds|Utrecht|Brno|Split|Riga|Lugano|Mildura|Ottawa|Denver|Austin|Salem|Boise|Tampa|Bendigo|Dundee|York|Zadar|Namur",
    "강릉|전주|화천|나주|경주|포항|제주|고흥|고성|인제|청주|원주|영주|순천|진주|진안|김해|수원|성남|일산|분당|천안|공주|부여|합천|정선|횡성|함안|구미|나주|광명|하남|파주|양평|가평|이천|용인|평택|당진|서천",
)
_iban = _code("DE####################", "GB##AAAA##############", "FR##########*##########", "NL##AAAA##########", "AT##################", "CH###############")


def _account(rng: random.Random, ko: bool) -> str:
    return _code("###-###-######", "####-##-#######", "###-######-##-###", "######-##-######")(rng, ko) if ko else _iban(rng, ko)


def _phone(rng: random.Random, ko: bool) -> str:
    return _code("1588-####", "1577-####", "02-####-####", "080-###-####")(rng, ko) if ko else _code("0800 ### ####", "+44 20 #### ####", "1-800-###-####", "(###) 555-####")(rng, ko)


_KIND_OF_GOODS = "wooden|folding|compact|large|vintage|steel|soft|striped|cordless|ceramic|portable|padded|slim|heavy|double|mini|round|woven|smart|classic"
_GOODS = "lamp|kettle|backpack|armchair|toaster|blanket|headphones|keyboard|mug|tent|bicycle|umbrella|rug|vase|clock|drill|pillow|speaker|bookshelf|scarf|jacket|frying pan|notebook|mirror|stool|suitcase|raincoat|teapot|monitor|ladder"
_KIND_OF_GOODS_KO = "원목|접이식|소형|대형|빈티지|스테인리스|극세사|줄무늬|무선|도자기|휴대용|방수|초경량|고급|2인용|미니|원형|라탄|스마트|클래식"
_GOODS_KO = "스탠드|전기포트|백팩|안락의자|토스터|담요|헤드폰|키보드|머그컵|텐트|자전거|우산|러그|꽃병|탁상시계|드릴|베개|스피커|책장|목도리|재킷|프라이팬|공책|거울|스툴|여행 가방|우비|찻주전자|모니터|사다리"
_goods = _joined(_of(_KIND_OF_GOODS, _KIND_OF_GOODS_KO), _of(_GOODS, _GOODS_KO))


def _product(rng: random.Random, ko: bool) -> str:
    name = _goods(rng, ko)
    return name if ko else rng.choice([name.capitalize(), name.title()])


_job = _joined(
    _of("Roof|Garden|Kitchen|Website|Logo|Office|Window|Floor|Network|Brochure|Heating|Stage|Catering|Fence|Bathroom|Server|Wedding|Garage|Poster|Basement", "지붕|정원|주방|홈페이지|로고|사무실|창문|마루|통신망|안내 책자|난방|무대|행사|담장|욕실|서버|예식|차고|포스터|지하실"),
    _of("repair|design|cleaning|renewal|inspection|planning|upkeep|setup|consulting|photos|painting|review", "수리|디자인|청소|교체|점검|설계|관리|설치|자문|촬영|도색|검토"),
)


_INVOICE = _thing(
    "invoice", "Invoices|Open invoices|Bills to pay|Accounts receivable|Billing", "청구서 목록|미결제 청구서|청구 내역|받을 돈|세금계산서 목록",
    "it|this|the invoice|this bill", "이거|이 청구서|이 건", _job,
    ("Invoice no.|Invoice number|Reference|Doc. no.", "청구서 번호|문서 번호|일련번호|참조 번호",
     "what do i quote when i pay for @?|[what|which] [id|code|identifier] does @ [have|carry|bear|go by]?|under [what|which] [number|code|reference] [is @ filed|can i find @|was @ registered]?|how is @ [numbered|referred to in the books]?|[tell me|give me|read me] the [identifier|reference|serial number] of @.|which [reference|number] goes with @?|what should i write as the reference?",
     "@~은 몇 번<이라>?|@ [고유 번호|관리 번호|식별 번호] [알려<줘>|뭐야|뭐예요]|@에 매겨진 번호가 <뭐야>?|@~을 어떤 번호로 [찾아|조회해|부르면 돼]?|문의할 때 [무슨|어떤] 번호를 대야 [해|하나요|돼요]?|@ 조회하려면 [무슨 번호를 대|어떤 번호를 불러]야 [해|해요|하나요]?|@~은 몇 번으로 [등록됐|기록됐|접수됐]어?",
     _code("INV-####", "RE-#####", "2025-####", "A-#####", "IN#######")),
    ("Issued|Issue date|Invoice date|Date of issue|Billed on", "발행일|작성일|청구일|발급일|작성 일자",
     "when [was @ written|was @ made out|was @ drawn up|was @ sent out|did they write @|did they bill @]?|[what|which] [date|day] was @ [written|made out|drawn up|sent out|created]?|how old is @?|on [what|which] day did they [charge us for|bill us for|write up] @?|since when has @ been [open|around]?|what date is printed on @?|[tell me|check|say] when @ [went out|was made out|was written].",
     "@~은 언제 [발행됐어|나왔어|만들어졌어|끊었어|보냈어|썼어]?|@~이 [작성된|발급된|나간|끊긴] [날|날짜|때]~이 언제<야>?|@ 며칠에 [끊은|발행한|보낸] 거[야|예요]?|@~은 언제 [청구한|나온|쓴] 거[야|예요|죠]?|언제 청구됐는지 알려<줘>|@~이 언제 [작성됐는지|나왔는지|발행됐는지] 알려<줘>",
     _day()),
    ("Due|Due date|Payable by|Payment due|Pay before", "납기일|지급 기한|결제 기한|납부 기한|마감일",
     "when [do i have to|must i|do we have to|should i|does one have to] [pay|settle|clear] @?|by when [must|should|does] @ [be paid|be settled|get paid]?|how long [do i have|have i got|can i wait] to [pay|settle] @?|what's the [deadline|last day|latest date|final day] [for|to pay|to settle] @?|[until|till] when can i pay @?|when [does|will] the payment for @ [fall due|run late|become overdue]?|how soon [must i|do i have to|should we] pay @?|when is the money [expected|wanted]?",
     "@ 언제까지 [내야 해|내면 돼|내야 하나요|입금해야 해|갚아야 돼|결제해야 하나요|송금하면 돼요]?|@ [마감|데드라인|최종 기한]~이 언제<야>?|돈을 언제까지 [보내야|부쳐야|내야] [해|하나요|돼]?|@~은 며칠까지 [지불|결제|입금|송금]해야 [해|하나요|합니까|돼]?|@~은 언제 지나면 연체[야|예요|인가요]?|@ 입금을 언제까지 해야 하는지 알려<줘>",
     _day()),
    ("Customer|Bill to|Client|Billed to|Recipient", "고객|거래처|받는 분|공급받는 자|수신",
     "who [has to pay|must pay|pays|owes the money for|is charged for|got billed for] @?|[who|whom] is @ [made out to|addressed to|meant for|for]?|who [ordered|commissioned|hired us for|asked for] @?|who's the [buyer|payer|debtor] [of|for|on] @?|in whose name is @?|which [company|firm|party] [has to pay for|receives|owes us for] @?|[tell me|say] who [has to|must] pay for @.",
     "@~은 누구[ 앞으로|한테|에게] [나온|끊은|보낸|발행한] 거[야|예요|죠]?|@ 돈은 누가 [내|내야 해|내나요|부담해|지불해]?|@~은 누구한테 [청구했|청구됐|보냈|발행했]어?|@~을 [의뢰한|주문한|맡긴] [곳|데|업체]~이 어디<야>?|@ 누가 결제해야 하는지 알려<줘>|@~을 받는 쪽이 누구<야>?|@ 구매자가 누구<야>?",
     _company),
    ("Billed by|From|Supplier|Seller|Vendor|Issued by", "발행처|공급자|판매자|공급업체|청구인",
     "who [sent|prepared|issued|made out|drew up] @?|who [wants|gets|receives|is asking for] the money for @?|who are we paying for @?|who [did|does|carried out|took care of] the work on @?|which [company|firm|business] [charges|is charging|bills|is billing] us for @?|where does @ come from?|who do i [owe|owe money to] for @?|to whom [goes|do i send] the money for @?",
     "@ 돈을 누구한테 [줘야 해|내야 해|보내야 하나요|줘]?|@~은 [누가|어디서] [보낸|청구한|발행한|끊은] 거[야|예요|죠]?|@ [작업한|납품한|일한] [데가|업체가|회사가] 어디<야>?|@ 대금은 어느 [회사|업체]~이 받[아|나요]?|@~은 어느 업체에 [갚아야|지불해야|내야] [해|하나요]?|@ 청구한 쪽이 [어딘지|누군지] 알려<줘>",
     _company),
    ("Subtotal|Net|Net amount|Before tax|Excl. VAT", "공급가액|소계|세전 금액|순액|합계(세금 제외)",
     "how much is @ [without|before|not counting|excluding|minus] [tax|vat|taxes]?|what does @ cost [before|without] [tax|vat|the tax man's share]?|what's the [price|sum|figure] of @ [before tax is added|leaving vat out|with no tax on it|tax-free]?|[tell me|say] what @ comes to [before|without] [vat|tax].|what would @ be if there were no [tax|vat]?|[net sum|tax-free sum|sum without vat] [for|of] @?",
     "@~은 [세금|부가세] [빼고|빼면|제외하고|전에|없이] <얼마야>?|@ 세금 [붙기|더하기|포함되기] 전[ 금액|에는 돈]~이 <얼마야>?|@~은 부가세 별도로 <얼마야>?|[세금|부가세] 안 [붙은|들어간|더한] @ [값|가격|금액]~이 <얼마야>?|@ 세금을 뺀 금액 알려<줘>|@ 순수 [공급 금액|작업비|대금]만 <얼마야>?",
     _money(80, 9000)),
    ("Tax|VAT|Sales tax|GST|VAT amount", "부가세|세액|부가가치세|세금|VAT",
     "how much [of @ goes|from @ goes] to the [state|taxman|tax office|government]?|what does the [state|government|taxman] [get|take] [of|from|out of] @?|how much [tax|vat] [is added to|is on|do we pay on|was put on|comes on top of] @?|what [is added|comes] on top of the net price of @?|how [high|big] is the levy on @?|what [duty|levy] is [charged|paid|due] on @?",
     "@에 나라에 낼 돈이 얼마나 [붙어|붙었어|붙나요|들어가|더해졌어]?|@ 중에 [나라에|국가에|세무서에] 내는 돈이 <얼마야>?|@ 세금만 [따로 ]얼마<야>?|@에 추가된 [세금|부가세] [알려<줘>|얼마야]|@ [세무서에|나라에] 얼마나 [나가|떼|내]?|@에 얹힌 [나라 몫|국가 몫]~이 <얼마야>?|@ 세무서에 신고할 돈이 <얼마야>?",
     _money(10, 1500)),
    ("Amount due|Total due|Balance due|To pay|Grand total", "총액|청구 금액|합계 금액|결제 금액|받을 금액",
     "how much [do i|do we|does one|must i] [have to pay|owe|need to transfer|need to send] (altogether )for @?|what [do i|do we|does one] [owe|have to pay] [in all|in the end|altogether|all in all] for @?|how much [money ]is [wanted|demanded|asked] for @( all together)?|what does @ [come to|add up to|run to|cost] [in the end|tax included|all in|altogether]?|[tell me|say] [how much|what] to [pay|transfer|send] for @.|what's the [damage|bottom line|final sum] [for|of|on] @?",
     "@ [다 해서|전부|모두|총|세금 포함해서] <얼마야>?|@ 얼마 [내야 해|내면 돼|보내야 해|입금해야 하나요|송금하면 돼요|물어야 해]?|@ 최종[적으로| 금액이| 금액은] <얼마야>?|@ 결국 얼마를 [줘야|지불해야|결제해야|부쳐야] [해|하나요|돼]?|@~으로 낼 돈이 전부 얼마인지 알려<줘>|@ 합쳐서 <얼마야>?",
     _money(100, 12000)),
    ("IBAN|Account|Bank details|Pay to account|Bank account", "입금 계좌|계좌번호|계좌|송금 계좌|납입 계좌",
     "where [do i|should i|do we|can i] [transfer|send|wire|pay] the money for @( to)?|where [does the money for @ go|must the money for @ end up]?|which bank details [belong to|go with|are for] @?|[where to|where should we] wire [it|the money] for @?|what are the bank [details|coordinates] for @?|[read|give|tell] me the [long number|number] i [pay|transfer the money] to for @.|which [bank and number|long number] do i [type in|enter] to pay @?",
     "@ 돈을 [어디로|어느 통장으로|어떤 계좌로] [보내|보내야 해|부쳐|입금해|이체해|송금하면 돼]?|@ 입금할 [곳|데|통장] [알려<줘>|어디야|어디예요]|@ 어디에다 [입금|송금|이체]하면 [돼|되나요|돼요|됩니까]?|@ [이체할|송금할|돈 보낼] 번호 [불러|알려]<줘>|@~은 몇 번 [통장|계좌]으로 [내|보내|부치]면 [돼|돼요|되나요]?|돈 부칠 데 [알려|적어]<줘>",
     _account),
)  # fmt: skip

_RECEIPT = _thing(
    "receipt", "Receipts|My receipts|Purchases|Expenses to claim|Till slips", "영수증 목록|구매 영수증|지출 증빙|경비 영수증|구매 내역",
    "it|this|the receipt|this purchase", "이거|이 영수증|이 구매", lambda rng, ko: ("영수증 " if ko else rng.choice(["Receipt ", "Slip ", "Bon "])) + _code("####", "#####", "A-###")(rng, ko),
    ("Shop|Store|Merchant|Branch|Market", "상호|매장|가맹점|상점|점포명",
     "where [did i|did we|did they|was i when i] [buy|get|pick up] [this|the things] on @?|where [is @ from|was @ printed|did @ come from|does @ come from]?|[which|what] [place|seller|retailer|supermarket|dealer] [is on @|issued @|gave me @|sold the things on @]?|who sold [me|us] the stuff on @?|where was the [money|cash] for @ spent?|where did i [shop|go shopping]?|where was this bought?",
     "@ 어디서 [샀어|산 거야|샀나요|산 거예요|구매했어|구입했나요|결제했어|긁은 거야]?|@~은 어느 [가게|마트|곳|집]에서 [받은|나온|산|준] 거[야|예요|죠]?|@~은 [어느 가게|어디] 거[야|예요|죠|니]?|[판|물건 판|계산한] [가게|곳]~이 어디<야>?|@ 어디에서 쓴 돈이야?|@~을 끊어 준 [가게|데]~이 어딘지 알려<줘>",
     _shop),
    ("Cashier|Served by|Operator|Clerk|Your server", "계산원|담당|캐셔|판매원|담당자",
     "who [rang up|rang|scanned|checked out] [the things on |]@?|who [served|looked after|attended to] [me|us|the customer] for @?|who [worked|sat|stood|was] at the [till|register|checkout|counter] for @?|[what's|what was] the name of the [woman|man|person|employee|girl] [at the till|behind the counter|who took the money] on @?|who [took|handled] the money for @?|[which|what] employee [is named on|printed|handled] @?",
     "@ 누가 [계산해 줬어|계산했어|찍어 줬어|받았어|계산해 줬나요|처리했나요|처리했어]?|@ [점원|직원|알바|종업원] 이름이 <뭐야>?|@ 계산대에 [있던|서 있던|앉아 있던] 사람이 누구<야>?|@ 돈 받은 [사람|직원]~이 누구<야>?|@~을 [끊어 준|찍어 준|처리한] [사람|직원]~이 누군지 알려<줘>|@ 응대한 직원이 누구<야>?",
     _person),
    ("Till|Register|POS|Checkout|Terminal", "계산대|POS|포스 번호|단말기|카운터",
     "at which [desk|counter|machine|lane] was @ [paid|rung up|printed|made]?|which [machine|lane|counter] [printed|produced|made out|spat out] @?|where in the shop was @ [paid|rung up]?|which [lane|counter] did [i|we] [go through|queue at|pay at]?|[number of the machine|lane number|counter number] [for|of|on] @?|what number did the [desk|lane|counter] [have|carry] on @?",
     "@ 몇 번 [기계|창구|자리|카운터]에서 [계산했어|찍혔어|나왔어|결제했나요|찍었어]?|@~을 [찍은|출력한|뽑은] 기계가 몇 번<이라>?|@~은 어느 [기계|창구]에서 [나온|찍힌|출력된] 거[야|예요]?|@ 계산한 기계 번호 알려<줘>|어느 줄에서 계산했[어|나요|지]?|@~이 출력된 기계 번호가 <뭐야>?",
     lambda rng, ko: rng.choice([f"{rng.randint(1, 40):02}", f"{rng.randint(1, 40)}번" if ko else f"No. {rng.randint(1, 40)}", f"{rng.choice('ABCK')}{rng.randint(1, 60)}"])),
    ("Paid with|Payment|Payment method|Tender|Method", "결제 수단|지불 방법|결제 방법|지불 수단|결제 구분",
     "how [did i|did we|did they|was the customer able to] [pay|settle] @?|[did i pay|did we pay|was it paid] [cash or card|by card or in cash|in cash], [for|with] @?|how was @ [paid|settled]?|cash or card [for|on] @?|by what means was @ [paid|settled]?|what did i [use|pull out|hold against the reader] to pay for @?|what kind of card was used for @?|[tell me|say] how @ was paid.",
     "@ [뭐로|무엇으로|어떻게|뭘로] [계산했어|결제했어|냈어|지불했어|계산했나요|냈나요|결제했나요]?|@ [현금이야 카드야|카드로 냈어 현금으로 냈어|현금 결제야|카드로 긁었어]?|@~은 [무슨|어떤] 카드로 [긁었어|냈어|결제했나요|그었어]?|@ 값을 뭘로 치렀[어|지|나요]?|@~을 어떤 식으로 [냈는지|결제했는지|지불했는지] 알려<줘>|@ 카드인지 현금인지 알려<줘>",
     _of("Cash|Visa|Mastercard|Debit card|Apple Pay|Google Pay|Gift card|Contactless|Maestro|Credit card|Amex|PayPal|Voucher|Visa **4471|Visa **9038|Debit **2215", "현금|신용카드|체크카드|카카오페이|네이버페이|삼성페이|상품권|교통카드|국민카드|신한카드|현대카드|제로페이|토스|계좌이체|포인트|하나카드")),
    ("Total|Sum|Total paid|Amount|To pay", "합계|총액|받을 금액|결제 금액|총 금액",
     "how much did [i|we|they|the customer] [spend|pay|part with|leave there|shell out] [in all |altogether |]for @?|what did @ [cost|come to|add up to|set me back]( [altogether|in all])?|how [expensive|dear|pricey] was @?|what was [everything|the whole lot|all of it] on @ worth?|how much was @( all together)?|what was the bill for @?|how much did everything cost?|[tell me|say] how much [was spent|we spent] on @.",
     "@ [다 해서|전부|모두|총|도합] <얼마야>?|@ 얼마 [썼어|나왔어|썼나요|나왔나요|들었어|나갔어]?|@ 전부 [합쳐서|더해서] <얼마야>?|총 얼마를 [쓴|낸] 거[야|예요|지]?|@ 얼마어치 [샀어|산 거야|샀나요]?|@ 계산한 돈이 전부 얼마인지 알려<줘>|@ 돈이 얼마나 [들었|나갔]어?",
     _money(4, 300)),
    ("Change|Change due|Cash back|Returned|Change given", "거스름돈|잔돈|거스름|반환 금액|거스름액",
     "how much [did i|did we|did the customer] get back [for|on|from] @?|what [did they|did she|did he] [give|hand] [me|us] back on @?|how much came back [on|from] @?|how many coins did i get back on @?|how much (money )was [returned|handed back|given back] on @?|what was [left over|handed back] (from the cash )on @?|how much do i get back?",
     "@ 얼마 [돌려받았어|거슬러 줬어|거슬러 받았어|돌려줬어|거슬러 받나요|남겨 받았어]?|@에서 [돌려준|돌려받은|거슬러 준] [돈|금액]~이 <얼마야>?|돈을 얼마나 [돌려받았|거슬러 받았]어?|@ 얼마를 [돌려|거슬러] [주|받]는지 알려<줘>|@ 내고 [남아서|남은 거] 받은 돈이 <얼마야>?|@ 도로 받은 돈 <얼마야>?",
     _money(0.4, 40)),
    ("Cash given|Tendered|Cash received|Received|Given", "받은 돈|받은 금액|현금 받음|낸 돈|투입 금액",
     "how much did [i|we|the customer] [hand over|put down|hand them|put on the counter] for @?|what [note|sum] did i [hand over|put on the counter|start with] for @?|how much (cash )did they [take from me|get from me|get handed] (at first )for @?|how much cash [was handed over|went in|changed hands at first] for @?|how big was the note [i|we] paid @ with?|what did i hand the cashier for @?",
     "@ 얼마짜리를 [냈어|내밀었어|줬어|건넸어|냈나요]?|@ [손님이|내가] 얼마를 [건넸|내밀었|내놓았|줬]어?|@ [지폐를|현금을] 얼마 [줬어|건넸어|내밀었어|건넸나요]?|처음에 얼마를 [냈|건넸|줬]어?|@에서 [점원이|가게가|직원이] 처음 [받은|건네받은] [현금|돈]~이 <얼마야>?|@ 계산할 때 건넨 돈 [얼마야|알려<줘>]",
     _money(10, 400)),
    ("Time|Printed at|Time of sale|Sold at|Hour", "시각|거래 시각|결제 시각|판매 시간|출력 시각",
     "(at )what [time|hour] [was @ paid|did i buy the things on @|was @ printed|was @ made|did we check out on @]?|what o'clock was it [on|for] @?|[how late|how early|how late in the day] was it [when @ was printed|when i paid @]?|[what time|when exactly|at what minute] did [i|we] [pay|get] @?|[was @ in the morning|was @ in the evening], what does the clock say?|at what hour was i there?",
     "@ 몇 시에 [샀어|결제했어|계산했어|찍혔어|나왔어|긁었어|샀나요]?|@ 몇 시 몇 분에 [계산|결제|구매|출력]된 거[야|예요|죠]?|@ [아침이야 저녁이야|몇 시쯤이야|몇 시였어]?|@~이 [찍힌|계산된|나온] 게 몇 시<야>?|@ 몇 시에 샀는지 알려<줘>|그때가 몇 시[야|였어|였지]?",
     _clock),
    ("Tip|Gratuity|Service|Service charge", "봉사료|팁|서비스 요금|서비스료",
     "how much [was left for|did we leave for|went to] the [staff|waiter|waitress|server] [on|with|from] @?|what did the [waiter|waitress|staff] [get|earn] on top of @?|how [generous|kind] [was i|were we] to the staff on @?|how much extra [did we leave|was given|did i give|went to the staff] on @?|what was [left|given] [on the table|for good service|on top for the staff] with @?|how much did i [leave|give] the waiter?",
     "@에서 [종업원한테|직원에게|웨이터한테] 얼마 [줬어|더 줬어|얹어 줬어|줬나요|남겼어]?|@에 [직원 몫|서비스 값]으로 얼마를 [더 냈|줬|얹었]어?|@ 고맙다고 더 [준|낸] 돈이 <얼마야>?|@ [종업원|직원|서빙] 몫이 <얼마야>?|웨이터한테 얼마 [줬|남겼]어?|@ 종업원에게 따로 준 돈 알려<줘>",
     _money(1, 25)),
)  # fmt: skip

_ORDER = _thing(
    "form", "My orders|Orders|Order history|Recent orders|Parcels", "주문 내역|주문 목록|배송 조회|내 주문|구매 목록",
    "it|this|the order|my order|the parcel", "이거|이 주문|주문한 거|물건", _product,
    ("Order number|Order no.|Order ID|Order reference", "주문 번호|주문번호|오더 번호|주문 ID",
     "what do i [quote|say|give] [when i call|if i call|to customer service] about @?|under [what|which] [id|number|reference] did i [buy|get] @?|[what|which] (long )[id|number|reference] did the shop give @?|which [reference|id] [is @ saved under|does @ run under|belongs to @]?|how can [support|the shop] identify @?|[read|tell|give] me the shop's reference for @.",
     "@ 문의할 때 [무슨|어떤] 번호를 [대|말해|불러]야 [해|하나요|돼]?|@~을 [산|구매한|시킨] 번호가 <뭐야>?|@~은 몇 번으로 [접수됐|등록됐|들어갔]어?|@ 구매 [번호|ID] 알려<줘>|고객센터에 [무슨|어떤] 번호를 [불러|말해] [줘야|주면] [돼|돼요]?|@ 접수 번호가 <뭐야>?",
     _code("###-#######", "#########", "A######", "2025####-####", "W##-######")),
    ("Placed on|Ordered|Order date|Ordered on|Purchased", "주문일|주문 날짜|주문 일시|구매일|결제일",
     "when did [i|we|they] [buy|purchase|get|pay for|request|send off for] @?|[how long ago|what day|on which day] did [i|we] [buy|purchase] @?|when was @ [bought|purchased|requested|put through]?|since when have i been waiting for @?|when did i click buy on @?|on [what|which] [day|date] was @ [bought|purchased|requested]?",
     "@ 언제 [샀어|시켰어|시킨 거야|구매했어|샀나요|시켰나요|질렀어]?|@~은 며칠에 [시킨|산|구입한|결제한] 거[야|예요|지]?|@~을 [시킨|산|결제한|구입한] [날|날짜]~이 언제<야>?|@ 언제 결제했[어|나요|지]?|@ 언제부터 기다리고 있[어|는 거야]?|@ 언제 샀는지 알려<줘>",
     _day()),
    ("Delivery date|Arrives|Estimated delivery|Expected|Arriving", "배송 예정일|도착 예정일|도착일|수령 예정일|배달 예정",
     "when [will @ come|will @ be here|do i get @|will i have @|does @ get here|is @ coming|can i expect @]?|how long until @ [comes|is here|gets here]?|on [what|which] [day|date] [will @ come|should i be home for @|does the courier bring @]?|when should i be home for @?|when will @ be at my door?|when do they bring @?|[tell me|say] when @ [comes|will be here|gets here].",
     "@ 언제 [와|도착해|오나요|받아|받을 수 있어|도착하나요|온대|받아 볼 수 있어요]?|@ 며칠에 [와|도착해|오나요|받을 수 있어]?|@ 언제쯤 [올까|받을까|배달돼|집에 와]?|@~은 언제까지 [기다려야 해|기다리면 돼|온다고 해]?|@~이 집에 오는 날이 언제<야>?|@ 언제 도착하는지 알려<줘>",
     _day()),
    ("Courier|Carrier|Shipped by|Shipped with|Delivery service", "택배사|배송사|운송사|배송 업체|배송 회사",
     "who [brings|is bringing|delivers|will deliver|transports|drops off|has] @?|[what|which] [company|firm|parcel service] [brings|delivers|has|transports|is handling] @?|with whom [is @ sent|does @ travel|was @ sent]?|who do i call if @ doesn't [come|turn up]?|whose van will bring @?|who is @ on its way with?",
     "@ 어디서 [배달해|가져다줘|배송해|갖다줘|배송하나요]?|@ 어느 [택배|회사|업체]로 [와|오나요|보냈어|온대]?|@ 누가 [가져와|배달해|갖다줘|가져다주나요]?|@~은 무슨 택배로 [와|와요|오나요|보냈대]?|@~을 [나르는|배달하는|옮기는] [데|업체|회사]~이 어디<야>?|@ 어느 택배인지 알려<줘>",
     _of("DHL|UPS|FedEx|GLS|Hermes|DPD|Royal Mail|PostNL|USPS|Evri|TNT|La Poste|Posti|Correos|An Post", "CJ대한통운|한진택배|롯데택배|우체국택배|로젠택배|경동택배|대신택배|쿠팡로켓|일양로지스|CU편의점택배|합동택배|건영택배")),
    ("Tracking code|Tracking number|Tracking ID|Parcel no.|Consignment no.", "운송장 번호|송장 번호|운송장|배송 추적 번호|송장번호",
     "with [what|which] [number|code] can i [follow|trace|locate|find] @( on its way)?|how do i [follow|trace|locate] @( online)?|what do i [type in|enter] to see where @ is?|[what|which] code [follows|traces|locates] @( on the courier's site)?|which number is on the label of @?|[give|read|tell] me the number to [follow|trace|locate] @.",
     "@ 위치를 [조회하려면|확인하려면|보려면] [무슨|어떤] 번호를 [넣어|입력해|쳐]?|@~이 어디쯤인지 [뭐로|무슨 번호로|어떤 번호로] [조회해|확인해|찾아]?|@ 택배 [조회|추적]하는 번호 [알려<줘>|뭐야]|@ 추적하려면 [무슨 번호가 필요해|뭘 입력해]?|택배 번호가 <뭐야>?|@ 상자에 붙은 번호 [알려<줘>|뭐예요]",
     _code("JD##########", "1Z*******##", "############", "RR#########DE", "###-####-####")),
    ("Delivery address|Ship to|Shipping address|Deliver to", "배송지|받는 곳|배송 주소|수령지|배달 주소",
     "where [does @ go|will @ be brought|is @ going|will they bring @|do they drop off @|is @ headed|is @ being sent]?|to [which|what] [house|street|place|door] [does @ go|will @ be brought|is @ sent]?|where should i wait for @?|at which [house|door] do they drop off @?|which [street|house] is @ going to?|where will @ end up?",
     "@ 어디로 [와|가|보냈어|오나요|보내져|배송돼|배달돼]?|@~을 [어느 집으로|어디로] [보냈|시켰|주문했]어?|@ 어디에서 [받아|받나요|받을 수 있어]?|@ 어느 [집|건물]으로 [가|와|보내져]?|@ 도착하는 [곳|집|장소]~이 어디<야>?|@ 어디로 시켰는지 알려<줘>",
     _street),
    ("Status|Order status|State|Progress", "상태|진행 상태|주문 상태|진행 상황|처리 상태",
     "how far [along is|has got|is] @?|what's happening with @?|[has @ been|was @|is @] [sent|shipped|delivered|packed]( [yet|already])?|is @ [on its way|underway|here|in the post]?|[where are we|how are things] with @?|what has become of @?|how is @ [coming along|doing]?|what stage is @ at?",
     "@ 어디까지 [됐어|진행됐어|왔어|갔어|처리됐나요]?|@ [보냈어|출발했어|발송됐어|배달됐어|벌써 왔어|나갔어]?|@ 지금 어떻게 [되고 있어|됐어|되어 가|됐나요]?|@~은 [어떤|무슨] 단계[야|예요|인가요]?|@~이 [취소됐어|포장됐어|오는 중이야]?|@ 어떻게 되어 가는지 알려<줘>",
     _of("Shipped|In transit|Delivered|Packed|Cancelled|Being prepared|Out for delivery|Returned|Awaiting payment|On hold|Confirmed|At the depot|Picked up|Refunded|Delayed|Backordered", "배송 중|배송 완료|상품 준비 중|결제 완료|주문 취소|출고 완료|집하 완료|간선 상차|배달 출발|반품 접수|입금 대기|환불 완료|교환 중|구매 확정|보류|배송 지연")),
    ("Quantity|Qty|Pieces|Units|Count", "수량|개수|주문 수량|구매 수량",
     "how many of @ did [i|we] [buy|get|ask for|request]?|how many did [i|we] [buy|get|ask for|request] of @?|how many [pieces |units |]of @ [are coming|did i buy|are in the box|will i get]?|[how many times|in what number] did i buy @?|how many are [there of @|in the parcel of @]?|did i buy [just one|several|more than one] of @, how many?|how many did i [take|click on]?",
     "@ 몇 개 [샀어|시켰어|주문했어|와|담았어|시켰나요|오나요]?|@~을 [몇 개나|얼마나 많이|몇 개씩] [시켰|샀|구매했]어?|몇 개나 [오는|산|시킨] 거[야|예요]?|@~은 [하나야 여러 개야|한 개만 샀어]?|@ 몇 개인지 알려<줘>|@ 총 몇 [개|점|상자]<이라>?",
     _number(1, 24, "| pcs|x| pieces", "개|개|점|")),
)  # fmt: skip

_PRODUCT = _thing(
    "table", "Products|Search results|New arrivals|Best sellers|Catalogue", "상품 목록|검색 결과|신상품|인기 상품|카탈로그",
    "it|this|the product|this item", "이거|이 상품|이 제품", _product,
    ("Price|Our price|Retail price|Now", "가격|판매가|정가|현재가|단가",
     "how [much|expensive|dear|pricey] is @?|what does @ [cost|sell for|go for|set me back|retail at]?|what do [they|you] [want|charge|ask] for @?|how much [do i pay|must i pay|would i have to pay|money do i need] for @?|is @ [cheap|affordable|dear], [what does it cost|how much is it]?|what [must|would] i [lay out|fork out|spend] [on|for] @?|can i afford @, [how much is it|what is it]?",
     "@ 얼마[야|예요|인가요|에 팔아|에 살 수 있어|면 사|나 해|짜리야]?|@ [값|값어치]~이 [얼마나 나가|얼마나 해|어떻게 돼|얼마예요]?|@~은 [얼마를 주면|얼마 내면] [살 수 있어|사나요]?|@ [비싸|싸|저렴해], 얼마[야|예요]?|@ 사려면 얼마 [들어|필요해|있어야 해|줘야 해]?|@ 얼마인지 알려<줘>|@ 살 돈이 얼마나 [필요해|들까]?",
     _money(4, 900)),
    ("Stock|In stock|Availability|Units left|Available", "재고|재고 수량|남은 수량|보유 수량",
     "how many of @ [are left|do they still have|remain|are there|can i still get|do you have]?|are there [any|enough] of @ left, how many?|is @ [sold out|still available|gone|still to be had]?|can i still [get|buy|order] @?|how many more of @ can be sold?|how quickly must i be to get @, how many remain?|how many are [left|on the shelf]?",
     "@ 몇 개[나 남았|가 남았|나 있|나 더 있]어?|@ 아직 [있어|살 수 있어|팔아|남았어]?|@ [다 팔렸어|품절이야|매진됐어|동났어]?|@ 몇 개까지 [살 수 있어|더 팔 수 있어|살 수 있나요]?|@ 창고에 몇 개 [있어|남았어|있나요]?|@ 남은 게 몇 개인지 알려<줘>|@ 얼마나 남았[어|나요|지]?",
     _number(0, 480, "| left| pcs| units", "개|개 남음||점")),
    ("Brand|Manufacturer|Maker|Made by", "브랜드|제조사|제조업체|메이커",
     "who [makes|made|produces|builds|manufactures] @?|[what|which] [company|firm|label] [makes|made|is behind|produces|stands behind] @?|from [what|which] [company|firm|label] is @?|who is @ [from|by]?|whose [product|logo|name] is on @?|what make is @?|[tell me|say] who [makes|produces] @.",
     "@ 어디 [거야|제품이야|거예요|건가요|회사 거야]?|@~은 누가 [만들었어|만든 거야|만들었나요]?|@~은 어느 [회사|업체]에서 [만들었어|나온 거야|만든 건가요|나와]?|@~을 만든 [데|회사|업체]~이 어디<야>?|@ [무슨|어떤] [회사|상표] [거야|제품이야|건가요]?|@ 어디서 만들었는지 알려<줘>",
     lambda rng, ko: rng.choice(_FIRM_KO) + rng.choice(["", "전자", "리빙", "산업", "홈"]) if ko else rng.choice(_FIRM) + rng.choice(["", "", " Home", " & Co.", "tec", " Living"])),
    ("Rating|Stars|Score|Customer rating|Average rating", "평점|별점|평가 점수|고객 평점",
     "how [good|well liked|popular|highly thought of] is @?|what do [people|buyers|customers] [think|make] of @?|how do [people|buyers|customers] [like|judge|grade] @?|is @ any good?|how many points [does @ get|did @ get|do people give @] out of five?|how happy are [people|buyers] with @?|how satisfied are those who bought @?",
     "@ [좋아|괜찮아|쓸 만해|인기 많아|괜찮나요]?|@ 사람들이 몇 점 [줬어|줬나요|매겼어]?|@~은 [몇 점이야|몇 점짜리야|몇 점 받았어|점수가 어때]?|@ [평가|평판|평]~이 [어때|좋아|어떤가요]?|@ 산 사람들이 [만족해|좋대|뭐래]?|@ 몇 점인지 알려<줘>|@ 5점 만점에 몇 점[이야|이에요|인가요]?",
     lambda rng, ko: f"{rng.uniform(1.5, 5):.1f}" + rng.choice(["", " / 5", "/5", "점" if ko else " stars", " ★"])),
    ("Reviews|Ratings|Customer reviews|No. of reviews", "리뷰|후기|상품평|리뷰 수|구매 후기",
     "how many [people|buyers|customers] [wrote about|commented on|gave an opinion on|had something to say about] @?|how many [opinions|comments|judgements] are there (in all )[about|on] @?|how often was @ [commented on|judged|written about]?|[how much|how many voices of] feedback has @( got)?|how many [voices|people] stand behind the score of @?|how many left feedback on @?",
     "@에 몇 명이 [의견을 남겼어|글을 남겼어|평을 썼어|남겼나요]?|@ 사람들이 몇 개나 [써 줬어|남겼어|올렸어]?|@에 [의견|댓글|감상]~이 몇 [개|건]<이라>?|@ 써 본 사람 글이 몇 개[야|나 있어|예요]?|@에 [피드백|사용기]~이 얼마나 [달렸어|많아|있어]?|@ 몇 사람이 평했는지 알려<줘>",
     lambda rng, ko: rng.choice([f"{rng.randint(3, 4800):,}", f"({rng.randint(3, 4800):,})", f"{rng.randint(3, 4800):,}{'건' if ko else ''}"])),
    ("Colour|Color|Finish|Shade", "색상|컬러|색|색깔",
     "what does @ look like, [is it dark or bright|black or white|light or dark]?|is @ [black|white|red|dark|blue|green] or what?|how is @ [painted|dyed|tinted|coated|varnished]?|in [what|which] [tone|hue|tint] [is @|does @ come|is @ sold]?|[what|which] [tone|hue|tint|paint] does @ have?|is @ a [dark|bright] one, what [tone|hue]?",
     "@ [까매 하얘|검은색이야 흰색이야|밝아 어두워|무슨 빛이야|무슨 빛깔이야]?|@~은 [무슨|어떤] [빛깔|톤]<이라>?|@~은 [어떻게|무엇으로] [칠해졌어|물들였어|칠했나요]?|@ [빨개|노래|파래|까매] 아니면 뭐야?|@ 빛깔이 어때?|@ 무슨 톤인지 알려<줘>",
     _of("Black|White|Navy|Olive|Sand|Cherry red|Slate grey|Ivory|Mint|Walnut|Silver|Rose gold|Anthracite|Sky blue|Mustard|Lilac|Teal|Burgundy|Coral|Forest green", "블랙|화이트|네이비|올리브|베이지|체리레드|차콜|아이보리|민트|월넛|실버|로즈골드|진회색|하늘색|머스터드|라일락|청록|버건디|코랄|카키")),
    ("Warranty|Guarantee|Guaranteed for|Warranty period", "보증 기간|보증|무상 수리|품질 보증|A/S 기간",
     "how long [is @ covered|will they fix @ for free|do they repair @ for nothing|am i safe with @|can i bring @ back if it breaks]?|what if @ breaks, how long [is it covered|do they stand by it]?|for how [long|many years] [does the maker answer for @|do they vouch for @|can i claim repairs of @]?|until when is @ [repaired|fixed|replaced] for free?|how many years do i get @ [fixed|mended] for free?",
     "@ [고장 나면|망가지면|깨지면] 언제까지 [고쳐 줘|공짜로 고쳐|바꿔 줘|고쳐 주나요]?|@ 공짜로 [고쳐 주는|수리해 주는] [기간|동안]~이 얼마나 [돼|되나요|되지|됩니까|되는지]?|@ 몇 년 동안 [공짜로 고쳐 줘|책임져 줘|고칠 수 있어]?|@ 얼마 동안 [A/S가 돼|고칠 수 있어|책임지나요]?|@ A/S [언제까지|얼마나] [돼|되나요|받을 수 있어]?|@ 얼마나 오래 책임져 주는지 알려<줘>",
     lambda rng, ko: rng.choice([f"{rng.randint(2, 10)}{'년' if ko else ' years'}", f"{rng.choice([6, 12, 18, 24, 30, 36, 48, 60])}{'개월' if ko else ' months'}", f"{rng.randint(30, 360)}{'일' if ko else ' days'}"])),
    ("Weight|Net weight|Shipping weight|Mass", "무게|중량|제품 무게|순중량",
     "how [heavy|light] is @?|how much does @ weigh?|is @ [heavy|light|easy to carry], how many kilos?|how many [kilos|grams|pounds|kg] [is @|has @|does @ have]?|what does @ weigh?|what do the scales [say|show] [for|with] @?|can i [carry|lift] @, how heavy is it?|[tell me|say] how heavy @ is.",
     "@ [무거워|가벼워|무겁나요|들 만해]?|@ 얼마나 [무거워|나가|무겁나요|가벼워|무거운지 알려 줘]?|@ 몇 [킬로|그램|kg|킬로그램][이야|이나 나가|예요|나 돼]?|@ 들고 다니기에 [무거워|괜찮아]?|@ 저울에 달면 몇 [킬로|그램]<이라>?|@ 몇 킬로나 나가는지 알려<줘>",
     lambda rng, ko: rng.choice([f"{rng.uniform(0.2, 38):.1f} kg", f"{rng.randint(80, 990)} g", f"{rng.uniform(0.2, 38):.2f}kg", f"{rng.randint(80, 990)}g" if ko else f"{rng.uniform(0.5, 60):.1f} lb"])),
)  # fmt: skip

_PLAN = _thing(
    "table", "Plans|Subscriptions|My subscriptions|Pricing|Memberships", "요금제|구독 목록|내 구독|멤버십|이용권",
    "it|this|the plan|this subscription", "이거|이 요금제|이 구독", _joined(_of("Cloud|Music|Gym|News|Video|Backup|Recipe|Chess|Photo|Podcast|Language|Garden|Mail|Map|Weather", "클라우드|음악|헬스장|뉴스|동영상|백업|요리|바둑|사진|팟캐스트|어학|독서|메일|지도|웹툰"), _of("Basic|Plus|Team|Family|Pro|Student|Solo|Max|Starter|Premium|Duo|Lite", "베이직|플러스|팀|가족|프로|학생|1인|맥스|스타터|프리미엄|듀오|라이트")),
    ("Price|Monthly fee|Fee|Per month|Cost", "월 요금|요금|가격|이용료|구독료",
     "how much is @?|what does @ [cost|set me back|run to]?|how [expensive|dear|pricey|cheap] is @?|what do [i|we] pay for @?|how much [goes|leaves my account|is taken|do i spend] [each time |]for @?|what would @ cost me?|what do they charge for @?|how much [money|cash] does @ eat up?",
     "@ 얼마[야|예요|인가요|나 해|씩 나가|씩 내]?|@ [쓰려면|이용하려면|보려면] 얼마 [내|내야 해|들어|드나요]?|@에 [돈|비용]~이 얼마나 [들어|나가|드나요]?|@ [비싸|저렴해|싸], 얼마야?|@ 달마다 얼마[ 내|씩 빠져나가|를 내나요]?|@ 얼마인지 알려<줘>",
     lambda rng, ko: _amount(rng, ko, 2, 90) + rng.choice(["", "/월" if ko else "/mo"])),
    ("Renews on|Next payment|Next billing date|Renewal", "다음 결제일|갱신일|자동 갱신일|다음 청구일|결제 예정일",
     "when [will i be|am i|do i get] charged [again|next] for @?|when does @ [roll over|continue|go on|extend itself|start anew]?|when [do i pay|is the money taken|will they debit me|must i pay] for @ [again|next time]?|until when is @ [paid|paid up|already paid for]?|how long does @ run before it [extends|starts over]?|by when should i [stop|quit] @ to avoid another charge?",
     "@ [다음에|다음번엔|또] 언제 [돈 나가|빠져나가|내|결제돼|청구돼|돈 내야 해]?|@ 언제 [연장돼|다시 시작돼|이어져|자동으로 연장돼]?|@ 돈이 언제 [또 나가|빠져나가|인출돼|나가나요]?|@ 언제까지 [돈 낸 거야|쓸 수 있어|낸 거예요]?|@ 며칠에 [돈이 나가|자동으로 연장돼|연장되나요]?|@ 언제 또 내는지 알려<줘>",
     _day()),
    ("Seats|Users|Members|Profiles|Accounts", "사용자 수|이용 인원|계정 수|프로필|좌석 수",
     "how many [people|persons|friends|of us] can [use|share|join|log in to|be on] @?|for how many [people|persons|of us] is @?|can my [family|team|friends] [use|share] @ too, how many?|how [big a team|large a family] does @ [allow|serve|fit]?|how many [people|colleagues] may i [invite to|add to|let into] @?|with how many others can i share @?",
     "@ 몇 명[이 쓸 수 있어|까지 돼|이서 쓸 수 있나요|이 같이 써|까지 쓸 수 있어]?|@ 몇 사람[이 쓸 수 있어|까지 가능해|까지 되나요]?|@ 가족이랑 [같이 쓸 수 있어|나눠 써도 돼], 몇 명이나?|@에 몇 명 [초대할|넣을|추가할] 수 있[어|나요|지]?|@~은 몇 명[용이야|짜리야|까지예요]?|@ 몇 명이 쓰는지 알려<줘>",
     _number(1, 60, "| people| users|", "명|명까지|인|")),
    ("Storage|Space|Cloud storage|Disk space", "저장 용량|저장 공간|용량|클라우드 용량",
     "how much [room|data|memory] [do i get|is there|do they give me|comes] with @?|how many gigabytes [are in|come with|do i get with|are part of] @?|how many [gigabytes|gigs|GB] does @ [offer|give|include|let me fill]?|how much can i [save|upload|keep|put] [with|in|on] @?|how many [photos|files] fit, how [big|large|roomy] is @?|how much data can @ [hold|take|keep]?",
     "@ 몇 기가[야|까지 돼|나 줘|예요|까지 올릴 수 있어|까지 쓸 수 있나요]?|@ 얼마나 많이 [올릴|넣을|보관할|담을] 수 있어?|@ [파일|사진]~을 얼마나 [넣을|올릴|담을] 수 있[어|나요]?|@ 몇 GB<이라>?|@ 데이터를 얼마나 [담아|보관해|줘|담을 수 있나요]?|@ 몇 기가까지인지 알려<줘>",
     lambda rng, ko: rng.choice([f"{rng.choice([5, 10, 15, 25, 50, 75, 100, 150, 200, 250, 500, 750])} GB", f"{rng.randint(1, 20)} TB", f"{rng.choice([5, 20, 30, 60, 80, 120, 300, 400, 600])}GB"])),
    ("Trial|Free trial|Trial period|Try free for", "무료 체험|체험 기간|무료 기간|시험 사용",
     "how long can i [try|test|use] @ [for free|without paying|for nothing|at no cost]?|can i [try|test] @ first, [how long|for how many days]?|how many days is @ [free|at no cost] at first?|after how long do i have to start paying for @?|how long does @ cost nothing?|how long may one [have a go at|sample|test] @?|how long is it free at first?",
     "@ 얼마나 [공짜로 써|공짜로 쓸 수 있어|돈 안 내고 써|써 볼 수 있어]?|@ 며칠 동안 [공짜야|공짜로 써|돈 안 내도 돼|써 볼 수 있나요]?|@ 처음에 [공짜로|돈 안 내고] 얼마나 [쓸 수 있어|볼 수 있어|쓰나요]?|@ 언제부터 돈 내야 [해|하나요], 며칠 뒤야?|@ 먼저 써 볼 수 있[어|나요], 며칠이나?|@ 며칠이나 공짜인지 알려<줘>",
     lambda rng, ko: rng.choice([f"{rng.randint(3, 90)}{'일' if ko else ' days'}", f"{rng.randint(2, 12)}{'주' if ko else ' weeks'}", f"{rng.randint(1, 6)}{'개월' if ko else ' mo.'}"])),
    ("Notice period|Cancellation|Cancel with|Notice", "해지 통보 기간|해지 조건|해지 기한|해지 예고",
     "how [far ahead|long before|early|long in advance] must i [quit|end|leave|stop] @?|how do i get out of @, how long before the end?|how soon can i [quit|get rid of|get out of|leave] @?|how many days ahead do i have to say that i [quit|want out of|leave] @?|how quickly can @ be [ended|stopped|terminated]?|if i [quit|want out of|want to leave] @, how long does it take?",
     "@ 그만두려면 [얼마나 전에|며칠 전에|언제] 말해야 [해|하나요|돼]?|@ [끊으려면|그만 쓰려면|탈퇴하려면] [며칠 전에|얼마 전에] [알려야 해|말해야 해|신청해야 해]?|@ [언제든|바로] [끊을|그만둘|나갈] 수 있어?|@ [끊는|그만두는] 데 얼마나 걸[려|리나요|려요]?|@ 얼마나 미리 [알려야|말해야|신청해야] 끊을 수 [있어|있나요]?|@ 며칠 전에 말해야 끊기는지 알려<줘>",
     lambda rng, ko: rng.choice([f"{rng.randint(2, 60)}{'일 전' if ko else ' days'}", f"{rng.randint(2, 12)}{'주 전' if ko else ' weeks'}", f"{rng.randint(2, 6)}{'개월 전' if ko else ' months'}"])),
    ("Devices|Screens|Simultaneous devices|Streams", "기기 수|동시 접속|동시 시청|연결 기기",
     "on how many [phones|tablets|gadgets|machines|tvs] can i [have|run|watch|install] @?|how many [phones and tablets|gadgets|machines|phones] [does @ cover|can be linked to @|are allowed with @|may run @]?|can i run @ on my [phone and laptop|tv and tablet] at once, how many?|how many [gadgets|phones] at the same time with @?|how often may i install @?",
     "@ 폰 몇 대[에 깔 수 있어|까지 돼|에서 볼 수 있어|에서 되나요]?|@ 몇 대[까지 돼|에서 쓸 수 있어|까지 한꺼번에 돼|로 볼 수 있나요]?|@ [티비랑 폰에서|노트북이랑 태블릿에서] 한꺼번에 돼, 몇 대까지?|@ 한꺼번에 몇 [대|군데]에서 [볼|쓸|틀] 수 있[어|나요]?|@~을 몇 대에 [설치할|깔] 수 있[어|지|나요]?|@ 몇 대까지 되는지 알려<줘>",
     _number(1, 30, "| devices|x|", "대|대까지||대 동시")),
)  # fmt: skip

_BANK_ACCOUNT = _thing(
    "table", "Accounts|My accounts|Account overview|Finances", "내 계좌|계좌 목록|보유 계좌|통장 목록",
    "it|this|the account|this account", "이거|이 계좌|이 통장", _joined(_of("Holiday|Joint|Business|Emergency|Kids'|House|Everyday|Wedding|Car|Tax|Pension|Student|Family|Club|Rent", "여행|공동|사업|비상금|자녀|주택|생활비|결혼|자동차|세금|연금|학생|가족|동호회|월세"), _of("savings|fund|account|money|deposit|current|pot|reserve", "적금|통장|예금|저축|모임통장|자금|계좌")),
    ("Balance|Available|Current balance|Funds", "잔액|현재 잔액|출금 가능액|예금 잔액",
     "how much (money )[is|is left|is there|do i have|have i got|remains] [in|on] @?|how [full|rich|much in the black] is @?|how much can i [take out of|withdraw from|spend from] @?|what's [left|in there|lying] [in|on] @?|how much [cash|money] [sits|lies|rests] [in|on] @?|how much have [i|we] saved [in|on] @?|how broke am i, what's on @?",
     "@에 [돈이 ]얼마 [있어|남았어|들었어|들어 있어|있나요|남아 있나요]?|@에 돈이 얼마나 [있어|남았어|모였어|쌓였어|있나요]?|@에서 얼마까지 [뽑을|쓸|찾을|꺼낼] 수 있어?|@에 [모은|남은|들어 있는] 돈이 <얼마야>?|@에 얼마 모았[어|나요|지]?|@에 얼마 남았는지 알려<줘>",
     _money(20, 60000)),
    ("IBAN|Account number|Account no.|Number", "계좌번호|계좌 번호|통장 번호",
     "where do people [send|transfer|wire] money [to reach|for] @?|what do i [give|tell] [people|my boss|the tenant] so they can pay into @?|what digits does @ have?|under what digits [does @ run|is @ kept|is @ filed]?|what do i [enter|type] to [send|wire] money to @?|[read|give|tell] me the [long code|digits|string] of @.",
     "@으로 [입금받으려면|돈 받으려면] 뭘 [불러 줘|알려 줘야 해|말해 줘야 하나요]?|@으로 돈 [보내려면|부치려면] [몇 번으로 보내|뭘 입력해|뭘 쳐야 해]?|@ 몇 번<이라>?|@ 숫자 [불러|읽어|적어]<줘>|@~은 어떤 숫자로 [되어 있어|되어 있나요|등록돼 있어]?|@에 입금할 숫자 [알려|적어]<줘>",
     _account),
    ("Holder|Account holder|Owner|In the name of", "예금주|명의|명의자|계좌주|소유자",
     "who [owns|has|runs|opened] @?|whose (money )is [@|in @]?|to whom does @ belong?|whose name is @ [under|on]?|whose is @?|who may [draw|spend] from @?|which person is @ registered to?|[tell me|say] whose @ is.",
     "@ 누구 [거야|거예요|건가요|이름으로 돼 있어|것이야]?|@ [주인|임자]~이 누구<야>?|@~은 누가 [만든|개설한|가진] 거[야|예요]?|@~은 누구 앞으로 [되어 있|돼 있|등록돼 있]어?|@~은 누구 돈[이야|이에요|인가요]?|@ 누구 것인지 알려<줘>",
     _person),
    ("Interest rate|Interest|APY|Rate|p.a.", "금리|이자율|이율|연이율|적용 금리",
     "how much [does @ yield|does @ pay|does @ earn|do i earn on @|grows on @] a year?|what percentage [do i get on|does the bank pay on|is paid on] @?|by how many percent does @ grow?|how [well|fast] does the money in @ grow?|what return [does @ bring|do i get on @|does @ give]?|what do i [earn|get] from leaving money in @?|how many percent does @ [give|pay|bring]?",
     "@ 1년에 몇 [퍼센트|프로] [붙어|줘|불어나|받아|주나요]?|@ 몇 [퍼센트|프로][야|짜리야|예요|나 줘|인가요]?|@에 돈 넣어 두면 몇 [프로|퍼센트] [받아|불어나|늘어나]?|@ 은행이 몇 [프로|퍼센트]~을 [줘|쳐줘|주나요]?|@ [돈이|원금이] 얼마나 [불어나|늘어나|붙나요]?|@ 몇 퍼센트 주는지 알려<줘>",
     lambda rng, ko: f"{rng.uniform(0.01, 7):.2f}" + rng.choice(["%", " %", "% p.a." if not ko else "% (연)"])),
    ("Bank|Institution|Held at|Bank name", "은행|금융 기관|개설 은행|은행명",
     "where [is @ kept|is @ held|do i have @|did i open @|is the money of @]?|who [keeps|manages|looks after|guards] the money [in|of] @?|with whom [is @|do i have @]?|[which|what] (financial )[house|company|firm] [keeps|runs|manages] @?|[who|which company] do i call [about|if something is wrong with] @?|at which [house|company] is @?",
     "@ 어디[ 거야| 거예요| 건가요| 통장이야|에 있어|에서 만들었어]?|@~은 어디에 [맡긴|넣어 둔|든] 거[야|예요]?|@ 어디에서 [만든|개설한|튼] 거[야|예요|죠]?|@ 돈을 어디가 [갖고|보관하고|맡고] 있어?|@에 문제가 생기면 어디에 [전화해|연락해|가야 해]?|@~이 어디 건지 알려<줘>",
     _bank),
    ("Opened|Opened on|Since|Start date", "개설일|가입일|신규일|개설 일자",
     "how long have i had @?|when [did i get|did i set up|did they set up|did i start|did we create|did i make] @?|how old is @?|what day was @ [created|started|set up]?|when did @ [begin|come into being]?|for how long has @ [existed|been running|been around]?|when was it [made|created]?",
     "@ 언제 [만들었어|텄어|개설했어|들었어|만든 거야|만들었나요|가입했나요]?|@ 얼마나 [됐어|오래됐어|된 거야]?|@~을 [만든|튼|든] [날|날짜|때]~이 언제<야>?|@ 언제부터 [있었어|갖고 있었어|썼어|쓰고 있어]?|@ 며칠에 [만들었|텄|들었]어?|@ 언제 텄는지 알려<줘>",
     _day(2004, 2026)),
    ("Overdraft|Credit line|Overdraft limit|Credit limit", "마이너스 한도|대출 한도|한도|여신 한도",
     "how far [can i go|may i go|can i dip] [below zero|into the red|into minus|under zero] [with|on] @?|how much can i [overdraw|borrow on|owe on] @?|how deep (in the red )can @ [go|sink|fall]?|what [may|can] i owe the bank on @?|how much debt does the bank [allow|tolerate] on @?|how much [debt|borrowing] is allowed on @?",
     "@ 마이너스 얼마까지 [돼|가능해|쓸 수 있어|되나요|내려가]?|@에서 얼마까지 [빌릴|꿔 쓸|당겨 쓸|빌려 쓸] 수 있[어|나요]?|@ 돈 없어도 얼마까지 [쓸|뽑을] 수 있[어|나요]?|@ 얼마까지 [빚질 수 있어|빚내도 돼]?|@ 빚을 얼마까지 [내|져도 되나요|낼 수 있어]?|@ 얼마까지 꿔 쓸 수 있는지 알려<줘>",
     _money(100, 20000)),
)  # fmt: skip

_TRANSFER = _thing(
    "table", "Transfers|Transactions|Bank statement|Payments|Account activity", "이체 내역|거래 내역|입출금 내역|송금 내역",
    "it|this|the transfer|this payment", "이거|이 이체|이 거래", lambda rng, ko: rng.choice(["이체 ", "송금 ", "거래 "] if ko else ["Transfer ", "Payment ", "Txn ", "Booking "]) + _code("####", "#####", "A###", "##-###")(rng, ko),
    ("Sender|From|Payer|Ordered by|Remitter", "보낸 사람|송금인|보내는 분|입금자|의뢰인",
     "who [sent|paid|transferred|made|initiated|wired] @?|who is the money of @ from?|where does the money [of|in] @ come from?|whose money [was|is] @?|who gave [us|me] the money [of|in] @?|who do i have to thank for @?|from whom [is|did i get|came] @?|[tell me|say] who [sent|wired|paid] @.",
     "@ 누가 [보냈어|부쳤어|입금했어|넣었어|줬어|보냈나요|넣어 줬어]?|@~은 누가 [보낸|부친|넣은|준] 거[야|예요|죠]?|@~은 누구 돈[이야|이에요|인가요]?|@~은 누구한테서 [왔어|온 돈이야|받은 거야|들어온 거야]?|@ 돈을 준 [사람|쪽]~이 누구<야>?|@ 누가 보냈는지 알려<줘>",
     _person),
    ("Recipient|To|Payee|Beneficiary|Paid to", "받는 사람|수취인|받는 분|예금주",
     "who [got|gets|received|receives|collected|ends up with] (the money of )@?|who was @ [for|meant for|made out to]?|where did the money of @ go?|to whom [was @ sent|did @ go|did i send @]?|whose account did @ land in?|who is richer now because of @?|who did [i|we] pay with @?|whom did it go to?",
     "@ 누구[한테|에게] [보냈어|줬어|부쳤어|보낸 거야|간 거야|보냈나요]?|@~은 누가 [받았어|받아|챙겼어|받나요]?|@~은 누구 [통장으로|앞으로] [갔어|들어갔어|보냈어|간 건가요]?|@ 돈이 누구[한테|에게] [갔어|들어갔어|넘어갔나요]?|@ 돈 챙긴 쪽이 누구<야>?|@ 누구한테 갔는지 알려<줘>",
     _company),
    ("Amount|Sum|Value|Transferred", "금액|이체 금액|거래 금액|송금액",
     "how much was @?|how much (money )[was sent|went over|changed hands|moved|was wired|was paid] [with|by|in] @?|how [big|large|high] was @?|how much did [i|they|we] [send|pay|wire] with @?|what was @ worth?|how much did @ [come to|cost]?|[tell me|say] how much [money |]@ was.",
     "@ 얼마[야|였어|예요|짜리야|인가요]?|@ 얼마 [보냈어|부쳤어|보낸 거야|넣었어|오갔어|보냈나요]?|@~으로 [나간|오간|보낸|움직인] 돈이 <얼마야>?|@ 돈이 얼마나 [갔어|오갔어|움직였어]?|@ 얼마나 큰 돈[이야|이에요|인가요]?|@ 얼마를 보냈는지 알려<줘>",
     _money(5, 20000)),
    ("Purpose|Reference|Memo|Payment reference|Details", "적요|내용|메모|이체 사유|받는 통장 표시",
     "what [is|was] @ [for|about|supposed to pay]?|why [was @ sent|did i pay @|did they send @|was @ made]?|what did [i|they|we] pay (for )with @?|for what [reason|thing] was @( [made|sent])?|what's the reason [for|behind] @?|what does the line with @ say it is for?|what did we spend @ on?",
     "@ [뭐 때문에|왜|무슨 일로|뭘로] [보냈어|보낸 거야|냈어|부친 거야|보냈나요]?|@~은 무슨 돈[이야|이에요|인가요]?|@ 뭐 하는 데 [쓴|보낸|낸] 거[야|예요]?|@~을 보낸 [이유|까닭|용도]~이 <뭐야>?|@~은 [뭐에|어디에] 쓴 돈[이야|이에요|인가요]?|@ 무슨 돈인지 알려<줘>",
     lambda rng, ko: f"{rng.randint(1, 12)}월 {rng.choice('월세 회비 관리비 수강료 식비 용돈 급여 학원비 보험료 경조사비 환불 대금 후원금 여행비'.split())}" if ko else
     f"{rng.choice('Rent|Tuition|Dues|Refund|Allowance|Gift|Deposit|Salary|Groceries|Donation|Repairs|Concert|Piano lessons|Trip'.split('|'))} {rng.choice(_MONTHS)[:3]}{rng.choice(['', ' 25', ' 26'])}"),
    ("Booked on|Booking date|Date|Value date|Posted", "거래일|거래 일자|입금일|처리일|거래 일시",
     "when [was @ made|did @ go through|was @ sent|was @ carried out|did @ arrive|did the money of @ move|was @ processed]?|on [what|which] day [did @ go through|was @ made|was @ sent|did @ happen]?|how long ago was @?|when did the money of @ [go|leave|come in]?|when did [i|we|they] [send|pay] @?|since when is @ through?",
     "@ 언제 [보냈어|들어왔어|나갔어|됐어|한 거야|빠져나갔어|보냈나요]?|@~이 [들어온|나간|처리된|빠져나간] [날|날짜|때]~이 언제<야>?|@ 며칠에 [보냈|들어왔|나갔|처리됐]어?|@~은 언제 [일어난|한|보낸] [거야|일이야|건가요]?|@ 며칠 거[야|예요|인가요]?|@ 언제 오갔는지 알려<줘>",
     _day()),
    ("Fee|Charges|Bank fee|Commission", "수수료|이체 수수료|송금 수수료",
     "what did the bank [take|charge|keep|cream off|deduct] for @?|how much did [it cost to send @|sending @ cost]?|how much [extra|on top] did [i|we] pay the bank for @?|was @ free[, or what did the bank want|, or how much did it cost to send]?|what did the bank earn [on|with] @?|how much did the bank keep?",
     "@ 은행이 얼마 [뗐어|가져갔어|떼 갔어|챙겼어|뗐나요]?|@ 보내는 [데|값으로] 얼마 [들었어|냈어|들었나요|떼였어]?|@ 공짜로 [보냈어|보낸 거야], 얼마 [뗐어|떼였어]?|@ 은행에 [따로|추가로] 얼마 [냈어|줬어|줬나요]?|@에서 은행 몫이 <얼마야>?|@ 은행이 얼마 뗐는지 알려<줘>",
     _money(0.3, 25)),
    ("Balance after|New balance|Remaining balance|Closing balance", "거래 후 잔액|이체 후 잔액|잔액",
     "how much [was left|remained|did i have left|was still there|stayed on the account] after @?|what [was left|remained] [once @ was through|when @ had gone|after @]?|how much money did i [still have|have then] after @?|what did @ leave [me|on the account]?|where did the account stand [after|once] @( went through)?|how much is left afterwards?",
     "@ [하고|보내고|나가고|빠져나가고] 얼마 [남았어|남은 거야|남아 있어|남았나요]?|@ [뒤에|다음에|후에] 통장에 얼마 [있었어|남았어|있었나요]?|@ 하고 나서 [통장에 |]남은 돈이 <얼마야>?|@ 끝나고 돈이 얼마나 남[았어|아 있었어|았나요]?|@ 이후 통장에 남은 돈 [알려<줘>|얼마야]|@ 하고 얼마 남았는지 알려<줘>",
     _money(30, 60000)),
)  # fmt: skip

_UTILITY_BILL = _thing(
    "invoice", "Utility bills|Household bills|Energy bills|Meters", "공과금|요금 고지서|관리비 내역|에너지 요금",
    "it|this|this bill|the bill", "이거|이 고지서|이 요금", lambda rng, ko: f"{rng.choice('전기 가스 수도 난방 온수 인터넷'.split())} {rng.randint(22, 26)}년 {rng.randint(1, 12)}월" if ko else f"{rng.choice('Electricity Gas Water Heating Broadband Sewage'.split())} {rng.choice(_MONTHS)[:3]} {rng.randint(2022, 2026)}",
    ("Meter reading|Reading|Current reading|Meter stands at", "지침|검침값|당월 지침|계량기 수치",
     "what did the [counter|dial|clock in the cellar] [show|say|stand at] for @?|where did the [dial|counter|wheel] stand (at the end )for @?|what (number )was [read off|noted from the dial|seen on the counter] for @?|how far had the [counter|dial] [run|got] [for|with] @?|what did the [man|woman|technician] read off for @?|which number was on the [dial|counter] for @?",
     "@ [계기판|눈금|바늘]~이 얼마[야|였어|까지 갔어|를 가리켜]?|@ [계기판|눈금]에 몇[이라고 나왔어|이 찍혔어|이 떴어]?|@ [검침원이|기사가] 얼마라고 [읽었|적었|적어 갔]어?|@ 계기판 숫자가 <뭐야>?|@ 눈금이 몇이었[어|나요|지]?|@ 눈금이 얼마였는지 알려<줘>",
     lambda rng, ko: rng.choice([f"{rng.randint(1000, 99999):,}", f"{rng.randint(1000, 99999):06}", f"{rng.randint(1000, 99999)}.{rng.randint(0, 9)}"])),
    ("Consumption|Usage|Used|Consumed", "사용량|당월 사용량|소비량|총 사용량",
     "how much [energy|water|of it] did [we|i] [burn|go through|get through|need|draw] [for|in] @?|how [thirsty|greedy|wasteful|thrifty] were we [in|with] @?|how many [units|kilowatt hours|cubic metres] [went through|did we need for|did we go through for|flowed in] @?|did we [waste|save] a lot in @, how many units?|how many units is @ for?|how much did we go through?",
     "@ 얼마나 [썼어|많이 썼어|썼나요|쓴 거야|틀었어]?|@ 몇 [킬로와트|단위|세제곱미터]나 [썼어|쓴 거야|나왔어]?|@ 많이 [썼어|쓴 거야], 얼마나?|@ 얼마만큼 [쓴|틀어 쓴] 거[야|예요|지]?|@ [아껴 썼어|낭비했어], 얼마나 [썼어|썼나요]?|@ 얼마나 썼는지 알려<줘>",
     lambda rng, ko: f"{rng.randint(3, 980)} " + rng.choice(["kWh", "kWh", "m³", "㎥" if ko else "units"])),
    ("Tariff|Rate plan|Contract|Price plan", "요금제|계약 종별|적용 요금|요금 종류",
     "[what|which] (kind of )[deal|scheme|contract] are we on [for|with] @?|on which [deal|terms|scheme] is @ [based|calculated|charged]?|by which [scheme|price list] did they [work out|calculate] @?|which [deal|offer] did we sign [for|that covers] @?|what's our [deal|scheme] called [for|on] @?|under what [terms|scheme] do they charge @?",
     "@ [무슨|어떤] [방식|조건|상품]으로 [계산됐|매겨졌|나왔]어?|@ 우리 어떤 [상품|조건]~을 [써|쓰고 있어|쓰나요]?|@~은 [무슨|어떤] 기준으로 [나온|계산한|매긴] 거[야|예요]?|@ 어떤 상품에 [가입했|들었]어?|@ [가입한|계약한] 상품 이름이 <뭐야>?|@ 무슨 상품인지 알려<줘>",
     _joined(_of("Green|Basic|Night|Family|Fix|Flex|City|Home|Eco|Smart|Weekend|Comfort", "주택용|일반|심야|알뜰|가정용|녹색|복지|산업용|계절별|취사용|업무용|난방용"), _of("24|Plus|12|Power|Direct|Saver|Online|36", "저압|고압|플러스|1종|2종|3단계|기본|A형"))),
    ("Customer number|Customer no.|Account no.|Client ID", "고객 번호|고객번호|납부자 번호|수용가 번호",
     "what do they know us by [on|for] @?|what do i [say|quote|give] when i [ring|call|complain] about @?|under [what|which] [id|digits] [are we|am i] [registered|filed|known] for @?|[what|which] id do they have for [us|me] on @?|how do they [identify|recognise] [us|me] [on|for] @?|[read|give] me our id for @.|which id do we have with the company?",
     "@ 전화로 [문의하면|물어보면|따지면] 몇 번이라고 [해|말해|해야 해]?|@ 우리 집은 몇 번으로 [등록돼|올라가|돼] 있어?|@ 상담할 때 뭘 [불러 줘|대야 해|말해야 하나요]?|@ 우리를 [구분하는|식별하는] [ID|숫자]~이 <뭐야>?|@ 몇 번 [가입자|회원]<이라>?|@ 우리 집 등록 숫자 알려<줘>",
     _code("########", "K-######", "## #### ####", "####-####", "C#######")),
    ("Collected on|Debited on|Direct debit on|Withdrawn on", "자동이체일|출금일|인출일|자동 납부일",
     "when [does the money for @ go|will they take the money for @|does @ leave my account|is my account charged for @|does the bank pay @]?|by when should there be enough (money )in my account for @?|on [what|which] day do they [help themselves to|take] the money for @?|when should my account be full for @?|how soon is the money for @ [gone|taken]?|what day of the month is @ [taken|paid by the bank]?|when do they take the money?",
     "@ 돈 언제 [빠져나가|나가|빠지|빼 가|가져가]?|@ 통장에서 언제 [빠져|나가|빠져나가나요|빼 가나요]?|@ 언제까지 통장에 돈을 [넣어 놔야|채워 놔야|넣어 둬야] [해|하나요|돼]?|@ 며칠에 [빠져|나가|빠져나가나요]?|@ [은행에서|통장에서] 빼 가는 날이 언제<야>?|@ 언제 빠져나가는지 알려<줘>",
     _day()),
    ("Amount|Amount payable|Total|Charge", "청구 요금|당월 요금|납부 금액|청구액",
     "how much [is|was] @?|what does @ [cost|come to|run to]?|how [expensive|dear|bad] [is|was] @?|how much do [we|i] [owe|have to pay|pay] for @?|how much (money )do they want for @?|what do we [owe|pay] [them|the company] for @?|was @ [cheap|steep], how much is it?",
     "@ 얼마[야|예요| 나왔어|나 나왔어|인가요| 내야 해| 내면 돼]?|@ 돈 얼마나 [나왔어|내야 해|나왔나요]?|@ 얼마를 [내라고|달라고] [해|하나요|적혀 있어]?|@ 많이 나왔[어|나요], 얼마야?|@ [내야 할|낼] 돈이 <얼마야>?|@ 얼마 나왔는지 알려<줘>",
     _money(12, 600)),
    ("Meter number|Meter no.|Meter ID|Counter no.", "계량기 번호|기기 번호|계기 번호|미터기 번호",
     "which [device|box|counter|gadget] [was read|is meant|was it] for @?|what is [stamped|engraved|printed] on the [device|box|counter] for @?|which [device|box] in the [cellar|hall|cupboard] belongs to @?|how do i tell which [device|box] belongs to @?|what's the serial of the [device|counter|box] [for|behind|of] @?|which device is it about?",
     "@ 어느 [기기|기계]~을 [읽은|검침한] 거[야|예요]?|@ [기계|기기]에 [새겨진|붙은|찍힌] 숫자가 <뭐야>?|@ [지하실|복도|현관] 어느 기계[야|예요|인가요]?|@~은 몇 번 [기계|기기]에서 [나온|잰] 거[야|예요]?|@ [기계|기기] 시리얼이 <뭐야>?|@ 어느 기계인지 알려<줘>",
     _code("##-######", "A#######", "1EMH00########", "ZG####-##")),
)  # fmt: skip

_RIDE = _thing(
    "receipt", "Rides|Your trips|Taxi receipts|Ride history", "이용 내역|택시 이용 기록|탑승 기록|운행 내역",
    "it|this|the ride|this trip", "이거|이 택시|이때", lambda rng, ko: rng.choice(["탑승 ", "운행 ", "택시 "] if ko else ["Ride ", "Trip ", "Cab "]) + _code("####", "A-###", "#####")(rng, ko),
    ("Driver|Your driver|Driven by|Chauffeur", "기사|운전기사|기사님|운전자",
     "who [drove|was at the wheel|was behind the wheel|sat at the wheel|took me] [on|for|during] @?|who [steered|gave me a lift|picked me up] on @?|whose [car|cab] was @ in?|who was so [rude|kind|fast] on @?|what was the [man|woman|cabbie] on @ called?|who do i thank for @?|who took me there?",
     "@ 누가 [몰았어|운전했어|태워 줬어|데려다줬어|몰았나요|운전했나요]?|@ 운전대 잡은 사람이 누구<야>?|@ [운전한|태워 준|데려다준] [분|사람] 이름이 <뭐야>?|@ 누구 차 [탔어|탄 거야|탔나요]?|@ 나를 태워 준 사람이 누구<야>?|@ 누가 몰았는지 알려<줘>",
     _person),
    ("Pick-up|From|Pickup|Start|Origin", "출발지|승차|탑승 위치|출발|승차 지점",
     "where did [i|we|they] [get in|start|set off|board|climb in|hop in] [on|for] @?|where did @ [start|begin|set off|pick me up]?|where was i when @ [came|began]?|at which [corner|place|address] did i [get in|wait for] @?|where was i [collected|fetched] for @?|where did i leave from on @?|where did i get in?",
     "@ 어디서 [탔어|출발했어|탄 거야|올라탔어|탔나요|잡았어]?|@ 어디에서 [나를 태웠|시작했|떠났]어?|@ [탄|올라탄|잡은] [곳|데]~이 어디<야>?|@ 어디에서부터 [갔어|온 거야|갔나요]?|@ 처음에 어디 있었[어|나요|지]?|@ 어디서 탔는지 알려<줘>",
     _street),
    ("Drop-off|To|Destination|End|Dropped off at", "도착지|하차|목적지|도착|하차 지점",
     "where did [i|we|they] [get out|get off|climb out|end up|go to] [on|with|after] @?|where did @ [end|stop|finish|take me|go|bring me]?|where [to|was i going] on @?|where was i [let out|set down] [on|after] @?|at which [door|address] did @ [stop|leave me]?|where did i get off?|where was i headed on @?",
     "@ 어디서 [내렸어|내린 거야|내렸나요|내려 줬어]?|@ 어디로 [갔어|간 거야|갔나요|데려다줬어|향했어]?|@ 어디까지 [갔어|탔어|타고 갔나요]?|@ [내린|내려 준|멈춘] [곳|데]~이 어디<야>?|@ 마지막에 어디 [섰|멈췄]어?|@ 어디서 내렸는지 알려<줘>",
     _street),
    ("Distance|Mileage|Kilometres|Length", "거리|이동 거리|주행 거리|운행 거리",
     "how far [was @|did @ go|did i go on @|did we drive on @]?|how many [kilometres|miles|km] [was @|did @ take|did we drive on @]?|how long was the way on @ in [kilometres|miles]?|how [great a|much] stretch did @ cover?|was @ [far|a long way], how many [miles|kilometres]?|how many miles was it?",
     "@ 얼마나 [멀어|멀리 갔어|멀었어|멀었나요|멀리 탔어]?|@ 몇 [킬로|킬로미터|km] [갔어|탔어|달렸어|달렸나요]?|@ [가까워|멀어], 몇 킬로야?|@ 몇 킬로를 [움직였|달렸|간 거]어?|@ 길이 몇 [킬로|킬로미터]<이라>?|@ 얼마나 멀리 갔는지 알려<줘>",
     _decimal(0.6, 64, 1, " km| mi|km", "km| km|킬로미터")),
    ("Duration|Ride time|Travel time|Minutes", "소요 시간|이용 시간|걸린 시간|운행 시간",
     "how long did @ [take|last|go on]?|how many minutes [did @ take|was @|did i sit in the car on @|was i on the road for @]?|how long [was i|were we] [in the car|on the road|underway|sitting in the cab] [on|for] @?|how [quick|fast|slow] was @?|was @ [quick|slow], how many minutes?|how long was i in the cab?",
     "@ 얼마나 [걸렸어|걸렸나요|오래 탔어|오래 걸렸어|타고 있었어]?|@ 몇 분[이나 걸렸어| 걸렸어| 탔어|이나 탔나요| 만에 갔어]?|@ [빨리|금방] 갔[어|나요], 몇 분이나?|@ 차에 얼마나 [있었어|앉아 있었어]?|@ 도착하는 데 몇 분이나 [걸렸어|들었어]?|@ 몇 분 걸렸는지 알려<줘>",
     _number(3, 95, " min| minutes|m", "분")),
    ("Fare|Total fare|Price|Amount charged", "요금|택시비|이용 요금|결제 요금",
     "how much [was|is] @?|what did @ [cost|come to|set me back]?|how [expensive|dear|pricey|cheap] was @?|what did [i|we] [pay|spend|owe] for @?|how much did [the driver|they|he] [want|ask|charge] for @?|how much (money )went on @?|what did the [meter|taximeter] say (at the end )[of|for] @?",
     "@ 얼마[야|였어|예요| 나왔어| 냈어| 들었어| 나왔나요]?|@ 돈이 얼마나 [들었어|나왔어|들었나요]?|@ [미터기에|미터가] 얼마 [찍혔어|나왔어|찍혔나요]?|@ 타는 데 얼마 [썼|들었|냈]어?|@ [비쌌어|쌌어], 얼마야?|@ 얼마 나왔는지 알려<줘>",
     _money(5, 90)),
    ("Licence plate|Plate|Vehicle|Number plate|Cab no.", "차량 번호|차 번호|번호판|차량",
     "which [car|cab] [was @ in|did i take for @|came for @|did i sit in on @]?|how would i recognise the [car|cab] of @?|what was on the (back of the )[car|cab] [of|on] @?|what car do i report for @?|what letters and digits did the [car|cab] of @ [have|carry|wear]?|what was the registration of the [car|cab] [on|of] @?|which car was it?",
     "@ [무슨|어느|어떤] 차[ 탔어|였어|에 탔어|가 왔어|를 탔나요]?|@ 차 앞뒤에 뭐라고 [적혀|쓰여] 있었어?|@ 몇 번 [차|택시][ 탔어| 왔어|였어]?|@ [내가 탄|타고 간] [차|택시]~이 몇 번<이라>?|@ 신고하려면 어느 차라고 [해|말해]?|@ 어느 차였는지 알려<줘>",
     lambda rng, ko: f"{rng.randint(10, 99)}{rng.choice('가나다라마바사아자')} {rng.randint(1000, 9999)}" if ko else _code("AA## AAA", "A-AA ####", "AAA-####", "#AAA###")(rng, ko)),
)  # fmt: skip

_FUEL = _thing(
    "receipt", "Fill-ups|Fuel log|Petrol receipts|Refuelling", "주유 내역|주유 기록|충전 기록|주유 영수증",
    "it|this|the fill-up|this stop", "이거|이 주유|이때", lambda rng, ko: rng.choice(["주유 ", "주유 건 "] if ko else ["Fill-up ", "Stop ", "Refuel "]) + _code("###", "####", "A##")(rng, ko),
    ("Station|Filling station|Petrol station|Gas station", "주유소|주유소명|지점|영업소",
     "where did [i|we|they] [tank|fill up|refuel|get petrol|stop for petrol] [on|for] @?|where was @?|at whose [pumps|place] was @?|[which|what] place sold [us|me] the petrol [of|for] @?|where did the petrol [of|for] @ come from?|in which place did i stop for @?|where did i fill up?",
     "@ 어디서 [넣었어|기름 넣었어|채웠어|넣은 거야|넣었나요]?|@ 기름 [어디서 샀어|어디에서 넣었어|어디서 채웠나요]?|@ [기름 넣은|들른|채운] [곳|데]~이 어디<야>?|@ 어디 [들렀어|들른 거야|섰어]?|@ 기름을 판 데가 어디<야>?|@ 어디서 넣었는지 알려<줘>",
     _firm("Fuel|Petrol|Energy|Oil|Gas", "주유소|에너지|셀프주유소|석유|오일")),
    ("Litres|Volume|Gallons|Fuel quantity", "주유량|리터|수량|급유량",
     "how much [petrol|diesel] [did i put in|went in|did i get|flowed|went into the tank] [on|for|with] @?|how [full|empty] was the tank [for|at|before] @, how much went in?|how much [petrol|juice|fuel] did [we|i] [take|buy|pour in] [on|for] @?|how many [cans|bottles] would @ have filled?|how big a gulp of petrol was @?|how much went into the tank?|what did the tank [swallow|take] on @?",
     "@ 기름 얼마나 [넣었어|들어갔어|채웠어|부었어|넣었나요]?|@ 몇 리터[나 넣었어| 넣었어|나 들어갔어|나 넣었나요]?|@ 탱크에 얼마나 [들어갔|채웠|부었]어?|@ 얼마나 많이 [넣었어|채웠어|넣은 거야]?|@ 기름이 얼마만큼 들어[갔어|갔나요|간 거야]?|@ 얼마나 넣었는지 알려<줘>",
     _decimal(8, 78, 2, " l| L| gal|", "L| L|리터|")),
    ("Price per litre|Unit price|Per litre|PPL", "단가|리터당 가격|리터당 단가|리터 단가",
     "how [dear|cheap|expensive] was (the )petrol [on|at] @?|what did one [measure|unit] of petrol cost [on|at] @?|how much for a single [unit|measure] [on|at] @?|what was the [going rate|day's rate] [on|at|for] @?|at [what|which] rate did [they|the place] sell petrol [on|at] @?|how dear was petrol that day?",
     "@ 기름값이 [얼마였어|어땠어|얼마였나요|비쌌어]?|@ 1리터에 <얼마야>?|@ 한 리터에 얼마[였어|주고 넣었어|씩이야|였나요]?|@ 그날 기름 시세가 <얼마야>?|@ 기름이 [비쌌어|쌌어], 1리터에 얼마야?|@ 1리터에 얼마였는지 알려<줘>",
     lambda rng, ko: f"{rng.randint(1450, 2100):,}" + rng.choice(["원", "원/L"]) if ko else rng.choice("€$£") + f"{rng.uniform(1.1, 2.4):.3f}" + rng.choice(["", "/l"])),
    ("Pump|Pump no.|Dispenser|Column", "주유기|주유기 번호|주유대|펌프",
     "where on the forecourt did [i|we] [stand|park|stop] [for|on] @?|which [hose|nozzle|bay|column] [did i use|was used|was it] [for|on] @?|at which [bay|hose|island] did [i|the car] stand [for|on] @?|which bay do i [tell|name to] the cashier [for|about] @?|what was the number of the bay [on|for] @?|which bay was i at?",
     "@ 몇 번 [기계|자리|칸]에서 [넣었어|채웠어|넣었나요]?|@ 차를 몇 번 [자리|칸]에 [댔|세웠]어?|@ 어느 [자리|칸|호스]에서 [넣은|채운] 거[야|예요]?|@ 몇 번 호스를 [썼|들었]어?|@ [섰던|차 댄] 자리가 몇 번<이라>?|@ 몇 번 자리였는지 알려<줘>",
     lambda rng, ko: rng.choice([f"{rng.randint(1, 24):02}", f"{rng.randint(1, 24)}번" if ko else f"No. {rng.randint(1, 24)}", f"P{rng.randint(1, 24)}"])),
    ("Odometer|Mileage|Km reading|Car mileage", "주행 거리|적산 거리|계기판|누적 거리",
     "how far had the car [been driven|gone|travelled] [by|at|before] @?|what did the [dashboard|tacho|clock in the car] [say|show] [at|on|for] @?|how many [kilometres|miles] did the car have [behind it|on it|on the clock] [at|by] @?|how [much|far] had i driven in all by @?|how worn was the car at @, how many kilometres?|what did the car have behind it at @?|how many kilometres were on the clock?",
     "@ 그때 [차가|자동차가] 몇 킬로 [뛰었|달렸|탔]어?|@ 차를 [지금까지|그때까지] 얼마나 [탔|몰았|달렸]어?|@ 몇 킬로 [탄|뛴|달린] 차였[어|나요|지]?|@ 누적으로 몇 [킬로|km]<이라>?|@ 차에 몇 킬로 찍혀 있[었어|었나요|었지]?|@ 몇 킬로 탔는지 알려<줘>",
     _number(4000, 290000, " km| mi|", "km| km|")),
    ("Fuel|Fuel type|Grade|Product", "유종|연료|종류|제품",
     "[diesel or petrol|petrol or diesel|super or diesel] [for|on|with] @?|what did [i|we] [put in|pour in|fill in|pump] (the tank )[on|for|with] @?|what [is|was] the car fed [on|for|with] @?|what runs in the tank [since|from|after] @?|what (kind of )[stuff|juice|liquid] did i [buy|take] on @?|what did i put in the tank?",
     "@ [휘발유야 경유야|경유 넣었어 휘발유 넣었어|경유인가요 휘발유인가요]?|@ [뭐|뭘|무슨 기름] [넣었어|넣은 거야|채웠어|넣었나요]?|@ [무슨|어떤] 기름[이야|이었어|인가요|으로 넣었어]?|@ 탱크에 뭐가 들어[갔어|갔나요|간 거야]?|@ 차에 뭐 먹였[어|나요|지]?|@ 무슨 기름 넣었는지 알려<줘>",
     _of("Diesel|Super 95|Super Plus 98|E10|Unleaded|Premium|LPG|CNG|HVO 100|E85|Regular 87|AdBlue", "경유|휘발유|고급 휘발유|LPG|무연|프리미엄|수소|등유|보통 휘발유|초저유황 경유|CNG|요소수")),
    ("Total|Amount|To pay|Paid", "합계|결제 금액|총액|주유 금액",
     "how much (money )did [i|we] [leave|pay|spend] (at the desk )[on|for|with] @?|how much was @?|what did @ [cost|set me back|come to]( all in all)?|how [expensive|dear|painful] was @?|how much did i have to pay [for|on] @?|what was the bill [for|on] @?|what did the whole tank cost me?",
     "@ 얼마[ 냈어|어치 넣었어| 나왔어|야|예요| 들었어|어치 넣었나요]?|@ 다 해서 <얼마야>?|@ 돈 얼마 [썼어|들었어|냈어|썼나요]?|@ 얼마어치[야|예요|인가요| 채웠어]?|@ 전부 얼마 [긁었어|결제했어|냈나요]?|@ 얼마 들었는지 알려<줘>",
     _money(15, 150)),
)  # fmt: skip

_INSURANCE = _thing(
    "form", "Policies|Insurance|My policies|Cover", "보험 목록|내 보험|가입 보험|보험 계약",
    "it|this|the policy|this policy", "이거|이 보험|이 계약", _joined(_of("Home|Car|Travel|Dental|Life|Pet|Boat|Bike|Legal|Health|Accident|Liability|Phone|Flood|Horse|Fire", "주택|자동차|여행자|치아|생명|반려견|암|자전거|운전자|건강|상해|배상책임|휴대폰|태아|실손|화재"), _of("Basic|Plus|Comfort|Total|Classic|Direct|Family|Premium|Light|Secure", "기본|플러스|안심|종합|든든|다이렉트|가족|프리미엄|간편|행복")),
    ("Policy number|Policy no.|Contract no.|Certificate no.", "증권 번호|계약 번호|보험 번호|증권번호",
     "what do i quote when [i have a claim on|i call about|something happens under] @?|under [what|which] [id|reference] [is @ filed|does @ run|can they find @]?|what's the [id|reference|identifier] of @?|what do i [fill in|put] [on the claim form|in a claim] [for|as the id of] @?|which reference [belongs to|goes with] @?|how is @ filed?",
     "@ [사고 접수할 때|청구할 때|전화할 때] [몇 번을|무슨 번호를] [대|불러|말해]야 해?|@ 몇 번으로 [등록돼|관리돼|들어가] 있어?|@ 고유 번호가 <뭐야>?|@~은 몇 번 [증서|계약]<이라>?|@ 접수할 때 부를 번호 [알려<줘>|뭐야]|@ 조회 번호 알려<줘>",
     _code("P-#######", "AA ### ### ###", "##-####-####", "VN########")),
    ("Premium|Monthly premium|Contribution|Instalment", "보험료|월 보험료|납입 보험료|월 납입액",
     "how much [is @|does @ cost|does @ come to]?|what does @ cost( me| us)?|how [expensive|dear|cheap] is @?|what do [i|we] [pay|spend|give] for @?|how much [goes|is taken] from my account for @?|how much do they [want|charge|ask] for @?|what do i pay to be covered by @?",
     "@ 얼마[ 내|씩 내|씩 나가|나 내|를 내야 해| 내나요]?|@에 [돈|비용]~이 얼마나 [들어|나가|드나요]?|@ [달마다|다달이] 얼마[야|를 내|씩 빠져]?|@ 비싸[|요], 얼마씩 내?|@ 나가는 돈이 <얼마야>?|@ 얼마 내는지 알려<줘>",
     _money(4, 300)),
    ("Deductible|Excess|Own share|Co-payment", "자기부담금|본인 부담금|면책금|공제 금액",
     "how much (of the damage )do i (have to )[pay|bear|cover|carry] myself [with|under|on] @?|what [stays|is left] with me [if|when] [something breaks|there is damage] under @?|what part of [a claim|the damage] [is mine|do i bear] [under|with] @?|how much comes out of my (own )pocket [under|with] @?|what don't they pay [under|with] @?|how much do i pay myself?",
     "@ 사고 나면 [내가|본인이] 얼마 [내|내야 해|물어|부담해|내나요]?|@ [내 주머니에서|내 돈으로] 얼마 [나가|내|내야 해]?|@ 내 몫이 <얼마야>?|@ [내가|제가] 얼마까지 [물어야|내야|떠안아야] [해|하나요]?|@ 직접 [내는|물어야 하는] 돈이 <얼마야>?|@ 내가 얼마 내는지 알려<줘>",
     _money(50, 2500)),
    ("Covered up to|Sum insured|Cover|Coverage limit|Max. payout", "보장 한도|보험 가입 금액|보장 금액|최대 보장",
     "how much (money )[do they|will they|does the company] pay (me )[at most|at best|in the worst case] [under|with|from] @?|what do i get [at most|if everything is lost|when the worst happens] [under|from|with] @?|how much damage [is safe|do they take over] [under|with] @?|how far does @ [protect|go|reach]?|for how much am i protected [by|with|under] @?|how much would i get at most?",
     "@ [많아야|최대|최고] 얼마까지 [나와|줘|받아|나오나요|받을 수 있어]?|@ 사고 나면 얼마까지 [받아|받을 수 있어|대 줘|물어 줘]?|@ 얼마까지 [지켜 줘|책임져|물어 주나요|대 주나요]?|@ 받을 수 있는 돈이 [최대|많아야] <얼마야>?|@에서 얼마까지 나올 수 있[어|나요]?|@ 얼마까지 주는지 알려<줘>",
     _money(5000, 2000000)),
    ("Insured|Insured person|Policyholder|Person covered", "피보험자|가입자|계약자|보험 대상자",
     "who is [protected|covered|safe] [by|with|under] @?|whose [life|health|things|risk] does @ [cover|protect]?|who [does @ protect|took out @|signed @|has @|is @ for|benefits from @]?|in whose name is @?|for whom [is @|was @ taken out|do we pay @]?|[tell me|say] who is [safe|protected] under @.",
     "@ 누가 [들었어|가입했어|든 거야|보장받아|들었나요]?|@ 누구 [거야|거예요|앞으로 들었어|이름으로 돼 있어|건가요]?|@~은 누구를 [위한|위해 든|지켜 주는] [거야|거예요|건가요]?|@ 보장받는 [사람|쪽]~이 누구<야>?|@ 누구한테 일이 생기면 돈이 나[와|오나요]?|@ 누구 것인지 알려<줘>",
     _person),
    ("Valid until|Expires|End date|Runs until|Policy ends", "만기일|보험 만기|종료일|보장 종료",
     "when does @ [run out|stop|lapse|come to an end|finish]?|how long [am i|are we] [covered|protected|safe] [by|with|under] @?|how long does @ [last|go on|hold|keep me safe]?|until when [am i|are we] [covered|protected] [by|with|under] @?|from what day am i without @?|when must i [renew|replace] @?",
     "@ 언제 [끝나|끝나나요|효력이 없어져|소멸돼]?|@ 언제까지[야|예요| 보장돼| 유효해| 지켜 줘|인가요]?|@ 얼마나 더 [가|유효해|보장돼|남았어]?|@ 언제 [다시 들어야|갱신해야|새로 들어야] [해|하나요]?|@ 며칠까지 보장받[아|나요|을 수 있어]?|@ 언제 끝나는지 알려<줘>",
     _day(2025, 2049)),
    ("Insurer|Company|Underwritten by|Provider", "보험사|보험 회사|인수 회사|가입 회사",
     "who [pays|steps in|stands up|puts up the money] if [something happens|i have damage] under @?|with whom [am i|are we] [covered|signed up] for @?|who [sold me|offers|stands behind|backs] @?|which [firm|house] [offers|backs|is behind|sold me] @?|where did i [take out|buy|sign] @?|who do i [send claims to|ask for money] [under|for|on] @?",
     "@ 어디 [거야|거예요|건가요|상품이야]?|@ 어디에 [들었어|가입했어|든 거야|들었나요]?|@ 사고 나면 [어디서|누가] 돈을 [줘|주나요|내줘]?|@ 어디에 [청구해|전화해|연락해]야 [해|하나요]?|@~을 [판|파는|내놓은] [데|곳]~이 어디<야>?|@ 어디에 들었는지 알려<줘>",
     _firm("Insurance|Assurance|Mutual|Life|Cover", "화재|생명|손해보험|해상|라이프")),
    ("Claims line|Hotline|Claims phone|Emergency number", "사고 접수|고객센터|대표 번호|긴급 출동",
     "[what|which] number do i [call|ring|dial] [if something happens|after an accident|in an emergency|when something breaks] [under|with] @?|where do i [call|ring|phone] [about damage|to report damage|after a crash] (covered )[under|for] @?|whom can i phone at night about @?|how do i reach them (by phone )[about|for] @?|what do i dial to report damage under @?|what do i dial [in an emergency|after a crash]?",
     "@ 사고 나면 [어디로|몇 번으로] [전화해|걸어|전화하나요|전화해야 해]?|@ [급할 때|밤에] [몇 번으로|어디로] [전화해|걸어]?|@ 전화하려면 몇 번을 [눌러|걸어|눌러야 해]?|@ 사고 나면 [거는|전화할] 번호 [뭐야|알려<줘>]|@ 몇 번으로 [신고해|연락해|연락하나요]?|@ 어디로 전화하는지 알려<줘>",
     _phone),
)  # fmt: skip

_HOME = _thing(
    "table", "Flats to let|Listings|Apartments|Homes for rent|Rooms to let", "매물 목록|전월세 매물|원룸 목록|부동산 매물",
    "it|this|the flat|the place|this apartment", "이거|이 집|이 방", _street,
    ("Rent|Monthly rent|Rent per month|Price", "월세|월 임대료|임대료|월 차임",
     "how much is @?|what does @ cost?|how [expensive|dear|pricey|cheap] is @?|what [would|do] [i|we] pay to live [in|at] @?|what does the landlord [want|ask|charge] for @?|how much does it cost to live [in|at] @?|can i afford @, what's it cost?",
     "@ [달마다|한 달에|다달이] [얼마야|얼마 내|얼마씩 내|얼마예요]?|@ [살려면|빌리려면] 얼마 [내|내야 해|들어|내야 하나요]?|@ 얼마[야|예요|에 나왔어|인가요]?|@ 매달 [얼마야|내는 돈이 얼마야|나가는 돈이 얼마예요]?|@ 한 달에 돈이 얼마나 [들어|나가|드나요]?|@ 한 달에 얼마인지 알려<줘>",
     _money(280, 2900)),
    ("Deposit|Security deposit|Bond|Caution money", "보증금|전세금|예치금",
     "how much [must|do] i [leave|put down|pay] as [security|a guarantee] for @?|how much (money )[do i get back|comes back] when i [leave|move out of] @?|what do i [hand over|pay up front] [before moving into|to get the keys of|before i get] @?|how much does the landlord keep [until i leave|as security for] @?|what sum is [held back|kept as security] for @?|how much must i put down?",
     "@ 처음에 [목돈이|돈이] 얼마나 [들어|필요해|있어야 해|드나요]?|@ [들어갈 때|계약할 때|입주할 때] 얼마 [맡겨|걸어|맡겨야 해|걸어야 하나요]?|@ 나갈 때 얼마 [돌려받아|돌려줘|돌려받나요]?|@ 맡기는 [돈|목돈]~이 <얼마야>?|@ 집주인한테 얼마를 [맡겨|걸어|맡기나요]?|@ 얼마 맡기는지 알려<줘>",
     _money(300, 30000)),
    ("Rooms|Bedrooms|No. of rooms|Layout", "방 개수|방 수|구조|방",
     "how many [people could sleep|beds fit|doors are there|chambers are there] [in|at] @?|how is @ [divided|laid out|split up]?|can each child have their own [bed|space] [in|at] @?|is @ a [studio|one-bed|two-bed] or what?|is @ enough for a family, how is it [divided|split]?|how many (separate )spaces does @ [have|offer]?",
     "@ [투룸이야|쓰리룸이야|원룸이야], 아니면 뭐야?|@ 몇 [칸이야|칸짜리야|칸인가요|룸이야|칸이나 돼]?|@ [몇 명이|애들이] 따로 잘 수 있[어|나요]?|@ 어떻게 [나뉘어 있어|생겼어|나뉘어 있나요]?|@ [가족이|셋이] 살 만해, 몇 칸이야?|@ 몇 칸인지 알려<줘>",
     lambda rng, ko: rng.choice([f"{rng.randint(1, 6)}개", f"{rng.choice('원투쓰포')}룸", f"방 {rng.randint(1, 5)} 욕실 {rng.randint(1, 3)}"]) if ko else rng.choice([f"{rng.randint(1, 7)}", f"{rng.randint(1, 6)}.5", f"{rng.randint(1, 6)} bed, {rng.randint(1, 3)} bath", f"{rng.randint(2, 6)} + kitchen"])),
    ("Living area|Area|Size|Floor space|Square metres", "전용 면적|면적|평수|크기",
     "how [big|large|small|roomy|spacious] is @?|how much [room|space] [is there|do i get|does one have] [in|at] @?|how many square [metres|feet] [are there in|has|is|does one get in] @?|is @ [tiny|cramped|roomy], how big?|how much carpet does @ need?|[tell me|say] how [big|large] @ is.",
     "@ 몇 [평이야|평인가요|평짜리야|제곱미터야|평이나 돼]?|@ 얼마나 [커|넓어|넓나요|커요|좁아]?|@ [넓어|좁아|작아], 몇 평이야?|@ 공간이 얼마나 [돼|넓어|되나요]?|@ 몇 [제곱미터|평방미터]<이라>?|@ 얼마나 넓은지 알려<줘>",
     lambda rng, ko: rng.choice([f"{rng.randint(18, 190)} m²", f"{rng.randint(18, 190)}.{rng.randint(1, 9)}㎡" if ko else f"{rng.randint(190, 2100):,} sq ft", f"{rng.randint(5, 58)}평" if ko else f"{rng.randint(18, 190)} sqm"])),
    ("Floor|Storey|Level|On floor", "층|층수|해당 층|위치 층",
     "how high up is @?|how many stairs [are there to|must i climb to|lead to] @?|do i need a lift [for|to reach] @, how high is it?|[how far up|where] in the building is @?|is @ [at the top|on the ground|under the roof], or where?|how many flights up is @?|what do i press in the lift for @?",
     "@ 얼마나 [높아|높이 있어|높은 데야|높나요]?|@ 계단을 얼마나 [올라가|올라가야 해|올라가나요]?|@ 꼭대기[야|예요|인가요], 아니면 어디야?|@ 건물 [어디쯤에|어디에] [있어|있나요]?|@ [반지하야|옥탑이야|1층이야], 아니면 얼마나 높아?|@ 엘리베이터에서 몇 번 눌러야 [해|하나요]?|@ 얼마나 높은지 알려<줘>",
     lambda rng, ko: rng.choice([f"{rng.randint(1, 25)}층", f"{rng.randint(1, 9)}층/{rng.randint(10, 30)}층", "반지하", "옥탑"]) if ko else rng.choice([f"{n}{'th' if 10 < n % 100 < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}" if (n := rng.randint(0, 24)) else "Ground", f"{rng.randint(1, 6)} of {rng.randint(7, 20)}", f"{rng.randint(2, 30)}"])),
    ("Available from|Move-in date|Free from|Vacant from", "입주 가능일|입주일|입주 시기|입주 가능",
     "when can [i|we] [move in|get the keys|have the keys|start living|bring the furniture] [to|for|into|at] @?|when will @ [be empty|be ready|be vacated]?|how soon can i [live in|move into|have|take] @?|when do the people in @ [leave|move out]?|how early can i [get|rent|have] @?|when can i move in?",
     "@ 언제 [들어갈 수 있어|들어가|이사할 수 있어|비어|비나요|들어가나요]?|@ 언제부터 [살 수 있어|쓸 수 있어|비어 있어|들어갈 수 있나요]?|@ 이사 언제 [돼|가능해|되나요|들어가도 돼]?|@ [전에 살던 사람|세입자]~이 언제 [나가|빠져|나가나요]?|@ 며칠부터 들어가 살 수 있[어|나요]?|@ 언제 비는지 알려<줘>",
     _day(2025, 2027)),
    ("Built|Year built|Construction year|Built in", "준공|준공 연도|건축 연도|사용 승인일",
     "how [old|new|modern] is @?|from [what|which] [year|time] is @?|when was @ [put up|constructed|erected|completed|finished]?|is @ an old [house|building], from which year?|how long has @ [stood|been standing]?|what age is @?|when did they put up @?",
     "@ 얼마나 [오래됐어|됐어|오래된 집이야|오래됐나요]?|@ 언제 [지었어|지은 거야|세웠어|지은 건물이야|지었나요]?|@ 몇 년 [됐어|된 집이야|된 건물이야|됐나요]?|@ [새집이야|신축이야|낡았어], 언제 지었어?|@~이 [지어진|세워진] [게|때가|해가] 언제<야>?|@ 언제 지었는지 알려<줘>",
     lambda rng, ko: f"{rng.randint(1890, 2025)}" + rng.choice(["년", ""] if ko else [""])),
    ("Landlord|Contact|Agent|Let by", "집주인|임대인|중개인|담당 중개사",
     "who [owns|lets|rents out|shows|has the keys to] @?|who do i [call|ring|ask|speak to|write to] [about|to see|to visit] @?|whose [house|property] is @?|to whom do i pay the money for @?|who can [show me|let me into] @?|with whom do i sign for @?|who would i rent @ from?",
     "@ 누구 [집이야|거야|집인가요|소유야]?|@ 보려면 누구[한테|에게] [연락해|전화해|말해|연락해야 해]?|@ 누가 [빌려줘|세놓았어|내놓았어|보여 줘|내놨어]?|@ 주인이 누구<야>?|@ 누구랑 계약[해|하나요|하면 돼]?|@ 누구한테 연락하는지 알려<줘>",
     _person),
)  # fmt: skip

_CAR = _thing(
    "table", "Used cars|Cars for sale|Second-hand cars|Vehicle offers", "중고차 목록|중고차 매물|매물 차량|내차 사기",
    "it|this|the car|this car", "이거|이 차", lambda rng, ko: f"{rng.choice('소나무 은하 바람 횡성 한라 노을 별빛 파도 번개 하늘'.split())} {rng.choice('GT LX 밴 쿠페 왜건 SE 해치백 투어링 세단 크로스'.split())} {rng.randint(1, 9)}" if ko else
    f"{rng.choice('Aster Borealis Corvus Draco Estrel Fenix Gavia Halden Istra Jupita Kestra Lyra'.split())} {rng.choice('GT LX Van Coupe Estate SE Hatch Touring Sport Cross'.split())} {rng.randint(1, 9)}",
    ("Mileage|Odometer|Kilometres|Miles driven", "주행거리|주행 거리|적산 거리|키로수",
     "how far has @ [been driven|gone|run|travelled]?|how many [miles|kilometres|km] [does @ have on the clock|has @ done|has @ run|are on @|has @ got behind it]?|how [worn|used up] is @?|what's on the clock of @?|has @ [been driven|done] a lot, how many [miles|km]?|how much road has @ [seen|covered]?",
     "@ 얼마나 [탔어|달렸어|뛰었어|굴렸어|탔나요|많이 탄 차야]?|@ 몇 [킬로|만 킬로|km] [탔어|뛰었어|달렸어|탄 차야|탔나요]?|@ 많이 [탔어|굴렸어|탔나요], 몇 킬로야?|@ 몇 킬로나 [돼|되나요|굴렀어]?|@ 계기판에 몇 킬로 찍혀 있[어|나요]?|@ 몇 킬로 탔는지 알려<줘>",
     _number(1200, 260000, " km| mi| km", "km| km|km")),
    ("First registered|Registration|Year|Model year", "최초 등록|연식|등록일|출고일",
     "how [old|new] is @?|how long has @ been on the road?|when did @ [first hit the road|come off the line|first get plates|leave the factory]?|when was @ [new|built|made]?|from when is @?|since when has @ been driven?|what age is @?",
     "@ 얼마나 [오래됐어|됐어|오래된 차야|오래됐나요]?|@ 몇 년[ 됐어| 된 차야|식이야|식인가요| 탔어]?|@ 언제 [나온 차야|나왔어|만들었어|처음 굴렸어|뽑았어]?|@ 언제부터 [달렸어|굴렸어|탔어]?|@ 몇 살이[야|에요|나 됐어]?|@ 언제 나왔는지 알려<줘>",
     lambda rng, ko: rng.choice([f"{rng.randint(1, 12):02}/{rng.randint(2004, 2025)}", f"{rng.randint(2004, 2025)}", f"{rng.randint(2004, 2025)}년 {rng.randint(1, 12)}월" if ko else f"{rng.choice(_MONTHS)[:3]} {rng.randint(2004, 2025)}"])),
    ("Price|Asking price|Offer price|Cash price", "가격|판매가|차량 가격|매매가",
     "how much is @?|what does @ cost?|what does the [seller|dealer] [want|ask] for @?|how [expensive|cheap|dear|pricey] is @?|how much (money )would i [pay|need|spend] for @?|for how much [does @ go|can i get @|do they sell @|may i drive off in @]?|can i afford @, how much is it?",
     "@ 얼마[야|예요|에 나왔어|에 팔아|면 사|인가요]?|@ 얼마 [줘야 해|주면 돼|있어야 사|내야 하나요]?|@ [비싸|싸|저렴해], 얼마야?|@ 사려면 돈이 얼마나 [들어|필요해|드나요]?|@ 주인이 얼마 [달래|부르고 있어|받고 싶대]?|@ 얼마인지 알려<줘>",
     _money(900, 60000)),
    ("Fuel|Fuel type|Engine|Drive", "연료|유종|엔진|동력",
     "what does @ [run on|drink|burn|need in the tank]?|is @ [electric|a diesel|a hybrid] or [what|petrol]?|what do i [put in|fill into|feed] @?|do i have to [plug in|charge|tank] @?|do i need a [plug|socket|petrol pump] for @?|what makes @ go?|what's in the tank of @?",
     "@ [전기차야|경유차야|하이브리드야|디젤이야], 아니면 뭐야?|@ [뭐|뭘] [넣어|먹어|넣고 다녀|넣어야 해|넣나요]?|@ [뭐로|뭘로|무엇으로] [가|굴러가|달려|가나요]?|@ [휘발유야 경유야|기름 넣어 충전해]?|@ 무슨 기름 [먹어|넣어|넣나요]?|@ 뭘 넣는지 알려<줘>",
     _of("Petrol|Diesel|Electric|Hybrid|Plug-in hybrid|LPG|CNG|Hydrogen|Mild hybrid|Ethanol|Bi-fuel|Petrol turbo", "가솔린|디젤|전기|하이브리드|플러그인 하이브리드|LPG|수소|가솔린 터보|CNG|LPG 겸용|마일드 하이브리드|바이퓨얼")),
    ("Power|Horsepower|Output|hp", "최고 출력|출력|마력|엔진 출력",
     "how [strong|mighty] is @?|how many horses [does @ have|has @ got|pull @|are under the hood of @]?|is @ [strong|weak|a racer], how many horses?|how much [oomph|punch|muscle] does @ have?|how much can the engine of @ [do|deliver|give]?|what does the engine of @ [deliver|make|put out]?",
     "@ [힘이|엔진이] [세|얼마나 세|좋아|얼마나 좋아|어때|얼마나 센가요]?|@ 몇 말[의 힘이야|이 끄는 셈이야]?|@ 얼마나 힘[차|이 나|을 내|을 내나요]?|@ 언덕 잘 올라가, 힘이 얼마나 [돼|되나요]?|@ 엔진이 얼마나 [뿜어|내|힘을 써]?|@ 얼마나 힘이 센지 알려<줘>",
     lambda rng, ko: f"{rng.randint(55, 480)}" + rng.choice([" hp", " PS", "마력" if ko else " bhp", " kW"])),
    ("Previous owners|Owners|Keepers|Former owners", "소유자 변경|이전 소유자|소유주 수|명의 변경",
     "how many [people|hands|drivers] [had|drove|possessed|kept] @ before( me)?|through how many hands [did @ go|has @ gone]?|how many times was @ [sold|passed on|handed on] (already )so far?|how many [people|drivers] [have had|went through] @?|was @ driven by just one [person|driver], or how many?|who had @ before, how many people?",
     "@ 몇 명이 [탔어|몰았어|탔던 차야|탔나요]?|@ 전에 몇 사람이 [탔|몰았|가졌]어?|@ 주인이 몇 번 [바뀌었어|갈렸어|바뀌었나요]?|@ 내가 몇 번째 [주인이야|주인인가요]?|@ 몇 사람 손을 [거쳤어|탔어|거쳐 왔나요]?|@ 몇 명이 탔는지 알려<줘>",
     lambda rng, ko: f"{rng.randint(1, 12)}" + rng.choice(["명", "인", "회"] if ko else ["", "", " so far"])),
    ("Inspection until|Inspected until|Next inspection|MOT until", "검사 만료일|정기 검사|검사 유효 기간|다음 검사",
     "how long can i drive @ [before the next check|before it must be checked|without a new sticker]?|when must @ [be checked|go to the garage|be tested|get a new sticker]?|until when is @ [roadworthy|allowed on the road|fine to drive]?|how long is the sticker on @ good?|when does the sticker of @ run out?|when do i have to take @ to be [checked|tested]?",
     "@ 언제 [점검받아야 해|확인받아야 해|점검하나요]?|@ 언제까지 [그냥 타도 돼|타도 문제없어|몰아도 돼|탈 수 있나요]?|@ 점검 언제 [받아|받아야 해|가야 해|받나요]?|@ 언제까지 [점검 안 받아도|손 안 봐도] [돼|되나요]?|@ 며칠까지 점검받으면 [돼|되나요]?|@ 언제 점검하는지 알려<줘>",
     lambda rng, ko: rng.choice([f"{rng.randint(1, 12):02}/{rng.randint(2025, 2029)}", f"{rng.randint(2025, 2029)}-{rng.randint(1, 12):02}", f"{rng.randint(2025, 2029)}년 {rng.randint(1, 12)}월" if ko else f"{rng.choice(_MONTHS)[:3]} {rng.randint(2025, 2029)}"])),
)  # fmt: skip

_PAYSLIP = _thing(
    "table", "Payroll|Payslips|Salary run|Wages|Payroll report", "급여 대장|급여 명세|임금 대장|월급 명세",
    "this person|the employee|this employee|this worker", "이 사람|이 직원|이분", _person,
    ("Gross|Gross pay|Gross salary|Gross wage", "지급 총액|급여 총액|세전 급여|총지급액",
     "how much does @ earn before [tax|anything is taken off|deductions]?|what does @ [make|earn|get] [before tax|without deductions|on paper]?|what does the [firm|company|employer] pay @ before [deductions|taxes|anything is taken off]?|what would @ get if there were no [taxes|deductions]?|how high is the [wage|salary] of @ before [tax|deductions]?|what do i earn before tax?",
     "@ 세금 [떼기|빼기] 전에 얼마[야|를 받아|예요|나 받나요]?|@ [이것저것|공제] [떼기|빼기] 전[에는| 금액이] 얼마[야|예요|인가요]?|@ [안 떼면|공제 없으면] 얼마 [받아|벌어|받나요]?|@ 회사가 [떼기 전에|원래] 얼마 [줘|주나요|준 거야]?|@ 원래 [월급|봉급]~이 <얼마야>?|@ 세금 떼기 전 금액 알려<줘>",
     _money(1300, 9000)),
    ("Net|Net pay|Take-home pay|Paid out", "실수령액|차인 지급액|공제 후 금액|실지급액",
     "how much does @ (really )[take home|get in hand|keep|get in the end]?|what [lands|ends up|arrives] in the account of @?|what is left [for|to] @ after [tax|deductions|everything]?|what does @ have [in hand|left] in the end?|how much [was wired|went out|goes] to @ [after tax|in the end]?|what do i take home?|how much do i get in the end?",
     "@ [실제로|결국|손에] 얼마 [받아|쥐어|들어와|받나요|가져가]?|@ 통장에 얼마 [들어와|찍혀|들어왔어|꽂혔어|찍히나요]?|@ [다 떼고|이것저것 빼고|세금 떼고] 얼마[야|를 받아| 남아|예요]?|@ 집에 가져가는 돈이 <얼마야>?|@ 손에 쥐는 돈이 <얼마야>?|@ 실제로 얼마 받는지 알려<줘>",
     _money(1000, 6500)),
    ("Income tax|Tax withheld|Wage tax|Tax", "소득세|근로소득세|원천징수|갑근세",
     "how much [does the state|do they] [keep|take] from the pay of @?|what goes to the [state|treasury|revenue|government] [from|for] @?|how much is [taken away|withheld|handed to the state] from @?|what does the [government|state|treasury] [get|take] [from|out of the pay of] @?|how much of the pay of @ is [lost|given] to the [state|government]?|how much does the state take?",
     "@ 나라에 얼마 [내|떼|뺏겨|떼였어|내나요]?|@ [국가가|나라에서] 얼마 [가져가|떼 가|떼나요|떼 갔어]?|@ [세무서|나라]로 가는 돈이 <얼마야>?|@ 월급에서 나라 몫이 <얼마야>?|@ [국세청에|나라에] 얼마를 [바쳐|떼여|낸 거야]?|@ 나라에 얼마 내는지 알려<줘>",
     _money(60, 2500)),
    ("Hours|Hours worked|Working hours|Time worked", "근로 시간|근무 시간|총 근로 시간|정규 근로",
     "how [long|much] did @ work?|how [busy|hard-working|diligent] was @, how long at work?|how long was @ [at the desk|on the job|there|at work|on duty]?|how much time did @ [put in|spend on the job|clock up|clock]?|for how long is @ paid?|how long did i work in all?",
     "@ 얼마나 [일했어|오래 일했어|일한 거야|일했나요|근무했어]?|@ 총 얼마나 [나와서 일했|회사에 있었]어?|@ 몇 시간[이나 일했어| 일했어|을 일한 거야| 뛰었어|이나 했나요]?|@ 일을 얼마나 [했|오래 했]어?|@ 회사에 [얼마나|몇 시간이나] [있었|나와 있었]어?|@ 몇 시간 일했는지 알려<줘>",
     lambda rng, ko: rng.choice([f"{rng.randint(20, 190)}{'시간' if ko else ' h'}", f"{rng.randint(20, 190)}.{rng.choice(['25', '5', '75'])}{'시간' if ko else ''}", f"{rng.randint(20, 190)}:{rng.choice(['00', '15', '30', '45'])}"])),
    ("Bonus|Premium|Extra pay|Commission", "상여금|보너스|성과급|인센티브",
     "how much (extra )did @ get [on top|for good work|as a reward|as a thank-you]?|what was @ given [on top of the wage|as a reward|for the good results|as a treat]?|how was @ [rewarded|thanked]?|what came on top of the wage [for|of] @?|how [generous|kind] was the boss to @?|what did the boss [add|throw in] for @?|what did i get on top?",
     "@ 월급 말고 [얼마 더|따로 얼마|덤으로 얼마] [받았어|나왔어|챙겼어|받았나요]?|@ 잘했다고 얼마 [줬어|받았어|더 줬나요]?|@ 월급에 [얼마를 더|덤으로 얼마를] [얹어|보태] [줬어|받았어]?|@ 상으로 받은 돈이 <얼마야>?|@ 추가로 [받은|챙긴] 돈이 <얼마야>?|@ 덤으로 얼마 받았는지 알려<줘>",
     _money(50, 4000)),
    ("Paid on|Pay day|Payment date|Transferred on", "지급일|급여일|월급날|입금일",
     "when [does|did] @ get the money?|when [is|was] the [money|wage|salary] of @ [there|in the account|wired|sent]?|on [which|what] day [does|did] the money [reach|get to|arrive at] @?|how long must @ wait for the money?|since when does @ have the money?|when do i get my money?|when did the firm [wire|send] the wage to @?",
     "@ 돈 언제 [받아|들어와|나와|받았어|들어왔어|받나요]?|@ 월급 언제 [나와|들어와|나왔어|받았어|나오나요]?|@ 통장에 언제 [들어와|들어왔어|꽂혀|꽂혔나요]?|@ 며칠에 [돈이 나와|받아|받았어|돈이 들어오나요]?|@ 돈 받는 [날|날짜|때]~이 언제<야>?|@ 언제 돈 받는지 알려<줘>",
     _day()),
    ("Leave left|Holiday left|Vacation days|Days off left", "잔여 연차|남은 연차|연차 잔여|휴가 잔여",
     "how long can @ [still stay away|be away|stay home|go travelling]?|how many days may @ [stay home|still take|be off|go away]?|can @ still [go away|take a break|take time off], how long?|how many free days does @ (still )have?|how much time off [remains for @|does @ have|is @ owed]?|how many days can i still take?",
     "@ 며칠 [더 쉴 수 있어|쉬어도 돼|더 놀 수 있어|쉴 수 있나요]?|@ 아직 [며칠|얼마나] [쉴 수 있어|더 쉬어도 돼|쓸 수 있어]?|@ 쉬는 날이 며칠 [남았어|있어|남았나요]?|@ 더 쉴 수 있는 [날|날짜]~이 며칠[이야|이에요|인가요]?|@ 안 쓴 쉬는 날이 며칠[이야|이에요|이나 돼]?|@ 며칠 더 쉬는지 알려<줘>",
     lambda rng, ko: f"{rng.randint(0, 34)}{rng.choice(['', '', '.5'])}" + ("일" if ko else rng.choice(["", " days", " d"]))),
)  # fmt: skip

_STOCK = _thing(
    "table", "Watchlist|Stocks|Market overview|Shares|Portfolio", "관심 종목|주식 시세|보유 종목|증권 시세",
    "it|this|the stock|this share", "이거|이 종목|이 주식", _firm("Steel|Motors|Bio|Energy|Foods|Chips|Air|Pharma|Mining|Retail|Solar|Robotics", "제철|모터스|바이오|에너지|식품|반도체|항공|제약|화학|통신|조선|로보틱스"),
    ("Last|Price|Last price|Quote|Latest", "현재가|시세|종가|주가",
     "how much is @( now| today)?|what does one [share|piece] of @ cost?|what is @ worth( now)?|what do i pay for @ [now|today|right now]?|where does @ stand( now| today)?|for how much can i [sell|get|buy] @ (right )now?|how [expensive|cheap|dear] is @ [now|at the moment|today]?|what's @ trading at?",
     "@ [지금|오늘|이제] 얼마[야|예요| 해|인가요|에 거래돼]?|@ 한 주에 얼마[야|예요|인가요| 해]?|@ 지금 [사면|팔면] 얼마[야|예요|나 돼]?|@ 얼마에 [거래돼|살 수 있어|팔려|거래되나요]?|@ 얼마까지 [갔어|왔어|됐어]?|@ 지금 얼마인지 알려<줘>",
     lambda rng, ko: f"{rng.randint(9, 9000) * 100:,}" + rng.choice(["", "원"]) if ko else rng.choice(["", "$", "€", ""]) + f"{rng.uniform(2, 900):.2f}"),
    ("Change|Day change|+/-|Chg %", "등락률|전일 대비|변동률|등락",
     "did @ [go|move] up or down?|did @ [rise or fall|win or lose|climb or drop](, by how much)?|by how much did @ [climb|drop|rise|fall|move|jump|sink]?|is @ [up or down|winning or losing|in the green or red]( today)?|how [well|badly] did @ [do|fare]( today)?|how much did @ [gain|lose|win]( today)?|how did the day go for @?",
     "@ [올랐어 내렸어|올랐어|떨어졌어|내렸어|오르고 있어], 얼마나?|@ 얼마나 [올랐어|내렸어|떨어졌어|뛰었어|움직였어|빠졌나요]?|@ 몇 퍼센트 [올랐|떨어졌|내렸|빠졌]어?|@ 어제보다 [올랐|떨어졌|좋아졌]어?|@ 오늘 [잘 나가|어땠어|벌었어 잃었어|망했어]?|@ 올랐는지 내렸는지 알려<줘>",
     _signed(9.9, "%")),
    ("Volume|Traded|Shares traded|Vol.", "거래량|체결량|누적 거래량",
     "how many [pieces|papers|shares] of @ [changed hands|were sold|went over the counter|were bought]?|how [busy|lively|brisk] was the trade [in|with] @?|how [much|often] was @ [bought and sold|handled|passed around]?|how many of @ were [sold|bought|dealt in]( today)?|is there much [going on|trade|action] [in|with] @?|how many changed hands?",
     "@ 몇 주나 [오갔어|사고팔았어|팔렸어|팔렸나요|손이 바뀌었어]?|@ 사람들이 얼마나 [사고팔았|사 갔|팔았]어?|@ 얼마나 [활발해|많이 오갔어|사고팔렸어|활발한가요]?|@ [사고판|오간] 주식이 몇 주<이라>?|@ 몇 주가 [팔렸|오갔]어?|@ 얼마나 사고팔았는지 알려<줘>",
     lambda rng, ko: rng.choice([f"{rng.randint(1000, 9900000):,}", f"{rng.uniform(0.1, 90):.1f}{'백만' if ko else 'M'}", f"{rng.randint(3, 990)}{'천 주' if ko else 'K'}"])),
    ("High|Day high|Session high|Peak", "고가|최고가|당일 고가|장중 고가",
     "how far up did @ [get|climb|go]?|what was the [best|dearest] [moment|price] [of|for] @?|how [much|dear] was @ at its [best|dearest|top]?|up to what did @ [climb|rise|get]?|what was the [ceiling|summit|top] [of|for] @?|how far did @ climb at best?",
     "@ 얼마까지 [올라갔어|올랐어|치솟았어|뛰었어|올라갔나요]?|@ 제일 비쌀 때 얼마[였어|야|였나요]?|@ [꼭대기|천장|정점]~이 <얼마야>?|@ 가장 [올랐을|비쌌을] 때가 <얼마야>?|@ 많이 올랐을 때 얼마[였어|까지 갔어|였지]?|@ 어디까지 올랐는지 알려<줘>",
     lambda rng, ko: f"{rng.randint(9, 9000) * 100:,}" if ko else f"{rng.uniform(2, 900):.2f}"),
    ("Low|Day low|Session low|Bottom", "저가|최저가|당일 저가|장중 저가",
     "how far down did @ [get|go|fall|sink]?|what was the [worst|cheapest] [moment|price] [of|for] @?|how [much|cheap] was @ at its [worst|cheapest]?|down to what did @ [fall|drop|sink|get]?|what was the floor [of|for] @?|how deep did @ [fall|sink|drop]?|how cheap did @ get?",
     "@ 얼마까지 [내려갔어|떨어졌어|빠졌어|곤두박질쳤어|내려갔나요]?|@ 제일 쌀 때 얼마[였어|야|였나요]?|@ 바닥이 <얼마야>?|@ 가장 [떨어졌을|쌌을] 때가 <얼마야>?|@ 많이 떨어졌을 때 얼마[였어|까지 갔어|였지]?|@ 어디까지 떨어졌는지 알려<줘>",
     lambda rng, ko: f"{rng.randint(9, 9000) * 100:,}" if ko else f"{rng.uniform(2, 900):.2f}"),
    ("Market cap|Market value|Capitalization|Cap", "시가총액|시총|기업 가치",
     "how [big|large] is the [company|firm] [behind|of] @?|what would [buying up|swallowing] all of @ cost?|what are all [pieces|papers] of @ worth together?|what is the whole [firm|company] [behind|of] @ worth?|what would it take to [own|buy] all of @?|how [big|rich|heavy] a firm is @?|what's the whole firm worth?",
     "@ 회사가 [얼마나 커|얼마짜리야|얼마나 큰 거야|얼마나 크나요]?|@ 회사를 [통째로|다] 사려면 얼마[야| 들어|나 들어]?|@ 주식 [다 합치면|전부] 얼마[야|예요|나 돼]?|@ 덩치가 얼마나 [커|돼|큰가요]?|@ 회사 전체가 <얼마야>?|@ 회사가 얼마짜리인지 알려<줘>",
     lambda rng, ko: f"{rng.randint(1, 480)}조 {rng.randint(100, 9900):,}억" if ko else rng.choice(["", "$", "€"]) + f"{rng.uniform(0.2, 900):.1f}" + rng.choice(["B", " bn", "M"])),
    ("Dividend|Payout|Dividend per share|Yield", "배당금|배당|주당 배당금|배당 수익",
     "how much does @ [pay|give] [its owners|those who hold it|holders|its keepers]?|what do (the )owners of @ [get|receive|earn] [each year|just for holding it|every year]?|what do i [get|earn|receive] for [keeping|holding|sitting on] @?|how much [of its profit|cash] does @ [share|hand out|give back]?|what does keeping @ bring me( a year)?|what do i get for holding it?",
     "@ 갖고 있으면 얼마 [줘|받아|나와|주나요|나오나요]?|@ 회사가 [주주한테|주인한테] 얼마 [줘|나눠 줘|주나요]?|@ 들고만 있어도 얼마 [나와|받아|들어와]?|@ [해마다|매년] 얼마씩 [줘|받아|나눠 줘|주나요]?|@ 주주가 받는 돈이 <얼마야>?|@ 갖고 있으면 얼마 받는지 알려<줘>",
     lambda rng, ko: f"{rng.randint(1, 990) * 10:,}원" if ko else rng.choice("$€£") + f"{rng.uniform(0.05, 12):.2f}"),
)  # fmt: skip

_COUPON = _thing(
    "table", "Coupons|My coupons|Vouchers|Offers|Deals", "쿠폰함|내 쿠폰|할인권|혜택 목록",
    "it|this|the coupon|this voucher", "이거|이 쿠폰", _joined(_of("Spring|Welcome|Birthday|Weekend|Summer|Loyalty|Flash|App|Student|First order|Winter|Lunch|Holiday|Night", "봄맞이|첫 구매|생일|주말|여름|단골|반짝|앱 전용|학생|신규|겨울|점심|명절|심야"), _of("deal|bonus|voucher|coupon|treat|special|gift|offer|thank-you", "쿠폰|할인권|혜택|특가|선물|이벤트|감사 쿠폰|세일")),
    ("Discount|You save|Reduction|Off", "할인율|할인|할인 금액|혜택 금액",
     "how much cheaper [does it get|is it] with @?|how much do they [knock off|take off|deduct|cut] with @?|what is @ worth?|how [valuable|good] is @?|what do i gain from (using )@?|how much [do i keep|money stays] in my pocket with @?|what does @ [bring|give] me?|how much less do i pay with @?",
     "@ 얼마나 [싸져|깎아 줘|깎여|빼 줘|싸지나요|덜 내]?|@ 쓰면 얼마 [빠져|깎여|덜 내|아껴|깎아 주나요]?|@ 몇 퍼센트나 [빠져|깎아 줘|싸져]?|@ 얼마짜리[야|예요|인가요]?|@ 쓰면 얼마를 아낄 수 [있어|있나요]?|@ 얼마나 깎아 주는지 알려<줘>",
     lambda rng, ko: rng.choice([f"{rng.randint(2, 75)}%", f"-{rng.randint(2, 75)} %", f"{rng.randint(1, 60) * 500:,}원" if ko else f"{rng.choice('$€£')}{rng.randint(1, 60)}"])),
    ("Code|Coupon code|Promo code|Voucher code", "쿠폰 번호|쿠폰 코드|할인 코드|프로모션 코드",
     "what do i [type|enter|put in|write|key in] (at the checkout )[for|to use|to get] @?|what [letters|word|characters] [will unlock|can activate|do i type for|must i enter for] @?|how do i [redeem|activate|cash in|apply] @?|what must i tell the [shop|cashier] to [use|get] @?|which [word|letters] will make @ work?|what do i type at checkout?",
     "@ [결제할 때|쓰려면|살 때] [뭐라고 입력해|뭘 쳐|뭘 넣어|뭘 입력하나요]?|@ 어떻게 [써|등록해|쓰나요|적용해]?|@ 쓰려면 뭘 [적어야|쳐야|입력해야] [해|하나요]?|@ [입력할|칠|넣을] [글자|숫자]~이 <뭐야>?|@ 뭐라고 [치면|넣으면|입력하면] 돼?|@ 뭘 입력하는지 알려<줘>",
     _code("AAAA##", "SAVE-***", "AA####", "****-****", "HELLO##", "A#A#A#")),
    ("Valid until|Expires|Use by|Ends", "유효 기간|만료일|사용 기한|종료일",
     "how long [does @ last|is @ good|can i use @|do i have for @|may i wait with @]?|when [does @ run out|is @ worthless|is @ gone|will @ be useless|does @ stop working]?|by when [must|should|do] i [use|spend|redeem] @?|until when [can i use @|does @ work|is @ good]?|what's the last day [of|for|to use] @?|can i still use @, until when?",
     "@ 언제까지[야|예요| 써야 해| 쓸 수 있어| 돼| 쓰면 돼|인가요]?|@ 언제 [끝나|없어져|사라져|못 쓰게 돼|끝나나요]?|@ [아직|지금도] [쓸 수 있어|돼], 언제까지?|@ 며칠까지 [써야 해|쓰면 돼|쓸 수 있나요]?|@ 쓸 수 있는 마지막 날이 언제<야>?|@ 언제 없어지는지 알려<줘>",
     _day(2025, 2027)),
    ("Minimum purchase|Min. spend|Minimum order|From", "최소 주문 금액|최소 구매 금액|사용 조건|최소 결제",
     "how much must i [buy|spend|put in the basket|order] [at least |]for @( to work)?|from how much on [does @ work|can i use @|does @ count]?|how [full|expensive] must the [basket|cart] be for @?|what do i have to [spend|shop for] [to use|before i can use] @?|what's the least i [must|have to|need to] spend [for|to use|with] @?|how much must i spend?",
     "@ 얼마[ 이상| 넘게|어치] 사야 [써|돼|쓸 수 있어|하나요]?|@ 쓰려면 얼마나 [사야|담아야|써야] [해|돼|하나요]?|@ 얼마부터 [쓸 수 있어|돼|쓸 수 있나요|적용돼]?|@ 적어도 얼마 [사야|써야|담아야] [해|하나요]?|@ 장바구니에 얼마 [담아야|넘어야] [써|돼|쓰나요]?|@ 얼마 사야 쓰는지 알려<줘>",
     _money(5, 200)),
    ("Shop|Store|Redeem at|Valid at", "사용처|매장|사용 매장|사용 가능처",
     "where can i [use|spend|redeem|cash in] @?|where [does @ work|is @ good|is @ accepted|does @ count|do they take @]?|who [accepts|takes|issued|gave me|is behind] @?|[what|which] [company|place|seller] [takes|accepts|is behind] @?|where do i go with @?|with whom does @ work?|where should i go shopping with @?",
     "@ 어디서 [써|쓸 수 있어|쓰면 돼|받아 줘|쓰나요|쓰는 거야]?|@ 어디 [거야|거예요|가서 써|건가요]?|@ 어느 [가게|곳|집|마트]에서 [써|쓸 수 있어|받아 줘|쓰나요]?|@ [쓸 수 있는|받아 주는] [곳|데|가게]~이 어디<야>?|@ 어디 가면 쓸 수 있[어|나요]?|@ 어디서 쓰는지 알려<줘>",
     _shop),
    ("Uses left|Remaining uses|Can be used|Times left", "사용 가능 횟수|남은 횟수|잔여 횟수|사용 횟수",
     "how often [may|can] i [use|spend|redeem|show] @( again)?|[once or several times|just once or more often], [how is it with|for] @?|is @ [used up|spent|gone already], or how often does it still work?|can i use @ [twice|again|more than once]?|for how many [orders|purchases|visits] is @( good)?|how many times can i (still )[use|redeem|cash in] @?|is it used up?",
     "@ 몇 번[이나 쓸 수 있어| 쓸 수 있어| 더 써|까지 돼|까지 쓰나요]?|@ [한 번만 돼|여러 번 돼|또 쓸 수 있어|두 번 써도 돼]?|@ [다 썼어|벌써 썼어], 몇 번 더 돼?|@ 몇 번 더 [쓸 수 있어|써도 돼|쓰나요]?|@ 앞으로 몇 번 [돼|되나요|쓸 수 있어]?|@ 몇 번 쓸 수 있는지 알려<줘>",
     lambda rng, ko: f"{rng.randint(1, 30)}{rng.choice(['회', '번', '회 남음']) if ko else rng.choice(['', 'x', ' times', ' left'])}"),
)  # fmt: skip

_DISH = _thing(
    "menu", "Menu|Our dishes|Lunch menu|Dinner|Specials", "메뉴|메뉴판|점심 메뉴|오늘의 메뉴|식사 메뉴",
    "it|this|the dish|this dish", "이거|이 메뉴|이 음식", lambda rng, ko: f"{rng.choice('매콤 들깨 치즈 해물 버섯 소고기 김치 궁중 얼큰 두부 명란 파 마늘 묵은지 순한 불'.split())} {rng.choice('칼국수 볶음밥 찌개 덮밥 전골 파스타 만두 떡볶이 비빔밥 수제비 리조또 튀김 냉면 국밥 샐러드'.split())}" if ko else
    f"{rng.choice('Smoky Lemon Garlic Grilled Crispy Roast Spiced Honey Mushroom Coconut Herb Ginger Farmhouse Pepper Sesame'.split())} {rng.choice('chicken|noodles|salmon|risotto|lentils|dumplings|curry|soup|tofu|lamb|pancakes|gnocchi|salad|prawns|pie|wrap'.split('|'))}",
    ("Price|Cost|Regular|From", "가격|단가|판매가|값",
     "how much is @?|what does @ cost?|how [expensive|dear|pricey|cheap] is @?|what do they [want|charge|ask] for @?|how much [do i pay|must i pay|will i pay|money do i need] for @?|what will @ set me back?|can i afford @, how much is it?",
     "@ 얼마[야|예요|인가요| 해|에 팔아|나 하나요|면 먹어]?|@ [비싸|싸|저렴해], 얼마야?|@ 먹으려면 얼마 [내|내야 해|있어야 해|드나요]?|@ 한 그릇에 <얼마야>?|@ 얼마 주고 먹[어|나요|지]?|@ 얼마인지 알려<줘>",
     _money(3, 45)),
    ("Calories|kcal|Energy|Nutrition", "칼로리|열량|kcal|영양",
     "how [fattening|filling|rich|light] is @?|will @ make me fat, how much [is in it|does it have]?|how much [would i have to run|must i walk] [after|to burn off] @?|is @ ok for my diet, how heavy?|can i eat @ on a diet?|how much of my daily need is in @?|how bad is @ for my [waist|weight|diet]?",
     "@ [살쪄|살찌는 음식이야|살 많이 찌나요], 얼마나?|@ 다이어트할 때 [먹어도 돼|먹어도 되나요|괜찮아]?|@ 먹으면 [얼마나 살쪄|살이 얼마나 쪄|얼마나 뛰어야 해]?|@ 몸무게에 [나빠|괜찮아], 얼마나 [돼|되나요]?|@ 얼마나 [기름져|가벼워|살로 가]?|@ 얼마나 살찌는지 알려<줘>",
     lambda rng, ko: f"{rng.randint(90, 1480):,}" + rng.choice([" kcal", "kcal", " cal"])),
    ("Portion|Serving|Serving size|Amount", "제공량|1인분|양|중량",
     "how [big|large|small|generous] is @?|how much (food )do i get (on the plate )[with|for|of] @?|will @ fill me up, how much is it?|how much is on the plate [with|for] @?|is @ [enough|enough for two|a lot|for sharing]?|how many can eat from @?|can we share @, how big is it?",
     "@ 얼마나 [많아|많이 줘|푸짐해|나와|많이 주나요]?|@ [배불러|배부르게 나와|푸짐한가요], 얼마나 줘?|@ 둘이 [먹어도 돼|먹을 만해|나눠 먹어도 돼]?|@ 몇 명이 먹[어|나요|을 수 있어]?|@ [많이|넉넉히|조금] 나와[|요], 얼마나?|@ 얼마나 주는지 알려<줘>",
     lambda rng, ko: rng.choice([f"{rng.randint(8, 90) * 10} g", f"{rng.randint(1, 6)}인분" if ko else f"{rng.randint(2, 14)} pieces", f"{rng.randint(8, 90) * 10}g", f"{rng.randint(200, 900)} ml"])),
    ("Spiciness|Heat|Spice level|Hotness", "맵기|매운맛|맵기 단계|매운 정도",
     "how [hot|fiery|sharp|mild] is @?|does @ [burn|bite|sting]( a lot)?|is @ too [hot|sharp|fiery] for [kids|me|children]?|will @ [burn my tongue|make me sweat|make me cry]?|how much chilli is in @?|is @ [mild or hot|something for children]?|do i need [milk|water] with @, how hot is it?",
     "@ [매워|많이 매워|맵나요|안 매워|매운가요|얼마나 매워]?|@ [애들이|아이가|아기가] 먹어도 [돼|되나요|괜찮아]?|@ [혀가|입이] [얼얼해|불나|화끈거려]?|@ [순해|자극적이야|칼칼해|순한가요]?|@ 고추가 얼마나 들어[가|갔어|가나요]?|@ 얼마나 매운지 알려<줘>",
     lambda rng, ko: rng.choice([_of("Mild|Medium|Hot|Very hot|Not spicy|Extra hot|Gentle|Fiery", "순한맛|보통|매움|아주 매움|안 매움|약간 매움|중간맛|불맛")(rng, ko), f"{rng.randint(0, 5)}/5", f"{rng.randint(1, 5)}단계" if ko else f"level {rng.randint(1, 5)}"])),
    ("Allergens|Contains|Allergy info|May contain", "알레르기 유발 성분|알레르기|함유 성분|알레르겐",
     "what in @ could make me [ill|itch|sick]?|can i eat @ [with a nut problem|if i can't have milk|if gluten is bad for me]?|is @ [safe|ok] for [people who react to nuts|someone who can't have gluten]?|what should [sensitive people|i] [watch out for|beware of] [in|with] @?|is there [milk|egg|nuts] in @?|what might i react to in @?",
     "@ 먹고 [두드러기 날|탈 날|가려울] 만한 게 뭐가 [있어|들었어|들어 있나요]?|@에 [우유|땅콩|계란|밀가루] 들어[가|갔어|가나요]?|@ [땅콩|우유|갑각류] 못 먹는데 먹어도 [돼|되나요]?|@에서 뭘 조심해야 [해|하나요]?|@에 민감한 사람이 피할 게 <뭐야>?|@에 위험한 재료 뭐 들었는지 알려<줘>",
     lambda rng, ko: ", ".join(rng.sample("우유 계란 땅콩 대두 밀 새우 게 메밀 호두 잣 굴 오징어".split() if ko else "milk egg nuts soy wheat fish sesame mustard celery crab lupin oats".split(), rng.randint(1, 3)))),
    ("Ready in|Preparation|Prep time|Waiting time", "조리 시간|소요 시간|대기 시간|준비 시간",
     "how long [does @ take|do i wait for @|does the kitchen need for @|must i wait until @ comes|does it take to cook @]?|how [soon|fast|quickly] [is @ on the table|do i get @|comes @|can i have @]?|i'm in a hurry, how long does @ take?|when can i [eat|start eating] if i take @?|is @ quick to make?|how many minutes till @ is on the table?",
     "@ 얼마나 [걸려|기다려|기다려야 해|걸리나요|있어야 나와]?|@ 몇 분 [걸려|기다려|만에 나와|기다리나요|있어야 나와]?|@ [빨리|금방] 나와[|요], 몇 분이나?|@ 시키면 언제 [나와|먹을 수 있어|나오나요]?|@ 만드는 데 몇 분이나 [걸려|들어|걸리나요]?|@ 얼마나 기다리는지 알려<줘>",
     lambda rng, ko: f"{rng.randint(3, 75)}" + rng.choice(["분", "분 이내"] if ko else [" min", " minutes", "'"])),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (
    _INVOICE, _RECEIPT, _ORDER, _PRODUCT, _PLAN, _BANK_ACCOUNT, _TRANSFER, _UTILITY_BILL, _RIDE, _FUEL, _INSURANCE, _HOME, _CAR, _PAYSLIP, _STOCK, _COUPON, _DISH,
)  # fmt: skip
