"""Verbs for the way over a Windows host with Microsoft's VAMT."""

from __future__ import annotations

from hashlib import file_digest

from vamt_qt.clearinghouse.outside import VAMT_HOST, OutsideClearinghouse
from vamt_qt.clearinghouse.route import VAMT
from vamt_qt.engine.desk import Call, Catalogue, Desk, Result, listed_batch
from vamt_qt.exchange.vamt_folder import write_folder
from vamt_qt.licensing.batch import BatchState
from vamt_qt.licensing.errors import ConflictError
from vamt_qt.licensing.facts import BatchExported
from vamt_qt.workflow.exchange_batch import submit_batch


def folder(desk: Desk, call: Call) -> Result:
    """Write a folder that is run on a connected Windows host; its answer file is imported."""
    batch = listed_batch(desk.views, call.arguments.text("batch"))
    if batch.state in {BatchState.OPEN, BatchState.CLOSED}:
        raise ConflictError(
            f"The batch is {batch.state}", hint="Only a sealed batch that waits may go out."
        )
    request = write_folder(batch, call.arguments.path("path"))
    with request.open("rb") as written:
        digest = file_digest(written, "sha256").hexdigest()
    if not batch.ticket:
        batch = submit_batch(desk.store, batch, OutsideClearinghouse(VAMT.always_as, VAMT_HOST))
    with desk.store.writing() as unit:
        unit.record(BatchExported("request", digest), batch=batch.id)
    return {
        "batch": batch.id,
        "lines": len(batch.lines),
        "missing": batch.missing,
        "path": str(request.parent),
        "file_digest": digest,
    }


VERBS: Catalogue = {"batch.vamt-folder": folder}
