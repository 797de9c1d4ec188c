"""Verbs for the way over a Windows host with Microsoft's VAMT."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import file_digest

from vamt_qt.clearinghouse.outside import VAMT_HOST, OutsideClearinghouse
from vamt_qt.clearinghouse.route import VAMT
from vamt_qt.engine.desk import Call, Catalogue, Desk, Result, listed_batch
from vamt_qt.exchange.cil import VamtFile, read_vamt_file
from vamt_qt.exchange.vamt_folder import write_folder
from vamt_qt.licensing.batch import AnswerLine, Batch, BatchAnswer, BatchState
from vamt_qt.licensing.errors import ConflictError, ExchangeRejectedError
from vamt_qt.licensing.facts import BatchExported
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId
from vamt_qt.workflow.exchange_batch import record_answer, submit_batch


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


def preview(desk: Desk, call: Call) -> Result:
    """Say what a .cil or .cilx file of VAMT holds and what an import would record of it."""
    found = read_vamt_file(call.arguments.path("path"))
    answers = _answers(desk, found)
    return {
        **_told(found),
        "answers": [{"batch": batch.id, "lines": len(answer.lines)} for batch, answer in answers],
    }


def take_in(desk: Desk, call: Call) -> Result:
    """Record the file's confirmation IDs at the lines of sealed batches that wait for them.

    Nothing else of the file is taken: whose machines and products it names is for people to judge.
    """
    found = read_vamt_file(call.arguments.path("path"))
    answers = _answers(desk, found)
    with desk.store.writing(reason="imported a file of VAMT") as unit:
        for batch, answer in answers:
            record_answer(unit, desk.views, batch.id, answer)
    return {**_told(found), "recorded": sum(len(answer.lines) for _, answer in answers)}


def _answers(desk: Desk, found: VamtFile) -> list[tuple[Batch, BatchAnswer]]:
    """Return for each batch that is out what the file answers of its open lines."""
    cids = {record.iid: record.cid for record in found.records if record.cid is not None}
    for record in found.records:
        if record.cid is not None and cids[record.iid] != record.cid:
            raise ExchangeRejectedError(
                "The file holds two confirmation IDs for one installation ID",
                hint="Nothing was changed. Look in VAMT which of them is right.",
                code="contradicting-answer",
            )
    if len(set(cids.values())) != len(cids):
        raise ExchangeRejectedError(
            "The file holds one confirmation ID for two installation IDs",
            hint="Nothing was changed. Look in VAMT which of them is right.",
            code="shared-confirmation-id",
        )
    waiting = (BatchState.SEALED, BatchState.SENT, BatchState.ANSWERED)
    made = [(batch, _answer(batch, cids)) for batch in desk.views.batches(states=waiting)]
    return [(batch, answer) for batch, answer in made if answer.lines]


def _answer(batch: Batch, cids: Mapping[InstallationId, ConfirmationId]) -> BatchAnswer:
    return BatchAnswer(
        batch=batch.id,
        request=batch.digest,
        lines=tuple(
            AnswerLine(line.iid, cids[line.iid])
            for line in batch.lines
            if line.cid is None and line.iid in cids
        ),
        answered_at=datetime.now(UTC),
    )


def _told(found: VamtFile) -> Result:
    return {
        "experimental": True,
        "computers": found.computers,
        "installation_ids": len(found.records),
        "confirmation_ids": sum(record.cid is not None for record in found.records),
        "unclear": found.unclear,
        "product_keys": found.product_keys,
        "records": [
            {
                "machine": record.machine,
                "product": record.product,
                "iid": record.iid.digits,
                "cid": record.cid.digits if record.cid else None,
            }
            for record in found.records
        ],
    }


VERBS: Catalogue = {
    "batch.vamt-folder": folder,
    "vamt.preview": preview,
    "vamt.import": take_in,
}
