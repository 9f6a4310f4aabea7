"""Who won, who lost, and how close it was."""

import random

from ..statement import Asked, Statement
from .names import person, town
from .values import day, decimal, one_of


def _score(rng: random.Random, korean: bool) -> str:
    return f"{rng.randint(3, 9)}{rng.choice([' 대 ', ':', '-'] if korean else ['-', ':', ' to '])}{rng.randint(0, 2)}"


STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "{person} won the {race}, {gap} ahead of {other}.|{person} finished first in the {race}; {other} came in {gap} later.|"
        "The {race} went to {person}, with {other} {gap} behind.",
        "{person}~이 {race}에서 {other}~을 {gap} 차로 제치고 우승했다.|{race} 우승은 {person}, {gap} 뒤진 {other}~이 2위였다.|{person}~은 {race}에서 {other}보다 {gap} 먼저 들어왔다.",
        {
            "person": person,
            "other": person,
            "race": one_of(
                "city marathon|downhill race|ski final|regatta|rowing cup|cycling tour|100 m final|hill climb|triathlon",
                "시민 마라톤|사이클 대회|스키 결승|조정 경기|수영 결승|철인 3종|100m 결승|산악 달리기",
            ),
            "gap": decimal(0.1, 59, " seconds", "초"),
        },
        (
            Asked(
                "person",
                "who [is the winner|was fastest|took gold|was the champion|came top]?|who [took|got|claimed] the [title|trophy|victory]?|"
                "name of the [winner|champion]?|who [beat|defeated] {other}?|<tell> who was the fastest of all.|whose victory was it?",
                "누가 [이겼어|이겼나요|1등 했어|일등이야]?|[우승자|1위|금메달]~은 <누구야>?|가장 빨랐던 [사람|선수]~은?|{other}~을 이긴 [사람|선수]~은 <누구야>?|누가 정상에 올랐[어|나요]?",
            ),
            Asked(
                "other",
                "who [was|is|got] [second|runner-up|in second place|number two]?|who [lost|was beaten] [to|by] {person}?|who took silver?|"
                "<tell> who had to settle for second.|who was right after {person}?",
                "[2등|2위|준우승]~은 <누구야>?|누가 {person}한테 [졌어|졌나요]?|은메달은 누가 [땄어|땄나요]?|{person} 다음으로 [들어온|빨랐던] [사람|선수]~은?|누가 두 번째[야|였어|였나요]?",
            ),
            Asked(
                "gap",
                "how [close|tight|narrow] was [it|the race|the finish]?|[by how much|how clearly] did {person} win?|what was the [margin|difference]?|"
                "how much [faster|quicker] was the winner?|<tell> how far behind {other} was.",
                "[몇 초|얼마] 차이[였어|였나요|로 이겼어]?|얼마나 [더 빨랐어|앞섰어|앞섰나요]?|차이가 얼마나 났[어|나요|대]?|1등과 2등은 얼마 차이야?|{other}~은 얼마나 늦었[어|나요]?",
            ),
        ),
        ("article",),
    ),
    Statement(
        "{team} beat {other} {score} on {day}.|On {day}, {team} won {score} against {other}.|{team} were too strong for {other} on {day}: it ended {score}.",
        "{day} {team} 팀이 {other} 팀을 {score}~으로 꺾었다.|{team} 팀은 {day} {other} 팀에 {score}~으로 승리했다.|{day} 경기에서 {team} 팀이 {other} 팀을 {score}~으로 눌렀다.",
        {"team": town, "other": town, "day": day, "score": _score},
        (
            Asked(
                "score",
                "what was the [result|final score|outcome]?|how did the [match|game] [end|turn out|finish]?|how many goals [were there|did each side get]?|"
                "<tell> how the match went.|by what score did they win?",
                "[경기 결과|스코어|점수]~이 <어떻게>?|몇 대 몇[이야|이었어|으로 끝났어|인가요]?|경기 어떻게 [됐어|끝났어|끝났나요]?|점수 <알려><줘>.|최종 스코어는?",
            ),
            Asked(
                "team",
                "which [side|team] [won|was better|got the points]?|who [won|were the winners|came out on top]?|<tell> who won the [game|match].|"
                "who were {other} beaten by?|winning [team|side]?",
                "[어느|어떤] 팀이 [이겼어|이겼나요|더 잘했어]?|이긴 [팀|쪽]~은 <어디야>?|승리 팀은?|{other} 팀은 어디한테 [졌어|졌나요]?|누가 이겼는지 <알려><줘>.",
            ),
            Asked(
                "other",
                "which [side|team] lost?|who [lost|were the losers|were defeated]?|who did {team} play( against)?|<tell> who {team}'s opponents were.|"
                "losing [team|side]?",
                "[어느|어떤] 팀이 [졌어|졌나요]?|진 [팀|쪽]~은 <어디야>?|{team} 팀 상대는 [어디였어|어디야|누구야]?|패배한 팀은?|{team} 팀은 누구랑 붙었[어|나요]?",
            ),
        ),
        ("article",),
    ),
)
