"""Muon (Jordan et al. 2024) for the matrices of the layers, AdamW for the rest: what AdamW alone reaches in many more steps."""

from torch import nn, optim

_MATRICES = ("rows", "lookup", "layers", "match", "copy")  # parts of the model; embeddings are none
_SMALLEST = 16  # of both sides of a matrix: smaller ones have no spectrum to speak of


class Optimizer:
    def __init__(self, model: nn.Module, rate: float) -> None:
        matrices = {
            name: parameter
            for name, parameter in model.named_parameters()
            if name.split(".")[0] in _MATRICES and parameter.ndim == 2 and min(parameter.shape) >= _SMALLEST
        }
        rest = [parameter for name, parameter in model.named_parameters() if name not in matrices]
        self.parts = (
            optim.Muon(matrices.values(), lr=rate, momentum=0.95, weight_decay=0.02, adjust_lr_fn="match_rms_adamw"),
            optim.AdamW(rest, lr=rate, betas=(0.9, 0.98), weight_decay=0.02),
        )

    def set_rate(self, rate: float) -> None:
        for part in self.parts:
            for group in part.param_groups:
                group["lr"] = rate

    def zero_grad(self) -> None:
        for part in self.parts:
            part.zero_grad(set_to_none=True)

    def step(self) -> None:
        for part in self.parts:
            part.step()

    def state_dict(self) -> dict:
        return {"muon": self.parts[0].state_dict(), "adamw": self.parts[1].state_dict()}

    def load_state_dict(self, state: dict) -> None:
        self.parts[0].load_state_dict(state["muon"])
        self.parts[1].load_state_dict(state["adamw"])
