"""Names of people who write and are written about on simulated pages."""

import random

_FIRST = """Aaron Abigail Adele Adrian Agnes Ahmed Aisha Alan Albert Alice Amara Amir Amy Andre Angela Anita Anton April Arjun Astrid Beatrice Bella Bernard Bianca Boris
Brenda Bruno Caleb Camille Carla Carmen Cecilia Charles Chloe Clara Colin Conrad Dalia Daniel Daphne Darius Deborah Denise Diego Dmitri Dora Edgar Edith Elena Elias Ella Emil
Emma Erik Esther Ethan Eugene Fabian Farah Felix Fiona Flora Frank Gabriel Gemma George Gina Greta Gustav Hana Hanna Harold Hassan Hazel Hector Helen Hugo Ian Ibrahim Ida Ilse
Ines Ingrid Irene Isaac Ivan Jack Jacob Jana Jasper Jean Jenna Joel Jonas Josef Judith Julia Karim Karl Kate Kenji Kim Klara Kofi Laila Lars Laura Leila Liam Linda Lionel Lisa
Louis Lucas Lucy Luigi Magda Marco Maria Mario Martha Matteo Megan Mei Mila Milan Miriam Mona Nadia Naomi Natalie Nathan Nina Nikolai Olga Oliver Oscar Otto Pablo Paola Patrick
Paula Pedro Petra Philip Priya Rachel Rafael Ralph Rania Rebecca Rita Robert Robin Roger Roland Ruth Sabine Salim Sam Sandra Sanjay Selma Simon Sofia Stefan Stella Sunita Susan
Tamara Tanya Tara Theo Thomas Tina Tobias Uma Ursula Valerie Vera Victor Viola Walter Wendy Wilma Yara Yusuf Zara Zoe""".split()
_LAST = """Abbott Adler Albers Arnold Baker Barnes Bauer Becker Bell Bianchi Bishop Blake Boyd Brandt Brooks Burke Byrne Carr Castro Chang Chen Clarke Cole Conti Cooper Costa Cruz
Dalton Davies Diaz Doyle Dunn Dvorak Egan Ellis Evans Farrell Ferrari Fischer Fisher Flores Foster Fuchs Garcia Gibson Gomez Grant Greco Gupta Haas Hale Hansen Hart Hayes Hoffmann
Holm Horvat Hughes Ivanov Jansen Jensen Jones Kaya Keller Kelly Khan Klein Kovac Kumar Lang Larsen Lee Lopez Lund Mancini Martin Mason Meyer Miller Mohr Moreau Morgan Murphy Nagy
Nash Nguyen Novak Nowak Olsen Ortiz Owens Palmer Park Patel Perez Peters Petrov Quinn Ramos Reed Reyes Ricci Rivera Rossi Roth Ryan Sato Schmidt Scott Shah Silva Singh Sokolov
Stein Stone Suzuki Takeda Tanaka Taylor Torres Tran Vargas Vogel Wagner Walsh Wang Ward Weber Weiss West Wolf Wright Yamada Young Ziegler""".split()
_SURNAMES_KO = "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 전 홍 유 고 문 양 손 배 백 허 남 심".split()
_GIVEN_KO = """가영 건우 경희 규리 기훈 나연 다은 대현 도현 동욱 민규 민재 병철 보라 상우 서연 성민 세진 소영 수빈 승호 시우 아름 연주 영수 예나 용준 우진 원희 유나 윤서 은지
인호 재민 재희 정훈 종석 주원 준영 지민 지우 진서 창민 채린 태민 하늘 한결 해인 현정 혜진 효주 희수""".split()


def first_name(rng: random.Random, korean: bool) -> str:
    return rng.choice(_GIVEN_KO if korean else _FIRST)


def full_name(rng: random.Random, korean: bool) -> str:
    if korean:
        return rng.choice(_SURNAMES_KO) + rng.choice(_GIVEN_KO)
    return f"{rng.choice(_FIRST)} {rng.choice(_LAST)}"
