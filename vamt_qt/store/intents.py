"""Work that was begun and how it ended, within one unit of work."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection, bindparam, select

from vamt_qt.licensing.errors import ConflictError
from vamt_qt.licensing.facts import (
    ActivatedOnline,
    BatchSent,
    Deposited,
    Fact,
    Intended,
    Interrupted,
    KeyInstalled,
    KeyUninstalled,
    OptionChanged,
    Rearmed,
    RegistryKeyCleared,
    WorkFailed,
)
from vamt_qt.licensing.identifiers import BatchId, IntentId
from vamt_qt.licensing.ledger import LedgerEntry, Subject
from vamt_qt.store.rows import Values
from vamt_qt.store.schema import Intents
from vamt_qt.store.statements import add, change

_INTENT: Final = select(Intents.activation, Intents.batch, Intents.ended_seq).where(
    Intents.id == bindparam("id")
)
ENDING: Final = (
    KeyInstalled,
    KeyUninstalled,
    Deposited,
    ActivatedOnline,
    Rearmed,
    RegistryKeyCleared,
    OptionChanged,
    BatchSent,
    WorkFailed,
    Interrupted,
)
"""The facts that end an intent."""


def ended_intent(fact: Fact) -> IntentId | None:
    """Return the intent that a fact ends, None for one that ends nothing."""
    return fact.intent if isinstance(fact, ENDING) else None


class Intentions:
    """Opens intents and ends them, each once.

    Where an activation is worked on, its own record knows its open intent and has refused what
    does not fit; here the same is seen to for batches.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._begun: dict[IntentId, Values] = {}
        self._ended: dict[IntentId, Values] = {}

    @property
    def are_changed(self) -> bool:
        """Whether there is anything to write."""
        return bool(self._begun or self._ended)

    def check(self, fact: Fact, subject: Subject) -> None:
        """Raise ConflictError where the fact ends work that is not open."""
        intent = ended_intent(fact)
        if isinstance(fact, Intended) and subject.activation is None and subject.batch is None:
            raise ValueError("an intent without an activation or a batch")
        if intent is None or subject.activation is not None:
            return
        if intent in self._ended or not self._is_open(intent, subject.batch):
            raise ConflictError(
                "This work was not begun, or has already ended",
                hint="Look at the batch again and start from what it shows.",
            )

    def note(self, fact: Fact, entry: LedgerEntry) -> None:
        """Keep what an accepted fact begins or ends."""
        intent = ended_intent(fact)
        if isinstance(fact, Intended):
            subject = entry.subject
            self._begun[fact.intent] = {
                "id": fact.intent,
                "verb": fact.verb.value,
                "machine": subject.machine,
                "activation": subject.activation,
                "batch": subject.batch,
                "run": entry.stamp.run,
                "begun_at": entry.at,
                "begun_seq": entry.seq,
            }
        elif intent is not None:
            self._ended[intent] = {
                "id": intent,
                "ended_at": entry.at,
                "ended_seq": entry.seq,
                "end": entry.kind,
            }

    def flush(self) -> None:
        """Write what was begun, then what was ended."""
        add(self._connection, Intents, list(self._begun.values()))
        change(self._connection, Intents, list(self._ended.values()), ["id"])
        self._begun.clear()
        self._ended.clear()

    def _is_open(self, intent: IntentId, batch: BatchId | None) -> bool:
        if intent in self._begun:
            begun = self._begun[intent]
            return begun["activation"] is None and begun["batch"] == batch
        match self._connection.execute(_INTENT, {"id": intent}).first():
            case (None, owner, None):
                return bool(owner == batch)
            case _:
                return False
