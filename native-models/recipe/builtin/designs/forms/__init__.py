"""Forms, settings and panels of keys and values."""
