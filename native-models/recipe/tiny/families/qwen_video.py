"""Clips for families that see video: frames as Pillow processes pictures, laid out as the real classes do it.

The video processors of transformers 5.18 need torchvision, and with it another resampling than Pillow's. Here the
frames go through the family's Pillow image processor; sizes, padding and patch order follow
`Qwen2VLVideoProcessor`, `Qwen3VLVideoProcessor` and `Glm4vVideoProcessor`: compared with torchvision 0.28, the golden
clip has the same grid and no value is off by more than one level of 255. The processor's text side is the real one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from transformers import ProcessorMixin
from transformers.models.glm4v.image_processing_pil_glm4v import smart_resize as resize_clip
from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import smart_resize as resize_frame
from transformers.video_utils import VideoMetadata

from ..golden_cases import Message
from ..images import load_for_processor


@dataclass
class PillowVideoProcessor:
    """Stands where the real one does in a processor: called with clips, and asked for its sizes."""

    images: Any  # the family's Pillow image processor: patch sizes, mean, standard deviation
    size: dict[str, int]  # pixels; of one frame, or of the whole clip where `whole_clip`
    whole_clip: bool
    frames_per_second: float  # of every clip that it is called with

    @property
    def merge_size(self) -> int:
        return self.images.merge_size

    @property
    def temporal_patch_size(self) -> int:
        return self.images.temporal_patch_size

    def __call__(self, clips, **_) -> dict[str, Any]:
        patches, grids = zip(*(self._process(clip) for clip in clips), strict=True)
        return {
            "pixel_values_videos": torch.from_numpy(np.concatenate(patches)),
            "video_grid_thw": torch.tensor(grids),
            "video_metadata": [self._metadata(len(clip)) for clip in clips],
        }

    def _process(self, clip) -> tuple[np.ndarray, list[int]]:
        frames = [self._process_frame(frame, len(clip)) for frame in clip]  # [3, H, W] each
        temporal, edge, merge = self.temporal_patch_size, self.images.patch_size, self.merge_size
        frames += [frames[-1]] * (-len(frames) % temporal)
        values = np.stack(frames)
        t, h, w = len(frames) // temporal, values.shape[2] // edge, values.shape[3] // edge
        values = values.reshape(t, temporal, 3, h // merge, merge, edge, w // merge, merge, edge)
        values = values.transpose(0, 3, 6, 4, 7, 2, 1, 5, 8)
        return values.reshape(t * h * w, -1), [t, h, w]

    def _process_frame(self, frame, frames: int) -> np.ndarray:
        factor = self.images.patch_size * self.merge_size
        limits = {"factor": factor, "min_pixels": self.size["shortest_edge"], "max_pixels": self.size["longest_edge"]}
        if self.whole_clip:
            limits |= {"num_frames": frames, "temporal_factor": self.temporal_patch_size}
        resize = resize_clip if self.whole_clip else resize_frame
        height, width = resize(height=frame.height, width=frame.width, **limits)
        values = np.asarray(frame.resize((width, height), self.images.resample)).transpose(2, 0, 1)
        values = self.images.rescale(values, 1 / 255)
        return self.images.normalize(values, self.images.image_mean, self.images.image_std).astype(np.float32)

    _auto_class = None  # asked for by `save_pretrained` of a processor

    def to_dict(self) -> dict[str, Any]:
        return {
            "size": self.size,
            "patch_size": self.images.patch_size,
            "temporal_patch_size": self.temporal_patch_size,
            "merge_size": self.merge_size,
            "image_mean": list(self.images.image_mean),
            "image_std": list(self.images.image_std),
            "do_resize": True,
            "do_rescale": True,
            "rescale_factor": 1 / 255,
            "do_normalize": True,
            "do_convert_rgb": True,
            "resample": int(self.images.resample),
        }

    def _metadata(self, frames: int) -> VideoMetadata:
        """As if every second frame of a clip had been taken."""
        taken = [2 * i for i in range(frames)]
        return VideoMetadata(total_num_frames=2 * frames, fps=2 * self.frames_per_second, frames_indices=taken)


def with_pillow_videos(kind: Callable[..., ProcessorMixin], images, tokenizer, videos, template: str) -> ProcessorMixin:
    """A processor of the real class, though what stands in for its video processor is not of the class it asks for."""

    class Processor(kind):
        def check_argument_for_proper_class(self, name, argument):
            return (
                type(argument) if name == "video_processor" else super().check_argument_for_proper_class(name, argument)
            )

        def to_dict(self):
            video = self.__dict__.pop("video_processor")
            try:
                return super().to_dict()
            finally:
                self.video_processor = video

    Processor.__name__ = kind.__name__  # it is written into the folder's files
    return Processor(images, tokenizer, videos, chat_template=template)


def clips_of(messages: list[Message]) -> list[list]:
    contents = [m["content"] for m in messages if isinstance(m["content"], list)]
    clips = [part["frames"] for content in contents for part in content if part["type"] == "video"]
    return [[load_for_processor(frame["image"]) for frame in clip] for clip in clips]
