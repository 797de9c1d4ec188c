"""The smallest station that keeps a ledger: a fact moves its record and is chained, or neither."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Final

from vamt_qt.licensing.activation import Activation, advance
from vamt_qt.licensing.batch import AnswerLine, Batch, BatchAnswer, BatchLine
from vamt_qt.licensing.errors import LicensingError
from vamt_qt.licensing.fact_kinds import from_detail
from vamt_qt.licensing.facts import CidReceived, Fact
from vamt_qt.licensing.identifiers import (
    ActivationRef,
    BatchId,
    ConfirmationId,
    InstallationId,
    KeyId,
    MachineId,
    Sku,
)
from vamt_qt.licensing.ledger import Head, LedgerEntry, Stamp, Subject, chain

NOON: Final = datetime(2030, 1, 1, 12, tzinfo=UTC)
SKU: Final = Sku("sku")
_STAMP = Stamp(operator="tester", host="station")


class Station:
    """Records, batches and the ledger; `kept` holds each fact as it is read from the ledger."""

    def __init__(self) -> None:
        self.records: dict[ActivationRef, Activation] = {}
        self.batches: dict[BatchId, Batch] = {}
        self.entries: list[LedgerEntry] = []
        self.kept: list[Fact] = []

    @property
    def head(self) -> Head:
        """The end of the ledger."""
        return Head(self.entries[-1].seq, self.entries[-1].digest) if self.entries else Head()

    def record(
        self,
        fact: Fact,
        *,
        ref: ActivationRef | None = None,
        batch: BatchId | None = None,
        key: KeyId | None = None,
    ) -> None:
        """Keep a fact; raises ConflictError with nothing changed when it cannot follow."""
        if ref is not None:
            self.records[ref] = advance(self.records[ref], fact, batch)
        at = NOON + timedelta(seconds=len(self.entries))
        subject = Subject(activation=ref, batch=batch, key=key)
        entry = chain(self.head, at, fact, subject, _STAMP)
        self.entries.append(entry)
        self.kept.append(from_detail(entry.kind, json.loads(json.dumps(dict(entry.detail)))))

    @contextmanager
    def together(self) -> Iterator[None]:
        """Keep everything that is recorded inside, or nothing when it ends in an error."""
        before = dict(self.records), dict(self.batches), len(self.entries)
        try:
            yield
        except LicensingError:
            self.records, self.batches, length = before
            del self.entries[length:]
            del self.kept[length:]
            raise

    def history(self, ref: ActivationRef) -> list[tuple[Fact, BatchId | None]]:
        """What the ledger keeps of one activation."""
        return [
            (fact, entry.subject.batch)
            for entry, fact in zip(self.entries, self.kept, strict=True)
            if entry.subject.activation == ref
        ]

    def stored_cid(self, iid: InstallationId, key: KeyId) -> ConfirmationId | None:
        """The confirmation ID that is at hand for an installation ID and key."""
        return next(
            (
                fact.cid
                for fact in self.kept
                if isinstance(fact, CidReceived) and (fact.iid, fact.key) == (iid, key)
            ),
            None,
        )


def blank(ref: ActivationRef) -> Activation:
    """The record before anything is known."""
    return Activation(ref=ref, machine=MachineId(ref.split("/")[0]))


def line_of(record: Activation) -> BatchLine:
    """The line that an activation makes in a batch."""
    assert record.iid is not None
    assert record.key is not None
    return BatchLine(
        activation=record.ref,
        machine_name=record.machine,
        sku=SKU,
        application="windows",
        product_name="Windows",
        key=record.key,
        partial_key=record.partial_key,
        product_key_id=record.product_key_id,
        iid=record.iid,
    )


def answer_to(batch: Batch, *lines: AnswerLine) -> BatchAnswer:
    """What comes back for a batch."""
    return BatchAnswer(batch=batch.id, request=batch.digest, lines=lines, answered_at=NOON)
