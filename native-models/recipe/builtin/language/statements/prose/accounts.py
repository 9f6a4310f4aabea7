"""Who is signed in, from where, for how long, and what apps may use."""

import random

from ..statement import Asked, Statement
from .names import FIRST, LAST, person, town
from .values import number, one_of, time_of_day


def _login_name(rng: random.Random, _korean: bool) -> str:
    return f"{rng.choice(FIRST).lower()}{rng.choice(['', '.', '_'])}{rng.choice(LAST).lower()}"


def _app(rng: random.Random, korean: bool) -> str:
    if korean:
        return rng.choice("지도 달리기 가계부 스캐너 날씨 회의 택시 번역 일기 배달 식물 주차".split()) + rng.choice("톡 온 팜 업 플러스 나우 노트 톡톡".split())
    return rng.choice("Map Run Snap Talk Scan Note Cab Chef Plant Park Bird Sky".split()) + rng.choice("ly|ify|Go|Now|Box|Mate|Up|Hub".split("|"))


STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "We noticed a new sign-in from {town} on a {device} at {time}.|At {time} someone logged in from {town} with a {device}.|"
        "New login: {device}, {town}, {time}.",
        "{time} {town}에서 {device}~으로 새 로그인이 있었습니다.|{town}에서 {device} 기기로 {time}에 접속했습니다.|새로운 로그인 알림: {device}, {town}, {time}",
        {
            "town": town,
            "device": one_of(
                "Windows PC|MacBook|Pixel phone|Linux laptop|Galaxy tablet|iPad|Chromebook|smart TV|game console|iPhone",
                "윈도우 PC|맥북|픽셀폰|리눅스 노트북|갤럭시 탭|아이패드|크롬북|스마트 TV|게임기|아이폰",
            ),
            "time": time_of_day,
        },
        (
            Asked(
                "town",
                "where [was the person|did it come from|was my account used|did that happen]?|in [what|which] [city|town|place] was my account used?|"
                "what's the location of the access?|<tell> where my account was used.|from where did somebody get in?",
                "어디[서|에서] [들어왔어|썼어|들어왔나요]?|어느 [도시|지역]에서 들어왔[어|나요]?|[접속|로그인] [위치|장소|지역]~이 <어디야>?|접속한 곳은 <어디야>?|내 계정을 어디서 썼[어|대]?",
            ),
            Asked(
                "device",
                "[what|which] [device|computer|machine|kind of gadget] [was it|was used|got in]?|what did [they|the person] use?|"
                "on what was my account opened?|which hardware was it?|<tell> what device it was.",
                "[무슨|어떤] [기기|장치]~을 [썼어|썼나요]?|뭘로 [들어왔어|들어왔나요|열었어]?|무슨 기기[야|였어|인가요]?|접속한 [기기|기계]~이 <뭐야>?|어떤 기종이야?",
            ),
            Asked(
                "time",
                "when [did that happen|was it|did someone get in|was my account used]?|what time was the access?|at what hour did someone get in?|"
                "<tell> when somebody got in.|time of the access?",
                "언제 [들어왔어|그랬어|썼어|들어왔나요]?|몇 시에 [들어왔어|그랬나요|누가 들어왔어]?|접속 [시각|시간]~은?|몇 시쯤[이야|이었어|인가요]?|누가 언제 접속했는지 <알려><줘>.",
            ),
        ),
        ("mail", "dialog"),
    ),
    Statement(
        "Your session ends in {minutes}; {user} will be signed out.|{user}, you will be logged off in {minutes}.|"
        "Still there, {user}? You are signed out in {minutes}.",
        "{minutes} 후에 {user} 님이 자동 로그아웃됩니다.|{user} 님, 세션이 {minutes} 뒤에 만료됩니다.|{user} 님, 아직 계신가요? {minutes} 후 접속이 종료됩니다.",
        {"minutes": lambda rng, korean: f"{rng.randint(2, 59)}{rng.choice(['분', '초'] if korean else [' minutes', ' seconds'])}", "user": person},
        (
            Asked(
                "minutes",
                "how [long|much time] do i [still |]have( left)?|how soon [am i thrown out|must i react|does it throw me out]?|when will it kick me out?|"
                "how much time remains?|<tell> how much time i have left.",
                "[얼마나|몇 분] [남았어|남았나요|더 쓸 수 있어]?|언제 [쫓겨나|끊겨|끊기나요|튕겨]?|시간이 얼마나 <있어>?|남은 시간은?|얼마 뒤에 나가[져|지나요]?",
            ),
            Asked(
                "user",
                "who is [logged in|using it]?|whose account is it?|what's my [user name|login name] here?|as whom am i [working|registered|known here]?|"
                "<tell> whose account it is.",
                "누가 [로그인해 있어|쓰고 있어|쓰고 있나요]?|누구 [계정이야|계정인가요]?|[사용자|계정] 이름[은|이] <뭐야>?|지금 쓰는 사람[은|이] <누구야>?|누구로 들어와 있[어|나요]?",
            ),
        ),
        ("dialog",),
    ),
    Statement(
        "Wrong password. {count} attempts left before {user} is locked for {time}.|{count} tries left, then {user} is locked for {time}.|"
        "After {count} more errors {user} will be locked for {time}.",
        "비밀번호가 틀렸습니다. {count} 더 틀리면 {user} 계정이 {time} 동안 잠깁니다.|{user}: 남은 횟수 {count}, 초과 시 {time} 동안 잠김|{count} 더 실패하면 {user} 계정은 {time} 동안 쓸 수 없습니다.",
        {"count": lambda rng, korean: f"{rng.randint(2, 9)}{'회' if korean else ''}", "user": _login_name, "time": number(5, 59, " minutes", "분")},
        (
            Asked(
                "count",
                "how often can i [still guess|guess wrong|get it wrong]?|how many [chances|guesses] do i have?|how many times may i [guess|get it wrong]?|"
                "what number of guesses is there?|<tell> how many chances i have.",
                "몇 번 [더 해 볼 수 있어|더 시도할 수 있나요|기회가 있어]?|[기회|시도]~이 몇 번 남았[어|나요]?|앞으로 몇 번까지 [괜찮아|괜찮나요]?|몇 번 더 입력할 수 있[어|나요]?|기회는 몇 번이야?",
            ),
            Asked(
                "time",
                "how long [is the account blocked|would i be shut out|would i have to wait] then?|how long is the punishment?|for how long can't i get in?|"
                "duration of the block?|<tell> how long i would be shut out.",
                "얼마나 [막혀|기다려야 해|막히나요|못 들어가]?|[잠기면|막히면] 몇 분 [기다려|기다리나요]?|얼마 동안 [못 써|못 들어가나요]?|[차단|잠금] 시간은 <얼마야>?|잠기면 얼마 뒤에 풀[려|리나요]?",
            ),
            Asked(
                "user",
                "which account is it?|whose password is it?|what login name [did i enter|was used]?|who is trying to get in?|<tell> which account it is.",
                "[어느|무슨] 계정[이야|인가요]?|[아이디|사용자 이름]~이 <뭐야>?|누구 비밀번호[야|인가요]?|어떤 아이디로 들어가려고 [했어|했나요]?|잠기는 계정[은|이] <뭐야>?",
            ),
        ),
        ("dialog",),
    ),
    Statement(
        "{app} would like to use your {part}. Allow?|Allow {app} to use the {part}?|{app} is asking for access to your {part}.",
        "{app} 앱이 {part}에 접근하려고 합니다. 허용하시겠습니까?|{app}에서 {part} 사용 권한을 요청합니다.|{part} 접근을 {app}에 허용할까요?",
        {
            "app": _app,
            "part": one_of(
                "camera|microphone|location|contacts|calendar|photos|Bluetooth|local network|clipboard|reminders",
                "카메라|마이크|위치|연락처|캘린더|사진|블루투스|로컬 네트워크|클립보드|미리 알림",
            ),
        },
        (
            Asked(
                "app",
                "who [wants permission|asks for permission|is asking]?|[what|which] [program|application] [wants something|is asking|wants permission]?|"
                "what do i give permission to?|who would get my permission?|<tell> which application wants permission.",
                "[뭐가|무슨 앱이|누가] [허락을 구해|쓰고 싶대|요구하나요]?|[권한을 원하는|물어보는] [앱|프로그램]~은 <뭐야>?|누구한테 권한을 주는 거야?|어떤 앱[이야|인가요]?|뭐가 권한을 달래?",
            ),
            Asked(
                "part",
                "what does {app} want?|what [permission|right] is it after?|what would {app} get if i agree?|what does it want from me?|"
                "<tell> what {app} wants.",
                "{app}~은 [뭘|무엇을] [원해|달래|원하나요]?|[무슨|어떤] 권한[이야|을 달래|인가요]?|뭘 쓰겠[대|다는 거야]?|허락하면 뭘 [쓸 수 있어|쓸 수 있나요]?|{app}~은 뭘 쓰고 싶대?",
            ),
        ),
        ("dialog",),
    ),
)
