"""Routes to confirmation IDs that the program itself names, as batches remember them."""

from __future__ import annotations

from typing import Final

BY_HAND: Final = "by hand"
VAMT_HOST: Final = "VAMT host"
