"""What a file is by its name, for whoever has files dragged onto the window."""

from __future__ import annotations

import re
from typing import Final

PICTURES: Final = (".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".webp")
VAMT_FILES: Final = (".cil", ".cilx")
"""What Microsoft's VAMT writes."""
_KIT_RESULT: Final = re.compile(r"[0-9]{4,}-[0-9]+\.txt")


def is_kit_result(path: str) -> bool:
    """Whether a path is named like a carry kit's result."""
    return _KIT_RESULT.fullmatch(file_name(path)) is not None


def file_name(path: str) -> str:
    """Give the last part of a path."""
    return path.rstrip("/").rpartition("/")[2]
