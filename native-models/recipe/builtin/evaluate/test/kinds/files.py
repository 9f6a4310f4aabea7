"""File managers: a detailed list, and tiles with a sidebar."""

from ..page import Canvas, Drawn, ask, marked

NAMES = (
    ["file manager", "file explorer", "file browser", "files", "folder", "finder"],
    ["파일 관리자", "파일 탐색기", "파일", "탐색기", "폴더", "파일 목록"],
)


def details(c: Canvas) -> Drawn:
    count = c.rng.randint(6, 10)
    names = [
        f"{stem}.{c.rng.choice(['pdf', 'odt', 'flac', 'svg', 'zip'])}" for stem in c.words.some(c.rng, "stems", count)
    ]
    kilobytes = c.rng.sample(range(12, 990), count)
    dates = [f"{c.rng.randint(1, 28):02}.{c.rng.randint(1, 12):02}.2027" for _ in names]
    heads = [c.say("Filed as", "파일"), c.say("Weight", "용량"), c.say("Touched", "고친 날")]
    cell = "padding:5px 16px;text-align:left"
    rows = "".join(
        (
            f'<tr style="background:{c.look.panel if n % 2 else "transparent"}">'
            f'<td style="{cell}">{marked(name, name)}</td><td style="{cell}">{size} kB</td>'
            f'<td style="{cell}">{date}</td></tr>'
        )
        for n, (name, size, date) in enumerate(zip(names, kilobytes, dates, strict=True))
    )
    header = "".join(f'<th style="{cell};border-bottom:1px solid {c.look.line}">{head}</th>' for head in heads)
    path = "/home/oakes/" + c.rng.choice(["attic", "pantry", "boathouse", "loft"])
    body = (
        f'<div style="padding:12px 16px"><div style="margin-bottom:8px">{path}</div>'
        f'<table style="border-collapse:collapse;width:760px">{header}{rows}</table></div>'
    )
    one, two = c.rng.sample(range(count), 2)
    asks = [
        ask("cell", f"{kilobytes[one]} kB", row=names[one], column=heads[1]),
        ask("highest", names[kilobytes.index(max(kilobytes))], items=("files", "파일"), measure=heads[1]),
        ask("cell", dates[two], row=names[two], column=heads[2]),
        ask("count", str(count), things=("files", "파일")),
        ask("lowest", names[kilobytes.index(min(kilobytes))], items=("files", "파일"), measure=heads[1]),
        ask("value.folder", path),
        ask("box", "", box=names[one], thing=(f"the name {names[one]}", f"{names[one]} 이름")),
    ]
    return Drawn(body, asks, 820, 120 + 36 * count, path, [])


def tiles(c: Canvas) -> Drawn:
    projects, stems = c.words.some(c.rng, "projects", c.rng.randint(2, 4)), c.words.some(c.rng, "stems", 4)
    name, css, answers = c.colour()
    folder = f'<svg width="64" height="46"><path d="M0 6h24l6 8h34v32H0z" fill="{css}"/></svg>'
    sheet = (
        '<svg width="40" height="46"><rect x="1" y="1" width="38" height="44" fill="#fff" '
        f'stroke="{c.look.faint}"/></svg>'
    )
    extension = c.rng.choice([".odt", ".flac", ".svg"])
    cards = "".join(
        f'<div style="width:190px;text-align:center">{picture}<br>{marked(label, label)}</div>'
        for picture, label in [(folder, project) for project in projects]
        + [(sheet, stem + extension) for stem in stems]
    )
    path = c.say("Boathouse", "배 창고")
    body = (
        f'<div style="padding:16px"><div style="font-size:1.3em;margin-bottom:14px">{path}'
        f'</div><div style="display:flex;flex-wrap:wrap;gap:22px;width:840px">{cards}</div>'
        "</div>"
    )
    asks = [
        ask("count", str(len(projects)), things=("folders", "폴더")),
        ask("colour", answers, thing=("the folders", "폴더")),
        ask("count", str(len(stems)), things=(f"files that end in {extension}", f"{extension} 파일")),
        ask("value.folder", path),
        ask(
            "box",
            "",
            box=stems[0] + extension,
            thing=(f"the name {stems[0]}{extension}", f"{stems[0]}{extension} 이름"),
        ),
    ]
    return Drawn(body, asks, 880, 330, path, c.words.some(c.rng, "people", 2))


TEMPLATES = [details, tiles]
