"""On the way: lifts, trains, buses, parked cars, hotels, weekends away."""

import random

from ..statement import Asked, Statement
from .values import CITY, PERSON, SPOT, either, number, pick, time_of_day
from .wording import MAIL_TOO, who


def _hotel_room(rng: random.Random, korean: bool) -> str:
    return f"{rng.randint(101, 999)}호" if korean else rng.choice((f"room {rng.randint(2, 640)}", f"room {rng.choice('ABCDE')}{rng.randint(1, 40)}"))


def _parking_row(rng: random.Random, korean: bool) -> str:
    return f"{rng.choice('ABCDEFGHJK')}{rng.randint(1, 60)}"


def _bus(rng: random.Random, korean: bool) -> str:
    short, long = str(rng.randint(2, 99)), str(rng.randint(100, 780))
    return rng.choice((short, long, f"{rng.randint(2, 60)}-{rng.randint(1, 5)}" if korean else f"{rng.choice('MNXB')}{rng.randint(2, 60)}"))


STOP = pick(
    "Mill Lane|Castle Square|the hospital|Harbour Road|King's Park|Linden Avenue|the stadium|"
    "Market Street|Abbey Hill|the university|Chapel Road|Elm Grove|the old brewery|Station Road",
    "시청|중앙 시장|대학 병원|한강 공원|운동장|은행 사거리|도서관|법원 앞|성당|구청|연못 공원|역 앞|우체국|초등학교",
)
HOTEL = pick(
    "Grand Plaza|Seaview Inn|Hotel Aurora|the Old Mill|Park Lodge|the Blue Anchor|Villa Rosa|Alpenhof|Hotel Meridian|the Pelican|Lakeside Inn|the Ritzer",
    "바다호텔|한옥스테이|그랜드호텔|별빛펜션|오로라호텔|호수모텔|파크로지|해돋이호텔|언덕펜션|중앙호텔|메리디안|솔숲리조트",
)

STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "I'll fetch {person} by car, {place}, {time}|At {time} I collect {person} at {place} with the van|I've got the car, I'll get {person} at {place}, {time}",
        "내가 차로 {person} 데리러 갈게, {place} {time}|{time}에 {place}에서 {person} 태워 올게|차 있으니까 {time}에 {place} 가서 {person} 데려올게",
        {"person": PERSON, "place": SPOT, "time": time_of_day},
        (
            who(
                "[picks up|is picking up|gives a lift to|goes to get|drives for|chauffeurs|is the driver for] {person}|"
                "[drives|is driving|sits at the wheel|takes the car]",
                "{person} [픽업해|마중 나가|모시러 가|태우러 가나요|데려와]|운전[해|하나요|하지|대 잡아]",
                "{person} [픽업하는|마중 나가는|태우러 가는|데려오는]|운전하는",
            ),
            Asked(
                "place",
                "where [will {person} be picked up|is {person} picked up|does {person} wait|does {person} get in]?|"
                "where does {person} get a lift?|[where|at which spot] should {person} stand?|from which place is {person} collected?|"
                "pick-up [point|spot|location] for {person}|where does the car go to fetch {person}?|where must the driver go?",
                "{person} [어디서 타|어디서 기다려|어디에서 픽업해|어디에 서 있으면 돼]?|[픽업|마중] [장소|위치]는 <어디야>?|"
                "어디로 {person} [데리러|마중|모시러] 가?|차 타는 곳이 <어디야>?|운전자는 어디로 가야 [해|하나요|하지]?|{person} 태우는 장소",
            ),
            Asked(
                "time",
                "when [will {person} be picked up|is {person} collected|does {person} get a lift]?|"
                "what time [is the lift|is the pick-up|does the car come|will the driver be there]?|"
                "by when must {person} be ready?|at what hour does the ride come?|{person} gets a ride when?|pick-up time",
                "{person} [몇 시에|언제] [타|픽업해|마중 가|태워]?|[픽업|마중] 시간[은|이] <뭐야>?|언제까지 준비하고 있어야 [해|하나요|하지]?|차는 [언제|몇 시에] [와|오나요|도착해]?|몇 시에 데리러 간대?|마중 나가는 시각",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "My train gets in at {time}, {n}|I arrive at {time} on {n}|On the train now, due at {time} on {n}",
        "내 기차 {time}에 {n} 도착이야|{time}에 {n}~으로 들어가요|지금 기차 안, {time} {n} 도착",
        {"time": time_of_day, "n": number(1, 25, "platform #", "#번 승강장")},
        (
            who(
                "[comes by train|is coming by rail|is on the train|travels by rail|sits in the train|is travelling|needs to be met at the station|arrives on {n}]",
                "기차[로 와|를 탔어|타고 있어|로 오나요]|열차[로 와|에 타고 있어]|역에 도착해",
                "기차[로 오는|를 탄|타고 오는|타고 있는]|열차에 있는|역으로 오는",
            ),
            Asked(
                "time",
                "when does the train [come|arrive|pull in|reach the station]?|what time should [i|we] be at the station?|"
                "when [can we|should we|do we] meet [them|somebody] at the station?|arrival time|"
                "at what time is the arrival?|when will the traveller be here?|how late is the train expected?",
                "기차[는|가] [언제|몇 시에] [와|들어와|도착해|도착하나요]?|몇 시까지 역에 [가야 해|나가야 해|있어야 하나요]?|[도착|열차] 시각은 <뭐야>?|언제 [마중 나가|역에 와|내려]?|열차가 들어오는 시간|몇 시 차야?",
            ),
            Asked(
                "n",
                "[which|what] [track|rail] [is it|does it come in on|should i go to|do i wait on]?|on what track does the train stop?|"
                "where [in|at] the station [do i wait|does it stop]?|track number|number of the platform|platform?|where does the train stop?",
                "[몇 번|어느] [플랫폼|홈|승강장|선로]~이야?|[플랫폼|홈|선로] 번호[는|가] <뭐야>?|역 어디서 [기다려|내려|기다리면 돼]?|어느 승강장으로 가야 [해|하나요|돼]?|기차가 서는 곳 번호|몇 번에서 기다려?",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "Take bus {bus} and get off at {stop}|{bus} is your bus, out at {stop}|Hop on the {bus}, leave it at {stop}, then walk",
        "{bus}번 버스 타고 {stop}에서 내려|{stop}에서 내리면 돼, 버스는 {bus}번|{bus}번 타고 {stop} 하차예요",
        {"bus": _bus, "stop": STOP},
        (
            Asked(
                "bus",
                "[which|what] [line|number] [do i take|goes there|is it|must i catch|do i need]?|how do i get there, which line?|what runs there?|"
                "[which|what] line should i [catch|get on|look for]?|number of the line|with what line do i go?|which one stops at {stop}?",
                "[몇 번을|무슨 노선을] [타|타야 해|타면 돼|타나요]?|[노선|버스] 번호는 [뭐야|뭐예요|몇 번이야]?|거기 어떻게 가, 몇 번 타?|{stop} 가는 [노선|차]~은 몇 번이야?|[타야 할|탈] 노선은?|버스 번호 <알려><줘>",
            ),
            Asked(
                "stop",
                "where [do|should|must] i [leave the bus|climb out|alight|step out|end my ride|press the button]?|"
                "[which|what] [stop|station] [is mine|do i need|is right|is it]?|where does the ride end?|at what stop am i there?|after which stop do i walk?|my stop",
                "어디[서|에서] [하차해|벨을 눌러|내려야 해|내리면 되나요]?|[하차|내릴] [정류장|정거장|곳]~은 [어디야|어디예요|뭐야]?|[무슨|어느] [정류장|정거장]에서 [내려야 하나요|하차해]?|어디까지 타고 가?|{bus}번 타고 어디까지 가?|하차할 곳 <알려><줘>",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "The car is on {level}, row {row}|I parked on {level} in row {row}|You'll find the car on {level}, look for row {row}",
        "차 {level} {row} 구역에 세웠어|{level} {row} 열에 주차해 놨어요|차는 {level}에 있어, {row} 기둥 옆",
        {"level": either(number(2, 9, "level #", "#층"), number(1, 6, "basement #", "지하 #층")), "row": _parking_row},
        (
            who(
                "[parked|left|put away|was driving|drove|knows where to find] the car|is the driver",
                "차를 [댔어|주차했어|몰았어|세워 뒀나요]|운전을 [했어|했나요]",
                "차를 [댄|주차한|몬|세운]|운전한",
            ),
            Asked(
                "level",
                "[which|what] [floor|storey|deck] [is the car on|did they park on|do i go to|do i have to go to|do we need]?|how [many floors up|high up] is the car?|"
                "on what floor did they leave it?|what do i press in the lift to get to the car?|floor in the car park|the car stands on which floor?",
                "[몇 층|어느 층]에 [댔어|차가 있어|주차했나요|세웠대|가야 해]?|차 있는 층은 [몇 층이야|어디야]?|엘리베이터에서 몇 층을 눌러야 해?|주차한 층 <알려><줘>|차 찾으러 몇 층으로 가?|주차 층수",
            ),
            Asked(
                "row",
                "[which|what] [bay|lane|section|spot|aisle] [is the car in|is it|did they park in]?|where exactly on that floor?|"
                "in what bay is the car?|what's written at the bay?|next to which sign is the car?|the number of the parking bay",
                "[몇 번|어느] [구역|기둥|자리|칸]~이야?|그 층에서 정확히 어디야?|[구역|자리|기둥] 번호는 [뭐야|뭐예요]?|어느 자리에 [댔어|세웠어|있나요]?|차 옆에 뭐라고 쓰여 있어?|주차 칸 <알려><줘>",
            ),
        ),
    ),
    Statement(
        "I'm staying at {hotel}, {room}|We've checked in: {hotel}, {room}|Come over, {hotel}, {room}, there's a view!",
        "나 {hotel} {room}에 있어|우리 {hotel} 체크인했어, {room}|{hotel} {room}~으로 놀러 와요, 전망 최고",
        {"hotel": HOTEL, "room": _hotel_room},
        (
            who(
                "[sleeps at|lives at|is a guest of|spends the night at|is lodging at|has a room at] {hotel}|is in a hotel|has arrived at the hotel",
                "{hotel}에 [묵어|머물러|숙박해|묵나요]|호텔에 [묵어|도착했어]|숙소에 도착했어",
                "{hotel}에 [묵는|머무는|숙박하는]|호텔에 [묵는|도착한]",
            ),
            Asked(
                "hotel",
                "where [do they sleep|are they lodging|do they spend the night|is their room|can i visit them]?|"
                "[which|what] hotel [is it|did they choose|are they in|do they live in]?|what's their [hotel|accommodation|lodging] called?|"
                "name of the hotel|in which house do they have {room}?|where did they check in - what place?",
                "어디[서|에] [묵어|자|머물러|숙박해|묵나요]?|[숙소|호텔|숙박하는 곳]~은 [어디야|뭐야|어디예요]?|[무슨|어느] [호텔|숙소]~이야?|호텔 이름이 [뭐야|뭐예요]?|어느 숙소로 [가면 돼|찾아가]?|묵는 곳 <알려><줘>",
            ),
            Asked(
                "room",
                "which door [is theirs|do i knock on]?|on which door do i knock?|[what|which] number do they have [there|at {hotel}|in the hotel]?|"
                "where exactly at {hotel}?|where in the hotel [are they|do i find them]?|number of their bedroom|how do i find them inside {hotel}?",
                "몇 호[야|예요|인가요|실이야]?|[방|객실|호실] 번호는 [뭐야|몇 번이야|뭐예요]?|{hotel} 몇 호로 [가면 돼|가야 해]?|어느 방[이야|에 있어|인가요]?|{hotel} 어느 방이야?|방 번호 <알려><줘>",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "We're off to {city} for the weekend with {who}|Weekend in {city} with {who}, can't wait|Saturday we drive to {city}, {who} in the back seat",
        "주말에 {who}~이랑 {city} 놀러 가|토요일에 {who}~과 {city} 가기로 했어요|이번 주말은 {city}~이야, {who}~이랑",
        {"city": CITY, "who": PERSON},
        (
            who(
                "[is travelling|is going away|goes on a trip|takes a short trip|won't be home]( on the weekend)|[visits|is visiting|travels to|has a trip to] {city}",
                "{city}에 [여행 가|놀러 간대|가나요]|주말에 [여행을 떠나|집에 없어|어디 가]",
                "{city}에 [여행 가는|놀러 가는]|주말에 [여행 가는|집에 없는|떠나는]",
            ),
            Asked(
                "city",
                "where [are they going|will they be|does the trip go|do they travel] [on|at|for] the weekend?|what's the [destination|weekend destination]?|"
                "which [town|city|place] do they [visit|travel to]?|where does someone spend [the weekend|their weekend]?|where will {who} be?|trip to where?",
                "주말에 어디 [간대|가나요|여행 가|있어]?|(주말 )여행지[는|가] [어디야|어디예요]?|어느 지역으로 [떠나|여행 가]?|{who}~이랑 어디 가?|주말을 어디서 [보내|보낸대|보내나요]?|여행 가는 곳",
            ),
            Asked(
                "who",
                "who [comes along|goes along|is coming too|joins the trip|is taken along|travels with them]( to {city})?|"
                "[with whom|who with] [do they travel|is the trip|do they spend the weekend]?|"
                "who else [is going|will be in {city}|is in the car]?|company on the trip|who keeps them company in {city}?",
                "누구[랑|와|하고] [같이|함께] [가|간대|여행해|가나요]?|[같이|함께] 가는 사람은 누구야?|[일행|동행]~은 누구야?|{city}에 누가 따라가?|누구하고 주말을 보내?",
            ),
        ),
    ),
)
