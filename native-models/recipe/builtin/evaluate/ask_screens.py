"""What the exported folder answers about the test screens: `python -m builtin.evaluate.ask_screens --model FOLDER`.

Python's ONNX Runtime stands in for the engine here; the figures of the model card must come from the engine itself.
"""

import argparse
import time
from pathlib import Path

from ..export.folder_model import FolderModel
from ..language.tokenizer import decode
from .error_rate import error_rate
from .screens import render_screens

_LONGEST_ANSWER = 700  # tokens


def main() -> None:
    arguments = _parse()
    model = FolderModel(arguments.model)
    right, asked, errors, tokens, spent = 0, 0, [], 0, 0.0
    for screen in render_screens():
        started = time.monotonic()
        rows = model.encode(screen.picture)
        print(f"\n## {screen.name}: {len(rows)} image tokens in {time.monotonic() - started:.2f} s")
        for question, expected in screen.questions:
            said = decode(model.answer(rows, question, _LONGEST_ANSWER))
            is_right = said.strip().lower() == expected.lower()
            right, asked = right + is_right, asked + 1
            print(f"{'right' if is_right else 'WRONG'}  {question}  ->  {said!r}")
        started = time.monotonic()
        read = model.answer(rows, "Read the text.", _LONGEST_ANSWER)
        tokens, spent = tokens + len(read), spent + time.monotonic() - started
        if not screen.is_korean:
            errors.append(error_rate(screen.text, decode(read)))
        print(f"transcript, error rate {error_rate(screen.text, decode(read)):.1%}:\n{decode(read)}")
    print(f"\n{right} of {asked} answers right. English transcripts: {sum(errors) / len(errors):.1%} error rate.")
    print(f"{tokens / spent:.0f} tokens a second, prompts included, on one thread.")


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=Path("/tmp/builtin-model"))
    return parser.parse_args()


if __name__ == "__main__":
    main()
