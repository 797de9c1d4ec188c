"""Rows of batches and of the ledger into frozen values and back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, Final

from vamt_qt.licensing.batch import Batch, BatchLine, BatchOrigin, BatchState
from vamt_qt.licensing.canonical import canonical_json
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.identifiers import BatchId, ConfirmationId, InstallationId
from vamt_qt.licensing.ledger import LedgerEntry, Stamp, Subject
from vamt_qt.store.rows import Values, failure_columns, failure_of, failure_values
from vamt_qt.store.schema import Batches, BatchLines, Ledger

BATCH: Final = (
    Batches.id,
    Batches.created_at,
    Batches.state,
    Batches.origin,
    Batches.digest,
    Batches.sealed_at,
    Batches.clearinghouse,
    Batches.ticket,
)


def batch_of(row: Sequence[Any], lines: Iterable[BatchLine]) -> Batch:
    """Read a batch from the columns BATCH and its lines."""
    return Batch(
        id=row[0],
        created_at=row[1],
        state=BatchState(row[2]),
        origin=BatchOrigin(row[3]),
        lines=tuple(lines),
        digest=row[4],
        sealed_at=row[5],
        clearinghouse=row[6],
        ticket=row[7],
    )


def batch_values(batch: Batch) -> Values:
    """Write a batch without its lines."""
    return {
        "id": batch.id,
        "created_at": batch.created_at,
        "state": batch.state.value,
        "origin": batch.origin.value,
        "digest": batch.digest,
        "sealed_at": batch.sealed_at,
        "clearinghouse": batch.clearinghouse,
        "ticket": batch.ticket,
    }


LINE: Final = (
    BatchLines.activation,
    BatchLines.machine_name,
    BatchLines.sku,
    BatchLines.application,
    BatchLines.product_name,
    BatchLines.key,
    BatchLines.partial_key,
    BatchLines.product_key_id,
    BatchLines.iid,
    BatchLines.cid,
    *failure_columns(BatchLines),
    BatchLines.batch,
)


def line_of(row: Sequence[Any]) -> BatchLine:
    """Read a line from the columns LINE."""
    return BatchLine(
        activation=row[0],
        machine_name=row[1],
        sku=row[2],
        application=row[3],
        product_name=row[4],
        key=row[5],
        partial_key=row[6],
        product_key_id=row[7],
        iid=InstallationId(row[8]),
        cid=None if row[9] is None else ConfirmationId(row[9]),
        failure=failure_of(row[10:14]),
    )


def line_values(batch: BatchId, position: int, line: BatchLine) -> Values:
    """Write a line at its place in the batch."""
    return {
        "batch": batch,
        "position": position,
        "activation": line.activation,
        "machine_name": line.machine_name,
        "sku": line.sku,
        "application": line.application,
        "product_name": line.product_name,
        "key": line.key,
        "partial_key": line.partial_key,
        "product_key_id": line.product_key_id,
        "iid": line.iid.digits,
        "cid": line.cid.digits if line.cid else None,
        **failure_values(line.failure),
    }


ENTRY: Final = (
    Ledger.seq,
    Ledger.at,
    Ledger.kind,
    Ledger.machine,
    Ledger.activation,
    Ledger.batch,
    Ledger.key,
    Ledger.operator,
    Ledger.host,
    Ledger.run,
    Ledger.reason,
    Ledger.detail,
    Ledger.previous,
    Ledger.digest,
)


def entry_of(row: Sequence[Any]) -> LedgerEntry:
    """Read a ledger entry from the columns ENTRY; nothing is checked."""
    return LedgerEntry(
        seq=row[0],
        at=row[1],
        kind=row[2],
        subject=Subject(machine=row[3], activation=row[4], batch=row[5], key=row[6]),
        stamp=Stamp(operator=row[7], host=row[8], run=row[9], reason=row[10]),
        detail=_detail(row[11]),
        previous=row[12],
        digest=row[13],
    )


def _detail(text: str) -> dict[str, Json]:
    """Read an entry's values. What was tampered with is shown, and does not fit its digest."""
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        values = None
    return values if isinstance(values, dict) else {"unreadable": text}


def entry_values(entry: LedgerEntry) -> Values:
    """Write a ledger entry."""
    subject, stamp = entry.subject, entry.stamp
    return {
        "seq": entry.seq,
        "at": entry.at,
        "kind": entry.kind,
        "machine": subject.machine,
        "activation": subject.activation,
        "batch": subject.batch,
        "key": subject.key,
        "operator": stamp.operator,
        "host": stamp.host,
        "run": stamp.run,
        "reason": stamp.reason,
        "detail": canonical_json(entry.detail).decode(),
        "previous": entry.previous,
        "digest": entry.digest,
    }
