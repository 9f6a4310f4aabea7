"""LLaVA with a Pixtral tower: a picture keeps its shape, so its rows depend on its size; each line of patches ends with
a token of its own."""

from types import SimpleNamespace

import torch
from transformers import (
    BatchFeature,
    LlavaConfig,
    LlavaForConditionalGeneration,
    PixtralProcessor,
    PixtralVisionConfig,
    PreTrainedModel,
    PreTrainedTokenizerFast,
    ProcessorMixin,
)
from transformers.models.pixtral.image_processing_pil_pixtral import PixtralImageProcessorPil

from ..answer import load_images, rendered
from ..export_onnx import export_graph
from ..family import Family
from ..templates import read_template
from .llava_text import HIDDEN, small_tokenizer, tiny_mistral
