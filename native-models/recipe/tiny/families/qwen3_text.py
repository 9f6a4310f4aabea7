"""The decoder of Qwen3-VL as one traceable graph: DeepStack's rows come as dense inputs, zero where there is text."""

import torch
from transformers import DynamicCache

from ..export_onnx import Decoder


class DeepstackDecoder(Decoder):
    """As `Decoder`, with `count` more inputs [B, S, hidden], the i-th added behind layer i.

    The real class adds packed rows at masked places, which fixes their number in a trace.
    """

    def __init__(self, text_model: torch.nn.Module, lm_head: torch.nn.Module, count: int) -> None:
        super().__init__(text_model, lm_head)
        self.count = count

    def forward(self, inputs_embeds, attention_mask, position_ids, *rest):
        added, past = rest[: self.count], rest[self.count :]
        everywhere = torch.ones_like(inputs_embeds[..., 0], dtype=torch.bool)
        self.text_model._deepstack_process = lambda hidden, _, rows: hidden + rows
        try:
            return self.run(inputs_embeds, attention_mask, position_ids, added, everywhere, past)
        finally:
            del self.text_model._deepstack_process

    def run(self, inputs_embeds, attention_mask, position_ids, added, everywhere, past):
        cache = DynamicCache()
        for layer in range(self.config.num_hidden_layers):
            cache.update(past[2 * layer], past[2 * layer + 1], layer)
        out = self.text_model(
            inputs_embeds=inputs_embeds,
            attention_mask=attention_mask,
            position_ids=position_ids,
            past_key_values=cache,
            use_cache=True,
            visual_pos_masks=everywhere,
            deepstack_visual_embeds=list(added),
        )
        present = [tensor for layer in out.past_key_values.layers for tensor in (layer.keys, layer.values)]
        return self.lm_head(out.last_hidden_state), *present
