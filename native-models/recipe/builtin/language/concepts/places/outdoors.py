"""Before one goes out: forecasts and hiking guides."""

from ..thing import Thing
from .values import STEMS, STEMS_KO, TOWN, duration, either, joined, number_between
from .wording import thing

_FORECAST = thing(
    "dashboard", "Weather|Forecast|Weather stations|Local weather|Observations", "날씨|일기예보|관측소|지역별 날씨|기상 정보", "place|spot|town|region", "동네|지역|도시",
    TOWN,
    (
        "Temperature|Temp.|Air temperature|Now", "기온|온도|현재 기온|현재 온도",
        ("how [warm|cold|hot|mild|chilly] [is it|does it get|will it be|has it got] [at|in] #?|is it [warm|cold|freezing|hot] [at|in] #, how many degrees?|"
         "how many degrees [is it|are there|do they have|has it got] [at|in] #?|[do i|would i] need a [coat|jumper|jacket] [at|in] #, how cold is it?|"
         "<tell> how [warm|cold|hot] it is [at|in] #|what does the thermometer [say|show] [at|in] #?|degrees [at|in] #?"),
        ("@은 얼마나 [더워?|추워?|따뜻해?|덥나요?|춥나요?|쌀쌀해?]|@은 몇 도[야?|예요?|인가요?|쯤 돼?|까지 올라가?|인지 알려 줘]|@은 [추워, 몇 도야?|춥나요, 덥나요?|더운 편이야?|쌀쌀해?]|@은 지금 [더운지|추운지|따뜻한지] [알려 줘|<싶어>]|"
         "@은 [외투|코트|겉옷] 입을 만큼 추워, 몇 도야?|@에 온도계가 [몇 도야?|몇 도를 가리켜?]"),
        number_between(-18, 38, "*°C|* °C|*°", "*°C|*도|*°"), "[how warm is it|how cold is it|is it hot|how many degrees|do i need a coat]?",
        "[지금 몇 도야?|추워?|더워?|밖에 얼마나 추워요?]",
    ),
    (
        "Wind|Wind speed|Gusts|Wind (max)", "바람|풍속|최대 풍속|바람 세기",
        ("how [windy|stormy|gusty|breezy] [is it|will it be|does it get] [at|in] #?|how [hard|strongly|fast] does it blow [at|in] #?|"
         "is it [windy|calm|stormy|blowing] [at|in] #, how much?|<tell> how [windy|stormy|breezy] it is [at|in] #|"
         "how strong [is the breeze|are the gales|is the storm] [at|in] #?|could i [sail|fly a kite] [at|in] #, how hard does it blow?|"
         "how fast is the air moving [at|in] #?"),
        ("@은 얼마나 세게 [불어?|부나요?|부는지 알려 줘|불까?]|@은 [폭풍이야?|잔잔해?|얼마나 부는 편이야?]|@에 [세게|많이|얼마나] [부나요?|불어요?|불고 있&어]|@은 초속 [몇이야?|얼마야?|몇 미터로 불어?]|@에서 [연 날리기|돛단배 타기] 좋아, 얼마나 불어?|"
         "@은 공기가 얼마나 빨리 [움직여?|흐르나요?]"),
        either(number_between(1, 110, "* km/h|* mph|* kn", "*km/h|시속 *km"), joined("NW|SE|N|S|W|E|SW; ;8|14|22|31|45|52; km/h", "북서|남동|북|남|서|동; ;2|3|4|5|7|9|12;m/s")),
        "[how windy is it|is it stormy|does it blow hard]?", "[많이 불어?|세게 부나요?|폭풍이야?]",
    ),
    (
        "Humidity|Relative humidity|Moisture", "습도|상대 습도|수분",
        ("how [humid|damp|moist|muggy|dry|sticky] is [it|the air] [at|in] #?|how much [moisture|water|damp] is in the air [at|in] #?|"
         "is the air [dry|damp|sticky] [at|in] #, how much?|<tell> how [humid|damp|dry|muggy] it is [at|in] #|will my [washing|laundry] dry [at|in] #, how damp is it?|"
         "how [wet|close] is the air [at|in] #?"),
        ("@은 얼마나 [습해?|눅눅해?|끈적해?|건조해?|축축해?|습한지 알려 줘]|@은 [건조해, 습해?|눅눅한가요?|꿉꿉해?]|@ 공기가 얼마나 [축축해?|말랐&어|촉촉해?|건조해?]|@에서 빨래가 잘 말라, 얼마나 습해?|@은 [습한|건조한] [편이야?|편인가요?|정도가 어때?]|"
         "@ 공기에 물기가 얼마나 [있&어|많아?]"),
        number_between(18, 99, "*%|* %|* % RH", "*%|* %|*퍼센트"), "[how humid|is it dry|how damp is it]?", "[습해?|눅눅해?|건조한가요?]",
    ),
    (
        "Chance of rain|Rain|Precipitation|Rain probability", "강수 확률|비|강수량|비 올 확률",
        ("[will|does|could|might] it [rain|pour|be wet|drizzle] [at|in] #, how likely?|do i need an umbrella [at|in] #?|"
         "how [likely|probable] [is a shower|are showers|is it to get wet] [at|in] #?|should i take [an umbrella|a raincoat|wellies] to #?|"
         "<tell> [how likely showers are in #|if i need an umbrella in #|whether i get wet in #]|will i get [wet|soaked] [at|in] #, how likely?|"
         "does it stay dry [at|in] #?"),
        ("@은 [우산|우비|장화] [필요해?|챙겨야 해?|가져가야 하나요?|있어야 돼?]|@에 비가 [올까?|오나요?|와?|내려?|올 것 같&은]|@은 [젖을까|소나기 올까|맑게 지나갈까], 몇 퍼센트야?|@에 가면 비를 [맞을까?|맞나요?|만날까?]|@은 [비 소식|소나기] 있&어|"
         "@에 비가 올 가능성이 [얼마나 돼?|높아?|있&어]"),
        either(number_between(0, 100, "*%|* %", "*%|* %"), number_between(0.2, 38, "* mm|*mm", "*mm|* mm", 1)),
        "[will it rain|do i need an umbrella|will i get wet|should i take a raincoat]?", "[비 와?|우산 챙겨?|비 맞을까?]",
    ),
    (
        "Sunrise|Sun up|First light", "일출|해 뜨는 시각|해돋이",
        ("when does the sun [rise|come up|get up|appear] [at|in] #?|when does it get [light|bright] [at|in] #?|"
         "when [is dawn|does the day begin|does the day break|does the night end] [at|in] #?|<tell> when [it gets light|the sun comes up|the day breaks] [at|in] #|"
         "how early is it light [at|in] #?|until when is it dark in the morning [at|in] #?|from when on [is there daylight|can i see without a lamp] [at|in] #?"),
        ("@은 해가 언제 [떠?|뜨나요?|뜨는지 알려 줘|올라와?|나와?]|@은 몇 시에 [해가 떠?|밝아?|날이 새?|동이 터?|환해지나요?]|@은 아침에 언제 [밝아져?|환해져?|밝아지나요?]|@은 동이 언제 [터?|트나요?|트는지 <싶어>]|"
         "@에서 해 뜨는 걸 보려면 몇 시에 [일어나?|나가?|가야 해?]|@은 새벽 몇 시까지 [어두워?|깜깜해?|어둡나요?]"),
        joined("5|6|7|4|8;:;02|07|11|14|19|23|28|31|36|42|47|53|58;|| am", "|오전 ;5|6|7|4;:;02|07|11|14|19|23|28|31|36|42|47|53|58"),
        "[when does it get light|when does the sun come up|when is dawn]?", "[해 언제 떠?|몇 시에 밝아져?]",
    ),
    (
        "Sunset|Sun down|Dusk", "일몰|해 지는 시각|해넘이",
        ("when does the sun [set|go down|sink|disappear] [at|in] #?|when does it get dark [at|in] #?|"
         "when does [night fall|the night begin|the day end|darkness fall] [at|in] #?|<tell> when [it gets dark|the sun goes down|night falls] [at|in] #|"
         "how long is it light in the evening [at|in] #?|until when [is there daylight|can i play outside|can i see without a lamp] [at|in] #?|"
         "from when on do i need a lamp [at|in] #?"),
        ("@은 해가 언제 [져?|지나요?|지는지 알려 줘|넘어가?|들어가?]|@은 몇 시에 [해가 져?|어두워져?|깜깜해져?|어두워지나요?|캄캄해?]|@은 저녁에 언제까지 [밝아?|환해?|밝나요?]|@에서 노을을 보려면 [언제|몇 시에] [가야 해?|나가?|가면 되나요?]|"
         "@은 언제 [밤이 돼?|밤이 시작돼?|어두워지&나]|@은 몇 시부터 [불을 켜야 해?|깜깜해?|어둡나요?]"),
        joined("16|17|18|19|20|21;:;03|08|12|16|21|24|29|33|37|41|46|52|57", "16|17|18|19|20;:;03|08|12|16|21|24|29|33|37|41|46|52|57"),
        "[when does it get dark|when does the sun go down|light until when]?", "[해 언제 져?|몇 시에 어두워져?]",
    ),
    (
        "Pressure|Air pressure|Barometer", "기압|해면 기압|대기압",
        ("what does the barometer [say|show|read] [at|in] #?|how many [hectopascals|millibars|hpa] [is it|are there|do they measure] [at|in] #?|"
         "how [high|low|heavy] is the [barometer|air] [at|in] #?|<tell> [what the barometer says|how many hectopascals they have] [at|in] #|"
         "is it a [high or a low|low or a high] [at|in] #?|how [much|heavily] does the air [press|weigh] down [at|in] #?"),
        ("@ 바로미터는 [몇이야?|얼마를 가리켜?|얼마예요?]|@은 몇 [헥토파스칼|hPa|밀리바]<야>?|@은 [고기압이야, 저기압이야?|고기압인가요, 저기압인가요?|저기압인지 알려 줘]|@ 공기가 얼마나 [무거워?|눌러?|누르나요?]|"
         "@은 공기가 누르는 힘이 [얼마야?|얼마나 돼?|얼마예요?]|@ 바로미터 [값 알려 줘|눈금은?|읽어 줘]"),
        number_between(978, 1042, "* hPa|* mbar|*hPa", "*hPa|* hPa|*헥토파스칼"), "[is it a high or a low|what does the barometer say]?", "[고기압이야, 저기압이야?]",
    ),
)  # fmt: skip

_HIKE = thing(
    "table", "Hikes|Hiking routes|Trails|Walks near you|Tours", "등산로|걷기 길|둘레길|산책로|추천 코스", "hike|trail|walk|route", "코스|길|산책로",
    joined(STEMS + "; ;Loop|Trail|Circuit|Path|Traverse|Round|Way", STEMS_KO + "; ;둘레길|산책로|능선길|숲길|해안길|옛길|올레"),
    (
        "Length|Distance|Total distance|Route length", "거리|길이|총거리|코스 길이",
        ("how [far|long] a walk is @?|how far [do i|do we|must i|does one] walk [on|along] #?|how many [kilometres|miles|steps] [is @|do i walk on #|are there on #]?|"
         "<tell> how [far i walk on #|many kilometres @ is]|what [ground|stretch] do i cover on #?|how many kilometres will be in my legs after #?|"
         "how far is it to the end of #?"),
        ("@은 몇 [킬로야?|킬로나 돼?|킬로예요?|킬로인지 알려 줘]|@은 얼마나 [걸어?|걸어야 해?|멀어?|긴 길이야?]|@은 몇 킬로를 [걸어?|걷&나|가야 해?]|@ 끝까지 [얼마나 멀어?|몇 킬로야?|몇 미터야?]|@은 [멀어?|길어?|긴 편이야?|먼가요?]|"
         "@을 다 돌면 몇 킬로[야?|예요?|나 걸어?]"),
        number_between(1.5, 42, "* km|* miles|*km", "*km|* km|*킬로미터", 1), "[how far|how many kilometres]?", "[몇 킬로야?|멀어?]",
    ),
    (
        "Ascent|Elevation gain|Climb|Metres up", "누적 고도|오르막|상승 고도|고도 상승",
        ("how steep is @?|how [much|far] uphill [is it on #|do i go on #|must i go on #]?|"
         "how many [metres|feet] [uphill|up|higher] [do i go|do we get|must i go] on #?|<tell> how [steep # is|much uphill there is on #]|"
         "is @ [flat|steep|hilly], how many metres up?|how [breathless|out of breath] will # make me, in metres upward?|how much must i [puff|sweat] uphill on #?"),
        ("@은 얼마나 [가팔라?|가파른가요?|올라가?|올라가나요?]|@은 몇 미터나 [올라가?|올라가야 해?|오르나요?]|@은 [평평해?|가파른 편이야?|많이 올라가?]|@은 위로 얼마나 [가?|올라가?|올라가는지 알려 줘]|@은 경사가 [심해?|어때?|어떤가요?]|"
         "@은 다 합쳐 몇 m 올라[가?|가나요?|가는지 <싶어>]"),
        number_between(30, 1900, "* m|*m up|+* m|* ft", "*m|* m|+*m"), "[how steep|is it steep|how much uphill]?", "[가팔라?|많이 올라가?]",
    ),
    (
        "Duration|Time|Walking time|Time needed", "소요 시간|시간|예상 시간|걷는 시간",
        ("how [long|many hours] [does @ take|will i be out on #|am i under way on #|do i walk on #]?|"
         "how many hours [does @ take|will i be gone on #|are we on our feet on #]?|can i [do|walk|finish] @ [in a morning|before lunch|in an afternoon]?|"
         "<tell> how [long @ takes|many hours @ takes|long i will be out on #]|how quickly can one [do|finish|get through] @?|"
         "how long until i am [back|done|finished] with #?|when will i be [back|done] if i start # now?"),
        ("@은 얼마나 [걸려?|걸리&나|오래 걸려?]|@은 몇 시간[이야?|이나 걸려?|걸려요?|코스예요?]|@은 다 걷는 데 [얼마나 걸려?|몇 시간이야?|얼마나 들어?]|@은 [한나절이면 돼?|반나절에 가능해?|하루 종일이야?]|"
         "@을 지금 시작하면 [얼마나 있다 끝나?|몇 시간 뒤에 끝나?]|@은 몇 시간 [걸어?|걷나요?|걸어야 해?]"),
        duration(9), "[how long does it take|how many hours]?", "[얼마나 걸려?|몇 시간 걸려요?]",
    ),
    (
        "Difficulty|Grade|Level", "난이도|등급|수준|난도",
        ("how [hard|tough|demanding|easy|tricky] is @?|can [children|beginners|my granny|unfit people] [do|manage|walk] @?|"
         "is @ [easy|hard|for beginners|something for kids]?|<tell> [how hard @ is|whether children can do #|how fit i must be for #]|"
         "how fit [must i be|do i need to be|should one be] for #?|do i need [experience|good boots|a head for heights] [on|for] #?|will @ be too much for me?"),
        ("@은 얼마나 [힘들어?|어려워?|쉬워?|힘든가요?|어려운지 알려 줘]|@은 [초보도 갈 만해?|아이도 갈 수 있&어|쉬운 길이야?]|@은 [쉬워, 어려워?|힘든 편이야?|만만해?]|@은 체력이 얼마나 [필요해?|좋아야 해?|있어야 돼?]|"
         "@은 누구나 [갈 수 있&어|걸을 수 있&어]|@은 [위험해?|험해?|부담 없어?]"),
        joined(
            "Easy|Moderate|Hard|Very hard|Gentle|Challenging|Beginner|Expert|Family|Medium;|, T1|, T2|, T3|, 2/5|, 4/5|, exposed",
            "쉬움|보통|어려움|매우 어려움|초급|중급|상급|가족용;|, 2/5|, 3/5|, 4/5|, 암릉|, 계단 많음",
        ),
        "[is it hard|can kids do it|how fit must i be]?", "[힘들어?|초보도 갈 만해?]",
    ),
    (
        "Start|Starting point|Trailhead|Begins at", "출발점|시작점|들머리|출발지",
        ("where [do|must|should|can] i [park|get out|set off|leave the car|put on my boots] for #?|where does @ [begin|set off|kick off|set out from]?|"
         "from where do i [walk|set off|set out] on #?|<tell> where [to set off for #|# begins|i can park for #]|where [do i|does one] [get onto|join] #?|"
         "where is the [beginning|first signpost|car park] of #?|to where must i drive to walk #?"),
        ("@은 어디서 [시작해?|시작돼?|시작하나요?|걷기 시작해?]|@은 어디에 차를 [세워?|대?|세우나요?|세우면 돼?]|@은 어디서부터 [걸어?|걷나요?|가?|걷는지 알려 줘]|@을 걸으려면 [먼저 어디로 가?|어디로 가야 해?|어디서 만나?]|"
         "@의 [처음은|첫 표지판은|입구는] <어디야>?|@은 어디에서 [들어가?|올라가기 시작해?|출발하&나]"),
        joined(STEMS + "; ;car park|station|chapel|bridge|hut|inn|lake|bus stop", STEMS_KO + "; ;주차장|역|매표소|탐방센터|정류장|약수터|휴게소"),
        "[where do i park|starting where|where does it begin]?", "[어디서 시작해?|차 어디에 세워?]",
    ),
    (
        "Best season|Season|Best months|Open season", "추천 시기|추천 계절|적기|탐방 시기",
        ("when [should i|is it best to|would you] walk #?|in [what|which] month [should i|is it good to|can one] [go on|walk|do] #?|"
         "[when|in what part of the year] is @ [at its best|nicest|free of snow|most beautiful]?|<tell> [when @ is at its best|in which month i should walk #]|"
         "from when to when [can # be walked|is # free of snow]?|can i walk # in [winter|spring|summer|autumn]?|what time of year suits #?"),
        ("@은 언제 [가는 게 좋아?|가야 예뻐?|가면 좋아?|가는 게 좋나요?]|@은 몇 월이 [좋아?|제일 좋아?|예뻐?|좋은지 알려 줘]|@은 어느 철에 [가?|가면 좋아?|걷기 좋아?|예뻐?]|@은 겨울에도 [갈 수 있&어|걸을 수 있&어|열려 있&어]|"
         "@은 언제 걸어야 [좋아?|제일 멋져?|제맛이야?]|@은 1년 중 언제가 [좋아?|최고야?|좋나요?]"),
        joined(
            "January|February|March|April|May|June|Late April|Mid June|Early May;-| to ;July|August|September|October|November",
            "1월|2월|3월|4월|5월|6월|4월 말|5월 초;~;7월|8월|9월|10월|11월",
        ),
        "[when should i go|which month is best]?", "[언제 가면 좋아?|몇 월이 좋아?]",
    ),
    (
        "Food and drink|Refreshments|Hut|Rest stop", "쉼터|매점|휴게 시설|먹거리",
        ("where [can i|do i|can we] [eat|rest|have a coffee|get a beer|sit down|fill my bottle] on #?|"
         "is there [anything to eat|a coffee|a place to sit down|something to drink] on #?|must i [carry|take|pack] my own [lunch|sandwiches|water] on #?|"
         "<tell> where [to eat|to rest|i get a coffee|to have lunch] on #|who [feeds me|serves soup|sells coffee] on #?|where would i have [lunch|a break|a cake] on #?"),
        ("@에서 어디서 [쉬어?|먹어?|쉴 수 있&어|밥 먹어?]|@은 중간에 [뭐 먹을 데 있&어|앉을 데 있&어|쉴 데 있&어]|@에서 [커피|물|간식]은 어디서 [사?|구해?|사나요?]|@은 도시락을 [싸 가야 해?|챙겨야 해?|가져가나요?]|"
         "@은 배고프면 어디로 [가?|들어가?|가면 돼?]|@ 도중에 [숨 돌릴|쉬어 갈|밥 먹을] 데는 <어디야>?"),
        joined(STEMS + "; ;Hut|Inn|Cafe|Kiosk|Spring|Farm|Lodge", STEMS_KO + "; ;산장|매점|쉼터|약수터|찻집|휴게소|대피소"),
        "[where can i eat|is there a coffee on the way|where do we rest]?", "[어디서 쉬어?|먹을 데 있어?]",
    ),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_FORECAST, _HIKE)
