"""Where computers keep fonts for scripts that none of ours has."""

from __future__ import annotations

from pathlib import Path
from typing import Final

SYSTEM_FONTS: Final = tuple(
    map(
        Path,
        (
            "C:/Windows/Fonts/msyh.ttc",
            "C:/Windows/Fonts/YuGothR.ttc",
            "C:/Windows/Fonts/malgun.ttf",
            "C:/Windows/Fonts/LeelawUI.ttf",
            "C:/Windows/Fonts/Nirmala.ttf",
            "C:/Windows/Fonts/seguisym.ttf",
            "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
            "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
            "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
            "/usr/share/fonts/truetype/noto/NotoSansDevanagari-Regular.ttf",
            "/usr/share/fonts/truetype/noto/NotoSansThai-Regular.ttf",
            "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
            "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
        ),
    )
)
"""Looked at in this order, and only when a report holds a character that needs one."""
