"""Image-text matching: whether a query belongs to a screen, from both embeddings together (ITM: ALBEF, Li et al. 2021).

The towers' product weighs all of an embedding alike. The matcher sees how alike the two are in each of some parts, and
learns from the hardest wrong pairs of a batch what a right one looks like; it ranks the few best again.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional as F

_PARTS = 64  # that the words' half of an embedding is compared in


class Matcher(nn.Module):
    def __init__(self, words: int, kind: int, hidden: int = 64) -> None:
        super().__init__()
        self.words = words
        self.inner = nn.Linear(_PARTS + kind + 2, hidden)
        self.outer = nn.Linear(hidden, 1)
        self.plain = nn.Parameter(torch.tensor(20.0))  # of the similarity itself
        nn.init.zeros_(self.outer.weight)

    def forward(self, image: Tensor, text: Tensor) -> Tensor:
        """[n, embedding] each, pair by pair -> [n]: the log odds of a match."""
        product = image * text
        parts = product[:, : self.words].unflatten(1, (_PARTS, -1)).sum(-1)
        words, kind = product[:, : self.words].sum(-1, keepdim=True), product[:, self.words :]
        seen = torch.cat([parts * _PARTS, kind * kind.shape[1], words * 10, kind.sum(-1, keepdim=True) * 10], dim=-1)
        return self.outer(F.gelu(self.inner(seen)))[:, 0] + self.plain * product.sum(-1)


def matching_loss(matcher: Matcher, image: Tensor, text: Tensor) -> Tensor:
    """Pair i is right; beside it each screen with the query most like it of the others, and each query likewise."""
    similar = (image @ text.T).detach()
    similar = similar.masked_fill(torch.eye(len(image), dtype=torch.bool, device=image.device), -2.0)
    wrong_text, wrong_image = similar.argmax(1), similar.argmax(0)
    images = torch.cat([image, image, image[wrong_image]])
    texts = torch.cat([text, text[wrong_text], text])
    is_right = torch.cat([torch.ones(len(image)), torch.zeros(2 * len(image))]).to(image.device)
    return F.binary_cross_entropy_with_logits(matcher(images, texts), is_right)
