"""A tip shows the name of a machine as it is, whatever it looks like."""

from __future__ import annotations

import pytest
from PySide6.QtGui import Qt, QTextDocument
from pytestqt.qtbot import QtBot

from vamt_qt.gui.widgets.one_line import OneLine
from vamt_qt.gui.widgets.tips import plain_tip


@pytest.mark.parametrize("text", ["Windows 11 Pro", "<b>PC-1</b> & <img src='file:///x'>", "a < b"])
def test_what_looks_like_markup_is_shown_and_not_obeyed(text: str) -> None:
    seen = QTextDocument()
    tip = plain_tip(text)
    if Qt.mightBeRichText(tip):
        seen.setHtml(tip)
    else:
        seen.setPlainText(tip)
    assert seen.toPlainText() == text


def test_a_shortened_line_keeps_its_name_plain(qtbot: QtBot) -> None:
    line = OneLine()
    qtbot.addWidget(line)
    line.resize(30, 20)
    line.say("<img src='file:///etc/hosts'> of a machine with a long name")
    line.show()
    assert line.toolTip().startswith("<span>&lt;img ")
