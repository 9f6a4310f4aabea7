"""Exports a checkpoint: `python -m export --model DIR --out DIR [--quantize q4|q8]`. Nothing is downloaded.

Reads what `transformers` saves (config.json, safetensors, tokenizer, processor), writes the hubs' ONNX layout, and
compares the written files with PyTorch before it says that it is done.
"""

import argparse
import logging
import sys
import warnings
from pathlib import Path

if __package__ in (None, ""):  # run as a folder: `python native-models/recipe/export --model …`
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    __package__ = "export"

import torch

from export.check import check
from export.copy_settings import copy_settings
from export.find_family import Refusal, find_family
from export.load_checkpoint import load_checkpoint
from export.quantize import quantize


def main() -> None:
    arguments = _parse()
    logging.disable(logging.WARNING)
    warnings.simplefilter("ignore")  # the exporter's hundreds: what they warn of is what `check` looks at
    torch.set_num_threads(arguments.threads)
    try:
        export(arguments.model.resolve(), arguments.out.resolve(), arguments.quantize)
    except Refusal as refusal:
        raise SystemExit(f"Not exported: {refusal}") from None


def export(source: Path, out: Path, precision: str | None) -> None:
    if (out / "onnx").exists():
        raise Refusal(f"{out} holds an export already; choose another folder, or remove it.")
    checkpoint = load_checkpoint(source, find_family(source))
    answer = checkpoint.answer()  # before anything is exported: the exporter can leave a model in training mode
    print(f"{source.name}: {checkpoint.family.title}", flush=True)
    checkpoint.family.export(checkpoint.model, out / "onnx")
    copy_settings(source, out, checkpoint.processor)
    print(f"equals PyTorch; largest difference of a logit {check(checkpoint, answer, out):.1e}", flush=True)
    if precision:
        print(quantize(checkpoint, answer, out, precision), flush=True)
    total = sum(file.stat().st_size for file in out.rglob("*") if file.is_file())
    print(f"{out}: {total / 1e6:.0f} MB. Add it with `sightline models add {out}`.", flush=True)


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="export", description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="a folder with config.json and safetensors")
    parser.add_argument("--out", type=Path, required=True, help="the model folder to write")
    parser.add_argument("--quantize", choices=["q4", "q8"], help="of the decoder; the other parts stay float32")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    return parser.parse_args()


if __name__ == "__main__":
    main()
