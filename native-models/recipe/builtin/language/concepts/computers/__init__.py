"""Computers and what they list. What software shows about them stands under short nouns, and people ask for it with verbs."""
