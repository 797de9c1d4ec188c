"""The page of batches: what is out, for how long, and what to do next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtWidgets import QMenu, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.write_report import WriteReport
from vamt_qt.gui.pages.batch_details import groups
from vamt_qt.gui.pages.batch_life import BatchLife
from vamt_qt.gui.pages.batch_table import OUT, columns, line_columns, next_step
from vamt_qt.gui.pages.batch_ways import BatchWays
from vamt_qt.gui.pages.record_page import Nothing, PageKind, RecordPage
from vamt_qt.gui.tables import TablePanel
from vamt_qt.gui.widgets import push_button
from vamt_qt.gui.words import states
from vamt_qt.licensing.batch import Batch, BatchLine, BatchOrigin, BatchState
from vamt_qt.licensing.identifiers import ActivationRef, BatchId
from vamt_qt.store.records import BatchRow

KIND: Final[PageKind[BatchRow, BatchId]] = PageKind(
    key="batches",
    title="Batches",
    subtext="Installation IDs on their way",
    nouns=("batch", "batches"),
    columns=columns(),
    identify=lambda row: row.id,
    query=lambda views: views.batch_rows(),
    areas=frozenset({"batches"}),
    nothing=Nothing(
        "No batches yet",
        "A batch carries installation IDs across the gap. Collect IDs on the page Machines, then "
        "make a batch of what waits; or drop a file here that came from another station.",
        "Import a file…",
        "batches",
    ),
    hint="Select a batch to see its lines and what to do next.",
)


class BatchesPage(RecordPage[BatchRow, BatchId]):
    """Lists batches above the lines of the chosen one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, KIND)
        self.life = BatchLife(desk, self)
        self.ways = BatchWays(desk, self)
        self.life.wanted.connect(self.show_record)
        self.ways.wanted.connect(self.show_record)
        self.header.add_action("Import…", "import", self.ways.import_file)
        self.header.add_action("Scan codes…", "import", self.ways.scan_codes)
        self.header.add_action("Report…", "export", self.report)
        self.header.set_primary("Make a batch…", "add", self.life.make)
        self.lines: TablePanel[BatchLine, ActivationRef] = TablePanel(
            desk.theme,
            line_columns(),
            lambda line: line.activation,
            nouns=("line", "lines"),
            name="Lines of the batch",
        )
        self.lines.when_empty("Select one batch to see its lines", icon="batches")
        self.add_lower(self.lines)

    def report(self) -> None:
        """Write a report as a file."""
        WriteReport(self.desk, self, "batches-in-flight").open()

    def take_file(self, path: str) -> None:
        """Offer to take in a file that was dragged here."""
        self.ways.take_file(path)

    def first_step(self) -> None:
        self.ways.import_file()

    def fill_menu(self, menu: QMenu, chosen: list[BatchId]) -> None:
        records = self.panel.selected_records()
        if len(chosen) != 1 or not records:
            return
        row, icon = records[0], self.desk.theme.icon
        for text, name, run in self._steps(row):
            menu.addAction(icon(name), text, run)

    def _steps(self, row: BatchRow) -> list[tuple[str, str, Callable[[], object]]]:
        life, ways = self.life, self.ways
        steps: list[tuple[str, str, Callable[[], object]]] = []
        if row.state is BatchState.OPEN:
            return [
                ("Seal…", "lock", lambda: life.seal(row)),
                ("Discard…", "trash", lambda: life.discard(row)),
            ]
        if row.state in OUT and row.missing:
            steps.append(("Send…", "send", lambda: ways.submit(row)))
        steps.append(("Export…", "export", lambda: ways.export(row)))
        steps.append(("Show codes…", "bundle", lambda: ways.show_codes(row)))
        if row.state in OUT and row.missing:
            steps.append(("By hand…", "edit", lambda: ways.by_hand(row)))
        if row.state in OUT and row.origin is BatchOrigin.OWN:
            steps.append(("Import answer…", "import", ways.import_file))
        if row.state in OUT:
            steps.append(("Close…", "check", lambda: life.close(row)))
        return steps

    def describe(self, record: BatchRow) -> None:
        batch = record.id
        self.ask(record, lambda views: views.batch(batch), lambda found: self._show(record, found))

    def describe_many(self, chosen: Sequence[BatchId]) -> None:
        super().describe_many(chosen)
        self.lines.load(())

    def selection_settled(self, count: int) -> None:
        if not count:
            self.lines.load(())

    def _show(self, row: BatchRow, batch: Batch | None) -> None:
        self.lines.load(batch.lines if batch else ())
        self.details.show_details(
            f"Batch {row.id[:8]}", next_step(row), states.batch(row.state), groups(row, batch)
        )
        buttons: list[QWidget] = []
        for number, (text, icon, run) in enumerate(self._steps(row)[:2]):
            first = number == 0 and row.state is not BatchState.CLOSED
            variant = "primary" if first else "default"
            button = push_button(self.desk.theme, text, icon=icon, variant=variant)  # type: ignore[arg-type]
            button.clicked.connect(lambda _checked=False, step=run: step())
            buttons.append(button)
        self.details.set_actions(*buttons)


def batches_page(desk: Desk) -> BatchesPage:
    """Make the page."""
    return BatchesPage(desk)
