"""Character error rate: Levenshtein distance over the length of the truth, white space folded."""

import numpy as np


def error_rate(truth: str, read: str) -> float:
    truth, read = " ".join(truth.split()), " ".join(read.split())
    return edit_distance(truth, read) / max(1, len(truth))


def edit_distance(truth: str, read: str) -> int:
    codes = np.array([ord(character) for character in read])
    steps = np.arange(len(read) + 1)
    row = steps
    for number, character in enumerate(truth, start=1):
        replaced = row[:-1] + (codes != ord(character)) if len(read) else row[:0]
        best = np.concatenate([[number], np.minimum(replaced, row[1:] + 1)])
        row = np.minimum.accumulate(best - steps) + steps  # insertions
    return int(row[-1])
