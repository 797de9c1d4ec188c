"""A batch as a table for people with spreadsheets, with a column for confirmation IDs to fill in.

CSV as in RFC 4180, UTF-8 with its mark, which spreadsheets need. What comes back may have been
through one: other delimiters, columns in another order or more of them, rows that are missing.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

from vamt_qt.exchange.cells import was_taken_for_a_number
from vamt_qt.exchange.delimited import Sheet, decoded, open_sheet
from vamt_qt.exchange.files import Source, Target, read_bounded, write_whole
from vamt_qt.exchange.row_faults import RowFaults
from vamt_qt.exchange.vamt_folder import refusal
from vamt_qt.licensing.batch import AnswerLine, Batch, BatchAnswer, BatchLine
from vamt_qt.licensing.errors import (
    BadInputError,
    ConflictError,
    ExchangeRejectedError,
    Failure,
)
from vamt_qt.licensing.foreign_text import neutral, one_line
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId

COLUMNS: Final = (
    "machine",
    "product",
    "key",
    "product_key_id",
    "installation_id",
    "confirmation_id",
    "batch",
    "request",
)
_MAX_BYTES: Final = 64 * 1024 * 1024
_LONGEST_TEXT: Final = 300
_NEEDED: Final = {"installation_id", "confirmation_id"}
_NOTHING_CHANGED: Final = "Nothing was changed. Correct the table and import it again."


def write_table(batch: Batch, target: Target, *, names: bool = True) -> None:
    """Write a sealed batch as CSV; `names=False` leaves the machines' names out.

    Confirmation IDs that are known stand in their column. Raises ConflictError for an open batch,
    StoreError when the disk refuses.
    """
    _require_sealed(batch)
    text = io.StringIO(newline="")
    rows = csv.writer(text, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    for line in batch.lines:
        rows.writerow(neutral(cell) for cell in _cells(batch, line, names=names))
    write_whole(target, text.getvalue().encode("utf-8-sig"))


def read_table(source: Source, batch: Batch, *, answered_at: datetime | None = None) -> BatchAnswer:
    """Return the answer to `batch` that a table holds; rows without a confirmation ID are none.

    Raises BadInputError for a file that is no such table, and ExchangeRejectedError naming every
    row at fault: `scientific-notation`, `bad-installation-id`, `bad-confirmation-id`,
    `unknown-iid`, `wrong-batch`, `contradicting-rows`, `bad-error-code`,
    `shared-confirmation-id`, or `empty-table` where nothing is filled in. Nothing is taken then.
    """
    _require_sealed(batch)
    reading = _Reading(batch)
    sheet = _sheet(source)
    for row in sheet.rows:
        reading.take(row.number, row.under(sheet.columns))
        if reading.faults.is_enough:
            break
    return BatchAnswer(
        batch=batch.id,
        request=batch.digest,
        lines=reading.lines(),
        answered_at=answered_at or datetime.now(UTC),
    )


def batch_of(source: Source) -> str:
    """Return the name of the batch that a table says it belongs to.

    Raises BadInputError where it names none, and ExchangeRejectedError, `wrong-batch`, where it
    names several.
    """
    sheet = _sheet(source)
    names = {row.under(sheet.columns).get("batch", "") for row in sheet.rows} - {""}
    match sorted(names):
        case [name]:
            return name
        case []:
            raise BadInputError(
                "The table does not say which batch it belongs to",
                hint="Say which batch it answers.",
                code="no-batch",
            )
        case _:
            raise ExchangeRejectedError(
                "The table holds rows of several batches",
                hint="Nothing was changed. Import one table for each batch.",
                code="wrong-batch",
            )


@dataclass(slots=True)
class _Reading:
    """The rows so far: what each installation ID got, and what is wrong."""

    batch: Batch
    faults: RowFaults = field(default_factory=RowFaults)
    known: frozenset[InstallationId] = field(init=False)
    found: dict[InstallationId, tuple[int, ConfirmationId]] = field(default_factory=dict)
    rows_of: dict[ConfirmationId, int] = field(default_factory=dict)
    refused: dict[InstallationId, Failure] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.known = frozenset(line.iid for line in self.batch.lines)

    def take(self, row: int, cells: Mapping[str, str]) -> None:
        """Look at one row; a fault is noted, and the next row is looked at all the same."""
        try:
            self._take(row, cells)
        except BadInputError as fault:
            self.faults.add(row, fault.message, fault.code)

    def lines(self) -> tuple[AnswerLine, ...]:
        """Return the answers, or raise for all faults together."""
        if self.faults:
            raise ExchangeRejectedError(
                self.faults.message, hint=_NOTHING_CHANGED, code=self.faults.code
            )
        if not self.found and not self.refused:
            raise ExchangeRejectedError(
                "No confirmation ID is filled in",
                hint="Nothing was changed. Fill in the column confirmation_id and save as CSV.",
                code="empty-table",
            )
        refused = ((i, why) for i, why in self.refused.items() if i not in self.found)
        return (
            *(AnswerLine(iid, cid) for iid, (_, cid) in self.found.items()),
            *(AnswerLine(iid, failure=failure) for iid, failure in refused),
        )

    def _take(self, row: int, cells: Mapping[str, str]) -> None:
        self._require_own(cells)
        iid = _iid(cells["installation_id"]) if cells.get("installation_id") else None
        if iid is None and not cells.get("confirmation_id"):
            return  # a note below the table
        if iid not in self.known or iid is None:
            raise BadInputError("its installation ID is not in the batch", code="unknown-iid")
        failure = refusal(cells)
        if cells.get("confirmation_id"):
            if cells.get("vamt_error_code"):
                raise BadInputError(
                    "it holds a confirmation ID and an error", code="contradicting-rows"
                )
            self._keep(row, iid, _cid(cells["confirmation_id"]))
        elif failure is not None:
            self.refused[iid] = failure

    def _require_own(self, cells: Mapping[str, str]) -> None:
        batch, request = cells.get("batch", ""), cells.get("request", "").lower()
        if (batch or self.batch.id) != self.batch.id or (
            request or self.batch.digest
        ) != self.batch.digest:
            raise BadInputError("it belongs to another batch", code="wrong-batch")

    def _keep(self, row: int, iid: InstallationId, cid: ConfirmationId) -> None:
        first, other = self.found.setdefault(iid, (row, cid))
        if other != cid:
            raise BadInputError(
                f"row {first} has another confirmation ID for the same installation ID",
                code="contradicting-rows",
            )
        first = self.rows_of.setdefault(cid, first)
        if first != self.found[iid][0]:
            raise BadInputError(
                f"row {first} has the same confirmation ID for another installation ID",
                code="shared-confirmation-id",
            )


def _sheet(source: Source) -> Sheet:
    sheet = open_sheet(decoded(read_bounded(source, _MAX_BYTES)), _is_header)
    if not sheet.columns:
        raise BadInputError(
            "The table has no columns installation_id and confirmation_id",
            hint="Start from the table that was exported, and keep its first row.",
            code="bad-header",
        )
    return sheet


def _is_header(names: Sequence[str]) -> bool:
    return set(names) >= _NEEDED


def _iid(cell: str) -> InstallationId:
    _require_digits(cell, "the installation ID")
    try:
        return InstallationId.parse(cell)
    except BadInputError as error:
        raise BadInputError(_inside(error), code="bad-installation-id") from error


def _cid(cell: str) -> ConfirmationId:
    _require_digits(cell, "the confirmation ID")
    try:
        return ConfirmationId.parse(cell)
    except BadInputError as error:
        raise BadInputError(_inside(error), code="bad-confirmation-id") from error


def _inside(error: BadInputError) -> str:
    return error.message[0].lower() + error.message[1:]


def _require_digits(cell: str, what: str) -> None:
    if was_taken_for_a_number(cell):
        raise BadInputError(
            f"the spreadsheet has taken {what} for a number and rounded it;"
            " format the column as text and paste the digits again",
            code="scientific-notation",
        )


def _cells(batch: Batch, line: BatchLine, *, names: bool) -> tuple[str, ...]:
    return (
        one_line(line.machine_name, _LONGEST_TEXT) if names else "",
        one_line(line.product_name, _LONGEST_TEXT),
        line.partial_key,
        one_line(line.product_key_id, _LONGEST_TEXT),
        str(line.iid),
        "" if line.cid is None else str(line.cid),
        batch.id,
        batch.digest,
    )


def _require_sealed(batch: Batch) -> None:
    if not batch.digest:
        raise ConflictError(
            "The batch is still open",
            hint="Seal it first; only a frozen list may leave the room.",
        )
