"""Compares an exported folder with PyTorch on the test screens: image rows, and the tokens that are generated."""

from pathlib import Path

import numpy as np
import torch
from PIL import Image
from transformers import LlamaForCausalLM, PreTrainedTokenizerFast

from tiny.run_onnx import OnnxModel, files_in

from ..evaluate.screens import render_screens
from ..language.tokenizer import ANSWER_ID, BOS_ID, EOS_ID, QUESTION_ID, encode
from .llama import generate
from .vision_encoder import VisionEncoder

_STEPS = 48
_TOLERANCE = 2e-4


def check_folder(folder: Path, vision: VisionEncoder, llama: LlamaForCausalLM) -> None:
    model = OnnxModel(files_in(folder / "onnx"))
    tokenizer = PreTrainedTokenizerFast.from_pretrained(folder)
    compared = 0
    for screen in render_screens():
        pixels = pixel_values(screen.picture)
        with torch.no_grad():
            rows = vision(torch.from_numpy(pixels))
        exported = model.encode(pixels)
        if exported.shape != rows.shape or not np.allclose(exported, rows.numpy(), atol=_TOLERANCE):
            raise RuntimeError(
                f"{screen.name}: the exported encoder gives {exported.shape}, PyTorch {tuple(rows.shape)}."
            )
        question = screen.questions[0][0] if screen.questions else "Read the text."
        ids = [QUESTION_ID, *encode(question), ANSWER_ID]
        if tokenizer.encode(f"<question>{question}<answer>", add_special_tokens=False) != ids:
            raise RuntimeError(f"The tokenizer's file disagrees about {question!r}.")
        embed = llama.get_input_embeddings()
        prompt = torch.cat([embed(torch.tensor([BOS_ID])), rows, embed(torch.tensor(ids))])[None]
        if answer(model, exported, question, _STEPS) != generate(llama, prompt, _STEPS):
            raise RuntimeError(f"{screen.name}: the exported model answers otherwise than PyTorch.")
        compared += 1
    print(f"{compared} screens: rows within {_TOLERANCE} of PyTorch, tokens the same.")


def pixel_values(picture: Image.Image) -> np.ndarray:
    """[1, 3, H, W], as the folder's image processor says."""
    array = np.asarray(picture.convert("RGB"), dtype=np.float32)
    return array.transpose(2, 0, 1)[None] / np.float32(127.5) - np.float32(1)


def answer(model: OnnxModel, rows: np.ndarray, question: str, steps: int) -> list[int]:
    """Greedy tokens of the exported model, without the end token."""
    ids = np.array([[BOS_ID, *[-1] * len(rows), QUESTION_ID, *encode(question), ANSWER_ID]])
    embeds = model.run("embed_tokens", {"input_ids": np.maximum(ids, 0)})[0]
    embeds[ids == -1] = rows
    past, position, tokens = model.empty_cache(), 0, []
    while len(tokens) < steps:
        logits, past = model.decode(embeds, position, past)
        position += embeds.shape[1]
        token = int(logits[0, -1].argmax())
        if token == EOS_ID:
            break
        tokens.append(token)
        embeds = model.run("embed_tokens", {"input_ids": np.array([[token]])})[0]
    return tokens
