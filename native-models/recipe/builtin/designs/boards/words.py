"""Names, figures and things that boards, charts, calendars and pages are filled with."""

import random


def _pairs(text: str) -> list[tuple[str, str]]:
    return [(english, korean) for english, korean in (entry.strip().split("|") for line in text.strip().splitlines() for entry in line.split(";"))]


# Key figures, by how they are written.
MONEY = _pairs("""Revenue|매출; Net profit|순이익; Gross sales|총매출; Refunds|환불액; Ad spend|광고비; Average order|평균 주문액; Monthly income|월 수입; Payroll|인건비; Cash on hand|보유 현금; Rent|임대료
Donations|기부금; Ticket sales|티켓 판매액; Outstanding|미수금; Tips|봉사료; Store credit|적립금; Energy cost|전기 요금; Subscriptions|구독 매출; Shipping costs|배송비; Tax due|납부 세액; Savings|저축액""")
COUNTS = _pairs("""New users|신규 가입자; Orders|주문 수; Visitors|방문자; Sessions|세션; Open tickets|미해결 문의; Downloads|다운로드; Followers|팔로워; Units sold|판매 수량; Signups|가입; Active members|활동 회원
Bookings|예약; Page views|페이지뷰; Deliveries|배송 건수; Returns|반품; Calls taken|상담 전화; Empty seats|빈 좌석; Steps|걸음 수; Items in stock|재고 수량; New leads|신규 고객; Comments|댓글; Errors today|오늘 오류; Check-ins|출석; Emails sent|발송 메일; Bikes rented|대여 자전거""")
SHARES = _pairs("""Conversion rate|전환율; Bounce rate|이탈률; Churn|해지율; Uptime|가동률; Open rate|열람률; CPU load|CPU 사용률; Disk used|디스크 사용량; Occupancy|객실 점유율; Humidity|습도; Attendance|출석률
On-time rate|정시 도착률; Margin|이익률; Battery|배터리; Click rate|클릭률; Goal reached|목표 달성률; Satisfaction|만족도; Return rate|반품률; Cache hits|캐시 적중률""")
TIMES = _pairs("""Avg. session|평균 체류 시간; Response time|응답 시간; Waiting time|대기 시간; Time on page|머문 시간; Average call|평균 통화 시간; Build time|빌드 시간; Screen time|화면 사용 시간; Sleep|수면 시간""")

PRODUCTS = _pairs("""Desk lamp|책상 조명; Water bottle|물병; Yoga mat|요가 매트; Backpack|배낭; Wool socks|양모 양말; Rain jacket|비옷; Espresso cups|에스프레소 잔; Phone stand|휴대폰 거치대; Garden shears|전지가위; Candle set|램프 세트
Wall clock|벽시계; Bread knife|빵칼; Picnic blanket|돗자리; Bluetooth speaker|블루투스 스피커; Travel pillow|목 베개; Toolbox|공구함; Tea kettle|찻주전자; Cotton shirt|면 셔츠; Running shoes|운동화; Notebook|공책
Fountain pen|만년필; Bike helmet|자전거 헬멧; Camping chair|캠핑 의자; Storage box|수납함; Paper towels|키친타월; Oat milk|귀리 우유; Dried mango|말린 망고; Almond butter|아몬드 버터; Face cream|얼굴 크림; Umbrella|우산
Headphones|헤드폰; Keyboard|키보드; Table fan|선풍기; Cutting board|도마; Plant pot|화분; Hiking boots|등산화; Swim goggles|물안경; Board game|보드게임; Puzzle|퍼즐; Sun hat|챙모자""")
PLACES = _pairs("""Lisbon|리스본; Oslo|오슬로; Nairobi|나이로비; Toronto|토론토; Busan|부산; Jeju|제주; Incheon|인천; Daegu|대구; Gangneung|강릉; Kyoto|교토; Osaka|오사카; Hanoi|하노이; Lima|리마; Cusco|키토; Dublin|더블린
Vienna|빈; Prague|프라하; Helsinki|헬싱키; Athens|아테네; Cairo|카이로; Mumbai|뭄바이; Sydney|시드니; Cairns|퍼스; Denver|덴버; Boston|보스턴; Austin|오스틴; Seattle|시애틀; Braga|포르투; Seville|세비야; Naples|나폴리
Geneva|제네바; Maribor|자그레브; Riga|리가; Tallinn|탈린; Bogota|보고타; Havana|아바나; Jakarta|자카르타; Manila|마닐라; Taipei|타이베이; Seoul|서울; Suwon|수원; Jeonju|전주; Sokcho|양양; Yeosu|순천""")
GROUPS = _pairs("""Sales|영업; Marketing|마케팅; Support|고객 지원; Finance|재무; Design|디자인; Legal|법무; Logistics|물류; Research|연구; Kitchen|주방; Warehouse|창고; Reception|안내 데스크; Engineering|개발; Training|교육; Purchasing|구매; Quality|품질
Mobile|모바일; Desktop|데스크톱; Tablet|태블릿; Email|이메일; Search|검색; Social|소셜; Direct|직접 방문; Referral|추천 링크; Print|인쇄물; Radio|라디오; Wind|풍력; Solar|태양광; Hydro|수력; Nuclear|원자력; Coal|석탄; Gas|가스
Food|식비; Housing|주거비; Travel|여행; Clothing|의류; Leisure|여가; Health|의료; Insurance|보험; Phone|통신비; Books|도서; Sports|운동; Pets|반려동물; Gifts|선물; Coffee|커피; Tea|차; Cocoa|코코아; Juice|주스
Bus|버스; Train|기차; Car|자동차; Bicycle|자전거; On foot|도보; Ferry|배; Apples|사과; Pears|서양배; Cherries|체리; Grapes|포도; Plums|자두; Cats|고양이; Dogs|개; Rabbits|토끼; Parrots|앵무새""")
PEOPLE = _pairs("""Mina Park|박민아; Tom Fischer|김도윤; Aisha Khan|이서연; Lucas Moreau|최지호; Greta Lind|정하은; Omar Haddad|강민준; Priya Nair|조수빈; Ben Carter|윤서준; Yuki Tanaka|장예린; Elena Rossi|임지우
Noah Becker|한시우; Sofia Alvarez|오다인; Jack Doyle|서건우; Nadia Popov|신유진; Henry Walsh|권태양; Clara Jansen|황보라; Leo Martins|안재현; Ruth Adler|송가은; Ivan Petrov|류승민; Hana Kim|김하나
Dario Conti|문성호; Maya Stone|배수지; Felix Braun|노은결; Lena Hoffmann|홍채원; Paul Okafor|고준서; Irene Costa|유나래; Sam Whitaker|전우진; Zoe Laurent|백아름; Anton Weiss|남궁현; Ella Young|차은수
Victor Hale|표지훈; Olga Sokolova|주미경; Amir Rahimi|구본석; Tessa Blake|양소희; Karl Nyman|심재윤; Joan Murphy|변영선; Rafael Pinto|도경수; Wendy Cho|조은비; Grace Liu|유은혜; Stefan Novak|민동욱""")
COMPANIES = _pairs("""Northwind|한빛; Bluefin|푸른바다; Lumen|새빛; Copperleaf|단풍; Oakridge|참나무; Silverline|은하; Maple Street|느티나무; Harbor|항구; Redwood|삼나무; Fieldstone|돌담; Brightside|햇살; Juniper|노간주; Tidewater|물결; Foxglove|꽃길
Kestrel|솔개; Larkspur|종달새; Millbrook|물레방아; Pinewood|소나무; Summit|정상; Willow|버들""")
COMPANY_KINDS = _pairs("""Coffee|커피; Logistics|물류; Books|서점; Bikes|자전거; Foods|식품; Studio|스튜디오; Clinic|의원; Bank|은행; Market|마켓; Garden|화원; Energy|에너지; Travel|여행사; Motors|모터스; Media|미디어""")
EVENTS = _pairs("""Team meeting|팀 회의; Dentist|치과; Piano lesson|피아노 수업; Lunch with Ana|아나와 점심; Yoga class|요가 수업; Budget review|예산 검토; Car service|자동차 정비; Film club|독서 모임; Parents evening|학부모 모임; Flight home|귀국 비행기
Project kickoff|프로젝트 착수; Haircut|미용실; Swimming|수영; Sprint planning|스프린트 계획; Vet visit|동물병원; Choir practice|합창 연습; Job interview|면접; House viewing|집 보기; Birthday party|생일 파티; Blood test|혈액 검사
Guitar lesson|기타 수업; Client call|고객 통화; Board meeting|이사회; Recycling pickup|분리수거; Rent due|월세 납부; Movie night|영화의 밤; Football training|축구 연습; Doctor|진료; Exam|시험; Museum trip|박물관 견학
Wedding|결혼식; Plumber|배관 수리; Design review|디자인 검토; Open day|공개 행사; Theatre|연극; Bike tour|자전거 여행; Tax deadline|세금 신고 마감; Grocery run|장보기; Workshop|워크숍; Physio|물리치료
Photo shoot|사진 촬영; School play|학예회; Company picnic|회사 야유회; Release day|배포일; Fire drill|소방 훈련; Staff training|직원 교육; Coffee with Jo|조와 커피; Marathon|마라톤; Visa appointment|비자 신청; Library talk|도서관 강연""")
ROOMS = _pairs("""Room 204|204호; Main hall|대강당; Cafe Luna|카페 루나; North wing|북관; Meeting room B|회의실 B; Lobby|로비; Rooftop|옥상; Studio 3|3번 스튜디오; Online|온라인; City library|시립 도서관; Gym|체육관; Court 2|2번 코트
Pier 7|7번 부두; Clinic East|동부 의원; Kitchen|주방; Garden|정원; Lab 5|5번 실험실; Auditorium|강당; Terrace|테라스; Gate 12|12번 출구""")
MONTHS = _pairs("January|1월; February|2월; March|3월; April|4월; May|5월; June|6월; July|7월; August|8월; September|9월; October|10월; November|11월; December|12월")
DAYS = _pairs("Monday|월요일; Tuesday|화요일; Wednesday|수요일; Thursday|목요일; Friday|금요일; Saturday|토요일; Sunday|일요일")


def pick(rng: random.Random, pool: list[tuple[str, str]], korean: bool, count: int) -> list[str]:
    """Different names of one language."""
    return rng.sample(sorted({pair[korean] for pair in pool}), count)


def one(rng: random.Random, pool: list[tuple[str, str]], korean: bool) -> str:
    return rng.choice(pool)[korean]


def company(rng: random.Random, korean: bool) -> str:
    return f"{one(rng, COMPANIES, korean)} {one(rng, COMPANY_KINDS, korean)}"


def money(rng: random.Random, korean: bool) -> str:
    if korean:
        return rng.choice([f"{rng.randrange(12, 9800):,}만 원", f"{rng.randrange(20, 9900) * 1000:,}원", f"{rng.uniform(1, 60):.1f}억 원"])
    sign = rng.choice(["$", "$", "€", "£"])
    return rng.choice([f"{sign}{rng.randrange(800, 99000):,}", f"{sign}{rng.uniform(1, 99):.1f}k", f"{sign}{rng.randrange(200, 9000):,}.{rng.randrange(100):02d}", f"{sign}{rng.uniform(1, 9):.2f}M"])


def count_of(rng: random.Random, korean: bool) -> str:
    number = rng.choice([rng.randrange(3, 99), rng.randrange(100, 999), rng.randrange(1000, 99000)])
    return f"{number:,}" + (rng.choice(["", "", "건", "명", "개"]) if korean else "")


def share(rng: random.Random) -> str:
    return rng.choice([f"{rng.randrange(2, 99)}%", f"{rng.uniform(0.5, 99):.1f}%"])


def duration(rng: random.Random, korean: bool) -> str:
    minutes, seconds = rng.randrange(1, 12), rng.randrange(2, 59)
    return f"{minutes}분 {seconds}초" if korean else rng.choice([f"{minutes}m {seconds}s", f"{minutes}:{seconds:02d}", f"{minutes * 40 + seconds} ms"])


def figures(rng: random.Random, korean: bool, number: int) -> list[tuple[str, str]]:
    """Key figures with different names: name and value."""
    chosen = rng.sample([(pair[korean], how) for pool, how in ((MONEY, 0), (COUNTS, 1), (SHARES, 2), (TIMES, 3)) for pair in pool], number)
    write = [lambda: money(rng, korean), lambda: count_of(rng, korean), lambda: share(rng), lambda: duration(rng, korean)]
    values: list[tuple[str, str]] = []
    for name, how in chosen:
        value = write[how]()
        while value in [other for _, other in values]:
            value = write[how]()
        values.append((name, value))
    return values
