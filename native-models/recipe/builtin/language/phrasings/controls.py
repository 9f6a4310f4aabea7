"""Buttons, dialogs, where things are, which colours they have, and whether they are there at all."""

from .frames import asks, asks_clause, asks_ko, either

BUTTONS = either(
    asks("[the|all the|the names of the|all|the labels of the|the texts of the|the names of all the|*every one of the] [buttons|options|choices|buttons to [click|press]|button labels|button names|clickable buttons|*push buttons]( [of|in] [the|this] [dialog|window|page|screen|form|box|popup])"),
    "[which|what] [buttons|options|choices|button names|*controls] [are there|are shown|does it have|does this have|do you see|do i see|do i have|can i [press|click|choose|push|pick|select|tap]|are available|does the [dialog|window|screen|page|form|popup|box] have|are offered|can be [clicked|pressed]|are on the <picture>|are visible|is there|are at the bottom|*does it present]( {here})?",
    "what can i [click|press|choose|push|tap|select|pick|click on|press on]( {here})?",
    "what is (written )on the buttons( {here})?",
    "what do the buttons say( {here})?",
    "[list|name|enumerate|read|show|count off] [the|all|all the|me the] [buttons|options|choices|button labels]( {here})(, please)",
    asks_clause("[what|which] buttons [there are|it has|are there|i can press|i can click|are shown]|what i can [click|press|choose]"),
    "[buttons|buttons?|options?|choices?|button labels|what buttons|which buttons|buttons please]",
    "what are [my|the] [options|choices]( {here})?",
    "how can i [answer|respond|reply to it|close it], which buttons are there?",
)
BUTTONS_KO = either(
    asks_ko("버튼[| 이름| 목록| 글자|들|의 이름|에 <쓰인> 글자| 종류|에 <쓰인> 것|*들의 글자]|[누를|클릭할|선택할|고를] 수 있는 [것|버튼|항목]|[이 창|대화 상자|{here}]의 버튼|선택지|모든 버튼|버튼 전부"),
    "[{here}에 |]버튼[은|이|에는|들은|] [뭐가|무엇이|어떤 게|어떤 것이|뭐 뭐|뭐뭐|무엇무엇이|*어떤 것들이] [<있어>|<보여>]?",
    "[무슨|어떤|어느] 버튼[이|들이] [<있어>|<보여>]?",
    "[무슨|어떤|어느] 버튼을 [누를 수 <있어>|누르면 돼|누르면 되나요|클릭할 수 <있어>|*선택하면 돼]?",
    "버튼[에|에는|들에|마다] [뭐라고|무엇이라고] <쓰여> <있어>?",
    "[뭘|무엇을|뭐를|어떤 걸|어떤 것을] [누를|클릭할|선택할|고를] 수 [<있어>]?",
    "[버튼|버튼?|버튼들|버튼 이름|버튼 목록|선택지|버튼 뭐 있어|버튼 뭐뭐 있어]",
    "버튼 [이름|종류|](을) [모두|전부|다|하나씩] [알려|말해|읽어|적어]<줘>.",
)
DEFAULT_BUTTON = either(
    asks("the [highlighted|coloured|colored|default|primary|main|filled|emphasised|emphasized|accented|*prominent] [button|option|choice]( {here})"),
    "[which|what] [button|option|choice] is [highlighted|the default|coloured|colored|the primary one|emphasised|the main one|filled in|filled|in colour|preselected|*accentuated]( {here})?",
    "[which|what] button [stands out|has a colour|has a coloured background|is a different colour|looks different|is filled with colour|*draws the eye]?",
    "what does the [highlighted|coloured|colored|default|primary|main] button say?",
    asks_clause("which button is [highlighted|coloured|the default|the main one]"),
)
DEFAULT_BUTTON_KO = either(
    asks_ko("[강조된|색이 있는|색칠된|기본|주요|눈에 띄는|색깔 있는|강조 표시된|*부각된] 버튼|기본[으로| ] 선택된 버튼"),
    "[어느|어떤|무슨] 버튼이 [강조되어|색칠되어|강조돼|눈에 띄게 되어|선택되어] <있어>?",
    "[어느|어떤|무슨] 버튼이 [기본이야|기본인가요|기본 버튼이야|눈에 띄어|색깔이 있어|색이 있나요|*도드라져]?",
    "[강조된|색칠된|기본] 버튼에 뭐라고 <쓰여> <있어>?",
)
MESSAGE = either(
    asks("[the|its|this] [message|text|body|message text|body text|question]( of [the|this] [dialog|window|popup|box|alert|prompt])|the [dialog|window|popup|alert|box|prompt]['s|] [message|text|body|*wording]"),
    "what does [the|this] [message|dialog|popup|pop-up|box|window|alert|prompt|dialog box|notification|*modal] [say|ask|tell me|read|want|want to know|inform me about|ask me|*state]( {here})?",
    "what does it [ask|ask me|want|want to know|tell me|say to me|inform me about|warn about|want from me]( {here})?",
    "[read|show me|give me|copy|quote] [the|this] [message|message text|dialog text|body of the dialog|alert|prompt|warning](, please)",
    "what am i [asked|being asked|told|being told|asked to do|*warned of]( {here})?",
    "what is [it|the dialog|this dialog|the window|the popup] [asking|saying|telling me|asking me|*getting at]?",
    asks_clause("what the [message|dialog|popup|alert|box] [says|asks|wants|is about]|what i am asked|what it asks"),
    "[message|message?|message text|the message please|dialog message|dialog text]",
)
MESSAGE_KO = either(
    asks_ko("메시지|메시지 내용|[대화 상자|이 창|팝업|알림창|알림|경고창|창]의 [메시지|내용|글|질문|문구]|[대화 상자|팝업|알림창|경고창|알림] [메시지|내용|문구|글]|본문|안내 [문구|메시지|글]|*알림 문장"),
    "[대화 상자|팝업|알림창|이 창|알림|창|경고창|대화창]에[는|] 뭐라고 <쓰여> <있어>?",
    "[뭐라고|뭘|무엇을|무슨 말을] [묻고|물어보고|말하고|알리고|물어|얘기하고] <있어>?",
    "[대화 상자|팝업|이 창|알림|창][~이|~은] [뭐라고|뭘|무엇을] [물어|묻나요|말해|말하나요|묻는 거야|원해|물어보나요|하래]?",
    "메시지[가|는|] 뭐라고 [해|하나요|되어 있어|합니까|나와|쓰여 있어|나와 있나요|*돼 있더라]?",
    "메시지[를|][<좀>] <알려><줘>.",
    "[무슨|어떤] [메시지|안내|알림|질문|내용|말][~이야|인가요|~이에요|~이지]?",
)

_THING = "[the |]{part}|the [text|word|words|label|*lettering] {part}"
WHERE = either(
    "[where is|where's|wheres|where are|whereabouts is|where exactly is|*where in the world is] [{part}|the {part}|the [text|word|label|field|entry|item|line|heading] {part}]( {here})?",
    "[locate|find|point at|point to|mark|show me|detect|point out|box|highlight|find the box of|find the place of|find the position of|localize|ground|*pinpoint|*outline] [{part}|the {part}|the [text|word|label|field] {part}]( {here})(, please)",
    "[where|in which place|at which place|*in what spot] [do i see|can i find|can i see|is there|do you see|stands|does it show|is shown|do i find] [{part}|the {part}|the [text|word] {part}]( {here})?",
    "[give|give me|what is|tell me|get|return|i need|find|output|show] the [bounding box|box|bbox|coordinates|position|location|place|region|area|*rectangle] [of|for|around] [{part}|the {part}|the [text|word] {part}]( {here})",
    "[which|what] [part of the <picture>|region|area|place|box|position|*portion] [shows|has|contains|holds|displays] {part}, where is it?",
    "[bounding box|bbox|box|position|location|coordinates] [of|for] {part}",
    "{part}, where is [it|that]?",
    asks_clause("where {part} is|where the [word|text|label] {part} is|where i can find {part}"),
    "can you [find|locate|point at|show me|point to|spot] {part}( {here})?",
    "where {part}",
)
WHERE_BUTTON = either(
    "[where is|where's|wheres|whereabouts is|where exactly is] [the {part} <button>|the <button> {part}|the <button> [labelled|labeled|called|named|that says|for|marked|with the text|*entitled] {part}|{part}]( {here})?",
    "where [do|can|should|must|would] i [click|press|tap|push|click on|go|hit] [for {part}|{part}|to choose {part}|the {part} <button>|on {part}]( {here})?",
    "[locate|find|point at|point to|mark|show me|detect|click|press|tap|click on|highlight|tap on|*pinpoint] [the {part} <button>|the <button> {part}|the <button> [that says|labelled|with] {part}|{part}]( {here})(, please)",
    "[give me|what is|tell me|get|return] the [bounding box|box|bbox|coordinates|position|location|place|*rectangle] of [the {part} <button>|the <button> {part}]( {here})",
    asks_clause("where the {part} <button> is|where the <button> {part} is|where i [click|press] {part}"),
    "{part} <button>, where?",
    "position of the {part} <button>",
    "i want to [click|press] {part}, where is it?",
)
WHERE_KO = either(
    "{part}[~은|~이|] <어디야>?",
    "{part}[~은|~이|] <어디야>?",
    "{part}[~은|~이|] {here}[ 어디|에서 어디|의 어디쯤][에 있어|에 있나요|에 있습니까|야|예요|인가요|*쯤이더라]?",
    asks_ko("{part}[의 위치|의 좌표|의 자리|의 상자| 위치| 좌표|의 경계 상자|~이 있는 [곳|위치|자리|데]|*의 지점]"),
    "{part}[~을|] [찾아|가리켜|짚어|표시해|보여]<줘>.",
    "{part}~이 어디[에|] 있는지 <싶어>.",
    "[어디에|어디] {part}~이 [<있어>|<보여>|<쓰여> <있어>]?",
    "{part} [어디|위치|어딨어|위치 좀|좌표]",
)
WHERE_BUTTON_KO = either(
    "{part}( 버튼)[~은|~이|] <어디야>?",
    "{part} 버튼[은|이|] <어디야>?",
    "{part}~이라고 <쓰인> 버튼[은|이|] <어디야>?",
    asks_ko("{part} 버튼[의 위치|의 좌표| 위치| 좌표|의 자리|이 있는 [곳|위치|자리]]"),
    "{part} 버튼[을|] [찾아|가리켜|짚어|표시해|눌러]<줘>.",
    "[어디를|어딜|어디] [누르면|클릭하면|눌러야|클릭해야] {part}[ 버튼이야| 버튼인가요|~이 돼|~이 되나요]?",
    "{part} 버튼이 어디[에|] 있는지 <싶어>.",
    "{part}[~을|] [누르려면|클릭하려면|하려면] 어디[를|로] [눌러|눌러야 해|눌러야 하나요|클릭해|가야 해|클릭하나요]?",
)

_HOW_COLOURED = "[{part}|the text {part}|the [word|text|label|writing|*inscription] {part}|the {part}]"
COLOUR_OF_TEXT = either(
    f"[what|which] <colour> [is|has] {_HOW_COLOURED}( {{here}})?",
    f"[what|which] <colour> does {_HOW_COLOURED} have( {{here}})?",
    f"[in|with] [what|which] <colour> is {_HOW_COLOURED} [written|shown|printed|displayed|set|drawn|*painted]( {{here}})?",
    asks("the [<colour>|text <colour>|font <colour>|*tint] of {part}|{part}'s [<colour>|text <colour>]|the <colour> {part} is written in"),
    f"[what|which] <colour> is used for {_HOW_COLOURED}( {{here}})?",
    f"how is {_HOW_COLOURED} coloured?",
    "{part}: [what |which |]<colour>?",
    "{part} <colour>",
    asks_clause("[what|which] <colour> {part} [is|has]"),
    f"{_HOW_COLOURED} is [what|which] <colour>?",
)
COLOUR_OF_TEXT_KO = either(
    "{part}[~은|~이|의 글자는| 글자는| 글씨는|~이라는 글자는|] [무슨|어떤|무슨] [색|색깔|색상|*빛깔][~이야|인가요|~이에요|입니까|~이지|~이니|~이죠|]?",
    asks_ko("{part}[의|] [색|색깔|색상|글자색|글씨 색|글자 색깔|글자 색|*빛깔]"),
    "{part} [무슨|어떤] [색|색깔]",
    "{part}[~은|~이] [무슨|어떤] [색|색깔|색상]~으로 <쓰여> <있어>?",
)
COLOUR_OF_BUTTON = either(
    "[what|which] <colour> [is|has] [the {part} <button>|the <button> {part}|the <button> [that says|labelled|labeled|called|with] {part}|the background of {part}]( {here})?",
    "[what|which] <colour> does the [{part} <button>|<button> {part}] have( {here})?",
    "the {part} <button> [has|is] [which|what] <colour>?",
    asks("the [<colour>|background <colour>|fill <colour>] of [the {part} <button>|the <button> {part}]|the {part} <button>'s <colour>|the {part} <button> <colour>"),
    "{part} <button> <colour>",
    "how is the {part} <button> [coloured|colored|*tinted]?",
    "[in|with] [what|which] <colour> is the {part} <button> [shown|filled|drawn|painted]?",
    asks_clause("[what|which] <colour> the {part} <button> [is|has]"),
)
COLOUR_OF_BUTTON_KO = either(
    "{part} 버튼[은|이|] [무슨|어떤] [색|색깔|색상|*빛깔][~이야|인가요|~이에요|입니까|~이지|~이니|~이죠|]?",
    asks_ko("{part} 버튼[의|] [색|색깔|색상|배경색|*빛깔]|{part}~이라고 <쓰인> 버튼의 [색|색깔]"),
    "{part}~이라고 <쓰인> 버튼은 [무슨|어떤] [색|색깔][~이야|인가요|~이에요|입니까|]?",
    "{part} 버튼 [무슨|어떤] [색|색깔]",
    "{part} 버튼[은|] [무슨|어떤] [색|색깔]~으로 [칠해져|되어] <있어>?",
)
BACKGROUND = either(
    asks("the background <colour>( of [the|this] [picture|screen|page|window|image|screenshot])|the <colour> of the [background|page|screen|window|paper|*backdrop]|the <colour> behind the text"),
    "[what|which] <colour> [is|has] the [background|page|screen|paper|page background|*backdrop]( {here})?",
    "[what|which] <colour> is [behind the text|the text on|the background]?",
    "[on|against] [what|which] <colour> is [it|the text] [written|shown]?",
    "background <colour>",
    "how is the background coloured?",
    asks_clause("[what|which] <colour> the background [is|has]"),
)
BACKGROUND_KO = either(
    "[배경|바탕|뒷배경|화면 배경|{here} 배경|*뒤쪽 바탕][은|이|] [무슨|어떤] [색|색깔|색상][~이야|인가요|~이에요|입니까|~이지|~이니|]?",
    asks_ko("배경색|배경 [색|색깔|색상]|배경의 [색|색깔]|바탕색|바탕의 색|화면의 배경색|바탕 색깔|*뒷배경 색"),
    "[무슨|어떤] 색 [배경|바탕][이야|인가요|이에요|입니까|이지|*이더라]?",
)

PRESENT = either(
    "[does|doesn't] [it|this|the <picture>|this <picture>|the text|what you see] [say|contain|show|have|mention|include|read|list|display|have the word|contain the word|say anywhere|*feature] [|the word |the text |the line |the name ]{part}( [anywhere|somewhere|{here}])?",
    "[is|is|isn't|was] there [|a |an |the |any |the word |a line with |the text |some |an entry |an entry called |something called |a field ]{part}( {here})?",
    "[is|is|isn't] [{part}|the word {part}|the text {part}|the label {part}|a {part}|the entry {part}] [{here}|listed|there|shown|visible|included|on it|mentioned|somewhere|present|displayed|written here|one of them|among them|in the list|on the list|to be seen|in it|used|given|found|available|*featured]?",
    "[can|do|could|can't|don't] you [see|find|spot|read|make out|*discern] [|a |an |the |the word |any |the text |some ]{part}( {here}| anywhere)?",
    "[do|can] [i|we] [see|have|find|get|read] [|a |the |any ]{part}( {here})?",
    "[does|doesn't] [{part}|the word {part}|the text {part}] [appear|occur|show up|exist|come up|stand|turn up|*crop up] {here}?",
    "[does|doesn't] {part} [appear|occur|show up|exist|come up|*crop up]?",
    "{part} - is it [there|here|on the screen|listed|shown|in the list]?",
    "{part}: [yes or no|is it there|there or not|shown or not|*present or absent]?",
    "[any|is there any|do you see any] [{part}|sign of {part}|mention of {part}|trace of {part}|*hint of {part}]( {here})?",
    "is it [true|right|correct] that [it says|there is|it shows|it mentions] {part}?",
    "[do you see|is there|can you find] {part} anywhere?",
    "(please )[check|tell me|see|find out|say|look|verify] [if|whether] [it says|there is|it has|you see|you can see|it contains|it mentions|it shows]( the word)( the text) {part}( {here}).",
    "[have you|have we|has it] got {part}( {here})?",
    "is {part} on [it|the screen|this|the list|the page|the picture|here]?",
    "i'm looking for {part}, is it [there|here]?",
    "[it says|there is|i see] {part}, [right|correct|yes|is that true|*no]?",
)
PRESENT_KO = either(
    "{part}[~이|~은|~이라는 [글|말|글자|단어|글씨|항목]~이|도|] <있어>?",
    "{here}에[|는|도] {part}[~이|~은|~이라는 [글|말|글자|단어]~이|] [<있어>|<보여>|나와|나와 있어|적혀 있나요]?",
    "[{here}에 |]{part}~이라고 [어디에 |]<쓰여> <있어>?",
    "{part}[~이|~은|] [<보여>|나와|나오나요|나와 있어|포함되어 있어|적혀 있나요|표시되어 있나요|들어 있어|들어 있나요|포함되나요|적혀 있어|쓰여 있니|나옵니까|*실려 있어]?",
    "{part}[~이|~은|~이라는 말이|] [있는지|보이는지|나오는지|적혀 있는지|들어 있는지|*실렸는지] [알려|확인해|봐|말해|찾아봐|체크해]( )[줘|줘요|주세요|줄래|줄 수 있어|주시겠어요].",
    "{here}에서 {part}[~을|] [볼 수|찾을 수|확인할 수|읽을 수|*발견할 수] <있어>?",
    "[혹시|여기|저기|화면에] {part}[~이|] <있어>?",
    "{part}[~이|] [있음|있나|있는지|있어|있어요|있니|있는 거야|있는 건가요|있나 없나|*있던가]?",
    "{part}~이라는 [글|말|글자|단어|글씨|항목|이름|문구]~이 [<있어>|<보여>|나와|나오나요]?",
    "{part}[~은|~이|] [여기|화면에|거기|목록에] [<있어>|<보여>|나와 있어]?",
    "{part} [있어 없어|있나요 없나요|유무|존재해|존재하나요|포함|*존재 여부]?",
)
PRESENT_BUTTON = either(
    "[is|isn't] there [a|the|any] [{part} <button>|<button> {part}|<button> [for|called|labelled|that says|named|with|*entitled] {part}]( {here})?",
    "does [it|this|the dialog|the window|the page|the form|this dialog|the popup] have [a|the] [{part} <button>|<button> {part}|<button> [for|called|labelled] {part}]( {here})?",
    "[can|could|may] i [press|click|choose|push|tap|select|click on|pick] {part}( {here})?",
    "[can|do] you see [a|the] {part} <button>( {here})?",
    "is {part} [one of the buttons|a button|an option|among the buttons|one of the options|a choice|*on offer]( {here})?",
    "is a {part} <button> [there|shown|visible|available|{here}]?",
    "[check|tell me|see] [if|whether] there is a {part} <button>( {here}).",
    "do i have a {part} <button>?",
)
PRESENT_BUTTON_KO = either(
    "{part} 버튼[이|은|도|] [<있어>|<보여>]?",
    "{here}에 {part} 버튼[이|은|] [<있어>|<보여>]?",
    "{part}[~을|] [누를|클릭할|선택할|*고를] 수 <있어>?",
    "{part}~이라[는|고 쓰인|고 적힌] 버튼[이|은|] [<있어>|<보여>]?",
    "{part} 버튼[이|] [있는지|보이는지] [알려|확인해|봐|말해]<줘>.",
    "버튼 중에 {part}[~이|~은|도|] <있어>?",
)
DARK = either(
    "[is|isn't] [this|it|the <picture>|the page|the theme|the background] [dark|in dark mode|dark mode|black]?",
    "[is dark mode on|dark mode|dark theme|is this a dark theme|does it use dark mode|is it a dark theme|is the theme dark|is dark mode [enabled|active|used]|does it have a dark background|*is night mode on]?",
    "is the background [dark|black]( {here})?",
)
LIGHT = either(
    "[is|isn't] [this|it|the <picture>|the page|the theme|the background] [light|in light mode|light mode|white|bright]?",
    "[is light mode on|light mode|light theme|is this a light theme|does it use light mode|is it a light theme|is the theme light|does it have a light background|*is day mode on]?",
    "is the background [light|white|bright]( {here})?",
)
DARK_KO = either(
    "[다크 모드|어두운 화면|어두운 테마|배경이 어두운 화면|검은 배경|다크 테마|야간 모드][~이야|인가요|~이에요|입니까|~이니|~이지|~이 맞아|~이 맞나요|]?",
    "[배경|화면|바탕|테마]~이 [어두워|어두운가요|어둡나요|검은색이야|까매|검은색인가요|*시커메]?",
    "[이건|이거|이 화면은] [다크 모드|어두운 테마|어두운 화면][~이야|인가요|~이에요|입니까|~이니]?",
)
LIGHT_KO = either(
    "[라이트 모드|밝은 화면|밝은 테마|배경이 밝은 화면|흰 배경|라이트 테마][~이야|인가요|~이에요|입니까|~이니|~이지|~이 맞아|~이 맞나요|]?",
    "[배경|화면|바탕|테마]~이 [밝아|밝은가요|밝나요|흰색이야|하얘|흰색인가요|*새하얘]?",
    "[이건|이거|이 화면은] [라이트 모드|밝은 테마|밝은 화면][~이야|인가요|~이에요|입니까|~이니]?",
)
