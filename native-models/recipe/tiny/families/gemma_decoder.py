"""Gemma decoders whose images (Gemma 3) or whole prompt (PaliGemma) attend both ways: the mask is part of the graph."""

from pathlib import Path

import torch

from ..export_onnx import BATCH, NEW, PAST, Decoder, cache_names, export_graph

MASKED = -1e9


class PrefixDecoder(Decoder):
    """PaliGemma: what is fed in one run attends to all of it, so a prompt must be fed in one run.

    That is how the class masked without token types when the published files were exported, and they have no input for
    the types.
    """

    def forward(self, inputs_embeds, attention_mask, position_ids, *past):
        new, total = inputs_embeds.shape[1], attention_mask.shape[1]
        allowed = attention_mask[:, None, :].bool().expand(-1, new, total)
        hidden, present = self.run_text_model(inputs_embeds, self.masks(allowed, past), position_ids, past)
        return self.lm_head(hidden), *present

    def masks(self, allowed: torch.Tensor, past: tuple[torch.Tensor, ...]) -> dict[str, torch.Tensor]:
        """`allowed` bool [batch, new, total]; by layer type, added to the scores: [batch, 1, new, total]."""
        distance = _distances(past, allowed)
        near = allowed & (distance < self.config.sliding_window)
        return {
            "full_attention": torch.where(allowed, 0.0, MASKED)[:, None],
            "sliding_attention": torch.where(near, 0.0, MASKED)[:, None],
        }


class CausalDecoder(PrefixDecoder):
    """Gemma 3 as its files are published: nothing tells the graph where images are, so nothing looks ahead."""

    def forward(self, inputs_embeds, attention_mask, position_ids, *past):
        causal = _distances(past, attention_mask[:, None, :].expand(-1, inputs_embeds.shape[1], -1)) >= 0
        allowed = causal & attention_mask[:, None, :].bool()
        hidden, present = self.run_text_model(inputs_embeds, self.masks(allowed, past), position_ids, past)
        return self.lm_head(hidden), *present


class ImageBlockDecoder(PrefixDecoder):
    """Gemma 3: causal, but the tokens of one image (token type 1, in a row) attend to each other.

    Blocks are looked for in the new tokens only, so an image must be fed in one run.
    """

    def forward(self, inputs_embeds, attention_mask, position_ids, token_type_ids, *past):
        is_image = token_type_ids == 1
        previous = torch.cat([torch.zeros_like(is_image[:, :1]), is_image[:, :-1]], 1)
        block = torch.where(is_image, (is_image & ~previous).long().cumsum(1), 0)  # from 1; 0 is text
        held = torch.zeros_like(past[0][:, 0, :, 0]).long()
        blocks = torch.cat([held, block], 1)
        same = (block[:, :, None] == blocks[:, None, :]) & is_image[:, :, None]
        causal = _distances(past, same) >= 0
        allowed = (same | causal) & attention_mask[:, None, :].bool()
        hidden, present = self.run_text_model(inputs_embeds, self.masks(allowed, past), position_ids, past)
        return self.lm_head(hidden), *present


def _distances(past: tuple[torch.Tensor, ...], like: torch.Tensor) -> torch.Tensor:
    """How many places a key [total] lies before a query [new]: [1, new, total]."""
    new, total = like.shape[1:]
    queries = torch.arange(new) + past[0].shape[2]
    return (queries[:, None] - torch.arange(total)[None, :])[None]


def export_gemma_decoder(decoder: PrefixDecoder, path: Path) -> None:
    config = decoder.config
    new = {0: "batch_size", 1: "sequence_length"}
    past, present = cache_names(config.num_hidden_layers)
    named = [
        ("inputs_embeds", new, torch.zeros(BATCH, NEW, config.hidden_size)),
        ("attention_mask", {0: "batch_size", 1: "total_sequence_length"}, torch.ones(BATCH, PAST + NEW).long()),
        ("position_ids", new, torch.arange(PAST, PAST + NEW).expand(BATCH, NEW)),
    ]
    if isinstance(decoder, ImageBlockDecoder):
        named.append(("token_type_ids", new, torch.tensor([[0, 1, 1, 0], [1, 0, 1, 1]])))
    cache = torch.zeros(BATCH, config.num_key_value_heads, PAST, config.head_dim)
    named += [(name, {0: "batch_size", 2: "past_sequence_length"}, cache) for name in past]
    export_graph(
        decoder,
        tuple(tensor for _, _, tensor in named),
        path,
        {name: axes for name, axes, _ in named},
        {"logits": new, **{name: {0: "batch_size", 2: "total_sequence_length"} for name in present}},
    )
