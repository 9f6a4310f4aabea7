"""Remakes every fixture from nothing, and checks each against its reference: `python make_fixtures.py`."""

import logging
import shutil
import warnings

import torch

from tiny.export_onnx import export_model
from tiny.families import FAMILIES
from tiny.family import Family
from tiny.goldens import goldens_to_json, record_goldens
from tiny.images import make_images
from tiny.json_file import write_json
from tiny.model_folder import write_model_folder
from tiny.paths import FIXTURES
from tiny.pillow_goldens import record_pillow_goldens
from tiny.reference import build_reference
from tiny.run_onnx import OnnxModel, files_in
from tiny.variants import make_variants
from tiny.verify import verify, verify_chunked_prefill, verify_image_counts


def main() -> None:
    logging.disable(logging.WARNING)
    warnings.simplefilter("ignore")  # the exporter's hundreds: what they warn of is what `verify` checks
    torch.set_num_threads(1)  # one order of summation, whatever the machine
    record_pillow_goldens(FIXTURES / "pillow")
    make_images()
    for family in FAMILIES.values():
        make_family(family)


def make_family(family: Family) -> None:
    folder = FIXTURES / family.name
    shutil.rmtree(folder, ignore_errors=True)
    model, processor = build_reference(family)
    answers = record_goldens(family, model, processor)
    write_json(folder / "golden.json", goldens_to_json(family, model, processor, answers))
    write_model_folder(family, model, processor, folder)
    export_model(family, model, folder / "onnx")

    exported = OnnxModel(files_in(folder / "onnx"))
    worst = verify(exported, answers)
    verify_image_counts(exported, answers["image-formats"].inputs["pixel_values"].numpy())
    verify_chunked_prefill(exported, answers["one-image"])
    print(f"{family.name}: ONNX equals PyTorch in {len(answers)} cases; largest logit difference {worst:.1e}")
    if family is FAMILIES["llava"]:
        make_variants(family, model, answers, folder / "onnx", FIXTURES / "llava-variants")


if __name__ == "__main__":
    main()
