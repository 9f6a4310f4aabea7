"""Candidates of elections, and surveys."""

import random

from ..thing import Thing
from .values import date, decimal, joined, number, person, place
from .wording import thing


def _change(rng: random.Random, korean: bool) -> str:
    return f"{rng.choice('+-−')}{rng.uniform(0.1, 14):.1f}" + rng.choice(("", "%p" if korean else " pts", " %"))


_CANDIDATE = thing(
    "table", "Election results|Candidates|Local election|Poll 2026|Results by candidate", "선거 결과|후보자|지방 선거|개표 현황|후보 명단",
    person, "the candidate|this candidate", "이 후보|그 후보",
    ("Votes|Votes received|Ballots", "득표수|표|득표",
     ("how many [people|voters|citizens] [chose|backed|picked|were for|ticked] {row}?|how many crosses did {row} get?|"
      "how much support did {row} [win|get|have], in people?|how often was {row} [chosen|picked|ticked]?|<tell> how many people picked {row}.|"
      "how many [slips|papers] carried the name of {row}?"),
     ("{row} 몇 명이 [찍었어|뽑았어|찍었나요|골랐어]?|{row}~을 뽑은 사람~은 몇 [명이야|명인가요]?|{row} 몇 장 [받았어|얻었어|받았나요]?|{row}~을 지지한 사람이 몇<이라>?|{row} 몇 사람이 [밀어줬어|선택했어|선택했나요]?|"
      "{row} 몇 명이 찍었는지 [알려|말해|가르쳐]<줘>."),
     "how many people chose that name?|how many crosses?", "몇 명이 찍었[어|나요|지]?|몇 사람이 뽑았[어|지]?", number(310, 264000, "", "|표")),
    ("Share|Percent|Vote share", "득표율|비율",
     ("how many percent [did {row} get|went to {row}|chose {row}|are behind {row}]?|"
      "what [part|portion|slice] of the [voters|people|town] [chose|backed|is behind] {row}?|how [strong|big|popular] is {row}, in %?|"
      "out of a hundred, how many picked {row}?|<tell> what portion {row} won.|what part of the cake did {row} get?"),
     ("{row} 몇 퍼센트[야|예요| 얻었어| 나왔나요|지]?|{row} 몇 프로[야| 나왔어|예요| 나왔나요]?|{row} 백 명 중 몇 명이 [찍었어|뽑았나요]?|{row} 얼마나 큰 몫을 [가져갔어|얻었나요]?|{row} 지지가 몇 퍼센트나 [돼|되나요|나왔지]?|"
      "{row} 몇 퍼센트인지 [알려|말해|가르쳐]<줘>."),
     "how many percent?|what part of the town?", "몇 프로 나왔[어|지|나요]?|몇 퍼센트<이라>?", decimal(0.3, 64, 1, " %|%", "%")),
    ("Party|List|Group", "정당|당|소속",
     ("what [camp|side|colours] does {row} [belong to|stand for|run for]?|who does {row} [stand for|run for|represent]?|"
      "which [camp|movement|side] [is {row} in|sent {row}|nominated {row}]?|under whose flag does {row} run?|<tell> who {row} runs for.|"
      "with whom is {row} in politics?"),
     ("{row} 어디 [소속으로 나왔어|사람이야|쪽이야|편인가요]?|{row} 무슨 [진영이야|편이야|간판으로 나왔어]?|{row} 누가 [공천했어|내세웠어|밀었나요]?|{row} 어디서 [밀어줘|내보냈어|공천받았나요]?|{row} 어느 편에 [서 있어|있나요|속해]?|"
      "{row} 어느 쪽인지 [알려|말해|가르쳐]<줘>."),
     "which camp?|under whose flag?", "어느 편<이라>?|어디서 내보냈[어|나요]?",
     joined(
         "Free|Green|People's|New|United|Civic|Rural|Workers'|Future|Liberal|Social",
         "Union|Alliance|Front|Voice|Movement|League|Forum|Party|Bloc",
         "푸른|새로운|시민|국민|하나|미래|자유|녹색|농민|열린|정의",
         "연합|동맹|전선|연대|모임|당|포럼|회의",
     )),
    ("District|Ward|Constituency", "선거구|지역구|출마 지역",
     ("where [is {row} running|does {row} run|does {row} stand|did {row} stand]?|which [town|area|part of town|region] does {row} want to [speak for|represent]?|"
      "for which [corner|part] of the country is {row} standing?|in which [area|town] is {row} on the slip?|<tell> where {row} is running.|"
      "who could vote for {row}, people from where?"),
     ("{row} 어디서 [나왔어|출마했어|뛰어|나왔나요]?|{row} 어느 [동네야|고장에서 나왔어|곳에 나왔나요]?|{row} 어디 사람들이 [뽑아|뽑을 수 있어|뽑나요]?|{row} 어느 곳을 [대표해|대표하려고 해|대표하나요]?|{row} 어디에 [나섰어|도전했어|나섰나요]?|"
      "{row} 어디서 나왔는지 [알려|말해|가르쳐]<줘>."),
     "which part of town?", "어느 동네에 나왔[어|나요]?|어디 사람들이 뽑[아|나요]?", place("North|South|East|West|Centre|Hills|Docks|Valley", "갑|을|병|제1선거구|제2선거구|제3선거구")),
    ("Age|Years old", "나이|연령",
     ("how old is {row}?|how [young|old] is {row} [now|at present]?|is {row} still young, how old?|how many birthdays has {row} had?|<tell> how old {row} is.|"
      "is {row} older than me, how old?"),
     "{row} 몇 살<이라>?|{row} 연세가 [어떻게 되세요|얼마예요|어떻게 되나요]?|{row} 올해 몇 살<이라>?|{row} 얼마나 [젊어|나이 들었어|젊은가요]?|{row} 만으로 몇 [살이야|세예요|살인가요]?|{row} 몇 살인지 [알려|말해|가르쳐]<줘>.",
     "how old?|how many years?", "몇 살<이라>?|연세가 어떻게 되세요?", number(25, 79, "", "세|살")),
    ("Change|+/-|Since last time", "증감|변동|지난 선거 대비",
     ("how much [better|worse|stronger] did {row} do than [four years ago|before|the time before]?|did {row} [gain|lose|win or lose], how much?|"
      "how much did {row} [gain|lose|win or lose] [compared with|against] the last election?|is {row} [up|down], by how much?|<tell> how much {row} gained or lost.|"
      "by how much did {row} [grow|shrink|improve]?"),
     ("{row} 전보다 얼마나 [늘었어|줄었어|올랐나요|떨어졌어]?|{row} 지난번보다 [좋아졌어|나빠졌어], 얼마나?|{row} 얼마나 [올랐어|잃었어|올랐지|내려갔나요]?|{row} 저번하고 얼마나 [달라졌어|차이 나|다른가요]?|{row} 늘었어 줄었어, [얼마나|몇이나]?|"
      "{row} 얼마나 올랐는지 [알려|말해|가르쳐]<줘>."),
     "up or down, by how much?", "전보다 늘었어, 줄었어?|저번보다 얼마나 올랐[어|지]?", _change),
)

_SURVEY = thing(
    "table", "Surveys|Polls|Feedback|Questionnaires|Survey results", "설문 목록|설문 조사|의견 조사|설문 결과|투표 목록",
    joined(
        "Canteen|Parking|Parents'|Customer|Spring|Staff|Travel|Library|Bus line|Playground|Member|Website",
        "survey|poll|feedback|vote|quiz|check",
        "급식|주차|학부모|고객|봄맞이|직원|여행|도서관|버스 노선|놀이터|회원|홈페이지",
        "설문|투표|의견 조사|만족도 조사|평가|여론 조사", 0.4,
    ),
    "it|this survey|the survey|this poll", "이 설문|그 설문|이 조사",
    ("Responses|Answers|Participants", "응답 수|응답자|참여자",
     ("how many [people|folks] [took part in|filled in|joined|did|sent in] {row}?|how many [sheets|forms] came back [for|from|in] {row}?|"
      "how many [said something|gave their opinion|clicked through] [in|on] {row}?|how big was the crowd that did {row}?|<tell> how many took part in {row}.|"
      "how many voices [are in|were heard in] {row}?"),
     ("{row} 몇 명이 [했어|참여했어|답했나요|대답했지]?|{row}에 답한 사람~은 몇 [명이야|명인가요]?|{row} 사람들이 얼마나 [했어|참가했나요|답했어]?|{row} 몇 장 [돌아왔어|걷혔어|걷혔나요]?|{row} 의견 낸 사람[이 몇이야|은 몇 명이야]?|"
      "{row} 몇 명이 했는지 [알려|말해|가르쳐]<줘>."),
     "how many took part?|how many forms came back?", "몇 명이 [했어|답했나요|참여했지]?|몇 장 돌아왔[어|나요]?", number(14, 18600)),
    ("Response rate|Participation|Rate", "응답률|참여율",
     ("how many percent [took part in|answered|joined|bothered with] {row}?|what [part|share|portion] of those [asked|invited] took part in {row}?|"
      "out of a hundred invited, how many did {row}?|how [eager|lazy|willing] were people to do {row}, in percent?|<tell> what share of those invited did {row}.|"
      "what fraction sent {row} back?"),
     ("{row} 몇 퍼센트가 [답했어|했어|답했나요|참여했지]?|{row} 백 명 중 몇 명이 [답했어|했나요|했지]?|{row} 받은 사람 중 얼마나 [했어|답했어|했나요]?|{row} 초대한 사람의 몇 퍼센트[야|예요|가 했어]?|{row} 돌아온 비율[이 얼마야|은|]?|"
      "{row} 몇 퍼센트가 했는지 [알려|말해|가르쳐]<줘>."),
     "how many percent took part?", "몇 퍼센트가 답했[어|나요]?|백 명 중 몇 명이 했[어|지]?", number(4, 98, " %|%", "%")),
    ("Average rating|Score|Rating", "평균 평점|만족도|평점",
     ("how [happy|satisfied|content|pleased] were people in {row}?|how many stars came out of {row}?|what did people [think|feel] on the whole in {row}?|"
      "how [good|bad] was the verdict of {row}?|<tell> how happy people were in {row}.|what mark did people give in {row}?"),
     ("{row} 사람들이 얼마나 [만족했어|좋아했어|만족했나요]?|{row} 별 몇 개[야| 나왔나|예요|지]?|{row} 몇 점 [나왔어|줬어|나왔나요]?|{row} 다들 어떻게 [생각했어|봤나요], 몇 점이야?|{row} 결과가 얼마나 [좋아|좋았어|나빠], 몇 점?|"
      "{row} 얼마나 만족했는지 [알려|말해|가르쳐]<줘>."),
     "how happy were people?|how many stars?", "다들 얼마나 만족했[어|나요]?|별 몇 개[야|예요]?", decimal(1.1, 5.0, 1, "| / 5| stars", "|점| / 5")),
    ("Closes|Open until|Deadline|Ends", "마감|마감일|종료일",
     ("until when can [i|one|people] [take part in|do|fill in|still answer] {row}?|when is it too late for {row}?|how long does {row} still run, until when?|"
      "by when must i [send back|have done|fill in] {row}?|<tell> until when one can do {row}.|what is the last day for {row}?"),
     ("{row} 언제까지 [해|할 수 있어|내야 해|하나요]?|{row} 언제 [끝나|닫혀|끝나나요]?|{row} 며칠까지 [해야 해|받아|받나요]?|{row} 아직 할 수 있어, 언제까지[야|지]?|{row} 마지막 날[이 언제야|은|이 며칠이야]?|"
      "{row} 언제까지 받는지 [알려|말해|가르쳐]<줘>."),
     "until when can i do it?|when is it too late?", "언제까지 [해|하나요|받지]?|언제 끝[나|나나요]?", date(2026, 2027)),
    ("Takes|Time needed|Minutes", "소요 시간|걸리는 시간",
     ("how long does {row} keep me busy?|how [quick|short|long] is {row} to fill in?|how much time [does {row} cost|must i give to {row}|will i lose with {row}]?|"
      "how many minutes do i lose with {row}?|<tell> how quick {row} is.|can i do {row} over a coffee, how long is it?"),
     ("{row} 하는 데 얼마나 [걸려|걸리나요|걸리지]?|{row} 몇 분[이면 돼|이면 끝나|이나 걸려]?|{row} 오래 [걸려|걸리나요], 몇 분이야?|{row} 금방 해, 몇 [분이야|분 걸려]?|{row} 시간을 얼마나 [뺏겨|써야 해|내야 하나요]?|"
      "{row} 얼마나 걸리는지 [알려|말해|가르쳐]<줘>."),
     "how long does it keep me busy?|is it quick?", "하는 데 얼마나 [걸려|걸리나요]?|몇 분이면 [돼|끝나]?", number(2, 45, " min| minutes", "분")),
    ("Run by|Organiser|Owner", "담당|주관|작성자",
     ("who [asks|set up|sent out|thought up|wants to know about] {row}?|who is behind {row}?|to whom do the [sheets|results] of {row} go?|"
      "who had the idea for {row}?|<tell> who is behind {row}.|whom can i ask about {row}?"),
     ("{row} 누가 [해|만들었어|돌렸어|만들었나요]?|{row} 누가 [물어보는|알고 싶어 하는] 거[야|예요]?|{row} 결과는 누구한테 [가|가나요|보내]?|{row} 궁금한 건 누구한테 [물어|물어보나요|물어봐]?|{row} 만든 사람[이 누구야|은 누구예요|은]?|"
      "{row} 누가 만들었는지 [알려|말해|가르쳐]<줘>."),
     "who wants to know this?|who is behind it?", "누가 만들었[어|나요|지]?|누가 돌린 거[야|예요]?", person),
)

THINGS: tuple[Thing, ...] = (_CANDIDATE, _SURVEY)
