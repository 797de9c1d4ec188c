"""The pages of the manual as they lie in the installation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from vamt_qt.resources import manual_dir

FIRST: Final = "index"
# The order in which they are read; a page that is not named comes after these.
_ORDER: Final = (
    FIRST,
    "dashboard",
    "machines",
    "ways",
    "products",
    "keys",
    "batches",
    "ledger",
    "runs",
    "stations",
    "tables",
    "trouble",
)


@dataclass(frozen=True, slots=True)
class ManualPage:
    """One page: its name, its title, where it lies and what it says."""

    name: str
    title: str
    path: Path
    text: str

    def contains(self, words: str) -> bool:
        """Whether every word occurs in it."""
        text = self.text.casefold()
        return all(word in text for word in words.casefold().split())


def manual_pages() -> Sequence[ManualPage]:
    """Read all pages; raises FileNotFoundError where the installation lacks them."""
    pages = []
    for path in manual_dir().glob("*.md"):
        text = path.read_text(encoding="utf-8")
        title = text.split("\n", 1)[0].removeprefix("# ").strip()
        pages.append(ManualPage(path.stem, title, path, text))
    return sorted(pages, key=lambda page: (_rank(page.name), page.title))


def _rank(name: str) -> int:
    return _ORDER.index(name) if name in _ORDER else len(_ORDER)
