"""The first page on a real database: what it tells, and where each of its figures leads."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.desks import INTERRUPTED, QuietDesk, button, fill, open_estate, quiet_desk, words
from tests.gui.spoken import nameless
from tests.store.estate import machine, windows
from vamt_qt.gui.narrowing import FirstStep, Narrow
from vamt_qt.gui.pages.dashboard import DashboardPage
from vamt_qt.gui.pages.glance import read_glance
from vamt_qt.gui.pages.ledger import LedgerPage
from vamt_qt.gui.pages.machines import MachinesPage
from vamt_qt.gui.pages.supplies import month_segments
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.theme import Theme, ThemeMode, Tone
from vamt_qt.gui.widgets import Segment
from vamt_qt.gui.widgets.history_chart import Fan, History, HistoryChart, Mark
from vamt_qt.gui.widgets.link_row import LinkRow
from vamt_qt.gui.widgets.month_bars import MonthBars
from vamt_qt.gui.widgets.scale import day_steps, figure_text, round_steps
from vamt_qt.gui.words.lasting import lasting
from vamt_qt.licensing.forecast import forecast
from vamt_qt.licensing.identifiers import KeyId
from vamt_qt.licensing.product import LicenseStatus
from vamt_qt.store.opening import open_views
from vamt_qt.store.usage_reading import MonthlyUsage

NOW = datetime(2026, 3, 20, 12, 0, tzinfo=UTC)
TODAY = NOW.date()


@pytest.fixture
def window(estate: QuietDesk) -> StationWindow:
    return shown(estate)


def shown(estate: QuietDesk) -> StationWindow:
    made = StationWindow(estate.desk)
    estate.qtbot.addWidget(made)
    with estate.qtbot.waitExposed(made):
        made.show()
    dashboard = made.open_page("dashboard")
    assert isinstance(dashboard, DashboardPage)
    estate.qtbot.waitUntil(lambda: dashboard.has_read)
    QApplication.processEvents()
    return made


def dashboard_of(window: StationWindow) -> DashboardPage:
    found = window.findChild(DashboardPage)
    assert found is not None
    return found


def row(page: QWidget, start: str) -> LinkRow:
    return next(one for one in page.findChildren(LinkRow) if one.accessibleName().startswith(start))


def test_every_machine_stands_in_one_part_of_the_ring(tmp_path: Path) -> None:
    fill(tmp_path)
    with open_views(tmp_path) as views:
        glance = read_glance(views, NOW)
        rows = views.machine_rows()
    counts = {part.key: part.value for part in glance.segments}
    assert sum(counts.values()) == glance.machines == len(rows)
    assert counts["unseen"] == sum(not row.products for row in rows) == 1
    assert counts["licensed"] == sum(0 < row.products == row.licensed for row in rows)


def test_the_first_page_tells_what_needs_attention(window: StationWindow) -> None:
    page = dashboard_of(window)
    said = words(page)
    assert "another identity than before, 1 machine" in said
    assert "A run was interrupted, 1 run" in said
    assert "Not probed yet, 1 machine" in said
    assert not nameless(page)


def test_a_batch_that_is_out_too_long_is_told_with_what_it_holds(tmp_path: Path) -> None:
    fill(tmp_path)
    with open_views(tmp_path) as views:
        sealed = next(iter(views.batch_rows())).sealed_at
        assert sealed is not None
        early = read_glance(views, sealed + timedelta(days=6))
        late = read_glance(views, sealed + timedelta(days=8))
    assert not [one for one in early.matters if one.page == "batches"]
    (matter,) = [one for one in late.matters if one.page == "batches"]
    assert "2 activations held" in matter.advice


def test_each_part_of_the_ring_leads_to_its_machines(
    estate: QuietDesk, window: StationWindow
) -> None:
    page = dashboard_of(window)
    assert page.glance is not None
    machines = window.open_page("machines")
    assert isinstance(machines, MachinesPage)
    estate.qtbot.waitUntil(lambda: machines.has_read)
    for part in page.glance.segments:
        window.open_page("dashboard")
        page.ring.chosen.emit(part.key)
        assert window.current_page() == "machines"
        assert machines.panel.model.rowCount() == part.value, part.word
    button(machines.panel, "Not probed").click()
    assert machines.panel.model.rowCount() == page.glance.machines


def test_a_cause_leads_to_the_machines_that_failed_for_it(
    estate: QuietDesk, window: StationWindow
) -> None:
    QTest.mouseClick(row(window, "The machine shows another"), Qt.MouseButton.LeftButton)
    machines = window.open_page("machines")
    assert isinstance(machines, MachinesPage)
    estate.qtbot.waitUntil(lambda: machines.has_read and machines.panel.model.rowCount() == 1)
    assert machines.panel.model.id_at(0) == machine(3).id
    machines.show_record(machine(0).id)
    assert machines.panel.model.rowCount() > 1, "what is asked for comes into sight"


def test_an_interrupted_run_is_one_press_away_by_keyboard(
    estate: QuietDesk, window: StationWindow
) -> None:
    row(window, "A run was interrupted").setFocus()
    QTest.keyClick(row(window, "A run was interrupted"), Qt.Key.Key_Space)
    estate.settle()
    assert window.current_page() == "runs"
    runs = window.open_page("runs")
    assert runs.panel.selected_ids() == [INTERRUPTED]  # type: ignore[attr-defined]


def test_a_month_leads_to_what_was_spent_in_it(estate: QuietDesk, window: StationWindow) -> None:
    page = dashboard_of(window)
    page.months.chosen.emit("2026-03")
    ledger = window.open_page("ledger")
    assert isinstance(ledger, LedgerPage)
    estate.qtbot.waitUntil(lambda: ledger.has_read)
    assert ledger.bar.asked.since == ledger.bar.asked.until == "2026-03"
    assert ledger.bar.kind.currentText() == "Spent an activation"


def test_nothing_yet_leads_step_by_step(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with open_estate(tmp_path):
        pass
    with quiet_desk(qtbot, theme, tmp_path) as desk:
        window = shown(desk)
        page = dashboard_of(window)
        assert "0 of 6 done" in words(page)
        asked: list[tuple[str, object]] = []
        desk.desk.wishes.page_wanted.disconnect()
        desk.desk.wishes.page_wanted.connect(lambda key, record: asked.append((key, record)))
        button(page, "Import a list").click()
        ((key, record),) = asked
        assert key == "machines"
        assert isinstance(record, FirstStep)
        with open_estate(tmp_path) as store, store.writing() as unit:
            unit.add_machine(machine(1))
        desk.desk.reader.look()
        qtbot.waitUntil(lambda: "1 of 6 done" in words(page))
        with open_estate(tmp_path) as store, store.writing() as unit:
            unit.save_products(machine(1).id, [windows(1, LicenseStatus.LICENSED)])
        desk.desk.reader.look()
        qtbot.waitUntil(page.ring.isVisible)
        assert not page.steps.isVisible()


@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK, ThemeMode.CONTRAST])
def test_the_first_page_is_painted_in_every_look(
    estate: QuietDesk, window: StationWindow, mode: ThemeMode
) -> None:
    estate.desk.theme.set_mode(mode)
    QApplication.processEvents()
    picture = dashboard_of(window).grab().toImage()
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    }
    colors = estate.desk.theme.colors
    assert {colors.bg, colors.panel, colors.warn.solid} <= seen


def test_months_without_any_use_stand_there_too() -> None:
    usage = (
        MonthlyUsage(key=KeyId("a"), month="2026-03", site="x", spent=3),
        MonthlyUsage(key=KeyId("b"), month="2026-03", site=None, spent=4),
        MonthlyUsage(key=KeyId("b"), month="2025-03", site=None, spent=9),
    )
    months = month_segments(usage, date(2026, 3, 31))
    assert [part.key for part in months][::11] == ["2025-04", "2026-03"]
    assert [part.value for part in months] == [0] * 11 + [7]


def test_how_long_a_key_lasts_is_said_with_how_sure_that_is() -> None:
    steady = forecast([2] * 30, 60, TODAY)
    assert lasting(steady, TODAY) == "Lasts until about 19 April 2026"
    uneven = lasting(forecast([0] * 25 + [12] * 5, 60, TODAY), TODAY)
    assert uneven.startswith("Lasts until about 19 April 2026 (between ")
    open_ended = replace(steady, latest=None)
    assert lasting(open_ended, TODAY).startswith("Lasts until about 19 April 2026 (not before ")
    assert lasting(forecast([1], 0, TODAY), TODAY) == "Nothing is left"
    assert "forecast" in lasting(None, TODAY)


def test_axes_have_round_figures() -> None:
    assert list(round_steps(49, 3)) == [0, 20, 40, 60]
    assert list(round_steps(3, 4)) == [0, 1, 2, 3]
    assert list(round_steps(0)) == [0, 1]
    assert figure_text(50_000) == "50 k"
    days = day_steps(NOW, NOW + timedelta(days=28), 4)
    assert [day.day for day in days] == [21, 28, 4, 11]


def test_bars_are_found_by_mouse_and_keyboard(qtbot: QtBot, theme: Theme) -> None:
    bars = MonthBars(theme, "Spent")
    qtbot.addWidget(bars)
    bars.resize(400, 200)
    bars.show_parts([Segment("a", "Jan", 5, Tone.ACCENT), Segment("b", "Feb", 0, Tone.ACCENT)])
    assert bars.accessibleName() == "Spent: Jan 5, Feb 0"
    assert bars.part_at(bars.bar_box(0).center()) == "a"
    assert bars.bar_box(0).height() > 100
    assert bars.bar_box(1).height() == 0
    chosen: list[str] = []
    bars.chosen.connect(chosen.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(bars, key)
    assert chosen == ["b"]


def test_a_history_is_painted_with_its_fan_and_its_marks_are_found(
    qtbot: QtBot, theme: Theme
) -> None:
    chart = HistoryChart(theme, "Counts")
    qtbot.addWidget(chart)
    chart.resize(480, 200)
    start = NOW - timedelta(days=30)
    chart.show_history(
        History(
            steps=((start, 100.0), (start + timedelta(days=10), 60.0), (NOW, 60.0)),
            marks=(Mark("17", NOW - timedelta(days=5), 55.0, "The portal says 55", Tone.WARN),),
            fan=Fan((NOW, 60.0), (NOW + timedelta(days=20)), NOW + timedelta(days=12), None),
            words="100 bought, 60 left",
        )
    )
    assert chart.accessibleName() == "Counts: 100 bought, 60 left"
    with qtbot.waitExposed(chart):
        chart.show()
    picture = chart.grab().toImage()
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }
    assert {theme.colors.accented.solid, theme.colors.warn.solid} <= seen
    here = chart.place(NOW - timedelta(days=5), 55.0)
    assert chart.part_at(here) == "17"
    assert chart.part_at(here + QPointF(30, 0)) is None
    chosen: list[str] = []
    chart.chosen.connect(chosen.append)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=here.toPoint())
    assert chosen == ["17"]


def test_rows_stay_narrowed_until_all_are_wanted_again(
    estate: QuietDesk, window: StationWindow
) -> None:
    estate.desk.open_page("machines", Narrow("These", only=frozenset({machine(1).id})))
    machines = window.open_page("machines")
    assert isinstance(machines, MachinesPage)
    estate.qtbot.waitUntil(lambda: machines.has_read)
    assert machines.panel.model.rowCount() == 1
    machines.refresh()
    estate.qtbot.waitUntil(lambda: machines.has_read)
    assert machines.panel.model.rowCount() == 1, "reading again keeps them"
    button(machines.panel, "These").click()
    assert machines.panel.model.rowCount() == 6
