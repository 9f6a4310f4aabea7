"""Where each patch of a packed run of pictures lies: the parts of `transformers.vision_utils` that cannot be traced.

The originals loop over the pictures in Python. These are the same integers as tensor arithmetic, so that an exported
graph takes any number of pictures and frames of any sizes at once.
"""

import torch


class PatchGrid:
    """Patches [P] lie picture by picture, frame by frame, in blocks of `merge` x `merge` that become one row each.

    `grid_thw` [pictures, 3]: frames, patches down, patches across.
    """

    def __init__(self, patches: int, grid_thw: torch.Tensor, merge: int) -> None:
        t, h, w = grid_thw[:, 0], grid_thw[:, 1], grid_thw[:, 2]
        ends = (t * h * w).cumsum(0)
        at = torch.arange(patches)
        picture = (at[:, None] >= ends[None]).long().sum(-1)  # [P]
        within_picture = at - (ends - t * h * w)[picture]
        self.height, self.width = h[picture], w[picture]
        within_frame = within_picture % (self.height * self.width)
        frames_before = t.cumsum(0) - t
        self.frame = frames_before[picture] + within_picture // (self.height * self.width)  # counted over all pictures
        inner, block = within_frame % (merge * merge), within_frame // (merge * merge)
        blocks_across = self.width // merge
        self.row = block // blocks_across * merge + inner // merge
        self.column = block % blocks_across * merge + inner % merge

    @property
    def positions(self) -> torch.Tensor:
        """[P, 2]: row and column."""
        return torch.stack([self.row, self.column], dim=-1)

    def windows(self, patches_across: int) -> torch.Tensor:
        """[P]: a number that two patches share if they lie in the same square window of the same frame."""
        windows_across = 4096  # more than any picture has; only equality matters
        at = self.row // patches_across * windows_across + self.column // patches_across
        return self.frame * windows_across * windows_across + at


def same_segment(segment: torch.Tensor) -> torch.Tensor:
    """[P] -> additive mask [P, P]: patches see those of their own segment only."""
    return torch.where(segment[:, None] == segment[None], 0.0, -1e9)
