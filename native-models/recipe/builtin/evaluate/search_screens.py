"""Recall of finding screens by words: 1,000 rendered screens that no training saw, each looked for in several ways.

The screens come from the test set's templates and words with other seeds; the phrasings here are in no training either.
A query's pieces stand together on one screen only, so that there is one right answer. `python -m
builtin.evaluate.search_screens --model FOLDER` runs it alone; the whole evaluation does too.
"""

import argparse
import random
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime
from PIL import Image

from ..export.folder_model import pixel_values
from ..language.tokenizer import encode
from ..render.chromium import Chromium
from ..render.make_pages import CHARACTER_BOXES
from .screens import text_from_boxes
from .test.kinds import KINDS
from .test.specification import plan_screen

COUNT = 1000
_AGAIN = 10
_RANKED_AGAIN = "all, the first ten ranked again by matching"
_WITH_KIND = (
    [
        "I'm looking for the {kind} on which I saw {a} and also {b}",
        "that {kind} I captured last week, {a} plus {b} on it",
        "find my {kind} mentioning {a} next to {b}",
    ],
    [
        "{a}, {b} 같이 적혀 있던 {kind} 어디 뒀지",
        "전에 캡처한 {kind} 중에 {a} 그리고 {b} 보이던 거",
        "{kind} 찾는 중인데 {a} {b} 있었어",
    ],
)
_ONE_WORD = (["{a}", "where did I come across {a}?"], ["{a}", "{a} 어디서 봤더라"])


@dataclass(frozen=True)
class Query:
    way: str  # "words and kind" or "one rare word"
    language: str
    text: str
    screen: int


@dataclass(frozen=True)
class Recall:
    asked: int
    at_1: float
    at_10: float


def search_screens(folder: Path, pictures: Path, cache: Path, count: int = COUNT) -> dict[str, Recall]:
    """By way and language of asking, with the models of `folder`; "again" ranks the first ten anew by matching. `pictures` keeps the rendered screens, `cache` their
    embeddings by one model."""
    vision, text = (
        onnxruntime.InferenceSession(folder / f"{name}.onnx", _options(), providers=["CPUExecutionProvider"])
        for name in ("vision_model", "text_model")
    )
    texts = render_screens(pictures, count)
    embeds = _embeddings(vision, pictures, cache, count)
    matching = folder / "match_model.onnx"
    match = onnxruntime.InferenceSession(matching, _options(), providers=["CPUExecutionProvider"]) if matching.exists() else None
    names = [_name(number) for number in range(count)]
    ranks: dict[str, list[int]] = defaultdict(list)
    for query in random_queries(texts, names):
        ids = np.array([encode(query.text)], dtype=np.int64)
        asked = text.run(None, {"input_ids": ids})[0][0]
        scores = embeds @ asked
        rank = int((scores > scores[query.screen]).sum())
        ranks[f"{query.way}, {'Korean' if query.language == 'ko' else 'English'}"].append(rank)
        ranks["all"].append(rank)
        if match:
            ranks[_RANKED_AGAIN].append(_ranked_again(match, embeds, asked, scores, query.screen, rank))
    return {
        name: Recall(len(found), float(np.mean(np.array(found) < 1)), float(np.mean(np.array(found) < 10)))
        for name, found in ranks.items()
    }


def _ranked_again(match, embeds: np.ndarray, asked: np.ndarray, scores: np.ndarray, screen: int, rank: int) -> int:
    """The rank among the ten best when matching orders them; one that is not among them stays where it was."""
    best = np.argsort(-scores)[:_AGAIN]
    if screen not in best:
        return max(rank, _AGAIN)
    odds = match.run(None, {"image_embeds": embeds[best], "text_embeds": np.repeat(asked[None], _AGAIN, 0)})[0]
    return int((odds > odds[list(best).index(screen)]).sum())


def random_queries(texts: list[str], names: list[tuple[str, str]]) -> Iterator[Query]:
    folded = [" ".join(text.casefold().split()) for text in texts]
    for number, (kind, language) in enumerate(names):
        rng = random.Random(f"search query {number}")
        is_korean = language == "ko"
        pieces = _pieces(texts[number])
        rng.shuffle(pieces)
        pair = next(
            ((a, b) for a, b in zip(pieces, pieces[1:], strict=False) if _holding(folded, a, b) == [number]),
            None,
        )
        if pair:
            noun = rng.choice(KINDS[kind].NAMES[is_korean][:2])
            phrase = rng.choice(_WITH_KIND[is_korean]).format(kind=noun, a=pair[0], b=pair[1])
            yield Query("words and kind", language, phrase, number)
        rare = next((piece for piece in pieces if " " not in piece and _holding(folded, piece) == [number]), None)
        if rare:
            yield Query("one rare word", language, rng.choice(_ONE_WORD[is_korean]).format(a=rare), number)


def _pieces(text: str) -> list[str]:
    """One to three neighbouring words of a line, with letters or several digits."""
    found = []
    for line in text.splitlines():
        words = line.split()
        for start in range(len(words)):
            for length in (1, 2, 3):
                piece = " ".join(words[start : start + length]).strip(".,:;")
                if start + length <= len(words) and re.search(r"[A-Za-z]{4}|[가-힣]{2}|\d{3}", piece):
                    found.append(piece)
    return found


def _holding(folded: list[str], *pieces: str) -> list[int]:
    return [number for number, text in enumerate(folded) if all(piece.casefold() in text for piece in pieces)]


def _name(number: int) -> tuple[str, str]:
    kinds = sorted(KINDS)
    return kinds[number % len(kinds)], "ko" if number // len(kinds) % 3 == 2 else "en"


def render_screens(pictures: Path, count: int) -> list[str]:
    """The true texts; NUMBER.png and NUMBER.txt lie in `pictures`. Goes on where it was stopped."""
    pictures.mkdir(parents=True, exist_ok=True)
    missing = [number for number in range(count) if not (pictures / f"{number:04}.txt").exists()]
    if missing:
        with Chromium() as browser:
            for number in missing:
                _render(browser, pictures, number)
                if number % 100 == 99:
                    print(f"{number + 1} of {count} screens to search", flush=True)
    return [(pictures / f"{number:04}.txt").read_text(encoding="utf-8") for number in range(count)]


def _render(browser: Chromium, pictures: Path, number: int) -> None:
    kind, language = _name(number)
    templates = KINDS[kind].TEMPLATES
    plan = plan_screen(f"search {number}", kind, language, templates[number // len(KINDS) % len(templates)], number)
    png, boxes = browser.render(plan.html, plan.drawn.width, plan.drawn.height, plan.scale, CHARACTER_BOXES)
    (pictures / f"{number:04}.png").write_bytes(png)
    # Written last: it says that both are there.
    (pictures / f"{number:04}.txt").write_text(text_from_boxes(np.array(boxes)), encoding="utf-8")


def _embeddings(vision: onnxruntime.InferenceSession, pictures: Path, cache: Path, count: int) -> np.ndarray:
    """[count, embedding]"""
    cache.mkdir(parents=True, exist_ok=True)
    embeds = []
    for number in range(count):
        kept = cache / f"{number:04}.npy"
        if not kept.exists():
            with Image.open(pictures / f"{number:04}.png") as picture:
                np.save(kept, vision.run(None, {"pixel_values": pixel_values(picture)})[0][0])
        embeds.append(np.load(kept))
    return np.stack(embeds)


def _options() -> onnxruntime.SessionOptions:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 2
    return options


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=Path(__file__).parents[4] / "native-models/builtin")
    parser.add_argument("--pictures", type=Path, default=Path("/tmp/builtin-evaluation/search-pictures"))
    parser.add_argument("--cache", type=Path, default=Path("/tmp/builtin-evaluation/search"), help="of one model")
    parser.add_argument("--count", type=int, default=COUNT)
    arguments = parser.parse_args()
    folder = arguments.model / "onnx" if (arguments.model / "onnx").exists() else arguments.model
    for name, recall in search_screens(folder, arguments.pictures, arguments.cache, arguments.count).items():
        print(f"{name}: {recall.asked} asked, recall@1 {recall.at_1:.1%}, recall@10 {recall.at_10:.1%}")


if __name__ == "__main__":
    main()
