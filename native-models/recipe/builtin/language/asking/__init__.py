"""Builders of questions, a file for each group of kinds; `questions.py` chooses among them."""
