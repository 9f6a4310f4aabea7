"""Teams of a league, their players, and one's own training."""

import random

from ..thing import Thing
from .values import date, decimal, either, joined, number, one_of, person, place
from .wording import thing


def _pace(rng: random.Random, korean: bool) -> str:
    minute = rng.randint(3, 11)
    if korean:
        return rng.choice((f"{minute}'{rng.randint(10, 59)}\"", f"{minute}분 {rng.randint(1, 59)}초/km", f"{minute}:{rng.randint(10, 59)}/km"))
    return rng.choice((f"{minute}:{rng.randint(0, 59):02} /km", f"{minute}'{rng.randint(10, 59)}\"", f"{minute}:{rng.randint(10, 59)} min/km"))


_TEAM = thing(
    "table", "League table|Standings|Premier Division|Season 2025/26|Ranking", "리그 순위|순위표|시즌 순위|정규 리그|팀 순위",
    place("United|City|Rovers|FC|Wanderers|Athletic|Town|Lions|Eagles|Tigers|Rangers|SC|Falcons|Wolves", "FC|유나이티드|시티즌|타이거즈|이글스|드래곤즈|베어스|호랑이|스타즈|블루윙즈|파이터스|시청|웨이브"),
    "the team|this team|the club", "이 팀|그 팀|우리 팀",
    ("P|Played|GP|Games|Matches played", "경기|경기 수|출전 경기",
     ("how many [games|matches|times] [did {row} play|has {row} played]( so far)?|[how many times|how often] did {row} [take the field|play|go out on the pitch]?|"
      "<tell> how many [matches|games] are behind {row}.|[number|count|total] of [games|matches|fixtures] for {row}[?|, please]|"
      "how many fixtures did {row} [complete|get through|finish]?|how far into the season is {row}, in [games|matches]?"),
     ("{row}~은 몇 경기[를|나|] [했어|뛰었어|치렀나요|치렀습니까|치렀는지 알려 줘]?|{row}~이 [지금까지|여태|이번 시즌] 몇 [번|게임] [뛰었지|뛰었나요|나갔어]?|{row} 시합 몇 [번|판] [했어|했나요|했니]?|"
      "{row}~이 치른 [경기|시합|게임]~은 몇 [개야|번이야|경기인가요]?|{row} 총 게임 수[는|가 뭐야|]?|{row}~은 시합을 얼마나 [했어|했나요|치렀습니까]?"),
     "how many [games|matches] so far?|how many [matches|fixtures] are done?", "지금까지 몇 [경기|게임|번] [했어|했나요|했지|뛰었어]?|몇 [번|판] 뛰었[어|나요|지]?", number(8, 46)),
    ("W|Won|Wins|Victories", "승|승리|이긴 경기",
     ("how many [games|matches] did {row} win?|how many times did {row} [win|come out on top|beat someone]?|"
      "how often [did {row} win|was {row} victorious|did {row} come out ahead]?|[number|count] of [wins|victories|successes] for {row}[?|, please]|"
      "how many [victories|triumphs|successes] [for {row}|did {row} celebrate]?|<tell> how often {row} [beat the other side|won].|"
      "in how many [games|matches] was {row} the better side?"),
     ("{row}~은 몇 번 [이겼어|이겼나요|이겼습니까|이겼지]?|{row}~이 이긴 [게임|시합|경기]~이 몇 [개야|번이야|개인가요]?|{row} 몇 승[이야|인가요|이에요|?|인지 알려 줘]|{row}~은 승리를 몇 번 [거뒀어|거뒀나요|챙겼지]?|"
      "{row} 이긴 횟수[는|가 뭐야| 좀]?|{row}~이 상대를 [꺾은|누른|이긴] 게 몇 번<이라>?"),
     "how many [wins|victories]?|how often did they win?", "몇 번이나 이겼[어|나요|지]?|이긴 건 몇 번<이라>?", number(0, 30)),
    ("D|Draws|Drawn|Ties", "무|무승부|비긴 경기",
     ("how many [games|matches|times] did {row} [draw|tie|end level]?|"
      "how often [did {row} share the points|did {row} draw|was it a tie for {row}|did nobody win against {row}]?|"
      "[number|count] of [draws|ties|stalemates] for {row}[?|, please]|how many [games|matches] of {row} ended [level|even|in a tie|without a winner]?|"
      "<tell> how many [ties|draws|stalemates] {row} had.|how many [times|games] was it all square for {row}?"),
     ("{row}~은 몇 번 [비겼어|비겼나요|비겼습니까|비겼지]?|{row}~이 비긴 [게임|시합]~이 몇 [개야|번이야|개인가요]?|{row} 몇 무[야|인가요|예요|인지 알려 줘]?|{row}~이 승부를 못 낸 [게임|시합]~은 몇 [개야|번이야]?|"
      "{row} 비긴 횟수[는|가 뭐야| 좀]?|{row} 동점으로 끝난 게 몇 번<이라>?"),
     "how many [ties|draws]?|how often did it end level?", "몇 번이나 비겼[어|나요|지]?|비긴 건 몇 번<이라>?", number(0, 16)),
    ("L|Lost|Losses|Defeats", "패|패배|진 경기",
     ("how many [games|matches|times] did {row} lose?|how often [did {row} lose|was {row} beaten|did {row} get beaten|did {row} go home empty-handed]?|"
      "[number|count] of [defeats|losses|beatings] for {row}[?|, please]|how many [defeats|losses] did {row} [suffer|take|have]?|"
      "<tell> how often {row} [was defeated|lost|got beaten].|in how many [games|matches] was the other side better than {row}?"),
     ("{row}~은 몇 번 [졌어|졌나요|졌습니까|졌지]?|{row}~이 진 [게임|시합|경기]~이 몇 [개야|번이야|개인가요]?|{row} 몇 패[야|인가요|예요|인지 알려 줘]?|{row}~은 [패배를|쓴맛을] 몇 번 [당했어|당했나요|봤어]?|"
      "{row} 진 횟수[는|가 뭐야| 좀]?|{row}~이 상대에게 [무너진|진|밀린] 게 몇 번<이라>?"),
     "how many [defeats|losses]?|how often were they beaten?", "몇 번이나 졌[어|나요|지]?|진 건 몇 번<이라>?", number(0, 28)),
    ("GF|Goals|Goals for|Scored", "득점|득점 수|총득점",
     ("how many [goals|times] did {row} [score|net|put away]?|how often did {row} [score|find the net|hit the net|hit the back of the net]?|"
      "how many [goals|balls] [has {row} scored|went in for {row}]( so far)?|<tell> how many {row} [scored|put in the net].|"
      "[number|total|tally] of [goals|strikes] [for|by|from] {row}[?|, please]|how [dangerous|productive|strong in attack] was {row}, in goals?"),
     ("{row}~은 몇 골[을|이나|] [넣었어|넣었나요|터뜨렸어|기록했나요]?|{row}~이 골망을 몇 번 [흔들었어|흔들었나요|갈랐지]?|{row}~이 [지금까지|이번 시즌] 넣은 골~은 몇 [개야|골이야|개인가요]?|{row} 총 몇 골[이야|인가요|이지|인지 알려 줘]?|"
      "{row} 공격으로 [얻은|넣은] 골 수[는|가 뭐야|]?|{row} 몇 골 넣었[는지 말해 줘|더라|니|냐]?"),
     "how many goals [did they score|have they scored|altogether]?|how often did they score?", "몇 골 넣었[어|나요|지]?|골은 [모두|다 해서|총] 몇 개<이라>?", number(5, 95)),
    ("Pts|Points|PTS", "승점|포인트",
     ("how many points [does {row} have|has {row} got|did {row} collect|did {row} earn]?|what's {row}'s [score in the table|tally|points tally|standing in points]?|"
      "<tell> how many points {row} [is on|stands at|holds].|{row} [is on|stands on|has] how many points?|what did {row} [earn|collect|pile up] in the table?|"
      "[points|pts|total of points] for {row}[?|, please]"),
     ("{row} 순위 점수[가|는] [어떻게 돼|얼마나 되나요]?|{row} 지금까지 [모은|딴|쌓은] 게 몇 점<이라>?|{row}~은 승점이 몇 [점이야|점인가요|점이지]?|{row} 몇 점[이야|인가요|이지|인지 알려 줘]?|{row}~이 [쌓은|모은|딴] 점수[는|가 얼마야|]?|"
      "{row}~은 점수를 얼마나 [땄어|모았어|쌓았나요]?|{row} 지금 몇 점 [땄어|땄나요|얻었어]?|{row} 순위표에서 [점수가 몇이야|몇 점이에요]?"),
     "how many points [in all|so far|now]?|what's the tally?", "[지금|모두] 몇 점<이라>?|점수를 얼마나 땄[어|나요]?", number(9, 103)),
    ("Coach|Manager|Head coach", "감독|사령탑|헤드코치",
     ("who [trains|coaches|manages|leads|is in charge of] {row}?|who [stands on the sideline for|picks the players for|runs the training of] {row}?|"
      "who is the [boss|trainer|coach] of {row}?|under whom does {row} [play|train]?|<tell> who [trains|leads|looks after] {row}.|"
      "[name of the trainer|trainer|coach] of {row}[?|, please]"),
     ("{row} 누가 [가르쳐|지도해|이끌어|이끌고 있나요|지휘해]?|{row}~을 [이끄는|지도하는|맡은|지휘하는] 사람~은 [누구야|누구예요|누구인가요]?|{row}~은 누구 밑에서 [훈련해|뛰어]?|{row} [감독님|코치] 이름[이 뭐야|은|]?|"
      "{row} 선수들을 누가 [뽑아|지도하나요|맡고 있어]?|{row}~을 맡고 있는 분[이 누군지 알려 줘|은 누구세요]?"),
     "who [trains|coaches|leads] them?|who is the boss here?", "[누가|어떤 사람이] [지도해|이끌어|가르치나요|지휘하지]?|선수들은 누가 맡고 있[어|나요]?", person),
    ("Stadium|Home ground|Ground", "홈구장|경기장|구장",
     ("where does {row} play at home?|where are the home games of {row} [held|played]?|what is the name of the [ground|arena|place] where {row} plays?|"
      "in which [arena|stadium] [is {row} at home|does {row} welcome guests]?|<tell> where {row} plays its home games.|where must fans go to see {row}?"),
     ("{row} 팬들은 어디로 [모여|모이나요|가]?|{row}~은 홈경기를 어디서 [해|하나요|치러]?|{row} 안방은 어디<이라>?|{row}~이 [손님을 맞는|안방으로 쓰는|홈으로 쓰는] 곳[은|이 어디야]?|{row} 경기 보려면 어디로 [가|가야 해|가나요|가야 하지]?|"
      "{row} 홈경기 장소[는|가 어디야| 알려 줘]?|{row}~은 어느 구장에서 [뛰어|뛰나요]?"),
     "where do they play at home?|where do fans have to go?", "홈경기는 어디서 [열려|하나요|해]?|응원하러 어디로 가[야 해|면 돼|나요]?",
     place("Park|Arena|Road|Stadium|Lane|Field|Dome", "종합운동장|축구 전용 구장|체육관|스타디움|아레나|시민 운동장|돔")),
)

_PLAYER = thing(
    "table", "Squad|Players|Team sheet|Roster|First team", "선수 명단|선수단|출전 명단|로스터|등록 선수",
    person, "the player|this player", "이 선수|그 선수",
    ("No.|Shirt|Number|#|Jersey", "등번호|번호|백넘버",
     ("what number does {row} [wear|have on the back|play with|carry]?|which [shirt|jersey|number] is {row}'s?|<tell> which number is on the back of {row}.|"
      "[what|which] [digits are|number is] on {row}'s [shirt|jersey|back]?|{row} [wears|plays in|has] which number?|what's printed on the back of {row}?"),
     ("{row} 몇 번[이야|인가요|이에요| 달고 뛰어]?|{row}~은 [등에|유니폼에] 몇 번을 [달아|달았어|달고 있나요]?|{row} 유니폼 [숫자가 뭐야|숫자는|뒤에 뭐라고 적혀 있어]?|{row}~이 [입는|쓰는|다는] 번호[는|가 뭐야| 알려 줘]?|"
      "{row} 백넘버[는|가 몇이야|]?|{row}~은 몇 번 선수<이라>?"),
     "what number is on the [back|shirt|jersey]?|which number?", "[몇 번 선수야|몇 번을 달았어|유니폼에 몇 번이라고 되어 있어]?|등에 적힌 숫자[는|가 뭐야]?", number(1, 99)),
    ("Position|Pos.|Plays as|Role", "포지션|위치|역할",
     ("where [on the pitch |on the field |]does {row} play?|what does {row} play as?|is {row} a [keeper|defender|striker], or what?|"
      "<tell> what {row} does on the [pitch|field].|what [part|role|job] does {row} have in the team?|in which [spot|place] [does the coach put {row}|is {row} used]?"),
     ("{row}~은 [어디서|어느 자리에서] [뛰어|뛰나요|뛰지]?|{row} 맡은 자리[가 뭐야|는|]?|{row}~은 공격수야, 수비수야, [뭐야|아니면 뭐야]?|{row}~이 팀에서 [하는 일|맡은 일]~은 [뭐야|뭔가요]?|{row}~은 그라운드에서 [뭘 맡아|무슨 역할이야]?|"
      "{row} 어느 자리인지 [알려|말해|가르쳐]<줘>."),
     "where on the [pitch|field]?|a defender, a striker, or what?", "[어느 자리에서|어디서] 뛰는 선수<이라>?|공격이야, 수비야?",
     one_of(
         "Goalkeeper|Left back|Right back|Centre back|Midfielder|Left wing|Right wing|Striker|Forward|Sweeper|Holding midfielder|Winger|Playmaker|Full back|Defender",
         "골키퍼|왼쪽 수비수|오른쪽 수비수|중앙 수비수|미드필더|왼쪽 윙|오른쪽 윙|스트라이커|공격수|스위퍼|수비형 미드필더|윙백|공격형 미드필더|풀백",
     )),
    ("Age|Years", "나이|연령",
     ("how old is {row}?|how [young|old] is {row} [now|at present|by now]?|how many years [old is {row}|has {row} lived]?|<tell> how old {row} is.|{row} is how old?|"
      "how many birthdays did {row} have?"),
     ("{row} 몇 살[이야|이에요|인가요|인지 알려 줘]?|{row} 나이가 [어떻게 돼|어떻게 되나요|몇이야]?|{row}~은 [올해|지금] 몇 살<이라>?|{row} 연세[가 어떻게 되세요|는]?|{row}~은 얼마나 [어려|나이 들었어|젊어]?|"
      "{row} 만으로 몇 살[?|이지|인가]"),
     "how old?|how many years old?", "몇 살[이야|이에요|인가요|?]|올해 몇 살 됐[어|나요]?", number(16, 41, "", "세|살|")),
    ("Goals|Scored|G", "득점|득점 수",
     ("how many did {row} score?|how often did {row} [score|hit the net|find the net]?|how many times was {row} the scorer?|"
      "<tell> how many {row} [put in|netted|scored].|how [good|deadly] was {row} in front of the goal, in numbers?|"
      "how many goals [are {row}'s|has {row} got|did {row} get]?"),
     ("{row} 골 맛을 몇 번 [봤어|봤나요|봤지]?|{row}~은 몇 골 [넣었어|넣었나요|터뜨렸어|기록했지]?|{row}~이 골을 몇 [번|개] [넣었어|넣었나요|터뜨렸지]?|{row}~이 골망을 [몇 번|얼마나] 흔들었[어|나요|지]?|"
      "{row} [이번 시즌|올해] 몇 골[이야|인가요|?]|{row}~이 넣은 게 몇 [골이야|개야|개인가요]?|{row} 몇 골 넣었는지 [말해 줘|알려 줘]."),
     "how many goals?|how often scored?", "몇 골이나 넣었[어|나요]?|골은 몇 개<이라>?", number(0, 34)),
    ("Height|Tall", "키|신장",
     ("how tall is {row}?|how [tall|big] is {row} in centimetres?|what does {row} measure from head to toe?|<tell> how tall {row} is.|"
      "how high up does {row} reach standing?|{row} is how tall?"),
     ("{row} [꺽다리야|작은 편이야|장신이야], 몇 [센티야|센티인가요]?|{row} 키 [알려|말해]<줘>.|{row}~은 [얼마나 커|얼마나 크지|얼마나 큰가요]?|{row} 몇 센티[야|예요|인가요|인지 알려 줘]?|{row} 키가 [몇이야|얼마야|어떻게 되나요]?|"
      "{row}~은 몇 센티미터[야|나 돼]?|{row} 머리부터 발끝까지 [얼마야|몇 센티야]?|{row} 큰 편이야, 몇 센티야?"),
     "how tall?|how tall in centimetres?", "[얼마나 커|키가 몇이야|몇 센티야]?|몇 센티나 [돼|되나요]?", either(number(162, 208, " cm|cm"), decimal(1.62, 2.08, 2, " m|m"))),
    ("Minutes|Min. played|Time on pitch", "출전 시간|뛴 시간",
     ("how long was {row} on the [pitch|field|court]?|how [long|much] did {row} [get to play|play]?|for how long was {row} [in the game|in action|used]?|"
      "<tell> how long {row} was on.|how much time did the coach give {row}?|how many minutes [did {row} get|was {row} on|for {row}]?"),
     ("{row} 몇 분이나 [뛰었는지|나왔는지] [알려|말해]<줘>.|{row}~이 경기장에 선 게 몇 분<이라>?|{row} 얼마나 오래 [뛰었어|뛰었나요|뛰었지]?|{row} 몇 분 [뛰었어|나왔어|뛰었나요|나왔는지 알려 줘]?|{row} 경기장에 얼마나 [있었어|있었나요]?|"
      "{row}~이 그라운드에서 보낸 시간[은|이 얼마야]?|{row}~은 총 몇 분을 [소화했어|소화했나요]?|감독이 {row} 얼마나 [썼어|기용했나요]?"),
     "how long on the [pitch|field]?|how much time on the field?", "몇 분이나 뛰었[어|나요|지]?|경기에 얼마나 오래 나왔[어|나요]?", number(45, 3200, "|'| min", "분")),
    ("Nationality|Country|From", "국적|나라|출신",
     ("where is {row} from?|where does {row} come from?|which country [is {row} from|does {row} play for|does {row} belong to]?|what passport does {row} hold?|"
      "<tell> where {row} comes from.|{row} is from where?"),
     ("{row}~은 어느 나라 [사람이야|선수야|사람인가요|출신이에요]?|{row} 어디서 [왔어|왔나요|온 선수야]?|{row} 고향[이 어디야|은 어디예요]?|{row}~은 어느 [나라에서|곳에서] 왔[어|나요|지]?|{row} 어디 출신인지 [알려|말해|가르쳐]<줘>.|"
      "{row}~은 무슨 여권을 [가졌어|갖고 있어]?"),
     "from where?|which country?", "어디서 온 선수<이라>?|어느 나라 사람<이라>?",
     one_of(
         ("Norway|Spain|Ghana|Brazil|Japan|Croatia|Poland|Chile|Senegal|Austria|Denmark|Mexico|Wales|Serbia|Canada|Morocco|Turkey|Iceland|Peru|Nigeria|Italy|Korea|"
          "Belgium|Uruguay"),
         "노르웨이|스페인|가나|브라질|일본|크로아티아|폴란드|칠레|세네갈|오스트리아|덴마크|멕시코|세르비아|캐나다|모로코|튀르키예|페루|나이지리아|대한민국|벨기에|우루과이|독일",
     )),
)

_RUN = thing(
    "table", "Training log|My runs|Workouts|Activities|Running diary", "운동 기록|달리기 기록|훈련 일지|내 활동|러닝 일지",
    joined(
        "Morning|Evening|Lunch|Sunday|Rainy|Easy|Long|Fast|Beach|Forest|River|Hill|Park|Lake",
        "run|jog|ride|hike|intervals|walk|sprint|loop|race|tempo",
        "아침|저녁|점심|일요일|비 오는 날|가벼운|긴|빠른|해변|숲길|강변|언덕|공원|호수",
        "달리기|조깅|라이딩|등산|인터벌|걷기|스프린트|한 바퀴|경주|러닝", 0.35,
    ),
    "it|this run|the run|this workout", "이 운동|그 운동|이 달리기",
    ("Distance|Length|km", "거리|이동 거리",
     ("how far [did i go|was i|did i get|did i run] [in|on|during] {row}?|how far was {row}?|"
      "how [many kilometres|many miles|much ground] did i cover [in|on|during] {row}?|how long was the way of {row}, in kilometres?|<tell> how far i went in {row}.|"
      "how much road lay under my feet in {row}?"),
     ("{row} 얼마나 멀리 [갔어|뛰었어|갔나요|갔지]?|{row} 몇 킬로[야| 뛰었어|예요|인가요]?|{row} 몇 킬로미터나 [갔어|달렸어|달렸나요]?|{row} 얼마나 [달렸어, 몇 킬로야|갔어, 몇 킬로지]?|{row} 뛴 길이[가 얼마야|는|]?|"
      "{row} 얼마나 멀리 갔는지 [알려|말해|가르쳐]<줘>."),
     "how far did i get?|how many kilometres?", "얼마나 멀리 갔[어|지|나요]?|몇 킬로나 뛰었[어|나요]?", decimal(1.2, 48, 2, " km|km| mi", "km| km")),
    ("Pace|Avg. pace|Speed", "페이스|평균 페이스|속도",
     ("how [fast|quick|slow] [was i|did i go|was i moving] [in|on|during] {row}?|how quickly did i [run|move] [in|on] {row}?|"
      "how many minutes did i need for a kilometre [in|on] {row}?|was i [slow|fast|quick] [in|on] {row}?|<tell> how fast i was in {row}.|"
      "at what rate did i [run|move along] in {row}?"),
     ("{row} 얼마나 [빨랐어|빨리 뛰었어|빨랐나요|느렸어]?|{row} 1킬로에 몇 분 [걸렸어|걸렸나요|걸렸지]?|{row} 빨랐어, 느렸어, [얼마야|어땠어]?|{row} 몇 분대로 [뛰었어|뛰었나요|달렸지]?|{row} 빠르기[가 어땠어|는|가 얼마야]?|"
      "{row} 얼마나 빨랐는지 [알려|말해|가르쳐]<줘>."),
     "was i fast or slow?|how quickly did i move?", "얼마나 빨랐[어|지|나요]?|빨랐어, 느렸어?", _pace),
    ("Heart rate|Avg. HR|Pulse", "심박수|평균 심박|맥박",
     ("how [fast|hard] did my heart [beat|pump|go] [in|on|during] {row}?|how many beats [a minute|per minute] [in|on|during] {row}?|"
      "how hard did my body work [in|on] {row}, by the heart?|how [high|calm] was my [heart|heartbeat] [in|on|during] {row}?|<tell> how fast my heart went in {row}.|"
      "what did the chest strap say [in|on|for] {row}?"),
     ("{row} 심장이 얼마나 [뛰었어|빨리 뛰었어|뛰었나요]?|{row} 1분에 몇 번 [뛰었어|뛰었나요|쿵쾅거렸어], 심장이?|{row} 심장이 얼마나 [힘들었어|빨랐나요|빨랐지]?|{row} 숨찼어, 심장은 몇[이야|이었어|이었나요]?|"
      "{row} 가슴이 얼마나 [두근거렸어|쿵쾅거렸나요]?|{row} 심장이 몇 번 뛰었는지 [알려|말해|가르쳐]<줘>."),
     "how hard did my heart work?|how many beats a minute?", "심장이 얼마나 뛰었[어|나요]?|1분에 몇 번 뛰었[어|지]?", number(88, 192, " bpm|", "bpm| bpm|회")),
    ("Calories|Burned|kcal", "칼로리|소모 열량",
     ("how much [fat|energy|food] did i burn [in|on|with] {row}?|how many [kcal|units of energy] did i [lose|work off|sweat off] [in|on|with] {row}?|"
      "how much cake may i eat after {row}, in kcal?|how much did {row} eat up of my lunch?|<tell> how much i burnt off in {row}.|what energy did {row} [use|take]?"),
     ("{row} 얼마나 [태웠어|뺐어|태웠나요|소모했어]?|{row} 몇 [칼로리 태웠어|칼로리야|킬로칼로리인가요]?|{row} 살 빠졌어, 얼마나 [태웠지|뺐지]?|{row} 에너지 얼마나 [썼어|들었어|썼나요]?|{row} 밥 몇 공기만큼 [썼어|태웠어], 몇 칼로리?|"
      "{row} 얼마나 태웠는지 [알려|말해|가르쳐]<줘>."),
     "how much did i sweat off?", "얼마나 태웠[어|나요|지]?|에너지를 얼마나 썼[어|나요]?", number(70, 2900, " kcal|| cal", "kcal| kcal|")),
    ("Date|Day|Done on", "날짜|일자|운동한 날",
     ("when [was {row}|did i do {row}|did {row} take place|did i go out for {row}]?|on which [morning|evening|weekend] was {row}?|"
      "how long ago was {row}, when exactly?|when did i [sweat|tie my shoes] for {row}?|<tell> when {row} was.|how many days is {row} behind me, when was it?"),
     "{row} 언제 [했어|뛰었어|했나요|했지]?|{row} 며칠에 [했어|뛰었나요|나갔어]?|{row} 언제였[어|지|나요|더라]?|{row} 언제 [나갔어|운동한 거야|다녀왔어]?|{row} 한 지 얼마나 됐어, 언제[야|였지]?|{row} 언제 했는지 [알려|말해|가르쳐]<줘>.",
     "when did i go out?|when exactly was that?", "언제 [했어|나갔어|뛰었나요]?|며칠에 나갔[어|지]?", date(2024, 2026)),
    ("Climb|Ascent|Elevation gain", "누적 고도|상승 고도|오르막",
     ("how [hilly|steep|flat] was {row}?|how [high|much up] did i [go|have to go] [in|on|during] {row}?|"
      "how many metres [upwards|uphill|up the hill] [in|on|during] {row}?|was {row} flat, how many metres up?|<tell> how hilly {row} was.|"
      "how much hill was there in {row}?"),
     ("{row} 얼마나 [올라갔어|올랐어|가팔랐나요|올랐나요]?|{row} 언덕이 얼마나 [많았어|높았어|있었나요]?|{row} 몇 미터 [올라갔어|올랐나요|올랐지]?|{row} 평지였어, 몇 미터 [올랐어|올라갔지]?|{row} 산을 얼마나 [탔어|올랐나요]?|"
      "{row} 얼마나 올라갔는지 [알려|말해|가르쳐]<줘>."),
     "how hilly?|how many metres uphill?", "얼마나 올라갔[어|나요]?|몇 미터 올랐[어|지]?", number(3, 1900, " m|m", "m| m")),
    ("Shoes|Gear|Worn", "신발|장비|러닝화",
     ("what [did i wear|was i wearing|did i have] on my feet [in|on|during] {row}?|in what did i [run|walk|go] {row}?|"
      "which pair [did i take|was it|did i put on] for {row}?|what did i [lace|put on] for {row}?|<tell> what i wore for {row}.|what got dirty on my feet in {row}?"),
     ("{row} 뭐 [신었어|신고 뛰었어|신었나요|신었지]?|{row} 발에 뭘 [신었어|신고 있었어]?|{row} 어떤 걸 신고 [뛰었어|나갔나요|달렸지]?|{row} 무슨 운동화 [신었어|신었나요]?|{row} 때 신은 게 [뭐야|뭐였어|뭐예요]?|"
      "{row} 뭘 신었는지 [알려|말해|가르쳐]<줘>."),
     "what did i have on my feet?", "뭐 신고 뛰었[어|나요|지]?|발에 뭘 신었[어|지]?",
     joined(
         "Swift|Cloud|Trail|Aero|Road|Terra|Pulse|Volt|Gale|Stride",
         "Runner|Glide|Racer|Fox|Wave|Flyer|Grip|One|Max",
         "스위프트|클라우드|트레일|에어로|로드|테라|펄스|볼트",
         "러너|글라이드|레이서|폭스|웨이브|플라이어|맥스", 0.7,
     )),
)

THINGS: tuple[Thing, ...] = (_TEAM, _PLAYER, _RUN)
