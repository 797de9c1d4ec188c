"""Our own icons: drawn once as strokes, tinted for each theme, sharp at any scale."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from vamt_qt.gui.facing import facing
from vamt_qt.gui.tongue import is_mirrored

ColorSource = Callable[[], QColor]

# What points along the line points the other way where it is read from right to left.
_ARROWS = frozenset({"arrow-right", "chevron-left", "chevron-right", "send", "sidebar"})


class IconSet:
    """Finds icons by name and keeps what was drawn, per colour and size in device pixels."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, bytes] = {}
        self._names = frozenset(path.stem for path in folder.glob("*.svg"))
        self._drawn: dict[tuple[str, str, int, int], QPixmap] = {}
        self._copies: list[QIconEngine] = []

    def names(self) -> list[str]:
        """List every icon that ships."""
        return sorted(self._names)

    def icon(self, name: str, color: ColorSource, disabled: ColorSource) -> QIcon:
        """Give an icon whose colours are asked for each time it is drawn."""
        if name not in self._names:
            raise KeyError(name)
        return QIcon(_TintedEngine(self, name, color, disabled))

    def keep(self, copy: QIconEngine) -> QIconEngine:
        """Keep what Qt copied: of an engine that it asks for it takes the pointer, not the object.

        Python would let it go at once, and the next look at the copied icon would end the program.
        """
        self._copies.append(copy)
        return copy

    def pixmap(self, name: str, color: QColor, size: QSize, ratio: float = 1.0) -> QPixmap:
        """Draw an icon of ``size`` in device-independent pixels for a screen of ``ratio``.

        Without room, as in a column that was drawn together, there is nothing to draw on.
        """
        if size.isEmpty():
            return QPixmap()
        width, height = round(size.width() * ratio), round(size.height() * ratio)
        key = (name, color.name(QColor.NameFormat.HexArgb), width, height)
        found = self._drawn.get(key)
        if found is None:
            found = self._draw(name, color, QSize(width, height))
            self._drawn[key] = found
        answer = QPixmap(found)
        answer.setDevicePixelRatio(ratio)
        return answer

    def paint(self, painter: QPainter, name: str, color: QColor, rect: QRect) -> None:
        """Draw an icon into ``rect``, at the sharpness of whatever ``painter`` paints on."""
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect.topLeft(), self.pixmap(name, color, rect.size(), ratio))

    def _source(self, name: str) -> bytes:
        source = self._sources.get(name)
        if source is None:
            if name not in self._names:
                raise KeyError(name)
            source = self._sources[name] = (self._folder / f"{name}.svg").read_bytes()
        return source

    def _draw(self, name: str, color: QColor, size: QSize) -> QPixmap:
        tinted = self._source(name).replace(b"currentColor", color.name().encode())
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setOpacity(color.alphaF())
        # A size that is wider than high leaves room at the right, between icon and words.
        side = min(size.width(), size.height())
        place = facing(QRectF(0, 0, side, side), QRectF(0, 0, size.width(), size.height()))
        if name in _ARROWS and is_mirrored():
            painter.translate(place.x() * 2 + side, 0)
            painter.scale(-1, 1)
        QSvgRenderer(QByteArray(tinted)).render(painter, place)
        painter.end()
        return pixmap


class _TintedEngine(QIconEngine):
    def __init__(
        self, icons: IconSet, name: str, color: ColorSource, disabled: ColorSource
    ) -> None:
        super().__init__()
        self._icons = icons
        self._name = name
        self._color = color
        self._disabled = disabled

    def clone(self) -> QIconEngine:
        return self._icons.keep(_TintedEngine(self._icons, self._name, self._color, self._disabled))

    def key(self) -> str:
        return f"vamt-qt:{self._name}"

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        del state
        self._icons.paint(painter, self._name, self._tint(mode), rect)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        del state
        return self._icons.pixmap(self._name, self._tint(mode), size, scale)

    def _tint(self, mode: QIcon.Mode) -> QColor:
        return self._disabled() if mode is QIcon.Mode.Disabled else self._color()
