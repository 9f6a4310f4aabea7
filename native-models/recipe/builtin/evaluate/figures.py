"""Figures from results: error rates, shares of right answers, medians."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median

from .error_rate import edit_distance
from .results import Results
from .score import is_right


@dataclass(frozen=True)
class Share:
    right: int
    asked: int

    @property
    def value(self) -> float:
        return self.right / self.asked if self.asked else 0.0

    def __str__(self) -> str:
        return f"{self.value:.0%} of {self.asked}" if self.asked else "-"


@dataclass(frozen=True)
class Reading:
    edits: int
    characters: int
    by_screen: list[float]

    @property
    def value(self) -> float:
        """Character error rate: all edits over all characters."""
        return self.edits / max(1, self.characters)

    @property
    def mean(self) -> float:
        return sum(self.by_screen) / max(1, len(self.by_screen))

    def __str__(self) -> str:
        return f"{self.value:.1%}" if self.by_screen else "-"


def reading(results: Results, screens: Iterable[dict], prefix: str) -> Reading:
    edits, characters, rates = 0, 0, []
    for screen in screens:
        key = f"{prefix}/{screen['name']}"
        if key in results:
            truth, read = (" ".join(text.split()) for text in (screen["text"], results[key]["text"]))
            wrong = edit_distance(truth, read)
            edits, characters = edits + wrong, characters + len(truth)
            rates.append(wrong / max(1, len(truth)))
    return Reading(edits, characters, rates)


def shares(results: Results, screens: Iterable[dict]) -> dict[tuple[str, str], Share]:
    """By (kind, language) of the questions put in the screen's own language."""
    counted: dict[tuple[str, str], list[bool]] = defaultdict(list)
    for screen in screens:
        for question in screen["questions"]:
            key = f"ask/{question['id']}"
            if key in results and "pair" not in question:
                counted[question["kind"], question["language"]].append(is_right(question, results[key]["text"]))
    return {name: Share(sum(right), len(right)) for name, right in counted.items()}


def together(
    by_kind: dict[tuple[str, str], Share], kinds: Iterable[str], languages: Iterable[str] = ("en", "ko")
) -> Share:
    parts = [by_kind[kind, language] for kind in kinds for language in languages if (kind, language) in by_kind]
    return Share(sum(part.right for part in parts), sum(part.asked for part in parts))


def pairs(results: Results, screens: Iterable[dict]) -> dict[str, tuple[Share, Share]]:
    """For screens in each language: the same questions asked in English and in Korean."""
    counted: dict[str, list[tuple[bool, bool]]] = {"en": [], "ko": []}
    for screen in screens:
        by_id = {question["id"]: question for question in screen["questions"]}
        for question in screen["questions"]:
            if "pair" in question and f"ask/{question['id']}" in results:
                both = [question, by_id[question["pair"]]]
                right = {q["language"]: is_right(q, results[f"ask/{q['id']}"]["text"]) for q in both}
                counted[screen["language"]].append((right["en"], right["ko"]))
    return {
        language: tuple(Share(sum(pair[side] for pair in found), len(found)) for side in (0, 1))
        for language, found in counted.items()
    }


def median_of(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return median(known) if known else None
