"""Random-weight checkpoints of real shapes for `bench/`: the hubs' ONNX layout, and the same weights as GGUF."""
