"""What the trained parts and the exported model can do, measured on screens that no training saw."""
