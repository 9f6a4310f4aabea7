"""Checks the frozen test set: `python -m builtin.evaluate.test.check`. Exit status 1 where something fails.

1. `test.json` is the file that `manifest.json` was written for.
2. Rendered again, its texts, questions and answers come out the same (`--no-render` skips that).
3. No phrasing and no entry of a word list is in training's sources (`language/`, `designs/`, `render/`, `rendered/`, `glyphs/`, `retrieval/`,
   `*words*.py`), and no font that the templates use is in training's lists.
"""

import argparse
import ast
import hashlib
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from ...render import pages
from .make import FOLDER, to_json
from .page import HANGUL, LATIN
from .phrasings import PHRASINGS
from .render import render_screens
from .words import all_entries

_RECIPE = Path(__file__).parents[2]
_TRAINING = ("language", "designs", "render", "rendered", "glyphs", "retrieval")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--no-render", action="store_true")
    arguments = parser.parse_args()
    complaints = [*_changed(), *shared_with_training(), *([] if arguments.no_render else _rendered_differently())]
    print("\n".join(complaints) or "The test set is as it was frozen, and training shares nothing with it.")
    sys.exit(bool(complaints))


def shared_with_training() -> Iterator[str]:
    strings = {_folded(text): path for path in _training_sources() for text in _strings(path)}
    for kind, (english, korean) in PHRASINGS.items():
        for phrasing in [*english, *korean]:
            if _folded(phrasing) in strings:
                yield f"{strings[_folded(phrasing)]}: has the test's phrasing {phrasing!r} ({kind})"
    words = {word for text in strings for word in re.split(r"[|,]", text)}
    for entry in sorted(all_entries()):
        if _folded(entry) in strings or _folded(entry) in words:
            yield f"training has the test's entry {entry!r}"
    trained = {*pages.SANS, *pages.SERIF, *pages.MONOSPACE, *pages.KOREAN}
    for family in {name for group in (LATIN, HANGUL) for names in group.values() for name in names}:
        if family in trained:
            yield f"render/pages.py trains with the test's font {family}"


def _training_sources() -> list[Path]:
    inside = [path for folder in _TRAINING for path in sorted((_RECIPE / folder).rglob("*.py"))]
    return [*inside, *sorted(_RECIPE.glob("*words*.py"))]


def _strings(path: Path) -> Iterator[str]:
    """Every string of a source, whole and by its lines and `|` entries; f-strings with their gaps as `{}`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from [node.value, *re.split(r"[\n|]", node.value)]
        elif isinstance(node, ast.JoinedStr):
            yield "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)


def _folded(text: str) -> str:
    """Without capitals, punctuation and the names of gaps: "Read {key}, please." is "read {} please"."""
    return " ".join(re.sub(r"[^\w{}]+", " ", re.sub(r"\{[^}]*\}", "{}", text.casefold())).split())


def _changed() -> Iterator[str]:
    manifest = json.loads((FOLDER / "manifest.json").read_text(encoding="utf-8"))
    if hashlib.sha256((FOLDER / "test.json").read_bytes()).hexdigest() != manifest["test.json"]:
        yield "test.json is not the file that manifest.json was written for"


def _rendered_differently() -> Iterator[str]:
    manifest = json.loads((FOLDER / "manifest.json").read_text(encoding="utf-8"))
    frozen = {entry["name"]: entry for entry in json.loads((FOLDER / "test.json").read_text(encoding="utf-8"))}
    screens = render_screens()
    differing = 0
    for screen, entry in zip(screens, json.loads(to_json(screens)), strict=True):
        name = screen.plan.name
        if screen.plan.html_sha256 != manifest["screens"][name]["html"]:
            yield f"{name}: another page than when the test set was frozen"
        for key, value in entry.items():
            if value != frozen[name][key]:
                yield f"{name}: {key} differs: is a font missing, or another version?"
        differing += hashlib.sha256(screen.picture.tobytes()).hexdigest() != manifest["screens"][name]["pixels"]
    if differing:
        print(
            f"Note: {differing} of {len(screens)} pictures differ in pixels from those of {manifest['rendered with']}."
        )


if __name__ == "__main__":
    main()
