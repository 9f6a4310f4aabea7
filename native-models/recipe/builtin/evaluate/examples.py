"""Screens with the model's answers, right and wrong, as pictures and lists."""

from pathlib import Path

from PIL import Image, ImageDraw

from .results import Results
from .score import is_right, read_box

# What people ask such models first, on our own pictures: (screen, question, what is right).
SEEDS = [
    ("menu-en-0", "What is the most expensive item?", "Venison pie"),
    ("menu-ko-0", "가장 비싼 메뉴는 무엇인가요?", None),
    ("equation-en-0", "Solve the equation.", "y = 3"),
    ("chart-en-2", "Describe this picture: what it shows, and what matters in it.", None),
    ("dialog-en-0", "What colour is the Cancel button?", "red"),
]
_SHOWN = ["menu-ko-0", "invoice-en-2", "dialog-ko-0", "chart-en-3", "terminal-en-1", "mail-en-1"]
_WIDEST = 720  # pixels in the page
_TRUE, _SAID = "#1a8f3c", "#d21f3c"


def write_examples(results: Results, screens: list[dict], pictures: Path, folder: Path | None) -> str:
    """The section; with `folder`, its pictures are written there."""
    by_name = {screen["name"]: screen for screen in screens}
    parts = ["## The first things people ask", *_seeds(results, pictures, folder), "## More answers"]
    parts.append("Green boxes are right places, red ones the model's.")
    shown = [name for name in _SHOWN if name in by_name] + [name for name in by_name if name not in _SHOWN]
    for name in shown[: len(_SHOWN)]:
        parts += _example(results, by_name[name], pictures, folder)
    return "\n\n".join(parts)


def _seeds(results: Results, pictures: Path, folder: Path | None) -> list[str]:
    parts = []
    for number, (name, question, _) in enumerate(SEEDS):
        if f"seed/{number}" in results:
            _save(Image.open(pictures / f"{name}.png"), name, folder)
            said = results[f"seed/{number}"]["text"]
            parts.append(f"![{name}](images/built-in-model/{name}.png)\n\n- {question} → {_inline(said)}")
    return parts


def _example(results: Results, screen: dict, pictures: Path, folder: Path | None) -> list[str]:
    name = screen["name"]
    picture = Image.open(pictures / f"{name}.png").convert("RGB")
    lines = []
    for question in screen["questions"]:
        if f"ask/{question['id']}" not in results:
            continue
        said = results[f"ask/{question['id']}"]["text"]
        right = is_right(question, said)
        if "box" in question:
            _draw(picture, question["box"], _TRUE)
            _draw(picture, read_box(said), _SAID)
        wanted = (
            ""
            if right or "box" in question
            else f" (right: {_inline((question['answers'] or ['it can not be told'])[0])})"
        )
        lines.append(f"- {'✓' if right else '✗'} {question['question']} → {_inline(said)}{wanted}")
    _save(picture, f"{name}-answers", folder)
    return [f"![{name}](images/built-in-model/{name}-answers.png)", "\n".join(lines)]


def _draw(picture: Image.Image, box: list[int] | None, colour: str) -> None:
    if box is None or box[2] <= box[0] or box[3] <= box[1]:
        return
    edges = [edge * size / 999 for edge, size in zip(box, picture.size * 2, strict=True)]
    ImageDraw.Draw(picture).rectangle(edges, outline=colour, width=max(2, picture.width // 400))


def _save(picture: Image.Image, name: str, folder: Path | None) -> None:
    if folder is None:
        return
    folder.mkdir(parents=True, exist_ok=True)
    shown = picture.convert("RGB")
    shown.thumbnail((_WIDEST, _WIDEST), Image.Resampling.LANCZOS)
    shown.quantize(128).save(folder / f"{name}.png", optimize=True)


def _inline(text: str) -> str:
    folded = " ".join(text.split()).replace("`", "'")
    return f"`{folded[:300]}`" if folded else "(nothing)"
