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

from vamt_qt.exchange.answer_cells import cid_in, iid_in, refusal_cells, refusal_in
from vamt_qt.exchange.cells import plain
from vamt_qt.exchange.delimited import Sheet, decoded, open_sheet
from vamt_qt.exchange.files import Source, Target, read_bounded, write_whole
from vamt_qt.exchange.row_faults import RowFaults
from vamt_qt.licensing.batch import AnswerLine, Batch, BatchAnswer, BatchLine
from vamt_qt.licensing.errors import (
    BadInputError,
    ConflictError,
    ExchangeRejectedError,
    Failure,
)
from vamt_qt.licensing.foreign_text import neutral, one_line
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId
from vamt_qt.licensing.show import Show

COLUMNS: Final = (
    "machine",
    "product",
    "key",
    "product_key_id",
    "installation_id",
    "confirmation_id",
    "refusal_code",
    "refusal",
    "batch",
    "request",
)
_BARE: Final = COLUMNS[4:]
_MAX_BYTES: Final = 64 * 1024 * 1024
_LONGEST_TEXT: Final = 300
_NEEDED: Final = {"installation_id", "confirmation_id"}
_NOTHING_CHANGED: Final = "Nothing was changed. Correct the table and import it again."


def write_table(batch: Batch, target: Target, *, show: Show = Show.FULL) -> None:
    """Write a sealed batch as CSV, with as much of it as `show` lets leave.

    What is answered stands in its columns. Raises ConflictError for an open batch, StoreError
    when the disk refuses.
    """
    _require_sealed(batch)
    text = io.StringIO(newline="")
    rows = csv.writer(text, lineterminator="\r\n")
    columns = _BARE if show is Show.IIDS else COLUMNS
    rows.writerow(columns)
    for line in batch.lines:
        cells = _cells(batch, line, names=show is Show.FULL)[-len(columns) :]
        rows.writerow(neutral(cell) for cell in cells)
    write_whole(target, text.getvalue().encode("utf-8-sig"))


def read_table(source: Source, batch: Batch, *, answered_at: datetime | None = None) -> BatchAnswer:
    """Return the answer to `batch` that a table holds: its confirmation IDs and its refusals.

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
    known: Mapping[InstallationId, BatchLine] = field(init=False)
    found: dict[InstallationId, tuple[int, ConfirmationId]] = field(default_factory=dict)
    rows_of: dict[ConfirmationId, int] = field(default_factory=dict)
    refused: dict[InstallationId, Failure] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.known = {line.iid: line for line in self.batch.lines}

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
                "Neither a confirmation ID nor a refusal is filled in",
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
        iid = iid_in(cells["installation_id"]) if cells.get("installation_id") else None
        if iid is None and not cells.get("confirmation_id"):
            return  # a note below the table
        if iid not in self.known or iid is None:
            raise BadInputError("its installation ID is not in the batch", code="unknown-iid")
        failure = refusal_in(cells)
        if cells.get("confirmation_id"):
            if failure is not None or cells.get("vamt_error_code"):
                raise BadInputError(
                    "it holds a confirmation ID and a refusal", code="contradicting-rows"
                )
            self._keep(row, iid, cid_in(cells["confirmation_id"]))
        elif failure is not None:
            self.refused[iid] = _as_known(
                self.known[iid].failure, failure, cells.get("refusal", "")
            )

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


def _as_known(before: Failure | None, said: Failure, text: str) -> Failure:
    """Return the refusal that is known where the table only repeats it: it tells more."""
    if before is None:
        return said
    code, meaning = refusal_cells(before)
    same = code == refusal_cells(said)[0] and text in {"", plain(neutral(meaning))}
    return before if same else said


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


def _cells(batch: Batch, line: BatchLine, *, names: bool) -> tuple[str, ...]:
    return (
        one_line(line.machine_name, _LONGEST_TEXT) if names else "",
        one_line(line.product_name, _LONGEST_TEXT),
        line.partial_key,
        one_line(line.product_key_id, _LONGEST_TEXT),
        str(line.iid),
        "" if line.cid is None else str(line.cid),
        *refusal_cells(line.failure),
        batch.id,
        batch.digest,
    )


def _require_sealed(batch: Batch) -> None:
    if not batch.digest:
        raise ConflictError(
            "The batch is still open",
            hint="Seal it first; only a frozen list may leave the room.",
        )
