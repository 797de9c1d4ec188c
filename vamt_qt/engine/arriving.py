"""Verbs on a file that comes in: what importing it would change, and taking it in."""

from __future__ import annotations

from pathlib import Path

from vamt_qt.engine import crossing
from vamt_qt.engine.cid_doubts import MOST_DOUBTFUL, doubtful_lines
from vamt_qt.engine.crossing import Arrived
from vamt_qt.engine.desk import Call, Catalogue, Desk, Result, batch_told
from vamt_qt.engine.relay_labs import RELAYED
from vamt_qt.exchange import table
from vamt_qt.licensing.batch import Batch, BatchAnswer, ledger_digest
from vamt_qt.licensing.batch_answers import apply_answer
from vamt_qt.licensing.errors import ConflictError, ExchangeRejectedError
from vamt_qt.licensing.facts import BatchImported, Json
from vamt_qt.licensing.identifiers import BatchId
from vamt_qt.licensing.show import Show
from vamt_qt.reports.words import counted
from vamt_qt.workflow.exchange_batch import asked_batch, known_batch, record_answer


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
            lines = counted(count, "line")
            return {
                **_waybill(arrived, "request", request.id, count),
                "show": _shown(request).value,
                "new": 0 if known else count,
                "known": count if known else 0,
                "rejected": 0,
                "changes": [] if known else [f"A batch of {lines} is added, to be answered"],
            }
        case BatchAnswer() as answer:
            return _answer_preview(desk, answer, arrived)


def _answer_preview(desk: Desk, answer: BatchAnswer, arrived: Arrived) -> Result:
    before = asked_batch(desk.views, answer)
    after = apply_answer(before, answer)
    confirmed = after.confirmed - before.confirmed
    rejected = after.rejected - before.rejected
    new = before.missing - after.missing
    doubtful = doubtful_lines(desk.views, before, answer.lines)
    changes: list[Json] = []
    if confirmed:
        verb = "gets its" if confirmed == 1 else "get their"
        changes.append(f"{counted(confirmed, 'line')} {verb} confirmation ID")
    if doubtful:
        changes.append(f"{_some(doubtful)} of them doubtful: look at them before you import")
    if rejected > 0:
        verb = "is" if rejected == 1 else "are"
        changes.append(f"{counted(rejected, 'line')} {verb} noted as refused")
    return {
        **_waybill(arrived, "answer", answer.batch, len(answer.lines)),
        "new": new,
        "known": len(answer.lines) - new,
        "rejected": max(rejected, 0),
        "changes": changes,
        "doubtful": [*doubtful],
    }


def _some(found: list[Json]) -> str:
    return f"{len(found)} or more" if len(found) == MOST_DOUBTFUL else str(len(found))


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
        return {**batch_told(known), "direction": "request", "known": True}
    with desk.store.writing(reason=told) as unit:
        unit.add_batch(request)
        unit.record(BatchImported(ledger_digest(request), len(request.lines)), batch=request.id)
    return {**batch_told(request), "direction": "request", "known": False}


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
    if known is not None and known.is_bare and not request.is_bare:
        raise ConflictError(
            "This batch is here already, with its installation IDs only",
            hint="Nothing was changed. Answer it by hand; or have the lab close it, and send a"
            " new batch that is told in full.",
            code="known-iids-only",
        )
    return known


def _shown(request: Batch) -> Show:
    """Return how much a request tells of its lines."""
    if request.is_bare:
        return Show.IIDS
    return Show.FULL if any(line.machine_name for line in request.lines) else Show.NAMELESS


def _take_answer(desk: Desk, answer: BatchAnswer, source: str) -> Result:
    before = asked_batch(desk.views, answer)
    apply_answer(before, answer)  # refused before anything is looked at line by line
    doubtful = doubtful_lines(desk.views, before, answer.lines)
    with desk.store.writing(reason=f"imported {source}") as unit:
        after = record_answer(unit, desk.views, answer.batch, answer)
    return {
        **batch_told(after),
        "direction": "answer",
        "new": after.confirmed - before.confirmed + after.rejected - before.rejected,
        "doubtful": [*doubtful],
    }


VERBS: Catalogue = {"batch.preview": preview, "batch.import": import_file}
