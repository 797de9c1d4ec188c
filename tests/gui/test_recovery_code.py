"""The recovery code: shown once, kept for sure, and opening what a lost passphrase closed."""

from __future__ import annotations

import stat
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.fixtures.stations import PASSPHRASE, place_in
from tests.gui.desks import button, words
from tests.gui.test_dialogs import PATIENCE_MS, station_at
from vamt_qt.gui.dialogs.recovery_code import Recover, RecoveryCode
from vamt_qt.gui.dialogs.unlock import Unlock
from vamt_qt.gui.theme import Theme


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

        again = station.open(Unlock(station.desk, None))
        again.passphrase.setText(PASSPHRASE)
        station.refused(again)
        again.passphrase.setText("another passphrase")
        station.accept(again)


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
