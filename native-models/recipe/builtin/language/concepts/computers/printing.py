"""Printers and what waits to be printed."""

import random

from ..thing import Thing
from .values import TOPICS, TOPICS_KO, WORDS, clock, number, one_of, percent, person
from .wording import thing


def _printer_name(rng: random.Random, korean: bool) -> str:
    if korean and rng.random() < 0.6:
        place = rng.choice("총무과 교무실 회의실 민원실 도서관 설계팀 영업부 연구실 로비 개발팀".split())
        return f"{place} {rng.choice('복합기 프린터 레이저 잉크젯 라벨기'.split())} {rng.randint(1, 30)}"
    return f"{rng.choice(WORDS).title()} {rng.choice(('LaserJet', 'Ink', 'Copier', 'Label', 'Plotter', 'Photo', 'Office'))} {rng.randint(2, 900)}"


def _room(rng: random.Random, korean: bool) -> str:
    if korean:
        floor = f"{rng.randint(1, 30)}층 {rng.choice('복도 로비 회의실 탕비실 서고'.split())}"
        return rng.choice((floor, f"{rng.choice('본관 별관 신관 동관 서관'.split())} {rng.randint(101, 990)}호"))
    room, floor = f"Room {rng.randint(100, 990)}", f"Floor {rng.randint(1, 40)}, {rng.choice(('hall', 'lobby', 'kitchen', 'copy room'))}"
    return rng.choice((room, floor, f"Building {rng.choice('ABCDEFGH')}{rng.randint(1, 90)}"))


_PRINTERS = thing(
    "table", "Printers|Printers & scanners|Print devices|Shared printers", "프린터|프린터 및 스캐너|공유 프린터|인쇄 장치", "printer", "프린터", _printer_name,
    ("Status|State|Condition", "상태|프린터 상태|동작 상태",
     one_of("Ready|Offline|Paper jam|Out of paper|Printing|Toner low|Cover open|Sleeping|Error 49|Warming up|Paused|Tray 2 empty|Busy|Cleaning heads",
            "준비됨|오프라인|용지 걸림|용지 없음|인쇄 중|토너 부족|덮개 열림|절전 모드|예열 중|일시 중지|용지함 비었음|사용 중|헤드 청소 중|오류 49"),
     ("does @ [work|print|function|run], what does it say?|is @ [okay|on|working|usable|broken|jammed|free], what does it say?|"
      "what is [wrong|the matter|up|the trouble] with @?|<tell> [whether @ works|what is wrong with @|if i can print on @]|"
      "why [does @ not print|is nothing coming out of @|won't @ print]?|can i [print on|use] @( now| right now), what does it say?|how is @ [doing|feeling]?"),
     ("@은 [되나|쓸 수 있나|고장 났나|켜져 있나|멀쩡한가], [뭐라고 나와?|어떻게 나와?]|@이 왜 [안 되%나|안 나오%나|멈췄%어|안 찍히%나]|"
      "@에 무슨 [문제가|탈이|일이] [있%어|생겼%어]|@은 [지금 |]어떤%가|@이 [되는지|멀쩡한지|고장인지|쓸 만한지] %줘|@으로 지금 뽑을 수 있나, 뭐라고 [나와?|되어 있%어]")),
    ("Toner|Ink|Ink level|Toner left", "토너|잉크|잉크 잔량|토너 잔량", percent,
     ("how much [colour|black|powder|fluid] [is left in|is still in|has] @?|how [full|empty] [is @|is the cartridge of @|are the cartridges of @]?|"
      "<tell> how [full|empty] the cartridge of @ is|does @ need a new cartridge, how full is it?|when will @ run dry, how much is left?|"
      "how many percent [are|is] left in the cartridge of @?|is the cartridge of @ [nearly empty|low|full], how much is left?"),
     ("@의 카트리지가 얼마나 [남았%어|찼%어|비었%어]|@의 카트리지를 갈아야 하나, 얼마나 남았%어|@의 카트리지~은 몇 [퍼센트%야|프로%야|퍼센트 남았%어]|"
      "@의 [검은 잉크가|가루가|검정이] 얼마나 [남았%어|있%어]|@은 곧 [떨어지나|바닥나나], 몇 퍼센트 남았%어|@의 [카트리지|통]에 남은 양 %줘")),
    ("Location|Room|Place|Where", "위치|설치 장소|장소", _room,
     ("where [is @|stands @|does @ stand|do i find @|can i find @|did they put @]?|"
      "where [must i go|do i walk|do i have to go] to [pick up my pages from|fetch paper from|get to] @?|<tell> where @ [is|stands|can be found]|"
      "[on which floor|in which building|in which corner] [is @|does @ stand|do i find @]?|where do my pages come out if i use @?|[floor|whereabouts|spot] of @?|"
      "@ stands where?"),
     ("@은 어디에 [있%어|놓여 있%어|설치돼 있%어]|@은 [몇 층에|어느 방에|어느 건물에|몇 호에] [있%어|놓여 있%어]|"
      "@에서 뽑은 종이를 어디로 [가지러 가야 하%나|가지러 가%나|찾으러 가야 하%나]|@이 [있는|놓인] [곳|데|방] [%줘|어디%야]|@을 쓰려면 어디로 가야 하%나|"
      "@은 [몇 층%야|어디%야]")),
    ("Queue|Jobs waiting|Jobs|Waiting", "대기열|대기 작업|대기 문서|대기 중", number(1, 90, "{}|{} jobs|{} waiting", "{}|{}건|{}개 대기"),
     ("how [long is the line|many are ahead of me|many are waiting] at @?|"
      "how [many|many documents] [are ahead of me|still have to come|are lined up|are piled up|stand in line] [at|on|for] @?|"
      "<tell> how many [documents|print-outs] [are lined up|still have to be printed] on @|"
      "how many [documents|print-outs|orders] [is @ still to print|must @ still print|has @ to do]?|how much [work|paper] is piled up at @?|"
      "is @ busy, how many are ahead?|[line|backlog] at @?"),
     ("@에 [몇 개가|몇 건이|문서가 몇 개] [밀려 있%어|줄 서 있%어|쌓여 있%어|걸려 있%어]|@은 [앞으로 |]몇 [건을|개를] 더 [뽑아야 하%나|찍어야 하%나]|"
      "@에 내 앞에 몇 [건이|개가] [있%어|밀렸%어]|@은 얼마나 밀렸%어|@에 [밀린|쌓인|걸린] [게|문서가] 몇 [건%야|개%야]|@에 줄이 얼마나 긴%가")),
    ("Paper size|Sheet format|Tray|Loaded paper", "용지|용지 크기|급지함",
     one_of("A4|A3|Letter|Legal|A5|4 × 6 in|B5|Tabloid|Envelope C5|A6|Roll 62 mm|Executive|A2|Label 29 mm",
            "A4|A3|레터|리걸|A5|4×6 사진지|B5|봉투 C5|A6|롤 62mm|B4|A2|라벨 29mm|엽서"),
     ("what [is loaded|lies|has been loaded|sits|did they load] in @?|what [sheets|format] [does @ take|does @ use|does @ print on|is in @|comes out of @]?|"
      "how [big|large] are the sheets [in|of|from] @?|<tell> what [sheets|format] @ [takes|uses|has loaded]|on what does @ print?|"
      "which sheets do i [put into|load in|feed] @?|[sheets|sheet format] in @?"),
     ("@에 [뭐가|무슨 종이가|어떤 종이가] [들어 있%어|들어가%나|넣어져 있%어|걸려 있%어]|@은 [어떤|무슨] [종이에|종이를] [찍%나|쓰%나|뽑%나]|@의 종이~은 얼마나 큰%가|"
      "@에 어떤 종이를 [넣어야 하%나|채워야 하%나]|@에 [넣은|든|채운] 종이 %줘|@은 종이가 [뭐<야>?|무슨 사이즈%야]")),
    ("Pages printed|Page count|Total pages|Counter", "인쇄 매수|총 인쇄 매수|누적 매수|카운터", number(120, 98000, "{}|{} pages", "{}|{}장|{}매"),
     ("how much [has @ printed|did @ print|has @ put out|has come out of @]( so far| in all| in its life)?|how [worn|used|well used] is @, how much has it printed?|"
      "<tell> how many sheets @ has [printed|put out|made]|how many sheets [has @ made|have gone through @|did @ use up|came out of @]?|"
      "how much paper has gone through @?|[sheets so far|mileage|sheets in all] of @?"),
     ("@은 [지금까지|그동안|모두|이제껏] 얼마나 [뽑았%어|찍었%어|인쇄했%어]|@은 몇 [장이나|장을|매나] [뽑았%어|찍었%어|인쇄했%어]|"
      "@으로 종이가 몇 장 [나왔%어|나갔%어|지나갔%어]|@은 얼마나 많이 [썼%어|돌았%어|찍었%어]|@이 [뽑은|찍은|인쇄한] [게|종이가] 몇 장%야|@의 누적 장수 %줘")),
)  # fmt: skip


def _job_name(rng: random.Random, korean: bool) -> str:
    if korean:
        return f"{rng.choice(TOPICS_KO)} {rng.choice(('인쇄', '출력', '최종', '수정본', '표지', '부록'))} {rng.randint(1, 60)}"
    return f"{rng.choice(TOPICS).title()} {rng.choice(('for', 'of', 'page'))} {rng.choice(WORDS)}"


_PRINT_JOBS = thing(
    "table", "Print queue|Print jobs|Documents printing|Waiting documents", "인쇄 대기열|인쇄 작업|출력 목록|인쇄 문서", "document", "문서", _job_name,
    ("Owner|User|Submitted by|Sent by", "소유자|사용자|제출자|보낸 사람", person,
     ("who [printed|prints|is printing|sent|wants|ordered|queued] @?|whose is @?|who does @ belong to?|<tell> who [prints|sent|wants|queued] @|"
      "who [is going to collect|is waiting for|should fetch] @?|for whom is @ [printed|coming out|printing]?|by whom was @ [sent|queued|printed]?|"
      "[person behind|name on] @?|@ is whose?"),
     ("@은 누가 [뽑%나|인쇄했%어|보냈%어|걸어 놨%어|출력했%어]|@은 누구 [거%야|것%야|문서%야]|@을 [뽑은|출력한|인쇄한|건] 사람~은 누구%야|"
      "@은 누가 [찾아가야 하%나|가져가야 하%나|기다리%나]|@은 누구 앞으로 [나오%나|걸려 있%어]|@을 [뽑는|건] 사람 이름 %줘")),
    ("Pages|Page count|Sheets|No. of pages", "페이지|페이지 수|쪽수|매수", number(1, 480, "{}"),
     ("how [long|thick] is @?|how many [sheets|leaves|sides] [does @ have|has @|is @ long|make up @|will @ fill]?|<tell> how [long|thick|many sheets] @ is|"
      "is @ [long|thick|short], how many sheets?|how much paper [does @ need|will @ use|goes into @]?|[length|thickness|sheets] of @?|"
      "how many sides must the printer print for @?"),
     ("@은 얼마나 [긴%가|두꺼운%가]|@은 몇 [장%야|장짜리%야|쪽짜리%야|쪽%야]|@은 종이가 [몇 장|얼마나] [들%나|필요하%나|나오%나]|"
      "@을 뽑으면 몇 장이 [되%나|나오%나|들%나]|@의 [분량|길이|장수] %줘|@은 [긴가|짧은가], 몇 장%야")),
    ("Copies|No. of copies|Quantity", "부수|매수|사본 수|인쇄 부수", number(1, 95, "{}|{} ×|{} sets", "{}|{}부"),
     ("how [many times|often] [is @ printed|will @ be printed|does @ come out|do they print @]?|"
      "in how many [sets|specimens] [is @ printed|does @ come out|did they order @]?|<tell> how [many times|often] @ [is printed|comes out]|"
      "how many [people can get|people get one of|readers can have] @?|how many of @ [will come out|are printed|did they order|do we get]?|"
      "@ [times how many|how many times over]?|[sets|specimens] of @?"),
     ("@을 몇 부 [뽑%나|찍%나|인쇄하%나|출력하%나]|@은 몇 번 [찍히%나|나오%나|반복해서 나오%나|뽑히%나]|@이 몇 벌 [나오%나|필요하%나|찍히%나]|"
      "@을 [똑같이|같은 걸로] 몇 부나 [뽑%나|찍%나]|@을 [몇 명이 나눠 가질 수|몇 명한테 나눠 줄 수] [있%어|있나?]|@이 몇 부인지 [알려<줘>.|봐<줘>.]")),
    ("Submitted|Sent at|Time|Queued at", "제출 시간|보낸 시각|제출 시각|접수 시각", clock,
     ("when was @ [sent|queued|sent off|sent to the printer|handed over|put in line]?|when did [someone|he|she|they] [send|print|queue|submit] @?|"
      "<tell> when @ was [sent|queued|sent off]|since when [is @ waiting|has @ been waiting|is @ in line|is @ in the line]?|"
      "how long has @ been [waiting|in line], since when?|at [what|which] [hour|minute|time] [did @ come in|was @ sent|was @ queued]?|@ was [sent|queued] when?"),
     ("@을 언제 [보냈%어|걸었%어|인쇄 걸었%어|올렸%어]|@은 언제 [들어왔%어|보내졌%어|접수됐%어|걸렸%어]|@은 언제부터 [기다리%나|대기하%나|걸려 있%어]|"
      "@은 몇 시에 [보냈%어|들어왔%어|걸렸%어]|@을 [보낸|건|올린] [게|때가] [언제%야|몇 시%야]|@을 보낸 [때|시점] %줘")),
    ("Status|State", "상태|진행 상태|인쇄 상태",
     one_of("Printing|Waiting|Paused|Error|Spooling|Printed|Deleting|Held|Blocked|Sending|Cancelled|Finished|Needs paper|Retrying",
            "인쇄 중|대기 중|일시 중지|오류|스풀 중|인쇄됨|삭제 중|보류|차단됨|전송 중|취소됨|완료|용지 필요|재시도 중"),
     ("is @ [done|out|through|stuck|coming out|finished yet], what does it say?|what is [happening|going on|up] with @?|"
      "has @ [come out|gone through|got stuck|been printed], what does it say?|<tell> [whether @ is out|what is going on with @|if @ is done]|"
      "why [is @ not coming out|hasn't @ come out|is @ stuck], what does it say?|how is @ [getting on|doing]?|can i fetch @ [now|yet], what does it say?"),
     ("@은 [다 나왔나|다 됐나|끝났나|걸렸나], [뭐라고 나와?|어떻게 나와?]|@은 왜 안 [나오%나|찍히%나|되%나]|@은 어떻게 [되고 있%어|돼 가%나|됐%어]|"
      "@은 지금 [나오나|기다리나|멈췄나], 뭐라고 [나와?|되어 있%어]|@이 [나왔는지|다 됐는지|멈췄는지] %줘|@을 가지러 가도 되나, 뭐라고 [나와?|되어 있%어]")),
    ("Printer|Printed on|Device|Output device", "프린터|출력 장치|인쇄 장치", _printer_name,
     ("where [does @ come out|will @ come out|do i fetch @|is @ being printed|can i fetch @]?|"
      "[on|out of|from] [which|what] machine [does @ come|will @ come|do i get @]?|<tell> [where @ comes out|which machine makes @|on which machine @ is]|"
      "which machine [prints|has|got|is printing|makes|does] @?|to [which|what] machine [did they send @|was @ sent|does @ go]?|[machine|copier|machine used] for @?"),
     ("@은 어디서 [나오%나|찍히%나|뽑히%나|출력되%나]|@을 어디로 [보냈%어|가지러 가야 하%나|찾으러 가%나]|"
      "@은 어느 [기계에서|기기에서|장비에서] [나오%나|뽑히%나|찍히%나]|@을 [뽑는|찍는|출력하는] [기계|기기] [%줘|뭐<야>?]|@은 어떤 기계로 [보내졌%어|들어갔%어|갔%어]|"
      "@이 [나오는|찍히는] [데|곳|기계] [%줘|어디%야]")),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_PRINTERS, _PRINT_JOBS)
