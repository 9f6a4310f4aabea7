"""Names of files, programs, people and sites that dialogs speak of, in English and Korean."""

import random

_STEMS = """budget,invoice,report,holiday photos,draft,minutes,thesis,timetable,contract,recipe book,garden plan,survey results,backup,presentation,playlist,
logo,floor plan,guest list,tax return,shopping list,sketch,cover letter,roadmap,passport scan,packing list,wedding speech,payroll,inventory,bookmarks,screenshot,
interview,lesson plan,price list,address book,manual,chapter,forecast,proposal,poster,map of trails,bank statement,diary,lab notes,newsletter,rent agreement,
quarterly figures,seating chart,test results,voice memo,workout log,translation,family tree,menu card,insurance claim,study notes,release notes,dataset,model"""
_STEMS_KO = """예산안,청구서,보고서,휴가 사진,초안,회의록,논문,시간표,계약서,요리책,정원 계획,설문 결과,백업,발표 자료,재생 목록,로고,평면도,하객 명단,세금 신고서,장보기 목록,스케치,
자기소개서,로드맵,여권 사본,준비물,축사,급여 대장,재고 목록,즐겨찾기,스크린샷,인터뷰,수업 계획안,가격표,주소록,설명서,제3장,매출 예측,제안서,포스터,등산 지도,통장 내역,일기,
실험 노트,소식지,임대차 계약서,분기 실적,좌석 배치도,검사 결과,음성 메모,운동 기록,번역본,가계도,차림표,보험 청구서,공부 노트,출시 노트,견적서,이력서"""
EXTENSIONS = "pdf,docx,xlsx,pptx,txt,md,jpg,png,zip,mp3,mp4,csv,odt,svg,key,psd,html,json,hwp,epub".split(",")
PROGRAMS = """Fennel,Papertrail,Notewell,Kestrel,Brightbox,Quill,Lumen,Harbor Mail,Northwind,Slate,Orchard Photos,Tidepool,Mapleleaf,Ember,Cobalt Studio,Driftwood,Pinecone,
Skylark,Juniper,Marble Draw,Pebble,Foxglove,Sundial,Granite,Inkwell,Lantern,Moonbase,Nimbus,Otter,Parsec,Quartz,Raven,Saffron,Thistle,Umbra,Violet,Willow,Xylo,Yarrow,Zephyr,
Atlas Backup,Beacon,Cinder,Dovetail,Eclipse Player,Firefly,Gable,Hazel,Ironwood,Jasmine""".replace("\n", "").split(",")
PROGRAMS_KO = """한빛 메모,다솜 메일,나래 문서,가람 지도,새싹 노트,은하 뷰어,미르 백신,단비 사진관,소담 가계부,하늘 클라우드,바른 한글,온누리 채팅,참새 메신저,늘봄 달력,도담 플레이어,
라온 편집기,마루 브라우저,별빛 녹음기,솔잎 압축,아름 그림판,해오름 백업,푸른 금고,초롱 번역,느티나무 일정,물결 음악,반딧불 검색,산들 날씨,여울 동영상,윤슬 카메라,파도 다운로더""".replace("\n", "").split(",")
PEOPLE = """Hannah Price,Tomas Novak,Priya Raman,Diego Alvarez,Yuki Tanaka,Fatima Haddad,Liam O'Brien,Ingrid Solheim,Marcus Webb,Chloe Dubois,Kwame Mensah,Elena Petrova,Jonas Keller,Aisha Khan,Peter Holm,
Nadia Rossi,Samuel Okoro,Grace Lin,Viktor Horvat,Beatriz Costa,Oliver Grant,Mei Chen,Andre Silva,Ruth Adler,Felix Bauer,Zoe Laurent,Ivan Marek,Leila Farsi,Hugo Stein,Clara Bright,Omar Said,Tessa Vance,
Ravi Menon,Sofia Lind,Noah Frost,Amara Diallo,Petra Vogel,Ian Campbell,Rosa Marino,Emil Larsen""".replace("\n", "").split(",")
PEOPLE_KO = """김서연,이도윤,박지훈,최유진,정하늘,강민재,조은서,윤태호,장수아,임현우,한지민,오세훈,신예린,권도현,황보라,송재현,안소희,류승민,전미경,홍길동,고은별,문성호,양지우,배수진,백승현,허윤아,남궁민,
심재원,노하은,하정훈,곽민지,성시우,차은우,주영훈,우다빈,구본석,민경아,유나래,진선호,엄태준""".replace("\n", "").split(",")
SITES = """maplemart.shop,northtrail.org,citylibrary.net,brewhaus.coffee,cloudledger.io,dailyharbor.news,petalpost.com,cyclehub.eu,openkitchen.recipes,starfield.games,quietroom.audio,greenroof.energy,
trainfinder.travel,studybuddy.app,mosaic.gallery,fixit.tools,parcelnow.delivery,hillside.clinic,bluewhale.bank,paperplane.mail""".replace("\n", "").split(",")
STREETS = "Elm Street,Harbour Road,Mill Lane,Station Road,Church Street,Park Avenue,Victoria Road,King Street,Oak Drive,Rosewood Way,Bridge Street,Cedar Close,Sunset Boulevard,Orchard Lane,Castle Hill".split(",")
TOWNS = "Bristol,Leeds,Portland,Galway,Adelaide,Halifax,Dayton,Norwich,Austin,Limerick,Wellington,Boulder,Exeter,Cairns,Madison,York,Tacoma,Bath,Dundee,Savannah".split(",")
ROADS_KO = "한강로,테헤란로,중앙로,월드컵로,세종대로,해운대로,충장로,동성로,대학로,올림픽로,첨단과기로,가로수길,청계천로,달구벌대로,백제로".split(",")
TOWNS_KO = "서울 마포구,서울 강남구,부산 해운대구,대구 수성구,광주 동구,대전 유성구,인천 연수구,수원 팔달구,전주 완산구,원주시,제주시,울산 남구,창원 성산구,청주 흥덕구,포항 북구".split(",")
_STEMS, _STEMS_KO = _STEMS.replace("\n", "").split(","), _STEMS_KO.replace("\n", "").split(",")


def stem(rng: random.Random, korean: bool) -> str:
    return rng.choice(_STEMS_KO if korean else _STEMS)


def file_name(rng: random.Random, korean: bool, extension: str | None = None) -> str:
    """A file's name as people write them: with dates, versions, underscores."""
    name = rng.choice(_STEMS_KO if korean and rng.random() < 0.8 else _STEMS)
    joint = rng.choice([" ", "_", "-"])
    name = name.replace(" ", joint)
    tail = rng.choice(["", "", "", f"{joint}{rng.randint(2019, 2027)}", f"{joint}v{rng.randint(2, 9)}", f"{joint}{'최종' if korean else 'final'}", f" ({rng.randint(1, 9)})", f"{joint}{rng.randint(1, 12):02}{rng.randint(1, 28):02}"])
    return f"{name}{tail}.{extension or rng.choice(EXTENSIONS)}"


def program(rng: random.Random, korean: bool) -> str:
    return rng.choice(PROGRAMS_KO if korean and rng.random() < 0.6 else PROGRAMS)


def person(rng: random.Random, korean: bool) -> str:
    return rng.choice(PEOPLE_KO if korean else PEOPLE)


def site(rng: random.Random) -> str:
    return rng.choice(SITES)


def size(rng: random.Random) -> str:
    return rng.choice([f"{rng.randint(2, 990)} KB", f"{rng.uniform(1, 90):.1f} MB", f"{rng.randint(100, 980)} MB", f"{rng.uniform(1, 60):.1f} GB"])


def date(rng: random.Random, korean: bool) -> str:
    year, month, day = rng.randint(2021, 2027), rng.randint(1, 12), rng.randint(1, 28)
    name = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()[month - 1]
    if korean:
        return rng.choice([f"{year}년 {month}월 {day}일", f"{year}. {month}. {day}.", f"{year}-{month:02}-{day:02}"])
    return rng.choice([f"{day} {name} {year}", f"{name} {day}, {year}", f"{year}-{month:02}-{day:02}", f"{day:02}/{month:02}/{year}"])


def clock(rng: random.Random, korean: bool) -> str:
    hour, minute = rng.randint(0, 23), rng.randint(0, 59)
    if rng.random() < 0.5:
        return f"{hour:02}:{minute:02}"
    if korean:
        return f"{'오전' if hour < 12 else '오후'} {hour % 12 or 12}:{minute:02}"
    return f"{hour % 12 or 12}:{minute:02} {'AM' if hour < 12 else 'PM'}"


def mail_address(rng: random.Random) -> str:
    first, last = rng.choice(PEOPLE).lower().replace("'", "").split()
    return rng.choice([f"{first}.{last}", f"{first}{rng.randint(2, 99)}", f"{first[0]}{last}", f"{last}_{first}"]) + "@" + rng.choice(SITES + ["mail.com", "postbox.net", "inbox.org"])
