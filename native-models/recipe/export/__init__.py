"""Exports a checkpoint on disk, as `transformers` saves it, into a model folder that Sightline runs."""
