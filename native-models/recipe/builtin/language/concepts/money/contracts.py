"""What is paid for again and again: subscriptions, insurance."""

import random

from ..thing import Thing
from .values import amount, code, date, firm, joined, money, number, one_of, person
from .wording import thing


def _phone(rng: random.Random, ko: bool) -> str:
    if ko:
        return code("1588-####", "1577-####", "02-####-####", "080-###-####")(rng, ko)
    return code("0800 ### ####", "+44 20 #### ####", "1-800-###-####", "(###) 555-####")(rng, ko)


_PLAN = thing(
    "table", "Plans|Subscriptions|My subscriptions|Pricing|Memberships", "요금제|구독 목록|내 구독|멤버십|이용권",
    "it|this|the plan|this subscription", "이거|이 요금제|이 구독",
    joined(
        one_of("Cloud|Music|Gym|News|Video|Backup|Recipe|Chess|Photo|Podcast|Language|Garden|Mail|Map|Weather", "클라우드|음악|헬스장|뉴스|동영상|백업|요리|바둑|사진|팟캐스트|어학|독서|메일|지도|웹툰"),
        one_of("Basic|Plus|Team|Family|Pro|Student|Solo|Max|Starter|Premium|Duo|Lite", "베이직|플러스|팀|가족|프로|학생|1인|맥스|스타터|프리미엄|듀오|라이트")),
    ("Price|Monthly fee|Fee|Per month|Cost", "월 요금|요금|가격|이용료|구독료",
     ("how much is @?|what does @ [cost|set me back|run to]?|how [expensive|dear|pricey|cheap] is @?|what do [i|we] pay for @?|"
      "how much [goes|leaves my account|is taken|do i spend] [each time |]for @?|what would @ cost me?|what do they charge for @?|how much [money|cash] does @ eat up?"),
     "@ 얼마[야|예요|인가요|나 해|씩 나가|씩 내]?|@ [쓰려면|이용하려면|보려면] 얼마 [내|내야 해|들어|드나요]?|@에 [돈|비용]~이 얼마나 [들어|나가|드나요]?|@ [비싸|저렴해|싸], 얼마야?|@ 달마다 얼마[ 내|씩 빠져나가|를 내나요]?|@ 얼마인지 알려<줘>",
     lambda rng, ko: amount(rng, ko, 2, 90) + rng.choice(["", "/월" if ko else "/mo"])),
    ("Renews on|Next payment|Next billing date|Renewal", "다음 결제일|갱신일|자동 갱신일|다음 청구일|결제 예정일",
     ("when [will i be|am i|do i get] charged [again|next] for @?|when does @ [roll over|continue|go on|extend itself|start anew]?|"
      "when [do i pay|is the money taken|will they debit me|must i pay] for @ [again|next time]?|until when is @ [paid|paid up|already paid for]?|"
      "how long does @ run before it [extends|starts over]?|by when should i [stop|quit] @ to avoid another charge?"),
     ("@ [다음에|다음번엔|또] 언제 [돈 나가|빠져나가|내|결제돼|청구돼|돈 내야 해]?|@ 언제 [연장돼|다시 시작돼|이어져|자동으로 연장돼]?|@ 돈이 언제 [또 나가|빠져나가|인출돼|나가나요]?|@ 언제까지 [돈 낸 거야|쓸 수 있어|낸 거예요]?|"
      "@ 며칠에 [돈이 나가|자동으로 연장돼|연장되나요]?|@ 언제 또 내는지 알려<줘>"),
     date()),
    ("Seats|Users|Members|Profiles|Accounts", "사용자 수|이용 인원|계정 수|프로필|좌석 수",
     ("how many [people|persons|friends|of us] can [use|share|join|log in to|be on] @?|for how many [people|persons|of us] is @?|"
      "can my [family|team|friends] [use|share] @ too, how many?|how [big a team|large a family] does @ [allow|serve|fit]?|"
      "how many [people|colleagues] may i [invite to|add to|let into] @?|with how many others can i share @?"),
     ("@ 몇 명[이 쓸 수 있어|까지 돼|이서 쓸 수 있나요|이 같이 써|까지 쓸 수 있어]?|@ 몇 사람[이 쓸 수 있어|까지 가능해|까지 되나요]?|@ 가족이랑 [같이 쓸 수 있어|나눠 써도 돼], 몇 명이나?|@에 몇 명 [초대할|넣을|추가할] 수 있[어|나요|지]?|"
      "@~은 몇 명[용이야|짜리야|까지예요]?|@ 몇 명이 쓰는지 알려<줘>"),
     number(1, 60, "| people| users|", "명|명까지|인|")),
    ("Storage|Space|Cloud storage|Disk space", "저장 용량|저장 공간|용량|클라우드 용량",
     ("how much [room|data|memory] [do i get|is there|do they give me|comes] with @?|how many gigabytes [are in|come with|do i get with|are part of] @?|"
      "how many [gigabytes|gigs|GB] does @ [offer|give|include|let me fill]?|how much can i [save|upload|keep|put] [with|in|on] @?|"
      "how many [photos|files] fit, how [big|large|roomy] is @?|how much data can @ [hold|take|keep]?"),
     ("@ 몇 기가[야|까지 돼|나 줘|예요|까지 올릴 수 있어|까지 쓸 수 있나요]?|@ 얼마나 많이 [올릴|넣을|보관할|담을] 수 있어?|@ [파일|사진]~을 얼마나 [넣을|올릴|담을] 수 있[어|나요]?|@ 몇 GB<이라>?|@ 데이터를 얼마나 [담아|보관해|줘|담을 수 있나요]?|"
      "@ 몇 기가까지인지 알려<줘>"),
     lambda rng, ko: rng.choice([f"{rng.choice([5, 10, 15, 25, 50, 75, 100, 150, 200, 250, 500, 750])} GB", f"{rng.randint(1, 20)} TB",
                                 f"{rng.choice([5, 20, 30, 60, 80, 120, 300, 400, 600])}GB"])),
    ("Trial|Free trial|Trial period|Try free for", "무료 체험|체험 기간|무료 기간|시험 사용",
     ("how long can i [try|test|use] @ [for free|without paying|for nothing|at no cost]?|can i [try|test] @ first, [how long|for how many days]?|"
      "how many days is @ [free|at no cost] at first?|after how long do i have to start paying for @?|how long does @ cost nothing?|"
      "how long may one [have a go at|sample|test] @?|how long is it free at first?"),
     ("@ 얼마나 [공짜로 써|공짜로 쓸 수 있어|돈 안 내고 써|써 볼 수 있어]?|@ 며칠 동안 [공짜야|공짜로 써|돈 안 내도 돼|써 볼 수 있나요]?|@ 처음에 [공짜로|돈 안 내고] 얼마나 [쓸 수 있어|볼 수 있어|쓰나요]?|@ 언제부터 돈 내야 [해|하나요], 며칠 뒤야?|"
      "@ 먼저 써 볼 수 있[어|나요], 며칠이나?|@ 며칠이나 공짜인지 알려<줘>"),
     lambda rng, ko: rng.choice([f"{rng.randint(3, 90)}{'일' if ko else ' days'}", f"{rng.randint(2, 12)}{'주' if ko else ' weeks'}",
                                 f"{rng.randint(1, 6)}{'개월' if ko else ' mo.'}"])),
    ("Notice period|Cancellation|Cancel with|Notice", "해지 통보 기간|해지 조건|해지 기한|해지 예고",
     ("how [far ahead|long before|early|long in advance] must i [quit|end|leave|stop] @?|how do i get out of @, how long before the end?|"
      "how soon can i [quit|get rid of|get out of|leave] @?|how many days ahead do i have to say that i [quit|want out of|leave] @?|"
      "how quickly can @ be [ended|stopped|terminated]?|if i [quit|want out of|want to leave] @, how long does it take?"),
     ("@ 그만두려면 [얼마나 전에|며칠 전에|언제] 말해야 [해|하나요|돼]?|@ [끊으려면|그만 쓰려면|탈퇴하려면] [며칠 전에|얼마 전에] [알려야 해|말해야 해|신청해야 해]?|@ [언제든|바로] [끊을|그만둘|나갈] 수 있어?|@ [끊는|그만두는] 데 얼마나 걸[려|리나요|려요]?|"
      "@ 얼마나 미리 [알려야|말해야|신청해야] 끊을 수 [있어|있나요]?|@ 며칠 전에 말해야 끊기는지 알려<줘>"),
     lambda rng, ko: rng.choice([f"{rng.randint(2, 60)}{'일 전' if ko else ' days'}", f"{rng.randint(2, 12)}{'주 전' if ko else ' weeks'}",
                                 f"{rng.randint(2, 6)}{'개월 전' if ko else ' months'}"])),
    ("Devices|Screens|Simultaneous devices|Streams", "기기 수|동시 접속|동시 시청|연결 기기",
     ("on how many [phones|tablets|gadgets|machines|tvs] can i [have|run|watch|install] @?|"
      "how many [phones and tablets|gadgets|machines|phones] [does @ cover|can be linked to @|are allowed with @|may run @]?|"
      "can i run @ on my [phone and laptop|tv and tablet] at once, how many?|how many [gadgets|phones] at the same time with @?|how often may i install @?"),
     ("@ 폰 몇 대[에 깔 수 있어|까지 돼|에서 볼 수 있어|에서 되나요]?|@ 몇 대[까지 돼|에서 쓸 수 있어|까지 한꺼번에 돼|로 볼 수 있나요]?|@ [티비랑 폰에서|노트북이랑 태블릿에서] 한꺼번에 돼, 몇 대까지?|@ 한꺼번에 몇 [대|군데]에서 [볼|쓸|틀] 수 있[어|나요]?|"
      "@~을 몇 대에 [설치할|깔] 수 있[어|지|나요]?|@ 몇 대까지 되는지 알려<줘>"),
     number(1, 30, "| devices|x|", "대|대까지||대 동시")),
)  # fmt: skip

_INSURANCE = thing(
    "form", "Policies|Insurance|My policies|Cover", "보험 목록|내 보험|가입 보험|보험 계약",
    "it|this|the policy|this policy", "이거|이 보험|이 계약",
    joined(
        one_of(
            "Home|Car|Travel|Dental|Life|Pet|Boat|Bike|Legal|Health|Accident|Liability|Phone|Flood|Horse|Fire",
            "주택|자동차|여행자|치아|생명|반려견|암|자전거|운전자|건강|상해|배상책임|휴대폰|태아|실손|화재"),
        one_of("Basic|Plus|Comfort|Total|Classic|Direct|Family|Premium|Light|Secure", "기본|플러스|안심|종합|든든|다이렉트|가족|프리미엄|간편|행복")),
    ("Policy number|Policy no.|Contract no.|Certificate no.", "증권 번호|계약 번호|보험 번호|증권번호",
     ("what do i quote when [i have a claim on|i call about|something happens under] @?|under [what|which] [id|reference] [is @ filed|does @ run|can they find @]?|"
      "what's the [id|reference|identifier] of @?|what do i [fill in|put] [on the claim form|in a claim] [for|as the id of] @?|"
      "which reference [belongs to|goes with] @?|how is @ filed?"),
     "@ [사고 접수할 때|청구할 때|전화할 때] [몇 번을|무슨 번호를] [대|불러|말해]야 해?|@ 몇 번으로 [등록돼|관리돼|들어가] 있어?|@ 고유 번호가 <뭐야>?|@~은 몇 번 [증서|계약]<이라>?|@ 접수할 때 부를 번호 [알려<줘>|뭐야]|@ 조회 번호 알려<줘>",
     code("P-#######", "AA ### ### ###", "##-####-####", "VN########")),
    ("Premium|Monthly premium|Contribution|Instalment", "보험료|월 보험료|납입 보험료|월 납입액",
     ("how much [is @|does @ cost|does @ come to]?|what does @ cost( me| us)?|how [expensive|dear|cheap] is @?|what do [i|we] [pay|spend|give] for @?|"
      "how much [goes|is taken] from my account for @?|how much do they [want|charge|ask] for @?|what do i pay to be covered by @?"),
     "@ 얼마[ 내|씩 내|씩 나가|나 내|를 내야 해| 내나요]?|@에 [돈|비용]~이 얼마나 [들어|나가|드나요]?|@ [달마다|다달이] 얼마[야|를 내|씩 빠져]?|@ 비싸[|요], 얼마씩 내?|@ 나가는 돈이 <얼마야>?|@ 얼마 내는지 알려<줘>",
     money(4, 300)),
    ("Deductible|Excess|Own share|Co-payment", "자기부담금|본인 부담금|면책금|공제 금액",
     ("how much (of the damage )do i (have to )[pay|bear|cover|carry] myself [with|under|on] @?|"
      "what [stays|is left] with me [if|when] [something breaks|there is damage] under @?|what part of [a claim|the damage] [is mine|do i bear] [under|with] @?|"
      "how much comes out of my (own )pocket [under|with] @?|what don't they pay [under|with] @?|how much do i pay myself?"),
     ("@ 사고 나면 [내가|본인이] 얼마 [내|내야 해|물어|부담해|내나요]?|@ [내 주머니에서|내 돈으로] 얼마 [나가|내|내야 해]?|@ 내 몫이 <얼마야>?|@ [내가|제가] 얼마까지 [물어야|내야|떠안아야] [해|하나요]?|@ 직접 [내는|물어야 하는] 돈이 <얼마야>?|"
      "@ 내가 얼마 내는지 알려<줘>"),
     money(50, 2500)),
    ("Covered up to|Sum insured|Cover|Coverage limit|Max. payout", "보장 한도|보험 가입 금액|보장 금액|최대 보장",
     ("how much (money )[do they|will they|does the company] pay (me )[at most|at best|in the worst case] [under|with|from] @?|"
      "what do i get [at most|if everything is lost|when the worst happens] [under|from|with] @?|how much damage [is safe|do they take over] [under|with] @?|"
      "how far does @ [protect|go|reach]?|for how much am i protected [by|with|under] @?|how much would i get at most?"),
     ("@ [많아야|최대|최고] 얼마까지 [나와|줘|받아|나오나요|받을 수 있어]?|@ 사고 나면 얼마까지 [받아|받을 수 있어|대 줘|물어 줘]?|@ 얼마까지 [지켜 줘|책임져|물어 주나요|대 주나요]?|@ 받을 수 있는 돈이 [최대|많아야] <얼마야>?|"
      "@에서 얼마까지 나올 수 있[어|나요]?|@ 얼마까지 주는지 알려<줘>"),
     money(5000, 2000000)),
    ("Insured|Insured person|Policyholder|Person covered", "피보험자|가입자|계약자|보험 대상자",
     ("who is [protected|covered|safe] [by|with|under] @?|whose [life|health|things|risk] does @ [cover|protect]?|"
      "who [does @ protect|took out @|signed @|has @|is @ for|benefits from @]?|in whose name is @?|for whom [is @|was @ taken out|do we pay @]?|"
      "[tell me|say] who is [safe|protected] under @."),
     ("@ 누가 [들었어|가입했어|든 거야|보장받아|들었나요]?|@ 누구 [거야|거예요|앞으로 들었어|이름으로 돼 있어|건가요]?|@~은 누구를 [위한|위해 든|지켜 주는] [거야|거예요|건가요]?|@ 보장받는 [사람|쪽]~이 누구<야>?|@ 누구한테 일이 생기면 돈이 나[와|오나요]?|"
      "@ 누구 것인지 알려<줘>"),
     person),
    ("Valid until|Expires|End date|Runs until|Policy ends", "만기일|보험 만기|종료일|보장 종료",
     ("when does @ [run out|stop|lapse|come to an end|finish]?|how long [am i|are we] [covered|protected|safe] [by|with|under] @?|"
      "how long does @ [last|go on|hold|keep me safe]?|until when [am i|are we] [covered|protected] [by|with|under] @?|from what day am i without @?|"
      "when must i [renew|replace] @?"),
     "@ 언제 [끝나|끝나나요|효력이 없어져|소멸돼]?|@ 언제까지[야|예요| 보장돼| 유효해| 지켜 줘|인가요]?|@ 얼마나 더 [가|유효해|보장돼|남았어]?|@ 언제 [다시 들어야|갱신해야|새로 들어야] [해|하나요]?|@ 며칠까지 보장받[아|나요|을 수 있어]?|@ 언제 끝나는지 알려<줘>",
     date(2025, 2049)),
    ("Insurer|Company|Underwritten by|Provider", "보험사|보험 회사|인수 회사|가입 회사",
     ("who [pays|steps in|stands up|puts up the money] if [something happens|i have damage] under @?|with whom [am i|are we] [covered|signed up] for @?|"
      "who [sold me|offers|stands behind|backs] @?|which [firm|house] [offers|backs|is behind|sold me] @?|where did i [take out|buy|sign] @?|"
      "who do i [send claims to|ask for money] [under|for|on] @?"),
     "@ 어디 [거야|거예요|건가요|상품이야]?|@ 어디에 [들었어|가입했어|든 거야|들었나요]?|@ 사고 나면 [어디서|누가] 돈을 [줘|주나요|내줘]?|@ 어디에 [청구해|전화해|연락해]야 [해|하나요]?|@~을 [판|파는|내놓은] [데|곳]~이 어디<야>?|@ 어디에 들었는지 알려<줘>",
     firm("Insurance|Assurance|Mutual|Life|Cover", "화재|생명|손해보험|해상|라이프")),
    ("Claims line|Hotline|Claims phone|Emergency number", "사고 접수|고객센터|대표 번호|긴급 출동",
     ("[what|which] number do i [call|ring|dial] [if something happens|after an accident|in an emergency|when something breaks] [under|with] @?|"
      "where do i [call|ring|phone] [about damage|to report damage|after a crash] (covered )[under|for] @?|whom can i phone at night about @?|"
      "how do i reach them (by phone )[about|for] @?|what do i dial to report damage under @?|what do i dial [in an emergency|after a crash]?"),
     ("@ 사고 나면 [어디로|몇 번으로] [전화해|걸어|전화하나요|전화해야 해]?|@ [급할 때|밤에] [몇 번으로|어디로] [전화해|걸어]?|@ 전화하려면 몇 번을 [눌러|걸어|눌러야 해]?|@ 사고 나면 [거는|전화할] 번호 [뭐야|알려<줘>]|"
      "@ 몇 번으로 [신고해|연락해|연락하나요]?|@ 어디로 전화하는지 알려<줘>"),
     _phone),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_PLAN, _INSURANCE)
