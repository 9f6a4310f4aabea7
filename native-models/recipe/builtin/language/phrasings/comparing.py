"""Which is the most or the least, how much that is, and how many there are."""

from .frames import asks, asks_clause, asks_ko, either

_ITEM = "[item|thing|product|entry|one|row|dish|option|article|line|*good]"


def _extreme(superlative: str, verb: str, priced: str, cost: str) -> str:
    return either(
        asks(f"the [{superlative}] {_ITEM}( {{here}})|the {_ITEM} with the [{superlative}] [value|number|price|amount|*figure]|the [{priced}] {_ITEM}|the [{priced}] {_ITEM}"),
        f"[which|what] (one |item |bar |row |entry |thing |product |name )[is|has|shows] the [{superlative}]( {{here}})?",
        f"[which|what] (one |item |entry |row |bar |thing )[has|shows|got|reaches] the [{superlative}] [value|number|price|amount|cost|figure|*reading]( {{here}})?",
        f"[which|what] (one |item |thing |product |dish |)[{cost}]( {{here}})?",
        f"[which|what] (item |thing |product |dish |one |*good )is the [{priced}]( {{here}})?",
        f"(which |what )(one |bar |item )is [{superlative}]?",
        f"[what|which] {verb}?",
        f"[{priced}|{priced}] {_ITEM}?", f"the [{priced}]?", f"[{superlative}]?", f"[name|find|show me|tell me|pick] the [{priced}|{superlative}] {_ITEM}( {{here}})",
        asks_clause(f"[which|what] (one |item )[is the [{priced}|{superlative}]|{cost}|has the [{superlative}] [value|price|number]]"),
        f"of [these|all|all these|them], which is the [{priced}|{superlative}]?",
    )


HIGHEST = _extreme("<biggest>", "[costs the most|has the most|is the most|comes out on top|is first|is number one|is greater than the others|*leads]", "most expensive|priciest|dearest|costliest|most costly|*most highly priced", "costs the most|costs most|is most expensive|is priciest|has the highest price|is the most expensive|costs more than the others|*sets me back the most").replace("|is first|", "|")
LOWEST = _extreme("<smallest>", "[costs the least|has the least|is the least|comes last|is below all the others|*trails]", "cheapest|least expensive|most affordable|lowest-priced|*most inexpensive", "costs the least|costs least|is cheapest|is least expensive|has the lowest price|is the cheapest|costs less than the others|*sets me back the least").replace("|comes last|", "|")
HIGHEST_OF = either(
    "[which|what|who|which one|which row|which entry|which item|which name] [has|shows|got|has got|had|reached|*boasts] the [<biggest>|most|most|best] {column}( {here})?", "(<tell> )who has the most {column}( {here})?".replace("(<tell> )", ""), "[whose|which row's|which one's|which entry's] {column} is [the <biggest>|<biggest>]( {here})?", asks("the [row|one|entry|item|name|line|*record] with the [<biggest>|most] {column}|[who|what] has the [<biggest>|most] {column}"), "(where|in which row) is [|the ]{column} [highest|largest|biggest|*at its peak]?".replace("(where|in which row)", "in which row"), "[<biggest>|most] {column}, [who|which|which row|which one]?", "[which|who] [is first|leads|is the best|is on top|is number one|comes first] [in|by|for] {column}?", "[sort|going|judging] by {column}, which is [first|highest|the largest]?", asks_clause("[which|who|what|which one|which row] has the [<biggest>|most] {column}"), "who has most {column}?",
)
LOWEST_OF = either(
    "[which|what|who|which one|which row|which entry|which item|which name] [has|shows|got|has got|had|reached|*suffers] the [<smallest>|fewest|worst|least] {column}( {here})?", "who has the [least|fewest] {column}( {here})?", "[whose|which row's|which one's|which entry's] {column} is [the <smallest>|<smallest>]( {here})?", asks("the [row|one|entry|item|name|line|*record] with the [<smallest>|fewest] {column}|[who|what] has the [<smallest>|least|fewest] {column}"), "in which row is [|the ]{column} [lowest|smallest|*at its minimum]?", "[<smallest>|least] {column}, [who|which|which row|which one]?", "[which|who] [is last|is the worst|comes last|is at the bottom|is behind] [in|by|for] {column}?", "[sort|going|judging] by {column}, which is [last|lowest|the smallest]?", asks_clause("[which|who|what|which one|which row] has the [<smallest>|least|fewest] {column}"),
)
_MANY = "[가장|제일|젤|*최고로]"
_HIGH, _LOW = "[높은|큰|많은|최고인|*으뜸인]", "[낮은|작은|적은|최저인|*꼴찌인]"
_WHICH_KO = "[것은|게|것이|건|항목은|품목은|물건은|메뉴는|상품은|쪽은|막대는|거|것][ <뭐야>| 어느 것이야| 어떤 거야| 어느 것인가요|]?"


def _extreme_ko(high: str, dear: str, verb: str, price: str) -> str:
    return either(
        f"<가장> [{high}|{dear}] {_WHICH_KO}", f"<가장> {dear} {_WHICH_KO}", asks_ko(f"<가장> [{high}|{dear}] [것|항목|품목|메뉴|물건|상품|제품|음식|막대|줄|이름|거|*물품]|{price}"), f"[뭐가|무엇이|어느 게|어떤 게|어느 것이|어떤 것이|뭐|무슨 메뉴가|무슨 상품이] <가장> [{verb}]?", f"[값|가격|금액|수치|숫자]이? <가장> {high} {_WHICH_KO}".replace("이?", "[~이|]"), f"{{here}}에서 <가장> [{high}|{dear}] {_WHICH_KO}", f"<가장> [{high}|{dear}] [것|메뉴|항목|물건|거]",
    )


HIGHEST_KO = _extreme_ko(_HIGH, "[비싼|값비싼|고가인]", "비싸|비싼가요|높아|높나요|커|큰가요|많아|많나요|비쌉니까|비싸요|비싸니|비싸지|높은가요|높습니까|큽니까|*비싸던가", "최고가 [상품|메뉴|항목]|최댓값인 것|1위")
LOWEST_KO = _extreme_ko(_LOW, "[싼|저렴한|값싼|저가인]", "싸|싼가요|저렴해|저렴한가요|낮아|낮나요|작아|작은가요|적어|적나요|쌉니까|싸요|싸니|싸지|낮습니까|저렴합니까|*싸던가", "최저가 [상품|메뉴|항목]|최솟값인 것|꼴찌")


def _extreme_of_ko(high: str, verb: str) -> str:
    return either(
        f"{{column}}[~이|] <가장> {high} [것은|게|행은|항목은|건|곳은|사람은|것이|행이|쪽은|데는|거|줄은][ <뭐야>| <누구야>| 어디야| 어느 것이야|]?", f"<가장> {high} {{column}}[~을|] [가진|갖고 있는|보이는|기록한] [것은|게|행은|건|곳은|사람은|항목은][ <뭐야>| <누구야>|]?", f"[누가|뭐가|어느 행이|무엇이|어디가|어느 게|어느 것이|어떤 항목이] {{column}}[~이|] <가장> [{verb}]?", f"{{column}}[~이|] [누가|뭐가|무엇이|어디가|어느 게] <가장> [{verb}]?", asks_ko(f"{{column}}[~이|] <가장> {high} [것|행|항목|사람|곳|이름|줄|*데]"),
    )


HIGHEST_OF_KO = _extreme_of_ko(_HIGH, "높아|높나요|많아|많나요|커|큰가요|높습니까|많습니까|높아요|많아요|*높던가")
LOWEST_OF_KO = _extreme_of_ko(_LOW, "낮아|낮나요|적어|적나요|작아|작은가요|낮습니까|적습니까|낮아요|적어요|*낮던가")

HIGHEST_PRICE = either(asks("the <biggest> [value|number|amount|price|cost|figure|*sum listed]|the price of the [most expensive|priciest] [item|one|thing|product]|[how much|what] the [most expensive|priciest] [item|one|thing] costs"), "how much [is|does] the [most expensive|priciest|dearest|costliest] [item|one|thing|product|dish]( cost)( {here})?".replace("[is|does]", "is").replace("( cost)", ""), "how much does the [most expensive|priciest|dearest|*costliest] [item|one|thing|product|dish] cost( {here})?", "how much is the [<biggest>] [value|number|amount|price]?", "how [high|large|big] is the <biggest> [value|number|price|amount|bar]?", "[up to how much|what is the most i can pay|how much at most|*what does the top one come to]?", "<biggest> [price|value|number|amount]?").replace("[how much|what] the", "what the")
LOWEST_PRICE = either(asks("the <smallest> [value|number|amount|price|cost|figure|*sum listed]|the price of the [cheapest|least expensive] [item|one|thing|product]|what the [cheapest|least expensive] [item|one|thing] costs"), "how much is the [cheapest|least expensive|lowest-priced] [item|one|thing|product|dish]( {here})?", "how much does the [cheapest|least expensive|*most affordable] [item|one|thing|product|dish] cost( {here})?", "how much is the <smallest> [value|number|amount|price]?", "how [low|small] is the <smallest> [value|number|price|amount|bar]?", "<smallest> [price|value|number|amount]?")
HIGHEST_PRICE_KO = either(asks_ko("<가장> [높은|큰|비싼] [값|가격|금액|수치|숫자|*수]|최고 [가격|금액|값]|최고가|최댓값|최대값|<가장> 비싼 [것|메뉴|품목|항목|상품]의 [가격|값|금액]"), "<가장> 비싼 [것은|게|메뉴는|건|품목은|상품은|메뉴가|거] <얼마야>?", "<가장> [큰|높은] [값|수|숫자|가격|금액][~은|~이] <얼마야>?", "[최고가|최댓값|최고 가격][는|이|가]? <얼마야>?".replace("[는|이|가]?", "[~은|~이]"))
LOWEST_PRICE_KO = either(asks_ko("<가장> [낮은|작은|싼] [값|가격|금액|수치|숫자|*수]|최저 [가격|금액|값]|최저가|최솟값|최소값|<가장> [싼|저렴한] [것|메뉴|품목|항목|상품]의 [가격|값|금액]"), "<가장> [싼|저렴한] [것은|게|메뉴는|건|품목은|상품은|메뉴가|거] <얼마야>?", "<가장> [작은|낮은] [값|수|숫자|가격|금액][~은|~이] <얼마야>?")
HIGHEST_VALUE_OF = either(asks("the <biggest> [{column}|value [of|in|under] {column}|{column} [value|number|*figure]|number in the {column} column]"), "[what|which] [value|number] is the <biggest> [in|under|for|of] {column}( {here})?", "how [high|large|big|much] is the <biggest> {column}( {here})?", "<biggest> {column}, how much?", "how much {column} does the [first|best|top] one have?").replace('|"how much {column} does the [first|best|top] one have?"', "")
LOWEST_VALUE_OF = either(asks("the <smallest> [{column}|value [of|in|under] {column}|{column} [value|number|*figure]|number in the {column} column]"), "[what|which] [value|number] is the <smallest> [in|under|for|of] {column}( {here})?", "how [low|small|little|much] is the <smallest> {column}( {here})?", "<smallest> {column}, how much?")
HIGHEST_VALUE_OF_KO = either(asks_ko("<가장> [높은|큰|많은] {column}[| 값]|{column}[의|] [최댓값|최고값|최대값|최고치|*최고 수치]|{column} 중 <가장> [큰|높은] [값|수]"), "<가장> [높은|큰|많은] {column}[~은|~이] <얼마야>?", "{column}[~은|~이] 최고[| 값이] <얼마야>?".replace("최고[| 값이]", "[최고가|최대가|최고로]"))
LOWEST_VALUE_OF_KO = either(asks_ko("<가장> [낮은|작은|적은] {column}[| 값]|{column}[의|] [최솟값|최저값|최소값|최저치|*최저 수치]|{column} 중 <가장> [작은|낮은] [값|수]"), "<가장> [낮은|작은|적은] {column}[~은|~이] <얼마야>?")

COUNT = either(
    "how many {what} [are there|are shown|are listed|do you see|can you see|can you count|does it have|does this have|does the <picture> have|are on it|do we have|are visible|are displayed|can i see|in total|altogether|are in it|there are|does this contain|*do you make out]( {here})?", "how many {what}( {here})?", "how many {what}?", asks("the [number|count|total number|amount|*tally] of {what}"), "count [the|all|all the|up the|] {what}( {here})(, please)", "number of {what}( {here})?", "[{what} count|{what}: how many|how many are the {what}|{what} in total|# of {what}]?", asks_clause("how many {what} [there are|it has|are shown|are listed|you see|are there|you can see|this has|it shows]|the number of {what}"),
    "[what is|what's] the [number|count|total number] of {what}( {here})?", "how many different {what} [are there|do you see]( {here})?", "[there are|it has|i see] how many {what}?", "{what}, how many( are there)?", "how large is the number of {what}?",
)
COUNT_KO = either(
    "{what}[~이|~은|] [모두|총|전부|다 해서|다|모두 합쳐||||*도합] {many}[야|예요|인가요|입니까|지|니|죠|냐|에요||일까|*더라]?".replace("{many}[야|", "{many}[~이야|").replace("|예요|", "|~이에요|").replace("|지|니|죠|냐|에요|", "|~이지|~이니|~이죠|~이냐|"), "{what}[~이|~은|] [모두|총|전부||] {many} [<있어>|<보여>|나와 있어|들어 있어|나오나요]?", "{here}에[는|] {what}[~이|] [모두|총|] {many}[ <있어>| <보여>|인가요|~이야]?", "{what}[의|] [수|개수|갯수|숫자|총수|*총계][는|를|가|][ <뭐야>| 알려줘| 세어 줘| 알려 주세요| 세어 주세요| 어떻게 돼| 세어 봐| 얼마야| 얼마인가요|]?", "{what}[~을|] [세어|세|세어 봐|*헤아려]<줘>.".replace("[세어|세|세어 봐|*헤아려]<줘>", "[세어|세|*헤아려] [줘|주세요|줄래|봐|보세요|줄 수 있어]"), "{many}[~이야|인가요|~이에요], {what}~은?", "몇 [개의 |]{what_bare}~이 [<있어>|<보여>]?".replace("몇 [개의 |]{what_bare}", "몇 개의 {what}"), "{what}~이 {many}인지 [세어 줘|알려줘|말해줘|알려 주세요|궁금해|세어 주세요].", "{what} {many}", "{what} [개수|수]",
)
