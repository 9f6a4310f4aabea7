"""Displays and what makes or takes sound."""

import random

from ..thing import Thing
from .values import WORDS, app_name, number, one_of, percent, version
from .wording import thing


def _display_name(rng: random.Random, korean: bool) -> str:
    if korean and rng.random() < 0.6:
        place = rng.choice("거실 회의실 서재 강의실 왼쪽 오른쪽 작업실 로비 내장 외장".split())
        return f"{place} {rng.choice('패널 TV 프로젝터 디스플레이'.split())} {rng.randint(1, 60)}"
    model = f"{rng.choice(WORDS).title()} {rng.choice('AVPUX')}{rng.randint(22, 49)}{rng.choice('QUHX')}"
    return rng.choice((model, f"Display {rng.randint(1, 99)}", f"Panel {rng.choice(WORDS)}", f"{rng.choice(WORDS).title()} TV {rng.randint(32, 85)}"))


_WIDTHS = (800, 1024, 1280, 1366, 1440, 1600, 1680, 1920, 2048, 2256, 2560, 2880, 3024, 3440, 3840, 5120)
_HEIGHTS = (600, 720, 768, 800, 900, 1024, 1050, 1080, 1200, 1440, 1504, 1600, 1800, 1964, 2160, 2880)


def _resolution(rng: random.Random, korean: bool) -> str:
    return f"{rng.choice(_WIDTHS)} {rng.choice('×x')} {rng.choice(_HEIGHTS)}"


def _scaling(rng: random.Random, korean: bool) -> str:
    return f"{rng.randint(16, 70) * 5}{rng.choice(('%', ' %', '% '))}".strip()


def _port(rng: random.Random, korean: bool) -> str:
    return f"{rng.choice(('HDMI', 'DisplayPort', 'USB-C', 'DVI', 'VGA', 'Thunderbolt', 'Mini DP', 'Wireless'))} {rng.randint(1, 9)}"


def _colour_profile(rng: random.Random, korean: bool) -> str:
    space = rng.choice(("sRGB", "Display P3", "Adobe RGB", "Rec. 709", "Rec. 2020", "DCI-P3", "ProPhoto", "Native", "EBU"))
    return f"{space} {rng.choice(('', rng.randint(2, 40), f'D{rng.randint(50, 93)}'))}".strip()


_DISPLAYS = thing(
    "form", "Displays|Monitors|Display settings|Screens", "디스플레이|모니터|디스플레이 설정|화면 설정", "monitor", "모니터", _display_name,
    ("Resolution|Display resolution|Screen resolution|Pixels", "해상도|화면 해상도|디스플레이 해상도", _resolution,
     ("how [sharp|fine|crisp|detailed] is @?|how many [dots|points|pixels] [does @ have|does @ show|has @|fit on @]?|<tell> how [sharp|fine|detailed] @ is|"
      "how many dots [wide and high|across and down|by how many] is @?|is @ [sharp|4k|full hd], how many dots?|[dots|width by height|dots across and down] of @?|"
      "what [width and height|dimensions in dots] does @ [have|show|use]?"),
     ("@은 얼마나 [선명한%가|또렷한%가|세밀한%가]|@은 몇 [픽셀%야|화소%야|픽셀로 보이%나]|@은 가로 세로 몇 [픽셀%야|점%야|개%야]|"
      "@은 [4K야 풀HD야|풀HD인가]? 몇 픽셀%야|@의 [화소|가로세로 픽셀 수|픽셀] %줘|@에 점이 [몇 개|가로세로 몇 개] [찍히%나|들어가%나|있%어]")),
    ("Refresh rate|Frequency|Frame rate", "주사율|새로 고침 빈도|재생 빈도", number(24, 360, "{} Hz|{} Hertz|{}.0 Hz", "{}Hz|{} Hz|{}헤르츠"),
     ("how [smooth|fluid|flickery|jerky] is @?|"
      "how [often|many times] [does @ redraw itself|is the picture redrawn on @|does the picture change on @|does @ flicker] [a second|each second|every second]?|"
      "<tell> how many [hertz|pictures a second|times a second] @ [shows|does|runs at]|how many [hertz|pictures a second|frames] does @ [do|show|manage|have]?|"
      "is @ [smooth|good for games], how many hertz?|at how many hertz does @ run?|[hertz|frames a second] of @?"),
     ("@은 몇 [헤르츠%야|프레임%야|헤르츠로 돌아가%나]|@은 얼마나 [부드러운%가|매끄러운%가]|@은 1초에 몇 번 [바뀌%나|깜빡이%나|다시 그려지%나|갱신되%나]|"
      "@은 초당 [몇 장을|몇 번을] [그리%나|보여 주%나]|@은 게임하기 좋나, 몇 헤르츠%야|@의 [헤르츠|초당 장수|프레임 수] %줘")),
    ("Brightness|Backlight|Luminance", "밝기|화면 밝기|백라이트", percent,
     ("how [bright|dim|dark|light|glaring] is @?|how [bright|dim|dark] [did i make|have i made|did they make|did someone turn] @?|<tell> how [bright|dim|dark] @ is|"
      "is @ [too bright|dim|too dark|glaring], how bright is it?|how much light [does @ give|comes from @|does @ give off]?|"
      "how far is the [light|lamp] of @ turned [up|down]?|[light|glow] of @ in percent?"),
     ("@은 얼마나 [밝은%가|어두운%가|환한%가|눈부신%가]|@을 얼마나 [밝게|어둡게|환하게] [해 놨%어|했%어|맞춰 놨%어]|@이 [너무 |]눈부시나, 얼마나 밝은%가|"
      "@의 [빛|불빛]~이 몇 [퍼센트%야|프로%야]|@은 몇 퍼센트로 [밝혀 놨%어|켜져 있%어]|@이 [얼마나 밝은지|얼마나 환한지] %줘")),
    ("Scale|Scaling|Zoom|Text size", "배율|크기 조정|확대/축소|텍스트 크기", _scaling,
     ("how [big|large|small|tiny] [is everything|are things|are letters|do things look|is the writing] on @?|"
      "how [much|far|many times] [is everything enlarged|are things blown up|are things magnified|is the picture stretched] on @?|"
      "<tell> how [big|small|much larger] things are on @|are letters on @ [tiny|enlarged|big], by how much?|"
      "by [how much|what factor] [does @ enlarge|does @ magnify|does @ blow up] things?|[enlargement|magnification] on @?"),
     ("@에서 글자가 얼마나 [크게|작게] [보이%나|나오%나]|@은 얼마나 [크게|작게] [보이%나|해 놨%어|확대돼 있%어]|"
      "@에서 모든 게 몇 퍼센트로 [커지%나|보이%나|커져 있%어]|@은 몇 배로 [늘렸%어|키웠%어|확대했%어]|@의 [확대 비율|확대 정도|글자 키움] %줘|"
      "@을 몇 퍼센트로 [키웠%어|늘려 놨%어|확대해 놨%어]")),
    ("Connected by|Connection|Port|Input", "연결|연결 방식|포트|입력", _port,
     ("how is @ [plugged in|hooked up|attached|wired|linked up|joined to the computer]?|"
      "[through|with|over] [which|what] [cable|plug|wire|socket] is @ [attached|hooked up|plugged in]?|"
      "<tell> [how @ is hooked up|which cable goes to @|where @ is plugged in]|[which|what] [cable|plug|wire] [goes to|leads to|do i need for|runs to] @?|"
      "[where|into which socket] is @ plugged in?|which [socket|plug|cable] does @ [use|hang on|take]?|[cable|plug|socket] for @?"),
     ("@은 [어떻게|뭐로|무엇으로|어디에] [꽂혀 있%어|이어져 있%어|물려 있%어]|@에 [무슨|어떤] [선이|케이블이|단자가] [꽂혀 있%어|쓰이%나|물려 있%어]|"
      "@은 [무슨|어떤] [선으로|케이블로|단자로] [이어져 있%어|꽂았%어]|@을 꽂으려면 무슨 [선이|케이블이] 필요한%가|@의 [케이블|단자|선] [%줘|뭐<야>?]|"
      "@은 어느 [구멍에|단자에] [꽂았%어|꽂혀 있%어]")),
    ("Colour profile|Color profile|Profile|Colour space", "색 프로필|색상 프로필|색 공간", _colour_profile,
     ("how are [tints|tones|hues|reds and greens] [handled|corrected|tuned|adjusted] on @?|"
      "to what are the [tones|hues|tints] of @ [tuned|matched|corrected|calibrated]?|"
      "<tell> [what @ is calibrated to|how the hues of @ are tuned|to what @ is calibrated]|what [is @ calibrated|was @ calibrated|have they calibrated @] to?|"
      "what does @ use to get [reds and greens|hues|tints] right?|[calibration|gamut] of @?|by what standard does @ show [hues|tints|tones]?"),
     ("@은 색을 [뭐에|무엇에|어디에] [맞췄%어|맞춰 놨%어|보정했%어]|@은 뭐로 [보정돼 있%어|캘리브레이션했%어|색을 맞추%나]|"
      "@은 색감을 [어떻게|뭐로] [잡았%어|맞췄%어|조정했%어]|@의 [색 보정 기준|색감 기준|캘리브레이션] %줘|@은 어떤 기준으로 색을 [내%나|보여 주%나|맞추%나]|"
      "@의 [빛깔|색감]~은 [뭐에|어느 기준에] 맞춰져 있%어")),
)  # fmt: skip


def _sound_name(rng: random.Random, korean: bool) -> str:
    if korean and rng.random() < 0.6:
        place = rng.choice("거실 회의실 책상 무대 방송실 왼쪽 오른쪽 내장 USB 무선".split())
        return f"{place} {rng.choice('스피커 마이크 헤드셋 이어폰 사운드바 앰프'.split())} {rng.randint(1, 60)}"
    kind = f"{rng.choice(WORDS).title()} {rng.choice('Speaker Mic Headset Buds Soundbar Amp Headphones Mixer'.split())}"
    return f"{kind} {rng.choice(('', rng.randint(2, 900)))}".strip()


def _sample_rate(rng: random.Random, korean: bool) -> str:
    if rng.random() < 0.7:
        return f"{rng.choice((8, 11.025, 16, 22.05, 24, 32, 44.1, 48, 64, 88.2, 96, 128, 176.4, 192, 352.8, 384))} kHz"
    return f"{rng.randint(80, 1920) * 100:,} Hz"


_SOUND = thing(
    "form", "Sound|Audio devices|Sound settings|Inputs and outputs", "소리|오디오 장치|사운드 설정|입출력 장치", "[device|sound device]", "장치", _sound_name,
    ("Volume|Level|Master volume|Output level", "음량|볼륨|소리 크기|출력 음량", percent,
     ("how [loud|noisy|quiet|soft] is @?|how [loud|quiet|far up|far down] [did i turn|is the knob of|did they turn|have i turned] @?|"
      "<tell> how [loud|quiet|noisy] @ is|is @ [too loud|muted|too quiet|turned down], how loud is it?|how much noise does @ make?|to how many percent is @ turned?|"
      "[loudness|noise] of @ in percent?|will @ wake the neighbours, how loud is it?"),
     ("@은 얼마나 [시끄러운%가|큰%가|조용한%가|크게 틀어 놨는%가]|@을 얼마나 [크게|작게] [틀었%어|해 놨%어|켜 놨%어]|@의 소리가 얼마나 [큰%가|작은%가|크게 나%나]|"
      "@은 [음소거됐나|너무 큰가|너무 작은가], 몇 퍼센트%야|@은 몇 퍼센트로 [틀었%어|맞췄%어|켜 놨%어]|@의 [소리를|소리가] [키운 정도|큰 정도] %줘")),
    ("Sample rate|Sampling rate|Rate", "샘플링 속도|샘플 레이트|샘플링 주파수", _sample_rate,
     ("how [often|many times a second] does @ [measure|sample|take a reading of] the [sound|wave]?|"
      "how many [kilohertz|hertz|readings a second] does @ [use|do|take|run at]?|<tell> how many [kilohertz|hertz|readings a second] @ [uses|does|takes]|"
      "at how many [kilohertz|hertz] [does @ run|is @ clocked|does @ record]?|is @ [cd quality|at 48 kilohertz], how many kilohertz?|[kilohertz|hertz] of @?|"
      "how finely in time does @ cut up the sound?"),
     ("@은 몇 [킬로헤르츠%야|헤르츠%야|kHz%야]|@은 소리를 1초에 몇 번 [재%나|뜨%나|나누%나]|@은 CD 음질이야, 몇 [킬로헤르츠%야|kHz%야]|"
      "@의 [킬로헤르츠|헤르츠|kHz] %줘|@은 몇 헤르츠로 [녹음하%나|돌아가%나|소리를 뜨%나]|@이 초당 소리를 몇 번이나 [재%나|나누%나|기록하%나]")),
    ("Latency|Delay|Buffer delay", "지연 시간|지연|레이턴시", number(1, 480, "{} ms|{} milliseconds", "{}ms|{} ms|{}밀리초"),
     ("how [late|much behind|far behind] [is @|does @ come|does the sound come from @]?|how long does the sound [take through|lag on|hang in|need through] @?|"
      "<tell> how [late|far behind] @ is|by how many milliseconds [is @ late|does @ lag|is @ behind]?|"
      "is @ [in sync with the lips|behind the picture|late], by how much?|how much does @ lag [behind the picture|in all]?|"
      "how many milliseconds [pass|go by] before @ [sounds|plays|is heard]?|[lag|wait] of @ in milliseconds?"),
     ("@은 소리가 얼마나 [늦%나|밀리%나|뒤처지%나]|@은 몇 밀리초 [늦%나|밀리%나|뒤처지%나]|@은 입 모양과 [맞나|안 맞나], 얼마나 늦%나|"
      "@으로 소리가 나기까지 얼마나 [걸리%나|기다리%나]|@의 소리가 [밀리는|늦는|뒤처지는] [정도|시간] %줘|@은 화면보다 얼마나 [늦%나|늦은%가]")),
    ("Channels|Layout|Speaker setup", "채널|채널 구성|스피커 구성",
     one_of("Mono|Stereo|2.1|5.1|7.1|Quad|4.0|3.1|5.1.2|7.1.4|Left only|Right only|6.1|9.1|Dual mono",
            "모노|스테레오|2.1채널|5.1채널|7.1채널|4채널|3.1채널|5.1.2채널|7.1.4채널|왼쪽만|오른쪽만|6.1채널|9.1채널"),
     ("is @ [mono or stereo|stereo|surround|one-eared], what does it say?|from how many [sides|corners|directions|boxes] does @ [sound|play|come]?|"
      "<tell> whether @ is [mono or stereo|surround or stereo]|does @ [play on both sides|do surround|use both ears], what is it set to?|"
      "how many [boxes|separate tracks|sides] does @ [feed|drive|play to|have]?|how is the sound of @ [spread out|spread over the room|split up]?|"
      "on which [sides|ears] does @ play?"),
     ("@은 [모노야 스테레오야|입체 음향이야|양쪽에서 나와]? 어떻게 [나와?|되어 있%어]|@은 소리가 몇 [군데서|방향에서|곳에서] [나%나|나오%나]|"
      "@은 소리가 [어느 쪽에서|어느 귀에서] [나%나|나오%나]|@은 소리를 어떻게 [나누%나|펼치%나|갈라 내보내%나]|@이 [모노인지 스테레오인지|입체 음향인지] %줘|"
      "@은 서라운드가 되나, 어떻게 [되어 있%어|나와?]")),
    ("Used by|In use by|Application|Playing", "사용 중인 앱|재생 중인 앱|사용 앱", app_name,
     ("[which|what] [program|software] [has taken|plays through|is playing on|occupies|holds|listens to] @?|"
      "who is [making noise on|playing through|listening in on|hogging] @?|<tell> [what plays on @|which program holds @|where the noise on @ comes from]|"
      "where does the [noise|music|sound] on @ come from?|what do i have to [close|quit] to [free|silence|get back] @?|what is @ [busy with|taken by|playing]?|"
      "[by|for] what is @ [taken|held|occupied]?"),
     ("@에서 나는 소리는 어디서 [나%나|오%나|나오%나]|@을 [뭐가|어느 프로그램이] [쓰%나|쓰고 있%어|잡고 있%어|차지했%어]|"
      "@을 조용히 시키려면 뭘 [꺼야 하%나|닫아야 하%나]|@으로 소리를 내는 [프로그램|것] [%줘|뭐<야>?]|@에서 뭐가 [시끄럽게 하%나|소리를 내%나|돌고 있%어]|"
      "@을 [차지한|쓰는|잡은] 프로그램~이 뭐<야>?")),
    ("Driver|Driver version|Audio driver", "드라이버|드라이버 버전|오디오 드라이버", version,
     ("what [makes @ work|does the system drive @ with|software version does @ run on]?|how [old|current|up to date|recent] is the software [behind|of|for] @?|"
      "<tell> what release [drives|runs|is behind|is loaded for] @|do i need an update for @, what release is loaded?|"
      "[which|what] [release|revision] [is loaded|is installed|did they install] for @?|to what release was @ updated?|[software release|revision] of @?"),
     ("@을 돌리는 소프트웨어~은 몇 [점 몇%야|점 몇까지 올라갔%어]|@의 소프트웨어~은 [최신이야, 몇 점 몇%야|얼마나 새것%야]|"
      "@에 [어떤|무슨] 릴리스가 [깔려 있%어|설치됐%어|쓰이%나]|@을 [업데이트해야 하나|새로 깔아야 하나], 지금 몇 점 몇%야|@의 [소프트웨어 판|릴리스] %줘|"
      "@은 몇으로 [업데이트됐%어|올라가 있%어]")),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_DISPLAYS, _SOUND)
