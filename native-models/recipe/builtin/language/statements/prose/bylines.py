"""Who wrote an article, took its picture or is quoted in it, and when it came out."""

from ..statement import Asked, Statement
from .names import person
from .values import date, one_of

STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "“{quote},” said {person}.|“{quote},” {person} told our reporter.|{person} put it this way: “{quote}.”",
        "{person} 씨는 “{quote}”라고 말했다.|“{quote}”라고 {person} 씨는 전했다.|{person} 씨는 기자에게 “{quote}”라고 밝혔다.",
        {
            "person": person,
            "quote": one_of(
                "We never gave up|It was pure luck|This is only the start|I heard a loud bang|We need more nurses|Nobody asked us|The children loved it|"
                "It smelled of smoke|I would do it again|We saw it coming|The roof simply fell|Prices must come down|We slept in the car|"
                "That bridge is not safe",
                "끝까지 포기하지 않았어요|운이 좋았습니다|이제 시작일 뿐입니다|큰 소리가 났어요|일손이 더 필요합니다|아무도 묻지 않았어요|아이들이 좋아했어요|탄 냄새가 났습니다|다시 해도 똑같이 할 거예요|이럴 줄 알았습니다|값이 내려야 합니다|차에서 잤어요|"
                "그 다리는 위험합니다",
            ),
        },
        (
            Asked(
                "person",
                "who [is quoted|is being quoted|do they quote|says so|says that|said so]?|whose [words are these|quote is it|quote is that|words are they]?|"
                "who thinks so?|who did the [reporter|journalist] [talk to|speak with|interview]?|<tell> whose words these are.|"
                "who made this [remark|comment|statement]?",
                "누가 [그렇게 |그런 |]말[했어|했나요|한 거야]?|이 말[은|을 한 사람은] <누구야>?|[누구|누구의] 말[이야|인가요]?|인용된 사람[은|이] <누구야>?|누가 한 [얘기|이야기|말]인지 <알려><줘>.",
            ),
            Asked(
                "quote",
                "what did {person} [say|tell them|have to say|think]?|what are {person}'s words?|what does {person} think( about it)?|"
                "how does {person} see it?|<give> what {person} said.|the [quote|words] of {person}?",
                "{person} 씨[가|는] 뭐라고 [했어|했나요|그랬어|말했지]?|{person} 씨 [말|의견|생각]~은 <뭐야>?|{person} 씨가 한 말[은|을 읽어 줘]?|{person} 씨는 어떻게 [생각해|생각하나요]?|뭐라고 인용됐[어|나요]?",
            ),
        ),
        ("article",),
    ),
    Statement(
        "By {person}|Written by {person}|Report: {person}|{person}, staff writer|Words: {person}|From our correspondent {person}",
        "{person} 기자|글 {person}|글쓴이 {person}|{person} 특파원|취재: {person} 기자",
        {"person": person},
        (
            Asked(
                "person",
                "who [wrote|authored|penned|is behind|is the author of] [this|it|the [article|story|piece]]?|whose [article|piece|story|text] is [this|it]?|"
                "who is the [author|journalist|reporter|writer]?|name of the [author|journalist|reporter|writer]?|"
                "who [did they get to write this|put this together|reported this]?|<tell> who [wrote|penned] this.|author?|by whom?",
                "[이 기사 |이 글 |]누가 [썼어|썼나요|썼지|쓴 거야]?|[글쓴이|작성자|기자|저자]~은 <누구야>?|누구 [글이야|기사야|글인가요]?|기자 이름[이|은] <뭐야>?|누가 [작성했어|작성했나요|취재했어]?|쓴 사람[은|이] <누구야>?|기자 누구?",
            ),
        ),
        ("article",),
    ),
    Statement(
        "Published {date}|Published on {date}|First published: {date}|Posted {date}",
        "입력 {date}|기사 등록 {date}|발행일 {date}|게시: {date}",
        {"date": date},
        (
            Asked(
                "date",
                "when [did this come out|was this put online|did it appear|was this posted|was it printed|was this written]?|"
                "how [old|recent|fresh] is [this|the] [article|news|story|text]?|what [day|date] is the [article|piece|story] from?|from when is this?|"
                "since when is it online?|<tell> when this appeared.|date of the [article|story]?",
                "언제 [올라왔어|나온 기사야|나왔어|올린 글이야|실렸나요]?|기사[가|는] 언제 [나왔어|떴어|나왔나요]?|언제 [쓴|적|쓰인] [글이야|거야|건가요]?|[올린|나온|실린] 날짜는?|며칠 [기사야|자 기사야|기사인가요]?",
            ),
        ),
        ("article",),
    ),
    Statement(
        "By {person}, {date}|{person} · {date}|{date}, {person} reporting|{person} – {date}",
        "{person} 기자 {date}|{date} {person} 기자|{person} 기자 · {date}",
        {"person": person, "date": date},
        (
            Asked(
                "person",
                "who [wrote|penned|put together] [this|it|the [article|story]]?|whose [article|work|story] [is|was] it?|"
                "[writer|author|reporter] of the [piece|story|article]?|which journalist was it?|<tell> the author's name.",
                "[이거 |]누가 쓴 [거야|기사야|건가요]?|어느 기자[야|가 썼어|인가요]?|[쓴|취재한] 기자 이름은?|기사 쓴 사람 <알려><줘>.|누구 기사<야>?",
            ),
            Asked(
                "date",
                "when [was it written|did it come out|did it appear]?|how [old|new] is the [article|story]?|what day [was it written|did it come out]?|"
                "is it old, when is it from?|<tell> what day this came out.",
                "언제 [기사야|쓴 거야|나온 거야|기사인가요]?|며칠에 [나왔어|썼어|나왔나요]?|얼마나 [오래된|최근] 기사야?|날짜[가|는] 언제[야|인가요]?|언제 나왔는지 <알려><줘>.",
            ),
        ),
        ("article",),
    ),
    Statement(
        "Photo: {person}|Picture by {person}|Photograph: {person}|Image credit: {person}",
        "사진 {person}|사진: {person}|사진 제공 {person}|{person} 촬영",
        {"person": person},
        (
            Asked(
                "person",
                "who [took|shot|made|captured] [this|the] [shot|image|pic]?|whose [shot|image|camera work] is [this|it]?|who [is|was] the photographer?|"
                "who was behind the camera?|<tell> who shot the image.|name of the photographer?",
                "[이 사진|사진은] 누가 [찍었어|찍었나요|찍은 거야]?|[찍은|찍어 준] 사람[은|이] <누구야>?|사진작가[는|가] <누구야>?|누구[ 사진이야|가 찍은 사진인가요]?|사진 찍은 이는?",
            ),
        ),
        ("article",),
    ),
)
