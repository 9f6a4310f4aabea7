"""Writes the model folder and checks it against PyTorch: `python -m builtin.export.export_model --out FOLDER`."""

import argparse
from pathlib import Path

import numpy as np
import onnx
import torch
from PIL import Image, ImageDraw, ImageFont

from tiny.export_onnx import OPSET, Decoder, export_decoder, export_embed_tokens, save_model
from tiny.json_file import write_json

from ..glyphs.transcribe import load_encoder
from ..language.decoder import BuiltinModel
from ..language.tokenizer import BOS_ID, EOS_ID, IMAGE_ID, PAD_ID, build_tokenizer
from ..language.train import load_model
from .check import check_folder
from .llama import to_llama
from .vision_encoder import VisionEncoder

MAX_EDGE = 2560  # pixels; larger pictures are shrunk


def main() -> None:
    arguments = _parse()
    model, encoder = load_model(arguments.decoder), load_encoder(arguments.glyphs)
    files = arguments.out / "onnx"
    files.mkdir(parents=True, exist_ok=True)
    llama = to_llama(model)
    vision = VisionEncoder(encoder, model, arguments.zoom).eval()
    export_vision_encoder(vision, files / "vision_encoder.onnx")
    export_embed_tokens(llama, files / "embed_tokens.onnx")
    export_decoder(Decoder(llama.model, llama.lm_head), files / "decoder_model_merged.onnx")
    _write_settings(arguments.out, llama.config, model)
    check_folder(arguments.out, vision, llama)


def export_vision_encoder(vision: VisionEncoder, path: Path) -> None:
    torch.onnx.export(
        vision,
        (_picture_with_text(),),
        str(path),
        input_names=["pixel_values"],
        output_names=["image_features"],
        dynamic_axes={"pixel_values": {2: "height", 3: "width"}, "image_features": {0: "image_tokens"}},
        opset_version=OPSET,
        dynamo=False,
    )
    save_model(
        onnx.load(path), path
    )  # not through onnxscript's optimizer: 0.7.2 loses an input of the second ScatterND


def _picture_with_text() -> torch.Tensor:
    """Something to trace with: it must hold glyphs, and no two of its sizes may be equal."""
    picture = Image.new("RGB", (213, 101), "white")
    font = ImageFont.load_default(16)
    ImageDraw.Draw(picture).text((10, 10), "Hello world 42\nSecond line", fill="black", font=font)
    return torch.from_numpy(np.asarray(picture, dtype=np.float32)).permute(2, 0, 1)[None] / 127.5 - 1


def _write_settings(folder: Path, llama_config, model: BuiltinModel) -> None:
    tokenizer = build_tokenizer()
    tokenizer.chat_template = (Path(__file__).parent / "chat_template.jinja").read_text(encoding="utf-8").rstrip("\n")
    tokenizer.save_pretrained(folder)
    text = {key: value for key, value in llama_config.to_dict().items() if key in _TEXT_KEYS}
    config = {
        "architectures": ["LlavaForConditionalGeneration"],
        "model_type": "llava",
        "image_token_index": IMAGE_ID,
        "text_config": text,
        "vision_config": {"model_type": "sightline_glyphs", "hidden_size": model.size.width},
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
    write_json(folder / "sightline.json", {"name": "Sightline built-in"})


_TEXT_KEYS = """model_type vocab_size hidden_size intermediate_size num_hidden_layers num_attention_heads
num_key_value_heads head_dim hidden_act rms_norm_eps rope_parameters max_position_embeddings tie_word_embeddings
bos_token_id eos_token_id pad_token_id attention_bias mlp_bias""".split()


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--glyphs", type=Path, default=Path("/tmp/builtin-train/glyphs.pt"))
    parser.add_argument("--decoder", type=Path, default=Path("/tmp/builtin-train/decoder.pt"))
    parser.add_argument("--zoom", type=float, default=1.5, help="enlarges pictures inside the encoder")
    parser.add_argument("--out", type=Path, default=Path("/tmp/builtin-model"))
    return parser.parse_args()


if __name__ == "__main__":
    main()
