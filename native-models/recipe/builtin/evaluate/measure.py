"""Times, ours and Tesseract's in turn on the same screens, and the first answer from nothing."""

import time
from pathlib import Path

from PIL import Image

from .engine import EngineProcess, ask_by_command
from .read_screens import run_tesseract
from .results import Results
from .test.render import Rendered

_ROUNDS = 3
FULL_SIZE = (1280, 720)
READ = "Write down all text in this picture, word for word, in its order. Keep the lines."
DEFAULT = "Describe this picture: what it shows, and what matters in it."  # the page's first quick action
_STARTS = 5


def measure_times(results: Results, model: Path, screens: list[Rendered], pictures: Path) -> None:
    full = [screen for screen in screens if screen.picture.size == FULL_SIZE] or screens[:2]
    with EngineProcess(model) as engine:
        engine.ask(pictures / f"{screens[0].plan.name}.png", READ)  # loaded: an app keeps its model
        for number in range(_ROUNDS):
            for screen in full:
                key = f"time/{screen.plan.name}/{number}"
                if key in results:
                    continue
                picture = _fresh(screen.picture, number, pictures / "timed.png")
                answer = engine.ask(pictures / "timed.png", READ)
                language = "kor+eng" if screen.plan.language == "ko" else "eng"
                theirs = {mode: run_tesseract(picture, language, mode)[1] for mode in ("3", "6")}
                results.add(
                    key,
                    {
                        "language": screen.plan.language,
                        "first": answer.first_seconds,
                        "seconds": answer.seconds,
                        "tokens": answer.stats["outputTokens"],
                        "imageTokens": answer.stats["imageTokens"],
                        "tesseract": theirs,
                    },
                )
    for number in range(_STARTS):
        key = f"start/{number}"
        if key not in results:
            screen = full[number % len(full)]
            started = time.monotonic()
            answer = ask_by_command(pictures / f"{screen.plan.name}.png", DEFAULT, model, 300)
            entry = {"first": answer.first_seconds, "ttft": answer.stats["ttftMs"] / 1000, "text": answer.text}
            results.add(key, {**entry, "screen": screen.plan.name, "seconds": time.monotonic() - started})
    if "memory-first" not in results:
        with EngineProcess(model) as engine:
            engine.ask(pictures / f"{full[0].plan.name}.png", DEFAULT, 300)
            results.add("memory-first", {"bytes": engine.peak_memory()})


def _fresh(picture: Image.Image, number: int, path: Path) -> Image.Image:
    """The same screen as a new picture, by one corner pixel: features of pictures that were seen before are kept."""
    changed = picture.copy()
    changed.putpixel((0, 0), (number, number, number))
    changed.save(path)
    return changed
