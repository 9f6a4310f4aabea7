"""File managers, pickers and lists of downloads."""
