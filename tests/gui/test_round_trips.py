"""A batch goes out through the window and its answer comes back: by every way across the gap.

The lab is in a network of its own, with the engine of the window, and no route leads out of it.
The connected station works at the command line, in a data directory of its own.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.exchange.photographs import photographed
from tests.fixtures.gap import Gap
from tests.fixtures.round_trip import Run
from tests.fixtures.stations import place_in
from tests.gui.benches import seat_in
from tests.gui.desks import words
from tests.gui.desktops import Desktop
from vamt_qt.app.desktop import engine_command
from vamt_qt.clearinghouse.mock import MockClearinghouse
from vamt_qt.gui.dialogs.batch_codes import ChooseCodes
from vamt_qt.gui.dialogs.batch_export import ExportBatch
from vamt_qt.gui.dialogs.batch_hand_over import HAND, HandOver
from vamt_qt.gui.dialogs.batch_import import ImportBatch
from vamt_qt.gui.dialogs.by_hand import ByHand
from vamt_qt.gui.dialogs.scan_codes import ScanCodes
from vamt_qt.gui.dialogs.show_codes import ShowCodes
from vamt_qt.gui.pages.batches import BatchesPage
from vamt_qt.gui.theme import Theme
from vamt_qt.gui.words.routes import BY_HAND
from vamt_qt.licensing.batch import BatchLine
from vamt_qt.licensing.identifiers import BatchId
from vamt_qt.store.batch_journeys import BatchJourney

pytestmark = pytest.mark.slow
Left = Qt.MouseButton.LeftButton


class LabSide(Desktop):
    """The lab's window, with what an operator does to a batch in it."""

    def engine(self, verb: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Ask the window's own engine for what is not at trial here."""
        said: list[Any] = []
        self.seat.desk.engine.call(verb, arguments, done=said.append, failed=said.append)
        self.until(lambda: bool(said))
        assert isinstance(said[0], dict), said[0]
        return said[0]

    def row_of(self, batch: str) -> tuple[BatchesPage, BatchJourney]:
        """The page of batches, and a batch's row on it."""
        page, name = self.page("batches", BatchesPage), BatchId(batch)
        self.until(lambda: page.panel.model.record(name) is not None)
        row = page.panel.model.record(name)
        assert row is not None
        return page, row

    def lines(self, batch: str) -> Sequence[BatchLine]:
        found = self.seat.views.batch(BatchId(batch))
        assert found is not None
        return found.lines

    def export(self, batch: str, path: Path) -> None:
        page, row = self.row_of(batch)
        page.ways.export(row)
        dialog = self.dialog(ExportBatch)
        if path.suffix == ".csv":
            dialog.csv.setChecked(True)
        dialog.file.path.setText(str(path))
        QTest.mouseClick(dialog.primary, Left)
        self.until(lambda: str(path) in self.banner())

    def drop(self, widget: QWidget, paths: Sequence[Path]) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        place = QPointF(60, 60)
        enter = QDragEnterEvent(place.toPoint(), copy, data, Left, none)
        QApplication.sendEvent(widget, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(widget, QDropEvent(place, copy, data, Left, none))

    def take_in(self, lines: int) -> None:
        """Look into the file of the open dialog, then import it."""
        dialog = self.dialog(ImportBatch)
        QTest.mouseClick(dialog.primary, Left)
        self.until(lambda: dialog.primary.text() == "Import")
        assert f"{lines} line" in words(dialog)
        closed: list[int] = []
        dialog.finished.connect(closed.append)
        QTest.mouseClick(dialog.primary, Left)
        self.until(lambda: bool(closed))


@pytest.fixture
def lab_side(gap: Gap, qtbot: QtBot, theme: Theme) -> Iterator[LabSide]:
    """The window, whose engine is in the lab's own network. What it draws goes through pipes."""
    folder = gap.folder
    command = gap.lab.inside(engine_command(place_in(folder)))
    with seat_in(folder, qtbot, theme, command) as seat:
        yield LabSide(seat)


def test_by_file_by_table_and_by_photographs(gap: Gap, lab_side: LabSide) -> None:
    engine = _network(lab_side.seat.desk.engine.process_id())
    assert engine == _network(gap.lab.process.pid)
    assert (engine != _network(os.getpid())) is gap.lab.apart
    batches = _sealed(lab_side, gap.clients, 3)
    for way, batch in zip((_by_file, _by_table, _by_photographs), batches, strict=True):
        way(lab_side, gap.sides.outside, batch, gap.sides.stick)
    _settled(gap, lab_side, batches)
    spent = sum(row["spent"] for row in gap.sides.outside("usage"))
    assert spent == len(gap.clients)


def test_by_telephone_and_by_codes_on_the_screen(gap: Gap, lab_side: LabSide) -> None:
    spoken, shown = batches = _sealed(lab_side, gap.clients, 2)
    _by_telephone(lab_side, gap.clearinghouse, spoken)
    _by_screen(lab_side, gap.sides.outside, shown, gap.sides.stick)
    _settled(gap, lab_side, batches, by_hand=spoken)


def _network(process: int) -> Path:
    return Path(f"/proc/{process}/ns/net").readlink()


def _settled(gap: Gap, lab_side: LabSide, batches: Sequence[str], by_hand: str = "") -> None:
    """Every machine is licensed by its own word, and everybody counts alike."""
    for batch in batches:
        assert lab_side.engine("batch.work-list", {"batch": batch})["open"] == []
    assert lab_side.engine("deposit", {})["failed"] == 0
    there = gap.lab.ask({})
    assert all(there["licensed"][name] for name in gap.clients)
    assert there["issued"] == 0
    assert lab_side.seat.spent() == gap.clearinghouse.issued == len(gap.clients)
    assert lab_side.engine("ledger.verify", {})["whole"] is True
    assert gap.sides.outside("ledger", "verify")["whole"]
    carried = [batch for batch in batches if batch != by_hand]
    ours = {(x.iid.digits, x.cid) for batch in carried for x in lab_side.lines(batch)}
    outside = gap.sides.outside
    theirs = {(x["iid"], x["cid"]) for batch in carried for x in outside("batch", "show", batch)}
    assert {(iid, cid.digits) for iid, cid in ours if cid} == theirs


def _sealed(lab_side: LabSide, clients: Sequence[str], parts: int) -> list[str]:
    """Collect and seal so many batches: each of one machine, and the last of the rest."""
    machines = [one.id for one in lab_side.seat.views.machines() if one.name in clients]
    assert len(machines) > 3
    lab_side.engine("install-key", {"machines": machines, "key": "2222C"})
    lab_side.engine("collect", {"machines": machines})
    made = []
    alone = parts - 1
    for chosen in (*(machines[at : at + 1] for at in range(alone)), machines[alone:]):
        batch = lab_side.engine("batch.make", {"key": "2222C", "machines": chosen})["batch"]
        lab_side.engine("batch.seal", {"batch": batch})
        made.append(str(batch))
    return made


def _submitted(outside: Run, batch: str, request: Path) -> int:
    taken = outside("batch", "import", str(request))
    outside("batch", "submit", batch, "--clearinghouse=lab")
    return int(taken["lines"])


def _by_file(lab_side: LabSide, outside: Run, batch: str, stick: Path) -> None:
    request, answer = stick / "request.vamtqt", stick / "answer.vamtqt"
    lab_side.export(batch, request)
    lines = _submitted(outside, batch, request)
    outside("batch", "export", batch, str(answer))
    lab_side.drop(lab_side.window, [answer])
    lab_side.take_in(lines)


def _by_table(lab_side: LabSide, outside: Run, batch: str, stick: Path) -> None:
    request, ours, theirs = stick / "r.vamtqt", stick / "ours.csv", stick / "theirs.csv"
    lab_side.export(batch, request)
    lab_side.export(batch, ours)
    lines = _submitted(outside, batch, request)
    outside("batch", "export", batch, str(theirs), "--csv")
    told = theirs.read_text("utf-8-sig").splitlines()
    empty = ours.read_text("utf-8-sig").splitlines()
    assert [len(row.split(",")) for row in empty] == [len(row.split(",")) for row in told]
    ours.write_text(";".join(empty[0].split(",")) + "\n" + ";".join(told[1].split(",")) + "\n")
    lab_side.drop(lab_side.window, [ours])
    lab_side.take_in(lines)


def _by_photographs(lab_side: LabSide, outside: Run, batch: str, stick: Path) -> None:
    """The last photograph comes later than the others, and which is missing is shown."""
    dice = random.Random(11)
    out, back = stick / "out", stick / "back"
    out.mkdir()
    back.mkdir()
    lab_side.engine("batch.code-images", {"batch": batch, "folder": str(out), "version": 10})
    scanned = outside("batch", "scan", *map(str, _photographs(out, dice)))
    lines = int(scanned["imported"]["lines"])
    outside("batch", "submit", batch, "--clearinghouse=lab")
    outside("batch", "codes", batch, f"--folder={back}", "--version=10")
    photographs = _photographs(back, dice)
    dice.shuffle(photographs)
    lab_side.drop(lab_side.window, photographs[1:])
    dialog = lab_side.dialog(ScanCodes)
    missing = photographs[0].stem.split("-of-")[0].rpartition("-")[2].lstrip("0")
    lab_side.until(lambda: dialog.missing.text() == f"Still missing: {missing}.")
    assert not dialog.primary.isEnabled()
    lab_side.drop(dialog, photographs[:1])
    lab_side.until(lambda: dialog.missing.text() == "Nothing is missing.")
    QTest.mouseClick(dialog.primary, Left)
    lab_side.take_in(lines)


def _by_telephone(lab_side: LabSide, clearinghouse: MockClearinghouse, batch: str) -> None:
    """Each installation ID is read from the window, each answer typed group by group."""
    page, row = lab_side.row_of(batch)
    answers = [clearinghouse.issue(x.product_key_id, x.iid) for x in lab_side.lines(batch)]
    told = {str(line.iid): str(line.cid) for line in answers}
    page.ways.hand_over(row)
    choice = lab_side.dialog(HandOver)
    lab_side.until(lambda: choice.panel.model.rowCount() > 0)
    choice.panel.view.select_ids([f"{HAND}/{BY_HAND}"])
    lab_side.until(choice.primary.isEnabled)
    QTest.mouseClick(choice.primary, Left)
    dialog = lab_side.dialog(ByHand)
    for left in range(len(told), 0, -1):
        lab_side.until(lambda left=left: f"Line 1 of {left}" in words(dialog))
        lab_side.until(dialog.cid.isEnabled)
        for field, group in zip(dialog.cid.fields, told[dialog.iid.text()].split("-"), strict=True):
            QTest.keyClicks(field, group)
        lab_side.until(dialog.primary.isEnabled)
        QTest.mouseClick(dialog.primary, Left)
    lab_side.until(lambda: "Every line has its confirmation ID" in words(dialog))
    dialog.reject()


def _by_screen(lab_side: LabSide, outside: Run, batch: str, stick: Path) -> None:
    """The codes on the screen are taken as pictures; the answer's come back as images."""
    page, row = lab_side.row_of(batch)
    page.ways.show_codes(row)
    QTest.mouseClick(lab_side.dialog(ChooseCodes).primary, Left)
    shown, taken = lab_side.dialog(ShowCodes), stick / "screen"
    taken.mkdir()
    lab_side.until(lambda: shown.place.text() != "")
    first = shown.place.text()
    pictures: list[Path] = []
    while not pictures or shown.place.text() != first:
        pictures.append(taken / f"{len(pictures)}.png")
        assert shown.picture.grab().save(str(pictures[-1]))
        shown.next_code()
    shown.reject()
    lines = int(outside("batch", "scan", *map(str, pictures))["imported"]["lines"])
    outside("batch", "submit", batch, "--clearinghouse=lab")
    back = stick / "images"
    back.mkdir()
    outside("batch", "codes", batch, f"--folder={back}")
    lab_side.drop(lab_side.window, sorted(back.glob("*.png")))
    dialog = lab_side.dialog(ScanCodes)
    lab_side.until(lambda: dialog.missing.text() == "Nothing is missing.")
    QTest.mouseClick(dialog.primary, Left)
    lab_side.take_in(lines)


def _photographs(folder: Path, dice: random.Random) -> list[Path]:
    made = []
    for code in sorted(folder.glob("*.png")):
        made.append(code.with_suffix(".jpg"))
        made[-1].write_bytes(photographed(code.read_bytes(), dice))
    assert len(made) > 1
    return made
