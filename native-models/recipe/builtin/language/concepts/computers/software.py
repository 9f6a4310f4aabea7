"""Programs that are installed, that run, and that are paid for by the month."""

import random

from ..thing import Thing
from .values import FAMILY_NAMES, GIVEN_NAMES, TOPICS, WORDS, app_name, clock, code, date, file_size, moment, number, one_of, percent, price, version
from .wording import thing


def _publisher(rng: random.Random, korean: bool) -> str:
    word = rng.choice(WORDS).title()
    return f"{word} {rng.choice('소프트 시스템즈 랩스 테크 스튜디오 네트웍스'.split() if korean else 'Software Labs Systems Inc. GmbH Studios Ltd. Works Apps'.split())}"


_APPS = thing(
    "table", "Installed apps|Apps & features|Programs|Software|Applications", "설치된 앱|앱 및 기능|프로그램 추가/제거|소프트웨어|애플리케이션",
    "[app|program]", "앱", app_name,
    ("Version|Release|Build|Version number", "버전|버전 정보|빌드", version,
     ("[which|what] [release|edition number|build|update] of @ [do i have|is this|is installed|have we got|am i running|is on this computer]?|"
      "how [current|recent|up to date|old] is @, by number?|is @ [up to date|outdated|the newest], which [one|release] is it?|"
      "<tell> which [release|build] of @ [is installed|i have|we run]|to what was @ [updated|upgraded]?|[release|build number] of @?|"
      "what comes after the name of @, which number?"),
     ("@은 [지금 |]몇 점 몇%야|@은 [최신이야|구형이야|업데이트됐나]? 몇 점 몇인지 알려<줘>.|@을 몇으로 [업데이트했%어|올렸%어|깔았%어]|@은 어떤 [릴리스%야|빌드%야]|"
      "@의 [릴리스|판 번호|빌드 번호] %줘|@은 어느 [판이|릴리스가|빌드가] [깔려 있%어|설치돼 있%어]")),
    ("Publisher|Developer|Vendor|Made by|Company", "게시자|개발사|제작사|만든 곳|공급업체", _publisher,
     ("who [makes|made|wrote|develops|develops and sells|programmed|is behind|sells] @?|"
      "[which|what] [firm|house|maker|outfit] [makes|is behind|brings out|wrote|sells] @?|<tell> who [makes|wrote|is behind] @|by whom is @[| made| written]?|"
      "from [whom|which firm] [does @ come|did we get @|is @]?|who do i write to about bugs in @?|[maker|firm] of @?|whose [product|work] is @?"),
     ("@은 누가 [만들었%어|개발했%어|내놨%어|배포하%나]|@은 [어디서|어느 회사에서|어느 업체에서] [만들었%어|나왔%어|개발했%어]|"
      "@을 [만든|내놓은|개발한] [회사|업체|데] %줘|@은 [어디|어느 회사] [거%야|제품%야|것%야]|@의 [메이커|회사] %줘|@에 버그가 있으면 어디에 [연락하%나|말해야 하%나]")),
    ("Installed on|Install date|Installed|Added", "설치 날짜|설치일|설치한 날", date,
     ("when did [i|we|they|someone] [install|get|add|download|load] @?|"
      "when [was @ set up|did @ get here|did @ come onto this computer|was @ put on here|did @ arrive]?|<tell> when @ [was set up|was put on here|got here|was added]|"
      "how long have [i|we] had @, since when?|since when [is @ on this computer|do i have @|do we have @]?|"
      "on [which|what] [day|date] [did i get @|was @ put on|was @ set up]?|[day of setup|setup date] of @?"),
     ("@을 언제 [깔았%어|내려받았%어|받았%어|넣었%어]|@은 언제 [깔렸%어|들어왔%어|추가됐%어]|@은 언제부터 [있었%어|깔려 있%어|들어 있%어]|"
      "@을 [깐|받은|넣은|추가한] [게|날이] [언제%야|며칠%야]|@을 언제부터 [갖고 있%어|썼%어]|@을 [깐|넣은|받은] [날|날짜] %줘")),
    ("Size|Space|Disk usage|App size", "크기|용량|앱 크기|차지하는 공간", file_size,
     ("how [large|big|heavy|bulky|fat] is @?|how much [space|room|disk space|storage] does @ [take|take up|need|use|eat|swallow]?|<tell> how [big|large|heavy] @ is|"
      "how much [would i gain|would be freed|could i save] [by removing|by deleting|without] @?|"
      "how many [megabytes|gigabytes|MB] [is @|does @ have|does @ fill|go to @]?|[megabytes|gigabytes|weight] of @?|is @ big, how big?"),
     ("@은 얼마나 [큰%가|무거운%가]|@이 [자리를|공간을|디스크를] 얼마나 [차지하%나|먹%나|쓰%나]|@을 [지우면|삭제하면] 얼마나 [비%나|남%나|벌 수 있%어]|"
      "@은 몇 [메가%야|기가%야|MB%야|GB%야]|@의 [사이즈|덩치] %줘|@은 [몇 메가나|몇 기가나] [먹%나|차지하%나]")),
    ("Licence|License|Licence type", "라이선스|사용권|라이선스 종류",
     one_of("Free|Trial|GPL 3|MIT|Commercial|Subscription|Freeware|Site licence|Apache 2.0|Student|Evaluation|Open source|Shareware|Per seat|Perpetual",
            "무료|체험판|GPL 3|MIT|상용|구독형|프리웨어|기업용|학생용|평가판|오픈 소스|영구 사용|개인용|교육용"),
     ("[is|was] @ [free|paid for|open source|a trial], or what?|do i have to [pay|buy something] for @, what does it say?|"
      "on what [terms|conditions] [do i have @|may i use @|is @ given out]?|<tell> on what terms @ [is used|comes|is given out]|"
      "may i use @ [at work|for business|for nothing], on what terms?|under what [terms|conditions|deal] [did we get|do we use|do we have] @?|what are the terms of @?"),
     ("@은 [공짜야|무료야|유료야|돈 내야 하나]? 뭐라고 [나와?|되어 있%어]|@은 어떤 [조건으로|방식으로|권리로] [쓰%나|쓸 수 있%어]|"
      "@을 [회사에서|그냥|공짜로] 써도 되나, 뭐라고 [되어 있%어|적혀 있%어]|@의 [사용 조건|이용 조건|이용권] %줘|@은 [사서 쓰나|돈을 내나], 어떤 조건%야|"
      "@은 무슨 [이용권으로|조건으로] 쓰고 있%어")),
    ("Last used|Last opened|Last run|Last launched", "마지막 사용|최근 실행|마지막 실행", moment,
     ("when did [i|we|anyone|someone] last [use|open|start|run|launch|touch] @?|when was @ last [started|opened|run|needed|touched]?|"
      "<tell> when @ was last [started|opened|run]|when was the last time [i|we|anyone] [opened|started|needed|ran] @?|"
      "how long have [i|we] not [used|opened|touched|started] @?|does anyone still [need|open|start] @, when last?|[last start|last launch] of @?"),
     ("@을 언제 마지막으로 [썼%어|켰%어|열었%어|실행했%어]|@을 [마지막으로|최근에] [쓴|연|켠|돌린] [게|때가] 언제%야|"
      "@을 [요즘도|아직도] 쓰나, 언제 마지막으로 [썼%어|켰%어]|@은 언제 마지막으로 [열렸%어|켜졌%어|쓰였%어]|@을 언제부터 안 [썼%어|켰%어|열었%어]|"
      "@을 최근에 [켠|연|쓴] 시점 %줘")),
    ("Category|Kind|Purpose|Group", "분류|종류|카테고리|용도",
     one_of(("Photography|Productivity|Games|Music|Security|Education|Finance|Travel|Utilities|Drawing|Health|News|Social|Video|Weather|Reading|Developer tools|"
             "Communication"),
            "사진|생산성|게임|음악|보안|교육|금융|여행|유틸리티|그림|건강|뉴스|소셜|동영상|날씨|독서|개발 도구|통신"),
     ("what is @ [for|good for|used for|meant for]?|what [can i do|does one do|do people do] with @?|what sort of [app|program|software|tool] is @?|"
      "<tell> what @ is [for|good for]|what do i need @ for?|under which [heading|shelf|section] does @ [fall|stand|come] in the store?|"
      "which [field|area] does @ [belong to|serve|cover]?"),
     ("@은 [뭐에|어디에|무엇에] [쓰%나|쓰이%나|쓰는 앱%야]|@으로 뭘 [하%나|할 수 있%어]|@은 [무슨|어떤] [앱%야|프로그램%야]|"
      "@은 [뭐 하는|뭘 하는|무엇을 하는] [앱%야|거%야|프로그램%야]|@이 왜 필요한%가|@은 스토어에서 어디에 [들어가%나|속하%나|묶여 있%어]")),
)  # fmt: skip


def _process_name(rng: random.Random, korean: bool) -> str:
    word = rng.choice(WORDS)
    system = (f"{word}d", f"{word}.exe", f"{word}-worker", f"{word}_sync", f"{word.title()} Helper", f"{word}-agent", f"{word.title()}.app", f"{word}ctl")
    return rng.choice((*system, f"{rng.choice(TOPICS)}-{word}"))


def _account(rng: random.Random, korean: bool) -> str:
    given, family = rng.choice(GIVEN_NAMES).lower(), rng.choice(FAMILY_NAMES).lower()
    return rng.choice((f"{given}.{family}", f"{given[0]}{family}", given, f"{given}{rng.randint(1, 99)}", f"{family}-{given[0]}"))


_PROCESSES = thing(
    "table", "Processes|Task manager|Running programs|Activity monitor|Background tasks", "프로세스|작업 관리자|실행 중인 프로그램|활성 상태 보기|백그라운드 작업",
    "[process|program]", "프로그램", _process_name,
    ("CPU|CPU %|CPU usage|Processor|% CPU", "CPU|CPU 사용률|프로세서|CPU 점유율", percent,
     ("how [busy|hard at work|demanding] is @?|how hard is @ [working|running the processor|pushing the processor]?|"
      "how much [computing|processing] [power|time] does @ [use|eat|take|need|burn]?|<tell> how much of the [processor|cpu|chip] @ [uses|takes|burns]|"
      "what [share|part|percentage] of the [processor|cpu|chip] [goes to|does @ use for|is taken by] @?|[load|processor use] [of|by] @?|"
      "is @ [hogging|slowing down] the computer, by what share?"),
     ("@이 프로세서를 얼마나 [쓰%나|먹%나|잡아먹%나|차지하%나]|@은 얼마나 [바쁜%가|바쁘게 도는%가]|@이 연산을 몇 퍼센트나 [쓰%나|차지하%나|먹%나]|"
      "@의 씨피유 [사용량|점유] %줘|@이 컴퓨터를 얼마나 [혹사시키%나|느리게 하%나|돌리%나]|@은 [부하가|점유율이] 몇 [퍼센트%야|프로%야]")),
    ("Memory|RAM|Mem|Working set|Resident memory", "메모리|RAM|메모리 사용량|작업 집합", file_size,
     ("how much [memory|ram] does @ [use|eat|hold|take|hog|need|swallow]?|how [memory-hungry|greedy for memory] is @?|"
      "<tell> how many megabytes @ [holds|uses|eats|has taken]|how many [megabytes|gigabytes|MB] [does @ use|does @ hold|has @ grabbed]?|"
      "what is the [footprint|ram footprint] of @?|how much [ram|memory] would [closing|quitting|ending] @ [free|give back]?|[ram|megabytes] [of|for|held by] @?"),
     ("@이 램을 얼마나 [쓰%나|먹%나|잡아먹%나|차지하%나]|@은 몇 [메가나|MB나|기가나] [쓰%나|먹%나|차지하%나]|@을 [끄면|닫으면] 램이 얼마나 [비%나|남%나]|"
      "@의 램 [사용량|점유량] %줘|@이 잡고 있는 램이 [얼마%야|몇 메가%야]|@은 램을 [많이 먹나, 얼마나?|얼마나 먹는 거야?]")),
    ("PID|Process ID|ID", "PID|프로세스 ID|프로세스 번호", code("999|9999|99999"),
     ("what number does @ run under?|[which|what] number [identifies|goes with|has the system given|would i kill to stop|do i kill for] @?|"
      "<tell> the [process number|number to kill|number the system gave] [of|for] @|what [is|was] the [process number|identifier] of @?|"
      "by what number does the system know @?|[process number|id number|identifier] of @?|what do i type after kill to end @?"),
     ("@의 [프로세스 식별 번호|고유 번호|식별 번호]~은 [몇 번%야|뭐<야>?]|@은 몇 번으로 [돌아가%나|등록돼 있%어|실행 중%야]|"
      "@을 죽이려면 몇 번을 [kill 해야 하%나|입력해야 하%나|종료해야 하%나]|시스템이 @에 [붙인|매긴|준] 번호 %줘|@의 피아이디 [%줘|몇 번%야]|"
      "@은 [몇 번%야|번호가 뭐<야>?]")),
    ("User|Username|Owner|Run by|Account", "사용자|사용자 이름|실행 계정|계정", _account,
     ("who [started|runs|is running|launched|owns|spawned] @?|[under|as] [whose|which|what] [account|login|name] [does @ run|is @ running|was @ started]?|"
      "<tell> who [runs|started|launched|owns] @|whose [process|program] is @?|to whom does @ belong?|[account|login] [of|behind|for] @?|"
      "@ runs [as whom|under whom|for whom]?"),
     ("@은 누가 [돌리%나|실행했%어|켰%어|띄웠%어|실행 중%야]|@은 누구 [거%야|것%야|계정으로 돌아가%나]|@은 누구 이름으로 [돌고 있%어|실행됐%어|떠 있%어]|"
      "@을 [켠|실행한|띄운|돌린] 사람~은 [누구%야|누군가요?]|@은 어느 [아이디로|계정으로|로그인으로] [실행됐%어|돌아가%나]|@의 주인 %줘")),
    ("Started|Start time|Running since|Launched", "시작 시각|시작|실행 시작|시작 시간", clock,
     ("when [was @ started|did @ start|did @ come up|was @ launched|did @ begin|was @ opened]?|since when [is @ running|has @ been running|has @ been up|is @ open]?|"
      "<tell> when @ was [started|launched|opened]|at what [time|hour] [did @ start|was @ launched|did @ begin]?|how long has @ been [running|open], since when?|"
      "[launch|start] of @, when?|@ has been [going|running|open] since when?"),
     ("@은 언제 [시작됐%어|켜졌%어|실행됐%어|떴%어]|@은 언제부터 [돌고 있%어|켜져 있%어|실행 중%야|떠 있%어]|@을 [켠|띄운|실행한|시작한] [게|때가] [언제%야|몇 시%야]|"
      "@은 몇 시에 [켜졌%어|실행됐%어|시작됐%어]|@이 [돌기|작동하기] 시작한 [게|때가] 언제%야|@의 [기동|구동] [시각|시간] %줘")),
    ("Threads|Thread count|No. of threads", "스레드|스레드 수|쓰레드", number(1, 240, "{}"),
     ("[how many|what number of] threads [does @ have|has @ got|does @ use|did @ spawn|belong to @|run in @]?|into how many threads is @ split?|"
      "<tell> how many threads @ [has|runs|uses]|[number|count] of threads [of|in|for] @?|how [many-threaded|parallel] is @?|how many things does @ do in parallel?|"
      "how many parallel [strands|threads] does @ [run|keep]?"),
     ("@은 스레드를 몇 개 [쓰%나|띄웠%어|돌리%나]|@의 쓰레드~은 몇 개%야|@이 동시에 몇 갈래로 [돌%나|나뉘어 있%어|작업하%나]|@의 스레드 개수 %줘|"
      "@에 쓰레드가 몇 개 [있%어|돌고 있%어|떠 있%어]|@은 몇 개의 스레드로 [나뉘%나|돌아가%나]")),
    ("State|Status|Stat", "상태|실행 상태|프로세스 상태",
     one_of("Running|Sleeping|Suspended|Not responding|Zombie|Waiting|Idle|Stopped|Paused|Starting|Exiting|Blocked",
            "실행 중|대기 중|일시 중단|응답 없음|좀비|유휴|중지됨|시작하는 중|종료 중|차단됨|절전"),
     ("is @ [alive|hung|frozen|still running|stuck|asleep], [what does it say|what is it doing]?|what is @ [doing|up to]?|how is @ [doing|getting on]?|"
      "<tell> whether @ is [running|stuck|frozen|asleep]|has @ [crashed|frozen|stopped], what does it say?|in what [condition|shape] is @?|"
      "does @ [still run|respond|hang], [or what|what is shown]?"),
     ("@은 [지금 |]뭐 [하고 있%어|하는 중%야]|@은 [살아 있나|돌고 있나|멈췄나|죽었나|얼었나], [어떻게 나와?|어떤지 알려<줘>.]|"
      "@은 [잘 돌아가나|응답하나], 뭐라고 [나와|되어 있%어]|@은 [지금 |]어떤%가|@이 [멈췄는지|뻗었는지|도는지|살았는지] %줘|"
      "@은 어떻게 [되고 있%어|되어 있%어|돌아가%나]")),
)  # fmt: skip


def _subscription_name(rng: random.Random, korean: bool) -> str:
    word = rng.choice(WORDS).title()
    if korean:
        return f"{word} {rng.choice('클라우드 뮤직 오피스 보안 드라이브 디자인 회계 영상 사전 메신저'.split())}"
    return f"{word} {rng.choice('Cloud Music Office Security Drive Design Books Video Maps Meet Mail Fonts'.split())}"


def _plan(rng: random.Random, korean: bool) -> str:
    plan = rng.choice(("Basic", "Pro", "Team", "Family", "Student", "Premium", "Starter", "Business", "Plus", "Solo", "Studio", "Duo"))
    return plan + rng.choice(("", "", f" {rng.choice((50, 100, 200, 500))}", f" {rng.randint(2, 25)}인" if korean else f" ({rng.randint(2, 25)} seats)"))


_PAID_WITH = one_of("Visa|Mastercard|Amex|PayPal|Bank|Debit|Maestro|JCB", "신한카드|국민카드|현대카드|우리카드|계좌|휴대폰|하나카드|삼성카드")


def _means_of_payment(rng: random.Random, korean: bool) -> str:
    return f"{_PAID_WITH(rng, korean)} {rng.choice(('', '*', '••'))}{rng.randint(1000, 9999)}"


def _mail_address(rng: random.Random, korean: bool) -> str:
    return f"{rng.choice(GIVEN_NAMES).lower()}{rng.choice(('', rng.randint(1, 99)))}@{rng.choice(WORDS)}.{rng.choice(('com', 'org', 'net', 'kr', 'io'))}"


_SUBSCRIPTIONS = thing(
    "table", "Subscriptions|Accounts|Licences|My services|Software plans", "구독|구독 관리|계정|내 서비스|이용 중인 서비스",
    "[subscription|service]", "서비스", _subscription_name,
    ("Plan|Tier|Package|Edition", "요금제|플랜|상품|등급", _plan,
     ("what [did i take|have i got|did we choose|did i sign up for|have we taken|am i on] [with|at|of|for] @?|"
      "which [level|variant|version|bundle] [of @ do i have|of @ did we take|do we have with @|are we on with @]?|"
      "<tell> which [level|variant|bundle] of @ [i have|we took|we chose]|am i on [the free|the big|the small] [one|variant] of @, or which?|"
      "what is included in @, which variant is it?|[level|variant|bundle] of @?"),
     ("@은 [어떤|무슨] [걸로|상품으로|종류로] [쓰%나|가입했%어|들었%어|쓰고 있%어]|@을 뭘로 [가입했%어|들었%어|신청했%어|골랐%어]|"
      "@은 [기본형이야 고급형이야|제일 싼 거야]? 뭘로 [쓰%나|들었%어]|@은 어느 [단계%야|급%야|단계로 쓰%나]|@에서 고른 [종류|단계|구성] %줘|"
      "@은 [무슨 구성%야|어떤 구성%야]")),
    ("Price|Cost|Fee|Amount|Monthly fee", "가격|요금|월 요금|결제 금액|이용료", price,
     ("how [expensive|dear|costly|cheap] is @?|"
      "how much [do i pay for|does one pay for|is taken for|do they take for|am i charged for] @ [a month|a year|each month|each time]?|"
      "<tell> what [@ costs|i pay for @|they charge for @|they take for @]|what [am i charged|are we billed|do they charge|do they take|do we pay] for @?|"
      "what does @ [set me back|come to|run to|cost me]?|is @ [dear|cheap|expensive], how much is it?|[charge|bill|money going out] for @?"),
     ("@은 얼마나 [비싼%가|싼%가|하%나]|@에 [돈이|돈] 얼마나 [나가%나|들%나|드는%가]|@을 쓰는 데 얼마를 [내%나|내야 하%나|쓰%나]|"
      "@은 [한 달에|매달|다달이|한 번에] 얼마%야|@에 [나가는|내는|빠져나가는] [돈|금액] [%줘|얼마%야]|@은 [비싼가|싼가], 얼마%야")),
    ("Renews on|Renewal date|Next payment|Next billing date", "갱신일|다음 결제일|자동 갱신|결제 예정일", date,
     ("when [is @ charged again|does @ go on|do i have to pay for @ again|do they take money for @ again|is @ due again]?|"
      "until when [is @ paid|can i use @|is @ good|does @ run|am i covered with @]?|<tell> [when @ is due again|until when @ runs|when i must pay for @ again]|"
      "by when must i [cancel|leave|quit|stop] @?|when does @ [run out|end|lapse|start over]?|how long [does @ still run|is @ still paid for|can i still use @]?|"
      "[due again|end of term] for @, when?"),
     ("@은 언제 [다시 |또 ][빠져나가%나|돈을 내야 하%나|돈이 나가%나]|@은 언제까지 [쓸 수 있%어|돈을 냈%어|이용할 수 있%어|되%나]|"
      "@을 끊으려면 언제까지 [말해야 하%나|해지해야 하%나|취소해야 하%나]|@은 [언제|며칠에] [연장되%나|끝나%나|이어지%나]|@에 돈이 또 나가는 날 %줘|"
      "@의 [기한|만기]~은 [언제%야|며칠%야]")),
    ("Account|Email|Registered email|Signed in as", "계정|이메일|가입 이메일|로그인 아이디", _mail_address,
     ("[under|with|by] [which|what] [address|login|mail] [did i sign up|am i registered|am i signed in|do i log in] [for|at|with|to] @?|"
      "what do i [type in|enter|give] to [log in to|sign in to|get into] @?|<tell> [the login for|what i log in with at|what i signed up with for] @|"
      "[as|under] whom am i [signed in|logged in|registered] [to|at|with] @?|where do mails from @ go?|[login|sign-in name] [for|at|of] @?|who am i to @?"),
     ("@에 [뭐로|무엇으로|어떤 메일로|무슨 주소로] [가입했%어|로그인하%나|들어가%나]|@에 들어가려면 뭘 [입력해야 하%나|쳐야 하%나|넣어야 하%나]|"
      "@은 [누구로|어느 메일로] [로그인돼 있%어|가입돼 있%어|등록돼 있%어]|@에 [가입한|등록한] [주소|메일] [%줘|뭐<야>?]|@의 [로그인 이름|접속 아이디] %줘|"
      "@에서 보내는 메일은 어디로 [오%나|가%나]")),
    ("Payment method|Paid with|Card|Billing method", "결제 수단|결제 방법|결제 카드|지불 방법", _means_of_payment,
     ("how [do i pay for @|is @ paid|do we pay for @|am i paying for @|did i pay for @]?|"
      "[from|off|out of] [which|what] [account|plastic|wallet] [is @ paid|does the money for @ come|do they take the money for @]?|"
      "<tell> [how @ is paid|what i pay @ with|where the money for @ comes from]|what do [i|we|they] pay for @ with?|where does the money for @ come from?|"
      "[with|through] what is @ [paid|settled]?|which [plastic|bank] [pays for|is charged for|settles] @?"),
     ("@은 [뭐로|무엇으로|어떻게|어떤 카드로] [결제하%나|내%나|돈을 내%나|결제되%나]|@의 돈은 어디서 [나가%나|빠져나가%나|빠지%나]|"
      "@은 어느 [카드에서|통장에서|은행에서] [빠져나가%나|나가%나|결제되%나]|@을 뭐로 [결제했%어|냈%어|긁%나]|@에 [돈 내는|쓰는|등록된] [카드|방식] [%줘|뭐<야>?]|"
      "@ 돈은 무엇으로 [내%나|치르%나]")),
    ("Seats|Users|Licences|Members", "인원|사용자 수|좌석 수|라이선스 수", number(1, 420, "{}|{} seats|{} users", "{}명|{}인|{}"),
     ("how many [people|colleagues|of us|heads] [can use|may use|use|share|are in on|have] @?|"
      "for how many [people|heads|colleagues] [is @|did we buy @|do we have @|is @ good]?|<tell> how many [people|of us|heads] [can use|may use|share] @|"
      "how many can [share|log in to|work with|sign in to] @ [at most|in all|at once]?|[head count|people] on @?|can the whole team use @, how many may?"),
     ("@을 몇 명이 [쓸 수 있%어|쓰%나|같이 쓰%나|나눠 쓰%나]|@은 몇 [명까지|사람까지] [되%나|쓸 수 있%어|들어갈 수 있%어]|@은 몇 [명분%야|사람 거%야|명짜리%야]|"
      "@을 [같이|함께] 쓰는 사람이 몇 명%야|@을 팀 전체가 쓸 수 있나, 몇 명까지%야|@에 [들어갈|쓸] 수 있는 [머릿수|사람 수] %줘")),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_APPS, _PROCESSES, _SUBSCRIPTIONS)
