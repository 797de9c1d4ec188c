"""How the page of batches carries a batch across the gap, and back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.batch_codes import ChooseCodes, PrintCallSheets, PrintCodes
from vamt_qt.gui.dialogs.batch_export import ExportBatch
from vamt_qt.gui.dialogs.batch_hand_over import CODES, FILE, HAND, VAMT, HandOver
from vamt_qt.gui.dialogs.batch_import import ImportBatch
from vamt_qt.gui.dialogs.batch_vamt import ImportVamt, VamtFolder
from vamt_qt.gui.dialogs.by_hand import ByHand
from vamt_qt.gui.dialogs.correct_cid import CorrectCid
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.dialogs.scan_codes import ScanCodes
from vamt_qt.gui.dialogs.show_codes import ShowCodes
from vamt_qt.gui.file_kinds import PICTURES, VAMT_FILES
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.licensing.identifiers import BatchId
from vamt_qt.store.records import BatchRow


class BatchWays(QObject):
    """Opens the dialog of each way above a page, and tells there what came of it."""

    wanted = Signal(object)
    """The id of the batch that is to be shown."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    # -- in ---------------------------------------------------------------------------------

    def import_file(self, path: str = "") -> ImportBatch:
        """Take in a request or an answer."""
        dialog = ImportBatch(self._desk, self._page, path)
        dialog.done_with.connect(self._imported)
        dialog.open()
        return dialog

    def import_vamt(self, path: str = "") -> None:
        """Take confirmation IDs from a file of Microsoft's VAMT."""
        dialog = ImportVamt(self._desk, self._page, path)
        dialog.done_with.connect(self._recorded)
        dialog.open()

    def scan_codes(self, paths: Sequence[str] = ()) -> None:
        """Read a batch back from pictures of its codes; then import what they hold."""
        dialog = ScanCodes(self._desk, self._page, paths)
        dialog.done_with.connect(self._import_scan)
        dialog.open()

    def take_file(self, path: str) -> None:
        """Offer to take in a file that was dragged here: a bundle, a table or a picture."""
        # A folder holds pictures; kits go to the machines.
        if path.lower().endswith(PICTURES) or "." not in path.rpartition("/")[2]:
            self.scan_codes([path])
        elif path.lower().endswith(VAMT_FILES):
            self.import_vamt(path)
        else:
            self.import_file(path)

    @Slot(object)
    def _import_scan(self, scanned: dict[str, Any]) -> None:
        """Take in what was scanned; the scan is forgotten once it is."""
        done = {"set": scanned["set"]}
        self.import_file(str(scanned["path"])).done_with.connect(
            lambda _: self._desk.call("batch.discard-scan", done)
        )

    # -- out --------------------------------------------------------------------------------

    def hand_over(self, row: BatchRow) -> None:
        """Let the operator choose the way on which a batch goes, and begin with it."""
        dialog = HandOver(self._desk, row, self._page)
        dialog.done_with.connect(lambda way: self._go(row, str(way["kind"]), str(way["name"])))
        dialog.open()

    def _go(self, row: BatchRow, kind: str, name: str) -> None:
        people = {
            FILE: self.export,
            CODES: self.show_codes,
            HAND: self.by_hand,
            VAMT: self._vamt_folder,
        }
        if kind in people:
            people[kind](row)
        else:
            self._send(row, name)

    def _vamt_folder(self, row: BatchRow) -> None:
        self._write(VamtFolder(self._desk, row, _documents(), self._page))

    def ask_again(self, row: BatchRow) -> None:
        """Ask the clearinghouse that has the batch; what was answered costs nothing again."""
        self._send(row, row.clearinghouse)

    def export(self, row: BatchRow) -> None:
        """Write a batch as a file."""
        self._write(ExportBatch(self._desk, row, _documents(), self._page))

    def show_codes(self, row: BatchRow) -> None:
        """Show a batch as codes on the screen, once it was said for whom."""
        dialog = ChooseCodes(self._desk, row, self._page)
        dialog.done_with.connect(
            lambda chosen: ShowCodes(self._desk, row, self._page, chosen).open()
        )
        dialog.open()

    def print_codes(self, row: BatchRow) -> None:
        """Write the codes as a document."""
        self._write(PrintCodes(self._desk, row, _documents(), self._page))

    def print_call_sheets(self, row: BatchRow) -> None:
        """Write a page for each line that is to be read out on the telephone."""
        self._write(PrintCallSheets(self._desk, row, _documents(), self._page))

    def by_hand(self, row: BatchRow) -> None:
        """Type what is answered on the telephone."""
        dialog = ByHand(self._desk, row, self._page)
        dialog.correction_wanted.connect(lambda: self._correct(row, dialog))
        dialog.open()

    def correct_cid(self, row: BatchRow) -> None:
        """Put a confirmation ID right that was recorded wrongly."""
        self._correct(row, self._page)

    def _correct(self, row: BatchRow, above: QWidget) -> None:
        dialog = CorrectCid(self._desk, row, above)
        dialog.done_with.connect(self._corrected)
        dialog.open()

    def _write(self, dialog: Dialog) -> None:
        dialog.done_with.connect(self._exported)
        dialog.open()

    # -- what came of it --------------------------------------------------------------------

    def _send(self, row: BatchRow, clearinghouse: str) -> None:
        self._desk.say(
            Tone.ACCENT,
            tr(
                "Batch {id} is on its way to {clearinghouse}.",
                id=row.id[:8],
                clearinghouse=clearinghouse,
            ),
        )
        self._desk.call(
            "batch.submit",
            {"batch": row.id, "clearinghouse": clearinghouse},
            done=self._answered,
        )

    def _answered(self, result: dict[str, Any]) -> None:
        missing, rejected = int(result["missing"]), int(result["rejected"])
        advice = tr("Deposit the confirmation IDs on the page Machines.")
        if missing:
            advice = tr("Send it again later: what was answered is not asked for twice.")
        self._desk.say(
            Tone.WARN if missing or rejected else Tone.GOOD,
            tr(
                "{confirmed} confirmed, {rejected} rejected, {missing} without an answer.",
                confirmed=result["confirmed"],
                rejected=rejected,
                missing=missing,
            ),
            advice,
        )

    @Slot(object)
    def _imported(self, result: dict[str, Any]) -> None:
        self.wanted.emit(BatchId(str(result["batch"])))
        if result["direction"] == "request":
            lines = int(result["lines"])
            self._desk.say(
                Tone.GOOD,
                trn(
                    "A request of %n line was here already.",
                    "A request of %n lines was here already.",
                    lines,
                )
                if result["known"]
                else trn("A request of %n line came in.", "A request of %n lines came in.", lines),
                tr("Send it to the clearinghouse, then export the answer."),
            )
            return
        self._desk.say(
            Tone.GOOD,
            trn(
                "The answer brought %n line that was not known.",
                "The answer brought %n lines that were not known.",
                int(result["new"]),
            ),
            tr("Deposit the confirmation IDs on the page Machines.") if result["new"] else "",
        )

    @Slot(object)
    def _recorded(self, result: dict[str, Any]) -> None:
        count = int(result["recorded"])
        self._desk.say(
            Tone.GOOD,
            trn("%n line got its confirmation ID.", "%n lines got their confirmation ID.", count),
            tr("Deposit the confirmation IDs next."),
        )

    @Slot(object)
    def _corrected(self, result: dict[str, Any]) -> None:
        done = tr("The confirmation ID was corrected. Nothing was spent.")
        elsewhere = int(result["elsewhere"])
        if elsewhere:
            done = trn(
                "The confirmation ID was corrected, in %n other place too. Nothing was spent.",
                "The confirmation ID was corrected, in %n other places too. Nothing was spent.",
                elsewhere,
            )
        self._desk.say(Tone.GOOD, done, tr("Deposit the confirmation IDs next."))

    @Slot(object)
    def _exported(self, result: dict[str, Any]) -> None:
        self._desk.say(
            Tone.GOOD,
            tr("Written to {path}", path=result["path"]),
            tr(
                "To compare after the way: SHA-256 {file_digest}", file_digest=result["file_digest"]
            ),
        )


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
