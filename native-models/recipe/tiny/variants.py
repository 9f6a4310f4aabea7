"""Makes the other forms in which the same LLaVA checkpoint can be published, and records what each answers."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from transformers import PreTrainedModel

from .answer import NEW_TOKENS, Answer
from .author_gqa import author_gqa_decoder
from .export_onnx import LastLogitsDecoder, export_decoder, save_model
from .family import Family
from .json_file import write_json
from .numbers import shorten
from .quantize import to_fp16, to_int8, to_q4
from .run_onnx import DecoderPrompt, OnnxModel, Run, files_in

CASE = "one-image"
DECODER = "decoder_model_merged"
REDUCED: dict[str, tuple[str, Callable[[Path, Path], None]]] = {
    "fp16": ("_fp16", to_fp16),
    "q4": ("_q4", to_q4),
    "quantized": ("_quantized", to_int8),
}
# Of the chosen token over the runner-up. Below it another processor's rounding could change the answer.
MIN_MARGIN = 0.01


def make_variants(family: Family, model: PreTrainedModel, answers: dict[str, Answer], base: Path, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    run = lambda files: family.run(OnnxModel(files), model, answers[CASE].inputs, NEW_TOKENS)  # noqa: E731
    variants = [_make_reduced(name, base, folder / name, run, answers[CASE]) for name in REDUCED]
    text_model, lm_head = family.text_model(model), family.lm_head(model)
    makers = {
        "external-data": lambda path: _save_external(base / f"{DECODER}.onnx", path),
        "num-logits-to-keep": lambda path: export_decoder(LastLogitsDecoder(text_model, lm_head), path),
        "gqa": lambda path: save_model(author_gqa_decoder(text_model, lm_head), path),
    }
    for name, make in makers.items():
        path = folder / name / f"{DECODER}.onnx"
        path.parent.mkdir(parents=True)
        make(path)
        files = {**files_in(base), DECODER: path}
        _check_decoder(name, OnnxModel(files), family, model, answers)
        variants.append(_describe(name, path.parent, "", run(files), answers[CASE]))
    write_json(folder / "golden.json", {"case": CASE, "base": "llava", "variants": variants})
    (folder / "README.md").write_text(_README, encoding="utf-8")


def _make_reduced(name: str, base: Path, folder: Path, run: Callable, expected: Answer) -> dict[str, Any]:
    suffix, reduce = REDUCED[name]
    folder.mkdir(parents=True)
    for part, source in files_in(base).items():
        reduce(source, folder / f"{part}{suffix}.onnx")
    return _describe(name, folder, suffix, run(files_in(folder, suffix)), expected)


def _check_decoder(
    name: str, onnx_model: OnnxModel, family: Family, model: PreTrainedModel, answers: dict[str, Answer]
) -> None:
    """A decoder that only differs in form: must equal PyTorch in every case."""
    family.verify(onnx_model, model, answers)
    family.verify_chunked_prefill(onnx_model, model, answers[CASE])
    if name == "num-logits-to-keep":
        _verify_kept_logits(onnx_model)


def _verify_kept_logits(onnx_model: OnnxModel) -> None:
    prompt = DecoderPrompt(np.linspace(-1, 1, 5 * 32, dtype=np.float32).reshape(1, 5, 32), np.arange(5)[None])
    for keep, expected in ((1, 1), (3, 3), (0, 5)):
        logits, _ = onnx_model.decode(prompt, 0, onnx_model.empty_cache(), keep)
        if logits.shape[1] != expected:
            raise RuntimeError(f"num_logits_to_keep {keep} gave {logits.shape[1]} rows of logits.")


def _describe(name: str, folder: Path, suffix: str, run: Run, expected: Answer) -> dict[str, Any]:
    top = np.sort(run.logits, axis=-1)
    margin = float((top[:, -1] - top[:, -2]).min())
    if margin < MIN_MARGIN:
        raise RuntimeError(f"{name}: margin {margin} is below {MIN_MARGIN}; choose another seed.")
    same = run.tokens == expected.tokens
    print(f"llava {name}: {'same tokens as PyTorch' if same else 'its own tokens'}, margin {margin:.4f}")
    return {
        "name": name,
        "suffix": suffix,
        "files": sorted(path.name for path in folder.iterdir()),
        "equals_reference": same,
        "tokens": run.tokens,
        "first_logits": [shorten(value) for value in run.logits[0]],
        "min_margin": shorten(margin),
    }


def _save_external(source: Path, target: Path) -> None:
    onnx.save(
        onnx.load(source),
        target,
        save_as_external_data=True,
        location=f"{target.name}_data",
        size_threshold=256,
    )
    (target.parent / f"{target.name}_data").chmod(0o644)  # onnx makes it readable by its owner only


_README = """# Variants of the llava fixture

The same random weights in other forms that model folders are published in. Each folder holds files to lay into the
`onnx/` folder of a copy of `../llava`; the parts that it lacks are used as they are there.

| folder | what a loader must cope with |
|---|---|
| `fp16` | suffix `_fp16`: float16 weights and KV caches, float32 everywhere else |
| `q4` | suffix `_q4`: `MatMulNBits` and `GatherBlockQuantized`, blocks of 32, zero points |
| `quantized` | suffix `_quantized`: int8, quantised on the fly |
| `external-data` | weights beside the graph in `decoder_model_merged.onnx_data` |
| `num-logits-to-keep` | a further decoder input: how many of the last positions get logits (0: all) |
| `gqa` | `GroupQueryAttention` with rotary inside: no `position_ids` |

`golden.json` has the answer of each to the case `one-image` of `../llava/golden.json`, from ONNX Runtime on the CPU. Where
`equals_reference` is true these are PyTorch's own tokens.
"""
