"""Stage 0: a convolutional encoder that finds every character of a screen."""
