"""The same verbs as text and JSON."""
