"""The way of a batch is chosen among all there are, a plug-in of somebody else's among them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.clearinghouse.batches import line, sealed
from tests.fixtures.stations import place_in
from tests.gui.desks import words
from tests.gui.station_desks import Station, fill_in, station_at
from tests.gui.test_by_hand import LINES, PATIENCE_MS, fill_place, one_row
from tests.store.estate import START, iid
from vamt_qt.clearinghouse.fictional import fictional_confirmation_id
from vamt_qt.clearinghouse.route import HAND, VAMT
from vamt_qt.exchange.bundle import write_request
from vamt_qt.gui.dialogs.batch_hand_over import CODES, FILE, HandOver, ways
from vamt_qt.gui.dialogs.batch_vamt import ImportVamt, VamtFolder
from vamt_qt.gui.dialogs.clearinghouses import Clearinghouses
from vamt_qt.gui.dialogs.route_form import RouteForm
from vamt_qt.gui.pages.batch_ways import BatchWays
from vamt_qt.gui.theme import Theme
from vamt_qt.gui.words.routes import BY_HAND, VAMT_HOST
from vamt_qt.licensing.batch import BatchOrigin, BatchState
from vamt_qt.licensing.identifiers import BatchId
from vamt_qt.licensing.show import Show
from vamt_qt.store.records import BatchRow

Left = Qt.MouseButton.LeftButton
PLUG_IN = """
from contextlib import contextmanager
from datetime import UTC, datetime

from vamt_qt.clearinghouse.contract import Capabilities
from vamt_qt.clearinghouse.fictional import fictional_confirmation_id
from vamt_qt.clearinghouse.route import Route, SetUpField
from vamt_qt.licensing.batch import AnswerLine, BatchAnswer

CAN = Capabilities(counts=False, partial_answers=False, max_lines=2)


class Counter:
    def __init__(self, name):
        self.name = name

    def capabilities(self):
        return CAN

    def submit(self, batch):
        return "ticket"

    def collect(self, batch, ticket):
        lines = tuple(AnswerLine(x.iid, fictional_confirmation_id(x.iid)) for x in batch.lines)
        now = datetime.now(UTC)
        return BatchAnswer(batch=batch.id, request=batch.digest, lines=lines, answered_at=now)

    def remaining(self, product_key_id):
        return None


@contextmanager
def open_counter(opening):
    assert (opening.settings["counter"], opening.token().reveal()) == ("7", "fictional pin")
    yield Counter(opening.name)


ROUTE = Route(
    kind="example",
    title="Example counter",
    capabilities=CAN,
    open=open_counter,
    fields=(
        SetUpField(name="counter", title="Counter", hint="its number"),
        SetUpField(name="pin", title="PIN", is_secret=True),
    ),
)
"""


@pytest.fixture
def station(
    qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Station]:
    """A station in whose environment somebody else's plug-in is installed, and one that is ill."""
    site = tmp_path / "site"
    about = site / "example_counter-1.0.dist-info"
    about.mkdir(parents=True)
    (site / "example_counter.py").write_text(PLUG_IN)
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: example-counter\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text(
        "[vamt_qt.clearinghouses]\nexample = example_counter:ROUTE\nill = nowhere_at_all:ROUTE\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(site))
    place = place_in(tmp_path)
    fill_place(place)
    with station_at(qtbot, theme, place) as made:
        yield made


def opened(station: Station) -> HandOver:
    dialog = station.open(HandOver(station.desk, one_row(station), station.roof))
    station.qtbot.waitUntil(lambda: dialog.panel.model.rowCount() > 0, timeout=PATIENCE_MS)
    return dialog


def chosen(dialog: HandOver, key: str) -> str:
    dialog.panel.view.select_ids([key])
    return dialog.primary.text()


def dialog_of(station: Station, kind: type[QWidget]) -> QWidget:
    found = [one for one in station.roof.findChildren(kind) if one.isVisible()]
    return found[-1]


def test_every_way_says_what_it_can_do_and_why_one_is_not_to_be_had(station: Station) -> None:
    dialog = opened(station)
    table = dialog.panel.model.table
    assert [way.key for way in table.records] == [
        f"{FILE}/{FILE}",
        f"{CODES}/{CODES}",
        "web/",
        f"by_hand/{BY_HAND}",
        f"vamt_host/{VAMT_HOST}",
        "example/",
        "ill/",
    ]
    assert chosen(dialog, "ill/") == "Not available"
    assert "nowhere_at_all is not installed" in words(dialog)
    assert not dialog.primary.isEnabled()
    assert chosen(dialog, "web/") == "Set it up…"
    assert "up to 10\N{NARROW NO-BREAK SPACE}000 lines" in words(dialog)
    assert chosen(dialog, f"by_hand/{BY_HAND}") == "Type the answers…"
    assert dialog.primary.property("variant") == "primary"
    dialog.reject()


def test_our_own_ways_have_the_names_that_batches_remember() -> None:
    assert (HAND.always_as, VAMT.always_as) == (BY_HAND, VAMT_HOST)


def test_a_batch_that_is_too_large_or_of_others_is_not_offered_what_does_not_fit() -> None:
    row = BatchRow(
        id=BatchId("b"),
        created_at=START,
        state=BatchState.SEALED,
        origin=BatchOrigin.IMPORTED,
        lines=3,
    )
    can = {"answers": "asked", "partial_answers": False, "counts": False, "max_lines": 2}
    told = {"kind": "x", "name": "ours", "title": "X", "capabilities": can, "reason": ""}
    (way,) = ways(row, [told])
    assert way.why_not == "Takes no more than 2 lines"


def test_a_batch_of_installation_ids_is_offered_only_what_they_do_for(
    station: Station, tmp_path: Path
) -> None:
    told, bare = sealed(line(1), line(2)), tmp_path / "bare.vamtqt"
    write_request(told, bare, station="", created_at=START, show=Show.IIDS)
    taken = {"path": str(bare), "unsigned": True}
    station.ask("batch.import", taken)
    (row,) = (each for each in station.read(lambda v: v.batch_rows()) if each.id == told.id)
    dialog = station.open(HandOver(station.desk, row, station.roof))
    station.qtbot.waitUntil(lambda: dialog.panel.model.rowCount() > 0, timeout=PATIENCE_MS)
    assert dialog.panel.view.selected_ids() == [f"by_hand/{BY_HAND}"]
    for way in ("web/", f"vamt_host/{VAMT_HOST}", "example/"):
        assert chosen(dialog, way) == "Not available"
        assert "installation IDs only" in words(dialog)
        assert not dialog.primary.isEnabled()
    assert chosen(dialog, f"by_hand/{BY_HAND}") == "Type the answers…"
    assert dialog.primary.isEnabled()
    dialog.reject()


def test_somebody_elses_plug_in_is_set_up_by_what_it_asks_for_and_answers(
    station: Station, qtbot: QtBot
) -> None:
    station.roof.show()
    BatchWays(station.desk, station.roof).hand_over(one_row(station))
    dialog = dialog_of(station, HandOver)
    assert isinstance(dialog, HandOver)
    qtbot.waitUntil(lambda: dialog.panel.model.rowCount() > 0, timeout=PATIENCE_MS)
    assert chosen(dialog, "example/") == "Set it up…"
    QTest.mouseClick(dialog.primary, Left)
    form = dialog.findChild(RouteForm)
    assert form is not None
    fill_in(form, name="front desk", pin="fictional pin")
    assert "“Counter” is missing" in station.refused(form)
    fill_in(form, counter="7")
    station.accept(form)
    key = "example/front desk"
    qtbot.waitUntil(lambda: dialog.panel.model.record(key) is not None, timeout=PATIENCE_MS)
    assert chosen(dialog, key) == "Send, spending up to 2 activations"
    assert dialog.primary.property("variant") == "danger"
    QTest.mouseClick(dialog.primary, Left)
    qtbot.waitUntil(lambda: one_row(station).confirmed == len(LINES), timeout=PATIENCE_MS)
    kept = station.read(lambda views: views.setting("clearinghouses"))
    assert kept == {"front desk": {"kind": "example", "counter": "7"}}
    listed = station.open(Clearinghouses(station.desk, station.roof))
    qtbot.waitUntil(lambda: listed.panel.model.rowCount() == 1, timeout=PATIENCE_MS)
    listed.panel.view.select_ids(["front desk"])
    listed.change()
    qtbot.waitUntil(lambda: bool(listed.findChildren(RouteForm)), timeout=PATIENCE_MS)
    again = listed.findChildren(RouteForm)[-1]
    assert again.fields["counter"].text() == "7"
    assert again.fields["pin"].text() == ""
    again.reject()
    listed.reject()


def test_the_folder_for_a_vamt_host_is_written_and_a_file_of_it_looked_into_first(
    station: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = station.open(VamtFolder(station.desk, one_row(station), str(tmp_path), station.roof))
    folder = Path(dialog.path.text())
    station.accept(dialog)
    assert (folder / "request.csv").is_file()
    assert one_row(station).clearinghouse == VAMT_HOST
    number = iid(LINES[0])
    cid = fictional_confirmation_id(number).digits
    file = tmp_path / "list.cilx"
    file.write_text(f'<a><Product Name="W" i="{number.digits}" c="{cid}"/></a>')
    taken = station.open(ImportVamt(station.desk, station.roof, str(file)))
    assert "experimental" in words(taken)
    QTest.mouseClick(taken.primary, Left)
    qtbot.waitUntil(lambda: taken.primary.text() == "Import", timeout=PATIENCE_MS)
    assert "It answers 1 line of 1 batch." in words(taken)
    assert one_row(station).confirmed == 0
    station.accept(taken)
    assert one_row(station).confirmed == 1
