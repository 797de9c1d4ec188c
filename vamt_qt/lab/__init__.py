"""A simulated estate for training and tests, behind real SSH and WS-Management servers."""
