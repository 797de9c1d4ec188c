"""The one place that builds everything: wiring, settings and logging."""
