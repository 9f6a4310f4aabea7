"""Computers and what they list: files, programs, servers, drives, networks, builds, tickets. What software shows about them
stands under short nouns, and people ask for it with verbs."""

import random
import re

from .thing import Known, Thing, Value

# In the wordings below, `@` is the thing: `{row}` where a page lists several, "it" or "this file" where it is about one. In Korean
# a particle follows it (`@은 `) and one thing may go unsaid, but not where it is `&`. `%` with a syllable is an ending: `%어` of a past or 있, `%나` of a
# verb, `%가` of an adjective in -ㄴ, `%야` of a noun, `%줘` of a request.
_ENDINGS = {
    "%어": "[어?|어요?|나요?|습니까?|지?|는지 알려<줘>.|는지 궁금해.|니?|죠?|냐?|는지 말해<줘>.|더라?]",
    "%나": "[나요?|지?|니?|는지 알려<줘>.|는지 궁금해.|냐?|죠?|는지 말해<줘>.|는지 봐<줘>.]",
    "%가": "[가요?|가?|지 알려<줘>.|지 궁금해.|지 말해<줘>.|데?|지 봐<줘>.|지 알고 싶어.]",
    "%야": "[~이야?|~이에요?|인가요?|입니까?|~이지?|~이죠?|~이니?|인지 알려<줘>.|인지 궁금해요.|일까?|인가?|인지 봐<줘>.]",
    "%줘": "[알려<줘>.|말해<줘>.|찾아<줘>.|읽어<줘>.|가르쳐<줘>.|적어<줘>.]",
}


def _in_korean(wordings: str, subject: str, may_drop: bool) -> str:
    def said(match: re.Match[str]) -> str:
        droppable, particle = match[1] == "@", match[2]
        with_particle = f"{subject}[의|] " if particle == "의" else subject + ("~" if particle in ("은", "이", "을", "으로") else "") + particle + " "
        return f"[|{with_particle}]" if may_drop and droppable else with_particle

    for short, ending in _ENDINGS.items():
        wordings = wordings.replace(short, ending)
    return re.sub("([@&])(은|이|을|의|에서|에게|에|으로|) ", said, wordings)


def _thing(kind: str, titles: str, titles_ko: str, it: str, it_ko: str, name: Value, *known: tuple[str, str, Value, str, str]) -> Thing:
    """`it`, `it_ko`: what one of them is called. `known`: labels in both languages, value, wordings in both languages."""
    alone, listed = f"[it|this {it}|the {it}|it]", f"[{{row}}|{{row}}|the {it} {{row}}]"
    alone_ko, listed_ko = f"[이 {it_ko}|그 {it_ko}|이것|{it_ko}]", f"[{{row}}|{{row}}|{{row}}|{{row}} {it_ko}]"
    return Thing(kind, titles, titles_ko, name, tuple(
        Known(labels, labels_ko, english.replace("@'s", f"[its|this {it}'s|the {it}'s]").replace("@", alone), _in_korean(korean, alone_ko, True),
              english.replace("@'s", "{row}'s").replace("@", listed), _in_korean(korean, listed_ko, False), value)
        for labels, labels_ko, value, english, korean in known
    ))  # fmt: skip


_GIVEN = (
    "Amira Bastian Carla Dmitri Elif Farah Goran Hanna Ines Jonas Kasia Liam Marta Nadia Oskar Petra Quentin Rosa Selim Tomas Ulla Viktor Wanda Ximena Yusuf Zoe "
    "Aiko Bruno Celine Diego Emil Freya Gus Hugo Ivy Joel Kofi Lena Milo Noor Otis Priya Ravi Signe Tara Umar Vera Wes Yara Zane"
).split()
_FAMILY = (
    "Abbott Becker Castro Dunn Eriksen Falk Grant Holm Ito Jansen Kaur Lowe Moreau Novak Okafor Park Quinn Reyes Sato Thorne Ueda Varga Weiss Yilmaz Zhang Ahmed "
    "Brandt Costa Doyle Ekman Flores Gupta Hayes Ivanov Joshi Kim Lund Mbeki Nolan Olsen Petit Rossi Silva Tran Usman Vega Walsh Young"
).split()
_FAMILY_KO = "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 전 홍 고 문 손 양 배 백 허 남 심 노 하 곽 성 차 주 우 구 민 유".split()
_GIVEN_KO = (
    "민준 서연 도윤 하은 지호 수아 예준 지우 시우 서현 건우 유진 현우 채원 준서 다은 우진 소율 승현 나연 태윤 은서 재민 가영 동혁 보라 성민 혜진 상우 미나 "
    "영호 정아 규태 슬기 진수 아름 병철 세희 찬호 윤정 기범 해솔 광수 다정 원석 경미"
).split()
_WORDS = (
    "amber atlas aspen bison birch cedar cobalt comet coral delta echo ember falcon fjord garnet glacier harbor hazel indigo ivory juniper kestrel lagoon lotus maple "
    "meadow nimbus north onyx orchid otter pebble pine quartz raven ridge river sable sierra slate sparrow summit tundra umber velvet walnut willow zephyr zinc"
).split()
_TOPICS = (
    "report invoice budget survey photo scan backup notes draft contract plan schedule roster inventory logo poster banner lecture thesis recipe map manual minutes "
    "agenda portfolio resume payroll forecast statement brochure catalog slides interview summary checklist itinerary ledger receipt template translation proposal"
).split()
_TOPICS_KO = (
    "보고서 견적서 예산안 설문 사진 스캔 회의록 초안 계약서 계획표 일정 명단 재고 로고 포스터 강의 논문 조리법 지도 설명서 안내문 이력서 급여 발표자료 요약 점검표 "
    "여행 가계부 영수증 번역 제안서 과제 출석부 신청서 성적표 도면 악보 일기 공지 졸업앨범"
).split()
_PLACES = (
    "Oslo Dublin Lyon Aveiro Zurich Milan Vienna Warsaw Prague Madrid Helsinki Tallinn Athens Osaka Tokyo Mumbai Sydney Mildura Montreal Denver Dallas Seattle Boston "
    "Chicago Atlanta Lima Bogota Cuenca Lagos Nairobi Cairo Dubai Doha Jakarta Manila Hanoi Taipei Leeds Ghent Turin"
).split()
_PLACES_KO = "서울 부산 대구 인천 광주 대전 울산 세종 수원 화천 강릉 청주 천안 전주 고흥 포항 창원 제주 평창 판교 안양 가산 나주 순천 구미 김해 원주 성남 용인 파주 도쿄 오사카 싱가포르 시드니 런던".split()


def _person(rng: random.Random, korean: bool) -> str:
    if korean:
        return rng.choice(_FAMILY_KO) + rng.choice(_GIVEN_KO)
    given, family = rng.choice(_GIVEN), rng.choice(_FAMILY)
    return rng.choice((f"{given} {family}", f"{given} {family}", f"{given[0]}. {family}", given))


def _account(rng: random.Random, korean: bool) -> str:
    given, family = rng.choice(_GIVEN).lower(), rng.choice(_FAMILY).lower()
    return rng.choice((f"{given}.{family}", f"{given[0]}{family}", given, f"{given}{rng.randint(1, 99)}", f"{family}-{given[0]}"))


def _mail_address(rng: random.Random, korean: bool) -> str:
    return f"{rng.choice(_GIVEN).lower()}{rng.choice(('', rng.randint(1, 99)))}@{rng.choice(_WORDS)}.{rng.choice(('com', 'org', 'net', 'kr', 'io'))}"


def _place(rng: random.Random, korean: bool) -> str:
    return rng.choice(_PLACES_KO if korean else _PLACES)


def _one_of(english: str, korean: str) -> Value:
    return lambda rng, is_korean: rng.choice((korean if is_korean else english).split("|"))


def _number(low: int, high: int, english: str = "{}", korean: str = "") -> Value:
    """A whole number within words, with thousands apart."""
    return lambda rng, is_korean: rng.choice(((korean or english) if is_korean else english).split("|")).format(f"{rng.randint(low, high):,}")


def _decimal(low: float, high: float, english: str = "{}", korean: str = "") -> Value:
    return lambda rng, is_korean: rng.choice(((korean or english) if is_korean else english).split("|")).format(round(rng.uniform(low, high), 1))


_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def _date(rng: random.Random, korean: bool) -> str:
    year, month, day = rng.randint(2017, 2029), rng.randint(1, 12), rng.randint(1, 28)
    if korean:
        return rng.choice((f"{year}년 {month}월 {day}일", f"{year}.{month:02}.{day:02}", f"{year}-{month:02}-{day:02}", f"{month}월 {day}일", f"{year}. {month}. {day}."))
    name = _MONTHS[month - 1]
    return rng.choice((f"{day} {name} {year}", f"{name} {day}, {year}", f"{year}-{month:02}-{day:02}", f"{month:02}/{day:02}/{year}", f"{day}.{month}.{year}", f"{name} {day}"))


def _clock(rng: random.Random, korean: bool) -> str:
    hour, minute = rng.randint(0, 23), rng.randint(0, 59)
    if korean and rng.random() < 0.5:
        return f"{'오전' if hour < 12 else '오후'} {hour % 12 or 12}:{minute:02}"
    return f"{hour:02}:{minute:02}" if rng.random() < 0.6 else f"{hour % 12 or 12}:{minute:02} {'AM' if hour < 12 else 'PM'}" if not korean else f"{hour}시 {minute}분"


def _moment(rng: random.Random, korean: bool) -> str:
    """A date, a time of day with or without it, or how long ago."""
    way = rng.random()
    if way < 0.35:
        return _date(rng, korean)
    if way < 0.7:
        day = f"{rng.randint(2018, 2028)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}" if rng.random() < 0.5 else _one_of("Today|Yesterday|Mon|Tue|Wed|Thu|Fri", "오늘|어제|그저께|월요일|화요일|금요일")(rng, korean)
        return f"{day} {_clock(rng, korean)}"
    return _number(2, 59, "{} minutes ago|{} min ago|{} days ago|{} hours ago", "{}분 전|{}일 전|{}시간 전")(rng, korean) if way < 0.85 else _clock(rng, korean)


def _length(rng: random.Random, korean: bool) -> str:
    """Of time, from seconds to hours."""
    minutes, seconds = rng.randint(1, 59), rng.randint(1, 59)
    if korean:
        return rng.choice((f"{minutes}분 {seconds}초", f"{minutes}분", f"{rng.randint(1, 9)}시간 {minutes}분", f"{seconds}초", f"{minutes:02}:{seconds:02}"))
    return rng.choice((f"{minutes}m {seconds}s", f"{minutes} min {seconds} s", f"{rng.randint(1, 9)} h {minutes} min", f"{seconds} seconds", f"{minutes:02}:{seconds:02}", f"{minutes} minutes"))


def _days(rng: random.Random, korean: bool) -> str:
    days, hours = rng.randint(1, 420), rng.randint(1, 23)
    return rng.choice((f"{days}일 {hours}시간", f"{days}일", f"{days}d {hours}h") if korean else (f"{days} days", f"{days}d {hours}h", f"{days} days, {hours} h"))


def _bytes(rng: random.Random, korean: bool) -> str:
    number = rng.choice((rng.randint(2, 980), round(rng.uniform(1, 99), 1), round(rng.uniform(1, 9.99), 2)))
    return f"{number} {rng.choice(('KB', 'MB', 'MB', 'GB', 'kB', 'MiB'))}" if rng.random() < 0.9 else f"{rng.randint(1000, 9999999):,} {'바이트' if korean else 'bytes'}"


def _room(rng: random.Random, korean: bool) -> str:
    """On a drive."""
    return rng.choice((f"{rng.randint(10, 990)} GB", f"{round(rng.uniform(1, 18), 1)} TB", f"{round(rng.uniform(5, 900), 1)} GB", f"{rng.randint(10, 990)}GB"))


def _rate(rng: random.Random, korean: bool) -> str:
    return f"{rng.choice((rng.randint(2, 960), round(rng.uniform(0.3, 99), 1)))} {rng.choice(('MB/s', 'KB/s', 'Mbps', 'Mb/s', 'kB/s'))}"


def _percent(rng: random.Random, korean: bool) -> str:
    return rng.choice((f"{rng.randint(1, 99)}%", f"{rng.randint(1, 99)} %", f"{round(rng.uniform(0.1, 99.9), 1)}%"))


def _version(rng: random.Random, korean: bool) -> str:
    return rng.choice((f"{rng.randint(1, 24)}.{rng.randint(0, 19)}.{rng.randint(0, 40)}", f"v{rng.randint(1, 12)}.{rng.randint(0, 30)}", f"{rng.randint(1, 140)}.{rng.randint(0, 9)}", f"20{rng.randint(19, 27)}.{rng.randint(1, 12)}"))


def _address(rng: random.Random, korean: bool) -> str:
    return rng.choice(("10.{}.{}.{}", "192.168.{1}.{2}", "172.16.{1}.{2}", "{3}.{0}.{1}.{2}")).format(rng.randint(1, 254), rng.randint(0, 254), rng.randint(1, 254), rng.randint(20, 220))


def _code(pattern: str) -> Value:
    """`A` is a capital, `a` a hexadecimal digit, `9` a digit, all else itself; patterns with `|` between them."""

    def value(rng: random.Random, korean: bool) -> str:
        drawn = {"A": "ABCDEFGHJKLMNPQRSTUVWXYZ", "a": "0123456789abcdef", "9": "0123456789"}
        return "".join(rng.choice(drawn.get(sign, sign)) for sign in rng.choice(pattern.split("|")))

    return value


def _money(rng: random.Random, korean: bool) -> str:
    return f"{rng.randint(19, 990) * 100:,}원" if korean else rng.choice((f"${rng.randint(2, 320)}.99", f"€{rng.randint(2, 290)}.50", f"${rng.randint(3, 900)}", f"£{rng.randint(2, 220)}.00"))


def _file_name(rng: random.Random, korean: bool) -> str:
    stem = rng.choice(_TOPICS_KO if korean and rng.random() < 0.7 else _TOPICS)
    stem += rng.choice(("", f"_{rng.choice(_WORDS)}", f"-{rng.randint(1, 99)}", f"_{rng.randint(2016, 2028)}", f" {rng.randint(2, 30)}", f"_v{rng.randint(2, 9)}"))
    return f"{stem}.{rng.choice('pdf docx xlsx pptx zip png jpg mp4 mp3 txt csv md svg psd hwp wav gif html json key'.split())}"


def _path(rng: random.Random, korean: bool) -> str:
    word, topic = rng.choice(_WORDS), rng.choice(_TOPICS)
    return rng.choice((f"/home/{word}/{topic}", f"C:\\{word.title()}\\{topic}", f"~/Documents/{word}", f"D:\\{topic}\\{word}", f"/srv/{word}/{topic}", f"~/{topic}/{word}", f"/Users/{word}/Desktop"))


_FILES = _thing(
    "files", "Files|Documents|Downloads|My files|Shared folder|Project files", "파일|내 문서|다운로드|공유 폴더|자료실|프로젝트 파일", "file", "파일", _file_name,
    ("Size|File size|Bytes on disk|Space used|Length", "크기|파일 크기|용량|디스크 할당 크기", _bytes,
     "how [large|big|heavy] is @?|is @ big, [how big|how large] is it?|how much [space|room|storage|disk space] does @ [take up|take|use|need|occupy|eat]?|<tell> how [large|big|heavy] @ is|how many [megabytes|bytes|kilobytes|gigabytes|MB|KB] [is @|has @|does @ have|are in @]?|[size|megabytes|weight] of @?|what does @ weigh in [megabytes|kilobytes|bytes]?|would @ fit in a mail, how [big|large] is it?",
     "@은 얼마나 [큰%가|무거운%가]|@이 [자리를|공간을|디스크를] 얼마나 [차지하%나|먹%나|쓰%나]|@은 몇 [메가%야|바이트%야|MB%야|킬로바이트%야|기가%야]|@은 [큼? 얼마나?|커? 몇 메가?]|@의 [사이즈|용량] [%줘|얼마%야]|@을 [메일로 보내기엔|옮기기엔] 얼마나 큰%가|@의 무게가 몇 [메가%야|MB%야]"),
    ("Modified|Date modified|Last modified|Changed|Last edit", "수정한 날짜|수정일|최종 수정|마지막 변경|변경 시각", _moment,
     "when was @ last [changed|edited|touched|updated|saved|worked on|altered]?|when did [anyone|someone|somebody] last [edit|change|touch|save|update] @?|<tell> when @ was last [changed|edited|saved|updated]|how [recent|fresh] are the [changes|edits] [to|in] @?|since when has @ [not changed|been unchanged|stayed the same]?|[last saved|last edit|latest change|last touched], @?|@ [was last saved when|was updated on what date|last changed when]?|when were the latest [edits|changes] [made to|saved in] @?",
     "@은 언제 마지막으로 [고쳐졌%어|바뀌었%어|저장됐%어|편집됐%어]|누가 @을 고친 게 마지막으로 언제%야|@을 [마지막으로|최근에] [고친|손댄|저장한|바꾼|편집한] [게|날이|때가] 언제%야|@의 내용이 언제 [바뀌었%어|업데이트됐%어|갱신됐%어]|@의 최근 [편집|저장|변경] [시점 %줘|언제%야]|언제까지 @을 [손봤%어|고쳤%어]"),
    ("Created|Date created|Creation date|Made on|Added", "만든 날짜|생성일|만든 날|작성일|생성 시각", _date,
     "when was @ [made|first made|first saved|started|brought into being|generated|put there]?|how old is @, when was it [made|started]?|<tell> when @ was [made|first saved|started|begun]|when did @ [come into being|first appear|come to be|begin]?|on [what|which] [day|date] was @ [made|begun|started|set up]?|[birth date|day of creation|first version] of @, when?|since when [has @ existed|is @ there|has @ been around]?|@ was [made when|started on which day|begun when]?",
     "@은 언제 [만들어졌%어|생겼%어|처음 저장됐%어|처음 나왔%어]|@을 [만든|처음 쓴|처음 저장한|시작한] [게|날이|날짜가] 언제%야|@이 [생긴|처음 만들어진|태어난] [날은?|날 %줘|게 며칠%야]|언제부터 @이 있었%어|@은 [며칠에|몇 월에|어느 날] [만들었%어|작성됐%어]|@은 얼마나 [오래됐%어|묵었%어]"),
    ("Owner|File owner|Belongs to|Author|Created by", "소유자|만든 사람|작성자|파일 소유자", _person,
     "whose [file |document |]is @?|who [owns|has|made|wrote|produced|holds] @?|who does @ belong to?|<tell> [who owns|who made|whose is|who is behind] @|to whom does @ belong?|who is [behind|responsible for|in charge of] @?|[name of the owner|owner|maker] of @?|@ is whose?|who should i ask about @?|by whom was @ [written|made]?",
     "@은 누구 [거%야|것%야|파일%야]|@을 누가 [만들었%어|썼%어|올렸%어|작성했%어]|@의 [주인|임자|작성한 사람|만든 이]~은 누구%야|@은 누가 [갖고 있%어|가지고 있%어|관리하%나]|&에 대해 누구한테 물어봐야 하%나|@은 누구한테 [속하%나|딸려 있%어]|@의 [주인|주인 이름] %줘"),
    ("Type|Kind|Format|File type", "종류|유형|형식|파일 형식", _one_of("PDF document|Word document|Spreadsheet|ZIP archive|PNG image|JPEG image|Plain text|MPEG-4 video|MP3 audio|Presentation|Markdown|SVG drawing|Web page|CSV table|Font file|Disk image|Script|Shortcut", "PDF 문서|한글 문서|워드 문서|엑셀 시트|압축 파일|PNG 이미지|JPEG 사진|텍스트|MP4 동영상|MP3 오디오|프레젠테이션|웹 문서|CSV 표|글꼴 파일|디스크 이미지|스크립트|바로 가기"),
     "what [kind|sort|type] of [file|document|thing] is @?|is @ a [picture|document|video|text], or what[| is it]?|<tell> what [kind|sort] of file @ is|what [sort of thing|manner of file] is @?|[in what|which] format is @[| saved| stored]?|what [would open|opens|could i open] @[| with], what kind is it?|@ is [a what|what kind of file]?|how is @ [classified|categorised], a picture or a text?",
     "@은 [무슨|어떤] [파일%야|종류%야|문서%야]|@은 [사진|그림|동영상]~이야 [문서|글]~이야?|@은 어떤 [형태로|포맷으로|포맷으로] [저장돼 있%어|되어 있%어]|@의 [포맷|타입] [%줘|뭔가요?|뭐야?]|@은 무엇으로 [열어야 하%나|열리%나]|@은 [뭐로 된 파일%야|무슨 포맷%야]"),
    ("Permissions|Access|Rights|Sharing|Who can open", "권한|접근 권한|공유 범위|사용 권한", _one_of("rw-r--r--|rwxr-xr-x|rw-rw----|r--r--r--|rwx------|Read only|Read and write|Everyone|Only me|Staff only|Team: edit|Anyone with link|Full control|View only|Locked", "읽기 전용|읽기/쓰기|모든 사용자|나만|팀원만|링크 있는 누구나|보기만 가능|모든 권한|편집 가능|잠김|rw-r--r--|rwxr-xr-x|부서 공개|관리자만"),
     "who [can|may|is allowed to] [open|see|read|edit|change|view] @?|<tell> who [can open|may see|gets to read|is allowed into] @|what [am i|are we|are people] allowed to do with @?|may i [edit|change|write to] @, what does it say?|with whom is @ shared?|how [protected|locked down|open] is @?|[rights|access] [on|for|to] @?|is @ [locked|public|private|protected], what may one do?",
     "@은 누가 [열 수 있%어|볼 수 있%어|고칠 수 있%어|편집할 수 있%어]|@을 [고쳐도|열어도|바꿔도] 되는지 어떻게 [나와 있%어|적혀 있%어]|@은 [어디까지|누구에게|누구한테] [공개돼 있%어|공유돼 있%어|열려 있%어]|&에 대해 뭘 할 수 [있%어|있게 되어 있%어]|@의 [허용 범위|열람 범위|퍼미션] %줘|@은 [잠겨 있나, 아니면 뭐야?|읽기만 되나, 아니면?]"),
    ("Location|Path|Folder|Where|Saved in", "위치|경로|폴더|저장 위치|저장 경로", _path,
     "where is @[| saved| stored| kept| lying| located]?|where [can i find|do i find|would i find|did they put] @?|in [which|what] [folder|directory|place] is @?|<tell> where @ [is|is kept|lives|sits]|where [does @ live|does @ sit|did @ go|has @ been put]?|[path|folder|full path|whereabouts] of @?|@ is [where|in what folder|kept where]?|under [which|what] folder do they keep @?",
     "@은 어디에 [있%어|저장돼 있%어|들어 있%어|놓여 있%어]|@을 어디서 [찾을 수 있%어|열 수 있%어]|@은 [어느|무슨|어떤] [폴더%야|폴더에 있%어|디렉터리에 있%어]|@을 어디에 [뒀%어|저장했%어|넣었%어|놨%어]|@이 [있는|저장된|들어 있는] [곳|데] [%줘|어디%야]|@의 [전체 경로|디렉터리] %줘"),
    ("Last opened|Opened|Accessed|Viewed", "마지막으로 연 날짜|최근 열람|액세스한 날짜|최근 실행", _moment,
     "when was @ last [opened|looked at|viewed|read|used]?|when did [anyone|someone|i|somebody] last [open|look at|look into|view|read] @?|<tell> when @ was last [opened|looked at|viewed]|how long ago did someone [open|look at|view] @?|when was the last time [anyone|somebody|i] [opened|read|looked into|viewed] @?|[last look|last viewing|last reading] of @, when?|@ was last [opened|viewed|read] when?",
     "@은 언제 마지막으로 [열렸%어|열어 봤%어|읽혔%어]|@을 마지막으로 [연|본|읽은|열어 본|들여다본] [게|때가|날이] 언제%야|누가 @을 언제 [열었%어|봤%어|읽었%어|들여다봤%어]|최근에 언제 @을 [열었%어|봤%어|열어 봤%어]|@을 [열어 본|읽은] [시각|시점] %줘|@은 [언제 열람됐%어|며칠에 열렸%어]"),
)  # fmt: skip


def _process_name(rng: random.Random, korean: bool) -> str:
    word = rng.choice(_WORDS)
    return rng.choice((f"{word}d", f"{word}.exe", f"{word}-worker", f"{word}_sync", f"{word.title()} Helper", f"{word}-agent", f"{word.title()}.app", f"{word}ctl", f"{rng.choice(_TOPICS)}-{word}"))


_PROCESSES = _thing(
    "table", "Processes|Task manager|Running programs|Activity monitor|Background tasks", "프로세스|작업 관리자|실행 중인 프로그램|활성 상태 보기|백그라운드 작업", "[process|program]", "프로그램", _process_name,
    ("CPU|CPU %|CPU usage|Processor|% CPU", "CPU|CPU 사용률|프로세서|CPU 점유율", _percent,
     "how [busy|hard at work|demanding] is @?|how hard is @ [working|running the processor|pushing the processor]?|how much [computing|processing] [power|time] does @ [use|eat|take|need|burn]?|<tell> how much of the [processor|cpu|chip] @ [uses|takes|burns]|what [share|part|percentage] of the [processor|cpu|chip] [goes to|does @ use for|is taken by] @?|[load|processor use] [of|by] @?|is @ [hogging|slowing down] the computer, by what share?",
     "@이 프로세서를 얼마나 [쓰%나|먹%나|잡아먹%나|차지하%나]|@은 얼마나 [바쁜%가|바쁘게 도는%가]|@이 연산을 몇 퍼센트나 [쓰%나|차지하%나|먹%나]|@의 씨피유 [사용량|점유] %줘|@이 컴퓨터를 얼마나 [혹사시키%나|느리게 하%나|돌리%나]|@은 [부하가|점유율이] 몇 [퍼센트%야|프로%야]"),
    ("Memory|RAM|Mem|Working set|Resident memory", "메모리|RAM|메모리 사용량|작업 집합", _bytes,
     "how much [memory|ram] does @ [use|eat|hold|take|hog|need|swallow]?|how [memory-hungry|greedy for memory] is @?|<tell> how many megabytes @ [holds|uses|eats|has taken]|how many [megabytes|gigabytes|MB] [does @ use|does @ hold|has @ grabbed]?|what is the [footprint|ram footprint] of @?|how much [ram|memory] would [closing|quitting|ending] @ [free|give back]?|[ram|megabytes] [of|for|held by] @?",
     "@이 램을 얼마나 [쓰%나|먹%나|잡아먹%나|차지하%나]|@은 몇 [메가나|MB나|기가나] [쓰%나|먹%나|차지하%나]|@을 [끄면|닫으면] 램이 얼마나 [비%나|남%나]|@의 램 [사용량|점유량] %줘|@이 잡고 있는 램이 [얼마%야|몇 메가%야]|@은 램을 [많이 먹나, 얼마나?|얼마나 먹는 거야?]"),
    ("PID|Process ID|ID", "PID|프로세스 ID|프로세스 번호", _code("999|9999|99999"),
     "what number does @ run under?|[which|what] number [identifies|goes with|has the system given|would i kill to stop|do i kill for] @?|<tell> the [process number|number to kill|number the system gave] [of|for] @|what [is|was] the [process number|identifier] of @?|by what number does the system know @?|[process number|id number|identifier] of @?|what do i type after kill to end @?",
     "@의 [프로세스 식별 번호|고유 번호|식별 번호]~은 [몇 번%야|뭐<야>?]|@은 몇 번으로 [돌아가%나|등록돼 있%어|실행 중%야]|@을 죽이려면 몇 번을 [kill 해야 하%나|입력해야 하%나|종료해야 하%나]|시스템이 @에 [붙인|매긴|준] 번호 %줘|@의 피아이디 [%줘|몇 번%야]|@은 [몇 번%야|번호가 뭐<야>?]"),
    ("User|Username|Owner|Run by|Account", "사용자|사용자 이름|실행 계정|계정", _account,
     "who [started|runs|is running|launched|owns|spawned] @?|[under|as] [whose|which|what] [account|login|name] [does @ run|is @ running|was @ started]?|<tell> who [runs|started|launched|owns] @|whose [process|program] is @?|to whom does @ belong?|[account|login] [of|behind|for] @?|@ runs [as whom|under whom|for whom]?",
     "@은 누가 [돌리%나|실행했%어|켰%어|띄웠%어|실행 중%야]|@은 누구 [거%야|것%야|계정으로 돌아가%나]|@은 누구 이름으로 [돌고 있%어|실행됐%어|떠 있%어]|@을 [켠|실행한|띄운|돌린] 사람~은 [누구%야|누군가요?]|@은 어느 [아이디로|계정으로|로그인으로] [실행됐%어|돌아가%나]|@의 주인 %줘"),
    ("Started|Start time|Running since|Launched", "시작 시각|시작|실행 시작|시작 시간", _clock,
     "when [was @ started|did @ start|did @ come up|was @ launched|did @ begin|was @ opened]?|since when [is @ running|has @ been running|has @ been up|is @ open]?|<tell> when @ was [started|launched|opened]|at what [time|hour] [did @ start|was @ launched|did @ begin]?|how long has @ been [running|open], since when?|[launch|start] of @, when?|@ has been [going|running|open] since when?",
     "@은 언제 [시작됐%어|켜졌%어|실행됐%어|떴%어]|@은 언제부터 [돌고 있%어|켜져 있%어|실행 중%야|떠 있%어]|@을 [켠|띄운|실행한|시작한] [게|때가] [언제%야|몇 시%야]|@은 몇 시에 [켜졌%어|실행됐%어|시작됐%어]|@이 [돌기|작동하기] 시작한 [게|때가] 언제%야|@의 [기동|구동] [시각|시간] %줘"),
    ("Threads|Thread count|No. of threads", "스레드|스레드 수|쓰레드", _number(1, 240, "{}"),
     "[how many|what number of] threads [does @ have|has @ got|does @ use|did @ spawn|belong to @|run in @]?|into how many threads is @ split?|<tell> how many threads @ [has|runs|uses]|[number|count] of threads [of|in|for] @?|how [many-threaded|parallel] is @?|how many things does @ do in parallel?|how many parallel [strands|threads] does @ [run|keep]?",
     "@은 스레드를 몇 개 [쓰%나|띄웠%어|돌리%나]|@의 쓰레드~은 몇 개%야|@이 동시에 몇 갈래로 [돌%나|나뉘어 있%어|작업하%나]|@의 스레드 개수 %줘|@에 쓰레드가 몇 개 [있%어|돌고 있%어|떠 있%어]|@은 몇 개의 스레드로 [나뉘%나|돌아가%나]"),
    ("State|Status|Stat", "상태|실행 상태|프로세스 상태", _one_of("Running|Sleeping|Suspended|Not responding|Zombie|Waiting|Idle|Stopped|Paused|Starting|Exiting|Blocked", "실행 중|대기 중|일시 중단|응답 없음|좀비|유휴|중지됨|시작하는 중|종료 중|차단됨|절전"),
     "is @ [alive|hung|frozen|still running|stuck|asleep], [what does it say|what is it doing]?|what is @ [doing|up to]?|how is @ [doing|getting on]?|<tell> whether @ is [running|stuck|frozen|asleep]|has @ [crashed|frozen|stopped], what does it say?|in what [condition|shape] is @?|does @ [still run|respond|hang], [or what|what is shown]?",
     "@은 [지금 |]뭐 [하고 있%어|하는 중%야]|@은 [살아 있나|돌고 있나|멈췄나|죽었나|얼었나], [어떻게 나와?|어떤지 알려<줘>.]|@은 [잘 돌아가나|응답하나], 뭐라고 [나와|되어 있%어]|@은 [지금 |]어떤%가|@이 [멈췄는지|뻗었는지|도는지|살았는지] %줘|@은 어떻게 [되고 있%어|되어 있%어|돌아가%나]"),
)  # fmt: skip


def _server_name(rng: random.Random, korean: bool) -> str:
    role = rng.choice("web db cache mail api auth build proxy search queue media game log vpn test edge file node".split())
    return rng.choice((f"{role}-{rng.randint(1, 48):02}", f"{rng.choice(_WORDS)}-{role}", f"{role}{rng.randint(1, 99)}.{rng.choice(_WORDS)}", f"{rng.choice(_WORDS)}{rng.randint(1, 30)}"))


_SERVERS = _thing(
    "dashboard", "Servers|Machines|Hosts|Nodes|Virtual machines", "서버|서버 목록|호스트|가상 머신|장비", "[server|machine]", "서버", _server_name,
    ("State|Status|Health|Condition", "상태|동작 상태|서버 상태", _one_of("Running|Stopped|Degraded|Down|Online|Offline|Maintenance|Healthy|Rebooting|Unreachable|Starting|Critical|Standby|Warning", "실행 중|중지됨|정상|장애|점검 중|오프라인|온라인|재부팅 중|응답 없음|시작 중|위험|대기|경고"),
     "is @ [up|down|alive|reachable|healthy|on|okay|working], [what does it say|how is it]?|how is @ [doing|getting on|faring]?|<tell> [whether @ is up|how @ is doing|if @ is alive|in what shape @ is]|does @ [work|respond|run|answer], what is shown?|what is [wrong|the matter|going on] with @?|in what [shape|condition] is @?|has @ [gone down|crashed|stopped], what does it say?",
     "@은 [살아 있나|켜져 있나|죽었나|멀쩡한가|잘 도나], [어떻게 나와?|어떤지 알려<줘>.]|@은 [지금 |]어떤%가|@에 무슨 [일이|문제가] [있%어|생겼%어]|@은 [잘|제대로] [돌아가나|작동하나], 뭐라고 [나와?|되어 있%어]|@이 [살았는지|죽었는지|정상인지|켜졌는지|괜찮은지] %줘|@은 어떻게 [되어 있%어|되고 있%어]"),
    ("IP address|Address|IP|Host address", "IP 주소|주소|아이피|IP", _address,
     "[where|how|under what numbers] [can i reach|do i reach|do i connect to|is reachable] @?|to [what|which] [numbers|dotted number|ip] do i connect for @?|<tell> the [ip|numbers|dotted number] of @|what do i [ping|ssh into|type in] to [reach|get to] @?|at [which|what] ip [is @|does @ answer|does @ listen]?|[ip|ip number|network number] of @?|which [ip|four numbers] [belongs to|belong to|does one use for] @?",
     "@에 접속하려면 어디로 [들어가야 하%나|연결해야 하%나]|@은 아이피가 [뭐<야>?|몇 번%야|어떻게 되%나]|@의 아이피 %줘|@에 핑을 보내려면 뭘 [쳐야 하%나|입력해야 하%나]|@은 어떤 아이피로 [붙어야 하%나|연결하%나|잡혀 있%어]|@으로 [붙으려면|들어가려면] 무슨 번호를 쓰%나|@에 [물린|할당된|붙은] 아이피는?"),
    ("Uptime|Up for|Up since|Running for", "가동 시간|업타임|연속 가동|구동 시간", _days,
     "how long has @ been [up|running|on|online|going|alive]?|for how [long|many days] has @ [run|been up|stayed up|run without a reboot|kept going]?|<tell> how long @ has been [up|running|on]|how long [ago|since] was @ [rebooted|restarted|booted]?|how long since the last [reboot|restart|boot] of @?|[days up|time running|days without a reboot], @?|@ has been [up|on|running] how long?",
     "@은 얼마나 오래 [켜져 있%어|돌고 있%어|버티고 있%어|살아 있%어]|@은 며칠째 [켜져 있%어|돌고 있%어|안 꺼졌%어]|@이 재부팅 없이 얼마나 [버텼%어|돌았%어]|@을 [재시작한|재부팅한|켠] 지 얼마나 [됐%어|지났%어]|@은 [꺼지지 않고|쉬지 않고] 얼마나 돌았%어|@이 켜져 있던 [기간|날수] %줘"),
    ("Load|CPU load|Load average|Utilisation", "부하|CPU 부하|로드|사용률", _percent,
     "how [busy|loaded|stressed|overworked|strained] is @?|how hard is @ [working|running|being worked]?|<tell> how [busy|loaded|strained] @ is|how much [strain|work|stress] is on @?|is @ [overloaded|idle|sweating|under pressure], by how much?|what [percentage|share] of its power does @ use?|[strain|work|busyness] of @ in percent?|how much [traffic|work] has @ to [cope with|bear|handle] now?",
     "@은 얼마나 [바쁜%가|힘든%가|붐비는%가]|@이 얼마나 [무리하고 있%어|힘들게 돌고 있%어|일하고 있%어]|@에 일이 얼마나 [몰려 있%어|걸려 있%어|실려 있%어]|@은 [과부하야|한가해]? 몇 퍼센트?|@은 힘을 몇 [퍼센트나|프로나] [쓰%나|내%나]|@이 [얼마나 바쁜지|몇 퍼센트로 도는지] %줘"),
    ("Region|Location|Data centre|Site|Zone", "지역|리전|위치|데이터 센터", _place,
     "where [is @|is @ located|stands @|does @ stand|does @ sit]?|in [which|what] [city|place|part of the world|town] [is @|does @ stand|is @ hosted|is @ housed]?|<tell> where @ [is|stands|is hosted|physically sits]|where [in the world|on earth|physically] is @?|[city|place|country] of @?|where [did they put|do they host|do they keep|is the rack of] @?|from [where|which city] does @ [serve|run|operate]?",
     "@은 어디에 [있%어|놓여 있%어|설치돼 있%어]|@은 [어느|무슨] [도시에|동네에|곳에|센터에] [있%어|놓여 있%어]|@을 어디에 [뒀%어|설치했%어|놨%어]|@이 [있는|놓인|돌아가는|들어가 있는] [곳|도시] [%줘|어디%야]|@은 어디서 [돌아가%나|운영되%나|서비스되%나]|@은 [어느 도시%야|어디%야]"),
    ("OS|Operating system|System|Platform|Image", "운영 체제|OS|시스템|플랫폼", lambda rng, korean: f"{rng.choice('Debian Ubuntu Fedora Alpine Rocky FreeBSD CentOS Windows openSUSE Arch'.split())} {rng.randint(8, 40)}.{rng.randint(0, 10)}",
     "what does @ run[| on]?|is @ [linux|windows|a linux box|a windows box], [which one|what exactly]?|<tell> what [system|software] @ [runs|boots|uses]|what [is installed|did they install|boots] on @ [as a system|to make it run]?|which [linux|windows|distribution|flavour of linux] [is on|runs on|does one find on] @?|[distribution|linux or windows] [of|for|on] @?|what was @ [set up|installed] with?",
     "@은 [뭐로|무엇으로|어떤 걸로] [돌아가%나|깔려 있%어|구동되%나]|@은 [리눅스야 윈도우야|무슨 리눅스%야|무슨 배포판%야|어떤 배포판%야]|@에 뭐가 [깔려 있%어|설치돼 있%어]|@은 [무슨|어떤] 오에스%야|@에 깔린 [배포판|오에스|리눅스] %줘|@을 [뭐로|무엇으로] 설치했%어"),
    ("Cost|Monthly cost|Price|Cost per month", "비용|월 비용|요금|월 요금", _money,
     "how [expensive|dear|costly|cheap] is @?|what do [we|they|you] pay for @[| a month| each month]?|how much [money |]does @ [cost|eat|take|come to|set us back][| a month]?|<tell> what @ [costs|sets us back] [a month|each month|per month]|what [are we|am i|is the company] [charged|billed] for @?|[bill|charge|price tag] for @?|is @ [worth its money|expensive], what do we pay?",
     "@은 [얼마나 비싼%가|비싸? 얼마야?]|@에 [돈|돈이] 얼마나 [들%나|나가%나|드는%가]|@을 쓰는 데 [매달|한 달에] 얼마를 [내%나|쓰%나]|@은 한 달에 [얼마%야|얼마가 나가%나|얼마가 드는%가]|@에 매달 내는 [돈|금액] [%줘|얼마%야]|@의 가격 %줘"),
)  # fmt: skip


def _drive_name(rng: random.Random, korean: bool) -> str:
    return rng.choice((f"{rng.choice(_WORDS).title()} {rng.choice(('Drive', 'Disk', 'SSD', 'Archive', 'Vault'))}", f"{rng.choice(_TOPICS).upper()}_{rng.randint(1, 99)}", f"nvme{rng.randint(0, 9)}n{rng.randint(1, 9)}", f"{rng.choice('DEFGHXYZ')}: {rng.choice(_WORDS).title()}", f"sd{rng.choice('abcdefgh')}{rng.randint(1, 9)}", *((f"{rng.choice(_TOPICS_KO)} 볼륨", f"{rng.choice(_TOPICS_KO)} 보관함") if korean else ())))


_DRIVES = _thing(
    "table", "Drives|Disks|Volumes|Storage|This computer", "드라이브|디스크|저장소|볼륨|내 PC", "[drive|disk]", "디스크", _drive_name,
    ("Capacity|Total|Total size|Size", "전체 용량|총 용량|전체 크기|전체", _room,
     "how [big|large|roomy] is @[| altogether| in all| overall]?|how much [can @ hold|fits on @|goes on @|can one store on @|could @ take][| in all| at the most]?|<tell> how [big|large|roomy] @ is|how many [gigabytes|terabytes] [does @ have|does @ come with|can @ hold] [in all|altogether|overall]?|what [is|was] the overall [size|room] of @?|what did @ hold when [new|empty]?|[gigabytes in all|overall size], @?",
     "@은 [모두|전부|통틀어] 얼마나 [큰%가|담을 수 있%어|들어가%나]|@은 몇 [기가짜리%야|테라짜리%야|GB짜리%야|TB짜리%야]|@에 [최대|최대한] 얼마나 [들어가%나|담을 수 있%어|저장할 수 있%어]|@은 다 합쳐 [몇 기가%야|몇 테라%야|얼마%야]|@의 총 [사이즈|공간] %줘|@은 얼마나 큰 [디스크%야|거%야]"),
    ("Free|Free space|Available|Avail", "남은 공간|여유 공간|사용 가능|남은 용량", _room,
     "how much [room|space|place] is [left|still there|left over|unused] on @?|how much [more |]can i still [save|put|store|copy] [on|to|onto] @?|<tell> how much [room|space] is [left|empty|open] on @|is @ [nearly full|almost full], what is left?|how many gigabytes [are left|remain|are open|are still empty] on @?|what [remains|is left|is unused] on @?|[room left|space left|what is left] on @?",
     "@에 [자리가|공간이] 얼마나 [남았%어|비어 있%어|남아 있%어]|@에 [앞으로 |더 ]얼마나 [저장할 수 있%어|넣을 수 있%어|담을 수 있%어]|@은 몇 기가 [남았%어|비었%어|비어 있%어]|@의 빈 [자리|공간|곳] [%줘|얼마%야]|@은 [거의 찼나|꽉 찼나], 얼마나 남았%어|@에 아직 [안 쓴|빈|비어 있는] [게|공간이] 얼마%야"),
    ("Used|Used space|In use|Occupied", "사용 중|사용한 공간|사용량|사용됨", _room,
     "how [full|filled up] is @?|how much of @ is [taken|filled|gone|spoken for|filled up]?|how much [is|lies|sits|have i got] on @ [already|so far]?|<tell> how [full|filled] @ is|how much [data |stuff |]have i [put|saved|stored|piled up] on @?|how many gigabytes [are taken|are filled|are gone] on @?|what has been [taken up|filled|eaten up] on @ so far?",
     "@은 얼마나 [찼%어|채워졌%어|차 있%어]|@에 [지금까지|벌써|이미] 얼마나 [저장했%어|들어 있%어|담았%어|썼%어]|@은 몇 기가를 [썼%어|쓰고 있%어]|@에 [쌓인|들어 있는|차 있는|저장된] [게|양이|데이터가] 얼마%야|@이 [찬|채워진] [정도|양] %줘|@을 얼마나 [썼%어|채웠%어]"),
    ("Temperature|Temp|Drive temp", "온도|디스크 온도|드라이브 온도", _number(21, 74, "{} °C|{}°C|{} °F", "{}°C|{}도|{} ℃"),
     "how [hot|warm|cool|cold] is @?|how [hot|warm] does @ [run|get|become]?|is @ [overheating|too hot|too warm], how [hot|warm] is it?|<tell> how [hot|warm] @ [is|gets|runs]|how many degrees [has @|does @ have|does @ show]?|[degrees|heat] of @?|what does the thermometer of @ [say|show|read]?",
     "@은 얼마나 [뜨거운%가|더운%가]|@은 몇 도%야|@이 [너무 |]뜨겁나, 몇 도%야|@의 열이 얼마나 [나%나|오르%나]|@이 몇 도까지 [올랐%어|올라가 있%어]|@의 [발열|열|몇 도인지] %줘|@은 [과열됐나|식었나], 몇 도%야"),
    ("File system|Format|Filesystem", "파일 시스템|포맷|형식", _one_of("NTFS|ext4|APFS|exFAT|FAT32|btrfs|XFS|ZFS|HFS+|ReFS|f2fs|UDF", "NTFS|ext4|APFS|exFAT|FAT32|btrfs|XFS|ZFS|HFS+|ReFS|f2fs|UDF"),
     "how is @ formatted?|how was @ [formatted|set up|laid out|prepared]?|[to|as|in] what was @ formatted?|<tell> how @ [is|was] formatted|is @ [ntfs|fat|ext4], or what?|what did they format @ [as|with|to]?|what layout do the files on @ [use|have]?|will a mac read @, how is it formatted?",
     "@은 [뭐로|무엇으로|어떤 방식으로|무슨 방식으로] [포맷돼 있%어|포맷됐%어|초기화됐%어]|@을 [뭐로|무엇으로] [포맷했%어|초기화했%어]|@은 [NTFS야 뭐야|무슨 포맷%야|어떤 포맷%야]|@의 [포맷 방식|파일 체계] %줘|맥에서 @을 읽나, 뭐로 포맷했%어|@은 어떤 파일 체계를 [쓰%나|따르%나]"),
    ("Mounted at|Mount point|Mounted on|Drive letter", "마운트 위치|마운트 지점|연결 경로|마운트", lambda rng, korean: rng.choice((f"/mnt/{rng.choice(_WORDS)}", f"/media/{rng.choice(_WORDS)}", f"/Volumes/{rng.choice(_WORDS).title()}", f"{rng.choice('DEFGHKLMNPRSTXYZ')}:\\", f"/data/{rng.choice(_TOPICS)}")),
     "where [is|was] @ [mounted|attached|hung in|plugged into the tree]?|under [which|what] [folder|path|directory|letter] [is|do i find] @?|<tell> where @ [is mounted|is attached|shows up|appears]|where do the files of @ [show up|appear]?|[to|into] which [folder|directory|path] do i go for @?|where does @ [show up|appear|come in] in the tree?|which [path|folder|letter] leads to @?",
     "@은 어디에 [마운트돼 있%어|붙어 있%어|물려 있%어|걸려 있%어]|@은 [어느|무슨] [폴더로|경로로|디렉터리로|글자로] [들어가야 하%나|잡혀 있%어|보이%나]|@을 어디에 [마운트했%어|붙였%어|물렸%어]|@의 파일은 어디에 [나타나%나|보이%나]|@이 [붙은|걸린|마운트된|잡힌] [곳|자리] [%줘|어디%야]|@으로 가려면 어느 [경로로|폴더로] 가야 하%나"),
    ("Serial number|Serial|S/N", "일련번호|시리얼|시리얼 번호", _code("S9AANX9M999|WD-WCC9A99A|Z9A9AAAA|9A99AA9AAA|K9A-999-AA9|AA99AA9999"),
     "what [number|code] is [printed on|stamped on|engraved on|on the label of] @?|what [number|code] [identifies|would support ask for with] @?|<tell> the [factory number|maker's number|number on the sticker] of @|what do i [tell|give] the [maker|hotline|warranty people] to identify @?|[factory number|maker's code|sticker number] of @?|which code tells @ from its twins?",
     "@에 [찍힌|새겨진|인쇄된|붙은] [번호|제조 번호] [%줘|뭐<야>?]|@의 [제조 번호|제품 번호|고유 번호]~은 [뭐<야>?|어떻게 되%나]|@을 [수리|보증] 맡길 때 불러 줄 번호 %줘|@의 S/N %줘|제조사에 @을 뭐라고 [대야 하%나|알려야 하%나|불러야 하%나]|@의 스티커에 적힌 [번호|코드] %줘"),
)  # fmt: skip


def _device_name(rng: random.Random, korean: bool) -> str:
    kind = rng.choice("laptop phone tablet watch mouse keyboard camera headset monitor scanner speaker router".split())
    if korean and rng.random() < 0.7:
        return f"{_person(rng, True)}의 {rng.choice('노트북 휴대폰 태블릿 시계 마우스 키보드 카메라 헤드셋 스캐너 스피커'.split())}"
    return rng.choice((f"{rng.choice(_GIVEN)}'s {kind}", f"{rng.choice(_WORDS)}-{kind}-{rng.randint(1, 40)}", f"{rng.choice(_WORDS).title()} {kind}"))


_DEVICES = _thing(
    "table", "Devices|My devices|Equipment|Connected devices|Hardware inventory", "기기|내 기기|장비 목록|연결된 기기|전산 자산", "device", "기기", _device_name,
    ("Battery|Battery level|Charge|Power left", "배터리|배터리 잔량|충전량", _percent,
     "how [full|charged|empty|juiced up] is @?|how much [juice|power|charge|energy] [does @ have left|is left in @|has @ got|remains in @]?|<tell> how much [juice|power|energy] @ has left|will @ [last|make it through the day|die soon], how full is it?|does @ need [charging|plugging in|a charger], how much is left?|[juice|power|energy] left in @?|to how many percent is @ [charged|full]?",
     "@은 얼마나 [충전됐%어|찼%어|닳았%어|충전돼 있%어]|@은 몇 퍼센트 [남았%어|충전됐%어|찼%어]|@을 [지금 |]충전해야 하나, 얼마나 남았%어|@의 밧데리 %줘|@은 [오래 가나|곧 꺼지나], 얼마나 남았%어|@의 전력이 얼마나 [남았%어|남아 있%어]"),
    ("Model|Model name|Model no.", "모델|모델명|기종", _code("AX-999|M99-A|A9 Pro 99|AT9999|Z-99A|KX 999"),
     "[which|what] [make|version|variant|product] is @( exactly| precisely)?|what exactly is @[| called by the maker]?|what is @ [sold as|called in the shop]?|<tell> what [make|product|variant] @ is|i need [spare parts|a case|a charger] for @, which one is it?|[make|product code] of @?|by which product name does the maker sell @?",
     "@은 [무슨|어떤] [제품%야|기종%야|물건%야]|@의 [제품명|제품 이름|기종] [%줘|뭐<야>?]|@은 [정확히|제조사에서] 뭐라고 [부르%나|불리%나]|@에 맞는 부품을 사려는데 어떤 [제품%야|기종%야]|@은 어떤 이름으로 [팔리%나|나왔%어]|@은 정확히 어느 [제품%야|기종%야]"),
    ("Serial number|Serial|S/N", "일련번호|시리얼 번호|S/N", _code("C99AA9A9AA|SN-999999|9AA99A99|R99M9999AA|A9AA-9999"),
     "what [number|code] is [printed|stamped|engraved] on [the back|the bottom|the sticker] of @?|what do i [tell|give] the [hotline|warranty people|repair shop] to identify @?|<tell> the [factory number|number on the sticker|number on the back] of @|[factory number|sticker number] of @?|by which number does the [factory|maker] know @?|what must i read out to [support|the repair shop] for @?",
     "@ [뒤에|밑에|바닥에|스티커에] [적힌|찍힌|새겨진] 번호 [%줘|뭐<야>?]|@의 [제조 번호|고유 번호|제품 번호]~은 [뭐<야>?|어떻게 되%나]|@을 [수리 맡길 때|AS 받을 때] 불러 줄 번호 %줘|@의 시리얼 %줘|고객 센터에 @의 뭘 [불러 줘야 하%나|대야 하%나]|공장에서 @에 매긴 번호 %줘"),
    ("Last seen|Last online|Last active|Last sync", "마지막 접속|최근 접속|마지막 동기화|최근 활동", _moment,
     "when was @ last [online|around|connected|in use|heard from|on the network]?|when did @ last [show up|check in|call home|report|connect|phone in]?|<tell> when @ was last [online|around|connected]|how long has @ been [away|gone|silent|offline]?|since when have we heard nothing [of|from] @?|when did [we|the network] last [see|hear of|hear from] @?|[last sign of life|last contact] of @?",
     "@은 언제 마지막으로 [접속했%어|켜졌%어|연결됐%어|온라인이었%어]|@이 언제부터 [안 보이%나|소식이 없%어|꺼져 있%어|조용한%가]|@이 [마지막으로|최근에] [들어온|붙은|켜진|나타난] [게|때가] 언제%야|@에서 언제 마지막으로 [신호가 왔%어|소식이 왔%어|보고했%어]|@의 최근 연결 시점 %줘|@을 마지막으로 [본|쓴] 게 언제%야"),
    ("Firmware|Software version|Firmware version|Build", "펌웨어|펌웨어 버전|소프트웨어 버전", _version,
     "[which|what] [release|software|revision] [is on|runs on|is installed on|sits on] @?|how [up to date|current|recent] is the software [of|on] @?|<tell> what [release|software|revision] [is on|runs on] @|is @ [up to date|patched|outdated], what runs on it?|to [which|what] release was @ [updated|flashed|upgraded]?|what was @ last [updated|flashed|upgraded] to?|[release|revision] on @?",
     "@에 [어떤|무슨] [버전이|릴리스가] [깔려 있%어|올라가 있%어|돌아가%나]|@은 [최신이야|업데이트됐나|구버전이야]? 몇 [버전%야|버전이 깔렸%어]|@을 몇으로 [업데이트했%어|올렸%어]|@의 [내장 소프트웨어|기기 소프트웨어] %줘|@은 소프트웨어가 몇 [버전%야|점 몇%야]|@에 깔린 [버전|릴리스] %줘"),
    ("Assigned to|User|Used by|Holder", "사용자|배정|담당자|보유자", _person,
     "who [has|uses|carries|holds|got|was given|works with] @?|whose [device |]is @?|<tell> who [has|uses|got|carries] @|[with whom|in whose hands] is @?|who did [we|they] [give|hand|lend|issue] @ to?|to whom [was @ given|was @ handed out|does @ belong|did they lend @]?|who do i ask to return @?|@ is [whose|with whom|in whose hands]?",
     "@은 누가 [쓰%나|갖고 있%어|들고 다니%나|받았%어|가져갔%어]|@은 누구 [거%야|것%야|손에 있%어]|@을 누구한테 [줬%어|빌려줬%어|지급했%어|나눠 줬%어]|@을 [쓰는|가진|받은|맡은] 사람~은 누구%야|@을 돌려받으려면 누구한테 [말해야 하%나|연락해야 하%나]|@의 [주인|임자] %줘"),
    ("Warranty until|Warranty ends|Coverage ends|Warranty", "보증 기간|보증 만료|보증 종료일|무상 수리", _date,
     "how long [is @ covered|will they repair @ for free|is @ guaranteed|do repairs of @ stay free]?|until when [is @ covered|is @ guaranteed|can i have @ repaired for free|may i send @ back for repair]?|<tell> [how long|until when] @ is [covered|guaranteed]|when does the [guarantee|cover|protection] [of|for|on] @ [end|run out|lapse|expire]?|is @ still [covered|guaranteed], until when?|by when must i [complain about|send in] @?|[guarantee|cover] on @ until?",
     "@은 언제까지 [공짜로|무료로|무상으로] [고쳐 주%나|수리되%나|수리해 주%나]|@은 언제까지 보장되%나|@의 [개런티|무료 수리]~은 [언제 끝나%나|언제까지%야|며칠까지%야]|@이 고장 나면 언제까지 [바꿔 주%나|고쳐 주%나]|@의 보장이 [끝나는|만료되는] 날 %줘|@은 아직 보장되나, 언제까지%야"),
)  # fmt: skip


def _app_name(rng: random.Random, korean: bool) -> str:
    word = rng.choice(_WORDS).title()
    ends = "메모 사진 지도 노트 녹음기 달력 플레이어 편집기 백신 압축 메일 가계부 번역기 화면캡처".split() if korean else "Notes Photo Maps Studio Player Editor Mail Draw Reader Sync Zip Chat Music Sheets Recorder Vault".split()
    return f"{word} {rng.choice(ends)}"


_APPS = _thing(
    "table", "Installed apps|Apps & features|Programs|Software|Applications", "설치된 앱|앱 및 기능|프로그램 추가/제거|소프트웨어|애플리케이션", "[app|program]", "앱", _app_name,
    ("Version|Release|Build|Version number", "버전|버전 정보|빌드", _version,
     "[which|what] [release|edition number|build|update] of @ [do i have|is this|is installed|have we got|am i running|is on this computer]?|how [current|recent|up to date|old] is @, by number?|is @ [up to date|outdated|the newest], which [one|release] is it?|<tell> which [release|build] of @ [is installed|i have|we run]|to what was @ [updated|upgraded]?|[release|build number] of @?|what comes after the name of @, which number?",
     "@은 [지금 |]몇 점 몇%야|@은 [최신이야|구형이야|업데이트됐나]? 몇 점 몇인지 알려<줘>.|@을 몇으로 [업데이트했%어|올렸%어|깔았%어]|@은 어떤 [릴리스%야|빌드%야]|@의 [릴리스|판 번호|빌드 번호] %줘|@은 어느 [판이|릴리스가|빌드가] [깔려 있%어|설치돼 있%어]"),
    ("Publisher|Developer|Vendor|Made by|Company", "게시자|개발사|제작사|만든 곳|공급업체", lambda rng, korean: f"{rng.choice(_WORDS).title()} {rng.choice('소프트 시스템즈 랩스 테크 스튜디오 네트웍스'.split() if korean else 'Software Labs Systems Inc. GmbH Studios Ltd. Works Apps'.split())}",
     "who [makes|made|wrote|develops|develops and sells|programmed|is behind|sells] @?|[which|what] [firm|house|maker|outfit] [makes|is behind|brings out|wrote|sells] @?|<tell> who [makes|wrote|is behind] @|by whom is @[| made| written]?|from [whom|which firm] [does @ come|did we get @|is @]?|who do i write to about bugs in @?|[maker|firm] of @?|whose [product|work] is @?",
     "@은 누가 [만들었%어|개발했%어|내놨%어|배포하%나]|@은 [어디서|어느 회사에서|어느 업체에서] [만들었%어|나왔%어|개발했%어]|@을 [만든|내놓은|개발한] [회사|업체|데] %줘|@은 [어디|어느 회사] [거%야|제품%야|것%야]|@의 [메이커|회사] %줘|@에 버그가 있으면 어디에 [연락하%나|말해야 하%나]"),
    ("Installed on|Install date|Installed|Added", "설치 날짜|설치일|설치한 날", _date,
     "when did [i|we|they|someone] [install|get|add|download|load] @?|when [was @ set up|did @ get here|did @ come onto this computer|was @ put on here|did @ arrive]?|<tell> when @ [was set up|was put on here|got here|was added]|how long have [i|we] had @, since when?|since when [is @ on this computer|do i have @|do we have @]?|on [which|what] [day|date] [did i get @|was @ put on|was @ set up]?|[day of setup|setup date] of @?",
     "@을 언제 [깔았%어|내려받았%어|받았%어|넣었%어]|@은 언제 [깔렸%어|들어왔%어|추가됐%어]|@은 언제부터 [있었%어|깔려 있%어|들어 있%어]|@을 [깐|받은|넣은|추가한] [게|날이] [언제%야|며칠%야]|@을 언제부터 [갖고 있%어|썼%어]|@을 [깐|넣은|받은] [날|날짜] %줘"),
    ("Size|Space|Disk usage|App size", "크기|용량|앱 크기|차지하는 공간", _bytes,
     "how [large|big|heavy|bulky|fat] is @?|how much [space|room|disk space|storage] does @ [take|take up|need|use|eat|swallow]?|<tell> how [big|large|heavy] @ is|how much [would i gain|would be freed|could i save] [by removing|by deleting|without] @?|how many [megabytes|gigabytes|MB] [is @|does @ have|does @ fill|go to @]?|[megabytes|gigabytes|weight] of @?|is @ big, how big?",
     "@은 얼마나 [큰%가|무거운%가]|@이 [자리를|공간을|디스크를] 얼마나 [차지하%나|먹%나|쓰%나]|@을 [지우면|삭제하면] 얼마나 [비%나|남%나|벌 수 있%어]|@은 몇 [메가%야|기가%야|MB%야|GB%야]|@의 [사이즈|덩치] %줘|@은 [몇 메가나|몇 기가나] [먹%나|차지하%나]"),
    ("Licence|License|Licence type", "라이선스|사용권|라이선스 종류", _one_of("Free|Trial|GPL 3|MIT|Commercial|Subscription|Freeware|Site licence|Apache 2.0|Student|Evaluation|Open source|Shareware|Per seat|Perpetual", "무료|체험판|GPL 3|MIT|상용|구독형|프리웨어|기업용|학생용|평가판|오픈 소스|영구 사용|개인용|교육용"),
     "[is|was] @ [free|paid for|open source|a trial], or what?|do i have to [pay|buy something] for @, what does it say?|on what [terms|conditions] [do i have @|may i use @|is @ given out]?|<tell> on what terms @ [is used|comes|is given out]|may i use @ [at work|for business|for nothing], on what terms?|under what [terms|conditions|deal] [did we get|do we use|do we have] @?|what are the terms of @?",
     "@은 [공짜야|무료야|유료야|돈 내야 하나]? 뭐라고 [나와?|되어 있%어]|@은 어떤 [조건으로|방식으로|권리로] [쓰%나|쓸 수 있%어]|@을 [회사에서|그냥|공짜로] 써도 되나, 뭐라고 [되어 있%어|적혀 있%어]|@의 [사용 조건|이용 조건|이용권] %줘|@은 [사서 쓰나|돈을 내나], 어떤 조건%야|@은 무슨 [이용권으로|조건으로] 쓰고 있%어"),
    ("Last used|Last opened|Last run|Last launched", "마지막 사용|최근 실행|마지막 실행", _moment,
     "when did [i|we|anyone|someone] last [use|open|start|run|launch|touch] @?|when was @ last [started|opened|run|needed|touched]?|<tell> when @ was last [started|opened|run]|when was the last time [i|we|anyone] [opened|started|needed|ran] @?|how long have [i|we] not [used|opened|touched|started] @?|does anyone still [need|open|start] @, when last?|[last start|last launch] of @?",
     "@을 언제 마지막으로 [썼%어|켰%어|열었%어|실행했%어]|@을 [마지막으로|최근에] [쓴|연|켠|돌린] [게|때가] 언제%야|@을 [요즘도|아직도] 쓰나, 언제 마지막으로 [썼%어|켰%어]|@은 언제 마지막으로 [열렸%어|켜졌%어|쓰였%어]|@을 언제부터 안 [썼%어|켰%어|열었%어]|@을 최근에 [켠|연|쓴] 시점 %줘"),
    ("Category|Kind|Purpose|Group", "분류|종류|카테고리|용도", _one_of("Photography|Productivity|Games|Music|Security|Education|Finance|Travel|Utilities|Drawing|Health|News|Social|Video|Weather|Reading|Developer tools|Communication", "사진|생산성|게임|음악|보안|교육|금융|여행|유틸리티|그림|건강|뉴스|소셜|동영상|날씨|독서|개발 도구|통신"),
     "what is @ [for|good for|used for|meant for]?|what [can i do|does one do|do people do] with @?|what sort of [app|program|software|tool] is @?|<tell> what @ is [for|good for]|what do i need @ for?|under which [heading|shelf|section] does @ [fall|stand|come] in the store?|which [field|area] does @ [belong to|serve|cover]?",
     "@은 [뭐에|어디에|무엇에] [쓰%나|쓰이%나|쓰는 앱%야]|@으로 뭘 [하%나|할 수 있%어]|@은 [무슨|어떤] [앱%야|프로그램%야]|@은 [뭐 하는|뭘 하는|무엇을 하는] [앱%야|거%야|프로그램%야]|@이 왜 필요한%가|@은 스토어에서 어디에 [들어가%나|속하%나|묶여 있%어]"),
)  # fmt: skip


def _wifi_name(rng: random.Random, korean: bool) -> str:
    word = rng.choice(_WORDS)
    if korean and rng.random() < 0.4:
        return f"{rng.choice(_PLACES_KO)}{rng.choice('카페 도서관 식당 사무실 우리집 학원 병원 호텔'.split())}_{rng.randint(1, 99)}"
    return rng.choice((f"{word.title()}-Guest", f"{word.title()} {rng.choice('Cafe Hotel Home Office Library Studio'.split())}", f"{word}_{rng.randint(10, 999)}", f"iptime_{word}", f"{word.upper()}-{rng.randint(2, 99)}", f"{word}net"))


_WIFI = _thing(
    "table", "Wi-Fi networks|Wireless networks|Available networks|Hotspots", "Wi-Fi 네트워크|와이파이 목록|무선 네트워크|연결 가능한 네트워크", "network", "와이파이", _wifi_name,
    ("Signal|Signal strength|RSSI|Reception", "신호|신호 세기|신호 강도|수신 감도", _number(30, 94, "-{} dBm|{}%", "-{} dBm|{}%|-{}dBm"),
     "how [strong|weak|good|loud|clear] is @?|how well [do i get|do i receive|does this place get|can i catch] @?|<tell> how [strong|weak|good] @ is [here|at this spot|]|is @ [strong|weak|near|far], how strong is it?|how many [bars|decibels|dBm] does @ have?|[strength|loudness|field strength] of @?|how well does @ [come through|come in|reach us]?",
     "@은 얼마나 [센%가|강한%가|약한%가|잘 잡히%나]|@이 잘 [잡히나|터지나], 얼마나 [세%나|잘 잡히%나]|@은 몇 [dBm%야|데시벨%야]|@의 [전파|감도|세기] %줘|@이 여기까지 얼마나 [닿%나|오%나|들어오%나]|@의 전파가 얼마나 [센%가|강한%가|약한%가]"),
    ("Security|Encryption|Protection", "보안|암호화|보안 방식", _one_of("WPA2|WPA3|WPA2/WPA3|WEP|Open|WPA2-Enterprise|None|OWE|WPA|802.1X|WPA3-SAE|WPA2-PSK", "WPA2|WPA3|WPA2/WPA3|WEP|개방형|WPA2-Enterprise|없음|WPA|802.1X|WPA3-SAE|WPA2-PSK"),
     "how [safe|secure|protected] is @?|is @ [open|safe|locked|encrypted], or what?|how is @ [locked|protected|encrypted|guarded|scrambled]?|<tell> how @ is [protected|locked|encrypted|guarded]|do i need a password for @, what does it use?|with what is @ [locked|encrypted|guarded]?|can [anyone|strangers] [read along|listen in|get in] on @, how is it guarded?|what keeps strangers out of @?",
     "@은 [안전한가|잠겼나|열려 있나|암호가 있나], 어떻게 [돼 있%어|걸려 있%어]|@은 [뭐로|무엇으로|어떻게] [잠겨 있%어|보호되%나|막혀 있%어]|@에 [비번|비밀번호]가 필요하나, 어떤 방식%야|@은 얼마나 [안전한%가|믿을 만한%가]|@의 [잠금|보호] 방식 %줘|@은 어떤 [암호를|잠금을] [쓰%나|걸었%어]"),
    ("Channel|Ch|Wi-Fi channel", "채널|무선 채널|채널 번호", _code("9|19|4|36|48|64|100|116|149|157|161|12|13|44"),
     "on [which|what] [number|slot] does @ [send|transmit|broadcast]?|which slot of the [air|band] [does @ occupy|is @ in|does @ sit on]?|<tell> [the slot|the number] @ [sends|transmits|broadcasts] on|where in the [band|air] does @ [sit|send|transmit]?|what number is @ [tuned to|broadcasting on|set to]?|to what number must i tune for @?|[radio slot|slot number] of @?|which channels does @ disturb?",
     "@은 몇 번으로 [송신하%나|쏘%나|맞춰져 있%어|나오%나]|@은 [몇 번 대역을|몇 번을|어느 자리를] [쓰%나|차지하%나]|@이 쓰는 번호 %줘|@을 [맞추려면|잡으려면] 몇 번%야|@은 대역의 어느 자리에 [있%어|잡혀 있%어]|@이 몇 번 채널을 [쓰%나|잡았%어]"),
    ("Speed|Link speed|Max rate|Throughput", "속도|링크 속도|최대 속도|전송 속도", _number(54, 2400, "{} Mbps|{} Mbit/s|{} Mb/s"),
     "how [fast|quick|slow|swift|speedy] is @?|how [quickly|fast] [can i download|does data go|do things load|would i surf] [over|on|through] @?|<tell> how [fast|quick|slow] @ is|is @ [fast|slow|quick], how many megabits?|how many [megabits|Mbps|megabits a second] does @ [do|make|give|offer|manage]?|[pace|megabits] of @?|what is @ [good for|able to carry] a second?",
     "@은 얼마나 [빠른%가|느린%가]|@으로 얼마나 빨리 [받을 수 있%어|내려받%나|되%나]|@은 [빠르나|느리나], 몇 메가%야|@은 초당 몇 메가%야|@은 1초에 얼마나 [보내%나|나르%나|주고받%나]|@의 [빠르기|스피드] %줘"),
    ("Band|Frequency|Radio", "대역|주파수|주파수 대역", _one_of("2.4 GHz|5 GHz|6 GHz|2,412 MHz|2,437 MHz|2,462 MHz|5,180 MHz|5,240 MHz|5,745 MHz|5,975 MHz|5,500 MHz|5,805 MHz", "2.4GHz|5GHz|6GHz|2,412MHz|2,437MHz|2,462MHz|5,180MHz|5,240MHz|5,745MHz|5,975MHz|5,500MHz|5,805MHz"),
     "how many [gigahertz|megahertz|hertz|GHz] [does @ use|has @|is @|does @ send at]?|is @ [2.4 or 5|a five gigahertz one|at 5 gigahertz], what does it say?|<tell> how many [gigahertz|hertz|megahertz] @ [has|uses|sends at]|at how many [hertz|gigahertz|megahertz] [does @ send|is @ sending|does @ broadcast]?|[gigahertz|megahertz|hertz] of @?|what wavelength range does @ use, in hertz?",
     "@은 몇 [기가헤르츠%야|헤르츠%야|메가헤르츠%야|GHz%야]|@은 [2.4야 5야|5기가야]? 몇 [기가헤르츠%야|GHz%야]|@이 쓰는 [헤르츠|기가헤르츠|GHz] %줘|@은 몇 헤르츠로 [쏘%나|송신하%나|잡히%나|보내%나]|@의 전파는 몇 [헤르츠%야|GHz%야]|@은 어떤 헤르츠를 [쓰%나|타%나]"),
    ("Clients|Devices|Connected|Users", "접속 기기|연결된 기기|접속자 수|접속 수", _number(1, 120, "{}|{} devices", "{}|{}대"),
     "how [crowded|popular|full|overrun] is @( right now)?|how many [people|phones|computers|gadgets|others] [are on|share|use|hang on|are linked to|are logged into] @?|<tell> how [crowded|popular|full] @ is|with how many others do i share @?|is @ [crowded|full|busy], how many are on it?|[number|count] of [people|gadgets|phones] on @?|how many are [online|surfing] through @?",
     "@을 몇 [대가|명이|사람이] [쓰%나|같이 쓰%나|나눠 쓰%나|쓰고 있%어]|@에 몇 [대가|명이] [붙어 있%어|물려 있%어|들어와 있%어|매달려 있%어]|@은 얼마나 [붐비%나|북적이%나]|@에 [붙은|들어온|물린] [폰|컴퓨터|사람]~이 몇%야|@을 몇 명과 나눠 쓰%나|@을 쓰는 [사람|대수]~이 [몇%야|얼마나 되%나]"),
)  # fmt: skip


def _interface_name(rng: random.Random, korean: bool) -> str:
    word = rng.choice(_WORDS)
    return rng.choice((f"{'이더넷' if korean else 'Ethernet'} {rng.randint(2, 99)}", f"eth{rng.randint(0, 40)}", f"wlan{rng.randint(0, 40)}", f"VPN {word}", f"enp{rng.randint(0, 9)}s{rng.randint(0, 31)}", f"tun-{word}", f"{word.title()} {'회선' if korean else 'link'}"))


_CONNECTIONS = _thing(
    "form", "Network connections|Network details|Adapters|Interfaces", "네트워크 연결|네트워크 세부 정보|어댑터|인터페이스", "[connection|adapter]", "연결", _interface_name,
    ("IP address|IPv4 address|Address|IPv4", "IP 주소|IPv4 주소|주소", _address,
     "what [is my|did i get as an] ip [on|over|through|with] @?|under [which|what] ip [am i seen|am i visible|do others see me] [on|over|through] @?|<tell> [my ip|the ip i have|which ip i got] [on|over|through] @|which [ip|dotted number of my own] was given to @?|how do others [reach|find|see] me [over|on|through] @, by what ip?|[my ip|own ip] on @?",
     "@에서 내 아이피~은 [뭐<야>?|어떻게 되%나|몇 번%야]|@이 [받은|할당받은|쓰는] 아이피 %줘|@에 어떤 아이피가 [잡혔%어|할당됐%어|붙었%어]|@에서 [남들이|다른 컴퓨터가] 나를 [어떤|무슨] 아이피로 [보%나|찾%나]|@으로 잡힌 아이피 %줘|@의 아이피~은 [뭐<야>?|어떻게 되%나]"),
    ("Gateway|Default gateway|Router", "게이트웨이|기본 게이트웨이|라우터", _address,
     "[through|via] what does @ [reach|get to|go out to] the [internet|outside|world]?|where does @ send [everything|packets|traffic] for the outside?|<tell> [the way out of|the exit of|the next hop of] @|what is the [way out|exit|next hop|door to the internet] [of|for] @?|[next hop|way out|exit] [of|for] @?|which machine [forwards|passes on] what @ sends?|where do packets leave @?",
     "@은 [어디를|뭘|무엇을] 거쳐 [밖으로|인터넷으로|외부로] 나가%나|@의 [출구|나가는 길|다음 홉] [%줘|뭐<야>?|어디%야]|@은 [인터넷으로|바깥으로] 나갈 때 어디로 [보내%나|가%나]|@의 패킷은 어디로 [빠져나가%나|나가%나]|@을 [바깥과|인터넷과] 이어 주는 [데|곳] %줘|@의 관문은 [어디%야|뭐<야>?]"),
    ("DNS|DNS server|DNS servers|Name server", "DNS|DNS 서버|네임 서버", lambda rng, korean: rng.choice(("{0}.{0}.{0}.{0}", "{0}.{1}.{0}.{1}", "9.{0}.{1}.{1}", "{1}.{1}.{0}.{0}")).format(rng.randint(1, 99), rng.randint(1, 254)),
     "who [resolves|looks up|translates] [names|domain names|web names] [for|on] @?|where does @ [look up|resolve|ask for] [names|domains|domain names]?|<tell> where @ [looks up|resolves] [names|domains]|what [translates|turns] names into numbers [on|for] @?|which [server|machine] does @ ask [for names|about names|when it looks up a name]?|[resolver|name lookup] of @?|whom does @ ask for the number of a website?",
     "@은 [도메인을|이름을] 어디서 [찾%나|물어보%나|알아보%나|풀%나]|@은 [도메인|사이트 이름]~을 어디에 [물어보%나|문의하%나]|@에서 이름을 [번호로 바꿔|풀어|찾아] 주는 [데|서버] %줘|@의 [리졸버|이름 풀이] [%줘|뭐<야>?]|@은 사이트 이름을 누구한테 [물어보%나|묻%나]|@의 디엔에스 %줘"),
    ("MAC address|Physical address|MAC|Hardware address", "MAC 주소|물리적 주소|하드웨어 주소", _code("aa:aa:aa:aa:aa:aa|aa-aa-aa-aa-aa-aa"),
     "what is [burned into|printed on|engraved in] the card of @?|how does the [switch|router|access list] [recognise|identify|know] @?|<tell> the [six pairs|hex number|burned-in number|letters and digits] of @|what are the six [pairs|hex pairs|bytes] of @?|[hex number|burned-in number|six pairs] of @?|what do i enter in the router's [filter|allow list] for @?|which hex number [is burned into|marks|tells apart] @?",
     "@의 맥 어드레스 %줘|@의 랜카드에 [박힌|새겨진|찍힌] [번호|값] [%줘|뭐<야>?]|공유기 [허용 목록|필터]에 @을 뭐라고 [적어야 하%나|넣어야 하%나]|@의 [여섯 쌍|16진수 번호|콜론으로 된 번호] %줘|공유기는 @을 [뭐로|어떤 번호로] [알아보%나|구별하%나]|@의 카드 고유 번호~은 [뭐<야>?|어떻게 되%나]"),
    ("Received|Bytes in|Downloaded|RX", "받음|받은 데이터|수신|다운로드", _bytes,
     "how much [came in|arrived|flowed in|has come down|was fetched|got in] [over|on|through|via] @?|how much [have i|have we|has it] [loaded|pulled in|taken in|fetched] [over|through|via] @?|<tell> how much [came in|arrived|flowed in] [over|through] @|[incoming data|inbound traffic|data in] [on|of|over] @?|what [flowed in|arrived|has come in] [over|through] @ so far?|how many [megabytes|bytes|gigabytes] [came in|arrived] [over|through] @?",
     "@으로 얼마나 [들어왔%어|내려왔%어|왔%어]|@으로 데이터를 얼마나 [받았%어|내려받았%어|끌어왔%어]|@으로 [들어온|내려온|내려받은] [게|데이터가|양이] [얼마%야|몇 메가%야]|@에 몇 [메가가|기가가] [들어왔%어|내려왔%어]|@의 [들어온 양|인바운드] %줘|&을 통해 얼마나 [내려받았%어|들어왔%어]"),
    ("Sent|Bytes out|Uploaded|TX", "보냄|보낸 데이터|송신|업로드", _bytes,
     "how much [went out|left|flowed out|was given off|got out] [over|on|through|via] @?|how much [have i|have we|has it] [pushed|shipped|passed|put out] [over|through|via] @?|<tell> how much [went out|left|flowed out] [over|through] @|[outgoing data|outbound traffic|data out] [on|of|over] @?|what [flowed out|went out|has left] [over|through] @ so far?|how many [megabytes|bytes|gigabytes] [went out|left] [over|through] @?",
     "@으로 얼마나 [나갔%어|올라갔%어|빠져나갔%어]|@으로 데이터를 얼마나 [보냈%어|올렸%어|내보냈%어]|@으로 [나간|올라간|내보낸] [게|데이터가|양이] [얼마%야|몇 메가%야]|@에서 몇 [메가가|기가가] [나갔%어|올라갔%어]|@의 [나간 양|아웃바운드] %줘|&을 통해 얼마나 [내보냈%어|나갔%어]"),
    ("Connected for|Duration|Connection time|Time online", "연결 시간|접속 시간|연결 기간", _length,
     "how long [have i been online|am i online|have we been online|has there been a link] [over|through|on|with] @?|for how [long|many minutes] has @ [been up|stood|lasted|held|been going]?|<tell> how long @ has [been up|stood|held|lasted]|how long [ago was @ dialled|ago did @ come up|does @ last already]?|[time online|minutes online] [over|through|with] @?|how long has @ [held|gone] without a break?",
     "@은 얼마나 오래 [붙어 있%어|유지됐%어|이어졌%어|살아 있%어]|@으로 [온라인이 된|들어온|붙은] 지 얼마나 [됐%어|지났%어]|@은 몇 분째 [붙어 있%어|이어지%나|안 끊겼%어]|@이 [끊기지 않고|쉬지 않고] 얼마나 [이어졌%어|버텼%어]|@이 [붙어 있던|이어진] 시간 %줘|@이 몇 분이나 [유지됐%어|버텼%어]"),
)  # fmt: skip


def _backup_name(rng: random.Random, korean: bool) -> str:
    if korean:
        return f"{rng.choice(_TOPICS_KO)} {rng.choice('백업 사본 아카이브 스냅샷'.split())} {rng.choice(('', rng.randint(2, 40), rng.choice(_WORDS)))}".strip()
    return rng.choice((f"{rng.choice(_TOPICS).title()} {rng.choice(('nightly', 'weekly', 'copy', 'snapshot', 'mirror'))}", f"{rng.choice(_WORDS)}-{rng.choice(_TOPICS)}-{rng.randint(1, 60)}", f"{rng.choice(_WORDS).title()} to {rng.choice(('cloud', 'NAS', 'tape', 'vault'))}"))


_BACKUPS = _thing(
    "table", "Backups|Backup jobs|Scheduled backups|Snapshots", "백업|백업 작업|예약된 백업|스냅샷", "[job|backup]", "작업", _backup_name,
    ("Last backup|Last run|Last completed|Latest", "마지막 백업|최근 실행|마지막 실행|최근 백업", _moment,
     "when [was @ last done|did @ last run|was @ last made|did @ last finish|did @ last happen]?|how [old|fresh|stale|recent] is the [newest|most recent] copy [of|in|from] @?|<tell> when @ last [ran|finished|was done|happened]|how long ago [did @ run|was @ done|did @ save things]?|when were things last [copied|saved|secured|put aside] by @?|up to when am i [safe|covered] [by|with] @?|when did @ last save anything?",
     "@은 언제 마지막으로 [돌았%어|됐%어|끝났%어|저장됐%어]|@이 [마지막으로|최근에] [돈|끝난|저장한|복사한] [게|때가] 언제%야|@의 [최신|가장 새로운] 사본~은 [언제 것%야|언제 거%야|얼마나 됐%어]|@은 [돌린|저장한|끝낸] 지 얼마나 [됐%어|지났%어]|언제 것까지 @으로 [복구할 수 있%어|되살릴 수 있%어]|@이 최근에 돈 시점 %줘"),
    ("Next backup|Next run|Scheduled for|Next", "다음 백업|다음 실행|다음 예정|예약", lambda rng, korean: f"{_one_of('Mon|Tue|Wed|Thu|Fri|Sat|Sun|Tonight|Tomorrow', '월요일|화요일|수요일|목요일|금요일|토요일|일요일|오늘 밤|내일')(rng, korean)} {_clock(rng, korean)}",
     "when [will @ run again|does @ run again|is @ due|will @ start again|will @ come round again]?|how soon does @ [run|start|begin] again?|<tell> when @ [is due|will run again|starts again]|when must the computer stay on for @?|until when do i have to wait for @ to [run|copy|save] again?|when is @ [planned|due|supposed to run|set to run|coming up]?|[due when|coming up when], @?",
     "@은 언제 [또 |다시 ][도%나|시작하%나|하%나|실행되%나]|@의 다음 차례~은 [언제%야|몇 시%야]|@이 [또|다시] [돌|시작될|실행될] [때가|시각이] 언제%야|@이 [앞으로|이제] 언제 [돌아가%나|시작되%나]|& 때문에 컴퓨터를 언제 켜 둬야 하%나|@의 다음 [일정|차례] %줘"),
    ("Destination|Target|Backed up to|Stored on", "대상|저장 위치|백업 위치|보관 장소", lambda rng, korean: rng.choice((f"NAS {rng.choice(_WORDS)}", f"{rng.choice(_WORDS).title()} Cloud", f"/mnt/{rng.choice(_WORDS)}", f"{rng.choice('DEFGH')}:\\{rng.choice(_WORDS).title()}", f"s3://{rng.choice(_WORDS)}-{rng.randint(1, 99)}", f"USB {rng.choice(_WORDS)}", *((f"{rng.choice(_PLACES_KO)} 서버", f"외장 하드 {rng.randint(1, 40)}") if korean else (f"Tape {rng.randint(1, 400)}",)))),
     "where [does @ go|is @ kept|is @ put|are the copies of @|does @ save things|do the copies from @ end up]?|where does @ [copy|write|put|save|send] [things|everything|the data|it all]?|<tell> where @ [goes|is kept|writes|saves things]|to [where|which place|which disk] does @ [go|write|copy|save]?|onto what does @ [write|copy|save]?|where would i find the [copies|saved data] of @?",
     "@은 어디로 [가%나|복사되%나|저장되%나|전송되%나]|@은 어디에 [쌓이%나|저장되%나|보관되%나|남%나]|@이 [저장되는|복사되는|쌓이는|가는] [곳|데] [%줘|어디%야]|@의 사본은 어디에 [있%어|들어 있%어|놓여 있%어]|@을 어디에서 [찾을 수 있%어|꺼내%나]|@은 [어느 디스크에|어느 서버에|어디다] [쓰%나|넣%나|담%나]"),
    ("Took|Duration|Elapsed|Run time", "소요 시간|걸린 시간|실행 시간", _length,
     "how long did @ [take|last|run|need|go on for]?|how [quick|fast|slow] was @?|how much time did @ [take|need|eat|use up]?|<tell> how long @ [took|ran|lasted|needed]|for how long did @ [run|keep the disk busy|go on]?|how many [minutes|hours] did @ [take|need|last|run]?|was @ [slow|quick|fast], how long was it?|@ was [done in|over after|finished after] how much time?",
     "@이 [얼마나 걸렸%어|얼마나 오래 걸렸%어|얼마 만에 끝났%어]|@을 하는 데 [시간이 얼마나|몇 분이|얼마나] [걸렸%어|들었%어]|@은 몇 [분|시간]이나 걸렸%어|@이 [도는|끝나는|진행되는] 데 얼마나 걸렸%어|@은 [빨리 끝났나|오래 걸렸나], 얼마나 걸렸%어|@은 몇 분 동안 [돌았%어|진행됐%어|이어졌%어]"),
    ("Size|Backup size|Data|Total data", "크기|백업 크기|데이터 양|총 용량", _bytes,
     "how [large|big|heavy|bulky] is @?|how much [did @ copy|did @ save|did @ secure|is in @|was put aside by @]?|<tell> how [big|large|much] @ is|how much [space|room] does @ [take|need|take up|eat]?|how many [gigabytes|megabytes|GB] [does @ have|did @ copy|are in @|did @ move]?|[gigabytes|megabytes|weight] of @?",
     "@은 얼마나 [큰%가|무거운%가]|@이 데이터를 얼마나 [복사했%어|저장했%어|담았%어|옮겼%어]|@은 몇 [기가%야|메가%야|GB%야]|@이 [자리를|공간을] 얼마나 [차지하%나|먹%나|쓰%나]|@에 몇 기가가 [들어 있%어|담겼%어|복사됐%어]|@의 [사이즈|덩치] %줘"),
    ("Result|Status|Outcome|Last result", "결과|상태|실행 결과", _one_of("Succeeded|Failed|Completed|Partial|Skipped|Cancelled|Disk full|Timed out|With warnings|No changes|Not verified|Verified|Interrupted|Access denied", "성공|실패|완료|일부 완료|건너뜀|취소됨|공간 부족|시간 초과|경고 있음|변경 없음|검증됨|중단됨|접근 거부"),
     "did @ [work|work out|go well|succeed|go through|go wrong], what does it say?|how did @ [go|end|turn out|work out|finish]?|<tell> how @ [went|ended|turned out]|was there [an error|trouble|a problem] with @, what does it say?|is @ [any good|usable|okay], how did it go?|what came of @?|what [went wrong|happened] with @?|how well did @ go?",
     "@은 [잘 됐나|성공했나|실패했나|무사히 끝났나], [어떻게 나와?|뭐라고 나와?]|@은 어떻게 [끝났%어|됐%어|마무리됐%어]|@에 [문제가|오류가|탈이] 있었나, 뭐라고 [나와?|되어 있%어]|@이 [잘 됐는지|무사히 끝났는지|제대로 됐는지] %줘|@은 [제대로|잘] [됐나|돌았나], 어떻게 나왔%어|@이 [어떻게 끝났는지|잘 끝났는지|어떻게 됐는지] 봐<줘>."),
    ("Copies|Versions|Kept|Restore points", "보관 개수|사본 수|버전 수|복원 지점", _number(2, 180, "{}|{} copies|{} kept", "{}|{}개|{}벌"),
     "how many [old ones|generations|older states|states] [of @ are there|of @ do we have|does @ keep|does @ hold|can i go back to with @]?|how many times over do we have @?|<tell> how many [generations|old states|old ones] of @ [we have|are kept|there are]|to how many earlier states can i go back with @?|[generations|number of old states] [of|for|in] @?|how many [snapshots|generations] are there of @?",
     "@은 몇 [개나|벌이나|세대나] [남아 있%어|갖고 있%어|있%어]|@의 사본이 몇 [개%야|벌%야|개 있%어]|@은 몇 번 전 것까지 [남아 있%어|남%나|되돌릴 수 있%어]|@의 옛날 것을 몇 개나 [두%나|남기%나]|@으로 돌아갈 수 있는 시점이 몇 [개%야|군데%야]|@의 옛 [사본|버전]~이 몇 개%야"),
)  # fmt: skip


_DOWNLOADS = _thing(
    "table", "Downloads|Transfers|Download queue|Active downloads", "다운로드|받는 중|다운로드 대기열|전송 목록", "download", "다운로드", _file_name,
    ("Progress|Done|% done|Completed", "진행률|진행|완료율", _percent,
     "how [far|far along|complete] is @?|how much of @ [is here|has arrived|is there already|have i got|has come in]?|<tell> how far [@ has come|@ is|along @ is]|is @ [nearly there|finished|almost here], how far is it?|what [part|share|fraction] of @ [is here|has come|have i got]( already| so far)?|to how many percent has @ [got|come|gone]?|[percent here|part here] of @?",
     "@은 얼마나 [됐%어|받아졌%어|왔%어|진행됐%어]|@은 몇 [퍼센트|프로] [받았%어|됐%어|왔%어|끝났%어]|@은 [다 됐나|거의 끝났나|다 받았나], 얼마나 됐%어|@은 어디까지 [왔%어|받았%어|됐%어]|@이 [끝난|받아진|진행된] 정도 %줘|@을 지금까지 얼마나 받았%어"),
    ("Speed|Rate|Transfer rate|Download speed", "속도|전송 속도|다운로드 속도", _rate,
     "how [fast|quick|slow|swift] is @( now| today)?|how [fast|quickly] [does @ come in|does @ arrive|is @ loading|am i getting @]?|<tell> how [fast|quickly] @ [comes in|loads|arrives]|is @ [crawling|flying|slow|fast], how fast?|how [many kilobytes|many megabytes|much] [of @ come|of @ arrive] [a second|each second|every second|per second]?|[pace|kilobytes a second|megabytes a second] of @?",
     "@은 얼마나 [빠른%가|느린%가|빨리 받아지%나]|@은 초당 [얼마씩|몇 메가씩] [받아지%나|들어오%나|내려오%나]|@은 [빠르나|느려 터졌나|기어가나], 초당 얼마%야|@은 1초에 [얼마나|몇 메가나] [오%나|받%나|들어오%나]|@의 [스피드|빠르기] %줘|@이 얼마나 [빨리|느리게] [오%나|들어오%나|진행되%나]"),
    ("Time left|Remaining|ETA|Time remaining", "남은 시간|예상 시간|완료까지", lambda rng, korean: _length(rng, korean) + rng.choice(("", "", " 남음" if korean else " left")),
     "how long [will @ take|does @ still take|until @ is here|do i have to wait for @|must i wait for @|is @ going to be]?|how soon [is @ here|is @ done|will @ be finished|can i open @]?|<tell> how [long @ still takes|soon @ is done|much longer @ needs]|how much longer [does @ need|will @ be|is @]?|in how many minutes [is @ done|is @ here|can i open @]?|how many [minutes|seconds] [does @ still need|to go for @|until @ is complete]?|[wait|minutes to go] for @?",
     "@은 얼마나 더 [걸리%나|기다려야 하%나|있어야 하%나]|@은 [끝나려면|다 받으려면|다 되려면] [얼마나|몇 분이나] [걸리%나|기다리%나]|@은 몇 분 [뒤에|후에|있으면] [끝나%나|다 되%나]|@을 언제쯤 열 수 [있%어|있을까?|있게 되%나]|@은 곧 끝나나, 얼마나 더 걸리%나|@이 끝날 때까지 몇 분%야"),
    ("From|Source|Downloaded from|Site", "출처|받은 곳|보낸 곳|사이트", lambda rng, korean: f"{rng.choice(('', 'cdn.', 'dl.', 'files.', 'www.'))}{rng.choice(_WORDS)}{rng.choice(('', '-hub', 'soft'))}.{rng.choice(('com', 'org', 'net', 'io', 'co.kr', 'kr'))}",
     "where [does @ come from|did i get @|is @ from|did @ come from|do i get @]?|<tell> where [@ comes from|i got @|@ is from]|[which|what] [site|page|domain|server] [does @ come from|sends @|is @ from|offers @|hosts @]?|who [sends|offers|hosts|serves] @?|[off|out of|from] which [site|page|domain] is @ [loaded|taken|fetched]?|can i trust @, where does it come from?|[origin|home] of @?",
     "@은 어디서 [왔%어|오%나|받았%어|나왔%어|내려받았%어]|@을 [어느|무슨] [사이트에서|도메인에서|서버에서|데서] [받았%어|내려받았%어]|@은 믿어도 되나, 어디서 [왔%어|받았%어]|@을 [보내는|내놓은|올린] [데|사이트|곳] [%줘|어디%야]|@의 [원래 주소|온 곳] %줘|@은 어느 [사이트 거%야|도메인에서 오%나]"),
    ("Saved to|Folder|Destination|Location", "저장 위치|저장 폴더|저장 경로", _path,
     "where [does @ go|is @ put|will @ end up|do i find @ afterwards|is @ going|will i find @]?|<tell> where [@ goes|@ ends up|i will find @|they put @]|[in|into] [which|what] [directory|place on my disk|place] [does @ go|will @ land|is @ put]?|where on [my disk|this computer] [is @|will @ be|does @ land|does @ end up]?|where must i look for @ [later|once it is done|afterwards]?|@ [lands|ends up] where?",
     "@은 어디로 [가%나|들어가%나|떨어지%나]|@은 어디에 [저장되%나|놓이%나|들어가%나|쌓이%나]|@을 나중에 어디서 [찾아야 하%나|찾%나|열%나]|@은 내 컴퓨터 어디에 [있게 되%나|저장되%나|들어가%나]|@이 [놓일|들어갈|저장될] [곳|데] [%줘|어디%야]|@은 [어느 디렉터리로|어느 곳으로] [들어가%나|가%나]"),
    ("Size|Total size|File size", "크기|전체 크기|파일 크기", _bytes,
     "how [large|big|heavy] is @[| altogether| in all]?|how much [room|space] will @ [take|need|take up]?|<tell> how [big|large|heavy] @ is|how many [megabytes|gigabytes|MB] [does @ have|is @|has @] [altogether|in all|overall]?|is @ [big|large], how big?|[megabytes in all|weight|gigabytes in all] of @?|will @ fit on [my stick|the disk], how big is it?",
     "@은 [다 합쳐 |모두 |]얼마나 [큰%가|무거운%가]|@은 [통틀어|모두|다 합쳐] 몇 [메가%야|기가%야|MB%야|GB%야]|@이 자리를 얼마나 [차지하%나|먹%나]|@은 디스크에 들어가나, 얼마나 큰%가|@의 [사이즈|덩치] %줘|@을 [다|전부] 받으면 몇 [메가%야|기가%야]"),
)  # fmt: skip


def _printer_name(rng: random.Random, korean: bool) -> str:
    if korean and rng.random() < 0.6:
        return f"{rng.choice('총무과 교무실 회의실 민원실 도서관 설계팀 영업부 연구실 로비 개발팀'.split())} {rng.choice('복합기 프린터 레이저 잉크젯 라벨기'.split())} {rng.randint(1, 30)}"
    return f"{rng.choice(_WORDS).title()} {rng.choice(('LaserJet', 'Ink', 'Copier', 'Label', 'Plotter', 'Photo', 'Office'))} {rng.randint(2, 900)}"


_PRINTERS = _thing(
    "table", "Printers|Printers & scanners|Print devices|Shared printers", "프린터|프린터 및 스캐너|공유 프린터|인쇄 장치", "printer", "프린터", _printer_name,
    ("Status|State|Condition", "상태|프린터 상태|동작 상태", _one_of("Ready|Offline|Paper jam|Out of paper|Printing|Toner low|Cover open|Sleeping|Error 49|Warming up|Paused|Tray 2 empty|Busy|Cleaning heads", "준비됨|오프라인|용지 걸림|용지 없음|인쇄 중|토너 부족|덮개 열림|절전 모드|예열 중|일시 중지|용지함 비었음|사용 중|헤드 청소 중|오류 49"),
     "does @ [work|print|function|run], what does it say?|is @ [okay|on|working|usable|broken|jammed|free], what does it say?|what is [wrong|the matter|up|the trouble] with @?|<tell> [whether @ works|what is wrong with @|if i can print on @]|why [does @ not print|is nothing coming out of @|won't @ print]?|can i [print on|use] @( now| right now), what does it say?|how is @ [doing|feeling]?",
     "@은 [되나|쓸 수 있나|고장 났나|켜져 있나|멀쩡한가], [뭐라고 나와?|어떻게 나와?]|@이 왜 [안 되%나|안 나오%나|멈췄%어|안 찍히%나]|@에 무슨 [문제가|탈이|일이] [있%어|생겼%어]|@은 [지금 |]어떤%가|@이 [되는지|멀쩡한지|고장인지|쓸 만한지] %줘|@으로 지금 뽑을 수 있나, 뭐라고 [나와?|되어 있%어]"),
    ("Toner|Ink|Ink level|Toner left", "토너|잉크|잉크 잔량|토너 잔량", _percent,
     "how much [colour|black|powder|fluid] [is left in|is still in|has] @?|how [full|empty] [is @|is the cartridge of @|are the cartridges of @]?|<tell> how [full|empty] the cartridge of @ is|does @ need a new cartridge, how full is it?|when will @ run dry, how much is left?|how many percent [are|is] left in the cartridge of @?|is the cartridge of @ [nearly empty|low|full], how much is left?",
     "@의 카트리지가 얼마나 [남았%어|찼%어|비었%어]|@의 카트리지를 갈아야 하나, 얼마나 남았%어|@의 카트리지~은 몇 [퍼센트%야|프로%야|퍼센트 남았%어]|@의 [검은 잉크가|가루가|검정이] 얼마나 [남았%어|있%어]|@은 곧 [떨어지나|바닥나나], 몇 퍼센트 남았%어|@의 [카트리지|통]에 남은 양 %줘"),
    ("Location|Room|Place|Where", "위치|설치 장소|장소", lambda rng, korean: rng.choice((f"{rng.randint(1, 30)}층 {rng.choice('복도 로비 회의실 탕비실 서고'.split())}", f"{rng.choice('본관 별관 신관 동관 서관'.split())} {rng.randint(101, 990)}호")) if korean else rng.choice((f"Room {rng.randint(100, 990)}", f"Floor {rng.randint(1, 40)}, {rng.choice(('hall', 'lobby', 'kitchen', 'copy room'))}", f"Building {rng.choice('ABCDEFGH')}{rng.randint(1, 90)}")),
     "where [is @|stands @|does @ stand|do i find @|can i find @|did they put @]?|where [must i go|do i walk|do i have to go] to [pick up my pages from|fetch paper from|get to] @?|<tell> where @ [is|stands|can be found]|[on which floor|in which building|in which corner] [is @|does @ stand|do i find @]?|where do my pages come out if i use @?|[floor|whereabouts|spot] of @?|@ stands where?",
     "@은 어디에 [있%어|놓여 있%어|설치돼 있%어]|@은 [몇 층에|어느 방에|어느 건물에|몇 호에] [있%어|놓여 있%어]|@에서 뽑은 종이를 어디로 [가지러 가야 하%나|가지러 가%나|찾으러 가야 하%나]|@이 [있는|놓인] [곳|데|방] [%줘|어디%야]|@을 쓰려면 어디로 가야 하%나|@은 [몇 층%야|어디%야]"),
    ("Queue|Jobs waiting|Jobs|Waiting", "대기열|대기 작업|대기 문서|대기 중", _number(1, 90, "{}|{} jobs|{} waiting", "{}|{}건|{}개 대기"),
     "how [long is the line|many are ahead of me|many are waiting] at @?|how [many|many documents] [are ahead of me|still have to come|are lined up|are piled up|stand in line] [at|on|for] @?|<tell> how many [documents|print-outs] [are lined up|still have to be printed] on @|how many [documents|print-outs|orders] [is @ still to print|must @ still print|has @ to do]?|how much [work|paper] is piled up at @?|is @ busy, how many are ahead?|[line|backlog] at @?",
     "@에 [몇 개가|몇 건이|문서가 몇 개] [밀려 있%어|줄 서 있%어|쌓여 있%어|걸려 있%어]|@은 [앞으로 |]몇 [건을|개를] 더 [뽑아야 하%나|찍어야 하%나]|@에 내 앞에 몇 [건이|개가] [있%어|밀렸%어]|@은 얼마나 밀렸%어|@에 [밀린|쌓인|걸린] [게|문서가] 몇 [건%야|개%야]|@에 줄이 얼마나 긴%가"),
    ("Paper size|Linen|Tray|Loaded paper", "용지|용지 크기|급지함", _one_of("A4|A3|Letter|Legal|A5|4 × 6 in|B5|Tabloid|Envelope C5|A6|Roll 62 mm|Executive|A2|Label 29 mm", "A4|A3|레터|리걸|A5|4×6 사진지|B5|봉투 C5|A6|롤 62mm|B4|A2|라벨 29mm|엽서"),
     "what [is loaded|lies|has been loaded|sits|did they load] in @?|what [sheets|format] [does @ take|does @ use|does @ print on|is in @|comes out of @]?|how [big|large] are the sheets [in|of|from] @?|<tell> what [sheets|format] @ [takes|uses|has loaded]|on what does @ print?|which sheets do i [put into|load in|feed] @?|[sheets|sheet format] in @?",
     "@에 [뭐가|무슨 종이가|어떤 종이가] [들어 있%어|들어가%나|넣어져 있%어|걸려 있%어]|@은 [어떤|무슨] [종이에|종이를] [찍%나|쓰%나|뽑%나]|@의 종이~은 얼마나 큰%가|@에 어떤 종이를 [넣어야 하%나|채워야 하%나]|@에 [넣은|든|채운] 종이 %줘|@은 종이가 [뭐<야>?|무슨 사이즈%야]"),
    ("Pages printed|Page count|Total pages|Counter", "인쇄 매수|총 인쇄 매수|누적 매수|카운터", _number(120, 98000, "{}|{} pages", "{}|{}장|{}매"),
     "how much [has @ printed|did @ print|has @ put out|has come out of @]( so far| in all| in its life)?|how [worn|used|well used] is @, how much has it printed?|<tell> how many sheets @ has [printed|put out|made]|how many sheets [has @ made|have gone through @|did @ use up|came out of @]?|how much paper has gone through @?|[sheets so far|mileage|sheets in all] of @?",
     "@은 [지금까지|그동안|모두|이제껏] 얼마나 [뽑았%어|찍었%어|인쇄했%어]|@은 몇 [장이나|장을|매나] [뽑았%어|찍었%어|인쇄했%어]|@으로 종이가 몇 장 [나왔%어|나갔%어|지나갔%어]|@은 얼마나 많이 [썼%어|돌았%어|찍었%어]|@이 [뽑은|찍은|인쇄한] [게|종이가] 몇 장%야|@의 누적 장수 %줘"),
)  # fmt: skip


def _job_name(rng: random.Random, korean: bool) -> str:
    return f"{rng.choice(_TOPICS_KO)} {rng.choice(('인쇄', '출력', '최종', '수정본', '표지', '부록'))} {rng.randint(1, 60)}" if korean else f"{rng.choice(_TOPICS).title()} {rng.choice(('for', 'of', 'page'))} {rng.choice(_WORDS)}"


_PRINT_JOBS = _thing(
    "table", "Print queue|Print jobs|Documents printing|Waiting documents", "인쇄 대기열|인쇄 작업|출력 목록|인쇄 문서", "document", "문서", _job_name,
    ("Owner|User|Submitted by|Sent by", "소유자|사용자|제출자|보낸 사람", _person,
     "who [printed|prints|is printing|sent|wants|ordered|queued] @?|whose is @?|who does @ belong to?|<tell> who [prints|sent|wants|queued] @|who [is going to collect|is waiting for|should fetch] @?|for whom is @ [printed|coming out|printing]?|by whom was @ [sent|queued|printed]?|[person behind|name on] @?|@ is whose?",
     "@은 누가 [뽑%나|인쇄했%어|보냈%어|걸어 놨%어|출력했%어]|@은 누구 [거%야|것%야|문서%야]|@을 [뽑은|출력한|인쇄한|건] 사람~은 누구%야|@은 누가 [찾아가야 하%나|가져가야 하%나|기다리%나]|@은 누구 앞으로 [나오%나|걸려 있%어]|@을 [뽑는|건] 사람 이름 %줘"),
    ("Pages|Page count|Sheets|No. of pages", "페이지|페이지 수|쪽수|매수", _number(1, 480, "{}"),
     "how [long|thick] is @?|how many [sheets|leaves|sides] [does @ have|has @|is @ long|make up @|will @ fill]?|<tell> how [long|thick|many sheets] @ is|is @ [long|thick|short], how many sheets?|how much paper [does @ need|will @ use|goes into @]?|[length|thickness|sheets] of @?|how many sides must the printer print for @?",
     "@은 얼마나 [긴%가|두꺼운%가]|@은 몇 [장%야|장짜리%야|쪽짜리%야|쪽%야]|@은 종이가 [몇 장|얼마나] [들%나|필요하%나|나오%나]|@을 뽑으면 몇 장이 [되%나|나오%나|들%나]|@의 [분량|길이|장수] %줘|@은 [긴가|짧은가], 몇 장%야"),
    ("Copies|No. of copies|Quantity", "부수|매수|사본 수|인쇄 부수", _number(1, 95, "{}|{} ×|{} sets", "{}|{}부"),
     "how [many times|often] [is @ printed|will @ be printed|does @ come out|do they print @]?|in how many [sets|specimens] [is @ printed|does @ come out|did they order @]?|<tell> how [many times|often] @ [is printed|comes out]|how many [people can get|people get one of|readers can have] @?|how many of @ [will come out|are printed|did they order|do we get]?|@ [times how many|how many times over]?|[sets|specimens] of @?",
     "@을 몇 부 [뽑%나|찍%나|인쇄하%나|출력하%나]|@은 몇 번 [찍히%나|나오%나|반복해서 나오%나|뽑히%나]|@이 몇 벌 [나오%나|필요하%나|찍히%나]|@을 [똑같이|같은 걸로] 몇 부나 [뽑%나|찍%나]|@을 [몇 명이 나눠 가질 수|몇 명한테 나눠 줄 수] [있%어|있나?]|@이 몇 부인지 [알려<줘>.|봐<줘>.]"),
    ("Submitted|Sent at|Time|Queued at", "제출 시간|보낸 시각|제출 시각|접수 시각", _clock,
     "when was @ [sent|queued|sent off|sent to the printer|handed over|put in line]?|when did [someone|he|she|they] [send|print|queue|submit] @?|<tell> when @ was [sent|queued|sent off]|since when [is @ waiting|has @ been waiting|is @ in line|is @ in the line]?|how long has @ been [waiting|in line], since when?|at [what|which] [hour|minute|time] [did @ come in|was @ sent|was @ queued]?|@ was [sent|queued] when?",
     "@을 언제 [보냈%어|걸었%어|인쇄 걸었%어|올렸%어]|@은 언제 [들어왔%어|보내졌%어|접수됐%어|걸렸%어]|@은 언제부터 [기다리%나|대기하%나|걸려 있%어]|@은 몇 시에 [보냈%어|들어왔%어|걸렸%어]|@을 [보낸|건|올린] [게|때가] [언제%야|몇 시%야]|@을 보낸 [때|시점] %줘"),
    ("Status|State", "상태|진행 상태|인쇄 상태", _one_of("Printing|Waiting|Paused|Error|Spooling|Printed|Deleting|Held|Blocked|Sending|Cancelled|Finished|Needs paper|Retrying", "인쇄 중|대기 중|일시 중지|오류|스풀 중|인쇄됨|삭제 중|보류|차단됨|전송 중|취소됨|완료|용지 필요|재시도 중"),
     "is @ [done|out|through|stuck|coming out|finished yet], what does it say?|what is [happening|going on|up] with @?|has @ [come out|gone through|got stuck|been printed], what does it say?|<tell> [whether @ is out|what is going on with @|if @ is done]|why [is @ not coming out|hasn't @ come out|is @ stuck], what does it say?|how is @ [getting on|doing]?|can i fetch @ [now|yet], what does it say?",
     "@은 [다 나왔나|다 됐나|끝났나|걸렸나], [뭐라고 나와?|어떻게 나와?]|@은 왜 안 [나오%나|찍히%나|되%나]|@은 어떻게 [되고 있%어|돼 가%나|됐%어]|@은 지금 [나오나|기다리나|멈췄나], 뭐라고 [나와?|되어 있%어]|@이 [나왔는지|다 됐는지|멈췄는지] %줘|@을 가지러 가도 되나, 뭐라고 [나와?|되어 있%어]"),
    ("Printer|Printed on|Device|Output device", "프린터|출력 장치|인쇄 장치", _printer_name,
     "where [does @ come out|will @ come out|do i fetch @|is @ being printed|can i fetch @]?|[on|out of|from] [which|what] machine [does @ come|will @ come|do i get @]?|<tell> [where @ comes out|which machine makes @|on which machine @ is]|which machine [prints|has|got|is printing|makes|does] @?|to [which|what] machine [did they send @|was @ sent|does @ go]?|[machine|copier|machine used] for @?",
     "@은 어디서 [나오%나|찍히%나|뽑히%나|출력되%나]|@을 어디로 [보냈%어|가지러 가야 하%나|찾으러 가%나]|@은 어느 [기계에서|기기에서|장비에서] [나오%나|뽑히%나|찍히%나]|@을 [뽑는|찍는|출력하는] [기계|기기] [%줘|뭐<야>?]|@은 어떤 기계로 [보내졌%어|들어갔%어|갔%어]|@이 [나오는|찍히는] [데|곳|기계] [%줘|어디%야]"),
)  # fmt: skip


def _screen_name(rng: random.Random, korean: bool) -> str:
    if korean and rng.random() < 0.6:
        return f"{rng.choice('거실 회의실 서재 강의실 왼쪽 오른쪽 작업실 로비 내장 외장'.split())} {rng.choice('패널 TV 프로젝터 디스플레이'.split())} {rng.randint(1, 60)}"
    return rng.choice((f"{rng.choice(_WORDS).title()} {rng.choice('AVPUX')}{rng.randint(22, 49)}{rng.choice('QUHX')}", f"Display {rng.randint(1, 99)}", f"Panel {rng.choice(_WORDS)}", f"{rng.choice(_WORDS).title()} TV {rng.randint(32, 85)}"))


_DISPLAYS = _thing(
    "form", "Displays|Monitors|Display settings|Screens", "디스플레이|모니터|디스플레이 설정|화면 설정", "monitor", "모니터", _screen_name,
    ("Resolution|Display resolution|Screen resolution|Pixels", "해상도|화면 해상도|디스플레이 해상도", lambda rng, korean: f"{rng.choice((800, 1024, 1280, 1366, 1440, 1600, 1680, 1920, 2048, 2256, 2560, 2880, 3024, 3440, 3840, 5120))} {rng.choice('×x')} {rng.choice((600, 720, 768, 800, 900, 1024, 1050, 1080, 1200, 1440, 1504, 1600, 1800, 1964, 2160, 2880))}",
     "how [sharp|fine|crisp|detailed] is @?|how many [dots|points|pixels] [does @ have|does @ show|has @|fit on @]?|<tell> how [sharp|fine|detailed] @ is|how many dots [wide and high|across and down|by how many] is @?|is @ [sharp|4k|full hd], how many dots?|[dots|width by height|dots across and down] of @?|what [width and height|dimensions in dots] does @ [have|show|use]?",
     "@은 얼마나 [선명한%가|또렷한%가|세밀한%가]|@은 몇 [픽셀%야|화소%야|픽셀로 보이%나]|@은 가로 세로 몇 [픽셀%야|점%야|개%야]|@은 [4K야 풀HD야|풀HD인가]? 몇 픽셀%야|@의 [화소|가로세로 픽셀 수|픽셀] %줘|@에 점이 [몇 개|가로세로 몇 개] [찍히%나|들어가%나|있%어]"),
    ("Refresh rate|Frequency|Frame rate", "주사율|새로 고침 빈도|재생 빈도", _number(24, 360, "{} Hz|{} Hertz|{}.0 Hz", "{}Hz|{} Hz|{}헤르츠"),
     "how [smooth|fluid|flickery|jerky] is @?|how [often|many times] [does @ redraw itself|is the picture redrawn on @|does the picture change on @|does @ flicker] [a second|each second|every second]?|<tell> how many [hertz|pictures a second|times a second] @ [shows|does|runs at]|how many [hertz|pictures a second|frames] does @ [do|show|manage|have]?|is @ [smooth|good for games], how many hertz?|at how many hertz does @ run?|[hertz|frames a second] of @?",
     "@은 몇 [헤르츠%야|프레임%야|헤르츠로 돌아가%나]|@은 얼마나 [부드러운%가|매끄러운%가]|@은 1초에 몇 번 [바뀌%나|깜빡이%나|다시 그려지%나|갱신되%나]|@은 초당 [몇 장을|몇 번을] [그리%나|보여 주%나]|@은 게임하기 좋나, 몇 헤르츠%야|@의 [헤르츠|초당 장수|프레임 수] %줘"),
    ("Brightness|Backlight|Luminance", "밝기|화면 밝기|백라이트", _percent,
     "how [bright|dim|dark|light|glaring] is @?|how [bright|dim|dark] [did i make|have i made|did they make|did someone turn] @?|<tell> how [bright|dim|dark] @ is|is @ [too bright|dim|too dark|glaring], how bright is it?|how much light [does @ give|comes from @|does @ give off]?|how far is the [light|lamp] of @ turned [up|down]?|[light|glow] of @ in percent?",
     "@은 얼마나 [밝은%가|어두운%가|환한%가|눈부신%가]|@을 얼마나 [밝게|어둡게|환하게] [해 놨%어|했%어|맞춰 놨%어]|@이 [너무 |]눈부시나, 얼마나 밝은%가|@의 [빛|불빛]~이 몇 [퍼센트%야|프로%야]|@은 몇 퍼센트로 [밝혀 놨%어|켜져 있%어]|@이 [얼마나 밝은지|얼마나 환한지] %줘"),
    ("Scale|Scaling|Zoom|Text size", "배율|크기 조정|확대/축소|텍스트 크기", lambda rng, korean: f"{rng.randint(16, 70) * 5}{rng.choice(('%', ' %', '% '))}".strip(),
     "how [big|large|small|tiny] [is everything|are things|are letters|do things look|is the writing] on @?|how [much|far|many times] [is everything enlarged|are things blown up|are things magnified|is the picture stretched] on @?|<tell> how [big|small|much larger] things are on @|are letters on @ [tiny|enlarged|big], by how much?|by [how much|what factor] [does @ enlarge|does @ magnify|does @ blow up] things?|[enlargement|magnification] on @?",
     "@에서 글자가 얼마나 [크게|작게] [보이%나|나오%나]|@은 얼마나 [크게|작게] [보이%나|해 놨%어|확대돼 있%어]|@에서 모든 게 몇 퍼센트로 [커지%나|보이%나|커져 있%어]|@은 몇 배로 [늘렸%어|키웠%어|확대했%어]|@의 [확대 비율|확대 정도|글자 키움] %줘|@을 몇 퍼센트로 [키웠%어|늘려 놨%어|확대해 놨%어]"),
    ("Connected by|Connection|Port|Input", "연결|연결 방식|포트|입력", lambda rng, korean: f"{rng.choice(('HDMI', 'DisplayPort', 'USB-C', 'DVI', 'VGA', 'Thunderbolt', 'Mini DP', 'Wireless'))} {rng.randint(1, 9)}",
     "how is @ [plugged in|hooked up|attached|wired|linked up|joined to the computer]?|[through|with|over] [which|what] [cable|plug|wire|socket] is @ [attached|hooked up|plugged in]?|<tell> [how @ is hooked up|which cable goes to @|where @ is plugged in]|[which|what] [cable|plug|wire] [goes to|leads to|do i need for|runs to] @?|[where|into which socket] is @ plugged in?|which [socket|plug|cable] does @ [use|hang on|take]?|[cable|plug|socket] for @?",
     "@은 [어떻게|뭐로|무엇으로|어디에] [꽂혀 있%어|이어져 있%어|물려 있%어]|@에 [무슨|어떤] [선이|케이블이|단자가] [꽂혀 있%어|쓰이%나|물려 있%어]|@은 [무슨|어떤] [선으로|케이블로|단자로] [이어져 있%어|꽂았%어]|@을 꽂으려면 무슨 [선이|케이블이] 필요한%가|@의 [케이블|단자|선] [%줘|뭐<야>?]|@은 어느 [구멍에|단자에] [꽂았%어|꽂혀 있%어]"),
    ("Colour profile|Color profile|Profile|Colour space", "색 프로필|색상 프로필|색 공간", lambda rng, korean: f"{rng.choice(('sRGB', 'Display P3', 'Adobe RGB', 'Rec. 709', 'Rec. 2020', 'DCI-P3', 'ProPhoto', 'Native', 'EBU'))} {rng.choice(('', rng.randint(2, 40), 'D' + str(rng.randint(50, 93))))}".strip(),
     "how are [tints|tones|hues|reds and greens] [handled|corrected|tuned|adjusted] on @?|to what are the [tones|hues|tints] of @ [tuned|matched|corrected|calibrated]?|<tell> [what @ is calibrated to|how the hues of @ are tuned|to what @ is calibrated]|what [is @ calibrated|was @ calibrated|have they calibrated @] to?|what does @ use to get [reds and greens|hues|tints] right?|[calibration|gamut] of @?|by what standard does @ show [hues|tints|tones]?",
     "@은 색을 [뭐에|무엇에|어디에] [맞췄%어|맞춰 놨%어|보정했%어]|@은 뭐로 [보정돼 있%어|캘리브레이션했%어|색을 맞추%나]|@은 색감을 [어떻게|뭐로] [잡았%어|맞췄%어|조정했%어]|@의 [색 보정 기준|색감 기준|캘리브레이션] %줘|@은 어떤 기준으로 색을 [내%나|보여 주%나|맞추%나]|@의 [빛깔|색감]~은 [뭐에|어느 기준에] 맞춰져 있%어"),
)  # fmt: skip


def _subscription_name(rng: random.Random, korean: bool) -> str:
    word = rng.choice(_WORDS).title()
    return f"{word} {rng.choice('클라우드 뮤직 오피스 보안 드라이브 디자인 회계 영상 사전 메신저'.split() if korean else 'Cloud Music Office Security Drive Design Books Video Maps Meet Mail Fonts'.split())}"


_SUBSCRIPTIONS = _thing(
    "table", "Subscriptions|Accounts|Licences|My services|Software plans", "구독|구독 관리|계정|내 서비스|이용 중인 서비스", "[subscription|service]", "서비스", _subscription_name,
    ("Plan|Tier|Package|Edition", "요금제|플랜|상품|등급", lambda rng, korean: rng.choice(("Basic", "Pro", "Team", "Family", "Student", "Premium", "Starter", "Business", "Plus", "Solo", "Studio", "Duo")) + rng.choice(("", "", f" {rng.choice((50, 100, 200, 500))}", f" {rng.randint(2, 25)}인" if korean else f" ({rng.randint(2, 25)} seats)")),
     "what [did i take|have i got|did we choose|did i sign up for|have we taken|am i on] [with|at|of|for] @?|which [level|variant|version|bundle] [of @ do i have|of @ did we take|do we have with @|are we on with @]?|<tell> which [level|variant|bundle] of @ [i have|we took|we chose]|am i on [the free|the big|the small] [one|variant] of @, or which?|what is included in @, which variant is it?|[level|variant|bundle] of @?",
     "@은 [어떤|무슨] [걸로|상품으로|종류로] [쓰%나|가입했%어|들었%어|쓰고 있%어]|@을 뭘로 [가입했%어|들었%어|신청했%어|골랐%어]|@은 [기본형이야 고급형이야|제일 싼 거야]? 뭘로 [쓰%나|들었%어]|@은 어느 [단계%야|급%야|단계로 쓰%나]|@에서 고른 [종류|단계|구성] %줘|@은 [무슨 구성%야|어떤 구성%야]"),
    ("Price|Cost|Fee|Amount|Monthly fee", "가격|요금|월 요금|결제 금액|이용료", _money,
     "how [expensive|dear|costly|cheap] is @?|how much [do i pay for|does one pay for|is taken for|do they take for|am i charged for] @ [a month|a year|each month|each time]?|<tell> what [@ costs|i pay for @|they charge for @|they take for @]|what [am i charged|are we billed|do they charge|do they take|do we pay] for @?|what does @ [set me back|come to|run to|cost me]?|is @ [dear|cheap|expensive], how much is it?|[charge|bill|money going out] for @?",
     "@은 얼마나 [비싼%가|싼%가|하%나]|@에 [돈이|돈] 얼마나 [나가%나|들%나|드는%가]|@을 쓰는 데 얼마를 [내%나|내야 하%나|쓰%나]|@은 [한 달에|매달|다달이|한 번에] 얼마%야|@에 [나가는|내는|빠져나가는] [돈|금액] [%줘|얼마%야]|@은 [비싼가|싼가], 얼마%야"),
    ("Renews on|Renewal date|Next payment|Next billing date", "갱신일|다음 결제일|자동 갱신|결제 예정일", _date,
     "when [is @ charged again|does @ go on|do i have to pay for @ again|do they take money for @ again|is @ due again]?|until when [is @ paid|can i use @|is @ good|does @ run|am i covered with @]?|<tell> [when @ is due again|until when @ runs|when i must pay for @ again]|by when must i [cancel|leave|quit|stop] @?|when does @ [run out|end|lapse|start over]?|how long [does @ still run|is @ still paid for|can i still use @]?|[due again|end of term] for @, when?",
     "@은 언제 [다시 |또 ][빠져나가%나|돈을 내야 하%나|돈이 나가%나]|@은 언제까지 [쓸 수 있%어|돈을 냈%어|이용할 수 있%어|되%나]|@을 끊으려면 언제까지 [말해야 하%나|해지해야 하%나|취소해야 하%나]|@은 [언제|며칠에] [연장되%나|끝나%나|이어지%나]|@에 돈이 또 나가는 날 %줘|@의 [기한|만기]~은 [언제%야|며칠%야]"),
    ("Account|Email|Registered email|Signed in as", "계정|이메일|가입 이메일|로그인 아이디", _mail_address,
     "[under|with|by] [which|what] [address|login|mail] [did i sign up|am i registered|am i signed in|do i log in] [for|at|with|to] @?|what do i [type in|enter|give] to [log in to|sign in to|get into] @?|<tell> [the login for|what i log in with at|what i signed up with for] @|[as|under] whom am i [signed in|logged in|registered] [to|at|with] @?|where do mails from @ go?|[login|sign-in name] [for|at|of] @?|who am i to @?",
     "@에 [뭐로|무엇으로|어떤 메일로|무슨 주소로] [가입했%어|로그인하%나|들어가%나]|@에 들어가려면 뭘 [입력해야 하%나|쳐야 하%나|넣어야 하%나]|@은 [누구로|어느 메일로] [로그인돼 있%어|가입돼 있%어|등록돼 있%어]|@에 [가입한|등록한] [주소|메일] [%줘|뭐<야>?]|@의 [로그인 이름|접속 아이디] %줘|@에서 보내는 메일은 어디로 [오%나|가%나]"),
    ("Payment method|Paid with|Card|Billing method", "결제 수단|결제 방법|결제 카드|지불 방법", lambda rng, korean: f"{rng.choice(('신한카드', '국민카드', '현대카드', '우리카드', '계좌', '휴대폰', '하나카드', '삼성카드') if korean else ('Visa', 'Mastercard', 'Amex', 'PayPal', 'Bank', 'Debit', 'Maestro', 'JCB'))} {rng.choice(('', '*', '••'))}{rng.randint(1000, 9999)}",
     "how [do i pay for @|is @ paid|do we pay for @|am i paying for @|did i pay for @]?|[from|off|out of] [which|what] [account|plastic|wallet] [is @ paid|does the money for @ come|do they take the money for @]?|<tell> [how @ is paid|what i pay @ with|where the money for @ comes from]|what do [i|we|they] pay for @ with?|where does the money for @ come from?|[with|through] what is @ [paid|settled]?|which [plastic|bank] [pays for|is charged for|settles] @?",
     "@은 [뭐로|무엇으로|어떻게|어떤 카드로] [결제하%나|내%나|돈을 내%나|결제되%나]|@의 돈은 어디서 [나가%나|빠져나가%나|빠지%나]|@은 어느 [카드에서|통장에서|은행에서] [빠져나가%나|나가%나|결제되%나]|@을 뭐로 [결제했%어|냈%어|긁%나]|@에 [돈 내는|쓰는|등록된] [카드|방식] [%줘|뭐<야>?]|@ 돈은 무엇으로 [내%나|치르%나]"),
    ("Seats|Users|Licences|Members", "인원|사용자 수|좌석 수|라이선스 수", _number(1, 420, "{}|{} seats|{} users", "{}명|{}인|{}"),
     "how many [people|colleagues|of us|heads] [can use|may use|use|share|are in on|have] @?|for how many [people|heads|colleagues] [is @|did we buy @|do we have @|is @ good]?|<tell> how many [people|of us|heads] [can use|may use|share] @|how many can [share|log in to|work with|sign in to] @ [at most|in all|at once]?|[head count|people] on @?|can the whole team use @, how many may?",
     "@을 몇 명이 [쓸 수 있%어|쓰%나|같이 쓰%나|나눠 쓰%나]|@은 몇 [명까지|사람까지] [되%나|쓸 수 있%어|들어갈 수 있%어]|@은 몇 [명분%야|사람 거%야|명짜리%야]|@을 [같이|함께] 쓰는 사람이 몇 명%야|@을 팀 전체가 쓸 수 있나, 몇 명까지%야|@에 [들어갈|쓸] 수 있는 [머릿수|사람 수] %줘"),
)  # fmt: skip


def _build_name(rng: random.Random, korean: bool) -> str:
    word, stage = rng.choice(_WORDS), rng.choice("web api docs mobile server client worker site core tests".split())
    return rng.choice((f"{word}-{stage} #{rng.randint(10, 9800)}", f"#{rng.randint(100, 99800)}", f"{word}/{stage}-{rng.randint(2, 990)}", f"{word.title()} {rng.choice(('배포', '빌드')) if korean else rng.choice(('deploy', 'build'))} {rng.randint(2, 990)}"))


_BUILDS = _thing(
    "table", "Builds|Deployments|Pipelines|Build jobs|Workflow runs", "빌드|배포 이력|파이프라인|빌드 작업|워크플로 실행", "[run|job]", "작업", _build_name,
    ("Branch|Git branch|Ref|Source branch", "브랜치|소스 브랜치|깃 브랜치", lambda rng, korean: rng.choice((f"feature/{rng.choice(_WORDS)}", f"fix/{rng.choice(_TOPICS)}-{rng.randint(1, 99)}", f"release/{rng.randint(1, 30)}.{rng.randint(0, 20)}", f"{rng.choice(_GIVEN).lower()}/{rng.choice(_WORDS)}", f"hotfix-{rng.randint(10, 999)}", f"dev-{rng.choice(_WORDS)}")),
     "[from|off|out of] [which|what] [line of work|line of development|ref|arm of the repository] [is @|was @ built|does @ come|was @ made]?|where in the repository does @ come from?|<tell> [which line of work @ was made from|what was checked out for @|what @ was built from]|what [was checked out|did they check out|did git check out] for @?|[is @ from main|was @ built from main], or from what?|what must i check out to [repeat|redo] @?|[ref|line of development] of @?",
     "@은 어디서 [갈라져 나온|따 온|나온] [거%야|코드%야]|@은 [메인에서|어느 갈래에서|어느 줄기에서] [나왔%어|빌드됐%어]|@을 다시 하려면 [뭘|어떤 걸] 체크아웃해야 하%나|@은 어떤 가지에서 [빌드됐%어|만들어졌%어|나왔%어]|@에서 체크아웃한 [갈래|가지|줄기] %줘|@은 어느 [가지%야|갈래%야]"),
    ("Commit|Commit ID|Revision|SHA|Hash", "커밋|커밋 해시|리비전", _code("aaaaaaa|aaaaaaaa|aaaaaaaaaa"),
     "which [change|state of the code|snapshot of the code|hex string] [is @ built from|went into @|is in @|does @ hold|was @ made of]?|exactly which [state|snapshot] of the code does @ [have|contain|use]?|<tell> [the git id|the hex string|which change was the last] [of|for|in] @|what must i [revert|take back|throw out] to undo @?|[git id|hex string|fingerprint] of @?|what was the [last|latest] change that went into @?|by which [fingerprint|hex string] do i find the code of @?",
     "@에 어떤 [변경이|변경까지|코드가] [들어갔%어|들어 있%어|담겼%어]|@은 코드가 어느 시점 [거%야|것%야]|@을 되돌리려면 뭘 [revert해야 하%나|되돌려야 하%나]|@의 [깃 아이디|해시값|16진수 값] [%줘|뭐<야>?]|@에 마지막으로 [들어간|반영된] 변경 %줘|@은 어느 변경으로 [만들어졌%어|돌았%어]"),
    ("Duration|Took|Elapsed|Run time", "소요 시간|걸린 시간|실행 시간", _length,
     "how long did @ [take|run|last|need|go on for]?|how [fast|quick|slow] was @?|how much time did @ [take|need|eat up|cost]?|<tell> how long @ [took|ran|lasted|needed]|for how [long|many minutes] did @ [run|keep the machine busy|go on]?|was @ [slow|quick|fast], how long was it?|how long [did we wait|must one wait|was the wait] for @?|@ was over [in|after] how much time?",
     "@은 [얼마나|얼마나 오래] [걸렸%어|돌았%어]|@을 하는 데 [시간이 얼마나|몇 분이나|얼마나] [걸렸%어|들었%어]|@은 몇 [분이나|초나] [걸렸%어|돌았%어]|@은 [빨랐나|느렸나|오래 걸렸나], 얼마나 걸렸%어|@이 끝나기까지 얼마나 [걸렸%어|기다렸%어]|@은 얼마 만에 [끝났%어|다 됐%어|마쳤%어]"),
    ("Result|Status|Conclusion|Outcome", "결과|상태|실행 결과", _one_of("Passed|Failed|Cancelled|Succeeded|Flaky|Timed out|Tests failed|Unstable|Skipped|Rolled back|Compile error|Lint failed|Live|Queued", "통과|실패|취소됨|성공|불안정|시간 초과|테스트 실패|건너뜀|롤백됨|컴파일 오류|린트 실패|배포됨|대기 중|승인 필요"),
     "did @ [work|pass|go through|go well|break|succeed|fall over], what does it say?|how did @ [go|end|turn out|finish|come out]?|<tell> how @ [went|ended|turned out]|is @ [green|red|broken|fine], what does it say?|what [became of|came of|happened to|went wrong with] @?|was @ [a success|a failure|broken|clean], what does it say?|are we [safe|good] with @, how did it go?",
     "@은 [됐나|통과했나|깨졌나|성공했나|초록불인가], [뭐라고 나와?|어떻게 나와?]|@은 어떻게 [됐%어|끝났%어|마무리됐%어]|@이 [깨졌는지|잘 됐는지|통과했는지|무사한지] %줘|@은 [빨간불이야 초록불이야|잘 끝났나]? 뭐라고 [나와?|되어 있%어]|@에 무슨 일이 [생겼%어|있었%어]|@이 [왜|뭐 때문에] [깨졌%어|멈췄%어]"),
    ("Triggered by|Author|Started by|Actor", "실행한 사람|작성자|트리거|요청자", _person,
     "who [started|triggered|launched|is behind|pushed|caused|ran] @?|whose [push|change|work|doing] [is @|started @|led to @]?|<tell> who [started|is behind|launched|caused] @|who do i [ask|blame|talk to] about @?|by whom was @ [started|launched|set off]?|[on|at] whose [behalf|request|orders] did @ run?|who pressed the button for @?",
     "@은 누가 [돌렸%어|시작했%어|눌렀%어|올렸%어|띄웠%어]|@은 누구 [때문에|푸시로|손으로] [돌았%어|시작됐%어]|@을 [돌린|누른|시작한|올린] 사람~은 [누구%야|누군가요?]|&에 대해 누구한테 [물어봐야 하%나|따져야 하%나]|@의 [장본인|푸시한 사람] %줘|@은 누구 [거%야|작품%야]"),
    ("Started|Start time|Queued at|When", "시작 시각|시작|실행 시각", _moment,
     "when [did @ start|was @ started|did @ begin|was @ kicked off|was @ launched|did @ get going]?|how long ago [did @ start|was @ kicked off|did @ begin]?|<tell> when @ [started|began|was kicked off|got going]|at what time [was @ launched|did @ begin|did @ get going]?|since when [is @ running|has @ been going|has @ been under way]?|@ [began|got going|was launched] when?|[launch|beginning] of @, when?",
     "@은 언제 [시작됐%어|돌기 시작했%어|들어갔%어|걸렸%어]|@을 언제 [돌렸%어|걸었%어|시작했%어|눌렀%어]|@을 [돌린|시작한|건|누른] [게|때가] [언제%야|몇 시%야]|@은 언제부터 [돌았%어|돌고 있%어|진행됐%어]|@이 시작된 지 얼마나 [됐%어|지났%어]|@을 돌린 시점 %줘"),
    ("Environment|Target|Deployed to|Stage", "환경|배포 대상|배포 환경", lambda rng, korean: rng.choice((f"{rng.choice(('운영', '개발', '검증', '시험', '데모')) if korean else rng.choice(('Production', 'Staging', 'QA', 'Preview', 'Sandbox', 'Demo'))} {rng.randint(1, 30)}", f"prod-{rng.choice(_WORDS)}", f"staging-{rng.choice(_WORDS)}", f"qa-{rng.choice(_WORDS)}")),
     "where [did @ go|does @ go|was @ rolled out|did @ land|was @ put|was @ shipped]?|[to|onto|on] [what|which] [machines|cluster|system] [did @ go|was @ shipped|was @ rolled out|was @ put]?|<tell> where @ [went|was shipped|landed|was rolled out]|do [customers|users|testers] see @, where is it?|is @ [live|in production|only a test], where did it go?|where can i [try|see|test] what @ shipped?|on what did they [put|ship|release] @?",
     "@은 어디로 [나갔%어|올라갔%어|들어갔%어|배포됐%어]|@은 어디에 [올렸%어|반영됐%어|올라가 있%어|깔렸%어]|@을 고객이 보나, 어디로 [나갔%어|올라갔%어]|@은 [운영이야 시험이야|실서버에 갔나]? 어디로 [나갔%어|갔%어]|@이 [올라간|나간|반영된] [곳|데] [%줘|어디%야]|@을 어디서 [볼 수 있%어|시험해 볼 수 있%어]"),
)  # fmt: skip


def _container_name(rng: random.Random, korean: bool) -> str:
    return rng.choice((f"{rng.choice(_WORDS)}_{rng.choice(_WORDS)}", f"{rng.choice(_WORDS)}-{rng.choice('db web cache proxy cron queue app mail'.split())}-{rng.randint(1, 30)}", f"{rng.choice(_TOPICS)}-{rng.choice('api ui svc db'.split())}"))


_CONTAINERS = _thing(
    "table", "Containers|Pods|Running containers|Services", "컨테이너|파드|실행 중인 컨테이너|서비스", "[container|box]", "컨테이너", _container_name,
    ("Image|Container image|Built from", "이미지|컨테이너 이미지|원본 이미지", lambda rng, korean: f"{rng.choice(('nginx', 'redis', 'postgres', 'node', 'python', 'mysql', 'caddy', 'mongo', 'golang', 'httpd', 'traefik', 'grafana', 'busybox', *_WORDS[:12]))}:{rng.choice((f'{rng.randint(1, 24)}.{rng.randint(0, 20)}', f'{rng.randint(3, 24)}-alpine', f'{rng.randint(8, 24)}-slim'))}",
     "what [is inside|runs in|is in|hides in|sits in] @?|what [was pulled|did they pull|did docker pull|must i pull] for @?|<tell> what [runs in|is inside|was pulled for] @|[from|out of] what [was @ started|was @ made|did they start @|is @ made]?|what is @ [based on|made of|a copy of]?|which [template|tag] [is @ from|was @ started from|does @ use]?|[template|name and tag] behind @?",
     "@은 [뭐로|무엇으로|어디서] [띄웠%어|만들었%어|만들어졌%어|떴%어]|@ 안에 뭐가 [들어 있%어|돌고 있%어|있%어]|@을 띄우려고 뭘 [받았%어|풀했%어|가져왔%어]|@은 [무슨|어떤] [태그로|틀로|템플릿으로] [떴%어|돌아가%나]|@의 [바탕|원본|틀] [%줘|뭐<야>?]|@은 [뭘|무엇을] [바탕으로|가지고] 만들었%어"),
    ("Ports|Port|Published ports|Port mapping", "포트|공개 포트|포트 매핑", lambda rng, korean: rng.choice((f"{rng.randint(1024, 65000)}", f"{rng.randint(1024, 49000)}:{rng.choice((80, 443, 3000, 5432, 6379, 8080, 9000))}", f"{rng.randint(1024, 65000)}/{rng.choice(('tcp', 'udp'))}")),
     "[on|at] what number [does @ listen|is @ reachable|is @ open|does @ answer]?|what do i [put|type] after localhost: [to reach|for|to get to] @?|<tell> [where @ listens|the number @ listens on|what number @ answers on]|which [door|number] of the host [leads to|is open for|goes to] @?|where does @ [listen|answer]?|what [is open|did they open|is let through] for @?|how do i reach @ from the browser, on which number?",
     "@은 몇 번으로 [열려 있%어|듣고 있%어|들어가%나|열었%어]|@에 [들어가려면|접속하려면] localhost 뒤에 뭘 [붙이%나|써야 하%나|쳐야 하%나]|@은 바깥에 몇 번을 [열어 뒀%어|내놨%어|열었%어]|@에 브라우저로 들어가려면 몇 번%야|@이 [여는|듣는|열어 둔] 번호 %줘|@은 몇 번 문으로 [통하%나|들어가%나]"),
    ("Status|State|Health", "상태|실행 상태|컨테이너 상태", _one_of("Up|Exited (1)|Exited (0)|Restarting|Created|Paused|Healthy|Unhealthy|Dead|CrashLoopBackOff|Pending|OOMKilled|Running|Removing", "실행 중|종료됨 (1)|종료됨 (0)|재시작 중|생성됨|일시 정지|정상|비정상|죽음|대기|메모리 부족|제거 중|시작 중"),
     "is @ [up|down|alive|running|well|sick|dead], what does it say?|how is @ [doing|getting on|faring]?|<tell> [whether @ is up|if @ is alive|how @ is doing]|has @ [crashed|died|stopped|gone down], what does it say?|what is [wrong|the matter|up|going on] with @?|does @ [run|work|live|respond], what is shown?|what [happened to|became of] @?",
     "@은 [살아 있나|죽었나|돌고 있나|떠 있나|멀쩡한가], [뭐라고 나와?|어떻게 나와?]|@은 지금 어떤%가|@이 [살았는지|죽었는지|뻗었는지|도는지] %줘|@에 무슨 [문제가|일이|탈이] [있%어|생겼%어]|@은 어떻게 [되고 있%어|됐%어|돌아가%나]|@은 [잘|제대로] 도나, 뭐라고 [나와?|되어 있%어]"),
    ("Restarts|Restart count|No. of restarts", "재시작 횟수|재시작|재기동 횟수", _number(0, 240, "{}|{} times", "{}|{}회|{}번"),
     "how [often|many times] [has @ come back|did @ crash and come back|was @ brought back|has @ died and come back|has @ been revived]?|how [shaky|stable|unstable] is @, how often did it come back?|<tell> how [often|many times] @ [came back|was brought back|was revived]|how many lives has @ [used|had]?|how many times was @ [rebooted|brought up again|revived|relaunched]?|does @ keep [crashing|dying], how often?|[crash count|revivals] of @?",
     "@은 몇 번이나 [죽었다 살아났%어|다시 떴%어|껐다 켜졌%어|되살아났%어]|@은 얼마나 자주 [뻗었%어|다시 떴%어|죽었%어]|@은 [불안정한가|자꾸 죽나], 몇 번이나 다시 떴%어|@을 몇 번 다시 [띄웠%어|켰%어|살렸%어]|@이 다시 뜬 게 몇 번%야|@이 [다시 뜬|되살아난] 횟수 %줘"),
    ("Memory|Memory usage|RAM|Mem", "메모리|메모리 사용량|RAM", _bytes,
     "how much [ram|room in ram] does @ [use|eat|take|hold|need|hog]?|how [memory-hungry|greedy|fat] is @?|<tell> how many megabytes @ [eats|uses|holds]|how many [megabytes|gigabytes|MB] of ram [does @ use|does @ hold|go to @|are in @]?|what is the footprint of @?|how much ram would stopping @ [free|give back]?|[ram|megabytes] [for|of] @?",
     "@은 램을 얼마나 [쓰%나|먹%나|차지하%나|잡아먹%나]|@은 램 몇 [메가를|기가를] [쓰%나|먹%나|차지하%나]|@을 끄면 램이 얼마나 [비%나|남%나|풀리%나]|@의 램 [점유량|사용] %줘|@은 램을 [많이 먹나, 얼마나?|얼마나 먹는 거야?]|@이 [잡은|쥐고 있는|쓰는] 램이 [얼마%야|몇 메가%야]"),
    ("Created|Age|Created at|Created on", "생성 시각|생성일|만든 시각", _moment,
     "when was @ [made|born|set up|put together|first brought up]?|how old is @?|<tell> when @ was [made|set up|first brought up]|when did [they|we|someone] [make|build|assemble] @?|since when [is there|have we had|does one have] @?|how long ago was @ [made|set up|born]?|[age|day of birth] of @?|since when has @ existed?",
     "@은 언제 [만들어졌%어|생겼%어|처음 떴%어]|@을 언제 [만들었%어|처음 띄웠%어|세웠%어]|@은 얼마나 [오래됐%어|됐%어]|@을 [만든|처음 띄운] [게|때가] 언제%야|@이 [생긴|만들어진] 지 얼마나 [됐%어|지났%어]|@을 [만든|처음 띄운] 날 %줘"),
)  # fmt: skip


def _ticket_name(rng: random.Random, korean: bool) -> str:
    way = rng.random()
    if way < 0.35:
        return f"{rng.choice(_WORDS)[:4].upper()}-{rng.randint(10, 9990)}"
    if korean:
        return f"{rng.choice('로그인 결제 검색 알림 업로드 지도 번역 인쇄 달력 글꼴 사진 동기화 필터 백업 차트'.split())} {rng.choice('오류 수정|화면 개편|속도 개선|버튼 추가|깨짐|테스트 작성|문구 교체|멈춤 현상|기능 제거'.split('|'))} {rng.randint(2, 90)}"
    return f"{rng.choice('Fix Add Rewrite Test Speed Drop Check Port Hide'.split())} {rng.choice(_WORDS)} {rng.choice('login export search upload menu sync filter print cache banner'.split())}"


_TICKETS = _thing(
    "table", "Issues|Tickets|Bugs|Tasks|Backlog", "이슈|티켓|버그 목록|할 일|백로그", "[ticket|task]", "이슈", _ticket_name,
    ("Assignee|Assigned to|Owner|Handler", "담당자|담당|배정|처리자", _person,
     "who [works on|is working on|looks after|takes care of|fixes|does|has to do|is responsible for|handles] @?|who [will fix|got|has|was given|is stuck with|took] @?|<tell> who [works on|takes care of|got|handles] @|[on whose desk|in whose hands|with whom] is @[| now]?|whose [job|turn|work|task] is @?|who do i [nag|ask|chase] about @?|to whom was @ [given|handed|passed]?|is anyone on @, who?",
     "@은 누가 [맡았%어|고치%나|처리하%나|보고 있%어|하고 있%어]|@은 누구 [일%야|몫%야|차례%야]|@을 [맡은|고치는|처리하는|붙잡고 있는] 사람~은 [누구%야|누군가요?]|@을 누구한테 [맡겼%어|줬%어|넘겼%어]|@은 누구 손에 [있%어|넘어가 있%어]|@은 누구를 [재촉해야 하%나|찾아가야 하%나]"),
    ("Reporter|Reported by|Opened by|Created by", "보고자|신고자|등록자|작성자", _person,
     "who [found|noticed|raised|filed|complained about|discovered|reported first|wrote|ran into] @?|whose [complaint|find|discovery] [is @|was @]?|<tell> who [found|raised|filed|noticed] @|by whom was @ [found|raised|filed|noticed|written up]?|who [told us about|made us aware of|alerted us to] @?|from whom did we [hear of|learn of|get] @?|[finder|discoverer] of @?",
     "@은 누가 [발견했%어|찾았%어|신고했%어|올렸%어|제보했%어]|@을 [발견한|찾은|올린|제보한|알린] 사람~은 [누구%야|누군가요?]|@은 누가 [알려 줬%어|말해 줬%어|제기했%어]|@을 처음 [본|겪은|알린] 사람이 누구%야|@은 누구 [제보%야|불만%야|신고%야]|@을 올린 사람 이름 %줘"),
    ("Priority|Severity|Urgency|Importance", "우선순위|중요도|심각도|긴급도", _one_of("High|Low|Medium|Critical|Blocker|Trivial|Urgent|P0|P1|P2|P3|P4|Minor|Major|Normal|Highest|Lowest|Sev 1|Sev 3", "높음|낮음|보통|긴급|최상|사소함|P0|P1|P2|P3|P4|심각|경미|매우 높음|매우 낮음|1순위|3순위|중대"),
     "how [urgent|important|pressing|bad|serious|grave|critical] is @?|how [soon|quickly|badly] [do we need|must we do|should one do] @?|<tell> how [urgent|important|bad|serious] @ is|how much does @ [matter|hurt|burn]?|can @ wait, how [urgent|important|pressing] is it?|does @ come [first|last], how pressing is it?|how [high up|low down|far up the list] is @ placed?|how [seriously|lightly] is @ taken?",
     "@은 얼마나 [급한%가|중요한%가|심각한%가|시급한%가]|@은 [급해|나중에 해도 돼|먼저 해야 돼]? 얼마나 급한%가|@을 얼마나 [빨리|서둘러] [해야 하%나|고쳐야 하%나]|@은 미뤄도 되나, 얼마나 [급한%가|중요한%가]|@이 얼마나 [큰일%야|큰 문제%야]|@이 [얼마나 급한지|얼마나 중한지] %줘"),
    ("Due|Due date|Deadline|Target date", "마감일|기한|완료 예정일|마감", _date,
     "when [must @ be done|must @ be ready|must @ be finished|does @ have to be done|do they want @|must i deliver @]?|by when [do we need|must we finish|do i have to do|do they expect|must one fix] @?|<tell> [by when @ must be done|until when we have for @|when @ must be ready]|how long [do we have|have i got|is there] for @?|until when [have we time|is there time|can i take] for @?|how much longer may @ take, until when?|@ must be [done|ready|finished] by when?",
     "@은 언제까지 [해야 하%나|끝내야 하%나|고쳐야 하%나|내야 하%나]|@은 며칠까지%야|@을 [끝내야|마쳐야|내야] 하는 날 [%줘|언제%야]|@에 시간이 언제까지 [있%어|남았%어]|@은 언제까지 [되면 되%나|끝나면 되%나|하면 되%나]|@의 [데드라인|끝내야 할 날]~은 [언제%야|며칠%야]"),
    ("Status|State|Stage|Progress", "상태|진행 상태|단계|처리 상태", _one_of("Open|In progress|Closed|Resolved|Blocked|In review|To do|Done|Reopened|Won't fix|Duplicate|Waiting|Triage|Testing|Backlog", "열림|진행 중|닫힘|해결됨|막힘|검토 중|할 일|완료|다시 열림|수정 안 함|중복|대기|분류 중|테스트 중"),
     "is @ [done|fixed|still open|finished|solved|settled|dealt with], what does it say?|how far [along is @|are we with @|has @ come|have they got with @]?|<tell> [how far @ is|whether @ is fixed|where we stand with @]|what is [happening|going on|the news] with @?|where do we stand with @?|has @ been [fixed|solved|looked at|taken up|dropped], what does it say?|how is @ [getting on|coming along]?|has anyone [started|begun] @, what does it say?",
     "@은 [고쳐졌나|끝났나|다 됐나|해결됐나|아직인가], [뭐라고 나와?|어떻게 나와?]|@은 어디까지 [됐%어|왔%어|진행됐%어]|@은 어떻게 [되고 있%어|돼 가%나|됐%어]|@을 누가 시작했나, 어디까지 [됐%어|왔%어]|@이 [고쳐졌는지|끝났는지|해결됐는지] %줘|@은 지금 [어떤%가|무슨 단계%야]"),
    ("Estimate|Effort|Original estimate|Story points", "예상 소요|추정치|예상 작업량|스토리 포인트", _number(1, 80, "{} h|{} hours|{} points|{} days", "{}시간|{}점|{}일|{}포인트"),
     "how [much work|big a job|hard|laborious] is @?|how long [will @ take|might @ take|should @ take|did they reckon for @|do they think @ takes]?|<tell> how [much work|big|hard] @ [will be|is thought to be]|how much [time|work|sweat] [goes into|is planned for|will go into|do they reckon for] @?|is @ [a big one|a quick one|much work], how much is it put at?|at how much was @ [put|guessed|reckoned]?|what did they guess for @?",
     "@은 얼마나 [걸릴까?|걸릴 것 같은%가|오래 걸릴까?]|@은 [일이|품이|손이] 얼마나 [들%나|드는%가|가%나]|@을 하는 데 얼마나 [걸린다고 봤%어|잡았%어|걸릴까?]|@은 일이 얼마나 [큰%가|많은%가]|@을 얼마로 [봤%어|잡았%어|어림했%어]|@에 드는 [품|공수] [%줘|얼마%야]"),
    ("Component|Module|Area|Label", "구성 요소|모듈|영역|라벨", lambda rng, korean: rng.choice(("로그인", "결제", "검색", "알림", "지도", "회원", "관리자", "배송", "통계", "설치", "편집기", "동영상") if korean else ("Login", "Billing", "Search", "Editor", "Installer", "Maps", "Admin", "Reports", "Player", "Sync", "Docs", "Mobile")) + rng.choice((" API", " UI", " DB", " 화면" if korean else " page", " core", " 서버" if korean else " server")),
     "what [is @ about|does @ concern|does @ touch|does @ have to do with|is broken in @]?|[which|what] [part|piece|corner|bit] of the [program|product|software] [is @ about|does @ concern|does @ touch|is hit by @|does @ hit]?|<tell> [what @ is about|which part @ touches|what part is hit by @]|where in the [program|product|code] [is @|does @ sit|must one look for @|does @ happen]?|which [team's code|part of the code] [must be changed for|is behind] @?|[part|piece] [hit by|behind] @?",
     "@은 [뭐에|무엇에|어디에] 관한 [거%야|일%야|것%야]|@은 프로그램 어느 [부분%야|쪽%야|부분에서 생기%나]|@은 어디서 [터지%나|생기%나|나타나%나]|@을 고치려면 [어디를|어느 부분을] [봐야 하%나|건드려야 하%나|뜯어야 하%나]|@이 [걸린|생긴|관련된] [부분|데] [%줘|어디%야]|@은 [어느 쪽|무슨] 코드 [문제%야|일%야]"),
)  # fmt: skip


def _domain_name(rng: random.Random, korean: bool) -> str:
    return f"{rng.choice(_WORDS)}{rng.choice(('', '-', ''))}{rng.choice([word for word in _WORDS + _TOPICS if len(word) < 8])}.{rng.choice(('com', 'org', 'net', 'io', 'dev', 'kr', 'co.kr', 'app', 'shop') if not korean else ('com', 'kr', 'co.kr', 'net', 'shop', 'or.kr'))}"


_DOMAINS = _thing(
    "dashboard", "Domains|Websites|Sites|Web pages|Hosted sites", "도메인|웹사이트|사이트 관리|홈페이지|호스팅", "[site|domain]", "사이트", _domain_name,
    ("Registrar|Registered with|Provider", "등록 기관|등록 업체|등록처", lambda rng, korean: f"{rng.choice(_WORDS).title()} {rng.choice(('도메인', '네임', '호스팅', '웹', '닷컴') if korean else ('Names', 'Domains', 'Host', 'Registry', 'DNS', 'Web'))}",
     "where [did we buy|did we get|do we rent|was bought|do we renew|did they get] @?|[with|at|from] [whom|which firm|which shop] [was @ bought|did we buy @|do we have @|is @ rented]?|<tell> where @ was [bought|ordered|rented]|who [sold us|rents us|let us have] @?|whom do we pay for the name @?|which [firm|shop] [sold|looks after|rents out|manages] @?|who do i call to move @ elsewhere?",
     "@을 어디서 [샀%어|구입했%어|빌렸%어|땄%어]|@은 [어느 업체에서|어느 회사에서|누구한테] [샀%어|빌렸%어|구입했%어]|@을 [판|관리하는|맡은] [회사|업체|데] [%줘|어디%야]|@의 이름값은 어디에 [내%나|내야 하%나]|@을 옮기려면 어디에 [연락해야 하%나|말해야 하%나]|@은 어디를 통해 [땄%어|샀%어|구했%어]"),
    ("Expires|Expiry date|Valid until|Renewal due", "만료일|만기|유효 기간|갱신 기한", _date,
     "when [does @ run out|do we lose @|must @ be paid again|does @ lapse|is @ up|will @ be gone]?|until when [is @ ours|is @ paid|do we have @|can we keep @|is @ good]?|<tell> [until when @ is ours|when @ runs out|when we lose @]|how long [is @ still ours|do we still have @|have we paid for @]?|by when must we [renew|extend|pay for|prolong] @?|how much longer do we [have|own|keep] @, until when?|@ is ours until when?",
     "@은 언제까지 [우리 거%야|쓸 수 있%어|유효한%가]|@은 언제 [끝나%나|없어지%나|날아가%나]|@을 언제까지 [연장해야 하%나|돈을 내야 하%나|늘려야 하%나]|@을 언제까지 [갖고 있을 수 있%어|쓰게 돼 있%어|쓸 수 있%어]|@이 [끝나는|없어지는] [날|날짜] [%줘|언제%야]|@의 [끝나는 날|기한]~은 [언제%야|며칠%야]"),
    ("Visits|Visitors|Page views|Traffic", "방문자|방문 수|조회수|페이지뷰", _number(40, 980000, "{}|{} visits|{} views", "{}|{}명|{}회"),
     "how [popular|well visited|busy|sought after] is @?|how many [people|readers|guests|eyes] [came to|looked at|saw|read|have been on|opened] @?|<tell> how many [people|readers] [came to|read|saw] @|how [often|many times] was @ [opened|read|looked at|called up|clicked on]?|does anyone [read|look at] @, how many?|how many clicks [does @ get|did @ get|has @]?|how many did @ [attract|draw|bring in]?|[readers|guests|clicks] of @?",
     "@은 얼마나 [인기 있%어|붐비%나]|@에 몇 [명이|사람이] [왔%어|들어왔%어|다녀갔%어|들렀%어]|@을 몇 명이 [봤%어|읽었%어|열었%어|찾았%어]|@은 몇 번이나 [열렸%어|읽혔%어|클릭됐%어]|@을 [보는|찾는|찾아온] 사람이 [얼마나 되%나|몇 명%야]|@의 [클릭 수|온 사람 수] %줘"),
    ("Load time|Response time|Speed|Latency", "로딩 시간|응답 시간|로드 시간", _number(30, 9800, "{} ms|{} ms|{} milliseconds", "{}ms|{} ms|{}밀리초"),
     "how [fast|slow|quick|snappy|sluggish] is @?|how long does @ [take to open|take to show up|need to appear|take to load|make one wait]?|<tell> how [fast|slow|quick] @ [is|opens|comes up]|how [quickly|fast] does @ [open|load|appear|come up|answer]?|is @ [slow|fast|sluggish], how many milliseconds?|how long [do readers wait|does one wait|must i wait] for @?|how many milliseconds [does @ need|does @ take|until @ is there]?",
     "@은 얼마나 [빠른%가|느린%가|굼뜬%가]|@은 [열리는|뜨는|나오는] 데 얼마나 [걸리%나|기다려야 하%나]|@은 얼마나 빨리 [뜨%나|열리%나|나오%나]|@은 [느리나|빠르나|굼뜨나], 몇 밀리초%야|@이 [뜰|열릴] 때까지 얼마나 기다리%나|@이 뜨는 데 몇 밀리초 [걸리%나|드는%가]"),
    ("IP|Server IP|A record|Points to", "IP|서버 IP|A 레코드|연결 IP", _address,
     "what [numbers are|dotted number is] behind @?|where does @ [lead|resolve|go|end up]?|<tell> [where @ leads|where @ resolves to|what numbers are behind @]|to what [numbers|dotted number] does @ [resolve|lead|translate]?|on which machine does @ [live|run|sit], by number?|what does a ping of @ [show|give|say]?|what does the name @ [resolve|translate|lead] to?|[numbers|dotted number] behind @?",
     "@은 어디로 [연결되%나|이어지%나|풀리%나]|@ 뒤에 무슨 아이피가 [있%어|걸려 있%어]|@에 핑을 치면 뭐가 [나오%나|찍히%나|뜨%나]|@은 어느 아이피로 [가%나|연결되%나|걸려 있%어]|@이 가리키는 [번호|아이피] [%줘|뭐<야>?]|@의 아이피~은 [뭐<야>?|어떻게 되%나]"),
    ("Owner|Administrator|Webmaster|Contact", "소유자|관리자|담당자|운영자", _person,
     "who [runs|looks after|owns|is behind|updates|takes care of|is in charge of|maintains] @?|whose is @?|<tell> who [runs|is behind|owns|looks after] @|to whom does @ belong?|who do i [write to|call|tell] if @ is [down|broken|wrong]?|who is [responsible for|the one behind|to blame for] @?|in whose name is @[| kept| held]?|@ is run by whom?",
     "@은 누가 [운영하%나|맡고 있%어|돌보%나|꾸려 가%나]|@은 누구 [거%야|것%야|앞으로 돼 있%어]|@이 안 열리면 누구한테 [말해야 하%나|연락해야 하%나|알려야 하%나]|@을 [맡은|돌보는|꾸리는] 사람~은 [누구%야|누군가요?]|@은 누구 이름으로 [돼 있%어|되어 있%어]|@의 [주인|임자] %줘"),
)  # fmt: skip


def _sound_name(rng: random.Random, korean: bool) -> str:
    if korean and rng.random() < 0.6:
        return f"{rng.choice('거실 회의실 책상 무대 방송실 왼쪽 오른쪽 내장 USB 무선'.split())} {rng.choice('스피커 마이크 헤드셋 이어폰 사운드바 앰프'.split())} {rng.randint(1, 60)}"
    return f"{rng.choice(_WORDS).title()} {rng.choice('Speaker Mic Headset Buds Soundbar Amp Headphones Mixer'.split())} {rng.choice(('', rng.randint(2, 900)))}".strip()


_SOUND = _thing(
    "form", "Sound|Audio devices|Sound settings|Inputs and outputs", "소리|오디오 장치|사운드 설정|입출력 장치", "[device|sound device]", "장치", _sound_name,
    ("Volume|Level|Master volume|Output level", "음량|볼륨|소리 크기|출력 음량", _percent,
     "how [loud|noisy|quiet|soft] is @?|how [loud|quiet|far up|far down] [did i turn|is the knob of|did they turn|have i turned] @?|<tell> how [loud|quiet|noisy] @ is|is @ [too loud|muted|too quiet|turned down], how loud is it?|how much noise does @ make?|to how many percent is @ turned?|[loudness|noise] of @ in percent?|will @ wake the neighbours, how loud is it?",
     "@은 얼마나 [시끄러운%가|큰%가|조용한%가|크게 틀어 놨는%가]|@을 얼마나 [크게|작게] [틀었%어|해 놨%어|켜 놨%어]|@의 소리가 얼마나 [큰%가|작은%가|크게 나%나]|@은 [음소거됐나|너무 큰가|너무 작은가], 몇 퍼센트%야|@은 몇 퍼센트로 [틀었%어|맞췄%어|켜 놨%어]|@의 [소리를|소리가] [키운 정도|큰 정도] %줘"),
    ("Sample rate|Sampling rate|Rate", "샘플링 속도|샘플 레이트|샘플링 주파수", lambda rng, korean: f"{rng.choice((8, 11.025, 16, 22.05, 24, 32, 44.1, 48, 64, 88.2, 96, 128, 176.4, 192, 352.8, 384))} kHz" if rng.random() < 0.7 else f"{rng.randint(80, 1920) * 100:,} Hz",
     "how [often|many times a second] does @ [measure|sample|take a reading of] the [sound|wave]?|how many [kilohertz|hertz|readings a second] does @ [use|do|take|run at]?|<tell> how many [kilohertz|hertz|readings a second] @ [uses|does|takes]|at how many [kilohertz|hertz] [does @ run|is @ clocked|does @ record]?|is @ [cd quality|at 48 kilohertz], how many kilohertz?|[kilohertz|hertz] of @?|how finely in time does @ cut up the sound?",
     "@은 몇 [킬로헤르츠%야|헤르츠%야|kHz%야]|@은 소리를 1초에 몇 번 [재%나|뜨%나|나누%나]|@은 CD 음질이야, 몇 [킬로헤르츠%야|kHz%야]|@의 [킬로헤르츠|헤르츠|kHz] %줘|@은 몇 헤르츠로 [녹음하%나|돌아가%나|소리를 뜨%나]|@이 초당 소리를 몇 번이나 [재%나|나누%나|기록하%나]"),
    ("Latency|Delay|Buffer delay", "지연 시간|지연|레이턴시", _number(1, 480, "{} ms|{} milliseconds", "{}ms|{} ms|{}밀리초"),
     "how [late|much behind|far behind] [is @|does @ come|does the sound come from @]?|how long does the sound [take through|lag on|hang in|need through] @?|<tell> how [late|far behind] @ is|by how many milliseconds [is @ late|does @ lag|is @ behind]?|is @ [in sync with the lips|behind the picture|late], by how much?|how much does @ lag [behind the picture|in all]?|how many milliseconds [pass|go by] before @ [sounds|plays|is heard]?|[lag|wait] of @ in milliseconds?",
     "@은 소리가 얼마나 [늦%나|밀리%나|뒤처지%나]|@은 몇 밀리초 [늦%나|밀리%나|뒤처지%나]|@은 입 모양과 [맞나|안 맞나], 얼마나 늦%나|@으로 소리가 나기까지 얼마나 [걸리%나|기다리%나]|@의 소리가 [밀리는|늦는|뒤처지는] [정도|시간] %줘|@은 화면보다 얼마나 [늦%나|늦은%가]"),
    ("Channels|Layout|Speaker setup", "채널|채널 구성|스피커 구성", _one_of("Mono|Stereo|2.1|5.1|7.1|Quad|4.0|3.1|5.1.2|7.1.4|Left only|Right only|6.1|9.1|Dual mono", "모노|스테레오|2.1채널|5.1채널|7.1채널|4채널|3.1채널|5.1.2채널|7.1.4채널|왼쪽만|오른쪽만|6.1채널|9.1채널"),
     "is @ [mono or stereo|stereo|surround|one-eared], what does it say?|from how many [sides|corners|directions|boxes] does @ [sound|play|come]?|<tell> whether @ is [mono or stereo|surround or stereo]|does @ [play on both sides|do surround|use both ears], what is it set to?|how many [boxes|separate tracks|sides] does @ [feed|drive|play to|have]?|how is the sound of @ [spread out|spread over the room|split up]?|on which [sides|ears] does @ play?",
     "@은 [모노야 스테레오야|입체 음향이야|양쪽에서 나와]? 어떻게 [나와?|되어 있%어]|@은 소리가 몇 [군데서|방향에서|곳에서] [나%나|나오%나]|@은 소리가 [어느 쪽에서|어느 귀에서] [나%나|나오%나]|@은 소리를 어떻게 [나누%나|펼치%나|갈라 내보내%나]|@이 [모노인지 스테레오인지|입체 음향인지] %줘|@은 서라운드가 되나, 어떻게 [되어 있%어|나와?]"),
    ("Used by|In use by|Application|Playing", "사용 중인 앱|재생 중인 앱|사용 앱", _app_name,
     "[which|what] [program|software] [has taken|plays through|is playing on|occupies|holds|listens to] @?|who is [making noise on|playing through|listening in on|hogging] @?|<tell> [what plays on @|which program holds @|where the noise on @ comes from]|where does the [noise|music|sound] on @ come from?|what do i have to [close|quit] to [free|silence|get back] @?|what is @ [busy with|taken by|playing]?|[by|for] what is @ [taken|held|occupied]?",
     "@에서 나는 소리는 어디서 [나%나|오%나|나오%나]|@을 [뭐가|어느 프로그램이] [쓰%나|쓰고 있%어|잡고 있%어|차지했%어]|@을 조용히 시키려면 뭘 [꺼야 하%나|닫아야 하%나]|@으로 소리를 내는 [프로그램|것] [%줘|뭐<야>?]|@에서 뭐가 [시끄럽게 하%나|소리를 내%나|돌고 있%어]|@을 [차지한|쓰는|잡은] 프로그램~이 뭐<야>?"),
    ("Driver|Driver version|Audio driver", "드라이버|드라이버 버전|오디오 드라이버", _version,
     "what [makes @ work|does the system drive @ with|software version does @ run on]?|how [old|current|up to date|recent] is the software [behind|of|for] @?|<tell> what release [drives|runs|is behind|is loaded for] @|do i need an update for @, what release is loaded?|[which|what] [release|revision] [is loaded|is installed|did they install] for @?|to what release was @ updated?|[software release|revision] of @?",
     "@을 돌리는 소프트웨어~은 몇 [점 몇%야|점 몇까지 올라갔%어]|@의 소프트웨어~은 [최신이야, 몇 점 몇%야|얼마나 새것%야]|@에 [어떤|무슨] 릴리스가 [깔려 있%어|설치됐%어|쓰이%나]|@을 [업데이트해야 하나|새로 깔아야 하나], 지금 몇 점 몇%야|@의 [소프트웨어 판|릴리스] %줘|@은 몇으로 [업데이트됐%어|올라가 있%어]"),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (
    _FILES, _PROCESSES, _SERVERS, _DRIVES, _DEVICES, _APPS, _WIFI, _CONNECTIONS, _BACKUPS, _DOWNLOADS, _PRINTERS, _PRINT_JOBS, _DISPLAYS, _SUBSCRIPTIONS,
    _BUILDS, _CONTAINERS, _TICKETS, _DOMAINS, _SOUND,
)  # fmt: skip
