"""The glyphs that were found, as text: what the encoder alone reads, without a language model."""

import numpy as np
import torch
from PIL import Image
from torch.nn import functional as F

from .alphabet import HANGUL, character_of
from .encoder import SPACE, WIDE, EncoderSize, GlyphEncoder
from .find_glyphs import Found, find_glyphs


def load_encoder(path) -> GlyphEncoder:
    saved = torch.load(path, map_location="cpu", weights_only=True)
    encoder = GlyphEncoder(EncoderSize(**saved["size"]))
    encoder.load_state_dict(saved["encoder"])
    return encoder.eval()


def transcribe(encoder: GlyphEncoder, picture: Image.Image, zoom: float = 1.0) -> str:
    grey = torch.from_numpy(np.asarray(picture.convert("L"), dtype=np.float32))[None, None] / 127.5 - 1
    if zoom != 1.0:
        grey = F.interpolate(grey, scale_factor=zoom, mode="bicubic", align_corners=False)
    with torch.no_grad():
        return text_of(find_glyphs(encoder, grey))


def text_of(found: Found) -> str:
    kind = found.glyphs.kind.argmax(-1).tolist()
    parts = [part.argmax(-1).tolist() for part in (found.glyphs.initial, found.glyphs.medial, found.glyphs.final)]
    gaps, lines = found.glyphs.gap.argmax(-1).tolist(), found.line.tolist()
    text = ""
    for index, line in enumerate(lines):
        if index > 0 and line != lines[index - 1]:
            text += "\n"
        elif index > 0:
            text += {SPACE: " ", WIDE: "\t"}.get(gaps[index], "")
        syllable = (part[index] for part in parts) if kind[index] == HANGUL else (0, 0, 0)
        text += character_of(kind[index], *syllable)
    return text
