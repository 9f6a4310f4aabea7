"""What the reference implementation (PyTorch, transformers) answers to a conversation, greedily."""

from dataclasses import dataclass

import numpy as np
import torch
from transformers import BatchFeature, PreTrainedModel, ProcessorMixin

from .golden_cases import Message, images_of
from .images import load_for_processor
from .tokenizer import EOS_ID

NEW_TOKENS = 32
MIN_DISTINCT = 12
MIN_MARGIN = 0.005  # about a thousand times the difference between two correct float32 implementations


@dataclass(frozen=True)
class Answer:
    prompt: str
    inputs: BatchFeature
    tokens: list[int]
    logits: np.ndarray  # [NEW_TOKENS, vocabulary]

    @property
    def margin(self) -> float:
        """How far the chosen token led the runner-up, at the step where that was closest."""
        top = np.sort(self.logits, axis=-1)
        return float((top[:, -1] - top[:, -2]).min())


def prepare(processor: ProcessorMixin, messages: list[Message], **settings) -> tuple[str, BatchFeature]:
    """The rendered prompt, and the model inputs with image tokens expanded; `settings` are the processor's."""
    prompt = processor.apply_chat_template(messages, add_generation_prompt=True, tokenize=False)
    images = [load_for_processor(name) for name in images_of(messages)] or None
    if processor.tokenizer.bos_token and prompt.startswith(processor.tokenizer.bos_token):
        settings["add_special_tokens"] = False  # as `apply_chat_template` does when it tokenises by itself
    return prompt, processor(images=images, text=prompt, return_tensors="pt", **settings)


@torch.no_grad()
def greedy(model: PreTrainedModel, inputs: BatchFeature) -> tuple[list[int], np.ndarray]:
    """Tokens, and logits [NEW_TOKENS, vocabulary]."""
    out = model.generate(
        **inputs.to(model.dtype),
        do_sample=False,
        max_new_tokens=NEW_TOKENS,
        eos_token_id=None,  # the answer must not depend on whether the runtime stops; whether EOS occurs is checked
        output_logits=True,
        return_dict_in_generate=True,
    )
    tokens = out.sequences[0, inputs["input_ids"].shape[1] :].tolist()
    return tokens, torch.stack(out.logits, dim=1)[0].to(torch.float64).numpy()


def weaknesses(found: Answer) -> list[str]:
    """Why this answer would be a poor golden; empty when it is a good one."""
    distinct = len(set(found.tokens))
    reasons = []
    if distinct < MIN_DISTINCT:
        reasons.append(f"only {distinct} distinct tokens of {NEW_TOKENS}")
    if EOS_ID in found.tokens:
        reasons.append("EOS occurs")
    if found.margin < MIN_MARGIN:
        reasons.append(f"margin {found.margin:.5f} is below {MIN_MARGIN}")
    return reasons
