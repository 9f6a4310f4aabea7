"""Designs of code: editors, differences, jobs of continuous integration."""
