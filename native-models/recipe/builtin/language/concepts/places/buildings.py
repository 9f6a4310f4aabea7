"""Towers, houses and bridges: what an encyclopedia's box says of them."""

from ..thing import Thing
from .values import GIVEN, PERSON, STEMS, STEMS_KO, TOWN, date_between, either, joined, number_between, year_between
from .wording import thing

_TOWER = thing(
    "article", "Towers|Tall buildings|Landmarks|Skyscrapers|Lighthouses|Famous buildings", "타워|높은 건물|랜드마크|등대|유명 건축물", "tower|building|beacon tower", "탑|건물|등대|타워",
    joined(STEMS + "; ;Tower|House|Hall|Spire|Beacon|Court|Plaza|Point|Beacon|Chapel", STEMS_KO + "; ;타워|빌딩|등대|회관|전망대|성당|센터|플라자|탑"),
    (
        "Height|Total height|Height to tip", "높이|총높이|전체 높이|최고 높이",
        ("how [tall|high|lofty] is @?|how far [up does @ go|does @ rise|into the sky does @ reach]?|how many [metres|meters|feet] [tall|high] is @?|"
         "<tell> how [tall|high] @ [is|stands]|is @ [tall|high], how [tall|high]?|how far is it to the top of #?|"
         "what does @ measure from [bottom to top|top to bottom|the ground up]?|[up to|to] what height does @ rise?|how high does @ [stand|soar|go]?|"
         "i'd have to climb how [high|far] to the top of #?"),
        ("@은 얼마나 [높아?|높아요?|높나요?|커?|큰가요?|높이 솟아 있&어]|@은 몇 [미터|m]<야>?|@은 몇 미터나 [돼?|되나요?|될까?|올라가?|되는지 알려 줘]|@은 얼마나 높&은|@ 꼭대기까지 [얼마나 돼?|몇 미터<야>?|얼마나 올라가?]|"
         "@은 하늘로 얼마나 [뻗어 있&어|솟아 있&어|솟았&어]|@은 땅에서 끝까지 [몇 미터<야>?|얼마나 되나요?]"),
        either(number_between(18, 640, "* m|* metres|*m", "*m|* m|*미터"), number_between(60, 990, "* ft|* feet|* ft tall", "*m|* m")),
        "[how tall|how high|how many metres up]?", "[얼마나 높아?|높나?|높은 편이야, 몇 미터야?]",
    ),
    (
        "Built|Year built|Completed|Constructed|Year of construction", "완공|준공|건립 연도|지어진 해|준공 연도",
        ("how old is @?|[when|in what year|in which year] was @ [put up|built|erected|finished|raised|made]?|"
         "[since when|for how long] has @ [stood there|stood|been standing|existed]?|when did they [build|finish|put up|erect|raise] @?|"
         "<tell> [how old @ is|when @ was built|when @ went up|when they finished @]|from [which|what] [year|time|date] [is @|does @ date]?|"
         "how long ago [was @ built|did they put up @|did @ go up]?|when did @ go up?|is @ old, from when?"),
        ("@은 언제 [지었&어|세웠&어|만들었&어|생겼&어|지어졌&어|세워졌&어]|@은 몇 년에 [지은 거야?|세운 건가요?|지어졌&어|세워졌&어]|@은 얼마나 [오래됐&어|된 거야?|된 건물이야?]|@은 언제부터 [있었&어|서 있었&어]|@은 지은 지 [얼마나 됐&어|오래됐&어]|"
         "@은 [어느|무슨] 해에 [다 지었&어|올렸&어|공사가 끝났&어]"),
        either(year_between(1120, 2024), date_between(1880, 2024)), "[how old|built when|from when|what year is it from]?", "[언제 지은 거야?|몇 년 된 거예요?|오래된 거야?]",
    ),
    (
        "Architect|Architects|Designed by|Design", "건축가|설계자|설계|디자인",
        ("who [designed|drew|planned|dreamt up|thought up|drew up] @?|whose [design|idea|plan|work|creation] [is|was] @?|by whom was @ [designed|drawn|planned]?|"
         "<tell> who [designed|planned|drew|came up with] @|who made the [plans|drawings|design] [for|of] #?|"
         "[who's|who is|who was] [behind|responsible for] the [design|look|plans] of #?|[which|what] [designer|planner] [came up with|is behind|worked on|drew] @?|"
         "who came up with @?"),
        ("@은 누가 [설계했&어|그렸&어|도안했&어|구상했&어|디자인했&어]|@은 누구 [작품이야?|작품인가요?|솜씨야?|작품인지 알려 줘]|@을 [설계한|구상한|그려 낸] [사람은?|사람이 누구야?|분은 누구예요?|사람 이름 알려 줘]|"
         "@은 누구의 [설계야?|아이디어야?|머리에서 나왔&어]|@ 도면은 누가 [그렸&어|만들었&어]|누가 @을 [구상했&어|디자인했&어]"),
        PERSON, "[whose design|who drew the plans|designed by whom]?", "[누가 설계했대?|누구 작품이야?]",
    ),
    (
        "Floors|Storeys|Number of floors|Levels", "층수|층|지상 층수|규모",
        ("how many [storeys|stories|levels|floors] does @ [have|count|hold]?|how many [levels|storeys|flights] [are there in|has] @?|"
         "[up to|to] which [floor|level|storey] does the [lift|elevator] of # go?|how many [storeys|stories] tall is @?|<tell> how many [storeys|levels] @ has|"
         "which is the top [floor|level|storey] of #?|[what is|what's] the number of [storeys|levels] in #?|how many times could i stop with the [lift|elevator] in #?|"
         "count of [storeys|levels] in #"),
        ("@은 몇 층[이야?|인가요?|짜리야?|까지 있&어|짜리예요?|까지야?|인지 알려 줘]|@ [엘리베이터|승강기]는 몇 층까지 [가?|가나요?|올라가?]|@ 꼭대기는 몇 층[이야?|인가요?|이에요?]|@은 총 몇 개 층[이야?|인가요?|으로 되어 있&어]|"
         "@은 몇 층 건물[이야?|인가요?|인지 <싶어>]|@은 층이 몇 개[야?|예요?|나 있&어|인지 알려 줘]"),
        number_between(3, 160, "*|* floors|* storeys|* levels", "*층|지상 *층|총 *층"), "[how many storeys|how many levels]?", "[몇 층짜리야?|몇 층까지 있어요?]",
    ),
    (
        "Material|Materials|Built of|Structure", "재료|자재|주재료|구조|소재",
        ("what is @ [made of|made from|built of|built from|constructed from]?|what did they [make @ of|build @ with|use for the walls of #]?|"
         "of what is @ [made|built]?|is @ of [stone or steel|wood or brick|concrete or glass], what is it?|"
         "[which|what] [stuff|substance|stone] [did they use for|went into|was used for|makes up] @?|<tell> what @ is [made of|built from]|"
         "out of what was @ [made|put together|constructed]?|what are the walls of # made of?"),
        ("@은 [뭐로|무엇으로|뭘로] [만들었&어|지었&어|되어 있&어|만들어졌&어|지은 거야?]|@은 [나무야, 돌이야|벽돌이야, 돌이야|철이야, 콘크리트야], 뭐로 지은 거야?|@을 지을 때 [뭘 썼&어|뭘 쌓았&어|무엇을 사용했&어]|@ 벽은 뭐로 [되어 있&어|쌓았&어|만들었&어]|"
         "@은 어떤 [걸로|돌로|것으로] [지었&어|세웠&어]|@에 뭐가 [들어갔&어|쓰였&어]"),
        joined(
            "|Red |Grey |White |Local |Old |Dark ;stone|brick|granite|steel|concrete|limestone|sandstone|marble|oak|timber|cast iron|slate;|, amber|, steel|, copper",
            "|붉은 |회색 |흰색 |검은 ;화강암|벽돌|철골|콘크리트|석회암|대리석|소나무|사암|강철|현무암;|, 수정|, 구리|, 목재",
        ),
        "[made of what|what's it made from]?", "[뭐로 만든 거야?|뭘로 지었대?]",
    ),
    (
        "Location|City|Place|Site", "위치|소재지|도시|장소",
        ("where [is @|does @ stand|can i see @|do i find @|would i find @]?|in [what|which] [town|city|place] [is @|does @ stand|will i find @]?|"
         "where do i [have to|need to] [go|travel] to see @?|<tell> where @ [is|stands]|whereabouts [is @|does @ stand]?|"
         "which [town|city] [has|is home to|is proud of] @?|what [town|city] is @ in?|where did they [build|put|erect] @?"),
        ("@은 <어디야>?|@은 어느 [도시|고장|동네|지역]에 있&어|@을 보려면 어디로 [가야 해?|가야 하나요?|가면 돼?|가?]|@은 어디에 [서 있&어|세워졌&어|자리 잡고 있&어]|@은 어디 [가면 볼 수 있&어|있는 거야?]|"
         "@은 [어디에|어느 곳에] [지었&어|세웠&어|만들었&어]"),
        TOWN, "[where|which city|which town|in what place]?", "[어디 있는 거야?|어느 도시야?]",
    ),
    (
        "Use|Function|Purpose|Used as", "용도|쓰임새|기능|현재 용도",
        ("what is @ [for|there for|good for|used for|used as]?|what [happens|goes on|is done] [in|inside] #?|what do [people|they] [use @ for|do inside #|do with @]?|"
         "[what|which] [job|role] does @ have?|<tell> what @ [is used for|is for|serves as]|why do they (still )need @?|what does @ serve [as|for]?|"
         "as what [is @ used|does @ serve]?|what can one find inside #?"),
        ("@은 뭐 하는 [곳이야?|데야?|건물이야?|데예요?|곳인지 알려 줘]|@은 뭐로 [쓰여?|쓰고 있&어|쓰이나요?|사용돼?]|@은 무엇에 [써?|쓰나요?|쓰는지 <싶어>]|@은 왜 [필요해?|있는 거야?] 뭐로 써?|@ 안에서는 뭘 [해?|하나요?|하는지 알려 줘]|"
         "@은 지금 [뭘로|무엇으로] [쓰&나|쓰고 있&어]|@은 어떤 [역할을 해?|일에 쓰여?]"),
        joined(
            ("|Public |Former |Mainly |Partly ;offices|flats|hotel|library|museum|radio mast|town hall|warehouse|courthouse|viewing deck|concert hall|school|archive|"
             "observatory|bank|theatre|hospital|prison"),
            "|공공 |옛 |주로 ;사무실|아파트|호텔|도서관|박물관|송신소|시청사|창고|법원|전망대|공연장|학교|기록관|천문대|은행|극장|병원",
        ),
    ),
)  # fmt: skip

_BRIDGE = thing(
    "article", "Bridges|Bridges and tunnels|Crossings|Tunnels", "다리|교량|교량과 터널|터널", "bridge|crossing", "다리|교량",
    joined(STEMS + "|" + GIVEN + "; ;Bridge|Viaduct|Tunnel|Crossing|Arch|Footbridge", STEMS_KO + ";대교|교|터널|고가교|철교|구름다리"),
    (
        "Length|Total length|Overall length", "길이|총길이|연장|총연장",
        ("how long is @?|how far is it [to the other end of #|over # from end to end|from end to end of #]?|"
         "how many [metres|meters|kilometres] [does @ stretch|long is @|do i walk across #]?|<tell> how [long @ is|far @ stretches]|"
         "what does @ measure from end to end?|how far does @ [stretch|reach|run]?|is @ long, how long?|how far [must|do] i [walk|drive] to [get over|cross] @?"),
        ("@은 얼마나 [길어?|길어요?|긴가요?|긴지 알려 줘|깁니까?]|@은 몇 [미터|킬로미터|m]<야>?|@은 끝에서 끝까지 [얼마나 돼?|몇 미터<야>?|얼마나 걸어?]|@을 건너려면 몇 미터나 [가?|가야 해?|걸어?]|@은 얼마나 길게 [뻗어 있&어|이어져 있&어]|"
         "@은 어디까지 뻗어, 몇 [미터|m]<야>?"),
        either(number_between(80, 9800, "* m|*m|* metres", "*m|* m|*미터"), number_between(1.1, 38, "* km|*km", "*km|* km", 1)), "[how long|how far across]?",
        "[얼마나 길어?|긴 거야, 몇 미터야?]",
    ),
    (
        "Width|Deck width|Roadway width|Total width", "폭|너비|교폭|차도 폭",
        ("how [wide|broad] is @?|how many [metres|meters] [wide|broad] is @?|how much room is there [from side to side|side by side] on #?|"
         "<tell> how [wide|broad] @ is|from [one side to the other|railing to railing], how much is @?|what does @ measure [across|from side to side]?|"
         "is @ [narrow|wide|broad], how much?"),
        "@은 얼마나 [넓어?|넓어요?|넓나요?|좁아?]|@은 얼마나 넓&은|@은 옆으로 [몇 미터<야>?|얼마나 돼?|얼마나 되나요?]|@ 난간에서 난간까지 [얼마나 돼?|몇 미터<야>?]|@은 [좁아?|넓은 편이야?] 몇 m<야>?|@은 가로로 [몇 미터나 돼?|얼마나 되는지 알려 줘]",
        number_between(3, 49, "* m|*m|* m wide", "*m|* m|*미터", 1), "[how wide|how broad]?", "[넓어, 좁아?|얼마나 넓어?]",
    ),
    (
        "Opened|Opening date|Inaugurated|Opened to traffic", "개통|개통일|개통 연도|준공일",
        ("since when [can people|can you|do people|have people been able to] [cross|use|drive over] @?|"
         "[when|in what year] [was @ opened|did @ open|was @ inaugurated|was @ handed over to the public]?|"
         "[when|on what day] [could the first cars use|did the first people cross|did traffic start on] @?|how [old|new] is @?|"
         "<tell> [since when people use @|when @ was finished|how old @ is]|how long has @ [been in use|been there|carried traffic]?|"
         "when did they [finish|inaugurate|cut the ribbon at] @?"),
        ("@은 언제 [열렸&어|생겼&어|놓였&어|뚫렸&어|완성됐&어]|@은 언제부터 [건널 수 있었&어|다닐 수 있었&어|차가 다녔&어|쓰였&어]|@은 몇 년에 [놓였&어|생겼&어|뚫렸&어|열렸&어]|@은 생긴 지 [얼마나 됐&어|오래됐&어]|"
         "@은 얼마나 [오래됐&어|된 거야?|된 건가요?]|@은 언제 처음 [차가 지나갔&어|사람들이 건넜&어]"),
        either(date_between(1890, 2024), year_between(1780, 2024)), "[how old|since when|open since when]?", "[언제 생겼대?|언제부터 있었어?]",
    ),
    (
        "Cost|Construction cost|Price|Total cost", "공사비|건설비|총사업비|비용",
        ("how [expensive|costly|dear] was @?|how much money [went into|was spent on|did they sink into|did they pay for] @?|"
         "what did [they|the state|the city|taxpayers] [pay|spend|lay out] [for|on] @?|<tell> how much @ [cost|swallowed|came to]|"
         "was @ [cheap|expensive], how much did it take?|how many millions did @ [take|swallow|need]?|what [sum|amount] did @ [swallow|eat up|come to]?|"
         "for how much was @ built?"),
        ("@을 짓는 데 [얼마 들었&어|얼마나 들었&어|돈이 얼마나 들었&어|얼마 썼&어]|@은 얼마 [들여|주고] [지었&어|만들었&어]|@에 돈을 얼마나 [썼&어|쏟아부었&어|투입했&어]|@은 [비싸게 지은|비싼] 거야, 얼마 들었어?|@은 [몇 억|몇백억] [들었&어|들여 놓았&어]|"
         "@에 [예산|세금]이 얼마나 [들어갔&어|쓰였&어]"),
        number_between(2, 980, "$* million|€* million|£* m|* million kr", "*억 원|*억원|약 *억 원"), "[how expensive|how much was paid]?", "[얼마 들었대?|돈 얼마나 썼어?]",
    ),
    (
        "Crosses|Spans|Over|Carries over", "횡단|통과|아래 지형|건너는 곳",
        ("what [is under #|flows under #|lies under #|lies below #|runs below #]?|"
         "[what|which river|which water|which valley] does @ [go over|lead over|pass over|get you over]?|over what [does @ lead|does @ go|is @ built]?|"
         "<tell> what @ [leads over|goes over|is built over]|what does one [see below|look down on from|pass when crossing] @?|what did they build @ [over|across]?|"
         "[across|over] which [water|river|valley|obstacle] does @ [take you|run|lead]?"),
        ("@은 [뭐 위를|무엇을|무슨 강을] [지나가?|건너?|가로질러?|지나가나요?|지나는지 알려 줘]|@ [아래|밑]에는 뭐가 [흘러?|있&어|흐르나요?|지나가?]|@을 타면 [뭘 건너?|어디를 건너나요?|뭘 넘어가?]|"
         "@은 [무슨 물|어느 강|어느 골짜기] 위에 [놓였&어|있&어|지었&어]|@은 어디 위에 [걸려 있&어|세웠&어|놓여 있&어]|@ 밑으로 [뭐가|무엇이] [지나가?|흐르&나]"),
        joined(STEMS + "; ;River|Valley|Bay|Strait|Canal|Gorge|Harbour|Railway|Lake|Creek", STEMS_KO + ";강|천|만|계곡|해협|운하|호|철길"), "[over what|over which river]?",
        "[뭐 위로 지나가?|밑에 뭐 있어?]",
    ),
    (
        "Traffic|Daily traffic|Vehicles per day", "통행량|교통량|일일 통행량",
        ("how [busy|crowded] is @?|how many [cars|vehicles|lorries|people|drivers] [use|cross|go over|pass] @ [every day|each day|a day|daily]?|"
         "how many [cars|vehicles] [pass|drive] there on #?|is @ [busy|much used], how much?|<tell> how [busy @ is|many cars use @]|how [much|heavily] is @ used?|"
         "how many [drive|go] over # [in a day|from morning to night]?"),
        ("@은 하루에 [몇 대|차가 몇 대|차가 얼마나] [다녀?|지나가?|다니&나|지나가&나]|@은 얼마나 [붐벼?|붐비&나|막혀?|북적여?]|매일 [몇 명이|몇 대가|얼마나] @을 [건너?|이용해?|지나가나요?]|@은 차가 [많아, 몇 대나 다녀?|많은 편이야, 하루 몇 대?]|"
         "@을 [이용하는|지나는|건너는] 차가 [얼마나 돼?|몇 대야?|몇 대인지 알려 줘]|@은 [많이들 써|많이 이용해], 하루 몇 대야?"),
        number_between(400, 190000, "* a day|* vehicles|* cars/day", "하루 *대|*대|일 *대"), "[how busy|how many cars]?", "[차 많아?|하루에 몇 대 다녀?]",
    ),
    (
        "Type|Design|Structure|Kind of bridge", "형식|구조|종류|교량 형식",
        ("what [kind|sort] of [thing is @|construction is @|structure is @]?|how is @ [built|constructed|held up|engineered]?|"
         "what [sort|kind] of [bridge or tunnel|engineering] is @?|what [holds|keeps] @ [up|in place]?|<tell> how @ is [built|held up]|"
         "[as what|in what way] was @ [built|constructed]?|is @ [hung from cables|an arch|on pillars], or what?|"
         "in [which|what] [manner|way|style] is @ [put together|made|constructed]?"),
        ("@은 어떤 [방식이야?|방식으로 지었&어|모양이야?|식으로 되어 있&어]|@은 어떻게 [지었&어|만들었&어|버텨?|지탱돼?|생겼&어]|@은 무슨 [식이야?|방식인가요?|공법이야?|공법으로 지었&어]|@은 [매달린|줄에 걸린|기둥으로 받친] 거야, 뭐야?|"
         "@은 어떤 [종류야?|종류인가요?|종류인지 알려 줘]|@은 [무엇이|뭐가] 받치고 있&어"),
        joined(
            "Steel |Stone |Concrete |Timber |Double |Twin |Low |Covered ;arch|suspension|cable-stayed|beam|truss|swing|lifting|bored tube|cantilever|pontoon",
            "강철 |돌 |콘크리트 |목재 |2층 |쌍둥이 ;아치교|현수교|사장교|거더교|트러스교|회전교|도개교|쉴드 터널|부교",
        ),
    ),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_TOWER, _BRIDGE)
