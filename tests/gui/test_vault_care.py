"""What opens the vault is changed from the window, and what was in force before opens nothing."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.fixtures.stations import PASSPHRASE, place_in
from tests.gui.desks import words
from tests.gui.station_desks import PATIENCE_MS, station_at
from vamt_qt.gui.dialogs.recovery_code import RecoveryCode
from vamt_qt.gui.dialogs.vault_care import KeysAndPasswords, NewPassphrase, ReKey
from vamt_qt.gui.theme import Theme


def test_a_passphrase_is_changed_and_everything_sealed_anew(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    with station_at(qtbot, theme, place_in(tmp_path)) as station:
        care = station.open(KeysAndPasswords(station.desk, None))
        qtbot.waitUntil(lambda: care.kind == "passphrase", timeout=PATIENCE_MS)
        assert "no recovery code" in words(care)

        change = station.open(NewPassphrase(station.desk, None, care.kind))
        change.passphrase.setText("short")
        assert "At least" in station.refused(change)
        for field in (change.passphrase, change.again):
            field.setText("several new words")
        change.present.setText("not the passphrase")
        station.refused(change)
        change.present.setText(PASSPHRASE)
        station.accept(change)

        care.re_key()
        (anew,) = care.findChildren(ReKey)
        anew.present.setText("several new words")
        station.accept(anew)
        qtbot.waitUntil(lambda: bool(care.findChildren(RecoveryCode)), timeout=PATIENCE_MS)
        (shown,) = care.findChildren(RecoveryCode)
        assert "Group 8" in words(shown)
        shown.close()
        qtbot.waitUntil(lambda: "is in force" in words(care), timeout=PATIENCE_MS)
        care.close()
