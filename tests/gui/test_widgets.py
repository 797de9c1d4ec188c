"""The parts of pages do what their words say, by mouse and by keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.desks import words
from tests.gui.gallery import CID, IID, RUN
from vamt_qt.gui.shell import HeldAccount, Rail, RunPanel, RunPhase
from vamt_qt.gui.shell.run_panel import time_left
from vamt_qt.gui.theme import Theme, Tone
from vamt_qt.gui.widgets import (
    Banner,
    Choice,
    Detail,
    DetailGroup,
    DetailsPane,
    DigitGroups,
    Donut,
    EmptyState,
    KpiCard,
    PageHeader,
    PartsChart,
    Segment,
    StackedBar,
    Tick,
    Wizard,
    WizardPage,
    add_field,
    form,
    grouped,
    mark_invalid,
    number_field,
    text_field,
)
from vamt_qt.gui.widgets.search import SearchField
from vamt_qt.gui.widgets.shrinking_button import ShrinkingButton

Left = Qt.MouseButton.LeftButton
PARTS = (
    Segment("good", "Licensed", 75, Tone.GOOD),
    Segment("none", "Nobody", 0, Tone.NEUTRAL),
    Segment("bad", "Unlicensed", 25, Tone.BAD),
)


def button(widget: QWidget, name: str) -> QPushButton | QToolButton:
    kinds: tuple[type[QPushButton | QToolButton], ...] = (QPushButton, QToolButton)
    found = [one for kind in kinds for one in widget.findChildren(kind)]
    return next(one for one in found if one.accessibleName() == name)


class Costly(WizardPage):
    ready = False

    def is_complete(self) -> bool:
        return self.ready

    def primary_text(self) -> str:
        return "Spend 37 activations"

    def is_costly(self) -> bool:
        return True


@pytest.fixture
def wizard(qtbot: QtBot, theme: Theme) -> tuple[Wizard, Costly]:
    costly = Costly("Cost")
    made = Wizard(theme, "Proxy activation", [WizardPage("Choose"), costly, WizardPage("Result")])
    qtbot.addWidget(made)
    made.open()
    return made, costly


def test_wizard_names_the_cost_and_waits_for_it(
    qtbot: QtBot, wizard: tuple[Wizard, Costly]
) -> None:
    dialog, costly = wizard
    QTest.mouseClick(button(dialog, "Next"), Left)
    spend = button(dialog, "Spend 37 activations")
    assert not spend.isEnabled()
    costly.ready = True
    costly.changed.emit()
    assert spend.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.page() is costly, "Return alone spends nothing"
    QTest.mouseClick(spend, Left)
    with qtbot.waitSignals([dialog.finished_steps, dialog.accepted]):
        QTest.mouseClick(button(dialog, "Finish"), Left)


def test_wizard_goes_back_and_escapes(qtbot: QtBot, wizard: tuple[Wizard, Costly]) -> None:
    dialog, costly = wizard
    assert not button(dialog, "Back").isEnabled()
    dialog.forward()
    assert dialog.page() is costly
    QTest.mouseClick(button(dialog, "Back"), Left)
    assert dialog.page().title == "Choose"
    with qtbot.waitSignal(dialog.rejected), qtbot.assertNotEmitted(dialog.finished_steps):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_page_may_keep_the_operator(qtbot: QtBot, theme: Theme) -> None:
    class Stays(WizardPage):
        def left(self) -> bool:
            return False

    dialog = Wizard(theme, "X", [Stays("One"), WizardPage("Two")])
    qtbot.addWidget(dialog)
    dialog.forward()
    assert dialog.page().title == "One"


def test_run_panel_follows_a_run_to_its_end(qtbot: QtBot, theme: Theme) -> None:
    panel = RunPanel(theme)
    qtbot.addWidget(panel)
    assert panel.isHidden()
    panel.show_run(RUN)
    assert not panel.isHidden()
    with qtbot.waitSignal(panel.cancel_wanted):
        QTest.mouseClick(button(panel, "Cancel"), Left)
    panel.show_run(replace(RUN, phase=RunPhase.CANCELLING))
    assert not button(panel, "Cancel").isEnabled(), "asked once"
    QTest.mouseClick(button(panel, "Show failures"), Left)
    assert panel.is_unfolded()
    assert panel.failures is not None
    assert panel.failures.model.rowCount() == 3
    panel.show_run(replace(RUN, phase=RunPhase.FINISHED, done=400))
    with qtbot.waitSignal(panel.retry_wanted):
        QTest.mouseClick(button(panel, "Retry failed"), Left)
    with qtbot.waitSignal(panel.closed):
        QTest.mouseClick(button(panel, "Close run"), Left)
    assert panel.isHidden()


def test_run_panel_never_widens_the_window(qtbot: QtBot, theme: Theme) -> None:
    panel = RunPanel(theme)
    qtbot.addWidget(panel)
    panel.show_run(replace(RUN, activity="Waiting for the confirmation ID", done=0, total=9))
    narrow = panel.minimumSizeHint().width()
    long = "Proxy activation of 400 machines in a site with a rather long name " * 3
    panel.show_run(replace(RUN, title=long, activity="Comparing the installation ID " * 5))
    assert panel.minimumSizeHint().width() <= narrow + 40, "only the figures may grow"
    assert narrow < 800
    assert long in words(panel), "a screen reader hears all of it"


def test_a_refused_account_is_asked_about(qtbot: QtBot, theme: Theme) -> None:
    panel = RunPanel(theme)
    qtbot.addWidget(panel)
    panel.show_run(RUN)
    assert panel.question.isHidden()
    held = HeldAccount(profile="plant", user="LAB\\ann", machine="PC-1", waiting=499)
    panel.show_run(replace(RUN, held=held))
    assert "PC-1 refused LAB\\ann. The password may be wrong; 499 machines wait" in words(panel)
    for text, signal in (
        ("Try again", panel.question.try_wanted),
        ("Change password…", panel.question.change_wanted),
        ("Leave them", panel.question.leave_wanted),
    ):
        with qtbot.waitSignal(signal) as asked:
            QTest.mouseClick(button(panel, text), Left)
        assert asked.args == ["plant"]


def test_run_panel_replaces_the_failures_of_the_run_before(qtbot: QtBot, theme: Theme) -> None:
    panel = RunPanel(theme)
    qtbot.addWidget(panel)
    panel.show_run(RUN)
    panel.show_run(replace(RUN, failures=RUN.failures[1:2]))
    assert panel.failures is not None
    assert [panel.failures.model.id_at(0)] == [RUN.failures[1].code]
    assert panel.failures.model.rowCount() == 1


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "5 s left"), (43, "45 s left"), (200, "3 min left")]
)
def test_time_left_is_no_more_exact_than_known(seconds: float, words: str) -> None:
    assert time_left(seconds) == words


@given(st.text("0123456789", max_size=63), st.integers(1, 9))
def test_grouping_loses_no_digit(digits: str, groups: int) -> None:
    parts = grouped(digits, groups)
    assert "".join(parts) == digits
    assert len(parts) <= groups
    assert len({len(part) for part in parts[:-1]}) <= 1


@pytest.mark.parametrize(("digits", "groups", "size"), [(IID, 9, 6), (CID, 8, 6)])
def test_ids_are_shown_and_copied_in_groups(
    qtbot: QtBot, theme: Theme, digits: str, groups: int, size: int
) -> None:
    widget = DigitGroups(theme, "confirmation ID", groups, digits)
    qtbot.addWidget(widget)
    with qtbot.waitSignal(widget.copied):
        QTest.mouseClick(button(widget, "Copy confirmation ID"), Left)
    parts = QGuiApplication.clipboard().text().split("-")
    assert [len(part) for part in parts] == [size] * groups
    assert "".join(parts) == digits


def test_banner_says_what_to_do_and_goes_away(qtbot: QtBot, theme: Theme) -> None:
    banner = Banner(theme)
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.say(Tone.BAD, "The password was refused.", "Correct the credential.", "Retry")
    assert banner.accessibleName() == "The password was refused. Correct the credential."
    with qtbot.waitSignal(banner.acted):
        QTest.mouseClick(button(banner, "Retry"), Left)
    with qtbot.waitSignal(banner.dismissed):
        QTest.mouseClick(button(banner, "Dismiss message"), Left)
    assert banner.isHidden()


def charts(qtbot: QtBot, theme: Theme) -> list[PartsChart]:
    made: list[PartsChart] = [Donut(theme, "Status"), StackedBar(theme, "Status")]
    for chart in made:
        qtbot.addWidget(chart)
        chart.show_parts(PARTS)
        chart.resize(chart.sizeHint())
    return made


def test_parts_are_hit_where_they_are_drawn(qtbot: QtBot, theme: Theme) -> None:
    donut, bar = charts(qtbot, theme)
    middle = donut.height() / 2
    assert donut.part_at(QPointF(2 + 160 - 8, middle)) == "good"
    assert donut.part_at(QPointF(2 + 30, middle - 52)) == "bad", "the last quarter, upper left"
    assert donut.part_at(QPointF(2 + 80, middle)) is None, "the hole"
    assert bar.part_at(QPointF(10, 10)) == "good"
    assert bar.part_at(QPointF(bar.width() - 10, 10)) == "bad"
    picture = bar.grab().toImage()
    solid = theme.colors.tone(Tone.BAD).solid
    assert picture.pixelColor(bar.width() - 10, 10).name() == solid


def test_charts_are_clicked_and_walked_through(qtbot: QtBot, theme: Theme) -> None:
    for chart in charts(qtbot, theme):
        assert chart.accessibleName() == "Status: Licensed 75, Nobody 0, Unlicensed 25"
        chart.show()
        with qtbot.waitSignal(chart.chosen) as chosen:
            QTest.keyClick(chart, Qt.Key.Key_Left)
            QTest.keyClick(chart, Qt.Key.Key_Return)
        assert chosen.args == ["bad"]
        assert "25.0 %" in chart.accessibleDescription()
        chart.show_parts(())
        chart.grab()
        assert chart.part_at(QPointF(10, 10)) is None


def test_details_copy_the_value_and_forget_the_last_record(qtbot: QtBot, theme: Theme) -> None:
    pane = DetailsPane(theme, "Select a machine.")
    qtbot.addWidget(pane)
    long_one = "-".join(grouped(IID, 9))
    pane.show_details(
        "lab-a", "Windows", None, (DetailGroup("Licence", (Detail("IID", long_one, True),)),)
    )
    QTest.mouseClick(button(pane, "Copy IID"), Left)
    assert QGuiApplication.clipboard().text() == long_one
    pane.show_nothing()
    assert not [
        one
        for one in pane.findChildren(QToolButton)
        if not one.isHidden() and one.isVisibleTo(pane)
    ]


def test_rail_is_walked_by_arrows(qtbot: QtBot, theme: Theme) -> None:
    rail = Rail(theme)
    qtbot.addWidget(rail)
    first = rail.add("one", "key", "One", "Ctrl+1")
    rail.add("two", "lock", "Two")
    rail.select("one")
    with qtbot.waitActive(rail):
        rail.show()
        rail.activateWindow()
    first.setFocus()
    with qtbot.waitSignal(rail.chosen) as chosen:
        QTest.keyClick(first, Qt.Key.Key_Down)
    assert chosen.args == ["two"]


def test_cards_headers_and_empty_pages_act(qtbot: QtBot, theme: Theme) -> None:
    done: list[str] = []
    card = KpiCard(theme, "Left", "12", pressable=True)
    card.clicked.connect(lambda: done.append("card"))
    header = PageHeader(theme, "Machines")
    header.set_primary("Activate", "activate", lambda: done.append("primary"))
    header.add_action("Import", "import", lambda: done.append("import"))
    empty = EmptyState(theme, "inbox", "No machines", "Bring a list.", "Import a list")
    empty.acted.connect(lambda: done.append("empty"))
    for widget in (card, header, empty):
        qtbot.addWidget(widget)
        widget.show()
    QTest.mouseClick(card, Left, pos=QPoint(5, 5))
    QTest.keyClick(card, Qt.Key.Key_Space)
    for name in ("Activate", "Import"):
        QTest.mouseClick(button(header, name), Left)
    QTest.mouseClick(button(empty, "Import a list"), Left)
    assert done == ["card", "card", "primary", "import", "empty"]
    assert button(header, "Import").x() < button(header, "Activate").x()


def test_form_fields_speak_their_captions(qtbot: QtBot, theme: Theme) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    layout = form()
    box.setLayout(layout)
    name = text_field("", hint="lab-a-00001")
    add_field(layout, "Machine", name)
    add_field(layout, "Lanes", number_field("Lanes at once", 1, 64, 32, "lanes"))
    add_field(layout, "Site", Choice(theme, "Site", ["North", "South"]))
    tick = Tick(theme, "Reuse", on=True)
    add_field(layout, "", tick)
    box.show()
    assert name.accessibleName() == "Machine"
    mark_invalid(name, "A name has no spaces.")
    assert name.accessibleDescription() == "A name has no spaces."
    QTest.mouseClick(tick, Left, pos=QPoint(6, 12))
    assert not tick.isChecked()
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert tick.isChecked()


def test_a_table_pasted_into_a_search_field_is_cut_short(qtbot: QtBot, theme: Theme) -> None:
    field = SearchField(theme, "Search machines")
    qtbot.addWidget(field)
    QGuiApplication.clipboard().setText("lab-a-00001 licensed " * 10_000)
    field.paste()
    assert 0 < len(field.text()) < 1_000


def test_actions_of_a_page_are_shortened_where_there_is_no_room(qtbot: QtBot, theme: Theme) -> None:
    header = PageHeader(theme, "Machines", "5 sites")
    qtbot.addWidget(header)
    actions = [header.add_action(f"Import number {n}…", "import", lambda: None) for n in range(3)]
    header.set_primary("Activate all…", "activate", lambda: None)
    header.show()
    whole = header.sizeHint().width()
    header.resize(whole, 60)
    assert [one.width() for one in actions] == [one.sizeHint().width() for one in actions]
    narrow = header.minimumSizeHint().width()
    assert narrow < whole - 200
    header.resize(narrow, 60)
    QApplication.processEvents()
    for one in actions:
        assert isinstance(one, ShrinkingButton)
        assert one.is_short()
        assert one.accessibleName().startswith("Import number")
        assert not one.grab().isNull()
