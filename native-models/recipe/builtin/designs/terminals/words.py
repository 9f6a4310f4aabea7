"""Names that terminals hold: people, machines, projects, branches, packages, messages of commits."""

import random

USERS = """anna ben carlos dana emil fatima greta hugo ines jonas kaya leo mina nils olga pavel rosa sami tara umar vera
wes yuna zoe deploy build ci admin ubuntu root devuser runner jenkins postgres backup minho jiwoo seoyeon haneul dohyun
taeyang www-data nora kwame aisha mateo lucia ivan priya arjun mei chen bjorn sofia liam""".split()
HOSTS = """web-01 web-02 db-primary db-replica node3 gpu-box laptop workstation thinkpad raspberrypi atlas orion vega
nimbus falcon hermes zeus bastion edge-7 cache-2 mailhost staging prod-eu prod-us build-agent-4 nas homeserver macbook
mac-mini dev-vm sandbox lab12 pi4 t480 core-sw1 ip-10-0-3-17 vm-seoul-2 archbox kestrel pelican otter badger""".split()
PROJECTS = """billing-api shop-front tide-clock parcel-tracker photo-sorter weather-cli garden-bot ledger recipes-app
route-planner chat-relay invoice-maker seat-booking mail-digest water-meter solar-log auth-gateway search-index
queue-worker pdf-tools map-tiles quiz-server bike-share clinic-portal inventory library-kiosk podcast-feed
price-watch sensor-hub stock-sync ticket-desk voice-notes wiki-export zoo-tours farm-stats mealplan runlog""".split()
DIRECTORIES = "src lib app tests docs scripts config data tools services backend frontend infra packages public".split()
BRANCHES = """main master develop release/2.4 release/1.9 feature/login feature/export-csv feature/dark-mode fix/timezone
fix/null-price hotfix/checkout chore/bump-deps refactor/cache feature/search perf/queries fix/typo docs/install
feature/payments experiment/wasm fix/race-condition feature/kakao-login ci/cache-layers staging""".split()
PACKAGES = """express react lodash vite eslint typescript webpack axios zod prettier jest vitest next chalk commander dotenv
fastify prisma redis sharp uuid numpy pandas requests flask django pydantic pytest rich httpx uvicorn pillow celery
sqlalchemy scipy matplotlib black mypy tokio serde clap anyhow rayon reqwest regex tracing hyper rand""".split()
SYSTEM_PACKAGES = "curl git htop nginx tmux vim ffmpeg jq ripgrep tree unzip postgresql-16 redis-server imagemagick python3-venv cmake neovim rsync nmap zsh fzf".split()
SUBJECTS = """Fix rounding of totals|Add export to CSV|Bump dependencies|Handle empty carts|Remove dead code|Speed up search
Update readme|Cache avatars|Validate phone numbers|Retry failed uploads|Rename settings page|Show tax on invoices
Fix flaky login test|Log slow queries|Support Korean addresses|Drop Node 16|Sort results by date|Add health endpoint
Escape file names|Use UTC everywhere|Limit upload size|Fix memory leak in worker|Add dark theme|Split config by stage
Close sockets on exit|Translate error pages|Improve docs for install|Avoid double booking|Store prices as cents
Make seats selectable|Pin compiler version|Check quota before upload|Merge duplicate users|Hide archived projects""".replace("\n", "|").split("|")
SUBJECTS_KO = """합계 반올림 수정|CSV 내보내기 추가|의존성 업데이트|빈 장바구니 처리|안 쓰는 코드 제거|검색 속도 개선|설명서 갱신|프로필 사진 캐시
전화번호 검증 추가|업로드 재시도|설정 화면 이름 변경|청구서에 세금 표시|로그인 테스트 수정|느린 쿼리 기록|도로명 주소 지원|날짜순 정렬
상태 확인 주소 추가|파일 이름 처리|시간대 오류 수정|업로드 크기 제한|메모리 누수 수정|어두운 테마 추가|중복 예약 방지|오류 화면 번역""".replace("\n", "|").split("|")
FILES = """app.py main.py server.js index.ts utils.py config.yaml Dockerfile Makefile package.json README.md orders.sql
cart.tsx router.go user.rs Cargo.toml settings.toml notes.txt report.pdf backup.tar.gz schema.prisma styles.css deploy.sh
test_api.py models.py views.py handler.go parser.rs Invoice.java Program.cs main.cpp helpers.h data.csv prices.csv
sales.xlsx photo.jpg logo.svg .env.example nginx.conf crontab.txt todo.md changelog.md users.json locale.ko.json""".split()


def version(rng: random.Random) -> str:
    return f"{rng.randrange(0, 24)}.{rng.randrange(0, 30)}.{rng.randrange(0, 16)}"


def commit(rng: random.Random) -> str:
    return f"{rng.randrange(16**7):07x}"


def clock(rng: random.Random) -> str:
    return f"{rng.randrange(24):02}:{rng.randrange(60):02}:{rng.randrange(60):02}"
