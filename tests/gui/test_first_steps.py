"""The first page of a new station: the way to the first licence, and a place to practise."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.desks import QuietDesk, button, open_estate, quiet_desk, words
from tests.store.estate import key_record, machine, product_key, windows
from vamt_qt.gui.pages.dashboard import DashboardPage
from vamt_qt.gui.pages.first_steps import StepMark
from vamt_qt.gui.pages.practice_card import PracticeCard
from vamt_qt.gui.practice import can_practise
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.theme import Theme
from vamt_qt.licensing.machine import Credential
from vamt_qt.licensing.product import LicenseStatus
from vamt_qt.licensing.secret import Secret


@pytest.fixture
def empty(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[QuietDesk]:
    with open_estate(tmp_path):
        pass
    with quiet_desk(qtbot, theme, tmp_path) as made:
        yield made


def first_page(estate: QuietDesk) -> DashboardPage:
    page = DashboardPage(estate.desk)
    estate.qtbot.addWidget(page)
    page.resize(1100, 760)
    page.show()
    estate.qtbot.waitUntil(lambda: page.has_read)
    return page


def done(page: DashboardPage) -> list[bool]:
    marks = sorted(page.steps.findChildren(StepMark), key=lambda mark: mark.accessibleName())
    return [mark.accessibleName().endswith("done") for mark in marks if mark.isVisibleTo(page)]


def ticked(page: DashboardPage, count: int) -> bool:
    marks = done(page)
    return len(marks) == 6 and sum(marks) == count


def test_the_way_is_ticked_off_step_by_step(empty: QuietDesk) -> None:
    page = first_page(empty)
    assert done(page) == [False] * 6
    with open_estate(empty.folder) as store:
        for number in range(5):
            with store.writing() as unit:
                match number:
                    case 0:
                        unit.add_machine(machine(1))
                    case 1:
                        unit.save_credential(Credential(name="lab", user="a", password=Secret("b")))
                    case 2:
                        unit.add_key(key_record(), product_key())
                    case 3:
                        unit.put_setting("clearinghouses", {"lab": {"url": "https://lab.invalid"}})
                    case 4:
                        unit.save_products(machine(1).id, [windows(1)])
            page.refresh()
            empty.qtbot.waitUntil(partial(ticked, page, number + 1))
    with open_estate(empty.folder) as store, store.writing() as unit:
        unit.save_products(machine(1).id, [windows(1, LicenseStatus.LICENSED)])
    page.refresh()
    empty.qtbot.waitUntil(lambda: not page.steps.isVisible())


def test_the_lab_opens_from_the_first_page(empty: QuietDesk, tmp_path: Path) -> None:
    trace = tmp_path / "started"
    program = (sys.executable, "-c", f"open({str(trace)!r}, 'w').close()")
    empty.desk = replace(empty.desk, practice=program)
    window = StationWindow(empty.desk)
    empty.qtbot.addWidget(window)
    window.show()
    page = window.open_page("dashboard")
    assert isinstance(page, DashboardPage)
    empty.qtbot.waitUntil(lambda: page.has_read)
    button(page, "Open the practice lab").click()
    empty.qtbot.waitUntil(trace.exists, timeout=30_000)
    assert "practice lab is starting" in words(window.banner)


def test_a_lab_that_is_missing_says_so(empty: QuietDesk) -> None:
    assert not can_practise(empty.desk), "a demonstration opens no further one"
    able = replace(empty.desk, practice=("vamt-qt", "demo"))
    assert can_practise(able)
    assert not can_practise(able, ["no_such_library"])
    card = PracticeCard(able, ["no_such_library"])
    empty.qtbot.addWidget(card)
    assert not card.open.isEnabled()
    assert "extra “lab”" in words(card)


def test_a_program_that_is_not_there_is_told(empty: QuietDesk) -> None:
    told: list[str] = []
    empty.desk = replace(empty.desk, practice=("/no/such/program", "demo"))
    empty.desk.wishes.failed.connect(lambda failure: told.append(failure.code))
    button(first_page(empty), "Open the practice lab").click()
    assert told == ["practice-failed"]
