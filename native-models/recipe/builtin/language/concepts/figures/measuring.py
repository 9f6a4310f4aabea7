"""What is measured: by sensors of farms and factories, in laboratories, on roofs with solar panels."""

import random

from ..thing import Thing
from .values import date, decimal, either, joined, money, number, one_of, person
from .wording import thing


def _sample_name(rng: random.Random, korean: bool) -> str:
    word = rng.choice("시료 표본 토양 물 검체 잎 암석 시험관".split() if korean else "Sample Specimen Soil Water Probe Leaf Core Vial".split())
    return word + rng.choice((" ", "-")) + rng.choice("ABCDEHKMNPRSTX") + rng.choice(("", "-", "0")) + str(rng.randint(1, 99))


_SENSOR = thing(
    "dashboard", "Sensors|Greenhouses|Farm monitor|Plant floor|Monitoring|Machines", "센서 현황|온실 모니터링|설비 현황|공장 현황|농장 관리",
    joined(
        "North|South|Upper|Lower|East|West|Main|Old|New|Small",
        "greenhouse|barn|cold store|silo|dryer|boiler|mixer|press|pump house|hatchery|stable|compressor|oven line|milk tank",
        "북쪽|남쪽|위쪽|아래쪽|제1|제2|동편|서편|중앙|신축",
        "온실|축사|저온 창고|사일로|건조기|보일러|혼합기|프레스|펌프실|부화장|마구간|압축기|착유실|비닐하우스", 0.5,
    ),
    "it|this unit|the unit|this one", "이 설비|여기|그 설비",
    ("Temperature|Temp.|Temp", "온도|현재 온도|기온",
     ("how [hot|warm|cold|cool] is {row}( right now| at the moment)?|how many degrees [is|has|does] {row}( show)?|"
      "is {row} too [hot|cold|warm], what does the thermometer say?|what does the thermometer [say|read|show] for {row}?|<tell> how [warm|cold|hot] {row} is.|"
      "to what has {row} [heated up|cooled down|warmed up]?"),
     ("{row} 지금 몇 도<이라>?|{row} 얼마나 [더워|추워|뜨거워|차가워|따뜻한가요]?|{row} 너무 [덥지 않아|춥지 않아|뜨겁지 않나요], 몇 도야?|{row} 온도계가 [몇을 가리켜|몇 도라고 해|얼마야]?|{row} 몇 도까지 [올라갔어|내려갔어|올랐나요]?|"
      "{row} 얼마나 뜨거운지 [알려|말해|가르쳐]<줘>."),
     "how [hot|cold|warm] is it in there?|how many degrees?", "몇 도[야|예요|나 돼]?|얼마나 [덥|춥]지?",
     either(decimal(-20, 95, 1, " °C|°C", "°C|℃|도"), number(-18, 190, " °C| °F", "°C|℃"))),
    ("Humidity|RH|Moisture", "습도|상대 습도",
     ("how [humid|damp|dry|wet] is [the air in |]{row}?|how much [water|wetness] is in the air of {row}?|is the air [too dry|too damp|dry] in {row}, how much is it?|"
      "<tell> how [damp|humid] it is in {row}.|how wet has the air [got|become] in {row}?|must i [air|spray] {row}, how damp is it?"),
     ("{row} 얼마나 [습해|건조해|눅눅해|축축한가요|습한가요]?|{row} 공기가 [건조해|습해|눅눅해], 몇 퍼센트야?|{row} 공기에 물기가 얼마나 [있어|많아|되나요]?|{row} 환기해야 해, 얼마나 [습해|눅눅하지]?|"
      "{row} 눅눅한지 건조한지 [알려|말해|가르쳐]<줘>.|{row} 습기가 몇 퍼센트<이라>?"),
     "how [damp|humid|dry] is the air?", "공기가 얼마나 [습해|건조해|눅눅해]?|습기는 몇 퍼센트<이라>?", number(12, 98, " %|%| % RH", "%")),
    ("CO2|CO₂|Carbon dioxide", "이산화탄소|CO2",
     ("how [stale|stuffy|fresh|good|bad] is the air in {row}?|how many ppm [does {row} have|are there in {row}|are measured at {row}]?|"
      "how much [gas|carbon] is in the air of {row}?|<tell> how [stuffy|stale] it is in {row}.|is the air in {row} [fit to breathe|stuffy|used up]?|"
      "how many parts per million in {row}?"),
     ("{row} 공기가 [탁해|나빠|답답해|맑아|깨끗한가요]?|{row} 몇 ppm[이야|이에요|인가요|나 돼]?|{row} 공기 [괜찮아|어때|상태가 어떤가요]?|{row} 숨쉬기 [괜찮아|답답해|어떤가요]?|{row} 탄산가스가 얼마나 [많아|되나요|있어]?|"
      "{row} 공기가 얼마나 탁한지 [알려|말해|가르쳐]<줘>."),
     "how stale is the air?|how many ppm?", "공기가 얼마나 [탁해|나빠]?|몇 ppm<이라>?", number(380, 2900, " ppm|ppm")),
    ("Last service|Serviced|Last maintenance", "최근 점검|마지막 정비|점검일",
     ("when [was {row} looked over|did the mechanic come to {row}|was {row} overhauled]( last)?|when did someone last [repair|check|look after|maintain|oil] {row}?|"
      "how long ago was {row} [maintained|overhauled|checked]?|since when has nobody [checked|looked at] {row}?|<tell> when {row} was last [maintained|checked].|"
      "when was the last time a technician [saw|touched|checked] {row}?"),
     ("{row} 언제 [손봤어|고쳤어|봤나요|수리했지]?|{row} 마지막으로 언제 [살펴봤어|손봤나요|정비했어|점검했나요]?|{row} 기사님이 언제 [다녀갔어|왔다 갔나요|봤어]?|{row} 정비한 게 [언제야|언제인가요|언제지]?|"
      "{row} 언제 관리받았는지 [알려|말해|가르쳐]<줘>.|{row} 기름칠한 지 얼마나 [됐어|됐나요], 언제였지?"),
     "when did the mechanic come?|when did someone last look at it?", "언제 손봤[어|지|나요]?|기사가 언제 왔[어|지|나요]?", date(2024, 2026)),
    ("Alarm|Alert|Warning", "경보|알람|경고",
     ("what is wrong with {row}?|[is everything ok|is something wrong|is there trouble] with {row}?|why is {row} [beeping|flashing|red]?|"
      "what [trouble|fault|problem] does {row} report?|<tell> what {row} is complaining about.|what does {row} warn [of|about|us of]?"),
     ("{row} 뭐가 [문제야|잘못됐어|문제인가요]?|{row} [이상 없어|괜찮아|멀쩡해|별일 없나요]?|{row} 왜 [울려|삑삑거려|빨간불이야]?|{row} 무슨 [고장이|이상이|문제가] [있어|났어|생겼나요]?|{row} 뭘 조심하라고 [해|하나요|하지]?|"
      "{row} 무슨 일인지 [알려|말해|가르쳐]<줘>."),
     "what's wrong?|why is it beeping?", "뭐가 문제<이라>?|이상 [있어|없어|있나요]?",
     one_of(
         "None|Too hot|Door open|Low pressure|Fan stopped|Leak|Power cut|Filter full|No signal|Too dry|Overload|Low oil|Belt slipping|Too cold|Vibration",
         "없음|과열|문 열림|압력 낮음|팬 정지|누수|정전|필터 막힘|신호 없음|너무 건조|과부하|오일 부족|벨트 미끄러짐|저온|진동 이상",
     )),
    ("Running hours|Operating hours|Uptime", "가동 시간|운전 시간",
     ("how long has {row} been [running|on|working|in use]?|for how long [has {row} run|was {row} switched on]?|"
      "how many hours has {row} [on the clock|behind it|run|worked]?|<tell> how long {row} has run.|how much [work|use] has {row} seen, in hours?|"
      "how [old|worn] is {row} by the hour meter?"),
     ("{row} 얼마나 [돌았어|돌아갔어|돌렸나요|켜져 있었어]?|{row} 몇 시간 [돌았어|작동했어|돌았나요|썼어]?|{row} 지금까지 얼마나 오래 [일했어|작동했나요|돌았지]?|{row} 켜진 지 몇 시간<이라>?|{row} 몇 시간 썼는지 [알려|말해|가르쳐]<줘>.|"
      "{row} 시간 계기에 [몇이라고 나와|얼마라고 되어 있어]?"),
     "how long has it run?|for how long has it been on?", "얼마나 돌았[어|나요|지]?|몇 시간이나 켜져 있었[어|나요]?", number(12, 48000, " h| hours", "시간| h")),
    ("Fill level|Level|Filled", "충전량|잔량|채움 정도",
     ("how full is {row}?|how much is [still |left |]in {row}?|must {row} be [refilled|topped up], how full is it?|how [empty|full] has {row} [got|become]?|"
      "<tell> how [full|empty] {row} is.|how high does it stand in {row}?"),
     ("{row} 얼마나 [찼어|차 있어|찼나요|비었어]?|{row}에 얼마나 [남았어|들어 있어|남아 있나요]?|{row} 몇 퍼센트 [찼어|채워졌나요|비었지]?|{row} 다시 채워야 해, 얼마나 [있어|남았지]?|{row} 가득 찼어, 몇 퍼센트<이라>?|"
      "{row} 얼마나 차 있는지 [알려|말해|가르쳐]<줘>."),
     "how full?|is it nearly empty, how full is it?", "얼마나 찼[어|나요|지]?|비었어, 얼마나 남았지?", number(2, 100, " % full|% full| %", "% 남음|% 참")),
)

_SAMPLE = thing(
    "table", "Samples|Lab results|Experiment 4|Specimens|Field data", "시료 목록|실험 결과|표본|측정 자료|현장 자료",
    _sample_name, "it|this sample|the sample", "이 시료|그 시료|이 표본",
    ("Weight|Mass|Net weight", "무게|질량|중량",
     ("how heavy is {row}?|how [much|many grams] does {row} [weigh|bring to the scales]?|what did the [scales|balance] [say|show] for {row}?|"
      "how [light|heavy] was {row}?|<tell> how heavy {row} is.|how much [stuff|material] is there of {row}?"),
     ("{row} 얼마나 [무거워|나가|무거운가요|나가나요]?|{row} 몇 그램<이라>?|{row} 저울에 [얼마로|몇으로] [나왔어|나왔나요]?|{row} 달아 보니 [얼마야|얼마였어|얼마였나요]?|{row} 양이 얼마나 [돼|되나요|있어]?|"
      "{row} 얼마나 나가는지 [알려|말해|가르쳐]<줘>."),
     "how heavy?|what did the scales say?", "얼마나 무거[워|운가요]?|몇 그램<이라>?", decimal(0.4, 480, 2, " g|g| mg", "g| g|mg")),
    ("pH|Acidity|pH value", "산도|pH|pH 값",
     ("how [acid|sour|acidic|alkaline] is {row}?|is {row} [acid or alkaline|sour|basic|an acid or a base]?|"
      "what did the [litmus paper|strip|electrode] [say|show] for {row}?|how strongly does {row} bite, as an acid?|<tell> how acidic {row} is.|"
      "is {row} closer to lemon juice or to soap, what was measured?"),
     ("{row} 얼마나 [셔|시큼해|산성이야|산성인가요]?|{row} 산성이야 [알칼리성이야|염기성이야], 몇이야?|{row} 리트머스로 재면 [얼마야|몇이야|몇이에요]?|{row} 신맛이 얼마나 [강해|세|센가요]?|{row} 중성에 가까워, [몇이야|얼마야]?|"
      "{row} 얼마나 산성인지 [알려|말해|가르쳐]<줘>."),
     "acid or alkaline?|how sour?", "산성이야, 염기성이야?|얼마나 시큼[해|한가요]?", decimal(2.1, 11.9, 2)),
    ("Taken on|Collected|Date taken|Sampled", "채취일|채집일|채취 날짜",
     ("when was {row} [gathered|scooped up|dug up|picked|drawn]?|when did [we|they|somebody] [get|gather|pick|fetch|draw] {row}?|how [old|fresh] is {row}?|"
      "from which day is {row}?|<tell> from when {row} is.|since when do we have {row}?"),
     ("{row} 언제 [떴어|가져왔어|모았나요|얻었어]?|{row} 언제 [거야|건가요|구한 거야|퍼 온 거야]?|{row} 얼마나 [신선해|오래됐어|됐나요]?|{row} 며칠에 [떴어|가져온 거야|구했나요]?|{row} 받은 날[은|이 언제야| 좀]?|"
      "{row} 언제 가져왔는지 [알려|말해|가르쳐]<줘>."),
     "how fresh is it?|when did we get it?", "언제 가져왔[어|지|나요]?|며칠 거<이라>?", date(2023, 2026)),
    ("Taken by|Collector|Sampled by", "채취자|채집자|담당 연구원",
     ("who [gathered|brought|dug up|fetched|picked] {row}?|from whom do we have {row}?|who was [out there|in the field] for {row}?|whose [work|catch|find] is {row}?|"
      "<tell> who brought {row}.|whom can i ask where {row} was found?"),
     ("{row} 누가 [가져왔어|떴어|가져왔나요|구했어]?|{row} 누가 [모았어|퍼 왔어|찾았나요]?|{row}~을 가져온 [사람은|분은] [누구야|누구예요]?|{row} 누구한테서 [받았어|왔어|받았나요]?|{row} 현장에 간 사람[이 누구야|은]?|"
      "{row} 누가 가져왔는지 [알려|말해|가르쳐]<줘>."),
     "who fetched it?|who was in the field?", "누가 가져왔[어|지|나요]?|현장엔 누가 갔[어|지]?", person),
    ("Depth|Taken at|Depth taken", "깊이|채취 깊이|심도",
     ("how deep [was {row}|did {row} lie|did they dig for {row}|down is {row} from]?|how far [down|below the ground|under the surface] was {row} [found|lying]?|"
      "how deep did one have to [dig|dive|drill] for {row}?|from how far below is {row}?|<tell> how far down {row} was.|was {row} near the surface, how far down?"),
     ("{row} 얼마나 [깊은 데서|밑에서] [나왔어|떴어|나왔나요]?|{row} 땅속 몇 미터에서 [나왔어|팠나요|캤어]?|{row} 얼마나 [파야 했어|파 내려갔어|내려갔나요]?|{row} 몇 미터 아래에 [있었어|있었나요|묻혀 있었어]?|{row} 바닥에서 얼마나 아래<이라>?|"
      "{row} 얼마나 깊었는지 [알려|말해|가르쳐]<줘>."),
     "how far down?|how deep did they dig?", "몇 미터 아래에 있었[어|나요]?|얼마나 깊[어|었지]?", either(decimal(0.1, 80, 1, " m|m"), number(5, 950, " cm|cm"))),
    ("Stored at|Kept in|Storage", "보관 장소|보관함|보관처",
     ("where [is {row} now|do we keep {row}|have we put {row}|do i find {row}]?|in which [fridge|freezer|drawer|box] is {row}?|where in the lab is {row}?|"
      "where must i put {row} back?|<tell> where {row} is.|what must i open to get {row}?"),
     ("{row} 지금 어디 [있어|있나요|뒀어|놨지]?|{row} 어느 [냉장고에|서랍에|상자에] [있어|뒀어|있나요]?|{row} 실험실 어디에 [있어|뒀나요|있지]?|{row} 찾으려면 어디를 [열어|열어야 해|봐야 하나요]?|{row} 어디에 도로 [넣어|갖다 놔|두나요]?|"
      "{row} 어디 뒀는지 [알려|말해|가르쳐]<줘>."),
     "where in the lab?|which drawer?", "어디에 뒀[어|지|나요]?|어느 서랍에 있[어|나요]?",
     joined(
         "Fridge|Freezer|Drawer|Cabinet|Rack|Box|Cold room|Tray",
         "1|2|3|4|5|6|7|8|9|A|B|C|D|E|F|11|12|14|17|21",
         "냉장고|냉동고|서랍|캐비닛|선반|상자|저온실|트레이",
         "1|2|3|4|5|6|7|8|9|A|B|C|D|E|F|11|12|14|17|21",
     )),
)

_SOLAR = thing(
    "dashboard", "Solar plants|Energy|Solar overview|Power today|Rooftops", "태양광 발전소|에너지 현황|태양광 현황|발전 현황|오늘의 전력",
    joined(
        "Barn|School|Garage|South|Church|Town hall|Hill|Farm|Stable|Factory|Library|Harbour",
        "roof|array|panels|field|canopy|facade",
        "축사|학교|차고|남쪽|마을 회관|시청|언덕|농장|공장|도서관|항구|체육관",
        "지붕|패널|발전소|태양광|어레이|옥상", 0.5,
    ),
    "it|the plant|this plant|the system", "이 발전소|여기|그 설비",
    ("Produced|Generated|Yield|Production", "발전량|생산량|생산 전력",
     ("how much [electricity|power|current|energy] did {row} [make|harvest|give|bring|catch from the sun]?|how much did the sun [give|bring] us through {row}?|"
      "how many [kilowatt hours|units] came [out of|from] {row}?|how [well|hard] did {row} work, in kWh?|<tell> how much {row} made.|"
      "how much sun did {row} turn into [power|current]?"),
     ("{row} 전기 얼마나 [만들었어|만들었나요|뽑았어]?|{row} 햇빛으로 얼마 [얻었어|만들었어|얻었나요]?|{row}에서 전기가 얼마나 [나왔어|나왔나요|나왔지]?|{row} 얼마나 [벌어들였나, 몇 킬로와트시야|열심히 돌았어, 몇 kWh야]?|"
      "{row}~이 만들어 낸 전기[는|가 얼마야|]?|{row} 얼마나 만들었는지 [알려|말해|가르쳐]<줘>."),
     "how much did the sun give?|how much power was made?", "전기를 얼마나 만들었[어|나요|지]?|얼마나 뽑았[어|지]?", decimal(0.8, 940, 1, " kWh|kWh", "kWh| kWh")),
    ("Used|Consumed|Own use", "사용량|소비량|자가소비",
     ("how much of it did [we|they] [burn|need|use up] at {row}?|how much [went into|was eaten by|was needed for] the building at {row}?|"
      "how [thirsty|hungry] was the house at {row}?|how much did [our machines|the lamps|the house] [eat|swallow|need] at {row}?|"
      "<tell> how much [we|they] needed at {row}.|how much power did [we|they] need at {row}?"),
     ("{row} 전기 얼마나 [썼어|썼나요|썼지|먹었어]?|{row} 우리가 쓴 [전기는|게] [얼마야|얼마나 돼]?|{row} 집에서 얼마나 [소비했어|썼어|소비했나요]?|{row} 얼마나 [필요했어|필요했나요|들었어]?|{row} 기계들이 얼마나 [먹었어|썼나요]?|"
      "{row} 얼마나 썼는지 [알려|말해|가르쳐]<줘>."),
     "how much did we need ourselves?", "우리는 얼마나 썼[어|지|나요]?|얼마나 먹었[어|나요]?", decimal(0.5, 720, 1, " kWh|kWh", "kWh| kWh")),
    ("Sold|Fed in|Exported|To grid", "판매량|송전량|계통 전송",
     ("how much did {row} [give away|hand over|send out] to the [network|power company|neighbours]?|"
      "how much [went|flowed] [out|away] from {row} to the [network|public lines]?|how much did the [power company|utility] [take|buy|get] from {row}?|"
      "how much was [too much|left over] and went out at {row}?|<tell> how much the power company got from {row}.|how much did {row} pass on to others?"),
     ("{row} 한전에 얼마나 [팔았어|넘겼어|팔았나요|보냈지]?|{row} 남은 전기 얼마나 [팔았어|내보냈어|넘겼나요]?|{row} 밖으로 얼마나 [나갔어|보냈어|내보냈나요]?|{row} 전력 회사가 얼마나 [사 갔어|가져갔나요|샀지]?|{row} 남에게 준 전기[는|가 얼마야|]?|"
      "{row} 얼마나 팔았는지 [알려|말해|가르쳐]<줘>."),
     "how much did the power company take?", "얼마나 팔았[어|나요|지]?|얼마나 내보냈[어|지]?", decimal(0.1, 610, 1, " kWh|kWh", "kWh| kWh")),
    ("Peak power|Peak|Max. output", "최대 출력|피크",
     ("how [strong|powerful] was {row} at [noon|its best|best]?|what was the [most|best moment|record] at {row}?|how high did {row} [climb|get|rise] at best?|"
      "what did {row} [reach|manage|achieve] at most?|<tell> how high {row} got.|how much at once did {row} give at best?"),
     ("{row} 제일 셀 때 얼마[야|였어|였나요|나 나왔어]?|{row} 가장 높았을 때 얼마[였지|까지 갔어|예요]?|{row} 한낮에 얼마까지 [올라갔어|나왔어|올랐나요]?|{row} 최고로 얼마까지 [갔어|나왔나요|찍었어]?|{row} 꼭대기가 [얼마야|얼마였나요|몇이야]?|"
      "{row} 제일 높을 때 얼마인지 [알려|말해|가르쳐]<줘>."),
     "how high did it climb?", "얼마까지 올라갔[어|나요|지]?|제일 셀 때 얼마였[어|지]?", decimal(0.9, 480, 1, " kW|kW", "kW| kW")),
    ("Battery|Stored|Storage level", "배터리|저장량|ESS 잔량",
     ("how full is the store of {row}?|how much is [kept|put by|saved up] [at|in] {row} for the night?|to what percent is {row} charged?|"
      "will {row} last through the night, how full?|<tell> how full the store of {row} is.|how much [reserve|juice] does {row} have?"),
     ("{row} 얼마나 [모아 뒀어|찼어|쌓였나요|충전됐어]?|{row} 밤에 쓸 게 얼마나 [있어|남았어|있나요]?|{row} 몇 퍼센트 [찼어|충전됐나요|찼지]?|{row} 모아 둔 전기[는|가 얼마야|]?|{row} 밤새 버틸까, 몇 [퍼센트야|프로야]?|"
      "{row} 얼마나 찼는지 [알려|말해|가르쳐]<줘>."),
     "will it last the night, how full?", "몇 퍼센트 찼[어|지|나요]?|얼마나 모아 뒀[어|나요]?", number(3, 100, " %|%", "%")),
    ("Earned|Income|Savings", "수익|번 돈|절약액",
     ("how much money did {row} [make|bring|save us|give us]?|how many [dollars|euros|pounds] did {row} [make|bring in]?|was {row} worth it, how much did it pay?|"
      "how rich did {row} make us?|<tell> how much {row} paid us.|what did {row} put in our pocket?"),
     ("{row} 돈 얼마 [벌었어|벌었나요|벌었지|아꼈어]?|{row} 덕분에 얼마 [아꼈어|벌었어|아꼈나요]?|{row} 얼마짜리 [전기였어|이득이야|이득인가요]?|{row} 주머니에 얼마 [들어왔어|들어왔나요]?|{row}~으로 얼마나 [남겼어|벌었나요|이익 봤어]?|"
      "{row} 돈이 얼마나 됐는지 [알려|말해|가르쳐]<줘>."),
     "what did it put in our pocket?", "돈은 얼마나 됐[어|나요|지]?|얼마 아꼈[어|나요]?", money(1, 890, True)),
)

THINGS: tuple[Thing, ...] = (_SENSOR, _SAMPLE, _SOLAR)
