"""What the trained parts and the exported model can do, measured on screens of templates and fonts that no training saw."""
