"""Animals and plants, as field guides describe them."""

from ..thing import Thing
from .values import either, joined, number_between
from .wording import thing

_LATIN = (
    "Scientific name|Latin name|Species|Binomial", "학명|라틴명|종명|정식 학명",
    ("what do [scientists|biologists|researchers|botanists] call @?|what is @ called [in latin|in science|by scientists|by biologists|in the textbooks]?|"
     "how is @ [called|named] [in latin|in science|among experts]?|<tell> [what @ is called in latin|how scientists call @]|# in latin[?|, please|]|"
     "under [which|what] latin [word|words|term] is # known?|[which|what] [genus and species|genus] [is @|does @ belong to]?|"
     "which [latin|formal|learned] term [goes with|stands for] #?"),
    ("@은 라틴어로 [뭐야?|뭐라고 해?|뭐라고 하나요?|뭐라 불러?|뭐라고 하는지 알려 줘]|학자들은 @을 뭐라고 [불러?|부르나요?|부르지?|부르는지 알려 줘]|@은 학술적으로 [뭐라고 불러?|어떻게 불려?|어떤 이름이야?|어떤 이름인가요?]|"
     "@은 [무슨 속|어느 속|무슨 종]에 속[해?|하나요?|하는지 <싶어>]|@의 라틴어 [이름은?|명칭은?|표기 알려 줘|이름이 뭐예요?]|@은 과학자들이 뭐라고 [하지?|부르지?|불러요?]"),
    joined(
        ("Acer|Alca|Bufo|Canis|Cervus|Falco|Felis|Iris|Larus|Lepus|Lilium|Lupa|Mustela|Parus|Pinus|Quercus|Rana|Rosa|Salvia|Strix|Ursa|Viola|Vulpa; ;alpina|arvensis|"
         "aurea|borealis|caerula|cinerea|communis|domestica|elegans|flava|gracilis|lutea|major|maritima|minor|montana|nivalis|orientalis|palustris|pratensis|rubra|"
         "silvestris|vulgaris"),
        ("Acer|Bufo|Canis|Cervus|Falco|Felis|Iris|Larus|Lepus|Lilium|Parus|Pinus|Rana|Rosa|Salvia|Strix|Viola; ;alpina|aurea|borealis|cinerea|communis|elegans|flava|"
         "lutea|major|minor|montana|nivalis|palustris|rubra|vulgaris|koreana"),
    ),
)  # fmt: skip

_ANIMAL = thing(
    "article", "Animals|Mammals|Species|Animals of the park|Birds", "동물|동물 도감|포유류|동물원 동물|새", "animal|creature|species", "동물|종|녀석",
    joined(
        ("Common|Grey|Red|Mountain|Marsh|Spotted|Striped|Dwarf|Giant|Snow|Desert|Forest|River|Crested|Golden|Pygmy; ;otter|fox|owl|heron|badger|lynx|hare|deer|toad|"
         "seal|bat|weasel|newt|gull|marten|vole|ibex|crane"),
        "회색|붉은|산|늪|점박이|줄무늬|꼬마|큰|눈|사막|숲|물|금빛|검은;수달|여우|올빼미|왜가리|오소리|살쾡이|토끼|사슴|두꺼비|물범|박쥐|족제비|도롱뇽|갈매기|담비|들쥐|산양|두루미",
    ),
    (
        "Weight|Body mass|Mass|Adult weight", "몸무게|체중|무게|성체 무게",
        ("how heavy is @?|how much does @ [weigh|bring to the scales]?|how many [kilos|pounds|grams] does @ [weigh|have|bring to the scales]?|"
         "<tell> how [heavy @ is|much @ weighs]|is @ [heavy|light], how [heavy|light]?|could i [lift|carry|pick up] @, how heavy is it?|"
         "what [do the scales say|does the scale show] for #?"),
        ("@은 얼마나 [무거워?|무겁나요?|나가?|나가&나|무거운지 알려 줘]|@은 몇 [킬로야?|킬로나 나가?|그램이야?|kg이야?]|@은 저울에 [올리면 얼마야?|달면 얼마나 나가?|달면 몇 킬로야?]|@은 [가벼워, 무거워?|들 수 있을 만큼 가벼워?|무거운 편이야?]|"
         "@ 한 마리가 [얼마나 나가?|몇 킬로야?|얼마나 나가나요?]|@은 다 크면 [몇 킬로야?|얼마나 나가나요?|얼마나 무거워져?]"),
        either(number_between(0.2, 640, "* kg|up to * kg|*kg", "*kg|* kg|최대 *kg", 1), number_between(1, 1400, "* lb|* kg", "*kg|*킬로그램")), "[how heavy|how many kilos]?",
        "[얼마나 나가?|무거워?|몇 킬로야?]",
    ),
    (
        "Length|Body length|Size|Head and body", "몸길이|길이|크기|전체 길이",
        ("how [long|big|large] [is @|does @ get|does @ grow]?|how many [centimetres|metres|inches|feet] [does @ measure|is @ from nose to tail|is @]?|"
         "<tell> how [long|big|large] @ [is|gets|grows]|is @ [big|small|tiny|large], how big?|what does @ measure [from nose to tail|from head to tail]?|"
         "how far is it from the nose of # to its tail?|[would @ fit in a shoebox|does @ fit in my hand], how big is it?|how much space does # need lying down?"),
        ("@은 얼마나 [길어?|커?|크나요?|자라?|큰지 알려 줘]|@은 [커, 작아?|큰 편이야?|손바닥만 해?]|@은 몇 [센티야?|센티나 돼?|미터나 되나요?]|@은 머리에서 꼬리까지 [얼마나 돼?|몇 센티야?|얼마야?]|@은 어느 정도까지 [커?|자라?|자라나요?|크는지 <싶어>]|"
         "@은 다 자라면 [얼마나 길어?|얼마만 해?|몇 센티야?]"),
        either(number_between(4, 290, "* cm|up to * cm|*cm", "*cm|* cm|최대 *cm"), number_between(1, 6, "* m|* m long", "*m|* m", 1)),
        "[how big|how large does it get|how many centimetres]?", "[얼마나 커?|몇 센티야?]",
    ),
    (
        "Lifespan|Life expectancy|Maximum age|Longevity", "수명|평균 수명|최대 수명",
        ("how [long does @ live|old does @ get|old can @ get]?|[until|up to] what [age|year] does @ [live|stay alive|last]?|"
         "how many [years|birthdays] does @ [have|live|see|get]?|<tell> how [old @ gets|long @ lives|many years @ has]|[when|at what age] does @ (usually )die?|"
         "does @ [live long|get old|die young], how many years?|how much time does @ have on earth?"),
        ("@은 얼마나 [오래 살아?|살아?|사나요?|오래 사는지 알려 줘]|@은 몇 살까지 [살아?|사나요?|살 수 있&어]|@은 몇 년 [살아?|사나요?|사는지 <싶어>|살다 죽어?]|@은 언제 [죽어?|늙어 죽어?|죽나요?]|@은 [오래 살아?|장수해?|일찍 죽어?|장수하&나]|"
         "@은 나이를 몇 살까지 [먹어?|먹나요?]"),
        joined(
            "|up to |about |max. ;2|3|4|5|6|7|8|9|11|12|14|15|17|18|20|22|25|28|30|35|40|45|60; years| yrs",
            "|최대 |약 |평균 ;2|3|4|5|6|7|8|9|11|12|14|15|17|18|20|22|25|30|40|60;년",
        ),
        "[how old does it get|how long does it live]?", "[몇 살까지 살아?|오래 살아?]",
    ),
    (
        "Habitat|Lives in|Environment|Biotope", "서식지|사는 곳|서식 환경|생활 환경",
        ("where does @ [live|make its home|dwell|feel at home|nest]?|where [can i see|do i find|would i meet|can one spot] @?|"
         "in what [surroundings|landscape|kind of place|country] does @ [live|feel at home|thrive]?|<tell> where @ [lives|is at home|can be found|hides]|"
         "where is @ [at home|to be found|hiding]?|what [home|place|landscape] does @ [like|need|prefer]?|"
         "[in the woods or by the sea|in water or on land], where is @ at home?"),
        ("@은 어디[에 살아?|서 살아?|에 사나요?|서 지내?|에 사는지 알려 줘]|@을 보려면 어디로 [가?|가야 해?|가면 돼?|가나요?]|@은 어디서 [볼 수 있&어|지내&나|만나?|발견돼?|둥지를 틀어?]|@은 [숲에 살아, 물에 살아?|물에서 사나요, 땅에서 사나요?]|"
         "@은 어떤 [데를 좋아해?|곳에서 지내?|데서 살아?|데 살아요?]|@의 보금자리는 [어디야?|어디예요?|어딘지 <싶어>]"),
        joined(
            ("|Open |Damp |Old |Cold |High ;forest|wetland|meadows|river banks|tundra|sea coast|steppe|moorland|caves|scrub|gardens|reed beds|savanna;|, hills|"
             ", valleys|, lakes"),
            "|깊은 |습한 |추운 |높은 |마른 ;숲|습지|풀밭|강가|툰드라|바닷가|초원|동굴|덤불|갈대밭|사바나|늪;|, 언덕|, 계곡|, 호수",
        ),
        "[where does it live|where can i see one]?", "[어디 살아?|어디서 볼 수 있어?]",
    ),
    (
        "Diet|Food|Feeds on|Prey", "먹이|식성|주식|먹잇감",
        ("what does @ [eat|feed on|live on|like to eat|hunt|catch]?|what [is on the menu of|do they feed|can i feed|does one give] #?|"
         "what [fills the stomach of #|must # be fed with]?|<tell> what @ [eats|hunts|lives on|feeds on|catches]|"
         "what [should|can|would] i [give|offer|throw to] # when it is hungry?|[does @ eat meat or plants|is @ a meat eater], what exactly?|"
         "what does @ have for [dinner|breakfast]?|on what does @ [live|feed]?"),
        ("@은 뭘 [먹어?|먹나요?|먹고 살아?|잡아먹어?|좋아해 먹어?|먹는지 알려 줘]|@은 [고기 먹어, 풀 먹어?|육식이야, 초식이야?|육식인가요, 초식인가요?]|@에게 뭘 [줘?|줘야 해?|먹여?|주면 돼?|먹이나요?]|@은 무엇을 [사냥해?|잡아?|먹이로 해?|먹는지 <싶어>]|"
         "@은 배고프면 뭘 [먹어?|찾아?|잡아?]|@은 주로 뭐 [먹어?|먹나요?|먹고 지내?]"),
        joined(
            "Fish|Insects|Berries|Mice|Seeds|Frogs|Grass|Roots|Snails|Crabs|Eggs|Leaves|Worms|Nuts;, ;fruit|beetles|moss|carrion|bark|birds|buds|larvae|squid",
            "물고기|곤충|열매|쥐|씨앗|개구리|풀|뿌리|달팽이|게|알|나뭇잎|지렁이;, ;과일|딱정벌레|이끼|나무껍질|새|새싹|애벌레|오징어",
        ),
        "[what does it eat|what do i feed it]?", "[뭐 먹어?|뭘 먹고 살아?]",
    ),
    _LATIN,
    (
        "Top speed|Speed|Maximum speed", "속도|최고 속도|달리는 속도",
        ("how [fast|quick|swift] [is @|can @ run|can @ move|does @ go]?|can i [outrun|get away from|overtake] @, how fast is it?|"
         "how many [kilometres|miles] an hour does @ [run|do|manage|reach]?|<tell> how [fast|quick|swift] @ [is|runs|moves]|is @ [quick|slow|fast], how [quick|fast]?|"
         "at what pace does @ [run|move|race]?|would @ win a race, how fast is it?"),
        ("@은 얼마나 [빨라?|빠른가요?|빨리 달려?|빠르게 움직여?|빠른지 알려 줘]|@은 [빨라, 느려?|느린 편이야?|나보다 빨라?]|@은 시속 몇 [킬로야?|킬로로 달려?|킬로로 움직여요?]|@은 달리면 얼마나 [빨라?|나가?|빨라요?]|"
         "@은 한 시간에 몇 킬로 [가?|달려?|달리&나|가&나]|@이 뛰면 [얼마나 빨라?|시속 몇이야?|얼마나 빠른가요?]"),
        number_between(2, 118, "* km/h|* mph|*km/h", "시속 *km|*km/h|* km/h"), "[how fast|can it run fast|how quick]?", "[빨라?|시속 몇이야?]",
    ),
    (
        "Young|Litter size|Offspring|Eggs per clutch", "새끼 수|한배 새끼|산란 수|출산 수",
        ("how many [babies|pups|cubs|little ones|kids|chicks] does @ [have|get|raise|bear|bring up]?|how [big|large] is the family of #?|"
         "<tell> how many [babies|little ones|cubs|pups] @ has|how many [are born|hatch|come] at [once|a time] with #?|"
         "how many mouths does a mother of # have to feed?|how numerous are the [babies|kids|little ones] of #?|"
         "how many [little ones|cubs|chicks] are in the nest of #?"),
        ("@은 새끼를 몇 마리 [낳아?|낳나요?|낳는지 알려 줘|키워?]|@은 한 번에 몇 마리 [낳아?|태어나?|낳나요?]|@은 아기가 몇 마리[야?|예요?|나 돼?|나 태어나?]|@은 새끼를 얼마나 [낳아?|많이 낳아?|가져?]|@ 둥지에 몇 마리 [있&어|태어나&나]|"
         "@ 어미는 몇 마리를 [길러?|먹여?|돌봐?|키우나요?]"),
        joined("1|2|3|4|5|6|7|8|9;-| to ;10|11|12|14|15|18;|| a year| per year", "1|2|3|4|5|6|7|8|9;~;10|11|12|14|15|18;마리"), "[how many babies|how many little ones]?",
        "[새끼 몇 마리 낳아?|아기 몇 마리야?]",
    ),
)  # fmt: skip

_PLANT = thing(
    "article", "Plants|Garden plants|Wild flowers|Trees and shrubs|Herbs", "식물|정원 식물|들꽃|나무|화초", "plant|flower|shrub", "식물|꽃|화초",
    joined(
        ("Alpine|Wood|Meadow|Garden|Golden|White|Blue|Sweet|Wild|Creeping|Dwarf|Autumn|Sea|Winter; ;anemone|thistle|sage|lily|iris|holly|thyme|violet|clover|poppy|"
         "aster|broom|rowan|fern|crocus|mallow"),
        "산|들|물|금|흰|푸른|각시|애기|큰|좀|섬|가을|갯;나리|엉겅퀴|붓꽃|제비꽃|국화|백합|양지꽃|할미꽃|바람꽃|구절초|패랭이|민들레|꽃다지|수국|매화|동백",
    ),
    (
        "Flowering time|Blooms|Bloom time|Flowers", "개화기|꽃 피는 시기|개화 시기|개화",
        ("when does @ [bloom|blossom|open its buds|show its colours|come out]?|in [what|which] [month|months|season] does @ [bloom|blossom|open up|come out]?|"
         "<tell> when @ [blooms|blossoms|comes out|opens up]|when [can i see|will there be] [blossoms|petals|colour] on #?|"
         "from when to when [does # bloom|will there be blossoms on #]?|when is @ at its [prettiest|most beautiful|best]?|when do the buds of # open?"),
        ("@은 언제 [펴?|피나요?|피는지 알려 줘|핍니까?|활짝 펴?]|@은 몇 월에 [펴?|피나요?|볼 수 있&어|피는지 <싶어>]|@은 어느 철에 [펴?|피나요?|예뻐?]|@은 언제 [제일 예뻐?|봉오리를 열어?|볼 수 있&어]|@은 [봄에 펴, 가을에 펴?|봄꽃이야, 여름꽃이야?]|"
         "@은 언제부터 언제까지 [펴?|피나요?|피어 있&어]"),
        joined(
            "January|February|March|April|May|June|Late April|Mid June|Early May;-| to ;July|August|September|October|November",
            "1월|2월|3월|4월|5월|6월|4월 말|5월 초|6월 중순;~;7월|8월|9월|10월|11월",
        ),
        "[when does it bloom|which month does it blossom]?", "[언제 펴?|몇 월에 펴?]",
    ),
    (
        "Height|Size|Grows to|Mature height", "높이|키|크기|다 자란 크기",
        ("how [tall|high|big|large] does @ [get|grow|become]?|how many [centimetres|metres|feet] [tall|high] does @ [get|grow]?|"
         "<tell> how [tall|high|big] @ [gets|grows|becomes]|how far up does @ [grow|reach|shoot]?|is @ [small|tall|low], how [tall|small]?|"
         "how much room [upwards does # need|above it does # need]?|will @ [fit on my windowsill|hide the fence], how tall is it?"),
        ("@은 얼마나 [커?|자라?|자라&나|높이 자라?|크는지 알려 줘]|@은 몇 [센티까지|미터까지] [자라?|커?|자라나요?]|@은 [작아, 커?|큰 편이야?|낮게 자라?]|@은 어디까지 [자라?|커?|크나요?]|@은 다 크면 [몇 센티야?|얼마만 해?|얼마나 돼?]|"
         "@은 위로 얼마나 [뻗어?|올라가?|뻗나요?]"),
        either(number_between(5, 240, "* cm|up to * cm|*cm", "*cm|* cm|최대 *cm"), number_between(1, 30, "* m|*m", "*m|* m", 1)),
        "[how tall|how tall does it get|how high does it grow]?", "[얼마나 자라?|몇 센티까지 커?]",
    ),
    (
        "Light|Sunlight|Exposure|Position", "빛|햇빛|일조량|채광",
        ("how [much |many hours of ]sun does @ [need|like|want|take|stand]?|where [should|do|can] i [put|place|plant|stand] @, in the [sun|shade|shadow]?|"
         "does @ [like|want|need|stand] [sun or shade|it bright or dark]?|<tell> [how bright # must stand|if @ needs sun]|[sun or shade|bright or dark] for #?|"
         "[can|may] @ stand in the [dark|sun|shade]?|how bright [must it be for #|does @ like it]?"),
        ("@은 해를 얼마나 [봐야 해?|쬐어야 해?|받아야 돼?|쬐나요?]|@은 [양지야, 음지야?|그늘에 둬도 돼?|창가에 둬야 해?]|@은 어디에 [둬?|놔?|두나요?|두면 좋아?|놓아야 해?]|@은 얼마나 [밝아야 해?|환한 데 둬?|밝은 데가 좋아?]|"
         "@은 볕을 [좋아해?|많이 쬐어야 해?|잘 견뎌?|좋아하&나]|@은 어두운 데서도 [자라?|살아?|자라나요?]"),
        joined(
            "Full sun|Half shade|Shade|Partial shade|Bright|Indirect light|Morning sun|Any;|, south|, east|, 6 h|, 4 h|, 8 h|, west",
            "양지|반양지|반음지|음지|밝은 그늘|직사광선|간접광;|, 남향|, 동향|, 하루 4시간|, 하루 6시간|, 창가",
        ),
        "[sun or shade|how much sun]?", "[양지야, 음지야?|햇볕 많이 봐야 해?]",
    ),
    (
        "Watering|Water|Moisture|Irrigation", "물 주기|관수|물|수분",
        ("how often [do|should|must] i [give # a drink|pour something on #|get out the can for #]?|how [thirsty|dry] [is @|may @ get]?|"
         "how [much|often] does @ [need a drink|drink|want to drink]?|<tell> how [often @ needs a drink|thirsty @ is|much @ drinks]|"
         "does @ [like|stand] it [dry or wet|wet or dry]?|[every how many days|on what days] does @ [get|need] [a drink|the can]?|can @ go [thirsty|dry] for a week?"),
        ("@은 얼마나 자주 [줘?|마셔?|줘야 해?|줘야 하나요?]|@은 며칠에 한 번 [줘?|주&나|주면 돼?]|@은 목이 [자주 말라?|잘 말라?|마른 편이야?]|@은 [건조하게|축축하게] [둬도 돼?|키워?|두나요?]|@에 언제 [줘야 해?|뿌려?|부어 줘?]|"
         "@은 흙이 [말라도 돼?|젖어 있어야 해?|마르면 어떡해?]"),
        joined(
            "Daily|Weekly|Sparingly|Twice a week|Every 2 days|Every 3 days|Every 10 days|Keep moist|When dry|Monthly;|, 100 ml|, 1 cup|, 200 ml|, mornings|, evenings",
            "매일|주 1회|주 2회|3일마다|열흘마다|겉흙이 마르면|월 2회|촉촉하게;|, 겨울엔 적게|, 저면관수|, 200ml|, 아침에|, 저녁에",
        ),
        "[how often does it need a drink|is it thirsty]?", "[며칠에 한 번 줘?|자주 줘야 해?]",
    ),
    (
        "Soil|Substrate|Ground|Soil type", "토양|흙|용토|토질",
        ("what [earth|dirt|mix] [does @ grow in|should i plant # in|does @ like|do i fill the pot of # with]?|in what does @ [grow|root|take root|thrive]?|"
         "what [must|should|do] i [fill into|put into] the pot [of|for] #?|<tell> [what earth # likes|what to plant # in]|"
         "[sand or clay|clay or peat|loam or sand] for #?|which [earth|bed|compost] [suits|is best for|is right for] #?|"
         "what do the roots of # [like|need|want to be in]?"),
        ("@은 어떤 [데 심어?|데서 자라?|땅을 좋아해?|땅에 심나요?]|@은 [모래에 심어, 진흙에 심어?|모래땅이야, 진흙땅이야?]|@ 화분에 뭘 [채워?|넣어?|넣나요?|담아?]|@은 어디에 뿌리를 [내려?|내리나요?|뻗어?]|"
         "@은 무슨 땅이 [좋아?|맞아?|맞나요?|좋은지 알려 줘]|@은 뭐에 [심어?|심나요?|심으면 돼?|심어야 하는지 <싶어>]"),
        joined(
            "Sandy|Loamy|Peaty|Chalky|Moist|Dry|Rich|Stony|Acidic|Well-drained;| loam| clay| sand| gravel| humus|, pH 6|, pH 7",
            "모래|마사토|부엽토|점토|양토|배양토|황토|산성토;|, 배수 양호|, 비옥|, pH 6|, pH 7|, 자갈 섞음",
        ),
    ),
    (
        "Hardiness|Frost tolerance|Minimum temperature|Winter hardy to", "내한성|월동 온도|최저 온도|내한 온도",
        ("how [cold|cool|chilly] [may|can] it get for #?|will @ [survive|stand|live through] [the winter|a cold night|snow|ice]?|does @ [freeze|die|suffer] in winter?|"
         "<tell> [how cold it may get for #|what cold @ stands|whether @ survives the winter]|down to how many degrees [can # stay outside|does @ live]?|"
         "must i [bring|take] # [indoors|inside] in winter?|how much cold does @ [bear|stand|take|endure]?"),
        ("@은 얼마나 추워도 [괜찮아?|살아?|견뎌?|버티나요?]|@은 몇 도까지 [버텨?|견뎌?|견디나요?|살아?|괜찮아?]|@은 겨울에 [밖에 둬도 돼?|얼어 죽어?|들여놔야 해?|살아남아?]|@은 추위를 [잘 견뎌?|많이 타?|얼마나 견디&나]|"
         "@은 눈 맞아도 [돼?|괜찮아?|되나요?|살아?]|@은 영하 몇 도까지 [괜찮아?|버텨?|살아?]"),
        number_between(-34, 12, "*°C|to *°C|* °C", "*°C|*도|*°"), "[will it survive the winter|how much cold does it stand]?", "[겨울에 밖에 둬도 돼?|몇 도까지 버텨?]",
    ),
    _LATIN,
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_ANIMAL, _PLANT)
