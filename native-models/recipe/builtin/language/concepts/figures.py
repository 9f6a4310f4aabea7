"""Tables, lists and dashboards with figures: of sport, school, kitchens, farms, shops, stock, laboratories and hobbies."""

import random
import re

from .thing import Known, Thing, Value

_FIRST = (
    "Anna Ben Carla David Elena Felix Grace Hugo Iris Jonas Kira Liam Maya Noah Olga Peter Rosa Samuel Tara Victor Wanda Yusuf Zoe Amir Bianca Cedric Dora Emil Freya Gavin Hana Igor "
    "Julia Kofi Lena Marco Nina Oscar Priya Quinn Rafael Sofia Tomas Ursula Vera Walter Xenia Yara Aiko Bruno"
).split()
_LAST = (
    "Adams Becker Castro Dalton Evans Fischer Garcia Hansen Ito Jensen Keller Lopez Moreau Novak Okafor Petrov Quist Rossi Silva Tanaka Ueda Vogel Weber Young Zeller Ahmed Brandt Cohen "
    "Dubois Ekman Ferrari Gupta Horvat Ivanov Jung Kowalski Larsen Mendes Nash Olsen Parker Reyes Sato Turner Varga Walsh Yilmaz Bauer Costa Doyle"
).split()
_FAMILY_KO = "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 전 홍 유 고 문 양 손 배 백 허 남 노".split()
_GIVEN_KO = (
    "민준 서연 도윤 지우 하준 서윤 시우 하은 주원 지호 지유 수아 예준 채원 현우 다은 건우 은서 우진 소율 지훈 예린 유진 가은 태윤 나연 성민 수빈 동현 미경 재훈 정아 상철 영미 경호 혜진 "
    "석진 보람 진수 윤서 태희 승호 아름 준영 희수 기태 세은 나래"
).split()
_MONTHS = "January February March April May June July August September October November December".split()
_TOWNS = (
    "Ashford Belmont Carlow Derby Eastham Fairview Glenwood Halden Ipswich Kingston Lakeside Marlow Norwood Oakdale Preston Ravenna Selby Tampere Ulverton Vernon Westport Yarmouth Kolding Molde "
    "Cadiz Dover Essen Florence Ghent Bendigo Izmir Jaffa Kyoto Lille Malmo Nantes Odense Aveiro Riga Salem Turin Utrecht Verona Winslow Osijek"
).split()
_TOWNS_KO = "강릉 합천 경주 광명 구미 정읍 김포 나주 남원 논산 대전 동해 나주 함안 서천 부천 사천 서산 인제 수원 순천 영주 안산 양산 고흥 영주 용인 울산 원주 의정부 이천 익산 전주 제천 진주 창원 천안 청주 화천 충주 고성 파주 평택 포항 하남 화성".split()


def _person(rng: random.Random, korean: bool) -> str:
    if korean:
        return rng.choice(_FAMILY_KO) + rng.choice(_GIVEN_KO)
    first, last = rng.choice(_FIRST), rng.choice(_LAST)
    return rng.choice((f"{first} {last}", f"{first} {last}", f"{first[0]}. {last}"))


def _teacher(rng: random.Random, korean: bool) -> str:
    if korean:
        return _person(rng, True) + rng.choice((" 선생님", "", " 교사"))
    return rng.choice(("Mr ", "Ms ", "Mrs ", "Dr ", "Mr. ", "Ms. ")) + rng.choice(_LAST)


def _date(first_year: int, last_year: int) -> Value:
    def value(rng: random.Random, korean: bool) -> str:
        year, month, day = rng.randint(first_year, last_year), rng.randint(1, 12), rng.randint(1, 28)
        name = _MONTHS[month - 1]
        if korean:
            return rng.choice((f"{year}년 {month}월 {day}일", f"{year}. {month}. {day}.", f"{year}-{month:02}-{day:02}", f"{month}월 {day}일", f"{year}.{month:02}.{day:02}"))
        return rng.choice((f"{day} {name} {year}", f"{name} {day}, {year}", f"{year}-{month:02}-{day:02}", f"{day} {name[:3]} {year}", f"{day:02}/{month:02}/{year}", f"{name[:3]} {day}", f"{day:02}.{month:02}.{year}"))

    return value


def _clock(first_hour: int, last_hour: int) -> Value:
    def value(rng: random.Random, korean: bool) -> str:
        hour, minute = rng.randint(first_hour, last_hour), rng.randrange(0, 60, 5)
        if korean:
            half = "오전" if hour < 12 else "오후"
            return rng.choice((f"{hour:02}:{minute:02}", f"{half} {hour % 12 or 12}시 {minute}분", f"{half} {hour % 12 or 12}:{minute:02}"))
        return rng.choice((f"{hour:02}:{minute:02}", f"{hour % 12 or 12}:{minute:02} {'am' if hour < 12 else 'pm'}"))

    return value


def _number(low: int, high: int, unit: str = "", unit_ko: str | None = None, step: int = 1) -> Value:
    """With one of the units, `|` between them, each with its own space if it has one."""

    def value(rng: random.Random, korean: bool) -> str:
        units = unit if not korean or unit_ko is None else unit_ko
        return f"{rng.randrange(low, high + 1, step):,}" + rng.choice(units.split("|"))

    return value


def _decimal(low: float, high: float, digits: int = 1, unit: str = "", unit_ko: str | None = None) -> Value:
    def value(rng: random.Random, korean: bool) -> str:
        units = unit if not korean or unit_ko is None else unit_ko
        return f"{rng.uniform(low, high):.{digits}f}" + rng.choice(units.split("|"))

    return value


def _money(low: int, high: int, cents: bool = False) -> Value:
    """In Korean a thousand times as much, in won."""

    def value(rng: random.Random, korean: bool) -> str:
        if korean:
            amount = rng.randint(low * 10, high * 10) * 100
            return rng.choice((f"{amount:,}원", f"{amount:,}원", f"₩{amount:,}"))
        amount = f"{rng.uniform(low, high):,.2f}" if cents else f"{rng.randint(low, high):,}"
        return rng.choice((f"${amount}", f"€{amount}", f"£{amount}", f"{amount} EUR", f"{amount} USD"))

    return value


def _one_of(english: str, korean: str) -> Value:
    return lambda rng, is_korean: rng.choice((korean if is_korean else english).split("|"))


def _joined(first: str, second: str, first_ko: str, second_ko: str, numbered: float = 0.0) -> Value:
    """A name of two parts, now and then with a number."""

    def value(rng: random.Random, korean: bool) -> str:
        parts = (first_ko, second_ko) if korean else (first, second)
        text = " ".join(rng.choice(part.split("|")) for part in parts)
        return f"{text} {rng.randint(1, 12)}" if rng.random() < numbered else text

    return value


def _place(english: str, korean: str) -> Value:
    """A town with a word after it."""
    return lambda rng, is_korean: f"{rng.choice(_TOWNS_KO)} {rng.choice(korean.split('|'))}" if is_korean else f"{rng.choice(_TOWNS)} {rng.choice(english.split('|'))}"


def _either(*values: Value) -> Value:
    return lambda rng, korean: rng.choice(values)(rng, korean)


def _minutes(low: int, high: int) -> Value:
    def value(rng: random.Random, korean: bool) -> str:
        hours, rest = divmod(rng.randrange(low, high + 1, 5), 60)
        if korean:
            return " ".join(([f"{hours}시간"] if hours else []) + ([f"{rest}분"] if rest or not hours else []))
        if not hours:
            return f"{rest} {rng.choice(('min', 'minutes', 'mins'))}"
        return rng.choice((f"{hours} h {rest} min", f"{hours}h {rest:02}m")) if rest else f"{hours} {'hour' if hours == 1 else 'hours'}"

    return value


def _length(low: int, high: int) -> Value:
    """Of a recording, in seconds, as players show it."""

    def value(rng: random.Random, korean: bool) -> str:
        seconds = rng.randint(low, high)
        hours, rest = divmod(seconds, 3600)
        return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"

    return value


def _thing(kind: str, titles: str, titles_ko: str, name: Value, it: str, it_ko: str, *known: tuple[str, str, str, str, str, str, Value]) -> Thing:
    """Each of `known`: labels, the same in Korean, questions with `{row}`, the same in Korean, questions only for pages about one
    thing, the same in Korean, values. Questions with `{row}` are asked of the one thing too, which is `it` then."""
    return Thing(kind, titles, titles_ko, name, tuple(
        Known(labels, labels_ko, f"{_about_it(of, it)}|{ask}", f"{_about_it_ko(of_ko, it_ko)}|{ask_ko}", of, of_ko, value) for labels, labels_ko, of, of_ko, ask, ask_ko, value in known
    ))  # fmt: skip


def _about_it(grammar: str, it: str) -> str:
    its = "|".join("its" if word == "it" else word + "'s" for word in it.split("|"))
    return grammar.replace("{row}'s", f"[{its}]").replace("{row}", f"[{it}]")


def _about_it_ko(grammar: str, it: str) -> str:
    """What a question is about often goes unsaid in Korean."""

    def said_or_not(found: re.Match[str]) -> str:
        return f"[||[{it}]{found[1]} ]"

    return re.sub(r"\{row\}(~?[가-힣]*) (?![때할])", said_or_not, grammar).replace("{row}", f"[{it}]")


_TEAM = _thing(
    "table", "League table|Standings|Premier Division|Season 2025/26|Ranking", "리그 순위|순위표|시즌 순위|정규 리그|팀 순위",
    _place("United|City|Rovers|FC|Wanderers|Athletic|Town|Lions|Eagles|Tigers|Rangers|SC|Falcons|Wolves", "FC|유나이티드|시티즌|타이거즈|이글스|드래곤즈|베어스|호랑이|스타즈|블루윙즈|파이터스|시청|웨이브"),
    "the team|this team|the club", "이 팀|그 팀|우리 팀",
    ("P|Played|GP|Games|Matches played", "경기|경기 수|출전 경기",
     "how many [games|matches|times] [did {row} play|has {row} played]( so far)?|[how many times|how often] did {row} [take the field|play|go out on the pitch]?|<tell> how many [matches|games] are behind {row}.|[number|count|total] of [games|matches|fixtures] for {row}[?|, please]|how many fixtures did {row} [complete|get through|finish]?|how far into the season is {row}, in [games|matches]?",
     "{row}~은 몇 경기[를|나|] [했어|뛰었어|치렀나요|치렀습니까|치렀는지 알려 줘]?|{row}~이 [지금까지|여태|이번 시즌] 몇 [번|게임] [뛰었지|뛰었나요|나갔어]?|{row} 시합 몇 [번|판] [했어|했나요|했니]?|{row}~이 치른 [경기|시합|게임]~은 몇 [개야|번이야|경기인가요]?|{row} 총 게임 수[는|가 뭐야|]?|{row}~은 시합을 얼마나 [했어|했나요|치렀습니까]?",
     "how many [games|matches] so far?|how many [matches|fixtures] are done?", "지금까지 몇 [경기|게임|번] [했어|했나요|했지|뛰었어]?|몇 [번|판] 뛰었[어|나요|지]?", _number(8, 46)),
    ("W|Won|Wins|Victories", "승|승리|이긴 경기",
     "how many [games|matches] did {row} win?|how many times did {row} [win|come out on top|beat someone]?|how often [did {row} win|was {row} victorious|did {row} come out ahead]?|[number|count] of [wins|victories|successes] for {row}[?|, please]|how many [victories|triumphs|successes] [for {row}|did {row} celebrate]?|<tell> how often {row} [beat the other side|won].|in how many [games|matches] was {row} the better side?",
     "{row}~은 몇 번 [이겼어|이겼나요|이겼습니까|이겼지]?|{row}~이 이긴 [게임|시합|경기]~이 몇 [개야|번이야|개인가요]?|{row} 몇 승[이야|인가요|이에요|?|인지 알려 줘]|{row}~은 승리를 몇 번 [거뒀어|거뒀나요|챙겼지]?|{row} 이긴 횟수[는|가 뭐야| 좀]?|{row}~이 상대를 [꺾은|누른|이긴] 게 몇 번<이라>?",
     "how many [wins|victories]?|how often did they win?", "몇 번이나 이겼[어|나요|지]?|이긴 건 몇 번<이라>?", _number(0, 30)),
    ("D|Draws|Drawn|Ties", "무|무승부|비긴 경기",
     "how many [games|matches|times] did {row} [draw|tie|end level]?|how often [did {row} share the points|did {row} draw|was it a tie for {row}|did nobody win against {row}]?|[number|count] of [draws|ties|stalemates] for {row}[?|, please]|how many [games|matches] of {row} ended [level|even|in a tie|without a winner]?|<tell> how many [ties|draws|stalemates] {row} had.|how many [times|games] was it all square for {row}?",
     "{row}~은 몇 번 [비겼어|비겼나요|비겼습니까|비겼지]?|{row}~이 비긴 [게임|시합]~이 몇 [개야|번이야|개인가요]?|{row} 몇 무[야|인가요|예요|인지 알려 줘]?|{row}~이 승부를 못 낸 [게임|시합]~은 몇 [개야|번이야]?|{row} 비긴 횟수[는|가 뭐야| 좀]?|{row} 동점으로 끝난 게 몇 번<이라>?",
     "how many [ties|draws]?|how often did it end level?", "몇 번이나 비겼[어|나요|지]?|비긴 건 몇 번<이라>?", _number(0, 16)),
    ("L|Lost|Losses|Defeats", "패|패배|진 경기",
     "how many [games|matches|times] did {row} lose?|how often [did {row} lose|was {row} beaten|did {row} get beaten|did {row} go home empty-handed]?|[number|count] of [defeats|losses|beatings] for {row}[?|, please]|how many [defeats|losses] did {row} [suffer|take|have]?|<tell> how often {row} [was defeated|lost|got beaten].|in how many [games|matches] was the other side better than {row}?",
     "{row}~은 몇 번 [졌어|졌나요|졌습니까|졌지]?|{row}~이 진 [게임|시합|경기]~이 몇 [개야|번이야|개인가요]?|{row} 몇 패[야|인가요|예요|인지 알려 줘]?|{row}~은 [패배를|쓴맛을] 몇 번 [당했어|당했나요|봤어]?|{row} 진 횟수[는|가 뭐야| 좀]?|{row}~이 상대에게 [무너진|진|밀린] 게 몇 번<이라>?",
     "how many [defeats|losses]?|how often were they beaten?", "몇 번이나 졌[어|나요|지]?|진 건 몇 번<이라>?", _number(0, 28)),
    ("GF|Goals|Goals for|Scored", "득점|득점 수|총득점",
     "how many [goals|times] did {row} [score|net|put away]?|how often did {row} [score|find the net|hit the net|hit the back of the net]?|how many [goals|balls] [has {row} scored|went in for {row}]( so far)?|<tell> how many {row} [scored|put in the net].|[number|total|tally] of [goals|strikes] [for|by|from] {row}[?|, please]|how [dangerous|productive|strong in attack] was {row}, in goals?",
     "{row}~은 몇 골[을|이나|] [넣었어|넣었나요|터뜨렸어|기록했나요]?|{row}~이 골망을 몇 번 [흔들었어|흔들었나요|갈랐지]?|{row}~이 [지금까지|이번 시즌] 넣은 골~은 몇 [개야|골이야|개인가요]?|{row} 총 몇 골[이야|인가요|이지|인지 알려 줘]?|{row} 공격으로 [얻은|넣은] 골 수[는|가 뭐야|]?|{row} 몇 골 넣었[는지 말해 줘|더라|니|냐]?",
     "how many goals [did they score|have they scored|altogether]?|how often did they score?", "몇 골 넣었[어|나요|지]?|골은 [모두|다 해서|총] 몇 개<이라>?", _number(5, 95)),
    ("Pts|Points|PTS", "승점|포인트",
     "how many points [does {row} have|has {row} got|did {row} collect|did {row} earn]?|what's {row}'s [score in the table|tally|points tally|standing in points]?|<tell> how many points {row} [is on|stands at|holds].|{row} [is on|stands on|has] how many points?|what did {row} [earn|collect|pile up] in the table?|[points|pts|total of points] for {row}[?|, please]",
     "{row} 순위 점수[가|는] [어떻게 돼|얼마나 되나요]?|{row} 지금까지 [모은|딴|쌓은] 게 몇 점<이라>?|{row}~은 승점이 몇 [점이야|점인가요|점이지]?|{row} 몇 점[이야|인가요|이지|인지 알려 줘]?|{row}~이 [쌓은|모은|딴] 점수[는|가 얼마야|]?|{row}~은 점수를 얼마나 [땄어|모았어|쌓았나요]?|{row} 지금 몇 점 [땄어|땄나요|얻었어]?|{row} 순위표에서 [점수가 몇이야|몇 점이에요]?",
     "how many points [in all|so far|now]?|what's the tally?", "[지금|모두] 몇 점<이라>?|점수를 얼마나 땄[어|나요]?", _number(9, 103)),
    ("Coach|Manager|Head coach", "감독|사령탑|헤드코치",
     "who [trains|coaches|manages|leads|is in charge of] {row}?|who [stands on the sideline for|picks the players for|runs the training of] {row}?|who is the [boss|trainer|coach] of {row}?|under whom does {row} [play|train]?|<tell> who [trains|leads|looks after] {row}.|[name of the trainer|trainer|coach] of {row}[?|, please]",
     "{row} 누가 [가르쳐|지도해|이끌어|이끌고 있나요|지휘해]?|{row}~을 [이끄는|지도하는|맡은|지휘하는] 사람~은 [누구야|누구예요|누구인가요]?|{row}~은 누구 밑에서 [훈련해|뛰어]?|{row} [감독님|코치] 이름[이 뭐야|은|]?|{row} 선수들을 누가 [뽑아|지도하나요|맡고 있어]?|{row}~을 맡고 있는 분[이 누군지 알려 줘|은 누구세요]?",
     "who [trains|coaches|leads] them?|who is the boss here?", "[누가|어떤 사람이] [지도해|이끌어|가르치나요|지휘하지]?|선수들은 누가 맡고 있[어|나요]?", _person),
    ("Stadium|Home ground|Ground", "홈구장|경기장|구장",
     "where does {row} play at home?|where are the home games of {row} [held|played]?|what is the name of the [ground|arena|place] where {row} plays?|in which [arena|stadium] [is {row} at home|does {row} welcome guests]?|<tell> where {row} plays its home games.|where must fans go to see {row}?",
     "{row} 팬들은 어디로 [모여|모이나요|가]?|{row}~은 홈경기를 어디서 [해|하나요|치러]?|{row} 안방은 어디<이라>?|{row}~이 [손님을 맞는|안방으로 쓰는|홈으로 쓰는] 곳[은|이 어디야]?|{row} 경기 보려면 어디로 [가|가야 해|가나요|가야 하지]?|{row} 홈경기 장소[는|가 어디야| 알려 줘]?|{row}~은 어느 구장에서 [뛰어|뛰나요]?",
     "where do they play at home?|where do fans have to go?", "홈경기는 어디서 [열려|하나요|해]?|응원하러 어디로 가[야 해|면 돼|나요]?", _place("Park|Arena|Road|Stadium|Lane|Field|Dome", "종합운동장|축구 전용 구장|체육관|스타디움|아레나|시민 운동장|돔")),
)

_PLAYER = _thing(
    "table", "Squad|Players|Team sheet|Roster|First team", "선수 명단|선수단|출전 명단|로스터|등록 선수",
    _person, "the player|this player", "이 선수|그 선수",
    ("No.|Shirt|Number|#|Jersey", "등번호|번호|백넘버",
     "what number does {row} [wear|have on the back|play with|carry]?|which [shirt|jersey|number] is {row}'s?|<tell> which number is on the back of {row}.|[what|which] [digits are|number is] on {row}'s [shirt|jersey|back]?|{row} [wears|plays in|has] which number?|what's printed on the back of {row}?",
     "{row} 몇 번[이야|인가요|이에요| 달고 뛰어]?|{row}~은 [등에|유니폼에] 몇 번을 [달아|달았어|달고 있나요]?|{row} 유니폼 [숫자가 뭐야|숫자는|뒤에 뭐라고 적혀 있어]?|{row}~이 [입는|쓰는|다는] 번호[는|가 뭐야| 알려 줘]?|{row} 백넘버[는|가 몇이야|]?|{row}~은 몇 번 선수<이라>?",
     "what number is on the [back|shirt|jersey]?|which number?", "[몇 번 선수야|몇 번을 달았어|유니폼에 몇 번이라고 되어 있어]?|등에 적힌 숫자[는|가 뭐야]?", _number(1, 99)),
    ("Position|Pos.|Plays as|Role", "포지션|위치|역할",
     "where [on the pitch |on the field |]does {row} play?|what does {row} play as?|is {row} a [keeper|defender|striker], or what?|<tell> what {row} does on the [pitch|field].|what [part|role|job] does {row} have in the team?|in which [spot|place] [does the coach put {row}|is {row} used]?",
     "{row}~은 [어디서|어느 자리에서] [뛰어|뛰나요|뛰지]?|{row} 맡은 자리[가 뭐야|는|]?|{row}~은 공격수야, 수비수야, [뭐야|아니면 뭐야]?|{row}~이 팀에서 [하는 일|맡은 일]~은 [뭐야|뭔가요]?|{row}~은 그라운드에서 [뭘 맡아|무슨 역할이야]?|{row} 어느 자리인지 [알려|말해|가르쳐]<줘>.",
     "where on the [pitch|field]?|a defender, a striker, or what?", "[어느 자리에서|어디서] 뛰는 선수<이라>?|공격이야, 수비야?",
     _one_of("Goalkeeper|Left back|Right back|Centre back|Midfielder|Left wing|Right wing|Striker|Forward|Sweeper|Holding midfielder|Winger|Playmaker|Full back|Defender", "골키퍼|왼쪽 수비수|오른쪽 수비수|중앙 수비수|미드필더|왼쪽 윙|오른쪽 윙|스트라이커|공격수|스위퍼|수비형 미드필더|윙백|공격형 미드필더|풀백")),
    ("Age|Years", "나이|연령",
     "how old is {row}?|how [young|old] is {row} [now|at present|by now]?|how many years [old is {row}|has {row} lived]?|<tell> how old {row} is.|{row} is how old?|how many birthdays did {row} have?",
     "{row} 몇 살[이야|이에요|인가요|인지 알려 줘]?|{row} 나이가 [어떻게 돼|어떻게 되나요|몇이야]?|{row}~은 [올해|지금] 몇 살<이라>?|{row} 연세[가 어떻게 되세요|는]?|{row}~은 얼마나 [어려|나이 들었어|젊어]?|{row} 만으로 몇 살[?|이지|인가]",
     "how old?|how many years old?", "몇 살[이야|이에요|인가요|?]|올해 몇 살 됐[어|나요]?", _number(16, 41, "", "세|살|")),
    ("Goals|Scored|G", "득점|득점 수",
     "how many did {row} score?|how often did {row} [score|hit the net|find the net]?|how many times was {row} the scorer?|<tell> how many {row} [put in|netted|scored].|how [good|deadly] was {row} in front of the goal, in numbers?|how many goals [are {row}'s|has {row} got|did {row} get]?",
     "{row} 골 맛을 몇 번 [봤어|봤나요|봤지]?|{row}~은 몇 골 [넣었어|넣었나요|터뜨렸어|기록했지]?|{row}~이 골을 몇 [번|개] [넣었어|넣었나요|터뜨렸지]?|{row}~이 골망을 [몇 번|얼마나] 흔들었[어|나요|지]?|{row} [이번 시즌|올해] 몇 골[이야|인가요|?]|{row}~이 넣은 게 몇 [골이야|개야|개인가요]?|{row} 몇 골 넣었는지 [말해 줘|알려 줘].",
     "how many goals?|how often scored?", "몇 골이나 넣었[어|나요]?|골은 몇 개<이라>?", _number(0, 34)),
    ("Height|Tall", "키|신장",
     "how tall is {row}?|how [tall|big] is {row} in centimetres?|what does {row} measure from head to toe?|<tell> how tall {row} is.|how high up does {row} reach standing?|{row} is how tall?",
     "{row} [꺽다리야|작은 편이야|장신이야], 몇 [센티야|센티인가요]?|{row} 키 [알려|말해]<줘>.|{row}~은 [얼마나 커|얼마나 크지|얼마나 큰가요]?|{row} 몇 센티[야|예요|인가요|인지 알려 줘]?|{row} 키가 [몇이야|얼마야|어떻게 되나요]?|{row}~은 몇 센티미터[야|나 돼]?|{row} 머리부터 발끝까지 [얼마야|몇 센티야]?|{row} 큰 편이야, 몇 센티야?",
     "how tall?|how tall in centimetres?", "[얼마나 커|키가 몇이야|몇 센티야]?|몇 센티나 [돼|되나요]?", _either(_number(162, 208, " cm|cm"), _decimal(1.62, 2.08, 2, " m|m"))),
    ("Minutes|Min. played|Time on pitch", "출전 시간|뛴 시간",
     "how long was {row} on the [pitch|field|court]?|how [long|much] did {row} [get to play|play]?|for how long was {row} [in the game|in action|used]?|<tell> how long {row} was on.|how much time did the coach give {row}?|how many minutes [did {row} get|was {row} on|for {row}]?",
     "{row} 몇 분이나 [뛰었는지|나왔는지] [알려|말해]<줘>.|{row}~이 경기장에 선 게 몇 분<이라>?|{row} 얼마나 오래 [뛰었어|뛰었나요|뛰었지]?|{row} 몇 분 [뛰었어|나왔어|뛰었나요|나왔는지 알려 줘]?|{row} 경기장에 얼마나 [있었어|있었나요]?|{row}~이 그라운드에서 보낸 시간[은|이 얼마야]?|{row}~은 총 몇 분을 [소화했어|소화했나요]?|감독이 {row} 얼마나 [썼어|기용했나요]?",
     "how long on the [pitch|field]?|how much time on the field?", "몇 분이나 뛰었[어|나요|지]?|경기에 얼마나 오래 나왔[어|나요]?", _number(45, 3200, "|'| min", "분")),
    ("Nationality|Country|From", "국적|나라|출신",
     "where is {row} from?|where does {row} come from?|which country [is {row} from|does {row} play for|does {row} belong to]?|what passport does {row} hold?|<tell> where {row} comes from.|{row} is from where?",
     "{row}~은 어느 나라 [사람이야|선수야|사람인가요|출신이에요]?|{row} 어디서 [왔어|왔나요|온 선수야]?|{row} 고향[이 어디야|은 어디예요]?|{row}~은 어느 [나라에서|곳에서] 왔[어|나요|지]?|{row} 어디 출신인지 [알려|말해|가르쳐]<줘>.|{row}~은 무슨 여권을 [가졌어|갖고 있어]?",
     "from where?|which country?", "어디서 온 선수<이라>?|어느 나라 사람<이라>?",
     _one_of("Norway|Spain|Ghana|Brazil|Japan|Croatia|Poland|Chile|Senegal|Austria|Denmark|Mexico|Wales|Serbia|Canada|Morocco|Turkey|Iceland|Peru|Nigeria|Italy|Korea|Belgium|Uruguay", "노르웨이|스페인|가나|브라질|일본|크로아티아|폴란드|칠레|세네갈|오스트리아|덴마크|멕시코|세르비아|캐나다|모로코|튀르키예|페루|나이지리아|대한민국|벨기에|우루과이|독일")),
)

_SUBJECT = _thing(
    "table", "My subjects|Report card|School year 2025|Timetable|Marks", "성적표|내 과목|시간표|학기 성적|수강 과목",
    _joined("Advanced|Basic|Applied|Modern|General|Practical|Early|World|Beginner|Intensive", "Maths|Biology|History|Chemistry|Physics|French|Music|Art|Geography|Latin|Economics|Drama|Statistics|Spanish|Ethics|Computing|Politics|Writing", "심화|기초|응용|현대|통합|실용|생활|세계|고급|중급", "수학|생물|역사|화학|물리|프랑스어|음악|미술|지리|한문|경제|연극|통계|영어|윤리|정보|정치|국어|일본어", 0.2),
    "the subject|this subject|this class|it", "이 과목|그 과목",
    ("Teacher|Taught by|Instructor", "선생님|담당 교사|교사|강사",
     "who [teaches|gives|takes|is in charge of] {row}?|whose class is {row}?|with whom do [i|we] have {row}?|who stands at the board in {row}?|who do [i|we] [have|get] for {row}?|<tell> who [gives|teaches] {row}.",
     "{row} 누가 [가르쳐|가르치나요|가르치지|맡아]?|{row} 누구한테 [배워|배우나요|배우지]?|{row}~을 가르치는 [분은|사람은] [누구야|누구예요|누구세요]?|{row} 쌤 누구<이라>?|{row}~은 누구 수업<이라>?|{row}~을 누가 맡고 있는지 [알려|말해|가르쳐]<줘>.",
     "who [teaches us|stands at the board|gives the lessons]?|whose class is it?", "누가 가르[쳐|치나요|치지]?|누구 수업<이라>?|쌤이 누구<이라>?", _teacher),
    ("Room|Classroom|Where", "교실|강의실|장소",
     "where is {row} [held|taught|given]?|where do [i|we] have to [go|be] for {row}?|which [door|classroom] is {row} behind?|in which [room|classroom|hall] [does {row} take place|is {row}]?|<tell> where {row} takes place.|where does {row} meet?",
     "{row} 어디서 [해|하나요|들어|듣나요]?|{row} 들으러 어디로 [가|가야 해|가나요]?|{row} 몇 호에서 [해|하나요|하지]?|{row} 수업하는 [곳은|데가] 어디<이라>?|{row}~은 어느 방에서 [들어|하는지 알려 줘|하나요]?|{row} 때 어디에 [있어야 해|가면 돼]?",
     "where do we have to go?|which door?", "어디로 가야 [해|하나요|돼]?|몇 호실<이라>?",
     lambda rng, korean: rng.choice((f"{rng.randint(101, 430)}호", f"{rng.choice('ABCD')}동 {rng.randint(101, 430)}호")) if korean else rng.choice((f"{rng.choice('ABCDEF')}{rng.randint(10, 420)}", f"Room {rng.randint(1, 420)}", f"{rng.choice(('Lab', 'Hall', 'Studio'))} {rng.randint(1, 29)}", f"{rng.randint(0, 4)}.{rng.randint(10, 48)}"))),
    ("Mark|Grade|Result", "성적|점수|등급",
     "how [well|badly] did [i|she|he] do in {row}?|what did [i|they|the student] [get|score|receive] in {row}?|how did {row} [go|turn out|work out]?|<tell> how [i|the student] did in {row}.|what was {row} [assessed|scored|rated] with?|how [strong|weak] [am i|is the student] in {row}?",
     "{row} [잘했는지|몇 점인지] [알려|말해]<줘>.|{row} 몇 점 [받았어|받았나요|나왔어|맞았어]?|{row} 시험 잘 봤어, 몇 점<이라>?|{row} 얼마나 [잘했어|잘했나요|못했어]?|{row}~은 결과가 [어때|어떻게 나왔어|어떤가요]?|{row}에서 뭘 [받았어|받았나요]?|{row} 어떻게 [나왔는지 알려 줘|됐어|나왔나요]?",
     "how well did it go?|what did [i|the student] get?", "몇 점 [받았어|나왔나요|맞았지]?|얼마나 잘 [했어|봤어|했나요]?", _either(_one_of("A|A-|B+|B|B-|C+|C|D|A+|2+|1-|3", "수|우|A+|A0|B+|B0|1등급|2등급|3등급|C+"), _number(42, 100, "|%| / 100", "점"), _decimal(1, 5.9))),
    ("Hours a week|Weekly hours|Lessons per week", "주당 시간|주당 수업|시수",
     "how [often|many times] [a week |each week |]do [i|we] have {row}?|how much of {row} is there( each week| a week)?|how many lessons of {row} [every week|weekly|from Monday to Friday]?|<tell> how much of {row} there is each week.|how many times [must i sit in|do we sit in|is there] {row} [from Monday to Friday|every week]?|what time does {row} [take up|eat up] every week?",
     "{row} 일주일에 몇 [번|시간] [있어|들어|있나요|들었어]?|{row} 한 주에 [얼마나|몇 번] [해|하나요|배워]?|{row}~은 매주 몇 [시간이야|번이야|시간인가요]?|{row} 월요일부터 금요일까지 몇 번[이야| 있어]?|{row} 주에 몇 시간인지 [알려|말해|가르쳐]<줘>.|{row}~이 매주 [얼마나 들었어|몇 번 있지]?",
     "how [often|many times] every week?|how much of it is there each week?", "일주일에 몇 [번|시간]<이라>?|매주 얼마나 [들어|배워|하나요]?", _number(1, 8, "| h| hours", "시간|회|")),
    ("Next test|Exam date|Test on", "다음 시험|시험일|시험 날짜",
     "when [do we|do i] [get tested|write a test|have a test] in {row}?|when is the [test|exam] in {row}?|when must i be ready for the [paper|test] in {row}?|by when should i have [studied|revised] {row}?|<tell> when we are [examined|tested] in {row}.|on which day do they [test|examine] us in {row}?",
     "{row} 언제 보는지 [알려|말해]<줘>.|{row} 시험 언제[야|예요|인가요|지| 봐]?|{row} 언제 시험 [봐|보나요|치러]?|{row} 시험이 며칠<이라>?|{row} 언제까지 공부해야 [해|하나요|돼]?|{row} 시험 보는 날[은|이 언제야| 알려 줘]?|{row}~은 며칠에 시험을 [쳐|치나요]?",
     "when do we get tested?|when should i have revised?", "시험은 언제 [봐|보나요|치지]?|언제까지 공부해야 [해|하나요]?", _date(2025, 2027)),
    ("Missed|Absences|Days absent", "결석|결석 일수|빠진 날",
     "how often [was i|was the student|did i stay] away from {row}?|how many times did [i|the student] [skip|not come to|fail to attend] {row}?|how often was somebody [not there|gone] in {row}?|<tell> how often [i|the student] wasn't in {row}.|how many lessons of {row} did [i|the student] [skip|not attend]?|how much of {row} was [skipped|not attended]?",
     "{row} 몇 번 [빠졌어|빠졌나요|안 갔어|빼먹었어]?|{row}에 안 나간 [날이|게] 며칠<이라>?|{row} 수업을 얼마나 [빼먹었어|빠졌나요|못 갔어]?|{row} 며칠 빠졌는지 [알려|말해|가르쳐]<줘>.|{row} 출석 안 한 게 몇 번<이라>?|{row}에 몇 번이나 못 [갔어|나갔어|갔나요]?",
     "how often not there?|how many times skipped?", "몇 번 빠졌[어|나요|지]?|며칠이나 안 나왔[어|나요]?", _number(0, 14, "", "일|회|")),
    ("Book|Textbook", "교재|교과서",
     "what do [we|i] [read|work with|need to bring] in {row}?|what must i [buy|bring|read] for {row}?|which [title|reading] [goes with|is used in|belongs to] {row}?|<tell> what we [read|learn from] in {row}.|what do we learn from in {row}?|what should lie on my desk in {row}?",
     "{row} 책상 위에 뭘 [올려놔|펴나요]?|{row} 뭘로 배우는지 [알려|말해|가르쳐]<줘>.|{row} 때 뭘 [가져가|챙겨야 해|펴야 해|가져가나요]?|{row}~은 어떤 책을 [써|쓰나요|봐]?|{row} 무슨 책으로 [배워|배우나요|공부해]?|{row} 수업에 [뭘 사야 해|필요한 책이 뭐야]?|{row} 책 이름[이 뭐야|은|]?|{row} 공부하려면 뭘 [읽어야 해|봐야 하나요]?",
     "what do i have to [bring|buy]?|what are we reading?", "무슨 책을 [써|보나요|봐]?|뭘 챙겨 가야 [해|하나요]?", _joined("Open|First|Clear|Bright|New|Modern|Key|Smart|Simple", "Steps|Horizons|Pathways|Lessons|Foundations|Ideas|Voices|Roots|Insights", "열린|새로운|알찬|재미있는|한눈에 보는|기초 튼튼|살아 있는|생각하는", "교과서|길잡이|첫걸음|개념서|배움책|정석|핵심|노트", 0.5)),
)

_RECIPE = _thing(
    "table", "Recipes|My cookbook|This week's dishes|Favourite recipes|Meal plan", "레시피|요리 모음|이번 주 식단|나의 요리책|인기 레시피",
    _joined("Creamy|Spicy|Roast|Baked|Grilled|Quick|Mum's|Smoky|Sweet|Crispy|Warm|Green", "lentil soup|carrot cake|chicken pie|noodle bowl|bean stew|fish curry|rice salad|apple tart|mushroom pasta|beef chili|potato gratin|tofu wrap|pancakes|risotto", "매콤한|구운|간단|할머니표|달콤|얼큰|바삭|따뜻한|크림|초간단|고소한", "된장찌개|당근 케이크|닭볶음탕|비빔국수|콩 스튜|생선 카레|감자 샐러드|사과 파이|버섯 파스타|소고기 덮밥|두부조림|팬케이크|김치전|잡채"),
    "it|this recipe|the dish|this dish", "이 요리|이 레시피|이 음식",
    ("Serves|Servings|Portions|Yield", "인분|분량|제공량",
     "how many [people|guests|mouths|persons] [does {row} feed|can eat {row}|is {row} for|will {row} feed]?|for how many [people|persons|plates] is {row} [meant|enough]?|how many [plates|bowls|helpings] [does {row} make|come out of {row}]?|<tell> how many {row} will feed.|how many can i invite if i [make|cook] {row}?|is {row} enough for [four|six|a family], for how many is it?",
     "{row} 몇 명이 [먹어|먹을 수 있어|먹나요|먹지]?|{row}~은 몇 사람[ 먹을 양이야|이 먹어|분이야]?|{row} 만들면 몇 [그릇|접시] [나와|나오나요]?|{row}~은 몇 명 먹기에 [맞아|충분해|적당한가요]?|{row} 하면 몇 명 [부를 수 있어|먹일 수 있나요]?|{row}~이 몇 사람 양인지 [알려|말해|가르쳐]<줘>.",
     "how many people [can eat|does it feed]?|enough for how many?", "몇 명[이 먹을 수 있어|이 먹나요|분이야]?|몇 사람 먹을 양<이라>?", _number(1, 12, "| people| portions", "인분|명|인")),
    ("Cooking time|Time|Total time|Ready in", "조리 시간|소요 시간|걸리는 시간",
     "how long does {row} [take|need|have to cook|take to make]?|how [quick|fast] is {row}?|how long [do i stand|will i be] in the kitchen for {row}?|when is {row} done if i start now, after how long?|<tell> how long {row} takes.|how soon can {row} be on the table?",
     "{row} 얼마나 걸리는지 [알려|말해|가르쳐]<줘>.|{row} 몇 분이면 [돼|먹을 수 있어|끝나]?|{row} 만드는 데 얼마나 [걸려|걸리나요|걸리지|걸립니까]?|{row} 몇 분 [걸려|걸리나요|끓여|익혀]?|{row}~은 얼마나 빨리 [돼|만들 수 있어|되나요]?|{row} 하려면 부엌에 얼마나 [있어야 해|서 있어야 하나요]?|{row} 완성까지 [얼마나|몇 분이나] [걸려|기다려]?|{row} 오래 걸려, 얼마나[?| 걸려]",
     "how long till we eat?|how long does that take?", "얼마나 [걸려|걸리나요|오래 끓여]?|다 되려면 몇 분[이야|이나 있어야 해]?", _minutes(10, 210)),
    ("Calories|Energy", "칼로리|열량",
     "how [fattening|heavy|rich] is {row}?|how much energy [is in|does one get from] {row}?|how many [kcal|calories] [has|are in|does one eat with] {row}?|<tell> how much {row} counts for my diet.|how many do i have to burn off after {row}?|is {row} good for a diet, how many kcal?",
     "{row} 살 많이 쪄, 몇 [칼로리야|칼로리인가요]?|{row} 먹으면 몇 칼로리[야|예요|인가요|를 먹는 거야]?|{row} 열량이 [얼마야|얼마나 돼|어떻게 되나요]?|{row}~은 [다이어트할 때|식단에] 몇 칼로리로 [쳐|계산해]?|{row} 에너지 [얼마나 돼|얼마야]?|{row} 몇 킬로칼로리인지 [알려|말해|가르쳐]<줘>.",
     "how fattening?|how many kcal?", "몇 칼로리[야|예요|나 돼]?|살 많이 찌[나|나요], 얼마나 돼?", _number(110, 1250, " kcal|| cal", "kcal| kcal|칼로리", 5)),
    ("Difficulty|Level|Skill", "난이도|수준",
     "how [hard|difficult|easy|tricky|complicated] is {row}( to make)?|can a beginner [make|cook] {row}, or how hard is it?|how much skill do i need for {row}?|is {row} [simple|tricky|hard]?|<tell> how [hard|tough|easy] {row} is.|who can manage {row}, a beginner or an expert?",
     "{row} [어려워|쉬워|까다로워|어려운가요|쉬운가요]?|{row} 만들기 [어때|힘들어|쉬운 편이야]?|{row} 초보도 [할 수 있어|만들 수 있나요|될까]?|{row}~은 얼마나 [어려워|까다로워|복잡해]?|{row} 솜씨가 얼마나 [있어야 해|필요해]?|{row} 어려운지 쉬운지 [알려|말해|가르쳐]<줘>.",
     "is it [hard|easy|tricky] to make?|can a beginner do it?", "만들기 [어려워|쉬워|힘들어]?|초보자도 될까, 얼마나 어려워?", _one_of("Easy|Medium|Hard|Very easy|Beginner|Intermediate|Advanced|Simple|Tricky|For experts|Moderate", "쉬움|보통|어려움|아주 쉬움|초급|중급|고급|초보 가능|까다로움|하|중|상")),
    ("Main ingredient|Made with|Base", "주재료|주요 재료",
     "what is {row} [mostly |mainly |]made [of|from]?|what goes into {row}( most| above all)?|what do i need [most|above all|most of all] for {row}?|what's the [basis|most important thing|star] in {row}?|<tell> what {row} is made of.|what should i buy for {row} first?",
     "{row}~은 [뭘로|무엇으로] [만들어|만드나요|만들지]?|{row}에 [뭐가|무엇이] [제일 많이|주로] [들어가|들어가나요]?|{row} 하려면 뭘 [사야 해|사야 하나요|준비해]?|{row}에 들어가는 [핵심|가장 중요한] 재료[는|가 뭐야]?|{row} 뭐가 들어가는지 [알려|말해|가르쳐]<줘>.|{row}~은 뭐가 중심[이야|인 요리야]?",
     "what do i need most?|what is in it above all?", "뭘로 만들[어|지|죠]?|[주로|제일] 뭐가 들어[가|가나요]?", _one_of("Lentils|Chicken|Carrots|Salmon|Tofu|Potatoes|Mushrooms|Black beans|Rice|Eggs|Spinach|Pork|Chickpeas|Pumpkin|Shrimp|Beef|Cod|Tomatoes|Leek|Apples", "렌틸콩|닭고기|당근|연어|두부|감자|버섯|검은콩|쌀|달걀|시금치|돼지고기|병아리콩|단호박|새우|소고기|대구|토마토|대파|사과|애호박")),
    ("Oven|Heat|Oven temperature", "오븐|오븐 온도|불 세기",
     "how hot [must|should|does] the [stove|oven] be for {row}?|at how many degrees [do i bake|is baked|do i cook] {row}?|to what do i [preheat|heat up] for {row}?|what do i set the dial to for {row}?|<tell> how hot {row} has to be baked.|how many degrees does {row} need?",
     "{row} 몇 도에서 [구워|굽나요|익혀|구워야 해]?|{row} 예열을 몇 도로 [해|하나요|해야 해]?|{row} 구울 때 얼마나 [뜨거워야 해|뜨겁게 해]?|{row}~은 몇 도가 [필요해|맞아|좋아]?|{row} 할 때 다이얼을 [어디에|몇에] [맞춰|맞추나요]?|{row} 몇 도인지 [알려|말해|가르쳐]<줘>.",
     "how hot to bake it?|how many degrees?", "몇 도에 [구워|맞춰|굽나요]?|얼마나 뜨겁게 [해|하나요]?", _number(120, 250, " °C|°C", "도|°C|℃", 5)),
    ("Added by|Recipe by|Author", "작성자|올린 사람|요리사",
     "who [came up with|invented|shared|posted|put up|wrote down] {row}?|from whom [is|do we have] {row}?|whose [idea|creation] is {row}?|who can i thank for {row}?|<tell> who [invented|shared] {row}.|who has {row} from home, who sent it in?",
     "{row} 누가 [올렸어|썼어|만들었나요|알려 준 거야]?|{row}~은 누구 [레시피야|솜씨야|요리법이야]?|{row}~을 [공유한|소개한|올린] 사람~은 [누구야|누구예요]?|{row} 누구한테서 [나왔어|배운 거야]?|{row} 누가 소개했는지 [알려|말해|가르쳐]<줘>.|{row} 올린 이가 [누구지|누군가요]?",
     "who came up with this?|whose idea was it?", "누가 올린 [거야|건가요|거지]?|누구 솜씨<이라>?", _person),
)

_MEDICINE = _thing(
    "table", "Medicines|My medication|Medicine cabinet|Prescriptions|Pill plan", "약 목록|복용 약|상비약|처방 약|약 상자",
    lambda rng, korean: rng.choice("코 판 베 타 메 알 리 소 트 아 세 로 나 디".split()) + rng.choice("로 라 리 포 도 베 미 타 네 파 노 지".split()) + rng.choice("정|신|펜|솔|린|캡슐|시럽|딘|졸|큐|민|연고".split("|")) + rng.choice(("", "", " 플러스", " 에스", " 골드")) if korean
    else rng.choice("Cor Pan Bel Tar Met Alo Riv Sol Tri Amo Zen Lor Nav Dex Vel Mir".split()) + rng.choice("o a i e ava ano iri ola exi".split()) + rng.choice("fen|cin|zol|pril|statin|dol|mab|tide|gel|max|lin|vir|sone".split("|")) + rng.choice(("", "", " forte", " plus", " 20", " drops")),
    "it|this medicine|the medicine|this drug", "이 약|그 약",
    ("Dose|Dosage|Strength|Amount", "용량|복용량|1회 용량",
     "how much {row} [do i take|should i take|goes on the spoon|at a time]?|how many [milligrams|mg|drops] of {row} [each time|at once|do i take]?|what quantity of {row} [is right|is prescribed|do i swallow]?|how strong is {row}?|<tell> how much of {row} i must take.|how much [must|should|do] i [take|swallow] of {row}( at once)?",
     "{row} 얼마나 먹어야 하는지 [알려|말해|가르쳐]<줘>.|{row} 한 번에 먹는 양[은|이 얼마야]?|{row} 한 번에 얼마나 [먹어|먹나요|먹어야 해|복용하나요]?|{row} 몇 밀리그램[이야|이에요|인가요| 먹어]?|{row}~은 한 번에 얼마[야|씩 먹어|나 먹나요]?|{row} 얼마만큼 [삼켜|먹으면 돼|드시나요]?|{row} 양이 [얼마야|얼마인지 알려 줘|어떻게 되나요]?|{row}~은 얼마나 [세|강해|센가요]?",
     "how much [at once|each time|do i take]?|how strong?", "한 번에 얼마나 [먹어|먹나요|먹지]?|몇 밀리그램<이라>?", _either(_number(5, 800, " mg|mg", None, 5), _number(2, 40, " drops| ml", "방울|ml"))),
    ("How often|Frequency|Schedule|Take", "복용 횟수|복용법|복용 시간",
     "how many times [do i take|must i swallow|should i have] {row}( a day| each day)?|at what times of day [do i take|is it time for] {row}?|how regularly [do i need|should i take|is] {row}?|<tell> how many times a day {row} is due.|when during the day [do i take|do i get] {row}?|[morning or evening|before or after meals], when is {row} taken?",
     "{row} 언제 먹는지 [알려|말해|가르쳐]<줘>.|{row} 챙겨 먹는 때[가 언제야|는]?|{row} 하루에 몇 번 [먹어|먹나요|먹지|복용해]?|{row} 언제언제 [먹어|먹나요|먹어야 해]?|{row} 식전이야 식후야, 언제 [먹어|먹나요]?|{row}~은 얼마나 자주 [먹어|먹나요|써|복용하나요]?|{row} 하루 중 [언제|몇 번] 챙겨 [먹어|먹나요]?|{row} 몇 시간마다 [먹어|먹는지 알려 줘]?",
     "how many times a day?|when during the day?", "하루 몇 번[이야| 먹어| 먹나요]?|얼마나 자주 먹[어|지|나요]?", _one_of("Twice a day|Once a day|Every 8 hours|At bedtime|3 times a day|With breakfast|Every 6 hours|After meals|Every other day|Once a week|Morning and evening|As needed|Every 12 hours|Before lunch|Mondays", "하루 2회|하루 1회|8시간마다|자기 전|하루 3회|아침 식후|6시간마다|매 식후|이틀에 한 번|주 1회|아침저녁|필요할 때|12시간마다|점심 식전|매일 아침")),
    ("Expires|Use by|Expiry date|EXP", "유효 기간|사용 기한|유통 기한",
     "until when [can i|may i|can one] [take|use|keep] {row}?|how long [is {row} still good|does {row} keep|can {row} be used]?|when does {row} [go bad|go off|run out of date]?|when should {row} be thrown [away|out]?|is {row} still good, until when?|<tell> until when {row} is safe.",
     "{row} 언제 지나는지 [알려|말해]<줘>.|{row} 언제까지 [먹을 수 있어|쓸 수 있어|먹어도 돼|괜찮아]?|{row} 언제 [버려야 해|못 쓰게 돼|버리나요]?|{row} 기한이 언제[야|까지야|까지인가요]?|{row} 아직 먹어도 돼, 언제까지<이라>?|{row} 날짜 [지났어|남았어], 언제까지야?|{row} 며칠까지 유효[해|한가요|한지 알려 줘]?",
     "until when is it safe?|when must i throw it out?", "언제까지 [괜찮아|먹어도 돼|쓸 수 있나요]?|언제 버려야 [해|하나요]?", _date(2025, 2030)),
    ("Maker|Manufacturer|Made by", "제조사|제약사|만든 곳",
     "who [makes|produces|sells] {row}?|what [company|firm|brand] is {row} from?|which [company|firm|lab] [makes|is behind|stands behind|produces] {row}?|where does {row} come from, which firm?|<tell> who {row} is made by.|whose [product|name is on the box of] {row}?",
     "{row} 어디서 [만들어|만들었어|만드나요|나왔어]?|{row} 어느 [회사|제약 회사] [거야|건가요|제품이야]?|{row}~을 만드는 [회사는|데는] [어디야|어디예요]?|{row} 누가 [만들어|만들었지|생산해]?|{row} 무슨 회사 약<이라>?|{row} 만든 회사 이름[이 뭐야|은|]?",
     "which company is it from?|who produces it?", "어느 회사 [거야|약이야|건가요]?|어디서 만들[어|었어|었나요]?", _joined("Nova|Helio|Bio|Medi|Alpen|Vita|Gen|Cura|Orion|Delta|Rhein|Pura", "Pharma|Labs|Health|Care|Therapeutics|Remedies|Sciences", "한빛|새한|동해|유성|미래|푸른|대한|우리|온누리|하나로|참", "제약|약품|바이오|파마|헬스케어|팜")),
    ("Left|Remaining|Pills left", "남은 수량|남은 약|잔량",
     "how many [pills |tablets |]are still in the box of {row}?|how much {row} [do i still have|is still there|have i still got]?|how many more times can i take {row}?|must i buy new {row} soon, how many are there still?|<tell> how much {row} is still there.|for how many more times is there {row}?",
     "{row} 몇 알 [남았어|남았나요|있어|남았지]?|{row} 아직 얼마나 [있어|있나요|남아 있어]?|{row} 더 사야 해, 몇 개 [있어|남았지]?|{row} 앞으로 몇 번 더 [먹을 수 있어|먹나요]?|{row} 통에 몇 개 [들어 있어|있나요]?|{row}~이 얼마나 남았는지 [알려|말해|가르쳐]<줘>.",
     "how many are still in the box?|do i need to buy more, how many are there?", "몇 알 남았[어|나요|지]?|아직 몇 개 [있어|있나요]?", _number(1, 96, "| tablets| pills", "정|알|개")),
    ("For|Taken for|Against|Use", "효능|용도|증상",
     "what is {row} good for?|what does {row} [help against|help with|treat|do for me]?|why [do i take|would one take|must i take] {row}?|which [illness|complaint|trouble] is {row} against?|when i have what should i reach for {row}?|<tell> what {row} helps with.",
     "{row} 어디에 [좋아|좋은 약이야|쓰나요|써]?|{row} 왜 [먹어|먹는 거야|먹나요]?|{row}~은 뭐에 [듣는|먹는|쓰는] 약<이라>?|{row} 어디가 아플 때 [먹어|먹나요|써]?|{row} 무슨 병에 [써|쓰나요|먹지]?|{row}~이 뭘 낫게 [해|하나요|하는지 알려 줘]?",
     "what does it help against?|what is this good for?", "어디가 아플 때 먹[어|나요]?|뭐에 좋은 [거야|약인가요]?", _one_of("Headache|High blood pressure|Hay fever|Cough|Back pain|Sleep|Heartburn|Diabetes|Infection|Sore throat|Cholesterol|Migraine|Dry eyes|Iron deficiency|Thyroid|Itching|Nausea|Asthma", "두통|고혈압|꽃가루 알레르기|기침|허리 통증|불면|속쓰림|당뇨|감염|목감기|콜레스테롤|편두통|안구 건조|빈혈|갑상샘|가려움|멀미|천식|근육통")),
    ("Prescribed by|Doctor|Physician", "처방 의사|담당 의사|처방",
     "who [gave me|wrote me up for|put me on|ordered] {row}?|from whom did i get {row}?|who [decided on|told me to take|says i must take] {row}?|who can i call about {row}?|<tell> who [ordered|put me on] {row}.|who signed for {row}?",
     "{row} 누가 [지어 줬어|먹으라고 했어|줬어|내렸나요]?|{row} 어느 [의사가|선생님이] [줬어|지어 줬나요]?|{row} 누구한테 [받았어|받았나요|받은 거야]?|{row}~을 [먹으라고 한|지어 준] 사람은 [누구야|누구예요]?|{row} 물어보려면 누구한테 [전화해|물어봐]?|{row} 누가 줬는지 [알려|말해|가르쳐]<줘>.",
     "who told me to take it?|who can i call about it?", "누가 먹으라고 [했어|했지|했나요]?|누가 지어 줬[어|나요]?", lambda rng, korean: _person(rng, True) + " 원장" * (rng.random() < 0.5) if korean else "Dr " + rng.choice(_LAST)),
)

_SENSOR = _thing(
    "dashboard", "Sensors|Greenhouses|Farm monitor|Plant floor|Monitoring|Machines", "센서 현황|온실 모니터링|설비 현황|공장 현황|농장 관리",
    _joined("North|South|Upper|Lower|East|West|Main|Old|New|Small", "greenhouse|barn|cold store|silo|dryer|boiler|mixer|press|pump house|hatchery|stable|compressor|oven line|milk tank", "북쪽|남쪽|위쪽|아래쪽|제1|제2|동편|서편|중앙|신축", "온실|축사|저온 창고|사일로|건조기|보일러|혼합기|프레스|펌프실|부화장|마구간|압축기|착유실|비닐하우스", 0.5),
    "it|this unit|the unit|this one", "이 설비|여기|그 설비",
    ("Temperature|Temp.|Temp", "온도|현재 온도|기온",
     "how [hot|warm|cold|cool] is {row}( right now| at the moment)?|how many degrees [is|has|does] {row}( show)?|is {row} too [hot|cold|warm], what does the thermometer say?|what does the thermometer [say|read|show] for {row}?|<tell> how [warm|cold|hot] {row} is.|to what has {row} [heated up|cooled down|warmed up]?",
     "{row} 지금 몇 도<이라>?|{row} 얼마나 [더워|추워|뜨거워|차가워|따뜻한가요]?|{row} 너무 [덥지 않아|춥지 않아|뜨겁지 않나요], 몇 도야?|{row} 온도계가 [몇을 가리켜|몇 도라고 해|얼마야]?|{row} 몇 도까지 [올라갔어|내려갔어|올랐나요]?|{row} 얼마나 뜨거운지 [알려|말해|가르쳐]<줘>.",
     "how [hot|cold|warm] is it in there?|how many degrees?", "몇 도[야|예요|나 돼]?|얼마나 [덥|춥]지?", _either(_decimal(-20, 95, 1, " °C|°C", "°C|℃|도"), _number(-18, 190, " °C| °F", "°C|℃"))),
    ("Humidity|RH|Moisture", "습도|상대 습도",
     "how [humid|damp|dry|wet] is [the air in |]{row}?|how much [water|wetness] is in the air of {row}?|is the air [too dry|too damp|dry] in {row}, how much is it?|<tell> how [damp|humid] it is in {row}.|how wet has the air [got|become] in {row}?|must i [air|spray] {row}, how damp is it?",
     "{row} 얼마나 [습해|건조해|눅눅해|축축한가요|습한가요]?|{row} 공기가 [건조해|습해|눅눅해], 몇 퍼센트야?|{row} 공기에 물기가 얼마나 [있어|많아|되나요]?|{row} 환기해야 해, 얼마나 [습해|눅눅하지]?|{row} 눅눅한지 건조한지 [알려|말해|가르쳐]<줘>.|{row} 습기가 몇 퍼센트<이라>?",
     "how [damp|humid|dry] is the air?", "공기가 얼마나 [습해|건조해|눅눅해]?|습기는 몇 퍼센트<이라>?", _number(12, 98, " %|%| % RH", "%")),
    ("CO2|CO₂|Carbon dioxide", "이산화탄소|CO2",
     "how [stale|stuffy|fresh|good|bad] is the air in {row}?|how many ppm [does {row} have|are there in {row}|are measured at {row}]?|how much [gas|carbon] is in the air of {row}?|<tell> how [stuffy|stale] it is in {row}.|is the air in {row} [fit to breathe|stuffy|used up]?|how many parts per million in {row}?",
     "{row} 공기가 [탁해|나빠|답답해|맑아|깨끗한가요]?|{row} 몇 ppm[이야|이에요|인가요|나 돼]?|{row} 공기 [괜찮아|어때|상태가 어떤가요]?|{row} 숨쉬기 [괜찮아|답답해|어떤가요]?|{row} 탄산가스가 얼마나 [많아|되나요|있어]?|{row} 공기가 얼마나 탁한지 [알려|말해|가르쳐]<줘>.",
     "how stale is the air?|how many ppm?", "공기가 얼마나 [탁해|나빠]?|몇 ppm<이라>?", _number(380, 2900, " ppm|ppm")),
    ("Last service|Serviced|Last maintenance", "최근 점검|마지막 정비|점검일",
     "when [was {row} looked over|did the mechanic come to {row}|was {row} overhauled]( last)?|when did someone last [repair|check|look after|maintain|oil] {row}?|how long ago was {row} [maintained|overhauled|checked]?|since when has nobody [checked|looked at] {row}?|<tell> when {row} was last [maintained|checked].|when was the last time a technician [saw|touched|checked] {row}?",
     "{row} 언제 [손봤어|고쳤어|봤나요|수리했지]?|{row} 마지막으로 언제 [살펴봤어|손봤나요|정비했어|점검했나요]?|{row} 기사님이 언제 [다녀갔어|왔다 갔나요|봤어]?|{row} 정비한 게 [언제야|언제인가요|언제지]?|{row} 언제 관리받았는지 [알려|말해|가르쳐]<줘>.|{row} 기름칠한 지 얼마나 [됐어|됐나요], 언제였지?",
     "when did the mechanic come?|when did someone last look at it?", "언제 손봤[어|지|나요]?|기사가 언제 왔[어|지|나요]?", _date(2024, 2026)),
    ("Alarm|Alert|Warning", "경보|알람|경고",
     "what is wrong with {row}?|[is everything ok|is something wrong|is there trouble] with {row}?|why is {row} [beeping|flashing|red]?|what [trouble|fault|problem] does {row} report?|<tell> what {row} is complaining about.|what does {row} warn [of|about|us of]?",
     "{row} 뭐가 [문제야|잘못됐어|문제인가요]?|{row} [이상 없어|괜찮아|멀쩡해|별일 없나요]?|{row} 왜 [울려|삑삑거려|빨간불이야]?|{row} 무슨 [고장이|이상이|문제가] [있어|났어|생겼나요]?|{row} 뭘 조심하라고 [해|하나요|하지]?|{row} 무슨 일인지 [알려|말해|가르쳐]<줘>.",
     "what's wrong?|why is it beeping?", "뭐가 문제<이라>?|이상 [있어|없어|있나요]?", _one_of("None|Too hot|Door open|Low pressure|Fan stopped|Leak|Power cut|Filter full|No signal|Too dry|Overload|Low oil|Belt slipping|Too cold|Vibration", "없음|과열|문 열림|압력 낮음|팬 정지|누수|정전|필터 막힘|신호 없음|너무 건조|과부하|오일 부족|벨트 미끄러짐|저온|진동 이상")),
    ("Running hours|Operating hours|Uptime", "가동 시간|운전 시간",
     "how long has {row} been [running|on|working|in use]?|for how long [has {row} run|was {row} switched on]?|how many hours has {row} [on the clock|behind it|run|worked]?|<tell> how long {row} has run.|how much [work|use] has {row} seen, in hours?|how [old|worn] is {row} by the hour meter?",
     "{row} 얼마나 [돌았어|돌아갔어|돌렸나요|켜져 있었어]?|{row} 몇 시간 [돌았어|작동했어|돌았나요|썼어]?|{row} 지금까지 얼마나 오래 [일했어|작동했나요|돌았지]?|{row} 켜진 지 몇 시간<이라>?|{row} 몇 시간 썼는지 [알려|말해|가르쳐]<줘>.|{row} 시간 계기에 [몇이라고 나와|얼마라고 되어 있어]?",
     "how long has it run?|for how long has it been on?", "얼마나 돌았[어|나요|지]?|몇 시간이나 켜져 있었[어|나요]?", _number(12, 48000, " h| hours", "시간| h")),
    ("Fill level|Level|Filled", "충전량|잔량|채움 정도",
     "how full is {row}?|how much is [still |left |]in {row}?|must {row} be [refilled|topped up], how full is it?|how [empty|full] has {row} [got|become]?|<tell> how [full|empty] {row} is.|how high does it stand in {row}?",
     "{row} 얼마나 [찼어|차 있어|찼나요|비었어]?|{row}에 얼마나 [남았어|들어 있어|남아 있나요]?|{row} 몇 퍼센트 [찼어|채워졌나요|비었지]?|{row} 다시 채워야 해, 얼마나 [있어|남았지]?|{row} 가득 찼어, 몇 퍼센트<이라>?|{row} 얼마나 차 있는지 [알려|말해|가르쳐]<줘>.",
     "how full?|is it nearly empty, how full is it?", "얼마나 찼[어|나요|지]?|비었어, 얼마나 남았지?", _number(2, 100, " % full|% full| %", "% 남음|% 참")),
)

_DEVICE = _thing(
    "dashboard", "My home|Devices|Smart home|Rooms and devices|Connected devices", "우리 집|연결된 기기|스마트홈|기기 목록",
    _joined("Desk|Ceiling|Hall|Porch|Reading|Corner|Window|Garden|Balcony|Night|Wall|Bedside", "lamp|plug|speaker|camera|heater|blind|fan|purifier|doorbell|sensor|lock|light strip|vacuum|thermostat", "책상|천장|현관|베란다|독서|구석|창가|정원|침대|벽|거실|주방", "조명|플러그|스피커|카메라|히터|블라인드|선풍기|공기청정기|초인종|센서|도어록|무드등|청소기|온도 조절기", 0.3),
    "it|this device|the device|this one", "이 기기|이거|그 기기",
    ("Room|Location|Placed in", "방|위치|설치 장소",
     "where [is|stands|hangs|have i put|did we put] {row}?|which [corner of the house|part of the house|floor] is {row} in?|in what part of the [house|flat|home] is {row}?|where do i find {row}?|<tell> where {row} is.|where must i go to [reach|touch|unplug] {row}?",
     "{row} 어디 있는지 [알려|말해|가르쳐]<줘>.|{row} 있는 데가 [어디야|어디예요|어디지]?|{row} 어디 [있어|있나요|뒀어|달려 있어]?|{row} 집 안 어디에 [있어|놨어|있는지 알려 줘]?|{row} 어느 방에 [있어|뒀지|설치했나요]?|{row} 어디에 [달았어|놓았어|설치했어]?|{row} 찾으려면 어디로 [가|가야 해|가면 되나요]?|{row} 몇 층 어디에 [있지|있나요]?",
     "where did we put it?|where in the house?", "집 어디에 [있어|뒀지|있나요]?|어디에 놓았[어|지]?", _one_of("Kitchen|Living room|Bedroom|Hallway|Bathroom|Attic|Garage|Study|Nursery|Cellar|Guest room|Patio|Laundry room|Dining room|Upstairs|Workshop|Balcony", "주방|거실|안방|복도|욕실|다락|차고|서재|아이 방|지하실|손님방|테라스|세탁실|식당|2층|작업실|베란다|옷방")),
    ("State|Status|Power", "상태|전원",
     "is {row} [on|off|running|switched on|turned off]?|did i [turn {row} off|switch {row} off|leave {row} on]?|is {row} [doing anything|awake|asleep|working]( right now| at the moment)?|what is {row} doing( now)?|<tell> whether {row} is [on|off].|does {row} [burn|run|work] at the moment?",
     "{row} 켜져 [있어|있나요|있니|있습니까]?|{row} 꺼져 [있어|있나요|있지]?|{row} 껐어, 안 껐어?|{row} 지금 [뭐 해|돌아가|작동해|작동 중이야]?|{row} 켜졌는지 꺼졌는지 [알려|말해|봐]<줘>.|{row} 끄고 나왔[나|던가|어]?",
     "is it on or off?|did i leave it on?", "켰어, 껐어?|지금 켜져 있[어|나요|지]?", _one_of("On|Off|Standby|Sleeping|Offline|Running|Paused|Charging|Updating|Idle|Locked|Open|Closed|Dimmed", "켜짐|꺼짐|대기|절전|오프라인|작동 중|일시 정지|충전 중|업데이트 중|잠김|열림|닫힘|유휴")),
    ("Power use|Consumption|Draws|Watts", "소비 전력|전력 사용|전기 사용량",
     "how [thirsty|hungry|economical] is {row}, in watts?|how much [electricity|current|juice] does {row} [need|eat|use|take|burn|swallow]?|how many watts [does {row} need|go to {row}|for {row}]?|what does {row} [pull|use] from the [socket|grid|mains]?|<tell> how much electricity {row} eats.|is {row} wasting [electricity|energy], how much?",
     "{row} 전기 얼마나 [먹어|써|쓰나요|잡아먹어]?|{row} 몇 와트[야|예요|인가요| 먹어]?|{row} 전기를 많이 [먹어|쓰나], 얼마나 돼?|{row}~이 잡아먹는 전기[가 얼마야|는 얼마나 돼]?|{row} 콘센트에서 얼마나 [끌어 써|가져가]?|{row} 몇 와트 쓰는지 [알려|말해|가르쳐]<줘>.",
     "how much electricity does it eat?|how many watts?", "전기를 얼마나 [먹어|쓰나요|써]?|몇 와트나 [먹어|되나요]?", _either(_number(1, 2300, " W|W"), _decimal(0.1, 9.9, 1, " kWh|kWh"))),
    ("Battery|Charge|Battery level", "배터리|충전 상태|남은 배터리",
     "how [full|empty|flat] is {row}?|how much [juice|life|power] [is left in|has] {row}( got)?|do i need to [charge|plug in] {row}, how much is left?|will {row} [die|run out] soon, what is it at?|<tell> how much {row} has left.|to what percent is {row} [loaded|full|charged]?",
     "{row} 얼마나 [남았어|충전됐어|남았나요]?|{row} 몇 퍼센트 [남았어|충전됐나요|남았지]?|{row} 충전해야 해, 몇 [퍼센트야|프로야]?|{row} 곧 꺼질까, 얼마나 [남았어|남았지]?|{row} 건전지 [갈아야 해|얼마나 남았어|괜찮아]?|{row} 몇 프로인지 [알려|말해|가르쳐]<줘>.",
     "is it nearly flat, what is it at?|how much juice?", "몇 프로 남았[어|나요|지]?|충전해야 [해|하나], 몇 퍼센트지?", _number(1, 100, " %|%", "%")),
    ("Last seen|Last active|Last contact", "마지막 연결|최근 접속|최근 활동",
     "when did {row} [answer|report|show up|send something|say something] last?|when did we last hear from {row}?|how long has {row} been [gone|silent|quiet]?|since when [is {row} silent|has {row} not answered]?|<tell> when {row} was last heard of.|when was {row} last [there|online|in touch]?",
     "{row} 마지막 신호[가 언제야|는 언제예요|는]?|{row} 언제부터 조용한지 [알려|말해]<줘>.|{row} 언제까지 [연결됐어|응답했어|살아 있었어]?|{row} 마지막으로 언제 [응답했어|신호 보냈어|켜졌나요]?|{row} 언제부터 [조용해|안 잡혀|연결이 안 되나요]?|{row} 신호가 언제 [왔어|끊겼어|왔나요]?|{row} 끊긴 지 얼마나 [됐어|됐나요]?|{row} 언제 [잡혔는지|응답했는지] 알려 줘.",
     "when did it last answer?|how long has it been silent?", "언제 마지막으로 응답했[어|나요]?|언제부터 안 잡[혀|히나요]?", lambda rng, korean: rng.choice((f"{(count := rng.randint(2, 58))}분 전", f"{count % 22 + 1}시간 전", f"{count % 27 + 1}일 전", f"어제 {count % 24:02}:{count}")) if korean else rng.choice((f"{(count := rng.randint(2, 58))} min ago", f"{count % 21 + 2} hours ago", f"{count % 27 + 2} days ago", f"yesterday {count % 24:02}:{count:02}"))),
    ("Firmware|Version|Software", "펌웨어|버전|소프트웨어",
     "how up to date is {row}, which release?|what release [runs on|is on|is installed on] {row}?|which [build|release] does {row} [run|have]?|is {row} [old|outdated|up to date], what does it run?|<tell> which release {row} runs.|to what has {row} been updated?",
     "{row} 최신이야, 몇 버전<이라>?|{row} 뭘로 [업데이트됐어|업데이트했나요]?|{row}에 깔린 게 [뭐야|몇 버전이야]?|{row} 어느 릴리스[야|예요|를 써]?|{row} 업데이트 됐어, 지금 [몇이야|뭐야]?|{row}~이 무슨 빌드를 쓰는지 [알려|말해|가르쳐]<줘>.",
     "which release does it run?", "지금 몇 버전 깔렸[어|지|나요]?", lambda rng, korean: rng.choice(("", "v")) + f"{rng.randint(0, 9)}.{rng.randint(0, 30)}.{rng.randint(0, 99)}"),
    ("Switches off|Timer|Off at", "꺼짐 예약|타이머|종료 예약",
     "when will {row} [go out|stop|turn itself off|shut down]?|until when [does {row} run|will {row} stay on|is {row} on]?|at what time [does {row} stop|does {row} go dark|will {row} go to sleep]?|how long will {row} [stay on|keep going], until when?|<tell> when {row} stops.|till when have i set {row}?",
     "{row} 언제 [꺼져|꺼지나요|멈춰|끝나]?|{row} 몇 시에 [꺼져|멈추나요|꺼지지]?|{row} 언제까지 [켜져 있어|돌아|작동하나요]?|{row} 몇 시까지 [돌아|켜 둬|켜지나요]?|{row} 저절로 꺼지는 [시간은|시각이] 언제야?|{row} 몇 시에 멈추는지 [알려|말해|가르쳐]<줘>.",
     "when does it stop?|until when does it stay on?", "몇 시에 꺼[져|지나요]?|언제까지 켜져 있[어|나요]?", _clock(6, 23)),
)

_BRANCH = _thing(
    "table", "Branches|Our shops|Stores|Store performance|Locations", "지점 현황|매장 목록|점포 실적|우리 가게|지점 실적",
    _place("Market Square|Station|High Street|Mall|Harbour|Airport|Old Town|Centre|Riverside|Park|Bridge", "본점|역점|시장점|터미널점|중앙점|신도시점|공항점|대학로점|시청점|항구점"),
    "the shop|this shop|this branch|the branch|it", "이 지점|이 매장|그 가게",
    ("Revenue|Sales|Turnover|Takings", "매출|매출액|판매액",
     "how much [money |]did {row} [take in|make|earn|bring in]?|what [did|does] {row} [earn|bring in|ring up at the till]?|how much [came in|went through the till|was earned] at {row}?|how [good|bad] was business at {row}, in money?|<tell> how much {row} made.|what came into the till at {row}?",
     "{row} 얼마[나|를] [벌었어|벌었나요|벌었지|팔았어]?|{row} 장사 얼마나 [됐어|했어|했나요]?|{row}에서 [들어온 돈|번 돈]~이 얼마<이라>?|{row} 돈을 얼마나 [벌어들였어|벌었는지 알려 줘]?|{row} 계산대에 얼마 [들어왔어|찍혔나요]?|{row} 실적이 얼마[야|나 돼|인가요]?",
     "how much came in?|how much was earned?", "얼마 벌었[어|나요|지]?|장사는 얼마나 됐[어|나요]?", _money(9000, 940000)),
    ("Visitors|Customers|Footfall", "방문객|손님 수|고객 수",
     "how many people [came to|walked into|went to|stepped into] {row}?|how [busy|crowded|full|popular] was {row}, in people?|how many [shoppers|guests|folks] [did {row} have|came through the door of {row}|were at {row}]?|<tell> how many people {row} drew.|how big was the crowd at {row}?|how many [dropped by|turned up at|entered] {row}?",
     "{row}에 몇 명[이|이나] [왔어|들어왔나요|다녀갔어|왔지]?|{row} 사람 얼마나 [왔어|많았어|왔나요|몰렸어]?|{row} 얼마나 [붐볐어|북적였나요], 몇 명?|{row}에 들어온 사람~은 몇 [명이야|명이에요|사람이야]?|{row} 찾은 사람이 몇인지 [알려|말해|가르쳐]<줘>.|{row} 문을 열고 들어온 사람 [수는|수가 얼마야]?",
     "how many people came in?|how busy was it?", "몇 명이나 [왔어|다녀갔어|왔나요]?|얼마나 붐볐[어|나요]?", _number(120, 86000, "", "|명")),
    ("Staff|Employees|Headcount", "직원|직원 수|근무 인원",
     "how many [people |]work [at|in|for] {row}?|how many [workers|colleagues|hands] [does {row} have|are at {row}|help in {row}]?|how [big|large] is the team [of|at|in] {row}?|how many are on the payroll [of|at] {row}?|<tell> how many work at {row}.|how many people does {row} [pay|employ]?",
     "{row} 몇 명이 [일해|일하나요|근무해]?|{row}에서 일하는 사람~은 몇 [명이야|명인가요|사람이야]?|{row} 식구가 [몇이야|몇 명이에요]?|{row} 알바까지 몇 명<이라>?|{row} 인원이 얼마나 [돼|되나요|되지]?|{row} 몇 명이 일하는지 [알려|말해|가르쳐]<줘>.",
     "how many work here?|how big is the team?", "몇 명이 일[해|하나요|하지]?|일하는 사람이 몇<이라>?", _number(2, 95, "", "명")),
    ("Rent|Monthly rent|Lease", "임대료|월세",
     "how [expensive|dear|cheap] [are the rooms of|is the space of|is it to keep] {row}?|how much [do we pay|goes] to the landlord for {row}?|what do we [hand to the landlord|owe the landlord|pay for the rooms] (each month )at {row}?|what does the landlord [get|charge|want] for {row}?|<tell> what the landlord gets for {row}.|what does the [space|building] of {row} cost us?",
     "{row} 건물주한테 [얼마 내|얼마를 주나요|얼마 줘]?|{row} 가게 빌리는 데 얼마[야|예요|나 들어]?|{row} 자릿값이 얼마<이라>?|{row} 다달이 얼마 [내|내나요|나가]?|{row} 세가 얼마나 [비싸|나가|되나요]?|{row} 집주인이 얼마를 받는지 [알려|말해|가르쳐]<줘>.",
     "what does the landlord get?", "건물주한테 얼마 [줘|내나요]?|세로 얼마 나[가|가나요]?", _money(900, 19000)),
    ("Manager|Run by|Head", "지점장|점장|책임자",
     "who [runs|leads|heads|is in charge of|is the boss of] {row}?|who do i [talk to|complain to|ask for] at {row}?|who has the say [at|in] {row}?|who looks after {row}?|<tell> who is the boss of {row}.|under whom do they work at {row}?",
     "{row} 누가 [맡고 있어|이끌어|운영해|관리하나요]?|{row} 대장이 [누구야|누구예요|누구지]?|{row}에서 제일 높은 사람~은 [누구야|누구예요]?|{row} 누구한테 [말해야 해|따져야 해|물어봐]?|{row} 누구 [책임이야|담당이야|담당인가요]?|{row}~을 이끄는 사람 이름 [알려|말해|가르쳐]<줘>.",
     "who is in charge?|who do i complain to?", "누가 맡고 있[어|나요|지]?|사장님이 누구<이라>?", _person),
    ("Opened|Open since|Founded", "개점일|개업|오픈일",
     "since when [does {row} exist|has {row} been there|can people shop at {row}]?|how [old|new] is {row}, since when is it there?|when did {row} [start|start selling|welcome its first customers|begin]?|when was the first day of {row}?|<tell> how long {row} has been around, since when.|when were the doors of {row} first unlocked?",
     "{row} 언제 [문 열었어|생겼어|시작했어|열었나요]?|{row} 언제부터 [장사했어|있었어|영업했나요]?|{row} 생긴 게 [언제야|언제예요|언제지]?|{row} 얼마나 오래됐어, 언제 [열었지|생겼어]?|{row} 첫 손님 받은 날[은|이 언제야]?|{row} 언제 생겼는지 [알려|말해|가르쳐]<줘>.",
     "since when is it there?|when did it start?", "언제 생겼[어|나요|지]?|언제부터 장사[해|했어|했나요]?", _date(1985, 2025)),
    ("Floor area|Area|Size", "면적|매장 면적|넓이",
     "how [big|large|spacious|roomy|small] is {row}?|how much [space|room] [does {row} have|is there at {row}]?|how many square metres [has {row} got|does {row} have]?|<tell> how spacious {row} is.|how much floor must be swept at {row}?",
     "{row} 얼마나 [넓어|커|넓은가요|크지]?|{row} 몇 [평이야|제곱미터야|평인가요|평이나 돼]?|{row} 공간이 얼마나 [돼|되나요|있어]?|{row} 좁아, 넓어, 얼마나[ 돼|야]?|{row} 평수가 [어떻게 돼|몇이야|어떻게 되나요]?|{row} 얼마나 큰지 [알려|말해|가르쳐]<줘>.",
     "how spacious?|how many square metres?", "몇 평<이라>?|얼마나 넓[어|지|나요]?", _number(28, 2400, " m²| sq m", "평|㎡|m²")),
)

_DASHBOARD = _thing(
    "dashboard", "Overview|Today|Our sites|Business today|Traffic and sales", "오늘의 현황|사이트 현황|요약|실시간 현황|운영 현황",
    lambda rng, korean: rng.choice("푸른 모아 바로 하루 온 새벽 오늘 달빛 착한 두루 우리 반짝 첫눈 마루".split()) + rng.choice("마켓|상점|북스|가구|필기구|펫|꽃집|신발|카메라|공방|식품|여행|키친|스포츠".split("|")) + rng.choice(("", "", ".kr", " 앱", " 몰")) if korean
    else rng.choice("Blue Maple North Kind Fox Lumen Pine Copper Sunny River Quick Little Oak Moss".split()) + rng.choice("market|shop|books|home|linen|pets|flowers|shoes|cameras|studio|foods|travel|kitchen|bikes".split("|")) + rng.choice(("", "", ".com", " app", ".shop")),
    "the site|our site|the shop|this site", "사이트|우리 사이트|이 사이트",
    ("Visitors|Visits|Unique visitors|Users today", "방문자|방문자 수|접속자",
     "how many people [came to|opened|looked at|were on|found|dropped by] {row}( today)?|how much traffic [does|did] {row} [get|have]?|how [busy|popular|well visited] [is|was] {row}?|how many [guests|people] did {row} [get|have|attract]( today)?|<tell> how many people {row} drew.|how many pairs of eyes saw {row}?",
     "{row}에 몇 명[이|이나] [왔어|들어왔나요|접속했어|왔지]?|{row} 오늘 사람 얼마나 [왔어|들어왔어|왔나요]?|{row}~을 본 사람~이 몇 [명이야|명인가요|명이지]?|{row} 트래픽이 얼마나 [돼|되나요|나왔어]?|{row} 얼마나 [붐벼|붐비나요|북적여]?|{row} 몇 명이 다녀갔는지 [알려|말해|가르쳐]<줘>.",
     "how many people came by today?|how much traffic?", "오늘 몇 명 [왔어|들어왔나요]?|트래픽이 얼마[야|나 돼]?", _number(140, 260000)),
    ("Orders|Purchases|Orders today", "주문|주문 수|구매 건수",
     "how many [people bought something|times did someone buy|customers bought something] [at|on|from] {row}?|how many [parcels|boxes|baskets] must [we|they] [pack|send] for {row}?|how many [checkouts|baskets|sales] did {row} [get|have|complete]?|how often [did someone buy|was something bought] at {row}?|<tell> how many bought at {row}.|how many [people placed one|times was something ordered] at {row} today?",
     "{row}에서 몇 명이 [샀어|사 갔어|구매했나요]?|{row} 오늘 몇 건 [팔렸어|나갔어|팔았나요]?|{row} 택배 몇 개 [보내야 해|싸야 해|나가]?|{row}에서 물건이 몇 번 [팔렸어|팔렸나요|나갔지]?|{row} 결제가 몇 건<이라>?|{row} 사 간 사람이 몇인지 [알려|말해|가르쳐]<줘>.",
     "how many people bought something?|how many parcels must we pack?", "몇 건이나 팔렸[어|나요|지]?|오늘 결제 몇 건<이라>?", _number(3, 9800, "", "|건")),
    ("Conversion rate|Conversion|CVR", "전환율|구매 전환율",
     "what share of [people|guests] [bought something|ends up buying|became customers] at {row}?|how many percent [buy|bought|end up buying] at {row}?|how many out of a hundred buy something at {row}?|how good is {row} at turning [lookers|guests] into buyers?|<tell> what part of the people buys at {row}.|how likely is a guest of {row} to buy?",
     "{row}에 온 사람 중 몇 퍼센트가 [사|샀어|사나요]?|{row} 백 명 중 몇 명이 [사|사 가나요|샀어]?|{row}에서 구경만 하지 않고 사는 [비율은|비율이 얼마야]?|{row} 사는 사람 비율[은|이 얼마야|이 어떻게 되나요]?|{row} 들어와서 사는 비율 [알려|말해|가르쳐]<줘>.|{row} 몇 퍼센트나 [결제해|구매해|사지]?",
     "how many percent buy something?|how many out of a hundred buy?", "몇 퍼센트가 [사|샀어|결제했지]?|백 명 중 몇 명꼴로 사[나요|지]?", _decimal(0.2, 12.9, 2, " %|%", "%")),
    ("Returns|Returned|Refunds", "반품|환불|반품 건수",
     "how [much was|many were] sent back to {row}?|how many [things|parcels|items] [came|were sent|went] back to {row}?|how many [want|wanted|got] their money back [at|from] {row}?|how often [did|do] people send stuff back to {row}?|<tell> how many parcels came back to {row}.|how many were [unhappy|dissatisfied] and sent it back to {row}?",
     "{row} 몇 개[가|나] [돌아왔어|되돌아왔나요|되돌려졌어]?|{row} 돌려보낸 게 몇 [건이야|개야|건인가요]?|{row} 마음에 안 들어서 [돌아온|보낸] 게 몇 개<이라>?|{row} 돈 돌려 달라는 게 몇 건<이라>?|{row} 얼마나 되돌아왔는지 [알려|말해|가르쳐]<줘>.|{row} 손님이 몇 번 돌려보냈[어|나요|지]?",
     "how many parcels came back?|how many want their money back?", "몇 개나 돌아왔[어|나요]?|돌려보낸 건 몇 건<이라>?", _number(0, 480, "", "|건")),
    ("Open tickets|Tickets|Support queue", "미처리 문의|열린 문의|대기 문의",
     "how many [questions|complaints|people|customers] are still waiting for an answer at {row}?|how many [requests|complaints|cases] are [unanswered|unsolved|pending] at {row}?|how much [is left|work is left] for the help desk of {row}?|how many customers [need help|wait for help] from {row}?|<tell> how many requests {row} must still answer.|how many [cases|problems] are not solved yet at {row}?",
     "{row} 답 못 한 게 몇 [건이야|개야|건인가요]?|{row} 아직 해결 안 된 [게|것이] 몇 건<이라>?|{row} 답변 기다리는 [손님이|사람이] 몇 명<이라>?|{row} 상담이 얼마나 [밀렸어|쌓였어|밀렸나요]?|{row} 남은 상담 [몇 건이야|몇 개 있어]?|{row} 몇 건이 밀렸는지 [알려|말해|가르쳐]<줘>.",
     "how many are waiting for an answer?|how many cases are unsolved?", "몇 건이나 밀렸[어|나요]?|답 못 한 게 얼마나 [돼|되나요]?", _number(0, 640, "", "|건")),
    ("Average wait|Waiting time|Avg. response", "평균 대기|대기 시간|응답 시간",
     "how long [do people have to|does one have to|must a customer|do people] wait (for an answer )at {row}?|how [quick|fast|slow] [is {row}|does {row} answer]?|how soon does {row} [answer|get back to you|pick up]?|after how long does {row} [answer|reply|pick up]?|<tell> how long people hang on at {row}.|how patient must one be with {row}?",
     "{row} 얼마나 [기다려|기다려야 해|기다리나요]?|{row} 답이 얼마 만에 [와|오나요|오지]?|{row} 손님이 몇 분이나 [기다려|기다리나요]?|{row} 얼마나 빨리 [답해|답하나요|받아]?|{row} 답변까지 얼마나 [걸려|걸리나요|걸리지]?|{row} 몇 분 기다리는지 [알려|말해|가르쳐]<줘>.",
     "how long must people hang on?|how fast do we answer?", "얼마나 기다려야 [해|하나요]?|답이 몇 분 만에 [와|오지]?", lambda rng, korean: f"{rng.randint(1, 44)}분 {rng.randint(1, 59)}초" if korean else rng.choice((f"{rng.randint(1, 44)} min {rng.randint(1, 59)} s", f"{rng.randint(1, 44)}m {rng.randint(1, 59):02}s"))),
    ("Revenue|Sales|Income today", "매출|수익|오늘 매출",
     "how much [money |]did {row} [make|earn|take in|bring in]( today)?|how much [came in|was earned] [at|through|on] {row}?|what [did we earn|was earned|came in] [through|with|at] {row}?|how rich did {row} make us( today)?|<tell> how much we earned with {row}.|how much have customers spent at {row}?",
     "{row} 오늘 얼마 [벌었어|벌었나요|벌었지]?|{row}~으로 번 돈~이 얼마<이라>?|{row} 돈이 얼마나 [들어왔어|들어왔나요|됐어]?|{row}에서 손님들이 얼마나 [썼어|썼나요|쓴 거야]?|{row} 얼마를 벌어들였는지 [알려|말해|가르쳐]<줘>.|{row} 수입이 얼마나 [돼|되나요|되지]?",
     "how much did we earn today?|how much money came in?", "얼마나 벌었[어|나요|지]?|돈은 얼마 들어왔[어|나요]?", _money(60, 88000)),
    ("Bounce rate|Left at once|Bounces", "이탈률|바로 나감",
     "how many percent [left|leave|quit|abandon] {row} [right away|at once|after one page]?|what share [of people |]gives up on {row} after one page?|how many [click away|turn round] [at once|right away] on {row}?|how many looked at a single page of {row}?|<tell> how many percent turn round at once at {row}.|how quickly do we lose people at {row}, in percent?",
     "{row} 바로 나가는 사람이 몇 퍼센트<이라>?|{row} 들어왔다가 그냥 [나간|가 버린] 비율[은|이 얼마야]?|{row} 한 페이지만 보고 [나가는|떠나는] 사람~은 얼마나 [돼|되나요]?|{row} 몇 퍼센트가 금방 [나가|떠나|나갔어]?|{row} 오자마자 떠나는 비율 [알려|말해|가르쳐]<줘>.|{row} 사람을 얼마나 [놓쳐|놓치나요], 몇 퍼센트?",
     "how many percent leave at once?", "몇 퍼센트가 바로 나[가|가나요]?|금방 떠난 비율[은|이 얼마야]?", _number(14, 92, " %|%", "%")),
)

_EMPLOYEE = _thing(
    "table", "Timesheet|Team hours|Employees|Staff overview|Payroll", "근무표|근태 현황|직원 현황|급여 명단|팀 근무 시간",
    _person, "the employee|this employee|this colleague", "이 직원|이분|그 직원",
    ("Hours|Worked|Hours worked", "근무 시간|일한 시간",
     "how [long|much] did {row} work?|how much time [has {row} put in|did {row} spend on the job|did {row} clock]?|for how long was {row} at the [desk|office|job]?|how [busy|hard-working|diligent] was {row}, in time?|<tell> how long {row} worked.|how long was {row} [on duty|clocked in|on shift]?",
     "{row} 총 얼마나 뛰었는지 [알려|말해|가르쳐]<줘>.|{row} 일한 게 [다 해서|모두] 몇 시간<이라>?|{row} 얼마나 [일했어|일했나요|일했지|일했는지 알려 줘]?|{row} 몇 시간 [일했어|일했나요|있었어]?|{row} 회사에 얼마나 [있었어|있었나요]?|{row} 총 몇 시간 [근무했어|근무했나요|뛰었어]?|{row} 일을 얼마나 오래 [했어|했나요|했지]?|{row} 몇 시간이나 [출근해 있었어|자리를 지켰나요]?",
     "how long on duty?|how much time was put in?", "얼마나 오래 일했[어|나요]?|몇 시간 있었[어|지]?", _either(_decimal(12, 190, 1, " h|"), _number(20, 190, " h|", "시간"))),
    ("Overtime|Extra hours|Over", "초과 근무|연장 근무|야근",
     "how [long|much] did {row} stay [late|on|longer]?|how much more than [planned|agreed] did {row} work?|how much [on top|extra|more] did {row} do?|how long did {row} [stay behind|work late|work after closing]?|<tell> how much longer {row} stayed.|how much is {row} above the contract?",
     "{row} 얼마나 더 [일했어|일했나요|남았어]?|{row} 늦게까지 얼마나 [남았어|있었어|남았나요]?|{row} 퇴근 못 하고 몇 시간 더 [있었어|일했지]?|{row} 약속보다 얼마나 [더 했어|많이 일했어]?|{row} 추가로 몇 시간 [했어|했나요|뛰었어]?|{row} 몇 시간 더 일했는지 [알려|말해|가르쳐]<줘>.",
     "how much longer than planned?|how long after closing?", "얼마나 더 남았[어|나요]?|추가로 몇 시간 했[어|지]?", _either(_decimal(0.5, 29.5, 1, " h|", " h"), _number(1, 29, " h", "시간"))),
    ("Hourly pay|Rate|Wage", "시급|시간당 임금",
     "how [well|badly] is {row} paid?|how much does {row} [get|make|earn]( an hour| per hour)?|what does {row} [cost|get|make] [an hour|per hour|for sixty minutes]?|what [do we|does the firm] [give|pay] {row} [an hour|for one hour]?|<tell> what {row} earns in an hour.|how much money is one hour of {row} worth?",
     "{row} 한 시간에 얼마 [받아|받나요|벌어|받지]?|{row} 시간당 얼마[야|예요|를 줘|인가요]?|{row}한테 한 시간에 얼마 [줘|주나요|지급해]?|{row} 돈을 얼마나 [받아|받나요], 한 시간에?|{row} 한 시간 일하면 얼마<이라>?|{row} 시간마다 얼마 버는지 [알려|말해|가르쳐]<줘>.",
     "how much for one hour?|how well paid?", "한 시간에 얼마<이라>?|시간당 얼마 받[아|나요]?", lambda rng, korean: f"{rng.randrange(10100, 39000, 50):,}원" if korean else _money(12, 75, True)(rng, False)),
    ("Holiday left|Vacation days|Leave left", "남은 연차|잔여 휴가|연차",
     "how many days off [does {row} still have|are there for {row}|has {row} got]?|how long can {row} still [be away|stay away|go on a trip|rest]?|how many free days [can {row} take|are {row}'s|remain for {row}]?|how many more days may {row} [stay home|take off|go to the beach]?|<tell> how many days {row} can still take off.|can {row} still take time off, how many days?",
     "{row} 며칠 더 [쉴 수 있어|쉬어도 돼|쉴 수 있나요]?|{row} 쉬는 날 며칠 [남았어|남았나요|있어]?|{row} 앞으로 며칠 [쉬어|놀 수 있어|빠질 수 있나요]?|{row} 아직 못 쓴 휴가[가 며칠이야|는 며칠이에요]?|{row} 며칠이나 더 여행 갈 수 [있어|있나요]?|{row} 며칠 쉴 수 있는지 [알려|말해|가르쳐]<줘>.",
     "how many days off remain?|how many more days may be taken off?", "며칠 더 쉴 수 있[어|나요]?|쉬는 날이 며칠 남았[어|지]?", _number(0, 34, "| days", "일")),
    ("Sick days|Days ill|Sick", "병가|아픈 날",
     "how [often|long] was {row} [unwell|in bed|down with something]?|how many days was {row} [unwell|in bed|not healthy]?|how long did {row} stay home with a [cold|fever|doctor's note]?|how healthy was {row}, how many days in bed?|<tell> how many days {row} was unwell.|for how many days did a doctor write {row} off?",
     "{row} 며칠 [아팠어|아팠나요|앓았어]?|{row} 아파서 며칠 [쉬었어|못 왔어|빠졌나요]?|{row} 몸이 안 좋아서 [며칠 쉬었어|몇 번 빠졌어]?|{row} 얼마나 [아팠어|앓았나요]?|{row} 진단서 내고 쉰 게 며칠<이라>?|{row} 며칠 앓았는지 [알려|말해|가르쳐]<줘>.",
     "how many days unwell?|how long in bed?", "며칠이나 아팠[어|나요]?|아파서 얼마나 쉬었[어|지]?", _number(0, 19, "| d", "일")),
    ("Department|Team|Unit", "부서|팀|소속",
     "where in the [firm|company|house] does {row} [work|sit|belong]?|which part of the [firm|company] does {row} belong to?|what [area|field|corner of the firm] [is {row} in|does {row} work in]?|with whom does {row} [sit|work], which group?|<tell> which part of the company {row} belongs to.|where do i find {row} in the company?",
     "{row} 어디서 [일해|일하나요|근무해]?|{row} 어느 쪽 사람<이라>?|{row} 회사에서 어디 [있어|속해|소속이야]?|{row} 무슨 부[야|예요|에 있어]?|{row} 어느 조직에 [속해|있나요|들어가]?|{row} 어디 속하는지 [알려|말해|가르쳐]<줘>.",
     "which part of the company?|where in the firm?", "회사 어디 소속<이라>?|어느 쪽에서 일[해|하나요]?", _one_of("Sales|Design|Logistics|Support|Finance|Research|Kitchen|Workshop|Legal|Marketing|IT|Quality|Purchasing|Reception|Dispatch|Payroll|Security|Cleaning|Production", "영업부|디자인팀|물류팀|고객지원팀|재무팀|연구소|주방|정비반|법무팀|마케팅팀|전산실|품질팀|구매팀|안내 데스크|총무부|인사팀|경비실|생산부|기획실")),
    ("Starts at|Shift start|Clock-in", "출근 시간|출근|시업",
     "when does {row} [come in|arrive|get to work|have to be there|begin]?|at what time [must {row} be there|does {row} arrive|does {row}'s day begin|is {row} due in]?|how early does {row} [come|have to come|begin]?|from when [can i reach {row}|is {row} at work|is {row} in]?|<tell> when {row} comes in.|what time do we see {row} in the morning?",
     "{row} 몇 시에 [와|나와|오나요|나오지]?|{row} 언제 [와|나오나요|회사 와|일 시작해]?|{row} 몇 시부터 [일해|있어|일하나요]?|{row} 아침에 얼마나 일찍 [와|나오나요]?|{row} 몇 시까지 [와야 해|나와야 하나요|와야 하지]?|{row} 언제 나오는지 [알려|말해|가르쳐]<줘>.",
     "what time in the morning?|how early?", "몇 시에 [나와|와|오나요]?|몇 시부터 일[해|하지|하나요]?", _clock(5, 15)),
)

_STOCK = _thing(
    "table", "Stock|Inventory|Warehouse|Parts list|Store room", "재고 현황|재고 목록|창고|부품 목록|물품 관리",
    _joined("Steel|Brass|Oak|Rubber|Plastic|Blue|White|Small|Large|Heavy|Copper|Nylon", "hinges|screws|gloves|hoses|brackets|tape|filters|bolts|paint|cable|crates|bulbs|valves|shelves|buckets", "스테인리스|황동|참나무|고무|플라스틱|파란|흰색|소형|대형|구리|나일론", "경첩|나사|장갑|호스|브래킷|테이프|필터|볼트|페인트|케이블|상자|전구|밸브|선반|양동이", 0.15),
    "this article|the article|this item|them", "이 품목|이 물건|그 물건",
    ("In stock|Quantity|On hand|Qty", "재고|수량|보유량",
     "how many {row} [do we have|are there|have we got|are left|do we own]?|how many [of the |]{row} [lie|are] in the warehouse?|are there [still |]any {row}, how many?|do we still have {row}, how many?|<tell> how many {row} there are.|how many {row} could we [sell|ship|send out] today?",
     "{row} 몇 개 [있어|있나요|남았어|남았나요]?|{row} 얼마나 [남았어|있어|남아 있나요]?|{row} 아직 [있어|남았어], 몇 개<이라>?|{row} 창고에 몇 개[나|] [있어|쌓여 있어|있나요]?|{row} 다 떨어졌어, 몇 개 [남았지|있지]?|{row} 몇 개 남았는지 [알려|말해|봐]<줘>.",
     "how many are left?|how many do we have?", "몇 개나 [있어|남았어|있나요]?|얼마나 남았[어|지]?", _number(0, 7400, "| pcs", "|개")),
    ("Shelf|Bin|Storage place|Location", "선반|보관 위치|칸",
     "where [are|do i find|do we keep|have we put] {row}?|where in the [warehouse|store room|hall] are {row}?|in which [aisle|rack|corner|row] are {row}?|where must i [go|look|reach] for {row}?|<tell> where {row} are kept.|to which [place|rack] do {row} go back?",
     "{row} 어디 [있어|있나요|뒀어|놓여 있어]?|{row} 창고 어디에 [있어|있나요|있지]?|{row} 어디서 [찾아|꺼내|찾나요|꺼내지]?|{row} 찾으려면 어디로 [가|가야 해|가면 돼]?|{row} 몇 번째 줄 어디에 [있어|있나요]?|{row} 어디 뒀는지 [알려|말해|가르쳐]<줘>.",
     "where do i find them?|in which aisle?", "창고 어디 있[어|지|나요]?|어디서 꺼내[면 돼|나요|]?", lambda rng, korean: f"{rng.choice('ABCDEFGHK')}{rng.choice(('-', '', '/'))}{rng.randint(1, 48)}{rng.choice(('', '-1', '-2', '-3', '-4'))}"),
    ("Supplier|Vendor|Bought from", "공급업체|거래처|납품처",
     "who [delivers|sells us|sends us|ships us] {row}?|where do we [buy|get|order] {row}?|from whom [do we get|come] {row}?|which [firm|company|dealer] [brings|sells|delivers] {row}?|<tell> who sends us {row}.|who do i call to get [new |more |]{row}?",
     "{row} 어디서 [사|사 와|사나요|들여와]?|{row} 누가 [대 줘|갖다줘|보내 주나요|팔아]?|{row} 어느 [회사에서|업체에서] [와|받나요|사]?|{row} 더 사려면 어디에 [전화해|주문해|연락하나요]?|{row} 파는 회사[가 어디야|는 어디예요|는]?|{row} 어디서 들여오는지 [알려|말해|가르쳐]<줘>.",
     "who sends us this?|where do we buy it?", "어디서 사 [와|오나요]?|누가 갖다[줘|주나요]?", lambda rng, korean: rng.choice(_FAMILY_KO) + rng.choice("일 성 진 우 광 신 원 보".split()) + rng.choice("상사|산업|기업|철물|무역|상회|공업|유통".split("|")) if korean else rng.choice(_LAST) + rng.choice((" Ltd", " & Sons", " GmbH", " Supplies", " Trading", " Bros", " Inc", " Co."))),
    ("Reorder at|Minimum|Reorder level", "재주문 기준|최소 수량|안전 재고",
     "when do we have to buy [more|new] {row}, at how many?|at how many [left |]do we [get|buy|send for] more {row}?|how low may {row} [get|go|run|fall]?|how few {row} are too few?|<tell> below how many {row} get scarce.|how many {row} must [always |]be there [at least|as a reserve]?",
     "{row} 몇 개 [남으면 사|되면 사야 해|이하면 주문하나요]?|{row} 몇 개 밑으로 떨어지면 [안 돼|사야 해|주문해]?|{row} 적어도 몇 개는 [있어야 해|있어야 하나요|둬야 해]?|{row} 얼마나 줄면 [더 사|시켜|주문하지]?|{row} 몇 개부터 [부족해|모자라|위험해]?|{row} 몇 개 남았을 때 사는지 [알려|말해|가르쳐]<줘>.",
     "how few are too few?|how low may it get?", "몇 개 남으면 [사|주문해|시키나요]?|최소 몇 개는 있어야 [해|하나요]?", _number(2, 500, "", "|개")),
    ("Unit price|Price each|Cost", "단가|개당 가격",
     "how much [is|costs] one of the {row}?|how [expensive|dear|cheap] are {row}?|what do we [pay|spend] for one of the {row}?|how much money goes for {row} apiece?|<tell> what {row} go for.|what does a customer owe for one of the {row}?",
     "{row} 하나에 얼마<이라>?|{row} 얼마나 [비싸|해|하나요|싸]?|{row} 한 개 사려면 얼마 [들어|드나요|내]?|{row} 개당 얼마<이라>?|{row} 값이 [얼마야|얼마예요|어떻게 되나요]?|{row} 하나에 얼마인지 [알려|말해|가르쳐]<줘>.",
     "how much for one?|how dear is it?", "하나에 얼마<이라>?|한 개 값이 어떻게 [돼|되나요]?", _money(1, 190, True)),
    ("Next delivery|Due in|Arrives", "입고 예정|다음 입고|도착 예정",
     "when do [new|more|fresh] {row} [come|get here|reach us|come in]?|when will {row} be [here|brought|restocked]?|how long must we wait for {row}, until when?|on which day does the truck bring {row}?|<tell> when {row} will come.|from when can we have [more|new] {row}?",
     "{row} 언제 [와|들어와|오나요|들어오나요]?|{row} 새 물건 언제 [와|받아|들어오지]?|{row} 며칠에 [들어와|오나요|받나요]?|{row} 언제까지 기다려야 [해|하나요|하지]?|{row} 트럭이 언제 [싣고 와|가져와|오나요]?|{row} 언제 들어오는지 [알려|말해|봐]<줘>.",
     "when does more come?|when does the truck bring it?", "언제 들어[와|오나요|오지]?|며칠에 [와|받나요]?", _date(2026, 2027)),
)

_COIN = _thing(
    "table", "Coin collection|My coins|Collection|Auction lots|Cabinet", "동전 수집|수집품|내 동전|소장품|경매 물품",
    _joined("Silver|Gold|Copper|Royal|Old|Half|Double|Great|Little|Crowned", "penny|crown|ducat|thaler|florin|shilling|peso|mark|drachma|guinea|groat|kroner|rupee|stater", "은|금|구리|왕실|옛|반|두 배|큰|작은|왕관", "페니|크라운|두카트|탈러|플로린|실링|페소|마르크|드라크마|기니|엽전|크로네|루피|냥", 0.4),
    "it|the coin|this coin|this piece", "이 동전|그 동전|이거",
    ("Year|Minted|Struck in", "연도|발행 연도|주조 연도",
     "how old is {row}?|from when is {row}?|when was {row} [made|stamped|issued|put out|produced]?|what date is [on|stamped on] {row}?|<tell> how old {row} is.|which [age|time|era] does {row} come from, when was it made?",
     "{row} 언제 [만들어졌어|만든 거야|나왔나요|찍었어]?|{row} 얼마나 [오래됐어|오래됐나요|오래된 거야]?|{row} 몇 년 [거야|건가요|거예요|물건이야]?|{row} 몇 년도에 [나왔어|찍혔어|만들었나요]?|{row} 언제 적 [거야|돈이야|물건인가요]?|{row} 언제 나온 건지 [알려|말해|가르쳐]<줘>.",
     "how old?|when was it stamped?", "얼마나 오래됐[어|지|나요]?|언제 적 거<이라>?", lambda rng, korean: f"{rng.randint(1620, 1989)}" + "년" * (korean and rng.random() < 0.4)),
    ("Metal|Material|Alloy", "쇠붙이|재질|소재",
     "what is {row} [made of|made from|cast from]?|is {row} [real gold|pure silver|gold or silver|just copper], or what?|what [stuff|substance] is {row} of?|what did they [use|melt] for {row}?|<tell> what {row} is made of.|out of what was {row} made?",
     "{row} 뭘로 [만들었어|만들어졌나요|됐어]?|{row} 진짜 [금이야|은이야|금인가요], 뭐야?|{row}~은 무슨 [쇠야|성분이야|쇠붙이야]?|{row} 금이야 은이야, [뭐야|뭔가요]?|{row} 뭐로 [되어 있어|되어 있나요|된 거야]?|{row} 뭘로 만들었는지 [알려|말해|가르쳐]<줘>.",
     "is it real gold, or what?|what is it made of?", "진짜 금이야, 뭐야?|뭘로 만들었[어|지|나요]?", _one_of("Silver .925|Copper|Bronze|Gold 22k|Nickel|Brass|Billon|Zinc|Aluminium|Silver .900|Steel|Gold 18k|Cupronickel|Iron|Tin", "순은|구리|청동|22K 금|니켈|황동|아연|알루미늄|은 90%|강철|18K 금|백동|철|주석|합금")),
    ("Weight|Mass", "무게|중량",
     "how heavy is {row}?|how [much|many grams] does {row} [weigh|bring to the scales]?|what do the scales [say|show] for {row}?|how many grams [has|is] {row}?|<tell> how heavy {row} is.|how [light|heavy] does {row} lie in the hand?",
     "{row} 얼마나 [무거워|무거운가요|나가|가벼워]?|{row} 몇 그램[이야|이에요|인가요|이지|이나 돼]?|{row} 저울에 [올리면 얼마야|달면 얼마예요|몇으로 나와]?|{row} 들어 보면 얼마나 [무거워|묵직해]?|{row} 몇 그램 [나가|나가나요|돼]?|{row} 얼마나 나가는지 [알려|말해|가르쳐]<줘>.",
     "how heavy?|what do the scales say?", "얼마나 무거[워|운가요]?|몇 그램<이라>?", _decimal(0.8, 38, 2, " g|g", "g| g|그램")),
    ("Diameter|Width", "지름|직경",
     "how [big|large|wide] is {row}?|how [far|much] is it across {row}?|how many millimetres [is|has] {row}?|what [box|hole|capsule] does {row} need, how big is it?|<tell> how big {row} is.|{row} measures how much from edge to edge?",
     "{row} 얼마나 [커|큰가요|크지|작아]?|{row} 몇 밀리[야|예요|나 돼|인가요]?|{row} 끝에서 끝까지 [얼마야|몇 밀리야]?|{row} 둘레 말고 폭이 [얼마야|몇이야]?|{row} 크기가 [어떻게 돼|얼마나 돼|어떻게 되나요]?|{row} 얼마나 큰지 [알려|말해|가르쳐]<줘>.",
     "how big?|how wide is it?", "얼마나 [커|크지|큰가요]?|몇 밀리<이라>?", _decimal(11, 42, 1, " mm|mm", "mm| mm|밀리")),
    ("Country|Origin|Issued by", "국가|발행국|나라",
     "where [is {row} from|does {row} come from|was {row} made]?|which [land|nation|kingdom|state] [is {row} from|made {row}]?|where could one [pay|buy bread] with {row}?|in what part of the world was {row} [used|money]?|<tell> where {row} is from.|whose money was {row}?",
     "{row}~은 어디서 [왔어|왔나요|만들었어|썼어]?|{row} 어디 [거야|돈이야|건가요|물건이야]?|{row} 어디서 쓰던 [돈이야|거야|건가요]?|{row} 세계 어디서 [썼나요|만든 거야|나왔지]?|{row} 어느 땅에서 [왔어|나온 거야]?|{row} 어디서 온 건지 [알려|말해|가르쳐]<줘>.",
     "where is it from?|whose money was it?", "어디 돈<이라>?|어디서 쓰던 거<이라>?", _one_of("Austria|Mexico|India|Norway|Persia|Japan|Brazil|Prussia|Spain|Greece|Siam|Venice|Russia|Portugal|China|Sweden|Saxony|Egypt|Peru|Ottoman Empire", "오스트리아|멕시코|인도|노르웨이|페르시아|일본|브라질|프로이센|스페인|그리스|시암|베네치아|러시아|포르투갈|청나라|스웨덴|조선|이집트|페루")),
    ("Value|Worth|Estimate", "가치|평가액|감정가",
     "how [valuable|precious] is {row}?|how much [could i get|would a dealer pay|would i get|can one ask] for {row}?|what [can i sell {row} for|would {row} fetch|would {row} go for]?|how much money is {row}?|<tell> how much {row} would bring.|will {row} make me rich, how much is it?",
     "{row} 얼마[야|예요|인가요|짜리야]?|{row} 팔면 얼마 [받아|받나요|받을 수 있어]?|{row} 얼마나 [비싸|값나가|귀해]?|{row} 돈으로 치면 얼마<이라>?|{row} 얼마에 [팔려|팔 수 있어|팔리나요]?|{row} 팔면 얼마인지 [알려|말해|가르쳐]<줘>.",
     "what would a dealer pay?|how much could i get?", "팔면 얼마 받[아|을까|나요]?|얼마짜리<이라>?", _money(3, 9800)),
    ("Condition|Grade|State", "상태|보존 상태|등급",
     "how [worn|well kept|scratched|well preserved|shiny] is {row}?|is {row} [worn|scratched|as good as new|damaged]?|how does {row} look, new or worn?|did {row} survive well?|<tell> how well {row} is kept.|how good is {row} still?",
     "{row} 얼마나 [닳았어|깨끗해|낡았나요|긁혔어]?|{row} 보관이 [잘됐어|잘됐나요|어때]?|{row} 새것 같아, [닳았어|어때]?|{row} 흠집 [있어|많아|났나요], 어때?|{row} 멀쩡[해|한가요|하지], 어떤 편이야?|{row} 얼마나 깨끗한지 [알려|말해|가르쳐]<줘>.",
     "is it worn?|how does it look, new or worn?", "닳았어, 깨끗해?|얼마나 낡았[어|지]?", _one_of("Fine|Very fine|Poor|Uncirculated|Good|Proof|Fair|Extremely fine|About good|Mint|Scratched|Holed", "미사용|극미품|미품|보통|하급|프루프|양호|준미사용|긁힘|구멍 있음|최상")),
)

_BOOK = _thing(
    "table", "Books|My library|Reading list|Bookshelf|Catalogue", "책 목록|내 서재|도서 목록|읽을 책|장서",
    _joined("The Silent|A Distant|The Last|Beyond the|Winter|The Glass|A Quiet|Under the|The Salt|Night|The Paper", "Orchard|Harbour|Mirror|River|Garden|Clock|Island|Station|Letter|Bridge|Forest|Lantern|Tide", "고요한|먼|마지막|겨울|수정|조용한|소금|한밤의|골판지|푸른|잊힌|느린", "과수원|항구|거울|강|정원|시계|섬|정거장|편지|다리|숲|등불|물결|계단"),
    "it|this book|the book", "이 책|그 책",
    ("Author|By|Writer", "저자|지은이|작가",
     "who wrote {row}?|who [has written|thought up|penned|is behind] {row}?|whose [novel|work|book] is {row}?|from whose [pen|hand] is {row}?|<tell> who wrote {row}.|whose name is on the cover of {row}?",
     "{row} 누가 지었는지 [알려|말해|가르쳐]<줘>.|{row} 누가 [썼어|썼나요|쓴 거야|지었어]?|{row}~은 누구 [책이야|작품이야|소설인가요]?|{row} 쓴 사람[이 누구야|은 누구예요|은]?|{row} 누가 쓴 [책이야|건가요|건지 알려 줘]?|{row} 표지에 누구 이름이 [있어|적혀 있어|있나요]?|{row}~을 지은 분이 [누구야|누구세요|누구지]?",
     "who wrote it?|whose novel is it?", "누가 [썼어|썼지|쓴 거야]?|누구 작품<이라>?", _person),
    ("Pages|Length|No. of pages", "쪽수|페이지 수|분량",
     "how [long|thick|fat] is {row}?|how much [must i|do i have to|is there to] read in {row}?|is {row} a [thick|long|short] one, how long is it?|how many sheets to turn in {row}?|<tell> how thick {row} is.|on which number does {row} end?",
     "{row} 얼마나 [두꺼워|길어|두꺼운가요|긴가요]?|{row} 몇 쪽[이야|이에요|까지 있어|인가요]?|{row} 몇 장이나 [돼|되나요|읽어야 해]?|{row} 다 읽으려면 몇 쪽을 [봐야 해|읽어야 하나요]?|{row} 두꺼워, 몇 [쪽이야|페이지야]?|{row} 얼마나 두꺼운지 [알려|말해|가르쳐]<줘>.",
     "how thick?|how much is there to read?", "얼마나 두꺼[워|운가요]?|몇 쪽까지 있[어|나요]?", _number(48, 1180, "| pp.| p.", "쪽|p")),
    ("Published|Year|First edition", "출간일|출판 연도|발행일",
     "when [did {row} come out|did {row} appear|was {row} printed|was {row} released]?|how [old|new] is {row}?|since when can one [buy|read] {row}?|from when is {row}?|<tell> when {row} came out.|when did {row} first [hit the shops|reach readers]?",
     "{row} 언제 [나왔어|나왔나요|나온 책이야|찍었어]?|{row} 얼마나 [오래된 책이야|오래됐어|새 책이야]?|{row} 언제부터 [팔았어|살 수 있었어|팔았나요]?|{row} 몇 년도에 [나왔어|나왔나요|나온 거야]?|{row} 세상에 언제 [나왔지|나왔어|선보였나요]?|{row} 언제 나왔는지 [알려|말해|가르쳐]<줘>.",
     "when did it come out?|how old is it?", "언제 나왔[어|지|나요]?|얼마나 오래된 책<이라>?", _either(lambda rng, korean: f"{rng.randint(1890, 2026)}" + "년" * korean, _date(1930, 2026))),
    ("Lent to|Borrowed by|On loan to", "빌려 간 사람|대출자|빌린 사람",
     "who [has|took|is reading|still has|has got] {row}?|who did [i|we] [give|lend|hand] {row} to?|whom must i ask to get {row} back?|at whose home is {row}?|<tell> who has {row} at home.|who must bring {row} back?",
     "{row} 누가 [가져갔어|갖고 있어|가져갔나요|보고 있어]?|{row} 누구한테 [줬어|있어|있나요|줬지]?|{row} 누구네 집에 [있어|있지|있나요]?|{row} 돌려받으려면 누구한테 [말해|연락해야 해]?|{row} 아직 안 갖다준 사람[이 누구야|은]?|{row} 누구한테 있는지 [알려|말해|가르쳐]<줘>.",
     "who took it?|who must bring it back?", "누가 가져갔[어|지|나요]?|누구한테 가 있[어|나요]?", _person),
    ("Publisher|House|Imprint", "출판사|펴낸 곳|발행처",
     "who [brought {row} out|put {row} out|printed {row}]?|which [company|press|firm] [is behind {row}|brought {row} out|made {row}]?|at which [company|press|firm] did {row} come out?|where did {row} come out, which company?|<tell> which firm brought {row} out.|what [press|company] name is on the spine of {row}?",
     "{row} 어디서 [펴냈어|찍었어|펴냈나요|냈어]?|{row} 어느 회사[가 냈어|에서 나왔어|가 찍었나요]?|{row}~을 낸 [데가|곳이] 어디<이라>?|{row} 책등에 무슨 회사라고 [있어|적혀 있어]?|{row} 낸 회사 이름[이 뭐야|은|]?|{row} 어디서 펴냈는지 [알려|말해|가르쳐]<줘>.",
     "which company brought it out?", "어디서 펴냈[어|지|나요]?|어느 회사가 냈[어|지]?", _joined("Heron|Tall Oak|Quill|Marble|North Sea|Lantern|Two Rivers|Bright|Candle", "Press|Books|House|Editions|Verlag|Publishing", "푸른숲|달빛|새벽|글밭|바다|느티|한길|책나루|온", "출판|북스|사|서가|미디어|책방")),
    ("Language|Written in", "언어|쓰인 말",
     "in what tongue is {row}?|what must i [speak|understand|know|have learnt] to read {row}?|is {row} [in English|translated|foreign], or what?|can i understand {row}, what is it in?|<tell> what tongue {row} is in.|what do people speak who read {row}?",
     "{row} 어느 나라 말로 [썼어|쓰였어|되어 있나요]?|{row} 영어야, [뭐야|무슨 말이야]?|{row} 무슨 말로 [됐어|쓰여 있어|적혔나요]?|{row} 읽으려면 무슨 말을 [알아야 해|할 줄 알아야 하나요]?|{row} 우리말이야, [외국어야|번역본이야]?|{row} 어느 말로 썼는지 [알려|말해|가르쳐]<줘>.",
     "what must i speak to read it?", "무슨 말로 쓰였[어|지|나요]?|영어야, 우리말이야?", _one_of("English|French|German|Korean|Spanish|Italian|Japanese|Danish|Polish|Turkish|Dutch|Arabic|Hindi|Swedish|Greek|Chinese", "한국어|영어|프랑스어|독일어|스페인어|일본어|이탈리아어|중국어|러시아어|터키어|아랍어|폴란드어|덴마크어")),
)

_CANDIDATE = _thing(
    "table", "Election results|Candidates|Local election|Poll 2026|Results by candidate", "선거 결과|후보자|지방 선거|개표 현황|후보 명단",
    _person, "the candidate|this candidate", "이 후보|그 후보",
    ("Votes|Votes received|Ballots", "득표수|표|득표",
     "how many [people|voters|citizens] [chose|backed|picked|were for|ticked] {row}?|how many crosses did {row} get?|how much support did {row} [win|get|have], in people?|how often was {row} [chosen|picked|ticked]?|<tell> how many people picked {row}.|how many [slips|papers] carried the name of {row}?",
     "{row} 몇 명이 [찍었어|뽑았어|찍었나요|골랐어]?|{row}~을 뽑은 사람~은 몇 [명이야|명인가요]?|{row} 몇 장 [받았어|얻었어|받았나요]?|{row}~을 지지한 사람이 몇<이라>?|{row} 몇 사람이 [밀어줬어|선택했어|선택했나요]?|{row} 몇 명이 찍었는지 [알려|말해|가르쳐]<줘>.",
     "how many people chose that name?|how many crosses?", "몇 명이 찍었[어|나요|지]?|몇 사람이 뽑았[어|지]?", _number(310, 264000, "", "|표")),
    ("Share|Percent|Vote share", "득표율|비율",
     "how many percent [did {row} get|went to {row}|chose {row}|are behind {row}]?|what [part|portion|slice] of the [voters|people|town] [chose|backed|is behind] {row}?|how [strong|big|popular] is {row}, in %?|out of a hundred, how many picked {row}?|<tell> what portion {row} won.|what part of the cake did {row} get?",
     "{row} 몇 퍼센트[야|예요| 얻었어| 나왔나요|지]?|{row} 몇 프로[야| 나왔어|예요| 나왔나요]?|{row} 백 명 중 몇 명이 [찍었어|뽑았나요]?|{row} 얼마나 큰 몫을 [가져갔어|얻었나요]?|{row} 지지가 몇 퍼센트나 [돼|되나요|나왔지]?|{row} 몇 퍼센트인지 [알려|말해|가르쳐]<줘>.",
     "how many percent?|what part of the town?", "몇 프로 나왔[어|지|나요]?|몇 퍼센트<이라>?", _decimal(0.3, 64, 1, " %|%", "%")),
    ("Party|List|Group", "정당|당|소속",
     "what [camp|side|colours] does {row} [belong to|stand for|run for]?|who does {row} [stand for|run for|represent]?|which [camp|movement|side] [is {row} in|sent {row}|nominated {row}]?|under whose flag does {row} run?|<tell> who {row} runs for.|with whom is {row} in politics?",
     "{row} 어디 [소속으로 나왔어|사람이야|쪽이야|편인가요]?|{row} 무슨 [진영이야|편이야|간판으로 나왔어]?|{row} 누가 [공천했어|내세웠어|밀었나요]?|{row} 어디서 [밀어줘|내보냈어|공천받았나요]?|{row} 어느 편에 [서 있어|있나요|속해]?|{row} 어느 쪽인지 [알려|말해|가르쳐]<줘>.",
     "which camp?|under whose flag?", "어느 편<이라>?|어디서 내보냈[어|나요]?", _joined("Free|Green|People's|New|United|Civic|Rural|Workers'|Future|Liberal|Social", "Union|Alliance|Front|Voice|Movement|League|Forum|Party|Bloc", "푸른|새로운|시민|국민|하나|미래|자유|녹색|농민|열린|정의", "연합|동맹|전선|연대|모임|당|포럼|회의")),
    ("District|Ward|Constituency", "선거구|지역구|출마 지역",
     "where [is {row} running|does {row} run|does {row} stand|did {row} stand]?|which [town|area|part of town|region] does {row} want to [speak for|represent]?|for which [corner|part] of the country is {row} standing?|in which [area|town] is {row} on the slip?|<tell> where {row} is running.|who could vote for {row}, people from where?",
     "{row} 어디서 [나왔어|출마했어|뛰어|나왔나요]?|{row} 어느 [동네야|고장에서 나왔어|곳에 나왔나요]?|{row} 어디 사람들이 [뽑아|뽑을 수 있어|뽑나요]?|{row} 어느 곳을 [대표해|대표하려고 해|대표하나요]?|{row} 어디에 [나섰어|도전했어|나섰나요]?|{row} 어디서 나왔는지 [알려|말해|가르쳐]<줘>.",
     "which part of town?", "어느 동네에 나왔[어|나요]?|어디 사람들이 뽑[아|나요]?", _place("North|South|East|West|Centre|Hills|Docks|Valley", "갑|을|병|제1선거구|제2선거구|제3선거구")),
    ("Age|Years old", "나이|연령",
     "how old is {row}?|how [young|old] is {row} [now|at present]?|is {row} still young, how old?|how many birthdays has {row} had?|<tell> how old {row} is.|is {row} older than me, how old?",
     "{row} 몇 살<이라>?|{row} 연세가 [어떻게 되세요|얼마예요|어떻게 되나요]?|{row} 올해 몇 살<이라>?|{row} 얼마나 [젊어|나이 들었어|젊은가요]?|{row} 만으로 몇 [살이야|세예요|살인가요]?|{row} 몇 살인지 [알려|말해|가르쳐]<줘>.",
     "how old?|how many years?", "몇 살<이라>?|연세가 어떻게 되세요?", _number(25, 79, "", "세|살")),
    ("Change|+/-|Since last time", "증감|변동|지난 선거 대비",
     "how much [better|worse|stronger] did {row} do than [four years ago|before|the time before]?|did {row} [gain|lose|win or lose], how much?|how much did {row} [gain|lose|win or lose] [compared with|against] the last election?|is {row} [up|down], by how much?|<tell> how much {row} gained or lost.|by how much did {row} [grow|shrink|improve]?",
     "{row} 전보다 얼마나 [늘었어|줄었어|올랐나요|떨어졌어]?|{row} 지난번보다 [좋아졌어|나빠졌어], 얼마나?|{row} 얼마나 [올랐어|잃었어|올랐지|내려갔나요]?|{row} 저번하고 얼마나 [달라졌어|차이 나|다른가요]?|{row} 늘었어 줄었어, [얼마나|몇이나]?|{row} 얼마나 올랐는지 [알려|말해|가르쳐]<줘>.",
     "up or down, by how much?", "전보다 늘었어, 줄었어?|저번보다 얼마나 올랐[어|지]?", lambda rng, korean: f"{rng.choice('+-−')}{rng.uniform(0.1, 14):.1f}" + rng.choice(("", "%p" if korean else " pts", " %"))),
)

_SAMPLE = _thing(
    "table", "Samples|Lab results|Experiment 4|Specimens|Field data", "시료 목록|실험 결과|표본|측정 자료|현장 자료",
    lambda rng, korean: rng.choice("시료 표본 토양 물 검체 잎 암석 시험관".split() if korean else "Sample Specimen Soil Water Probe Leaf Core Vial".split()) + rng.choice((" ", "-")) + rng.choice("ABCDEHKMNPRSTX") + rng.choice(("", "-", "0")) + str(rng.randint(1, 99)),
    "it|this sample|the sample", "이 시료|그 시료|이 표본",
    ("Weight|Mass|Net weight", "무게|질량|중량",
     "how heavy is {row}?|how [much|many grams] does {row} [weigh|bring to the scales]?|what did the [scales|balance] [say|show] for {row}?|how [light|heavy] was {row}?|<tell> how heavy {row} is.|how much [stuff|material] is there of {row}?",
     "{row} 얼마나 [무거워|나가|무거운가요|나가나요]?|{row} 몇 그램<이라>?|{row} 저울에 [얼마로|몇으로] [나왔어|나왔나요]?|{row} 달아 보니 [얼마야|얼마였어|얼마였나요]?|{row} 양이 얼마나 [돼|되나요|있어]?|{row} 얼마나 나가는지 [알려|말해|가르쳐]<줘>.",
     "how heavy?|what did the scales say?", "얼마나 무거[워|운가요]?|몇 그램<이라>?", _decimal(0.4, 480, 2, " g|g| mg", "g| g|mg")),
    ("pH|Acidity|pH value", "산도|pH|pH 값",
     "how [acid|sour|acidic|alkaline] is {row}?|is {row} [acid or alkaline|sour|basic|an acid or a base]?|what did the [litmus paper|strip|electrode] [say|show] for {row}?|how strongly does {row} bite, as an acid?|<tell> how acidic {row} is.|is {row} closer to lemon juice or to soap, what was measured?",
     "{row} 얼마나 [셔|시큼해|산성이야|산성인가요]?|{row} 산성이야 [알칼리성이야|염기성이야], 몇이야?|{row} 리트머스로 재면 [얼마야|몇이야|몇이에요]?|{row} 신맛이 얼마나 [강해|세|센가요]?|{row} 중성에 가까워, [몇이야|얼마야]?|{row} 얼마나 산성인지 [알려|말해|가르쳐]<줘>.",
     "acid or alkaline?|how sour?", "산성이야, 염기성이야?|얼마나 시큼[해|한가요]?", _decimal(2.1, 11.9, 2)),
    ("Taken on|Collected|Date taken|Sampled", "채취일|채집일|채취 날짜",
     "when was {row} [gathered|scooped up|dug up|picked|drawn]?|when did [we|they|somebody] [get|gather|pick|fetch|draw] {row}?|how [old|fresh] is {row}?|from which day is {row}?|<tell> from when {row} is.|since when do we have {row}?",
     "{row} 언제 [떴어|가져왔어|모았나요|얻었어]?|{row} 언제 [거야|건가요|구한 거야|퍼 온 거야]?|{row} 얼마나 [신선해|오래됐어|됐나요]?|{row} 며칠에 [떴어|가져온 거야|구했나요]?|{row} 받은 날[은|이 언제야| 좀]?|{row} 언제 가져왔는지 [알려|말해|가르쳐]<줘>.",
     "how fresh is it?|when did we get it?", "언제 가져왔[어|지|나요]?|며칠 거<이라>?", _date(2023, 2026)),
    ("Taken by|Collector|Sampled by", "채취자|채집자|담당 연구원",
     "who [gathered|brought|dug up|fetched|picked] {row}?|from whom do we have {row}?|who was [out there|in the field] for {row}?|whose [work|catch|find] is {row}?|<tell> who brought {row}.|whom can i ask where {row} was found?",
     "{row} 누가 [가져왔어|떴어|가져왔나요|구했어]?|{row} 누가 [모았어|퍼 왔어|찾았나요]?|{row}~을 가져온 [사람은|분은] [누구야|누구예요]?|{row} 누구한테서 [받았어|왔어|받았나요]?|{row} 현장에 간 사람[이 누구야|은]?|{row} 누가 가져왔는지 [알려|말해|가르쳐]<줘>.",
     "who fetched it?|who was in the field?", "누가 가져왔[어|지|나요]?|현장엔 누가 갔[어|지]?", _person),
    ("Depth|Taken at|Depth taken", "깊이|채취 깊이|심도",
     "how deep [was {row}|did {row} lie|did they dig for {row}|down is {row} from]?|how far [down|below the ground|under the surface] was {row} [found|lying]?|how deep did one have to [dig|dive|drill] for {row}?|from how far below is {row}?|<tell> how far down {row} was.|was {row} near the surface, how far down?",
     "{row} 얼마나 [깊은 데서|밑에서] [나왔어|떴어|나왔나요]?|{row} 땅속 몇 미터에서 [나왔어|팠나요|캤어]?|{row} 얼마나 [파야 했어|파 내려갔어|내려갔나요]?|{row} 몇 미터 아래에 [있었어|있었나요|묻혀 있었어]?|{row} 바닥에서 얼마나 아래<이라>?|{row} 얼마나 깊었는지 [알려|말해|가르쳐]<줘>.",
     "how far down?|how deep did they dig?", "몇 미터 아래에 있었[어|나요]?|얼마나 깊[어|었지]?", _either(_decimal(0.1, 80, 1, " m|m"), _number(5, 950, " cm|cm"))),
    ("Stored at|Kept in|Storage", "보관 장소|보관함|보관처",
     "where [is {row} now|do we keep {row}|have we put {row}|do i find {row}]?|in which [fridge|freezer|drawer|box] is {row}?|where in the lab is {row}?|where must i put {row} back?|<tell> where {row} is.|what must i open to get {row}?",
     "{row} 지금 어디 [있어|있나요|뒀어|놨지]?|{row} 어느 [냉장고에|서랍에|상자에] [있어|뒀어|있나요]?|{row} 실험실 어디에 [있어|뒀나요|있지]?|{row} 찾으려면 어디를 [열어|열어야 해|봐야 하나요]?|{row} 어디에 도로 [넣어|갖다 놔|두나요]?|{row} 어디 뒀는지 [알려|말해|가르쳐]<줘>.",
     "where in the lab?|which drawer?", "어디에 뒀[어|지|나요]?|어느 서랍에 있[어|나요]?", _joined("Fridge|Freezer|Drawer|Cabinet|Rack|Box|Cold room|Tray", "1|2|3|4|5|6|7|8|9|A|B|C|D|E|F|11|12|14|17|21", "냉장고|냉동고|서랍|캐비닛|선반|상자|저온실|트레이", "1|2|3|4|5|6|7|8|9|A|B|C|D|E|F|11|12|14|17|21")),
)

_SOLAR = _thing(
    "dashboard", "Solar plants|Energy|Solar overview|Power today|Rooftops", "태양광 발전소|에너지 현황|태양광 현황|발전 현황|오늘의 전력",
    _joined("Barn|School|Garage|South|Church|Town hall|Hill|Farm|Stable|Factory|Library|Harbour", "roof|array|panels|field|canopy|facade", "축사|학교|차고|남쪽|마을 회관|시청|언덕|농장|공장|도서관|항구|체육관", "지붕|패널|발전소|태양광|어레이|옥상", 0.5),
    "it|the plant|this plant|the system", "이 발전소|여기|그 설비",
    ("Produced|Generated|Yield|Production", "발전량|생산량|생산 전력",
     "how much [electricity|power|current|energy] did {row} [make|harvest|give|bring|catch from the sun]?|how much did the sun [give|bring] us through {row}?|how many [kilowatt hours|units] came [out of|from] {row}?|how [well|hard] did {row} work, in kWh?|<tell> how much {row} made.|how much sun did {row} turn into [power|current]?",
     "{row} 전기 얼마나 [만들었어|만들었나요|뽑았어]?|{row} 햇빛으로 얼마 [얻었어|만들었어|얻었나요]?|{row}에서 전기가 얼마나 [나왔어|나왔나요|나왔지]?|{row} 얼마나 [벌어들였나, 몇 킬로와트시야|열심히 돌았어, 몇 kWh야]?|{row}~이 만들어 낸 전기[는|가 얼마야|]?|{row} 얼마나 만들었는지 [알려|말해|가르쳐]<줘>.",
     "how much did the sun give?|how much power was made?", "전기를 얼마나 만들었[어|나요|지]?|얼마나 뽑았[어|지]?", _decimal(0.8, 940, 1, " kWh|kWh", "kWh| kWh")),
    ("Used|Consumed|Own use", "사용량|소비량|자가소비",
     "how much of it did [we|they] [burn|need|use up] at {row}?|how much [went into|was eaten by|was needed for] the building at {row}?|how [thirsty|hungry] was the house at {row}?|how much did [our machines|the lamps|the house] [eat|swallow|need] at {row}?|<tell> how much [we|they] needed at {row}.|how much power did [we|they] need at {row}?",
     "{row} 전기 얼마나 [썼어|썼나요|썼지|먹었어]?|{row} 우리가 쓴 [전기는|게] [얼마야|얼마나 돼]?|{row} 집에서 얼마나 [소비했어|썼어|소비했나요]?|{row} 얼마나 [필요했어|필요했나요|들었어]?|{row} 기계들이 얼마나 [먹었어|썼나요]?|{row} 얼마나 썼는지 [알려|말해|가르쳐]<줘>.",
     "how much did we need ourselves?", "우리는 얼마나 썼[어|지|나요]?|얼마나 먹었[어|나요]?", _decimal(0.5, 720, 1, " kWh|kWh", "kWh| kWh")),
    ("Sold|Fed in|Exported|To grid", "판매량|송전량|계통 전송",
     "how much did {row} [give away|hand over|send out] to the [network|power company|neighbours]?|how much [went|flowed] [out|away] from {row} to the [network|public lines]?|how much did the [power company|utility] [take|buy|get] from {row}?|how much was [too much|left over] and went out at {row}?|<tell> how much the power company got from {row}.|how much did {row} pass on to others?",
     "{row} 한전에 얼마나 [팔았어|넘겼어|팔았나요|보냈지]?|{row} 남은 전기 얼마나 [팔았어|내보냈어|넘겼나요]?|{row} 밖으로 얼마나 [나갔어|보냈어|내보냈나요]?|{row} 전력 회사가 얼마나 [사 갔어|가져갔나요|샀지]?|{row} 남에게 준 전기[는|가 얼마야|]?|{row} 얼마나 팔았는지 [알려|말해|가르쳐]<줘>.",
     "how much did the power company take?", "얼마나 팔았[어|나요|지]?|얼마나 내보냈[어|지]?", _decimal(0.1, 610, 1, " kWh|kWh", "kWh| kWh")),
    ("Peak power|Peak|Max. output", "최대 출력|피크",
     "how [strong|powerful] was {row} at [noon|its best|best]?|what was the [most|best moment|record] at {row}?|how high did {row} [climb|get|rise] at best?|what did {row} [reach|manage|achieve] at most?|<tell> how high {row} got.|how much at once did {row} give at best?",
     "{row} 제일 셀 때 얼마[야|였어|였나요|나 나왔어]?|{row} 가장 높았을 때 얼마[였지|까지 갔어|예요]?|{row} 한낮에 얼마까지 [올라갔어|나왔어|올랐나요]?|{row} 최고로 얼마까지 [갔어|나왔나요|찍었어]?|{row} 꼭대기가 [얼마야|얼마였나요|몇이야]?|{row} 제일 높을 때 얼마인지 [알려|말해|가르쳐]<줘>.",
     "how high did it climb?", "얼마까지 올라갔[어|나요|지]?|제일 셀 때 얼마였[어|지]?", _decimal(0.9, 480, 1, " kW|kW", "kW| kW")),
    ("Battery|Stored|Storage level", "배터리|저장량|ESS 잔량",
     "how full is the store of {row}?|how much is [kept|put by|saved up] [at|in] {row} for the night?|to what percent is {row} charged?|will {row} last through the night, how full?|<tell> how full the store of {row} is.|how much [reserve|juice] does {row} have?",
     "{row} 얼마나 [모아 뒀어|찼어|쌓였나요|충전됐어]?|{row} 밤에 쓸 게 얼마나 [있어|남았어|있나요]?|{row} 몇 퍼센트 [찼어|충전됐나요|찼지]?|{row} 모아 둔 전기[는|가 얼마야|]?|{row} 밤새 버틸까, 몇 [퍼센트야|프로야]?|{row} 얼마나 찼는지 [알려|말해|가르쳐]<줘>.",
     "will it last the night, how full?", "몇 퍼센트 찼[어|지|나요]?|얼마나 모아 뒀[어|나요]?", _number(3, 100, " %|%", "%")),
    ("Earned|Income|Savings", "수익|번 돈|절약액",
     "how much money did {row} [make|bring|save us|give us]?|how many [dollars|euros|pounds] did {row} [make|bring in]?|was {row} worth it, how much did it pay?|how rich did {row} make us?|<tell> how much {row} paid us.|what did {row} put in our pocket?",
     "{row} 돈 얼마 [벌었어|벌었나요|벌었지|아꼈어]?|{row} 덕분에 얼마 [아꼈어|벌었어|아꼈나요]?|{row} 얼마짜리 [전기였어|이득이야|이득인가요]?|{row} 주머니에 얼마 [들어왔어|들어왔나요]?|{row}~으로 얼마나 [남겼어|벌었나요|이익 봤어]?|{row} 돈이 얼마나 됐는지 [알려|말해|가르쳐]<줘>.",
     "what did it put in our pocket?", "돈은 얼마나 됐[어|나요|지]?|얼마 아꼈[어|나요]?", _money(1, 890, True)),
)

_RUN = _thing(
    "table", "Training log|My runs|Workouts|Activities|Running diary", "운동 기록|달리기 기록|훈련 일지|내 활동|러닝 일지",
    _joined("Morning|Evening|Lunch|Sunday|Rainy|Easy|Long|Fast|Beach|Forest|River|Hill|Park|Lake", "run|jog|ride|hike|intervals|walk|sprint|loop|race|tempo", "아침|저녁|점심|일요일|비 오는 날|가벼운|긴|빠른|해변|숲길|강변|언덕|공원|호수", "달리기|조깅|라이딩|등산|인터벌|걷기|스프린트|한 바퀴|경주|러닝", 0.35),
    "it|this run|the run|this workout", "이 운동|그 운동|이 달리기",
    ("Distance|Length|km", "거리|이동 거리",
     "how far [did i go|was i|did i get|did i run] [in|on|during] {row}?|how far was {row}?|how [many kilometres|many miles|much ground] did i cover [in|on|during] {row}?|how long was the way of {row}, in kilometres?|<tell> how far i went in {row}.|how much road lay under my feet in {row}?",
     "{row} 얼마나 멀리 [갔어|뛰었어|갔나요|갔지]?|{row} 몇 킬로[야| 뛰었어|예요|인가요]?|{row} 몇 킬로미터나 [갔어|달렸어|달렸나요]?|{row} 얼마나 [달렸어, 몇 킬로야|갔어, 몇 킬로지]?|{row} 뛴 길이[가 얼마야|는|]?|{row} 얼마나 멀리 갔는지 [알려|말해|가르쳐]<줘>.",
     "how far did i get?|how many kilometres?", "얼마나 멀리 갔[어|지|나요]?|몇 킬로나 뛰었[어|나요]?", _decimal(1.2, 48, 2, " km|km| mi", "km| km")),
    ("Pace|Avg. pace|Speed", "페이스|평균 페이스|속도",
     "how [fast|quick|slow] [was i|did i go|was i moving] [in|on|during] {row}?|how quickly did i [run|move] [in|on] {row}?|how many minutes did i need for a kilometre [in|on] {row}?|was i [slow|fast|quick] [in|on] {row}?|<tell> how fast i was in {row}.|at what rate did i [run|move along] in {row}?",
     "{row} 얼마나 [빨랐어|빨리 뛰었어|빨랐나요|느렸어]?|{row} 1킬로에 몇 분 [걸렸어|걸렸나요|걸렸지]?|{row} 빨랐어, 느렸어, [얼마야|어땠어]?|{row} 몇 분대로 [뛰었어|뛰었나요|달렸지]?|{row} 빠르기[가 어땠어|는|가 얼마야]?|{row} 얼마나 빨랐는지 [알려|말해|가르쳐]<줘>.",
     "was i fast or slow?|how quickly did i move?", "얼마나 빨랐[어|지|나요]?|빨랐어, 느렸어?", lambda rng, korean: rng.choice((f"{(minute := rng.randint(3, 11))}:{rng.randint(0, 59):02} /km", f"{minute}'{rng.randint(10, 59)}\"", f"{minute}:{rng.randint(10, 59)} min/km")) if not korean else rng.choice((f"{(minute := rng.randint(3, 11))}'{rng.randint(10, 59)}\"", f"{minute}분 {rng.randint(1, 59)}초/km", f"{minute}:{rng.randint(10, 59)}/km"))),
    ("Heart rate|Avg. HR|Pulse", "심박수|평균 심박|맥박",
     "how [fast|hard] did my heart [beat|pump|go] [in|on|during] {row}?|how many beats [a minute|per minute] [in|on|during] {row}?|how hard did my body work [in|on] {row}, by the heart?|how [high|calm] was my [heart|heartbeat] [in|on|during] {row}?|<tell> how fast my heart went in {row}.|what did the chest strap say [in|on|for] {row}?",
     "{row} 심장이 얼마나 [뛰었어|빨리 뛰었어|뛰었나요]?|{row} 1분에 몇 번 [뛰었어|뛰었나요|쿵쾅거렸어], 심장이?|{row} 심장이 얼마나 [힘들었어|빨랐나요|빨랐지]?|{row} 숨찼어, 심장은 몇[이야|이었어|이었나요]?|{row} 가슴이 얼마나 [두근거렸어|쿵쾅거렸나요]?|{row} 심장이 몇 번 뛰었는지 [알려|말해|가르쳐]<줘>.",
     "how hard did my heart work?|how many beats a minute?", "심장이 얼마나 뛰었[어|나요]?|1분에 몇 번 뛰었[어|지]?", _number(88, 192, " bpm|", "bpm| bpm|회")),
    ("Calories|Burned|kcal", "칼로리|소모 열량",
     "how much [fat|energy|food] did i burn [in|on|with] {row}?|how many [kcal|units of energy] did i [lose|work off|sweat off] [in|on|with] {row}?|how much cake may i eat after {row}, in kcal?|how much did {row} eat up of my lunch?|<tell> how much i burnt off in {row}.|what energy did {row} [use|take]?",
     "{row} 얼마나 [태웠어|뺐어|태웠나요|소모했어]?|{row} 몇 [칼로리 태웠어|칼로리야|킬로칼로리인가요]?|{row} 살 빠졌어, 얼마나 [태웠지|뺐지]?|{row} 에너지 얼마나 [썼어|들었어|썼나요]?|{row} 밥 몇 공기만큼 [썼어|태웠어], 몇 칼로리?|{row} 얼마나 태웠는지 [알려|말해|가르쳐]<줘>.",
     "how much did i sweat off?", "얼마나 태웠[어|나요|지]?|에너지를 얼마나 썼[어|나요]?", _number(70, 2900, " kcal|| cal", "kcal| kcal|")),
    ("Date|Day|Done on", "날짜|일자|운동한 날",
     "when [was {row}|did i do {row}|did {row} take place|did i go out for {row}]?|on which [morning|evening|weekend] was {row}?|how long ago was {row}, when exactly?|when did i [sweat|tie my shoes] for {row}?|<tell> when {row} was.|how many days is {row} behind me, when was it?",
     "{row} 언제 [했어|뛰었어|했나요|했지]?|{row} 며칠에 [했어|뛰었나요|나갔어]?|{row} 언제였[어|지|나요|더라]?|{row} 언제 [나갔어|운동한 거야|다녀왔어]?|{row} 한 지 얼마나 됐어, 언제[야|였지]?|{row} 언제 했는지 [알려|말해|가르쳐]<줘>.",
     "when did i go out?|when exactly was that?", "언제 [했어|나갔어|뛰었나요]?|며칠에 나갔[어|지]?", _date(2024, 2026)),
    ("Climb|Ascent|Elevation gain", "누적 고도|상승 고도|오르막",
     "how [hilly|steep|flat] was {row}?|how [high|much up] did i [go|have to go] [in|on|during] {row}?|how many metres [upwards|uphill|up the hill] [in|on|during] {row}?|was {row} flat, how many metres up?|<tell> how hilly {row} was.|how much hill was there in {row}?",
     "{row} 얼마나 [올라갔어|올랐어|가팔랐나요|올랐나요]?|{row} 언덕이 얼마나 [많았어|높았어|있었나요]?|{row} 몇 미터 [올라갔어|올랐나요|올랐지]?|{row} 평지였어, 몇 미터 [올랐어|올라갔지]?|{row} 산을 얼마나 [탔어|올랐나요]?|{row} 얼마나 올라갔는지 [알려|말해|가르쳐]<줘>.",
     "how hilly?|how many metres uphill?", "얼마나 올라갔[어|나요]?|몇 미터 올랐[어|지]?", _number(3, 1900, " m|m", "m| m")),
    ("Shoes|Gear|Worn", "신발|장비|러닝화",
     "what [did i wear|was i wearing|did i have] on my feet [in|on|during] {row}?|in what did i [run|walk|go] {row}?|which pair [did i take|was it|did i put on] for {row}?|what did i [lace|put on] for {row}?|<tell> what i wore for {row}.|what got dirty on my feet in {row}?",
     "{row} 뭐 [신었어|신고 뛰었어|신었나요|신었지]?|{row} 발에 뭘 [신었어|신고 있었어]?|{row} 어떤 걸 신고 [뛰었어|나갔나요|달렸지]?|{row} 무슨 운동화 [신었어|신었나요]?|{row} 때 신은 게 [뭐야|뭐였어|뭐예요]?|{row} 뭘 신었는지 [알려|말해|가르쳐]<줘>.",
     "what did i have on my feet?", "뭐 신고 뛰었[어|나요|지]?|발에 뭘 신었[어|지]?", _joined("Swift|Cloud|Trail|Aero|Road|Terra|Pulse|Volt|Gale|Stride", "Runner|Glide|Racer|Fox|Wave|Flyer|Grip|One|Max", "스위프트|클라우드|트레일|에어로|로드|테라|펄스|볼트", "러너|글라이드|레이서|폭스|웨이브|플라이어|맥스", 0.7)),
)

_PLANT = _thing(
    "table", "My plants|Garden|Watering plan|Greenhouse|Balcony", "내 식물|정원|물 주기 계획|화분|베란다 정원",
    _joined("Red|Little|Hanging|Wild|Climbing|Dwarf|Golden|Giant|Spotted|Winter|Lemon|Silver", "fern|basil|cactus|tomato|orchid|ivy|rose|mint|fig|begonia|palm|sage|aloe|lavender", "빨간|작은|늘어진|야생|덩굴|난쟁이|황금|큰|점박이|겨울|레몬|은빛", "고사리|바질|선인장|토마토|난초|아이비|장미|박하|무화과|베고니아|야자|세이지|알로에|라벤더", 0.15),
    "it|this plant|the plant|this one", "이 식물|이 화분|얘",
    ("Water every|Watering|Waterings", "물 주기|물 주는 간격",
     "how [often|frequently|regularly] [does {row} need a drink|must i pour for {row}|does {row} want to drink|do i give {row} a drink]?|how thirsty is {row}, after how many days?|after how many days is {row} thirsty again?|in what rhythm [does {row} drink|do i fill the can for {row}]?|<tell> how often {row} gets a drink.|how many days can {row} stay dry?",
     "{row} 며칠에 한 번 물[ 줘| 주나요| 줘야 해|을 마셔]?|{row} 물을 얼마나 자주 [줘|줘야 해|주나요|먹어]?|{row} 며칠마다 물을 [줘|줘야 하나요|주지]?|{row} 며칠이나 물 없이 [버텨|버티나요|살아]?|{row} 목마른 게 며칠마다[야|예요|지]?|{row} 얼마나 자주 물 주는지 [알려|말해|가르쳐]<줘>.",
     "how often does it need a drink?|how thirsty is it?", "며칠에 한 번 [줘|주나요|마셔]?|얼마나 자주 물을 [줘|주나요]?", lambda rng, korean: f"{(days := rng.randint(2, 35))}일마다" if korean else rng.choice((f"{(days := rng.randint(2, 35))} days", f"every {days} days"))),
    ("Last watered|Watered on|Watered", "마지막 물 준 날|최근 급수|급수일",
     "when did {row} [drink|get a drink|get something to drink]( last)?|when did the can last visit {row}?|since when is {row} dry?|when did [i|someone] last [pour something on|give a drink to] {row}?|<tell> when {row} last got a drink.|how long has {row} been [without a drink|dry]?",
     "{row} 물 언제 [줬어|줬나요|줬지|먹었어]?|{row} 언제 마지막으로 [적셔 줬어|물 먹었어|마셨나요]?|{row} 물 준 게 언제[야|였어|예요|지]?|{row} 언제부터 [말라 있어|물을 못 마셨어]?|{row} 물 마신 지 얼마나 됐어, 언제[야|였지]?|{row} 언제 물 줬는지 [알려|말해|가르쳐]<줘>.",
     "when did it get a drink?|since when is it dry?", "물 언제 [줬어|줬지|줬나요]?|언제부터 말라 있[어|나요]?", _date(2026, 2026)),
    ("Light|Sun|Exposure", "빛|햇빛|일조",
     "how [bright|dark|sunny] [must|should] {row} [stand|have it|be]?|does {row} like [shade|it bright|it dark], or what?|can {row} stand [by the window|in a dark corner], what does it like?|how much brightness does {row} [want|need|like]?|<tell> how bright {row} wants it.|[shade or window|bright or dark], what is best for {row}?",
     "{row} 얼마나 [밝아야 해|밝은 데 둬|밝은 게 좋아]?|{row} 그늘[이 좋아|에 둬야 해|을 좋아하나요], 아니면 뭐야?|{row} 창가에 [둬도 돼|둬야 해|둘까], 어때?|{row} 해를 얼마나 [봐야 해|쬐어야 하나요|좋아해]?|{row} 어두운 데서도 [살아|괜찮아|사나요], 어때?|{row} 밝은 게 좋은지 [알려|말해|가르쳐]<줘>.",
     "shade or bright?|how bright does it like it?", "그늘이 좋아, 밝은 게 좋아?|얼마나 밝아야 [해|하나요]?", _one_of("Full sun|Half shade|Deep shade|Bright, indirect|Morning sun|South window|North window|Low|Evening sun|Grow lamp|Dappled|Any", "양지|반음지|음지|밝은 간접광|아침 햇살|남쪽 창가|북쪽 창가|약함|오후 햇살|식물등|얼룩 그늘|상관없음")),
    ("Place|Stands in|Spot", "자리|놓인 곳|장소",
     "where [is {row}|have i put {row}|do i find {row}|does {row} grow|does {row} live]?|in which [corner|room|bed|part of the garden] is {row}?|where must i go to water {row}?|where in the [house|garden] is {row}?|<tell> where {row} is.|beside what did we put {row}?",
     "{row} 어디 [있어|있나요|뒀어|놨지]?|{row} 집 어디에서 [키워|키우나요|자라]?|{row} 물 주러 어디로 [가|가야 해|가나요]?|{row} 어느 구석에 [있어|뒀지|있나요]?|{row} 어디에 [심었어|놓았어|심었나요]?|{row} 어디 있는지 [알려|말해|가르쳐]<줘>.",
     "where have i put it?|where does it grow?", "어디에 [있어|뒀지|심었나요]?|어디서 키[워|우나요]?", _one_of("Kitchen sill|Balcony rail|Bathroom|Bed 3|Terrace|Hall table|By the gate|Greenhouse|Study|Staircase|Pond edge|Back fence|Bedroom|Porch|Bed 7|Roof", "주방 창턱|베란다 난간|욕실|3번 화단|테라스|현관 탁자|대문 옆|온실|서재|계단참|연못가|뒤쪽 울타리|안방|옥상|7번 화단|거실 구석")),
    ("Height|Size|Grown to", "키|크기|높이",
     "how [tall|big|high] [is {row}|has {row} grown|has {row} got]?|how far up does {row} reach?|how many centimetres from the soil to the tip of {row}?|has {row} grown, how tall is it?|<tell> how tall {row} is.|how much room does {row} take upwards?",
     "{row} 얼마나 [컸어|자랐어|자랐나요|커]?|{row} 몇 센티[야|예요|나 돼|나 자랐어]?|{row} 위로 얼마나 [뻗었어|올라갔어|뻗었나요]?|{row} 많이 자랐어, 몇 센티[야|지]?|{row} 흙에서 끝까지 얼마[야|예요|나 돼]?|{row} 얼마나 컸는지 [알려|말해|가르쳐]<줘>.",
     "how tall has it grown?|how far up?", "얼마나 자랐[어|나요|지]?|몇 센티나 [커|돼]?", _number(4, 320, " cm|cm", "cm| cm")),
    ("Feed next|Fertilise|Plant food", "비료 예정|다음 비료|영양제",
     "when [does {row} get food|is {row} hungry again|does {row} eat next]?|when must i [nourish|give nutrients to] {row}?|when do i reach for the [dung|nutrients|bottle of food] for {row}?|how soon does {row} need nutrients, when?|<tell> when {row} gets nutrients.|on which day is the [dung|compost] for {row}?",
     "{row} 거름 언제 [줘|주나요|줘야 해]?|{row} 밥 언제 [줘|주나요|먹어]?|{row} 퇴비 언제 [뿌려|줄까|주지]?|{row} 언제 영양을 [보충해|줘야 하나요]?|{row} 며칠에 거름을 [줘|줘야 해|뿌리나요]?|{row} 거름 언제 주는지 [알려|말해|가르쳐]<줘>.",
     "when does it get food?", "거름은 언제 [줘|주나요|주지]?|언제 영양을 [줘|주나요]?", _date(2026, 2027)),
)

_CAR = _thing(
    "dashboard", "My cars|Fleet|Vehicles|Car pool|Rental cars", "내 차|차량 현황|법인 차량|렌터카|차고",
    lambda rng, korean: rng.choice("산타 블루 코나 루나 제논 베가 오로라 미르 바람 하늘 네오 파도".split() if korean else "Vega Luna Nordic Terra Aura Comet Falcon Pico Solis Orbit Mistral Zephyr".split()) + " " + rng.choice("왜건 밴 쿠페 해치백 트럭 전기차 SUV 버스".split() if korean else "wagon van coupe hatch pickup EV SUV minibus".split()) + rng.choice(("", f" {rng.randint(2, 98)}")),
    "it|the car|this car|the vehicle", "이 차|그 차|내 차",
    ("Range|Distance left|Remaining range", "주행 가능 거리|남은 거리",
     "how [far|much further] can [i|we] still [drive|get|go] with {row}?|how far will {row} [take me|carry us|get]( before it stops| today)?|do i get [home|to the coast] with {row}, how far will it go?|how many more kilometres will {row} [do|manage|last]?|<tell> how far {row} can still go.|where will {row} stop, after how many kilometres?",
     "{row} 얼마나 더 [갈 수 있어|달릴 수 있어|갈 수 있나요]?|{row} 앞으로 몇 킬로 [가|더 가|갈 수 있나요]?|{row}~으로 집까지 갈 수 있을까, 몇 킬로 [남았어|남았지]?|{row} 어디까지 [갈 수 있어|가나요], 몇 킬로야?|{row} 멈추기 전까지 얼마나 [가|달려|가나요]?|{row} 몇 킬로 더 가는지 [알려|말해|가르쳐]<줘>.",
     "how much further can i go?|do i still get home, how far?", "얼마나 더 갈 수 있[어|나요]?|몇 킬로 더 [가|가나요]?", _number(12, 890, " km|km| mi", "km| km")),
    ("Fuel|Tank|Charge level|Fuel level", "연료|주유 상태|연료 잔량",
     "how [full|empty] is {row}?|do i have to [fill up|stop at a pump|refuel] {row}, how full is it?|how much [petrol|gas|diesel|juice] is in {row}?|what does the needle of {row} say?|<tell> how full {row} is.|must {row} go to the filling station, how full?",
     "{row} 기름 얼마나 [남았어|있어|남았나요]?|{row} 얼마나 [찼어|비었어|차 있나요]?|{row} 기름 넣어야 해, 얼마나 [있어|남았지]?|{row} 주유소 들러야 [해|하나요], 몇 퍼센트야?|{row} 바늘이 어디를 [가리켜|가리키나요]?|{row} 기름이 얼마나 있는지 [알려|말해|가르쳐]<줘>.",
     "must i fill up, how full is it?|how empty?", "기름 얼마나 남았[어|지|나요]?|기름 넣어야 [해|하나], 얼마 있지?", _number(3, 100, " %|%", "%")),
    ("Mileage|Odometer|Total distance", "주행 거리|총 주행거리|누적 거리",
     "how [many kilometres|many miles|much road] [has {row} done|is behind {row}|are on the clock of {row}|has {row} seen]?|how far has {row} been driven( in its life| altogether| in all)?|how [worn|used] is {row}, in kilometres?|what does the counter of {row} say?|<tell> how much road {row} has seen.|how much has {row} been driven?",
     "{row} 지금까지 얼마나 [탔어|달렸어|탔나요|뛰었어]?|{row} 총 몇 킬로 [탔어|달렸나요|뛰었지]?|{row} 많이 탄 차야, 몇 [킬로야|만 킬로야]?|{row} 계기판에 몇 킬로[야|라고 나와|예요]?|{row} 사고 나서 얼마나 [몰았어|탔나요]?|{row} 얼마나 탔는지 [알려|말해|가르쳐]<줘>.",
     "how much road has it seen?", "지금까지 얼마나 탔[어|나요|지]?|총 몇 킬로 달렸[어|지]?", _number(940, 289000, " km|km| miles", "km| km")),
    ("Tyre pressure|Tires|Pressure", "타이어 공기압|공기압",
     "how [hard|soft|flat|well pumped up] are the wheels of {row}?|must i pump up {row}, how much is in there?|how much air [is in the wheels of {row}|has {row} in its wheels]?|how many bar [are there|are in the wheels] at {row}?|<tell> how much air is in the wheels of {row}.|do the wheels of {row} need air, how much do they have?",
     "{row} 바퀴에 바람 얼마나 [있어|들었어|있나요]?|{row} 바람 넣어야 해, 얼마[야|나 있어|지]?|{row} 바퀴가 [빵빵해|물렁해|괜찮나요], 얼마야?|{row} 바퀴 바람이 [얼마야|어때|빠졌어]?|{row} 바퀴 공기가 얼마나 [돼|되나요]?|{row} 바퀴에 바람이 얼마인지 [알려|말해|가르쳐]<줘>.",
     "do the wheels need air?|how much air is in there?", "바퀴에 바람이 얼마나 있[어|나요]?|바람 넣어야 [해|하나]?", _either(_decimal(1.6, 3.4, 1, " bar|bar", "bar| bar"), _number(24, 46, " psi|psi"))),
    ("Next inspection|Service due|Inspection", "다음 검사|정비 예정|검사 만료일",
     "when must {row} go to the [garage|workshop|mechanic]?|when [does the mechanic see|is there a check-up for] {row}?|until when may {row} drive without a check?|by when must {row} be [looked at|looked over|checked]?|<tell> when {row} must be looked over.|how long can the garage wait for {row}, until when?",
     "{row} 정비소에 언제 [가야 해|가|가나요]?|{row} 언제까지 [봐야 해|맡겨야 해|손봐야 하나요]?|{row} 언제 [점검받아|손봐|맡기나요]?|{row} 카센터 며칠에 [가|가야 하나요|예약했어]?|{row} 언제까지 그냥 [타도 돼|몰아도 되나요]?|{row} 언제 맡겨야 하는지 [알려|말해|가르쳐]<줘>.",
     "when must it go to the garage?|when does the mechanic see it?", "언제 맡겨야 [해|하나요]?|정비소에는 언제 [가|가나요]?", _date(2026, 2028)),
    ("Plate|License plate|Registration", "번호판|차량 번호|등록 번호",
     "what [letters|letters and digits] [does {row} carry|are on the bumper of {row}]?|how do i recognise {row} in the car park, what does it say at the back?|what do i tell the police if {row} is stolen?|what do i type into the parking machine for {row}?|<tell> what is written on the back of {row}.|what stands on the tin of {row}?",
     "{row} 몇 번 차[야|예요|인가요|지]?|{row} 뒤에 뭐라고 [적혀 있어|쓰여 있어|달려 있나요]?|{row} 주차장에서 뭘 보고 [찾아|찾지|알아봐]?|{row} 주차 기계에 뭘 [눌러|입력해|치나요]?|{row} 도둑맞으면 경찰에 뭐라고 [불러|말해]?|{row} 몇 번 차인지 [알려|말해|가르쳐]<줘>.",
     "what is written at the back?|what do i type at the parking machine?", "몇 번 차[야|예요|지]?|뒤에 뭐라고 달려 있[어|나요]?", lambda rng, korean: f"{rng.randint(10, 399)}{rng.choice('가나다라마거너더러머버서고노도로모보소구누두루무부수하허호')} {rng.randint(1000, 9999)}" if korean else rng.choice((f"{''.join(rng.choices('ABCDEFGHJKLMNPRSTUVWXYZ', k=2))}{rng.randint(10, 99)} {''.join(rng.choices('ABCDEFGHJKLMNPRSTUVWXYZ', k=3))}", f"{''.join(rng.choices('ABCDEFGHJKLMNPRSTVWXYZ', k=3))}-{rng.randint(100, 9999)}"))),
    ("Driver|Used by|Assigned to", "운전자|사용자|배정",
     "who [has|sits in|sits at the wheel of|is out with|took] {row}?|whom do i ask for the keys of {row}?|who is [behind|at] the wheel of {row}?|whose turn is it with {row}?|<tell> who has {row}.|who can give me the keys to {row}?",
     "{row} 누가 [타고 나갔어|몰아|타|몰고 있나요]?|{row} 열쇠 누구한테 [있어|있나요|달라고 해]?|{row} 누가 [갖고 있어|끌고 갔어|끌고 갔나요]?|{row} 지금 누가 [써|쓰나요|타고 있어]?|{row} 핸들 잡은 사람[이 누구야|은]?|{row} 누가 모는지 [알려|말해|가르쳐]<줘>.",
     "who has the keys?|who is at the wheel?", "누가 [몰아|타고 갔어|끌고 갔나요]?|열쇠는 누구한테 있[어|나요]?", _person),
)

_TRACK = _thing(
    "table", "Playlist|Songs|My music|Top tracks|Library", "재생 목록|노래|내 음악|인기곡|플레이리스트",
    _joined("Linen|Neon|Summer|Broken|Midnight|Electric|Golden|Lonely|Velvet|Blue|Hollow|Slow|Winter", "Moon|Highway|Heart|Rain|Shadows|Dancer|Letters|Fire|Ocean|Dreams|Window|Train|Hotel", "골판지|네온|여름|부서진|자정|전기|황금|외로운|벨벳|푸른|느린|겨울|스무 살의", "달|고속도로|마음|비|그림자|춤|편지|불꽃|바다|꿈|창문|기차|호텔"),
    "it|this song|the song|this one", "이 노래|이 곡|그 노래",
    ("Artist|By|Performed by", "가수|아티스트|노래한 사람",
     "who [sings|plays|recorded|sang|performs] {row}?|whose [voice|song] is {row}?|who do i hear in {row}?|which [band|singer|group] [is behind|made|plays] {row}?|<tell> who sings {row}.|who stands at the microphone in {row}?",
     "{row} 누가 [불렀어|불러|부른 거야|불렀나요]?|{row} 누구 [노래야|목소리야|노래인가요]?|{row} 어느 [밴드야|그룹이야|밴드가 했어]?|{row} 부른 사람[이 누구야|은 누구예요|은]?|{row} 누가 노래[해|했어|하나요|했지]?|{row} 누가 불렀는지 [알려|말해|가르쳐]<줘>.",
     "who sings that?|whose voice is it?", "누가 [불렀어|불러|불렀지]?|누구 목소리[야|예요]?", _either(_person, _joined("The Silver|Little|Wild|Cold|Radio|Amber|Second|Young", "Foxes|Parade|Harbor|Kites|Coast|Saints|Tigers|Motel", "은빛|작은|거친|차가운|수정|두 번째|젊은", "여우들|행진|항구|연날리기|해안|성자들|모텔|호랑이"))),
    ("Album|Record|From the album", "앨범|음반|수록 앨범",
     "which [disc|LP|CD] is {row} on?|where [does {row} come from|was {row} released], on which disc?|on what [disc|LP|CD] can i find {row}?|which disc must i [buy|put on|take from the shelf] to hear {row}?|<tell> which disc has {row}.|which LP holds {row}?",
     "{row} 어느 판에 [있어|실렸어|들어 있나요]?|{row} 어디에 [실렸어|수록됐어|실렸나요]?|{row} 무슨 CD에 [있어|들어 있어|있나요]?|{row} 들으려면 어떤 판을 [사야 해|사|틀어]?|{row} 어느 음반에서 [나왔어|나온 거야]?|{row} 어디 실렸는지 [알려|말해|가르쳐]<줘>.",
     "which disc is it on?", "어디에 실렸[어|나요|지]?|무슨 CD에 있[어|나요]?", _joined("Songs for|Letters to|Notes from|Back to|Live in|Days of|Under|Beyond", "Tomorrow|Nowhere|June|Home|Silence|the City|Stars|Water|Berlin|Gold", "내일을 위한|집으로|침묵의|도시의|별 아래|물가의|유월의|황금빛", "노래|편지|기록|나날|밤|이야기|여행|1집|2집")),
    ("Length|Duration|Time", "길이|재생 시간|시간",
     "how long [is {row}|does {row} last|does {row} go on]?|how many minutes [is|has|goes] {row}?|when is {row} over, after how long?|does {row} go on for long, how long?|<tell> how long {row} goes on.|how much of my time does {row} take?",
     "{row} 얼마나 [길어|긴가요|오래 해|길지]?|{row} 몇 분[이야|짜리야|이에요|짜리인가요]?|{row} 다 들으려면 얼마나 [걸려|걸리나요]?|{row} 몇 분 몇 초[야|예요|지]?|{row} 언제 끝나, 몇 분짜리[야|지]?|{row} 얼마나 긴지 [알려|말해|가르쳐]<줘>.",
     "how many minutes?|does it go on for long?", "얼마나 [길어|길지|긴가요]?|몇 분짜리[야|예요]?", _length(95, 560)),
    ("Plays|Streams|Listens|Played", "재생 수|재생 횟수|스트리밍",
     "how often [was {row} heard|did people hear {row}|has {row} been on]?|how many times [was {row} heard|did someone put on {row}|was {row} on]?|how [popular|well liked] is {row}, in figures?|how many [have heard|listened to] {row}?|<tell> how often {row} was heard.|is {row} a hit, how many heard it?",
     "{row} 몇 번 [들었어|틀었어|들었나요|틀었지]?|{row} 사람들이 얼마나 [들었어|들었나요|많이 들어]?|{row} 얼마나 [인기 있어|떴어|인기예요], 몇 번?|{row} 히트했어, 몇 번 [들었지|틀었지]?|{row} 들은 횟수[가 얼마야|는|]?|{row} 몇 번 들었는지 [알려|말해|가르쳐]<줘>.",
     "how often has it been heard?", "몇 번이나 들었[어|지|나요]?|얼마나 많이 들었[어|나요]?", _either(_number(40, 9800000), _decimal(1.1, 99, 1, "M|K", "만|M"))),
    ("Released|Year|Release date", "발매일|발표|공개일",
     "when [did {row} come out|was {row} first heard|did {row} appear|was {row} brought out]?|how [old|new] is {row}?|since when can people hear {row}?|from [when|what time] is {row}?|<tell> when {row} came out.|when did {row} first reach our ears?",
     "{row} 언제 [나왔어|나왔나요|나온 노래야|나왔지]?|{row} 얼마나 [오래된 거야|됐어|오래됐나요]?|{row} 언제 적 [노래야|곡이야|노래인가요]?|{row} 몇 년도에 [나왔어|나온 거야|나왔나요]?|{row} 언제부터 들을 수 [있었어|있어|있나요]?|{row} 언제 나왔는지 [알려|말해|가르쳐]<줘>.",
     "when did it come out?|how old is it?", "언제 나왔[어|지|나요]?|언제 적 노래[야|예요]?", _either(lambda rng, korean: f"{rng.randint(1961, 2026)}" + "년" * korean, _date(1970, 2026))),
    ("Genre|Style|Kind", "장르|음악 종류|스타일",
     "what [sort|type] of music is {row}?|is {row} [rock or jazz|something to dance to|loud or calm], or what?|what does {row} sound like?|under what would a record shop put {row}?|<tell> what sort of music {row} is.|in which drawer would you put {row}?",
     "{row} 무슨 음악[이야|이에요|인가요|이지]?|{row} 어떤 느낌[이야|인가요|이에요]?|{row} 록이야 재즈야, [뭐야|뭔가요]?|{row} 춤추기 좋아, 무슨 [음악이야|풍이야]?|{row} 어떤 풍[이야|인가요|의 음악이야]?|{row} 무슨 음악인지 [알려|말해|가르쳐]<줘>.",
     "rock or jazz, or what?|what does it sound like?", "무슨 음악이[야|에요|지]?|록이야, 재즈야?", _one_of("Rock|Jazz|Folk|Soul|Techno|Indie pop|Blues|Hip-hop|Reggae|Metal|Country|Ambient|Disco|Punk|Ballad|House|Swing|Funk|Samba", "록|재즈|포크|소울|테크노|인디 팝|블루스|힙합|레게|메탈|트로트|발라드|디스코|펑크|하우스|국악|댄스|시티팝|R&B")),
)

_VIDEO = _thing(
    "table", "Videos|Episodes|Podcasts|Watch list|Uploads", "동영상|에피소드|팟캐스트|시청 목록|업로드",
    lambda rng, korean: rng.choice("초보자를 위한|10분 완성|처음 하는|집에서 하는|혼자 하는|쉬운|알기 쉬운|오늘의|주말".split("|")) + " " + rng.choice("뜨개질|제빵|등산|코딩|캠핑|기타|분갈이|요가|바둑|낚시|수채화|나무 공예|역사|경제".split("|")) + rng.choice(("", f" {rng.randint(2, 40)}화", " 특집")) if korean
    else rng.choice(("Learn ", "Easy ", "More ", "The joy of ", "Let's try ", "All about ", "Simple ", f"Ep. {rng.randint(2, 90)}: ")) + rng.choice("knitting|baking|sailing|chess|coding|camping|welding|yoga|carving|fishing|origami|juggling|brewing".split("|")),
    "it|this video|the video|this episode", "이 영상|이 편|그 영상",
    ("Channel|Uploaded by|Creator", "채널|올린 사람|제작자",
     "who [made|posted|filmed|put up|put out] {row}?|from whom is {row}?|whose [video|work|show] is {row}?|who [talks|speaks|appears] in {row}, who put it up?|<tell> who posted {row}.|whom must i follow to see more like {row}?",
     "{row} 누가 [올렸어|만들었어|찍었나요|올렸지]?|{row} 누구 [영상이야|거야|건가요]?|{row} 어느 [유튜버야|사람이 올렸어]?|{row} 더 보려면 누구를 [구독해|구독해야 해|팔로우하나요]?|{row} 찍은 사람[이 누구야|은 누구예요|은]?|{row} 누가 찍었는지 [알려|말해|가르쳐]<줘>.",
     "who made this?|whom must i follow?", "누가 [찍었어|올렸지|만들었나요]?|누구 영상이[야|에요]?", _either(_person, _joined("Daily|Handy|Curious|Tiny|Happy|Slow|Backyard|Nerdy", "Maker|Kitchen|Workshop|Garden|Minds|Club|Lab|Studio", "매일|손쉬운|궁금한|작은|느린|뒷마당|하루", "공방|부엌|작업실|정원|클럽|연구소|스튜디오|TV"))),
    ("Views|Watched|View count", "조회수|조회",
     "how many people [saw|looked at|have seen|clicked on] {row}?|how often was {row} [seen|looked at|clicked]?|how [popular|big a hit] is {row}, in people?|how many [eyes|folks] did {row} reach?|<tell> how many saw {row}.|did {row} go viral, how many saw it?",
     "{row} 몇 명이 [봤어|봤나요|봤지|클릭했어]?|{row} 사람들이 얼마나 [봤어|많이 봤어|봤나요]?|{row} 떴어, 몇 명이나 [봤지|봤어]?|{row}~을 본 사람~은 몇 [명이야|명인가요]?|{row} 몇 번이나 [재생됐어|틀었어|재생됐나요]?|{row} 몇 명이 봤는지 [알려|말해|가르쳐]<줘>.",
     "how many people saw it?|did it go viral?", "몇 명이나 봤[어|나요|지]?|얼마나 많이 봤[어|나요]?", _either(_number(60, 9900000), _decimal(1.1, 99, 1, "M| M|K", "만|만 회|천"))),
    ("Likes|Thumbs up|Liked by", "좋아요|추천",
     "how many [people enjoyed|hearts for|hearts are there for|were happy with] {row}?|how well [was {row} received|did {row} go down]?|how many [pressed the thumb|gave a heart|clapped] for {row}?|how many found {row} [good|great|nice]?|<tell> how many found {row} good.|how much applause did {row} get?",
     "{row} 몇 명이 [마음에 들어 했어|하트 눌렀어|엄지를 눌렀나요]?|{row} 하트 몇 개 [받았어|받았나요|받았지]?|{row} 반응이 얼마나 [좋아|좋았어|좋았나요]?|{row} 엄지 몇 개[야|예요|나 받았어]?|{row} 재밌다고 한 사람[이 몇이야|은 몇 명이야]?|{row} 하트가 몇 개인지 [알려|말해|가르쳐]<줘>.",
     "how many hearts?|how many found it good?", "하트 몇 개[야|예요|지]?|반응이 얼마나 좋[아|지]?", _number(2, 410000)),
    ("Length|Duration|Runtime", "길이|재생 시간|러닝타임",
     "how long [is {row}|does {row} last|does {row} go on]?|how many minutes [is|has|goes] {row}?|how much time do i need [for|to watch|to see] {row}?|can i see {row} in my break, how long is it?|<tell> how long {row} goes on.|when will {row} be over if i start now, after how long?",
     "{row} 얼마나 [길어|긴가요|길지|오래 해]?|{row} 몇 분[이야|짜리야|이에요|인가요]?|{row} 다 보려면 얼마나 [걸려|걸리나요|걸리지]?|{row} 쉬는 시간에 볼 수 있어, 몇 [분이야|분짜리야]?|{row} 짧아, 몇 분짜리[야|지|예요]?|{row} 얼마나 긴지 [알려|말해|가르쳐]<줘>.",
     "how many minutes?|can i see it in my break?", "얼마나 [길어|길지|긴가요]?|몇 분짜리[야|예요]?", _length(48, 7600)),
    ("Uploaded|Published|Posted on", "업로드|게시일|올린 날",
     "when [did {row} come out|was {row} put up|did {row} go online|was {row} put online]?|how [old|new|fresh] is {row}?|since when can one [see|watch] {row}?|on which day did {row} [appear|go up|go live]?|<tell> when {row} went online.|when was {row} first there to see?",
     "{row} 언제 [올라왔어|나왔어|올라왔나요|나왔지]?|{row} 얼마나 [오래됐어|된 거야|됐나요]?|{row} 언제 [영상이야|거야|건가요]?|{row} 며칠에 [올라왔어|떴어|나왔나요]?|{row} 언제부터 볼 수 [있었어|있어|있나요]?|{row} 언제 올라왔는지 [알려|말해|가르쳐]<줘>.",
     "when did it go online?|how fresh is it?", "언제 올라왔[어|지|나요]?|며칠에 떴[어|나요]?", _date(2012, 2026)),
    ("Comments|Replies|Responses", "댓글|댓글 수|의견",
     "how many people [wrote something|said something|gave their opinion] [under|about|on] {row}?|how much [talk|chatter|debate] is there [under|about] {row}?|how many [opinions|words from viewers] stand under {row}?|how many had something to say about {row}?|<tell> how many wrote something under {row}.|how lively is the talk under {row}, in numbers?",
     "{row} 밑에 몇 명이 [썼어|글 남겼어|썼나요]?|{row} 사람들이 말을 얼마나 [남겼어|달았어|남겼나요]?|{row} 리플 몇 개[야| 달렸나|예요|지]?|{row} 아래 글이 몇 개 [달렸어|있어|달렸나요]?|{row} 한마디 남긴 사람[이 몇이야|은 몇 명이야]?|{row} 글이 몇 개 달렸는지 [알려|말해|가르쳐]<줘>.",
     "how many had something to say?", "밑에 글이 몇 개 달렸[어|나요]?|리플 몇 개[야|예요]?", _number(0, 28000)),
)

_SURVEY = _thing(
    "table", "Surveys|Polls|Feedback|Questionnaires|Survey results", "설문 목록|설문 조사|의견 조사|설문 결과|투표 목록",
    _joined("Canteen|Parking|Parents'|Customer|Spring|Staff|Travel|Library|Bus line|Playground|Member|Website", "survey|poll|feedback|vote|quiz|check", "급식|주차|학부모|고객|봄맞이|직원|여행|도서관|버스 노선|놀이터|회원|홈페이지", "설문|투표|의견 조사|만족도 조사|평가|여론 조사", 0.4),
    "it|this survey|the survey|this poll", "이 설문|그 설문|이 조사",
    ("Responses|Answers|Participants", "응답 수|응답자|참여자",
     "how many [people|folks] [took part in|filled in|joined|did|sent in] {row}?|how many [sheets|forms] came back [for|from|in] {row}?|how many [said something|gave their opinion|clicked through] [in|on] {row}?|how big was the crowd that did {row}?|<tell> how many took part in {row}.|how many voices [are in|were heard in] {row}?",
     "{row} 몇 명이 [했어|참여했어|답했나요|대답했지]?|{row}에 답한 사람~은 몇 [명이야|명인가요]?|{row} 사람들이 얼마나 [했어|참가했나요|답했어]?|{row} 몇 장 [돌아왔어|걷혔어|걷혔나요]?|{row} 의견 낸 사람[이 몇이야|은 몇 명이야]?|{row} 몇 명이 했는지 [알려|말해|가르쳐]<줘>.",
     "how many took part?|how many forms came back?", "몇 명이 [했어|답했나요|참여했지]?|몇 장 돌아왔[어|나요]?", _number(14, 18600)),
    ("Response rate|Participation|Rate", "응답률|참여율",
     "how many percent [took part in|answered|joined|bothered with] {row}?|what [part|share|portion] of those [asked|invited] took part in {row}?|out of a hundred invited, how many did {row}?|how [eager|lazy|willing] were people to do {row}, in percent?|<tell> what share of those invited did {row}.|what fraction sent {row} back?",
     "{row} 몇 퍼센트가 [답했어|했어|답했나요|참여했지]?|{row} 백 명 중 몇 명이 [답했어|했나요|했지]?|{row} 받은 사람 중 얼마나 [했어|답했어|했나요]?|{row} 초대한 사람의 몇 퍼센트[야|예요|가 했어]?|{row} 돌아온 비율[이 얼마야|은|]?|{row} 몇 퍼센트가 했는지 [알려|말해|가르쳐]<줘>.",
     "how many percent took part?", "몇 퍼센트가 답했[어|나요]?|백 명 중 몇 명이 했[어|지]?", _number(4, 98, " %|%", "%")),
    ("Average rating|Score|Rating", "평균 평점|만족도|평점",
     "how [happy|satisfied|content|pleased] were people in {row}?|how many stars came out of {row}?|what did people [think|feel] on the whole in {row}?|how [good|bad] was the verdict of {row}?|<tell> how happy people were in {row}.|what mark did people give in {row}?",
     "{row} 사람들이 얼마나 [만족했어|좋아했어|만족했나요]?|{row} 별 몇 개[야| 나왔나|예요|지]?|{row} 몇 점 [나왔어|줬어|나왔나요]?|{row} 다들 어떻게 [생각했어|봤나요], 몇 점이야?|{row} 결과가 얼마나 [좋아|좋았어|나빠], 몇 점?|{row} 얼마나 만족했는지 [알려|말해|가르쳐]<줘>.",
     "how happy were people?|how many stars?", "다들 얼마나 만족했[어|나요]?|별 몇 개[야|예요]?", _decimal(1.1, 5.0, 1, "| / 5| stars", "|점| / 5")),
    ("Closes|Open until|Deadline|Ends", "마감|마감일|종료일",
     "until when can [i|one|people] [take part in|do|fill in|still answer] {row}?|when is it too late for {row}?|how long does {row} still run, until when?|by when must i [send back|have done|fill in] {row}?|<tell> until when one can do {row}.|what is the last day for {row}?",
     "{row} 언제까지 [해|할 수 있어|내야 해|하나요]?|{row} 언제 [끝나|닫혀|끝나나요]?|{row} 며칠까지 [해야 해|받아|받나요]?|{row} 아직 할 수 있어, 언제까지[야|지]?|{row} 마지막 날[이 언제야|은|이 며칠이야]?|{row} 언제까지 받는지 [알려|말해|가르쳐]<줘>.",
     "until when can i do it?|when is it too late?", "언제까지 [해|하나요|받지]?|언제 끝[나|나나요]?", _date(2026, 2027)),
    ("Takes|Time needed|Minutes", "소요 시간|걸리는 시간",
     "how long does {row} keep me busy?|how [quick|short|long] is {row} to fill in?|how much time [does {row} cost|must i give to {row}|will i lose with {row}]?|how many minutes do i lose with {row}?|<tell> how quick {row} is.|can i do {row} over a coffee, how long is it?",
     "{row} 하는 데 얼마나 [걸려|걸리나요|걸리지]?|{row} 몇 분[이면 돼|이면 끝나|이나 걸려]?|{row} 오래 [걸려|걸리나요], 몇 분이야?|{row} 금방 해, 몇 [분이야|분 걸려]?|{row} 시간을 얼마나 [뺏겨|써야 해|내야 하나요]?|{row} 얼마나 걸리는지 [알려|말해|가르쳐]<줘>.",
     "how long does it keep me busy?|is it quick?", "하는 데 얼마나 [걸려|걸리나요]?|몇 분이면 [돼|끝나]?", _number(2, 45, " min| minutes", "분")),
    ("Run by|Organiser|Owner", "담당|주관|작성자",
     "who [asks|set up|sent out|thought up|wants to know about] {row}?|who is behind {row}?|to whom do the [sheets|results] of {row} go?|who had the idea for {row}?|<tell> who is behind {row}.|whom can i ask about {row}?",
     "{row} 누가 [해|만들었어|돌렸어|만들었나요]?|{row} 누가 [물어보는|알고 싶어 하는] 거[야|예요]?|{row} 결과는 누구한테 [가|가나요|보내]?|{row} 궁금한 건 누구한테 [물어|물어보나요|물어봐]?|{row} 만든 사람[이 누구야|은 누구예요|은]?|{row} 누가 만들었는지 [알려|말해|가르쳐]<줘>.",
     "who wants to know this?|who is behind it?", "누가 만들었[어|나요|지]?|누가 돌린 거[야|예요]?", _person),
)

THINGS: tuple[Thing, ...] = (
    _TEAM, _PLAYER, _SUBJECT, _RECIPE, _MEDICINE, _SENSOR, _DEVICE, _BRANCH, _DASHBOARD, _EMPLOYEE, _STOCK, _COIN, _BOOK, _CANDIDATE, _SAMPLE,
    _SOLAR, _RUN, _PLANT, _CAR, _TRACK, _VIDEO, _SURVEY,
)  # fmt: skip
