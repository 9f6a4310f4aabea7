"""Servers and the containers that run on them."""

import random

from ..thing import Thing
from .values import PLACES_KO, TOPICS, WORDS, file_size, ip_address, moment, number, one_of, percent, price
from .wording import thing

_PLACES = (
    "Oslo Dublin Lyon Aveiro Zurich Milan Vienna Warsaw Prague Madrid Helsinki Tallinn Athens Osaka Tokyo Mumbai Sydney Mildura Montreal Denver Dallas Seattle Boston "
    "Chicago Atlanta Lima Bogota Cuenca Lagos Nairobi Cairo Dubai Doha Jakarta Manila Hanoi Taipei Leeds Ghent Turin"
).split()


def _server_name(rng: random.Random, korean: bool) -> str:
    role = rng.choice("web db cache mail api auth build proxy search queue media game log vpn test edge file node".split())
    by_role = (f"{role}-{rng.randint(1, 48):02}", f"{rng.choice(WORDS)}-{role}", f"{role}{rng.randint(1, 99)}.{rng.choice(WORDS)}")
    return rng.choice((*by_role, f"{rng.choice(WORDS)}{rng.randint(1, 30)}"))


def _days(rng: random.Random, korean: bool) -> str:
    days, hours = rng.randint(1, 420), rng.randint(1, 23)
    return rng.choice((f"{days}일 {hours}시간", f"{days}일", f"{days}d {hours}h") if korean else (f"{days} days", f"{days}d {hours}h", f"{days} days, {hours} h"))


def _place(rng: random.Random, korean: bool) -> str:
    return rng.choice(PLACES_KO if korean else _PLACES)


def _operating_system(rng: random.Random, korean: bool) -> str:
    return f"{rng.choice('Debian Ubuntu Fedora Alpine Rocky FreeBSD CentOS Windows openSUSE Arch'.split())} {rng.randint(8, 40)}.{rng.randint(0, 10)}"


_SERVERS = thing(
    "dashboard", "Servers|Machines|Hosts|Nodes|Virtual machines", "서버|서버 목록|호스트|가상 머신|장비", "[server|machine]", "서버", _server_name,
    ("State|Status|Health|Condition", "상태|동작 상태|서버 상태",
     one_of("Running|Stopped|Degraded|Down|Online|Offline|Maintenance|Healthy|Rebooting|Unreachable|Starting|Critical|Standby|Warning",
            "실행 중|중지됨|정상|장애|점검 중|오프라인|온라인|재부팅 중|응답 없음|시작 중|위험|대기|경고"),
     ("is @ [up|down|alive|reachable|healthy|on|okay|working], [what does it say|how is it]?|how is @ [doing|getting on|faring]?|"
      "<tell> [whether @ is up|how @ is doing|if @ is alive|in what shape @ is]|does @ [work|respond|run|answer], what is shown?|"
      "what is [wrong|the matter|going on] with @?|in what [shape|condition] is @?|has @ [gone down|crashed|stopped], what does it say?"),
     ("@은 [살아 있나|켜져 있나|죽었나|멀쩡한가|잘 도나], [어떻게 나와?|어떤지 알려<줘>.]|@은 [지금 |]어떤%가|@에 무슨 [일이|문제가] [있%어|생겼%어]|"
      "@은 [잘|제대로] [돌아가나|작동하나], 뭐라고 [나와?|되어 있%어]|@이 [살았는지|죽었는지|정상인지|켜졌는지|괜찮은지] %줘|@은 어떻게 [되어 있%어|되고 있%어]")),
    ("IP address|Address|IP|Host address", "IP 주소|주소|아이피|IP", ip_address,
     ("[where|how|under what numbers] [can i reach|do i reach|do i connect to|is reachable] @?|to [what|which] [numbers|dotted number|ip] do i connect for @?|"
      "<tell> the [ip|numbers|dotted number] of @|what do i [ping|ssh into|type in] to [reach|get to] @?|at [which|what] ip [is @|does @ answer|does @ listen]?|"
      "[ip|ip number|network number] of @?|which [ip|four numbers] [belongs to|belong to|does one use for] @?"),
     ("@에 접속하려면 어디로 [들어가야 하%나|연결해야 하%나]|@은 아이피가 [뭐<야>?|몇 번%야|어떻게 되%나]|@의 아이피 %줘|"
      "@에 핑을 보내려면 뭘 [쳐야 하%나|입력해야 하%나]|@은 어떤 아이피로 [붙어야 하%나|연결하%나|잡혀 있%어]|@으로 [붙으려면|들어가려면] 무슨 번호를 쓰%나|"
      "@에 [물린|할당된|붙은] 아이피는?")),
    ("Uptime|Up for|Up since|Running for", "가동 시간|업타임|연속 가동|구동 시간", _days,
     ("how long has @ been [up|running|on|online|going|alive]?|for how [long|many days] has @ [run|been up|stayed up|run without a reboot|kept going]?|"
      "<tell> how long @ has been [up|running|on]|how long [ago|since] was @ [rebooted|restarted|booted]?|how long since the last [reboot|restart|boot] of @?|"
      "[days up|time running|days without a reboot], @?|@ has been [up|on|running] how long?"),
     ("@은 얼마나 오래 [켜져 있%어|돌고 있%어|버티고 있%어|살아 있%어]|@은 며칠째 [켜져 있%어|돌고 있%어|안 꺼졌%어]|@이 재부팅 없이 얼마나 [버텼%어|돌았%어]|"
      "@을 [재시작한|재부팅한|켠] 지 얼마나 [됐%어|지났%어]|@은 [꺼지지 않고|쉬지 않고] 얼마나 돌았%어|@이 켜져 있던 [기간|날수] %줘")),
    ("Load|CPU load|Load average|Utilisation", "부하|CPU 부하|로드|사용률", percent,
     ("how [busy|loaded|stressed|overworked|strained] is @?|how hard is @ [working|running|being worked]?|<tell> how [busy|loaded|strained] @ is|"
      "how much [strain|work|stress] is on @?|is @ [overloaded|idle|sweating|under pressure], by how much?|what [percentage|share] of its power does @ use?|"
      "[strain|work|busyness] of @ in percent?|how much [traffic|work] has @ to [cope with|bear|handle] now?"),
     ("@은 얼마나 [바쁜%가|힘든%가|붐비는%가]|@이 얼마나 [무리하고 있%어|힘들게 돌고 있%어|일하고 있%어]|@에 일이 얼마나 [몰려 있%어|걸려 있%어|실려 있%어]|"
      "@은 [과부하야|한가해]? 몇 퍼센트?|@은 힘을 몇 [퍼센트나|프로나] [쓰%나|내%나]|@이 [얼마나 바쁜지|몇 퍼센트로 도는지] %줘")),
    ("Region|Location|Data centre|Site|Zone", "지역|리전|위치|데이터 센터", _place,
     ("where [is @|is @ located|stands @|does @ stand|does @ sit]?|in [which|what] [city|place|part of the world|town] [is @|does @ stand|is @ hosted|is @ housed]?|"
      "<tell> where @ [is|stands|is hosted|physically sits]|where [in the world|on earth|physically] is @?|[city|place|country] of @?|"
      "where [did they put|do they host|do they keep|is the rack of] @?|from [where|which city] does @ [serve|run|operate]?"),
     ("@은 어디에 [있%어|놓여 있%어|설치돼 있%어]|@은 [어느|무슨] [도시에|동네에|곳에|센터에] [있%어|놓여 있%어]|@을 어디에 [뒀%어|설치했%어|놨%어]|"
      "@이 [있는|놓인|돌아가는|들어가 있는] [곳|도시] [%줘|어디%야]|@은 어디서 [돌아가%나|운영되%나|서비스되%나]|@은 [어느 도시%야|어디%야]")),
    ("OS|Operating system|System|Platform|Image", "운영 체제|OS|시스템|플랫폼", _operating_system,
     ("what does @ run[| on]?|is @ [linux|windows|a linux box|a windows box], [which one|what exactly]?|<tell> what [system|software] @ [runs|boots|uses]|"
      "what [is installed|did they install|boots] on @ [as a system|to make it run]?|"
      "which [linux|windows|distribution|flavour of linux] [is on|runs on|does one find on] @?|[distribution|linux or windows] [of|for|on] @?|"
      "what was @ [set up|installed] with?"),
     ("@은 [뭐로|무엇으로|어떤 걸로] [돌아가%나|깔려 있%어|구동되%나]|@은 [리눅스야 윈도우야|무슨 리눅스%야|무슨 배포판%야|어떤 배포판%야]|"
      "@에 뭐가 [깔려 있%어|설치돼 있%어]|@은 [무슨|어떤] 오에스%야|@에 깔린 [배포판|오에스|리눅스] %줘|@을 [뭐로|무엇으로] 설치했%어")),
    ("Cost|Monthly cost|Price|Cost per month", "비용|월 비용|요금|월 요금", price,
     ("how [expensive|dear|costly|cheap] is @?|what do [we|they|you] pay for @[| a month| each month]?|"
      "how much [money |]does @ [cost|eat|take|come to|set us back][| a month]?|<tell> what @ [costs|sets us back] [a month|each month|per month]|"
      "what [are we|am i|is the company] [charged|billed] for @?|[bill|charge|price tag] for @?|is @ [worth its money|expensive], what do we pay?"),
     ("@은 [얼마나 비싼%가|비싸? 얼마야?]|@에 [돈|돈이] 얼마나 [들%나|나가%나|드는%가]|@을 쓰는 데 [매달|한 달에] 얼마를 [내%나|쓰%나]|"
      "@은 한 달에 [얼마%야|얼마가 나가%나|얼마가 드는%가]|@에 매달 내는 [돈|금액] [%줘|얼마%야]|@의 가격 %줘")),
)  # fmt: skip


def _container_name(rng: random.Random, korean: bool) -> str:
    two_words = f"{rng.choice(WORDS)}_{rng.choice(WORDS)}"
    of_role = f"{rng.choice(WORDS)}-{rng.choice('db web cache proxy cron queue app mail'.split())}-{rng.randint(1, 30)}"
    return rng.choice((two_words, of_role, f"{rng.choice(TOPICS)}-{rng.choice('api ui svc db'.split())}"))


_IMAGES = [*"nginx redis postgres node python mysql caddy mongo golang httpd traefik grafana busybox".split(), *WORDS[:12]]


def _image(rng: random.Random, korean: bool) -> str:
    image = rng.choice(_IMAGES)
    return f"{image}:{rng.choice((f'{rng.randint(1, 24)}.{rng.randint(0, 20)}', f'{rng.randint(3, 24)}-alpine', f'{rng.randint(8, 24)}-slim'))}"


def _ports(rng: random.Random, korean: bool) -> str:
    port, mapped = f"{rng.randint(1024, 65000)}", f"{rng.randint(1024, 49000)}:{rng.choice((80, 443, 3000, 5432, 6379, 8080, 9000))}"
    return rng.choice((port, mapped, f"{rng.randint(1024, 65000)}/{rng.choice(('tcp', 'udp'))}"))


_CONTAINERS = thing(
    "table", "Containers|Pods|Running containers|Services", "컨테이너|파드|실행 중인 컨테이너|서비스", "[container|box]", "컨테이너", _container_name,
    ("Image|Container image|Built from", "이미지|컨테이너 이미지|원본 이미지", _image,
     ("what [is inside|runs in|is in|hides in|sits in] @?|what [was pulled|did they pull|did docker pull|must i pull] for @?|"
      "<tell> what [runs in|is inside|was pulled for] @|[from|out of] what [was @ started|was @ made|did they start @|is @ made]?|"
      "what is @ [based on|made of|a copy of]?|which [template|tag] [is @ from|was @ started from|does @ use]?|[template|name and tag] behind @?"),
     ("@은 [뭐로|무엇으로|어디서] [띄웠%어|만들었%어|만들어졌%어|떴%어]|@ 안에 뭐가 [들어 있%어|돌고 있%어|있%어]|@을 띄우려고 뭘 [받았%어|풀했%어|가져왔%어]|"
      "@은 [무슨|어떤] [태그로|틀로|템플릿으로] [떴%어|돌아가%나]|@의 [바탕|원본|틀] [%줘|뭐<야>?]|@은 [뭘|무엇을] [바탕으로|가지고] 만들었%어")),
    ("Ports|Port|Published ports|Port mapping", "포트|공개 포트|포트 매핑", _ports,
     ("[on|at] what number [does @ listen|is @ reachable|is @ open|does @ answer]?|what do i [put|type] after localhost: [to reach|for|to get to] @?|"
      "<tell> [where @ listens|the number @ listens on|what number @ answers on]|which [door|number] of the host [leads to|is open for|goes to] @?|"
      "where does @ [listen|answer]?|what [is open|did they open|is let through] for @?|how do i reach @ from the browser, on which number?"),
     ("@은 몇 번으로 [열려 있%어|듣고 있%어|들어가%나|열었%어]|@에 [들어가려면|접속하려면] localhost 뒤에 뭘 [붙이%나|써야 하%나|쳐야 하%나]|"
      "@은 바깥에 몇 번을 [열어 뒀%어|내놨%어|열었%어]|@에 브라우저로 들어가려면 몇 번%야|@이 [여는|듣는|열어 둔] 번호 %줘|@은 몇 번 문으로 [통하%나|들어가%나]")),
    ("Status|State|Health", "상태|실행 상태|컨테이너 상태",
     one_of("Up|Exited (1)|Exited (0)|Restarting|Created|Paused|Healthy|Unhealthy|Dead|CrashLoopBackOff|Pending|OOMKilled|Running|Removing",
            "실행 중|종료됨 (1)|종료됨 (0)|재시작 중|생성됨|일시 정지|정상|비정상|죽음|대기|메모리 부족|제거 중|시작 중"),
     ("is @ [up|down|alive|running|well|sick|dead], what does it say?|how is @ [doing|getting on|faring]?|<tell> [whether @ is up|if @ is alive|how @ is doing]|"
      "has @ [crashed|died|stopped|gone down], what does it say?|what is [wrong|the matter|up|going on] with @?|does @ [run|work|live|respond], what is shown?|"
      "what [happened to|became of] @?"),
     ("@은 [살아 있나|죽었나|돌고 있나|떠 있나|멀쩡한가], [뭐라고 나와?|어떻게 나와?]|@은 지금 어떤%가|@이 [살았는지|죽었는지|뻗었는지|도는지] %줘|"
      "@에 무슨 [문제가|일이|탈이] [있%어|생겼%어]|@은 어떻게 [되고 있%어|됐%어|돌아가%나]|@은 [잘|제대로] 도나, 뭐라고 [나와?|되어 있%어]")),
    ("Restarts|Restart count|No. of restarts", "재시작 횟수|재시작|재기동 횟수", number(0, 240, "{}|{} times", "{}|{}회|{}번"),
     ("how [often|many times] [has @ come back|did @ crash and come back|was @ brought back|has @ died and come back|has @ been revived]?|"
      "how [shaky|stable|unstable] is @, how often did it come back?|<tell> how [often|many times] @ [came back|was brought back|was revived]|"
      "how many lives has @ [used|had]?|how many times was @ [rebooted|brought up again|revived|relaunched]?|does @ keep [crashing|dying], how often?|"
      "[crash count|revivals] of @?"),
     ("@은 몇 번이나 [죽었다 살아났%어|다시 떴%어|껐다 켜졌%어|되살아났%어]|@은 얼마나 자주 [뻗었%어|다시 떴%어|죽었%어]|"
      "@은 [불안정한가|자꾸 죽나], 몇 번이나 다시 떴%어|@을 몇 번 다시 [띄웠%어|켰%어|살렸%어]|@이 다시 뜬 게 몇 번%야|@이 [다시 뜬|되살아난] 횟수 %줘")),
    ("Memory|Memory usage|RAM|Mem", "메모리|메모리 사용량|RAM", file_size,
     ("how much [ram|room in ram] does @ [use|eat|take|hold|need|hog]?|how [memory-hungry|greedy|fat] is @?|<tell> how many megabytes @ [eats|uses|holds]|"
      "how many [megabytes|gigabytes|MB] of ram [does @ use|does @ hold|go to @|are in @]?|what is the footprint of @?|how much ram would stopping @ [free|give back]?|"
      "[ram|megabytes] [for|of] @?"),
     ("@은 램을 얼마나 [쓰%나|먹%나|차지하%나|잡아먹%나]|@은 램 몇 [메가를|기가를] [쓰%나|먹%나|차지하%나]|@을 끄면 램이 얼마나 [비%나|남%나|풀리%나]|"
      "@의 램 [점유량|사용] %줘|@은 램을 [많이 먹나, 얼마나?|얼마나 먹는 거야?]|@이 [잡은|쥐고 있는|쓰는] 램이 [얼마%야|몇 메가%야]")),
    ("Created|Age|Created at|Created on", "생성 시각|생성일|만든 시각", moment,
     ("when was @ [made|born|set up|put together|first brought up]?|how old is @?|<tell> when @ was [made|set up|first brought up]|"
      "when did [they|we|someone] [make|build|assemble] @?|since when [is there|have we had|does one have] @?|how long ago was @ [made|set up|born]?|"
      "[age|day of birth] of @?|since when has @ existed?"),
     ("@은 언제 [만들어졌%어|생겼%어|처음 떴%어]|@을 언제 [만들었%어|처음 띄웠%어|세웠%어]|@은 얼마나 [오래됐%어|됐%어]|@을 [만든|처음 띄운] [게|때가] 언제%야|"
      "@이 [생긴|만들어진] 지 얼마나 [됐%어|지났%어]|@을 [만든|처음 띄운] 날 %줘")),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_SERVERS, _CONTAINERS)
