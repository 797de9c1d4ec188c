"""Facets, columns, saved views, the bar of a selection, and what leaves a table as text."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.conftest import MakePanel
from tests.gui.desks import QuietDesk, button, column, fill, open_estate, quiet_desk
from tests.gui.sample import Sample, samples
from tests.gui.spoken import nameless
from tests.store.estate import machine
from vamt_qt.gui.desk import Desk
from vamt_qt.gui.pages.machines import MachinesPage, machines_page
from vamt_qt.gui.pages.products import products_page
from vamt_qt.gui.pages.record_page import RecordPage
from vamt_qt.gui.pages.table_views import SavedViews, SaveView
from vamt_qt.gui.tables import TablePanel, TableState, read_state, write_state
from vamt_qt.gui.tables.state import Place
from vamt_qt.gui.theme import Theme
from vamt_qt.gui.words.channels import key_type
from vamt_qt.licensing.errors import Failure

Left = Qt.MouseButton.LeftButton


def settled(panel: TablePanel[Sample, int]) -> None:
    """The bar follows a selection once it stands still."""
    panel._settle.stop()
    panel._settle.timeout.emit()


@pytest.fixture
def page(estate: QuietDesk) -> MachinesPage:
    made = estate.page(machines_page)
    assert isinstance(made, MachinesPage)
    return made


def test_a_facet_counts_and_narrows_together_with_the_search(make_panel: MakePanel) -> None:
    panel = make_panel(400)
    facets = panel.add_facets(("status", "site"))
    assert panel.filter is not None
    panel.filter.click()
    records = samples(400)
    licensed = Counter(one.status.word for one in records)["Licensed"]
    section = facets.sections["status"]
    first = section.items[0]
    assert (first.word, first.accessibleName()) == ("Licensed", f"Status: Licensed, {licensed}")
    QTest.mouseClick(first, Left)
    assert panel.model.rowCount() == licensed
    assert panel.filter.text() == "Filter · 1"
    panel.search.setText("plant north")
    facets.count()
    both = sum(one.status.word == "Licensed" and one.site == "Plant North" for one in records)
    assert panel.model.rowCount() == both
    assert [item.word for item in facets.sections["site"].items if item.isVisible()] == [
        "Plant North"
    ]
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert panel.model.rowCount() == sum(one.site == "Plant North" for one in records)


WANTED_FACETS = frozenset(
    {"Status", "Product", "Key type", "Operating system", "Site", "Carrier", "Last outcome"}
)


@pytest.mark.parametrize("make", [machines_page, products_page])
def test_machines_and_products_narrow_by_all_that_is_known_of_them(
    estate: QuietDesk, make: Callable[[Desk], RecordPage[Any, Any]]
) -> None:
    page = estate.page(make)
    panel = page.panel
    assert panel.filter is not None
    assert panel.facets is not None
    panel.filter.click()
    panel.search.setText("pc-0003")
    panel.facets.count()
    titles = {column.key: column.title for column in panel.model.table.columns}
    sections = {titles[key]: one for key, one in panel.facets.sections.items()}
    assert {title.replace("First product", "Product") for title in sections} >= WANTED_FACETS
    (failed,) = [item for item in sections["Last outcome"].items if item.isVisible()]
    assert failed.accessibleName() == f"Last outcome: {failed.word}, 1"
    assert failed.word != "Answered"
    (way,) = [item for item in sections["Carrier"].items if item.isVisible()]
    panel.search.clear()
    panel.facets.count()
    QTest.mouseClick(way, Left)
    rows = [panel.model.record_at(n) for n in range(panel.model.rowCount())]
    assert rows
    assert set(column(page, "carrier")) == {way.word}


def test_a_chosen_word_that_no_row_shows_any_more_can_be_taken_back(make_panel: MakePanel) -> None:
    panel = make_panel(50)
    facets = panel.add_facets(("site",))
    facets.show()
    facets.choose("site", "Archive", on=True)
    panel.load([one for one in samples(50) if one.site != "Archive"])
    facets.count()
    assert panel.model.rowCount() == 0
    chosen = [item for item in facets.sections["site"].items if item.isChecked()]
    assert [item.word for item in chosen] == ["Archive"]
    QTest.mouseClick(chosen[0], Left)
    assert panel.model.rowCount() == len(panel.model.table.records)


def test_a_long_facet_shows_its_most_frequent_words_first(make_panel: MakePanel) -> None:
    panel = make_panel(300)
    facets = panel.add_facets(("name",))
    facets.show()
    facets.count()
    section = facets.sections["name"]
    assert sum(item.isVisible() for item in section.items) == 6
    assert section.more.text() == "294 more"
    section.more.click()
    assert sum(item.isVisible() for item in section.items) > 6


def test_the_selection_bar_offers_what_the_menu_offers(make_panel: MakePanel) -> None:
    panel = make_panel(30)
    asked: list[tuple[str, list[int]]] = []

    def offer(menu: QMenu, ids: Sequence[int]) -> None:
        for words in ("Probe", "Activate…", "Edit…", "Remove…"):
            menu.addAction(words, lambda words=words: asked.append((words, list(ids))))

    panel.view.menu_hook = offer
    panel.view.select_ids([3])
    settled(panel)
    assert not panel.bar.isVisible(), "for one record the details say more"
    panel.view.select_ids([3, 4, 5])
    settled(panel)
    said = {one.text() for one in panel.bar.findChildren(QPushButton) if one.isVisible()}
    assert said == {"Probe", "Activate…", "Edit…", "More"}
    button(panel.bar, "Activate").click()
    assert asked == [("Activate…", panel.selected_ids())]
    panel.search.setText(samples(30)[3].name)
    settled(panel)
    assert not panel.bar.isVisible(), "one is left in sight"
    panel.search.clear()
    settled(panel)
    panel.bar.cleared.emit()
    assert panel.selected_ids() == []


def test_what_a_search_hides_of_a_selection_is_told(make_panel: MakePanel) -> None:
    panel = make_panel(60)
    panel.view.menu_hook = lambda menu, ids: None
    panel.view.selectAll()
    panel.search.setText("lab-a")
    settled(panel)
    left = panel.model.rowCount()
    assert panel.view.hidden_selected() == 60 - left
    assert f"{left} machines selected, {60 - left} more hidden" in panel.bar._words.text()


def test_a_view_comes_back_as_it_was_saved(page: MachinesPage, estate: QuietDesk) -> None:
    panel = page.panel
    panel.search.setText("pc-0")
    panel.model.choose("site", {"Plant North"})
    panel.model.sort_by(("outcome", False), ("name", True))
    panel.view.places.show_column(panel.model.table.position["stage"], on=False)
    panel.view.horizontalHeader().moveSection(0, 2)
    shown, places = column(page, "name"), panel.view.places.places()
    page.views.saved.keep("North & failed", panel.state())
    page.views.show_all()
    assert panel.search.text() == ""
    assert len(column(page, "name")) == 6
    assert panel.view.places.places() != places
    again = SavedViews(estate.desk, "machines", tuple(panel.model.table.position))
    assert again.names() == ["North & failed"]
    page.views.show_view("North & failed")
    assert column(page, "name") == shown
    assert panel.view.places.places() == places
    assert panel.model.table.sorting == (("outcome", False), ("name", True))
    page.views.saved.forget("North & failed")
    assert page.views.saved.names() == []


def test_a_view_is_named_by_the_operator(page: MachinesPage, estate: QuietDesk) -> None:
    page.views.ask_name()
    dialog = page.window().findChild(SaveView)
    assert dialog is not None
    assert not dialog.primary.isEnabled(), "a view needs a name"
    assert not nameless(dialog)
    assert not nameless(page)
    QTest.keyClicks(dialog.name, "Mine")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert page.views.saved.names() == ["Mine"]
    page.views.fill()
    assert "Mine" in [action.text() for action in page.views.menu.actions()]
    again = SaveView(estate.desk, page.panel, ["Mine"])
    estate.qtbot.addWidget(again)
    again.name.setText("Mine")
    assert again.primary.text() == "Replace"


def test_a_menu_that_is_filled_again_keeps_nothing_of_before(page: MachinesPage) -> None:
    """Each opening of the palette fills it: what Qt leaves would stay as long as the window."""
    menu = page.views.menu
    counts = []
    for _ in range(3):
        page.views.fill()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        counts.append((len(menu.findChildren(QMenu)), len(menu.findChildren(QAction))))
    assert counts == counts[:1] * 3


def test_columns_are_left_as_they_were_put(page: MachinesPage, estate: QuietDesk) -> None:
    page.panel.view.places.show_column(page.panel.model.table.position["system"], on=True)
    page.panel.view.setColumnWidth(0, 222)
    second = estate.page(machines_page)
    shown = {place.key: place for place in second.panel.view.places.places() if place.shown}
    assert "system" in shown
    assert shown["name"].width == 222
    second.panel.view.places.reset()
    assert not any(place.key == "system" and place.shown for place in second.panel.state().places)


def test_the_filter_pane_is_as_it_was_left(page: MachinesPage, estate: QuietDesk) -> None:
    assert page.panel.filter is not None
    assert page.panel.facets is not None
    assert not page.panel.facets.isVisible()
    page.panel.filter.click()
    estate.desk.settings.sync()
    second = estate.page(machines_page)
    assert second.panel.filter is not None
    assert second.panel.facets is not None
    assert second.panel.filter.isChecked()
    assert second.panel.facets.isVisible()
    second.panel.load([])
    assert not second.panel.facets.isVisible(), "nothing can be narrowed in an empty table"
    second.panel.filter.setChecked(False)
    assert not SavedViews(estate.desk, "machines", ()).filter_is_open()


@pytest.mark.parametrize(
    "text",
    [None, "", "nonsense", "[]", '{"search": 1}', '{"search": "", "facets": [], "sorting": 1}'],
)
def test_settings_that_make_no_sense_are_passed_over(text: object) -> None:
    assert read_state(text, ["name"]) is None


def test_a_state_reads_as_it_was_written_and_without_columns_that_are_gone() -> None:
    state = TableState(
        "pc ü",
        {"site": frozenset({"Köln", ""})},
        (("name", True), ("site", False)),
        (Place("site", 100), Place("name", 80, shown=False)),
    )
    assert read_state(write_state(state), ["name", "site"]) == state
    assert read_state(write_state(state), ["name"]) == TableState(
        "pc ü", {}, (("name", True),), (Place("name", 80, shown=False),)
    )


def test_a_file_of_settings_that_is_broken_shows_every_column(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    fill(tmp_path)
    (tmp_path / "window.ini").write_bytes(b"\x00[columns\n\xff=machines=%%%\nviews/machines=@Var(")
    with quiet_desk(qtbot, theme, tmp_path) as estate:
        page = estate.page(machines_page)
        assert len(column(page, "name")) == 6


def test_a_view_is_written_as_csv_in_the_columns_on_screen(
    page: MachinesPage, estate: QuietDesk, tmp_path: Path
) -> None:
    with open_estate(tmp_path) as store, store.writing() as unit:
        unit.add_machine(machine(40, name="=HYPERLINK(1)", site="Büro"))
    page.refresh()
    estate.qtbot.waitUntil(lambda: len(column(page, "name")) == 7)
    page.panel.view.horizontalHeader().moveSection(6, 0)
    path = tmp_path / "view.csv"
    told: list[str] = []
    estate.desk.wishes.said.connect(lambda _tone, words, _advice: told.append(words))
    page.views.write(path, selection=False)
    estate.qtbot.waitUntil(lambda: bool(told))
    lines = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    assert lines[0][:2] == ["Site", "Machine"]
    assert {line[1] for line in lines[1:]} == {*column(page, "name")} - {"=HYPERLINK(1)"} | {
        "'=HYPERLINK(1)"
    }
    assert told == ["7 machines written as CSV."]
    page.panel.view.select_ids([machine(2).id])
    page.views.write(path, selection=True)
    estate.qtbot.waitUntil(lambda: len(told) == 2)
    assert len(path.read_text("utf-8-sig").splitlines()) == 2


def test_a_file_that_cannot_be_written_is_explained(
    page: MachinesPage, estate: QuietDesk, tmp_path: Path
) -> None:
    told: list[Failure] = []
    estate.desk.wishes.failed.connect(told.append)
    page.views.write(tmp_path / "no such folder" / "view.csv", selection=False)
    estate.qtbot.waitUntil(lambda: [one.code for one in told] == ["table-not-written"])
    assert told[0].message.startswith("The table cannot be written: ")


def test_the_header_sorts_moves_and_resets_by_menu_alone(make_panel: MakePanel) -> None:
    panel = make_panel(20)
    header = panel.view.horizontalHeader()

    def press(logical: int, words: str) -> None:
        menu = header.build_menu(logical)  # type: ignore[attr-defined]
        next(one for one in menu.actions() if one.text() == words).trigger()

    press(7, "Sort ascending")
    press(0, "Then by this, descending")
    sorted_by = [key for key, _ in panel.model.table.sorting]
    assert sorted_by == ["site", "name"]
    press(0, "Move right")
    assert [place.key for place in panel.view.places.places()][:2] == ["product", "name"]
    press(0, "Reset columns")
    assert [place.key for place in panel.view.places.places()][:2] == ["name", "product"]
    press(0, "Do not sort")
    assert not panel.model.table.sorting


def test_copied_text_follows_the_columns_on_screen(make_panel: MakePanel) -> None:
    panel = make_panel(9)
    panel.view.places.arrange([Place("site", 100), Place("name", 100)])
    for place in panel.view.places.shown()[2:]:
        panel.view.places.show_column(place, on=False)
    panel.view.select_ids([0, 1])
    panel.view.copy_selection()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Site\tMachine"
    assert len(lines) == 3


def test_key_types_are_named_as_people_buy_them() -> None:
    told = [key_type(word) for word in ("Volume:MAK", "Volume:GVLK", "OEM:DM", "Retail", "", "X")]
    assert told == ["MAK", "KMS client", "OEM", "Retail", "", "X"]


def test_a_chooser_of_files_is_gone_once_it_is_closed(estate: QuietDesk) -> None:
    page = estate.page(machines_page)
    page.views._ask_file(selection=False)
    (chooser,) = page.findChildren(QFileDialog)
    chooser.reject()
    estate.qtbot.waitUntil(lambda: not page.findChildren(QFileDialog))
