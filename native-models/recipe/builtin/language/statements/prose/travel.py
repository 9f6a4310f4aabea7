"""Trains, buses and flights, and what is left behind on them."""

import random

from ..statement import SENDER, Asked, Statement
from .names import town
from .values import day, number, price, time_of_day


def _belonging(rng: random.Random, korean: bool) -> str:
    if korean:
        return f"{rng.choice('검은 빨간 파란 초록 회색 흰'.split())} {rng.choice('우산 지갑 배낭 목도리 모자 장갑 파우치 물병'.split())}"
    colour = rng.choice("black red blue green grey brown".split())
    return f"a {colour} {rng.choice('umbrella|wallet|rucksack|scarf|hat|suitcase|laptop bag|violin case|bottle'.split('|'))}"


def _seat(rng: random.Random, korean: bool) -> str:
    return f"{rng.randint(1, 18)}호차 {rng.randint(1, 15)}{rng.choice('ABCD')}" if korean else f"{rng.randint(1, 90)}{rng.choice('ABCDEF')}"


STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "No trains will run between {town} and {other} until {day}.|Until {day}, all trains from {town} to {other} are cancelled.|"
        "The line from {town} to {other} stays closed until {day}.",
        "{day}까지 {town}~과 {other} 사이 열차가 다니지 않는다.|{town}에서 {other}~으로 가는 열차는 {day}까지 운행이 중단된다.|{town}~과 {other}~을 잇는 철길은 {day}까지 막힌다.",
        {"town": town, "other": town, "day": day},
        (
            Asked(
                "day",
                "when [will|can] [trains|one] [go|travel|ride] [there |][again|normally]?|"
                "how long [does this last|is there no service|do i have to take the bus]?|when is the [service|railway] back?|"
                "<tell> how long there is no service.|when do things get back to normal?|end of the disruption?",
                "언제[부터|쯤] 다시 [탈 수 있어|다녀|다니나요]?|언제까지 [못 타|기차가 없어|안 다니나요]?|운행 재개는 언제[야|인가요]?|기차 언제 다시 [가|가나요|다니지]?|언제쯤 [정상으로 돌아와|풀려|풀리나요]?",
            ),
        ),
        ("article",),
    ),
    Statement(
        "From {day}, a bus ticket in {town} will cost {money}.|{town} raises bus fares to {money} on {day}.|"
        "Riding the bus in {town} costs {money} from {day} on.",
        "{day}부터 {town} 버스 요금이 {money}~으로 오른다.|{town}시는 {day}부터 버스비를 {money}~으로 올린다.|{town} 버스를 타려면 {day}부터 {money}~을 내야 한다.",
        {"day": day, "town": town, "money": price},
        (
            Asked(
                "money",
                "how much [will i pay on the bus|is a ride|do i pay for a ride]?|what will [a ride|a trip by bus] be?|how dear does [it|the bus] get?|"
                "new fare?|<tell> what passengers will have to pay.|what's the new price?",
                "버스 타는 데 얼마[야|예요|인가요|내야 해]?|새 요금[은|이] <얼마야>?|앞으로 얼마 [내야 해|내나요]?|얼마로 [인상돼|인상되나요|비싸져]?|한 번 타는 데 얼마[야|인가요]?",
            ),
            Asked(
                "day",
                "when does [the price go up|it get more expensive|the new price apply]?|since when is it dearer?|"
                "until when is it still cheaper, what's the day of change?|<tell> when the fare goes up.|what day brings the new fare?",
                "언제 [비싸져|인상돼|인상되나요|바뀌어]?|새 요금은 언제부터[야|인가요| 적용돼]?|인상일[은|이] 언제<야>?|며칠부터 더 내야 [해|하나요]?|언제부터 비싸지는지 <알려><줘>.",
            ),
        ),
        ("article",),
    ),
    Statement(
        "Your flight {code} to {town} leaves at {time} from gate {gate}.|Gate {gate}: flight {code} to {town}, departure {time}.|"
        "At {time} flight {code} takes off for {town}; boarding at gate {gate}.",
        "{town}행 {code}편은 {time} {gate}번 탑승구에서 출발합니다.|{code}편 {town}행, {time} 출발, {gate}번 게이트입니다.|{gate}번 게이트에서 {time}에 {town}~으로 가는 {code}편을 타세요.",
        {
            "code": lambda rng, _: f"{rng.choice('KE OZ LH BA AF SK TK QF AY EK'.split())} {rng.randint(12, 999)}",
            "town": town,
            "time": time_of_day,
            "gate": number(1, 96),
        },
        (
            Asked(
                "gate",
                "where do i [board|get on|get in|have to wait]?|which [door|exit] of the airport do i need?|where does boarding take place?|"
                "what gate( do i need| is it)?|<tell> where i have to board.",
                "어디서 [타|탑승해|타나요|기다려]?|몇 번[에서 타|으로 가야 해|에서 타나요]?|[탑승|타는] [장소|곳]~이 <어디야>?|게이트 몇 번[이야|인가요]?|비행기 어디서 타야 [해|하나요]?",
            ),
            Asked(
                "time",
                "when [does the plane go|do we fly|do i fly|does it lift off]?|what time [do we fly|does the plane go|is the plane]?|"
                "at what hour am i in the air?|<tell> when the plane goes.|how late is my plane, what time?",
                "비행기[는|가] 몇 시[야|에 떠|에 뜨나요]?|언제 [떠|이륙해|뜨나요]?|몇 시에 [날아|떠나|떠나나요]?|몇 시 비행기[야|인가요]?|이륙 시각은?",
            ),
            Asked(
                "town",
                "where [am i flying|does the plane go|is it going|will i land]?|what is the destination?|to what city do i fly?|where is my trip to?|"
                "<tell> where the plane goes.",
                "어디[로 가|로 날아가|로 가나요| 가는 거야]?|[목적지|도착지|행선지]~은 <어디야>?|비행기는 어디 가는 [거야|건가요]?|어느 도시로 [가|가나요]?|어디에 [내려|내리나요]?",
            ),
        ),
        ("mail", "text"),
    ),
    Statement(
        "I left {thing} on the train; my seat was {seat}.|I am looking for {thing}, lost near seat {seat}.|Has anyone handed in {thing}? I sat in {seat}.",
        "열차에 {thing}~을 두고 내렸습니다. 좌석은 {seat}입니다.|{seat} 좌석에서 {thing}~을 잃어버렸습니다.|{thing} 분실 신고합니다. {seat}에 앉았습니다.",
        {"thing": _belonging, "seat": _seat},
        (
            Asked(
                "thing",
                "what [was forgotten|is missing|did they lose|did the writer lose|has gone missing]?|"
                "what [should be found|do they want back|is being searched]?|which item [is missing|was lost]?|<tell> what is missing.|"
                "what did the passenger forget?",
                "[뭘|무엇을] [잃어버렸어|두고 왔어|놓고 내렸나요|찾아]?|없어진 [게|물건이] <뭐야>?|[잃어버린|찾는] 물건[은|이] <뭐야>?|뭐가 없어졌[어|나요|대]?|뭘 찾고 있[어|나요]?",
            ),
            Asked(
                "seat",
                "where did [the passenger|they|the writer] sit?|which [place|chair] was it?|where could it lie?|where should they search?|"
                "<tell> where the passenger sat.",
                "어디 [앉았어|앉았대|앉았나요]?|[자리|앉은 자리]~이 <어디야>?|몇 번 [자리야|자리였어|좌석인가요]?|어디를 찾아봐야 [해|하나요]?|어느 자리[였어|야|인가요]?",
            ),
            Asked(
                SENDER,
                "who [lost something|forgot something|misses something|wants something back]?|whose [property|thing] is it?|who is the owner of {thing}?|"
                "<tell> who lost something.|who do i give {thing} to?",
                "누가 [잃어버렸어|잃어버렸나요|두고 내렸어]?|{thing} 주인[은|이] <누구야>?|누구 물건[이야|인가요]?|{thing}~은 누구 거[야|예요]?|누구한테 돌려줘야 [해|하나요]?",
            ),
        ),
        ("mail",),
    ),
)
