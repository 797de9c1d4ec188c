"""Runs verbs away from the window: a message in, progress and outcomes out."""
