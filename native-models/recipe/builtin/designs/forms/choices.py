"""A form of choices: checkboxes in one group, radio buttons in another, some ticked, one chosen."""

import random

from ..design import Ask, At, CannotTell, Count, Design, YesNo
from ..dialogs import wordings
from ..dialogs.parts import buttons, joined, page, random_theme, shade, span

# Title, heading of the boxes, boxes, heading of the radio buttons, radio buttons.
_FORMS = [
    ("Pizza order|Build your pizza", "Toppings|Extras", "Mushrooms,Olives,Red onions,Peppers,Spinach,Ham,Sweetcorn,Artichokes,Extra cheese,Rocket", "Crust|Base", "Thin,Deep pan,Wholemeal,Gluten-free,Stuffed"),
    ("Export|Export options", "Include|Contents", "Comments,Page numbers,Cover sheet,Hidden rows,Bookmarks,Formulas,Footnotes,Watermark", "Format|File type", "PDF,CSV,HTML,Plain text,Word document"),
    ("Packing list|Before we leave", "To do|Things to bring", "Passports,Sunscreen,Chargers,Raincoats,First-aid kit,Swimwear,Hiking boots,Travel adapter,Snacks", "Travel by|Transport", "Train,Car,Plane,Ferry,Coach"),
    ("Join the club|Registration", "Interests|I like", "Climbing,Chess,Pottery,Rowing,Astronomy,Choir,Gardening,Photography,Fencing,Baking", "Membership|Plan", "Student,Family,Single,Supporter,Day pass"),
    ("Install components|Custom setup", "Components|Select features", "Documentation,Sample projects,Desktop icon,Language packs,Plug-ins,Command-line tools,Fonts,Debug symbols", "Install for|Scope", "Only me,All users,A group,Portable use"),
    ("Newsletter|E-mail preferences", "Topics|Send me", "Product news,Offers,Events,Tutorials,Surveys,Job openings,Monthly summary,Security alerts", "How often|Frequency", "Every day,Once a week,Once a month,Never"),
    ("Delivery|Checkout", "Extras|Add to the parcel", "Gift wrap,Greeting card,Insurance,Signature on delivery,Carbon offset,Return label", "Shipping|Method", "Standard,Express,Pick-up point,Same day,Locker"),
    ("Clinic visit|Health questionnaire", "Symptoms|Tick all that apply", "Cough,Fever,Headache,Back pain,Dizziness,Rash,Sore throat,Nausea,Tiredness", "Visit|Appointment", "First visit,Follow-up,Video call,Emergency"),
]
_FORMS_KO = [
    ("피자 주문|나만의 피자", "토핑|추가 재료", "버섯,올리브,적양파,피망,시금치,햄,옥수수,치즈 추가,루콜라,파인애플", "도우|크러스트", "씬,팬,통밀,글루텐 프리,치즈 크러스트"),
    ("내보내기|내보내기 옵션", "포함할 것|내용", "메모,쪽 번호,표지,숨긴 행,책갈피,수식,각주,워터마크", "형식|파일 형식", "PDF,CSV,HTML,일반 텍스트,워드 문서"),
    ("여행 준비|떠나기 전에", "챙길 것|할 일", "여권,선크림,충전기,우비,구급상자,수영복,등산화,어댑터,간식", "교통편|이동 수단", "기차,자동차,비행기,배,고속버스"),
    ("동호회 가입|회원 등록", "관심 분야|취미", "등산,바둑,도예,조정,천문,합창,원예,사진,펜싱,제빵", "회원 종류|요금제", "학생,가족,개인,후원,일일권"),
    ("구성 요소 설치|사용자 지정 설치", "구성 요소|기능 선택", "설명서,예제,바탕 화면 아이콘,언어 팩,플러그인,명령줄 도구,글꼴,디버그 정보", "설치 대상|범위", "나만,모든 사용자,그룹,휴대용"),
    ("소식지|메일 수신 설정", "주제|받을 소식", "신제품,할인,행사,강좌,설문,채용,월간 요약,보안 알림", "주기|얼마나 자주", "매일,매주,매월,받지 않음"),
    ("배송|주문하기", "추가 서비스|함께 보내기", "선물 포장,축하 카드,보험,서명 수령,반품 송장,사은품", "배송 방법|배송", "일반,빠른 배송,편의점 수령,당일,무인 보관함"),
    ("진료 예약|문진표", "증상|해당하는 것 모두", "기침,열,두통,요통,어지럼증,발진,인후통,메스꺼움,피로", "방문|예약 종류", "초진,재진,화상 진료,응급"),
]
_IS_TICKED = (
    "is {box} [ticked|checked|selected|marked|chosen]?|[did i|have i] [tick|ticked|check|checked|pick|choose] {box}?|is there a [tick|check mark|cross] [at|beside|in front of] {box}?|{box} is [ticked|checked|in], [right|isn't it]?|does {box} have a [check|tick]?|{box}: yes or no?|was {box} [picked|wanted|included]?",
    "{box}[~이|~은|에|] [체크되어|체크돼|선택되어|표시되어] [있어|있나요|있지]?|{box}[~을|] [골랐어|체크했어|선택했나|넣었어]?|{box} 앞에 체크 표시[가|가 되어] 있[어|나요]?|{box} 체크됐[어|는지 봐 줘|나요]?|{box}~은 [포함이야|선택됐지|들어가]?",
)
_TICKED = (
    "[which|what] [boxes|entries|ones|options] [are|have been] [ticked|checked|marked|selected|crossed]?|what [did i|was] [tick|ticked|check|checked] [in|of|under|among] {group}?|[list|name|read out] the [ticked|checked|marked] [boxes|entries|ones].|[everything|all] that is [ticked|checked]?|what has a [tick|check mark]?|which of {group} were chosen?",
    "[체크된|선택된|표시된|고른] [것|상자|항목](들)?[은|이] [뭐야|뭐뭐야|무엇인가요|다 알려 줘]?|{group}[에서|중에|~은] [뭘|무엇을] [골랐어|체크했어|선택했나요]?|체크 표시가 [있는|된] [것|항목](을)? [모두|전부|다] [읽어 줘|적어 줘|말해 줘]|[어떤|무슨] [상자|항목]에 체크가 되어 있[어|나요]?",
)
_CHOSEN = (
    "[which|what] [is chosen|is selected|was picked|did i choose|did i pick] [for|under|as|at] {group}?|{group}: [which|what] one is [chosen|selected]?|the [selected|chosen] {group}?|[what|which] [option|radio button] is [on|filled|selected|marked with a dot]?|which {group} did [i|they] [go for|settle on]?|what was decided on for {group}?",
    "{group}~은 [뭘로|무엇으로] [골랐어|되어 있어|선택했나요|정했지]?|{group}[에서|~은] [선택된|고른|점이 찍힌] [것|항목]은?|[라디오 버튼|동그라미] 중 [어떤 게|무엇이] [선택되어|켜져] 있[어|나요]?|선택한 {group}[~은|~이] [뭐야|무엇인가요|?]",
)
_OPTIONS = (
    "[which|what] [options|choices|possibilities] [are there|do i have] [for|under] {group}?|between what can i choose [for|at] {group}?|[list|name] the [options|radio buttons] [of|under] {group}.|{group}: what is [on offer|available|there to choose from]?|all the [options|choices] for {group}, from first to last?",
    "{group}[에는|~은|의] [어떤|무슨] [선택지|옵션]이 [있어|있나요|있지]?|{group}[에서|~은] [뭘|무엇을] 고를 수 있[어|나요]?|{group} [선택지|옵션](를)? [모두|다|차례대로] [알려 줘|읽어 줘|적어 줘]|고를 수 있는 {group}[~은|] [뭐뭐야|무엇무엇이야|전부 알려 줘]?",
)
_HOW_TICKED = (
    "how many [boxes|entries|of them] are [ticked|checked|marked]?|[number|count] of [ticked|checked] boxes?|[count|add up] the [ticks|check marks].|how many [ticks|check marks|selected boxes] do you [see|count]?|ticked boxes: how many?",
    "[체크된|선택된|표시된] [것|상자|항목][은|이] [몇 개야|몇 개|모두 몇 개인가요|몇 개나 돼]?|체크 표시[가|는] 몇 개[야|지|인가요]?|몇 개[를|나] [체크했어|골랐어|선택했나요]?|체크된 [수|개수](는)?",
)
_HOW_BOXES = (
    "how many [boxes|checkboxes|boxes to tick] are there( in all)?|[number|count] of checkboxes?|how many [things|boxes] could i tick[| at most]?|[count|tally] all the boxes, ticked or not.|checkboxes in total?",
    "[체크박스|체크 상자|체크할 수 있는 것][는|가|은|이] [모두|전부|총] 몇 개[야|인가요|지]?|체크 상자 [수|개수](는)?|최대 몇 개까지 체크할 수 있[어|나요]?|체크된 것과 안 된 것을 합하면 몇 개야?",
)
_UNTICKED = (
    "[which|what] [box|one|entry] is (the only one )not [ticked|checked|marked]?|the [only |][empty|unticked|unchecked|blank] box?|what is [left out|still unticked|missing a tick]?|[name|find] the one without a [tick|check mark].",
    "체크[되지 않은|가 안 된|가 없는] [것|상자|항목][은|이] [뭐야|어느 거야|무엇인가요]?|[빈|비어 있는] [상자|칸]은 [뭐야|어느 거야]?|[혼자|하나만] 체크 안 된 것은?|[빠진|안 고른] [항목|것]은?",
)


def build(rng: random.Random, korean: bool) -> Design:
    theme = random_theme(rng, korean, 12, 18)
    title, group, boxes, ring, rings = rng.choice(_FORMS_KO if korean else _FORMS)
    title, group, ring = (rng.choice(part.split("|")) for part in (title, group, ring))
    every = boxes.split(",")
    boxes = rng.sample(every, rng.randint(3, len(every) - 1))
    rest = [box for box in every if box not in boxes]
    rings = rng.sample(rings.split(","), rng.randint(2, len(rings.split(","))))
    ticked, chosen = [rng.random() < 0.5 for _ in boxes], rng.randrange(len(rings))
    colour = shade(rng, rng.choice(["blue", "blue", "green", "purple", "red", "orange"]))
    side, gap = theme.size + rng.randint(0, 3), rng.randint(4, 11)
    columns = rng.choice([1, 1, 2])
    drawn = ""
    for index, box in enumerate(boxes):
        inner = '<i style="position:absolute;left:33%;top:8%;width:30%;height:60%;border:solid #fff;border-width:0 2px 2px 0;transform:rotate(42deg)"></i>' if ticked[index] else ""
        square = f'<i style="position:relative;flex:none;width:{side}px;height:{side}px;border-radius:{rng.choice([2, 3])}px;border:1px solid {colour if ticked[index] else "#888"};background:{colour if ticked[index] else "transparent"}">{inner}</i>'
        drawn += f'<div class="f c" data-counted="checkboxes" style="gap:10px;padding:{gap}px 0">{square}{span(box, f"""class="n" data-id="box{index}" """ + ("""data-counted="checked" """ if ticked[index] else ""))}</div>'
    circles = ""
    for index, name in enumerate(rings):
        on = index == chosen
        circle = f'<i style="flex:none;width:{side}px;height:{side}px;border-radius:50%;border:{f"{side // 3}px solid {colour}" if on else "1px solid #888"}"></i>'
        circles += f'<div class="f c" style="gap:10px;padding:{gap}px 0">{circle}{span(name, f"""class="n" data-id="ring{index}" """)}</div>'
    flow = rng.choice(["", "display:flex;flex-wrap:wrap;column-gap:26px;"])
    heading = rng.choice(["font-weight:700", f"font-size:{theme.size - 1}px", f"font-weight:600;font-size:{theme.size + 2}px"])
    groups = [f'<div style="margin-top:14px"><div class="n" data-id="group" style="{heading}">{group}</div><div style="display:grid;grid-template-columns:repeat({columns},1fr)">{drawn}</div></div>', f'<div style="margin-top:14px"><div class="n" data-id="ring" style="{heading}">{ring}</div><div style="{flow}">{circles}</div></div>']
    rng.shuffle(groups)
    width = rng.randint(460, 640)
    labels = rng.sample(("계속|저장|취소|뒤로|다음" if korean else "Continue|Save|Cancel|Back|Submit").split("|"), 2)
    row = buttons(rng, theme, labels, 0, False, width)
    html = page(theme, f'<div style="padding:{theme.pad}px"><div data-title data-id="title" style="font-weight:700;font-size:{theme.size + rng.randint(3, 10)}px">{title}</div>{"".join(groups)}<div style="margin-top:20px">{row.html}</div></div>')
    asks = [Ask("is-ticked", *_IS_TICKED, [YesNo(ticked[index])], slots={"box": boxes[index]}) for index in rng.sample(range(len(boxes)), 3)]
    on = [index for index in range(len(boxes)) if ticked[index]]
    if on:
        asks += [Ask("ticked", *_TICKED, joined([f"box{index}" for index in on]), slots={"group": group}), Ask("number-ticked", *_HOW_TICKED, [Count("checked")])]
    if len(on) == len(boxes) - 1:
        asks.append(Ask("not-ticked", *_UNTICKED, [At(f"box{ticked.index(False)}")]))
    asks += [
        Ask("chosen", *_CHOSEN, [At(f"ring{chosen}")], slots={"group": ring}), Ask("options", *_OPTIONS, joined([f"ring{index}" for index in range(len(rings))]), slots={"group": ring}),
        Ask("number-of-boxes", *_HOW_BOXES, [Count("checkboxes")]), Ask("title", *wordings.TITLE, [At("title")]), Ask("not-there", *_IS_TICKED, [CannotTell()], slots={"box": rng.choice(rest)}),
        Ask("not-there", "what does [it all|this] cost?|who [filled in|sent|made] this form?|by when must the form be [sent|handed in]?|what did the [previous|last] person [choose|tick]?", "[다 해서 얼마|가격이 얼마|총 비용은 얼마][야|인가요]?|누가 [이 양식을 썼어|작성했지|보냈나요]?|언제까지 [내야 해|제출해야 하나요]?|지난번 사람은 뭘 골랐[어|지]?", [CannotTell()]),
        *rng.sample(row.asks, 4),
    ]  # fmt: skip
    lines = -(-len(boxes) // columns) + (len(rings) if not flow else 2) + 2
    return Design("form", html, width, max(420, min(890, 210 + lines * (2 * gap + round(theme.size * theme.look.line_height) + 4))), asks)

