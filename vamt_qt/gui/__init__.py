"""The desktop program that administrators see."""
