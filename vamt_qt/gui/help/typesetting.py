"""Gives plain Markdown the distances and letters that make it pleasant to read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtGui import (
    QColor,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from vamt_qt.gui.theme import Space, TextStyle, font
from vamt_qt.gui.theme.tokens import Colors

_LINE: Final = 135.0
_PICTURE: Final = "\N{OBJECT REPLACEMENT CHARACTER}"
_HEADINGS: Final = {1: TextStyle.TITLE, 2: TextStyle.HEADING}


def typeset(document: QTextDocument, colors: Colors) -> None:
    """Set headings, paragraphs, lists and tables of a document that has just been read."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for block in _blocks(document):
        _set_block(QTextCursor(block), block)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _set_table(frame, colors)
    cursor.endEditBlock()


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _set_block(cursor: QTextCursor, block: QTextBlock) -> None:
    form = QTextBlockFormat(block.blockFormat())
    level = form.headingLevel()
    # A picture is a letter as high as itself.
    high = 100.0 if _PICTURE in block.text() else _LINE
    form.setLineHeight(high, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    in_table = cursor.currentTable() is not None
    in_list = block.textList() is not None
    form.setTopMargin(Space.L if level > 1 else 0)
    form.setBottomMargin(0 if in_table else Space.XS if in_list else Space.S)
    cursor.setBlockFormat(form)
    if level:
        letters = QTextCharFormat()
        letters.setFont(font(_HEADINGS.get(level, TextStyle.MEDIUM)))
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        cursor.mergeCharFormat(letters)


def _set_table(table: QTextTable, colors: Colors) -> None:
    form = table.format()
    form.setBorder(1)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(QColor(colors.line))
    form.setBorderCollapse(True)
    form.setCellPadding(Space.S)
    form.setTopMargin(Space.S)
    form.setBottomMargin(Space.L)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(form)
