"""Draws a simulated page with Chromium, each segment where the page has it, in fonts that training may use."""

import html
import io
import random

import numpy as np
from PIL import Image

from ..language.page import Page
from ..render.chromium import Chromium
from ..render.looks import KOREAN, MONOSPACE, SANS, SERIF
from ..render.make_pages import CHARACTER_BOXES

_NO_ROOM = 0.9  # font sizes between a segment and the next on its line, at least

# Real fonts are wider than simulated ones: what would run into its neighbour pushes it to the right.
_MAKE_ROOM = """
const placed = [...document.querySelectorAll("span")].map((span) => ({ span, box: span.getBoundingClientRect() }));
placed.sort((a, b) => a.box.left - b.box.left);
for (const [index, one] of placed.entries()) {
  const size = Number.parseFloat(getComputedStyle(one.span).fontSize);
  for (const other of placed.slice(index + 1)) {
    const apart = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
    const room = one.box.right + ROOM * size - other.box.left;
    if (apart < 0.35 * size || room <= 0) continue;
    other.span.style.left = `${Number.parseFloat(other.span.style.left) + room}px`;
    other.box = other.span.getBoundingClientRect();
  }
}
""".replace("ROOM", str(_NO_ROOM))


def draw(browser: Chromium, rng: random.Random, page: Page) -> tuple[Image.Image, np.ndarray] | None:
    """The picture in RGB, and where its characters are: [n, 7], as `char_boxes.js` says, in pixels of the picture.

    Moves the page's segments to where they were drawn. None where a character was not drawn.
    """
    scale = rng.choice([1, 1, 1, 1, 1.25, 1.5, 2])
    document = _html(rng, page)
    script = f"(async () => {{ await document.fonts.ready; {_MAKE_ROOM} return await {CHARACTER_BOXES.rstrip().rstrip(';')}; }})()"
    png, boxes = browser.render(document, round(page.width * 1.5), round(page.height + 8), scale, script)
    boxes = np.array(boxes or np.zeros((0, 7)), dtype=np.float32)
    written = [ord(c) for segment in page.segments for c in segment.text if not c.isspace()]
    if written != boxes[:, 0].astype(int).tolist():
        return None
    boxes[:, [1, 2, 3, 5, 6]] *= scale
    at = 0
    for segment in page.segments:
        count = sum(not c.isspace() for c in segment.text)
        if count == 0:
            return None
        own = boxes[at : at + count]
        segment.x, segment.y, segment.size = float(own[0, 5]), float(own[:, 2].mean()), float(own[0, 3])
        at += count
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    width = min(picture.width, max(round(page.width * scale), int(boxes[:, 6].max()) + 12))
    picture = picture.crop((0, 0, width, picture.height))
    page.width, page.height = picture.width, picture.height
    return picture, boxes


def _html(rng: random.Random, page: Page) -> str:
    mono = page.kind in ("terminal", "code")
    family = rng.choice(MONOSPACE if mono or rng.random() < 0.05 else rng.choice([SANS, SANS, SANS, SERIF]))
    korean = rng.choice(KOREAN)
    families = f"'{korean}','{family}'" if page.korean and rng.random() < 0.7 else f"'{family}','{korean}'"
    weight = rng.choice([400, 400, 400, 500, 600])
    spans, boxes = [], []
    line = _css(tuple(0.5 * p + 0.5 * i for p, i in zip(page.paper, page.ink, strict=True)))
    for segment in page.segments:
        width, own = page.end_of(segment) - segment.x, segment.paper != page.paper
        if own or segment in page.buttons:
            pad = segment.size * rng.uniform(0.3, 0.8)
            border = "none" if own else f"1px solid {line}"
            boxes.append(
                f"padding:{pad * 0.6:.0f}px {pad:.0f}px;margin:{-pad * 0.6:.0f}px {-pad:.0f}px;border:{border};"
                f"border-radius:{rng.choice([0, 3, 6, 12])}px;background:{_css(segment.paper)}"
            )
        else:
            boxes.append("")
        bold = "font-weight:700;" if segment is page.title and rng.random() < 0.6 else ""
        spans.append(
            f'<span style="left:{segment.x:.1f}px;top:{segment.y - 0.75 * segment.size:.1f}px;font-size:{segment.size:.1f}px;'
            f'color:{_css(segment.ink)};{bold}{boxes[-1]}">{html.escape(segment.text)}</span>'
        )
    rules = "".join(_rules(rng, page, line))
    return (
        f"<!doctype html><meta charset=utf-8><style>body{{margin:0;background:{_css(page.paper)};color:{_css(page.ink)}}}"
        f"span{{position:absolute;white-space:pre;line-height:1.2;font-family:{families};font-weight:{weight}}}"
        f"i{{position:absolute;background:{line}}}</style>{rules}{''.join(spans)}"
    )


def _rules(rng: random.Random, page: Page, line: str) -> list[str]:
    """Lines between the lines of text, as tables and lists have them, or a frame around everything."""
    draw = rng.random()
    lines = page.lines()
    left, right = min(s.x for s in page.segments), max(page.end_of(s) for s in page.segments)
    if draw < 0.25 and len(lines) > 1:
        between = [(a[0].y + b[0].y) / 2 for a, b in zip(lines, lines[1:], strict=False) if b[0].y - a[0].y > 1.5 * b[0].size]
        return [f'<i style="left:{left - 4:.0f}px;width:{right - left + 60:.0f}px;top:{y:.0f}px;height:1px"></i>' for y in between]
    if draw < 0.4:
        top, bottom = lines[0][0].y - 2 * lines[0][0].size, lines[-1][0].y + 2 * lines[-1][0].size
        return [
            f'<i style="background:none;border:1px solid {line};left:{left - 9:.0f}px;top:{top:.0f}px;'
            f'width:{right - left + 90:.0f}px;height:{bottom - top:.0f}px"></i>'
        ]
    return []


def _css(colour: tuple[float, float, float]) -> str:
    return f"rgb({','.join(str(round(255 * value)) for value in colour)})"
