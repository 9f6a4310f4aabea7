"""Chats and mails: who said what to whom, and when."""

from .frames import asks, asks_clause, asks_ko, either

SAID = either(
    "what [did|does] {who} [say|write|send|answer|reply|type|post|text|tell us|*remark]( {here})?",
    "what was {who}'s [message|answer|reply|text|comment|*remark]( {here})?",
    asks("{who}'s [message|text|reply|words|comment|answer|post|chat message|*statement]|the [message|text|reply|comment|words|line] [from|by|of|sent by|written by] {who}"),
    "[which|what] [message|text] [did {who} [send|write|post]|is from {who}|comes from {who}|was sent by {who}|is by {who}|*stems from {who}]( {here})?",
    "what is {who} [saying|writing|telling us|talking about|on about]( {here})?",
    asks_clause("what {who} [said|wrote|sent|says]"),
    "{who}: [what|what did they say|?]",
    "{who} [said|says|wrote|writes] what?",
    "[message|text|reply] [from|by|of] {who}",
)
SAID_KO = either(
    "{who}[~은|~이|] [뭐라고|뭐라|무슨 말을|뭘|무엇을|무엇이라고|어떤 말을|*뭐라구] [<했어>|<썼어>|말<했어>|<보냈어>|답<했어>|적었어|말했어|말했나요]?",
    asks_ko("{who}의 [메시지|말|글|답장|메시지 내용|대화|문자|*발언]|{who}~이 [한 말|쓴 글|보낸 메시지|보낸 글|한 말|적은 글|보낸 것|남긴 메시지|쓴 것|말한 것]|{who} [메시지|말]"),
    "{who}[~이|~은] [보낸|쓴|남긴|*띄운] [메시지|글|문자][~은|~이|][ <뭐야>|]?",
    "{who}[~이|~은] 한 [말|얘기][~은|~이|][ <뭐야>|]?",
    "{who} 뭐[래|라고 해|라고 했어|라고 했지|라 했어]?",
)
_LAST = "[last|latest|most recent|newest|final|bottom|*closing]"
LAST_MESSAGE = either(
    asks(f"the {_LAST} [message|text|reply|post|chat message|comment|*utterance]( [in the chat|of the chat|sent|that was sent])|the [message|text] [at the bottom|that was sent last|that came last]"),
    "what was [said|written|sent|posted|*uttered] last( {here})?",
    f"what does the {_LAST} [message|text|reply] say( {{here}})?",
    f"[which|what] [message|text] [came last|is the {_LAST}|was sent last|is the last one]?",
    f"how does the [chat|conversation|*exchange] end?",
    f"[{_LAST} message|{_LAST} text|{_LAST} reply]",
    asks_clause(f"what the {_LAST} message [is|says|was]|what was [said|written] last"),
    "what did they say last?",
)
LAST_MESSAGE_KO = either(
    asks_ko("[마지막|맨 마지막|최근|가장 최근|맨 아래|최신|끝|제일 나중|*최후의] [메시지|말|글|대화|문자|메시지 내용|답장]|마지막으로 [온|보낸|한|쓴|나눈] [메시지|말|글|대화]"),
    "마지막[으로|에|] [뭐라고|무슨 말을|뭘|무엇을|*무슨 얘기를] [했어|했나요|썼어|보냈어|말했어|했지|썼나요]?",
    "마지막 [메시지|말][에|에는] 뭐라고 [쓰여 있어|되어 있어|적혀 있나요]?",
    "[채팅|대화][~은|~이] [어떻게|무슨 말로] [끝나|끝났어|끝나나요]?",
)
FIRST_MESSAGE = either(
    asks("the [first|earliest|opening|top|oldest|*initial] [message|text|post|chat message]( [in the chat|of the chat|sent])|the [message|text] [at the top|that was sent first|that came first]"),
    "what was [said|written|sent|posted|*uttered] first( {here})?",
    "what does the [first|earliest|top|opening] [message|text] say( {here})?",
    "[which|what] [message|text] [came first|was sent first|is the first one|*opened the chat]?",
    "how does the [chat|conversation|*exchange] [start|begin]?",
    "first [message|text]",
    asks_clause("what the first message [is|says|was]|what was [said|written] first"),
)
FIRST_MESSAGE_KO = either(
    asks_ko("[첫|첫 번째|맨 처음|처음|맨 위|가장 먼저 온|*최초의] [메시지|말|글|대화|문자]|처음[으로|에] [온|보낸|한|쓴] [메시지|말|글]"),
    "[처음|맨 처음|먼저] [뭐라고|무슨 말을|뭘|*무슨 얘기를] [했어|했나요|썼어|보냈어|말했어]?",
    "[채팅|대화][~은|~이] [어떻게|무슨 말로] [시작해|시작됐어|시작하나요|*열려]?",
)
WHO_LAST = either(
    "who [wrote|sent|said|posted|*typed] [last|the last message|the latest message|the final message|the most recent message|the bottom message]( {here})?",
    "who [spoke|replied|answered|chimed in|*signed off] last( {here})?",
    asks("the [sender|author|writer|name of the sender|*originator] of the [last|latest|final] [message|text]|the person who [wrote|spoke|texted|sent something] last"),
    "[whose|from whom] is the [last|latest|final] [message|text|*utterance]?",
    "[which person|which name|who] [was last|comes last|has the last word|*closes the chat]?",
    "who is the [last|latest] [message|text] [from|by]?",
    "last [message|text] [by|from] [who|whom]?",
    asks_clause("who [wrote|spoke|sent a message|texted] last|who the last message is from"),
)
WHO_LAST_KO = either(
    "누가 [마지막으로|마지막에|가장 나중에|최근에|제일 마지막에|*맨 뒤에] [<썼어>|말<했어>|<보냈어>|답했어|얘기했어]?",
    "마지막 [메시지|말|글|문자][~은|~을|] 누가 [<보냈어>|<썼어>|했어]?",
    "마지막[으로 말한|으로 쓴|에 말한|으로 보낸|으로 메시지를 보낸|에 글을 쓴|*을 장식한] [사람][~은|~이|] <누구야>?",
    asks_ko("마지막 메시지(를) [보낸|쓴] 사람|마지막 메시지의 [보낸 사람|발신자|작성자|*글쓴이]"),
)
WHO_FIRST = either(
    "who [wrote|sent|posted|*typed] [first|the first message|the top message|the earliest message|the opening message]( {here})?",
    "who [spoke|began|started|opened the chat|started the chat|started the conversation|*kicked off]?",
    asks("the [sender|author|writer|*originator] of the [first|top|earliest] [message|text]|the person who [wrote|spoke] first"),
    "[whose|from whom] is the [first|top] [message|text]?",
    "who is the first [message|text] [from|by]?",
    asks_clause("who [wrote|spoke|sent a message] first|who started"),
)
WHO_FIRST_KO = either(
    "누가 [처음|맨 처음|먼저|가장 먼저|제일 먼저|*맨 앞에] [<썼어>|말<했어>|<보냈어>|시작했어|시작했나요]?",
    "첫 [메시지|말|글|문자][~은|~을|] 누가 [<보냈어>|<썼어>|했어]?",
    asks_ko("[처음|먼저|가장 먼저] [말한|쓴|메시지를 보낸] 사람|첫 메시지를 [보낸|쓴] 사람|*첫 메시지의 주인"),
)
WHO_SAID = either(
    "who [wrote|said|sent|says|posted|typed|writes|texted|is saying|*remarked] {part}( {here})?",
    "who is {part} from?",
    "[who|whom] does {part} come from?",
    "whose [message|text|words|*line] is {part}?",
    asks("the [sender|author|writer|person] [of|behind|who wrote|who said|who sent|*that came up with] {part}"),
    "[from|by] [whom|who] is [the message |]{part}?",
    "{part} - who [said|wrote|sent] that?",
    "{part} [was written|was said|was sent|is] by whom?",
    asks_clause("who [wrote|said|sent] {part}"),
    "which person [wrote|said|sent] {part}?",
)
WHO_SAID_KO = either(
    "{part}~이라고 누가 [<했어>|<썼어>|말<했어>|<보냈어>]?",
    "누가 {part}~이라고 [<했어>|<썼어>|말<했어>|<보냈어>]?",
    "{part}[~은|~을|] 누가 [한 말이야|한 말인가요|<보냈어>|<썼어>|한 얘기야|*꺼낸 말이야]?",
    "{part}~이라[고 말한|고 한|고 쓴|고 보낸|는 메시지를 보낸] 사람[은|이|] <누구야>?",
    "{part}~은 누구[의 말이야|의 메시지야|의 말인가요|의 글이야]?",
)
WHEN_SAID = either(
    "when did {who} [write|say|send it|reply|text|post|answer|speak]( {here})?",
    "[at what time|what time|at which time|*at what hour] did {who} [write|send the message|reply|text|speak|post|answer|say that]( {here})?",
    asks("the time of {who}'s [message|text|reply|*remark]|{who}'s [time|timestamp|message time]|the time [next to|beside|for|of] {who}"),
    "what time is [{who}'s message|the message from {who}|the message of {who}|next to {who}|it at {who}]?",
    "when was {who}'s [message|text|reply] [sent|written|posted]?",
    "when was the message [from|by|of] {who} [sent|written]?",
    asks_clause("when {who} [wrote|replied|sent the message|said that|texted]"),
    "{who}: [when|what time]?",
)
WHEN_SAID_KO = either(
    "{who}[~은|~이|] [언제|몇 시에|몇 시 몇 분에|*어느 때] [<썼어>|말<했어>|<보냈어>|답했어|메시지를 보냈어]?",
    asks_ko("{who}의 메시지 [시간|시각]|{who}~이 [보낸|쓴|말한|메시지를 보낸] [시간|시각|*때]|{who} [메시지 시간|시간]"),
    "{who}의 메시지[는|가] [언제|몇 시에] [왔어|왔나요|보낸 거야|쓴 거야|온 건가요]?",
    "{who}[~은|~이|] 몇 시[야|예요|인가요|에 보냈어|에 썼어]?",
)

SENDER = either(
    asks("the [sender|author|sender's name|sender of the mail|person who sent [it|this|the mail|this email]|from line|from field|from address|writer|*originator]( of [this|the] [mail|email|message])"),
    "who [sent|wrote|mailed|emailed|is the author of|is the sender of|*dispatched] [this|it|the mail|the email|this email|the message|this mail|the letter|this message]( {here})?",
    "who is [it|this|the mail|this email|the email|this mail|the message] from?",
    "[from whom|whom from|from who] is [it|this|the mail|the email]?",
    "who does [this|the] [mail|email|message] come from?",
    "[sender|sender?|from|from?|who from|from whom]",
    asks_clause("who [sent|wrote] [it|this|the mail|the email]|who it is from"),
    "who [is|was] the sender?",
)
SENDER_KO = either(
    asks_ko("보낸 사람|발신자|발신인|보낸 이|보낸이|[메일|이메일]을 보낸 사람|보내는 사람|*송신자"),
    "누가 [보냈어|보낸 거야|보냈나요|보냈습니까|썼어|보낸 메일이야|보낸 건가요|보냈지|보낸 메일인가요|*부쳤어]?",
    "[이|] [메일|이메일|편지][~은|~을|] 누가 [보냈어|썼어|보냈나요|보낸 거야]?",
    "누구[한테서|에게서|한테|로부터] 온 [메일이야|거야|건가요|메일인가요|이메일이야]?",
)
RECIPIENT = either(
    asks("the [recipient|addressee|receiver|recipient's name|to line|to field|to address|person it was sent to|*destination address]( of [this|the] [mail|email|message])"),
    "who [got|received|gets|receives|is the recipient of|is the addressee of|*was meant to get] [this|it|the mail|the email|this email|the message|this mail]( {here})?",
    "[who|whom] [is|was] [it|this|the mail|the email|this email|this mail|the message] [to|sent to|addressed to|for|written to|meant for]?",
    "to [whom|who] [is|was] [it|this|the mail|the email] [sent|addressed|written|going]?",
    "[recipient|recipient?|to|to?|to whom|addressee]",
    asks_clause("who [got|received] [it|this|the mail]|who it is [to|for]|to whom it was sent"),
)
RECIPIENT_KO = either(
    asks_ko("받는 사람|수신자|수신인|받는 이|받은 사람|[메일|이메일]을 받는 사람|받는이|*수취인"),
    "누구[한테|에게] [보냈어|보낸 거야|보냈나요|보낸 메일이야|보낸 건가요|썼어|보냈습니까|가는 거야|*부쳤어]?",
    "누가 [받았어|받아|받나요|받는 거야|받았나요|받는 메일이야|*받게 돼]?",
)
SUBJECT = either(
    asks("the [subject|subject line|topic|*theme] of [this|the] [mail|email|message]|the subject|the [mail's|email's] [subject|topic]|the subject line"),
    "what is [the mail|this mail|this email|the email|the message] about( {here})?",
    "[which|what] subject [does it have|does the mail have|is given|is it|does this email have|*was chosen]?",
    "what does the subject( line)( of the mail) [say|read]?",
    "[subject|subject?|subject line|mail subject|topic]",
    asks_clause("what the [mail|email] is about"),
    "about what is [the|this] [mail|email]?",
)
SUBJECT_KO = either(
    asks_ko("[메일|이메일|이 메일][의|] [제목|주제]|메일 제목|제목|*메일 건명"),
    "[무엇에|뭐에] [대한|관한] [메일이야|메일인가요|이메일이야|메일입니까|*편지야]?",
    "[메일|이메일] 제목[~은 <뭐야>|~이 <뭐야>|에 뭐라고 <쓰여> <있어>]?",
    "무슨 [메일이야|메일인가요|내용의 메일이야|일로 보낸 메일이야|용건이야]?",
)
SENT_DATE = either(
    asks("the date of [this|the] [mail|email|message]|the [date|day] [it|the mail|this email] was sent|the [sent|sending] date|the [mail's|email's] date|*the dispatch date"),
    "when [was|is] [it|this|the mail|the email|this email|this mail] [sent|written|from|dated|*dispatched]( {here})?",
    "[which|what] [date|day] [was it sent|is it from|is the mail from|is on the mail|was the email sent|is given|*did it go out]?",
    "[on|at] [what|which] [day|date] was [it|the mail|the email] [sent|written]?",
    asks_clause("when [it|the mail|the email] was sent"),
    "[sent when|date of the mail|mail date|when was it sent]",
)
SENT_DATE_KO = either(
    asks_ko("[메일|이메일|이 메일][의|] [날짜|보낸 날짜|보낸 날|발송일]|보낸 날짜|보낸 날|*발신 일자"),
    "[언제|며칠에|몇 월 며칠에] [보냈어|보낸 거야|보냈나요|온 메일이야|보낸 메일인가요|보낸 건가요|왔어|*부쳤어]?",
    "[메일|이메일][~은|~이|] 언제 [보냈어|왔어|온 거야|왔나요|보낸 거야]?",
)
