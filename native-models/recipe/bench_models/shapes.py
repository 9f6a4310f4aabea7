"""The shapes that are measured. Speed depends on them alone; what random weights answer means nothing."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Shape:
    name: str
    hidden: int
    layers: int
    heads: int
    kv_heads: int
    head_dim: int
    feed_forward: int
    vocabulary: int
    rope_theta: float
    vision_hidden: int
    vision_layers: int
    vision_heads: int
    vision_feed_forward: int
    context: int = 8192
    tile_edge: int = 512  # pixels
    patch: int = 16
    shuffle: int = 4  # (512 / 16 / 4)^2 = 64 tokens a tile


# HuggingFaceTB/SmolVLM-256M-Instruct, config.json.
SMOLVLM_256M = Shape(
    name="smolvlm-256m",
    hidden=576,
    layers=30,
    heads=9,
    kv_heads=3,
    head_dim=64,
    feed_forward=1536,
    vocabulary=49280,
    rope_theta=100_000.0,
    vision_hidden=768,
    vision_layers=12,
    vision_heads=12,
    vision_feed_forward=3072,
)

# The text model of Qwen/Qwen2-VL-2B-Instruct, without the biases of its projections, behind the smallest vision tower.
QWEN2_VL_2B_TEXT = Shape(
    name="qwen2-vl-2b-text",
    hidden=1536,
    layers=28,
    heads=12,
    kv_heads=2,
    head_dim=128,
    feed_forward=8960,
    vocabulary=151_936,
    rope_theta=1_000_000.0,
    vision_hidden=64,
    vision_layers=1,
    vision_heads=1,
    vision_feed_forward=64,
)

# For tests of this folder and of bench/: everything in seconds.
TINY = Shape(
    name="tiny",
    hidden=64,
    layers=2,
    heads=2,
    kv_heads=1,
    head_dim=32,
    feed_forward=96,
    vocabulary=12_000,
    rope_theta=10_000.0,
    vision_hidden=32,
    vision_layers=1,
    vision_heads=1,
    vision_feed_forward=32,
    tile_edge=128,
)

SHAPES = {shape.name: shape for shape in (SMOLVLM_256M, QWEN2_VL_2B_TEXT, TINY)}
