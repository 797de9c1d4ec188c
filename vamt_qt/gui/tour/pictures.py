"""Takes pictures of windows in both looks, numbered in the order in which they were taken."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from vamt_qt.gui.theme import Theme, ThemeMode
from vamt_qt.gui.tour.stage import Pause, Script, TourError

_SETTLE_S: Final = 0.15
_OURS: Final = "[0-9][0-9]-*.png"


class Pictures:
    """Writes into a folder; without one, nothing is taken and nothing waits."""

    def __init__(self, theme: Theme, folder: Path | None) -> None:
        self._theme = theme
        self._folder = folder
        self._count = 0
        self._mode = theme.mode
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
            for old in folder.glob(_OURS):
                old.unlink()

    @property
    def are_taken(self) -> bool:
        """Whether there is a folder for them."""
        return self._folder is not None

    def take(self, widget: QWidget, name: str, *, dark: bool = True) -> Script:
        """Take a picture in light, and one in dark."""
        if self._folder is None:
            return
        self._count += 1
        looks = {ThemeMode.LIGHT: "", ThemeMode.DARK: "-dark"}
        for mode, suffix in looks.items():
            if mode is ThemeMode.DARK and not dark:
                continue
            self._theme.set_mode(mode)
            yield Pause(_SETTLE_S)
            self._save(widget, self._folder / f"{self._count:02d}-{name}{suffix}.png")
        self._theme.set_mode(ThemeMode.LIGHT)

    def take_now(self, widget: QWidget, name: str) -> None:
        """Take one picture of something that will not wait."""
        if self._folder is not None:
            self._count += 1
            self._save(widget, self._folder / f"{self._count:02d}-{name}.png")

    def _save(self, widget: QWidget, path: Path) -> None:
        if not widget.grab().save(str(path)):
            raise TourError(f"The picture {path} cannot be written")
