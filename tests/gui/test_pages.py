"""Pages on a real database: what they show, what they say of it, and what is empty or broken."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.desks import (
    FINISHED,
    INTERRUPTED,
    QuietDesk,
    button,
    column,
    fill,
    moved,
    open_estate,
    quiet_desk,
    words,
)
from tests.store.estate import KEY, iid, machine
from vamt_qt.gui.desk import Desk
from vamt_qt.gui.pages.batches import batches_page
from vamt_qt.gui.pages.dashboard import dashboard_page
from vamt_qt.gui.pages.keys import keys_page
from vamt_qt.gui.pages.ledger import LedgerPage, ledger_page
from vamt_qt.gui.pages.machines import machines_page
from vamt_qt.gui.pages.products import products_page
from vamt_qt.gui.pages.record_page import RecordPage
from vamt_qt.gui.pages.runs import RunsPage, runs_page
from vamt_qt.gui.theme import Theme
from vamt_qt.licensing.errors import Failure
from vamt_qt.store.opening import open_views

MakePage = Callable[[Desk], RecordPage[Any, Any]]
PAGES: list[MakePage] = [
    machines_page,
    products_page,
    keys_page,
    batches_page,
    ledger_page,
    runs_page,
]
EVERY_PAGE = pytest.mark.parametrize("make", PAGES, ids=lambda make: make.__name__)


@pytest.fixture
def estate(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[QuietDesk]:
    fill(tmp_path / "data")
    with quiet_desk(qtbot, theme, tmp_path / "data") as made:
        yield made


@pytest.fixture
def nothing(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[QuietDesk]:
    with open_estate(tmp_path / "data"):
        pass
    with quiet_desk(qtbot, theme, tmp_path / "data") as made:
        yield made


@EVERY_PAGE
def test_an_empty_page_says_what_to_do_first(nothing: QuietDesk, make: MakePage) -> None:
    page = nothing.page(make)
    assert page.panel.model.rowCount() == 0
    said = words(page.panel)
    assert page.kind.nothing.title in said
    assert page.kind.nothing.sentence in said
    assert not page.details.isVisible()
    assert not page.panel.search.isVisible()


@EVERY_PAGE
def test_a_page_that_cannot_read_says_what_is_safe_and_tries_again(
    qtbot: QtBot, theme: Theme, tmp_path: Path, make: MakePage
) -> None:
    folder = tmp_path / "data"
    fill(folder)
    good = (folder / "vamt.db").read_bytes()
    for name in folder.glob("vamt.db*"):
        name.unlink()
    (folder / "vamt.db").write_bytes(b"this is no database, but long enough to be read as one" * 99)
    with quiet_desk(qtbot, theme, folder) as desk:
        page = desk.page(make)
        desk.settle()
        said = words(page)
        assert f"{page.kind.title} cannot be shown" in said
        for caption in ("What happened", "What is safe", "What to do next"):
            assert caption in said
        (folder / "vamt.db").write_bytes(good)
        QTest.mouseClick(button(page, "Try again"), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: page.panel.model.rowCount() > 0)
        assert "cannot be shown" not in words(page)


@pytest.mark.parametrize("make", [dashboard_page, *PAGES], ids=lambda make: make.__name__)
def test_all_parts_of_a_page_that_has_not_read_yet_go_with_it(
    qtbot: QtBot, nothing: QuietDesk, make: Callable[[Desk], QWidget]
) -> None:
    before = set(QApplication.topLevelWidgets())
    page = make(nothing.desk)
    qtbot.addWidget(page)
    made = set(QApplication.topLevelWidgets()) - before
    assert {one for one in made if one.parent() is None} == {page}


def test_a_page_waits_for_the_engine_where_there_is_no_database_yet(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    with quiet_desk(qtbot, theme, tmp_path) as desk:
        page = machines_page(desk.desk)
        qtbot.addWidget(page)
        page.show()
        desk.settle()
        assert "Reading machines" in words(page)
        assert "cannot be shown" not in words(page)
        fill(tmp_path)
        desk.desk.engine.ready.emit({"event": "ready"})
        qtbot.waitUntil(lambda: page.panel.model.rowCount() == 6)


def test_machines_stand_by_name_with_their_state_and_last_trouble(estate: QuietDesk) -> None:
    page = estate.page(machines_page)
    assert column(page, "name") == [f"PC-{n:04}" for n in range(5)] + ["PC-win"]
    assert column(page, "status")[0] == "1 of 2 licensed"
    assert column(page, "status")[5] == "Not probed"
    assert column(page, "outcome")[3] == "Host key changed"
    assert column(page, "key")[0] == "…KKKKK"
    assert column(page, "carrier")[4:] == ["SSH", "WinRM"]
    assert "1 failed last time" in words(page.header)


def test_a_machines_details_tell_its_products_history_and_how_to_mend_it(
    estate: QuietDesk,
) -> None:
    page = estate.page(machines_page)
    estate.choose(page, machine(3).id)
    said = words(page.details)
    assert "shows another host key than before" in said
    assert "Ask who replaced the machine" in said
    assert button(page.details, "Check host key…").isEnabled()
    assert str(iid(3)) in said, "in groups, as people read it"
    assert "Windows 11 Professional" in said
    assert "PC-0003 entered the inventory" in said
    estate.choose(page, machine(0).id)
    assert "Check host key" not in words(page.details)
    assert "Office 2024 LTSC" in words(page.details)


def test_buttons_name_how_many_machines_they_are_for(estate: QuietDesk) -> None:
    page = estate.page(machines_page)
    assert button(page.header, "Probe").text() == "Probe all"
    estate.choose(page, machine(1).id, machine(2).id)
    assert button(page.header, "Probe").text() == "Probe 2"
    assert button(page.header, "Activate").text() == "Activate 2…"
    assert "2 machines selected" in words(page.details)
    menu = QMenu()
    page.fill_menu(menu, page.panel.selected_ids())
    offered = [action.text() for action in menu.actions() if action.text()]
    assert offered == [
        "Probe 2 machines",
        "Activate…",
        "Activate another way",
        "Install key…",
        "Collect IDs",
        "Deposit",
        "Take the key off",
        "Licensing service",
        "Make a carry kit…",
        "Edit…",
        "Choose logon…",
        "Check host keys…",
        "Remove…",
    ]


def test_what_another_process_writes_appears_where_it_stands(estate: QuietDesk) -> None:
    page = estate.page(machines_page)
    estate.choose(page, machine(2).id)
    moved(estate.folder, 2, "Plant South")
    estate.desk.reader.look()
    estate.qtbot.waitUntil(lambda: column(page, "site")[2] == "Plant South")
    assert page.panel.selected_ids() == [machine(2).id]


def test_a_page_out_of_sight_reads_when_it_is_opened(estate: QuietDesk) -> None:
    page = estate.page(machines_page)
    page.hide()
    moved(estate.folder, 2, "Plant South")
    with estate.qtbot.waitSignal(estate.desk.reader.changed):
        estate.desk.reader.look()
    estate.settle()
    assert column(page, "site")[2] == "Plant North", "nobody looks, nothing is read"
    page.show()
    page.opened()
    estate.qtbot.waitUntil(lambda: column(page, "site")[2] == "Plant South")


def test_a_product_tells_its_installation_id_and_leads_to_its_machine(estate: QuietDesk) -> None:
    page = estate.page(products_page)
    assert page.panel.model.rowCount() == 6
    product = next(one for one in page.panel.model.table.ids if one[0] == machine(1).id)
    estate.choose(page, product)
    assert str(iid(1)) in words(page.details)
    wanted: list[tuple[str, object]] = []
    estate.desk.wishes.page_wanted.connect(lambda key, record: wanted.append((key, record)))
    QTest.mouseClick(button(page.details, "Show machine"), Qt.MouseButton.LeftButton)
    assert wanted == [("machines", machine(1).id)]


def test_a_key_shows_what_is_held_and_nothing_but_its_end(estate: QuietDesk) -> None:
    page = estate.page(keys_page)
    assert column(page, "key") == ["…KKKKK"]
    assert [column(page, key)[0] for key in ("purchased", "held", "available")] == ["50", "2", "48"]
    estate.choose(page, KEY)
    said = words(page)
    assert "2 in sealed batches" in said
    assert "FFFFF" not in said


def test_a_batch_says_what_to_do_next_and_shows_its_lines(estate: QuietDesk) -> None:
    page = estate.page(batches_page)
    assert column(page, "state") == ["Sealed"]
    assert column(page, "next") == ["Hand it over"]
    assert column(page, "missing") == ["2"]
    estate.choose(page, page.panel.model.id_at(0))
    lines = page.lines  # type: ignore[attr-defined]
    assert lines.model.rowCount() == 2
    offered = [one.text() for one in page.details.findChildren(QPushButton) if one.isVisible()]
    assert offered == ["Hand over…"]


def test_the_ledger_stands_newest_first_and_reads_on_as_one_scrolls(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    count = 1_203
    with open_estate(tmp_path) as store, store.writing() as unit:
        for number in range(count):
            unit.add_machine(machine(number))
    with quiet_desk(qtbot, theme, tmp_path) as desk:
        page = desk.page(ledger_page)
        assert isinstance(page, LedgerPage)
        assert page.panel.model.rowCount() == 500
        assert column(page, "seq")[0] == "1\N{NARROW NO-BREAK SPACE}203"
        qtbot.waitUntil(lambda: "newest 500 of" in words(page.header))
        bar = page.panel.view.verticalScrollBar()
        for whole in (1_000, count):
            bar.setValue(bar.maximum())
            qtbot.waitUntil(partial(_holds, page, whole))
        assert column(page, "seq")[-1] == "1"
        assert column(page, "about")[-1] == "PC-0000"
        assert not [
            one
            for one in page.findChildren(QPushButton)
            if one.text().startswith("Read") and one.isVisible()
        ]


def _holds(page: LedgerPage, count: int) -> bool:
    return page.panel.model.rowCount() == count


def test_new_entries_appear_above_what_is_read(estate: QuietDesk) -> None:
    page = estate.page(ledger_page)
    before = page.panel.model.rowCount()
    with open_estate(estate.folder) as store, store.writing(reason="moved in") as unit:
        unit.add_machine(machine(77))
    estate.desk.reader.look()
    estate.qtbot.waitUntil(lambda: page.panel.model.rowCount() == before + 1)
    assert "PC-0077" in column(page, "text")[0]
    estate.choose(page, page.panel.model.id_at(0))
    assert "moved in" in words(page.details)


def test_a_run_shows_each_machines_outcome_and_an_interrupted_one_can_be_resumed(
    estate: QuietDesk,
) -> None:
    page = estate.page(runs_page)
    assert isinstance(page, RunsPage)
    assert set(column(page, "state")) == {"Finished, some failed", "Interrupted"}
    estate.choose(page, FINISHED)
    table = page.outcomes.model.table
    outcomes = table.texts[table.position["outcome"]]
    assert sorted(outcomes) == ["Done", "Host key changed"]
    assert "Resume" not in words(page.details)
    estate.choose(page, INTERRUPTED)
    assert "3 machines were not through" in words(page.details)
    assert button(page.details, "Resume").isEnabled()
    assert page.outcomes.model.rowCount() == 1


def test_a_record_that_a_filter_hides_is_found_all_the_same(estate: QuietDesk) -> None:
    page = estate.page(machines_page)
    page.panel.search.setText("pc-win")
    assert page.panel.model.rowCount() == 1
    page.show_record(machine(2).id)
    assert page.panel.selected_ids() == [machine(2).id]
    assert page.panel.search.text() == ""


def test_a_bug_in_a_query_is_told_and_reaches_the_crash_handler(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    fill(tmp_path)
    with quiet_desk(qtbot, theme, tmp_path, lambda: open_views(tmp_path)) as desk:
        failures: list[Failure] = []
        with qtbot.captureExceptions() as bugs:
            desk.desk.reader.read(lambda _: 1 // 0, lambda _: None, failures.append)
            qtbot.waitUntil(lambda: len(bugs) == 1)
        assert [failure.code for failure in failures] == ["bug"]
        assert bugs[0][0] is ZeroDivisionError


def test_the_keyboard_of_an_opened_page_is_in_its_rows(estate: QuietDesk) -> None:
    page = estate.page(machines_page)
    page.setFocus()
    assert page.focusWidget() is page.panel.view
