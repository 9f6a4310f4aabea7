"""Whether an answer is right: exact match after trimming and case folding, boxes by their overlap.

Beyond that, what is ignored: how white space is folded, a full stop at the end, and for closed questions (colours,
kinds of screens, counts, yes and no) the article or the polite ending around the one word that counts.
"""

import re
import unicodedata

RIGHT_OVERLAP = 0.5  # intersection over union
_CLOSED = {"colour", "screen", "count", "present"}
_REFUSAL = re.compile(  # also that it reads screens and nothing else
    r"can(no|')?t tell|can’t tell|read text on screens|알 수 없|알 수가 없|화면의 글을 읽", re.IGNORECASE
)
_AROUND = re.compile(r"^(this is |it is |it's |that is |이것은 |이 화면은 )?(an? |the )?")
_ENDING = re.compile(r"(입니다|이에요|예요|이다|가 있습니다|가 보입니다)$")


def is_right(question: dict, said: str) -> bool:
    kind = question["kind"]
    if kind == "box":
        return overlap(question["box"], read_box(said)) >= RIGHT_OVERLAP
    if kind == "cannot":
        return _REFUSAL.search(said) is not None
    if kind in ("describe", "error"):  # no one answer: it has to name the thing
        return any(_folded(answer) in _folded(said) for answer in question["answers"])
    if kind == "present":
        first = re.match(r"\w+", _folded(said))
        return first is not None and first[0] in question["answers"]
    accepted = {_folded(answer) for answer in question["answers"]}
    answers = {_folded(said)}
    if kind in _CLOSED:
        answers.add(_ENDING.sub("", _AROUND.sub("", _folded(said))))
    if kind == "count":
        answers |= {match[1] for answer in answers if (match := re.fullmatch(r"(\d+) ?[가-힣]", answer))}
    return bool(accepted & answers)


def read_box(said: str) -> list[int] | None:
    """The first four numbers, as in `{"bbox_2d": [x1, y1, x2, y2]}`."""
    numbers = re.findall(r"\d+", said.replace("bbox_2d", ""))
    return [int(number) for number in numbers[:4]] if len(numbers) >= 4 else None


def overlap(truth: list[int], box: list[int] | None) -> float:
    """Intersection over union."""
    if box is None:
        return 0.0
    width = min(truth[2], box[2]) - max(truth[0], box[0])
    height = min(truth[3], box[3]) - max(truth[1], box[1])
    shared = max(0, width) * max(0, height)
    together = _area(truth) + _area(box) - shared
    return shared / together if together > 0 else 0.0


def _area(box: list[int]) -> int:
    return max(0, box[2] - box[0]) * max(0, box[3] - box[1])


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split()).rstrip(".").strip()
