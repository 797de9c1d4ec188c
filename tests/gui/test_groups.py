"""Rows gathered under headings: the same rows, in groups that open and close by keyboard."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.gui.conftest import MakePanel
from tests.gui.desks import fill, quiet_desk
from tests.gui.sample import COLUMNS, SITES, Sample, identify, samples
from tests.gui.test_columnar import Row, rows, table_of
from vamt_qt.gui.pages.machines import machines_page
from vamt_qt.gui.pages.products import products_page
from vamt_qt.gui.tables import RecordModel, TablePanel, read_state, write_state
from vamt_qt.gui.tables.columns import cell_text
from vamt_qt.gui.theme import Theme

Left = Qt.MouseButton.LeftButton
ROW = 32


@pytest.fixture
def panel(make_panel: MakePanel) -> TablePanel[Sample, int]:
    made = make_panel(60)
    made.model.group_by("site")
    return made


def words(panel: TablePanel[Sample, int]) -> list[str]:
    """What a screen reader says of each line."""
    model = panel.model
    return [str(model.data(model.index(n, 0))) for n in range(model.rowCount())]


def headings(panel: TablePanel[Sample, int]) -> list[int]:
    model = panel.model
    return [n for n in range(model.rowCount()) if model.group_at(n) is not None]


@given(rows(), st.sampled_from(("name", "size", "state")), st.sets(st.sampled_from("abc01-")))
def test_groups_hold_every_row_once_under_what_it_shows(
    records: list[Row], key: str, folded: set[str]
) -> None:
    table = table_of(records)
    table.sort(("name", True))
    before = table.order
    table.group(key)
    column = table.texts[table.position[key]]
    assert Counter(table.order) == Counter(before)
    for group in table.groups:
        inside = table.order[group.start : group.stop]
        assert inside == [row for row in before if column[row] == group.text]
    assert len({group.text for group in table.groups}) == len(table.groups)
    table.fold(folded)
    shown = [row for row in table.lines if row >= 0]
    assert shown == [row for row in table.order if column[row] not in folded]
    assert [-1 - row for row in table.lines if row < 0] == list(range(len(table.groups)))
    table.group("")
    assert table.lines is table.order
    assert table.order == before


def test_the_model_keeps_qts_rules_with_headings(qtmodeltester: ModelTester) -> None:
    model: RecordModel[Sample, int] = RecordModel(COLUMNS, identify)
    model.load(samples(20))
    model.group_by("status")
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.fold({"Licensed"})
    model.upsert([replace(samples(1)[0], number=99)])
    model.sort_by(("name", True))


def test_headings_say_what_they_hold_and_how_many(panel: TablePanel[Sample, int]) -> None:
    lines = words(panel)
    counts = Counter(record.site for record in panel.model.table.records)
    assert [lines[n] for n in headings(panel)] == [f"{s}: {counts[s]}" for s in sorted(SITES)]
    assert panel.model.rowCount() == 60 + len(SITES)
    assert panel.count.text() == "60 machines"


def test_a_group_closes_and_opens_by_keyboard_alone(panel: TablePanel[Sample, int]) -> None:
    view = panel.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert view.current_group() is not None
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert words(panel)[0].endswith(", put away")
    assert panel.model.group_at(1) is not None
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert words(panel)[0].endswith(", put away")
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert panel.model.group_at(1) is None
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        before = panel.model.rowCount()
        QTest.keyClick(view, key)
        assert panel.model.rowCount() != before
    assert view.current_group() is not None


def test_a_click_turns_a_group_and_leaves_the_selection(panel: TablePanel[Sample, int]) -> None:
    last = panel.model.id_at(panel.model.rowCount() - 1)
    panel.view.select_ids([last])
    QTest.mouseClick(panel.view.viewport(), Left, pos=QPoint(200, ROW // 2))
    assert words(panel)[0].endswith(", put away")
    assert panel.selected_ids() == [last]
    QTest.mouseDClick(panel.view.viewport(), Left, pos=QPoint(200, ROW // 2))
    assert panel.selected_ids() == [last]


def test_what_is_put_away_stays_selected_and_is_touched_by_no_verb(
    panel: TablePanel[Sample, int],
) -> None:
    inside, group = panel.model.id_at(1), panel.model.group_at(0)
    assert group is not None
    panel.view.select_ids([inside])
    panel.view.turn_group(group)
    assert panel.selected_ids() == []
    assert panel.view.hidden_selected() == 1
    panel.view.turn_group(group)
    assert panel.selected_ids() == [inside]


def test_selection_and_groups_outlive_sort_search_filter_and_refresh(
    panel: TablePanel[Sample, int],
) -> None:
    chosen = [panel.model.id_at(1), panel.model.id_at(3)]
    panel.view.select_ids(chosen)
    panel.model.sort_by(("name", True))
    assert set(panel.selected_ids()) == set(chosen)
    names = [panel.model.record_at(n).name for n in (1, 2, 3)]
    assert names == sorted(names, reverse=True)
    panel.search.setText("lab")
    panel.model.choose("status", {"Licensed"})
    assert {panel.model.record_at(n).status.word for n in range(1, 4)} == {"Licensed"}
    panel.model.choose("status", None)
    panel.load(samples(60))
    assert set(panel.selected_ids()) == set(chosen)
    assert len(headings(panel)) == len(SITES)


def test_sorting_by_what_is_gathered_turns_the_groups_around(
    panel: TablePanel[Sample, int],
) -> None:
    panel.model.sort_by(("site", True))
    assert [group.text for group in panel.model.table.groups] == sorted(SITES, reverse=True)


def test_select_all_takes_every_record_and_no_heading(panel: TablePanel[Sample, int]) -> None:
    panel.view.selectAll()
    assert len(panel.selected_ids()) == 60
    panel.model.sort_by(("name", False))
    assert len(panel.selected_ids()) == 60
    text = panel.view.copy_selection()
    assert text.count("\n") == 60
    assert QGuiApplication.clipboard().text() == text


def test_the_menu_of_a_heading_selects_its_rows(panel: TablePanel[Sample, int]) -> None:
    group = panel.model.group_at(0)
    assert group is not None
    panel.view.turn_group(group)
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.model.index(0, 0))
    menu = panel.view.build_menu()
    (select,) = [one for one in menu.actions() if one.text().startswith("Select its")]
    select.trigger()
    menu.close()
    sites = {panel.model.table.records[one].site for one in panel.selected_ids()}
    assert sites == {group.text}
    assert len(panel.selected_ids()) == group.count


def test_new_records_come_into_their_group(panel: TablePanel[Sample, int]) -> None:
    new = replace(samples(1)[0], number=900, site="Archive")
    panel.upsert([new])
    place = panel.model.place_of(900)
    group = panel.model.table.groups[0]
    assert (group.text, place is not None and place <= group.count) == ("Archive", True)


def test_a_record_that_is_put_away_is_opened_to_be_shown(panel: TablePanel[Sample, int]) -> None:
    wanted, group = panel.model.id_at(1), panel.model.group_at(0)
    assert group is not None
    panel.view.turn_group(group)
    panel.view.show_id(wanted)
    assert panel.view.current_id() == wanted


def test_a_heading_is_painted_over_the_whole_line(
    panel: TablePanel[Sample, int], theme: Theme
) -> None:
    picture: QImage = panel.view.viewport().grab().toImage()
    shades = {picture.pixelColor(x, 3).name() for x in range(0, picture.width(), 7)}
    assert shades == {QColor(theme.colors.sunken).name()}
    assert picture.pixelColor(600, ROW + 3) != QColor(theme.colors.sunken)


def test_groups_are_part_of_a_saved_view(panel: TablePanel[Sample, int]) -> None:
    panel.model.fold({"Archive"})
    state = read_state(write_state(panel.state()), [column.key for column in COLUMNS])
    assert state is not None
    panel.model.group_by("")
    panel.show_state(state)
    assert words(panel)[0].startswith("Archive")
    assert words(panel)[0].endswith(", put away")
    older = read_state('{"search": "", "facets": {}, "sorting": [], "columns": []}', ())
    assert older is not None
    assert older.grouping == ""


def test_pages_offer_their_groups_in_the_menu_view(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    fill(tmp_path)
    with quiet_desk(qtbot, theme, tmp_path) as estate:
        for make, titles in (
            (machines_page, ["Site", "Status", "Operating system"]),
            (products_page, ["Site", "Status", "Product"]),
        ):
            page = estate.page(make)
            page.views.fill()
            (menu,) = [one for one in page.views.menu.findChildren(QMenu) if _title(one)]
            offered = [one.text() for one in menu.actions() if one.text()]
            assert offered[:4] == ["No groups", *titles]
            (by_site,) = [one for one in menu.actions() if one.text() == "Site"]
            by_site.trigger()
            lines = [page.panel.model.group_at(n) for n in range(page.panel.model.rowCount())]
            found = {group.text: group.count for group in lines if group is not None}
            told = Counter(page.panel.model.table.texts[page.panel.model.table.position["site"]])
            assert found == told
            assert list(page.commands())


def _title(menu: QMenu) -> bool:
    return menu.title() == "Group by"


def test_a_column_without_words_has_a_heading_all_the_same(
    panel: TablePanel[Sample, int],
) -> None:
    panel.model.group_by("grace")
    empty = [n for n in headings(panel) if words(panel)[n].startswith("Nothing entered")]
    assert empty == headings(panel)[-1:]
    assert cell_text(COLUMNS[5].kind, None) == ""
