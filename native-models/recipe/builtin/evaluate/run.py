"""The whole evaluation, one command: `python -m builtin.evaluate.run --model FOLDER`. Writes `docs/built-in-model.md`.

Goes on where it was killed: every answer and reading is a line of the results file, which belongs to one model's files.
`--sample 40` takes about 40 of the screens' questions, to see whether it works; nothing is written to `docs/` then.
`--minutes 20` stops asking after that time: screens come in a drawn order, so what was asked until then is a fair
sample, and the page says how much it was.
"""

import argparse
import hashlib
import json
import random
import time
from dataclasses import asdict
from pathlib import Path

from .engine import EngineError, EngineProcess, ask_by_command
from .examples import SEEDS
from .measure import measure_times
from .read_screens import read_with_tesseract
from .report import write_report
from .results import Results
from .screens import Screen
from .search_screens import COUNT, search_screens
from .test.make import FOLDER as TEST
from .test.render import Rendered, render_screens

READ = {  # the page's quick action "Read the text"
    "en": "Write down all text in this picture, word for word, in its order. Keep the lines.",
    "ko": "이 사진에 있는 글자를 순서와 줄을 지켜 빠짐없이 그대로 적어 주세요.",
}
_LONGEST_SHORT_ANSWER = 200  # tokens
_SEARCH = ("vision_model.onnx", "text_model.onnx")  # no answer depends on them


def main() -> None:
    arguments = _parse()
    model = arguments.model.resolve()
    results = Results(arguments.results / f"{_fingerprint(model, without=_SEARCH)}.jsonl")
    frozen = json.loads((TEST / "test.json").read_text(encoding="utf-8"))
    chosen = {screen["name"] for screen in _sampled(frozen, arguments.sample)}
    rendered = {screen.plan.name: screen for screen in render_screens(chosen)}
    pictures = arguments.results / "pictures"
    pictures.mkdir(parents=True, exist_ok=True)
    screens = [screen for screen in frozen if screen["name"] in chosen]
    for screen in screens:
        _require_same(rendered[screen["name"]], screen)
        rendered[screen["name"]].picture.save(pictures / f"{screen['name']}.png")
    random.Random("order").shuffle(screens)
    _ask_all(results, model, screens, pictures, time.monotonic() + 60 * arguments.minutes)
    screens = sorted(_asked(results, screens), key=lambda screen: screen["name"])
    _read_with_tesseract(results, Results(arguments.results / "tesseract.jsonl"), screens, rendered)
    _ask_both_ways(results, model, screens, pictures, arguments.both_ways)
    if not arguments.no_times:
        measure_times(results, model, [rendered[screen["name"]] for screen in screens], pictures)
    if (model / "onnx" / "vision_model.onnx").exists() and not arguments.no_search:
        count = 30 if arguments.sample else COUNT
        cache = arguments.results / f"search-{_fingerprint(model)}"
        for name, recall in search_screens(model / "onnx", arguments.results / "search-pictures", cache, count).items():
            results.add(f"search/{name}", asdict(recall))
    report = write_report(results, screens, pictures, model, None if arguments.sample else arguments.docs)
    print(report)


def _asked(results: Results, screens: list[dict]) -> list[dict]:
    """The screens that all of their questions were asked about."""
    return [
        screen
        for screen in screens
        if f"read/{screen['name']}" in results
        and all(f"ask/{question['id']}" in results for question in screen["questions"])
    ]


def _ask_all(results: Results, model: Path, screens: list[dict], pictures: Path, deadline: float) -> None:
    with EngineProcess(model) as engine:
        for number, screen in enumerate(screens):
            if time.monotonic() > deadline:
                break
            picture = pictures / f"{screen['name']}.png"
            asked = [(f"read/{screen['name']}", READ[screen["language"]], None)]
            asked += [
                (f"ask/{question['id']}", question["question"], _LONGEST_SHORT_ANSWER)
                for question in screen["questions"]
            ]
            for key, question, longest in asked:
                if key in results:
                    continue
                try:
                    answer = engine.ask(picture, question, *([longest] if longest else []))
                except EngineError as error:
                    results.add(key, {"text": "", "error": str(error)})
                    if "process ended" in str(error):
                        raise
                else:
                    results.add(key, {"text": answer.text, "stats": answer.stats, "seconds": answer.seconds})
            print(f"asked {number + 1}/{len(screens)} {screen['name']}", flush=True)
        for number, (name, question, _) in enumerate(SEEDS):
            if f"seed/{number}" not in results and (pictures / f"{name}.png").exists():
                results.add(f"seed/{number}", {"text": engine.ask(pictures / f"{name}.png", question, 300).text})
        if "memory" not in results:
            results.add("memory", {"bytes": engine.peak_memory()})


def _read_with_tesseract(
    results: Results, readings: Results, screens: list[dict], rendered: dict[str, Rendered]
) -> None:
    """`readings`: of these very pixels, whatever model is evaluated; each takes seconds."""
    for screen in screens:
        picture = rendered[screen["name"]].picture
        pixels = hashlib.sha256(picture.tobytes()).hexdigest()
        if pixels not in readings:
            named = f"{screen['name']}-ko" if screen["language"] == "ko" else screen["name"]
            text, seconds = read_with_tesseract(Screen(named, picture, screen["text"], []))
            readings.add(pixels, {"text": text, "seconds": seconds})
        results.add(f"tesseract/{screen['name']}", readings[pixels])


def _ask_both_ways(results: Results, model: Path, screens: list[dict], pictures: Path, count: int) -> None:
    everything = [(screen["name"], question) for screen in screens for question in screen["questions"]]
    for name, question in random.Random("both ways").sample(everything, min(count, len(everything))):
        key = f"command/{question['id']}"
        if key not in results:
            answer = ask_by_command(pictures / f"{name}.png", question["question"], model, _LONGEST_SHORT_ANSWER)
            results.add(key, {"text": answer.text, "seconds": answer.seconds})


def _sampled(screens: list[dict], questions: int) -> list[dict]:
    if not questions:
        return screens
    return random.Random("sample").sample(
        screens, max(3, round(questions * len(screens) / sum(len(s["questions"]) for s in screens)))
    )


def _require_same(rendered: Rendered, frozen: dict) -> None:
    if rendered.text != frozen["text"] or rendered.questions != frozen["questions"]:
        raise SystemExit(f"{frozen['name']} is not as it was frozen: see python -m builtin.evaluate.test.check")


def _fingerprint(model: Path, without: tuple[str, ...] = ()) -> str:
    """Of the model's files: results of another model are never mixed in."""
    digest = hashlib.sha256()
    files = (path for path in model.rglob("*") if path.is_file() and path.suffix != ".md" and path.name not in without)
    for path in sorted(files):
        digest.update(path.relative_to(model).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    root = Path(__file__).parents[4]
    parser.add_argument("--model", type=Path, default=root / "native-models/builtin")
    parser.add_argument("--results", type=Path, default=Path("/tmp/builtin-evaluation"))
    parser.add_argument("--docs", type=Path, default=root / "docs")
    parser.add_argument("--sample", type=int, default=0, help="questions, about; 0 asks all")
    parser.add_argument("--minutes", type=float, default=600, help="of asking; then the page is written")
    parser.add_argument("--both-ways", type=int, default=20, help="questions that the command line is asked too")
    parser.add_argument("--no-search", action="store_true", help="without the 1,000 screens to find by words")
    parser.add_argument("--no-times", action="store_true", help="without the timings, which want an idle machine")
    return parser.parse_args()


if __name__ == "__main__":
    main()
