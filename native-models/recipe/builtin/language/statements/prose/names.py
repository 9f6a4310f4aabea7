"""Names of people, towns and firms."""

import random

FIRST = """Anna Tom Maria Leo Ruth Omar Ines Paul Clara Hugo Nadia Erik Grace Ivan Lucy Felix Joan Samir Elsa Victor Priya Oscar Helen Diego Martha
Noah Alice Yusuf Karen Dmitri Sofia Walter Amina Peter Julia Kenji Rosa Simon Edith Marco Tessa Adam Naomi Frank Lena Carlos Judith Ravi Stella Hannah""".split()
LAST = """Berg Carter Novak Haddad Stone Fischer Moreau Silva Grant Okafor Lindholm Mercer Patel Rossi Walsh Tanaka Vance Kowalski Holt Brandt Ellis Moreno
Dahl Whitaker Sato Keller Murphy Ortiz Pryce Weber Lang Adeyemi Foster Nilsen Hoffman Reyes Barker Singh Dubois Marsh Kaplan Petrov Quinn Larsen Bauer Doyle""".split()
_FAMILY_KO = "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 홍 전 고 문 양 손 배 백 허 유 남 심 노 하 곽 성 차 주 우 구 민".split()
_GIVEN_KO = """민재 서진 지현 하늘 도현 수빈 예린 지호 태윤 윤서 현수 은채 태민 미정 성민 유나 재현 소라 동욱 나영 준혁 가은 혜진 영호 정민 상우 보람 경희 진아 승현 다인
기철 순영 명수 희정 건우 세영 종훈 아름 병철 주연 인호 선미 규리 찬영 문희 원석 해인 시윤 우진""".split()
TOWN_FRONT = "Ash Bram Cald Dun Elm Fair Glen Hart Kings Lang Mar North Oak Pen Raven Stan Thorn West Wind Yar Holm Brad Cros Lin".split()
TOWN_BACK = "ford ton bury field haven mouth wick ley bridge dale stead port minster burn".split()
CITIES = """Lisbon Oslo Ghent Turin Kyoto Leeds Aveiro Basel Malmo Lyon Molde Denver Cuenca Sligo Mildura Tampere Dresden Moncton Seville Osijek Nairobi Austin
Graz Bristol Osaka""".split()
CITIES_KO = """강릉 인제 화천 원주 횡성 정선 충주 제천 청주 천안 공주 서천 서산 논산 전주 정읍 익산 남원 나주 고흥 순천 나주 포항 경주 영주 구미 영주 상주 문경 창원 진주 고성 합천
함안 김해 양산 제주 서귀포 수원 성남 안양 부천 파주 김포 이천 여주 양평 가평 대전 대구 광주 울산 부산 인천""".split()
_FIRM_FRONT = "Nord Blue Halden Vertex Cedar Orbit Lumen Quarry Delta Harbor Pine Apex Solar Brook Mantis Rivet Copper Falcon Tidal Vela Arden Zephyr".split()
_FIRM_BACK = "works| Foods| Motors| Energy| Bank| Air| Fabrics| Labs| Media| Pharma| Steel| Logistics".split("|")
_FIRM_FRONT_KO = "한빛 대성 미래 푸른 동양 새한 우리 가온 태광 나래 세종 은하 다온 한결 해솔 누리 청운 금강 서해 두레".split()
_FIRM_BACK_KO = "전자 식품 건설 은행 제약 항공 에너지 물산 통신 자동차 화학 물류".split()


def person(rng: random.Random, korean: bool) -> str:
    return rng.choice(_FAMILY_KO) + rng.choice(_GIVEN_KO) if korean else f"{rng.choice(FIRST)} {rng.choice(LAST)}"


def town(rng: random.Random, korean: bool) -> str:
    if korean:
        return rng.choice(CITIES_KO)
    return rng.choice(CITIES) if rng.random() < 0.4 else rng.choice(TOWN_FRONT) + rng.choice(TOWN_BACK)


def firm(rng: random.Random, korean: bool) -> str:
    return rng.choice(_FIRM_FRONT_KO) + rng.choice(_FIRM_BACK_KO) if korean else rng.choice(_FIRM_FRONT) + rng.choice(_FIRM_BACK)
