"""What hangs in the hallway: water, repairs and quiet hours."""

from ..statement import Asked, Statement
from .names import firm
from .values import day, early, hour_between, late, one_of

STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "The water will be shut off on {day} from {early} until {late}.|No running water on {day} between {early} and {late}.|"
        "On {day} we close the water pipes from {early} to {late}.",
        "{day} {early}부터 {late}까지 단수됩니다.|배관 공사로 {day} {early}부터 {late}까지 물이 나오지 않습니다.|단수 안내: {day} {early}부터 {late}까지",
        {"day": day, "early": early, "late": late},
        (
            Asked(
                "late",
                "when [can i shower|do the taps work|is the tap on] again?|how long are the taps dry, until when?|when does it flow again?|"
                "until what time can't i wash?|<tell> when the taps work again.",
                "언제 다시 [나와|나오나요|씻을 수 있어]?|몇 시까지 못 [씻어|써|쓰나요]?|물은 몇 시에 [다시 |]나[와|오나요]?|언제까지 참아야 [해|하나요]?|단수 [끝나는|해제] 시각은?",
            ),
            Asked(
                "early",
                "by when should i fill [some buckets|the bathtub]?|when do the taps [stop|run dry]?|from what time on can't i shower?|"
                "when does the interruption begin?|<tell> when the taps run dry.",
                "몇 시 전에 [받아 둬야|씻어야] [해|하나요]?|물이 언제부터 안 나[와|오나요]?|몇 시에 끊[겨|기나요]?|단수[는|가] 몇 시에 시작[돼|되나요]?|언제부터 못 [써|쓰나요]?",
            ),
            Asked(
                "day",
                "[what|which] day are the taps dry?|on what date can't we shower?|which day should i wash somewhere else?|"
                "what day do they work on the pipes?|<tell> which day the taps stay dry.",
                "[며칠|무슨 요일|어느 날]에 물이 안 나[와|오나요]?|단수일[은|이] 언제<야>?|며칠에 단수[야|인가요]?|단수 날짜 <알려><줘>.|언제 공사[해|하나요]?",
            ),
        ),
        ("mail", "text"),
    ),
    Statement(
        "The {thing} is out of order; {firm} will repair it on {day}.|{firm} will repair the broken {thing} on {day}.|"
        "Do not use the {thing}: {firm} comes to mend it on {day}.",
        "{thing} 고장으로 {day} {firm}에서 수리합니다.|고장 난 {thing}~은 {day}에 {firm} 기사가 고칩니다.|{thing} 사용 금지, {day} {firm} 점검 예정",
        {
            "thing": one_of(
                "lift|dryer|coffee machine|garage door|intercom|dishwasher|copier|front door|boiler|washing machine|escalator",
                "승강기|건조기|커피 기계|차고 문|인터폰|식기세척기|복사기|현관문|보일러|세탁기|에스컬레이터",
            ),
            "day": day,
            "firm": firm,
        },
        (
            Asked(
                "thing",
                "what [doesn't work|is broken|is defective|must not be touched|can't i use]?|what needs fixing?|"
                "which [machine|device] is [broken|defective]?|<tell> what doesn't work.|what broke down?",
                "[뭐가|무엇이] [고장 났어|안 돼|고장 났나요|망가졌어]?|[고장 난|못 쓰는] 것은 <뭐야>?|뭘 못 [써|쓰나요]?|뭐를 고[쳐|치나요]?|무슨 기계가 고장[이야|인가요]?",
            ),
            Asked(
                "day",
                "when [will it be fixed|is it fixed|can i use the {thing} again|does the mechanic come|will it work again]?|"
                "how long must i do without the {thing}, until when?|when do they fix the {thing}?|which day is it being fixed?|<tell> when it gets fixed.",
                "언제 [고쳐|고친대|고치나요|다시 쓸 수 있어]?|기사[는|가] 언제 [와|오나요]?|{thing}~은 언제 다시 [돼|되나요]?|[수리일|수리 날짜]~은 언제<야>?|며칠에 고치는 거야?",
            ),
            Asked(
                "firm",
                "who [fixes it|will fix it|mends it|does the job|is coming to fix the {thing}]?|which company does the work?|"
                "who was asked to fix the {thing}?|whose mechanic comes?|<tell> who is going to fix it.",
                "누가 [고쳐|고치나요|고치러 와]?|어느 [업체|회사]~이 [고쳐|와|오나요]?|수리하는 [곳|업체]~은 <어디야>?|어디서 고치러 [와|오나요]?|수리 업체는?",
            ),
        ),
        ("mail", "text"),
    ),
    Statement(
        "Please be quiet between {late} and {early}.|Quiet hours are from {late} to {early}.|No music or drilling from {late} until {early}.",
        "{late}부터 다음 날 {early}까지 조용히 해 주세요.|{late}부터 {early}까지 소음을 삼가 주시기 바랍니다.|정숙 시간: {late}부터 {early}까지",
        {"late": hour_between(19, 23), "early": early},
        (
            Asked(
                "late",
                "until when may i [be loud|make noise|play the piano|use the drill]?|from what time on must it be silent?|"
                "when does the [night's rest|silence] begin?|how late can i [make noise|be loud]?|<tell> how late i may make noise.",
                "몇 시까지 [떠들어도|피아노 쳐도|시끄러워도] [돼|되나요]?|몇 시부터 [시끄러우면 안 돼|소리 내면 안 되나요]?|언제부터 조심해야 [해|하나요]?|밤 몇 시 이후에 [안 돼|안 되나요]?|몇 시 넘으면 안 [돼|되나요]?",
            ),
            Asked(
                "early",
                "when may i [be loud|make noise|play the piano|use the drill] again in the morning?|how early may i make noise?|"
                "when is the night's rest over?|until what time must it be silent?|<tell> how early i may make noise.",
                "아침 몇 시부터 [떠들어도|소리 내도|청소기 돌려도] [돼|되나요]?|언제까지 [소리 내면 안 돼|참아야 하나요]?|몇 시 지나면 [괜찮아|괜찮나요]?|아침에는 언제부터 [돼|되나요]?|몇 시가 되면 소음을 내도 [돼|되나요]?",
            ),
        ),
        ("mail", "text"),
    ),
)
