"""Designs of terminals: shell sessions, builds, tests, logs and traces."""
