"""What the picture is, what it shows in a sentence, and what has nothing to do with a screen."""

from .frames import asks, asks_clause, asks_ko, either

_KIND = "[kind|type|sort|category|*class]"
KIND = either(
    f"what {_KIND} of [screen|picture|window|page|thing|image|document|screenshot|view|app|application|program|content|interface|*layout] [is this|is it|is that|is shown|do you see|do i see|am i looking at|is this a screenshot of|is on display|are we looking at|is depicted]( {{here}})?",
    f"which {_KIND} of [screen|picture|window|page|thing|document|image|view] [is this|is it|is shown|do you see|am i looking at]?",
    "[what is this|what's this|what is it|whats this|what is that|what am i looking at|what do i have here|what have we here|what is this thing|what is this a <picture> of|what would you call this|*what do we have in front of us]?",
    f"[name|tell me|say|give me|determine|identify|classify] the {_KIND} of [screen|picture|window|page|image|thing|document]( {{here}})",
    asks(f"the {_KIND} of [this|the] [screen|picture|window|page|image|document|screenshot]|the [screen|picture|window|page|document] [type|kind]"),
    "is [this|it] a [dialog|table|receipt|form|chat|chart|menu|mail|code editor|terminal|text|dashboard], a [dialog|table|receipt|form|chat|chart|menu|mail|code editor|terminal|text|dashboard] or [what|something else]?",
    f"[screen type|type|kind|what kind|which kind|what type|picture type|kind of screen|type of screen]?",
    asks_clause(f"what {_KIND} of [screen|picture|window|page|thing] this is|what this is|what i am looking at|what this screen is"),
    "what [app|application|program|sort of thing|kind of app] [is this|does this look like|am i in|*have i opened]?",
    "classify this [picture|screen|image|screenshot]",
    "how would you [classify|call|name|*label] this [picture|screen|window|page]?",
    "what [does this look like|is the picture of|sort of a screen is it]?",
)
KIND_KO = either(
    "[이건|이것은|이거|이게|이 화면은|이 사진은|이 창은|이 그림은|여기는|화면이|지금 화면은|] [무슨|어떤] [화면|창|사진|종류의 화면|종류의 창|그림|페이지|종류의 문서|종류|프로그램|앱|*유형][~이야|~이에요|인가요|입니까|~이지|~이니|~이죠|~이냐|인지 알려줘|인 거야|]?",
    "[이건|이것은|이거|이게|여기 있는 건|이 화면은|이 사진은|이 그림은] <뭐야>?",
    "[화면|사진|창|그림|이 화면|이 사진|문서]의 [종류|유형|타입][~은|~이|][ <뭐야>| 알려줘| 말해줘| 알려 주세요|]?",
    "[화면|사진|창] [종류|유형|타입][| 좀| 알려줘| 뭐야]",
    "[무슨|어떤] 종류[야|인가요|예요|입니까|의 화면이야|의 화면인가요|의 창이야|의 사진이야|*더라]?",
    "[무슨|어떤] 화면을 [보고 있는 거야|보고 있나요|찍은 거야|캡처한 거야|찍은 건가요|*띄운 거야]?",
    "[지금|] 보고 있는 [게|것이|화면이|건] <뭐야>?",
)
IS_KIND = either(
    "[is|isn't|was] [this|it|that|what i see|what you see|the thing here] [a|really a|maybe a|a kind of|a screenshot of a|a picture of a|some sort of|*by any chance a] {kind}?",
    "[is|isn't] [this|the|that] [picture|screen|window|image|page|screenshot|*capture] a {kind}?",
    "[does|doesn't] [this|it|the <picture>|this <picture>] [show|look like|contain|*depict] a {kind}?",
    "[am i|are we|are you] [looking at|seeing] a {kind}( {here})?",
    "[would you|can you|could you|may i|*should one] call this a {kind}?",
    "a {kind}, [is it|isn't it|right|yes|*no]?",
    "[this is|it's|it is|i think this is|i guess it is] a {kind}, [right|isn't it|correct|yes|true|*or not]?",
    "[do|can] you see a {kind}( {here})?",
    "[check|tell me|say|see|verify] [if|whether] [this|it|the <picture>] is a {kind}.",
    "is a {kind} [shown|displayed|to be seen|what this is]( {here})?",
    "{kind} or not?",
)
IS_KIND_KO = either(
    "[이건|이것은|이거|이게|이 화면은|이 사진은|이 창은|여기 보이는 건|지금 보는 건|] {kind}[~이야|인가요|~이에요|입니까|~이니|~이지|~이죠|~이 맞아|~이 맞나요|~이냐| 맞지| 맞아| 맞나요|*~이던가]?",
    "{kind}[~이|] [맞아|맞나요|맞습니까|맞지|맞죠|맞니|맞는지 알려줘|*맞던가]?",
    "{kind} [화면|사진|창|그림][~이야|인가요|~이에요|입니까|~이 맞아|~이지]?",
    "[여기|화면에|사진에|지금] 보이는 [게|것이|건|것은] {kind}[~이야|인가요|~이에요|입니까|~이지]?",
    "[이건|이것은|이 화면은|이게] {kind}[인지 아닌지|인지] [말해줘|알려줘|확인해 줘|*가려 줘].",
)

_SEEN = "[this|it|the <picture>|this <picture>|what you see|what is shown|what this shows|*what's on view]"
DESCRIBE = either(
    f"[describe|summarise|summarize|explain|sum up|outline|*characterise] [{_SEEN}]( [briefly|shortly|in a sentence|in one sentence|in short|in a few words|in brief|please|for me|to me])",
    f"[<you>|please |i want you to ][describe|summarise|summarize|explain|sum up] {_SEEN}( [briefly|in a sentence|in short])(, please)",
    "[give|give me|write|i need|i want|make|*compose] [a|a short|a brief|a one-line|a quick|one] [description|summary|overview|caption]( of [this|the] <picture>)",
    "what does [this|the|this] <picture> show?",
    "what [is|do you see|can you see|is shown|is going on|is happening|is there to see|can be seen|*is visible] [in|on] [this|the] <picture>?",
    "what do you see( {here})?",
    "[what is this about|what's this about|what is it about|what is on the screen|what's on the screen|what's in the picture|tell me about this|what's going on|tell me what you see|what is shown here|tell me about the <picture>|what's all this]?",
    "[description|summary|caption|describe|summarise|describe it|describe this|overview|summary please|description please|tl;dr|in short|in a nutshell]",
    "a [short|brief] [description|summary], please.",
    "describe this picture: what it shows, and what matters in it.",
    "explain what this picture shows, what it means, and what i could do next.",
    "[describe|summarise] [the screen|this] for someone who can't see it.",
)
DESCRIBE_KO = either(
    "[{here}~을|이 화면을|이 사진을|화면을|사진을|이것을|이걸|이 그림을|그림을|보이는 것을|이 이미지를|이 창을|이거] [간단히|짧게|한 문장으로|요약해서|자세히|간략히|한마디로||||*대강] [설명|요약|묘사|정리|*서술]<해줘>.",
    "[뭐가|무엇이|무슨 내용이|어떤 내용이] [<보여>|나와|나와 있어]?",
    "[이 화면|이 사진|여기|화면|사진|이 그림]에[는|] [뭐가|무엇이|어떤 게|무슨 내용이|어떤 내용이] [있어|있나요|보여|보이나요|담겨 있어|나와|나와 있나요|있습니까]?",
    "[설명|요약|설명해|요약해|한 줄 요약|간단한 설명|짧은 설명|묘사|설명 좀|요약 좀|설명 부탁해|요약 부탁드려요]",
    "[이건|이게|이 화면은|이 사진은] [무슨|어떤] [내용|상황][~이야|인가요|~이에요|입니까|~이지]?",
    "[이게|화면이] 무엇에 [관한|대한] [거야|건가요|것인가요|내용이야|내용인가요]?",
    "보이는 [것|대로|걸] [말해|설명해|적어]<줘>.",
    "이 사진에 무엇이 있는지, 중요한 것이 무엇인지 설명해 주세요.",
    "이 사진이 무엇을 뜻하는지, 제가 다음에 무엇을 하면 좋을지 알려 주세요.",
    "눈에 보이는 걸 [짧게|간단히] [말해|설명해|요약해]<줘>.",
)

SOLVE = either(
    "[solve|work out|calculate|compute|answer|evaluate|do|figure out|*crack] [this|it|the [equation|problem|sum|exercise|task|calculation|maths|math|expression]|this [equation|problem|one|exercise]]( [please|for me|{here}])",
    "solve for {name}( please)",
    "[what is|what's|find|calculate|compute|determine|tell me|give me|work out|what must be|*deduce] [{name}|the value of {name}|the value for {name}]( {here})?",
    "what [does|must|should|would] {name} [equal|be|come to]( {here})?",
    "[what is|what's|tell me|give me|find|show me] the [answer|solution|result|outcome|*root]( {here})( please)?",
    "how much is [{name}|it|this|that]?",
    "{name} = ?",
    "{name}?",
    "{name} =",
    "[answer|solution|result|solve|solve it|calculate|the answer|what is the answer|what's the result|solution please|how much is this]",
    "[what|how much] does [it|this] [come to|equal|make|add up to|come out as|*boil down to]?",
    asks_clause("what {name} is|what {name} equals|the answer|the result|what it comes to"),
    "[can|could|would] you (please )[solve|work out|calculate|compute|do] [this|it|this equation|the problem|the equation|the math]( for me)?",
    "for [what|which] {name} is [this|it] true?",
    "[which|what] {name} [solves|satisfies|fits] [it|this|the equation]?",
)
SOLVE_KO = either(
    "[방정식|식|이 식|이 방정식|문제|이 문제|수식|계산|이거|이것|산수][~을| 좀|~을 좀] [풀어|계산해|풀이해|*해결해]<줘>.",
    "{name}[~은|~이|의 값은|의 값이|] [<뭐야>|<얼마야>]?",
    "{name}[의 값|값|]~을 [구해|찾아|계산해|알려|*산출해]<줘>.",
    "{name}[~은|] 몇[이야|인가요|이에요|입니까|이지|]?",
    "[답|정답|결과|해|계산 결과|결괏값|값|해답][~은|~이|] [<뭐야>|<얼마야>]?",
    "[답|정답|결과|해답][~을|][| 좀] <알려><줘>.",
    "[풀어|계산해|풀이해|답해]<줘>.",
    "[풀이|정답|답|답?|계산|결과|풀어|계산해]",
    "[이거|이 식|이 문제|이 계산][의|] [답|결과]~이 [<뭐야>|<얼마야>]?",
    "[계산하면|풀면|다 하면] <얼마야>?",
)
TRANSLATE = either(
    "how [do|would|can] [you|i|we] [say|write|put|express|*phrase] {word} in korean?",
    "[translate|put|turn|convert|render|*transpose] {word} [into|to|in] korean( please)(, please)",
    "[what is|what's|what would be] [{word}|the word {word}|the word for {word}] in korean?",
    "{word} in korean[?|]",
    "[what's|what is|give me|tell me] [the|] korean [for|word for|translation of|equivalent of|name for|*rendering of] {word}?",
    "korean [for|word for|translation of] {word}?",
    "{word}, [in korean|korean translation|translate to korean|to korean please]",
    "what do koreans call {word}?",
    "[i need|i want|show me] {word} in korean.",
    "[can|could|would] you (please )translate {word} [into|to] korean?",
    "[which|what] korean word [means|is for|stands for] {word}?",
    "how is {word} [called|said|written] in korean?",
    "<tell> [what {word} is in korean|how to say {word} in korean|the korean word for {word}|the korean for {word}].",
    "[i need|i want|give me|show me|find] the korean [word for|translation of|for|name of|*counterpart of] {word}( please)",
    "{word} [to|in|into] korean( please)",
    "how [do|would] koreans [say|write|call|*put] {word}?",
    "[korean|in korean]: {word}",
)
TRANSLATE_KO = either(
    "{word}[~은|~을|~이|] 영어로 [<뭐야>|번역<해줘>|바꿔 줘|말하면|하면|어떻게 말해|어떻게 써|어떻게 되나요|뭐라고 해|뭐라고 하나요|하면 뭐야|뭐라고 합니까|알려줘|옮겨 줘|*뭐라 그래]?",
    "{word}[의|~이라는 [말|단어]의|] 영어 [번역|표현|단어|뜻|이름|*말][~은|~이|][ <뭐야>|]?",
    "영어로 {word}[~은|~을|~이|] [<뭐야>|뭐라고 해|어떻게 말해|뭐라고 하나요|어떻게 쓰나요]?",
    "{word} 영어[로|로?|로는|]",
    "{word}[~을|] [영어로|영문으로] [번역해|바꿔|옮겨|써|적어]<줘>.",
    "영어로 [번역|옮겨]: {word}",
)
TRANSLATE_IN_EN = either(
    "what does [{word}|the word {word}|this word {word}|the korean {word}|the korean word {word}|the button {word}] mean( in english)?",
    "[(please )translate|put|turn|convert|*render] [{word}|the word {word}|the korean {word}] [into|to] english( please)",
    "[what is|what's|what would be|whats] [{word}|the korean word {word}|the word {word}|the word for {word}] in english?",
    "{word} in english[?|]",
    "[the|] english [for|word for|translation of|meaning of|equivalent of] {word}?",
    "what is the [english|] meaning of {word}?",
    "how [do|would|can] [you|i|we] say {word} in english?",
    "[which|what] english word [is|means|matches|stands for|*renders] {word}?",
    "{word} [means what|is what in english|means]?",
    "[can|could|would] you (please )translate {word}( into english)(, please)?",
    "{word}, [in english|what does it mean|meaning|english translation|translate|english please]?",
    "[i don't understand|i can't read|what's the meaning of|help me with|explain the word] {word}, [english please|what is it in english|translate it|*say it in english].",
    "<tell> what {word} [means|is in english].",
)

_PLACE = "[France|Spain|Korea|Japan|Italy|Germany|Canada|Brazil|India|China|Australia|Egypt|Peru|Norway|Kenya|Mexico|the USA|England|*Portugal|*Chile]"
WORLD = either(
    f"[what is|what's|name|tell me] the [capital|population|currency|language|president|flag|area|highest mountain|largest city|*anthem] of {_PLACE}?",
    f"[where is|how big is|how far is|who governs|how old is|how many people live in|is it warm in|which sea is next to|*who founded] {_PLACE}?",
    "who [wrote|painted|invented|discovered|composed|built|*sculpted] [hamlet|the mona lisa|the telephone|penicillin|the light bulb|faust|don quixote|the wheel|harry potter|the radio|the pyramids|america|the fifth symphony|the eiffel tower]?",
    "[write|compose|make up|draft|create|*pen] [a|me a|me an|an] [poem|song|story|email|essay|joke|letter|haiku|speech|recipe|novel|tweet|blog post|cover letter|application|*limerick] [about [cats|love|the sea|my dog|autumn|work|time|summer|friends|space|my boss]|for my [friend|boss|mother|wife|teacher]|]",
    "tell me [a joke|a story|something funny|about yourself|the news|about [cats|history|space|physics|the moon|dinosaurs|rome|music]|a secret|*a riddle]",
    "[how do i|how can i|how to|how does one] [cook rice|bake bread|lose weight|learn english|tie a tie|make coffee|get rich|sleep better|fix a bike|grow tomatoes|play chess|invest money|boil an egg|*knit a scarf]?",
    "[what|which] [animal|bird|dog|breed|flower|plant|car|food|fish|tree|fruit|building|mountain|city|insect|fruit|*mushroom] is [this|that|it|in the photo|in the picture|shown in the photo]?",
    "what [breed|kind of dog|kind of bird|kind of car|make of car|kind of flower] is [this|that|it]?",
    "who is [this person|this man|this woman|in this photo|the person|the man|the woman|in the picture|on the photo|the child|that guy|this actor|*this lady]?",
    "is the [person|man|woman|child|dog|cat|girl|boy|baby] [smiling|happy|sad|running|sleeping|tall|young|old|angry|sitting|wearing a hat|asleep|laughing|*dancing]?",
    "how [old|tall|happy|heavy|rich] is [this|the|that] [man|woman|person|child|dog|boy|girl|tree]?",
    "what is the [person|man|woman|dog|cat|child|boy|girl] [wearing|doing|holding|eating|looking at|thinking|*carrying]?",
    "[is it|was it] [sunny|raining|day or night|snowing|summer|winter|cold|windy|*foggy] [in the photo|outside|in the picture|there]?",
    "[what's|what is|how is|how's] the weather [like|today|tomorrow|in paris|like today|in seoul|]?",
    "[what is|explain|define|what's] [the meaning of life|love|gravity|quantum physics|photosynthesis|democracy|inflation|a black hole|evolution|ai|happiness|blockchain|the big bang|*entropy]?",
    "[who won|who is winning|when is] the [world cup|election|war|olympics|super bowl|match|race|*tournament]?",
    "write [code|a program|a function|a script|a class] that [sorts a list|reverses a string|adds two numbers|reads a file|prints hello|plays a game|*parses json]",
    "what [happened|was invented|was important] in [1969|1945|1789|2001|1492|1914|*1066]?",
    "[who is|who was] [einstein|napoleon|the president|shakespeare|the queen|mozart|newton|the king|cleopatra|picasso|*darwin]?",
    "[how many|how much] [planets are there|days has a year|people live on earth|does an elephant weigh|is a bitcoin|legs has a spider|is the moon away|*teeth has a shark]?",
    "[recommend|suggest] [a|me a] [book|film|movie|restaurant|song|game|hotel|name|gift|*podcast]",
    "[should i|can i|will i] [buy a house|quit my job|get rich|eat this|marry her|trust him|*dye my hair]?",
    "[sing|dance|play music|play a game|set an alarm|call my mother|order a pizza|open the door|turn off the light|book a flight|*water the plants]",
    "what do you think [about|of] [cats|politics|love|music|me|the president|football|*modern art]?",
    "[what|which] painter made this?",
    "what time is it [now|in tokyo|in london]?",
)
WORLD_KO = either(
    "[프랑스|일본|독일|중국|미국|스페인|이탈리아|캐나다|호주|영국|브라질|인도|*칠레]의 [수도|인구|대통령|화폐|언어|국기|가장 큰 도시|역사|*국가]~은 [뭐야|어디야|무엇인가요|알려줘|뭔가요|어떻게 돼]?",
    "[한국|서울|지구|세계|부산]의 [인구|역사|면적|날씨|*기후]~은[ 얼마야| 뭐야| 어때| 알려줘|]?",
    "[오늘|내일|지금|이번 주|주말] [날씨|서울 날씨|기온][ 어때| 알려줘|는 어때|가 어때| 어떤가요|]?",
    "[농담|이야기|옛날이야기|노래|재미있는 이야기|웃긴 이야기|비밀|*수수께끼] [하나 |][해줘|해 줘|해 주세요|들려줘|들려 줘|불러 줘]",
    "[시|편지|이메일|소설|수필|보고서|자기소개서|노래 가사|축하 메시지|독후감|*연설문]~을[| 하나| 좀] [써 줘|써줘|작성해 줘|써 주세요|지어 줘|적어 줘]",
    "[밥|라면|김치|빵|커피|떡볶이|계란|국수|*잡채]~은 [어떻게 만들어|어떻게 지어|어떻게 끓여|어떻게 해|어떻게 만드나요]?",
    "[이|사진 속|사진의|저] [사람|남자|여자|아이|배우|가수]~은 [누구야|몇 살이야|누구인가요|행복해|웃고 있어|뭐 하고 있어|뭘 입고 있어|키가 커|*어디 가]?",
    "[이|사진 속|저] [동물|강아지|고양이|새|꽃|나무|자동차|음식|물고기|건물|과일|곤충|*버섯]~은 [뭐야|이름이 뭐야|무슨 종이야|어떤 종이야|무엇인가요|무슨 종류인가요]?",
    "[이|저] [강아지|고양이|개|새] [품종|종류|이름][~이|~은] 뭐야?",
    "[이 그림|모나리자|햄릿|이 노래|이 책|전화기|한글|*거북선]~은 누가 [그렸어|썼어|만들었어|발명했어|그렸나요]?",
    "[사랑|인생|행복|중력|민주주의|인공지능|양자역학|블랙홀|*엔트로피][~이란|~은] [뭐야|무엇인가요|뭐라고 생각해]?",
    "[맛집|책|영화|노래|선물|여행지|이름|*강좌][~을|] [추천해 줘|추천해줘|추천해 주세요|하나 추천해 줘]",
    "[누가|어느 나라가] [월드컵|선거|경기|올림픽]에서 [이겼어|우승했어|이길까]?",
    "[알람|음악|노래|불|*커튼]~을 [맞춰 줘|틀어 줘|꺼 줘|켜 줘]",
    "[파이썬|자바|코드]로 [정렬|게임|계산기][~을|] [만들어 줘|짜 줘|작성해 줘]",
    "[1945년|1988년|2002년|*1592년]에 무슨 일이 있었어?",
)
GREET = "[hello|hi|hey|hey there|good morning|good evening|hi there|hello there|thanks|thank you|bye|goodbye|who are you?|what are you?|what's your name?|what can you do?|what do you do?|help|help me|can you help me?|how are you?|nice to meet you|are you there?|what are you able to do?|who made you?|are you a robot?|are you human?|how do you work?|what can i ask you?|good night|yo|test|are you chatgpt?|*greetings|*howdy|*what are you good at?]"
GREET_KO = "[안녕|안녕하세요|안녕하십니까|반가워|반가워요|하이|고마워|감사합니다|너는 누구야?|넌 누구니?|이름이 뭐야?|당신은 누구세요?|누구세요?|뭘 할 수 있어?|무엇을 할 수 있나요?|뭐 할 줄 알아?|도와줘|도와주세요|도움말|잘 지내?|누가 너를 만들었어?|너는 로봇이야?|너 사람이야?|잘 가|수고했어|뭘 물어볼 수 있어?|테스트|어떻게 쓰는 거야?|*반갑습니다|*너의 정체가 뭐야?|*무얼 잘해?]"
_SUM = "[it|this|this sum|the sum|the calculation|the problem|this problem|the expression|this expression|the exercise|*this arithmetic]"
CALCULATE = either(
    f"[solve|work out|calculate|compute|answer|evaluate|do|figure out|add up|*crunch] {_SUM}( [please|for me])",
    "[what is|what's|tell me|give me|find|show me|i need] the [answer|solution|result|outcome|*total of this sum]( {here})?",
    f"how much is {_SUM}?",
    "[answer|solution|result|calculate|the answer|result?|how much|how much is this|what does it come to|what does it equal|what is the answer|what's the result]",
    f"what does {_SUM} [come to|equal|make|add up to|give|*amount to]?",
    asks_clause("what the [answer|result] is|what it comes to|the [answer|result|*outcome]"),
    "[can|could|would] you (please )[solve|work out|calculate|compute|do|*tackle] [this|it|the sum|this calculation|the problem|the math]( for me)?",
)
CALCULATE_KO = either(
    "[식|이 식|문제|이 문제|수식|계산|이거|이것|산수|*셈][~을|~을 좀| 좀|] [풀어|계산해|풀이해|*따져]<줘>.",
    "[답|정답|결과|계산 결과|결괏값|값|해답|*셈한 값][~은|~이|] [<뭐야>|<얼마야>]?",
    "[답|정답|결과|해답][~을|][<좀>] <알려><줘>.",
    "[계산해|풀어|답해]<줘>.",
    "[정답|답|답?|계산|결과|계산해|얼마야|얼마]",
    "[이거|이 식|이 문제|이 계산][의|] [답|결과][~이|~은] [<뭐야>|<얼마야>]?",
    "[계산하면|풀면|다 하면] <얼마야>?",
)
