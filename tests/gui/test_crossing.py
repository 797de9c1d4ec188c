"""A batch crosses the gap and comes back through two windows, each on its own data."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.fixtures.stations import place_in
from tests.gui.desks import button, column, has_button, words
from tests.gui.station_desks import Station, fill_in, station_at
from tests.gui.test_by_hand import LINES, PATIENCE_MS, fill_place, one_row
from tests.gui.test_dropped import drop, open_dialogs
from tests.store.estate import iid
from vamt_qt.clearinghouse.fictional import fictional_confirmation_id
from vamt_qt.gui.dialogs.batch_export import ExportBatch
from vamt_qt.gui.dialogs.batch_hand_over import HandOver
from vamt_qt.gui.dialogs.batch_import import ImportBatch
from vamt_qt.gui.dialogs.by_hand import ByHand
from vamt_qt.gui.dialogs.stations import EnrolStation, OwnSide, WriteCard
from vamt_qt.gui.pages.batch_next import Next, next_of
from vamt_qt.gui.pages.batch_stages import BatchStage, stage_of
from vamt_qt.gui.pages.batches import BatchesPage
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.theme import Theme
from vamt_qt.licensing.show import Show
from vamt_qt.licensing.station import StationRole
from vamt_qt.store.batch_journeys import BatchJourney, read_journeys

DAYS = 7
Left = Qt.MouseButton.LeftButton


@pytest.fixture
def lab(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Station]:
    place = place_in(tmp_path / "lab")
    fill_place(place)
    with station_at(qtbot, theme, place) as made:
        yield made


@pytest.fixture
def connected(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Station]:
    with station_at(qtbot, theme, place_in(tmp_path / "connected")) as made:
        side = made.open(OwnSide(made.desk, StationRole.LAB, made.roof))
        side.connected.setChecked(True)
        made.accept(side)
        assert made.ask("stations.own", {})["role"] == "connected"
        yield made


def journey(station: Station) -> BatchJourney:
    (only,) = station.read(read_journeys)
    return only


def card_of(station: Station, path: Path) -> Path:
    station.accept(station.open(WriteCard(station.desk, str(path), station.roof)))
    return path


def export(station: Station, folder: Path, show: Show = Show.FULL) -> Path:
    dialog = station.open(ExportBatch(station.desk, one_row(station), str(folder), station.roof))
    dialog.leaving.show_.setCurrentIndex(dialog.leaving.show_.findData(show.value))
    dialog.leaving.days.setValue(DAYS)
    path = Path(dialog.file.text())
    station.accept(dialog)
    return path


def refused(station: Station, path: Path) -> ImportBatch:
    """The import of a file whose signer nobody enrolled yet, with its fingerprint shown."""
    dialog = station.open(ImportBatch(station.desk, station.roof, str(path)))
    assert not dialog.enrol.isVisible()
    assert "not enrolled here" in station.refused(dialog)
    assert dialog.enrol.isVisible()
    assert station.read(read_journeys) == () or journey(station).confirmed == 0
    return dialog


def enrol_from(station: Station, dialog: ImportBatch, card: Path, fingerprint: str) -> None:
    """Trust the signer straight from the refusal; the file is looked into again by itself."""
    QTest.mouseClick(dialog.enrol, Left)
    enrol = dialog.findChild(EnrolStation)
    assert enrol is not None
    assert fingerprint in words(enrol)
    enrol.file.path.setText(str(card))
    fill_in(enrol, fingerprint=fingerprint)
    assert "read aloud first" in station.refused(enrol)
    assert station.read(lambda views: views.stations()) == ()
    enrol.heard.setChecked(True)
    station.accept(enrol)
    station.qtbot.waitUntil(lambda: dialog.primary.text() == "Import", timeout=PATIENCE_MS)


@pytest.mark.parametrize("show", [Show.FULL, Show.IIDS])
def test_a_request_goes_out_and_its_answer_comes_back(
    lab: Station, connected: Station, qtbot: QtBot, tmp_path: Path, show: Show
) -> None:
    cards = {
        one: card_of(one, tmp_path / f"{n}.vamtcard") for n, one in enumerate((lab, connected))
    }
    prints = {one: one.ask("stations.own", {})["fingerprint"] for one in (lab, connected)}
    request = export(lab, tmp_path, show)
    assert (stage_of(journey(lab)), next_of(journey(lab))) == (BatchStage.OUT, Next.IMPORT)

    arriving = refused(connected, request)
    enrol_from(connected, arriving, cards[lab], prints[lab])
    assert f"A batch of {len(LINES)} lines is added" in words(arriving)
    until = datetime.now(UTC) + timedelta(days=DAYS)
    assert f"Good until {until.astimezone():%Y-%m-%d}" in words(arriving)
    connected.accept(arriving)
    assert next_of(journey(connected)) is Next.HAND_OVER

    typing = connected.open(ByHand(connected.desk, one_row(connected), connected.roof))
    for number in LINES:
        qtbot.waitUntil(typing.cid.isEnabled, timeout=PATIENCE_MS)
        typing.cid.fields[0].textEdited.emit(fictional_confirmation_id(iid(number)).digits)
        with qtbot.waitSignal(typing.done_with, timeout=PATIENCE_MS):
            QTest.mouseClick(typing.primary, Left)
    typing.reject()
    assert next_of(journey(connected)) is Next.EXPORT
    answer = export(connected, tmp_path)
    assert stage_of(journey(connected)) is BatchStage.APPLIED

    damaged = tmp_path / "damaged.vamtqt"
    damaged.write_bytes(answer.read_bytes()[:-1] + b"\0")
    returning = refused(lab, answer)
    enrol_from(lab, returning, cards[connected], prints[connected])
    returning.file.path.setText(str(damaged))
    assert lab.refused(returning)
    assert journey(lab).confirmed == 0
    returning.file.path.setText(str(answer))
    QTest.mouseClick(returning.primary, Left)
    qtbot.waitUntil(lambda: returning.primary.text() == "Import", timeout=PATIENCE_MS)
    assert "2 lines get their confirmation ID." in words(returning)
    lab.accept(returning)
    back = journey(lab)
    assert (back.confirmed, back.to_deposit) == (len(LINES), len(LINES))
    assert (stage_of(back), next_of(back)) == (BatchStage.ANSWERED, Next.DEPOSIT)

    again = lab.open(ImportBatch(lab.desk, lab.roof, str(answer)))
    QTest.mouseClick(again.primary, Left)
    qtbot.waitUntil(lambda: "It changes nothing." in words(again), timeout=PATIENCE_MS)
    again.reject()
    for one in (lab, connected):
        assert one.ask("ledger.verify", {})["whole"]


def test_the_card_of_another_station_is_told_apart(
    lab: Station, connected: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    request = export(lab, tmp_path)
    dialog = refused(connected, request)
    QTest.mouseClick(dialog.enrol, Left)
    enrol = dialog.findChild(EnrolStation)
    assert enrol is not None
    enrol.file.path.setText(str(card_of(connected, tmp_path / "own.vamtcard")))
    enrol.read_card()
    qtbot.waitUntil(
        lambda: "card of another station than the one that signed" in words(enrol),
        timeout=PATIENCE_MS,
    )
    enrol.reject()
    assert connected.read(lambda views: views.stations()) == ()
    dialog.reject()


def test_a_file_that_is_dropped_onto_the_window_becomes_a_batch_to_be_handed_over(
    lab: Station, connected: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    request, card = export(lab, tmp_path), card_of(lab, tmp_path / "lab.vamtcard")
    window = StationWindow(connected.desk)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    drop(window, str(request))
    (dialog,) = open_dialogs(window)
    assert isinstance(dialog, ImportBatch)
    assert "not enrolled here" in connected.refused(dialog)
    enrol_from(connected, dialog, card, lab.ask("stations.own", {})["fingerprint"])
    connected.accept(dialog)
    page = window.open_page("batches")
    assert isinstance(page, BatchesPage)
    qtbot.waitUntil(lambda: column(page, "next") == ["Hand it over"], timeout=PATIENCE_MS)
    qtbot.waitUntil(page.details.isVisible, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: page.lines.model.rowCount() == len(LINES), timeout=PATIENCE_MS)
    assert "A request of 2 lines came in." in words(window.banner)
    qtbot.waitUntil(lambda: has_button(page.details, "Hand over"), timeout=PATIENCE_MS)
    QTest.mouseClick(button(page.details, "Hand over"), Left)
    (over,) = open_dialogs(window)
    assert isinstance(over, HandOver)
    over.reject()
