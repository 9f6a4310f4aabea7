"""To look a value up by the name of its key, or by its row and column, and the other way round."""

from .frames import asks, asks_clause, asks_ko, either

_VALUE = (
    "[the|the|the|] {key}|{key}|the value [of|for] {key}|{key}'s value|the {key} value|the [value|text|entry|number|field|figure|content|information|data] [next to|beside|for|after|behind|of|under|at|by|*alongside] {key}|"
    "the {key} [field|entry|number|information|info|setting|*reading]|the [amount|number] [for|of] {key}"
)
_SAYS = "what [it says|is written|is shown|is given|stands|is entered|it shows] [for|next to|at|under|beside|in|after|as] {key}"
VALUE = either(
    asks(_VALUE),
    asks(_VALUE),
    asks("the {key}|{key}"),
    "what [does it say|is written|is shown|is given|stands|is entered|do you see|is listed|does it show|is there|is displayed|*appears] [for|next to|at|under|beside|in|after|as|*opposite] [|the ]{key}( {here})?",
    "what [value|number|entry|text|setting] [does {key} have|is [next to|given for|shown for|beside|set for|at] {key}|has {key}|belongs to {key}|stands beside {key}|*goes with {key}]( {here})?",
    "what is [|the ]{key} [set to|equal to|at|now|currently|exactly|listed as|shown as|given as|like]( {here})?",
    "[which|what] {key} [is shown|is given|is set|is it|does it have|do you see|is there|is listed|is written|does it show|is used|is selected|is displayed|*is stated]( {here})?",
    "what does [|the ]{key} [say|show|read|have|equal|display|contain|*amount to]( {here})?",
    "(<tell> )" + f"[{_SAYS}].",
    asks_clause("what [|the ]{key} is|which {key} it is|what {key} is set to|what {key} says|what value {key} has"),
    "{key} is [what|set to what|how much|equal to]?",
    "{key}: ?",
    "{key} =",
    "{key}",
    "{key}?",
    "{key}, what is it?",
    "{key}: what does it say?",
    "[value|entry] [of|for] {key}",
)
VALUE_NUMBER = either(
    "how [much|many|high|large|big|much|much] is [|the ]{key}( {here})?",
    "how much [|of ]{key}( is there| do we have| is shown| does it show| is left)( {here})?",
    "how many {key}( does it show| do we have| are shown| do you see)( {here})?",
    "how much is it for {key}?",
    "how high is [|the ]{key}( {here})?",
    "{key}: how [much|many]?",
    asks_clause("how [much|high|large] [|the ]{key} is"),
    "[which|what] number [is|does it give for|stands beside|is next to|is shown for|*accompanies] {key}?",
    "what [figure|number|amount] [does {key} show|does {key} have|is given for {key}|is next to {key}]?",
    "how [large|big] is [|the ]{key}( {here})?",
)
VALUE_DATE = either(
    "when is [|the ]{key}( {here})?",
    "[what|which] [date|day|time] is [|the ]{key}( {here})?",
    asks_clause("when [|the ]{key} is"),
    "when [was|will be] [|the ]{key}?",
    "[what|which] date does {key} have?",
    "on [which|what] [day|date] is [|the ]{key}?",
    "[what is|what's] the date of [|the ]{key}?",
)
VALUE_PERSON = either(
    "who is [|the ]{key}( {here})?",
    "who's [|the ]{key}( {here})?",
    asks_clause("who [|the ]{key} is"),
    "[whose name|which name|what name|*which person] [is|stands|is given] [at|for|next to|under|beside] {key}?",
    "what is the name of [|the ]{key}?",
    "who is [listed|given|named|shown|set] as [|the ]{key}?",
)
VALUE_STATE = either(
    "is [|the ]{key} [on or off|enabled or disabled|switched on or off|*activated or not], what does it say?",
    "what is the [state|status] of {key}( {here})?",
    "[what|which] [state|status] [is {key} in|does {key} have|*has {key} got]?",
    "how is [|the ]{key} set( {here})?",
    "what is [|the ]{key} set to( {here})?",
)
VALUE_PRICE = either(
    "how much [for|was|were|are] [|the |one |a ]{key}( {here})?",
    "how much is [|the |one |a ]{key}( {here})?",
    "how much does [|the |one |a ]{key} cost( {here})?",
    "what does [|the |one |a ]{key} cost( {here})?",
    asks("the [price|cost|amount|*charge] [of|for] [|the |one |a ]{key}|{key}'s [price|cost]|the {key} [price|cost]|the price next to {key}"),
    "[price|cost] [of|for] {key}?",
    "{key} [price|cost|how much]?",
    "{key}: [price|how much|cost]?",
    "how [expensive|pricey|dear] is [|the ]{key}( {here})?",
    asks_clause("how much [|the |a ]{key} [is|costs|was|cost]|what [|the |a ]{key} [costs|cost]"),
    "what [price|amount] [is|does it say] [given |shown |listed |]for [|the ]{key}( {here})?",
    "what [did|do|would] i pay for [|the |a ]{key}?",
    "what's [|the ]{key} [going for|*priced at]?",
    "[which|what] price does {key} have?",
    "for {key}, how much [is it|do i pay|is that]?",
    "how much [was|did they charge for|is charged for|do they want for|*do they ask for] [|the ]{key}?",
)

VALUE_KO = either(
    asks_ko("{key}|{key}"),
    asks_ko("{key}|{key}[| ]값|{key}의 값|{key} 항목|{key} 항목의 값|{key} 칸|{key} [옆|옆쪽|오른쪽|아래|밑]에 [있는|쓰인|적힌|나온] [값|것|글|글자|내용|숫자]|{key} [옆|오른쪽] 값|{key} 부분|{key}에 <쓰인> [것|값|내용|글]|{key} [정보|내용]|*{key} 수치"),
    "{key}[에|에는|엔|칸에|란에|] 뭐라고 <쓰여> <있어>?",
    "{key}~은 <어떻게>?",
    "{key}~이 <어떻게>?",
    "{key}~은 [뭘로|무엇으로|뭐로|어떤 걸로] [되어 있어|설정되어 있어|설정돼 있나요|설정되어 있습니까|되어 있나요|돼 있어|*잡혀 있어]?",
    "{key} [설정값|값|상태]~은?",
    "{key}",
    "{key}?",
    "{key} <뭐야>?",
    "{key}~은?",
    "{key}~은 <뭐야>?",
    "{key}~이 <뭐야>?",
    "{key}(~을)<좀> <알려><줘>.",
)
VALUE_NUMBER_KO = either(
    "{key}[~은|~이|] <얼마야>?",
    "{key}[~은|~이|] 몇[이야|인가요|입니까|이지|이에요|이니|이죠|이냐||*이더라]?",
    "{key}[~은|~이] 얼마나 [돼|되나요|있어|됩니까|많아|커|높아]?",
    "{key} [숫자|수치|값|금액]~은 <얼마야>?",
    "{key}~이 얼마인지 <싶어>.",
    "{here}에서 {key}~은 <얼마야>?",
)
VALUE_DATE_KO = either(
    "{key}[~은|~이|] 언제[야|예요|인가요|입니까|지|죠|니||*더라]?",
    "{key}[~은|~이] [며칠|몇 월 며칠|무슨 날|어느 날][이야|이에요|인가요|입니까|이지|]?",
    "{key}~이 언제인지 <싶어>.",
    "{key} [날짜|일자|시간]~은?",
)
VALUE_PERSON_KO = either(
    "{key}[~은|~이|] <누구야>?",
    "{key}~이 누구인지 <싶어>.",
    "{key}[~은|] 누구로 [되어 있어|나와 있어|적혀 있나요|되어 있나요]?",
    "{key}[에|란에] 누구 이름이 <쓰여> <있어>?",
    "{here}에서 {key}~은 <누구야>?",
)
VALUE_STATE_KO = either(
    "{key}[~은|~이|] [켜져 있어 꺼져 있어|켜졌어 꺼졌어|켜져 있나요|*켠 상태야 끈 상태야]?",
    "{key}[~은|의|] 상태[는|가] [어때|뭐야|어떤가요|무엇인가요|어떻게 돼|어떻습니까]?",
    "{key}~은 [어떤 상태야|무슨 상태인가요|어떤 상태인가요|어떻게 설정되어 있어|뭘로 되어 있어]?",
)
VALUE_PRICE_KO = either(
    "{key}[~은|~이|] <얼마야>?",
    "{key}[~은|~이|] <얼마야>?",
    asks_ko("{key} [가격|값|금액|요금|비용|*단가]|{key}의 [가격|값|금액|요금]|{key} [한 개|하나] 가격"),
    "{key}[~은|~이|] 얼마나 [해|하나요|합니까|해요|하지|하니|*하더라]?",
    "{key}[에|] 얼마[를|] [내야 해|냈어|내나요|썼어|들어|냈나요]?",
    "{key}[ 가격|] [얼마|얼마임|얼마죠|얼만가요|얼마에요|얼마예요]?",
    "{key}~이 얼마인지 <싶어>.",
    "{key}~은 [비싸, 얼마야|몇 원이야|몇 원인가요|얼마에 팔아|얼마에 파나요]?",
    "{key}[~을|] 사려면 [얼마야|얼마 들어|얼마인가요|얼마가 필요해]?",
    "{here}에서 {key}~은 <얼마야>?",
)

_CELL = "the {column} [of|for|of|for|in the row of|in the row|at|in row|that belongs to|*belonging to] [|the ]{row}|{row}'s {column}|the {row} {column}|[the value|the entry|the number|the cell|the text] [for|of|at|in] {row} [under|in the column|in column|in|at|and] {column}|{column} [of|for|in] {row}|{row} {column}|the {column} [column |value |entry |]for {row}|the {column} [that |]{row} has|{row} - {column}|{row}, {column}|{column}, {row}|{row}/{column}|the {column} in {row}'s row|the cell [of|at|in] {row} and {column}"
CELL = either(
    asks(_CELL),
    asks(_CELL),
    asks("{row}'s {column}|the {column} [of|for] {row}"),
    "[what|which|what] {column} [does {row} have|has {row}|is [given|shown|listed] for {row}|belongs to {row}|did {row} have|goes with {row}|is {row}'s|*is recorded for {row}]( {here})?",
    "[for|in the row of|in row|in the {row} row,|at|in the row|*regarding] {row}, [what is the {column}|what {column} is it|what does it say under {column}|which {column} is given|what is under {column}]?",
    "what does {row} have [for|as|under|in|as its] {column}( {here})?",
    "what does the [{column} column [say|show|give|have] for {row}|[table|list] [say|show|give] for {row} under {column}|{row} row [say|show|have] under {column}]?",
    "under {column}, what [is written for|does it say for|stands for|is given for|*appears for] {row}?",
    "under {column}, what does {row} [have|show]?",
    "{row}: [what {column}|{column}|which {column}|{column} is what]?",
    "{row} {column}",
    "{column} {row}",
    "[look up|find|check|get] {row}'s {column}( {here}).",
    "in the {column} column, what [is|does it say|is written] [for|beside|at|next to] {row}?",
    "[which|what] {column} [is|stands] [in the row of|beside|next to] {row}?",
    asks_clause("[what|which] {column} {row} has|what {row}'s {column} is|what the {column} of {row} is"),
)
CELL_NUMBER = either(
    "how [much|many] {column} [does {row} have|did {row} have|did {row} get|does {row} show|has {row}|did {row} make|were there for {row}|is there for {row}|*did {row} bring in]( {here})?",
    "how many {column} does {row} have( {here})?",
    "how [much|high|large|big|many] is [the {column} [of|for] {row}|{row}'s {column}]( {here})?",
    "how [much|many] {column} [for|in|at] {row}?",
    "{row}: how [much|many] {column}?",
    asks_clause("how [much|many] {column} {row} has|how [high|large|much] {row}'s {column} is"),
    "what [number|figure|amount] [does {row} have|is given for {row}|has {row}] [under|in|for|as] {column}?",
)
CELL_DATE = either(
    "when is [the {column} of {row}|{row}'s {column}|{row} {column}]?",
    "when was {row} {column}?",
    "[when|on what date] [was|is] {row} [|last ]{column}?",
    "[what|which] [date|day|*calendar day] does {row} have [under|in|for] {column}?",
    "when is {column} for {row}?",
)
CELL_PERSON = either(
    "who is [the {column} [of|for] {row}|{row}'s {column}]( {here})?",
    "who's {row}'s {column}?",
    asks_clause("who {row}'s {column} is|who the {column} of {row} is"),
    "who is [listed|given|named] as {column} [for|of] {row}?",
)
CELL_KO = either(
    asks_ko("{row}의 {column}|{row}의 {column}|{row} {column}|{row}[ 행| 줄]의 {column}[| 값| 칸]|{row}의 {column} [값|칸|열|항목]|{row}, {column}|{column} 열의 {row} 값|{row} [행|줄]에서 {column}|*{column} 중 {row}"),
    asks_ko("{row}의 {column}|{row} {column}"),
    "{row}[~은|~이] {column}~이 [<뭐야>|<얼마야>|<어떻게>]?",
    "{row}의 {column}[~은|~이|] [<뭐야>|<어떻게>]?",
    "{row} {column}[~은|~이|] [<뭐야>|<어떻게>]?",
    "{row} {column}",
    "{row} {column}?",
    "{row}의 {column}~은?",
    "{row}의 {column}[에|에는|칸에] 뭐라고 <쓰여> <있어>?",
    "{column} [열|칸|항목]에서 {row}[~은|의 값은|~이] [<뭐야>|<얼마야>]?",
    "{row}[~은|~이] [무슨|어떤|어느] {column}[~이야|~이에요|인가요|입니까|~이지|~을 가지고 있어|~을 갖고 있나요]?",
)
CELL_NUMBER_KO = either(
    "{row}의 {column}[~은|~이|] <얼마야>?",
    "{row}[~은|] {column}[~이|~은|] <얼마야>?",
    "{row}의 {column}[~은|~이|] 몇[이야|인가요|입니까|이에요|이지|*이더라]?",
    "{row} {column} <얼마야>?",
    "{row}의 {column}[~은|~이] 얼마나 [돼|되나요|됩니까|많아|높아]?",
    "{row}의 {column}~이 얼마인지 <싶어>.",
)
CELL_DATE_KO = either(
    "{row}의 {column}[~은|~이|] 언제[야|예요|인가요|입니까|지||*더라]?",
    "{row} {column} 언제[야|예요|인가요|]?",
    "{row}[~은|~이] 언제 {column}[~이야|인가요|했어|됐어|됐나요]?",
)
CELL_PERSON_KO = either(
    "{row}의 {column}[~은|~이|] <누구야>?",
    "{row} {column} <누구야>?",
    "{row}[~은|] {column}~이 <누구야>?",
)

KEY_OF = either(
    "[which|what] [key|field|label|entry|setting|name|item|row|thing|*property] [has|shows|is|is set to|says|has the value|reads|equals|is equal to|gives|belongs to|goes with] {part}( {here})?",
    "what is {part} [the value of|the value for|for|the number for]( {here})?",
    "{part} is [what|the value of what|for what|the value of which [field|key]|which field|whose value]?",
    "what [does {part} belong to|does {part} stand for|is it that has {part}|has the value {part}|is set to {part}|*is listed with {part}]?",
    asks("the [name|label|key|field] [of|for|with|that has|beside|next to|*paired with] [|the value ]{part}"),
    asks_clause("what has the value {part}|which [field|key] is {part}|what {part} belongs to|what {part} is the value of"),
    "which one is {part}( {here})?",
)
KEY_OF_KO = either(
    asks_ko("값이 {part}인 [항목|것|키|이름|칸|필드]|{part}~이라는 값의 이름|{part}~이라고 <쓰인> [항목|칸|것]|{part}[ |]값을 가진 [항목|것]"),
    "{part}~은 [무엇의|어떤 항목의|어느 항목의|뭐의|무슨] 값[이야|인가요|이에요|입니까|이지|*이더라]?",
    "[어떤|어느|무슨] [항목|것|키|칸|필드]~이 {part}[~이야|인가요|~이에요|입니까|~이지]?",
    "[뭐가|무엇이|어느 게|어떤 게] {part}[~이야|인가요|~이에요|입니까|~이지|~이라고 되어 있어]?",
    "{part}~은 [어디에|뭐에|무엇에] [해당해|해당하나요|속해|쓰여 있어]?",
)
ROW_OF = either(
    "[which|what] [row|one|entry|item|name|] [has|shows|is listed with|has got|lists] [|a |the |a value of ]{part} [as|in|under|for|as its|in the column|*within] [|the ]{column}( column)?",
    "[who|what|which] has [|the |a ]{column} [|of |equal to |value ]{part}( {here})?",
    "whose {column} is {part}( {here})?",
    "[which|what] [row|one|entry|item|name|line] has {part} [under|in|for|as|in the column] {column}?",
    "[for|in] which [row|one|entry|name|item] is [|the ]{column} {part}?",
    asks("the [row|one|entry|name|item] [with|that has|having|*showing] [{column} {part}|{part} as {column}|{part} under {column}]|the [row|one|entry|name|item] whose {column} is {part}"),
    asks_clause("[which row|who|what|which one] has {part} [as|under|for] {column}|whose {column} is {part}"),
    "{column} {part}: [which row|who|which one|what]?",
    "whose {column} [shows|says|equals|*comes to] {part}?",
)
ROW_OF_KO = either(
    asks_ko("{column}~이 {part}인 [것|행|항목|사람|이름|곳|줄|*데]|{column} [값이|칸이|열이] {part}인 [것|행|항목]|{column}에 {part}~이 있는 [것|행|항목]"),
    "{column}~이 {part}인 [것은|게|것이|행은|항목은|사람은|건|행이|*데는] [<뭐야>|<누구야>|어느 것이야|어느 거야]?",
    "[누구의|무엇의|어느 것의|뭐의] {column}~이 {part}[~이야|인가요|~이에요|입니까|~이지]?",
    "[어느|어떤|무슨] [행|항목|것|줄]의 {column}~이 {part}[~이야|인가요|~이에요|입니까|~이지]?",
)

TOTAL = either(
    asks("the [total|grand total|total amount|total price|total cost|sum|amount [due|to pay|payable]|final amount|final price|overall total|bill|bottom line|total sum|*full amount|*sum total]( [on|of|for] [this|the] [receipt|bill|order|invoice])"),
    "how much [is it|was it|is this|does it come to|did it cost|do i owe|do i have to pay|did i pay|do we pay|was paid|is everything|does everything cost|is the bill|is the total|did they pay|must be paid|was spent|did i spend] [in total|altogether|in all|overall|all together|all in all||*all told]( {here})?",
    "what [do i owe|do i have to pay|did i pay|does it cost|does it come to|does everything cost|is to be paid|does the bill come to|*did the whole lot cost] [in total|altogether|in all|overall|]( {here})?",
    "[total|total?|grand total|sum|sum?|how much|how much?|to pay|altogether|how much in total|in total?|amount due]",
    asks_clause("how much [it is|i have to pay|it costs|the total is|i paid|i spent|the bill is] [in total|altogether|in all|]"),
    "what does it all [come to|add up to|cost|amount to]( {here})?",
)
TOTAL_KO = either(
    asks_ko("합계|총액|총 금액|총합|전체 금액|총합계|합계 금액|결제 금액|결제액|총 결제 금액|지불할 금액|[영수증|이 영수증]의 [합계|총액]|낼 돈|계산 금액|전체 가격|*총 비용"),
    "[모두|전부|다 해서|총|다 합쳐서|합쳐서|전체|합해서|합계가|총액이|*도합] <얼마야>?",
    "[모두|전부|다 해서|총|합쳐서] 얼마[를|] [내야 해|냈어|내나요|썼어|쓴 거야|썼나요|지불했어|지불해야 하나요|내면 돼|나왔어|나왔나요]?",
    "[합계|총액|총 금액|결제 금액]~은 <얼마야>?",
    "[합계|총액|합계?|총액?|얼마|다 얼마야|총 얼마]",
    "얼마[를|] [냈어|내야 해|내야 하나요|내면 되나요|결제했어|썼어|결제했나요]?",
)

YES_VALUE = either(
    "[is|isn't|was] [|the ]{key} [|really |actually |still |now ]{value}( {here})?",
    "[does|doesn't] [|the ]{key} [say|show|equal|read|have the value|have|display|contain|*come to] {value}( {here})?",
    "is {value} [the|the value of|the value for|what it says for|given for|shown for|*put next to] {key}( {here})?",
    "is [|the ]{key} [set to|equal to|given as|listed as|shown as|the same as|*put down as] {value}( {here})?",
    "is it [true|right|correct|so] that [|the ]{key} is {value}( {here})?",
    "[|the ]{key} is {value}, [right|correct|isn't it|yes|true|is it|*no]?",
    "{key} = {value}?",
    "{key}: {value}?",
    "{key} {value}, [right|correct|yes or no|true]?",
    "[does it say|do you see|can you see|is there] {value} [for|next to|at|beside|under] {key}( {here})?",
    "is it {value} [for|at|next to] {key}?",
    "can you confirm that [|the ]{key} is {value}?",
    "[check|tell me|see|verify|say] [if|whether] [|the ]{key} is {value}( {here}).",
    "is {value} [right|correct|true] for {key}?",
)
YES_VALUE_KO = either(
    "{key}[~은|~이|] {value}[~이야|인가요|~이에요|입니까|~이니|~이지|~이죠|~이냐|일까요|인가|*맞던가]?",
    "{key}[~은|~이|] {value}[~이|] [맞아|맞나요|맞습니까|맞지|맞아요|맞니|맞죠|맞는지 확인해 줘|맞는지 알려줘|*맞는가]?",
    "{key}[에|에는] {value}~이라고 <쓰여> <있어>?",
    "{key} 값[~은|~이] {value}[~이야|인가요|~이에요|입니까|~이 맞아|~이 맞나요]?",
    "{value}~이 {key}[~이야|인가요|~이 맞아|~이 맞나요|의 값이야|의 값인가요|의 값이 맞아]?",
    "{key}~이 {value}~으로 [되어|설정되어|나와|표시되어] <있어>?",
    "{here}에서 {key}[~은|~이] {value}[~이야|인가요|~이 맞아|입니까]?",
    "{key} {value} 맞[아|나요|지|죠|습니까|음]?",
)

# Only where no total is shown: "how much is it?" could mean anything there.
NAMED_TOTAL = either(
    asks("the [total|grand total|total amount|total price|total cost|amount due|final amount|*full amount]( [on|of] this [receipt|bill|order])"),
    "how much is the [total|grand total|bill]( {here})?",
    "how much [is it|was it|do i pay] [in total|altogether|in all]?",
)
NAMED_TOTAL_KO = either(
    asks_ko("합계|총액|총 금액|합계 금액|결제 금액|총합|*총 비용"),
    "[합계|총액]~은 <얼마야>?",
    "[모두|전부|다 해서|총] <얼마야>?",
)

_DAY = "[the {key}{th}|day {key}|the {key}|{key}|the {key}{th} of the month]"
EVENT_ON = either(
    f"[what|which event|which appointment|what event|what appointment|*which engagement] [is|is planned|happens|is scheduled|takes place|is listed] on {_DAY}?",
    f"what [do i|do we] have [on|planned on] {_DAY}?",
    f"[what's|what is] [on|planned for|scheduled for|happening on|in the calendar for|*pencilled in for] {_DAY}?",
    asks(f"the [event|appointment|entry|plan|*engagement] [on|of|for] {_DAY}"),
    f"on {_DAY}, what [is planned|is there|happens|do i have|is going on|*is due]?",
    f"anything on {_DAY}, what is it?",
    f"{_DAY}: what is [on|planned]?",
)
EVENT_ON_KO = either(
    "{key}일에[는|] [뭐가|무엇이|무슨 일정이|어떤 일정이|무슨 약속이|*무슨 스케줄이] [<있어>|<쓰여> <있어>|잡혀 있어|잡혀 있나요]?",
    asks_ko("{key}일[의|] [일정|약속|행사|계획|*스케줄]"),
    "{key}일에 [뭐|뭘] [해|하나요|합니까|하지|하기로 했어]?",
    "{key}일[은|에|] [무슨|어떤] [일정|약속|행사][~이야|인가요|~이에요|입니까|~이 있어]?",
)
