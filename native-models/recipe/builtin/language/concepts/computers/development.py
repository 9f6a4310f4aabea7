"""Builds of a program and the tickets of those who work on it."""

import random

from ..thing import Thing
from .values import GIVEN_NAMES, TOPICS, WORDS, code, date, duration, moment, number, one_of, person
from .wording import thing


def _build_name(rng: random.Random, korean: bool) -> str:
    word, stage = rng.choice(WORDS), rng.choice("web api docs mobile server client worker site core tests".split())
    numbered = (f"{word}-{stage} #{rng.randint(10, 9800)}", f"#{rng.randint(100, 99800)}", f"{word}/{stage}-{rng.randint(2, 990)}")
    return rng.choice((*numbered, f"{word.title()} {rng.choice(('배포', '빌드') if korean else ('deploy', 'build'))} {rng.randint(2, 990)}"))


def _branch(rng: random.Random, korean: bool) -> str:
    ways = (
        f"feature/{rng.choice(WORDS)}",
        f"fix/{rng.choice(TOPICS)}-{rng.randint(1, 99)}",
        f"release/{rng.randint(1, 30)}.{rng.randint(0, 20)}",
        f"{rng.choice(GIVEN_NAMES).lower()}/{rng.choice(WORDS)}",
        f"hotfix-{rng.randint(10, 999)}",
        f"dev-{rng.choice(WORDS)}",
    )
    return rng.choice(ways)


_ENVIRONMENTS = one_of("Production|Staging|QA|Preview|Sandbox|Demo", "운영|개발|검증|시험|데모")


def _environment(rng: random.Random, korean: bool) -> str:
    numbered = f"{_ENVIRONMENTS(rng, korean)} {rng.randint(1, 30)}"
    return rng.choice((numbered, f"prod-{rng.choice(WORDS)}", f"staging-{rng.choice(WORDS)}", f"qa-{rng.choice(WORDS)}"))


_BUILDS = thing(
    "table", "Builds|Deployments|Pipelines|Build jobs|Workflow runs", "빌드|배포 이력|파이프라인|빌드 작업|워크플로 실행", "[run|job]", "작업", _build_name,
    ("Branch|Git branch|Ref|Source branch", "브랜치|소스 브랜치|깃 브랜치", _branch,
     ("[from|off|out of] [which|what] [line of work|line of development|ref|arm of the repository] [is @|was @ built|does @ come|was @ made]?|"
      "where in the repository does @ come from?|<tell> [which line of work @ was made from|what was checked out for @|what @ was built from]|"
      "what [was checked out|did they check out|did git check out] for @?|[is @ from main|was @ built from main], or from what?|"
      "what must i check out to [repeat|redo] @?|[ref|line of development] of @?"),
     ("@은 어디서 [갈라져 나온|따 온|나온] [거%야|코드%야]|@은 [메인에서|어느 갈래에서|어느 줄기에서] [나왔%어|빌드됐%어]|"
      "@을 다시 하려면 [뭘|어떤 걸] 체크아웃해야 하%나|@은 어떤 가지에서 [빌드됐%어|만들어졌%어|나왔%어]|@에서 체크아웃한 [갈래|가지|줄기] %줘|"
      "@은 어느 [가지%야|갈래%야]")),
    ("Commit|Commit ID|Revision|SHA|Hash", "커밋|커밋 해시|리비전", code("aaaaaaa|aaaaaaaa|aaaaaaaaaa"),
     ("which [change|state of the code|snapshot of the code|hex string] [is @ built from|went into @|is in @|does @ hold|was @ made of]?|"
      "exactly which [state|snapshot] of the code does @ [have|contain|use]?|<tell> [the git id|the hex string|which change was the last] [of|for|in] @|"
      "what must i [revert|take back|throw out] to undo @?|[git id|hex string|fingerprint] of @?|what was the [last|latest] change that went into @?|"
      "by which [fingerprint|hex string] do i find the code of @?"),
     ("@에 어떤 [변경이|변경까지|코드가] [들어갔%어|들어 있%어|담겼%어]|@은 코드가 어느 시점 [거%야|것%야]|@을 되돌리려면 뭘 [revert해야 하%나|되돌려야 하%나]|"
      "@의 [깃 아이디|해시값|16진수 값] [%줘|뭐<야>?]|@에 마지막으로 [들어간|반영된] 변경 %줘|@은 어느 변경으로 [만들어졌%어|돌았%어]")),
    ("Duration|Took|Elapsed|Run time", "소요 시간|걸린 시간|실행 시간", duration,
     ("how long did @ [take|run|last|need|go on for]?|how [fast|quick|slow] was @?|how much time did @ [take|need|eat up|cost]?|"
      "<tell> how long @ [took|ran|lasted|needed]|for how [long|many minutes] did @ [run|keep the machine busy|go on]?|was @ [slow|quick|fast], how long was it?|"
      "how long [did we wait|must one wait|was the wait] for @?|@ was over [in|after] how much time?"),
     ("@은 [얼마나|얼마나 오래] [걸렸%어|돌았%어]|@을 하는 데 [시간이 얼마나|몇 분이나|얼마나] [걸렸%어|들었%어]|@은 몇 [분이나|초나] [걸렸%어|돌았%어]|"
      "@은 [빨랐나|느렸나|오래 걸렸나], 얼마나 걸렸%어|@이 끝나기까지 얼마나 [걸렸%어|기다렸%어]|@은 얼마 만에 [끝났%어|다 됐%어|마쳤%어]")),
    ("Result|Status|Conclusion|Outcome", "결과|상태|실행 결과",
     one_of("Passed|Failed|Cancelled|Succeeded|Flaky|Timed out|Tests failed|Unstable|Skipped|Rolled back|Compile error|Lint failed|Live|Queued",
            "통과|실패|취소됨|성공|불안정|시간 초과|테스트 실패|건너뜀|롤백됨|컴파일 오류|린트 실패|배포됨|대기 중|승인 필요"),
     ("did @ [work|pass|go through|go well|break|succeed|fall over], what does it say?|how did @ [go|end|turn out|finish|come out]?|"
      "<tell> how @ [went|ended|turned out]|is @ [green|red|broken|fine], what does it say?|what [became of|came of|happened to|went wrong with] @?|"
      "was @ [a success|a failure|broken|clean], what does it say?|are we [safe|good] with @, how did it go?"),
     ("@은 [됐나|통과했나|깨졌나|성공했나|초록불인가], [뭐라고 나와?|어떻게 나와?]|@은 어떻게 [됐%어|끝났%어|마무리됐%어]|"
      "@이 [깨졌는지|잘 됐는지|통과했는지|무사한지] %줘|@은 [빨간불이야 초록불이야|잘 끝났나]? 뭐라고 [나와?|되어 있%어]|@에 무슨 일이 [생겼%어|있었%어]|"
      "@이 [왜|뭐 때문에] [깨졌%어|멈췄%어]")),
    ("Triggered by|Author|Started by|Actor", "실행한 사람|작성자|트리거|요청자", person,
     ("who [started|triggered|launched|is behind|pushed|caused|ran] @?|whose [push|change|work|doing] [is @|started @|led to @]?|"
      "<tell> who [started|is behind|launched|caused] @|who do i [ask|blame|talk to] about @?|by whom was @ [started|launched|set off]?|"
      "[on|at] whose [behalf|request|orders] did @ run?|who pressed the button for @?"),
     ("@은 누가 [돌렸%어|시작했%어|눌렀%어|올렸%어|띄웠%어]|@은 누구 [때문에|푸시로|손으로] [돌았%어|시작됐%어]|"
      "@을 [돌린|누른|시작한|올린] 사람~은 [누구%야|누군가요?]|&에 대해 누구한테 [물어봐야 하%나|따져야 하%나]|@의 [장본인|푸시한 사람] %줘|@은 누구 [거%야|작품%야]")),
    ("Started|Start time|Queued at|When", "시작 시각|시작|실행 시각", moment,
     ("when [did @ start|was @ started|did @ begin|was @ kicked off|was @ launched|did @ get going]?|how long ago [did @ start|was @ kicked off|did @ begin]?|"
      "<tell> when @ [started|began|was kicked off|got going]|at what time [was @ launched|did @ begin|did @ get going]?|"
      "since when [is @ running|has @ been going|has @ been under way]?|@ [began|got going|was launched] when?|[launch|beginning] of @, when?"),
     ("@은 언제 [시작됐%어|돌기 시작했%어|들어갔%어|걸렸%어]|@을 언제 [돌렸%어|걸었%어|시작했%어|눌렀%어]|@을 [돌린|시작한|건|누른] [게|때가] [언제%야|몇 시%야]|"
      "@은 언제부터 [돌았%어|돌고 있%어|진행됐%어]|@이 시작된 지 얼마나 [됐%어|지났%어]|@을 돌린 시점 %줘")),
    ("Environment|Target|Deployed to|Stage", "환경|배포 대상|배포 환경", _environment,
     ("where [did @ go|does @ go|was @ rolled out|did @ land|was @ put|was @ shipped]?|"
      "[to|onto|on] [what|which] [machines|cluster|system] [did @ go|was @ shipped|was @ rolled out|was @ put]?|"
      "<tell> where @ [went|was shipped|landed|was rolled out]|do [customers|users|testers] see @, where is it?|"
      "is @ [live|in production|only a test], where did it go?|where can i [try|see|test] what @ shipped?|on what did they [put|ship|release] @?"),
     ("@은 어디로 [나갔%어|올라갔%어|들어갔%어|배포됐%어]|@은 어디에 [올렸%어|반영됐%어|올라가 있%어|깔렸%어]|@을 고객이 보나, 어디로 [나갔%어|올라갔%어]|"
      "@은 [운영이야 시험이야|실서버에 갔나]? 어디로 [나갔%어|갔%어]|@이 [올라간|나간|반영된] [곳|데] [%줘|어디%야]|@을 어디서 [볼 수 있%어|시험해 볼 수 있%어]")),
)  # fmt: skip


def _ticket_name(rng: random.Random, korean: bool) -> str:
    if rng.random() < 0.35:
        return f"{rng.choice(WORDS)[:4].upper()}-{rng.randint(10, 9990)}"
    if korean:
        part = rng.choice("로그인 결제 검색 알림 업로드 지도 번역 인쇄 달력 글꼴 사진 동기화 필터 백업 차트".split())
        work = rng.choice("오류 수정|화면 개편|속도 개선|버튼 추가|깨짐|테스트 작성|문구 교체|멈춤 현상|기능 제거".split("|"))
        return f"{part} {work} {rng.randint(2, 90)}"
    work = rng.choice("Fix Add Rewrite Test Speed Drop Check Port Hide".split())
    return f"{work} {rng.choice(WORDS)} {rng.choice('login export search upload menu sync filter print cache banner'.split())}"


_AREAS = one_of(
    "Login|Billing|Search|Editor|Installer|Maps|Admin|Reports|Player|Sync|Docs|Mobile",
    "로그인|결제|검색|알림|지도|회원|관리자|배송|통계|설치|편집기|동영상",
)


def _component(rng: random.Random, korean: bool) -> str:
    return _AREAS(rng, korean) + rng.choice((" API", " UI", " DB", " 화면" if korean else " page", " core", " 서버" if korean else " server"))


_TICKETS = thing(
    "table", "Issues|Tickets|Bugs|Tasks|Backlog", "이슈|티켓|버그 목록|할 일|백로그", "[ticket|task]", "이슈", _ticket_name,
    ("Assignee|Assigned to|Owner|Handler", "담당자|담당|배정|처리자", person,
     ("who [works on|is working on|looks after|takes care of|fixes|does|has to do|is responsible for|handles] @?|"
      "who [will fix|got|has|was given|is stuck with|took] @?|<tell> who [works on|takes care of|got|handles] @|[on whose desk|in whose hands|with whom] is @[| now]?|"
      "whose [job|turn|work|task] is @?|who do i [nag|ask|chase] about @?|to whom was @ [given|handed|passed]?|is anyone on @, who?"),
     ("@은 누가 [맡았%어|고치%나|처리하%나|보고 있%어|하고 있%어]|@은 누구 [일%야|몫%야|차례%야]|@을 [맡은|고치는|처리하는|붙잡고 있는] 사람~은 [누구%야|누군가요?]|"
      "@을 누구한테 [맡겼%어|줬%어|넘겼%어]|@은 누구 손에 [있%어|넘어가 있%어]|@은 누구를 [재촉해야 하%나|찾아가야 하%나]")),
    ("Reporter|Reported by|Opened by|Created by", "보고자|신고자|등록자|작성자", person,
     ("who [found|noticed|raised|filed|complained about|discovered|reported first|wrote|ran into] @?|whose [complaint|find|discovery] [is @|was @]?|"
      "<tell> who [found|raised|filed|noticed] @|by whom was @ [found|raised|filed|noticed|written up]?|who [told us about|made us aware of|alerted us to] @?|"
      "from whom did we [hear of|learn of|get] @?|[finder|discoverer] of @?"),
     ("@은 누가 [발견했%어|찾았%어|신고했%어|올렸%어|제보했%어]|@을 [발견한|찾은|올린|제보한|알린] 사람~은 [누구%야|누군가요?]|"
      "@은 누가 [알려 줬%어|말해 줬%어|제기했%어]|@을 처음 [본|겪은|알린] 사람이 누구%야|@은 누구 [제보%야|불만%야|신고%야]|@을 올린 사람 이름 %줘")),
    ("Priority|Severity|Urgency|Importance", "우선순위|중요도|심각도|긴급도",
     one_of("High|Low|Medium|Critical|Blocker|Trivial|Urgent|P0|P1|P2|P3|P4|Minor|Major|Normal|Highest|Lowest|Sev 1|Sev 3",
            "높음|낮음|보통|긴급|최상|사소함|P0|P1|P2|P3|P4|심각|경미|매우 높음|매우 낮음|1순위|3순위|중대"),
     ("how [urgent|important|pressing|bad|serious|grave|critical] is @?|how [soon|quickly|badly] [do we need|must we do|should one do] @?|"
      "<tell> how [urgent|important|bad|serious] @ is|how much does @ [matter|hurt|burn]?|can @ wait, how [urgent|important|pressing] is it?|"
      "does @ come [first|last], how pressing is it?|how [high up|low down|far up the list] is @ placed?|how [seriously|lightly] is @ taken?"),
     ("@은 얼마나 [급한%가|중요한%가|심각한%가|시급한%가]|@은 [급해|나중에 해도 돼|먼저 해야 돼]? 얼마나 급한%가|@을 얼마나 [빨리|서둘러] [해야 하%나|고쳐야 하%나]|"
      "@은 미뤄도 되나, 얼마나 [급한%가|중요한%가]|@이 얼마나 [큰일%야|큰 문제%야]|@이 [얼마나 급한지|얼마나 중한지] %줘")),
    ("Due|Due date|Deadline|Target date", "마감일|기한|완료 예정일|마감", date,
     ("when [must @ be done|must @ be ready|must @ be finished|does @ have to be done|do they want @|must i deliver @]?|"
      "by when [do we need|must we finish|do i have to do|do they expect|must one fix] @?|"
      "<tell> [by when @ must be done|until when we have for @|when @ must be ready]|how long [do we have|have i got|is there] for @?|"
      "until when [have we time|is there time|can i take] for @?|how much longer may @ take, until when?|@ must be [done|ready|finished] by when?"),
     ("@은 언제까지 [해야 하%나|끝내야 하%나|고쳐야 하%나|내야 하%나]|@은 며칠까지%야|@을 [끝내야|마쳐야|내야] 하는 날 [%줘|언제%야]|"
      "@에 시간이 언제까지 [있%어|남았%어]|@은 언제까지 [되면 되%나|끝나면 되%나|하면 되%나]|@의 [데드라인|끝내야 할 날]~은 [언제%야|며칠%야]")),
    ("Status|State|Stage|Progress", "상태|진행 상태|단계|처리 상태",
     one_of("Open|In progress|Closed|Resolved|Blocked|In review|To do|Done|Reopened|Won't fix|Duplicate|Waiting|Triage|Testing|Backlog",
            "열림|진행 중|닫힘|해결됨|막힘|검토 중|할 일|완료|다시 열림|수정 안 함|중복|대기|분류 중|테스트 중"),
     ("is @ [done|fixed|still open|finished|solved|settled|dealt with], what does it say?|how far [along is @|are we with @|has @ come|have they got with @]?|"
      "<tell> [how far @ is|whether @ is fixed|where we stand with @]|what is [happening|going on|the news] with @?|where do we stand with @?|"
      "has @ been [fixed|solved|looked at|taken up|dropped], what does it say?|how is @ [getting on|coming along]?|has anyone [started|begun] @, what does it say?"),
     ("@은 [고쳐졌나|끝났나|다 됐나|해결됐나|아직인가], [뭐라고 나와?|어떻게 나와?]|@은 어디까지 [됐%어|왔%어|진행됐%어]|@은 어떻게 [되고 있%어|돼 가%나|됐%어]|"
      "@을 누가 시작했나, 어디까지 [됐%어|왔%어]|@이 [고쳐졌는지|끝났는지|해결됐는지] %줘|@은 지금 [어떤%가|무슨 단계%야]")),
    ("Estimate|Effort|Original estimate|Story points", "예상 소요|추정치|예상 작업량|스토리 포인트",
     number(1, 80, "{} h|{} hours|{} points|{} days", "{}시간|{}점|{}일|{}포인트"),
     ("how [much work|big a job|hard|laborious] is @?|how long [will @ take|might @ take|should @ take|did they reckon for @|do they think @ takes]?|"
      "<tell> how [much work|big|hard] @ [will be|is thought to be]|how much [time|work|sweat] [goes into|is planned for|will go into|do they reckon for] @?|"
      "is @ [a big one|a quick one|much work], how much is it put at?|at how much was @ [put|guessed|reckoned]?|what did they guess for @?"),
     ("@은 얼마나 [걸릴까?|걸릴 것 같은%가|오래 걸릴까?]|@은 [일이|품이|손이] 얼마나 [들%나|드는%가|가%나]|@을 하는 데 얼마나 [걸린다고 봤%어|잡았%어|걸릴까?]|"
      "@은 일이 얼마나 [큰%가|많은%가]|@을 얼마로 [봤%어|잡았%어|어림했%어]|@에 드는 [품|공수] [%줘|얼마%야]")),
    ("Component|Module|Area|Label", "구성 요소|모듈|영역|라벨", _component,
     ("what [is @ about|does @ concern|does @ touch|does @ have to do with|is broken in @]?|"
      "[which|what] [part|piece|corner|bit] of the [program|product|software] [is @ about|does @ concern|does @ touch|is hit by @|does @ hit]?|"
      "<tell> [what @ is about|which part @ touches|what part is hit by @]|where in the [program|product|code] [is @|does @ sit|must one look for @|does @ happen]?|"
      "which [team's code|part of the code] [must be changed for|is behind] @?|[part|piece] [hit by|behind] @?"),
     ("@은 [뭐에|무엇에|어디에] 관한 [거%야|일%야|것%야]|@은 프로그램 어느 [부분%야|쪽%야|부분에서 생기%나]|@은 어디서 [터지%나|생기%나|나타나%나]|"
      "@을 고치려면 [어디를|어느 부분을] [봐야 하%나|건드려야 하%나|뜯어야 하%나]|@이 [걸린|생긴|관련된] [부분|데] [%줘|어디%야]|"
      "@은 [어느 쪽|무슨] 코드 [문제%야|일%야]")),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_BUILDS, _TICKETS)
