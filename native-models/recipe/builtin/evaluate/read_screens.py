"""How well the glyph encoder alone reads, beside Tesseract: `python -m builtin.evaluate.read_screens`."""

import argparse
import subprocess
import tempfile
import time
from pathlib import Path

import torch
from PIL import Image

from ..glyphs.transcribe import load_encoder, transcribe
from .error_rate import error_rate
from .screens import Screen, render_screens


def main() -> None:
    arguments = _parse()
    torch.set_num_threads(arguments.threads)
    encoder = load_encoder(arguments.checkpoint)
    print("| screen | characters | glyph encoder CER | s | Tesseract 5 CER | s |\n|---|---|---|---|---|---|")
    totals = {False: [], True: []}
    for screen in render_screens(arguments.scale):
        started = time.monotonic()
        read = transcribe(encoder, screen.picture, arguments.zoom)
        seconds = time.monotonic() - started
        theirs, their_seconds = read_with_tesseract(screen)
        errors = error_rate(screen.text, read), error_rate(screen.text, theirs)
        totals[screen.is_korean].append(errors)
        ours_shown, theirs_shown = f"{errors[0]:.1%} | {seconds:.2f}", f"{errors[1]:.1%} | {their_seconds:.2f}"
        print(f"| {screen.name} | {len(screen.text)} | {ours_shown} | {theirs_shown} |", flush=True)
        if arguments.show:
            print(f"--- truth\n{screen.text}\n--- read\n{read}\n")
    for korean, errors in totals.items():
        ours, tesseract = (sum(column) / len(errors) for column in zip(*errors, strict=True))
        print(f"| mean, {'Korean' if korean else 'English'} | | {ours:.1%} | | {tesseract:.1%} | |")


def read_with_tesseract(screen: Screen) -> tuple[str, float]:
    """The better of automatic layout and one block of text (which keeps table rows together), and its time."""
    language = "kor+eng" if screen.is_korean else "eng"
    readings = [run_tesseract(screen.picture, language, mode) for mode in ("3", "6")]
    return min(readings, key=lambda reading: error_rate(screen.text, reading[0]))


def run_tesseract(picture: Image.Image, language: str, mode: str) -> tuple[str, float]:
    with tempfile.NamedTemporaryFile(suffix=".png") as file:
        picture.save(file.name)
        started = time.monotonic()
        command = ["tesseract", file.name, "-", "-l", language, "--psm", mode]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        return done.stdout, time.monotonic() - started


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, default=Path("/tmp/builtin-train/glyphs.pt"))
    parser.add_argument("--scale", type=float, default=1.0, help="device pixels for a CSS pixel")
    parser.add_argument("--zoom", type=float, default=1.0, help="enlarges pictures before the encoder looks")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--show", action="store_true", help="print what was read")
    return parser.parse_args()


if __name__ == "__main__":
    main()
