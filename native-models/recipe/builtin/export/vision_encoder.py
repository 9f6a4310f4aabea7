"""The vision encoder as one graph: a picture of any size in, as many rows as it found worth a token out."""

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ..glyphs.alphabet import FINALS, HANGUL, INITIALS, LATIN, MEDIALS, OTHER
from ..glyphs.encoder import SPACE, WIDE, GlyphEncoder, Glyphs
from ..glyphs.find_glyphs import find_glyphs
from ..glyphs.regions import word_regions
from ..language.codes import CODE, SIGN, character_codes, folded_codes, part_codes, place_signs
from ..language.decoder import BuiltinModel, number_slots
from ..language.row_features import RowFeatures, Rows, describe_rows, total_words
from ..language.tokenizer import FIRST_LATIN, FIRST_SYLLABLE, NEWLINE_ID, SPACE_ID, TAB_ID, UNK_ID


class VisionEncoder(nn.Module):
    """pixel_values [1, 3, H, W] in -1..1 -> image_features [rows, record], in reading order.

    A row is a character, or the white space before one, exactly as the decoder was trained on simulated screens.
    `zoom` enlarges the picture before the encoder looks: small text is read better, at the square of the cost.
    """

    def __init__(self, encoder: GlyphEncoder, model: BuiltinModel, zoom: float = 1.0) -> None:
        super().__init__()
        self.encoder, self.model, self.zoom = encoder, model, zoom
        place_signs(), total_words()  # kept now: random numbers can't be traced
        latin = slice(FIRST_LATIN, FIRST_LATIN + len(LATIN))
        self.register_buffer("codes", character_codes().T.contiguous())
        self.register_buffer("latin", torch.cat([character_codes()[latin], folded_codes()[latin]], dim=1))
        self.register_buffer("other", torch.cat([character_codes()[UNK_ID], folded_codes()[UNK_ID]]))
        self.register_buffer("parts", part_codes())
        self.register_buffer("spaces", character_codes()[[SPACE_ID, TAB_ID, NEWLINE_ID]])
        self.register_buffer("space_ids", torch.tensor([SPACE_ID, TAB_ID, NEWLINE_ID]))

    def forward(self, pixel_values: Tensor) -> Tensor:
        picture = pixel_values
        if self.zoom != 1.0:
            picture = F.interpolate(picture, scale_factor=self.zoom, mode="bicubic", align_corners=False)
        found = find_glyphs(self.encoder, picture)
        seen, folded, ids = self.characters(found.glyphs)  # [n, CODE], [n, SIGN], [n]
        begins_line = torch.cat([torch.zeros_like(found.line[:1]), found.line[1:] - found.line[:-1]]) > 0
        gap = found.glyphs.gap.argmax(-1)
        is_first = torch.arange(gap.shape[0], device=gap.device) == 0
        separated = (begins_line | (gap != 0)) & ~is_first
        space = torch.where(begins_line, 2, torch.where(gap == WIDE, 1, torch.where(gap == SPACE, 0, 0)))
        kept = torch.stack([separated, torch.ones_like(separated)], dim=1).flatten()
        index = torch.nonzero(kept)[:, 0]
        glyph = index // 2
        region, beside = word_regions(picture, found, separated | is_first)
        interleaved = lambda white, dark: torch.stack([white, dark], dim=1).flatten(0, 1)[index]
        rows = Rows(
            interleaved(self.space_ids[space], ids),
            interleaved(self.spaces[space], seen),
            interleaved(torch.zeros_like(folded), folded),
            found.x[glyph],
            found.y[glyph],
            found.size[glyph],
            found.paper[glyph],
            found.ink[glyph],
            region[glyph],
            beside[glyph],
            torch.stack([torch.ones_like(found.x[0]) * picture.shape[3], torch.ones_like(found.x[0]) * picture.shape[2]]),
        )
        # Sizes are those of the picture itself, as on simulated screens.
        rows = Rows(rows.ids, rows.code, rows.folded, *(v / self.zoom for v in (rows.x, rows.y, rows.size)), rows.paper, rows.ink, rows.region / self.zoom, rows.beside, rows.picture / self.zoom)  # fmt: skip
        described = describe_rows(rows)
        return self.record(rows.code, described)

    def record(self, code: Tensor, described: RowFeatures) -> Tensor:
        """What the decoder looks at, and what it would else work out of that for every token: see `Record`."""
        model, relations = self.model, described.relations.flatten(1)
        features = model.features(code[None], described.scalars[None], described.relations[None], described.links[None])[0]
        has_relations = (relations.abs().amax(1, keepdim=True) > 0).to(code.dtype)
        flags = torch.cat([F.pad(torch.ones_like(has_relations), (0, 2)), has_relations], dim=1)
        likeliest = (code @ self.codes).argmax(-1, keepdim=True).to(code.dtype)
        symbols = number_slots(described.numbers[None])[0].argmax(-1).to(code.dtype)
        keys_values = [layer.row_kv(features) for layer in model.layers[model.size.early :]]
        key = model.match.row_key(features)
        parts = [flags, features, relations, code, likeliest, symbols, described.shades, key, *keys_values, described.numbers]
        return torch.cat(parts, dim=1)

    def characters(self, glyphs: Glyphs) -> tuple[Tensor, Tensor, Tensor]:
        """The mixture of codes, whole and case folded, that the encoder believes in, and the likeliest token."""
        kind = glyphs.kind.softmax(-1)
        believed = (part.softmax(-1) for part in (glyphs.initial, glyphs.medial, glyphs.final))
        initial, medial, final = (
            part @ rows for part, rows in zip(believed, self.parts.split([INITIALS, MEDIALS, FINALS]), strict=True)
        )
        product = initial * medial * final
        syllable = torch.cat([product / CODE**0.5, product[:, :SIGN] / SIGN**0.5], dim=1)
        both = kind[:, : len(LATIN)] @ self.latin + kind[:, HANGUL, None] * syllable + kind[:, OTHER, None] * self.other
        likeliest = kind.argmax(-1)
        ids = torch.where(likeliest == HANGUL, FIRST_SYLLABLE, torch.where(likeliest == OTHER, UNK_ID, likeliest + FIRST_LATIN))
        return both[:, :CODE], both[:, CODE:], ids
