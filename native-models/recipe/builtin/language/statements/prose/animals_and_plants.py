"""Animals that were set free or found again, and what is known of animals and plants."""

import random

from ..statement import Asked, Statement
from .names import TOWN_FRONT
from .values import MONTHS, day, number, one_of


def _park(rng: random.Random, korean: bool) -> str:
    if korean:
        return f"{rng.choice('설악 지리 우포 순천 소백 한라 무등 월악 덕유 치악'.split())}{rng.choice(['산 공원', '습지', '숲'])}"
    return f"{rng.choice(TOWN_FRONT)}{rng.choice(['wood', 'moor', 'mere'])} {rng.choice(['Park', 'Reserve', 'Forest'])}"


STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "{count} {animals} were released in {park} on {day}.|Rangers set {count} {animals} free in {park} on {day}.|"
        "On {day}, {park} became home to {count} {animals}.",
        "{day} {park}에 {animals} {count}~이 방사됐다.|{animals} {count}~이 {day} {park}에 풀려났다.|{park}~은 {day} {animals} {count}~을 자연으로 돌려보냈다.",
        {
            "count": number(3, 90, "", "마리"),
            "animals": one_of(
                "beavers|lynxes|storks|sea turtles|otters|vultures|seals|wild horses|owls|bison|salmon|toads",
                "수달|황새|반달곰|바다거북|올빼미|물범|독수리|산양|따오기|여우|두루미|연어",
            ),
            "day": day,
            "park": _park,
        },
        (
            Asked(
                "count",
                "how many {animals} [are there now|live there now|have been let go|got their freedom|were let out]?|"
                "how many animals [was it|were let go|were freed|moved in]?|number of [animals|{animals}]?|<tell> how many were let go.|"
                "how big is the group of {animals}?",
                "[몇 마리|몇 마리나] [풀어 줬어|놓아 줬나요|보냈어]?|{animals} 몇 마리[야|였어|인가요]?|풀어 준 [동물|{animals}]~은 몇 마리[야|인가요]?|얼마나 많이 [놓아줬어|풀어 줬나요]?|{animals} 수는?",
            ),
            Asked(
                "animals",
                "[what|which] animals [are they|is it about|were let go|got freed|live there now]?|what [species|kind of animal] [was freed|is it]?|"
                "what kind of animals did they let go?|<tell> which animals were freed.|which creatures got a new home?",
                "[무슨|어떤] 동물[이야|을 풀어 줬어|이었나요]?|[뭘|어떤 동물을] [놓아줬어|풀어 줬나요]?|{park}에 새로 들어온 동물은?|풀어 준 동물이 <뭐야>?|동물 이름이 <뭐야>?",
            ),
            Asked(
                "park",
                "where do the {animals} live now?|where were [they|the {animals}|the animals] [let go|freed|taken|put]?|what is the {animals}' new home?|"
                "<tell> where the animals were freed.|in what area can one now meet {animals}?",
                "{animals}~은 어디에 [풀어 줬어|놓아줬나요|살게 됐어]?|어디에 [놓아줬어|보냈나요]?|이제 {animals}~은 어디 [살아|사나요]?|풀어 준 [곳|장소]~이 <어디야>?|어디 가면 {animals}~을 볼 수 있[어|나요]?",
            ),
        ),
        ("article",),
    ),
    Statement(
        "The cat was found {far} from home after {time}.|After {time}, the missing dog turned up {far} away.|"
        "The lost parrot came back after {time}; it had flown {far}.",
        "사라진 고양이는 {time} 만에 집에서 {far} 떨어진 곳에서 발견됐다.|잃어버린 개가 {time} 뒤 {far} 밖에서 나타났다.|앵무새는 {time} 만에 {far} 거리에서 돌아왔다.",
        {"far": number(2, 480, " km", "km"), "time": number(2, 40, " weeks", "주")},
        (
            Asked(
                "time",
                "how long was [it|the [pet|animal]] [missing|away|gone|lost]?|how long did the owners [wait|search|look for it]?|"
                "how long did it take to get the [pet|animal] back?|<tell> how long it was gone.|duration of the absence?",
                "얼마나 [오래 |][없어졌어|사라졌어|못 찾았나요]?|얼마 동안 [없었어|찾았어|찾았나요]?|[주인은|가족은] 얼마나 [기다렸어|기다렸나요]?|찾기까지 얼마나 걸렸[어|나요]?|얼마 만에 찾은 거야?",
            ),
            Asked(
                "far",
                "how far [did it get|did it go|did the [pet|animal] run|was it|off was it]?|what distance [was it|did it cover]?|"
                "how many kilometres did it cover?|<tell> how far the animal got.|how far off did they find it?",
                "얼마나 [멀리 |][갔어|간 거야|갔나요]?|몇 킬로미터[나 갔어|야|를 갔나요]?|집에서 얼마나 [멀어|먼 데야|멀었나요]?|거리[는|가] <얼마야>?|얼마나 떨어진 데 있었[어|나요]?",
            ),
        ),
        ("article",),
    ),
    Statement(
        "A grown {animal} weighs up to {weight}, lives for {age} and eats {food}.|Adult {animal}s eat {food}, reach an age of {age} and a weight of {weight}.",
        "다 자란 {animal}~은 {weight}까지 나가고 {age}쯤 살며 {food}~을 먹는다.|{animal}~은 {food}~이 주식이고 몸무게 {weight}, 수명 {age}이다.|"
        "{food}~을 먹고 사는 {animal}~은 {age}~을 살고 {weight}까지 자란다.",
        {
            "animal": one_of("marmot" + "|badger|capybara|stork|tortoise|beaver|pelican|seal|condor|tapir", "오소리|황새|거북|비버|물범|너구리|고라니|담비|두루미|산양"),
            "weight": number(2, 290, " kg", "kg"),
            "age": number(6, 90, " years", "년"),
            "food": one_of("insects|roots|fish|berries|grass|snails|leaves|frogs|seeds|algae|worms|mice", "곤충|나무뿌리|물고기|열매|풀|달팽이|나뭇잎|개구리|씨앗|해조류|지렁이|쥐"),
        },
        (
            Asked(
                "weight",
                "how heavy [is a {animal}|does a {animal} get|is such an animal]?|how [big|heavy] do they [get|become|grow]?|"
                "what do they [bring to|show on] the scales?|how many kilos [is it|does a {animal} have]?|<tell> how heavy {animal}s get.",
                "얼마나 [무거워|무겁나요|크게 자라]?|몇 킬로[야|까지 나가|나 되나요]?|{animal} 무게는 <얼마야>?|체중[은|이] 얼마나 [돼|되나요]?|{animal}~은 얼마나 무겁[지|나요]?",
            ),
            Asked(
                "age",
                "how old [do they|can they|does a {animal}] [get|become|grow]?|what's the [life span|life expectancy|lifespan]?|"
                "how long can a {animal} [survive|stay alive]?|when do they die?|<tell> how old {animal}s get.",
                "[몇 년|얼마나 오래] [살아|사나요|살지|살 수 있어]?|{animal} 생애는 얼마나 [돼|되나요]?|얼마나 오래 [사는|살 수 있는]지 <알려><줘>.|{animal}~은 몇 살까지 [살아|사나요]?|평균 몇 년 [살아|사나요]?",
            ),
            Asked(
                "food",
                "what [do they|does it|does a {animal}] [feed on|live on|like to eat|hunt for]?|"
                "what('s| is) [on its menu|its diet|their food|the diet of a {animal}]?|what would i feed a {animal}?|what does it need as food?|"
                "<tell> what {animal}s feed on.",
                "[뭘|무엇을] [먹어|먹나요|먹고 살아|먹지]?|{animal} [먹이|밥]~은 <뭐야>?|먹이로 뭘 [줘|주나요|줘야 해]?|[먹는|즐겨 먹는] 게 <뭐야>?|{animal}~은 뭘 잡아먹[어|나요]?",
            ),
        ),
        ("article", "text"),
    ),
    Statement(
        "The {plant} flowers from {month} and grows up to {height} high.|Growing to {height}, the {plant} is in bloom from {month} on.|"
        "From {month} the {plant} shows its flowers; it reaches {height}.",
        "{plant}~은 {month}부터 꽃이 피고 키는 {height}까지 자란다.|키가 {height}인 {plant}~은 {month}에 꽃을 피운다.|{month}이면 꽃이 피는 {plant}~은 {height}까지 큰다.",
        {
            "plant": one_of(
                "foxglove|sea thistle|bog lily|wild iris|mountain arnica|marsh orchid|blue gentian|yarrow|mullein|oxeye",
                "금낭화|엉겅퀴|원추리|붓꽃|도라지|용담|쑥부쟁이|개미취|동자꽃|매발톱꽃",
            ),
            "month": lambda rng, korean: f"{rng.randint(2, 10)}월" if korean else rng.choice(MONTHS[1:10]),
            "height": number(8, 240, " cm", "cm"),
        },
        (
            Asked(
                "month",
                "when [can i|could one] see [it|the {plant}|its blossoms]?|when is [it|the {plant}] in blossom?|when does [it|the {plant}] [bloom|blossom]?|"
                "what time of year does it [bloom|blossom]?|what month [does it start|brings the blossoms]?|<tell> when the {plant} blossoms.",
                "언제 [펴|피나요|볼 수 있어|개화해]?|{plant}~은 몇 월에 [펴|피나요|볼 수 있어]?|[개화|개화 시기]~은 언제<야>?|언제쯤 꽃을 [봐|볼 수 있나요]?|어느 달에 꽃이 [펴|피나요]?",
            ),
            Asked(
                "height",
                "how [tall|big|large] does [it|the {plant}|the plant] [get|become]?|what height does [it|the plant] have?|"
                "how many centimetres does it get to?|how tall is a {plant}?|<tell> how tall the {plant} gets.",
                "[얼마나|몇 센티나] [커|크나요|높이 자라]?|{plant}~은 얼마나 [커|크나요]?|높이[는|가] <얼마야>?|몇 센티[야|까지 커|인가요]?|다 자라면 얼마나 [돼|되나요]?",
            ),
        ),
        ("article", "text"),
    ),
)
