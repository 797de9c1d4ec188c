"""Applies one look to the whole program and changes it while the program runs."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Final
from weakref import WeakSet

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from vamt_qt.gui.icons import IconSet
from vamt_qt.gui.theme.fonts import font, install_fonts
from vamt_qt.gui.theme.palette import palette_for
from vamt_qt.gui.theme.stylesheet import stylesheet
from vamt_qt.gui.theme.tokens import CONTRAST, DARK, LIGHT, Colors
from vamt_qt.resources import resource

STYLE: Final = ("-style", "fusion")
"""What the application is made with: to set a style later takes longer than any other step here."""


class ThemeMode(Enum):
    """What the operator chose in the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Theme(QObject):
    """The look that every widget asks for its colours, fonts and icons.

    Widgets that paint themselves connect to ``changed`` and repaint; all others follow by
    palette and style sheet.
    """

    changed = Signal()

    def __init__(self, app: QApplication, mode: ThemeMode = ThemeMode.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._hints = app.styleHints()
        self.icons = IconSet(resource("icons"))
        self._icons: dict[tuple[str, str], QIcon] = {}
        self.mode = mode
        install_fonts(resource("fonts"))
        app.setFont(font())
        self.colors: Colors = self._wanted()
        self._dressed: WeakSet[QWidget] = WeakSet()
        self._apply()
        # Qt tells when the desktop changes, but can rarely be told: hence our own colours.
        self._hints.colorSchemeChanged.connect(self._system_changed)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)

    def set_mode(self, mode: ThemeMode) -> None:
        """Change the look now, in every open window."""
        self.mode = mode
        self._refresh()

    def dress(self, window: QWidget) -> None:
        """Give a window a sheet of its own, so that a change of colours costs it little.

        Of a sheet that the application holds, Qt tells every widget once for each of its parents:
        a window with all pages open would stand still for a third of a second.
        """
        self._dressed.add(window)
        window.setStyleSheet(stylesheet(self.colors))

    def icon(self, name: str, role: str = "text") -> QIcon:
        """Give one of our icons; ``role`` names a colour in :class:`Colors`.

        The colour is looked up when the icon is drawn, so that it follows the theme.
        Raises ``KeyError`` for a name that has no file.
        """
        return self._kept(name, role, lambda: QColor(getattr(self.colors, role)))

    def _kept(self, name: str, role: str, color: Callable[[], QColor]) -> QIcon:
        """Give the icon that was made before: what draws it is Python's and must not go away.

        A button whose icon is set anew with every word of a run would destroy as many of them in
        the middle of Qt's own work, and that is where a crash was seen.
        """
        kept = self._icons.get((name, role))
        if kept is None:
            kept = self._icons[name, role] = self.icons.icon(name, color, self._faint)
        return kept

    def _faint(self) -> QColor:
        return QColor(self.colors.faint)

    def _wanted(self) -> Colors:
        match self.mode:
            case ThemeMode.LIGHT:
                return LIGHT
            case ThemeMode.DARK:
                return DARK
            case ThemeMode.CONTRAST:
                return CONTRAST
            case ThemeMode.SYSTEM:
                hints = self._hints
                return system_colors(
                    hints.colorScheme(), hints.accessibility().contrastPreference()
                )

    @Slot()
    def _system_changed(self) -> None:
        if self.mode is ThemeMode.SYSTEM:
            self._refresh()

    def _refresh(self) -> None:
        wanted = self._wanted()
        if wanted is self.colors:
            return
        self.colors = wanted
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        self._app.setPalette(palette_for(self.colors))
        sheet = stylesheet(self.colors)
        windows = [one for one in self._dressed if shiboken6.isValid(one)]
        for one in windows:
            one.setStyleSheet(sheet)
        if not windows:
            self._app.setStyleSheet(sheet)


def system_colors(scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> Colors:
    """Give the colours for what the desktop says of itself; who needs contrast gets it first."""
    if contrast is Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if scheme is Qt.ColorScheme.Dark else LIGHT
