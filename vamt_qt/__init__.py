"""Volume activation for disconnected labs."""
