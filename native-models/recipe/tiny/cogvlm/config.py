"""Settings of CogVLM, by the names of its published config.json."""

from typing import Any

from transformers import PreTrainedConfig


class CogVlmConfig(PreTrainedConfig):
    model_type = "cogvlm"

    def __init__(
        self,
        vocab_size: int = 32000,
        hidden_size: int = 4096,
        intermediate_size: int = 11008,
        num_hidden_layers: int = 32,
        num_attention_heads: int = 32,
        max_position_embeddings: int = 2048,
        rms_norm_eps: float = 1e-5,
        rope_theta: float = 10000.0,
        image_token_id: int = 0,
        vision_config: dict[str, Any] | None = None,
        **rest: Any,
    ) -> None:
        self.vocab_size = vocab_size
        self.hidden_size = hidden_size
        self.intermediate_size = intermediate_size
        self.num_hidden_layers = num_hidden_layers
        self.num_attention_heads = num_attention_heads
        self.max_position_embeddings = max_position_embeddings
        self.rms_norm_eps = rms_norm_eps
        self.rope_theta = rope_theta
        self.image_token_id = image_token_id
        self.vision_config = {**VISION, **(vision_config or {})}
        super().__init__(**rest)


VISION: dict[str, Any] = {
    "hidden_size": 1792,
    "intermediate_size": 15360,
    "num_hidden_layers": 63,
    "num_heads": 16,
    "image_size": 490,
    "patch_size": 14,
    "layer_norm_eps": 1e-6,
}
