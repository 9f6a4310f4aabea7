"""CogVLM (Wang et al. 2023, arXiv 2311.03079) in PyTorch, written from the paper: transformers has no class of it."""
