"""The vision encoder as one graph: a picture of any size in, as many rows as it found worth a token out."""

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ..glyphs.alphabet import FINALS, HANGUL, INITIALS, LATIN, MEDIALS, OTHER
from ..glyphs.encoder import SPACE, WIDE, GlyphEncoder, Glyphs
from ..glyphs.find_glyphs import find_glyphs
from ..language.decoder import BuiltinModel
from ..language.tokenizer import FIRST_LATIN, NEWLINE_ID, SPACE_ID, TAB_ID, UNK_ID

_GREY = (0.299, 0.587, 0.114)  # Pillow's conversion to L


class VisionEncoder(nn.Module):
    """pixel_values [1, 3, H, W] in -1..1 -> image_features [rows, width], in reading order.

    A row is a character, or the white space before one, exactly as the decoder was trained on simulated screens.
    `zoom` enlarges the picture before the encoder looks: small text is read better, at the square of the cost.
    """

    def __init__(self, encoder: GlyphEncoder, model: BuiltinModel, zoom: float = 1.0) -> None:
        super().__init__()
        self.encoder = encoder
        self.zoom = zoom
        self.context, self.place = model.context, model.place
        table = model.text.table().detach()
        self.register_buffer("latin", table[FIRST_LATIN : FIRST_LATIN + len(LATIN)])
        self.register_buffer("other", table[UNK_ID])
        self.register_buffer("parts", model.text.parts.detach())
        self.register_buffer("spaces", table[[SPACE_ID, TAB_ID, NEWLINE_ID]])
        self.register_buffer("grey", torch.tensor(_GREY)[None, :, None, None])

    def forward(self, pixel_values: Tensor) -> Tensor:
        grey = (pixel_values * self.grey).sum(1, keepdim=True)
        if self.zoom != 1.0:
            grey = F.interpolate(grey, scale_factor=self.zoom, mode="bicubic", align_corners=False)
        found = find_glyphs(self.encoder, grey)
        seen = self.characters(found.glyphs)  # [n, width]
        begins_line = torch.cat([torch.zeros_like(found.line[:1]), found.line[1:] - found.line[:-1]]) > 0
        gap = found.glyphs.gap.argmax(-1)
        is_first = torch.arange(gap.shape[0], device=gap.device) == 0
        separated = (begins_line | (gap != 0)) & ~is_first
        space = torch.where(begins_line, 2, torch.where(gap == WIDE, 1, torch.where(gap == SPACE, 0, 0)))
        pairs = torch.stack([self.spaces[space], seen], dim=1).flatten(0, 1)  # [2n, width]: white space, character
        kept = torch.stack([separated, torch.ones_like(separated)], dim=1).flatten()
        index = torch.nonzero(kept)[:, 0]
        glyph = index // 2
        seen = pairs[index][None]
        x, y, size = (value[glyph][None] / self.zoom for value in (found.x, found.y, found.size))
        return (seen + self.context(seen) + self.place(x, y, size))[0]

    def characters(self, glyphs: Glyphs) -> Tensor:
        """What stands there, as the mixture of token embeddings that the encoder believes in."""
        kind = glyphs.kind.softmax(-1)
        believed = (part.softmax(-1) for part in (glyphs.initial, glyphs.medial, glyphs.final))
        syllable = sum(
            part @ rows for part, rows in zip(believed, self.parts.split([INITIALS, MEDIALS, FINALS]), strict=True)
        )
        return kind[:, : len(LATIN)] @ self.latin + kind[:, HANGUL, None] * syllable + kind[:, OTHER, None] * self.other
