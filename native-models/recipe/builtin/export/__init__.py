"""Stage 2: the model folder, in the hubs' `llava` layout."""
