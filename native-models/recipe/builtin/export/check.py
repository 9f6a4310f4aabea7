"""Compares an exported folder with PyTorch on rendered screens: image rows, answers, and prompts that come in chunks."""

from pathlib import Path

import numpy as np
import torch
from transformers import PreTrainedTokenizerFast

from ..evaluate.error_rate import error_rate
from ..evaluate.screens import render_screens
from ..language.codes import SIGN
from ..language.decoder import BuiltinModel, DecoderSize, Screen
from ..language.free_running import answer_screen
from ..language.row_features import RELATIONS
from ..language.samples import encode_question
from ..language.tokenizer import decode
from .folder_model import FolderModel, pixel_values
from .records import Record
from .vision_encoder import VisionEncoder

_STEPS = 24
_OTHERWISE = 0.05  # of the characters that an encoder in 8 bits reads may be others than PyTorch's
_TOLERANCE = 2e-2  # mean difference of features of size 1: the file holds float16 weights


def check_folder(folder: Path, model: BuiltinModel, vision: VisionEncoder, is_float: bool) -> None:
    """`is_float`: whether the encoder's convolutions are, so that its rows must be PyTorch's own."""
    exported = FolderModel(folder)
    tokenizer = PreTrainedTokenizerFast.from_pretrained(folder)
    asked, alike = 0, 0
    for number, screen in enumerate(render_screens()):
        with torch.no_grad():
            rows = vision(torch.from_numpy(pixel_values(screen.picture)))
        found = exported.encode(screen.picture)
        _require_alike(screen.name, found, rows.numpy(), Record(model.size), is_float)
        for question in ["Read the text.", *(question for question, _ in screen.questions[:2])]:
            if tokenizer.encode(f"<question>{question}<answer>", add_special_tokens=False) != encode_question(question):
                raise RuntimeError(f"The tokenizer's file disagrees about {question!r}.")
            once = exported.answer(found, question, _STEPS)
            for chunk in (1, 16, 256) if number < 3 else (256,):
                if exported.answer(found, question, _STEPS, chunk) != once:
                    raise RuntimeError(f"{screen.name}, {question!r}: chunks of {chunk} are answered otherwise.")
            alike += once == answer_screen(model, screen_of(torch.from_numpy(found), model.size), question, _STEPS)
            asked += 1
    print(f"Rows are {'as PyTorch gives them' if is_float else 'read as PyTorch reads them'}; {alike} of {asked} answers the same as PyTorch's, chunks too.")


def _require_alike(name: str, found: np.ndarray, rows: np.ndarray, at: Record, is_float: bool) -> None:
    if is_float and (found.shape != rows.shape or np.abs(found - rows)[:, at.features].mean() > _TOLERANCE):
        raise RuntimeError(f"{name}: the exported encoder gives {found.shape}, PyTorch {rows.shape}, or other features.")
    read, expected = (decode([int(token) for token in each[:, at.code.stop]]) for each in (found, rows))
    if error_rate(expected, read) > _OTHERWISE:
        raise RuntimeError(f"{name}: the exported encoder reads {read!r}, PyTorch {expected!r}.")


def screen_of(rows: torch.Tensor, size: DecoderSize) -> Screen:
    """Exported rows [n, record] as what the decoder looks at."""
    at = Record(size)
    relations = rows[:, at.related].view(1, -1, RELATIONS, SIGN)
    valid = torch.ones(1, rows.shape[0], dtype=torch.bool)
    shown = [rows[None, :, part] for part in (at.code, at.numbers, at.shades)]
    return Screen(rows[None, :, at.features], relations, *shown, valid)
