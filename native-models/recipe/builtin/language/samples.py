"""Training samples: simulated pages with some questions about each, as arrays of rows and tokens."""

import pickle
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from .codes import SIGN, folded_codes, words_ended
from .page import Page, SeenRows, Segment, Span, see
from .phrasings.quick_actions import ALL as QUICK_ACTIONS
from .questions import Asked, Box, CountFrom, Rest, Solution, ask
from .row_features import ALONG, BOX, DOWN, NUMBERS, REGION_BOX, SOLUTION, RowFeatures, describe_rows, rows_of_tokens
from .screens import random_page
from .solutions import NOTHING, written
from .tokenizer import ANSWER_ID, EOS_ID, PAD_ID, QUESTION_ID, encode

SHORT = 16  # tokens
_LONGEST_QUESTION = (28, 36, 44, 52, 64)  # tokens: a batch draws one of these, as each of its questions is padded to its longest
_WITH_QUICK_ACTIONS = 0.15  # share of the batches that have the app's quick actions, which are longer
_UNSUPERVISED = 12  # first tokens of a stretch from inside an answer: they look back on less than they will


@dataclass(frozen=True)
class Batch:
    """b pages of r rows, q questions each, of t_q + t_a - 1 positions. See `decoder.Text`."""

    ids: np.ndarray  # [b, r] of rows
    other_ids: np.ndarray  # [b, r]
    surety: np.ndarray  # [b, r]
    scalars: np.ndarray  # [b, r, SCALARS]
    relations: np.ndarray  # [b, r, RELATIONS, SIGN]
    numbers: np.ndarray  # [b, r, NUMBERS]
    valid: np.ndarray  # [b, r] bool
    text: np.ndarray  # [b, q, t]
    words: np.ndarray  # [b, q, t, SIGN]
    position: np.ndarray  # [b, q, t]
    text_valid: np.ndarray  # [b, q, t] bool
    previous: np.ndarray  # [b, q, t_a]
    targets: np.ndarray  # [b, q, t_a]: the next token, -1 where nothing is learnt
    pointers: np.ndarray  # [b, q, t_a]: the row that the next token comes from, -1 if none
    question: int  # t_q


@dataclass(frozen=True)
class Sample:
    seen: SeenRows
    features: RowFeatures
    asked: list[Asked]
    turns: list[tuple[list[int], list[int], list[int]]]  # question ids, answer ids, the rows those come from


def build_batch(
    rng: random.Random, pages: int, questions: int, budget: int, longest: int, rendered: Sequence[Path] = (), share: float = 0.0
) -> Batch:
    """`longest`: answer tokens trained on at once. Short stretches are the answers' beginnings. `share` of the pages are
    those of `rendered` (see `builtin.rendered`) that are not much larger than the budget."""
    samples = []
    longest_question = rng.choice(_LONGEST_QUESTION)
    quick_actions = rng.random() < _WITH_QUICK_ACTIONS
    while len(samples) < pages:
        if rendered and rng.random() < share:
            page, seen = pickle.loads(rng.choice(rendered).read_bytes())
            if len(seen.ids) > 1.5 * budget:
                continue
        else:
            page, seen = _simulated(rng, max(10, round(budget * rng.uniform(0.3, 1))), 1.0)
        is_fine = lambda question: question in QUICK_ACTIONS and quick_actions or len(question) <= longest_question
        sample = ask_about(rng, page, seen, questions, is_fine=is_fine, least=longest * (longest > SHORT))
        if sample:
            samples.append(sample)
    return stack(rng, samples, longest)


def build_sample(
    rng: random.Random, budget: int, questions: int, held_out: bool = False, noise: float = 1.0, kinds=None
) -> Sample | None:
    return ask_about(rng, *_simulated(rng, budget, noise), questions, held_out, kinds)


def _simulated(rng: random.Random, budget: int, noise: float) -> tuple[Page, SeenRows]:
    page = random_page(rng, budget)
    return page, see(rng, page, noise)


def ask_about(
    rng: random.Random, page: Page, seen: SeenRows, questions: int, held_out: bool = False, kinds=None, is_fine: Callable[[str], bool] | None = None, least: int = 0
) -> Sample | None:
    """`is_fine`: whether a question may be asked. `least`: tokens that answers should have, if some can be asked for. None where
    a segment was not seen at all."""
    if len(seen.ids) == 0 or any(not any(row >= 0 for row in segment.rows) for segment in page.segments):
        return None
    features = features_of(page, seen)
    asked, turns = [], []
    for number in range(questions):
        kind = kinds[number % len(kinds)] if kinds else None
        for _ in range(12 if least else 1):
            question = _ask(rng, page, held_out, kind, is_fine)
            turn = (encode_question(question.question), *answer_tokens(question, seen, features))
            if len(turn[1]) >= least / 2:
                break
        asked.append(question)
        turns.append(turn)
    return Sample(seen, features, asked, turns)


def _ask(rng: random.Random, page: Page, held_out: bool, kind: str | None, is_fine: Callable[[str], bool] | None) -> Asked:
    for _ in range(40):
        asked = ask(rng, page, held_out, kind)
        if not is_fine or is_fine(asked.question):
            break
    return asked


def encode_question(question: str) -> list[int]:
    return [QUESTION_ID, *encode(question), ANSWER_ID]


def features_of(page: Page, seen: SeenRows) -> RowFeatures:
    tensors = [torch.from_numpy(array) for array in (seen.ids, seen.other_ids, seen.surety)]
    place, colours = torch.from_numpy(seen.place), torch.from_numpy(seen.colours)
    rows = rows_of_tokens(
        *tensors,
        *place.unbind(1),
        colours[:, :3],
        colours[:, 3:],
        torch.from_numpy(seen.region),
        torch.from_numpy(seen.beside),
        torch.tensor([page.width, page.height]),
    )
    with torch.no_grad():
        return describe_rows(rows)


def answer_tokens(asked: Asked, seen: SeenRows, features: RowFeatures) -> tuple[list[int], list[int]]:
    """Tokens with the end token, and the row that each comes from: see `_pointed_at`. Copied is what was seen, misread or not."""
    likeliest = np.where(seen.surety >= 0.5, seen.ids, seen.other_ids)
    ids, rows = [], []
    for part in asked.answer:
        if isinstance(part, str):
            ids += encode(part)
            rows += [-1] * (len(ids) - len(rows))
        elif isinstance(part, Box):
            first = _row_range(part.segment, 0, None)[0]
            begin = REGION_BOX if part.container else BOX
            for number, value in enumerate(features.numbers[first, begin : begin + 4].tolist()):
                digits = encode(str(int(value)) + (",]"[number == 3]))
                spaced = encode(" ") if number < 3 else []
                ids += digits + spaced
                rows += [_pointed_at(first)] * len(digits) + [-1] * len(spaced)
        elif isinstance(part, Solution):
            first = _row_range(part.segment, 0, None)[0]
            solution = float(features.numbers[first, SOLUTION])
            digits = encode(part.expected if solution >= NOTHING else written(solution))
            ids += digits
            rows += [_pointed_at(first)] * len(digits)
        elif isinstance(part, CountFrom):
            first = _row_range(part.segment, 0, None)[0]
            is_there = float(part.expected) in features.numbers[first, [DOWN, ALONG]].tolist()
            digits = encode(part.expected)
            ids += digits
            rows += [_pointed_at(first) if is_there else -1] * len(digits)
        else:
            if isinstance(part, Span):
                low, high = _row_range(part.segment, part.start, part.end)
            else:
                low, high = _row_range(part.first, 0, None)[0], _row_range(part.last, 0, None)[1]
            ids += likeliest[low : high + 1].tolist()
            rows += range(low, high + 1)
    return [*ids, EOS_ID], [*rows, -1]


def _pointed_at(row: int) -> int:
    """How a row is noted that a token is about, but not a copy of; -1 is no row."""
    return -2 - row


def stack(rng: random.Random, samples: list[Sample], longest: int) -> Batch:
    rows = max(len(sample.seen.ids) for sample in samples)
    questions = len(samples[0].turns)
    t_q = max(len(question) for sample in samples for question, _, _ in sample.turns)
    t_a = min(longest, max(len(answer) for sample in samples for _, answer, _ in sample.turns))
    b, t = len(samples), t_q + t_a - 1
    batch = Batch(
        ids=np.full((b, rows), PAD_ID),
        other_ids=np.full((b, rows), PAD_ID),
        surety=np.ones((b, rows), np.float32),
        scalars=np.zeros((b, rows, samples[0].features.scalars.shape[1]), np.float32),
        relations=np.zeros((b, rows, *samples[0].features.relations.shape[1:]), np.float32),
        numbers=np.zeros((b, rows, NUMBERS), np.float32),
        valid=np.zeros((b, rows), bool),
        text=np.full((b, questions, t), PAD_ID),
        words=np.zeros((b, questions, t, SIGN), np.float32),
        position=np.zeros((b, questions, t), np.float32),
        text_valid=np.zeros((b, questions, t), bool),
        previous=np.full((b, questions, t_a), -1),
        targets=np.full((b, questions, t_a), -1),
        pointers=np.full((b, questions, t_a), -1),
        question=t_q,
    )
    for i, sample in enumerate(samples):
        n = len(sample.seen.ids)
        batch.ids[i, :n], batch.other_ids[i, :n], batch.surety[i, :n] = sample.seen.ids, sample.seen.other_ids, sample.seen.surety
        batch.scalars[i, :n], batch.relations[i, :n] = sample.features.scalars, sample.features.relations
        batch.numbers[i, :n], batch.valid[i, :n] = sample.features.numbers, True
        for j, (question, answer, sources) in enumerate(sample.turns):
            _put_turn(rng, batch, i, j, question, answer, sources, t_a)
    return batch


def _put_turn(rng, batch: Batch, i: int, j: int, question, answer, sources, t_a: int) -> None:
    t_q, length = batch.question, len(question)
    begin = 0 if len(answer) <= t_a or t_a <= SHORT or rng.random() < 0.3 else rng.randrange(1, len(answer) - t_a + 1)
    at = slice(t_q - length, t_q)
    batch.text[i, j, at] = question
    batch.words[i, j, at] = question_words(question)
    batch.position[i, j, at] = np.arange(length)
    batch.text_valid[i, j, at] = True
    given = answer[begin : begin + t_a - 1]
    batch.text[i, j, t_q : t_q + len(given)] = given
    batch.position[i, j, t_q : t_q + len(given)] = length + begin + np.arange(len(given))
    batch.text_valid[i, j, t_q : t_q + len(given)] = True
    batch.previous[i, j, 1 : 1 + len(given)] = np.maximum(-1, sources[begin : begin + len(given)])
    sources = [row if row >= -1 else -2 - row for row in sources]
    if begin == 0:
        said, taken = answer[:t_a], sources[:t_a]
        batch.targets[i, j, : len(said)], batch.pointers[i, j, : len(said)] = said, taken
    else:
        said, taken = answer[begin + 1 : begin + t_a], sources[begin + 1 : begin + t_a]
        learnt = slice(1 + _UNSUPERVISED, 1 + len(said))
        batch.targets[i, j, learnt], batch.pointers[i, j, learnt] = said[_UNSUPERVISED:], taken[_UNSUPERVISED:]


def question_words(question: list[int]) -> np.ndarray:
    """[n, SIGN]"""
    return words_ended(folded_codes()[torch.tensor(question)]).numpy()


def _row_range(segment: Segment, start: int, end: int | None) -> tuple[int, int]:
    found = [row for row in segment.rows[start:end] if row >= 0]
    found = found or [row for row in segment.rows if row >= 0]
    return found[0], found[-1]
