"""Mails: one that is read, and inboxes, which list them by their subjects or by who wrote them."""

import random

from ..thing import Thing
from .profiles import MAIL_ADDRESS
from .values import joined, mail_address, moment, one_of, person
from .wording import PERSON, it, known

_STEMS = "agenda budget contract draft floorplan invite minutes notes offer photos plan quote report scan slides survey ticket".split()
_STEMS_KO = "계약서 견적서 회의록 보고서 사진 일정표 명단 안내문 초안 신청서 발표자료 도면".split()
_ENDINGS = "pdf docx xlsx zip jpg png pptx".split()
_ENDINGS_KO = "hwp pdf xlsx zip jpg docx".split()


def _file(rng: random.Random, ko: bool) -> str:
    stem = rng.choice(_STEMS_KO if ko else _STEMS)
    return f"{stem}{rng.choice(['_', '-', ''])}{rng.randint(1, 99)}.{rng.choice(_ENDINGS_KO if ko else _ENDINGS)}"


_MAIL = it("this mail|the mail|this message|the email", "[이 메일|메일|이거]")
_subject = joined(
    "Quarterly|Missing|New|Broken|Summer|Revised|Lost|Final|Urgent|Annual|Second|Your|Monday's|Updated|Unpaid|Spring|Late|Free|Delayed|Office",
    (
        "invoice|budget|keys|parking rules|rota|contract|lunch|printer|menu|survey|reminder|tickets|minutes|floor plan|password|delivery|workshop|photos|garden day|"
        "room swap|timetable|heating"
    ),
    "분기|긴급|변경된|신규|여름|분실|최종|연간|두 번째|월요일|미납|봄맞이|수정|지연|무료|사무실|상반기|하반기|공동|주간",
    "청구서|예산안|열쇠 안내|주차 규정|근무표|계약서|점심 모임|프린터 고장|설문 조사|알림|입장권|회의록|평면도|비밀번호 변경|배송 안내|워크숍|사진 공유|방 교체|시간표|난방 공사",
)

_FROM = known(
    _MAIL, "From|Sender|Sent by|Author", "보낸 사람|보낸이|발신자|발신|작성자",
    (
        "who [wrote|sent|typed|composed|is behind|mailed] @@?|who does @ come from?|whose [mail|letter|message] is @?|<tell> who [wrote|sent] @@.|"
        "by whom was @ [written|sent|mailed|composed]?|who is @ [from|by]?|[who do i answer|who gets my answer] if i reply to @@?|"
        "who got in touch [by|through|with us in] @@?"
    ),
    (
        "@ 누가 [썼어|보냈어|보냈나요|썼나요|쓴 거야|보낸 거야|작성했어|보내왔어]?|@~은 [누구한테서|누구에게서|누구로부터] [왔어|왔나요|온 거야|온 건가요|날아왔어]?|@~을 [쓴|보낸|부친|작성한] [사람|이|분]~은 <누구야>?|@~은 누구[ 거야| 메일이야|가 쓴 거예요]?|"
        "@~을 누가 [썼는지|보냈는지|부쳤는지] <알려><줘>.|@에 답장하면 누구[한테|에게] 가?|@ [글쓴이|보낸이|쓴 사람]~은?"
    ),
    person, also="who wrote this?|who is writing?|who is this from?|who sent it to me?|who's contacting us?", also_ko="누가 썼어?|누가 보낸 거야?|누구한테서 온 거야?|누가 연락했어?",
)  # fmt: skip
_TO = known(
    _MAIL, "To|Recipient|Addressee|Sent to", "받는 사람|받는이|수신자|수신",
    (
        "who [gets|got|received|was sent|is meant to read|is supposed to read] @@?|who [was|is] @ [for|addressed to|sent to|meant for|directed at|written to]?|"
        "to whom [is @ addressed|did @ go|was @ sent|was @ written]?|[whose|what] inbox did @ [go to|land in|end up in]?|<tell> who [got|received|should read] @@.|"
        "who is [the reader|the addressee|on the receiving end] of @@?|where did @ go, to which person?"
    ),
    (
        "@~은 누구[한테|에게] [갔어|보냈어|보낸 거야|갔나요|보내졌어|쓴 거야|전달됐어]?|@~을 누가 [받아|받았어|받나요|받았나요|받게 돼]?|@~은 누구 [앞으로|보라고] [왔어|쓴 거야|보냈어|온 건가요]?|"
        "@~을 [받은|받을|읽어야 할|받게 될] [사람|분|이]~은 <누구야>?|@~이 누구[한테|에게] [갔는지|보내졌는지] <알려><줘>.|@ [받는 쪽|받은 사람|수신인]~은?"
    ),
    lambda rng, ko: rng.choice([person, person, mail_address])(rng, ko), also="who is this written to?|who is it to?|who was supposed to get this?",
)  # fmt: skip
_SENT = known(
    _MAIL, "Date|Sent|Received|Sent on", "날짜|보낸 날짜|보낸 시간|받은 날짜|일시",
    (
        "when [was @ sent|did @ arrive|was @ written|did @ come in|did @ reach us|was @ mailed|did @ get here]?|"
        "[what|which] [day|date] [is @ from|was @ sent|was @ written]?|how [old|recent|long ago] is @?|at [what|which] time did @ [arrive|come in|go out]?|"
        "<tell> when @ [came|came in|was sent|arrived|went out].|@ [is from when|came when|arrived when|was sent when]?|since when has @ been lying here?"
    ),
    (
        "@~은 언제 [왔어|보냈어|도착했어|왔나요|받았어|쓴 거야|보낸 거예요|들어왔어]?|@ 언제 [거야|온 거야|온 건가요|메일이야|적 거야]?|@~은 [며칠|몇 월 며칠|몇 시]에 [왔어|보냈어|도착했나요|들어왔지]?|"
        "@~이 [언제 왔는지|언제 보내졌는지|언제 도착했는지] <알려><줘>.|@~은 [온 지|받은 지|쓴 지] 얼마나 [됐어|됐나요]?|@~이 [도착한|들어온|발송된] 때~은?"
    ),
    moment, also="when did i get this?|when did they write?|when was that?", also_ko="언제 온 거야?|언제 받았어?|언제 썼지?",
)  # fmt: skip
_SUBJECT = known(
    _MAIL, "Subject|Re|Title|Topic", "제목|메일 제목|건명|주제",
    (
        "what is @ [about|on|regarding|concerning]?|what does @ [deal with|concern|treat|revolve around]?|what's @'s [title|headline|heading|topic|subject line]?|"
        "what's the [headline|matter|issue|theme|title] of @@?|<tell> what @ is [about|concerned with].|@ is about what?|about what [is|was] @ [written|sent]?"
    ),
    (
        "@~은 [무슨 내용이야|무엇에 관한 거야|뭐에 대한 거야|무슨 내용인가요|어떤 내용이지|무슨 건이야]?|@~은 [뭐 때문에|무슨 일로|무슨 용건으로|왜] [왔어|보냈어|온 거야|온 건가요]?|@ [용건|주제|제목|타이틀]~은 <뭐야>?|"
        "@~이 [무엇에 대한 것인지|뭐에 관한 건지|무슨 일인지] <알려><줘>.|@ [맨 위 한 줄|메일 타이틀|용건]~은?|@에서 [다루는|말하는] [문제|일]~은 <뭐야>?"
    ),
    _subject, also="what is this about?|what do they want to discuss?|why are they writing?", also_ko="무슨 일로 보낸 거야?|무슨 내용이야?|무슨 용건이래?",
)  # fmt: skip
_CC = known(
    _MAIL, "Cc|Copy|Copy to|Carbon copy", "참조|참조인|사본|함께 받는 사람",
    (
        "who [else|also|besides] [got|gets|received|is reading|was included on|is in on] @@?|"
        "who was [copied in on|kept in the loop on|put in copy on|informed as well by] @@?|who [reads along on|is in the loop on|got a copy of|received a copy of] @@?|"
        "who else knows about @@?|<tell> who [else got|was copied in on] @@.|who is [in copy|copied|cc'd] on @@?|to whom did a copy of @@ go?"
    ),
    (
        "@~은 누가 [또|같이|함께|더] [받았어|받아|받나요|봤어|받았나요|봐]?|@ [사본|복사본]~은 누구[한테|에게] [갔어|갔나요|보냈어]?|@에 [같이 걸린|함께 들어간|곁다리로 들어간|끼어 있는] [사람|분]~은 <누구야>?|"
        "@ [누구 참조로|누구를 참조로] [보냈어|걸었어|넣었나요]?|@~을 누가 [같이 받았는지|함께 보는지|참조로 받았는지] <알려><줘>.|@ [같이 받은 사람|곁에서 같이 보는 사람]~은?"
    ),
    person, also="who else gets this?|who else is on this?", also_ko="또 누가 받았어?|누가 같이 봐?",
)  # fmt: skip
_ATTACHMENT = known(
    _MAIL, "Attachment|Attached|Attachments|Enclosed", "첨부|첨부 파일|첨부파일|붙임",
    (
        "what [file|document] [came with|was sent along with|comes with|is enclosed with|hangs on|is clipped to] @@?|"
        "what is [attached to|enclosed in|stuck to|added to] @@?|what can i [download|save|open] from @@?|[which|what] file did they [put in|add to|send with] @@?|"
        "<tell> what file [came with|is enclosed with] @@.|what was [sent along|included|enclosed] with @@?|is there a file with @@, which one?"
    ),
    (
        "@에 [뭐가|무슨 파일이|어떤 파일이|무엇이] [붙어 있어|딸려 왔어|같이 왔어|들어 있어|붙어 왔나요|달려 있어]?|@에서 [내려받을|다운받을|저장할] [수 있는 |]파일~은 <뭐야>?|@에 [붙은|딸린|같이 온|동봉된] [파일|문서|자료]~은 <뭐야>?|"
        "@하고 같이 [온|보낸] 파일 [이름이 뭐야|이름은]?|@에 뭐가 [붙어 있는지|딸려 왔는지] <알려><줘>.|@에 무슨 파일을 [첨부했어|붙였어|넣었나요]?"
    ),
    _file, also="which file came along?|what did they enclose?|what file can i open here?", also_ko="무슨 파일이 같이 왔어?|뭘 붙여 보냈어?",
)  # fmt: skip
_MAIL_SIZE = known(
    _MAIL, "Size|Message size|Total size", "크기|용량|메일 크기",
    (
        "how [big|large|heavy] is @?|how much [space|room|storage] does @ [take|use|need|occupy]( up)?|"
        "how many [kilobytes|bytes|megabytes] [is @|does @ have|does @ take]?|is @ big, how big?|<tell> how [big|large|heavy] @ is.|[kilobytes|bytes|volume] of @@?|"
        "how much would i free by deleting @@?"
    ),
    (
        "@~은 [얼마나 커|얼마나 큰가요|얼마나 무거워|몇 메가야|몇 킬로바이트야|몇 바이트인가요]?|@~은 [용량을|공간을|자리를] 얼마나 [차지해|먹어|잡아먹어|차지하나요]?|@~이 [얼마나 큰지|몇 메가인지|얼마나 차지하는지] <알려><줘>.|"
        "@~을 지우면 얼마나 [비워져|줄어|확보돼]?|@ [몇 메가|몇 킬로]?|@ [용량|부피]~은?"
    ),
    lambda rng, ko: rng.choice([f"{rng.randint(3, 980)} KB", f"{rng.randint(1, 24)}.{rng.randint(1, 9)} MB"]),
)  # fmt: skip

_message_name = joined(
    "Message|Mail|Letter|Mail no.|Message #|Inbox item",
    "|".join(str(number) for number in range(11, 480)),
    "메일|메시지|편지|받은 메일|메일 번호",
    "|".join(f"{number}번" for number in range(11, 480)),
)
_HEADER = Thing(
    "mail", "Messages|Mail|Headers", "메일|메시지 목록|메일 정보", _message_name,
    (_FROM, _TO, _SENT, _SUBJECT, _CC, _ATTACHMENT, _MAIL_SIZE),
)  # fmt: skip

_MAILS = Thing(
    "mail", "Inbox|Mail|Archive|All mail", "받은 편지함|메일함|전체 메일|보관함", _subject,
    (_FROM, _TO, _SENT, _CC, _ATTACHMENT, _MAIL_SIZE),
)  # fmt: skip

_WRITES_ABOUT = known(
    PERSON, "Subject|Title|Topic", "제목|주제|건명",
    (
        "what does @ [want|write about|need from me|want to tell me|bring up]?|what is @ [writing about|mailing about|on about|after]?|"
        "why [did @ write|does @ write|did @ get in touch|is @ mailing me]?|about what did @ [write|get in touch]?|<tell> what @ [wants|writes about|wrote about].|"
        "what headline did @ give (to )the mail?|what [is|was] @'s [mail|message] about?"
    ),
    (
        "@~은 [뭐 때문에|왜|무슨 일로|무슨 용건으로] [썼어|연락했어|메일을 보냈어|보냈나요]?|@~이 [원하는|말하려는|쓴] [것|내용]~은 <뭐야>?|@~은 뭐에 대해 [썼어|썼나요|얘기해]?|@ [메일은|편지는] 무슨 내용이야?|@~이 왜 [썼는지|연락했는지] <알려><줘>.|"
        "@ [용건|볼일]~은?"
    ),
    _subject, also="what do they want?|why are they writing?", also_ko="무슨 일이래?|왜 연락했대?",
)  # fmt: skip
_WROTE_WHEN = known(
    PERSON, "Received|Date|Sent|Time", "받은 날짜|날짜|보낸 시간|수신 시각",
    (
        "when did @ [write|get in touch|mail me|contact me|send that|last write]?|how long ago did @ [write|get in touch|mail]?|"
        "since when has @ been waiting for an answer?|at what [time|hour] did @ [write|mail me]?|<tell> when @ [wrote|got in touch].|"
        "when did [i hear from @@|@'s mail come in|@'s mail arrive]?"
    ),
    "@~은 언제 [썼어|연락했어|보냈어|썼나요|메일했어]?|@한테서 언제 [왔어|연락이 왔어|메일이 왔나요]?|@~이 [쓴 지|보낸 지] 얼마나 [됐어|됐나요]?|@~은 언제부터 답을 기다려?|@~이 언제 [썼는지|보냈는지] <알려><줘>.|@ 메일은 몇 시에 들어왔어?",
    moment, also="when did they write?", also_ko="언제 썼대?",
)  # fmt: skip
_SENT_FILE = known(
    PERSON, "Attachment|Attached file|Attachments", "첨부 파일|첨부|첨부파일",
    (
        "what [file|document] did @ [send along|enclose|put in|include|add]?|what [can i download|do i get to open] from @@?|"
        "[which|what] [document|file] [came|is] from @@?|<tell> what file @ [sent along|enclosed|put in].|did @ [send|enclose] a file, which one?|"
        "what is @'s file called?"
    ),
    "@~은 [무슨 파일을|어떤 파일을|뭘] [같이 보냈어|붙였어|같이 보냈나요|딸려 보냈어]?|@~이 [같이 보낸|붙인|동봉한] [파일|자료|문서]~은 <뭐야>?|@한테서 [받은|내려받을] 파일~은 <뭐야>?|@~이 무슨 파일을 붙였는지 <알려><줘>.|@ 파일 이름이 뭐야?",
    _file,
)  # fmt: skip
_FOLDER = known(
    PERSON, "Folder|Label|Filed under", "폴더|편지함|라벨|분류",
    (
        "where [is @'s mail kept|did i put what @ wrote|did @'s mail go|does @'s mail lie]?|"
        "[into|in] [what|which] [drawer|tray|box] [was @'s mail sorted|is @'s mail]?|how is @'s mail [sorted|tagged|marked]?|<tell> where @'s mail [is|went|was put].|"
        "under what did i [sort|save|keep] @'s mail?|where do i look for the mail of @@?"
    ),
    "@ 메일은 어디[에|로] [있어|갔어|정리했어|들어갔나요|뒀어]?|@ 메일은 어떻게 [정리됐어|나뉘었어]?|@ 메일을 [찾으려면|보려면] 어디를 봐야 [해|하나요]?|@~이 쓴 걸 어디에 [뒀는지|넣었는지] <알려><줘>.|@ 메일이 [들어 있는|담긴] 데~은 <어디야>?",
    one_of(
        (
            "Inbox|Archive|Bills|Travel|Family|Projects|Work|Receipts|Newsletters|Spam|School|Taxes|Later|Starred|Clients|Hiring|Personal|House|Club|Orders|Insurance|"
            "Health"
        ),
        "받은 편지함|보관|청구서|여행|가족|프로젝트|업무|영수증|소식지|스팸|학교|세금|나중에|중요|고객사|채용|개인|집|동호회|주문|보험|건강",
    ),
)  # fmt: skip
_INBOX = Thing(
    "mail", "Inbox|Mail|Unread|Today's mail", "받은 편지함|메일|안 읽은 메일|오늘 온 메일", person,
    (_WRITES_ABOUT, _WROTE_WHEN, _SENT_FILE, _FOLDER, MAIL_ADDRESS),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_HEADER, _MAILS, _INBOX)
