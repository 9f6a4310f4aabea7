"""Training samples: a simulated screen and a few questions about it, as one sequence of rows and tokens."""

import random
from dataclasses import dataclass

import numpy as np

from .layouts import random_screen, rows_of
from .questions import ask
from .tokenizer import ANSWER_ID, BOS_ID, EOS_ID, PAD_ID, QUESTION_ID, encode

QUESTIONS = 4  # about each screen, so that its prefix is paid for once


@dataclass(frozen=True)
class Batch:
    """b sequences of s positions. Position 0 is <s>, then the image rows, then the conversation."""

    ids: np.ndarray  # [b, s] int64: tokens; for image rows what the encoder believes most or second most
    other_ids: np.ndarray  # [b, s] int64: of image rows; elsewhere the same as `ids`
    surety: np.ndarray  # [b, s] float32: share of `ids` in an image row
    place: np.ndarray  # [b, s, 3] float32: x, y, size of an image row; size 0 marks a text position
    targets: np.ndarray  # [b, s] int64: the next token where it belongs to an answer, -1 elsewhere
    pointers: np.ndarray  # [b, s] int64: the position that the next token is copied from, -1 elsewhere


def build_batch(rng: random.Random, size: int, budget: int) -> Batch:
    """`budget`: characters on the largest screen."""
    sequences = [_sequence(rng, round(budget * rng.uniform(0.25, 1))) for _ in range(size)]
    length = max(len(sequence[0]) for sequence in sequences)
    fill = (PAD_ID, PAD_ID, 1.0, (0.0, 0.0, 0.0), -1, -1)
    columns = []
    for number, value in enumerate(fill):
        padded = [sequence[number] + [value] * (length - len(sequence[number])) for sequence in sequences]
        columns.append(np.array(padded, dtype=np.float32 if number in (2, 3) else np.int64))
    return Batch(*columns)


def _sequence(rng: random.Random, budget: int) -> tuple[list, ...]:
    screen = random_screen(rng, max(8, budget))
    rows = rows_of(rng, screen)
    ids, others, surety, place = [BOS_ID], [BOS_ID], [1.0], [(0.0, 0.0, 0.0)]
    for row in rows:
        ids += encode(row.character)[:1]
        others += encode(row.mistaken)[:1]
        surety.append(row.surety)
        place.append((row.x, row.y, row.size))
    targets, pointers = [-1] * len(ids), [-1] * len(ids)
    for _ in range(QUESTIONS):
        asked = ask(rng, screen)
        question, answer = encode(asked.question), encode(asked.answer)
        turn = [QUESTION_ID, *question, ANSWER_ID, *answer, EOS_ID]
        sources = [-1] * len(answer) if asked.start is None else [1 + asked.start + i for i in range(len(answer))]
        unasked = len(question) + 1  # positions whose next token belongs to the question
        targets += [-1] * unasked + [*answer, EOS_ID] + [-1]
        pointers += [-1] * unasked + [*sources, -1] + [-1]
        ids += turn
        others += turn
        surety += [1.0] * len(turn)
        place += [(0.0, 0.0, 0.0)] * len(turn)
    return ids, others, surety, place, targets, pointers
