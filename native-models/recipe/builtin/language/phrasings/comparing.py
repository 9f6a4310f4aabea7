"""Which is the most or the least, how much that is, and how many there are.

`{item}` is what the page's rows are: files, bars, dishes. Words of price are for pages with prices only.
"""

from .frames import asks, asks_clause, asks_ko, either


def _extreme(superlative: str, verb: str) -> str:
    return either(
        asks(f"the [{superlative}] {{item}}|the {{item}} with the [{superlative}] [value|number|amount|*figure]"),
        f"[which|what] [one |{{item}} |]is the [{superlative}]( one)( {{here}})?",
        f"[which|what] [one |{{item}} |][has|shows|got|reaches] the [{superlative}] [value|number|amount|figure|*reading]( {{here}})?",
        f"[which|what] {{item}} is [{superlative}]( {{here}})?",
        f"[what|which|which {{item}}] [{verb}]( {{here}})?",
        f"[{superlative}] {{item}}?", f"the [{superlative}]?", f"[{superlative}]?", f"[name|find|show me|tell me|pick|*single out] the [{superlative}] {{item}}( {{here}})",
        asks_clause(f"[which|what] {{item}} [is the [{superlative}]|has the [{superlative}] [value|number|amount]]|which is the [{superlative}]"),
        f"of [these|all|all these|them], which is the [{superlative}]?", f"which of [these|them|the {{item}}s] is the [{superlative}]?",
    )


def _priced(superlative: str, verb: str) -> str:
    return either(
        asks(f"the [{superlative}] {{item}}|the [{superlative}] {{item}}|the {{item}} [that|which] [{verb}]"),
        f"[which|what] [one |{{item}} |thing |][{verb}]( {{here}})?",
        f"[which|what] [one |{{item}} |thing |]is the [{superlative}]( one)( {{here}})?",
        f"(the )[{superlative}] {{item}}?", f"the [{superlative}]?", f"[{superlative}]?", f"[name|find|show me|tell me|pick|*single out] the [{superlative}] {{item}}( {{here}})",
        asks_clause(f"[which|what] {{item}} [is the [{superlative}]|{verb}]|what [{verb}]"),
        f"of [these|all|all these|them], [which is the [{superlative}]|what [{verb}]]?", f"[which|what] [{{item}}|thing] should i [buy|take|order] if i want the [{superlative}]?",
    )


HIGHEST = _extreme("<biggest>", "has the most|is the most|comes out on top|is number one|is greater than the others|leads|*tops the list")
LOWEST = _extreme("<smallest>", "has the least|is the least|is below all the others|is smaller than the others|*trails")
DEAREST = _priced("most expensive|priciest|dearest|costliest|most costly|highest-priced|*most highly priced", "costs the most|costs most|is most expensive|is priciest|has the highest price|is the most expensive|costs more than the others|has the top price|*sets me back the most")
CHEAPEST = _priced("cheapest|least expensive|most affordable|lowest-priced|least costly|*most inexpensive", "costs the least|costs least|is cheapest|is least expensive|has the lowest price|is the cheapest|costs less than the others|*sets me back the least")

HIGHEST_OF = either(
    "[which|what|who|which one|which row|which entry|which item|which name] [has|shows|got|has got|had|reached|*boasts] the [<biggest>|most|most|best] {column}( {here})?",
    "who has the most {column}( {here})?",
    "[whose|which row's|which one's|which entry's] {column} is [the <biggest>|<biggest>]( {here})?",
    asks("the [row|one|entry|item|name|line|*record] with the [<biggest>|most] {column}|[who|what] has the [<biggest>|most] {column}"),
    "in which row is [|the ]{column} [highest|largest|biggest|*at its peak]?",
    "[<biggest>|most] {column}, [who|which|which row|which one]?",
    "[which|who] [is first|leads|is the best|is on top|is number one|comes first] [in|by|for] {column}?",
    "[sort|going|judging] by {column}, which is [first|highest|the largest]?",
    asks_clause("[which|who|what|which one|which row] has the [<biggest>|most] {column}"),
    "who has most {column}?",
)
LOWEST_OF = either(
    "[which|what|who|which one|which row|which entry|which item|which name] [has|shows|got|has got|had|reached|*suffers] the [<smallest>|fewest|worst|least] {column}( {here})?",
    "who has the [least|fewest] {column}( {here})?",
    "[whose|which row's|which one's|which entry's] {column} is [the <smallest>|<smallest>]( {here})?",
    asks("the [row|one|entry|item|name|line|*record] with the [<smallest>|fewest] {column}|[who|what] has the [<smallest>|least|fewest] {column}"),
    "in which row is [|the ]{column} [lowest|smallest|*at its minimum]?",
    "[<smallest>|least] {column}, [who|which|which row|which one]?",
    "[which|who] [is last|is the worst|comes last|is at the bottom|is behind] [in|by|for] {column}?",
    "[sort|going|judging] by {column}, which is [last|lowest|the smallest]?",
    asks_clause("[which|who|what|which one|which row] has the [<smallest>|least|fewest] {column}"),
)
_HIGH, _LOW = "[높은|큰|많은|최고인|*으뜸인]", "[낮은|작은|적은|최저인|*꼴찌인]"
_WHICH_KO = "[것은|게|것이|건|{item}~은|{item}~이|쪽은|거|것|{item}][ <뭐야>| 어느 것이야| 어떤 거야| 어느 것인가요|]?"


def _extreme_ko(quality: str, verb: str, other: str) -> str:
    return either(
        f"<가장> {quality} {_WHICH_KO}", f"{{here}}에서 <가장> {quality} {_WHICH_KO}",
        asks_ko(f"<가장> {quality} [것|{{item}}|{{item}}|거|줄|*데]|{other}"),
        f"[뭐가|무엇이|어느 게|어떤 게|어느 것이|어떤 것이|무슨 {{item}}~이|어떤 {{item}}~이] <가장> [{verb}]?",
        f"[값~이|가격~이|금액~이|수치~이|숫자~이|값|가격] <가장> {quality} {_WHICH_KO}", f"<가장> {quality} [것|{{item}}|거]", f"<가장> {quality} {{item}}[~은|~이] [<뭐야>|*어느 것일까]?",
    )


HIGHEST_KO = _extreme_ko(_HIGH, "높아|높나요|커|큰가요|많아|많나요|높은가요|높습니까|큽니까|많습니까|커요|크지|높지|*높던가", "최댓값인 [것|{item}]|1위|값이 최고인 {item}")
LOWEST_KO = _extreme_ko(_LOW, "낮아|낮나요|작아|작은가요|적어|적나요|낮습니까|작습니까|적습니까|작아요|작지|낮지|*낮던가", "최솟값인 [것|{item}]|꼴찌|값이 최저인 {item}")
DEAREST_KO = _extreme_ko("[비싼|값비싼|고가인|값이 비싼|*값나가는]", "비싸|비싼가요|비쌉니까|비싸요|비싸니|비싸지|비싸죠|*비싸던가", "최고가 {item}|값이 제일 나가는 {item}")
CHEAPEST_KO = _extreme_ko("[싼|저렴한|값싼|값이 싼|저가인|*헐한]", "싸|싼가요|저렴해|저렴한가요|쌉니까|싸요|싸니|싸지|저렴합니까|저렴하죠|*싸던가", "최저가 {item}")


def _extreme_of_ko(high: str, verb: str) -> str:
    return either(
        f"{{column}}[~이|] <가장> {high} [것은|게|행은|항목은|건|곳은|사람은|것이|행이|쪽은|데는|거|줄은][ <뭐야>| <누구야>| 어디야| 어느 것이야|]?", f"<가장> {high} {{column}}[~을|] [가진|갖고 있는|보이는|기록한] [것은|게|행은|건|곳은|사람은|항목은][ <뭐야>| <누구야>|]?", f"[누가|뭐가|어느 행이|무엇이|어디가|어느 게|어느 것이|어떤 항목이] {{column}}[~이|] <가장> [{verb}]?", f"{{column}}[~이|] [누가|뭐가|무엇이|어디가|어느 게] <가장> [{verb}]?", asks_ko(f"{{column}}[~이|] <가장> {high} [것|행|항목|사람|곳|이름|줄|*데]"),
    )


HIGHEST_OF_KO = _extreme_of_ko(_HIGH, "높아|높나요|많아|많나요|커|큰가요|높습니까|많습니까|높아요|많아요|*높던가")
LOWEST_OF_KO = _extreme_of_ko(_LOW, "낮아|낮나요|적어|적나요|작아|작은가요|낮습니까|적습니까|낮아요|적어요|*낮던가")

def _value(superlative: str, how: str) -> str:
    return either(
        asks(f"the {superlative} [value|number|amount|figure|*quantity]( of all)|the [value|number|amount] of the {superlative} {{item}}"), f"how [much|{how}] is the {superlative} [value|number|amount|{{item}}|figure]( {{here}})?",
        f"{superlative} [value|number|amount|figure]?", f"[what|which] [value|number|amount] is [the |]{superlative}( {{here}})?", f"what is the value of the {superlative} {{item}}?", f"how much does the {superlative} {{item}} [have|show|reach|*clock up]?",
    )


def _price(superlative: str, extreme: str, how: str) -> str:
    return either(
        asks(f"the {extreme} [price|price|cost|amount|*charge]( of all)|the [price|cost] of the [{superlative}] {{item}}"), f"how much does the [{superlative}] [{{item}}|one|thing] cost( {{here}})?", f"how much is the [{superlative}] [{{item}}|one|thing]( {{here}})?",
        f"{extreme} [price|cost]?", f"how {how} is the {extreme} price( {{here}})?", f"what does the [{superlative}] [{{item}}|one|thing] cost( {{here}})?", f"what is the price of the [{superlative}] {{item}}?", f"what would i pay for the [{superlative}] {{item}}?",
    )


HIGHEST_VALUE, LOWEST_VALUE = _value("<biggest>", "high|large|big|*great"), _value("<smallest>", "low|small|little|*tiny")
HIGHEST_PRICE = _price("most expensive|priciest|dearest|costliest|*most costly", "<biggest>", "high")
LOWEST_PRICE = _price("cheapest|least expensive|most affordable|*lowest-priced", "<smallest>", "low")
HIGHEST_VALUE_KO = either(
    asks_ko("<가장> [높은|큰|많은] [값|수치|숫자|금액|*수]|최댓값|최대값|최고값|<가장> [높은|큰|많은] {item}의 [값|수치|숫자]"),
    "<가장> [큰|높은|많은] [값|수|숫자|금액|{item}][~은|~이] <얼마야>?",
    "[최댓값|최고값|*최고치][~은|~이] <얼마야>?",
)
LOWEST_VALUE_KO = either(
    asks_ko("<가장> [낮은|작은|적은] [값|수치|숫자|금액|*수]|최솟값|최소값|최저값|<가장> [낮은|작은|적은] {item}의 [값|수치|숫자]"),
    "<가장> [작은|낮은|적은] [값|수|숫자|금액|{item}][~은|~이] <얼마야>?",
    "[최솟값|최저값|*최저치][~은|~이] <얼마야>?",
)
HIGHEST_PRICE_KO = either(
    asks_ko("<가장> [높은|비싼] [가격|값|금액|*단가]|최고 가격|최고가|<가장> 비싼 {item}의 [가격|값|금액]|<가장> 비싼 {item} [가격|값]"),
    "<가장> 비싼 [것은|게|{item}~은|건|{item}~이|거|{item}] <얼마야>?",
    "<가장> [높은|비싼] [값|가격|금액][~은|~이] <얼마야>?",
    "[최고가|최고 가격|*최고 단가][~은|~이] <얼마야>?",
)
LOWEST_PRICE_KO = either(
    asks_ko("<가장> [낮은|싼|저렴한] [가격|값|금액|*단가]|최저 가격|최저가|<가장> [싼|저렴한] {item}의 [가격|값|금액]|<가장> [싼|저렴한] {item} [가격|값]"),
    "<가장> [싼|저렴한] [것은|게|{item}~은|건|{item}~이|거|{item}] <얼마야>?",
    "<가장> [낮은|싼] [값|가격|금액][~은|~이] <얼마야>?",
    "[최저가|최저 가격|*최저 단가][~은|~이] <얼마야>?",
)
HIGHEST_VALUE_OF = either(
    asks("the <biggest> [{column}|value [of|in|under] {column}|{column} [value|number|*figure]|number in the {column} column]"),
    "[what|which] [value|number] is the <biggest> [in|under|for|of] {column}( {here})?",
    "how [high|large|big|much] is the <biggest> {column}( {here})?",
    "<biggest> {column}, how much?",
)
LOWEST_VALUE_OF = either(
    asks("the <smallest> [{column}|value [of|in|under] {column}|{column} [value|number|*figure]|number in the {column} column]"),
    "[what|which] [value|number] is the <smallest> [in|under|for|of] {column}( {here})?",
    "how [low|small|little|much] is the <smallest> {column}( {here})?",
    "<smallest> {column}, how much?",
)
HIGHEST_VALUE_OF_KO = either(
    asks_ko("<가장> [높은|큰|많은] {column}[| 값]|{column}[의|] [최댓값|최고값|최대값|최고치|*최고 수치]|{column} 중 <가장> [큰|높은] [값|수]"),
    "<가장> [높은|큰|많은] {column}[~은|~이] <얼마야>?",
    "{column}[~은|~이] [최고가|최대가|최고로] <얼마야>?",
)
LOWEST_VALUE_OF_KO = either(
    asks_ko("<가장> [낮은|작은|적은] {column}[| 값]|{column}[의|] [최솟값|최저값|최소값|최저치|*최저 수치]|{column} 중 <가장> [작은|낮은] [값|수]"),
    "<가장> [낮은|작은|적은] {column}[~은|~이] <얼마야>?",
)

COUNT = either(
    "how many {what} [are there|are shown|are listed|do you see|can you see|can you count|does it have|does this have|does the <picture> have|are on it|do we have|are visible|are displayed|can i see|in total|altogether|are in it|there are|does this contain|*do you make out]( {here})?",
    "how many {what}( {here})?",
    "how many {what}?",
    asks("the [number|count|total number|amount|*tally] of {what}"),
    "count [the|all|all the|up the|] {what}( {here})(, please)",
    "number of {what}( {here})?",
    "[{what} count|{what}: how many|how many are the {what}|{what} in total|# of {what}]?",
    asks_clause("how many {what} [there are|it has|are shown|are listed|you see|are there|you can see|this has|it shows]|the number of {what}"),
    "[what is|what's] the [number|count|total number] of {what}( {here})?",
    "how many different {what} [are there|do you see]( {here})?",
    "[there are|it has|i see] how many {what}?",
    "{what}, how many( are there)?",
    "how large is the number of {what}?",
)
COUNT_KO = either(
    "{what}[~이|~은|] [모두|총|전부|다 해서|다|모두 합쳐||||*도합] {many}[~이야|~이에요|인가요|입니까|~이지|~이니|~이죠|~이냐||일까|*더라]?",
    "{what}[~이|~은|] [모두|총|전부||] {many} [<있어>|<보여>|나와 있어|들어 있어|나오나요]?",
    "{here}에[는|] {what}[~이|] [모두|총|] {many}[ <있어>| <보여>|인가요|~이야]?",
    "{what}[의|] [수|개수|갯수|숫자|총수|*총계][는|를|가|][ <뭐야>| 알려줘| 세어 줘| 알려 주세요| 세어 주세요| 어떻게 돼| 세어 봐| 얼마야| 얼마인가요|]?",
    "{what}[~을|] [세어|세|*헤아려] [줘|주세요|줄래|봐|보세요|줄 수 있어].",
    "{many}[~이야|인가요|~이에요], {what}~은?",
    "몇 개의 {what}~이 [<있어>|<보여>]?",
    "{what}~이 {many}인지 [세어 줘|알려줘|말해줘|알려 주세요|궁금해|세어 주세요].",
    "{what} {many}",
    "{what} [개수|수]",
)
