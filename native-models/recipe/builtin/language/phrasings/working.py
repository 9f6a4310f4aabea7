"""Terminals, code, traces and errors."""

from .frames import asks, asks_clause, asks_ko, either

ERROR = either(
    "what does [this|that|this <error>|the <error>|the <error> message|this message|it] mean( {here})?",
    "[explain|interpret|clarify|help me understand|make sense of|translate for me|*demystify] [the|this|that] <error>( message)( {here})(, please)",
    "[what went wrong|what is wrong|what's wrong|what happened|what's the matter|what failed|what broke|what is the <error>|what's the <error>|what is the problem here|why did [this|it] fail|why does it not work|why doesn't it work|why did it crash|why is it failing|why is there an <error>|what caused [this|the <error>|it]|why do i get this|*what has gone amiss]( {here})?",
    "how [do|can|should|could] i [fix|solve|repair|resolve|mend|get rid of|avoid|handle|deal with|*remedy] [this|it|the <error>|this <error>|that]( {here})?",
    "what [can|should|must|do|could] i do [|now|about it|about this|about the <error>|to fix it|to fix this|next|to solve it]?",
    "[what is|tell me|what's] the [cause of|reason for|meaning of|solution for|fix for|remedy for|*culprit behind] [this|the] <error>( {here})?",
    "[fix|help|fix this|why|why?|error meaning|explain|meaning of the error|what now|how to fix|how to fix it|how do i fix it|help with this error]",
    asks_clause("what the <error> means|what went wrong|why it failed|how to fix [it|this]|what this means|what is wrong"),
)
ERROR_KO = either(
    "[이|이 화면의|] [오류|에러|문제|오류 메시지|에러 메시지|경고|*장애][~은|~이|] [무슨|어떤] [뜻|의미|문제][~이야|인가요|~이에요|입니까|~이지|~이니|~이죠|인지 알려줘|]?",
    "[오류|에러|이 오류|이 에러|오류 메시지|문제|이 메시지]~을[| 좀] [설명|해석|풀이|*해설]<해줘>.",
    "[뭐가|무엇이|어디가|뭐|어디] [잘못됐어|잘못된 거야|문제야|잘못되었나요|문제인가요|잘못됐나요|잘못된 건가요|잘못됐지|문제지|잘못됐습니까|잘못됐니|*틀어졌어]?",
    "[왜|어째서] [실패했어|안 돼|안 되나요|이래|오류가 났어|에러가 나|실패했나요|오류가 나나요|안 되는 거야|이런 오류가 나|멈췄어|안 됩니까|실패한 거야|*말썽이야]?",
    "[이|] [오류|에러|문제|이거|이 오류][~은|~을|] 어떻게 [고쳐|해결해|해결하나요|고치나요|고칠 수 있어|없애|고칠 수 있나요|해결합니까|해결할 수 있나요|*바로잡아]?",
    "[어떻게|뭘|무엇을] [해야 해|하면 돼|해야 하나요|하면 되나요|하면 좋아|해야 합니까|해야 돼]?",
    "[오류|에러|실패|문제][의|] [원인|이유|뜻|의미|해결 방법|해결책|*내막][~은|~이|][ <뭐야>| 알려줘|]?",
    "[왜 이래|왜 안 돼|에러 뜻|오류 뜻|해결법|오류 해결|어떻게 고쳐|왜|무슨 오류야|무슨 문제야|뭐가 문제지]",
)
_ERROR_LINE = "the [error|failure|warning] [line|message|text|output|*wording]|the [line|row] [with|of|that shows|containing] the [error|failure|problem]|the text of the [error|failure]|the exact [error|failure|error message]|the [error|failure] [line|message] [word for word|as it stands|verbatim]"
ERROR_LINE = either(
    asks(_ERROR_LINE),
    asks(_ERROR_LINE),
    "[which|what] line [is the [error|failure]|shows the [error|problem|failure]|has the error|reports the [error|problem]|contains the error|*complains]( {here})?",
    "what does the [error|error message|failure message|error line|error text] [say|read]( {here})?",
    "[read|copy|quote|show|print|find|show me|give me|*reproduce] the [error|error message|error line|failure message|error text]( {here})(, please)",
    "[error message|error line|error text|error message?|the error message please]",
    asks_clause("what the [error|error message|failure message] says"),
    "which [error|error message] [is shown|is printed|is displayed|appears|does it print|do you see|comes up|*pops up]( {here})?",
    "[on|in] which line is the error, read it.",
)
ERROR_LINE_KO = either(
    asks_ko("[오류|에러|실패] [줄|메시지|문장|문구|내용|메시지 내용|행|*글귀]|[오류|에러]가 [난|나온|있는|표시된|적힌] [줄|행|부분]|[오류|에러] 메시지 [원문|전체|그대로]"),
    "[오류|에러] [메시지|줄|내용]에 뭐라고 <쓰여> <있어>?",
    "[어느|어떤|무슨] 줄[~이|에] [오류야|에러야|오류인가요|오류가 있어|에러가 났어|에러가 있나요|*말썽이야]?",
    "[무슨|어떤] [오류|에러|오류 메시지|에러 메시지]가 [나왔어|떴어|나와|떴나요|표시됐어|나왔나요|나와 있어|보이나요|출력됐어|*튀어나왔어]?",
    "[오류|에러] 메시지[~을|][<좀>] [읽어|적어|보여|찾아|써]<줘>.",
)

_WENT = "[was run|was executed|did i run|was typed|was entered|did they run|was given|ran|was issued|did the user type|has been run|was called|*got launched]"
COMMAND = either(
    asks("the [first|very first|1st|earliest|topmost|*opening] [command|input|command line|instruction|shell command]( [that was run|that was typed|that was entered|typed|entered])"),
    f"[which|what] [command|input] {_WENT} first( {{here}})?",
    f"[which|what] was the first [command|input|thing] [that was run|that was typed|typed|entered|run|executed|i ran|*keyed in]?",
    "what was [run|executed|typed|entered|done] first( {here})?",
    "[first command|first input|1st command|command 1]",
    asks_clause("[which|what] command was [run|typed|executed|entered] first"),
    "what command [comes first|is at the top|does the session start with]?",
    "with which command does [it|the session] [start|begin]?",
)
LAST_COMMAND = either(
    asks("the [last|most recent|latest|final|newest|lowest|*closing] [command|input|command line|instruction|shell command]( [that was run|that was typed|that was entered|typed|entered])"),
    f"[which|what] [command|input] {_WENT} last( {{here}})?",
    f"[which|what] was the last [command|input|thing] [that was run|that was typed|typed|entered|run|executed|i ran|*keyed in]?",
    "what was [run|executed|typed|entered|done] [last|most recently]( {here})?",
    "[last command|last input|latest command|final command]",
    asks_clause("[which|what] command was [run|typed|executed|entered] last"),
    "what command [comes last|is at the bottom|does the session end with]?",
    "with which command does [it|the session] [end|finish]?",
    "[what|which command] did i [type|run|enter|execute] last?",
)
COMMAND_KO = either(
    asks_ko("[첫 번째|첫|맨 처음|처음|제일 먼저|첫번째|맨 위|가장 먼저|1번째|*최초의] [명령|명령어|커맨드|실행한 명령|입력한 명령|실행된 명령|입력]"),
    "[처음|맨 처음|제일 먼저|가장 먼저|먼저] [실행한|입력한|친|실행된|입력된|쓴|*두드린] [명령|명령어|것|커맨드|게][~은|~이|][ <뭐야>|]?",
    "[처음|맨 처음|먼저|가장 먼저] [뭘|무엇을|어떤 명령을|무슨 명령을|무슨 명령어를] [실행했어|쳤어|입력했어|실행했나요|입력했나요|쳤나요|실행했습니까|*두드렸어]?",
)
LAST_COMMAND_KO = either(
    asks_ko("[마지막|맨 마지막|가장 최근|최근|제일 나중|끝|맨 아래|가장 나중|*최후의] [명령|명령어|커맨드|실행한 명령|입력한 명령|실행된 명령|입력]"),
    "[마지막으로|마지막에|맨 나중에|가장 최근에|최근에] [실행한|입력한|친|실행된|입력된|쓴|*두드린] [명령|명령어|것|커맨드|게][~은|~이|][ <뭐야>|]?",
    "[마지막으로|마지막에|맨 나중에|최근에] [뭘|무엇을|어떤 명령을|무슨 명령을|무슨 명령어를] [실행했어|쳤어|입력했어|실행했나요|입력했나요|쳤나요|실행했습니까|*두드렸어]?",
)
COMMAND_BEFORE_ERROR = either(
    asks("the command [before|right before|that caused|that led to|that gave|behind|that produced|just before|that triggered|*preceding] the [error|failure|problem]|the command that [failed|went wrong|broke|did not work|*bombed]"),
    "[which|what] command [failed|caused the [error|failure|problem]|went wrong|gave the error|did not work|led to the [error|failure]|produced the [error|failure]|was run before the [error|failure]|broke|triggered the [error|failure]|was the reason for the error|*bombed]( {here})?",
    "what was [run|typed|executed|entered|done] [right |just |]before the [error|failure]?",
    "[after|following] which command [did it fail|does the error come|came the error|did the error appear]?",
    asks_clause("which command [failed|caused the error|gave the error|went wrong]"),
    "failed command?",
)
COMMAND_BEFORE_ERROR_KO = either(
    asks_ko("[오류|에러|문제]~을 [낸|일으킨|발생시킨|만든|부른] [명령|명령어]|[오류|에러] [바로 |][앞의|전의|직전] [명령|명령어]|[실패한|실패했던|안 된|잘못된|*말썽 난] [명령|명령어]"),
    "[어느|어떤|무슨] [명령|명령어][~이 실패했어|에서 오류가 났어|에서 에러가 났어|~이 오류를 냈어|~이 실패했나요|~이 에러를 냈나요|*~이 말썽이야]?",
    "[오류|에러]가 나기 [전에|직전에] [뭘|무엇을|어떤 명령을] [실행했어|쳤어|입력했어|실행했나요]?",
    "[뭘|무엇을|무슨 명령을] [실행하다가|치고 나서] [오류|에러]가 [났어|났나요|난 거야]?",
)
EXIT_CODE = either(
    asks("the [exit code|return code|exit status|status code|exit value|*termination status]|the code it [exited|ended|quit|finished] with"),
    "[with|on] [which|what] [code|status|exit code] did it [exit|end|quit|finish|stop|fail|*terminate]?",
    "[which|what] [exit code|return code|exit status|status code] [was returned|did it give|is shown|did it have|did it return|is it|does it end with|*came out]?",
    "what did it [exit|return|end] with?",
    "[exit code|return code|exit status|exit code?|status code]",
    asks_clause("what the exit code [is|was]|which code it exited with"),
)
EXIT_CODE_KO = either(
    asks_ko("종료 코드|종료코드|반환 코드|종료 상태|상태 코드|리턴 코드|exit code|*종료값"),
    "[몇 번|어떤|무슨] [코드|종료 코드]로 [끝났어|종료됐어|종료되었나요|끝났나요|나갔어|*마쳤어]?",
    "종료 코드[가|는] [몇이야|몇 번이야|몇인가요|얼마야]?",
)
TRACE_FILE = either(
    asks("the [file|source file|script|module|file name|filename|name of the file|*path] [where|in which] [the error|the problem|the exception] [happened|occurred|was raised|was thrown|is|arose]|the file [named |]in the [trace|traceback|stack trace|error]|the [file|filename|path] [of|with] the [error|exception|problem]"),
    "[[which|what] [file|script|source file] [has the error|is the error in|raised the error|failed|threw the exception|crashed|caused the error|is named in the trace|did the error come from|*blew up]|in [which|what] [file|script] [did it fail|did the error happen|is the error|was the error raised|*did it go wrong]]( {here})?",
    "[file|filename|which file|what file]( [of|with] the error)",
    asks_clause("[which|what] file [has the error|failed|the error is in|raised the error]|in which file it failed"),
)
TRACE_FILE_KO = either(
    asks_ko("[오류|에러|예외|문제]가 [난|발생한|생긴|있는|일어난|나온] [파일|파일 이름|파일명|소스 파일|스크립트|*모듈]|[오류|에러] [파일|파일 이름|파일명]|[트레이스|스택 트레이스]의 파일 이름"),
    "[어느|어떤|무슨] 파일에서 [오류가 났어|에러가 났어|오류가 발생했어|에러가 발생했나요|문제가 생겼어|실패했어|예외가 났어|오류가 났나요|*터졌어]?",
    "[오류|에러|예외]가 [어느|어떤|무슨] 파일에[ 있어|서 났어|서 났나요|서 발생했어| 있나요|*서 터졌어]?",
)
TRACE_LINE = either(
    asks("the line number [of|in|for|with] the [error|exception|problem|trace|traceback|failure]|the number of the line [that failed|with the error|where it failed|*at fault]|the line number"),
    "[on|at|in] [which|what] line [number |][did it fail|is the error|did the error happen|did the exception occur|was the error raised|is the problem|did it crash|did it go wrong|*did it blow up]( {here})?",
    "[which|what] line number [has the error|is it|does it give|failed|is named|is given|*is to blame]?",
    "[line number|error line number|which line number|line no]",
    asks_clause("[on|at] which line [it failed|the error is|it crashed|the error happened]"),
)
TRACE_LINE_KO = either(
    asks_ko("[오류|에러|예외|문제]가 [난|발생한|생긴|일어난] [줄 번호|줄의 번호|행 번호|라인 번호|*줄의 숫자]|[오류|에러] [줄 번호|라인 번호|행 번호]|줄 번호"),
    "[몇 번째|몇|몇 번] [줄|행|라인]에서 [오류가 났어|에러가 났어|오류가 발생했어|에러가 발생했나요|문제가 생겼어|실패했어|오류가 났나요|예외가 났어|*터졌어]?",
    "[오류|에러]가 [몇 번째|몇|몇 번] [줄|행|라인][이야|에 있어|에서 났어|인가요|에서 났나요]?",
)
HOST = either(
    asks("the [host|host name|hostname|computer|machine|computer name|machine name|server name|name of the [machine|computer|host|server]|*node name]( in the prompt)"),
    "[which|what] [host|machine|computer|server] [is this|is it|am i on|is it running on|was it run on|is named in the prompt|is used|are we on|am i logged in to|*does the prompt name]( {here})?",
    "[on|to] [which|what] [host|machine|computer|server] [am i|is this|was it run|are the commands run|*were the commands typed]?",
    "[hostname|host|host?|which host|machine name]",
    asks_clause("which [host|machine|computer|server] this is|the host name"),
)
HOST_KO = either(
    asks_ko("호스트|호스트 이름|호스트명|컴퓨터 이름|서버 이름|프롬프트의 [호스트|호스트 이름|컴퓨터 이름]|기기 이름|*머신 이름"),
    "[어느|어떤|무슨] [컴퓨터|서버|호스트|기기][야|인가요|에서 실행했어|에 접속했어|에서 실행했나요|에 로그인했어|예요|*에 붙었어]?",
)
USER = either(
    asks("the [user|user name|username|login|account|login name|name of the user|*account name]( in the prompt)"),
    "[which|what] [user|account] [is this|is it|is logged in|ran this|am i logged in as|is named in the prompt|ran the commands|typed the commands|is used|*does the prompt name]( {here})?",
    "[who|which user] [is logged in|ran this|ran the commands|is the user|am i logged in as|typed this|am i|*is at the keyboard]( {here})?",
    "[username|user|user?|who is logged in|whoami|user name]",
    asks_clause("[who|which user] is logged in|the user name"),
)
USER_KO = either(
    asks_ko("사용자|사용자 이름|유저|유저 이름|사용자명|로그인한 [사용자|사람|계정]|프롬프트의 [사용자|사용자 이름]|계정 이름|*접속자"),
    "[누가|어떤 사용자가|어느 계정이|무슨 계정으로] [로그인했어|로그인되어 있어|실행했어|로그인했나요|실행했나요|접속했어|*들어와 있어]?",
    "[누구로|어떤 계정으로] [로그인되어 있어|로그인했어|로그인되어 있나요|접속했어|들어와 있어]?",
)
OUTPUT_OF = either(
    asks("the [output|result|response|*printout] of [|the command ]{part}|what {part} [printed|wrote|gave|returned|put out]"),
    "what [did|does] {part} [print|output|write|give|return|show|say|*spit out]( {here})?",
    "what [came|is printed|was printed|comes|is written|stands] [after|right after|below|from|under] {part}?",
    "what [happened|was the result|did it print|was printed|came out] [after [|running ]{part}|when i ran {part}|for {part}]?",
    "which line [follows|comes after|is below] the command {part}?",
    asks_clause("what {part} [printed|gave|returned|wrote]"),
)
OUTPUT_OF_KO = either(
    asks_ko("{part}[의|] [출력|결과|실행 결과|출력 결과|*출력물]|{part}~이 출력한 [것|내용|줄]"),
    "{part}[~을|] 실행하니 [뭐가|무엇이|뭐라고] [나왔어|나왔나요|출력됐어|출력되었나요|찍혔어|*튀어나왔어]?",
    "{part}[의|] [결과|출력][~은|~이] <뭐야>?",
    "{part}~은 [뭘|무엇을|뭐라고] [출력했어|출력했나요|찍었어|돌려줬어]?",
)

FUNCTION = either(
    asks("the [name of the |]function('s name)|the function name|the name of the [first |]function|the [first|top|only] function('s name)|the [function|method|procedure|*routine] [that is|being|which is] defined"),
    "[which|what] [function|method|*routine] [is [defined|declared|implemented|shown|written]|does [it|this|the code|this file] [define|declare|implement]|gets defined]( {here})?",
    "[which|what] function is [defined|declared] first?",
    "[what is|what's] the [first |]function [called|named]?",
    "how is the [first |]function [called|named]?",
    "what [does the code|does this code|does it] define?",
    "[function name|function|function?|name of the function|first function]",
    asks_clause("[which|what] function is defined|how the function is called|what the function is called"),
)
FUNCTION_KO = either(
    asks_ko("함수 이름|함수의 이름|함수명|함수|[첫|첫 번째|정의된|맨 위] 함수(의 이름)|[정의된|선언된|만들어진|*구현된] 함수|메서드 이름"),
    "[어떤|무슨|어느] [함수|메서드]가 [정의되어|선언되어|정의돼|만들어져|구현되어] <있어>?",
    "[어떤|무슨|어느] 함수를 [정의해|정의하나요|정의하고 있어|선언해|만들어|정의합니까|*구현해]?",
    "함수[는|가|의 이름은|] [뭐라고 해|뭐라고 불러|뭐라고 하나요|이름이 뭐야]?",
    "함수 이름 [뭐야|뭐|알려줘|좀]",
)
ARGUMENTS = either(
    asks("the [argument|parameter|parameters|arguments|*formal parameter] of [|the function ]{part}|the [argument|parameter|arguments|parameters] [that |]{part} takes|{part}'s [argument|parameter|arguments|parameters]"),
    "[what|which] [argument|parameter|arguments|parameters|argument name] does {part} [take|have|accept|expect|get|need|*receive]( {here})?",
    "what does {part} [take|accept|expect|get|*consume]( as its argument)?",
    "{part} takes [what|which argument]?",
)
ARGUMENTS_KO = either(
    asks_ko("{part}[의|] [인자|매개변수|파라미터|인수|*전달값]|{part} 함수[의|] [인자|매개변수|파라미터|인수]"),
    "{part}[~은|~이|] [무슨|어떤] [인자|매개변수|파라미터|인수]를 [받아|받나요|가져|받습니까|받지|*넘겨받아]?",
)
ASSIGNED = either(
    "[what|which value|what value] is {key} [set to|assigned|given|assigned to|initialised to|initialized to|equal to|*bound to]( {here})?",
    "what is assigned to {key}( {here})?",
    "[what|which] value does {key} [have|hold|get|contain|store|*carry]( {here})?",
    asks("the value of [the variable |the constant |]{key}|the [initial |]value [assigned to|of|stored in] {key}|{key}"),
    "{key} = ?",
    "{key} is [what|set to what|assigned what]?",
    "what does {key} [hold|contain|store|equal|refer to]( {here})?",
    asks_clause("what {key} is set to|what {key} is|what value {key} has"),
)
ASSIGNED_KO = either(
    asks_ko("{key}[의|] [값|초깃값|초기값]|변수 {key}[의|] 값|{key}에 [할당된|대입된|저장된|들어 있는|*배정된] [값|것]|{key}"),
    "{key}[에|에는] [뭐가|무엇이|무슨 값이|어떤 값이] [할당되어|들어|저장되어|대입되어] <있어>?",
    "{key}[~은|~이|] [뭘로|무엇으로|뭐로|얼마로|*무슨 값으로] [설정되어 있어|초기화돼|되어 있어|설정돼 있나요|되어 있나요]?",
    "{key}[~은|~이|] [<뭐야>|<얼마야>]?",
)
