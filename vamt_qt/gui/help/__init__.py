"""The manual in a window of its own, and what the program is built from."""
