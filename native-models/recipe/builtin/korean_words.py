"""Korean as interfaces write it: nouns, particles, verb endings, names and places, and sentences put together of them."""

import random

NOUNS = """
설정 화면 파일 폴더 문서 사용자 계정 비밀번호 이름 주소 전화번호 이메일 알림 메시지 메뉴 버튼 목록 항목 내용 제목 날짜 시간
오늘 내일 어제 이번주 지난달 올해 월요일 화요일 수요일 목요일 금요일 토요일 일요일 오전 오후 일정 회의 약속 휴가 업무 보고서
프로젝트 작업 진행률 상태 결과 오류 경고 확인 취소 저장 삭제 편집 추가 변경 복사 붙여넣기 잘라내기 실행 종료 시작 중지 다시시도
검색 필터 정렬 보기 도움말 정보 버전 업데이트 설치 제거 다운로드 업로드 공유 동기화 백업 복원 네트워크 연결 인터넷 와이파이 블루투스
배터리 전원 소리 음량 밝기 언어 글꼴 배경 테마 색상 크기 위치 카메라 마이크 사진 동영상 음악 앨범 갤러리 지도 경로 거리 날씨 기온 습도
주문 결제 배송 영수증 합계 소계 할인 부가세 수량 단가 금액 가격 카드 현금 포인트 쿠폰 고객 회원 상품 재고 매출 비용 예산 수익 이익
커피 라떼 녹차 주스 샌드위치 케이크 김밥 비빔밥 냉면 불고기 된장찌개 김치찌개 떡볶이 만두 국수 볶음밥 치킨 피자 샐러드 맥주 생수
회사 부서 팀장 과장 대리 담당자 직원 학생 선생님 친구 가족 학교 병원 은행 시장 공원 도서관 역 공항 호텔 식당 사무실 창고 건물 지하철
서버 데이터 데이터베이스 로그 메모리 저장소 코드 함수 변수 값 문자열 배열 객체 테스트 배포 빌드 브랜치 요청 응답 권한 인증 보안 접속
그래프 표 차트 통계 평균 최대 최소 비율 분기 연도 지역 서울 부산 대구 인천 광주 대전 울산 제주 강원 경기 충청 전라 경상
안녕하세요 감사합니다 죄송합니다 네 아니요 예 없음 있음 사용 사용안함 켜기 끄기 허용 거부 자동 수동 기본값 고급 일반 개인 공용
받은편지함 보낸편지함 임시보관함 휴지통 첨부파일 답장 전달 참조 제출 신청 승인 반려 대기 완료 진행중 예정 마감 긴급 중요 읽음 안읽음
""".split()
_PARTICLES = "은 는 이 가 을 를 의 에 에서 에게 으로 로 와 과 도 만 까지 부터 보다 처럼 마다 이나 하고 께서 에는 에서는 으로는".split()
_VERBS = "저장 삭제 변경 확인 취소 실행 설치 연결 전송 등록 수정 공유 복원 시작 종료 선택 입력 검색 결제 주문 예약 신청 완료 처리 승인".split()
_ENDINGS = """했습니다 합니다 하세요 하시겠습니까? 할수없습니다 됩니다 되었습니다 되지않았습니다 중입니다 해주세요 하기 하는중 했어요 할게요
할까요? 해요 하고 하면 하려면 하지만 했는데 하는데 한다 했다 할것 가능 불가 필요 실패 성공 안됨 됨""".split()
_ADVERBS = "지금 다시 먼저 모두 바로 아직 이미 자동으로 새로 함께 매우 조금 많이 빨리 천천히 항상 가끔 잠시 곧 꼭 더 덜 전혀 이 그 저 새 첫 두 세 몇".split()
_CONNECTIVES = "그리고 그러나 하지만 따라서 그래서 또는 또한 때문에 위해 통해 대한 관한 있는 없는 같은 다른 모든 여러 가지 것 수 때 등 및".split()
_FAMILY = "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 홍 전 고 문 양 손 배 백 허 유 남".split()
_GIVEN = "민준 서연 지훈 하은 도윤 수아 예준 지우 시우 서윤 현우 은지 태영 미래 성호 유진 재원 소희 동현 나래 준서 가람 혜원 영수 정아".split()
_COUNTERS = "개 명 원 건 회 번 시간 분 초 일 월 년 주 장 권 병 잔 인분 층 호 만원 천원 위 점 배 대 곳 차".split()


def korean_name(rng: random.Random) -> str:
    return rng.choice(_FAMILY) + rng.choice(_GIVEN)


def korean_count(rng: random.Random) -> str:
    number = rng.randrange(10 ** rng.randint(1, 5))
    return f"{number:,}{rng.choice(_COUNTERS)}"


def korean_term(rng: random.Random) -> str:
    """What stands on a button or before a value: one to three words, no particle."""
    kind = rng.randrange(8)
    if kind == 0:
        return f"{rng.choice(NOUNS)} {rng.choice(_VERBS)}"
    if kind == 1:
        return f"{rng.choice(_ADVERBS)} {rng.choice(NOUNS)} {rng.choice(_VERBS)}하기"
    if kind == 2:
        return f"{rng.choice(NOUNS)}{rng.choice(NOUNS)}"
    if kind == 3:
        return f"{rng.choice(NOUNS)} 및 {rng.choice(NOUNS)}"
    return rng.choice(NOUNS) if kind < 6 else f"{rng.choice(NOUNS)} {rng.choice(NOUNS)}"


def korean_sentence(rng: random.Random) -> str:
    words = []
    for _ in range(rng.randint(1, 3)):
        draw = rng.random()
        if draw < 0.2:
            words.append(rng.choice(_ADVERBS + _CONNECTIVES))
        if draw < 0.1:
            words.append(korean_count(rng))
        words.append(rng.choice(NOUNS) + rng.choice(_PARTICLES))
    return " ".join(words) + f" {rng.choice(_VERBS)}{rng.choice(_ENDINGS)}" + rng.choice([".", ".", ".", "", "!"])
