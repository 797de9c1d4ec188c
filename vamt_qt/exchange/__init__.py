"""Documents that cross the air gap: bundles and tables."""
