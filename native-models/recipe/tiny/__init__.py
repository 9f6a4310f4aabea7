"""Makes tiny random-weight vision-language checkpoints, exports them to ONNX and records what the reference answers."""
