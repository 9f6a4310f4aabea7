"""Parts that many questions share: `<name>` in a grammar. See `grammar.py` for the notation."""

_ENGLISH = {
    "what-is": "[what is|what is|what's|whats|what was|what would be|*what exactly is|*so what's]",
    "you": "[can|could|would|will] you (please )",
    "tell": "[(please )tell me|<you>tell me|i [want|need|would like] to know|i'd like to know|let me know|do you know|<you>say|find out|any idea|(please )say|<you>check|check|*would you mind telling me|*i wonder|*i'm curious]",
    "give": "[read|give me|show me|tell me|find|get|look up|read out|write down|copy|type|extract|report|quote|name|state|say|pull out|print|read me|get me|find me|help me find|help me read|send me|repeat|*dig out|*spell out|*hand me]",
    "picture": "[picture|image|screenshot|photo|screen|page|window|capture|display|*snapshot|*graphic]",
    "this": "[this|the|that]",
    "in": "[in|on]",
    "does-it": "[does it|does this|does the <picture>|does this <picture>]",
    "shown": "[shown|there|listed|displayed|visible|given|written|*on display]",
    "quickly": "[quickly|exactly|please|for me|now|briefly]",
    "line": "[line|line|line of text|row of text|*text line]",
    "thanks": "[please|thanks|thank you|pls|plz|for me|asap]",
    "biggest": "[highest|largest|biggest|greatest|maximum|top|max|*peak]",
    "smallest": "[lowest|smallest|least|minimum|min|*tiniest]",
    "colour": "[colour|color|*hue]",
    "button": "[button|button|*push button]",
    "error": "[error|problem|exception|failure|warning|issue|*fault]",
}

_KOREAN = {
    # Endings of 이다 after a question word that ends in a vowel (뭐, 어디, 얼마, 누구).
    "야": "[야|예요|에요|인가요|입니까|인가|이지|지|죠|니|냐|일까|일까요|임|인지|*인가여|*이려나|*인데]",
    "뭐야": "[뭐<야>|뭐<야>|뭔가요|뭔가|뭔지|뭡니까|뭐|무엇인가요|무엇입니까|무엇이야|무엇이에요|무엇인지|무엇이지|무엇일까|무엇|뭔데|*뭐더라|*무엇이죠|*뭐래]",
    "어떻게": "어떻게 [돼|되나요|됩니까|되지|되죠|되니|되는지|되어 있어|되어 있나요|돼요|되냐|*되더라|*됐어]",
    "얼마야": "[얼마<야>|얼마<야>|얼마|얼마나 돼|얼마나 하나요|얼마쯤<야>|*얼마더라|*얼마래]",
    "어디야": "[어디<야>|어디|어디 있어|어디 있나요|어디에 있어|어디에 있나요|어디에 있습니까|어디 있지|어디 있죠|어디에 있는지|어디 있니|어디쯤 있어|어디에 있어요|*어디 있더라|*어딨어]",
    "누구야": "[누구<야>|누구|누군가요|누구<야>|누군지|누굽니까|*누구더라]",
    "있어": "[있어|있어|있어요|있나요|있습니까|있니|있냐|있지|있죠|있는지|있을까|있을까요|있음|있나|*있으려나|*있더라]",
    "보여": "[보여|보여요|보이나요|보입니까|보이니|보이지|보이냐|보이는지|보이죠|*보이던가]",
    "해줘": "[해줘|해 줘|해줘요|해 주세요|해주세요|해 줄래|해 줄 수 있어|해 줄 수 있나요|해라|하세요|해 봐|해주라|해주시겠어요|해|해요|*해주실 수 있을까요|*해 주십시오]",
    "줘": "[( )줘|( )줘|( )줘요|( )주세요|( )주세요|( )줄래|( )줄래요|( )줄 수 있어|( )줄 수 있나요|( )주시겠어요|( )주라|( )줘라|( )주십시오|( )달라|( )봐|*( )주실 수 있을까요|*( )주시죠|*( )주렴]",
    "알려": "[알려|말해|읽어|찾아|보여|적어|가르쳐|써|불러|뽑아|*짚어|*옮겨]",
    "좀": "[| 좀| 좀| 한번| 다시| 빨리| 그대로| 정확히|*얼른]",
    "싶어": "[궁금해|궁금해요|궁금합니다|알고 싶어|알고 싶어요|알고 싶습니다|알려줘|알려 줘|알려 주세요|알려줄래|말해줘|말해 주세요|모르겠어|봐줘|확인해줘|확인해 주세요|*궁금한데요|*알고 싶은데]",
    "쓰여": "[쓰여|적혀|써|나와|쓰여져|표시되어|되어|적히어|*기재되어]",
    "쓰인": "[쓰인|적힌|나온|쓰여 있는|적혀 있는|표시된|있는|나와 있는|써 있는|보이는|*기재된]",
    "했어": "[했어|했나요|했습니까|했지|했니|했냐|했어요|했는지|했죠|했음|*했더라]",
    "썼어": "[썼어|썼나요|썼습니까|썼지|썼어요|썼니|썼는지|*썼더라]",
    "보냈어": "[보냈어|보냈나요|보냈습니까|보냈지|보냈어요|보냈니|보냈는지|보낸 거야|보낸 건가요|*보냈더라]",
    "저기": "[저기 |저기, |혹시 |그럼 |음 |자, |근데 |그러면 |아 |있잖아 |죄송한데 |지금 |*실례지만 |*잠깐만 ]",
    "가장": "[가장|제일|젤|*최고로]",
    "화면": "[화면|사진|그림|이미지|스크린샷|캡처|창|페이지|스크린|*갈무리]",
    "이": "[이|이|그|]",
}

RULES = _ENGLISH | _KOREAN
