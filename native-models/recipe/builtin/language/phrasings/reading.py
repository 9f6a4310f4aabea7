"""To read the whole screen or a part of it that is named by its place or by a word in it."""

from .frames import asks, asks_clause, asks_ko, either

_EVERYTHING = "[all|all of|everything in] [the|this] [text|writing|words|content|letters|*characters]|the [whole|entire|full|complete] [text|content|thing|picture|screen|page]|everything|the text|[the|this] [picture|screen|page|image|screenshot|document|*paper]|[all|every one of] the lines|all [the|of the] words|what is written {here}"
READ = either(
    "[read|transcribe|type out|write out|copy|write down|give me|extract|read out|type|read aloud|dictate|print|dump|list|show me|get me|recite|*jot down|*put down] " + f"[{_EVERYTHING}]" + "( {here})(, [word for word|line by line|in order|please|exactly|as it is])",
    "[can you|could you|would you|please|will you|i want you to|i'd like you to|just|now|*kindly] [read|transcribe|type out|copy|write down|extract|read out|*type up] " + f"[{_EVERYTHING}]" + "( {here})(, please)",
    "[what does [it|this|the <picture>|this <picture>] [say|read]|what text [is|do you see] {here}|what is [written|shown|said] {here}|what [words|text] [can|do] you [see|read]|what['s| is] the text( {here})|what does it all say|what do you read( {here})|what can you read( {here})|*what has been written {here}|*which words are {here}]?",
    "[ocr|read|transcribe|text|read it|read this|read everything|transcript|full text|text please|read it all|all text|ocr this|ocr please|read to me|read it to me|transcribe this|transcribe it|read, please|what does it say|copy text|*transcription|*run ocr]",
    "[text recognition|convert [this|it|the picture|the image] [to|into] text|turn [this|it|the picture|the screenshot] into text|make text of this|i need the text of this <picture>|give me the text {here}|text {here}|[every|each] line [of this|of the <picture>], please|*picture to text]",
    "write down all text in this picture, word for word, in its order. keep the lines.",
)
_EVERYTHING_KO = "글자|글|텍스트|내용|글씨|모든 글자|모든 텍스트|모든 글|전체 내용|전체 텍스트|문자|전부|전체|{here}에 있는 [글|글자|내용|텍스트|글씨]|{here}의 [글|글자|내용|텍스트]|여기 <쓰인> [글|내용|것]|{here}|<쓰인> [것|글|내용] [모두|전부|다]|*모든 문구"
READ_KO = either(
    f"[{_EVERYTHING_KO}](~을)[| 모두| 전부| 다| 그대로| 빠짐없이| 쭉| 순서대로| 좀|*싹] [읽어|적어|써|알려|옮겨 적어|받아 적어|말해|베껴|읽어|추출해|뽑아|타이핑해|*풀어 써]<줘>.",
    "[{here}에 |여기 |여기에 |여기에는 ||이거 |이게 ][뭐라고|무슨 글이|무슨 내용이|어떤 글이|무슨 말이|뭐라고] <쓰여> <있어>?",
    "[뭐라고 [써 있어|돼 있어|나와|하는 거야|적혔어]|다 읽어|읽어|읽어 봐|전부 읽어|읽기|텍스트 추출|글자 인식|텍스트|ocr|전체 내용|글 읽어줘|내용 읽어 주세요|무슨 내용이야|뭐라 써 있어|다 읽어 줄래|읽어줘|*글자 추출|*받아쓰기]",
    "[이 |]<화면>[| 속| 안]에 있는 [글자|글|텍스트|내용|문장](~을)[| 모두| 다| 전부] [읽어|적어|옮겨|알려]<줘>.",
    "이 사진에 있는 글자를 순서와 줄을 지켜 빠짐없이 그대로 적어 주세요.",
)

_FIRST = "the [first|top|opening|uppermost|very first|1st|topmost|*initial] [<line>|row]|line one|the [line|text] at the [very |]top"
FIRST = either(
    asks(_FIRST),
    asks(_FIRST),
    asks_clause("what [stands|is written|it says|is] [at the [very |]top|in the [first|top] line]"),
    "[what does the [first|top|uppermost] <line> [say|read]|how does it [begin|start]|what [is|does it say] [at the [very |]top|first]|what comes first|where does it start, what line|what does it [begin|start] with|which line [comes first|is first|is at the top]|what's up top|what is the [line|text] at the top|*what does it open with]( {here})?",
)
_LAST = "the [last|bottom|final|lowest|lowermost|very last|bottommost|*closing] [<line>|row]|the [line|text] at the [very |]bottom"
LAST = either(
    asks(_LAST),
    asks(_LAST),
    asks_clause("what [stands|is written|it says|is] [at the [very |]bottom|at the end|in the [last|bottom] line]"),
    "[what does the [last|bottom|final] <line> [say|read]|how does it end|what [is|does it say] at the [very |][bottom|end]|what comes last|what does it [end|finish] with|which line [comes last|is last|is at the bottom]|what's at the bottom|what is the [line|text] at the bottom|*what does it close with]( {here})?",
)
_ROW_KO = "줄|줄|행|문장|라인|줄 내용|줄의 내용|줄에 <쓰인> [것|글|내용]|*줄 글"
FIRST_KO = either(
    asks_ko(f"[첫|첫|첫 번째|첫번째|맨 위|맨 위의|제일 위|제일 윗|가장 위의|1번째|맨 첫|가장 첫|*최상단] [{_ROW_KO}]|[맨|제일|가장] [위|처음]에 있는 [글|말|줄|내용|글자]"),
    "[{here} |][맨|제일|가장] [위|위쪽|처음|앞]에[는|] [뭐라고 <쓰여> <있어>|뭐가 있어|무엇이 있나요|뭐가 <보여>|뭐라고 나와]?",
    "[첫 줄|첫 번째 줄|첫줄|맨 윗줄|맨 첫 줄][| 좀| 한번] [읽어|알려|말해|보여|적어]<줘>.",
    "[어떻게|뭐라고|무슨 말로] 시작[해|하나요|합니까|되나요|돼|하니|*하더라]?",
)
LAST_KO = either(
    asks_ko(f"[마지막|마지막|맨 아래|맨 아래의|맨 끝|제일 아래|제일 밑|가장 아래|맨 마지막|맨 밑|끝|*최하단] [{_ROW_KO}]|[맨|제일|가장] [아래|밑|끝|마지막]에 있는 [글|말|줄|내용|글자]"),
    "[{here} |][맨|제일|가장] [아래|밑|아래쪽|끝]에[는|] [뭐라고 <쓰여> <있어>|뭐가 있어|무엇이 있나요|뭐가 <보여>|뭐라고 나와]?",
    "[마지막 줄|마지막줄|맨 아랫줄|맨 끝 줄|끝줄][| 좀| 한번] [읽어|알려|말해|보여|적어]<줘>.",
    "[어떻게|뭐라고|무슨 말로] 끝[나|나나요|납니까|나요|나니|*나더라]?",
)
_NTH = "the {nth} [<line>|row]( from the top)|line {number_word}|the {nth} [line|row] down"
NTH = either(
    asks(_NTH),
    "what does the {nth} <line> [say|read]( {here})?",
    "what is [on|in] the {nth} <line>( {here})?",
    "read [me |]the {nth} line [here|out|*aloud]",
)
NTH_KO = either(
    asks_ko(f"[|위에서 ]{{nth}} [{_ROW_KO}]"),
    "{nth} 줄[에|에는|엔] [뭐라고 <쓰여> <있어>|뭐가 있어|뭐가 있나요|무엇이 있나요]?",
)
_NTH_LAST = "the [{nth} [<line>|row] from the [bottom|end]|[second to last|next to last|penultimate|last but one] [line|row]]"

_WITH = "the [<line>|row|sentence|entry] [with|that has|containing|that contains|that mentions|where it says|that says|including|having|about|which has|in which you see|that includes|*featuring] [|the word |the text ]{part}|the [whole|full|entire|complete] [line|row] [with|of|for] {part}"
WITH = either(
    asks(_WITH),
    asks(_WITH),
    "[which|what] [line|row|sentence|entry|line of text] [has|contains|mentions|includes|says|is [there |]with|shows|*features] [|the word |the text ]{part}( {here})?",
    "[read|find|show me|give me|copy|quote|get|*pick out] [the line|the row|the sentence|a line] [with|containing|that has|that says|that mentions|where it says] {part}( {here})(, please)",
    "[on|in] which line [is|do you see|can i find|stands|does it say] {part}, read it",
    "[line|row] [with|containing|of] {part}",
)
WITH_KO = either(
    asks_ko("{part}~이 [있는|들어간|들어 있는|포함된|나오는|적힌|쓰인|들어가는|보이는|*담긴] [줄|행|문장|줄 전체|라인|줄 내용]|{part} [있는|들어간|포함된|나오는|적힌] [줄|행|문장]|{part}~을 포함[하는|한] [줄|행|문장]|{part}~이라고 <쓰인> [줄|행]"),
    "{part}~은 [어느|어떤|무슨] [줄|행|문장]에 [있어|있나요|나와|나오나요|적혀 있어], [읽어줘|읽어 줘|그 줄을 읽어 주세요].",
    "[어느|어떤|무슨] [줄|행|문장]에 {part}~이 [있어|있나요|나와|나오나요|들어 있어|적혀 있나요|*보이던가요]?",
    "{part}~이 [있는|들어간|포함된] [줄|행|문장](~을)[| 좀| 그대로| 통째로] [읽어|찾아|보여|알려|적어|*옮겨 적어]<줘>.",
)
AFTER = either(
    asks("the [word|text|next word|one|part] [after|following|right after|directly after|just after|that follows|that comes after|*succeeding] [|the word ]{part}"),
    "[what|which word|what word] [comes|is|stands|is written|appears|*shows up] [|right |directly |just |immediately ]after [|the word ]{part}( {here})?",
    "[what|which word|what word] follows [|the word ]{part}( {here})?",
    "what's [|right |directly |the next word ]after [|the word ]{part}?",
    "[after|following|*subsequent to] {part} [comes what|what comes|what is next|which word comes|what is written|what does it say]?",
    "what does it say [after|right after|directly after] {part}?",
    "[what|which] is the next word after {part}?",
    asks_clause("[what|which word] [comes after|follows|is after|stands after] {part}"),
)
AFTER_KO = either(
    asks_ko("{part} [다음|뒤|바로 다음|바로 뒤|다음에 오는|뒤에 오는|뒤에 나오는|다음에 나오는|뒤에 있는|바로 뒤에 있는|다음에 있는|*직후의] [말|단어|글|글자|낱말]"),
    "{part} [다음|뒤|바로 다음|바로 뒤]에[는|] [뭐가|무엇이|무슨 말이|어떤 단어가|무슨 단어가|어떤 말이|*무슨 낱말이] [와|오나요|옵니까|와요|있어|있나요|나와|나오나요|나옵니까|오지|쓰여 있어|적혀 있나요|오니]?",
    "{part} [다음은|뒤는|다음엔|뒤에는|다음에 뭐|다음에] [뭐야|뭐예요|무엇인가요|뭔가요|뭐|무슨 말이야|*뭐지]?",
)
BEFORE = either(
    asks("the [word|text|one|previous word|part] [before|preceding|right before|directly before|just before|that comes before|in front of|*ahead of] [|the word ]{part}"),
    "[what|which word|what word] [comes|is|stands|is written|appears] [|right |directly |just |immediately ][before|in front of|*ahead of] [|the word ]{part}( {here})?",
    "[what|which word] precedes [|the word ]{part}( {here})?",
    "[before|in front of] {part} [comes what|what comes|which word comes|what is written|*which word stands]?",
    asks_clause("[what|which word] [comes before|precedes|is before|stands before] {part}"),
)
BEFORE_KO = either(
    asks_ko("{part} [앞|바로 앞|앞에 오는|앞에 나오는|앞에 있는|바로 앞에 있는|이전|*직전의] [말|단어|글|글자|낱말]"),
    "{part} [앞|바로 앞|전]에[는|] [뭐가|무엇이|무슨 말이|어떤 단어가|무슨 단어가|*무슨 낱말이] [와|오나요|옵니까|와요|있어|있나요|나와|나오나요|쓰여 있어|적혀 있나요]?",
)

_SIDES = {
    "below": ("[below|under|beneath|underneath|directly below|right below|just under|right under|*immediately below]", "[아래|밑|바로 아래|바로 밑|아래쪽|*하단]"),
    "above": ("[above|over|directly above|right above|on top of|just above|*immediately above]", "[위|바로 위|위쪽|*상단]"),
    "right": ("[to the right of|right of|on the right of|beside|next to|right next to|on the right side of|*alongside]", "[오른쪽|옆|바로 옆|우측|바로 오른쪽|*오른편]"),
    "left": ("[to the left of|left of|on the left of|on the left side of|directly left of|*leftwards of]", "[왼쪽|좌측|바로 왼쪽|*왼편]"),
}  # fmt: skip
BESIDE = {
    side: either(
        asks(f"the [text|thing|entry|word|one|value|item|label|line] [that is |]{english} {{part}}"), asks_clause(f"what [is|stands|it says|is written] {english} {{part}}"),
        f"[what|which text|what text|*which words] [is|stands|is written|comes|do you see|is shown|is there|can you see|do i see] {english} {{part}}( {{here}})?",
        f"what's {english} {{part}}( {{here}})?",
        f"what does it say {english} {{part}}?",
        f"{english} {{part}}, what [is there|does it say|is written|do you see|stands there]?",
    )
    for side, (english, _) in _SIDES.items()
}
BESIDE_KO = {
    side: either(
        asks_ko(f"{{part}}[|의] {korean}에 [있는|쓰인|적힌|나온|보이는|표시된] [글|글자|값|말|내용|것|텍스트|항목]|{{part}} {korean}[| 글자| 값| 글| 내용]"),
        f"{{part}}[|의] {korean}에[는|] [뭐가|무엇이|무슨 글이|어떤 글자가|무슨 말이|*무슨 내용이] [<있어>|<보여>|<쓰여> <있어>|나와|나오나요]?",
        f"{{part}}[|의] {korean}에[는|] 뭐라고 <쓰여> <있어>?",
    )
    for side, (_, korean) in _SIDES.items()
}

_NUMBERED = "line [|number |no. |#|nr. ]{number}|the [text|code|content] [on|in|of|at] line [|number ]{number}|the line [numbered|with [the |]number|with the number|marked] {number}|the {number}{th} line"
LINE_NUMBER = either(
    asks(_NUMBERED),
    "[what is|what's|what does it say|what stands|what do you see|what code is|what is written|what can be found|*which code is] [on|in|at] line [|number |no. ]{number}( {here})?",
    "what does line [|number |no. ]{number} [say|read|contain|have|hold|do|look like|show|*consist of]( {here})?",
    "[read|show|show me|print|give me|quote|copy|go to|get|type|tell me|*display] line [|number |no. ]{number}( {here})(, please)",
    "l{number}",
    "line {number}:",
)
_NUMBERED_KO = "{number}[번|번째|] [줄|줄|행|라인|줄 내용|줄의 내용|줄 코드|줄의 코드]|줄 번호 {number}[번|]|[라인|줄] {number}"
LINE_NUMBER_KO = either(
    asks_ko(_NUMBERED_KO),
    "{number}[번|번째|] [줄|행|라인]에[는|] [뭐가|무엇이|무슨 코드가|어떤 코드가|무슨 내용이|*무슨 글이] [<있어>|<쓰여> <있어>|나와|<보여>]?",
    "{number}[번|번째|] [줄|행]에[는|] 뭐라고 <쓰여> <있어>?",
)
_TITLE = "[the|its] [title|heading|headline|header|caption|*banner]( of [this|the] [window|page|screen|picture|dialog|document|article|chart|table|mail])|the [window|page|dialog|screen|document]['s|] [title|heading|name|*caption]|the title at the top|the [main|big] [title|heading]"
TITLE = either(
    asks(_TITLE),
    asks(_TITLE),
    "[what|which] [title|heading|headline|header] [does it have|is shown|is there|do you see|does this have|does the <picture> have|is at the top|is displayed]( {here})?",
    "[what is|what's] [it|this|this window|the window|this page|the page|this screen|the screen|the dialog|the document|this document|the table] [called|titled|named|*headed]?",
    "what does the [title|heading|headline|header|title bar|*banner] [say|read]( {here})?",
    "[what is|what's] the name of [this|the] [window|page|screen|document|dialog|table|chart]?",
    "how is [it|this|this window|the page|this page] [called|titled|named]?",
)
TITLE_KO = either(
    asks_ko("제목|제목|타이틀|[창|화면|페이지|문서|글|대화 상자|표|창|이 창|이 화면]의 [제목|이름|타이틀]|[창|화면|페이지|문서|글] 제목|헤드라인|표제|머리글|큰 제목|맨 위 제목|*제호"),
    "제목[에|에는|란에|으로|] 뭐라고 <쓰여> <있어>?",
    "[이|] [창|화면|페이지|문서|글](의) 이름이 <뭐야>?",
    "[무슨|어떤] 제목[이야|인가요|이에요|입니까|이 있어|이 붙어 있어|이 있나요|이지]?",
    "제목이 [뭐라고|뭐로|어떻게] [되어|돼|쓰여|적혀|나와] [있어|있나요|있습니까|있어요]?",
)
