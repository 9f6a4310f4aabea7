"""What a family file must say. Everything else about making a fixture is shared."""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from transformers import PreTrainedModel, PreTrainedTokenizerFast, ProcessorMixin


@dataclass(frozen=True)
class Family:
    name: str  # of the fixture's folder
    title: str  # one line for the model card
    seed: int  # found by `python -m tiny.find_seed NAME`; checked again whenever goldens are recorded
    build_model: Callable[[], PreTrainedModel]  # architecture only; the weights are drawn afterwards
    build_processor: Callable[[PreTrainedTokenizerFast], ProcessorMixin]
    # pixel_values -> image_features; must trace with the number of images left open
    build_vision_encoder: Callable[[PreTrainedModel], torch.nn.Module]
    # The parts of the text model that the exported decoder consists of.
    text_model: Callable[[PreTrainedModel], torch.nn.Module]
    lm_head: Callable[[PreTrainedModel], torch.nn.Module]
