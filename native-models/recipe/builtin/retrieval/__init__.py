"""Finding a picture by words: a pooled image embedding and a text embedding, trained against each other (ITC)."""
