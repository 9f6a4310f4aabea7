"""BLIP for retrieval: how alike a picture and a text are (a cosine), and whether the text fits the picture (a head on
the BERT that reads the text while it looks at the picture)."""

from pathlib import Path

import numpy as np
import torch
from transformers import BlipForImageTextRetrieval, PreTrainedModel

from ..export_onnx import BATCH, NEW, export_graph
from ..matching import Matcher, Scores, Tensors, cosines_of, softmax
from ..run_onnx import OnnxModel
from .bert_tokenizer import build_bert_tokenizer
from .blip import build_blip_config, build_blip_processor


class BlipMatcher(Matcher):
    def score(self, model: PreTrainedModel, pictures: Tensors, labels: Tensors) -> Scores:
        cosines, heads = [], []
        with torch.no_grad():
            for picture in pictures["pixel_values"]:
                repeated = picture[None].expand(len(labels["input_ids"]), -1, -1, -1)
                cosines.append(model(pixel_values=picture[None], **labels, use_itm_head=False).itm_score[0])
                heads.append(model(pixel_values=repeated, **labels).itm_score)
        return _scores(torch.stack(cosines).double().numpy(), torch.stack(heads).double().numpy())

    def export(self, model: PreTrainedModel, folder: Path) -> None:
        edge = model.config.vision_config.image_size
        rows, text = {0: "batch_size"}, {0: "batch_size", 1: "sequence_length"}
        pixels = torch.zeros(BATCH, 3, edge, edge)
        outputs = {"last_hidden_state": rows, "image_embeds": rows}
        export_graph(_Picture(model), (pixels,), folder / "vision_encoder.onnx", {"pixel_values": rows}, outputs)
        ids = torch.ones(BATCH, NEW, dtype=torch.int64)
        states = torch.zeros(BATCH, NEW + 1, model.config.vision_config.hidden_size)
        inputs = {"input_ids": text, "attention_mask": text, "encoder_hidden_states": {0: "batch_size", 1: "patches"}}
        export_graph(_Fit(model), (ids, torch.ones_like(ids), states), folder / "itm.onnx", inputs, {"itm_score": rows})
        path, inputs = folder / "text_encoder.onnx", {"input_ids": text, "attention_mask": text}
        export_graph(_Text(model), (ids, torch.ones_like(ids)), path, inputs, {"text_embeds": rows})

    def score_onnx(self, onnx_model: OnnxModel, model: PreTrainedModel, pictures: Tensors, labels: Tensors) -> Scores:
        feeds = {name: value.numpy() for name, value in labels.items()}
        states, images = onnx_model.run("vision_encoder", {"pixel_values": pictures["pixel_values"].numpy()})
        cosines = cosines_of(images, onnx_model.run("text_encoder", feeds)[0])
        seen = [np.repeat(each[None], len(feeds["input_ids"]), axis=0) for each in states]
        heads = [onnx_model.run("itm", {**feeds, "encoder_hidden_states": each})[0] for each in seen]
        return _scores(cosines, np.stack(heads).astype(np.float64))


def _scores(cosines: np.ndarray, heads: np.ndarray) -> Scores:
    """`heads` [pictures, labels, 2]: it does not fit, it fits. The logit is the difference of the two."""
    return Scores(cosines, heads[..., 1] - heads[..., 0], softmax(heads)[..., 1])


class _Picture(torch.nn.Module):
    """pixel_values -> last_hidden_state [n, patches + 1, hidden], image_embeds [n, shared]."""

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.vision_model, self.vision_proj = model.vision_model, model.vision_proj

    def forward(self, pixel_values):
        states = self.vision_model(pixel_values).last_hidden_state
        return states, self.vision_proj(states[:, 0])


class _Text(torch.nn.Module):
    """input_ids, attention_mask -> text_embeds [m, shared]."""

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.text_encoder, self.text_proj = model.text_encoder, model.text_proj

    def forward(self, input_ids, attention_mask):
        return self.text_proj(self.text_encoder(input_ids, attention_mask=attention_mask).last_hidden_state[:, 0])


class _Fit(torch.nn.Module):
    """input_ids, attention_mask, encoder_hidden_states -> itm_score [m, 2]."""

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.text_encoder, self.itm_head = model.text_encoder, model.itm_head

    def forward(self, input_ids, attention_mask, encoder_hidden_states):
        states = self.text_encoder(
            input_ids, attention_mask=attention_mask, encoder_hidden_states=encoder_hidden_states
        ).last_hidden_state
        return self.itm_head(states[:, 0])


BLIP_ITM = BlipMatcher(
    name="blip-itm",
    title="BLIP retrieval layout: ViT, BERT, a cosine and a head that says whether a text fits",
    seed=12,
    build_model=lambda: BlipForImageTextRetrieval(build_blip_config()),
    build_processor=build_blip_processor,
    build_tokenizer=build_bert_tokenizer,
)
