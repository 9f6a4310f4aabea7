"""Stories that news and blog pages tell: facts in sentences, and what is asked of each. `{n 명}` in a sentence is the fact: what kind it is, and what follows it."""

import random
import re
from dataclasses import dataclass

from ..boards.words import DAYS, MONTHS, PEOPLE, PLACES, one

_FACT = re.compile(r"\{(\w+)(?: ([^}]*))?\}")


@dataclass(frozen=True)
class Fact:
    sentence: tuple[str, str]  # English, Korean; exactly one fact in each
    english: str  # a grammar that asks for it
    korean: str


@dataclass(frozen=True)
class Story:
    section: tuple[str, str]
    headlines: list[tuple[str, str]]
    caption: tuple[str, str]
    facts: list[Fact]


def _facts(text: str) -> list[Fact]:
    """Four lines each: the sentence in English and Korean, and the questions."""
    lines = text.strip().splitlines()
    return [Fact((lines[i], lines[i + 1]), lines[i + 2], lines[i + 3]) for i in range(0, len(lines), 4)]


STORIES = [
    Story(("Local", "지역"), [("Old swimming pool gets a second life", "낡은 수영장, 새 단장하고 다시 문 연다"), ("Public pool to reopen after long repairs", "오랜 공사 끝에 공공 수영장 재개장")], ("The deep end was tiled by hand.", "타일은 모두 손으로 붙였다."), _facts("""
The refurbishment swallowed {money}, more than the council had planned.
보수 공사에는 시의회 계획보다 많은 {money}이 들었다.
[how much|what] did the [repairs|refurbishment|works] cost?|what was spent on the [pool|repairs]?|the [bill|price] for doing up the pool?|[how expensive|how costly] was the renovation, in figures?
공사비~은 [얼마야|얼마였나요|]?|수영장 [고치는|보수하는] 데 얼마 [들었어|들었나요]?|[보수|공사] 비용 알려 줘|[얼마를|돈을 얼마나] [썼어|들였대]?
Swimmers can return on {date}, when the doors open at dawn.
{date} 새벽부터 시민들이 다시 수영을 할 수 있다.
[when|on which day] [does|will] the pool [open|reopen]( again)?|from when can [people|one|we] swim( there)?|[opening|reopening] date?|how soon may swimmers come back, on what day?
[언제|며칠에] [문을 열어|다시 열어|재개장해|개장하나요]?|언제부터 수영할 수 있[어|나요]?|[재개장|개장] [날짜|일]~은?|수영장 여는 날 알려 줘
"We had almost given up hope," said lifeguard {who}.
안전요원 {who} 씨는 "거의 포기하고 있었다"라고 말했다.
who is the lifeguard?|[what is the lifeguard called|the lifeguard's name]?|who had [almost|nearly] given up[ hope|]?|name the (quoted )lifeguard
안전요원[은 누구야|이 누구인가요| 이름은]?|누가 거의 포기하고 있었[어|대|나요]?|안전요원 [성함|이름] 좀 알려 줘|구조 담당자가 누구[야|죠]?
The new basin holds {n} bathers at a time.
새 수영장에는 한 번에 {n 명}이 들어갈 수 있다.
how many [bathers|people|swimmers] [fit in|can use it] at [once|a time]?|[what is the capacity|how much room is there], in [people|bathers]?|for how many [bathers|guests] is there room?
한 번에 몇 명(이) [들어갈 수 있어|들어가|수영할 수 있나요]?|[수용 인원|정원]~은?|몇 사람까지 [돼|가능해|들어가나요]?
""")),
    Story(("Transport", "교통"), [("Night trams return to the city centre", "도심에 심야 전차 돌아온다"), ("Late trams: what passengers should know", "심야 전차, 알아 둘 점")], ("A tram at the new terminus.", "새 종점에 선 전차."), _facts("""
From {date}, trams will run until four in the morning.
{date}부터 전차가 새벽 네 시까지 다닌다.
[when|on which date] [do|will] the [night|late] trams [start|begin]( running)?|from when [are there|will there be] [night|late] trams?|the service [starts|begins] [when|on what date]?
심야 전차~은 언제부터 [다녀|운행해|다니나요]?|언제 [시작돼|시작하나요]?|[운행|시작] 날짜~은?
A single ride costs {price}, the same as in the daytime.
요금은 낮과 똑같이 {price}이다.
[what does a ride cost|how much is a ride|what's the fare|the price of one trip]?|what must a passenger pay?|[how much|what] will i pay to ride at night?
[요금|차비|운임]~은 [얼마야|얼마인가요|]?|한 번 타는 데 [얼마야|얼마 들어|얼마 내]?|[표값|승차 요금] 알려 줘
{n} drivers were trained for the late shifts.
늦은 근무를 위해 기관사 {n 명}이 교육을 받았다.
how many drivers [were trained|took the training|were prepared]?|the number of [drivers trained|newly trained drivers]?|[count of|how large is the group of] trained drivers?
기관사 몇 명이 교육[을|] 받았[어|나요]?|교육받은 [기관사|운전자] [수|인원]~은?|기관사~은 몇 명?
The line ends in {town}, where a depot was built.
노선은 차고지가 들어선 {town}에서 끝난다.
where does the line [end|finish|stop]?|[terminus|last stop] of the line?|the depot [was built|stands] in which [town|city|place]?|in [what|which] [place|town] is the [terminus|depot]?
노선~은 어디서 끝나[|나요|지]?|종점~은 어디[야|인가요]?|차고지~은 어디에 [있어|들어섰어|지었나요]?
""")),
    Story(("Nature", "자연"), [("Storks settle on a factory chimney", "공장 굴뚝에 둥지 튼 황새"), ("A nest above the rooftops", "지붕 위의 둥지")], ("The parents take turns on the nest.", "어미와 아비가 번갈아 둥지를 지킨다."), _facts("""
The nest weighs about {n} kilograms and stands in the wind.
둥지의 무게는 약 {n 킬로그램}에 이른다.
how heavy is the nest?|[weight of the nest|what does the nest weigh]?|how many kilograms does the nest weigh?|the nest's weight?
둥지~은 [얼마나 무거워|무게가 얼마야|몇 킬로야]?|둥지 무게?|둥지 무게가 [얼마나 나가|어떻게 되나요]?
Biologist {who} counts the chicks through a telescope every morning.
생물학자 {who} 씨는 아침마다 망원경으로 새끼를 센다.
who counts the [chicks|young birds]?|[name of the biologist|what is the biologist called|who is the biologist]?|who [looks|peers] through the telescope?
[새끼를 세는|망원경으로 보는] 사람~은 누구[야|인가요]?|생물학자 이름~은?|누가 새끼를 [세|세나요|관찰해]?|누가 망원경을 들여다봐?
The birds spend the winter near {town}.
이 새들은 {town} 근처에서 겨울을 난다.
where do the [birds|storks] [spend the winter|winter|go in winter]?|near which [town|city] [do|are] they in winter?|their winter [home|quarters]?
[새|황새]들은 겨울을 어디서 [보내|나|나나요]?|겨울에 어디[로 가|에 있어]?|[월동지|겨울나는 곳]~은?
Ringing showed that the older bird hatched in {year}.
가락지를 보니 나이 많은 새는 {year}에 태어났다.
[when|in what year] did the older [bird|stork] hatch?|[hatching year|year of birth] of the older [bird|stork]?|since when has the older bird been alive?
나이 많은 [새|황새]~은 언제 [태어났어|부화했나요|나왔어]?|[몇 년에|어느 해에] 태어났[어|나요]?|더 나이 든 새의 출생 연도?
""")),
    Story(("Business", "경제"), [("Family bakery opens its ninth shop", "동네 빵집, 아홉 번째 매장 연다"), ("How a small bakery grew", "작은 빵집은 어떻게 커졌나")], ("Dough rests overnight.", "반죽은 하룻밤 재운다."), _facts("""
{who} founded the firm in a garage behind the house.
{who} 씨가 집 뒤 차고에서 이 회사를 세웠다.
who [founded|set up|started|established] the [firm|bakery|company]?|the founder?|[whose idea|by whom] was the [firm|bakery] (founded )?|the [bakery|firm] goes back to whom?
[누가|어떤 사람이] [창업했어|세웠어|차렸나요|시작했어]?|창업자[는 누구야| 이름|가 누구인가요]?|회사를 세운 사람~은?
Last year sales rose by {pct}, faster than ever.
지난해 매출은 {pct} 늘어 사상 최고의 증가율을 보였다.
by how much did sales [rise|grow|go up|climb]?|[sales growth|growth in sales] last year?|what [percentage|per cent] did the turnover gain?|how strongly did sales increase?
매출~이 [얼마나|몇 퍼센트] [늘었어|올랐나요|증가했어]?|(지난해) 매출 증가율?|매출 성장률 알려 줘
The shops employ {n} people in all.
매장에서는 모두 {n 명}이 일한다.
how many [people work there|employees are there|staff do they have|jobs are there]?|[size of the workforce|headcount|number of employees]?|how many does the [firm|bakery] employ?
직원~이 [몇 명이야|몇 명인가요|]?|몇 명이 일해[|요]?|[직원 수|종업원 수] 알려 줘|몇 사람을 [고용해|쓰나요]?
The next branch is planned for {town}.
다음 매장은 {town}에 들어설 예정이다.
where [will|is] the next [branch|shop] (to )[be|open]?|in which [town|city] is the next [branch|shop] [planned|coming]?|[site|town] of the next shop?
다음 [매장|지점|가게]~은 어디[에 생겨|야|에 들어서나요]?|[새 매장|다음 지점] [위치|도시]~은?|어느 도시에 다음 매장이 생[겨|기나요]?
""")),
    Story(("Science", "과학"), [("Sea grass cools the harbour", "바다풀이 항구를 식힌다"), ("Divers plant an underwater meadow", "잠수부들이 바닷속 풀밭을 심다")], ("A diver with young plants.", "어린 풀을 든 잠수부."), _facts("""
Volunteers set {n} shoots by hand within a week.
자원봉사자들은 일주일 만에 {n 포기}를 손으로 심었다.
how many [shoots|plants] were [set|planted]( by hand)?|the number of [shoots|plants]?|[what quantity of|how many] sea grass shoots did the volunteers put in?
[몇 포기를|얼마나] [심었어|심었나요]?|심은 [풀|바다풀]~은 몇 포기[야|]?|자원봉사자들이 심은 수~은?
The water above the meadow was {deg} cooler than outside.
풀밭 위의 물은 바깥보다 {deg} 낮았다.
how much [cooler|colder] was the water?|by how many degrees did the [water|temperature] differ?|the [difference in temperature|cooling effect]?
물이 [얼마나|몇 도] [차가웠어|낮았어|시원했나요]?|[온도 차|수온 차이]~은?|바깥보다 몇 도 낮[아|았나요]?
The study was led by {who} and took three summers.
연구는 {who} 박사가 이끌었고 세 번의 여름이 걸렸다.
who [led|headed|directed|was in charge of] the [study|research]?|under whom was the [study|research] (done|carried out)?|the [leader|head] of the study?
연구[를|는] 누가 [이끌었어|주도했나요|했어]?|연구 책임자[는|가 누구야|]?|누구의 연구[야|인가요]?
A further bay near {town} will be planted next spring.
내년 봄에는 {town} 근처의 만에도 심을 계획이다.
where will the divers plant next?|near which [city|town] is the [next|further] bay?|what place is next in line for planting?
[다음엔|내년에는] 어디에 심[어|나요]?|[다음|다른] 만~은 어디 근처[야|예요]?|내년 봄 [장소|심을 곳]~은?
""")),
    Story(("Culture", "문화"), [("Lost film found in a church attic", "교회 다락에서 발견된 사라진 영화"), ("A silent film speaks again", "다시 말을 거는 무성 영화")], ("The tins were labelled in pencil.", "통에는 연필로 제목이 적혀 있었다."), _facts("""
The film was shot in {year} and was thought lost.
이 영화는 {year}에 촬영되었고 사라진 것으로 여겨졌다.
[when|in what year] was the film [shot|made|filmed]?|how [old|far back] is the film, by its year?|[year of the shooting|which year is the film from]?|the film [dates|stems] from when?
영화~은 언제 [찍었어|촬영됐어|만들어졌나요]?|[촬영|제작] 연도~은?|몇 년도 영화[야|인가요|죠]?|어느 해에 찍은 거야?
Organist {who} stumbled over the tins while looking for candles.
오르간 연주자 {who} 씨가 램프를 찾다가 필름 통을 발견했다.
who [found|discovered|came across|stumbled over] the [film|tins]?|the [finder|discoverer]?|[by whom|who by] were the tins found?|name the organist
[필름|영화]~을 누가 [발견했어|찾았어|찾아냈나요]?|[발견자|찾은 사람]~은?|오르간 연주자 이름 [좀|뭐야]?
Restoring it took {n} hours of work.
복원에는 {n 시간}이 걸렸다.
how [long|many hours] did the [restoration|restoring] take?|the hours (of work )that went into restoring it?|time spent on the [repair|restoration]?|what did restoring it take, in hours?
복원~에 [얼마나|몇 시간] 걸렸[어|나요|대]?|복원 [시간|작업 시간]~은?|몇 시간이나 [들었어|걸린 거야]?
It will be screened in {town} with live music.
영화는 {town}에서 생음악과 함께 상영된다.
where will [the film|it] be [screened|shown]?|which [city|town] gets to see it?|the [place|town] of the screening?|in what town can one watch it?
어디서 [상영해|상영돼|볼 수 있나요]?|상영 [장소|도시]~은?|어느 도시에서 [틀어|볼 수 있어]?
""")),
    Story(("Sport", "스포츠"), [("Rowers win after a broken oar", "노가 부러지고도 우승한 조정팀"), ("A race nobody will forget", "잊지 못할 경주")], ("The crew on the last stretch.", "마지막 구간의 선수들."), _facts("""
The winning time was {time}, a club record.
우승 기록은 {time}로 구단 최고 기록이다.
[what was the winning time|how fast were the winners|the time of the winners]?|in what time [did they win|was the race won]?|the club record (now )stands at?
[우승|이긴 팀의] [기록|시간]~은 [뭐야|얼마야|]?|[몇 분 몇 초에|얼마 만에] 들어왔[어|나요]?|구단 최고 기록~은?
Cox {who} steered with one hand bandaged.
타수 {who} 선수는 손에 붕대를 감고 방향을 잡았다.
who [steered|was cox|had the bandaged hand]?|[the cox's name|what is the cox called|name of the cox]?|who did the steering?
[타수|방향을 잡은 사람]~은 누구[야|예요|]?|누가 손에 붕대를 감았[어|나요]?|타수 이름 [알려 줘|]?
{n} spectators lined the banks in the rain.
비가 오는데도 관중 {n 명}이 강가에 모였다.
how many [spectators|onlookers|people] [came|watched|lined the banks]?|[size of the crowd|the turnout|attendance]?|how big was the crowd?
관중~은 몇 명[이야|이었어|]?|[몇 명이|얼마나 많이] [모였어|구경했나요|왔어]?|관중 수~은?
The next regatta takes place in {town}.
다음 대회는 {town}에서 열린다.
where is the next [regatta|race|contest]?|which [town|city] hosts the next regatta?|the crew [races|rows] next in which [place|city]?
다음 [대회|경기]~은 어디[서 열려|야|인가요]?|다음 [개최지|장소]~은?|다음엔 어디서 [경기해|하나요]?
""")),
    Story(("Food", "음식"), [("Why my bread never rises on Sundays", "일요일엔 왜 빵이 부풀지 않을까"), ("Notes from a stubborn kitchen", "고집스러운 부엌에서 쓴 글")], ("The fourth attempt.", "네 번째 시도."), _facts("""
My oven never gets hotter than {heat}, whatever the dial says.
우리 집 오븐은 눈금과 상관없이 {heat} 이상 올라가지 않는다.
how hot does the oven get (at most)?|the oven's [limit|highest temperature]?|what temperature does the oven [reach|manage]?
오븐~은 몇 도까지 올라가[|요]?|오븐 [최고 온도|온도]~은?|오븐이 얼마나 뜨거워[져|지나요]?
The dough rested for {n} minutes beside the heater.
반죽은 난로 옆에서 {n 분} 동안 쉬었다.
how [long|many minutes] did the dough [rest|sit|stand]?|resting time (of the dough)?|the dough was left for how many minutes?
반죽~을 [얼마나|몇 분] [쉬게 했어|두었나요|재웠어]?|반죽 [쉬는|휴지] 시간~은?|반죽은 몇 분 쉬었[어|나요]?
A bag of the good flour costs {price} at the mill.
방앗간에서 좋은 밀가루 한 봉지는 {price}이다.
[how much is|what does] (a bag of )flour( cost)?|price of the flour?|what would i pay for (a bag of )flour?
밀가루~은 [얼마야|얼마인가요|]?|(좋은) 밀가루 [값|가격]~은?|밀가루 한 봉지에 얼마[야|죠]?
My neighbour {who} says that the yeast is to blame.
이웃 {who} 씨는 효모 탓이라고 한다.
who [blames|thinks it is] the yeast?|[the neighbour's name|what is the neighbour called]?|who lives next door?|according to whom is it the yeast?
누가 효모 탓이라고 [해|하나요|말해]?|이웃 이름~이 [뭐야|]?|이웃이 누구[야|예요]?
""")),
    Story(("Technology", "기술"), [("Village builds its own internet", "마을이 직접 만든 인터넷"), ("Fibre through the cow pasture", "목장을 가로지르는 광케이블")], ("Cables beside the barn.", "외양간 옆의 케이블."), _facts("""
Residents dug {n} metres of trenches themselves.
주민들은 직접 {n 미터}의 도랑을 팠다.
how many metres [were dug|did they dig|of trench are there]?|[length of the trenches|how long are the trenches]?|how far did the residents dig?
도랑~을 몇 미터 [팠어|팠나요]?|도랑 길이~은?|주민들이 [얼마나|몇 미터나] 팠[대|어]?
Each household paid {money} towards the cables.
집마다 {money}을 케이블 비용으로 냈다.
[how much|what] did each [household|family|home] [pay|contribute]?|the [share|contribution] per household?|what did it cost a household?
집마다 [얼마를|얼마씩] [냈어|부담했나요]?|[가구당|집당] [비용|부담금]~은?|한 집이 낸 돈~은?
Electrician {who} drew the plan on a paper tablecloth.
전기 기사 {who} 씨는 종이 식탁보에 설계도를 그렸다.
who [drew|made|sketched] the plan?|name of the electrician?|whose plan was [it|the plan]?|who works as an electrician?
[설계도|계획]~을 누가 그렸[어|나요]?|전기 기사 이름~은?|누가 [설계했어|식탁보에 그렸어]?
The first house went online on {date}.
첫 번째 집은 {date}에 연결되었다.
when was the first house [connected|online]?|[on what date|which day] did the first [home|house] get internet?|the date of the first connection?
첫 번째 집~은 언제 [연결됐어|개통됐나요]?|첫 [개통|연결] [날짜|일]~은?|언제 처음 연결됐[지|어]?
""")),
    Story(("Health", "건강"), [("Walking groups for people who hate sport", "운동 싫어하는 사람들의 걷기 모임"), ("Ten thousand steps, one bench at a time", "벤치마다 쉬어 가는 만 보 걷기")], ("Rest stop at the mill.", "물레방앗간 쉼터."), _facts("""
The group meets at {clock} in front of the library.
모임은 {clock}에 도서관 앞에서 시작한다.
[when|at what time|what time] does the group [meet|come together|gather]?|meeting time?|the walkers [gather|assemble] at what [hour|time]?
[몇 시에|언제] [모여|만나|모이나요]?|모임 시간~은?|도서관 앞에 몇 시까지 [가|가야 해]?
Nurse {who} had the idea while waiting for a bus.
간호사 {who} 씨가 버스를 기다리다 떠올린 생각이다.
who had the idea?|whose idea was it?|the idea [is from|came from|goes back to] whom?|name the nurse|[the nurse's name|what is the nurse called]?
누구 [생각이야|아이디어야|생각인가요]?|누가 [떠올렸어|생각해 냈어]?|간호사 이름~은?|처음 생각한 사람~은?
The longest route measures {n} kilometres.
가장 긴 코스는 {n 킬로미터}이다.
how long is the longest [route|walk|tour]?|the longest route has how many kilometres?|[length|distance] of the longest [walk|route]?
[가장|제일] 긴 [코스|길]~은 [몇 킬로야|얼마나 길어|]?|최장 코스 [거리|길이]~은?
Doctors say that blood pressure fell by {pct} within a year.
의사들은 일 년 만에 혈압이 {pct} 떨어졌다고 말한다.
by how much did blood pressure [fall|drop|go down]?|the [drop|fall] in blood pressure?|how strongly did the pressure [sink|decrease]?
혈압~이 [얼마나|몇 퍼센트] [떨어졌어|내려갔나요|낮아졌어]?|혈압 [감소율|감소 폭]~은?
""")),
]  # fmt: skip

FILLERS = [tuple(line.split("|")) for line in """
Nobody had expected so much interest.|이렇게 큰 관심은 아무도 예상하지 못했다.
Early risers brought blankets and hot tea.|일찍 온 사람들은 담요와 따뜻한 차를 가져왔다.
Not everyone is happy about it.|모두가 반기는 것은 아니다.
Some fear the noise, others the traffic.|소음을 걱정하는 사람도, 교통을 걱정하는 사람도 있다.
The mayor did not want to comment.|시장은 말을 아꼈다.
Children drew posters for the occasion.|아이들은 이날을 위해 포스터를 그렸다.
A decision is expected before the holidays.|결정은 연휴 전에 나올 것으로 보인다.
The idea is older than it looks.|보기보다 오래된 생각이다.
Similar attempts elsewhere have failed.|다른 곳의 비슷한 시도는 실패했다.
It rained for most of the day.|하루 종일 비가 내리다시피 했다.
The neighbours baked cakes and sold them.|이웃들은 케이크를 구워 팔았다.
There is still a lot to do.|아직 할 일이 많다.
"It feels like coming home," one visitor said.|한 방문객은 "집에 온 것 같다"라고 했다.
Photographs from the archive hang in the hallway.|복도에는 옛 사진이 걸려 있다.
Critics call the plan too hasty.|비판하는 쪽은 너무 서두른다고 말한다.
The weather played along in the end.|마침내 날씨도 도와주었다.
For many, it is a question of principle.|많은 이들에게 이것은 원칙의 문제다.
The results surprised even the experts.|결과는 전문가들도 놀라게 했다.
Everything else is a matter of patience.|나머지는 인내심의 문제다.
A small plaque recalls the beginnings.|작은 현판이 시작을 기억하게 한다.
They worked through the night to be ready.|때맞춰 끝내려고 밤을 새워 일했다.
The smell of fresh paint still hangs in the air.|아직 새 페인트 냄새가 난다.
Money was never the main problem.|돈이 가장 큰 문제였던 적은 없다.
Half of the helpers are retired.|도운 사람 가운데 절반은 은퇴자다.
The rest of the story is quickly told.|나머지 이야기는 간단하다.
Those who come too late will have to stand.|늦게 오는 사람은 서 있어야 한다.
Until then, the fence stays where it is.|그때까지 울타리는 그대로 둔다.
In winter the path is closed.|겨울에는 길이 닫힌다.
Even the ferry waited for a few minutes.|배마저 몇 분을 기다려 주었다.
Dogs are welcome, as long as they behave.|얌전한 개는 데려와도 된다.
""".strip().splitlines()]  # fmt: skip


def fact(rng: random.Random, kind: str, korean: bool) -> str:
    number = rng.choice([rng.randrange(3, 99), rng.randrange(100, 990), rng.randrange(1000, 9000)])
    match kind:
        case "n":
            return f"{number:,}"
        case "money":
            return rng.choice([f"{rng.randrange(12, 95)}억 원", f"{rng.randrange(110, 990)}만 원", f"{rng.randrange(2, 9)},{rng.randrange(1, 10)}00만 원"]) if korean else rng.choice([f"${rng.randrange(2, 80)}.{rng.randrange(1, 10)} million", f"€{rng.randrange(12, 980)},000", f"£{rng.randrange(120, 990)}"])
        case "price":
            return f"{rng.randrange(12, 99)}00원" if korean else rng.choice([f"€{rng.randrange(1, 9)}.{rng.randrange(10, 99)}", f"${rng.randrange(1, 9)}.{rng.choice(['20', '50', '95'])}", f"{rng.randrange(2, 9)} francs"])
        case "date":
            return f"{one(rng, MONTHS, True)} {rng.randrange(1, 29)}일" if korean else rng.choice([f"{one(rng, MONTHS, False)} {rng.randrange(1, 29)}", f"{rng.randrange(1, 29)} {one(rng, MONTHS, False)}", f"{one(rng, DAYS, False)} morning"])
        case "year":
            return f"{rng.randrange(1912, 2019)}" + "년" * korean
        case "pct":
            return f"{rng.randrange(2, 60)}%" if korean else rng.choice([f"{rng.randrange(2, 60)}%", f"{rng.randrange(2, 60)} per cent"])
        case "deg" | "heat":
            degrees = rng.randrange(120, 230) if kind == "heat" else rng.randrange(2, 9)
            return f"{degrees}도" if korean else rng.choice([f"{degrees} degrees", f"{degrees} °C"])
        case "time":
            return f"{rng.randrange(4, 9)}분 {rng.randrange(10, 60)}초" if korean else f"{rng.randrange(4, 9)}:{rng.randrange(10, 60)}.{rng.randrange(10)}"
        case "clock":
            return f"{rng.choice(['오전', '오후'])} {rng.randrange(1, 12)}시" if korean else rng.choice([f"{rng.randrange(6, 12)} am", f"{rng.randrange(1, 8)}.30 pm", f"{rng.randrange(6, 20):02d}:{rng.choice(['00', '15', '30'])}"])
        case "who":
            return one(rng, PEOPLE, korean)
        case "town":
            return one(rng, PLACES, korean)
    raise ValueError(kind)


def told(rng: random.Random, sentence: str, korean: bool) -> tuple[str, str, str]:
    """What stands before the fact, the fact, and what stands after it."""
    found = _FACT.search(sentence)
    said = fact(rng, found[1], korean) + (found[2] or "")
    return sentence[: found.start()], said, sentence[found.end() :]
