"""The rows of a table that came back: what each installation ID got, and what is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Final

from vamt_qt.exchange.answer_cells import cid_in, iid_in, refusal_cells, refusal_in
from vamt_qt.exchange.cells import plain
from vamt_qt.exchange.delimited import Row
from vamt_qt.exchange.row_faults import RowFaults
from vamt_qt.licensing.batch import AnswerLine, Batch
from vamt_qt.licensing.deferred import Deferred
from vamt_qt.licensing.errors import BadInputError, ExchangeRejectedError, Failure
from vamt_qt.licensing.foreign_text import neutral
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId

_NOTHING_CHANGED: Final = "Nothing was changed. Correct the table and import it again."


class Reading:
    """The rows of a table so far; IDs are kept by their digits."""

    def __init__(self, batch: Batch, columns: Sequence[str]) -> None:
        self._batch = batch
        self._columns = columns
        self._known = {line.iid.digits: line for line in batch.lines}
        self._found: dict[str, tuple[int, str]] = {}
        self._rows_of: dict[str, int] = {}
        self._refused: dict[str, Failure] = {}
        usual = {"batch": batch.id, "request": batch.digest}
        usual |= {"refusal_code": "", "vamt_error_code": ""}
        told = [name for name in usual if name in columns]
        self._usual = [usual[name] for name in told]
        self._picked = itemgetter(
            *map(columns.index, ("installation_id", "confirmation_id", *told))
        )
        self.faults = RowFaults()

    def take(self, row: Row) -> None:
        """Look at one row; a fault is noted, and the next row is looked at all the same."""
        try:
            if not self._took_at_a_glance(row):
                self._take(row.number, row.under(self._columns))
        except BadInputError as fault:
            self.faults.add(row.number, fault.message, fault.code)

    def lines(self) -> Sequence[AnswerLine]:
        """Return the answers, or raise for all faults together."""
        if self.faults:
            raise ExchangeRejectedError(
                self.faults.message, hint=_NOTHING_CHANGED, code=self.faults.code
            )
        if not self._found and not self._refused:
            raise ExchangeRejectedError(
                "Neither a confirmation ID nor a refusal is filled in",
                hint="Nothing was changed. Fill in the column confirmation_id and save as CSV.",
                code="empty-table",
            )
        return Deferred(len(self._found.keys() | self._refused.keys()), self._lines)

    def _lines(self) -> Iterator[AnswerLine]:
        for iid, (_, cid) in self._found.items():
            yield AnswerLine(InstallationId(iid), ConfirmationId(cid))
        for iid, failure in self._refused.items():
            if iid not in self._found:
                yield AnswerLine(InstallationId(iid), failure=failure)

    def _took_at_a_glance(self, row: Row) -> bool:
        """Take a row as this program writes it: a known ID, and its answer in groups.

        Digits without a dash may be a number that a spreadsheet has rounded.
        """
        try:
            iid_cell, cid_cell, *told = self._picked(row.cells)
        except IndexError:
            return False
        iid, cid = iid_cell.replace("-", ""), cid_cell.replace("-", "")
        if (
            told != self._usual
            or iid not in self._known
            or len(iid) == len(iid_cell)
            or len(cid) == len(cid_cell)
            or len(cid) != ConfirmationId.length
            or not (cid.isascii() and cid.isdigit())
        ):
            return False
        self._keep(row.number, iid, cid)
        return True

    def _take(self, row: int, cells: Mapping[str, str]) -> None:
        self._require_own(cells)
        iid = iid_in(cells["installation_id"]).digits if cells.get("installation_id") else None
        if iid is None and not cells.get("confirmation_id"):
            return  # a note below the table
        if iid not in self._known or iid is None:
            raise BadInputError("its installation ID is not in the batch", code="unknown-iid")
        failure = refusal_in(cells)
        if cells.get("confirmation_id"):
            if failure is not None or cells.get("vamt_error_code"):
                raise BadInputError(
                    "it holds a confirmation ID and a refusal", code="contradicting-rows"
                )
            self._keep(row, iid, cid_in(cells["confirmation_id"]).digits)
        elif failure is not None:
            self._refused[iid] = _as_known(
                self._known[iid].failure, failure, cells.get("refusal", "")
            )

    def _require_own(self, cells: Mapping[str, str]) -> None:
        batch, request = cells.get("batch", ""), cells.get("request", "").lower()
        if (batch or self._batch.id) != self._batch.id or (
            request or self._batch.digest
        ) != self._batch.digest:
            raise BadInputError("it belongs to another batch", code="wrong-batch")

    def _keep(self, row: int, iid: str, cid: str) -> None:
        first, other = self._found.setdefault(iid, (row, cid))
        if other != cid:
            raise BadInputError(
                f"row {first} has another confirmation ID for the same installation ID",
                code="contradicting-rows",
            )
        first = self._rows_of.setdefault(cid, first)
        if first != self._found[iid][0]:
            raise BadInputError(
                f"row {first} has the same confirmation ID for another installation ID",
                code="shared-confirmation-id",
            )


def _as_known(before: Failure | None, said: Failure, text: str) -> Failure:
    """Return the refusal that is known where the table only repeats it: it tells more."""
    if before is None:
        return said
    code, meaning = refusal_cells(before)
    same = code == refusal_cells(said)[0] and text in {"", plain(neutral(meaning))}
    return before if same else said
