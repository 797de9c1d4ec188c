"""Batches as a unit of work writes them. A sealed one never changes but for its answers."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from sqlalchemy import Connection, select

from vamt_qt.licensing.batch import Batch, BatchLine, BatchState
from vamt_qt.licensing.errors import ConflictError
from vamt_qt.licensing.identifiers import BatchId
from vamt_qt.store.document_rows import BATCH, LINE, batch_of, batch_values, line_of, line_values
from vamt_qt.store.schema import Batches, BatchLines
from vamt_qt.store.statements import add, change, exists, remove

_ORDER: Final = tuple(BatchState)


def read_batch(connection: Connection, batch: BatchId) -> Batch | None:
    """Return a batch with its lines."""
    row = connection.execute(select(*BATCH).where(Batches.id == batch)).first()
    if row is None:
        return None
    lines = select(*LINE).where(BatchLines.batch == batch).order_by(BatchLines.position)
    return batch_of(row, map(line_of, connection.execute(lines)))


def add_batch(connection: Connection, batch: Batch) -> None:
    """Insert a batch; raises ConflictError `batch-known`."""
    if exists(connection, Batches, {"id": batch.id}):
        raise ConflictError(
            "This batch is here already", hint="Open it in the list.", code="batch-known"
        )
    add(connection, Batches, [batch_values(batch)])
    _add_lines(connection, batch)


def save_batch(connection: Connection, batch: Batch) -> None:
    """Update a batch; raises ConflictError where a sealed one would change, or a state go back."""
    before = _known(connection, batch.id)
    if before.state is BatchState.OPEN:
        remove(connection, BatchLines, {"batch": batch.id})
        _add_lines(connection, batch)
    else:
        _refuse_change(before, batch)
        _change_lines(connection, before, batch)
    change(connection, Batches, [batch_values(batch)], ["id"])


def correct_answer(connection: Connection, batch: Batch) -> None:
    """Update a batch in which a confirmation ID was put right; nothing else may be another."""
    before = _known(connection, batch.id)
    if _asks_otherwise(before, batch) or replace(before, lines=()) != replace(batch, lines=()):
        raise _sealed_for_good()
    _change_lines(connection, before, batch)


def discard_batch(connection: Connection, batch: BatchId) -> None:
    """Delete an open batch; raises ConflictError for one that was sealed."""
    if _known(connection, batch).state is not BatchState.OPEN:
        raise ConflictError(
            "A sealed batch is not deleted: the ledger speaks of it", hint="Close it instead."
        )
    remove(connection, Batches, {"id": batch})


def _known(connection: Connection, batch: BatchId) -> Batch:
    found = read_batch(connection, batch)
    if found is None:
        raise ConflictError(
            "The batch is not here any more", hint="Read the list again.", code="batch-unknown"
        )
    return found


def _refuse_change(before: Batch, after: Batch) -> None:
    same = (before.digest, before.sealed_at, before.created_at, before.origin) == (
        after.digest,
        after.sealed_at,
        after.created_at,
        after.origin,
    )
    if not same or _asks_otherwise(before, after) or _loses_answers(before, after):
        raise _sealed_for_good()
    if _ORDER.index(after.state) < _ORDER.index(before.state):
        raise ConflictError(
            f"The batch is {before.state} already", hint="Read it again and decide."
        )


def _sealed_for_good() -> ConflictError:
    return ConflictError(
        "A sealed batch never changes but for its answers",
        hint="Make a new batch for other machines.",
        code="batch-sealed",
    )


def _asks_otherwise(before: Batch, after: Batch) -> bool:
    """Say whether lines came, went, or changed in more than their answers."""
    if len(before.lines) != len(after.lines):
        return True
    pairs = zip(before.lines, after.lines, strict=True)
    return any(old != new and _bare(old) != _bare(new) for old, new in pairs)


def _bare(line: BatchLine) -> BatchLine:
    return replace(line, cid=None, failure=None)


def _loses_answers(before: Batch, after: Batch) -> bool:
    """Say whether a confirmation ID would go, or change; a refusal may give way to one."""
    pairs = zip(before.lines, after.lines, strict=True)
    return any(old.cid is not None and old.cid != new.cid for old, new in pairs)


def _change_lines(connection: Connection, before: Batch, after: Batch) -> None:
    pairs = enumerate(zip(before.lines, after.lines, strict=True))
    rows = [line_values(after.id, at, new) for at, (old, new) in pairs if old != new]
    change(connection, BatchLines, rows, ["batch", "position"])


def _add_lines(connection: Connection, batch: Batch) -> None:
    rows = [line_values(batch.id, at, line) for at, line in enumerate(batch.lines)]
    add(connection, BatchLines, rows)
