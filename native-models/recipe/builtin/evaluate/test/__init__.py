"""The frozen test set: screens whose templates, fonts, words and phrasings no training has."""
