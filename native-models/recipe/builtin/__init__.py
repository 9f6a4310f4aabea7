"""The built-in model: how its pictures are rendered, how it is trained, exported and measured."""
