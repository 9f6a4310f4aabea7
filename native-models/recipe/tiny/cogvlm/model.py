"""CogVLM as a whole. Names of the weights are those of the published checkpoints, so that these load.

model.embed_tokens.weight                                                       [vocabulary, hidden]
model.layers.N.input_layernorm.weight, .post_attention_layernorm.weight         [hidden]
model.layers.N.self_attn.{vision,language}_expert_query_key_value.weight        [3 hidden, hidden], Q over K over V
model.layers.N.self_attn.{vision,language}_expert_dense.weight                  [hidden, hidden]
model.layers.N.mlp.{vision,language}_mlp.{gate,up}_proj.weight                  [intermediate, hidden]
model.layers.N.mlp.{vision,language}_mlp.down_proj.weight                       [hidden, intermediate]
model.norm.weight                                                               [hidden]
model.vision.patch_embedding.cls_embedding                                      [1, width]
model.vision.patch_embedding.position_embedding.weight                          [1 + patches, width]
model.vision.patch_embedding.proj.{weight,bias}                                 [width, 3, patch, patch], [width]
model.vision.transformer.layers.N.attention.query_key_value.{weight,bias}       [3 width, width], [3 width]
model.vision.transformer.layers.N.attention.dense.{weight,bias}                 [width, width], [width]
model.vision.transformer.layers.N.{input,post_attention}_layernorm.{weight,bias}
model.vision.transformer.layers.N.mlp.{fc1,fc2}.{weight,bias}
model.vision.linear_proj.linear_proj.weight                                     [hidden, width]
model.vision.linear_proj.norm1.{weight,bias}                                    [hidden]
model.vision.linear_proj.{gate_proj,dense_h_to_4h}.weight                       [intermediate, hidden]
model.vision.linear_proj.dense_4h_to_h.weight                                   [hidden, intermediate]
model.vision.boi, model.vision.eoi                                              [1, 1, hidden]
lm_head.weight                                                                  [vocabulary, hidden]
"""

import torch
from torch import Tensor
from torch.nn import Embedding, Linear, Module, ModuleList, Parameter

from .config import CogVlmConfig
from .experts import VisualExpertAttention, VisualExpertMlp
from .vision import VisionTower


class CogVlm(Module):
    def __init__(self, config: CogVlmConfig) -> None:
        super().__init__()
        self.config = config
        self.model = Module()
        self.model.embed_tokens = Embedding(config.vocab_size, config.hidden_size)
        self.model.layers = ModuleList([DecoderLayer(config) for _ in range(config.num_hidden_layers)])
        self.model.norm = RMSNorm(config.hidden_size, eps=config.rms_norm_eps)
        self.model.vision = VisionTower(config.vision_config, config.hidden_size, config.intermediate_size)
        self.lm_head = Linear(config.hidden_size, config.vocab_size, bias=False)

    @property
    def dtype(self) -> torch.dtype:
        return self.lm_head.weight.dtype

    def get_input_embeddings(self) -> Module:
        return self.model.embed_tokens

    def embed(self, input_ids: Tensor, pixel_values: Tensor | None) -> Tensor:
        """[1, S, hidden], the tower's rows in the places of the image tokens."""
        embeds = self.model.embed_tokens(input_ids)
        if pixel_values is None:
            return embeds
        rows = self.model.vision(pixel_values).flatten(0, 1)
        return embeds.masked_scatter((input_ids == self.config.image_token_id)[..., None], rows)

    def forward(self, inputs_embeds, attention_mask, position_ids, token_type_ids, *past):
        """attention_mask [B, P + S], position_ids, token_type_ids [B, S], past [B, heads, P, d] each -> logits, past.

        token_type_ids: 1 where the vision experts work, see `token_types`.
        """
        mask = causal_mask(attention_mask, inputs_embeds)
        hidden, present = inputs_embeds, []
        for i, layer in enumerate(self.model.layers):
            hidden, kept = layer(hidden, token_type_ids == 1, position_ids, mask, (past[2 * i], past[2 * i + 1]))
            present.extend(kept)
        return self.lm_head(self.model.norm(hidden)), *present


class DecoderLayer(Module):
    def __init__(self, config: CogVlmConfig) -> None:
        super().__init__()
        self.self_attn = VisualExpertAttention(config.hidden_size, config.num_attention_heads, config.rope_theta)
        self.mlp = VisualExpertMlp(config.hidden_size, config.intermediate_size)
        self.input_layernorm = RMSNorm(config.hidden_size, eps=config.rms_norm_eps)
        self.post_attention_layernorm = RMSNorm(config.hidden_size, eps=config.rms_norm_eps)

    def forward(self, x: Tensor, is_vision: Tensor, positions: Tensor, mask: Tensor, past: tuple[Tensor, Tensor]):
        attended, kept = self.self_attn(self.input_layernorm(x), is_vision, positions, mask, past)
        x = x + attended
        return x + self.mlp(self.post_attention_layernorm(x), is_vision), kept


class RMSNorm(Module):
    """Torch's own has no form in ONNX before opset 23."""

    def __init__(self, hidden: int, eps: float) -> None:
        super().__init__()
        self.weight = Parameter(torch.ones(hidden))
        self.eps = eps

    def forward(self, x: Tensor) -> Tensor:
        return self.weight * (x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + self.eps))


def causal_mask(attention_mask: Tensor, inputs_embeds: Tensor) -> Tensor:
    """[B, 1, S, P + S] to add: each token sees those before it and itself, if they are no padding."""
    total, new = attention_mask.shape[1], inputs_embeds.shape[1]
    at = torch.arange(total)
    seen = (at[None] <= at[total - new :, None])[None, None] & (attention_mask[:, None, None] == 1)
    return torch.where(seen, 0.0, -1e9).to(inputs_embeds.dtype)


def token_types(is_image: Tensor, rows: int) -> Tensor:
    """is_image [S]: places of the tower's rows, so many a picture -> [S]. As in the published code, the last row of a
    picture goes to the language experts, all others to the vision experts."""
    return (is_image & (_row_of(is_image, rows) != rows - 1)).long()


def position_ids(is_image: Tensor, rows: int) -> Tensor:
    """[S]: the patches of a picture share one position (section 2.1); the rows on either side have their own."""
    row = _row_of(is_image, rows)
    shares = is_image & (row >= 2) & (row <= rows - 2)
    return shares.logical_not().long().cumsum(0) - 1


def _row_of(is_image: Tensor, rows: int) -> Tensor:
    return (is_image.long().cumsum(0) - 1) % rows
