"""Answers that come after the widget that asked was deleted are passed over."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from vamt_qt.gui.answers import deliver


def by_function_made_inside(label: QLabel) -> Callable[[str], None]:
    def answered(text: str) -> None:
        label.setText(text)

    return answered


class Shown(QLabel):
    def show_text(self, text: str) -> None:
        self.setText(text)


@pytest.mark.parametrize("ask", [lambda one: one.show_text, by_function_made_inside])
def test_only_a_widget_that_is_there_gets_its_answer(
    qtbot: QtBot, ask: Callable[[Shown], Callable[[str], None]]
) -> None:
    label = Shown()
    qtbot.addWidget(label)
    callback = ask(label)
    deliver(callback, "here")
    assert label.text() == "here"
    shiboken6.delete(label)
    deliver(callback, "gone")


def test_a_function_that_belongs_to_no_widget_is_called() -> None:
    answers: list[str] = []
    deliver(answers.append, "a")
    deliver(lambda text: answers.append(text + "!"), "b")
    assert answers == ["a", "b!"]
