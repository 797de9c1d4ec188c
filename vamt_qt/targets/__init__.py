"""One machine: the session with its licensing service, and the carriers that reach it."""
