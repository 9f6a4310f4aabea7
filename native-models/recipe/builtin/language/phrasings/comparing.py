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
        f"of [these|all|all these|them], which is the [{superlative}]?", f"which of [these|them|the lot] is the [{superlative}]?",
        f"[among|out of|from|taking] [all of these|everything {{here}}|everything listed|them all|all of them|the lot|the ones shown|what is listed|*the candidates], [which|which {{item}}|which one|what] [{verb}|is the [{superlative}]]?",
        f"the {{item}} [that|which] [{verb}|is the [{superlative}]|has the [{superlative}] [value|number|amount]], [which is it|what is it|what's it called|what's its name|*how is it named]?",
        f"[tell|show|give|get] me [the name of |]the [{{item}} that|one that|{{item}} which] [{verb}|is the [{superlative}]]( {{here}}).",
        f"i [was wondering|need to know|want to know|forgot|can't tell] [which|which {{item}}|which one|what] [{verb}|is the [{superlative}]|has the [{superlative}] [value|number|amount]].",
        f"[hey, |sorry, |hi, |][which|which one|which {{item}}|what] was the [{superlative}] [one |][again|now|here]?",
        f"[to which|to what] {{item}} does the [{superlative}] [value|number|amount|figure] belong?",
        f"[whose|which {{item}}'s] [value|number|amount|figure] is the [{superlative}]( {{here}})?",
        f"[pick out|point out|identify|choose|tell me about|look for|find|spot|*flag] the {{item}} [that|which] [{verb}]( {{here}}).",
        f"[comparing|if you compare|having compared|looking at|when you compare] [them|them all|the values|all the values|the numbers], [which|which one|which {{item}}] [{verb}|is the [{superlative}]]?",
        f"[which|what|which {{item}}] [carries|bears|holds|gives|comes with|displays|sits at|stands at|records|*posts] the [{superlative}] [value|number|amount|figure]( {{here}})?",
        f"the [{superlative}] [one|of them|of all|of these|of the lot] is [which|what|which {{item}}]?",
        f"[the name of|just the name of|only the name of] the [{superlative}] [{{item}}|one][, please|?|]",
    )


def _priced(superlative: str, verb: str) -> str:
    return either(
        asks(f"the [{superlative}] {{item}}|the [{superlative}] {{item}}|the {{item}} [that|which] [{verb}]"),
        f"[which|what] [one |{{item}} |thing |][{verb}]( {{here}})?",
        f"[which|what] [one |{{item}} |thing |]is the [{superlative}]( one)( {{here}})?",
        f"(the )[{superlative}] {{item}}?", f"the [{superlative}]?", f"[{superlative}]?", f"[name|find|show me|tell me|pick|*single out] the [{superlative}] {{item}}( {{here}})",
        asks_clause(f"[which|what] {{item}} [is the [{superlative}]|{verb}]|what [{verb}]"),
        f"of [these|all|all these|them], [which is the [{superlative}]|what [{verb}]]?", f"[which|what] [{{item}}|thing] should i [buy|take|order] if i want the [{superlative}]?",
        f"[among|out of|from|taking] [all of these|everything {{here}}|everything listed|them all|all of them|the lot|the ones shown|what is on offer|*the range], [which|which {{item}}|which one|what] [{verb}|is the [{superlative}]]?",
        f"the {{item}} [that|which] [{verb}|is the [{superlative}]], [which is it|what is it|what's it called|what's its name|*how is it named]?",
        f"[tell|show|give|get] me [the name of |]the [{{item}}|one] [that|which] [{verb}]( {{here}}).",
        f"i [was wondering|need to know|want to know|forgot|can't tell] [which|which {{item}}|which one|what] [{verb}|is the [{superlative}]].",
        f"[hey, |sorry, |hi, |][which|which one|which {{item}}|what] was the [{superlative}] [one |][again|now|here]?",
        f"[pick out|point out|identify|choose|look for|find|spot|name|*flag] [the [{{item}}|one] [that|which] [{verb}]|the [{superlative}] thing]( {{here}}).",
        f"[comparing|if you compare|going by|judging by|looking at|in terms of|sorting by] [the |]prices, [which|which one|which {{item}}|what] [{verb}|is the [{superlative}]]?",
        f"the [{superlative}] [one|of them|of all|of these|of the lot] is [which|what|which {{item}}]?",
        f"[the name of|just the name of|only the name of] the [{superlative}] [{{item}}|one][, please|?|]",
        f"[is there|do you see|can you find] [a|one] [{{item}}|thing] that [{verb}], which is it?",
        f"there's one {{item}} that [{verb}], [which|what is it|which one]?",
        f"what's the [{superlative}] [thing|one|{{item}}|choice|option] [on sale|on offer|you can get|listed|i can get|they have|*to be had]?",
    )


HIGHEST = _extreme("<biggest>", "has the most|is the most|comes out on top|is number one|is greater than the others|leads|is in the lead|ranks first|beats all the others|exceeds all the others|is ahead of the rest|is in first place|outdoes the rest|has more than any other|is above all the others|is number 1|wins|*tops the list")
LOWEST = _extreme("<smallest>", "has the least|is the least|is below all the others|is smaller than the others|ranks last|is behind all the others|falls behind the rest|is in last place|has less than any other|brings up the rear|is lower than all the rest|loses out|*trails")
DEAREST = _priced("most expensive|priciest|dearest|costliest|most costly|highest-priced|*most highly priced", "costs the most|costs most|is most expensive|is priciest|has the highest price|is the most expensive|costs more than the others|has the top price|carries the highest price|carries the biggest price tag|goes for the most|sells for the most|comes at the highest price|will cost me the most|is pricier than the rest|runs up the highest cost|beats the others in price|*sets me back the most")
CHEAPEST = _priced("cheapest|least expensive|most affordable|lowest-priced|least costly|*most inexpensive", "costs the least|costs least|is cheapest|is least expensive|has the lowest price|is the cheapest|costs less than the others|carries the lowest price|carries the smallest price tag|goes for the least|sells for the least|comes at the lowest price|will cost me the least|is cheaper than the rest|is easiest on the wallet|has the smallest price|*sets me back the least")

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
    "whose {column} is [in the lead|ahead of the rest|above all the others|unbeaten|the top one|higher than all the others|more than anyone else's|greater than the rest|out in front|*unrivalled]( {here})?",
    "[which|what] [row|line|entry|record|item|one|name] [carries|bears|holds|shows|contains|comes with|features|displays|records|posts|*flaunts] the [heaviest|<biggest>|top|steepest] {column}( {here})?",
    "[among|of|out of|from] [the rows|all rows|all of them|all of these|everything listed|the ones listed|the entries|the names|those shown|the lot|the items|the teams|the people|*the contenders], [which one|who|which|what] [leads|is first|is ahead|ranks first|comes first|beats the others|tops the rest|is in front|*reigns] [in|for|by|in terms of|as to] {column}?",
    "[who|which one|which row|what|which entry] [leads|tops|heads|beats|outdoes|surpasses|is ahead of|ranks above|*trumps] [all the others|the rest|everyone else|the list|all the rest|the table] [in|for|by|on|when it comes to|as to] {column}( {here})?",
    "[rank|order|sort|arrange|line up|*stack] [them|the rows|these|the list|everything] by {column}: [which is at the top|who is first|which comes first|what ends up first|who is on top|what's number one|which one leads|*who heads the pack]?",
    "[in terms of {column}|when it comes to {column}|as for {column}|as far as {column} goes|with regard to {column}|on {column}], [who is ahead|which one leads|which is the top one|who comes first|what is the leader|who's number one|which row wins|*who takes the crown]?",
    "[if i|if we|suppose i|when you] [sort|order|rank] by {column}, [highest first|from high to low|in descending order|biggest first], [which row is first|who comes out first|what's on top|which one leads|*who heads the list]?",
    "{column}: [who is ahead|who leads|who has the most|which is highest|which one is the highest|top row|who's first|number one|which row wins|who comes first|the leader|*who rules]?",
    "[top|leader|winner|number one|first place|the leader|best one|*front-runner] [in|for|by|on] {column}[?|, please|]",
    "[tell|show|give] me [who leads in {column}|which row has the <biggest> {column}|the one with the most {column}|whose {column} is the highest|which one ranks first by {column}|the top row by {column}|*who is the king of {column}].",
    "i [was wondering|need to know|want to know|can't see|forgot] [who leads in {column}|which one has the <biggest> {column}|whose {column} is highest|which row is on top for {column}|*who outdoes the rest in {column}].",
    "[pick|name|find|point out|identify|choose|pick out|*crown] the [row|one|entry|item|leader] [with the <biggest> {column}|that has the most {column}|whose {column} is the <biggest>|that leads in {column}|ranking first by {column}|with more {column} than the others]( {here}).",
    "[no one|nobody|no other row|no other entry|nothing else] has [a higher|a larger|a bigger|a greater|more] {column} than [who|which one|which row]?",
    "the [row|one|entry|item|name] [whose {column} is the <biggest>|with the <biggest> {column}|that has the most {column}|that leads in {column}|ahead of the others in {column}], [which is it|what is it|who is it|what's it called|please]?",
    "[where|in which row|at which entry|for which one|for whom] [is|does] [the {column} the highest|the {column} at its highest|the {column} peak|{column} the greatest|*{column} culminate]?",
    "[hey, |sorry, |hi, |]who [has|had|got] the [<biggest>|most] {column}[ again|]?",
    "which {column} is the <biggest>, [and whose is it|whose is it|which row has it|who does it belong to]?",
    "[to whom|to which row|to which entry|to which one] does the <biggest> {column} belong?",
    "[who|which one|which row] has more {column} than [the others|all the others|anyone else|any other|the rest|everybody else]( {here})?",
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
    "whose {column} is [at the bottom|behind the rest|below all the others|the bottom one|lower than all the others|less than anyone else's|smaller than the rest|last|the poorest|*scantiest]( {here})?",
    "[which|what] [row|line|entry|record|item|one|name] [carries|bears|holds|shows|contains|comes with|features|displays|records|posts|*settles for] the [lightest|<smallest>|bottom|poorest] {column}( {here})?",
    "[among|of|out of|from] [the rows|all rows|all of them|all of these|everything listed|the ones listed|the entries|the names|those shown|the lot|the items|the teams|the people|*the contenders], [which one|who|which|what] [trails the others|is last|is behind|ranks last|comes last|trails all the others|is at the bottom|falls behind|*languishes] [in|for|by|in terms of|as to] {column}?",
    "[who|which one|which row|what|which entry] [trails|is behind|falls behind|stays below|lags behind|ranks below|is below|is lower than|*limps behind] [all the others|the rest|everyone else|all the rest|the field] [in|for|by|on|when it comes to|as to] {column}( {here})?",
    "[rank|order|sort|arrange|line up|*stack] [them|the rows|these|the list|everything] by {column}: [which is at the bottom|who is last|which comes last|what ends up last|who is at the end|what's the very last|which one is lowest|*who carries the lantern]?",
    "[in terms of {column}|when it comes to {column}|as for {column}|as far as {column} goes|with regard to {column}|on {column}], [who is behind|which one trails|which is the bottom one|who comes last|which row loses|who's last|who has the least|*who takes the wooden spoon]?",
    "[if i|if we|suppose i|when you] [sort|order|rank] by {column}, [lowest first|from low to high|in ascending order|smallest first], [which row is first|who comes out first|what's on top|which one is at the top|*who heads the list]?",
    "{column}: [who is behind|who trails|who has the least|which is lowest|which one is the lowest|bottom row|who's last|last place|which row loses|who comes last|*who lags]?",
    "[bottom|loser|last place|the last one|worst one|lowest one|*tail-ender] [in|for|by|on] {column}[?|, please|]",
    "[tell|show|give] me [who is last in {column}|which row has the <smallest> {column}|the one with the least {column}|whose {column} is the lowest|which one ranks last by {column}|the bottom row by {column}|*who is the straggler in {column}].",
    "i [was wondering|need to know|want to know|can't see|forgot] [who is last in {column}|which one has the <smallest> {column}|whose {column} is lowest|which row is at the bottom for {column}|*who lags behind in {column}].",
    "[pick|name|find|point out|identify|choose|pick out|*unmask] the [row|one|entry|item] [with the <smallest> {column}|that has the least {column}|whose {column} is the <smallest>|that comes last in {column}|ranking last by {column}|with less {column} than the others]( {here}).",
    "[no one|nobody|no other row|no other entry|nothing else] has [a lower|a smaller|less] {column} than [who|which one|which row]?",
    "the [row|one|entry|item|name] [whose {column} is the <smallest>|with the <smallest> {column}|that has the least {column}|that comes last in {column}|behind the others in {column}], [which is it|what is it|who is it|what's it called|please]?",
    "[where|in which row|at which entry|for which one|for whom] is [the {column} the lowest|the {column} at its lowest|the {column} smallest|{column} the least|*{column} at rock bottom]?",
    "[hey, |sorry, |hi, |]who [has|had|got] the [<smallest>|least] {column}[ again|]?",
    "which {column} is the <smallest>, [and whose is it|whose is it|which row has it|who does it belong to]?",
    "[to whom|to which row|to which entry|to which one] does the <smallest> {column} belong?",
    "[who|which one|which row] has less {column} than [the others|all the others|anyone else|any other|the rest|everybody else]( {here})?",
)
_HIGH, _LOW = "[높은|큰|많은|최고인|*으뜸인]", "[낮은|작은|적은|최저인|*꼴찌인]"
_WHICH_KO = "[것은|게|것이|건|{item}~은|{item}~이|쪽은|거|것|{item}][ <뭐야>| 어느 것이야| 어떤 거야| 어느 것인가요|]?"


def _extreme_ko(quality: str, verb: str, other: str) -> str:
    return either(
        f"<가장> {quality} {_WHICH_KO}", f"{{here}}에서 <가장> {quality} {_WHICH_KO}",
        asks_ko(f"<가장> {quality} [것|{{item}}|{{item}}|거|줄|*데]|{other}"),
        f"[뭐가|무엇이|어느 게|어떤 게|어느 것이|어떤 것이|무슨 {{item}}~이|어떤 {{item}}~이] <가장> [{verb}]?",
        f"[값~이|가격~이|금액~이|수치~이|숫자~이|값|가격] <가장> {quality} {_WHICH_KO}", f"<가장> {quality} [것|{{item}}|거]", f"<가장> {quality} {{item}}[~은|~이] [<뭐야>|*어느 것일까]?",
        f"[여기서|이 중에|이 중에서|이것들 중에|여기 있는 것 중에|나온 것 중에|목록에서|전부 중에서|다 비교하면|모두 따져 보면|*통틀어] <가장> {quality} [게|건|것은|{{item}}~이|{{item}}~은] [뭐야|어느 거야|무엇인가요|뭔가요|뭐예요|어떤 거야|뭐지]?",
        f"<가장> {quality} [것|{{item}}|거]만 [골라|집어|뽑아|찾아|알려|말해|짚어|골라서 알려|*추려]<줘>.",
        f"<가장> {quality} [{{item}}|것](~을)[ 좀| 하나| 딱 하나|] [골라|집어|뽑아|찾아|알려|말해|가르쳐|적어|*추려]<줘>.",
        f"<가장> {quality} [{{item}}|것]의 이름[[~은|~이] [뭐야|뭔가요]|[만|~을] [알려 줘|말해 줘|적어 줘|알려 주세요|*일러 줘]]",
        f"<가장> {quality} [게|것이|{{item}}~이] [뭔지|어느 건지|무엇인지|어떤 건지|어느 것인지|*어느 녀석인지] [봐|확인해|알려|말해|찾아]<줘>.",
        f"<저기><가장> {quality} [게|건|{{item}}~이] [뭐야|어느 거야|뭔가요|뭐예요]?",
        f"[무슨|어느|어떤] {{item}}~이 [제일|가장|젤|다른 것보다|다른 것들보다|나머지보다|남들보다|*단연] [{verb}]?",
        f"[뭐가|어느 게|어떤 게] [다른 것보다|나머지보다|남들보다|다른 것들보다] [{verb}]?",
        f"<가장> {quality} [[거|게|건] [뭐임|뭐지|뭐였지|뭔데|어느 거|*뭐였을까]?|[거|것] [알려 줘|골라 줘|찾아 줘|말해 줘]]",
        f"[비교해 보면|따져 보면|다 보면|견주어 보면|*재 보면] <가장> {quality} [{{item}}~은|건|게|것은] [뭐야|어느 거야|무엇인가요|뭔가요]?",
    )


HIGHEST_KO = _extreme_ko(_HIGH, "높아|높나요|커|큰가요|많아|많나요|높은가요|높습니까|큽니까|많습니까|커요|크지|높지|*높던가", "최댓값인 [것|{item}]|1위|값이 최고인 {item}")
LOWEST_KO = _extreme_ko(_LOW, "낮아|낮나요|작아|작은가요|적어|적나요|낮습니까|작습니까|적습니까|작아요|작지|낮지|*낮던가", "최솟값인 [것|{item}]|꼴찌|값이 최저인 {item}")
DEAREST_KO = _extreme_ko("[비싼|값비싼|고가인|값이 비싼|*값나가는]", "비싸|비싼가요|비쌉니까|비싸요|비싸니|비싸지|비싸죠|*비싸던가", "최고가 {item}|값이 제일 나가는 {item}")
CHEAPEST_KO = _extreme_ko("[싼|저렴한|값싼|값이 싼|저가인|*헐한]", "싸|싼가요|저렴해|저렴한가요|쌉니까|싸요|싸니|싸지|저렴합니까|저렴하죠|*싸던가", "최저가 {item}")


def _extreme_of_ko(high: str, verb: str, place: str, short: str) -> str:
    return either(
        f"{{column}}[~이|] <가장> {high} [것은|게|행은|항목은|건|곳은|사람은|것이|행이|쪽은|데는|거|줄은][ <뭐야>| <누구야>| 어디야| 어느 것이야|]?", f"<가장> {high} {{column}}[~을|] [가진|갖고 있는|보이는|기록한] [것은|게|행은|건|곳은|사람은|항목은][ <뭐야>| <누구야>|]?", f"[누가|뭐가|어느 행이|무엇이|어디가|어느 게|어느 것이|어떤 항목이] {{column}}[~이|] <가장> [{verb}]?", f"{{column}}[~이|] [누가|뭐가|무엇이|어디가|어느 게] <가장> [{verb}]?", asks_ko(f"{{column}}[~이|] <가장> {high} [것|행|항목|사람|곳|이름|줄|*데]"),
        f"{{column}}[ 기준으로| 순으로| 순서로|~을 기준으로|~으로] [보면|따지면|줄 세우면|정렬하면|세우면|나열하면|*매기면] {place} [뭐야|누구야|어디야|어느 거야|무엇인가요|누구인가요|뭔가요|뭐지]?",
        f"{{column}} 기준[으로|] {place} [뭐야|누구야|어디야|어느 거야|무엇인가요|뭔가요|누구지|*뉘야]?",
        f"{{column}}[~만|] [놓고|두고|가지고|비교해] [보면|따지면|비교하면] [누가|뭐가|어디가|어느 게|어느 쪽이] <가장> [{verb}]?",
        f"{{column}}[~이|] <가장> {high} [것|행|항목|사람|줄|거](~을)[| 좀| 하나] [골라|집어|뽑아|찾아|알려|말해|짚어|*추려]<줘>.",
        f"{{column}}[~이|] <가장> {high} [[게|것이|행이] [뭔지|어느 건지|무엇인지|*어느 녀석인지]|사람이 누군지|데가 어딘지] [봐|확인해|알려|말해|찾아]<줘>.",
        f"[여기서|이 중에|이 중에서|표에서|목록에서|전부 중에서|나온 것 중에|*통틀어] {{column}}[~이|] <가장> {high} [[게|건|행은|것은] [뭐야|어느 거야|뭔가요]|사람은 누구야|[데는|곳은] 어디야]?",
        f"[누구의|무엇의|어디의|어느 행의|어느 것의|뭐의] {{column}}[~이|] <가장> [{verb}]?",
        f"[누구|어디|어느 쪽] {{column}}[~이|] [제일|가장|다른 것보다|남들보다|나머지보다|*단연] [{verb}]?",
        f"<저기>{{column}}[~이|] <가장> {high} [[게|건] [뭐야|어느 거야|뭔가요]|사람은 누구야]?",
        f"{{column}} [{short}] [뭐야|누구야|어디야|누구|뭐|어느 거야|누구임|알려 줘|*뭐였을까]?",
        f"{{column}}[~이|] <가장> {high} [[거|게|건] [뭐임|뭐지|누구지|어느 거|어디지|*뭐였을까]?|[거|사람] [찾아 줘|이름만 알려 줘]]",
        f"{{column}}[~이|] <가장> {high} [행|항목|것|줄]의 이름[[~은|~이] [뭐야|뭔가요]|[만|~을] [알려 줘|말해 줘|*일러 줘]]",
        f"{{column}}[ 면에서| 쪽에서| 부문에서|에서] {place} [뭐야|누구야|어디야|어느 거야|무엇인가요|*뉘야]?",
    )


HIGHEST_OF_KO = _extreme_of_ko(
    _HIGH,
    "높아|높나요|많아|많나요|커|큰가요|높습니까|많습니까|높아요|많아요|*높던가",
    "[맨 앞은|맨 앞에 오는 건|1등은|1위는|첫 번째는|맨 위는|제일 위는|선두는|최고는|가장 앞선 건|*으뜸은]",
    "1등|1위|최고|선두|제일 높은 거|제일 큰 거|최고는|1위는|1등은|제일 많은 데|*으뜸",
)
LOWEST_OF_KO = _extreme_of_ko(
    _LOW,
    "낮아|낮나요|적어|적나요|작아|작은가요|낮습니까|적습니까|낮아요|적어요|*낮던가",
    "[꼴찌는|꼴등은|최하위는|맨 뒤처진 건|가장 뒤처진 건|제일 뒤떨어진 건|제일 낮은 쪽은|*말석은]",
    "꼴찌|꼴등|최하위|최저|제일 낮은 거|제일 작은 거|꼴찌는|최저는|제일 적은 데|*말석",
)

def _value(superlative: str, how: str) -> str:
    return either(
        asks(f"the {superlative} [value|number|amount|figure|*quantity]( of all)|the [value|number|amount] of the {superlative} {{item}}"), f"how [much|{how}] is the {superlative} [value|number|amount|{{item}}|figure]( {{here}})?",
        f"{superlative} [value|number|amount|figure]?", f"[what|which] [value|number|amount] is [the |]{superlative}( {{here}})?", f"what is the value of the {superlative} {{item}}?", f"how much does the {superlative} {{item}} [have|show|reach|*clock up]?",
        f"[out of|among|of|from] [all the values|the numbers|all the numbers|the values|everything {{here}}], [what is|what's|which is] the {superlative}[ one| number| value|]?",
        f"[tell|show|give|read|get] me [the {superlative} [number|value|amount|figure] [itself|of all|of them all|shown|you see]|how much the {superlative} {{item}} has].",
        f"i [was wondering|need to know|want to know|forgot] [what the {superlative} [number|value|amount|figure] is|how {how.split('|')[0]} the {superlative} value is].",
        f"what does the {superlative} [{{item}}|one] [come to|amount to|stand at|show|reach|sit at|run to|read|*clock in at]( {{here}})?",
        f"at what [number|value|figure] does the {superlative} [{{item}}|one] [stand|sit|*linger]( {{here}})?",
        f"[hey, |sorry, |hi, |]what was the {superlative} [number|value|amount|figure][ again|]?",
        f"the {superlative} [number|value|amount|figure] is [what|how much|which one|which]?",
        f"[what|which] [number|value|amount|figure] [goes with|belongs to|is given for|is next to|stands for|is recorded for|*pertains to] the {superlative} {{item}}?",
        f"[just|only] the {superlative} [number|value|figure][, please|, nothing else|, no words|].",
        f"[copy|quote|write down|extract|report] the {superlative} [number|value|amount|figure]( {{here}}).",
    )


def _price(superlative: str, extreme: str, how: str) -> str:
    return either(
        asks(f"the {extreme} [price|price|cost|amount|*charge]( of all)|the [price|cost] of the [{superlative}] {{item}}"), f"how much does the [{superlative}] [{{item}}|one|thing] cost( {{here}})?", f"how much is the [{superlative}] [{{item}}|one|thing]( {{here}})?",
        f"{extreme} [price|cost]?", f"how {how} is the {extreme} price( {{here}})?", f"what does the [{superlative}] [{{item}}|one|thing] cost( {{here}})?", f"what is the price of the [{superlative}] {{item}}?", f"what would i pay for the [{superlative}] {{item}}?",
        f"[what|how much] do they [charge|want|ask|*demand] for the [{superlative}] [{{item}}|one|thing]( {{here}})?",
        f"what does the [{superlative}] [{{item}}|one|thing] [go for|sell for|come to|run to|set me back|*fetch]( {{here}})?",
        f"how much [do|would|must] i [pay|spend|hand over|*shell out] for the [{superlative}] [{{item}}|one|thing]( {{here}})?",
        f"[out of|among|of] all [the |]prices, [what is|what's|which is] the {extreme}[ one|]?",
        f"[tell|show|give|read|get] me [the {extreme} [price|cost] [itself|of all|of them all|shown|you see]|what the [{superlative}] {{item}} costs|how much the [{superlative}] one is].",
        f"i [was wondering|need to know|want to know|forgot] [what the {extreme} price is|how much the [{superlative}] {{item}} costs|what the [{superlative}] one costs].",
        f"[hey, |sorry, |hi, |]what was the {extreme} price[ again|]?",
        f"[what|which] price [goes with|belongs to|is given for|is next to|is on|is asked for|*pertains to] the [{superlative}] {{item}}?",
        f"the [{superlative}] [{{item}}|one] [costs|is|comes to|goes for] how much?",
        f"how {how} do [the |]prices go( {{here}})?",
        f"[just|only] the {extreme} price[, please|, nothing else|, no words|].",
        f"at what price is the [{superlative}] [{{item}}|one|thing] [sold|listed|offered|given|*marked up]?",
    )


HIGHEST_VALUE, LOWEST_VALUE = _value("<biggest>", "high|large|big|*great"), _value("<smallest>", "low|small|little|*tiny")
HIGHEST_PRICE = _price("most expensive|priciest|dearest|costliest|*most costly", "<biggest>", "high")
LOWEST_PRICE = _price("cheapest|least expensive|most affordable|*lowest-priced", "<smallest>", "low")
HIGHEST_VALUE_KO = either(
    asks_ko("<가장> [높은|큰|많은] [값|수치|숫자|금액|*수]|최댓값|최대값|최고값|<가장> [높은|큰|많은] {item}의 [값|수치|숫자]"),
    "<가장> [큰|높은|많은] [값|수|숫자|금액|{item}][~은|~이] <얼마야>?",
    "[최댓값|최고값|*최고치][~은|~이] <얼마야>?",
    "[여기서|이 중에|전부 중에|모두 중에|이 중에서|*통틀어] <가장> [높은|큰|많은] [값|수치|숫자|금액|수][~이|~은] [<얼마야>|몇이야|얼마로 나와 있어]?",
    "[최댓값|최대값|최고값|최대치|제일 큰 값][~이|~은|] [얼마야|몇이야|얼마인가요|얼마지|얼마나 돼|얼마로 나와 있어|*몇이려나]?",
    "<가장> [높은|큰|많은] [{item}|것]의 [값|수치|숫자|수][~이|~은] [<얼마야>|몇이야|몇인가요]?",
    "<가장> [높은|큰|많은] [값|수치|숫자|금액]만 <알려><줘>.",
    "<가장> [높은|큰|많은] [값|수치|숫자|금액]~이 [얼만지|얼마인지|몇인지|얼마나 되는지|*몇쯤인지] [봐|확인해|알려|말해|찾아]<줘>.",
    "<저기><가장> [큰|높은|많은] [값|수치|숫자][~이|~은] [<얼마야>|몇이야]?",
    "[최댓값|최대값|최고값|최대 수치|제일 큰 값|제일 높은 숫자|*맥스값][?| 좀| 확인|은?| 알려 줘|]",
    "얼마가 <가장> [높아|커|많아|높은가요|큰가요|많은가요|*높던가]?",
    "[높게는|크게는|많게는|많으면|*최대한] [얼마까지|몇까지|얼마나] [나와|가|있어|나오나요|되나요|올라가]?",
)
LOWEST_VALUE_KO = either(
    asks_ko("<가장> [낮은|작은|적은] [값|수치|숫자|금액|*수]|최솟값|최소값|최저값|<가장> [낮은|작은|적은] {item}의 [값|수치|숫자]"),
    "<가장> [작은|낮은|적은] [값|수|숫자|금액|{item}][~은|~이] <얼마야>?",
    "[최솟값|최저값|*최저치][~은|~이] <얼마야>?",
    "[여기서|이 중에|전부 중에|모두 중에|이 중에서|*통틀어] <가장> [낮은|작은|적은] [값|수치|숫자|금액|수][~이|~은] [<얼마야>|몇이야|얼마로 나와 있어]?",
    "[최솟값|최소값|최저값|최소치|제일 작은 값][~이|~은|] [얼마야|몇이야|얼마인가요|얼마지|얼마나 돼|얼마로 나와 있어|*몇이려나]?",
    "<가장> [낮은|작은|적은] [{item}|것]의 [값|수치|숫자|수][~이|~은] [<얼마야>|몇이야|몇인가요]?",
    "<가장> [낮은|작은|적은] [값|수치|숫자|금액]만 <알려><줘>.",
    "<가장> [낮은|작은|적은] [값|수치|숫자|금액]~이 [얼만지|얼마인지|몇인지|얼마나 되는지|*몇쯤인지] [봐|확인해|알려|말해|찾아]<줘>.",
    "<저기><가장> [작은|낮은|적은] [값|수치|숫자][~이|~은] [<얼마야>|몇이야]?",
    "[최솟값|최소값|최저값|최소 수치|제일 작은 값|제일 낮은 숫자|*민값][?| 좀| 확인|은?| 알려 줘|]",
    "얼마가 <가장> [낮아|작아|적어|낮은가요|작은가요|적은가요|*낮던가]?",
    "[낮게는|작게는|적게는|적으면|*최소한] [얼마까지|몇까지|얼마나] [나와|가|있어|나오나요|되나요|내려가]?",
)
HIGHEST_PRICE_KO = either(
    asks_ko("<가장> [높은|비싼] [가격|값|금액|*단가]|최고 가격|최고가|<가장> 비싼 {item}의 [가격|값|금액]|<가장> 비싼 {item} [가격|값]"),
    "<가장> 비싼 [것은|게|{item}~은|건|{item}~이|거|{item}] <얼마야>?",
    "<가장> [높은|비싼] [값|가격|금액][~은|~이] <얼마야>?",
    "[최고가|최고 가격|*최고 단가][~은|~이] <얼마야>?",
    "[여기서|이 중에|전부 중에|모두 중에|이 중에서|*통틀어] <가장> [비싼|높은] [가격|값|금액][~이|~은] [<얼마야>|얼마로 나와 있어|얼마예요]?",
    "<가장> 비싼 [것|{item}|거]의 [가격|값|금액][[~이|~은] [얼마야|얼마인가요|얼마예요]|[만|~을] [알려 줘|말해 줘|알려 주세요|*일러 줘]]",
    "<가장> 비싼 [게|건|{item}~은|{item}~이] [얼만지|얼마인지|얼마나 하는지|얼마에 나와 있는지|*얼마쯤 받는지] [봐|확인해|알려|말해|찾아]<줘>.",
    "<가장> 비싼 [걸|{item}~을|거] [사면|시키면|고르면|주문하면|결제하면|담으면|*들이면] [얼마야|얼마 내야 해|얼마예요|얼마인가요|얼마 나와]?",
    "<저기><가장> 비싼 [게|건] [얼마야|얼마예요|얼마 해|얼마 하나요]?",
    "[최고가|최고 가격|최고 금액|제일 비싼 가격|제일 비싼 값|*맥스 가격][?| 좀| 확인|은?| 알려 줘|~이 얼마야|]",
    "[비싸 봐야|비싸야|비싸면|비싼 건|*비싸 봤자] [얼마야|얼마까지 해|얼마까지 가|얼마까지 하나요|얼마예요]?",
    "<가장> [비싸게|높게] [팔리는|나온|매겨진|적힌|책정된|*붙은] [{item}|것][~은|~이] [<얼마야>|얼마로 되어 있어]?",
    "얼마가 <가장> [비싼 값|높은 가격|높은 금액|비싼 가격|*센 값]이[야|에요|지]?",
)
LOWEST_PRICE_KO = either(
    asks_ko("<가장> [낮은|싼|저렴한] [가격|값|금액|*단가]|최저 가격|최저가|<가장> [싼|저렴한] {item}의 [가격|값|금액]|<가장> [싼|저렴한] {item} [가격|값]"),
    "<가장> [싼|저렴한] [것은|게|{item}~은|건|{item}~이|거|{item}] <얼마야>?",
    "<가장> [낮은|싼] [값|가격|금액][~은|~이] <얼마야>?",
    "[최저가|최저 가격|*최저 단가][~은|~이] <얼마야>?",
    "[여기서|이 중에|전부 중에|모두 중에|이 중에서|*통틀어] <가장> [싼|낮은|저렴한] [가격|값|금액][~이|~은] [<얼마야>|얼마로 나와 있어|얼마예요]?",
    "<가장> [싼|저렴한] [것|{item}|거]의 [가격|값|금액][[~이|~은] [얼마야|얼마인가요|얼마예요]|[만|~을] [알려 줘|말해 줘|알려 주세요|*일러 줘]]",
    "<가장> [싼|저렴한] [게|건|{item}~은|{item}~이] [얼만지|얼마인지|얼마나 하는지|얼마에 나와 있는지|*얼마쯤 받는지] [봐|확인해|알려|말해|찾아]<줘>.",
    "<가장> [싼|저렴한] [걸|{item}~을|거] [사면|시키면|고르면|주문하면|결제하면|담으면|*들이면] [얼마야|얼마 내야 해|얼마예요|얼마인가요|얼마 나와]?",
    "<저기><가장> [싼|저렴한] [게|건] [얼마야|얼마예요|얼마 해|얼마 하나요]?",
    "[최저가|최저 가격|최저 금액|제일 싼 가격|제일 싼 값|*민 가격][?| 좀| 확인|은?| 알려 줘|~이 얼마야|]",
    "[싸 봐야|싸게는|싸면|싼 건|*싸 봤자] [얼마야|얼마부터 해|얼마부터 있어|얼마부터 하나요|얼마예요]?",
    "<가장> [싸게|낮게|저렴하게] [팔리는|나온|매겨진|적힌|책정된|*붙은] [{item}|것][~은|~이] [<얼마야>|얼마로 되어 있어]?",
    "얼마가 <가장> [싼 값|낮은 가격|낮은 금액|싼 가격|*헐값]이[야|에요|지]?",
)
HIGHEST_VALUE_OF = either(
    asks("the <biggest> [{column}|value [of|in|under] {column}|{column} [value|number|*figure]|number in the {column} column]"),
    "[what|which] [value|number] is the <biggest> [in|under|for|of] {column}( {here})?",
    "how [high|large|big|much] is the <biggest> {column}( {here})?",
    "<biggest> {column}, how much?",
    "[what|which] [figure|value|number|amount|*tally] [tops|leads|heads|is the <biggest> in|comes first in|is the highest of] the {column} column( {here})?",
    "how [high|far up|large] does {column} [go|get|reach|rise|climb|*soar]( {here})?",
    "what is the [most|<biggest>] that [anyone has|any row has|is listed|is shown|is recorded] [for|under|in|as] {column}?",
    "at [what|which] [value|number|figure] does {column} [peak|top out|reach its maximum|*max out]?",
    "[looking at|going down|taking|within] [the {column} column|{column}], what is the <biggest> [number|value|figure|entry]?",
    "[tell|show|give|read] me the <biggest> [{column}|value under {column}|number listed for {column}|{column} figure|{column} you see] [itself|as a number|of all|of them all].",
    "[max|maximum|highest|top|peak value of|upper end of|*ceiling of] {column}[ value| figure]?",
    "out of all the {column} [values|numbers|figures|entries], [what is|which is|what's] the <biggest>?",
    "i [was wondering|need to know|want to know] [what the <biggest> {column} is|how high {column} goes|the <biggest> number under {column}|*where {column} maxes out].",
    "what does the <biggest> {column} [come to|amount to|stand at|read|say|*tot up to]( {here})?",
    "the [highest|largest|greatest] {column} is how [much|high|many]?",
)
LOWEST_VALUE_OF = either(
    asks("the <smallest> [{column}|value [of|in|under] {column}|{column} [value|number|*figure]|number in the {column} column]"),
    "[what|which] [value|number] is the <smallest> [in|under|for|of] {column}( {here})?",
    "how [low|small|little|much] is the <smallest> {column}( {here})?",
    "<smallest> {column}, how much?",
    "[what|which] [figure|value|number|amount|*tally] [is the <smallest> in|comes last in|is the lowest of|is at the bottom of|is least in] the {column} column( {here})?",
    "how [low|far down|small] does {column} [go|get|fall|drop|sink|*plunge]( {here})?",
    "what is the [least|<smallest>] that [anyone has|any row has|is listed|is shown|is recorded] [for|under|in|as] {column}?",
    "at [what|which] [value|number|figure] does {column} [bottom out|reach its minimum|hit its lowest|*trough]?",
    "[looking at|going down|taking|within] [the {column} column|{column}], what is the <smallest> [number|value|figure|entry]?",
    "[tell|show|give|read] me the <smallest> [{column}|value under {column}|number listed for {column}|{column} figure|{column} you see] [itself|as a number|of all|of them all].",
    "[min|minimum|lowest|bottom value of|lower end of|*floor of] {column}[ value| figure]?",
    "out of all the {column} [values|numbers|figures|entries], [what is|which is|what's] the <smallest>?",
    "i [was wondering|need to know|want to know] [what the <smallest> {column} is|how low {column} goes|the <smallest> number under {column}|*where {column} bottoms out].",
    "what does the <smallest> {column} [come to|amount to|stand at|read|say|*tot up to]( {here})?",
    "the [lowest|smallest|least] {column} is how [much|low|many]?",
)
HIGHEST_VALUE_OF_KO = either(
    asks_ko("<가장> [높은|큰|많은] {column}[| 값]|{column}[의|] [최댓값|최고값|최대값|최고치|*최고 수치]|{column} 중 <가장> [큰|높은] [값|수]"),
    "<가장> [높은|큰|많은] {column}[~은|~이] <얼마야>?",
    "{column}[~은|~이] [최고가|최대가|최고로] <얼마야>?",
    "{column} [열|칸|값|쪽|항목]에서 <가장> [높은|큰|많은] [값|숫자|수치|수][~이|~은] [<얼마야>|몇이야|얼마로 나와 있어]?",
    "{column}[~이|~은|] [가장|제일] [높은|큰|많은] [값|숫자|수치|수][~이|~은] [얼마야|몇이야|얼마인가요|*몇이려나]?",
    "{column}[~이|~은] [높게는|크게는|많게는|최대|최고] [얼마까지|몇까지|얼마나] [나와|가|있어|나오나요|되나요|올라가|*치솟아]?",
    "<가장> [높은|큰|많은] {column}[~이|~은|] [얼마나 돼|몇이야|얼마로 되어 있어|얼마인지 알려 줘|몇인가요|얼마지|*몇이려나]?",
    "{column} [최댓값|최대값|최고값|최대치|최대|최고|*맥스][?| 좀| 확인|~은 얼마야| 알려 줘| 얼마야|]",
    "{column} [값 |숫자 |]중[에|에서] [제일|가장] [높은|큰|많은] [거|게|건|값은|숫자는] [얼마야|몇이야|얼마인가요|몇인가요|얼마지|*몇이려나]?",
    "{column}의 [최댓값|최고값|최대치]~이 [얼만지|얼마인지|몇인지|*몇쯤인지] [봐|확인해|알려|말해|찾아]<줘>.",
    "<저기>[가장|제일] [높은|큰|많은] {column}[~이|~은] [얼마야|얼마예요|몇이야]?",
    "[가장|제일] [높은|큰|많은] {column} [값|숫자|수치]만 <알려><줘>.",
)
LOWEST_VALUE_OF_KO = either(
    asks_ko("<가장> [낮은|작은|적은] {column}[| 값]|{column}[의|] [최솟값|최저값|최소값|최저치|*최저 수치]|{column} 중 <가장> [작은|낮은] [값|수]"),
    "<가장> [낮은|작은|적은] {column}[~은|~이] <얼마야>?",
    "{column} [열|칸|값|쪽|항목]에서 <가장> [낮은|작은|적은] [값|숫자|수치|수][~이|~은] [<얼마야>|몇이야|얼마로 나와 있어]?",
    "{column}[~이|~은|] [가장|제일] [낮은|작은|적은] [값|숫자|수치|수][~이|~은] [얼마야|몇이야|얼마인가요|*몇이려나]?",
    "{column}[~이|~은] [낮게는|작게는|적게는|최소|최저] [얼마까지|몇까지|얼마나] [나와|가|있어|나오나요|되나요|내려가|*곤두박질쳐]?",
    "<가장> [낮은|작은|적은] {column}[~이|~은|] [얼마나 돼|몇이야|얼마로 되어 있어|얼마인지 알려 줘|몇인가요|얼마지|*몇이려나]?",
    "{column} [최솟값|최소값|최저값|최소치|최소|최저|*민값][?| 좀| 확인|~은 얼마야| 알려 줘| 얼마야|]",
    "{column} [값 |숫자 |]중[에|에서] [제일|가장] [낮은|작은|적은] [거|게|건|값은|숫자는] [얼마야|몇이야|얼마인가요|몇인가요|얼마지|*몇이려나]?",
    "{column}의 [최솟값|최저값|최소치]~이 [얼만지|얼마인지|몇인지|*몇쯤인지] [봐|확인해|알려|말해|찾아]<줘>.",
    "<저기>[가장|제일] [낮은|작은|적은] {column}[~이|~은] [얼마야|얼마예요|몇이야]?",
    "[가장|제일] [낮은|작은|적은] {column} [값|숫자|수치]만 <알려><줘>.",
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
    "[count|tally up|add up|number|enumerate] [the|all|all the|every one of the] {what} [for me|and tell me how many|and give me the number|please]",
    "[tell|give|show] me [how many {what} there are|the number of {what}|how many {what} you see|how many {what} it has|a count of the {what}|how many {what} i'm looking at|*the headcount of {what}].",
    "what [number|count|*quantity] of {what} [is there|do you see|is shown|does it have|do we have|is visible|do you get|are we talking about]( {here})?",
    "i [was wondering|need to know|want to know|lost count of] how many {what} [there are|it has|are here|this has|*it boasts].",
    "[hey, |sorry, |hi, |]how many {what} [were there|are there|did you say|is that|have we got|do i have]?",
    "[if you count the {what}|counting the {what}|when you count the {what}], [how many are there|what do you get|how many is that|what number is it]?",
    "[it has|there are|this shows|you see|i count] [exactly |] how many {what}?",
    "to how many {what} does [it|this|the <picture>] [come|amount|add up]?",
    "how many {what} [make up|are part of|belong to|fill|are contained in|can be counted in|are there in|*populate] [this|the <picture>|this <picture>]?",
    "how many {what} [altogether|in all|overall|total|all in all|do i see|have you found|have we got|does this hold|did they put|are present|exist|*all told]( {here})?",
    "{what}: [how many|count|count them|number|the count|how many of them|total number|how many in all|*the tally]?",
    "[total|count of|number of all] {what}[?|, please|]",
    "[as a number|in figures|in numbers], how many {what}?",
    "what's the {what} count( {here})?",
    "how many are there of the {what}( {here})?",
)
COUNT_KO = either(
    "{what}[~이|~은|] [모두|총|전부|다 해서|다|모두 합쳐||||*도합] {many}[~이야|~이에요|인가요|입니까|~이지|~이니|~이죠|~이냐||일까|*더라]?",
    "{what}[~이|~은|] [모두|총|전부||] {many} [<있어>|<보여>|나와 있어|들어 있어|나오나요]?",
    "{here}에[는|] {what}[~이|] [모두|총|] {many}[ <있어>| <보여>|인가요|~이야]?",
    "{what}[의|] [수|개수|갯수|숫자|총수|*총계][[~은|~이|] [<뭐야>|어떻게 돼|얼마야|얼마인가요]?|~은?|[~을|] [알려줘|세어 줘|알려 주세요|세어 주세요|세어 봐]]",
    "{what}[~을|] [세어|세|*헤아려] [줘|주세요|줄래|봐|보세요|줄 수 있어].",
    "{many}[~이야|인가요|~이에요], {what}~은?",
    "몇 개의 {what}~이 [<있어>|<보여>]?",
    "{what}~이 {many}인지 [세어 줘|알려줘|말해줘|알려 주세요|궁금해|세어 주세요].",
    "{what} {many}",
    "{what} [개수|수]",
    "{what}[~이|~은|] [모두|총|전부|다 해서|다|] {many}인지 [세어 봐|세어 줘|알려 줘|말해 줘|확인해 줘|세 줘|세어 주세요|알려 줄래|말해 줄래|*헤아려 줘].",
    "{what}[~을|] [하나하나|다|전부|모두|하나씩|쭉|*낱낱이] [세면|세어 보면|세 보면] {many}[~이야|~이에요|인가요|입니까|~이지]?",
    "{here}에 [있는|나온|보이는|나와 있는|적힌|*실린] {what}[~은|~이|] [모두|총|전부|다 해서|] {many}[~이야|~이에요|인가요|입니까|~이지|~이죠]?",
    "{here}에 [있는|나온|보이는|나와 있는] {what}[~을|] [다 |모두 |전부 |][세어|세|*헤아려] [줘|주세요|줄래|봐|볼래].",
    "{what}[~이|~은] [얼마나|몇이나] [<있어>|<보여>|돼|되나요|많아|나와]?",
    "{what} [개수|수|숫자]가 [몇이야|어떻게 되지|어떻게 되나요|얼마나 돼|몇인가요|얼마지|몇 개야|*몇이려나]?",
    "{what} [개수|수|숫자][~을|만|~이 몇인지|] [확인해|말해|알려|세어|적어|보여|*짚어]<줘>.",
    "<저기>{what}[~이|~은|] [모두|총|전부|] {many}[~이야|~이에요|인가요|입니까]?",
    "{what}[~이|~은|] {many}[ 있지| 있더라고| 있는 거야| 있는 거예요| 있는지 봐 줘| 나오지| 되나요|~이나 돼|~이나 있어|~이나 있나요]?",
    "{many}[~이나|] [있어|있나요|있지|되나요|돼|보여|있습니까], {what}[~이|~은|]?",
    "[총|모두|전부|다 합치면] {many}[~이야|인가요|~이에요|~이지]? {what} 말이야.",
    "{what} [몇|총 개수|총수|개수 좀|개수 확인|수 좀|몇인지|세기|전체 개수|세어 줄래|*카운트]",
    "{what}[~이|] [총|모두] 몇인지 [말씀해 주세요|알려 주시겠어요|확인 부탁드립니다|*회신 바랍니다].",
)
