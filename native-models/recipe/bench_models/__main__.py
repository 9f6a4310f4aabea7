"""Makes what `npm run bench` measures: `python -m bench_models --out FOLDER [--model NAME] [--attention gqa|concat]`.

Downloads nothing. Each file is made once: a second call goes on where the first one ended.
"""

import argparse
import logging
import sys
import warnings
from pathlib import Path

if __package__ in (None, ""):  # run as a folder
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    __package__ = "bench_models"

import torch

from .build import ATTENTIONS, PRECISIONS, Build
from .shapes import SHAPES


def main() -> None:
    arguments = _parse()
    logging.disable(logging.WARNING)
    warnings.simplefilter("ignore")  # the exporter's hundreds: what they warn of is what its check looks at
    torch.set_num_threads(arguments.threads)
    build = Build(SHAPES[arguments.model], arguments.out.resolve())
    build.gguf(arguments.gguf)
    for attention in arguments.attention:
        folder = build.model_folder(attention, arguments.precision, arguments.accuracy_level, arguments.q8_blocks)
        build.write_facts(folder)
        print(f"ready: {folder}", flush=True)


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench_models", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="the folder for all of it")
    parser.add_argument("--model", choices=SHAPES, default="smolvlm-256m")
    parser.add_argument("--attention", choices=ATTENTIONS, nargs="+", default=["gqa"])
    parser.add_argument("--precision", choices=PRECISIONS, nargs="+", default=["q4", "q8", "fp32"])
    parser.add_argument("--accuracy-level", type=int, choices=[4], help="of MatMulNBits; published files have none")
    parser.add_argument("--q8-blocks", action="store_true", help="8-bit MatMulNBits decoder instead of MatMulInteger")
    parser.add_argument("--gguf", choices=["q4_0", "q8_0", "f16", "f32"], nargs="*", default=["q4_0", "q8_0", "f32"])
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    return parser.parse_args()


if __name__ == "__main__":
    main()
