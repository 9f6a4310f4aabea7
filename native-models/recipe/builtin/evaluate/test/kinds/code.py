"""Code editors in three languages, with a tab and line numbers."""

from ..page import Canvas, Drawn, ask, escape

NAMES = (
    ["code", "code editor", "editor", "source code", "program", "ide"],
    ["코드", "코드 편집기", "편집기", "소스 코드", "코드 에디터", "에디터"],
)

_VERBS = ["brew", "knead", "tally", "moor", "prune", "glaze", "ferry", "thatch"]
_NOUNS = ["heron", "kiln", "acorn", "lantern", "ledger", "trellis", "anchor", "barley"]
_NOTES = [
    ("keep the glaze from cracking", "유약이 갈라지지 않게 한다"),
    ("the tide table skips a day in March", "조수표는 삼월에 하루를 건너뛴다"),
    ("never heat an empty kiln", "빈 가마를 데우면 안 된다"),
]


def python(c: Canvas) -> Drawn:
    verb, noun, other = _names(c)
    limit, factor = c.rng.randint(11, 990), c.rng.randint(2, 9)
    note = c.rng.choice(_NOTES)[c.language == "ko"]
    source = f"""# {note}
{noun.upper()}_LIMIT = {limit}
{other}_count = {factor}

def {verb}_{noun}({other}s, depth):
    kept = []
    for {other} in {other}s:
        if {other}.depth > depth:
            kept.append({other} * {factor})
    return kept[:{noun.upper()}_LIMIT]"""
    return _editor(
        c,
        f"{verb}_{noun}.py",
        source,
        f"{verb}_{noun}",
        [(f"{noun.upper()}_LIMIT", str(limit)), (f"{other}_count", str(factor))],
    )


def typescript(c: Canvas) -> Drawn:
    verb, noun, other = _names(c)
    limit, label = c.rng.randint(11, 990), c.words.one(c.rng, "cities")
    note = c.rng.choice(_NOTES)[c.language == "ko"]
    name = verb + noun.capitalize()
    source = f"""const {other}Limit = {limit};
const harbour = "{label}";

// {note}
export function {name}(input: {noun.capitalize()}[]): number {{
  let {other} = 0;
  for (const item of input) {{
    if (item.weight < {other}Limit) {other} += item.weight;
  }}
  return {other};
}}"""
    return _editor(c, f"{verb}-{noun}.ts", source, name, [(f"{other}Limit", str(limit)), ("harbour", f'"{label}"')])


def rust(c: Canvas) -> Drawn:
    verb, noun, other = _names(c)
    limit = c.rng.randint(11, 990)
    note = c.rng.choice(_NOTES)[c.language == "ko"]
    source = f"""use std::fs::read_dir;

const {other.upper()}_MAX: usize = {limit};

/// {note}
fn {verb}_{noun}(path: &str) -> Option<u64> {{
    let mut {other} = 0;
    for entry in read_dir(path).ok()? {{
        {other} += entry.ok()?.metadata().ok()?.len();
    }}
    Some({other} % {other.upper()}_MAX as u64)
}}"""
    return _editor(c, f"{verb}_{noun}.rs", source, f"{verb}_{noun}", [(f"{other.upper()}_MAX", str(limit))])


def _names(c: Canvas) -> tuple[str, str, str]:
    return c.rng.choice(_VERBS), *c.rng.sample(_NOUNS, 2)


def _editor(c: Canvas, file: str, source: str, function: str, values: list[tuple[str, str]]) -> Drawn:
    lines = source.split("\n")
    first = c.rng.choice([1, 1, 1, 28, 140])
    rows = "".join(
        '<div style="display:flex;height:1.5em"><span style="width:44px;text-align:right;'
        f'margin-right:16px;color:{c.look.faint}">{first + number}</span>'
        f'<span data-box="line {first + number}" style="white-space:pre">{escape(line)}</span></div>'
        for number, line in enumerate(lines)
    )
    tab = (
        f'<div style="background:{c.look.panel};border-bottom:2px solid {c.look.accent};'
        f'padding:6px 16px;width:fit-content">{file}</div>'
    )
    size = max(11, min(15, c.look.size))
    body = f'<div style="font:{size}px {c.look.mono}">{tab}<div style="padding:12px 8px">{rows}</div></div>'
    numbers = [number for number, line in enumerate(lines) if len(line.strip()) > 8]
    one, two = c.rng.sample(numbers, 2)
    asks = [
        ask("code.line", lines[one].strip(), number=str(first + one)),
        ask("code.name", [function, f"{function}()"]),
        ask("code.value", _quoted_or_not(values[0][1]), name=values[0][0]),
        ask("code.file", file),
        ask("code.line", lines[two].strip(), number=str(first + two)),
        ask(
            "box",
            "",
            box=f"line {first + one}",
            thing=(f"the code on line {first + one}", f"{first + one}번 줄의 코드"),
        ),
    ]
    if len(values) > 1:
        asks.append(ask("code.value", _quoted_or_not(values[1][1]), name=values[1][0]))
    return Drawn(body, asks, 760, 90 + round(1.5 * size * len(lines)) + 30, file, ["timeout_ms", "window.title"])


def _quoted_or_not(value: str) -> list[str]:
    return [value, value.strip('"')] if value.startswith('"') else [value]


TEMPLATES = [python, typescript, rust]
