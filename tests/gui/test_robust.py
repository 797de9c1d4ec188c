"""What the window says of its own mistakes, of another window, and of a disk that says no."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.desks import button, fill, has_button, open_estate, quiet_desk, words
from tests.gui.spoken import nameless
from tests.store.estate import PASSPHRASE, PLAIN_KEY, machine
from tests.store.test_disk import remount, small_disk
from vamt_qt.app.desktop import engine_command
from vamt_qt.cli.program import Place
from vamt_qt.gui.crash import CrashWatch, write_report
from vamt_qt.gui.desk import Desk, connect_news
from vamt_qt.gui.dialogs.by_hand import ByHand
from vamt_qt.gui.dialogs.correct_cid import CorrectCid
from vamt_qt.gui.dialogs.crash import CrashDialog
from vamt_qt.gui.dialogs.frame import Question
from vamt_qt.gui.dialogs.write_report import WriteReport
from vamt_qt.gui.engine_client import EngineClient
from vamt_qt.gui.pages.record_page import RecordPage
from vamt_qt.gui.reading import Reader
from vamt_qt.gui.start import make_desk, show_trouble
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.theme import Theme
from vamt_qt.licensing.errors import StoreError
from vamt_qt.licensing.redaction import redacted
from vamt_qt.store.lock import hold
from vamt_qt.store.opening import open_views

PATIENCE_MS = 60_000
IID = " ".join(["1234567"] * 9)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[StationWindow]:
    fill(tmp_path)
    with quiet_desk(qtbot, theme, tmp_path) as estate:
        made = StationWindow(estate.desk)
        qtbot.addWidget(made)
        with qtbot.waitExposed(made):
            made.show()
        yield made


@contextmanager
def started(qtbot: QtBot, theme: Theme, data: Path) -> Iterator[StationWindow]:
    """A window whose own engine was started on a data directory."""
    words = data.parent / "passphrase"
    words.write_text(PASSPHRASE)
    command = engine_command(Place(data_dir=data, passphrase_file=words))
    engine, reader = EngineClient(command), Reader(lambda: open_views(data))
    connect_news(engine, reader)
    settings = QSettings(str(data.parent / "window.ini"), QSettings.Format.IniFormat)
    window = StationWindow(Desk(theme, engine, reader, settings))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    engine.start()
    try:
        yield window
    finally:
        engine.end_now()
        qtbot.waitUntil(lambda: engine.process_id() == 0, timeout=PATIENCE_MS)
        reader.close()


def dialog(qtbot: QtBot, window: QWidget, kind: type[QWidget]) -> QWidget:
    def there() -> bool:
        return any(one.isVisible() for one in window.findChildren(kind))

    qtbot.waitUntil(there, timeout=PATIENCE_MS)
    return next(one for one in window.findChildren(kind) if one.isVisible())


# --- mistakes of our own


def stumble() -> None:
    password = "correct horse"
    raise RuntimeError(f"{PLAIN_KEY} and {IID} and password={password!r} in {Path.home()}/x")


def test_a_bug_is_told_and_the_window_goes_on(
    qtbot: QtBot, window: StationWindow, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with CrashWatch(window):
        QTimer.singleShot(0, stumble)
        told = dialog(qtbot, window, CrashDialog)
        assert isinstance(told, CrashDialog)
        QTimer.singleShot(0, stumble)
        qtbot.waitUntil(lambda: told.report.toPlainText().count("Traceback") == 2)
        assert len(window.findChildren(CrashDialog)) == 1, "one dialog for both"
        assert "What is safe" in words(told)
        assert not nameless(told)
        told.save(str(tmp_path / "report.txt"))
        saved = (tmp_path / "report.txt").read_text()
        for text in (saved, told.report.toPlainText(), capsys.readouterr().err):
            assert "stumble" in text
            assert PLAIN_KEY not in text
            assert "1234567" not in text
            assert "correct horse" not in text
            assert str(Path.home()) + "/" not in text
        told.save(str(tmp_path / "no folder" / "report.txt"))
        assert told.refusal.isVisible()
        QTest.mouseClick(told.primary, Qt.MouseButton.LeftButton)
    assert window.isVisible()
    assert isinstance(window.open_page("machines"), RecordPage)


def test_the_operator_may_close_the_program_after_a_bug(
    qtbot: QtBot, window: StationWindow
) -> None:
    with CrashWatch(window):
        QTimer.singleShot(0, stumble)
        told = dialog(qtbot, window, CrashDialog)
        assert isinstance(told, CrashDialog)
        told.copy()
        assert "RuntimeError" in QApplication.clipboard().text()
        with qtbot.waitSignal(window.gone, timeout=PATIENCE_MS):
            told.cancel.click()


def test_a_report_names_versions_and_the_engines_last_words() -> None:
    try:
        stumble()
    except RuntimeError as error:
        report = write_report(error, sys.exc_info()[2], f"log of {PLAIN_KEY}")
    assert report.startswith("VAMT-Qt ")
    assert "Qt 6" in report
    assert "log of …" in report


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (PLAIN_KEY, f"…{PLAIN_KEY[-5:]}"),
        (IID, "(digits taken out)"),
        ("token: abc def", "token: (taken out) def"),
        ("Authorization=Bearer", "Authorization=(taken out)"),
        ("0xC004F034 at 2026-11-24 10:00", "0xC004F034 at 2026-11-24 10:00"),
        ("/srv/ann/data", "~/data"),
    ],
)
def test_what_is_taken_out_of_a_report(text: str, left: str) -> None:
    assert redacted(text, home="/srv/ann") == left


# --- another window


def test_a_second_window_says_so_and_may_look_only(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    fill(data)
    with hold(data, purpose="window"), started(qtbot, theme, data) as window:
        question = dialog(qtbot, window, Question)
        assert f"process {os.getpid()}" in words(question)
        button(question, "Look only").click()
        assert window.windowTitle() == "VAMT-Qt – read only"
        page = window.open_page("machines")
        assert isinstance(page, RecordPage)
        qtbot.waitUntil(lambda: page.has_read, timeout=PATIENCE_MS)
        names = page.panel.model.table.texts[0]
        assert "PC-0003" in names
        with open_estate(data) as store, store.writing() as unit:
            unit.add_machine(machine(77))
        window.in_use._look.timeout.emit()
        qtbot.waitUntil(lambda: "PC-0077" in page.panel.model.table.texts[0], timeout=PATIENCE_MS)
        refused: list[str] = []
        window.desk.call("probe", {}, failed=lambda failure: refused.append(failure.code))
        qtbot.waitUntil(lambda: refused == ["in-use"])


def test_a_second_window_works_once_the_first_is_gone(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    fill(data)
    with hold(data, purpose="window"):
        window_of = started(qtbot, theme, data)
        window = window_of.__enter__()
        question = dialog(qtbot, window, Question)
    try:
        with qtbot.waitSignal(window.desk.engine.ready, timeout=PATIENCE_MS):
            button(question, "Try again").click()
        assert window.isVisible()
        assert window.windowTitle() == "VAMT-Qt"
    finally:
        window_of.__exit__(None, None, None)


def test_a_second_window_may_close_at_once(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    data = tmp_path / "data"
    fill(data)
    with hold(data, purpose="window"), started(qtbot, theme, data) as window:
        question = dialog(qtbot, window, Question)
        with qtbot.waitSignal(window.gone, timeout=PATIENCE_MS):
            button(question, "Close").click()


# --- disks and files


def fill_up(folder: Path) -> None:
    with (folder / "ballast").open("wb", buffering=0) as file:
        try:
            while file.write(b"x" * 4096):
                pass
        except OSError:
            return


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda data: remount(data, "ro"), "may be read but not written"),
        (fill_up, "disk that holds the data is full"),
        (lambda data: (data / "vamt.db").write_bytes(b"no database" * 999), "is damaged"),
    ],
    ids=["read-only", "full", "damaged"],
)
def test_a_disk_that_says_no_is_explained_above_the_page(
    qtbot: QtBot, theme: Theme, tmp_path: Path, spoil: Callable[[Path], object], said: str
) -> None:
    data = tmp_path / "data"
    with small_disk(data, kib=3_000):
        fill(data)
        spoil(data)
        with started(qtbot, theme, data) as window:
            qtbot.waitUntil(lambda: said in words(window.banner), timeout=PATIENCE_MS)
            assert has_button(window.banner, "Start it again")
            assert window.isVisible()


def test_a_data_directory_that_cannot_be_is_explained_before_there_is_a_window(
    qtbot: QtBot, qapp: QApplication, theme: Theme, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError) as error:
        make_desk(qapp, ["never"], tmp_path / "file" / "data", lambda: open_views(tmp_path))
    seen: list[str] = []

    def read_it() -> None:
        shown = QApplication.activeWindow() or QApplication.topLevelWidgets()[0]
        seen.append(words(shown))
        button(shown, "Close").click()

    QTimer.singleShot(300, read_it)
    show_trouble(qapp, error.value.failure)
    assert "VAMT-Qt cannot be opened" in seen[0]


@pytest.mark.parametrize(
    "text", [b"\x00[columns\n\xff=machines=%%%\ngeometry=@ByteArray(", b"\x89PNG\r\n" * 99]
)
def test_broken_settings_are_told_and_written_anew(
    qtbot: QtBot, qapp: QApplication, theme: Theme, tmp_path: Path, text: bytes
) -> None:
    fill(tmp_path)
    (tmp_path / "window.ini").write_bytes(text)
    desk = make_desk(qapp, ["never-started"], tmp_path, lambda: open_views(tmp_path))
    window = StationWindow(desk)
    qtbot.addWidget(window)
    window.show()
    assert "settings could not be read whole" in words(window.banner)
    desk.settings.setValue("colours", "dark")
    desk.settings.sync()
    again = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert again.value("colours") == "dark"
    desk.reader.close()


def test_a_dialog_whose_list_never_came_claims_nothing_and_asks_again(
    window: StationWindow, qtbot: QtBot
) -> None:
    """The engine is away: nothing was read, and whatever is pressed is no mistake of ours."""
    desk = window.desk
    with open_views(Path(desk.settings.fileName()).parent) as views:
        batch = views.batch_rows()[0]
    report, correction = WriteReport(desk, window), CorrectCid(desk, batch, window)
    calls = ByHand(desk, batch, window)
    report.file.path.setText("/nowhere/status.xlsx")
    for group in correction.cid.fields:
        group.setText("123456")
    correction.reason.setText("misheard")
    for dialog in (report, correction, calls):
        dialog.open()
        qtbot.waitUntil(dialog.refusal.isVisible)
        QTest.keyClick(dialog, Qt.Key.Key_PageDown)
        dialog.primary.click()
        qtbot.waitUntil(dialog.refusal.isVisible)
        assert "Every line" not in words(dialog)
        dialog.reject()
