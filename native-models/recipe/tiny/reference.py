"""Builds the reference model of a family with its drawn weights. The only source of expected values."""

from transformers import PreTrainedModel, ProcessorMixin

from .family import Family
from .weights import draw_weights


def build_reference(family: Family, seed: int | None = None) -> tuple[PreTrainedModel, ProcessorMixin]:
    model = family.build_model()
    draw_weights(model, family.seed if seed is None else seed)
    family.adjust_weights(model)
    return model.eval(), family.build_processor(family.build_tokenizer())
