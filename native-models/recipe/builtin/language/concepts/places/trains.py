"""Boards of departures, and what was booked on them."""

import random

from ..thing import Thing
from .values import PERSON, STEMS, STEMS_KO, TOWN, clock_between, date_between, joined, number_between, price_between
from .wording import thing


def _train(rng: random.Random, is_korean: bool) -> str:
    kinds = ["KTX", "ITX", "무궁화", "새마을", "SRT", "고속", "직행"] if is_korean else ["IC", "RE", "EC", "ICE", "Coach", "Express", "Regio", "R", "Bus"]
    return rng.choice(kinds) + f" {rng.randint(11, 1990)}"


def _booking(rng: random.Random, is_korean: bool) -> str:
    sort = rng.choice(["승차권", "예매", "표", "티켓"] if is_korean else ["Ticket", "Booking", "Trip", "Order"])
    return f"{sort} {rng.choice('ABCDEFGHKLMNPRT')}{rng.randint(100, 9999)}"


_DEPARTURE = thing(
    "table", "Departures|Departure board|Trains|Next trains|Timetable|Coach departures", "출발 안내|열차 시간표|출발 전광판|버스 시간표|열차 운행 정보", "train|coach|service", "열차|기차|차",
    _train,
    (
        "Departure|Departs|Dep.|Leaves|Time", "출발|출발 시각|출발시간|발차",
        ("[when|at what time|what time] does @ [leave|go|set off|start|pull out|depart|get going]?|"
         "[until|by] when do i [have to|need to] [be on @|get on @|board @|catch @]?|how [soon|early] does @ [go|leave|set off]?|"
         "<tell> when @ [goes|leaves|sets off|pulls out]|by what time must i be on #?|when is @ [off|leaving|due to leave|supposed to go]?|"
         "when [do we|do i|will we] [set off|leave|get going] [with|on] #?|until when can i still catch @?"),
        ("@은 몇 시에 [떠나?|가?|가나요?|떠나나요?|나가?|출발해?]|@은 언제 [떠나?|가?|떠나는지 알려 줘|가는지 <싶어>|떠납니까?]|@을 타려면 [몇 시까지|언제까지] [가야 해?|가야 하나요?|가 있어야 돼?|와야 해?]|"
         "@은 몇 시 차[야?|예요?|인가요?|인지 알려 줘]|@을 [놓치지 않으려면 몇 시까지 가?|몇 시에 타?|몇 시에 타나요?]|@은 [몇 시에|언제쯤] [움직여?|나서?|역을 떠나요?]"),
        clock_between(5, 23), "[when do we leave|leaving when|what time does it go|when must i be there]?", "[몇 시 차야?|언제 떠나?|몇 시에 가요?]",
    ),
    (
        "Arrival|Arrives|Arr.|Gets in", "도착|도착 시각|도착시간|도착 예정",
        ("[when|at what time|what time] does @ [get in|get there|come in|pull in|reach the end|arrive]?|"
         "when [will i|do i|do we|will we] [be there|get there|get off] [with|on] #?|<tell> when @ [gets in|is there|pulls in|reaches its last stop]|"
         "how [late|early] [will it be|is it] when @ [gets there|gets in]?|when is @ [there|due in|expected in]?|by when [will|does] @ [be there|reach its last stop]?"),
        ("@은 몇 시에 [들어와?|닿아?|도착해?|내려 줘?|닿나요?]|@을 타면 [몇 시에|언제] [내려?|내리나요?|거기 가 있어?|닿아?|내릴 수 있&어]|@은 언제 [들어오는지|닿는지|다 가는지] [알려 줘|<싶어>]|@은 [언제쯤|몇 시쯤] [종점에 가?|다 가?|도착하&나]|"
         "@ 타고 가면 몇 시에 [거기야?|도착이에요?|내려요?]|@은 [몇 시면|언제면] [다 와?|가 있&어|닿&나]"),
        clock_between(6, 23), "[when do i get there|there by when|when do we get in]?", "[몇 시에 내려?|언제 다 와?|몇 시에 닿아요?]",
    ),
    (
        "Platform|Track|Bay|Stand", "승강장|타는 곳|플랫폼|홈|탑승구",
        ("where [do i|can i|should i|do we] [catch|get on|board|wait for|take] @?|[from|at] [which|what] [track|platform|stand|bay] does @ [leave|go|start|stop]?|"
         "where does @ [leave from|start from|stop|stand|wait]?|to [which|what] [track|platform|side] do i [walk|go|have to go] for @?|"
         "<tell> where [i can catch @|@ leaves from|i have to stand for #|to wait for @]|which [track|number] [do i go to|is it] for @?|"
         "where must i stand to [get on|catch] @?"),
        ("@은 어디서 [타?|타요?|타나요?|탑니까?|타는지 알려 줘|기다려?]|@은 몇 번에서 [타?|떠나?|타나요?|출발해?|타는지 <싶어>]|@을 타려면 [어디로|몇 번으로] [가?|가야 해?|가나요?|내려가야 돼?]|@은 어느 [쪽|홈|선로]에서 [타?|떠나요?|기다려?]|"
         "@은 몇 번 [홈|선]이<야>?|@은 어디에 [서?|서나요?|멈춰?|들어와?]"),
        joined("1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18;|a|b| North| South| East| West", "1|2|3|4|5|6|7|8|9|10|11|12;번|번 홈|번 타는 곳|A|B"),
        "[where do i stand|which side|where to wait]?", "[어디서 타?|몇 번에서 타?|어디로 가서 기다려요?]",
    ),
    (
        "Destination|To|Towards|Final stop", "행선지|목적지|종착역|종점|도착지|방면",
        ("where does @ [go|go to|end|take me|run to|head for|end up]?|where do i [get off|end up|come out] [with|on|if i take] #?|"
         "what is the last [stop|station] of #?|which [town|city|place] [is @ bound for|does @ head for|is @ heading for|does @ go to]?|"
         "<tell> where @ [goes|ends|is going|takes me]|where is @ [going|headed|bound]?|how far does @ [go|run|take me]?|how far can i [get|ride] [with|on] #?"),
        ("@은 어디로 [가?|가요?|가나요?|갑니까?|향해?|가는지 알려 줘]|@은 어디까지 [가?|가나요?|가는지 <싶어>|운행해?]|@을 타면 어디로 [가?|가게 돼?|가나요?]|@은 어디 가는 [차야?|거야?|기차예요?|차인가요?]|"
         "@의 마지막 [역은?|정류장은?|역이 어디야?|역이 어디예요?]|@은 무슨 [역|도시]에서 끝나&나"),
        TOWN, "[where to|going where|where do i get off|where does this end]?", "[어디 가는 거야?|어디까지 가?|어디서 내려?|마지막에 어디 서?]",
    ),
    (
        "Via|Calling at|Stops at|Route", "경유|경유지|정차역|거쳐 가는 곳",
        ("which [way|stations] does @ [take|pass|go past|call at]?|where does @ [stop|halt|call] [on the way|in between|before the end]?|"
         "does @ stop [anywhere|on the way|in between], where?|<tell> [where @ stops on the way|which places @ passes|what is on the way of #]|"
         "what does @ [pass through|go through|go past|come past]?|through which [town|towns|places] does @ [go|run|pass]?|"
         "[over|through] which place is @ [routed|sent|led]?"),
        ("@은 어디를 [거쳐?|거쳐 가?|지나?|들러?|거치나요?|지나가?]|@은 [중간에|도중에|가는 길에] 어디 [서?|들러?|서나요?|멈춰?|서는지 알려 줘]|@은 어느 역을 [지나?|거쳐?|들르나요?|거쳐 갑니까?]|@은 어디에 [들렀다|섰다] [가?|가나요?|가는지 <싶어>]|"
         "@은 어느 쪽으로 [돌아가?|둘러 가나요?|지나가는지 알려 줘]|@이 [거치는|들르는|지나는] 데는 [어디야?|어디예요?|어딘지 알려 줘]"),
        joined(
            ("Alder|Birch|Bram|Clay|Dun|Elm|Fern|Fox|Glen|Hazel|Kel|Long|Mill|Oak|Raven|Rose|Stan|Thorn;ton|ford|bury|field|dale|mouth| Cross| Junction| Park;| only|"
             ", Airport|, Centre"),
            "가람|금빛|나루|노을|두물|마루|별빛|서광|송정|여울|영산|온새|은하|장미|청솔|한빛|호암;역|시청|터미널|공원|입구;|, 공항|, 시청",
        ),
    ),
    (
        "Delay|Late by|Expected delay", "지연|지연 시간|연착|늦어짐",
        ("how late is @( running)?|is @ [on time|late|held up|behind], by how [much|long]?|how [much longer|many minutes longer|long] must i wait for @?|"
         "[by how much|for how long|by how many minutes] [has @ been held up|is @ behind|is @ held up]?|"
         "<tell> [how late @ is|how long @ is held up|if @ is on time, and how far behind]|how many minutes [behind|late|overdue] is @?|"
         "how far behind [schedule|the timetable|plan] is @?"),
        ("@은 얼마나 [늦어?|늦나요?|늦는지 알려 줘|늦었&어|밀렸&어|늦춰졌&어]|@은 몇 분 [늦어?|늦게 와?|늦었&어|밀렸&어|늦나요?]|@은 제때 [와, 얼마나 늦어?|오나요, 얼마나 늦나요?]|@은 [예정보다|시간표보다] 몇 분 [늦&나|뒤에 와?|더 걸려?]|"
         "@은 [얼마나|몇 분] 더 기다려야 [해?|하나요?|돼?|하는지 알려 줘]|@은 정시보다 [얼마나|몇 분이나] [늦어?|뒤처졌&어|밀렸&어]"),
        number_between(2, 95, "* min|+*|* minutes|+* min", "*분|+*분|약 *분"), "[how late|how long do i wait|how many minutes behind]?", "[얼마나 늦어?|몇 분 밀렸대?]",
    ),
    (
        "Operator|Company|Run by|Carrier", "운영사|운행사|운수 회사|운송사",
        ("who [runs|operates|drives|owns|is behind] @?|with [whom|which firm|which line] do i [travel|go|ride] [on|in] #?|whose [train|service|vehicle] is @?|"
         "[which|what] [firm|business|line|railway] [runs|operates|is in charge of|provides] @?|<tell> [who runs @|whose service @ is|which firm is behind @]|"
         "by whom is @ [run|operated|provided]?|to whom do i complain about #?"),
        ("@은 누가 [굴려?|운행해?|운영하&나|몰아?|맡고 있&어]|@은 어디 [거야?|회사 차야?|회사 거예요?|소속이야?]|@은 [무슨|어느] 회사 [차야?|거야?|거예요?|차인지 알려 줘]|@은 어느 [회사에서|업체에서] [맡아?|굴려?|운행하&나]|"
         "@에 불만이 있으면 어느 회사에 [말해?|말하나요?|따져?]|@은 [어느 회사|어떤 업체]가 [맡&나|다니게 하&나]"),
        joined(STEMS + "; ;Rail|Lines|Coaches|Trains|Transit|Express|Railways", STEMS_KO + ";철도|고속|운수|여객|교통|관광|버스"),
    ),
)  # fmt: skip

_TICKET = thing(
    "form", "Tickets|My trips|Bookings|Reservations|Train tickets", "승차권|예매 내역|내 여행|예약 목록|탑승권", "ticket|journey|trip|booking", "표|승차권|티켓|예매",
    _booking,
    (
        "Passenger|Traveller|Name|Issued to", "승객|탑승객|이용자|예약자|승객명",
        ("who is [travelling|going|riding] [on|with] #?|[whose|for whom is] @, who [travels|goes]?|for whom was @ [bought|issued|booked|made out]?|"
         "[who|which person] may [travel|ride] [with|on] #?|<tell> [who travels with #|who @ is for|who @ belongs to|whose name is on #]|to whom does @ belong?|"
         "whose [is @|name is on #|trip is @]?|who [holds|owns|uses|has to show] @?|[who|whom] is @ made out to?"),
        ("@은 누가 [타?|써?|쓰는 거야?|타고 가?|여행해?|타는지 알려 줘]|@은 누구 [거야?|거예요?|것인가요?|표야?|건지 알려 줘]|@은 누구 [이름으로|앞으로] [되어 있&어|끊었&어|샀&어|발급됐&어]|@은 누굴 위해 [샀&어|끊었&어|예매했&어]|"
         "@으로 [여행하는|타는|가는] [사람은?|사람이 누구야?|분이 누구예요?]|@의 주인은 [누구야?|누구예요?|누군지 <싶어>]"),
        PERSON, "[who goes|who is travelling|who may use this|whose is this]?", "[누가 가는 거야?|누구 거야?|누구 이름으로 끊었어?]",
    ),
    (
        "Seat|Seat number|Seat no.|Place", "좌석|좌석번호|자리|좌석 번호",
        ("where [do i|can i|will i|should i|am i going to] sit [with|on] #?|which [place|chair] [is mine|do i have|is reserved|did i get] [on|with] #?|"
         "where [is my place|am i seated|am i sitting|do i get to sit] [on|with] #?|<tell> [where i sit with #|which place is reserved on #]|"
         "[window or aisle|aisle or window], where does # put me?|which spot [is reserved|is booked|was booked] [on|with] #?"),
        ("@은 어디에 [앉아?|앉나요?|앉는지 알려 줘|앉아야 해?|앉으면 돼?]|@은 몇 번에 [앉아?|앉나요?|앉으면 되나요?]|@은 [창가야, 통로야|창가예요, 통로예요], 어디 앉아?|@은 [어느|몇 번] 의자[야?|예요?|에 앉아?|인지 알려 줘]|"
         "@으로 [가면|타면] 어디 앉게 [돼?|되나요?|되는지 <싶어>]|@ 앉을 [데는 어디야?|곳은 어디예요?|곳 알려 줘]"),
        joined(
            "1|2|3|4|5|6|7|8|9|10|11|12|14|15|17|18|21|23|26|32|41|57|63|74|88;A|B|C|D|E|F;|| (window)| (aisle)",
            "1|2|3|4|5|6|7|8|9|10|11|12|13|14|15;A|B|C|D;|석|| (창가)| (통로)",
        ),
        "[where do i sit|where is my place|what chair is mine]?", "[어디 앉아?|내 자리 어디야?|몇 번에 앉아요?]",
    ),
    (
        "Coach|Carriage|Car|Wagon", "호차|차량|객차|칸",
        ("[which|what] [wagon|car|carriage] [do i get on|do i board|is it|do i need] [with|for|on] #?|"
         "[how far along|in which part of] the train [do i travel|am i] with #?|into which [part of the train|wagon|car|carriage] do i [get|climb|go] with #?|"
         "<tell> which [wagon|car|part of the train] [i board with #|# is for]|what number is on the [wagon|carriage|car] for #?|"
         "where along the train do i get on with #?"),
        ("@은 몇 번째 [칸이야?|칸에 타?|칸인가요?|차에 타나요?]|@은 어느 [칸|객실]에 [타?|타나요?|올라?|타는지 알려 줘|타야 해?]|@은 열차 [어느 부분|어디쯤|몇 번째 칸]에 [타?|타나요?|타면 돼?]|@은 어느 [칸이야?|칸인지 <싶어>|칸이에요?]|"
         "@으로 [타려면|가려면] 몇 번째 [칸으로 가?|칸으로 가야 해?|칸이에요?]|@ [탈|타야 할] 칸[은?| 번호 알려 줘|이 몇 번이야?]"),
        joined("|No. ;1|2|3|4|5|6|7|8|9|10|11|12|14|15|16|17|18|21|22|25|31|263|274", "1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18;호차|호"),
        "[which wagon|which car do i get on]?", "[어느 칸이야?|몇 번째 칸에 타?]",
    ),
    (
        "Class|Travel class|Comfort", "등급|객실 등급|좌석 등급|열차 등급",
        ("[first or second|how comfortable|how posh] is @?|[do i|will i] travel [in comfort|first or second] with #?|"
         "[which|what] [comfort|standard|sort of seating] [did i book|is booked|do i get|was paid] [with|on] #?|"
         "is @ [first or second|business or economy|standard or better]?|<tell> [if @ is first or second|how comfortable @ is]|"
         "in which [part|category] do i travel with #?|what [category|tier|comfort] is @?"),
        ("@은 [일반실이야, 특실이야?|특실인가요, 일반실인가요?|비즈니스야, 이코노미야?|1등이야, 2등이야?]|@은 얼마나 [좋은 거야?|편한 자리야?|고급이야?]|@은 어떤 [객실이야?|방이야?|객실로 가?|실에 타나요?|객실인지 알려 줘]|"
         "@은 무슨 실[이야?|인가요?|로 끊었&어]|@은 [특실|우등|1등석] [맞아, 뭐야?|인가요, 아니면 뭐예요?]|@은 무슨 실로 [예매됐&어|샀&어|가나요?]"),
        joined(
            "1st|2nd|First|Second|Standard|Business|Economy|Premium|Comfort|Quiet|Family;|| flex| saver| plus| light| basic",
            "일반실|특실|우등|비즈니스|이코노미|프리미엄|가족석|유아동반석|입석|1등석|2등석;|| 할인| 플러스| 자유",
        ),
    ),
    (
        "Fare|Price|Total|Amount paid", "운임|요금|결제 금액|가격|금액",
        ("how [expensive|dear|cheap] [is|was] @?|what [did i pay|does one pay|was paid|did they charge|do i owe] for @?|"
         "how much [does @ cost|was paid for @|did @ come to|do i pay for @|money went on #]?|<tell> [how much @ costs|what i paid for @|what @ comes to]|"
         "is @ [cheap|dear|expensive], how much?|what [does|did] @ cost?|for how much was @ [sold|bought]?|how dear was @?"),
        "@은 <얼마야>?|@은 얼마 [줬&어|냈&어|들었&어|주고 샀&어]|@은 [비싸, 얼마야?|비싼가요?|싸게 샀어?]|@ 사는 데 얼마 [들어?|들었&어|썼&어]|@은 돈을 얼마나 [냈&어|내야 해?|내나요?]|@ [값은?|값이 얼마야?|값 알려 줘]",
        price_between(9, 290), "[how much|what did it cost|what did i pay|how expensive was it]?", "[얼마야?|얼마 냈어?|비싸게 줬어?]",
    ),
    (
        "From|Departure station|Origin|Departing from", "출발역|출발지|타는 역|출발",
        ("where [do i|does one|do we|will i] [get on|start|board|set off|climb in] with #?|where does @ [start|begin|take off from]?|"
         "at [which|what] [stop|station|place] does @ [begin|start]?|<tell> [where @ starts|where i get on with #]|which [town|station|place] does @ start from?|"
         "where must i be to [start|begin] #?|what is the first [stop|station] [of|on] #?|where [should|must] i go to use #?"),
        ("@은 어디서 [타?|타요?|타나요?|떠나?|시작해?|타는지 알려 줘]|@은 어느 역에서 [타?|떠나?|타나요?|타야 해?|타는지 <싶어>]|@은 어디에서 [올라?|시작하&나|타면 돼?]|@을 쓰려면 어느 역으로 [가?|가야 해?|가면 되나요?]|"
         "@은 [무슨 역|어느 도시]에서 [떠나?|시작돼?|떠나나요?]|@ 타는 데가 [어디야?|어디예요?|어딘지 알려 줘]"),
        TOWN, "[where do i get on|starting where|where does it start]?", "[어디서 타?|어디서 떠나요?]",
    ),
    (
        "To|Arrival station|Destination|Going to", "도착역|도착지|목적지|내리는 역",
        ("where [do i|does one|do we|will i] [get off|get out|end up|arrive|leave the train] with #?|where does @ [end|take me|lead|get me|go]?|"
         "at [which|what] [stop|station] does @ [end|finish]?|<tell> [where @ ends|where i get off with #|where @ takes me]|how far can i [travel|ride|go] with #?|"
         "which [town|city|place] does @ [go to|take me to|get me to]?|where is somebody with # [going|headed|heading|bound]?"),
        ("@은 어디서 [내려?|내리나요?|끝나?|내리는지 알려 줘|내려야 해?]|@은 어디까지 [가?|가나요?|갈 수 있&어|가는지 <싶어>|타고 가?]|@은 어디로 [가는 거야?|가?|가나요?|가는 표야?]|@으로 [가면|타면] 어디에 [도착해?|닿아?|내려?]|"
         "@은 어느 [역|도시]까지[야?|예요?|인가요?| 가?]|@의 [마지막 역은?|끝은 어디야?|종점은 어디예요?]"),
        TOWN, "[where do i get off|where to|where am i going|where does the trip end]?", "[어디서 내려?|어디까지 가?|어디 가는 거야?]",
    ),
    (
        "Date|Travel date|Date of travel|Valid on", "날짜|승차일|이용일|탑승일|출발일",
        ("[when|on what day|on which day] [do i|do we|does one|will i] [travel|go|leave|ride] with #?|which day is @ (good |valid |meant )for?|"
         "[when|on what day] [can|may|must] @ be used?|<tell> [which day # is for|when i travel with #|when @ is good]|what day [is it for|do i travel on] with #?|"
         "how soon is the trip with #?|for [when|what day] [was @ booked|did i book @|is @]?"),
        ("@은 언제 [가는 거야?|가?|가나요?|써?|쓰는 거야?|타?|타는지 알려 줘]|@은 며칠[이야?|날 가?|에 타나요?|에 떠나?|자 표야?]|@은 몇 월 며칠[이야?|에 타?|에 가나요?|인지 <싶어>]|@은 어느 날 [쓸 수 있&어|가나요?|타는 거야?]|"
         "@은 무슨 날 [여행이야?|가는 거예요?|표야?]|@은 언제 [쓸 수 있&어|사용하&나|유효해?]"),
        date_between(2024, 2027), "[when do i travel|which day|what day do i go|when is the trip]?", "[언제 가?|며칠에 타?|몇 월 며칠이야?]",
    ),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_DEPARTURE, _TICKET)
