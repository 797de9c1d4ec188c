"""Two trips with a stick by the window: made, looked into, taken in, and licensed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.fixtures.stations import place_in, station_in
from tests.gui.desks import QuietDesk, fill, quiet_desk, words
from tests.gui.station_desks import PATIENCE_MS, Station, station_at
from vamt_qt.gui.dialogs.make_kit import MakeKit
from vamt_qt.gui.dialogs.take_in_kits import TakeInKits
from vamt_qt.gui.pages.machines import MachinesPage
from vamt_qt.gui.theme import Theme
from vamt_qt.lab.kit_player import AtTheMachine, play_kit
from vamt_qt.lab.lab import Lab, LabOptions
from vamt_qt.licensing.machine import Machine

PASSPHRASE = "four plain words here"
Left = Qt.MouseButton.LeftButton


@pytest.fixture
def lab() -> Iterator[Lab]:
    with Lab(LabOptions(machines=6, seed=3, ill=())) as lab:
        yield lab


@pytest.fixture
def station(lab: Lab, qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Station]:
    """A window's desk on a station that knows the estate."""
    with station_in(tmp_path / "station", lab):
        pass
    with station_at(qtbot, theme, place_in(tmp_path / "station")) as made:
        yield made


def _clients(lab: Lab, station: Station) -> list[Machine]:
    names = {t.name for t in lab.truths() if "2222C" in t.takes and not t.windows_at_first}
    return [machine for machine in station.machines() if machine.name in names]


def _make(station: Station, folder: Path, machines: list[Machine], *, key: bool) -> None:
    dialog = station.open(MakeKit(station.desk, machines, station.roof))
    station.qtbot.waitUntil(lambda: dialog.key.count() > 1, timeout=PATIENCE_MS)
    if key:
        dialog.key.setCurrentIndex(dialog.key.findText("…2222C", Qt.MatchFlag.MatchStartsWith))
        dialog.travels.click()
        dialog.passphrase.setText(PASSPHRASE)
        dialog.again.setText(PASSPHRASE)
    dialog.folder.path.setText(str(folder))
    station.accept(dialog)


def _take_in(station: Station, folder: Path) -> None:
    dialog = station.open(TakeInKits(station.desk, station.roof, str(folder)))
    station.qtbot.waitUntil(
        lambda: dialog.primary.text().startswith("Take in"), timeout=PATIENCE_MS
    )
    station.accept(dialog)


def test_two_trips_end_licensed_and_the_ledger_is_right(
    lab: Lab, station: Station, tmp_path: Path
) -> None:
    said: list[str] = []
    station.desk.wishes.said.connect(lambda _tone, text, advice: said.append(f"{text} {advice}"))
    machines = _clients(lab, station)
    _make(station, tmp_path / "1", machines, key=True)
    for machine in machines:
        play_kit(tmp_path / "1", lab.windows(machine.name), AtTheMachine(secrets=(PASSPHRASE,)))
    _take_in(station, tmp_path / "1")
    batch = station.ask("batch.make", {"key": "2222C"})["batch"]
    station.ask("batch.seal", {"batch": batch})
    station.ask("batch.submit", {"batch": batch, "clearinghouse": "lab"})
    _make(station, tmp_path / "2", machines, key=False)
    for machine in machines:
        play_kit(tmp_path / "2", lab.windows(machine.name))
    _take_in(station, tmp_path / "2")

    assert all(lab.truth(machine.name).windows_now for machine in machines)
    usage = station.read(lambda views: views.usage())
    assert (sum(row.spent for row in usage), sum(row.held for row in usage)) == (
        lab.clearinghouse.issued,
        0,
    )
    assert lab.clearinghouse.issued == len(machines)
    count = f"{len(machines)} confirmation IDs went along"
    assert [count in text for text in said] == [False, False, True, False]
    assert "Make a batch of the installation IDs" in said[1]
    assert PASSPHRASE not in " ".join(said)


def test_each_result_is_named_with_its_reason_before_anything_is_taken_in(
    lab: Lab, station: Station, tmp_path: Path
) -> None:
    machines = _clients(lab, station)
    _make(station, tmp_path / "kit", machines, key=False)
    written = [play_kit(tmp_path / "kit", lab.windows(machine.name)) for machine in machines]
    written[0].write_bytes(written[0].read_bytes()[:-20])
    dialog = station.open(TakeInKits(station.desk, station.roof, str(tmp_path / "kit")))
    station.qtbot.waitUntil(
        lambda: dialog.primary.text() == f"Take in {len(machines) - 1} results",
        timeout=PATIENCE_MS,
    )
    rows = dialog.panel.model.table.records
    assert sorted({row.status.word for row in rows}) == ["Refused", "Will be taken in"]
    assert "The result is damaged" in next(row.text for row in rows if not row.machine)
    assert not station.read(lambda views: views.products())
    dialog.folder.path.setText(str(tmp_path))
    assert dialog.primary.text() == "Look into it"
    dialog.folder.path.setText(str(written[0]))
    assert "nothing to take in" in station.refused(dialog)
    dialog.reject()


def test_what_cannot_be_made_is_said_and_what_was_typed_stays(
    lab: Lab, station: Station, tmp_path: Path
) -> None:
    dialog = station.open(MakeKit(station.desk, _clients(lab, station), station.roof))
    station.qtbot.waitUntil(lambda: dialog.key.count() > 1, timeout=PATIENCE_MS)
    assert "No folder was chosen" in station.refused(dialog)
    (tmp_path / "used").mkdir()
    (tmp_path / "used" / "plan.txt").touch()
    dialog.folder.path.setText(str(tmp_path / "used"))
    assert "not empty" in station.refused(dialog)
    assert not dialog.passphrase.isEnabled()
    dialog.key.setCurrentIndex(1)
    dialog.travels.click()
    assert "no passphrase" in station.refused(dialog)
    dialog.passphrase.setText("short")
    assert "not the same" in station.refused(dialog)
    dialog.again.setText("short")
    assert "at least 14" in station.refused(dialog)
    assert dialog.passphrase.text() == "short"
    assert "short" not in words(dialog)
    dialog.reject()


@pytest.fixture
def quiet(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[QuietDesk]:
    fill(tmp_path)
    with quiet_desk(qtbot, theme, tmp_path) as desk:
        yield desk


@pytest.mark.parametrize(
    ("path", "kit"),
    [
        ("/media/stick/trip-1", True),
        ("/media/stick/trip-1/results/", True),
        ("/media/stick/trip-1/results/0007-2.txt", True),
        ("/media/stick/machines.txt", False),
        ("/media/stick/machines.csv", False),
    ],
)
def test_what_is_dragged_to_the_machines_is_told_apart(
    quiet: QuietDesk, path: str, kit: bool
) -> None:
    page: Any = quiet.page(MachinesPage)
    page.take_file(path)
    assert bool(page.findChildren(TakeInKits)) is kit


def test_the_menu_makes_a_kit_of_what_is_selected(quiet: QuietDesk) -> None:
    page: Any = quiet.page(MachinesPage)
    chosen = [row.machine for row in page.panel.model.table.records][:2]
    quiet.choose(page, *(machine.id for machine in chosen))
    page._fill_more()
    actions = {action.text(): action for action in page._more.actions()}
    assert "Take in kit results…" in actions
    actions["Make a carry kit…"].trigger()
    (dialog,) = page.findChildren(MakeKit)
    assert "2 machines" in words(dialog)
    quiet.settle()
    assert "No confirmation ID waits" in words(dialog)
    QTest.mouseClick(dialog.cancel, Left)
