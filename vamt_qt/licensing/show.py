"""How much of a batch leaves the room with its file."""

from enum import StrEnum


class Show(StrEnum):
    """What a file of a batch tells beside its installation IDs and what was answered."""

    FULL = "full"
    """All that is known of a line."""
    NAMELESS = "nameless"
    """The machines' names stay at home."""
    IIDS = "iids"
    """Nothing: neither machines and products, nor keys, nor the station's name."""
