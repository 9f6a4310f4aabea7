"""Who brings, lends, helps, recommends and says thanks."""

import random

from ..statement import Asked, Statement
from .values import DAY, PERSON, pick
from .wording import MAIL_TOO, who


def _phone(rng: random.Random, korean: bool) -> str:
    if korean:
        return f"010-{rng.randint(2000, 9999)}-{rng.randint(1000, 9999)}"
    local = f"555-{rng.randint(1000, 9999)}"
    mobile = f"0{rng.randint(151, 179)} {rng.randint(100, 999)} {rng.randint(1000, 9999)}"
    return rng.choice((local, mobile, f"({rng.randint(201, 989)}) 555-0{rng.randint(100, 199)}"))


GEAR = pick(
    "rope|tent|gas stove|cooler|first aid kit|speaker|projector|guitar|torch|camera|picnic blanket|frisbee|sleeping mats|hammock|"
    "grill|corkscrew|sunscreen|card games|folding chairs|extension cord|paper plates|napkins|badminton set|umbrella|power bank|"
    "map|toolbox|helmet|air pump|tea lights|whistle|ball|thermos|charcoal|kettle|water bottles|raincoats|compass|fishing rods|drum",
    "밧줄|텐트|버너|아이스박스|구급상자|스피커|빔프로젝터|기타|손전등|카메라|돗자리|원반|침낭|해먹|그릴|와인 오프너|선크림|보드게임|캠핑 의자|멀티탭|종이컵|냅킨|배드민턴 채|우산|보조 배터리|지도|공구함|헬멧|공기 펌프|촛대|호루라기|축구공|보온병|숯|주전자|생수|우비|나침반|낚싯대|랜턴",
)
TRADE = pick(
    "plumber|electrician|vet|babysitter|landlord|dentist|locksmith|taxi driver|piano tuner|"
    "roofer|caretaker|hairdresser|tutor|florist|midwife|coach|notary|mechanic|gardener|cleaner",
    "배관공|전기 기사님|동물 병원|베이비시터|집주인|치과|열쇠 아저씨|택시 기사님|조율사|관리인|미용실|과외 선생님|꽃집|코치님|법무사|정비소|정원사|청소 업체|이삿짐센터|수리 기사님",
)
TASK = pick(
    "my tax return|the move|a job application|this spreadsheet|the wallpaper|my physics homework|the router|a translation|the bookshelf|my thesis layout|"
    "the hedge|a cover letter|the sewing machine|my bike chain|the printer|a visa form|the curtain rail|a pivot table|the seating plan|the piano upstairs",
    "연말 정산|이사|자기소개서|엑셀 수식|도배|물리 숙제|공유기 설정|번역|책장 조립|논문 편집|가지치기|면접 준비|재봉틀|자전거 체인|프린터 연결|비자 서류|커튼 달기|발표 자료|자리 배치|김장",
)
FAVOUR = pick(
    "the cake|the lift|the flowers|your notes|the jump leads|the concert tickets|the soup|the spare charger|the lovely card|the babysitting|"
    "the translation|the book|the tomatoes|the photos|the proofreading|the bunk bed|the quick answer|the warm welcome|the jam|the umbrella",
    "케이크|꽃다발|필기 노트|점프선|콘서트 표|죽|충전기|예쁜 카드|아기 봐 준 것|번역|책|토마토|사진|교정|이층 침대|빠른 답변|잼|우산|반찬|김치",
)
TOOL = pick(
    "ladder|drill|wheelbarrow|sewing machine|pressure washer|roof box|sander|tripod|raclette grill|car jack|hedge trimmer|"
    "trailer|waffle iron|jigsaw|moving boxes|carpet cleaner|spirit level|ice cream maker|snow shovel|cake tin",
    "사다리|드릴|손수레|재봉틀|고압 세척기|루프 박스|샌더|삼각대|전기 그릴|잭|전정기|캠핑 의자|와플 기계|직소|이사 박스|카펫 청소기|수평계|제빙기|눈삽|케이크 틀",
)

STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "I can bring the {thing}|I'll bring our {thing}, no need to get one|We have a {thing} at home, I'll carry it along|Leave the {thing} to me",
        "내가 {thing} 가져갈게|{thing}~은 제가 챙길게요|우리 집에 {thing} 있어, 들고 갈게|{thing} 걱정 마, 내가 맡을게",
        {"thing": GEAR},
        (
            who(
                "[takes care of|is bringing|brings|supplies|provides|comes with|turns up with|is packing|offered to bring] the {thing}|"
                "has {thing} to bring along|is responsible for the {thing}",
                "{thing}~을 [가져와|가져오나요|챙겨|들고 와|준비해|책임져|담당하지|준비하나요]|{thing} [챙기기로 했어|맡았어|준비하기로 했지]",
                "{thing}~을 [가져오는|챙겨 오는|들고 오는|준비하는|맡은|담당하는]|{thing} [챙기기로 한|담당인]",
            ),
        ),
    ),
    Statement(
        "Could I borrow your {tool} until {day}?|Can I have the {tool}? Back by {day}, promise|May I use your {tool}? You get it back on {day}",
        "{tool} {day}까지 빌려줄 수 있어?|혹시 {tool} 좀 써도 돼? {day}에 돌려줄게|{tool} 빌려 가도 될까요? {day}에 반납할게요",
        {"tool": TOOL, "day": DAY},
        (
            who(
                "[wants to borrow|would like to have|needs|asks for|wants to use|lacks] the {tool}|[borrows something|wants to borrow something|asks to borrow a tool]",
                "{tool}~이 [필요해|필요하대|없어서 부탁했어]|{tool}~을 [쓰고 싶어 해|빌리고 싶어 해]|뭘 빌려 달라고 했어",
                "{tool}~이 필요한|{tool}~을 [쓰고 싶어 하는|빌리려는|빌려 달라는]|뭔가 빌리려는",
            ),
            Asked(
                "tool",
                "what [does someone want to borrow|is to be lent|shall i lend out|is somebody short of|is needed for a while|do they need to borrow]?|"
                "[which|what] [tool|thing|object] [is borrowed|does somebody need|would be lent]?|what are they asking to use?|"
                "what will be given back later?|what should i lend them?|the thing to lend",
                "[뭘|무엇을] [빌려 달래|빌리고 싶대|빌리려고 해|쓰고 싶대]?|[빌리려는|필요한] [물건|도구]~은 [뭐야|뭐예요]?|무슨 [물건|도구]~이 필요하대?|내가 뭘 빌려줘야 [해|하나요|돼]?|나중에 돌려줄 물건은?|뭐가 없대?",
            ),
            Asked(
                "day",
                "when [will|do] [i|we] [get|have] [it|the {tool}] [back|again]?|how long do they need [it|the {tool}]?|"
                "[when|by when] will the {tool} be [returned|given back|here again]?|"
                "[what|which] day will it be returned?|until when is the {tool} away?|return date of the {tool}",
                "{tool} 언제 [돌려받아|돌려준대|돌아와|반납해]?|언제까지 [쓴대|필요하대|빌려줘|쓰나요]?|[반납|돌려주는] [날|날짜]~은 [언제야|언제예요]?|며칠까지 {tool} 없이 지내?|얼마 동안 빌린대, 언제까지?|반납일 <알려><줘>",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "Can someone help me with {task}?|I'm stuck with {task}, anybody got an hour?|Could use a hand with {task} this week|Who knows about {task}? I'm lost",
        "누가 {task} 좀 도와줄 수 있어?|{task} 하다가 막혔어, 시간 되는 사람?|이번 주에 {task} 도와주실 분 구해요|{task} 잘 아는 사람? 나 모르겠어",
        {"task": TASK},
        (
            who(
                "[needs help|asks for help|needs assistance|wants support|is looking for help|"
                "is asking for a favour|requests assistance|can't do it alone|needs somebody]",
                "도움을 [청해|청했어|요청했나요|필요로 해|구해|부탁했어]|도와 달라고 [했어|하나요]|혼자 못 하겠대",
                "도움을 [청하는|요청한|필요로 하는|구하는|부탁한]|도와 달라는|도와 달라고 한",
            ),
            Asked(
                "task",
                "what [is the problem|does someone need help with|is help needed for|is somebody stuck on|is too hard alone|do they need assistance with]?|"
                "with what can [i|we] [help|lend a hand|assist|support them]?|what's the favour about?|"
                "which [job|task|chore|problem] needs another pair of hands?|what is the question about?|what support is wanted?",
                "[뭘|무엇을] [도와 달래|도와 달라는 거야|도와줘야 해|부탁했어]?|무슨 [일|문제]~을 부탁해?|어떤 [일|작업]에 도움이 필요[해|한가요|하대]?|무슨 일로 [막혔어|고생해|도움을 청해]?|부탁 내용은 <뭐야>?|혼자 못 하는 일이 뭐야?",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "The {trade}'s number is {phone}|Here's the {trade}: {phone}, very friendly|You can reach the {trade} at {phone}|I always call {phone}, that's our {trade}",
        "{trade} 번호는 {phone}|{trade} 연락처야, {phone}|{phone}~으로 걸면 {trade} 연결돼|{trade}~은 {phone}, 친절해",
        {"trade": TRADE, "phone": _phone},
        (
            who(
                "[knows|recommends|has the contact of|gave us the contact of|can put us in touch with] the {trade}|gave out a phone number|shared [the|a] contact",
                "{trade} [전화번호를 알려 줬어|추천했어|번호를 줬어|알고 있어]",
                "{trade} [전화번호를 알려 준|추천한|번호를 준|소개한]|전화번호를 올린",
            ),
            Asked(
                "phone",
                "how do i [reach|contact|call|get hold of|ring] the {trade}?|[what's|which is] the [phone|telephone|mobile|contact] number( of the {trade})?|"
                "[where|which number] [should|do|can] i [call|dial|ring]( for the {trade})?|what do i dial for the {trade}?|phone of the {trade}|"
                "i need to ring the {trade}, what's the number?",
                "{trade} [전화번호|폰 번호|연락할 번호]가 <뭐야>?|{trade}한테 어떻게 [연락해|전화해|연락하나요]?|[몇 번으로|어디로] [전화해|걸어|연락하면 돼]?|{trade} 부르려면 어디로 걸어야 [해|하나요|돼]?|{trade} 전화 <알려><줘>|전화번호 좀",
            ),
            Asked(
                "trade",
                "whose [number|phone number|contact] is [it|that|{phone}]?|who [answers|can be reached|picks up] [at|on|under] {phone}?|{phone} - who is that?|"
                "which [professional|tradesperson|service] is recommended?|who would i get if i dialled {phone}?|what does the person at {phone} do?",
                "{phone}~은 [누구 번호야|누구 전화야|어디 번호야]?|이 [번호|전화번호] 주인은 <누구야>?|{phone}~으로 전화하면 누가 받아?|누구[의|] [전화번호|폰 번호]야?|어떤 업자를 추천했어?|무슨 일 하는 사람 번호야?",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "Thanks for {thing}, {person}!|{person}, I can't thank you enough for {thing}|{person}, you're a star, {thing} made my day|Big hug to {person} for {thing}",
        "{person}, {thing} 정말 고마워|{thing} 잘 받았어, {person} 최고|{person} 덕분에 살았어, {thing} 감사!|{thing} 감동이야, {person} 땡큐",
        {"thing": FAVOUR, "person": PERSON},
        (
            who(
                "[is grateful|says thank you|expresses thanks|is thankful|thanks {person}|"
                "owes {person} thanks|got something from {person}|appreciates what {person} did]",
                "[감사 인사를 했어|고맙다고 했어|고마워해|감사를 표했나요]|{person}에게 [감사해|고마워해]",
                "[감사 인사를 한|고맙다고 한|고마워하는|감사를 전한]|{person}에게 고마워하는",
            ),
            Asked(
                "thing",
                "what [is someone grateful for|did {person} give|is {person} praised for|did {person} do|are the thanks for|does someone appreciate]?|"
                "[why|for what] is {person} [being thanked|thanked|praised]?|for what do they say thank you?|what good deed did {person} do?|"
                "what was {person}'s favour?|reason for the thanks",
                "[뭐가|뭘] [고맙대|고마운 거야|고맙다는 거야|감사하대]?|무엇에 [대해|대한] 감사 인사야?|{person}~이 [뭘|무엇을] 해 [줬어|줬나요|준 거야]?|왜 {person}에게 감사해?|고마운 이유가 <뭐야>?|{person}에게 받은 것",
            ),
            Asked(
                "person",
                "who is [being thanked|thanked|the hero|praised|appreciated]?|[whom|who] do the thanks go to?|who did somebody a favour?|"
                "who was so kind?|who [deserves|gets|receives] the thanks?|to whom is someone grateful?|who is responsible for {thing}?",
                "누구[에게|한테] [고마워해|감사하대|감사 인사를 했어|고맙다고 했어]?|감사를 받은 사람은 <누구야>?|누구 [덕분이야|덕이야|덕분인가요]?|{thing}~은 누가 해 준 거야?|고마운 사람은?|도와준 사람이 <누구야>?",
            ),
        ),
        MAIL_TOO,
    ),
)
