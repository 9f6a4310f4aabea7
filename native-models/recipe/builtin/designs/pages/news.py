"""A news page or a blog: headline, standfirst, byline, date, paragraphs with facts in them, a picture with its caption, a side box."""

import random

from ..boards.parts import ask, ask_colour, el, frame, page, some_look, tints
from ..boards.words import MONTHS, PEOPLE, one
from ..design import At, BoxOf, CannotTell, Count, Design, YesNo
from .stories import FILLERS, STORIES, told

_MASTHEADS = [("The Valley Post", "골짜기신문"), ("Harbour Times", "항구일보"), ("Evening Courier", "저녁소식"), ("Northern Star", "북녘별"), ("The Weekly Lantern", "주간등불"), ("Open Notebook", "열린 공책"), ("Slow Letters", "느린 편지"), ("Metro Record", "도시기록"), ("Riverside Herald", "강변타임스"), ("Field Notes", "들녘 노트"), ("Second Coffee", "두 번째 커피"), ("The Daily Kite", "매일연")]
_SIDE = [("Most read", "많이 본 기사"), ("Also interesting", "함께 읽을 글"), ("More stories", "다른 기사"), ("Trending", "지금 뜨는 글"), ("Editor's picks", "편집자 추천"), ("Related", "관련 기사")]
_SHARES = [("Share", "공유"), ("Save for later", "나중에 읽기"), ("Print", "인쇄"), ("Listen", "듣기"), ("Subscribe", "구독하기"), ("Comment", "댓글 쓰기"), ("Follow", "팔로우")]


def build(rng: random.Random, korean: bool) -> Design:
    look = some_look(rng, korean, (13, 14, 15, 16, 17, 18), 0.25)
    story, *others = rng.sample(STORIES, 5)
    headline = rng.choice(story.headlines)[korean]
    facts = rng.sample(story.facts, rng.randrange(2, 5))
    fillers = rng.sample(FILLERS, rng.randrange(3, 10))
    author, paper = one(rng, PEOPLE, korean), rng.choice(_MASTHEADS)[korean]
    accent = tints(rng, 1)[0]
    sentences = [(fact, told(rng, fact.sentence[korean], korean)) for fact in facts] + [(None, pair[korean]) for pair in fillers]
    lead = sentences.pop(0)
    rng.shuffle(sentences)
    sentences.insert(0, lead)
    spoken = []
    for i, (fact, said) in enumerate(sentences):
        spoken.append(el(said if fact is None else [said[0], el(said[1], tag="span", id=f"fact{facts.index(fact)}"), said[2]], tag="span", id=f"sentence{i}"))
    cut = rng.randrange(1, len(spoken) + 1) if len(spoken) > 2 else len(spoken)
    gap = f"margin:{rng.choice([8, 12, 16])}px 0"
    paragraphs = [el([part for s in some for part in (s, " ")][:-1], tag="p", css=gap + (";text-align:justify" if justified else "")) for justified in [rng.random() < 0.2] for some in (spoken[:cut], spoken[cut:]) if some]
    day = rng.randrange(1, 29)
    date = rng.choice([f"{rng.randrange(2022, 2030)}. {rng.randrange(1, 13)}. {day}.", f"{one(rng, MONTHS, True)} {day}일", f"{rng.randrange(2, 12)}시간 전"] if korean else [f"{one(rng, MONTHS, False)} {day}, {rng.randrange(2022, 2030)}", f"{day} {one(rng, MONTHS, False)[:3]} {rng.randrange(2022, 2030)}", f"{rng.randrange(2, 12)} hours ago", f"{one(rng, MONTHS, False)[:3]} {day}"])
    minutes = f"{rng.randrange(2, 15)}{'분 분량' if korean else ' min read'}" if rng.random() < 0.5 else ""
    comments = f"{'댓글 ' if korean else ''}{rng.randrange(3, 400)}{'개' if korean else ' comments'}" if rng.random() < 0.5 else ""
    by = rng.choice([("글 ", ""), ("", " 기자"), ("작성자 ", "")] if korean else [("By ", ""), ("Words: ", ""), ("Written by ", ""), ("", "")])
    muted, nowrap = f"color:{look.muted}", "white-space:nowrap"
    small = max(11, look.size - rng.choice([1, 2, 4]))
    line = el([el([by[0], el(author, tag="span", id="author", css="font-weight:600"), by[1]], css=nowrap), el(date, id="date", css=nowrap), el(minutes, id="minutes", css=nowrap) if minutes else "", el(comments, id="comments", css=nowrap) if comments else ""], css=f"display:flex;gap:6px 20px;flex-wrap:wrap;font-size:{small}px;{muted};margin:8px 0")
    section = el(story.section[korean], id="section", ink=accent.name if (tagged := rng.random() < 0.3) else False, css=f"font-size:{small}px;font-weight:700;{nowrap};" + (f"color:{accent.css}" if tagged else "letter-spacing:.5px"))
    size = rng.choice([20, 24, 28, 32, 40])
    head = el(headline, title=True, id="headline", css=f"font-size:{size}px;font-weight:{rng.choice([600, 700, 800])};line-height:1.2;margin:6px 0")
    caption = el(story.caption[korean], id="caption", css=f"font-size:{small}px;{muted};{nowrap};margin-top:5px")
    pictured = rng.random() < 0.6
    high = rng.choice([80, 120, 160])
    figure = el([el("", css=f"height:{high}px;background:linear-gradient({rng.randrange(360)}deg,{accent.css},#9ab)"), caption], css="margin:12px 0") if pictured else ""
    side_items = [rng.choice(other.headlines)[korean] for other in others][: rng.randrange(2, 5)]
    side_title = rng.choice(_SIDE)[korean]
    with_side, beside = rng.random() < 0.7, rng.random() < 0.5
    side = el([el(side_title, id="side", css=f"font-weight:700;{nowrap};margin-bottom:6px"), *(el(t, id=f"side{i}", counted="items", css=f"font-size:{small}px;padding:6px 0;border-top:1px solid #8884;" + ("" if beside else nowrap)) for i, t in enumerate(side_items))], css=f"padding:12px 14px;{frame(rng, look)}" + ("flex:none;width:230px;align-self:flex-start" if beside else "margin-top:14px")) if with_side else ""
    deeds = [d[korean] for d in rng.sample(_SHARES, rng.choice([0, 1, 2, 3]))]
    bar = el([el(d, tag="span", button=True, id=f"button{i}", colour=accent.name if i == 0 else False, css=f"padding:5px 14px;border-radius:{look.radius}px;font-size:{small}px;{nowrap};" + (f"background:{accent.css};color:{accent.on}" if i == 0 else "border:1px solid #8888")) for i, d in enumerate(deeds)], css="display:flex;gap:10px;margin:12px 0") if deeds else ""
    order = [section, head, line, figure] if rng.random() < 0.6 else [figure, section, head, line]
    main = el([*order, *paragraphs, bar], css="flex:1;min-width:0")
    top = el(paper, id="publisher", css=f"font-size:{rng.choice([14, 20, 30])}px;font-weight:800;{nowrap};padding:10px 24px;border-bottom:{rng.choice(['1px solid #8886', '3px double #888', '0'])};" + rng.choice(["", "text-align:center;"]))
    width = rng.choice([520, 640, 720, 820]) + (260 if with_side and beside else 0)
    body = el([main, side], css="display:flex;gap:28px" if beside else "")
    html = page(look, [top, el(body, css=f"padding:{rng.choice([14, 20])}px 24px")])
    last = len(sentences) - 1
    asks = [ask("story-fact", fact.english, fact.korean, At(f"fact{i}")) for i, fact in enumerate(facts)]
    asks += [ask("absent-fact", fact.english, fact.korean, CannotTell()) for fact in story.facts if fact not in facts][:1]
    other_fact = rng.choice(others[-1].facts)
    asks += [
        ask("headline", "what is the (main )headline?|[quote|recite] the headline( for me)?|what is [the story|the post] [headed|entitled]?|the piece runs under [which|what] headline?|[largest|biggest] line of type on the page?|how did the editors title [the piece|it]?|what's the big [bold |]line (at the top)?|i want the headline, word for word|under which heading does the [report|entry] appear?", "[기사|글] [제목|표제]~이 [뭐야|뭔가요|]?|[가장|제일] [큰|굵은] 글씨[는|로] 뭐라고 [돼|쓰여] 있[어|나요]?|헤드라인 [읽어 줘|알려 줘|뭐야]|[이 글|기사]에 붙은 제목~은?|무슨 제목의 [기사야|글이야|기사인가요]?|표제를 [그대로|] [옮겨|적어] 줘|큰 제목 좀|머리기사 제목이 뭔지 궁금합니다", At("headline")),
        ask("author", "who [wrote|penned|authored|is behind] (this|the piece)?|whose byline is [it|this]?|the [author|writer|reporter|journalist]?|by [whom|which journalist] is the [story|post|piece]?|which [reporter|writer] [filed|signed] the story?|who do i [credit|thank] for this text?|name on the byline (please)?|the [piece|article] is from whose pen?|[author's|writer's] name?", "[글쓴이|기자|필자|작성자]~은 [누구야|누군가요|]?|누가 [썼어|쓴 글이야|작성했나요|쓴 기사야]?|[기자|글쓴이|필자] [이름|성함] [좀|알려 줘|뭐야]|누구의 글[이야|인가요]?|이 글을 쓴 [사람|기자]~은?|필자가 누군지 알려 주세요|기사 [작성자|쓴 사람] 확인해 줘|누가 취재했[어|나요]?", At("author")),
        ask("published", "when [was it|did it] (get )[published|posted]?|[date|time] of [publication|the post]?|how [old|recent|fresh] is the [piece|story|post]?|when did this [appear|come out|go online]?|of what date is this?|the date under the headline?|[posted|published] when?|what does the dateline say?", "언제 [올라왔어|나왔어|실렸나요|게시됐어|쓴 거야]?|[게시일|작성일|발행일|기사 날짜]~은?|날짜가 [어떻게 돼|언제야|뭐라고 돼 있어]?|제목 밑 날짜 [읽어 줘|뭐야]|며칠 자 [기사야|글이야]?|언제 나온 글인지 [알려 줘|궁금해]|올린 날[은|짜는]?", At("date")),
        ask("section", "in [what|which] [section|category|department] [is it|does it appear|is it filed]?|the [section|category|rubric|topic label]?|what [stands|is the word] above the headline?|[under|beneath] which [topic|heading] was it filed?|which desk ran the story?|the small label (over the title)?", "[어느|무슨] [분야|섹션|카테고리|면]의 [글이야|기사야|기사인가요]?|[분류|카테고리|섹션]~은 [뭐야|]?|제목 위[의|에] [작은 글씨|낱말|라벨]~은 뭐야?|[어디에|어느 면에] [실렸어|분류됐나요]?|기사 분야 알려 줘", At("section")),
        ask("publisher", "[which|what] [daily|newspaper|site|blog|publication] is this[ from|]?|who publishes this?|the [name of the|] [daily|site|publication]?|where was this [printed|published], by the masthead?|what's the [masthead|banner|name at the very top]?|this comes from what [outlet|publication|site]?|[source|outlet]?", "[어느|무슨] [신문|매체|사이트|블로그]~이야?|[신문|매체|블로그] 이름~은?|어디[에 실린|에서 낸|서 나온] 글이야?|맨 위[의|에 있는] [매체|신문|사이트] 이름 [알려 줘|뭐야]|출처~이 [어디야|어디인가요|]?|발행처?", At("publisher")),
        ask("first-sentence", "how does the [text|story|report|article] [begin|open|start]?|[first|opening] sentence (of the text)?|read (me )the [opening|first sentence|first line of the story]|what is the [lead|opening line|first thing said]?|with which sentence does [it|the piece] start?|the text sets out with what words?", "[본문|글] 첫 문장[은|이 뭐야|]?|본문~이 어떻게 [시작해|시작하나요]?|[첫|맨 처음] [문장|말] 읽어 줘|글이 무슨 말로 시작[해|하지|되나요]?|기사 도입부 [알려 줘|읽어 주세요]|처음에 뭐라고 써 있어?", At("sentence0")),
        ask("last-sentence", "how does the [text|story|report|article] [end|close|finish]?|[last|closing|final] sentence (of the text)?|read (me )the [ending|last sentence]|with which sentence does [it|the piece] [stop|end]?|the story [closes|ends] on what words?|what's the (very )last thing [said|the writer says]?", "[본문|글] [마지막|끝] 문장[은|이 뭐야|]?|글이 어떻게 [끝나|끝나나요|맺어져]?|[맨 끝|마지막]에 뭐라고 [해|썼어|쓰여 있어]?|끝맺는 문장 읽어 줘|기사는 무슨 말로 마무리[돼|되나요]?", At(f"sentence{last}")),
        ask("absent-author", "how old is {name}?|what else has {name} written?|where does {name} live?|the e-mail address of {name}?|how can i [reach|contact] {name}?|which school did {name} attend?", "{name}~은 몇 살이야?|{name}~이 쓴 다른 글~은?|{name} [이메일|연락처|전화번호]~은?|{name}~은 어디 살아?|{name}에게 어떻게 연락해?", CannotTell(), name=author),
        ask("absent-reading", other_fact.english, other_fact.korean, CannotTell()),
        ask("absent-readers", "how many people have [read|seen|opened] this?|what does a subscription cost?|who took the photo?|who is the editor in chief?|which page of the paper is it on?|what was the weather like on the day of publication?", "[몇 명이|얼마나 많이] [읽었어|봤어]?|조회수~은?|구독료~은 얼마야?|사진은 누가 찍었어?|편집장이 누구야?|신문 몇 면에 실렸어?", CannotTell()),
        ask("is-about", "[is|would you say] this is [about|a piece on] {topic}?|does it (really )belong to {topic}?|is {topic} the [section|category]?|{topic}, is that its category?", "{topic} [기사야|기사 맞아|글인가요]?|{topic} 분야[야|인가요|의 글이야]?|분류가 {topic}[이야|인가요|]?", YesNo((right := rng.random() < 0.5)), topic=(story if right else others[0]).section[korean]),
    ]  # fmt: skip
    if pictured:
        asks.append(ask("caption", "what does the caption [say|read]?|[read|tell me] the caption|what stands [under|below|beneath] the [picture|image|photo]?|the [line|text|words] [under|below] the photo?|how is the [picture|photo] [described|explained]?|according to its caption, what does the picture show?|what's in the picture, going by the small text?", "사진 [설명|캡션]~은 [뭐야|]?|사진 [밑|아래]에 뭐라고 [쓰여|적혀] 있[어|나요]?|캡션 [읽어 줘|알려 줘]|그림 밑의 [글|작은 글씨]~은?|사진이 뭐라고 설명돼 있[어|나요]?|사진에 달린 [글|문장] 좀", At("caption")))
    if minutes:
        asks.append(ask("reading-time", "how long does it take to read?|reading time?|how many minutes (of reading )are announced?|[estimated|announced] time to read (it)?|is it a long read - what does the page say?|how much time should i set aside for it?", "읽는 데 [얼마나|몇 분] 걸려[|요]?|읽는 시간~은?|몇 분짜리 글이야?|[예상|표시된] 읽기 시간 알려 줘|분량이 몇 분[이야|인가요]?", At("minutes")))
    if comments:
        asks.append(ask("comments", "how many comments [are there|did it get|has it got]?|number of comments?|how much [discussion|response] is there, in comments?|what does the comment counter say?|[readers|people] left how many comments?", "댓글~이 몇 개[야|예요|나 달렸어|]?|댓글 [수|개수]~은?|독자 댓글이 얼마나 [달렸어|있나요]?|댓글 몇 개?", At("comments")))
    if with_side:
        which = rng.randrange(len(side_items))
        ordinal = [("first|top", "첫 번째|맨 위"), ("second", "두 번째|둘째"), ("third", "세 번째|셋째"), ("fourth", "네 번째|넷째")][which]
        asks += [
            ask("side-title", "what is the [box|list of links|side box|teaser list] [called|headed]?|the heading [over|above] the other stories?|[title|name] of the [extra|side|small] box?|under which heading are further [stories|articles] listed?|what's over the list of headlines?", "[옆|다른 기사] [상자|목록] 제목~은?|다른 [글|기사] 목록 위에 뭐라고 [써|적혀] 있[어|나요]?|추천 [상자|칸] 이름 [뭐야|]?|기사 목록의 머리말~은?", At("side")),
            ask("side-item", f"what is the [{ordinal[0]}] [story|link|headline|entry] under {{box}}?|[{ordinal[0]}] in the {{box}} list?|{{box}}: which one is [{ordinal[0]}]?|the [{ordinal[0]}] teaser beneath {{box}} (please)|which headline comes [{ordinal[0]}] in {{box}}?", f"{{box}} [{ordinal[1]}] [글|기사|제목]~은 [뭐야|]?|{{box}}에서 [{ordinal[1]}] [것|기사] 알려 줘|{{box}} [{ordinal[1]}]?|{{box}} 목록 [{ordinal[1]}]에 뭐가 있[어|나요]?", At(f"side{which}"), box=side_title),
            ask("side-count", "how many [stories|links|headlines|entries] [are|stand] under {box}?|{box}: how many?|count the [entries|stories] in {box}|number of [teasers|links] listed (under {box})?", "{box}~은 몇 개[야|예요|있어|]?|{box}에 [기사|글]~이 몇 개 [있어|있나요]?|{box} 개수~은?", Count("items"), box=side_title),
        ]  # fmt: skip
    if deeds:
        asks.append(ask("article-buttons", "what buttons [stand|are] [below|under|at the end of] the text?|what can [the reader|i] do with the [article|post]?|[list|name] the buttons (under the text)|which [actions|options] [follow|come after] the text?|what is there to click (under the story)?", "글 [아래|끝|밑] 버튼[들은|은]?|[독자|내가] 누를 수 있는 [건|게] 뭐야?|버튼에 뭐라고 [적혀|쓰여] 있어?|기사 밑에 있는 버튼 [말해 줘|읽어 줘]|글로 뭘 할 수 있[어|나요]?", *[part for i in range(len(deeds)) for part in (At(f"button{i}"), ", ")][:-1]))
        asks.append(ask_colour("button-colour", "[what|which] colour is the {button} button?|{button}: [colour|color]?|in what [color|colour] did they do {button}?|the [colour|color] behind {button}?", "{button} (버튼)~은 무슨 색[이야|인가요|]?|{button} 버튼 [색|색깔]~은?|{button} 바탕은 어떤 색이야?", accent, button=deeds[0]))
        asks.append(ask("button-box", "where [can i find|is] {button}?|[box|coordinates|position] of the {button} button?|i'd like to click {button}, where is it?|[frame|mark] {button}", "{button}~은 어디 [있어|있나요]?|{button} [좌표|위치] [줘|알려 줘]|{button} 누르려면 어디야?", BoxOf("button0"), button=deeds[0]))
    if tagged:
        asks.append(ask_colour("section-ink", "[what|which] colour is the (word ){section}?|in which [color|colour] is {section} [written|printed|set]?|{section} is printed in what [colour|color]?|the [colour|color] of the section label?", "{section}~은 무슨 색(으로 쓰여 있어|이야|)?|{section} 글씨 [색|색깔]~은?|분류 글자는 어떤 색[이야|인가요]?", accent, section=story.section[korean]))
    column = width - (306 if with_side and beside else 48)
    letters = sum(len(said if fact is None else "".join(said)) for fact, said in sentences)
    lines = letters * look.size * (0.85 if korean else 0.52) / column + 3
    height = 170 + size * 2.5 + lines * look.size * look.line_height + (high + 50) * pictured + 40 * bool(deeds) + (len(side_items) * 45 + 70) * (with_side and not beside)
    return Design("article", html, width, min(1000, round(max(height, 380))), [a for a in asks if a])
