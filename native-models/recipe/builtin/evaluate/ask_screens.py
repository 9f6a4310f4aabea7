"""What the exported folder answers about the validation screens: `python -m builtin.evaluate.ask_screens --model FOLDER`.

Prints every wrong answer, then per kind of question how many were right, and how far transcripts are off. `--quick`
leaves the transcripts out; `--only count` asks one kind only. Python's ONNX Runtime stands in for the engine here; the
figures of the model card must come from the engine itself, on the test set.
"""

import argparse
import json
import time
from pathlib import Path

import numpy as np

from ..export.folder_model import FolderModel
from ..language.tokenizer import decode
from .error_rate import error_rate
from .score import is_right
from .screens import Screen, render_screens

_LONGEST_ANSWER, _LONGEST_TRANSCRIPT = 80, 1000  # tokens
_READ = {  # plainly, and as the app's quick action asks, in the language of the screen
    "plain": {"en": "Read the text.", "ko": "Read the text."},
    "quick action": {
        "en": "Write down all text in this picture, word for word, in its order. Keep the lines.",
        "ko": "이 사진에 있는 글자를 순서와 줄을 지켜 빠짐없이 그대로 적어 주세요.",
    },
}
_LANGUAGES = {"en": "English", "ko": "Korean"}


def main() -> None:
    arguments = _parse()
    started = time.monotonic()
    model = FolderModel(arguments.model)
    answers, transcripts = [], []
    for screen in render_screens():
        rows = model.encode(screen.picture)
        asked = [question for question in screen.questions if arguments.only in (None, question["kind"])]
        answers += [_ask(model, rows, screen, question) for question in asked]
        if not (arguments.quick or arguments.only):
            transcripts += [_read(model, rows, screen, way) for way in _READ]
    print(f"\n{_table(answers)}\n")
    if transcripts:
        print(f"{_transcript_table(transcripts)}\n")
    print(f"{time.monotonic() - started:.0f} s")
    if arguments.json:
        told = {"answers": answers, "transcripts": transcripts}
        arguments.json.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _ask(model: FolderModel, rows: np.ndarray, screen: Screen, question: dict) -> dict:
    said = decode(model.answer(rows, question["question"], _LONGEST_ANSWER))
    right = is_right(question, said)
    if not right:
        expected = question.get("box") or " / ".join(question.get("answers", ["(refusal)"]))
        print(f"WRONG  {screen.name}  {question['kind']}  {question['question']}  ->  {said!r}, not {expected}", flush=True)
    return {"screen": screen.name, **question, "said": said, "right": right, "across": question["language"] != screen.language}


def _read(model: FolderModel, rows: np.ndarray, screen: Screen, way: str) -> dict:
    said = decode(model.answer(rows, _READ[way][screen.language], _LONGEST_TRANSCRIPT))
    told = {"screen": screen.name, "language": screen.language, "way": way, "error rate": error_rate(screen.text, said)}
    print(f"transcript  {screen.name}  {way}  error rate {told['error rate']:.1%}", flush=True)
    return {**told, "text": screen.text, "said": said}


def _table(answers: list[dict]) -> str:
    lines = ["| kind | English | Korean |", "|---|---|---|"]
    for kind in sorted({answer["kind"] for answer in answers}):
        lines.append(_row(kind, [answer for answer in answers if answer["kind"] == kind]))
    lines.append(_row("all", answers))
    lines.append(_row("of these about a screen in the other language", [answer for answer in answers if answer["across"]]))
    return "\n".join(lines)


def _row(name: str, answers: list[dict]) -> str:
    return f"| {name} | " + " | ".join(_share([a for a in answers if a["language"] == one]) for one in _LANGUAGES) + " |"


def _share(answers: list[dict]) -> str:
    right = sum(answer["right"] for answer in answers)
    return f"{right} of {len(answers)} ({right / len(answers):.0%})" if answers else "-"


def _transcript_table(transcripts: list[dict]) -> str:
    lines = ["| mean error rate of transcripts | English | Korean |", "|---|---|---|"]
    for way in _READ:
        rates = [
            np.mean([t["error rate"] for t in transcripts if t["way"] == way and t["language"] == language])
            for language in _LANGUAGES
        ]
        lines.append(f"| {way} | " + " | ".join(f"{rate:.1%}" for rate in rates) + " |")
    return "\n".join(lines)


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=Path("/tmp/builtin-model"))
    parser.add_argument("--quick", action="store_true", help="no transcripts")
    parser.add_argument("--only", metavar="KIND", help="questions of one kind, no transcripts")
    parser.add_argument("--json", type=Path, metavar="OUT", help="every answer and transcript")
    return parser.parse_args()


if __name__ == "__main__":
    main()
