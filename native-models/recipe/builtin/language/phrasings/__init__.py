"""Grammars of how people ask, in English and Korean: see `grammar.py` for the notation."""
