"""Rows and columns of tables in both languages: what they are about, their numbers, and states with colours."""

TEAMS = "Harbour United|Northgate|River City|Eastwood Rovers|Highland FC|Old Town Athletic|Lakeside|Union Valley|Ironbridge|Falcon Park|Westfield|Stormhill|Kingsport|Bay Rangers|Redcliff|Meadow Wanderers|Silverlake|Granite Town|Port Albion|Castle Green", "한강유나이티드|북산FC|동해호랑이|남부시티|서울드래곤즈|부산파도|대전불사조|인천갈매기|수원이글스|광주무등|울산고래|제주감귤|전주한옥|강릉바람|원주호수|포항철인|순천밤바다|안산늑대|청주직지|김해가야"
PRODUCTS = "Steel bolts|Copper wire|Wooden crates|Rubber seals|Glass panels|Paint buckets|Safety gloves|Work helmets|Ceiling tiles|Door handles|Water pumps|Air filters|Cable ties|Duct tape|Sandpaper|Drill bits|Roof shingles|Wall plugs|Garden soil|Cement bags|Garden chairs|Plastic pipes|Oak boards|Toner black|Copy paper|Ring binders|Whiteboards|Desk pads|File boxes|Label rolls", "강철 볼트|구리 전선|나무 상자|고무 패킹|유리판|페인트통|안전 장갑|작업모|천장재|문손잡이|물펌프|공기 필터|케이블 타이|덕트 테이프|사포|드릴 비트|지붕재|벽 앵커|원예토|시멘트|정원 의자|플라스틱관|참나무판|검정 토너|복사지|링바인더|화이트보드|책상 매트|문서함|라벨 롤"
TASKS = "Renew contracts|Update website|Order chairs|Plan offsite|Review budget|Clean archive|Test backup|Call supplier|Fix printer|Write minutes|Book venue|Send samples|Check licences|Paint lobby|Sort invoices|Train interns|Move servers|Draft policy|Count stock|Repair gate|Design poster|Translate guide|Audit access|Rewrite FAQ|Schedule photos|Replace lamps", "계약 갱신|홈페이지 수정|의자 주문|워크숍 준비|예산 검토|자료실 정리|백업 시험|거래처 연락|프린터 수리|회의록 작성|장소 예약|견본 발송|라이선스 점검|로비 도색|송장 분류|인턴 교육|서버 이전|규정 초안|재고 조사|대문 수리|포스터 제작|안내서 번역|권한 감사|질문집 개정|촬영 일정|조명 교체"
DEPARTMENTS = "Sales|Finance|Legal|Support|Logistics|Research|Design|Marketing|Kitchen|Security|Facilities|Archive|Press", "영업부|재무부|법무팀|고객지원|물류팀|연구소|디자인팀|마케팅|총무부|보안팀|시설관리|기록실|홍보팀"

STATES = [
    ("Open|Waiting|Done|Blocked|In review|Planned", "진행 중|대기|완료|막힘|검토 중|예정"), ("Paid|Unpaid|Overdue|Refunded|Partly paid", "결제됨|미납|연체|환불됨|일부 납부"), ("Active|Paused|Archived|Draft|Expired", "사용 중|일시 정지|보관됨|초안|만료"),
    ("Shipped|Packed|Delivered|Returned|Lost", "발송|포장됨|배송 완료|반송|분실"), ("Online|Offline|Busy|Away|Starting", "온라인|오프라인|바쁨|자리 비움|시작 중"), ("Passed|Failed|Skipped|Running|Queued", "통과|실패|건너뜀|실행 중|대기열"),
]
TITLES = "Overview|Work list|Orders this week|Current state|Records|Team board|Open items|Register|Monthly review|Tracking sheet|Queue|Plan for spring", "현황|업무 목록|이번 주 주문|진행 상태|기록부|팀 보드|처리할 일|등록부|월간 점검|추적표|대기 목록|봄 계획"


def of(pool: tuple[str, str], korean: bool) -> list[str]:
    return pool[korean].split("|")
