"""Batteries, printers and drives."""

import random

from ..statement import Asked, Statement
from .values import number, one_of, program


def _printer(rng: random.Random, _korean: bool) -> str:
    return f"{rng.choice(['LaserPro', 'InkJet', 'OfficeMate', 'PrintHub', 'DeskWriter'])} {rng.randint(100, 9900)}"


def _drive(rng: random.Random, korean: bool) -> str:
    kinds = ["USB 드라이브", "외장 하드", "메모리 카드", "백업 디스크"] if korean else ["USB drive", "Camera card", "Backup disk", "Memory stick"]
    return f"{rng.choice(kinds)} {rng.choice('DEFGHK')}"


STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "{device}: battery at {share}, about {minutes} left.|The battery of {device} is down to {share} and lasts {minutes}.|"
        "{device} has {share} of charge left, enough for {minutes}.",
        "{device} 배터리가 {share} 남았습니다. {minutes} 후 꺼집니다.|{device}: 배터리 {share}, 약 {minutes} 사용 가능|{device} 충전량이 {share}이며 {minutes} 동안 쓸 수 있습니다.",
        {
            "device": one_of("Mouse|Keyboard|Headset|Pen|Tablet|Laptop|Earbuds|Speaker|Controller|Watch", "마우스|키보드|헤드셋|펜|태블릿|노트북|이어폰|스피커|컨트롤러|시계"),
            "share": number(2, 39, "%", "%"),
            "minutes": number(2, 59, " minutes", "분"),
        },
        (
            Asked(
                "share",
                "how [full|empty] is it?|how much [power|juice|energy] is there?|what percentage is it at?|how many percent are there?|<tell> how full it is.",
                "몇 퍼센트[야|인가요|예요]?|얼마나 [차 있어|충전돼 있나요]?|잔량[은|이] <얼마야>?|전기가 얼마나 <있어>?|몇 퍼센트인지 <알려><줘>.",
            ),
            Asked(
                "minutes",
                "how long [does it last|will it hold out|can i go on]?|how long until it [dies|turns off|goes flat]?|how soon must i plug it in?|"
                "when is it flat?|<tell> how long it will hold out.",
                "얼마나 [버텨|더 써|버티나요|오래 가]?|[언제|얼마 뒤에] [꺼져|방전돼|꺼지나요]?|몇 분 더 쓸 수 있[어|나요]?|얼마나 오래 [쓸 수 있어|가나요]?|얼마 안에 꽂아야 [해|하나요]?",
            ),
            Asked(
                "device",
                "what [needs charging|should i plug in|is running low|will soon be off]?|[what|which] [device|gadget] is [low|almost empty|nearly flat]?|"
                "what do i have to charge?|what is about to die?|<tell> what i should charge.",
                "[뭘|무엇을] 충전해야 [해|하나요]?|뭐가 [꺼지려고 해|다 돼 가|부족한가요]?|[무슨|어떤] 기기[야|가 꺼져|인가요]?|충전할 [것|기기]~은 <뭐야>?|뭐를 꽂아야 [해|하나요]?",
            ),
        ),
        ("dialog",),
    ),
    Statement(
        "{printer} cannot print: {fault}.|Printing stopped on {printer}, {fault}.|Please check {printer}: {fault}.",
        "{printer}에서 인쇄할 수 없습니다: {fault}|{fault}~으로 {printer} 인쇄가 중단되었습니다.|{printer} 상태: {fault}",
        {
            "printer": _printer,
            "fault": one_of(
                "out of paper|paper jam|cover open|no toner|wrong paper size|ink low|offline|tray missing|waste box full|drum worn out",
                "용지 없음|용지 걸림|덮개 열림|토너 부족|용지 크기 오류|잉크 부족|오프라인|용지함 없음|폐토너통 가득 참|드럼 수명 만료",
            ),
        },
        (
            Asked(
                "fault",
                "why [does nothing come out|doesn't it print|did it stop|is there no printout]?|what is [wrong|the matter|the problem] with the printer?|"
                "what ails {printer}?|what must i fix?|<tell> why nothing comes out.",
                "왜 [안 나와|안 뽑혀|안 나오나요|멈췄어]?|프린터[가|는] 왜 [이래|그래|그런가요]?|무슨 문제[야|가 있어|인가요]?|프린터 어디가 이상[해|한가요]?|뭘 고쳐야 [해|하나요]?",
            ),
            Asked(
                "printer",
                "[which|what] [machine|device|printer] [has trouble|is in trouble|has the problem|should i look at]?|which one of the printers is it?|"
                "what device went on strike?|name of the printer?|<tell> which printer has trouble.",
                "[어느|무슨|어떤] 프린터[야|가 안 돼|인가요]?|프린터 이름[은|이] <뭐야>?|[문제 있는|안 되는] [기기|프린터]~은 <뭐야>?|어느 기계를 봐야 [해|하나요]?|어떤 기기가 말썽[이야|인가요]?",
            ),
        ),
        ("dialog",),
    ),
    Statement(
        "{device} could not be ejected because {program} is still using it.|{program} is still using {device}. Eject it later.",
        "{program}에서 {device}~을 사용 중이어서 꺼낼 수 없습니다.|{device}~을 제거하지 못했습니다. {program}에서 사용하고 있습니다.",
        {"device": _drive, "program": program},
        (
            Asked(
                "program",
                "what [must i quit|should i quit|has to be closed]( first)?|what keeps it busy?|why can't i unplug it, what runs?|"
                "which [app|application] is in the way?|what is busy with it?|<tell> what i should quit first.",
                "[뭘|어떤 프로그램을] [꺼야|닫아야] [해|하나요]?|뭐 때문에 못 [빼|빼나요]?|[무슨|어떤] [앱|프로그램]~이 막고 있[어|나요]?|뭐가 붙잡고 있[어|나요]?|먼저 종료할 [앱|프로그램]~은 <뭐야>?",
            ),
            Asked(
                "device",
                "what can't i [unplug|pull out|take out]?|what [should i leave in|must stay plugged in]?|which [medium|piece of hardware] is busy?|"
                "what did i try to unplug?|<tell> what i can't unplug yet.",
                "[뭘|무엇을] 못 [빼|뽑아|빼나요]?|[빼면|뽑으면] 안 되는 게 <뭐야>?|뭐가 안 빠[져|지나요]?|어떤 [기기|장치]~이 문제[야|인가요]?|뽑으려던 게 <뭐야>?",
            ),
        ),
        ("dialog",),
    ),
)
