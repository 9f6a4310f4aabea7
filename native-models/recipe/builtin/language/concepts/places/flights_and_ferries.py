"""Boards and bookings of airports and harbours."""

import random

from ..thing import Thing
from .values import LAND, PERSON, STEMS, STEMS_KO, TOWN, clock_between, duration, either, joined, number_between
from .wording import thing


def _flight(rng: random.Random, is_korean: bool) -> str:
    airlines = ["KE", "OZ", "7C", "LJ", "TW", "BX"] if is_korean else ["AF", "BA", "LH", "KL", "SK", "TP", "UA", "QF", "EK", "LO", "AY"]
    return rng.choice(airlines) + f"{rng.choice(['', ' '])}{rng.randint(101, 9899)}"


_FLIGHT = thing(
    "table", "Flights|Flight departures|Flights today|Airport departures", "항공편|출발 항공편|공항 출발 안내|오늘의 항공편", "flight|plane", "비행기|항공편",
    _flight,
    (
        "Gate|Departure gate|Boarding gate", "게이트|탑승구|탑승 게이트|탑승구 번호",
        ("where [do i|can i|should i|do we|do passengers] [board|get on|queue for|wait for|go for] @?|"
         "to [which|what] [door|exit|waiting room] do i [go|walk|have to go] for #?|where [does @ wait|does @ stand|is @ parked]?|"
         "<tell> [where to board #|where # is boarded|where i must queue for #]|[which|what] [door|number] [is it|do i walk to] for #?|"
         "in which waiting area [do i sit|are the people] for #?|where do i [have to|need to] be to [catch|get on] #?"),
        ("@은 어디서 [타?|타나요?|타는지 알려 줘|탑니까?|기다려?]|@은 몇 번에서 [타?|타나요?|타는지 <싶어>]|@을 타려면 [어디로|몇 번으로] [가?|가야 해?|가나요?|가면 돼?]|@은 어느 문으로 [타?|들어가?|가나요?]|"
         "@은 어디 앞에서 [기다려?|줄 서?|기다리나요?]|@은 공항 어느 쪽에서 [타?|기다려?|타나요?]"),
        joined(
            "A|B|C|D|E|F|G||;1|2|3|4|5|6|7|8|9|10|11|12|14|15|17|18|21|24|26|28|33|36|42",
            "A|B|C|D|E||||;1|2|3|5|7|9|10|11|12|14|15|18|21|24|26|28|33|36|42|107|118|230;|번",
        ),
        "[where do i board|which door|where do i queue]?", "[어디서 타?|몇 번으로 가?]",
    ),
    (
        "Boarding|Boarding time|Boards|Boarding starts", "탑승 시각|탑승 시간|탑승 시작|탑승",
        ("when do [i|we|people|passengers] get [on|on board|into] #?|when [does the queue move|are passengers called|do they let people in|do they call us|"
         "may we go in] for #?|[from when|how early] can [i|we] [get on|enter|go on board] #?|<tell> when [we get on #|i can enter #|they call # up|"
         "they let us into #]|by when must i stand in the queue for #?|when do [the doors open|they open the doors] for #?"),
        ("@은 언제 [올라타?|태워 줘?|들여보내 줘?|들어가?|태우나요?]|@은 몇 시부터 [들어갈 수 있&어|태워?|태우나요?|올라타?]|@은 몇 시에 [줄 서야 해?|줄 서?|부르나요?|들어가게 해 줘?]|@ 안에 언제 [들어가?|들어갈 수 있&어|앉을 수 있&어]|"
         "@은 승객을 언제 [태워?|불러?|태우&나]|@ 문은 언제 [열려?|열리나요?|열어 줘?]"),
        clock_between(5, 22), "[when do we get on|when do they let us in]?", "[언제 들여보내 줘?|몇 시부터 태워?]",
    ),
    (
        "Departure|Takeoff|Scheduled|Departs", "출발|이륙|출발 시각|예정 시각",
        ("when does @ [take off|leave|leave the ground|fly|lift off|go up]?|[when|at what time] [is @ in the air|are we in the air with #|do we fly with #]?|"
         "what time does @ [fly|leave|take off|go|get going]?|<tell> when @ [takes off|leaves|flies|lifts off]|"
         "when is @ [off|due to leave|planned to leave|meant to fly]?|how [soon|early|late] does @ [fly|leave|take off]?|at what hour does @ [lift off|roll|go up]?"),
        ("@은 언제 [떠?|떠나?|날아가?|뜨나요?|떠나나요?|뜨는지 알려 줘]|@은 몇 시에 [떠?|떠나?|날아?|뜨나요?|떠나나요?]|@은 몇 시 [비행기야?|비행기예요?|편이야?|편인지 알려 줘]|@은 땅에서 언제 [뜨&나|떠올라?]|@은 하늘로 몇 시에 [떠?|올라가?|오르나요?]|"
         "@은 언제쯤 [날아올라?|떠나&나|활주로를 달려?]"),
        clock_between(6, 23), "[when do we fly|when do we take off|flying when]?", "[언제 떠?|몇 시 비행기야?]",
    ),
    (
        "Airline|Carrier|Operated by|Company", "항공사|운항사|항공 회사",
        ("who [flies|operates|runs] @?|with [whom|which company|which firm] do i fly [on|in] #?|whose [plane|aircraft|machine] is @?|"
         "by whom is @ [flown|operated|run]?|<tell> [who flies #|who runs #|whose plane @ is]|which [company|firm|business] [flies|runs|is behind|sells] @?|"
         "whose [logo|colours|name] [is|are] on the tail of #?"),
        ("@은 [무슨|어느] [회사야?|회사 비행기야?|회사 거야?|회사 거예요?]|@은 누가 [띄워?|운항해?|몰아?|운항하&나]|@은 어디 [비행기야?|회사 편이야?|거예요?]|@은 어느 회사가 [맡아?|날려?|운항해?|띄우&나]|@ 꼬리에 어느 회사 [이름이 있&어|로고가 있&어]|"
         "@은 어느 회사로 [타고 가?|가는 거야?|가나요?]"),
        joined(STEMS + "; ;Air|Airways|Wings|Jet|Airlines|Sky", STEMS_KO + ";항공|에어|에어라인|윙스|제트|스카이"), "[who flies us|whose plane]?", "[어느 회사 비행기야?|누가 운항해?]",
    ),
    (
        "Terminal|Hall|Concourse|Check-in desk", "터미널|체크인 카운터|청사|출국장",
        ("[in|at] which [building|part of the airport|hall] [do i check in for|do i drop bags for|must i be for] #?|"
         "where [can i|do i] [drop|leave|hand in|check in] my [bags|suitcase|luggage] for #?|where should the taxi [drop|take|leave] me for #?|"
         "<tell> [which building # uses|where to drop my bags for #]|which [building|side of the airport|hall] does @ [use|belong to]?|"
         "to which part of the airport do i [drive|take the bus|go] for #?"),
        ("@은 공항 어느 건물[이야?|로 가?|로 가야 해?|인지 알려 줘]|@ 짐은 어디서 [부쳐?|맡겨?|부치&나|맡기&나]|@은 어디서 [수속해?|수속하나요?|짐 부쳐?]|@을 타려면 택시에서 어디 [내려?|내려야 해?|내리나요?]|@은 몇 [청사야?|청사로 가?|청사예요?]|"
         "@ 수속은 어디로 [가?|가야 해?|가서 해?]"),
        joined(
            "|Terminal |T;1|2|3|4|5;|A|B|C|D; desk 3| desk 11| desk 24| hall 2| row 7| row 16||| north| south",
            "제;1|2|3;터미널;| A구역| B구역| C구역| D구역| E구역| 3층| 카운터 7| 카운터 12",
        ),
        "[which building|where do i drop my bags]?", "[어느 건물로 가?|짐 어디서 부쳐?]",
    ),
    (
        "Destination|To|Flying to|City", "목적지|도착지|행선지|도착 도시",
        ("where does @ [fly|go|land|come down|touch down|take me|head]?|where [will i|do i|do we] [end up|get out|land] with #?|"
         "in which [city|country|place] do i get out of #?|<tell> where @ [flies|goes|lands|is headed|comes down]|where is @ [going|headed|bound|flying]?|"
         "to [which|what] [city|place|country] does @ [fly|go|take me]?|[which|what] [city|place] is @ [bound for|headed for]?"),
        ("@은 어디로 [가?|날아가?|가나요?|날아가나요?|향해?|가는지 알려 줘]|@은 어디까지 [가?|날아?|가나요?]|@은 어디 가는 [비행기야?|편이야?|비행기예요?]|@을 타면 어디에 [내려?|가게 돼?|내리나요?]|@은 어느 [도시로|나라로] [가?|날아가?|가는지 <싶어>]|"
         "@은 어디에 [착륙해?|내려?|내려앉아?|착륙하&나]"),
        either(TOWN, LAND), "[where to|where are we flying|where do we land]?", "[어디 가?|어디로 날아가?]",
    ),
    (
        "Status|Remarks|Flight status|Info", "상태|비고|운항 상태|현황",
        ("how [are things|does it look] [with|for] #?|is @ [on time|late|cancelled|still going|flying at all]?|"
         "[what's happening|what is going on|what's up|any news] with #?|<tell> [if @ is on time|whether # will fly|what is happening with #]|"
         "[has @ left|did @ leave|will @ fly|does @ go ahead], or what?|is everything [fine|alright|okay|as planned] with #?|do i have to worry about #?"),
        ("@은 [제때 떠?|정시야?|늦어졌&어|취소됐&어]|@은 어떻게 [됐&어|되고 있&어|돼 가?]|@은 무슨 일 [있&어|생겼&어]|@은 [뜨긴 해?|문제없&어|예정대로야?|계획대로인가요?]|@은 지금 [어때?|어떤가요?|어떤지 알려 줘|뭐 하고 있&어]|"
         "@은 [벌써 떴&어|떠났&어|아직 있&어]"),
        joined(
            "On time|Delayed|Boarding|Cancelled|Last call|Diverted|Gate closed|Departed|Wait in lounge|Gate open;||| 5 min| 20 min| 45 min| 1 h| - rebook",
            "정시|지연|탑승 중|결항|마감 임박|회항|탑승 마감|출발 완료|대기|수속 중;||| 5분| 20분| 45분| 1시간| (안내)",
        ),
        "[are we on time|is it late|any news]?", "[정시야?|늦어졌어?|별일 없어?]",
    ),
)  # fmt: skip

_FERRY = thing(
    "table", "Ferries|Ships|Sailings|Boats today|Fleet", "여객선|배편|운항 시간표|선박|유람선", "ferry|ship|boat", "배|여객선|선박",
    joined("|MS |MV |Star |Lady ;" + STEMS + ";| Queen| Wave| Spirit| Express| Breeze| Belle", STEMS_KO + ";호|페리|스타호|퀸호|드림호"),
    (
        "Sails at|Departure|Leaves port|Casts off", "출항|출항 시각|출발 시각|출항 시간",
        ("when does @ [leave|cast off|go|put to sea|set sail|start]?|[by when|until when] must i be at the [quay|pier|harbour] for #?|"
         "at what time do the ropes of # come off?|<tell> when @ [leaves|goes|casts off|sets sail]|how [soon|early|late] does @ [go|leave]?|"
         "when [do we|will we] set sail [on|with] #?|what time is @ [off|leaving|going]?"),
        ("@은 언제 [떠나?|떠?|떠나나요?|나가?|가는지 알려 줘]|@은 몇 시에 [떠나?|나가?|뜨나요?|움직여?]|@을 타려면 부두에 몇 시까지 [가?|가야 해?|와야 해?|가나요?]|@은 몇 시 [배야?|배예요?|배인가요?|배인지 <싶어>]|"
         "@은 항구를 언제 [떠나?|벗어나?|떠나&나]|@은 바다로 몇 시에 [나가?|나가나요?]"),
        clock_between(5, 22), "[when do we set sail|when does it go]?", "[몇 시 배야?|언제 떠나?]",
    ),
    (
        "Port of call|Sails to|Destination|Bound for", "입항지|행선지|목적지|도착항",
        ("where does @ [go|take me|land|dock|tie up|sail]?|where do i [go ashore|get off|end up|walk off] [with|on] #?|"
         "which [island|harbour|port|town] [is @ headed for|does @ go to|does @ reach]?|<tell> where @ [goes|takes me|docks|is headed]|"
         "on what [shore|island|coast] will i be after a trip on #?|where is @ [headed|going|heading]?|where does @ [drop anchor|finish its trip]?"),
        ("@은 어디로 [가?|가나요?|향해?|가는지 알려 줘]|@을 타면 어디서 [내려?|내리나요?|내리게 돼?]|@은 어느 섬으로 [가?|가나요?|데려다줘?]|@은 어디 가는 배[야?|예요?|인가요?|인지 <싶어>]|@은 어디에 [닻을 내려?|닿아?|대나요?|정박해?]|"
         "@은 어느 항구에 [들어가?|닿&나]"),
        TOWN, "[where to|where do i go ashore]?", "[어디 가는 배야?|어디서 내려?]",
    ),
    (
        "Crossing time|Duration|Sailing time|Time at sea", "소요 시간|운항 시간|항해 시간",
        ("how long [am i on the water|are we at sea|is the trip|do i have to sail|will i be seasick] [on|with] #?|how long does @ [take|need]?|"
         "how many hours [on the water|at sea|of waves] [on|with] #?|<tell> how long [@ takes|we are at sea with #|i will be on #]|"
         "how [quickly|fast] does @ get me across?|can i sleep on #, how long is the trip?|how much time do i spend on the deck of #?"),
        ("@은 얼마나 [걸려?|걸리&나|오래 가?|타고 가?]|@은 몇 시간 [걸려?|타?|가?|걸리나요?]|@은 바다에 얼마나 [있어?|떠 있&어|있어야 해?]|@을 타면 얼마나 있다 [내려?|도착해?|내리나요?]|@은 건너는 데 얼마나 [걸려?|걸리나요?|드는지 알려 줘]|"
         "@은 [금방 가?|오래 걸려?|한참 가?]"),
        duration(11), "[how long are we at sea|how long does it take]?", "[얼마나 걸려?|몇 시간 타?]",
    ),
    (
        "Captain|Master|Skipper|Commander", "선장|함장|책임 항해사",
        ("who [steers|commands|sails|is at the wheel of|is at the helm of|gives the orders on] @?|who is [in charge|the boss|in command] [on|of] #?|"
         "under [whom|whose command] does @ sail?|<tell> who [steers|commands|is in charge of|is at the wheel of] @|who [must go down with|is the last to leave] #?|"
         "by whom is @ [steered|commanded|sailed]?|whose orders does the crew of # [follow|obey]?"),
        ("@은 누가 [몰아?|지휘해?|몰고 가?|지휘하&나|조종해?]|@에서 제일 높은 사람은 [누구야?|누구예요?|누군지 알려 줘]|@ 키는 누가 [잡아?|쥐고 있&어|잡나요?]|@ 선원들은 누구 말을 [들어?|따라?|따르나요?]|@을 [모는|지휘하는] 사람은 <누구야>?|"
         "@은 누구 [지휘로 가?|손에 맡겨졌&어]"),
        PERSON, "[who is at the wheel|who is in command]?", "[누가 몰아?|누가 지휘해?]",
    ),
    (
        "Passengers|Capacity|Passenger capacity|Seats", "정원|승선 인원|여객 정원|승객 정원",
        ("how many [people|travellers|guests] [fit on|can board|can ride on|may board] #?|for how many is there [room|space] on #?|"
         "how many [souls|people] does @ [hold|carry|take]?|<tell> how many [fit on #|@ holds|people @ carries]|how [crowded|full] can @ get?|"
         "will all [200|90|400] of us [fit on|get on] #?|up to how many [may sail on|can travel on] #?"),
        ("@에 몇 명 [타?|탈 수 있&어|들어가?|타나요?]|@은 사람을 얼마나 [태워?|실어?|태우&나]|@에 최대 몇 명이 [탈 수 있&어|들어가?]|@은 몇 명까지 [태워?|돼?|괜찮아?|태우나요?]|@ 자리는 몇 명분[이야?|이에요?|인지 알려 줘]|"
         "@에 우리 반 전체가 [탈 수 있&어|들어가?]"),
        number_between(40, 3900, "*|* people|max. *", "*명|최대 *명|총 *명"), "[how many fit on it|for how many is there room]?", "[몇 명 타?|몇 명까지 돼?]",
    ),
    (
        "Speed|Service speed|Top speed|Cruising speed", "속력|속도|항해 속력|최고 속력",
        ("how [fast|swift|quick] [is @|does @ go|can @ sail|does @ cut through the waves]?|how many knots does @ [make|do|manage|run]?|"
         "<tell> how [fast|swift] @ [is|goes|sails]|is @ [slow|quick|a fast one], how many knots?|at what pace does @ [move|sail|travel]?|"
         "how hard do the engines push #, in knots?|would @ win a race, how fast is it?"),
        ("@은 얼마나 [빨라?|빠른가요?|빨리 가?|빠른지 알려 줘]|@은 몇 노트[야?|예요?|로 가?|로 달려?|까지 내?]|@은 [느려, 빨라?|빠른 편이야?|느린 편이야?]|@은 물 위를 얼마나 빨리 [달려?|가나요?|달리&나]|@은 한 시간에 얼마나 [가?|나아가?]|"
         "@은 전속력이면 [얼마야?|몇 노트야?|얼마나 빨라?]"),
        number_between(7, 44, "* knots|* kn|* km/h", "*노트|* kn|시속 *km", 1), "[how fast|how many knots]?", "[빨라?|몇 노트야?]",
    ),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_FLIGHT, _FERRY)
