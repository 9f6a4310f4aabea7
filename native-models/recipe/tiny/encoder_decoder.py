"""Fixtures of models that read with an encoder and write with a decoder that attends to what was read.

The decoder is exported as the hubs publish it: one file whose `If` chooses, by `use_cache_branch`, between a first run
that fills the caches and later runs that reuse the encoder's keys and values.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from transformers import BatchFeature, PreTrainedModel

from .answer import NEW_TOKENS
from .export_cross_decoder import export_cross_decoder
from .family import Family, Module
from .run_onnx import OnnxModel, Run


@dataclass(frozen=True)
class EncoderDecoder(Family):
    decodes_embeddings: bool = False  # the decoder's file takes `inputs_embeds`, not `input_ids`

    # ---- What a family of this kind says besides

    def encoder_states(self, model: PreTrainedModel, inputs: BatchFeature) -> torch.Tensor:
        """[1, E, hidden]: what the decoder attends to."""
        raise NotImplementedError

    def decoder_ids(self, model: PreTrainedModel, inputs: BatchFeature) -> list[int]:
        """What the decoder begins with."""
        return [model.config.get_text_config(decoder=True).decoder_start_token_id]

    def cross_decoder(self, model: PreTrainedModel) -> Module:
        """(ids or embeddings, states, cache or None) -> logits [1, S, vocabulary]; see `export_cross_decoder`."""
        raise NotImplementedError

    def onnx_states(self, onnx_model: OnnxModel, inputs: BatchFeature) -> tuple[np.ndarray, np.ndarray | None]:
        """As `encoder_states`, by the exported files; and the vision encoder's features."""
        raise NotImplementedError

    # ---- What follows from that

    @torch.no_grad()
    def generate(self, model: PreTrainedModel, inputs: BatchFeature) -> tuple[list[int], np.ndarray]:
        """Greedy without any cache: each step reads everything anew, so that no cache can be wrong in both."""
        inputs = inputs.to(model.dtype)
        decode, states = self.cross_decoder(model), self.encoder_states(model, inputs)
        start = self.decoder_ids(model, inputs)
        tokens, logits = [], []
        for _ in range(NEW_TOKENS):
            written = torch.tensor([start + tokens])
            written = model.get_input_embeddings()(written) if self.decodes_embeddings else written
            logits.append(decode(written, states, None)[0, -1])
            tokens.append(int(logits[-1].argmax()))
        return tokens, torch.stack(logits).to(torch.float64).numpy()

    def export_decoder(self, model: PreTrainedModel, folder: Path) -> None:
        config = model.config.get_text_config(decoder=True)
        export_cross_decoder(
            self.cross_decoder(model), config, folder / "decoder_model_merged.onnx", self.decodes_embeddings
        )

    def run(self, onnx_model: OnnxModel, model: PreTrainedModel, inputs: BatchFeature, steps: int) -> Run:
        states, features = self.onnx_states(onnx_model, inputs)
        past = onnx_model.empty_cache()
        now, tokens, logits = self.decoder_ids(model, inputs), [], []
        for step in range(steps):
            ids = np.array([now], dtype=np.int64)
            feeds = {
                "input_ids": ids,
                "encoder_hidden_states": states,
                "encoder_attention_mask": np.ones(states.shape[:2], dtype=np.int64),
                "use_cache_branch": np.array([step > 0]),
                **past,
            }
            if "embed_tokens" in onnx_model.sessions:
                feeds["inputs_embeds"] = onnx_model.run("embed_tokens", {"input_ids": ids})[0]
            found, *present = onnx_model.run("decoder_model_merged", feeds)
            for name, value in zip(past, present, strict=True):
                if step == 0 or ".decoder." in name:
                    past[name] = value
            logits.append(found[0, -1].astype(np.float64))
            now = [int(logits[-1].argmax())]
            tokens += now
        return Run(tokens, np.stack(logits), features)

    def verify_more(self, onnx_model: OnnxModel, model: PreTrainedModel, answers) -> None:
        """Prompts of several lengths and pictures one at a time are in the cases; there are no pieces of a prompt."""
