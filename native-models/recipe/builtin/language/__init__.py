"""Stage 1: a small decoder that answers about the characters found."""
