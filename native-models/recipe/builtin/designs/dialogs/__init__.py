"""Dialogs, prompts, notices: small windows that want an answer."""
