"""Accidents, fires, storms and the weather that is on its way."""

from ..statement import Asked, Statement
from .names import town
from .values import day, number, one_of, time_of_day

STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "{count} people were injured when a {vehicle} left the road near {town}.|A {vehicle} crashed close to {town}; {count} people had to go to hospital.",
        "{town} 부근에서 {vehicle}~이 도로를 벗어나 {count}~이 다쳤다.|{vehicle} 사고로 {town}에서 {count}~이 병원으로 옮겨졌다.|{town} 인근 {vehicle} 전복 사고의 부상자는 {count}이다.",
        {
            "count": number(2, 48, "", "명"),
            "vehicle": one_of("bus|coach|lorry|tractor|van|school bus|tanker|minibus|delivery truck", "버스|관광버스|화물차|트랙터|승합차|통학버스|유조차|택배 차량|견인차"),
            "town": town,
        },
        (
            Asked(
                "count",
                "how many [were hurt|got hurt|casualties are there|victims were there|were wounded]?|how bad was the [crash|accident]?|"
                "number of [casualties|wounded|people hurt]?|how many came to harm?|<tell> how many people got hurt.",
                "[몇 명|얼마나] [다쳤어|다쳤나요|다친 거야]?|[부상자|다친 사람|피해자]~은 몇 명[이야|인가요]?|인명 피해[가|는] <어떻게>?|다친 사람이 얼마나 [돼|되나요]?|사고로 병원 간 사람 수는?",
            ),
            Asked(
                "vehicle",
                "what [kind of |]vehicle [was it|crashed|was involved]?|what [crashed|was in the accident|came off the road]?|<tell> what had the accident.|"
                "was it a car or what was it?|which sort of vehicle had the accident?",
                "무슨 차[가 사고 났어|였어|야]?|어떤 [차량|차]~이 [사고를 냈어|사고 났나요]?|사고 난 [차|차량]~은 <뭐야>?|뭐가 [사고 났어|뒤집혔어]?|사고 차종은?",
            ),
            Asked(
                "town",
                "where did [it|the accident|the crash] happen?|where was the [accident|crash]?|which [town|place] was it [near|at]?|"
                "<tell> where the {vehicle} had its accident.|scene of the [accident|crash]?",
                "사고는 어디서 [났어|났나요|일어났어]?|사고 [현장|장소|지점]~이 <어디야>?|어디에서 사고가 난 거야?|{vehicle} 사고 난 [곳|데]~은?|어느 [지역|동네]에서 그랬[어|나요]?",
            ),
        ),
        ("article",),
    ),
    Statement(
        "The fire broke out at {time} in a {site} in {town}.|At {time} a {site} in {town} caught fire.|Flames were seen at {time} in a {site} in {town}.",
        "불은 {time}쯤 {town}의 한 {site}에서 났다.|{time}께 {town}의 {site}에 불이 붙었다.|{town}에 있는 {site}에서 {time}경 화재가 발생했다.",
        {
            "time": time_of_day,
            "site": one_of(
                "barn|bakery|sawmill|warehouse|garage|paper mill|hotel kitchen|boat shed|pub|farmhouse",
                "창고|빵집|제재소|주차장|제지 공장|호텔 주방|선착장|식당|농가|비닐하우스",
            ),
            "town": town,
        },
        (
            Asked(
                "time",
                "when did [it|the blaze] [start|begin]?|what time did it [start|begin] [to burn|burning]?|"
                "at what hour [was the blaze noticed|did the blaze begin]?|<tell> when things started to burn.|since what time was it burning?",
                "몇 시에 [불났어|시작됐어|불이 났나요]?|언제 [불났어|타기 시작했어|불이 났대]?|[발생|불난] 시각은?|화재[가|는] 언제 [났어|일어났나요]?|불난 시간 <알려><줘>.",
            ),
            Asked(
                "site",
                "what [burned|burnt|was on fire|was burning|went up in flames]?|which [building|place] was hit by the blaze?|<tell> what was on fire.|"
                "what kind of building burned( down)?|what was destroyed in the blaze?",
                "[뭐가|어디가] [탔어|불탔어|탔나요]?|어떤 [건물|곳]에서 [불났어|불이 났나요]?|불난 [건물|곳]~이 <뭐야>?|무슨 건물이 탔[어|나요|대]?|탄 게 뭔지 <알려><줘>.",
            ),
        ),
        ("article",),
    ),
    Statement(
        "Forecasters expect up to {degrees} in {town} on {day}.|On {day} it will reach {degrees} in {town}.|{town} is heading for {degrees} on {day}.",
        "{day} {town}의 낮 기온은 {degrees}까지 오르겠다.|{town}~은 {day} 최고 {degrees}~을 기록할 전망이다.|{day}에는 {town}~이 {degrees}까지 치솟을 것으로 보인다.",
        {"degrees": number(18, 41, " °C", "도"), "town": town, "day": day},
        (
            Asked(
                "degrees",
                "how [hot|warm] [will it be|does it get|is it going to be]( in {town})?|what [temperature|heat] is forecast?|"
                "what's the [temperature|weather] going to be?|how high will the thermometer go?|<tell> how warm {town} gets.|hot day ahead, how hot?",
                "얼마나 [더워|덥대|더운가요|더울까]?|몇 도까지 [올라가|올라|가나요]?|[예상|최고] 온도는 [몇 도야|얼마야]?|{town} 날씨 얼마나 [따뜻해|더워]?|{town}~은 몇 도[야|래|인가요]?",
            ),
            Asked(
                "day",
                "when does it get [that hot|so hot|so warm]?|what day will be the [hottest|hot one|warmest]?|when is {town} to have {degrees}?|"
                "<tell> which day gets so warm.|which day is the hot one?",
                "언제 그렇게 [더워|덥대|더운가요]?|[어느 날|며칠]에 가장 [더워|덥나요]?|{degrees} 되는 날은 언제<야>?|더운 날이 언제[야|인가요|래]?|언제 {degrees}까지 간대?",
            ),
        ),
        ("article",),
    ),
    Statement(
        "The storm left {count} homes in {town} without power for {hours}.|{count} households in {town} had no electricity for {hours}.|"
        "For {hours}, {count} homes around {town} were in the dark.",
        "폭풍으로 {town} {count}~이 {hours} 동안 정전됐다.|{town}에서는 {count}에 {hours} 동안 전기가 끊겼다.|{count}~이 {hours} 동안 어둠 속에서 지낸 곳은 {town}이다.",
        {"count": number(80, 64000, "", "가구"), "town": town, "hours": number(2, 60, " hours", "시간")},
        (
            Asked(
                "count",
                "how many [were affected|were hit|families sat in the dark|were cut off]?|how many had [no light|no current|a blackout]?|"
                "how big was the [blackout|outage]?|<tell> how many were hit by the blackout.|how widespread was the outage?",
                "[몇 집|몇 가구]~이 [피해를 봤어|깜깜했어|불편을 겪었나요]?|피해[가|는] 얼마나 [컸어|컸나요]?|얼마나 많은 집에 불이 나갔[어|나요]?|피해 가구 수는?|집이 얼마나 [영향을 받았어|끊겼어]?",
            ),
            Asked(
                "hours",
                "how long [was the blackout|did the blackout last|was the current off|did they wait for the lights]?|"
                "how long did it take [to fix the lines|until the lights were back]?|duration of the [blackout|outage]?|<tell> how long the lights were out.|"
                "how long was it dark?",
                "[얼마나|몇 시간] [오래 |]불이 [나갔어|안 들어왔어|꺼져 있었나요]?|전기[는|가] 얼마나 안 들어왔[어|나요]?|복구[까지|에] 얼마나 [걸렸어|걸렸나요]?|얼마 동안 깜깜했[어|나요]?|몇 시간이나 불편했[어|나요]?",
            ),
        ),
        ("article",),
    ),
)
