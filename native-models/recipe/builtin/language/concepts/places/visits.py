"""Hotels, restaurants and museums: guides for people who want to go there."""

import random

from ..thing import Thing
from .values import GIVEN, PERSON, STEMS, STEMS_KO, date_between, either, joined, number_between, price_between, year_between
from .wording import thing


def _opening_hours(rng: random.Random, is_korean: bool) -> str:
    first, last, half = rng.randint(6, 11), rng.randint(4, 11), rng.choice(["00", "30"])
    if is_korean:
        return rng.choice([f"{first:02}:{half}~{last + 12}:00", f"오전 {first}시~오후 {last}시", f"매일 {first}:{half}-{last + 12}:30"])
    daily = [f"{first}:{half}-{last + 12}:00", f"{first} am - {last} pm", f"Daily {first}-{last + 12}", f"{first:02}:{half} to {last + 12}:30"]
    return rng.choice([*daily, f"Tue-Sun {first}-{last + 12}"])


def _phone(rng: random.Random, is_korean: bool) -> str:
    def part(length: int) -> str:
        return str(rng.randrange(10 ** (length - 1), 10**length))

    if is_korean:
        return f"{rng.choice(['02', '031', '051', '064', '033', '010'])}-{part(4)}-{part(4)}"
    return rng.choice([f"+{part(2)} {part(3)} {part(4)}", f"0{part(3)} {part(6)}", f"({part(3)}) {part(3)}-{part(4)}", f"+{part(2)} {part(2)} {part(3)} {part(2)}"])


def _street(rng: random.Random, is_korean: bool) -> str:
    if is_korean:
        return rng.choice(STEMS_KO.split("|")) + rng.choice(["로", "길", "대로", "로2길"]) + f" {rng.randint(1, 290)}"
    number, stem = rng.randint(1, 240), rng.choice(STEMS.split("|"))
    return f"{number} {stem} {rng.choice(['Street', 'Road', 'Lane', 'Avenue', 'Square', 'Hill', 'Row', 'Quay'])}"


# What more than one of them is asked for.
_OPENING = (
    "Opening hours|Hours|Open|Opening times", "영업시간|운영 시간|이용 시간|관람 시간|여는 시간",
    ("when can [i|we|one|people] [go to|get into|visit|drop in at] @?|[from when to when|between what times|during which hours] [can i enter|may one visit|"
     "are visitors let into] @?|[at what time|what time|when] does @ [open|close|open and close|shut|open its doors|shut its doors]?|<tell> [when @ opens|when @ shuts|"
     "how long @ stays open|when i can visit @]|how [late|long] [is @ open|can i stay at @|does @ stay open]?|(so )[is @ open|will @ be open] in the [morning|evening|"
     "afternoon], when exactly?|[visiting|business|working] times of #|until when [are the doors of # open|can i get into @|"
     "does @ let people in]?|[when are they there at #|when is somebody at #]?"),
    ("@은 몇 시에 [열어?|열어요?|엽니까?|여나요?|문을 여니?|닫아?|닫나요?|문 닫아?]|@은 언제 [여는지|닫는지|문을 여는지|들어갈 수 있는지] [알려 줘|<싶어>]|@에 몇 시까지 [들어갈 수 있&어|가면 돼?|가면 되나요?|있을 수 있&어]|"
     "@은 몇 시부터 몇 시까지 [해?|하나요?|열려 있&어|갈 수 있&어]|@은 [언제까지|몇 시까지] 하&나|@에 [언제|몇 시에] [가면 되나요?|가야 열려 있&어|갈 수 있&어|방문할 수 있&어]|@ [문 여는 시각|여닫는 시간|열려 있는 시간|방문 가능한 시간]"),
    _opening_hours, "[open when|when open|open from when|open until when|what time do they open|what time do they close|when do they shut|when can i come]?",
    "[몇 시까지 해?|언제 열어?|지금 가도 돼, 몇 시까지야?|문 언제 닫아요?]",
)  # fmt: skip
_CALL = (
    "Phone|Telephone|Tel.|Phone number|Call us", "전화|전화번호|연락처|문의|대표 전화",
    ("[what|which] number [do i|can i|should i|do we] [dial|ring|call] [for|to reach] @?|"
     "how [can|do|could] [i|we|one] [call|ring|reach|get hold of|contact|speak to] @?|"
     "i [want|need|would like|have] to [ring|call|reach|contact] @, [what do i dial|which number is it|give me the number]|<give> the number [of|for] #|"
     "under [what|which] number [can @ be reached|do i reach @|does @ answer]?|[how|where] [do i|can i] [book|reserve|ask] [by phone|over the phone] for @?|"
     "[what do i dial|which digits do i dial] [for|to get through to] @?"),
    ("@에 [전화하려면|연락하려면|물어보려면] 몇 번으로 [해?|하나요?|걸어?|걸면 돼?|걸어야 해?]|@ [번호|폰 번호] 좀 <알려><줘>|@은 어떻게 연락[해?|하나요?|하면 돼?|하면 될까요?|하는지 알려 줘]|@에 어디로 [걸어?|걸면 되나요?|전화하면 돼?]|"
     "@은 몇 번으로 [걸면|누르면] [통화돼?|연결돼?|되나요?|돼?]|@에 [걸|전화할|예약 전화할] 번호[가 뭐<야>?|를 알려 줘| 뭐예요?|는?]|@과 통화하고 싶은데 번호[는?|가 뭐예요?| 알려 줘]"),
    _phone, "[how do i call them|what number can i ring|how do i phone them|number to call|how do i get hold of them|whom do i dial]?",
    "[몇 번으로 걸어?|전화하려면?|연락은 어디로 해요?|어디로 전화해?]",
)  # fmt: skip
_WHEREABOUTS = (
    "Address|Street address|Location|Find us", "주소|위치|소재지|찾아오는 길|오시는 길",
    ("where [is @|do i find @|can i find @|is @ located|is @ situated|does one find @]?|[in|on] [what|which] [street|road] is @?|"
     "where [do i|should i|must i|do we] [go|drive|walk] to [visit|get to|reach|see] @?|where (exactly )is @ [to be found|placed|based]?|"
     "<tell> [where @ is|how to find @|which street @ is in]|where [should|can] i [send a letter to|mail something to] @?|"
     "i [am looking for|can't find|want to get to|need to drive to] @, [where is it|which street]|"
     "what do i [type into|enter in] the [sat nav|satnav|map|navigation] for @?|whereabouts is @?"),
    ("@은 <어디야>?|@은 [무슨|어느] [길|거리|도로]에 있&어|@에 가려면 어디로 [가?|가야 해?|가야 하나요?|가면 돼?|가면 되나요?]|@은 어디에 [있는지|위치하는지|자리하는지] [알려 줘|<싶어>]|@은 어디쯤[이야?|인가요?|에 있어?|이에요?]|"
     "@을 찾아가려면 어디로 [가야 해?|갈까?|가면 될까요?]|내비에 @을 [찍을 때|찍으려면] 뭐라고 [쳐?|입력해?|찍어요?]|@에 [편지|택배|우편] 보내려면 [어디로 보내?|어디로 부쳐요?]"),
    either(_street), "[where|where to|whereabouts|where is this place|which street|what street|where are they]?", "[어디야?|어디 있는 거야?|어디로 가면 돼요?|무슨 동네 어느 길이야?]",
)  # fmt: skip
_RATING = (
    "Rating|Guest rating|Score|Reviews", "평점|별점|평가|이용자 평점|후기 점수",
    ("how [good|popular|well liked] is @?|what do [people|guests|visitors|others|customers] [think of|say about|make of|give] @?|"
     "how (well )[do people rate|do visitors rate|did guests rate] @?|is @ [any good|worth it|recommended], what do others say?|"
     "how many points [does @ get|did people give @|has @ got]?|<tell> [how good @ is|what people think of @|how well @ did with visitors]|"
     "[what|which] [mark|grade] does @ [have|get|carry]?|how [happy|satisfied] [are people|were visitors|were others] with @?"),
    ("@은 [얼마나 괜찮아?|괜찮아?|좋은 데야?|인기 있는 편이야?|평이 어때?|평이 좋은가요?]|[사람들|손님들|다른 사람들]은 @을 어떻게 생각[해?|하나요?|하는지 알려 줘]|@은 몇 점[이야?|인가요?|이에요?|을 받았&어|인지 알려 줘]|"
     "@에 사람들이 [몇 점 줬&어|뭐라고 매겼&어|별을 몇 개 줬&어]|@ 평이 [어때?|어떤가요?|어떤지 알려 줘|좋아?]|@은 [추천할 만해|갈 만해|믿을 만해], 몇 점이야?"),
    number_between(2.1, 5, "*|* / 5|*/5|* stars of 5", "*|*점|*/5|5점 만점에 *", 1), "[any good|is it any good|do people like it|is it worth a visit]?",
    "[갈 만해?|괜찮은 데야?|사람들이 좋대?]",
)  # fmt: skip

_HOTEL = thing(
    "table", "Hotels|Places to stay|Guest houses|Search results|Stays", "호텔|숙소|숙박 검색 결과|펜션|게스트하우스", "hotel|guest house|place", "호텔|숙소|숙박업소",
    joined("|Hotel |Villa |Pension |Hostel ;" + STEMS + "; ;Inn|Lodge|House|Park|Court|Rooms|View|Garden", STEMS_KO + "; ;호텔|펜션|게스트하우스|모텔|리조트|한옥스테이|여관|스테이"),
    (
        "Price per night|Nightly rate|Per night|Room rate", "1박 요금|숙박 요금|객실 요금|1박 가격",
        ("how [much|dear|expensive] is [a bed|a room|sleeping] at #?|what do they [charge|ask|want] [at|for a bed at|for a room at] #?|"
         "how much [do i pay|does it cost|would i spend] to [sleep|stay|spend the night] [at|in] #?|is @ [cheap|dear|expensive|affordable], how much?|"
         "<tell> how [cheap|expensive|dear] @ is|what does [a room|one night|a double|sleeping] [at|in] # cost?|what would [i|we] have to pay [at|in] #?|"
         "can i afford #, how much is it?"),
        ("@은 하루 자는 데 <얼마야>?|@은 하룻밤에 [얼마야?|얼마예요?|얼마나 해?|얼마인지 알려 줘]|@에서 [자려면|묵으면|하루 묵으려면] 얼마 [들어?|내야 해?|하나요?|줘야 돼?]|@은 [비싸?|싸?|비싼가요?|비싼 데야?]|"
         "@은 방값이 [얼마야?|어떻게 돼?|얼마예요?|얼마나 하나요?]|@ 방 하나에 얼마[야?|예요?|인가요?|를 받아?]|@에서 하루 지내는 데 얼마 [써야 해?|드나요?|들까?]"),
        price_between(35, 420), "[how much for a bed|what does a room cost|how much to stay]?", "[방값 얼마야?|하루에 얼마야?|자는 데 얼마예요?]",
    ),
    (
        "Stars|Category|Star rating|Class", "등급|호텔 등급|성급|별 개수",
        ("how [luxurious|posh|fancy|upmarket|grand] is @?|how many [asterisks|of five] does @ have?|is @ [luxury|posh|a luxury place|simple or grand], which category?|"
         "<tell> how [posh|luxurious|fancy] @ is|[which|what] [standard|official grade|level of comfort] does @ have?|"
         "what sort of [comfort|standard] [can i expect|is there] at #?|how [high-class|classy|comfortable] is @?"),
        ("@은 몇 성[이야?|급이야?|급인가요?|급인지 알려 줘|급 호텔이야?]|@은 얼마나 [고급이야?|좋은 데야?|호화로워?|고급스러워?]|@은 별이 몇 개[야?|예요?|인가요?|인지 <싶어>]|@은 [고급이야|럭셔리야], 몇 성급이야?|"
         "@은 별 몇 개짜리[야?|예요?|인가요?|인지 알려 줘]|@은 [수준이 어때?|급이 어떻게 돼?|급이 어때요?]"),
        joined("2|3|4|5; stars|-star| star house;|| plus| superior| comfort| boutique", "1|2|3|4|5;성|성급|성급 호텔|성 (별);| 비즈니스| 가족형| 부티크"),
        "[how posh is it|is it a luxury place|how fancy]?", "[몇 성급이야?|별 몇 개야?]",
    ),
    (
        "Check-in|Check-in from|Arrival from|Rooms ready", "체크인|입실|입실 시간|체크인 시간",
        ("when can [i|we] [get into|move into|have|go up to] [the room|my room|our room] [at|in] #?|"
         "[from when|how early|from what time] can [i|we] [arrive|turn up|come|get the key] at #?|when do i get [my key|the key|the keys|my room] at #?|"
         "<tell> [from when the rooms are ready at #|how early i can turn up at #]|when [are the beds ready|is my bed ready] [at|in] #?|"
         "what's the earliest i can [arrive|turn up|come] at #?"),
        ("@에 몇 시부터 [들어갈 수 있&어|들어가?|들어가나요?|짐 풀 수 있&어]|@은 언제부터 방에 [들어가?|들어갈 수 있&어|들여보내 줘?]|@ 열쇠는 언제 [받아?|줘?|받나요?|받을 수 있&어]|@은 몇 시에 [가면 방을 줘?|가야 방에 들어가?|가면 되나요?]|"
         "@은 방이 언제 [준비돼?|비어?|준비되나요?]|@에 아무리 일러도 몇 시에 [가?|가야 해?|가면 돼?]"),
        joined("|from |after ;13|14|15|16|17|2|3|4;:;00|30|15|45", "오후 ;1|2|3|4|5;:;00|30|15|45;|| 이후|부터"),
        "[when can i get into my room|from when can i come|when do i get the key]?", "[몇 시부터 들어가?|열쇠 언제 줘?]",
    ),
    (
        "Check-out|Check-out by|Leave by|Rooms vacated by", "체크아웃|퇴실|퇴실 시간|체크아웃 시간",
        ("[by when|until when|when] [must|should|do] [i|we] [leave|be out|get out of the room|hand back the key|vacate the room] [at|in] #?|"
         "how long may [i|we] [sleep in|keep the room|stay in bed] on the last day [at|in] #?|"
         "<tell> by when [i must leave|the key has to be back|we have to be gone] at #|"
         "[by|until] what time [do they want the room back|must the bags be packed|do they throw us out] at #?|"
         "how late can i [get up|leave|hand in the key] on the last morning at #?"),
        ("@은 몇 시까지 [나가야 해?|나가야 하나요?|방 빼야 해?|비워 줘야 돼?|나오면 돼?]|@은 언제까지 [방을 비워?|나가?|있어도 돼?|잘 수 있&어|나가야 하는지 알려 줘]|@ 마지막 날 몇 시까지 [있어도 돼?|자도 돼?|쉴 수 있&어]|"
         "@ 열쇠는 언제까지 [돌려줘?|반납해?|돌려줘야 하나요?]|@은 몇 시에 [쫓겨나?|짐 싸서 나가?|방 빼?]|@은 늦어도 몇 시에 [나가?|떠나야 해?|나서야 돼?]"),
        joined("|by |until |before ;9|10|11|12;:;00|30|15|45;|| am", "|오전 ;8|9|10|11;:;00|30|15|45;|| 이전| 전"),
        "[when must i be out|by when do i leave|how late can i sleep in]?", "[언제 나가야 해?|몇 시에 방 빼?]",
    ),
    (
        "Distance|Distance to centre|From the centre|To the beach", "거리|시내까지|도심에서|역에서",
        ("how far [out|away|off] is @?|how [near|close|far off] is @?|how [long|far] must i walk (from the middle of town )to #?|"
         "is @ [central|far|close by|in the middle of town], how far?|<tell> how [far|near|close|central] @ is|how many [kilometres|miles|steps] is it to #?|"
         "how [far from everything|remote|central|well placed] is @?"),
        ("@은 얼마나 [멀어?|가까워?|먼가요?|떨어져 있&어]|@은 [가까워, 멀어?|시내랑 가까워?|멀리 있&어]|@은 몇 킬로[야?|예요?| 떨어졌&어|나 가야 해?]|@까지 [걸어서 얼마나 가?|얼마나 가야 해?|몇 미터<야>?]|"
         "@은 중심가에서 [멀어?|얼마나 가?|얼마나 돼?|먼지 알려 줘]|@은 얼마나 [외져 있&어|가까운 데 있&어]"),
        number_between(0.1, 19, "* km|* miles|*km", "*km|* km|*킬로미터", 1), "[how far|how far away|is it central|how close is it]?", "[멀어?|시내에서 가까워?|걸어갈 만해?]",
    ),
    (
        "Breakfast|Breakfast included|Meals|Board", "조식|아침 식사|식사|조식 포함",
        ("do [i|we] get [something to eat in the morning|food|fed] [at|in] #?|what is there to eat [in the morning|after getting up] [at|in] #?|"
         "is [morning food|food|eating] [included|in the price|free] at #?|<tell> [what they serve in the morning|if food is included] at #|"
         "do i have to pay for [coffee and rolls|my morning coffee|food] at #?|what do they [serve|put on the table|offer] in the morning at #?|"
         "will i go hungry in the morning at #?"),
        ("@은 아침에 [밥 줘?|먹을 거 줘?|뭐 먹어?|뭘 주나요?|밥이 나와?]|@은 아침밥 [포함이야?|공짜야?|나와?|따로 내?|주나요?]|@에서 아침은 [어떻게 먹어?|따로 사 먹어?|주는 거야?]|@은 먹을 게 [포함돼 있&어|나오&나]|"
         "@은 자고 나면 [뭐 먹어?|뭘 차려 줘?|뭐 주나요?]|@은 아침값을 [따로 내?|받나요?|내야 해?]"),
        joined(
            "Buffet|Included|Not included|Continental|Cooked|Vegan|On request|Self-service|Half board|Full board;|, free| until 10| from 7| +$9| +€12",
            "뷔페|포함|불포함|한식|간단식|유료|룸서비스|토스트|셀프;|, 무료| 10시까지| 7시부터| +9,000원| +15,000원",
        ),
        "[do we get food in the morning|is food included]?", "[아침밥 줘?|밥 나와?]",
    ),
    _CALL,
    _RATING,
)  # fmt: skip

_RESTAURANT = thing(
    "table", "Restaurants|Places to eat|Cafes and restaurants|Shops nearby|Where to eat", "맛집|음식점|식당 목록|근처 가게|카페", "restaurant|place|shop", "식당|가게|음식점|집",
    joined("|The |Chez |Da |Old |Little ;" + STEMS + "|" + GIVEN + "; ;Kitchen|Grill|Table|Corner|Bistro|Cafe|Oven|Pan", STEMS_KO + "; ;식당|국수|분식|카페|빵집|갈비|횟집|김밥|반점|곱창"),
    _OPENING,
    _CALL,
    _WHEREABOUTS,
    _RATING,
    (
        "Cuisine|Food|Style|Speciality", "음식 종류|메뉴|대표 메뉴|업종|전문",
        ("what (sort of |kind of )(dishes |meals )[can i eat|do they serve|do they cook|do i get|is there to eat] [at|in] #?|"
         "what do they [cook|fry|put on the plate|make] [at|in] #?|what can [i|we|one] [eat|order|have for dinner|have for lunch] [at|in] #?|"
         "<tell> what [they serve|one eats|the cooks make|comes out of the kitchen] [at|in] #|from which [country|part of the world] are the dishes [at|in] #?|"
         "what is # [known for|famous for|good for]?|do they do [pizza|curry|fish|noodles] [at|in] #, or what?"),
        ("@은 뭐 파는 [데야?|집이야?|곳이야?|가게예요?]|@은 뭐가 [맛있&어|유명해?|나와?|유명한가요?]|@에서 뭘 [먹어?|먹을 수 있&어|시켜?|팔아?|먹나요?]|@은 [한식이야, 양식이야?|중식이야, 일식이야?|어느 나라 요리야?]|"
         "@은 무슨 [요리를 해?|집이야?|요리 하나요?|걸 만들어?]|@에 가면 뭐 [먹지?|시키지?|먹을까?|먹는지 알려 줘]"),
        joined(
            ("Italian|Thai|Greek|Korean|Indian|Turkish|Mexican|Vietnamese|Persian|Spanish|Polish|French|Vegan|Lebanese|Peruvian;|, grill|, seafood|, soups|, noodles|"
             ", cakes|, fusion"),
            "한식|중식|일식|양식|태국식|인도식|베트남식|분식|해산물|채식|이탈리아식;|, 국수|, 구이|, 찜|, 전골|, 디저트|, 튀김",
        ),
        "[what do they cook|what can we eat there]?", "[뭐 팔아?|뭐 먹을 수 있어?]",
    ),
    (
        "Average price|Price per person|Cost for two|Main courses", "1인당 가격|평균 가격|인당 비용|가격대",
        ("how [expensive|dear|cheap] is it to eat [at|in] #?|what [do i|does one|will i] [pay|spend|shell out] for [a meal|dinner|lunch|eating] [at|in] #?|"
         "is @ [cheap|dear|expensive|affordable], how much?|how much (money )[should i bring to|do i need at|will i spend at] #?|"
         "<tell> [how dear @ is|what dinner costs at #|how much one spends at #]|what does [a meal|dinner|lunch|eating out] [at|in] # [cost|come to|set me back]?"),
        ("@은 한 사람이 먹는 데 [얼마야?|얼마 들어?|얼마나 하나요?|얼마예요?]|@은 [비싸?|비싼 데야?|싼 편이야?|비싼가요?]|@에서 [밥 한 끼|한 끼|식사]에 얼마 [해?|하나요?|들어?|써?]|@에 돈 얼마 [들고 가?|가져가야 해?|있어야 돼?]|"
         "@에서 먹으면 얼마나 [나와?|나오나요?|내?|쓸까?]|@은 한 명당 <얼마야>?"),
        price_between(6, 95), "[is it expensive there|what does a meal cost]?", "[비싼 데야?|한 끼 얼마야?]",
    ),
    (
        "Closed|Closed on|Rest day|Day off", "휴무|휴무일|정기 휴무|쉬는 날",
        ("which [day|days|weekday] [do they rest|is nobody there|should i not go|are they away|do they take off] [at|in] #?|when should i not [come|go] to #?|"
         "on what [day|weekday] will i find the door [locked|shut] at #?|<tell> [when they rest at #|which day nobody works at #|which day i shouldn't go to #]|"
         "on which day is there no [food|service|staff] at #?|when do the [staff|cooks|people] of # [take a break|have a day to themselves|rest]?|when is nobody at #?"),
        ("@은 언제 [쉬어?|쉬나요?|안 해?|안 여나요?|쉬는지 알려 줘]|@은 무슨 요일에 [쉬어?|쉬나요?|안 열어?|문을 안 열어?]|@은 언제 가면 [안 돼?|헛걸음이야?|문이 잠겼&어]|@은 며칠에 [쉬어?|쉬나요?|놀아?]|"
         "@이 [안 하는|안 여는|노는] [날은?|요일은?|날이 언제야?|요일 알려 줘]|@은 어느 날 [비어 있&어|문을 안 여나요?]"),
        joined(
            "Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays|1st Monday|Last Sunday|Mon;||, 24 Dec|, holidays|, August|, 1 January",
            "월요일|화요일|수요일|목요일|금요일|토요일|일요일|첫째 월요일|둘째 화요일|마지막 일요일;||, 설날|, 추석|, 공휴일",
        ),
        "[which day do they rest|when should i not come]?", "[언제 쉬어?|무슨 요일에 안 해?]",
    ),
)  # fmt: skip

_MUSEUM = thing(
    "table", "Museums|Sights|Castles and museums|What to see|Galleries", "박물관|관광지|미술관|볼거리|성과 박물관", "museum|castle|gallery|sight", "박물관|미술관|전시관|관광지",
    joined("|The |Royal |City ;" + STEMS + "; ;Museum|Castle|Gallery|Palace|Abbey|Fort|Archive", STEMS_KO + "; ;박물관|미술관|기념관|산성|궁|전시관|민속촌|과학관"),
    _OPENING,
    _WHEREABOUTS,
    (
        "Entry fee|Admission|Tickets|Entrance|Admission fee", "입장료|관람료|이용 요금|입장권",
        ("how much [does it cost|is it|do i pay|must i pay] to [get in|go in|look round] at #?|"
         "what do they [charge|want|ask] [at the door|for a visit|from visitors|from grown-ups] [at|of] #?|is @ [free|cheap|expensive], how much?|"
         "what does [a visit|seeing everything|getting in] at # cost?|<tell> [how much it is to visit #|what i pay at the door of #|if @ is free]|"
         "do i have to pay for seeing #?|how dear is @?"),
        ("@에 들어가는 데 [얼마야?|얼마 내?|얼마예요?|돈 내?|얼마 드나요?]|@은 [공짜야?|무료야?|돈 내야 해?|무료인가요?]|@을 [구경하려면|보려면|둘러보려면] 얼마 [내?|내야 해?|들어?|드나요?]|@은 어른이 <얼마야>?|@은 표 한 장에 <얼마야>?|"
         "@ 문 앞에서 얼마 [받아?|내나요?|내면 돼?]"),
        price_between(3, 38), "[how much to get in|is it free|what do they charge at the door]?", "[들어가는 데 얼마야?|공짜야?|돈 내야 해?]",
    ),
    (
        "Director|Curator|Head|Managed by", "관장|책임자|학예사|대표",
        ("who [runs|leads|manages|heads|is in charge of|looks after] @?|who is the [boss|chief|person in charge|leader] [of|at] #?|under [whom|whose leadership] is @?|"
         "<tell> who [runs|leads|is in charge of|looks after] @|[who|which person] [takes the decisions|has the say|is at the top] [at|of] #?|"
         "by whom is @ [run|led|looked after]?|whom would i [write to|ask for] as the boss of #?"),
        ("@은 누가 [이끌어?|맡고 있&어|운영하&나|책임지&나|관리해?]|@에서 제일 높은 사람은 [누구야?|누구예요?|누군지 알려 줘]|@의 [우두머리는?|장은 누구야?|윗사람은 누구예요?|총괄은 누구야?]|@은 누구 [밑에 있&어|책임이야?|손에 있&어]|"
         "누가 @을 [이끌고 있&어|지휘해?|돌봐?]|@에서 [결정권자는|총괄하는 사람은] 누구<야>?"),
        PERSON, "[who is the boss|who runs it]?", "[누가 운영해?|제일 윗사람이 누구야?]",
    ),
    (
        "Founded|Established|Since|Foundation", "설립|개관|설립 연도|개관일|창립",
        ("how old is @?|[when|in what year] [was @ set up|did @ begin|did @ start|was @ created|did it all begin for #]?|"
         "since when [has @ existed|does @ exist|has there been #|is there #]?|how long has @ [been around|existed|been there]?|"
         "<tell> [how old @ is|since when @ exists|when @ was set up]|when did [somebody|they] [set up|start|create] @?|"
         "when did @ first [welcome people|let people in|show its treasures]?"),
        ("@은 언제 [생겼&어|만들어졌&어|세워졌&어|시작했&어|문을 열었&어]|@은 몇 년에 [생겼&어|세웠&어|만들었&어]|@은 언제부터 [있었&어|있는 거야?]|@은 얼마나 [오래됐&어|된 거야?|된 곳인가요?]|@은 생긴 지 [얼마나 됐&어|몇 년 됐&어]|"
         "@의 역사는 언제 [시작됐&어|시작해?]"),
        either(year_between(1620, 2022), date_between(1880, 2022)), "[how old|since when does it exist|when was it set up]?", "[언제 생겼어?|얼마나 오래됐어?]",
    ),
    (
        "Visitors|Annual visitors|Visitors a year|Guests per year", "연간 관람객|방문객|관람객 수|연간 방문객",
        ("how [popular|busy|crowded|well attended] is @?|how many [people|tourists|guests] [come to|go to|see|visit] @ [a year|every year|each year]?|"
         "how many [pass|walk] through the doors of # [each year|a year]?|<tell> how [popular @ is|many people go to #|many come to #]|"
         "does @ [get many people|attract crowds|draw many people], how many?|how large are the crowds at #?|how many tickets does @ sell a year?"),
        ("@은 얼마나 [인기 있&어|붐벼?|북적여?|인기가 많아?]|@에 해마다 몇 명[이 와?|이 가?|이나 오나요?|쯤 들러?]|@에 사람들이 얼마나 [와?|오&나|가?|많이 와?]|@은 1년에 몇 명이 [봐?|구경해?|찾아?|찾나요?|들러?]|"
         "@을 [찾는|구경하는|보러 오는] 사람이 [몇 명이야?|얼마나 돼?|얼마나 많아?]|@은 한 해에 표가 몇 장 [팔려?|팔리나요?]"),
        number_between(4000, 2400000, "*|*|* a year|c. *", "*명|연 *명|약 *명"), "[how popular|how many people come]?", "[인기 많아?|몇 명이나 와?]",
    ),
    (
        "Collection|Exhibits|Highlights|Items", "소장품|전시품|주요 전시|컬렉션",
        ("what can [i|one|we] [see|look at|admire|discover] [at|in|inside] #?|what [is shown|do they show|is there to see|hangs or stands] [at|in] #?|"
         "what is [behind the glass|in the rooms|on the walls] [at|of|in] #?|<tell> what [there is to see|they keep|they show|one can admire] [at|in] #|"
         "why would i go to #, what is there?|what do they [keep|own|gather|store] [at|in] #?|what treasures does @ have?"),
        ("@에서 뭘 [볼 수 있&어|구경해?|봐?|보나요?|감상해?]|@에 뭐가 [있&어|걸려 있&어|놓여 있&어]|@은 뭘 [보여 줘?|모아 놨&어|갖고 있&어|간직하&나]|@에 가면 [뭐 봐?|볼 게 뭐야?|뭘 보나요?|볼 게 뭐예요?]|@은 볼거리가 [뭐야?|뭐예요?|뭐 있&어]|"
         "@은 무엇을 [보관하&나|모았&어|보여 주&나]"),
        joined(
            "Old |Rare |Local |Roman |Modern |Royal |Folk ;coins|clocks|paintings|maps|ships|dolls|armour|fossils|posters|carpets|amber|engines|costumes|books|masks",
            "옛 |희귀 |지역 |현대 |왕실 |민속 |조선 ;동전|시계|회화|지도|선박|인형|갑옷|화석|포스터|도자기|유리 공예|가면|의상|서적",
        ),
    ),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_HOTEL, _RESTAURANT, _MUSEUM)
