"""What a support team answers: tickets, fixes and maintenance."""

from ..statement import Asked, Statement
from .values import code, day, early, late, one_of, release, short_time

STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "We have opened ticket {code} and will answer within {time}.|Your request is registered as {code}; expect a reply in {time}.|"
        "Thanks for writing. Case {code} will be looked at within {time}.",
        "문의가 {code}번으로 접수되었으며 {time} 안에 답변드립니다.|접수 번호는 {code}, 답변까지 {time} 걸립니다.|{time} 이내에 {code} 건에 대해 회신드리겠습니다.",
        {"code": code, "time": short_time},
        (
            Asked(
                "code",
                "what is my [case|ticket|reference] number?|under what number do they [keep|handle] my [problem|question]?|"
                "what number should i [quote|mention|give] [if i call|on the phone]?|which number did i get?|<tell> the number of my request.",
                "내 [문의|접수] 번호[는|가] <뭐야>?|몇 번[이야|으로 등록됐어|인가요]?|전화할 때 무슨 번호를 [대야 해|말하나요]?|[문의|티켓] 번호 <알려><줘>.|내 건은 몇 번이야?",
            ),
            Asked(
                "time",
                "how long [will it take|do i have to wait|until they get back to me]?|"
                "how [soon|quickly|fast] do they [respond|react|write back|get back to me]?|when at the latest do they get back to me?|"
                "<tell> how long their response takes.|response time?",
                "[답|회답]~은 얼마나 [걸려|기다려야 해|걸리나요]?|얼마 안에 [답을 줘|연락이 와|연락 주나요]?|언제쯤 답을 [받아|들을 수 있나요]?|얼마나 빨리 [답해|답하나요]?|며칠이나 기다려야 [해|하나요]?",
            ),
        ),
        ("mail",),
    ),
    Statement(
        "The crash is fixed in version {version}; until then, {cure}.|Please install version {version}. As a stopgap, {cure}.|"
        "To get round the bug, {cure}, or wait for version {version}.",
        "오류는 {version} 버전에서 해결됐으며 그 전에는 {cure}.|{version} 버전을 설치하시고 임시로 {cure}.|당장은 {cure}. {version} 버전에서 고쳐집니다.",
        {
            "version": release(1, 29),
            "cure": one_of(
                "restart the router|clear the cache|turn off sync|use another browser|unplug the dock|log out and in again|disable the plug-in|"
                "delete the old profile|lower the resolution|switch to a cable",
                "공유기를 껐다 켜세요|캐시를 지우세요|동기화를 끄세요|다른 브라우저를 쓰세요|독을 분리하세요|다시 로그인하세요|확장 기능을 끄세요|옛 프로필을 지우세요|해상도를 낮추세요|유선으로 연결하세요",
            ),
        },
        (
            Asked(
                "cure",
                "what [can|should|do] i do [now|for now|meanwhile|in the meantime]?|what is the [workaround|temporary solution]?|"
                "how can i [help myself|avoid the error]?|what do they [advise|suggest|recommend]?|<tell> what i can do for now.",
                "[우선|지금은|일단] [뭘|어떻게] [해야 해|하면 돼|하면 되나요]?|임시 [방법|해결책]~이 <뭐야>?|어떻게 하[래|라고 하나요]?|그동안 뭘 하면 [돼|되나요]?|뭘 해 보[래|라는 거야|라나요]?",
            ),
            Asked(
                "version",
                "which [release|update] [solves it|has the fix|do i need|repairs it]?|what [release|update] do i need?|from which release on does it work?|"
                "where is it repaired, in what release?|<tell> which release solves it.",
                "[몇|어느|어떤] 버전에서 [고쳐져|괜찮아|고쳐지나요]?|[무슨|어떤] 버전이 [필요해|필요한가요]?|어느 버전으로 [올려야|업데이트해야] [해|하나요]?|몇 버전부터 [돼|되나요|괜찮아]?|수정된 버전은?",
            ),
        ),
        ("mail",),
    ),
    Statement(
        "Our servers will be down on {day} from {early} to {late}.|Maintenance: no service on {day} between {early} and {late}.|"
        "On {day}, from {early} to {late}, the website cannot be reached.",
        "{day} {early}부터 {late}까지 서버 점검이 있습니다.|점검 안내: {day} {early}부터 {late}까지 이용할 수 없습니다.|{day} {early}부터 {late}까지 홈페이지 접속이 중단됩니다.",
        {"day": day, "early": early, "late": late},
        (
            Asked(
                "late",
                "when [is it over|does it work again|are they back|can i log in again|is everything up again]?|until when [is it off|will nothing work]?|"
                "how long does [it|the outage] go on?|end of the [outage|work]?|<tell> when it works again.",
                "언제 [끝나|다시 돼|끝나나요|쓸 수 있어]?|몇 시까지 [안 돼|못 써|안 되나요]?|몇 시에 다시 [열려|돼|되나요]?|점검 [종료|끝나는] 시각은?|언제까지 [안 돼|못 쓰나요]?",
            ),
            Asked(
                "early",
                "when does [it|the outage|the work] [start|begin]?|from when [on |]does nothing work?|when do they switch it off?|"
                "what time do i have to be done?|<tell> when they switch it off.",
                "몇 시부터 [안 돼|못 써|안 되나요]?|언제 시작[해|하나요|돼]?|몇 시에 [꺼져|닫혀|끊기나요]?|점검 [시작|시작하는] 시각은?|몇 시 전에 끝내야 [해|하나요]?",
            ),
            Asked(
                "day",
                "[what|which] day [is nothing working|is the outage|do they do the work|is it off]?|on what date is the outage?|"
                "which day should i not plan on using it?|<tell> which day it is off.|date of the outage?",
                "[며칠|무슨 요일|어느 날]에 [안 돼|점검해|점검하나요]?|점검일[은|이] 언제<야>?|며칠 점검[이야|인가요]?|점검 날짜 <알려><줘>.|어느 날 못 쓰는 거야?",
            ),
        ),
        ("mail", "text", "dialog"),
    ),
)
