"""Dialogs: each opens with ``open()``, asks the engine itself, and stays open when it refuses."""
