"""Tokens as the records that the decoder takes."""

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from ..language.codes import folded_codes
from ..language.decoder import BuiltinModel
from ..language.tokenizer import ANSWER_ID, QUESTION_ID
from .records import Record


class EmbedTokens(nn.Module):
    """input_ids [b, s] -> inputs_embeds [b, s, record]"""

    def __init__(self, model: BuiltinModel) -> None:
        super().__init__()
        record = Record(model.size)
        self.rest = record.length - record.folded.stop
        self.register_buffer("table", torch.cat([model.text.table().detach(), folded_codes()], dim=1))

    def forward(self, input_ids: Tensor) -> Tensor:
        marks = torch.stack([input_ids == QUESTION_ID, input_ids == ANSWER_ID], dim=-1).to(self.table.dtype)
        return F.pad(torch.cat([F.pad(marks, (1, 1)), F.embedding(input_ids, self.table)], dim=-1), (0, self.rest))
