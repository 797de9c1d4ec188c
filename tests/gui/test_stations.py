"""The page of stations: who is trusted here, and what it takes to be."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.desks import button, words
from tests.gui.station_desks import PATIENCE_MS, Station
from tests.gui.test_by_hand import one_row
from tests.gui.test_by_hand import station as sealed
from vamt_qt.exchange.signing import is_encrypted, new_station_keys, signer_of
from vamt_qt.exchange.station_card import card_text, write_card
from vamt_qt.gui.dialogs.batch_export import ExportBatch
from vamt_qt.gui.dialogs.stations import EnrolStation, OwnSide, RevokeStation
from vamt_qt.gui.pages.stations import stations_page
from vamt_qt.licensing.station import StationRole, fingerprint

__all__ = ["sealed"]


def test_a_station_is_trusted_by_its_fingerprint_and_revoked_for_a_reason(
    station: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    other = signer_of(new_station_keys())
    card = tmp_path / "relay.vamtcard"
    write_card(card, card_text(other, "Relay", StationRole.CONNECTED))
    page = stations_page(station.desk)
    page.setParent(station.roof)
    station.roof.resize(1200, 700)
    page.resize(1200, 700)
    station.roof.show()
    page.show()
    qtbot.waitUntil(lambda: "No other station is trusted yet" in words(page), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "This is" in words(page), timeout=PATIENCE_MS)
    own = station.ask("stations.own", {})
    assert own["fingerprint"] in words(page)
    dialog = station.open(EnrolStation(station.desk, station.roof, str(card)))
    qtbot.waitUntil(lambda: "Claims to be Relay" in words(dialog), timeout=PATIENCE_MS)
    assert fingerprint(other.id) not in words(dialog)
    dialog.fingerprint.setText(own["fingerprint"])
    assert "not that of this card" in station.refused(dialog)
    assert station.read(lambda views: views.stations()) == ()
    dialog.fingerprint.setText(fingerprint(other.id))
    station.accept(dialog)
    qtbot.waitUntil(lambda: page.panel.model.rowCount() == 1, timeout=PATIENCE_MS)
    page.panel.view.select_ids([other.id])
    qtbot.waitUntil(lambda: fingerprint(other.id) in words(page.details), timeout=PATIENCE_MS)
    QTest.mouseClick(button(page.details, "Revoke"), Qt.MouseButton.LeftButton)
    revoke = page.findChild(RevokeStation)
    assert revoke is not None
    assert "for a reason" in station.refused(revoke)
    revoke.reason.setText("stolen")
    station.accept(revoke)
    qtbot.waitUntil(lambda: "stolen" in words(page.details), timeout=PATIENCE_MS)


def test_the_own_side_is_said_at_the_top_and_can_be_changed(station: Station, qtbot: QtBot) -> None:
    page = stations_page(station.desk)
    page.setParent(station.roof)
    station.roof.show()
    page.show()
    qtbot.waitUntil(lambda: ", lab" in words(page), timeout=PATIENCE_MS)
    page.choose_side()
    side = page.findChild(OwnSide)
    assert side is not None
    assert side.lab.isChecked()
    side.connected.setChecked(True)
    station.accept(side)
    qtbot.waitUntil(lambda: ", connected" in words(page), timeout=PATIENCE_MS)


def test_a_batch_is_encrypted_only_for_a_station_that_was_named(
    sealed: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    other = signer_of(new_station_keys())
    card = tmp_path / "relay.vamtcard"
    write_card(card, card_text(other, "Relay", StationRole.CONNECTED))
    told = {"path": str(card), "fingerprint": fingerprint(other.id)}
    sealed.ask("stations.enrol", told)
    folder = str(tmp_path)
    dialog = sealed.open(ExportBatch(sealed.desk, one_row(sealed), folder, sealed.roof))
    qtbot.waitUntil(lambda: dialog.leaving.to.count() == 2, timeout=PATIENCE_MS)
    assert not dialog.leaving.encrypt.isEnabled()
    dialog.leaving.to.setCurrentIndex(1)
    assert dialog.leaving.encrypt.isEnabled()
    dialog.leaving.encrypt.setChecked(True)
    path = Path(dialog.file.text())
    sealed.accept(dialog)
    assert is_encrypted(path.read_bytes())
