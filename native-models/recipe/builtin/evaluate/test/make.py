"""Renders the frozen test set's pictures: `python -m builtin.evaluate.test.make --out FOLDER`.

`--freeze` also writes `test.json` (texts, questions, answers) and `manifest.json` anew: only for a new test set.
"""

import argparse
import hashlib
import json
import subprocess
from pathlib import Path

from .render import Rendered, render_screens
from .specification import SEED

FOLDER = Path(__file__).parent
_ON_SCREEN = {"value", "cell", "code", "dialog", "highest", "lowest"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("/tmp/builtin-test"))
    parser.add_argument("--freeze", action="store_true")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    screens = render_screens()
    for screen in screens:
        screen.picture.save(arguments.out / f"{screen.plan.name}.png")
        for complaint in unanswerable(screen):
            print(complaint)
    if arguments.freeze:
        frozen = to_json(screens)
        (FOLDER / "test.json").write_text(frozen, encoding="utf-8")
        (FOLDER / "manifest.json").write_text(json.dumps(_manifest(screens, frozen), indent=1) + "\n", encoding="utf-8")
    print(f"{len(screens)} screens, {sum(len(screen.questions) for screen in screens)} questions in {arguments.out}")


def to_json(screens: list[Rendered]) -> str:
    entries = [
        {
            "name": screen.plan.name,
            "kind": screen.plan.kind,
            "language": screen.plan.language,
            "template": screen.plan.template,
            "size": [screen.picture.width, screen.picture.height],
            "scale": screen.plan.scale,
            "text": screen.text,
            "questions": screen.questions,
        }
        for screen in screens
    ]
    return json.dumps(entries, ensure_ascii=False, indent=1) + "\n"


def unanswerable(screen: Rendered) -> list[str]:
    """Questions whose answer should be copied from the screen, and which the screen does not hold."""
    text = " ".join(screen.text.split())
    return [
        f"{question['id']}: no answer of {question['answers']} is on the screen"
        for question in screen.questions
        if question["kind"] in _ON_SCREEN
        and "answers" in question
        and not any(" ".join(answer.split()) in text for answer in question["answers"])
    ]


def _manifest(screens: list[Rendered], frozen: str) -> dict:
    chromium = subprocess.run(["chromium", "--version"], capture_output=True, text=True, check=False).stdout.strip()
    return {
        "seed": SEED,
        "test.json": hashlib.sha256(frozen.encode()).hexdigest(),
        "rendered with": chromium,
        "screens": {
            screen.plan.name: {
                "html": screen.plan.html_sha256,
                "pixels": hashlib.sha256(screen.picture.tobytes()).hexdigest(),
            }
            for screen in screens
        },
    }


if __name__ == "__main__":
    main()
