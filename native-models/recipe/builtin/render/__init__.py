"""Pages that Chromium renders, with the exact box of every character."""
