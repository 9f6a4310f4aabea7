"""Drives, and the devices that a person or a firm has."""

import random

from ..thing import Thing
from .values import GIVEN_NAMES, TOPICS, TOPICS_KO, WORDS, code, date, moment, number, one_of, percent, person, version
from .wording import thing


def _drive_name(rng: random.Random, korean: bool) -> str:
    ways = (
        f"{rng.choice(WORDS).title()} {rng.choice(('Drive', 'Disk', 'SSD', 'Archive', 'Vault'))}",
        f"{rng.choice(TOPICS).upper()}_{rng.randint(1, 99)}",
        f"nvme{rng.randint(0, 9)}n{rng.randint(1, 9)}",
        f"{rng.choice('DEFGHXYZ')}: {rng.choice(WORDS).title()}",
        f"sd{rng.choice('abcdefgh')}{rng.randint(1, 9)}",
    )
    return rng.choice((*ways, f"{rng.choice(TOPICS_KO)} 볼륨", f"{rng.choice(TOPICS_KO)} 보관함") if korean else ways)


def _room(rng: random.Random, korean: bool) -> str:
    return rng.choice((f"{rng.randint(10, 990)} GB", f"{round(rng.uniform(1, 18), 1)} TB", f"{round(rng.uniform(5, 900), 1)} GB", f"{rng.randint(10, 990)}GB"))


def _mount_point(rng: random.Random, korean: bool) -> str:
    folders = (f"/mnt/{rng.choice(WORDS)}", f"/media/{rng.choice(WORDS)}", f"/Volumes/{rng.choice(WORDS).title()}")
    return rng.choice((*folders, f"{rng.choice('DEFGHKLMNPRSTXYZ')}:\\", f"/data/{rng.choice(TOPICS)}"))


_DRIVES = thing(
    "table", "Drives|Disks|Volumes|Storage|This computer", "드라이브|디스크|저장소|볼륨|내 PC", "[drive|disk]", "디스크", _drive_name,
    ("Capacity|Total|Total size|Size", "전체 용량|총 용량|전체 크기|전체", _room,
     ("how [big|large|roomy] is @[| altogether| in all| overall]?|how much [can @ hold|fits on @|goes on @|can one store on @|could @ take][| in all| at the most]?|"
      "<tell> how [big|large|roomy] @ is|how many [gigabytes|terabytes] [does @ have|does @ come with|can @ hold] [in all|altogether|overall]?|"
      "what [is|was] the overall [size|room] of @?|what did @ hold when [new|empty]?|[gigabytes in all|overall size], @?"),
     ("@은 [모두|전부|통틀어] 얼마나 [큰%가|담을 수 있%어|들어가%나]|@은 몇 [기가짜리%야|테라짜리%야|GB짜리%야|TB짜리%야]|"
      "@에 [최대|최대한] 얼마나 [들어가%나|담을 수 있%어|저장할 수 있%어]|@은 다 합쳐 [몇 기가%야|몇 테라%야|얼마%야]|@의 총 [사이즈|공간] %줘|"
      "@은 얼마나 큰 [디스크%야|거%야]")),
    ("Free|Free space|Available|Avail", "남은 공간|여유 공간|사용 가능|남은 용량", _room,
     ("how much [room|space|place] is [left|still there|left over|unused] on @?|how much [more |]can i still [save|put|store|copy] [on|to|onto] @?|"
      "<tell> how much [room|space] is [left|empty|open] on @|is @ [nearly full|almost full], what is left?|"
      "how many gigabytes [are left|remain|are open|are still empty] on @?|what [remains|is left|is unused] on @?|[room left|space left|what is left] on @?"),
     ("@에 [자리가|공간이] 얼마나 [남았%어|비어 있%어|남아 있%어]|@에 [앞으로 |더 ]얼마나 [저장할 수 있%어|넣을 수 있%어|담을 수 있%어]|"
      "@은 몇 기가 [남았%어|비었%어|비어 있%어]|@의 빈 [자리|공간|곳] [%줘|얼마%야]|@은 [거의 찼나|꽉 찼나], 얼마나 남았%어|"
      "@에 아직 [안 쓴|빈|비어 있는] [게|공간이] 얼마%야")),
    ("Used|Used space|In use|Occupied", "사용 중|사용한 공간|사용량|사용됨", _room,
     ("how [full|filled up] is @?|how much of @ is [taken|filled|gone|spoken for|filled up]?|how much [is|lies|sits|have i got] on @ [already|so far]?|"
      "<tell> how [full|filled] @ is|how much [data |stuff |]have i [put|saved|stored|piled up] on @?|how many gigabytes [are taken|are filled|are gone] on @?|"
      "what has been [taken up|filled|eaten up] on @ so far?"),
     ("@은 얼마나 [찼%어|채워졌%어|차 있%어]|@에 [지금까지|벌써|이미] 얼마나 [저장했%어|들어 있%어|담았%어|썼%어]|@은 몇 기가를 [썼%어|쓰고 있%어]|"
      "@에 [쌓인|들어 있는|차 있는|저장된] [게|양이|데이터가] 얼마%야|@이 [찬|채워진] [정도|양] %줘|@을 얼마나 [썼%어|채웠%어]")),
    ("Temperature|Temp|Drive temp", "온도|디스크 온도|드라이브 온도", number(21, 74, "{} °C|{}°C|{} °F", "{}°C|{}도|{} ℃"),
     ("how [hot|warm|cool|cold] is @?|how [hot|warm] does @ [run|get|become]?|is @ [overheating|too hot|too warm], how [hot|warm] is it?|"
      "<tell> how [hot|warm] @ [is|gets|runs]|how many degrees [has @|does @ have|does @ show]?|[degrees|heat] of @?|what does the thermometer of @ [say|show|read]?"),
     ("@은 얼마나 [뜨거운%가|더운%가]|@은 몇 도%야|@이 [너무 |]뜨겁나, 몇 도%야|@의 열이 얼마나 [나%나|오르%나]|@이 몇 도까지 [올랐%어|올라가 있%어]|"
      "@의 [발열|열|몇 도인지] %줘|@은 [과열됐나|식었나], 몇 도%야")),
    ("File system|Format|Filesystem", "파일 시스템|포맷|형식",
     one_of("NTFS|ext4|APFS|exFAT|FAT32|btrfs|XFS|ZFS|HFS+|ReFS|f2fs|UDF", "NTFS|ext4|APFS|exFAT|FAT32|btrfs|XFS|ZFS|HFS+|ReFS|f2fs|UDF"),
     ("how is @ formatted?|how was @ [formatted|set up|laid out|prepared]?|[to|as|in] what was @ formatted?|<tell> how @ [is|was] formatted|"
      "is @ [ntfs|fat|ext4], or what?|what did they format @ [as|with|to]?|what layout do the files on @ [use|have]?|will a mac read @, how is it formatted?"),
     ("@은 [뭐로|무엇으로|어떤 방식으로|무슨 방식으로] [포맷돼 있%어|포맷됐%어|초기화됐%어]|@을 [뭐로|무엇으로] [포맷했%어|초기화했%어]|"
      "@은 [NTFS야 뭐야|무슨 포맷%야|어떤 포맷%야]|@의 [포맷 방식|파일 체계] %줘|맥에서 @을 읽나, 뭐로 포맷했%어|@은 어떤 파일 체계를 [쓰%나|따르%나]")),
    ("Mounted at|Mount point|Mounted on|Drive letter", "마운트 위치|마운트 지점|연결 경로|마운트", _mount_point,
     ("where [is|was] @ [mounted|attached|hung in|plugged into the tree]?|under [which|what] [folder|path|directory|letter] [is|do i find] @?|"
      "<tell> where @ [is mounted|is attached|shows up|appears]|where do the files of @ [show up|appear]?|[to|into] which [folder|directory|path] do i go for @?|"
      "where does @ [show up|appear|come in] in the tree?|which [path|folder|letter] leads to @?"),
     ("@은 어디에 [마운트돼 있%어|붙어 있%어|물려 있%어|걸려 있%어]|@은 [어느|무슨] [폴더로|경로로|디렉터리로|글자로] [들어가야 하%나|잡혀 있%어|보이%나]|"
      "@을 어디에 [마운트했%어|붙였%어|물렸%어]|@의 파일은 어디에 [나타나%나|보이%나]|@이 [붙은|걸린|마운트된|잡힌] [곳|자리] [%줘|어디%야]|"
      "@으로 가려면 어느 [경로로|폴더로] 가야 하%나")),
    ("Serial number|Serial|S/N", "일련번호|시리얼|시리얼 번호", code("S9AANX9M999|WD-WCC9A99A|Z9A9AAAA|9A99AA9AAA|K9A-999-AA9|AA99AA9999"),
     ("what [number|code] is [printed on|stamped on|engraved on|on the label of] @?|what [number|code] [identifies|would support ask for with] @?|"
      "<tell> the [factory number|maker's number|number on the sticker] of @|what do i [tell|give] the [maker|hotline|warranty people] to identify @?|"
      "[factory number|maker's code|sticker number] of @?|which code tells @ from its twins?"),
     ("@에 [찍힌|새겨진|인쇄된|붙은] [번호|제조 번호] [%줘|뭐<야>?]|@의 [제조 번호|제품 번호|고유 번호]~은 [뭐<야>?|어떻게 되%나]|"
      "@을 [수리|보증] 맡길 때 불러 줄 번호 %줘|@의 S/N %줘|제조사에 @을 뭐라고 [대야 하%나|알려야 하%나|불러야 하%나]|@의 스티커에 적힌 [번호|코드] %줘")),
)  # fmt: skip


def _device_name(rng: random.Random, korean: bool) -> str:
    kind = rng.choice("laptop phone tablet watch mouse keyboard camera headset monitor scanner speaker router".split())
    if korean and rng.random() < 0.7:
        return f"{person(rng, True)}의 {rng.choice('노트북 휴대폰 태블릿 시계 마우스 키보드 카메라 헤드셋 스캐너 스피커'.split())}"
    return rng.choice((f"{rng.choice(GIVEN_NAMES)}'s {kind}", f"{rng.choice(WORDS)}-{kind}-{rng.randint(1, 40)}", f"{rng.choice(WORDS).title()} {kind}"))


_DEVICES = thing(
    "table", "Devices|My devices|Equipment|Connected devices|Hardware inventory", "기기|내 기기|장비 목록|연결된 기기|전산 자산", "device", "기기", _device_name,
    ("Battery|Battery level|Charge|Power left", "배터리|배터리 잔량|충전량", percent,
     ("how [full|charged|empty|juiced up] is @?|how much [juice|power|charge|energy] [does @ have left|is left in @|has @ got|remains in @]?|"
      "<tell> how much [juice|power|energy] @ has left|will @ [last|make it through the day|die soon], how full is it?|"
      "does @ need [charging|plugging in|a charger], how much is left?|[juice|power|energy] left in @?|to how many percent is @ [charged|full]?"),
     ("@은 얼마나 [충전됐%어|찼%어|닳았%어|충전돼 있%어]|@은 몇 퍼센트 [남았%어|충전됐%어|찼%어]|@을 [지금 |]충전해야 하나, 얼마나 남았%어|@의 밧데리 %줘|"
      "@은 [오래 가나|곧 꺼지나], 얼마나 남았%어|@의 전력이 얼마나 [남았%어|남아 있%어]")),
    ("Model|Model name|Model no.", "모델|모델명|기종", code("AX-999|M99-A|A9 Pro 99|AT9999|Z-99A|KX 999"),
     ("[which|what] [make|version|variant|product] is @( exactly| precisely)?|what exactly is @[| called by the maker]?|what is @ [sold as|called in the shop]?|"
      "<tell> what [make|product|variant] @ is|i need [spare parts|a case|a charger] for @, which one is it?|[make|product code] of @?|"
      "by which product name does the maker sell @?"),
     ("@은 [무슨|어떤] [제품%야|기종%야|물건%야]|@의 [제품명|제품 이름|기종] [%줘|뭐<야>?]|@은 [정확히|제조사에서] 뭐라고 [부르%나|불리%나]|"
      "@에 맞는 부품을 사려는데 어떤 [제품%야|기종%야]|@은 어떤 이름으로 [팔리%나|나왔%어]|@은 정확히 어느 [제품%야|기종%야]")),
    ("Serial number|Serial|S/N", "일련번호|시리얼 번호|S/N", code("C99AA9A9AA|SN-999999|9AA99A99|R99M9999AA|A9AA-9999"),
     ("what [number|code] is [printed|stamped|engraved] on [the back|the bottom|the sticker] of @?|"
      "what do i [tell|give] the [hotline|warranty people|repair shop] to identify @?|<tell> the [factory number|number on the sticker|number on the back] of @|"
      "[factory number|sticker number] of @?|by which number does the [factory|maker] know @?|what must i read out to [support|the repair shop] for @?"),
     ("@ [뒤에|밑에|바닥에|스티커에] [적힌|찍힌|새겨진] 번호 [%줘|뭐<야>?]|@의 [제조 번호|고유 번호|제품 번호]~은 [뭐<야>?|어떻게 되%나]|"
      "@을 [수리 맡길 때|AS 받을 때] 불러 줄 번호 %줘|@의 시리얼 %줘|고객 센터에 @의 뭘 [불러 줘야 하%나|대야 하%나]|공장에서 @에 매긴 번호 %줘")),
    ("Last seen|Last online|Last active|Last sync", "마지막 접속|최근 접속|마지막 동기화|최근 활동", moment,
     ("when was @ last [online|around|connected|in use|heard from|on the network]?|when did @ last [show up|check in|call home|report|connect|phone in]?|"
      "<tell> when @ was last [online|around|connected]|how long has @ been [away|gone|silent|offline]?|since when have we heard nothing [of|from] @?|"
      "when did [we|the network] last [see|hear of|hear from] @?|[last sign of life|last contact] of @?"),
     ("@은 언제 마지막으로 [접속했%어|켜졌%어|연결됐%어|온라인이었%어]|@이 언제부터 [안 보이%나|소식이 없%어|꺼져 있%어|조용한%가]|"
      "@이 [마지막으로|최근에] [들어온|붙은|켜진|나타난] [게|때가] 언제%야|@에서 언제 마지막으로 [신호가 왔%어|소식이 왔%어|보고했%어]|@의 최근 연결 시점 %줘|"
      "@을 마지막으로 [본|쓴] 게 언제%야")),
    ("Firmware|Software version|Firmware version|Build", "펌웨어|펌웨어 버전|소프트웨어 버전", version,
     ("[which|what] [release|software|revision] [is on|runs on|is installed on|sits on] @?|how [up to date|current|recent] is the software [of|on] @?|"
      "<tell> what [release|software|revision] [is on|runs on] @|is @ [up to date|patched|outdated], what runs on it?|"
      "to [which|what] release was @ [updated|flashed|upgraded]?|what was @ last [updated|flashed|upgraded] to?|[release|revision] on @?"),
     ("@에 [어떤|무슨] [버전이|릴리스가] [깔려 있%어|올라가 있%어|돌아가%나]|@은 [최신이야|업데이트됐나|구버전이야]? 몇 [버전%야|버전이 깔렸%어]|"
      "@을 몇으로 [업데이트했%어|올렸%어]|@의 [내장 소프트웨어|기기 소프트웨어] %줘|@은 소프트웨어가 몇 [버전%야|점 몇%야]|@에 깔린 [버전|릴리스] %줘")),
    ("Assigned to|User|Used by|Holder", "사용자|배정|담당자|보유자", person,
     ("who [has|uses|carries|holds|got|was given|works with] @?|whose [device |]is @?|<tell> who [has|uses|got|carries] @|[with whom|in whose hands] is @?|"
      "who did [we|they] [give|hand|lend|issue] @ to?|to whom [was @ given|was @ handed out|does @ belong|did they lend @]?|who do i ask to return @?|"
      "@ is [whose|with whom|in whose hands]?"),
     ("@은 누가 [쓰%나|갖고 있%어|들고 다니%나|받았%어|가져갔%어]|@은 누구 [거%야|것%야|손에 있%어]|@을 누구한테 [줬%어|빌려줬%어|지급했%어|나눠 줬%어]|"
      "@을 [쓰는|가진|받은|맡은] 사람~은 누구%야|@을 돌려받으려면 누구한테 [말해야 하%나|연락해야 하%나]|@의 [주인|임자] %줘")),
    ("Warranty until|Warranty ends|Coverage ends|Warranty", "보증 기간|보증 만료|보증 종료일|무상 수리", date,
     ("how long [is @ covered|will they repair @ for free|is @ guaranteed|do repairs of @ stay free]?|"
      "until when [is @ covered|is @ guaranteed|can i have @ repaired for free|may i send @ back for repair]?|<tell> [how long|until when] @ is [covered|guaranteed]|"
      "when does the [guarantee|cover|protection] [of|for|on] @ [end|run out|lapse|expire]?|is @ still [covered|guaranteed], until when?|"
      "by when must i [complain about|send in] @?|[guarantee|cover] on @ until?"),
     ("@은 언제까지 [공짜로|무료로|무상으로] [고쳐 주%나|수리되%나|수리해 주%나]|@은 언제까지 보장되%나|"
      "@의 [개런티|무료 수리]~은 [언제 끝나%나|언제까지%야|며칠까지%야]|@이 고장 나면 언제까지 [바꿔 주%나|고쳐 주%나]|@의 보장이 [끝나는|만료되는] 날 %줘|"
      "@은 아직 보장되나, 언제까지%야")),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_DRIVES, _DEVICES)
