"""What takes time waits until the window stands."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.desks import fill
from vamt_qt.gui.first_picture import FirstPicture
from vamt_qt.gui.reading import Reader
from vamt_qt.store.opening import open_views


class Picture(QWidget):
    """Notes whether it was painted."""

    painted = False

    def paintEvent(self, event: object) -> None:  # noqa: N802 - as Qt calls it
        del event
        self.painted = True


def test_a_window_stands_once_it_was_painted(qtbot: QtBot) -> None:
    window = Picture()
    qtbot.addWidget(window)
    told: list[bool] = []
    FirstPicture(window).stands.connect(lambda: told.append(window.painted))
    window.show()
    qtbot.waitUntil(lambda: bool(told))
    window.repaint()
    assert told == [True]


def test_what_waits_for_a_window_that_nobody_sees_goes_on_without(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitSignal(FirstPicture(window).stands):
        pass


def test_questions_are_kept_until_reading_begins(qtbot: QtBot, tmp_path: Path) -> None:
    fill(tmp_path)
    reader = Reader(lambda: open_views(tmp_path), waits=True)
    answers: list[str] = []
    reader.work(lambda: "first", answers.append, lambda _: None)
    reader.read(lambda views: views.machines()[0].name, answers.append, lambda _: None)
    prompt = Reader(lambda: open_views(tmp_path))
    with qtbot.waitCallback() as answered:
        prompt.work(lambda: None, answered, lambda _: None)
    prompt.close()
    assert answers == []
    reader.begin()
    qtbot.waitUntil(lambda: len(answers) == 2)
    reader.close()
    assert "first" in answers
