"""Batches: installation IDs that go to a clearinghouse together, and what comes back.

    open ─ sealed ─ sent ─ answered ─ closed

A sealed batch never changes but for its answers: its digest covers every line.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from operator import attrgetter
from typing import Final

from vamt_qt.licensing.batch_digest import ProductTexts, digest_of_lines
from vamt_qt.licensing.canonical import digest_of
from vamt_qt.licensing.errors import (
    BadInputError,
    ConflictError,
    Failure,
)
from vamt_qt.licensing.identifiers import (
    ActivationRef,
    BatchId,
    ConfirmationId,
    InstallationId,
    KeyId,
    Sku,
)

_PRODUCT: Final = attrgetter("application", "key", "partial_key", "product_key_id", "sku")


class BatchState(StrEnum):
    """Where a batch is on its way."""

    OPEN = "open"
    SEALED = "sealed"
    SENT = "sent"
    ANSWERED = "answered"
    CLOSED = "closed"


class BatchOrigin(StrEnum):
    """Whose machines the lines are."""

    OWN = "own"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchLine:
    """One activation to be confirmed, and its answer once there is one.

    `machine_name` is for people and may be empty. `product_key_id` is the extended PID by which
    a clearinghouse knows the key; the key itself never travels.
    """

    activation: ActivationRef
    machine_name: str
    sku: Sku
    application: str
    product_name: str
    key: KeyId
    partial_key: str
    product_key_id: str
    iid: InstallationId
    cid: ConfirmationId | None = None
    failure: Failure | None = None

    @property
    def is_answered(self) -> bool:
        """Whether the clearinghouse has said yes or no."""
        return self.cid is not None or self.failure is not None

    @property
    def is_bare(self) -> bool:
        """Whether nothing but the installation ID is told of it."""
        told = (self.sku, self.application, self.partial_key, self.product_key_id)
        return self.key == UNKNOWN_KEY and not any(told)


UNKNOWN_KEY: Final = KeyId("unknown")
"""The key of a line that came from elsewhere without a word about its key."""


def bare_line(batch: BatchId, number: int, iid: InstallationId) -> BatchLine:
    """Return a line of which nothing but the installation ID is told; `number` counts from 0."""
    return BatchLine(
        activation=ActivationRef(f"{batch}/{number}"),
        machine_name="",
        sku=Sku(""),
        application="",
        product_name="",
        key=UNKNOWN_KEY,
        partial_key="",
        product_key_id="",
        iid=iid,
    )


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """The clearinghouse's word on one installation ID: a CID, or why there is none."""

    iid: InstallationId
    cid: ConfirmationId | None = None
    failure: Failure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchAnswer:
    """What came back for a batch: possibly only some of its lines.

    `request` is the digest of the sealed batch that this answers. `remaining` tells, by the
    last five characters of a key, how many activations the clearinghouse says are left.
    `ask_again_s` is the clearinghouse's wish for the time until the next question, if it has one.
    """

    batch: BatchId
    request: str
    lines: Sequence[AnswerLine]
    remaining: Mapping[str, int] = field(default_factory=dict)
    answered_at: datetime
    ask_again_s: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """A list of installation IDs on its way; times are UTC."""

    id: BatchId
    created_at: datetime
    state: BatchState = BatchState.OPEN
    origin: BatchOrigin = BatchOrigin.OWN
    lines: Sequence[BatchLine] = ()
    digest: str = ""
    sealed_at: datetime | None = None
    clearinghouse: str = ""
    ticket: str = ""

    @property
    def confirmed(self) -> int:
        """Lines with a confirmation ID."""
        return sum(line.cid is not None for line in self.lines)

    @property
    def rejected(self) -> int:
        """Lines that the clearinghouse refused."""
        return sum(line.failure is not None for line in self.lines)

    @property
    def missing(self) -> int:
        """Lines without an answer; while the batch is out each holds one activation."""
        return len(self.lines) - self.confirmed - self.rejected

    @property
    def is_bare(self) -> bool:
        """Whether a lab sent installation IDs alone: no key, so people must ask for the answers.

        Its digest cannot be computed here.
        """
        return bool(self.lines) and all(line.is_bare for line in self.lines)


def request_digest(batch: Batch) -> str:
    """Return the digest that names a sealed list: its ID and every line without its answer."""
    return digest_of_lines(
        batch.id,
        ((line.activation, line.iid.digits, ProductTexts(*_PRODUCT(line))) for line in batch.lines),
    )


def ledger_digest(batch: Batch) -> str:
    """Return the digest by which the ledger vouches for a sealed batch's lines as they are here.

    It is the batch's own, but for a bare one: that must be computed from what there is.
    """
    if not batch.is_bare:
        return batch.digest
    return digest_of({"request": batch.digest, "lines": request_digest(batch)})


def add_lines(batch: Batch, lines: Iterable[BatchLine]) -> Batch:
    """Return an open batch with more lines; an installation ID may stand in it once."""
    expect_state(batch, BatchState.OPEN)
    result = (*batch.lines, *lines)
    if len({line.iid for line in result}) != len(result):
        raise BadInputError(
            "An installation ID stands in this batch already",
            hint="Two machines with one ID are clones of one image. Generalise the image first.",
        )
    return replace(batch, lines=result)


def seal(batch: Batch, at: datetime) -> Batch:
    """Freeze the list; from here on it holds one activation a line."""
    expect_state(batch, BatchState.OPEN)
    if not batch.lines:
        raise BadInputError("An empty batch cannot be sealed", hint="Collect installation IDs.")
    return replace(batch, state=BatchState.SEALED, sealed_at=at, digest=request_digest(batch))


def sent(batch: Batch, clearinghouse: str, ticket: str) -> Batch:
    """Note who has the batch; sending it again to the same clearinghouse is harmless."""
    expect_state(batch, BatchState.SEALED, BatchState.SENT, BatchState.ANSWERED)
    state = BatchState.SENT if batch.state is BatchState.SEALED else batch.state
    return replace(batch, state=state, clearinghouse=clearinghouse, ticket=ticket)


def close(batch: Batch) -> Batch:
    """Expect nothing more; lines without an answer hold nothing any longer."""
    expect_state(batch, BatchState.SEALED, BatchState.SENT, BatchState.ANSWERED)
    return replace(batch, state=BatchState.CLOSED)


def expect_state(batch: Batch, *states: BatchState) -> None:
    """Raise ConflictError where a batch is at another place of its way."""
    if batch.state not in states:
        raise ConflictError(
            f"The batch is {batch.state}",
            hint="A sealed batch never changes. Make a new one for other machines.",
        )
