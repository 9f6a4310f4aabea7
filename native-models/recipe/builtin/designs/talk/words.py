"""People, what they say, what mails are about: for everything where people talk."""

import random

NAMES = """Anna Becker|Ben Okafor|Carla Ruiz|Daniel Kim|Elif Aydin|Farid Rahimi|Greta Lund|Hana Sato|Ivo Novak|Jade Turner|Kofi Mensah|Lena Vogel|Marco Rossi|Nadia Haddad
Oscar Lind|Priya Nair|Quinn Walsh|Rosa Delgado|Samir Patel|Tess Morgan|Uma Reddy|Viktor Hansen|Wendy Cho|Xavier Blanc|Yara Costa|Zoe Clarke|Amir Khan|Bella Stone|Chen Wei|Dora Szabo
Emil Berg|Fiona Grant|Gabriel Silva|Holly Price|Isaac Levy|Julia Weber|Karim Aziz|Lucy Hart|Mateo Cruz|Nora Fischer|Omar Diallo|Paula Reyes|Ravi Shah|Sophie Laurent|Tom Baker|Vera Ilic""".replace("\n", "|").split("|")
NAMES_KO = """김민준|이서연|박지훈|최수아|정예준|강하은|조도윤|윤지우|장서준|임채원|한유진|오현우|서다은|신동현|권나래|황태영|안소희|송재원|류은지|홍성호|전미래|고가람
문혜원|양준서|손영수|배정아|백시우|허서윤|유민재|남보라|심규리|노아름|하진우|곽도현|성유나|차은우|주하린|우민서|구본희|나경태""".replace("\n", "|").split("|")
SAID = """Are you coming on Friday?|The train is twenty minutes late|I left the keys under the mat|Can you bring two chairs?|Dinner is at seven|Thanks, that was quick!|The dentist moved it to Tuesday
I will call you after lunch|Did you feed the cat?|Happy birthday to your mother|We need milk and eggs|The meeting starts at 9:30|My phone is almost empty|See you at the north gate|No idea, ask Peter
The parcel came today|Could you send me the photos?|I am stuck in traffic|Let's take the later flight|The code for the door is 4417|It costs 35 euros per person|I found your umbrella|Room 214, second floor
Which bus goes to the museum?|The plumber comes at eleven|Sounds good to me|I can't make it tonight|Please don't forget the tickets|The soup was too salty|We won 3 to 1!|Her new number ends in 88
I booked a table for six|The car is ready for pickup|It has been raining all day|Leave the window open|That joke never gets old|I sent the invoice yesterday|My sister lands at 16:40|Sorry, wrong chat
Let me check the calendar|The heating is broken again|Shall we meet at the lake?|He said yes!|I need ten more minutes|The kids are asleep now|Bring a warm jacket|Our team lost the bid|The printer works again
How was the interview?|I got the job!|Turn left after the bridge|The shop closes at eight|Bread is in the oven|You still owe me 12 euros|Good luck with the exam|The password is on the fridge|Look at the moon tonight""".replace("\n", "|").split("|")
SAID_KO = """금요일에 올 수 있어?|기차가 이십 분 늦는대|열쇠는 화분 밑에 뒀어|의자 두 개만 가져와 줘|저녁은 일곱 시야|고마워, 정말 빠르다!|치과 예약이 화요일로 바뀌었어|점심 먹고 전화할게|고양이 밥 줬어?
어머니 생신 축하드려|우유랑 계란 사야 해|회의는 9시 30분에 시작해요|배터리가 거의 없어|북문에서 보자|나도 몰라, 지훈이한테 물어봐|오늘 택배 왔어|사진 좀 보내 줄래?|차가 너무 막혀|다음 비행기 타자
현관 비밀번호는 4417이야|일 인당 3만 5천 원이래|네 우산 찾았어|2층 214호야|박물관 가는 버스가 몇 번이지?|수리 기사님이 11시에 오신대|난 좋아|오늘 저녁엔 못 갈 것 같아|표 꼭 챙겨|국이 너무 짰어
우리가 3대 1로 이겼어!|여섯 명 자리 예약했어|차 수리 다 됐대|하루 종일 비가 오네|창문 열어 둬|어제 청구서 보냈어요|동생이 16시 40분에 도착해|미안, 방 잘못 봤어|일정 확인해 볼게|보일러가 또 고장 났어
호숫가에서 볼까?|십 분만 더 기다려 줘|애들은 이제 자|따뜻하게 입고 와|프린터 다시 된다|면접 어땠어?|나 합격했어!|다리 지나서 왼쪽이야|가게는 여덟 시에 닫아|빵이 오븐에 있어|시험 잘 봐|오늘 달 좀 봐""".replace("\n", "|").split("|")
WORK = """The build is green again|I pushed a fix for the login page|Can someone review my change?|Deploy is planned for 15:00|Staging is down, looking into it|The customer asked for a refund|New logo is in the shared folder|Standup moves to 9:45
Who owns the billing service?|I am out on Thursday|The demo went well|Numbers for March are in|Please update your passwords|The printer on floor 3 is back|Lunch order closes at 11|I will write the summary|Two servers need a restart
The contract was signed today|We are at 82% of the target|Ticket 4821 can be closed|The release notes are missing|I merged the search branch|Our quota ran out last night|Please fill in the survey|Rollback is finished|The office is closed on Monday
Latency dropped to 120 ms|The intern starts next week|Backup failed twice|Let's skip the retro|I booked room Oslo|The slides are ready|Design wants bigger buttons|Budget was approved|I need access to the wiki""".replace("\n", "|").split("|")
WORK_KO = """빌드 다시 정상입니다|로그인 화면 수정 올렸어요|리뷰 부탁드립니다|배포는 15시 예정입니다|스테이징 서버가 내려갔어요|고객이 환불을 요청했습니다|새 로고는 공유 폴더에 있어요|스탠드업은 9시 45분으로 옮겨요|결제 서비스 담당이 누구죠?
저 목요일 휴가입니다|시연 잘 끝났어요|3월 실적 나왔습니다|비밀번호 변경 부탁드려요|3층 프린터 복구됐습니다|점심 주문은 11시 마감이에요|요약은 제가 쓸게요|서버 두 대 재시작해야 해요|오늘 계약서에 서명했습니다|목표의 82%까지 왔어요
4821번 티켓 닫아도 돼요|검색 브랜치 병합했습니다|할당량이 다 찼어요|설문 참여 부탁드려요|롤백 완료했습니다|월요일은 사무실 닫아요|응답 시간이 120 ms로 줄었어요|다음 주에 인턴 옵니다|백업이 두 번 실패했어요|회의실 오슬로 잡았어요|발표 자료 준비됐어요|예산 승인됐습니다""".replace("\n", "|").split("|")
SUBJECTS = """Your order has shipped|Minutes of Monday's meeting|Invoice for March|Invitation: summer party|Change of address|Question about the contract|Reminder: library books due|Photos from the trip|New timetable|Your flight to Lisbon|Password was changed
Offer for office chairs|Parking permit renewal|Draft of the annual report|Welcome to the team|Job application received|Water shut off on Tuesday|Weekly sales figures|Feedback on your talk|Your subscription ends soon|Lost keys|Rent for June|Tickets for the concert
Dentist appointment|Recipe for the cake|Tax documents 2025|School trip on Thursday|Server maintenance tonight|Survey results|Refund approved|Meeting room changes|Insurance claim 7731|Notes on chapter 4|Proposal for the garden|Repair of the lift|Booking confirmation""".replace("\n", "|").split("|")
SUBJECTS_KO = """주문하신 상품이 발송되었습니다|월요일 회의록|3월 청구서|여름 행사 초대|주소 변경 안내|계약서 관련 문의|도서 반납 안내|여행 사진 공유|새 시간표|리스본행 항공권|비밀번호 변경 알림|사무용 의자 견적|주차권 갱신|연간 보고서 초안|입사를 환영합니다
지원서 접수 완료|화요일 단수 안내|주간 매출 현황|발표 의견 드립니다|구독 만료 예정|열쇠를 찾습니다|6월 월세|공연 예매 확인|치과 예약|케이크 만드는 법|연말정산 서류|목요일 현장 학습|오늘 밤 서버 점검|설문 결과|환불 승인|회의실 변경|보험 청구 7731|승강기 수리 안내""".replace("\n", "|").split("|")
BODIES = """The new dates are in the attached file.|Please answer by Wednesday evening.|We meet in room 12 on the first floor.|The total comes to 248 euros.|Nothing changes for you.|If you have questions, reply to this mail.|Bring your badge and a photo ID.|The work will take about three hours.
I have added my comments in red.|Payment is due within 14 days.|Unfortunately the hall is booked out.|We look forward to seeing you.|The old link stops working on Sunday.|Both copies must be signed.|There is coffee from half past eight.|The lift stays closed until noon.
I could not reach you by phone.|Our new office is on Harbour Street.|Let me know which colour you prefer.|The first draft has 36 pages.|Delivery is free this week.|I have asked Marta to help.|The keys are with the neighbour.|Your seat is 14C by the window.""".replace("\n", "|").split("|")
BODIES_KO = """새 일정은 첨부 파일에 있습니다.|수요일 저녁까지 답장 부탁드립니다.|1층 12호실에서 만나겠습니다.|합계는 24만 8천 원입니다.|따로 하실 일은 없습니다.|궁금한 점은 이 메일로 답장해 주세요.|출입증과 신분증을 가져오세요.|작업은 세 시간 정도 걸립니다.
의견을 빨간색으로 적어 두었습니다.|14일 안에 결제해 주세요.|아쉽게도 강당 예약이 찼습니다.|곧 뵙기를 바랍니다.|기존 링크는 일요일에 닫힙니다.|두 부 모두 서명이 필요합니다.|승강기는 정오까지 멈춥니다.|전화 연결이 되지 않았습니다.|새 사무실은 항구로에 있습니다.|초안은 36쪽입니다.|이번 주는 배송비가 무료입니다.|열쇠는 옆집에 맡겼습니다.""".replace("\n", "|").split("|")
ATTACHED = "report.pdf minutes.docx invoice_0317.pdf photo1.jpg budget.xlsx plan.pptx contract_signed.pdf map.png ticket.pdf cv_lund.pdf slides.key data.csv form_B.pdf floorplan.dwg recipe.txt logo.svg notes.md scan_004.tiff voice.m4a trip.zip menu.pdf offer_2231.pdf".split()
ATTACHED_KO = "회의록.docx 견적서.pdf 청구서_3월.pdf 사진1.jpg 예산안.xlsx 발표자료.pptx 계약서.hwp 약도.png 입장권.pdf 이력서.pdf 신청서.hwp 보고서_초안.docx 시간표.xlsx 영수증.jpg 안내문.pdf 명단.csv".split()
DOMAINS = "example.com example.org example.net mail.example.com post.example.org acme.example lumen.example harbor.example".split()


def names(rng: random.Random, korean: bool, count: int, first_only: bool = False) -> list[str]:
    chosen = rng.sample(NAMES_KO if korean and rng.random() < 0.85 else NAMES, count)
    return [name.split()[0] for name in chosen] if first_only else chosen


def address(rng: random.Random, name: str) -> str:
    """A mail address that fits the name, where the name is Latin."""
    if not name.isascii():
        name = rng.choice("mj.kim sylee parkjh choi.sa ha.eun dy_cho hyunwoo ys.son garam bora7 minseo jw.ha".split())
    return name.lower().replace(" ", rng.choice([".", "", "_"])) + "@" + rng.choice(DOMAINS)


def clock(rng: random.Random, minutes: int, korean: bool, style: int) -> str:
    hour, minute = minutes // 60 % 24, minutes % 60
    if style == 0:
        return f"{hour:02}:{minute:02}"
    half = ("오전", "오후")[hour >= 12] if korean else ("AM", "PM")[hour >= 12]
    return f"{half} {hour % 12 or 12}:{minute:02}" if korean else f"{hour % 12 or 12}:{minute:02} {half}"
