"""The page of batches: what is out, for how long, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtWidgets import QMenu, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.batch_steps import (
    CloseBatch,
    ExportBatch,
    ImportBatch,
    SealBatch,
    SubmitBatch,
)
from vamt_qt.gui.dialogs.by_hand import ByHand
from vamt_qt.gui.dialogs.choose_key import ChooseKey
from vamt_qt.gui.dialogs.frame import Question
from vamt_qt.gui.dialogs.scan_codes import PICTURES, ScanCodes
from vamt_qt.gui.dialogs.show_codes import ShowCodes
from vamt_qt.gui.dialogs.write_report import WriteReport
from vamt_qt.gui.pages.batch_table import columns, line_columns, next_step
from vamt_qt.gui.pages.record_page import Nothing, PageKind, RecordPage
from vamt_qt.gui.tables import TablePanel
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.widgets import Detail, DetailGroup, push_button
from vamt_qt.gui.words import states
from vamt_qt.gui.words.counting import age, counted, moment
from vamt_qt.licensing.batch import Batch, BatchLine, BatchOrigin, BatchState
from vamt_qt.licensing.identifiers import ActivationRef, BatchId
from vamt_qt.licensing.product_key import KeyRecord
from vamt_qt.store.records import BatchRow

_OUT: Final = frozenset({BatchState.SEALED, BatchState.SENT, BatchState.ANSWERED})

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
        self.header.add_action("Import…", "import", self.import_file)
        self.header.add_action("Scan codes…", "import", self.scan_codes)
        self.header.add_action("Report…", "export", self.report)
        self.header.set_primary("Make a batch…", "add", self.make)
        self.lines: TablePanel[BatchLine, ActivationRef] = TablePanel(
            desk.theme,
            line_columns(),
            lambda line: line.activation,
            nouns=("line", "lines"),
            name="Lines of the batch",
        )
        self.lines.when_empty("Select one batch to see its lines", icon="batches")
        self.add_lower(self.lines)

    # -- verbs ------------------------------------------------------------------------------

    def make(self) -> None:
        """Make a batch of what waits for a confirmation ID of one key; then seal it."""
        dialog = ChooseKey(
            self.desk,
            self,
            title="Make a batch",
            sentence="Of every machine that waits for a confirmation ID of this key. What it "
            "holds is shown before it is sealed.",
            yes="Make batch",
            tick="",
        )
        dialog.chosen.connect(self._make)
        dialog.open()

    def import_file(self, path: str = "") -> None:
        """Take in a request or an answer."""
        dialog = ImportBatch(self.desk, self, path)
        dialog.done_with.connect(self._imported)
        dialog.open()

    def scan_codes(self, path: str = "") -> None:
        """Read a batch back from pictures of its codes; then import what they hold."""
        dialog = ScanCodes(self.desk, self, [path] if path else [])
        dialog.done_with.connect(lambda result: self.import_file(str(result["path"])))
        dialog.open()

    def take_file(self, path: str) -> None:
        """Offer to take in a file that was dragged here: a bundle, a table or a picture."""
        if path.lower().endswith(PICTURES):
            self.scan_codes(path)
        else:
            self.import_file(path)

    def seal(self, batch: Batch) -> None:
        """Freeze a batch, after saying what it holds."""
        self._offer_seal(batch.id, len(batch.lines), _keys(batch))

    def submit(self, row: BatchRow) -> None:
        """Send a batch to a clearinghouse that is chosen first."""
        dialog = SubmitBatch(self.desk, row, self)
        dialog.done_with.connect(lambda result: self._send(row, str(result["clearinghouse"])))
        dialog.open()

    def export(self, row: BatchRow) -> None:
        """Write a batch as a file."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = ExportBatch(self.desk, row, folder, self)
        dialog.done_with.connect(self._exported)
        dialog.open()

    def by_hand(self, row: BatchRow) -> None:
        """Type what is answered on the telephone."""
        ByHand(self.desk, row, self).open()

    def close_batch(self, row: BatchRow) -> None:
        """Expect no more answers."""
        CloseBatch(self.desk, row, self).open()

    def discard(self, row: BatchRow) -> None:
        """Throw an open batch away."""
        question = Question(
            self.desk,
            "Discard this batch?",
            f"Nothing was spent. Its {counted(row.lines, 'machine')} wait again and can go into "
            "another batch.",
            self,
            yes="Discard the batch",
        )
        question.accepted.connect(lambda: self.desk.call("batch.discard", {"batch": row.id}))
        question.open()

    # -- the page ---------------------------------------------------------------------------

    def report(self) -> None:
        """Write a report as a file."""
        WriteReport(self.desk, self, "batches-in-flight").open()

    def first_step(self) -> None:
        self.import_file()

    def fill_menu(self, menu: QMenu, chosen: list[BatchId]) -> None:
        records = self.panel.selected_records()
        if len(chosen) != 1 or not records:
            return
        row, icon = records[0], self.desk.theme.icon
        for text, name, run in self._steps(row):
            menu.addAction(icon(name), text, run)

    def _steps(self, row: BatchRow) -> list[tuple[str, str, Any]]:
        steps: list[tuple[str, str, Any]] = []
        if row.state is BatchState.OPEN:
            return [
                ("Seal…", "lock", lambda: self._ask_to_seal(row)),
                ("Discard…", "trash", lambda: self.discard(row)),
            ]
        if row.state in _OUT and row.missing:
            steps.append(("Send…", "send", lambda: self.submit(row)))
        steps.append(("Export…", "export", lambda: self.export(row)))
        steps.append(("Show codes…", "bundle", lambda: ShowCodes(self.desk, row, self).open()))
        if row.state in _OUT and row.missing:
            steps.append(("By hand…", "edit", lambda: self.by_hand(row)))
        if row.state in _OUT and row.origin is BatchOrigin.OWN:
            steps.append(("Import answer…", "import", self.import_file))
        if row.state in _OUT:
            steps.append(("Close…", "check", lambda: self.close_batch(row)))
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
        lines = batch.lines if batch else ()
        self.lines.load(lines)
        self.details.show_details(
            f"Batch {row.id[:8]}", next_step(row), states.batch(row.state), _groups(row, batch)
        )
        buttons: list[QWidget] = []
        for number, (text, icon, run) in enumerate(self._steps(row)[:2]):
            first = number == 0 and row.state is not BatchState.CLOSED
            variant = "primary" if first else "default"
            button = push_button(self.desk.theme, text, icon=icon, variant=variant)  # type: ignore[arg-type]
            button.clicked.connect(lambda _checked=False, step=run: step())
            buttons.append(button)
        self.details.set_actions(*buttons)

    # -- what came of it --------------------------------------------------------------------

    @Slot(object, bool)
    def _make(self, key: KeyRecord, _tick: bool) -> None:
        self.desk.call(
            "batch.make",
            {"key": key.id},
            done=lambda result: self._made(result, key.last_five),
        )

    def _made(self, result: dict[str, Any], last_five: str) -> None:
        self.show_record(BatchId(str(result["batch"])))
        self._offer_seal(BatchId(str(result["batch"])), int(result["lines"]), [last_five])

    def _ask_to_seal(self, row: BatchRow) -> None:
        self.desk.reader.read(
            lambda views: views.batch(row.id),
            lambda batch: self.seal(batch) if batch else None,
            self.desk.wishes.failed.emit,
        )

    def _offer_seal(self, batch: BatchId, lines: int, keys: Sequence[str]) -> None:
        SealBatch(self.desk, batch, lines, keys, self).open()

    def _send(self, row: BatchRow, clearinghouse: str) -> None:
        self.desk.say(Tone.ACCENT, f"Batch {row.id[:8]} is on its way to {clearinghouse}.")
        self.desk.call(
            "batch.submit",
            {"batch": row.id, "clearinghouse": clearinghouse},
            done=self._answered,
        )

    def _answered(self, result: dict[str, Any]) -> None:
        missing, rejected = int(result["missing"]), int(result["rejected"])
        advice = "Deposit the confirmation IDs on the page Machines."
        if missing:
            advice = "Send it again later: what was answered is not asked for twice."
        self.desk.say(
            Tone.WARN if missing or rejected else Tone.GOOD,
            f"{result['confirmed']} confirmed, {rejected} rejected, {missing} without an answer.",
            advice,
        )

    @Slot(object)
    def _imported(self, result: dict[str, Any]) -> None:
        self.show_record(BatchId(str(result["batch"])))
        if result["direction"] == "request":
            words = "was here already" if result["known"] else "came in"
            self.desk.say(
                Tone.GOOD,
                f"A request of {counted(int(result['lines']), 'line')} {words}.",
                "Send it to the clearinghouse, then export the answer.",
            )
            return
        self.desk.say(
            Tone.GOOD,
            f"The answer brought {counted(int(result['new']), 'line')} that were not known.",
            "Deposit the confirmation IDs on the page Machines." if result["new"] else "",
        )

    @Slot(object)
    def _exported(self, result: dict[str, Any]) -> None:
        self.desk.say(
            Tone.GOOD,
            f"Written to {result['path']}",
            f"To compare after the way: SHA-256 {result['file_digest']}",
        )


def _keys(batch: Batch) -> list[str]:
    return sorted({line.partial_key for line in batch.lines})


def _groups(row: BatchRow, batch: Batch | None) -> tuple[DetailGroup, ...]:
    keys = ", ".join(f"…{key}" for key in _keys(batch)) if batch else ""
    out = age(row.sealed_at) if row.sealed_at and row.state in _OUT else ""
    way = DetailGroup(
        "On its way",
        (
            Detail("Made", moment(row.created_at)),
            Detail("Sealed", moment(row.sealed_at)),
            Detail("Out for", out),
            Detail("Origin", states.origin(row.origin)),
            Detail("Sent to", row.clearinghouse),
            Detail("Ticket", row.ticket, copyable=True),
        ),
    )
    content = DetailGroup(
        "What it holds",
        (
            Detail("Lines", str(row.lines)),
            Detail("Confirmed", str(row.confirmed)),
            Detail("Rejected", str(row.rejected)),
            Detail("No answer", str(row.missing)),
            Detail("Keys", keys),
            Detail("Digest", row.digest, copyable=True),
            Detail("ID", row.id, copyable=True),
        ),
    )
    return way, content


def batches_page(desk: Desk) -> BatchesPage:
    """Make the page."""
    return BatchesPage(desk)
