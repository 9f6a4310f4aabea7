"""Plans among friends: what is proposed and voted for, where they meet, who comes late or not at all."""

from ..statement import Asked, Statement
from .values import DAY, SPOT, number, pick, time_of_day
from .wording import MAIL_TOO, who

MINUTES = number(5, 60, "# minutes", "#분", 5)
ENGAGEMENT = pick(
    "a dentist appointment|orchestra rehearsal|a job interview|a driving lesson|an exam|a parents' evening|a night shift|a wedding|a funeral|a work trip|"
    "a piano lesson|a physio session|a school play|a flat viewing|a training course|a blood test|a first aid class|a judo tournament|a family dinner|a handover",
    "치과 예약|합주 연습|면접|운전 연수|시험|학부모 간담회|야근|결혼식|장례식|출장|피아노 레슨|물리 치료|건강 검진|집 보러 가는 일|교육|자격증 시험|제사|가족 모임|돌잔치|인수인계",
)
ACTIVITY = pick(
    "bowling|karaoke|a boat trip|mini golf|the aquarium|a picnic|an escape room|laser tag|a museum|roller skating|a barbecue|"
    "stargazing|a pub quiz|trampolining|kayaking|a wine tasting|the zoo|go-karts|a sauna|a pottery class|berry picking|"
    "a bike tour|paintball|the planetarium|ice skating|a movie marathon|archery|a cheese market|horse riding|a street food tour",
    "볼링|노래방|유람선|미니 골프|아쿠아리움|소풍|방탈출|롤러장|박물관|바비큐|별 보기|퀴즈 대회|카약|와인 시음|동물원|카트|찜질방|도자기 체험|딸기 따기|자전거 여행|서바이벌 게임|천문대|스케이트|영화 몰아보기|양궁 체험|승마|야시장|캠핑|낚시|등산|보드게임 카페",
)
OPTION = pick(
    "the mountains|the lake|pizza|option B|the blue logo|the earlier date|sushi|the second draft|the beach|the night train|the small hall|"
    "the comedy|the green one|Thai food|the hostel|option C|the longer route|tapas|the musical|the oak table|the cabin|plan A|burgers|the lighthouse",
    "산|호수|피자|2안|파란 로고|초밥|두 번째 시안|바다|밤기차|소강당|코미디|초록색|태국 음식|게스트하우스|3안|긴 코스|치킨|뮤지컬|원목 식탁|산장|1안|햄버거|중국집|빠른 날짜",
)

STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "How about {activity} on {day}?|What do you think of {activity} on {day}?|"
        "We could do {activity} on {day}, just an idea|I'd be up for {activity} on {day}, anyone?",
        "{day}에 {activity} 어때?|{day}에 {activity} 가는 거 어떻게 생각해?|그냥 생각인데 {day}에 {activity} 가자|{day}에 {activity} 가실 분?",
        {"activity": ACTIVITY, "day": DAY},
        (
            who(
                "[suggested|proposed|suggests|proposes|came up with|had the idea of|brought up|wants to do|is in favour of] {activity}|"
                "[made a suggestion|made a proposal|had an idea|invites the others]",
                "{activity}~을 [제안했어|하자고 했어|추천했나요|꺼냈어|하고 싶어 해]|[제안을 했어|아이디어를 냈어|의견을 냈나요]",
                "{activity}~을 [제안한|하자고 한|추천한|하고 싶어 하는]|[제안한|아이디어를 낸|의견을 낸]",
            ),
            Asked(
                "activity",
                "what [was suggested|was proposed|is the suggestion|is the proposal|is the plan|might they do|is being considered]( for {day})?|"
                "what could [we|they] do( on {day})?|which [activity|outing|pastime] [was suggested|is proposed|came up]( for {day})?|"
                "what does somebody fancy doing?|{day}: doing what?|what's the idea for {day}?",
                "({day}에 )[뭐 하자고|뭘 하자고] [했어|제안했어|하는 거야|했나요]?|[제안한|제안된|추천한] [활동|것|놀거리]~은 <뭐야>?|{day}에 뭐 [해|하고 놀아|할까]?|무슨 [활동|놀이]~을 하고 싶대?|어떤 의견이 나왔어?|제안 내용이 <뭐야>?",
            ),
            Asked(
                "day",
                "when would {activity} be?|for [when|which day|what date] [is|was] {activity} [suggested|proposed]?|on [what|which] [day|date] might they go?|"
                "which day do they have in mind( for {activity})?|when [could|might] we do {activity}?|proposed date for {activity}",
                "{activity}~은 [언제|며칠에|무슨 요일에] [하재|간대|가자는 거야|가자고 했어]?|[언제로|며칠로] 제안했어?|{activity} [날짜|제안 날짜]는 언제<야>?|언제 놀러 가자는 거야?|제안한 날짜가 <뭐야>?|{activity} 언제",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "I vote for {option}|My vote goes to {option}|I'm with those who want {option}|Definitely {option} for me, put me down for it",
        "난 {option}에 한 표|저는 {option} 찬성이요|{option}~으로 하자, 내 표는 그거야|무조건 {option}, 나 거기 넣어 줘",
        {"option": OPTION},
        (
            who(
                "[is for|is in favour of|chose|picked|prefers|supports|wants|would rather have|backs|likes the idea of|opted for|favours] {option}",
                "{option}~을 [골랐어|선택했어|원해|지지해|밀어|더 좋아해|뽑았나요]|{option}에 투표했어",
                "{option}~을 [고른|선택한|원하는|지지하는|미는|뽑은]|{option}에 투표한",
            ),
            Asked(
                "option",
                "what [did someone choose|was chosen|does somebody prefer|was picked|does someone want|is the choice]?|"
                "which [option|choice|alternative] [got a vote|is favoured|was picked|is wanted]?|what are they in favour of?|"
                "what would somebody rather have?|[name|what's] the choice that was made?|what did they opt for?",
                "[뭘|무엇을|어떤 걸] [골랐어|선택했어|원한대|지지해|뽑았어]?|[선택|의견]~은 [뭐야|뭐예요|무엇인가요]?|뭐가 표를 [받았어|얻었어]?|무엇에 [투표했어|손들었어]?|어느 쪽을 [원해|밀어|더 좋아해]?|고른 것 <알려><줘>",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "Let's meet at {place} at {time}|See you all at {place}, {time} sharp|Everybody be at {place} by {time}, please|So it's {place} then, {time}, don't be late",
        "{time}에 {place}에서 보자|다들 {time}까지 {place}~으로 와 주세요|그럼 {place}, {time}에 만나|{place} 집합이고 {time}~이에요",
        {"place": SPOT, "time": time_of_day},
        (
            Asked(
                "place",
                "where [do we get together|should i go|do i have to be|does the group gather|is the meeting point|will everyone wait|do we find each other]?|"
                "at [which|what] [spot|place] [do we gather|does everyone assemble]?|what's the meeting [point|place|spot]?|"
                "[which|what] location was agreed on?|where shall i turn up?|where are they meeting?|rendezvous where?",
                "[어디서|어디에서] [봐|모여|모이나요|만나|만나나요|만나기로 했어]?|[만날|모일|약속] [장소|곳]~은 [어디야|어디예요|어디죠|어디인가요]?|어디로 [가야 해|가면 돼|나가야 하나요|모이면 돼]?|[모임|약속] 장소 <알려><줘>|어디서 기다려?|집합 장소는?",
            ),
            Asked(
                "time",
                "when [do we get together|should i be there|does the group gather|are they meeting|do we find each other]?|"
                "what time [is the meet-up|should i turn up|do i have to be there|does everyone gather|was agreed on]?|"
                "by when must [i|we|everyone] be there?|at what hour do we get together?|how early must i be there?|time of the meet-up",
                "[몇 시에|언제] [봐|모여|모이나요|만나|만나기로 했어]?|[만날|모일|약속] 시간은 [언제야|몇 시야|몇 시예요]?|몇 시까지 [가야 해|가면 돼|나가야 하나요|모이면 돼]?|약속 시간 <알려><줘>|언제 보재?|집합 시간은?",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "Can't make it on {day}, I have {reason}|I won't be there on {day}, {reason} got in the way|"
        "Count me out for {day}, there's {reason}|{day} is no good for me because of {reason}",
        "{day}에는 {reason} 있어서 못 가|나 {day}~은 빼 줘, {reason} 있어|{day} {reason} 때문에 참석이 어려워요|{reason} 때문에 {day}에 못 나가요",
        {"day": DAY, "reason": ENGAGEMENT},
        (
            who(
                "[can't come|is absent|will be missing|is unavailable|has to cancel|cancels|isn't coming|"
                "drops out|has no time|is not available|won't take part|isn't free]( on {day})|has {reason}",
                "[못 와|불참해|빠져|시간이 안 돼|참석 못 해|안 와|못 오나요|취소했어]|({day}에 )[없어|못 온대|안 되는 거야]|{reason} 있어",
                "[못 오는|불참하는|빠지는|시간이 안 되는|참석 못 하는|안 오는]|{day}에 [없는|안 되는|결석하는]",
            ),
            Asked(
                "reason",
                "what's the [excuse|reason for cancelling|clash|conflict]( on {day})?|"
                "[why|for what reason] [can't someone come|is somebody absent|will someone be missing|does someone cancel|is someone unavailable]( on {day})?|"
                "what [keeps someone away|prevents someone from coming|else is on|clashes]( on {day})?|what does somebody have to do instead( on {day})?|"
                "what other commitment is there?",
                "[왜|뭣 때문에|무슨 일로] [못 와|불참해|빠진대|안 와|결석하나요]?|[불참|결석] [사유|이유]는 <뭐야>?|{day}에 무슨 [일|약속|볼일]이 있대?|못 오는 [핑계|까닭|이유]~이 <뭐야>?|무슨 일이 겹쳤[어|대|나요]?|빠지는 이유",
            ),
            Asked(
                "day",
                "when [can't someone come|will someone be missing|is someone unavailable|isn't somebody free]?|"
                "on [which|what] day [is somebody absent|does somebody drop out|is one of us unavailable]?|"
                "[what|which] date [doesn't suit|is bad|is impossible] for someone?|the day that doesn't work|which day is {reason}?|when is {reason}?",
                "[언제|며칠에|어느 날] [못 온대|불참해|빠진대|시간이 안 돼|없대]?|안 되는 [날|날짜|요일]~은 <뭐야>?|{reason}~이 [언제야|언제예요|며칠이야]?|언제 빠지는지 <싶어>|참석이 불가능한 날|어느 날이 곤란하대?",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "Stuck in traffic, I need {delay} more|Sorry, missed my bus, I'm {delay} behind|Running late, give me {delay}|I'll be {delay} late, start without me",
        "차가 막혀서 {delay} 늦어|버스를 놓쳐서 {delay} 정도 늦겠어요|미안, {delay}만 기다려 줘, 늦을 것 같아|먼저 시작해, 나 {delay} 늦게 가",
        {"delay": MINUTES},
        (
            who(
                "[isn't|won't be] [on time|punctual|there in time]|"
                "[is delayed|is held up|comes later|arrives later|is not there yet|keeps the others waiting|apologises for being late]",
                "[지각해|제시간에 못 와|나중에 도착해|지연돼|늦게 도착하나요|늦는대]|약속 시간을 못 [지켜|지키나요]",
                "[지각하는|제시간에 못 오는|늦게 도착하는|늦는다고 한|기다려 달라는|나중에 오는]",
            ),
            Asked(
                "delay",
                "how [long is the delay|big is the delay|late is it|much longer|much later]?|how long [do we|must we|will we|should we] [wait|have to wait]?|"
                "by how much is someone late?|how many minutes late?|delay|how long till the missing person is here?|how much extra time is needed?",
                "얼마나 [늦어|늦나요|늦는대|지각해|걸려]?|[몇 분|얼마나] [기다려야 해|기다리면 돼|더 걸려|지각이야]?|[지각|지연] 시간은 <얼마야>?|얼마 뒤에 [와|도착해|오나요]?|몇 분 늦는지 <싶어>|기다릴 시간",
            ),
        ),
    ),
)
