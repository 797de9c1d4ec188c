"""Files that are dragged onto the window: from every page each goes where it belongs."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog

from tests.gui.desks import QuietDesk
from tests.gui.look import PAGES
from vamt_qt.gui.dialogs.batch_import import ImportBatch
from vamt_qt.gui.dialogs.batch_vamt import ImportVamt
from vamt_qt.gui.dialogs.scan_codes import ScanCodes
from vamt_qt.gui.dialogs.stations import EnrolStation
from vamt_qt.gui.dropped_files import in_turn
from vamt_qt.gui.station import StationWindow

Left = Qt.MouseButton.LeftButton


def drop(window: StationWindow, *names: str) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(Path("/media/usb") / name)) for name in names])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(300, 300).toPoint(), copy, data, Left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), copy, data, Left, none))


def open_dialogs(window: StationWindow) -> list[QDialog]:
    return [one for one in window.findChildren(QDialog) if one.isVisible()]


@pytest.mark.parametrize("front", PAGES)
def test_each_kind_of_file_goes_where_it_belongs_from_every_page(
    window: StationWindow, front: str
) -> None:
    for name, kind, page in (
        ("answer.vamtqt", ImportBatch, "batches"),
        ("ANSWER.VAMTQT", ImportBatch, "batches"),
        ("photo.JPG", ScanCodes, "batches"),
        ("office.cilx", ImportVamt, "batches"),
        ("relay.vamtcard", EnrolStation, "stations"),
    ):
        window.open_page(front)
        drop(window, name)
        (dialog,) = open_dialogs(window)
        assert isinstance(dialog, kind)
        assert window.current_page() == page
        dialog.reject()


@pytest.mark.parametrize("front", ["dashboard", "ledger", "stations", "batches"])
def test_what_nobody_knows_is_looked_into_before_it_changes_anything(
    window: StationWindow, front: str
) -> None:
    window.open_page(front)
    drop(window, "holiday.docx")
    (dialog,) = open_dialogs(window)
    assert isinstance(dialog, ImportBatch)
    assert dialog.primary.text() == "Look into it"
    dialog.reject()


def test_several_files_are_offered_one_after_another_and_pictures_together(
    estate: QuietDesk, window: StationWindow
) -> None:
    drop(window, "one.vamtqt", "1.png", "relay.vamtcard", "2.png")
    for kind in (ScanCodes, ImportBatch, EnrolStation):
        estate.qtbot.waitUntil(partial(_shows, window, kind))
        open_dialogs(window)[0].reject()
    estate.qtbot.wait(50)
    assert open_dialogs(window) == []


def _shows(window: StationWindow, kind: type[QDialog]) -> bool:
    return [type(one) for one in open_dialogs(window)] == [kind]


def test_pictures_come_first_and_all_at_once() -> None:
    paths = ["a.csv", "1.png", "b.vamtqt", "2.tiff"]
    assert in_turn(paths) == [["1.png", "2.tiff"], ["a.csv"], ["b.vamtqt"]]
    assert in_turn(["a.csv"]) == [["a.csv"]]
