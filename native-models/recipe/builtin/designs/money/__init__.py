"""Designed pages with prices: receipts, bills, menus, invoices, bank statements, plans."""
