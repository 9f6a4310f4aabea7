"""Remakes every fixture from nothing, and checks each against its reference: `python make_fixtures.py`.

Names of families as arguments remake only those.
"""

import logging
import os
import shutil
import sys
import warnings

import torch

from tiny.families import FAMILIES, MATCHERS
from tiny.family import Family
from tiny.goldens import goldens_to_json, record_goldens
from tiny.images import make_images
from tiny.json_file import write_json
from tiny.matching import Matcher, make_matcher
from tiny.model_folder import write_model_folder
from tiny.paths import FIXTURES
from tiny.pillow_goldens import record_pillow_goldens
from tiny.reference import build_reference
from tiny.run_onnx import OnnxModel, files_in
from tiny.shorten_names import shorten_names
from tiny.variants import make_variants


def main() -> None:
    logging.disable(logging.WARNING)
    warnings.simplefilter("ignore")  # the exporter's hundreds: what they warn of is what `verify` checks
    torch.set_num_threads(1)  # one order of summation, whatever the machine
    names = sys.argv[1:] or [*FAMILIES, *MATCHERS]
    if not sys.argv[1:]:
        record_pillow_goldens(FIXTURES / "pillow")
        make_images()
    for name in names:
        if name in MATCHERS:
            remake_matcher(MATCHERS[name])
        else:
            make_family(FAMILIES[name])
    for path in FIXTURES.rglob("*.onnx"):  # all of them: a file with short names stays as it is
        shorten_names(path)


@torch.no_grad()
def make_family(family: Family) -> None:
    folder = FIXTURES / family.name
    shutil.rmtree(folder, ignore_errors=True)
    model, processor = build_reference(family)
    answers = record_goldens(family, model, processor)
    write_json(folder / "golden.json", goldens_to_json(family, model, processor, answers))
    write_model_folder(family, model, processor, folder)
    family.export(model, folder / "onnx")

    exported = OnnxModel(files_in(folder / "onnx"))
    worst = family.verify(exported, model, answers)
    family.verify_more(exported, model, answers)
    print(f"{family.name}: ONNX equals PyTorch in {len(answers)} cases; largest logit difference {worst:.1e}")
    family.make_more(model, answers, folder)
    if family.name in ("llava", "smolvlm"):
        make_variants(family, model, answers, folder / "onnx", FIXTURES / f"{family.name}-variants")


@torch.no_grad()
def remake_matcher(matcher: Matcher) -> None:
    folder = FIXTURES / matcher.name
    shutil.rmtree(folder, ignore_errors=True)
    make_matcher(matcher, build_reference(matcher), folder)


if __name__ == "__main__":
    # Gemma 3's class goes through a set of words, and so do its graph's nodes.
    if os.environ.get("PYTHONHASHSEED") != "0":
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, "PYTHONHASHSEED": "0"})
    main()
