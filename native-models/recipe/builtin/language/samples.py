"""Training samples: simulated pages with some questions about each, as arrays of rows and tokens."""

import pickle
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from .any_page import any_page
from .codes import SIGN, folded_codes, words_ended
from .decoder import COPY, SAY, WRITE
from .page import Page, SeenRows, Segment, Span, see
from .phrasings.quick_actions import ALL as QUICK_ACTIONS
from .questions import Asked, Box, CountFrom, Rest, Solution, ask
from .row_features import ALONG, BOX, DOWN, LINKS, NUMBERS, REGION_BOX, SOLUTION, RowFeatures, describe_rows, rows_of_tokens
from .solutions import NOTHING, written
from .tokenizer import ANSWER_ID, EOS_ID, PAD_ID, QUESTION_ID, encode

SHORT = 16  # tokens
_LONGEST_QUESTION = (28, 36, 44, 52, 64)  # tokens: a batch draws one of these, as each of its questions is padded to its longest
_WITH_QUICK_ACTIONS = 0.15  # share of the batches that have the app's quick actions, which are longer
_UNSUPERVISED = 12  # tokens


@dataclass(frozen=True)
class Batch:
    """b pages of r rows, q questions each, of t_q + t_a - 1 positions. See `decoder.Text`."""

    ids: np.ndarray  # [b, r] of rows
    other_ids: np.ndarray  # [b, r]
    surety: np.ndarray  # [b, r]
    scalars: np.ndarray  # [b, r, SCALARS]
    relations: np.ndarray  # [b, r, RELATIONS, SIGN]
    numbers: np.ndarray  # [b, r, NUMBERS]
    links: np.ndarray  # [b, r, LINKS]
    shades: np.ndarray  # [b, r, SHADES * COLOURS_NAMED]
    valid: np.ndarray  # [b, r] bool
    text: np.ndarray  # [b, q, t]
    words: np.ndarray  # [b, q, t, SIGN]
    position: np.ndarray  # [b, q, t]
    text_valid: np.ndarray  # [b, q, t] bool
    previous: np.ndarray  # [b, q, t_a]
    targets: np.ndarray  # [b, q, t_a]: the next token, -1 where nothing is learnt
    modes: np.ndarray  # [b, q, t_a]: whether the next token is said, copied or written
    pointers: np.ndarray  # [b, q, t_a]: the row that the next token comes from or is about, -1 if none
    question: int  # t_q


@dataclass(frozen=True)
class Sample:
    seen: SeenRows
    features: RowFeatures
    asked: list[Asked]
    turns: list[tuple[list[int], "Tokens"]]  # question ids, the answer


@dataclass
class Tokens:
    """Of an answer, with the end token."""

    ids: list[int]
    modes: list[int]
    rows: list[int]  # that each comes from or is about, -1 if none

    def add(self, ids: list[int], mode: int, rows: int | range = -1) -> None:
        self.ids += ids
        self.modes += [mode] * len(ids)
        self.rows += [rows] * len(ids) if isinstance(rows, int) else rows


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
    page = any_page(rng, budget)
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
            turn = (encode_question(question.question), answer_tokens(question, seen, features))
            if len(turn[1].ids) >= least / 2:
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


def answer_tokens(asked: Asked, seen: SeenRows, features: RowFeatures) -> Tokens:
    """Copied is what was seen, misread or not. What can't be written, as it was not seen or is another number, is said."""
    likeliest = np.where(seen.surety >= 0.5, seen.ids, seen.other_ids)
    answer = Tokens([], [], [])
    for part in asked.answer:
        if isinstance(part, str):
            answer.add(encode(part), SAY)
        elif isinstance(part, Span | Rest):
            low, high = _copied(part)
            answer.add(likeliest[low : high + 1].tolist(), COPY, range(low, high + 1))
        else:
            first = _row_range(part.segment, 0, None)[0]
            numbers = features.numbers[first]
            if isinstance(part, Box):
                begin = REGION_BOX if part.container else BOX
                for number, value in enumerate(numbers[begin : begin + 4].tolist()):
                    answer.add(encode(" ") if number > 0 else [], SAY)
                    answer.add(encode(str(int(value)) + (",]"[number == 3])), WRITE, first)
            elif isinstance(part, Solution):
                is_known = float(numbers[SOLUTION]) < NOTHING
                answer.add(encode(written(float(numbers[SOLUTION])) if is_known else part.expected), WRITE if is_known else SAY, first)
            elif isinstance(part, CountFrom):
                is_there = float(part.expected) in numbers[[DOWN, ALONG]].tolist()
                answer.add(encode(part.expected), WRITE if is_there else SAY, first if is_there else -1)
            else:
                answer.add(encode(part.name), SAY, first)
    answer.add([EOS_ID], SAY)
    return answer


def _copied(part: Span | Rest) -> tuple[int, int]:
    if isinstance(part, Span):
        return _row_range(part.segment, part.start, part.end)
    return _row_range(part.first, 0, None)[0], _row_range(part.last, 0, None)[1]


def stack(rng: random.Random, samples: list[Sample], longest: int) -> Batch:
    rows = max(len(sample.seen.ids) for sample in samples)
    questions = len(samples[0].turns)
    t_q = max(len(question) for sample in samples for question, _ in sample.turns)
    t_a = min(longest, max(len(answer.ids) for sample in samples for _, answer in sample.turns))
    b, t = len(samples), t_q + t_a - 1
    batch = Batch(
        ids=np.full((b, rows), PAD_ID),
        other_ids=np.full((b, rows), PAD_ID),
        surety=np.ones((b, rows), np.float32),
        scalars=np.zeros((b, rows, samples[0].features.scalars.shape[1]), np.float32),
        relations=np.zeros((b, rows, *samples[0].features.relations.shape[1:]), np.float32),
        numbers=np.zeros((b, rows, NUMBERS), np.float32),
        links=np.full((b, rows, LINKS), -1),
        shades=np.zeros((b, rows, samples[0].features.shades.shape[1]), np.float32),
        valid=np.zeros((b, rows), bool),
        text=np.full((b, questions, t), PAD_ID),
        words=np.zeros((b, questions, t, SIGN), np.float32),
        position=np.zeros((b, questions, t), np.float32),
        text_valid=np.zeros((b, questions, t), bool),
        previous=np.full((b, questions, t_a), -1),
        targets=np.full((b, questions, t_a), -1),
        modes=np.full((b, questions, t_a), SAY),
        pointers=np.full((b, questions, t_a), -1),
        question=t_q,
    )
    for i, sample in enumerate(samples):
        n = len(sample.seen.ids)
        batch.ids[i, :n], batch.other_ids[i, :n], batch.surety[i, :n] = sample.seen.ids, sample.seen.other_ids, sample.seen.surety
        batch.scalars[i, :n], batch.relations[i, :n] = sample.features.scalars, sample.features.relations
        batch.numbers[i, :n], batch.valid[i, :n] = sample.features.numbers, True
        batch.links[i, :n], batch.shades[i, :n] = sample.features.links, sample.features.shades
        for j, (question, answer) in enumerate(sample.turns):
            _put_turn(rng, batch, i, j, question, answer, t_a)
    return batch


def _put_turn(rng, batch: Batch, i: int, j: int, question: list[int], answer: Tokens, t_a: int) -> None:
    t_q, length, ids = batch.question, len(question), answer.ids
    begin = 0 if len(ids) <= t_a or t_a <= SHORT or rng.random() < 0.3 else rng.randrange(1, len(ids) - t_a + 1)
    at = slice(t_q - length, t_q)
    batch.text[i, j, at] = question
    batch.words[i, j, at] = question_words(question)
    batch.position[i, j, at] = np.arange(length)
    batch.text_valid[i, j, at] = True
    given = slice(begin, min(begin + t_a - 1, len(ids)))
    many = given.stop - begin
    batch.text[i, j, t_q : t_q + many] = ids[given]
    batch.position[i, j, t_q : t_q + many] = length + begin + np.arange(many)
    batch.text_valid[i, j, t_q : t_q + many] = True
    batch.previous[i, j, 1 : 1 + many] = [row if mode == COPY else -1 for row, mode in zip(answer.rows[given], answer.modes[given], strict=True)]
    # The first of a stretch from inside an answer look back on less than they will: nothing is learnt from them.
    first = begin and begin + 1 + _UNSUPERVISED
    learnt, told = slice(first - begin, min(t_a, len(ids) - begin)), slice(first, begin + t_a)
    batch.targets[i, j, learnt], batch.modes[i, j, learnt], batch.pointers[i, j, learnt] = ids[told], answer.modes[told], answer.rows[told]


def question_words(question: list[int]) -> np.ndarray:
    """[n, SIGN]"""
    return words_ended(folded_codes()[torch.tensor(question)]).numpy()


def _row_range(segment: Segment, start: int, end: int | None) -> tuple[int, int]:
    found = [row for row in segment.rows[start:end] if row >= 0]
    found = found or [row for row in segment.rows if row >= 0]
    return found[0], found[-1]
