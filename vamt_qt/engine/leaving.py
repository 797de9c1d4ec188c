"""Verbs on what leaves the room with a batch: counted before it does, written, and noted."""

from __future__ import annotations

from collections.abc import Iterable

from vamt_qt.engine.desk import (
    Call,
    Catalogue,
    Desk,
    Result,
    batch_told,
    listed_batch,
    sealed_batch,
)
from vamt_qt.engine.parcel import Parcel, is_table, pack, show_of
from vamt_qt.licensing.batch import Batch, BatchOrigin, BatchState
from vamt_qt.licensing.facts import BatchExported, Json
from vamt_qt.licensing.show import Show
from vamt_qt.workflow.make_batch import close_batch


def preview_export(desk: Desk, call: Call) -> Result:
    """Tell what `batch.export` with the same arguments would let leave; nothing is written."""
    batch = listed_batch(desk.views, call.arguments.text("batch"))
    return {
        "batch": batch.id,
        "direction": direction_of(batch),
        "leaves": _leaves(desk, call, batch),
    }


def export(desk: Desk, call: Call) -> Result:
    """Write a batch as a file: the request of an own batch, the answer of an imported one.

    Takes what `pack` takes.
    """
    path = call.arguments.path("path")
    batch = sealed_batch(desk.views, call.arguments.text("batch"))
    parcel = pack(desk, call, batch)
    parcel.write(path)
    return {**note_export(desk, call, batch, parcel), "path": str(path)}


def note_export(desk: Desk, call: Call, batch: Batch, parcel: Parcel) -> Result:
    """Record that a batch has left as a parcel, and tell what was in it.

    An imported batch is closed once its whole answer has left.
    """
    direction = direction_of(batch)
    with desk.store.writing() as unit:
        unit.record(BatchExported(direction, parcel.digest), batch=batch.id)
        is_answer = batch.origin is BatchOrigin.IMPORTED
        if is_answer and not batch.missing and batch.state is BatchState.ANSWERED:
            close_batch(unit, batch, "answer exported")
    told = {"direction": direction, "file_digest": parcel.digest}
    return {**batch_told(batch), **told, "leaves": _leaves(desk, call, batch)}


def direction_of(batch: Batch) -> str:
    """Say which way a batch leaves: an own one as a request, an imported one as its answer."""
    return "answer" if batch.origin is BatchOrigin.IMPORTED else "request"


def _leaves(desk: Desk, call: Call, batch: Batch) -> list[Json]:
    """Count what a file of the batch holds, kind by kind, with an example of each."""
    show, table = show_of(call), is_table(call)
    is_answer = batch.origin is BatchOrigin.IMPORTED
    told: list[tuple[str, Iterable[str]]] = []
    if not table and show is not Show.IIDS:
        told.append(("writing station", [desk.station]))
    lines = [line for line in batch.lines if line.is_answered or table or not is_answer]
    told.append(("installation IDs", [str(line.iid) for line in lines]))
    if table or is_answer:
        told.append(("confirmation IDs", [str(line.cid) for line in lines if line.cid]))
        told.append(("refusals", [line.failure.message for line in lines if line.failure]))
    if (table or not is_answer) and show is not Show.IIDS:
        told.append(("product names", [line.product_name for line in lines]))
        told.append(("last five characters of keys", [line.partial_key for line in lines]))
        told.append(("extended product IDs", [line.product_key_id for line in lines]))
        if show is Show.FULL:
            told.append(("machine names", [line.machine_name for line in lines]))
    return [row for what, values in told if (row := _row(what, values))]


def _row(what: str, values: Iterable[str]) -> dict[str, Json]:
    known = sorted(set(values) - {""})
    return {"what": what, "count": len(known), "example": known[0]} if known else {}


VERBS: Catalogue = {"batch.preview-export": preview_export, "batch.export": export}
