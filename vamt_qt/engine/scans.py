"""Codes that were scanned so far, kept in the data directory so that the rest may follow later."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from vamt_qt.exchange.files import read_bounded, write_whole
from vamt_qt.exchange.qr_pages import Page, PageSet, gathered, is_set_name, read_page
from vamt_qt.licensing.errors import BadInputError, ExchangeRejectedError, StoreError

_MOST: Final = 50
_MAX_BYTES: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Scans:
    """The folder with a small file for each set that is not taken in yet."""

    folder: Path

    def names(self) -> tuple[str, ...]:
        """Say which sets there are."""
        return tuple(sorted(p.stem for p in self.folder.glob("*.json") if is_set_name(p.stem)))

    def known(self, name: str) -> PageSet | None:
        """Return what was seen of a set; a code that does not stand whole in the file is unseen."""
        path = self._path(name, "json")
        if not path.is_file():
            return None
        return gathered(_pages(read_bounded(path, _MAX_BYTES), name)).get(name)

    def keep(self, found: PageSet) -> None:
        """Remember a set; StoreError when the disk refuses or too many are half scanned."""
        self._make_folder()
        names = self.names()
        if found.name not in names and len(names) >= _MOST:
            raise StoreError(
                f"{_MOST} sets of codes are half scanned already",
                hint="Take them in or discard them first.",
                code="too-many-scans",
            )
        texts = [str(found.pages[number]) for number in sorted(found.pages)]
        write_whole(self._path(found.name, "json"), json.dumps({"codes": texts}).encode())

    def write_bundle(self, found: PageSet) -> Path:
        """Write the bundle that a whole set gives, and return its path.

        Raises what `PageSet.joined` raises.
        """
        path = self._path(found.name, "vamtqt")
        data = found.joined()
        self._make_folder()
        write_whole(path, data)
        return path

    def drop(self, name: str) -> None:
        """Forget a set; raises StoreError."""
        for ending in ("vamtqt", "json"):
            path = self._path(name, ending)
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise StoreError(
                    "A scan cannot be removed", hint="Look at the data directory's rights."
                ) from error

    def _make_folder(self) -> None:
        try:
            self.folder.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise StoreError(
                "The folder for scans cannot be made", hint="Look at the data directory's rights."
            ) from error

    def _path(self, name: str, ending: str) -> Path:
        if not is_set_name(name):
            raise BadInputError(
                "A set of codes is named by ten hexadecimal digits", hint="List the scans."
            )
        return self.folder / f"{name}.{ending}"


def _pages(content: bytes, name: str) -> Iterable[Page]:
    try:
        match json.loads(content):
            case {"codes": [*texts]}:
                pass
            case _:
                return
    except (ValueError, RecursionError):
        return
    seen: dict[int, Page] = {}
    for text in texts:
        try:
            page = read_page(str(text))
        except ExchangeRejectedError:
            continue
        if page.set_name == name:
            seen.setdefault(page.number, page)
    total = next((page.total for page in seen.values()), 0)
    yield from (page for page in seen.values() if page.total == total)
