"""Facts appended to the ledger, and what they add up to, within one unit of work.

Each fact is checked when it is recorded; all are written at the end of the unit in a few
statements, so that a thousand facts cost little more than one.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import Connection, bindparam, select

from vamt_qt.licensing.activation import Activation, advance
from vamt_qt.licensing.facts import (
    ActivatedOnline,
    CidCorrected,
    CidReceived,
    Fact,
    IidCollected,
    KeyInstalled,
    UseCorrected,
)
from vamt_qt.licensing.identifiers import (
    ActivationRef,
    ConfirmationId,
    InstallationId,
    KeyId,
    MachineId,
)
from vamt_qt.licensing.ledger import Head, LedgerEntry, Stamp, Subject, chain
from vamt_qt.store.confirmations import Confirmations, Place
from vamt_qt.store.document_rows import entry_values
from vamt_qt.store.intents import Intentions
from vamt_qt.store.rows import ACTIVATION, Values, activation_of, activation_values
from vamt_qt.store.schema import Activations, Ledger
from vamt_qt.store.statements import add, change, chunks

_HEAD: Final = select(Ledger.seq, Ledger.digest).order_by(Ledger.seq.desc()).limit(1)
_ACTIVATION: Final = select(*ACTIVATION).where(Activations.ref == bindparam("ref"))
_ACTIVATIONS: Final = select(*ACTIVATION).where(
    Activations.ref.in_(bindparam("refs", expanding=True))
)


def read_head(connection: Connection) -> Head:
    """Return the end of the ledger's chain."""
    last = connection.execute(_HEAD).first()
    return Head() if last is None else Head(last[0], last[1])


class Projection:
    """The ledger and everything derived from it, as one unit sees and changes it."""

    def __init__(self, connection: Connection, stamp: Stamp, clock: Callable[[], datetime]) -> None:
        self._connection = connection
        self._stamp = stamp
        self._clock = clock
        self._head = read_head(connection)
        self._entries: list[Values] = []
        self._activations: dict[ActivationRef, Activation] = {}
        self._asked: set[ActivationRef] = set()
        self._stored: set[ActivationRef] = set()
        self._changed: dict[ActivationRef, int] = {}
        self._intents = Intentions(connection)
        self._confirmations = Confirmations(connection)
        self.areas: set[str] = set()
        """What was written, by the names of `DataVersion`."""

    @property
    def reason(self) -> str:
        """The operator's own word for what this unit does."""
        return self._stamp.reason

    @property
    def head(self) -> Head:
        """The end of the chain, this unit's entries included."""
        return self._head

    def activation(self, ref: ActivationRef) -> Activation | None:
        """Return an activation as it is within this unit."""
        if ref not in self._asked:
            self._asked.add(ref)
            row = self._connection.execute(_ACTIVATION, {"ref": ref}).first()
            if row is not None:
                self._keep(activation_of(row))
        return self._activations.get(ref)

    def prefetch(self, refs: Collection[ActivationRef], places: Collection[Place] = ()) -> None:
        """Read activations that facts will be recorded on, and what is known of their IDs."""
        self._confirmations.prefetch(places)
        unknown = sorted(set(refs) - self._asked)
        for some in chunks(unknown):
            for row in self._connection.execute(_ACTIVATIONS, {"refs": some}):
                self._keep(activation_of(row))
        self._asked.update(unknown)

    def is_spent(self, key: KeyId, iid: InstallationId) -> bool:
        """Say whether an activation of `key` was spent on `iid`."""
        return self._confirmations.is_spent(key, iid)

    def stored_cid(self, iid: InstallationId, key: KeyId) -> ConfirmationId | None:
        """Return the confirmation ID that was once received for exactly this IID and key."""
        return self._confirmations.stored(iid, key)

    def record(self, fact: Fact, subject: Subject) -> LedgerEntry:
        """Append a fact; raises ConflictError, and keeps nothing, where it cannot follow."""
        subject = _completed(subject, fact)
        fact = self._counted(fact)
        after = self._advanced(fact, subject)
        self._intents.check(fact, subject)
        entry = chain(self._head, self._clock().astimezone(UTC), fact, subject, self._stamp)
        self._head = Head(entry.seq, entry.digest)
        self._entries.append(entry_values(entry))
        if after is not None:
            self._activations[after.ref] = after
            self._changed[after.ref] = entry.seq
        self._intents.note(fact, entry)
        self._confirmations.note(fact, entry)
        return entry

    def flush(self) -> None:
        """Write what was recorded since the last time."""
        self._touch()
        add(self._connection, Ledger, self._entries)
        self._entries.clear()
        new: list[Values] = []
        known: list[Values] = []
        for ref, seq in self._changed.items():
            values = activation_values(self._activations[ref], seq)
            (known if ref in self._stored else new).append(values)
        add(self._connection, Activations, new)
        change(self._connection, Activations, known, ["ref"])
        self._stored.update(self._changed)
        self._changed.clear()
        self._intents.flush()
        self._confirmations.flush()

    def _counted(self, fact: Fact) -> Fact:
        """Let a fact spend only where nothing was spent for its key and IID before."""
        match fact:
            case CidReceived(spends=True) | ActivatedOnline(spends=True):
                return replace(fact, spends=not self.is_spent(fact.key, fact.iid))
            case _:
                return fact

    def _advanced(self, fact: Fact, subject: Subject) -> Activation | None:
        ref, machine = subject.activation, subject.machine
        if ref is None or machine is None:
            return None
        before = self.activation(ref) or Activation(ref=ref, machine=machine)
        return advance(before, fact, subject.batch)

    def _keep(self, known: Activation) -> None:
        self._activations[known.ref] = known
        self._stored.add(known.ref)

    def _touch(self) -> None:
        touched = {
            "ledger": self._entries,
            "activations": self._changed or self._intents.are_changed,
            "keys": self._confirmations.are_changed,
        }
        self.areas.update(area for area, changes in touched.items() if changes)


def _completed(subject: Subject, fact: Fact) -> Subject:
    """Name the machine that the activation is on, and the key that the fact speaks of."""
    machine, key = subject.machine, subject.key
    if machine is None and subject.activation is not None:
        machine = MachineId(subject.activation.partition("/")[0])
    match fact:
        case (
            KeyInstalled()
            | IidCollected()
            | CidReceived()
            | CidCorrected()
            | ActivatedOnline()
            | UseCorrected()
        ) if key is None:
            key = fact.key
        case _ if machine is subject.machine:
            return subject
        case _:
            pass
    return Subject(machine=machine, activation=subject.activation, batch=subject.batch, key=key)
