"""Designed pages that are tables: spreadsheets, lists with badges, leagues, departures, stock, comparisons."""
