"""The page of batches: what is out, for how long, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.write_report import WriteReport
from vamt_qt.gui.narrowing import Narrow
from vamt_qt.gui.pages.batch_details import groups
from vamt_qt.gui.pages.batch_life import BatchLife
from vamt_qt.gui.pages.batch_stages import progress_words, stage_of
from vamt_qt.gui.pages.batch_steps import Step, is_next, steps
from vamt_qt.gui.pages.batch_strip import StageStrip
from vamt_qt.gui.pages.batch_table import columns, line_columns
from vamt_qt.gui.pages.batch_ways import BatchWays
from vamt_qt.gui.pages.narrowed import show_only
from vamt_qt.gui.pages.record_page import Nothing, PageKind, RecordPage
from vamt_qt.gui.shell.keys import offer
from vamt_qt.gui.tables import TablePanel
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import push_button, tool_button
from vamt_qt.gui.widgets.controls import Variant
from vamt_qt.licensing.batch import Batch, BatchLine
from vamt_qt.licensing.identifiers import ActivationRef, BatchId
from vamt_qt.store.batch_journeys import BatchJourney, read_journeys

KIND: Final[PageKind[BatchJourney, BatchId]] = PageKind(
    key="batches",
    title=tr("Batches"),
    subtext=tr("Installation IDs on their way"),
    nouns=(tr("batch"), tr("batches")),
    columns=columns(),
    identify=lambda row: row.id,
    query=read_journeys,
    areas=frozenset({"batches", "activations"}),
    nothing=Nothing(
        tr("No batches yet"),
        tr(
            "A batch carries installation IDs across the gap. Collect IDs on "
            "the page Machines, then make a batch of what waits; or drop a "
            "file here that came from another station."
        ),
        tr("Import a file…"),
        "batches",
    ),
    hint=tr("Select a batch to see its lines and what to do next."),
)


class BatchesPage(RecordPage[BatchJourney, BatchId]):
    """Lists batches above the lines of the chosen one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, KIND)
        self.life = BatchLife(desk, self)
        self.ways = BatchWays(desk, self)
        self.life.wanted.connect(self.show_record)
        self.ways.wanted.connect(self.show_record)
        self.strip = StageStrip(desk.theme)
        self.strip.chosen.connect(self._narrow)
        self.strip.hide()
        self._column.insertWidget(1, self.strip)
        self.header.add_action(tr("Import…"), "import", self.ways.import_file, keys="Ctrl+O")
        self.header.add_action(
            tr("Scan codes…"), "import", self.ways.scan_codes, keys="Ctrl+Shift+O"
        )
        self.header.add_action(tr("Report…"), "export", self.report, keys="Ctrl+E")
        self.add_more()
        self.header.set_primary(tr("Make a batch…"), "add", self.life.make, keys="Ctrl+N")
        self.lines: TablePanel[BatchLine, ActivationRef] = TablePanel(
            desk.theme,
            line_columns(),
            lambda line: line.activation,
            nouns=(tr("line"), tr("lines")),
            name=tr("Lines of the batch"),
        )
        self.lines.when_empty(tr("Select one batch to see its lines"), icon="batches")
        self.add_lower(self.lines)

    def report(self) -> None:
        """Write a report as a file."""
        WriteReport(self.desk, self, "batches-in-flight").open()

    def take_file(self, path: str) -> None:
        """Offer to take in a file that was dragged here."""
        self.ways.take_file(path)

    def take_pictures(self, paths: Sequence[str]) -> None:
        """Offer to look for codes in pictures that were dragged here together."""
        self.ways.scan_codes(paths)

    def first_step(self) -> None:
        self.ways.import_file()

    def loaded(self) -> None:
        batches = self.panel.model.table.records
        self.strip.show_batches(batches)
        self.strip.setVisible(bool(batches))

    def fill_menu(self, menu: QMenu, chosen: Sequence[BatchId]) -> None:
        records = self.panel.selected_records()
        if len(chosen) == 1 and records:
            self._fill(menu, steps(records[0], self.life, self.ways))

    def _fill(self, menu: QMenu, offered: Sequence[Step]) -> None:
        for step in offered:
            offer(menu, step.text, step.keys, step.run, self.desk.theme.icon(step.icon))

    def describe(self, record: BatchJourney) -> None:
        batch = record.id
        self.ask(record, lambda views: views.batch(batch), lambda found: self._show(record, found))

    def describe_many(self, chosen: Sequence[BatchId]) -> None:
        super().describe_many(chosen)
        self.lines.load(())

    def selection_settled(self, count: int) -> None:
        if not count:
            self.lines.load(())

    def _show(self, row: BatchJourney, batch: Batch | None) -> None:
        self.lines.load(batch.lines if batch else ())
        self.details.show_details(
            tr("Batch {id}", id=row.id[:8]),
            progress_words(row, datetime.now(UTC)),
            stage_of(row).value,
            groups(row, batch),
        )
        offered = steps(row, self.life, self.ways)
        shown: list[QWidget] = [self._button(step, row) for step in offered[:1]]
        if offered[1:]:
            shown.append(self._rest(offered[1:]))
        self.details.set_actions(*shown)

    def _button(self, step: Step, row: BatchJourney) -> QWidget:
        variant: Variant = "primary" if is_next(step, row) else "default"
        button = push_button(self.desk.theme, step.text, icon=step.icon, variant=variant)
        button.clicked.connect(lambda _checked=False: step.run())
        return button

    def _rest(self, offered: Sequence[Step]) -> QWidget:
        button = tool_button(self.desk.theme, "more", tr("More to do with this batch"))
        menu = QMenu(button)
        self._fill(menu, offered)
        button.setMenu(menu)
        button.setPopupMode(button.ToolButtonPopupMode.InstantPopup)
        return button

    @Slot(object)
    def _narrow(self, narrow: Narrow) -> None:
        show_only(self.desk.theme, self.panel, narrow)


def batches_page(desk: Desk) -> BatchesPage:
    """Make the page."""
    return BatchesPage(desk)
