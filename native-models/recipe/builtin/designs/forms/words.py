"""Settings, and what they can be set to, in English and Korean."""

SWITCHES = [tuple(pair.split("|")) for pair in """Dark mode|다크 모드;Notifications|알림;Automatic updates|자동 업데이트;Location services|위치 서비스;Bluetooth|블루투스;Airplane mode|비행기 모드;Spell check|맞춤법 검사;Auto-save|자동 저장;Night light|야간 조명;
Do not disturb|방해 금지;Read receipts|읽음 확인;Two-factor login|2단계 인증;Show file extensions|파일 확장자 표시;Sync over Wi-Fi only|와이파이에서만 동기화;Autoplay videos|동영상 자동 재생;Vibration|진동;Keyboard sounds|키보드 소리;Battery saver|배터리 절약;Start at login|로그인 시 시작;
Usage statistics|사용 통계;High contrast|고대비;Reduce motion|움직임 줄이기;Captions|자막;Remote access|원격 접속;Hidden files|숨김 파일;Line numbers|줄 번호;Word wrap|자동 줄바꿈;Mobile data|모바일 데이터;Hotspot|핫스팟;Face unlock|얼굴 인식 잠금 해제;Weekly digest|주간 소식;
Marketing e-mails|광고 메일;Personalised ads|맞춤 광고;Cloud backup|클라우드 백업;Offline maps|오프라인 지도;Smart replies|스마트 답장;Private browsing|비공개 탐색;Block pop-ups|팝업 차단;Touchpad tap|터치패드 탭;Raise to wake|들어서 깨우기;Always-on display|상시 화면 표시;Voice control|음성 제어""".replace("\n", "").split(";")]
CHOICES = [tuple(tuple(part.split(",")) for part in line.split("|")) for line in """Language,Display language|언어,표시 언어|English,Deutsch,Français,Español,Italiano|한국어,English,日本語,Tiếng Việt
Theme,Appearance|테마,화면 모드|Light,Dark,System default,Sepia|밝게,어둡게,시스템 설정,세피아
Time zone|시간대|London,New York,Berlin,Sydney,Toronto|서울,도쿄,런던,뉴욕
Font size,Text size|글자 크기,글꼴 크기|Small,Medium,Large,14 px,18 px|작게,보통,크게,14 px,18 px
Ringtone|벨소리|Chimes,Sunrise,Classic,Marimba,Echo|차임,해돋이,클래식,마림바,메아리
Screen timeout,Sleep after|화면 꺼짐,절전 시작|30 seconds,2 minutes,5 minutes,15 minutes|30초,2분,5분,15분
Default browser|기본 브라우저|Raven,Skylark,Beacon|마루 브라우저,Raven,Beacon
Start page,Home page|시작 화면,홈 화면|Dashboard,Inbox,Last session,Blank page|대시보드,받은편지함,지난 세션,빈 화면
Date format|날짜 형식|DD/MM/YYYY,MM/DD/YYYY,YYYY-MM-DD|YYYY-MM-DD,YYYY.MM.DD,MM/DD/YYYY
Currency|통화|GBP,USD,EUR,CAD,CHF|KRW,USD,JPY,EUR
Week starts on|한 주의 시작|Monday,Sunday,Saturday|월요일,일요일,토요일
Backup frequency,Back up|백업 주기|Daily,Weekly,Every hour,Monthly|매일,매주,매시간,매월
Video quality|동영상 화질|720p,1080p,480p,4K|720p,1080p,480p,4K
Download folder|다운로드 폴더|Downloads,Desktop,Shared|다운로드,바탕 화면,공유
Keyboard layout|키보드 배열|QWERTY,QWERTZ,AZERTY,Dvorak|두벌식,세벌식,QWERTY
Sound output,Speaker|소리 출력,스피커|Headphones,Built-in,HDMI,Living room|헤드폰,내장 스피커,HDMI,거실
Refresh rate|주사율|60 Hz,90 Hz,120 Hz,144 Hz|60 Hz,90 Hz,120 Hz,144 Hz
Privacy,Profile visible to|공개 범위,프로필 공개|Friends,Everyone,Only me,Colleagues|친구,전체 공개,나만 보기,동료
Units|단위|Metric,Imperial|미터법,야드파운드법
Search engine|검색 엔진|Fennel,Kestrel,Lumen|참새 검색,나래 검색,Lumen
Mail check,Fetch mail|메일 확인|Every 5 min,Every 15 min,Manually,Push|5분마다,15분마다,수동,푸시
Map view|지도 보기|Satellite,Terrain,Standard|위성,지형,일반""".splitlines()]  # fmt: skip
SECTIONS = [tuple(pair.split("|")) for pair in "General|일반;Account|계정;Privacy & safety|개인정보 및 안전;Display|디스플레이;Sound|소리;Network|네트워크;Accessibility|접근성;Storage|저장소;Keyboard|키보드;Updates|업데이트;About|정보;Security|보안;Billing|결제;Integrations|연동;Advanced|고급;Shortcuts|단축키;Devices|기기;Apps|앱;Members|구성원;Appearance|모양".split(";")]
