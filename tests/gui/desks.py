"""A desk on a small estate in a real database, without an engine: for what pages show."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Barrier

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.store.estate import (
    CHEAP,
    PASSPHRASE,
    Clock,
    batch,
    collect,
    key_record,
    machine,
    office,
    product_key,
    seal_lines,
    windows,
)
from vamt_qt.gui.desk import Desk
from vamt_qt.gui.engine_client import EngineClient
from vamt_qt.gui.pages.record_page import RecordPage
from vamt_qt.gui.reading import READING_THREADS, Reader
from vamt_qt.gui.theme import Theme
from vamt_qt.licensing.batch import seal
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.identifiers import RunId
from vamt_qt.licensing.machine import CarrierKind
from vamt_qt.licensing.outcome import Done, Failed
from vamt_qt.licensing.product import LicenseStatus
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.opening import open_store, open_views
from vamt_qt.store.records import RunState
from vamt_qt.store.unit import Store
from vamt_qt.store.views import Views

MACHINES = 5
TROUBLE = Failure(
    "identity-changed",
    "PC-0003 shows another host key than before",
    "Ask who replaced the machine before you trust it.",
)
FINISHED, INTERRUPTED = RunId("run-finished"), RunId("run-interrupted")


@contextmanager
def open_estate(folder: Path) -> Iterator[Store]:
    """The store of a data directory, with cheap secrets and a clock of its own."""
    with open_store(folder, clock=Clock(), operator="ann", host="station-1") as store:
        store.unlock(Secret(PASSPHRASE), cost=CHEAP)
        yield store


def fill(folder: Path) -> None:
    """Enter five machines of which one failed, a key, a sealed batch and two runs."""
    with open_estate(folder) as store:
        with store.writing() as unit:
            unit.add_key(key_record(), product_key())
            for number in range(MACHINES):
                unit.add_machine(machine(number, site="Plant North"))
                unit.save_products(machine(number).id, [windows(number)])
            unit.save_products(machine(0).id, [windows(0, LicenseStatus.LICENSED), office(0)])
            collect(unit, 1, 2)
            unit.add_batch(batch("batch-a", 1, 2))
        with store.writing() as unit:
            sealed = seal(batch("batch-a", 1, 2), Clock()())
            unit.save_batch(sealed)
            seal_lines(unit, sealed)
            failed = machine(3, site="Plant North", last_failure=TROUBLE.code)
            unit.update_machine(failed)
            unit.add_machine(machine(9, name="PC-win", carrier=CarrierKind.WINRM, port=5985))
        with store.writing(FINISHED) as unit:
            unit.begin_run(FINISHED, "probe", total=2)
            unit.save_outcome(FINISHED, Done(machine(0).id, "1 of 2 products licensed"))
            unit.save_outcome(FINISHED, Failed(machine(3).id, TROUBLE))
            unit.finish_run(FINISHED)
        with store.writing(INTERRUPTED) as unit:
            unit.begin_run(INTERRUPTED, "activate", total=4, arguments={"clearinghouse": "lab"})
            unit.save_outcome(INTERRUPTED, Done(machine(0).id, "already licensed"))
            unit.finish_run(INTERRUPTED, RunState.INTERRUPTED)


@dataclass
class QuietDesk:
    """A desk whose engine is never started."""

    qtbot: QtBot
    desk: Desk
    folder: Path

    def page(self, make: Callable[[Desk], RecordPage]) -> RecordPage:  # type: ignore[type-arg]
        """A page that is shown and has read everything."""
        page = make(self.desk)
        self.qtbot.addWidget(page)
        page.resize(1200, 760)
        page.show()
        self.qtbot.waitUntil(lambda: page.has_read)
        return page

    def choose(self, page: RecordPage, *ids: object) -> None:  # type: ignore[type-arg]
        """Select records and wait for what is told of them."""
        page.panel.view.select_ids(ids)
        self.qtbot.waitUntil(page.details.isVisible)
        self.settle()

    def settle(self) -> None:
        """Wait until everything that was asked so far has been answered, and drawn."""
        self.qtbot.wait(80)  # a selection is told of once it stands still
        answers: list[object] = []
        # Each of its threads must have come to the end of what it was asked before.
        meeting = Barrier(READING_THREADS, timeout=60)
        for _ in range(READING_THREADS):
            self.desk.reader.read(lambda _: meeting.wait(), answers.append, answers.append)
        self.qtbot.waitUntil(lambda: len(answers) == READING_THREADS, timeout=60_000)
        QApplication.processEvents()


@contextmanager
def quiet_desk(
    qtbot: QtBot, theme: Theme, folder: Path, views: Callable[[], Views] | None = None
) -> Iterator[QuietDesk]:
    """A desk on a data directory."""
    reader = Reader(views or (lambda: open_views(folder)))
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    yield QuietDesk(qtbot, Desk(theme, EngineClient(["never-started"]), reader, settings), folder)
    reader.close()


def words(widget: QWidget) -> str:
    """Everything that a widget says in visible labels, and in the names of its parts."""
    said = [
        one.text().replace("\N{ZERO WIDTH SPACE}", "")
        for one in widget.findChildren(QLabel)
        if one.isVisibleTo(widget)
    ]
    named = [
        one.accessibleName() for one in widget.findChildren(QWidget) if one.isVisibleTo(widget)
    ]
    return "\n".join([*said, *named])


def has_button(widget: QWidget, start: str) -> bool:
    """Whether there is a visible button whose words begin so."""
    return any(
        one.text().startswith(start) and one.isVisibleTo(widget)
        for one in widget.findChildren(QPushButton)
    )


def button(widget: QWidget, start: str) -> QPushButton:
    """The visible button whose words begin so."""
    return next(
        one
        for one in widget.findChildren(QPushButton)
        if one.text().startswith(start) and one.isVisibleTo(widget)
    )


def column(page: RecordPage, key: str) -> Sequence[str]:  # type: ignore[type-arg]
    """What a column shows, in the order on screen."""
    table = page.panel.model.table
    return [table.texts[table.position[key]][row] for row in table.order]


def moved(folder: Path, number: int, site: str) -> None:
    """Another process gives a machine another site."""
    with open_estate(folder) as store, store.writing() as unit:
        known = store.views.machine(machine(number).id)
        assert known is not None
        unit.update_machine(replace(known, site=site))
