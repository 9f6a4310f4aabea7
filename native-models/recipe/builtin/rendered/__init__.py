"""Simulated pages as Chromium draws them and the glyph encoder reads them: the decoder's second diet."""
