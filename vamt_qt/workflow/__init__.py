"""The use cases: one module a verb, the fleet runner and the recorder."""
