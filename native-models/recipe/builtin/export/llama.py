"""Our decoder as the `transformers` Llama that it is, so that the usual exporters take it."""

import torch
from transformers import LlamaConfig, LlamaForCausalLM

from ..language.decoder import BuiltinModel
from ..language.tokenizer import BOS_ID, EOS_ID, MAX_LENGTH, PAD_ID, VOCABULARY_SIZE


def to_llama(model: BuiltinModel) -> LlamaForCausalLM:
    size = model.size
    config = LlamaConfig(
        vocab_size=VOCABULARY_SIZE,
        hidden_size=size.width,
        intermediate_size=size.hidden,
        num_hidden_layers=size.layers,
        num_attention_heads=size.heads,
        num_key_value_heads=size.kv_heads,
        head_dim=size.head_dim,
        rms_norm_eps=1e-6,
        rope_parameters={"rope_type": "default", "rope_theta": size.rope_theta},
        max_position_embeddings=MAX_LENGTH,
        tie_word_embeddings=False,  # tied in training; two files hold the table here
        bos_token_id=BOS_ID,
        eos_token_id=EOS_ID,
        pad_token_id=PAD_ID,
    )
    llama = LlamaForCausalLM._from_config(config, attn_implementation="sdpa").eval()
    table = model.text.table().detach()
    weights = {
        f"model.{name}": value for name, value in model.state_dict().items() if name.startswith(("layers.", "norm."))
    }
    llama.load_state_dict({**weights, "model.embed_tokens.weight": table, "lm_head.weight": table})
    return llama.requires_grad_(False)


@torch.no_grad()
def generate(llama: LlamaForCausalLM, embeds: torch.Tensor, steps: int) -> list[int]:
    """Greedy tokens after `embeds` [1, s, width]; without the end token."""
    tokens, past = [], None
    for _ in range(steps):
        out = llama(inputs_embeds=embeds, past_key_values=past, use_cache=True)
        token = int(out.logits[0, -1].argmax())
        if token == EOS_ID:
            break
        tokens.append(token)
        past, embeds = out.past_key_values, llama.get_input_embeddings()(torch.tensor([[token]]))
    return tokens
