"""Articles: a page of text, and one with a byline and a pulled quotation."""

from ..page import Canvas, Drawn, ask, escape, marked

NAMES = (
    ["article", "web article", "web page", "news article", "blog post", "text"],
    ["기사", "글", "웹 기사", "웹 페이지", "뉴스 기사", "블로그 글"],
)


def page(c: Canvas) -> Drawn:
    return _article(c, quoted=False)


def quoted(c: Canvas) -> Drawn:
    return _article(c, quoted=True)


def _article(c: Canvas, quoted: bool) -> Drawn:
    headline, author = c.words.one(c.rng, "headlines"), c.words.one(c.rng, "people")
    sentences = c.words.some(c.rng, "sentences", 9)
    count = c.rng.choice([2, 3])
    step = 8 // count
    paragraphs = [" ".join(sentences[number * step : (number + 1) * step]) for number in range(count)]
    minutes = str(c.rng.randint(3, 17))
    published = c.say(f"{c.rng.randint(1, 28)} May 2027", f"2027년 5월 {c.rng.randint(1, 28)}일")
    name, css, answers = c.colour()
    text = "".join(f'<p style="margin:12px 0">{escape(paragraph)}</p>' for paragraph in paragraphs)
    quote = (
        (
            f'<div style="border-left:8px solid {css};padding:4px 14px;font-size:1.1em">'
            f"{marked('quote', sentences[8])}</div>"
        )
        if quoted
        else ""
    )
    byline = (
        f'<div style="color:{c.look.faint}">{c.say("Words by ", "글쓴이 ")}{escape(author)} · '
        f"{published} · {c.say(minutes + ' minutes to read', '읽는 데 ' + minutes + '분')}</div>"
    )
    body = (
        '<div style="padding:22px 40px;width:820px">'
        f"{marked('headline', headline, 'font-size:2em;line-height:1.2')}{byline}{text}{quote}"
        "</div>"
    )
    asks = [
        ask("value.heading", headline),
        ask("value.author", author),
        ask("count", str(count), things=("paragraphs", "문단"))
        if not quoted
        else ask("colour", answers, thing=("the bar beside the quotation", "인용문 옆 막대")),
        ask("value.published", published),
        ask("box", "", box="headline", thing=("the headline", "큰 제목")),
        ask("value.sentence", paragraphs[0].split(". ")[0].rstrip(".") + "."),
    ]
    return Drawn(body, asks, 940, 520, headline, [c.say("Translator", "옮긴이"), c.say("Photographer", "사진 기자")])


TEMPLATES = [page, quoted]
