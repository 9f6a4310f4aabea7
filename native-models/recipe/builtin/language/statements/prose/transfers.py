"""Free space, files that are too large, and how far a copy is."""

from ..statement import Asked, Statement
from .values import decimal, file_name, number

STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "You need {need} of free space, but only {free} is left.|{need} are required; the disk has {free} free.|"
        "Not enough room: {need} needed, {free} available.",
        "{need}의 공간이 필요하지만 {free}만 남아 있습니다.|필요한 용량은 {need}, 사용 가능한 용량은 {free}입니다.|공간 부족: {need} 필요, {free} 남음",
        {"need": decimal(20, 190, " GB"), "free": decimal(0.3, 19, " GB")},
        (
            Asked(
                "need",
                "how much [space |room |]does it [want|take|ask for]?|how much do i have to have?|how large must the space be?|"
                "what does the installation require?|<tell> how much space it takes up.",
                "얼마나 있어야 [해|하나요|돼]?|설치하려면 얼마나 [있어야 해|비워야 하나요]?|얼마만큼 [있어야|확보해야] [해|하나요]?|[요구하는|요구] 용량은 <얼마야>?|공간을 얼마나 차지[해|하나요]?",
            ),
            Asked(
                "free",
                "how much [space |room |]do i [have|still have]?|how much is still unused?|how empty is the disk?|what remains on the disk?|"
                "<tell> how much space i still have.",
                "[얼마나|얼마] [비어 있어|남았어|남았나요]?|지금 여유[가|는] <얼마야>?|빈 [공간|자리]~은 <얼마야>?|디스크에 얼마나 더 들어[가|가나요]?|쓸 수 있는 게 얼마나 <있어>?",
            ),
        ),
        ("dialog",),
    ),
    Statement(
        "{file} is too large: it has {size}, the limit is {limit}.|Only files up to {limit} can be sent; {file} has {size}.|"
        "{size} exceed the limit of {limit}: {file}",
        "{file} 파일은 {size}~으로 최대 {limit}~을 넘습니다.|{limit}까지만 보낼 수 있습니다. {file}~은 {size}입니다.|{file} 전송 실패: {size}, 제한 {limit}",
        {"file": file_name, "size": decimal(1.1, 40, " GB"), "limit": number(5, 950, " MB", " MB")},
        (
            Asked(
                "limit",
                "how [big|large] [may|can] it be( at most)?|what's the [maximum|most|biggest size allowed]?|how much is allowed?|"
                "what may an attachment weigh?|<tell> how big it may be.",
                "얼마까지 [돼|되나요|올릴 수 있어]?|[최대|허용] [크기|용량]~은 <얼마야>?|얼마나 작아야 [해|하나요]?|몇까지 허용[돼|되나요]?|제한[은|이] <얼마야>?",
            ),
            Asked(
                "size",
                "how [big|heavy] is [it|{file}|my file]( now)?|how much does {file} take up?|what does my document weigh?|"
                "how many megabytes or gigabytes is it?|<tell> how big {file} is.",
                "{file}~은 얼마나 [커|크나요]?|파일 크기[는|가] <얼마야>?|내 파일은 몇 메가[야|인가요]?|용량이 얼마나 [돼|되나요]?|{file} 용량 <알려><줘>.",
            ),
            Asked(
                "file",
                "what can't be sent?|which [document|attachment] is [too big|rejected|refused]?|what is [too big|the trouble|not going through]?|"
                "what must i make smaller?|<tell> which document is too big.",
                "[뭐가|무슨 파일이] [너무 커|안 보내져|안 되나요]?|[못 보낸|너무 큰] [파일|문서]~은 <뭐야>?|뭘 줄여야 [해|하나요]?|어떤 [파일|문서]~이 걸렸[어|나요]?|뭐가 거절됐[어|나요]?",
            ),
        ),
        ("dialog",),
    ),
    Statement(
        "Uploading {file}: {share} done, {minutes} remaining.|{file} is being copied, {share} finished, {minutes} to go.|"
        "{share} of {file} have been sent; {minutes} left.",
        "{file} 업로드 중: {share} 완료, {minutes} 남음|{file}~을 복사하고 있습니다. {share} 진행, {minutes} 남았습니다.|{file} 전송 {share}, 남은 시간 {minutes}",
        {"file": file_name, "share": number(2, 98, "%", "%"), "minutes": number(2, 59, " minutes", "분")},
        (
            Asked(
                "minutes",
                "how long will it [still take|take yet]?|when is it [through|ready|finished]?|how much longer( do i wait)?|"
                "how long do i have to [wait|be patient]?|<tell> how much longer it takes.",
                "얼마나 더 [걸려|기다려|걸리나요|기다려야 해]?|언제 [끝나|다 돼|끝나나요]?|몇 분 [더 기다려|있으면 돼|더 걸리나요]?|끝나려면 얼마나 [걸려|걸리나요]?|얼마 뒤에 끝나[나요|]?",
            ),
            Asked(
                "share",
                "how far (along )is it?|what percentage is [through|complete]?|how much has gone through?|what's the progress?|<tell> how far along it is.",
                "얼마나 [됐어|됐나요|올라갔어|진행됐어]?|몇 퍼센트[ 됐어|야|인가요|나 됐나요]?|어디까지 [됐어|갔어|됐나요]?|진행률[은|이] <어떻게>?|지금까지 얼마나 올라갔[어|나요]?",
            ),
            Asked(
                "file",
                "what [is on its way|is being transferred|goes up]?|which [document|one] is being transferred?|what is it busy with?|what am i waiting for?|"
                "<tell> what is being transferred.",
                "[뭘|무엇을] [올리고|보내고|옮기고] 있[어|나요]?|[올리는|보내는] [파일|것]~은 <뭐야>?|뭐가 올라가고 있[어|나요]?|[무슨|어떤] 파일[이야|을 올려|인가요]?|지금 뭐 기다리는 거야?",
            ),
        ),
        ("dialog",),
    ),
)
