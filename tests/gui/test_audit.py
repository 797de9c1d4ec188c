"""The ledger's page as an auditor uses it: narrowed, followed to and from every number."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.fixtures.stations import place_in
from tests.gui.desks import QuietDesk, button, column, open_estate, quiet_desk, words
from tests.gui.spoken import nameless
from tests.gui.station_desks import PATIENCE_MS, station_at
from tests.store.estate import KEY, cid, machine, received, ref
from vamt_qt.gui.ledger_asked import ALL, SPENT, Asked
from vamt_qt.gui.pages.ledger import LedgerPage, ledger_page
from vamt_qt.gui.pages.ledger_verdict import Verdict
from vamt_qt.gui.pages.record_page import RecordPage
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.theme import Theme
from vamt_qt.gui.widgets.link_text import LinkText
from vamt_qt.licensing.identifiers import BatchId
from vamt_qt.store.opening import open_views


def opened(estate: QuietDesk) -> LedgerPage:
    page = estate.page(ledger_page)
    assert isinstance(page, LedgerPage)
    estate.settle()
    return page


def ask(estate: QuietDesk, page: LedgerPage, asked: Asked) -> None:
    page.show_record(asked)
    estate.settle()
    estate.settle()


def test_each_field_narrows_to_exactly_its_entries(estate: QuietDesk) -> None:
    page = opened(estate)
    with open_views(estate.folder) as views:
        everything = list(views.ledger_stream())
    first = machine(1).id
    for asked, wanted in (
        (Asked(machine="pc-0001"), [e.seq for e in everything if e.subject.machine == first]),
        (Asked(key=KEY), [e.seq for e in everything if e.subject.key == KEY]),
        (Asked(kind="probed"), [e.seq for e in everything if e.kind == "probed"]),
        (Asked(operator="ann"), [e.seq for e in everything if e.stamp.operator == "ann"]),
        (Asked(operator="bob"), []),
        (Asked(batch=BatchId("batch-a")), [e.seq for e in everything if e.subject.batch]),
        (Asked(since="2026-03-01", until="2026-03"), [e.seq for e in everything]),
        (Asked(since="2026-03-02"), []),
        (Asked(until="2025"), []),
        (Asked(upto=3), [1, 2, 3]),
        (Asked(site="Plant North"), [e.seq for e in everything if _at(e.subject.machine)]),
    ):
        ask(estate, page, asked)
        assert sorted(page.panel.model.table.ids) == wanted, asked
        if asked.upto is None:
            assert f"{len(wanted)} entr" in words(page.header), asked
    button(page.bar, "Show all").click()
    estate.settle()
    assert page.panel.model.rowCount() == len(everything)


def _at(machine_id: str | None) -> bool:
    return machine_id in {machine(number).id for number in range(5)}


def test_what_spent_is_one_choice_and_says_how_much(estate: QuietDesk) -> None:
    page = opened(estate)
    ask(estate, page, Asked(kind=SPENT))
    with open_views(estate.folder) as views:
        spent = sum(row.spent for row in views.usage())
    assert page.panel.model.rowCount() == spent
    assert f"{spent} activations spent" in words(page.header)


def test_typing_a_machine_narrows_and_an_unknown_one_is_said(estate: QuietDesk) -> None:
    page = opened(estate)
    QTest.keyClicks(page.bar.machine, "PC-0002")
    QTest.keyClick(page.bar.machine, Qt.Key.Key_Return)
    estate.settle()
    assert set(column(page, "about")) == {"PC-0002"}
    page.bar.machine.selectAll()
    QTest.keyClicks(page.bar.machine, "PC-none")
    QTest.keyClick(page.bar.machine, Qt.Key.Key_Return)
    estate.settle()
    assert page.panel.model.rowCount() == 0
    assert "No machine of this name" in page.bar.machine.toolTip()
    assert "No such entries" in words(page.panel)


def test_a_machine_that_left_is_found_by_its_name(estate: QuietDesk) -> None:
    with open_estate(estate.folder) as store, store.writing() as unit:
        unit.remove_machine(machine(4).id)
    page = opened(estate)
    ask(estate, page, Asked(machine=machine(4).name.lower()))
    assert "machine-removed" in {one.entry.kind for one in page.panel.model.table.records}


def test_an_old_entry_is_shown_with_what_came_before_it(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    with open_estate(tmp_path) as store, store.writing() as unit:
        for number in range(1_100):
            unit.add_machine(machine(number))
    with quiet_desk(qtbot, theme, tmp_path) as estate:
        page = opened(estate)
        page.show_record(40)
        qtbot.waitUntil(lambda: page.panel.selected_ids() == [40])
        assert page.panel.model.rowCount() == 40
        assert "Up to entry 40" in words(page.bar)
        page.show_record(39)
        assert page.panel.selected_ids() == [39]
        button(page.bar, "Up to entry").click()
        qtbot.waitUntil(lambda: page.panel.model.rowCount() == 500)


def test_an_entry_leads_to_its_machine_and_to_all_of_its_history(estate: QuietDesk) -> None:
    page = opened(estate)
    ask(estate, page, Asked(machine="PC-0001"))
    estate.choose(page, page.panel.model.id_at(0))
    asked: list[tuple[str, object]] = []
    estate.desk.wishes.page_wanted.connect(lambda key, record: asked.append((key, record)))
    button(page.details, "Show machine").click()
    button(page.details, "Its history").click()
    assert asked == [
        ("machines", machine(1).id),
        ("ledger", Asked(machine="PC-0001", machine_id=machine(1).id)),
    ]
    assert not nameless(page)


def shown(estate: QuietDesk) -> StationWindow:
    window = StationWindow(estate.desk)
    estate.qtbot.addWidget(window)
    with estate.qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def follow(estate: QuietDesk, window: StationWindow, caption: str) -> LedgerPage:
    """Press a value in the details pane of the page in front; give the ledger that opens."""
    front = window.open_page(window.current_page())
    assert isinstance(front, RecordPage)
    (link,) = [
        one
        for one in front.details.findChildren(LinkText)
        if one.accessibleName().startswith(f"{caption}: ")
    ]
    link.click()
    assert window.current_page() == "ledger"
    ledger = window.open_page("ledger")
    assert isinstance(ledger, LedgerPage)
    estate.qtbot.waitUntil(lambda: ledger.has_read)
    estate.settle()
    estate.settle()
    return ledger


@pytest.mark.parametrize(
    ("page", "record", "caption", "kinds"),
    [
        ("keys", KEY, "Spent", {"cid-received"}),
        ("keys", KEY, "Corrected", {"use-corrected"}),
        ("keys", KEY, "Reported", {"count-reported"}),
        ("keys", KEY, "Purchased", {"key-added", "key-changed"}),
        ("machines", machine(1).id, "Spent", {"cid-received"}),
        ("batches", BatchId("batch-a"), "Confirmed", {"cid-received"}),
        ("batches", BatchId("batch-a"), "Lines", None),
    ],
)
def test_a_number_leads_to_exactly_its_entries_and_back(
    estate: QuietDesk, page: str, record: object, caption: str, kinds: set[str] | None
) -> None:
    with open_estate(estate.folder) as store:
        out = store.views.batch(BatchId("batch-a"))
        assert out is not None
        first, *rest = out.lines
    with open_estate(estate.folder) as store, store.writing(reason="as the portal shows") as unit:
        unit.save_batch(replace(out, lines=(replace(first, cid=cid(1)), *rest)))
        unit.record(received(1), activation=ref(1), batch=BatchId("batch-a"), key=KEY)
        unit.set_purchased(KEY, 80)
        unit.set_count(KEY, 70, "portal")
        unit.correct_use(KEY, 2)
    window = shown(estate)
    origin = window.open_page(page)
    assert isinstance(origin, RecordPage)
    estate.qtbot.waitUntil(lambda: origin.has_read)
    estate.choose(origin, record)
    estate.settle()
    ledger = follow(estate, window, caption)
    found = [line.entry for line in ledger.panel.model.table.records]
    assert found
    if kinds is not None:
        assert {entry.kind for entry in found} == kinds
    subject = {"keys": "key", "machines": "machine", "batches": "batch"}[page]
    assert {getattr(entry.subject, subject) for entry in found} == {record}
    assert ledger.header.back.accessibleName() == f"Back to {window.title_of(page)}"
    ledger.header.back.click()
    assert window.current_page() == page
    assert origin.panel.selected_ids() == [record]
    window.open_page("ledger")
    assert not ledger.header.back.isVisible()


def test_the_whole_history_of_a_machine_is_one_press_away(estate: QuietDesk) -> None:
    with open_views(estate.folder) as views:
        of_machine = [e.seq for e in views.ledger_stream() if e.subject.machine == machine(1).id]
    window = shown(estate)
    page = window.open_page("machines")
    assert isinstance(page, RecordPage)
    estate.qtbot.waitUntil(lambda: page.has_read)
    estate.choose(page, machine(1).id)
    estate.settle()
    newest = next(
        one
        for one in page.details.findChildren(LinkText)
        if one.accessibleName().startswith(f"Entries: {len(of_machine)}")
    )
    assert newest.isVisible()
    ledger = follow(estate, window, "Entries")
    assert sorted(ledger.panel.model.table.ids) == of_machine
    with estate.qtbot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    estate.qtbot.waitUntil(lambda: window.current_page() == "machines")
    window.rail.chosen.emit("ledger")
    assert not ledger.header.back.isVisible(), "who comes by the rail has come from nowhere"


def test_new_entries_appear_only_where_they_are_asked_for(estate: QuietDesk) -> None:
    page = opened(estate)
    ask(estate, page, Asked(kind="machine-added"))
    before = page.panel.model.rowCount()
    with open_estate(estate.folder) as store, store.writing() as unit:
        unit.add_machine(machine(70))
        unit.remove_machine(machine(70).id)
    estate.desk.reader.look()
    estate.qtbot.waitUntil(lambda: page.panel.model.rowCount() == before + 1)
    ask(estate, page, ALL)
    assert column(page, "kind")[0] == "Machine removed"


def test_a_verdict_names_the_first_broken_entry_and_each_problem(
    qtbot: QtBot, theme: Theme
) -> None:
    verdict = Verdict(theme)
    qtbot.addWidget(verdict)
    result = {
        "whole": False,
        "entries": 9,
        "digest": "ab" * 32,
        "broken_at": 7,
        "problem": "its digest does not fit",
        "anchored": False,
        "problems": ["The end that was noted is entry 12"],
    }
    verdict.show_result(result)
    verdict.show()
    said = words(verdict)
    for part in ("broken at entry 7", "Entry 7: its digest", "entry 12.", "Keep this data"):
        assert part in said
    verdict.show_result({**result, "broken_at": None, "problems": ["One"]})
    assert "is not the one that was noted" in words(verdict)
    assert "vamt-qt ledger accept" in words(verdict)
    verdict.show_result(
        {**result, "whole": True, "broken_at": None, "problems": [], "anchored": True}
    )
    assert "The ledger is whole: 9 entries" in words(verdict)


Harm = Callable[[Path], None]
COLUMNS = "at, kind, machine, activation, batch, key, operator, host, run, reason, detail"


def behind_the_back(script: str) -> Harm:
    """Edit the database as somebody who has the file and no program of ours."""

    def edit(folder: Path) -> None:
        with closing(sqlite3.connect(folder / "data" / "vamt.db")) as raw:
            triggers = raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
            for (name,) in triggers.fetchall():
                raw.execute(f'DROP TRIGGER "{name}"')
            raw.executescript(script)

    return edit


def cut_with_its_note(folder: Path) -> None:
    """Cut the tail, and write the note beside the database so that it fits."""
    behind_the_back("DELETE FROM ledger WHERE seq > 5")(folder)
    note = folder / "data" / "ledger.json"
    with closing(sqlite3.connect(folder / "data" / "vamt.db")) as raw:
        (digest,) = raw.execute("SELECT digest FROM ledger WHERE seq = 5").fetchone()
    note.write_text(json.dumps({**json.loads(note.read_text()), "seq": 5, "digest": digest}))


def another_stations_database(folder: Path) -> None:
    """Put the database of another station here, and take it out from under the engine."""
    other = folder / "other"
    with open_estate(other) as store, store.writing() as unit:
        for number in range(6):
            unit.add_machine(machine(number))
    theirs, ours = other / "vamt.db", folder / "data" / "vamt.db"
    with closing(sqlite3.connect(theirs)) as raw, closing(sqlite3.connect(ours)) as here:
        raw.backup(here)


def edit_the_export(folder: Path) -> None:
    export = folder / "ledger.jsonl"
    export.write_bytes(export.read_bytes().replace(b"PC-0003", b"PC-0009"))


SWAPPED = """
UPDATE ledger SET seq = -seq WHERE seq IN (3, 4);
UPDATE ledger SET seq = 7 + seq WHERE seq < 0;
"""
ADDED = "INSERT INTO ledger SELECT seq + 6, {0}, previous, digest FROM ledger WHERE seq = 1"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("harm", "files", "told"),
    [
        pytest.param(
            behind_the_back("UPDATE ledger SET operator = 'nobody' WHERE seq = 3"),
            "anchor",
            "broken at entry 3",
            id="changed",
        ),
        pytest.param(
            behind_the_back("DELETE FROM ledger WHERE seq = 4"),
            "anchor",
            "broken at entry 4",
            id="removed",
        ),
        pytest.param(behind_the_back(SWAPPED), "anchor", "broken at entry 3", id="reordered"),
        pytest.param(
            behind_the_back(ADDED.format(COLUMNS)), "anchor", "broken at entry 7", id="added"
        ),
        pytest.param(
            behind_the_back("DELETE FROM ledger WHERE seq > 5"),
            "",
            "not the one that was noted",
            id="tail cut",
        ),
        pytest.param(
            cut_with_its_note, "anchor", "broken at entry 6", id="tail cut, note rewritten"
        ),
        pytest.param(another_stations_database, "", "not the one that was noted", id="copied"),
        pytest.param(
            edit_the_export, "anchor export", "export is broken at entry 4", id="export edited"
        ),
    ],
)
def test_tampering_is_found_and_told_in_the_window(
    qtbot: QtBot, theme: Theme, tmp_path: Path, harm: Harm, files: str, told: str
) -> None:
    with station_at(qtbot, theme, place_in(tmp_path)) as station:
        for number in range(6):
            station.ask("machines.add", {"name": f"PC-{number:04}", "carrier": "ssh"})
        page = LedgerPage(station.desk)
        page.setParent(station.roof)
        station.roof.show()
        page.show()
        paths = {"anchor": tmp_path / "anchor.json", "export": tmp_path / "ledger.jsonl"}
        for name, path in paths.items():
            station.ask(f"ledger.{name}", {"path": str(path)})
        kept = {name: str(paths[name]) for name in files.split()}
        page.verify_with(kept)
        qtbot.waitUntil(lambda: "The ledger is whole" in words(page.verdict), timeout=PATIENCE_MS)
        harm(tmp_path)
        page.verify_with(kept)
        qtbot.waitUntil(lambda: told in words(page.verdict), timeout=PATIENCE_MS)
        assert "keep this data directory as it is" in words(page.verdict).lower()
        assert page.verify_button.isEnabled()
