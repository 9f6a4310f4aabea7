"""Meetings, invitations and visits to the doctor."""

import random

from ..statement import Asked, Statement
from .names import CITIES_KO, LAST, TOWN_BACK, TOWN_FRONT, person
from .values import day, one_of, room, time_of_day


def _venue(rng: random.Random, korean: bool) -> str:
    if korean:
        return f"{rng.choice(CITIES_KO)} {rng.choice(['호텔', '회관', '식당', '웨딩홀', '공원', '별장'])}"
    return f"{rng.choice(['Hotel', 'Villa', 'Café', 'Castle', 'the inn at'])} {rng.choice(TOWN_FRONT)}{rng.choice(TOWN_BACK)}"


STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "We will meet on {day} at {time} in {room}.|The meeting takes place in {room} on {day} at {time}.|Let us get together in {room}, {day}, {time}.",
        "회의는 {day} {time}, {room}에서 합니다.|{day} {time}에 {room}에서 뵙겠습니다.|{room}에서 {day} {time}에 모이겠습니다.",
        {"day": day, "time": time_of_day, "room": room},
        (
            Asked(
                "room",
                "where [is it|do i have to go|should i come to|is everyone meeting|is the conference]?|[which|what] room( is it| do i go to)?|"
                "where will they [sit|all be]?|<tell> where i should go.|what's the [place|location|venue] of the meeting?",
                "어디[서|로] [만나|모여|가야 해|모이나요|가면 돼]?|어느 [방|회의실][이야|인가요|으로 가]?|[장소|만나는 곳]~이 <어디야>?|회의[는|가] 어디서 [해|하나요]?|어디로 오래?",
            ),
            Asked(
                "time",
                "what time [is it|do i need to be there|do we start|does it begin]?|at what [hour|time] [does it start|should i be there|is the conference]?|"
                "how late or early do we start?|<tell> what time it starts.|when on {day} do they start?",
                "몇 시[에 모여|에 시작해|까지 가야 해|야|에 하나요]?|[시작|모이는] [시간|시각]~은?|{day} 몇 시[야|에 보자는 거야|인가요]?|회의 몇 시[야|부터야|부터예요]?|몇 시에 시작하는지 <알려><줘>.",
            ),
            Asked(
                "day",
                "[what|which] day [is it|is the conference|do they want to see me|are we meeting]?|"
                "on [what|which] [day|date] do they [gather|come together]?|what date should i [block|keep free|note down]?|"
                "<tell> which day the conference is.|the date of the meeting?",
                "[무슨 요일|며칠|어느 날][이야|에 모여|에 만나|인가요]?|[회의|만나는] 날짜[는|가] 언제<야>?|언제로 [비워 둬야|적어 둬야] [해|하나요]?|며칠 회의야?|어느 날 모이는 거야?",
            ),
        ),
        ("mail",),
    ),
    Statement(
        "You are warmly invited to our {feast} on {day} at {place}.|We would love to see you at our {feast}, {day}, {place}.|"
        "Come to our {feast} on {day}; we celebrate at {place}.",
        "{day} {place}에서 열리는 {feast}에 초대합니다.|{feast}~이 {day} {place}에서 있으니 꼭 와 주세요.|{day}에 {place}에서 {feast}~을 엽니다. 자리를 빛내 주세요.",
        {
            "feast": one_of(
                "wedding|summer party|housewarming|birthday dinner|anniversary|farewell party|garden party|graduation party|opening night|baby shower",
                "결혼식|여름 모임|집들이|돌잔치|생일 파티|송별회|칠순 잔치|졸업 파티|개업식|동창회",
            ),
            "day": day,
            "place": _venue,
        },
        (
            Asked(
                "feast",
                "what [are we|is it they are] celebrating?|what's the [occasion|event]?|what [kind of party|event] am i asked to?|"
                "why do they [want me to come|get together]?|<tell> what the occasion is.|what am i invited to?",
                "무슨 [모임이야|행사야|자리야|행사인가요]?|뭘 축하하[는 거야|나요]?|[왜|무슨 일로] 오라는 거야?|어떤 [잔치|자리]에 초대받았[어|나요]?|무슨 일로 [불렀어|모이나요]?",
            ),
            Asked(
                "place",
                "where [is the party|do they celebrate|are they holding it|should i go|is the event]?|what is the venue?|"
                "at [what|which] place [is it|does it take place]?|<tell> where the party is.|location of the {feast}?",
                "어디서 [해|열려|하나요|모여]?|{feast} [장소|하는 곳]~이 <어디야>?|어디로 [가야 해|가면 돼|오래|가나요]?|파티는 어디에서 [해|하나요]?|{feast}~은 어디야?",
            ),
            Asked(
                "day",
                "when is the [party|event|celebration]?|[what|which] day [is the party|do they celebrate|should i keep free]?|"
                "when do they [celebrate|want me there]?|date of the {feast}?|<tell> when they celebrate.",
                "{feast}~은 언제[야|예요|인가요]?|[며칠|무슨 요일|어느 날]에 [해|하나요|가면 돼]?|언제 오래?|언제 [열려|모여|열리나요]?|날짜가 언제[야|인가요]?",
            ),
        ),
        ("mail",),
    ),
    Statement(
        "Please let us know by {day} whether you will bring {guest}.|Tell us before {day} if {guest} will come with you.",
        "{guest}~과 함께 오시는지 {day}까지 알려 주세요.|{day}까지 {guest} 동반 여부를 회신해 주세요.",
        {"day": day, "guest": one_of("your wife|your husband|children|a friend|your parents|your dog|a colleague|a guest", "부인|남편|아이|친구|부모님|반려견|동료|손님")},
        (
            Asked(
                "day",
                "until when [can|should|must] i [answer|reply|respond|say so]?|when do they need [my answer|a reply|an answer]?|"
                "how long can i wait with my answer?|rsvp [date|by when]?|<tell> how long i can wait with my answer.",
                "언제까지 [답해야 해|답장해야 해|답하면 되나요]?|[회신|답장] [기한|마감]~은 언제<야>?|답은 며칠까지 [줘야|해야] [해|하나요]?|언제까지 답을 [달래|원하나요]?|대답 언제까지 하래?",
            ),
        ),
        ("mail",),
    ),
    Statement(
        "Your appointment with Dr {person} has been moved to {day} at {time}.|Dr {person} can only see you on {day} at {time}.|"
        "New appointment: Dr {person}, {day}, {time}.",
        "{person} 선생님 진료가 {day} {time}~으로 변경되었습니다.|{person} 원장님 예약: {day} {time}|{day} {time}에 {person} 선생님 진료로 바뀌었습니다.",
        {"person": lambda rng, korean: person(rng, korean) if korean else rng.choice(LAST), "day": day, "time": time_of_day},
        (
            Asked(
                "person",
                "which [doctor|physician|dentist] [is it|do i see|examines me]?|whose patient am i?|who [examines|treats] me?|what's the doctor's name?|"
                "<tell> which doctor it is.",
                "어느 [의사야|의사 선생님이야|선생님인가요]?|누구한테 진료[받아|받나요]?|[의사|담당의|주치의] 이름은?|누가 진료[해|하나요|해 줘]?|어느 선생님한테 [가|가나요]?",
            ),
            Asked(
                "time",
                "what time [do i have to be there|is my slot|should i be at the doctor's]?|at what hour [am i to come|is my turn]?|"
                "when on {day} is it my turn?|<tell> what time i have to be there.|how late is the visit, what time?",
                "몇 시[야|까지 가|에 가면 돼|까지 가나요]?|진료 [시간|시각]~은?|{day} 몇 시에 [가|가나요]?|몇 시에 [봐 준대|예약돼 있어]?|병원에 몇 시까지 가야 [해|하나요]?",
            ),
            Asked(
                "day",
                "[what|which] day [do i go to the doctor|is my visit|will the doctor see me]?|on what date do i go there?|which day is my turn?|"
                "<tell> which day i go to the doctor.|the new date, what is it?",
                "[며칠|무슨 요일|어느 날]에 [가|병원 가|가나요]?|진료일[은|이] 언제<야>?|어느 날로 [바뀌었어|옮겨졌나요]?|병원 가는 날은?|며칠로 미뤄졌[어|나요]?",
            ),
        ),
        ("mail", "text"),
    ),
)
