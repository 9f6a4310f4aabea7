"""What the fixtures of Qwen-VL's line share: patches with a grid, positions in three dimensions, clips."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import torch
from transformers import AutoTokenizer, BatchFeature, PreTrainedModel, ProcessorMixin

from ..answer import Answer
from ..export_onnx import BATCH, NEW, PAST, Decoder, cache_names, export_embed_tokens, export_graph
from ..family import Family
from ..golden_cases import CASES, Message, images_of
from ..images import CLIP_FRAMES, load_for_processor
from ..json_file import write_json
from ..run_onnx import OnnxModel
from ..verify import MAX_DIFFERENCE
from .qwen_tokenizer import build_qwen_tokenizer
from .qwen_video import clips_of, with_pillow_videos

FRAMES_IN_PATCH = 2  # a still picture fills both


def cases_with_clip(frames_per_second: float) -> dict[str, list[Message]]:
    frames = [{"image": f"frame-{i}.png", "seconds": i / frames_per_second} for i in range(CLIP_FRAMES)]
    content = [{"type": "video", "frames": frames}, {"type": "text", "text": "Where does the circle go?"}]
    return {**CASES, "video": [{"role": "user", "content": content}]}


@dataclass(frozen=True)
class MropeFamily(Family):
    build_tokenizer: object = build_qwen_tokenizer
    cases: dict[str, list[Message]] = field(default_factory=lambda: cases_with_clip(2))
    grid_input: str = "image_grid_thw"  # the vision encoder's name for it
    record_views: Callable[[Path], None] | None = None  # what the real image processor makes of many pictures

    def adjust_weights(self, model: PreTrainedModel) -> None:
        """Sharper attention and logits further apart: with so many cases, else hardly a seed is good for all."""
        for name, parameter in model.named_parameters():
            if name.endswith(("q_proj.weight", "k_proj.weight")):
                parameter.data *= 2
            if name.startswith("lm_head"):
                parameter.data *= 3

    # ---- What PyTorch answers

    def prepare(self, processor: ProcessorMixin, case: str) -> tuple[str, BatchFeature]:
        messages = self.cases[case]
        prompt = processor.apply_chat_template(messages, add_generation_prompt=True, tokenize=False)
        images = [load_for_processor(name) for name in images_of(messages)] or None
        return prompt, processor(images=images, videos=clips_of(messages) or None, text=prompt, return_tensors="pt")

    def generate(self, model: PreTrainedModel, inputs: BatchFeature) -> tuple[list[int], np.ndarray]:
        model.model.rope_deltas = None  # the model remembers those of the prompt before
        return super().generate(model, inputs)

    def spoilt_pictures(self, inputs: BatchFeature) -> Iterator[BatchFeature]:
        """Colours swapped, each patch mirrored, patches in another order, and positions that count tokens only."""
        pixels = inputs["pixel_values"]  # [P, 3 * frames * edge * edge]
        by_colour = pixels.unflatten(1, (3, -1))
        edge = round((by_colour.shape[-1] // FRAMES_IN_PATCH) ** 0.5)
        rows = by_colour.unflatten(2, (FRAMES_IN_PATCH, edge, edge))
        for spoilt in (by_colour.flip(1), rows.flip(-1), pixels.flip(0)):
            yield BatchFeature({**inputs, "pixel_values": spoilt.flatten(1)})
        yield BatchFeature({**inputs, "mm_token_type_ids": torch.zeros_like(inputs["mm_token_type_ids"])})

    # ---- The steps on the way

    def vision_inputs(self, model: PreTrainedModel, inputs: BatchFeature) -> dict[str, torch.Tensor]:
        if "pixel_values_videos" in inputs:
            return {"pixel_values": inputs["pixel_values_videos"], self.grid_input: inputs["video_grid_thw"]}
        if "pixel_values" in inputs:
            return {"pixel_values": inputs["pixel_values"], self.grid_input: inputs["image_grid_thw"]}
        return {}

    def encode(self, model: PreTrainedModel, inputs: BatchFeature) -> dict[str, torch.Tensor]:
        """By the real class, not by the module that is exported."""
        feeds = self.vision_inputs(model, inputs)
        if not feeds:
            return {}
        out = model.model.visual(feeds["pixel_values"], grid_thw=self.frames_grid(feeds[self.grid_input]))
        rows = (out.pooler_output, *(getattr(out, "deepstack_features", None) or ()))
        return dict(zip(self.output_names(model), rows, strict=True))

    def output_names(self, model: PreTrainedModel) -> tuple[str, ...]:
        return self.vision_outputs

    def frames_grid(self, grid: torch.Tensor) -> torch.Tensor:
        return grid

    def positions(self, model: PreTrainedModel, inputs: BatchFeature) -> np.ndarray:
        """[3, 1, S]."""
        if not self.vision_inputs(model, inputs):
            return np.broadcast_to(super().positions(model, inputs), (3, 1, inputs["input_ids"].shape[1]))
        names = ("input_ids", "mm_token_type_ids", "image_grid_thw", "video_grid_thw", "second_per_grid_ts")
        given = {name: inputs[name] for name in names if name in inputs}
        return model.model.get_rope_index(**given)[0].numpy()

    # ---- The ONNX files

    def export(self, model: PreTrainedModel, folder: Path) -> None:
        self.export_vision(model, folder / "vision_encoder.onnx")
        export_embed_tokens(model, folder / "embed_tokens.onnx")
        self.export_decoder(model, folder / "decoder_model_merged.onnx")

    def export_vision(self, model: PreTrainedModel, path: Path) -> None:
        """Traced with two pictures of different sizes, one of them with two frames."""
        vision = model.config.vision_config
        grid = torch.tensor([[2, 4, 6], [1, 8, 4]])
        values = vision.in_channels * vision.temporal_patch_size * vision.patch_size**2
        patches = torch.zeros(int(grid.prod(-1).sum()), values)
        export_graph(
            self.build_vision_encoder(model),
            (patches, grid),
            path,
            inputs={"pixel_values": {0: "num_patches"}, self.grid_input: {0: "num_images"}},
            outputs={name: {0: "num_image_tokens"} for name in self.output_names(model)},
        )

    def export_decoder(self, model: PreTrainedModel, path: Path) -> None:
        export_mrope_decoder(Decoder(self.text_model(model), self.lm_head(model)), path)

    def decoder_prompt(self, onnx_model: OnnxModel, model: PreTrainedModel, inputs: BatchFeature):
        """Rows of clips lie in the places of the video token."""
        ids = inputs["input_ids"]
        as_images = BatchFeature(
            {**inputs, "input_ids": ids.masked_fill(ids == model.config.video_token_id, self.image_id)}
        )
        embedded, features = super().decoder_prompt(onnx_model, model, as_images)
        positions = self.positions(model, inputs)
        return type(embedded)(embedded.embeds, positions, embedded.extras), features

    def verify_more(self, onnx_model: OnnxModel, model: PreTrainedModel, answers: dict[str, Answer]) -> None:
        self.verify_chunked_prefill(onnx_model, model, answers["one-image"])
        self.verify_alone(onnx_model, answers["image-formats"].inputs)

    def verify_alone(self, onnx_model: OnnxModel, inputs: BatchFeature) -> None:
        """Pictures encoded one by one must give what they give together."""
        grids, sizes = inputs["image_grid_thw"], inputs["image_grid_thw"].prod(-1).tolist()
        encode = lambda pixels, grid: onnx_model.encode(  # noqa: E731
            {"pixel_values": pixels.numpy(), self.grid_input: grid.numpy()}
        )
        together = encode(inputs["pixel_values"], grids)
        alone = [
            encode(pixels, grid[None]) for pixels, grid in zip(inputs["pixel_values"].split(sizes), grids, strict=True)
        ]
        for name, rows in together.items():
            difference = np.abs(np.concatenate([each[name] for each in alone]) - rows).max()
            if difference > MAX_DIFFERENCE:
                raise RuntimeError(f"{name} of pictures encoded one by one differs by {difference}.")

    def load_processor(self, source: Path) -> ProcessorMixin:
        """As `AutoProcessor` would, which asks for torchvision because of clips."""
        own = self.build_processor(self.build_tokenizer())
        images = type(own.image_processor).from_pretrained(source, local_files_only=True)
        tokenizer = AutoTokenizer.from_pretrained(source, local_files_only=True)
        videos = replace(own.video_processor, images=images)
        return with_pillow_videos(type(own).__base__, images, tokenizer, videos, tokenizer.chat_template)

    # ---- The folder

    def finish_folder(self, folder: Path) -> None:
        videos = self.build_processor(self.build_tokenizer()).video_processor
        write_json(folder / "video_preprocessor_config.json", videos.to_dict())
        if self.record_views:
            self.record_views(folder)


def export_mrope_decoder(decoder: Decoder, path: Path, extras: dict[str, torch.Tensor] | None = None) -> None:
    """As `export_decoder`, with positions [3, B, S]; `extras` [B, S, ...] come before the caches."""
    config = decoder.config
    new = {0: "batch_size", 1: "sequence_length"}
    cached, grown = ({0: "batch_size", 2: f"{kind}_sequence_length"} for kind in ("past", "total"))
    past, present = cache_names(config.num_hidden_layers)
    head_dim = getattr(config, "head_dim", None) or config.hidden_size // config.num_attention_heads
    inputs = {
        "inputs_embeds": new,
        "attention_mask": {0: "batch_size", 1: "total_sequence_length"},
        "position_ids": {1: "batch_size", 2: "sequence_length"},
        **dict.fromkeys(extras or {}, new),
        **dict.fromkeys(past, cached),
    }
    arguments = (
        torch.zeros(BATCH, NEW, config.hidden_size),
        torch.ones(BATCH, PAST + NEW, dtype=torch.int64),
        torch.arange(PAST, PAST + NEW).expand(3, BATCH, NEW),
        *(extras or {}).values(),
        *(torch.zeros(BATCH, config.num_key_value_heads, PAST, head_dim) for _ in past),
    )
    export_graph(decoder, arguments, path, inputs, {"logits": new, **dict.fromkeys(present, grown)})
