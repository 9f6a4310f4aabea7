"""Books and films, as shops and catalogues list them."""

from ..thing import Thing
from .values import PERSON, STEMS, STEMS_KO, date_between, duration, either, joined, number_between, price_between, year_between
from .wording import thing

_BOOK = thing(
    "table", "Books|Library catalogue|New books|Reading list|Bestsellers", "도서 목록|신간|도서관 소장 자료|읽을 책|베스트셀러", "book|novel|volume", "책|소설|도서",
    joined(
        ("The |A |My |Our ;Silent|Last|Amber|Hidden|Second|Broken|Quiet|Linen|Winter|Borrowed|Lost|Long; ;Garden|Letter|Harbour|Sister|Clock|Island|River|Orchard|Key|"
         "Summer|House|Map"),
        "조용한|마지막|수정|숨은|두 번째|부서진|겨울|골판지|잃어버린|먼|푸른|그해; ;정원|편지|항구|언니|시계|섬|강|과수원|열쇠|여름|집|지도",
    ),
    (
        "Author|By|Written by|Writer", "저자|지은이|글|작가",
        ("who [wrote|penned|is behind|came up with|thought up] @?|whose [pen|work|words|story|imagination] is @( from)?|"
         "by whom [is @|was @ penned|was @ put on paper]?|<tell> [who wrote #|whose work # is|who penned @]|from whose pen [is @|does @ come]?|"
         "[which|what] [novelist|poet|person|storyteller] [wrote|made up|penned] @?|who [told|invented|made up] the story of #?|"
         "whose name is on the [cover|spine] of #?"),
        ("@은 누가 [썼&어|지었&어|쓴 거야?|쓴 건가요?]|@은 누구 [작품이야?|책이야?|작품인가요?|이야기야?|작품인지 알려 줘]|@을 [쓴|지은|집필한] [사람은?|사람이 누구야?|분은 누구예요?|사람 알려 줘]|@은 누구의 [펜에서 나왔&어|손에서 나왔&어|글이야?]|"
         "누가 @을 [썼&어|집필했&어|지어냈&어]|@ 표지에 누구 이름이 [있&어|적혀 있&어]"),
        PERSON, "[who wrote it|whose work|who penned this]?", "[누가 썼어?|누구 작품이야?]",
    ),
    (
        "Published|Publication date|First published|Year", "출간일|발행일|출판일|출간 연도",
        ("how [old|new|recent] is @?|[when|in which year] did @ [come out|appear|hit the shops|see the light]?|"
         "[when|since when] [could people read|could one buy|was there a chance to buy] @?|<tell> [when @ came out|how old @ is|when @ appeared]|"
         "when was @ [printed|brought out|released|put on sale]?|from [what|which] year is @?|how long has @ been [around|on sale|in the shops]?"),
        ("@은 언제 [나왔&어|나온 거야?|찍었&어|세상에 나왔&어]|@은 몇 년에 [나왔&어|나온 거예요?|찍었&어]|@은 [최근 거야?|오래된 거야?|새 책이야?]|@은 얼마나 [오래됐&어|된 책이야?|된 거예요?]|@은 언제부터 [팔았&어|살 수 있었&어|서점에 있었&어]|"
         "@은 나온 지 [얼마나 됐&어|오래됐&어]"),
        either(date_between(1960, 2025), year_between(1890, 2025)), "[how old|when did it come out|is it new]?", "[언제 나왔어?|언제 나온 책이야?]",
    ),
    (
        "Pages|Number of pages|Extent|Length", "쪽수|페이지|분량|페이지 수",
        ("how [thick|long|fat] is @?|how [much|many leaves] [is there to read in #|must i read in #]?|how many [sheets|leaves|sides] does @ have?|"
         "<tell> how [thick|long|much to read] @ is|is @ [long|short|thick|thin], how [long|thick]?|how long will @ keep me [busy|reading], how thick is it?|"
         "at what number does @ end?|how much paper is in #?"),
        ("@은 얼마나 [두꺼워?|두껍나요?|길어?|두꺼운지 알려 줘]|@은 [두꺼워, 얇아?|긴 편이야?|얇은 책이야?]|@은 몇 장[이야?|이나 돼?|이에요?|이나 읽어야 해?]|@은 읽을 게 얼마나 [돼?|많아?|되나요?]|@은 몇 쪽까지 [있&어|가?|가나요?]|"
         "@을 다 읽으려면 몇 장 [넘겨?|읽어?|읽어야 해?]"),
        number_between(48, 1290, "*|* pages|* p.|* pp.", "*쪽|*페이지|총 *쪽"), "[how thick|how long a read]?", "[두꺼워?|몇 장이야?]",
    ),
    (
        "Publisher|Published by|Imprint|Press", "출판사|펴낸곳|발행처",
        ("who [printed|brought out|sells|put out|released] @?|with [whom|which house|which firm] did @ [appear|come out]?|"
         "[which|what] [house|firm|company] [brought out|printed|put out|is behind] @?|<tell> [who brought out #|which house printed #]|"
         "by whom was @ [printed|brought out|issued]?|[whose logo|which firm] is on the back of #?|what company must i write to for the rights to #?"),
        ("@은 어디서 [냈&어|나왔&어|찍었&어|펴냈&어|만들었&어]|@은 어느 [회사에서 냈&어|회사 책이야?|회사 거예요?|곳에서 나왔&어]|@은 누가 [펴냈&어|찍었&어|냈&어]|@을 [낸|찍은|펴낸] 데는 [어디야?|어디예요?|어딘지 알려 줘]|"
         "@ 등에 어느 [회사|집] 로고가 [있&어|찍혀 있&어]|@은 어디 [책이야?|거야?|거예요?]"),
        joined(STEMS + "; ;Books|Press|House|Publishing|& Sons|Editions", STEMS_KO + ";북스|출판|출판사|미디어|서가|책방|문화사"), "[who brought it out|which house]?",
        "[어디서 냈어?|어느 회사 책이야?]",
    ),
    (
        "Price|Retail price|Cover price|Hardback", "가격|정가|판매가|책값",
        ("how [much|expensive|dear|cheap] is @?|what [do i pay|must i pay|do they want|will i spend] for @?|"
         "how much [money do i need for|does the shop want for|do i have to pay for] #?|<tell> [how expensive @ is|what @ costs|how much they want for #]|"
         "what does @ [cost|sell for|go for|set me back]?|can i afford @, how much?|for how much [can i get|can i buy|do they sell] @?"),
        "@은 <얼마야>?|@은 얼마에 [팔아?|파나요?|살 수 있&어|사?]|@을 사려면 얼마 [내?|들어?|있어야 해?|내나요?]|@은 [비싸?|싸?|비싼가요?|비싼 편이야?]|@은 돈이 얼마나 [들어?|드나요?|필요해?]|@ 한 권에 [얼마야?|얼마예요?|얼마나 해?]",
        price_between(5, 68), "[how much|what does it cost|how expensive]?", "[얼마야?|얼마에 팔아?|비싸?]",
    ),
    (
        "Translator|Translated by|Translation", "옮긴이|번역|역자|번역가",
        ("who [put|turned|brought|carried over] @ into [our|another|this] language?|by whom [was @ carried over|was # turned into another language]?|"
         "who made # readable for [us|people abroad]?|<tell> [who put # into our language|who carried # over from the original]|whose version of # am i reading?|"
         "[which|what] linguist [worked on|handled|took care of] the foreign text of #?|who took # from one language to another?"),
        ("@은 누가 [우리말로 바꿨&어|우리말로 옮겼&어|한글로 옮겼&어]|@을 [우리말로 바꾼|다른 말로 바꾼|한글로 옮긴] [사람은?|사람이 누구야?|분은 누구예요?]|누가 @을 [우리말로 풀었&어|다른 말로 바꿨&어|옮겼&어]|@은 외국어에서 누가 [옮겼&어|풀어냈&어]|"
         "@을 옮긴 [사람 이름은?|이는 누구예요?|사람 알려 줘]|@은 누구 손을 거쳐 [우리말이 됐&어|옮겨졌&어]"),
        PERSON, "[whose version is it|who put it into our language]?", "[누가 우리말로 옮겼어?|누가 옮긴 거야?]",
    ),
    (
        "Shelf|Shelf mark|Call number|Location", "서가|청구기호|위치|자료실",
        ("where [is @ kept|do i find @|can i find @|does @ stand|is @ put]?|[where|in which row] must i look for #?|"
         "in [which|what] [row|bookcase|corner|aisle] [is @|does @ stand]?|<tell> where [@ stands|to look for #|i find @|they keep @]|"
         "i'm looking for #, where do i [go|reach|search]?|where did they [put|hide|place|file] @?|to which [bookcase|row|aisle] must i go for #?"),
        ("@은 어디에 [꽂혀 있&어|있&어|놓여 있&어]|@은 어디서 [찾아?|찾나요?|찾을 수 있&어|꺼내?]|@을 빌리려면 어디로 [가?|가야 해?|가면 돼?]|@은 몇 번 책장에 [있&어|꽂혀 있&어]|@은 어느 칸에 [있&어|꽂았&어]|"
         "@을 찾고 있는데 어디로 [가?|가야 하나요?|가면 되나요?]"),
        joined(
            "A|B|C|D|E|F|G|H|K|M|P|R|S;1|2|3|4|5|6|7|8|9|0; ;17|23|31|42|58|64|76|81|95;|-a|-b|.4|.9",
            "가|나|다|라|마|바|사|8|9;1|2|3|4|5|6|7|8|9;-;17|23|31|42|58|64|76|81|95;|번 서가",
        ),
        "[where do i find it|in which row]?", "[어디 꽂혀 있어?|어디서 찾아?]",
    ),
)  # fmt: skip

_FILM = thing(
    "table", "Films|Now showing|Movies|Film archive|Watchlist", "영화|상영 중인 영화|영화 목록|보고 싶은 영화", "film|movie|picture", "영화|작품",
    joined(
        ("Night|Cold|Red|Blue|Silent|Double|Final|Golden|Stolen|Linen|Electric|Distant; ;Train|Harvest|Signal|Dance|Border|Thunder|Witness|Planet|Kingdom|Promise|Tide|"
         "Mirror"),
        "밤의|차가운|붉은|푸른|소리 없는|두 개의|마지막|황금|훔친|전기|머나먼|한여름; ;열차|수확|신호|춤|국경|천둥|목격자|행성|왕국|약속|파도|거울",
    ),
    (
        "Director|Directed by|A film by", "감독|연출|감독명",
        ("who [made|shot|filmed|is behind|called action on] @?|whose [film|work|picture] is @?|by whom [is @|was @ made|was @ shot|was @ filmed]?|"
         "<tell> [who made #|who shot #|whose work # is]|[which|what] film-maker [shot|made|is behind] @?|"
         "who [sat behind the camera|stood behind the camera|gave the orders on set] [for|of] #?|who told the actors of # what to do?"),
        ("@은 누가 [찍었&어|만들었&어|메가폰을 잡았&어|찍은 거야?]|@은 누구 [작품이야?|영화야?|작품인가요?|영화인지 알려 줘]|@을 [찍은|만든] [사람은?|사람이 누구야?|분은 누구예요?|사람 알려 줘]|@ 메가폰은 누가 [잡았&어|쥐었&어]|"
         "누가 @을 [찍었&어|만들었&어|총지휘했&어]|@ 현장은 누가 [지휘했&어|이끌었&어]"),
        PERSON, "[who made it|who shot this|whose work is it]?", "[누가 찍었어?|누가 만든 거야?]",
    ),
    (
        "Starring|Lead actor|Cast|Leading role", "주연|출연|배우|주연 배우",
        ("who [plays|acts|can i see|appears|is the star] in #?|who plays the [hero|heroine|main part|main character] [of|in] #?|"
         "[which|what] [star|famous face] [is in|appears in|carries] @?|<tell> who [plays in #|is in #|is the star of #]|whose face will i see in #?|"
         "who is [in front of the camera|on the screen] in #?|with [whom|which star] is @?|who [got|took] the main [part|character] in #?"),
        ("@에 누가 [나와?|나오나요?|나왔&어|나오는지 알려 줘]|@ 주인공은 [누구야?|누가 맡았&어|누구예요?]|@에서 누가 [연기해?|주인공이야?|연기했&어]|@에 나오는 [사람은?|스타는 누구야?|사람이 누구예요?]|@은 누가 나오는 [영화야?|거야?|영화예요?]|"
         "@에서 누구 얼굴을 [볼 수 있&어|봐?]"),
        PERSON, "[who is in it|who plays in it|which star]?", "[누가 나와?|주인공이 누구야?]",
    ),
    (
        "Released|Release date|Premiere|In cinemas", "개봉일|개봉|공개일|개봉 연도",
        ("how [old|new|recent] is @?|[when|in which year] did @ [come out|hit the screens|open|start]?|since when [can one see|has one been able to watch|is there] @?|"
         "<tell> [when @ came out|how old @ is|when @ first ran]|when was @ first [shown|screened|seen]?|from [what|which] year is @?|"
         "when could people first [buy tickets for|see|watch] @?"),
        ("@은 언제 [나왔&어|나온 거야?|처음 틀었&어|극장에 걸렸&어]|@은 몇 년에 [나왔&어|나온 거예요?|걸렸&어]|@은 [최신작이야?|오래된 거야?|옛날 영화야?]|@은 얼마나 [오래됐&어|된 영화야?]|@은 언제부터 [볼 수 있었&어|극장에서 했&어]|"
         "@은 나온 지 [얼마나 됐&어|오래됐&어]"),
        either(date_between(1965, 2026), year_between(1928, 2026)), "[how old|when did it come out]?", "[언제 나왔어?|언제 나온 영화야?]",
    ),
    (
        "Running time|Length|Duration|Runtime", "상영 시간|러닝타임|길이",
        ("how long [is @|does @ last|does @ go on|do i sit in #|must i sit still for #]?|how many [minutes|hours] [is @|does @ take|does @ last]?|"
         "<tell> how long [@ is|@ goes on|i will sit in #]|is @ [long|short], how long?|how much of my evening does @ take?|after how long is # over?|"
         "will i be [home late|out long] after #, how long is it?"),
        ("@은 얼마나 [길어?|긴가요?|해?|긴지 알려 줘]|@은 몇 [분이야?|분짜리야?|시간이야?|시간짜리예요?|분이나 해?]|@은 [길어, 짧아?|긴 편이야?|짧은 편이야?]|@은 다 보는 데 얼마나 [걸려?|걸리나요?|걸리는지 <싶어>]|"
         "@은 보면 몇 분 [앉아 있어야 해?|걸려?]|@은 얼마나 있다 [끝나?|끝나나요?]"),
        either(number_between(68, 214, "* min|* minutes", "*분|* 분"), duration(3)), "[how long|how long does it go on]?", "[얼마나 길어?|몇 분짜리야?]",
    ),
    (
        "Genre|Kind|Category|Style", "장르|분류|종류",
        ("what [kind|sort|type] of thing is @?|is @ [funny|scary|sad|romantic|a comedy|a thriller], or what?|[will i|do i] [laugh|cry|get scared] in #?|"
         "<tell> [what sort of story # is|if @ is funny or sad]|[something to laugh about or to cry|funny or sad|scary or funny], what is @?|"
         "what [mood|sort of story] [is @|awaits me in #|does @ offer]?|in [which|what] drawer would you put #?"),
        ("@은 [웃겨, 무서워?|슬픈 거야?|무서운 거야?|코미디야, 스릴러야?]|@은 어떤 [영화야?|이야기야?|느낌이야?|거예요?|영화인지 <싶어>|이야기인지 알려 줘]|@은 무슨 [영화야?|이야기야?|종류야?|내용이야?]|@을 보면 [웃게 돼?|울어?|무서워?|눈물 나?]|"
         "@은 어떤 [쪽이야?|분위기야?|분위기인가요?]|@은 [웃기는|슬픈|무서운] 거예요, 뭐예요?"),
        joined(
            "Comedy|Drama|Thriller|Horror|Western|Romance|Crime|War|Fantasy|Sci-fi|Animation|Musical;|, family|, history|, satire|, mystery|, sports",
            "코미디|드라마|스릴러|공포|로맨스|범죄|전쟁|판타지|SF|애니메이션|뮤지컬;|, 가족|, 역사|, 풍자|, 추리|, 스포츠",
        ),
        "[is it funny or sad|will i be scared]?", "[무서운 거야?|어떤 영화야?]",
    ),
    (
        "Age rating|Certificate|Rated|Suitable from", "관람 등급|연령 등급|등급",
        ("[can|may|should] [children|kids|my daughter|my little brother|teenagers] [watch|see] @?|how old must [i|one|you|my son] be for #?|"
         "from [what|which] [birthday|year of life] on [may one see|is one let into] #?|<tell> [if children may watch #|how old one must be for #|for whom @ is fit]|"
         "is @ [for adults|for the whole family|for children|too hard for kids]?|who [may|is allowed to] [see|watch] @?|for how small a child is @ [fit|okay|alright]?"),
        ("@은 몇 살부터 [봐?|볼 수 있&어|봐도 돼?|보나요?]|@은 애들이 [봐도 돼?|볼 만해?|봐도 되나요?]|@은 [어른만 봐?|아이랑 봐도 돼?|청소년도 볼 수 있&어]|@은 몇 세[야?|부터야?| 이상이야?|부터인가요?]|@은 누가 [볼 수 있&어|봐도 돼?]|"
         "@은 아이한테 [괜찮아?|보여 줘도 돼?|너무 세?]"),
        joined(
            "PG|G|R|U|12A|15|18|6+|12+|16+|FSK 12|FSK 16|NC-17|M;|, violence|, language|, mild|, scary|, no sex", "전체|12세|15세|청불|7세|19세|18세;| 관람가| 이상| (폭력)| (언어)| (공포)",
        ),
        "[can kids watch it|from how old]?", "[애들이 봐도 돼?|몇 살부터 봐?]",
    ),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_BOOK, _FILM)
