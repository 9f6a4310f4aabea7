"""Birthdays, presents, pets and illnesses."""

import random

from ..statement import Asked, Statement
from .values import CITY, PERSON, date, number, pick
from .wording import MAIL_TOO, who


def _weight(rng: random.Random, korean: bool) -> str:
    return f"{rng.randint(1, 42)}.{rng.randint(1, 9)}" + rng.choice((" kg", "kg", "킬로" if korean else " kilos"))


ILLNESS = pick(
    "the flu|a fever|a migraine|a sore throat|a stomach bug|a bad cold|a toothache|a cough|an ear infection|a stiff neck|"
    "food poisoning|a sprained ankle|a nosebleed|back pain|a rash|a swollen knee|hay fever|tonsillitis|a broken toe|a twisted wrist",
    "독감|몸살|편두통|장염|감기|치통|기침|중이염|식중독|허리 통증|두드러기|알레르기|편도염|고열|배탈|목감기|코로나|결막염|위염|발목 염좌",
)
GIFT = pick(
    "a telescope|a cookbook|a silk scarf|a puzzle|concert tickets|a teapot|a hammock|a fountain pen|a cactus|roller skates|a record player|a massage voucher|"
    "a knitted hat|a ukulele|a chess set|a bird feeder|a lava lamp|a leather wallet|binoculars|a pasta maker|a train set|a perfume|a bonsai|a photo book|walkie-talkies",
    "망원경|요리책|스카프|퍼즐|콘서트 표|찻주전자|해먹|만년필|선인장|롤러스케이트|턴테이블|마사지 이용권|털모자|우쿨렐레|체스 세트|새 모이통|무드등|가죽 지갑|쌍안경|제면기|기차 장난감|향수|분재|사진첩|무전기",
)
PET_NAME = pick(
    "Biscuit|Luna|Pepper|Rusty|Mochi|Ziggy|Clover|Bandit|Waffles|Nala|Otis|Pickle|Maple|Simba|Tofu|Coco|Moose|Olive|Sushi|Gizmo|Hazel|Pip|Rocky|Smokey|Daisy",
    "초코|보리|콩이|두부|망고|나비|뽀삐|호두|구름이|찹쌀이|감자|몽이|치즈|까미|해피|단추|만두|별이|코코|라떼|모카|쿠키|밤이|땅콩|레오",
)

STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "{who} will be {age} on {day}, let's do something|On {day} {who} turns {age}, who bakes?|Big party for {who} on {day}, {age} already!",
        "{day}에 {who} {age} 생일이야|{who} {day}에 {age} 돼, 파티하자|{day}~이 {who} {age} 되는 날이에요",
        {"who": PERSON, "age": number(6, 95, "#", "#살"), "day": date},
        (
            Asked(
                "age",
                "[tell me|say] how old {who} [will be|gets|is going to be]|how many years old is {who} [soon|going to be|about to be]?|"
                "how old [will {who} be|does {who} get]?|what age [does {who} reach|is {who} going to be]?|how many [candles|years]( for {who})?|"
                "which birthday is it for {who}?|{who}'s age|how old is {who} getting?|how many candles go on the cake?",
                "{who}~은 몇 살[이야|이 되나요|이 돼]?|{who} 나이[는|가] [몇이야|어떻게 돼|얼마야]?|케이크에 초 몇 개 [꽂아|필요해]?|몇 번째 생일이야?|{who} 연세가 어떻게 [돼|되나요]?|{who} 나이 <알려><줘>",
            ),
            Asked(
                "day",
                "[tell me|say] when {who} [celebrates|has a birthday|gets presents]|when does {who} [celebrate|have a birthday|get presents]?|"
                "when [is {who}'s birthday|do we celebrate|is the birthday party|must i congratulate {who}]?|[what|which] [day|date] is {who}'s birthday?|"
                "when should i congratulate {who}?|when do we need a cake for {who}?|on what date does {who} celebrate?|{who}'s birthday",
                "{who} 생일[은|이] 언제[야|예요|인가요]?|언제 [축하해 줘야 해|파티해|축하하나요]?|{who} 생일 날짜 <알려><줘>|{who}~은 며칠에 축하받아?|케이크는 언제 필요해?|파티 날짜는?",
            ),
            Asked(
                "who",
                "[who|which person] [has a birthday|is getting older|celebrates|turns {age}|is celebrated|gets a cake|should be congratulated]?|"
                "whose birthday is [it|coming up]?|for whom is the party?|who's the birthday child?|whom do i congratulate?|who gets {age} candles?",
                "누가 [생일이야|축하받아|주인공이야|한 살 더 먹어]?|[축하할|케이크 받을|생일 맞은] 사람은?|누구 생일[이야|인가요|이죠]?|생일인 사람은 누구야?|누구를 축하해 [줘|줘야 해]?|누구 파티[야|예요|인가요]?|{day} 주인공은 누구야?|누가 나이를 먹어?",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "I'm getting {who} {gift} for the birthday|I bought {gift} for {who}, wrapped it already|{gift} for {who}, that's my present|My present for {who} will be {gift}",
        "{who} 생일 선물로 {gift} 샀어|나는 {who}한테 {gift} 줄 거야|{who} 선물은 {gift}, 포장까지 끝!|{who}에게는 {gift} 준비했어요",
        {"gift": GIFT, "who": PERSON},
        (
            who(
                "[has a present for|found a gift for|has a gift for|spends money on|already has something for|chose a present for] {who}|"
                "is surprising {who}|gives {who} {gift}",
                "{who}에게 [선물을 해|선물해|선물을 줘]|{gift}~을 [선물해|골랐어|사 줬어]|선물을 [골랐어|마련했어]",
                "{who}에게 [선물하는|선물을 하는]|{gift}~을 [선물하는|고른|사 준]|선물을 마련한",
            ),
            Asked(
                "gift",
                "what [does {who} get|will {who} unwrap|will {who} receive|is the present|is the gift|does somebody give {who}|is in the parcel for {who}]?|"
                "which [present|gift] did they [choose|pick|get]?|what did someone [choose|pick|find] for {who}?|what's wrapped up?|{who}'s gift",
                "{who}~이 [뭘|무엇을] [받아|받게 돼|선물 받아|받나요]?|선물이 [뭐야|뭐예요|무엇인가요|뭔지 알려 줘]?|무슨 선물을 [골랐어|마련했대|하나요]?|{who}에게 뭘 [사 줘|선물해|사 줬대]?|포장한 것은?|어떤 걸 선물한대?",
            ),
            Asked(
                "who",
                "who [gets|receives|is given] [the gift|the present|{gift}|something]?|[for whom|who] is {gift}( for)?|"
                "who [will be surprised|has a birthday|unwraps {gift}|is given a present]?|recipient of the gift|who's it for?",
                "{gift}~은 누구 [거야|선물이야|주려고 샀어]?|누가 {gift}~을 받아?|선물 받는 사람은 누구야?|누구[한테|에게] [줘|주는 거야|선물해]?|생일인 사람이 누구야?|받을 사람 <알려><줘>",
            ),
        ),
    ),
    Statement(
        "I can look after {pet} while you're in {city}|I'd love to feed {pet} when you go to {city}|You're off to {city}? {pet} can stay with me",
        "{city} 가 있는 동안 내가 {pet} 봐 줄게|{city} 다녀와, {pet}~은 내가 돌볼게|{city} 여행 동안 {pet} 밥은 제가 줄게요",
        {"pet": PET_NAME, "city": CITY},
        (
            who(
                "[takes care of|is minding|minds|cares for|is going to sit|watches|takes in|will babysit] {pet}|is the pet sitter|gives {pet} food|keeps {pet} company",
                "{pet}~을 [보살펴|맡아|챙겨|돌봐 준대|보살피나요]|{pet} 밥 [줘|주나요|챙겨]",
                "{pet}~을 [보살피는|맡는|챙기는|돌봐 주는|맡아 주는]|{pet} 밥 주는",
            ),
            Asked(
                "pet",
                "[tell me|say] what the [pet|animal] is called|how is the [pet|animal] called?|what's the [pet|animal] called?|"
                "which pet [needs a sitter|needs feeding|stays behind|gets a sitter]?|what's the name of the [pet|animal|little one]?|"
                "[who|which animal] has to be fed?|who gets looked after?|the pet's name",
                "[동물|반려동물|애완동물] 이름이 <뭐야>?|[누구|어느 아이]를 돌봐 [줘|준대|주나요]?|맡기는 [동물|아이] 이름은?|밥을 줘야 하는 건 누구야?|집에 남는 동물은 <누구야>?|돌봄이 필요한 동물",
            ),
            Asked(
                "city",
                "where is the [owner|pet owner|pet's owner] [going|travelling|off to|flying|heading]?|[which|what] [city|place] does the owner travel to?|"
                "where's the trip to?|why does {pet} need a sitter - off to where?|destination of {pet}'s owner|where will the owner be?",
                "[주인|집사]~은 어디 [가|가나요|놀러 가|여행 가]?|여행지[는|가] [어디야|어디예요|어디인가요]?|어디로 [여행|출장]을 [가|가나요|간대]?|어느 [도시|곳]에 가 있어?|주인이 가는 곳|{pet} 두고 어디 가?",
            ),
        ),
    ),
    Statement(
        "The vet says {pet} weighs {kilos} now|{pet} is up to {kilos}, we were at the vet|Put {pet} on the scale: {kilos}|Guess what, {pet} has reached {kilos}",
        "병원에서 {pet} 재 보니 {kilos} 나오네|{pet} 지금 {kilos} 나가|{pet} 체중계에 올렸더니 {kilos}|오늘 {pet} {kilos} 찍었어요",
        {"pet": PET_NAME, "kilos": _weight},
        (
            Asked(
                "kilos",
                "how [heavy|fat|big] is {pet}( now)?|what's {pet}'s weight?|how much does {pet} weigh?|how many kilos [is|has] {pet}?|"
                "what did the scales [show|say]?|has {pet} got heavier, what is it now?|weight of {pet}|what does the animal weigh?",
                "{pet} [몇 킬로|몇 kg|얼마나 나가]?|{pet} [몸무게|체중|무게]~은 [얼마야|몇이야|얼마예요|어떻게 돼]?|{pet}~은 얼마나 [무거워|무겁나요|살쪘어]?|[몸무게|체중] <알려><줘>|몇 킬로그램[이야|인가요]?|체중이 얼마나 됐어?",
            ),
            Asked(
                "pet",
                "what's the name of [the animal|the pet|their pet]?|which [animal|pet] [was weighed|is {kilos}|weighs {kilos}]?|"
                "who [was weighed|stood on the scales|is {kilos} heavy]?|what is the [animal|patient] called?|who weighs {kilos}?|whose weight is it?",
                "몸무게를 [잰|단] [동물|아이]~은 누구야?|어떤 [동물|아이]~이 {kilos}나 돼?|{kilos}인 아이는 누구야?|[동물|반려동물] 이름은 [뭐야|뭐예요]?|누구[의|] 체중이야?|누가 {kilos}~이야?|몸무게를 잰 건 누구야?|어느 동물 체중이야?",
            ),
        ),
    ),
    Statement(
        "I've got {illness}, staying in bed|Woke up with {illness}, I'm off sick|Feeling awful, the doctor says it's {illness}|Can't work today, I have {illness}",
        "{illness} 때문에 오늘 누워 있어|병원 갔더니 {illness}~이라고 하네|몸이 안 좋아요, {illness}~이에요|나 {illness} 때문에 오늘 쉴게",
        {"illness": ILLNESS},
        (
            who(
                "[is ill|is sick|is unwell|isn't well|feels bad|doesn't feel well|is poorly|is in bed|called in sick|has to rest|stays home today]|"
                "suffers from {illness}|caught {illness}",
                "[아파|아프나요|앓아|편찮아|몸져누웠어|병가야|병났어|아프대]|{illness}에 걸렸어|{illness}~으로 고생해",
                "[아픈|앓는|몸이 안 좋은|병가 낸|병이 난|쉬는|몸져누운]|{illness}에 걸린|{illness}~으로 고생하는",
            ),
            Asked(
                "illness",
                "what's wrong with [them|him|her|the sick one]?|what [illness|disease|ailment|health problem] [is it|does somebody have]?|"
                "what [did someone come down with|is the diagnosis|are they suffering from|did they catch]?|"
                "why is somebody [ill|in bed|sick|off sick|resting]?|what sort of sickness?|which medical problem is mentioned?",
                "[어디가|왜] [아파|아프대|아프나요|편찮아]?|무슨 [병|병이야|증상이야|질환이야]?|[병명|증상|진단]은 <뭐야>?|뭐 때문에 [앓아|못 나와|누워|결근해]?|무슨 병에 걸렸[어|대|나요]?|건강 문제가 <뭐야>?",
            ),
        ),
        MAIL_TOO,
    ),
)
