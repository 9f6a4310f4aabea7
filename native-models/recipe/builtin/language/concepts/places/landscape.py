"""Mountains and rivers."""

from ..thing import Thing
from .values import LAND, PERSON, STEMS, STEMS_KO, date_between, either, joined, number_between, year_between
from .wording import thing

_MOUNTAIN = thing(
    "article", "Mountains|Peaks|Summits|Volcanoes", "산|봉우리|명산|산 목록", "mountain|peak|summit", "산|봉우리|봉",
    joined("|Mount |Great |Little ;" + STEMS + "; ;Peak|Horn|Top|Fell|Ridge|Needle|Dome", STEMS_KO + ";산|봉|령|악|바위산"),
    (
        "Height|Elevation|Altitude|Summit", "높이|고도|해발|해발 고도",
        ("how [high|tall] is @?|how far up [is the top of #|does @ go|would i be on top of #]?|"
         "how many [metres|feet] [high is @|tall is @|does @ rise|would i stand on top of #]?|<tell> how [high|tall] @ [is|rises|gets]|"
         "is @ [high|tall], how [high|tall]?|[up to|to] what level does @ [rise|reach|tower]?|how close to the sky does @ get, in metres?|what does @ measure?"),
        "@은 얼마나 [높아?|높나요?|높아요?|솟았&어]|@은 몇 [미터|m]<야>?|@은 얼마나 높&은|@ 꼭대기는 몇 미터[야?|예요?|인가요?|나 돼?]|@에 오르면 몇 미터 [위야?|높이에 서?|위에 서나요?]|@은 [높은 편이야|높아], 몇 미터야?",
        either(number_between(310, 8600, "* m|*m|* metres", "*m|* m|*미터"), number_between(900, 27000, "* ft|* feet", "*피트|* ft")),
        "[how high|how tall|how many metres up]?", "[얼마나 높아?|몇 미터야?]",
    ),
    (
        "First climbed|First ascent|First conquered", "초등|첫 등정|최초 등정|초등 연도",
        ("when did [somebody|people|anyone|the first climbers|the first people] (first )[stand on top of|reach the top of|conquer|get up] #?|"
         "[when|in which year|in what year] was @ [conquered|beaten|mastered|scaled]( for the first time)?|"
         "<tell> when [the first people got up #|@ was conquered|somebody first stood on top of #]|since when has @ been [conquered|beaten]?|"
         "when was the top of # [reached|trodden] for the first time?|[when|what year] did the first [rope party|team|expedition] make it up #?"),
        ("@은 언제 처음 [올랐&어|정복됐&어|정복했&어|밟았&어]|@ 꼭대기에 언제 처음 [올라갔&어|섰&어|닿았&어]|@은 몇 년에 [정복됐&어|처음 올랐&어|사람 발이 닿았&어]|사람이 @을 처음 [오른|정복한|밟은] 때는 [언제야?|언제예요?|언젠지 알려 줘]|"
         "언제 사람들이 @을 [정복했&어|처음 올라갔&어]|@은 언제까지 아무도 [못 올랐&어|오르지 못했&어]"),
        either(year_between(1786, 1999), date_between(1820, 1999)), "[when did someone first reach the top|since when is it conquered]?", "[언제 처음 올랐어?|언제 정복됐어?]",
    ),
    (
        "First climber|Climbed by|First ascent by", "초등자|첫 등반가|최초 등반자",
        ("who [was the first on|was first on top of|first stood on|first conquered|first got up|was first up] #?|"
         "by whom was @ (first )[conquered|beaten|scaled|mastered]?|[which|what] [mountaineer|climber|alpinist] (first )[got up|made it up|conquered|"
         "reached the top of] #?|<tell> who [was first on top of #|conquered #|got up # before all others]|whose feet were the first on #?|"
         "who [beat all others to the top of|made it before anyone else up] #?"),
        ("누가 @을 처음 [올랐&어|정복했&어|밟았&어|올라갔&어]|@을 처음 [오른|정복한|밟은] [사람은?|사람이 누구야?|사람은 누구예요?|사람 알려 줘]|@ 꼭대기에 누가 [먼저|처음] [섰&어|올라갔&어|닿았&어]|@은 누가 [정복했&어|제일 먼저 올랐&어|처음으로 올라갔&어]|"
         "@은 누구 발이 처음 닿았&어|@을 정복한 [등산가는?|산악인은 누구야?|산악인은 누구예요?]"),
        PERSON, "[who was first on top|who first conquered it|who got up first]?", "[누가 처음 올랐어?|누가 정복했대?]",
    ),
    (
        "Range|Mountain range|Part of|Massif", "산맥|산줄기|소속 산맥|산계",
        ("[to which|to what] [chain|group|massif|row of peaks] does @ belong?|what is @ [part of|a part of]?|"
         "in [which|what] [chain of hills|group of peaks|massif] [is @|does @ stand|do i find @]?|"
         "<tell> [which chain @ belongs to|what massif @ is in|which group @ is part of]|among which [peaks|hills] [is @|does @ stand]?|"
         "[which|what] [chain|massif] [is home to|holds|contains] @?|what are the hills around # called?"),
        ("@은 어느 [줄기에 있&어|줄기야?|산지에 있&어|줄기에 속해?]|@은 무엇의 [일부야?|일부인가요?|한 봉우리야?]|@은 어디에 [속해?|속하나요?|속하는지 알려 줘]|@은 어느 [산맥에|줄기에|산군에] [들어가?|속하&나|있&어]|"
         "@ 주변 [산들은|봉우리들은] 뭐라고 [불러?|부르나요?|해?]|@은 무슨 [줄기에 속해?|산군이야?|줄기인지 <싶어>]"),
        joined(STEMS + "; ;Alps|Hills|Range|Mountains|Highlands|Uplands|Massif", STEMS_KO + ";산맥|산지|연봉|고원|정맥|산군"),
    ),
    (
        "Difficulty|Grade|Climbing grade|Hardest part", "난이도|등반 난도|등산 난이도|등급",
        ("how [hard|tough|tricky|dangerous|demanding|easy] is [@|the way up #|going up #]?|is @ [hard|easy|tough|tricky] to [get up|climb|go up]?|"
         "can [a beginner|a child|my granny|anyone] [get up|manage|go up] #?|<tell> how [hard|tough|tricky|easy] @ is|"
         "how [fit|skilled|brave|experienced] must i be for #?|[is @ for beginners or experts|do i need ropes for #|is @ something for beginners]?|"
         "how much skill does @ [take|need|ask for]?"),
        ("@은 얼마나 [힘들어?|어려워?|험해?|험한가요?|어렵나요?|쉬워?]|@은 [초보도 오를 수 있&어|아이도 갈 만해?|험한 편이야?]|@에 오르기 [쉬워?|힘들어?|어려운가요?|어려운지 알려 줘]|@은 [초보용이야, 고수용이야?|밧줄이 필요해?|위험해?]|"
         "@에 가려면 얼마나 [잘 타야 해?|단련돼야 해?|경험이 있어야 돼?]|@은 누구나 [올라갈 수 있&어|가기 쉬워?]"),
        joined(
            "Easy|Moderate|Hard|Very hard|Technical|Walk|Scramble|Expert|PD|AD|TD|Steep;|, rocky|, snow|, exposed|, ice|, ladders",
            "쉬움|보통|어려움|매우 어려움|초급|중급|상급|전문가;|, 암벽|, 빙설|, 급경사|, 너덜길|, 사다리",
        ),
        "[is it hard to climb|can a beginner do it|how tough]?", "[오르기 힘들어?|초보도 갈 수 있어?]",
    ),
    (
        "Country|State|Location|Nation", "국가|나라|위치|소재 국가",
        ("where (on earth |in the world )is @?|where [do i have to|must i|do i] [fly|travel|go] to [see|climb|visit] @?|"
         "[which|what] [land|nation] [is @ in|owns @|has @]?|<tell> where @ [is|stands|can be found]|"
         "in which [land|nation|part of the world] [is @|does @ stand|will i find @]?|to [whom|which land|which nation] does @ belong?|whereabouts is @?|"
         "whose [land|soil] does @ stand on?"),
        ("@은 어느 [나라에 있&어|나라 산이야?|나라예요?|땅에 있&어]|@은 <어디야>?|@을 보려면 어느 나라로 [가?|가야 해?|가나요?|날아가?]|@은 어느 나라 [거야?|땅이야?|것인가요?|건지 알려 줘]|@은 세계 어디에 [있&어|솟아 있&어]|"
         "@에 오르려면 어디로 [날아가?|가야 해?|여행 가?]"),
        LAND, "[where is it|which nation|where on earth is that]?", "[어느 나라에 있어?|어디 있는 산이야?]",
    ),
    (
        "Last eruption|Last active|Last major eruption", "마지막 분화|최근 분화|최종 분화",
        ("when did @ last [spit fire|blow up|throw out ash|go off|explode]?|when was @ last [a danger|on fire|alive|dangerous]?|"
         "how long has @ been [quiet|asleep|silent|sleeping]?|<tell> when @ last [blew up|spat fire|went off|exploded]|is @ [still dangerous|asleep|dead], since when?|"
         "since when is @ [quiet|asleep|calm]?|when did [lava|ash|smoke|fire] last come out of #?"),
        ("@은 언제 마지막으로 [터졌&어|폭발했&어|불을 뿜었&어|용암이 나왔&어]|@은 언제부터 [잠잠해?|조용해?|쉬고 있&어]|@은 얼마나 오래 [잠들어 있&어|조용했&어|쉬었&어]|@에서 [용암|화산재|연기]가 마지막으로 나온 게 [언제야?|언제예요?|언젠지 알려 줘]|"
         "@은 [최근에|가장 늦게] 언제 [터졌&어|폭발했&어]|@은 언제까지 [불을 뿜었&어|살아 있었&어]"),
        either(year_between(1650, 2022), date_between(1900, 2022)), "[how long has it been quiet|when did it last blow up]?", "[언제 마지막으로 터졌어?|언제부터 잠잠해?]",
    ),
)  # fmt: skip

_RIVER = thing(
    "article", "Rivers|Streams and rivers|Waterways|Main rivers", "강|하천|주요 하천|강과 하천", "river|stream|waterway", "강|하천|물줄기",
    joined("|Upper |Lower |Little |Great ;" + STEMS + "; ;River|Brook|Water|Beck|Creek|Stream", "|큰|작은|윗|아랫;" + STEMS_KO + ";강|천|내"),
    (
        "Length|Total length|Course", "길이|총길이|유로 연장|연장",
        ("how long is @?|how far does @ [flow|run|travel|wind its way]?|how many [kilometres|miles] [does @ flow|long is @|does @ run|would i paddle on #]?|"
         "<tell> how [long @ is|far @ flows|far @ travels]|what [distance|stretch] does the water of # cover?|"
         "how far would i [paddle|float|drift] from one end of # to the other?|is @ long, how long?"),
        ("@은 얼마나 [길어?|긴가요?|길게 흘러?|긴지 알려 줘]|@은 몇 [킬로야?|킬로나 흘러?|킬로미터예요?|킬로나 돼?]|@은 끝에서 끝까지 [얼마나 돼?|몇 킬로야?]|@은 얼마나 멀리 [흘러?|가?|흐르&나]|@은 [길어?|긴 편이야?|긴 강이야?|짧아?]|"
         "@을 배로 다 내려가면 몇 킬로[야?|예요?|나 돼?]"),
        number_between(9, 4900, "* km|* miles|*km", "*km|* km|*킬로미터"), "[how long|how far does it flow]?", "[얼마나 길어?|몇 킬로나 흘러?]",
    ),
    (
        "Source|Rises in|Spring|Headwaters", "발원지|수원|근원|발원",
        ("where does @ [rise|begin|start|come from|spring up|spring from]?|where is the [beginning|first drop|birthplace] of #?|from where does the water of # come?|"
         "<tell> where @ [begins|comes from|starts|is born]|out of what [hill|place|ground] does @ [flow|come|spring]?|if i walk up # to the end, where will i be?|"
         "what is the place where @ is [born|a trickle]?"),
        ("@은 어디서 [시작해?|시작돼?|나와?|시작하나요?|샘솟아?|태어나?]|@은 어디에서 [흘러나와?|솟아나?|비롯돼?]|@ 물은 어디서 [와?|오나요?|오는지 알려 줘|나와?]|@을 거슬러 올라가면 어디가 [나와?|나오나요?|있&어]|@의 [첫 물은|처음은|시작은] <어디야>?|"
         "@의 샘은 어디에 [있&어|솟아?]"),
        joined("Lake |Mount |;" + STEMS + ";| Hills| Moor| Glacier| Fell", STEMS_KO + ";산|호|골|샘|재|봉"), "[where does it begin|where does the water come from]?",
        "[어디서 시작해?|물이 어디서 와?]",
    ),
    (
        "Mouth|Flows into|Empties into|Outflow", "하구|유입처|흘러드는 곳|합류",
        ("where does @ [end|flow to|go|finish|meet the sea|pour out]?|into [what|which sea|which water] does @ [run|pour|drain|go]?|"
         "where [will a bottle end up|would i end up|does a leaf arrive] [in|on] #?|<tell> where @ [ends|goes|runs to|pours out]|"
         "what does @ [join|meet|feed|pour itself into]?|where does the water of # [go|end up|end]?|which [sea|lake|bay] [gets|takes in] the water of #?"),
        ("@은 어디로 [흘러?|흘러가?|흘러들어?|가나요?|빠져?|흘러가는지 알려 줘]|@은 어디서 [끝나?|바다를 만나?|끝나나요?]|@ 물은 어디로 [가?|빠져나가?|들어가나요?]|@은 무슨 [바다로|물로] [들어가?|가?|흘러드나요?]|@에 병을 띄우면 어디까지 [가?|흘러가?]|"
         "@은 마지막에 어디로 [들어가?|흘러들어?|가는지 <싶어>]"),
        joined(STEMS + "; ;Sea|Bay|Lake|Sound|Gulf|Ocean|Lagoon", STEMS_KO + ";만|호|바다|해|포구|항"), "[where does it end|where does the water go]?", "[어디로 흘러?|어디서 끝나?]",
    ),
    (
        "Width|Maximum width|Average width", "폭|강폭|최대 폭|너비",
        ("how [wide|broad|narrow] is @?|how far is it [across|over|from one bank to the other on] #?|how far [must|would|do] i swim to get over #?|"
         "<tell> how [wide|broad] @ [is|gets]|from bank to bank, how [much|far] is @?|could i throw a stone across #, how broad is it?|"
         "how many [metres|feet] from bank to bank is @?"),
        ("@은 얼마나 [넓어?|넓나요?|좁아?|넓은지 알려 줘]|@은 이쪽에서 저쪽까지 [얼마야?|몇 미터야?|얼마나 돼?]|@을 헤엄쳐 건너면 몇 미터[야?|예요?|나 가?]|@은 얼마나 넓&은|@ 건너편까지 [얼마나 돼?|몇 미터야?|멀어?]|"
         "@은 [넓어, 좁아?|좁은 편이야?|건널 만해?]"),
        number_between(3, 980, "* m|*m|* metres", "*m|* m|*미터"), "[how wide|how broad|how far across]?", "[얼마나 넓어?|건너편까지 얼마나 돼?]",
    ),
    (
        "Depth|Maximum depth|Average depth|Max. depth", "수심|깊이|최대 수심|평균 수심",
        ("how deep is @?|how far down is the [bottom|bed|ground] of #?|can i [stand|wade|walk] in #, how deep?|"
         "<tell> how [deep @ is|far down # goes|deep the water of # is]|is @ [shallow|deep|safe to wade through]?|"
         "how many [metres|feet] of water [are there|would be under me|lie over the bed] in #?|how far would a stone sink in #?"),
        ("@은 얼마나 [깊어?|깊나요?|깊은지 알려 줘|깊습니까?]|@은 바닥까지 [얼마야?|몇 미터야?|얼마나 돼?]|@에서 [발이 닿아?|설 수 있&어|걸어서 건널 수 있&어]|@은 얼마나 깊&은|@은 [얕아, 깊어?|얕은 편이야?|위험하게 깊어?]|"
         "@에 돌을 던지면 몇 미터나 [가라앉아?|내려가?]"),
        number_between(0.4, 38, "* m|*m|* metres", "*m|* m|*미터", 1), "[how deep|can i stand in it]?", "[얼마나 깊어?|발 닿아?]",
    ),
    (
        "Fish|Fish species|Wildlife|Main fish", "어종|물고기|서식 어종|주요 어종",
        ("what can i [catch|hook|pull out] in #?|what [lives|swims|is swimming] in #?|what will be on my [hook|line|plate] from #?|"
         "<tell> what [swims|lives|one catches|anglers catch] in #|[which|what] [animals|creatures] [live|swim|are at home] in #?|"
         "what do anglers [hope for|catch|go for] at #?|who is at home in the water of #?"),
        ("@에서 뭐가 [잡혀?|잡히나요?|낚여?|잡히는지 알려 줘]|@에 뭐가 [살아?|헤엄쳐?|사나요?|헤엄치나요?]|@에서 낚시하면 뭘 [낚아?|잡아?|낚나요?]|@ 물속에 [뭐 있&어|무엇이 살아?|무엇이 헤엄쳐?]|@에서 낚시꾼들은 뭘 [노려?|잡&나]|"
         "@에 사는 건 [뭐야?|뭐예요?|뭔지 <싶어>]"),
        joined(
            "Trout|Pike|Carp|Eel|Perch|Salmon|Bream|Zander|Barbel|Chub;, ;tench|roach|grayling|dace|catfish|sturgeon|rudd|gudgeon",
            "송어|메기|잉어|장어|연어|붕어|쏘가리|피라미;, ;은어|누치|끄리|모래무지|가물치|동자개|황어",
        ),
        "[what can i catch|what swims in it]?", "[뭐 잡혀?|물속에 뭐 살아?]",
    ),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_MOUNTAIN, _RIVER)
