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

# For whoever works on this folder or on bench/: everything in seconds.
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

SHAPES = {shape.name: shape for shape in (SMOLVLM_256M, TINY)}
