"""What people ask about a list with prices, whatever it is a list of. `thing` is a grammar of what its entries are called."""

from ..design import Answer, Ask, At, CannotTell, Count, YesNo

_DEAREST = (
    "[[what|which {thing}|which one] [on here |of them |of these |]is the [dearest|priciest|costliest|most costly|most expensive]?|the [dearest|priciest|costliest] {thing}, please|{thing} with the [steepest|heftiest|biggest|highest] price( tag)?|"
    "which {thing} [sets me back|would set you back] the most?|what [hits|hurt] the wallet hardest?|[name|pick out|point me to|single out|spot|find] the {thing} [that costs the most|with the top price|at the highest price|nobody undercuts in price]|"
    "where does [the most money|most of the money] go?|what is the [splurge|most extravagant {thing}|luxury pick] [here|on this list]?|if money is no object, which {thing} is at the top of the price range?|[tops|leads] the prices: which {thing}?|"
    "i'd like to know which {thing} is [pricier|dearer|more expensive] than all the others|no {thing} costs more than which one?|[sorted|ranked] by price, which {thing} comes [first|out on top]?|which {thing} [carries|bears|has] the largest [amount|sum|price]?|"
    "show me the [top-priced|highest-priced|most highly priced] {thing}|out of all of these, what was [the most expensive|priciest]?|biggest price tag, which {thing}?|which {thing} do they charge the most for?]"
)
_DEAREST_KO = (
    "[[가장|제일|젤] [비싼|값나가는|값비싼|돈이 많이 드는|비싸게 매겨진] {thing}~은?|[값|가격|금액]이 [제일|가장] [나가는|센|높은|큰|비싼] {thing}[~이 뭐야|~은 뭔가요|~을 알려 줘|?]|제일 [비싼 게|값나가는 게|비싼 건] [뭐야|뭐지|뭐예요|뭔지 알려 줘]?|최고가 {thing}[~이 뭔가요|~은|]?|가격이 으뜸인 {thing}~은 무엇인가요?|"
    "{thing} 중에 [뭐가|어떤 게|어느 것이] [제일|가장] [비싸|비싼가요|비쌉니까|비싸지]?|가격으로 [1등|1위|으뜸]인 {thing}~을 [말해 줘|골라 줘|찾아 주세요]|돈이 [제일|가장] 많이 [드는|나가는|든] {thing}[~은|~이 뭐야]?|비싼 순서대로 하면 맨 앞에 오는 {thing}~은?|"
    "여기서 [제일|가장] 고가인 {thing} [하나만 집어 줘|이름 좀 읽어 줘|알려 줄래]?|무슨 {thing}~이 값이 [가장|제일] 높아요?|가장 비싼 값이 붙은 {thing} [이름|확인해 줘]|어떤 {thing}에 돈을 제일 많이 내야 해?|단가가 가장 센 {thing}~이 뭔지 궁금해요]"
)
_CHEAPEST = (
    "[[what|which {thing}|which one] [on here |of them |of these |]is the [cheapest|least expensive|most affordable|least costly|most budget-friendly]?|which {thing} [costs|cost] [the least|least|less than all the others]?|{thing} with the [smallest|lowest|humblest|tiniest] price( tag)?|the [cheapest|lowest-priced|most inexpensive] {thing}, please|"
    "what is [the bargain|the best bargain|the budget pick|easiest on the purse|kindest to the wallet] here?|[name|pick out|point me to|single out|spot|find] the {thing} [that costs the least|with the bottom price|at the lowest price]|i am [short of money|broke|on a tight budget]: which {thing} costs me the least?|"
    "[sorted|ranked] by price, which {thing} [comes last|is at the bottom|ranks last|brings up the rear]?|which {thing} [sets me back|would set you back] the least?|no {thing} is cheaper than which one?|which {thing} trails all others in price?|which {thing} [carries|bears|has] the smallest [amount|sum|price]?|"
    "tell me the {thing} i can get for the least money|which {thing} do they charge the least for?|lowest price tag, which {thing}?|out of all of these, what was [the cheapest|least expensive]?]"
)
_CHEAPEST_KO = (
    "[[가장|제일|젤] [싼|저렴한|값싼|헐한|돈이 적게 드는] {thing}~은?|[값|가격|금액]이 [제일|가장] [낮은|싼|적은|저렴한|덜 나가는] {thing}[~이 뭐야|~은 뭔가요|~을 알려 줘|?]|제일 [싼 게|저렴한 게|싼 건] [뭐야|뭐지|뭐예요|뭔지 알려 줘]?|최저가 {thing}[~이 뭔가요|~은|]?|가격이 꼴찌인 {thing}~은 무엇인가요?|"
    "{thing} 중에 [뭐가|어떤 게|어느 것이] [제일|가장] [싸|저렴해요|쌉니까|싸지|값이 싼가요]?|돈이 [제일|가장] 적게 [드는|나가는|든] {thing}[~은|~이 뭐야]?|싼 순서대로 하면 맨 앞에 오는 {thing}~은?|주머니 사정이 안 좋은데 [제일|가장] 싼 {thing} [좀 골라 줘|추천해 줘]|"
    "여기서 [제일|가장] 저가인 {thing} [하나만 집어 줘|이름 좀 읽어 줘|알려 줄래]?|무슨 {thing}~이 값이 [가장|제일] 낮아요?|가장 싼 값이 붙은 {thing} [이름|확인해 줘]|부담이 제일 적은 {thing}~은 뭘까?|가성비로 값이 맨 아래인 {thing}~이 뭔지 궁금해요]"
)
_DEAREST_PRICE = (
    "[how much is [the|this list's] [dearest|priciest|costliest|most expensive] {thing}?|what does the {thing} at the top end of the price range cost?|the [highest|steepest|top|biggest|peak] price [here|on the list|of all]?|what would i [pay|spend|shell out|fork out] for the [priciest|dearest] {thing}?|"
    "up to how much do the prices go?|what is the most that a single {thing} costs?|give me the price of the [most expensive|costliest|dearest] {thing}|[maximum|highest|largest] price, please|the amount for the [dearest|priciest] {thing}|read out the steepest price that you see|the most expensive {thing}: at what price?]"
)
_DEAREST_PRICE_KO = (
    "[[제일|가장] 비싼 {thing}~은 얼마야?|[가장|제일] 높은 [가격|값|금액]~은 [얼마야|얼마인가요|얼마지]?|최고 [가격|금액]?|가격이 최고 얼마까지 가나요?|제일 비싼 {thing} [값|가격] [좀 알려 줘|읽어 줘|말해 주세요]|값이 제일 나가는 {thing}[~을 사면|~이라면] 얼마를 내야 해?|최고가[가 얼마야|는 얼마입니까|를 불러 줘]?|가장 값비싼 {thing}의 금액~을 적어 줘]"
)
_CHEAPEST_PRICE = (
    "[how much is [the|this list's] [cheapest|least expensive|most affordable] {thing}?|the [lowest|smallest|bottom|minimum] price [here|on the list|of all]?|from how much do the prices start?|what is the least that a single {thing} costs?|what would i [pay|spend|part with] for the cheapest {thing}?|"
    "give me the price of the [least expensive|cheapest|lowest-priced] {thing}|the amount for the [cheapest|least costly] {thing}|what does the bargain among them cost?|prices start at [what|how much]?|cheapest {thing}: for what price?|read out the smallest price that you see]"
)
_CHEAPEST_PRICE_KO = (
    "[[제일|가장] [싼|저렴한] {thing}~은 얼마야?|[가장|제일] 낮은 [가격|값|금액]~은 [얼마야|얼마인가요|얼마지]?|최저 [가격|금액]?|가격이 얼마부터 [시작해|시작하나요|있어]?|제일 싼 {thing} [값|가격] [좀 알려 줘|읽어 줘|말해 주세요]|최저가[가 얼마야|는 얼마입니까|를 불러 줘]?|가장 저렴한 {thing}의 금액~을 적어 줘|최소 얼마면 {thing} 하나를 살 수 있어?]"
)
_PRICE = (
    "[what does {item} [cost|go for|come to|run to|sell for]?|how much [is|was|for|do they want for|did they take for|are they asking for] {item}?|{item}: price?|the [price|cost|amount|charge] [of|for|next to|listed for|beside] {item}[|, please]|what [price|amount] stands [by|beside|next to|after] {item}?|"
    "i'd like {item} - what would i [pay|owe|have to hand over]?|{item} is [priced at|charged at|sold for] what?|at what price is {item} [listed|offered|sold]?|tell me how much [money |]{item} [takes|needs|costs]|for {item}, what [is charged|did they charge|is due]?|what will {item} set me back?|"
    "can you look up what they charge for {item}?|{item}, how much?|quote me the price of {item}|what is the damage for {item}?]"
)
_PRICE_KO = (
    "[{item}~은 얼마[야|예요|인가요|지|죠]?|{item} [가격|값|금액]~은?|{item} 값이 [얼마야|어떻게 돼|어떻게 되나요]?|{item} [얼마에 팔아|얼마 받아|얼마 하나요]?|{item}[ 가격| 값| 금액] [좀 알려 줘|읽어 줘|말해 줄래|찾아 주세요|부탁해요]|{item}~을 사면 얼마를 내야 [해|하나요|합니까]?|{item} 옆에 적힌 [금액|값|가격]~은?|"
    "{item}에 [얼마를|얼마] [써|냈어|지불했나요|드나요]?|{item}~이 얼마인지 [알려 줘|궁금해|확인해 줘]|{item}, 얼마더라?|{item} 얼마?|{item}~은 얼마짜리야?|{item}에 매겨진 값을 불러 줘]"
)
_BY_PRICE = (
    "[which {thing} [costs|is priced at|goes for|was|comes to] {amount}?|what [is|can i get|did they sell|do they offer] for {amount}?|{amount} [is the price of|belongs to|buys|is charged for] which {thing}?|the {thing} [at|for|priced at|next to|beside] {amount}?|"
    "what is it that costs [exactly |]{amount}?|for which {thing} [do i pay|was the charge|is the price] {amount}?|{amount} - what is that for?|where does the amount {amount} belong?|name the {thing} whose price is {amount}|i paid {amount} for one {thing}, which?]"
)
_BY_PRICE_KO = (
    "[{amount}짜리 {thing}~은 [뭐야|뭔가요|뭐지]?|{amount}[인|이라고 적힌|하는|에 파는] {thing}~은?|어떤 {thing}~이 {amount}[이야|인가요|이지]?|{amount}~은 [무슨|어느|어떤] {thing}의 [값|가격|금액]이야?|값이 {amount}인 [것|{thing}]~을 [알려 줘|찾아 줘|말해 주세요]|{amount}에 해당하는 {thing}~이 뭔지 알려 줘|뭐가 {amount}[이야|인가요]?]"
)
_SUM = (
    "[what do {item} and {other} [cost|come to|add up to] together?|{item} plus {other}, how much is that?|how much for {item} and {other} [combined|taken together|as a pair|in sum]?|add up {item} and {other}|the sum of {item} and {other}?|if i [buy|take|get|count] only {item} and {other}, how much is it?|"
    "{item} and {other} together [cost|make|come to] what?|work out the price of {item} with {other}|what would both {item} and {other} be in one go?]"
)
_SUM_KO = (
    "[{item}~과 {other}~을 [합하면|더하면|합치면|같이 사면] 얼마[야|예요|인가요]?|{item} 더하기 {other}~은 얼마?|{item}~과 {other} [합계|합산 금액|합한 값]~은?|{item}~이랑 {other} 둘 다 하면 [얼마지|얼마인지 계산해 줘|얼마가 되나요]?|{item}, {other} 두 가지 값을 더해 [줘|주세요|볼래]?|{item}~과 {other}의 값을 합쳐서 알려 줘]"
)
_CONTAINS = (
    "[is {item} [on here|among them|listed|included|one of them|on the list]?|do [you see|they have|we find] {item} [here|anywhere|on it]?|does {item} [appear|show up|turn up|figure|feature] [here|on this|anywhere]?|{item} - is that there?|can {item} be found on this?|have they got {item}?|"
    "check whether {item} is on it|was {item} [listed|put down|entered]?|i'm looking for {item}: is it there, yes or no?|did {item} make the list?]"
)
_CONTAINS_KO = (
    "[{item}~이 [있어|있나요|있습니까|있니|보여]?|{item}도 [있어|들어 있어|포함돼 있나요|적혀 있어]?|여기에 {item}~이 [나와|적혀 있나요|올라와 있어|들어 있습니까]?|{item} 있는지 [봐 줘|확인해 줘|알려 주세요]|목록에 {item}~이 [있는 거 맞아|들어갔어]?|{item}~은 빠져 있어, 있어?|혹시 {item} 보이나요?]"
)
_TOTAL = (
    "[what does [it|everything|all of it|the whole lot] [come to|amount to|add up to]?|how much [is it|is the whole thing|do i owe|is due|has to be paid|was paid|was it] [in all|altogether|all told|in the end|all in all]?|the [grand |final |]total[|, please]?|the sum at the [bottom|foot|end]?|"
    "what is the [bottom line|final amount|final figure|overall amount|amount due|full amount]?|total amount: how much?|give me the [sum|amount] of everything|how much money [changed|changes] hands?|what's the [bill|damage] [in total|altogether]?|i need to know what is to be paid overall|read the total to me|all in, how much?]"
)
_TOTAL_KO = (
    "[[총액|합계|총합|전체 금액|총 금액|최종 금액]~은?|[모두|전부|다] [해서|합해서|합쳐서] 얼마[야|예요|인가요|지]?|[총|전체] 얼마[야|냈어|나왔어|인가요]?|합계[가 얼마야|를 알려 줘|좀 읽어 줘|는 어떻게 되나요]?|내야 할 [돈|금액]~은 [얼마야|얼마입니까]?|최종적으로 얼마를 [내|결제해|지불하나요]?|맨 아래 [합계 금액|총액]~을 불러 줘|"
    "총액이 얼마인지 [알려 줘|말해 줘|궁금해요]|얼마 나왔어?|결제[할|된] [총액|금액]~은 얼마죠?|토털 금액?|다 더한 금액이 뭐야]"
)
_MISSING = (
    "[how much is [the |]{item} [on here|in this list|]?|what do they charge for {item}?|the price of {item}?|and {item}, what does it cost?|{item}: how much?|i also want {item}, at what price?|tell me the cost of {item}|what would {item} come to?]"
)
_MISSING_KO = "[{item}~은 얼마야?|{item} [가격|값]~은?|{item} 값 좀 알려 줘|그럼 {item}~은 얼마예요?|{item}~이 얼마인지 말해 줄래?|{item} 가격이 어떻게 되나요?]"
ABSENT = [
    ("[what is the phone number|which number can i call them on|their telephone number?|how do i ring them?|the number to dial, please|on what number do i reach them by phone?]", "[전화번호~이 뭐야|전화번호?|어디로 전화하면 돼?|연락처 번호 좀 알려 줘|몇 번으로 전화해야 하나요?]"),
    ("[what is their email|which e-mail address is given?|to what email address can i write?|mail address, please|how do i email them?]", "[이메일 주소?|메일은 어디로 보내면 돼?|이메일 주소가 뭐야?|메일 주소 좀 알려 주세요|전자우편 주소는 뭔가요?]"),
    ("[when do they open|at what time do they open in the morning?|opening hours?|how long are they open on sundays?|are there opening times, and what are they?|until when are they open?]", "[몇 시에 열어?|영업시간~은?|언제까지 문 여나요?|일요일에는 몇 시까지 하나요?|영업시간이 어떻게 되는지 알려 줘]"),
    ("[what is the wifi password|the wi-fi key, please|how do i get onto their wifi?|which password does the guest network have?]", "[와이파이 비밀번호~은?|와이파이 비번 뭐야?|무선 인터넷 암호 좀 알려 주세요|와이파이 비밀번호가 어떻게 되나요?]"),
    ("[who is the owner|what is the owner's name?|who does this business belong to?|name of the proprietor?|who runs the place?]", "[사장님 이름~은?|주인이 누구야?|대표자 성함이 뭐예요?|사장이 누군지 알려 줘|소유주는 누구인가요?]"),
    ("[how old is the shop|since when has this business existed?|in which year were they founded?|when was this company set up?|founding year?]", "[언제 세워진 곳이야?|설립 연도~은?|몇 년도에 생긴 가게인가요?|창업한 해가 언제야?|얼마나 오래된 곳인지 알려 줘]"),
    ("[how far is it from here|how many kilometres away is it?|what is the distance to there?|how long does it take to get there on foot?]", "[여기서 얼마나 멀어?|몇 킬로미터 떨어져 있어?|걸어서 얼마나 걸리나요?|거리가 어떻게 되는지 알려 줘]"),
]


def priced_list(rng, thing: str, thing_ko: str, names: list[str], ids: list[tuple[str, str]], amounts: list[float], texts: list[str], others: list[str], money=None) -> list[Ask]:
    """Asks about entries with prices: `ids` of each one's name and price, `others` what is not there. Amounts must differ."""
    high, low = amounts.index(max(amounts)), amounts.index(min(amounts))

    def ask(kind: str, english: str, korean: str, answer: list[Answer], **slots: str) -> Ask:
        return Ask(kind, english.replace("{thing}", thing), korean.replace("{thing}", thing_ko), answer, slots=slots)

    one, two = rng.sample(range(len(names)), 2)
    absent = rng.choice(others)
    asks = [
        ask("dearest", _DEAREST, _DEAREST_KO, [At(ids[high][0])]),
        ask("cheapest", _CHEAPEST, _CHEAPEST_KO, [At(ids[low][0])]),
        ask("dearest-price", _DEAREST_PRICE, _DEAREST_PRICE_KO, [At(ids[high][1])]),
        ask("cheapest-price", _CHEAPEST_PRICE, _CHEAPEST_PRICE_KO, [At(ids[low][1])]),
        ask("price-of", _PRICE, _PRICE_KO, [At(ids[one][1])], item=names[one]),
        ask("price-of", _PRICE, _PRICE_KO, [At(ids[two][1])], item=names[two]),
        ask("item-by-price", _BY_PRICE, _BY_PRICE_KO, [At(ids[two][0])], amount=texts[two]),
        ask("contains", _CONTAINS, _CONTAINS_KO, [YesNo(True)], item=names[rng.randrange(len(names))]),
        ask("contains", _CONTAINS, _CONTAINS_KO, [YesNo(False)], item=absent),
        ask("price-of-absent", _MISSING, _MISSING_KO, [CannotTell()], item=absent),
    ]
    if money:
        asks.append(ask("sum", _SUM, _SUM_KO, [money(amounts[one] + amounts[two])], item=names[one], other=names[two]))
    return asks


def total(id_: str) -> Ask:
    return Ask("total", _TOTAL, _TOTAL_KO, [At(id_)])


def absent(rng, without: str = "") -> Ask:
    """Something that such a page often shows and this one does not; `without` is a part of the wording that is not to be used."""
    english, korean = rng.choice([one for one in ABSENT if not without or without not in one[0]])
    return Ask("absent", english, korean, [CannotTell()])


def how_many(counted: str, things: str, things_ko: str, unit_ko: str = "몇 개") -> Ask:
    """`things` and `things_ko` are grammars."""
    return Ask(
        "how-many",
        f"[how many {things} [are there|do you count|are listed|can be seen|does it list|are we talking about]?|count the {things}|the number of {things}?|tell me how many {things} [there are|it has]|{things}: how many?|what is the count of {things}?|i'd like the number of {things}, please]",
        f"[{things_ko}~이 {unit_ko}[야|예요|인가요|지]?|{things_ko}~은 모두 {unit_ko}[야|인가요|입니까]?|{things_ko} {unit_ko} 있어?|{things_ko} {unit_ko}인지 [세어 줘|알려 줘|말해 줘]|{things_ko} 개수~은?|{things_ko} 수를 세어 주세요]",
        [Count(counted)],
    )
