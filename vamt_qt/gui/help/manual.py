"""The manual's window: the pages at the left, searched by words, and one page to read."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QColor, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
)

from vamt_qt.gui.help.pages import FIRST, manual_pages
from vamt_qt.gui.help.reader import Reading
from vamt_qt.gui.theme import Metric, Space, TextStyle, Theme, font
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets.controls import Rule, Surface, label
from vamt_qt.gui.widgets.search import SearchField

_NAME = Qt.ItemDataRole.UserRole


class ManualWindow(QDialog):
    """Stays beside the program while one works; Escape closes it.

    It belongs to no other window: a dialog that waits for its answer would shut it off too.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._pages = {page.name: page for page in manual_pages()}
        self.setWindowTitle(tr("VAMT-Qt manual"))
        self.setAccessibleName(tr("VAMT-Qt manual"))
        self.search = SearchField(theme, tr("Search the manual"))
        self.contents = QListWidget()
        self.contents.setAccessibleName(tr("Pages of the manual"))
        self.contents.setFrameShape(QFrame.Shape.NoFrame)
        self.contents.setFont(font(TextStyle.MEDIUM))
        self.nothing = label("", TextStyle.CAPTION, "muted", wrap=True)
        self.text = Reading(theme, tr("Manual"))
        self._lay_out(theme)
        theme.dress(self)
        self.search.textChanged.connect(self._narrow)
        self.search.left_downwards.connect(self.contents.setFocus)
        self.contents.currentItemChanged.connect(self._chosen)
        self.text.sourceChanged.connect(self._followed)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(
            self.search.setFocus
        )
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self.text.backward)
        self.resize(920, 680)
        theme.changed.connect(self._dress)
        self._theme = theme
        self._dress()
        self._narrow("")

    def show_page(self, name: str, heading: str = "") -> None:
        """Open at a page, and at a heading of it; a page that there is not is the first."""
        self.search.clear()
        self._select(name if name in self._pages else FIRST)
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.show_heading(heading)
        self.text.setFocus()

    def current(self) -> str:
        """Give the name of the page that is shown."""
        item: QListWidgetItem | None = self.contents.currentItem()
        return "" if item is None else str(item.data(_NAME))

    # -- inside -----------------------------------------------------------------------------

    def _lay_out(self, theme: Theme) -> None:
        side = Surface(theme, "panel")
        side.setFixedWidth(Metric.RAIL + Space.XXL)
        column = QVBoxLayout(side)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.M)
        column.addWidget(self.search)
        column.addWidget(self.contents, 1)
        column.addWidget(self.nothing)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(side)
        whole.addWidget(Rule(theme, Qt.Orientation.Vertical))
        whole.addWidget(self.text, 1)

    @Slot()
    def _dress(self) -> None:
        colors, palette = self._theme.colors, QPalette()
        palette.setColor(QPalette.ColorRole.Highlight, QColor(colors.nav_selected))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(colors.accent_text))
        self.contents.setPalette(palette)

    def _select(self, name: str) -> None:
        for row in range(self.contents.count()):
            if self.contents.item(row).data(_NAME) == name:
                self.contents.setCurrentRow(row)

    @Slot(str)
    def _narrow(self, words: str) -> None:
        before = self.current()
        self.contents.blockSignals(True)
        self.contents.clear()
        for page in self._pages.values():
            if page.contains(words):
                item = QListWidgetItem(page.title, self.contents)
                item.setData(_NAME, page.name)
                item.setSizeHint(QSize(0, Metric.TABLE_ROW))
        self.contents.blockSignals(False)
        found = self.contents.count()
        self.nothing.setText("" if found else tr("No page contains all of these words."))
        self._select(before)
        if found and self.contents.currentRow() < 0:
            self.contents.setCurrentRow(0)
        self.text.mark(words)

    @Slot()
    def _chosen(self) -> None:
        page = self._pages.get(self.current())
        if page is not None:
            self.text.read_file(QUrl.fromLocalFile(str(page.path)))
            self.text.mark(self.search.text())

    @Slot(QUrl)
    def _followed(self, url: QUrl) -> None:
        """A link was followed: the list of pages follows it."""
        name = url.fileName().removesuffix(".md")
        if name != self.current():
            self.search.clear()
            self._select(name)
