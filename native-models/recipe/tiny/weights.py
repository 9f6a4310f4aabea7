"""Draws random weights that make a model's answers vary, and rounds them so that the files pack well."""

import torch

GRID = 32  # every weight is a multiple of 1/32: a quarter of the packed size, and no less of a test


def draw_weights(model: torch.nn.Module, seed: int) -> None:
    """Replaces every parameter, in an order that does not depend on how the class registers them.

    The default init (or sharper attention, std >= 0.4) gives either one token repeated, which proves nothing, or
    float noise as large as the differences that a test must see.
    """
    random = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, parameter in sorted(model.named_parameters()):
            noise = torch.randn(parameter.shape, generator=random)
            mean, std = _distribution(name.lower(), parameter.dim())
            parameter.copy_(((mean + std * noise) * GRID).round() / GRID)


def _distribution(name: str, dimensions: int) -> tuple[float, float]:
    if "norm" in name:  # CLIP spells one of them "pre_layrnorm"
        return (1.0, 0.1) if name.endswith("weight") else (0.0, 0.1)
    if "embed_tokens" in name or "token_embedding" in name or name.endswith("shared.weight"):
        return 0.0, 1.0
    if "logit_scale" in name:
        return 3.0, 0.2  # of two towers: e to the power of it
    if "logit_bias" in name:
        return -4.0, 0.5
    if name.endswith("conv.conv.weight"):
        return 0.0, 0.8  # LFM2's, over three inputs only, which are products already
    if "lm_head" in name or "predictions.decoder" in name:
        return 0.0, 0.3
    if "image_newline" in name:
        return 0.0, 1.0  # stands among embedded tokens
    if "lambda_" in name or "layer_scale" in name:
        return 0.5, 0.1  # factors of whole layers
    if "patch_embedding" in name or "patch_conv" in name:
        return 0.0, 0.05  # several hundred inputs each, so small
    if "position_embedding" in name or "class_embedding" in name:
        return 0.0, 0.5
    if "encoder.stages." in name and dimensions > 1:
        return 0.0, 0.5  # of convolutions: little would be left of a picture otherwise
    return (0.0, 0.13) if dimensions > 1 else (0.0, 0.1)
