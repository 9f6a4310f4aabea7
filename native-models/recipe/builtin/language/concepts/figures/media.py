"""Books, songs and videos."""

import random

from ..thing import Thing, Value
from .values import date, decimal, either, joined, number, one_of, person
from .wording import thing


def _length(low: int, high: int) -> Value:
    """Of a recording, in seconds, as players show it."""

    def value(rng: random.Random, korean: bool) -> str:
        seconds = rng.randint(low, high)
        hours, rest = divmod(seconds, 3600)
        return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"

    return value


def _year(first: int) -> Value:
    return lambda rng, korean: f"{rng.randint(first, 2026)}" + "년" * korean


def _video_title(rng: random.Random, korean: bool) -> str:
    if korean:
        first = rng.choice("초보자를 위한|10분 완성|처음 하는|집에서 하는|혼자 하는|쉬운|알기 쉬운|오늘의|주말".split("|"))
        second = rng.choice("뜨개질|제빵|등산|코딩|캠핑|기타|분갈이|요가|바둑|낚시|수채화|나무 공예|역사|경제".split("|"))
        return f"{first} {second}" + rng.choice(("", f" {rng.randint(2, 40)}화", " 특집"))
    first = rng.choice(("Learn ", "Easy ", "More ", "The joy of ", "Let's try ", "All about ", "Simple ", f"Ep. {rng.randint(2, 90)}: "))
    return first + rng.choice("knitting|baking|sailing|chess|coding|camping|welding|yoga|carving|fishing|origami|juggling|brewing".split("|"))


_BOOK = thing(
    "table", "Books|My library|Reading list|Bookshelf|Catalogue", "책 목록|내 서재|도서 목록|읽을 책|장서",
    joined(
        "The Silent|A Distant|The Last|Beyond the|Winter|The Glass|A Quiet|Under the|The Salt|Night|The Paper",
        "Orchard|Harbour|Mirror|River|Garden|Clock|Island|Station|Letter|Bridge|Forest|Lantern|Tide",
        "고요한|먼|마지막|겨울|수정|조용한|소금|한밤의|골판지|푸른|잊힌|느린",
        "과수원|항구|거울|강|정원|시계|섬|정거장|편지|다리|숲|등불|물결|계단",
    ),
    "it|this book|the book", "이 책|그 책",
    ("Author|By|Writer", "저자|지은이|작가",
     ("who wrote {row}?|who [has written|thought up|penned|is behind] {row}?|whose [novel|work|book] is {row}?|from whose [pen|hand] is {row}?|"
      "<tell> who wrote {row}.|whose name is on the cover of {row}?"),
     ("{row} 누가 지었는지 [알려|말해|가르쳐]<줘>.|{row} 누가 [썼어|썼나요|쓴 거야|지었어]?|{row}~은 누구 [책이야|작품이야|소설인가요]?|{row} 쓴 사람[이 누구야|은 누구예요|은]?|{row} 누가 쓴 [책이야|건가요|건지 알려 줘]?|"
      "{row} 표지에 누구 이름이 [있어|적혀 있어|있나요]?|{row}~을 지은 분이 [누구야|누구세요|누구지]?"),
     "who wrote it?|whose novel is it?", "누가 [썼어|썼지|쓴 거야]?|누구 작품<이라>?", person),
    ("Pages|Length|No. of pages", "쪽수|페이지 수|분량",
     ("how [long|thick|fat] is {row}?|how much [must i|do i have to|is there to] read in {row}?|is {row} a [thick|long|short] one, how long is it?|"
      "how many sheets to turn in {row}?|<tell> how thick {row} is.|on which number does {row} end?"),
     ("{row} 얼마나 [두꺼워|길어|두꺼운가요|긴가요]?|{row} 몇 쪽[이야|이에요|까지 있어|인가요]?|{row} 몇 장이나 [돼|되나요|읽어야 해]?|{row} 다 읽으려면 몇 쪽을 [봐야 해|읽어야 하나요]?|{row} 두꺼워, 몇 [쪽이야|페이지야]?|"
      "{row} 얼마나 두꺼운지 [알려|말해|가르쳐]<줘>."),
     "how thick?|how much is there to read?", "얼마나 두꺼[워|운가요]?|몇 쪽까지 있[어|나요]?", number(48, 1180, "| pp.| p.", "쪽|p")),
    ("Published|Year|First edition", "출간일|출판 연도|발행일",
     ("when [did {row} come out|did {row} appear|was {row} printed|was {row} released]?|how [old|new] is {row}?|since when can one [buy|read] {row}?|"
      "from when is {row}?|<tell> when {row} came out.|when did {row} first [hit the shops|reach readers]?"),
     ("{row} 언제 [나왔어|나왔나요|나온 책이야|찍었어]?|{row} 얼마나 [오래된 책이야|오래됐어|새 책이야]?|{row} 언제부터 [팔았어|살 수 있었어|팔았나요]?|{row} 몇 년도에 [나왔어|나왔나요|나온 거야]?|{row} 세상에 언제 [나왔지|나왔어|선보였나요]?|"
      "{row} 언제 나왔는지 [알려|말해|가르쳐]<줘>."),
     "when did it come out?|how old is it?", "언제 나왔[어|지|나요]?|얼마나 오래된 책<이라>?", either(_year(1890), date(1930, 2026))),
    ("Lent to|Borrowed by|On loan to", "빌려 간 사람|대출자|빌린 사람",
     ("who [has|took|is reading|still has|has got] {row}?|who did [i|we] [give|lend|hand] {row} to?|whom must i ask to get {row} back?|at whose home is {row}?|"
      "<tell> who has {row} at home.|who must bring {row} back?"),
     ("{row} 누가 [가져갔어|갖고 있어|가져갔나요|보고 있어]?|{row} 누구한테 [줬어|있어|있나요|줬지]?|{row} 누구네 집에 [있어|있지|있나요]?|{row} 돌려받으려면 누구한테 [말해|연락해야 해]?|{row} 아직 안 갖다준 사람[이 누구야|은]?|"
      "{row} 누구한테 있는지 [알려|말해|가르쳐]<줘>."),
     "who took it?|who must bring it back?", "누가 가져갔[어|지|나요]?|누구한테 가 있[어|나요]?", person),
    ("Publisher|House|Imprint", "출판사|펴낸 곳|발행처",
     ("who [brought {row} out|put {row} out|printed {row}]?|which [company|press|firm] [is behind {row}|brought {row} out|made {row}]?|"
      "at which [company|press|firm] did {row} come out?|where did {row} come out, which company?|<tell> which firm brought {row} out.|"
      "what [press|company] name is on the spine of {row}?"),
     ("{row} 어디서 [펴냈어|찍었어|펴냈나요|냈어]?|{row} 어느 회사[가 냈어|에서 나왔어|가 찍었나요]?|{row}~을 낸 [데가|곳이] 어디<이라>?|{row} 책등에 무슨 회사라고 [있어|적혀 있어]?|{row} 낸 회사 이름[이 뭐야|은|]?|"
      "{row} 어디서 펴냈는지 [알려|말해|가르쳐]<줘>."),
     "which company brought it out?", "어디서 펴냈[어|지|나요]?|어느 회사가 냈[어|지]?",
     joined(
         "Heron|Tall Oak|Quill|Marble|North Sea|Lantern|Two Rivers|Bright|Candle",
         "Press|Books|House|Editions|Verlag|Publishing",
         "푸른숲|달빛|새벽|글밭|바다|느티|한길|책나루|온",
         "출판|북스|사|서가|미디어|책방",
     )),
    ("Language|Written in", "언어|쓰인 말",
     ("in what tongue is {row}?|what must i [speak|understand|know|have learnt] to read {row}?|is {row} [in English|translated|foreign], or what?|"
      "can i understand {row}, what is it in?|<tell> what tongue {row} is in.|what do people speak who read {row}?"),
     ("{row} 어느 나라 말로 [썼어|쓰였어|되어 있나요]?|{row} 영어야, [뭐야|무슨 말이야]?|{row} 무슨 말로 [됐어|쓰여 있어|적혔나요]?|{row} 읽으려면 무슨 말을 [알아야 해|할 줄 알아야 하나요]?|{row} 우리말이야, [외국어야|번역본이야]?|"
      "{row} 어느 말로 썼는지 [알려|말해|가르쳐]<줘>."),
     "what must i speak to read it?", "무슨 말로 쓰였[어|지|나요]?|영어야, 우리말이야?",
     one_of(
         "English|French|German|Korean|Spanish|Italian|Japanese|Danish|Polish|Turkish|Dutch|Arabic|Hindi|Swedish|Greek|Chinese",
         "한국어|영어|프랑스어|독일어|스페인어|일본어|이탈리아어|중국어|러시아어|터키어|아랍어|폴란드어|덴마크어",
     )),
)

_TRACK = thing(
    "table", "Playlist|Songs|My music|Top tracks|Library", "재생 목록|노래|내 음악|인기곡|플레이리스트",
    joined(
        "Linen|Neon|Summer|Broken|Midnight|Electric|Golden|Lonely|Velvet|Blue|Hollow|Slow|Winter",
        "Moon|Highway|Heart|Rain|Shadows|Dancer|Letters|Fire|Ocean|Dreams|Window|Train|Hotel",
        "골판지|네온|여름|부서진|자정|전기|황금|외로운|벨벳|푸른|느린|겨울|스무 살의",
        "달|고속도로|마음|비|그림자|춤|편지|불꽃|바다|꿈|창문|기차|호텔",
    ),
    "it|this song|the song|this one", "이 노래|이 곡|그 노래",
    ("Artist|By|Performed by", "가수|아티스트|노래한 사람",
     ("who [sings|plays|recorded|sang|performs] {row}?|whose [voice|song] is {row}?|who do i hear in {row}?|which [band|singer|group] [is behind|made|plays] {row}?|"
      "<tell> who sings {row}.|who stands at the microphone in {row}?"),
     ("{row} 누가 [불렀어|불러|부른 거야|불렀나요]?|{row} 누구 [노래야|목소리야|노래인가요]?|{row} 어느 [밴드야|그룹이야|밴드가 했어]?|{row} 부른 사람[이 누구야|은 누구예요|은]?|{row} 누가 노래[해|했어|하나요|했지]?|"
      "{row} 누가 불렀는지 [알려|말해|가르쳐]<줘>."),
     "who sings that?|whose voice is it?", "누가 [불렀어|불러|불렀지]?|누구 목소리[야|예요]?",
     either(
         person,
         joined(
             "The Silver|Little|Wild|Cold|Radio|Amber|Second|Young",
             "Foxes|Parade|Harbor|Kites|Coast|Saints|Tigers|Motel",
             "은빛|작은|거친|차가운|수정|두 번째|젊은",
             "여우들|행진|항구|연날리기|해안|성자들|모텔|호랑이",
         ),
     )),
    ("Album|Record|From the album", "앨범|음반|수록 앨범",
     ("which [disc|LP|CD] is {row} on?|where [does {row} come from|was {row} released], on which disc?|on what [disc|LP|CD] can i find {row}?|"
      "which disc must i [buy|put on|take from the shelf] to hear {row}?|<tell> which disc has {row}.|which LP holds {row}?"),
     ("{row} 어느 판에 [있어|실렸어|들어 있나요]?|{row} 어디에 [실렸어|수록됐어|실렸나요]?|{row} 무슨 CD에 [있어|들어 있어|있나요]?|{row} 들으려면 어떤 판을 [사야 해|사|틀어]?|{row} 어느 음반에서 [나왔어|나온 거야]?|"
      "{row} 어디 실렸는지 [알려|말해|가르쳐]<줘>."),
     "which disc is it on?", "어디에 실렸[어|나요|지]?|무슨 CD에 있[어|나요]?",
     joined(
         "Songs for|Letters to|Notes from|Back to|Live in|Days of|Under|Beyond",
         "Tomorrow|Nowhere|June|Home|Silence|the City|Stars|Water|Berlin|Gold",
         "내일을 위한|집으로|침묵의|도시의|별 아래|물가의|유월의|황금빛",
         "노래|편지|기록|나날|밤|이야기|여행|1집|2집",
     )),
    ("Length|Duration|Time", "길이|재생 시간|시간",
     ("how long [is {row}|does {row} last|does {row} go on]?|how many minutes [is|has|goes] {row}?|when is {row} over, after how long?|"
      "does {row} go on for long, how long?|<tell> how long {row} goes on.|how much of my time does {row} take?"),
     ("{row} 얼마나 [길어|긴가요|오래 해|길지]?|{row} 몇 분[이야|짜리야|이에요|짜리인가요]?|{row} 다 들으려면 얼마나 [걸려|걸리나요]?|{row} 몇 분 몇 초[야|예요|지]?|{row} 언제 끝나, 몇 분짜리[야|지]?|"
      "{row} 얼마나 긴지 [알려|말해|가르쳐]<줘>."),
     "how many minutes?|does it go on for long?", "얼마나 [길어|길지|긴가요]?|몇 분짜리[야|예요]?", _length(95, 560)),
    ("Plays|Streams|Listens|Played", "재생 수|재생 횟수|스트리밍",
     ("how often [was {row} heard|did people hear {row}|has {row} been on]?|how many times [was {row} heard|did someone put on {row}|was {row} on]?|"
      "how [popular|well liked] is {row}, in figures?|how many [have heard|listened to] {row}?|<tell> how often {row} was heard.|is {row} a hit, how many heard it?"),
     ("{row} 몇 번 [들었어|틀었어|들었나요|틀었지]?|{row} 사람들이 얼마나 [들었어|들었나요|많이 들어]?|{row} 얼마나 [인기 있어|떴어|인기예요], 몇 번?|{row} 히트했어, 몇 번 [들었지|틀었지]?|{row} 들은 횟수[가 얼마야|는|]?|"
      "{row} 몇 번 들었는지 [알려|말해|가르쳐]<줘>."),
     "how often has it been heard?", "몇 번이나 들었[어|지|나요]?|얼마나 많이 들었[어|나요]?", either(number(40, 9800000), decimal(1.1, 99, 1, "M|K", "만|M"))),
    ("Released|Year|Release date", "발매일|발표|공개일",
     ("when [did {row} come out|was {row} first heard|did {row} appear|was {row} brought out]?|how [old|new] is {row}?|since when can people hear {row}?|"
      "from [when|what time] is {row}?|<tell> when {row} came out.|when did {row} first reach our ears?"),
     ("{row} 언제 [나왔어|나왔나요|나온 노래야|나왔지]?|{row} 얼마나 [오래된 거야|됐어|오래됐나요]?|{row} 언제 적 [노래야|곡이야|노래인가요]?|{row} 몇 년도에 [나왔어|나온 거야|나왔나요]?|{row} 언제부터 들을 수 [있었어|있어|있나요]?|"
      "{row} 언제 나왔는지 [알려|말해|가르쳐]<줘>."),
     "when did it come out?|how old is it?", "언제 나왔[어|지|나요]?|언제 적 노래[야|예요]?", either(_year(1961), date(1970, 2026))),
    ("Genre|Style|Kind", "장르|음악 종류|스타일",
     ("what [sort|type] of music is {row}?|is {row} [rock or jazz|something to dance to|loud or calm], or what?|what does {row} sound like?|"
      "under what would a record shop put {row}?|<tell> what sort of music {row} is.|in which drawer would you put {row}?"),
     ("{row} 무슨 음악[이야|이에요|인가요|이지]?|{row} 어떤 느낌[이야|인가요|이에요]?|{row} 록이야 재즈야, [뭐야|뭔가요]?|{row} 춤추기 좋아, 무슨 [음악이야|풍이야]?|{row} 어떤 풍[이야|인가요|의 음악이야]?|"
      "{row} 무슨 음악인지 [알려|말해|가르쳐]<줘>."),
     "rock or jazz, or what?|what does it sound like?", "무슨 음악이[야|에요|지]?|록이야, 재즈야?",
     one_of(
         "Rock|Jazz|Folk|Soul|Techno|Indie pop|Blues|Hip-hop|Reggae|Metal|Country|Ambient|Disco|Punk|Ballad|House|Swing|Funk|Samba",
         "록|재즈|포크|소울|테크노|인디 팝|블루스|힙합|레게|메탈|트로트|발라드|디스코|펑크|하우스|국악|댄스|시티팝|R&B",
     )),
)

_VIDEO = thing(
    "table", "Videos|Episodes|Podcasts|Watch list|Uploads", "동영상|에피소드|팟캐스트|시청 목록|업로드",
    _video_title, "it|this video|the video|this episode", "이 영상|이 편|그 영상",
    ("Channel|Uploaded by|Creator", "채널|올린 사람|제작자",
     ("who [made|posted|filmed|put up|put out] {row}?|from whom is {row}?|whose [video|work|show] is {row}?|who [talks|speaks|appears] in {row}, who put it up?|"
      "<tell> who posted {row}.|whom must i follow to see more like {row}?"),
     ("{row} 누가 [올렸어|만들었어|찍었나요|올렸지]?|{row} 누구 [영상이야|거야|건가요]?|{row} 어느 [유튜버야|사람이 올렸어]?|{row} 더 보려면 누구를 [구독해|구독해야 해|팔로우하나요]?|{row} 찍은 사람[이 누구야|은 누구예요|은]?|"
      "{row} 누가 찍었는지 [알려|말해|가르쳐]<줘>."),
     "who made this?|whom must i follow?", "누가 [찍었어|올렸지|만들었나요]?|누구 영상이[야|에요]?",
     either(
         person,
         joined(
             "Daily|Handy|Curious|Tiny|Happy|Slow|Backyard|Nerdy",
             "Maker|Kitchen|Workshop|Garden|Minds|Club|Lab|Studio",
             "매일|손쉬운|궁금한|작은|느린|뒷마당|하루",
             "공방|부엌|작업실|정원|클럽|연구소|스튜디오|TV",
         ),
     )),
    ("Views|Watched|View count", "조회수|조회",
     ("how many people [saw|looked at|have seen|clicked on] {row}?|how often was {row} [seen|looked at|clicked]?|how [popular|big a hit] is {row}, in people?|"
      "how many [eyes|folks] did {row} reach?|<tell> how many saw {row}.|did {row} go viral, how many saw it?"),
     ("{row} 몇 명이 [봤어|봤나요|봤지|클릭했어]?|{row} 사람들이 얼마나 [봤어|많이 봤어|봤나요]?|{row} 떴어, 몇 명이나 [봤지|봤어]?|{row}~을 본 사람~은 몇 [명이야|명인가요]?|{row} 몇 번이나 [재생됐어|틀었어|재생됐나요]?|"
      "{row} 몇 명이 봤는지 [알려|말해|가르쳐]<줘>."),
     "how many people saw it?|did it go viral?", "몇 명이나 봤[어|나요|지]?|얼마나 많이 봤[어|나요]?", either(number(60, 9900000), decimal(1.1, 99, 1, "M| M|K", "만|만 회|천"))),
    ("Likes|Thumbs up|Liked by", "좋아요|추천",
     ("how many [people enjoyed|hearts for|hearts are there for|were happy with] {row}?|how well [was {row} received|did {row} go down]?|"
      "how many [pressed the thumb|gave a heart|clapped] for {row}?|how many found {row} [good|great|nice]?|<tell> how many found {row} good.|"
      "how much applause did {row} get?"),
     ("{row} 몇 명이 [마음에 들어 했어|하트 눌렀어|엄지를 눌렀나요]?|{row} 하트 몇 개 [받았어|받았나요|받았지]?|{row} 반응이 얼마나 [좋아|좋았어|좋았나요]?|{row} 엄지 몇 개[야|예요|나 받았어]?|{row} 재밌다고 한 사람[이 몇이야|은 몇 명이야]?|"
      "{row} 하트가 몇 개인지 [알려|말해|가르쳐]<줘>."),
     "how many hearts?|how many found it good?", "하트 몇 개[야|예요|지]?|반응이 얼마나 좋[아|지]?", number(2, 410000)),
    ("Length|Duration|Runtime", "길이|재생 시간|러닝타임",
     ("how long [is {row}|does {row} last|does {row} go on]?|how many minutes [is|has|goes] {row}?|how much time do i need [for|to watch|to see] {row}?|"
      "can i see {row} in my break, how long is it?|<tell> how long {row} goes on.|when will {row} be over if i start now, after how long?"),
     ("{row} 얼마나 [길어|긴가요|길지|오래 해]?|{row} 몇 분[이야|짜리야|이에요|인가요]?|{row} 다 보려면 얼마나 [걸려|걸리나요|걸리지]?|{row} 쉬는 시간에 볼 수 있어, 몇 [분이야|분짜리야]?|{row} 짧아, 몇 분짜리[야|지|예요]?|"
      "{row} 얼마나 긴지 [알려|말해|가르쳐]<줘>."),
     "how many minutes?|can i see it in my break?", "얼마나 [길어|길지|긴가요]?|몇 분짜리[야|예요]?", _length(48, 7600)),
    ("Uploaded|Published|Posted on", "업로드|게시일|올린 날",
     ("when [did {row} come out|was {row} put up|did {row} go online|was {row} put online]?|how [old|new|fresh] is {row}?|since when can one [see|watch] {row}?|"
      "on which day did {row} [appear|go up|go live]?|<tell> when {row} went online.|when was {row} first there to see?"),
     ("{row} 언제 [올라왔어|나왔어|올라왔나요|나왔지]?|{row} 얼마나 [오래됐어|된 거야|됐나요]?|{row} 언제 [영상이야|거야|건가요]?|{row} 며칠에 [올라왔어|떴어|나왔나요]?|{row} 언제부터 볼 수 [있었어|있어|있나요]?|"
      "{row} 언제 올라왔는지 [알려|말해|가르쳐]<줘>."),
     "when did it go online?|how fresh is it?", "언제 올라왔[어|지|나요]?|며칠에 떴[어|나요]?", date(2012, 2026)),
    ("Comments|Replies|Responses", "댓글|댓글 수|의견",
     ("how many people [wrote something|said something|gave their opinion] [under|about|on] {row}?|how much [talk|chatter|debate] is there [under|about] {row}?|"
      "how many [opinions|words from viewers] stand under {row}?|how many had something to say about {row}?|<tell> how many wrote something under {row}.|"
      "how lively is the talk under {row}, in numbers?"),
     ("{row} 밑에 몇 명이 [썼어|글 남겼어|썼나요]?|{row} 사람들이 말을 얼마나 [남겼어|달았어|남겼나요]?|{row} 리플 몇 개[야| 달렸나|예요|지]?|{row} 아래 글이 몇 개 [달렸어|있어|달렸나요]?|{row} 한마디 남긴 사람[이 몇이야|은 몇 명이야]?|"
      "{row} 글이 몇 개 달렸는지 [알려|말해|가르쳐]<줘>."),
     "how many had something to say?", "밑에 글이 몇 개 달렸[어|나요]?|리플 몇 개[야|예요]?", number(0, 28000)),
)

THINGS: tuple[Thing, ...] = (_BOOK, _TRACK, _VIDEO)
