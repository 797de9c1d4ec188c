"""Verbs on batches: made, sealed, carried across as files or sent, and answered."""

from __future__ import annotations

from hashlib import file_digest
from pathlib import Path

from vamt_qt.engine import crossing
from vamt_qt.engine.crossing import Arrived
from vamt_qt.engine.desk import Call, Catalogue, Desk, Result, listed_batch
from vamt_qt.engine.leaving import leaves, names_leave
from vamt_qt.engine.relay_labs import RELAYED
from vamt_qt.exchange import table
from vamt_qt.licensing.batch import Batch, BatchAnswer, BatchOrigin, BatchState, apply_answer
from vamt_qt.licensing.errors import BadInputError, ConflictError, ExchangeRejectedError
from vamt_qt.licensing.facts import BatchExported, BatchImported, Json
from vamt_qt.licensing.identifiers import BatchId
from vamt_qt.workflow.exchange_batch import (
    collect_answers,
    known_batch,
    record_answer,
    submit_batch,
)
from vamt_qt.workflow.install_key import require_site
from vamt_qt.workflow.make_batch import close_batch, make_batch, seal_batch, waiting
from vamt_qt.workflow.spending import overspending

_POLLS = 60


def _batch(desk: Desk, call: Call) -> Batch:
    return listed_batch(desk.views, call.arguments.text("batch"))


def _told(batch: Batch) -> Result:
    return {
        "batch": batch.id,
        "state": batch.state.value,
        "lines": len(batch.lines),
        "confirmed": batch.confirmed,
        "rejected": batch.rejected,
        "missing": batch.missing,
        "digest": batch.digest,
    }


def make(desk: Desk, call: Call) -> Result:
    """Make an open batch of everything that waits for a confirmation ID of one key."""
    key = desk.key(call.arguments.text("key"))
    chosen = call.arguments.texts("machines")
    machines = None if chosen is None else [machine.id for machine in desk.machines(chosen)]
    with desk.store.writing() as unit:
        activations = waiting(desk.views, key.id, machines)
        if not activations:
            raise BadInputError(
                f"Nothing waits for a confirmation ID of …{key.last_five}",
                hint="Install the key and collect installation IDs first.",
                code="nothing-to-do",
            )
        for activation in activations:
            machine = unit.machine(activation.machine)
            if machine is not None:
                require_site(machine, key.terms)
        batch = make_batch(unit, desk.views, activations)
    return _told(batch)


def seal(desk: Desk, call: Call) -> Result:
    """Freeze a batch; each line holds one activation from here on."""
    given, batch = call.arguments, _batch(desk, call)
    overspend = overspending(given.text("overspend_reason", ""))
    with desk.store.writing(reason=overspend or given.text("reason", "")) as unit:
        sealed = seal_batch(
            unit, batch, confirmed=given.number("max_spend"), overspend=bool(overspend)
        )
    return _told(sealed)


def discard(desk: Desk, call: Call) -> Result:
    """Throw an open batch away; its machines wait again."""
    batch = _batch(desk, call)
    with desk.store.writing() as unit:
        unit.discard_batch(batch.id)
    return {"batch": batch.id}


def close(desk: Desk, call: Call) -> Result:
    """Expect no more answers; lines without one hold nothing any longer."""
    batch = _batch(desk, call)
    reason = call.arguments.text("reason", "closed by the operator")
    with desk.store.writing(reason=reason) as unit:
        return _told(close_batch(unit, batch, reason))


def submit(desk: Desk, call: Call) -> Result:
    """Send a sealed batch to a clearinghouse and record what it answers."""
    polls = call.arguments.number("polls")
    with desk.clearinghouses.open(call.arguments.text("clearinghouse")) as clearinghouse:
        sent = submit_batch(desk.store, _batch(desk, call), clearinghouse)
        answered = collect_answers(
            desk.store,
            sent,
            clearinghouse,
            cancel=call.cancel,
            polls=_POLLS if polls is None else max(polls, 1),
        )
    return _told(answered)


def export(desk: Desk, call: Call) -> Result:
    """Write a batch as a file: the request of an own batch, the answer of an imported one."""
    given = call.arguments
    batch, path = _batch(desk, call), given.path("path")
    if batch.state is BatchState.OPEN:
        raise ConflictError("The batch is open", hint="Seal it first: that shows what it spends.")
    answer = batch.origin is BatchOrigin.IMPORTED
    names = names_leave(call)
    if given.text("format", "bundle") == "csv":
        table.write_table(batch, path, names=names)
    else:
        crossing.write(desk, call, batch, path)
    with path.open("rb") as written:
        digest = file_digest(written, "sha256").hexdigest()
    direction = "answer" if answer else "request"
    with desk.store.writing() as unit:
        unit.record(BatchExported(direction, digest), batch=batch.id)
        if answer and not batch.missing and batch.state is BatchState.ANSWERED:
            close_batch(unit, batch, "answer exported")
    left = leaves(batch, names=names, station=desk.station)
    told = {"path": str(path), "direction": direction, "file_digest": digest}
    return {**_told(batch), **told, "leaves": left}


def import_file(desk: Desk, call: Call) -> Result:
    """Take in a file: a request becomes a batch here, an answer goes to its own batch."""
    path = call.arguments.path("path")
    if path.suffix.lower() == ".csv":
        return _take_answer(desk, _read_table(desk, call, path), "csv")
    arrived = crossing.read(desk, call, path)
    match arrived.content:
        case Batch() as request:
            taken = _take_request(desk, request, arrived.told)
        case BatchAnswer() as answer:
            taken = _take_answer(desk, answer, f"bundle, {arrived.told}")
    return {**taken, "signed_by": arrived.signed_by}


def preview(desk: Desk, call: Call) -> Result:
    """Tell what `batch.import` of the same file would do; nothing is changed.

    Raises what the import would raise.
    """
    path = call.arguments.path("path")
    if path.suffix.lower() == ".csv":
        filled_in = _read_table(desk, call, path)
        return _answer_preview(desk, filled_in, Arrived(filled_in))
    arrived = crossing.read(desk, call, path)
    match arrived.content:
        case Batch() as request:
            known = _known_request(desk, request) is not None
            count = len(request.lines)
            return {
                **_waybill(arrived, "request", request.id, count),
                "new": 0 if known else count,
                "known": count if known else 0,
                "rejected": 0,
                "changes": [] if known else [f"A batch of {count} lines is added, to be answered"],
            }
        case BatchAnswer() as answer:
            return _answer_preview(desk, answer, arrived)


def _answer_preview(desk: Desk, answer: BatchAnswer, arrived: Arrived) -> Result:
    before = known_batch(desk.views, answer.batch)
    after = apply_answer(before, answer)
    confirmed = after.confirmed - before.confirmed
    rejected = after.rejected - before.rejected
    new = before.missing - after.missing
    changes: list[Json] = []
    if confirmed:
        changes.append(f"{confirmed} lines get their confirmation ID")
    if rejected > 0:
        changes.append(f"{rejected} lines are noted as refused")
    return {
        **_waybill(arrived, "answer", answer.batch, len(answer.lines)),
        "new": new,
        "known": len(answer.lines) - new,
        "rejected": max(rejected, 0),
        "changes": changes,
    }


def _waybill(arrived: Arrived, direction: str, batch: BatchId, lines: int) -> Result:
    return {
        "direction": direction,
        "batch": batch,
        "lines": lines,
        "signed_by": arrived.signed_by,
        "trusted": bool(arrived.signed_by),
        "encrypted": arrived.encrypted,
        "expires": arrived.expires.isoformat(timespec="seconds") if arrived.expires else "",
    }


def _read_table(desk: Desk, call: Call, path: Path) -> BatchAnswer:
    name = call.arguments.text("batch", "") or table.batch_of(path)
    return table.read_table(path, known_batch(desk.views, BatchId(name)))


def _take_request(desk: Desk, request: Batch, told: str) -> Result:
    known = _known_request(desk, request)
    if known is not None:
        return {**_told(known), "direction": "request", "known": True}
    with desk.store.writing(reason=told) as unit:
        unit.add_batch(request)
        unit.record(BatchImported(request.digest, len(request.lines)), batch=request.id)
    return {**_told(request), "direction": "request", "known": False}


def _known_request(desk: Desk, request: Batch) -> Batch | None:
    if request.id.startswith(RELAYED):  # else the relay would send it on, and nobody was asked
        raise ExchangeRejectedError(
            "The request bears a name that only this station's own relay gives",
            hint="Nothing was changed. Ask the lab for a batch under another name.",
            code="reserved-name",
        )
    known = desk.views.batch(request.id)
    if known is not None and known.digest != request.digest:
        raise ConflictError(
            "A batch of this name but with other lines is here already",
            hint="Nothing was changed. Ask the lab which of the two files is the right one.",
        )
    return known


def _take_answer(desk: Desk, answer: BatchAnswer, source: str) -> Result:
    before = known_batch(desk.views, answer.batch)
    with desk.store.writing(reason=f"imported {source}") as unit:
        after = record_answer(unit, desk.views, answer.batch, answer)
    return {
        **_told(after),
        "direction": "answer",
        "new": after.confirmed - before.confirmed + after.rejected - before.rejected,
    }


VERBS: Catalogue = {
    "batch.make": make,
    "batch.seal": seal,
    "batch.discard": discard,
    "batch.close": close,
    "batch.submit": submit,
    "batch.export": export,
    "batch.preview": preview,
    "batch.import": import_file,
}
