"""The relay's desks: what a lab hands in is kept as an imported batch before anything is spent."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from threading import Event, Thread
from typing import Final, Self

from vamt_qt.clearinghouse.api import Answers, HandedIn
from vamt_qt.clearinghouse.contract import Answers as Coming
from vamt_qt.clearinghouse.contract import Clearinghouse
from vamt_qt.clearinghouse.extended_pid import key_serial
from vamt_qt.engine.desk import Clearinghouses
from vamt_qt.engine.relay_labs import RELAYED, lab_of
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
from vamt_qt.licensing.errors import BadInputError, ExchangeRejectedError, LicensingError
from vamt_qt.licensing.facts import BatchImported
from vamt_qt.licensing.identifiers import ActivationRef, BatchId, InstallationId, KeyId, Sku
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.unit import Store
from vamt_qt.workflow.cancellation import Cancellation, StoppedError
from vamt_qt.workflow.exchange_batch import collect_answers, submit_batch

_log = logging.getLogger(__name__)
_TICKET: Final = re.compile(r"[A-Za-z0-9_~-]{1,63}\.[0-9a-f]{64}", re.ASCII)
_POLL_S: Final = 1.0
_IDLE_S: Final = 60.0
_LONGEST_S: Final = 300.0
_OUT: Final = frozenset({BatchState.SEALED, BatchState.SENT, BatchState.ANSWERED})


class Relay:
    """Sends on what labs hand in, in a thread of its own; use it in a `with` block.

    What was kept but not sent when the program ended is sent at the next start.
    """

    def __init__(self, store: Store, clearinghouses: Clearinghouses, route: str) -> None:
        with clearinghouses.open(route) as clearinghouse:
            if clearinghouse.capabilities().answers is not Coming.ASKED:
                raise BadInputError(
                    f"“{route}” is answered by people, so a relay cannot ask it",
                    hint="Choose a clearinghouse that is reached over HTTPS.",
                )
        self.store = store
        self._clearinghouses = clearinghouses
        self._route = route
        self._news = Event()
        self._cancel = Cancellation()
        self._thread = Thread(target=self._work, name="relay-courier")

    def lab_of(self, token: Secret) -> str | None:
        """Return whose token this is, None for nobody's."""
        return lab_of(self.store.views, token)

    def desk(self, lab: str) -> LabDesk:
        """Return the desk that knows this lab's batches and no other's."""
        return LabDesk(lab, self)

    def wake(self) -> None:
        """Look for something to send now."""
        self._news.set()

    def count(self, serial: str) -> int | None:
        """Ask the route how many activations of a key are left."""
        with self._clearinghouses.open(self._route) as clearinghouse:
            return clearinghouse.remaining(f"00000-{serial}-00-0000-0000.0000-0000000")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._cancel.cancel()
        self._news.set()
        self._thread.join()

    def _work(self) -> None:
        pause = _POLL_S
        while not self._cancel.is_requested:
            self._news.clear()
            try:
                waiting = self._waiting()
                went_well = self._send(waiting) if waiting else True
            except LicensingError as error:
                _log.warning("The relay cannot send: %s", error.code)
                waiting, went_well = [], False
            pause = _POLL_S if went_well else min(pause * 2, _LONGEST_S)
            self._news.wait(pause if waiting or not went_well else _IDLE_S)

    def _waiting(self) -> list[BatchId]:
        rows = self.store.views.batch_rows()
        return [
            row.id
            for row in reversed(rows)
            if row.id.startswith(RELAYED)
            and row.origin is BatchOrigin.IMPORTED
            and row.state in _OUT
            and row.missing
        ]

    def _send(self, waiting: list[BatchId]) -> bool:
        with self._clearinghouses.open(self._route) as clearinghouse:
            went = [self._advance(batch, clearinghouse) for batch in waiting]
        return all(went)  # one that fails has held up no other

    def _advance(self, name: BatchId, clearinghouse: Clearinghouse) -> bool:
        batch = self.store.views.batch(name)
        if batch is None or self._cancel.is_requested:
            return True
        try:
            sent = submit_batch(self.store, batch, clearinghouse)
            collect_answers(self.store, sent, clearinghouse, cancel=self._cancel, polls=1)
        except LicensingError as error:
            _log.warning("A lab's batch waits: %s", error.code)
            return False
        except StoppedError:
            return True  # the next start goes on with it
        return True


@dataclass(frozen=True, slots=True)
class LabDesk:
    """What one lab may hand in and ask for."""

    lab: str
    relay: Relay

    def take(self, batch: HandedIn) -> str:
        """Keep a batch, have it sent, and return its ticket; again it changes nothing."""
        ticket = f"{batch.batch}.{batch.digest}"
        if not _TICKET.fullmatch(ticket):
            raise _refused("The batch's name or digest is none", "bad-batch-name")
        request = _request(self.lab, batch)
        with self.relay.store.writing(reason=f"relayed for {self.lab}") as unit:
            known = unit.batch(request.id)
            if known is not None and known.digest != request.digest:
                raise _refused("This batch is known with other lines", "batch-changed")
            if known is None:
                unit.add_batch(request)
                unit.record(
                    BatchImported(ledger_digest(request), len(request.lines)), batch=request.id
                )
        self.relay.wake()
        return ticket

    def answers(self, ticket: str) -> Answers | None:
        """Return the answers so far, None for a ticket that this lab never got."""
        name, _, digest = ticket.rpartition(".")
        batch = self.relay.store.views.batch(_name(self.lab, name))
        if batch is None or batch.lines[0].activation != _activation(self.lab, name, digest, 0):
            return None
        lines = [line for line in batch.lines if line.is_answered]
        told = tuple(AnswerLine(line.iid, line.cid, line.failure) for line in lines)
        return Answers(not batch.missing, told, {})

    def remaining(self, serial: str) -> int | None:
        """Return how many activations of a key are left, as the route says."""
        return self.relay.count(serial)


def _name(lab: str, batch: str) -> BatchId:
    return BatchId(RELAYED + digest_of({"lab": lab, "batch": batch})[:32])


def _activation(lab: str, batch: str, digest: str, number: int) -> ActivationRef:
    mark = digest_of({"lab": lab, "batch": batch, "digest": digest})[:32]
    return ActivationRef(f"{RELAYED}{mark}/{number}")


def _request(lab: str, handed: HandedIn) -> Batch:
    if len({iid for iid, _ in handed.lines}) != len(handed.lines):
        raise _refused("An installation ID stands in the batch twice", "duplicate-iid")
    now = datetime.now(UTC)
    batch = Batch(
        id=_name(lab, handed.batch),
        created_at=now,
        state=BatchState.SEALED,
        origin=BatchOrigin.IMPORTED,
        lines=tuple(
            _line(
                _activation(lab, handed.batch, handed.digest, number),
                lab,
                iid,
                pid,
                handed.products.get(iid, ("", "")),
            )
            for number, (iid, pid) in enumerate(handed.lines)
        ),
        sealed_at=now,
    )
    return replace(batch, digest=request_digest(batch))


def _line(
    activation: ActivationRef, lab: str, iid: InstallationId, pid: str, product: tuple[str, str]
) -> BatchLine:
    return BatchLine(
        activation=activation,
        machine_name=lab,
        sku=Sku(product[1]),
        application=product[0],
        product_name="",
        key=KeyId(_serial(pid)),
        partial_key="",
        product_key_id=pid,
        iid=iid,
    )


def _serial(pid: str) -> str:
    try:
        return key_serial(pid)
    except BadInputError:
        return UNKNOWN_KEY


def _refused(message: str, code: str) -> ExchangeRejectedError:
    return ExchangeRejectedError(message, hint="Nothing was spent.", code=code)
