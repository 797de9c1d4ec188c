"""Batches as readers see them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from sqlalchemy import Connection, func, select

from vamt_qt.licensing.batch import Batch, BatchOrigin, BatchState
from vamt_qt.licensing.identifiers import BatchId, ConfirmationId, InstallationId
from vamt_qt.store.batches_writing import read_batch
from vamt_qt.store.document_rows import BATCH, LINE, batch_of, line_of
from vamt_qt.store.records import BatchRow
from vamt_qt.store.schema import Batches, BatchLines

_NEWEST_FIRST: Final = (Batches.created_at.desc(), Batches.id)


def read_batches(connection: Connection, states: Collection[BatchState]) -> tuple[Batch, ...]:
    """Return batches in some states, or all, with their lines; the newest first."""
    batches = select(*BATCH).order_by(*_NEWEST_FIRST)
    lines = (
        select(*LINE)
        .join(Batches, Batches.id == BatchLines.batch)
        .order_by(BatchLines.batch, BatchLines.position)
    )
    if states:
        wanted = Batches.state.in_(sorted(state.value for state in states))
        batches, lines = batches.where(wanted), lines.where(wanted)
    by_batch = {
        batch: tuple(map(line_of, rows))
        for batch, rows in groupby(connection.execute(lines), itemgetter(14))
    }
    return tuple(batch_of(row, by_batch.get(row[0], ())) for row in connection.execute(batches))


def read_batches_holding(
    connection: Connection, iid: InstallationId, cid: ConfirmationId
) -> tuple[Batch, ...]:
    """Return the batches in which a confirmation ID is recorded for an installation ID."""
    holding = select(BatchLines.batch).where(
        BatchLines.iid == iid.digits, BatchLines.cid == cid.digits
    )
    names = [BatchId(name) for (name,) in connection.execute(holding.order_by(BatchLines.batch))]
    return tuple(batch for name in names if (batch := read_batch(connection, name)))


def read_batch_rows(connection: Connection) -> tuple[BatchRow, ...]:
    """Return batches with the numbers of their lines; the newest first."""
    query = (
        select(
            *BATCH,
            func.count(BatchLines.position),
            func.count(BatchLines.cid),
            func.count(BatchLines.failure_code),
        )
        .outerjoin(BatchLines, BatchLines.batch == Batches.id)
        .group_by(*BATCH)
        .order_by(*_NEWEST_FIRST)
    )
    return tuple(map(_batch_row, connection.execute(query)))


def _batch_row(row: Sequence[Any]) -> BatchRow:
    return BatchRow(
        id=row[0],
        created_at=row[1],
        state=BatchState(row[2]),
        origin=BatchOrigin(row[3]),
        digest=row[4],
        sealed_at=row[5],
        clearinghouse=row[6],
        ticket=row[7],
        lines=row[8],
        confirmed=row[9],
        rejected=row[10],
    )
