"""Files, what is being downloaded, and backups."""

import random

from ..thing import Thing
from .values import PLACES_KO, TOPICS, TOPICS_KO, WORDS, clock, date, duration, file_size, moment, number, one_of, percent, person
from .wording import thing


def _file_name(rng: random.Random, korean: bool) -> str:
    stem = rng.choice(TOPICS_KO if korean and rng.random() < 0.7 else TOPICS)
    stem += rng.choice(("", f"_{rng.choice(WORDS)}", f"-{rng.randint(1, 99)}", f"_{rng.randint(2016, 2028)}", f" {rng.randint(2, 30)}", f"_v{rng.randint(2, 9)}"))
    return f"{stem}.{rng.choice('pdf docx xlsx pptx zip png jpg mp4 mp3 txt csv md svg psd hwp wav gif html json key'.split())}"


def _path(rng: random.Random, korean: bool) -> str:
    word, topic = rng.choice(WORDS), rng.choice(TOPICS)
    usual = (f"/home/{word}/{topic}", f"C:\\{word.title()}\\{topic}", f"~/Documents/{word}", f"D:\\{topic}\\{word}")
    return rng.choice((*usual, f"/srv/{word}/{topic}", f"~/{topic}/{word}", f"/Users/{word}/Desktop"))


_FILES = thing(
    "files", "Files|Documents|Downloads|My files|Shared folder|Project files", "파일|내 문서|다운로드|공유 폴더|자료실|프로젝트 파일", "file", "파일", _file_name,
    ("Size|File size|Bytes on disk|Space used|Length", "크기|파일 크기|용량|디스크 할당 크기", file_size,
     ("how [large|big|heavy] is @?|is @ big, [how big|how large] is it?|how much [space|room|storage|disk space] does @ [take up|take|use|need|occupy|eat]?|"
      "<tell> how [large|big|heavy] @ is|how many [megabytes|bytes|kilobytes|gigabytes|MB|KB] [is @|has @|does @ have|are in @]?|[size|megabytes|weight] of @?|"
      "what does @ weigh in [megabytes|kilobytes|bytes]?|would @ fit in a mail, how [big|large] is it?"),
     ("@은 얼마나 [큰%가|무거운%가]|@이 [자리를|공간을|디스크를] 얼마나 [차지하%나|먹%나|쓰%나]|@은 몇 [메가%야|바이트%야|MB%야|킬로바이트%야|기가%야]|"
      "@은 [큼? 얼마나?|커? 몇 메가?]|@의 [사이즈|용량] [%줘|얼마%야]|@을 [메일로 보내기엔|옮기기엔] 얼마나 큰%가|@의 무게가 몇 [메가%야|MB%야]")),
    ("Modified|Date modified|Last modified|Changed|Last edit", "수정한 날짜|수정일|최종 수정|마지막 변경|변경 시각", moment,
     ("when was @ last [changed|edited|touched|updated|saved|worked on|altered]?|when did [anyone|someone|somebody] last [edit|change|touch|save|update] @?|"
      "<tell> when @ was last [changed|edited|saved|updated]|how [recent|fresh] are the [changes|edits] [to|in] @?|"
      "since when has @ [not changed|been unchanged|stayed the same]?|[last saved|last edit|latest change|last touched], @?|"
      "@ [was last saved when|was updated on what date|last changed when]?|when were the latest [edits|changes] [made to|saved in] @?"),
     ("@은 언제 마지막으로 [고쳐졌%어|바뀌었%어|저장됐%어|편집됐%어]|누가 @을 고친 게 마지막으로 언제%야|"
      "@을 [마지막으로|최근에] [고친|손댄|저장한|바꾼|편집한] [게|날이|때가] 언제%야|@의 내용이 언제 [바뀌었%어|업데이트됐%어|갱신됐%어]|"
      "@의 최근 [편집|저장|변경] [시점 %줘|언제%야]|언제까지 @을 [손봤%어|고쳤%어]")),
    ("Created|Date created|Creation date|Made on|Added", "만든 날짜|생성일|만든 날|작성일|생성 시각", date,
     ("when was @ [made|first made|first saved|started|brought into being|generated|put there]?|how old is @, when was it [made|started]?|"
      "<tell> when @ was [made|first saved|started|begun]|when did @ [come into being|first appear|come to be|begin]?|"
      "on [what|which] [day|date] was @ [made|begun|started|set up]?|[birth date|day of creation|first version] of @, when?|"
      "since when [has @ existed|is @ there|has @ been around]?|@ was [made when|started on which day|begun when]?"),
     ("@은 언제 [만들어졌%어|생겼%어|처음 저장됐%어|처음 나왔%어]|@을 [만든|처음 쓴|처음 저장한|시작한] [게|날이|날짜가] 언제%야|"
      "@이 [생긴|처음 만들어진|태어난] [날은?|날 %줘|게 며칠%야]|언제부터 @이 있었%어|@은 [며칠에|몇 월에|어느 날] [만들었%어|작성됐%어]|"
      "@은 얼마나 [오래됐%어|묵었%어]")),
    ("Owner|File owner|Belongs to|Author|Created by", "소유자|만든 사람|작성자|파일 소유자", person,
     ("whose [file |document |]is @?|who [owns|has|made|wrote|produced|holds] @?|who does @ belong to?|<tell> [who owns|who made|whose is|who is behind] @|"
      "to whom does @ belong?|who is [behind|responsible for|in charge of] @?|[name of the owner|owner|maker] of @?|@ is whose?|who should i ask about @?|"
      "by whom was @ [written|made]?"),
     ("@은 누구 [거%야|것%야|파일%야]|@을 누가 [만들었%어|썼%어|올렸%어|작성했%어]|@의 [주인|임자|작성한 사람|만든 이]~은 누구%야|"
      "@은 누가 [갖고 있%어|가지고 있%어|관리하%나]|&에 대해 누구한테 물어봐야 하%나|@은 누구한테 [속하%나|딸려 있%어]|@의 [주인|주인 이름] %줘")),
    ("Type|Kind|Format|File type", "종류|유형|형식|파일 형식",
     one_of(("PDF document|Word document|Spreadsheet|ZIP archive|PNG image|JPEG image|Plain text|MPEG-4 video|MP3 audio|Presentation|Markdown|SVG drawing|Web page|"
             "CSV table|Font file|Disk image|Script|Shortcut"),
            ("PDF 문서|한글 문서|워드 문서|엑셀 시트|압축 파일|PNG 이미지|JPEG 사진|텍스트|MP4 동영상|MP3 오디오|프레젠테이션|웹 문서|CSV 표|글꼴 파일|디스크 이미지|"
             "스크립트|바로 가기")),
     ("what [kind|sort|type] of [file|document|thing] is @?|is @ a [picture|document|video|text], or what[| is it]?|<tell> what [kind|sort] of file @ is|"
      "what [sort of thing|manner of file] is @?|[in what|which] format is @[| saved| stored]?|what [would open|opens|could i open] @[| with], what kind is it?|"
      "@ is [a what|what kind of file]?|how is @ [classified|categorised], a picture or a text?"),
     ("@은 [무슨|어떤] [파일%야|종류%야|문서%야]|@은 [사진|그림|동영상]~이야 [문서|글]~이야?|@은 어떤 [형태로|포맷으로|포맷으로] [저장돼 있%어|되어 있%어]|"
      "@의 [포맷|타입] [%줘|뭔가요?|뭐야?]|@은 무엇으로 [열어야 하%나|열리%나]|@은 [뭐로 된 파일%야|무슨 포맷%야]")),
    ("Permissions|Access|Rights|Sharing|Who can open", "권한|접근 권한|공유 범위|사용 권한",
     one_of(("rw-r--r--|rwxr-xr-x|rw-rw----|r--r--r--|rwx------|Read only|Read and write|Everyone|Only me|Staff only|Team: edit|Anyone with link|Full control|"
             "View only|Locked"),
            "읽기 전용|읽기/쓰기|모든 사용자|나만|팀원만|링크 있는 누구나|보기만 가능|모든 권한|편집 가능|잠김|rw-r--r--|rwxr-xr-x|부서 공개|관리자만"),
     ("who [can|may|is allowed to] [open|see|read|edit|change|view] @?|<tell> who [can open|may see|gets to read|is allowed into] @|"
      "what [am i|are we|are people] allowed to do with @?|may i [edit|change|write to] @, what does it say?|with whom is @ shared?|"
      "how [protected|locked down|open] is @?|[rights|access] [on|for|to] @?|is @ [locked|public|private|protected], what may one do?"),
     ("@은 누가 [열 수 있%어|볼 수 있%어|고칠 수 있%어|편집할 수 있%어]|@을 [고쳐도|열어도|바꿔도] 되는지 어떻게 [나와 있%어|적혀 있%어]|"
      "@은 [어디까지|누구에게|누구한테] [공개돼 있%어|공유돼 있%어|열려 있%어]|&에 대해 뭘 할 수 [있%어|있게 되어 있%어]|@의 [허용 범위|열람 범위|퍼미션] %줘|"
      "@은 [잠겨 있나, 아니면 뭐야?|읽기만 되나, 아니면?]")),
    ("Location|Path|Folder|Where|Saved in", "위치|경로|폴더|저장 위치|저장 경로", _path,
     ("where is @[| saved| stored| kept| lying| located]?|where [can i find|do i find|would i find|did they put] @?|in [which|what] [folder|directory|place] is @?|"
      "<tell> where @ [is|is kept|lives|sits]|where [does @ live|does @ sit|did @ go|has @ been put]?|[path|folder|full path|whereabouts] of @?|"
      "@ is [where|in what folder|kept where]?|under [which|what] folder do they keep @?"),
     ("@은 어디에 [있%어|저장돼 있%어|들어 있%어|놓여 있%어]|@을 어디서 [찾을 수 있%어|열 수 있%어]|@은 [어느|무슨|어떤] [폴더%야|폴더에 있%어|디렉터리에 있%어]|"
      "@을 어디에 [뒀%어|저장했%어|넣었%어|놨%어]|@이 [있는|저장된|들어 있는] [곳|데] [%줘|어디%야]|@의 [전체 경로|디렉터리] %줘")),
    ("Last opened|Opened|Accessed|Viewed", "마지막으로 연 날짜|최근 열람|액세스한 날짜|최근 실행", moment,
     ("when was @ last [opened|looked at|viewed|read|used]?|when did [anyone|someone|i|somebody] last [open|look at|look into|view|read] @?|"
      "<tell> when @ was last [opened|looked at|viewed]|how long ago did someone [open|look at|view] @?|"
      "when was the last time [anyone|somebody|i] [opened|read|looked into|viewed] @?|[last look|last viewing|last reading] of @, when?|"
      "@ was last [opened|viewed|read] when?"),
     ("@은 언제 마지막으로 [열렸%어|열어 봤%어|읽혔%어]|@을 마지막으로 [연|본|읽은|열어 본|들여다본] [게|때가|날이] 언제%야|"
      "누가 @을 언제 [열었%어|봤%어|읽었%어|들여다봤%어]|최근에 언제 @을 [열었%어|봤%어|열어 봤%어]|@을 [열어 본|읽은] [시각|시점] %줘|"
      "@은 [언제 열람됐%어|며칠에 열렸%어]")),
)  # fmt: skip


def _rate(rng: random.Random, korean: bool) -> str:
    return f"{rng.choice((rng.randint(2, 960), round(rng.uniform(0.3, 99), 1)))} {rng.choice(('MB/s', 'KB/s', 'Mbps', 'Mb/s', 'kB/s'))}"


def _time_left(rng: random.Random, korean: bool) -> str:
    return duration(rng, korean) + rng.choice(("", "", " 남음" if korean else " left"))


def _source(rng: random.Random, korean: bool) -> str:
    host = f"{rng.choice(('', 'cdn.', 'dl.', 'files.', 'www.'))}{rng.choice(WORDS)}{rng.choice(('', '-hub', 'soft'))}"
    return f"{host}.{rng.choice(('com', 'org', 'net', 'io', 'co.kr', 'kr'))}"


_DOWNLOADS = thing(
    "table", "Downloads|Transfers|Download queue|Active downloads", "다운로드|받는 중|다운로드 대기열|전송 목록", "download", "다운로드", _file_name,
    ("Progress|Done|% done|Completed", "진행률|진행|완료율", percent,
     ("how [far|far along|complete] is @?|how much of @ [is here|has arrived|is there already|have i got|has come in]?|<tell> how far [@ has come|@ is|along @ is]|"
      "is @ [nearly there|finished|almost here], how far is it?|what [part|share|fraction] of @ [is here|has come|have i got]( already| so far)?|"
      "to how many percent has @ [got|come|gone]?|[percent here|part here] of @?"),
     ("@은 얼마나 [됐%어|받아졌%어|왔%어|진행됐%어]|@은 몇 [퍼센트|프로] [받았%어|됐%어|왔%어|끝났%어]|@은 [다 됐나|거의 끝났나|다 받았나], 얼마나 됐%어|"
      "@은 어디까지 [왔%어|받았%어|됐%어]|@이 [끝난|받아진|진행된] 정도 %줘|@을 지금까지 얼마나 받았%어")),
    ("Speed|Rate|Transfer rate|Download speed", "속도|전송 속도|다운로드 속도", _rate,
     ("how [fast|quick|slow|swift] is @( now| today)?|how [fast|quickly] [does @ come in|does @ arrive|is @ loading|am i getting @]?|"
      "<tell> how [fast|quickly] @ [comes in|loads|arrives]|is @ [crawling|flying|slow|fast], how fast?|"
      "how [many kilobytes|many megabytes|much] [of @ come|of @ arrive] [a second|each second|every second|per second]?|"
      "[pace|kilobytes a second|megabytes a second] of @?"),
     ("@은 얼마나 [빠른%가|느린%가|빨리 받아지%나]|@은 초당 [얼마씩|몇 메가씩] [받아지%나|들어오%나|내려오%나]|@은 [빠르나|느려 터졌나|기어가나], 초당 얼마%야|"
      "@은 1초에 [얼마나|몇 메가나] [오%나|받%나|들어오%나]|@의 [스피드|빠르기] %줘|@이 얼마나 [빨리|느리게] [오%나|들어오%나|진행되%나]")),
    ("Time left|Remaining|ETA|Time remaining", "남은 시간|예상 시간|완료까지", _time_left,
     ("how long [will @ take|does @ still take|until @ is here|do i have to wait for @|must i wait for @|is @ going to be]?|"
      "how soon [is @ here|is @ done|will @ be finished|can i open @]?|<tell> how [long @ still takes|soon @ is done|much longer @ needs]|"
      "how much longer [does @ need|will @ be|is @]?|in how many minutes [is @ done|is @ here|can i open @]?|"
      "how many [minutes|seconds] [does @ still need|to go for @|until @ is complete]?|[wait|minutes to go] for @?"),
     ("@은 얼마나 더 [걸리%나|기다려야 하%나|있어야 하%나]|@은 [끝나려면|다 받으려면|다 되려면] [얼마나|몇 분이나] [걸리%나|기다리%나]|"
      "@은 몇 분 [뒤에|후에|있으면] [끝나%나|다 되%나]|@을 언제쯤 열 수 [있%어|있을까?|있게 되%나]|@은 곧 끝나나, 얼마나 더 걸리%나|@이 끝날 때까지 몇 분%야")),
    ("From|Source|Downloaded from|Site", "출처|받은 곳|보낸 곳|사이트", _source,
     ("where [does @ come from|did i get @|is @ from|did @ come from|do i get @]?|<tell> where [@ comes from|i got @|@ is from]|"
      "[which|what] [site|page|domain|server] [does @ come from|sends @|is @ from|offers @|hosts @]?|who [sends|offers|hosts|serves] @?|"
      "[off|out of|from] which [site|page|domain] is @ [loaded|taken|fetched]?|can i trust @, where does it come from?|[origin|home] of @?"),
     ("@은 어디서 [왔%어|오%나|받았%어|나왔%어|내려받았%어]|@을 [어느|무슨] [사이트에서|도메인에서|서버에서|데서] [받았%어|내려받았%어]|"
      "@은 믿어도 되나, 어디서 [왔%어|받았%어]|@을 [보내는|내놓은|올린] [데|사이트|곳] [%줘|어디%야]|@의 [원래 주소|온 곳] %줘|"
      "@은 어느 [사이트 거%야|도메인에서 오%나]")),
    ("Saved to|Folder|Destination|Location", "저장 위치|저장 폴더|저장 경로", _path,
     ("where [does @ go|is @ put|will @ end up|do i find @ afterwards|is @ going|will i find @]?|<tell> where [@ goes|@ ends up|i will find @|they put @]|"
      "[in|into] [which|what] [directory|place on my disk|place] [does @ go|will @ land|is @ put]?|"
      "where on [my disk|this computer] [is @|will @ be|does @ land|does @ end up]?|where must i look for @ [later|once it is done|afterwards]?|"
      "@ [lands|ends up] where?"),
     ("@은 어디로 [가%나|들어가%나|떨어지%나]|@은 어디에 [저장되%나|놓이%나|들어가%나|쌓이%나]|@을 나중에 어디서 [찾아야 하%나|찾%나|열%나]|"
      "@은 내 컴퓨터 어디에 [있게 되%나|저장되%나|들어가%나]|@이 [놓일|들어갈|저장될] [곳|데] [%줘|어디%야]|@은 [어느 디렉터리로|어느 곳으로] [들어가%나|가%나]")),
    ("Size|Total size|File size", "크기|전체 크기|파일 크기", file_size,
     ("how [large|big|heavy] is @[| altogether| in all]?|how much [room|space] will @ [take|need|take up]?|<tell> how [big|large|heavy] @ is|"
      "how many [megabytes|gigabytes|MB] [does @ have|is @|has @] [altogether|in all|overall]?|is @ [big|large], how big?|"
      "[megabytes in all|weight|gigabytes in all] of @?|will @ fit on [my stick|the disk], how big is it?"),
     ("@은 [다 합쳐 |모두 |]얼마나 [큰%가|무거운%가]|@은 [통틀어|모두|다 합쳐] 몇 [메가%야|기가%야|MB%야|GB%야]|@이 자리를 얼마나 [차지하%나|먹%나]|"
      "@은 디스크에 들어가나, 얼마나 큰%가|@의 [사이즈|덩치] %줘|@을 [다|전부] 받으면 몇 [메가%야|기가%야]")),
)  # fmt: skip


def _backup_name(rng: random.Random, korean: bool) -> str:
    if korean:
        return f"{rng.choice(TOPICS_KO)} {rng.choice('백업 사본 아카이브 스냅샷'.split())} {rng.choice(('', rng.randint(2, 40), rng.choice(WORDS)))}".strip()
    of_topic = f"{rng.choice(TOPICS).title()} {rng.choice(('nightly', 'weekly', 'copy', 'snapshot', 'mirror'))}"
    numbered = f"{rng.choice(WORDS)}-{rng.choice(TOPICS)}-{rng.randint(1, 60)}"
    return rng.choice((of_topic, numbered, f"{rng.choice(WORDS).title()} to {rng.choice(('cloud', 'NAS', 'tape', 'vault'))}"))


_WEEKDAY = one_of("Mon|Tue|Wed|Thu|Fri|Sat|Sun|Tonight|Tomorrow", "월요일|화요일|수요일|목요일|금요일|토요일|일요일|오늘 밤|내일")


def _next_run(rng: random.Random, korean: bool) -> str:
    return f"{_WEEKDAY(rng, korean)} {clock(rng, korean)}"


def _destination(rng: random.Random, korean: bool) -> str:
    ways = (
        f"NAS {rng.choice(WORDS)}",
        f"{rng.choice(WORDS).title()} Cloud",
        f"/mnt/{rng.choice(WORDS)}",
        f"{rng.choice('DEFGH')}:\\{rng.choice(WORDS).title()}",
        f"s3://{rng.choice(WORDS)}-{rng.randint(1, 99)}",
        f"USB {rng.choice(WORDS)}",
    )
    others = (f"{rng.choice(PLACES_KO)} 서버", f"외장 하드 {rng.randint(1, 40)}") if korean else (f"Tape {rng.randint(1, 400)}",)
    return rng.choice((*ways, *others))


_BACKUPS = thing(
    "table", "Backups|Backup jobs|Scheduled backups|Snapshots", "백업|백업 작업|예약된 백업|스냅샷", "[job|backup]", "작업", _backup_name,
    ("Last backup|Last run|Last completed|Latest", "마지막 백업|최근 실행|마지막 실행|최근 백업", moment,
     ("when [was @ last done|did @ last run|was @ last made|did @ last finish|did @ last happen]?|"
      "how [old|fresh|stale|recent] is the [newest|most recent] copy [of|in|from] @?|<tell> when @ last [ran|finished|was done|happened]|"
      "how long ago [did @ run|was @ done|did @ save things]?|when were things last [copied|saved|secured|put aside] by @?|up to when am i [safe|covered] [by|with] @?|"
      "when did @ last save anything?"),
     ("@은 언제 마지막으로 [돌았%어|됐%어|끝났%어|저장됐%어]|@이 [마지막으로|최근에] [돈|끝난|저장한|복사한] [게|때가] 언제%야|"
      "@의 [최신|가장 새로운] 사본~은 [언제 것%야|언제 거%야|얼마나 됐%어]|@은 [돌린|저장한|끝낸] 지 얼마나 [됐%어|지났%어]|"
      "언제 것까지 @으로 [복구할 수 있%어|되살릴 수 있%어]|@이 최근에 돈 시점 %줘")),
    ("Next backup|Next run|Scheduled for|Next", "다음 백업|다음 실행|다음 예정|예약", _next_run,
     ("when [will @ run again|does @ run again|is @ due|will @ start again|will @ come round again]?|how soon does @ [run|start|begin] again?|"
      "<tell> when @ [is due|will run again|starts again]|when must the computer stay on for @?|until when do i have to wait for @ to [run|copy|save] again?|"
      "when is @ [planned|due|supposed to run|set to run|coming up]?|[due when|coming up when], @?"),
     ("@은 언제 [또 |다시 ][도%나|시작하%나|하%나|실행되%나]|@의 다음 차례~은 [언제%야|몇 시%야]|@이 [또|다시] [돌|시작될|실행될] [때가|시각이] 언제%야|"
      "@이 [앞으로|이제] 언제 [돌아가%나|시작되%나]|& 때문에 컴퓨터를 언제 켜 둬야 하%나|@의 다음 [일정|차례] %줘")),
    ("Destination|Target|Backed up to|Stored on", "대상|저장 위치|백업 위치|보관 장소", _destination,
     ("where [does @ go|is @ kept|is @ put|are the copies of @|does @ save things|do the copies from @ end up]?|"
      "where does @ [copy|write|put|save|send] [things|everything|the data|it all]?|<tell> where @ [goes|is kept|writes|saves things]|"
      "to [where|which place|which disk] does @ [go|write|copy|save]?|onto what does @ [write|copy|save]?|where would i find the [copies|saved data] of @?"),
     ("@은 어디로 [가%나|복사되%나|저장되%나|전송되%나]|@은 어디에 [쌓이%나|저장되%나|보관되%나|남%나]|@이 [저장되는|복사되는|쌓이는|가는] [곳|데] [%줘|어디%야]|"
      "@의 사본은 어디에 [있%어|들어 있%어|놓여 있%어]|@을 어디에서 [찾을 수 있%어|꺼내%나]|@은 [어느 디스크에|어느 서버에|어디다] [쓰%나|넣%나|담%나]")),
    ("Took|Duration|Elapsed|Run time", "소요 시간|걸린 시간|실행 시간", duration,
     ("how long did @ [take|last|run|need|go on for]?|how [quick|fast|slow] was @?|how much time did @ [take|need|eat|use up]?|"
      "<tell> how long @ [took|ran|lasted|needed]|for how long did @ [run|keep the disk busy|go on]?|how many [minutes|hours] did @ [take|need|last|run]?|"
      "was @ [slow|quick|fast], how long was it?|@ was [done in|over after|finished after] how much time?"),
     ("@이 [얼마나 걸렸%어|얼마나 오래 걸렸%어|얼마 만에 끝났%어]|@을 하는 데 [시간이 얼마나|몇 분이|얼마나] [걸렸%어|들었%어]|@은 몇 [분|시간]이나 걸렸%어|"
      "@이 [도는|끝나는|진행되는] 데 얼마나 걸렸%어|@은 [빨리 끝났나|오래 걸렸나], 얼마나 걸렸%어|@은 몇 분 동안 [돌았%어|진행됐%어|이어졌%어]")),
    ("Size|Backup size|Data|Total data", "크기|백업 크기|데이터 양|총 용량", file_size,
     ("how [large|big|heavy|bulky] is @?|how much [did @ copy|did @ save|did @ secure|is in @|was put aside by @]?|<tell> how [big|large|much] @ is|"
      "how much [space|room] does @ [take|need|take up|eat]?|how many [gigabytes|megabytes|GB] [does @ have|did @ copy|are in @|did @ move]?|"
      "[gigabytes|megabytes|weight] of @?"),
     ("@은 얼마나 [큰%가|무거운%가]|@이 데이터를 얼마나 [복사했%어|저장했%어|담았%어|옮겼%어]|@은 몇 [기가%야|메가%야|GB%야]|"
      "@이 [자리를|공간을] 얼마나 [차지하%나|먹%나|쓰%나]|@에 몇 기가가 [들어 있%어|담겼%어|복사됐%어]|@의 [사이즈|덩치] %줘")),
    ("Result|Status|Outcome|Last result", "결과|상태|실행 결과",
     one_of("Succeeded|Failed|Completed|Partial|Skipped|Cancelled|Disk full|Timed out|With warnings|No changes|Not verified|Verified|Interrupted|Access denied",
            "성공|실패|완료|일부 완료|건너뜀|취소됨|공간 부족|시간 초과|경고 있음|변경 없음|검증됨|중단됨|접근 거부"),
     ("did @ [work|work out|go well|succeed|go through|go wrong], what does it say?|how did @ [go|end|turn out|work out|finish]?|<tell> how @ [went|ended|turned out]|"
      "was there [an error|trouble|a problem] with @, what does it say?|is @ [any good|usable|okay], how did it go?|what came of @?|what [went wrong|happened] with @?|"
      "how well did @ go?"),
     ("@은 [잘 됐나|성공했나|실패했나|무사히 끝났나], [어떻게 나와?|뭐라고 나와?]|@은 어떻게 [끝났%어|됐%어|마무리됐%어]|"
      "@에 [문제가|오류가|탈이] 있었나, 뭐라고 [나와?|되어 있%어]|@이 [잘 됐는지|무사히 끝났는지|제대로 됐는지] %줘|@은 [제대로|잘] [됐나|돌았나], 어떻게 나왔%어|"
      "@이 [어떻게 끝났는지|잘 끝났는지|어떻게 됐는지] 봐<줘>.")),
    ("Copies|Versions|Kept|Restore points", "보관 개수|사본 수|버전 수|복원 지점", number(2, 180, "{}|{} copies|{} kept", "{}|{}개|{}벌"),
     ("how many [old ones|generations|older states|states] [of @ are there|of @ do we have|does @ keep|does @ hold|can i go back to with @]?|"
      "how many times over do we have @?|<tell> how many [generations|old states|old ones] of @ [we have|are kept|there are]|"
      "to how many earlier states can i go back with @?|[generations|number of old states] [of|for|in] @?|how many [snapshots|generations] are there of @?"),
     ("@은 몇 [개나|벌이나|세대나] [남아 있%어|갖고 있%어|있%어]|@의 사본이 몇 [개%야|벌%야|개 있%어]|@은 몇 번 전 것까지 [남아 있%어|남%나|되돌릴 수 있%어]|"
      "@의 옛날 것을 몇 개나 [두%나|남기%나]|@으로 돌아갈 수 있는 시점이 몇 [개%야|군데%야]|@의 옛 [사본|버전]~이 몇 개%야")),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_FILES, _DOWNLOADS, _BACKUPS)
