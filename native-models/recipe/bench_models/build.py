"""What is made from what, and where it lies. Every file appears whole or not at all, so a build can be interrupted.

    FOLDER/NAME/checkpoint/    as `transformers` saves it
                exported/      by `python -m export`: float32, attention that joins the cache, compared with PyTorch
                gguf/          for llama.cpp
                FORM/          a model folder in the hubs' layout, for Sightline and transformers.js
"""

import os
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from export.__main__ import export
from export.find_family import find_family
from export.load_checkpoint import load_checkpoint
from tiny.author_gqa import author_gqa_decoder
from tiny.export_onnx import save_model
from tiny.json_file import write_json

from .checkpoint import LONGEST_EDGE, save_checkpoint, save_processor
from .facts import gguf_bytes, onnx_bytes
from .gguf_twin import write_gguf
from .quantize import to_q4, to_q8, to_q8_blocks
from .shapes import Shape

# `gqa` is what published SmolVLM decoders have: GroupQueryAttention behind RotaryEmbedding, which takes position_ids.
ATTENTIONS = ("gqa", "concat")
PRECISIONS = ("q4", "q8", "fp32")

_SUFFIX = {"q4": "_q4", "q8": "_quantized", "fp32": ""}
_GGUF = {"q4": "q4_0", "q8": "q8_0", "fp32": "f32"}  # llama.cpp's nearest
_DECODER = "decoder_model_merged"
_SCRATCH = ".unfinished"


class Build:
    def __init__(self, shape: Shape, folder: Path) -> None:
        self.shape = shape
        self.folder = folder / shape.name

    def gguf(self, kinds: Sequence[str]) -> None:
        for kind in kinds:
            target = self._gguf(kind)
            _once(target, lambda path, kind=kind: write_gguf(self.shape, self._checkpoint(), path, kind))

    def model_folder(
        self, attention: str, precisions: Sequence[str], accuracy_level: int | None, q8_in_blocks: bool
    ) -> Path:
        form = [attention, *(["acc4"] if accuracy_level else []), *(["blocks"] if q8_in_blocks else [])]
        out = self.folder / "-".join(form)
        self._settings(out)
        for precision in precisions:
            for part in ("vision_encoder", "embed_tokens", _DECODER):
                source = self._float32(part, attention)
                target = out / "onnx" / f"{part}{_SUFFIX[precision]}.onnx"
                if precision == "fp32":
                    _link(source, target)
                elif precision == "q4" and part == "embed_tokens":
                    pass  # published ones hold no product to quantise, so they are the float32 file
                elif precision == "q4":
                    _once(target, lambda path, source=source: to_q4(source, path, accuracy_level))
                elif q8_in_blocks and part == _DECODER:
                    _once(target, lambda path, source=source: to_q8_blocks(source, path, accuracy_level))
                else:
                    _once(target, lambda path, source=source: to_q8(source, path))
        _link(self._float32("embed_tokens", attention), out / "onnx" / "embed_tokens.onnx")
        return out

    def write_facts(self, out: Path) -> None:
        """For the bench, which reads no weights: sizes of what is there."""
        onnx_files = {each: out / "onnx" / f"{_DECODER}{_SUFFIX[each]}.onnx" for each in PRECISIONS}
        gguf_files = {each: self._gguf(_GGUF[each]) for each in PRECISIONS}
        facts = {
            "layers": self.shape.layers,
            "keyValueHeads": self.shape.kv_heads,
            "headDim": self.shape.head_dim,
            "onnxBytes": {each: onnx_bytes(file) for each, file in onnx_files.items() if file.exists()},
            "ggufBytes": {each: gguf_bytes(file) for each, file in gguf_files.items() if file.exists()},
        }
        write_json(out / "bench.json", facts)

    def _gguf(self, kind: str) -> Path:
        return self.folder / "gguf" / f"{self.shape.name}-{kind}.gguf"

    def _float32(self, part: str, attention: str) -> Path:
        exported = self._exported() / "onnx" / f"{part}.onnx"
        if part != _DECODER or attention == "concat":
            return exported
        target = self.folder / "gqa-float32" / f"{_DECODER}.onnx"
        _once(target, self._author_gqa)
        return target

    def _author_gqa(self, path: Path) -> None:
        checkpoint = load_checkpoint(self._checkpoint(), find_family(self._checkpoint()))
        parts = checkpoint.family.text_model(checkpoint.model), checkpoint.family.lm_head(checkpoint.model)
        save_model(author_gqa_decoder(*parts, takes_positions=True), path)

    def _checkpoint(self) -> Path:
        target = self.folder / "checkpoint"
        _once(target, lambda path: save_checkpoint(self.shape, path))
        return target

    def _exported(self) -> Path:
        target = self.folder / "exported"
        _once(target, lambda path: export(self._checkpoint(), path, None))
        return target

    def _settings(self, out: Path) -> None:
        """As published: pictures are cut into tiles, and the processor is SmolVLM's."""
        if (out / "config.json").exists():
            return
        shutil.copytree(self._exported(), out, ignore=shutil.ignore_patterns("onnx"), dirs_exist_ok=True)
        save_processor(self.shape, out, LONGEST_EDGE)
        for name in ("preprocessor_config.json", "processor_config.json", "tokenizer_config.json"):
            text = (out / name).read_text(encoding="utf-8")
            (out / name).write_text(text.replace("Idefics3Processor", "SmolVLMProcessor"), encoding="utf-8")


def _once(target: Path, make: Callable[[Path], None]) -> None:
    """`make` writes a file (with its data file beside it) or a folder under the target's name elsewhere."""
    if target.exists():
        return
    print(f"making {target}", flush=True)
    scratch = target.parent / _SCRATCH / target.name
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    make(scratch / target.name)
    # The data file comes first: the target's being there says that all of it is.
    for made in sorted(scratch.iterdir(), reverse=True):
        os.replace(made, target.parent / made.name)
    shutil.rmtree(target.parent / _SCRATCH)


def _link(source: Path, target: Path) -> None:
    """Weights that several folders share lie on the disk once, where it can."""
    target.parent.mkdir(parents=True, exist_ok=True)
    for file in (source.with_name(f"{source.name}_data"), source):
        linked = target.with_name(file.name)
        if linked.exists() or not file.exists():
            continue
        try:
            os.link(file, linked)
        except OSError:
            shutil.copyfile(file, linked)
