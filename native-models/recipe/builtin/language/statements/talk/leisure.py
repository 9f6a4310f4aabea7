"""Games, matches, films, runs, spare tickets."""

import random

from ..statement import Asked, Statement
from .values import number, pick
from .wording import MAIL_TOO, who


def _score(rng: random.Random, korean: bool) -> str:
    more = rng.randint(2, 9)
    between = ("대 " if korean else "-") if rng.random() < 0.6 else ":"
    return f"{more}{between}{rng.randint(0, more - 1)}"


def _rating(rng: random.Random, korean: bool) -> str:
    if korean:
        return f"{rng.randint(3, 9)}점"
    return rng.choice((f"{rng.randint(3, 9)} out of 10", f"{rng.randint(2, 5)} stars", f"{rng.randint(3, 9)}/10"))


def _few(rng: random.Random, korean: bool) -> str:
    if korean:
        return f"{rng.randint(2, 9)}장"
    return rng.choice(("two", "three", "four", "five", "six", "seven", "eight", str(rng.randint(2, 12))))


def _distance(rng: random.Random, korean: bool) -> str:
    return f"{rng.randint(3, 18)}{rng.choice(('', '.5', '.2', '.8'))}" + ("km" if korean else rng.choice((" km", "km", " miles", "k")))


GAME = pick(
    "Scrabble|bowling|Tetris|darts|pinball|Catan|mini golf|the quiz|Yahtzee|chess blitz|Mario Kart|Boggle|the pub quiz|Pac-Man|Uno|Snake|Rummy|Dominoes|Bingo|Sudoku",
    "볼링|테트리스|다트|핀볼|카탄|미니 골프|퀴즈|야추|체스|카트 게임|오목|윷놀이|스네이크|우노|루미큐브|끝말잇기|빙고|스도쿠|인형 뽑기|펌프",
)
TEAM = pick(
    "Riverside|the Hornets|Westfield|St. Anne's|the Blue Jays|Oakham|the Otters|Milltown|"
    "the Vikings|Harbour FC|the Comets|Eastbrook|the Wolves|Kingsley|the Sharks|Redhill",
    "강남중|청룡 팀|한강 FC|2반|영업부|백호 팀|동부 클럽|바다 FC|은하 팀|옆 동네|서울 유나이티드|독수리 팀|3반|개발팀|경찰서 팀|무지개 팀",
)
FILM = pick(
    "The Paper Moon|Night Ferry|Silent Orchard|Cold Harbor|The Last Beekeeper|Glass Summer|Northern Dust|Yellow Kite|"
    "Two Left Feet|The Tin Garden|Blue Monday|A Distant Bell|Salt Road|The Fox Hour|Iron Tide|Velvet City",
    "종이 달|밤의 부두|여름 뜰|마지막 양봉가|푸른 여름|북쪽의 먼지|노란 등대|두 개의 문|양철 정원|먼 종소리|소금길|여우의 시간|강철 파도|벨벳 시티|하얀 골목|달빛 열차",
)
EVENT = pick(
    "the jazz concert|the derby|the opera|the comedy show|the science fair|the boat race|the ballet|"
    "the food festival|the final|the circus|the book fair|the musical|the film premiere|the light show",
    "재즈 공연|더비 경기|오페라|코미디 쇼|과학 축제|발레|음식 축제|결승전|서커스|도서전|뮤지컬|시사회|불꽃놀이|팬 미팅",
)

STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "I got {points} in {game}, new record|{points} in {game}, beat that!|Just made {points} at {game}, my hands are shaking",
        "나 {game} {points} 나왔어, 신기록|{game} {points}, 이길 사람?|방금 {game}에서 {points} 찍었어",
        {"points": number(60, 4000, "# points", "#점"), "game": GAME},
        (
            who(
                "[scored {points}|has {points}|set a record|has a new best|boasts about a score|played {game}|is proud of the result|holds the record|is good at {game}]",
                "{points}~을 [기록했어|냈어|얻었어]|신기록을 [세웠어|냈나요]|{game}~을 [했어|잘해]|점수를 자랑해",
                "{points}~을 [기록한|낸|얻은]|신기록을 [세운|낸]|{game}~을 [한|잘하는]|점수를 자랑하는",
            ),
            Asked(
                "points",
                "how many points( did somebody make| were made| were scored)?|[what's|what is] the [score|record|result|best]( in {game})?|"
                "what [score|result] did [someone|somebody] [reach|achieve|get|manage]( in {game})?|how high is the [score|record]?|"
                "how well did it go in {game}?|what do i have to beat?|score in {game}",
                "[점수가 얼마|점수는 얼마|득점이 얼마]야?|{game} [점수|기록|성적]~은 [얼마야|뭐야|몇이야]?|[최고 점수|기록]~이 얼마야?|몇 점을 [냈어|얻었대|기록했어|땄나요]?|얼마를 넘어야 이겨?|{game} 몇 점?",
            ),
            Asked(
                "game",
                "[which|what] game [was played|is it|did they play|is the record in]?|what did [someone|somebody] [play|score {points} in]?|"
                "{points} in what?|what are they so good at?|in which game was the record broken?|game with the {points}",
                "[무슨|어떤] 게임[이야|을 했어|에서 나온 점수야|인가요]?|[뭘|무엇을] 해서 {points} [땄어|얻었어]?|{points}~은 무슨 게임이야?|뭐 하고 놀았어?|기록을 세운 게임은?|어느 종목이야?",
            ),
        ),
    ),
    Statement(
        "We beat {team} {score}!|It ended {score} against {team}, we won|{score} win over {team}, what a match|Final whistle, {score} for us against {team}",
        "우리가 {team} 상대로 {score} 이겼어!|{team}~이랑 {score}~으로 끝났어, 승리!|경기 끝, {team} 상대 {score} 승|{team} {score}~으로 꺾었어요",
        {"team": TEAM, "score": _score},
        (
            Asked(
                "score",
                "how did [the match|the game|it] [end|go|finish|turn out]?|[what's|what was] the [result|final score|score]( of the match)?|by how much did they win?|"
                "how many goals did each side get?|how high was the victory?|what did the scoreboard say?|result of the game|how did they do against {team}?",
                "[경기|시합] [결과|스코어]는 [뭐야|어때|어떻게 돼]?|스코어가 [몇 대 몇이야|어떻게 됐어]?|몇 점 차로 [이긴 거야|승리했어]?|{team}~과의 [결과|점수]는?|[최종|경기] 점수 <알려><줘>|어떻게 [끝난 거야|마무리됐어]?",
            ),
            Asked(
                "team",
                "who [lost|was defeated|did they play|was the opponent|went home beaten|was the other team|got beaten]?|"
                "[which|what] (other )[team|side|club] [lost|was beaten|was it|did they face]?|"
                "against whom was the match?|who were they up against?|opponent in the match|name of the rival",
                "상대는 [누구야|누구였어|어디야]?|[누가|어느 팀이] [졌어|패배했어|진 거야]?|누구[랑|와] [붙었어|경기했어|시합했나요]?|진 팀 <알려><줘>|어느 팀을 [이긴 거야|눌렀어]?|맞붙은 팀 이름",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "Just watched {film}, {stars} from me|{film} was great last night, I give it {stars}|Saw {film}, my verdict: {stars}",
        "어제 {film} 봤는데 내 점수는 {stars}|{film} 보고 왔어, {stars} 줄래|방금 {film} 다 봤어요, {stars}!",
        {"film": FILM, "stars": _rating},
        (
            who(
                "[has seen|went to see|knows|reviewed|rated|recommends|has an opinion on] {film}|[was at the cinema|went to the movies|rated a film]",
                "{film}~을 [관람했어|평가했어|이미 봤나요|감상했어]|영화를 [관람했어|평가했나요]",
                "{film}~을 [관람한|평가한|감상한|이미 본]|영화를 [관람한|평가한]",
            ),
            Asked(
                "film",
                "[which|what] [film|movie|picture] [was it|did they see|was watched|is being talked about|got {stars}|was on]?|"
                "what did someone [see|watch]( at the cinema)?|what was the [film|movie] called?|title of the [film|movie]|"
                "what was on last night?|name of the movie that got {stars}",
                "[무슨|어떤] 영화[야|를 봤대|를 봤나요|였어]?|영화 제목[은|이] [뭐야|뭐예요|뭐였어]?|뭘 [관람했어|감상했대]?|{stars} 받은 영화는?|어느 작품을 [봤대|봤나요]?|본 영화 <알려><줘>",
            ),
            Asked(
                "stars",
                "how [good|bad] [is|was] {film}( according to them)?|what rating [does|did] {film} get?|how [was {film} rated|did they like {film}|did {film} do]?|"
                "what's the verdict on {film}?|how many [stars|points] for {film}?|is {film} worth it, what score?|rating of {film}",
                "{film} [평점|평가|점수]~은 [얼마야|어때|뭐야]?|{film} [어땠어|어땠대|재밌대], 몇 점이래?|{film} 몇 점[이야|이래|줬어|받았나요]?|영화에 점수를 얼마나 [줬어|매겼어]?|{film} 볼만해, 몇 점?|별점 <알려><줘>",
            ),
        ),
    ),
    Statement(
        "Ran {km} this morning in {time}|{km} in {time}, my legs are gone|Did {km} along the river, took me {time}",
        "오늘 아침 {km} {time} 만에 뛰었어|{km} {time}, 다리 풀렸다|강변 따라 {km} 달렸어요, {time} 걸림",
        {"km": _distance, "time": number(24, 160, "# minutes", "#분")},
        (
            who(
                "[went jogging|goes jogging|went for a run|does sports|did some exercise|was out jogging|keeps fit|has tired legs|trained today]",
                "[조깅을 했어|운동했어|달리기를 했나요|러닝을 했어|땀을 흘렸어]|{km}를 완주했어",
                "[조깅을 한|운동한|달리기를 한|러닝을 한]|{km}를 완주한",
            ),
            Asked(
                "km",
                "how long was the [route|distance|track]?|[what|which] distance [was it|did they cover|did they manage|was covered]?|"
                "how far did [they|someone|somebody] [go|jog|get]?|how many kilometres or miles?|length of the route|how long was the distance?",
                "얼마나 [멀리|길게] [갔어|달렸나요|조깅했어]?|[거리|코스]는 [얼마야|얼마나 돼|몇 킬로야]?|몇 [킬로|킬로미터]를 [조깅했어|갔어|달렸대]?|달린 거리 <알려><줘>|코스 길이는 [얼마야|얼마예요]?|총 거리가 얼마나 돼?",
            ),
            Asked(
                "time",
                "how [fast|quick] [was it|was the runner|were they]?|how many minutes [did it take|was someone out|were needed]?|"
                "what was the finishing time?|for how long did they exercise?|how long were they out?|what did the stopwatch say?",
                "[얼마나 빨리|몇 분 만에|몇 분 동안] [갔어|들어왔어|달렸나요|운동했어]?|[기록|소요 시간]~은 [얼마야|몇 분이야]?|시간이 얼마나 [들었어|걸렸나요]?|운동 시간 <알려><줘>|초시계에 몇 분 나왔어?|완주 기록은?",
            ),
        ),
    ),
    Statement(
        "I have {n} spare tickets for {event}|There are {n} tickets left over for {event}, ask me|Anyone for {event}? I've got {n} tickets too many",
        "{event} 표 {n} 남아, 갈 사람?|나 {event} 티켓 {n} 더 있어|{event} 표가 {n} 남는데 필요한 분 연락 주세요",
        {"n": _few, "event": EVENT},
        (
            who(
                "[gives away|offers|hands out] tickets|[could take me|can get me in|can take somebody along] to {event}|"
                "has too many tickets|looks for company for {event}",
                "표를 [나눠 줘|준대|내놓았어]|{event}에 같이 갈 사람을 [찾아|구해]|티켓이 많아",
                "표를 [나눠 주는|내놓은|주겠다는]|{event}에 같이 갈 사람을 찾는",
            ),
            Asked(
                "n",
                "[tell me|say] how many [there are|can be had|they have left]|how many [are left|could i get|do they give away]?|"
                "how many [of us can go|people can come|tickets are there|seats are free|can be had|are available]?|how many [friends|guests] could join?|"
                "how many admissions do they give away?|number of tickets|for how many people is there room at {event}?",
                "티켓이 [몇 장|얼마나] [있어|돼|있나요]?|몇 명이 (더 )갈 수 <있어>?|[여분|남는] 티켓은 몇 장이야?|{event} 몇 자리 비어?|표 몇 장 [구할 수 있어|받을 수 있어]?|표 [장수|수량] <알려><줘>",
            ),
            Asked(
                "event",
                "what (event )[are the tickets for|could i go to|can i attend|is it about]?|[which|what] [event|show|occasion] [do they have tickets for|is it]?|"
                "where could we go with those tickets?|what would i see there?|what do the tickets let me into?|{n} tickets to what?",
                "[무슨|어떤] 행사의 표야?|[뭐|뭘|무엇을] 보러 [가|갈 수 있어|가는 거야]?|어떤 [공연|행사]~이야?|그 표로 어디 갈 수 <있어>?|표가 있는 행사는 [뭐야|뭐예요]?|티켓 {n}~은 무슨 표야?",
            ),
        ),
        MAIL_TOO,
    ),
)
