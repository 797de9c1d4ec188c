"""Installation IDs into confirmation IDs: the ways to ask for them."""
