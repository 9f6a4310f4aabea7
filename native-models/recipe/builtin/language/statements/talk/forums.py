"""What users of devices and programs tell one another on support forums."""

import random

from ..statement import Asked, Statement
from .values import celsius, number, pick, time_of_day
from .wording import MAIL_TOO, who


def _version(rng: random.Random, korean: bool) -> str:
    return rng.choice(("", "v")) + f"{rng.randint(1, 28)}.{rng.randint(0, 20)}" + rng.choice(("", f".{rng.randint(0, 19)}"))


def _error(rng: random.Random, korean: bool) -> str:
    hexadecimal, hyphened, plain = f"0x{rng.randrange(16**4):04X}", f"E-{rng.randint(10, 999)}", f"{rng.randint(400, 599)}"
    named, brief = f"ERR_{rng.randint(1000, 9999)}", f"F{rng.randint(10, 99)}"
    return rng.choice((hexadecimal, hyphened, plain, named, brief, f"{rng.choice('CDMTX')}{rng.randint(100, 999)}"))


REMEDY = pick(
    "Clearing the cache|A factory reset|Updating the firmware|Swapping the cable|Disabling the antivirus|Reinstalling the driver|A new power supply|Turning off IPv6|"
    "Cleaning the nozzle|Reseating the memory|Switching the USB port|Lowering the frame rate|Deleting the profile|A BIOS update|Unplugging the dock|Tightening the belt|"
    "Changing the DNS|Running it as admin|Removing the extension|Freeing disk space|Turning off Bluetooth|Replacing the fuse|Resetting the network|Levelling the bed",
    "캐시 삭제|공장 초기화|펌웨어 업데이트|케이블 교체|백신 끄기|드라이버 재설치|파워 교체|IPv6 해제|노즐 청소|램 재장착|USB 포트 변경|주사율 낮추기|프로필 삭제|"
    "바이오스 업데이트|독 분리|벨트 조이기|DNS 변경|관리자 권한 실행|확장 프로그램 제거|용량 확보|블루투스 끄기|퓨즈 교체|네트워크 초기화|베드 수평 맞추기",
)
MATERIAL = pick("PLA|PETG|ABS|nylon|TPU|ASA|resin|wood filament|carbon PLA|HIPS", "PLA|PETG|ABS|나일론|TPU|ASA|레진|우드 필라멘트|카본 PLA|HIPS")
SERVER = pick(
    "mail server|build server|staging|the VPN|the wiki|the database|the proxy|the web shop|the print server|the ticket system|the login page|the file share",
    "메일 서버|빌드 서버|스테이징|VPN|위키|데이터베이스|프록시|쇼핑몰|인쇄 서버|티켓 시스템|로그인 페이지|파일 서버",
)
ACTION = pick(
    "log in|print a page|export the video|sync my phone|start the game|open a PDF|scan a page|join the call|install the patch|"
    "run the backup|upload a photo|plug in the drive|change the ink|restart the router|save the project|add a printer",
    "로그인|인쇄|영상 내보내기|동기화|게임 실행|PDF 열기|스캔|회의 참가|패치 설치|백업|사진 업로드|드라이브 연결|잉크 교체|공유기 재시작|프로젝트 저장|프린터 추가",
)

STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "{fix} did the trick for me|{fix} made it work again here|Same issue. {fix} helped in my case|Solved! {fix} was all it took",
        "저는 {fix}~으로 해결됐어요|같은 증상이었는데 {fix} 하니까 되네요|해결! {fix} 하니 멀쩡해졌어|저도 그랬는데 {fix} 후 정상이에요",
        {"fix": REMEDY},
        (
            who(
                "[solved it|found the solution|got rid of the problem|fixed the problem|managed to repair it|knows the cure|"
                "had success|has the answer|got it running|posted the workaround]|recommends it because it helped",
                "[고쳤어|문제를 풀었어|해법을 찾았어|해결책을 알려 줬어|성공했어|증상을 없앴어|답을 알고 있어]",
                "[고친|문제를 푼|해법을 찾은|해결책을 알려 준|성공한|증상을 없앤|답을 준]",
            ),
            Asked(
                "fix",
                "what [solved|fixed|cured|resolved] [it|the problem|the issue]?|"
                "how [was the problem solved|did they fix it|was it repaired|do i get rid of the problem|can i solve it]?|"
                "what's the [solution|remedy|workaround|cure|answer|fix]?|"
                "which [step|trick|measure] [worked|brought success]?|what should i try?|what repaired it in the end?",
                "[뭘로|어떻게] [고쳤어|풀었어|고쳤나요|없앴어|문제를 풀었어]?|[해결책|해법|해결 방법|고치는 법]은 <뭐야>?|[무슨|어떤] [방법|처방]이 [통했어|먹혔어|효과 있었어]?|뭘 해 보면 [돼|되나요|될까]?|어떤 조치로 나아졌어?|뭐가 효과 있었어?",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "I went back to {version} and the crashes stopped|Still on {version} here, runs fine|"
        "Downgraded to {version}, stable since then|Stay with {version}, the newer one is broken",
        "{version}~으로 되돌렸더니 안 튕겨요|전 아직 {version} 써요, 잘 돼요|{version}~으로 다운그레이드하니 안정적이에요|최신 거 말고 {version} 쓰세요, 문제없어요",
        {"version": _version},
        (
            who(
                "[has no crashes|rolled back|uses {version}|has {version}|runs {version}|avoids the newest release|"
                "advises against updating|works with an older release]|has {version} installed",
                "{version}~을 [사용해|깔았어|쓰나요|추천해]|구버전을 [써|추천해]|업데이트를 말려",
                "{version}~을 [사용하는|깐|설치한|추천하는]|[구버전을 쓰는|업데이트를 말리는]",
            ),
            Asked(
                "version",
                "which [release|build|version] [works|is stable|is good|should i install|do they use|is safe|is recommended]?|"
                "what should i [install|downgrade to|roll back to|use]?|which [release|build] doesn't crash?|"
                "what release [is running|was installed]?|to what did they roll back?|the stable version",
                "[몇|어느|무슨] 버전을 [써|깔아|설치해야 해|쓰나요|추천해]?|안정적인 [버전|릴리스|빌드]~은 <뭐야>?|[안 튕기는|잘 되는|문제없는] 버전이 <뭐야>?|뭘 설치하면 [돼|되나요|좋아]?|어느 릴리스로 돌아갔어?|버전 번호가 <뭐야>?",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "I get error {code} whenever I {act}|It shows {code} each time I {act}|Whenever I {act}, {code} pops up, any ideas?",
        "{act} 할 때마다 {code} 오류가 떠요|{act} 하면 {code} 나와요, 왜 이러죠?|자꾸 {code} 에러예요, {act} 하려고만 하면",
        {"code": _error, "act": ACTION},
        (
            who(
                "[has a problem|has trouble|reports a fault|can't {act}|needs technical support|"
                "is stuck with an error|has the issue|asks about {code}|is annoyed by {code}|gets the message]",
                "[문제를 겪어|안 된다고 해|기술 지원이 필요해|문제가 있어]|{code} 때문에 [고생해|물어봤어]|{act} 못 해",
                "[문제를 겪는|안 된다는|기술 지원이 필요한]|{code} 때문에 [고생하는|물어본]|{act} 못 하는",
            ),
            Asked(
                "code",
                "[which|what] [error|fault|message|code|number] [appears|comes up|is displayed|do they see|is reported|is it]?|"
                "what [does the screen say|is displayed|comes up] when it fails?|what's the [fault|failure] [number|code]?|"
                "what should i search for to find the fault?|what do they see when they {act}?|error number",
                "[무슨|어떤] [에러가|오류가|메시지가|코드가] [나와|표시돼|뜬대|나오나요]?|[에러|오류] [코드|번호]는 [뭐야|뭐예요]?|화면에 뭐가 [표시돼|뜬대]?|몇 번 [에러|오류]야?|{act} 때 뭐라고 나와?|오류 번호 <알려><줘>",
            ),
            Asked(
                "act",
                "when does {code} [appear|happen|come up]?|what [can't they do|doesn't work|fails|triggers {code}|causes {code}|are they trying to do]?|"
                "during what [action|step] does it fail?|what leads to the fault?|what did they want to do when it failed?|in which situation is {code} shown?",
                "{code} 언제 [나와|뜨나요|발생해]?|[뭘|무엇을] 하려다 [안 됐어|실패해|막혔나요]?|[무슨|어떤] 작업이 안 [돼|된대]?|어떤 상황에서 {code}~이 발생해?|뭘 할 때 문제가 [생겨|있대]?|실패하는 동작은?",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "FYI {server} has been down since {time}|Can't reach {server}, it went dark at {time}|Anyone else? For me {server} died at {time}",
        "{time}부터 {server} 접속이 안 돼요|{server} {time}에 죽은 것 같은데 저만 그런가요|참고로 {server} {time}부터 먹통",
        {"server": SERVER, "time": time_of_day},
        (
            who(
                "[reported the outage|noticed the outage|can't connect|has no access|raised the alarm|"
                "noticed that {server} doesn't work|informs us about {server}|complains about {server}]",
                "장애를 [알렸어|발견했어|신고했나요|제보했어]|{server} [문제를 말했어|못 쓴대]",
                "장애를 [알린|발견한|신고한|제보한]|{server} [문제를 말한|못 쓰는]",
            ),
            Asked(
                "server",
                "what [doesn't work|is offline|is out|isn't available|can't be reached|failed|has to be restarted]?|"
                "[which|what] [service|system|machine] [crashed|failed|is offline|is unavailable|has an outage]?|"
                "what must the admin look at?|what isn't responding?|what stopped at {time}?|the system with the outage",
                "[뭐가|무엇이] [안 열려|다운됐어|장애야|안 돼|멈췄나요]?|[무슨|어떤|어느] [서비스|시스템]에 [장애가 났어|문제가 있어|접속 못 해]?|[장애|문제] 난 시스템은 [뭐야|뭐예요]?|관리자가 뭘 봐야 해?|{time}에 뭐가 멈췄어?|다운된 것 <알려><줘>",
            ),
            Asked(
                "time",
                "since when is {server} [offline|unavailable|out|not working]?|"
                "when did [the outage start|it begin|{server} crash|{server} fail|the trouble begin]?|at what time did {server} [stop|fail|go offline|crash]?|"
                "start of the outage|how long is {server} out already, since when?|when was {server} last available?",
                "{server} 언제부터 [안 돼|다운이야|안 됐어|문제야|그랬나요]?|[몇 시에|언제] {server}~이 [다운됐어|멈췄어|나갔어]?|"
                "장애[는|가] 언제 [시작됐어|발생했어|났나요]?|장애 [시작|발생] 시각은 [언제야|몇 시야]?|언제부터 접속 불가야?|{server} 장애 시각 <알려><줘>",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "Mine lasts {hours} on one charge|I get {hours} out of the battery|With the screen dimmed it runs {hours}|After two years I still get {hours} unplugged",
        "제 건 한 번 충전하면 {hours} 가요|화면 어둡게 하면 {hours} 버텨|2년 썼는데 아직 {hours} 써요, 배터리",
        {"hours": number(3, 48, "# hours", "#시간")},
        (
            who(
                "[reports the battery life|talks about the battery|gives the battery life|has battery experience|measured the battery|comments on the battery]",
                "배터리 [얘기를 했어|경험을 말했어|시간을 알려 줬어|성능을 말했나요]",
                "배터리 [얘기를 한|경험을 말한|시간을 알려 준|성능을 말한]",
            ),
            Asked(
                "hours",
                "how long does [it|the battery|the device] [last|hold|run|keep going|survive]?|when does the battery [run out|die|need charging], after how long?|"
                "how [good|strong|durable] is the battery?|how many hours [without a socket|without the cable|from a full battery]?|"
                "how long can one work without a plug?|battery life|how often must it be charged, after how long?",
                "배터리 [얼마나 가|몇 시간 가|오래가|얼마나 버텨|몇 시간 쓰나요]?|[사용|배터리] 시간은 [얼마야|얼마나 돼|몇 시간이야]?|"
                "몇 시간마다 충전해야 [해|하나요]?|[콘센트|충전기] 없이 얼마나 [써|쓸 수 있어]?|완충하면 얼마나 쓸 수 [있어|있나요]?|배터리 수명 <알려><줘>",
            ),
        ),
    ),
    Statement(
        "I print {material} at {temp} and it sticks|For {material} I set the nozzle to {temp}|"
        "{temp} works best with {material} for me|Try {material} with {temp}, no stringing here",
        "저는 {material} {temp}에 맞추고 뽑아요|{material}~은 노즐 {temp}가 제일 낫더라고요|{material} {temp}에서 잘 붙어요|{temp}에 {material} 쓰니까 실 안 생겨요",
        {"material": MATERIAL, "temp": celsius},
        (
            who(
                "[prints with|works with|uses|has experience with|knows about|prefers] {material}|has a setting for {material}|got good prints from {material}",
                "{material}~을 [써|쓰나요|사용해|잘 알아|다뤄 봤어]",
                "{material}~을 [쓰는|사용하는|잘 아는|다뤄 본|추천하는]",
            ),
            Asked(
                "temp",
                "how hot [should|must|does] [{material}|the nozzle|the extruder|it] (have to )be?|"
                "[which|what] [temperature|heat|nozzle setting] [is right|is good|did they use|is recommended|suits {material}]( for {material})?|"
                "how many degrees( for {material})?|how warm do i print {material}?|to what do i heat it for {material}?|nozzle temperature for {material}",
                "(노즐 )온도는 [몇 도|얼마]야?|{material}~은 몇 도야?|얼마나 뜨겁게 [해야 해|해야 하나요|뽑아]?|{material} [적정 온도|출력 온도|설정 온도]가 <뭐야>?|몇 도로 [맞춰|예열해|설정해|뽑아]?|{material} 출력 온도 <알려><줘>",
            ),
            Asked(
                "material",
                "what [material|filament|plastic] [is it|is printed|do they use|do they print with|needs {temp}]?|"
                "which [filament|plastic] [is recommended|was used|goes with {temp}]?|{temp} is for which filament?|"
                "printing with what?|what is in the printer?|what stuff is melted at {temp}?",
                "[재료|필라멘트|소재]는 [뭐야|뭐예요|무엇인가요]?|[무슨|어떤] [필라멘트|재료|소재]를 [써|쓰나요|사용해|뽑아]?|{temp}에 맞는 재료는?|뭘로 출력[해|하나요|했어]?|{temp}~은 어떤 소재용이야?|프린터에 넣은 게 뭐야?",
            ),
        ),
    ),
)
