"""Text to read: Markdown in the program's own letters and colours."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QColor, QDesktopServices, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from vamt_qt.gui.help.typesetting import typeset
from vamt_qt.gui.theme import Space, TextStyle, Theme, font


class Reading(QTextBrowser):
    """Shows Markdown from the installation; nothing is fetched from anywhere."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setDefaultFont(font(TextStyle.BODY))
        self.document().setDocumentMargin(Space.XL)
        self.anchorClicked.connect(self._follow)
        theme.changed.connect(self._dress)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Read files of the installation only."""
        return super().loadResource(kind, name) if QUrl(name).isLocalFile() else None

    def read_file(self, url: QUrl) -> None:
        """Show a file of the installation."""
        self.setSource(url, QTextDocument.ResourceType.MarkdownResource)
        self.reload()
        typeset(self.document(), self._theme.colors)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def read_text(self, markdown: str) -> None:
        """Show a text."""
        self.setMarkdown(markdown)
        typeset(self.document(), self._theme.colors)

    def show_heading(self, heading: str) -> None:
        """Bring a heading to the top; one that there is not is the beginning."""
        block = self.document().begin()
        while block.isValid() and (
            block.text() != heading or not block.blockFormat().headingLevel()
        ):
            block = block.next()
        top = self.document().documentLayout().blockBoundingRect(block).top() if heading else 0
        self.verticalScrollBar().setValue(int(top) - Space.L)

    def mark(self, words: str) -> None:
        """Show where words occur, and scroll to the first."""
        found: list[QTextEdit.ExtraSelection] = []
        for word in words.split():
            cursor = self.document().find(word)
            while not cursor.isNull():
                found.append(self._selection(cursor))
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(found)
        if found:
            first = min((one.cursor for one in found), key=lambda cursor: cursor.position())
            first.clearSelection()
            self.setTextCursor(first)
            self.ensureCursorVisible()

    def _selection(self, cursor: QTextCursor) -> QTextEdit.ExtraSelection:
        one = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        look.setBackground(QColor(self._theme.colors.warn.fill))
        look.setForeground(QColor(self._theme.colors.warn.text))
        one.format = look
        one.cursor = cursor
        return one

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        target = self.source().resolved(url)
        if target.isLocalFile():
            self.read_file(target)
        elif target.scheme() in ("http", "https"):
            QDesktopServices.openUrl(target)

    @Slot()
    def _dress(self) -> None:
        # Links and lines keep the colour that they were read with.
        if self.source().isValid():
            self.read_file(self.source())
