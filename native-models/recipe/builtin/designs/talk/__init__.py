"""Designs of people talking: chats, mails, comments, text messages."""
