"""Pages laid out in HTML as people lay them out: the decoder's third diet, beside simulated pages and those drawn from them."""
