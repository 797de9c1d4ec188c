"""A recovery code on one page of paper, to be kept apart from the computer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from vamt_qt.gui import figures
from vamt_qt.gui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_IN_A_LINE: Final = 4
_LINE: Final = QPen(QColor("#8a8f98"), 0.2)
_WHY: Final = tr(
    "This code opens the product keys and passwords that VAMT-Qt "
    "keeps on {host}, if the keyring is lost or the passphrase "
    "forgotten. Only the newest code is valid. Keep this page locked "
    "away and apart from the computer; whoever has both can read "
    "every key."
)
_HOW: Final = tr(
    "To use it: open VAMT-Qt, choose Settings, Unlock, “Use the "
    "recovery code…”, or run “vamt-qt vault recover”. O is read as "
    "0, I and L as 1."
)


def print_code(printer: QPrinter, code: str, *, host: str, made: date) -> bool:
    """Draw the page on a printer and tell whether it took it; nothing is kept of the code."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    # A hundredth of the paper's width makes one layout good for every size and resolution.
    width = printer.pageLayout().paintRectPixels(printer.resolution()).width()
    painter.scale(width / 100, width / 100)
    _draw(painter, code.split("-"), host, made)
    return painter.end()


def _draw(painter: QPainter, groups: list[str], host: str, made: date) -> None:
    _text(painter, QRectF(0, 2, 100, 8), tr("VAMT-Qt recovery code"), 4.4, bold=True)
    _text(painter, QRectF(0, 9, 100, 5), tr("Made on {made}", made=figures.day(made)), 2.0)
    _text(painter, QRectF(0, 15, 100, 16), _WHY.format(host=host), 2.2)
    for number, group in enumerate(groups):
        across, down = number % _IN_A_LINE, number // _IN_A_LINE
        box = QRectF(across * 25.5, 33 + down * 15, 23.5, 13)
        painter.setPen(_LINE)
        painter.drawRect(box)
        _text(painter, box.adjusted(1, 0.8, 0, 0), str(number + 1), 1.6)
        _text(painter, box, group, 4.6, middle=True)
    below = 35 + 15 * -(-len(groups) // _IN_A_LINE)
    _text(painter, QRectF(0, below, 100, 10), _HOW, 2.2)
    painter.setPen(_LINE)
    for across, words in ((0, tr("Kept at")), (51, tr("By, on"))):
        painter.drawLine(across, below + 22, across + 49, below + 22)
        _text(painter, QRectF(across, below + 22.5, 49, 4), words, 1.8)


def _text(
    painter: QPainter,
    box: QRectF,
    words: str,
    size: float,
    *,
    bold: bool = False,
    middle: bool = False,
) -> None:
    font = QFont("monospace" if middle else "sans-serif")
    font.setStyleHint(QFont.StyleHint.Monospace if middle else QFont.StyleHint.SansSerif)
    font.setBold(bold or middle)
    font.setPixelSize(100)
    # Fonts have whole pixels; drawn large and made small they keep their shapes.
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(size / 100, size / 100)
    painter.setFont(font)
    painter.setPen(QColor("black"))
    whole = QRectF(0, 0, box.width() * 100 / size, box.height() * 100 / size)
    centre = Qt.AlignmentFlag.AlignCenter
    where = centre if middle else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    painter.drawText(whole, where | Qt.TextFlag.TextWordWrap, words)
    painter.restore()
