"""The documentation's pictures: each that is named is there, and each that is there is named."""

from __future__ import annotations

import re

from tests.architecture.repository import ROOT

_NAMED = re.compile(r"\]\(([^)\s]+\.png)\)")


def test_pictures_and_the_texts_that_show_them_fit_together() -> None:
    texts = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")]
    named = {
        (text.parent / name).resolve()
        for text in texts
        for name in _NAMED.findall(text.read_text(encoding="utf-8"))
    }
    folders = (ROOT / "docs" / "images", ROOT / "docs" / "manual" / "images")
    # The sheets are shown as a folder: how many there are depends on how many dialogs.
    there = {path for folder in folders for path in folder.glob("*.png")}
    assert sorted(named - there) == []
    assert sorted(there - named) == []
    assert any((folders[0] / "sheets").glob("*.png"))
