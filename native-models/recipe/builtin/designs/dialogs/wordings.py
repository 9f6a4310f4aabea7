"""Questions that fit any screen with buttons, keys or switches: pairs of English and Korean grammars."""

from ..design import Ask, BoxOf, YesNo

ALL_BUTTONS = (
    "[list|read off|spell out|give me|name] [every|each] [button|option you can press|choice] from left to right.|[all|the] button [captions|texts|labels], left to right?|[which|what] [choices|options|answers] does [it|this|the window] [offer|leave|give] me?|"
    "[how|in what ways] can i [respond|reply|react] to this?|what are the [possible answers|things i can press|clickable options]?|from left to right, what is [written|printed] on the buttons?|i'd like the [captions|names|labels] of the buttons.|"
    "[tell me|say] what [the buttons are called|each button says].|what [choices|ways out] do i have[ here| now|]?|[buttons, please|the buttons?|what buttons are there?|button row?]|between [which|what] [answers|options] [can|may|must] i choose?",
    "버튼[들|]을 [왼쪽부터|왼쪽에서 오른쪽으로|차례대로|순서대로] [읽어 줘|말해 줘|적어 줘|나열해 줘|불러 줘]|[무슨|어떤] 버튼[이|들이] [있어|있나요|있지|보이나요|달려 있어]?|[뭘|무엇을] [고를|선택할|누를] 수 있[어|나요|지|습니까]?|"
    "버튼 [글귀|글자|이름|라벨](를|들) [전부|모두|다] [알려 줘|적어 줘|읽어 주세요]|선택지가 [뭐야|뭔가요|어떻게 돼|무엇무엇이야]?|[고를 수 있는|누를 수 있는] [답|버튼|선택지]~은?|[어떻게|뭐라고] [대답|응답]할 수 있어?|"
    "버튼 [목록|이름들|종류]?|왼쪽부터 버튼[에 뭐라고 적혀 있어|이 뭐야|들 좀 알려 줘]?|버튼마다 [뭐라고|무엇이라고] [쓰여|적혀] 있[나요|어|는지 알려 줘]|[여기서|이 창에서] 할 수 있는 [선택|동작]~이 [뭔지|무엇인지] [알려 줘|궁금해]",
)
ALL_STACKED = tuple(wording.replace("from left to right", "from top to bottom").replace("left to right", "top to bottom").replace("왼쪽에서 오른쪽으로", "위에서 아래로").replace("왼쪽부터", "위에서부터") for wording in ALL_BUTTONS)
NUMBER_OF_BUTTONS = (
    "how many [buttons|choices to press|buttons can be clicked|clickable buttons are there|buttons does it have|buttons do you count]?|[number|count] of buttons?|[count|tally] the buttons( for me).|[the|what is the|give me the] [number|total|count] of buttons.|"
    "[is there one button or more|one button, or how many]?|the buttons: how many are [they|there]?|buttons in total?",
    "버튼[이|은|] [몇 개야|몇 개|몇 개 있어|몇 개인가요|모두 몇 개지|총 몇 개]?|버튼 [수|개수|갯수]?|버튼(을) [세어 줘|세어 봐|세 주세요]|누를 수 있는 [게|것이|버튼이] 몇 개[야|인지 알려 줘|나 돼]?|버튼 개수 [알려 줘|좀|가 어떻게 돼]",
)
LEFT_BUTTON = (
    "[what|which button] is [on the left|leftmost|furthest left|the first one from the left]?|[the|what is the|name the] [leftmost|left-hand|first] button?|what does the button on the [left|left side|far left] say?|the button at the [left|left end] is called what?|"
    "reading [from the left|left to right], what is the first button?|[label|caption|text] of the [leftmost|left] button( please)?|i mean the one on the left, what is [on it|it called]?",
    "[맨 왼쪽|가장 왼쪽|제일 왼쪽|왼쪽] 버튼[은 뭐야|이 뭐지|은|에 뭐라고 적혀 있어|이 뭔가요|의 글자는|은 무엇인가요]?|왼쪽에 있는 버튼 [이름|글자|글귀](이) [뭐야|알려 줘|읽어 줘]|왼쪽 버튼[ 좀 읽어 줘| 뭐라고 써 있어?|?]|첫 번째[ 버튼은| 버튼|로 나오는 버튼은] [뭐야|무엇이야]?|왼쪽 끝[에 있는 버튼은|의 버튼은|은] [뭔가요|뭐지|무엇]?",
)
RIGHT_BUTTON = (
    "[what|which button] is [on the right|rightmost|furthest right|the last one]?|[the|what is the|name the] [rightmost|right-hand|last] button?|what does the button on the [right|right side|far right] say?|the button at the [right|right end] is called what?|"
    "reading left to right, what is the last button?|[label|caption|text] of the [rightmost|right] button( please)?|i mean the one on the right, what is [on it|it called]?",
    "[맨 오른쪽|가장 오른쪽|제일 오른쪽|오른쪽] 버튼[은 뭐야|이 뭐지|은|에 뭐라고 적혀 있어|이 뭔가요|의 글자는|은 무엇인가요]?|오른쪽에 있는 버튼 [이름|글자|글귀](이) [뭐야|알려 줘|읽어 줘]|오른쪽 버튼[ 좀 읽어 줘| 뭐라고 써 있어?|?]|마지막 버튼은 [뭐야|무엇이야]?|오른쪽 끝[에 있는 버튼은|의 버튼은|은] [뭔가요|뭐지|무엇]?",
)
TOP_BUTTON = (
    "[what|which button] is [on top|at the top|the first one|uppermost]?|[the|what is the] [topmost|top|upper|first] button?|what does the [uppermost|top|first] button say?|of the stacked buttons, which comes first?|[caption|label] of the button above the others?",
    "[맨 위|가장 위|제일 위|위쪽|첫 번째] 버튼[은 뭐야|이 뭐지|은|에 뭐라고 적혀 있어|이 뭔가요]?|위에 있는 버튼 [이름|글자]~이 [뭐야|뭔지 알려 줘]|버튼 중 맨 [처음|위] [것은|건] [뭐야|뭐지|무엇인가요]?",
)
BOTTOM_BUTTON = (
    "[what|which button] is [at the bottom|the last one|lowest|undermost]?|[the|what is the] [bottom|lowest|last] button?|what does the [bottom|lowest|last] button say?|of the stacked buttons, which comes last?|[caption|label] of the button below the others?",
    "[맨 아래|가장 아래|제일 밑|아래쪽|마지막] 버튼[은 뭐야|이 뭐지|은|에 뭐라고 적혀 있어|이 뭔가요]?|아래에 있는 버튼 [이름|글자]~이 [뭐야|뭔지 알려 줘]|버튼 중 맨 [끝|아래] [것은|건] [뭐야|뭐지|무엇인가요]?",
)
RIGHT_OF_BUTTON = (
    "[what|which button] [is|comes|stands|sits] (directly )[to the right of|right of|after] {button}?|the [button|neighbour] right of \"{button}\"?|what follows {button} in the row of buttons?|next to {button}, on its right, there is what?|[name|read] the button [just |]right of {button}.",
    "{button} [오른쪽|오른편|바로 오른쪽|다음]에 [있는|오는] 버튼[은|이] [뭐야|뭔가요|무엇이지]?|{button} [옆|다음|오른쪽] 버튼(은)?|{button} 버튼 다음[은|엔] [뭐야|뭐가 있어]?|\"{button}\" 오른쪽[에 뭐가 있어|은 뭐지|엔 어떤 버튼이 있나요]?",
)
LEFT_OF_BUTTON = (
    "[what|which button] [is|comes|stands|sits] (directly )[to the left of|left of|before] {button}?|the [button|neighbour] left of \"{button}\"?|what precedes {button} in the row of buttons?|next to {button}, on its left, there is what?|[name|read] the button [just |]left of {button}.",
    "{button} [왼쪽|왼편|바로 왼쪽|앞]에 [있는|오는] 버튼[은|이] [뭐야|뭔가요|무엇이지]?|{button} [앞|왼쪽] 버튼(은)?|{button} 버튼 바로 앞[은|엔] [뭐야|뭐가 있어]?|\"{button}\" 왼쪽[에 뭐가 있어|은 뭐지|엔 어떤 버튼이 있나요]?",
)
EMPHASISED = (
    "[which|what] button [catches the eye|is filled in|looks most important|is painted|has a solid colour|is set off from the rest|would enter press|is the suggested one|is recommended]?|the [painted|solid|prominent|suggested|filled|accented|bold-looking|preferred] button?|"
    "what does the [eye-catching|filled|solid|prominent|suggested|coloured] button [say|read]?|what am i [nudged|meant|encouraged] to press?|[read|tell me] the caption of the [coloured|colored|filled|primary] one.|which of the buttons is in colour?|the designers want me to click which one?|main action?",
    "[눈에 띄는|색이 칠해진|강조된|도드라진|진한 색의|색깔 있는|추천하는|기본으로 된] 버튼[은|이] [뭐야|뭔가요|무엇이지|어느 거야]?|[어느|어떤] 버튼[이|에] [강조돼 있어|색이 들어가 있어|칠해져 있나요|제일 눈에 띄어|색깔이 다르지]?|"
    "강조 버튼( 문구)?|색 있는 버튼 [좀 읽어 줘|이름 알려 줘|에 뭐라고 쓰여 있어?]|주로 누르라는 버튼[은|이] [뭐야|어느 것인가요]?|[채워진|칠한] 버튼[의 이름은|은]?|주요 동작[은|이] [뭐야|무엇인가요]?",
)
BUTTON_COLOUR = (
    "[what|which] colour [is|does] the {button} button[| have]?|[what|which] color is {button}?|the colour of (the button ){button}?|{button} is [painted|filled|drawn] in [what|which] [colour|color]?|in what colour is {button} [shown|highlighted|filled]?|[tell|say] what colour {button} has.|background [colour|color] of {button}?|the {button} button: [colour|color]?",
    "{button} [버튼은|버튼이|은 ]무슨 [색이야|색인가요|색이지|색깔이야]?|{button} 버튼 [색|색깔|색상][은|이|] [뭐야|뭔가요|?]|{button} 버튼[은|이] [어떤|무슨] [색|색깔]로 [칠해져|되어] 있[어|나요]?|{button} [색상|색깔] [알려 줘|뭐지?|좀]|{button} 버튼의 바탕색은?",
)
EMPHASISED_COLOUR = (
    "[what|which] [colour|color] [is|does] the [main|filled|prominent|primary|emphasised] button[| have]?|the [highlighted|main|filled] button is [what|which] [colour|color]?|[colour|color] of the [highlighted|standout|solid] button?|in what [colour|color] is the [main|important] [button|action]?|what shade does the filled button have?",
    "[강조된|눈에 띄는|주요|채워진|기본] 버튼[은|이] 무슨 [색이야|색인가요|색깔이지]?|[강조|주요|메인] 버튼(의) [색|색깔|색상][은|이] [뭐야|뭔지 알려 줘|무엇인가요]?|칠해진 버튼은 어떤 색[이야|으로 되어 있어]?|강조 버튼 색?",
)
TITLE = (
    "what is [it|this|the window|this window|the box] [called|titled|headed]?|[title|heading|headline|caption][| of the window| please| at the top]?|what [stands|is written|do you read] [at the very top|in the title|as the heading|in bold at the top]?|[read|give] me the [heading|title|top line].|which heading does it [carry|have|bear]?|under what title is this?|how is this [window|box|screen] headed?",
    "[제목|창 제목|타이틀|머리글][은|이|] [뭐야|뭔가요|무엇이지|뭐라고 되어 있어]?|제목[ 좀| 읽어 줘|?|을 알려 주세요]|[맨 위|위쪽|상단]에 뭐라고 [적혀|쓰여] 있[어|나요]?|이 창[은|의] [이름이|제목이] [뭐야|무엇인가요]?|[창|화면] 이름?|어떤 제목[이야|이 붙어 있어|으로 되어 있나요]?",
)
VALUE = (
    "[what|which value] [stands|is given|is entered|is shown|do you see] [for|next to|beside|under|at] {key}?|{key}[, please|: what|?| is what?| = ?]|[look up|read out|check|copy] {key}( for me).|[what's|what is] (the |my |its ){key}?|could you [find|tell me|get] the {key}?|i [need|want|am after] the {key}.|what [does it say|is written|did they put|do they give] for {key}?|the {key} would be?|what is set as {key}?",
    "{key}~은 [뭐야|뭔가요|무엇이지|어떻게 돼|얼마야|뭐라고 돼 있어]?|{key}(은)?|{key} [알려 줘|읽어 줘|좀|확인해 줘|말해 봐|찾아 주세요]|{key}에 [뭐라고|무엇이] [적혀|쓰여|입력되어] 있[어|나요]?|{key}[ 값| 항목| 칸]~은 [뭐야|무엇인가요|뭐지]?|{key}~이 [뭔지|어떻게 되는지] [궁금해|알고 싶어|알려 줄래]?|{key} 옆에 있는 [값|글자]은?",
)
KEY_OF = (
    "[what|which entry|which line|which field] [has|shows|says|holds|is set to] {value}?|{value} [belongs to|stands for|is the value of] [what|which key|which field]?|what is {value}( here)?|to what does {value} refer?|next to which label do you see {value}?|{value}, that is the what?",
    "{value}~은 [어떤|무슨|어느] 항목[이야|의 값이야|인가요]?|{value}[이라고|라고] [적힌|된|나온] [항목|칸][은|이] [뭐야|무엇인가요]?|값이 {value}인 [항목|것]은?|{value} [옆에|왼쪽에] 뭐라고 [적혀|쓰여] 있어?|어느 [칸|항목]에 {value}~이 [있어|들어 있나요|보여]?",
)
IS_ON = (
    "is {key} [on|switched on|enabled|turned on|active|activated]?|[has|have they|did i] [{key} been |][turned on|enabled|switched on] {key}?|{key}: on or off?|{key} is on, [right|correct|isn't it|true]?|do i have {key} [enabled|turned on|on]?|check [if|whether] {key} is [on|active].|is the switch [of|for|beside] {key} on?|{key}[ on?| enabled?]",
    "{key}[~은| 기능은|~이] [켜져 있어|켜져 있나요|켜진 거야|활성화되어 있어|켜짐이야|사용 중이야]?|{key} 켜져 [있어|있는지 알려 줘|있지|있는 거 맞아]?|{key} [켰어|켰나|켜 놨어|활성화했어]?|{key} 스위치[가|는] 켜져 있[어|나요]?|{key}, 켜짐 맞아?|{key}[~은|] 쓰고 있어?",
)
IS_OFF = (
    "is {key} [off|switched off|disabled|turned off|inactive]?|{key} is off, [right|correct|isn't it|true]?|did [i|someone] [turn|switch] off {key}?|check [if|whether] {key} is [off|disabled].|is the switch [of|for|beside] {key} off?|{key} off?",
    "{key}[~은| 기능은|~이] [꺼져 있어|꺼져 있나요|꺼진 거야|비활성화되어 있어|꺼짐이야]?|{key} 꺼져 [있어|있는지 알려 줘|있지|있는 거 맞아]?|{key} [껐어|껐나|꺼 놨어]?|{key} 스위치[가|는] 꺼져 있[어|나요]?|{key}, 꺼짐 맞아?|{key} 안 쓰고 있어?",
)


def is_there(label: str, is_so: bool) -> Ask:
    return Ask(
        "button-there",
        "is there [a|any] button [called|named|labelled|saying|for] {button}?|[can|could] i [press|click|choose|hit|pick] {button}( here)?|do you see [a|the] {button} button?|does it [offer|have|show] {button}( as a choice)?|{button}: is that one of the buttons?|is {button} among the [buttons|choices|options]?|there is a {button} button, [right|isn't there]?",
        "{button}[~이라는|~이라고 적힌| ] 버튼[이|도|은] [있어|있나요|있지|보여|있습니까]?|{button}~을 [누를|선택할|고를] 수 [있어|있나요]?|버튼 중에 {button}~이 [있어|있나요|있는지 봐 줘]?|{button} 버튼 있는 거 맞아?|{button} 있어?",
        [YesNo(is_so)],
        slots={"button": label},
    )


def where_is(name: str, label: str) -> Ask:
    return Ask(
        "where-is-button",
        "where [is|do i find|can i find|do i click for|is the button] {button}?|[the |][position|location|bounding box|box|coordinates] of (the button ){button}?|[locate|point to|mark|show me] the {button} button.|at [what|which] coordinates is {button}?|draw a box around {button}.|i can't find {button}, where is it?|in which spot [is|sits] the {button} button?",
        "{button}( 버튼)[~은|~이] 어디[야|에 있어|있나요|에 있지|쯤이야]?|{button}( 버튼)의 [위치|좌표|자리|상자][는|를 알려 줘|]|{button} 버튼[을 찾아 줘|을 짚어 줘|에 상자를 그려 줘|이 안 보이는데 어디야?|이 있는 자리 좀]|어디를 눌러야 {button}~이야?",
        [BoxOf(name)],
        slots={"button": label},
    )
