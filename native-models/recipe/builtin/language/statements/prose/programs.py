"""Restarts, updates and trials."""

import random

from ..statement import Asked, Statement
from .values import day, price, program, release, time_of_day


def _update(rng: random.Random, korean: bool) -> str:
    kinds = ["보안 업데이트", "기능 업데이트", "드라이버", "서비스 팩"] if korean else ["Security Update", "Feature Update", "Driver Pack", "Service Pack"]
    return f"{rng.choice(kinds)} {rng.randint(1, 99)}"


STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "Your computer will restart at {time} to install {update}.|{update} is ready; the restart is planned for {time}.|"
        "To finish {update}, a restart follows at {time}.",
        "{update} 설치를 위해 {time}에 컴퓨터가 다시 시작됩니다.|{update} 준비 완료. {time}에 재시작합니다.|{time}에 재부팅하여 {update} 설치를 마칩니다.",
        {"update": _update, "time": time_of_day},
        (
            Asked(
                "time",
                "when does [it|my pc|the machine] [reboot|go down|switch off]?|until when must i have saved my work?|what time is the reboot?|"
                "how long can i still work, until when?|<tell> when it reboots.",
                "언제 [꺼져|껐다 켜져|꺼지나요]?|몇 시에 [꺼져|껐다 켜져|재부팅되나요]?|몇 시까지 저장해야 [해|하나요]?|컴퓨터[는|가] 언제 꺼[져|지나요]?|몇 시 전에 일을 끝내야 [해|하나요]?",
            ),
            Asked(
                "update",
                "why [does it reboot|is a reboot needed|must it go down]?|what is [being put on|added to] my computer?|what gets installed?|"
                "which patch is it?|<tell> what gets installed.",
                "왜 [꺼져|껐다 켜|꺼지나요]?|뭐가 [깔려|설치돼|깔리나요]?|[뭘|무엇을] 설치[해|하나요|하는 거야]?|무슨 [패치야|업데이트야|업데이트인가요]?|새로 깔리는 게 <뭐야>?",
            ),
        ),
        ("dialog",),
    ),
    Statement(
        "{program} {version} is available. You are using {old}.|Version {version} of {program} is ready to download; you have {old}.|"
        "Update {program} from {old} to {version}?",
        "{program} {version} 버전이 나왔습니다. 현재 버전은 {old}입니다.|{program}~을 {old}에서 {version}~으로 업데이트하시겠습니까?|현재 {old}, 최신 {version}: {program} 업데이트가 있습니다.",
        {"program": program, "version": release(12, 29), "old": release(1, 11)},
        (
            Asked(
                "version",
                "what's the [newest|latest] [release|one]?|which release can i get?|what is the new release( called)?|to what would i upgrade?|"
                "<tell> which release i can get.",
                "[새|새로 나온|최신] [버전|판]~은 <뭐야>?|뭘로 [올릴|업그레이드할] 수 있[어|나요]?|몇으로 올라[가|가나요]?|새로 나온 게 몇[이야|인가요]?|최신은 몇이야?",
            ),
            Asked(
                "old",
                "what do i [have|run] [now|at the moment|at present]?|which release [do i run|is installed|is on my computer]?|"
                "how outdated am i, what is installed?|what was i running before the upgrade?|<tell> which release i have now.",
                "지금 [뭘|몇 버전을] 쓰고 있[어|나요]?|[설치된|깔린|쓰던] 버전[은|이] <뭐야>?|내 건 몇 버전[이야|인가요]?|[옛|구] 버전은 <뭐야>?|지금 깔려 있는 건 몇이야?",
            ),
            Asked(
                "program",
                "[what|which] [app|application|software|tool] [is it about|can be upgraded|has something new|is out of date]?|what can i upgrade?|"
                "what is outdated?|what does the notice want to renew?|<tell> which app is out of date.",
                "[무슨|어떤] [앱|프로그램]~을 올리라는 거야?|뭐가 [새로 나왔어|나왔나요]?|뭘 업그레이드하[래|나요]?|[오래된|구버전인] 게 <뭐야>?|어떤 소프트웨어[야|인가요]?",
            ),
        ),
        ("dialog",),
    ),
    Statement(
        "Your trial of {program} ends on {day}; after that it costs {money} a year.|From {day} on, {program} costs {money} a year.|"
        "Buy {program} for {money} a year before the trial ends on {day}.",
        "{program} 체험판이 {day}에 끝나며 이후 연 {money}입니다.|{day} 이후 {program}~을 쓰려면 연간 {money}~이 필요합니다.|{program} 무료 기간은 {day}까지, 이후 매년 {money}",
        {"program": program, "day": day, "money": price},
        (
            Asked(
                "day",
                "until when [is it free|can i test it|don't i have to pay]?|when does the free time run out?|"
                "how long can i [test|use] it for free, until when?|what's the last free day?|<tell> until when i can test it.",
                "언제까지 [공짜야|무료야|무료인가요|그냥 쓸 수 있어]?|며칠까지 [돈 안 내도 돼|무료인가요]?|공짜로 쓰는 건 언제 [끝나|끝나나요]?|[만료일|무료 마지막 날]~은 언제<야>?|언제부터 돈을 내야 [해|하나요]?",
            ),
            Asked(
                "money",
                "how much [must i pay|do i pay|is it] [later|afterwards|per year|then]?|what's the [yearly|annual] [fee|price]?|"
                "how expensive is it each year?|what do they charge annually?|<tell> what i pay each year.",
                "[1년에|일 년에|나중에] 얼마 [내|내야 해|내나요|들어]?|[연회비|사용료|값]~은 <얼마야>?|계속 쓰려면 얼마[야|인가요|가 들어]?|1년에 얼마[야|인가요]?|돈은 얼마 [받아|받나요]?",
            ),
            Asked(
                "program",
                "[what|which] [app|software|product] [do i have to pay for|am i testing|is it about]?|what am i testing?|what won't be free any more?|"
                "what did i try out?|<tell> what i am testing.",
                "[무슨|어떤] [앱|프로그램]~을 [써 보고 있어|시험해 보고 있나요]?|뭐가 유료가 [돼|되나요]?|내가 뭘 써 보고 있[어|지]?|돈 내야 하는 [앱|프로그램]~은 <뭐야>?|뭘 사라는 거야?",
            ),
        ),
        ("dialog",),
    ),
)
