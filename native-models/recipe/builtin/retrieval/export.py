"""Writes the search towers as the hub exports CLIP: `python -m builtin.retrieval.export --out FOLDER/onnx`.

`vision_model.onnx`: pixel_values [1, 3, H, W] (RGB in -1..1, any size, as for the vision encoder) -> image_embeds
[1, embedding]. `text_model.onnx`: input_ids [1, S] of the model's own tokenizer -> text_embeds [1, embedding]. Both
are of length 1, so their product is the similarity. `match_model.onnx`: image_embeds and text_embeds [n, embedding] ->
logits [n], the log odds that they belong together: it ranks the best few again.
"""

import argparse
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from torch import Tensor, nn

from tiny.export_onnx import OPSET, save_model

from ..export.export_model import picture_with_text, simplified
from ..export.stored_weights import store_small
from ..glyphs.alphabet import FINALS, HANGUL, INITIALS, LATIN, MEDIALS
from ..glyphs.encoder import SPACE, WIDE, GlyphEncoder, Glyphs
from ..glyphs.find_glyphs import find_glyphs
from ..glyphs.quantise import quantise_convolutions
from ..glyphs.transcribe import load_encoder
from ..language.tokenizer import SPACE_ID, encode
from .towers import Towers, places
from .train import load_towers

_UNREADABLE = encode("?")[0]
_TOLERANCE = 2e-3  # of the matcher's log odds
_ALIKE = 0.98  # similarity of the file's embeddings with PyTorch's


class VisionModel(nn.Module):
    def __init__(self, encoder: GlyphEncoder, towers: Towers) -> None:
        super().__init__()
        self.encoder = encoder
        self.towers = towers
        self.register_buffer("token_of_class", torch.tensor([*encode(LATIN), _UNREADABLE, _UNREADABLE]))
        self.register_buffer("token_of_syllable", torch.tensor(_syllable_tokens()))

    def forward(self, pixel_values: Tensor) -> Tensor:
        found = find_glyphs(self.encoder, pixel_values)
        ids = self.characters(found.glyphs)
        gap = found.glyphs.gap.argmax(-1)
        begins_line = torch.cat([torch.zeros_like(found.line[:1]), found.line[1:] - found.line[:-1]]) > 0
        is_separated = begins_line | (gap == SPACE) | (gap == WIDE)
        pairs = torch.stack([torch.full_like(ids, SPACE_ID), ids], dim=1).flatten()  # [2n]: white space, character
        kept = torch.stack([is_separated, torch.ones_like(is_separated)], dim=1).flatten()
        index = torch.nonzero(kept)[:, 0]
        x, y, size = (value[index // 2][None] for value in (found.x, found.y, found.size))
        is_there = torch.ones_like(x) > 0
        return self.towers.embed_image(pairs[index][None], places(x, y, size, is_there), is_there)

    def characters(self, glyphs: Glyphs) -> Tensor:
        """The likeliest character of each glyph, as a token [n]."""
        kind = glyphs.kind.argmax(-1)
        initial, medial, final = (part.argmax(-1) for part in (glyphs.initial, glyphs.medial, glyphs.final))
        syllable = (initial * MEDIALS + medial) * FINALS + final
        return torch.where(kind == HANGUL, self.token_of_syllable[syllable], self.token_of_class[kind])


class TextModel(nn.Module):
    def __init__(self, towers: Towers) -> None:
        super().__init__()
        self.towers = towers

    def forward(self, input_ids: Tensor) -> Tensor:
        return self.towers.embed_text(input_ids)


def _syllable_tokens() -> list[int]:
    """Of all 11,172 syllables; the rare ones without a token of their own count as unreadable."""
    tokens = [encode(chr(0xAC00 + index)) for index in range(INITIALS * MEDIALS * FINALS)]
    return [found[0] if len(found) == 1 else _UNREADABLE for found in tokens]


def main() -> None:
    arguments = _parse()
    towers = load_towers(arguments.towers)
    vision, text = VisionModel(load_encoder(arguments.glyphs), towers).eval(), TextModel(towers).eval()
    arguments.out.mkdir(parents=True, exist_ok=True)
    picture, query = picture_with_text(), torch.tensor([encode("the invoice from 한빛")])
    with torch.no_grad():
        _export(
            vision,
            picture,
            arguments.out / "vision_model.onnx",
            ("pixel_values", "image_embeds"),
            {2: "height", 3: "width"},
        )
        _export(text, query, arguments.out / "text_model.onnx", ("input_ids", "text_embeds"), {1: "sequence_length"})
        _export_matcher(towers, vision(picture), text(query), arguments.out / "match_model.onnx")
        for name, model, example in (("vision_model", vision, picture), ("text_model", text, query)):
            _compare(arguments.out / f"{name}.onnx", model, example)
            _compare(arguments.out / f"{name}.onnx", model, example[..., : example.shape[-1] // 2])


def _export(model: nn.Module, example: Tensor, path: Path, names: tuple[str, str], axes: dict[int, str]) -> None:
    torch.onnx.export(
        model,
        (example,),
        str(path),
        input_names=[names[0]],
        output_names=[names[1]],
        dynamic_axes={names[0]: axes},
        opset_version=OPSET,
        dynamo=False,
    )
    graph = onnx.load(path)
    if names[0] == "pixel_values":
        graph = quantise_convolutions(graph)
    save_model(store_small(simplified(graph)), path)


def _export_matcher(towers: Towers, image: Tensor, asked: Tensor, path: Path) -> None:
    names = ["image_embeds", "text_embeds"]
    axes = {name: {0: "batch_size"} for name in [*names, "logits"]}
    torch.onnx.export(
        towers.matcher, (image, asked), str(path), input_names=names, output_names=["logits"], dynamic_axes=axes,
        opset_version=OPSET, dynamo=False,
    )  # fmt: skip
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    got = session.run(None, dict(zip(names, (image.numpy(), asked.numpy()), strict=True)))[0]
    if not np.allclose(got, towers.matcher(image, asked).numpy(), atol=_TOLERANCE):
        raise SystemExit(f"{path} does not do what PyTorch does.")


def _compare(path: Path, model: nn.Module, example: Tensor) -> None:
    """8-bit convolutions may read a character otherwise, so embeddings are compared by their similarity."""
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    got = session.run(None, {session.get_inputs()[0].name: example.numpy()})[0]
    alike = float((got * model(example).numpy()).sum())
    print(f"{path.name} {path.stat().st_size / 1e6:.1f} MB, {got.shape}, similarity with PyTorch's {alike:.4f}")
    if alike < _ALIKE:
        raise SystemExit(f"{path} does not do what PyTorch does.")


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--glyphs", type=Path, default=Path("/tmp/builtin-train/glyphs.pt"))
    parser.add_argument("--towers", type=Path, default=Path("/tmp/builtin-train/retrieval.pt"))
    parser.add_argument("--out", type=Path, default=Path("/tmp/builtin-search"))
    return parser.parse_args()


if __name__ == "__main__":
    main()
