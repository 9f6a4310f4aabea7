"""Writes `docs/built-in-model.md`: each bar beside its number, the tables behind it, and examples good and bad."""

import json
from pathlib import Path

from .bars import bar_rows, seconds, times
from .examples import write_examples
from .figures import pairs, reading, shares, together
from .results import Results
from .test.make import FOLDER as TEST

KINDS = {
    "value": "value of a key",
    "cell": "cell of a table",
    "code": "code",
    "terminal": "terminals and traces",
    "dialog": "dialogs",
    "highest": "highest",
    "lowest": "lowest",
    "count": "counting",
    "colour": "colours",
    "screen": "kind of screen",
    "present": "is it there",
    "equation": "equations and arithmetic",
    "box": "boxes, IoU of at least 0.5",
    "cannot": "can't tell",
    "sum": "sums of two",
    "translate": "translate a word",
    "error": "what an error means (names it)",
    "describe": "describe (names the kind)",
}


def write_report(results: Results, screens: list[dict], pictures: Path, model: Path, docs: Path | None) -> str:
    """The page. With `docs` it is written there as `built-in-model.md`, its pictures beside it."""
    folder = None if docs is None else docs / "images" / "built-in-model"
    examples = write_examples(results, screens, pictures, folder)
    page = "\n\n".join(
        [
            _introduction(screens),
            "## The bars\n\n" + _table(["bar", "wanted", "measured", ""], bar_rows(results, screens)),
            "## Reading\n\n" + _reading(results, screens),
            "## Answers\n\n" + _answers(results, screens),
            "## English and Korean\n\n" + _languages(results, screens),
            "## Times and memory\n\n" + _times(results),
            "## Finding a picture by words\n\n" + _search(results),
            examples,
            _rerun(),
        ]
    )
    if docs is not None:
        (docs / "built-in-model.md").write_text(page + "\n", encoding="utf-8")
    return page


def _introduction(screens: list[dict]) -> str:
    frozen = json.loads((TEST / "test.json").read_text(encoding="utf-8"))
    asked = ""
    if len(screens) < len(frozen):
        part = sum(len(screen["questions"]) for screen in screens)
        asked = f" **This page is of a drawn sample of it: {len(screens)} screens with {part} questions.**"
    screens = frozen
    korean = sum(screen["language"] == "ko" for screen in screens)
    questions = sum(len(screen["questions"]) for screen in screens)
    kinds = len({screen["kind"] for screen in screens})
    return f"""# The built-in model, measured

Written by `python -m builtin.evaluate.run`; nothing here is typed in by hand. What the model is and how it was trained:
[its recipe](../native-models/recipe/builtin/README.md).

The test set is frozen: {len(screens)} screens of {kinds} kinds rendered by Chromium, {korean} of them Korean, with
{questions} questions. Its templates, words, phrasings and fonts (DejaVu Sans, Inter, Linux Libertine, JetBrains Mono,
NanumSquareRound, NanumGothicCoding) are in no training data; `python -m builtin.evaluate.test.check` compares them. The
model runs in the real engine, on the CPU. Answers count as right when they match exactly after trimming and case
folding (`evaluate/score.py` says what else is folded).{asked}"""


def _reading(results: Results, screens: list[dict]) -> str:
    def row(name: str, chosen: list[dict]) -> list[str]:
        cells = [name]
        for language in ("en", "ko"):
            own = [screen for screen in chosen if screen["language"] == language]
            cells += [str(reading(results, own, "read")), str(reading(results, own, "tesseract"))]
        return cells

    rows = [row(kind, [s for s in screens if s["kind"] == kind]) for kind in sorted({s["kind"] for s in screens})]
    rows.append([f"**{cell}**" for cell in row("all", screens)])
    means = ["mean of the screens"]
    for language in ("en", "ko"):
        own = [screen for screen in screens if screen["language"] == language]
        means += [f"{reading(results, own, prefix).mean:.1%}" for prefix in ("read", "tesseract")]
    heads = ["kind of screen", "English", "Tesseract 5", "Korean", "Tesseract 5"]
    return (
        "Character error rate of the full transcript (Levenshtein distance over length, white space folded), asked with"
        " the page's quick action. Tesseract gets the better of `--psm 3` and `--psm 6` on each screen, and `kor+eng`"
        " for Korean. All edits over all characters, so long screens weigh more.\n\n" + _table(heads, [*rows, means])
    )


def _answers(results: Results, screens: list[dict]) -> str:
    by_kind = shares(results, screens)
    rows = [
        [name, *(str(together(by_kind, [kind], [language])) for language in ("en", "ko"))]
        for kind, name in KINDS.items()
    ]
    return (
        "Questions in the language of the screen. The last two kinds have no one right answer: they count as right when"
        " they name what is there.\n\n" + _table(["question", "English", "Korean"], rows)
    )


def _languages(results: Results, screens: list[dict]) -> str:
    found = pairs(results, screens)
    rows = [
        [name, str(found[language][0]), str(found[language][1])]
        for language, name in (("en", "on English screens"), ("ko", "on Korean screens"))
    ]
    return "The same questions about the same screens, asked in both languages.\n\n" + _table(
        ["", "asked in English", "asked in Korean"], rows
    )


def _times(results: Results) -> str:
    measured = times(results)
    rows = [[name, seconds(value)] for name, value in measured.items()]
    both = results.starting_with("command/")
    same = sum(entry["text"] == results[f"ask/{key}"]["text"] for key, entry in both.items() if f"ask/{key}" in results)
    return (
        "Medians, on the machine that ran the evaluation. The first four on pictures of 1280x720 with the model loaded,"
        " ours and Tesseract's in turn, each picture new to the engine.\n\n"
        + _table(["", ""], rows)
        + f"\n\nMost questions went to one engine process through the same core as the command line. {len(both)} of"
        f" them were also asked by `sightline ask --json`, each from nothing: {same} answers were the same."
    )


def _search(results: Results) -> str:
    found = results.starting_with("search/")
    if not found:
        return "Not measured in this run."
    rows = [
        [name, str(recall["asked"]), f"{recall['at_1']:.1%}", f"{recall['at_10']:.1%}"]
        for name, recall in found.items()
    ]
    return (
        "1,000 more screens of the test's templates, rendered; each is looked for among all of them by a kind and two"
        " of its phrases, and by one word that only it has. Queries are in the language of the screen.\n\n"
        + _table(["query", "asked", "recall@1", "recall@10"], rows)
    )


def _rerun() -> str:
    return """## Measure it again

From `native-models/recipe`, with the environment and fonts that its `builtin/README.md` names, and `npm ci` done:

```sh
python -m builtin.evaluate.test.check             # the test set is as it was frozen, and shares nothing with training
python -m builtin.evaluate.run --model ../builtin # this page; goes on where it was stopped
```"""


def _table(heads: list[str], rows: list[list[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
