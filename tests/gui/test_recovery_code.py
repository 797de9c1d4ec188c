"""The recovery code: shown once, kept for sure, and opening what a lost passphrase closed."""

from __future__ import annotations

import stat
from collections.abc import Mapping
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.fixtures.stations import PASSPHRASE, place_in
from tests.gui.desks import button, has_button, words
from tests.gui.station_desks import PATIENCE_MS, Station, station_at
from vamt_qt.cli.program import Place
from vamt_qt.gui.dialogs.recovery_code import Recover, RecoveryCode
from vamt_qt.gui.dialogs.unlock import Unlock
from vamt_qt.gui.narrowing import RECOVERY_CODE
from vamt_qt.gui.pages.dashboard import DashboardPage
from vamt_qt.gui.pages.ledger_table import read_newest
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.theme import Theme
from vamt_qt.gui.widgets.link_row import LinkRow


def shown(dialog: RecoveryCode) -> str:
    groups = [
        one.text()
        for one in dialog.findChildren(QLabel)
        if one.accessibleName().startswith("Group ")
    ]
    return "-".join(groups)


def test_a_code_is_shown_kept_and_opens_what_the_passphrase_does_not(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    with station_at(qtbot, theme, place_in(tmp_path)) as station:
        assert not station.ask("vault.status", {})["recovery"]
        dialog = station.open(RecoveryCode(station.desk, None))
        dialog.primary.click()
        qtbot.waitUntil(lambda: bool(shown(dialog)), timeout=PATIENCE_MS)
        code = shown(dialog)
        assert len(code.split("-")) == 8
        assert code not in dialog.windowTitle()
        assert station.desk.engine.has_recovery_code
        assert code[:4] not in station.desk.engine.last_words

        qtbot.waitUntil(lambda: has_button(dialog, "Copy"), timeout=PATIENCE_MS)
        button(dialog, "Copy").click()
        assert QGuiApplication.clipboard().text() == code
        QGuiApplication.clipboard().clear()
        file = tmp_path / "code.txt"
        dialog.save(str(file))
        qtbot.waitUntil(file.exists, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: "Saved as" in words(dialog.refusal), timeout=PATIENCE_MS)
        assert file.read_text() == f"{code}\n"
        assert stat.S_IMODE(file.stat().st_mode) == 0o600

        dialog.last.setText("no")
        assert "not its last group" in station.refused(dialog)
        dialog.last.setText(code[-4:].lower())
        station.accept(dialog)

        recover = station.open(Recover(station.desk, None))
        recover.code.setText("0000-0000")
        recover.passphrase.setText("another passphrase")
        recover.again.setText("another passphrase")
        assert "wrong" in station.refused(recover)
        recover.code.setText(code)
        station.accept(recover)

        told = [line for line in station.read(read_newest) if line.about == "Keys and passwords"]
        assert [line.entry.detail["change"] for line in told] == [
            "recovered by the recovery code",
            "a recovery code was made",
        ]
        assert "was changed" in told[0].text

        again = station.open(Unlock(station.desk, None))
        again.passphrase.setText(PASSPHRASE)
        station.refused(again)
        again.passphrase.setText("another passphrase")
        station.accept(again)


def test_a_code_goes_on_one_page_of_paper_and_into_nothing_else(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    code = "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH"
    with station_at(qtbot, theme, place_in(tmp_path)) as station:
        dialog = station.open(RecoveryCode(station.desk, None, code))
        button(dialog, "Print…").click()
        chooser = dialog.findChild(QPrintDialog)
        assert chooser is not None
        assert chooser.isVisible()
        chooser.reject()
        before = set(tmp_path.iterdir())
        printer = QPrinter()
        printer.setOutputFileName(str(tmp_path / "page.pdf"))
        dialog.print_on(printer)
        assert "No file is left behind" in words(dialog.refusal)
    (page,) = PdfReader(tmp_path / "page.pdf").pages
    assert [group for group in page.extract_text().split() if group in code] == code.split("-")
    assert set(tmp_path.iterdir()) - before == {tmp_path / "page.pdf"}


def test_a_vault_in_the_keyring_is_offered_a_code_at_its_first_start_only(
    qtbot: QtBot, theme: Theme, tmp_path: Path, secret_service: Mapping[str, str]
) -> None:
    assert secret_service
    station = Station(qtbot, theme, Place(data_dir=tmp_path / "data"))
    window = StationWindow(station.desk)
    qtbot.addWidget(window)
    window.show()
    assert station.start()["vault"] == "keyring"
    offered = window.findChild(RecoveryCode)
    assert offered is not None
    assert offered.isVisible()
    offered.cancel.click()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    with qtbot.waitSignal(station.desk.engine.ready, timeout=PATIENCE_MS):
        station.desk.engine.restart()
    assert window.findChild(RecoveryCode) is None
    assert not station.desk.engine.has_recovery_code
    with qtbot.waitSignal(window.gone, timeout=PATIENCE_MS):
        window.close()


def test_the_first_page_reminds_of_a_missing_code_and_one_press_makes_it(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    with station_at(qtbot, theme, place_in(tmp_path)) as station:
        station.ask("machines.add", {"name": "pc-1"})
        page = DashboardPage(station.desk)
        qtbot.addWidget(page)
        page.show()
        qtbot.waitUntil(lambda: page.is_up_to_date, timeout=PATIENCE_MS)
        (reminder,) = [
            row
            for row in page.findChildren(LinkRow)
            if row.accessibleName() == "There is no recovery code"
        ]
        reminder.click()
        dialog = page.findChild(RecoveryCode)
        assert dialog is not None
        dialog.primary.click()
        qtbot.waitUntil(
            lambda: (
                page.glance is not None
                and all(matter.page != RECOVERY_CODE for matter in page.glance.matters)
            ),
            timeout=PATIENCE_MS,
        )


def test_a_code_that_was_not_confirmed_is_spoken_of(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    with station_at(qtbot, theme, place_in(tmp_path)) as station:
        said: list[str] = []
        station.desk.wishes.said.connect(lambda _, message, __: said.append(message))
        untouched = station.open(RecoveryCode(station.desk, None))
        untouched.cancel.click()
        assert not said
        closed = station.open(RecoveryCode(station.desk, None, "AAAA-BBBB"))
        closed.cancel.click()
        assert "before you confirmed" in said[0]
