"""Writes the model folder and checks it against PyTorch: `python -m builtin.export.export_model --out FOLDER`."""

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from PIL import Image, ImageDraw, ImageFont
from tiny.export_onnx import OPSET, cache_names, save_model
from tiny.json_file import write_json

from ..glyphs.quantise import quantise_convolutions
from ..glyphs.transcribe import load_encoder
from ..language.tokenizer import BOS_ID, EOS_ID, IMAGE_ID, MAX_LENGTH, PAD_ID, VOCABULARY_SIZE, build_tokenizer
from ..language.train import load_model
from .stored_weights import store_small
from .check import check_folder
from .decoder_graph import DecoderGraph
from .embed_tokens import EmbedTokens
from .vision_encoder import VisionEncoder

Change = Callable[[onnx.ModelProto], onnx.ModelProto]

MAX_EDGE = 2560  # pixels; larger pictures are shrunk
_ROWS, _TURN = 7, 5  # of what the decoder is traced with: sizes that differ and are not 0 or 1


def main() -> None:
    arguments = _parse()
    torch.set_num_threads(1)
    model, encoder = load_model(arguments.decoder), load_encoder(arguments.glyphs)
    files = arguments.out / "onnx"
    files.mkdir(parents=True, exist_ok=True)
    vision, embed, decoder = VisionEncoder(encoder, model, arguments.zoom), EmbedTokens(model), DecoderGraph(model)
    with torch.no_grad():
        change = None if arguments.float_encoder else quantise_convolutions
        export_vision_encoder(vision.eval(), files / "vision_encoder.onnx", change)
        _export(
            embed.eval(),
            (torch.zeros(1, _TURN, dtype=torch.int64),),
            files / "embed_tokens.onnx",
            {"input_ids": {0: "batch_size", 1: "sequence_length"}},
            {"inputs_embeds": {0: "batch_size", 1: "sequence_length"}},
        )
        export_decoder(decoder.eval(), files / "decoder_model_merged.onnx")
    _write_settings(arguments.out, decoder)
    total = sum(path.stat().st_size for path in arguments.out.rglob("*") if path.is_file())
    print(f"{total / 1e6:.1f} MB in {arguments.out}")
    if not arguments.unchecked:
        check_folder(arguments.out, model, vision, arguments.float_encoder)


def export_vision_encoder(vision: VisionEncoder, path: Path, change: Change | None = None) -> None:
    axes = {2: "height", 3: "width"}
    outputs = {"image_features": {0: "image_tokens"}}
    _export(vision, (picture_with_text(),), path, {"pixel_values": axes}, outputs, change)


def export_decoder(decoder: DecoderGraph, path: Path) -> None:
    past_names, present_names = cache_names(decoder.slots)
    new, cached, grown = {1: "sequence_length"}, {2: "past_sequence_length"}, {2: "total_sequence_length"}
    axes = {"inputs_embeds": new, "attention_mask": {1: "total_sequence_length"}, "position_ids": new, "num_logits_to_keep": {}}
    embeds = torch.zeros(1, _TURN, decoder.record.length)
    embeds[:, :, 0] = torch.tensor([1.0, 1.0, 0.0, 0.0, 0.0])
    past = [torch.zeros(1, heads, _ROWS, size) for heads, size in decoder.shapes]
    mask, positions = torch.ones(1, _ROWS + _TURN, dtype=torch.int64), torch.arange(_ROWS, _ROWS + _TURN)[None]
    keep = torch.tensor(2)
    inputs = axes | {name: cached for name in past_names}
    outputs = {"logits": {1: "logits_length"}} | {name: grown for name in present_names}
    _export(decoder, (embeds, mask, positions, keep, *past), path, inputs, outputs)


def _export(
    module: torch.nn.Module, example: tuple, path: Path, inputs: dict, outputs: dict, change: Change | None = None
) -> None:
    torch.onnx.export(
        module,
        example,
        str(path),
        input_names=list(inputs),
        output_names=list(outputs),
        dynamic_axes={**inputs, **outputs},
        opset_version=OPSET,
        dynamo=False,
    )
    # Not through onnxscript's optimizer: 0.7.2 loses an input of the second ScatterND.
    graph = onnx.load(path)
    save_model(store_small(simplified(change(graph) if change else graph)), path)


def simplified(graph: onnx.ModelProto) -> onnx.ModelProto:
    """What any machine's ONNX Runtime does to it at each start is done once: constants are worked out, copies merged."""
    with tempfile.TemporaryDirectory() as folder:
        options = onnxruntime.SessionOptions()
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
        options.optimized_model_filepath = str(Path(folder) / "simplified.onnx")
        options.log_severity_level = 3
        onnxruntime.InferenceSession(graph.SerializeToString(), options, providers=["CPUExecutionProvider"])
        done = onnx.load(options.optimized_model_filepath)
    used = {node.domain for node in done.graph.node}
    kept = [opset for opset in done.opset_import if opset.domain in used]
    del done.opset_import[:]
    done.opset_import.extend(kept)
    return done


def picture_with_text() -> torch.Tensor:
    """Something to trace with: it must hold glyphs, and no two of its sizes may be equal."""
    picture = Image.new("RGB", (213, 101), "white")
    font = ImageFont.load_default(16)
    ImageDraw.Draw(picture).text((10, 10), "Hello world: 42\nSecond line", fill="black", font=font)
    return torch.from_numpy(np.asarray(picture, dtype=np.float32)).permute(2, 0, 1)[None] / 127.5 - 1


def _write_settings(folder: Path, decoder: DecoderGraph) -> None:
    tokenizer = build_tokenizer()
    tokenizer.chat_template = (Path(__file__).parent / "chat_template.jinja").read_text(encoding="utf-8").rstrip("\n")
    tokenizer.save_pretrained(folder)
    config = {
        "architectures": ["LlavaForConditionalGeneration"],
        "model_type": "llava",
        "image_token_index": IMAGE_ID,
        "text_config": {
            "model_type": "sightline_reader",
            "vocab_size": VOCABULARY_SIZE,
            "hidden_size": decoder.record.length,
            "num_hidden_layers": decoder.slots,  # of the cache, whose tensors say their own shapes
            "num_attention_heads": decoder.size.heads,
            "num_key_value_heads": decoder.size.heads,
            "head_dim": decoder.size.head_dim,
            "max_position_embeddings": MAX_LENGTH,
            "bos_token_id": BOS_ID,
            "eos_token_id": EOS_ID,
            "pad_token_id": PAD_ID,
        },
        "vision_config": {"model_type": "sightline_glyphs", "hidden_size": decoder.record.length},
    }
    image_processor = {
        "image_processor_type": "PixtralImageProcessor",
        "do_convert_rgb": True,
        "do_resize": True,
        "size": {"longest_edge": MAX_EDGE},
        "patch_size": {"height": 1, "width": 1},
        "resample": 3,
        "do_rescale": True,
        "rescale_factor": 1 / 255,
        "do_normalize": True,
        "image_mean": [0.5, 0.5, 0.5],
        "image_std": [0.5, 0.5, 0.5],
        "processor_class": "LlavaProcessor",
    }
    write_json(folder / "config.json", config)
    write_json(folder / "preprocessor_config.json", image_processor)
    write_json(folder / "processor_config.json", {"processor_class": "LlavaProcessor", "image_token": "<image>"})
    write_json(
        folder / "generation_config.json",
        {"bos_token_id": BOS_ID, "eos_token_id": EOS_ID, "pad_token_id": PAD_ID, "do_sample": False},
    )
    write_json(folder / "sightline.json", {"name": "Sightline built-in", "regions": "relative-json"})


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--glyphs", type=Path, default=Path("/tmp/builtin-train/glyphs.pt"))
    parser.add_argument("--decoder", type=Path, default=Path("/tmp/builtin-train/decoder.pt"))
    parser.add_argument("--zoom", type=float, default=1.0, help="enlarges pictures inside the encoder")
    parser.add_argument("--float-encoder", action="store_true", help="convolutions of 32 bits: twice the time")
    parser.add_argument("--out", type=Path, default=Path("/tmp/builtin-model"))
    parser.add_argument("--unchecked", action="store_true", help="does not compare it with PyTorch, which takes minutes")
    return parser.parse_args()


if __name__ == "__main__":
    main()
