"""The relay: one way to the clearinghouse, shared by several labs over HTTPS."""
