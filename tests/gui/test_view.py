"""The table as operators use it: selection by record, keyboard, copying, staying in place."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument, QTextTable
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.gui.conftest import MakePanel
from tests.gui.sample import COLUMNS, LICENSED, UNLICENSED, Sample, identify, samples
from vamt_qt.gui.tables import RecordModel, TablePanel
from vamt_qt.gui.tables.chosen import Chosen
from vamt_qt.gui.tables.taking_out import mime_of
from vamt_qt.gui.theme import Metric, Theme

Left = Qt.MouseButton.LeftButton
Ctrl = Qt.KeyboardModifier.ControlModifier


def shown(panel: TablePanel[Sample, int]) -> list[int]:
    return [panel.model.id_at(place) for place in range(panel.model.rowCount())]


def click(
    panel: TablePanel[Sample, int],
    place: int,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    at = QPoint(40, panel.view.rowViewportPosition(place) + 8)
    QTest.mouseClick(panel.view.viewport(), Left, keys, at)


def test_model_keeps_qts_rules(qtmodeltester: ModelTester, qapp: QApplication) -> None:
    model: RecordModel[Sample, int] = RecordModel(COLUMNS, identify)
    model.load(samples(60))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.sort_by(("product", True), ("name", False))
    model.search("server")
    model.upsert(samples(80, seed=8))
    model.arrange()
    model.choose("status", {"Licensed"})
    model.load([])


def test_persistent_indexes_follow_their_record(qapp: QApplication) -> None:
    model: RecordModel[Sample, int] = RecordModel(COLUMNS, identify)
    model.load(samples(50))
    kept = [QPersistentModelIndex(model.index(place, 1)) for place in (0, 7, 49)]
    ids = [model.id_at(index.row()) for index in kept]
    model.sort_by(("name", True))
    assert [model.id_at(index.row()) for index in kept] == ids


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_selection_outlives_sort_search_and_refresh(
    make_panel: MakePanel, data: st.DataObject
) -> None:
    panel = make_panel(40)
    wanted = set(data.draw(st.sets(st.integers(0, 39))))
    panel.view.select_ids(wanted)
    present = set(range(40))
    for step in data.draw(
        st.lists(st.sampled_from(["sort", "search", "refresh", "update"]), max_size=5)
    ):
        match step:
            case "sort":
                key = data.draw(st.sampled_from(["name", "status", "grace"]))
                panel.model.sort_by((key, data.draw(st.booleans())))
            case "search":
                panel.search.setText(data.draw(st.sampled_from(["", "lab-a", "Office", "nowhere"])))
            case "refresh":
                present = set(data.draw(st.sets(st.integers(0, 39), min_size=20)))
                panel.load([one for one in samples(40) if one.number in present])
                wanted &= present
            case "update":
                panel.upsert([one for one in samples(40) if one.number in present])
        visible = [number for number in shown(panel) if number in wanted]
        assert panel.selected_ids() == visible
        rows = {index.row() for index in panel.view.selectionModel().selectedRows()}
        assert {panel.model.id_at(row) for row in rows} == set(visible), "Qt agrees"
    panel.close()


def test_clicks_choose_records(make_panel: MakePanel) -> None:
    panel = make_panel(30)
    click(panel, 2)
    click(panel, 5, Ctrl)
    assert panel.selected_ids() == [2, 5]
    QTest.mouseClick(
        panel.view.viewport(),
        Left,
        Qt.KeyboardModifier.ShiftModifier,
        QPoint(40, panel.view.rowViewportPosition(8) + 8),
    )
    assert panel.selected_ids() == [2, 5, 6, 7, 8]
    click(panel, 1)
    assert panel.selected_ids() == [1]


def test_a_scattered_selection_is_kept_by_id(make_panel: MakePanel) -> None:
    panel = make_panel(3_000)
    scattered = list(range(0, 3_000, 2))
    panel.view.select_ids(scattered)
    assert panel.selected_ids() == scattered
    assert not panel.view.selectionModel().hasSelection(), "too many pieces for Qt"
    click(panel, 1, Ctrl)
    assert panel.selected_ids() == sorted([*scattered, 1]), "adding keeps the rest"
    click(panel, 3)
    assert panel.selected_ids() == [3], "a plain click drops the rest"


def test_ctrl_click_takes_one_out_of_a_scattered_selection(make_panel: MakePanel) -> None:
    panel = make_panel(3_000)
    scattered = list(range(0, 3_000, 2))
    panel.view.select_ids(scattered)
    click(panel, 2, Ctrl)
    assert panel.selected_ids() == [number for number in scattered if number != 2]


def test_select_all_then_sort(make_panel: MakePanel) -> None:
    panel = make_panel(2_000)
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_A, Ctrl)
    assert len(panel.selected_ids()) == 2_000
    panel.model.sort_by(("name", False))
    assert len(panel.selected_ids()) == 2_000
    QTest.keyClick(panel.view, Qt.Key.Key_Escape)
    assert panel.selected_ids() == []


def test_updates_do_not_move_what_is_read(qtbot: QtBot, make_panel: MakePanel) -> None:
    panel = make_panel(500)
    panel.model.sort_by(("status", False))
    panel.view.verticalScrollBar().setValue(100 * Metric.TABLE_ROW)
    before = shown(panel)
    changed = [replace(one, status=UNLICENSED) for one in samples(500)[::3]]
    with qtbot.waitSignal(panel.model.dataChanged):
        panel.upsert(changed)
    assert shown(panel) == before
    assert panel.view.rowAt(0) == 100


def test_loading_keeps_the_line_at_the_top(make_panel: MakePanel) -> None:
    panel = make_panel(500)
    panel.view.verticalScrollBar().setValue(200 * Metric.TABLE_ROW + 7)
    top = panel.model.id_at(panel.view.rowAt(0))
    panel.load([one for one in samples(500) if one.number % 2 == 0])
    assert panel.model.id_at(panel.view.rowAt(0)) == top
    assert panel.view.rowViewportPosition(panel.view.rowAt(0)) == -7


def test_typing_in_the_table_searches(make_panel: MakePanel) -> None:
    panel = make_panel(200)
    panel.activateWindow()
    panel.view.setFocus()
    QTest.keyClicks(panel.view, "o")
    assert panel.search.text() == "o"
    QTest.keyClicks(panel.search, "ffice")
    assert 0 < panel.model.rowCount() < 200
    assert all("Office" in panel.model.record_at(n).product for n in range(panel.model.rowCount()))
    QTest.keyClick(panel.search, Qt.Key.Key_Escape)
    assert panel.model.rowCount() == 200


def test_return_and_double_click_open(qtbot: QtBot, make_panel: MakePanel) -> None:
    panel = make_panel(20)
    panel.view.show_id(4)
    with qtbot.waitSignal(panel.opened) as opened:
        QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert opened.args == [4]
    at = QPoint(40, panel.view.rowViewportPosition(6) + 8)
    click(panel, 6)
    with qtbot.waitSignal(panel.opened) as opened:
        QTest.mouseDClick(panel.view.viewport(), Left, Qt.KeyboardModifier.NoModifier, at)
    assert opened.args == [6]


def test_copy_is_a_table(make_panel: MakePanel) -> None:
    panel = make_panel(10)
    panel.view.horizontalHeader().moveSection(3, 0)
    panel.view.setColumnHidden(1, True)
    panel.view.select_ids([2, 5])
    text = panel.view.copy_selection()
    assert QGuiApplication.clipboard().text() == text
    lines = [line.split("\t") for line in text.split("\n")]
    assert [len(line) for line in lines] == [9, 9, 9]
    assert lines[0][:2] == ["Status", "Machine"]
    two = panel.model.record(2)
    assert two is not None
    assert lines[1][:2] == [two.status.word, two.name]


def test_a_spreadsheet_takes_what_is_copied_and_runs_none_of_it(make_panel: MakePanel) -> None:
    panel = make_panel(3)
    spoilt = replace(samples(1)[0], name="=cmd|' /C calc'!A0", site="@SUM(A1)\n<b>0012</b>")
    panel.upsert([spoilt])
    panel.view.select_ids([spoilt.number])
    text = panel.view.copy_selection()
    assert "'=cmd|" in text
    assert "'@SUM(A1) <b>0012</b>" in text
    assert not any(cell.startswith(("=", "@")) for cell in text.split("\t"))
    html = QGuiApplication.clipboard().mimeData().html()
    pasted = QTextDocument()
    pasted.setHtml(html)
    table = next(one for one in pasted.rootFrame().childFrames() if isinstance(one, QTextTable))
    cells = [
        table.cellAt(0, column).firstCursorPosition().block().text()
        for column in range(table.columns())
    ]
    assert cells == text.split("\t"), "a table with the same cells"
    assert "mso-number-format" in html, "an ID keeps its zeros"


def test_a_negative_number_stays_a_number_when_it_is_copied() -> None:
    mime = mime_of([], [["-12", "-1,5", "-x", "PC-1"]], [True, True, False, False])
    assert mime.text() == "-12\t-1,5\t'-x\tPC-1"


def test_header_click_sorts_and_shift_adds(make_panel: MakePanel) -> None:
    panel = make_panel(50)
    header = panel.view.horizontalHeader()

    def press(column: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        at = QPoint(header.sectionViewportPosition(column) + 30, 10)
        QTest.mouseClick(header.viewport(), Left, keys, at)

    press(3)
    assert panel.model.table.sorting == (("status", False),)
    press(3)
    assert panel.model.table.sorting == (("status", True),)
    press(0)
    assert panel.model.table.sorting == (("name", False),)


def test_what_is_chosen_is_looked_up_once_and_only_when_it_is_used() -> None:
    looked: list[str] = []

    def look_up() -> list[int]:
        looked.append("up")
        return [7, 8, 9]

    chosen: Chosen[int] = Chosen(3, look_up)
    assert (len(chosen), bool(chosen), bool(Chosen(0, look_up))) == (3, True, False)
    assert not looked
    assert (chosen[0], chosen[1:], list(chosen), 8 in chosen) == (7, [8, 9], [7, 8, 9], True)
    assert looked == ["up"]


def test_menu_offers_the_pages_verbs_for_the_selection(make_panel: MakePanel) -> None:
    panel = make_panel(10)
    asked: list[list[int]] = []

    def offer(menu: QMenu, ids: Sequence[int]) -> None:
        asked.append(list(ids))
        menu.addAction("Probe")

    panel.view.menu_hook = offer
    panel.view.select_ids([1, 2])
    menu = panel.view.build_menu()
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert words == ["Probe", "Copy as table", "Select all"]
    assert asked == [[1, 2]]


def test_columns_can_be_hidden_but_never_all(make_panel: MakePanel) -> None:
    panel = make_panel(3)
    header = panel.view.horizontalHeader()
    for _ in range(len(COLUMNS)):
        menu = header.build_menu(-1)  # type: ignore[attr-defined]
        boxes = [action for action in menu.actions() if action.isCheckable()]
        first = next((box for box in boxes if box.isChecked() and box.isEnabled()), None)
        if first is not None:
            first.setChecked(False)
    assert header.hiddenSectionCount() == len(COLUMNS) - 1


@pytest.mark.parametrize("count", [0, 1, 20])
def test_count_and_empty_words(make_panel: MakePanel, count: int) -> None:
    panel = make_panel(count)
    assert panel.view.isVisible() is (count > 0)
    assert panel.count.text() == {0: "", 1: "1 machine", 20: "20 machines"}[count]
    panel.search.setText("nothing like this")
    assert not panel.view.isVisible()


def test_the_stretching_column_takes_what_is_left(make_panel: MakePanel) -> None:
    panel = make_panel(5)
    panel.resize(1_900, 600)
    header = panel.view.horizontalHeader()
    QApplication.processEvents()
    assert header.length() == panel.view.viewport().width()
    assert panel.view.columnWidth(1) > COLUMNS[1].width
    panel.resize(sum(column.width for column in COLUMNS) - 40, 600)
    QApplication.processEvents()
    assert header.length() == panel.view.viewport().width(), "where little is lacking, all fit"
    assert 150 < panel.view.columnWidth(1) < COLUMNS[1].width
    panel.resize(700, 600)
    QApplication.processEvents()
    assert panel.view.columnWidth(1) == COLUMNS[1].width


def test_every_kind_of_cell_is_painted(make_panel: MakePanel, theme: Theme) -> None:
    panel = make_panel(30)
    before = panel.view.grab().toImage()
    panel.upsert([replace(one, status=LICENSED, site="Elsewhere") for one in samples(30)])
    assert panel.view.grab().toImage() != before
    hovered = panel.view.viewport()
    QApplication.sendEvent(hovered, QEvent(QEvent.Type.Leave))
    dice = random.Random(1)
    panel.view.select_ids(dice.sample(range(30), 5))
    assert panel.view.grab().toImage() != before
