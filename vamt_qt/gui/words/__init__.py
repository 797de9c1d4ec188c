"""How values are told to people: states, stages, entries of the ledger, and what is safe."""
