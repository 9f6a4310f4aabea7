"""Words of user interfaces in English and Korean, common errors and what they mean, colours: the closed sets."""

PAIRS = [
    tuple(line.split("|"))
    for line in """
Cancel|취소
OK|확인
Save|저장
Delete|삭제
Close|닫기
Open|열기
Edit|편집
Copy|복사
Paste|붙여넣기
Search|검색
Settings|설정
File|파일
Folder|폴더
Name|이름
Date|날짜
Time|시간
Size|크기
Type|종류
Price|가격
Total|합계
Quantity|수량
Amount|금액
Status|상태
Error|오류
Warning|경고
Password|비밀번호
Email|이메일
Phone|전화번호
Address|주소
Language|언어
Login|로그인
Logout|로그아웃
Sign up|회원가입
Next|다음
Back|뒤로
Previous|이전
Finish|완료
Yes|예
No|아니요
Help|도움말
Home|홈
Menu|메뉴
Print|인쇄
Download|다운로드
Upload|업로드
Update|업데이트
Install|설치
Share|공유
Send|보내기
Reply|답장
Message|메시지
Notification|알림
User|사용자
Account|계정
Profile|프로필
Order|주문
Payment|결제
Cart|장바구니
Discount|할인
Shipping|배송
Tax|세금
Subtotal|소계
Product|제품
Department|부서
Team|팀
Project|프로젝트
Task|작업
Owner|담당자
Manager|관리자
Score|점수
Rating|평점
Version|버전
Network|네트워크
Connection|연결
Battery|배터리
Brightness|밝기
Volume|음량
Sound|소리
Display|화면
Resolution|해상도
Storage|저장 공간
Memory|메모리
Device|장치
Camera|카메라
Picture|사진
Video|비디오
Music|음악
Calendar|달력
Today|오늘
Tomorrow|내일
Yesterday|어제
Month|월
Year|연도
Week|주
Start|시작
Stop|중지
Restart|다시 시작
Retry|다시 시도
Apply|적용
Reset|초기화
Refresh|새로 고침
Continue|계속
Add|추가
Remove|제거
Select|선택
View|보기
Options|옵션
Tools|도구
New|새로 만들기
Undo|실행 취소
Enter|입력
Region|지역
City|도시
Country|국가
Sales|매출
Revenue|수익
Growth|성장률
Cost|비용
Profit|이익
Customer|고객
Stock|재고
Coffee|커피
Tea|차
Bread|빵
Cake|케이크
Soup|수프
Salad|샐러드
Rice|밥
Beef|소고기
Chicken|닭고기
Fish|생선
Juice|주스
Water|물
Weather|날씨
Temperature|온도
Distance|거리
Speed|속도
Weight|무게
Height|높이
Width|너비
Color|색상
Theme|테마
Font|글꼴
Page|페이지
Document|문서
Title|제목
Author|작성자
Category|분류
Description|설명
Priority|우선순위
Deadline|마감일
Location|위치
Security|보안
Privacy|개인정보
Bluetooth|블루투스
Keyboard|키보드
Mouse|마우스
Printer|프린터
Screen|화면
Window|창
Enabled|켜짐
Disabled|꺼짐
Connected|연결됨
Pending|대기 중
Completed|완료됨
Failed|실패
Active|활성
""".strip().splitlines()
]
ENGLISH = [english for english, _ in PAIRS]
KOREAN = [korean for _, korean in PAIRS]

# What stands on the screen (any of the first), the meaning in English, and in Korean.
ERRORS = [
    (
        ["ENOENT: no such file or directory", "No such file or directory", "FileNotFoundError", "File not found"],
        "The file or folder does not exist at that path. Check the path and the spelling.",
        "그 경로에 파일이나 폴더가 없습니다. 경로와 철자를 확인하세요.",
    ),
    (
        ["Permission denied", "EACCES: permission denied", "Access is denied", "PermissionError"],
        "You have no permission to do this. Run it as another user or change the permissions.",
        "권한이 없습니다. 다른 사용자로 실행하거나 권한을 바꾸세요.",
    ),
    (
        ["404 Not Found", "Error 404", "Page not found", "404 - Page not found"],
        "The page does not exist at this address. Check the address.",
        "이 주소에 페이지가 없습니다. 주소를 확인하세요.",
    ),
    (
        ["500 Internal Server Error", "Internal Server Error", "Error 500"],
        "Something went wrong on the server. Try again later.",
        "서버에 문제가 생겼습니다. 나중에 다시 시도하세요.",
    ),
    (
        ["403 Forbidden", "Error 403"],
        "The server refuses access to this page. Sign in or ask for access.",
        "서버가 접근을 거부했습니다. 로그인하거나 권한을 요청하세요.",
    ),
    (
        ["Connection refused", "ECONNREFUSED", "ERR_CONNECTION_REFUSED"],
        "Nothing answers at that address and port. Check that the server is running.",
        "그 주소와 포트에서 응답이 없습니다. 서버가 실행 중인지 확인하세요.",
    ),
    (
        ["Connection timed out", "ETIMEDOUT", "Request timed out", "TimeoutError"],
        "There was no answer in time. Check the network and try again.",
        "제시간에 응답이 없었습니다. 네트워크를 확인하고 다시 시도하세요.",
    ),
    (
        ["No space left on device", "Disk full", "ENOSPC", "Not enough disk space"],
        "The disk is full. Free some space and try again.",
        "디스크가 가득 찼습니다. 공간을 비우고 다시 시도하세요.",
    ),
    (
        ["Out of memory", "MemoryError", "JavaScript heap out of memory"],
        "The program needs more memory than there is. Close other programs or use less data.",
        "메모리가 부족합니다. 다른 프로그램을 닫거나 데이터를 줄이세요.",
    ),
    (
        ["command not found", "is not recognized as an internal or external command"],
        "The program is not installed or not on the path.",
        "프로그램이 설치되어 있지 않거나 경로에 없습니다.",
    ),
    (
        ["ModuleNotFoundError: No module named", "Cannot find module", "ImportError"],
        "A package that the program needs is not installed. Install it.",
        "프로그램에 필요한 패키지가 없습니다. 설치하세요.",
    ),
    (
        ["SyntaxError: invalid syntax", "SyntaxError: Unexpected token", "Parse error"],
        "The code has a spelling mistake that can't be parsed. Look at the line that is named.",
        "코드 문법이 틀렸습니다. 표시된 줄을 확인하세요.",
    ),
    (
        ["Segmentation fault", "Access violation"],
        "The program used memory that is not its own and was stopped.",
        "프로그램이 잘못된 메모리에 접근해 중단되었습니다.",
    ),
    (
        ["ZeroDivisionError: division by zero", "Division by zero"],
        "The program divided a number by zero.",
        "프로그램이 숫자를 0으로 나누었습니다.",
    ),
    (
        ["TypeError: undefined is not a function", "TypeError: Cannot read properties of undefined", "TypeError"],
        "A value has another type than the code expects, often because it is missing.",
        "값의 형식이 코드가 기대한 것과 다릅니다. 값이 없는 경우가 많습니다.",
    ),
    (
        ["KeyError", "IndexError: list index out of range", "Index out of range"],
        "The program asked for an entry that does not exist.",
        "프로그램이 없는 항목을 찾았습니다.",
    ),
    (
        ["EADDRINUSE: address already in use", "Address already in use", "Port is already in use"],
        "Another program already uses that port. Stop it or choose another port.",
        "다른 프로그램이 그 포트를 쓰고 있습니다. 그 프로그램을 멈추거나 다른 포트를 고르세요.",
    ),
    (
        ["Merge conflict", "CONFLICT (content): Merge conflict in", "Automatic merge failed"],
        "The same lines were changed on both sides. Resolve the conflict and commit.",
        "양쪽에서 같은 줄을 바꾸었습니다. 충돌을 해결하고 커밋하세요.",
    ),
    (
        ["Invalid password", "Incorrect password", "Login failed", "Authentication failed", "401 Unauthorized"],
        "The user name or the password is wrong. Check them and try again.",
        "사용자 이름이나 비밀번호가 틀렸습니다. 확인하고 다시 시도하세요.",
    ),
    (
        ["No internet connection", "ERR_INTERNET_DISCONNECTED", "Network is unreachable", "You are offline"],
        "The computer is not connected to the network. Check the cable or the Wi-Fi.",
        "컴퓨터가 네트워크에 연결되어 있지 않습니다. 케이블이나 와이파이를 확인하세요.",
    ),
    (
        ["certificate has expired", "Your connection is not private", "NET::ERR_CERT_DATE_INVALID"],
        "The site's certificate can't be trusted. Check the date of the computer, or leave the site.",
        "사이트의 인증서를 믿을 수 없습니다. 컴퓨터의 날짜를 확인하거나 사이트를 떠나세요.",
    ),
]

# Name, Korean name, examples in 0..255.
COLOURS = [
    ("white", "흰색", ["#ffffff", "#fafafa", "#f4f4f4"]),
    ("black", "검은색", ["#000000", "#111111", "#0d1117", "#1e1e1e", "#1a1a2e"]),
    ("grey", "회색", ["#808080", "#6b7280", "#9ca3af", "#a0a0a0", "#cccccc", "#d1d5db", "#555555"]),
    ("red", "빨간색", ["#ff0000", "#e53935", "#d32f2f", "#c62828", "#dc2626", "#b91c1c", "#ef4444"]),
    ("orange", "주황색", ["#ff8800", "#f57c00", "#fb8c00", "#ea580c", "#f97316"]),
    ("yellow", "노란색", ["#ffff00", "#fdd835", "#fbc02d", "#facc15", "#eab308"]),
    ("green", "초록색", ["#00aa00", "#43a047", "#2e7d32", "#16a34a", "#15803d", "#22c55e", "#4caf50"]),
    ("blue", "파란색", ["#0000ff", "#1e88e5", "#1565c0", "#2563eb", "#1d4ed8", "#3b82f6", "#0969da", "#0067c0"]),
    ("purple", "보라색", ["#800080", "#8e24aa", "#6a1b9a", "#7c3aed", "#9333ea"]),
    ("pink", "분홍색", ["#ff69b4", "#ec407a", "#d81b60", "#ec4899", "#f472b6"]),
    ("brown", "갈색", ["#795548", "#6d4c41", "#8b4513", "#5d4037"]),
]
