"""What a household cooks, takes and has plugged in: recipes, medicines, connected devices."""

import random

from ..thing import Thing, Value
from .values import LAST, clock, date, decimal, either, joined, number, one_of, person
from .wording import thing


def _minutes(low: int, high: int) -> Value:
    def value(rng: random.Random, korean: bool) -> str:
        hours, rest = divmod(rng.randrange(low, high + 1, 5), 60)
        if korean:
            return " ".join(([f"{hours}시간"] if hours else []) + ([f"{rest}분"] if rest or not hours else []))
        if not hours:
            return f"{rest} {rng.choice(('min', 'minutes', 'mins'))}"
        return rng.choice((f"{hours} h {rest} min", f"{hours}h {rest:02}m")) if rest else f"{hours} {'hour' if hours == 1 else 'hours'}"

    return value


def _medicine(rng: random.Random, korean: bool) -> str:
    if korean:
        stem = rng.choice("코 판 베 타 메 알 리 소 트 아 세 로 나 디".split()) + rng.choice("로 라 리 포 도 베 미 타 네 파 노 지".split())
        return stem + rng.choice("정|신|펜|솔|린|캡슐|시럽|딘|졸|큐|민|연고".split("|")) + rng.choice(("", "", " 플러스", " 에스", " 골드"))
    stem = rng.choice("Cor Pan Bel Tar Met Alo Riv Sol Tri Amo Zen Lor Nav Dex Vel Mir".split()) + rng.choice("o a i e ava ano iri ola exi".split())
    ending = rng.choice("fen|cin|zol|pril|statin|dol|mab|tide|gel|max|lin|vir|sone".split("|"))
    return stem + ending + rng.choice(("", "", " forte", " plus", " 20", " drops"))


def _doctor(rng: random.Random, korean: bool) -> str:
    return person(rng, True) + " 원장" * (rng.random() < 0.5) if korean else "Dr " + rng.choice(LAST)


def _last_seen(rng: random.Random, korean: bool) -> str:
    count = rng.randint(2, 58)
    if korean:
        return rng.choice((f"{count}분 전", f"{count % 22 + 1}시간 전", f"{count % 27 + 1}일 전", f"어제 {count % 24:02}:{count}"))
    return rng.choice((f"{count} min ago", f"{count % 21 + 2} hours ago", f"{count % 27 + 2} days ago", f"yesterday {count % 24:02}:{count:02}"))


def _version(rng: random.Random, korean: bool) -> str:
    return rng.choice(("", "v")) + f"{rng.randint(0, 9)}.{rng.randint(0, 30)}.{rng.randint(0, 99)}"


_RECIPE = thing(
    "table", "Recipes|My cookbook|This week's dishes|Favourite recipes|Meal plan", "레시피|요리 모음|이번 주 식단|나의 요리책|인기 레시피",
    joined(
        "Creamy|Spicy|Roast|Baked|Grilled|Quick|Mum's|Smoky|Sweet|Crispy|Warm|Green",
        ("lentil soup|carrot cake|chicken pie|noodle bowl|bean stew|fish curry|rice salad|apple tart|mushroom pasta|beef chili|potato gratin|tofu wrap|pancakes|"
         "risotto"),
        "매콤한|구운|간단|할머니표|달콤|얼큰|바삭|따뜻한|크림|초간단|고소한",
        "된장찌개|당근 케이크|닭볶음탕|비빔국수|콩 스튜|생선 카레|감자 샐러드|사과 파이|버섯 파스타|소고기 덮밥|두부조림|팬케이크|김치전|잡채",
    ),
    "it|this recipe|the dish|this dish", "이 요리|이 레시피|이 음식",
    ("Serves|Servings|Portions|Yield", "인분|분량|제공량",
     ("how many [people|guests|mouths|persons] [does {row} feed|can eat {row}|is {row} for|will {row} feed]?|"
      "for how many [people|persons|plates] is {row} [meant|enough]?|how many [plates|bowls|helpings] [does {row} make|come out of {row}]?|"
      "<tell> how many {row} will feed.|how many can i invite if i [make|cook] {row}?|is {row} enough for [four|six|a family], for how many is it?"),
     ("{row} 몇 명이 [먹어|먹을 수 있어|먹나요|먹지]?|{row}~은 몇 사람[ 먹을 양이야|이 먹어|분이야]?|{row} 만들면 몇 [그릇|접시] [나와|나오나요]?|{row}~은 몇 명 먹기에 [맞아|충분해|적당한가요]?|"
      "{row} 하면 몇 명 [부를 수 있어|먹일 수 있나요]?|{row}~이 몇 사람 양인지 [알려|말해|가르쳐]<줘>."),
     "how many people [can eat|does it feed]?|enough for how many?", "몇 명[이 먹을 수 있어|이 먹나요|분이야]?|몇 사람 먹을 양<이라>?", number(1, 12, "| people| portions", "인분|명|인")),
    ("Cooking time|Time|Total time|Ready in", "조리 시간|소요 시간|걸리는 시간",
     ("how long does {row} [take|need|have to cook|take to make]?|how [quick|fast] is {row}?|how long [do i stand|will i be] in the kitchen for {row}?|"
      "when is {row} done if i start now, after how long?|<tell> how long {row} takes.|how soon can {row} be on the table?"),
     ("{row} 얼마나 걸리는지 [알려|말해|가르쳐]<줘>.|{row} 몇 분이면 [돼|먹을 수 있어|끝나]?|{row} 만드는 데 얼마나 [걸려|걸리나요|걸리지|걸립니까]?|{row} 몇 분 [걸려|걸리나요|끓여|익혀]?|{row}~은 얼마나 빨리 [돼|만들 수 있어|되나요]?|"
      "{row} 하려면 부엌에 얼마나 [있어야 해|서 있어야 하나요]?|{row} 완성까지 [얼마나|몇 분이나] [걸려|기다려]?|{row} 오래 걸려, 얼마나[?| 걸려]"),
     "how long till we eat?|how long does that take?", "얼마나 [걸려|걸리나요|오래 끓여]?|다 되려면 몇 분[이야|이나 있어야 해]?", _minutes(10, 210)),
    ("Calories|Energy", "칼로리|열량",
     ("how [fattening|heavy|rich] is {row}?|how much energy [is in|does one get from] {row}?|how many [kcal|calories] [has|are in|does one eat with] {row}?|"
      "<tell> how much {row} counts for my diet.|how many do i have to burn off after {row}?|is {row} good for a diet, how many kcal?"),
     ("{row} 살 많이 쪄, 몇 [칼로리야|칼로리인가요]?|{row} 먹으면 몇 칼로리[야|예요|인가요|를 먹는 거야]?|{row} 열량이 [얼마야|얼마나 돼|어떻게 되나요]?|{row}~은 [다이어트할 때|식단에] 몇 칼로리로 [쳐|계산해]?|{row} 에너지 [얼마나 돼|얼마야]?|"
      "{row} 몇 킬로칼로리인지 [알려|말해|가르쳐]<줘>."),
     "how fattening?|how many kcal?", "몇 칼로리[야|예요|나 돼]?|살 많이 찌[나|나요], 얼마나 돼?", number(110, 1250, " kcal|| cal", "kcal| kcal|칼로리", 5)),
    ("Difficulty|Level|Skill", "난이도|수준",
     ("how [hard|difficult|easy|tricky|complicated] is {row}( to make)?|can a beginner [make|cook] {row}, or how hard is it?|how much skill do i need for {row}?|"
      "is {row} [simple|tricky|hard]?|<tell> how [hard|tough|easy] {row} is.|who can manage {row}, a beginner or an expert?"),
     ("{row} [어려워|쉬워|까다로워|어려운가요|쉬운가요]?|{row} 만들기 [어때|힘들어|쉬운 편이야]?|{row} 초보도 [할 수 있어|만들 수 있나요|될까]?|{row}~은 얼마나 [어려워|까다로워|복잡해]?|{row} 솜씨가 얼마나 [있어야 해|필요해]?|"
      "{row} 어려운지 쉬운지 [알려|말해|가르쳐]<줘>."),
     "is it [hard|easy|tricky] to make?|can a beginner do it?", "만들기 [어려워|쉬워|힘들어]?|초보자도 될까, 얼마나 어려워?",
     one_of("Easy|Medium|Hard|Very easy|Beginner|Intermediate|Advanced|Simple|Tricky|For experts|Moderate", "쉬움|보통|어려움|아주 쉬움|초급|중급|고급|초보 가능|까다로움|하|중|상")),
    ("Main ingredient|Made with|Base", "주재료|주요 재료",
     ("what is {row} [mostly |mainly |]made [of|from]?|what goes into {row}( most| above all)?|what do i need [most|above all|most of all] for {row}?|"
      "what's the [basis|most important thing|star] in {row}?|<tell> what {row} is made of.|what should i buy for {row} first?"),
     ("{row}~은 [뭘로|무엇으로] [만들어|만드나요|만들지]?|{row}에 [뭐가|무엇이] [제일 많이|주로] [들어가|들어가나요]?|{row} 하려면 뭘 [사야 해|사야 하나요|준비해]?|{row}에 들어가는 [핵심|가장 중요한] 재료[는|가 뭐야]?|"
      "{row} 뭐가 들어가는지 [알려|말해|가르쳐]<줘>.|{row}~은 뭐가 중심[이야|인 요리야]?"),
     "what do i need most?|what is in it above all?", "뭘로 만들[어|지|죠]?|[주로|제일] 뭐가 들어[가|가나요]?",
     one_of(
         "Lentils|Chicken|Carrots|Salmon|Tofu|Potatoes|Mushrooms|Black beans|Rice|Eggs|Spinach|Pork|Chickpeas|Pumpkin|Shrimp|Beef|Cod|Tomatoes|Leek|Apples",
         "렌틸콩|닭고기|당근|연어|두부|감자|버섯|검은콩|쌀|달걀|시금치|돼지고기|병아리콩|단호박|새우|소고기|대구|토마토|대파|사과|애호박",
     )),
    ("Oven|Heat|Oven temperature", "오븐|오븐 온도|불 세기",
     ("how hot [must|should|does] the [stove|oven] be for {row}?|at how many degrees [do i bake|is baked|do i cook] {row}?|to what do i [preheat|heat up] for {row}?|"
      "what do i set the dial to for {row}?|<tell> how hot {row} has to be baked.|how many degrees does {row} need?"),
     ("{row} 몇 도에서 [구워|굽나요|익혀|구워야 해]?|{row} 예열을 몇 도로 [해|하나요|해야 해]?|{row} 구울 때 얼마나 [뜨거워야 해|뜨겁게 해]?|{row}~은 몇 도가 [필요해|맞아|좋아]?|{row} 할 때 다이얼을 [어디에|몇에] [맞춰|맞추나요]?|"
      "{row} 몇 도인지 [알려|말해|가르쳐]<줘>."),
     "how hot to bake it?|how many degrees?", "몇 도에 [구워|맞춰|굽나요]?|얼마나 뜨겁게 [해|하나요]?", number(120, 250, " °C|°C", "도|°C|℃", 5)),
    ("Added by|Recipe by|Author", "작성자|올린 사람|요리사",
     ("who [came up with|invented|shared|posted|put up|wrote down] {row}?|from whom [is|do we have] {row}?|whose [idea|creation] is {row}?|"
      "who can i thank for {row}?|<tell> who [invented|shared] {row}.|who has {row} from home, who sent it in?"),
     ("{row} 누가 [올렸어|썼어|만들었나요|알려 준 거야]?|{row}~은 누구 [레시피야|솜씨야|요리법이야]?|{row}~을 [공유한|소개한|올린] 사람~은 [누구야|누구예요]?|{row} 누구한테서 [나왔어|배운 거야]?|{row} 누가 소개했는지 [알려|말해|가르쳐]<줘>.|"
      "{row} 올린 이가 [누구지|누군가요]?"),
     "who came up with this?|whose idea was it?", "누가 올린 [거야|건가요|거지]?|누구 솜씨<이라>?", person),
)

_MEDICINE = thing(
    "table", "Medicines|My medication|Medicine cabinet|Prescriptions|Pill plan", "약 목록|복용 약|상비약|처방 약|약 상자",
    _medicine, "it|this medicine|the medicine|this drug", "이 약|그 약",
    ("Dose|Dosage|Strength|Amount", "용량|복용량|1회 용량",
     ("how much {row} [do i take|should i take|goes on the spoon|at a time]?|how many [milligrams|mg|drops] of {row} [each time|at once|do i take]?|"
      "what quantity of {row} [is right|is prescribed|do i swallow]?|how strong is {row}?|<tell> how much of {row} i must take.|"
      "how much [must|should|do] i [take|swallow] of {row}( at once)?"),
     ("{row} 얼마나 먹어야 하는지 [알려|말해|가르쳐]<줘>.|{row} 한 번에 먹는 양[은|이 얼마야]?|{row} 한 번에 얼마나 [먹어|먹나요|먹어야 해|복용하나요]?|{row} 몇 밀리그램[이야|이에요|인가요| 먹어]?|{row}~은 한 번에 얼마[야|씩 먹어|나 먹나요]?|"
      "{row} 얼마만큼 [삼켜|먹으면 돼|드시나요]?|{row} 양이 [얼마야|얼마인지 알려 줘|어떻게 되나요]?|{row}~은 얼마나 [세|강해|센가요]?"),
     "how much [at once|each time|do i take]?|how strong?", "한 번에 얼마나 [먹어|먹나요|먹지]?|몇 밀리그램<이라>?",
     either(number(5, 800, " mg|mg", None, 5), number(2, 40, " drops| ml", "방울|ml"))),
    ("How often|Frequency|Schedule|Take", "복용 횟수|복용법|복용 시간",
     ("how many times [do i take|must i swallow|should i have] {row}( a day| each day)?|at what times of day [do i take|is it time for] {row}?|"
      "how regularly [do i need|should i take|is] {row}?|<tell> how many times a day {row} is due.|when during the day [do i take|do i get] {row}?|"
      "[morning or evening|before or after meals], when is {row} taken?"),
     ("{row} 언제 먹는지 [알려|말해|가르쳐]<줘>.|{row} 챙겨 먹는 때[가 언제야|는]?|{row} 하루에 몇 번 [먹어|먹나요|먹지|복용해]?|{row} 언제언제 [먹어|먹나요|먹어야 해]?|{row} 식전이야 식후야, 언제 [먹어|먹나요]?|"
      "{row}~은 얼마나 자주 [먹어|먹나요|써|복용하나요]?|{row} 하루 중 [언제|몇 번] 챙겨 [먹어|먹나요]?|{row} 몇 시간마다 [먹어|먹는지 알려 줘]?"),
     "how many times a day?|when during the day?", "하루 몇 번[이야| 먹어| 먹나요]?|얼마나 자주 먹[어|지|나요]?",
     one_of(
         ("Twice a day|Once a day|Every 8 hours|At bedtime|3 times a day|With breakfast|Every 6 hours|After meals|Every other day|Once a week|Morning and evening|"
          "As needed|Every 12 hours|Before lunch|Mondays"),
         "하루 2회|하루 1회|8시간마다|자기 전|하루 3회|아침 식후|6시간마다|매 식후|이틀에 한 번|주 1회|아침저녁|필요할 때|12시간마다|점심 식전|매일 아침",
     )),
    ("Expires|Use by|Expiry date|EXP", "유효 기간|사용 기한|유통 기한",
     ("until when [can i|may i|can one] [take|use|keep] {row}?|how long [is {row} still good|does {row} keep|can {row} be used]?|"
      "when does {row} [go bad|go off|run out of date]?|when should {row} be thrown [away|out]?|is {row} still good, until when?|<tell> until when {row} is safe."),
     ("{row} 언제 지나는지 [알려|말해]<줘>.|{row} 언제까지 [먹을 수 있어|쓸 수 있어|먹어도 돼|괜찮아]?|{row} 언제 [버려야 해|못 쓰게 돼|버리나요]?|{row} 기한이 언제[야|까지야|까지인가요]?|{row} 아직 먹어도 돼, 언제까지<이라>?|"
      "{row} 날짜 [지났어|남았어], 언제까지야?|{row} 며칠까지 유효[해|한가요|한지 알려 줘]?"),
     "until when is it safe?|when must i throw it out?", "언제까지 [괜찮아|먹어도 돼|쓸 수 있나요]?|언제 버려야 [해|하나요]?", date(2025, 2030)),
    ("Maker|Manufacturer|Made by", "제조사|제약사|만든 곳",
     ("who [makes|produces|sells] {row}?|what [company|firm|brand] is {row} from?|which [company|firm|lab] [makes|is behind|stands behind|produces] {row}?|"
      "where does {row} come from, which firm?|<tell> who {row} is made by.|whose [product|name is on the box of] {row}?"),
     ("{row} 어디서 [만들어|만들었어|만드나요|나왔어]?|{row} 어느 [회사|제약 회사] [거야|건가요|제품이야]?|{row}~을 만드는 [회사는|데는] [어디야|어디예요]?|{row} 누가 [만들어|만들었지|생산해]?|{row} 무슨 회사 약<이라>?|"
      "{row} 만든 회사 이름[이 뭐야|은|]?"),
     "which company is it from?|who produces it?", "어느 회사 [거야|약이야|건가요]?|어디서 만들[어|었어|었나요]?",
     joined(
         "Nova|Helio|Bio|Medi|Alpen|Vita|Gen|Cura|Orion|Delta|Rhein|Pura",
         "Pharma|Labs|Health|Care|Therapeutics|Remedies|Sciences",
         "한빛|새한|동해|유성|미래|푸른|대한|우리|온누리|하나로|참",
         "제약|약품|바이오|파마|헬스케어|팜",
     )),
    ("Left|Remaining|Pills left", "남은 수량|남은 약|잔량",
     ("how many [pills |tablets |]are still in the box of {row}?|how much {row} [do i still have|is still there|have i still got]?|"
      "how many more times can i take {row}?|must i buy new {row} soon, how many are there still?|<tell> how much {row} is still there.|"
      "for how many more times is there {row}?"),
     ("{row} 몇 알 [남았어|남았나요|있어|남았지]?|{row} 아직 얼마나 [있어|있나요|남아 있어]?|{row} 더 사야 해, 몇 개 [있어|남았지]?|{row} 앞으로 몇 번 더 [먹을 수 있어|먹나요]?|{row} 통에 몇 개 [들어 있어|있나요]?|"
      "{row}~이 얼마나 남았는지 [알려|말해|가르쳐]<줘>."),
     "how many are still in the box?|do i need to buy more, how many are there?", "몇 알 남았[어|나요|지]?|아직 몇 개 [있어|있나요]?", number(1, 96, "| tablets| pills", "정|알|개")),
    ("For|Taken for|Against|Use", "효능|용도|증상",
     ("what is {row} good for?|what does {row} [help against|help with|treat|do for me]?|why [do i take|would one take|must i take] {row}?|"
      "which [illness|complaint|trouble] is {row} against?|when i have what should i reach for {row}?|<tell> what {row} helps with."),
     ("{row} 어디에 [좋아|좋은 약이야|쓰나요|써]?|{row} 왜 [먹어|먹는 거야|먹나요]?|{row}~은 뭐에 [듣는|먹는|쓰는] 약<이라>?|{row} 어디가 아플 때 [먹어|먹나요|써]?|{row} 무슨 병에 [써|쓰나요|먹지]?|"
      "{row}~이 뭘 낫게 [해|하나요|하는지 알려 줘]?"),
     "what does it help against?|what is this good for?", "어디가 아플 때 먹[어|나요]?|뭐에 좋은 [거야|약인가요]?",
     one_of(
         ("Headache|High blood pressure|Hay fever|Cough|Back pain|Sleep|Heartburn|Diabetes|Infection|Sore throat|Cholesterol|Migraine|Dry eyes|Iron deficiency|"
          "Thyroid|Itching|Nausea|Asthma"),
         "두통|고혈압|꽃가루 알레르기|기침|허리 통증|불면|속쓰림|당뇨|감염|목감기|콜레스테롤|편두통|안구 건조|빈혈|갑상샘|가려움|멀미|천식|근육통",
     )),
    ("Prescribed by|Doctor|Physician", "처방 의사|담당 의사|처방",
     ("who [gave me|wrote me up for|put me on|ordered] {row}?|from whom did i get {row}?|who [decided on|told me to take|says i must take] {row}?|"
      "who can i call about {row}?|<tell> who [ordered|put me on] {row}.|who signed for {row}?"),
     ("{row} 누가 [지어 줬어|먹으라고 했어|줬어|내렸나요]?|{row} 어느 [의사가|선생님이] [줬어|지어 줬나요]?|{row} 누구한테 [받았어|받았나요|받은 거야]?|{row}~을 [먹으라고 한|지어 준] 사람은 [누구야|누구예요]?|"
      "{row} 물어보려면 누구한테 [전화해|물어봐]?|{row} 누가 줬는지 [알려|말해|가르쳐]<줘>."),
     "who told me to take it?|who can i call about it?", "누가 먹으라고 [했어|했지|했나요]?|누가 지어 줬[어|나요]?", _doctor),
)

_DEVICE = thing(
    "dashboard", "My home|Devices|Smart home|Rooms and devices|Connected devices", "우리 집|연결된 기기|스마트홈|기기 목록",
    joined(
        "Desk|Ceiling|Hall|Porch|Reading|Corner|Window|Garden|Balcony|Night|Wall|Bedside",
        "lamp|plug|speaker|camera|heater|blind|fan|purifier|doorbell|sensor|lock|light strip|vacuum|thermostat",
        "책상|천장|현관|베란다|독서|구석|창가|정원|침대|벽|거실|주방",
        "조명|플러그|스피커|카메라|히터|블라인드|선풍기|공기청정기|초인종|센서|도어록|무드등|청소기|온도 조절기", 0.3,
    ),
    "it|this device|the device|this one", "이 기기|이거|그 기기",
    ("Room|Location|Placed in", "방|위치|설치 장소",
     ("where [is|stands|hangs|have i put|did we put] {row}?|which [corner of the house|part of the house|floor] is {row} in?|"
      "in what part of the [house|flat|home] is {row}?|where do i find {row}?|<tell> where {row} is.|where must i go to [reach|touch|unplug] {row}?"),
     ("{row} 어디 있는지 [알려|말해|가르쳐]<줘>.|{row} 있는 데가 [어디야|어디예요|어디지]?|{row} 어디 [있어|있나요|뒀어|달려 있어]?|{row} 집 안 어디에 [있어|놨어|있는지 알려 줘]?|{row} 어느 방에 [있어|뒀지|설치했나요]?|"
      "{row} 어디에 [달았어|놓았어|설치했어]?|{row} 찾으려면 어디로 [가|가야 해|가면 되나요]?|{row} 몇 층 어디에 [있지|있나요]?"),
     "where did we put it?|where in the house?", "집 어디에 [있어|뒀지|있나요]?|어디에 놓았[어|지]?",
     one_of(
         "Kitchen|Living room|Bedroom|Hallway|Bathroom|Attic|Garage|Study|Nursery|Cellar|Guest room|Patio|Laundry room|Dining room|Upstairs|Workshop|Balcony",
         "주방|거실|안방|복도|욕실|다락|차고|서재|아이 방|지하실|손님방|테라스|세탁실|식당|2층|작업실|베란다|옷방",
     )),
    ("State|Status|Power", "상태|전원",
     ("is {row} [on|off|running|switched on|turned off]?|did i [turn {row} off|switch {row} off|leave {row} on]?|"
      "is {row} [doing anything|awake|asleep|working]( right now| at the moment)?|what is {row} doing( now)?|<tell> whether {row} is [on|off].|"
      "does {row} [burn|run|work] at the moment?"),
     "{row} 켜져 [있어|있나요|있니|있습니까]?|{row} 꺼져 [있어|있나요|있지]?|{row} 껐어, 안 껐어?|{row} 지금 [뭐 해|돌아가|작동해|작동 중이야]?|{row} 켜졌는지 꺼졌는지 [알려|말해|봐]<줘>.|{row} 끄고 나왔[나|던가|어]?",
     "is it on or off?|did i leave it on?", "켰어, 껐어?|지금 켜져 있[어|나요|지]?",
     one_of("On|Off|Standby|Sleeping|Offline|Running|Paused|Charging|Updating|Idle|Locked|Open|Closed|Dimmed", "켜짐|꺼짐|대기|절전|오프라인|작동 중|일시 정지|충전 중|업데이트 중|잠김|열림|닫힘|유휴")),
    ("Power use|Consumption|Draws|Watts", "소비 전력|전력 사용|전기 사용량",
     ("how [thirsty|hungry|economical] is {row}, in watts?|how much [electricity|current|juice] does {row} [need|eat|use|take|burn|swallow]?|"
      "how many watts [does {row} need|go to {row}|for {row}]?|what does {row} [pull|use] from the [socket|grid|mains]?|<tell> how much electricity {row} eats.|"
      "is {row} wasting [electricity|energy], how much?"),
     ("{row} 전기 얼마나 [먹어|써|쓰나요|잡아먹어]?|{row} 몇 와트[야|예요|인가요| 먹어]?|{row} 전기를 많이 [먹어|쓰나], 얼마나 돼?|{row}~이 잡아먹는 전기[가 얼마야|는 얼마나 돼]?|{row} 콘센트에서 얼마나 [끌어 써|가져가]?|"
      "{row} 몇 와트 쓰는지 [알려|말해|가르쳐]<줘>."),
     "how much electricity does it eat?|how many watts?", "전기를 얼마나 [먹어|쓰나요|써]?|몇 와트나 [먹어|되나요]?", either(number(1, 2300, " W|W"), decimal(0.1, 9.9, 1, " kWh|kWh"))),
    ("Battery|Charge|Battery level", "배터리|충전 상태|남은 배터리",
     ("how [full|empty|flat] is {row}?|how much [juice|life|power] [is left in|has] {row}( got)?|do i need to [charge|plug in] {row}, how much is left?|"
      "will {row} [die|run out] soon, what is it at?|<tell> how much {row} has left.|to what percent is {row} [loaded|full|charged]?"),
     ("{row} 얼마나 [남았어|충전됐어|남았나요]?|{row} 몇 퍼센트 [남았어|충전됐나요|남았지]?|{row} 충전해야 해, 몇 [퍼센트야|프로야]?|{row} 곧 꺼질까, 얼마나 [남았어|남았지]?|{row} 건전지 [갈아야 해|얼마나 남았어|괜찮아]?|"
      "{row} 몇 프로인지 [알려|말해|가르쳐]<줘>."),
     "is it nearly flat, what is it at?|how much juice?", "몇 프로 남았[어|나요|지]?|충전해야 [해|하나], 몇 퍼센트지?", number(1, 100, " %|%", "%")),
    ("Last seen|Last active|Last contact", "마지막 연결|최근 접속|최근 활동",
     ("when did {row} [answer|report|show up|send something|say something] last?|when did we last hear from {row}?|how long has {row} been [gone|silent|quiet]?|"
      "since when [is {row} silent|has {row} not answered]?|<tell> when {row} was last heard of.|when was {row} last [there|online|in touch]?"),
     ("{row} 마지막 신호[가 언제야|는 언제예요|는]?|{row} 언제부터 조용한지 [알려|말해]<줘>.|{row} 언제까지 [연결됐어|응답했어|살아 있었어]?|{row} 마지막으로 언제 [응답했어|신호 보냈어|켜졌나요]?|{row} 언제부터 [조용해|안 잡혀|연결이 안 되나요]?|"
      "{row} 신호가 언제 [왔어|끊겼어|왔나요]?|{row} 끊긴 지 얼마나 [됐어|됐나요]?|{row} 언제 [잡혔는지|응답했는지] 알려 줘."),
     "when did it last answer?|how long has it been silent?", "언제 마지막으로 응답했[어|나요]?|언제부터 안 잡[혀|히나요]?", _last_seen),
    ("Firmware|Version|Software", "펌웨어|버전|소프트웨어",
     ("how up to date is {row}, which release?|what release [runs on|is on|is installed on] {row}?|which [build|release] does {row} [run|have]?|"
      "is {row} [old|outdated|up to date], what does it run?|<tell> which release {row} runs.|to what has {row} been updated?"),
     ("{row} 최신이야, 몇 버전<이라>?|{row} 뭘로 [업데이트됐어|업데이트했나요]?|{row}에 깔린 게 [뭐야|몇 버전이야]?|{row} 어느 릴리스[야|예요|를 써]?|{row} 업데이트 됐어, 지금 [몇이야|뭐야]?|"
      "{row}~이 무슨 빌드를 쓰는지 [알려|말해|가르쳐]<줘>."),
     "which release does it run?", "지금 몇 버전 깔렸[어|지|나요]?", _version),
    ("Switches off|Timer|Off at", "꺼짐 예약|타이머|종료 예약",
     ("when will {row} [go out|stop|turn itself off|shut down]?|until when [does {row} run|will {row} stay on|is {row} on]?|"
      "at what time [does {row} stop|does {row} go dark|will {row} go to sleep]?|how long will {row} [stay on|keep going], until when?|<tell> when {row} stops.|"
      "till when have i set {row}?"),
     ("{row} 언제 [꺼져|꺼지나요|멈춰|끝나]?|{row} 몇 시에 [꺼져|멈추나요|꺼지지]?|{row} 언제까지 [켜져 있어|돌아|작동하나요]?|{row} 몇 시까지 [돌아|켜 둬|켜지나요]?|{row} 저절로 꺼지는 [시간은|시각이] 언제야?|"
      "{row} 몇 시에 멈추는지 [알려|말해|가르쳐]<줘>."),
     "when does it stop?|until when does it stay on?", "몇 시에 꺼[져|지나요]?|언제까지 켜져 있[어|나요]?", clock(6, 23)),
)

THINGS: tuple[Thing, ...] = (_RECIPE, _MEDICINE, _DEVICE)
