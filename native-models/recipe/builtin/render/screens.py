"""Windows as people have them on their screens, filled at random, for training. The test screens are other templates."""

import html
import random
from collections.abc import Callable

from .looks import Look
from .texts import Texts

_ICONS = "★ ☆ ♥ ⚙ ✕ ☰ ▶ ◀ ▲ ▼ ● ○ ■ □ ◆ ✎ ⌂ ☎ ✉ ⚠ ⌕ ⋮ ⟳ ➜".split()


def random_window(rng: random.Random, look: Look, texts: Texts) -> str:
    kind: Callable[[_Window], str] = rng.choice(_KINDS)
    return f'<div style="{look.window}margin:0 0 {rng.randint(4, 14)}px;overflow:hidden;break-inside:avoid;overflow-wrap:anywhere">{kind(_Window(rng, look, texts))}</div>'


class _Window:
    """What the kinds share: parts in the window's look."""

    def __init__(self, rng: random.Random, look: Look, texts: Texts) -> None:
        self.rng, self.look, self.texts = rng, look, texts
        self.pad = rng.randint(3, 14)

    def some(self, low: int, high: int, part: Callable[[], str]) -> str:
        return "".join(part() for _ in range(self.rng.randint(low, high)))

    def bar(self, content: str) -> str:
        return f'<div style="background:{self.look.panel};padding:{self.pad // 2 + 2}px {self.pad}px;display:flex;gap:{self.pad + 3}px">{content}</div>'

    def title(self) -> str:
        return self.bar(f"<b>{self.texts.term()}</b><span style='margin-left:auto'>{self.icon()} {self.icon()}</span>")

    def body(self, content: str) -> str:
        return f'<div style="padding:{self.pad}px">{content}</div>'

    def button(self) -> str:
        look = self.look
        fill = self.rng.choice([f"background:{look.accent};color:{look.on_accent}", f"background:{look.panel}", ""])
        icon = f"{self.icon()} " if self.rng.random() < 0.2 else ""
        space = f"padding:{self.rng.randint(1, 8)}px {self.rng.randint(4, 18)}px"
        return f'<span style="{fill};{space};border:1px solid #8888;border-radius:{look.radius}px;display:inline-block">{icon}{self.texts.term()}</span> '

    def icon(self) -> str:
        """A sign, or a drawn shape that is none."""
        if self.rng.random() < 0.3:
            return self.rng.choice(_ICONS)
        edge, colour = self.rng.randint(7, 18), self.rng.choice([self.look.accent, self.look.muted])
        shape = self.rng.choice(
            [
                f"<rect width='100%' height='100%' rx='{edge // 4}' fill='{colour}'/>",
                f"<circle cx='50%' cy='50%' r='40%' fill='none' stroke='{colour}' stroke-width='2'/>",
                f"<path d='M2 {edge // 2}L{edge // 2} {edge - 2}L{edge - 2} 2' fill='none' stroke='{colour}' stroke-width='2'/>",
                f"<path d='M2 2H{edge - 2}M2 {edge // 2}H{edge - 2}M2 {edge - 2}H{edge - 2}' stroke='{colour}' stroke-width='1.5'/>",
                f"<path d='M{edge // 2} 1L{edge - 1} {edge - 1}L1 {edge - 1}Z' fill='{colour}'/>",
            ]
        )
        return f"<svg width='{edge}' height='{edge}' style='vertical-align:middle'>{shape}</svg>"

    def muted(self, text: str, scale: float = 1.0) -> str:
        size = f";font-size:{max(11, round(self.look.size * scale))}px" if scale != 1.0 else ""
        return f'<span style="color:{self.look.muted}{size}">{text}</span>'

    def apart(self, left: str, right: str) -> str:
        return f'<div style="display:flex;justify-content:space-between;gap:{self.rng.randint(8, 40)}px;margin:{self.rng.randint(0, 6)}px 0"><span>{left}</span><span>{right}</span></div>'

    def table(self, header: list[str], rows: list[list[str]], right_from: int = 1) -> str:
        border = self.rng.choice(["0", "1px solid #8885", "1px solid #888"])
        only_below = self.rng.random() < 0.4
        padding = f"{self.rng.randint(1, 6)}px {self.rng.randint(3, 12)}px"
        numbers = self.rng.choice(["right", "right", "left"])

        def cell(tag: str, column: int, text: str) -> str:
            align = numbers if column >= right_from else "left"
            return f"<{tag} style='border{'-bottom' if only_below else ''}:{border};padding:{padding};text-align:{align}'>{text}</{tag}>"

        lines = ["".join(cell("th", column, text) for column, text in enumerate(header))] if header else []
        lines += ["".join(cell("td", column, text) for column, text in enumerate(row)) for row in rows]
        body = "".join(f"<tr>{line}</tr>" for line in lines)
        return f"<table style='border-collapse:collapse;font:inherit;width:{self.rng.choice(['auto', '100%'])}'>{body}</table>"

    def monospaced(self, lines: list[str], numbered: bool) -> str:
        """Escapes the lines; words are coloured as an editor does."""
        shown = []
        for number, line in enumerate(lines, start=self.rng.randint(1, 300)):
            words = [self._coloured(html.escape(word)) for word in line.split(" ")]
            shown.append((self.muted(f"{number:>3}") + "  " if numbered else "") + " ".join(words))
        return (
            f'<pre style="margin:0;font-family:{self.look.monospace};white-space:pre-wrap">{"<br>".join(shown)}</pre>'
        )

    def _coloured(self, word: str) -> str:
        if not word or self.rng.random() < 0.7:
            return word
        dark_paper = self.look.on_accent == "#000"
        colour = f"hsl({self.rng.randrange(360)} 60% {75 if dark_paper else 40}%)"
        return f"<span style='color:{colour}'>{word}</span>"


def _dialog(w: _Window) -> str:
    sign = f"{w.icon()} " if w.rng.random() < 0.5 else ""
    text = f"<p style='margin:0 0 {w.pad}px'>{sign}{w.texts.sentence()}</p>"
    align = w.rng.choice(["left", "right", "center"])
    return w.title() + w.body(f"{text}<div style='text-align:{align}'>{w.some(1, 3, w.button)}</div>")


def _form(w: _Window) -> str:
    def field() -> str:
        value = w.rng.choice([w.texts.term, w.texts.name, w.texts.value, w.texts.token])()
        box = f"border:1px solid #8889;border-radius:{w.look.radius}px;padding:{w.rng.randint(1, 6)}px;background:{w.look.panel}"
        shown = w.muted(value) if w.rng.random() < 0.3 else value
        mark = w.rng.choice(["", "", ":", " *"])
        if w.rng.random() < 0.5:
            return f"<div>{w.texts.term()}{mark}</div><div style='{box};margin-bottom:6px'>{shown}</div>"
        return w.apart(w.texts.term() + mark, f"<span style='{box}'>{shown}</span>")

    return w.body(f"<b style='font-size:1.3em'>{w.texts.term()}</b>{w.some(2, 6, field)}{w.some(1, 2, w.button)}")


def _settings(w: _Window) -> str:
    def row() -> str:
        switch = f"<span style='display:inline-block;width:26px;height:14px;border-radius:7px;background:{w.look.accent}'></span>"
        right = w.rng.choice([switch, switch, w.texts.term(), w.texts.value() + " ›", w.button()])
        below = f"<br>{w.muted(w.texts.sentence(), 0.85)}" if w.rng.random() < 0.4 else ""
        return w.apart(f"{w.icon() if w.rng.random() < 0.4 else ''} {w.texts.term()}{below}", right)

    return w.title() + w.body(w.some(3, 9, row))


def _receipt(w: _Window) -> str:
    line = f"<div style='border-top:1px dashed {w.look.muted};margin:4px 0'></div>"
    items = w.some(2, 8, lambda: w.apart(f"{w.rng.choice(['', '', '2 x ', '1 '])}{w.texts.term()}", w.texts.price()))
    head = f"<div style='text-align:center'><b>{w.texts.term()}</b><br>{w.texts.sentence()}<br>{w.texts.value()} {w.texts.time()}</div>"
    total = w.apart(f"<b>{w.texts.term()}</b>", f"<b>{w.texts.price()}</b>")
    return f'<div style="font-family:{w.rng.choice([w.look.monospace, w.look.family])}">{w.body(head + line + items + line + total)}</div>'


def _invoice(w: _Window) -> str:
    rows = [
        [w.texts.term(), str(w.rng.randint(1, 40)), w.texts.price(), w.texts.price()]
        for _ in range(w.rng.randint(2, 7))
    ]
    head = w.apart(
        f"<b style='font-size:1.5em'>{w.texts.term()}</b>", f"#{w.rng.randrange(99999)}<br>{w.texts.value()}"
    )
    return w.body(
        head
        + w.texts.name()
        + w.table([w.texts.term() for _ in range(4)], rows)
        + w.apart(w.texts.term(), w.texts.price())
    )


def _carte(w: _Window) -> str:
    dots = w.rng.choice(["", "border-bottom:1px dotted;flex:1;margin:0 6px 4px"])

    def dish() -> str:
        below = w.muted(w.texts.sentence(), 0.85) if w.rng.random() < 0.4 else ""
        return f"<div style='display:flex;justify-content:space-between'><span>{w.texts.term()}</span><span style='{dots}'></span><span>{w.texts.price()}</span></div>{below}"

    return w.body(f"<div style='font-size:1.4em;text-align:center'>{w.texts.term()}</div>{w.some(3, 9, dish)}")


def _menu(w: _Window) -> str:
    keys = ["Ctrl+C", "Ctrl+Shift+P", "⌘K", "F5", "Alt+F4", "Del", "Ctrl+,", "›", ""]
    items = w.some(
        3,
        10,
        lambda: w.apart(f"{w.icon() if w.rng.random() < 0.3 else ''} {w.texts.term()}", w.muted(w.rng.choice(keys))),
    )
    return w.bar("".join(f"<span>{w.texts.term()}</span>" for _ in range(5))) + w.body(items)


def _table(w: _Window) -> str:
    columns = [
        w.rng.choice([w.texts.term, w.texts.value, w.texts.price, w.texts.name, w.texts.time])
        for _ in range(w.rng.randint(2, 6))
    ]
    rows = [[w.texts.term(), *(column() for column in columns)] for _ in range(w.rng.randint(3, 12))]
    return w.body(w.table([w.texts.term() for _ in range(len(columns) + 1)], rows))


def _spreadsheet(w: _Window) -> str:
    width = w.rng.randint(3, 6)
    header = ["", *"ABCDEFGHIJ"[:width]]

    def cell() -> str:
        return w.rng.choice(
            [w.texts.value, w.texts.price, w.texts.term, lambda: str(w.rng.randrange(10000)), lambda: ""]
        )()

    rows = [[w.muted(str(number)), *(cell() for _ in range(width))] for number in range(1, w.rng.randint(4, 14))]
    return w.bar(f"<i>fx</i> =SUM(B{w.rng.randint(1, 9)}:B{w.rng.randint(10, 99)})") + w.table(header, rows)


def _editor(w: _Window) -> str:
    tabs = w.bar(w.some(1, 3, lambda: f"<span>{w.texts.file()} ×</span>"))
    status = w.bar(
        f"Ln {w.rng.randrange(500)}, Col {w.rng.randrange(90)}<span>UTF-8</span><span>Spaces: {w.rng.choice([2, 4])}</span>"
    )
    return tabs + w.body(w.monospaced(w.texts.code(w.rng.randint(6, 24)), w.rng.random() < 0.7)) + status


def _terminal(w: _Window) -> str:
    user = f"{random_identifier(w.rng)}@{random_identifier(w.rng)}:~/{random_identifier(w.rng)}$ "
    lines = []
    for _ in range(w.rng.randint(2, 6)):
        lines.append(user + html.unescape(w.texts.token()))
        lines += [_output(w) for _ in range(w.rng.randint(0, 6))]
    return w.body(w.monospaced(lines, False))


def _output(w: _Window) -> str:
    plain = html.unescape
    return w.rng.choice(
        [
            lambda: (
                f"-rw-r--r-- 1 {random_identifier(w.rng)} {w.rng.randrange(99999):>6} Mar {w.rng.randint(1, 31):>2} {w.rng.randrange(24):02}:{w.rng.randrange(60):02} {plain(w.texts.file())}"
            ),
            lambda: (
                f"[{w.rng.randrange(24):02}:{w.rng.randrange(60):02}:{w.rng.randrange(60):02}] {w.rng.choice(['INFO', 'WARN', 'ERROR', 'DEBUG'])} {plain(w.texts.sentence())}"
            ),
            lambda: f"{plain(w.texts.token())}: {plain(w.texts.value())}",
            lambda: f"  {w.rng.choice('✓✗+->*')} {plain(w.texts.term())} ({w.rng.randrange(2000)} ms)",
            lambda: plain(w.texts.sentence()),
        ]
    )()


def _trace(w: _Window) -> str:
    lines = (
        ["Traceback (most recent call last):"]
        if w.rng.random() < 0.5
        else [f"Uncaught TypeError: {html.unescape(w.texts.sentence())}"]
    )
    python = lines[0].startswith("Trace")
    for code in w.texts.code(w.rng.randint(2, 6)):
        path, number = f"/{random_identifier(w.rng)}/{html.unescape(w.texts.file())}", w.rng.randrange(900)
        lines.append(
            f'  File "{path}", line {number}, in {random_identifier(w.rng)}'
            if python
            else f"    at {random_identifier(w.rng)} ({path}:{number}:{w.rng.randrange(80)})"
        )
        lines += [f"    {code.strip()}"] if python else []
    lines.append(f"{random_identifier(w.rng).capitalize()}Error: {html.unescape(w.texts.sentence())}")
    return w.body(w.monospaced(lines, False))


def _chat(w: _Window) -> str:
    def message() -> str:
        mine = w.rng.random() < 0.4
        fill = (
            f"background:{w.look.accent};color:{w.look.on_accent};margin-left:20%"
            if mine
            else f"background:{w.look.panel};margin-right:20%"
        )
        return f"<div>{w.muted(f'{w.texts.name()} {w.texts.time()}', 0.85)}</div><div style='{fill};padding:{w.pad}px;border-radius:{w.look.radius}px;margin-bottom:5px'>{w.texts.sentence()}</div>"

    return w.bar(f"<b>{w.texts.name()}</b>") + w.body(w.some(2, 6, message))


def _mail(w: _Window) -> str:
    if w.rng.random() < 0.5:
        row = lambda: w.apart(f"<b>{w.texts.name()}</b> {w.texts.term()} {w.muted(w.texts.sentence())}", w.texts.time())
        return w.bar(w.some(2, 4, w.button)) + w.body(w.some(3, 9, row))
    head = f"<div style='font-size:1.3em'>{w.texts.term()}</div>{w.texts.name()} &lt;{w.texts.token()}&gt;<br>{w.muted(w.texts.value())}"
    return w.body(f"{head}<p>{w.texts.paragraph()}</p><p>{w.texts.sentence()}</p>{w.texts.name()}")


def _calendar(w: _Window) -> str:
    korean = w.rng.random() < w.texts.hangul
    days = list("일월화수목금토") if korean else w.rng.choice(["Sun Mon Tue Wed Thu Fri Sat".split(), list("SMTWTFS")])
    first = w.rng.randrange(7)
    events = w.rng.random() < 0.5

    def day(number: int) -> str:
        event = (
            f"<div style='background:{w.look.accent};color:{w.look.on_accent}'>{w.texts.term()}</div>"
            if events and w.rng.random() < 0.25
            else ""
        )
        return (str(number) if 1 <= number <= 30 else "") + event

    rows = [[day(week * 7 + weekday - first + 1) for weekday in range(7)] for week in range(5)]
    return w.body(f"<b>{w.texts.term()} {w.rng.randint(1990, 2040)}</b>{w.table(days, rows)}")


def _dashboard(w: _Window) -> str:
    def card() -> str:
        look = f"background:{w.look.panel};padding:{w.pad}px;border-radius:{w.look.radius}px;flex:1"
        return f"<div style='{look}'>{w.muted(w.texts.term(), 0.9)}<div style='font-size:1.8em;font-weight:600'>{w.texts.value()}</div></div>"

    def bar() -> str:
        fill = f"display:inline-block;height:{w.rng.randint(8, 18)}px;width:{w.rng.randint(10, 180)}px;background:{w.look.accent}"
        return f"<div>{w.texts.term()} <span style='{fill}'></span> {w.texts.value()}</div>"

    cards = f"<div style='display:flex;gap:8px'>{w.some(2, 4, card)}</div>"
    return w.body(cards + w.some(2, 7, bar) + w.some(0, 4, lambda: w.apart(w.texts.term(), w.texts.value())))


def _article(w: _Window) -> str:
    align = w.rng.choice(["left", "left", "justify", "center"])
    head = f"<div style='font-size:{w.rng.choice([1.2, 1.5, 1.8])}em;font-weight:700'>{w.texts.term()}</div>{w.muted(w.texts.name() + ' · ' + w.texts.value(), 0.85)}"
    emphasis = f" <i>{w.texts.sentence()}</i> <a href='#' style='color:{w.look.accent}'>{w.texts.term()}</a> <b>{w.texts.sentence()}</b>"
    return w.body(
        f"{head}<div style='text-align:{align}'>{w.texts.paragraph()}{emphasis if w.rng.random() < 0.5 else ''} {w.texts.paragraph()}</div>"
    )


def _equations(w: _Window) -> str:
    def equation() -> str:
        a, b, c = (w.rng.randint(2, 99) for _ in range(3))
        x = w.rng.choice("xyzabnk")
        forms = [
            f"{a}{x} + {b} = {c}",
            f"{a}{x} − {b} = {c}",
            f"{a} × {b} = {a * b}",
            f"{a} + {b} − {c} = ?",
            f"{x}² + {a}{x} = {b}",
            f"{a * b} ÷ {a} = {b}",
            f"({a} + {b}) * {c} =",
            f"{x} = {a}/{b}",
            f"{a}.{b} ≈ {c}",
        ]
        return f"<div style='margin:{w.rng.randint(0, 12)}px 0'>{w.rng.choice(['', f'{w.rng.randint(1, 20)}. ', f'({w.rng.randint(1, 9)}) '])}{w.rng.choice(forms)}</div>"

    return f"<div style='font-size:{w.rng.choice([1, 1.3, 1.6])}em'>{w.body(w.texts.term() + w.some(2, 7, equation))}</div>"


def _files(w: _Window) -> str:
    sizes = ["KB", "MB", "GB", "bytes"]
    rows = [
        [
            f"{w.icon()} {w.texts.file()}",
            w.texts.value(),
            w.texts.term(),
            f"{w.rng.randrange(2000)} {w.rng.choice(sizes)}",
        ]
        for _ in range(w.rng.randint(3, 12))
    ]
    places = w.bar(" › ".join(w.texts.term() for _ in range(3)))
    return (
        places
        + w.body(w.table([w.texts.term() for _ in range(4)], rows))
        + w.bar(f"{w.rng.randrange(99)} {w.texts.term()}")
    )


def random_identifier(rng: random.Random) -> str:
    return "".join(rng.choice("abcdefghijklmnopqrstuvwxyz_0123456789") for _ in range(rng.randint(3, 8)))


_KINDS = [
    _dialog, _form, _settings, _receipt, _invoice, _carte, _menu, _table, _spreadsheet, _editor, _terminal, _trace,
    _chat, _mail, _calendar, _dashboard, _article, _equations, _files,
]  # fmt: skip
