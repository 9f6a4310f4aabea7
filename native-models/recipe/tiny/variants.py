"""Makes the other forms in which the same checkpoint can be published, and records what each answers."""

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

CASES = {"llava": "one-image", "smolvlm": "two-images"}  # whose answers stay far from any tie in every form
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
    case = CASES[family.name]
    run = lambda files: family.run(OnnxModel(files), model, answers[case].inputs, NEW_TOKENS)
    variants = [_make_reduced(name, base, folder / name, run, answers[case]) for name in REDUCED]
    for name, make in _makers(family, model, base).items():
        path = folder / name / f"{DECODER}.onnx"
        path.parent.mkdir(parents=True)
        make(path)
        files = {**files_in(base), DECODER: path}
        _check_decoder(name, OnnxModel(files), family, model, answers)
        variants.append(_describe(name, path.parent, "", run(files), answers[case]))
    write_json(folder / "golden.json", {"case": case, "base": family.name, "variants": variants})
    readme = _README.format(
        name=family.name, case=case, rows="\n".join(_ROWS[name] for name in (each["name"] for each in variants))
    )
    (folder / "README.md").write_text(readme, encoding="utf-8")


def _makers(family: Family, model: PreTrainedModel, base: Path) -> dict[str, Callable[[Path], None]]:
    text_model, lm_head = family.text_model(model), family.lm_head(model)
    kept = lambda path: export_decoder(LastLogitsDecoder(text_model, lm_head), path)
    if family.name == "llava":
        return {
            "external-data": lambda path: _save_external(base / f"{DECODER}.onnx", path),
            "num-logits-to-keep": kept,
            "gqa": lambda path: save_model(author_gqa_decoder(text_model, lm_head), path),
        }

    def keep_elsewhere(path: Path) -> None:
        kept(path)
        _rename_axes(path)
        _save_external(path, path)

    author = lambda **options: author_gqa_decoder(text_model, lm_head, positions=512, **options)
    return {
        "num-logits-to-keep-external": keep_elsewhere,
        "gqa": lambda path: save_model(author(), path),
        "gqa-position-ids": lambda path: save_model(author(takes_positions=True), path),
    }


def _rename_axes(path: Path) -> None:
    """Other names of the free axes than those that transformers.js looks for."""
    model = onnx.load(path)
    for value in (*model.graph.input, *model.graph.output):
        for dim in value.type.tensor_type.shape.dim:
            if dim.dim_param:
                dim.dim_param = {"batch_size": "batch", "past_sequence_length": "past_len"}.get(
                    dim.dim_param, dim.dim_param
                )
    save_model(model, path)


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
    family.verify_chunked_prefill(onnx_model, model, answers[CASES[family.name]])
    if name.startswith("num-logits-to-keep"):
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
    print(f"{name}: {'same tokens as PyTorch' if same else 'its own tokens'}, margin {margin:.4f}")
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


_ROWS = {
    "fp16": "| `fp16` | suffix `_fp16`: float16 weights and KV caches, float32 everywhere else |",
    "q4": "| `q4` | suffix `_q4`: `MatMulNBits` and `GatherBlockQuantized`, blocks of 32, zero points |",
    "quantized": "| `quantized` | suffix `_quantized`: int8, quantised on the fly |",
    "external-data": "| `external-data` | weights beside the graph in `decoder_model_merged.onnx_data` |",
    "num-logits-to-keep": (
        "| `num-logits-to-keep` | a further decoder input: how many of the last positions get logits (0: all) |"
    ),
    "num-logits-to-keep-external": (
        "| `num-logits-to-keep-external` | the input `num_logits_to_keep`, weights beside the graph, axes named `batch` "
        "and `past_len` |"
    ),
    "gqa": "| `gqa` | `GroupQueryAttention` with rotary inside: no `position_ids` |",
    "gqa-position-ids": "| `gqa-position-ids` | `GroupQueryAttention` behind `RotaryEmbedding`, which takes `position_ids` |",
}

_README = """# Variants of the {name} fixture

The same random weights in other forms that model folders are published in. Each folder holds files to lay into the
`onnx/` folder of a copy of `../{name}`; the parts that it lacks are used as they are there.

| folder | what a loader must cope with |
|---|---|
{rows}

`golden.json` has the answer of each to the case `{case}` of `../{name}/golden.json`, from ONNX Runtime on the CPU. Where
`equals_reference` is true these are PyTorch's own tokens.
"""
