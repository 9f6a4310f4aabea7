"""What people run errands for: a doctor's appointment, identity papers, parcels at a neighbour's."""

import random

from ..thing import Thing
from .profiles import BORN, NATIONALITY, PHONE
from .values import FAMILY, city, code, days, employer, joined, moment, one_of, person, two_of
from .wording import PERSON, known


def _doctor(rng: random.Random, ko: bool) -> str:
    return f"{person(rng, True)} {rng.choice(['원장', '과장', '교수', '선생님'])}" if ko else f"Dr {rng.choice(FAMILY)}"


_DOCTOR = known(
    PERSON, "Doctor|Physician|Consultant|Seen by", "담당 의사|의사|주치의|진료의",
    (
        "who [examines|treats|sees|will look at|is going to treat|takes care of] @@?|by whom [is @|will @ be] [treated|examined|seen]?|"
        "[which|what] [medic|specialist|surgeon|practitioner] does @ [go to|see|get]?|whose patient is @?|<tell> who [treats|examines] @@.|who is @ going to see?|"
        "who wears the white coat for @@?"
    ),
    (
        "@~은 누구[한테|에게] [진료받아|치료받아|진찰받나요|가|진료를 봐]?|@~은 누가 [봐|진찰해|치료하나요|진료해|봐 줘]?|@~을 [치료하는|진찰하는|보는|맡은] [분|사람|선생님]~은 <누구야>?|@~이 누구한테 [가는지|치료받는지] <알려><줘>.|"
        "@~은 어느 선생님 환자야?|@ [맡은 선생님|봐 주는 분]~은?"
    ),
    _doctor,
)  # fmt: skip
_VISIT = known(
    PERSON, "Appointment|Date and time|Scheduled|Next visit", "예약 일시|예약|진료 일시|다음 방문",
    (
        "when [must|does|should] @ [come|be there|go there|turn up|show up|be in the waiting room]?|when is @'s turn?|"
        "[at|for] what time [is @ booked|is @ expected|is @ down]?|<tell> when @ [is expected|has to come].|[what|which] day and time did @ get?|"
        "when will @ be [seen|called in|treated]?|how soon is @'s turn?"
    ),
    (
        "@~은 언제 [와|가야 해|와야 하나요|오면 돼|가면 되나요]?|@ [차례|순서]~은 [언제<야>|몇 시<야>]?|@~은 몇 시에 [진찰받아|봐|가나요|들어가]?|@~이 [언제 가야 하는지|언제 오는지] <알려><줘>.|@~은 며칠 몇 시로 [잡혔어|잡았나요|되어 있어]?|"
        "@ [가는 날|오는 시각]~은?"
    ),
    moment, also="when do i have to go to the doctor's?", also_ko="병원에 언제 가야 해?",
)  # fmt: skip
_REASON = known(
    PERSON, "Reason|Reason for visit|Complaint|Symptoms", "방문 사유|증상|진료 사유|내원 사유",
    (
        "why [does @ come|is @ coming|does @ see the doctor|is @ here]?|what [ails|bothers|hurts|troubles|is wrong with|is the trouble with|is the matter with] @@?|"
        "what does @ [suffer from|come in with|need treated]?|what's the problem with @@?|<tell> [why @ comes|what is wrong with @@|what ails @@].|"
        "for what is @ being [treated|examined]?|where does @ feel pain?"
    ),
    (
        "@~은 [왜|뭐 때문에|무슨 일로|어째서] [와|왔어|오나요|병원에 가]?|@~은 어디가 [아파|아픈가요|불편해|안 좋아|탈났어]?|@~이 [왜 왔는지|어디가 아픈지|뭐가 문제인지] <알려><줘>.|@ 몸에 무슨 [문제|탈|이상]~이 <있어>?|@ [아픈 데|불편한 데]~은?|"
        "@~은 무엇을 치료받아?"
    ),
    one_of(
        (
            "Back pain|Blood test|Broken tooth|Check-up|Chest cough|Dizziness|Earache|Vision exam|Flu shot|Headaches|Hearing test|Hip pain|Insomnia|Knee pain|Migraine|"
            "New glasses|Rash|Sore throat|Sprained wrist|Stitches out|Stomach ache|Tooth cleaning|Travel vaccination|Vaccination"
        ),
        "건강 검진|고혈압|귀 통증|기침|독감 예방 접종|두드러기|두통|무릎 통증|발목 염좌|복통|불면증|비염|사랑니|속쓰림|스케일링|안과 검진|어지럼증|요통|위내시경|충치|피부 발진|혈액 검사|허리 통증|눈 충혈",
    ),
)  # fmt: skip
_BRING = known(
    PERSON, "Bring|Please bring|To bring|Required", "준비물|지참물|가져올 것|필요 서류",
    (
        "what [must @|should @|does @ have to] [take along|carry|pack|have along|put in the bag]?|[which|what] things does @ need (for it|with it)?|"
        "what is @ [asked|told|meant] to [have along|take along|hand over]?|<tell> what @ has to [take along|pack].|what must not be left at home by @@?|"
        "what should be in @'s bag?"
    ),
    (
        "@~은 뭘 [챙겨|챙겨야 해|들고 가|챙겨 가나요|갖고 가야 해]?|@~이 [챙길|들고 갈|빠뜨리면 안 되는] [것|물건]~은 <뭐야>?|@ 가방에 뭘 [넣어야|담아야] [해|하나요]?|@~이 뭘 [챙겨야 하는지|들고 가야 하는지] <알려><줘>.|"
        "@~은 [무엇을 갖고|뭘 들고] [가|오면 되나요|와야 해]?|@~이 잊으면 안 되는 게 뭐야?"
    ),
    two_of(
        "Insurance|Old X-rays|Glasses|Referral|Photo|Pill list|Trainers|Towel|Allergy card|Lab sheet|Vaccines|ID card|Warm socks|Diary|Dentures|Snack",
        "신분증|보험증|의뢰서|복용 약|안경|수건|운동화|엑스레이|수첩|진단서|편한 옷|간식|검사지|접종 수첩|도장|사진 1장",
    ),
    also="what do i need to take with me?", also_ko="뭐 챙겨 가야 해?",
)  # fmt: skip
_PATIENTS = Thing(
    "table", "Appointments|Patients today|Waiting list|Surgery hours", "진료 예약|오늘의 환자|대기 명단|예약 환자", person,
    (_DOCTOR, _VISIT, _REASON, _BRING, BORN, PHONE),
)  # fmt: skip

_PASS_NUMBER = known(
    PERSON, "Passport No.|Document number|Card no.|ID number|No.", "여권번호|문서 번호|증명서 번호|발급 번호",
    (
        "[what|which] (letters and )digits [are printed on @'s document|identify @@|stand on @'s papers]?|how is @'s [document|booklet|card|paper] numbered?|"
        "what do i [type|enter|copy] into the (visa )form for @@ as the identifier?|<tell> [the digits on @'s document|how @'s papers are numbered].|"
        "what [string|sequence] [identifies|stands for] @@?|which serial does @'s [booklet|document] [have|carry|bear]?"
    ),
    (
        "@ [여권|증명서|신분증]에 [찍힌|박힌|새겨진] [숫자|영문 숫자|고유 번호]~은 <뭐야>?|@~은 [몇 번|무슨 번호]으로 구별[해|되나요|돼]?|@ [여권|신분증] [몇 번이야|번호가 뭐야|번호 좀 불러 줘]?|"
        "@ 비자 양식에 [무슨 번호를|어떤 숫자를] [적어|넣어야 해|적나요]?|@ [고유|일련] 번호~은?|@ 문서의 일련번호 <알려><줘>."
    ),
    code("A9999999", "AA999999", "A99A99999", "999999999"),
)  # fmt: skip
_BIRTHPLACE = known(
    PERSON, "Place of birth|Birthplace|Born in", "출생지|태어난 곳|출생 도시",
    (
        "where [was @ born|did @ come into the world|did @'s life begin]?|in [what|which] [town|city] [was @ born|did @ first see the light of day]?|"
        "@'s native [town|city]?|where does @ originally come from, which [town|city]?|<tell> where @ was born.|in which town did @'s mother give birth?|"
        "@ was born where?"
    ),
    "@~은 어디서 [태어났어|났어|태어났나요|태어났지|나셨어요]?|@~은 어느 [도시|동네|고장]에서 [태어났어|났나요|세상에 나왔어]?|@ [고향|난 데|난 곳]~은 <어디야>?|@~이 어디서 [태어났는지|났는지] <알려><줘>.|@ 어머니가 어디서 낳았어?|@ 어디 태생이야?",
    city,
)  # fmt: skip
_ISSUED = known(
    PERSON, "Issued|Date of issue|Issue date|Issued on", "발급일|발행일|교부일",
    (
        "when did @ [get|receive|pick up|collect] [it|the document|this document|the card]?|when was @'s [document|card|booklet] [made out|handed out|made|given out]?|"
        "from when [is|are] @'s [document|papers] ?|since when does @ have (it|these papers|the document)?|how old [is @'s document|are @'s papers]?|"
        "<tell> when @ got the document."
    ),
    (
        "@~은 [이걸|문서를|증을] 언제 [받았어|만들었어|받았나요|만들었지|떼었어]?|@ [증|문서|신분증]~은 언제 [나왔어|만들어졌어|나왔나요|내줬어]?|@~은 언제부터 갖고 있어?|@~이 언제 [받았는지|만들었는지] <알려><줘>.|@ [만든 날|받은 날|내준 날]~은?|"
        "@ 문서가 [나온 지|만든 지] 얼마나 됐어?"
    ),
    days(2014, 2025),
)  # fmt: skip
_EXPIRES = known(
    PERSON, "Expires|Valid until|Expiry date|Date of expiry", "만료일|유효기간|유효 기한|기간 만료일",
    (
        "until when [can @ travel with it|is @ covered|can @ use it]?|when will @ need a new one?|how long [is @'s document|are @'s papers] [still |]good( for)?|"
        "when [does @'s document|do @'s papers] run out?|by when must @ [renew|get a new one|apply for another]?|<tell> when @ needs a new one.|"
        "when will @'s [document|card] [lapse|stop working|be void]?"
    ),
    (
        "@~은 언제까지 [쓸 수 있어|여행할 수 있어|쓸 수 있나요|유효해|통해]?|@~은 언제 [새로 만들어야|갱신해야|다시 받아야|바꿔야] [해|하나요]?|@ [신분증|문서|증]~은 언제 [끝나|못 쓰게 돼|효력을 잃어|끝나나요]?|"
        "@~이 언제까지 [쓸 수 있는지|유효한지] <알려><줘>.|@ [쓸 수 있는 마지막 날|끝나는 날]~은?|@ 기한이 얼마나 남았어?"
    ),
    days(2026, 2038),
)  # fmt: skip
_PASSPORTS = Thing(
    "form", "Passports|Identity cards|Travel documents|Travellers", "여권|신분증|여행자 정보|여행 서류", person,
    (_PASS_NUMBER, NATIONALITY, BORN, _BIRTHPLACE, _ISSUED, _EXPIRES),
)  # fmt: skip

_PARCEL_SENDER = known(
    PERSON, "Sender|From|Shipper|Shop", "보낸 곳|발송인|판매처|보낸 이",
    (
        "who [sent @@ something|has sent @@ a box|posted it to @@]?|[what|which] [shop|store|firm] [sent @@ something|did @ order from]?|"
        "where did @ [buy|order]( that| it)?|from [whom|which shop] did @ get a box?|<tell> where @ [bought it|ordered it].|whose name is on the back of @'s box?"
    ),
    (
        "@한테 누가 [보냈어|부쳤어|보냈나요|보낸 거야]?|@~은 어디서 [주문했어|샀어|시켰어|주문했나요]?|@ 상자는 [어디서|누구한테서] [왔어|온 거야|왔나요]?|@~이 [물건을 산|주문한] [곳|데|가게]~은 <어디야>?|@ 물건을 누가 [보냈는지|부쳤는지] <알려><줘>.|"
        "@ 상자 뒷면에 적힌 이름은?"
    ),
    employer,
)  # fmt: skip
_CARRIER = known(
    PERSON, "Carrier|Courier|Delivery service|Delivered by", "택배사|배송사|운송사|배송 업체",
    (
        "who (actually )[brought|dropped off|drove round|carried up] @'s [box|thing|packet|stuff]?|[what|which] van [came|stopped] for @@?|"
        "which postal firm [came for|brought it to] @@?|who rang the bell for @@?|<tell> who [brought|dropped off] @'s box.|with which firm was @'s box on the road?"
    ),
    (
        "@ [상자|물건|택배]~은 누가 [가져왔어|갖다줬어|배달했어|놓고 갔나요]?|@ 물건은 어느 [업체|기사님|회사]가 [가져왔어|날랐어|맡았나요]?|@ 집 초인종은 누가 눌렀어?|@ 택배는 [어느 회사 거야|어디 걸로 왔어|어디 택배야]?|"
        "@ 물건을 [나른|실어 온] 데는 어디인지 <알려><줘>."
    ),
    joined(
        "Swift|Blue|Metro|Parrot|Comet|Fox|Otter|North|City|Green|Swallow|Arrow",
        "Post|Parcel|Couriers|Express|Freight|Cargo",
        "번개|하늘|참새|제비|바다|새벽|무지개|번쩍|다람쥐|초록|으뜸|한걸음",
        "택배|로지스|익스프레스|퀵|물류|특송",
    ),
)  # fmt: skip
_DELIVERED = known(
    PERSON, "Delivered|Arrived|Received|Delivery time", "도착|배송 완료|도착 일시|수령 일시",
    (
        "when did [the box|the packet|it] [come|get here|turn up|reach us] for @@?|since when is @'s [box|packet|thing] [here|waiting|lying around]?|"
        "how long has @'s box been [here|lying here|waiting]?|when was it [brought|dropped off|handed over] for @@?|<tell> when @'s box [came|got here|turned up].|"
        "what time did the courier come for @@?"
    ),
    (
        "@ [물건|상자|택배]~은 언제 [왔어|왔나요|들어왔어|받았어|온 거야]?|@ 상자는 언제부터 [여기 있어|와 있어|기다려]?|@ 택배가 [온 지|와 있은 지] 얼마나 됐어?|@ 물건이 언제 [왔는지|들어왔는지] <알려><줘>.|@ 앞으로 [몇 시에|며칠에] 왔어?|"
        "@ 상자가 [온 때|들어온 시각]~은?"
    ),
    moment,
)  # fmt: skip


def _safe_place(rng: random.Random, ko: bool) -> str:
    if ko:
        flat, box, guard = f"{rng.randint(1, 24)}0{rng.randint(1, 6)}호", f"무인함 {rng.randint(1, 60)}번", f"경비실 {rng.randint(1, 9)}"
        return rng.choice([flat, box, guard, f"{person(rng, True)} ({rng.randint(1, 15)}층)"])
    flat, box, shed = f"Flat {rng.randint(1, 48)}", f"Locker {rng.randint(1, 90)}", f"Shed {rng.randint(1, 9)}"
    return rng.choice([flat, box, shed, f"{rng.choice(FAMILY)}, floor {rng.randint(1, 9)}", f"No. {rng.randint(2, 98)}"])


_LEFT_WITH = known(
    PERSON, "Left with|Left at|Safe place|Kept at", "보관 장소|맡긴 곳|보관처|보관 위치",
    (
        "where [is|did they put] @'s [box|packet]( now)?|where can @ [pick it up|collect it|fetch it|get it]?|[who|which flat or place] is keeping it for @@?|"
        "where does @ have to [go|look|ring] for the box?|<tell> where @ can [fetch|collect|pick up] it.|where was it put down for @@?"
    ),
    (
        "@ [상자|물건|택배]~은 어디[에|] <있어>?|@~은 어디서 [찾아|찾아가|찾아가야 해|가져가나요]?|@ 물건을 어디에 [뒀어|맡겼어|놓고 갔어|뒀나요]?|@ 택배를 [누가|어디서] [갖고 있어|맡아 두고 있어]?|@~이 어디로 찾으러 가야 하는지 <알려><줘>.|"
        "@ 상자를 놔둔 데는?"
    ),
    _safe_place,
)  # fmt: skip
_WEIGHT = known(
    PERSON, "Weight|Parcel weight|Gross weight", "무게|중량|총중량",
    (
        "how [heavy|light] is @'s [box|packet|thing]?|how many kilos [is|has] @'s box?|can i [lift|carry] @'s box, how [heavy|many kilos]?|"
        "how much does @'s box [bring to the scales|weigh]?|<tell> how heavy @'s box is.|do i need a trolley for @'s box, how [heavy|many kilos] is it?"
    ),
    (
        "@ [상자|물건|택배]~은 [얼마나 무거워|몇 킬로야|몇 킬로인가요|얼마나 나가]?|@ 상자를 [혼자 들 수 있어, 몇 킬로야|들 만해, 얼마나 무거워]?|@ 물건이 [얼마나 무거운지|몇 킬로인지] <알려><줘>.|@ 택배를 저울에 달면 얼마야?|@ 상자 몇 킬로<야>?|"
        "@ 물건은 [가벼워, 몇 킬로야|무거워, 몇 킬로야]?"
    ),
    lambda rng, ko: f"{rng.randint(0, 29)}.{rng.randint(1, 9)} kg",
)  # fmt: skip
_PARCELS = Thing(
    "table", "Parcels for neighbours|Deliveries|Parcel list|Waiting parcels", "이웃 택배|택배 보관 목록|배송 목록|맡아 둔 택배", person,
    (_PARCEL_SENDER, _CARRIER, _DELIVERED, _LEFT_WITH, _WEIGHT),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_PATIENTS, _PASSPORTS, _PARCELS)
