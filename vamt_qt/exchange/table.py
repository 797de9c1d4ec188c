"""A batch as a table for people with spreadsheets, with a column for confirmation IDs to fill in.

CSV as in RFC 4180, UTF-8 with its mark, which spreadsheets need. What comes back may have been
through one: other delimiters, columns in another order or more of them, rows that are missing.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from vamt_qt.exchange.delimited import Sheet, decoded, open_sheet
from vamt_qt.exchange.files import Source, Target, read_bounded, write_whole
from vamt_qt.exchange.table_columns import columns_of
from vamt_qt.exchange.table_rows import Reading
from vamt_qt.licensing.batch import Batch, BatchAnswer
from vamt_qt.licensing.errors import (
    BadInputError,
    ConflictError,
    ExchangeRejectedError,
)
from vamt_qt.licensing.show import Show

_MAX_BYTES: Final = 64 * 1024 * 1024
_NEEDED: Final = {"installation_id", "confirmation_id"}


def write_table(batch: Batch, target: Target, *, show: Show = Show.FULL) -> None:
    """Write a sealed batch as CSV, with as much of it as `show` lets leave.

    What is answered stands in its columns. Raises ConflictError for an open batch, StoreError
    when the disk refuses.
    """
    _require_sealed(batch)
    data = io.BytesIO()
    text = io.TextIOWrapper(data, encoding="utf-8-sig", newline="")
    rows = csv.writer(text, lineterminator="\r\n")
    names, columns = columns_of(batch, show)
    rows.writerow(names)
    rows.writerows(zip(*columns, strict=True))
    text.flush()
    write_whole(target, data.getvalue())


def read_table(source: Source, batch: Batch, *, answered_at: datetime | None = None) -> BatchAnswer:
    """Return the answer to `batch` that a table holds: its confirmation IDs and its refusals.

    Raises BadInputError for a file that is no such table, and ExchangeRejectedError naming every
    row at fault: `scientific-notation`, `bad-installation-id`, `bad-confirmation-id`,
    `unknown-iid`, `wrong-batch`, `contradicting-rows`, `bad-error-code`,
    `shared-confirmation-id`, or `empty-table` where nothing is filled in. Nothing is taken then.
    """
    _require_sealed(batch)
    sheet = _sheet(source)
    reading = Reading(batch, sheet.columns)
    for row in sheet.rows:
        reading.take(row)
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


def _require_sealed(batch: Batch) -> None:
    if not batch.digest:
        raise ConflictError(
            "The batch is still open",
            hint="Seal it first; only a frozen list may leave the room.",
        )
