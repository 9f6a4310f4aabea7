"""Wireless networks, connections and the sites that a firm has on the web."""

import random

from ..thing import Thing
from .values import PLACES_KO, TOPICS, WORDS, code, date, duration, file_size, ip_address, number, one_of, person
from .wording import thing


def _wifi_name(rng: random.Random, korean: bool) -> str:
    word = rng.choice(WORDS)
    if korean and rng.random() < 0.4:
        return f"{rng.choice(PLACES_KO)}{rng.choice('카페 도서관 식당 사무실 우리집 학원 병원 호텔'.split())}_{rng.randint(1, 99)}"
    of_place = (f"{word.title()}-Guest", f"{word.title()} {rng.choice('Cafe Hotel Home Office Library Studio'.split())}")
    return rng.choice((*of_place, f"{word}_{rng.randint(10, 999)}", f"iptime_{word}", f"{word.upper()}-{rng.randint(2, 99)}", f"{word}net"))


_WIFI = thing(
    "table", "Wi-Fi networks|Wireless networks|Available networks|Hotspots", "Wi-Fi 네트워크|와이파이 목록|무선 네트워크|연결 가능한 네트워크",
    "network", "와이파이", _wifi_name,
    ("Signal|Signal strength|RSSI|Reception", "신호|신호 세기|신호 강도|수신 감도", number(30, 94, "-{} dBm|{}%", "-{} dBm|{}%|-{}dBm"),
     ("how [strong|weak|good|loud|clear] is @?|how well [do i get|do i receive|does this place get|can i catch] @?|"
      "<tell> how [strong|weak|good] @ is [here|at this spot|]|is @ [strong|weak|near|far], how strong is it?|how many [bars|decibels|dBm] does @ have?|"
      "[strength|loudness|field strength] of @?|how well does @ [come through|come in|reach us]?"),
     ("@은 얼마나 [센%가|강한%가|약한%가|잘 잡히%나]|@이 잘 [잡히나|터지나], 얼마나 [세%나|잘 잡히%나]|@은 몇 [dBm%야|데시벨%야]|@의 [전파|감도|세기] %줘|"
      "@이 여기까지 얼마나 [닿%나|오%나|들어오%나]|@의 전파가 얼마나 [센%가|강한%가|약한%가]")),
    ("Security|Encryption|Protection", "보안|암호화|보안 방식",
     one_of("WPA2|WPA3|WPA2/WPA3|WEP|Open|WPA2-Enterprise|None|OWE|WPA|802.1X|WPA3-SAE|WPA2-PSK",
            "WPA2|WPA3|WPA2/WPA3|WEP|개방형|WPA2-Enterprise|없음|WPA|802.1X|WPA3-SAE|WPA2-PSK"),
     ("how [safe|secure|protected] is @?|is @ [open|safe|locked|encrypted], or what?|how is @ [locked|protected|encrypted|guarded|scrambled]?|"
      "<tell> how @ is [protected|locked|encrypted|guarded]|do i need a password for @, what does it use?|with what is @ [locked|encrypted|guarded]?|"
      "can [anyone|strangers] [read along|listen in|get in] on @, how is it guarded?|what keeps strangers out of @?"),
     ("@은 [안전한가|잠겼나|열려 있나|암호가 있나], 어떻게 [돼 있%어|걸려 있%어]|@은 [뭐로|무엇으로|어떻게] [잠겨 있%어|보호되%나|막혀 있%어]|"
      "@에 [비번|비밀번호]가 필요하나, 어떤 방식%야|@은 얼마나 [안전한%가|믿을 만한%가]|@의 [잠금|보호] 방식 %줘|@은 어떤 [암호를|잠금을] [쓰%나|걸었%어]")),
    ("Channel|Ch|Wi-Fi channel", "채널|무선 채널|채널 번호", code("9|19|4|36|48|64|100|116|149|157|161|12|13|44"),
     ("on [which|what] [number|slot] does @ [send|transmit|broadcast]?|which slot of the [air|band] [does @ occupy|is @ in|does @ sit on]?|"
      "<tell> [the slot|the number] @ [sends|transmits|broadcasts] on|where in the [band|air] does @ [sit|send|transmit]?|"
      "what number is @ [tuned to|broadcasting on|set to]?|to what number must i tune for @?|[radio slot|slot number] of @?|which channels does @ disturb?"),
     ("@은 몇 번으로 [송신하%나|쏘%나|맞춰져 있%어|나오%나]|@은 [몇 번 대역을|몇 번을|어느 자리를] [쓰%나|차지하%나]|@이 쓰는 번호 %줘|"
      "@을 [맞추려면|잡으려면] 몇 번%야|@은 대역의 어느 자리에 [있%어|잡혀 있%어]|@이 몇 번 채널을 [쓰%나|잡았%어]")),
    ("Speed|Link speed|Max rate|Throughput", "속도|링크 속도|최대 속도|전송 속도", number(54, 2400, "{} Mbps|{} Mbit/s|{} Mb/s"),
     ("how [fast|quick|slow|swift|speedy] is @?|how [quickly|fast] [can i download|does data go|do things load|would i surf] [over|on|through] @?|"
      "<tell> how [fast|quick|slow] @ is|is @ [fast|slow|quick], how many megabits?|how many [megabits|Mbps|megabits a second] does @ [do|make|give|offer|manage]?|"
      "[pace|megabits] of @?|what is @ [good for|able to carry] a second?"),
     ("@은 얼마나 [빠른%가|느린%가]|@으로 얼마나 빨리 [받을 수 있%어|내려받%나|되%나]|@은 [빠르나|느리나], 몇 메가%야|@은 초당 몇 메가%야|"
      "@은 1초에 얼마나 [보내%나|나르%나|주고받%나]|@의 [빠르기|스피드] %줘")),
    ("Band|Frequency|Radio", "대역|주파수|주파수 대역",
     one_of("2.4 GHz|5 GHz|6 GHz|2,412 MHz|2,437 MHz|2,462 MHz|5,180 MHz|5,240 MHz|5,745 MHz|5,975 MHz|5,500 MHz|5,805 MHz",
            "2.4GHz|5GHz|6GHz|2,412MHz|2,437MHz|2,462MHz|5,180MHz|5,240MHz|5,745MHz|5,975MHz|5,500MHz|5,805MHz"),
     ("how many [gigahertz|megahertz|hertz|GHz] [does @ use|has @|is @|does @ send at]?|is @ [2.4 or 5|a five gigahertz one|at 5 gigahertz], what does it say?|"
      "<tell> how many [gigahertz|hertz|megahertz] @ [has|uses|sends at]|at how many [hertz|gigahertz|megahertz] [does @ send|is @ sending|does @ broadcast]?|"
      "[gigahertz|megahertz|hertz] of @?|what wavelength range does @ use, in hertz?"),
     ("@은 몇 [기가헤르츠%야|헤르츠%야|메가헤르츠%야|GHz%야]|@은 [2.4야 5야|5기가야]? 몇 [기가헤르츠%야|GHz%야]|@이 쓰는 [헤르츠|기가헤르츠|GHz] %줘|"
      "@은 몇 헤르츠로 [쏘%나|송신하%나|잡히%나|보내%나]|@의 전파는 몇 [헤르츠%야|GHz%야]|@은 어떤 헤르츠를 [쓰%나|타%나]")),
    ("Clients|Devices|Connected|Users", "접속 기기|연결된 기기|접속자 수|접속 수", number(1, 120, "{}|{} devices", "{}|{}대"),
     ("how [crowded|popular|full|overrun] is @( right now)?|"
      "how many [people|phones|computers|gadgets|others] [are on|share|use|hang on|are linked to|are logged into] @?|<tell> how [crowded|popular|full] @ is|"
      "with how many others do i share @?|is @ [crowded|full|busy], how many are on it?|[number|count] of [people|gadgets|phones] on @?|"
      "how many are [online|surfing] through @?"),
     ("@을 몇 [대가|명이|사람이] [쓰%나|같이 쓰%나|나눠 쓰%나|쓰고 있%어]|@에 몇 [대가|명이] [붙어 있%어|물려 있%어|들어와 있%어|매달려 있%어]|"
      "@은 얼마나 [붐비%나|북적이%나]|@에 [붙은|들어온|물린] [폰|컴퓨터|사람]~이 몇%야|@을 몇 명과 나눠 쓰%나|@을 쓰는 [사람|대수]~이 [몇%야|얼마나 되%나]")),
)  # fmt: skip


def _interface_name(rng: random.Random, korean: bool) -> str:
    word = rng.choice(WORDS)
    by_number = (f"{'이더넷' if korean else 'Ethernet'} {rng.randint(2, 99)}", f"eth{rng.randint(0, 40)}", f"wlan{rng.randint(0, 40)}")
    return rng.choice((*by_number, f"VPN {word}", f"enp{rng.randint(0, 9)}s{rng.randint(0, 31)}", f"tun-{word}", f"{word.title()} {'회선' if korean else 'link'}"))


def _name_server(rng: random.Random, korean: bool) -> str:
    return rng.choice(("{0}.{0}.{0}.{0}", "{0}.{1}.{0}.{1}", "9.{0}.{1}.{1}", "{1}.{1}.{0}.{0}")).format(rng.randint(1, 99), rng.randint(1, 254))


_CONNECTIONS = thing(
    "form", "Network connections|Network details|Adapters|Interfaces", "네트워크 연결|네트워크 세부 정보|어댑터|인터페이스",
    "[connection|adapter]", "연결", _interface_name,
    ("IP address|IPv4 address|Address|IPv4", "IP 주소|IPv4 주소|주소", ip_address,
     ("what [is my|did i get as an] ip [on|over|through|with] @?|under [which|what] ip [am i seen|am i visible|do others see me] [on|over|through] @?|"
      "<tell> [my ip|the ip i have|which ip i got] [on|over|through] @|which [ip|dotted number of my own] was given to @?|"
      "how do others [reach|find|see] me [over|on|through] @, by what ip?|[my ip|own ip] on @?"),
     ("@에서 내 아이피~은 [뭐<야>?|어떻게 되%나|몇 번%야]|@이 [받은|할당받은|쓰는] 아이피 %줘|@에 어떤 아이피가 [잡혔%어|할당됐%어|붙었%어]|"
      "@에서 [남들이|다른 컴퓨터가] 나를 [어떤|무슨] 아이피로 [보%나|찾%나]|@으로 잡힌 아이피 %줘|@의 아이피~은 [뭐<야>?|어떻게 되%나]")),
    ("Gateway|Default gateway|Router", "게이트웨이|기본 게이트웨이|라우터", ip_address,
     ("[through|via] what does @ [reach|get to|go out to] the [internet|outside|world]?|where does @ send [everything|packets|traffic] for the outside?|"
      "<tell> [the way out of|the exit of|the next hop of] @|what is the [way out|exit|next hop|door to the internet] [of|for] @?|[next hop|way out|exit] [of|for] @?|"
      "which machine [forwards|passes on] what @ sends?|where do packets leave @?"),
     ("@은 [어디를|뭘|무엇을] 거쳐 [밖으로|인터넷으로|외부로] 나가%나|@의 [출구|나가는 길|다음 홉] [%줘|뭐<야>?|어디%야]|"
      "@은 [인터넷으로|바깥으로] 나갈 때 어디로 [보내%나|가%나]|@의 패킷은 어디로 [빠져나가%나|나가%나]|@을 [바깥과|인터넷과] 이어 주는 [데|곳] %줘|"
      "@의 관문은 [어디%야|뭐<야>?]")),
    ("DNS|DNS server|DNS servers|Name server", "DNS|DNS 서버|네임 서버", _name_server,
     ("who [resolves|looks up|translates] [names|domain names|web names] [for|on] @?|where does @ [look up|resolve|ask for] [names|domains|domain names]?|"
      "<tell> where @ [looks up|resolves] [names|domains]|what [translates|turns] names into numbers [on|for] @?|"
      "which [server|machine] does @ ask [for names|about names|when it looks up a name]?|[resolver|name lookup] of @?|whom does @ ask for the number of a website?"),
     ("@은 [도메인을|이름을] 어디서 [찾%나|물어보%나|알아보%나|풀%나]|@은 [도메인|사이트 이름]~을 어디에 [물어보%나|문의하%나]|"
      "@에서 이름을 [번호로 바꿔|풀어|찾아] 주는 [데|서버] %줘|@의 [리졸버|이름 풀이] [%줘|뭐<야>?]|@은 사이트 이름을 누구한테 [물어보%나|묻%나]|@의 디엔에스 %줘")),
    ("MAC address|Physical address|MAC|Hardware address", "MAC 주소|물리적 주소|하드웨어 주소", code("aa:aa:aa:aa:aa:aa|aa-aa-aa-aa-aa-aa"),
     ("what is [burned into|printed on|engraved in] the card of @?|how does the [switch|router|access list] [recognise|identify|know] @?|"
      "<tell> the [six pairs|hex number|burned-in number|letters and digits] of @|what are the six [pairs|hex pairs|bytes] of @?|"
      "[hex number|burned-in number|six pairs] of @?|what do i enter in the router's [filter|allow list] for @?|which hex number [is burned into|marks|tells apart] @?"),
     ("@의 맥 어드레스 %줘|@의 랜카드에 [박힌|새겨진|찍힌] [번호|값] [%줘|뭐<야>?]|공유기 [허용 목록|필터]에 @을 뭐라고 [적어야 하%나|넣어야 하%나]|"
      "@의 [여섯 쌍|16진수 번호|콜론으로 된 번호] %줘|공유기는 @을 [뭐로|어떤 번호로] [알아보%나|구별하%나]|@의 카드 고유 번호~은 [뭐<야>?|어떻게 되%나]")),
    ("Received|Bytes in|Downloaded|RX", "받음|받은 데이터|수신|다운로드", file_size,
     ("how much [came in|arrived|flowed in|has come down|was fetched|got in] [over|on|through|via] @?|"
      "how much [have i|have we|has it] [loaded|pulled in|taken in|fetched] [over|through|via] @?|<tell> how much [came in|arrived|flowed in] [over|through] @|"
      "[incoming data|inbound traffic|data in] [on|of|over] @?|what [flowed in|arrived|has come in] [over|through] @ so far?|"
      "how many [megabytes|bytes|gigabytes] [came in|arrived] [over|through] @?"),
     ("@으로 얼마나 [들어왔%어|내려왔%어|왔%어]|@으로 데이터를 얼마나 [받았%어|내려받았%어|끌어왔%어]|"
      "@으로 [들어온|내려온|내려받은] [게|데이터가|양이] [얼마%야|몇 메가%야]|@에 몇 [메가가|기가가] [들어왔%어|내려왔%어]|@의 [들어온 양|인바운드] %줘|"
      "&을 통해 얼마나 [내려받았%어|들어왔%어]")),
    ("Sent|Bytes out|Uploaded|TX", "보냄|보낸 데이터|송신|업로드", file_size,
     ("how much [went out|left|flowed out|was given off|got out] [over|on|through|via] @?|"
      "how much [have i|have we|has it] [pushed|shipped|passed|put out] [over|through|via] @?|<tell> how much [went out|left|flowed out] [over|through] @|"
      "[outgoing data|outbound traffic|data out] [on|of|over] @?|what [flowed out|went out|has left] [over|through] @ so far?|"
      "how many [megabytes|bytes|gigabytes] [went out|left] [over|through] @?"),
     ("@으로 얼마나 [나갔%어|올라갔%어|빠져나갔%어]|@으로 데이터를 얼마나 [보냈%어|올렸%어|내보냈%어]|"
      "@으로 [나간|올라간|내보낸] [게|데이터가|양이] [얼마%야|몇 메가%야]|@에서 몇 [메가가|기가가] [나갔%어|올라갔%어]|@의 [나간 양|아웃바운드] %줘|"
      "&을 통해 얼마나 [내보냈%어|나갔%어]")),
    ("Connected for|Duration|Connection time|Time online", "연결 시간|접속 시간|연결 기간", duration,
     ("how long [have i been online|am i online|have we been online|has there been a link] [over|through|on|with] @?|"
      "for how [long|many minutes] has @ [been up|stood|lasted|held|been going]?|<tell> how long @ has [been up|stood|held|lasted]|"
      "how long [ago was @ dialled|ago did @ come up|does @ last already]?|[time online|minutes online] [over|through|with] @?|"
      "how long has @ [held|gone] without a break?"),
     ("@은 얼마나 오래 [붙어 있%어|유지됐%어|이어졌%어|살아 있%어]|@으로 [온라인이 된|들어온|붙은] 지 얼마나 [됐%어|지났%어]|"
      "@은 몇 분째 [붙어 있%어|이어지%나|안 끊겼%어]|@이 [끊기지 않고|쉬지 않고] 얼마나 [이어졌%어|버텼%어]|@이 [붙어 있던|이어진] 시간 %줘|"
      "@이 몇 분이나 [유지됐%어|버텼%어]")),
)  # fmt: skip


_SHORT_WORDS = [word for word in WORDS + TOPICS if len(word) < 8]


def _domain_name(rng: random.Random, korean: bool) -> str:
    name = f"{rng.choice(WORDS)}{rng.choice(('', '-', ''))}{rng.choice(_SHORT_WORDS)}"
    return f"{name}.{rng.choice(('com', 'kr', 'co.kr', 'net', 'shop', 'or.kr') if korean else ('com', 'org', 'net', 'io', 'dev', 'kr', 'co.kr', 'app', 'shop'))}"


def _registrar(rng: random.Random, korean: bool) -> str:
    word = rng.choice(WORDS).title()
    return f"{word} {rng.choice(('도메인', '네임', '호스팅', '웹', '닷컴') if korean else ('Names', 'Domains', 'Host', 'Registry', 'DNS', 'Web'))}"


_DOMAINS = thing(
    "dashboard", "Domains|Websites|Sites|Web pages|Hosted sites", "도메인|웹사이트|사이트 관리|홈페이지|호스팅", "[site|domain]", "사이트", _domain_name,
    ("Registrar|Registered with|Provider", "등록 기관|등록 업체|등록처", _registrar,
     ("where [did we buy|did we get|do we rent|was bought|do we renew|did they get] @?|"
      "[with|at|from] [whom|which firm|which shop] [was @ bought|did we buy @|do we have @|is @ rented]?|<tell> where @ was [bought|ordered|rented]|"
      "who [sold us|rents us|let us have] @?|whom do we pay for the name @?|which [firm|shop] [sold|looks after|rents out|manages] @?|"
      "who do i call to move @ elsewhere?"),
     ("@을 어디서 [샀%어|구입했%어|빌렸%어|땄%어]|@은 [어느 업체에서|어느 회사에서|누구한테] [샀%어|빌렸%어|구입했%어]|"
      "@을 [판|관리하는|맡은] [회사|업체|데] [%줘|어디%야]|@의 이름값은 어디에 [내%나|내야 하%나]|@을 옮기려면 어디에 [연락해야 하%나|말해야 하%나]|"
      "@은 어디를 통해 [땄%어|샀%어|구했%어]")),
    ("Expires|Expiry date|Valid until|Renewal due", "만료일|만기|유효 기간|갱신 기한", date,
     ("when [does @ run out|do we lose @|must @ be paid again|does @ lapse|is @ up|will @ be gone]?|"
      "until when [is @ ours|is @ paid|do we have @|can we keep @|is @ good]?|<tell> [until when @ is ours|when @ runs out|when we lose @]|"
      "how long [is @ still ours|do we still have @|have we paid for @]?|by when must we [renew|extend|pay for|prolong] @?|"
      "how much longer do we [have|own|keep] @, until when?|@ is ours until when?"),
     ("@은 언제까지 [우리 거%야|쓸 수 있%어|유효한%가]|@은 언제 [끝나%나|없어지%나|날아가%나]|@을 언제까지 [연장해야 하%나|돈을 내야 하%나|늘려야 하%나]|"
      "@을 언제까지 [갖고 있을 수 있%어|쓰게 돼 있%어|쓸 수 있%어]|@이 [끝나는|없어지는] [날|날짜] [%줘|언제%야]|@의 [끝나는 날|기한]~은 [언제%야|며칠%야]")),
    ("Visits|Visitors|Page views|Traffic", "방문자|방문 수|조회수|페이지뷰", number(40, 980000, "{}|{} visits|{} views", "{}|{}명|{}회"),
     ("how [popular|well visited|busy|sought after] is @?|how many [people|readers|guests|eyes] [came to|looked at|saw|read|have been on|opened] @?|"
      "<tell> how many [people|readers] [came to|read|saw] @|how [often|many times] was @ [opened|read|looked at|called up|clicked on]?|"
      "does anyone [read|look at] @, how many?|how many clicks [does @ get|did @ get|has @]?|how many did @ [attract|draw|bring in]?|[readers|guests|clicks] of @?"),
     ("@은 얼마나 [인기 있%어|붐비%나]|@에 몇 [명이|사람이] [왔%어|들어왔%어|다녀갔%어|들렀%어]|@을 몇 명이 [봤%어|읽었%어|열었%어|찾았%어]|"
      "@은 몇 번이나 [열렸%어|읽혔%어|클릭됐%어]|@을 [보는|찾는|찾아온] 사람이 [얼마나 되%나|몇 명%야]|@의 [클릭 수|온 사람 수] %줘")),
    ("Load time|Response time|Speed|Latency", "로딩 시간|응답 시간|로드 시간", number(30, 9800, "{} ms|{} ms|{} milliseconds", "{}ms|{} ms|{}밀리초"),
     ("how [fast|slow|quick|snappy|sluggish] is @?|how long does @ [take to open|take to show up|need to appear|take to load|make one wait]?|"
      "<tell> how [fast|slow|quick] @ [is|opens|comes up]|how [quickly|fast] does @ [open|load|appear|come up|answer]?|"
      "is @ [slow|fast|sluggish], how many milliseconds?|how long [do readers wait|does one wait|must i wait] for @?|"
      "how many milliseconds [does @ need|does @ take|until @ is there]?"),
     ("@은 얼마나 [빠른%가|느린%가|굼뜬%가]|@은 [열리는|뜨는|나오는] 데 얼마나 [걸리%나|기다려야 하%나]|@은 얼마나 빨리 [뜨%나|열리%나|나오%나]|"
      "@은 [느리나|빠르나|굼뜨나], 몇 밀리초%야|@이 [뜰|열릴] 때까지 얼마나 기다리%나|@이 뜨는 데 몇 밀리초 [걸리%나|드는%가]")),
    ("IP|Server IP|A record|Points to", "IP|서버 IP|A 레코드|연결 IP", ip_address,
     ("what [numbers are|dotted number is] behind @?|where does @ [lead|resolve|go|end up]?|<tell> [where @ leads|where @ resolves to|what numbers are behind @]|"
      "to what [numbers|dotted number] does @ [resolve|lead|translate]?|on which machine does @ [live|run|sit], by number?|what does a ping of @ [show|give|say]?|"
      "what does the name @ [resolve|translate|lead] to?|[numbers|dotted number] behind @?"),
     ("@은 어디로 [연결되%나|이어지%나|풀리%나]|@ 뒤에 무슨 아이피가 [있%어|걸려 있%어]|@에 핑을 치면 뭐가 [나오%나|찍히%나|뜨%나]|"
      "@은 어느 아이피로 [가%나|연결되%나|걸려 있%어]|@이 가리키는 [번호|아이피] [%줘|뭐<야>?]|@의 아이피~은 [뭐<야>?|어떻게 되%나]")),
    ("Owner|Administrator|Webmaster|Contact", "소유자|관리자|담당자|운영자", person,
     ("who [runs|looks after|owns|is behind|updates|takes care of|is in charge of|maintains] @?|whose is @?|<tell> who [runs|is behind|owns|looks after] @|"
      "to whom does @ belong?|who do i [write to|call|tell] if @ is [down|broken|wrong]?|who is [responsible for|the one behind|to blame for] @?|"
      "in whose name is @[| kept| held]?|@ is run by whom?"),
     ("@은 누가 [운영하%나|맡고 있%어|돌보%나|꾸려 가%나]|@은 누구 [거%야|것%야|앞으로 돼 있%어]|@이 안 열리면 누구한테 [말해야 하%나|연락해야 하%나|알려야 하%나]|"
      "@을 [맡은|돌보는|꾸리는] 사람~은 [누구%야|누군가요?]|@은 누구 이름으로 [돼 있%어|되어 있%어]|@의 [주인|임자] %줘")),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_WIFI, _CONNECTIONS, _DOMAINS)
