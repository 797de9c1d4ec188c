"""The relay's desk for one lab: a batch is kept as an imported one before anything is spent."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from vamt_qt.clearinghouse.api import Answers, HandedIn, HandedLine
from vamt_qt.clearinghouse.extended_pid import key_serial
from vamt_qt.engine.relay_counts import counts_for
from vamt_qt.engine.relay_labs import RELAYED
from vamt_qt.licensing.batch import (
    UNKNOWN_KEY,
    AnswerLine,
    Batch,
    BatchLine,
    BatchOrigin,
    BatchState,
    ledger_digest,
    request_digest,
)
from vamt_qt.licensing.canonical import digest_of
from vamt_qt.licensing.errors import BadInputError, ExchangeRejectedError
from vamt_qt.licensing.facts import BatchImported
from vamt_qt.licensing.identifiers import ActivationRef, BatchId, KeyId, Sku
from vamt_qt.store.unit import Store

_TICKET: Final = re.compile(r"[A-Za-z0-9_~-]{1,63}\.[0-9a-f]{64}", re.ASCII)


@dataclass(frozen=True, slots=True)
class LabDesk:
    """What one lab may hand in and ask for.

    `count` asks the clearinghouse how many activations of a key are left; `wake` sends the courier.
    """

    lab: str
    store: Store
    count: Callable[[str], int | None]
    wake: Callable[[], None]
    ask_again_s: int | None = None
    """How long a lab should wait for people to answer."""

    def take(self, batch: HandedIn) -> str:
        """Keep a batch, have it sent, and return its ticket; again it changes nothing."""
        ticket = f"{batch.batch}.{batch.digest}"
        if not _TICKET.fullmatch(ticket):
            raise _refused("The batch's name or digest is none", "bad-batch-name")
        request = _request(self.lab, batch)
        with self.store.writing(reason=f"relayed for {self.lab}") as unit:
            known = unit.batch(request.id)
            if known is not None and known.digest != request.digest:
                raise _refused("This batch is known with other lines", "batch-changed")
            if known is None:
                unit.add_batch(request)
                unit.record(
                    BatchImported(ledger_digest(request), len(request.lines)), batch=request.id
                )
        self.wake()
        return ticket

    def answers(self, ticket: str) -> Answers | None:
        """Return the answers so far, None for a ticket that this lab never got."""
        name, _, digest = ticket.rpartition(".")
        batch = self.store.views.batch(_name(self.lab, name))
        if batch is None or batch.lines[0].activation != _activation(self.lab, name, digest, 0):
            return None
        lines = [line for line in batch.lines if line.is_answered]
        told = tuple(AnswerLine(line.iid, line.cid, line.failure) for line in lines)
        remaining = counts_for(self.store.views, batch) if told else {}
        is_over = not batch.missing or batch.state is BatchState.CLOSED  # nothing more is expected
        return Answers(is_over, told, remaining, self.ask_again_s)

    def remaining(self, serial: str) -> int | None:
        """Return how many activations of a key are left, as the route says."""
        return self.count(serial)


def _name(lab: str, batch: str) -> BatchId:
    return BatchId(RELAYED + digest_of({"lab": lab, "batch": batch})[:32])


def _activation(lab: str, batch: str, digest: str, number: int) -> ActivationRef:
    mark = digest_of({"lab": lab, "batch": batch, "digest": digest})[:32]
    return ActivationRef(f"{RELAYED}{mark}/{number}")


def _request(lab: str, handed: HandedIn) -> Batch:
    if len({line.iid for line in handed.lines}) != len(handed.lines):
        raise _refused("An installation ID stands in the batch twice", "duplicate-iid")
    now = datetime.now(UTC)
    batch = Batch(
        id=_name(lab, handed.batch),
        created_at=now,
        state=BatchState.SEALED,
        origin=BatchOrigin.IMPORTED,
        lines=tuple(
            _line(_activation(lab, handed.batch, handed.digest, number), lab, line)
            for number, line in enumerate(handed.lines)
        ),
        sealed_at=now,
    )
    return replace(batch, digest=request_digest(batch))


def _line(activation: ActivationRef, lab: str, line: HandedLine) -> BatchLine:
    return BatchLine(
        activation=activation,
        machine_name=lab,
        sku=Sku(line.sku),
        application=line.application,
        product_name="",
        key=KeyId(_serial(line.product_key_id)),
        partial_key=line.last_five,
        product_key_id=line.product_key_id,
        iid=line.iid,
    )


def _serial(pid: str) -> str:
    try:
        return key_serial(pid)
    except BadInputError:
        return UNKNOWN_KEY


def _refused(message: str, code: str) -> ExchangeRejectedError:
    return ExchangeRejectedError(message, hint="Nothing was spent.", code=code)
