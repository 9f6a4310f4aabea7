"""Hotel rooms and restaurant tables that are booked."""

import random

from ..thing import Thing
from .profiles import PHONE
from .values import code, joined, moment, number, one_of, person, soon
from .wording import PERSON, it, known

_BOOKING_IS = it("this booking|the booking|the reservation|this reservation", "[이 예약|예약]")

_GUEST = known(
    _BOOKING_IS, "Guest|Guest name|Name|Booked by|Lead guest", "투숙객|예약자|손님|예약자명|고객명",
    (
        "who [is staying|stays|is coming|checks in|sleeps here|is expected] under @@?|[in|under] whose name is @( made)?|who [made|is behind|placed] @@?|"
        "whose name is on @@?|who is @ [for|made out to]?|<tell> [who made|whose name is on] @@.|which visitor [belongs to|goes with] @@?"
    ),
    (
        "@~은 누구 [이름으로 돼 있어|이름으로 됐나요|앞으로 돼 있어|거야|명의야]?|@~은 누가 [했어|잡았어|했나요|넣었어|걸었어]?|@로 누가 [묵어|오나요|머물러|와]?|@~을 [한|잡은|넣은] [사람|분]~은 <누구야>?|@~을 누가 [했는지|잡았는지] <알려><줘>.|"
        "@ [묵는 사람|오는 분|명의자]~은?"
    ),
    person, also="who is coming to stay?", also_ko="누가 묵어?",
)  # fmt: skip
_ARRIVAL = known(
    _BOOKING_IS, "Arrival|Check-in|Arriving|From", "체크인|도착일|입실|입실일",
    (
        "when does @ [start|begin]?|from [when|what day|which night] on [is @ valid|does @ run|does @ start]?|"
        "on [what|which] [day|date] [do we|do i|do they|does the guest] [get here|come|move in|get the key] with @@?|"
        "when do [i|we|they] [get into the room|move in|get the key|come] under @@?|<tell> [from when @ runs|which day @ starts].|what's the first [day|night] of @@?"
    ),
    (
        "@~은 언제부터[야|인가요| 시작돼|예요]?|@으로 언제 [들어가|와|들어가나요|오나요|입실해|들어갈 수 있어]?|@ [첫날|첫 밤|들어가는 날|오는 날]~은 [언제<야>|며칠<이라>]?|@~이 [언제부터인지|며칠부터인지] <알려><줘>.|"
        "@ 손님은 [언제|며칠에] [도착해|와|오나요|도착하나요]?|@ 방 열쇠는 언제 받아?"
    ),
    soon, also="when do they get here?|when do we move in?|when can i have the key?", also_ko="언제 들어가?|며칠부터 묵어?|언제 도착해?",
)  # fmt: skip
_DEPARTURE = known(
    _BOOKING_IS, "Departure|Check-out|Checkout|Leaving|Until", "체크아웃|출발일|퇴실|퇴실일",
    (
        "when does @ [end|run out|finish]?|until [when|what day|which morning] does @ [last|run]?|"
        "on [what|which] [day|date] [do we|do i|do they|does the guest] [leave|go|clear out|hand the key back|move out] with @@?|"
        "when is the room [free again|empty again] after @@?|<tell> [until when @ lasts|which day @ ends].|what's the last day of @@?"
    ),
    (
        "@~은 언제까지[야|인가요| 돼|예요]?|@ 언제 [나가|떠나|나가야 해|떠나나요|방을 비워]?|@ [마지막 날|나가는 날|떠나는 날]~은 [언제<야>|며칠<이라>]?|@~이 [언제까지인지|며칠에 끝나는지] <알려><줘>.|"
        "@ 손님은 [언제|며칠에] [떠나|나가|나가나요|방을 빼]?|@ 끝나고 방이 언제 [비어|비나요]?"
    ),
    soon, also="when do they leave?|when do we have to be out?|when is the room empty again?", also_ko="언제 나가야 해?|며칠에 떠나?|방은 언제 비워?",
)  # fmt: skip
_NIGHTS = known(
    _BOOKING_IS, "Nights|Length of stay|Stay", "숙박일수|박수|숙박|투숙 기간",
    (
        "how long [is @ for|does @ last|is the visit under @@|do they stay under @@]?|"
        "how many [times does one sleep here with @@|days does @ cover|sleeps does @ cover|nights are in @@]?|for how long is @?|"
        "<tell> how [long @ is|many days @ covers].|is @ a [long|short] visit, how long?|@ is for how long?"
    ),
    (
        "@ [몇 박|며칠 밤|몇 밤]<이라>?|@~은 며칠 동안[ 묵어|이야|인가요| 머물러| 있는 거야]?|@으로 [며칠|얼마나|몇 밤] [자|묵어|머물러|자나요|묵나요]?|@~이 [며칠짜리인지|몇 박인지|얼마 동안인지] <알려><줘>.|@ 기간이 얼마나 [돼|되나요|길어]?|"
        "@ 며칠짜리<야>?"
    ),
    number(1, 21, " nights", "박"), also="how long are they staying?|how long will i sleep here?", also_ko="며칠 묵어?|얼마나 머물러?|몇 밤 자?",
)  # fmt: skip
_ADULTS = known(
    _BOOKING_IS, "Adults|Grown-ups|Adults (18+)", "성인|어른|성인 수|대인",
    (
        "how many [people|persons] over eighteen [come with|are in|are on|are covered by|does @ list|stay under] @@?|how many grown-ups [are on|come with|are in] @@?|"
        "how many full-price guests are on @@?|without the kids, how many [come|people] [with|on] @@?|"
        "<tell> how many [grown people|grown-ups|non-children] @ [is for|covers].|how many big people are on @@?"
    ),
    (
        "@ [어른|성인|큰 사람]~은 몇 [명이야|명인가요|분이세요|명이지]?|@에 어른 [몇 명|몇이나|몇 분] [와|오나요|있어|묵어]?|@에 [애들 빼고|아이 말고] 몇 명<이라>?|@에서 어른이 [몇인지|몇 명인지] <알려><줘>.|@ 만 18세 넘은 사람 수~은?|"
        "@ 성인 요금은 몇 명분이야?"
    ),
    number(1, 6), also="how many grown-ups are coming?", also_ko="어른 몇 명이야?",
)  # fmt: skip
_CHILDREN = known(
    _BOOKING_IS, "Children|Kids|Children (0-12)|Minors", "어린이|아동|소아|아이 수",
    (
        "how many [kids|little ones|youngsters|boys and girls|small guests] [are on|come with|are in|stay under] @@?|are there any [kids|little ones] on @@, how many?|"
        "how many cots or small beds does @ need?|<tell> how many [kids|little ones|youngsters] @ includes.|"
        "how many [under twelve|young guests] [are on|come with] @@?|the number of [kids|little ones|minors] on @@?"
    ),
    (
        "@ [아이|애|애들|꼬마]~은 몇 명[이야|인가요|이지|이에요]?|@에 아이 [몇 명|몇이나] [와|오나요|있어|딸려 있어]?|@에 [애들도|꼬마도|아이들도] 있어, 몇 명이야?|@에서 아이가 몇 명인지 <알려><줘>.|@ [미성년자|꼬마 손님|작은 손님] 수~은?|"
        "@에 아이 침대 몇 개 필요해?"
    ),
    lambda rng, ko: rng.choice(["0", "1", "2", "3", "4", "없음" if ko else "none"]), also="how many kids are coming along?", also_ko="애들은 몇 명이야?",
)  # fmt: skip


def _stay_room(rng: random.Random, ko: bool) -> str:
    if ko:
        return f"{rng.randint(101, 1260)}호" if rng.random() < 0.7 else f"별채 {rng.randint(1, 60)}"
    plain, suite, view = f"{rng.randint(101, 1260)}", f"Suite {rng.randint(1, 90)}", f"{rng.randint(101, 990)} (sea view)"
    return rng.choice([plain, suite, view, f"{rng.choice('ABCD')}{rng.randint(10, 99)}"])


_STAY_ROOM = known(
    _BOOKING_IS, "Room|Room no.|Room number|Unit", "객실|객실 번호|방|호실",
    (
        "where [do they sleep|does the guest sleep|am i put up|do i sleep] [with|under] @@?|which [door|key|bedroom] [belongs to|goes with|is for|do i get with] @@?|"
        "where do i carry the luggage for @@?|[what's on the key|which door number is it] for @@?|<tell> which [door|bedroom|key] [is for|goes with] @@.|"
        "behind which door is the guest of @@?|which [room|unit] [is given to|did we give to|is set aside for] @@?"
    ),
    (
        "@ [몇 호|몇 호실|어느 방|어떤 방]<이라>?|@ 손님은 어디서 [자|자나요|묵어|주무세요]?|@ [열쇠는|키는] [몇 호|어느 방] [거야|것인가요]?|@ 짐은 어느 방으로 [옮겨|가져가|올려]?|@에 [어느 방이|몇 호가] 배정됐는지 <알려><줘>.|"
        "@ [배정된 방|잡힌 방|묵는 방]~은?"
    ),
    _stay_room, also="where do i sleep?|which door is mine?", also_ko="내 방은 몇 호야?|어디서 자?",
)  # fmt: skip
_CONFIRMATION = known(
    _BOOKING_IS, "Confirmation code|Confirmation no.|Booking code|PIN|Reference", "확인 번호|예약 번호|확인 코드|승인 번호",
    (
        "what do i [show|say|quote|give] at the (front )desk [for|with] @@?|"
        "[which|what] [letters and digits|number|string] [identifies|proves|confirms|stands for] @@?|how do i [prove|identify|look up] @@?|"
        "what [number|code] [do i need to find|should i keep for|goes with|do i type in to change] @@?|<tell> [the number that proves|which code belongs to] @@.|"
        "the secret number of @@?"
    ),
    (
        "@ [프런트에서|안내 데스크에서|카운터에서] [뭘 보여줘야|무슨 번호를 대야|뭘 말해야] [해|하나요]?|@~을 [조회하려면|찾으려면|바꾸려면] 무슨 번호를 [넣어|입력해야 해|대야 해]?|@ [증명하는|구별하는|찾는] 번호~은 <뭐야>?|"
        "@에 쓰는 [코드|영문 숫자]~이 <뭐야>?|@~을 확인할 때 [말할 번호|쓸 코드] <알려><줘>.|@ [컨펌 번호|조회 번호|조회 코드]~은?"
    ),
    code("AAA999", "9999-9999", "AA-99999", "A9A9A9", "99999999"), also="what do i show at the desk?|what code do i give them?", also_ko="프런트에 뭐라고 대면 돼?|무슨 코드 보여줘?",
)  # fmt: skip

_BOOKING_NUMBERS = range(2011, 2011 + 200 * 37, 37)
_booking_name = joined(
    "Booking|Reservation|Stay|Booking no.",
    "|".join(str(one) for one in _BOOKING_NUMBERS),
    "예약|숙박 예약|예약 건",
    "|".join(f"{one}번" for one in _BOOKING_NUMBERS),
)
_STAYS = Thing(
    "form", "Bookings|Reservations|Hotel bookings|Arrivals list", "예약 목록|숙박 예약|객실 예약|투숙 예약", _booking_name,
    (_GUEST, _ARRIVAL, _DEPARTURE, _NIGHTS, _ADULTS, _CHILDREN, _STAY_ROOM, _CONFIRMATION),
)  # fmt: skip

_DINNER_TIME = known(
    PERSON, "Time|Date|Reserved for|Seating", "예약 시간|시간|예약 일시",
    (
        "when does @ [come|want to eat|get here|arrive|sit down|dine]?|when [is @ expected|will @ be here|do we expect @@]?|from when does @ need a seat?|"
        "at what [time|hour] do we [expect @@|have to be ready for @@]?|<tell> when @ [comes|wants to eat].|how late will @ [eat|be here]?"
    ),
    "@~은 언제 [와|오나요|먹으러 와|오시나요|식사해|도착해]?|@~은 몇 시에 [와|오나요|먹어|앉아]?|@~이 [언제 오는지|몇 시에 오는지] <알려><줘>.|@ 자리는 언제부터 필요해?|@~을 언제 맞이해야 해?",
    moment,
)  # fmt: skip
_PARTY = known(
    PERSON, "Party|Party size|Guests|Covers|People", "인원|인원수|손님 수|예약 인원",
    (
        "how many [come|eat|are coming|sit down|dine] with @@?|how many [seats|chairs|plates|menus] [does @ need|do we set for @@]?|"
        "how big is @'s [group|round|company]?|with how many does @ [come|eat]?|<tell> how many [come with @@|seats @ needs].|does @ come alone, with how many?"
    ),
    "@~은 몇 [명이서|명이|사람이] [와|오나요|먹어|와서 먹어]?|@ 일행은 몇 명<이라>?|@ 자리는 의자 몇 개 [놓아|필요해|준비하나요]?|@~은 혼자 와, 몇 명이 와?|@~이 몇 명이서 오는지 <알려><줘>.|@ 쪽은 [모두|다 해서] 몇 명이야?",
    number(1, 24, "", "명"),
)  # fmt: skip


def _table(rng: random.Random, ko: bool) -> str:
    if ko:
        return f"{rng.choice(['', '창가 ', '테라스 ', '홀 '])}{rng.randint(1, 60)}번"
    return rng.choice(["", "Window ", "T", "Terrace ", "Bar "]) + str(rng.randint(1, 60))


_TABLE = known(
    PERSON, "Table|Table no.|Seat|Seats at", "테이블|테이블 번호|좌석|자리",
    (
        "where [will|can|does] @ [sit|eat|dine]?|where do we [put|seat|place|take|lead] @@?|[what|which] [corner|spot|place] did @ get?|"
        "<tell> where @ [sits|eats|is seated].|where do i bring @'s food?|to which place do i [lead|show] @@?"
    ),
    "@~은 어디[에|] [앉아|앉나요|앉혀|앉으면 돼]?|@~을 어디로 [안내해|모셔|안내하나요|데려가]?|@ 음식은 어디로 [가져가|내가]?|@~이 어디 앉는지 <알려><줘>.|@~이 [앉을|앉는] [데|곳]~은 <어디야>?|@~은 몇 번에 앉아?",
    _table,
)  # fmt: skip
_WISH = known(
    PERSON, "Notes|Requests|Special requests|Remarks", "요청 사항|메모|비고|특이 사항",
    (
        "what( else) does @ [wish for|want|ask for|need]?|what must we [think of|keep in mind|prepare|watch out for|look after] with @@?|"
        "what [wish|wishes] does @ have?|<tell> what [@ asks for|we must watch out for with @@].|what extra did @ [order|want]?|what would make @@ happy?"
    ),
    "@~은 [뭘|무엇을|뭘 따로] [바라|원해|부탁했어|원하나요]?|@한테 [뭘|무엇을] [신경 써야|준비해 줘야|조심해야] [해|하나요]?|@~이 [부탁한|바라는|원하는] [것|점]~은 <뭐야>?|@~이 뭘 부탁했는지 <알려><줘>.|@~은 따로 뭐라고 했어?",
    one_of(
        (
            "Nut allergy|High chair|Birthday cake|Vegan|Gluten-free|Quiet corner|Wheelchair|Brings a dog|No onions|Anniversary|Window seat|Separate bills|Tea lights|"
            "Pram space|Halal|Lactose-free|No stairs|Own wine|Early dessert|Projector|Flowers|Kids' menu"
        ),
        "땅콩 알레르기|아기 의자|생일 케이크|채식|글루텐 제외|조용한 자리|휠체어|강아지 동반|양파 빼기|결혼기념일|창가 자리|계산 따로|촛불|유모차 공간|할랄|우유 빼기|계단 없는 곳|와인 지참|꽃 장식|돌잔치|어린이 메뉴|고수 빼기",
    ),
)  # fmt: skip
_TABLES = Thing(
    "table", "Table reservations|Tonight's guests|Dinner list|Reservations", "식당 예약|오늘 저녁 손님|테이블 예약|예약 손님", person,
    (_DINNER_TIME, _PARTY, _TABLE, _WISH, PHONE),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_STAYS, _TABLES)
