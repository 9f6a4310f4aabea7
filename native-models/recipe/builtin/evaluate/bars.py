"""The bars that the model is held to, each beside its number."""

from .figures import Share, median_of, pairs, reading, shares, together
from .results import Results

_ENGLISH_ERRORS, _KOREAN_ERRORS = 0.02, 0.06
_ANSWERS = [  # name, kinds, share wanted
    ("key-value", ["value"], 0.9),
    ("table cell", ["cell"], 0.9),
    ("code and terminal", ["code", "terminal"], 0.9),
    ("dialogs", ["dialog"], 0.9),
    ("highest and lowest", ["highest", "lowest"], 0.8),
    ("counting", ["count"], 0.8),
    ("colours", ["colour"], 0.8),
    ("kind of screen", ["screen"], 0.8),
    ("presence", ["present"], 0.8),
    ("equations", ["equation"], 0.8),
    ("boxes, IoU of at least 0.5", ["box"], 0.8),
    ("“can't tell”", ["cannot"], 0.95),
]
_EXACT = ["value", "cell", "code", "terminal", "dialog", "highest", "lowest", "count", "colour", "screen", "present"]
_EXACT += ["equation", "box", "cannot"]
_LANGUAGE_GAP = 0.05
_LOAD_SECONDS = 2.0
_MEMORY = 600e6


def bar_rows(results: Results, screens: list[dict]) -> list[list[str]]:
    rows = []
    for language, name, most in (("en", "English", _ENGLISH_ERRORS), ("ko", "Korean", _KOREAN_ERRORS)):
        own = [screen for screen in screens if screen["language"] == language]
        ours, theirs = reading(results, own, "read"), reading(results, own, "tesseract")
        if ours.by_screen:
            rows.append([f"reading, {name}", f"at most {most:.0%}", str(ours), _verdict(ours.value <= most)])
            rows.append(["", f"at most Tesseract's {theirs}", str(ours), _verdict(ours.value <= theirs.value)])
    by_kind = shares(results, screens)
    for name, kinds, wanted in _ANSWERS:
        share = together(by_kind, kinds)
        if share.asked:
            rows.append([f"answers: {name}", f"at least {wanted:.0%}", str(share), _verdict(share.value >= wanted)])
    rows.append(
        _gap("Korean questions on Korean screens", *(together(by_kind, _EXACT, [code]) for code in ("en", "ko")))
    )
    both = pairs(results, screens)
    english, korean = (
        Share(sum(found[side].right for found in both.values()), sum(found[side].asked for found in both.values()))
        for side in (0, 1)
    )
    rows.append(_gap("the same questions in both languages", english, korean))
    return rows + _time_rows(results)


def times(results: Results) -> dict[str, float | None]:
    timed = list(results.starting_with("time/").values())
    starts = list(results.starting_with("start/").values())
    return {
        "full transcript": median_of(entry["seconds"] for entry in timed),
        "first text of the transcript": median_of(entry["first"] for entry in timed),
        "Tesseract, `--psm 3`": median_of(entry["tesseract"]["3"] for entry in timed),
        "Tesseract, `--psm 6`": median_of(entry["tesseract"]["6"] for entry in timed),
        "from `sightline ask` to the first text of the default question": median_of(entry["first"] for entry in starts),
        "of that, the engine from the call to the first token, loading included": median_of(e["ttft"] for e in starts),
    }


def seconds(value: float | None) -> str:
    return "not measured" if value is None else f"{value:.2f} s"


def _time_rows(results: Results) -> list[list[str]]:
    whole, first, *theirs, _, load = times(results).values()
    rows = []
    if whole is not None:
        least = min(theirs)
        rows.append(
            [
                "full transcript of 1280x720",
                f"at most Tesseract's {least:.2f} s",
                seconds(whole),
                _verdict(whole <= least),
            ]
        )
        rows.append(["first text of it", f"under half of {least:.2f} s", seconds(first), _verdict(first < least / 2)])
    if load is not None:
        rows.append(
            ["load to first token, default question", "under 2 s", seconds(load), _verdict(load < _LOAD_SECONDS)]
        )
    if "memory" in results:
        used = results["memory"]["bytes"]
        rows.append(
            [
                "memory of the engine, at most, all questions",
                "under 600 MB",
                f"{used / 1e6:.0f} MB",
                _verdict(used < _MEMORY),
            ]
        )
    if "memory-first" in results:
        used = results["memory-first"]["bytes"]
        rows.append(
            ["memory of the engine, one question", "under 600 MB", f"{used / 1e6:.0f} MB", _verdict(used < _MEMORY)]
        )
    return rows


def _gap(name: str, english: Share, korean: Share) -> list[str]:
    gap = english.value - korean.value
    shown = f"English {english}, Korean {korean}"
    return [name, "within 5 points of English", shown, _verdict(gap <= _LANGUAGE_GAP and english.right > 0)]


def _verdict(reached: bool) -> str:
    return "reached" if reached else "**not reached**"
