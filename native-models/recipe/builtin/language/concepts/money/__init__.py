"""Things about money and shopping: bills, orders, goods, accounts, contracts."""
