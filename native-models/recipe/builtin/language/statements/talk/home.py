"""About the house: what is broken, painted, cleaned, how to get in and online, where to move."""

import random

from ..statement import Asked, Statement
from .values import CITY, WEEKDAY, pick
from .wording import MAIL_TOO, who


def _code(rng: random.Random, korean: bool) -> str:
    short, long = f"{rng.randint(1000, 9999)}", f"{rng.randint(100000, 999999)}"
    lettered = f"{rng.randint(10, 99)}{rng.choice('ABCDEFHK')}{rng.randint(10, 99)}"
    return rng.choice((short, long, lettered, f"{rng.randint(1000, 9999)}#", f"#{rng.randint(100, 999)}*"))


def _password(rng: random.Random, korean: bool) -> str:
    words = "maple|tiger|Ocean|lemon|Rocket|violet|piano|Falcon|noodle|winter|kimchi|Cactus|harbor|pepper".split("|")
    return rng.choice(words) + rng.choice(("", "-", "_", "!")) + str(rng.randint(10, 9999))


def _network(rng: random.Random, korean: bool) -> str:
    owner = rng.choice(("Home", "Cafe", "Guest", "Villa", "Office", "Sunny", "KT_GiGA", "Attic", "Loft", "Studio"))
    return f"{owner}{rng.choice(('-', '_', ''))}{rng.randint(2, 999)}"


APPLIANCE = pick(
    "dishwasher|boiler|fridge|coffee machine|lift|washing machine|oven|garage door|doorbell|copier|"
    "dryer|toilet|microwave|heating|air conditioner|projector|kettle|router|shower|vending machine",
    "식기세척기|보일러|냉장고|커피 머신|엘리베이터|세탁기|오븐|차고 문|초인종|복사기|건조기|변기|전자레인지|난방|에어컨|빔프로젝터|정수기|공유기|샤워기|자판기",
)
CHORE = pick("bathroom|kitchen|staircase|balcony|fridge|garage|porch|cellar|fish tank|oven|hallway|grill|attic|pantry", "화장실|부엌|계단|베란다|냉장고|차고|창문|지하실|어항|오븐|복도|그릴|다락|배수구")
ROOM = pick("kitchen|nursery|hallway|bedroom|office|bathroom|attic|living room|shed|staircase|front door|fence", "부엌|아기 방|복도|침실|서재|화장실|다락방|거실|창고|계단|현관문|울타리")
COLOUR = pick(
    "mint green|navy|lavender|mustard yellow|terracotta|sky blue|coral|charcoal|cream|olive|burgundy|turquoise|peach|sage",
    "민트색|남색|연보라|겨자색|벽돌색|하늘색|산호색|진회색|크림색|올리브색|자주색|청록색|살구색|연두색",
)
LOCKED = pick(
    "gate|front door|garage|key box|locker|lift|bike shed|alarm|safe|side door|storage|barn|gym|laundry room",
    "현관|대문|차고|열쇠함|사물함|공동 현관|자전거 창고|금고|옆문|창고|세탁실|연습실|별장|탈의실",
)
MONTH = pick("January|February|March|April|May|June|July|August|September|October|November|December", "1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월")

STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "The {thing} is broken again, I called the landlord|Just so you know, the {thing} stopped working|"
        "The {thing} died on me this morning|Heads up, our {thing} is out of order",
        "{thing} 또 고장 났어, 집주인한테 전화함|오늘 아침에 {thing} 멈췄어요|참고로 {thing} 안 돼|{thing}~이 먹통이야, 쓰지 마",
        {"thing": APPLIANCE},
        (
            who(
                "[reports|noticed|complains about|warns about|has trouble with|tells us about] the {thing}|"
                "[reported a fault|reports a defect|noticed a defect|has something broken]",
                "{thing} [고장을 알렸어|문제를 말했어|때문에 고생해|고장을 신고했나요]|고장을 [발견했어|신고했어]",
                "{thing} [고장을 알린|문제를 말한|때문에 고생하는]|고장을 [발견한|신고한]",
            ),
            Asked(
                "thing",
                "what [doesn't work|needs repair|has to be repaired|is defective|is faulty|is out of action|can't be used|needs fixing|gave up]?|"
                "[which|what] [device|appliance|machine|thing] [has a fault|is defective|doesn't run|needs a repair man]?|"
                "what does the technician have to fix?|what should nobody use?|what went wrong, which machine?|what has to be replaced?",
                "[뭐가|무엇이] [망가졌어|작동 안 해|문제야|고장이야|말을 안 들어]?|[망가진|수리할|못 쓰는] [것|물건|기계]~은 [뭐야|뭐예요]?|"
                "[무슨|어떤] 기계를 [고쳐야 해|못 써|수리해야 하나요]?|뭘 [수리해야 해|고쳐야 하나요|쓰면 안 돼]?|기사님이 뭘 고쳐야 해?|작동 안 하는 것 <알려><줘>",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "I painted the {room} {colour} today|The {room} is {colour} now, I'm covered in paint|Done! My {room} looks lovely in {colour}",
        "오늘 {room} {colour}~으로 칠했어|{room} 이제 {colour}~이야, 나 페인트투성이|드디어 우리 {room} {colour} 페인트 끝냈어요",
        {"room": ROOM, "colour": COLOUR},
        (
            who(
                "[did some decorating|redecorated|renovated|was decorating|had a brush in the hand|"
                "did the decorating|gave the {room} a new look|freshened up the {room}]",
                "[페인트칠을 했어|인테리어를 했어|집을 꾸몄어|단장했나요]|{room}~을 [꾸몄어|단장했어]",
                "[페인트칠을 한|인테리어를 한|집을 꾸민]|{room}~을 [꾸민|단장한]",
            ),
            Asked(
                "colour",
                "[which|what] [colour|color|shade|tone] [is the {room}|did they choose|does the {room} have|was used|did the {room} get]?|"
                "how does the {room} look [now|after the work]?|what colour did they pick for the {room}?|the {room} is now what colour?|"
                "shade of the {room}|what paint did they use?",
                "{room}~은 무슨 색[이야|인가요|이에요|으로 바뀌었어]?|[무슨|어떤] [색|색깔|컬러]~을 [골랐어|썼어|선택했나요]?|{room} [색깔|색상|색]~은 [뭐야|뭐예요]?|페인트 색은 [뭐야|뭐예요]?|{room} 어떤 색 됐어?|고른 색 <알려><줘>",
            ),
            Asked(
                "room",
                "what [was redecorated|is {colour}|became {colour}|got a new colour|changed colour|was renovated]?|"
                "[which|what] part of the [house|home|flat] [is {colour}|was redone|got new paint]?|"
                "where did they [use {colour}|do the decorating]?|what did they work on with a brush?|where in the house is it {colour}?",
                "[어디|어디를|뭘] [꾸몄어|페인트칠했어|단장했대|바꿨나요]?|{colour} 된 곳은 어디야?|[집|집 안] 어디가 {colour}~이야?|[어느|무슨] 공간을 [꾸몄어|바꿨어]?|색이 바뀐 곳은 [어디야|어디예요]?|새로 단장한 데 <알려><줘>",
            ),
        ),
    ),
    Statement(
        "I'll clean the {room} on {day}, promise|Leave the {room}, I'm scrubbing it on {day}|{day} is my turn with the {room}, mop is ready",
        "{room} 청소는 내가 {day}에 할게|{room} 그냥 둬, {day}에 내가 닦을게|{day} {room} 담당 저예요, 걸레 준비 끝",
        {"room": CHORE, "day": WEEKDAY},
        (
            who(
                "[tidies|is responsible for|takes care of|washes|sorts out|looks after|makes tidy] the {room}|"
                "[has cleaning duty|does housework|does the dirty work]( on {day})",
                "{room}~을 [치워|정리해|맡았어|깨끗이 해 준대|정돈하나요]|집안일을 [해|맡았어]",
                "{room}~을 [치우는|정리하는|맡은]|집안일을 [하는|맡은]|{day} 당번인",
            ),
            Asked(
                "room",
                "what [gets tidied|will be spotless|is washed|gets a wash|will be tidy]( on {day})?|which part of the house [needs tidying|gets tidied|must be washed]?|"
                "where is housework [done|needed]?|what does somebody [tidy|wash|make spotless]( on {day})?|what needn't i tidy?|which chore is taken?",
                "[어디|어디를] [치워|치운대|정리해|치우나요]?|[청소할|치울|더러운] 곳은 [어디야|어디예요]?|{day}에 어디를 [치워|쓸고 닦아]?|내가 안 치워도 되는 데는?|맡은 구역이 [어디야|어디예요]?|어느 집안일을 맡았어?",
            ),
            Asked(
                "day",
                "[tell me|say] when the {room} [gets tidied|will be tidy|is washed]|when does the {room} get [tidied|a wash|spotless]?|"
                "when will the {room} be [tidied|spotless|tidy|washed]?|on [which|what] day is the {room} tidied?|how long does the {room} stay dirty, until when?|"
                "when can we expect a tidy {room}?|[what|which] day does somebody do housework?|when does someone take care of the {room}?",
                "{room}~은 언제 [치워|깨끗해져|정리해|치우나요]?|[무슨|어느] 요일에 [치워|정리해|치운대]?|{room} 언제까지 더러워?|언제 걸레질을 해?|{room} 정리하는 [날|요일]은?|당번인 요일은 언제야?",
            ),
        ),
    ),
    Statement(
        "The {what} code is {code}|To get in, type {code} at the {what}|{code} opens the {what}, don't share it|I changed the {what} code, it's {code} now",
        "{what} 비번은 {code}|{what}에서 {code} 누르고 들어와|{what} 번호 바꿨어, 이제 {code}|{code} 누르면 {what} 열려",
        {"what": LOCKED, "code": _code},
        (
            Asked(
                "code",
                "how do i [open|unlock|get through] the {what}?|what [do i|should i|must i|do we] [enter|type|key in|press|punch in] at the {what}?|"
                "[what's|which is] the [pin|combination|secret number|passcode|access number|door code]?|which [digits|numbers] [open|unlock] it?|"
                "how do i get in?|combination for the {what}|what opens the {what}?",
                "{what} [어떻게 열어|어떻게 열어요|뭘 누르면 열려|여는 법]?|[비밀번호|암호|출입 번호|비밀번호 숫자]는 <뭐야>?|[뭘|몇 번을|무슨 숫자를] [눌러야 해|입력해야 하나요|누르면 돼]?|들어가려면 뭘 눌러?|{what} 암호 <알려><줘>|{what} 패스워드",
            ),
            Asked(
                "what",
                "what [can i|does one|do you] [open|unlock|enter] with {code}?|{code} [is for what|is the code for what|opens what]?|"
                "which [door|lock] [has|takes|is opened by|needs] {code}?|what is {code} for?|where do i [type in|use|enter] {code}?|where is {code} used?",
                "{code}~은 [어디|뭐 여는] [번호야|비번이야|암호야]?|{code}~으로 [뭘|어디를] 열어?|{code} 어디에 [써|눌러|입력해|쓰나요]?|어느 [문|자물쇠] 번호야?|무엇의 비밀번호지?|{code} 용도",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "Wifi is {name}, password {word}|Connect to {name} with {word}|Join the network {name}, the key is {word}",
        "와이파이 {name}, 비번 {word}|{name} 잡고 {word} 치면 돼|인터넷은 {name}, 암호는 {word}~이에요",
        {"name": _network, "word": _password},
        (
            Asked(
                "word",
                "what do i [type in|enter|need] to get online?|how do i [log in to|get onto|get into] {name}?|what's the [passphrase|secret|login] for {name}?|"
                "which word lets me onto the internet?|[what|which] secret word does the internet need?|how do i get online with {name}?",
                "[인터넷|무선랜] [비밀번호|패스워드]는 [뭐야|뭐예요|무엇인가요]?|{name} [비밀번호|패스워드]가 [뭐야|뭐예요]?|"
                "인터넷 쓰려면 뭘 [입력해|쳐야 해|입력하나요]?|{name}에 어떻게 [접속해|들어가]?|무선 인터넷 비밀번호 <알려><줘>|뭐라고 입력해야 연결돼?",
            ),
            Asked(
                "name",
                "[which|what] [hotspot|router|wlan|access point] [do i choose|do i pick|should i use|is ours|is it]?|what's the [wireless|hotspot] called?|"
                "which name do i look for to get online?|on what network does {word} work?|which internet do i pick in the list?|name of the hotspot",
                "[어느|무슨|어떤] [네트워크|신호|공유기]에 [연결해|접속해야 해|붙어야 하나요]?|무선랜 이름이 [뭐야|뭐예요]?|목록에서 뭘 골라야 [해|하나요|돼]?|{word}~은 어느 네트워크 거야?|공유기 이름은 [뭐야|뭐예요]?|접속할 이름 <알려><줘>",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "Big news: we're moving to {city} in {month}|In {month} we pack up and go to {city} for good|Found a flat in {city}, we move in {month}",
        "우리 {month}에 {city}~으로 이사 가|{city}에 집 구했어요, {month}에 들어가|큰 소식! {month}부터 {city}에서 살게 됐어",
        {"city": CITY, "month": MONTH},
        (
            who(
                "[relocates|changes address|is relocating|is leaving town|gets a new home|will be living in {city}|leaves for {city}|is going to live elsewhere]",
                "[주소가 바뀌어|집을 옮겨|동네를 떠나|보금자리를 옮기나요]|{city}에서 [살 거래|지내게 돼]",
                "[집을 옮기는|동네를 떠나는|주소가 바뀌는]|{city}에서 [살게 된|지낼]",
            ),
            Asked(
                "city",
                "where [is the new home|will they live|do they relocate to|are they going to live|is the new flat]?|"
                "[which|what] [city|town] do they [choose|relocate to|change to]?|what's their new [town|city]?|"
                "where must i visit them in future?|new place of residence|to which place do they relocate?",
                "어디로 [이사해|집을 옮겨|간대]?|[새집|새 주소]~은 [어디야|어디예요]?|어느 [도시에 살아|동네로 가]?|앞으로 어디서 [살아|산대|지내나요]?|이사하는 [곳|도시|지역] <알려><줘>|새로 살 곳은?",
            ),
            Asked(
                "month",
                "when [do they relocate|will they be gone|does the removal van come|do they leave]?|in [which|what] month do they [relocate|leave|change flats]?|"
                "when will they live in {city}?|from when on do they live in {city}?|month of the removal|when must i help carry boxes?",
                "언제 [이사해|집을 옮겨|떠나|입주하나요]?|몇 월[이야|에 이사해|에 떠나|인가요]?|이사[는|가] [언제야|언제예요|몇 월이야]?|언제부터 {city}에 살아?|이삿짐은 언제 나르면 돼?|입주 시기 <알려><줘>",
            ),
        ),
        MAIL_TOO,
    ),
)
